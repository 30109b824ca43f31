# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'room.ui'
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
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.meeting_agenda_list import AgendaList
from ecabinet.desktop.panels.room_roll import RollPanel
from ecabinet.desktop.panels.room_side import RoomSide
from ecabinet.desktop.panels.room_vote import VotePanel
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.pill import Pill

class Ui_RoomPage(object):
    def setupUi(self, RoomPage):
        if not RoomPage.objectName():
            RoomPage.setObjectName(u"RoomPage")
        self.layout_1 = QVBoxLayout(RoomPage)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 18, 26, 18)
        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.state = Pill(RoomPage)
        self.state.setObjectName(u"state")

        self.layout_4.addWidget(self.state)

        self.elapsed = QLabel(RoomPage)
        self.elapsed.setObjectName(u"elapsed")
        self.elapsed.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.elapsed)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_3.addLayout(self.layout_4)

        self.heading = QLabel(RoomPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.layout_3.addWidget(self.heading)

        self.acting = QLabel(RoomPage)
        self.acting.setObjectName(u"acting")
        self.acting.setProperty(u"role", u"caption")
        self.acting.setText(u"")
        self.acting.setWordWrap(True)
        self.acting.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.acting)


        self.layout_2.addLayout(self.layout_3)

        self.suspend = QPushButton(RoomPage)
        self.suspend.setObjectName(u"suspend")

        self.layout_2.addWidget(self.suspend)

        self.resume = QPushButton(RoomPage)
        self.resume.setObjectName(u"resume")
        self.resume.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.resume)

        self.open_session = QPushButton(RoomPage)
        self.open_session.setObjectName(u"open_session")
        self.open_session.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.open_session)

        self.open_vote = QPushButton(RoomPage)
        self.open_vote.setObjectName(u"open_vote")
        self.open_vote.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.open_vote)

        self.close_vote = QPushButton(RoomPage)
        self.close_vote.setObjectName(u"close_vote")
        self.close_vote.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.close_vote)

        self.close_session = QPushButton(RoomPage)
        self.close_session.setObjectName(u"close_session")
        self.close_session.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.close_session)

        self.layout_2.setStretch(0, 1)

        self.layout_1.addLayout(self.layout_2)

        self.banner = Banner(RoomPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.stage = QStackedWidget(RoomPage)
        self.stage.setObjectName(u"stage")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.layout_6 = QVBoxLayout(self.empty_page)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout_6.addWidget(self.empty)

        self.stage.addWidget(self.empty_page)
        self.roll_page = QWidget()
        self.roll_page.setObjectName(u"roll_page")
        self.layout_7 = QVBoxLayout(self.roll_page)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.roll = RollPanel(self.roll_page)
        self.roll.setObjectName(u"roll")

        self.layout_7.addWidget(self.roll)

        self.stage.addWidget(self.roll_page)
        self.session_page = QWidget()
        self.session_page.setObjectName(u"session_page")
        self.layout_8 = QVBoxLayout(self.session_page)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.columns = QSplitter(self.session_page)
        self.columns.setObjectName(u"columns")
        self.columns.setOrientation(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        self.agenda_card = Card(self.columns)
        self.agenda_card.setObjectName(u"agenda_card")
        self.layout_9 = QVBoxLayout(self.agenda_card)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(12, 12, 12, 12)
        self.agenda_title = QLabel(self.agenda_card)
        self.agenda_title.setObjectName(u"agenda_title")
        self.agenda_title.setProperty(u"role", u"section")

        self.layout_9.addWidget(self.agenda_title)

        self.agenda = AgendaList(self.agenda_card)
        self.agenda.setObjectName(u"agenda")

        self.layout_9.addWidget(self.agenda)

        self.list_a = QFrame(self.agenda_card)
        self.list_a.setObjectName(u"list_a")
        self.list_a.setProperty(u"part", u"good")
        self.layout_10 = QVBoxLayout(self.list_a)
        self.layout_10.setSpacing(6)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(10, 8, 10, 8)
        self.list_a_text = QLabel(self.list_a)
        self.list_a_text.setObjectName(u"list_a_text")
        self.list_a_text.setProperty(u"role", u"agree")
        self.list_a_text.setWordWrap(True)

        self.layout_10.addWidget(self.list_a_text)

        self.vote_list_a = QPushButton(self.list_a)
        self.vote_list_a.setObjectName(u"vote_list_a")

        self.layout_10.addWidget(self.vote_list_a)


        self.layout_9.addWidget(self.list_a)

        self.call = QPushButton(self.agenda_card)
        self.call.setObjectName(u"call")

        self.layout_9.addWidget(self.call)

        self.roll_call = QPushButton(self.agenda_card)
        self.roll_call.setObjectName(u"roll_call")

        self.layout_9.addWidget(self.roll_call)

        self.columns.addWidget(self.agenda_card)
        self.vote_scroll = QScrollArea(self.columns)
        self.vote_scroll.setObjectName(u"vote_scroll")
        self.vote_scroll.setWidgetResizable(True)
        self.vote_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.middle = QVBoxLayout(self.scroll_content)
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(12, 0, 12, 0)
        self.vote = VotePanel(self.scroll_content)
        self.vote.setObjectName(u"vote")

        self.middle.addWidget(self.vote)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middle.addItem(self.spacer_12)

        self.vote_scroll.setWidget(self.scroll_content)
        self.columns.addWidget(self.vote_scroll)
        self.side_scroll = QScrollArea(self.columns)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_content_side = QWidget()
        self.scroll_content_side.setObjectName(u"scroll_content_side")
        self.right = QVBoxLayout(self.scroll_content_side)
        self.right.setSpacing(8)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(12, 0, 0, 0)
        self.side = RoomSide(self.scroll_content_side)
        self.side.setObjectName(u"side")

        self.right.addWidget(self.side)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right.addItem(self.spacer_14)

        self.side_scroll.setWidget(self.scroll_content_side)
        self.columns.addWidget(self.side_scroll)

        self.layout_8.addWidget(self.columns)

        self.stage.addWidget(self.session_page)

        self.layout_1.addWidget(self.stage)

        QWidget.setTabOrder(self.suspend, self.resume)
        QWidget.setTabOrder(self.resume, self.open_session)
        QWidget.setTabOrder(self.open_session, self.open_vote)
        QWidget.setTabOrder(self.open_vote, self.close_vote)
        QWidget.setTabOrder(self.close_vote, self.close_session)
        QWidget.setTabOrder(self.close_session, self.agenda)
        QWidget.setTabOrder(self.agenda, self.call)
        QWidget.setTabOrder(self.call, self.vote_list_a)
        QWidget.setTabOrder(self.vote_list_a, self.roll_call)

        self.retranslateUi(RoomPage)
    # setupUi

    def retranslateUi(self, RoomPage):
#if QT_CONFIG(accessibility)
        RoomPage.setAccessibleName(QCoreApplication.translate("RoomPage", u"Meeting room", None))
#endif // QT_CONFIG(accessibility)
        self.suspend.setText(QCoreApplication.translate("RoomPage", u"Suspend", None))
        self.resume.setText(QCoreApplication.translate("RoomPage", u"Resume", None))
        self.open_session.setText(QCoreApplication.translate("RoomPage", u"Open the session", None))
        self.open_vote.setText(QCoreApplication.translate("RoomPage", u"Open the vote\u2026", None))
        self.close_vote.setText(QCoreApplication.translate("RoomPage", u"Close the vote\u2026", None))
        self.close_session.setText(QCoreApplication.translate("RoomPage", u"Close the session", None))
        self.agenda_title.setText(QCoreApplication.translate("RoomPage", u"Agenda", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("RoomPage", u"Items of the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.vote_list_a.setText(QCoreApplication.translate("RoomPage", u"Vote on list A\u2026", None))
        self.call.setText(QCoreApplication.translate("RoomPage", u"Call this item", None))
        self.roll_call.setText(QCoreApplication.translate("RoomPage", u"Roll call\u2026", None))
    # retranslateUi

