"""French."""

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart
from flows.vocabulary.language import Vocabulary

FRENCH = Vocabulary(
    code="fr",
    name="Français",
    language_names={
        "en": "anglais",
        "es": "espagnol",
        "fr": "français",
        "pt": "portugais",
        "it": "italien",
    },
    home_countries=frozenset({"FR", "CA", "BE", "CH"}),
    twelve_hour_countries=frozenset(),
    h_notation=True,
    decimal_comma=True,
    decimal_point_countries=frozenset(),
    names_behind_venues=True,
    detection={
        "sure": """
            aidez, aujourd'hui, besoin, bonjour, bonsoir, cherche, combien, coute, demain,
            dimanche, envoyez, femmes, jeudi, lundi, maintenant, mardi, merci, mercredi,
            prochaine, réunions, samedi, semaine, suis, trouver, vendredi, voudrais""",
        "likely": """
            aide, après, avec, ce, c'est, dans, des, est, femme, hommes, il, je, les, matin, midi,
            moi, nous, ou, plus, pour, pres, quand, que, quelle, religieux, réunion, salut, soir,
            une, vous""",
        "telling": """
            dis, dites, écris, écrivez, envoie, envoyez, réponds, répondez, répète, explique""",
        "accented": "réunion, près, où",
        "asking": """
            à, au, en, je, langue, me, parle, parler, parlez, passer, plaît, s'il, svp, vous""",
    },
    whole={
        Intent.STOP: """
            arrêt, arrêter, arrêtez, arrête, désabonner, désabonnement, désinscription,
            désinscrire, me désinscrire, me désabonner, résilier, annuler, fini, stop
            svp, ça suffit, assez, fin""",
        Intent.START: """
            commencer, recommencer, reprendre, démarrer, réabonner, inscription,
            m'inscrire""",
        Intent.HELP: """
            aide, aidez-moi, aide-moi, au secours, à l'aide, secours, besoin d'aide,
            j'ai besoin d'aide, information, informations, comment ça marche, urgence,
            crise, aidez moi svp, pouvez-vous m'aider, peux-tu m'aider, soutien, j'ai
            besoin d'aide svp, instructions""",
        Intent.HOTLINE: """
            numéros, numéros de téléphone, désintox, désintoxication, cure, traitement,
            ressources, numéros utiles""",
        Intent.LANGUAGE: """
            français, en français, francais svp, french, in french, langue, langues,
            changer de langue""",
        Intent.PRIVACY: """
            vie privée, confidentialité, politique de confidentialité, c'est anonyme,
            est-ce anonyme, est-ce confidentiel, c'est confidentiel, confidentiel, anonyme,
            mes données, données""",
        Intent.FORGET: """
            oublier, oublie-moi, oubliez-moi, effacer, effacez-moi, efface-moi,
            supprimer, tout effacer, supprimez-moi""",
        Intent.TALK: """
            parler, personne, une personne, un humain, parrain, marraine, bénévole,
            appelez-moi, appelle-moi, discuter""",
        Intent.OFFICE: """
            bureau, le bureau, numéro du bureau, téléphone du bureau, bureau des aa, bureau des na,
            numéro des aa, téléphone des aa, numéro des na, téléphone des na, intergroupe,
            site web, site internet""",
        Intent.ABOUT: """
            à propos, qui êtes-vous, qui es-tu, c'est quoi, c'est qui, qui est-ce,
            êtes-vous un robot, es-tu un robot, c'est quoi ça, c'est un robot, tu es un
            robot""",
        Intent.REMIND: "rappelle-moi, rappelez-moi, rappel, me rappeler",
        Intent.REMINDERS: "rappels, mes rappels, voir mes rappels",
        Intent.MENU: """
            menu, accueil, bonjour, salut, bonsoir, coucou, allo, allô, bjr, slt, il y a
            quelqu'un, bonne journée""",
        Intent.CHAT: """
            il fait froid, il fait très froid, fait froid, ça caille, quel froid, il gèle, il
            fait chaud, il fait très chaud, quelle chaleur, il pleut, il pleut ici, il neige,
            quel temps, il fait beau, beau temps, raconte une blague, raconte moi une blague,
            raconte nous une blague, dis moi une blague, une autre blague, fais moi rire, dis un
            truc drôle, chante moi une chanson, chante quelque chose, raconte moi une histoire""",
        Intent.THANKS: """
            merci, merci beaucoup, mille mercis, merci bien, au revoir, bonne nuit, parfait,
            super, génial, d'accord merci, ok merci, à bientôt, non merci, c'est gentil, mci,
            merci infiniment, pardon, désolé, désolée, excusez-moi, excuse-moi, je suis désolé,
            je suis désolée, mes excuses, pas maintenant, pas tout de suite, attends, attendez,
            une minute, un instant, un moment, une seconde, deux secondes, deux minutes, attends
            deux minutes, je conduis, je suis au volant, je regarde plus tard, je verrai, on
            verra, je te redis, je vais y réfléchir, j'y réfléchis, une autre fois, je suis
            occupé, je suis occupée""",
    },
    anywhere={
        Intent.STOP: """
            me désabonner, me désinscrire, désabonnez-moi, désinscrivez-moi, laissez-moi
            tranquille, laisse-moi tranquille, ne m'écrivez plus, ne m'écris plus, ne
            m'envoyez plus, ne me contactez plus, ne me textez plus, n'envoyez plus, ne
            plus recevoir, plus recevoir de, arrêtez de
            m'écrire, arrêtez de m'envoyer, arrête de m'écrire, arrête de m'envoyer""",
        Intent.START: "",
        Intent.HOTLINE: """
            ligne de crise, ligne d'écoute, numéro d'urgence, numéros d'urgence, ligne
            d'aide, numéro à appeler, qui appeler, qui puis-je appeler, centre de
            désintoxication, centre de traitement, numéro de téléphone pour""",
        Intent.LANGUAGE: """
            parlez-vous français, parles-tu français, tu parles français, vous parlez
            français, en français svp, en français s'il vous plaît, répondez en
            français, je ne parle pas anglais, changer de langue, autre langue""",
        Intent.PRIVACY: """
            c'est anonyme, est-ce anonyme, est-ce que c'est anonyme, est-ce que c'est
            confidentiel, qui voit, qui lit, qui peut voir, gardez-vous mon, gardez-vous
            mes, vous gardez mon, vous gardez mes, partagez-vous, mes données
            personnelles, quelles données, que gardez-vous""",
        Intent.FORGET: """
            oubliez-moi, oublie-moi, effacez mes, efface mes, supprimez mes, supprime
            mes, effacer mes, supprimer mes, effacez tout, effacez mon numéro, oubliez
            mon numéro, supprimez mon, efface tout""",
        Intent.TALK: """
            parler à quelqu'un, parler avec quelqu'un, parler à une personne, parler à
            un humain, besoin de parler, envie de parler, quelqu'un à qui parler, je
            veux parler, j'ai besoin de parler, pouvez-vous m'appeler, une vraie
            personne, trouver un parrain, je cherche un parrain, discuter avec
            quelqu'un, puis-je parler""",
        Intent.ABOUT: """
            qui êtes-vous, qui es-tu, qui est-ce, à qui je parle, à qui ai-je affaire,
            êtes-vous un robot, es-tu un robot, t'es un robot, c'est un robot, est-ce un
            robot, êtes-vous une personne, es-tu une personne, êtes-vous humain, es-tu
            humain, est-ce automatique, vous êtes qui, c'est quoi ce numéro, c'est quoi
            ce service, est-ce que vous êtes un robot, une vraie personne""",
        Intent.REMIND: """
            rappelle-moi, rappelez-moi, envoie-moi un rappel, envoyez-moi un rappel, mettre un
            rappel, prévenez-moi, tu peux me rappeler, peux tu me rappeler, pouvez vous me
            rappeler, fais moi penser, mets moi un rappel, mettez moi un rappel, préviens moi""",
        Intent.REMINDERS: """
            mes rappels, annuler rappel, annuler mon rappel, annuler mes rappels, plus
            de rappels, supprimer mes rappels, arrêter les rappels, annuler le rappel""",
        Intent.THANKS: "merci pour, merci beaucoup pour",
    },
    classes={
        "ambiguous stop": "arrête, arrêter",
        "alone": "arrêtez, arrête, stop",
        "cease": """
            je ne veux plus, je veux plus, ne veux plus, je ne souhaite plus, arrêtez
            de, arrêtez, arrête de, arrête, arrêter de, cessez de, cesse de, cessez,
            plus de, plus aucun, stop aux, assez de, stop""",
        "struggle": """
            arriver à arrêter, arrive pas à arrêter, peux pas arrêter, veux arrêter,
            voudrais arrêter, pour arrêter, comment arrêter, besoin d'arrêter, aidez-moi
            à arrêter, arrêter de boire, arrêter de fumer, arrêter de consommer""",
        "sending": """
            m'écrire, m'envoyer, me texter, me contacter, m'embêter, me déranger,
            envoyer, écrire, me harceler, d'envoyer, m'appeler""",
        "send": "écrivez, envoyez, contactez, textez, écris, envoie, appelez",
        "texts": "messages, message, textos, texto, sms, notifications",
        "receive": "recevoir",
        "me": "moi, mon numéro, me",
        "not": """
            ne, ne veux plus, ne veux pas, plus jamais, je veux plus, je ne veux plus,
            je ne souhaite plus""",
        "want": "veux, souhaite, voudrais",
        "away": """
            enlevez, enlève, enlevez-moi, retirez, retirez-moi, supprimez-moi,
            effacez-moi, ôtez, sortez-moi, enlève-moi, retire-moi, rayez-moi""",
        "again": "",
        "list": "de la liste, de votre liste, de cette liste, la liste, liste",
        "my age": "j'ai, jai, j ai",
        "years of age": "ans",
        "after age": """
            et, mais, mon, ma, mes, je, que, j'habite, à, où, comment, il, elle, est ce,
            peux, suis, veux""",
        "website": "site web, site internet, page web",
        "recovery books": "gros livre, texte de base, big book, la littérature",
        "chips": "jeton, jetons, porte clés, médaille, médailles",
        "moderation": "boire moins, consommer moins, modération, diminuer",
        "no answer": """
            ne réponds pas, ne répondez pas, ne me réponds pas, ne me répondez pas, pas
            de réponse svp""",
        "helps other": """
            aider mon, aider ma, que mon, que ma, l'aider""",
        "younger relative": """
            mon fils, ma fille, mes enfants, mon enfant, mon ado, notre fils, notre fille,
            mon petit fils, ma petite fille, mon neveu, ma niece, mon beau fils, ma belle fille""",
        "relative": """
            mon mari, ma femme, mon copain, ma copine, mon conjoint, ma conjointe, mon fils, ma
            fille, ma mere, mon pere, mon frere, ma soeur, un proche, mes parents, mon ex, mon
            oncle, ma tante, je vis avec, mon frère, ma mère, mon père, mon ado""",
        "beside relative": """
            c'est, c, est, cest, pour, de, encore, aide, svp, stp, avec, et, a, au, sujet,
            bonjour, il, s, agit""",
        "drinks": """
            boit, boit trop, est alcoolique, alcoolique,
            boit tous les jours, boit beaucoup, rentre ivre, est ivre, n'arrête pas de
            boire, alcoolisme,
            boit encore, picole, reboit, a rechuté, s'est remis à boire, s'est remise
            à boire, est bourré, est saoul, se saoule""",
        "uses": """
            se drogue, consomme, est accro, toxicomane, est toxicomane,
            prend de la drogue, se drogue encore, fume du shit, la drogue, héroïne, cocaïne""",
        "gambles": """
            joue, au casino""",
        "": """
            je suis alcoolique, je bois""",
        "asking": """
            qu'est-ce que, qu'est-ce qu', c'est quoi, que veut dire, que signifie,
            qu'est-ce qu'une, qu'est-ce qu'un, c'est quoi une, quest ce que c est""",
        "courtesy": """
            s'il vous plaît, s'il te plaît, svp, stp, merci, maintenant, tout, ça, ok,
            tout de suite, de, les""",
    },
    courtesy={
        "polite": "bonjour, salut, merci, svp, stp, s'il te plaît, s'il vous plaît",
        "thanks": "merci",
        "help": "aide, aidez",
        "greeting": "bonjour, salut, bonsoir",
    },
    denial={
        "words": "pas, non",
        "unwanted": """
            pas, pas de, pas d', pas en, sauf, autre que, non, sans, qui ne soit pas, qui soit
            pas, rien de, pas que, pas que des, pas seulement des""",
        "excluded": """
            pas, pas le, pas la, pas les, pas à, pas au, pas en, pas de, pas d', pas
            dans, mais pas, mais pas le, mais pas à, sauf, sauf le, sauf à, excepté,
            hormis, à part, autre que, tout sauf, n'importe quel jour sauf, tous les
            jours sauf, plutôt que, au lieu de, au lieu du, jamais le""",
        "disliked": """
            je n'aime pas, j'aime pas, je n'aime pas les, je ne veux pas de, je veux pas de,
            je ne peux pas, je peux pas, je ne peux pas le, je peux pas le, pas libre, pas
            libre le, je travaille, je travaille le, pas dispo, pas dispo le""",
        "harmless": """
            pourquoi pas, si pas, pas seulement, pas loin, pas trop loin, pas très
            loin, pas de problème, pas de souci, pas encore, pas sûr, pas sûre, pas
            bien, pas en forme, pas trop, pas très, pas du tout, pas à pas""",
        "behind": """
            je ne peux pas, je peux pas, ça ne va pas, ne me va pas, impossible, non, pas
            possible, je travaille, ça ne me va pas, ça me va pas, je suis pris, je suis prise,
            me tue, me tuent, c'est mort, c'est pas possible, c'est impossible, c'est compliqué""",
        "shown": """
            aucune de celles-là, aucune de ces réunions, pas celles-là, pas celles-ci, pas
            celle-là, pas celui-là, aucun de ceux-là, aucune ne me va, aucune ne me
            convient, non aucune, je ne peux pas à cette heure, je peux pas à cette heure,
            pas à ces heures, je les connais déjà, une autre heure, à une autre heure,
            d'autres heures, d'autres horaires""",
        "declined": """
            je ne peux pas aller à, je peux pas aller à, je n'aime pas, j'aime pas,
            je ne veux pas, je veux pas, je connais déjà, j'ai déjà fait, j'ai déjà
            vu, j'ai raté""",
        "those": """
            celles-là, ceux-là, celles-ci, ceux-ci, ces réunions, ces heures, ces
            horaires, cette heure, cet horaire""",
        "unfit": """
            ne me vont pas, ne me va pas, me vont pas, ne me conviennent pas, ne me
            convient, ne me va, ne marchent pas, je peux pas, je ne peux pas""",
        "relaxed": """
            pas forcément, pas nécessairement, pas obligé que ce soit, oublie,
            oublie le, oublie la, ça ne doit pas être, pas besoin que ce soit, peu
            importe si c'est""",
        "is": "c'est, car c'est, ce sera, parce que c'est",
        "told": """
            c'était un, c'était une, c'était, j'allais à un, j'allais à une, on avait
            un, on avait une, c'était un groupe de, c'était une réunion de, j'allais à
            un groupe de""",
        "any other": "un autre, une autre, n'importe quel autre",
        "any day": "n'importe quel jour, peu importe le jour, n'importe quand, tous les jours",
        "any gender": """
            mixte, mixtes, hommes et femmes, mixte ça va, mixte c'est bon, hommes femmes""",
        "any language": """
            en anglais aussi, l'anglais va aussi, l'anglais ça va, n'importe quelle
            langue""",
    },
    meeting="""
        réunion, réunions, groupe, groupes, meeting, rencontre, rencontres, groupe de
        soutien, groupe de parole, séance, séances, groupes de parole""",
    meeting_words={
        "open": "",
        "closed": "",
        "told closed": "est, c'est, était, sont, porte, tout",
        "of": "de",
        "article": "",
        "before name": "",
        "behind name": "",
    },
    types={
        "11": "11e étape, onzième étape, étape 11, 11eme étape, méditation sur la 11e étape",
        "12X12": "12 et 12, douze et douze, 12 étapes et 12 traditions",
        "A": """
            laïque, laïc, agnostique, agnostiques, athée, athées, séculier, non religieux, sans
            religion, non religieuse, sans dieu, séculière, sans curé, sans prêtre, sans
            prières, sans prière, moins religieux, moins religieuse, pas religieux, pas
            religieuse, sans bon dieu, rien de religieux""",
        "ABSI": "réflexions de bill",
        "ASL": """
            langue des signes, langage des signes, sourd, sourds, malentendants, sourde,
            lsf, lsq, malentendant""",
        "B": "gros livre, big book, étude du gros livre, livre bleu",
        "BA": "garderie, garde d'enfants, halte-garderie, baby-sitting",
        "BE": """
            débutants, nouveaux, pour débutants, nouveaux venus, pour les nouveaux,
            débutante, débutantes, nouveaux membres""",
        "BI": "bisexuels, bisexuel",
        "BRK": "petit déjeuner, petit-déjeuner, petit dej",
        "C": "fermée, fermées, réunion fermée, réunions fermées, fermé",
        "CAN": """
            bougie, bougies, chandelle, chandelles, aux chandelles, à la chandelle, à la
            bougie""",
        "CF": """
            avec enfants, enfants acceptés, enfants bienvenus, avec mes enfants, amener
            mes enfants, avec mon enfant, avec mon bébé""",
        "D": "discussion",
        "DD": "double diagnostic",
        "DR": "réflexions quotidiennes",
        "FF": "sans parfum",
        "G": "gai, gais, gay, gays, homosexuel, homosexuels",
        "H": "anniversaire, anniversaires",
        "L": "lesbienne, lesbiennes",
        "LGBTQ": "lgbt, lgbtq",
        "LIT": "littérature, publications, lecture",
        "LS": "vivre sans alcool",
        "M": """
            hommes, homme, pour hommes, entre hommes, pour les hommes, réservé aux
            hommes, d'hommes, messieurs""",
        "MED": "méditation",
        "NB": "non binaire, non-binaire",
        "NDG": "autochtone, autochtones, indigène, premières nations",
        "O": """
            ouverte, ouvertes, réunion ouverte, réunions ouvertes, ouverte à tous,
            ouverte au public""",
        "OUT": "en plein air, dehors, extérieur, au parc, plein air, à l'extérieur",
        "P": "professionnels",
        "POA": "preuve de présence, attestation de présence, justificatif de présence",
        "POC": "gens de couleur, personnes de couleur, noirs",
        "SEN": "séniors, seniors, aînés, personnes âgées, retraités",
        "SM": "permis de fumer, fumeurs",
        "SP": "conférencier, conférenciers, témoignage, témoignages, partage",
        "ST": "étapes, étape, étude des étapes, sur les étapes, étude d'étape",
        "T": "transgenre, trans, transgenres",
        "TR": "traditions, tradition, étude des traditions",
        "W": """
            femmes, femme, pour femmes, entre femmes, pour les femmes, réservé aux
            femmes, dames, de femmes, filles""",
        "X": """
            fauteuil roulant, fauteuils roulants, accessible, accès fauteuil, accès
            fauteuil roulant, handicapé, handicapés, handicap, pmr, mobilité réduite,
            accès handicapé, accessible en fauteuil roulant, accès pmr, sans escaliers""",
        "Y": "jeunes, jeune, pour les jeunes, pour jeunes, ados, adolescents",
        "S": "en espagnol, espagnol, hispanophone",
        "EN": "en anglais, anglais, anglophone, anglophones",
        "FR": "en français, français, francophone, francophones",
        "POR": "en portugais, portugais",
        "ITA": "en italien",
        "DE": "en allemand",
        "VET": "anciens combattants, vétérans, militaires",
        "GRIEF": "deuil, de deuil",
        "BILINGUAL": "bilingue, bilingues, en français et en anglais",
        "RESPONDERS": "pompiers, policiers, secouristes",
        "MARATHON": "marathon",
        "CHRISTIAN": "chrétien, chrétienne, chrétiens",
        "SMOKEFREE": "non fumeur, sans fumée",
        "DOGS": "chiens acceptés, chiens admis",
    },
    ways={
        "online": """
            en ligne, virtuelle, virtuel, sur zoom, par zoom, à distance, visio, en visio,
            visioconférence, en vidéo, par internet, virtuelles, de chez moi, par visio, depuis
            chez moi""",
        "phone": """
            par téléphone, téléphonique, téléphoniques, au téléphone, sans internet, téléphone
            fixe, conférence téléphonique, pas internet""",
        "in person": """
            en personne, présentiel, en présentiel, physique, face à face, en présence,
            sur place, pas en ligne""",
        "hybrid": "hybride, hybrides",
    },
    fellowships={
        "AA": "alcooliques anonymes, alcoolique anonyme, alcooliques annonymes, les alcooliques",
        "NA": """
            narcotiques anonymes, narcotique anonyme, narcotiques, les narcotiques, toxicomanes,
            drogue, drogues""",
        "AL-ANON": """
            familles d'alcooliques, proches d'alcooliques, familles et amis
            d'alcooliques, pour les familles, pour la famille, pour les proches, pour
            les parents, femmes d'alcooliques, maris d'alcooliques, conjoints
            d'alcooliques, parents d'alcooliques, entourage d'alcooliques, pour les
            conjoints, pour les épouses, pour l'entourage""",
        "ACA": "enfants adultes d'alcooliques, enfants adultes, enfants d'alcooliques",
        "CA": """
            cocaïnomanes anonymes, cocaïne anonymes, cocaïne, cocaïnomanes, dépendance à
            la cocaïne, dépendants à la cocaïne""",
        "CODA": """
            codépendants anonymes, dépendants affectifs, codépendants, codépendance,
            dépendance affective""",
        "DA": """
            débiteurs anonymes, dettes, endettés, acheteurs compulsifs, achats
            compulsifs, dépenses compulsives, dépense trop, dépensent trop, dépensiers,
            surendettement, surendettés""",
        "GA": """
            joueurs anonymes, gamblers anonymes, joueurs compulsifs, joueurs, dépendance
            au jeu, jeux d argent, joueurs compulsifs anonymes,
            addiction au jeu, accros au jeu, machines à sous, jeu compulsif""",
        "MA": """
            marijuana anonymes, cannabis, dépendance au cannabis, fumeurs de cannabis""",
        "NICA": """
            nicotine anonymes, arrêter de fumer, fumeurs anonymes, dépendance à la
            nicotine""",
        "OA": """
            outremangeurs anonymes, outremangeurs, boulimiques anonymes, compulsion
            alimentaire, hyperphagie, dépendance à la nourriture, addiction à la
            nourriture, mangeurs compulsifs""",
        "SAA": """
            dépendants sexuels anonymes, sexoliques anonymes, dépendance sexuelle,
            addiction au sexe, dépendants sexuels, addiction au porno, pornographie""",
        "SLAA": """
            dépendants affectifs et sexuels anonymes, dasa, dépendance affective et
            sexuelle""",
        "WORKAHOLICS": "bourreaux de travail, workaholics anonymes",
        "EMOTIONS-A": "emotifs anonymes, émotifs anonymes",
        "DAA": "drogués anonymes",
        "FAMILIES": "familles anonymes",
        "NAR-ANON": """
            familles de toxicomanes, proches de toxicomanes, familles de dépendants,
            parents de toxicomanes, femmes de toxicomanes, conjoints de toxicomanes,
            entourage de toxicomanes""",
        "CMA": "crystal meth, méthamphétamine",
    },
    days={
        Day.NOW: """
            maintenant, tout de suite, en ce moment, immédiatement, dès que possible, là
            maintenant, le plus tôt possible, bientôt, dans l'heure""",
        Day.NEXT: """
            prochaine réunion, prochaines réunions, la prochaine, prochaine, prochaines,
            le prochain, prochain groupe, la plus proche dans le temps""",
        Day.TODAY: "aujourd'hui, aujourd hui, auj, ajd, ojd, aujourdhuit, ce jour",
        Day.TOMORROW: "demain, 2main, dem1",
        Day.AFTER_TOMORROW: "après-demain, après demain",
        Day.MON: "lundi, lundis",
        Day.TUE: "mardi, mardis",
        Day.WED: "mercredi, mercredis",
        Day.THU: "jeudi, jeudis",
        Day.FRI: "vendredi, vendredis",
        Day.SAT: "samedi, samedis",
        Day.SUN: "dimanche, dimanches",
        Day.WEEKEND: """
            week-end, ce week-end, weekend, fin de semaine, le week-end, en fin de
            semaine, cette fin de semaine""",
        Day.NEXT_WEEKEND: "week-end prochain, le week-end prochain, fin de semaine prochaine",
        Day.WEEK: "cette semaine, semaine",
        Day.NEXT_WEEK: "semaine prochaine, la semaine prochaine",
    },
    today={
        DayPart.MORNING: "ce matin",
        DayPart.NOON: "ce midi",
        DayPart.AFTERNOON: "cet après-midi, cet aprem, cette après-midi, aujourd'hui après-midi",
        DayPart.EVENING: "",
        DayPart.NIGHT: """ce soir, soir même, aujourd'hui soir, cesoir, se soir""",
    },
    short_days={
        Day.MON: "lun",
        Day.TUE: "mar",
        Day.WED: "mer",
        Day.THU: "jeu",
        Day.FRI: "ven",
        Day.SAT: "sam",
        Day.SUN: "dim",
    },
    parts={
        DayPart.EARLY: "tôt, tôt le matin, de bonne heure, très tôt, à l'aube, avant le travail",
        DayPart.MORNING: """
            matin, le matin, matinée, du matin, dans la matinée, au matin, matins, en
            matinée""",
        DayPart.NOON: """
            midi, à midi, le midi, heure du déjeuner, à l'heure du déjeuner, l'heure du
            midi, pause déjeuner""",
        DayPart.AFTERNOON: """
            après-midi, l'après-midi, aprem, de l'après-midi, dans l'après-midi,
            apresmidi, aprèm, lapres midi, lapresmidi""",
        DayPart.EVENING: """
            soir, le soir, soirée, en soirée, du soir, dans la soirée, au soir, après le
            travail, soirs""",
        DayPart.NIGHT: "nuit, la nuit, dans la nuit, de nuit, cette nuit",
        DayPart.LATE: """
            tard, tard le soir, tard dans la nuit, très tard, tard ce soir, en fin de
            soirée""",
        DayPart.MIDNIGHT: "minuit, à minuit",
    },
    clock={
        "at": "à, vers, autour de, aux environs de, dès",
        "after": """
            après, à partir de, plus tard que, depuis, passé, je finis à, je finis le
            travail à, je termine à, je sors à, je travaille jusqu'à, au travail jusqu'à,
            occupé jusqu'à, occupée jusqu'à, libre à, libre à partir de, pas avant, je sors
            du travail à, je finis le boulot à, je finis les cours à, je suis libre à, je
            rentre à""",
        "before": """
            avant, jusqu'à, plus tôt que, je commence à, je commence le travail à,
            je dois être rentré à, je dois être rentrée à, je dois partir à""",
        "between": "entre, de",
        "and": "et, à, jusqu'à",
        "am": "du matin, am",
        "pm": "du soir, de l'après-midi, pm",
        "hour": "heures, heure, h, hrs",
        "half": "et demie, et demi",
        "or later": "ou plus tard, ou après, et plus tard, et après",
    },
    hour_marks={
        "prefix": "vers",
        "weak prefix": "à",
        "am": "",
        "pm": "",
        "letter": "h",
        "hours": "",
        "about": "",
    },
    moments={720: "midi", 0: "minuit"},
    time_words={
        "ahead": "dans, en",
        "within": "",
        "from now": "",
        "about": "environ",
        "of": "de",
        "unit": "heures, heure, étapes",
        "hour count": "",
        "morning": "",
        "until": "jusqu'à",
        "busy": """
            je travaille, j'ai cours, j'ai école, je suis au, je suis en, cours,
            boulot, occupé, occupée, je ne peux pas, pas libre, je finis pas""",
        "same": "même heure, mêmes heures",
        "day behind": "le lendemain, le jour suivant, le jour d'après",
    },
    date_words={"yesterday": "hier", "filler": "le, du, de, depuis, jour, au"},
    months={},
    moves={
        "more": """
            plus, encore, plus de réunions, d'autres, autres, suivant, suivante, suivantes, voir
            plus, d'autres réunions, autre chose, la suite, suite, une autre, autre réunion,
            davantage, d'autres choix, vous en avez d'autres, tu en as d'autres, il y en a
            d'autres, montre m'en d'autres, montrez m'en d'autres, encore d'autres, les
            suivantes, les autres, encore plus, d'autres options, d'autres possibilités, montre
            les autres, autres options""",
        "back": """
            retour, liste, précédent, la liste, encore une fois, revenir, à nouveau, répéter,
            pareil, pareil qu'hier, pareil qu'avant, comme hier, comme hier soir, comme avant,
            comme d'habitude, la même, la même qu'hier, les mêmes, les mêmes qu'hier, la même
            chose, même chose, la même chose qu'hier, la même liste, la même recherche, même
            recherche, la même question, même question, celle d'hier, celles d'hier, celle
            d'hier soir, renvoie, renvoie la liste, renvoyez la liste, je cherche toujours, je
            cherche encore, continue, continuer, celle que tu m'as envoyée, celles que tu m'as
            envoyées, celle que vous m'avez envoyée, celles que vous m'avez envoyées, encore
            pareil, encore la même, encore la même chose, pareil que d'habitude, la même que
            d'habitude, la même encore""",
        "later": """
            plus tard, un peu plus tard, après, plus tard svp, trop tôt, c'est trop tôt, un peu
            trop tôt, trop tôt pour moi, plus tard que ça, pas si tôt, un chouïa plus tard, un
            peu plus tard stp, plus tard stp, plus tard dans la soirée""",
        "earlier": """
            plus tôt, avant, un peu plus tôt, trop tard, c'est trop tard, trop tard pour moi,
            plus tôt que ça, pas si tard, un chouïa plus tôt, plus tôt svp, un peu avant""",
        "closer": """
            plus près, plus proche, la plus proche, le plus proche, trop loin, c'est trop loin,
            plus proches, plus près de moi, les plus proches, près, un peu plus près, un peu
            plus proche, moins loin, un truc moins loin, quelque chose de moins loin, quelque
            chose de plus près, pas si loin, plus proche de chez moi, c'est loin""",
        "all": """
            toutes, tous, tout, n'importe laquelle, n'importe, toutes les réunions, peu
            importe""",
        "ok": "oui, ouais, d'accord, ok, c'est ça, exact, oui svp, bien sûr, oui merci, voilà",
        "no": """
            non, nan, pas celui-là, pas celle-là, pas vraiment, non pas vraiment""",
        "farther": """
            plus loin, un peu plus loin, plus éloigné, plus éloignée, plus de
            kilomètres, élargir, rayon plus grand, zone plus large, loin""",
        "latest": """
            la plus tardive, le plus tard, la plus tard, dernière réunion, la dernière
            réunion, dernières réunions, la dernière de la soirée, la dernière du soir, la
            dernière de la journée""",
        "other day": """
            un autre jour, autre jour, d'autres jours, jour différent, changer de jour, une
            autre date, un autre soir, d'autres soirs, n'importe quel autre soir, n'importe quel
            autre jour, quels autres jours, une autre soirée, un autre matin, un autre
            après-midi, plutôt un autre jour, plutôt un autre soir""",
        "other place": """
            autre ville, une autre ville, ailleurs, autre endroit, un autre endroit,
            changer de ville, mauvaise ville, autre lieu""",
        "longest": """
            la plus longue, le plus long, plus longue, plus longues, les plus
            longues, la réunion la plus longue, qui dure le plus longtemps, dure le
            plus longtemps""",
        "shortest": """
            la plus courte, le plus court, plus courte, plus courtes, les plus
            courtes, la réunion la plus courte, qui dure le moins longtemps""",
    },
    reminding={
        "end that": """
            annule le, annule la, annule ça, annule celui là, annulez le, annulez ça,
            annulez celui là, supprime le, supprimez le, enlève le, enlevez le, efface
            le, arrête celui là, arrêtez celui là""",
        "remind": """
            rappel, rappelle-moi, rappelez-moi, me rappeler, rappeler, rappelle-moi la, rappel
            pour""",
        "letter": "",
        "show": "rappels, voir mes rappels, liste des rappels, voir les rappels",
        "drop": "retirer, retire, retirer le rappel, retirez",
        "drop all": "retirer tout, retirer tous, tout retirer, retirer tous les, retirer toutes",
        "skip": "sauter, saute, sauter cette semaine, passer cette semaine, sauter celle-ci",
        "pause": "pause, mettre en pause, pause des rappels, suspendre, suspendre les rappels",
        "resume": "reprendre, reprendre les rappels, reprends, fin de pause",
        "where": """
            où, c'est où, adresse, où est-ce, c'est où déjà, c'est à quelle adresse, quelle est
            l'adresse, l'adresse, où ça, où c'est""",
        "name": "nom, nommer, renommer",
        "ending": "arrêter, annuler, supprimer, retirer, plus de, enlever, annule, supprime",
        "one": "rappel",
        "around": """
            le, la, les, l, mon, mes, svp, stp, rappel, rappels, numéro, no, de, du, des, pour,
            cette, ce, semaine, réunion, sur, avant, et, merci, celui, celle""",
        "once": """
            une fois, une seule fois, juste une fois, seulement cette fois, unique, seulement
            cette semaine, juste cette semaine, juste cette fois, uniquement cette fois, pas
            chaque semaine, pas toutes les semaines""",
        "once on": "seulement ce, juste ce, uniquement ce, seulement pour ce, juste pour ce",
        "weekly": """
            chaque semaine, toutes les semaines, hebdomadaire, hebdo, à chaque fois, une fois par
            semaine""",
        "until": "jusqu'à, jusqu'au, jusque",
        "before": "avant",
        "minute": "minutes, minute, min, mins, mn",
        "hour": "heures, heure, h",
        "day": "jours, jour, j",
        "week": "semaines, semaine, sem",
        "month": "mois",
        "year": "an, ans, années, année",
        "a": "un, une",
        "half": "demi-heure, une demi-heure, demie-heure, une demie heure",
        "and a half": "et demie, et demi",
    },
    counting_days={
        "since": """
            sobre, sobre depuis, sobre depuis le, abstinent depuis, abstinente depuis, abstinent
            depuis le, abstinente depuis le, abstinent, abstinente, je suis sobre depuis, je suis
            sobre depuis le, clean depuis, date de sobriété, compte mes jours, comptez mes jours,
            compter mes jours, je veux compter mes jours,
            recommencer mon compte, recommencer mes jours, remettre mon compte à zéro""",
        "day": "jour, c'est le jour, aujourd'hui jour",
        "told": "j'ai, ça fait, aujourd'hui ça fait, je fête, je suis à, voilà, j'ai atteint",
        "told behind": """
            aujourd'hui, sobre, abstinent, abstinente, sans boire, sans alcool, sans consommer, de
            sobriété, d'abstinence, déjà, maintenant, jeton""",
        "when": """
            quand est-ce que j'aurai, quand j'aurai, quand aurai-je, c'est quand mes,
            c'est quand mon, quand est-ce que j'arrive à, quand est-ce que j'atteins,
            quel jour j'aurai""",
        "count": """
            jours, mes jours, combien de jours, ça fait combien de jours, compteur, compte des
            jours""",
        "marks": """
            étapes, mes étapes, textos d'étape, préviens-moi à chaque étape, prévenez-moi à chaque
            étape, un texto à chaque étape""",
        "no marks": "pas d'étapes, plus d'étapes, sans étapes",
        "forget": "oublier jours, oublier mes jours, oublie mes jours, oublier les jours",
    },
    daily_texts={
        "read": "lire",
        "reading": """
            lecture du jour, la lecture du jour, lecture quotidienne, la lecture quotidienne, une
            lecture quotidienne, la lecture d'aujourd'hui, lecture d'aujourd'hui, ma lecture, ma
            lecture du jour, les lectures, les lectures du jour, une lecture, lectures, mes
            lectures, la lecture, pensée du jour, la pensée du jour""",
        "checkin": """
            checkin, check in, le checkin, mon checkin, demande-moi comment je vais, demandez-moi
            comment je vais, demande-moi comment ça va, demandez-moi comment ça va, me demander
            comment je vais, la question du jour, question du jour, les questions du jour""",
        "wish": """
            envoie-moi, envoyez-moi, donne-moi, donnez-moi, je veux, je voudrais, j'aimerais,
            recevoir, je veux recevoir, je voudrais recevoir, peux-tu, pouvez-vous, tu peux, vous
            pouvez, m'envoyer, commencer, activer, quelle est, c'est quoi, aujourd'hui, moi,
            changer, change, l'heure, plus""",
        "daily": "chaque jour, tous les jours, quotidien, quotidiennement, une fois par jour",
        "morning": "chaque matin, tous les matins, le matin",
        "evening": """
            chaque soir, tous les soirs, le soir, chaque après-midi, tous les après-midi,
            l'après-midi""",
        "off": """
            off, non, fin, plus de, pas de, sans, arrête, arrêter, arrêtez, je ne veux plus
            de, je ne veux plus, je veux plus de, je veux plus, annuler, annule, terminer, n'envoie
            plus, ne m'envoie plus, ne m'envoyez plus, désactiver, arrête de""",
    },
    reminder_words={
        "all": """
            tout, tous, toutes, tous les rappels, tous mes rappels, les deux, tous les deux,
            toutes les deux, aucun""",
        "one": "rappel, alerte, alarme, celui, celle, réunion",
        "many": "rappels, alertes, alarmes",
        "ending": "me rappeler, m'écrire, m'envoyer, me prévenir, me rappelle",
        "earlier": "plus tôt",
        "later": "plus tard",
        "next": "quand, à quelle heure, prochain, prochaine, quel jour",
        "late": "en retard, coincé dans les bouchons",
        "call": "appelle-le, appelle-la, appelle ça, nomme-le, nomme-la, renomme-le, renomme",
        "as": "comme, en, à",
        "agree": """
            parfait, très bien, c'est bon, c'est parfait, ça marche, ça me va, d'accord, entendu,
            bien sûr, allez-y, vas-y, super, oui d'accord, oui parfait, oui merci, oui svp, oui
            bien sûr, ça marche pour moi, pas de problème, c'est ok, ok pour moi, je suis
            d'accord, ça roule, nickel, volontiers, avec plaisir, faites ça, fais ça, comme ça""",
        "decline": """
            laisse tomber, laissez tomber, non merci, pas besoin, ce n'est pas la peine, c'est pas
            la peine, pas maintenant, plus tard, une autre fois, j'ai changé d'avis, je m'en
            souviendrai, oublie, oubliez, tant pis, je ne veux pas, j'en veux pas""",
        "beside answer": """
            alors, bon, ben, euh, en fait, finalement, ça, cela, beaucoup, pour moi, pour
            l'instant, désolé, désolée, merci beaucoup, avec ça, et, mais, à cette heure""",
        "asks": """
            peux-tu, pouvez-vous, tu peux, vous pouvez, peut-on, je veux, je voudrais, j'aimerais,
            il faut, attends, attendez, non, désolé, plutôt, finalement, en fait, juste, comment""",
        "send": """
            envoie-le, envoyez-le, envoie-moi, envoyez-moi, écris-moi, écrivez-moi, préviens-moi,
            prévenez-moi, qu'il arrive, je le veux, me l'envoyer, l'envoyer, m'écrire, me
            prévenir""",
        "set": """
            mets, mets-le, mettez, mettez-le, que ce soit, doit être, devrait être, plus de temps,
            plus tôt, c'est trop tard, c'est trop tôt, trop tard, trop tôt, à l'avance""",
        "end": """
            je ne veux plus, je veux plus, plus besoin, plus besoin de, je n'ai plus besoin de, ne
            me rappelle plus, ne me rappelez plus, arrête de me rappeler, arrêtez de me rappeler,
            ne m'écris plus pour, enlève-moi, désactive, éteins, oublie, vire""",
        "away": """
            en voyage, en vacances, absent, absente, à l'hôpital, pas là, en déplacement, parti,
            partie, je ne peux pas venir""",
        "back": """
            je suis de retour, de retour, je suis rentré, je suis rentrée, je suis revenu, je suis
            revenue, ça va mieux, tu peux recommencer, vous pouvez recommencer, recommencez,
            reprenez""",
        "how often": """
            à quelle fréquence, combien de messages, combien de textos, combien de fois, à quelle
            heure vous, c'est chaque semaine, quand arrive, quand allez-vous, c'est payant""",
    },
    sober_words={
        "sober": """
            sobre, sobriété, abstinent, abstinente, abstinence, sans boire, sans
            alcool, sans consommer, clean, arrêté de boire, dernier verre""",
        "of whom": "de, pour, chez",
        "first": "premier jour, jour un, jour 1, je commence aujourd'hui",
        "first chip": "jeton blanc, porte-clés blanc, jeton de 24 heures",
        "chip": "jeton, médaille, porte-clés",
        "age": "fête ses, a eu",
        "birthday": "anniversaire",
        "hour": "heures, heure",
        "marks": "étape, étapes",
        "off": "pas, plus, sans, arrêter, arrête, stop",
        "old": "depuis mes, depuis que j'avais",
        "restart": """
            je recommence, recommencer, repartir de zéro, je repars de zéro, retour au jour un,
            retour au jour 1, de nouveau jour 1, remettre à zéro, remets à zéro, remettez à zéro,
            nouvelle date, je recommence à zéro""",
        "correct": """
            non, attends, attendez, pardon, désolé, désolée, je voulais dire, c'est, c'était,
            depuis, le, en fait, plutôt, correction, je me suis trompé, je me suis trompée, oups,
            j'ai""",
    },
    number_words={
        0: "zéro",
        1: "un",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix, septante",
        71: "soixante et onze, soixante-onze",
        72: "soixante-douze",
        73: "soixante-treize",
        74: "soixante-quatorze",
        75: "soixante-quinze",
        76: "soixante-seize",
        77: "soixante-dix-sept",
        78: "soixante-dix-huit",
        79: "soixante-dix-neuf",
        80: "quatre-vingts, quatre-vingt, huitante",
        90: "quatre-vingt-dix, nonante",
        91: "quatre-vingt-onze",
        92: "quatre-vingt-douze",
        93: "quatre-vingt-treize",
        94: "quatre-vingt-quatorze",
        95: "quatre-vingt-quinze",
        96: "quatre-vingt-seize",
        97: "quatre-vingt-dix-sept",
        98: "quatre-vingt-dix-huit",
        99: "quatre-vingt-dix-neuf",
        100: "cent, cents",
        1000: "mille",
    },
    speech={
        "filler": "euh, heu, hum, mmm",
        "mark": "virgule, point d'interrogation, à la ligne",
        "end mark": "point, point final, point d'interrogation",
        "joint": "et",
        "code": "code postal, code, cp",
    },
    holidays={
        Holiday.NEW_YEARS_DAY: "jour de l'an, nouvel an, premier janvier",
        Holiday.EPIPHANY: "épiphanie, jour des rois",
        Holiday.VALENTINES_DAY: "saint-valentin, la saint-valentin",
        Holiday.GOOD_FRIDAY: "vendredi saint",
        Holiday.EASTER: "dimanche de pâques, pâques, jour de pâques",
        Holiday.EASTER_MONDAY: "lundi de pâques",
        Holiday.MOTHERS_DAY: "fête des mères",
        Holiday.FATHERS_DAY: "fête des pères",
        Holiday.CANADA_DAY: "fête du canada",
        Holiday.BASTILLE_DAY: "fête nationale",
        Holiday.ASSUMPTION: "assomption, l'assomption",
        Holiday.LABOR_DAY: "fête du travail",
        Holiday.HALLOWEEN: "halloween",
        Holiday.ALL_SAINTS: "toussaint, la toussaint",
        Holiday.THANKSGIVING: "action de grâce, action de grâces, l'action de grâce",
        Holiday.BLACK_FRIDAY: "vendredi fou",
        Holiday.CHRISTMAS_EVE: "veille de noël, réveillon de noël, la veille de noël",
        Holiday.CHRISTMAS: "noël, jour de noël",
        Holiday.NEW_YEARS_EVE: """
            saint-sylvestre, réveillon du nouvel an, veille du jour de l'an, dernier
            jour de l'année, nouvel an au soir""",
    },
    date_phrases={
        "on": "le, pour le, du, ce, à, au, la, dès le, pour",
        "the": "le, pour le, du, dès le",
        "of": "de",
        "to": "au, à, jusqu'au, et",
        "next": "",
        "next behind": "prochain, qui vient",
        "in": "dans, d'ici",
        "from today": "à partir d'aujourd'hui",
        "from": "",
        "ordinal": "er, e, eme",
        "weak month": "",
        "of next week": "de la semaine prochaine",
        "after next": "",
        "day before": """
            veille de, la veille de, veille du, la veille du, jour avant, le jour avant""",
        "day after": """
            lendemain de, le lendemain de, lendemain du, le lendemain du, jour après, le jour
            après""",
        "eve": "",
        "weekend of": "week-end du, le week-end du, fin de semaine du",
        "until": "jusqu'au, jusqu'à, jusque",
        "engaged": """
            travaille, travail, occupé, occupée, pas, fermé, fermée, libre, ouvert, ouverte""",
    },
    days_ahead={
        7: """
            dans huit jours, aujourd'hui en huit, dans une semaine, d'ici une semaine, dans 8
            jours""",
        14: "dans quinze jours, dans deux semaines, d'aujourd'hui en quinze, dans 15 jours",
    },
    distances={
        "within": """
            à moins de, moins de, maximum, au maximum, max, au plus, pas plus de, jusqu'à,
            dans un rayon de, à, plus près que, plus près de""",
        "behind": """
            maximum, au maximum, max, ou moins, à la ronde, au plus, de rayon, ça va, c'est
            bon, c'est mon maximum""",
        "mile": "milles, mille, miles",
        "km": "km, kms, kilomètres, kilomètre",
        "a": "un",
        "half": "un demi, demi",
        "couple": "quelques",
        "walking": "à pied, à distance de marche, en marchant",
    },
    lead_phrases={
        "day": "un jour avant, le jour avant, la veille, le jour précédent, 1 jour avant",
        "morning": "la veille au matin, le matin d'avant",
        "night": "la veille au soir, le soir d'avant, la nuit d'avant, le soir avant",
        "same day": "ce jour-là, le jour même, le matin même, le même jour, ce matin-là",
    },
    relations={
        "child": "mon fils, ma fille, mes enfants, mon enfant, mon gamin, mon ado, mes fils",
        "partner": """
            mon mari, ma femme, mon copain, ma copine, mon conjoint, ma conjointe, mon époux,
            mon épouse, mon ex, ma blonde, mon chum, mon compagnon, ma compagne, mon amoureux""",
        "parent": """
            ma mère, mon père, mes parents, ma maman, mon papa, mon beau-père, ma belle-mère""",
        "friend": """
            mon ami, mon amie, un ami, une amie, mes amis, mon pote, mon voisin, ma voisine,
            mon collègue, ma collègue, mon filleul, mon parrain""",
        "family": """
            mon frère, ma soeur, mon grand-père, ma grand-mère, mon oncle, ma tante, mon cousin,
            ma cousine, mon neveu, ma nièce, ma famille, un proche, mes proches, mon petit-fils,
            ma petite-fille, mon beau-frère, ma belle-soeur, quelqu'un que j'aime""",
        "self": "je, j, j'ai, moi, suis, me, jai, jsuis",
    },
    verbs={
        "stop": """
            arrête, arrêter, arrêtez, supprime, supprimer, annule, annuler, enlève, enlever, retire,
            retirer, plus de, efface""",
        "change": "change, changer, déplace, déplacer, modifie, modifier, mets-le, plutôt, corrige",
        "show": """
            montre, montre-moi, montrer, affiche, voir, liste, quels, quelles, lesquels,
            dis-moi""",
        "add": """
            ajoute, ajouter, mets, mettre, rappelle-moi, rappelle, crée, programme,
            préviens-moi""",
        "skip": """
            saute, sauter, pas cette semaine, je ne peux pas venir, pas aujourd'hui, passe, je peux
            pas y aller""",
    },
    wellbeing={
        "no": "non, nan, pas vraiment, pas du tout, nn, jamais",
        "unsafe": "pas en sécurité, en danger",
        "doubt": """
            pas bien, pas sûr, pas sûre, sais pas, je ne sais pas, jsp, pas ok, besoin d'aide,
            aidez-moi, aide-moi, j'ai peur, ça va pas, peut-être""",
        "help": "aide, à l'aide, au secours",
        "yes": "oui, ouais, ui, bien sûr, je crois, je pense",
        "ok": "d'accord, ok",
        "safe": """
            ça va, je vais bien, tout va bien, en sécurité, je suis en sécurité, elle va bien, il
            va bien, nous allons bien, on va bien, ne vous inquiétez pas, t'inquiète, pas de
            souci, pas de problème, je plaisante, je rigole, je blague, c'était une blague,
            blague, mdr, ptdr""",
        "filler": "merci, merci beaucoup, svp, maintenant, et, là, pour l'instant, aujourd'hui",
        "contradiction": "mais, pas, non, jamais",
        "syllable": "",
        "laugh": "",
    },
    erasing={
        "verb": "effacer, efface, effacez, effacé, supprimer, supprime, supprimez, supprimé",
        "filler": """
            le, les, ce, ces, ça, texto, textos, message, messages, je, l, ai, ok, comment, j""",
    },
    reactions={
        "verb": """
            a adoré, j'ai adoré, j'adore, a aimé, j'ai aimé, j'aime, n'a pas aimé, n'aime pas, je
            n'aime pas, a ri de, a ri à, j'ai ri de, a mis en avant, a mis en évidence, a insisté
            sur, a souligné, a réagi à, s'est exclamé à propos de, s'interroge sur, a questionné,
            a supprimé un coeur de, a retiré un coeur de, a retiré un j'aime de, a supprimé un
            j'aime de, a retiré une réaction de, a supprimé une réaction de, a retiré un cœur de,
            a supprimé un cœur de, a ri, a trouvé drôle, a mis l'accent sur, a désapprouvé""",
        "verb with emoji": """
            a réagi avec {} à, a réagi par {} à, a réagi {} à, a retiré {} de, a supprimé {} de, a
            retiré la réaction {} de, a supprimé la réaction {} de, {} à""",
        "object": """
            une image, des images, images, une vidéo, une pièce jointe, une photo, un message, un
            message vocal, un message audio, un contact, un lien, une position""",
    },
    message_forms={
        "tag": """
            réponse automatique, message automatique, absence du bureau, réponse auto, envoyé
            automatiquement, message d'absence""",
        "automatic": """
            ceci est un message automatique, ceci est une réponse automatique, ce message a été
            envoyé automatiquement, message envoyé automatiquement, envoyé automatiquement, merci
            de ne pas répondre à ce message, veuillez ne pas répondre à ce, ne pas répondre à ce
            message, je ne reçois pas les notifications, je ne reçois pas de notifications, mes
            notifications sont désactivées, j'ai activé ne pas déranger, je conduis avec la
            fonction, je conduis avec ne pas déranger, je conduis avec le mode, merci d'avoir
            contacté, merci d'avoir contacter, nous avons bien reçu votre message, nous avons reçu
            votre message, votre message a bien été reçu, votre message est important, nos bureaux
            sont fermés, nos horaires d'ouverture, message non remis, message non distribué, votre
            message n'a pas pu être remis, votre message n'a pas pu être envoyé, je suis absent du
            bureau, je suis absente du bureau, je serai absent du bureau, je serai absente du
            bureau, je suis actuellement absent, je suis actuellement absente""",
        "away": """
            je conduis, je suis en train de conduire, je suis au volant, je conduis en ce moment,
            je suis en voiture, je suis en réunion, je suis actuellement en réunion, je suis
            occupé, je suis occupée, je ne suis pas disponible, je suis indisponible, je suis au
            travail, je travaille, je suis en cours, je suis en vacances, je suis en congé, merci
            pour votre message, merci pour ton message, merci de votre message""",
        "later": """
            je vous réponds, je te réponds, je vous répondrai, je te répondrai, je vous rappelle,
            je te rappelle, je vous rappellerai, je te rappellerai, je vous recontacte, je te
            recontacte, je répondrai, je vous recontacterai, je te recontacterai, je verrai votre
            message, je verrai ton message, nous vous répondrons, nous reviendrons vers vous, je
            reviens vers vous, je reviendrai vers vous""",
        "receipt": "remis, distribué, message remis, message distribué, message lu",
        "receipt heading": """
            remis, distribué, message remis, message distribué, message lu, accusé de réception""",
        "code": """
            votre code de vérification est, ton code de vérification est, est votre code de
            vérification, votre code de sécurité est""",
        "request": """
            peux tu, tu peux, pouvez vous, vous pouvez, pourriez vous, j'ai besoin, je veux, aidez
            moi, aide moi, envoie moi, envoyez moi""",
        "footer": """
            envoyez stop pour, envoyer stop pour, répondez stop pour, envoie stop pour, textez stop
            pour, stop au, pour vous désabonner, pour vous désinscrire, pour ne plus recevoir, pour
            se désabonner, pour se désinscrire, des frais de messagerie, des frais peuvent
            s'appliquer, ce message peut être confidentiel, ce message est confidentiel, ce message
            et toutes, ce message et ses, ce message peut contenir, ce courriel et, ce courriel
            peut contenir, ce mail peut contenir, les informations contenues dans ce, avis de
            confidentialité, si vous n'êtes pas le destinataire, si vous avez reçu ce message par
            erreur, si vous recevez ce message par erreur, pensez à l'environnement, désolé pour
            les fautes, excusez les fautes""",
        "notice": """
            destinataire, confidentiel, confidentielles, interdite, interdit, pièces, divulgation,
            supprimer, détruire""",
        "sender": "envoyé par, message envoyé par, ce message a été envoyé par",
        "device": """
            envoyé de mon, envoyé de ma, envoyé depuis mon, envoyé depuis ma, envoyé depuis, envoyé
            à partir de mon, envoyé avec, envoyé via, obtenir outlook pour, télécharger outlook
            pour""",
        "wrote": "a écrit, écrit",
        "wrote opening": "le",
        "original": """
            message d'origine, message original, message transféré, message initial, début du
            message transféré, début du message réexpédié""",
        "field": "de, envoyé, à, date, objet, cc",
    },
    refusals={
        "others": "il, elle, lui, ils",
        "please": "svp, stp, s'il vous plaît, s'il te plaît",
        "word": """
            arrêtez, arrête, arrêt, arrêter, désabonner, désabonnement, désinscription,
            désinscrire, désabonnez moi, désinscrivez moi, désabonne moi, désinscris moi, stop,
            stop sms, me désabonner, me désinscrire""",
        "weak": "fin, annuler, fini, assez, ça suffit, terminé, résilier, quitter",
        "sentence": """
            ne m'écrivez plus, ne m'écris plus, ne m'envoyez plus rien, ne m'envoyez plus de
            messages, ne m'envoie plus de messages, ne m'envoie plus rien, ne me contactez plus,
            ne me contacte plus, ne me textez plus, ne me texte plus, arrêtez de m'écrire, arrête
            de m'écrire, arrêtez vos messages, arrêtez les messages, arrêtez ces messages, arrête
            tes messages, plus de messages, plus de sms, pas intéressé, pas intéressée, je ne suis
            pas intéressé, je ne suis pas intéressée, je suis pas intéressé, je suis pas
            intéressée, ça ne m'intéresse pas, ça m'intéresse pas, foutez moi la paix, fous moi la
            paix, fichez moi la paix, fiche moi la paix, laissez moi tranquille, laisse moi
            tranquille, va te faire foutre, allez vous faire foutre, allez vous faire voir,
            dégage, dégagez, je vous bloque, je te bloque, je vais vous bloquer, je vais te
            bloquer, bloqué, je vous ai dit d'arrêter, je t'ai dit d'arrêter, j'ai dit stop, j'ai
            dit d'arrêter, je vous ai dit stop, je t'ai dit stop, je vous demande d'arrêter,
            supprimez mon numéro, supprime mon numéro, effacez mon numéro, efface mon numéro,
            enlevez mon numéro, retirez mon numéro, retirez moi de la liste, enlevez moi de la
            liste, je ne veux plus de messages, je veux plus de messages, je ne veux plus de vos
            messages, je ne veux plus recevoir de messages, je veux me désabonner, je veux me
            désinscrire, je souhaite me désabonner, comment me désabonner, comment je me
            désabonne, envoyez stop, envoyer stop, je vais vous signaler, je vais porter plainte""",
        "threat": "ou je, ou j'appelle, avant que je",
        "reason": """
            je ne, je n'ai, je ne suis, je ne vous, je vous ai, je t'ai, je vais, ce n'est pas,
            c'est pas, c'est une, c'est un, ce numéro, mauvais numéro, faux numéro, vous vous, tu
            te trompes, qui êtes, qui es, merci, svp, s'il vous plaît, de m'écrire, de m'envoyer,
            aux messages, aux sms, les messages, les sms, pub, à vos messages""",
        "keep": """
            boire, alcool, consommer, fumer, drogue, drogues, utiliser, pleurer, penser, souffrir,
            réunion, réunions, bus, vivre, mourir, jouer, lui, elle, taper, frapper""",
        "compound": "",
        "reminder": "rappel, rappels, rappeler, rappelez, rappelle",
        "limit": """
            cette semaine, ce week end, la semaine prochaine, semaines, pour l'instant, jusqu'à,
            jusqu'au, ce soir, la nuit, le soir, demain, lundi, mardi, mercredi, jeudi, vendredi,
            samedi, dimanche""",
        "hedge": "je ne voulais pas, je voulais pas, est ce que je dois, dois je, si je",
        "negated": "je ne veux pas, je veux pas, ne veux pas, veux pas",
        "told others": "j'ai dit à, je lui ai dit, dis à",
        "opt out of": "",
        "ours": "",
        "listed": "réunion, réunions, groupe, groupes, zoom, église",
    },
    wrong_numbers={
        "whole": """
            mauvais numéro, faux numéro, mauvaise personne, numéro erroné, erreur de numéro, erreur
            de destinataire, erreur de personne, trompé de numéro, je me suis trompé de numéro, je
            me suis trompée de numéro, je me suis trompé de personne, je me suis trompée de
            personne, je ne suis pas cette personne, je ne suis pas la personne que vous cherchez,
            je ne suis pas celui que vous cherchez, je ne suis pas celle que vous cherchez, ce
            message n'est pas pour moi, c'était pour quelqu'un d'autre, mauvais message""",
        "anywhere": """
            vous avez le mauvais numéro, tu as le mauvais numéro, t'as le mauvais numéro, vous avez
            un mauvais numéro, vous avez fait un mauvais numéro, vous avez fait un faux numéro,
            c'est le mauvais numéro, c'est un mauvais numéro, c'est un faux numéro, vous vous
            trompez de numéro, vous vous êtes trompé de numéro, vous vous êtes trompée de numéro,
            vous vous êtes trompés de numéro, tu te trompes de numéro, tu t'es trompé de numéro, tu
            t'es trompée de numéro, vous vous trompez de personne, vous vous êtes trompé de
            personne, tu te trompes de personne, tu t'es trompé de personne, je viens d'avoir ce
            numéro, je viens d'obtenir ce numéro, je viens de recevoir ce numéro, on vient de
            m'attribuer ce numéro, on m'a attribué ce numéro, ce numéro est nouveau pour moi, ce
            numéro est à moi maintenant, c'est mon numéro maintenant, ce numéro m'appartient
            maintenant, nouveau propriétaire de ce numéro, nouvelle propriétaire de ce numéro,
            ancien propriétaire de ce numéro, la personne qui avait ce numéro, personne de ce nom,
            personne ne s'appelle comme ça, je ne vous ai jamais écrit, je ne vous ai pas écrit, je
            ne t'ai jamais écrit, je vous ai jamais écrit, c'est pas le bon numéro, ce n'est pas le
            bon numéro, pas le bon numéro, vous n'avez pas le bon numéro""",
        "denial": """
            ce n'est pas, c'est pas, je ne suis pas, je suis pas, je ne m'appelle pas, je m'appelle
            pas, ici ce n'est pas, il n'y a pas de, il n'y a pas d, y a pas de, y'a pas de, pas de,
            je ne connais pas, je connais pas, je ne connais pas de, ce n'est pas le numéro de,
            c'est pas le numéro de, ce n'est plus le numéro de, c'est plus le numéro de, ce n'est
            pas le téléphone de, ce n'est plus le téléphone de, ce n'est plus, ce numéro n'est plus
            celui de, ce n'est plus le portable de""",
        "behind name": "ici, à ce numéro, désolé, désolée, à ce nom",
        "owner": "son",
        "owned": "numéro, téléphone, portable",
        "has left": """
            n'a plus ce numéro, n'a pas ce numéro, a changé de numéro, n'habite plus ici, n'est pas
            là, n'est plus à ce numéro, n'utilise plus ce numéro""",
        "filler": """
            désolé, désolée, pardon, bonjour, salut, bonsoir, je, crois, pense, que, vous, tu,
            avez, as, oui, non, mais, merci, svp, stp, ah, oh, oups, euh, excusez, moi, excuse,
            monsieur, madame, ok, c, est, le, un, du, ici, là""",
        "source": """
            comment avez vous eu mon numéro, comment avez vous mon numéro, comment vous avez eu mon
            numéro, comment vous avez mon numéro, comment as tu eu mon numéro, comment tu as eu mon
            numéro, comment t'as eu mon numéro, comment avez vous obtenu mon numéro, où avez vous
            eu mon numéro, où avez vous trouvé mon numéro, où as tu eu mon numéro, où as tu trouvé
            mon numéro, d'où avez vous mon numéro, qui vous a donné mon numéro, qui t'a donné mon
            numéro, pourquoi avez vous mon numéro, pourquoi vous avez mon numéro, pourquoi as tu
            mon numéro""",
        "about something else": """
            réunion, réunions, groupe, liste, site, église, adresse, parrain, ligne, si, appelé,
            d'un, d'une, de mon, de ma, par""",
    },
    near="""
        je viens de, je suis de,
        près de, près d', pres de, à, au, aux, en, dans, autour de, à côté de, proche de,
        proche, vers, sur, pour, de, du, je suis à, je suis en, j'habite à, j'habite, je vis
        à, je vais à, je voyage à, code postal, région de, dans la région de, à proximité
        de, aux alentours de, aux environs de, ville de, non loin de, chez, j'habite près
        de, j'habite en, dans le, je suis dans le, à proximité d', autour d', cp, en visite
        à, je visite, proche d'""",
    here="""
        près de moi, près de chez moi, autour de moi, à proximité, proche de moi, dans le
        coin, près d'ici, ici, dans mon quartier, ma position, là où je suis, proche de chez
        moi, dans ma ville, dans ma région, pas loin, par ici, pas loin de chez moi, à côté
        de chez moi, aux alentours, à côté""",
    place_words={
        "article": "la, le, les",
        "between": "",
        "inside": "en, à, dans",
        "weak": "à, de, d, du, des, pour",
        "from": "je viens de, je suis de",
        "particle": "de, la, le, les, du, des, en, sur",
        "crossing": "",
        "street": "",
        "tail": "",
        "leading": "",
        "trailing": "",
        "state": "",
        "initials": "",
        "elided": "d, l",
        "ordinal": "",
        "talk": """
            je sais pas, je ne sais pas, chais pas, aucune idée, attends, attendez, un
            instant, comme d'habitude, pareil, n'importe où, partout, pourquoi, pourquoi
            tu demandes, aucun, aucune, rien, quoi, peut-être, ça m'est égal, peu
            importe""",
        "whereabouts": """
            au travail, chez moi, à la maison, ici, l'hôpital, à l'hôpital, l'église,
            l'école, le centre, je conduis, sans abri, je suis sans abri, pas d'adresse,
            pas de code postal, indicatif, dans la rue, à la rue, je n'en ai pas, j'en ai
            pas, je sais pas où je suis, je ne sais pas où je suis, où je suis, pas d'ici, je
            suis pas d'ici, je ne suis pas d'ici, de passage, le code postal, mon code
            postal, connais pas, je connais pas, quel code""",
    },
    scene={
        "fixed": "",
        "article": "",
        "high": "pont, toit, balcon, falaise, rails",
        "preposition": "dans, sur, en",
        "determiner": "un, une, mon, ma, mes",
    },
    counting="""
        le, la, les, numéro, no, option, choix, svp, pour, l', adresse, de, du, détails,
        plus, sur, donne, moi, infos, choisis, je, prends, lien, où, est, info""",
    numerals="un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze",
    ordinals="""
        première, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième,
        neuvième, dixième""",
    other_ordinals="""
        premier, second, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième,
        dixième""",
    one="",
    ordinal_forms={
        1: "premier",
        2: "second, seconde",
    },
    choosing={
        "joint": "et, aussi, mais, puis",
        "or": "ou, ou de",
        "top": "celle du haut, celui du haut, la première de la liste, du haut",
        "middle": "celle du milieu, celui du milieu",
        "last": """
            la dernière, le dernier, dernière, dernier, celle du bas, celui du bas, la
            dernière de la liste, derniers, dernières""",
        "both": "les deux, toutes les deux, tous les deux",
        "first": "premiers, premières, premier, première",
        "and": "et, ou, ni",
        "also": "aussi",
        "instead": "non attends, attends, non, pardon, plutôt, enfin, désolé, je voulais dire",
        "yours": """
            choisis, choisis pour moi, choisissez, n'importe laquelle, peu importe, comme tu veux,
            au choix, à toi de choisir, tu choisis, vous choisissez""",
        "compare": """
            mieux, meilleur, meilleure, proche, près, différence, tôt, grande, petite, conseilles,
            choisir""",
        "label": "numéro, no, num, option, choix, numéros",
        "before": "la, le, est, de, du, à, a, pour, et, ou, les, sur, avec",
        "counted": """
            personnes, personne, enfants, enfant, amis, amies, chiens, km, kilomètres, fois,
            heures, heure, minutes, minute, jours, jour, semaines, mois, ans, étape, étapes,
            étage, plus, h""",
        "article": "la, le, les, du, au",
        "ordinal ending": "e, er, ere, eme, re, nd, nde",
        "one": "réunion, groupe, option",
        "pronoun": "",
        "this": "cette, ce, cet",
        "pointing": """
            celle de, celui de, celle du, celui du, celle à, celui à, celle qui, celui qui, la
            plus, le plus""",
        "hour": "de, à, a",
        "closest": "proche, près, plus proche, plus près",
        "group": "groupe, groupes, réunion",
        "named": "groupe, groupes",
        "generic": """
            groupe, groupes, réunion, réunions, le, la, les, de, du, des, en, et, à, un, une,
            nouveau, nouvelle, vie, vivre, maison, jour, premier, adresse, où, comment, quand,
            quel, quelle, est, liberté, y, il, elle""",
        "biggest": "grande, grand, plus grande, plus grand, principale",
        "state": "celle, celui, dans, état, l'état, province",
        "none": "aucune, aucun, ni l'une ni l'autre",
    },
    buildings={
        "church": "église, chapelle, cathédrale, paroisse, temple",
        "library": "bibliothèque",
        "school": "école, collège, université",
        "hospital": "hôpital, clinique",
        "club": "club",
        "center": "centre, centre communautaire",
    },
    question_words={
        "address": "adresse, où, plan, itinéraire, se trouve",
        "end": "finit, termine, dure, fin",
        "start": "quelle heure, commence, quand",
        "guests": "amener, emmener, venir, accompagner",
    },
    subjects={
        "parking": "parking, stationnement, stationner, se garer, me garer, garer",
        "access": """
            fauteuil roulant, fauteuil, rampe, ascenseur, escalier, escaliers, accessible,
            handicapés, handicapé, pmr, sous sol""",
        "entrance": """
            porte, portes, entrée, entrer, portail, sonnette, sonner, sonnez, interphone,
            digicode, étage, sous sol, salle""",
        "children": "enfant, enfants, fils, fille, bébé, garderie, garde d'enfants",
        "pets": "chien, chiens, chienne, animal, animaux, mon chat, un chat",
        "food": """
            café, manger, nourriture, repas, dîner, petit déjeuner, collation, biscuits, du thé""",
        "smoking": "fumer, fumeur, fumeurs, fume, cigarette, cigarettes",
        "passcode": "mot de passe, code secret, code d'accès, code zoom, code de la réunion, mdp",
        "signature": "signer, signe, signent, signature, signatures, attestation, présence, tampon",
        "far": """
            à quelle distance, distance, loin, c'est loin, kilomètres, km, la plus proche,
            plus proche, plus près""",
        "holiday": "férié, fériés, jour férié, noël, réveillon, nouvel an, pâques, jour de l'an",
        "called off": """
            annulée, annulé, suspendue, suspendu, pas de réunion, fermée jusqu'au, fermé
            jusqu'au""",
        "open or closed": "ouverte, ouvert, fermée, fermé",
    },
    spellings={},
    venues="""
        église, chapelle, cathédrale, paroisse, salle, gare, station, école, bibliothèque,
        hôtel, hôpital, clinique, bâtiment, université, aéroport, rue, avenue, boulevard,
        place, centre communautaire""",
    fillers="""
        bonne soirée, bonne journée, bonne nuit, le, la, les, l, un, une, des, du, de, d,
        au, aux, à, a, en, dans, sur, pour, par, avec, sans, et, ou, où, que, qu, quoi,
        quel, quelle, quels, quelles, qui, quand, comment, combien, est, es, suis, sont,
        sommes, êtes, être, ai, as, avez, avons, avoir, ont, il, elle, ils, elles, on, je,
        j, tu, vous, nous, me, m, te, se, ce, c, cet, cette, ces, ça, sa, son, ses, mon, ma,
        mes, ton, ta, votre, vos, notre, y, y a-t-il, il y a, ya, y'a, t, ne, n, pas, plus,
        moins, très, trop, aussi, bien, si, oui, non, mais, donc, car, svp, stp, s'il vous
        plaît, s'il te plaît, merci, bonjour, salut, bonsoir, cherche, chercher, cherchons,
        trouve, trouver, trouvez, besoin, veux, voudrais, voudrai, vouloir, aimerais,
        souhaite, peux, peut, pouvez, pourrais, puis, aller, vais, va, allons, viens, venir,
        assister, participer, habite, vis, visite, voyage, voyager, donne, donnez,
        donnez-moi, montrez, montre, dis, dites, dire, savoir, connaître, faire, fait,
        heure, heures, horaire, horaires, jour, date, lieu, lieux, adresse, endroit, ville,
        région, quartier, code, postal, centre, info, infos, information, renseignement,
        renseignements, quelque, quelques, quelqu'un, quelque part, quelconque, aucune,
        autre, autres, prochain, prochaine, prochains, prochaines, proche, proches, près,
        disponible, disponibles, ouvert, commence, commencent, lieu, a lieu, anonymes,
        anonyme, alcool, drogue, boire, alcoolique, dépendance, rétablissement, ami, amie,
        femme de, mari, ici, là, alors, urgent, vite, rapidement, est-ce que, est-ce qu'il y
        a, quelles sont, c'est, quels sont, jai, jhabite, jaimerais, jsuis, chui, ce qu,
        dun, dune, lon, quil, y aurait-il, pouvez-vous, pourriez-vous, connaissez-vous,
        avez-vous, auriez-vous, aide, type, sorte, se tient, tient, tiennent, déplacement,
        passage, de passage, vacances, existe, existe-t-il, joindre, plutôt, à la place,
        pareil""",
    faq={
        Topic.COST: """
            combien ca coute, ca coute combien, cest combien, combien coute, combien
            coutent, faut il payer, il faut payer, dois je payer, cest gratuit, est
            ce gratuit, cest payant, est ce payant""",
        Topic.RELIGION: """
            cest religieux, est ce religieux, sont elles religieuses, cest une
            religion, cest une secte, est ce une secte, croire en dieu, crois pas en
            dieu, faut il prier, je suis athee""",
        Topic.OPEN_CLOSED: """
            cest quoi une reunion ouverte, cest quoi une reunion fermee, une reunion
            ouverte cest quoi, une reunion fermee cest quoi, quest ce quune reunion
            ouverte, quest ce quune reunion fermee, que veut dire ouverte, que veut
            dire fermee, que veut dire reunion ouverte, difference entre ouverte et
            fermee, difference entre une reunion ouverte, difference entre reunion
            ouverte, qui peut venir""",
        Topic.GUESTS: """
            ma famille peut, ma femme peut, mon mari peut, puis je venir avec, je
            peux venir avec, puis je amener, je peux amener, peut on venir avec,
            peut on venir accompagne""",
        Topic.PETS: """
            amener mon chien, venir avec mon chien, les chiens sont acceptés, chiens
            acceptés, mon chien peut""",
        Topic.CHILDREN: """
            amener mon fils, amener ma fille, amener mes enfants, amener mon bébé, venir
            avec mes enfants, je suis mineur, je suis mineure""",
        Topic.SPEAK: """
            dois je parler, faut il parler, faut que je parle, oblige de parler,
            obligee de parler, obligatoire de parler, est ce que je dois parler,
            dois je partager, juste ecouter, seulement ecouter""",
        Topic.JOIN: """
            que dois je apporter, faut il apporter, faut il sinscrire, dois je
            minscrire, faut il un rendez vous, faut il prendre rendez vous, dois je
            donner mon nom""",
        Topic.DRINKING: """
            dois je etre sobre, faut il etre sobre, dois je etre abstinent, puis je
            venir ivre, puis je venir si jai bu, puis je venir si je bois""",
        Topic.ANONYMITY: """
            les reunions sont anonymes, sont elles anonymes, sont elles
            confidentielles, et si on me voit, et si quelquun me voit, et si je vois
            quelquun""",
        Topic.AM_I: """
            suis je alcoolique, est ce que je suis alcoolique, si je suis
            alcoolique, = je suis alcoolique, suis je accro, suis je dependant, suis
            je dependante, est ce que je bois trop, ai je un probleme, si jai un
            probleme avec""",
        Topic.WELCOME: """
            = nouveau, = nouvelle, je suis nouveau, je suis nouvelle, ma premiere
            fois, la premiere fois, ma premiere reunion, jamais alle a une, jamais
            allee a une, = debutant, = par ou commencer""",
        Topic.LENGTH: """
            combien de temps dure""",
        Topic.WHAT_HAPPENS: """
            que se passe t il a, quest ce qui se passe, comment se passe une,
            comment se passent les, comment ca se passe, ca se passe comment,
            comment se deroule, comment se deroulent, cest comment une reunion, cest
            quoi une reunion, a quoi ressemble une reunion""",
        Topic.SIGNATURE: """
            signer ma feuille, signer ma carte, feuille de présence, attestation de
            présence, preuve de présence, ordonné par le tribunal, = tribunal""",
    },
    faq_hints={
        Topic.SPEAK: """
            il faut parler""",
        Topic.WELCOME: """
            jamais alle, jamais ete, premiere reunion, jai peur dy aller, premiere
            fois""",
        Topic.LENGTH: """
            combien de temps durent""",
        Topic.WHAT_HAPPENS: """
            comment se passe, que se passe t il, comment fonctionne une, a quoi
            mattendre""",
    },
    question_forms={
        "open": """
            quoi, combien, comment, quand, où, pourquoi, quel, quelle, quels, quelles, qui,
            qu'est-ce que""",
        "may": """
            je peux, puis-je, est-ce que je peux, peut-on, on peut, ai-je le droit,
            j'ai le droit, c'est possible de, ma famille peut, mes enfants peuvent""",
        "must": """
            je dois, dois-je, faut-il, il faut, on doit, doit-on, est-ce obligatoire,
            c'est obligatoire, obligatoire, obligé de, obligée de, ai-je besoin,
            j'ai besoin d'un, faut t il""",
    },
    volunteering={
        "agree": "j'accepte, accepte, je suis d'accord",
        "on": "présent, présente, disponible, je suis disponible, de garde",
        "off": "absent, absente, pas disponible, indisponible",
        "shift": "garde, gardes, ma garde, mes gardes, prochaine garde",
        "cannot": "impossible, je ne peux pas, peux pas, je peux pas",
        "swap": "échange, échanger, échange de garde",
        "cover": "remplace, je remplace, remplacer",
    },
    sharing={
        "keyword": """
            partager, partage, partage le, partager ça, transférer, transfère, envoyer à un ami,
            partager avec un ami""",
        "verb": """
            partager, partage, partagez, envoie, envoyer, envoyez, transfère, transférer""",
        "oneself": "moi, m'envoyer, me",
    },
    complaints={
        "keyword": """
            erreur, error, signaler, signaler une erreur, signaler un problème, c'est faux,
            c'est une erreur, faux, fausse""",
        "door": """
            porte, portes, la porte, les portes, l'église, église, bâtiment, lieu, l'endroit,
            endroit, salle, portail, tout, école, bibliothèque""",
        "shut": """
            fermée, fermées, fermé, fermés, fermée à clé, à clé, verrouillée, verrouillées,
            cadenassée, barricadé, condamnée""",
        "ruined": """
            démoli, démolie, détruit, rasé, brûlé, à vendre, à louer, fermé définitivement,
            définitivement fermé, fermé pour de bon, fermé pour toujours""",
        "rooms": """
            parking, stationnement, l'église, église, bâtiment, lieu, salle, lumières, tout est""",
        "dark": """
            vide, sombre, éteint, tout éteint, éteintes, dans le noir, noir, désert, lumières
            éteintes""",
        "group": """
            réunion, réunions, groupe, groupes, elle, il, ils, ça, celle là, celle ci, celui ci,
            celui là, panneau, affiche, l'affiche, on""",
        "ended": """
            annulée, annulées, annulé, supprimée, supprimé, suspendue, suspendu,
            dissous, n'existe plus, n'existent plus, n'existe pas, ne se réunissent
            plus, ne se réunit plus, ne se réunissent pas, ont arrêté de se réunir, a
            arrêté de se réunir, arrêté de se réunir, n'a plus lieu, n'a pas eu lieu,
            plus de réunion, plus de réunions, pas de réunion, pas de réunions, n'y
            avait pas de réunion""",
        "link": """
            lien, liens, zoom, mot de passe, code, code d'accès, identifiant, l'identifiant,
            l'hôte, hôte, l'animateur, l'organisateur, salle d'attente, site""",
        "broken": """
            mort, cassé, expiré, invalide, pas valide, n'est pas valide, ne marche pas, marche
            pas, ne fonctionne pas, fonctionne pas, ne s'ouvre pas, ne mène à rien, ne mène
            nulle part, faux, fausse, mauvais, mauvaise, incorrect, jamais laissés entrer,
            jamais laissé entrer, pas laissé entrer, pas laissés entrer, laisse pas entrer,
            laissé entrer, laissés entrer""",
        "address": """
            adresse, l'adresse, cette adresse, carte, la carte, plan, gps, l'emplacement,
            emplacement, l'itinéraire""",
        "elsewhere": """
            est un, est une, m'a mené, m'a menée, m'a emmené, m'a envoyé, nous a menés, mène à,
            n'existe pas, pas d'église, fausse, mauvaise, incorrecte, pas la bonne, pas bonne""",
        "hours": "heure, l'heure, horaire, horaires, l'horaire, heures, jour, le jour",
        "list": """
            liste, fiche, informations, information, infos, info, données, annonce, l'annonce,
            renseignements""",
        "mistaken": """
            faux, fausse, fausses, incorrect, incorrecte, incorrects, mauvais, mauvaise, erroné,
            erronée, erronés, pas bon, pas bonne, pas à jour, n'est pas à jour, ne sont pas à
            jour, périmé, périmée, dépassé, une erreur, vieux""",
        "nobody": "personne, pas un chat, pas âme qui vive, aucune personne",
        "came": """
            ici, là, là bas, venu, venus, vient, arrive, arrivé, n'arrive, n'est venu, s'est
            présenté, à l'église, à l'intérieur, dans le bâtiment, dans la salle, n'y avait, n'y
            a, y a, y avait, d'autre, est venue""",
        "says nobody": """
            je suis le seul ici, je suis la seule ici, le seul à être venu, la seule à être
            venue, pas de réunion ici, il n'y avait pas de réunion, il n'y a pas de réunion ici,
            n'y a pas un chat, pas un chat, âme qui vive""",
        "says closed": """
            jusqu'à nouvel ordre, panneau sur la porte, affiche sur la porte, affichette sur la
            porte, ne se réunissent plus ici, plus ici, c'est fermé, tout est fermé, fermé pour
            de bon, fermé définitivement, définitivement fermé, ne se réunissent plus, ne se
            réunit plus, arrêté de se réunir""",
        "says moved": """
            ils ont déménagé, a déménagé, ont déménagé, dans une autre église, dans un autre
            bâtiment, à une autre adresse, à un autre endroit, dans un autre endroit, mauvaise
            adresse, mauvais bâtiment, mauvais endroit, mauvaise église, terrain vague, chez
            quelqu'un, changé d'endroit, changé de lieu, changé d'adresse, n'est plus à, n'est
            plus au, pas d'église à cette""",
        "says time": """
            mauvaise heure, mauvais horaire, finissaient déjà, déjà fini, déjà finie, était
            fini, était finie, ils commencent à, et pas à, ta liste dit, la liste dit, mise au,
            mis au, déplacée au, changé l'heure, changé le jour, le jour est faux""",
        "says link": "lien ne marche pas, lien mort, lien est mort",
        "says other": "liste est fausse, pas à jour, une erreur dans la fiche",
        "life": """
            mon mariage, mariage, ma vie, la vie, pour moi, avec moi, sur moi, devant
            moi, de moi, contre moi, amour, amoureux, anniversaire, droit de visite,
            visite, mon travail, mon coeur, ma famille, ma femme, mon mari, ma mère, mon
            père, mes enfants, mon fils, ma fille, monde, me reste, m'a quitté, me sens,
            sens, à l'intérieur de moi, j'ai été enfermé, enfermé, enfermée, j'ai
            déménagé, nous avons déménagé, emménager, emménagé, mauvais chemin, trompé,
            je suis complètement, je suis fermé, je suis fermée, m'aime, parler à,
            m'aider, je n'ai personne, connais personne, n'ai personne, parler, une
            personne, la personne, quelle personne, quelqu un, entre nous, plus rien,
            c'est fini, m'a ému, me juge""",
        "i am": "je suis, je me sens, j'ai été, suis",
        "doubt": """
            et si, peur, espère, pourrait, devrait, avant de, à moins, est ce que, renvoie,
            renvoyez, ou pas, laquelle, une autre ici, svp, où est""",
    },
    relaying={
        "goodbye": "au revoir, adieu, bye, bye bye, finir la discussion",
        "report": "signaler, signalement",
        "hand over": "passer, je passe, relais",
        "done": "fini, terminé",
        "block": "bloquer, blocage",
        "more time": "plus de temps, 30 de plus",
    },
    small_talk={
        "prayer": """
            priez pour, prie pour, une prière, prières, dieu vous bénisse, dieu te bénisse,
            amen""",
        "insult": """
            va te faire, ta gueule, connard, connasse, idiot, idiote, imbécile, stupide, nul,
            inutile, merde, fiche-moi, ferme-la, débile, t'es con, con comme, crétin, abruti,
            t'es nul, c'est nul, nul à chier, sert à rien, sers à rien, bête, dégage, va au
            diable, perte de temps, pauvre machine, n'importe quoi, casse toi, pauvre con, nulle""",
        "joke": """
            blague, blagues, mdr, ptdr, haha, hahaha, une devinette, fais-moi rire, drôle,
            raconte moi, une chanson, chante, un poème, une histoire drôle, un truc drôle,
            rigolo, devine, lol""",
        "flirting": """
            épouse-moi, je t'aime, tu es célibataire, célibataire, sexy, un bisou, bisous, ta
            photo, tu es mignon, tu es mignonne, mon amour, mignon, mignonne, adorable, tu me
            plais, t'es chou, beau gosse, tu as un copain, t'as un copain, t'as une copine,
            sortir avec moi, sors avec moi, ma belle, mon beau, chéri, chérie""",
        "trial": "test, essai, ceci est un test, ça marche, est-ce que ça marche",
    },
    courtesies={
        "later": """
            attends, attendez, attends deux minutes, une minute, un instant, un moment, une
            seconde, deux secondes, deux minutes, pas maintenant, pas tout de suite, je conduis,
            au volant, en voiture, dans le bus, dans le métro, au boulot, en réunion de travail,
            au téléphone, je regarde plus tard, je regarderai, je lirai plus tard, je lis après,
            je verrai, on verra, je te redis, je vous redis, je réfléchis, j'y réfléchis, vais y
            réfléchir, une autre fois, laisse moi réfléchir""",
        "thanks": """
            merci, mercis, mci, merci beaucoup, gentil, sympa, c'est gentil, reconnaissant,
            reconnaissante, ça m'aide, ça aide, sauvé, béni, génial""",
        "goodbye": "au revoir, à bientôt, à plus, à demain, salut à plus, bonne journée, bye",
        "good_night": "bonne nuit, bonne soirée",
        "decline": """
            non merci, laissez tomber, laisse tomber, ça va, je vais bien, pas maintenant,
            peut-être plus tard, plus besoin, c'est bon j'ai trouvé, j'ai trouvé""",
        "sorry": """
            pardon, désolé, désolée, excusez-moi, excuse-moi, mes excuses, excusez
            moi, excuse moi, excuses, je suis désolé, je suis désolée""",
        "agreed": "ok, d'accord, dac, parfait, super, génial, très bien, bien, oui, mdr, haha",
        "greeting": "bonjour, salut, bonsoir, coucou, bjr, slt, rebonjour, re-bonjour",
    },
    needs={
        "assault": "agression sexuelle, viol",
        "violence": "violence conjugale, violences conjugales, violences domestiques",
        "poison": "antipoison, centre antipoison",
        "treatment": """
            désintoxication, cure de désintox, désintox, centre de désintox, centre de
            désintoxication, cure, désintoxiquer, centre de réadaptation""",
        "local": """
            nourriture, à manger, banque alimentaire, dormir, hébergement, abri,
            logement, vêtements, travail, emploi, j'ai faim""",
        "legal": "avocat, avocate, aide juridique, aide juridictionnelle, arrêté",
        "money": "loyer, payer mon loyer, aide financière, factures",
        "mental_health": "psychologue, psychiatre, thérapeute",
        "smoking": "arrêter de fumer",
    },
    hotline_words={
        "office": """
            bureau des aa, bureau de aa, bureau des na, bureau de service, intergroupe, bureau
            central, bureau régional""",
        "number": "numéro, numéros, téléphone, ligne, lignes",
        "filler": """
            un, une, le, la, de, du, des, pour, je, cherche, veux, besoin, urgence, au,
            aux, d, l, où, ou, trouver, il, y, a, ce, soir, svp, s, vous, plaît, plait,
            est, quel, quelle, mon, ma, ai, gratuit, puis, peux, trouve, centre""",
        "sufficient": "banque alimentaire, hébergement, j'ai faim",
    },
    privacy={
        "show": """
            données, mes données, voir mes données, quelles données, que savez-vous de moi, que
            gardez-vous, que gardez-vous de moi""",
        "ambiguous": "oublier, supprimer",
        "object": """
            données, informations, numéro, téléphone, historique, messages, tout, de, moi,
            maintenant""",
        "polite": "svp, merci",
    },
)
