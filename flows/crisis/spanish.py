"""What people write in Spanish. To teach the reader a phrase, add a row (flows.crisis.matcher)."""

SHORT = {
    "kiero": "quiero",
    "qiero": "quiero",
    "qero": "quiero",
    "kisiera": "quisiera",
    "qisiera": "quisiera",
    "kitarme": "quitarme",
    "qitarme": "quitarme",
    "kita": "quita",
    "toi": "estoy",
    "toy": "estoy",
    "stoy": "estoy",
    "nadien": "nadie",
    "bida": "vida",
    "bivir": "vivir",
    "viviir": "vivir",
    "moriir": "morir",
    "murir": "morir",
    "suisidarme": "suicidarme",
    "suisidar": "suicidar",
    "suisidio": "suicidio",
    "suicidiarme": "suicidarme",
    "suicidrme": "suicidarme",
    "suicidarse": "suicidarse",
    "nesecito": "necesito",
    "nececito": "necesito",
    "aser": "hacer",
    "aserme": "hacerme",
    "acerme": "hacerme",
    "dormire": "dormire",
    "asme": "hazme",
    "xq": "porque",
    "pq": "porque",
    "porq": "porque",
    "tmb": "tambien",
    "noc": "no se",
    "pegao": "pegado",
    "cansao": "cansado",
    "rrecai": "recai",
    "rekai": "recai",
    "sobredocis": "sobredosis",
    "sovredosis": "sobredosis",
    "biolo": "violo",
    "pastiyas": "pastillas",
    "pastias": "pastillas",
    "alludaa": "ayuda",
    "ayudaaa": "ayuda",
    "alluda": "ayuda",
}

SILENT = frozenset(
    """
    realmente solamente solo pinche neta ya aun todavia sinceramente simplemente literal
    literalmente pues osea tan muy siempre tambien verdad enserio puta puto putas malditamente
    honestamente justo ahorita jodidamente
    """.split()
)

ALIASES = {
    "quiero": "quero kero qro",
    "que": "q k ke qe",
    "de": "d",
    "me": "m",
    "te": "t",
    "por": "x",
    "para": "pa",
    "con": "kon",
    "se": "ce",
    "el": "l",
    "vida": "vda",
    "nada": "nda",
    "ganas": "gana",
    "todo": "tdo",
}

