# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_ready.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QProgressBar, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_JoinReady(object):
    def setupUi(self, JoinReady):
        if not JoinReady.objectName():
            JoinReady.setObjectName(u"JoinReady")
        self.column = QVBoxLayout(JoinReady)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinReady)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinReady)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.fetching = QLabel(JoinReady)
        self.fetching.setObjectName(u"fetching")
        self.fetching.setProperty(u"role", u"strong")
        self.fetching.setWordWrap(True)
        self.fetching.setText(u"")

        self.column.addWidget(self.fetching)

        self.bar = QProgressBar(JoinReady)
        self.bar.setObjectName(u"bar")
        self.bar.setTextVisible(False)

        self.column.addWidget(self.bar)

        self.fetched = QLabel(JoinReady)
        self.fetched.setObjectName(u"fetched")
        self.fetched.setProperty(u"role", u"caption")
        self.fetched.setWordWrap(True)
        self.fetched.setText(u"")

        self.column.addWidget(self.fetched)

        self.notes = QLabel(JoinReady)
        self.notes.setObjectName(u"notes")
        self.notes.setProperty(u"role", u"muted")
        self.notes.setWordWrap(True)

        self.column.addWidget(self.notes)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_2)


        self.retranslateUi(JoinReady)
    # setupUi

    def retranslateUi(self, JoinReady):
        self.heading.setText(QCoreApplication.translate("JoinReady", u"You are ready", None))
        self.explanation.setText(QCoreApplication.translate("JoinReady", u"Papers arrive now. You can start reading, and go on without a network at any time.", None))
#if QT_CONFIG(accessibility)
        self.bar.setAccessibleName(QCoreApplication.translate("JoinReady", u"Papers fetched", None))
#endif // QT_CONFIG(accessibility)
        self.notes.setText(QCoreApplication.translate("JoinReady", u"Your private notes come to this laptop as soon as another laptop of yours is online. If it is lost, \u201cMy laptops\u201d asks for its recovery sheet.", None))
        pass
    # retranslateUi

