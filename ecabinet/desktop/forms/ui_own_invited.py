# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'own_invited.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_OwnInvited(object):
    def setupUi(self, OwnInvited):
        if not OwnInvited.objectName():
            OwnInvited.setObjectName(u"OwnInvited")
        self.layout_9 = QVBoxLayout(OwnInvited)
        self.layout_9.setSpacing(12)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(OwnInvited)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.layout_9.addWidget(self.what)

        self.letters = QLineEdit(OwnInvited)
        self.letters.setObjectName(u"letters")
        self.letters.setReadOnly(True)

        self.layout_9.addWidget(self.letters)

        self.until = QLabel(OwnInvited)
        self.until.setObjectName(u"until")
        self.until.setProperty(u"role", u"caption")
        self.until.setWordWrap(True)

        self.layout_9.addWidget(self.until)

        self.address_title = QLabel(OwnInvited)
        self.address_title.setObjectName(u"address_title")
        self.address_title.setProperty(u"role", u"caption")

        self.layout_9.addWidget(self.address_title)

        self.address = QLineEdit(OwnInvited)
        self.address.setObjectName(u"address")
        self.address.setReadOnly(True)

        self.layout_9.addWidget(self.address)

#if QT_CONFIG(shortcut)
        self.address_title.setBuddy(self.address)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters, self.address)

        self.retranslateUi(OwnInvited)
    # setupUi

    def retranslateUi(self, OwnInvited):
        self.what.setText(QCoreApplication.translate("OwnInvited", u"Start the program on the new laptop and type these letters when it asks for them, or take over the file.", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("OwnInvited", u"Letters of the invitation", None))
#endif // QT_CONFIG(accessibility)
        self.address_title.setText(QCoreApplication.translate("OwnInvited", u"Address of the central system", None))
        pass
    # retranslateUi

