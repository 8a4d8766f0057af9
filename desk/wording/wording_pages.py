"""The pages of the sentences. `handrail wording` and `handrail hotlines sign-off` do the same.

Sentences are code: nobody changes one here. A comment goes to whoever does.
"""

from collections.abc import Iterable, Mapping

from flask import Response, request
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from bot.conversation.hotline_records import HotlineRecordError
from bot.operators.roles import Permission
from bot.people import helplines
from bot.people.helplines import LineRecord
from bot.relay.talk_wording import TALK
from bot.review import wordings
from bot.review.translator_export import catalog_file, translator_table
from bot.review.wordings import KINDS, REPLIES, SPOKEN, Review, WordingSet
from desk.desk_pages import BAD, GOOD, page, see_other, tell
from desk.parts import desk_parts
from desk.routing import DeskRoutes, every_line
from desk.text_shapes import shaped
from desk.translation import N_, gettext
from desk.visit import desk_actor, visit, who
from flows.replies.translations import SPOKEN_LANGUAGES

routes = DeskRoutes()


def wording_scope(
    connection: Connection, language: str, kind: str = REPLIES
) -> frozenset[int] | None:
    """The scope of a route about sentences: all lines; None for sentences that there are not."""
    known = language in SPOKEN_LANGUAGES and kind in KINDS
    return every_line(connection) if known else None


@routes.get("/wording", needs=Permission.SEE, nav=N_("Wording"))
def show_wordings() -> Response:
    """The sets of sentences, and who has signed each."""
    with desk_parts().database.reading() as connection:
        reviews = [wordings.review(one, connection) for one in _sets(connection)]
        comments = wordings.comments_on(connection)
    return page(
        "wording/wordings.html",
        reviews=reviews,
        comments=comments,
        languages_spoken=SPOKEN_LANGUAGES,
        may_review=who().operator.may(Permission.REVIEW_WORDING),
    )


@routes.get("/wording/<kind>/<language>", needs=Permission.SEE, scope=wording_scope)
def show_wording(kind: str, language: str) -> Response:
    """Every sentence of a set, what it costs, and what has changed since it was signed."""
    return _wording_page(_wanted(kind, language, request.args.get("place", "")))


@routes.get("/wording/<kind>/<language>/table.csv", needs=Permission.SEE, scope=wording_scope)
def download_wording(kind: str, language: str) -> Response:
    """The same as a table for a translator."""
    place = request.args.get("place", "")
    wanted, english = _wanted(kind, language, place), _wanted(kind, "en", place)
    with desk_parts().database.reading() as connection:
        comments = wordings.comments_on(connection, language)
    table = translator_table(english, wanted, comments)
    return _file(table, f"{kind}-{language}.csv", "text/csv")


@routes.get("/wording/catalog/<language>.po", needs=Permission.SEE, scope=wording_scope)
def download_catalog(language: str) -> Response:
    """The catalog of a language, for the programs of translators."""
    return _file(catalog_file(language), f"{language}.po", "text/x-gettext-translation")


@routes.get("/wording/comments.txt", needs=Permission.SEE)
def download_comments() -> Response:
    """What was said of the sentences, as a file for whoever changes them."""
    with desk_parts().database.reading() as connection:
        comments = wordings.comments_on(connection)
    return _file(wordings.comments_file(comments), "comments.txt", "text/plain")


@routes.post("/wording/sign-off", needs=Permission.REVIEW_WORDING)
def sign_off_wording() -> Response:
    """Record that whoever is signed in has reviewed a set as it was shown."""
    wanted = _sent()
    if request.form.get("wording") != wanted.wording:
        tell(BAD, gettext("The sentences have changed meanwhile. Look at them again."))
        return see_other("show_wording", **_address(wanted))
    profession = request.form.get("profession", "")
    try:
        with desk_parts().database.transaction() as connection:
            by, now = who().operator.name, visit().now
            wordings.sign_wording(desk_actor(), wanted, by, profession, connection, now)
    except HotlineRecordError as error:
        return _wording_page(wanted, {"profession": str(error)})
    tell(GOOD, gettext("Signed. It holds until a sentence or a number in it changes."))
    return see_other("show_wording", **_address(wanted))


@routes.get("/wording/comment", needs=Permission.REVIEW_WORDING)
def show_comment_form() -> Response:
    """The form for a comment on one sentence."""
    args = request.args
    wanted = _wanted(args.get("kind", ""), args.get("language", ""), args.get("place", ""))
    return _comment_form(wanted, args.get("sentence", ""), "")


