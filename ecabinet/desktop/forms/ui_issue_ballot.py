# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue_ballot.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QDialog,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.recused_choice import RecusedChoice
from ecabinet.desktop.widgets.row_list import RowList

class Ui_IssueBallotDialog(object):
    def setupUi(self, IssueBallotDialog):
        if not IssueBallotDialog.objectName():
            IssueBallotDialog.setObjectName(u"IssueBallotDialog")
        self.layout_1 = QVBoxLayout(IssueBallotDialog)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 22, 24, 20)
        self.heading = QLabel(IssueBallotDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout_1.addWidget(self.heading)

        self.rules = QLabel(IssueBallotDialog)
        self.rules.setObjectName(u"rules")
        self.rules.setProperty(u"role", u"muted")
        self.rules.setWordWrap(True)

        self.layout_1.addWidget(self.rules)

        self.scroll = QScrollArea(IssueBallotDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_2 = QVBoxLayout(self.scroll_content)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 8, 0)
        self.subject_label = QLabel(self.scroll_content)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.subject_label)

        self.subject = QComboBox(self.scroll_content)
        self.subject.setObjectName(u"subject")
        self.subject.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.subject.setMinimumContentsLength(8)

        self.layout_2.addWidget(self.subject)

        self.name_label = QLabel(self.scroll_content)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.name_label)

        self.name = QLineEdit(self.scroll_content)
        self.name.setObjectName(u"name")

        self.layout_2.addWidget(self.name)

        self.question_label = QLabel(self.scroll_content)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.question_label)

        self.question = QPlainTextEdit(self.scroll_content)
        self.question.setObjectName(u"question")
        self.question.setTabChangesFocus(True)

        self.layout_2.addWidget(self.question)

        self.agency_label = QLabel(self.scroll_content)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.agency_label)

        self.agency = QComboBox(self.scroll_content)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(8)

        self.layout_2.addWidget(self.agency)

        self.papers_label = QLabel(self.scroll_content)
        self.papers_label.setObjectName(u"papers_label")
        self.papers_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.papers_label)

        self.papers = RowList(self.scroll_content)
        self.papers.setObjectName(u"papers")

        self.layout_2.addWidget(self.papers)

        self.drop = DropZone(self.scroll_content)
        self.drop.setObjectName(u"drop")

        self.layout_2.addWidget(self.drop)

        self.progress = ProgressPanel(self.scroll_content)
        self.progress.setObjectName(u"progress")

        self.layout_2.addWidget(self.progress)

        self.problems = QLabel(self.scroll_content)
        self.problems.setObjectName(u"problems")
        self.problems.setProperty(u"role", u"object")
        self.problems.setWordWrap(True)

        self.layout_2.addWidget(self.problems)

        self.window_label = QLabel(self.scroll_content)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.window_label)

        self.window = QComboBox(self.scroll_content)
        self.window.setObjectName(u"window")
        self.window.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.window.setMinimumContentsLength(8)

        self.layout_2.addWidget(self.window)

        self.until_label = QLabel(self.scroll_content)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setProperty(u"role", u"strong")

        self.layout_2.addWidget(self.until_label)

        self.until = QDateTimeEdit(self.scroll_content)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.layout_2.addWidget(self.until)

        self.recused = RecusedChoice(self.scroll_content)
        self.recused.setObjectName(u"recused")

        self.layout_2.addWidget(self.recused)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_3)

        self.scroll.setWidget(self.scroll_content)

        self.layout_1.addWidget(self.scroll)

        self.effect_box = QFrame(IssueBallotDialog)
        self.effect_box.setObjectName(u"effect_box")
        self.effect_box.setProperty(u"part", u"warn")
        self.layout_4 = QVBoxLayout(self.effect_box)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(12, 10, 12, 10)
        self.effect = QLabel(self.effect_box)
        self.effect.setObjectName(u"effect")
        self.effect.setWordWrap(True)

        self.layout_4.addWidget(self.effect)


        self.layout_1.addWidget(self.effect_box)

        self.error = ErrorLine(IssueBallotDialog)
        self.error.setObjectName(u"error")

        self.layout_1.addWidget(self.error)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_6)

        self.cancel = QPushButton(IssueBallotDialog)
        self.cancel.setObjectName(u"cancel")

        self.layout_5.addWidget(self.cancel)

        self.issue = QPushButton(IssueBallotDialog)
        self.issue.setObjectName(u"issue")
        self.issue.setProperty(u"role", u"primary")

        self.layout_5.addWidget(self.issue)


        self.layout_1.addLayout(self.layout_5)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.name_label.setBuddy(self.name)
        self.question_label.setBuddy(self.question)
        self.agency_label.setBuddy(self.agency)
        self.window_label.setBuddy(self.window)
        self.until_label.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject, self.name)
        QWidget.setTabOrder(self.name, self.question)
        QWidget.setTabOrder(self.question, self.agency)
        QWidget.setTabOrder(self.agency, self.drop)
        QWidget.setTabOrder(self.drop, self.window)
        QWidget.setTabOrder(self.window, self.until)
        QWidget.setTabOrder(self.until, self.recused)
        QWidget.setTabOrder(self.recused, self.cancel)
        QWidget.setTabOrder(self.cancel, self.issue)

        self.retranslateUi(IssueBallotDialog)
    # setupUi

    def retranslateUi(self, IssueBallotDialog):
#if QT_CONFIG(accessibility)
        IssueBallotDialog.setAccessibleName(QCoreApplication.translate("IssueBallotDialog", u"Issue a ballot", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("IssueBallotDialog", u"Issue a ballot", None))
        self.subject_label.setText(QCoreApplication.translate("IssueBallotDialog", u"About", None))
        self.name_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Title", None))
        self.question_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Question", None))
        self.agency_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Lead agency", None))
        self.papers_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Papers", None))
        self.window_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Open for", None))
        self.until_label.setText(QCoreApplication.translate("IssueBallotDialog", u"Open until", None))
        self.cancel.setText(QCoreApplication.translate("IssueBallotDialog", u"Cancel", None))
        self.issue.setText(QCoreApplication.translate("IssueBallotDialog", u"Issue", None))
    # retranslateUi

