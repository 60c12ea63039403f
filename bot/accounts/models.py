"""Tables of the editors' accounts. The columns of User are those that Flask-Security asks for, and what a lockout needs.

Source: https://flask-security.readthedocs.io/en/stable/models.html
"""

from __future__ import annotations

import time

import sqlalchemy as sa
from flask_security import RoleMixin, UserMixin
from sqlalchemy.ext.mutable import MutableList
from sqlalchemy.orm import relationship

from bot.database import Base

AUTHOR, REVIEWER, PUBLISHER, ADMINISTRATOR = "author", "reviewer", "publisher", "administrator"
EVERYBODY = (AUTHOR, REVIEWER, PUBLISHER, ADMINISTRATOR)
"""All roles, from the one that writes to the one that looks after accounts. Somebody may have several."""

users_roles = sa.Table(
    "users_roles",
    Base.metadata,
    sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("role_id", sa.Integer, sa.ForeignKey("roles.id", ondelete="CASCADE"), primary_key=True),
)


ATTEMPTS = 5
LOCKED_SECONDS = 15 * 60
"""After so many wrong passwords or codes in a row nobody signs in to the account for so long, with the right ones neither."""


class Role(Base, RoleMixin):
    """What somebody may do."""

    __tablename__ = "roles"

    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.String(20), unique=True, nullable=False)
    permissions = None
    """Flask-Security's finer permissions: we have none besides the roles."""


class User(Base, UserMixin):
    """An editor. Whoever leaves is made inactive, never deleted, so that the audit keeps its names."""

    __tablename__ = "users"

    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.String(80), nullable=False)
    email = sa.Column(sa.String(255), unique=True, nullable=False)
    password = sa.Column(sa.String(255))
    active = sa.Column(sa.Boolean, nullable=False, default=True)
    fs_uniquifier = sa.Column(sa.String(64), unique=True, nullable=False)
    tf_primary_method = sa.Column(sa.String(64))
    tf_totp_secret = sa.Column(sa.String(255))
    tf_last_counter = sa.Column(sa.BigInteger)
    """The half minute of the last code from an app, so that none works twice."""
    mf_recovery_codes = sa.Column(MutableList.as_mutable(sa.JSON))
    failed = sa.Column(sa.Integer, nullable=False, default=0)
    """Wrong passwords or codes in a row."""
    locked_until = sa.Column(sa.Float, nullable=False, default=0.0)
    created = sa.Column(sa.Float, nullable=False)
    last_seen = sa.Column(sa.Float)
    roles = relationship(Role, secondary=users_roles, lazy="selectin")
    sign_ins = relationship("SignIn", back_populates="user", cascade="all, delete-orphan", passive_deletes=True)

    def __str__(self) -> str:
        return self.name

    def may(self, *roles: str) -> bool:
        """Tell whether somebody has one of some roles."""
        return any(role.name in roles for role in self.roles)

    def track_failed_authn(self, auth_type: str, tfa: bool = False) -> None:
        """Count a wrong password or code; Flask-Security calls this."""
        self.failed += 1
        if self.failed % ATTEMPTS == 0:
            self.locked_until = time.time() + LOCKED_SECONDS
        super().track_failed_authn(auth_type, tfa)

    def is_locked(self, form_error: list[str] | None = None) -> bool:
        """Tell whether the account is locked, and say so in `form_error`; Flask-Security calls this after the password was right."""
        if self.locked_until <= time.time():
            return False
        if form_error is not None:
            form_error.append("Too many wrong attempts. Try again in 15 minutes, or ask an administrator.")
        return True


class SignIn(Base):
    """A browser in which an editor is signed in. Deleting the row signs it out."""

    __tablename__ = "sign_ins"

    id = sa.Column(sa.String(64), primary_key=True)
    """Digest of the random number in the browser's cookie, so that the table alone lets nobody in."""
    user_id = sa.Column(sa.Integer, sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True)
    browser = sa.Column(sa.String(80), nullable=False)
    address = sa.Column(sa.String(45), nullable=False)
    began = sa.Column(sa.Float, nullable=False)
    last_seen = sa.Column(sa.Float, nullable=False)
    user = relationship(User, back_populates="sign_ins")
