"""Encrypts and hashes: who texted, and what was said, can be read only with SECRET_KEY."""

import hmac
import os
from collections.abc import Sequence
from contextlib import suppress

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.database.sealed_columns import Binding

NONCE_BYTES = 12

# Ends what is sealed; only zeros follow it (ISO/IEC 7816-4).
_PADDING_MARK = b"\x80"


class DecryptionError(Exception):
    """The value was sealed with a key that is missing, or is damaged. Says nothing of its
    contents."""


class Keys:
    """The keys, newest first. The newest one seals and hashes; every one opens and finds."""

    def __init__(self, secrets: Sequence[str]) -> None:
        """Derives keys from each secret, for sealing and for hashing (HKDF, RFC 5869).

        `fingerprint` tells the newest key from others, and nothing else of it.
        """
        self._hash_keys = [_derive(secret, b"handrail phone hash") for secret in secrets]
        self._mark_keys = [_derive(secret, b"handrail report mark") for secret in secrets]
        self._ciphers = [AESGCM(_derive(secret, b"handrail seal")) for secret in secrets]
        newest = secrets[0] if secrets else ""
        self.fingerprint = _derive(newest, b"handrail key fingerprint")[:8].hex()

    def hashes(self, phone: str) -> list[bytes]:
        """The hashes to find a phone number by, one for each key, newest first (HMAC-SHA-256)."""
        return [hmac.digest(key, phone.encode(), "sha256") for key in self._hash_keys]

    def marks(self, phone: str, salt: str) -> list[bytes]:
        """Hashes that tell whether a phone number did the same thing before, one for each key,
        newest first (HMAC-SHA-256). They have keys of their own: no other hash of the number leads
        to them."""
        text = f"{salt} {phone}".encode()
        return [hmac.digest(key, text, "sha256") for key in self._mark_keys]

    def seal(self, text: str, place: Binding) -> bytes:
        """`text` encrypted and signed for a place (AES-256-GCM, its random nonce in front), padded
        so that its length reveals little.

        NIST SP 800-38D allows 2**32 random nonces a key: at three a text, a billion texts.
        """
        padded = text.encode() + _PADDING_MARK
        padded += bytes(-len(padded) % place.padding_block_bytes)
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._ciphers[0].encrypt(nonce, padded, place.associated_data)

    def open(self, sealed: bytes, place: Binding) -> str:
        """The text that was sealed for this place. Raises DecryptionError.

        A value of a release that bound none opens anywhere, until `handrail keys rotate` renews it.
        """
        for cipher in self._ciphers:
            with suppress(InvalidTag, ValueError):
                return _unpadded(_decrypt(cipher, sealed, place.associated_data))
        for cipher in self._ciphers:
            with suppress(InvalidTag, ValueError):
                return _decrypt(cipher, sealed, None).decode()
        raise DecryptionError

    def re_encrypt(self, sealed: bytes, place: Binding) -> bytes | None:
        """The same text sealed with the newest key for its place; None if it is already. Raises
        DecryptionError."""
        try:
            _decrypt(self._ciphers[0], sealed, place.associated_data)
        except (InvalidTag, ValueError):
            return self.seal(self.open(sealed, place), place)
        return None


def _decrypt(cipher: AESGCM, sealed: bytes, associated_data: bytes | None) -> bytes:
    """Raises InvalidTag, or ValueError for what is too short."""
    return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated_data)


def _unpadded(padded: bytes) -> str:
    return padded.rstrip(b"\0").removesuffix(_PADDING_MARK).decode()


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
