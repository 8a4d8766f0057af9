"""Values as earlier releases sealed them: bound to no place, and not padded."""

import os

from bot.database.encryption import NONCE_BYTES, Keys


def seal_unbound(keys: Keys, text: str) -> bytes:
    """`text`, sealed with the newest key."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + keys._ciphers[0].encrypt(nonce, text.encode(), None)
