# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_answer.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.stance_choice import StanceChoice

class Ui_BallotAnswerPanel(object):
    def setupUi(self, BallotAnswerPanel):
        if not BallotAnswerPanel.objectName():
            BallotAnswerPanel.setObjectName(u"BallotAnswerPanel")
        self.layout_1 = QVBoxLayout(BallotAnswerPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.card = Card(BallotAnswerPanel)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.layout_2.addWidget(self.heading)

        self.entered_box = QFrame(self.card)
        self.entered_box.setObjectName(u"entered_box")
        self.entered_box.setProperty(u"part", u"warn")
        self.layout_3 = QVBoxLayout(self.entered_box)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 10, 12, 10)
        self.entered = QLabel(self.entered_box)
        self.entered.setObjectName(u"entered")
        self.entered.setWordWrap(True)

        self.layout_3.addWidget(self.entered)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.entered_right = QPushButton(self.entered_box)
        self.entered_right.setObjectName(u"entered_right")

        self.layout_4.addWidget(self.entered_right)

        self.entered_wrong = QPushButton(self.entered_box)
        self.entered_wrong.setObjectName(u"entered_wrong")

        self.layout_4.addWidget(self.entered_wrong)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)


        self.layout_2.addWidget(self.entered_box)

        self.stale_box = QFrame(self.card)
        self.stale_box.setObjectName(u"stale_box")
        self.stale_box.setProperty(u"part", u"warn")
        self.layout_6 = QVBoxLayout(self.stale_box)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(12, 10, 12, 10)
        self.stale = QLabel(self.stale_box)
        self.stale.setObjectName(u"stale")
        self.stale.setWordWrap(True)

        self.layout_6.addWidget(self.stale)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(self.stale_box)
        self.keep.setObjectName(u"keep")

        self.layout_7.addWidget(self.keep)

        self.change_stale = QPushButton(self.stale_box)
        self.change_stale.setObjectName(u"change_stale")

        self.layout_7.addWidget(self.change_stale)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)


        self.layout_6.addLayout(self.layout_7)


        self.layout_2.addWidget(self.stale_box)

        self.standing = QLabel(self.card)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.layout_2.addWidget(self.standing)

        self.given = QLabel(self.card)
        self.given.setObjectName(u"given")
        self.given.setProperty(u"role", u"muted")
        self.given.setWordWrap(True)

        self.layout_2.addWidget(self.given)

        self.choice = StanceChoice(self.card)
        self.choice.setObjectName(u"choice")

        self.layout_2.addWidget(self.choice)

        self.comment_box = QWidget(self.card)
        self.comment_box.setObjectName(u"comment_box")
        self.layout_9 = QVBoxLayout(self.comment_box)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.comment_label = QLabel(self.comment_box)
        self.comment_label.setObjectName(u"comment_label")
        self.comment_label.setProperty(u"role", u"strong")

        self.layout_9.addWidget(self.comment_label)

        self.comment = QPlainTextEdit(self.comment_box)
        self.comment.setObjectName(u"comment")
        self.comment.setTabChangesFocus(True)

        self.layout_9.addWidget(self.comment)


        self.layout_2.addWidget(self.comment_box)

        self.error = ErrorLine(self.card)
        self.error.setObjectName(u"error")

        self.layout_2.addWidget(self.error)

        self.unopened = QLabel(self.card)
        self.unopened.setObjectName(u"unopened")
        self.unopened.setProperty(u"role", u"speak")
        self.unopened.setWordWrap(True)

        self.layout_2.addWidget(self.unopened)

        self.submit = QPushButton(self.card)
        self.submit.setObjectName(u"submit")
        self.submit.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.submit)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(self.card)
        self.change.setObjectName(u"change")

        self.layout_10.addWidget(self.change)

        self.leave = QPushButton(self.card)
        self.leave.setObjectName(u"leave")

        self.layout_10.addWidget(self.leave)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)


        self.layout_2.addLayout(self.layout_10)

        self.network = QLabel(self.card)
        self.network.setObjectName(u"network")
        self.network.setProperty(u"role", u"caption")
        self.network.setWordWrap(True)

        self.layout_2.addWidget(self.network)

        self.line = QFrame(self.card)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_2.addWidget(self.line)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.recuse = QPushButton(self.card)
        self.recuse.setObjectName(u"recuse")
        self.recuse.setProperty(u"role", u"plainlink")

        self.layout_12.addWidget(self.recuse)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)


        self.layout_2.addLayout(self.layout_12)

        self.later = QLabel(self.card)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"role", u"caption")
        self.later.setWordWrap(True)

        self.layout_2.addWidget(self.later)


        self.layout_1.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.comment_label.setBuddy(self.comment)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BallotAnswerPanel)
    # setupUi

    def retranslateUi(self, BallotAnswerPanel):
#if QT_CONFIG(accessibility)
        BallotAnswerPanel.setAccessibleName(QCoreApplication.translate("BallotAnswerPanel", u"Your answer", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("BallotAnswerPanel", u"Your answer", None))
        self.entered_right.setText(QCoreApplication.translate("BallotAnswerPanel", u"It is right", None))
        self.entered_wrong.setText(QCoreApplication.translate("BallotAnswerPanel", u"It is wrong\u2026", None))
        self.keep.setText(QCoreApplication.translate("BallotAnswerPanel", u"Keep my answer", None))
        self.change_stale.setText(QCoreApplication.translate("BallotAnswerPanel", u"Change\u2026", None))
        self.comment_label.setText(QCoreApplication.translate("BallotAnswerPanel", u"Comment", None))
        self.submit.setText(QCoreApplication.translate("BallotAnswerPanel", u"Submit my answer\u2026", None))
        self.change.setText(QCoreApplication.translate("BallotAnswerPanel", u"Change my answer", None))
        self.leave.setText(QCoreApplication.translate("BallotAnswerPanel", u"Leave it as it is", None))
        self.recuse.setText(QCoreApplication.translate("BallotAnswerPanel", u"I cannot take part (interest)\u2026", None))
        self.later.setText(QCoreApplication.translate("BallotAnswerPanel", u"Answers are shown when the ballot has been counted.", None))
    # retranslateUi

