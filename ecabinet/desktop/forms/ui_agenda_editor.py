# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_editor.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.agenda_checks import AgendaChecks
from ecabinet.desktop.panels.agenda_noticed import NoticedList
from ecabinet.desktop.panels.agenda_table import AgendaTable
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.flow_row import FlowRow
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.step_strip import StepStrip

class Ui_AgendaEditorPanel(object):
    def setupUi(self, AgendaEditorPanel):
        if not AgendaEditorPanel.objectName():
            AgendaEditorPanel.setObjectName(u"AgendaEditorPanel")
        self.layout_13 = QVBoxLayout(AgendaEditorPanel)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AgendaEditorPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_14 = QVBoxLayout(self.scroll_content)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(26, 18, 26, 26)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(2)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(6)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.scroll_content)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"plainlink")

        self.layout_16.addWidget(self.back)

        self.who_sees = ElidedLabel(self.scroll_content)
        self.who_sees.setObjectName(u"who_sees")
        self.who_sees.setProperty(u"role", u"muted")

        self.layout_16.addWidget(self.who_sees)

        self.layout_16.setStretch(1, 1)

        self.layout_15.addLayout(self.layout_16)

        self.title = QLabel(self.scroll_content)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.layout_15.addWidget(self.title)


        self.head.addLayout(self.layout_15)

        self.actions = FlowRow(self.scroll_content)
        self.actions.setObjectName(u"actions")
        self.undo = QToolButton(self.actions)
        self.undo.setObjectName(u"undo")
        self.redo = QToolButton(self.actions)
        self.redo.setObjectName(u"redo")
        self.add_item = QPushButton(self.actions)
        self.add_item.setObjectName(u"add_item")
        self.send_back = QPushButton(self.actions)
        self.send_back.setObjectName(u"send_back")
        self.unfreeze = QPushButton(self.actions)
        self.unfreeze.setObjectName(u"unfreeze")
        self.main = QPushButton(self.actions)
        self.main.setObjectName(u"main")
        self.main.setProperty(u"role", u"primary")

        self.head.addWidget(self.actions)

        self.head.setStretch(0, 1)

        self.layout_14.addLayout(self.head)

        self.steps = StepStrip(self.scroll_content)
        self.steps.setObjectName(u"steps")

        self.layout_14.addWidget(self.steps)

        self.hint = QLabel(self.scroll_content)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")
        self.hint.setWordWrap(True)

        self.layout_14.addWidget(self.hint)

        self.banner = Banner(self.scroll_content)
        self.banner.setObjectName(u"banner")

        self.layout_14.addWidget(self.banner)

        self.progress_card = Card(self.scroll_content)
        self.progress_card.setObjectName(u"progress_card")
        self.layout_17 = QVBoxLayout(self.progress_card)
        self.layout_17.setSpacing(8)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 14, 16, 16)
        self.progress = ProgressPanel(self.progress_card)
        self.progress.setObjectName(u"progress")

        self.layout_17.addWidget(self.progress)


        self.layout_14.addWidget(self.progress_card)

        self.noticed = NoticedList(self.scroll_content)
        self.noticed.setObjectName(u"noticed")

        self.layout_14.addWidget(self.noticed)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.table_card = Card(self.scroll_content)
        self.table_card.setObjectName(u"table_card")
        self.layout_18 = QVBoxLayout(self.table_card)
        self.layout_18.setSpacing(10)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(8, 8, 8, 12)
        self.table = AgendaTable(self.table_card)
        self.table.setObjectName(u"table")

        self.layout_18.addWidget(self.table)

        self.drop = DropZone(self.table_card)
        self.drop.setObjectName(u"drop")

        self.layout_18.addWidget(self.drop)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_19)


        self.columns.addWidget(self.table_card)

        self.side = QVBoxLayout()
        self.side.setSpacing(16)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)
        self.checks_card = Card(self.scroll_content)
        self.checks_card.setObjectName(u"checks_card")
        self.layout_20 = QVBoxLayout(self.checks_card)
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(16, 14, 16, 16)
        self.checks_title = QLabel(self.checks_card)
        self.checks_title.setObjectName(u"checks_title")
        self.checks_title.setProperty(u"role", u"section")
        self.checks_title.setWordWrap(True)

        self.layout_20.addWidget(self.checks_title)

        self.checks = AgendaChecks(self.checks_card)
        self.checks.setObjectName(u"checks")

        self.layout_20.addWidget(self.checks)


        self.side.addWidget(self.checks_card)

        self.header_card = Card(self.scroll_content)
        self.header_card.setObjectName(u"header_card")
        self.layout_21 = QVBoxLayout(self.header_card)
        self.layout_21.setSpacing(4)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 14, 16, 16)
        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(8)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.header_title = QLabel(self.header_card)
        self.header_title.setObjectName(u"header_title")
        self.header_title.setProperty(u"role", u"section")

        self.layout_22.addWidget(self.header_title)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_23)

        self.edit_header = QPushButton(self.header_card)
        self.edit_header.setObjectName(u"edit_header")
        self.edit_header.setProperty(u"role", u"link")

        self.layout_22.addWidget(self.edit_header)


        self.layout_21.addLayout(self.layout_22)

        self.when = QLabel(self.header_card)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"role", u"strong")
        self.when.setWordWrap(True)

        self.layout_21.addWidget(self.when)

        self.where = QLabel(self.header_card)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"role", u"muted")
        self.where.setWordWrap(True)

        self.layout_21.addWidget(self.where)

        self.expected = QLabel(self.header_card)
        self.expected.setObjectName(u"expected")
        self.expected.setProperty(u"role", u"muted")
        self.expected.setWordWrap(True)

        self.layout_21.addWidget(self.expected)


        self.side.addWidget(self.header_card)

        self.spacer_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side.addItem(self.spacer_24)


        self.columns.addLayout(self.side)

        self.columns.setStretch(0, 7)
        self.columns.setStretch(1, 3)

        self.layout_14.addLayout(self.columns)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_25)

        self.scroll.setWidget(self.scroll_content)

        self.layout_13.addWidget(self.scroll)

        QWidget.setTabOrder(self.back, self.undo)
        QWidget.setTabOrder(self.undo, self.redo)
        QWidget.setTabOrder(self.redo, self.add_item)
        QWidget.setTabOrder(self.add_item, self.send_back)
        QWidget.setTabOrder(self.send_back, self.unfreeze)
        QWidget.setTabOrder(self.unfreeze, self.main)
        QWidget.setTabOrder(self.main, self.table)
        QWidget.setTabOrder(self.table, self.drop)
        QWidget.setTabOrder(self.drop, self.checks)
        QWidget.setTabOrder(self.checks, self.edit_header)

        self.retranslateUi(AgendaEditorPanel)
    # setupUi

    def retranslateUi(self, AgendaEditorPanel):
        self.back.setText(QCoreApplication.translate("AgendaEditorPanel", u"All agendas", None))
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(QCoreApplication.translate("AgendaEditorPanel", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.redo.setAccessibleName(QCoreApplication.translate("AgendaEditorPanel", u"Redo", None))
#endif // QT_CONFIG(accessibility)
        self.add_item.setText(QCoreApplication.translate("AgendaEditorPanel", u"Add item", None))
        self.send_back.setText(QCoreApplication.translate("AgendaEditorPanel", u"Send back\u2026", None))
        self.unfreeze.setText(QCoreApplication.translate("AgendaEditorPanel", u"Unfreeze\u2026", None))
        self.main.setText(QCoreApplication.translate("AgendaEditorPanel", u"Send to the chair\u2026", None))
        self.checks_title.setText(QCoreApplication.translate("AgendaEditorPanel", u"Before it can go to the chair", None))
        self.header_title.setText(QCoreApplication.translate("AgendaEditorPanel", u"When and where", None))
#if QT_CONFIG(accessibility)
        self.edit_header.setAccessibleName(QCoreApplication.translate("AgendaEditorPanel", u"Edit name, time and place", None))
#endif // QT_CONFIG(accessibility)
        self.edit_header.setText(QCoreApplication.translate("AgendaEditorPanel", u"Edit", None))
        pass
    # retranslateUi

