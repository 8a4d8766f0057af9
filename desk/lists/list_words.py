"""What stands on the pages about lists, in words."""

from collections.abc import Collection, Mapping
from datetime import datetime

from bot.feeds.sync.feed_status import FeedStatus
from bot.feeds.sync.list_difference import DifferenceKind
from bot.operators.list_tasks import ListTask, Outcome, TaskKind
from bot.people.unfound_lists import ListShare, UnfoundList
from desk.desk_pages import BAD, GOOD, NOTE
from desk.translation import N_, gettext
from flows.domain.fellowships import FELLOWSHIP_NAMES
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
            return BAD, gettext(
                "Nothing has begun it. Whoever runs the server looks whether the worker runs."
            )
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
    return GOOD, gettext("in use")


def list_standing(
    listed: FeedStatus, unfound: Collection[UnfoundList]
) -> tuple[tuple[str, str], list[UnfoundList]]:
    """How a list stands, and the lines of which nobody finds any of its meetings. A list that was
    taken and that nobody finds is not well."""
    state, missing = list_state(listed), [one for one in unfound if one.name == listed.name]
    if state[0] == GOOD and missing:
        state = BAD, gettext("in use, and nobody finds its meetings")
    return state, missing


def unfound_words(one: UnfoundList) -> str:
    """What is wrong with a list that a line uses, and that nobody finds."""
    return gettext(
        "%(line)s shows %(fellowship)s meetings alone, and none of the %(number)d of this list is "
        "known to be one. Nobody who texts that line finds them."
    ) % {"line": one.line, "fellowship": one.fellowship, "number": one.meetings}


def share_words(one: ListShare, meetings: int) -> tuple[str, str]:
    """What a line would show of a list with so many meetings, as a kind and a sentence."""
    values = {
        "line": one.line,
        "fellowship": one.fellowship,
        "found": one.meetings,
        "number": meetings,
    }
    if one.meetings == meetings:
        return GOOD, gettext("Who texts %(line)s can find all %(number)d meetings.") % values
    if one.meetings:
        words = gettext(
            "Who texts %(line)s can find %(found)d of the %(number)d meetings: it shows "
            "%(fellowship)s meetings alone."
        )
        return NOTE, words % values
    words = gettext(
        "Who texts %(line)s would find none of the %(number)d meetings: it shows %(fellowship)s "
        "meetings alone, and none of these is known to be one."
    )
    return BAD, words % values


def fellowship_choices(unsaid: str) -> list[tuple[str, str]]:
    """The fellowships to choose from, by their codes; `unsaid` is what none means."""
    named = sorted(FELLOWSHIP_NAMES.items(), key=lambda each: each[1].casefold())
    return [("", unsaid), *((code, f"{name} ({code})") for code, name in named)]


def name_note(given: str, kept: str) -> str:
    """That a list has another name than was given; "" if it has that one."""
    if given.strip() == kept:
        return ""
    return gettext("It is called %(name)s: a list's name has no blanks or other signs.") % {
        "name": kept
    }


def kind_words(counts: Mapping[str, int]) -> str:
    """How many meetings there are of each kind: "12 in person, 3 online"."""
    told = ((counts.get(kind.value, 0), gettext(KINDS[kind])) for kind in MeetingKind)
    return ", ".join(f"{count:,} {words}" for count, words in told if count)
