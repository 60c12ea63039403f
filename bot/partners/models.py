"""Tables of the partner directory."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import relationship

from bot.database import Base


class Partner(Base):
    """An organisation we signpost to. `entry` is its whole checked file; the tables beside it are for finding it."""

    __tablename__ = "partners"

    key = sa.Column(sa.String(60), primary_key=True)
    name = sa.Column(sa.String(120), nullable=False)
    all_topics = sa.Column(sa.Boolean, nullable=False, default=False)
    all_areas = sa.Column(sa.Boolean, nullable=False, default=True)
    position = sa.Column(sa.Integer, nullable=False)
    entry = sa.Column(sa.JSON, nullable=False)

    topics = relationship("PartnerTopic", cascade="all, delete-orphan", back_populates="partner")
    areas = relationship("PartnerArea", cascade="all, delete-orphan", back_populates="partner")
    people = relationship("PartnerPeople", cascade="all, delete-orphan", back_populates="partner")


class _OfPartner:
    """A row that belongs to a partner."""

    id = sa.Column(sa.Integer, primary_key=True)


class PartnerTopic(_OfPartner, Base):
    """A topic a partner helps with."""

    __tablename__ = "partner_topics"

    partner_key = sa.Column(sa.ForeignKey("partners.key", ondelete="CASCADE"), nullable=False, index=True)
    topic = sa.Column(sa.String(80), nullable=False, index=True)
    partner = relationship(Partner, back_populates="topics")


class PartnerArea(_OfPartner, Base):
    """A council area a partner serves, where it does not serve all of Scotland."""

    __tablename__ = "partner_areas"

    partner_key = sa.Column(sa.ForeignKey("partners.key", ondelete="CASCADE"), nullable=False, index=True)
    council = sa.Column(sa.String(60), nullable=False, index=True)
    partner = relationship(Partner, back_populates="areas")


class PartnerPeople(_OfPartner, Base):
    """A group of people a partner is there for."""

    __tablename__ = "partner_people"

    partner_key = sa.Column(sa.ForeignKey("partners.key", ondelete="CASCADE"), nullable=False, index=True)
    who = sa.Column(sa.String(60), nullable=False, index=True)
    partner = relationship(Partner, back_populates="people")


class DirectorySeed(Base):
    """The digest of the files the directory was last seeded from, so that seeding again does nothing."""

    __tablename__ = "directory_seed"

    id = sa.Column(sa.Integer, primary_key=True)
    digest = sa.Column(sa.String(64), nullable=False)


class HiddenSignpost(Base):
    """An organisation or a number that answers leave out for now, because it cannot be reached; the audit says who and when."""

    __tablename__ = "hidden_signposts"

    kind = sa.Column(sa.String(20), primary_key=True)
    """`organisations` or `numbers`, the first part of its key."""
    key = sa.Column(sa.String(60), primary_key=True)
    reason = sa.Column(sa.String(300), nullable=False)
    since = sa.Column(sa.Float, nullable=False)
    by_name = sa.Column(sa.String(80), nullable=False)
