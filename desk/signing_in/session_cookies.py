"""The cookies of the desk, and the name of a device."""

import re
from typing import Any

from flask import Response, g, request

from bot.operators.client_address import CLIENT_ADDRESS
from bot.operators.sign_in import Admission, Device
from desk.desk_pages import page
from desk.visit import SESSION_COOKIE, VISIT_COOKIE, visit

# Tells devices that somebody has signed in from; for a year.
DEVICE_COOKIE = "__Host-desk-device"
_DEVICE_SECONDS = 31_536_000

# The first that is named wins: Edge calls itself Chrome too, and Chrome Safari.
_BROWSERS = (
    ("Edge", r"\bEdg"),
    ("Opera", r"\bOPR/"),
    ("Samsung Internet", r"\bSamsungBrowser/"),
    ("Firefox", r"\b(Firefox|FxiOS)/"),
    ("Chrome", r"\b(Chrome|CriOS|Chromium)/"),
    ("Safari", r"\bSafari/"),
)
_SYSTEMS = (
    ("iPhone", r"\biPhone"),
    ("iPad", r"\biPad"),
    ("Android", r"\bAndroid"),
    ("Windows", r"\bWindows"),
    ("Mac", r"\bMacintosh"),
    ("ChromeOS", r"\bCrOS"),
    ("Linux", r"\bLinux"),
)


def device_label(user_agent: str) -> str:
    """A browser and its system in words.

    >>> device_label("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0")
    'Firefox, Windows'
    >>> device_label("curl/8")
    '?'
    """
    found = [
        next((name for name, pattern in names if re.search(pattern, user_agent)), "")
        for names in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(filter(None, found)) or "?"


def this_device() -> Device:
    """The device that asks."""
    label = device_label(request.headers.get("User-Agent", ""))
    return Device(label, request.cookies.get(DEVICE_COOKIE, ""))


def this_address() -> str:
    """The address that asks."""
    return str(request.environ.get(CLIENT_ADDRESS) or request.remote_addr or "")


def let_in(answer: Response, admission: Admission) -> Response:
    """An answer after which somebody is signed in."""
    _set(answer, SESSION_COOKIE, admission.session_token)
    _set(answer, DEVICE_COOKIE, admission.device_token, _DEVICE_SECONDS)
    _drop(answer, VISIT_COOKIE)
    return answer


def let_out(answer: Response) -> Response:
    """An answer after which nobody is signed in. Browsers forget what they keep of the desk."""
    _drop(answer, SESSION_COOKIE)
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


def stranger_page(template: str, **values: Any) -> Response:
    """A page for strangers. The tokens of its forms are made of a cookie, which it sets."""
    answer = page(template, **values)
    if g.desk_new_visit and not visit().signed_in:
        _set(answer, VISIT_COOKIE, g.desk_new_visit)
    return answer


def _set(answer: Response, name: str, value: str, seconds: int | None = None) -> None:
    answer.set_cookie(
        name, value, max_age=seconds, secure=True, httponly=True, samesite="Strict", path="/"
    )


def _drop(answer: Response, name: str) -> None:
    answer.delete_cookie(name, secure=True, httponly=True, samesite="Strict", path="/")
