# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.outbox_trouble import OutboxTroublePanel
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.row_list import RowList

class Ui_OutboxPage(object):
    def setupUi(self, OutboxPage):
        if not OutboxPage.objectName():
            OutboxPage.setObjectName(u"OutboxPage")
        self.layout_1 = QVBoxLayout(OutboxPage)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 24, 26, 22)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(OutboxPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout_3.addWidget(self.heading)

        self.summary = QLabel(OutboxPage)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.layout_3.addWidget(self.summary)


        self.layout_2.addLayout(self.layout_3)

        self.try_now = QPushButton(OutboxPage)
        self.try_now.setObjectName(u"try_now")
        self.try_now.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.try_now)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.stopped = Banner(OutboxPage)
        self.stopped.setObjectName(u"stopped")

        self.layout_1.addWidget(self.stopped)

        self.banner = Banner(OutboxPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.tabs_row = QHBoxLayout()
        self.tabs_row.setSpacing(0)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.tabs_row)

        self.stack = QStackedWidget(OutboxPage)
        self.stack.setObjectName(u"stack")
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.layout_4 = QVBoxLayout(self.waiting_page)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.waiting_scroll = QScrollArea(self.waiting_page)
        self.waiting_scroll.setObjectName(u"waiting_scroll")
        self.waiting_scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_5 = QVBoxLayout(self.scroll_content)
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 8, 8)
        self.waiting_column = QVBoxLayout()
        self.waiting_column.setSpacing(12)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(0, 0, 0, 0)

        self.layout_5.addLayout(self.waiting_column)

        self.waiting_empty = EmptyState(self.scroll_content)
        self.waiting_empty.setObjectName(u"waiting_empty")

        self.layout_5.addWidget(self.waiting_empty)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_6)

        self.waiting_scroll.setWidget(self.scroll_content)

        self.layout_4.addWidget(self.waiting_scroll)

        self.stack.addWidget(self.waiting_page)
        self.attention_page = QWidget()
        self.attention_page.setObjectName(u"attention_page")
        self.layout_7 = QVBoxLayout(self.attention_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.attention_columns = QSplitter(self.attention_page)
        self.attention_columns.setObjectName(u"attention_columns")
        self.attention_columns.setOrientation(Qt.Orientation.Horizontal)
        self.attention_columns.setChildrenCollapsible(False)
        self.list_scroll = QScrollArea(self.attention_columns)
        self.list_scroll.setObjectName(u"list_scroll")
        self.list_scroll.setWidgetResizable(True)
        self.list_content = QWidget()
        self.list_content.setObjectName(u"list_content")
        self.layout_8 = QVBoxLayout(self.list_content)
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 8, 8)
        self.list_card = Card(self.list_content)
        self.list_card.setObjectName(u"list_card")
        self.layout_9 = QVBoxLayout(self.list_card)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 16)
        self.troubles = RowList(self.list_card)
        self.troubles.setObjectName(u"troubles")

        self.layout_9.addWidget(self.troubles)


        self.layout_8.addWidget(self.list_card)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_10)

        self.list_scroll.setWidget(self.list_content)
        self.attention_columns.addWidget(self.list_scroll)
        self.trouble_scroll = QScrollArea(self.attention_columns)
        self.trouble_scroll.setObjectName(u"trouble_scroll")
        self.trouble_scroll.setWidgetResizable(True)
        self.trouble_content = QWidget()
        self.trouble_content.setObjectName(u"trouble_content")
        self.layout_11 = QVBoxLayout(self.trouble_content)
        self.layout_11.setSpacing(0)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 8, 8)
        self.trouble = OutboxTroublePanel(self.trouble_content)
        self.trouble.setObjectName(u"trouble")

        self.layout_11.addWidget(self.trouble)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_12)

        self.trouble_scroll.setWidget(self.trouble_content)
        self.attention_columns.addWidget(self.trouble_scroll)

        self.layout_7.addWidget(self.attention_columns)

        self.attention_empty = EmptyState(self.attention_page)
        self.attention_empty.setObjectName(u"attention_empty")

        self.layout_7.addWidget(self.attention_empty)

        self.stack.addWidget(self.attention_page)
        self.received_page = QWidget()
        self.received_page.setObjectName(u"received_page")
        self.layout_13 = QVBoxLayout(self.received_page)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.received_scroll = QScrollArea(self.received_page)
        self.received_scroll.setObjectName(u"received_scroll")
        self.received_scroll.setWidgetResizable(True)
        self.received_content = QWidget()
        self.received_content.setObjectName(u"received_content")
        self.layout_14 = QVBoxLayout(self.received_content)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 8, 8)
        self.received_card = Card(self.received_content)
        self.received_card.setObjectName(u"received_card")
        self.layout_15 = QVBoxLayout(self.received_card)
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 14, 16, 16)
        self.received = RowList(self.received_card)
        self.received.setObjectName(u"received")

        self.layout_15.addWidget(self.received)


        self.layout_14.addWidget(self.received_card)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(8)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.more = QPushButton(self.received_content)
        self.more.setObjectName(u"more")

        self.layout_16.addWidget(self.more)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_17)


        self.layout_14.addLayout(self.layout_16)

        self.received_empty = EmptyState(self.received_content)
        self.received_empty.setObjectName(u"received_empty")

        self.layout_14.addWidget(self.received_empty)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_18)

        self.received_scroll.setWidget(self.received_content)

        self.layout_13.addWidget(self.received_scroll)

        self.stack.addWidget(self.received_page)

        self.layout_1.addWidget(self.stack)

        self.layout_1.setStretch(3, 1)
        QWidget.setTabOrder(self.try_now, self.troubles)
        QWidget.setTabOrder(self.troubles, self.trouble)
        QWidget.setTabOrder(self.trouble, self.received)
        QWidget.setTabOrder(self.received, self.more)

        self.retranslateUi(OutboxPage)
    # setupUi

    def retranslateUi(self, OutboxPage):
#if QT_CONFIG(accessibility)
        OutboxPage.setAccessibleName(QCoreApplication.translate("OutboxPage", u"Outbox", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("OutboxPage", u"Outbox", None))
        self.summary.setText(QCoreApplication.translate("OutboxPage", u"What you did here, and where it is on its way", None))
        self.try_now.setText(QCoreApplication.translate("OutboxPage", u"Try now", None))
        self.more.setText(QCoreApplication.translate("OutboxPage", u"Show older entries", None))
    # retranslateUi

