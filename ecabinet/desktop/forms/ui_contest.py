# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contest.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ContestDialog(object):
    def setupUi(self, ContestDialog):
        if not ContestDialog.objectName():
            ContestDialog.setObjectName(u"ContestDialog")
        ContestDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(ContestDialog)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.heading = QLabel(ContestDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.said = QLabel(ContestDialog)
        self.said.setObjectName(u"said")
        self.said.setText(u"")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.said)

        self.reason_label = QLabel(ContestDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(ContestDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setMaxLength(500)

        self.column.addWidget(self.reason)

        self.error = ErrorLine(ContestDialog)
        self.error.setObjectName(u"error")
        self.error.setText(u"")

        self.column.addWidget(self.error)

        self.effect_box = QFrame(ContestDialog)
        self.effect_box.setObjectName(u"effect_box")
        self.effect_box.setProperty(u"part", u"gold")
        self.effect_column = QVBoxLayout(self.effect_box)
        self.effect_column.setSpacing(8)
        self.effect_column.setObjectName(u"effect_column")
        self.effect_column.setContentsMargins(12, 10, 12, 10)
        self.effect = QLabel(self.effect_box)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)

        self.effect_column.addWidget(self.effect)


        self.column.addWidget(self.effect_box)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_space)

        self.back = QPushButton(ContestDialog)
        self.back.setObjectName(u"back")

        self.buttons.addWidget(self.back)

        self.contest = QPushButton(ContestDialog)
        self.contest.setObjectName(u"contest")
        self.contest.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.contest)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.contest)
        QWidget.setTabOrder(self.contest, self.back)

        self.retranslateUi(ContestDialog)
    # setupUi

    def retranslateUi(self, ContestDialog):
        self.heading.setText(QCoreApplication.translate("ContestDialog", u"Contest this vote?", None))
        self.reason_label.setText(QCoreApplication.translate("ContestDialog", u"What is wrong with it?", None))
        self.effect.setText(QCoreApplication.translate("ContestDialog", u"Contested before the chair closes the vote it does not count, and you can still vote yourself. Contested later it stays counted, and your objection stands on record.", None))
        self.back.setText(QCoreApplication.translate("ContestDialog", u"Back", None))
        self.contest.setText(QCoreApplication.translate("ContestDialog", u"Contest it", None))
        pass
    # retranslateUi

