"""The public page of counts in a real browser, and taps that are counted as people tap."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from browser_tools import violations
from sample_counts import count_samples

from bot.counts.models import HourlyCount
from bot.counts.tally import tally_of
from bot.database import session_scope

LOOKS = {
    "wide": {"width": 1280, "height": 900, "color_scheme": "light", "forced_colors": "none"},
    "dark": {"width": 768, "height": 900, "color_scheme": "dark", "forced_colors": "none"},
    "zoomed": {"width": 320, "height": 800, "color_scheme": "light", "forced_colors": "active"},
}


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_wrong_with_the_page_of_counts(page, door, web_settings, corpus, look):
    count_samples(web_settings.database, corpus)
    colours = dict(LOOKS[look])
    page.set_viewport_size({"width": colours.pop("width"), "height": colours.pop("height")})
    page.emulate_media(**colours)

    page.goto(f"{door}/how-is-it-doing")
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")

    assert page.locator("svg[role=img]").count() >= 8
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_tap_on_a_number_is_counted_as_that_number_and_sends_no_cookie(page, ask, door, web_settings, corpus):
    ask(page, "advice")
    # What rings is not part of this.
    page.evaluate("addEventListener('click', event => { if (event.target.closest('[href^=\"tel:\"]')) event.preventDefault(); })")
    sent = []
    page.on("request", lambda request: sent.append(request) if request.url.endswith("/chat/tapped") else None)

    with page.expect_response("**/chat/tapped") as answered:
        page.locator("a.call[data-signpost]").first.click()

    assert answered.value.status == 204
    assert "cookie" not in sent[0].all_headers()
    tally_of(web_settings.database).write()
    with session_scope(web_settings.database) as session:
        tapped = dict(session.execute(sa.select(HourlyCount.key, HourlyCount.n).where(HourlyCount.kind == "signposts_tapped")).all())
    assert sum(tapped.values()) == 1
    assert next(iter(tapped)).removeprefix("number/") in corpus.numbers
