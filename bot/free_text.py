"""What people write into forms and lists, and what must not happen to those who read it."""

import re

# So many digits in a remark may be a number of somebody.
MIN_PHONE_DIGITS = 7

# OWASP, CSV injection: what a cell begins with that a spreadsheet takes for a formula, in the wide
# forms of East Asian keyboards too.
_FORMULA_SIGNS = tuple("=+-@\t\r\n＝＋－＠")

# Nobody types these. Terminals obey some, and PostgreSQL keeps no NUL.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def no_formula(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell


def may_name_a_number(text: str) -> bool:
    """Whether a remark may have somebody's number in it."""
    return sum(char.isdecimal() for char in text) >= MIN_PHONE_DIGITS


def has_controls(text: str) -> bool:
    """Whether there is something in a text that nobody types."""
    return _CONTROL.search(text) is not None


def without_controls(text: str) -> str:
    """A text that a terminal only shows."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
