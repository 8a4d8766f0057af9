"""Words of no one language: the carrier's, names of towns that are made of our words, and names of
fellowships that are also words or states."""

# The carrier's own words (Twilio, 2026): where one is the whole text, the carrier acts on it before
# we get the text.
CARRIER_STOP = frozenset("stop unsubscribe end quit stopall revoke optout cancel".split())
CARRIER_START = frozenset("start yes unstop".split())
CARRIER_YES = "yes"
CARRIER_HELP = frozenset("help info".split())

# Towns whose names hold a word we would read as something else.
AMBIGUOUS_TOWNS = """
    spanish fork, spanish lake, spanish springs, spanish fort, spanish harlem, french lick, french
    camp, french creek, french island, friday harbor, morning sun, young america, young harris,
    plymouth meeting, la quinta, near north side, near south side, new hope, english bay, black
    diamond, black hawk, black river, black mountain, black creek, american fork, american canyon,
    american falls, german valley, sun city, sun city center, sun city west, sun valley, sun
    prairie, sun lakes, dutch harbor, lady lake, polish hill, little italy, menlo park, live oak,
    half moon bay, half moon, zip city, state college, hope mills, truth or consequences, king of
    prussia, isle of palms, fond du lac, lake in the hills, over the rhine, what cheer, bad axe,
    state line, college station, ocean city, the villages, the woodlands, the dalles, the colony,
    the bronx, the hague, la mesa, la jolla, la crosse, la habra, la puente, la mirada, la verne,
    la grange, la porte, la vista, la vergne, la palma, la plata, la paz, el paso, el cajon, el
    monte, el segundo, el dorado, el reno, el mirage, el cerrito, los angeles, los gatos, los
    alamos, los banos, los lunas, las vegas, north las vegas, las cruces, las palmas, des moines,
    des plaines, de soto, de pere, de kalb, du bois, le mars, le mans, le havre, la rochelle, la
    spezia, rio de janeiro, buenos aires, mexico city, ciudad de mexico, kansas city, oklahoma
    city, salt lake city, iowa city, jersey city, carson city, traverse city, rapid city, sioux
    city, johnson city, bay city, panama city, mason city, garden city, dodge city, culver city,
    redwood city, quad cities, twin cities, atlantic city, union city, daly city, foster city, elk
    city, texas city, league city, bossier city, cedar city, yuba city, plant city, boulder city,
    bullhead city, lincoln city, oregon city, ponca city, canon city, michigan city, ellicott city,
    cathedral city, national city, studio city, university city, nebraska city, david city, new
    york city, new york, new orleans, new haven, new bedford, new britain, new brunswick, new
    rochelle, new westminster, new castle, newcastle upon tyne, new delhi, new city, new berlin,
    new albany, new braunfels, new iberia, new milford, new canaan, new london, new philadelphia,
    new bern, new ulm, new lenox, new brighton, new port richey, new smyrna beach, new baltimore,
    new kensington, new paltz, new mexico, new jersey, new hampshire, washington state, new york
    state, great falls, great bend, great neck, good hope, st pete beach, clinton township,
    district of columbia, big d, big easy, the big easy, big apple, the big apple, old town,
    downtown toronto, la habana, la canada, los altos, los osos"""

# Short names of fellowships that are also states, articles or other words: they count only beside
# a word for meeting, or as the whole text.
SHORT_FELLOWSHIP_NAMES = frozenset(
    "ca da fa ga ha ma rd rr sa sia ua sca rca coda celebrate refuge".split()
)

# Words that people of every language use as they are.
INTERNATIONAL_WORDS = frozenset("lgbt lgbtq lgbtqia lgtb zoom online asl bipoc".split())

# Those of them that are fellowships at the head of an English text, before a place.
LEADING_FELLOWSHIP_NAMES = frozenset("ca da fa ga rca sa sca ua coda".split())

# Towns whose whole name is a word of ours. They are meant only where their state follows.
TOWN_HOMONYMS = frozenset(
    "ada grapevine sunrise early young nice donna smart home normal best".split()
)

# Towns whose names are short texts in another language as well.
SHORT_TEXT_TOWNS = frozenset(
    ["la junta", "la vale", "vale", "dale", "primera", "domingo", "santo domingo"]
)

# Words of other languages that stand in the names of towns in the United States and Canada, or of
# large ones elsewhere.
TOWN_WORDS = frozenset(
    """
    aire alta amable amigo area ayer azul baja barriere beau belle bien bois buenas bueno buenos
    buon camino casa celle centro chum cidade citta ciudad claro como corte costa cuarto cuesta cura
    dale dame deus dias dire doce dois domingos donna dove entre feira ferme filho frances gardez
    gentil gran grand grande guarda historico homme joue junta linea madre marche mille muda negras
    neto nido nombre nome nouvelle nova novena novo novos nueva nuevo orita pace padre parc pare
    parla parle parli parque paso passe passi passo passos pequeno pere petit petite primera pula
    quarto questa quinta reale refugio region reserve salta sans segunda segundo seguro sesto
    settimo silla socorro studio tercero tire tome traer vale vela venus vera verde vero viejo
    ville vina zona
    """.split()
)

