"""Brings the translators' catalogs up to date with the program's sentences: `make catalogs`."""

from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from flows.domain import meeting_types
from flows.replies import (
    call_text_replies,
    channel_replies,
    choice_replies,
    courtesy_replies,
    daily_replies,
    dates_and_times,
    day_count_replies,
    day_names,
    faq_replies,
    fellowship_replies,
    line_replies,
    list_heading_replies,
    meeting_contact_replies,
    meeting_detail_replies,
    meeting_kind_replies,
    meeting_list_replies,
    privacy_replies,
    rate_limit_replies,
    refine_replies,
    relay_replies,
    reminder_messages,
    reminder_replies,
    reminder_request_replies,
    report_replies,
    rule_labels,
    search_replies,
    share_replies,
    shared_phrases,
    shared_reminder_replies,
    small_talk_replies,
    support_replies,
    voice_danger_replies,
    voice_replies,
    volunteer_relay_replies,
    volunteer_replies,
)
from flows.replies.translations import CATALOG_FOLDER

TEMPLATE_FILE = CATALOG_FOLDER / "handrail.pot"

_HEADER = """{comment}
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

"""


# The modules with sentences, in the order of the catalogs.
_MODULES = (
    choice_replies,
    channel_replies,
    search_replies,
    courtesy_replies,
    list_heading_replies,
    meeting_list_replies,
    refine_replies,
    meeting_detail_replies,
    meeting_kind_replies,
    meeting_contact_replies,
    report_replies,
    share_replies,
    shared_phrases,
    dates_and_times,
    day_names,
    rule_labels,
    faq_replies,
    fellowship_replies,
    line_replies,
    support_replies,
    relay_replies,
    volunteer_relay_replies,
    volunteer_replies,
    small_talk_replies,
    privacy_replies,
    reminder_request_replies,
    reminder_replies,
    shared_reminder_replies,
    day_count_replies,
    daily_replies,
    reminder_messages,
    rate_limit_replies,
    voice_replies,
    voice_danger_replies,
    call_text_replies,
)


def extract_template() -> Catalog:
    """Every sentence and every name of a meeting type, in the order of the sources."""
    catalog = Catalog()
    for module in _MODULES:
        for _, sentence, _, _ in extract_from_file("python", str(module.__file__)):
            catalog.add(sentence)
    for name in meeting_types.names():
        catalog.add(name)
    return catalog


def updated_catalog(path: Path, template: Catalog | None = None) -> str:
    """The text of a catalog's file: new sentences are empty, old ones are gone. The template is
    that of the replies, or the desk's (desk.update_desk_catalogs)."""
    with path.open("rb") as file:
        catalog = read_po(file)
    catalog.update(template or extract_template(), no_fuzzy_matching=True)
    return _HEADER.format(comment=catalog.header_comment, language=path.stem) + catalog_text(
        catalog
    )


def template_text() -> str:
    """The text of the template's file."""
    return catalog_text(extract_template())


def catalog_text(catalog: Catalog) -> str:
    """A catalog as a file has it, without a header."""
    # Without dates and line numbers, so that a file changes only if a sentence does.
    out = BytesIO()
    write_po(out, catalog, width=100, no_location=True, omit_header=True, ignore_obsolete=True)
    return out.getvalue().decode()


def main() -> None:
    """Write all files."""
    TEMPLATE_FILE.write_text(template_text())
    for path in sorted(CATALOG_FOLDER.glob("*.po")):
        path.write_text(updated_catalog(path))


if __name__ == "__main__":
    main()
