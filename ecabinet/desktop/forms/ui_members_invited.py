# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members_invited.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.row_list import RowList

class Ui_MembersInvited(object):
    def setupUi(self, MembersInvited):
        if not MembersInvited.objectName():
            MembersInvited.setObjectName(u"MembersInvited")
        self.layout_78 = QVBoxLayout(MembersInvited)
        self.layout_78.setSpacing(12)
        self.layout_78.setObjectName(u"layout_78")
        self.layout_78.setContentsMargins(0, 0, 8, 0)
        self.what = QLabel(MembersInvited)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)

        self.layout_78.addWidget(self.what)

        self.once = QFrame(MembersInvited)
        self.once.setObjectName(u"once")
        self.once.setProperty(u"part", u"warn")
        self.layout_79 = QVBoxLayout(self.once)
        self.layout_79.setSpacing(8)
        self.layout_79.setObjectName(u"layout_79")
        self.layout_79.setContentsMargins(12, 10, 12, 10)
        self.once_text = QLabel(self.once)
        self.once_text.setObjectName(u"once_text")
        self.once_text.setProperty(u"role", u"speak")
        self.once_text.setWordWrap(True)

        self.layout_79.addWidget(self.once_text)


        self.layout_78.addWidget(self.once)

        self.sheets = QPushButton(MembersInvited)
        self.sheets.setObjectName(u"sheets")
        self.sheets.setProperty(u"role", u"primary")

        self.layout_78.addWidget(self.sheets)

        self.files = QPushButton(MembersInvited)
        self.files.setObjectName(u"files")

        self.layout_78.addWidget(self.files)

        self.saved = QLabel(MembersInvited)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"agree")
        self.saved.setWordWrap(True)

        self.layout_78.addWidget(self.saved)

        self.open = QPushButton(MembersInvited)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"link")

        self.layout_78.addWidget(self.open)

        self.banner = Banner(MembersInvited)
        self.banner.setObjectName(u"banner")

        self.layout_78.addWidget(self.banner)

        self.who_title = QLabel(MembersInvited)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setProperty(u"role", u"section")

        self.layout_78.addWidget(self.who_title)

        self.who = RowList(MembersInvited)
        self.who.setObjectName(u"who")

        self.layout_78.addWidget(self.who)

        self.spacer_80 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_78.addItem(self.spacer_80)

        QWidget.setTabOrder(self.sheets, self.files)
        QWidget.setTabOrder(self.files, self.open)
        QWidget.setTabOrder(self.open, self.who)

        self.retranslateUi(MembersInvited)
    # setupUi

    def retranslateUi(self, MembersInvited):
        self.once_text.setText(QCoreApplication.translate("MembersInvited", u"These invitations exist only here and now. Save them before you close this: nobody can show them again, only make new ones.", None))
        self.sheets.setText(QCoreApplication.translate("MembersInvited", u"Save sheets to print (PDF)\u2026", None))
        self.files.setText(QCoreApplication.translate("MembersInvited", u"Save invitation files\u2026", None))
        self.open.setText(QCoreApplication.translate("MembersInvited", u"Open the sheets", None))
        self.who_title.setText(QCoreApplication.translate("MembersInvited", u"Invited", None))
        pass
    # retranslateUi

