"""Measuring: what is asked and answered over days and weeks, as charts, tables and files. Small numbers are shown to nobody, editors included."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, abort, render_template, request
from markupsafe import Markup

from bot.accounts.models import EVERYBODY
from bot.clock import now as scotlands_time
from bot.content.content import Content
from bot.counts.charts import chart
from bot.counts.csv_file import csv_of
from bot.counts.kinds import CHANNELS
from bot.counts.measuring import Measuring
from bot.counts.periods import Period, days_until, weeks_until
from bot.errors import ReleaseError
from editor.context import session, settings
from editor.guard import allows
from editor.in_service import content_in_service

blueprint = Blueprint("measuring", __name__, url_prefix="/measuring")
SPANS = {
    "7-days": "7 days",
    "30-days": "30 days",
    "90-days": "90 days",
    "12-weeks": "12 weeks",
    "26-weeks": "26 weeks",
    "52-weeks": "52 weeks",
}
_USUAL = "30-days"


@dataclass(frozen=True)
class Asked:
    """What to look at: one of SPANS, and a channel or none for all."""

    span: str
    channel: str | None

    @classmethod
    def read(cls) -> Asked:
        """Read the address; what is not known there is taken for the usual."""
        span, channel = request.args.get("span", _USUAL), request.args.get("channel")
        return cls(span if span in SPANS else _USUAL, channel if channel in CHANNELS else None)

    @property
    def period(self) -> Period:
        """The days or weeks up to today."""
        many, _, step = self.span.partition("-")
        return (days_until if step == "days" else weeks_until)(scotlands_time().date(), int(many))

    def measuring(self) -> Measuring:
        """Return what makes the tables."""
        return Measuring(session, _content(), self.period, settings.small_number, self.channel)


@blueprint.get("/")
@allows(*EVERYBODY)
def dashboard():
    """Show every table and its chart."""
    asked = Asked.read()
    tables = asked.measuring().tables()
    # Charts are drawn by our own code, which escapes what it writes.
    charts = {name: Markup(chart(table)) for name, table in tables.items() if not table.is_empty}
    return render_template(
        "measuring/dashboard.html", tables=tables, charts=charts, asked=asked, spans=SPANS, channels=CHANNELS, least=settings.small_number
    )


@blueprint.get("/<name>.csv")
@allows(*EVERYBODY)
def export(name: str):
    """Give one table as a file for a spreadsheet."""
    asked = Asked.read()
    table = asked.measuring().tables().get(name) or abort(404)
    file = f"{name}-{asked.channel or 'all'}-{asked.span}-{asked.period.last.isoformat()}.csv"
    return Response(csv_of(table), mimetype="text/csv", headers={"Content-Disposition": f'attachment; filename="{file}"'})


def _content() -> Content:
    try:
        return content_in_service()
    except ReleaseError:
        return Content()
