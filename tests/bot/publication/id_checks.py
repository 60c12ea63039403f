"""The topic that tests of publication change."""

TOPIC = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{TOPIC}.yml", f"nlu/{TOPIC}.yml"
FIRST = "2030-06-01-120000"
"""The release that is in service at first."""
