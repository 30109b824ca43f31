# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ballot_papers.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.empty_state import EmptyState

class Ui_BallotPapersPanel(object):
    def setupUi(self, BallotPapersPanel):
        if not BallotPapersPanel.objectName():
            BallotPapersPanel.setObjectName(u"BallotPapersPanel")
        self.layout_1 = QVBoxLayout(BallotPapersPanel)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.tabs_row = QHBoxLayout()
        self.tabs_row.setSpacing(8)
        self.tabs_row.setObjectName(u"tabs_row")
        self.tabs_row.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.tabs_row)

        self.tools_row = QHBoxLayout()
        self.tools_row.setSpacing(8)
        self.tools_row.setObjectName(u"tools_row")
        self.tools_row.setContentsMargins(0, 0, 0, 0)

        self.layout_1.addLayout(self.tools_row)

        self.stack = QStackedWidget(BallotPapersPanel)
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
        self.paper_page = QWidget()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_column = QVBoxLayout(self.paper_page)
        self.paper_column.setSpacing(8)
        self.paper_column.setObjectName(u"paper_column")
        self.paper_column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.paper_page)

        self.layout_1.addWidget(self.stack)


        self.retranslateUi(BallotPapersPanel)
    # setupUi

    def retranslateUi(self, BallotPapersPanel):
#if QT_CONFIG(accessibility)
        BallotPapersPanel.setAccessibleName(QCoreApplication.translate("BallotPapersPanel", u"Papers of the ballot", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

