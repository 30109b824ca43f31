# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extend_ballot.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ExtendBallotDialog(object):
    def setupUi(self, ExtendBallotDialog):
        if not ExtendBallotDialog.objectName():
            ExtendBallotDialog.setObjectName(u"ExtendBallotDialog")
        self.layout_1 = QVBoxLayout(ExtendBallotDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ExtendBallotDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.heading)

        self.window_label = QLabel(ExtendBallotDialog)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.window_label)

        self.window = QComboBox(ExtendBallotDialog)
        self.window.setObjectName(u"window")
        self.window.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.window.setMinimumContentsLength(8)

        self.layout_1.addWidget(self.window)

        self.reason_label = QLabel(ExtendBallotDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(ExtendBallotDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_1.addWidget(self.reason)

        self.note = QLabel(ExtendBallotDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_1.addWidget(self.note)

        self.error = ErrorLine(ExtendBallotDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.cancel = QPushButton(ExtendBallotDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.extend = QPushButton(ExtendBallotDialog)
        self.extend.setObjectName(u"extend")
        self.extend.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.extend)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.window_label.setBuddy(self.window)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.window, self.reason)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.extend)

        self.retranslateUi(ExtendBallotDialog)
    # setupUi

    def retranslateUi(self, ExtendBallotDialog):
#if QT_CONFIG(accessibility)
        ExtendBallotDialog.setAccessibleName(QCoreApplication.translate("ExtendBallotDialog", u"Extend the ballot", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("ExtendBallotDialog", u"Extend the ballot", None))
        self.window_label.setText(QCoreApplication.translate("ExtendBallotDialog", u"New deadline", None))
        self.reason_label.setText(QCoreApplication.translate("ExtendBallotDialog", u"Reason, for all members to read", None))
        self.note.setText(QCoreApplication.translate("ExtendBallotDialog", u"Answers already given stay valid.", None))
        self.cancel.setText(QCoreApplication.translate("ExtendBallotDialog", u"Cancel", None))
        self.extend.setText(QCoreApplication.translate("ExtendBallotDialog", u"Extend", None))
    # retranslateUi

