# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings_card.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.pill import Pill

class Ui_MeetingCard(object):
    def setupUi(self, MeetingCard):
        if not MeetingCard.objectName():
            MeetingCard.setObjectName(u"MeetingCard")
        self.row = QHBoxLayout(MeetingCard)
        self.row.setSpacing(18)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(18, 16, 18, 16)
        self.day_column = QVBoxLayout()
        self.day_column.setSpacing(0)
        self.day_column.setObjectName(u"day_column")
        self.day_column.setContentsMargins(0, 0, 0, 0)
        self.weekday = QLabel(MeetingCard)
        self.weekday.setObjectName(u"weekday")
        self.weekday.setProperty(u"role", u"caption")
        self.weekday.setText(u"")
        self.weekday.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.day_column.addWidget(self.weekday)

        self.day = QLabel(MeetingCard)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"title")
        self.day.setText(u"")
        self.day.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.day_column.addWidget(self.day)

        self.month = QLabel(MeetingCard)
        self.month.setObjectName(u"month")
        self.month.setProperty(u"role", u"caption")
        self.month.setText(u"")
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.day_column.addWidget(self.month)

        self.day_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)

        self.day_column.addItem(self.day_space)

        self.day_column.setStretch(3, 1)

        self.row.addLayout(self.day_column)

        self.upright = QFrame(MeetingCard)
        self.upright.setObjectName(u"upright")
        self.upright.setProperty(u"role", u"upright")

        self.row.addWidget(self.upright)

        self.texts = QVBoxLayout()
        self.texts.setSpacing(4)
        self.texts.setObjectName(u"texts")
        self.texts.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(MeetingCard)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")
        self.heading.setText(u"")

        self.head.addWidget(self.heading)

        self.phase = Pill(MeetingCard)
        self.phase.setObjectName(u"phase")
        self.phase.setProperty(u"kind", u"neutral")
        self.phase.setText(u"")

        self.head.addWidget(self.phase)

        self.head.setStretch(0, 1)

        self.texts.addLayout(self.head)

        self.where = QLabel(MeetingCard)
        self.where.setObjectName(u"where")
        self.where.setWordWrap(True)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setText(u"")

        self.texts.addWidget(self.where)

        self.stances = QLabel(MeetingCard)
        self.stances.setObjectName(u"stances")
        self.stances.setWordWrap(True)
        self.stances.setTextFormat(Qt.TextFormat.PlainText)
        self.stances.setText(u"")

        self.texts.addWidget(self.stances)

        self.coming_row = QHBoxLayout()
        self.coming_row.setSpacing(8)
        self.coming_row.setObjectName(u"coming_row")
        self.coming_row.setContentsMargins(0, 0, 0, 0)
        self.coming = QLabel(MeetingCard)
        self.coming.setObjectName(u"coming")
        self.coming.setWordWrap(True)
        self.coming.setTextFormat(Qt.TextFormat.PlainText)
        self.coming.setProperty(u"role", u"caption")
        self.coming.setText(u"")

        self.coming_row.addWidget(self.coming)

        self.coming_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coming_row.addItem(self.coming_space)

        self.coming_row.setStretch(0, 1)

        self.texts.addLayout(self.coming_row)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 6, 0, 0)
        self.open = QPushButton(MeetingCard)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")
        self.open.setText(u"")

        self.buttons.addWidget(self.open)

        self.read = QPushButton(MeetingCard)
        self.read.setObjectName(u"read")

        self.buttons.addWidget(self.read)

        self.attendance = QPushButton(MeetingCard)
        self.attendance.setObjectName(u"attendance")
        self.attendance.setProperty(u"role", u"link")
        self.attendance.setText(u"")

        self.buttons.addWidget(self.attendance)

        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_space)


        self.texts.addLayout(self.buttons)


        self.row.addLayout(self.texts)

        self.row.setStretch(2, 1)
        QWidget.setTabOrder(self.open, self.read)
        QWidget.setTabOrder(self.read, self.attendance)

        self.retranslateUi(MeetingCard)
    # setupUi

    def retranslateUi(self, MeetingCard):
        self.read.setText(QCoreApplication.translate("MeetingCard", u"Read the papers", None))
        pass
    # retranslateUi