@routes.post("/wording/comment", needs=Permission.REVIEW_WORDING)
def comment_on_sentence() -> Response:
    """Keep a comment."""
    wanted = _sent()
    sentence, comment = request.form.get("sentence", ""), request.form.get("comment", "")
    try:
        with desk_parts().database.transaction() as connection:
            by, now = who().operator.name, visit().now
            wordings.add_comment(desk_actor(), wanted, sentence, comment, by, connection, now)
    except HotlineRecordError as error:
        return _comment_form(wanted, sentence, comment, {"comment": str(error)})
    tell(GOOD, gettext("Kept. Whoever changes the sentences gets it in the file of comments."))
    return see_other("show_wording", **_address(wanted))


@routes.post("/wording/comments/settle", needs=Permission.REVIEW_WORDING)
def settle_sentence_comment() -> Response:
    """Take a comment off that is dealt with."""
    comment = request.form.get("comment", "")
    gone = False
    if comment.isdecimal() and len(comment) < 10:
        with desk_parts().database.transaction() as connection:
            gone = wordings.settle_comment(desk_actor(), int(comment), connection, visit().now)
    if gone:
        tell(GOOD, gettext("Done."))
    else:
        tell(BAD, gettext("It is gone already."))
    return see_other("show_wordings")


def _sets(connection: Connection) -> list[WordingSet]:
    """The sets that the lines shown need: every language, and the countries of the lines."""
    directory = desk_parts().directory
    shown = {line.id for line in who().shown}
    records = [one for one in helplines.line_records(connection) if one.id in shown]
    places = sorted({one.line.country for one in records})
    return [
        *(wordings.reply_wording(language) for language in SPOKEN_LANGUAGES),
        *(wordings.talk_wording(language) for language in _languages_of_talks(records)),
        *(
            wordings.crisis_wording(directory, language, place)
            for place in places
            for language in SPOKEN_LANGUAGES
        ),
        *(
            wordings.spoken_wording(directory, language, place)
            for place in places
            for language in SPOKEN_LANGUAGES
        ),
    ]


def _languages_of_talks(records: Iterable[LineRecord]) -> list[str]:
    """The languages in which the sentences about talks have to be signed off."""
    return sorted({one.line.language for one in records if one.line.talk})


def _wanted(kind: str, language: str, place: str) -> WordingSet:
    """The set of these words. Raises NotFound."""
    if language not in SPOKEN_LANGUAGES or kind not in KINDS:
        raise NotFound
    if kind == TALK:
        return wordings.talk_wording(language)
    if kind == REPLIES:
        return wordings.reply_wording(language)
    directory = desk_parts().directory
    country, _, region = place.partition(" ")
    regions = {
        one
        for entry in directory.entries
        if country in entry.countries
        for one in (*entry.regions, "")
    }
    if region not in regions:
        raise NotFound
    made = wordings.spoken_wording if kind == SPOKEN else wordings.crisis_wording
    return made(directory, language, place)


def _sent() -> WordingSet:
    form = request.form
    return _wanted(form.get("kind", ""), form.get("language", ""), form.get("place", ""))


def _address(wanted: WordingSet) -> dict[str, str]:
    more = {"place": wanted.place} if wanted.place else {}
    return {"kind": wanted.kind, "language": wanted.language} | more


def _wording_page(wanted: WordingSet, errors: Mapping[str, str] | None = None) -> Response:
    with desk_parts().database.reading() as connection:
        reviewed: Review = wordings.review(wanted, connection)
        changes = wordings.changes_since(reviewed, connection)
        comments = wordings.comments_on(connection, wanted.language)
    said = [(name, shaped(text)) for name, text in wanted.sentences]
    return page(
        "wording/wording.html",
        errors=errors,
        reviewed=reviewed,
        address=_address(wanted),
        changes=[(one, *wordings.marked_difference(one.was, one.now)) for one in changes or []],
        compared=changes is not None,
        sentences=said,
        dearest=max(text.segments for _, text in said),
        commented={one.sentence: one for one in comments},
        may_review=who().operator.may(Permission.REVIEW_WORDING),
    )


def _comment_form(
    wanted: WordingSet, sentence: str, comment: str, errors: Mapping[str, str] | None = None
) -> Response:
    said = dict(wanted.sentences).get(sentence)
    if said is None:
        raise NotFound
    return page(
        "wording/comment.html",
        errors=errors,
        wanted=wanted,
        address=_address(wanted),
        sentence=sentence,
        said=shaped(said),
        comment=comment,
    )


def _file(text: str, name: str, kind: str) -> Response:
    answer = Response(text, mimetype=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
