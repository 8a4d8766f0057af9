"""How the carrier's requests are told from forgeries."""

import hmac
from collections.abc import Mapping, Sequence

from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

SIGNATURE_HEADER = "X-Twilio-Signature"


def sign(token: str, url: str, form: Mapping[str, str]) -> str:
    """The signature the carrier puts on a request: for pretending to be it in demos and tests."""
    return str(RequestValidator(token).compute_signature(url, form))


class SignatureVerifier:
    """Checks requests against the account's tokens: two while the operator changes them."""

    def __init__(self, tokens: Sequence[str]) -> None:
        """Raises ValueError without a token: an unchecked webhook is never what anybody wants."""
        if not tokens:
            raise ValueError("a token is needed")
        self._validators = [RequestValidator(token) for token in tokens]

    def is_valid(self, url: str, form: MultiDict[str, str], signature: str) -> bool:
        """Whether one of the tokens signed this POST to `url`, the address the carrier called.

        The carrier is inconsistent about a standard port in what it signs, so both spellings count.
        """
        given = signature.encode()
        return any(
            hmac.compare_digest(str(validator.compute_signature(spelling, form)).encode(), given)
            for validator in self._validators
            for spelling in _url_variants(url)
        )


def _url_variants(url: str) -> tuple[str, ...]:
    """The address as it is, and with its port added or left out."""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    port = {"https": ":443", "http": ":80"}.get(scheme, "")
    if host.endswith(port):
        return url, f"{scheme}://{host.removesuffix(port)}{slash}{path}"
    if ":" in host:
        return (url,)
    return url, f"{scheme}://{host}{port}{slash}{path}"
