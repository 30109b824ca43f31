# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
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

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        self.column = QVBoxLayout(AboutDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.name = QLabel(AboutDialog)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"heading")
        self.name.setText(u"e-Cabinet")

        self.column.addWidget(self.name)

        self.version = QLabel(AboutDialog)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"role", u"muted")
        self.version.setText(u"")

        self.column.addWidget(self.version)

        self.purpose = QLabel(AboutDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.licence = QLabel(AboutDialog)
        self.licence.setObjectName(u"licence")
        self.licence.setProperty(u"role", u"caption")
        self.licence.setWordWrap(True)

        self.column.addWidget(self.licence)

        self.parts = QLabel(AboutDialog)
        self.parts.setObjectName(u"parts")
        self.parts.setProperty(u"role", u"caption")
        self.parts.setWordWrap(True)

        self.column.addWidget(self.parts)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.close = QPushButton(AboutDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.column.addLayout(self.buttons)


        self.retranslateUi(AboutDialog)

        self.close.setDefault(True)

    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About e-Cabinet", None))
        self.purpose.setText(QCoreApplication.translate("AboutDialog", u"Meetings, opinion ballots and sealed minutes, with and without a network. What you read, and when, is seen by nobody.", None))
        self.licence.setText(QCoreApplication.translate("AboutDialog", u"Free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.", None))
        self.parts.setText(QCoreApplication.translate("AboutDialog", u"Made with Qt, Be Vietnam Pro, Phosphor Icons and DejaVu; their licences come with the program.", None))
        self.close.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
    # retranslateUi

