"""What somebody says of an answer is kept once. Alerts can be scheduled, and a cancelled one says so."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Of what was said twice, the last counts.
    op.execute("DELETE FROM feedback WHERE id NOT IN (SELECT MAX(id) FROM feedback GROUP BY conversation_id, about)")
    op.create_index("uq_feedback_once", "feedback", ["conversation_id", "about"], unique=True)
    op.add_column("alerts", sa.Column("scheduled", sa.Float()))
    op.add_column("alerts", sa.Column("cancelled", sa.Float()))
    # An alert that was cancelled before it went out used to be kept as released, but without a time at which it expires.
    op.execute("UPDATE alerts SET cancelled = finished, released = NULL WHERE finished IS NOT NULL AND expires IS NULL")


def downgrade() -> None:
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_column("cancelled")
        alerts.drop_column("scheduled")
    op.drop_index("uq_feedback_once", "feedback")
