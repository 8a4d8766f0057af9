"""What a person in danger is told: short, kind, in their language, with numbers that help."""

from collections.abc import Iterator

import pytest

from flows.conversation.turn import Intent
from flows.crisis import Category, Danger, Tier
from flows.hotlines import SHIPPED_HOTLINES, Hotline, parse_hotlines
from flows.replies.crisis_replies import CRISIS_LANGUAGES, FALLBACK_SITE, SENTENCES, CrisisReplies
from flows.replies.hotline_contact import contact_phrase
from flows.replies.translations import SPOKEN_LANGUAGES as SPOKEN
from flows.text.gsm import septets, sms_cost, to_gsm
from flows.understanding.request_reader import read_request

# Each country with services of its own, its parts that have some, and one that has none.
PLACES = [
    (country, "") for e in SHIPPED_HOTLINES.entries for country in e.countries if country != "*"
]
PLACES += [(e.countries[0], region) for e in SHIPPED_HOTLINES.entries for region in e.regions]
PLACES = [*dict.fromkeys(PLACES), ("DE", "")]
ANSWERS = 5


def texts(country: str = "US", language: str = "en", region: str = "") -> CrisisReplies:
    return CrisisReplies(SHIPPED_HOTLINES, country, language, region)


def said(
    category: Category,
    country: str = "US",
    language: str = "en",
    *,
    other: bool = False,
    n: int = 0,
) -> str:
    return texts(country, language).answer(
        Danger(category, Tier.HARD, 1.0, language, other=other), n
    )


def answers(numbers: CrisisReplies, language: str, category: Category) -> Iterator[str]:
    """All answers to one danger, for oneself and for somebody else."""
    for other in (False, True):
        reading = Danger(category, Tier.HARD, 1.0, language, other=other)
        yield from (numbers.answer(reading, n) for n in range(ANSWERS))


@pytest.mark.parametrize(("country", "region"), PLACES)
@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_every_answer_is_two_segments_and_has_a_number(
    country: str, region: str, language: str
) -> None:
    numbers = texts(country, language, region)
    for category in Category:
        for answer in answers(numbers, language, category):
            assert sms_cost(answer).encoding == "GSM-7", answer
            assert sms_cost(answer).segments <= 2, answer
            assert any(c.isdigit() for c in answer) or FALLBACK_SITE in answer, answer
            if category is not Category.RELAPSE:
                comes = "police" if category in PRIVATE else "ambulance"
                assert SHIPPED_HOTLINES.emergency_number(country, comes) in answer, answer


@pytest.mark.parametrize(("country", "region"), PLACES)
@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_what_is_asked_fits_below_any_answer(country: str, region: str, language: str) -> None:
    """Within one more segment, whatever the answer above: a line break, and 152 septets at most."""
    numbers = texts(country, language, region)
    for category in Category:
        for other in (False, True):
            asked, warm = (
                numbers.question_line(category, other),
                numbers.kind_question(category, other),
            )
            assert septets(asked) <= (112 if country == "US" else 145), asked
            assert sms_cost(asked) == ("GSM-7", 1), asked
            assert sms_cost(warm).encoding == "GSM-7", warm
            assert sms_cost(warm).segments <= 2, warm
            assert asked in warm
            assert "\n" not in asked
    assert sms_cost(numbers.kind_ending()) == ("GSM-7", 1)


def test_every_language_has_every_sentence() -> None:
    assert set(CRISIS_LANGUAGES) == set(SPOKEN)
    for language, sentences in SENTENCES.items():
        assert set(SENTENCES["en"]) <= {*sentences, "computer"}, language
        for category in Category:
            kind = sentences[category.value]
            assert set(SENTENCES["en"][category.value]) <= {*kind, "warm", "warm_other"}, language
            assert len(kind["again"]) == len(set(kind["again"])) >= 2, (language, category)
            assert len(kind["again_other"]) == len(set(kind["again_other"])) >= 2


