"""The type codes of each fellowship and their English names, short enough for a text message.

The codes are those of the Meeting Guide specification (AA) and of the TSML plugin's programs (the
others), with what BMLT servers add for NA. Every fellowship shares the languages.
"""


def _table(text: str) -> dict[str, str]:
    """Codes and names from "CODE Name, CODE Name"."""
    entries = (entry.split() for entry in text.split(","))
    return {code: " ".join(words) for code, *words in entries}


SHARED_TYPES = _table("""
    TC Closed for now, ASL Sign language, QSL Sign language (QSL), RSL Sign language (RSL), BV-I
    Blind or visually impaired, D-HOH Deaf or hard of hearing, LO-I Loners, AF Afrikaans, AM
    Amharic, AR Arabic, BG Bulgarian, DA Danish, DE German, EL Greek, EN English, FA Persian, FI
    Finnish, FR French, HE Hebrew, HI Hindi, HR Croatian, HU Hungarian, IS Icelandic, ITA
    Italian, JA Japanese, KA Georgian, KOR Korean, LT Lithuanian, ML Malayalam, MT Maltese, NE
    Nepali, NL Dutch, NO Norwegian, POL Polish, POR Portuguese, PUN Punjabi, RUS Russian, S
    Spanish, SK Slovak, SL Slovenian, SV Swedish, TH Thai, TL Tagalog, TUR Turkish, UK
    Ukrainian, ES Spanish, IT Italian, KO Korean, PA Punjabi, PL Polish, PT Portuguese, RU
    Russian
""")

AA_TYPES = _table("""
    11 11th Step meditation, 12X12 12 Steps & 12 Traditions, A Secular, ABSI As Bill Sees It, AL
    With Alateen, AL-AN With Al-Anon, B Big Book, BA Babysitting, BE Newcomers, BI Bisexual, BRK
    Breakfast, C Closed, CAN Candlelight, CF Child-friendly, D Discussion, DB Digital basket, DD
    Dual diagnosis, DR Daily Reflections, FF Fragrance free, G Gay, GR Grapevine, H Birthday, L
    Lesbian, LGBTQ LGBTQ, LIT Literature, LS Living Sober, M Men, MED Meditation, N Native
    American, NB Non-binary, NDG Indigenous, O Open, OUT Outdoors, P Professionals, POA Proof of
    attendance, POC People of color, SEN Seniors, SM Smoking permitted, SP Speaker, ST Step
    study, T Transgender, TR Tradition study, W Women, X Wheelchair access, XB
    Wheelchair-accessible bathroom, XT Cross talk, Y Young people
""")


def _of_aa(codes: str) -> dict[str, str]:
    """Some of AA's codes, for a program in which they mean the same."""
    return {code: AA_TYPES[code] for code in codes.split()}


# Codes that mean the same in nearly every program, for the programs that have no table here.
COMMON_TYPES = _of_aa("BA BE C CF D FF LGBTQ LIT M MED NB O OUT POC SM SP ST T TR W X XB Y")

_ACA = _table("""
    ANH A New Hope, A Adults only (18+), AV Audio or video, B Book study, BEG Newcomers, POC
    People of color, CAP Captions, CC Child care, C Closed, COS Concepts of Service, D
    Discussion, T Fellowship Text, FF Fragrance free, G Gay or lesbian, LLW Laundry Lists
    Workbook, LGBTQ LGBTQ, LPG Loving Parent Guidebook, M Men, NS Needs support, O Open, SM
    Smoking permitted, S Speaker, SP Spanish, ST Steps, SMR Strengthening My Recovery, TEEN
    Teens (12 to 18), TR Traditions, X Wheelchair access, W Women, WOR Workshop, Y Yellow
    Workbook, YA Young adults (18 to 26)
""")

_AL_ANON = _table("""
    AC Adult children, Y Alateen, A Secular, BA Babysitting, BE Newcomers, AA With AA, AL With
    Alateen, O Families friends and observers, C Families and friends only, FF Fragrance free, G
    Gay, L Lesbian, LGBTQIA LGBTQIA+, M Men, POA Parents of alcoholics, POC People of color, SM
    Smoking permitted, SP Speaker, ST Step study, T Transgender, X Wheelchair access, W Women,
    YA Young adults
""")

_BMLT = _table("""
    CPT 12 Concepts, BT Basic Text, BEG Newcomers, CAN Candlelight, CW Children welcome, C
    Closed, DISC Discussion, GL Gay or lesbian, IP IP study, IW It Works, JFT Just for Today,
    LIT Literature, LC Living Clean, M Men, MED Meditation, NS Non-smoking, O Open, QA Questions
    & answers, RA Restricted access, SMOK Smoking permitted, SPK Speaker, STEP Step study, SWG
    Step Working Guide, TOP Topic, TRAD Traditions, VAR Format varies, X Wheelchair access, W
    Women, Y Young people
""")

_NA = _BMLT | _table("""
    SPAD Spiritual Principle a Day, BK Book study, CH Closed holidays, CL Candlelight, CS
    Children under supervision, D Discussion, GP Guiding Principles, HY In person and online, JT
    Just for Today, LGBTQ LGBTQ, ME Meditation, NC No children, RF Rotating format, SD Speaker
    and discussion, SP Speaker, ST Step study, TR Traditions, TO Topic, VM Online, WC Wheelchair
    access, YP Young people
""")

