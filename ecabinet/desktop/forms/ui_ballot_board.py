# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_board.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.flow_row import FlowRow
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.stack_bar import StackBar

class Ui_BallotBoardPanel(object):
    def setupUi(self, BallotBoardPanel):
        if not BallotBoardPanel.objectName():
            BallotBoardPanel.setObjectName(u"BallotBoardPanel")
        self.layout_1 = QVBoxLayout(BallotBoardPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.card = Card(BallotBoardPanel)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")

        self.layout_2.addWidget(self.heading)

        self.progress = QLabel(self.card)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"strong")
        self.progress.setWordWrap(True)

        self.layout_2.addWidget(self.progress)

        self.bar = StackBar(self.card)
        self.bar.setObjectName(u"bar")

        self.layout_2.addWidget(self.bar)

        self.late_title = QLabel(self.card)
        self.late_title.setObjectName(u"late_title")
        self.late_title.setProperty(u"role", u"strong")
        self.late_title.setWordWrap(True)

        self.layout_2.addWidget(self.late_title)

        self.late = RowList(self.card)
        self.late.setObjectName(u"late")

        self.layout_2.addWidget(self.late)

        self.silent_title = QLabel(self.card)
        self.silent_title.setObjectName(u"silent_title")
        self.silent_title.setProperty(u"role", u"overline")

        self.layout_2.addWidget(self.silent_title)

        self.silent_band = QWidget(self.card)
        self.silent_band.setObjectName(u"silent_band")

        self.layout_2.addWidget(self.silent_band)

        self.answered_title = QLabel(self.card)
        self.answered_title.setObjectName(u"answered_title")
        self.answered_title.setProperty(u"role", u"overline")

        self.layout_2.addWidget(self.answered_title)

        self.answered_band = QWidget(self.card)
        self.answered_band.setObjectName(u"answered_band")

        self.layout_2.addWidget(self.answered_band)

        self.recused = QLabel(self.card)
        self.recused.setObjectName(u"recused")
        self.recused.setProperty(u"role", u"caption")
        self.recused.setWordWrap(True)

        self.layout_2.addWidget(self.recused)

        self.note = QLabel(self.card)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_2.addWidget(self.note)

        self.count = QPushButton(self.card)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.count)

        self.actions = FlowRow(self.card)
        self.actions.setObjectName(u"actions")
        self.extend = QPushButton(self.actions)
        self.extend.setObjectName(u"extend")
        self.replace = QPushButton(self.actions)
        self.replace.setObjectName(u"replace")
        self.move = QPushButton(self.actions)
        self.move.setObjectName(u"move")
        self.withdraw = QPushButton(self.actions)
        self.withdraw.setObjectName(u"withdraw")

        self.layout_2.addWidget(self.actions)


        self.layout_1.addWidget(self.card)


        self.retranslateUi(BallotBoardPanel)
    # setupUi

    def retranslateUi(self, BallotBoardPanel):
#if QT_CONFIG(accessibility)
        BallotBoardPanel.setAccessibleName(QCoreApplication.translate("BallotBoardPanel", u"Who has answered", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("BallotBoardPanel", u"Who has answered", None))
        self.count.setText(QCoreApplication.translate("BallotBoardPanel", u"Count the ballot\u2026", None))
        self.extend.setText(QCoreApplication.translate("BallotBoardPanel", u"Extend\u2026", None))
        self.replace.setText(QCoreApplication.translate("BallotBoardPanel", u"Replace a paper\u2026", None))
        self.move.setText(QCoreApplication.translate("BallotBoardPanel", u"Move to a session\u2026", None))
        self.withdraw.setText(QCoreApplication.translate("BallotBoardPanel", u"Withdraw\u2026", None))
    # retranslateUi

