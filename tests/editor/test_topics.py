"""Editors find an answer, write in its form, see at once what is the matter, and lose nothing."""

import re
import shutil
from html import unescape

import pytest

from bot.accounts import people
from bot.changes import publishing, review
from bot.changes.drafting import get_change
from bot.changes.shelf import write_back
from bot.database import session_scope
from bot.settings import ROOT

KEY = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{KEY}.yml", f"nlu/{KEY}.yml"


@pytest.fixture
def shelf_of_editors(tmp_path) -> dict:
    """A shelf of a few answers and their sentences, so that reading it takes no time."""
    shutil.copytree(ROOT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("nlu", "advice", "languages", "checks", "tools"))
    for theme in ("doorstep", "danger", "smalltalk"):
        shutil.copytree(ROOT / "data" / "advice" / theme, tmp_path / "data" / "advice" / theme)
    for name in (f"data/nlu/{KEY}.yml", f"tests/nlu/{KEY}.yml", "data/nlu/danger/caller_at_door.yml", "data/nlu/doorstep/bogus_callers.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return {"data_dir": tmp_path / "data", "held_out_dir": tmp_path / "tests" / "nlu"}


@pytest.fixture
def isla(sign_in):
    """The browser of an author."""
    return sign_in("author", name="Isla")


class Page:
    """A draft's form as a browser has it: every field with its value."""

    def __init__(self, browser, address: str) -> None:
        self.browser, self.address = browser, address
        self.read(browser.get(address))

    def read(self, answer) -> str:
        """Take over the fields of a page."""
        self.text = answer.text
        form = self.text[self.text.index('<form id="draft"') :]
        inputs = re.findall(r'<input(?! type="checkbox"[^>]*value="yes">)[^>]* name="([^"]+)"[^>]*? value="([^"]*)"', form)
        areas = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL)
        self.fields = {name: unescape(value) for name, value in [*inputs, *areas]}
        for name, inner in re.findall(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
            chosen = re.search(r'value="([^"]*)" selected', inner)
            self.fields[name] = chosen.group(1) if chosen else ""
        self.fields.pop("csrf_token", None)
        return self.text

    def press(self, button: str, **changes):
        """Press a button, having typed something."""
        return self.browser.post(self.address, {**self.fields, **changes, "do": button})


@pytest.fixture
def page(isla) -> Page:
    """Isla's fresh draft of a topic."""
    address = isla.post(f"/topics/of/{KEY}/edit").request.path
    return Page(isla, address)


@pytest.fixture
def draft(database):
    """Read the draft as it is kept."""

    def read(change_id: int = 1) -> dict:
        with session_scope(database) as session:
            return get_change(session, change_id).texts()

    return read


def test_every_answer_is_in_the_list_with_its_state_and_review(isla):
    text = isla.get("/topics/").text

    assert "How to check a caller&#39;s ID" in text and "21 November 2027" in text
    assert text.count('<th scope="row">') > 50


def test_filters_narrow_the_list(isla):
    def titles(query: str) -> int:
        return isla.get(f"/topics/?{query}").text.count('<th scope="row">')

    assert 0 < titles("theme=doorstep") < titles("") and titles("words=caller") < titles("")
    assert titles("state=open") == 0 and titles("whose=mine") == 0
    isla.post(f"/topics/of/{KEY}/edit")
    assert titles("state=open") == titles("whose=mine") == 1
    assert titles("words=zzzz") == 0 and "Take a filter away" in isla.get("/topics/?words=zzzz").text


def test_a_form_that_is_saved_as_it_is_changes_no_byte(page, draft, settings):
    page.press("save")

    assert draft() == {
        ADVICE: (settings.data_dir / ADVICE).read_text("utf-8"),
        EXAMPLES: (settings.data_dir / EXAMPLES).read_text("utf-8"),
        f"held_out/{KEY}.yml": (settings.held_out_dir / f"{KEY}.yml").read_text("utf-8"),
    }


@pytest.mark.parametrize("key", ["danger/caller_at_door", "smalltalk/greet", "doorstep/bogus_callers"])
def test_every_kind_of_answer_has_such_a_form(isla, draft, settings, key):
    page = Page(isla, isla.post(f"/topics/of/{key}/edit").request.path)

    page.press("save")
    assert draft()[f"advice/{key}.yml"] == (settings.data_dir / f"advice/{key}.yml").read_text("utf-8")
    page.press("save", title="Another title")
    assert "title: Another title\n" in draft()[f"advice/{key}.yml"]


def test_a_typed_title_and_sentence_are_kept(page, draft):
    answer = page.press("save", **{"title": "Who is there?", "learned-0": page.fields["learned-0"] + "\nwho's chappin"})

    assert "Saved." in answer.text
    assert "title: Who is there?\n" in draft()[ADVICE] and draft()[EXAMPLES].endswith("    - who's chappin\n")


def test_a_step_moves_with_its_words_and_keeps_the_keyboard(page, draft):
    first, second = (page.fields[f"steps-now-{place}-text"] for place in (0, 1))

    answer = page.press("down steps-now 0")

    assert re.search(r'id="steps-now-1-down"[^>]* autofocus', answer.text)
    page.read(answer)
    assert [page.fields[f"steps-now-{place}-text"] for place in (0, 1)] == [second, first]
    assert draft()[ADVICE].index(second[:20]) < draft()[ADVICE].index(first[:20])


def test_a_step_is_added_and_taken_out(page):
    count = sum(name.startswith("steps-now-") and name.endswith("-text") for name in page.fields)

    page.read(page.press("add steps-now"))
    assert page.fields[f"steps-now-{count}-text"] == "" and "must" not in page.fields
    page.read(page.press(f"remove steps-now {count}"))
    assert f"steps-now-{count}-text" not in page.fields


def test_a_number_and_a_partner_are_picked_from_the_tables(page, draft):
    place = len([name for name in page.fields if re.fullmatch(r"partners-\d+", name)]) - 1

    page.press("save", **{"contact-0-number": "crimestoppers", f"partners-{place}": "age_scotland"})

    assert "- number: crimestoppers\n" in draft()[ADVICE] and "age_scotland]" in draft()[ADVICE]


def test_what_is_typed_is_saved_by_itself_and_what_is_wrong_is_named(page, draft):
    sent = {**page.fields, "summary": "Ring Action Fraud on 0300 123 2040."}
    told = page.browser.post(f"{page.address}autosave", sent, headers={"HX-Request": "true"}).text

    assert "Saved at" in told and "not right in Scotland" in told and "is spelled out" in told
    assert 'href="#summary"' in told
    assert 'id="version" value="2" hx-swap-oob="true"' in told
    assert "Action Fraud" in draft()[ADVICE]


def test_a_sentence_of_another_topic_is_named_while_typing(page):
    theirs = "what do bogus callers say to get in"
    told = page.browser.post(f"{page.address}autosave", {**page.fields, "learned-0": page.fields["learned-0"] + f"\n{theirs}"}).text

    assert theirs in told and "doorstep/bogus_callers" in told and 'href="#learned-0"' in told


def test_two_windows_lose_nothing(page, draft):
    page.press("save", title="First window")

    answer = page.press("save", title="Second window")

    assert "saved elsewhere" in answer.text and "First window" in answer.text and "Second window" in answer.text
    assert "title: First window\n" in draft()[ADVICE]
    number = re.search(rf'name="{re.escape(ADVICE)}-(\d+)" value="mine"', answer.text).group(1)
    mine = re.search(rf'<textarea name="{re.escape(ADVICE)}-mine"[^>]*>(.*?)</textarea>', answer.text, re.DOTALL).group(1)
    sent = {"version": "2", f"{ADVICE}-mine": unescape(mine)}
    undecided = page.browser.post(f"{page.address}join", sent)
    assert undecided.status_code == 409 and "left to decide" in undecided.text
    page.browser.post(f"{page.address}join", {**sent, f"{ADVICE}-{number}": "mine"})
    assert "title: Second window\n" in draft()[ADVICE]


def test_an_old_page_that_saves_by_itself_overwrites_nothing(page, draft):
    page.press("save", title="First window")

    told = page.browser.post(f"{page.address}autosave", {**page.fields, "title": "Second window"}).text

    assert "Not saved" in told and "title: First window\n" in draft()[ADVICE]


def test_what_became_public_meanwhile_is_joined_or_asked_about(page, draft, settings):
    page.press("save", title="Mine")
    path = settings.data_dir / ADVICE
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Theirs ") + "# read again\n", "utf-8")

    assert "What is public has changed since you opened this" in page.browser.get(page.address).text
    asked = page.browser.get(f"{page.address}compare").text
    assert "Theirs" in asked and "Mine" in asked and "read again" in asked and "title:" not in asked
    number = re.search(rf'name="{re.escape(ADVICE)}-(\d+)" value="both"', asked).group(1)
    seal = re.search(rf'name="{re.escape(ADVICE)}-theirs" value="(\w+)"', asked).group(1)
    page.browser.post(f"{page.address}compare", {f"{ADVICE}-{number}": "own", f"{ADVICE}-{number}-words": "Ours: both", f"{ADVICE}-theirs": seal})

    assert 'title: "Ours: both"\n' in draft()[ADVICE] and draft()[ADVICE].endswith("# read again\n")


def test_a_draft_that_is_no_yaml_is_shown_as_text(page, draft):
    page.browser.post(f"{page.address}text", {"version": page.fields["version"], ADVICE: "title: [\n"})

    answer = page.browser.get(page.address)
    assert "as text" in answer.text and "not valid YAML" in answer.text
    page.browser.post(f"{page.address}text", {"version": "2", ADVICE: "title: Whole\r\n"})
    assert draft()[ADVICE] == "title: Whole\n"


def test_a_new_topic_begins_as_a_draft(isla, draft):
    refused = isla.post("/topics/new", {"theme": "doorstep", "name": "id checks"})
    assert refused.status_code == 409 and "already" in refused.text

    answer = isla.post("/topics/new", {"theme": "doorstep", "name": "Fake meter readers"})

    assert "draft is begun" in answer.text and "things to mend" in answer.text
    assert set(draft()) == {f"{shelf}/doorstep/fake_meter_readers.yml" for shelf in ("advice", "nlu", "held_out")}
    assert "doorstep/fake_meter_readers" in isla.get("/topics/").text


def test_what_is_to_weigh_is_said_in_a_sentence_of_its_own(page):
    page.read(page.press("save", checked="2025-01-01", next_review="2025-07-01"))

    assert re.search(r"public\. [0-9]+ to weigh\.", page.text)


def test_the_words_of_a_new_topic_stand_where_they_belong(isla, draft):
    page = Page(isla, isla.post("/topics/new", {"theme": "doorstep", "name": "fake meter readers"}).request.path)

    page.press("save", **{"title": "Fake meter readers", "learned-0": "is the meter man real\nmeter reader"})

    texts = draft()
    assert texts["nlu/doorstep/fake_meter_readers.yml"].endswith("  examples: |\n    - is the meter man real\n    - meter reader\n")
    assert "title: Fake meter readers\nsummary:\n" in texts["advice/doorstep/fake_meter_readers.yml"]


def test_another_author_sees_the_draft_and_cannot_write_in_it(page, sign_in, draft):
    ewan = sign_in("author", name="Ewan")

    assert "Preview of" in ewan.get(page.address).text
    assert ewan.post(page.address, {**page.fields, "title": "Ewan's"}).status_code == 409
    assert "Isla has an open change" in ewan.get(f"/topics/of/{KEY}").text
    assert "Ewan" not in draft()[ADVICE]


def test_a_draft_has_three_faces(page):
    page.press("save", summary="Ring {police_101} and keep the door shut.")

    text = page.browser.get(f"{page.address}preview").text
    assert "Ring 101 and keep the door shut." in text
    assert "characters" in text and "of 64 bytes" in text
    assert "heading level 3, How to check a caller" in text and "tick box, not ticked" in text
    card = page.browser.get(f"{page.address}card")
    assert 'class="reply advice"' in card.text and "Ring 101 and keep the door shut." in card.text
    assert card.headers["X-Frame-Options"] == "SAMEORIGIN" and "script-src" not in card.headers["Content-Security-Policy"]


def test_a_draft_that_cannot_be_shown_says_so(page):
    page.press("save", summary="Ring {nobody}.")

    assert "cannot be shown yet" in page.browser.get(f"{page.address}preview").text


def test_what_an_editor_types_is_text_on_every_face(page):
    page.press("save", title="<script>alert(1)</script>")

    for address in ("", "preview", "card", "text"):
        assert "<script>alert" not in page.browser.get(f"{page.address}{address}").text


def test_a_published_change_is_in_the_history_and_comes_back_as_a_draft(page, sign_in, database, settings):
    page.press("save", title="Published")
    sign_in("reviewer", name="Rory")
    sign_in("publisher", name="Kirsty")
    with session_scope(database) as session:
        change = get_change(session, 1)
        rory, kirsty = (next(user for user in people.everybody(session) if user.name == name) for name in ("Rory", "Kirsty"))
        review.submit(session, change, by=change.author, why="A new title")
        review.approve(session, change, by=rory)
        publishing.begin_publishing(session, change, by=kirsty)
        write_back(settings, change)
        publishing.finish_publishing(session, change, release_id="2030-06-01-120000", by=kirsty)

    text = page.browser.get(f"/topics/history/{KEY}").text
    assert "A new title" in text and "approved by Rory" in text and "published by Kirsty" in text
    answer = page.browser.post("/topics/drafts/1/restore", {"before": "yes"})
    assert 'name="title" value="How to check a caller&#39;s ID"' in answer.text


@pytest.mark.parametrize("path", ["of/doorstep/wizards", "drafts/99/", "history/doorstep/wizards", "preview/x/y", "card/x/y"])
def test_what_is_not_there_is_not_found(isla, path):
    assert isla.get(f"/topics/{path}").status_code == 404
