"""The documents name only what exists: files, links, headings, modules and tests. Every decision
has a date, a status and a row in the index."""

import ast
import fnmatch
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
DECISIONS = ROOT / "docs" / "decisions"
INDEX = DECISIONS / "README.md"
CODE_FOLDERS = ("bot", "desk", "flows", "webhooks", "tests", "training", "benchmarks")
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *(path for folder in ("docs", *CODE_FOLDERS) for path in (ROOT / folder).rglob("*.md")),
    ]
)

FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
CODE_SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^()\s]+)\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)

# A path has a folder or a known ending. `<code>` and `NNNN` stand for something to fill in.
FILE_ENDINGS = "py|toml|txt|md|csv|tsv|po|pot|json|jsonl|xml|gz|service|socket|timer"
PATH = re.compile(rf"(?!\.\.)[\w.<>*-]+(?:/[\w.<>*-]+)*(?:/|\.(?:{FILE_ENDINGS}))")
PLACEHOLDER = re.compile(r"<\w+>|NNNN?")
MODULE_NAME = re.compile(rf"(?:{'|'.join(CODE_FOLDERS)})(?:\.\w+)+")
TEST_NAME = re.compile(r"test_\w+")

DATE_LINE = re.compile(r"Date: (\d{4}-\d\d-\d\d)\. Status: (.+)\.")
STATUS = re.compile(r"accepted|superseded by \[\d+\]\([^)]+\)")
ANOTHER = r"\[\d+\]\([^)]+\)"
RELATION = re.compile(
    rf"\b(amends|amended by|supersedes|superseded by) ({ANOTHER}(?:(?:, | and ){ANOTHER})*)"
)
OPPOSITE = {
    "amends": "amended by",
    "amended by": "amends",
    "supersedes": "superseded by",
    "superseded by": "supersedes",
}


class Decision(NamedTuple):
    """One decision: its file, what its first lines say, and how it relates to others."""

    path: Path
    number: int
    title: str
    date: str
    status: str


def read_decision(path: Path) -> Decision:
    """A decision from its file. Fails the test where the first lines have another form."""
    title, empty, dated, *_ = path.read_text().splitlines()
    heading = re.fullmatch(r"# (\d+)\. (.+)", title)
    line = DATE_LINE.fullmatch(dated)
    assert heading, f"{path.name}: the first line is `# NUMBER. TITLE`"
    assert not empty, path.name
    assert line, f"{path.name}: the third line is `Date: YYYY-MM-DD. Status: ...`"
    return Decision(path, int(heading[1]), heading[2], line[1], line[2])


def decision_files() -> list[Path]:
    return sorted(DECISIONS.glob("[0-9]*.md"))


def relations(decision: Decision) -> Iterator[tuple[str, int]]:
    """How a decision's status relates it to others: ("amends", 6)."""
    for verb, targets in RELATION.findall(decision.status):
        yield from ((verb, int(number)) for number in re.findall(r"\[(\d+)\]", targets))


def spans(document: Path) -> set[str]:
    """What stands between backticks, outside blocks of code."""
    return set(CODE_SPAN.findall(FENCE.sub("", document.read_text())))


def is_superseded(document: Path) -> bool:
    """Whether this is a decision about code that is gone."""
    return document.parent == DECISIONS and "Status: superseded" in document.read_text()


def exists(path: str, document: Path) -> bool:
    """Whether a path is one of the repository, or one beside its document; a bare name may be
    any file's."""
    pattern = PLACEHOLDER.sub("*", path).rstrip("/")
    if any(next(base.glob(pattern), None) for base in (ROOT, document.parent)):
        return True
    return "/" not in pattern and bool(fnmatch.filter(file_names(), pattern))


@cache
def file_names() -> frozenset[str]:
    """The name of every file in the folders of code and documents."""
    folders = (*CODE_FOLDERS, "docs")
    return frozenset(path.name for folder in folders for path in (ROOT / folder).rglob("*"))


@cache
def known_tests() -> frozenset[str]:
    """Every test function, and every module of tests."""
    modules = list((ROOT / "tests").rglob("test_*.py"))
    functions = (
        node.name
        for path in modules
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
    )
    return frozenset(functions) | {path.stem for path in modules}


def module_name_exists(name: str) -> bool:
    """Whether a dotted name is a package, a module, or a name that stands in one."""
    parts = name.split(".")
    for size in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:size])
        files = [path.with_suffix(".py"), path / "__init__.py"]
        file = next((one for one in files if one.is_file()), None)
        if file or path.is_dir():
            text = file.read_text() if file else ""
            return all(re.search(rf"\b{rest}\b", text) for rest in parts[size:])
    return False


def anchors(document: Path) -> set[str]:
    """The headings of a document, as GitHub makes them into anchors."""
    headings = HEADING.findall(FENCE.sub("", document.read_text()))
    return {re.sub(r"[^\w -]", "", text.lower()).replace(" ", "-") for text in headings}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_path_in_a_document_exists(document: Path) -> None:
    if not is_superseded(document):
        named = [span for span in spans(document) if PATH.fullmatch(span)]
        assert [path for path in sorted(named) if not exists(path, document)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_module_and_test_in_a_document_exists(document: Path) -> None:
    named = spans(document)
    modules = [span for span in named if MODULE_NAME.fullmatch(span) and not PATH.fullmatch(span)]
    assert [name for name in sorted(modules) if not module_name_exists(name)] == []
    tests = [span for span in named if TEST_NAME.fullmatch(span)]
    assert [name for name in sorted(tests) if name not in known_tests()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_in_a_document_leads_somewhere(document: Path) -> None:
    broken = []
    for link in LINK.findall(FENCE.sub("", document.read_text())):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = document.parent / path if path else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("path", decision_files(), ids=name_of)
def test_a_decision_has_a_date_and_a_status_and_is_in_the_index(path: Path) -> None:
    decision = read_decision(path)
    assert path.name.startswith(f"{decision.number:03}-")
    assert STATUS.match(decision.status), decision.status
    row = f"| {decision.number} | [{decision.title}]({path.name}) | {decision.date} |"
    rows = [line for line in INDEX.read_text().splitlines() if line.startswith(row)]
    assert len(rows) == 1, row
    assert rows[0].removeprefix(row).strip(" |") == decision.status


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [read_decision(path).number for path in decision_files()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(re.findall(r"^\| \d", INDEX.read_text(), re.MULTILINE)) == len(numbers)


def test_what_amends_a_decision_is_named_in_both() -> None:
    decisions = {one.number: one for one in map(read_decision, decision_files())}
    for number, decision in decisions.items():
        for verb, other in relations(decision):
            assert (OPPOSITE[verb], number) in set(relations(decisions[other])), (number, other)
