# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'composer.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine

class Ui_ComposerPanel(object):
    def setupUi(self, ComposerPanel):
        if not ComposerPanel.objectName():
            ComposerPanel.setObjectName(u"ComposerPanel")
        ComposerPanel.setProperty(u"part", u"composer")
        self.column = QVBoxLayout(ComposerPanel)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(10, 7, 6, 9)
        self.to_row = QHBoxLayout()
        self.to_row.setSpacing(6)
        self.to_row.setObjectName(u"to_row")
        self.to_row.setContentsMargins(0, 0, 0, 0)
        self.to_label = QLabel(ComposerPanel)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"role", u"muted")

        self.to_row.addWidget(self.to_label)

        self.audience = QComboBox(ComposerPanel)
        self.audience.setObjectName(u"audience")
        self.audience.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.audience.setMinimumContentsLength(8)

        self.to_row.addWidget(self.audience)

        self.subject = QLabel(ComposerPanel)
        self.subject.setObjectName(u"subject")
        self.subject.setProperty(u"role", u"strong")
        self.subject.setText(u"")
        self.subject.setWordWrap(True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)

        self.to_row.addWidget(self.subject)

        self.leave = QToolButton(ComposerPanel)
        self.leave.setObjectName(u"leave")
        self.leave.setText(u"")

        self.to_row.addWidget(self.leave)

        self.to_row.setStretch(1, 1)
        self.to_row.setStretch(2, 1)

        self.column.addLayout(self.to_row)

        self.principal = QComboBox(ComposerPanel)
        self.principal.setObjectName(u"principal")
        self.principal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.principal.setMinimumContentsLength(8)

        self.column.addWidget(self.principal)

        self.readers = QLabel(ComposerPanel)
        self.readers.setObjectName(u"readers")
        self.readers.setProperty(u"role", u"caption")
        self.readers.setText(u"")
        self.readers.setWordWrap(True)
        self.readers.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.readers)

        self.chip = QFrame(ComposerPanel)
        self.chip.setObjectName(u"chip")
        self.chip.setProperty(u"part", u"note")
        self.chip_row = QHBoxLayout(self.chip)
        self.chip_row.setSpacing(4)
        self.chip_row.setObjectName(u"chip_row")
        self.chip_row.setContentsMargins(8, 3, 3, 3)
        self.chip_text = QLabel(self.chip)
        self.chip_text.setObjectName(u"chip_text")
        self.chip_text.setText(u"")
        self.chip_text.setProperty(u"role", u"caption")
        self.chip_text.setWordWrap(True)
        self.chip_text.setTextFormat(Qt.TextFormat.PlainText)

        self.chip_row.addWidget(self.chip_text)

        self.drop = QToolButton(self.chip)
        self.drop.setObjectName(u"drop")
        self.drop.setText(u"")

        self.chip_row.addWidget(self.drop)

        self.chip_row.setStretch(0, 1)

        self.column.addWidget(self.chip)

        self.text = QPlainTextEdit(ComposerPanel)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.column.addWidget(self.text)

        self.more = QFrame(ComposerPanel)
        self.more.setObjectName(u"more")
        self.more_column = QVBoxLayout(self.more)
        self.more_column.setSpacing(6)
        self.more_column.setObjectName(u"more_column")
        self.more_column.setContentsMargins(0, 0, 0, 0)
        self.tier = QComboBox(self.more)
        self.tier.setObjectName(u"tier")

        self.more_column.addWidget(self.tier)

        self.wording_label = QLabel(self.more)
        self.wording_label.setObjectName(u"wording_label")
        self.wording_label.setProperty(u"role", u"muted")

        self.more_column.addWidget(self.wording_label)

        self.wording = QPlainTextEdit(self.more)
        self.wording.setObjectName(u"wording")
        self.wording.setTabChangesFocus(True)

        self.more_column.addWidget(self.wording)


        self.column.addWidget(self.more)

        self.error = ErrorLine(ComposerPanel)
        self.error.setObjectName(u"error")
        self.error.setText(u"")

        self.column.addWidget(self.error)

        self.foot = QFrame(ComposerPanel)
        self.foot.setObjectName(u"foot")
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setSpacing(8)
        self.foot_row.setObjectName(u"foot_row")
        self.foot_row.setContentsMargins(0, 0, 0, 0)
        self.submit = QPushButton(self.foot)
        self.submit.setObjectName(u"submit")
        self.submit.setProperty(u"role", u"primary")
        self.submit.setText(u"")

        self.foot_row.addWidget(self.submit)

        self.foot_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_row.addItem(self.foot_space)

        self.propose = QPushButton(self.foot)
        self.propose.setObjectName(u"propose")
        self.propose.setProperty(u"role", u"link")

        self.foot_row.addWidget(self.propose)


        self.column.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.to_label.setBuddy(self.audience)
        self.wording_label.setBuddy(self.wording)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.audience, self.leave)
        QWidget.setTabOrder(self.leave, self.principal)
        QWidget.setTabOrder(self.principal, self.drop)
        QWidget.setTabOrder(self.drop, self.text)
        QWidget.setTabOrder(self.text, self.tier)
        QWidget.setTabOrder(self.tier, self.wording)
        QWidget.setTabOrder(self.wording, self.submit)
        QWidget.setTabOrder(self.submit, self.propose)

        self.retranslateUi(ComposerPanel)
    # setupUi

    def retranslateUi(self, ComposerPanel):
        self.to_label.setText(QCoreApplication.translate("ComposerPanel", u"To:", None))
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("ComposerPanel", u"Back to a new comment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.principal.setAccessibleName(QCoreApplication.translate("ComposerPanel", u"In whose name you reply", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.drop.setAccessibleName(QCoreApplication.translate("ComposerPanel", u"Do not tie it to the selected words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ComposerPanel", u"Your comment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tier.setAccessibleName(QCoreApplication.translate("ComposerPanel", u"Weight of the comment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tier.setToolTip(QCoreApplication.translate("ComposerPanel", u"Weight of the comment", None))
#endif // QT_CONFIG(tooltip)
        self.wording_label.setText(QCoreApplication.translate("ComposerPanel", u"Proposed wording", None))
        self.propose.setText(QCoreApplication.translate("ComposerPanel", u"Propose wording\u2026", None))
        pass
    # retranslateUi

