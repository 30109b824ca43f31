# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'room_vote.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.stack_bar import StackBar

class Ui_VotePanel(object):
    def setupUi(self, VotePanel):
        if not VotePanel.objectName():
            VotePanel.setObjectName(u"VotePanel")
        self.layout_19 = QVBoxLayout(VotePanel)
        self.layout_19.setSpacing(12)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.question_card = Card(VotePanel)
        self.question_card.setObjectName(u"question_card")
        self.layout_20 = QVBoxLayout(self.question_card)
        self.layout_20.setSpacing(6)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(16, 14, 16, 16)
        self.ask_title = QLabel(self.question_card)
        self.ask_title.setObjectName(u"ask_title")
        self.ask_title.setProperty(u"role", u"section")
        self.ask_title.setWordWrap(True)

        self.layout_20.addWidget(self.ask_title)

        self.ask_text = QLabel(self.question_card)
        self.ask_text.setObjectName(u"ask_text")
        self.ask_text.setWordWrap(True)

        self.layout_20.addWidget(self.ask_text)

        self.proposed = QLabel(self.question_card)
        self.proposed.setObjectName(u"proposed")
        self.proposed.setProperty(u"role", u"muted")
        self.proposed.setWordWrap(True)

        self.layout_20.addWidget(self.proposed)


        self.layout_19.addWidget(self.question_card)

        self.vote_card = Card(VotePanel)
        self.vote_card.setObjectName(u"vote_card")
        self.layout_21 = QVBoxLayout(self.vote_card)
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 14, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.vote_card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"section")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.needed = QLabel(self.vote_card)
        self.needed.setObjectName(u"needed")
        self.needed.setProperty(u"role", u"muted")

        self.head.addWidget(self.needed)

        self.head.setStretch(0, 1)

        self.layout_21.addLayout(self.head)

        self.items = QLabel(self.vote_card)
        self.items.setObjectName(u"items")
        self.items.setProperty(u"role", u"muted")
        self.items.setWordWrap(True)

        self.layout_21.addWidget(self.items)

        self.bar = StackBar(self.vote_card)
        self.bar.setObjectName(u"bar")

        self.layout_21.addWidget(self.bar)

        self.progress = QLabel(self.vote_card)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"strong")
        self.progress.setWordWrap(True)

        self.layout_21.addWidget(self.progress)

        self.result = QLabel(self.vote_card)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"heading")
        self.result.setWordWrap(True)

        self.layout_21.addWidget(self.result)

        self.room_title = QLabel(self.vote_card)
        self.room_title.setObjectName(u"room_title")
        self.room_title.setProperty(u"role", u"overline")

        self.layout_21.addWidget(self.room_title)

        self.room_band = QWidget(self.vote_card)
        self.room_band.setObjectName(u"room_band")

        self.layout_21.addWidget(self.room_band)

        self.remote_title = QLabel(self.vote_card)
        self.remote_title.setObjectName(u"remote_title")
        self.remote_title.setProperty(u"role", u"overline")

        self.layout_21.addWidget(self.remote_title)

        self.remote_band = QWidget(self.vote_card)
        self.remote_band.setObjectName(u"remote_band")

        self.layout_21.addWidget(self.remote_band)

        self.absent_title = QLabel(self.vote_card)
        self.absent_title.setObjectName(u"absent_title")
        self.absent_title.setProperty(u"role", u"overline")

        self.layout_21.addWidget(self.absent_title)

        self.absent_band = QWidget(self.vote_card)
        self.absent_band.setObjectName(u"absent_band")

        self.layout_21.addWidget(self.absent_band)

        self.unsigned = RowList(self.vote_card)
        self.unsigned.setObjectName(u"unsigned")

        self.layout_21.addWidget(self.unsigned)

        self.layout_23 = QHBoxLayout()
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.record_for = QPushButton(self.vote_card)
        self.record_for.setObjectName(u"record_for")

        self.layout_23.addWidget(self.record_for)

        self.spacer_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_23.addItem(self.spacer_24)


        self.layout_21.addLayout(self.layout_23)

        self.outcome_box = QFrame(self.vote_card)
        self.outcome_box.setObjectName(u"outcome_box")
        self.outcome_box.setProperty(u"part", u"note")
        self.layout_25 = QVBoxLayout(self.outcome_box)
        self.layout_25.setSpacing(6)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(12, 10, 12, 10)
        self.outcome_label = QLabel(self.outcome_box)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"strong")

        self.layout_25.addWidget(self.outcome_label)

        self.layout_26 = QHBoxLayout()
        self.layout_26.setSpacing(8)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.outcome = QComboBox(self.outcome_box)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.outcome.setMinimumContentsLength(8)

        self.layout_26.addWidget(self.outcome)

        self.record_outcome = QPushButton(self.outcome_box)
        self.record_outcome.setObjectName(u"record_outcome")
        self.record_outcome.setProperty(u"role", u"primary")

        self.layout_26.addWidget(self.record_outcome)

        self.layout_26.setStretch(0, 1)

        self.layout_25.addLayout(self.layout_26)


        self.layout_21.addWidget(self.outcome_box)


        self.layout_19.addWidget(self.vote_card)

#if QT_CONFIG(shortcut)
        self.outcome_label.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.record_for, self.outcome)
        QWidget.setTabOrder(self.outcome, self.record_outcome)

        self.retranslateUi(VotePanel)
    # setupUi

    def retranslateUi(self, VotePanel):
        self.record_for.setText(QCoreApplication.translate("VotePanel", u"Record a vote for a member\u2026", None))
        self.outcome_label.setText(QCoreApplication.translate("VotePanel", u"What came of it", None))
        self.record_outcome.setText(QCoreApplication.translate("VotePanel", u"Record", None))
        pass
    # retranslateUi

