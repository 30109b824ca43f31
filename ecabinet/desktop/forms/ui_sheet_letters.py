# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet_letters.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_SheetLettersDialog(object):
    def setupUi(self, SheetLettersDialog):
        if not SheetLettersDialog.objectName():
            SheetLettersDialog.setObjectName(u"SheetLettersDialog")
        self.layout_1 = QVBoxLayout(SheetLettersDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(SheetLettersDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_1.addWidget(self.heading)

        self.explanation = QLabel(SheetLettersDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_1.addWidget(self.explanation)

        self.letters_title = QLabel(SheetLettersDialog)
        self.letters_title.setObjectName(u"letters_title")

        self.layout_1.addWidget(self.letters_title)

        self.letters = QLineEdit(SheetLettersDialog)
        self.letters.setObjectName(u"letters")

        self.layout_1.addWidget(self.letters)

        self.error = ErrorLine(SheetLettersDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.cancel = QPushButton(SheetLettersDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.go_ahead = QPushButton(SheetLettersDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.go_ahead)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.letters_title.setBuddy(self.letters)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letters, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go_ahead)

        self.retranslateUi(SheetLettersDialog)
    # setupUi

    def retranslateUi(self, SheetLettersDialog):
        self.heading.setText(QCoreApplication.translate("SheetLettersDialog", u"The recovery sheet of the lost laptop", None))
        self.explanation.setText(QCoreApplication.translate("SheetLettersDialog", u"It was printed when that laptop joined, or later in place of the first. Type its 26 letters; spaces do not matter. They are kept nowhere.", None))
        self.letters_title.setText(QCoreApplication.translate("SheetLettersDialog", u"The 26 letters", None))
        self.cancel.setText(QCoreApplication.translate("SheetLettersDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("SheetLettersDialog", u"Bring it back", None))
        pass
    # retranslateUi

