"""What headings of tables mean, in English, Spanish, French, Italian and Portuguese. The words are
folded (flows.text.normalize.fold)."""

_HEADINGS = {
    "name": """group name, meeting name, name of group, name of meeting, name, group meeting name
        nombre, nombre del grupo, nombre de la reunion, nom, nom du groupe, nom de la reunion
        nome, nome del gruppo, nome della riunione, nome do grupo, nome da reuniao""",
    "day": """day, days, day of week, day of the week, weekday, week day, dow, meeting day
        dia, dias, dia de la semana, jour, jours, jour de la semaine, jour de semaine
        giorno, giorni, giorno della settimana, dia da semana""",
    "time": """time, start time, start, starts, starts at, begins, begin time, meeting time
        time start
        hora, hora de inicio, horario, inicio, hora inicio, heure, heure de debut, debut, horaire
        ora, ora di inizio, orario, inizio, horario de inicio""",
    "half": "am pm, ampm, a m p m",
    "when": """when, day and time, day time, days and times, schedule, meeting schedule, dia y hora
        cuando, jour et heure, quand, giorno e ora, quando, dia e hora""",
    "end_time": """end time, end, ends, ends at, finish, time end, hora de fin, fin, hora final
        heure de fin, ora di fine, fine, hora de termino, termino, fim""",
    "duration": "duration, length, minutes, duration minutes, duracion, duree, durata, duracao",
    "location": """location, venue, place, building, meeting place, location name, venue name
        meeting location, where, church, facility, lugar, sede, local, ubicacion, edificio
        lieu, endroit, luogo, posto""",
    "address": """address, street, street address, address 1, address1, address line 1
        location address
        direccion, calle, domicilio, adresse, rue, indirizzo, via, endereco, rua, morada""",
    "formatted_address": """full address, complete address, direccion completa, adresse complete
        indirizzo completo, endereco completo""",
    "city": """city, town, municipality, city town, ciudad, localidad, municipio, poblacion
        ville, commune, citta, comune, cidade""",
    "state": "state, province, st, state province, estado, provincia, etat, stato",
    "postal_code": """zip, zip code, zipcode, postal code, postcode, postal, codigo postal, cp
        code postal, cap, cep""",
    "country": "country, pais, pays, paese",
    "types": """types, type, tags, tag, format, formats, meeting type, meeting types, code, codes
        attributes, open closed, open or closed, tipo, tipos, formato, formatos, etiquetas
        types de reunion, etiquettes, tipi, formati, etichette, etiquetas""",
    "attendance_option": """venue type, attendance, attendance option, in person or online
        online or in person, in person online, modality, modalidad, modalite, modalita
        modalidade""",
    "notes": """notes, note, comments, comment, description, details, info, information
        additional info, additional information, remarks, notas, comentarios, observaciones
        detalles, remarques, commentaires, precisions, commenti, dettagli, osservazioni
        observacoes, detalhes""",
    "location_notes": """directions, location notes, access, room, entrance, parking, indicaciones
        como llegar, acces, salle, indicazioni, stanza, sala""",
    "region": """region, area, district, neighborhood, neighbourhood, zone, zona, barrio, distrito
        quartier, quartiere, bairro""",
    "conference_url": """online link, zoom link, zoom, link, meeting link, join link, conference url
        virtual link, zoom url, video link, enlace, enlace zoom, enlace en linea, lien, lien zoom
        lien de connexion, collegamento, link zoom, link online""",
    "conference_url_notes": """zoom id, zoom meeting id, password, passcode, zoom password
        contrasena, clave, mot de passe, code zoom, codice, senha""",
    "conference_phone": "dial in, dial in number, phone in number, conference phone, call in",
    "url": "url, website, web, web site, web page, sitio web, pagina web, site, site web, sito",
    "latitude": "latitude, lat, latitud, latitudine",
    "longitude": "longitude, lon, lng, long, longitud, longitudine",
    "timezone": "timezone, time zone, zona horaria, fuseau horaire, fuso orario, fuso horario",
    "slug": "id, slug, number, no, numero, num",
    "fellowship": "fellowship, program, programa, programme, programma",
}  # fmt: skip

# The field of a heading; of one that is only a name where no better one is there.
FIELD_OF_HEADING = {
    heading.strip(): field
    for field, headings in _HEADINGS.items()
    for line in headings.splitlines()
    for heading in line.split(",")
    if heading.strip()
}
WEAK_NAMES = frozenset(
    """
    group meeting title event grupo reunion evento titulo groupe seance titre gruppo riunione titolo
    reuniao meetings groups
    """.split()
)

# Columns about persons are passed over, and said so.
PRIVATE_WORDS = frozenset(
    """
    contact phone email mail cell mobile secretary chair chairperson gsr treasurer host sponsor
    telephone contacto telefono correo movil secretario secretaria telefono contatto segretario
    telephone courriel portable contato celular responsable responsabile responsavel
    """.split()
)

ATTENDANCE_WORDS = {
    "in_person": "in person, in-person, face to face, presencial, en persona, présentiel, en"
    " personne, in presenza, di persona",
    "online": "online, virtual, zoom, en línea, en ligne, a distance",
    "hybrid": "hybrid, both, híbrida, híbrido, mixta, hybride, ibrida, ibrido",
}
