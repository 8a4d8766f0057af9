"""What protects the database: who texted and what was said make sense only with SECRET_KEY."""

import base64
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Unreadable(Exception):
    """Sealed with a key we no longer have, or damaged. Says nothing of what was inside."""


class Keys:
    """The keys, newest first: the newest seals and hashes, every one of them opens and finds."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Derives keys of their own for sealing and for hashing from each secret (HKDF, RFC
        5869)."""
        self._hashing = [_derive(secret, b"handrail phone hash") for secret in secrets]
        sealing = [_derive(secret, b"handrail seal") for secret in secrets]
        self._fernet = MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in sealing])

    def hashes(self, phone: str) -> list[bytes]:
        """What a phone number is found by, one for each key, newest first (HMAC-SHA-256)."""
        return [hmac.digest(key, phone.encode(), "sha256") for key in self._hashing]

    def seal(self, text: str) -> bytes:
        """`text` encrypted and signed."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """What was sealed. Raises Unreadable."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise Unreadable from None


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
