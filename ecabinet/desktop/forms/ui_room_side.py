# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'room_side.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.pill import Pill
from ecabinet.desktop.widgets.quorum_line import QuorumLine
from ecabinet.desktop.widgets.row_list import RowList

class Ui_RoomSide(object):
    def setupUi(self, RoomSide):
        if not RoomSide.objectName():
            RoomSide.setObjectName(u"RoomSide")
        self.layout_27 = QVBoxLayout(RoomSide)
        self.layout_27.setSpacing(12)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.quorum_card = Card(RoomSide)
        self.quorum_card.setObjectName(u"quorum_card")
        self.layout_28 = QVBoxLayout(self.quorum_card)
        self.layout_28.setSpacing(6)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(16, 14, 16, 16)
        self.quorum_title = QLabel(self.quorum_card)
        self.quorum_title.setObjectName(u"quorum_title")
        self.quorum_title.setProperty(u"role", u"section")

        self.layout_28.addWidget(self.quorum_title)

        self.quorum_pill = Pill(self.quorum_card)
        self.quorum_pill.setObjectName(u"quorum_pill")

        self.layout_28.addWidget(self.quorum_pill)

        self.quorum_line = QuorumLine(self.quorum_card)
        self.quorum_line.setObjectName(u"quorum_line")

        self.layout_28.addWidget(self.quorum_line)


        self.layout_27.addWidget(self.quorum_card)

        self.speakers_card = Card(RoomSide)
        self.speakers_card.setObjectName(u"speakers_card")
        self.layout_29 = QVBoxLayout(self.speakers_card)
        self.layout_29.setSpacing(6)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(16, 14, 16, 16)
        self.speakers_title = QLabel(self.speakers_card)
        self.speakers_title.setObjectName(u"speakers_title")
        self.speakers_title.setProperty(u"role", u"section")

        self.layout_29.addWidget(self.speakers_title)

        self.speakers = QLabel(self.speakers_card)
        self.speakers.setObjectName(u"speakers")
        self.speakers.setWordWrap(True)

        self.layout_29.addWidget(self.speakers)


        self.layout_27.addWidget(self.speakers_card)

        self.conclusion_card = Card(RoomSide)
        self.conclusion_card.setObjectName(u"conclusion_card")
        self.layout_30 = QVBoxLayout(self.conclusion_card)
        self.layout_30.setSpacing(8)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(16, 14, 16, 16)
        self.conclusion_title = QLabel(self.conclusion_card)
        self.conclusion_title.setObjectName(u"conclusion_title")
        self.conclusion_title.setProperty(u"role", u"section")

        self.layout_30.addWidget(self.conclusion_title)

        self.conclusion = QPlainTextEdit(self.conclusion_card)
        self.conclusion.setObjectName(u"conclusion")
        self.conclusion.setTabChangesFocus(True)

        self.layout_30.addWidget(self.conclusion)

        self.conclusion_state = QLabel(self.conclusion_card)
        self.conclusion_state.setObjectName(u"conclusion_state")
        self.conclusion_state.setProperty(u"role", u"caption")
        self.conclusion_state.setWordWrap(True)

        self.layout_30.addWidget(self.conclusion_state)

        self.tasks = RowList(self.conclusion_card)
        self.tasks.setObjectName(u"tasks")

        self.layout_30.addWidget(self.tasks)

        self.task_label = QLabel(self.conclusion_card)
        self.task_label.setObjectName(u"task_label")
        self.task_label.setProperty(u"role", u"strong")

        self.layout_30.addWidget(self.task_label)

        self.task_text = QLineEdit(self.conclusion_card)
        self.task_text.setObjectName(u"task_text")

        self.layout_30.addWidget(self.task_text)

        self.task_lead = QComboBox(self.conclusion_card)
        self.task_lead.setObjectName(u"task_lead")
        self.task_lead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.task_lead.setMinimumContentsLength(8)

        self.layout_30.addWidget(self.task_lead)

        self.layout_31 = QHBoxLayout()
        self.layout_31.setSpacing(8)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.task_due = QDateEdit(self.conclusion_card)
        self.task_due.setObjectName(u"task_due")
        self.task_due.setCalendarPopup(True)

        self.layout_31.addWidget(self.task_due)

        self.add_task = QPushButton(self.conclusion_card)
        self.add_task.setObjectName(u"add_task")

        self.layout_31.addWidget(self.add_task)

        self.layout_31.setStretch(0, 1)

        self.layout_30.addLayout(self.layout_31)


        self.layout_27.addWidget(self.conclusion_card)

#if QT_CONFIG(shortcut)
        self.conclusion_title.setBuddy(self.conclusion)
        self.task_label.setBuddy(self.task_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.conclusion, self.task_text)
        QWidget.setTabOrder(self.task_text, self.task_lead)
        QWidget.setTabOrder(self.task_lead, self.task_due)
        QWidget.setTabOrder(self.task_due, self.add_task)

        self.retranslateUi(RoomSide)
    # setupUi

    def retranslateUi(self, RoomSide):
        self.quorum_title.setText(QCoreApplication.translate("RoomSide", u"Taking part", None))
        self.speakers_title.setText(QCoreApplication.translate("RoomSide", u"Wish to speak", None))
        self.conclusion_title.setText(QCoreApplication.translate("RoomSide", u"Conclusion", None))
#if QT_CONFIG(accessibility)
        self.conclusion.setAccessibleName(QCoreApplication.translate("RoomSide", u"Conclusion of the item", None))
#endif // QT_CONFIG(accessibility)
        self.task_label.setText(QCoreApplication.translate("RoomSide", u"Task", None))
        self.task_text.setPlaceholderText(QCoreApplication.translate("RoomSide", u"What is to be done", None))
#if QT_CONFIG(accessibility)
        self.task_lead.setAccessibleName(QCoreApplication.translate("RoomSide", u"Lead agency of the task", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.task_due.setAccessibleName(QCoreApplication.translate("RoomSide", u"Due date of the task", None))
#endif // QT_CONFIG(accessibility)
        self.add_task.setText(QCoreApplication.translate("RoomSide", u"Add", None))
        pass
    # retranslateUi

