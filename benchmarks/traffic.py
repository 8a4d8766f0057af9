"""The texts that people send, as the carrier delivers them: made and signed before any clock
runs."""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple
from urllib.parse import urlencode

from benchmarks.apps import ACCOUNT, LINE_NUMBER, PUBLIC_URL, SMS_PATH, TOKEN
from benchmarks.zips import ZipSampler
from bot.carrier import SIGNATURE_HEADER, sign
from flows.domain.places import Place

PHONE_NUMBERS = 10_000
AREA_CODES = (402, 212, 213, 312, 713, 602, 215, 210, 619, 214, 512, 904, 817, 614, 406, 307)


class SignedRequest(NamedTuple):
    """One signed request: its form and the carrier's signature of it."""

    form: bytes
    signature: str

    @property
    def raw(self) -> bytes:
        """The whole HTTP request."""
        head = (
            f"POST {SMS_PATH} HTTP/1.1",
            "Host: line.example.org",
            "User-Agent: TwilioProxy/1.1",
            "Accept: */*",
            "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
            f"{SIGNATURE_HEADER}: {self.signature}",
            f"Content-Length: {len(self.form)}",
        )
        return "\r\n".join((*head, "", "")).encode() + self.form


class Traffic:
    """Texts without end, no two alike, the same in every run."""

    def __init__(self, zips: ZipSampler) -> None:
        self._zips = zips
        self._random = Random(1)

    def take(self, count: int) -> list[SignedRequest]:
        """The next texts."""
        return list(self._deliveries(count))

    def _deliveries(self, count: int) -> Iterator[SignedRequest]:
        for place in self._zips.sample(self._random, count):
            fields = self._fields(place)
            signature = sign(TOKEN, PUBLIC_URL + SMS_PATH, fields)
            yield SignedRequest(urlencode(fields).encode(), signature)

    def _fields(self, place: Place) -> dict[str, str]:
        sid = f"SM{self._random.getrandbits(128):032x}"
        phone = self._random.randrange(PHONE_NUMBERS)
        area = AREA_CODES[phone % len(AREA_CODES)]
        return {
            "ToCountry": "US",
            "ToState": "NE",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ToCity": "OMAHA",
            "FromZip": place.code,
            "SmsSid": sid,
            "FromState": place.region,
            "SmsStatus": "received",
            "FromCity": place.name.upper(),
            "Body": f"meeting {place.code}",
            "FromCountry": "US",
            "To": LINE_NUMBER,
            "MessagingServiceSid": "MG" + "0" * 32,
            "ToZip": "68102",
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": ACCOUNT,
            "From": f"+1{area}555{phone:04}",
            "ApiVersion": "2010-04-01",
        }