# Towns whose names are one letter from a word of ours: they are not corrected.
NEVER_CORRECTED = frozenset(
    """
    candler landis latona mantes marana marina martins martos midway preston queens salado tarbes
    widnes demais
    """.split()
)

# Given names of people that are common where our languages are spoken, and no words of these
# languages and no well-known towns. A name alone says little: it is read only as the signature
# under a text, and behind "this is not".
GIVEN_NAMES = frozenset(
    """
    aaron abby abigail adam adrian adriana agnes agustin ahmed aidan aisha alan albert alberto
    alejandra alejandro aleksandr alessandra alessandro alessia alex alexa alexander alexandra
    alexis alfredo alice alicia alison allen allison alonso alyssa amanda amelia aminata amy
    ana anabel andre andrea andreas andres andrew andy angela angie anita ann anna anne
    annette annie anthony antoine antonella antonia antonio aparecida ariana ariel armando
    arthur arturo ashley assunta astrid audrey aurelie barbara beatriz becky ben benedita
    benito benjamin bernard bernice beth bethany beto betty bianca bill billy bjorn blake bob
    bobby bonnie brad brandi brandon brenda brendan brent brett brian brianna bridget brittany
    bruce bruno bryan caio caitlin caleb camila camille candace candice carl carla carlos
    carmela carmen carol carolina caroline carolyn carrie casey cassandra catherine cathy
    cecilia celine chad chantal charles charlie cheryl chiara chloe chris christian christina
    christine christophe christopher chuy cindy claire clara clarence claudia claudio clement
    clifford clyde cody colin colleen concetta connie connor corey cory courtney craig
    cristian cristina curtis cynthia damien dan dana daniel daniela daniele danielle danny
    darla darlene darnell darren dave david davide debbie deborah debra declan denise dennis
    derek deshawn desiree diana diane dmitri dominic donald donna doris dorothy doug douglas
    duane dustin dylan earl ebony eddie edgar edith eduardo edward edwin efrain eileen elaine
    eleanor elena elisa elise ella ellen elodie emanuele emilie emilio emily emma enrique enzo
    eric erica erik erika erin ernesto esteban ester ethan ethel eva evan evelyn fabio
    fabrizio fatima fatou federica federico felipe fernanda fernando fidel filippo flavia
    florian floyd francesca francesco francisca francisco francois frank franklin fred
    frederic gabriel gabriela gabriele gabriella gabrielle gail gaston genaro gennaro george
    gerald gerard gerardo gertrude giacomo gianluca gilbert gilberto gina ginette gino giorgia
    giorgio giovanna giovanni giulia giuseppe gladys glen glenn gloria gonzalo gordon graciela
    greg gregory guillaume guillermo gustavo hannah harold harry hayley heather hector heidi
    helen helene henry herbert heriberto howard hugo huguette humberto ian ignacio ines ingrid
    irene irma isaac isabel isabella isabelle isaiah isidro ismael ivan ivana jacinto jacobo
    jacques jaime jake jamal james jamie jane janet janice jared jasmine jason javier jeanne
    jeff jeffrey jen jennifer jenny jeremy jermaine jerome jerry jesse jessica jessie jill jim
    jimmy joan joana joanna joanne joao joaquim joaquin jocelyne jodi joe joel john johnny
    jolene jon jonathan jorge jose josef josefina joseph josette josh joshua joyce juan juana
    juanita judith judy julia julian juliana julie julien juliette justin kaitlyn kareem karen
    karim karina karl karla kate katelyn katherine kathleen kathryn kathy katie kayla kaylee
    keisha keith kelly kelsey ken kendra kenji kenneth kenny kevin kiara kim kimberly kristen
    kristin kristina krystal kurt kyle kylie lakisha larry lars latoya laura lauren laurent
    laurie lawrence leah leo leon leonard leonardo leonor leroy lester leticia liam lidia
    lillian linda lindsay lindsey lisa lisette liz lloyd lois lorenzo loretta lori lorraine
    louis louise luc luca lucas lucia luciana luciano lucie lucienne lucy luigi luis luisa
    luke lupe lupita lydia lynn mackenzie maddie maeve malik malika mamadou manon manuel
    manuela marc marcel marcelle marcelo marcia marco marcos marcus margaret margarita maria
    mariana maribel maricela marie marilyn mario marisela marisol marissa marjorie mark
    marlene marta martha martin martina marvin mary massimo mathieu matt matteo matthew
    maureen mauricio maurizio maxime megan meghan melanie melissa melvin meredith micaela
    michael micheal michel michele michelle miguel mike mildred milton mireya miriam mitch
    mohamed mohammad mohammed molly monica monique nacho nadia nadine nancy naomi natalia
    natalie natasha nathalie nathan neil nguyen niamh nicholas nick nicola nicolas nicole nina
    noah noelia noemi nora norma norman ofelia olena olga olivia olivier oscar pablo paco
    paige pam pamela paola paolo pascal pasquale pat patrice patricia patrick patty paul paula
    paulo pedro peggy pepe pete peter petra phil philip philippe phillip phyllis pierre pietro
    priscilla priya rachel rafael raimunda ralph ramiro ramon ramona randall randy raquel raul
    ray raymond rebecca reginald renata renato renee rhonda ricardo riccardo richard rick
    ricky rita robert roberta roberto robin rocio rodney rodrigo rogelio roger roland romain
    ron ronald ronnie rosa rosaria roxanne roy ruben russell ryan sabrina sally salvatore sam
    samantha samira samuel sandra sandrine sara sarah saul scott sean sebastian sebastien
    serena sergio seth severino shane shanice shannon sharon shaun shawn sheila shelley shelly
    sherry silvestre silvia simon simona simone sinead siobhan sonia sophia sophie stacey
    stacy stanley stefania stefano steph stephane stephanie stephen steve steven stuart susan
    susana suzanne sven sylvia sylvie tamara tammy tania tanisha tanya tara tasha tatiana
    taylor terence teresa teri terrence terri terry thais thelma theodore theresa therese
    thiago thierry thomas tiago tiana tiffany tim timothy tina tiziana todd tom tommy toni
    tony tonya tracey traci tracy travis trevor trey tricia tristan tyrell tyrone ulises
    umberto valentina valeria valerie vanessa vera vernon veronica vicente vicki vicky vincent
    vincenza vincenzo vinicius virginie vitor vivian walter wanda wayne wei wendy wesley
    whitney wilfredo william willie xavier yadira yasmin yesenia yolanda yolonda youssef yuki
    yves yvette yvonne zach zachary zoe
    """.split()
)

