# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_trouble.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_OutboxTroublePanel(object):
    def setupUi(self, OutboxTroublePanel):
        if not OutboxTroublePanel.objectName():
            OutboxTroublePanel.setObjectName(u"OutboxTroublePanel")
        self.layout_1 = QVBoxLayout(OutboxTroublePanel)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.card = Card(OutboxTroublePanel)
        self.card.setObjectName(u"card")
        self.layout_2 = QVBoxLayout(self.card)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.layout_2.addWidget(self.heading)

        self.why = QLabel(self.card)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.layout_2.addWidget(self.why)

        self.times = QLabel(self.card)
        self.times.setObjectName(u"times")
        self.times.setProperty(u"role", u"caption")
        self.times.setWordWrap(True)

        self.layout_2.addWidget(self.times)

        self.clash_column = QVBoxLayout()
        self.clash_column.setSpacing(14)
        self.clash_column.setObjectName(u"clash_column")
        self.clash_column.setContentsMargins(0, 0, 0, 0)

        self.layout_2.addLayout(self.clash_column)

        self.text_box = QWidget(self.card)
        self.text_box.setObjectName(u"text_box")
        self.layout_3 = QVBoxLayout(self.text_box)
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(self.text_box)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"role", u"strong")

        self.layout_3.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.text_box)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.layout_3.addWidget(self.text)


        self.layout_2.addWidget(self.text_box)

        self.built_on = QLabel(self.card)
        self.built_on.setObjectName(u"built_on")
        self.built_on.setProperty(u"role", u"caption")
        self.built_on.setWordWrap(True)

        self.layout_2.addWidget(self.built_on)

        self.error = ErrorLine(self.card)
        self.error.setObjectName(u"error")

        self.layout_2.addWidget(self.error)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(self.card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.save)

        self.again = QPushButton(self.card)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.again)

        self.go = QPushButton(self.card)
        self.go.setObjectName(u"go")
        self.go.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.go)

        self.dispute = QPushButton(self.card)
        self.dispute.setObjectName(u"dispute")
        self.dispute.setProperty(u"role", u"primary")

        self.layout_4.addWidget(self.dispute)

        self.mine = QPushButton(self.card)
        self.mine.setObjectName(u"mine")

        self.layout_4.addWidget(self.mine)

        self.theirs = QPushButton(self.card)
        self.theirs.setObjectName(u"theirs")

        self.layout_4.addWidget(self.theirs)

        self.copy = QPushButton(self.card)
        self.copy.setObjectName(u"copy")

        self.layout_4.addWidget(self.copy)

        self.drop = QPushButton(self.card)
        self.drop.setObjectName(u"drop")

        self.layout_4.addWidget(self.drop)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_5)


        self.layout_2.addLayout(self.layout_4)

        self.both = QLabel(self.card)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"role", u"caption")
        self.both.setWordWrap(True)

        self.layout_2.addWidget(self.both)


        self.layout_1.addWidget(self.card)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutboxTroublePanel)
    # setupUi

    def retranslateUi(self, OutboxTroublePanel):
#if QT_CONFIG(accessibility)
        OutboxTroublePanel.setAccessibleName(QCoreApplication.translate("OutboxTroublePanel", u"What needs your attention", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("OutboxTroublePanel", u"Your text", None))
        self.save.setText(QCoreApplication.translate("OutboxTroublePanel", u"Save this result", None))
        self.again.setText(QCoreApplication.translate("OutboxTroublePanel", u"Submit again", None))
        self.go.setText(QCoreApplication.translate("OutboxTroublePanel", u"Decide in the agenda", None))
        self.dispute.setText(QCoreApplication.translate("OutboxTroublePanel", u"The count is wrong\u2026", None))
        self.mine.setText(QCoreApplication.translate("OutboxTroublePanel", u"Keep mine", None))
        self.theirs.setText(QCoreApplication.translate("OutboxTroublePanel", u"Keep theirs", None))
        self.copy.setText(QCoreApplication.translate("OutboxTroublePanel", u"Copy the text", None))
        self.drop.setText(QCoreApplication.translate("OutboxTroublePanel", u"Put away", None))
        self.both.setText(QCoreApplication.translate("OutboxTroublePanel", u"Both texts stay on record.", None))
    # retranslateUi

