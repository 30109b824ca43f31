# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_laptop.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WithdrawLaptopDialog(object):
    def setupUi(self, WithdrawLaptopDialog):
        if not WithdrawLaptopDialog.objectName():
            WithdrawLaptopDialog.setObjectName(u"WithdrawLaptopDialog")
        self.layout_1 = QVBoxLayout(WithdrawLaptopDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(WithdrawLaptopDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_1.addWidget(self.heading)

        self.explanation = QLabel(WithdrawLaptopDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout_1.addWidget(self.explanation)

        self.reason_title = QLabel(WithdrawLaptopDialog)
        self.reason_title.setObjectName(u"reason_title")

        self.layout_1.addWidget(self.reason_title)

        self.reason = QPlainTextEdit(WithdrawLaptopDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_1.addWidget(self.reason)

        self.wipe = QCheckBox(WithdrawLaptopDialog)
        self.wipe.setObjectName(u"wipe")

        self.layout_1.addWidget(self.wipe)

        self.wipe_note = QLabel(WithdrawLaptopDialog)
        self.wipe_note.setObjectName(u"wipe_note")
        self.wipe_note.setProperty(u"role", u"caption")
        self.wipe_note.setWordWrap(True)

        self.layout_1.addWidget(self.wipe_note)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.cancel = QPushButton(WithdrawLaptopDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.go_ahead = QPushButton(WithdrawLaptopDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"danger")

        self.layout_2.addWidget(self.go_ahead)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.reason_title.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.wipe)
        QWidget.setTabOrder(self.wipe, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go_ahead)

        self.retranslateUi(WithdrawLaptopDialog)
    # setupUi

    def retranslateUi(self, WithdrawLaptopDialog):
        self.explanation.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"From the moment the central system has this, nothing recorded on that laptop counts. What it sent before stays. It cannot be taken back; the person can be invited again.", None))
        self.reason_title.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"Reason, stays on record", None))
        self.wipe.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"Also empty the laptop when it is next in touch", None))
        self.wipe_note.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"It hands over what it has not sent yet, then deletes its keys, papers and notes. Choose this for a lost or stolen laptop.", None))
        self.cancel.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("WithdrawLaptopDialog", u"Withdraw the laptop", None))
        pass
    # retranslateUi

