"""What each stage of a turn costs: timers around the real functions, in one process, no server.

Times are processor time of the thread, so that other programs on the machine hardly count. A
stage's time is its own: what it spends in another stage counts there.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from io import BytesIO
from time import thread_time_ns
from typing import Any
from unittest.mock import patch

from flask import Flask

from benchmarks.answers import meeting_list_in
from benchmarks.apps import SMS_PATH, bare, handrail
from benchmarks.traffic import SignedRequest
from bot.carrier import SIGNATURE_HEADER, SignatureVerifier
from bot.conversation import inbox
from bot.conversation.inbox import Inbox
from bot.conversation.meeting_lookup import ListedMeetings
from bot.database.encryption import Keys
from bot.places import Gazetteer
from flows.dialogs import find_meeting, meeting_request
from flows.replies.meeting_list_replies import MeetingListReplies
from flows.replies.search_replies import SearchReplies
from webhooks import crisis_fallback, sms

FLASK_STAGE = "Flask: routing, form, response"

# Each stage with its functions, in the order of a turn.
_STAGES: dict[str, tuple[tuple[Any, str], ...]] = {
    FLASK_STAGE: (),
    "signature": ((SignatureVerifier, SignatureVerifier.is_valid.__name__),),
    "look up line, person, talk": ((Inbox, Inbox._look_up.__name__),),
    "hash, seal and open": (
        (Keys, Keys.hashes.__name__),
        (Keys, Keys.seal.__name__),
        (Keys, Keys.open.__name__),
    ),
    "read the text": ((crisis_fallback, "understand"),),
    "gazetteer, area code": (
        (Gazetteer, Gazetteer.postal.__name__),
        (Gazetteer, Gazetteer.named.__name__),
        (meeting_request, "find_place"),
        (inbox, "home_of"),
    ),
    "search: rows from the database": (
        (ListedMeetings, ListedMeetings.near.__name__),
        (ListedMeetings, ListedMeetings.online.__name__),
    ),
    "search: distance, clock, order": ((find_meeting, "search_meetings"),),
    "sentences": (
        (SearchReplies, "__init__"),
        (MeetingListReplies, MeetingListReplies.heading_near.__name__),
        (MeetingListReplies, MeetingListReplies.meeting_list.__name__),
    ),
    "rest of deciding": ((Inbox, Inbox._decide.__name__),),
    "record and commit": ((Inbox, Inbox._record.__name__),),
    "rest of receiving": ((Inbox, Inbox.receive.__name__),),
    "TwiML": ((sms, sms.to_twiml.__name__),),
}


class StageTimer:
    """Adds up the time of stages that may lie within one another."""

    def __init__(self) -> None:
        self.nanoseconds: Counter[str] = Counter()
        self._nested = [0]

    def wrap(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, timed as part of a stage."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            self._nested.append(0)
            start = thread_time_ns()
            try:
                return work(*args, **kwargs)
            finally:
                whole = thread_time_ns() - start
                self.nanoseconds[stage] += whole - self._nested.pop()
                self._nested[-1] += whole

        return timed


def measure_stages(
    database_url: str, warm_up: Sequence[SignedRequest], deliveries: Sequence[SignedRequest]
) -> tuple[dict[str, float], float]:
    """Microseconds a turn in each stage, and those of bare Flask for the same requests.

    Raises WrongAnswer.
    """
    app = handrail(database_url)
    for answer in _call_app(app, warm_up):
        meeting_list_in(answer)
    watch = StageTimer()
    with _time_stages(watch):
        answers = watch.wrap(FLASK_STAGE, _call_app)(app, deliveries)
    for answer in answers:
        meeting_list_in(answer)
    app.extensions["database"].close()

    plain = StageTimer()
    _call_app(app := bare(), warm_up)
    plain.wrap(FLASK_STAGE, _call_app)(app, deliveries)
    return _microseconds_per_turn(watch, len(deliveries)), _microseconds_per_turn(
        plain, len(deliveries)
    )[FLASK_STAGE]


def _microseconds_per_turn(watch: StageTimer, turns: int) -> dict[str, float]:
    return {stage: watch.nanoseconds[stage] / turns / 1000 for stage in _STAGES}


@contextmanager
def _time_stages(watch: StageTimer) -> Iterator[None]:
    with ExitStack() as patches:
        for stage, functions in _STAGES.items():
            for owner, name in functions:
                work = watch.wrap(stage, getattr(owner, name))
                patches.enter_context(patch.object(owner, name, work))
        yield


def _call_app(app: Flask, deliveries: Sequence[SignedRequest]) -> list[bytes]:
    return [b"".join(app(_environ(each), _start_response)) for each in deliveries]


def _start_response(*_: object) -> Callable[[bytes], object]:
    return bytes


def _environ(delivery: SignedRequest) -> dict[str, Any]:
    """A request as a web server hands it to an application (PEP 3333)."""
    return {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": SMS_PATH,
        "QUERY_STRING": "",
        "SERVER_NAME": "line.example.org",
        "SERVER_PORT": "443",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_TYPE": "application/x-www-form-urlencoded; charset=UTF-8",
        "CONTENT_LENGTH": str(len(delivery.form)),
        f"HTTP_{SIGNATURE_HEADER.upper().replace('-', '_')}": delivery.signature,
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "https",
        "wsgi.input": BytesIO(delivery.form),
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
