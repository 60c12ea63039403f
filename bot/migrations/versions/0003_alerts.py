"""Alerts: who asked for them, which there were, what has still to go out."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "alert_subscribers",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("council", sa.String(length=60), nullable=False),
        sa.Column("since", sa.Float(), nullable=False),
        sa.Column("last_alert", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("chat_id"),
    )
    op.create_index("ix_alert_subscribers_council", "alert_subscribers", ["council"])
    op.create_table(
        "alert_themes",
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("theme", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["alert_subscribers.chat_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("chat_id", "theme"),
    )
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("area", sa.String(length=60), nullable=False),
        sa.Column("theme", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("topic", sa.String(length=80), nullable=False),
        sa.Column("written_by", sa.String(length=80), nullable=False),
        sa.Column("written", sa.Float(), nullable=False),
        sa.Column("approved_by", sa.String(length=80), nullable=False),
        sa.Column("approved", sa.Float()),
        sa.Column("released", sa.Float()),
        sa.Column("expires", sa.Float()),
        sa.Column("finished", sa.Float()),
        sa.Column("recipients", sa.Integer(), nullable=False),
        sa.Column("delivered", sa.Integer(), nullable=False),
        sa.Column("blocked", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "alert_deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("alert_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["chat_id"], ["alert_subscribers.chat_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("alert_id", "chat_id", name="uq_alert_deliveries_once"),
    )
    op.create_index("ix_alert_deliveries_alert_id", "alert_deliveries", ["alert_id"])
    op.create_index("ix_alert_deliveries_chat_id", "alert_deliveries", ["chat_id"])
    leases = op.create_table(
        "leases",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("until", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.bulk_insert(leases, [{"name": "alerts", "holder": "", "until": 0.0}])


def downgrade() -> None:
    for table in ("leases", "alert_deliveries", "alerts", "alert_themes", "alert_subscribers"):
        op.drop_table(table)
