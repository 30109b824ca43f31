# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballots.ui'
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
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.section_title import SectionTitle

class Ui_BallotsPage(object):
    def setupUi(self, BallotsPage):
        if not BallotsPage.objectName():
            BallotsPage.setObjectName(u"BallotsPage")
        self.layout_1 = QVBoxLayout(BallotsPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(BallotsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_2 = QVBoxLayout(self.scroll_content)
        self.layout_2.setSpacing(16)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(26, 24, 26, 26)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(2)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.scroll_content)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout_4.addWidget(self.heading)

        self.summary = QLabel(self.scroll_content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.layout_4.addWidget(self.summary)


        self.layout_3.addLayout(self.layout_4)

        self.issue = QPushButton(self.scroll_content)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.issue)

        self.layout_3.setStretch(0, 1)

        self.layout_2.addLayout(self.layout_3)

        self.banner = Banner(self.scroll_content)
        self.banner.setObjectName(u"banner")

        self.layout_2.addWidget(self.banner)

        self.waiting_card = Card(self.scroll_content)
        self.waiting_card.setObjectName(u"waiting_card")
        self.layout_5 = QVBoxLayout(self.waiting_card)
        self.layout_5.setSpacing(6)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.waiting_title = SectionTitle(self.waiting_card)
        self.waiting_title.setObjectName(u"waiting_title")

        self.layout_5.addWidget(self.waiting_title)

        self.waiting = RowList(self.waiting_card)
        self.waiting.setObjectName(u"waiting")

        self.layout_5.addWidget(self.waiting)


        self.layout_2.addWidget(self.waiting_card)

        self.running_card = Card(self.scroll_content)
        self.running_card.setObjectName(u"running_card")
        self.layout_6 = QVBoxLayout(self.running_card)
        self.layout_6.setSpacing(6)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 16, 16)
        self.running_title = SectionTitle(self.running_card)
        self.running_title.setObjectName(u"running_title")

        self.layout_6.addWidget(self.running_title)

        self.running = RowList(self.running_card)
        self.running.setObjectName(u"running")

        self.layout_6.addWidget(self.running)


        self.layout_2.addWidget(self.running_card)

        self.past_card = Card(self.scroll_content)
        self.past_card.setObjectName(u"past_card")
        self.layout_7 = QVBoxLayout(self.past_card)
        self.layout_7.setSpacing(6)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.past_title = SectionTitle(self.past_card)
        self.past_title.setObjectName(u"past_title")

        self.layout_7.addWidget(self.past_title)

        self.past = RowList(self.past_card)
        self.past.setObjectName(u"past")

        self.layout_7.addWidget(self.past)


        self.layout_2.addWidget(self.past_card)

        self.empty = EmptyState(self.scroll_content)
        self.empty.setObjectName(u"empty")

        self.layout_2.addWidget(self.empty)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_8)

        self.scroll.setWidget(self.scroll_content)

        self.layout_1.addWidget(self.scroll)

        QWidget.setTabOrder(self.issue, self.waiting)
        QWidget.setTabOrder(self.waiting, self.running)
        QWidget.setTabOrder(self.running, self.past)

        self.retranslateUi(BallotsPage)
    # setupUi

    def retranslateUi(self, BallotsPage):
#if QT_CONFIG(accessibility)
        BallotsPage.setAccessibleName(QCoreApplication.translate("BallotsPage", u"Opinion ballots", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("BallotsPage", u"Opinion ballots", None))
        self.issue.setText(QCoreApplication.translate("BallotsPage", u"Issue a ballot\u2026", None))
    # retranslateUi

