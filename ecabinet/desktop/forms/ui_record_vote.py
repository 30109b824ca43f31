# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record_vote.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_RecordVoteDialog(object):
    def setupUi(self, RecordVoteDialog):
        if not RecordVoteDialog.objectName():
            RecordVoteDialog.setObjectName(u"RecordVoteDialog")
        self.layout_38 = QVBoxLayout(RecordVoteDialog)
        self.layout_38.setSpacing(10)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RecordVoteDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_38.addWidget(self.heading)

        self.explanation = QLabel(RecordVoteDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_38.addWidget(self.explanation)

        self.member_label = QLabel(RecordVoteDialog)
        self.member_label.setObjectName(u"member_label")
        self.member_label.setProperty(u"role", u"strong")

        self.layout_38.addWidget(self.member_label)

        self.member = QComboBox(RecordVoteDialog)
        self.member.setObjectName(u"member")
        self.member.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.member.setMinimumContentsLength(8)

        self.layout_38.addWidget(self.member)

        self.choice_label = QLabel(RecordVoteDialog)
        self.choice_label.setObjectName(u"choice_label")
        self.choice_label.setProperty(u"role", u"strong")

        self.layout_38.addWidget(self.choice_label)

        self.choice = QComboBox(RecordVoteDialog)
        self.choice.setObjectName(u"choice")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)

        self.layout_38.addWidget(self.choice)

        self.how_label = QLabel(RecordVoteDialog)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"role", u"strong")

        self.layout_38.addWidget(self.how_label)

        self.how = QComboBox(RecordVoteDialog)
        self.how.setObjectName(u"how")
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(8)

        self.layout_38.addWidget(self.how)

        self.reason_label = QLabel(RecordVoteDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_38.addWidget(self.reason_label)

        self.reason = QLineEdit(RecordVoteDialog)
        self.reason.setObjectName(u"reason")

        self.layout_38.addWidget(self.reason)

        self.error = ErrorLine(RecordVoteDialog)
        self.error.setObjectName(u"error")

        self.layout_38.addWidget(self.error)

        self.layout_39 = QHBoxLayout()
        self.layout_39.setSpacing(10)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 0, 0)
        self.spacer_40 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_39.addItem(self.spacer_40)

        self.cancel = QPushButton(RecordVoteDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_39.addWidget(self.cancel)

        self.record = QPushButton(RecordVoteDialog)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.layout_39.addWidget(self.record)


        self.layout_38.addLayout(self.layout_39)

#if QT_CONFIG(shortcut)
        self.member_label.setBuddy(self.member)
        self.choice_label.setBuddy(self.choice)
        self.how_label.setBuddy(self.how)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.member, self.choice)
        QWidget.setTabOrder(self.choice, self.how)
        QWidget.setTabOrder(self.how, self.reason)
        QWidget.setTabOrder(self.reason, self.record)
        QWidget.setTabOrder(self.record, self.cancel)

        self.retranslateUi(RecordVoteDialog)
    # setupUi

    def retranslateUi(self, RecordVoteDialog):
        self.heading.setText(QCoreApplication.translate("RecordVoteDialog", u"Record a vote for a member", None))
        self.explanation.setText(QCoreApplication.translate("RecordVoteDialog", u"It counts once the chair has confirmed it. The member can confirm or contest it afterwards.", None))
        self.member_label.setText(QCoreApplication.translate("RecordVoteDialog", u"Member", None))
        self.choice_label.setText(QCoreApplication.translate("RecordVoteDialog", u"Vote", None))
        self.how_label.setText(QCoreApplication.translate("RecordVoteDialog", u"How it was given", None))
        self.reason_label.setText(QCoreApplication.translate("RecordVoteDialog", u"Reason", None))
        self.cancel.setText(QCoreApplication.translate("RecordVoteDialog", u"Cancel", None))
        self.record.setText(QCoreApplication.translate("RecordVoteDialog", u"Record", None))
        pass
    # retranslateUi

