"""What the templates of tables of counts use (desk/templates/figures.html)."""

from markupsafe import Markup

from bot.reports.figure_tables import FigureTable
from desk.bot_sentences import translated_for_page
from desk.charts import CHART_HEIGHT, CHART_WIDTH, draw
from desk.desk_pages import add_filter, add_to_templates
from desk.figure_words import say_number
from desk.told_text import told, with_commands
from desk.translation import gettext


def headings_of(table: FigureTable) -> list[str]:
    """The headings in the language of who asks."""
    return [gettext(heading) for heading in table.headings]


def said_whole(text: str) -> Markup:
    """A text of `bot` in the language of who asks, in which commands stand out."""
    return with_commands(translated_for_page(text))


def add_figures_to_templates() -> None:
    """Have every template show tables of counts."""
    add_to_templates("draw", draw)
    add_to_templates("chart_width", CHART_WIDTH)
    add_to_templates("chart_height", CHART_HEIGHT)
    add_to_templates("headings_of", headings_of)
    add_to_templates("say_number", say_number)
    add_filter("with_commands", said_whole)
    add_to_templates("told", told)
    add_filter("said", translated_for_page)
