# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'room_roll.ui'
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
    QPushButton, QSizePolicy, QTableView, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.flow_row import FlowRow
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.section_title import SectionTitle

class Ui_RollPanel(object):
    def setupUi(self, RollPanel):
        if not RollPanel.objectName():
            RollPanel.setObjectName(u"RollPanel")
        self.layout_15 = QVBoxLayout(RollPanel)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(2)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.quorum = QLabel(RollPanel)
        self.quorum.setObjectName(u"quorum")
        self.quorum.setProperty(u"role", u"section")
        self.quorum.setWordWrap(True)

        self.layout_16.addWidget(self.quorum)

        self.keys_hint = QLabel(RollPanel)
        self.keys_hint.setObjectName(u"keys_hint")
        self.keys_hint.setProperty(u"role", u"caption")
        self.keys_hint.setWordWrap(True)

        self.layout_16.addWidget(self.keys_hint)


        self.head.addLayout(self.layout_16)

        self.actions = FlowRow(RollPanel)
        self.actions.setObjectName(u"actions")
        self.take_over = QPushButton(self.actions)
        self.take_over.setObjectName(u"take_over")
        self.record = QPushButton(self.actions)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.head.addWidget(self.actions)

        self.head.setStretch(0, 1)

        self.layout_15.addLayout(self.head)

        self.table = QTableView(RollPanel)
        self.table.setObjectName(u"table")

        self.layout_15.addWidget(self.table)

        self.absences = Card(RollPanel)
        self.absences.setObjectName(u"absences")
        self.layout_18 = QVBoxLayout(self.absences)
        self.layout_18.setSpacing(6)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(16, 14, 16, 16)
        self.absences_title = SectionTitle(self.absences)
        self.absences_title.setObjectName(u"absences_title")

        self.layout_18.addWidget(self.absences_title)

        self.absence_rows = RowList(self.absences)
        self.absence_rows.setObjectName(u"absence_rows")

        self.layout_18.addWidget(self.absence_rows)


        self.layout_15.addWidget(self.absences)

        QWidget.setTabOrder(self.take_over, self.record)
        QWidget.setTabOrder(self.record, self.table)

        self.retranslateUi(RollPanel)
    # setupUi

    def retranslateUi(self, RollPanel):
        self.keys_hint.setText(QCoreApplication.translate("RollPanel", u"P in the room \u00b7 R remote \u00b7 E excused \u00b7 S stand-in \u00b7 V absent", None))
        self.take_over.setText(QCoreApplication.translate("RollPanel", u"Take over what laptops and members say", None))
        self.record.setText(QCoreApplication.translate("RollPanel", u"Record the roll call", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("RollPanel", u"Roll call", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

