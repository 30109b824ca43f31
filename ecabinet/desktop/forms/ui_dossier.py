# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dossier.ui'
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
    QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.empty_state import EmptyState

class Ui_DossierPanel(object):
    def setupUi(self, DossierPanel):
        if not DossierPanel.objectName():
            DossierPanel.setObjectName(u"DossierPanel")
        self.column = QVBoxLayout(DossierPanel)
        self.column.setSpacing(0)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.question_bar = QFrame(DossierPanel)
        self.question_bar.setObjectName(u"question_bar")
        self.question_bar.setProperty(u"part", u"bar")
        self.question_column = QVBoxLayout(self.question_bar)
        self.question_column.setSpacing(3)
        self.question_column.setObjectName(u"question_column")
        self.question_column.setContentsMargins(16, 9, 16, 9)
        self.asked = QLabel(self.question_bar)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"role", u"overline")
        self.asked.setText(u"")
        self.asked.setTextFormat(Qt.TextFormat.PlainText)

        self.question_column.addWidget(self.asked)

        self.question = QLabel(self.question_bar)
        self.question.setObjectName(u"question")
        self.question.setText(u"")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.RichText)
        self.question.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.question_column.addWidget(self.question)

        self.more = QPushButton(self.question_bar)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"link")
        self.more.setText(u"")

        self.question_column.addWidget(self.more)

        self.conclusion = QLabel(self.question_bar)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setText(u"")
        self.conclusion.setWordWrap(True)
        self.conclusion.setTextFormat(Qt.TextFormat.RichText)
        self.conclusion.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.question_column.addWidget(self.conclusion)


        self.column.addWidget(self.question_bar)

        self.tabs_bar = QFrame(DossierPanel)
        self.tabs_bar.setObjectName(u"tabs_bar")
        self.tabs_bar.setProperty(u"part", u"bar")
        self.tabs_row = QHBoxLayout(self.tabs_bar)
        self.tabs_row.setSpacing(8)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(16, 3, 8, 3)

        self.column.addWidget(self.tabs_bar)

        self.news = Banner(DossierPanel)
        self.news.setObjectName(u"news")

        self.column.addWidget(self.news)

        self.banner = Banner(DossierPanel)
        self.banner.setObjectName(u"banner")

        self.column.addWidget(self.banner)

        self.stack = QStackedWidget(DossierPanel)
        self.stack.setObjectName(u"stack")
        self.empty_page = QFrame()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"part", u"desk")
        self.empty_column = QVBoxLayout(self.empty_page)
        self.empty_column.setSpacing(8)
        self.empty_column.setObjectName(u"empty_column")
        self.empty_column.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.empty_column.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        self.paper_page = QFrame()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_page.setProperty(u"part", u"desk")
        self.paper_column = QVBoxLayout(self.paper_page)
        self.paper_column.setSpacing(0)
        self.paper_column.setObjectName(u"paper_column")
        self.paper_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.paper_page)

        self.column.addWidget(self.stack)

        self.column.setStretch(4, 1)

        self.retranslateUi(DossierPanel)

        self.stack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, DossierPanel):
        pass
    # retranslateUi

