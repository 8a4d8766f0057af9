"""The main phrases people write in French (flows.crisis.matcher)."""

SHORT = {
    "jveux": "je veux",
    "jveu": "je veux",
    "chui": "je suis",
    "chuis": "je suis",
    "jsuis": "je suis",
    "jai": "j ai",
    "jen": "j en",
    "jpeux": "je peux",
    "jarrive": "j arrive",
    "jme": "je me",
    "mtuer": "me tuer",
    "suicid": "suicide",
}
SILENT = frozenset("vraiment juste putain tellement encore".split())
ALIASES = {"veux": "veu voudrais voulais", "me": "m", "de": "d", "ne": "n", "pas": "pa", "que": "k"}

CLASSES = """
VEUX = veux | veut | envie de | envie d | voudrais | vais | va | pense a | penser a | besoin de |
    prefere | prefererais | essaye de | essaie de | voulais | aimerais | idee de | prete a | pret a
MOURIR = mourir | crever | disparaitre | me tuer | se tuer | me suicider | se suicider | en finir |
    me pendre | me jeter | m ouvrir les veines | me tirer une balle | mettre fin a mes jours |
    mettre fin a ses jours | me faire du mal | ne plus exister | ne plus vivre |
    ne plus me reveiller | etre mort | etre morte | me couper | me mutiler | me scarifier
LUI = il | elle | mon mari | ma femme | mon copain | ma copine | mon compagnon | mon ex | mon pere |
    mon conjoint | mon petit ami | mon beau pere | ma mere | mari | copain | conjoint | compagnon |
    ex | pere
FRAPPE = frappe | frappee | tape | tapee | bat | battue | battu | etrangle | etranglee | menace |
    menacee | violee | viole | gifle | giflee | pousse | poussee | cogne | cognee | maltraite |
    tabasse | tabassee | agresse | agressee | insulte et
COMPRIMES = comprimes | cachets | medicaments | medocs | pilules | somniferes | xanax | doliprane |
    boite | plaquette | antidepresseurs | paracetamol
BOIRE = boire | reboire | consommer | me droguer | fumer | picoler | me piquer | replonger |
    rechuter | un verre | de l alcool
"""
SUICIDE = """
VEUX MOURIR
VEUX ~ me tuer|suicider|mourir
veux ~ mourir
me tuer
me suicider
suicide|suicider|suicidaire|suicidaires
mettre fin a mes|ma|ses jours|vie
en finir avec la|ma vie
VEUX en finir
finir avec la vie
ne? VEUX plus ~ vivre|exister|etre la|continuer
plus envie de? vivre|rien|continuer
VEUX plus vivre
plus envie ~ vivre
marre de vivre|la vie|ma vie|tout
fatigue|fatiguee de vivre|la vie
je ne? peux|pourrai plus $
peux plus continuer|vivre|supporter
j en peux plus
en peux plus
je n? arrive plus a vivre
la|ma vie ~ sens|peine
ma vie ne vaut
plus de? raison|raisons de vivre
aucune raison de vivre
sans moi ~ mieux
mieux sans moi
mieux mort|morte
personne ne? me regretterait
manquerais a personne
adieu a? tous|monde|le
adieu tout le monde
mon dernier message
lettre d adieu
jeter|sauter ~ pont|train|fenetre|toit
ouvrir les veines
me taillader|scarifier|mutiler|pendre
me coupe|couper les|le bras|veines|cuisses|poignets
me faire du? mal
me fais du? mal
pensees|idees suicidaires|noires
une balle dans la tete
je voudrais etre mort|morte
serais mieux mort|morte
"""
OVERDOSE = """
overdose|surdose
pris|avale|avaler ~ trop|tous|toute|plein|boite|toutes ~ COMPRIMES
pris MANY ~ COMPRIMES
pris trop de COMPRIMES
ne? se reveille pas|plus
ne? respire plus|pas
respire|respirer pas|plus
arrive ~ pas a? respirer
levres bleues|bleu
inconscient|inconsciente
naloxone
convulse|convulsions|convulsion
douleur a la poitrine
mal a la poitrine
combien de COMPRIMES ~ mourir
"""
VIOLENCE = """
LUI ~ m|me|nous a? FRAPPE
m a frappe|frappee|viole|violee|tape|etrangle|battue|menacee|gifle
me FRAPPE
m etrangle
veut|va me tuer
me|m menace|menacer ~ mort|tuer|couteau|arme|pistolet
menaces de mort
j ai|peur ~ peur de lui|mon|mari|rentrer|copain
peur ~ pour ma vie
violee|viol
violences|violence conjugales|conjugale|domestique
femme battue
LUI est violent|violente
cachee|enfermee dans la|les|ma salle|toilettes|chambre
ne me laisse pas sortir|partir
a un couteau|pistolet|fusil
agressee|agression sexuellement|sexuelle
"""
MINOR = """
pere|beau|mere frappe|tape|bat ma|mon mere|maman|frere|soeur
beau pere|papa me touche
pere|papa|oncle me touche
"""
CHILD = """
j ai CHILD ans
"""
HOME = """
LUI ~ FRAPPE
peur
seul|seule
"""
WITHDRAWAL = """
en manque
manque d alcool|heroine|drogue
sevrage
delirium tremens
tremble|trembler|tremblements|hallucinations|sueurs|hallucine ~~ arrete|arreter|alcool|boire|sevrage
arrete|arreter ~ boire|alcool ~~ tremble|hallucinations|sueurs|trembler|tremblements
"""
RELAPSE = """
rechute|rechuter|rechutes
replonge|replonger
j ai recommence a boire|consommer|fumer|me
recommence|repris|reprendre a? boire|consommer|drogue|alcool
VEUX BOIRE $
envie de BOIRE
j ai bu hier|ce|cette|encore|$
peux pas m? arreter de? boire|consommer
retombe|retomber dans|dedans
bu apres ~ sobre|sobriete
"""

