# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'helpers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.row_list import RowList

class Ui_HelpersPage(object):
    def setupUi(self, HelpersPage):
        if not HelpersPage.objectName():
            HelpersPage.setObjectName(u"HelpersPage")
        self.layout_1 = QVBoxLayout(HelpersPage)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 24, 26, 26)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(HelpersPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.layout_2.addWidget(self.heading)

        self.what = QLabel(HelpersPage)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"muted")
        self.what.setWordWrap(True)

        self.layout_2.addWidget(self.what)


        self.layout_1.addLayout(self.layout_2)

        self.banner = Banner(HelpersPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.scroll = QScrollArea(HelpersPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_3 = QVBoxLayout(self.scroll_content)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.aides_card = Card(self.scroll_content)
        self.aides_card.setObjectName(u"aides_card")
        self.layout_4 = QVBoxLayout(self.aides_card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(18, 16, 18, 16)
        self.aides_card_title = QLabel(self.aides_card)
        self.aides_card_title.setObjectName(u"aides_card_title")
        self.aides_card_title.setProperty(u"role", u"section")
        self.aides_card_title.setWordWrap(True)

        self.layout_4.addWidget(self.aides_card_title)

        self.aides_card_what = QLabel(self.aides_card)
        self.aides_card_what.setObjectName(u"aides_card_what")
        self.aides_card_what.setProperty(u"role", u"muted")
        self.aides_card_what.setWordWrap(True)

        self.layout_4.addWidget(self.aides_card_what)

        self.aides_none = QLabel(self.aides_card)
        self.aides_none.setObjectName(u"aides_none")
        self.aides_none.setProperty(u"role", u"caption")
        self.aides_none.setWordWrap(True)

        self.layout_4.addWidget(self.aides_none)

        self.aides = RowList(self.aides_card)
        self.aides.setObjectName(u"aides")

        self.layout_4.addWidget(self.aides)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.name_aide = QPushButton(self.aides_card)
        self.name_aide.setObjectName(u"name_aide")

        self.layout_5.addWidget(self.name_aide)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)


        self.layout_4.addLayout(self.layout_5)


        self.layout_3.addWidget(self.aides_card)

        self.given_card = Card(self.scroll_content)
        self.given_card.setObjectName(u"given_card")
        self.layout_7 = QVBoxLayout(self.given_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(18, 16, 18, 16)
        self.given_card_title = QLabel(self.given_card)
        self.given_card_title.setObjectName(u"given_card_title")
        self.given_card_title.setProperty(u"role", u"section")
        self.given_card_title.setWordWrap(True)

        self.layout_7.addWidget(self.given_card_title)

        self.given_card_what = QLabel(self.given_card)
        self.given_card_what.setObjectName(u"given_card_what")
        self.given_card_what.setProperty(u"role", u"muted")
        self.given_card_what.setWordWrap(True)

        self.layout_7.addWidget(self.given_card_what)

        self.given_none = QLabel(self.given_card)
        self.given_none.setObjectName(u"given_none")
        self.given_none.setProperty(u"role", u"caption")
        self.given_none.setWordWrap(True)

        self.layout_7.addWidget(self.given_none)

        self.given = RowList(self.given_card)
        self.given.setObjectName(u"given")

        self.layout_7.addWidget(self.given)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.send_out = QPushButton(self.given_card)
        self.send_out.setObjectName(u"send_out")

        self.layout_8.addWidget(self.send_out)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)


        self.layout_7.addLayout(self.layout_8)


        self.layout_3.addWidget(self.given_card)

        self.mine_card = Card(self.scroll_content)
        self.mine_card.setObjectName(u"mine_card")
        self.layout_10 = QVBoxLayout(self.mine_card)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(18, 16, 18, 16)
        self.mine_card_title = QLabel(self.mine_card)
        self.mine_card_title.setObjectName(u"mine_card_title")
        self.mine_card_title.setProperty(u"role", u"section")
        self.mine_card_title.setWordWrap(True)

        self.layout_10.addWidget(self.mine_card_title)

        self.mine_card_what = QLabel(self.mine_card)
        self.mine_card_what.setObjectName(u"mine_card_what")
        self.mine_card_what.setProperty(u"role", u"muted")
        self.mine_card_what.setWordWrap(True)

        self.layout_10.addWidget(self.mine_card_what)

        self.mine = RowList(self.mine_card)
        self.mine.setObjectName(u"mine")

        self.layout_10.addWidget(self.mine)


        self.layout_3.addWidget(self.mine_card)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_11)

        self.scroll.setWidget(self.scroll_content)

        self.layout_1.addWidget(self.scroll)

        QWidget.setTabOrder(self.scroll, self.aides)
        QWidget.setTabOrder(self.aides, self.name_aide)
        QWidget.setTabOrder(self.name_aide, self.given)
        QWidget.setTabOrder(self.given, self.send_out)
        QWidget.setTabOrder(self.send_out, self.mine)

        self.retranslateUi(HelpersPage)
    # setupUi

    def retranslateUi(self, HelpersPage):
#if QT_CONFIG(accessibility)
        HelpersPage.setAccessibleName(QCoreApplication.translate("HelpersPage", u"People who help me", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("HelpersPage", u"People who help me", None))
        self.what.setText(QCoreApplication.translate("HelpersPage", u"Who prepares things for you, and who may act in your name. Nobody votes, answers a ballot or signs for another person.", None))
        self.aides_card_title.setText(QCoreApplication.translate("HelpersPage", u"My aides", None))
        self.aides_card_what.setText(QCoreApplication.translate("HelpersPage", u"Your aides read the ballots put to you and what you share with your office, and they prepare briefs and drafts. They never answer for you.", None))
        self.aides_none.setText(QCoreApplication.translate("HelpersPage", u"You have not named an aide.", None))
        self.name_aide.setText(QCoreApplication.translate("HelpersPage", u"Name an aide\u2026", None))
        self.given_card_title.setText(QCoreApplication.translate("HelpersPage", u"Acting in my name", None))
        self.given_card_what.setText(QCoreApplication.translate("HelpersPage", u"Somebody may do in your name what you choose here, until a day you choose. Everybody sees that they did it for you.", None))
        self.given_none.setText(QCoreApplication.translate("HelpersPage", u"Nobody acts in your name.", None))
        self.send_out.setText(QCoreApplication.translate("HelpersPage", u"Let somebody act for me\u2026", None))
        self.mine_card_title.setText(QCoreApplication.translate("HelpersPage", u"Whom I help", None))
        self.mine_card_what.setText(QCoreApplication.translate("HelpersPage", u"What others entrusted to you. You can give it up at any time.", None))
    # retranslateUi

