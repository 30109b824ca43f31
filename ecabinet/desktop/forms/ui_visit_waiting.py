# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_waiting.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.progress_panel import ProgressPanel

class Ui_WaitingPanel(object):
    def setupUi(self, WaitingPanel):
        if not WaitingPanel.objectName():
            WaitingPanel.setObjectName(u"WaitingPanel")
        self.column = QVBoxLayout(WaitingPanel)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 26, 26, 26)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_2)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(0)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_3)

        self.card = Card(WaitingPanel)
        self.card.setObjectName(u"card")
        self.lines = QVBoxLayout(self.card)
        self.lines.setSpacing(12)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(32, 28, 32, 28)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.lines.addWidget(self.heading)

        self.what = QLabel(self.card)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"muted")
        self.what.setWordWrap(True)

        self.lines.addWidget(self.what)

        self.progress = ProgressPanel(self.card)
        self.progress.setObjectName(u"progress")

        self.lines.addWidget(self.progress)

        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.lines.addWidget(self.banner)


        self.middle.addWidget(self.card)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_4)


        self.column.addLayout(self.middle)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_5)


        self.retranslateUi(WaitingPanel)
    # setupUi

    def retranslateUi(self, WaitingPanel):
        self.heading.setText(QCoreApplication.translate("WaitingPanel", u"Preparing a cabinet to try", None))
        self.what.setText(QCoreApplication.translate("WaitingPanel", u"An invented body of 27 members with its own central system, on this computer alone. Everything is thrown away when you close the window.", None))
        pass
    # retranslateUi

