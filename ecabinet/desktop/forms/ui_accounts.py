# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accounts.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_AccountsDialog(object):
    def setupUi(self, AccountsDialog):
        if not AccountsDialog.objectName():
            AccountsDialog.setObjectName(u"AccountsDialog")
        self.layout_1 = QVBoxLayout(AccountsDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(AccountsDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_1.addWidget(self.heading)

        self.explanation = QLabel(AccountsDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout_1.addWidget(self.explanation)

        self.scroll = QScrollArea(AccountsDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.rows = QVBoxLayout(self.fields)
        self.rows.setSpacing(6)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.scroll.setWidget(self.fields)

        self.layout_1.addWidget(self.scroll)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.cancel = QPushButton(AccountsDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.go_ahead = QPushButton(AccountsDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.go_ahead)


        self.layout_1.addLayout(self.layout_2)


        self.retranslateUi(AccountsDialog)
    # setupUi

    def retranslateUi(self, AccountsDialog):
        self.heading.setText(QCoreApplication.translate("AccountsDialog", u"With which accounts do they sign in?", None))
        self.explanation.setText(QCoreApplication.translate("AccountsDialog", u"Your body has people sign in when they join. Enter the mailbox or account of each person there; only who signs in with it can use the invitation. Everybody in your body can read these accounts.", None))
        self.cancel.setText(QCoreApplication.translate("AccountsDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("AccountsDialog", u"Invite", None))
        pass
    # retranslateUi

