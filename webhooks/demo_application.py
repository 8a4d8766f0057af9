"""The web application of `make demo`, which has a phone that anybody at the machine may use."""

from flask import Flask

from bot.cli.demo import DEMO_SECRET_KEY
from bot.settings import SettingsError
from desk.parts import EXTENSION
from desk.phone.open_phone import open_phone_blueprint
from webhooks import create_app


def create_demo_app() -> Flask:
    """The application of the environment, with /phone. Raises SettingsError for settings that are
    not those of the demo: no real line has a page without a sign-in."""
    app = create_app()
    parts = app.extensions.get(EXTENSION)
    if parts is None or parts.settings.secret_keys != (DEMO_SECRET_KEY,):
        raise SettingsError("This application is for `make demo` alone.")
    app.register_blueprint(open_phone_blueprint())
    return app
