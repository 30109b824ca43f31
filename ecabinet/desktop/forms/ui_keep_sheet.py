# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keep_sheet.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_KeepSheet(object):
    def setupUi(self, KeepSheet):
        if not KeepSheet.objectName():
            KeepSheet.setObjectName(u"KeepSheet")
        self.column = QVBoxLayout(KeepSheet)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.ways = QHBoxLayout()
        self.ways.setSpacing(10)
        self.ways.setObjectName(u"ways")
        self.ways.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(KeepSheet)
        self.print.setObjectName(u"print")

        self.ways.addWidget(self.print)

        self.save = QPushButton(KeepSheet)
        self.save.setObjectName(u"save")

        self.ways.addWidget(self.save)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.spacer_2)


        self.column.addLayout(self.ways)

        self.done = QLabel(KeepSheet)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"agree")
        self.done.setWordWrap(True)
        self.done.setText(u"")

        self.column.addWidget(self.done)

        self.error = ErrorLine(KeepSheet)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        QWidget.setTabOrder(self.print, self.save)

        self.retranslateUi(KeepSheet)
    # setupUi

    def retranslateUi(self, KeepSheet):
        self.print.setText(QCoreApplication.translate("KeepSheet", u"Print\u2026", None))
        self.save.setText(QCoreApplication.translate("KeepSheet", u"Save as PDF\u2026", None))
        pass
    # retranslateUi

