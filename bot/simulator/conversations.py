"""Conversations of made-up people on a web page, a text at a time.

Each page carries its whole conversation, as a transcript, and sends it back with the next text. So
any process can go on with it, and nothing of it need be kept. A process keeps the last few as they
stand, only so that it need not play them from the beginning again.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import BoundedSemaphore, Lock

from bot.database.database import Database
from bot.places import Gazetteer
from bot.simulator.copied_meetings import LineRows, line_rows
from bot.simulator.simulation import Simulation
from bot.simulator.transcript import TranscriptPlayer
from flows.hotlines import HotlineDirectory

# Of each conversation a process keeps about half a megabyte, for at most an hour.
MAX_KEPT, KEPT_SECONDS = 16, 3600

# So many are played at the same time, and the next waits for so long.
MAX_AT_ONCE, WAIT_SECONDS = 2, 3.0

# A process plays so many lines at once, and so many a second after that.
MAX_BURST_LINES, LINES_PER_SECOND = 600, 10


class TooBusy(Exception):
    """More is asked for than made-up people may take from real ones. To be tried again later."""


@dataclass(frozen=True, slots=True, eq=False)
class PlayedConversation:
    """A conversation as it stands after `lines`. Whoever holds it is the only one."""

    lines: tuple[str, ...]
    simulation: Simulation
    player: TranscriptPlayer
    rows: LineRows
    at: float


class Conversations:
    """The conversations of one process with the lines of a deployment."""

    def __init__(
        self,
        deployment: Database,
        places: Gazetteer,
        hotlines: HotlineDirectory,
        clock: Callable[[], float],
    ) -> None:
        """`clock` gives seconds that only grow, like `time.monotonic`."""
        self._deployment = deployment
        self._places = places
        self._hotlines = hotlines
        self._clock = clock
        self._kept: list[PlayedConversation] = []
        self._lock = Lock()
        self._places_at_once = BoundedSemaphore(MAX_AT_ONCE)
        self._lines_left = float(MAX_BURST_LINES)
        self._filled_at = clock()

    @contextmanager
    def played(self, lines: Sequence[str]) -> Iterator[PlayedConversation]:
        """The conversation of these lines (`checked_script`), to be looked at within the block.

        Raises TooBusy, SimulationError, SenderBusy, NoLine, or the database's own error.
        """
        lines = tuple(lines)
        if not self._places_at_once.acquire(timeout=WAIT_SECONDS):
            raise TooBusy
        try:
            begun = self._take(lines)
            try:
                self._spend(1 + len(lines) - len(begun.lines))
                begun.player.play(lines[len(begun.lines) :])
                conversation = PlayedConversation(
                    lines, begun.simulation, begun.player, begun.rows, self._clock()
                )
                yield conversation
            except BaseException:
                begun.simulation.close()
                raise
            self._keep(conversation)
        finally:
            self._places_at_once.release()

    def close(self) -> None:
        """Forget all of them."""
        with self._lock:
            kept, self._kept = self._kept, []
        for one in kept:
            one.simulation.close()

    def _take(self, lines: tuple[str, ...]) -> PlayedConversation:
        """The one kept that has come furthest in these lines, or a new one. It is no longer kept.
        One of a line that has been changed since is none."""
        with self._deployment.reading() as connection:
            rows = line_rows(connection)
        with self._lock:
            oldest = self._clock() - KEPT_SECONDS
            self._drop([one for one in self._kept if one.at < oldest])
            begun = [
                one
                for one in self._kept
                if one.rows == rows and one.lines == lines[: len(one.lines)]
            ]
            if begun:
                furthest = max(begun, key=lambda one: len(one.lines))
                self._kept.remove(furthest)
                return furthest
        simulation = Simulation(self._deployment, self._places, self._hotlines)
        return PlayedConversation((), simulation, TranscriptPlayer(simulation), rows, 0)

    def _keep(self, conversation: PlayedConversation) -> None:
        with self._lock:
            self._kept.append(conversation)
            self._drop(self._kept[:-MAX_KEPT])

    def _drop(self, unwanted: Sequence[PlayedConversation]) -> None:
        for one in unwanted:
            one.simulation.close()
            self._kept.remove(one)

    def _spend(self, lines: int) -> None:
        """Raises TooBusy where too many lines have been played of late."""
        with self._lock:
            now = self._clock()
            filled = self._lines_left + (now - self._filled_at) * LINES_PER_SECOND
            self._lines_left, self._filled_at = min(MAX_BURST_LINES, filled), now
            if lines > self._lines_left:
                raise TooBusy
            self._lines_left -= lines
