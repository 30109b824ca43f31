# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entered.ui'
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
    QPushButton, QSizePolicy, QWidget)

from ecabinet.desktop.widgets.icon_label import IconLabel

class Ui_EnteredPanel(object):
    def setupUi(self, EnteredPanel):
        if not EnteredPanel.objectName():
            EnteredPanel.setObjectName(u"EnteredPanel")
        EnteredPanel.setProperty(u"part", u"news")
        self.row = QHBoxLayout(EnteredPanel)
        self.row.setSpacing(10)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(20, 8, 16, 8)
        self.sign = IconLabel(EnteredPanel)
        self.sign.setObjectName(u"sign")

        self.row.addWidget(self.sign)

        self.said = QLabel(EnteredPanel)
        self.said.setObjectName(u"said")
        self.said.setText(u"")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)

        self.row.addWidget(self.said)

        self.right = QPushButton(EnteredPanel)
        self.right.setObjectName(u"right")
        self.right.setProperty(u"role", u"primary")

        self.row.addWidget(self.right)

        self.wrong = QPushButton(EnteredPanel)
        self.wrong.setObjectName(u"wrong")

        self.row.addWidget(self.wrong)

        self.row.setStretch(1, 1)

        self.retranslateUi(EnteredPanel)
    # setupUi

    def retranslateUi(self, EnteredPanel):
        self.right.setText(QCoreApplication.translate("EnteredPanel", u"It is right", None))
        self.wrong.setText(QCoreApplication.translate("EnteredPanel", u"Contest\u2026", None))
        pass
    # retranslateUi

