# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_bar.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.demo.visit_dots import PathDots
from ecabinet.desktop.demo.visit_parts import PartSwitch
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.desktop.widgets.pill import Pill

class Ui_DemoBar(object):
    def setupUi(self, DemoBar):
        if not DemoBar.objectName():
            DemoBar.setObjectName(u"DemoBar")
        self.rows = QVBoxLayout(DemoBar)
        self.rows.setSpacing(6)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 6, 12, 6)
        self.top_row = QHBoxLayout()
        self.top_row.setSpacing(12)
        self.top_row.setObjectName(u"top_row")
        self.top_row.setContentsMargins(0, 0, 0, 0)
        self.sample = Pill(DemoBar)
        self.sample.setObjectName(u"sample")

        self.top_row.addWidget(self.sample)

        self.parts = PartSwitch(DemoBar)
        self.parts.setObjectName(u"parts")

        self.top_row.addWidget(self.parts)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_row.addItem(self.spacer_1)

        self.pin = QLabel(DemoBar)
        self.pin.setObjectName(u"pin")
        self.pin.setProperty(u"role", u"caption")

        self.top_row.addWidget(self.pin)

        self.clock = QLabel(DemoBar)
        self.clock.setObjectName(u"clock")
        self.clock.setProperty(u"role", u"strong")

        self.top_row.addWidget(self.clock)

        self.network = QPushButton(DemoBar)
        self.network.setObjectName(u"network")
        self.network.setCheckable(True)
        self.network.setChecked(True)

        self.top_row.addWidget(self.network)


        self.rows.addLayout(self.top_row)

        self.path_row = QHBoxLayout()
        self.path_row.setSpacing(12)
        self.path_row.setObjectName(u"path_row")
        self.path_row.setContentsMargins(0, 0, 0, 0)
        self.dots = PathDots(DemoBar)
        self.dots.setObjectName(u"dots")

        self.path_row.addWidget(self.dots)

        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.setObjectName(u"words")
        self.words.setContentsMargins(0, 0, 0, 0)
        self.step = QLabel(DemoBar)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"strong")
        self.step.setWordWrap(True)

        self.words.addWidget(self.step)

        self.hint = QLabel(DemoBar)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"caption")
        self.hint.setWordWrap(True)

        self.words.addWidget(self.hint)


        self.path_row.addLayout(self.words)

        self.back = QPushButton(DemoBar)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"link")

        self.path_row.addWidget(self.back)

        self.take_me = QPushButton(DemoBar)
        self.take_me.setObjectName(u"take_me")
        self.take_me.setProperty(u"role", u"link")

        self.path_row.addWidget(self.take_me)

        self.show_me = QPushButton(DemoBar)
        self.show_me.setObjectName(u"show_me")

        self.path_row.addWidget(self.show_me)

        self.next = QPushButton(DemoBar)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.path_row.addWidget(self.next)

        self.path_row.setStretch(1, 1)

        self.rows.addLayout(self.path_row)

        self.banner = Banner(DemoBar)
        self.banner.setObjectName(u"banner")

        self.rows.addWidget(self.banner)

        QWidget.setTabOrder(self.network, self.back)
        QWidget.setTabOrder(self.back, self.take_me)
        QWidget.setTabOrder(self.take_me, self.show_me)
        QWidget.setTabOrder(self.show_me, self.next)

        self.retranslateUi(DemoBar)
    # setupUi

    def retranslateUi(self, DemoBar):
        self.sample.setText(QCoreApplication.translate("DemoBar", u"SAMPLE", None))
#if QT_CONFIG(tooltip)
        self.sample.setToolTip(QCoreApplication.translate("DemoBar", u"An invented body for trying the program; nothing here has legal force.", None))
#endif // QT_CONFIG(tooltip)
        self.network.setText(QCoreApplication.translate("DemoBar", u"Network", None))
#if QT_CONFIG(accessibility)
        self.network.setAccessibleName(QCoreApplication.translate("DemoBar", u"Network of this laptop", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("DemoBar", u"Back", None))
        self.take_me.setText(QCoreApplication.translate("DemoBar", u"Take me there", None))
        self.show_me.setText(QCoreApplication.translate("DemoBar", u"Show me", None))
        self.next.setText(QCoreApplication.translate("DemoBar", u"Next step", None))
        pass
    # retranslateUi

