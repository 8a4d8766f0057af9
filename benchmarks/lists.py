"""The meetings that are searched: a list of real size, read like any operator's list."""

import json
from pathlib import Path
from random import Random

from sqlalchemy import text

from benchmarks.apps import LINE, NOW, NUMBER, SECRET
from benchmarks.zips import Zips
from bot import feeds, lines
from bot.db import Database
from bot.places import gazetteer
from bot.seal import Keys

# Beside the repository where its developers keep what may not be in it.
REAL = Path(__file__).parents[2] / "shared" / "scale" / "us-recovery-2026-07.mg.json.gz"
MEETINGS = 64_263
ONLINE_SHARE = 0.15
SPREAD = 0.05  # degrees around a ZIP code's centre

_TIMES = "06:30 07:00 10:00 12:00 12:00 17:30 18:00 18:30 19:00 19:00 19:30 20:00".split()
_WORDS = "Hope Serenity Sunrise Primary Purpose Women Men Young Step Gratitude Freedom".split()


def choose(folder: Path, zips: Zips) -> Path:
    """The list to read: the real one where there is one, else one made up in `folder`."""
    if REAL.exists():
        return REAL
    path = folder / "made-up.json"
    path.write_text(json.dumps(_made_up(zips)))
    return path


def load(database_url: str, path: Path) -> int:
    """Make the tables and read the list into them. Returns how many meetings there are."""
    database = Database(database_url)
    try:
        database.upgrade()
        with database.transaction() as connection:
            line = lines.save(LINE, [NUMBER], connection)
        terms = feeds.Terms(keys=Keys((SECRET,)), places=gazetteer())
        feeds.add(database, line, "list", str(path), keys=terms.keys)
        (result,) = feeds.sync(database, line, "list", terms, now=NOW, accept=True)
        if not database.sqlite:
            # Its own upkeep counts the rows within a minute, and until then it plans badly.
            with database.transaction() as connection:
                connection.execute(text("ANALYZE"))
        return result.added
    finally:
        database.close()


def _made_up(zips: Zips) -> list[dict[str, object]]:
    """As many meetings as the real list has, where people are, the same in every run."""
    random = Random(2)
    return [
        {
            "slug": f"meeting-{number}",
            "name": " ".join(random.sample(_WORDS, 3)),
            "day": random.randrange(7),
            "time": random.choice(_TIMES),
            "types": random.sample(["O", "C", "D", "W", "M", "BE"], 2),
            "location": "Community Hall",
            "address": f"{random.randrange(1, 9999)} Main St",
            "city": place.name,
            "state": place.region,
            "postal_code": place.code,
            "country": "US",
            "latitude": place.lat + random.uniform(-SPREAD, SPREAD),
            "longitude": place.lon + random.uniform(-SPREAD, SPREAD),
            "entity": random.choice(("AA", "AA", "AA", "NA")),
            "attendance_option": "in_person",
        }
        | (
            {"attendance_option": "online", "conference_url": f"https://zoom.us/j/{number:010}"}
            if random.random() < ONLINE_SHARE
            else {}
        )
        for number, place in enumerate(zips.draw(random, MEETINGS))
    ]
