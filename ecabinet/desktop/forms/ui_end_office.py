# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_office.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_EndOfficeDialog(object):
    def setupUi(self, EndOfficeDialog):
        if not EndOfficeDialog.objectName():
            EndOfficeDialog.setObjectName(u"EndOfficeDialog")
        self.layout_10 = QVBoxLayout(EndOfficeDialog)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(EndOfficeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_10.addWidget(self.heading)

        self.office = QLabel(EndOfficeDialog)
        self.office.setObjectName(u"office")
        self.office.setProperty(u"role", u"strong")
        self.office.setWordWrap(True)

        self.layout_10.addWidget(self.office)

        self.until_title = QLabel(EndOfficeDialog)
        self.until_title.setObjectName(u"until_title")

        self.layout_10.addWidget(self.until_title)

        self.until = QDateEdit(EndOfficeDialog)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.layout_10.addWidget(self.until)

        self.reason_title = QLabel(EndOfficeDialog)
        self.reason_title.setObjectName(u"reason_title")

        self.layout_10.addWidget(self.reason_title)

        self.reason = QPlainTextEdit(EndOfficeDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_10.addWidget(self.reason)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.cancel = QPushButton(EndOfficeDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_11.addWidget(self.cancel)

        self.go_ahead = QPushButton(EndOfficeDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_11.addWidget(self.go_ahead)


        self.layout_10.addLayout(self.layout_11)

#if QT_CONFIG(shortcut)
        self.until_title.setBuddy(self.until)
        self.reason_title.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until, self.reason)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go_ahead)

        self.retranslateUi(EndOfficeDialog)
    # setupUi

    def retranslateUi(self, EndOfficeDialog):
        self.heading.setText(QCoreApplication.translate("EndOfficeDialog", u"When does this office end?", None))
        self.until_title.setText(QCoreApplication.translate("EndOfficeDialog", u"Last day in office", None))
        self.reason_title.setText(QCoreApplication.translate("EndOfficeDialog", u"Reason, stays on record", None))
        self.cancel.setText(QCoreApplication.translate("EndOfficeDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("EndOfficeDialog", u"End the office", None))
        pass
    # retranslateUi

