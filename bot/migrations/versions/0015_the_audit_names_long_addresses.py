"""Let the audit name what has a long mail address."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _resize(120, 255)


def downgrade() -> None:
    _resize(255, 120)


def _resize(before: int, after: int) -> None:
    with op.batch_alter_table("audit") as table:
        table.alter_column("subject", existing_type=sa.String(length=before), type_=sa.String(length=after), existing_nullable=False)
    if op.get_bind().dialect.name != "postgresql":
        _forbid_changing_the_audit()


def _forbid_changing_the_audit() -> None:
    """SQLite makes the table anew, without the triggers of migration 0006."""
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_is_fixed_{change.lower()} BEFORE {change} ON audit BEGIN SELECT RAISE(ABORT, 'The audit cannot be changed.'); END"
        )
