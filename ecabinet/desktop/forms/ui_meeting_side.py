# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_side.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QScrollArea, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.comments import CommentsPanel
from ecabinet.desktop.panels.stance import StancePanel
from ecabinet.desktop.widgets.icon_label import IconLabel

class Ui_SidePanel(object):
    def setupUi(self, SidePanel):
        if not SidePanel.objectName():
            SidePanel.setObjectName(u"SidePanel")
        SidePanel.setProperty(u"part", u"side")
        self.row = QHBoxLayout(SidePanel)
        self.row.setSpacing(0)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.strip = QFrame(SidePanel)
        self.strip.setObjectName(u"strip")
        self.strip_column = QVBoxLayout(self.strip)
        self.strip_column.setSpacing(10)
        self.strip_column.setObjectName(u"strip_column")
        self.strip_column.setContentsMargins(6, 8, 6, 8)
        self.unfold = QToolButton(self.strip)
        self.unfold.setObjectName(u"unfold")
        self.unfold.setText(u"")

        self.strip_column.addWidget(self.unfold)

        self.mark = IconLabel(self.strip)
        self.mark.setObjectName(u"mark")

        self.strip_column.addWidget(self.mark)

        self.count = QLabel(self.strip)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"caption")
        self.count.setText(u"")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.strip_column.addWidget(self.count)

        self.strip_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.strip_column.addItem(self.strip_space)


        self.row.addWidget(self.strip)

        self.scroll = QScrollArea(SidePanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side_content = QWidget()
        self.side_content.setObjectName(u"side_content")
        self.content = QVBoxLayout(self.side_content)
        self.content.setSpacing(8)
        self.content.setObjectName(u"content")
        self.content.setContentsMargins(16, 8, 10, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(0)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.side_content)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setText(u"")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.heading)

        self.fold = QToolButton(self.side_content)
        self.fold.setObjectName(u"fold")
        self.fold.setText(u"")

        self.head.addWidget(self.fold)

        self.head.setStretch(0, 1)

        self.content.addLayout(self.head)

        self.stance = StancePanel(self.side_content)
        self.stance.setObjectName(u"stance")

        self.content.addWidget(self.stance)

        self.line = QFrame(self.side_content)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.content.addWidget(self.line)

        self.comments = CommentsPanel(self.side_content)
        self.comments.setObjectName(u"comments")

        self.content.addWidget(self.comments)

        self.content.setStretch(3, 1)
        self.scroll.setWidget(self.side_content)

        self.row.addWidget(self.scroll)


        self.retranslateUi(SidePanel)
    # setupUi

    def retranslateUi(self, SidePanel):
#if QT_CONFIG(accessibility)
        self.unfold.setAccessibleName(QCoreApplication.translate("SidePanel", u"Unfold stance and comments", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fold.setAccessibleName(QCoreApplication.translate("SidePanel", u"Fold stance and comments", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

