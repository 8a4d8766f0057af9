"""The main phrases people write in Portuguese (flows.crisis.matcher)."""

SHORT = {
    "naum": "nao",
    "matame": "matar me",
    "suissidio": "suicidio",
    "vc": "voce",
}

SILENT = frozenset("realmente porra caralho muito".split())
ALIASES = {
    "nao": "n nn",
    "que": "q",
    "voce": "vc",
    "estou": "to tou",
    "quero": "queria kero",
    "mais": "+",
}

CLASSES = """
QUERO = quero | quer | queria | vontade de | vou | penso em | pensando em | preciso | gostaria de |
    prefiro | tentei | tentando | tentar | pensei em | desejo
MORRER = morrer | me matar | matar me | sumir | desaparecer | me suicidar | se matar | se suicidar |
    tirar minha vida | tirar a minha vida | tirar a propria vida | acabar com a minha vida |
    acabar com minha vida | acabar com tudo | me enforcar | me jogar | pular da ponte | me cortar |
    me machucar | nao existir | nao acordar | dar um tiro na cabeca | estar morto | estar morta |
    dormir para sempre | cortar os pulsos
ELE = ele | ela | meu marido | minha mulher | meu namorado | minha namorada | meu ex | meu pai |
    meu padrasto | minha mae | marido | namorado | companheiro | pai | padrasto | ex | esposo |
    mulher
BATE = bate | bateu | batendo | espanca | espancou | agride | agrediu | enforcou | enforca |
    ameaca | ameacou | estuprou | chuta | chutou | empurrou | empurra | soco | violentou | abusa |
    abusou | machuca | machucou | estrangulou
REMEDIOS = remedios | remedio | comprimidos | comprimido | pilulas | cartela | cartelas | caixa |
    rivotril | medicamentos | frasco | calmantes | clonazepam
BEBER = beber | usar | consumir | me drogar | cheirar | fumar pedra | fumar crack | usar droga |
    usar drogas | tomar uma | recair
"""
SUICIDE = """
QUERO MORRER
me matar|matar me
me mato|matei
suicidio|suicidar|suicida|suicidarme|suicidas
tirar|tirei a? minha|propria vida
acabar com a? minha|tudo vida?
acabar com tudo
nao QUERO mais ~ viver|existir|acordar|estar|continuar
nao QUERO viver|existir|acordar
nao aguento mais
nao suporto mais
nao consigo|da mais ~ viver|continuar|assim|$
sem|nenhuma vontade de viver
perdi a vontade de viver
minha|a vida nao ~ sentido|vale
nao ~ razao|motivo|sentido para|pra|de|em viver|continuar
cansado|cansada de viver|tudo|existir
melhor sem mim
melhor morto|morta
ninguem ~ sentir|sentiria|sente falta
queria ~ morto|morta|nascido
queria nunca|nao ter nascido
adeus a? todos|mundo
adeus mundo
carta de despedida|suicidio
minha ultima mensagem|noite|carta
me cortar|cortei|corto
me corto|cortei|machuco|machucar
cortar os pulsos
pular|jogar|atirar ~ ponte|predio|trem|janela
tiro na cabeca
quero sumir|desaparecer
me enforcar
"""
OVERDOSE = """
overdose
tomei|tomou|engoli|engoliu ~ todos|muitos|varios|toda|cartela|demais|frasco ~ REMEDIOS
tomei|tomou|engoli MANY ~ REMEDIOS
tomei ~ uma|a|duas cartela|caixa|cartelas
nao acorda|respira|reage
nao esta respirando|acordando
parou de respirar
nao consigo respirar
labios|boca ~ azul|azuis|roxo|roxos|roxa
desmaiou
inconsciente
convulsao|convulsionando
dor no peito
quantos REMEDIOS ~ morrer
naloxona
"""
VIOLENCE = """
ELE ~ me BATE
ELE ~ BATE em mim
me BATE
BATE em mim
BATE na|no minha|meu mae
quer|vai me matar
me ameaca|ameacou
ameacas? de morte
medo d?ele
medo do meu|dele|dela|de
tenho medo ~ dele|marido|casa
estupro|estuprada|estuprado|estuprou|abusada
violencia domestica
fui abusada|agredida|estuprada|espancada
nao me deixa sair
escondida|trancada no|na|em banheiro|quarto
ele esta com uma faca|arma
tem uma arma|faca
marido|namorado|homem violento|agressivo
"""
MINOR = """
pai|padrasto BATE ~ na|em minha? mae
padrasto|pai|tio me toca|tocou
"""
CHILD = """
tenho CHILD anos
"""
HOME = """
ELE ~ BATE
medo
sozinho|sozinha
"""
WITHDRAWAL = """
abstinencia
sindrome de abstinencia
tremendo|tremores|suando|alucinando|alucinacoes|vendo coisas ~~ parei|parar|beber|sem
parei de beber ~~ tremendo|tremores|alucinando|suando
delirium tremens
"""
RELAPSE = """
recai|recaida|recaidas
tive uma recaida
voltei a beber|usar|fumar|consumir|cheirar
vontade de BEBER
bebi|usei de novo|ontem|outra|hoje
nao consigo parar de BEBER
quase recaindo|bebendo|usando
fissura
"""

