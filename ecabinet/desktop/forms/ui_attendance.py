# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_AttendanceDialog(object):
    def setupUi(self, AttendanceDialog):
        if not AttendanceDialog.objectName():
            AttendanceDialog.setObjectName(u"AttendanceDialog")
        AttendanceDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(AttendanceDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.heading = QLabel(AttendanceDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.meeting = QLabel(AttendanceDialog)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setProperty(u"role", u"muted")
        self.meeting.setText(u"")
        self.meeting.setWordWrap(True)
        self.meeting.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.meeting)

        self.whose_label = QLabel(AttendanceDialog)
        self.whose_label.setObjectName(u"whose_label")
        self.whose_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.whose_label)

        self.whose = QComboBox(AttendanceDialog)
        self.whose.setObjectName(u"whose")

        self.column.addWidget(self.whose)

        self.in_name_box = QFrame(AttendanceDialog)
        self.in_name_box.setObjectName(u"in_name_box")
        self.in_name_box.setProperty(u"part", u"note")
        self.in_name_column = QVBoxLayout(self.in_name_box)
        self.in_name_column.setObjectName(u"in_name_column")
        self.in_name_column.setContentsMargins(12, 8, 12, 8)
        self.in_name = QLabel(self.in_name_box)
        self.in_name.setObjectName(u"in_name")
        self.in_name.setText(u"")
        self.in_name.setWordWrap(True)
        self.in_name.setTextFormat(Qt.TextFormat.PlainText)

        self.in_name_column.addWidget(self.in_name)


        self.column.addWidget(self.in_name_box)

        self.room = QRadioButton(AttendanceDialog)
        self.room.setObjectName(u"room")

        self.column.addWidget(self.room)

        self.remote = QRadioButton(AttendanceDialog)
        self.remote.setObjectName(u"remote")

        self.column.addWidget(self.remote)

        self.excused = QRadioButton(AttendanceDialog)
        self.excused.setObjectName(u"excused")

        self.column.addWidget(self.excused)

        self.stand_in = QRadioButton(AttendanceDialog)
        self.stand_in.setObjectName(u"stand_in")

        self.column.addWidget(self.stand_in)

        self.name_label = QLabel(AttendanceDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.name_label)

        self.name = QLineEdit(AttendanceDialog)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.column.addWidget(self.name)

        self.reason_label = QLabel(AttendanceDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")
        self.reason_label.setText(u"")

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(AttendanceDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)

        self.column.addWidget(self.reason)

        self.error = ErrorLine(AttendanceDialog)
        self.error.setObjectName(u"error")
        self.error.setText(u"")

        self.column.addWidget(self.error)

        self.effect_box = QFrame(AttendanceDialog)
        self.effect_box.setObjectName(u"effect_box")
        self.effect_box.setProperty(u"part", u"gold")
        self.effect_column = QVBoxLayout(self.effect_box)
        self.effect_column.setSpacing(8)
        self.effect_column.setObjectName(u"effect_column")
        self.effect_column.setContentsMargins(12, 10, 12, 10)
        self.effect = QLabel(self.effect_box)
        self.effect.setObjectName(u"effect")
        self.effect.setText(u"")
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)

        self.effect_column.addWidget(self.effect)


        self.column.addWidget(self.effect_box)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_space)

        self.back = QPushButton(AttendanceDialog)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.send = QPushButton(AttendanceDialog)
        self.send.setObjectName(u"send")
        self.send.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.send)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whose_label.setBuddy(self.whose)
        self.name_label.setBuddy(self.name)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whose, self.room)
        QWidget.setTabOrder(self.room, self.remote)
        QWidget.setTabOrder(self.remote, self.excused)
        QWidget.setTabOrder(self.excused, self.stand_in)
        QWidget.setTabOrder(self.stand_in, self.name)
        QWidget.setTabOrder(self.name, self.reason)
        QWidget.setTabOrder(self.reason, self.back)
        QWidget.setTabOrder(self.back, self.send)

        self.retranslateUi(AttendanceDialog)

        self.send.setDefault(True)

    # setupUi

    def retranslateUi(self, AttendanceDialog):
        self.heading.setText(QCoreApplication.translate("AttendanceDialog", u"How will you take part?", None))
        self.whose_label.setText(QCoreApplication.translate("AttendanceDialog", u"Who is it about?", None))
        self.room.setText(QCoreApplication.translate("AttendanceDialog", u"In the room", None))
        self.remote.setText(QCoreApplication.translate("AttendanceDialog", u"Remotely, from my laptop", None))
        self.excused.setText(QCoreApplication.translate("AttendanceDialog", u"I cannot come and ask for leave", None))
        self.stand_in.setText(QCoreApplication.translate("AttendanceDialog", u"Somebody comes in my place", None))
        self.name_label.setText(QCoreApplication.translate("AttendanceDialog", u"Name and office of the stand-in", None))
        self.back.setText(QCoreApplication.translate("AttendanceDialog", u"Back", None))
        self.send.setText(QCoreApplication.translate("AttendanceDialog", u"Tell the Secretariat", None))
        pass
    # retranslateUi

