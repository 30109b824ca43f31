# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences.ui'
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
    QLabel, QRadioButton, QScrollArea, QSizePolicy,
    QSlider, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from ecabinet.desktop.widgets.card import Card

class Ui_PreferencesPage(object):
    def setupUi(self, PreferencesPage):
        if not PreferencesPage.objectName():
            PreferencesPage.setObjectName(u"PreferencesPage")
        self.outer = QVBoxLayout(PreferencesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PreferencesPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.column = QVBoxLayout(self.scroll_content)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(26, 24, 26, 26)
        self.heading = QLabel(self.scroll_content)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.subheading = QLabel(self.scroll_content)
        self.subheading.setObjectName(u"subheading")
        self.subheading.setProperty(u"role", u"muted")

        self.column.addWidget(self.subheading)

        self.spacer_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column.addItem(self.spacer_1)

        self.cards = QHBoxLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(16)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.language_card = Card(self.scroll_content)
        self.language_card.setObjectName(u"language_card")
        self.language_column = QVBoxLayout(self.language_card)
        self.language_column.setSpacing(6)
        self.language_column.setObjectName(u"language_column")
        self.language_column.setContentsMargins(16, 14, 16, 16)
        self.language_title = QLabel(self.language_card)
        self.language_title.setObjectName(u"language_title")
        self.language_title.setProperty(u"role", u"section")

        self.language_column.addWidget(self.language_title)

        self.vietnamese = QRadioButton(self.language_card)
        self.vietnamese.setObjectName(u"vietnamese")
        self.vietnamese.setText(u"Ti\u1ebfng Vi\u1ec7t")

        self.language_column.addWidget(self.vietnamese)

        self.english = QRadioButton(self.language_card)
        self.english.setObjectName(u"english")
        self.english.setText(u"English")

        self.language_column.addWidget(self.english)


        self.left.addWidget(self.language_card)

        self.theme_card = Card(self.scroll_content)
        self.theme_card.setObjectName(u"theme_card")
        self.theme_column = QVBoxLayout(self.theme_card)
        self.theme_column.setSpacing(6)
        self.theme_column.setObjectName(u"theme_column")
        self.theme_column.setContentsMargins(16, 14, 16, 16)
        self.theme_title = QLabel(self.theme_card)
        self.theme_title.setObjectName(u"theme_title")
        self.theme_title.setProperty(u"role", u"section")

        self.theme_column.addWidget(self.theme_title)

        self.theme_system = QRadioButton(self.theme_card)
        self.theme_system.setObjectName(u"theme_system")

        self.theme_column.addWidget(self.theme_system)

        self.theme_light = QRadioButton(self.theme_card)
        self.theme_light.setObjectName(u"theme_light")

        self.theme_column.addWidget(self.theme_light)

        self.theme_dark = QRadioButton(self.theme_card)
        self.theme_dark.setObjectName(u"theme_dark")

        self.theme_column.addWidget(self.theme_dark)

        self.theme_contrast = QRadioButton(self.theme_card)
        self.theme_contrast.setObjectName(u"theme_contrast")

        self.theme_column.addWidget(self.theme_contrast)


        self.left.addWidget(self.theme_card)

        self.lock_card = Card(self.scroll_content)
        self.lock_card.setObjectName(u"lock_card")
        self.lock_column = QVBoxLayout(self.lock_card)
        self.lock_column.setSpacing(6)
        self.lock_column.setObjectName(u"lock_column")
        self.lock_column.setContentsMargins(16, 14, 16, 16)
        self.lock_title = QLabel(self.lock_card)
        self.lock_title.setObjectName(u"lock_title")
        self.lock_title.setProperty(u"role", u"section")
        self.lock_title.setWordWrap(True)

        self.lock_column.addWidget(self.lock_title)

        self.idle = QComboBox(self.lock_card)
        self.idle.setObjectName(u"idle")

        self.lock_column.addWidget(self.idle)

        self.lock_words = QLabel(self.lock_card)
        self.lock_words.setObjectName(u"lock_words")
        self.lock_words.setProperty(u"role", u"muted")
        self.lock_words.setWordWrap(True)

        self.lock_column.addWidget(self.lock_words)


        self.left.addWidget(self.lock_card)

        self.size_card = Card(self.scroll_content)
        self.size_card.setObjectName(u"size_card")
        self.size_column = QVBoxLayout(self.size_card)
        self.size_column.setSpacing(6)
        self.size_column.setObjectName(u"size_column")
        self.size_column.setContentsMargins(16, 14, 16, 16)
        self.size_title = QLabel(self.size_card)
        self.size_title.setObjectName(u"size_title")
        self.size_title.setProperty(u"role", u"section")

        self.size_column.addWidget(self.size_title)

        self.size_row = QHBoxLayout()
        self.size_row.setSpacing(8)
        self.size_row.setObjectName(u"size_row")
        self.size_row.setContentsMargins(0, 0, 0, 0)
        self.smaller = QToolButton(self.size_card)
        self.smaller.setObjectName(u"smaller")

        self.size_row.addWidget(self.smaller)

        self.size = QSlider(self.size_card)
        self.size.setObjectName(u"size")
        self.size.setOrientation(Qt.Orientation.Horizontal)

        self.size_row.addWidget(self.size)

        self.larger = QToolButton(self.size_card)
        self.larger.setObjectName(u"larger")

        self.size_row.addWidget(self.larger)

        self.size_value = QLabel(self.size_card)
        self.size_value.setObjectName(u"size_value")
        self.size_value.setProperty(u"role", u"strong")
        self.size_value.setText(u"")

        self.size_row.addWidget(self.size_value)


        self.size_column.addLayout(self.size_row)

        self.size_sample = QLabel(self.size_card)
        self.size_sample.setObjectName(u"size_sample")
        self.size_sample.setProperty(u"role", u"muted")
        self.size_sample.setWordWrap(True)

        self.size_column.addWidget(self.size_sample)


        self.left.addWidget(self.size_card)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left.addItem(self.spacer_2)


        self.cards.addLayout(self.left)

        self.privacy_card = Card(self.scroll_content)
        self.privacy_card.setObjectName(u"privacy_card")
        self.privacy_column = QVBoxLayout(self.privacy_card)
        self.privacy_column.setSpacing(8)
        self.privacy_column.setObjectName(u"privacy_column")
        self.privacy_column.setContentsMargins(16, 14, 16, 16)
        self.privacy_title = QLabel(self.privacy_card)
        self.privacy_title.setObjectName(u"privacy_title")
        self.privacy_title.setProperty(u"role", u"section")

        self.privacy_column.addWidget(self.privacy_title)

        self.sees_1 = QLabel(self.privacy_card)
        self.sees_1.setObjectName(u"sees_1")
        self.sees_1.setWordWrap(True)

        self.privacy_column.addWidget(self.sees_1)

        self.sees_2 = QLabel(self.privacy_card)
        self.sees_2.setObjectName(u"sees_2")
        self.sees_2.setWordWrap(True)

        self.privacy_column.addWidget(self.sees_2)

        self.sees_3 = QLabel(self.privacy_card)
        self.sees_3.setObjectName(u"sees_3")
        self.sees_3.setWordWrap(True)

        self.privacy_column.addWidget(self.sees_3)

        self.sees_4 = QLabel(self.privacy_card)
        self.sees_4.setObjectName(u"sees_4")
        self.sees_4.setWordWrap(True)

        self.privacy_column.addWidget(self.sees_4)

        self.sees_5 = QLabel(self.privacy_card)
        self.sees_5.setObjectName(u"sees_5")
        self.sees_5.setProperty(u"role", u"caption")
        self.sees_5.setWordWrap(True)

        self.privacy_column.addWidget(self.sees_5)

        self.privacy_line = QFrame(self.privacy_card)
        self.privacy_line.setObjectName(u"privacy_line")
        self.privacy_line.setProperty(u"role", u"line")

        self.privacy_column.addWidget(self.privacy_line)

        self.never_title = QLabel(self.privacy_card)
        self.never_title.setObjectName(u"never_title")
        self.never_title.setProperty(u"role", u"section")

        self.privacy_column.addWidget(self.never_title)

        self.never_1 = QLabel(self.privacy_card)
        self.never_1.setObjectName(u"never_1")
        self.never_1.setWordWrap(True)

        self.privacy_column.addWidget(self.never_1)

        self.never_2 = QLabel(self.privacy_card)
        self.never_2.setObjectName(u"never_2")
        self.never_2.setWordWrap(True)

        self.privacy_column.addWidget(self.never_2)

        self.never_3 = QLabel(self.privacy_card)
        self.never_3.setObjectName(u"never_3")
        self.never_3.setWordWrap(True)

        self.privacy_column.addWidget(self.never_3)

        self.privacy_note = QLabel(self.privacy_card)
        self.privacy_note.setObjectName(u"privacy_note")
        self.privacy_note.setProperty(u"role", u"caption")
        self.privacy_note.setWordWrap(True)

        self.privacy_column.addWidget(self.privacy_note)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.privacy_column.addItem(self.spacer_3)


        self.cards.addWidget(self.privacy_card)

        self.cards.setStretch(0, 4)
        self.cards.setStretch(1, 5)

        self.column.addLayout(self.cards)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.spacer_4)

        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.lock_title.setBuddy(self.idle)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.vietnamese, self.english)
        QWidget.setTabOrder(self.english, self.theme_system)
        QWidget.setTabOrder(self.theme_system, self.theme_light)
        QWidget.setTabOrder(self.theme_light, self.theme_dark)
        QWidget.setTabOrder(self.theme_dark, self.theme_contrast)
        QWidget.setTabOrder(self.theme_contrast, self.idle)
        QWidget.setTabOrder(self.idle, self.smaller)
        QWidget.setTabOrder(self.smaller, self.size)
        QWidget.setTabOrder(self.size, self.larger)

        self.retranslateUi(PreferencesPage)
    # setupUi

    def retranslateUi(self, PreferencesPage):
        self.heading.setText(QCoreApplication.translate("PreferencesPage", u"Preferences", None))
        self.subheading.setText(QCoreApplication.translate("PreferencesPage", u"They take effect at once and stay on this laptop.", None))
        self.language_title.setText(QCoreApplication.translate("PreferencesPage", u"Language", None))
        self.theme_title.setText(QCoreApplication.translate("PreferencesPage", u"Theme", None))
        self.theme_system.setText(QCoreApplication.translate("PreferencesPage", u"As this laptop is set", None))
        self.theme_light.setText(QCoreApplication.translate("PreferencesPage", u"Light", None))
        self.theme_dark.setText(QCoreApplication.translate("PreferencesPage", u"Dark", None))
        self.theme_contrast.setText(QCoreApplication.translate("PreferencesPage", u"High contrast", None))
        self.lock_title.setText(QCoreApplication.translate("PreferencesPage", u"Lock when nobody is there for", None))
        self.lock_words.setText(QCoreApplication.translate("PreferencesPage", u"It also locks when the laptop sleeps or its screen is locked. What you submitted before is final then.", None))
        self.size_title.setText(QCoreApplication.translate("PreferencesPage", u"Text size", None))
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Smaller text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("PreferencesPage", u"Smaller text", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Text size", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("PreferencesPage", u"Larger text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("PreferencesPage", u"Larger text", None))
#endif // QT_CONFIG(tooltip)
        self.size_sample.setText(QCoreApplication.translate("PreferencesPage", u"Read this line at arm\u2019s length: it should be comfortable.", None))
        self.privacy_title.setText(QCoreApplication.translate("PreferencesPage", u"What the Secretariat sees about you", None))
        self.sees_1.setText(QCoreApplication.translate("PreferencesPage", u"\u2713 Your laptops, and when each was admitted.", None))
        self.sees_2.setText(QCoreApplication.translate("PreferencesPage", u"\u2713 What you submit: stances with their reasons, comments to the Secretariat or to all, whether you come, votes, corrections, objections.", None))
        self.sees_3.setText(QCoreApplication.translate("PreferencesPage", u"\u2713 That you have voted or answered a ballot; how is shown once it has been counted.", None))
        self.sees_4.setText(QCoreApplication.translate("PreferencesPage", u"\u2713 When your laptop recorded each of these, and when it was received.", None))
        self.sees_5.setText(QCoreApplication.translate("PreferencesPage", u"Who runs the central system can also notice when a laptop is in touch, and that it fetched papers: it fetches all of them, by itself.", None))
        self.never_title.setText(QCoreApplication.translate("PreferencesPage", u"What nobody sees", None))
        self.never_1.setText(QCoreApplication.translate("PreferencesPage", u"\u2715 Which papers you opened, when, and for how long.", None))
        self.never_2.setText(QCoreApplication.translate("PreferencesPage", u"\u2715 What you search for, and where you stopped reading.", None))
        self.never_3.setText(QCoreApplication.translate("PreferencesPage", u"\u2715 Texts you began and did not submit.", None))
        self.privacy_note.setText(QCoreApplication.translate("PreferencesPage", u"What you do not submit stays on this laptop, locked with your PIN. Any member can check that nothing was added, removed or changed afterwards, by anybody.", None))
        pass
    # retranslateUi

