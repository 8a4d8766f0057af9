"""What stands on the pages about lists, in words."""

from collections.abc import Mapping
from datetime import datetime

from bot.feeds.sync.feed_status import FeedStatus
from bot.feeds.sync.list_difference import DifferenceKind
from bot.operators.list_tasks import ListTask, Outcome, TaskKind
from desk.desk_pages import BAD, GOOD, NOTE
from desk.translation import N_, gettext
from flows.domain.meetings import MeetingKind

_TASKS = {
    TaskKind.PREVIEW: N_("A look at %(list)s"),
    TaskKind.ADD: N_("Taking on %(list)s"),
    TaskKind.READ: N_("Reading %(list)s"),
    TaskKind.DIFFERENCE: N_("What would change of %(list)s"),
    TaskKind.ACCEPT: N_("Accepting %(list)s"),
    TaskKind.LETTER: N_("The letter about %(list)s"),
    TaskKind.USE: N_("One more line for %(list)s"),
    TaskKind.LEAVE: N_("One line fewer for %(list)s"),
    TaskKind.REMOVE: N_("Removing %(list)s"),
}

DIFFERENCES = {
    DifferenceKind.GONE: N_("Gone"),
    DifferenceKind.NEW: N_("New"),
    DifferenceKind.MOVED: N_("Moved"),
    DifferenceKind.HOUR: N_("Another hour"),
    DifferenceKind.OTHER: N_("Changed otherwise"),
}

KINDS = {
    MeetingKind.IN_PERSON: N_("in person"),
    MeetingKind.HYBRID: N_("in person and online"),
    MeetingKind.ONLINE: N_("online"),
    MeetingKind.CLOSED: N_("closed for now"),
}

# A task that no worker has taken after so long waits for a worker to run.
SLOW_SECONDS = 15


def task_name(task: ListTask) -> str:
    """What was asked for."""
    return gettext(_TASKS[task.kind]) % {"list": task.subject}


def task_state(task: ListTask, now: datetime) -> tuple[str, str]:
    """How a task stands: the kind of the status, and its words."""
    if task.goes_on(now):
        if task.claimed_until is None and (now - task.asked_at).total_seconds() > SLOW_SECONDS:
            return BAD, gettext("No worker has begun it: does one run?")
        return NOTE, gettext("Wait ...")
    if task.finished_at is None:
        return BAD, gettext("It broke off. Try again.")
    if task.outcome is Outcome.FAILED:
        return BAD, gettext("Not done")
    if task.outcome is Outcome.ALREADY:
        return GOOD, gettext("Nothing was left to do: it is as the list has it.")
    return GOOD, _changes(task.result.get("changes")) or gettext("Done")


def _changes(changes: Mapping[str, int] | None) -> str:
    if changes is None:
        return ""
    sentence = gettext(
        "%(added)s added, %(changed)s changed, %(removed)s removed, %(unchanged)s as before"
    )
    return sentence % changes


def list_state(listed: FeedStatus) -> tuple[str, str]:
    """How a list stands: the kind of the status, and its words."""
    if listed.paused_at:
        return NOTE, gettext("paused")
    if listed.awaits_acceptance:
        return BAD, gettext("looks damaged, and was not taken: look at what would change")
    if listed.flag:
        return BAD, gettext("not taken")
    if listed.good_at is None:
        return NOTE, gettext("not read yet")
    return GOOD, gettext("taken")


def kind_words(counts: Mapping[str, int]) -> str:
    """How many meetings there are of each kind: "12 in person, 3 online"."""
    told = ((counts.get(kind.value, 0), gettext(KINDS[kind])) for kind in MeetingKind)
    return ", ".join(f"{count:,} {words}" for count, words in told if count)
