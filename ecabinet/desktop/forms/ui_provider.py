# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provider.ui'
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
from ecabinet.desktop.widgets.progress_panel import ProgressPanel

class Ui_ProviderDialog(object):
    def setupUi(self, ProviderDialog):
        if not ProviderDialog.objectName():
            ProviderDialog.setObjectName(u"ProviderDialog")
        self.column = QVBoxLayout(ProviderDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ProviderDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(ProviderDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.issuer_label = QLabel(ProviderDialog)
        self.issuer_label.setObjectName(u"issuer_label")
        self.issuer_label.setProperty(u"role", u"strong")
        self.issuer_label.setWordWrap(True)

        self.column.addWidget(self.issuer_label)

        self.issuer = QLineEdit(ProviderDialog)
        self.issuer.setObjectName(u"issuer")

        self.column.addWidget(self.issuer)

        self.issuer_hint = QLabel(ProviderDialog)
        self.issuer_hint.setObjectName(u"issuer_hint")
        self.issuer_hint.setProperty(u"role", u"caption")
        self.issuer_hint.setWordWrap(True)

        self.column.addWidget(self.issuer_hint)

        self.client_id_label = QLabel(ProviderDialog)
        self.client_id_label.setObjectName(u"client_id_label")
        self.client_id_label.setProperty(u"role", u"strong")
        self.client_id_label.setWordWrap(True)

        self.column.addWidget(self.client_id_label)

        self.client_id = QLineEdit(ProviderDialog)
        self.client_id.setObjectName(u"client_id")

        self.column.addWidget(self.client_id)

        self.client_id_hint = QLabel(ProviderDialog)
        self.client_id_hint.setObjectName(u"client_id_hint")
        self.client_id_hint.setProperty(u"role", u"caption")
        self.client_id_hint.setWordWrap(True)

        self.column.addWidget(self.client_id_hint)

        self.error = ErrorLine(ProviderDialog)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.progress = ProgressPanel(ProviderDialog)
        self.progress.setObjectName(u"progress")

        self.column.addWidget(self.progress)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.none = QPushButton(ProviderDialog)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.none)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.between)

        self.cancel = QPushButton(ProviderDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.go_ahead = QPushButton(ProviderDialog)
        self.go_ahead.setObjectName(u"go_ahead")
        self.go_ahead.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_ahead)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.issuer_label.setBuddy(self.issuer)
        self.client_id_label.setBuddy(self.client_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.issuer, self.client_id)
        QWidget.setTabOrder(self.client_id, self.go_ahead)
        QWidget.setTabOrder(self.go_ahead, self.cancel)
        QWidget.setTabOrder(self.cancel, self.none)

        self.retranslateUi(ProviderDialog)
    # setupUi

    def retranslateUi(self, ProviderDialog):
        self.heading.setText(QCoreApplication.translate("ProviderDialog", u"Where people sign in when they join", None))
        self.explanation.setText(QCoreApplication.translate("ProviderDialog", u"With a sign-in service (OpenID Connect) a new laptop is admitted only after its person signed in there with the account named in the invitation. Laptops that joined already stay. Whoever was invited without an account has to be invited again.", None))
        self.issuer_label.setText(QCoreApplication.translate("ProviderDialog", u"Address of the service", None))
        self.issuer_hint.setText(QCoreApplication.translate("ProviderDialog", u"As the service itself writes it, letter by letter, beginning with https://", None))
        self.client_id_label.setText(QCoreApplication.translate("ProviderDialog", u"Name under which the service knows this body", None))
        self.client_id_hint.setText(QCoreApplication.translate("ProviderDialog", u"The operator of the service gives it out as \u201cclient ID\u201d.", None))
        self.none.setText(QCoreApplication.translate("ProviderDialog", u"Join without signing in\u2026", None))
        self.cancel.setText(QCoreApplication.translate("ProviderDialog", u"Cancel", None))
        self.go_ahead.setText(QCoreApplication.translate("ProviderDialog", u"Check and save", None))
        pass
    # retranslateUi

