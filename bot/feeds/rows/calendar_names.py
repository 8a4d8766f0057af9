"""The names of days and months, whole and as lists shorten them, folded."""

# From 0 for Sunday.
DAYS = {
    0: """sunday, sundays, sun, suns, domingo, domingos, dom, dimanche, dimanches, dim, domenica,
        domeniche, sonntag, sonntags""",
    1: """monday, mondays, mon, mons, lunes, lun, lundi, lundis, lunedi, segunda feira,
        segundas feiras, seg, montag, montags""",
    2: """tuesday, tuesdays, tue, tues, martes, mardi, mardis, martedi, terca feira, tercas feiras,
        terca, tercas, ter, dienstag, dienstags""",
    3: """wednesday, wednesdays, wed, weds, miercoles, mie, mercredi, mercredis, mer, mercoledi,
        quarta feira, quartas feiras, mittwoch, mittwochs""",
    4: """thursday, thursdays, thu, thur, thurs, jueves, jue, jeudi, jeudis, jeu, giovedi, gio,
        quinta feira, quintas feiras, donnerstag, donnerstags""",
    5: """friday, fridays, fri, fris, viernes, vie, vendredi, vendredis, ven, venerdi,
        sexta feira, sextas feiras, sexta, sextas, sex, freitag, freitags""",
    6: """saturday, saturdays, sat, sats, sabado, sabados, sab, samedi, samedis, sabato, sabati,
        samstag, samstags, sonnabend""",
}  # fmt: skip

MONTHS = {
    1: "january, jan, enero, ene, janvier, janv, gennaio, gen, janeiro, januar",
    2: "february, feb, febrero, fevrier, fevr, febbraio, fevereiro, fev, februar",
    3: "march, mar, marzo, mars, marco, marz",
    4: "april, apr, abril, abr, avril, avr, aprile",
    5: "may, mayo, mai, maggio, mag, maio",
    6: "june, jun, junio, juin, giugno, giu, junho, juni",
    7: "july, jul, julio, juillet, juil, luglio, lug, julho, juli",
    8: "august, aug, agosto, aout",
    9: "september, sept, sep, septiembre, setiembre, septembre, settembre, setembro",
    10: "october, oct, octubre, octobre, ottobre, ott, outubro, oktober, okt",
    11: "november, nov, noviembre, novembre, novembro",
    12: "december, dec, diciembre, dic, decembre, dicembre, dezembro, dez, dezember",
}

# In Portuguese an ordinal where a day follows ("segunda quinta do mes"), else a day: its ordinal
# and its day.
WEEKDAY_OR_ORDINAL = {"segunda": (2, 1), "segundas": (2, 1), "quarta": (4, 3), "quinta": (5, 4)}
