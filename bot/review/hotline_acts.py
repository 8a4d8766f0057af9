"""Who rang a number, and who has it given in another way: with their entries in the audit log."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.conversation import hotline_overrides as overrides
from bot.conversation import hotline_records as records
from bot.conversation.hotline_overrides import HotlineOverride
from bot.conversation.hotline_records import HotlineCall, HotlineRecordError
from bot.operators.audit_log import Actor, AuditEntry, record_act
from bot.operators.operator_rows import operator_by_name
from bot.review.crisis_preview import crisis_sentences
from flows.hotlines import Hotline, HotlineDirectory
from flows.replies.crisis_replies import CRISIS_LANGUAGES
from flows.text.gsm import sms_cost

# What a crisis answer may cost at most.
MAX_SEGMENTS = 2


def record_ringing(
    actor: Actor,
    directory: HotlineDirectory,
    call: HotlineCall,
    connection: Connection,
    now: datetime,
) -> int:
    """Record what came of ringing a number; how often in a row nobody answered. `directory` is that
    of the release. Raises HotlineRecordError."""
    unanswered = records.record_call(connection, directory, call, now)
    facts = {
        "result": call.result or "as it should be",
        "outcome": call.outcome,
        "by": call.checked_by,
        "on": call.checked_on.isoformat(),
        "unanswered": unanswered,
    }
    record_act(actor, AuditEntry("hotline.rung", call.hotline, after=facts), connection, now)
    return unanswered


def take_ringing_back(
    actor: Actor, hotline: str, connection: Connection, now: datetime
) -> HotlineCall:
    """Take back what was recorded of a number last, within a day; what that was. Raises
    HotlineRecordError."""
    call = records.take_back_call(connection, hotline, now)
    facts = {"result": call.result, "by": call.checked_by, "on": call.checked_on.isoformat()}
    record_act(actor, AuditEntry("hotline.call taken back", hotline, before=facts), connection, now)
    return call


def find_entry(directory: HotlineDirectory, hotline: str) -> Hotline:
    """The entry of this id. Raises HotlineRecordError."""
    return records.known_hotline(directory, hotline)


def propose_override(
    actor: Actor,
    directory: HotlineDirectory,
    hotline: str,
    changed: Mapping[str, str],
    reason: str,
    by: str,
    connection: Connection,
    now: datetime,
) -> HotlineOverride:
    """Draft a change of how a number is given; no field gives it as the release does. `directory`
    is that of the release. Raises HotlineRecordError."""
    entry = find_entry(directory, hotline)
    kept = overrides.check_override(entry, changed, directory)
    _check_length(entry, kept, directory)
    made = overrides.draft_override(entry, kept, reason, by.strip(), connection, now)
    facts = {"change": made, "changed": kept, "reason": reason, "by": by}
    entry_made = AuditEntry("hotline.change drafted", hotline, after=facts)
    record_act(actor, entry_made, connection, now)
    return overrides.known_override(made, connection)


def settle_override(
    actor: Actor,
    directory: HotlineDirectory,
    override: HotlineOverride,
    by: str,
    connection: Connection,
    now: datetime,
    *,
    good: bool,
) -> None:
    """Approve a drafted change, or refuse it. Raises HotlineRecordError, also where it does not fit
    the release any more."""
    entry = find_entry(directory, override.hotline)
    if good:
        _check_second_person(override, by, connection)
        overrides.check_override(entry, override.changed, directory)
    overrides.decide_override(override, by.strip(), connection, now, good=good)
    facts = {"change": override.id, "changed": dict(override.changed), "by": by}
    act = "hotline.change approved" if good else "hotline.change refused"
    record_act(actor, AuditEntry(act, override.hotline, after=facts), connection, now)


def _check_second_person(override: HotlineOverride, by: str, connection: Connection) -> None:
    """Raises HotlineRecordError for somebody who came to the desk after the draft was made: whoever
    made it may have invited them for it, or have come in their name."""
    approver = operator_by_name(by, connection)
    if approver and approver.joined_at and approver.joined_at > override.drafted_at:
        raise HotlineRecordError(
            f"{approver.name} came in by an invitation after this was drafted: somebody must "
            "approve it who was here before."
        )


def _check_length(entry: Hotline, changed: Mapping[str, str], directory: HotlineDirectory) -> None:
    """Raises HotlineRecordError if an answer to danger would cost more than it may."""
    made = overrides.overridden(entry, changed)
    changed_directory = HotlineDirectory(
        tuple(made if one.id == entry.id else one for one in directory.entries)
    )
    for country in entry.countries[:3]:  # an entry of many countries reads the same in all
        for region in entry.regions or ("",):
            for language in CRISIS_LANGUAGES:
                for name, text in crisis_sentences(changed_directory, country, language, region):
                    encoding, segments = sms_cost(text)
                    if segments > MAX_SEGMENTS or encoding != "GSM-7":
                        raise HotlineRecordError(
                            f"In {language} the sentence for {name} would be too long."
                        )


def standing(
    entry: Hotline, directory: HotlineDirectory, language: str, country: str
) -> list[tuple[str, str]]:
    """The crisis sentences in which an entry stands, by name, as they are given now."""
    ways = [way for way in (entry.call, entry.text_to, entry.chat) if way]
    region = entry.regions[0] if entry.regions else ""
    return [
        (name, text)
        for name, text in crisis_sentences(directory, country, language, region)
        if entry.name in text or any(way in text for way in ways)
    ]