CLASSES = """
QUIERO = quiero | quisiera | queria | querer | queriendo | kiere | quiere | quiere que | deseo |
    desearia | deseando | necesito | ganas de | gana de | me gustaria | ojala | voy a | vamos a |
    pienso en | pienso | pensando en | penando en | pensar en | pensado en | pensamientos de |
    pense en | penso en | planeo | estoy por | estoy a punto de | a punto de | intente | intento |
    intentar | intentado | trate de | tratar de | tratando de | decidi | decidido | decidida |
    prefiero | preferiria | preferible | dan ganas de | idea de | ideas de | forma de | formas de |
    manera de | maneras de | como | merezco | deberia | debo | tengo que | hay que | dejenme |
    dejame | urge | podria | puedo | por que no me | porque no me | capaz de | capaz y |
    estoy pensando en | planeando | listo para | lista para | anhelo | sueno con | pido | rezo por |
    mejor | quiera | quieras | quieren | quise | he querido | loco por | loca por | hasta | fuera |
    considerando | considerado | contemplando | voi a | vas a | va a | iba a | fui a
MORIR = morir | morirme | morirse | estar muerto | estar muerta | desaparecer | dejar de existir |
    dejar de vivir | no existir | no despertar | no vivir | muerte | irme de este mundo |
    dormir para siempre | dormir y no despertar | dormirme y no despertar | descansar para siempre |
    descansar en paz | no estar aqui | no haber nacido | dejar este mundo | partir de este mundo |
    largarme de este mundo | irme para siempre | morirm | morime | moririme | morirnos |
    estar vivo nunca mas
MATARME = matarme | matar me | matarse | mato | suicidarme | suicidar | suicidarse | suicidio |
    suicidarm | quitarme la vida | quitarse la vida | ahorcarme | ahorcarse | colgarme |
    pegarme un tiro | pegarse un tiro | darme un tiro | volarme la cabeza | volarme los sesos |
    cortarme las venas | cortarse las venas | aventarme | tirarme | lanzarme | arrojarme |
    acabar con mi vida | acabar con su vida | terminar con mi vida | terminar mi vida |
    poner fin a mi vida | ponerle fin a mi vida | ponerle fin | dispararme | envenenarme |
    ahogarme | desangrarme | asfixiarme | morirme ya | acabar con todo | terminar con todo |
    acabar con esto | acabarlo todo | terminarlo todo | hacerme dano | hacerse dano | lastimarme |
    lastimarse | cortarme | herirme | autolesionarme | autolesion | matarnos | matareme | quemarme |
    golpearme | ahorcarm | colgarse | rajarme | rajarme las venas | matarm
VIVIR = vivir | vivir mas | vivir asi | vivir en este mundo | existir | ni existir | seguir |
    seguir viviendo | seguir asi | continuar | seguir aqui | estar vivo | estar viva | estar aqui |
    despertar | despertarme | levantarme mas | estar en este mundo | seguir luchando |
    seguir con esto | continuar con esto | seguir con mi vida | seguir con vida | estar mas aqui |
    vivir esta vida | seguir existiendo | respirar mas | estar en esta vida | nada de la vida
PAREJA = esposo | esposa | marido | mujer | novio | novia | pareja | ex | ex novio | ex esposo |
    ex marido | ex pareja | viejo | senor | el | ella | hombre | companero | papa | padre |
    padrastro | mama | madre | tio | abuelo | hermano | primo | jefe | suegro | cunado | hijo |
    vecino | expareja | exnovio | exesposo | exmarido | alguien | tipo
PADRE = papa | padre | padrastro | mama | madre | madrastra | papi | mami | tio | abuelo | papas |
    novio de mi mama | jefa | apa | ama | papas
ELLOS = amigo | amiga | hijo | hija | mama | papa | madre | padre | hermano | hermana | novio |
    novia | esposo | esposa | marido | primo | prima | el | ella | alguien | abuelo | abuela | tio |
    tia | bebe | nino | nina | companero | vecino | mujer | hombre | muchacho | pareja | sobrino |
    senor
PEGA = pega | pego | pegaba | pegan | pegado | golpea | golpeo | golpeaba | golpeado | golpean |
    maltrata | maltrato | maltrataba | maltratan | ahorca | ahorco | ahorcaba | estrangulo |
    estrangula | patea | pateo | empuja | empujo | cachetea | cacheteo | abofeteo | abofetea |
    ataca | ataco | agrede | agredio | agredia | lastima | lastimo | lastimaba | lastimado | abusa |
    abuso | abusaba | abusado | viola | violo | violaba | violado | violaron | golpearon |
    agredieron | amenaza | amenazo | amenazaba | amenazado | amenazan | tortura | encierra |
    encerro | encerrada | encerrado | quemo | quema | jalo | jalonea | apunala | apunalo |
    acuchillo | acosa | acosaba | insulta y | apunto | secuestro | secuestraron | apreto | asfixia |
    asfixio | forzo | obliga | obligo | manosea | manoseo | avento | aventaba | tira |
    quiere matar | intento matar | trato de matar | quiso matar | trata mal y | azoto | azota |
    hiere | hirio | humilla y
PASTILLAS = pastillas | pastilla | pildoras | pildora | medicamento | medicamentos | medicinas |
    medicina | tabletas | tableta | frasco | clonazepam | rivotril | paracetamol | tylenol | xanax |
    ansioliticos | antidepresivos | fentanilo | calmantes | somniferos | tramadol | diazepam |
    ibuprofeno | insulina | tafil | benzos | cajas de pastillas | alprazolam | fluoxetina |
    sertralina
TOME = tome | tomo | tomado | tomaron | trague | trago | tragado | ingeri | ingirio | consumi |
    consumio | meti | metio | tomando | tomarme | bebi
DROGA = droga | drogas | heroina | cocaina | coca | perico | cristal | crico | fentanilo | crack |
    piedra | metanfetamina | alcohol | cerveza | cervezas | tequila | vodka | mota | marihuana |
    hierba | mezcal | licor | trago | copa | copas | ron | vino | pastillas | una linea | foco |
    polvo | activo | thinner | caguama | caguamas | guaro | chela | chelas
DEJE = deje | dejar | dejado | dejando | deje de tomar | deje de beber | sin tomar | sin beber |
    sin consumir | sin drogarme | sin alcohol | sin droga | sin usar | no tomo | no bebo |
    desde que deje | no he tomado | no consumo | dia sin | dias sin | horas sin | ultimo trago |
    ultima copa | abstinencia | desintoxicarme | desintoxicacion | no he bebido | no he consumido
TEMBLOR = temblando | tiemblo | temblor | temblores | tiemblan | sudando | sudo | sudores | sudor |
    alucinando | alucinaciones | alucino | veo cosas | viendo cosas | veo bichos | veo insectos |
    veo sombras | oigo voces | escucho voces | oigo cosas | escucho cosas | convulsion |
    convulsiones | fiebre | vomitando | vomito | nauseas | escalofrios | taquicardia |
    no puedo dormir | ansiedad | no duermo | me tiembla | delirando | delirio | calambres
"""