_CA = {"BUS": "Business"} | _of_aa("""
    11 12X12 A ABSI AL AL-AN B BA BE BRK C CAN CF D DD DR FF G GR H L LGBTQ LIT LS M MED N O SM
    SP ST T TR W X XT Y
""")

_CMA = _of_aa("BE C LGBTQ LIT M O OUT POC SM SP ST T W X XB Y")

_CODA = _table("""
    A Secular, BA Babysitting, BE Newcomers, B Book study, CF Child-friendly, H Chips, C Closed,
    CAN Candlelight, AL-AN With Al-Anon, AL With Alateen, XT Cross talk, DLY Daily, FF Fragrance
    free, G Gay, L Lesbian, LIT Literature, LGBTQ LGBTQ, MED Meditation, M Men, O Open, QA
    Questions & answers, READ Reading, SHARE Sharing, SM Smoking permitted, SP Speaker, ST Step
    study, TEEN Teens, D Topic discussion, TR Traditions, T Transgender, X Wheelchair access, W
    Women, WRITE Writing, Y Young people
""")

_DA = _table("""
    AB Abundance, AR Artists, B Business owners, C Closed, CL Clutter, M Men, N Numbers, O Open,
    P Prosperity, SP Speaker, ST Step study, TI Time, TO Toolkit, V Vision, X Wheelchair access,
    W Women
""")

_GA = _table("""
    20 20 Questions, BA Babysitting, B Big Book, CAN Candlelight, CF Child-friendly, C Closed,
    GAA With Gam-Anon, COM Comments, CRC Cross comments, DR Daily Reflections, D Discussion, GAM
    Gam-Anon, LIT Literature, LGBTQ LGBTQ, MED Meditation, M Men, BE Newcomers, O Open, PAR
    Parking meters, SM Smoking permitted, SP Speaker, ST Step study, TOP Topic, TR Tradition
    study, X Wheelchair access, W Women, Y Young people
""")

_MA = _table("""
    BB Book study, BE Newcomers, C Closed, CCAP Closed captions, D Discussion, H Chips, M Men,
    MED Meditation, NB Non-binary, O Open, OUT Outdoors, POC People of color, SP Speaker, T
    Transgender, W Women, X Wheelchair access, Y Young people, LGBTQI+ LGBTQI+
""")

_OA = _table("""
    11TH 11th Step, 90D 90 days, AA12 AA 12/12, AIB Ask-it basket, B Big Book, DOC Dignity of
    Choice, FT For Today, LI Lifeline, LIS Lifeline Sampler, LIT Literature, MAIN Maintenance,
    MED Meditation, NEWB New Beginnings, BE Newcomers, HOW OA HOW, OA23 OA Second or Third
    Edition, ST Steps or Traditions, RELA Relapse, SSP Seeking the Spiritual Path, SP Speaker,
    SD Speaker and discussion, SPIR Spirituality, TEEN Teen-friendly, PROM The Promises, TOOL
    Tools, D Topic, MISC Varies, VOR Voices of Recovery, WORK Workbook, WRIT Writing
""")

_REFUGE = _table("""
    BE Newcomers, BB Book study, CC Child care, C Closed, DF Dog-friendly, 8F Eightfold Path, IS
    Inventory study, IW Inventory writing, LGBTQ LGBTQ, M Men, MI Mindfulness, O Open, PR
    Process addictions, WA Wheelchair access, W Women
""")

_RD = _REFUGE | {"IS": "Inquiry study", "IW": "Inquiry writing"}

_SAA = _of_aa("C M O ST LGBTQ W")

_SLAA = _table("""
    12X12 Framework for Living, ALLG All genders, AN Anorexia, ASOG State of Grace, POA Proof of
    attendance, BDSM BDSM, B Book study, CAM Camera on, BA Child care, H Chips, C Closed, XT
    Cross talk, FTSY Fantasy, GC Getting current, X Wheelchair access, HOW HOW, HR Healthy
    relationships, LEG Legal consequences, LGBTQ LGBTQ, LIT Literature, MED Meditation, M Men,
    MULT Multiple addictions, NEUR Neurodivergent, NC Newcomers, FF Fragrance free, O Open, POC
    People of color, PRI Prison, SCRE Screened, A Secular, SEN Seniors, SWKR Sex workers, SP
    Speaker, SPEC Special interest, SPON Sponsorship, ST Step study, S123 Steps 1 to 3, D Topic
    discussion, TOPL Top lines, TR Tradition study, TRMA Trauma, VFOR Format varies, WDRL
    Withdrawal, W Women, Y Young people
""")

# A list that names no fellowship uses the specification's codes, which are AA's.
TYPES_BY_FELLOWSHIP = {
    "": AA_TYPES,
    "AA": AA_TYPES,
    "ACA": _ACA,
    "AL-ANON": _AL_ANON,
    "ALATEEN": _AL_ANON,
    "CA": _CA,
    "CMA": _CMA,
    "CODA": _CODA,
    "DA": _DA,
    "GA": _GA,
    "HA": _BMLT,
    "MA": _MA,
    "NA": _NA,
    "OA": _OA,
    "RD": _RD,
    "REFUGE": _REFUGE,
    "SAA": _SAA,
    "SLAA": _SLAA,
}
