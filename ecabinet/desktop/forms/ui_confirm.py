# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirm.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ConfirmDialog(object):
    def setupUi(self, ConfirmDialog):
        if not ConfirmDialog.objectName():
            ConfirmDialog.setObjectName(u"ConfirmDialog")
        ConfirmDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(ConfirmDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.question = QLabel(ConfirmDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setWordWrap(True)
        self.question.setText(u"")

        self.column.addWidget(self.question)

        self.explanation = QLabel(ConfirmDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setText(u"")

        self.column.addWidget(self.explanation)

        self.lost_box = QFrame(ConfirmDialog)
        self.lost_box.setObjectName(u"lost_box")
        self.lost_box.setProperty(u"part", u"bad")
        self.lost_column = QVBoxLayout(self.lost_box)
        self.lost_column.setSpacing(4)
        self.lost_column.setObjectName(u"lost_column")
        self.lost_column.setContentsMargins(14, 12, 14, 12)
        self.lost_heading = QLabel(self.lost_box)
        self.lost_heading.setObjectName(u"lost_heading")
        self.lost_heading.setProperty(u"role", u"strong")

        self.lost_column.addWidget(self.lost_heading)

        self.lost = QLabel(self.lost_box)
        self.lost.setObjectName(u"lost")
        self.lost.setText(u"")
        self.lost.setWordWrap(True)

        self.lost_column.addWidget(self.lost)


        self.column.addWidget(self.lost_box)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.keep = QPushButton(ConfirmDialog)
        self.keep.setObjectName(u"keep")

        self.buttons.addWidget(self.keep)

        self.go_ahead = QPushButton(ConfirmDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setText(u"")
        self.go_ahead.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.go_ahead)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.keep, self.go_ahead)

        self.retranslateUi(ConfirmDialog)

        self.keep.setDefault(True)

    # setupUi

    def retranslateUi(self, ConfirmDialog):
        self.lost_heading.setText(QCoreApplication.translate("ConfirmDialog", u"This will be lost:", None))
        self.keep.setText(QCoreApplication.translate("ConfirmDialog", u"Keep", None))
        pass
    # retranslateUi