# Names of telephones and of programs that put "Sent from my ..." under a text.
DEVICES = frozenset(
    """
    iphone ipad ipod ios apple watch mac android samsung galaxy pixel google motorola moto lg htc
    nokia oneplus xiaomi redmi huawei sony xperia blackberry windows phone mobile smartphone tablet
    handset cell cellphone device movil celular telefono telephone portable telemovel telefone
    cellulare dispositivo outlook yahoo mail gmail aol proton protonmail email hotmail messages
    verizon att tmobile t sprint boost cricket metro metropcs tracfone
    xfinity mint bell rogers telus freedom wireless lte 4g 5g 4glte 5ge pro max plus mini ultra
    note se edge fold flip
    """.split()
)

# What people send instead of a word for a heart or a hand: alone, these say nothing that could be
# answered. Faces that weep and signs of danger are not among them.
LONE_SIGNS = frozenset(
    "❤♥❣💕💖💗💓💞💘💝💟💌🧡💛💚💙💜🖤🤍🤎🩷🩵🩶🫶💯🔥✨🌟⭐💫🎉🎊🎈🎂🥳🏆🥇👍👎👏🙌🙏👌🤝✌🤞🤟🤘🤙👊✊🤛🤜💪👋🤲👐☝🫰🫡🤗"
    "😂🤣😀😃😄😁😆😅😊🙂😉😍🥰😘😗☺😚😙🤩😇😎😋😜🤪😝😛🙃😌🥹😺😸😹😻😮😲✅✔☑🌈🌹🌷🌸🌻🌼💐🌺🍀🦋🕊☀🌞👀🙋🙆💃🕺"
)

# The road sign, alone or before words.
STOP_SIGN = "\N{OCTAGONAL SIGN}"

# What stands in the links of maps.
MAP_LINKS = (
    "maps.app.goo.gl",
    "goo.gl/maps",
    "maps.google.",
    "google.com/maps",
    "maps.apple.com",
    "waze.com",
    "openstreetmap.org",
    "what3words.com",
)

# How links begin that phones open; what stands for the dot of one that none shall open; and how
# names on the Internet end.
SPOKEN_DOT = "(dot)"
LINK_STARTS = ("http://", "https://", "www.")
LINK_ENDINGS = tuple(
    """
    app biz br ca cc ch cl click club co com de dev edu es eu fr gg gov ie info int io it link live
    ly me mil mx net nz one online org page pt shop site store to top tv uk us vip website xyz
    """.split()
)
