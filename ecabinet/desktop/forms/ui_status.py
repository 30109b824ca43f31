# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'status.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QWidget)

from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.language_switch import LanguageSwitch

class Ui_StatusLine(object):
    def setupUi(self, StatusLine):
        if not StatusLine.objectName():
            StatusLine.setObjectName(u"StatusLine")
        self.row = QHBoxLayout(StatusLine)
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(16, 2, 12, 2)
        self.dot = QLabel(StatusLine)
        self.dot.setObjectName(u"dot")
        self.dot.setText(u"\u25cf")
        self.dot.setProperty(u"role", u"dot")

        self.row.addWidget(self.dot)

        self.sentence = ElidedLabel(StatusLine)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setText(u"")
        self.sentence.setProperty(u"role", u"status")

        self.row.addWidget(self.sentence)

        self.outbox_link = QPushButton(StatusLine)
        self.outbox_link.setObjectName(u"outbox_link")
        self.outbox_link.setProperty(u"role", u"plainlink")

        self.row.addWidget(self.outbox_link)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.spacer_1)

        self.language = LanguageSwitch(StatusLine)
        self.language.setObjectName(u"language")

        self.row.addWidget(self.language)


        self.retranslateUi(StatusLine)
    # setupUi

    def retranslateUi(self, StatusLine):
        self.outbox_link.setText(QCoreApplication.translate("StatusLine", u"Open outbox", None))
        pass
    # retranslateUi