SUICIDE = """
mejor|felices ~ si me muero|mato|muriera|matara
mejor si me muero|mato
mejor si no estuviera|existiera
QUIERO MORIR|MATARME
QUIERO ~ morirme
no? quiero que me maten
mato $
me|m mato|matare|suicido|suicidare|ahorco|cuelgo|matara
no le? veo|encuentro|hallo ~ sentido
se quiere|va|quiso|queria|intento ~ matar|suicidar|morir|ahorcar|quitar
me voy|vo|boy a? matar|suicidar|ahorcar|colgar|morir|aventar|tirar
me quiero|kiero|quisiera|quise|queria|intente|intento|trate|urge|quiera ~ matar|morir|suicidar|
    ahorcar|colgar|cortar|lastimar|desaparecer|disparar|aventar|ir
me dan|da|dieron|entran ganas ~ matarme|morir|morirme|suicidarme|desaparecer|cortarme
matarme
suicidarme|suicidarse|suicidar|suicidio|suicidios|suicida|suicidas|suicidado|suicidarnos|suicidarte|
    suicido|suicidando|suicidal|suicidate
quitarme|quitarse|quitarnos la vida
quitar la vida
acabar|termina|terminar|acabare|terminare|acabe con? mi vida|existencia|sufrimiento
poner|ponerle|pongo fin a mi|todo|esto|este
poner|ponerle fin
acabar|terminar con todo|esto
acabar|terminar de una vez
quiero|quisiera|deseo|necesito ~ que ~ acabe|termine|muera|pare
que ~ se acabe|termine todo|esto|ya|mi
que todo acabe|termine
no QUIERO ~ VIVIR
no|ni|sin QUIERO VIVIR
no VIVIR mas|asi
no|ni quiero|puedo ~ ni ~ VIVIR|seguir|continuar
no puedo|aguanto|soporto|resisto|tolero ~ mas|vivir|vida|dolor|esto|asi
no puedo mas
no puedo con|seguir esto|asi|mi|la|todo|mas|viviendo
no puedo con esto|todo|mi|la|tanto
no aguanto mas|esto|nada|vivir|la|tanto|el|esta
no soporto mas|esto|vivir|mi|la|esta
no tengo|encuentro|veo|hay|existe|hallo ~ razon|razones|motivo|motivos|salida|esperanza|esperanzas|
    fuerzas|futuro|proposito
sin|no|ningun|ninguna ganas|sentido|razon|razones|motivo|motivos ~ vivir|existir|vida|seguir|nada
sin ganas|motivo|razon|razones de|para|por vivir|nada|seguir|existir
ganas de? vivir
no|ni tengo ~ ganas|fuerzas de|para vivir|seguir|nada|continuar|existir|levantarme
no|ni tengo ~ fuerzas
no tiene sentido mi|la|vivir|nada|esto|seguir
vida|vivir|existencia no|ni vale|tiene|merece|sirve
vale la pena vivir|seguir|existir|la|mi
que sentido tiene ~ vivir|vida|seguir|esto|todo|nada
para|por que vivo|vivir|sigo|existo|naci|seguir
no se para que vivo|sigo
no merezco|deberia vivir|existir|nacer|haber|estar
merezco|deberia|debi morir|morirme|haber|morirse
desearia|ojala|quisiera|preferiria|hubiera|prefiero ~ muerto|muerta|nacido|muriera|morir|muera|
    muriera|despertar|existiera|desaparecer|muriese|matara|mataran|mate|maten
ojala me|m ~ muera|muriera|maten|mate|mataran|atropelle|atropellen|atropellara|parta|caiga|disparen
ojala no ~ despertar|despierte|existiera|nacido|despertara
mejor muerto|muerta
mejor|bien|felices|feliz|tranquilos sin mi
mejor me muero|mato|voy|muera|morir|muerta|muerto
estarian|estaria|estaran|estarán|seria|viven mejor ~ sin mi|muriera|muerto|muerta|yo|no
todos|mundo|familia ~ mejor sin mi
nadie me extranaria|extranara|extrana|lloraria
nadie|quien ~ extranaria|extranara|notaria|importaria|lloraria|notara
a nadie le? importaria|importa ~ si ~ muero|muriera|mato|desaparezco|mi|vivo|existo
si me muero|muriera|mato|matara|mueriera|muera|suicido
si yo? desaparezco|desapareciera|muero|muriera|falto|faltara
cuando yo? me muera|muerto|muerta
cuando me muera|mate
quiero|quisiera|deseo|ganas|necesito de? desaparecer
cansado|cansada|harto|harta|hasta|agotado|agotada|aburrido|aburrida de ~ vivir|vida|todo|existir|
    esto|mi
cansado|cansada|harto|harta|agotado|agotada de|con vivir|todo|mi|la|existir|esta|esto|seguir|luchar|
    sufrir
harto|harta|cansado|cansada|canse ~ de|por ~ vivir|vida|existir
me canse de ~ todo|vivir|esto|luchar|la
odio mi|la|esta|vivir|estar|existir vida|vivo|viva|existencia
odio vivir|existir
odio mi vida
me odio
adios a? todos|mundo|todo|amigos|familia|siempre
adios mundo cruel?
adios para siempre
despedirme|despido|despedida|despidiendo|despedirse de|para ~ todos|mundo|ustedes|siempre|vida|
    ellos|este
me despido
esta|este es mi ultimo|ultima|despedida|adios
ultimo|ultima|ultimas dia|noche|mensaje|carta|palabras|tweet|texto|vez ~ vida|mundo|escribo|aqui|
    vivo|viva|vean|hablo
mi ultimo|ultima|ultimas dia|noche|mensaje|carta|palabras|tuit|texto
carta|nota de|suicida despedida|suicidio|adios
escribi|escribo|escribiendo|deje ~ carta|nota ~ despedida|suicidio|adios|familia
tengo|consegui|compre|agarre ~ pistola|cuerda|soga|navaja|arma|pastillas|veneno|cuchillo ~ lista|
    listo|listas|mano|cabeza|cargada|mi|para
pistola|arma|navaja|cuchillo ~ en|a ~ cabeza|boca|mano|sien
soga
un tiro|balazo|disparo en la cabeza|sien|boca
pegarme|darme|meterme|pego|doy un tiro|balazo|plomazo
tirar|tirarme|lanzar|lanzarme|aventar|aventarme|saltar|brincar|arrojarme|tiro|aviento|lanzo|salto ~
    puente|edificio|azotea|techo|tren|metro|balcon|barranco|ventana|carro|vias|camion|coche|piso
cortarme|corto|corte|cortando|cortarse|cortandome|cortar|abrirme|rajarme ~ venas|brazos|brazo|
    munecas|muneca|piernas|muslos|piel|antebrazo
cortarme $
me corto|corte otra|de|los|las|para|cuando|la|el
me|m corto $
volvi|vuelto|empece|ganas|quiero|necesito|voy ~ a|de cortarme|autolesionarme|lastimarme
hacerme|hago|hacer|hice|haciendome|hiciera dano|danio
lastimarme|lastimandome|autolesion|autolesiones|autolesionarme|autolesionado|autolesiono|herirme|
    autolastimarme
me lastimo|autolesiono|autolesione|quemo|lastime a|$|cuando|los|para
dejenme|dejame|dejen|deja|deje morir|morirme|que
quiero|prefiero|mejor ~ la muerte
pienso|pensando|pensar|pienses|pensamientos|deseo|deseos|ideas ~ muerte|morir|matarme|suicidas|
    suicidio|morirme|suicidarme
pensamientos|ideas|ideacion|tendencias|intento|intentos suicidas|suicida|de
intente|intento|intentado|intentar|intentos ~ suicidarme|matarme|quitarme|suicidio|suicidarse|
    matarse
estoy|toy muerto|muerta por|en dentro|vida
la muerte ~ es|seria|sea ~ salida|mejor|solucion|opcion|unica|descanso|paz
unica|unico|mejor salida|solucion|opcion|forma|manera ~ morir|muerte|es|morirme|matarme
no hay|veo|encuentro|tengo|queda ~ otra? salida|solucion|esperanza
no despertar|despertarme|desperte|despierte ~ nunca|mas|manana|jamas
dormir|dormirme|acostarme ~ no|nunca|jamas mas? despertar|despertarme|despertara
dormir para siempre
formas|forma|manera|maneras|como|mejor de|para|manera|forma ~ morir|matarse|suicidarse|matarme|
    morirme|suicidarme|quitarme
como puedo|me|se mato|matar|morir|suicidar|suicido|ahorco|morirme|matarme
muerte sin dolor
morir sin dolor
perdi|perdido|perdiendo ~ ganas|sentido|esperanza|esperanzas ~ vivir|vida|todo|seguir
perdi|perdido|pierdo las|toda|la ganas|esperanza|esperanzas
rendirme
me rindo|rendi
me voy a rendir
dejar|abandonar|irme|salir|largarme|desaparecer de? este|esta mundo|vida|planeta|tierra
dejar|abandonar este mundo|planeta
no voy a despertar|estar|amanecer|llegar ~ manana|mas|aqui|fin|viejo
no pertenezco|encajo ~ mundo|aqui
no valgo|sirvo nada|para
soy una? carga|estorbo|inutil|basura
soy un estorbo|fracaso|error|inutil
estorbo ~ todos|familia
para que naci|nací|sigo
no hubiera|debi|haber nacido|nacer
no naci para
no quisiera|quiero estar aqui|vivo|viva|mas|existir|despertar|vivir
mi vida es? una? acabo|termino|mierda|asco|horrible|infierno|basura
quiero acabarla|terminarla
hoy|esta|mañana me mato|muero|suicido|noche
esta noche me
hoy me|se muero|mato|suicido|acaba
lo voy a hacer ~ hoy|noche|manana|ya|adios
matame|matenme|mateme
que alguien me mate
matenme
dame|denme|dime una razon|motivo ~ vivir|no|matarme|seguir
vivir me|ya duele|pesa|cansa
duele vivir|existir|estar
me duele vivir|existir
me siento ~ muerto|muerta|vacia|vacio
estoy|sintiendo|siento ~ hundiendo|hundida|destruida|destrozada ~ morir|vida
no le veo ~ sentido|caso|chiste ~ vida|nada|vivir|todo|seguir
no le veo el? sentido|caso|fin
"""

