# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.language_switch import LanguageSwitch
from ecabinet.desktop.widgets.pin_edit import PinEdit

class Ui_RecoverPanel(object):
    def setupUi(self, RecoverPanel):
        if not RecoverPanel.objectName():
            RecoverPanel.setObjectName(u"RecoverPanel")
        self.layout_1 = QVBoxLayout(RecoverPanel)
        self.layout_1.setSpacing(0)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_2)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.card = Card(RecoverPanel)
        self.card.setObjectName(u"card")
        self.layout_5 = QVBoxLayout(self.card)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(28, 26, 28, 24)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_5.addWidget(self.heading)

        self.explanation = QLabel(self.card)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_5.addWidget(self.explanation)

        self.spacer_6 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.spacer_6)

        self.letters_label = QLabel(self.card)
        self.letters_label.setObjectName(u"letters_label")
        self.letters_label.setProperty(u"role", u"strong")

        self.layout_5.addWidget(self.letters_label)

        self.letters = QLineEdit(self.card)
        self.letters.setObjectName(u"letters")
        self.letters.setPlaceholderText(u"BCDFGH JKLMNP QRSTVW XZBCDF GH")
        self.letters.setMaxLength(80)

        self.layout_5.addWidget(self.letters)

        self.letters_note = QLabel(self.card)
        self.letters_note.setObjectName(u"letters_note")
        self.letters_note.setProperty(u"role", u"caption")
        self.letters_note.setWordWrap(True)

        self.layout_5.addWidget(self.letters_note)

        self.letters_error = ErrorLine(self.card)
        self.letters_error.setObjectName(u"letters_error")

        self.layout_5.addWidget(self.letters_error)

        self.pin_label = QLabel(self.card)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"role", u"strong")

        self.layout_5.addWidget(self.pin_label)

        self.pin = PinEdit(self.card)
        self.pin.setObjectName(u"pin")

        self.layout_5.addWidget(self.pin)

        self.again_label = QLabel(self.card)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"strong")

        self.layout_5.addWidget(self.again_label)

        self.again = PinEdit(self.card)
        self.again.setObjectName(u"again")

        self.layout_5.addWidget(self.again)

        self.error = ErrorLine(self.card)
        self.error.setObjectName(u"error")

        self.layout_5.addWidget(self.error)

        self.spacer_7 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_5.addItem(self.spacer_7)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.layout_8.addWidget(self.back)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_9)

        self.open = QPushButton(self.card)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout_8.addWidget(self.open)


        self.layout_5.addLayout(self.layout_8)

        self.help = QLabel(self.card)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"role", u"caption")
        self.help.setWordWrap(True)

        self.layout_5.addWidget(self.help)


        self.layout_3.addWidget(self.card)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_10)


        self.layout_1.addLayout(self.layout_3)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 14, 0, 0)
        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_12)

        self.language = LanguageSwitch(RecoverPanel)
        self.language.setObjectName(u"language")

        self.layout_11.addWidget(self.language)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_11.addItem(self.spacer_13)


        self.layout_1.addLayout(self.layout_11)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_14)

#if QT_CONFIG(shortcut)
        self.letters_label.setBuddy(self.letters)
        self.pin_label.setBuddy(self.pin)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters, self.pin)
        QWidget.setTabOrder(self.pin, self.again)
        QWidget.setTabOrder(self.again, self.open)
        QWidget.setTabOrder(self.open, self.back)
        QWidget.setTabOrder(self.back, self.language)

        self.retranslateUi(RecoverPanel)
    # setupUi

    def retranslateUi(self, RecoverPanel):
#if QT_CONFIG(accessibility)
        RecoverPanel.setAccessibleName(QCoreApplication.translate("RecoverPanel", u"Open with the recovery sheet", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("RecoverPanel", u"Open with the recovery sheet", None))
        self.letters_label.setText(QCoreApplication.translate("RecoverPanel", u"Letters on the sheet", None))
        self.letters_note.setText(QCoreApplication.translate("RecoverPanel", u"26 letters. Capitals, spaces and hyphens do not matter.", None))
        self.pin_label.setText(QCoreApplication.translate("RecoverPanel", u"New PIN, at least 6 digits", None))
        self.again_label.setText(QCoreApplication.translate("RecoverPanel", u"New PIN once more", None))
        self.back.setText(QCoreApplication.translate("RecoverPanel", u"Back", None))
        self.open.setText(QCoreApplication.translate("RecoverPanel", u"Set it and open", None))
    # retranslateUi

