"""Updates that wait for the bot until it fetches them, and the webhook that takes the place of fetching."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any

from bot_api_refusals import Refused


class Updates:
    """What waits for the bot. Tests put updates in with `receive`."""

    def __init__(self) -> None:
        super().__init__()
        self.webhook: dict[str, Any] = {"url": ""}
        self.pending: list[dict[str, Any]] = []
        self.confirmed = 0
        self.handed_out = 0
        self._next_update = 1000
        self._poll = 0
        self._news = asyncio.Condition()

    async def receive(self, update: dict[str, Any]) -> int:
        """Let Telegram have an update for the bot; return its number."""
        async with self._news:
            self._next_update += 1
            self.pending.append({"update_id": self._next_update, **update})
            self._news.notify_all()
            return self._next_update

    async def _get_updates(self, data: dict[str, Any]) -> Any:
        if self.webhook["url"]:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
        offset, allowed = int(data.get("offset") or 0), data.get("allowed_updates")
        end = time.monotonic() + float(data.get("timeout") or 0)
        async with self._news:
            self._poll += 1
            mine = self._poll
            self._news.notify_all()
            self.confirmed = max(self.confirmed, offset)
            self.pending = [update for update in self.pending if update["update_id"] >= offset]
            while True:
                if self._poll != mine:
                    raise Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
                if allowed:
                    self.pending = [update for update in self.pending if any(kind in allowed for kind in update)]
                left = end - time.monotonic()
                if self.pending or left <= 0:
                    given = self.pending[: int(data.get("limit") or 100)]
                    self.handed_out = max([self.handed_out, *(update["update_id"] for update in given)])
                    return given
                try:
                    await asyncio.wait_for(self._news.wait(), left)
                except TimeoutError:
                    continue

    async def _set_webhook(self, data: dict[str, Any]) -> Any:
        if not data.get("url", "").startswith("https://"):
            raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", data.get("secret_token", "")):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        self.webhook = data
        return True

    async def _delete_webhook(self, data: dict[str, Any]) -> Any:
        self.webhook = {"url": ""}
        if data.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _get_webhook_info(self, data: dict[str, Any]) -> Any:
        known = {"url": self.webhook["url"], "has_custom_certificate": False, "pending_update_count": len(self.pending)}
        known |= {name: self.webhook[name] for name in ("allowed_updates", "max_connections") if name in self.webhook}
        if self.webhook.get("last_error_message"):
            known |= {"last_error_message": self.webhook["last_error_message"], "last_error_date": 1700000000}
        return known
