# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pin.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.pin_edit import PinEdit

class Ui_PinDialog(object):
    def setupUi(self, PinDialog):
        if not PinDialog.objectName():
            PinDialog.setObjectName(u"PinDialog")
        PinDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(PinDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.heading = QLabel(PinDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.heading)

        self.reason = QLabel(PinDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"role", u"muted")
        self.reason.setWordWrap(True)
        self.reason.setText(u"")

        self.column.addWidget(self.reason)

        self.pin_label = QLabel(PinDialog)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.pin_label)

        self.pin = PinEdit(PinDialog)
        self.pin.setObjectName(u"pin")

        self.column.addWidget(self.pin)

        self.error = ErrorLine(PinDialog)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(PinDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.confirm = QPushButton(PinDialog)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.confirm)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.pin_label.setBuddy(self.pin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin, self.confirm)
        QWidget.setTabOrder(self.confirm, self.cancel)

        self.retranslateUi(PinDialog)

        self.confirm.setDefault(True)

    # setupUi

    def retranslateUi(self, PinDialog):
        self.heading.setText(QCoreApplication.translate("PinDialog", u"Your PIN, please", None))
        self.pin_label.setText(QCoreApplication.translate("PinDialog", u"PIN", None))
        self.cancel.setText(QCoreApplication.translate("PinDialog", u"Cancel", None))
        self.confirm.setText(QCoreApplication.translate("PinDialog", u"Confirm", None))
        pass
    # retranslateUi

