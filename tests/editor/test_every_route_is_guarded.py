"""Nobody sees or does what is not for them: every route is walked by a stranger and by each role."""

import pytest

from bot.accounts.models import EVERYBODY
from editor.guard import FOR_STRANGERS, FOR_THE_SIGNED_IN, roles_of

SAMPLES: dict[str, str] = {}
"""Values for a route's parameters; whatever is not named here is 1 for a number and `x` for a text."""


def _routes(app):
    for rule in app.url_map.iter_rules():
        values = {name: SAMPLES.get(name, 1 if "Integer" in type(converter).__name__ else "x") for name, converter in rule._converters.items()}
        with app.test_request_context():
            address = rule.build(values)[1]
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
            yield rule.endpoint, method, address


def _ask(browser, method: str, address: str):
    if method == "GET":
        return browser.client.get(address)
    return browser.client.open(address, method=method, data={"csrf_token": browser.token})


def test_a_stranger_is_led_to_the_sign_in_from_everywhere(app, browser):
    browser.get("/sign-in")
    closed = [route for route in _routes(app) if route[0] not in FOR_STRANGERS]

    assert len(closed) > 10
    for endpoint, method, address in closed:
        answer = _ask(browser, method, address)
        assert answer.status_code == 302 and answer.headers["Location"].startswith("/sign-in"), (endpoint, method)


@pytest.mark.parametrize("role", EVERYBODY)
def test_a_role_sees_what_is_for_it_and_nothing_else(app, sign_in, role):
    browser = sign_in(role)
    for endpoint, method, address in list(_routes(app)):
        if endpoint in FOR_STRANGERS | FOR_THE_SIGNED_IN:
            continue
        with app.test_request_context():
            allowed = role in (roles_of(endpoint) or ())
        answer = _ask(browser, method, address)
        assert (answer.status_code != 403) == allowed, (endpoint, method, answer.status_code)
        assert answer.status_code < 500, (endpoint, method)


def test_every_view_of_ours_says_whom_it_is_for(app):
    with app.test_request_context():
        silent = {endpoint for endpoint in app.view_functions if not roles_of(endpoint)}

    assert silent - FOR_STRANGERS - FOR_THE_SIGNED_IN == {"security.two_factor_rescue"}


def test_what_changes_something_is_never_asked_for_by_a_link(app):
    """A GET is never a change: routes that take POST alone, or show a form and take it."""
    for rule in app.url_map.iter_rules():
        if "GET" in rule.methods:
            assert not any(verb in rule.endpoint for verb in ("delete", "approve", "publish_now", "rollback", "withdraw")), rule


def test_a_form_without_its_token_changes_nothing(app, sign_in):
    browser = sign_in("administrator")
    posts = [address for endpoint, method, address in _routes(app) if method == "POST" and endpoint not in FOR_STRANGERS]

    assert posts
    for address in posts:
        assert browser.client.post(address, data={}).status_code == 400, address


def test_an_unknown_page_is_said_in_words(sign_in):
    answer = sign_in("author").get("/no-such-page")

    assert answer.status_code == 404 and "There is no such page" in answer.text


def test_a_part_of_a_page_leads_the_whole_page_to_the_sign_in(browser):
    answer = browser.client.get("/", headers={"HX-Request": "true"})

    assert answer.status_code == 401 and answer.headers["HX-Redirect"].startswith("/sign-in")
