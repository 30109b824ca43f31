# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'window.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QMainWindow, QSizePolicy,
    QStackedWidget, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.header import Header
from ecabinet.desktop.panels.rail import Rail
from ecabinet.desktop.panels.status import StatusLine
from ecabinet.desktop.stage import Stage
from ecabinet.desktop.widgets.skeleton import TodaySkeleton

class Ui_Window(object):
    def setupUi(self, Window):
        if not Window.objectName():
            Window.setObjectName(u"Window")
        self.scenes = QStackedWidget(Window)
        self.scenes.setObjectName(u"scenes")
        self.frame = QWidget()
        self.frame.setObjectName(u"frame")
        self.frame_column = QVBoxLayout(self.frame)
        self.frame_column.setSpacing(0)
        self.frame_column.setObjectName(u"frame_column")
        self.frame_column.setContentsMargins(0, 0, 0, 0)
        self.header = Header(self.frame)
        self.header.setObjectName(u"header")

        self.frame_column.addWidget(self.header)

        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(self.frame)
        self.rail.setObjectName(u"rail")

        self.body.addWidget(self.rail)

        self.stage = Stage(self.frame)
        self.stage.setObjectName(u"stage")
        self.skeleton = TodaySkeleton()
        self.skeleton.setObjectName(u"skeleton")
        self.stage.addWidget(self.skeleton)

        self.body.addWidget(self.stage)

        self.body.setStretch(1, 1)

        self.frame_column.addLayout(self.body)

        self.status = StatusLine(self.frame)
        self.status.setObjectName(u"status")

        self.frame_column.addWidget(self.status)

        self.frame_column.setStretch(1, 1)
        self.scenes.addWidget(self.frame)
        Window.setCentralWidget(self.scenes)

        self.retranslateUi(Window)
    # setupUi

    def retranslateUi(self, Window):
        pass
    # retranslateUi

