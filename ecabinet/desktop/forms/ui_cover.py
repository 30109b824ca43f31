# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cover.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.status import StatusLine
from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.card import Card

class Ui_CoverPanel(object):
    def setupUi(self, CoverPanel):
        if not CoverPanel.objectName():
            CoverPanel.setObjectName(u"CoverPanel")
        self.outer = QVBoxLayout(CoverPanel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(24, 24, 24, 24)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_2)

        self.card = Card(CoverPanel)
        self.card.setObjectName(u"card")
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(28, 26, 28, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.badge = Avatar(self.card)
        self.badge.setObjectName(u"badge")

        self.head.addWidget(self.badge)

        self.body_name = QLabel(self.card)
        self.body_name.setObjectName(u"body_name")
        self.body_name.setProperty(u"role", u"muted")
        self.body_name.setWordWrap(True)

        self.head.addWidget(self.body_name)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.spacer_3 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_3)

        self.headline = QLabel(self.card)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"role", u"heading")
        self.headline.setWordWrap(True)

        self.column.addWidget(self.headline)

        self.text = QLabel(self.card)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)

        self.column.addWidget(self.text)

        self.help = QLabel(self.card)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"role", u"muted")
        self.help.setWordWrap(True)

        self.column.addWidget(self.help)

        self.spacer_4 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_4)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_5)

        self.action = QPushButton(self.card)
        self.action.setObjectName(u"action")
        self.action.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.action)


        self.column.addLayout(self.buttons)


        self.middle.addWidget(self.card)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_6)


        self.outer.addLayout(self.middle)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_7)

        self.status = StatusLine(CoverPanel)
        self.status.setObjectName(u"status")

        self.outer.addWidget(self.status)


        self.retranslateUi(CoverPanel)
    # setupUi

    def retranslateUi(self, CoverPanel):
        self.action.setText(QCoreApplication.translate("CoverPanel", u"Try again now", None))
        pass
    # retranslateUi

