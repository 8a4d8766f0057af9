"""Random texts that let somebody in, and what the database keeps of them."""

import hashlib
import secrets

# Nobody guesses one of 2**256.
TOKEN_BYTES = 32


def new_token() -> str:
    """A random text for a link or a cookie, 43 letters and digits."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """What is kept of it (SHA-256): whoever reads the database gains nothing. A token is random, so
    that no slow hash is needed."""
    return hashlib.sha256(token.encode()).digest()
