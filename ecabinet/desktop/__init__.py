"""The Qt program: pages, dialogs, panels, models, widgets, the paper view."""
