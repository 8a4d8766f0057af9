"""The two forms of the carriers, filled in: an A2P 10DLC campaign, and toll-free verification.

The fields, their order and their limits are those of the carrier's interface for the same forms
(twilio.rest.messaging.v1, `us_app_to_person` and `tollfree_verification`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.registration.opt_in import call_to_action, message_flow
from bot.registration.program import MessagingProgram, to_fill_in

# How many characters a field may have.
DESCRIPTION_CHARS = (40, 4096)
FLOW_CHARS = (40, 2048)
SAMPLE_CHARS = (20, 1024)
ANSWER_CHARS = (20, 320)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: what it is called there, what to enter, and how long that may be."""

    label: str
    value: str
    limits: tuple[int, int] | None = None


def form_fields(program: MessagingProgram) -> Iterator[tuple[str, list[Field]]]:
    """The parts of the form that the line's number needs, each with its title."""
    if program.toll_free:
        yield "The organization", list(_organization(program))
        yield "Toll-free verification", list(_toll_free(program))
    else:
        yield "1. The brand (who sends)", list(_organization(program))
        yield "2. The campaign (what is sent)", list(_campaign(program))


def _organization(program: MessagingProgram) -> Iterator[Field]:
    operator = program.operator
    yield Field("Legal business name", operator.organization)
    yield Field("Doing business as", program.line.name)
    yield Field("Business type", "Non-profit (NON_PROFIT), if it is one")
    yield Field("Business registration number", to_fill_in("the EIN, nine digits"))
    yield Field("Registration authority and country", f"EIN, {program.line.country}")
    yield Field("Address", to_fill_in("street, city, state, ZIP code, as on the tax papers"))
    yield Field("Website", operator.website)
    yield Field("Contact person", to_fill_in("first name, last name, phone number"))
    yield Field("Contact e-mail, also for the result", operator.email)


def description(program: MessagingProgram) -> str:
    """What is sent to whom and why, for people who have never heard of it."""
    line, whose = program.line, program.operator.organization
    return (
        f"{line.name} is a free information line of {whose}. People who look for a recovery "
        "support meeting text a ZIP code or a town, and an automated program answers with the "
        "next public meetings near there: day, hour, name, address. Each answer is sent in "
        "immediate response to a text. Who asks for it and agrees also gets one reminder text "
        "before a meeting they chose. HELP gives emergency and crisis numbers and a contact. "
        "There is no marketing, nothing is sold, no donations are asked for, and no texts go "
        "from person to person."
    )


def samples(program: MessagingProgram) -> list[str]:
    """The sample messages, most telling first: what the line really sends."""
    sent = program.samples
    return [sent.meetings, sent.question, sent.reminder, sent.details, program.answers["HELP"]]


def _campaign(program: MessagingProgram) -> Iterator[Field]:
    yield Field(
        "Campaign use case",
        "Charity / 501(c)(3), if the organization is one; else Low Volume Mixed",
    )
    yield Field("Campaign description", description(program), DESCRIPTION_CHARS)
    for number, sample in enumerate(samples(program), 1):
        yield Field(f"Sample message {number}", sample, SAMPLE_CHARS)
    text = "\n".join(samples(program))
    yield Field("Messages contain links", _yes_or_no("https://" in text))
    yield Field("Messages contain phone numbers", "Yes (emergency, crisis and contact numbers)")
    yield Field("Lending, age-gated content", "No, no")
    yield Field("How do people consent (message flow)", message_flow(program), FLOW_CHARS)
    yield Field("Opt-in keywords", "REMIND, START")
    yield Field("Opt-in message", program.samples.question, ANSWER_CHARS)
    yield Field("Opt-out keywords", "STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT")
    yield Field("Opt-out message", program.answers["STOP"], ANSWER_CHARS)
    yield Field("Help keywords", "HELP, INFO")
    yield Field("Help message", program.answers["HELP"], ANSWER_CHARS)
    yield Field("Privacy policy", program.operator.page("privacy"))
    yield Field("Terms and conditions", program.operator.page("terms"))


def _toll_free(program: MessagingProgram) -> Iterator[Field]:
    yield Field("Toll-free number", program.number)
    yield Field("Messages a month", "1,000, if you expect no more")
    yield Field("Use case category", "Charity / nonprofit (CHARITY_NONPROFIT)")
    yield Field("Use case summary", description(program))
    yield Field("Sample message", "\n\n".join(samples(program)))
    yield Field("Opt-in type", "Via text (VIA_TEXT)")
    yield Field("Opt-in workflow image or page", program.operator.page("poster"))
    yield Field("Opt-in wording", call_to_action(program))
    yield Field("Opt-in keywords", "REMIND, START")
    yield Field("Opt-in confirmation", _agreement(program))
    yield Field("Help message", program.answers["HELP"])
    yield Field("Privacy policy", program.operator.page("privacy"))
    yield Field("Terms and conditions", program.operator.page("terms"))
    yield Field("Age-gated content", "No")
    yield Field("Additional information", message_flow(program))


def _agreement(program: MessagingProgram) -> str:
    """The question with all disclosures, and what is sent after OK."""
    return f"{program.samples.question}\n(the person answers OK)\n{program.samples.confirmation}"


def _yes_or_no(value: bool) -> str:
    return "Yes" if value else "No"
