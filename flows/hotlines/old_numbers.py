"""Numbers and keywords of old posters, and whose they are today.

988 took over 1-800-273-8255 on 2022-07-16; its "press 3" and PRIDE ended on 2025-07-17 (SAMHSA's
notices). Each pattern is for folded words whose digits stand together.
"""

import re

_PRESS_988 = r"988 ?(?:and |then )?(?:press|dial|option|push|oprime) ?"

# The need that each stands for, "" for the general list, and the language that it is in.
OLD_NUMBERS = tuple(
    (re.compile(rf"(?:(?:call|text|dial|what is|is) )?(?:{pattern})"), need, language)
    for pattern, need, language in (
        (r"(?:1?800)?2738255", "suicide", ""),
        (
            r"(?:(?:start|home|hello|hola|ayuda|help|brave|pa|mha|reach) ?(?:to )?)?741741",
            "crisis",
            "",
        ),
        (rf"{_PRESS_988}3|pride ?(?:to )?988", "lgbt", ""),
        (rf"{_PRESS_988}1|838255", "veterans", ""),
        (rf"{_PRESS_988}2", "", "es"),
        (r"(?:start ?(?:to )?)?88788|(?:1?800)?7997233", "violence", ""),
        (r"loveis ?(?:to )?(?:22522|77054)", "teen_dating", ""),
        (r"(?:hope ?(?:to )?)?64673|(?:1?800)?6564673", "assault", ""),
        (r"(?:start ?(?:to )?)?678678|(?:1?866)?4887386", "lgbt", ""),
        (r"(?:1?800)?6624357|435748|help4u", "treatment", ""),
        (r"211", "local", ""),
        (r"(?:1?800)?2221222", "poison", ""),
        (r"(?:1?800)?4224453", "minor", ""),
    )
)
