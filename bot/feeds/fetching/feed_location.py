"""Where a list is: stored sealed, since the address may hold a sharing key, and shown without."""

from base64 import b64decode, b64encode
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from bot.database.encryption import DecryptionError, Keys
from bot.database.sealed_columns import FEED_LOCATION
from bot.feeds.rows.feed_error import FeedError

# Sealed locations begin with this; those stored before locations were sealed do not.
_SEALED_PREFIX = "sealed:"


def seal_location(location: str, keys: Keys) -> str:
    """A location as it is stored."""
    return _SEALED_PREFIX + b64encode(keys.seal(location, FEED_LOCATION.of())).decode()


def open_location(stored: str, keys: Keys) -> str:
    """The location that was stored. Raises FeedError if the key to it is gone."""
    if not stored.startswith(_SEALED_PREFIX):
        return stored
    try:
        return keys.open(b64decode(stored.removeprefix(_SEALED_PREFIX)), FEED_LOCATION.of())
    except (DecryptionError, ValueError):
        raise FeedError(
            "Where this list is was sealed with another SECRET_KEY: `handrail feeds add` it again."
        ) from None


def re_encrypt_location(keys: Keys, stored: str) -> str | None:
    """A stored location sealed with the newest key; None if it is already.

    Raises DecryptionError if no key opens it.
    """
    if not stored.startswith(_SEALED_PREFIX):
        return seal_location(stored, keys)
    try:
        sealed = b64decode(stored.removeprefix(_SEALED_PREFIX))
    except ValueError:
        raise DecryptionError from None
    new = keys.re_encrypt(sealed, FEED_LOCATION.of())
    return None if new is None else _SEALED_PREFIX + b64encode(new).decode()


def is_web_address(location: str) -> bool:
    """Whether a location is an http(s) address."""
    return location.casefold().startswith(("http://", "https://"))


def public_location(location: str) -> str:
    """A location as its webmaster may see it: of a file of ours the name alone."""
    return redact_location(location) if is_web_address(location) else Path(location).name


def redact_location(location: str) -> str:
    """A location without what may be secret in it: a sharing key, a password."""
    if "://" not in location:
        return location.partition("?")[0]  # perhaps an address without its scheme
    try:
        parts = urlsplit(location)
    except ValueError:
        return "a malformed address"
    # The part after an & was meant for the query.
    path, *more = parts.path.split("&")
    query = "..." if parts.query or more else ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], path, query, ""))
