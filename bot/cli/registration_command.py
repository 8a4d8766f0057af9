"""`handrail registration` and `handrail fallback`: what has to be given to the carrier."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import click

from bot.cli.deployment import current_time, open_deployment_database, say_if_outdated
from bot.cli.output import counted, say
from bot.conversation.hotline_file import load_hotlines
from bot.people import helplines
from bot.people.helplines import LineRecord
from bot.places import gazetteer
from bot.registration.fallback import fallback_twiml, voice_fallback_twiml
from bot.registration.form import Field, form_fields
from bot.registration.pages import hosted_pages
from bot.registration.program import MessagingProgram, Operator, messaging_program
from bot.settings import Settings, from_environment

_FORM, _PAGES = "form.txt", "pages"
_UNFILLED = "[FILL IN: "
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@click.command()
@click.argument("name", default="")
@click.option("--to", "folder", default="registration", type=Path, help="Where. [registration]")
@click.option("--organization", help="Who runs the line: the legal name.")
@click.option("--website", help="The organization's web site, https://...")
@click.option("--email", help="Where somebody answers; it stands on the pages.")
@click.option("--site", help="Where the pages will be found, https://... [PUBLIC_URL/about]")
@click.option("--overwrite", is_flag=True, help="Replace the files of an earlier time.")
def registration(name: str, folder: Path, overwrite: bool, **operator: str | None) -> None:
    """Fill in the form with which carriers register the number of the line of this NAME (the
    first, without one): A2P 10DLC, or toll-free verification. Its texts are what the line really
    sends. Beside it, write the pages that the form asks for, to host. Nothing is sent anywhere."""
    settings = from_environment()
    _check_operator(operator)
    program = _program(settings, name, operator)
    files = dict(_files(program, current_time().astimezone().date()))
    there = [file for file in files if (folder / file).exists()]
    if there and not overwrite:
        raise click.ClickException(f"{folder / there[0]} is there already: --overwrite.")
    try:
        (folder / _PAGES).mkdir(parents=True, exist_ok=True)
        for file, text in files.items():
            (folder / file).write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(
            f"{folder} cannot be written: {error.strerror}. Name another folder with --to."
        ) from None
    _tell(program, folder, files)


@click.command()
@click.argument("name", default="")
@click.option("--voice", is_flag=True, help="What it should say to callers.")
def fallback(name: str, voice: bool) -> None:
    """Print what the carrier should send while the line of this NAME (the first, without one)
    cannot be reached: to paste into a TwiML Bin (docs/deploy.md), or to host elsewhere."""
    settings = from_environment()
    record = _line(settings, name)
    document = voice_fallback_twiml if voice else fallback_twiml
    click.echo(document(record.line, load_hotlines(settings.hotlines_file)), nl=False)


def _check_operator(given: Mapping[str, str | None]) -> None:
    """Raises ClickException with every address that a reviewer could not use: a form that is
    refused costs days."""
    faults = []
    for option in ("website", "site"):
        address = urlsplit(given[option] or "https://example.org")
        if address.scheme not in ("https", "http") or "." not in address.netloc:
            faults.append(f"--{option} is an address, like https://north.example.org.")
    if not _EMAIL.fullmatch(given["email"] or "line@example.org"):
        faults.append("--email is an e-mail address, like line@north.example.org.")
    if faults:
        raise click.ClickException(" ".join(faults))


def _line(settings: Settings, name: str) -> LineRecord:
    with open_deployment_database(settings).reading() as connection:
        record = helplines.line_record(name, connection)
    say_if_outdated(record, settings)
    return record


def _program(settings: Settings, name: str, given: Mapping[str, str | None]) -> MessagingProgram:
    record = _line(settings, name)
    values = {key: value for key, value in given.items() if value}
    if settings.public_url:
        values.setdefault("site", f"{settings.public_url}/about")
    return messaging_program(
        record.line,
        next((number for number in record.numbers if number.startswith("+")), ""),
        Operator(**values),
        gazetteer(),
        load_hotlines(settings.hotlines_file),
        current_time(),
        retention_days=settings.retention_days,
        redacts=settings.redact_texts,
    )


def _files(program: MessagingProgram, today: date) -> Iterator[tuple[str, str]]:
    """Each file by its path in the folder."""
    yield _FORM, "\n".join(_form_lines(program))
    for file, page in hosted_pages(program, today).items():
        yield f"{_PAGES}/{file}", page


def _form_lines(program: MessagingProgram) -> Iterator[str]:
    kind = "toll-free verification" if program.toll_free else "A2P 10DLC"
    yield f"{program.line.name}: {kind}. Where each field is: docs/registration.md"
    for title, fields in form_fields(program):
        yield f"\n\n== {title}"
        for field in fields:
            yield f"\n{_heading(field)}"
            yield field.value
    yield ""


def _heading(field: Field) -> str:
    if field.limits is None:
        return f"-- {field.label}"
    least, most = field.limits
    return f"-- {field.label} ({len(field.value)} characters; {least} to {most} are allowed)"


def _tell(program: MessagingProgram, folder: Path, files: Mapping[str, str]) -> None:
    say(f"Written to {folder}:")
    say(f"{_FORM}: what to enter, field by field (docs/registration.md says where)", "  ")
    pages = ", ".join(file.removeprefix(f"{_PAGES}/") for file in files if file != _FORM)
    say(f"{_PAGES}/: {pages}. Host these, so that they are found as", "  ")
    say(program.operator.page("privacy"), "    ")
    left = sum(text.count(_UNFILLED) for text in files.values())
    if left:
        places = counted(left, "place is", "places are")
        say(
            f"{places} for you to fill in, marked {_UNFILLED}...]. What can be given to this "
            "command (--organization, --website, --email, --site) fills in its places everywhere. "
            "Host the pages only when none is left in them."
        )
