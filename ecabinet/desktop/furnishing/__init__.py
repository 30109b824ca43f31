"""How each page is made, one module per page, imported away from the window at the page's first visit.

Each module has `prepare(shell, place, drawing)`: it does whatever may be done in any thread and answers a maker, which
builds the page on the GUI thread.
"""
