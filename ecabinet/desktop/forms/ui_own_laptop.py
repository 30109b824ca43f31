# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_laptop.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_OwnLaptopDialog(object):
    def setupUi(self, OwnLaptopDialog):
        if not OwnLaptopDialog.objectName():
            OwnLaptopDialog.setObjectName(u"OwnLaptopDialog")
        self.layout_6 = QVBoxLayout(OwnLaptopDialog)
        self.layout_6.setSpacing(12)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 20, 24, 20)
        self.question = QLabel(OwnLaptopDialog)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"heading")
        self.question.setWordWrap(True)

        self.layout_6.addWidget(self.question)

        self.label = QLabel(OwnLaptopDialog)
        self.label.setObjectName(u"label")
        self.label.setProperty(u"role", u"strong")
        self.label.setWordWrap(True)

        self.layout_6.addWidget(self.label)

        self.when = QLabel(OwnLaptopDialog)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"role", u"muted")
        self.when.setWordWrap(True)

        self.layout_6.addWidget(self.when)

        self.explanation = QLabel(OwnLaptopDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout_6.addWidget(self.explanation)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.later = QPushButton(OwnLaptopDialog)
        self.later.setObjectName(u"later")

        self.layout_7.addWidget(self.later)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_8)

        self.unknown = QPushButton(OwnLaptopDialog)
        self.unknown.setObjectName(u"unknown")
        self.unknown.setProperty(u"role", u"danger")

        self.layout_7.addWidget(self.unknown)

        self.mine = QPushButton(OwnLaptopDialog)
        self.mine.setObjectName(u"mine")
        self.mine.setProperty(u"role", u"primary")

        self.layout_7.addWidget(self.mine)


        self.layout_6.addLayout(self.layout_7)

        QWidget.setTabOrder(self.later, self.unknown)
        QWidget.setTabOrder(self.unknown, self.mine)

        self.retranslateUi(OwnLaptopDialog)
    # setupUi

    def retranslateUi(self, OwnLaptopDialog):
        self.question.setText(QCoreApplication.translate("OwnLaptopDialog", u"Is this laptop yours?", None))
        self.explanation.setText(QCoreApplication.translate("OwnLaptopDialog", u"Say that it is yours only if you set it up yourself. If you do not know it, somebody else may have used your invitation: it is shut out at once.", None))
        self.later.setText(QCoreApplication.translate("OwnLaptopDialog", u"Later", None))
        self.unknown.setText(QCoreApplication.translate("OwnLaptopDialog", u"I do not know it\u2026", None))
        self.mine.setText(QCoreApplication.translate("OwnLaptopDialog", u"It is mine", None))
        pass
    # retranslateUi

