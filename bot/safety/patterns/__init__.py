"""Tables of patterns, one module for each family of dangers; `templates` explains the notation.

CERTAIN holds what takes over the answer, DOUBT what puts a line with 999 on top, CLUES what counts only together
with another clue in the same sentence or the one beside it (`combinations`).
"""