# What nothing else in a text takes back: at least the question whether they are safe.
SUICIDE_CERTAIN = """
VEUX ~ me tuer|suicider
VEUX mourir
je veux mourir
me suicider
ne? VEUX plus vivre
mettre fin a mes|ses jours
"""
OVERDOSE_CERTAIN = """
pris|avale ~ trop|tous|toute|boite|toutes ~ COMPRIMES
ne? se reveille pas|plus
ne? respire plus|pas
levres bleues
"""
VIOLENCE_CERTAIN = """
LUI ~ m|me|nous a? FRAPPE
veut|va me tuer
"""
RELAPSE_CERTAIN = """
j ai rechute
j ai recommence a boire|consommer
"""

MEANT = """
mourir|meurs de rire|faim|soif|chaud|froid|honte|ennui
"""

HARMLESS = """
mourir|meurs|mort|morte|crever|creve de rire|faim|chaud|froid|soif|honte|fatigue|ennui|trouille|peur
mort|morte de rire|fatigue
meurs|envie d envie
tuer le temps
me tue le|la|mes pieds|dos|tete
frappe par|a la porte|fort
boire|bois|bu de l? eau|cafe|the|jus|un cafe
boire un cafe|the|jus|chocolat
couper les? cheveux|ongles|pain|legumes
me couper les cheveux
j en peux plus de rire|cette chaleur|attendre
prevention du suicide
overdose de chocolat|cafe|sucre
tu es|serais mort de
"""
PAST = """
il y a NUMBER|longtemps|des ans|annees
quand j etais
"""
TOPIC = frozenset(
    "film livre chanson article documentaire serie roman cours exposition emission".split()
)
NEGATIONS = frozenset("pas ne jamais sans".split())
AUXILIARIES = frozenset("je veux me vais pas ai envie de plus va".split())
SELVES = frozenset("je me moi mes m j".split())
OTHERS = frozenset(
    "il elle ami amie fils fille mere pere frere soeur mari femme copain copine quelqu lui".split()
)
# Whom violence is told of, where it is not the writer.
HELPED = frozenset(
    """
    amie ami soeur voisine fille mere cousine collegue
    """.split()
)
CORE = frozenset("suicider rechute surdose disparaitre mourir".split())
SPARED = frozenset("nourrir courir pourrir rechauffe".split())