SUICIDE_FAINT = """
no aguanto $
no puedo mas
me quiero ir
quiero llorar ~ morir
estoy sola|solo $
no quiero nada
no QUIERO MORIR
no tengo a nadie
quiero desaparecer
auxilio|socorro
"""

OVERDOSE = """
sobredosis
TOME todas|todos|muchas|muchos|demasiadas|demasiados|varias|varios|bastantes|toda|todo|tantas|
    tantos|bote ~ PASTILLAS
TOME las pastillas
acabo|acaba de tomar|tomarme|tomarse MANY|todas|muchas|demasiadas|un ~ PASTILLAS
TOME un monton|puno|bote|frasco|monton
TOME MANY ~ PASTILLAS
TOME un|el|todo|medio ~ frasco|bote|puno|monton|caja|punado ~ pastillas
TOME PASTILLAS para|y|con|de
TOME demasiado|demasiada|demasiados|demasiadas
TOME cloro|veneno|raticida|insecticida|lejia|detergente|thinner|blanqueador
bebio|tomarse|tomar cloro|veneno|raticida|lejia
mezcle|mezclo|mezclar ~ PASTILLAS|alcohol ~ PASTILLAS|alcohol
no despierta|reacciona|responde|desperto|despertar|puedo|respira|respirando|respiraba|contesta|
    reaciona ~ despertarlo|despertarla
no despierta|reacciona|respira|responde|desperto|reaciona|reacciono
no puedo|podemos|logro despertarlo|despertarla|respirar|despertar
no esta|esta respirando|respirando
dejo|deja|dejando de respirar
respira apenas|mal|poco|raro|lento
apenas|casi no? respira
cuesta respirar
labios|cara|unas|boca|piel|esta|puso|poniendo ~ morados|azules|morada|azul|morado|morados
esta|puso|poniendo|pone morado|morada|azul
se desmayo|desvanecio|desplomo
desmayo ~ no|droga|pastillas
inconsciente|inconciente
convulsion|convulsiones|convulsionando|convulsiono
naloxona|narcan
dolor de|en el? pecho
me duele ~ pecho
espuma ~ boca
cuantas|cuanta|cuanto|cuantos ~ pastillas|para|droga|miligramos ~ morir|matarme|morirme|mortal|
    letal|matar
dosis letal|mortal
intoxicado|intoxicada|intoxicacion|intoxico|envenene|envenenado|enveneno ~ con|pastillas|
    medicamento|alcohol|se|me
me envenene
se trago|tomo|comio ~ PASTILLAS|cloro|veneno
no tiene|encuentro pulso
se me|le paso|fue ~ mano|dosis ~ droga|pastillas|heroina|coca|dosis
me pase ~ dosis|pastillas
un ataque|infarto al|de|cardiaco
"""

