# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'comments.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.panels.composer import ComposerPanel

class Ui_CommentsPanel(object):
    def setupUi(self, CommentsPanel):
        if not CommentsPanel.objectName():
            CommentsPanel.setObjectName(u"CommentsPanel")
        self.column = QVBoxLayout(CommentsPanel)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(CommentsPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setText(u"")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.heading)

        self.scroll = QScrollArea(CommentsPanel)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.comments_content = QWidget()
        self.comments_content.setObjectName(u"comments_content")
        self.list = QVBoxLayout(self.comments_content)
        self.list.setSpacing(0)
        self.list.setObjectName(u"list")
        self.list.setContentsMargins(0, 0, 8, 0)
        self.earlier = QPushButton(self.comments_content)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"role", u"link")
        self.earlier.setText(u"")

        self.list.addWidget(self.earlier)

        self.empty = QLabel(self.comments_content)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"muted")
        self.empty.setWordWrap(True)

        self.list.addWidget(self.empty)

        self.list_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list.addItem(self.list_space)

        self.scroll.setWidget(self.comments_content)

        self.column.addWidget(self.scroll)

        self.composer = ComposerPanel(CommentsPanel)
        self.composer.setObjectName(u"composer")

        self.column.addWidget(self.composer)

        self.column.setStretch(1, 1)

        self.retranslateUi(CommentsPanel)
    # setupUi

    def retranslateUi(self, CommentsPanel):
        self.empty.setText(QCoreApplication.translate("CommentsPanel", u"No comments yet. Select words in the paper, or write below; you choose who reads it before you write.", None))
        pass
    # retranslateUi

