# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'search.ui'
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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.search_results import SearchResults
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.empty_state import EmptyState

class Ui_SearchPage(object):
    def setupUi(self, SearchPage):
        if not SearchPage.objectName():
            SearchPage.setObjectName(u"SearchPage")
        self.layout_1 = QVBoxLayout(SearchPage)
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(26, 24, 26, 16)
        self.heading = QLabel(SearchPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout_1.addWidget(self.heading)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.field = QLineEdit(SearchPage)
        self.field.setObjectName(u"field")
        self.field.setClearButtonEnabled(True)

        self.layout_2.addWidget(self.field)

        self.keep = QPushButton(SearchPage)
        self.keep.setObjectName(u"keep")

        self.layout_2.addWidget(self.keep)


        self.layout_1.addLayout(self.layout_2)

        self.kinds = QWidget(SearchPage)
        self.kinds.setObjectName(u"kinds")

        self.layout_1.addWidget(self.kinds)

        self.filters = QWidget(SearchPage)
        self.filters.setObjectName(u"filters")
        self.layout_3 = QHBoxLayout(self.filters)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.meeting = QComboBox(self.filters)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.meeting.setMinimumContentsLength(14)

        self.layout_3.addWidget(self.meeting)

        self.agency = QComboBox(self.filters)
        self.agency.setObjectName(u"agency")
        self.agency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(14)

        self.layout_3.addWidget(self.agency)

        self.period = QComboBox(self.filters)
        self.period.setObjectName(u"period")
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumContentsLength(14)

        self.layout_3.addWidget(self.period)

        self.since = QDateEdit(self.filters)
        self.since.setObjectName(u"since")
        self.since.setCalendarPopup(True)

        self.layout_3.addWidget(self.since)

        self.until = QDateEdit(self.filters)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.layout_3.addWidget(self.until)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_1)


        self.layout_1.addWidget(self.filters)

        self.banner = Banner(SearchPage)
        self.banner.setObjectName(u"banner")

        self.layout_1.addWidget(self.banner)

        self.summary = QLabel(SearchPage)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"muted")
        self.summary.setWordWrap(True)

        self.layout_1.addWidget(self.summary)

        self.stack = QStackedWidget(SearchPage)
        self.stack.setObjectName(u"stack")
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)
        self.results = SearchResults()
        self.results.setObjectName(u"results")
        self.stack.addWidget(self.results)

        self.layout_1.addWidget(self.stack)

        QWidget.setTabOrder(self.field, self.keep)
        QWidget.setTabOrder(self.keep, self.meeting)
        QWidget.setTabOrder(self.meeting, self.agency)
        QWidget.setTabOrder(self.agency, self.period)
        QWidget.setTabOrder(self.period, self.since)
        QWidget.setTabOrder(self.since, self.until)
        QWidget.setTabOrder(self.until, self.results)

        self.retranslateUi(SearchPage)
    # setupUi

    def retranslateUi(self, SearchPage):
#if QT_CONFIG(accessibility)
        SearchPage.setAccessibleName(QCoreApplication.translate("SearchPage", u"Search", None))
#endif // QT_CONFIG(accessibility)
        self.heading.setText(QCoreApplication.translate("SearchPage", u"Search", None))
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("SearchPage", u"What to search for", None))
#endif // QT_CONFIG(accessibility)
        self.field.setPlaceholderText(QCoreApplication.translate("SearchPage", u"Words, \u201ca phrase\u201d, 15/2008/QH12, \u0110i\u1ec1u 5\u2026", None))
        self.keep.setText(QCoreApplication.translate("SearchPage", u"Keep this search", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("SearchPage", u"Meeting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("SearchPage", u"Agency", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("SearchPage", u"Time", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("SearchPage", u"From this day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("SearchPage", u"Up to this day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("SearchPage", u"Found places", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

