"""The two web applications that are compared, and the helpline that both pretend to be."""

from datetime import UTC, datetime

from flask import Flask, Response, request

from bot.settings import Settings
from flows.conversation.turn import Line
from flows.dialogs.rate_limit_settings import RateLimits
from webhooks import create_app

LINE = Line("Handrail", phone="402-555-0123", zone="America/Chicago")
LINE_NUMBER = "+14025550199"
SMS_PATH = "/webhooks/sms"
PUBLIC_URL = "https://line.example.org"
ACCOUNT = "AC" + "0" * 32
TOKEN = "the-token-of-a-pretended-carrier"
SECRET_KEY = "a secret that protects nobody real"

# A Tuesday, 18:40 in Omaha. The clock stands still, so that every run gives the same answers.
NOW = datetime(2026, 7, 21, 23, 40, tzinfo=UTC)

# What bare Flask answers, as long as the usual list of three meetings.
CONSTANT_ANSWER = (
    f'<?xml version="1.0" encoding="UTF-8"?><Response><Message>{"x" * 170}</Message></Response>'
)


def handrail(database_url: str) -> Flask:
    """Handrail as it is, on this database."""
    return create_app(
        Settings(
            database_url=database_url,
            secret_keys=(SECRET_KEY,),
            account_sid=ACCOUNT,
            auth_tokens=(TOKEN,),
            public_url=PUBLIC_URL,
            line=LINE,
            number=LINE_NUMBER,
            limits=RateLimits(0, 0, 0, 0, 0),  # kept, and never reached
        ),
        clock=lambda: NOW,
    )


def bare() -> Flask:
    """The least a webhook can do: read the form, give a constant answer."""
    app = Flask("bare", static_folder=None)

    @app.post(SMS_PATH)
    def sms() -> Response:
        return Response(CONSTANT_ANSWER if request.form["Body"] else "", mimetype="text/xml")

    return app
