"""Encrypts and hashes: who texted, and what was said, can be read only with SECRET_KEY."""

import hmac
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12

# Longer than every answer of ours, and than a state with a list in it.
PADDING_BLOCK_BYTES = 1024


class DecryptionError(Exception):
    """The value was sealed with a key that is missing, or is damaged. Says nothing of its
    contents."""


class Keys:
    """The keys, newest first. The newest one seals and hashes; every one opens and finds."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Derives two keys from each secret, for sealing and for hashing (HKDF, RFC 5869).

        `fingerprint` tells the newest key from others, and nothing else of it.
        """
        self._hash_keys = [_derive(secret, b"handrail phone hash") for secret in secrets]
        self._ciphers = [AESGCM(_derive(secret, b"handrail seal")) for secret in secrets]
        newest = secrets[0] if secrets else ""
        self.fingerprint = _derive(newest, b"handrail key fingerprint")[:8].hex()

    def hashes(self, phone: str) -> list[bytes]:
        """The hashes to find a phone number by, one for each key, newest first (HMAC-SHA-256)."""
        return [hmac.digest(key, phone.encode(), "sha256") for key in self._hash_keys]

    def seal_json(self, text: str) -> bytes:
        """JSON, sealed so that its length reveals nothing: it is padded with spaces, which JSON
        allows, to a multiple of `PADDING_BLOCK_BYTES`."""
        return self.seal(text + " " * (-len(text.encode()) % PADDING_BLOCK_BYTES))

    def seal(self, text: str) -> bytes:
        """`text` encrypted and signed (AES-256-GCM, its random nonce in front).

        NIST SP 800-38D allows 2**32 random nonces a key: at three a text, a billion texts.
        """
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._ciphers[0].encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """The text that was sealed. Raises DecryptionError."""
        nonce, hidden = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        for key in self._ciphers:
            try:
                return key.decrypt(nonce, hidden, None).decode()
            except (InvalidTag, ValueError):
                continue
        raise DecryptionError

    def re_encrypt(self, sealed: bytes) -> bytes | None:
        """The same text sealed with the newest key; None if it is already. Raises
        DecryptionError."""
        try:
            self._ciphers[0].decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None)
        except (InvalidTag, ValueError):
            return self.seal(self.open(sealed))
        return None


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
