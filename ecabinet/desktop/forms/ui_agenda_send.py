# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_send.ui'
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

class Ui_AgendaSendForm(object):
    def setupUi(self, AgendaSendForm):
        if not AgendaSendForm.objectName():
            AgendaSendForm.setObjectName(u"AgendaSendForm")
        self.layout_52 = QVBoxLayout(AgendaSendForm)
        self.layout_52.setSpacing(12)
        self.layout_52.setObjectName(u"layout_52")
        self.layout_52.setContentsMargins(0, 0, 8, 0)
        self.what = QLabel(AgendaSendForm)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"muted")
        self.what.setWordWrap(True)

        self.layout_52.addWidget(self.what)

        self.stops_box = QFrame(AgendaSendForm)
        self.stops_box.setObjectName(u"stops_box")
        self.stops_box.setProperty(u"part", u"bad")
        self.layout_53 = QVBoxLayout(self.stops_box)
        self.layout_53.setSpacing(4)
        self.layout_53.setObjectName(u"layout_53")
        self.layout_53.setContentsMargins(12, 10, 12, 10)
        self.stops_title = QLabel(self.stops_box)
        self.stops_title.setObjectName(u"stops_title")
        self.stops_title.setProperty(u"role", u"object")
        self.stops_title.setWordWrap(True)

        self.layout_53.addWidget(self.stops_title)

        self.stops = QLabel(self.stops_box)
        self.stops.setObjectName(u"stops")
        self.stops.setWordWrap(True)

        self.layout_53.addWidget(self.stops)


        self.layout_52.addWidget(self.stops_box)

        self.open_box = QFrame(AgendaSendForm)
        self.open_box.setObjectName(u"open_box")
        self.open_box.setProperty(u"part", u"warn")
        self.layout_54 = QVBoxLayout(self.open_box)
        self.layout_54.setSpacing(4)
        self.layout_54.setObjectName(u"layout_54")
        self.layout_54.setContentsMargins(12, 10, 12, 10)
        self.open_title = QLabel(self.open_box)
        self.open_title.setObjectName(u"open_title")
        self.open_title.setProperty(u"role", u"speak")
        self.open_title.setWordWrap(True)

        self.layout_54.addWidget(self.open_title)

        self.open = QLabel(self.open_box)
        self.open.setObjectName(u"open")
        self.open.setWordWrap(True)

        self.layout_54.addWidget(self.open)


        self.layout_52.addWidget(self.open_box)

        self.layout_55 = QVBoxLayout()
        self.layout_55.setSpacing(4)
        self.layout_55.setObjectName(u"layout_55")
        self.layout_55.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(AgendaSendForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_55.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(AgendaSendForm)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_55.addWidget(self.reason)


        self.layout_52.addLayout(self.layout_55)

        self.error = ErrorLine(AgendaSendForm)
        self.error.setObjectName(u"error")

        self.layout_52.addWidget(self.error)

        self.layout_56 = QHBoxLayout()
        self.layout_56.setSpacing(8)
        self.layout_56.setObjectName(u"layout_56")
        self.layout_56.setContentsMargins(0, 0, 0, 0)
        self.send = QPushButton(AgendaSendForm)
        self.send.setObjectName(u"send")
        self.send.setProperty(u"role", u"primary")

        self.layout_56.addWidget(self.send)

        self.cancel = QPushButton(AgendaSendForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_56.addWidget(self.cancel)

        self.spacer_57 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_56.addItem(self.spacer_57)


        self.layout_52.addLayout(self.layout_56)

        self.spacer_58 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_52.addItem(self.spacer_58)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.send)
        QWidget.setTabOrder(self.send, self.cancel)

        self.retranslateUi(AgendaSendForm)
    # setupUi

    def retranslateUi(self, AgendaSendForm):
        self.stops_title.setText(QCoreApplication.translate("AgendaSendForm", u"It can go to the chair, but cannot be frozen yet:", None))
        self.open_title.setText(QCoreApplication.translate("AgendaSendForm", u"Going on without:", None))
        self.reason_label.setText(QCoreApplication.translate("AgendaSendForm", u"Why it goes on without; the chair reads this", None))
        self.send.setText(QCoreApplication.translate("AgendaSendForm", u"Send to the chair", None))
        self.cancel.setText(QCoreApplication.translate("AgendaSendForm", u"Cancel", None))
        pass
    # retranslateUi

