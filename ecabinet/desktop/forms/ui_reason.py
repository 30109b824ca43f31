# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        self.layout_41 = QVBoxLayout(ReasonDialog)
        self.layout_41.setSpacing(10)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ReasonDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_41.addWidget(self.heading)

        self.explanation = QLabel(ReasonDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.layout_41.addWidget(self.explanation)

        self.reason_label = QLabel(ReasonDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_41.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(ReasonDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_41.addWidget(self.reason)

        self.layout_42 = QHBoxLayout()
        self.layout_42.setSpacing(10)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.spacer_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_42.addItem(self.spacer_43)

        self.cancel = QPushButton(ReasonDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_42.addWidget(self.cancel)

        self.go_ahead = QPushButton(ReasonDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.layout_42.addWidget(self.go_ahead)


        self.layout_41.addLayout(self.layout_42)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.go_ahead)
        QWidget.setTabOrder(self.go_ahead, self.cancel)

        self.retranslateUi(ReasonDialog)
    # setupUi

    def retranslateUi(self, ReasonDialog):
        self.reason_label.setText(QCoreApplication.translate("ReasonDialog", u"Reason", None))
        self.cancel.setText(QCoreApplication.translate("ReasonDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("ReasonDialog", u"Go ahead", None))
        pass
    # retranslateUi

