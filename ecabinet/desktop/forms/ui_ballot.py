# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from ecabinet.desktop.panels.ballot_answer import BallotAnswerPanel
from ecabinet.desktop.panels.ballot_board import BallotBoardPanel
from ecabinet.desktop.panels.ballot_result import BallotResultPanel
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.pill import Pill

class Ui_BallotPage(object):
    def setupUi(self, BallotPage):
        if not BallotPage.objectName():
            BallotPage.setObjectName(u"BallotPage")
        self.layout_1 = QVBoxLayout(BallotPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 20, 26, 22)
        self.head = QWidget(BallotPage)
        self.head.setObjectName(u"head")
        self.layout_2 = QVBoxLayout(self.head)
        self.layout_2.setSpacing(6)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.closes = Pill(self.head)
        self.closes.setObjectName(u"closes")

        self.layout_3.addWidget(self.closes)

        self.sent = QLabel(self.head)
        self.sent.setObjectName(u"sent")
        self.sent.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.sent)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)

        self.name = QLabel(self.head)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"title")
        self.name.setWordWrap(True)

        self.layout_2.addWidget(self.name)

        self.effect = QLabel(self.head)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"object")
        self.effect.setWordWrap(True)

        self.layout_2.addWidget(self.effect)


        self.layout_1.addWidget(self.head)

        self.banner = Banner(BallotPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.columns = QSplitter(BallotPage)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        self.question_card = Card(self.columns)
        self.question_card.setObjectName(u"question_card")
        self.layout_5 = QVBoxLayout(self.question_card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.question_box = QWidget(self.question_card)
        self.question_box.setObjectName(u"question_box")
        self.layout_6 = QVBoxLayout(self.question_box)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.question_title = QLabel(self.question_box)
        self.question_title.setObjectName(u"question_title")
        self.question_title.setProperty(u"role", u"section")

        self.layout_6.addWidget(self.question_title)

        self.question = QLabel(self.question_box)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)

        self.layout_6.addWidget(self.question)


        self.layout_5.addWidget(self.question_box)

        self.papers_column = QVBoxLayout()
        self.papers_column.setSpacing(0)
        self.papers_column.setObjectName(u"papers_column")
        self.papers_column.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.papers_column)

        self.columns.addWidget(self.question_card)
        self.scroll = QScrollArea(self.columns)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_7 = QVBoxLayout(self.scroll_content)
        self.layout_7.setSpacing(16)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(8, 0, 8, 8)
        self.answer = BallotAnswerPanel(self.scroll_content)
        self.answer.setObjectName(u"answer")

        self.layout_7.addWidget(self.answer)

        self.board = BallotBoardPanel(self.scroll_content)
        self.board.setObjectName(u"board")

        self.layout_7.addWidget(self.board)

        self.result = BallotResultPanel(self.scroll_content)
        self.result.setObjectName(u"result")

        self.layout_7.addWidget(self.result)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_8)

        self.scroll.setWidget(self.scroll_content)
        self.columns.addWidget(self.scroll)

        self.layout_1.addWidget(self.columns)

        self.empty = EmptyState(BallotPage)
        self.empty.setObjectName(u"empty")

        self.layout_1.addWidget(self.empty)

        self.layout_1.setStretch(2, 1)

        self.retranslateUi(BallotPage)
    # setupUi

    def retranslateUi(self, BallotPage):
#if QT_CONFIG(accessibility)
        BallotPage.setAccessibleName(QCoreApplication.translate("BallotPage", u"Opinion ballot", None))
#endif // QT_CONFIG(accessibility)
        self.question_title.setText(QCoreApplication.translate("BallotPage", u"The question", None))
    # retranslateUi

