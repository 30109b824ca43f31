# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_laptop.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.pin_edit import PinEdit

class Ui_JoinLaptop(object):
    def setupUi(self, JoinLaptop):
        if not JoinLaptop.objectName():
            JoinLaptop.setObjectName(u"JoinLaptop")
        self.column = QVBoxLayout(JoinLaptop)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinLaptop)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinLaptop)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.pin_label = QLabel(JoinLaptop)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.pin_label)

        self.pin = PinEdit(JoinLaptop)
        self.pin.setObjectName(u"pin")

        self.column.addWidget(self.pin)

        self.again_label = QLabel(JoinLaptop)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.again_label)

        self.again = PinEdit(JoinLaptop)
        self.again.setObjectName(u"again")

        self.column.addWidget(self.again)

        self.error = ErrorLine(JoinLaptop)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.spacer_2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_2)

        self.keys_box = QFrame(JoinLaptop)
        self.keys_box.setObjectName(u"keys_box")
        self.keys_box.setProperty(u"part", u"good")
        self.keys_column = QVBoxLayout(self.keys_box)
        self.keys_column.setSpacing(2)
        self.keys_column.setObjectName(u"keys_column")
        self.keys_column.setContentsMargins(14, 12, 14, 12)
        self.keys_title = QLabel(self.keys_box)
        self.keys_title.setObjectName(u"keys_title")
        self.keys_title.setProperty(u"role", u"strong")
        self.keys_title.setWordWrap(True)
        self.keys_title.setText(u"")

        self.keys_column.addWidget(self.keys_title)

        self.keys_text = QLabel(self.keys_box)
        self.keys_text.setObjectName(u"keys_text")
        self.keys_text.setProperty(u"role", u"caption")
        self.keys_text.setWordWrap(True)
        self.keys_text.setText(u"")

        self.keys_column.addWidget(self.keys_text)


        self.column.addWidget(self.keys_box)

        self.joining_box = QFrame(JoinLaptop)
        self.joining_box.setObjectName(u"joining_box")
        self.joining_box.setProperty(u"part", u"note")
        self.joining_column = QVBoxLayout(self.joining_box)
        self.joining_column.setSpacing(2)
        self.joining_column.setObjectName(u"joining_column")
        self.joining_column.setContentsMargins(14, 12, 14, 12)
        self.joining_line = QLabel(self.joining_box)
        self.joining_line.setObjectName(u"joining_line")
        self.joining_line.setProperty(u"role", u"strong")
        self.joining_line.setWordWrap(True)
        self.joining_line.setText(u"")

        self.joining_column.addWidget(self.joining_line)

        self.joining_words = QLabel(self.joining_box)
        self.joining_words.setObjectName(u"joining_words")
        self.joining_words.setProperty(u"role", u"caption")
        self.joining_words.setWordWrap(True)
        self.joining_words.setText(u"")

        self.joining_column.addWidget(self.joining_words)


        self.column.addWidget(self.joining_box)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_3)

#if QT_CONFIG(shortcut)
        self.pin_label.setBuddy(self.pin)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin, self.again)

        self.retranslateUi(JoinLaptop)
    # setupUi

    def retranslateUi(self, JoinLaptop):
        self.heading.setText(QCoreApplication.translate("JoinLaptop", u"Protect this laptop", None))
        self.explanation.setText(QCoreApplication.translate("JoinLaptop", u"You open the program with a PIN, with or without a network. Votes and answers ask for it again.", None))
        self.pin_label.setText(QCoreApplication.translate("JoinLaptop", u"PIN, at least 6 digits", None))
        self.again_label.setText(QCoreApplication.translate("JoinLaptop", u"PIN once more", None))
        pass
    # retranslateUi

