# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'minutes.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from ecabinet.desktop.panels.minutes_signatures import SignatureList
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.check_list import CheckList
from ecabinet.desktop.widgets.elided import ElidedLabel
from ecabinet.desktop.widgets.empty_state import EmptyState
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.section_title import SectionTitle

class Ui_MinutesPage(object):
    def setupUi(self, MinutesPage):
        if not MinutesPage.objectName():
            MinutesPage.setObjectName(u"MinutesPage")
        self.layout_1 = QVBoxLayout(MinutesPage)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 20, 26, 20)
        self.stack = QStackedWidget(MinutesPage)
        self.stack.setObjectName(u"stack")
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.layout_2 = QVBoxLayout(self.empty_page)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout_2.addWidget(self.empty)

        self.stack.addWidget(self.empty_page)
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.layout_3 = QVBoxLayout(self.work_page)
        self.layout_3.setSpacing(14)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(self.work_page)
        self.head.setObjectName(u"head")
        self.layout_4 = QVBoxLayout(self.head)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(12)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(2)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.overline = QLabel(self.head)
        self.overline.setObjectName(u"overline")
        self.overline.setProperty(u"role", u"caption")
        self.overline.setWordWrap(True)

        self.layout_6.addWidget(self.overline)

        self.heading = QLabel(self.head)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.layout_6.addWidget(self.heading)


        self.layout_5.addLayout(self.layout_6)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.meeting = QComboBox(self.head)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.meeting.setMinimumContentsLength(18)

        self.layout_7.addWidget(self.meeting)

        self.export_menu = QPushButton(self.head)
        self.export_menu.setObjectName(u"export_menu")

        self.layout_7.addWidget(self.export_menu)

        self.again = QPushButton(self.head)
        self.again.setObjectName(u"again")

        self.layout_7.addWidget(self.again)

        self.deed = QPushButton(self.head)
        self.deed.setObjectName(u"deed")
        self.deed.setText(u"")
        self.deed.setProperty(u"role", u"primary")

        self.layout_7.addWidget(self.deed)


        self.layout_5.addLayout(self.layout_7)

        self.layout_5.setStretch(0, 1)

        self.layout_4.addLayout(self.layout_5)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.effect = QLabel(self.head)
        self.effect.setObjectName(u"effect")
        self.effect.setProperty(u"role", u"muted")
        self.effect.setWordWrap(True)

        self.layout_8.addWidget(self.effect)

        self.language_label = QLabel(self.head)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.language_label)

        self.language = QComboBox(self.head)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout_8.addWidget(self.language)

        self.layout_8.setStretch(0, 1)

        self.layout_4.addLayout(self.layout_8)


        self.layout_3.addWidget(self.head)

        self.banner = Banner(self.work_page)
        self.banner.setObjectName(u"banner")

        self.layout_3.addWidget(self.banner)

        self.progress = ProgressPanel(self.work_page)
        self.progress.setObjectName(u"progress")

        self.layout_3.addWidget(self.progress)

        self.splitter = QSplitter(self.work_page)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.paper_frame = QFrame(self.splitter)
        self.paper_frame.setObjectName(u"paper_frame")
        self.paper_frame.setProperty(u"part", u"desk")
        self.layout_9 = QVBoxLayout(self.paper_frame)
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.paper_bar = QFrame(self.paper_frame)
        self.paper_bar.setObjectName(u"paper_bar")
        self.paper_bar.setProperty(u"part", u"bar")
        self.paper_bar_row = QHBoxLayout(self.paper_bar)
        self.paper_bar_row.setSpacing(8)
        self.paper_bar_row.setObjectName(u"paper_bar_row")
        self.paper_bar_row.setContentsMargins(12, 4, 8, 4)
        self.paper_note = ElidedLabel(self.paper_bar)
        self.paper_note.setObjectName(u"paper_note")
        self.paper_note.setProperty(u"role", u"caption")

        self.paper_bar_row.addWidget(self.paper_note)

        self.paper_bar_row.setStretch(0, 1)

        self.layout_9.addWidget(self.paper_bar)

        self.paper_column = QVBoxLayout()
        self.paper_column.setSpacing(0)
        self.paper_column.setObjectName(u"paper_column")
        self.paper_column.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addLayout(self.paper_column)

        self.splitter.addWidget(self.paper_frame)
        self.side = QScrollArea(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.cards = QVBoxLayout(self.scroll_content)
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(10, 0, 6, 0)
        self.signatures_card = Card(self.scroll_content)
        self.signatures_card.setObjectName(u"signatures_card")
        self.layout_10 = QVBoxLayout(self.signatures_card)
        self.layout_10.setSpacing(6)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.signatures_title = SectionTitle(self.signatures_card)
        self.signatures_title.setObjectName(u"signatures_title")

        self.layout_10.addWidget(self.signatures_title)

        self.signatures = SignatureList(self.signatures_card)
        self.signatures.setObjectName(u"signatures")

        self.layout_10.addWidget(self.signatures)


        self.cards.addWidget(self.signatures_card)

        self.checks_card = Card(self.scroll_content)
        self.checks_card.setObjectName(u"checks_card")
        self.layout_11 = QVBoxLayout(self.checks_card)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 14, 16, 16)
        self.checks_title = SectionTitle(self.checks_card)
        self.checks_title.setObjectName(u"checks_title")

        self.layout_11.addWidget(self.checks_title)

        self.checks = CheckList(self.checks_card)
        self.checks.setObjectName(u"checks")

        self.layout_11.addWidget(self.checks)

        self.after_title = SectionTitle(self.checks_card)
        self.after_title.setObjectName(u"after_title")

        self.layout_11.addWidget(self.after_title)

        self.after = CheckList(self.checks_card)
        self.after.setObjectName(u"after")

        self.layout_11.addWidget(self.after)

        self.layout_12 = QHBoxLayout()
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.all_checks = QPushButton(self.checks_card)
        self.all_checks.setObjectName(u"all_checks")
        self.all_checks.setProperty(u"role", u"link")

        self.layout_12.addWidget(self.all_checks)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_13)


        self.layout_11.addLayout(self.layout_12)


        self.cards.addWidget(self.checks_card)

        self.corrections_card = Card(self.scroll_content)
        self.corrections_card.setObjectName(u"corrections_card")
        self.layout_14 = QVBoxLayout(self.corrections_card)
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 14, 16, 16)
        self.corrections_title = SectionTitle(self.corrections_card)
        self.corrections_title.setObjectName(u"corrections_title")

        self.layout_14.addWidget(self.corrections_title)

        self.corrections_empty = QLabel(self.corrections_card)
        self.corrections_empty.setObjectName(u"corrections_empty")
        self.corrections_empty.setProperty(u"role", u"muted")
        self.corrections_empty.setWordWrap(True)

        self.layout_14.addWidget(self.corrections_empty)

        self.corrections = RowList(self.corrections_card)
        self.corrections.setObjectName(u"corrections")

        self.layout_14.addWidget(self.corrections)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.propose = QPushButton(self.corrections_card)
        self.propose.setObjectName(u"propose")

        self.layout_15.addWidget(self.propose)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_16)


        self.layout_14.addLayout(self.layout_15)


        self.cards.addWidget(self.corrections_card)

        self.then_card = Card(self.scroll_content)
        self.then_card.setObjectName(u"then_card")
        self.layout_17 = QVBoxLayout(self.then_card)
        self.layout_17.setSpacing(6)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 14, 16, 16)
        self.then_title = SectionTitle(self.then_card)
        self.then_title.setObjectName(u"then_title")

        self.layout_17.addWidget(self.then_title)

        self.then = QLabel(self.then_card)
        self.then.setObjectName(u"then")
        self.then.setProperty(u"role", u"muted")
        self.then.setWordWrap(True)

        self.layout_17.addWidget(self.then)


        self.cards.addWidget(self.then_card)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.spacer_18)

        self.side.setWidget(self.scroll_content)
        self.splitter.addWidget(self.side)

        self.layout_3.addWidget(self.splitter)

        self.layout_3.setStretch(3, 1)
        self.stack.addWidget(self.work_page)

        self.layout_1.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.export_menu)
        QWidget.setTabOrder(self.export_menu, self.again)
        QWidget.setTabOrder(self.again, self.deed)
        QWidget.setTabOrder(self.deed, self.language)
        QWidget.setTabOrder(self.language, self.side)

        self.retranslateUi(MinutesPage)
    # setupUi

    def retranslateUi(self, MinutesPage):
#if QT_CONFIG(accessibility)
        MinutesPage.setAccessibleName(QCoreApplication.translate("MinutesPage", u"Minutes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("MinutesPage", u"Meeting", None))
#endif // QT_CONFIG(accessibility)
        self.export_menu.setText(QCoreApplication.translate("MinutesPage", u"Export\u2026", None))
        self.again.setText(QCoreApplication.translate("MinutesPage", u"Circulate again", None))
        self.language_label.setText(QCoreApplication.translate("MinutesPage", u"Language of the minutes", None))
        self.all_checks.setText(QCoreApplication.translate("MinutesPage", u"All checks\u2026", None))
        self.propose.setText(QCoreApplication.translate("MinutesPage", u"Propose a correction\u2026", None))
    # retranslateUi

