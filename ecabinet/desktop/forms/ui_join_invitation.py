# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_invitation.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_JoinInvitation(object):
    def setupUi(self, JoinInvitation):
        if not JoinInvitation.objectName():
            JoinInvitation.setObjectName(u"JoinInvitation")
        self.column = QVBoxLayout(JoinInvitation)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinInvitation)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinInvitation)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.drop = DropZone(JoinInvitation)
        self.drop.setObjectName(u"drop")

        self.column.addWidget(self.drop)

        self.code_label = QLabel(JoinInvitation)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.code_label)

        self.code = QLineEdit(JoinInvitation)
        self.code.setObjectName(u"code")

        self.column.addWidget(self.code)

        self.code_hint = QLabel(JoinInvitation)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setProperty(u"role", u"caption")
        self.code_hint.setWordWrap(True)

        self.column.addWidget(self.code_hint)

        self.address_box = QWidget(JoinInvitation)
        self.address_box.setObjectName(u"address_box")
        self.address_column = QVBoxLayout(self.address_box)
        self.address_column.setSpacing(8)
        self.address_column.setObjectName(u"address_column")
        self.address_column.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_box)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"strong")

        self.address_column.addWidget(self.address_label)

        self.address = QLineEdit(self.address_box)
        self.address.setObjectName(u"address")
        self.address.setPlaceholderText(u"https://")

        self.address_column.addWidget(self.address)

        self.address_hint = QLabel(self.address_box)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setProperty(u"role", u"caption")
        self.address_hint.setWordWrap(True)

        self.address_column.addWidget(self.address_hint)


        self.column.addWidget(self.address_box)

        self.error = ErrorLine(JoinInvitation)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_2)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code)
        self.address_label.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.drop, self.code)
        QWidget.setTabOrder(self.code, self.address)

        self.retranslateUi(JoinInvitation)
    # setupUi

    def retranslateUi(self, JoinInvitation):
        self.heading.setText(QCoreApplication.translate("JoinInvitation", u"Your invitation", None))
        self.explanation.setText(QCoreApplication.translate("JoinInvitation", u"The Secretariat gave it to you on paper, as a file, or as a link.", None))
        self.code_label.setText(QCoreApplication.translate("JoinInvitation", u"Or enter the code or link", None))
        self.code_hint.setText(QCoreApplication.translate("JoinInvitation", u"Capital letters, blanks and dashes make no difference.", None))
        self.address_label.setText(QCoreApplication.translate("JoinInvitation", u"Address of the central system", None))
        self.address_hint.setText(QCoreApplication.translate("JoinInvitation", u"It stands on your invitation, above the code.", None))
        pass
    # retranslateUi

