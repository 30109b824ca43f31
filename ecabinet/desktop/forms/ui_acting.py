# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'acting.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ActingForm(object):
    def setupUi(self, ActingForm):
        if not ActingForm.objectName():
            ActingForm.setObjectName(u"ActingForm")
        self.layout_15 = QVBoxLayout(ActingForm)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.person_title = QLabel(ActingForm)
        self.person_title.setObjectName(u"person_title")

        self.layout_15.addWidget(self.person_title)

        self.person = QComboBox(ActingForm)
        self.person.setObjectName(u"person")

        self.layout_15.addWidget(self.person)

        self.errands_title = QLabel(ActingForm)
        self.errands_title.setObjectName(u"errands_title")
        self.errands_title.setProperty(u"role", u"strong")

        self.layout_15.addWidget(self.errands_title)

        self.comments = QCheckBox(ActingForm)
        self.comments.setObjectName(u"comments")

        self.layout_15.addWidget(self.comments)

        self.comments_note = QLabel(ActingForm)
        self.comments_note.setObjectName(u"comments_note")
        self.comments_note.setProperty(u"role", u"caption")
        self.comments_note.setWordWrap(True)

        self.layout_15.addWidget(self.comments_note)

        self.attendance = QCheckBox(ActingForm)
        self.attendance.setObjectName(u"attendance")

        self.layout_15.addWidget(self.attendance)

        self.leave = QCheckBox(ActingForm)
        self.leave.setObjectName(u"leave")

        self.layout_15.addWidget(self.leave)

        self.leading = QCheckBox(ActingForm)
        self.leading.setObjectName(u"leading")

        self.layout_15.addWidget(self.leading)

        self.where_title = QLabel(ActingForm)
        self.where_title.setObjectName(u"where_title")
        self.where_title.setProperty(u"role", u"strong")

        self.layout_15.addWidget(self.where_title)

        self.everywhere = QRadioButton(ActingForm)
        self.everywhere.setObjectName(u"everywhere")

        self.layout_15.addWidget(self.everywhere)

        self.some = QRadioButton(ActingForm)
        self.some.setObjectName(u"some")

        self.layout_15.addWidget(self.some)

        self.items = QListWidget(ActingForm)
        self.items.setObjectName(u"items")

        self.layout_15.addWidget(self.items)

        self.until_title = QLabel(ActingForm)
        self.until_title.setObjectName(u"until_title")

        self.layout_15.addWidget(self.until_title)

        self.until = QDateEdit(ActingForm)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.layout_15.addWidget(self.until)

        self.shown = QLabel(ActingForm)
        self.shown.setObjectName(u"shown")
        self.shown.setProperty(u"role", u"muted")
        self.shown.setWordWrap(True)

        self.layout_15.addWidget(self.shown)

        self.error = ErrorLine(ActingForm)
        self.error.setObjectName(u"error")

        self.layout_15.addWidget(self.error)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_17)

        self.cancel = QPushButton(ActingForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_16.addWidget(self.cancel)

        self.save = QPushButton(ActingForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_16.addWidget(self.save)


        self.layout_15.addLayout(self.layout_16)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_18)

#if QT_CONFIG(shortcut)
        self.person_title.setBuddy(self.person)
        self.until_title.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.comments)
        QWidget.setTabOrder(self.comments, self.attendance)
        QWidget.setTabOrder(self.attendance, self.leave)
        QWidget.setTabOrder(self.leave, self.leading)
        QWidget.setTabOrder(self.leading, self.everywhere)
        QWidget.setTabOrder(self.everywhere, self.some)
        QWidget.setTabOrder(self.some, self.items)
        QWidget.setTabOrder(self.items, self.until)
        QWidget.setTabOrder(self.until, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(ActingForm)
    # setupUi

    def retranslateUi(self, ActingForm):
        self.person_title.setText(QCoreApplication.translate("ActingForm", u"Who may act in your name?", None))
        self.errands_title.setText(QCoreApplication.translate("ActingForm", u"What may they do?", None))
        self.comments.setText(QCoreApplication.translate("ActingForm", u"Write comments and replies on items", None))
        self.comments_note.setText(QCoreApplication.translate("ActingForm", u"Those that everybody reads. What you write for the Secretariat or the chair alone, only you can write.", None))
        self.attendance.setText(QCoreApplication.translate("ActingForm", u"Say how I take part in a meeting", None))
        self.leave.setText(QCoreApplication.translate("ActingForm", u"Decide on requests for leave", None))
        self.leading.setText(QCoreApplication.translate("ActingForm", u"Call items, pause a session and go on", None))
        self.where_title.setText(QCoreApplication.translate("ActingForm", u"Where?", None))
        self.everywhere.setText(QCoreApplication.translate("ActingForm", u"On everything I may do it for", None))
        self.some.setText(QCoreApplication.translate("ActingForm", u"Only on these items", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("ActingForm", u"Items they may act on", None))
#endif // QT_CONFIG(accessibility)
        self.until_title.setText(QCoreApplication.translate("ActingForm", u"Until the end of", None))
        self.shown.setText(QCoreApplication.translate("ActingForm", u"What they do is shown as \u201cthey for you\u201d, and they must be allowed to read it themselves. You can end it at any time. They can never vote, answer a ballot or sign for you.", None))
        self.cancel.setText(QCoreApplication.translate("ActingForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ActingForm", u"Let them act for me", None))
        pass
    # retranslateUi

