# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.entered import EnteredPanel
from ecabinet.desktop.panels.vote import VotePanel
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.pill import Pill

class Ui_SessionPage(object):
    def setupUi(self, SessionPage):
        if not SessionPage.objectName():
            SessionPage.setObjectName(u"SessionPage")
        self.column = QVBoxLayout(SessionPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.bar = QFrame(SessionPage)
        self.bar.setObjectName(u"bar")
        self.bar.setProperty(u"part", u"bar")
        self.bar_row = QHBoxLayout(self.bar)
        self.bar_row.setSpacing(10)
        self.bar_row.setObjectName(u"bar_row")
        self.bar_row.setContentsMargins(20, 8, 16, 8)
        self.phase = Pill(self.bar)
        self.phase.setObjectName(u"phase")
        self.phase.setProperty(u"kind", u"neutral")
        self.phase.setText(u"")

        self.bar_row.addWidget(self.phase)

        self.called = ElidedLabel(self.bar)
        self.called.setObjectName(u"called")
        self.called.setProperty(u"role", u"strong")
        self.called.setText(u"")

        self.bar_row.addWidget(self.called)

        self.aside = QLabel(self.bar)
        self.aside.setObjectName(u"aside")
        self.aside.setProperty(u"role", u"muted")
        self.aside.setText(u"")
        self.aside.setTextFormat(Qt.TextFormat.PlainText)

        self.bar_row.addWidget(self.aside)

        self.bar_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_space)

        self.follow = QPushButton(self.bar)
        self.follow.setObjectName(u"follow")
        self.follow.setProperty(u"role", u"link")
        self.follow.setText(u"")
        self.follow.setCheckable(True)

        self.bar_row.addWidget(self.follow)

        self.agenda = QPushButton(self.bar)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setText(u"")

        self.bar_row.addWidget(self.agenda)

        self.bar_row.setStretch(1, 1)

        self.column.addWidget(self.bar)

        self.join_bar = QFrame(SessionPage)
        self.join_bar.setObjectName(u"join_bar")
        self.join_bar.setProperty(u"part", u"news")
        self.join_row = QHBoxLayout(self.join_bar)
        self.join_row.setSpacing(10)
        self.join_row.setObjectName(u"join_row")
        self.join_row.setContentsMargins(20, 6, 16, 6)
        self.join_text = QLabel(self.join_bar)
        self.join_text.setObjectName(u"join_text")
        self.join_text.setWordWrap(True)

        self.join_row.addWidget(self.join_text)

        self.join_room = QPushButton(self.join_bar)
        self.join_room.setObjectName(u"join_room")

        self.join_row.addWidget(self.join_room)

        self.join_remote = QPushButton(self.join_bar)
        self.join_remote.setObjectName(u"join_remote")

        self.join_row.addWidget(self.join_remote)

        self.join_row.setStretch(0, 1)

        self.column.addWidget(self.join_bar)

        self.banner = Banner(SessionPage)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.entered = EnteredPanel(SessionPage)
        self.entered.setObjectName(u"entered")

        self.column.addWidget(self.entered)

        self.stack = QStackedWidget(SessionPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.empty_column.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)

        self.column.addWidget(self.stack)

        self.vote = VotePanel(SessionPage)
        self.vote.setObjectName(u"vote")

        self.column.addWidget(self.vote)

        self.column.setStretch(4, 1)
        QWidget.setTabOrder(self.join_room, self.join_remote)
        QWidget.setTabOrder(self.join_remote, self.follow)
        QWidget.setTabOrder(self.follow, self.agenda)

        self.retranslateUi(SessionPage)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, SessionPage):
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("SessionPage", u"Agenda and comments", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.agenda.setToolTip(QCoreApplication.translate("SessionPage", u"Agenda and comments", None))
#endif // QT_CONFIG(tooltip)
        self.join_text.setText(QCoreApplication.translate("SessionPage", u"You have not joined yet. Where do you take part?", None))
        self.join_room.setText(QCoreApplication.translate("SessionPage", u"I am in the room", None))
        self.join_remote.setText(QCoreApplication.translate("SessionPage", u"I take part remotely", None))
        pass
    # retranslateUi

