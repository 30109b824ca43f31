# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'header.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.avatar_button import AvatarButton
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.pill import Pill

class Ui_Header(object):
    def setupUi(self, Header):
        if not Header.objectName():
            Header.setObjectName(u"Header")
        self.row = QHBoxLayout(Header)
        self.row.setSpacing(12)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(16, 5, 12, 5)
        self.badge = Avatar(Header)
        self.badge.setObjectName(u"badge")

        self.row.addWidget(self.badge)

        self.body_name = ElidedLabel(Header)
        self.body_name.setObjectName(u"body_name")
        self.body_name.setProperty(u"role", u"body")
        self.body_name.setText(u"")

        self.row.addWidget(self.body_name)

        self.sample = Pill(Header)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"kind", u"header")

        self.row.addWidget(self.sample)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer_1)

        self.search_slot = QWidget(Header)
        self.search_slot.setObjectName(u"search_slot")
        self.search_row = QHBoxLayout(self.search_slot)
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)

        self.row.addWidget(self.search_slot)

        self.holder_column = QVBoxLayout()
        self.holder_column.setSpacing(0)
        self.holder_column.setObjectName(u"holder_column")
        self.holder_column.setContentsMargins(0, 0, 0, 0)
        self.holder_name = ElidedLabel(Header)
        self.holder_name.setObjectName(u"holder_name")
        self.holder_name.setProperty(u"role", u"holder")
        self.holder_name.setText(u"")
        self.holder_name.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.holder_column.addWidget(self.holder_name)

        self.holder_office = ElidedLabel(Header)
        self.holder_office.setObjectName(u"holder_office")
        self.holder_office.setProperty(u"role", u"office")
        self.holder_office.setText(u"")
        self.holder_office.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.holder_column.addWidget(self.holder_office)


        self.row.addLayout(self.holder_column)

        self.holder_button = AvatarButton(Header)
        self.holder_button.setObjectName(u"holder_button")
        self.holder_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.row.addWidget(self.holder_button)


        self.retranslateUi(Header)
    # setupUi

    def retranslateUi(self, Header):
        self.sample.setText(QCoreApplication.translate("Header", u"SAMPLE", None))
#if QT_CONFIG(tooltip)
        self.sample.setToolTip(QCoreApplication.translate("Header", u"An invented body for trying the program; nothing here has legal force.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.holder_button.setAccessibleName(QCoreApplication.translate("Header", u"Your menu: preferences, lock, about", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.holder_button.setToolTip(QCoreApplication.translate("Header", u"Preferences, lock, about", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

