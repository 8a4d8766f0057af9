"""Plain declarations of danger, and the everyday words that people put before and behind them.

Whatever stands beside it, a declaration is never read as nothing (DESIGN section 5).
"""

from collections.abc import Iterator
from itertools import product

DECLARATIONS = {
    "en": """
        i want to kill myself
        im going to kill myself
        i want to die
        i dont want to live anymore
        i want to end my life
        i'm suicidal
        i wish i was dead
        he is going to kill himself
        my daughter wants to die
        i took all my pills
        i took a whole bottle of tylenol
        he took too many pills
        i think i overdosed
        she wont wake up
        hes not breathing
        his lips are turning blue
        my husband hit me
        my boyfriend choked me
        he is going to kill me
        my dad beats me
        he has a gun
        i was raped
        im in withdrawal
        shaking since i stopped drinking
        i relapsed
        i used again
        i drank last night
        my son relapsed
        """,
    "es": """
        me quiero morir
        quiero matarme
        me voy a matar
        ya no quiero vivir
        quiero quitarme la vida
        mi hermano se quiere matar
        me tome todas las pastillas
        se tomo un frasco de pastillas
        no puedo despertar a mi hijo
        no respira
        tiene los labios morados
        mi esposo me pega
        mi novio me quiere matar
        mi papa me golpea
        me violaron
        mi marido tiene una pistola
        estoy temblando desde que deje de tomar
        tengo sindrome de abstinencia
        recai
        volvi a tomar
        mi hija recayo
        """,
}
WORDS_BEFORE = {
    "en": """
        hi|lol|ok so|good morning|hey its me again|sorry to bother you|
        so tired today|happy birthday| we had drinks and|my phone is dying|
        after the meeting|at work|on my way to school|honestly| my mom says hi|
        watching tv and|years ago i quit and now|no joke|this movie is sad|haha
        """,
    "es": """
        hola|jaja|buenos dias|oye|perdon la molestia|estoy en el trabajo y|
        despues de la junta| ayer fui a la iglesia y|mi mama dice que|viendo la tele|
        hace anos deje de fumar y|feliz navidad
        """,
}
WORDS_BEHIND = {
    "en": """
        at home|at school|at work|on my birthday|last night|two hours ago|
        5 years ago|this morning| for my mom|for real|for good|with the door open|
        if she leaves|to be honest|and my car died| watching tv|after the game|
        in the car|on the phone|because of school|lol|haha|and im hungry|
         while cooking|at the gym|but the pizza was good|meeting 68102|
        is there a meeting tonight| sorry wrong number|and the dog too|
        like in the movie|over there|in my 20s|from laughing so hard| on facebook|
        so yeah|and then we went shopping|before christmas|said my brother|
        just kidding
        """,
    "es": """
        en casa|en la escuela|en el trabajo|anoche|hace dos horas|hace anos|
        esta manana|jaja| por mi mama|de dolor|de verdad|viendo la tele|
        en el carro|y tengo hambre|hay junta hoy| junta 68102|
        perdon numero equivocado|en mi cumpleanos|como en la pelicula|
        y se murio mi celular| a tres kms|con la puerta abierta|si se va|
        en facebook|despues de comer
        """,
}


def _phrases(table: str, between: str) -> list[str]:
    return [phrase.strip() for phrase in table.split(between) if phrase.strip()]


def surrounded_declarations(language: str) -> Iterator[tuple[str, str]]:
    """Every declaration of a language with everyday words around it: (text, declaration)."""
    before, behind = _phrases(WORDS_BEFORE[language], "|"), _phrases(WORDS_BEHIND[language], "|")
    for declaration in _phrases(DECLARATIONS[language], "\n"):
        for n, (head, tail) in enumerate(product(("", *before), ("", *behind))):
            # All that stand alone on one side, and each third of the pairs.
            if not (head and tail) or n % 3 == 0:
                yield " ".join((head, declaration, tail)).strip(), declaration
