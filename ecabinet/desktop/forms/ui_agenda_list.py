# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_list.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.row_list import RowList

class Ui_AgendaListPanel(object):
    def setupUi(self, AgendaListPanel):
        if not AgendaListPanel.objectName():
            AgendaListPanel.setObjectName(u"AgendaListPanel")
        self.layout_2 = QVBoxLayout(AgendaListPanel)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AgendaListPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_3 = QVBoxLayout(self.scroll_content)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(26, 24, 26, 26)
        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(2)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.who_sees = QLabel(self.scroll_content)
        self.who_sees.setObjectName(u"who_sees")
        self.who_sees.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.who_sees)

        self.title = QLabel(self.scroll_content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout_5.addWidget(self.title)


        self.layout_4.addLayout(self.layout_5)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_6)

        self.start = QPushButton(self.scroll_content)
        self.start.setObjectName(u"start")

        self.layout_4.addWidget(self.start)


        self.layout_3.addLayout(self.layout_4)

        self.banner = Banner(self.scroll_content)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.progress_card = Card(self.scroll_content)
        self.progress_card.setObjectName(u"progress_card")
        self.layout_7 = QVBoxLayout(self.progress_card)
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.progress = ProgressPanel(self.progress_card)
        self.progress.setObjectName(u"progress")

        self.layout_7.addWidget(self.progress)


        self.layout_3.addWidget(self.progress_card)

        self.nothing = EmptyState(self.scroll_content)
        self.nothing.setObjectName(u"nothing")

        self.layout_3.addWidget(self.nothing)

        self.list_card = Card(self.scroll_content)
        self.list_card.setObjectName(u"list_card")
        self.layout_8 = QVBoxLayout(self.list_card)
        self.layout_8.setSpacing(6)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.list = RowList(self.list_card)
        self.list.setObjectName(u"list")

        self.layout_8.addWidget(self.list)


        self.layout_3.addWidget(self.list_card)

        self.import_card = Card(self.scroll_content)
        self.import_card.setObjectName(u"import_card")
        self.layout_9 = QVBoxLayout(self.import_card)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 16)
        self.import_title = QLabel(self.import_card)
        self.import_title.setObjectName(u"import_title")
        self.import_title.setProperty(u"role", u"section")

        self.layout_9.addWidget(self.import_title)

        self.import_text = QLabel(self.import_card)
        self.import_text.setObjectName(u"import_text")
        self.import_text.setProperty(u"role", u"muted")
        self.import_text.setWordWrap(True)

        self.layout_9.addWidget(self.import_text)

        self.drop = DropZone(self.import_card)
        self.drop.setObjectName(u"drop")

        self.layout_9.addWidget(self.drop)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.folder = QPushButton(self.import_card)
        self.folder.setObjectName(u"folder")

        self.layout_10.addWidget(self.folder)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_11)


        self.layout_9.addLayout(self.layout_10)


        self.layout_3.addWidget(self.import_card)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_12)

        self.scroll.setWidget(self.scroll_content)

        self.layout_2.addWidget(self.scroll)

        QWidget.setTabOrder(self.start, self.list)
        QWidget.setTabOrder(self.list, self.drop)
        QWidget.setTabOrder(self.drop, self.folder)

        self.retranslateUi(AgendaListPanel)
    # setupUi

    def retranslateUi(self, AgendaListPanel):
        self.who_sees.setText(QCoreApplication.translate("AgendaListPanel", u"Only Secretariat and chair see what is being prepared", None))
        self.title.setText(QCoreApplication.translate("AgendaListPanel", u"Agenda builder", None))
        self.start.setText(QCoreApplication.translate("AgendaListPanel", u"New agenda\u2026", None))
        self.import_title.setText(QCoreApplication.translate("AgendaListPanel", u"Take over an agenda", None))
        self.import_text.setText(QCoreApplication.translate("AgendaListPanel", u"A spreadsheet with the papers beside it, or the whole folder. Every paper is checked before it comes in, and what needs a look is listed afterwards.", None))
        self.folder.setText(QCoreApplication.translate("AgendaListPanel", u"Choose a folder\u2026", None))
        pass
    # retranslateUi

