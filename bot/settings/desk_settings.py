"""The settings of the desk, the pages for those who run the lines (docs/desk.md)."""

from bot.settings.parsers import http_origin, optional, switch
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
)
