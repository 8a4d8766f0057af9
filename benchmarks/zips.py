"""Where people text from: the ZIP codes of the gazetteer, towns and countryside."""

from collections import Counter
from itertools import accumulate
from random import Random

from bot.places import Gazetteer
from flows.domain.places import Place
from flows.text.normalize import fold_name

MIN_CITY_PEOPLE = 50_000
RURAL_SHARE = 0.2  # about what the Census counts


class ZipSampler:
    """US ZIP codes to draw from: four of five in cities, by their people, the rest anywhere
    else."""

    def __init__(self, places: Gazetteer) -> None:
        every = [place for number in range(100_000) for place in _us_places(f"{number:05}", places)]
        people = {(town.name, town.region): _town_people(town, places) for town in every}
        sharing = Counter((place.name, place.region) for place in every)
        self._rural = [
            place for place in every if people[place.name, place.region] < MIN_CITY_PEOPLE
        ]
        self._city = [
            place for place in every if people[place.name, place.region] >= MIN_CITY_PEOPLE
        ]
        towns = [(place.name, place.region) for place in self._city]
        self._weights = list(accumulate(people[town] / sharing[town] for town in towns))

    def sample(self, random: Random, count: int) -> list[Place]:
        """`count` ZIP codes, some of them more than once."""
        rural = random.choices(self._rural, k=count)
        city = random.choices(self._city, cum_weights=self._weights, k=count)
        return [
            far if random.random() < RURAL_SHARE else near
            for far, near in zip(rural, city, strict=True)
        ]


def _us_places(code: str, places: Gazetteer) -> list[Place]:
    return [place for place in places.postal(code) if place.country == "US"]


def _town_people(town: Place, places: Gazetteer) -> int:
    """The people of the town in the name of a ZIP code, 0 if unknown."""
    return max(
        (
            place.population
            for place in places.named(fold_name(town.name))
            if (place.country, place.region) == (town.country, town.region)
        ),
        default=0,
    )
