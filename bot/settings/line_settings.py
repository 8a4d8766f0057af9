"""The settings of the first helpline, of meeting lists, and of rate limits."""

from bot.settings.parsers import (
    country_codes,
    fellowship,
    hours,
    known_zone,
    length,
    one_of,
    phone_country,
    switch,
    whole_number,
)
from bot.settings.setting import Setting
from flows.dialogs.rate_limit_settings import RateLimits
from flows.replies.translations import SPOKEN_LANGUAGES

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
        message=f"{env} is a whole number up to {most}, 0 for no limit",
    )


_LINE = (
    Setting(
        "LINE_NAME",
        "line.name",
        "how the line calls itself in texts, at most 30 characters. Choose a neutral name: it "
        "shows on lock screens",
        length(1, 30),
        default="Handrail",
        message="A line's name (LINE_NAME) has 1 to 30 characters: it stands in texts",
    ),
    Setting(
        "LINE_NUMBER",
        "number",
        "the number people text, in full: `+14025550199`, or `whatsapp:+14025550199`. A number "
        "that no line claims leads to the first line, so one helpline can leave it out",
        default_note="`TWILIO_FROM`",
    ),
    Setting(
        "LINE_PHONE",
        "line.phone",
        "a number where a person answers, as it should read in a text",
        length(0, 40),
        message="A line's phone (LINE_PHONE) is longer than 40 characters",
        default_note="none",
    ),
    Setting(
        "LINE_COUNTRY",
        "line.country",
        "two letters; decides which emergency and crisis numbers are given",
        phone_country,
        default="US",
        message="A line's country (LINE_COUNTRY) is two letters, like US or GB",
        case=str.upper,
    ),
    Setting(
        "LINE_ZONE",
        "line.zone",
        "the time zone while no place is known",
        known_zone,
        default="America/New_York",
        message="A line's zone (LINE_ZONE) is a name like America/Chicago",
    ),
    Setting(
        "LINE_LANGUAGE",
        "line.language",
        "the language a conversation begins in: `en`, `es`, `fr`, `pt` or `it`. Each person gets "
        "the one they write ([languages.md](languages.md))",
        one_of(*SPOKEN_LANGUAGES),
        default="en",
        message=f"A line's language (LINE_LANGUAGE) is one of {', '.join(SPOKEN_LANGUAGES)}",
        case=str.lower,
    ),
    Setting(
        "LINE_FELLOWSHIP",
        "line.fellowship",
        "search only this fellowship's meetings: `AA`, `Al-Anon`, `Narcotics Anonymous` ...",
        fellowship,
        message="A line's fellowship (LINE_FELLOWSHIP) is one like AA or Al-Anon",
        default_note="all of them",
    ),
    Setting(
        "LINE_COUNTRIES",
        "countries",
        "the countries whose numbers the line answers freely, `US,CA`. All others get answers only "
        "to danger and HELP, five a day ([threat-model.md](threat-model.md))",
        country_codes,
        message="A line's countries (LINE_COUNTRIES) are letters by two, like US,CA",
        default_note="`LINE_COUNTRY`",
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
        message="FEEDS_EVERY is a number of hours, from 0.25 to 168",
    ),
    Setting(
        "FEEDS_PRIVATE",
        "feeds_private",
        "`yes` allows lists from your own network: loopback, private and other addresses that are "
        "not of the public Internet. Web proxies of the environment are not used, since they would "
        "hide which address is connected to",
        switch(on="yes", off="no"),
        default="no",
        message="FEEDS_PRIVATE is yes or no",
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
        message="LIMITS is on or off",
        case=str.lower,
    ),
    _limit(
        "person",
        1_000,
        "answers a minute to one number. After them the number gets one request to wait, and no "
        "answer until it has been quiet for a minute. Danger, HELP and STOP are never counted and "
        "always answered. 0 is no limit, here and below",
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
        "at 80 % of it, answers at all of it, crisis answers never",
    ),
)

LINE_SETTINGS = (*_LINE, *_FEEDS, *_LIMITS)
