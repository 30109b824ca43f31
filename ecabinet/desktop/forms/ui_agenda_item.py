# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_item.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_AgendaItemForm(object):
    def setupUi(self, AgendaItemForm):
        if not AgendaItemForm.objectName():
            AgendaItemForm.setObjectName(u"AgendaItemForm")
        self.layout_26 = QVBoxLayout(AgendaItemForm)
        self.layout_26.setSpacing(12)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 8, 0)
        self.late_note = QLabel(AgendaItemForm)
        self.late_note.setObjectName(u"late_note")
        self.late_note.setProperty(u"role", u"muted")
        self.late_note.setWordWrap(True)

        self.layout_26.addWidget(self.late_note)

        self.layout_27 = QHBoxLayout()
        self.layout_27.setSpacing(12)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(4)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(AgendaItemForm)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"strong")

        self.layout_28.addWidget(self.number_label)

        self.number = QLineEdit(AgendaItemForm)
        self.number.setObjectName(u"number")
        self.number.setMaxLength(20)

        self.layout_28.addWidget(self.number)


        self.layout_27.addLayout(self.layout_28)

        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(4)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.minutes_label = QLabel(AgendaItemForm)
        self.minutes_label.setObjectName(u"minutes_label")
        self.minutes_label.setProperty(u"role", u"strong")

        self.layout_29.addWidget(self.minutes_label)

        self.minutes = QSpinBox(AgendaItemForm)
        self.minutes.setObjectName(u"minutes")
        self.minutes.setMaximum(1440)

        self.layout_29.addWidget(self.minutes)


        self.layout_27.addLayout(self.layout_29)

        self.layout_27.setStretch(0, 1)
        self.layout_27.setStretch(1, 2)

        self.layout_26.addLayout(self.layout_27)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(4)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(AgendaItemForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")

        self.layout_30.addWidget(self.title_label)

        self.title = QPlainTextEdit(AgendaItemForm)
        self.title.setObjectName(u"title")
        self.title.setTabChangesFocus(True)

        self.layout_30.addWidget(self.title)


        self.layout_26.addLayout(self.layout_30)

        self.layout_31 = QVBoxLayout()
        self.layout_31.setSpacing(4)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(AgendaItemForm)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setProperty(u"role", u"strong")

        self.layout_31.addWidget(self.agency_label)

        self.agency = QLineEdit(AgendaItemForm)
        self.agency.setObjectName(u"agency")
        self.agency.setMaxLength(500)

        self.layout_31.addWidget(self.agency)


        self.layout_26.addLayout(self.layout_31)

        self.layout_32 = QVBoxLayout()
        self.layout_32.setSpacing(4)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(AgendaItemForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"strong")

        self.layout_32.addWidget(self.kind_label)

        self.kind = QComboBox(AgendaItemForm)
        self.kind.setObjectName(u"kind")

        self.layout_32.addWidget(self.kind)


        self.layout_26.addLayout(self.layout_32)

        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(4)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.question_label = QLabel(AgendaItemForm)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"strong")

        self.layout_33.addWidget(self.question_label)

        self.question = QPlainTextEdit(AgendaItemForm)
        self.question.setObjectName(u"question")
        self.question.setTabChangesFocus(True)

        self.layout_33.addWidget(self.question)


        self.layout_26.addLayout(self.layout_33)

        self.layout_34 = QVBoxLayout()
        self.layout_34.setSpacing(4)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(0, 0, 0, 0)
        self.proposed_label = QLabel(AgendaItemForm)
        self.proposed_label.setObjectName(u"proposed_label")
        self.proposed_label.setProperty(u"role", u"strong")

        self.layout_34.addWidget(self.proposed_label)

        self.proposed = QPlainTextEdit(AgendaItemForm)
        self.proposed.setObjectName(u"proposed")
        self.proposed.setTabChangesFocus(True)

        self.layout_34.addWidget(self.proposed)


        self.layout_26.addLayout(self.layout_34)

        self.paper_only = QCheckBox(AgendaItemForm)
        self.paper_only.setObjectName(u"paper_only")

        self.layout_26.addWidget(self.paper_only)

        self.paper_only_note = QLabel(AgendaItemForm)
        self.paper_only_note.setObjectName(u"paper_only_note")
        self.paper_only_note.setProperty(u"role", u"caption")
        self.paper_only_note.setWordWrap(True)

        self.layout_26.addWidget(self.paper_only_note)

        self.layout_35 = QVBoxLayout()
        self.layout_35.setSpacing(4)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(AgendaItemForm)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_35.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(AgendaItemForm)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_35.addWidget(self.reason)

        self.reason_note = QLabel(AgendaItemForm)
        self.reason_note.setObjectName(u"reason_note")
        self.reason_note.setProperty(u"role", u"caption")
        self.reason_note.setWordWrap(True)

        self.layout_35.addWidget(self.reason_note)


        self.layout_26.addLayout(self.layout_35)

        self.error = ErrorLine(AgendaItemForm)
        self.error.setObjectName(u"error")

        self.layout_26.addWidget(self.error)

        self.layout_36 = QHBoxLayout()
        self.layout_36.setSpacing(8)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(AgendaItemForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_36.addWidget(self.save)

        self.cancel = QPushButton(AgendaItemForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_36.addWidget(self.cancel)

        self.spacer_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_36.addItem(self.spacer_37)


        self.layout_26.addLayout(self.layout_36)

        self.spacer_38 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_38)

#if QT_CONFIG(shortcut)
        self.number_label.setBuddy(self.number)
        self.minutes_label.setBuddy(self.minutes)
        self.title_label.setBuddy(self.title)
        self.agency_label.setBuddy(self.agency)
        self.kind_label.setBuddy(self.kind)
        self.question_label.setBuddy(self.question)
        self.proposed_label.setBuddy(self.proposed)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.minutes)
        QWidget.setTabOrder(self.minutes, self.title)
        QWidget.setTabOrder(self.title, self.agency)
        QWidget.setTabOrder(self.agency, self.kind)
        QWidget.setTabOrder(self.kind, self.question)
        QWidget.setTabOrder(self.question, self.proposed)
        QWidget.setTabOrder(self.proposed, self.paper_only)
        QWidget.setTabOrder(self.paper_only, self.reason)
        QWidget.setTabOrder(self.reason, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(AgendaItemForm)
    # setupUi

    def retranslateUi(self, AgendaItemForm):
        self.number_label.setText(QCoreApplication.translate("AgendaItemForm", u"Number", None))
        self.minutes_label.setText(QCoreApplication.translate("AgendaItemForm", u"Minutes planned", None))
        self.title_label.setText(QCoreApplication.translate("AgendaItemForm", u"Title", None))
        self.agency_label.setText(QCoreApplication.translate("AgendaItemForm", u"Submitting agency", None))
        self.kind_label.setText(QCoreApplication.translate("AgendaItemForm", u"What the body is asked to do", None))
        self.question_label.setText(QCoreApplication.translate("AgendaItemForm", u"Question to the members", None))
        self.proposed_label.setText(QCoreApplication.translate("AgendaItemForm", u"Proposed decision", None))
        self.paper_only.setText(QCoreApplication.translate("AgendaItemForm", u"On paper only: its papers must not enter the program", None))
        self.paper_only_note.setText(QCoreApplication.translate("AgendaItemForm", u"For state secrets. Members see the number and title alone and get the papers by hand.", None))
        self.reason_label.setText(QCoreApplication.translate("AgendaItemForm", u"Why it comes late", None))
        self.reason_note.setText(QCoreApplication.translate("AgendaItemForm", u"Members read this reason beside the item.", None))
        self.save.setText(QCoreApplication.translate("AgendaItemForm", u"Save", None))
        self.cancel.setText(QCoreApplication.translate("AgendaItemForm", u"Cancel", None))
        pass
    # retranslateUi

