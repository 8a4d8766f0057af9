"""Spanish."""

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart
from flows.vocabulary.language import Vocabulary

SPANISH = Vocabulary(
    code="es",
    name="Español",
    language_names={
        "en": "inglés",
        "es": "español, castellano",
        "fr": "francés",
        "pt": "portugués",
        "it": "italiano",
    },
    home_countries=frozenset(),
    twelve_hour_countries=frozenset({"US", "PR"}),
    h_notation=False,
    decimal_comma=True,
    decimal_point_countries=frozenset({"US", "PR", "MX", "GT", "HN", "NI", "SV", "PA", "DO", "PE"}),
    names_behind_venues=True,
    detection={
        "sure": """
            ahora, alguien, ayuda, busco, cercana, cuestan, donde, estoy, gracias, hablo, hola,
            hoy, jueves, juntas, lunes, manden, martes, mensajes, miercoles, mujeres, necesito,
            puedo, quisiera, quiero, reuniones, también, tengo, viernes""",
        "likely": """
            alguna, alguno, beber, borra, borren, buenas, carro, contestan, contestas, contesta,
            buenos, cerca, como, con, cualquier, cuando, cuesta, domingo, es, esposa, esposo,
            esta, favor, hay, hermano, hija, hijo, hombres, jóvenes, junta, mamá, mañana, mas,
            mi, mucho, muy, noche, para, papá, pasa, pero, por, porque, próxima, que, quien,
            religioso, reunion, sábado, soy, tarde, tomando, una, vivo, ese, esa, dia, trabajo""",
        "telling": """
            di, dilo, dímelo, dime, dígame, manda, mándame, escribe, escríbeme, repite, contesta,
            contéstame, responde, explica""",
        "accented": "reunión, mañana",
        "asking": """
            a, al, en, favor, por, habla, hablan, hablar, hablas, hablo, idioma, me, se, cambiar,
            cambia, quiero, prefiero,
            porfa, porfis, porfavor, plis, mejor""",
    },
    whole={
        Intent.STOP: """
            basta, alto, parar, pare, paren, para ya, detener, detenga, detente, baja,
            darme de baja, no más, ya no, ya basta, cancelar, cancela, salir, fin,
            terminar, bórrame de la lista, quítame, quitarme, desuscribir,
            desuscribirme""",
        Intent.START: "empezar, comenzar, reanudar, iniciar, alta, suscribir, volver a empezar",
        Intent.HELP: """
            ayuda, ayúdame, ayúdenme, necesito ayuda, auxilio, socorro, información, me
            pueden ayudar, me puedes ayudar, pueden ayudarme, puede ayudarme, cómo
            funciona, emergencia, crisis, apoyo, quiero ayuda, ayuda por favor, necesito
            apoyo, qué hago, ayudame por favor""",
        Intent.HOTLINE: """
            números, teléfonos, números de teléfono, rehabilitación, desintoxicación,
            tratamiento, recursos, línea de crisis, números de emergencia,
            número de emergencia, líneas de ayuda, línea de ayuda""",
        Intent.LANGUAGE: """
            español, en español, castellano, espanol por favor, spanish, in spanish,
            idioma, idiomas, cambiar idioma""",
        Intent.PRIVACY: """
            privacidad, política de privacidad, es anónimo, es confidencial, es privado,
            mis datos, datos, es seguro, confidencial, anónimo""",
        Intent.FORGET: """
            olvidar, olvídame, bórrame, borrar, olvídenme, bórrenme, borrar todo, borra
            todo, borrarme""",
        Intent.TALK: """
            hablar, persona, una persona, un humano, padrino, madrina, voluntario,
            llámame, llámenme, operador, platicar""",
        Intent.OFFICE: """
            oficina, la oficina, teléfono de la oficina, número de la oficina, oficina de aa,
            oficina de na, número de aa, teléfono de aa, número de na, teléfono de na, intergrupo,
            oficina central, página web, sitio web""",
        Intent.ABOUT: """
            acerca de, quién eres, qué es esto, quiénes son, quién es, eres un robot,
            eres un bot, eres real, de quién es este número""",
        Intent.REMIND: "recuérdame, recordar, recordatorio, recordarme, avísame",
        Intent.REMINDERS: "recordatorios, mis recordatorios, ver recordatorios",
        Intent.MENU: """
            menú, opciones, inicio, hola, buenas, buenos días, buenas tardes, buenas
            noches, qué tal, buen día, ola, holaa, hay alguien, hola buenas, hola buenos
            días, hola qué tal, hola otra vez""",
        Intent.CHAT: """
            hace frío, hace mucho frío, qué frío, qué frío hace, hace calor, hace mucho calor,
            qué calor, qué calor hace, está lloviendo, llueve, llueve mucho, está nevando,
            nieva, qué clima, buen clima, está helando, hace un frío, hace un calor, cuéntame un
            chiste, cuéntame otro chiste, dime un chiste, échate un chiste, otro chiste, sabes
            chistes, hazme reír, dime algo chistoso, cántame algo, cántame una canción, cuéntame
            un cuento""",
        Intent.THANKS: """
            gracias, muchas gracias, mil gracias, muchísimas gracias, grasias, gracias por todo,
            muchas gracias por todo, adiós,
            bendiciones, dios te bendiga, dios los bendiga, te lo agradezco, muy amable, hasta
            luego, perfecto, ok gracias, genial, vale gracias, listo, excelente, no gracias,
            perdón, perdona, perdone, perdóname, lo siento, lo siento mucho, disculpa, disculpe,
            disculpas, perdón por la molestia, disculpe la molestia, ahora no, ahorita no, ahora
            no puedo, ahorita no puedo, ahora mismo no, espera, espérame, espera tantito,
            espérame tantito, espere, un momento, un segundo, dame un minuto, dame un momento,
            dame chance, aguanta, permíteme, voy manejando, estoy manejando, manejando, estoy
            ocupado, estoy ocupada, ando ocupado, ando ocupada, al rato, al rato veo, al rato la
            veo, luego veo, luego la veo, después veo, luego te digo, déjame pensar, déjame
            pensarlo, lo voy a pensar, lo pienso, ya veremos, ahí vemos, luego vemos, en otro
            momento""",
    },
    anywhere={
        Intent.STOP: """
            darme de baja, date de baja, dar de baja, denme de baja, dejen de molestar,
            deja de molestar, dejen de molestarme, deja de molestarme, no me molesten,
            no me molestes, déjenme en paz, déjame en paz, cancelar mensajes,
            cancelar la suscripción, cancelar suscripción, quitar mi numero, quiten mi numero""",
        Intent.START: "",
        Intent.HOTLINE: """
            línea de crisis, línea de ayuda, línea de emergencia, número de crisis,
            números de crisis, teléfono de ayuda, número para llamar, a quién puedo
            llamar, centro de rehabilitación, centro de tratamiento, líneas de ayuda,
            números de emergencia, línea de suicidio, número de ayuda""",
        Intent.LANGUAGE: """
            hablas español, habla español, hablan español, cambiar a español, cambia a
            español, en español por favor, responde en español, se habla español, no
            hablo inglés, cambiar idioma, otro idioma, contesta en español, puedes
            hablar español, no entiendo inglés""",
        Intent.PRIVACY: """
            es esto anónimo, esto es anónimo, es esto confidencial, esto es confidencial,
            es privado esto, quién ve, quién lee, quién puede ver, guardan mi, guardas mi,
            guardan mis, comparten mi, comparten mis, qué datos, mi privacidad,
            mis datos personales, es anónimo esto, saben quién soy, alguien va a saber,
            la migra, dan mi numero, comparten mi numero, quien ve esto, quien lee esto,
            quién puede leer, quién puede ver esto, quien mira esto, puede leer mi
            esposo, lo ve mi esposo,
            lo puede ver la policía, la policía puede ver, venden mi número, recibo del teléfono,
            factura del teléfono, en el recibo, va a decir aa""",
        Intent.FORGET: """
            olvídate de mí, olvídense de mí, borra mis datos, borren mis datos, borrar
            mis datos, elimina mis datos, eliminen mis datos, eliminar mis datos, borra
            mi información, borra mi número, borren mi información, elimina mi
            información, borrar mi información, borra mi historial, borra todo lo,
            olvida mi número, eliminar mi información, borra mis mensajes""",
        Intent.TALK: """
            hablar con alguien, hablar con una persona, platicar con alguien,
            hablar con un humano, con quién hablar, alguien con quien hablar,
            necesito hablar, quiero hablar, me pueden llamar, me puede llamar,
            pueden llamarme, puedo hablar, persona real, necesito un padrino, busco padrino,
            busco un padrino, conversar con alguien, hablar por teléfono,
            platicar con una persona""",
        Intent.ABOUT: """
            quién eres, quién es usted, quiénes son ustedes, con quién hablo,
            con quién estoy hablando, eres un robot, eres un bot, es un bot, es un robot,
            eres una persona, es una persona, eres humano, es usted una persona,
            es automático, qué es esta línea, de quién es este número, eres una máquina,
            qué es este número, qué es este servicio, quien es, este numero es de,
            de quien es este numero""",
        Intent.REMIND: """
            recuérdame, recuérdenme, mándame un recordatorio, avísame antes, pon un
            recordatorio, poner recordatorio, me puedes recordar, me avisas, me avisan, me
            recuerdas, me recuerdan, me puedes avisar, puedes avisarme, puedes recordarme, me
            podrías recordar, me podrías avisar, ponme un recordatorio, ponme recordatorio,
            ponme un aviso, ponme una alarma, hazme acordar, que no se me olvide""",
        Intent.REMINDERS: """
            mis recordatorios, cancelar recordatorio, cancelar recordatorios, cancelar
            mis recordatorios, quitar recordatorio, no más recordatorios, borrar
            recordatorio, qué recordatorios""",
        Intent.THANKS: "gracias por, muchas gracias por",
    },
    classes={
        "ambiguous stop": "alto, parar",
        "alone": "para, pare, paren, basta, detente",
        "cease": """
            dejen de, deja de, deje de, dejar de, paren de, para de, pare de, basta de,
            basta, no más, no mas, alto a, cancelar, cancelen, detengan, detener, ya no,
            parar""",
        "struggle": """
            no puedo dejar de, quiero dejar de, cómo dejo de, cómo dejar de, no puedo
            parar, quiero parar, necesito dejar de, ayúdame a dejar, para dejar de,
            quisiera dejar de""",
        "sending": """
            escribirme, mandarme, enviarme, textearme, mandar, enviar, escribir,
            mensajearme, contactarme, molestarme, enviándome, mandándome, llamarme,
            molestar""",
        "send": """
            escriban, escribas, escriba, manden, mandes, mande, envíen, envíes, envíe,
            texteen, contacten, contactes, llamen, molesten, molestes""",
        "texts": "mensajes, mensaje, textos, texto, sms, notificaciones, estos mensajes",
        "receive": "recibir, recibiendo, reciba",
        "me": "me, a mi, mi número",
        "not": "no, nunca, ya no, no me, no quiero que me",
        "want": "quiero, deseo, quisiera",
        "away": """
            quítenme, quítame, sáquenme, sácame, bórrenme, bórrame, elimínenme,
            elimíname, remuévanme, quiten, saquen, borren, retírenme, quitarme, sacarme""",
        "again": "",
        "list": "de la lista, de su lista, de tu lista, de esta lista, la lista, lista",
        "my age": "tengo",
        "years of age": "años, añitos",
        "after age": """
            y, pero, mi, mis, no, que, ayuda, en, de, vivo, puedo, donde, como, ella,
            el, ellos, estoy, tengo, se, quiero""",
        "website": "página web, sitio web, sitio de internet",
        "recovery books": "libro azul, libro grande, texto básico, big book, la literatura",
        "chips": "ficha, fichas, moneda, monedas, llavero, llaveros, medalla, medallas",
        "moderation": "tomar menos, beber menos, consumir menos, moderar, moderación",
        "no answer": """
            no me contestes, no contestes, no me respondas, no respondas, no me
            conteste, no me responda,
            no me escribas de vuelta, no me mandes respuesta, no me regreses el mensaje,
            sin responder""",
        "helps other": """
            ayudo a mi, ayudar a mi, ayudo a un, hago que mi, hago para que mi, le
            hago para que, lo ayudo,
            la ayudo, ayudarlo, ayudarla""",
        "younger relative": """
            mi hijo, mi hija, mis hijos, mis hijas, nuestro hijo, nuestra hija, mi niño, mi niña,
            mi muchacho, mi muchacha, mi chamaco, mi nieto, mi nieta, mis nietos, mi sobrino,
            mi sobrina, mi hijastro, mi hijastra, mi alumno, mi alumna""",
        "relative": """
            mi esposo, mi esposa, esposo, esposa, mi marido, marido, mi mujer, mi novio, mi
            novia, novio, novia, mi pareja, mi hijo, mi hija, hijo, hija, mi mama, mi papa,
            mama, papa, mi padre, mi madre, mi hermano, mi hermana, hermano, hermana, un
            familiar, mi familiar, vivo con, mi abuela, mi abuelo, mi tío, mi tía, mi primo, mi
            prima, mi ex, mis padres, mis papas, mi nieto, mi nieta, mi sobrino, mi sobrina, mi
            suegro, mi suegra, mi cuñado, mi cuñada, mi hijastro, mis hijos, un ser querido, mi
            jefa, mi jefe, mi jefita, mi jefito, mi viejo, mi vieja, mi carnal, mi compadre, mi
            comadre, mi padrastro, mi madrastra, mis hermanos, mis tíos, mi familia, mi señora,
            mi señor, mi muchacho, mi papi, mi mami, mi viejita""",
        "beside relative": """
            es, por, para, de, sobre, otra, vez, ayuda, porfa, favor, con, y, se, trata, hola,
            ya, ayuden, a""",
        "drinks": """
            toma, toma mucho, bebe, bebe mucho, tomando, bebiendo, es alcoholico,
            es alcoholica, alcoholico, borracho, borracha,
            bebe todos los dias, toma todos los dias, toma demasiado, bebe demasiado, llega tomado,
            llega tomada, llega borracho, llega borracha, anda tomando, anda borracho, alcoholismo,
            no deja de tomar, no deja de beber, no para de tomar,
            volvió a tomar, volvió a beber, toma otra vez, está tomando, está tomado,
            está borracho, está borracha, anda borracha, se emborracha, es borracho,
            es borracha, otra vez borracho""",
        "uses": """
            usa drogas, se droga, es adicto, es adicta, adicto, adicta, consume,
            consume drogas, en las drogas, drogadicto, drogadicta,
            usa droga, anda en las drogas, anda en drogas, fuma marihuana, fuma mota, fuma cristal,
            se mete cristal, mete cocaina, inhala, se inyecta, drogas, heroina,
            fentanilo, cristal,
            las pastillas, con las pastillas, toma pastillas, anda en el vicio, en el
            vicio, en la droga, anda en eso""",
        "gambles": """
            apuesta, juega, apuestas, el casino""",
        "": """
            soy alcoholico, soy alcoholica, soy adicto, soy adicta, yo tomo, yo bebo""",
        "asking": "qué es, qué son, qué significa, qué quiere decir, cuál es, explícame",
        "courtesy": """
            por favor, porfavor, porfa, favor, ya, gracias, esto, eso, todo, ahora,
            mismo, de una vez, los, de, le, digo""",
    },
    courtesy={
        "polite": "hola, gracias, favor, porfa, porfis, porfavor, plis, plz",
        "thanks": "gracias",
        "help": "ayuda, ayúdame, socorro",
        "greeting": "hola",
    },
    denial={
        "words": "no",
        "unwanted": """
            no, no de, no es, que no sea, no quiero, menos, excepto, en vez de, sin, que no sea
            de, que no sea de puros, que no sea de puras, que no sea de solo, que no sea solo
            de, que no sea nomás de, que no sea solo, que no sea sólo para, sin puros, sin
            puras, que no sean de, que no sean, que no sea para, nada de puros, no de puros, no
            de puras, no solo de""",
        "excluded": """
            no en, no para, no el, no los, no las, no la, no es, no es en, no de,
            que no sea, que no sea en, que no sea el, que no sean los, pero no, pero
            no en, pero no el, cualquier día menos, todos los días menos, cualquiera
            menos, menos, menos en, excepto, excepto en, salvo, en vez de, en lugar
            de, todo menos, cualquier cosa menos, no quiero en, no puedo en, no
            estoy en, ya no vivo en, ya no estoy en, no vivo en""",
        "disliked": """
            no quiero, no me gusta, no me gustan, no puedo el, no puedo los, odio, no busco,
            nada de, no necesito, no puedo, no puedo ir, no puedo ir el, no puedo ir los, no
            me queda, no me queda el, no me sirve, no me sirve el, trabajo, trabajo el,
            trabajo los, estoy ocupado, estoy ocupada, estoy ocupado el, estoy ocupada el,
            no estoy libre, no estoy libre el, no tengo tiempo""",
        "harmless": """
            por qué no, si no, no sólo, no muy lejos, no tan lejos, no lejos, no es
            lejos, no es para mí, no para de, más o menos, al menos, por lo menos,
            no es muy, no menos de, no el mismo, a menos de, menos de""",
        "behind": """
            no, no puedo, no me sirve, no me queda, no se puede, no me conviene, no me queda
            bien, trabajo, estoy ocupado, estoy ocupada, no me sirven, no me quedan, no tengo
            tiempo, imposible, me matan, me mata, me quedan mal, me queda mal, no son para mí,
            se me complican, se me complica, está difícil, están difíciles""",
        "shown": """
            ninguna de esas, ninguno de esos, ninguna de estas, ninguno de estos, esas no,
            esos no, ésa no, ése no, ésta no, no me sirven, ninguna me sirve, ninguna me
            queda, ninguna me conviene, ninguna me gusta, ninguna me late, ninguno me queda,
            ninguno me sirve, ninguna de las tres, ninguna de las de arriba, no ninguna, no
            ninguno, ninguna por favor, ya las conozco, ya los conozco, ya fui a esas, de
            esas no, de esos no, no me quedan, no me convienen, no me gustan, no puedo a esa
            hora, no puedo a esas horas, no puedo en ese horario, a esa hora no puedo, a
            esas horas no, a esas horas no puedo, no puedo ir a esas, no alcanzo, otra hora,
            otro horario, otras horas, otros horarios, a otra hora, en otro horario""",
        "declined": """
            no puedo ir a, no puedo con, no alcanzo, no llego a, no me gustan, no me
            gusta, no quiero, ya conozco, ya fui a, ya he ido a, ya vi, ya probé, no
            me interesan, no me sirven, no me quedan, no me convienen, no me laten""",
        "those": """
            esas, esos, estas, estos, todas esas, esas juntas, esas reuniones, esos
            grupos, esas horas, esos horarios, esa hora, ese horario""",
        "unfit": """
            no me sirven, no me sirve, no me quedan, no me queda, no me convienen,
            no me conviene, no puedo, no me gustan, no me gusta, no me late, ya las
            conozco, ya los conozco, ya fui, no alcanzo, no llego""",
        "relaxed": """
            no tiene que ser, no tienen que ser, no necesita ser, no hace falta que sea, no
            es necesario que sea, no importa si no es, olvida, olvida lo de, olvídate de, ya
            sin, ya no importa, quita lo de, no necesariamente, no sólo, no solamente, tiene
            que ser, tienen que ser, a fuerza tiene que ser""",
        "is": "es, ese es, ese día es, que es, porque es, ya que es",
        "told": """
            era un, era una, era, fue un, fue una, iba a un, iba a una, teníamos un,
            teníamos una, era un grupo de, era una reunión de, fue una reunión de, iba
            a un grupo de, iba a reuniones de""",
        "any other": """
            cualquier otra, otra, cualquiera otra, cualquier otro, alguna otra, algún otro""",
        "any day": """
            cualquier día, el día que sea, no importa el día, cualquier otro día, cuando sea""",
        "any gender": """
            mixta, mixto, mixtas, hombres y mujeres, hombres o mujeres da igual, no importa si
            es de hombres o mujeres, mixta está bien, mixto está bien, de los dos, hombres y
            mujeres juntos""",
        "any language": """
            en inglés también, en inglés está bien, en inglés no importa, cualquier
            idioma, inglés está bien, también en inglés""",
    },
    meeting="""
        reunión, reuniones, junta, juntas, grupo, grupos, reunion de, sesión, sesiones,
        encuentro, encuentros, reunión de recuperación, grupo de apoyo, grupos de apoyo,
        reuinon, reunon, reuniion, reunione, reunión de doce pasos, reunión de 12 pasos""",
    meeting_words={
        "open": "",
        "closed": "",
        "told closed": "está, estaba, están, estuvo, encontré, puerta, iglesia, todo",
        "of": "de",
        "article": "",
        "before name": "",
        "behind name": "",
    },
    types={
        "11": "paso 11, paso once, meditación del paso 11, onceavo paso, undécimo paso",
        "12X12": "12 y 12, doce y doce, 12 pasos y 12 tradiciones, doce pasos y doce tradiciones",
        "A": """
            secular, seculares, agnóstico, agnósticos, ateo, ateos, sin religión, laico, laica,
            no religioso, no religiosa, sin dios, agnóstica, sin rezos, sin tanto dios, menos
            religiosa, menos religioso, que no sea religiosa, que no sea religioso, no tan
            religiosa, no tan religioso, sin curas, sin rezar, nada religioso, ateas, atea""",
        "ABSI": "como lo ve bill",
        "AL-AN": "con al-anon",
        "ASL": """
            lengua de señas, lenguaje de señas, sordos, sordo, sorda, lengua de signos,
            intérprete de señas, señas""",
        "B": "libro grande, libro azul, estudio del libro, gran libro, estudio de libro",
        "BA": "guardería, niñera, cuidado de niños, cuidan niños, guardería disponible",
        "BE": """
            principiantes, para principiantes, recién llegados, para nuevos, nuevos
            miembros, de principiantes, novatos""",
        "BI": "bisexuales",
        "BRK": "desayuno",
        "C": "cerrada, cerradas, reunión cerrada, reuniones cerradas, grupo cerrado, junta cerrada",
        "CAN": """
            luz de vela, luz de velas, velas, a la luz de las velas, candelas, a la luz
            de una vela""",
        "CF": """
            con niños, niños bienvenidos, puedo llevar a mis hijos, puedo llevar a mis
            niños, aceptan niños, con mis hijos, con mis niños, permiten niños, llevar
            niños, llevar a mis hijos""",
        "D": "discusión, de discusión, debate",
        "DD": "diagnóstico dual",
        "DR": "reflexiones diarias, reflexión diaria",
        "FF": "sin fragancia, sin perfume, sin fragancias",
        "GR": "la viña",
        "H": "cumpleaños, aniversario",
        "L": "lesbianas, lesbiana",
        "LGBTQ": "lgtb, lgbti, lgtbi, lgtbiq, gay y lesbiana, diversidad sexual",
        "G": "gays, homosexual, homosexuales",
        "LIT": "literatura, lectura",
        "LS": "viviendo sobrio",
        "M": """
            hombres, hombre, para hombres, de hombres, solo hombres, sólo para hombres,
            varones, caballeros, solo para hombres""",
        "MED": "meditación",
        "N": "nativo americano, nativos americanos",
        "NB": "no binario, no binarie, no binarios",
        "NDG": "indígena, indígenas",
        "O": """
            reunión abierta, reuniones abiertas, abierta, abiertas, junta abierta, grupo
            abierto, abierta al público, juntas abiertas""",
        "OUT": "al aire libre, reunion afuera, en el parque, aire libre",
        "P": "profesionales",
        "POA": """
            prueba de asistencia, comprobante de asistencia, constancia de asistencia,
            papel de la corte, firma de la corte, firmen mi papel, hoja de la corte""",
        "POC": "gente de color, personas de color, negros, afroamericanos",
        "SEN": "personas mayores, adultos mayores, tercera edad, mayores, ancianos",
        "SM": "se permite fumar, fumadores, se puede fumar",
        "SP": "orador, oradores, de orador, compartimiento, conferencista",
        "ST": "estudio de pasos, estudio de los pasos, de pasos, pasos, paso, estudio de paso",
        "T": "transgénero, trans, transexual, transexuales",
        "TR": "tradiciones, tradición, estudio de tradiciones, de tradiciones",
        "W": """
            mujeres, mujer, para mujeres, de mujeres, solo mujeres, sólo para mujeres,
            damas, femenil, femenino, solo para mujeres, señoras, femenina, chicas""",
        "X": """
            silla de ruedas, sillas de ruedas, acceso en silla de ruedas, accesible,
            discapacitados, acceso para silla de ruedas, acceso para discapacitados, sin
            escaleras, rampa, minusválidos, discapacidad, ando en silla de ruedas, estoy
            en silla de ruedas""",
        "Y": """
            jóvenes, gente joven, para jóvenes, joven, juvenil, adolescentes, de
            jóvenes, muchachos""",
        "S": """
            en español, de habla hispana, hispana, hispano, hispanos, habla hispana, que
            hablen español, español, en castellano, hispanas""",
        "EN": "en inglés, inglés, de habla inglesa",
        "FR": "en francés, francés",
        "POR": "en portugués, portugués",
        "ITA": "en italiano",
        "DE": "en alemán, alemán",
        "RUS": "en ruso",
        "VET": "veteranos, veterano, militares",
        "GRIEF": "duelo, luto, de duelo",
        "BILINGUAL": """
            bilingüe, bilingües, en inglés y español, en español e inglés, inglés y
            español""",
        "RESPONDERS": "socorristas, bomberos, policías, primeros auxilios",
        "MARATHON": "maratón, maratones",
        "CHRISTIAN": "cristiano, cristiana, cristianos, cristianas",
        "ASIAN": "asiáticos, asiáticas",
        "SMOKEFREE": "sin humo, donde no fumen, no fumadores",
        "DOGS": "con perros, aceptan perros, aceptan mascotas",
    },
    ways={
        "online": """
            en línea, en linea, virtual, virtuales, por zoom, por internet, remota, remoto, a
            distancia, por video, por computadora, por videollamada, digital, desde casa, desde mi
            casa, videollamada""",
        "phone": """
            por teléfono, telefónica, telefónico, telefónicas, por llamada, sin internet, solo
            teléfono, teléfono fijo, llamada telefónica, teleconferencia, conferencia telefónica,
            no tengo internet, por línea telefónica""",
        "in person": """
            en persona, presencial, presenciales, cara a cara, no virtual, físico,
            física, no en línea, presencialmente, no por zoom""",
        "hybrid": "híbrida, híbrido, híbridas, híbridos, mixta",
    },
    fellowships={
        "AA": """
            alcohólicos anónimos, doble a, doble aa, alcoholicos, alcoholicos anonimo,
            reunión de alcohol, reuniones de alcohol, grupo de alcohol, de alcohol""",
        "NA": """
            narcóticos anónimos, narcoticos, narcoticos anonimo, reunión de drogas,
            reuniones de drogas, grupo de drogas, drogadicción, adictos a las drogas,
            narcóticos anonimos grupo, adicción a las drogas, drogadictos, drogas""",
        "AL-ANON": """
            familiares de alcohólicos, para familiares de alcohólicos, familias de
            alcohólicos, para familiares, para familias, para la familia, para esposas,
            para esposos, para padres, grupo de familia, grupos de familia, familiares
            de un alcohólico, familia de alcohólicos, para la familia de alcohólicos,
            esposas de alcohólicos, grupos de familia al-anon, esposos de alcohólicos,
            parejas de alcohólicos, padres de alcohólicos, madres de alcohólicos, mamás
            de alcohólicos, esposas de un alcohólico, para parejas, para mamás""",
        "ACA": """
            hijos adultos de alcohólicos, hijos adultos, hijos adultos de alcoholicos,
            hijos de alcoholicos, hijos de alcohólicos, hijas adultas""",
        "CA": """
            cocainómanos anónimos, cocaína anónimos, cocaína, cocainómanos, adictos a la
            cocaína, adicción a la cocaína, adicto a la cocaína""",
        "CODA": "codependientes anónimos, codependientes, codependencia, codependiente",
        "DA": """
            deudores anónimos, deudores, deudas, compradores compulsivos, compras
            compulsivas, endeudados, gastadores compulsivos, gastos compulsivos, gasta
            de más, gastan de más, gasto de más, gasta demasiado, compradores
            compulsivos anónimos""",
        "GA": """
            jugadores anónimos, jugadores, ludópatas, ludopatía, jugadores compulsivos,
            apuestas, adicción al juego, juego compulsivo, apostadores, juegos de azar,
            adictos al juego, jugadores compulsivos anónimos, adicción a las
            apuestas, adicto al juego""",
        "HA": """
            heroína anónimos, heroinómanos anónimos, heroinómanos, adictos a la heroína""",
        "MA": """
            marihuana anónimos, marihuana, adicción a la marihuana, adictos a la
            marihuana, mota, adicto a la mota, adictos a la mota, mariguanos""",
        "NICA": """
            nicotina anónimos, dejar de fumar, nicotina, fumadores, fumadores anónimos,
            dejar el cigarro""",
        "OA": """
            comedores compulsivos anónimos, comedores compulsivos, comedores, comedores
            anónimos, adicción a la comida, atracones, comedoras
            compulsivas, adictos a la comida""",
        "NAR-ANON": """
            familiares de adictos, grupos de familia nar-anon, familias de adictos,
            familiares de drogadictos, familia de adictos, familiares de un adicto,
            esposas de adictos, padres de adictos, madres de adictos, mamás de adictos,
            familiares de un drogadicto, parejas de adictos""",
        "SAA": """
            adictos al sexo anónimos, adictos al sexo, adicción al sexo, adicto al sexo,
            pornografía, adicción a la pornografía""",
        "SLAA": """
            adictos al sexo y al amor anónimos, adictos al amor y al sexo, adictos al
            sexo y al amor, adicto al sexo y al amor, adicción al amor, adictos al amor""",
        "CELEBRATE": "celebra la recuperación, celebremos la recuperación",
        "FAMILIES": "familias anónimas",
        "PAA": "pastillas anónimos, adictos a las pastillas, adicción a las pastillas",
        "WORKAHOLICS": "adictos al trabajo, adictos al trabajo anónimos",
        "EMOTIONS-A": "emociones anónimos, emociones anónimas",
        "CLUTTERERS": "acumuladores, acumuladores anónimos",
        "ITAA": "adicción al internet, adictos al internet, adicción al celular",
        "CGAA": "adicción a los videojuegos, adictos a los videojuegos",
        "NEUROTICS": "neuróticos anónimos, neuróticos, neurótico anónimo",
        "DAA": "drogadictos anónimos",
        "CMA": """
            metanfetamina anónimos, adictos al cristal, adicción al cristal,
            metanfetaminas, cristal, metanfetamina""",
        "DRA": "recuperación dual",
        "EDA": "trastornos alimenticios anónimos, trastornos de la alimentación",
        "SMART": "smart en español",
        "SA": "sexólicos anónimos",
    },
    days={
        Day.NOW: """
            ahora, ahorita, ya mismo, ahora mismo, en este momento, cuanto antes, lo
            antes posible, en este instante, ahoritita, pronto, orita""",
        Day.NEXT: """
            próxima reunión, próximas reuniones, siguiente reunión, la próxima, próxima
            junta, siguiente junta, próxima, próximas, próximo grupo, más pronto,
            próximas juntas""",
        Day.TODAY: "hoy, hoy día, hoy mismo, el día de hoy, oy",
        Day.TOMORROW: "mañana, el día de mañana",
        Day.AFTER_TOMORROW: "pasado mañana",
        Day.MON: "lunes",
        Day.TUE: "martes",
        Day.WED: "miércoles, miercole, miercoles",
        Day.THU: "jueves",
        Day.FRI: "viernes",
        Day.SAT: "sábado, sábados",
        Day.SUN: "domingo, domingos",
        Day.WEEKEND: """
            fin de semana, este fin de semana, fines de semana, el fin, este fin, finde,
            el finde, este finde""",
        Day.NEXT_WEEKEND: "próximo fin de semana, el fin de semana que viene",
        Day.WEEK: "esta semana, semana",
        Day.NEXT_WEEK: """
            próxima semana, la próxima semana, la semana que viene, semana que viene, la semana
            próxima""",
    },
    today={
        DayPart.MORNING: "esta mañana, hoy por la mañana, hoy en la mañana",
        DayPart.NOON: "hoy al mediodía",
        DayPart.AFTERNOON: "esta tarde, hoy por la tarde, hoy en la tarde",
        DayPart.EVENING: "",
        DayPart.NIGHT: """
            esta noche, hoy en la noche, hoy por la noche, hoy a la noche, hoy noche,
            hoy de noche, est noche""",
    },
    short_days={
        Day.MON: "lun",
        Day.TUE: "mar",
        Day.WED: "mié, mier",
        Day.THU: "jue",
        Day.FRI: "vie",
        Day.SAT: "sáb, sab",
        Day.SUN: "dom",
    },
    parts={
        DayPart.EARLY: """
            temprano, muy temprano, madrugada, de madrugada, antes del trabajo,
            tempranito, por la madrugada""",
        DayPart.MORNING: """
            por la mañana, en la mañana, de la mañana, a la mañana, mañanas, por las
            mañanas, en las mañanas, en la manana""",
        DayPart.NOON: """
            mediodía, al mediodía, medio día, a medio día, a mediodía, almuerzo, hora de
            comida, a la hora del almuerzo""",
        DayPart.AFTERNOON: """
            por la tarde, en la tarde, de la tarde, tarde, a la tarde, por las tardes,
            en las tardes, tardes""",
        DayPart.EVENING: """
            después del trabajo, al anochecer, tardecita, saliendo del trabajo, al salir del
            trabajo, saliendo de trabajar, después de trabajar, cuando salgo del trabajo""",
        DayPart.NIGHT: """
            por la noche, en la noche, de la noche, noche, noches, a la noche, por las
            noches, en las noches, de noche, nochecita""",
        DayPart.LATE: "tarde en la noche, muy tarde, noche tarde, tarde por la noche, altas horas",
        DayPart.MIDNIGHT: "medianoche, media noche, a medianoche, a la medianoche",
    },
    clock={
        "at": "a las, a la, como a las, alrededor de las, sobre las, a eso de las, tipo",
        "after": """
            después de las, después de la, después de, a partir de las, a partir de la, a
            partir de, luego de las, desde las, pasadas las, más tarde de las, más tarde
            que, salgo a las, salgo del trabajo a las, salgo de trabajar a las, salgo de la
            chamba a las, me desocupo a las, libre a las, libre después de las, trabajo
            hasta las, salgo hasta las, salgo del trabajo hasta las, salgo del jale hasta las, salgo
            del jale a las, salgo de la chamba hasta las, cierro a las, en el trabajo
            hasta las, ocupado hasta las, ocupada hasta las, no
            puedo antes de las, no antes de las, no puedo hasta las, salgo como a las, salgo
            de la escuela a las, salgo de clases a las, salgo de la oficina a las, salgo del
            jale a las, termino a las, acabo a las, termino de trabajar a las, llego a casa
            a las, llego a mi casa a las, mi turno acaba a las, mi turno termina a las, me
            desocupo hasta las, ando ocupado hasta las, ando ocupada hasta las, salgo hasta
            las, no salgo hasta las, estoy libre a las, estoy libre después de las""",
        "before": """
            antes de las, antes de la, antes de, hasta las, antes del, entro a las,
            entro a trabajar a las, tengo que estar en casa a las, tengo que irme a
            las, tengo que salir a las""",
        "between": "entre las, entre, de, desde las",
        "and": "y, y las, a, a las, hasta las, hasta",
        "am": "de la mañana, am, de la madrugada, por la mañana, en la mañana",
        "pm": "de la tarde, de la noche, pm, por la tarde, por la noche, en la tarde, en la noche",
        "hour": "horas, hrs, en punto, hora",
        "half": "y media",
        "or later": "o más tarde, en adelante, o después, y después",
    },
    hour_marks={
        "prefix": "a las, a la, las",
        "weak prefix": "a",
        "am": "am",
        "pm": "pm",
        "letter": "h",
        "hours": "hs, hrs",
        "about": "",
    },
    moments={720: "mediodía, medio día", 0: "medianoche, media noche"},
    time_words={
        "ahead": "en, dentro de",
        "within": "",
        "from now": "",
        "about": "unas",
        "of": "de",
        "unit": "horas, hora, pasos",
        "hour count": "hrs",
        "morning": "mañana",
        "until": "hasta las",
        "busy": """
            trabajo, estoy en, tengo clase, tengo clases, tengo junta, tengo que
            trabajar, clases, escuela, turno, ocupado, ocupada, no salgo, no llego,
            no puedo, no estoy libre, ando en, tengo a los niños""",
        "same": "misma hora, mismo horario",
        "day behind": "el día siguiente, al día siguiente, el siguiente día, al otro día",
    },
    date_words={"yesterday": "ayer", "filler": "de, el, del, desde, día, al, a"},
    months={},
    moves={
        "more": """
            más, mas, más por favor, más reuniones, ver más, otras, otros, otra, otro, otras
            reuniones, siguiente, siguientes, más opciones, mostrar más, hay más, algo más, otra
            opción, más juntas, otras juntas, otra reunión, dame más, otras por favor, tienes
            otras, tiene otras, hay otras, hay otra, no hay otras, muéstrame otras, dame otras,
            qué más hay, qué más tienes, enséñame otras, otras opciones, mándame más, manda más,
            mándame otras, manda otras, dame unas más, unas más, algunas más, otras más,
            enséñame más, muéstrame más, a ver otras, a ver más, las demás, las que siguen,
            síguele, sigue, hay otras más, qué otras hay, otra cosa, algo diferente, otras
            diferentes, distintas""",
        "back": """
            atrás, volver, regresar, lista, anterior, otra vez, de nuevo, la lista, ver lista,
            repetir, lo mismo, lo mismo de antes, lo mismo de ayer, lo mismo de anoche, lo mismo
            de siempre, lo mismo que ayer, lo mismo que anoche, lo mismo que la otra vez, la
            misma, las mismas, la misma de ayer, la misma de anoche, la misma de siempre, las
            mismas de ayer, las mismas de anoche, la de ayer, la de anoche, las de ayer, las de
            anoche, la de siempre, igual que ayer, igual que anoche, igual que siempre, igual
            que antes, la misma lista, la misma búsqueda, la misma pregunta, misma pregunta,
            repite, repite la lista, repítemelas, mándala otra vez, mándalas otra vez, mándame
            la lista otra vez, manda la lista otra vez, reenvía, reenvíalas, sigo buscando,
            todavía busco, otra vez lo mismo, otra vez la misma, las que me mandaste, la que me
            mandaste, las de hace rato, la de hace rato, continuar, continúa, otra vez la de
            siempre, otra vez las mismas, otra vez lo de siempre, otra vez la de ayer, de nuevo
            lo mismo, de nuevo la misma, la misma otra vez, lo mismo otra vez, lo mismo de
            nuevo, igual que la otra vez, igual que la vez pasada, lo mismo para hoy, la misma
            para hoy, lo mismo hoy""",
        "later": """
            más tarde, algo más tarde, una más tarde, después, más tardecito, muy temprano,
            demasiado temprano, más noche, más nochecita, algo más noche, es muy temprano, muy
            temprano para mí, está muy temprano, un poco más tarde, tantito más tarde, más al
            rato, tantito más noche, algo más de noche, más de noche, un poquito más tarde""",
        "earlier": """
            más temprano, antes, algo más temprano, una más temprano, más pronto, muy tarde, es
            muy tarde, demasiado tarde, es demasiado tarde, muy tarde para mí, está muy tarde,
            no tan tarde, un poco más temprano, tantito más temprano, más tempranito, más
            tempranito no hay, algo más tempranito, un poco antes, más tempra, algo antes""",
        "closer": """
            más cerca, más cercana, más cercano, la más cercana, algo más cerca, más cercanas,
            una más cerca, muy lejos, está muy lejos, más cerquita, la más cerca, más próxima a
            mí, muy retirado, cerca, algo más cerquita, una más cerquita, más cerquitas, tantito
            más cerca, un poco más cerca, más cerca de mí, que quede más cerca, está lejísimos,
            lejísimos, me queda lejos, me queda lejísimos, quedan lejos, está retirado, quedan
            retiradas, no tan lejos""",
        "all": """
            todas, todos, todo, cualquiera, cualquier, todas las reuniones, lo que sea,
            todas las juntas""",
        "ok": """
            sí, si, vale, claro, está bien, dale, de acuerdo, correcto, ok, sí por
            favor, así es, okey, bueno, eso es, exacto""",
        "no": """
            no, esa no, ese no, nop, la verdad no, no la verdad, no mucho, no tanto""",
        "farther": """
            más lejos, más lejano, más lejanas, más retirado, más retirada, algo más lejos,
            más millas, más kilómetros, área más grande, radio más grande, ampliar, más
            afuera, lejos, puedo manejar, tengo carro, no importa si está lejos, no importa
            la distancia, no tan cerca""",
        "latest": """
            la más tarde, la reunión más tarde, última reunión, la última reunión, últimas
            reuniones, la junta más tarde, última junta, la última de la noche, la última
            del día, la última de hoy, la más noche, lo más tarde posible, la última que
            haya""",
        "other day": """
            otro día, otros días, un día diferente, día diferente, cambiar el día, otra fecha,
            otra noche, cualquier otra noche, cualquier otra tarde, alguna otra noche, algún
            otro día, otra tarde, en otro día, otro día mejor, mejor otro día, qué otros días
            hay, qué días hay, otros días no hay, hay otro día, hay otros días, otra mañana""",
        "other place": """
            otra ciudad, otro lugar, otra zona, en otra ciudad, en otro
            lugar, cambiar de ciudad, ciudad equivocada, otro sitio""",
        "longest": """
            la más larga, más larga, más largas, las más largas, la
            reunión más larga, la junta más larga, la que dura más, las que duran
            más, cuál dura más, dura más tiempo, la que más dura""",
        "shortest": """
            la más corta, más corta, más cortas, las más cortas, la
            reunión más corta, la junta más corta, la que dura menos, las que duran
            menos, cuál dura menos""",
    },
    reminding={
        "end that": """
            cancélalo, cancélala, cancela eso, cancela ese, cancela esa, quítalo,
            quítala, quita eso, quita ese, bórralo, borra eso, borra ese, elimínalo,
            elimina ese, anúlalo, deshazlo, páralo, detenlo, ese ya no, cancele ese,
            cancele eso""",
        "remind": """
            recordar, recuérdame, recordarme, recordatorio, avísame, recuérdamelo, recordar la""",
        "letter": "",
        "show": "recordatorios, ver recordatorios, lista de recordatorios",
        "drop": "quitar, quita, quitar recordatorio, quitar la, quita la",
        "drop all": "quitar todos, quitar todo, quita todos, quitar todas, quitar todos los",
        "skip": "saltar, salta esta, saltar esta, saltar esta semana, omitir",
        "pause": "pausa, pausar, pausar recordatorios, poner en pausa, pausar mis recordatorios",
        "resume": "reanudar, reanudar recordatorios, quitar pausa",
        "where": """
            dónde, dónde es, dirección, dónde queda, dónde queda eso, en dónde es, en dónde queda,
            dónde era, cuál es la dirección, la dirección, la dirección otra vez, dame la
            dirección, pásame la dirección, mándame la dirección, cómo llego""",
        "name": "nombre, llamar",
        "ending": """
            cancelar, cancela, quitar, quita, borrar, borra, no más, eliminar, elimina, darme de
            baja, no me""",
        "one": "recordatorio",
        "around": """
            el, la, los, las, mi, mis, por favor, favor, recordatorio, recordatorios, número, de,
            del, para, esta, este, que, semana, reunión, sobre, antes, con, y, gracias""",
        "once": """
            una vez, una sola vez, sólo una vez, sólo esta vez, única, único, sólo esta, sólo esta
            semana, nada más esta semana, solamente una vez, nada más una vez, nomás una vez,
            nomás esta vez, nomás esta semana, nada más esta vez, solamente esta vez, por única
            vez, no cada semana, no todas las semanas""",
        "once on": """
            sólo este, solo este, sólo el próximo, nomás este, nada más este,
            solamente este, sólo para este, únicamente este""",
        "weekly": """
            semanal, cada semana, todas las semanas, semanalmente, siempre, cada vez, una vez a la
            semana, una vez por semana, cada ocho días""",
        "until": "hasta, hasta el, hasta la",
        "before": "antes",
        "minute": "minutos, minuto, min, mins",
        "hour": "horas, hora, hrs, h",
        "day": "días, día",
        "week": "semanas, semana, sem",
        "month": "meses, mes",
        "year": "años, año",
        "a": "un, una",
        "half": "media hora",
        "and a half": "y media",
    },
    counting_days={
        "since": """
            sobrio, sobria, sobrio desde, sobria desde, sobrio desde el, sobria desde el, limpio
            desde, limpia desde, limpio desde el, limpia desde el, estoy sobrio desde, estoy
            sobria desde, estoy sobrio desde el, estoy sobria desde el, sin beber desde, sin beber
            desde el, fecha de sobriedad, cuenta mis días, contar mis días, quiero contar mis
            días, empieza a contar, empezar a contar, lleva la cuenta de mis días,
            reiniciar mis días, reinicia mis días, reiniciar mi cuenta, empezar mi
            cuenta otra vez, cómo reinicio mis días""",
        "day": "día, hoy es mi día, hoy es el día, voy en el día",
        "told": """
            tengo, ya tengo, llevo, ya llevo, cumplo, hoy cumplo, cumplí, hoy tengo, hoy llevo,
            hoy son, ya son, voy por, celebro, alcancé, llegué a""",
        "told behind": """
            hoy, ya, sobrio, sobria, limpio, limpia, sin tomar, sin beber, sin consumir, sin usar,
            gracias a dios, de sobriedad, en recuperación, en aa, en na, de limpio, de limpia,
            ficha, medalla""",
        "when": """
            cuándo cumplo, cuándo es mi, cuándo llego a, cuándo llego a los, cuándo
            voy a tener, cuándo tengo, cuánto falta para mis, cuánto falta para mi,
            cuánto me falta para, cuándo hago, qué día cumplo""",
        "count": """
            días, mis días, cuántos días, cuántos días llevo, cuántos días tengo, contador, cuenta
            de días, cuánto tiempo llevo sobrio, cuánto tiempo llevo sobria""",
        "marks": """
            hitos, mis hitos, avísame los hitos, avisos de hitos, avísame en cada hito, dime en
            cada hito, mándame un mensaje en cada hito, hitos por favor""",
        "no marks": "sin hitos, no más hitos, quitar hitos",
        "forget": "olvidar días, olvidar mis días, olvida mis días, borrar mis días, borrar días",
    },
    daily_texts={
        "read": "leer",
        "reading": """
            lectura diaria, la lectura, las lecturas, lectura de hoy, la lectura de hoy, lectura
            del día, la lectura del día, una lectura, mi lectura, mi lectura diaria, la lectura
            diaria, una lectura diaria, lecturas diarias, las lecturas diarias, lecturas, mis
            lecturas, pensamiento del día""",
        "checkin": """
            checkin, check in, mi checkin, el checkin, pregúntame cómo estoy, pregúntame cómo voy,
            pregúntame cómo ando, pregúntame cómo me siento, que me preguntes cómo estoy, que me
            preguntes cómo voy, preguntarme cómo estoy, pregúntame cómo me fue, la pregunta diaria,
            las preguntas diarias, pregunta diaria""",
        "wish": """
            mándame, mandame, mándeme, envíame, enviame, envíeme, dame, deme, quiero, quisiera, me
            gustaría, me das, me mandas, me envías, puedes mandarme, puedes enviarme, pueden
            mandarme, recibir, quiero recibir, empezar, activar, apúntame para, cuál es, hoy, me,
            puedes, cambiar, cambia, cámbiame, la hora, más""",
        "daily": """
            cada día, todos los días, diario, diariamente, a diario, una vez al día, diaria, al
            día""",
        "morning": """
            cada mañana, todas las mañanas, por la mañana, en la mañana, por las mañanas, en las
            mañanas""",
        "evening": """
            cada noche, todas las noches, por la noche, en la noche, por las noches, en las noches,
            cada tarde, todas las tardes, por la tarde, en la tarde""",
        "off": """
            off, no, fin, no más, ya no, ya no quiero, no quiero, no quiero más, sin, basta de,
            basta, para, parar, termina, terminar, quitar, quita, cancela, cancelar, no me mandes,
            no me mandes más, ya no me mandes, no me envíes, no me envíes más, deja de mandarme,
            desactivar, apagar, deja de""",
    },
    reminder_words={
        "all": """
            todo, todos, todas, todos ellos, todas ellas, todos los recordatorios, todos mis
            recordatorios, los dos, las dos, ambos, todo eso, todos esos, todas esas, todos los
            avisos, todos mis avisos, ninguno, ningún""",
        "one": "recordatorio, aviso, alarma, uno, una, reunión, junta",
        "many": "recordatorios, avisos, alarmas",
        "ending": """
            recordarme, avisarme, recordándome, avisándome, mandarme, escribirme, me
            recuerdes, me avises, me recuerden, me avisen""",
        "earlier": "más temprano, más antes",
        "later": "más tarde, más cerca",
        "next": "cuándo, a qué hora, próximo, próxima, siguiente, qué día",
        "late": "tarde, retrasado, retrasada, voy con retraso, atorado en el tráfico",
        "call": """
            llámalo, llámala, llámale, ponle, nómbralo, cámbiale el nombre,
            renómbralo, llamar, nombrar, llama""",
        "as": "como, a, al, por, de nombre, que diga",
        "agree": """
            está bien, me parece bien, perfecto, perfecta, de acuerdo, dale, genial, claro, claro
            que sí, por supuesto, hazlo, buenísimo, va, sale, órale, bueno, ok está bien, sí está
            bien, sí perfecto, excelente, listo, adelante, sí por favor, hágale, está perfecto, me
            parece, me parece perfecto, me sirve, me funciona, ándale, simón, así está bien, así
            déjalo, así mero, póngalo, ponlo así, eso está bien, chévere, vale, sí quiero, acepto,
            de una, cómo no, por supuesto que sí, muy bien, bien, ok va, ya vas""",
        "decline": """
            olvídalo, olvídelo, mejor no, no gracias, no hace falta, no es necesario, ya no, así
            déjalo sin nada, déjalo, déjelo, ahora no, por ahora no, otro día, luego, después, me
            acuerdo sola, me acuerdo solo, yo me acuerdo, no lo necesito, no quiero, no lo quiero,
            cambié de opinión, cambié de idea, ni modo, no te preocupes, nada""",
        "beside answer": """
            pues, entonces, eso, esa, ese, así, la, lo, el, hora, a esa hora, muchas, muchísimas,
            mil, amigo, amiga, ahorita, ay, mmm, bueno, jaja, perdón, disculpa, por favor, para
            mí, con eso, y, pero, ya, nomás""",
        "asks": """
            puedes, puede, podrías, podría, me puedes, me podrías, quiero, quisiera, necesito, hay
            que, vamos a, mejor, oye, perdón, espera, no, sólo, nomás, nada más, quiero que,
            cómo""",
        "send": """
            mándalo, mándamelo, mándame el aviso, mándame el recordatorio, mándame el mensaje,
            mándame, envíalo, envíamelo, avísame, avisarme, escríbeme, que me llegue, que llegue,
            que me avise, que me avises, lo quiero, me avisas, me mandas, mandes el mensaje""",
        "set": """
            ponlo, ponla, ponle, pónmelo, que sea, que sean, debe ser, tiene que ser, debería ser,
            lo quiero, hazlo, con más tiempo, más tiempo, más anticipación, con más anticipación,
            de anticipación, un poco antes, más antes, es muy tarde, es muy temprano, muy tarde,
            muy temprano, no me alcanza, pon el, pon la, pasa el, pasa la, cambia el, cambia la""",
        "end": """
            ya no quiero, no quiero, ya no necesito, no necesito, ya no me avises, ya no me avises
            de, ya no me recuerdes, no me recuerdes, no me avises, no me avises de, ya no me
            mandes, no me mandes, deja de avisarme, deja de recordarme, deja de mandarme, quita
            nomás, quítame, borra, elimina, cancela, apaga, desactiva, olvida, saca, sácame, ya
            no""",
        "away": """
            de viaje, fuera, de vacaciones, me voy de viaje, en el hospital, internado, internada,
            no voy a estar, no estoy, no estaré, ando fuera, voy a andar fuera, no puedo ir""",
        "back": """
            ya volví, ya regresé, ya estoy de vuelta, ya llegué, ya estoy aquí, estoy de vuelta,
            volví, regresé, ya salí del hospital, ya estoy mejor, ya estoy en casa, puedes empezar
            otra vez, empieza otra vez, empieza de nuevo, ya puedes avisarme, vuelve a avisarme,
            avísame otra vez""",
        "how often": """
            cada cuánto, qué tan seguido, cuántos mensajes, cuántas veces, a qué hora me, cuándo
            me, a qué hora llega, cuándo llega, es cada semana, sería cada semana, cuándo me vas
            a, cuándo me van a, a qué hora me vas a, cuesta algo, me van a cobrar, me cobran""",
    },
    sober_words={
        "sober": """
            sobrio, sobria, limpio, limpia, sobriedad, sin tomar, sin beber, sin
            consumir, sin usar, sin alcohol, sin drogas, dejé de tomar, dejé de
            beber, dejé de consumir, no tomo, no bebo, última copa, último trago, en
            recuperación""",
        "of whom": "de, para, por",
        "first": "primer día, día uno, día 1, empiezo hoy, empecé hoy",
        "first chip": """
            ficha blanca, medalla blanca, ficha de 24 horas, llavero blanco, moneda
            de 24 horas""",
        "chip": "ficha, fichas, medalla, moneda, llavero",
        "age": "cumplió, de edad, cumple, de nacida, de nacido",
        "birthday": "cumpleaños, aniversario",
        "hour": "horas, hora, hrs",
        "marks": "hito, hitos",
        "off": "no, sin, quita, quitar, para, basta, no más, ya no",
        "old": "desde los, desde que tenía",
        "restart": """
            vuelvo a empezar, volver a empezar, empezar de nuevo, empiezo de nuevo, empezar de
            cero, empiezo de cero, de nuevo en el día uno, otra vez día uno, otra vez el día uno,
            otra vez en el día 1, otra vez día 1, de vuelta al día uno, reiniciar, reinicia,
            reinicio, perdí mis días, nueva fecha, volver a contar, otra vez en cero""",
        "correct": """
            no, espera, perdón, disculpa, me equivoqué, quise decir, es, fue, era, son, eran,
            desde, el, la, del, en realidad, mejor dicho, digo, corrijo, corrección, ay, bueno,
            cámbialo a, tengo, llevo, ya son""",
    },
    number_words={
        0: "cero",
        1: "uno",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiuno, veintiún",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien, ciento",
        200: "doscientos",
        300: "trescientos",
        400: "cuatrocientos",
        500: "quinientos",
        600: "seiscientos",
        700: "setecientos",
        800: "ochocientos",
        900: "novecientos",
        1000: "mil",
    },
    speech={
        "filler": "eh, ehh, ehm, mmm",
        "mark": "coma, signo de interrogación, nueva línea",
        "end mark": "punto, punto final, signo de interrogación",
        "joint": "y",
        "code": "código postal, código, zip, zona postal, cp",
    },
    holidays={
        Holiday.NEW_YEARS_DAY: "año nuevo, día de año nuevo, primero de enero",
        Holiday.EPIPHANY: "día de reyes, reyes magos, día de los reyes",
        Holiday.VALENTINES_DAY: "san valentín, día de san valentín, día de los enamorados",
        Holiday.GOOD_FRIDAY: "viernes santo",
        Holiday.EASTER: "domingo de pascua, pascua, domingo de resurrección",
        Holiday.MOTHERS_DAY: "día de la madre, día de las madres",
        Holiday.FATHERS_DAY: "día del padre",
        Holiday.INDEPENDENCE_DAY: "día de la independencia, cuatro de julio",
        Holiday.LABOR_DAY: "día del trabajo",
        Holiday.ALL_SAINTS: "día de todos los santos, todos los santos",
        Holiday.ALL_SOULS: "día de muertos, día de los muertos",
        Holiday.THANKSGIVING: """
            día de acción de gracias, acción de gracias, día de gracias, día del pavo, san guivin,
            sanguivin""",
        Holiday.BLACK_FRIDAY: "viernes negro",
        Holiday.CHRISTMAS_EVE: "nochebuena, noche buena, víspera de navidad",
        Holiday.CHRISTMAS: "navidad, día de navidad",
        Holiday.NEW_YEARS_EVE: """
            nochevieja, noche vieja, fin de año, víspera de año nuevo, último día del
            año, despedida de año""",
    },
    date_phrases={
        "on": "el, el día, para el, para, en, del, este, la, desde el, en la",
        "the": "día, el día, para el, el, del",
        "of": "de, del",
        "to": "al, a, hasta el, hasta, y",
        "next": "próximo, el próximo",
        "next behind": "que viene, próximo, que entra",
        "in": "en, dentro de, de aquí a",
        "from today": "a partir de hoy, después de hoy",
        "from": "",
        "ordinal": "o, ro, do, to",
        "weak month": "",
        "of next week": "de la próxima semana, de la semana que viene, de la semana próxima",
        "after next": "",
        "day before": """
            día antes de, el día antes de, un día antes de, día antes del, el día antes del,
            víspera de, la víspera de, noche antes de, la noche antes de""",
        "day after": """
            día después de, el día después de, un día después de, día siguiente de""",
        "eve": "",
        "weekend of": "fin de semana del, el fin de semana del, finde del",
        "until": "hasta, hasta el, hasta el día",
        "engaged": """
            trabajo, trabajando, trabaja, ocupado, ocupada, no, cerrado, cerrada, libre,
            abierto, abierta, puedo""",
    },
    days_ahead={
        7: """
            de hoy en ocho, en ocho días, dentro de ocho días, en una semana, dentro de una semana,
            en 8 días, de hoy en 8, a una semana de hoy""",
        14: "en quince días, dentro de quince días, en dos semanas, de hoy en quince, en 15 días",
    },
    distances={
        "within": """
            a menos de, menos de, máximo, a máximo, como máximo, no más de, a no más de,
            hasta, dentro de, en un radio de, a, más cerca de, no más lejos de, no más lejos
            que, más cerca que, a menos de unas""",
        "behind": """
            máximo, como máximo, o menos, a la redonda, cuando mucho, de radio, está bien,
            están bien, es el máximo, a lo mucho, a lo más""",
        "mile": "millas, milla",
        "km": "km, kms, kilómetros, kilómetro",
        "a": "una, un",
        "half": "media, medio",
        "couple": "un par de",
        "walking": """
            caminando, a pie, puedo caminar, pueda caminar, andando, ando a pie, voy a pie,
            voy caminando, ando caminando, no tengo carro pero camino""",
    },
    lead_phrases={
        "day": "un día antes, el día antes, el día anterior, día antes, 1 día antes",
        "morning": "la mañana anterior, la mañana antes",
        "night": "la noche antes, la noche anterior, una noche antes, noche anterior",
        "same day": """
            ese día, ese mismo día, el mismo día, esa mañana, esa tarde, esa noche, la misma mañana,
            el día de la reunión""",
    },
    relations={
        "child": """
            mi hijo, mi hija, mis hijos, mis hijas, mi niño, mi niña, mi muchacho, mi nene,
            nuestro hijo, nuestra hija, mi adolescente""",
        "partner": """
            mi esposo, mi esposa, mi marido, mi mujer, mi novio, mi novia, mi pareja, mi ex,
            mi señora, mi viejo amor, mi compañero, mi compañera""",
        "parent": "mi mamá, mi madre, mi papá, mi padre, mis padres, mis papás, mi mami, mi papi",
        "friend": """
            mi amigo, mi amiga, un amigo, una amiga, mis amigos, mi vecino, mi vecina, mi compadre,
            mi comadre, mi ahijado, mi padrino""",
        "family": """
            mi hermano, mi hermana, mi abuelo, mi abuela, mi tío, mi tía, mi primo, mi prima,
            mi sobrino, mi sobrina, mi nieto, mi nieta, mi familia, un familiar, mi familiar,
            mi cuñado, mi cuñada, mi suegra, mi suegro, un ser querido, alguien que quiero""",
        "self": """
            yo, soy, estoy, me, mí, tengo, conmigo, cumplo, llevo, hoy cumplo, hago, hice,
            cumplí, voy, he, ando, alcancé""",
    },
    verbs={
        "stop": """
            quita, quitar, cancela, cancelar, borra, borrar, elimina, eliminar, para, parar,
            deja de,
            dejen de, no más, ya no, quítame""",
        "change": "cambia, cambiar, cámbialo, mueve, mover, ponlo, pásalo, mejor, corrige",
        "show": "muestra, mostrar, muéstrame, ver, lista, cuáles, cuál, dime, enséñame, qué",
        "add": "agrega, agregar, añade, añadir, pon, poner, recuérdame, avísame, crea, guarda",
        "skip": "salta, saltar, esta semana no, no puedo ir, hoy no, no voy a ir, omite, omitir",
    },
    wellbeing={
        "no": "no, nop, nel, para nada, no mucho, ya no, nunca",
        "unsafe": """
            no estoy a salvo, no está a salvo, no estamos a salvo, no a salvo, no me siento a
            salvo, no estoy seguro aquí, no estoy segura aquí, en peligro""",
        "doubt": """
            no estoy bien, no está bien, no sé, no lo sé, no creo, necesito ayuda, ayúdame,
            ayúdenme, tengo miedo, mal, tal vez, quizás""",
        "help": "ayuda, auxilio, socorro",
        "yes": "sí, si, sip, sisi, claro, claro que sí, por supuesto, creo que sí, así es",
        "ok": "vale, bueno, ok, okey, de acuerdo",
        "safe": """
            estoy bien, todo bien, estoy a salvo, a salvo, está bien, está a salvo, estamos bien,
            estamos a salvo, ya estoy bien, bien, muy bien, tranquilo, tranquila, no te preocupes,
            no se preocupe, no hay problema, es broma, era broma, es una broma, bromeaba, estoy
            bromeando, jaja, jeje, es un decir, no pasa nada, no en serio, ya pasó""",
        "filler": """
            gracias, muchas gracias, por favor, ahora, y, pues, ya, hoy, amigo, oye, en casa""",
        "contradiction": "pero, no, nunca, aunque",
        "syllable": "ja, je, ji",
        "laugh": "",
    },
    erasing={
        "verb": """
            borrar, borra, borre, borro, borrado, bórralo, borrarlo, eliminar, elimina, elimino""",
        "filler": """
            lo, la, los, esto, este, texto, textos, el, mensaje, mensajes, ya, ok, por, favor,
            como""",
    },
    reactions={
        "verb": """
            le encantó, me encantó, me encanta, le gustó, me gustó, me gusta, no le gustó, no me
            gustó, no me gusta, se rió de, se rio de, me reí de, le dio risa, exclamó, exclamó
            por, destacó, enfatizó, cuestionó, preguntó por, preguntó sobre, quitó un corazón
            de, quitó un me gusta de, eliminó un corazón de, eliminó un me gusta de, quitó la
            reacción de, quitó una reacción de, eliminó una reacción de, le disgustó, se rió con,
            te encantó, te gustó, puso un corazón a, enfatizó en""",
        "verb with emoji": """
            reaccionó con {} a, reaccionaste con {} a, reaccionó {} a, quitó {} de, eliminó {} de,
            eliminó la reacción {} de, quitó la reacción {} de, {} a""",
        "object": """
            una imagen, imágenes, un video, un vídeo, un archivo adjunto, una foto, un mensaje, un
            mensaje de voz, un mensaje de audio, un contacto, una ubicación, un enlace, un
            sticker, a una imagen, a un mensaje, a una foto""",
    },
    message_forms={
        "tag": """
            respuesta automática, respuesta automatica, mensaje automático, contestación
            automática, fuera de la oficina, autorespuesta, auto respuesta, enviado
            automáticamente""",
        "automatic": """
            este es un mensaje automático, esta es una respuesta automática, este mensaje fue
            enviado automáticamente, este mensaje se envió automáticamente, enviado
            automáticamente, mensaje enviado automáticamente, no responda a este mensaje, por favor
            no responda a este, no respondas a este mensaje, no recibo notificaciones, no estoy
            recibiendo notificaciones, tengo las notificaciones silenciadas, tengo activado no
            molestar, estoy conduciendo con no molestar, estoy conduciendo con la función, estoy
            conduciendo con el modo, estoy manejando con no molestar, gracias por contactar,
            gracias por contactarnos, gracias por comunicarse con, gracias por comunicarte con,
            hemos recibido su mensaje, hemos recibido tu mensaje, recibimos su mensaje, recibimos
            tu mensaje, su mensaje es importante, nuestro horario de atención es, nuestro horario
            es, nuestras oficinas están cerradas, su mensaje no pudo ser entregado, mensaje no
            entregado, no se pudo entregar, estoy fuera de la oficina, me encuentro fuera de la
            oficina, estaré fuera de la oficina""",
        "away": """
            estoy conduciendo, estoy manejando, voy manejando, voy conduciendo, ahora estoy
            conduciendo, ahora estoy manejando, estoy en una reunión, ahora estoy en una reunión,
            estoy ocupado, estoy ocupada, no estoy disponible, no puedo hablar ahora, estoy
            trabajando, estoy en clase, estoy de vacaciones, gracias por su mensaje, gracias por tu
            mensaje, gracias por escribir""",
        "later": """
            te respondo, te responderé, le responderé, le respondo, te contesto, te contestaré, le
            contestaré, te llamo, te llamaré, le llamaré, te escribo, te escribiré, le escribiré,
            responderé, contestaré, veré tu mensaje, veré su mensaje, nos pondremos en contacto, le
            responderemos, te responderemos, responderemos""",
        "receipt": "entregado, mensaje entregado, mensaje leído, leído",
        "receipt heading": "entregado, mensaje entregado, mensaje leído, leído, acuse de recibo",
        "code": """
            tu código de verificación es, su código de verificación es, es tu código de
            verificación, es su código de verificación, tu código de seguridad es""",
        "request": """
            puedes, puede, podrías, podría, me puedes, necesito, quiero, ayúdame, dónde, mándame,
            hay reunión""",
        "footer": """
            envía stop para, envia stop para, envíe stop para, responde stop para, responda stop
            para, manda stop para, textea stop para, escribe stop para, envía alto para, responde
            alto para, para cancelar responde, para cancelar responda, para cancelar envía, para
            cancelar envíe, para darse de baja, para darte de baja, para dejar de recibir, pueden
            aplicar tarifas, pueden aplicarse tarifas, este mensaje puede ser confidencial, este
            mensaje es confidencial, este mensaje y sus, este mensaje puede contener, este correo
            electrónico y, este correo y, este correo puede contener, la información contenida en
            este, aviso de confidencialidad, si usted no es el destinatario, si no es el
            destinatario, si ha recibido este mensaje por error, si recibió este mensaje por error,
            disculpa los errores, disculpe los errores, perdón por los errores""",
        "notice": """
            destinatario, confidencial, prohibida, prohibido, adjuntos, divulgación, privilegiada,
            elimínelo, bórrelo""",
        "sender": "enviado por, mensaje enviado por, este mensaje fue enviado por",
        "device": """
            enviado desde mi, enviado desde, enviado con, enviado de mi, mandado desde mi, obtener
            outlook para""",
        "wrote": "escribió, escribio",
        "wrote opening": "el",
        "original": """
            mensaje original, mensaje reenviado, texto original, inicio del mensaje reenviado""",
        "field": "de, enviado, para, fecha, asunto, cc",
    },
    refusals={
        "others": "él, ella, ellos, ellas",
        "please": "por favor, porfa, porfavor",
        "word": """
            alto, basta, paren, parar, pare, baja, desuscribir, desuscribirme, desuscríbeme, darme
            de baja, dame de baja, denme de baja, cancelar suscripción, stop""",
        "weak": """
            para, fin, cancelar, cancela, salir, terminar, ya no, no más, ya basta, ya párenle,
            párale""",
        "sentence": """
            no escribas más, no escriban más, no me escribas más, no me escriban más, no me
            escriba más, no me escribas, no me escriban, ya no me escribas, ya no me escriban, ya
            no me escriba, no me escribas nunca más, no me mandes más, no me manden más, no me
            mandes más mensajes, no me manden más mensajes, ya no me mandes mensajes, ya no me
            manden mensajes, ya no me mandes, ya no me manden, no me envíes más mensajes, no me
            envíen más mensajes, no me envíe más mensajes, no me textees más, no me texteen más,
            no me contactes más, no me contacten más, no me contactes, no me contacten, no me
            molestes, no me molesten, no molesten, no molestes, déjame en paz, déjenme en paz, no
            estoy interesado, no estoy interesada, no me interesa, no me interesa gracias, borra
            mi número, borren mi número, borre mi número, elimina mi número, eliminen mi número,
            elimine mi número, quita mi número, te voy a bloquear, los voy a bloquear, te bloqueo,
            bloquéame, bloqueado, voy a bloquear este número, vete a la mierda, vete al diablo,
            vete al carajo, chinga tu madre, jódete, te dije que pares, te dije que pararas, les
            dije que paren, les dije que pararan, dije que pares, dije que paren, dije basta, dije
            alto, ya paren, ya para, ya párale, para por favor, para ya, pare por favor, paren por
            favor, deja de escribir, dejen de escribir, deja de escribirme, dejen de escribirme,
            deja de mandar, dejen de mandar, deja de mandarme mensajes, dejen de mandarme
            mensajes, no quiero más mensajes, no quiero mensajes, no quiero recibir mensajes, no
            quiero recibir más mensajes, ya no quiero mensajes, ya no quiero recibir mensajes, no
            más mensajes, no más textos, quiero darme de baja, quiero cancelar, quiero cancelar
            los mensajes, cancelar mensajes, cancela los mensajes, sáquenme de la lista, sácame de
            la lista, quítenme de la lista, quítame de la lista, los voy a reportar, te voy a
            reportar, envía stop, manda stop, cómo me doy de baja, cómo le hago para darme de
            baja, cómo cancelo esto, cómo cancelo los mensajes, cómo paro esto, cómo paro los
            mensajes, elimina mi número de tu lista, elimine mi número de su lista, eliminen mi
            número de su lista, quiten mi número de su lista, quita mi número de tu lista, borren
            mi número de su lista, ya no quiero que me lleguen mensajes, ya no quiero que me
            manden mensajes, ya no quiero que me escriban, no quiero que me escriban, no quiero
            que me manden mensajes, no quiero que me manden nada, ya no me manden nada""",
        "threat": "o te, o los, o llamo, o voy, o les, antes de que",
        "reason": """
            no quiero, no soy, no conozco, no me, no los, no estoy, no sé quién, número
            equivocado, este número, este no es, esto es, te voy, los voy, ya dije, ya te dije,
            ya les dije, ya no, quién es, quiénes son, de mandar, de escribir, por favor, se
            equivoca, se equivocaron, solo la, sólo lo, solo andaba, sólo andaba, solo estaba,
            ya no la necesito, ya no lo necesito, ya regresé, ya me mudé, me mudé""",
        "keep": """
            beber, tomar, tomando, bebiendo, consumir, fumar, fumando, usar, drogas, alcohol,
            llorar, pensar, dolor, reunión, reuniones, autobús, camión, vivir, morir, él, ella,
            pegar, pegarme, mañana, encontrar""",
        "compound": "",
        "reminder": "recordarme, recordar, recuerdes, recuerden, recordatorio, recordatorios",
        "limit": """
            esta semana, este fin de semana, la próxima semana, por una semana, semanas, por ahora,
            hasta, esta noche, en la noche, por la noche, mañana, el lunes, el martes, el
            miércoles, el jueves, el viernes, el sábado, el domingo, los lunes, los domingos""",
        "hedge": "no quería, no quise, tengo que, si yo, si",
        "negated": "no quiero, no me quiero, no quisiera, no pido, no estoy pidiendo",
        "told others": "le dije a, les dije a, le digo a, dile a, díganle a",
        "opt out of": "",
        "ours": "",
        "listed": "reunión, reuniones, grupo, grupos, junta, juntas, zoom, iglesia",
    },
    wrong_numbers={
        "whole": """
            número equivocado, numero equibocado, persona equivocada, número incorrecto, teléfono
            equivocado, equivocado de número, me equivoqué de número, me equivoqué de persona, no
            soy esa persona, no soy la persona que buscas, no soy la persona que busca, no soy
            quien buscas, no soy quien crees, este mensaje no es para mí, era para otra persona, no
            era para ti, mensaje equivocado""",
        "anywhere": """
            tienes el número equivocado, tiene el número equivocado, tienen el número equivocado,
            tienes la persona equivocada, tiene la persona equivocada, tienes un número equivocado,
            te equivocaste de número, se equivocó de número, se equivocaron de número, te equivocas
            de número, se equivoca de número, te equivocaste de persona, se equivocó de persona, se
            equivocaron de persona, te equivocas de persona, se equivoca de persona, es el número
            equivocado, este es el número equivocado, es número equivocado, acabo de recibir este
            número, acabo de obtener este número, me acaban de asignar este número, me asignaron
            este número, este número es nuevo para mí, este número ahora es mío, este número es mío
            ahora, ahora este número es mío, ahora es mi número, soy el nuevo dueño de este, soy la
            nueva dueña de este, nuevo dueño de este número, nueva dueña de este número, el dueño
            anterior de este número, la persona que tenía este número, quien tenía este número, ya
            no es su número, ya no es su teléfono, no hay nadie con ese nombre, nadie con ese
            nombre, nadie se llama así, no conozco a nadie con ese nombre, nunca les escribí, nunca
            te escribí, yo no les escribí, yo no te escribí, acabo de sacar este número, acabo de
            comprar este número""",
        "denial": """
            no soy, yo no soy, esta no es, este no es, no es, no me llamo, yo no me llamo, aquí no
            hay, aquí no está, aquí no vive, no conozco a, no conozco a ninguna, no conozco a
            ningún, no hay, este no es el número de, este no es el teléfono de, no es el número de,
            no es el teléfono de, este ya no es el número de, ya no es el número de, este ya no es
            el teléfono de, ya no es el teléfono de, este número ya no es de, este número no es de,
            este teléfono ya no es de, este celular ya no es de, yo no conozco a ningún, yo no
            conozco a""",
        "behind name": "aquí, ya, lo siento, perdón, en este número",
        "owner": "su",
        "owned": "número, teléfono, celular, número ya, teléfono ya",
        "has left": """
            ya no tiene este número, no tiene este número, cambió de número, cambió su número,
            tiene otro número, ya no vive aquí, no vive aquí, ya no usa este número, no está
            aquí""",
        "filler": """
            lo, siento, perdón, perdona, perdone, disculpa, disculpe, disculpen, hola, creo, que,
            oye, oiga, ay, ups, no, sí, si, pero, gracias, por, favor, amigo, amiga, señor, señora,
            ok, me, parece, es, el, la, tienes, tiene, usted, un, una, buenas, buenos, días,
            tardes, noches, ya""",
        "source": """
            cómo consiguieron mi número, cómo conseguiste mi número, cómo obtuvieron mi número,
            cómo obtuviste mi número, cómo obtuvo mi número, cómo tienen mi número, cómo tienes mi
            número, cómo tiene mi número, cómo consiguió mi número, de dónde sacaron mi número, de
            dónde sacaste mi número, de dónde sacó mi número, de dónde tienen mi número, de dónde
            tienes mi número, quién te dio mi número, quién les dio mi número, quién le dio mi
            número, por qué tienen mi número, por qué tienes mi número, por qué tiene mi número""",
        "about something else": """
            reunión, reuniones, grupo, lista, página, iglesia, dirección, padrino, línea, qué, si,
            llamar, llamé, de un, de una, de mi, en la, en el""",
    },
    near="""
        soy de, vengo de,
        cerca de, cerca, en, por, cerca del, cerca al, alrededor de, próximo a, a lado de,
        junto a, para, de, estoy en, vivo en, vivo cerca de, estoy cerca de, voy a, viajo a,
        visitando, desde, código postal, cp, zona de, ciudad de, rumbo a, por el área de,
        área de, el área de, serca de, serca, zip, código, hacia, zona postal,
        mi código postal es, mi zip es, a, llego a, viajando a, ando en, ando por, dentro de,
        vivo por, me encuentro en, radico en, en el centro de, centro de""",
    here="""
        cerca de mí, cerca de mi, cercana, cercanas, cercano, cercanos, por aquí, cerca de
        aquí, aquí, aquí cerca, en mi área, en mi zona, donde estoy, cerca mío, mi
        ubicación, por mi casa, cerca de mi casa, serca de mi, cerca de donde estoy, acá,
        por acá, en mi ciudad, más cercana a mí, cerquita, por mi zona""",
    place_words={
        "article": "la, el, los, las, san",
        "between": "",
        "inside": "en, a",
        "weak": "a, de, para, por",
        "from": "desde, soy de, vengo de",
        "particle": "de, la, las, los, en, y, del",
        "crossing": "y",
        "street": "",
        "tail": "",
        "leading": "",
        "trailing": "porfa, porfis, porfavor, plis, gracias",
        "state": "",
        "initials": "",
        "elided": "",
        "ordinal": "",
        "talk": """
            no sé, no se, no lo sé, ni idea, espera, espérate, un momento, donde
            siempre, lo de siempre, igual, donde sea, en cualquier lado, cualquier
            lugar, por qué, para qué, para qué lo quieres, ninguna, ninguno, nada, qué,
            tal vez, luego, está bien, no importa, da igual""",
        "whereabouts": """
            trabajo, en el trabajo, casa, en casa, mi casa, aquí, aquí mismo, el
            hospital, la iglesia, la escuela, el centro, en la calle, manejando, voy
            manejando, sin casa, no tengo dirección, no tengo código, no tengo zip,
            código de área, aeropuerto, el aeropuerto, vivo en la calle, no sé dónde estoy,
            dónde estoy, no tengo uno, no me lo sé, no lo conozco, no me sé el código, no sé
            mi zip, no sé el zip, mi zip, el zip, mi código postal, el código postal, cuál
            zip, cuál código, qué zip, qué código, qué es zip, no soy de aquí, soy nuevo
            aquí, soy nueva aquí, recién llegué, estoy de visita, voy de paso, nomás de
            visita, en la parada, un hotel, el hotel, un motel, la verdad""",
    },
    scene={
        "fixed": "",
        "article": "",
        "high": "puente, azotea, techo, balcón, cornisa, vías",
        "preposition": "en, sobre",
        "determiner": "un, una, mi, su",
    },
    counting="""
        el, la, número, núm, opción, por favor, para, más, sobre, dirección, del, de, dame,
        quiero, información, detalles, lo, los, a, elijo, escojo, enlace, favor, porfavor,
        cómo, llego, dónde, es, está, ubicación""",
    numerals="uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce",
    ordinals="primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima",
    other_ordinals="""
        primero, segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo""",
    one="",
    ordinal_forms={
        1: "primero, primer",
        2: "segundo",
        3: "tercero, tercer",
        4: "cuarto",
        5: "quinto",
        6: "sexto",
        7: "séptimo",
        8: "octavo",
        9: "noveno",
        10: "décimo",
    },
    choosing={
        "joint": "y, e, también, además, pero, luego",
        "or": "o, u, o de",
        "top": "la de arriba, el de arriba, la primera de la lista, de arriba",
        "middle": "la de en medio, el de en medio, la del medio, la de enmedio",
        "last": """
            la última, el último, última, último, la de abajo, el de abajo, la última de la
            lista, últimos, últimas""",
        "both": "las dos, los dos, ambas, ambos",
        "first": "primeros, primeras, primero, primera",
        "and": "y, o, e, ni",
        "also": "también",
        "instead": """
            no espera, espera, no, perdón, digo, mejor, más bien, o sea, mejor dicho, no no""",
        "yours": """
            tú escoge, escoge tú, elige tú, tú elige, escógela tú, cualquiera, la que sea, el que
            sea, cual sea, me da igual, escoge una, escoge, la que quieras, la que tú digas, tú
            dime, tú decide, decide tú""",
        "compare": """
            mejor, cerca, cercana, cercano, diferencia, temprano, grande, chica, pequeña,
            conviene, recomiendas, elijo""",
        "label": "número, núm, num, opción, el número, numeros, números",
        "before": "la, el, es, de, del, a, en, tiene, para, sobre, y, o, está, con, las, los",
        "counted": """
            personas, persona, niños, niñas, hijos, hijas, amigos, amigas, perros, millas,
            milla, cuadras, veces, vez, más, horas, hora, minutos, minuto, días, día, semanas,
            meses, años, paso, pasos, piso, am, pm, de la tarde, de la noche, de la mañana""",
        "article": "la, el, las, los, del, al",
        "ordinal ending": "a, o, da, do, ra, ro, era, ero, ta, to",
        "one": "reunión, junta, grupo, opción",
        "pronoun": "",
        "this": "esta, esa, este, ese, aquella",
        "pointing": "la de, el de, la del, el del, la que, el que, la más, el más",
        "hour": "las, a las",
        "closest": "cerca, cercana, cercano, próxima, más cerca",
        "group": "grupo, grupos, reunión, junta",
        "named": "grupo, grupos",
        "generic": """
            grupo, grupos, reunión, reuniones, junta, juntas, el, la, los, las, de, del, en,
            y, a, un, una, nuevo, nueva, vida, vivir, casa, día, hoy, solo, primero,
            dirección, dónde, cómo, qué, cuál, cuándo, es, está, tiene, hay, apoyo,
            ayuda, alcohólicos, anónimos, bueno, buena, otro, otra, mejor, llama, llamado,
            nombre, queda, hora""",
        "biggest": "grande, más grande, la grande, principal",
        "state": "estado, del, provincia",
        "none": "ninguna, ninguno, ninguna de las dos",
    },
    buildings={
        "church": "iglesia, capilla, catedral, parroquia, templo",
        "library": "biblioteca",
        "school": "escuela, colegio, universidad",
        "hospital": "hospital, clínica",
        "club": "club",
        "center": "centro, centro comunitario",
    },
    question_words={
        "address": "dirección, dónde, ubicación, mapa, cómo llego, cómo llegar",
        "end": "termina, acaba, dura, se acaba",
        "start": "a qué hora, qué hora, empieza, cuándo, comienza",
        "guests": "llevar, llevo, traer, acompañar, venir, ir conmigo",
    },
    subjects={
        "parking": """
            estacionamiento, estacionar, estacionarse, estaciono, parqueo, aparcar, parquear,
            aparcamiento""",
        "access": """
            silla de ruedas, rampa, elevador, ascensor, escaleras, accesible, discapacitados,
            sótano, andadera, andador""",
        "entrance": """
            puerta, puertas, entrada, entrar, portón, timbre, toca, tocar, sótano, salón,
            piso, abierta la puerta""",
        "children": """
            niño, niña, niños, niñas, hijo, hija, hijos, hijas, bebé, guardería, cuidado de
            niños""",
        "pets": "perro, perra, perros, mascota, mascotas, gato, animales",
        "food": """
            café, comida, comer, cena, desayuno, almuerzo, merienda, bocadillos, galletas,
            convivio""",
        "smoking": "fumar, fuman, fumo, cigarro, cigarros, fumadores",
        "passcode": "contraseña, clave, código de acceso, código de zoom, clave de acceso",
        "signature": """
            firma, firman, firmar, firmas, papel de la corte, hoja de la corte, comprobante,
            asistencia""",
        "far": """
            qué tan lejos, lejos, distancia, millas, kilómetros, más cerca, cuál me queda,
            queda cerca, a cuánto queda""",
        "holiday": """
            feriado, feriados, día festivo, festivo, festivos, navidad, nochebuena, año nuevo,
            acción de gracias, pascua""",
        "called off": """
            cancelada, cancelado, suspendida, suspendido, no hay reunión, no hay junta,
            cerrada hasta""",
        "open or closed": "abierta, abierto, cerrada, cerrado",
    },
    spellings={},
    venues="""
        iglesia, iglesias, capilla, catedral, parroquia, templo, salón, estación,
        centro comunitario, escuela, biblioteca, club, hotel, hospital, clínica, edificio,
        universidad, aeropuerto, calle, avenida, bulevar, carretera, plaza""",
    fillers="""
        buenos días, buenas tardes, buenas noches, buen día, el, la, los, las, lo, un, una,
        unos, unas, al, del, de, a, en, por, para, con, sin, y, o, u, e, que, qué, cual,
        cuál, cuáles, cuando, cuándo, donde, dónde, adónde, cómo, como, quién, hay, ay,
        habrá, hubo, es, son, soy, está, están, estoy, estamos, estar, ser, sea, tengo,
        tiene, tienen, tenemos, tener, hace, hacer, haber, he, ha, busco, buscar, buscando,
        buscamos, necesito, necesita, necesitamos, nesecito, necesitaría, quiero, quisiera,
        querer, quería, gustaría, puedo, puede, pueden, puedes, podría, podrían, poder,
        encontrar, encuentro, dame, dime, diga, dígame, decir, deme, muéstrame, mostrar,
        enséñame, ver, ir, voy, vamos, vivo, visitar, viaje, viajando, viajo, asistir,
        llegar, venir, me, mi, mis, mí, tu, tus, su, sus, nos, te, se, le, les, yo, tú,
        usted, ustedes, él, ella, esta, este, esto, estas, estos, ese, esa, eso, algún,
        alguna, alguno, algunas, algunos, alguien, algo, alguna, cualquier, muy, más, mas,
        menos, también, solo, sólo, ya, si, sí, no, por favor, porfavor, porfa, porfis,
        favor, gracias, hola, buenas, buenos, días, tardes, noches, hora, horas, horario,
        horarios, día, lugar, lugares, dirección, ciudad, zona, área, estado, barrio,
        código, postal, información, info, ayuda, urgente, urgentemente, sobre, entre,
        desde, hasta, hacia, pero, porque, pues, ando, andamos, próximo, próxima, próximos,
        próximas, siguiente, siguientes, disponible, disponibles, abierto, recuperación,
        anónimos, anónimo, amigo, amiga, esposo, esposa, hermano, hijo, hija, familia,
        saber, conocer, sabe, sabes, saben, favorcito, tipo, clase, donde hay, qué hay,
        cerca, cercana, cercano, tarde, borracho, alcohol, drogas, beber, tomar, tomando,
        adicto, adicción, alcohólico, otra, otro, algun, kiero, nesesito, k, q, xfa, xfavor,
        pls, bien, mañana, centro, oye, oigan, señor, disculpe, disculpa, perdón, empieza,
        empiezan, comienza, quisiéramos, hubiera, hablen, habla, hispanos, da, miedo, sola,
        acompane, acompanar, despues, bendiciones, casa, hermana, mejor, en vez, igual, pero""",
    faq={
        Topic.COST: """
            cuanto cuesta, cuanto cuestan, cuanto vale, cuanto cobran, cuanto se
            paga, hay que pagar, tengo que pagar, se paga, es gratis, son gratis,
            tiene costo, tiene algun costo,
            esto es gratis, es gratis esto, cuesta algo, cuesta dinero, cobran algo,
            tengo que dar dinero, hay que dar dinero""",
        Topic.RELIGION: """
            es religioso, es religiosa, son religiosas, es una religion, es de
            religion, es una secta, es catolico, es cristiano, hay que creer en
            dios, tengo que creer en dios, no creo en dios, tengo que rezar, hay que
            rezar, soy ateo, soy atea, no soy religioso, no soy religiosa""",
        Topic.OPEN_CLOSED: """
            que es una reunion abierta, que es una reunion cerrada, que es una junta
            abierta, que es una junta cerrada, que significa abierta, que significa
            cerrada, que significa reunion abierta, que significa reunion cerrada,
            que quiere decir abierta, que quiere decir cerrada, diferencia entre
            abierta y cerrada, diferencia entre una reunion abierta, diferencia
            entre reuniones abiertas, quien puede ir""",
        Topic.GUESTS: """
            puede venir mi, pueden venir mis, puede ir mi, pueden ir mis, puedo llevar a
            alguien, puedo traer a
            alguien, puedo ir con mi, puedo ir acompanado, puedo ir acompanada,
            puede ir la familia, mi familia puede, mi esposa puede, mi esposo puede,
            llevar a mi esposa, llevar a mi esposo, llevar a mi familia, llevar a mi
            mamá, llevar a mi papá, llevar a mi novia, llevar a mi novio, llevar a mi
            amigo, llevar a mi amiga, llevar a mi hermano, llevar a mi hermana, llevar a
            mi pareja""",
        Topic.PETS: """
            llevar a mi perro, llevar mi perro, llevar al perro, llevar un perro, llevar
            a mi mascota,
            llevar mascotas, con mi perro, se permiten perros, perro de servicio,
            aceptan mascotas""",
        Topic.CHILDREN: """
            llevar a mi bebe, llevar a mi hijo, llevar a mi hija, llevar a mis hijos, llevar a mis
            niños, llevar a mi niño, llevar a mi niña, llevar niños, llevar al bebe, con mis hijos,
            con mi bebe, se permiten niños, aceptan niños, soy menor de edad, menores de edad, estoy
            muy joven para, hay que tener 18""",
        Topic.STEPS: """
            que son los 12 pasos, que son los doce pasos, cuales son los pasos, que es
            el paso, que son los
            pasos, tengo que hacer los pasos""",
        Topic.SPONSOR: """
            que es un padrino, que es una madrina, que hace un padrino, necesito
            padrino, tengo que tener
            padrino""",
        Topic.HOW_OFTEN: """
            cuantas veces a la semana, cuantas veces por semana, cada cuanto, cuantas
            juntas a la semana,
            cuantas reuniones a la semana, 90 en 90, 90 juntas en 90""",
        Topic.DRESS: """
            como voy vestido, como voy vestida, que me pongo, que ropa, hay que ir
            vestido, como me visto""",
        Topic.SIGNATURE: """
            firman la hoja, firman hoja, firman hojas, me firman, firman la tarjeta,
            firman papeles, firma
            para la corte, firmar mi papel, hoja de asistencia, comprobante de asistencia,
            me mandaron de la corte, me manda la corte, me mando la corte, me mando el juez""",
        Topic.SPEAK: """
            tengo que hablar en, hay que hablar, = debo hablar, debo hablar en, es
            obligatorio hablar, obligan a hablar, tengo que compartir, hay que
            compartir, tengo que decir algo, puedo solo
            escuchar, puedo nomas escuchar, solo puedo escuchar""",
        Topic.JOIN: """
            que debo llevar, que tengo que llevar, hay que llevar algo, necesito
            registrarme, tengo que registrarme, necesito inscribirme, tengo que
            inscribirme, necesito cita""",
        Topic.DRINKING: """
            tengo que estar sobrio, tengo que estar sobria, hay que estar sobrio,
            puedo ir borracho, puedo ir borracha, puedo ir tomado, puedo ir si tome,
            puedo ir si bebi, puedo ir si todavia,
            si ando tomado, si ando borracho, si ando crudo, puedo ir crudo, puedo ir
            drogado, si tome hoy,
            si sigo tomando, si todavia tomo, si consumi hoy""",
        Topic.ANONYMITY: """
            son anonimas las reuniones, son anonimas, las reuniones son anonimas,
            son confidenciales, y si me ven, y si veo a alguien, alguien se va a
            enterar,
            y si me encuentro a, mi nombre completo, mi apellido, dar mi apellido, decir
            mi apellido,
            usar mi nombre real, van a saber mi nombre, y si me ve mi jefe, y si veo a mi jefe,
            tengo que decir mi nombre, tengo que dar mi nombre""",
        Topic.AM_I: """
            si soy alcoholico, si soy alcoholica, si soy adicto, si soy adicta, sere
            alcoholico, sere alcoholica, si tengo un problema con,
            no sé si soy alcoholico, no sé si soy alcoholica, no sé si soy adicto, no
            estoy seguro si soy,
            no sé si tengo un problema, nomás fumo mota, solo fumo marihuana, solo tomo los fines,
            solo tomo cerveza, solo quiero tomar menos, quiero tomar menos""",
        Topic.WELCOME: """
            = nuevo, = nueva, = soy nuevo, = soy nueva, soy nuevo en esto, soy nueva
            en esto, soy nuevo aqui, soy nueva aqui, mi primera vez, mi primera
            reunion, nunca he ido, = principiante, = recien llegado, = recien
            llegada, = como empiezo, = por donde empiezo,
            soy gay puedo, soy gay me aceptan, soy lesbiana puedo, soy trans puedo, soy
            trans me aceptan,
            me van a aceptar, me van a juzgar, voy a ser bienvenido, soy nuevo que hago,
            soy nueva que
            hago""",
        Topic.LENGTH: """
            cuanto dura una, cuanto duran,
            llegar tarde, si llego tarde, salirme antes, irme antes, me puedo salir""",
        Topic.WHAT_HAPPENS: """
            que pasa en una, que pasa en las, que se hace en una, que se hace en
            las, que hacen en las, como es una reunion, como es una junta, como son
            las reuniones, como son las juntas, como funciona una reunion, como
            funcionan las reuniones, como funciona aa, que es una reunion, que debo
            esperar, que puedo esperar""",
        Topic.SIGNATURE: """
            firmar mi hoja, firmar mis papeles, firmas para la corte, hoja de la
            corte, papeles de la corte, me mandó el juez, orden del juez, orden de
            la corte, me obligó la corte, = corte, = la corte, = probatoria, =
            libertad condicional""",
        Topic.RIDE: """
            = no tengo carro, = no tengo coche, = no tengo como llegar, = necesito un
            aventón, = no tengo transporte, = no manejo, = un aventón, = necesito un
            ride""",
    },
    faq_hints={
        Topic.COST: """
            es gratuito""",
        Topic.RELIGION: """
            son religiosos, es religion, creer en dios""",
        Topic.GUESTS: """
            puedo llevar, puedo traer""",
        Topic.SPEAK: """
            tengo que decir, es necesario hablar, tengo que hablar""",
        Topic.DRINKING: """
            puedo ir si""",
        Topic.AM_I: """
            soy alcoholico o, soy alcoholico, soy adicto, soy alcoholica, soy adicta""",
        Topic.WELCOME: """
            nunca he estado, primera reunion, primera junta, me da miedo ir, soy
            nuevo en aa, soy nueva en aa, mi primera, primera vez""",
        Topic.LENGTH: """
            cuanto dura""",
        Topic.WHAT_HAPPENS: """
            que se hace en, que hacen en, como es una, como son las, como funciona
            una, como funcionan las""",
    },
    question_forms={
        "open": """
            cómo, cuánto, cuánta, cuántas, cuántos, cuándo, dónde, quién, cuál, por qué, qué tengo,
            qué debo, qué puedo, qué necesito, qué hay que, qué se""",
        "may": """
            puedo, podría, podemos, se puede, se vale, puede ir, pueden ir, me dejan,
            está bien si, hay problema en ir""",
        "must": """
            tengo que, tendré que, tenemos que, hay que, debo, es obligatorio, es obligatoria,
            obligatorio, es necesario, hace falta, necesito, se necesita, me obligan,
            me van a obligar, hay cuota""",
    },
    volunteering={
        "agree": "acepto, estoy de acuerdo",
        "on": "presente, activo, activa, disponible, estoy disponible, en turno",
        "off": "ausente, inactivo, inactiva, no disponible, no estoy disponible, fuera de turno",
        "shift": "turno, turnos, mi turno, mis turnos, próximo turno, mi próximo turno",
        "cannot": "imposible, no puedo, no puedo ir, no podré",
        "swap": "cambio, cambio de turno, cambiar turno",
        "cover": "cubro, cubrir, yo cubro, lo cubro",
    },
    sharing={
        "keyword": """
            compartir, compartirlo, compartirla, comparte, compártelo, reenviar, reenvía, mandar
            a un amigo, enviar a un amigo, compartir con un amigo""",
        "verb": """
            compartir, comparte, compártelo, compártela, manda, mandar, mándalo, mándala,
            mándale, envía, enviar, envíalo, envíale, reenvía, reenviar, pásalo, pásale""",
        "oneself": "me, mándame, envíame, dime",
    },
    complaints={
        "keyword": """
            error, errores, reportar, reportar error, hay un error, dato equivocado, datos
            equivocados, lista equivocada""",
        "door": """
            puerta, puertas, la puerta, las puertas, iglesia, edificio, lugar, local, salón,
            porton, portón, todo, escuela, biblioteca""",
        "shut": """
            cerrada, cerradas, cerrado, cerrados, con llave, con candado, bajo llave, tapiado,
            tapiada""",
        "ruined": """
            tumbaron, demolieron, derribaron, se quemó, en venta, cerró para siempre, cerró
            definitivamente, cerrado para siempre, clausurado, clausurada, clausuraron, cerraron
            para siempre, tirado abajo""",
        "rooms": """
            estacionamiento, parqueadero, parqueo, aparcamiento, iglesia, edificio, lugar,
            local, salón, luces, todo, adentro""",
        "dark": """
            vacío, vacía, vacio, oscuro, oscuras, a oscuras, luces apagadas, apagadas, apagado,
            desierto""",
        "group": """
            reunión, reuniones, junta, juntas, grupo, grupos, esta, esa, ese, este, la, lo,
            iglesia, dicen, nota, letrero, papel""",
        "ended": """
            cancelada, canceladas, cancelado, cancelaron, cancelo, suspendida, suspendieron,
            disolvió, disuelto, se disolvió, ya no existe, no existe, ya no se reúnen, ya no se
            reúne, no se reúnen, ya no se juntan, ya no hay, dejaron de reunirse, dejó de
            reunirse, dejaron de juntarse, sin funcionar, ya no funciona, no se hizo, no hay
            reuniones, no hay juntas, desapareció""",
        "link": """
            enlace, enlaces, link, liga, zoom, contraseña, clave, código, id, identificador,
            anfitrión, página, sala de zoom""",
        "broken": """
            no funciona, no funcionan, no sirve, no sirven, no abre, no es válido, no es válida,
            inválido, inválida, roto, rota, caducado, vencido, muerto, mal, incorrecta,
            incorrecto, equivocada, equivocado, no lleva a nada, no lleva a ningún lado, nunca
            nos dejaron, nunca me dejaron, no nos dejaron, no me dejaron, no nos dejó, no me
            dejó""",
        "address": "dirección, ubicación, mapa, domicilio, pin",
        "elsewhere": """
            es un, es una, es otro, es otra, me llevó, nos llevó, me manda, me mandó, lleva a,
            no hay ninguna iglesia, no hay iglesia, no existe, equivocada, equivocado,
            incorrecta, errónea, mal, está mal, vieja""",
        "hours": "hora, horario, horas, horarios",
        "list": "lista, listado, información, datos, ficha, anuncio, info",
        "mistaken": """
            equivocada, equivocado, equivocadas, equivocados, incorrecta, incorrecto,
            incorrectos, errónea, erróneo, mal, no es correcta, no es correcto, vieja, viejo,
            desactualizada, desactualizado, desactualizados, no está actualizada, no está
            actualizado, no están actualizados, un error""",
        "nobody": "nadie, ni un alma, ninguna persona, ninguno",
        "came": """
            aquí, acá, allí, allá, ahí, vino, viene, llegó, llega, apareció, aparece, había,
            hay, adentro, en la iglesia, más llegó, en el edificio""",
        "says nobody": """
            soy el único aquí, soy la única aquí, el único que vino, la única que vino, no había
            reunión, no hubo reunión, no hubo junta, no hay reunión aquí, no había junta, no
            había ninguna reunión, no hay ni un alma, ni un alma,
            nunca nos dejaron entrar, no nos dejaron entrar, nadie me dejó entrar""",
        "says closed": """
            hasta nuevo aviso, dice que no hay, ya no es aquí, letrero en la puerta, papel en la
            puerta, cerró definitivamente, cerró para siempre, cerraron definitivamente, ya no
            se reúnen, ya no se reúne, ya no se juntan, dejaron de reunirse, se disolvió""",
        "says moved": """
            se mudaron, se mudó, se cambiaron, se cambió de, se pasaron, en otra iglesia, a otra
            iglesia, en otro edificio, a otro edificio, en otra dirección, es otra dirección, en
            otro lugar, a otro lugar, dirección equivocada, edificio equivocado, iglesia
            equivocada, terreno baldío, una casa particular, ya no es en, no hay ninguna
            iglesia, cambió de lugar, cambiaron de lugar""",
        "says time": """
            hora equivocada, mal el día, mal la hora, mal el horario, ya estaban terminando, ya
            se había acabado, ya había terminado, la cambiaron a, lo cambiaron a, la pasaron al,
            tu lista dice, la lista dice, empiezan a las, no a las""",
        "says link": "enlace no funciona, link no sirve, link no funciona",
        "says other": "lista está mal, no está actualizada, datos equivocados",
        "life": """
            mi matrimonio, matrimonio, mi vida, la vida, para mí, por mí, conmigo, a mí,
            amor, cumpleaños, visita, visitas, mi trabajo, mi corazón, mi familia, mi
            esposa, mi esposo, mi mujer, mi marido, mi madre, mi mamá, mi padre, mi
            papá, mis hijos, mi hijo, mi hija, en la cara, mundo, me queda, me dejó, me
            siento, siento, por dentro, encerrado, encerrada, encerrados, me mudé, nos
            mudamos, mudarme, se me, camino equivocado, me equivoqué, en todo, le
            importo, quiere, hablar, ayudarme, estoy muy, conozco a nadie, tengo a
            nadie, no tengo, nadie me, a nadie, con quien, entre nosotros, me ayude, me
            quiere, ya no hay nada, todo se acabó, me conmovió, mi wifi""",
        "i am": "estoy, soy, me siento, estuve",
        "doubt": """
            y si, miedo, ojalá, espero que, habrá, podría, debería, antes de, a menos, verdad, a
            donde se, manda otra, mándame, me lo manda, por donde, a poco, q puerta, que puerta,
            hay otra, dígame, dime""",
    },
    relaying={
        "goodbye": "adiós, bye, chao, chau, terminar la charla",
        "report": "reportar, reporte, denunciar",
        "hand over": "pasar, paso, relevo",
        "done": "listo, hecho",
        "block": "bloquear, bloqueo",
        "more time": "más tiempo, 30 más",
    },
    small_talk={
        "prayer": """
            reza por, recen por, ora por, oren por, una oración, oraciones, dios te bendiga,
            dios los bendiga, bendiciones, amén""",
        "insult": """
            vete al diablo, vete a la mierda, pinche, pendejo, pendeja, idiota, estúpido,
            estúpida, inútil, no sirves, no sirve para nada, cállate, qué asco, chinga, basura,
            una mierda, tonto, tonta, menso, mensa, tarado, baboso, maldita máquina, porquería,
            vales madre, no ayudas, perdida de tiempo, pérdida de tiempo, no entiendes nada, tu
            madre, hijo de, vete a la, maldito, maldita, estúpidos""",
        "joke": """
            chiste, chistes, jaja, jajaja, jajajaja, jeje, una broma, hazme reír, adivinanza,
            cuéntame un chiste, échate un chiste, cántame, una canción, un poema, algo chistoso,
            chistoso, chistosa, adivina, jajaj, jejeje, cuéntame un cuento""",
        "flirting": """
            cásate conmigo, te amo, te quiero, eres soltera, eres soltero, tienes novio, tienes
            novia, sexy, un beso, besos, tu foto, estás guapa, estás guapo, mi amor, guapo,
            guapa, hermosa, hermoso, linda, lindo, preciosa, soltera, soltero, sal conmigo, me
            gustas, dame un beso, bonita, papacito, mamacita, muñeca, casada""",
        "trial": "prueba, probando, esto es una prueba, funciona esto, esto funciona",
    },
    courtesies={
        "later": """
            espera, espérame, espera tantito, espérame tantito, espere, un momento, un segundo,
            un minuto, dame un minuto, dame un momento, dame chance, aguanta, permíteme, ahora
            no, ahorita no, ahora no puedo, ahorita no puedo, ahora mismo no, manejando, voy
            manejando, estoy manejando, conduciendo, en el carro, en el camión, en una llamada,
            estoy ocupado, estoy ocupada, ando ocupado, ando ocupada, ando en el trabajo, ando
            en el jale, ando en la chamba, luego veo, luego la veo, luego lo veo, luego leo,
            luego checo, al rato, al rato veo, al rato la veo, al rato lo veo, después veo,
            después la veo, en otro momento, otra hora será, otro día será, luego te digo, luego
            te escribo, déjame pensar, déjame pensarlo, lo voy a pensar, lo pienso, ya veremos,
            ahí vemos, luego vemos, a ver""",
        "thanks": """
            gracias, grasias, agradezco, agradecido, agradecida, agradecida por, amable,
            bendiciones, bendiga, te pasaste, me ayudó, me ayudaste, ayudó, eres lo máximo, qué
            lindo, salvaste""",
        "goodbye": "adiós, hasta luego, hasta mañana, nos vemos, chao, chau, cuídate, bye",
        "good_night": "buenas noches, que descanses",
        "decline": """
            no gracias, olvídalo, déjalo, no importa, estoy bien, tal vez luego, ya no hace
            falta, ya no la necesito, ya encontré, ya tengo""",
        "sorry": """
            perdón, perdona, perdone, lo siento, disculpa, disculpe, mil disculpas,
            perdóname, disculpas, lo siento mucho, perdón por la molestia, disculpe la
            molestia""",
        "agreed": """
            ok, okay, vale, bueno, bien, está bien, dale, sale, listo, perfecto, genial, excelente,
            claro, sí, sip, jaja, jajaja""",
        "greeting": """
            hola, buenas, buenos días, buenas tardes, buen día, ola, holaa, hola buenas, hola buenos
            días, hola qué tal, qué tal, hola otra vez""",
    },
    needs={
        "assault": "violación",
        "violence": """
            violencia doméstica, violencia, refugio para mujeres, violencia
            intrafamiliar, mujeres golpeadas""",
        "poison": "veneno, control de envenenamiento, envenenamiento, intoxicación",
        "treatment": """
            rehabilitación, tratamiento, desintoxicación, centro de rehabilitación,
            centros de rehabilitación, anexo, anexos, casa de transición, casa sobria,
            casas sobrias, casa de medio camino, internamiento, internarme, clínica de
            metadona, desintoxicarme""",
        "suicide": "suicidio",
        "local": """
            comida, despensa, despensas, banco de comida, banco de alimentos,
            estampillas de comida, albergue, albergues, donde dormir, lugar para dormir,
            techo, ropa, pañales, trabajo, empleo, pase de autobús, boletos de autobús,
            dentista, clínica gratis, tengo hambre, no tengo trabajo""",
        "legal": """
            abogado, abogada, ayuda legal, asesoría legal, abogado de inmigración, me
            arrestaron, arrestado, fianza, clases de dui, clase de dui, manejo de la
            ira, control de ira""",
        "money": """
            renta, la renta, ayuda con la renta, pagar la renta, recibo de luz,
            desalojo, desalojar, me van a desalojar, ayuda económica""",
        "family": "ayuda para familias, línea de al-anon",
        "gambling": "apuestas, ludopatía, juego compulsivo",
        "veterans": "veteranos, veterano",
        "minor": "maltrato infantil, abuso infantil, línea para niños",
        "lgbt": "jóvenes lgbt, línea lgbt",
        "mental_health": """
            terapeuta, psicólogo, psicóloga, psiquiatra, consejero, terapia, salud
            mental""",
        "maternal": "posparto, depresión posparto",
        "trafficking": "trata de personas, trata",
        "smoking": "dejar de fumar",
        "crisis": "crisis, línea de crisis",
    },
    hotline_words={
        "office": """
            oficina de aa, oficina de na, oficina central, intergrupo, oficina intergrupal, central
            de servicios, oficina de alcohólicos anónimos, oficina de servicio""",
        "number": "número, números, línea, líneas, teléfono",
        "filler": """
            una, un, de, para, en, la, el, quiero, necesito, por, favor, del, los, las,
            me, da, das, dan, dame, pásame, pasame, cuál, cual, es, son, hay, tienen,
            tiene, algún, alguna, algun, busco, buscando, dónde, donde, puedo,
            encontrar, conseguir, hoy, esta, noche, gratis, barato, cerca, mi, ayuda,
            con, que, a, al, y, no, tengo, hola, seguro, sin, nacional""",
        "speakers": "spanish, español, habla, hablan, latino",
        "sufficient": """
            banco de comida, banco de alimentos, despensa, albergue, donde dormir, tengo
            hambre, no tengo trabajo, pañales, línea de crisis""",
    },
    privacy={
        "show": """
            datos, mis datos, ver mis datos, qué datos tienen, qué datos guardan, qué saben de mí,
            qué sabes de mí, qué guardan de mí""",
        "ambiguous": "olvidar",
        "object": """
            datos, información, número, teléfono, historial, mensajes, todo, de, mí, ahora,
            lo, que, tengas, tienen, tienes, tengan, mío, mía, sobre, mis""",
        "polite": "por, favor",
    },
)
