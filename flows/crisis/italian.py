"""The main phrases people write in Italian (flows.crisis.matcher)."""

SHORT = {"nn": "non", "xke": "perche", "cmq": "comunque", "suicidarm": "suicidarmi"}
SILENT = frozenset("davvero veramente cazzo proprio soltanto".split())
ALIASES = {"non": "nn", "che": "ke", "voglio": "vojo", "per": "x"}

CLASSES = """
VOGLIO = voglio | vuole | vorrei | volevo | voglia di | sto per | penso di | penso a | pensando di |
    ho provato a | provato a | devo | preferirei | spero di | desidero
MORIRE = morire | uccidermi | ammazzarmi | suicidarmi | suicidarsi | uccidersi | ammazzarsi |
    farla finita | sparire | sparire per sempre | scomparire | togliermi la vita |
    togliersi la vita | impiccarmi | buttarmi | tagliarmi le vene | spararmi | farmi del male |
    non esistere | non svegliarmi | essere morto | essere morta | tagliarmi
LUI = lui | lei | mio marito | mia moglie | mio padre | il mio ragazzo | il mio compagno |
    il mio ex | la mia ragazza | mia madre | mio fratello | marito | ragazzo | compagno | ex |
    padre | patrigno | fidanzato
PICCHIA = picchia | picchiata | picchiato | picchiava | menata | mena | colpito | colpita |
    strangolata | strangolato | minaccia | minacciata | minacciato | violentata | stuprata |
    spinta | schiaffeggia | aggredita | aggredisce | maltratta | violenta
PASTIGLIE = pastiglie | pillole | pastiglia | pasticche | compresse | medicine | farmaci |
    sonniferi | xanax | tranquillanti | scatola | flacone | gocce
BERE = bere | farmi | drogarmi | usare | fumare crack | ubriacarmi | ricadere | ricadere nel |
    sballarmi
"""
SUICIDE = """
VOGLIO MORIRE
uccidermi|ammazzarmi|suicidarmi|suicidarsi|impiccarmi|spararmi
suicidio|suicida|suicidare|suicide
mi ammazzo|uccido|suicido|impicco
togliermi|togliersi la vita
farla finita
VOGLIO farla finita
non VOGLIO piu ~ vivere|esistere|svegliarmi|stare|continuare
non VOGLIO vivere|esistere|svegliarmi
non ho ~ voglia|motivo|ragione|motivi ~ vivere
non ce la faccio piu
non ne posso piu ~ vita|vivere|tutto
non posso andare avanti
non riesco piu a vivere
la|mia vita ~ senso|pena
stanco|stanca di vivere|tutto|esistere
stareste|starebbero|sarebbe meglio senza di? me
meglio senza di me
meglio morto|morta
a nessuno ~ importa|mancherei|mancherebbe
nessuno ~ mancherei|importa
vorrei non essere nato|nata|mai
vorrei essere morto|morta
addio a? tutti|mondo
addio mondo
lettera d? addio
mio ultimo messaggio|giorno
tagliarmi|taglio le|i|$ vene|polsi
mi taglio
tagliarmi
farmi del male
buttarmi|gettarmi ~ ponte|treno|finestra|sotto
"""
OVERDOSE = """
overdose
ho|ha preso|ingoiato|inghiottito ~ tutte|troppe|tante|scatola|flacone|troppi ~ PASTIGLIE
ho|ha preso|ingoiato MANY ~ PASTIGLIE
ho|ha preso tutte|troppe PASTIGLIE
non si sveglia
non respira|reagisce
sta respirando
labbra blu|viola
incosciente|svenuto|svenuta
convulsioni
dolore al petto
naloxone
quante PASTIGLIE ~ morire
"""
VIOLENCE = """
LUI ~ mi ha? PICCHIA
mi ha? picchiata|picchiato|violentata|stuprata|strangolata|minacciata|aggredita
mi picchia|mena|minaccia|maltratta|violenta
PICCHIA mia madre|mamma
vuole|puo uccidermi|ammazzarmi
minaccia di uccidermi|morte|ammazzarmi
minacce di morte
ho paura di lui|mio|lei|tornare|marito
paura di mio marito|padre|lui
violentata|stupro|stuprata
violenza domestica
chiusa|nascosta|rinchiusa in bagno|camera|casa
non mi lascia|fa uscire|andare
ha un coltello|pistola|una
LUI e violento|violenta
"""
MINOR = """
padre|papa|patrigno PICCHIA mia|la madre|mamma
padre|patrigno|zio mi tocca
"""
CHILD = """
ho CHILD anni
"""
HOME = """
LUI ~ PICCHIA
paura
solo|sola
"""
WITHDRAWAL = """
astinenza
crisi d? astinenza
tremo|tremando|tremori|sudo|allucinazioni|sudando ~~ smesso|smettere|bere|senza
smesso di bere ~~ tremo|tremori|sudo|allucinazioni
delirium tremens
"""
RELAPSE = """
ricaduta|ricaduto|ricaduta|ricadute
ho ripreso|ricominciato a bere|farmi|drogarmi|usare
ricominciato|ripreso a bere|farmi|drogarmi|usare
voglia di BERE $
voglia di BERE adesso|stasera|ora|di
ho bevuto ieri|di|ancora|stasera|$
mi sono drogato|drogata|ubriacato|ubriacata
mi sono fatto|fatta di|ieri|ancora|$
non riesco a smettere di BERE
"""

