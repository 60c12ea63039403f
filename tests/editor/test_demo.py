"""`keepsafe editor demo` lays out a back office to try, on a copy; the real shelf is only read."""

import re

import pytest

from bot.content.checks import validate
from bot.database import session_scope
from bot.errors import BotError
from bot.inbox.models import UnclearQuestion
from bot.settings import Settings
from editor.app import create_app
from editor.demo import prepare


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory, module_settings):
    said = []
    environment = prepare(module_settings, tmp_path_factory.mktemp("demo") / "new", said.append)
    return environment, "\n".join(said)


@pytest.fixture(scope="module")
def module_settings(tmp_path_factory):
    folder = tmp_path_factory.mktemp("real")
    return Settings(var_dir=folder / "var", releases_dir=folder / "releases", secret_key="a secret for tests", database_url="")


@pytest.fixture
def demo(laid_out, monkeypatch):
    """The settings that the demo's processes read from their environment."""
    for name, value in laid_out[0].items():
        monkeypatch.setenv(name, value)
    return Settings()


@pytest.fixture
def enter(demo, laid_out, browser):
    """Sign in as one of the editors, with the password that was printed."""

    def enter(email: str):
        password = re.search(rf"{re.escape(email)}\s+(\S+)", laid_out[1]).group(1)
        one = type(browser)(create_app(demo, MAIL_BACKEND="locmem", TESTING=True).test_client())
        return one, one.sign_in(email, password).text

    return enter


@pytest.mark.parametrize(
    ("email", "sees"),
    [
        ("isla@example.scot", ("Returned to you", "Your drafts", "Asked of you", "answered you")),
        ("calum@example.scot", ("Said to you", "overdue")),
        ("ewan@example.scot", ("To review",)),
        ("morag@example.scot", ("Approved, to be put in service",)),
        ("angus@example.scot", ("Accounts",)),
    ],
)
def test_each_role_finds_something_to_do(enter, email, sees):
    _, start = enter(email)

    assert "Sign out" in start
    assert [words for words in sees if words not in start] == []


def test_it_has_talk_a_schedule_and_questions(enter, demo):
    browser, _ = enter("isla@example.scot")

    assert "I asked. They answer next week." in browser.get("/comments/doorstep/bogus_callers").text
    assert "Going live" in browser.get("/calendar/keep-safe.ics").text
    with session_scope(demo.database) as session:
        assert session.query(UnclearQuestion).count() >= 6


def test_what_it_reads_is_a_copy_and_nothing_is_wrong_with_it(demo, module_settings):
    assert demo.data_dir != module_settings.data_dir and not demo.data_dir.is_symlink()
    assert not module_settings.var_dir.exists()
    _, problems = validate(demo.data_dir, demo.held_out_dir)
    assert [problem for problem in problems if not problem.is_warning] == []


def test_a_folder_that_holds_something_else_is_left_alone(module_settings, tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work", "utf-8")

    with pytest.raises(BotError, match="Choose an empty folder"):
        prepare(module_settings, tmp_path, print)
    assert (tmp_path / "thesis.txt").exists()


def test_no_mail_goes_out_of_a_demo(demo):
    assert demo.smtp_host == "" and demo.telegram_token == "" and not demo.editor_second_factor
