"""The settings of the first helpline, of meeting lists, and of rate limits."""

from bot.settings import names
from bot.settings.parsers import (
    acknowledged,
    hours,
    length,
    number_in_full,
    optional,
    phone_as_read,
    switch,
    talk_mode,
    whole_number,
)
from bot.settings.setting import Setting
from flows.dialogs.rate_limit_settings import RateLimits

DEFAULT_FEED_HOURS = 6


def _limit(name: str, most: int, explanation: str) -> Setting:
    """The row of a rate limit. 0 is no limit."""
    env = f"LIMIT_{name.upper()}"
    return Setting(
        env,
        f"limits.{name}",
        explanation,
        whole_number(0, most),
        default=str(getattr(RateLimits(), name)),
        rule=f"a whole number up to {most}, 0 for no limit",
    )


_LINE = (
    Setting(
        "LINE_NAME",
        "line.name",
        "how the line calls itself in texts, at most 30 characters. Choose a neutral name: it "
        "shows on lock screens",
        length(1, 30),
        default="Handrail",
        rule="1 to 30 characters, because it stands in texts",
    ),
    Setting(
        "LINE_NUMBER",
        "number",
        "the number people text, in full: `+14025550199`, or `whatsapp:+14025550199`. A number "
        "that no line claims leads to the first line, so one helpline can leave it out",
        optional(number_in_full),
        rule="a phone number in full, like +14025550199",
        default_note="`TWILIO_FROM`",
    ),
    Setting(
        "LINE_PHONE",
        "line.phone",
        "a number where a person answers, as it should read in a text",
        phone_as_read,
        rule="a number that people can dial, like 402-555-0123, in 40 characters at most",
        default_note="none",
    ),
    Setting(
        "LINE_COUNTRY",
        "line.country",
        "two letters; decides which emergency and crisis numbers are given",
        names.country,
        default="US",
        rule="a country's two letters, like US or GB",
        case=str.upper,
    ),
    Setting(
        "LINE_ZONE",
        "line.zone",
        "the time zone while no place is known",
        names.time_zone,
        default="America/New_York",
        rule="a time zone like America/Chicago or Central",
    ),
    Setting(
        "LINE_LANGUAGE",
        "line.language",
        "the language a conversation begins in: `en`, `es`, `fr`, `pt` or `it`. Each person gets "
        "the one they write ([languages.md](languages.md))",
        names.language,
        default="en",
        rule=f"one of {', '.join(names.LANGUAGES)}",
        case=str.lower,
    ),
    Setting(
        "LINE_FELLOWSHIP",
        "line.fellowship",
        "search only this fellowship's meetings: `AA`, `Al-Anon`, `Narcotics Anonymous` ...",
        names.fellowship,
        rule="a fellowship like AA or Al-Anon",
        default_note="all of them",
    ),
    Setting(
        "LINE_COUNTRIES",
        "countries",
        "the countries whose numbers the line answers freely, `US,CA`. All others get answers only "
        "to danger and HELP, five a day ([threat-model.md](threat-model.md))",
        names.countries,
        rule="countries by their two letters, like US,CA",
        default_note="`LINE_COUNTRY`",
    ),
    Setting(
        "LINE_TALK",
        "line.talk",
        "talks by text with volunteers ([talk.md](talk.md)): `turn` asks those on shift one after "
        "another, `all` asks them at once, `off` offers none. The doctor says what else must be "
        "settled before it is offered",
        talk_mode,
        default="off",
        rule="off, turn or all",
        case=str.lower,
    ),
    Setting(
        "LINE_TALK_CONTACT",
        "line.talk_contact",
        "who answers for the volunteers: a name that operators know, at most 60 characters. People "
        "who text never see it",
        length(0, 60),
        rule="at most 60 characters",
        default_note="nobody",
    ),
    Setting(
        "LINE_TALK_REGISTERED",
        "line.talk_registered",
        "`yes`: the registration with the carriers describes these talks truly, and the carrier "
        "has agreed in writing",
        acknowledged,
        default="no",
        rule="yes or no",
        case=str.lower,
    ),
    Setting(
        "HOTLINES_FILE",
        "hotlines_file",
        "a TOML file of your own crisis and help numbers, which adds to or replaces the shipped "
        "ones ([crisis.md](crisis.md))",
        default_note="none",
    ),
)

_FEEDS = (
    Setting(
        "FEEDS_EVERY",
        "feeds_every",
        "how often each meeting list is read again, in hours (0.25 to 168), if it has no `--every` "
        "of its own",
        hours(0.25, 168),
        default=str(DEFAULT_FEED_HOURS),
        rule="a number of hours, from 0.25 to 168",
    ),
    Setting(
        "FEEDS_PRIVATE",
        "feeds_private",
        "`yes` allows lists from your own network: loopback, private and other addresses that are "
        "not of the public Internet. Web proxies of the environment are not used, since they would "
        "hide which address is connected to",
        switch(on="yes", off="no"),
        default="no",
        rule="yes or no",
        case=str.lower,
    ),
)

# A bucket's share of a minute is at least a millisecond, hence at most 60,000 a minute.
_LIMITS = (
    Setting(
        "LIMITS",
        "limits",
        "`off`: no rate limits at all, for trying out. `handrail chat` and `make demo` have none",
        switch(on="on", off="off"),
        default="on",
        rule="on or off",
        case=str.lower,
    ),
    _limit(
        "person",
        1_000,
        "answers a minute to one number, and twice as many at once. After them the number gets one "
        "request to wait, and no answer for a minute. Answers to our own questions are counted "
        "apart, by the same measure. Danger, HELP and STOP are never stopped; after many in a day "
        "their answers are short. 0 is no limit, here and below",
    ),
    _limit(
        "person_day",
        1_000,
        "answers in 24 hours to one number, up to 1000. After them the number gets one request to "
        "text again tomorrow, and no answer until the line's next day. Danger, HELP and STOP as "
        "above",
    ),
    _limit(
        "line",
        60_000,
        "answers a minute on one line. After them each person gets one notice that it is busy",
    ),
    _limit("total", 60_000, "answers a minute on all lines together"),
    _limit(
        "segments",
        10_000_000,
        "segments that one line may spend on a day of its zone, about a cent each. Reminders end "
        "at 80 % of it, answers at all of it. Answers to danger, HELP and STOP never end and are "
        "counted apart: at 20 % there is an alarm",
    ),
)

LINE_SETTINGS = (*_LINE, *_FEEDS, *_LIMITS)
