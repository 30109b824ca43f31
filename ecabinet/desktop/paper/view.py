"""The paper view: one paper, its pages one below the other, drawn elsewhere and shown here.

Nothing in this widget waits. What is not there yet is a white page with its number; what cannot be drawn is a page
with a sentence. All lengths are pixels of the screen itself (see `layout`); the scroll bars count them too.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.paper import painting
from ecabinet.desktop.paper.finding import Finder, Hit
from ecabinet.desktop.paper.layout import LARGEST_ZOOM, SMALLEST_ZOOM, Desk, Fit, Layout, Sheet, next_zoom
from ecabinet.desktop.paper.marks import Highlight, Marks, Pin, boxes_of
from ecabinet.desktop.paper.painting import Ground
from ecabinet.desktop.paper.place import PaperPlace
from ecabinet.desktop.paper.selecting import Selecting
from ecabinet.desktop.paper.selection import Spot
from ecabinet.desktop.paper.session import PaperSession, Wish
from ecabinet.desktop.paper.tiles import Tile, TileCache, tiles_of
from ecabinet.desktop.tokens import Token
from ecabinet.domain.faults import Fault
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.pages import Box, Link
from ecabinet.papers.renderer import Renderer, Urgency
from ecabinet.papers.sources import ByteSource
