"""Where the quick exit leads: a page that says nothing about who looks at it."""

LEAVE_SITE = "https://www.bbc.co.uk"
LEAVE_TO = f"{LEAVE_SITE}/weather"
