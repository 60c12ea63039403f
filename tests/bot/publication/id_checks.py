"""The topic that tests of publication change, and how it stands before the public and on the shelf."""

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml"
FIRST = "2030-06-01-120000"
"""The release that is in service at first."""
NEW_TITLE = {ADVICE: ("title: ", "title: New ")}
NEW_EXAMPLE = {EXAMPLES: ("examples: |\n", "examples: |\n    - is this lady with the parrot genuine\n")}
OTHER = "advice/doorstep/bogus_callers.yml"
"""A file of another topic."""


def title(releases) -> str:
    """Return the title that the public reads."""
    return releases.content(releases.current_id()).advice[TOPIC].title


def on_the_shelf(settings, path: str = ADVICE) -> str:
    """Return a file as editors read it."""
    return (settings.data_dir / path).read_text("utf-8")
