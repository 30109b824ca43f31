# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_person.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_JoinPerson(object):
    def setupUi(self, JoinPerson):
        if not JoinPerson.objectName():
            JoinPerson.setObjectName(u"JoinPerson")
        self.column = QVBoxLayout(JoinPerson)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinPerson)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinPerson)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.person_box = QFrame(JoinPerson)
        self.person_box.setObjectName(u"person_box")
        self.person_box.setProperty(u"part", u"note")
        self.person_column = QVBoxLayout(self.person_box)
        self.person_column.setSpacing(2)
        self.person_column.setObjectName(u"person_column")
        self.person_column.setContentsMargins(14, 12, 14, 12)
        self.person_name = QLabel(self.person_box)
        self.person_name.setObjectName(u"person_name")
        self.person_name.setProperty(u"role", u"section")
        self.person_name.setText(u"")

        self.person_column.addWidget(self.person_name)

        self.person_office = QLabel(self.person_box)
        self.person_office.setObjectName(u"person_office")
        self.person_office.setProperty(u"role", u"muted")
        self.person_office.setWordWrap(True)
        self.person_office.setText(u"")

        self.person_column.addWidget(self.person_office)

        self.body_line = QLabel(self.person_box)
        self.body_line.setObjectName(u"body_line")
        self.body_line.setWordWrap(True)
        self.body_line.setText(u"")

        self.person_column.addWidget(self.body_line)


        self.column.addWidget(self.person_box)

        self.words_label = QLabel(JoinPerson)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.words_label)

        self.words = QLabel(JoinPerson)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"heading")
        self.words.setWordWrap(True)
        self.words.setText(u"")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.column.addWidget(self.words)

        self.words_hint = QLabel(JoinPerson)
        self.words_hint.setObjectName(u"words_hint")
        self.words_hint.setProperty(u"role", u"caption")
        self.words_hint.setWordWrap(True)

        self.column.addWidget(self.words_hint)

        self.same = QCheckBox(JoinPerson)
        self.same.setObjectName(u"same")

        self.column.addWidget(self.same)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_2)


        self.retranslateUi(JoinPerson)
    # setupUi

    def retranslateUi(self, JoinPerson):
        self.heading.setText(QCoreApplication.translate("JoinPerson", u"Is this you?", None))
        self.explanation.setText(QCoreApplication.translate("JoinPerson", u"Compare everything with your invitation on paper.", None))
        self.words_label.setText(QCoreApplication.translate("JoinPerson", u"These words must stand on your invitation, in this order", None))
        self.words_hint.setText(QCoreApplication.translate("JoinPerson", u"If one differs, do not go on: call the Secretariat.", None))
        self.same.setText(QCoreApplication.translate("JoinPerson", u"The words are the same, and this is me", None))
        pass
    # retranslateUi

