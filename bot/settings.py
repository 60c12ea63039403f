"""The one place that reads the environment."""

from __future__ import annotations

import os
import secrets
from functools import lru_cache
from pathlib import Path

from pydantic import BaseSettings, Field

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Settings of every process, read from environment variables of the same names in capitals.

    `docs/settings.md` has the same table for operators; a test keeps the two equal.
    """

    port: int = Field(8080, description="Port of the public's door.")
    host: str = Field("127.0.0.1", description="Address the public's door listens on.")
    assistant_port: int = Field(5005, description="Loopback port of Rasa.")
    actions_port: int = Field(5055, description="Loopback port of the action server, which also serves the model.")
    database_url: str = Field("", description="SQLAlchemy address of the database. Empty: SQLite in `VAR_DIR`.")
    secret_key: str = Field("", description="Signs cookies and buttons. Empty: made once and kept in `VAR_DIR`.")
    var_dir: Path = Field(ROOT / "var", description="Folder for the embedded database and the generated secret.")
    releases_dir: Path = Field(ROOT / "releases", description="Folder of releases.")
    data_dir: Path = Field(ROOT / "data", description="The editors' shelf.")
    held_out_dir: Path = Field(ROOT / "tests" / "nlu", description="Held-out sentences, which the assistant is tested on and never learns from.")
    lock_store_url: str = Field("", description="Redis address of Rasa's lock store, for several Rasa processes.")
    limiter_storage_url: str = Field("memory://", description="Where rate limits are counted; a Redis address when several web processes run.")
    rate_limit: str = Field("300 per minute", description="Messages allowed to one visitor.")
    address_rate_limit: str = Field("6000 per minute", description="Messages allowed to one network address, which may be a whole school or town.")
    frame_ancestors: str = Field("'self'", description="Sites that may embed the widget, as in the Content-Security-Policy `frame-ancestors`.")
    trusted_proxies: int = Field(0, description="How many reverse proxies stand before the public's door.")
    web_threads: int = Field(16, description="Threads of the public's door.")
    request_timeout: float = Field(15.0, description="Seconds a request may take to come in; after that no more of it is read.")
    languages: str = Field("en", description="Languages the labels of the page may be in: `en`, and `gd` once a speaker of Gaelic has checked them.")
    answer_timeout: float = Field(8.0, description="Seconds a door waits for Rasa before it answers by itself.")
    retention_days: int = Field(30, description="Days after which conversations are deleted.")
    small_number: int = Field(5, description="Counts below this are shown as “fewer than”, all others rounded to its multiples. 1: exact.")
    inbox_conversations: int = Field(3, description="Conversations that must have asked much the same before editors see it in the inbox.")
    log_level: str = Field("INFO", description="Least level of log lines: DEBUG, INFO, WARNING, ERROR.")
    editor_port: int = Field(8090, description="Port of the editors' back office.")
    editor_host: str = Field("127.0.0.1", description="Address the back office listens on. The public has no business there.")
    editor_proxies: int = Field(0, description="How many reverse proxies stand before the back office.")
    editor_url: str = Field("", description="Address of the back office as editors reach it, for links in mail. Empty: host and port.")
    editor_second_factor: bool = Field(True, description="Whether editors need a code from an app besides their password.")
    editor_idle_minutes: int = Field(60, description="Minutes without a click after which an editor is signed out.")
    editor_rate_limit: str = Field("20 per minute", description="Attempts to sign in allowed to one network address.")
    smtp_host: str = Field("", description="Mail server for editors' notifications. Empty: mail is written to the log instead.")
    smtp_port: int = Field(587, description="Port of the mail server.")
    smtp_user: str = Field("", description="User name at the mail server.")
    smtp_password: str = Field("", description="Password at the mail server.")
    smtp_tls: bool = Field(True, description="Whether mail is handed over by STARTTLS.")
    mail_from: str = Field("keep-safe@localhost", description="Address that mail to editors comes from.")
    alerts_from: str = Field("08:00", description="Time of day, in Scotland, from which alerts go out.")
    alerts_until: str = Field(
        "20:00", description="Time of day, in Scotland, from which alerts wait for the next day. The same as `ALERTS_FROM`: none go out at all."
    )
    telegram_token: str = Field("", description="Bot token from @BotFather. Empty: the Telegram door stays closed.")
    telegram_api_url: str = Field("https://api.telegram.org/bot", description="Address of the Bot API, for a server of one's own.")
    telegram_webhook_url: str = Field("", description="Public https address for updates. Empty: polling.")
    telegram_webhook_port: int = Field(8443, description="Local port that receives webhook updates.")
    telegram_webhook_connections: int = Field(40, description="Updates that Telegram may bring at once, 1 to 100.")
    telegram_webhook_secret: str = Field("", description="Secret token that Telegram repeats with each webhook update.")

    class Config:
        frozen = True

    @property
    def database(self) -> str:
        """The database's SQLAlchemy address, embedded SQLite unless set."""
        return self.database_url or f"sqlite:///{self.var_dir / 'keepsafe.db'}"

    @property
    def assistant_url(self) -> str:
        """Where doors reach Rasa, always on loopback."""
        return f"http://127.0.0.1:{self.assistant_port}"

    @property
    def actions_url(self) -> str:
        """Where Rasa reaches the action server, always on loopback."""
        return f"http://127.0.0.1:{self.actions_port}"

    @property
    def secret(self) -> str:
        """The signing secret: the setting, or one made once and kept readable by its owner alone."""
        return self.secret_key or _kept_secret(self.var_dir / "secret")


def _kept_secret(path: Path) -> str:
    """Return the secret in `path`, making it first where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text("utf-8")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secrets.token_hex(32))
    return path.read_text("utf-8")


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """Return this process's settings, read once."""
    return Settings()
