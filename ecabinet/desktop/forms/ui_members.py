# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QToolButton,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.agenda_noticed import NoticedList
from ecabinet.desktop.panels.members_table import PeopleTable
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.flow_row import FlowRow
from ecabinet.desktop.widgets.row_list import RowList

class Ui_MembersPage(object):
    def setupUi(self, MembersPage):
        if not MembersPage.objectName():
            MembersPage.setObjectName(u"MembersPage")
        self.layout_61 = QVBoxLayout(MembersPage)
        self.layout_61.setSpacing(14)
        self.layout_61.setObjectName(u"layout_61")
        self.layout_61.setContentsMargins(26, 24, 26, 26)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.layout_62 = QVBoxLayout()
        self.layout_62.setSpacing(2)
        self.layout_62.setObjectName(u"layout_62")
        self.layout_62.setContentsMargins(0, 0, 0, 0)
        self.who_sees = ElidedLabel(MembersPage)
        self.who_sees.setObjectName(u"who_sees")
        self.who_sees.setProperty(u"role", u"muted")

        self.layout_62.addWidget(self.who_sees)

        self.title = QLabel(MembersPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.layout_62.addWidget(self.title)


        self.head.addLayout(self.layout_62)

        self.actions = FlowRow(MembersPage)
        self.actions.setObjectName(u"actions")
        self.take_over = QPushButton(self.actions)
        self.take_over.setObjectName(u"take_over")
        self.add = QPushButton(self.actions)
        self.add.setObjectName(u"add")
        self.more = QToolButton(self.actions)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.invite = QPushButton(self.actions)
        self.invite.setObjectName(u"invite")
        self.invite.setProperty(u"role", u"primary")

        self.head.addWidget(self.actions)

        self.head.setStretch(0, 1)

        self.layout_61.addLayout(self.head)

        self.banner = Banner(MembersPage)
        self.banner.setObjectName(u"banner")

        self.layout_61.addWidget(self.banner)

        self.noticed = NoticedList(MembersPage)
        self.noticed.setObjectName(u"noticed")

        self.layout_61.addWidget(self.noticed)

        self.above = QHBoxLayout()
        self.above.setSpacing(12)
        self.above.setObjectName(u"above")
        self.above.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(MembersPage)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.above.addWidget(self.summary)

        self.finding = FlowRow(MembersPage)
        self.finding.setObjectName(u"finding")
        self.search = QLineEdit(self.finding)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.choose_open = QPushButton(self.finding)
        self.choose_open.setObjectName(u"choose_open")

        self.above.addWidget(self.finding)

        self.above.setStretch(0, 1)

        self.layout_61.addLayout(self.above)

        self.waiting_card = Card(MembersPage)
        self.waiting_card.setObjectName(u"waiting_card")
        self.waiting_column = QVBoxLayout(self.waiting_card)
        self.waiting_column.setSpacing(4)
        self.waiting_column.setObjectName(u"waiting_column")
        self.waiting_column.setContentsMargins(16, 10, 16, 6)
        self.waiting_title = QLabel(self.waiting_card)
        self.waiting_title.setObjectName(u"waiting_title")
        self.waiting_title.setProperty(u"role", u"section")

        self.waiting_column.addWidget(self.waiting_title)

        self.waiting = RowList(self.waiting_card)
        self.waiting.setObjectName(u"waiting")

        self.waiting_column.addWidget(self.waiting)


        self.layout_61.addWidget(self.waiting_card)

        self.card = Card(MembersPage)
        self.card.setObjectName(u"card")
        self.layout_63 = QVBoxLayout(self.card)
        self.layout_63.setSpacing(8)
        self.layout_63.setObjectName(u"layout_63")
        self.layout_63.setContentsMargins(8, 8, 8, 8)
        self.people = PeopleTable(self.card)
        self.people.setObjectName(u"people")

        self.layout_63.addWidget(self.people)


        self.layout_61.addWidget(self.card)

        QWidget.setTabOrder(self.take_over, self.add)
        QWidget.setTabOrder(self.add, self.more)
        QWidget.setTabOrder(self.more, self.invite)
        QWidget.setTabOrder(self.invite, self.search)
        QWidget.setTabOrder(self.search, self.choose_open)
        QWidget.setTabOrder(self.choose_open, self.waiting)
        QWidget.setTabOrder(self.waiting, self.people)

        self.retranslateUi(MembersPage)
    # setupUi

    def retranslateUi(self, MembersPage):
#if QT_CONFIG(accessibility)
        MembersPage.setAccessibleName(QCoreApplication.translate("MembersPage", u"Members & laptops", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("MembersPage", u"Members & laptops", None))
        self.take_over.setText(QCoreApplication.translate("MembersPage", u"Import a spreadsheet\u2026", None))
        self.add.setText(QCoreApplication.translate("MembersPage", u"Add a person\u2026", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("MembersPage", u"More about the body", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("MembersPage", u"More about the body", None))
#endif // QT_CONFIG(tooltip)
        self.invite.setText(QCoreApplication.translate("MembersPage", u"Invite", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MembersPage", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("MembersPage", u"Find a person", None))
        self.choose_open.setText(QCoreApplication.translate("MembersPage", u"Choose everybody without a laptop", None))
        self.waiting_title.setText(QCoreApplication.translate("MembersPage", u"Waiting for somebody\u2019s word", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("MembersPage", u"People of the body", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

