# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meeting_agenda.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from ecabinet.desktop.panels.meeting_agenda_list import AgendaList

class Ui_AgendaPanel(object):
    def setupUi(self, AgendaPanel):
        if not AgendaPanel.objectName():
            AgendaPanel.setObjectName(u"AgendaPanel")
        AgendaPanel.setProperty(u"part", u"side")
        self.column = QVBoxLayout(AgendaPanel)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(10, 8, 6, 0)
        self.back = QPushButton(AgendaPanel)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"plainlink")
        self.back.setText(u"")

        self.head.addWidget(self.back)

        self.head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_space)

        self.fold = QToolButton(AgendaPanel)
        self.fold.setObjectName(u"fold")
        self.fold.setText(u"")

        self.head.addWidget(self.fold)


        self.column.addLayout(self.head)

        self.heading = QLabel(AgendaPanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"section")
        self.heading.setWordWrap(True)
        self.heading.setText(u"")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setMargin(0)

        self.column.addWidget(self.heading)

        self.session = QPushButton(AgendaPanel)
        self.session.setObjectName(u"session")
        self.session.setProperty(u"role", u"primary")
        self.session.setText(u"")

        self.column.addWidget(self.session)

        self.list = AgendaList(AgendaPanel)
        self.list.setObjectName(u"list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)

        self.column.addWidget(self.list)

        self.foot = QFrame(AgendaPanel)
        self.foot.setObjectName(u"foot")
        self.foot_column = QVBoxLayout(self.foot)
        self.foot_column.setSpacing(4)
        self.foot_column.setObjectName(u"foot_column")
        self.foot_column.setContentsMargins(10, 4, 10, 8)
        self.foot_line = QFrame(self.foot)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")

        self.foot_column.addWidget(self.foot_line)

        self.coming = QLabel(self.foot)
        self.coming.setObjectName(u"coming")
        self.coming.setProperty(u"role", u"caption")
        self.coming.setWordWrap(True)
        self.coming.setText(u"")
        self.coming.setTextFormat(Qt.TextFormat.PlainText)

        self.foot_column.addWidget(self.coming)

        self.attendance = QPushButton(self.foot)
        self.attendance.setObjectName(u"attendance")
        self.attendance.setProperty(u"role", u"plainlink")
        self.attendance.setText(u"")

        self.foot_column.addWidget(self.attendance, 0, Qt.AlignmentFlag.AlignLeft)


        self.column.addWidget(self.foot)

        self.column.setStretch(3, 1)
        QWidget.setTabOrder(self.back, self.fold)
        QWidget.setTabOrder(self.fold, self.session)
        QWidget.setTabOrder(self.session, self.list)
        QWidget.setTabOrder(self.list, self.attendance)

        self.retranslateUi(AgendaPanel)
    # setupUi

    def retranslateUi(self, AgendaPanel):
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("AgendaPanel", u"Back to the meetings", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fold.setAccessibleName(QCoreApplication.translate("AgendaPanel", u"Fold the agenda", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("AgendaPanel", u"Items of the agenda", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

