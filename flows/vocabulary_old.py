"""The words the bot knows, as `flows.words.fold` spells them. To teach it one, add it to its
row."""

from flows.turn import Intent

# The carrier's own words (Twilio, 2026): alone in a text, it acts on them before we hear of it.
CARRIER_STOP = frozenset("stop unsubscribe end quit stopall revoke optout cancel".split())
CARRIER_START = frozenset("start yes unstop".split())
CARRIER_HELP = frozenset("help info".split())

# Whole texts and what they want.
PHRASES: dict[Intent, tuple[str, ...]] = {
    Intent.STOP: (
        "stop all",
        "opt out",
        "stop please",
        "please stop",
        "please cancel",
        "stop it",
        "stop now",
        "stop texting",
        "stop texting me",
        "stop messaging me",
        "stop messages",
        "stop texts",
        "stop sending me texts",
        "unsubscribe me",
        "unsubscribe please",
        "remove me",
        "remove my number",
        "take me off",
        "take me off this list",
        "take me off the list",
        "take me off your list",
        "no more texts",
        "no more messages",
        "dont text me",
        "do not text me",
        "leave me alone",
        "no mas",
        "alto",
        "parar",
    ),
    Intent.START: ("start again", "restart", "resubscribe", "opt in", "subscribe"),
    Intent.HELP: (
        "help me",
        "help please",
        "please help",
        "please help me",
        "i need help",
        "need help",
        "can you help",
        "can you help me",
        "sos",
        "emergency",
        "crisis",
        "support",
        "ayuda",
        "information",
        "how does this work",
        "commands",
        "911",
        "988",
    ),
    Intent.HOTLINE: (
        "hotline",
        "hotlines",
        "hot line",
        "helpline",
        "helplines",
        "lifeline",
        "crisis line",
        "crisis lines",
        "crisis numbers",
        "numbers",
        "phone numbers",
        "rehab",
        "detox",
        "treatment",
    ),
    Intent.MENU: (
        "menu",
        "options",
        "main menu",
        "home",
        "hi",
        "hello",
        "hey",
        "hi there",
        "hello there",
        "hey there",
        "hola",
        "yo",
        "sup",
        "good morning",
        "good afternoon",
        "good evening",
        "morning",
        "evening",
        "test",
        "testing",
    ),
    Intent.THANKS: (
        "thanks",
        "thank you",
        "thank u",
        "thankyou",
        "thx",
        "ty",
        "tysm",
        "thanks so much",
        "thank you so much",
        "many thanks",
        "gracias",
        "bye",
        "goodbye",
        "ok thanks",
        "ok thank you",
        "great thanks",
        "thanks bye",
        "god bless",
        "bless you",
    ),
}

# Words that turn a text into a search wherever they stand; the rest of it is the place.
MEETING = frozenset("meeting meetings mtg mtgs meet meets meeeting meting metting".split())

# In front of a list. "m" and "n" are what is left when a thumb is in a hurry.
MORE = frozenset({"more", "m", "next", "n", "more please", "more meetings", "show more", "mas"})
BACK = frozenset({"back", "b", "list", "go back", "again", "previous"})

# A number in a list, with what people put around it.
NUMBER_WORDS = frozenset("number no nr option choice item meeting".split())
NUMERALS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
