# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laptops.ui'
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
from ecabinet.desktop.widgets.flow_row import FlowRow
from ecabinet.desktop.widgets.row_list import RowList

class Ui_LaptopsPage(object):
    def setupUi(self, LaptopsPage):
        if not LaptopsPage.objectName():
            LaptopsPage.setObjectName(u"LaptopsPage")
        self.layout_1 = QVBoxLayout(LaptopsPage)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 24, 26, 26)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(LaptopsPage)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"muted")
        self.what.setWordWrap(True)

        self.layout_2.addWidget(self.what)

        self.heading = QLabel(LaptopsPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.layout_2.addWidget(self.heading)


        self.head.addLayout(self.layout_2)

        self.actions = FlowRow(LaptopsPage)
        self.actions.setObjectName(u"actions")
        self.add = QPushButton(self.actions)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.head.addWidget(self.actions)

        self.head.setStretch(0, 1)

        self.layout_1.addLayout(self.head)

        self.banner = Banner(LaptopsPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.scroll = QScrollArea(LaptopsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_3 = QVBoxLayout(self.scroll_content)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.card = Card(self.scroll_content)
        self.card.setObjectName(u"card")
        self.layout_4 = QVBoxLayout(self.card)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(18, 16, 18, 16)
        self.laptops = RowList(self.card)
        self.laptops.setObjectName(u"laptops")

        self.layout_4.addWidget(self.laptops)


        self.layout_3.addWidget(self.card)

        self.notes_card = Card(self.scroll_content)
        self.notes_card.setObjectName(u"notes_card")
        self.notes_layout_5 = QVBoxLayout(self.notes_card)
        self.notes_layout_5.setSpacing(8)
        self.notes_layout_5.setObjectName(u"notes_layout_5")
        self.notes_layout_5.setContentsMargins(18, 16, 18, 16)
        self.notes_title = QLabel(self.notes_card)
        self.notes_title.setObjectName(u"notes_title")
        self.notes_title.setProperty(u"role", u"section")
        self.notes_title.setWordWrap(True)

        self.notes_layout_5.addWidget(self.notes_title)

        self.notes_what = QLabel(self.notes_card)
        self.notes_what.setObjectName(u"notes_what")
        self.notes_what.setProperty(u"role", u"muted")
        self.notes_what.setWordWrap(True)

        self.notes_layout_5.addWidget(self.notes_what)

        self.notes_layout_6 = QHBoxLayout()
        self.notes_layout_6.setSpacing(8)
        self.notes_layout_6.setObjectName(u"notes_layout_6")
        self.notes_layout_6.setContentsMargins(0, 0, 0, 0)
        self.recover = QPushButton(self.notes_card)
        self.recover.setObjectName(u"recover")

        self.notes_layout_6.addWidget(self.recover)

        self.notes_spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.notes_layout_6.addItem(self.notes_spacer_7)


        self.notes_layout_5.addLayout(self.notes_layout_6)


        self.layout_3.addWidget(self.notes_card)

        self.sheet_card = Card(self.scroll_content)
        self.sheet_card.setObjectName(u"sheet_card")
        self.sheet_layout_5 = QVBoxLayout(self.sheet_card)
        self.sheet_layout_5.setSpacing(8)
        self.sheet_layout_5.setObjectName(u"sheet_layout_5")
        self.sheet_layout_5.setContentsMargins(18, 16, 18, 16)
        self.sheet_title = QLabel(self.sheet_card)
        self.sheet_title.setObjectName(u"sheet_title")
        self.sheet_title.setProperty(u"role", u"section")
        self.sheet_title.setWordWrap(True)

        self.sheet_layout_5.addWidget(self.sheet_title)

        self.sheet_what = QLabel(self.sheet_card)
        self.sheet_what.setObjectName(u"sheet_what")
        self.sheet_what.setProperty(u"role", u"muted")
        self.sheet_what.setWordWrap(True)
        self.sheet_what.setText(u"")

        self.sheet_layout_5.addWidget(self.sheet_what)

        self.sheet_layout_6 = QHBoxLayout()
        self.sheet_layout_6.setSpacing(8)
        self.sheet_layout_6.setObjectName(u"sheet_layout_6")
        self.sheet_layout_6.setContentsMargins(0, 0, 0, 0)
        self.renew = QPushButton(self.sheet_card)
        self.renew.setObjectName(u"renew")

        self.sheet_layout_6.addWidget(self.renew)

        self.sheet_spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sheet_layout_6.addItem(self.sheet_spacer_7)


        self.sheet_layout_5.addLayout(self.sheet_layout_6)


        self.layout_3.addWidget(self.sheet_card)

        self.note = QLabel(self.scroll_content)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_3.addWidget(self.note)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_5)

        self.scroll.setWidget(self.scroll_content)

        self.layout_1.addWidget(self.scroll)

        QWidget.setTabOrder(self.scroll, self.add)
        QWidget.setTabOrder(self.add, self.recover)
        QWidget.setTabOrder(self.recover, self.renew)

        self.retranslateUi(LaptopsPage)
    # setupUi

    def retranslateUi(self, LaptopsPage):
#if QT_CONFIG(accessibility)
        LaptopsPage.setAccessibleName(QCoreApplication.translate("LaptopsPage", u"My laptops", None))
#endif // QT_CONFIG(accessibility)
        self.what.setText(QCoreApplication.translate("LaptopsPage", u"What these laptops record counts as yours. Say of each new one whether you know it.", None))
        self.heading.setText(QCoreApplication.translate("LaptopsPage", u"My laptops", None))
        self.add.setText(QCoreApplication.translate("LaptopsPage", u"Add a laptop of mine\u2026", None))
        self.notes_title.setText(QCoreApplication.translate("LaptopsPage", u"What you kept for yourself on another laptop", None))
        self.notes_what.setText(QCoreApplication.translate("LaptopsPage", u"It comes here by itself once that laptop is online. If that laptop is lost, its newest recovery sheet brings it back.", None))
        self.recover.setText(QCoreApplication.translate("LaptopsPage", u"I have the recovery sheet\u2026", None))
        self.sheet_title.setText(QCoreApplication.translate("LaptopsPage", u"Recovery sheet of this laptop", None))
        self.renew.setText(QCoreApplication.translate("LaptopsPage", u"Make a new recovery sheet\u2026", None))
        self.note.setText(QCoreApplication.translate("LaptopsPage", u"A laptop you do not know is shut out as soon as you say so, until an administrator has looked. Lost or sold: withdraw it, or call the Secretariat.", None))
    # retranslateUi

