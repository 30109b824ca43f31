# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from ecabinet.desktop.panels.meeting_splitter import MeetingSplitter
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.empty_state import EmptyState

class Ui_MeetingPage(object):
    def setupUi(self, MeetingPage):
        if not MeetingPage.objectName():
            MeetingPage.setObjectName(u"MeetingPage")
        self.column = QVBoxLayout(MeetingPage)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(MeetingPage)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.stack = QStackedWidget(MeetingPage)
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
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_column = QVBoxLayout(self.work_page)
        self.work_column.setSpacing(0)
        self.work_column.setObjectName(u"work_column")
        self.work_column.setContentsMargins(0, 0, 0, 0)
        self.splitter = MeetingSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)

        self.work_column.addWidget(self.splitter)

        self.stack.addWidget(self.work_page)

        self.column.addWidget(self.stack)

        self.column.setStretch(1, 1)

        self.retranslateUi(MeetingPage)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, MeetingPage):
        pass
    # retranslateUi

