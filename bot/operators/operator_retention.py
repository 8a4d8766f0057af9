"""How long everything about those who run the desk is kept, column by column, and its end.

Operators are people of the line, known by a name that they chose: other rules than for those who
text (bot.people.retention). A test fails for a column that is missing here.
"""

from datetime import datetime, timedelta
from enum import Enum

from sqlalchemy import Connection, Table, delete

from bot.database.database import Database
from bot.database.schema import (
    audit_log,
    desk_challenges,
    desk_notices,
    desk_sessions,
    list_tasks,
    operator_devices,
    operator_invitations,
    operator_lines,
    operators,
    passkeys,
    recovery_codes,
    sign_in_failures,
)
from bot.operators.audit_log import delete_old_audit
from bot.operators.desk_sessions import delete_expired_sessions

INVITATIONS_KEPT = timedelta(days=30)
DEVICES_KEPT = timedelta(days=180)
NOTICES_KEPT = timedelta(days=90)
FAILURES_KEPT = timedelta(days=1)
TASKS_KEPT = timedelta(days=1)


class OperatorDataUntil(Enum):
    """When a row is deleted."""

    REMOVED = "an owner ends somebody's access"
    INVITATION_EXPIRED = "30 days after the invitation was good"
    SESSION_ENDED = "sign-out, 30 minutes or 12 hours without a page, at most 14 days"
    DEVICE_FORGOTTEN = "180 days after the last sign-in from there"
    CHALLENGE_EXPIRED = "5 minutes, or its answer"
    FAILURE_EXPIRED = "a day"
    TASK_EXPIRED = "a day after it was asked for"
    NOTICE_EXPIRED = "seen, or 90 days"
    AUDIT_EXPIRED = "two years"


OPERATOR_RULES: dict[Table, tuple[OperatorDataUntil, str]] = {
    operators: (
        OperatorDataUntil.REMOVED,
        "id name role all_lines language totp totp_step created_at joined_at",
    ),
    operator_lines: (OperatorDataUntil.REMOVED, "operator_id line_id"),
    passkeys: (
        OperatorDataUntil.REMOVED,
        "id credential_id operator_id public_key sign_count label created_at used_at",
    ),
    recovery_codes: (OperatorDataUntil.REMOVED, "code_hash operator_id"),
    operator_invitations: (
        OperatorDataUntil.INVITATION_EXPIRED,
        "token_hash operator_id expires_at used_at",
    ),
    desk_sessions: (
        OperatorDataUntil.SESSION_ENDED,
        "id token_hash operator_id device created_at seen_at proved_at messages",
    ),
    operator_devices: (OperatorDataUntil.DEVICE_FORGOTTEN, "device_hash operator_id seen_at"),
    desk_challenges: (
        OperatorDataUntil.CHALLENGE_EXPIRED,
        "challenge_hash purpose operator_id expires_at",
    ),
    sign_in_failures: (OperatorDataUntil.FAILURE_EXPIRED, "id subject at"),
    list_tasks: (
        OperatorDataUntil.TASK_EXPIRED,
        "id kind feed_id subject asked_by asked_at settings location claimed_until finished_at"
        " outcome said content result files",
    ),
    desk_notices: (OperatorDataUntil.NOTICE_EXPIRED, "id operator_id at kind facts"),
    audit_log: (
        OperatorDataUntil.AUDIT_EXPIRED,
        "id at operator source act subject line_id before after",
    ),
}


def apply_operator_retention(database: Database, now: datetime) -> int:
    """Delete what has been kept long enough; how many rows that were."""
    with database.transaction() as connection:
        return (
            delete_expired_sessions(connection, now)
            + delete_old_audit(connection, now)
            + _delete_expired(connection, now)
        )


def _delete_expired(connection: Connection, now: datetime) -> int:
    expired = (
        delete(operator_invitations).where(
            operator_invitations.c.expires_at <= now - INVITATIONS_KEPT
        ),
        delete(operator_devices).where(operator_devices.c.seen_at <= now - DEVICES_KEPT),
        delete(desk_challenges).where(desk_challenges.c.expires_at <= now),
        delete(sign_in_failures).where(sign_in_failures.c.at <= now - FAILURES_KEPT),
        delete(list_tasks).where(list_tasks.c.asked_at <= now - TASKS_KEPT),
        delete(desk_notices).where(desk_notices.c.at <= now - NOTICES_KEPT),
    )
    return sum(connection.execute(statement).rowcount for statement in expired)
