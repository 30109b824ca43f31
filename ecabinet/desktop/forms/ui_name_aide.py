# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'name_aide.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_NameAideDialog(object):
    def setupUi(self, NameAideDialog):
        if not NameAideDialog.objectName():
            NameAideDialog.setObjectName(u"NameAideDialog")
        self.layout_12 = QVBoxLayout(NameAideDialog)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(NameAideDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_12.addWidget(self.heading)

        self.explanation = QLabel(NameAideDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout_12.addWidget(self.explanation)

        self.person_title = QLabel(NameAideDialog)
        self.person_title.setObjectName(u"person_title")

        self.layout_12.addWidget(self.person_title)

        self.person = QComboBox(NameAideDialog)
        self.person.setObjectName(u"person")

        self.layout_12.addWidget(self.person)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel = QPushButton(NameAideDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_13.addWidget(self.cancel)

        self.go_ahead = QPushButton(NameAideDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_13.addWidget(self.go_ahead)


        self.layout_12.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.person_title.setBuddy(self.person)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go_ahead)

        self.retranslateUi(NameAideDialog)
    # setupUi

    def retranslateUi(self, NameAideDialog):
        self.heading.setText(QCoreApplication.translate("NameAideDialog", u"Who is to be your aide?", None))
        self.explanation.setText(QCoreApplication.translate("NameAideDialog", u"From now on they read the ballots put to you and what you share with your office. They lay briefs and drafts on your desk; only you submit anything. You can end it at any time.", None))
        self.person_title.setText(QCoreApplication.translate("NameAideDialog", u"Person", None))
        self.cancel.setText(QCoreApplication.translate("NameAideDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("NameAideDialog", u"Name as my aide", None))
        pass
    # retranslateUi

