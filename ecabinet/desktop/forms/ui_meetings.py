# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.section_title import SectionTitle

class Ui_MeetingsPage(object):
    def setupUi(self, MeetingsPage):
        if not MeetingsPage.objectName():
            MeetingsPage.setObjectName(u"MeetingsPage")
        self.outer = QVBoxLayout(MeetingsPage)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MeetingsPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.column = QVBoxLayout(self.scroll_content)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 24, 26, 26)
        self.heading = QLabel(self.scroll_content)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.summary = QLabel(self.scroll_content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setText(u"")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.summary)

        self.banner = Banner(self.scroll_content)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.coming = QVBoxLayout()
        self.coming.setSpacing(16)
        self.coming.setObjectName(u"coming")
        self.coming.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.coming)

        self.empty = EmptyState(self.scroll_content)
        self.empty.setObjectName(u"empty")

        self.column.addWidget(self.empty)

        self.over_card = Card(self.scroll_content)
        self.over_card.setObjectName(u"over_card")
        self.over_column = QVBoxLayout(self.over_card)
        self.over_column.setSpacing(4)
        self.over_column.setObjectName(u"over_column")
        self.over_column.setContentsMargins(16, 14, 16, 10)
        self.over_title = SectionTitle(self.over_card)
        self.over_title.setObjectName(u"over_title")

        self.over_column.addWidget(self.over_title)

        self.over = RowList(self.over_card)
        self.over.setObjectName(u"over")

        self.over_column.addWidget(self.over)


        self.column.addWidget(self.over_card)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.column.setStretch(6, 1)
        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)


        self.retranslateUi(MeetingsPage)
    # setupUi

    def retranslateUi(self, MeetingsPage):
        self.heading.setText(QCoreApplication.translate("MeetingsPage", u"Meetings", None))
        pass
    # retranslateUi

