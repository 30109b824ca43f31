# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'member.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.error_line import ErrorLine
from ecabinet.desktop.widgets.row_list import RowList

class Ui_MemberForm(object):
    def setupUi(self, MemberForm):
        if not MemberForm.objectName():
            MemberForm.setObjectName(u"MemberForm")
        self.layout_64 = QVBoxLayout(MemberForm)
        self.layout_64.setSpacing(12)
        self.layout_64.setObjectName(u"layout_64")
        self.layout_64.setContentsMargins(0, 0, 8, 0)
        self.locked = QLabel(MemberForm)
        self.locked.setObjectName(u"locked")
        self.locked.setProperty(u"role", u"muted")
        self.locked.setWordWrap(True)

        self.layout_64.addWidget(self.locked)

        self.layout_65 = QVBoxLayout()
        self.layout_65.setSpacing(4)
        self.layout_65.setObjectName(u"layout_65")
        self.layout_65.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(MemberForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.layout_65.addWidget(self.name_label)

        self.name = QLineEdit(MemberForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(500)

        self.layout_65.addWidget(self.name)


        self.layout_64.addLayout(self.layout_65)

        self.layout_66 = QVBoxLayout()
        self.layout_66.setSpacing(4)
        self.layout_66.setObjectName(u"layout_66")
        self.layout_66.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(MemberForm)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"strong")

        self.layout_66.addWidget(self.title_label)

        self.title = QLineEdit(MemberForm)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(500)

        self.layout_66.addWidget(self.title)


        self.layout_64.addLayout(self.layout_66)

        self.layout_67 = QVBoxLayout()
        self.layout_67.setSpacing(4)
        self.layout_67.setObjectName(u"layout_67")
        self.layout_67.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(MemberForm)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setProperty(u"role", u"strong")

        self.layout_67.addWidget(self.agency_label)

        self.agency = QLineEdit(MemberForm)
        self.agency.setObjectName(u"agency")
        self.agency.setMaxLength(500)

        self.layout_67.addWidget(self.agency)


        self.layout_64.addLayout(self.layout_67)

        self.layout_68 = QHBoxLayout()
        self.layout_68.setSpacing(12)
        self.layout_68.setObjectName(u"layout_68")
        self.layout_68.setContentsMargins(0, 0, 0, 0)
        self.layout_69 = QVBoxLayout()
        self.layout_69.setSpacing(4)
        self.layout_69.setObjectName(u"layout_69")
        self.layout_69.setContentsMargins(0, 0, 0, 0)
        self.order_label = QLabel(MemberForm)
        self.order_label.setObjectName(u"order_label")
        self.order_label.setProperty(u"role", u"strong")

        self.layout_69.addWidget(self.order_label)

        self.order = QSpinBox(MemberForm)
        self.order.setObjectName(u"order")
        self.order.setMaximum(100000)

        self.layout_69.addWidget(self.order)


        self.layout_68.addLayout(self.layout_69)

        self.layout_70 = QVBoxLayout()
        self.layout_70.setSpacing(4)
        self.layout_70.setObjectName(u"layout_70")
        self.layout_70.setContentsMargins(0, 0, 0, 0)
        self.voting = QCheckBox(MemberForm)
        self.voting.setObjectName(u"voting")

        self.layout_70.addWidget(self.voting, 0, Qt.AlignmentFlag.AlignBottom)


        self.layout_68.addLayout(self.layout_70)

        self.layout_68.setStretch(0, 1)
        self.layout_68.setStretch(1, 2)

        self.layout_64.addLayout(self.layout_68)

        self.roles_label = QLabel(MemberForm)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setProperty(u"role", u"strong")

        self.layout_64.addWidget(self.roles_label)

        self.layout_72 = QGridLayout()
        self.layout_72.setSpacing(2)
        self.layout_72.setObjectName(u"layout_72")
        self.layout_72.setContentsMargins(0, 0, 0, 0)
        self.member = QCheckBox(MemberForm)
        self.member.setObjectName(u"member")

        self.layout_72.addWidget(self.member, 0, 0, 1, 1)

        self.chair = QCheckBox(MemberForm)
        self.chair.setObjectName(u"chair")

        self.layout_72.addWidget(self.chair, 0, 1, 1, 1)

        self.secretary = QCheckBox(MemberForm)
        self.secretary.setObjectName(u"secretary")

        self.layout_72.addWidget(self.secretary, 1, 0, 1, 1)

        self.administrator = QCheckBox(MemberForm)
        self.administrator.setObjectName(u"administrator")

        self.layout_72.addWidget(self.administrator, 1, 1, 1, 1)

        self.agency_officer = QCheckBox(MemberForm)
        self.agency_officer.setObjectName(u"agency_officer")

        self.layout_72.addWidget(self.agency_officer, 2, 0, 1, 1)

        self.aide = QCheckBox(MemberForm)
        self.aide.setObjectName(u"aide")

        self.layout_72.addWidget(self.aide, 2, 1, 1, 1)

        self.guest = QCheckBox(MemberForm)
        self.guest.setObjectName(u"guest")

        self.layout_72.addWidget(self.guest, 3, 0, 1, 1)

        self.auditor = QCheckBox(MemberForm)
        self.auditor.setObjectName(u"auditor")

        self.layout_72.addWidget(self.auditor, 3, 1, 1, 1)


        self.layout_64.addLayout(self.layout_72)

        self.roles_note = QLabel(MemberForm)
        self.roles_note.setObjectName(u"roles_note")
        self.roles_note.setProperty(u"role", u"caption")
        self.roles_note.setWordWrap(True)

        self.layout_64.addWidget(self.roles_note)

        self.error = ErrorLine(MemberForm)
        self.error.setObjectName(u"error")

        self.layout_64.addWidget(self.error)

        self.layout_73 = QHBoxLayout()
        self.layout_73.setSpacing(8)
        self.layout_73.setObjectName(u"layout_73")
        self.layout_73.setContentsMargins(0, 0, 0, 0)
        self.save = QPushButton(MemberForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout_73.addWidget(self.save)

        self.cancel = QPushButton(MemberForm)
        self.cancel.setObjectName(u"cancel")

        self.layout_73.addWidget(self.cancel)

        self.spacer_74 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_73.addItem(self.spacer_74)


        self.layout_64.addLayout(self.layout_73)

        self.line = QFrame(MemberForm)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.layout_64.addWidget(self.line)

        self.laptops_title = QLabel(MemberForm)
        self.laptops_title.setObjectName(u"laptops_title")
        self.laptops_title.setProperty(u"role", u"section")

        self.layout_64.addWidget(self.laptops_title)

        self.laptops = RowList(MemberForm)
        self.laptops.setObjectName(u"laptops")

        self.layout_64.addWidget(self.laptops)

        self.laptops_note = QLabel(MemberForm)
        self.laptops_note.setObjectName(u"laptops_note")
        self.laptops_note.setProperty(u"role", u"muted")
        self.laptops_note.setWordWrap(True)

        self.layout_64.addWidget(self.laptops_note)

        self.layout_75 = QHBoxLayout()
        self.layout_75.setSpacing(8)
        self.layout_75.setObjectName(u"layout_75")
        self.layout_75.setContentsMargins(0, 0, 0, 0)
        self.invite = QPushButton(MemberForm)
        self.invite.setObjectName(u"invite")

        self.layout_75.addWidget(self.invite)

        self.spacer_76 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_75.addItem(self.spacer_76)


        self.layout_64.addLayout(self.layout_75)

        self.offices_line = QFrame(MemberForm)
        self.offices_line.setObjectName(u"offices_line")
        self.offices_line.setProperty(u"role", u"line")

        self.layout_64.addWidget(self.offices_line)

        self.offices_title = QLabel(MemberForm)
        self.offices_title.setObjectName(u"offices_title")
        self.offices_title.setProperty(u"role", u"section")

        self.layout_64.addWidget(self.offices_title)

        self.offices = RowList(MemberForm)
        self.offices.setObjectName(u"offices")

        self.layout_64.addWidget(self.offices)

        self.offices_row = QHBoxLayout()
        self.offices_row.setSpacing(8)
        self.offices_row.setObjectName(u"offices_row")
        self.give_office = QPushButton(MemberForm)
        self.give_office.setObjectName(u"give_office")

        self.offices_row.addWidget(self.give_office)

        self.offices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offices_row.addItem(self.offices_spacer)


        self.layout_64.addLayout(self.offices_row)

        self.spacer_77 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_64.addItem(self.spacer_77)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.title_label.setBuddy(self.title)
        self.agency_label.setBuddy(self.agency)
        self.order_label.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.title)
        QWidget.setTabOrder(self.title, self.agency)
        QWidget.setTabOrder(self.agency, self.order)
        QWidget.setTabOrder(self.order, self.voting)
        QWidget.setTabOrder(self.voting, self.member)
        QWidget.setTabOrder(self.member, self.chair)
        QWidget.setTabOrder(self.chair, self.secretary)
        QWidget.setTabOrder(self.secretary, self.administrator)
        QWidget.setTabOrder(self.administrator, self.agency_officer)
        QWidget.setTabOrder(self.agency_officer, self.aide)
        QWidget.setTabOrder(self.aide, self.guest)
        QWidget.setTabOrder(self.guest, self.auditor)
        QWidget.setTabOrder(self.auditor, self.save)
        QWidget.setTabOrder(self.save, self.cancel)
        QWidget.setTabOrder(self.cancel, self.laptops)
        QWidget.setTabOrder(self.laptops, self.invite)
        QWidget.setTabOrder(self.invite, self.offices)
        QWidget.setTabOrder(self.offices, self.give_office)

        self.retranslateUi(MemberForm)
    # setupUi

    def retranslateUi(self, MemberForm):
        self.locked.setText(QCoreApplication.translate("MemberForm", u"Chair, secretaries and administrators are changed and invited by administrators only.", None))
        self.name_label.setText(QCoreApplication.translate("MemberForm", u"Full name", None))
        self.title_label.setText(QCoreApplication.translate("MemberForm", u"Office", None))
        self.agency_label.setText(QCoreApplication.translate("MemberForm", u"Agency", None))
        self.order_label.setText(QCoreApplication.translate("MemberForm", u"Place in protocol order", None))
        self.voting.setText(QCoreApplication.translate("MemberForm", u"Decides: has a vote", None))
        self.roles_label.setText(QCoreApplication.translate("MemberForm", u"Roles", None))
        self.member.setText(QCoreApplication.translate("MemberForm", u"Member", None))
        self.chair.setText(QCoreApplication.translate("MemberForm", u"Chair", None))
        self.secretary.setText(QCoreApplication.translate("MemberForm", u"Secretary", None))
        self.administrator.setText(QCoreApplication.translate("MemberForm", u"Administrator", None))
        self.agency_officer.setText(QCoreApplication.translate("MemberForm", u"Agency officer", None))
        self.aide.setText(QCoreApplication.translate("MemberForm", u"Aide", None))
        self.guest.setText(QCoreApplication.translate("MemberForm", u"Guest", None))
        self.auditor.setText(QCoreApplication.translate("MemberForm", u"Auditor", None))
        self.roles_note.setText(QCoreApplication.translate("MemberForm", u"Without any role a person has left the body.", None))
        self.save.setText(QCoreApplication.translate("MemberForm", u"Save", None))
        self.cancel.setText(QCoreApplication.translate("MemberForm", u"Cancel", None))
        self.laptops_title.setText(QCoreApplication.translate("MemberForm", u"Laptops", None))
        self.invite.setText(QCoreApplication.translate("MemberForm", u"Invite with a laptop", None))
        self.offices_title.setText(QCoreApplication.translate("MemberForm", u"Offices", None))
        self.give_office.setText(QCoreApplication.translate("MemberForm", u"Give an office\u2026", None))
        pass
    # retranslateUi

