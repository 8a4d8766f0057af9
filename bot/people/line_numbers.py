"""Every number at which somebody may have texted us, or been texted from."""

from collections.abc import Iterator

from sqlalchemy import select

from bot.carrier.types import Carrier, on_each_channel
from bot.database.database import Database
from bot.database.schema import line_numbers


def line_addresses(database: Database, carrier: Carrier) -> Iterator[str]:
    """The numbers of all lines, as they are written on each channel (SMS and WhatsApp), and then
    those of the messaging service that no line names: they belong to the first one.

    The carrier is asked once the others have been taken. Then raises CarrierDown where it does not
    say, so that whoever goes through them has done what can be done.
    """
    with database.reading() as connection:
        own = connection.scalars(select(line_numbers.c.number)).all()
    known = [address for number in own for address in on_each_channel(number)]
    yield from dict.fromkeys(known)
    more = [address for number in carrier.service_numbers() for address in on_each_channel(number)]
    yield from (address for address in dict.fromkeys(more) if address not in known)
