"""Checks that a request was sent by the carrier."""

from collections.abc import Mapping, Sequence

from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

SIGNATURE_HEADER = "X-Twilio-Signature"


def sign(token: str, url: str, form: Mapping[str, str]) -> str:
    """The signature that the carrier puts on a request: for demos and tests, which pretend to be
    the carrier."""
    return str(RequestValidator(token).compute_signature(url, form))


class SignatureVerifier:
    """Checks requests against the account's tokens: two while the operator changes them."""

    def __init__(self, tokens: Sequence[str]) -> None:
        """Raises ValueError without a token: a webhook must never go unchecked."""
        if not tokens:
            raise ValueError("a token is needed")
        self._validators = [RequestValidator(token) for token in tokens]

    def is_valid(self, url: str, form: MultiDict[str, str], signature: str) -> bool:
        """Whether one of the tokens signed this POST to `url`, the address the carrier called.

        The carrier is inconsistent about the port in what it signs, so the validator accepts the
        address with its port and without.
        """
        return any(validator.validate(url, form, signature) for validator in self._validators)