VIOLENCE = """
PAREJA ~ pegarme|golpearme|maltratarme|lastimarme|ahorcarme|violarme|abusar
deja|dejan|dejaba de pegarme|golpearme|maltratarme|lastimarme|molestarme
a|de|para pegarme|golpearme|maltratarme|violarme
me|nos dio|da|pego|metio una|un ~ bofetada|cachetada|golpe|punetazo|patada|golpiza|paliza|madriza|
    cachetadas|golpes
PAREJA ~ me ahorco|ahorca|asfixio
amenaza|amenazo|amenazado con matarme
PAREJA ~ me PEGA
me|nos ~ PEGA
me|nos ha|han|habia|hayan|esta PEGA|pegado|golpeado|maltratado|violado|abusado|amenazado|golpeando|
    pegando|amenazando
PAREJA|le|les|la|lo PEGA ~ a|hijos|hija|hijo|ninos|hermana|mama|esposa|mujer
le|les PEGA a
PAREJA es|esta|era|se ~ violento|violenta|agresivo|agresiva|abusivo|abusador|maltratador|celoso|
    golpeador
violento|agresivo conmigo
me va|quiere|iba|quiso|van|quieren|viene|puede a? matar|golpear|pegar|violar|lastimar|hacer
me va|quiere|iba|quiso|van|quieren|intento|trato de|a? matar|ahorcar|golpear|pegar|violar|
    estrangular
amenaza|amenazo|amenazado|amenazando|amenazaron ~ con|de|matar|matarme|muerte|pistola|cuchillo|
    golpear|quitar|hacerme
amenaza|amenazas de muerte
tengo|tiene|da|con|mucho miedo ~ de|a|que ~ el|esposo|marido|novio|pareja|ex|mate|pegue|golpee|haga|
    haga|llegue|casa|mi|encuentre|papa|padrastro|regrese
le tengo|tiene miedo
miedo a|de ~ PAREJA
temo|temor ~ por vida|hijos
temo por mi
me|la ~ puso|pone|alzo|levanto|levanta ~ mano|manos|encima
me levanto|levanta|alzo|puso|pone ~ mano|manos
violo|violaron|violada|violado|violacion|violador|abusaron|abusada|abusado|viole
abuso|abusa|abusaron|abusan sexual|sexualmente|de|fisico
abuso domestico|domestica
violencia domestica|intrafamiliar|familiar|genero|fisica|sexual|de
maltrato|maltrata|maltratan|maltratada|maltratado
golpeada|golpeador|golpiza|agredida
escondida|escondido|encerrada|encerrado|escondiendome ~ bano|closet|cuarto|casa|recamara|de|en|el
me escondo|escondi|encerre|encerro
me tiene|tienen encerrada|encerrado|amenazada|secuestrada|controlada
no me deja|dejan ~ salir|ir|irme|hablar|ver|trabajar|salga|comer|usar
no puedo salir|escapar|irme ~ el|casa|mata|miedo|deja
tiene|trae|saco|agarro|apunto ~ cuchillo|pistola|arma|machete|navaja
me obliga|obligo|forzo|fuerza|obligaron ~ sexo|relaciones|acostarme|tener|dormir|hacer|cosas|estar|
    el|ella
me obliga|obligo|forzo a
me toca|toco|manosea|manoseo|tocaba ~ partes|sin|noche|cuando|permiso|mal|dormida
sin mi consentimiento
orden de restriccion|proteccion|alejamiento
me acosa|persigue|vigila|acosan|persiguen|acecha
alguien|hombre|tipo me sigue
me sigue un|el|mi|a
moretones|moreton|ojo morado|moretes
me rompio|quebro ~ nariz|brazo|costilla|boca|diente|dedo|labio
me grita y|insulta pega|golpea|avienta
me jalo|jala|arrastro|arrastra ~ pelo|cabello|brazo
me apreto|agarro|apreta del|el cuello
no estoy|me|siento segura|seguro|siento ~ casa|con|aqui
no estoy segura en|con
relacion|esposo|novio|pareja|marido|hombre ~ abusiva|abusivo|violenta|violento|golpeador|toxica
PAREJA hit|hits|punched|beat me
me pegan|golpean|pegaron|patearon|atacaron
quiere|intento|trato|va|de ~ matarme ~ el|ella|esposo|novio|cuchillo|pistola
PAREJA ~ quiere|intento|trato|va|amenaza|amenazo ~ matarme
alguien|hombre ~ entro|entrar|siguiendo|persiguiendo ~ casa|me
"""

MINOR = """
PADRE ~ le|les PEGA ~ mama|madre|hermano|hermana|hermanos|hermanito|hermanita
PADRE ~ me toca|toco|viola|violo|manosea|abusa
PADRE ~ abusa|abuso de mi
solo|sola en|con ~ PADRE ~ borracho|borracha|tomado|drogado
miedo ~ PADRE
maestro|profesor|entrenador|padre|cura|sacerdote me toca|toco|manosea
"""
CHILD = """
tengo CHILD anos?
soy menor|nino|nina
soy menor de edad
CHILD anos
"""
HOME = """
PADRE ~ PEGA
PADRE ~ borracho|borracha|tomado|drogado|grita|toma
sola|solo
miedo
me PEGA
abusa|toca
"""

WITHDRAWAL = """
abstinencia
sindrome de
el|la|con|tengo|del mono|malilla|malillas
malilla|enmalillado|malillado
delirium|tremens
desintoxicarme|desintoxicacion|desintoxicando
TEMBLOR ~~ DEJE
DEJE ~~ TEMBLOR
bajon|resaca ~ droga|horrible|temblando
dejar ~ golpe|seco
en seco
"""
SYMPTOM = """
TEMBLOR
me siento mal|morir|enfermo|enferma
"""
QUITTING = """
DEJE ~ tomar|beber|alcohol|consumir|fumar|DROGA|pastillas
sin tomar|beber|consumir|alcohol|droga
NUMBER dias|horas sin
dia NUMBER
no he tomado|bebido|consumido
"""

