"""Matches word patterns: many hundreds of them in one pass over a text.

A row of a table is a pattern of words, one after another:

    word            that word                     a|b         one of these
    NAME            a class of words or phrases   x?          may be missing
    ~               up to three other words       ~~          up to eight
    ^  $            the sentence begins, ends here

An indented line goes on with the row above it. The text after # is a comment.

Classes are rows too: `WANT = want to | need to | would like to`. Patterns with the same beginning
share it (a trie), so that a pass costs about as much for a thousand rows as for ten. Only classes
and literal words are compared, so no regular expression can take long.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

# How many words a gap may hold.
_GAP_WORDS = {"~": 3, "~~": 8}
_START, _END = "^", "$"

# What a single word may stand for besides itself: a number, a number of ten or more, a child's age,
# a year.
NUMBER_KINDS = frozenset({"NUMBER", "MANY", "CHILD", "YEAR"})


class RowError(ValueError):
    """A row that cannot be used: `line` of the file it stands in, and why."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")


class TableRow(NamedTuple):
    """A row of a table, and the line on which it begins."""

    text: str
    line: int


class Match(NamedTuple):
    """A pattern's `label` was found in the words from `start` up to `end`."""

    label: Hashable
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    """The common beginning of some patterns.

    `after` has the next node by element, `edges` by each word or class that an element allows.
    """

    after: dict[str, "_Node"] = field(default_factory=dict)
    edges: dict[str, list["_Node"]] = field(default_factory=dict)
    gaps: dict[int, "_Node"] = field(default_factory=dict)
    labels: list[Hashable] = field(default_factory=list)


_Position = tuple[_Node, int]


class PatternMatcher:
    """Tables of patterns, compiled. `words` are all the words they know."""

    def __init__(
        self,
        tables: Mapping[Hashable, Sequence[TableRow]],
        classes: Sequence[TableRow] = (),
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        """`aliases` gives words further spellings: {"que": "q k"}. Raises RowError for a row that
        names an undefined class, or begins or ends with a gap."""
        self.words: set[str] = set()
        self._aliases = {word: other.split() for word, other in (aliases or {}).items()}
        self._classes = _Node()
        self._names: set[str] = set()
        self._root = _Node()
        for row in classes:
            self._define(row)
        for label, rows in tables.items():
            for row in rows:
                self._add(row, label)
        self._first_words = frozenset((*self._root.edges, *self._classes.edges))
        # What any pattern begins with, those too that only begin a sentence.
        opened = self._root.edges.get(_START, ())
        self._openings = self._first_words.union(*(node.edges for node in opened))

    def _define(self, row: TableRow) -> None:
        name, equals, phrases = row.text.partition("=")
        name = name.strip()
        if not equals or not name.isupper() or not name.isalpha():
            raise RowError(row.line, f"a class is written NAME = word | two words, not: {row.text}")
        self._names.add(name)
        for phrase in phrases.split("|"):
            node = self._classes
            for word in phrase.split():
                node = self._follow(node, word, row)
            node.labels.append(name)

    def _add(self, row: TableRow, label: Hashable) -> None:
        elements = row.text.split()
        if elements[0] in _GAP_WORDS or elements[-1] in _GAP_WORDS:
            raise RowError(row.line, f"a row cannot begin or end with a gap: {row.text}")
        nodes = [self._root]
        for element in elements:
            if element in _GAP_WORDS:
                further = [node.gaps.setdefault(_GAP_WORDS[element], _Node()) for node in nodes]
            else:
                further = [self._follow(node, element.removesuffix("?"), row) for node in nodes]
            nodes = [*nodes, *further] if element.endswith("?") else further
        for node in nodes:
            node.labels.append(label)

    def _follow(self, node: _Node, element: str, row: TableRow) -> _Node:
        """The node after `node` by an element of a row, made if it does not exist yet."""
        if element not in node.after:
            after = node.after[element] = _Node()
            for choice in element.split("|"):
                if choice.isupper() and choice not in self._names and choice not in NUMBER_KINDS:
                    raise RowError(row.line, f"there is no class {choice}")
                for symbol in (choice, *self._aliases.get(choice, ())):
                    if not (symbol.isupper() or symbol in (_START, _END)):
                        self.words.add(symbol)
                    node.edges.setdefault(symbol, []).append(after)
        return node.after[element]

    def find(
        self, words: Sequence[str], breaks: frozenset[int], kinds: Mapping[int, Sequence[str]]
    ) -> list[Match]:
        """Every match in these words. A sentence begins at each of `breaks`, which no pattern
        crosses; `kinds` names further symbols that a single word stands for."""
        found: list[Match] = []
        kinds_named = (kind for named in kinds.values() for kind in named)
        if self._openings.isdisjoint(words) and self._openings.isdisjoint(kinds_named):
            return found
        waiting: list[list[_Position]] = [[] for _ in range(len(words) + 1)]
        for here in range(len(words)):
            standing = waiting[here]
            if here == 0 or here in breaks:
                _end_sentence(standing, here, found)
                standing = [(opened, here) for opened in self._root.edges.get(_START, ())]
            elif not standing and words[here] not in self._first_words and here not in kinds:
                continue  # no pattern has begun, and none begins with this word
            standing.append((self._root, here))
            for symbol, end in self._symbols(words, here, breaks, kinds):
                for node, start in standing:
                    for after in node.edges.get(symbol, ()):
                        _advance(after, start, end, waiting, breaks, found)
        _end_sentence(waiting[-1], len(words), found)
        return found

    def _symbols(
        self,
        words: Sequence[str],
        here: int,
        breaks: frozenset[int],
        kinds: Mapping[int, Sequence[str]],
    ) -> list[tuple[str, int]]:
        """The word here, and the classes that a phrase beginning here belongs to."""
        symbols = [(words[here], here + 1)]
        symbols += [(kind, here + 1) for kind in kinds.get(here, ())]
        nodes, end = self._classes.edges.get(words[here], []), here + 1
        while nodes:
            symbols += [(str(name), end) for node in nodes for name in node.labels]
            if end == len(words) or end in breaks:
                break
            nodes = [after for node in nodes for after in node.edges.get(words[end], ())]
            end += 1
        return symbols


def _advance(
    node: _Node,
    start: int,
    end: int,
    waiting: list[list[_Position]],
    breaks: frozenset[int],
    found: list[Match],
) -> None:
    """Note that a pattern that began at `start` has come as far as `node`, and what may follow."""
    found += [Match(label, start, end) for label in node.labels]
    if node.edges:
        waiting[end].append((node, start))
    for length, after in node.gaps.items():
        for place in range(end, min(end + length + 1, len(waiting))):
            waiting[place].append((after, start))
            if place in breaks:
                break


def _end_sentence(standing: list[_Position], here: int, found: list[Match]) -> None:
    """Note the patterns that are complete with the end of the sentence."""
    for node, start in standing:
        for ended in node.edges.get(_END, ()):
            found += [Match(label, start, here) for label in ended.labels]


def parse_rows(lines: Iterable[tuple[int, str]]) -> list[TableRow]:
    """The rows in numbered lines. An indented line goes on with the row above it.

    Raises RowError if there is no row above.
    """
    found: list[TableRow] = []
    for number, line in lines:
        text = line.partition("#")[0].strip()
        if text and line.startswith(" "):
            if not found:
                raise RowError(number, "an indented line goes on with the row above; there is none")
            above = found[-1]
            joined = above.text.endswith("|") and " | " not in above.text
            found[-1] = TableRow(above.text + ("" if joined else " ") + text, above.line)
        elif text:
            found.append(TableRow(text, number))
    return found