# --- overdose


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_nobody_is_laid_on_the_side_who_does_not_breathe(language: str) -> None:
    """The sentence with the side is the one that begins with the breath."""
    side = {"en": "side", "es": "de lado", "fr": "flanc", "pt": "de lado", "it": "fianco"}[language]
    breath = {"en": "breath", "es": "respir", "fr": "respir", "pt": "respir", "it": "respir"}
    for answer in answers(texts(language=language), language, Category.OVERDOSE):
        for sentence in answer.split(". "):
            assert side not in sentence or breath[language] in sentence, sentence
            assert side not in sentence or "no respira" not in sentence, sentence


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_the_emergency_number_comes_before_poison_help(language: str) -> None:
    answer = said(Category.OVERDOSE, language=language)
    assert answer.index("911") < answer.index("Poison Help")
    assert "Poison Help" not in said(Category.OVERDOSE, language=language, other=True)


def test_who_feels_well_after_too_much_calls_too_and_is_greeted_first() -> None:
    answer = said(Category.OVERDOSE)
    assert answer.startswith("I'm glad you texted.")
    assert "911 now, even if you feel OK" in answer


# --- whom a number belongs to


@pytest.mark.parametrize(
    ("country", "category"),
    [
        ("MX", Category.MINOR),
        ("MX", Category.VIOLENCE),
        ("CA", Category.WITHDRAWAL),
        ("CA", Category.VIOLENCE),
        ("BR", Category.MINOR),
        ("GB", Category.WITHDRAWAL),
    ],
)
@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_a_crisis_line_that_stands_in_is_called_what_it_is(
    country: str, category: Category, language: str
) -> None:
    words = SENTENCES[language] | SENTENCES[language].get("child", {})
    introduced = to_gsm(str(words["person"]).partition("{")[0])
    own = to_gsm(str(words[category.value]["service"]).partition("{")[0])
    answer = said(category, country, language)
    assert introduced in answer
    assert own not in answer


@pytest.mark.parametrize(
    ("country", "region", "category", "number"),
    [
        ("CA", "", Category.OVERDOSE, "1-844-764-7669"),
        ("CA", "QC", Category.OVERDOSE, "1-800-463-5060"),
        ("CA", "QC", Category.VIOLENCE, "1-800-363-9010"),
        ("CA", "NS", Category.VIOLENCE, "9-8-8"),
        ("ES", "", Category.VIOLENCE, "016"),
        ("ES", "", Category.MINOR, "900 20 20 10"),
        ("BR", "", Category.SUICIDE, "188"),
        ("BR", "", Category.OVERDOSE, "192"),
        ("BR", "", Category.VIOLENCE, "190"),
        ("FR", "", Category.SUICIDE, "3114"),
        ("FR", "", Category.MINOR, "119"),
        ("FR", "", Category.OVERDOSE, "15 "),
        ("FR", "", Category.VIOLENCE, "112"),
        ("IT", "", Category.VIOLENCE, "1522"),
        ("IT", "", Category.OVERDOSE, "112"),
    ],
)
def test_the_number_for_the_need(
    country: str, region: str, category: Category, number: str
) -> None:
    language = {"ES": "es", "BR": "pt", "FR": "fr", "IT": "it"}.get(country, "en")
    reading = Danger(category, Tier.HARD, 1.0, language)
    assert number in texts(country, language, region).answer(reading, 0)


# --- the reader's language


@pytest.mark.parametrize(
    ("language", "reach"),
    [
        ("en", "call or text 988, any time"),
        ("es", "llama al 988 y oprime 2, o manda AYUDA al 988, a cualquier hora"),
        ("fr", "appelez le 988 et demandez un interprète, à toute heure"),
        ("pt", "ligue para o 988 e peca intérprete, a qualquer hora"),
        ("it", "chiama il 988 e chiedi un interprete, 24 ore su 24"),
    ],
)
def test_988_is_texted_only_by_readers_of_english_and_spanish(language: str, reach: str) -> None:
    assert reach in said(Category.SUICIDE, language=language)


