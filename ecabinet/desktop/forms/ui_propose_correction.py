# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'propose_correction.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ProposeCorrectionDialog(object):
    def setupUi(self, ProposeCorrectionDialog):
        if not ProposeCorrectionDialog.objectName():
            ProposeCorrectionDialog.setObjectName(u"ProposeCorrectionDialog")
        self.layout_24 = QVBoxLayout(ProposeCorrectionDialog)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ProposeCorrectionDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_24.addWidget(self.heading)

        self.effect = QLabel(ProposeCorrectionDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"muted")
        self.effect.setWordWrap(True)

        self.layout_24.addWidget(self.effect)

        self.item_label = QLabel(ProposeCorrectionDialog)
        self.item_label.setObjectName(u"item_label")
        self.item_label.setProperty(u"role", u"strong")

        self.layout_24.addWidget(self.item_label)

        self.item = QComboBox(ProposeCorrectionDialog)
        self.item.setObjectName(u"item")
        self.item.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.item.setMinimumContentsLength(30)

        self.layout_24.addWidget(self.item)

        self.text_label = QLabel(ProposeCorrectionDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"strong")

        self.layout_24.addWidget(self.text_label)

        self.text = QPlainTextEdit(ProposeCorrectionDialog)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.layout_24.addWidget(self.text)

        self.error = ErrorLine(ProposeCorrectionDialog)
        self.error.setObjectName(u"error")

        self.layout_24.addWidget(self.error)

        self.layout_25 = QHBoxLayout()
        self.layout_25.setSpacing(10)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.spacer_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_25.addItem(self.spacer_26)

        self.cancel = QPushButton(ProposeCorrectionDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_25.addWidget(self.cancel)

        self.submit = QPushButton(ProposeCorrectionDialog)
        self.submit.setObjectName(u"submit")
        self.submit.setProperty(u"role", u"primary")

        self.layout_25.addWidget(self.submit)


        self.layout_24.addLayout(self.layout_25)

#if QT_CONFIG(shortcut)
        self.item_label.setBuddy(self.item)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.item, self.text)
        QWidget.setTabOrder(self.text, self.cancel)
        QWidget.setTabOrder(self.cancel, self.submit)

        self.retranslateUi(ProposeCorrectionDialog)
    # setupUi

    def retranslateUi(self, ProposeCorrectionDialog):
        ProposeCorrectionDialog.setWindowTitle(QCoreApplication.translate("ProposeCorrectionDialog", u"Propose a correction", None))
        self.heading.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"Propose a correction", None))
        self.effect.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"The Secretariat takes it into the minutes or answers why not. Everybody who reads the minutes sees both.", None))
        self.item_label.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"About", None))
        self.text_label.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"What should be corrected", None))
        self.cancel.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"Cancel", None))
        self.submit.setText(QCoreApplication.translate("ProposeCorrectionDialog", u"Submit", None))
    # retranslateUi

