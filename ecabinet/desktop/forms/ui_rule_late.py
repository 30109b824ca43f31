# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_late.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_RuleLateDialog(object):
    def setupUi(self, RuleLateDialog):
        if not RuleLateDialog.objectName():
            RuleLateDialog.setObjectName(u"RuleLateDialog")
        self.layout_1 = QVBoxLayout(RuleLateDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(RuleLateDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_1.addWidget(self.heading)

        self.hidden = QLabel(RuleLateDialog)
        self.hidden.setObjectName(u"hidden")
        self.hidden.setProperty(u"role", u"muted")
        self.hidden.setWordWrap(True)

        self.layout_1.addWidget(self.hidden)

        self.evidence_box = QFrame(RuleLateDialog)
        self.evidence_box.setObjectName(u"evidence_box")
        self.evidence_box.setProperty(u"part", u"note")
        self.layout_2 = QVBoxLayout(self.evidence_box)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(12, 10, 12, 10)
        self.evidence = QLabel(self.evidence_box)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setWordWrap(True)

        self.layout_2.addWidget(self.evidence)


        self.layout_1.addWidget(self.evidence_box)

        self.allow = QRadioButton(RuleLateDialog)
        self.allow.setObjectName(u"allow")

        self.layout_1.addWidget(self.allow)

        self.refuse = QRadioButton(RuleLateDialog)
        self.refuse.setObjectName(u"refuse")

        self.layout_1.addWidget(self.refuse)

        self.facts_label = QLabel(RuleLateDialog)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.facts_label)

        self.facts = QPlainTextEdit(RuleLateDialog)
        self.facts.setObjectName(u"facts")
        self.facts.setTabChangesFocus(True)

        self.layout_1.addWidget(self.facts)

        self.error = ErrorLine(RuleLateDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_4)

        self.cancel = QPushButton(RuleLateDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_3.addWidget(self.cancel)

        self.rule = QPushButton(RuleLateDialog)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"role", u"primary")

        self.layout_3.addWidget(self.rule)


        self.layout_1.addLayout(self.layout_3)

#if QT_CONFIG(shortcut)
        self.facts_label.setBuddy(self.facts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.allow, self.refuse)
        QWidget.setTabOrder(self.refuse, self.facts)
        QWidget.setTabOrder(self.facts, self.cancel)
        QWidget.setTabOrder(self.cancel, self.rule)

        self.retranslateUi(RuleLateDialog)
    # setupUi

    def retranslateUi(self, RuleLateDialog):
#if QT_CONFIG(accessibility)
        RuleLateDialog.setAccessibleName(QCoreApplication.translate("RuleLateDialog", u"Rule on a late answer", None))
#endif // QT_CONFIG(accessibility)
        self.hidden.setText(QCoreApplication.translate("RuleLateDialog", u"You decide before the answer is shown to you, so that it cannot matter what it says.", None))
        self.allow.setText(QCoreApplication.translate("RuleLateDialog", u"It counts: it was given in time and could not arrive", None))
        self.refuse.setText(QCoreApplication.translate("RuleLateDialog", u"It does not count: its author is listed as not voting", None))
        self.facts_label.setText(QCoreApplication.translate("RuleLateDialog", u"What you found, for the record", None))
        self.cancel.setText(QCoreApplication.translate("RuleLateDialog", u"Cancel", None))
        self.rule.setText(QCoreApplication.translate("RuleLateDialog", u"Rule", None))
    # retranslateUi

