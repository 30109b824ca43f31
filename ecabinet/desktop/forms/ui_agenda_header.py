# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_header.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTimeEdit, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_AgendaHeaderForm(object):
    def setupUi(self, AgendaHeaderForm):
        if not AgendaHeaderForm.objectName():
            AgendaHeaderForm.setObjectName(u"AgendaHeaderForm")
        self.layout_39 = QVBoxLayout(AgendaHeaderForm)
        self.layout_39.setSpacing(12)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(0, 0, 8, 0)
        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(4)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(AgendaHeaderForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")

        self.layout_40.addWidget(self.title_label)

        self.title = QLineEdit(AgendaHeaderForm)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(500)

        self.layout_40.addWidget(self.title)


        self.layout_39.addLayout(self.layout_40)

        self.layout_41 = QHBoxLayout()
        self.layout_41.setSpacing(12)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.layout_42 = QVBoxLayout()
        self.layout_42.setSpacing(4)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(AgendaHeaderForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"strong")

        self.layout_42.addWidget(self.kind_label)

        self.kind = QComboBox(AgendaHeaderForm)
        self.kind.setObjectName(u"kind")

        self.layout_42.addWidget(self.kind)


        self.layout_41.addLayout(self.layout_42)

        self.number_box = QWidget(AgendaHeaderForm)
        self.number_box.setObjectName(u"number_box")
        self.layout_43 = QVBoxLayout(self.number_box)
        self.layout_43.setSpacing(4)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(self.number_box)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"strong")

        self.layout_43.addWidget(self.number_label)

        self.number = QLineEdit(self.number_box)
        self.number.setObjectName(u"number")
        self.number.setMaxLength(40)

        self.layout_43.addWidget(self.number)


        self.layout_41.addWidget(self.number_box)

        self.layout_41.setStretch(0, 2)
        self.layout_41.setStretch(1, 1)

        self.layout_39.addLayout(self.layout_41)

        self.layout_44 = QVBoxLayout()
        self.layout_44.setSpacing(4)
        self.layout_44.setObjectName(u"layout_44")
        self.layout_44.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(AgendaHeaderForm)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"strong")

        self.layout_44.addWidget(self.day_label)

        self.day = QDateEdit(AgendaHeaderForm)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.layout_44.addWidget(self.day)


        self.layout_39.addLayout(self.layout_44)

        self.layout_45 = QHBoxLayout()
        self.layout_45.setSpacing(12)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(0, 0, 0, 0)
        self.layout_46 = QVBoxLayout()
        self.layout_46.setSpacing(4)
        self.layout_46.setObjectName(u"layout_46")
        self.layout_46.setContentsMargins(0, 0, 0, 0)
        self.begin_label = QLabel(AgendaHeaderForm)
        self.begin_label.setObjectName(u"begin_label")
        self.begin_label.setProperty(u"role", u"strong")

        self.layout_46.addWidget(self.begin_label)

        self.begin = QTimeEdit(AgendaHeaderForm)
        self.begin.setObjectName(u"begin")

        self.layout_46.addWidget(self.begin)


        self.layout_45.addLayout(self.layout_46)

        self.layout_47 = QVBoxLayout()
        self.layout_47.setSpacing(4)
        self.layout_47.setObjectName(u"layout_47")
        self.layout_47.setContentsMargins(0, 0, 0, 0)
        self.end_label = QLabel(AgendaHeaderForm)
        self.end_label.setObjectName(u"end_label")
        self.end_label.setProperty(u"role", u"strong")

        self.layout_47.addWidget(self.end_label)

        self.end = QTimeEdit(AgendaHeaderForm)
        self.end.setObjectName(u"end")

        self.layout_47.addWidget(self.end)


        self.layout_45.addLayout(self.layout_47)

        self.layout_45.setStretch(0, 1)
        self.layout_45.setStretch(1, 1)

        self.layout_39.addLayout(self.layout_45)

        self.layout_48 = QVBoxLayout()
        self.layout_48.setSpacing(4)
        self.layout_48.setObjectName(u"layout_48")
        self.layout_48.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(AgendaHeaderForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"strong")

        self.layout_48.addWidget(self.place_label)

        self.place = QLineEdit(AgendaHeaderForm)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(500)

        self.layout_48.addWidget(self.place)


        self.layout_39.addLayout(self.layout_48)

        self.error = ErrorLine(AgendaHeaderForm)
        self.error.setObjectName(u"error")

        self.layout_39.addWidget(self.error)

        self.layout_49 = QHBoxLayout()
        self.layout_49.setSpacing(8)
        self.layout_49.setObjectName(u"layout_49")
        self.layout_49.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(AgendaHeaderForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_49.addWidget(self.save)

        self.cancel = QPushButton(AgendaHeaderForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_49.addWidget(self.cancel)

        self.spacer_50 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_49.addItem(self.spacer_50)


        self.layout_39.addLayout(self.layout_49)

        self.spacer_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_39.addItem(self.spacer_51)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.number_label.setBuddy(self.number)
        self.day_label.setBuddy(self.day)
        self.begin_label.setBuddy(self.begin)
        self.end_label.setBuddy(self.end)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.number)
        QWidget.setTabOrder(self.number, self.day)
        QWidget.setTabOrder(self.day, self.begin)
        QWidget.setTabOrder(self.begin, self.end)
        QWidget.setTabOrder(self.end, self.place)
        QWidget.setTabOrder(self.place, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(AgendaHeaderForm)
    # setupUi

    def retranslateUi(self, AgendaHeaderForm):
        self.title_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Name of the meeting", None))
        self.kind_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Kind", None))
        self.number_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Number", None))
        self.day_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Day", None))
        self.begin_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"From", None))
        self.end_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Until", None))
        self.place_label.setText(QCoreApplication.translate("AgendaHeaderForm", u"Place", None))
        self.save.setText(QCoreApplication.translate("AgendaHeaderForm", u"Save", None))
        self.cancel.setText(QCoreApplication.translate("AgendaHeaderForm", u"Cancel", None))
        pass
    # retranslateUi

