"""Verifies that a request comes from the carrier."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NoReturn

from flask import abort, request
from werkzeug.datastructures import MultiDict

from bot.carrier import SIGNATURE_HEADER, SignatureVerifier
from bot.carrier.types import CALL_SID, MESSAGE_SID
from webhooks.refused_requests import RefusedRequests, called_address

# In all fields together: ten times what the carrier sends.
MAX_FORM_CHARS = 16 * 1024

FORM_MIMETYPE = "application/x-www-form-urlencoded"

# Every field that is read. The signature joins names and values without a border, so a field that
# occurs twice may be a part of another one.
FIELDS_READ = (
    *("AccountSid", "MessageSid", "From", "To", "Body", "NumMedia", "OptOutType"),
    "MediaContentType0",
    *("FromCity", "FromState", "FromZip", "Latitude", "Longitude", "MessageStatus", "ErrorCode"),
    *("CallSid", "Digits", "SpeechResult", "Confidence", "DialCallStatus", "DialBridged"),
)

# How the carrier makes the ids of texts and calls, by the fields that they come in.
_SIDS = {"MessageSid": MESSAGE_SID, "CallSid": CALL_SID}

FormFields = MultiDict[str, str]


@dataclass(frozen=True, slots=True)
class RequestVerifier:
    """Refuses requests that the carrier did not sign for this account.

    `public_url` is the address that the carrier calls. The signature is checked against it,
    whatever host the request names. Every refusal is noted in `refusals`. `is_our_number` says
    whether one of some numbers is ours.
    """

    verifier: SignatureVerifier
    public_url: str
    account_sid: str
    refusals: RefusedRequests = field(default_factory=RefusedRequests)
    is_our_number: Callable[[Iterable[str]], bool] = lambda _: True

    def verified_form(self, sid: str = "MessageSid") -> FormFields:
        """The fields of the current request: each of `FIELDS_READ` at most once, and the id in the
        field `sid` as the carrier makes them. Aborts it with 400, 403, 413 or 415 if it is not the
        carrier's.

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
        signature = request.headers.get(SIGNATURE_HEADER, "")
        if not self.verifier.is_valid(url, form, signature):
            self._refuse_unsigned(form, signature)
        if self.account_sid and form.get("AccountSid") != self.account_sid:
            self.refusals.refuse(
                "account",
                f"{request.path} was called for another account than TWILIO_ACCOUNT_SID",
                counts=True,
                path=request.path,
            )
            abort(403)
        twice = any(len(form.getlist(name)) > 1 for name in FIELDS_READ)
        if twice or not _SIDS[sid].fullmatch(form.get(sid, "")):
            says = f"{request.path} was called with fields that the carrier does not send"
            self.refusals.refuse("fields", says, counts=False, path=request.path)
            abort(400)
        self.refusals.accept(request.path)
        return form

    def is_likely_the_carriers(self, form: FormFields) -> bool:
        """Whether a request that proves nothing names our account and one of our numbers. Strangers
        who try, and the doctor, name neither."""
        account = form.get("AccountSid", "")
        ours = account == self.account_sid if self.account_sid else bool(account)
        return ours and self.is_our_number(form.get(name, "") for name in ("To", "From"))

    def _refuse_unsigned(self, form: FormFields, signature: str) -> NoReturn:
        """Note why a request has no good signature, and abort it."""
        path, url = request.path, self.public_url
        likely = self.is_likely_the_carriers(form)
        if not signature:
            # A proxy may remove headers.
            why = "unsigned"
            says = f"{path} was called with no signature: a stranger, or a proxy that removes it"
        elif called := called_address(self.verifier, url, form, signature):
            why, likely = "address", True
            says = f"the carrier calls {called}, and PUBLIC_URL is {url}"
        elif likely:
            why = "signature"
            says = (
                f"{path} was called with a signature that fits neither PUBLIC_URL {url} nor "
                "TWILIO_AUTH_TOKEN"
            )
        else:
            why = "stranger"
            says = (
                f"{path} was called with a wrong signature, and not for our account and number: a "
                "stranger, or a number of another account than TWILIO_ACCOUNT_SID"
            )
        self.refusals.refuse(why, says, counts=likely, path=path)
        abort(403)
