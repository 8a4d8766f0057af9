"""Whether the lines whose switch is on may offer talks by text, and what is missing."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from bot.doctor.finding import Finding, ok, problem
from bot.people.helplines import line_records
from bot.relay.talk_conditions import TalkCondition, TalkPolicy, missing_conditions
from bot.settings import Settings


def check_talks(connection: Connection, settings: Settings, now: datetime) -> Iterator[Finding]:
    """One problem for each thing that is missing; nothing of lines that offer no talks."""
    policy = TalkPolicy(settings.words_are_deleted)
    for record in line_records(connection):
        if not record.line.talk:
            continue
        missing = missing_conditions(connection, record.id, policy, now)
        for condition in missing:
            says, do = _words(condition, record.line.name, record.line.language)
            yield problem("talk", says, do)
        if not missing:
            yield ok("talk", f"{record.line.name} offers talks by text while somebody is on shift.")


def _words(condition: TalkCondition, line: str, language: str) -> tuple[str, str]:
    """What is missing for a line, and what to do."""
    match condition:
        case TalkCondition.CONTACT:
            return (
                f"{line} offers no talks by text: nobody is named who answers for the volunteers.",
                f'Name them: `handrail lines change "{line}" --talk-contact NAME`.',
            )
        case TalkCondition.REGISTRATION:
            return (
                f"{line} offers no talks by text: nobody has said that the registration with the "
                "carriers covers them.",
                "Ask the carrier in writing first (docs/talk.md says what), then "
                f'`handrail lines change "{line}" --talk-registered yes`.',
            )
        case TalkCondition.WORDING:
            return (
                f"{line} offers no talks by text: nobody has signed off the sentences about them "
                f"in {language} as they are now.",
                f"Read them, `handrail relays wording {language}`, then sign: "
                f"`handrail relays sign-off {language} --by NAME --as PROFESSION`.",
            )
        case TalkCondition.REDACTION:
            return (
                f"{line} offers no talks by text: the carrier keeps the words of texts.",
                "Set TWILIO_REDACT=yes, or TWILIO_CONTENT_RETENTION=discard, and restart web and "
                "workers.",
            )
        case TalkCondition.VOLUNTEERS:
            return (
                f"{line} offers no talks by text: it has no volunteer who has agreed, or no shift.",
                "`handrail volunteers` adds both.",
            )
    return (
        f"{line} offers no talks by text: no worker has looked after them for two minutes.",
        "Start it: `handrail worker`, or the unit handrail-worker.",
    )
