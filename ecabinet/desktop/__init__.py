"""The Qt program: pages, dialogs, panels, models, widgets, the paper view."""

from ecabinet.desktop import plain_imports

plain_imports.settle()
