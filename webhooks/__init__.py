"""The HTTP edge: parse a request, verify it, ask `bot`, answer. Decides nothing.

The application itself is imported only when it is made. Gunicorn's own process reads modules of
this package (webhooks/server.py); if it held the application, a reload would find the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from flask import Flask

    from bot.settings import Settings


def create_app(
    settings: Settings | None = None, clock: Callable[[], datetime] | None = None
) -> Flask:
    """The WSGI application, as servers name it: `webhooks:create_app()`.

    Without `settings` they are read from the environment; without `clock` it is the machine's.
    Raises what `webhooks.application.build_application` raises.
    """
    from webhooks.application import build_application, utc_now

    return build_application(settings, clock or utc_now)
