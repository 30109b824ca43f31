# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vote.ui'
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
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.stance_choice import StanceChoice
from ecabinet.desktop.widgets.tally_bars import TallyBars

class Ui_VotePanel(object):
    def setupUi(self, VotePanel):
        if not VotePanel.objectName():
            VotePanel.setObjectName(u"VotePanel")
        VotePanel.setProperty(u"part", u"vote")
        self.column = QVBoxLayout(VotePanel)
        self.column.setSpacing(9)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 14, 24, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(VotePanel)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setText(u"")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.question)

        self.needs = QLabel(VotePanel)
        self.needs.setObjectName(u"needs")
        self.needs.setProperty(u"role", u"muted")
        self.needs.setText(u"")
        self.needs.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.needs)

        self.put_away = QToolButton(VotePanel)
        self.put_away.setObjectName(u"put_away")
        self.put_away.setText(u"")

        self.head.addWidget(self.put_away)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.items_scroll = QScrollArea(VotePanel)
        self.items_scroll.setObjectName(u"items_scroll")
        self.items_scroll.setWidgetResizable(True)
        self.items_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.items_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items_content = QWidget()
        self.items_content.setObjectName(u"items_content")
        self.items_column = QVBoxLayout(self.items_content)
        self.items_column.setSpacing(8)
        self.items_column.setObjectName(u"items_column")
        self.items_column.setContentsMargins(0, 0, 0, 0)
        self.items = QLabel(self.items_content)
        self.items.setObjectName(u"items")
        self.items.setText(u"")
        self.items.setWordWrap(True)
        self.items.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.items.setTextFormat(Qt.TextFormat.RichText)

        self.items_column.addWidget(self.items)

        self.items_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.items_column.addItem(self.items_space)

        self.items_scroll.setWidget(self.items_content)

        self.column.addWidget(self.items_scroll)

        self.papers = QLabel(VotePanel)
        self.papers.setObjectName(u"papers")
        self.papers.setProperty(u"role", u"muted")
        self.papers.setText(u"")
        self.papers.setWordWrap(True)
        self.papers.setTextFormat(Qt.TextFormat.RichText)

        self.column.addWidget(self.papers)

        self.choice = StanceChoice(VotePanel)
        self.choice.setObjectName(u"choice")

        self.column.addWidget(self.choice)

        self.words_box = QFrame(VotePanel)
        self.words_box.setObjectName(u"words_box")
        self.words_row = QHBoxLayout(self.words_box)
        self.words_row.setSpacing(10)
        self.words_row.setObjectName(u"words_row")
        self.words_row.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_box)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"strong")

        self.words_row.addWidget(self.words_label)

        self.words = QLineEdit(self.words_box)
        self.words.setObjectName(u"words")
        self.words.setMaxLength(1000)

        self.words_row.addWidget(self.words)


        self.column.addWidget(self.words_box)

        self.confirming = QFrame(VotePanel)
        self.confirming.setObjectName(u"confirming")
        self.confirming_row = QHBoxLayout(self.confirming)
        self.confirming_row.setSpacing(10)
        self.confirming_row.setObjectName(u"confirming_row")
        self.confirming_row.setContentsMargins(0, 0, 0, 0)
        self.confirm = QPushButton(self.confirming)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"role", u"primary")
        self.confirm.setText(u"")

        self.confirming_row.addWidget(self.confirm)

        self.back = QPushButton(self.confirming)
        self.back.setObjectName(u"back")

        self.confirming_row.addWidget(self.back)

        self.confirming_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirming_row.addItem(self.confirming_space)


        self.column.addWidget(self.confirming)

        self.standing_box = QFrame(VotePanel)
        self.standing_box.setObjectName(u"standing_box")
        self.standing_row = QHBoxLayout(self.standing_box)
        self.standing_row.setSpacing(10)
        self.standing_row.setObjectName(u"standing_row")
        self.standing_row.setContentsMargins(0, 0, 0, 0)
        self.standing_icon = IconLabel(self.standing_box)
        self.standing_icon.setObjectName(u"standing_icon")

        self.standing_row.addWidget(self.standing_icon)

        self.standing = QLabel(self.standing_box)
        self.standing.setObjectName(u"standing")
        self.standing.setText(u"")
        self.standing.setWordWrap(True)
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setProperty(u"role", u"agree")

        self.standing_row.addWidget(self.standing)

        self.change = QPushButton(self.standing_box)
        self.change.setObjectName(u"change")

        self.standing_row.addWidget(self.change)

        self.standing_row.setStretch(1, 1)

        self.column.addWidget(self.standing_box)

        self.result_box = QFrame(VotePanel)
        self.result_box.setObjectName(u"result_box")
        self.result_column = QVBoxLayout(self.result_box)
        self.result_column.setSpacing(6)
        self.result_column.setObjectName(u"result_column")
        self.result_column.setContentsMargins(0, 0, 0, 0)
        self.result = QLabel(self.result_box)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"section")
        self.result.setText(u"")
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)

        self.result_column.addWidget(self.result)

        self.bars_row = QHBoxLayout()
        self.bars_row.setSpacing(0)
        self.bars_row.setObjectName(u"bars_row")
        self.bars_row.setContentsMargins(0, 0, 0, 0)
        self.bars = TallyBars(self.result_box)
        self.bars.setObjectName(u"bars")

        self.bars_row.addWidget(self.bars)

        self.bars_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bars_row.addItem(self.bars_space)

        self.bars_row.setStretch(0, 3)
        self.bars_row.setStretch(1, 2)

        self.result_column.addLayout(self.bars_row)


        self.column.addWidget(self.result_box)

        self.effect = QLabel(VotePanel)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"caption")
        self.effect.setText(u"")
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.effect)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.put_away, self.choice)
        QWidget.setTabOrder(self.choice, self.words)
        QWidget.setTabOrder(self.words, self.confirm)
        QWidget.setTabOrder(self.confirm, self.back)
        QWidget.setTabOrder(self.back, self.change)

        self.retranslateUi(VotePanel)
    # setupUi

    def retranslateUi(self, VotePanel):
#if QT_CONFIG(accessibility)
        self.put_away.setAccessibleName(QCoreApplication.translate("VotePanel", u"Put the result away", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("VotePanel", u"Your vote", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("VotePanel", u"In a few words", None))
        self.words.setPlaceholderText(QCoreApplication.translate("VotePanel", u"They are kept with your vote.", None))
        self.back.setText(QCoreApplication.translate("VotePanel", u"Back \u00b7 Esc", None))
        self.change.setText(QCoreApplication.translate("VotePanel", u"Change my vote", None))
        pass
    # retranslateUi

