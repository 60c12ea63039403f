"""What answers leave out because it cannot be reached: organisations and numbers, with the reason."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hidden_signposts",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("since", sa.Float(), nullable=False),
        sa.Column("by_name", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key"),
    )
    with op.batch_alter_table("partners") as partners:
        partners.drop_column("hidden")


def downgrade() -> None:
    with op.batch_alter_table("partners") as partners:
        partners.add_column(sa.Column("hidden", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.drop_table("hidden_signposts")