# What nothing else in a text takes back: at least the question whether they are safe.
SUICIDE_CERTAIN = """
quero|vou me? morrer|matar|suicidar
me matar
nao quero mais? viver
acabar com|a minha vida
"""
OVERDOSE_CERTAIN = """
tomei|tomou ~ todos|todas|muitos|muitas|caixa|vidro|frasco ~ remedios|comprimidos|remedio
nao acorda|respira
labios ~ azuis|roxos
"""
VIOLENCE_CERTAIN = """
marido|namorado|esposo|ex|pai|ele me bate|bateu|espanca|espancou|agrediu|estrangulou
quer|vai me matar
"""
RELAPSE_CERTAIN = """
eu? recai
voltei a beber|usar
"""

MEANT = """
morrer|morrendo|morro de rir|fome|sede|calor|frio|vergonha|tedio|saudade|saudades
"""

HARMLESS = """
me tira|tire da|dessa|desta lista
morrer|morrendo|morri|morto|morta|morro de rir|fome|sono|calor|frio|vergonha|saudade|saudades|rir|
    amor|medo|cansaco|rindo|curiosidade|tedio|inveja
morrendo|morro|doida|doido por|para|pra
matar o|a|as tempo|fome|saudade|aula|saudades|sede
me mata|matando de rir|calor|saudade|o
cortar|cortei o|a|meu cabelo|unha|grama
me bateu um|uma|o|a sono|fome|saudade|vontade
bateu um|uma|a sono|fome|saudade
beber|bebi|bebendo agua|cafe|suco|leite|cha
vontade de comer|ver|chorar|rir|viajar|dormir
vontade de usar|beber o|a|agua|cafe|suco
nao aguento mais de|esperar|esse|esta|o|a calor|rir|frio|musica|trabalho|transito
overdose de chocolate|cafe|fofura|acucar
prevencao ao|do suicidio
"""
PAST = """
ha|faz NUMBER|muitos|anos anos
quando eu era
"""
TOPIC = frozenset(
    "filme livro musica artigo documentario serie novela aula palestra noticia".split()
)
NEGATIONS = frozenset("nao nunca sem jamais".split())
AUXILIARIES = frozenset("eu quero me vou estou vontade de mais tive".split())
SELVES = frozenset("eu me mim minha meu comigo".split())
OTHERS = frozenset(
    "ele ela amigo amiga filho filha mae pai irmao irma marido mulher namorado namorada".split()
)
# Whom violence is told of, where it is not the writer.
HELPED = frozenset(
    """
    amiga amigo irma vizinha filha mae prima
    """.split()
)
CORE = frozenset("suicidar recaida abstinencia desaparecer".split())
SPARED: frozenset[str] = frozenset()
