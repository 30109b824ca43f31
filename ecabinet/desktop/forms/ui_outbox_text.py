# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_text.ui'
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
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.word_diff import WordDiff

class Ui_OutboxTextPanel(object):
    def setupUi(self, OutboxTextPanel):
        if not OutboxTextPanel.objectName():
            OutboxTextPanel.setObjectName(u"OutboxTextPanel")
        self.layout_1 = QVBoxLayout(OutboxTextPanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.base = QLabel(OutboxTextPanel)
        self.base.setObjectName(u"base")
        self.base.setProperty(u"role", u"caption")
        self.base.setWordWrap(True)

        self.layout_1.addWidget(self.base)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.mine_box = QFrame(OutboxTextPanel)
        self.mine_box.setObjectName(u"mine_box")
        self.mine_box.setProperty(u"part", u"note")
        self.layout_3 = QVBoxLayout(self.mine_box)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 10, 12, 10)
        self.mine_title = QLabel(self.mine_box)
        self.mine_title.setObjectName(u"mine_title")
        self.mine_title.setProperty(u"role", u"overline")

        self.layout_3.addWidget(self.mine_title)

        self.mine = WordDiff(self.mine_box)
        self.mine.setObjectName(u"mine")

        self.layout_3.addWidget(self.mine)


        self.layout_2.addWidget(self.mine_box)

        self.theirs_box = QFrame(OutboxTextPanel)
        self.theirs_box.setObjectName(u"theirs_box")
        self.theirs_box.setProperty(u"part", u"note")
        self.layout_4 = QVBoxLayout(self.theirs_box)
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(12, 10, 12, 10)
        self.theirs_title = QLabel(self.theirs_box)
        self.theirs_title.setObjectName(u"theirs_title")
        self.theirs_title.setProperty(u"role", u"overline")

        self.layout_4.addWidget(self.theirs_title)

        self.theirs = WordDiff(self.theirs_box)
        self.theirs.setObjectName(u"theirs")

        self.layout_4.addWidget(self.theirs)


        self.layout_2.addWidget(self.theirs_box)

        self.layout_2.setStretch(0, 1)
        self.layout_2.setStretch(1, 1)

        self.layout_1.addLayout(self.layout_2)

        self.result_label = QLabel(OutboxTextPanel)
        self.result_label.setObjectName(u"result_label")
        self.result_label.setProperty(u"role", u"strong")

        self.layout_1.addWidget(self.result_label)

        self.result = QPlainTextEdit(OutboxTextPanel)
        self.result.setObjectName(u"result")
        self.result.setTabChangesFocus(True)

        self.layout_1.addWidget(self.result)

#if QT_CONFIG(shortcut)
        self.result_label.setBuddy(self.result)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutboxTextPanel)
    # setupUi

    def retranslateUi(self, OutboxTextPanel):
        pass
    # retranslateUi

