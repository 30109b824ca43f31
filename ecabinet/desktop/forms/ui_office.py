# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_OfficeForm(object):
    def setupUi(self, OfficeForm):
        if not OfficeForm.objectName():
            OfficeForm.setObjectName(u"OfficeForm")
        self.layout_15 = QVBoxLayout(OfficeForm)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.succeeds_title = QLabel(OfficeForm)
        self.succeeds_title.setObjectName(u"succeeds_title")

        self.layout_15.addWidget(self.succeeds_title)

        self.succeeds = QComboBox(OfficeForm)
        self.succeeds.setObjectName(u"succeeds")

        self.layout_15.addWidget(self.succeeds)

        self.title_title = QLabel(OfficeForm)
        self.title_title.setObjectName(u"title_title")

        self.layout_15.addWidget(self.title_title)

        self.title = QLineEdit(OfficeForm)
        self.title.setObjectName(u"title")

        self.layout_15.addWidget(self.title)

        self.agency_title = QLabel(OfficeForm)
        self.agency_title.setObjectName(u"agency_title")

        self.layout_15.addWidget(self.agency_title)

        self.agency = QLineEdit(OfficeForm)
        self.agency.setObjectName(u"agency")

        self.layout_15.addWidget(self.agency)

        self.since_title = QLabel(OfficeForm)
        self.since_title.setObjectName(u"since_title")

        self.layout_15.addWidget(self.since_title)

        self.since = QDateEdit(OfficeForm)
        self.since.setObjectName(u"since")
        self.since.setCalendarPopup(True)

        self.layout_15.addWidget(self.since)

        self.ends = QCheckBox(OfficeForm)
        self.ends.setObjectName(u"ends")

        self.layout_15.addWidget(self.ends)

        self.until = QDateEdit(OfficeForm)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.layout_15.addWidget(self.until)

        self.acting = QCheckBox(OfficeForm)
        self.acting.setObjectName(u"acting")

        self.layout_15.addWidget(self.acting)

        self.error = ErrorLine(OfficeForm)
        self.error.setObjectName(u"error")

        self.layout_15.addWidget(self.error)

        self.layout_16 = QHBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_16.addItem(self.spacer_17)

        self.cancel = QPushButton(OfficeForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_16.addWidget(self.cancel)

        self.save = QPushButton(OfficeForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_16.addWidget(self.save)


        self.layout_15.addLayout(self.layout_16)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_18)

#if QT_CONFIG(shortcut)
        self.succeeds_title.setBuddy(self.succeeds)
        self.title_title.setBuddy(self.title)
        self.agency_title.setBuddy(self.agency)
        self.since_title.setBuddy(self.since)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.succeeds, self.title)
        QWidget.setTabOrder(self.title, self.agency)
        QWidget.setTabOrder(self.agency, self.since)
        QWidget.setTabOrder(self.since, self.ends)
        QWidget.setTabOrder(self.ends, self.until)
        QWidget.setTabOrder(self.until, self.acting)
        QWidget.setTabOrder(self.acting, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(OfficeForm)
    # setupUi

    def retranslateUi(self, OfficeForm):
        self.succeeds_title.setText(QCoreApplication.translate("OfficeForm", u"Office", None))
        self.title_title.setText(QCoreApplication.translate("OfficeForm", u"Name of the office", None))
        self.agency_title.setText(QCoreApplication.translate("OfficeForm", u"Agency", None))
        self.since_title.setText(QCoreApplication.translate("OfficeForm", u"From", None))
        self.ends.setText(QCoreApplication.translate("OfficeForm", u"Until a day that is known", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("OfficeForm", u"Last day in office", None))
#endif // QT_CONFIG(accessibility)
        self.acting.setText(QCoreApplication.translate("OfficeForm", u"Acting for the holder", None))
        self.cancel.setText(QCoreApplication.translate("OfficeForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("OfficeForm", u"Give the office", None))
        pass
    # retranslateUi

