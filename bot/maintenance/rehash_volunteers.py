"""Finding volunteers by the newest key."""

from sqlalchemy import select, update

from bot.database.database import Database
from bot.database.encryption import DecryptionError, Keys
from bot.database.schema import volunteers
from bot.database.sealed_columns import VOLUNTEER_PHONE


def rehash_volunteers(database: Database, keys: Keys) -> None:
    """Store every volunteer under the newest key's hash of their number. Before their numbers are
    sealed anew: then a rotation that is broken off leaves nobody under an older hash unnoticed."""
    with database.transaction() as connection:
        wanted = select(volunteers.c.id, volunteers.c.phone, volunteers.c.phone_hash)
        for row in connection.execute(wanted.with_for_update()).all():
            try:
                newest = keys.hashes(keys.open(row.phone, VOLUNTEER_PHONE.of(row.id)))[0]
            except DecryptionError:
                continue  # counted with the sealed numbers
            if newest != row.phone_hash:
                this = update(volunteers).where(volunteers.c.id == row.id)
                connection.execute(this.values(phone_hash=newest))
