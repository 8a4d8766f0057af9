"""What phones write when a person taps a heart on a text: words, then that text in quotes."""

# A name or an emoji may stand where {} does. As iPhones and Google's Messages write them.
REACTIONS = {
    "en": """
        loved, liked, disliked, laughed at, emphasized, emphasised, questioned, reacted {} to,
        reacted with {} to, removed a heart from, removed a like from, removed a dislike from,
        removed a laugh from, removed an exclamation from, removed a question mark from, removed an
        exclamation mark from, removed {} from, {} to
    """,
    "es": """
        le encantó, me encantó, me encanta, le gustó, me gustó, me gusta, no le gustó, no me gustó,
        no me gusta, se rió de, se rio de, me reí de, le dio risa, exclamó, exclamó por, destacó,
        enfatizó, cuestionó, preguntó por, preguntó sobre, reaccionó con {} a, reaccionaste con {}
        a, reaccionó {} a, quitó un corazón de, quitó {} de, eliminó {} de, {} a
    """,
    "fr": """
        a adoré, j'ai adoré, j'adore, a aimé, j'ai aimé, j'aime, n'a pas aimé, n'aime pas, je
        n'aime pas, a ri de, a ri à, j'ai ri de, a mis en avant, a mis en évidence, a insisté sur, a
        souligné, a réagi à, s'est exclamé à propos de, s'interroge sur, a questionné, a réagi avec
        {} à, a réagi par {} à, a réagi {} à, a supprimé un coeur de, a retiré {} de, {} à
    """,
    "pt": """
        amou, adorou, amei, adorei, gostou de, gostou, gostei de, curtiu, curti, não gostou de, não
        gostou, não curtiu, riu de, riu, ri de, enfatizou, destacou, questionou, perguntou sobre,
        reagiu com {} a, reagiu {} a, removeu um coração de, removeu {} de, {} a
    """,
    "it": """
        ha adorato, ho adorato, adoro, mi piace, non mi piace, gli piace, le piace, ha messo mi
        piace a, ha messo non mi piace a, ha riso per, ha riso di, ha riso a, ha enfatizzato, ha
        evidenziato, ha messo in dubbio, ha messo un punto interrogativo a, ha messo un punto
        esclamativo a, ha reagito con {} a, ha reagito {} a, ha rimosso un cuore da, ha rimosso {}
        da, {} a
    """,
}

# The same of what has no words.
REACTION_OBJECTS = """
    an image, a movie, a video, an attachment, an audio message, a contact, una imagen, un video, un
    archivo adjunto, une image, une vidéo, une pièce jointe, uma imagem, um vídeo, um anexo,
    un'immagine, un video, un allegato
"""
