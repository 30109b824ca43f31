# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'open_vote.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.recused_choice import RecusedChoice

class Ui_OpenVoteDialog(object):
    def setupUi(self, OpenVoteDialog):
        if not OpenVoteDialog.objectName():
            OpenVoteDialog.setObjectName(u"OpenVoteDialog")
        self.layout_34 = QVBoxLayout(OpenVoteDialog)
        self.layout_34.setSpacing(10)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(OpenVoteDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_34.addWidget(self.heading)

        self.items = QLabel(OpenVoteDialog)
        self.items.setObjectName(u"items")
        self.items.setProperty(u"role", u"muted")
        self.items.setWordWrap(True)

        self.layout_34.addWidget(self.items)

        self.question_label = QLabel(OpenVoteDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"strong")

        self.layout_34.addWidget(self.question_label)

        self.question = QPlainTextEdit(OpenVoteDialog)
        self.question.setObjectName(u"question")
        self.question.setTabChangesFocus(True)

        self.layout_34.addWidget(self.question)

        self.recused = RecusedChoice(OpenVoteDialog)
        self.recused.setObjectName(u"recused")

        self.layout_34.addWidget(self.recused)

        self.quorum_box = QFrame(OpenVoteDialog)
        self.quorum_box.setObjectName(u"quorum_box")
        self.quorum_box.setProperty(u"part", u"bad")
        self.layout_35 = QVBoxLayout(self.quorum_box)
        self.layout_35.setSpacing(6)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(12, 10, 12, 10)
        self.quorum_text = QLabel(self.quorum_box)
        self.quorum_text.setObjectName(u"quorum_text")
        self.quorum_text.setProperty(u"role", u"object")
        self.quorum_text.setWordWrap(True)

        self.layout_35.addWidget(self.quorum_text)

        self.reason_label = QLabel(self.quorum_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_35.addWidget(self.reason_label)

        self.reason = QLineEdit(self.quorum_box)
        self.reason.setObjectName(u"reason")

        self.layout_35.addWidget(self.reason)


        self.layout_34.addWidget(self.quorum_box)

        self.error = ErrorLine(OpenVoteDialog)
        self.error.setObjectName(u"error")

        self.layout_34.addWidget(self.error)

        self.layout_36 = QHBoxLayout()
        self.layout_36.setSpacing(10)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.spacer_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_36.addItem(self.spacer_37)

        self.cancel = QPushButton(OpenVoteDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_36.addWidget(self.cancel)

        self.open = QPushButton(OpenVoteDialog)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout_36.addWidget(self.open)


        self.layout_34.addLayout(self.layout_36)

#if QT_CONFIG(shortcut)
        self.question_label.setBuddy(self.question)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.question, self.recused)
        QWidget.setTabOrder(self.recused, self.reason)
        QWidget.setTabOrder(self.reason, self.open)
        QWidget.setTabOrder(self.open, self.cancel)

        self.retranslateUi(OpenVoteDialog)
    # setupUi

    def retranslateUi(self, OpenVoteDialog):
        self.heading.setText(QCoreApplication.translate("OpenVoteDialog", u"Open the vote", None))
        self.question_label.setText(QCoreApplication.translate("OpenVoteDialog", u"Question put to the vote", None))
        self.reason_label.setText(QCoreApplication.translate("OpenVoteDialog", u"Reason for voting without a quorum; it stays on record", None))
        self.cancel.setText(QCoreApplication.translate("OpenVoteDialog", u"Cancel", None))
        self.open.setText(QCoreApplication.translate("OpenVoteDialog", u"Open the vote", None))
        pass
    # retranslateUi

