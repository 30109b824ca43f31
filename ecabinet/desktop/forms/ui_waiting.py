# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'waiting.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.flow_row import FlowRow

class Ui_WaitingForm(object):
    def setupUi(self, WaitingForm):
        if not WaitingForm.objectName():
            WaitingForm.setObjectName(u"WaitingForm")
        self.layout_13 = QVBoxLayout(WaitingForm)
        self.layout_13.setSpacing(12)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(WaitingForm)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"strong")
        self.what.setWordWrap(True)

        self.layout_13.addWidget(self.what)

        self.who = QLabel(WaitingForm)
        self.who.setObjectName(u"who")
        self.who.setWordWrap(True)

        self.layout_13.addWidget(self.who)

        self.explanation = QLabel(WaitingForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_13.addWidget(self.explanation)

        self.reason_title = QLabel(WaitingForm)
        self.reason_title.setObjectName(u"reason_title")

        self.layout_13.addWidget(self.reason_title)

        self.reason = QPlainTextEdit(WaitingForm)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_13.addWidget(self.reason)

        self.error = ErrorLine(WaitingForm)
        self.error.setObjectName(u"error")

        self.layout_13.addWidget(self.error)

        self.actions = FlowRow(WaitingForm)
        self.actions.setObjectName(u"actions")
        self.reject = QPushButton(self.actions)
        self.reject.setObjectName(u"reject")
        self.reject.setText(u"")
        self.reject.setProperty(u"role", u"danger")
        self.agree = QPushButton(self.actions)
        self.agree.setObjectName(u"agree")
        self.agree.setText(u"")
        self.agree.setProperty(u"role", u"primary")

        self.layout_13.addWidget(self.actions)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_14)

#if QT_CONFIG(shortcut)
        self.reason_title.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.reject)
        QWidget.setTabOrder(self.reject, self.agree)

        self.retranslateUi(WaitingForm)
    # setupUi

    def retranslateUi(self, WaitingForm):
        self.reason_title.setText(QCoreApplication.translate("WaitingForm", u"Reason, stays on record", None))
        pass
    # retranslateUi

