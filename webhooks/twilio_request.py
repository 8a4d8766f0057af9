"""Verifies that a request comes from the carrier."""

from dataclasses import dataclass

from flask import abort, request
from werkzeug.datastructures import MultiDict

from bot.carrier import SIGNATURE_HEADER, SignatureVerifier
from bot.carrier.types import MESSAGE_SID

# In all fields together: ten times what the carrier sends.
MAX_FORM_CHARS = 16 * 1024

FORM_MIMETYPE = "application/x-www-form-urlencoded"

# Every field that is read. The signature joins names and values without a border, so a field that
# occurs twice may be a part of another one.
FIELDS_READ = (
    *("AccountSid", "MessageSid", "From", "To", "Body", "NumMedia", "OptOutType"),
    *("FromCity", "FromState", "FromZip", "Latitude", "Longitude", "MessageStatus", "ErrorCode"),
)

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
        """The fields of the current request: each of `FIELDS_READ` at most once, and the text's id
        as the carrier makes them. Aborts it with 400, 403, 413 or 415 if it is not the carrier's.

        A recorded request whose fields were joined otherwise has the same signature. Its text would
        have a new id, and count as a new one.
        """
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
        if any(len(form.getlist(name)) > 1 for name in FIELDS_READ):
            abort(400)
        if not MESSAGE_SID.fullmatch(form.get("MessageSid", "")):
            abort(400)
        return form
