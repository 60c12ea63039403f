"""Who cannot be a child: whoever has a husband or a grandson, rents a home, or tells an age."""

from __future__ import annotations

GROWN_UP = """
    my husband|wife|landlord|tenancy|grandson|granddaughter|grandchild|grandchildren|ex|fiance|fiancee|pension|rent
    my son|daughter|stepson|stepdaughter <hit-s>|<hit-ed>|<hit-ing>|<shove-s>|<shove-ing>|locks
    mother|father|brother|sister in law
    i am <adult_age>
    aged <adult_age>
    my mum|dad|mother|father is <old_age>
    <partner> family|mother|father|parents
"""
