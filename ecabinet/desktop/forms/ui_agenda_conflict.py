# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_conflict.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AgendaConflictForm(object):
    def setupUi(self, AgendaConflictForm):
        if not AgendaConflictForm.objectName():
            AgendaConflictForm.setObjectName(u"AgendaConflictForm")
        self.layout_59 = QVBoxLayout(AgendaConflictForm)
        self.layout_59.setSpacing(12)
        self.layout_59.setObjectName(u"layout_59")
        self.layout_59.setContentsMargins(0, 0, 8, 0)
        self.what = QLabel(AgendaConflictForm)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"muted")
        self.what.setWordWrap(True)

        self.layout_59.addWidget(self.what)

        self.late_title = QLabel(AgendaConflictForm)
        self.late_title.setObjectName(u"late_title")
        self.late_title.setProperty(u"role", u"strong")
        self.late_title.setWordWrap(True)

        self.layout_59.addWidget(self.late_title)

        self.late_box = QFrame(AgendaConflictForm)
        self.late_box.setObjectName(u"late_box")
        self.late_box.setProperty(u"part", u"note")
        self.fields = QVBoxLayout(self.late_box)
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(12, 10, 12, 10)

        self.layout_59.addWidget(self.late_box)

        self.note = QLabel(AgendaConflictForm)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_59.addWidget(self.note)

        self.keep_late = QPushButton(AgendaConflictForm)
        self.keep_late.setObjectName(u"keep_late")

        self.layout_59.addWidget(self.keep_late)

        self.keep_standing = QPushButton(AgendaConflictForm)
        self.keep_standing.setObjectName(u"keep_standing")

        self.layout_59.addWidget(self.keep_standing)

        self.spacer_60 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_59.addItem(self.spacer_60)

        QWidget.setTabOrder(self.keep_late, self.keep_standing)

        self.retranslateUi(AgendaConflictForm)
    # setupUi

    def retranslateUi(self, AgendaConflictForm):
        self.note.setText(QCoreApplication.translate("AgendaConflictForm", u"Added words are underlined, removed ones struck out. Both texts stay on record.", None))
        self.keep_late.setText(QCoreApplication.translate("AgendaConflictForm", u"Keep mine", None))
        self.keep_standing.setText(QCoreApplication.translate("AgendaConflictForm", u"Keep theirs", None))
        pass
    # retranslateUi

