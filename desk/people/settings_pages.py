"""The settings in force."""

from flask import Response

from bot.operators.roles import Permission
from bot.settings.in_force import DEFAULT, ENVIRONMENT, SettingInForce, settings_in_force
from desk.desk_pages import page
from desk.parts import desk_parts
from desk.routing import DeskRoutes
from desk.translation import N_, gettext

routes = DeskRoutes()


@routes.get("/settings", needs=Permission.OWN, nav=N_("Settings"))
def show_settings() -> Response:
    """Every setting, and where it is from. They are changed where the programs are started."""
    found = settings_in_force(desk_parts().settings)
    return page(
        "people/settings.html", rows=[(one, _value(one), _source_words(one)) for one in found]
    )


def _value(one: SettingInForce) -> str:
    if one.secret_chars:
        return gettext("set (%(number)d characters)") % {"number": one.secret_chars}
    return one.shown or gettext("not set")


def _source_words(one: SettingInForce) -> str:
    words = {DEFAULT: gettext("default"), ENVIRONMENT: gettext("environment")}
    return words.get(one.source, one.source)
