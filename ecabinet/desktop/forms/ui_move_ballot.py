# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_ballot.ui'
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

class Ui_MoveBallotDialog(object):
    def setupUi(self, MoveBallotDialog):
        if not MoveBallotDialog.objectName():
            MoveBallotDialog.setObjectName(u"MoveBallotDialog")
        self.layout_1 = QVBoxLayout(MoveBallotDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(MoveBallotDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.heading)

        self.meeting_label = QLabel(MoveBallotDialog)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.meeting_label)

        self.meeting = QComboBox(MoveBallotDialog)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.meeting.setMinimumContentsLength(8)

        self.layout_1.addWidget(self.meeting)

        self.reason_label = QLabel(MoveBallotDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(MoveBallotDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_1.addWidget(self.reason)

        self.note = QLabel(MoveBallotDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_1.addWidget(self.note)

        self.error = ErrorLine(MoveBallotDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.cancel = QPushButton(MoveBallotDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.move = QPushButton(MoveBallotDialog)
        self.move.setObjectName(u"move")
        self.move.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.move)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.reason)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.move)

        self.retranslateUi(MoveBallotDialog)
    # setupUi

    def retranslateUi(self, MoveBallotDialog):
#if QT_CONFIG(accessibility)
        MoveBallotDialog.setAccessibleName(QCoreApplication.translate("MoveBallotDialog", u"Move to a session", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("MoveBallotDialog", u"Move to a session", None))
        self.meeting_label.setText(QCoreApplication.translate("MoveBallotDialog", u"Session", None))
        self.reason_label.setText(QCoreApplication.translate("MoveBallotDialog", u"Reason, for all members to read", None))
        self.note.setText(QCoreApplication.translate("MoveBallotDialog", u"The ballot ends without a count; answers already given stay on record. The question then comes onto that session's agenda.", None))
        self.cancel.setText(QCoreApplication.translate("MoveBallotDialog", u"Cancel", None))
        self.move.setText(QCoreApplication.translate("MoveBallotDialog", u"Move", None))
    # retranslateUi

