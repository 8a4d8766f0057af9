"""Senders and texts that the webhook must expect."""

from tests.support.webhook_client import LINE_NUMBER

# Numbers that may cost more than others, or earn their owner money when they are texted.
NUMBERS_ABROAD = {
    "premium": "+19005550100",
    "Jamaica": "+18765550100",
    "the Dominican Republic": "+18095550100",
    "the British Virgin Islands": "+12845550100",
    "Canada": "+14165550100",
    "Britain": "+442079460123",
    "British premium": "+449098790123",
    "toll-free": "+18005550100",
    "a satellite": "+881612345678",
    "no country's": "+99912345678",
    "Jamaica, on WhatsApp": "whatsapp:+18765550100",
}

# Senders behind which there is no person.
MACHINE_SENDERS = {
    "short code": "988",
    "longer short code": "741741",
    "name": "AUTHMSG",
    "ours": LINE_NUMBER,
    "a digit of another script": "+1402555010\u0660",
}

ODD_BODIES = {
    "nothing": "",
    "NUL": "meeting\x00 68102",
    "half a surrogate pair, as werkzeug gives it": "%ED%A0%80",
    "1,600 emoji": "\U0001f68c" * 1600,
    "right to left": "\u202eפגישה\u202c",
    "many accents on one letter": "h" + "\u0301" * 500 + "elp",
    "control characters": "\x01\x02\x1b[31mhelp",
    "markup": "</Message><Message>&amp;<![CDATA[",
    "base64": "TUVFVElORw==",
}
