# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_sheet.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.keep_sheet import KeepSheet

class Ui_NewSheet(object):
    def setupUi(self, NewSheet):
        if not NewSheet.objectName():
            NewSheet.setObjectName(u"NewSheet")
        self.column = QVBoxLayout(NewSheet)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.made = QLabel(NewSheet)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"role", u"strong")
        self.made.setWordWrap(True)

        self.column.addWidget(self.made)

        self.explanation = QLabel(NewSheet)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.keeping = KeepSheet(NewSheet)
        self.keeping.setObjectName(u"keeping")

        self.column.addWidget(self.keeping)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.retranslateUi(NewSheet)
    # setupUi

    def retranslateUi(self, NewSheet):
        self.made.setText(QCoreApplication.translate("NewSheet", u"The new sheet counts from now on; the former one opens this laptop no more.", None))
        self.explanation.setText(QCoreApplication.translate("NewSheet", u"Print it, or save it on a stick that you keep apart from this laptop, and destroy the former one. Its letters are not shown again later.", None))
        pass
    # retranslateUi

