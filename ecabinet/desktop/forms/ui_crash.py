# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog):
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        CrashDialog.setWindowTitle(u"e-Cabinet")
        self.column = QVBoxLayout(CrashDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 22, 26, 20)
        self.heading = QLabel(CrashDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.column.addWidget(self.heading)

        self.explanation = QLabel(CrashDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.column.addWidget(self.explanation)

        self.saved = QLabel(CrashDialog)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"muted")
        self.saved.setWordWrap(True)
        self.saved.setText(u"")
        self.saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.column.addWidget(self.saved)

        self.report = QPlainTextEdit(CrashDialog)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.column.addWidget(self.report)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(CrashDialog)
        self.save.setObjectName(u"save")

        self.buttons.addWidget(self.save)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)

        self.close_program = QPushButton(CrashDialog)
        self.close_program.setObjectName(u"close_program")
        self.close_program.setProperty(u"role", u"danger")

        self.buttons.addWidget(self.close_program)

        self.go_on = QPushButton(CrashDialog)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.go_on, self.save)
        QWidget.setTabOrder(self.save, self.close_program)
        QWidget.setTabOrder(self.close_program, self.report)

        self.retranslateUi(CrashDialog)

        self.go_on.setDefault(True)

    # setupUi

    def retranslateUi(self, CrashDialog):
        self.heading.setText(QCoreApplication.translate("CrashDialog", u"Something went wrong in the program", None))
        self.explanation.setText(QCoreApplication.translate("CrashDialog", u"What you entered before is kept. You can go on; if it happens again, close the program and open it anew.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("CrashDialog", u"The report: places in the program, no papers and nothing you wrote", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("CrashDialog", u"Save the report\u2026", None))
        self.close_program.setText(QCoreApplication.translate("CrashDialog", u"Close the program", None))
        self.go_on.setText(QCoreApplication.translate("CrashDialog", u"Go on", None))
        pass
    # retranslateUi

