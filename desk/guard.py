"""Who gets in: sessions, roles, lines, forms of other sites, and what every answer says."""

import hmac
from collections.abc import Mapping
from urllib.parse import urlencode

from flask import Response, g, request
from werkzeug.exceptions import BadRequest, Forbidden, NotFound

from bot.free_text import has_controls
from bot.operators.client_address import CLIENT_ADDRESS
from desk.parts import desk_parts
from desk.routing import Access
from desk.visit import REFRESH_HEADER, begin_visit, visit, who

# Scripts and styles are files of ours. `data:` is for the arrows of Pico.
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

# The name of the field of a form, and of the header of a script.
TOKEN_FIELD, TOKEN_HEADER = "token", "X-Desk-Token"

# What changes nothing.
_READING = ("GET", "HEAD")

# No row has such an id: columns hold no greater ones.
_TOO_GREAT = 2**31

_PUBLIC_FILES = "desk.static_file"


class Guard:
    """Decides about each request, by the access that its route declares."""

    def __init__(self, accesses: Mapping[str, Access]) -> None:
        """`accesses` by endpoint. A route that is not among them is refused."""
        self._accesses = accesses

    def admit(self) -> Response | None:
        """None to go on, or the answer: sign in first, prove it again. Raises Forbidden and
        NotFound."""
        if CLIENT_ADDRESS not in request.environ:  # it came past the gate
            raise NotFound
        if request.endpoint == _PUBLIC_FILES:
            return None
        access = self._accesses.get(request.endpoint or "")
        begin_visit()
        if access is None:
            raise Forbidden
        _check_words()
        if request.method not in _READING:
            _check_form()
        if access.needs is None:
            return None
        if visit().signed_in is None:
            return _go("/desk/sign-in")
        if not who().operator.may(access.needs):
            raise Forbidden
        self._check_lines(access)
        if access.proof and not who().session.is_proved(visit().now):
            return _go("/desk/prove")
        return None

    def _check_lines(self, access: Access) -> None:
        """Raises NotFound for a thing of lines that are none of theirs, and Forbidden for a change
        of one that others use too."""
        if access.scope is None:
            return
        with desk_parts().database.reading() as connection:
            lines = access.scope(connection, **(request.view_args or {}))
        operator = who().operator
        if lines is None:
            raise NotFound
        if operator.lines is None:
            return
        if not lines & operator.lines:
            raise NotFound
        if not lines <= operator.lines and (access.whole or request.method not in _READING):
            raise Forbidden


def add_headers(answer: Response) -> Response:
    """What every answer of the desk says of itself."""
    answer.headers.setdefault("Content-Security-Policy", CONTENT_POLICY)
    # Without the address of the page a browser would not say where a form came from either.
    answer.headers.setdefault("Referrer-Policy", "same-origin")
    answer.headers.setdefault("Cache-Control", "no-store")
    answer.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    answer.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
    answer.headers.setdefault(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"
    )
    return answer


def _check_words() -> None:
    """Raises NotFound for an id that no row can have, and BadRequest for what nobody types: it is
    kept nowhere, and steers no terminal that shows it."""
    ids = (request.view_args or {}).values()
    if any(isinstance(one, int) and one >= _TOO_GREAT for one in ids):
        raise NotFound
    sent = [*request.args.items(multi=True)]
    if request.method not in _READING:
        sent += request.form.items(multi=True)
    words = [*map(str, ids), *(word for pair in sent for word in pair)]
    if any(map(has_controls, words)):
        raise BadRequest


def _check_form() -> None:
    """Raises Forbidden for a form that no page of ours sent (CSRF): each check would do."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    ours = desk_parts().settings.desk_origin
    if site not in (None, "same-origin") or origin not in (None, ours):
        raise Forbidden
    if site is None and origin is None:
        raise Forbidden
    sent = request.form.get(TOKEN_FIELD) or request.headers.get(TOKEN_HEADER, "")
    if not visit().secret or not hmac.compare_digest(sent.encode(), visit().form_token.encode()):
        g.desk_form_is_stale = True
        raise Forbidden


def _go(path: str) -> Response:
    """To another page first, and back from there. A form that was sent is lost: back to the page
    it stood on."""
    back = request.full_path.rstrip("?")
    if request.method != "GET":
        referrer = request.headers.get("Referer", "")
        ours = desk_parts().settings.desk_origin
        back = referrer.removeprefix(ours) if referrer.startswith(f"{ours}/desk") else "/desk"
    address = f"{path}?{urlencode({'next': back})}"
    if REFRESH_HEADER in request.headers:
        # The whole window goes there, not the part that was asked for.
        return Response(status=204, headers={"HX-Redirect": address})
    answer = Response(status=303)
    answer.headers["Location"] = address
    return answer
