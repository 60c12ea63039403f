"""The assistant with a scripted far end in place of Rasa, for tests of the doors: the same channel, the same replies, no model."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx
from werkzeug.serving import make_server

from bot.answers.advice import advice_reply
from bot.answers.checks import check_reply, over_reply
from bot.answers.danger import danger_reply
from bot.answers.notice import notice_reply
from bot.answers.outage import LAST_RESORT, outage_reply
from bot.answers.partners import partners_reply
from bot.answers.respond import respond, respond_to_command
from bot.answers.suggestions import menu_reply, suggestions_reply, theme_reply
from bot.answers.tools import tool_reply
from bot.assistant import Assistant
from bot.content.content import Content
from bot.nlu.understanding import Understanding
from bot.payloads import Command
from bot.release.store import Release, Releases
from bot.reply import Reply
from bot.settings import Settings

_OPEN_AND_SHUT = [
    {"number": "0800 1", "link": "tel:08001", "hours": "weekdays, 9am to 5pm", "cost": "free", "open_now": False, "opens": "Opens Monday at 9am"},
    {"number": "0800 2", "link": "tel:08002", "hours": "", "cost": "", "open_now": False, "opens": None},
    {"number": "0800 3", "link": "tel:08003", "hours": "any time", "cost": "free", "open_now": True, "opens": None},
    {"number": "0800 4", "link": "tel:08004", "hours": "weekdays", "cost": "free", "open_now": True, "opens": None},
]


class ScriptedRasa:
    """Plays `POST /webhooks/keepsafe/messages`: what `answers` has for a text, the menu for any other, the real reply for a button."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.answers: dict[str, list[Reply]] = {}
        self.received: list[dict] = []
        self.status = 200
        self.meanwhile: Callable[[], object] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/webhooks/keepsafe/health":
            return httpx.Response(self.status, json={"ready": self.status == 200})
        body = json.loads(request.content)
        self.received.append(body)
        self.meanwhile()
        replies = [reply.as_dict() for reply in self._replies(body)]
        return httpx.Response(self.status, json={"replies": replies, "understanding": None})

    def assistant(self, settings: Settings, channel: str = "web") -> Assistant:
        """Return an assistant that talks to this far end."""
        return Assistant(settings, http=httpx.Client(transport=httpx.MockTransport(self), base_url="http://rasa"), channel=channel)

    def _replies(self, body: dict) -> list[Reply]:
        if "command" in body:
            return [respond_to_command(self.content, Command.parse(body["command"]))]
        return self.answers.get(body["text"], [menu_reply(self.content)])


def put_in_service(content: Content, folder: Path) -> Releases:
    """Make a release of `content` that no model belongs to, and put it in service."""
    model, report = folder / "model.tar.gz", folder / "report"
    model.write_bytes(b"a model that nobody loads")
    report.mkdir()
    releases = Releases(folder / "releases")
    releases.freeze(Release("r1", "2030-06-01", "", "", "", ""), model, content, report)
    releases.put_in_service("r1")
    return releases


def every_kind_of_card(content: Content) -> dict[str, Reply]:
    """Return one reply of each kind that a door must render, by a name that can be typed."""
    alert = "If you are in danger, ring 999 now. Are you safe right now?"
    first, second, *_ = content.advice
    return {
        "advice": advice_reply(content, "doorstep/at_the_door_now", "after"),
        "advice with an alert": advice_reply(content, "cyber/romance", alert=alert),
        "advice with others in reach": respond(content, Understanding("advice", "doorstep/id_checks", offers=[first, second]))[0],
        "danger": danger_reply(content, "caller_at_door"),
        "danger with a quick exit": danger_reply(content, "domestic_abuse_now"),
        "danger that is urgent": danger_reply(content, "money_just_sent"),
        "danger that needs care": danger_reply(content, "own_offending"),
        "danger for those who cannot speak": danger_reply(content, "cannot_speak"),
        "partners": partners_reply(content, list(content.organisations)[:9], topic=first, council="dundee_city"),
        "suggestions": suggestions_reply(content, [first, second], alert),
        "theme": theme_reply(content, "doorstep"),
        "menu": menu_reply(content),
        "out of scope": notice_reply(content, "out_of_scope/complaint_about_police", alert),
        "small talk": notice_reply(content, "smalltalk/are_you_the_police"),
        "greeting": notice_reply(content, "smalltalk/greet", today=date(2030, 12, 1)),
        "check": check_reply(content, "phone"),
        "check half way": check_reply(content, f"phone/{content.checks['phone'].fingerprint()}/5/1212112"),
        "check with words at once": check_reply(content, f"scam/{content.checks['scam'].fingerprint()}/2/2"),
        "check not understood": check_reply(content, f"home/{content.checks['home'].fingerprint()}/3/12/again"),
        "check stopped": check_reply(content, f"home/{content.checks['home'].fingerprint()}/3/12/stop"),
        "check over": over_reply(content, "home"),
        "checks": check_reply(content, ""),
        "plan": check_reply(content, f"phone/{content.checks['phone'].fingerprint()}/9/2222211-"),
        "tool with a card": tool_reply(content, "neighbour_card"),
        "tool": tool_reply(content, "phone_toolkit"),
        "plan with signs": check_reply(content, f"scam/{content.checks['scam'].fingerprint()}/9/21112222"),
        "plan with nothing to do": check_reply(content, f"doorstep/{content.checks['doorstep'].fingerprint()}/8/1111113"),
        "outage": outage_reply(content, [first]),
        "numbers open and shut": Reply("Ring.", card={"kind": "outage", "text": "Ring.", "contacts": _OPEN_AND_SHUT}),
        "last resort": LAST_RESORT,
        "plain text": Reply("Only words.\nOn two lines.", card={"kind": "text"}),
    }


@contextmanager
def serving(app, **options) -> Iterator[str]:
    """Serve a WSGI app in a thread; give its address without scheme, such as `127.0.0.1:40123`."""
    server = make_server("127.0.0.1", 0, app, threaded=True, **options)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
