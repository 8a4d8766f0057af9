"""What an operator says of a line, checked: for the command line, and for pages."""

from collections.abc import Mapping

from bot.settings.fault import Fault, SettingsError, Unfit
from bot.settings.line_settings import LINE_SETTINGS
from bot.settings.parsers import full_number
from bot.settings.setting import Setting

# The settings of a line by the columns that keep them.
LINE_COLUMNS: dict[str, Setting] = {
    row.field.removeprefix("line."): row
    for row in LINE_SETTINGS
    if row.field.startswith("line.") or row.field == "countries"
}

_NUMBER_RULE = "a phone number, like 402-555-0199 or +14025550199"


def check_line_values(given: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """The values of some columns of a line, as they are kept.

    `names` says how the operator calls each column. Raises SettingsError with every fault.
    """
    values: dict[str, str] = {}
    faults: list[Fault] = []
    for column, text in given.items():
        row = LINE_COLUMNS[column]
        try:
            values[column] = str(row.value(row.case(text.strip()), names.get(column, column)))
        except SettingsError as error:
            faults += error.faults
    if faults:
        raise SettingsError(faults=tuple(faults))
    return values


def check_number(text: str, country: str, name: str = "The number") -> str:
    """A number that people can text, as it is kept: +14025550199. Raises SettingsError.

    Without its country's code it is one of `country`.
    """
    try:
        return full_number(text.strip(), country)
    except Unfit as unfit:
        raise SettingsError(faults=(Fault(name, text, _NUMBER_RULE, unfit.hint),)) from None
