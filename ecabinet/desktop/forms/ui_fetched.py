# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fetched.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.progress_panel import ProgressPanel
from ecabinet.desktop.widgets.row_list import RowList

class Ui_FetchedDialog(object):
    def setupUi(self, FetchedDialog):
        if not FetchedDialog.objectName():
            FetchedDialog.setObjectName(u"FetchedDialog")
        self.column = QVBoxLayout(FetchedDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(FetchedDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.paper = QLabel(FetchedDialog)
        self.paper.setObjectName(u"paper")
        self.paper.setProperty(u"role", u"strong")
        self.paper.setText(u"")
        self.paper.setTextFormat(Qt.TextFormat.PlainText)
        self.paper.setWordWrap(True)

        self.column.addWidget(self.paper)

        self.explanation = QLabel(FetchedDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.scope = QLabel(FetchedDialog)
        self.scope.setObjectName(u"scope")
        self.scope.setProperty(u"role", u"muted")
        self.scope.setText(u"")
        self.scope.setWordWrap(True)

        self.column.addWidget(self.scope)

        self.progress = ProgressPanel(FetchedDialog)
        self.progress.setObjectName(u"progress")

        self.column.addWidget(self.progress)

        self.error = ErrorLine(FetchedDialog)
        self.error.setObjectName(u"error")

        self.column.addWidget(self.error)

        self.nobody = QLabel(FetchedDialog)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setText(u"")
        self.nobody.setWordWrap(True)

        self.column.addWidget(self.nobody)

        self.scroll = QScrollArea(FetchedDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.scroll_column = QVBoxLayout(self.scroll_content)
        self.scroll_column.setObjectName(u"scroll_column")
        self.scroll_column.setContentsMargins(0, 0, 8, 0)
        self.laptops = RowList(self.scroll_content)
        self.laptops.setObjectName(u"laptops")

        self.scroll_column.addWidget(self.laptops)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.below)

        self.scroll.setWidget(self.scroll_content)

        self.column.addWidget(self.scroll)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.before)

        self.again = QPushButton(FetchedDialog)
        self.again.setObjectName(u"again")

        self.buttons.addWidget(self.again)

        self.close = QPushButton(FetchedDialog)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.scroll, self.again)
        QWidget.setTabOrder(self.again, self.close)

        self.retranslateUi(FetchedDialog)
    # setupUi

    def retranslateUi(self, FetchedDialog):
        self.heading.setText(QCoreApplication.translate("FetchedDialog", u"Who fetched this paper", None))
        self.explanation.setText(QCoreApplication.translate("FetchedDialog", u"The central system notes which laptop fetched a paper that is meant for some alone, and when. Whether and how long somebody read it is recorded nowhere.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("FetchedDialog", u"Laptops that fetched this paper", None))
#endif // QT_CONFIG(accessibility)
        self.again.setText(QCoreApplication.translate("FetchedDialog", u"Try again", None))
        self.close.setText(QCoreApplication.translate("FetchedDialog", u"Close", None))
        pass
    # retranslateUi

