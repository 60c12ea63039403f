"""What protects visitors: headers on every answer, the cookie, and who may send a message."""

import base64
import hashlib

import pytest
from click.testing import CliRunner

from web_widget.app import create_app
from web_widget.command import web

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
)
MAY_LISTEN = {*(f"{method} {path}" for path in ("/", "/widget", "/demo") for method in ("GET", "HEAD", "OPTIONS")), "OPTIONS /chat", "POST /chat"}
FOREIGN = ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site", "Origin": "null"})


def _answers_of_every_route(app, browser):
    for rule in app.url_map.iter_rules():
        path = (
            rule.rule.replace("<path:filename>", "style.css").replace("<theme>/<topic>", "doorstep/bogus_callers").replace("<key>", "neighbour_card")
        )
        assert "<" not in path, "say here which address of this route to try"
        for method in sorted(rule.methods | {"GET", "POST", "DELETE"}):
            yield f"{method} {path}", browser.open(path, method=method)
    yield "a page that is not there", browser.get("/nowhere")


def test_every_answer_of_every_route_has_the_headers(app, visitor):
    for name, answer in _answers_of_every_route(app, visitor):
        for header, value in HEADERS.items():
            assert answer.headers[header] == value, name
        assert "camera=()" in answer.headers["Permissions-Policy"], name
        assert ("microphone=(self)" in answer.headers["Permissions-Policy"]) == (name in MAY_LISTEN), name
        for part in POLICY:
            assert part in answer.headers["Content-Security-Policy"], name
        assert "unsafe" not in answer.headers["Content-Security-Policy"], name


def test_nothing_a_visitor_writes_or_reads_stays_in_a_cache(app, visitor):
    for name, answer in _answers_of_every_route(app, visitor):
        if "/static/" not in name and "/widget.js" not in name:
            assert answer.headers["Cache-Control"] == "no-store", name


def test_only_the_widget_may_be_framed_and_only_where_the_settings_say(settings, database, rasa):
    settings = settings.copy(update={"frame_ancestors": "'self' https://council.example"})
    app = create_app(settings, rasa.assistant(settings))

    for name, answer in _answers_of_every_route(app, app.test_client()):
        policy = answer.headers["Content-Security-Policy"]
        widget = name.endswith(" /widget")
        assert ("frame-ancestors 'self' https://council.example" in policy) == widget, name
        assert ("frame-ancestors 'none'" in policy) != widget, name
        assert (answer.headers.get("X-Frame-Options") == "DENY") != widget, name


def test_the_script_for_other_sites_may_be_loaded_by_them(visitor):
    answer = visitor.get("/widget.js")

    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "javascript" in answer.headers["Content-Type"]
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_the_printed_tag_names_the_script_as_it_is_served(visitor):
    tag = CliRunner().invoke(web, ["embed", "https://keepsafe.example/"]).output

    served = base64.b64encode(hashlib.sha384(visitor.get("/widget.js").data).digest()).decode()

    assert tag == f'<script src="https://keepsafe.example/widget.js" integrity="sha384-{served}" crossorigin="anonymous" defer></script>\n'


def test_no_page_has_script_or_style_written_into_it(visitor, rasa, content):
    from scripted_assistant import every_kind_of_card

    rasa.answers["all"] = list(every_kind_of_card(content).values())
    visitor.post("/chat", data={"text": "all"})

    for path in (
        *("/", "/widget", "/demo", "/privacy", "/accessibility", "/nowhere"),
        *("/advice/", "/advice/a-to-z", "/advice/search", "/advice/doorstep/bogus_callers", "/tools/", "/tools/neighbour_card"),
    ):
        page = visitor.get(path).text
        assert " style=" not in page and "<style" not in page, path
        assert " onclick=" not in page and "javascript:" not in page, path
        assert all(" src=" in tag for tag in page.split("<script")[1:]), path


