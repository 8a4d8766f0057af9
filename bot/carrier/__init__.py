"""The phone carrier (Twilio). Its SDK stays behind this package.

What everybody may import costs little: signatures here, outcomes, statuses, and what a carrier does
(client). Only `live` loads the SDK's client, 30 MB and half a second of it, and only `choose` loads
`live`: the web never does.
"""

from bot.carrier.signatures import SIGNATURE_HEADER, SignatureVerifier, sign

__all__ = ["SIGNATURE_HEADER", "SignatureVerifier", "sign"]
