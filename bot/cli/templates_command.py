"""What a line sends on WhatsApp unasked: the forms to have approved, and which are."""

from collections.abc import Sequence

import click

from bot.cli.deployment import open_deployment_database
from bot.cli.output import say
from bot.people import helplines
from bot.settings import from_environment
from bot.settings.names import LANGUAGES
from bot.whatsapp.content_templates import ContentTemplate, all_templates
from flows.domain.template_kinds import TemplateKind

# What WhatsApp is shown in the slot of a form, as it asks: a text of that kind, invented.
_SAMPLES = {
    TemplateKind.REMINDER: "Your 7:00 PM Fri appointment is in 1 hour. Reply 1 for where.",
    TemplateKind.CHANGED: "Your 7:00 PM Fri appointment is now Fri 8:00 PM. Reply 1 for where.",
    TemplateKind.MILESTONE: "30 days today. DAYS shows your count.",
    TemplateKind.ENDING: "They will stop in 2 weeks. To keep them, text OK.",
}

template_option = click.option(
    "--template",
    "templates",
    multiple=True,
    metavar="KIND:LANGUAGE=HX...",
    help="A template of WhatsApp: reminder:en=HX... Nothing behind the = takes it away.",
)


@click.command("templates")
@click.argument("name", default="")
@click.option("--language", type=click.Choice(list(LANGUAGES)), help="Only this one.")
def templates_command(name: str, language: str | None) -> None:
    """The forms of text that a line (the first, without a NAME) has WhatsApp approve, ready to
    paste at the carrier, and what WhatsApp has said of those that are set."""
    from flows.replies.channel_replies import template_frame

    with open_deployment_database(from_environment()).reading() as connection:
        record = helplines.line_record(name, connection)
        found = all_templates(connection, record.id)
    _show_templates(found)
    say(
        "To be entered at the carrier as content of the type Text (twilio/text), category Utility, "
        "each in its language; then `handrail lines change --template KIND:LANGUAGE=HX...`."
    )
    for spoken in [language] if language else dict.fromkeys((record.line.language, "en")):
        click.echo(f"\n{LANGUAGES[spoken][0]}")
        for kind in TemplateKind:
            click.echo(f"  {kind.value}\n    {template_frame(kind, spoken)}")
            click.echo(f"    sample for {{{{1}}}}: {_SAMPLES[kind]}")


def _show_templates(found: Sequence[ContentTemplate]) -> None:
    if not found:
        say("No template is set: on WhatsApp this line only answers, and offers no reminders.")
    for one in found:
        state = one.state.value or "not asked yet"
        why = f" ({one.reason})" if one.reason else ""
        say(f"{one.kind.value}, {one.language}: {one.sid}, {state}{why}", "  ")
    click.echo("")
