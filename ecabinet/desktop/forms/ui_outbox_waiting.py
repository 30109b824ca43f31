# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_waiting.ui'
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
    QSizePolicy, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.timeline import Timeline

class Ui_OutboxWaitingPanel(object):
    def setupUi(self, OutboxWaitingPanel):
        if not OutboxWaitingPanel.objectName():
            OutboxWaitingPanel.setObjectName(u"OutboxWaitingPanel")
        self.layout_1 = QVBoxLayout(OutboxWaitingPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.card = Card(OutboxWaitingPanel)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(2)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(self.card)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"strong")
        self.name.setWordWrap(True)

        self.layout_4.addWidget(self.name)

        self.deadline = QLabel(self.card)
        self.deadline.setObjectName(u"deadline")
        self.deadline.setProperty(u"role", u"caption")
        self.deadline.setWordWrap(True)

        self.layout_4.addWidget(self.deadline)

        self.refusal = QLabel(self.card)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setProperty(u"role", u"speak")
        self.refusal.setWordWrap(True)

        self.layout_4.addWidget(self.refusal)


        self.layout_3.addLayout(self.layout_4)

        self.timeline = Timeline(self.card)
        self.timeline.setObjectName(u"timeline")

        self.layout_3.addWidget(self.timeline)

        self.undo = QPushButton(self.card)
        self.undo.setObjectName(u"undo")

        self.layout_3.addWidget(self.undo)

        self.layout_3.setStretch(0, 2)
        self.layout_3.setStretch(1, 3)

        self.layout_2.addLayout(self.layout_3)


        self.layout_1.addWidget(self.card)


        self.retranslateUi(OutboxWaitingPanel)
    # setupUi

    def retranslateUi(self, OutboxWaitingPanel):
        self.undo.setText(QCoreApplication.translate("OutboxWaitingPanel", u"Undo", None))
        pass
    # retranslateUi

