"""How people agree to the texts of a line, in the words that carriers look for.

Each part answers one of their reasons to refuse (https://www.twilio.com/docs/api/errors/30544 and
the ones named beside it): the purpose (30544), how often (30545), that it is text messages (30551),
the rates (30569), HELP (30570).
"""

from bot.registration.program import MessagingProgram


def call_to_action(program: MessagingProgram) -> str:
    """What stands beside the number wherever it is published, in English."""
    return (
        f"Text a ZIP code or town to {program.shown_number} to get recovery meetings from "
        f"{program.line.name} by SMS text message. By texting, you agree to get automated "
        "answers: one for each text you send. Reminders come only if you ask for them and agree: "
        "one text before each meeting you choose. Message frequency varies. Message and data "
        "rates may apply. Reply HELP for help, STOP to end. "
        f"Privacy: {program.operator.page('privacy')} "
        f"Terms: {program.operator.page('terms')}"
    )


def message_flow(program: MessagingProgram) -> str:
    """How a person gives consent, from where they find the number to each kind of message."""
    return (
        "People text first; nobody is added to a list, and no numbers are bought, imported or "
        f"shared. They find the number on posters, cards and web pages of "
        f"{program.operator.organization}, with this disclosure (see "
        f'{program.operator.page("poster")}): "{call_to_action(program)}" '
        "1. They text a place and get one answer for each text. "
        "2. Reminders: who texts REMIND after choosing a meeting is shown this question: "
        f'"{_one_line(program.samples.question)}" Only the answer OK agrees, and is kept as proof '
        "with the exact words shown. "
        "3. STOP, in any wording, ends all messages at once; DROP ends one reminder."
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
