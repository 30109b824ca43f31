# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'replace_ballot_paper.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ReplaceBallotPaperDialog(object):
    def setupUi(self, ReplaceBallotPaperDialog):
        if not ReplaceBallotPaperDialog.objectName():
            ReplaceBallotPaperDialog.setObjectName(u"ReplaceBallotPaperDialog")
        self.layout_1 = QVBoxLayout(ReplaceBallotPaperDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(ReplaceBallotPaperDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.heading)

        self.paper_label = QLabel(ReplaceBallotPaperDialog)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.paper_label)

        self.paper = QComboBox(ReplaceBallotPaperDialog)
        self.paper.setObjectName(u"paper")
        self.paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper.setMinimumContentsLength(8)

        self.layout_1.addWidget(self.paper)

        self.drop = DropZone(ReplaceBallotPaperDialog)
        self.drop.setObjectName(u"drop")

        self.layout_1.addWidget(self.drop)

        self.chosen = QLabel(ReplaceBallotPaperDialog)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setWordWrap(True)

        self.layout_1.addWidget(self.chosen)

        self.reason_label = QLabel(ReplaceBallotPaperDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(ReplaceBallotPaperDialog)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.layout_1.addWidget(self.reason)

        self.note = QLabel(ReplaceBallotPaperDialog)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"role", u"caption")
        self.note.setWordWrap(True)

        self.layout_1.addWidget(self.note)

        self.error = ErrorLine(ReplaceBallotPaperDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_3)

        self.cancel = QPushButton(ReplaceBallotPaperDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_2.addWidget(self.cancel)

        self.replace = QPushButton(ReplaceBallotPaperDialog)
        self.replace.setObjectName(u"replace")
        self.replace.setProperty(u"role", u"primary")

        self.layout_2.addWidget(self.replace)


        self.layout_1.addLayout(self.layout_2)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paper, self.drop)
        QWidget.setTabOrder(self.drop, self.reason)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.replace)

        self.retranslateUi(ReplaceBallotPaperDialog)
    # setupUi

    def retranslateUi(self, ReplaceBallotPaperDialog):
#if QT_CONFIG(accessibility)
        ReplaceBallotPaperDialog.setAccessibleName(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Replace a paper", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Replace a paper", None))
        self.paper_label.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Paper", None))
        self.reason_label.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Reason, for all members to read", None))
        self.note.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Answers given so far stay on record as given on the old version; whoever answered is asked to confirm on the new one.", None))
        self.cancel.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Cancel", None))
        self.replace.setText(QCoreApplication.translate("ReplaceBallotPaperDialog", u"Replace", None))
    # retranslateUi