RELAPSE = """
recai|recaida|recaidas|recaer|recayo|recaido|recaiga|recayendo
volvi|vuelto|volviendo|volver|volvio a tomar|usar|consumir|beber|drogarme|fumar|inyectarme|drogar|
    caer|recaer
volvi|volviendo a las|la drogas|droga|bebida|botella|coca|cerveza
he vuelto a
ganas|antojo|urge|necesidad|tentacion|tentado|tentada|deseo|deseos|loco|necesito|quiero|muero|voy|
    punto ~ de|por|a|$ ~ tomar|beber|drogarme|consumir|usar|fumar|inyectarme|emborracharme|meterme|
    tomarme
ganas|antojo|antojos de|por ~ DROGA
quiero|necesito|voy|ganas a|de? drogarme|emborracharme|consumir|inyectarme
quiero|necesito|ganas|voy|punto a|de? tomar|beber $
quiero|necesito|ganas|voy|punto a|de? tomar|beber hoy|otra|alcohol|ya|esta|cerveza|pero|una|y
quiero|necesito|ganas|voy ~ trago|cerveza|copa|tequila|dosis
necesito|quiero una|un trago|copa|dosis|pase|linea|cerveza|toque
me gana|gano|dio|da|dan|esta|entra el|la|un|mucho|ganas antojo|ansia|ansiedad|tentacion|ansias
ansias
antojo
tome|bebi|consumi|use|fume|me anoche|otra|ayer|hoy|despues|de nuevo|droga|alcohol|cocaina|cristal|
    heroina|DROGA
tome|bebi|consumi|use anoche|otra|ayer|hoy|despues|de nuevo?
tome|bebi anoche|ayer|otra
me drogue|inyecte
me drogue|emborrache|inyecte|embriague|meti
rompi ~ sobriedad|limpio|dias
perdi mi sobriedad|tiempo|limpieza
no puedo dejar|parar|controlar ~ tomar|beber|drogarme|consumir|alcohol|fumar|DROGA|de
botella|cerveza|droga|pastillas|cristal ~ enfrente|frente|mano
mi|el dealer|dealer|diler|puntero|conecte|jibaro
compre|comprar una|la|otra|un ~ botella|DROGA|gramo
me cuesta mantenerme|seguir sobrio|limpio|sobria|limpia
ando|estoy borracho|borracha|tomado|tomada|drogado|drogada|crudo|pedo|peda otra|hoy|de|$
pensando|pienso en tomar|consumir|beber|drogarme|usar
"""

# What nothing else in a text takes back: at least the question whether they are safe.
SUICIDE_CERTAIN = """
QUIERO ~ matarme|suicidarme|matarse|suicidarse|colgarme|ahorcarme
QUIERO morir|morirme
me QUIERO matar|morir|suicidar
se QUIERO matar|morir|suicidar
me voy|vamos a? matar|suicidar|ahorcar|colgar
no quiero|quiere|quisiera seguir? vivir|viviendo|existir
ya no quiero|quiere ~ vivir|existir
pensamientos suicidas
quitarme|quitarse la vida
acabar con mi vida
ojala ~ me? muriera|muera
me corto|corte las|los venas|brazos
"""
OVERDOSE_CERTAIN = """
TOME todas|todos|muchas|muchos|demasiadas|demasiados|tantas ~ PASTILLAS
TOME MANY ~ PASTILLAS
TOME un|el|todo|la ~ frasco|bote|puno|caja|monton
ELLOS ~ no despierta|respira|reacciona|responde
no respira
^ no despierta
no puedo|podemos|logro despertarlo|despertarla
no puedo|podemos|logro despertar a
tuvo|tengo|tiene|fue|creo ~ sobredosis
labios ~ morados|azules
dejo de respirar
"""
VIOLENCE_CERTAIN = """
PAREJA ~ me PEGA
me|nos PEGA ~ PAREJA
PAREJA ~ quiere|va|intento|amenaza|amenazo ~ matarme|matar
me quiere|va|intento|amenaza|amenazo ~ matar
PADRE me PEGA
PADRE ~ me toca|toco|viola|violo|manosea|abusa
PAREJA ~ tiene|trae|saco ~ cuchillo|pistola|arma|machete|navaja
me violo|violaron
"""
WITHDRAWAL_CERTAIN = """
TEMBLOR ~~ DEJE
DEJE ~~ TEMBLOR
tengo|con|estoy sindrome? de|en|la abstinencia
"""
RELAPSE_CERTAIN = """
recai
ELLOS recayo
volvi|vuelto a tomar|beber|consumir|usar|drogarme
tome|bebi|consumi otra vez|anoche|hoy
"""

# What is meant stands in the saying itself: where it is all of a sentence, there is no declaration.
MEANT = """
muero|morir|morirme|mato|matar|matarme de la? risa|hambre|sueno|frio|calor|verguenza|pena|
    sed|envidia
muero|morir por|de ganas ~ verte|saber|conocer|verlo|verla|probar|ir $
no? quiero vivir en|con otra|otro ~ $
"""

