"""A device that makes passkeys and signs with them, in memory: it may say what no device would."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData
from werkzeug.test import TestResponse

from tests.support.webhook_client import URL

FLAG = AuthenticatorData.FLAG
SEEN = FLAG.UP | FLAG.UV


@dataclass
class SoftPasskey:
    """One key. `answer` signs a question of the desk's; by keyword it lies."""

    name: bytes = b"a credential of sixteen bytes or so"
    count: int = 0
    _key: Any = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def made(self, options: TestResponse, origin: str = URL) -> str:
        """What a browser sends after it has made this key."""
        # fido2 gives this function no types.
        public = ES256.from_cryptography_key(self._key.public_key())  # type: ignore[no-untyped-call]
        credential = AttestedCredentialData.create(Aaguid.NONE, self.name, public)
        data = AuthenticatorData.create(
            _host_hash(origin), SEEN | FLAG.AT, self.count, bytes(credential)
        )
        client = _client_data("webauthn.create", _challenge(options), origin)
        attested = AttestationObject.create("none", data, {})
        return self._sent(client, attestationObject=websafe_encode(bytes(attested)))

    def answer(
        self,
        options: TestResponse,
        *,
        origin: str = URL,
        host: str = URL,
        kind: str = "webauthn.get",
        flags: Any = SEEN,
        signature: bytes = b"",
    ) -> str:
        """What a browser sends after this key has signed."""
        self.count += 1
        data = AuthenticatorData.create(_host_hash(host), flags, self.count)
        client = _client_data(kind, _challenge(options), origin)
        signed = bytes(data) + hashlib.sha256(client).digest()
        made = signature or self._key.sign(signed, ec.ECDSA(SHA256()))
        return self._sent(
            client, authenticatorData=websafe_encode(bytes(data)), signature=websafe_encode(made)
        )

    def _sent(self, client: bytes, **response: str) -> str:
        name = websafe_encode(self.name)
        response["clientDataJSON"] = websafe_encode(client)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})


def _challenge(options: TestResponse) -> str:
    return str((options.json or {})["challenge"])


def _host_hash(origin: str) -> bytes:
    return hashlib.sha256(origin.partition("//")[2].encode()).digest()


def _client_data(kind: str, challenge: str, origin: str) -> bytes:
    said = {"type": kind, "challenge": challenge, "origin": origin, "crossOrigin": False}
    return json.dumps(said).encode()
