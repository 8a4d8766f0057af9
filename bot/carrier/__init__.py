"""The phone carrier (Twilio). Only this package uses its SDK.

All modules but one are cheap to import. `twilio_client` loads the SDK's client, which costs 30 MB
and half a second. Only `choose_carrier` imports it, so the web application never does.
"""

from bot.carrier.signatures import SIGNATURE_HEADER, SignatureVerifier, sign

__all__ = ["SIGNATURE_HEADER", "SignatureVerifier", "sign"]
