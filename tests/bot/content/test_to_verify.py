"""Facts to verify name what they are about and whom to ask, and are not said to anybody."""

from small_shelf import ADVICE, TOPIC, read_shelf, shelf_of

from bot.content.checks import counts
from bot.content.references import every_doubt_is_about_something

DOUBT = {"about": ["doorstep/test"], "claim": "It is open late.", "ask": "Helpers", "question": "Until when?"}


def test_a_doubt_about_nothing_is_named_at_its_line(tmp_path):
    doubts = {"to_verify": {"hours": DOUBT, "gone": {**DOUBT, "about": ["organisations/nobody"], "sources": ["nowhere"]}}}

    problems = [str(problem) for problem in every_doubt_is_about_something(shelf_of(tmp_path, {TOPIC: ADVICE, "to_verify.yml": doubts}))]

    assert problems[0].startswith("data/to_verify.yml:10: There is no file for `organisations/nobody`")
    assert problems[1].startswith("data/to_verify.yml:15: There is no source `nowhere`")
    assert len(problems) == 2


def test_a_doubt_without_a_question_is_refused(tmp_path):
    _, problems = read_shelf(tmp_path, {"to_verify.yml": {"to_verify": {"hours": {**DOUBT, "question": None}}}})

    assert any("`question` is empty" in problem.message for problem in problems)


def test_doubts_are_counted_and_stay_out_of_what_is_published(corpus):
    assert counts(corpus)["facts to verify"] == len(corpus.to_verify) >= 25
    for doubt in corpus.to_verify.values():
        assert doubt.claim not in corpus.to_json()


def test_what_the_fact_base_could_not_confirm_is_asked_about(corpus):
    asked = {about for doubt in corpus.to_verify.values() for about in doubt.about}

    for about in ("councils", "home/lost_property", "roads/road_safety", "justice/victims_rights", "safety/organised_crime_county_lines"):
        assert about in asked
    for key in ("missing_people", "hourglass", "rape_crisis_scotland", "nspcc", "fca", "swrc", "mobile_networks", "advice_direct_scotland"):
        assert f"organisations/{key}" in asked
