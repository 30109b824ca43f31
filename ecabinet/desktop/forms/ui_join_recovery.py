# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_recovery.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.keep_sheet import KeepSheet

class Ui_JoinRecovery(object):
    def setupUi(self, JoinRecovery):
        if not JoinRecovery.objectName():
            JoinRecovery.setObjectName(u"JoinRecovery")
        self.column = QVBoxLayout(JoinRecovery)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(JoinRecovery)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(JoinRecovery)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"muted")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.keeping = KeepSheet(JoinRecovery)
        self.keeping.setObjectName(u"keeping")

        self.column.addWidget(self.keeping)

        self.line = QFrame(JoinRecovery)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.column.addWidget(self.line)

        self.reason_label = QLabel(JoinRecovery)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.reason_label)

        self.reason = QLineEdit(JoinRecovery)
        self.reason.setObjectName(u"reason")

        self.column.addWidget(self.reason)

        self.reason_hint = QLabel(JoinRecovery)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"caption")
        self.reason_hint.setWordWrap(True)

        self.column.addWidget(self.reason_hint)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_3)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.keeping, self.reason)

        self.retranslateUi(JoinRecovery)
    # setupUi

    def retranslateUi(self, JoinRecovery):
        self.heading.setText(QCoreApplication.translate("JoinRecovery", u"Keep your recovery sheet", None))
        self.explanation.setText(QCoreApplication.translate("JoinRecovery", u"With it you get a new laptop going if this one is lost. Keep it where you keep other important papers, not with the laptop.", None))
        self.reason_label.setText(QCoreApplication.translate("JoinRecovery", u"Or say why you go on without it", None))
        self.reason_hint.setText(QCoreApplication.translate("JoinRecovery", u"Without it, a lost laptop means a new invitation; notes that were only on it are gone.", None))
        pass
    # retranslateUi