def test_a_text_is_offered_only_where_it_is_answered_in_that_language() -> None:
    assert "manda START al 88788" in said(Category.VIOLENCE, language="es")
    assert "88788" not in said(Category.VIOLENCE, language="fr")
    assert "call or text 1-800-422-4453" in said(Category.MINOR)
    assert "pide intérprete" in said(Category.MINOR, language="es")
    assert "TEXTO au 686868" in said(Category.MINOR, "CA", "fr")
    assert "TALK to 686868" in said(Category.MINOR, "CA", "en")


def test_who_speaks_another_language_there_is_told_which() -> None:
    assert "116 123 (en inglés)" in said(Category.SUICIDE, "GB", "es")
    assert "(in Spanish)" in said(Category.SUICIDE, "MX", "en")


def test_a_child_is_called_tu_in_french_and_others_vous() -> None:
    for n in range(ANSWERS):
        to_child = said(Category.MINOR, language="fr", n=n).lower()
        to_grown_up = said(Category.MINOR, language="fr", other=True, n=n).lower()
        assert not any(word in to_child.split() for word in ("vous", "votre", "appelez"))
        assert not any(word in to_grown_up.split() for word in ("tu", "te", "ton", "appelle"))
    asked = texts(language="fr").kind_question(Category.MINOR, other=False)
    assert "vous" not in asked
    assert "ez " not in asked


# --- hours

OFFICE = """
[office]
name = "Office"
countries = ["US"]
needs = ["family"]
call = "1-402-555-0100"
hours = "{hours}"
source = "a page"
checked_on = 2026-11-22
trust = "A"
"""


def office(hours: str) -> Hotline:
    return parse_hotlines(OFFICE.replace("{hours}", hours), "own.toml")[0]


@pytest.mark.parametrize(
    ("language", "hours"),
    [
        ("en", "(weekdays 8 AM-6 PM Eastern)"),
        ("es", "(de lunes a viernes, 8 AM-6 PM del Este)"),
        ("fr", "(en anglais, lundi-vendredi 8h-18h, heure de l'Est)"),
        ("pt", "(em inglês, seg a sex, 8h-18h, hora de Nova York)"),
        ("it", "(in inglese, lun-ven 8-18, ora di New York)"),
    ],
)
def test_the_hours_of_an_office_are_said_and_who_answers_now(language: str, hours: str) -> None:
    answer = said(Category.RELAPSE, language=language, other=True)
    if language == "es":
        hours = "(en inglés, de lunes a viernes, 8 AM-6 PM del Este)"
    assert to_gsm(f"1-888-425-2666 {hours}") in answer
    assert texts(language=language).crisis_line() in answer


@pytest.mark.parametrize(
    ("hours", "phrase"),
    [
        ("Mon-Fri 08:30-17:00 Pacific", "(weekdays 8:30 AM-5 PM Pacific)"),
        ("Mon-Sun 12:00-24:00 Eastern", "(every day 12 PM-12 AM Eastern)"),
        ("Sat-Sun 00:30-09:00 Eastern", "(Sat-Sun 12:30 AM-9 AM Eastern)"),
        ("24/7", ", any time"),
        ("varies by county", ""),
        ("", ""),
    ],
)
def test_hours_have_one_form(hours: str, phrase: str) -> None:
    reach = contact_phrase(office(hours), SENTENCES["en"], "en")
    assert reach == "call 1-402-555-0100" + (phrase if phrase[:1] == "," else f" {phrase}").rstrip()


def test_a_list_of_offices_ends_with_who_answers_now() -> None:
    rows = texts().hotline_rows("family", "", "en")
    assert rows[0] == "Al-Anon (families): call 1-888-425-2666 (weekdays 8 AM-6 PM Eastern)"
    assert rows[1] == "Nar-Anon (families): call 1-800-477-6291"
    assert rows[2] == "988 Lifeline: call or text 988, any time"


