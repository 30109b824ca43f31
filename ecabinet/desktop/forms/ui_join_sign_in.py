# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_sign_in.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_JoinSignIn(object):
    def setupUi(self, JoinSignIn):
        if not JoinSignIn.objectName():
            JoinSignIn.setObjectName(u"JoinSignIn")
        self.column = QVBoxLayout(JoinSignIn)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinSignIn)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinSignIn)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.where_box = QFrame(JoinSignIn)
        self.where_box.setObjectName(u"where_box")
        self.where_box.setProperty(u"part", u"note")
        self.where_column = QVBoxLayout(self.where_box)
        self.where_column.setSpacing(2)
        self.where_column.setObjectName(u"where_column")
        self.where_column.setContentsMargins(14, 12, 14, 12)
        self.where = QLabel(self.where_box)
        self.where.setObjectName(u"where")
        self.where.setProperty(u"role", u"strong")
        self.where.setText(u"")
        self.where.setWordWrap(True)

        self.where_column.addWidget(self.where)

        self.where_hint = QLabel(self.where_box)
        self.where_hint.setObjectName(u"where_hint")
        self.where_hint.setProperty(u"role", u"caption")
        self.where_hint.setWordWrap(True)

        self.where_column.addWidget(self.where_hint)


        self.column.addWidget(self.where_box)

        self.link_box = QWidget(JoinSignIn)
        self.link_box.setObjectName(u"link_box")
        self.link_column = QVBoxLayout(self.link_box)
        self.link_column.setSpacing(6)
        self.link_column.setObjectName(u"link_column")
        self.link_column.setContentsMargins(0, 0, 0, 0)
        self.link_hint = QLabel(self.link_box)
        self.link_hint.setObjectName(u"link_hint")
        self.link_hint.setProperty(u"role", u"caption")
        self.link_hint.setWordWrap(True)

        self.link_column.addWidget(self.link_hint)

        self.link_row = QHBoxLayout()
        self.link_row.setObjectName(u"link_row")
        self.copy = QPushButton(self.link_box)
        self.copy.setObjectName(u"copy")

        self.link_row.addWidget(self.copy)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.link_row.addItem(self.spacer_2)


        self.link_column.addLayout(self.link_row)


        self.column.addWidget(self.link_box)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_3)


        self.retranslateUi(JoinSignIn)
    # setupUi

    def retranslateUi(self, JoinSignIn):
        self.heading.setText(QCoreApplication.translate("JoinSignIn", u"Sign in at your organisation", None))
        self.explanation.setText(QCoreApplication.translate("JoinSignIn", u"Your organisation confirms that it is you who joins with this laptop. The button below opens its sign-in page in your browser; this window goes on by itself once you have signed in. You need it this once.", None))
        self.where_hint.setText(QCoreApplication.translate("JoinSignIn", u"Check this name in the browser before you type a password. Nothing of your sign-in is kept: the central system learns that it is you, and no more.", None))
        self.link_hint.setText(QCoreApplication.translate("JoinSignIn", u"Did no browser open? Copy the link into one on this laptop.", None))
        self.copy.setText(QCoreApplication.translate("JoinSignIn", u"Copy the link", None))
        pass
    # retranslateUi