def test_the_cookie_says_nothing_to_scripts_or_other_sites(visitor):
    cookie = visitor.post("/chat/messages", json={"text": "hello"}).headers["Set-Cookie"]

    assert cookie.startswith("keepsafe=")
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie
    assert "Secure" not in cookie and "Expires" not in cookie


def test_by_https_the_cookie_stays_on_https(visitor):
    cookie = visitor.post("/chat/messages", json={"text": "hello"}, base_url="https://keepsafe.example").headers["Set-Cookie"]

    assert "Secure" in cookie and "SameSite=Lax" in cookie and "Partitioned" not in cookie


def test_by_https_the_widgets_cookie_lives_in_the_frame_of_one_site(visitor):
    cookie = visitor.post("/chat/messages?in=widget", json={"text": "hello"}, base_url="https://keepsafe.example").headers["Set-Cookie"]

    assert cookie.startswith("keepsafe_widget=")
    assert all(mark in cookie for mark in ("HttpOnly", "Secure", "SameSite=None", "Partitioned"))


def test_what_a_proxy_says_of_the_request_counts_only_when_a_proxy_is_trusted(settings, database, rasa, visitor):
    behind_proxy = settings.copy(update={"trusted_proxies": 1})
    by_https = {"X-Forwarded-Proto": "https"}

    direct = visitor.post("/chat/messages", json={"text": "hello"}, headers=by_https)
    proxied = create_app(behind_proxy, rasa.assistant(behind_proxy)).test_client().post("/chat/messages", json={"text": "hello"}, headers=by_https)

    assert "Secure" not in direct.headers["Set-Cookie"]
    assert "Secure" in proxied.headers["Set-Cookie"]
    assert "Strict-Transport-Security" in proxied.headers


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/chat/messages", "/chat/forget"])
def test_another_site_cannot_send_json(visitor, rasa, path, headers):
    answer = visitor.post(path, json={"text": "hello"}, headers=headers)

    assert answer.status_code == 403
    assert answer.json["error"]
    assert not rasa.received


@pytest.mark.parametrize("headers", FOREIGN)
@pytest.mark.parametrize("path", ["/chat", "/chat/forget"])
def test_another_site_cannot_send_a_form(visitor, rasa, path, headers):
    answer = visitor.post(path, data={"text": "hello"}, headers=headers)

    assert answer.status_code == 403
    assert not rasa.received


@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin", "Origin": "https://behind.proxy"}, {"Origin": "null"}]
)
def test_our_own_page_can(visitor, headers):
    assert visitor.post("/chat/messages", json={"text": "hello"}, headers=headers).status_code == 200


def test_once_there_is_a_conversation_a_form_needs_the_pages_token(visitor, rasa, token_on):
    page = visitor.post("/chat", data={"text": "hello"}, follow_redirects=True).text

    without = visitor.post("/chat", data={"text": "forged"})
    forged = visitor.post("/chat", data={"text": "forged", "csrf_token": "forged"})
    ours = visitor.post("/chat", data={"text": "mine", "csrf_token": token_on(page)})

    assert (without.status_code, forged.status_code, ours.status_code) == (400, 400, 303)
    assert [message["text"] for message in rasa.received] == ["hello", "mine"]


def test_a_page_that_was_open_too_long_keeps_the_text_and_a_fresh_token(visitor, token_on):
    visitor.post("/chat", data={"text": "hello"})

    refused = visitor.post("/chat", data={"text": "my long story"})
    again = visitor.post("/chat", data={"text": "my long story", "csrf_token": token_on(refused.text)})

    assert "Send it again now." in refused.text and "my long story" in refused.text
    assert again.status_code == 303


def test_forgetting_by_form_needs_the_token_too(visitor):
    visitor.post("/chat", data={"text": "hello"})

    answer = visitor.post("/chat/forget", data={})

    assert answer.status_code == 400
    assert visitor.get_cookie("keepsafe") is not None
