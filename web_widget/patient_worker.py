"""A gunicorn worker that does not wait for ever: a request that trickles in is cut off, so that it cannot hold a thread.

A proxy that reads requests whole before it passes them on (docs/proxy.md) keeps such senders away altogether.
"""

from __future__ import annotations

import contextlib
import socket
import time
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

from bot.settings import get_settings


class PatientWorker(ThreadWorker):
    """Gunicorn's threaded worker, which reads no more from a connection that takes too long over one request.

    What has come in whole by then is answered all the same.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._begun: dict[TConn, float] = {}

    def handle(self, conn: TConn) -> Any:
        """Note when a thread takes up a connection, and when it is done with it."""
        self._begun[conn] = time.monotonic()
        try:
            return super().handle(conn)
        finally:
            self._begun.pop(conn, None)

    def murder_pending(self) -> None:
        """Stop reading from the slow too, as often as gunicorn looks for connections that have waited too long."""
        super().murder_pending()
        latest = time.monotonic() - get_settings().request_timeout
        for conn, begun in list(self._begun.items()):
            if begun < latest:
                with contextlib.suppress(OSError):
                    conn.sock.shutdown(socket.SHUT_RD)
