"""Add editors, say what they may do, let them go. Every step stands in the audit."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.accounts.models import ADMINISTRATOR, EVERYBODY, Role, User
from bot.audit.record import record
from bot.errors import AccountRefused


def everybody(session: Session) -> list[User]:
    """Return all editors, those who still work here first, by name."""
    return session.execute(sa.select(User).order_by(User.active.desc(), sa.func.lower(User.name))).scalars().all()


def find(session: Session, email: str) -> User | None:
    """Return the editor with a mail address, however it is written."""
    return session.execute(sa.select(User).where(sa.func.lower(User.email) == email.strip().lower())).scalar()


def add(session: Session, *, name: str, email: str, roles: Iterable[str], by: User | str | None) -> User:
    """Add an editor, who cannot sign in before choosing a password.

    Raises AccountRefused when the address is taken, a role is unknown, or a name too long.
    """
    _refuse_what_is_too_long(name.strip(), email.strip())
    if find(session, email):
        raise AccountRefused(f"{email} has an account already. Change that one.")
    user = User(name=name.strip(), email=email.strip().lower(), fs_uniquifier=secrets.token_hex(32), created=time.time(), active=True, failed=0)
    user.locked_until = 0.0
    user.roles = _roles(session, roles)
    session.add(user)
    session.flush()
    record(session, who=by, action="account.add", subject=user.email, after={"name": user.name, "roles": _names(user)})
    return user


def change(session: Session, user: User, *, name: str, roles: Iterable[str], active: bool, by: User) -> None:
    """Change an editor's name, roles and whether they work here still. Raises AccountRefused when nobody would be left to look after accounts."""
    before = {"name": user.name, "roles": _names(user), "active": user.active}
    user.name, user.roles, user.active = name.strip(), _roles(session, roles), active
    session.flush()
    if not administrators(session):
        raise AccountRefused("Somebody has to look after accounts. Make another editor an administrator first.")
    after = {"name": user.name, "roles": _names(user), "active": user.active}
    if after != before:
        record(session, who=by, action="account.change", subject=user.email, before=before, after=after)
    if not active:
        user.sign_ins.clear()


def forget_second_factor(session: Session, user: User, *, by: User | str) -> None:
    """Let somebody who lost their phone set up a new code at the next sign-in; they are signed out everywhere."""
    user.tf_primary_method = user.tf_totp_secret = user.tf_last_counter = None
    user.mf_recovery_codes = []
    user.failed, user.locked_until = 0, 0.0
    user.sign_ins.clear()
    record(session, who=by, action="account.new_code", subject=user.email)


def administrators(session: Session) -> list[User]:
    """Return the administrators who can sign in."""
    query = sa.select(User).join(User.roles).where(Role.name == ADMINISTRATOR, User.active)
    return session.execute(query).scalars().all()


def _refuse_what_is_too_long(name: str, email: str) -> None:
    for what, text, column in (("name", name, User.name), ("mail address", email, User.email)):
        if not 0 < len(text) <= column.type.length:
            raise AccountRefused(f"Write a {what} of at most {column.type.length} characters.")


def _roles(session: Session, names: Iterable[str]) -> list[Role]:
    names = list(names)
    unknown = [name for name in names if name not in EVERYBODY]
    if unknown or not names:
        raise AccountRefused(f"Choose at least one of the roles {', '.join(EVERYBODY)}.")
    return session.execute(sa.select(Role).where(Role.name.in_(names))).scalars().all()


def _names(user: User) -> list[str]:
    return sorted(role.name for role in user.roles)
