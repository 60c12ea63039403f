"""Tables of changes: what somebody wants to change, its files as they were and as they shall be, and whose hands were on it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import relationship

from bot.accounts.models import User
from bot.changes.kinds import Kind
from bot.database import Base


class State(StrEnum):
    """Where a change stands on its way to the public."""

    draft = "draft"
    submitted = "submitted"
    returned = "returned"
    approved = "approved"
    scheduled = "scheduled"
    publishing = "publishing"
    published = "published"
    withdrawn = "withdrawn"


EDITABLE = (State.draft, State.returned)
OPEN = (State.draft, State.submitted, State.returned, State.approved, State.scheduled, State.publishing)
"""States in which a change may still reach the public."""


class Change(Base):
    """One change of the shelf. Times are seconds since 1970 in UTC; `version` grows by one with every save of any kind."""

    __tablename__ = "changes"

    id = sa.Column(sa.Integer, primary_key=True)
    kind = sa.Column(sa.String(20), nullable=False)
    key = sa.Column(sa.String(80), nullable=False, index=True)
    title = sa.Column(sa.String(120), nullable=False)
    author_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"), nullable=False, index=True)
    assigned_to_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"), index=True)
    state = sa.Column(sa.String(20), nullable=False, default=State.draft.value, index=True)
    note = sa.Column(sa.Text, nullable=False, default="")
    """What changes and why, in the author's words; the release says it too."""
    created = sa.Column(sa.Float, nullable=False)
    updated = sa.Column(sa.Float, nullable=False)
    submitted = sa.Column(sa.Float)
    decided_by_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"))
    decided = sa.Column(sa.Float)
    review_comment = sa.Column(sa.Text, nullable=False, default="")
    emergency_reason = sa.Column(sa.Text, nullable=False, default="")
    loss_reason = sa.Column(sa.Text, nullable=False, default="")
    """Why it is published although some questions are understood less well."""
    go_live = sa.Column(sa.Float)
    expires = sa.Column(sa.Float)
    published = sa.Column(sa.Float)
    published_by_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"))
    release_id = sa.Column(sa.String(40))
    version = sa.Column(sa.Integer, nullable=False)

    author = relationship(User, foreign_keys=[author_id])
    assigned_to = relationship(User, foreign_keys=[assigned_to_id])
    decided_by = relationship(User, foreign_keys=[decided_by_id])
    published_by = relationship(User, foreign_keys=[published_by_id])
    files = relationship("ChangedFile", back_populates="change", order_by="ChangedFile.id", cascade="all, delete-orphan")
    editors = relationship("ChangeEditor", cascade="all, delete-orphan")

    __mapper_args__: ClassVar = {"version_id_col": version}

    def __str__(self) -> str:
        return f"{self.title} ({self.key})"

    @property
    def is_editable(self) -> bool:
        """Whether its words may still be changed."""
        return self.state in EDITABLE

    @property
    def about(self) -> Kind:
        """What it is about."""
        return Kind(self.kind)

    def file(self, path: str) -> ChangedFile | None:
        """Return the file at a path of the shelf; None when the change has none there."""
        return next((file for file in self.files if file.path == path), None)

    def texts(self) -> dict[str, str | None]:
        """Return the texts as they shall be, by path; None: the file is removed."""
        return {file.path: file.text for file in self.files}

    def differences(self) -> list[ChangedFile]:
        """Return the files that are not as they were."""
        return [file for file in self.files if file.text != file.base]


class ChangedFile(Base):
    """A file of a change: its text when the draft was opened (None: there was none) and as it shall be (None: it is removed)."""

    __tablename__ = "changed_files"
    __table_args__ = (sa.UniqueConstraint("change_id", "path", name="uq_changed_files_path"),)

    id = sa.Column(sa.Integer, primary_key=True)
    change_id = sa.Column(sa.Integer, sa.ForeignKey("changes.id", ondelete="CASCADE"), nullable=False)
    path = sa.Column(sa.String(120), nullable=False)
    base = sa.Column(sa.Text)
    text = sa.Column(sa.Text)
    change = relationship(Change, back_populates="files")


class ChangeEditor(Base):
    """Somebody whose words are in a change, who therefore cannot approve it."""

    __tablename__ = "change_editors"

    change_id = sa.Column(sa.Integer, sa.ForeignKey("changes.id", ondelete="CASCADE"), primary_key=True)
    user_id = sa.Column(sa.Integer, sa.ForeignKey("users.id"), primary_key=True)
