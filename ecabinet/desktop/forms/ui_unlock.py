# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
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

from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.language_switch import LanguageSwitch
from ecabinet.desktop.widgets.pin_edit import PinEdit

class Ui_UnlockPanel(object):
    def setupUi(self, UnlockPanel):
        if not UnlockPanel.objectName():
            UnlockPanel.setObjectName(u"UnlockPanel")
        self.outer = QVBoxLayout(UnlockPanel)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_1)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_2)

        self.card = Card(UnlockPanel)
        self.card.setObjectName(u"card")
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(8)
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
        self.body_name.setProperty(u"role", u"heading")
        self.body_name.setText(u"")
        self.body_name.setWordWrap(True)

        self.head.addWidget(self.body_name)

        self.head.setStretch(1, 1)

        self.column.addLayout(self.head)

        self.holder = QLabel(self.card)
        self.holder.setObjectName(u"holder")
        self.holder.setProperty(u"role", u"muted")
        self.holder.setText(u"")
        self.holder.setWordWrap(True)

        self.column.addWidget(self.holder)

        self.spacer_3 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_3)

        self.pin_label = QLabel(self.card)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.pin_label)

        self.pin = PinEdit(self.card)
        self.pin.setObjectName(u"pin")

        self.column.addWidget(self.pin)

        self.error = ErrorLine(self.card)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.spacer_4 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_4)

        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.column.addWidget(self.open)

        self.links = QHBoxLayout()
        self.links.setSpacing(8)
        self.links.setObjectName(u"links")
        self.links.setContentsMargins(0, 0, 0, 0)
        self.recover = QPushButton(self.card)
        self.recover.setObjectName(u"recover")
        self.recover.setProperty(u"role", u"link")
        self.recover.setText(u"")

        self.links.addWidget(self.recover)

        self.links_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links.addItem(self.links_space)

        self.links.setStretch(1, 1)

        self.column.addLayout(self.links)

        self.help = QLabel(self.card)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"role", u"caption")
        self.help.setWordWrap(True)
        self.help.setText(u"")

        self.column.addWidget(self.help)


        self.middle.addWidget(self.card)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_5)


        self.outer.addLayout(self.middle)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 14, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_6)

        self.verify = QPushButton(UnlockPanel)
        self.verify.setObjectName(u"verify")
        self.verify.setProperty(u"role", u"plainlink")

        self.foot.addWidget(self.verify)

        self.foot_space = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.language = LanguageSwitch(UnlockPanel)
        self.language.setObjectName(u"language")

        self.foot.addWidget(self.language)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.spacer_7)


        self.outer.addLayout(self.foot)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.spacer_8)

#if QT_CONFIG(shortcut)
        self.pin_label.setBuddy(self.pin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin, self.open)
        QWidget.setTabOrder(self.open, self.recover)
        QWidget.setTabOrder(self.recover, self.verify)

        self.retranslateUi(UnlockPanel)

        self.open.setDefault(True)

    # setupUi

    def retranslateUi(self, UnlockPanel):
        self.pin_label.setText(QCoreApplication.translate("UnlockPanel", u"PIN", None))
        self.open.setText(QCoreApplication.translate("UnlockPanel", u"Open", None))
        self.verify.setText(QCoreApplication.translate("UnlockPanel", u"Verify minutes\u2026", None))
        pass
    # retranslateUi

