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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
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

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.extend = QPushButton(self.card)
        self.extend.setObjectName(u"extend")

        self.layout_3.addWidget(self.extend)

        self.withdraw = QPushButton(self.card)
        self.withdraw.setObjectName(u"withdraw")

        self.layout_3.addWidget(self.withdraw)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.card)


        self.retranslateUi(BallotBoardPanel)

        QMetaObject.connectSlotsByName(BallotBoardPanel)
    # setupUi

    def retranslateUi(self, BallotBoardPanel):
#if QT_CONFIG(accessibility)
        BallotBoardPanel.setAccessibleName(QCoreApplication.translate("BallotBoardPanel", u"Who has answered", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("BallotBoardPanel", u"Who has answered", None))
        self.count.setText(QCoreApplication.translate("BallotBoardPanel", u"Count the ballot\u2026", None))
        self.extend.setText(QCoreApplication.translate("BallotBoardPanel", u"Extend\u2026", None))
        self.withdraw.setText(QCoreApplication.translate("BallotBoardPanel", u"Withdraw\u2026", None))
    # retranslateUi