HARMLESS = """
sobredosis de tamales|posada|pan|cafe|azucar|ternura|dulces|comida|carne|pizza|trabajo|tarea|futbol
quiero|quisiera|necesito|voy|como a? dejar de fumar|beber|tomar|consumir|usar
no quiere|quieren despertar|despertarse|levantarse
quiero|quisiera desaparecer|perder estos|estas|esos|esas|los|las|mis|el
no tengo ganas de cocinar|salir|ir|trabajar|estudiar|hablar|comer|nada hoy|cenar|banarme
muero|muera|muero|muriendo|morir|morirme|morimos|muerto|muerta|muere|mori de|d ~ risa|hambre|sueno|
    ganas|calor|frio|verguenza|amor|ternura|aburrimiento|sed|cansancio|nervios|pena|envidia|antojo|
    celos|curiosidad|flojera|emocion|gripa|gripe|alegria|oso|cringe|ansias|felicidad|miedo|hueva|
    dolor|coraje|sueño
muerto|muerta de|del ~ cansancio|hambre|sueno|frio|risa|trabajo|miedo|turno
muero|muere|muriendo|muriera por ~ ver|verte|conocer|ir|saber|comer|esa|ese|un|una|el|ti|tener|
    probar|que
me mata|matan|mato ~ calor|trabajo|tarea|espalda|cabeza|risa|dolor|curiosidad|frio|hambre|sueno|
    examen|transito|trafico|escuela|pies
me mata|matan el|la|los|las|de
mata|matan|matando ~ calor|frio|trafico|espera|nervios
matar|mato|matando|matamos|matar el|dos|un|mosquitos|cucarachas|moscas|rato|bichos|hambre tiempo|
    rato|pajaros|bichos
matar el|al|la|a|mosquitos|cucarachas|tiempo|hambre
mis? papas|mama|papa|jefe|maestra|novia|novio|esposa|mujer ~ mata|matar|matara|matan si|cuando|por|
    porque
me|m va|van a matar si|cuando|por|porque|mi|jefe
se va a morir ~ risa
de mala muerte
mala muerte
dia de muertos|los
morir en|morirme en|feliz paz|feliz|si
puedo|podria|podre morir en? paz|feliz|tranquilo|tranquila
cortarme|corte|corto|cortaron|cortar|cortarse ~ pelo|cabello|unas|flequillo|barba|pasto|luz|agua|
    internet|fleco|puntas|copete|capas
me corte|corto|corte|cortaron ~ cocina|cocinando|cuchillo|cebolla|papel|accidente|afeitando|
    rasurando|llamada|jardin|dedo|verdura|vidrio|lata
me cortaron|corto la|el luz|telefono|llamada|agua
me queme ~ cocinando|cafe|sol|comal|plancha|lengua|estufa|dedo|aceite|playa|agua
me lastime ~ jugando|gimnasio|gym|rodilla|tobillo|corriendo|espalda|pie|futbol|entrenando|hombro|
    bailando
sobredosis de azucar|cafe|amor|ternura|chocolate|cafeina|tacos|realidad|informacion|cultura|
    vitamina|energia|futbol|memes|series|dulces|musica|trabajo|tarea
pego|pega|golpeo|golpea|ataco|ataca|pega ~ gripe|gripa|noticia|realidad|sol|hambre|sueno|covid|
    cancion|nostalgia|flojera|calor|frio|resfriado|pelota|balon|crisis|tristeza|virus|alergia|
    recuerdo|economia
me pego|golpeo|pega|golpea|ataco|ataca el|la|una|un gripe|gripa|noticia|realidad|sol|hambre|sueno|
    covid|cancion|nostalgia|flojera|calor|frio|resfriado|pelota|balon|perro|gato|alergia|crisis|
    depre|idea|olor|edad|verdad|tos|melancolia
me golpee|pegue|golpeo|pego ~ con ~ puerta|mesa|pared|cama|pie|silla|esquina|balon
pego ~ estiron|susto
me quiero|quiero|voy cortar|dejar el|pelo|cabello
terminar|acabar con esa|ese|mi|el|la|los|las|mis|este ~ relacion|novio|novia|amistad|tarea|trabajo|
    proyecto|clase|hambre|contrato|examen|pobreza|plagas|libro|serie|pendientes|corrupcion
terminar|acabar|termine con el|ella|novio|novia|mi novio|mi novia
terminar|acabar la|el|mi|de tarea|trabajo|proyecto|carrera|universidad|escuela|libro|curso|escribir|
    leer|pagar|comer
no quiero|quisiera vivir en|con|lejos|aqui|solo|sola|ahi|cerca|ahi|alla
quiero|gustaria|quisiera|voy|ganas a? vivir en|con|lejos|cerca|aqui|alla|juntos|mejor
no quiero|puedo|voy despertar|despertarme|levantarme temprano|a|para|tarde
no quiero seguir ~ escuela|trabajando|estudiando|curso|a|le|siguiendo|alguien|cuenta
no quiero|puedo seguir|continuar ~ instagram|tu|cuenta|estudiando|trabajando|dieta|curso|pagando
no puedo|aguanto|soporto ~ calor|frio|hambre|trafico|ruido|zapatos|risa|sueno|tacones|musica|ganas|
    dolor de
no puedo|aguanto ~ esperar|parar|dejar de reir|verte|verlo|reirme
no puedo respirar ~ nariz|gripa|gripe|risa|mocos|congestion|tos|cubrebocas
ahogando|ahogo|ahogandome ~ mocos|vaso|tos|besos|tarea|trabajo
el|mi|la|tu|su|este celular|telefono|compu|computadora|internet|impresora|coche|carro|pagina|
    sistema|app|laptop|tv ~ no responde|respira|reacciona|despierta|prende|murio|deja|permite
no responde mis?|el|los|la|a mensajes|telefono|llamadas|correo
no ~ responde|contesta|reacciona ~ mensaje|mensajes|whatsapp|llamadas|telefono|historia|correo
no me deja|dejan ~ entrar|iniciar|descargar|abrir|pagar|registrarme|subir|sesion|cuenta|pagina|app|
    instalar
tomo|toma|tomar|tome|tomamos|tomando|tomarme ~ pastilla|pastillas|medicina|medicamento|medicamentos
    ~ tiroides|presion|diario|diabetes|cada|dia|dias|alergia|gripa|vitaminas|horas|manana|noche|
    desayuno|doctor|receta|recetadas
tomar|tomo|tome|tomando|toma ~ agua|cafe|te|jugo|leche|foto|fotos|clases|clase|sol|camion|autobus|
    taxi|decision|notas|curso|aire|tiempo|medidas|siesta|cuenta|asiento|metro|atole|refresco|tren|
    avion|vuelo|descanso|desayuno|chocolate|batido|nota|enserio|serio|vacaciones
beber|bebe|bebi|bebiendo|bebo ~ agua|cafe|te|jugo|leche|chocolate
abusar|abuso de|del cafe|sal|azucar|confianza|autoridad|poder
abusar ~ cafe|azucar|sal|comida|confianza|dulces
violo|violado|violar|violacion|viola ~ ley|reglas|contrato|regla|derechos|privacidad|ruido|
    constitucion|acuerdo|transito
adios a ~ kilos|peso|deudas|vacaciones|verano|invierno|escuela|estres|arrugas
abstinencia electoral|sexual|cuaresma
ansias|ansia de|por ~ ver|verte|verlos|viaje|vacaciones|conocer|comer|verano|que
antojo|antojos|ganas de|por ~ pizza|tacos|chocolate|dulce|dulces|sushi|helado|comer|comida|pan|
    pastel|papas|cafe|elote|hamburguesa|mango|agua|algo|salado|fruta|galletas|nieve|pozole|ceviche|
    embarazo|mariscos|tamales|sopa|refresco|verte|bailar
antojo|antojos embarazo|dulce|salado
usar|use|uso|usando el|la|los|las|mi|tu|un|una|esta|este|celular|internet|app
volver|volvi|vuelto a usar|tomar el|la|los|las|mi|fotos|clases|cafe
cristal|crack|piedra|coca ~ ventana|vaso|vasos|cola|mesa|zero|light|lentes|rinon|templado|copa
coca cola|zero|light|fria
linea de|del|1|telefonica|blanca|metro
el ama|mono|monos zoologico|gracioso|ver|animado|peluche|chango
un mono de
foco fundido|del|de
miedo ~ examen|entrevista|oscuridad|alturas|avion|dentista|perros|aranas|pelicula|hablar|manejar|
    fantasmas
escuadron suicida
prevencion|linea|dia|jornada ~ suicidio
equipo|gol|america|partido|mexico|seleccion|tigres|chivas ~ golpea|pego|golpeo|golpeada|golpiza|
    mato|paliza|ataca
depresion tropical
muerto el celular|telefono
no tengo ganas de ir|salir|comer|cocinar|trabajar|estudiar|hacer|bailar|cenar|levantarme|limpiar|
    nada hoy
no tengo|hay|veo ~ razon|motivo para|de ~ ir|preocuparse|quejarme|enojarse|llorar|quejarse
sin sentido del|comun humor
no tengo|hay|encuentro salida|futuro|motivo de|del|en|para
no tiene sentido lo|el|que|la|tu|esa|ese
no pude|puedo|puede ~ mas grande|tarde|temprano|barato|pronto
no puedo mas ~ que|alto|feliz
no te? mates
rendi|rindo|rendirme culto|homenaje|cuentas|examen|no|nunca
nunca ~ rendirme|rindo|rendire|rendirse
me voy a morir de|d
apunto|apunta de|la|el|mi nota|numero|direccion|lista
apunto de
se desmayo ~ pelicula|novela|emocion|risa
solo|sola en casa mi|pelicula
jugar|juego|jugando ~ matar|mata|muere|morir|vidas|nivel
"""

