# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'members_preview.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from ecabinet.desktop.panels.agenda_noticed import NoticedList
from ecabinet.desktop.widgets.row_list import RowList

class Ui_MembersPreview(object):
    def setupUi(self, MembersPreview):
        if not MembersPreview.objectName():
            MembersPreview.setObjectName(u"MembersPreview")
        self.layout_81 = QVBoxLayout(MembersPreview)
        self.layout_81.setSpacing(12)
        self.layout_81.setObjectName(u"layout_81")
        self.layout_81.setContentsMargins(0, 0, 8, 0)
        self.what = QLabel(MembersPreview)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"strong")
        self.what.setWordWrap(True)

        self.layout_81.addWidget(self.what)

        self.refused = QLabel(MembersPreview)
        self.refused.setObjectName(u"refused")
        self.refused.setProperty(u"role", u"speak")
        self.refused.setWordWrap(True)

        self.layout_81.addWidget(self.refused)

        self.layout_82 = QHBoxLayout()
        self.layout_82.setSpacing(8)
        self.layout_82.setObjectName(u"layout_82")
        self.layout_82.setContentsMargins(0, 0, 0, 0)
        self.take = QPushButton(MembersPreview)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.layout_82.addWidget(self.take)

        self.cancel = QPushButton(MembersPreview)
        self.cancel.setObjectName(u"cancel")

        self.layout_82.addWidget(self.cancel)

        self.spacer_83 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_82.addItem(self.spacer_83)


        self.layout_81.addLayout(self.layout_82)

        self.noticed = NoticedList(MembersPreview)
        self.noticed.setObjectName(u"noticed")

        self.layout_81.addWidget(self.noticed)

        self.rows = RowList(MembersPreview)
        self.rows.setObjectName(u"rows")

        self.layout_81.addWidget(self.rows)

        self.more = QLabel(MembersPreview)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"role", u"muted")
        self.more.setWordWrap(True)

        self.layout_81.addWidget(self.more)

        self.spacer_84 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_81.addItem(self.spacer_84)

        QWidget.setTabOrder(self.take, self.cancel)
        QWidget.setTabOrder(self.cancel, self.rows)

        self.retranslateUi(MembersPreview)
    # setupUi

    def retranslateUi(self, MembersPreview):
        self.take.setText(QCoreApplication.translate("MembersPreview", u"Take over", None))
        self.cancel.setText(QCoreApplication.translate("MembersPreview", u"Cancel", None))
        pass
    # retranslateUi

