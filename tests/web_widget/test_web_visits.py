"""What is on its way is held for a while, and never without bound."""

from web_widget import visits
from web_widget.visits import Visits


def test_a_visit_that_is_forgotten_names_the_conversation_it_began():
    recent = Visits()
    recent.begin("page", "conversation")

    assert recent.forget("page", None) == ["conversation"]
    assert recent.is_forgotten("", "conversation")
    assert recent.is_forgotten("page", "")


def test_pages_without_a_name_have_nothing_in_common():
    recent = Visits()
    recent.begin("", "somebody's conversation")

    assert recent.forget("", "mine") == ["mine"]
    assert not recent.is_forgotten("", "somebody's conversation")


def test_nothing_is_held_for_ever(monkeypatch):
    monkeypatch.setattr(visits, "_HELD_SECONDS", 0.0)
    recent = Visits()
    recent.begin("page", "conversation")

    assert recent.forget("page", None) == []


def test_a_flood_of_names_pushes_out_the_oldest(monkeypatch):
    monkeypatch.setattr(visits, "_MOST", 2)
    recent = Visits()
    for number in range(3):
        recent.begin(f"page {number}", f"conversation {number}")

    assert recent.forget("page 0", None) == []
    assert recent.forget("page 2", None) == ["conversation 2"]
