"""The action server. It also hands Rasa the model of the release in service, by ETag, so that a new one is swapped in whole."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

from rasa_sdk.endpoint import create_app
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw
from sqlalchemy.exc import SQLAlchemyError

import actions
from actions.speaking import current_content
from bot.answers.checks import left_reply
from bot.conversations.answered import forget_answered
from bot.conversations.checks import leave_silent_checks
from bot.conversations.store import forget_older_than
from bot.database import leave_no_trace, session_scope
from bot.errors import ReleaseError
from bot.inbox.noting import erase_older_than
from bot.logs import set_up_logs
from bot.partners.in_step import DirectoryInStep
from bot.payloads import sign
from bot.release.store import Releases
from bot.reply import Reply
from bot.settings import get_settings

logger = logging.getLogger(__name__)
_TEN_MINUTES = 10 * 60
_LOOK_EVERY_SECONDS = 1.0


def make_app() -> Sanic:
    """Return the action server with the model's route."""
    app = create_app(actions, cors_origins="")
    releases = Releases(get_settings().releases_dir)

    @app.get("/releases/current/model")
    async def model(request: Request) -> HTTPResponse:
        try:
            release = releases.current()
        except ReleaseError:
            return empty(404)
        if request.headers.get("If-None-Match") == release.model_sha256:
            return empty(204)
        try:
            data = (await asyncio.to_thread(releases.model, release.id)).read_bytes()
        except ReleaseError as error:
            logger.error("%s Rasa keeps the model it has.", error)
            return empty(404)
        headers = {"ETag": release.model_sha256, "filename": f"{release.id}.tar.gz"}
        return raw(data, headers=headers, content_type="application/gzip")

    app.add_task(_forget_in_time)
    app.add_task(_keep_directory_in_step)
    return app


async def _forget_in_time() -> None:
    """Delete what is older than the time it may be kept for, every ten minutes. Several processes may do so at once."""
    while True:
        try:
            gone = await asyncio.to_thread(_forget_old)
            logger.info("%s rows were older than they may be kept for and are deleted", gone)
        except SQLAlchemyError:
            logger.exception("Old conversations could not be deleted; trying again in ten minutes")
        await asyncio.sleep(_TEN_MINUTES)


async def _keep_directory_in_step() -> None:
    """See within a second that another release is in service, and have the partner directory say what it says."""
    settings = get_settings()
    directory = DirectoryInStep(Releases(settings.releases_dir), settings.database)
    while True:
        try:
            if await asyncio.to_thread(directory.look):
                logger.info("The partner directory says what the release in service says")
        except (ReleaseError, SQLAlchemyError) as error:
            logger.warning("The partner directory could not be brought in step (%s); trying again", type(error).__name__)
        await asyncio.sleep(_LOOK_EVERY_SECONDS)


def _forget_old() -> int:
    settings = get_settings()
    with session_scope(settings.database) as session:
        gone = (
            forget_older_than(session, days=settings.retention_days)
            + erase_older_than(session, days=settings.retention_days)
            + forget_answered(session)
            + leave_silent_checks(session, left=_line_of_a_check)
        )
    leave_no_trace(settings.database)
    return gone


def _line_of_a_check(key: str) -> Reply | None:
    """Return what is kept of a check that was left, its button signed; None where there is no such check to begin anew."""
    try:
        content = current_content().get()
    except ReleaseError:
        return None
    if key not in content.checks:
        return None
    line = left_reply(content, key)
    return replace(line, buttons=tuple(replace(button, payload=sign(button.payload, get_settings().secret)) for button in line.buttons))


def serve() -> None:
    """Run the action server on loopback until it is stopped."""
    set_up_logs("actions")
    make_app().run("127.0.0.1", get_settings().actions_port, access_log=False, motd=False)