# What nothing else in a text takes back: at least the question whether they are safe.
SUICIDE_CERTAIN = """
voglio morire|uccidermi|ammazzarmi|suicidarmi
mi voglio|voglio ~ uccidere|ammazzare|suicidare
uccidermi
non voglio piu vivere
farla finita
"""
OVERDOSE_CERTAIN = """
preso|ingoiato ~ tutte|tutti|troppe|troppi|scatola|flacone ~ pastiglie|pillole|farmaci|pastiglia
non si sveglia
non respira
labbra ~ blu|viola
"""
VIOLENCE_CERTAIN = """
marito|fidanzato|compagno|ex|padre|lui mi picchia|picchiato|mena|strangola|violentata|violentato
vuole uccidermi|ammazzarmi
mi vuole uccidere|ammazzare
"""
RELAPSE_CERTAIN = """
sono ricaduto|ricaduta
ho ricominciato a bere|usare|drogarmi
"""

MEANT = """
morire|muoio|morendo dal|di ridere|fame|sete|caldo|freddo|vergogna|noia|risate
"""

HARMLESS = """
morire|muoio|morto|morta|morendo|morti dal|di|dalla|dalle ridere|fame|caldo|freddo|sonno|sete|paura|
    noia|voglia|risate|vergogna|stanchezza|curiosita
morire dal ridere
ammazzare|ammazzo il tempo
mi uccide|ammazza il|la|questo caldo|mal|schiena
bere|bevuto un? acqua|caffe|te|bicchiere|cappuccino|latte
tagliarmi i|gli capelli|unghie
tagliare i capelli
non ce la faccio a venire|arrivare
farla finita con|di
vivere in un|una|questo|questa|centro|citta|appartamento
quasi|sono quasi svenuto|svenuta
overdose di cioccolato|caffe|zucchero
"""
PAST = """
NUMBER anni fa
anni fa
quando ero
"""
TOPIC = frozenset("film libro canzone articolo documentario serie romanzo corso lezione".split())
NEGATIONS = frozenset("non mai senza".split())
AUXILIARIES = frozenset("io voglio mi sto per ho di".split())
SELVES = frozenset("io mi me mio mia".split())
OTHERS = frozenset(
    "lui lei amico amica figlio figlia madre padre fratello sorella marito moglie ragazzo".split()
)
# Whom violence is told of, where it is not the writer.
HELPED = frozenset(
    """
    amica amico sorella vicina figlia madre mamma cugina
    """.split()
)
CORE = frozenset("suicidarmi uccidermi ammazzarmi ricaduta astinenza".split())
SPARED: frozenset[str] = frozenset()
