# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decide_leave.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_DecideLeaveDialog(object):
    def setupUi(self, DecideLeaveDialog):
        if not DecideLeaveDialog.objectName():
            DecideLeaveDialog.setObjectName(u"DecideLeaveDialog")
        DecideLeaveDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(DecideLeaveDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.heading = QLabel(DecideLeaveDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setText(u"")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.heading)

        self.asked = QLabel(DecideLeaveDialog)
        self.asked.setObjectName(u"asked")
        self.asked.setProperty(u"role", u"muted")
        self.asked.setText(u"")
        self.asked.setWordWrap(True)
        self.asked.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.asked)

        self.in_name_box = QFrame(DecideLeaveDialog)
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

        self.allow = QRadioButton(DecideLeaveDialog)
        self.allow.setObjectName(u"allow")

        self.column.addWidget(self.allow)

        self.refuse = QRadioButton(DecideLeaveDialog)
        self.refuse.setObjectName(u"refuse")

        self.column.addWidget(self.refuse)

        self.reason_label = QLabel(DecideLeaveDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")
        self.reason_label.setWordWrap(True)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(DecideLeaveDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)

        self.column.addWidget(self.reason)

        self.error = ErrorLine(DecideLeaveDialog)
        self.error.setObjectName(u"error")
        self.error.setText(u"")

        self.column.addWidget(self.error)

        self.effect = QLabel(DecideLeaveDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"caption")
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.effect)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_space)

        self.back = QPushButton(DecideLeaveDialog)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.decide = QPushButton(DecideLeaveDialog)
        self.decide.setObjectName(u"decide")
        self.decide.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.decide)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.allow, self.refuse)
        QWidget.setTabOrder(self.refuse, self.reason)
        QWidget.setTabOrder(self.reason, self.back)
        QWidget.setTabOrder(self.back, self.decide)

        self.retranslateUi(DecideLeaveDialog)

        self.decide.setDefault(True)

    # setupUi

    def retranslateUi(self, DecideLeaveDialog):
        self.allow.setText(QCoreApplication.translate("DecideLeaveDialog", u"Allow it", None))
        self.refuse.setText(QCoreApplication.translate("DecideLeaveDialog", u"Do not allow it", None))
        self.reason_label.setText(QCoreApplication.translate("DecideLeaveDialog", u"Reason", None))
        self.effect.setText(QCoreApplication.translate("DecideLeaveDialog", u"A stand-in may speak and has no vote. \u201cBack\u201d leaves the request undecided.", None))
        self.back.setText(QCoreApplication.translate("DecideLeaveDialog", u"Back", None))
        self.decide.setText(QCoreApplication.translate("DecideLeaveDialog", u"Record the decision", None))
        pass
    # retranslateUi

