"""All our numbers: every one that people may have texted, or been texted from."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.carrier.types import Carrier, on_each_channel
from bot.database.database import Database
from bot.database.schema import line_numbers


def line_addresses(database: Database, carrier: Carrier) -> Iterator[str]:
    """The numbers of all lines, as they are written on each channel (SMS and WhatsApp), and then
    those of the messaging service that no line names, which belong to the first line.

    The carrier is asked for the service's numbers only after the caller has taken the others.
    Raises CarrierError at that point, so that the lines' own numbers are done by then.
    """
    with database.reading() as connection:
        own = connection.scalars(select(line_numbers.c.number)).all()
    known = [address for number in own for address in on_each_channel(number)]
    yield from dict.fromkeys(known)
    more = [address for number in carrier.service_numbers() for address in on_each_channel(number)]
    yield from (address for address in dict.fromkeys(more) if address not in known)
