"""What a translator works with: a table of every sentence, or the catalog itself."""

import csv
import io
from importlib.resources import files

from bot.free_text import no_formula
from bot.review.wordings import WordingComment, WordingSet
from flows.text.gsm import sms_cost

_COLUMNS = ("sentence", "English", "translation", "segments", "encoding", "comments")


def translator_table(
    english: WordingSet, translated: WordingSet, comments: list[WordingComment]
) -> str:
    """A CSV: each sentence at its longest in English and in the language, what it costs, and what
    was said of it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    in_english = dict(english.sentences)
    for name, text in translated.sentences:
        encoding, segments = sms_cost(text)
        said = "; ".join(one.comment for one in comments if one.sentence == name)
        row = (name, in_english.get(name, ""), text, str(segments), encoding, said)
        table.writerow([no_formula(cell) for cell in row])
    return out.getvalue()


def catalog_file(language: str) -> str:
    """The catalog of a language as translators' programs read it (gettext PO); for English the
    template."""
    name = f"{language}.po" if language != "en" else "handrail.pot"
    return (files("flows.replies") / "catalogs" / name).read_text("utf-8")
