"""Tables of patterns: one module for each danger class, named by its key; `templates` explains the notation.

CERTAIN holds what takes over the answer, DOUBT what puts a line with 999 on top. `clues` holds what counts only
together with other clues (`combinations`).
"""
