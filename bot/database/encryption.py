"""What protects the database: who texted and what was said make sense only with SECRET_KEY."""

import hmac
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE_BYTES = 12  # bytes

# Every answer of ours is shorter, and so is a state with a list in it.
PADDING_BLOCK_BYTES = 1024  # bytes


class DecryptionError(Exception):
    """Sealed with a key we no longer have, or damaged. Says nothing of what was inside."""


class Keys:
    """The keys, newest first: the newest seals and hashes, every one of them opens and finds."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Derives keys of their own for sealing and hashing from each secret (HKDF, RFC 5869)."""
        self._hash_keys = [_derive(secret, b"handrail phone hash") for secret in secrets]
        self._ciphers = [AESGCM(_derive(secret, b"handrail seal")) for secret in secrets]

    def hashes(self, phone: str) -> list[bytes]:
        """What a phone number is found by, one for each key, newest first (HMAC-SHA-256)."""
        return [hmac.digest(key, phone.encode(), "sha256") for key in self._hash_keys]

    def seal_json(self, text: str) -> bytes:
        """JSON sealed so that its length tells nothing: with spaces behind it, which JSON allows,
        up to a multiple of `BLOCK` bytes."""
        return self.seal(text + " " * (-len(text.encode()) % PADDING_BLOCK_BYTES))

    def seal(self, text: str) -> bytes:
        """`text` encrypted and signed (AES-256-GCM, its random nonce in front).

        NIST SP 800-38D bounds one key to 2**32 random nonces: three a text, that is a billion.
        """
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._ciphers[0].encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """What was sealed. Raises Unreadable."""
        nonce, hidden = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        for key in self._ciphers:
            try:
                return key.decrypt(nonce, hidden, None).decode()
            except (InvalidTag, ValueError):
                continue
        raise DecryptionError

    def re_encrypt(self, sealed: bytes) -> bytes | None:
        """The same, sealed with the newest key; None where it is already. Raises Unreadable."""
        try:
            self._ciphers[0].decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], None)
        except (InvalidTag, ValueError):
            return self.seal(self.open(sealed))
        return None


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
