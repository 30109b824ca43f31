# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.language_switch import LanguageSwitch
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.step_strip import StepStrip

class Ui_JoinPanel(object):
    def setupUi(self, JoinPanel):
        if not JoinPanel.objectName():
            JoinPanel.setObjectName(u"JoinPanel")
        self.outer = QVBoxLayout(JoinPanel)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(JoinPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.middle = QHBoxLayout(self.scroll_content)
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_1)

        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_2)

        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.badge = Avatar(self.scroll_content)
        self.badge.setObjectName(u"badge")

        self.head.addWidget(self.badge)

        self.body_name = QLabel(self.scroll_content)
        self.body_name.setObjectName(u"body_name")
        self.body_name.setProperty(u"role", u"section")
        self.body_name.setText(u"")

        self.head.addWidget(self.body_name)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer_3)

        self.language = LanguageSwitch(self.scroll_content)
        self.language.setObjectName(u"language")

        self.head.addWidget(self.language)


        self.column.addLayout(self.head)

        self.spacer_4 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_4)

        self.steps = StepStrip(self.scroll_content)
        self.steps.setObjectName(u"steps")

        self.column.addWidget(self.steps)

        self.spacer_5 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_5)

        self.card = Card(self.scroll_content)
        self.card.setObjectName(u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(8)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(28, 26, 28, 26)
        self.banner = Banner(self.card)
        self.banner.setObjectName(u"banner")

        self.card_column.addWidget(self.banner)

        self.pages = QStackedWidget(self.card)
        self.pages.setObjectName(u"pages")

        self.card_column.addWidget(self.pages)

        self.spacer_6 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.card_column.addItem(self.spacer_6)

        self.progress = ProgressPanel(self.card)
        self.progress.setObjectName(u"progress")

        self.card_column.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_7)

        self.go_on = QPushButton(self.card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.card_column.addLayout(self.buttons)


        self.column.addWidget(self.card)

        self.spacer_8 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_8)

        self.foot = QLabel(self.scroll_content)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"caption")
        self.foot.setWordWrap(True)
        self.foot.setText(u"")
        self.foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        self.column.addWidget(self.foot)

        self.verify_row = QHBoxLayout()
        self.verify_row.setObjectName(u"verify_row")
        self.verify_row.setContentsMargins(0, 6, 0, 0)
        self.verify_left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verify_row.addItem(self.verify_left)

        self.verify = QPushButton(self.scroll_content)
        self.verify.setObjectName(u"verify")
        self.verify.setProperty(u"role", u"plainlink")

        self.verify_row.addWidget(self.verify)

        self.verify_right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.verify_row.addItem(self.verify_right)

        self.verify_row.setStretch(0, 1)
        self.verify_row.setStretch(2, 1)

        self.column.addLayout(self.verify_row)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_9)


        self.middle.addLayout(self.column)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle.addItem(self.spacer_10)

        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)

        QWidget.setTabOrder(self.pages, self.go_on)
        QWidget.setTabOrder(self.go_on, self.back)

        self.retranslateUi(JoinPanel)

        self.go_on.setDefault(True)

    # setupUi

    def retranslateUi(self, JoinPanel):
        self.back.setText(QCoreApplication.translate("JoinPanel", u"Back", None))
        self.go_on.setText(QCoreApplication.translate("JoinPanel", u"Continue", None))
        self.verify.setText(QCoreApplication.translate("JoinPanel", u"Verify minutes without joining\u2026", None))
        pass
    # retranslateUi

