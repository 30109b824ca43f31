# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stance.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.stance_choice import StanceChoice

class Ui_StancePanel(object):
    def setupUi(self, StancePanel):
        if not StancePanel.objectName():
            StancePanel.setObjectName(u"StancePanel")
        self.column = QVBoxLayout(StancePanel)
        self.column.setSpacing(7)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.stale = QFrame(StancePanel)
        self.stale.setObjectName(u"stale")
        self.stale.setProperty(u"part", u"gold")
        self.stale_column = QVBoxLayout(self.stale)
        self.stale_column.setSpacing(6)
        self.stale_column.setObjectName(u"stale_column")
        self.stale_column.setContentsMargins(10, 8, 10, 8)
        self.stale_text = QLabel(self.stale)
        self.stale_text.setObjectName(u"stale_text")
        self.stale_text.setWordWrap(True)

        self.stale_column.addWidget(self.stale_text)

        self.stale_row = QHBoxLayout()
        self.stale_row.setSpacing(8)
        self.stale_row.setObjectName(u"stale_row")
        self.stale_row.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(self.stale)
        self.keep.setObjectName(u"keep")

        self.stale_row.addWidget(self.keep)

        self.stale_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stale_row.addItem(self.stale_space)


        self.stale_column.addLayout(self.stale_row)


        self.column.addWidget(self.stale)

        self.choice = StanceChoice(StancePanel)
        self.choice.setObjectName(u"choice")

        self.column.addWidget(self.choice)

        self.objection = QFrame(StancePanel)
        self.objection.setObjectName(u"objection")
        self.objection.setProperty(u"part", u"note")
        self.objection_column = QVBoxLayout(self.objection)
        self.objection_column.setSpacing(6)
        self.objection_column.setObjectName(u"objection_column")
        self.objection_column.setContentsMargins(10, 8, 10, 10)
        self.reason_label = QLabel(self.objection)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.objection_column.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(self.objection)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.objection_column.addWidget(self.reason)

        self.error = ErrorLine(self.objection)
        self.error.setObjectName(u"error")
        self.error.setText(u"")

        self.objection_column.addWidget(self.error)

        self.objection_row = QHBoxLayout()
        self.objection_row.setSpacing(8)
        self.objection_row.setObjectName(u"objection_row")
        self.objection_row.setContentsMargins(0, 0, 0, 0)
        self.record = QPushButton(self.objection)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.objection_row.addWidget(self.record)

        self.cancel = QPushButton(self.objection)
        self.cancel.setObjectName(u"cancel")

        self.objection_row.addWidget(self.cancel)

        self.objection_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.objection_row.addItem(self.objection_space)


        self.objection_column.addLayout(self.objection_row)


        self.column.addWidget(self.objection)

        self.given_reason = QLabel(StancePanel)
        self.given_reason.setObjectName(u"given_reason")
        self.given_reason.setText(u"")
        self.given_reason.setWordWrap(True)
        self.given_reason.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.given_reason)

        self.standing = QLabel(StancePanel)
        self.standing.setObjectName(u"standing")
        self.standing.setText(u"")
        self.standing.setWordWrap(True)
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.standing.setProperty(u"role", u"speak")

        self.column.addWidget(self.standing)

        self.effect = QLabel(StancePanel)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"caption")
        self.effect.setText(u"")
        self.effect.setWordWrap(True)
        self.effect.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.effect)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keep, self.choice)
        QWidget.setTabOrder(self.choice, self.reason)
        QWidget.setTabOrder(self.reason, self.record)
        QWidget.setTabOrder(self.record, self.cancel)

        self.retranslateUi(StancePanel)
    # setupUi

    def retranslateUi(self, StancePanel):
        self.stale_text.setText(QCoreApplication.translate("StancePanel", u"You took this stance on papers that were replaced since. Keep it, or choose again.", None))
        self.keep.setText(QCoreApplication.translate("StancePanel", u"Keep for the new version", None))
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("StancePanel", u"Your stance", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("StancePanel", u"What do you object to?", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("StancePanel", u"Everybody who reads this item reads your reason.", None))
        self.record.setText(QCoreApplication.translate("StancePanel", u"Record the objection", None))
        self.cancel.setText(QCoreApplication.translate("StancePanel", u"Back", None))
        pass
    # retranslateUi

