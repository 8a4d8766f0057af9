"""Verifies that a request comes from the carrier."""

from dataclasses import dataclass

from flask import abort, request
from werkzeug.datastructures import MultiDict

from bot.carrier import SIGNATURE_HEADER, SignatureVerifier

# In all fields together: ten times what the carrier sends.
MAX_FORM_CHARS = 16 * 1024

FORM_MIMETYPE = "application/x-www-form-urlencoded"

FormFields = MultiDict[str, str]


@dataclass(frozen=True, slots=True)
class RequestVerifier:
    """Refuses requests that the carrier did not sign for this account.

    `public_url` is the address that the carrier calls. The signature is checked against it,
    whatever host the request names.
    """

    verifier: SignatureVerifier
    public_url: str
    account_sid: str

    def verified_form(self) -> FormFields:
        """The fields of the current request. Aborts it with 403, 413 or 415 if it is not the
        carrier's."""
        if request.mimetype != FORM_MIMETYPE:
            abort(415)
        form = request.form
        if sum(len(name) + len(value) for name, value in form.items(multi=True)) > MAX_FORM_CHARS:
            abort(413)
        query = request.query_string.decode("latin-1")
        url = f"{self.public_url}{request.path}" + (f"?{query}" if query else "")
        if not self.verifier.is_valid(url, form, request.headers.get(SIGNATURE_HEADER, "")):
            abort(403)
        if self.account_sid and form.get("AccountSid") != self.account_sid:
            abort(403)
        return form
