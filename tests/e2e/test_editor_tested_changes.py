"""What changes how people are understood goes live only as it was tested. Another test trains for real."""

from __future__ import annotations

from editors_words import NEW_TOPIC, NEW_WORDS
from left_candidate import leave_candidate
from live_office import until
from playwright.sync_api import expect

from bot.release.gate import BLOCKS, Finding

WHO = ("a man", "a woman", "two men", "a lad", "somebody", "an old man")
DID = ("wanted to read my meter", "asked to see my meter", "came about the meter twice", "had no card to read meters", "says the meter is faulty")
WORDS = {
    **NEW_WORDS,
    "learned-0": "\n".join(f"{who} {did}" for who in WHO for did in DID),
    "held_out-0": "\n".join(f"{who} at my door for the leccy reading, is that right" for who in WHO),
}
BLADE = "he has a blade on him"
SAYS = f"Danger in “{BLADE}” was seen. Now it would be missed."
MISSED = Finding("danger_missed", BLOCKS, "danger/weapon", BLADE, "danger/weapon", "menu", SAYS)


def test_a_new_topic_with_thirty_examples_is_reviewed_and_published_by_others(live, editors):
    page = editors.at("Isla", "/topics/new")
    page.get_by_label("Theme").select_option("doorstep")
    page.get_by_label("Name").fill("fake meter readers")
    page.get_by_role("button", name="Begin").click()
    change = editors.save(page, WORDS)
    editors.hand_in("Isla", change, "People ask about meter readers")
    expect(editors.at("Isla", f"/changes/{change}").get_by_role("button", name="Approve")).to_have_count(0)
    editors.approve("Rory", change)
    expect(editors.at("Rory", f"/changes/{change}").get_by_role("button", name="Publish now")).to_have_count(0)
    leave_candidate(live.settings, change, model=live.releases.model(live.releases.current_id()))
    assert not live.advice(NEW_TOPIC)

    page = editors.press_publish("Kirsty", change)

    expect(page.get_by_text("It is live, in release")).to_be_visible()
    assert WORDS["title"] in live.advice(NEW_TOPIC)
    assert [line.strip(" -") for line in _examples(live)] == WORDS["learned-0"].splitlines()
    release = live.releases.current()
    assert (release.who.partition(" ")[0], release.note) == ("Kirsty", "People ask about meter readers")


def _examples(live) -> list[str]:
    text = (live.settings.data_dir / "nlu" / f"{NEW_TOPIC}.yml").read_text("utf-8")
    return [line for line in text.splitlines() if line.startswith("    - ")]


def test_nobody_can_publish_what_would_miss_a_danger(live, editors):
    page = editors.edit("Isla", "danger/images_pasted")
    few = "\n".join(page.locator("[id=learned-0]").input_value().splitlines()[:25])
    change = editors.save(page, {"learned-0": few})
    editors.hand_in("Isla", change, "Fewer examples")
    editors.approve("Rory", change)
    page = editors.at("Kirsty", f"/changes/{change}")
    before = live.releases.current_id()
    leave_candidate(live.settings, change, [MISSED])

    page.get_by_role("button", name="Publish now").click()

    until(lambda: "cannot go live: danger would be handled worse in 1 sentence" in page.locator("main").inner_text())
    page = editors.at("Kirsty", f"/changes/{change}")
    expect(page.get_by_role("button", name="Publish now")).to_have_count(0)
    page.get_by_role("link", name="Every sentence").click()
    expect(page.get_by_role("heading", name="Danger handled worse")).to_be_visible()
    expect(page.get_by_text(MISSED.says)).to_be_visible()
    assert live.releases.current_id() == before
