"""Comments, assigned work, notifications and the mail that carries them; who has been guided through a first change."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

LEASE = "back office"


def _user(name: str, **options) -> sa.Column:
    return sa.Column(name, sa.Integer(), sa.ForeignKey("users.id"), **options)


def upgrade() -> None:
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("thread_id", sa.Integer(), sa.ForeignKey("comments.id")),
        _user("author_id", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written", sa.Float(), nullable=False),
        sa.Column("removed", sa.Float()),
        sa.Column("resolved", sa.Float()),
        _user("resolved_by_id"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        _user("assigned_to_id", nullable=False),
        _user("assigned_by_id", nullable=False),
        sa.Column("day", sa.Date()),
        sa.Column("created", sa.Float(), nullable=False),
        sa.Column("done", sa.Float()),
        _user("done_by_id"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "outgoing_mail",
        sa.Column("id", sa.Integer(), nullable=False),
        _user("user_id", nullable=False),
        sa.Column("daily", sa.Boolean(), nullable=False),
        sa.Column("due", sa.Float(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "notifications",
        sa.Column("id", sa.Integer(), nullable=False),
        _user("user_id", nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("subject", sa.String(length=160), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("at", sa.Float(), nullable=False),
        sa.Column("read", sa.Float()),
        sa.Column("mail_id", sa.Integer(), sa.ForeignKey("outgoing_mail.id", ondelete="SET NULL")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "mail_choices", _user("user_id", nullable=False), sa.Column("how", sa.String(length=10), nullable=False), sa.PrimaryKeyConstraint("user_id")
    )
    op.create_table(
        "review_reminders",
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "day"),
    )
    op.create_table(
        "first_changes",
        _user("user_id", nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("finished", sa.Float()),
        sa.Column("stopped", sa.Float()),
        sa.PrimaryKeyConstraint("user_id"),
    )
    for table, column in _INDEXES:
        op.create_index(f"ix_{table}_{column}", table, [column])
    leases = sa.table("leases", sa.column("name"), sa.column("holder"), sa.column("until"))
    op.bulk_insert(leases, [{"name": LEASE, "holder": "", "until": 0.0}])


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM leases WHERE name = :name").bindparams(name=LEASE))
    for table in ("first_changes", "review_reminders", "mail_choices", "notifications", "outgoing_mail", "tasks", "comments"):
        op.drop_table(table)


_INDEXES = (
    ("comments", "subject"),
    ("comments", "thread_id"),
    ("tasks", "subject"),
    ("tasks", "assigned_to_id"),
    ("outgoing_mail", "due"),
    ("notifications", "user_id"),
    ("notifications", "mail_id"),
)
