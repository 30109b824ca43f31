# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_result.ui'
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
from ecabinet.desktop.widgets.tally_bars import TallyBars

class Ui_BallotResultPanel(object):
    def setupUi(self, BallotResultPanel):
        if not BallotResultPanel.objectName():
            BallotResultPanel.setObjectName(u"BallotResultPanel")
        self.layout_1 = QVBoxLayout(BallotResultPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.card = Card(BallotResultPanel)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.result = QLabel(self.card)
        self.result.setObjectName(u"result")
        self.result.setProperty(u"role", u"heading")
        self.result.setWordWrap(True)

        self.layout_2.addWidget(self.result)

        self.sentence = QLabel(self.card)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setWordWrap(True)

        self.layout_2.addWidget(self.sentence)

        self.bars = TallyBars(self.card)
        self.bars.setObjectName(u"bars")

        self.layout_2.addWidget(self.bars)

        self.aside = QLabel(self.card)
        self.aside.setObjectName(u"aside")
        self.aside.setProperty(u"role", u"caption")
        self.aside.setWordWrap(True)

        self.layout_2.addWidget(self.aside)

        self.mine = QLabel(self.card)
        self.mine.setObjectName(u"mine")
        self.mine.setProperty(u"role", u"strong")
        self.mine.setWordWrap(True)

        self.layout_2.addWidget(self.mine)

        self.answers_title = QLabel(self.card)
        self.answers_title.setObjectName(u"answers_title")
        self.answers_title.setProperty(u"role", u"section")

        self.layout_2.addWidget(self.answers_title)

        self.answers = RowList(self.card)
        self.answers.setObjectName(u"answers")

        self.layout_2.addWidget(self.answers)

        self.disputes = QLabel(self.card)
        self.disputes.setObjectName(u"disputes")
        self.disputes.setProperty(u"role", u"object")
        self.disputes.setWordWrap(True)

        self.layout_2.addWidget(self.disputes)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.dispute = QPushButton(self.card)
        self.dispute.setObjectName(u"dispute")
        self.dispute.setProperty(u"role", u"plainlink")

        self.layout_3.addWidget(self.dispute)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)


        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.card)


        self.retranslateUi(BallotResultPanel)
    # setupUi

    def retranslateUi(self, BallotResultPanel):
#if QT_CONFIG(accessibility)
        BallotResultPanel.setAccessibleName(QCoreApplication.translate("BallotResultPanel", u"Result", None))
#endif // QT_CONFIG(accessibility)
        self.answers_title.setText(QCoreApplication.translate("BallotResultPanel", u"Answers by name", None))
        self.dispute.setText(QCoreApplication.translate("BallotResultPanel", u"The count is wrong\u2026", None))
    # retranslateUi

