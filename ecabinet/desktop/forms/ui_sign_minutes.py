# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_minutes.ui'
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

from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.progress_panel import ProgressPanel

class Ui_SignMinutesDialog(object):
    def setupUi(self, SignMinutesDialog):
        if not SignMinutesDialog.objectName():
            SignMinutesDialog.setObjectName(u"SignMinutesDialog")
        self.layout_19 = QVBoxLayout(SignMinutesDialog)
        self.layout_19.setSpacing(10)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(SignMinutesDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_19.addWidget(self.heading)

        self.effect = QLabel(SignMinutesDialog)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"muted")
        self.effect.setWordWrap(True)

        self.layout_19.addWidget(self.effect)

        self.certificate_label = QLabel(SignMinutesDialog)
        self.certificate_label.setObjectName(u"certificate_label")
        self.certificate_label.setProperty(u"role", u"strong")

        self.layout_19.addWidget(self.certificate_label)

        self.certificate = DropZone(SignMinutesDialog)
        self.certificate.setObjectName(u"certificate")

        self.layout_19.addWidget(self.certificate)

        self.layout_20 = QHBoxLayout()
        self.layout_20.setSpacing(8)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.chosen = QLabel(SignMinutesDialog)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"role", u"agree")
        self.chosen.setWordWrap(True)

        self.layout_20.addWidget(self.chosen)

        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_20.addItem(self.spacer_21)

        self.sample = QPushButton(SignMinutesDialog)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"role", u"link")

        self.layout_20.addWidget(self.sample)


        self.layout_19.addLayout(self.layout_20)

        self.password_label = QLabel(SignMinutesDialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"strong")

        self.layout_19.addWidget(self.password_label)

        self.password = QLineEdit(SignMinutesDialog)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_19.addWidget(self.password)

        self.note = QLabel(SignMinutesDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_19.addWidget(self.note)

        self.error = ErrorLine(SignMinutesDialog)
        self.error.setObjectName(u"error")

        self.layout_19.addWidget(self.error)

        self.progress = ProgressPanel(SignMinutesDialog)
        self.progress.setObjectName(u"progress")

        self.layout_19.addWidget(self.progress)

        self.layout_22 = QHBoxLayout()
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_22.addItem(self.spacer_23)

        self.cancel = QPushButton(SignMinutesDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_22.addWidget(self.cancel)

        self.sign = QPushButton(SignMinutesDialog)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"role", u"primary")

        self.layout_22.addWidget(self.sign)


        self.layout_19.addLayout(self.layout_22)

#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.certificate, self.sample)
        QWidget.setTabOrder(self.sample, self.password)
        QWidget.setTabOrder(self.password, self.cancel)
        QWidget.setTabOrder(self.cancel, self.sign)

        self.retranslateUi(SignMinutesDialog)

        self.sign.setDefault(True)

    # setupUi

    def retranslateUi(self, SignMinutesDialog):
        SignMinutesDialog.setWindowTitle(QCoreApplication.translate("SignMinutesDialog", u"Sign the minutes", None))
        self.heading.setText(QCoreApplication.translate("SignMinutesDialog", u"Sign with your certificate", None))
        self.certificate_label.setText(QCoreApplication.translate("SignMinutesDialog", u"Certificate", None))
        self.sample.setText(QCoreApplication.translate("SignMinutesDialog", u"Use the sample certificate", None))
        self.password_label.setText(QCoreApplication.translate("SignMinutesDialog", u"Password of the certificate", None))
        self.note.setText(QCoreApplication.translate("SignMinutesDialog", u"The password is used once and kept nowhere.", None))
        self.cancel.setText(QCoreApplication.translate("SignMinutesDialog", u"Cancel", None))
        self.sign.setText(QCoreApplication.translate("SignMinutesDialog", u"Sign", None))
    # retranslateUi

