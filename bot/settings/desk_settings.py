"""The settings of the desk, the pages for those who run the lines (docs/desk.md)."""

from bot.settings.parsers import http_origin, optional, switch
from bot.settings.segment_price import MOST, segment_price
from bot.settings.setting import Setting

DESK_SETTINGS = (
    Setting(
        "DESK",
        "desk",
        "`on`: those who run the lines find their pages at `/desk` ([desk.md](desk.md)). Invite "
        "the first one with `handrail desk invite`",
        switch(on="on", off="off"),
        default="off",
        rule="on or off",
        case=str.lower,
    ),
    Setting(
        "DESK_URL",
        "desk_url",
        "the address of the desk, if it is not that of `PUBLIC_URL`: `https://` and a host of its "
        "own. `/desk` is answered there and nowhere else. Passkeys belong to this host",
        optional(http_origin),
        rule="https:// and a host, like https://desk.example.org",
        default_note="the host of `PUBLIC_URL`",
    ),
    Setting(
        "SEGMENT_PRICE",
        "segment_price",
        "about what the carrier charges for a segment that is sent, with its fees, and the "
        "currency: `0.0113 USD`. The overview and the report say then about what the texts have "
        "cost. What is received, and the rent of numbers, are not in it",
        segment_price,
        rule=f"a number more than 0, at most {MOST:g}, and a currency, like 0.0113 USD",
        default_note="none: no cost is shown",
    ),
)
