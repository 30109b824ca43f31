# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agenda_builder.ui'
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
from PySide6.QtWidgets import (QApplication, QSizePolicy, QStackedWidget, QVBoxLayout,
    QWidget)

from ecabinet.desktop.panels.agenda_editor import AgendaEditor
from ecabinet.desktop.panels.agenda_list import AgendaList

class Ui_AgendaBuilderPage(object):
    def setupUi(self, AgendaBuilderPage):
        if not AgendaBuilderPage.objectName():
            AgendaBuilderPage.setObjectName(u"AgendaBuilderPage")
        self.layout_1 = QVBoxLayout(AgendaBuilderPage)
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(AgendaBuilderPage)
        self.stack.setObjectName(u"stack")
        self.agendas = AgendaList()
        self.agendas.setObjectName(u"agendas")
        self.stack.addWidget(self.agendas)
        self.editor = AgendaEditor()
        self.editor.setObjectName(u"editor")
        self.stack.addWidget(self.editor)

        self.layout_1.addWidget(self.stack)


        self.retranslateUi(AgendaBuilderPage)
    # setupUi

    def retranslateUi(self, AgendaBuilderPage):
#if QT_CONFIG(accessibility)
        AgendaBuilderPage.setAccessibleName(QCoreApplication.translate("AgendaBuilderPage", u"Agenda builder", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

