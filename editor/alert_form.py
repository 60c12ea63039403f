"""What an alert says and who gets it, held to the rules for everything that the public reads."""

from __future__ import annotations

import yaml
from flask import request
from flask_wtf import FlaskForm
from wtforms import SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from bot.alerts import drafts
from bot.answers.titles import THEME_NAMES
from bot.changes.checks import look_at
from bot.clock import now as scotland_now
from bot.content.content import Content
from editor.context import settings

_AS_A_CAMPAIGN = "campaigns/alert_that_is_being_written.yml"


class AlertForm(FlaskForm):
    """What an alert says, and who gets it."""

    title = StringField(
        "Title", [InputRequired("Write a title."), Length(max=45, message="Shorten this to 45 characters.")], description="Bold, on top."
    )
    message = TextAreaField(
        "Message",
        [InputRequired("Write the message."), Length(max=200, message="Shorten this to 200 characters.")],
        description="What is going on and what to do, in up to 200 characters. Numbers by their names, like {police_101}.",
    )
    topic = SelectField("Topic its button leads to", [InputRequired("Choose a topic.")])
    area = SelectField("Area", description="Who asked for alerts there gets it.")
    theme = SelectField("Theme", description="Of those, who asked for this theme.")

    def who_chose(self) -> str:
        """Return the theme whose subscribers get it."""
        return self.theme.data or self.topic.data.partition("/")[0]


def alert_form(content: Content) -> AlertForm:
    """Return the form, filled from a campaign where the address names one."""
    campaign = content.campaigns.get(request.args.get("campaign", ""))
    filled = {"title": campaign.title, "message": campaign.message, "topic": campaign.topics[0]} if campaign else {}
    form = AlertForm(**filled)
    topics = sorted((advice.title, key) for key, advice in content.advice.items())
    form.topic.choices = [("", "Choose"), *((key, title) for title, key in topics)]
    councils = sorted((council.name, key) for key, council in content.councils.items())
    form.area.choices = [(drafts.EVERYWHERE, "All of Scotland"), *((key, name) for name, key in councils)]
    present = {key.partition("/")[0] for key in content.advice}
    form.theme.choices = [("", "The theme of the topic"), *((key, name) for key, name in THEME_NAMES.items() if key in present)]
    return form


def words_are_right(form: AlertForm) -> bool:
    """Hold the words to the rules for everything that the public reads; say at the field what breaks them."""
    today = scotland_now().date()
    days = {"from": today, "to": today, "checked": today, "next_review": today.replace(year=today.year + 1, day=1)}
    campaign = {"title": form.title.data.strip(), "message": form.message.data.strip(), "topics": [form.topic.data], **days}
    text = yaml.safe_dump(campaign, allow_unicode=True, sort_keys=False, width=10_000)
    report = look_at(settings, {_AS_A_CAMPAIGN: text}, today)
    for finding in report.errors:
        field = form.title if finding.place[:1] == ("title",) else form.topic if finding.place[:1] == ("topics",) else form.message
        field.errors = [*field.errors, finding.message]
    return not report.errors
