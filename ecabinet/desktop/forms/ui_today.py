# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.pill import Pill
from ecabinet.desktop.widgets.ring import Ring
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.section_title import SectionTitle
from ecabinet.desktop.widgets.stack_bar import StackBar

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.layout_1 = QVBoxLayout(TodayPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TodayPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_2 = QVBoxLayout(self.scroll_content)
        self.layout_2.setSpacing(16)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(26, 24, 26, 26)
        self.lease = Banner(self.scroll_content)
        self.lease.setObjectName(u"lease")

        self.layout_2.addWidget(self.lease)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(12)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(2)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.greeting = QLabel(self.scroll_content)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setProperty(u"role", u"title")

        self.layout_4.addWidget(self.greeting)

        self.summary = QLabel(self.scroll_content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.summary)


        self.layout_3.addLayout(self.layout_4)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_5)

        self.outbox = QPushButton(self.scroll_content)
        self.outbox.setObjectName(u"outbox")

        self.layout_3.addWidget(self.outbox)


        self.layout_2.addLayout(self.layout_3)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(16)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.needs_card = Card(self.scroll_content)
        self.needs_card.setObjectName(u"needs_card")
        self.layout_8 = QVBoxLayout(self.needs_card)
        self.layout_8.setSpacing(6)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.needs_title = SectionTitle(self.needs_card)
        self.needs_title.setObjectName(u"needs_title")

        self.layout_8.addWidget(self.needs_title)

        self.needs = RowList(self.needs_card)
        self.needs.setObjectName(u"needs")

        self.layout_8.addWidget(self.needs)

        self.after = QLabel(self.needs_card)
        self.after.setObjectName(u"after")
        self.after.setProperty(u"role", u"muted")
        self.after.setWordWrap(True)

        self.layout_8.addWidget(self.after)


        self.layout_7.addWidget(self.needs_card)

        self.week_card = Card(self.scroll_content)
        self.week_card.setObjectName(u"week_card")
        self.layout_9 = QVBoxLayout(self.week_card)
        self.layout_9.setSpacing(6)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 16)
        self.week_title = SectionTitle(self.week_card)
        self.week_title.setObjectName(u"week_title")

        self.layout_9.addWidget(self.week_title)

        self.week = RowList(self.week_card)
        self.week.setObjectName(u"week")

        self.layout_9.addWidget(self.week)

        self.week_empty = QLabel(self.week_card)
        self.week_empty.setObjectName(u"week_empty")
        self.week_empty.setProperty(u"role", u"muted")
        self.week_empty.setWordWrap(True)

        self.layout_9.addWidget(self.week_empty)


        self.layout_7.addWidget(self.week_card)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_10)


        self.columns.addLayout(self.layout_7)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.next_card = Card(self.scroll_content)
        self.next_card.setObjectName(u"next_card")
        self.layout_12 = QVBoxLayout(self.next_card)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.next_pill = Pill(self.next_card)
        self.next_pill.setObjectName(u"next_pill")

        self.layout_13.addWidget(self.next_pill)

        self.next_when = QLabel(self.next_card)
        self.next_when.setObjectName(u"next_when")
        self.next_when.setProperty(u"role", u"muted")

        self.layout_13.addWidget(self.next_when)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)


        self.layout_12.addLayout(self.layout_13)

        self.next_title = QLabel(self.next_card)
        self.next_title.setObjectName(u"next_title")
        self.next_title.setProperty(u"role", u"heading")
        self.next_title.setWordWrap(True)

        self.layout_12.addWidget(self.next_title)

        self.next_where = QLabel(self.next_card)
        self.next_where.setObjectName(u"next_where")
        self.next_where.setProperty(u"role", u"muted")
        self.next_where.setWordWrap(True)

        self.layout_12.addWidget(self.next_where)

        self.opened_row = QHBoxLayout()
        self.opened_row.setSpacing(14)
        self.opened_row.setObjectName(u"opened_row")
        self.opened_row.setContentsMargins(0, 0, 0, 0)
        self.opened_ring = Ring(self.next_card)
        self.opened_ring.setObjectName(u"opened_ring")

        self.opened_row.addWidget(self.opened_ring)

        self.opened_texts = QVBoxLayout()
        self.opened_texts.setSpacing(1)
        self.opened_texts.setObjectName(u"opened_texts")
        self.opened_texts.setContentsMargins(0, 0, 0, 0)
        self.opened_above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_texts.addItem(self.opened_above)

        self.opened_words = QLabel(self.next_card)
        self.opened_words.setObjectName(u"opened_words")
        self.opened_words.setProperty(u"role", u"strong")
        self.opened_words.setWordWrap(True)

        self.opened_texts.addWidget(self.opened_words)

        self.opened_alone = QLabel(self.next_card)
        self.opened_alone.setObjectName(u"opened_alone")
        self.opened_alone.setProperty(u"role", u"caption")
        self.opened_alone.setWordWrap(True)

        self.opened_texts.addWidget(self.opened_alone)

        self.opened_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_texts.addItem(self.opened_below)

        self.opened_texts.setStretch(0, 1)
        self.opened_texts.setStretch(3, 1)

        self.opened_row.addLayout(self.opened_texts)

        self.opened_row.setStretch(1, 1)

        self.layout_12.addLayout(self.opened_row)

        self.stance_label = QLabel(self.next_card)
        self.stance_label.setObjectName(u"stance_label")
        self.stance_label.setProperty(u"role", u"strong")

        self.layout_12.addWidget(self.stance_label)

        self.stances = StackBar(self.next_card)
        self.stances.setObjectName(u"stances")

        self.layout_12.addWidget(self.stances)

        self.stance_words = QLabel(self.next_card)
        self.stance_words.setObjectName(u"stance_words")
        self.stance_words.setProperty(u"role", u"caption")
        self.stance_words.setWordWrap(True)

        self.layout_12.addWidget(self.stance_words)

        self.forecast = QLabel(self.next_card)
        self.forecast.setObjectName(u"forecast")
        self.forecast.setProperty(u"role", u"agree")
        self.forecast.setWordWrap(True)

        self.layout_12.addWidget(self.forecast)

        self.lists = QHBoxLayout()
        self.lists.setSpacing(10)
        self.lists.setObjectName(u"lists")
        self.lists.setContentsMargins(0, 0, 0, 0)
        self.list_a = QFrame(self.next_card)
        self.list_a.setObjectName(u"list_a")
        self.list_a.setProperty(u"part", u"good")
        self.layout_16 = QVBoxLayout(self.list_a)
        self.layout_16.setSpacing(2)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(12, 10, 12, 10)
        self.list_a_title = QLabel(self.list_a)
        self.list_a_title.setObjectName(u"list_a_title")
        self.list_a_title.setProperty(u"role", u"agree")
        self.list_a_title.setWordWrap(True)

        self.layout_16.addWidget(self.list_a_title)

        self.list_a_text = QLabel(self.list_a)
        self.list_a_text.setObjectName(u"list_a_text")
        self.list_a_text.setProperty(u"role", u"caption")
        self.list_a_text.setWordWrap(True)

        self.layout_16.addWidget(self.list_a_text)


        self.lists.addWidget(self.list_a)

        self.list_b = QFrame(self.next_card)
        self.list_b.setObjectName(u"list_b")
        self.list_b.setProperty(u"part", u"warn")
        self.layout_17 = QVBoxLayout(self.list_b)
        self.layout_17.setSpacing(2)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(12, 10, 12, 10)
        self.list_b_title = QLabel(self.list_b)
        self.list_b_title.setObjectName(u"list_b_title")
        self.list_b_title.setProperty(u"role", u"speak")
        self.list_b_title.setWordWrap(True)

        self.layout_17.addWidget(self.list_b_title)

        self.list_b_text = QLabel(self.list_b)
        self.list_b_text.setObjectName(u"list_b_text")
        self.list_b_text.setProperty(u"role", u"caption")
        self.list_b_text.setWordWrap(True)

        self.layout_17.addWidget(self.list_b_text)


        self.lists.addWidget(self.list_b)

        self.lists.setStretch(0, 1)
        self.lists.setStretch(1, 1)

        self.layout_12.addLayout(self.lists)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.go_on = QPushButton(self.next_card)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.layout_18.addWidget(self.go_on)

        self.agenda = QPushButton(self.next_card)
        self.agenda.setObjectName(u"agenda")

        self.layout_18.addWidget(self.agenda)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_19)


        self.layout_12.addLayout(self.layout_18)

        self.attendance_row = QHBoxLayout()
        self.attendance_row.setSpacing(0)
        self.attendance_row.setObjectName(u"attendance_row")
        self.attendance_row.setContentsMargins(0, 0, 0, 0)
        self.attendance = QPushButton(self.next_card)
        self.attendance.setObjectName(u"attendance")
        self.attendance.setProperty(u"role", u"link")
        self.attendance.setText(u"")

        self.attendance_row.addWidget(self.attendance)

        self.attendance_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attendance_row.addItem(self.attendance_space)

        self.attendance_row.setStretch(1, 1)

        self.layout_12.addLayout(self.attendance_row)


        self.layout_11.addWidget(self.next_card)

        self.nothing = EmptyState(self.scroll_content)
        self.nothing.setObjectName(u"nothing")

        self.layout_11.addWidget(self.nothing)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_20)


        self.columns.addLayout(self.layout_11)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)

        self.layout_2.addLayout(self.columns)

        self.scroll.setWidget(self.scroll_content)

        self.layout_1.addWidget(self.scroll)

        QWidget.setTabOrder(self.outbox, self.needs)
        QWidget.setTabOrder(self.needs, self.go_on)
        QWidget.setTabOrder(self.go_on, self.agenda)
        QWidget.setTabOrder(self.agenda, self.attendance)
        QWidget.setTabOrder(self.attendance, self.week)

        self.retranslateUi(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
#if QT_CONFIG(accessibility)
        TodayPage.setAccessibleName(QCoreApplication.translate("TodayPage", u"Today", None))
#endif // QT_CONFIG(accessibility)
        self.outbox.setText(QCoreApplication.translate("TodayPage", u"Open outbox", None))
        self.go_on.setText(QCoreApplication.translate("TodayPage", u"Continue reading", None))
        self.agenda.setText(QCoreApplication.translate("TodayPage", u"Agenda", None))
    # retranslateUi

