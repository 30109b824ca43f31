# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verify.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.verify_questions import QuestionList
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.pill import Pill
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.section_title import SectionTitle

class Ui_VerifyPage(object):
    def setupUi(self, VerifyPage):
        if not VerifyPage.objectName():
            VerifyPage.setObjectName(u"VerifyPage")
        self.layout_31 = QVBoxLayout(VerifyPage)
        self.layout_31.setSpacing(8)
        self.layout_31.setObjectName(u"layout_31")
        self.layout_31.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(VerifyPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.layout_32 = QVBoxLayout(self.scroll_content)
        self.layout_32.setSpacing(16)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(26, 24, 26, 26)
        self.layout_33 = QVBoxLayout()
        self.layout_33.setSpacing(2)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.scroll_content)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout_33.addWidget(self.heading)

        self.summary = QLabel(self.scroll_content)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.layout_33.addWidget(self.summary)


        self.layout_32.addLayout(self.layout_33)

        self.file = DropZone(self.scroll_content)
        self.file.setObjectName(u"file")

        self.layout_32.addWidget(self.file)

        self.banner = Banner(self.scroll_content)
        self.banner.setObjectName(u"banner")

        self.layout_32.addWidget(self.banner)

        self.progress = ProgressPanel(self.scroll_content)
        self.progress.setObjectName(u"progress")

        self.layout_32.addWidget(self.progress)

        self.verdict_card = Card(self.scroll_content)
        self.verdict_card.setObjectName(u"verdict_card")
        self.layout_34 = QVBoxLayout(self.verdict_card)
        self.layout_34.setSpacing(10)
        self.layout_34.setObjectName(u"layout_34")
        self.layout_34.setContentsMargins(20, 18, 20, 20)
        self.layout_35 = QHBoxLayout()
        self.layout_35.setSpacing(12)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(0, 0, 0, 0)
        self.sign = IconLabel(self.verdict_card)
        self.sign.setObjectName(u"sign")

        self.layout_35.addWidget(self.sign)

        self.verdict = QLabel(self.verdict_card)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setProperty(u"role", u"title")
        self.verdict.setWordWrap(True)

        self.layout_35.addWidget(self.verdict)

        self.sample = Pill(self.verdict_card)
        self.sample.setObjectName(u"sample")

        self.layout_35.addWidget(self.sample)

        self.layout_35.setStretch(1, 1)

        self.layout_34.addLayout(self.layout_35)

        self.about = QLabel(self.verdict_card)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"muted")
        self.about.setWordWrap(True)

        self.layout_34.addWidget(self.about)

        self.questions = QuestionList(self.verdict_card)
        self.questions.setObjectName(u"questions")

        self.layout_34.addWidget(self.questions)


        self.layout_32.addWidget(self.verdict_card)

        self.limits_card = Card(self.scroll_content)
        self.limits_card.setObjectName(u"limits_card")
        self.layout_36 = QVBoxLayout(self.limits_card)
        self.layout_36.setSpacing(6)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(16, 14, 16, 16)
        self.limits_title = SectionTitle(self.limits_card)
        self.limits_title.setObjectName(u"limits_title")

        self.layout_36.addWidget(self.limits_title)

        self.limits = QLabel(self.limits_card)
        self.limits.setObjectName(u"limits")
        self.limits.setProperty(u"role", u"muted")
        self.limits.setWordWrap(True)

        self.layout_36.addWidget(self.limits)


        self.layout_32.addWidget(self.limits_card)

        self.spacer_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_32.addItem(self.spacer_37)

        self.scroll.setWidget(self.scroll_content)

        self.layout_31.addWidget(self.scroll)

        QWidget.setTabOrder(self.file, self.questions)

        self.retranslateUi(VerifyPage)
    # setupUi

    def retranslateUi(self, VerifyPage):
#if QT_CONFIG(accessibility)
        VerifyPage.setAccessibleName(QCoreApplication.translate("VerifyPage", u"Verify minutes", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("VerifyPage", u"Verify minutes", None))
        self.summary.setText(QCoreApplication.translate("VerifyPage", u"Whether minutes are genuine and complete can be checked here, from the file alone: without a network and without an account.", None))
    # retranslateUi