PAST = """
antes queria|solia|pensaba|tomaba
solia|soliamos
hace NUMBER|anos|muchos|un|unos|dos|tres|cinco|diez anos|ano|meses
hace anos|tiempo
cuando era|tenia NUMBER|nino|nina|joven|chico|chica|pequeno|pequena|adolescente
en el pasado
"""
TOPIC = frozenset(
    """
    articulo articulos campana cancion canciones capitulo charla clase conferencia cuento curso
    documental documentales drama episodio escena estudio historia investigacion letra libro libros
    musica nota noticia noticias novela novelas obra peli pelicula peliculas podcast poema
    prevencion protagonista proyecto reportaje serie series taller tarea teatro temporada
    personaje estadisticas tesis conferencias programa
    """.split()
)
NEGATIONS = frozenset("no nunca jamas ni sin tampoco nadie".split())
AUXILIARIES = frozenset(
    """
    a de he ha haya me se estoy tengo tuve voy quiero ganas quiere va pienso que en la un una
    """.split()
)
SELVES = frozenset("yo me mi mis conmigo m estoy quiero tengo voy mia soy".split())
OTHERS = frozenset(
    """
    el ella ellos amigo amiga hijo hija mama papa madre padre hermano hermana novio novia esposo
    esposa marido primo prima alguien abuelo abuela tio tia bebe nino nina companero vecino le se
    pareja sobrino sobrina lo la hombre mujer gente
    """.split()
)
# Whom violence is told of, where it is not the writer.
HELPED = frozenset(
    """
    amiga amigo hermana vecina hija mama prima companera nina abuela su tia
    """.split()
)
CORE = frozenset(
    """
    suicidarme suicidio suicidar matarme morirme quitarme sobredosis pastillas recaida abstinencia
    golpea cortarme desaparecer despertar respira inconsciente maltrata convulsion temblando
    lastimarme ahorcarme violencia consumir drogarme tomando borracho amenaza
    """.split()
)
SPARED = frozenset("cuidarme cuidar casarme mataron quitarle golpe quieto quieres".split())