# --- what must not be read on a phone that somebody else holds

PRIVATE = (Category.VIOLENCE, Category.MINOR)


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_answers_to_violence_name_no_topic_and_no_service(language: str) -> None:
    numbers = texts(language=language)
    for category in PRIVATE:
        shown = [*answers(numbers, language, category)]
        shown += [
            ask(category, other)
            for ask in (numbers.question_line, numbers.kind_question)
            for other in (False, True)
        ]
        for text in map(str.lower, shown):
            topics = ("violen", "abus", "domestic", "hit", "meeting", "reuni", "réunion", "riunion")
            assert not any(word in text for word in topics), text
    assert "violen" not in " ".join(numbers.hotline_rows("violence", "", language)).lower()


GET_RID = {
    "en": ["don't keep this text", "dont keep it", "keep"],
    "es": ["elimina", "elimínalo", "elimina este mensaje", "eliminar"],
    "fr": ["ne gardez pas", "ne gardez pas ce texto", "garde", "gardez"],
    "pt": ["exclua", "excluir", "exclua esta mensagem"],
    "it": ["non conservare", "conserva", "non conservare questo messaggio"],
}


@pytest.mark.parametrize(("language", "words"), GET_RID.items())
def test_the_verb_that_advises_to_get_rid_of_a_text_is_no_command(
    language: str, words: list[str]
) -> None:
    assert to_gsm(words[0]) in said(Category.VIOLENCE, language=language)
    for word in words:
        assert read_request(word).intent is Intent.UNKNOWN, word
        assert read_request(word).fallback_intent is Intent.UNKNOWN, word


# --- one voice


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_a_program_says_that_it_is_one_and_always_in_the_same_way(language: str) -> None:
    """A child is told that it is a computer, in English."""
    words = SENTENCES[language] | SENTENCES[language].get("child", {})
    ways = {SENTENCES[language]["machine"], words["machine"], "I'm a computer."}
    for category in Category:
        for answer in answers(texts(language=language), language, category):
            assert sum(to_gsm(way) in answer for way in ways) == 1, answer
        for other in (False, True):
            assert any(
                to_gsm(way) in texts(language=language).kind_question(category, other)
                for way in ways
            )


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_who_writes_about_somebody_else_is_never_spoken_to_as_that_person(language: str) -> None:
    for category in Category:
        own = {said(category, language=language, n=n) for n in range(ANSWERS)}
        other = {said(category, language=language, other=True, n=n) for n in range(ANSWERS)}
        assert not own & other


NO = {"en": "NO", "es": "NO", "fr": "NON", "pt": "NAO", "it": "NO"}
MEETING = {"en": "MEETING", "es": "REUNION", "fr": "RÉUNION", "pt": "REUNIAO", "it": "RIUNIONE"}


@pytest.mark.parametrize("language", CRISIS_LANGUAGES)
def test_words_to_send_are_the_readers_own_and_understood(language: str) -> None:
    numbers = texts(language=language)
    for other in (False, True):
        assert f" {NO[language]} " in numbers.question_line(Category.SUICIDE, other)
    found = to_gsm(MEETING[language])
    assert found in numbers.kind_ending()
    assert found in numbers.kind_question(Category.SUICIDE, other=False)
    assert found in said(Category.SUICIDE, language=language)
    assert read_request(found).intent is Intent.MEETING


def test_a_minor_is_not_told_that_nobody_looks() -> None:
    for language, words in {
        "en": "watching",
        "es": "mirando",
        "fr": "regarde",
        "pt": "olhando",
        "it": "guarda",
    }.items():
        for n in range(ANSWERS):
            sentences = said(Category.MINOR, language=language, n=n).lower()
            assert words not in sentences.replace("guardarti il telefono", "")
