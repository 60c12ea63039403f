"""Every table of the dashboard over a period, of one channel or of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from bot.content.content import Content
from bot.counts import kinds, queries
from bot.counts.names import name_of
from bot.counts.periods import Period
from bot.counts.small_numbers import share, shown
from bot.counts.tables import Row, Table, over_time, ranked


@dataclass(frozen=True)
class Measuring:
    """Makes tables. `least` is the least count that is shown; `channel` is None for all of them."""

    session: Session
    content: Content
    period: Period
    least: int
    channel: str | None = None

    def tables(self) -> dict[str, Table]:
        """Return every table by its name, in the order of the dashboard."""
        made = [
            self.use(),
            self.outcomes(),
            self.channels(),
            self.topics(),
            self.moments(),
            self.danger(),
            self.signposts(),
            self.checks(),
            self.helped(),
            self.reasons(),
            self.alerts(),
            self.time_of_day(),
            self.councils(),
        ]
        return {table.name: table for table in made}

    def use(self) -> Table:
        """Conversations begun and messages, over time."""
        begun, messages = (queries.over_time(self.session, kind, self.period, channel=self.channel) for kind in (kinds.CONVERSATIONS, kinds.MESSAGES))
        both = {step: Counter(conversations=begun[step].total(), messages=messages[step].total()) for step in begun}
        columns = {"conversations": "Conversations begun", "messages": "Messages"}
        return over_time("use", "Conversations and messages", both, columns, least=self.least, first=self._step)

    def outcomes(self) -> Table:
        """What became of typed messages, over time."""
        counts = queries.over_time(self.session, kinds.OUTCOMES, self.period, channel=self.channel)
        happened = sum(counts.values(), Counter())
        columns = {key: name for key, name in kinds.OUTCOME_NAMES.items() if happened[key]}
        return over_time("outcomes", "What became of typed messages", counts, columns, least=self.least, first=self._step)

    def channels(self) -> Table:
        """Messages by door, over time."""
        counts = queries.over_time(self.session, kinds.MESSAGES, self.period, by="channel", channel=self.channel)
        columns = {key: name for key, name in kinds.CHANNELS.items() if self.channel in (None, key)}
        return over_time("channels", "Messages by channel", counts, columns, least=self.least, first=self._step)

    def topics(self) -> Table:
        """How often each topic was answered, and whether that helped."""
        asked, yes, no = map(self._by_key, (kinds.TOPICS, kinds.HELPED, kinds.NOT_HELPED))
        names = self._names(kinds.TOPICS, asked | yes | no)
        columns = (("Times answered", asked), ("Helped", yes), ("Did not help", no))
        table = ranked("topics", "Topics", "Topic", columns, names, least=self.least)
        shares = {names[key]: share(yes[key], yes[key] + no[key], self.least) for key in names}
        return replace(table, rows=[replace(row, share=shares[row.label]) for row in table.rows], share="Share helped", drawn=1)

    def moments(self) -> Table:
        """Where people stood who asked for a topic."""
        return self._ranked("moments", "When people ask", "Moment", ("Messages", kinds.MOMENTS))

    def danger(self) -> Table:
        """Danger answers by class, and lines on top because there might be danger."""
        return self._ranked("danger", "Danger", "Kind of danger", ("Answered first", kinds.DANGER), ("A line in case of danger", kinds.DOUBT))

    def signposts(self) -> Table:
        """Numbers and partners shown and tapped."""
        return self._ranked("signposts", "Numbers and partners", "Number or partner", ("Tapped on the website", kinds.TAPPED), ("Shown", kinds.SHOWN))

    def checks(self) -> Table:
        """Self-checks begun and finished, and plans taken away."""
        columns = (("Begun", kinds.CHECKS_BEGUN), ("Finished", kinds.CHECKS_FINISHED), ("Plans printed or saved", kinds.PLANS))
        return self._ranked("checks", "Self-checks", "Check", *columns)

    def helped(self) -> Table:
        """What people said of answers, over time."""
        yes, no = (queries.over_time(self.session, kind, self.period, channel=self.channel) for kind in (kinds.HELPED, kinds.NOT_HELPED))
        both = {step: Counter(yes=yes[step].total(), no=no[step].total()) for step in yes}
        columns = {"yes": "Helped", "no": "Did not help"}
        table = over_time("helped", "Did the answer help?", both, columns, least=self.least, first=self._step)
        shares = [share(counts["yes"], counts.total(), self.least) for counts in both.values()]
        rows = [replace(row, share=said) for row, said in zip(table.rows, shares, strict=True)]
        return replace(table, rows=rows, share="Share helped")

    def reasons(self) -> Table:
        """Why answers did not help."""
        return self._ranked("reasons", "Why an answer did not help", "Reason", ("Times", kinds.REASONS))

    def alerts(self) -> Table:
        """Alerts that reached a reader."""
        return self._ranked("alerts", "Alerts sent", "Theme", ("Readers reached", kinds.ALERTS))

    def time_of_day(self) -> Table:
        """Messages by the hour of the day."""
        counts = queries.by_time_of_day(self.session, kinds.MESSAGES, self.period, channel=self.channel)
        rows = [Row(f"{hour:02}:00", [shown(counts[hour], self.least)]) for hour in range(24)]
        return Table("time_of_day", "Time of day", "Hour from", ["Messages"], rows, is_over_time=True)

    def councils(self) -> Table:
        """Council areas that people named when they looked for help nearby."""
        return self._ranked("councils", "Council areas named", "Council area", ("Searches for help", kinds.COUNCILS))

    @property
    def _step(self) -> str:
        return "Day" if self.period.step == "day" else "Week from"

    def _by_key(self, kind: str) -> Counter[str]:
        return queries.by_key(self.session, kind, self.period, channel=self.channel)

    def _names(self, kind: str, counts: Mapping[str, int]) -> dict[str, str]:
        return {key: name_of(kind, key, self.content) for key in counts}

    def _ranked(self, name: str, title: str, first: str, *columns: tuple[str, str]) -> Table:
        counted = [(heading, self._by_key(kind)) for heading, kind in columns]
        names = {key: said for (_, kind), (_, counts) in zip(columns, counted, strict=True) for key, said in self._names(kind, counts).items()}
        return ranked(name, title, first, counted, names, least=self.least)
