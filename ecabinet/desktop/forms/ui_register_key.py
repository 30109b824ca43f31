# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_key.ui'
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

class Ui_RegisterKeyDialog(object):
    def setupUi(self, RegisterKeyDialog):
        if not RegisterKeyDialog.objectName():
            RegisterKeyDialog.setObjectName(u"RegisterKeyDialog")
        self.layout_12 = QVBoxLayout(RegisterKeyDialog)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(RegisterKeyDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_12.addWidget(self.heading)

        self.explanation = QLabel(RegisterKeyDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.layout_12.addWidget(self.explanation)

        self.key_title = QLabel(RegisterKeyDialog)
        self.key_title.setObjectName(u"key_title")

        self.layout_12.addWidget(self.key_title)

        self.key = QLineEdit(RegisterKeyDialog)
        self.key.setObjectName(u"key")
        self.key.setMaxLength(200)

        self.layout_12.addWidget(self.key)

        self.error = ErrorLine(RegisterKeyDialog)
        self.error.setObjectName(u"error")
        self.error.setProperty(u"role", u"error")

        self.layout_12.addWidget(self.error)

        self.compare = QLabel(RegisterKeyDialog)
        self.compare.setObjectName(u"compare")
        self.compare.setWordWrap(True)

        self.layout_12.addWidget(self.compare)

        self.words = QLabel(RegisterKeyDialog)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"heading")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout_12.addWidget(self.words)

        self.consequence = QLabel(RegisterKeyDialog)
        self.consequence.setObjectName(u"consequence")
        self.consequence.setProperty(u"role", u"muted")
        self.consequence.setWordWrap(True)

        self.layout_12.addWidget(self.consequence)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_14)

        self.cancel = QPushButton(RegisterKeyDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_13.addWidget(self.cancel)

        self.go_ahead = QPushButton(RegisterKeyDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_13.addWidget(self.go_ahead)


        self.layout_12.addLayout(self.layout_13)

#if QT_CONFIG(shortcut)
        self.key_title.setBuddy(self.key)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.key, self.cancel)
        QWidget.setTabOrder(self.cancel, self.go_ahead)

        self.retranslateUi(RegisterKeyDialog)
    # setupUi

    def retranslateUi(self, RegisterKeyDialog):
        self.heading.setText(QCoreApplication.translate("RegisterKeyDialog", u"Change the register\u2019s key", None))
        self.explanation.setText(QCoreApplication.translate("RegisterKeyDialog", u"The central system signs every receipt with this key. Whoever runs it makes the new key and gives you the key and six words, each by a way of its own. What was signed before stays good.", None))
        self.key_title.setText(QCoreApplication.translate("RegisterKeyDialog", u"New key", None))
        self.compare.setText(QCoreApplication.translate("RegisterKeyDialog", u"Sign only if these are the words you were given:", None))
        self.cancel.setText(QCoreApplication.translate("RegisterKeyDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("RegisterKeyDialog", u"The words agree: sign", None))
        pass
    # retranslateUi

