"""Keep who runs the desk, how they sign in, and what they did."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# For so long no row of the audit log can be deleted, in milliseconds: two years.
_KEPT = 731 * 24 * 3600 * 1000


def upgrade() -> None:
    op.create_table(
        "operators",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(60), nullable=False, unique=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("all_lines", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False, server_default=""),
        sa.Column("totp", sa.LargeBinary()),
        sa.Column("totp_step", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("joined_at", sa.BigInteger()),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "operator_lines",
        _operator(primary_key=True),
        sa.Column(
            "line_id",
            sa.Integer(),
            sa.ForeignKey("lines.id", ondelete="CASCADE"),
            primary_key=True,
        ),
    )
    _create_ways_in()
    _create_sessions()
    op.create_table(
        "audit_log",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False, index=True),
        sa.Column("operator", sa.String(60), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("act", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False, server_default=""),
        sa.Column("line_id", sa.Integer()),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sqlite_autoincrement=True,
    )
    _protect_audit_log()


def downgrade() -> None:
    for table in (
        *("audit_log", "desk_notices", "sign_in_failures", "desk_challenges", "operator_devices"),
        *("desk_sessions", "recovery_codes", "passkeys", "operator_invitations"),
        *("operator_lines", "operators"),
    ):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION keep_audit_log")


def _operator(**more: Any) -> sa.Column[int]:
    reference = sa.ForeignKey("operators.id", ondelete="CASCADE")
    return sa.Column("operator_id", sa.Integer(), reference, nullable=False, **more)


def _create_ways_in() -> None:
    op.create_table(
        "operator_invitations",
        sa.Column("token_hash", sa.LargeBinary(32), primary_key=True),
        _operator(index=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
    )
    op.create_table(
        "passkeys",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("credential_id", sa.LargeBinary(), nullable=False, unique=True),
        _operator(index=True),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.String(60), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "recovery_codes",
        sa.Column("code_hash", sa.LargeBinary(32), primary_key=True),
        _operator(index=True),
    )


def _create_sessions() -> None:
    op.create_table(
        "desk_sessions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False, unique=True),
        _operator(index=True),
        sa.Column("device", sa.String(60), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("proved_at", sa.BigInteger(), nullable=False),
        sa.Column("messages", sa.Text(), nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "operator_devices",
        sa.Column("device_hash", sa.LargeBinary(32), primary_key=True),
        _operator(primary_key=True),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "desk_challenges",
        sa.Column("challenge_hash", sa.LargeBinary(32), primary_key=True),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("operator_id", sa.Integer(), sa.ForeignKey("operators.id", ondelete="CASCADE")),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "sign_in_failures",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("subject", sa.LargeBinary(32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Index("ix_sign_in_failures_subject_at", "subject", "at"),
    )
    op.create_table(
        "desk_notices",
        sa.Column("id", sa.Integer(), primary_key=True),
        _operator(index=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
    )


def _protect_audit_log() -> None:
    """Rows are only added, whoever writes them; they end with their time."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
        )
        op.execute(
            "CREATE TRIGGER audit_log_is_kept BEFORE DELETE ON audit_log "
            f"WHEN OLD.at > CAST(strftime('%s', 'now') AS INTEGER) * 1000 - {_KEPT} "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
        )
        return
    op.execute(
        "CREATE FUNCTION keep_audit_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF TG_OP = 'DELETE' THEN IF OLD.at <= extract(epoch FROM now()) * 1000 - "
        f"{_KEPT} THEN RETURN OLD; END IF; END IF; "
        "RAISE EXCEPTION 'the audit log is only added to'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_log_stays BEFORE UPDATE OR DELETE ON audit_log "
        "FOR EACH ROW EXECUTE FUNCTION keep_audit_log()"
    )
    op.execute(
        "CREATE TRIGGER audit_log_is_whole BEFORE TRUNCATE ON audit_log "
        "FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log()"
    )
