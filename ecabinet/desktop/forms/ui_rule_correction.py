# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_correction.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_RuleCorrectionDialog(object):
    def setupUi(self, RuleCorrectionDialog):
        if not RuleCorrectionDialog.objectName():
            RuleCorrectionDialog.setObjectName(u"RuleCorrectionDialog")
        self.layout_27 = QVBoxLayout(RuleCorrectionDialog)
        self.layout_27.setSpacing(10)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RuleCorrectionDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_27.addWidget(self.heading)

        self.about = QLabel(RuleCorrectionDialog)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"muted")
        self.about.setWordWrap(True)

        self.layout_27.addWidget(self.about)

        self.box = QFrame(RuleCorrectionDialog)
        self.box.setObjectName(u"box")
        self.box.setProperty(u"part", u"note")
        self.layout_28 = QVBoxLayout(self.box)
        self.layout_28.setSpacing(8)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(12, 10, 12, 10)
        self.text = QLabel(self.box)
        self.text.setObjectName(u"text")
        self.text.setWordWrap(True)

        self.layout_28.addWidget(self.text)


        self.layout_27.addWidget(self.box)

        self.answer_label = QLabel(RuleCorrectionDialog)
        self.answer_label.setObjectName(u"answer_label")
        self.answer_label.setProperty(u"role", u"strong")

        self.layout_27.addWidget(self.answer_label)

        self.answer = QPlainTextEdit(RuleCorrectionDialog)
        self.answer.setObjectName(u"answer")
        self.answer.setTabChangesFocus(True)

        self.layout_27.addWidget(self.answer)

        self.note = QLabel(RuleCorrectionDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_27.addWidget(self.note)

        self.error = ErrorLine(RuleCorrectionDialog)
        self.error.setObjectName(u"error")

        self.layout_27.addWidget(self.error)

        self.layout_29 = QHBoxLayout()
        self.layout_29.setSpacing(10)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.cancel = QPushButton(RuleCorrectionDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_29.addWidget(self.cancel)

        self.spacer_30 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_29.addItem(self.spacer_30)

        self.decline = QPushButton(RuleCorrectionDialog)
        self.decline.setObjectName(u"decline")

        self.layout_29.addWidget(self.decline)

        self.take = QPushButton(RuleCorrectionDialog)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.layout_29.addWidget(self.take)


        self.layout_27.addLayout(self.layout_29)

#if QT_CONFIG(shortcut)
        self.answer_label.setBuddy(self.answer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answer, self.cancel)
        QWidget.setTabOrder(self.cancel, self.decline)
        QWidget.setTabOrder(self.decline, self.take)

        self.retranslateUi(RuleCorrectionDialog)
    # setupUi

    def retranslateUi(self, RuleCorrectionDialog):
        RuleCorrectionDialog.setWindowTitle(QCoreApplication.translate("RuleCorrectionDialog", u"Correction", None))
        self.heading.setText(QCoreApplication.translate("RuleCorrectionDialog", u"Correction", None))
        self.answer_label.setText(QCoreApplication.translate("RuleCorrectionDialog", u"Answer", None))
        self.note.setText(QCoreApplication.translate("RuleCorrectionDialog", u"A correction that is taken stands in the text, with its author\u2019s name. One that is not taken needs a reason.", None))
        self.cancel.setText(QCoreApplication.translate("RuleCorrectionDialog", u"Close", None))
        self.decline.setText(QCoreApplication.translate("RuleCorrectionDialog", u"Do not take", None))
        self.take.setText(QCoreApplication.translate("RuleCorrectionDialog", u"Take into the minutes", None))
    # retranslateUi

