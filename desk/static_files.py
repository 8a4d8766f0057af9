"""The files that pages load: htmx, Pico and our own, all in desk/static (NOTICE says whose)."""

import hashlib
import mimetypes
from pathlib import Path

from flask import Response, url_for
from werkzeug.exceptions import NotFound

from desk.routing import EVERYBODY, DeskRoutes

FOLDER = Path(__file__).parent / "static"

# A year, in seconds. The address of a file changes with the file.
_KEPT_SECONDS = 31_536_000

_FILES = {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.is_file()}
_VERSIONS = {name: hashlib.sha256(content).hexdigest()[:12] for name, content in _FILES.items()}

routes = DeskRoutes()


@routes.get("/static/<name>", needs=EVERYBODY)
def static_file(name: str) -> Response:
    """A file, which browsers may keep."""
    if name not in _FILES:
        raise NotFound
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    answer = Response(_FILES[name], mimetype=kind)
    answer.headers["Cache-Control"] = f"public, max-age={_KEPT_SECONDS}, immutable"
    return answer


def static_url(name: str) -> str:
    """The address of a file, with its version."""
    return url_for("desk.static_file", name=name, v=_VERSIONS[name])
