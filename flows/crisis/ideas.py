"""What words are about, in English and Spanish alike: the ideas whose company tells of danger.

A row is an idea and its words; `drink*` stands for every word that begins so. A word may belong to
several ideas. The longest beginning counts where several fit; a whole word counts before any.
The speller has been there first: contractions are written out, accents are gone.
"""

IDEAS = """
ME i me my mine myself we us our yo mi mis conmigo mio mia estoy soy ando tengo traigo siento
    nos
SELF myself self themselves yourself himself herself mismo misma
YOU you your yall u tu ti usted ustedes te
HE he him his she her hers they them their el ella ellos le les lo la
KIN mom mum mother mommy mama* dad daddy father papa* papi son sons daughter* brother* bro
    sister* sis husband* wife wives hubby kid kids child children toddler baby bebe niece nephew
    uncle aunt cousin* grandma* grandpa* grandmother* grandfather* grandson* granddaughter*
    grandkid* nana stepdad* stepmom* stepfather* stepmother* parent parents family boyfriend*
    girlfriend* fiance* partner* ex bf gf hijo* hija* esposo* esposa* marido* mujer novio*
    novia* hermano* hermana* padre* madre* tio tia primo* prima* abuel* niet* nino* nina*
    sobrin* familia padrastro madrastra cunad* pareja suegr* senora
MATE friend* buddy buddies homie* roommate* housemate* bunkmate* coworker* neighbor* mate pal
    sponsee* classmate* guy guys dude dudes man woman lady somebody someone anybody person
    people customer client student amig* companer* vecin* compadre compa cuate muchach* senor
    alguien ahijad* teammate* tenant passenger stranger* resident homeless girl
ABUSER stepdad* stepfather* husband* boyfriend* ex marido esposo novio padrastro stalker* pimp
    rapist landlord* supervisor gang pandilla patron mayordomo mara
NOT not never no nothing none nor without cannot nunca ni sin jamas tampoco nada
NOBODY nobody nadie noone
EVERYONE everyone everybody todos
WANT want wants wanted wanting wanna quiero quier* quisiera querer ganas deseo* desear kiero
    qiero feel* urge urges tempt* tentacion antoj*
WISH wish* hope hopes hoping pray* ojala rezo suplico
NEED need* necesit* help* ayud* auxilio urgent* emergency emergencia please
WILL will going gonna about voy vamos va punto gon imma finna bout plan* decid* ready listo
    lista intend*
TRY try tries tried trying attempt* intente intento intentar intentado
MIGHT might may maybe could would should podria quizas talvez probably
THINK think* thought* imagin* picturing fantas* daydream* consider* contemplat* pienso pens*
    idea ideas ideation mente obsess*
KNOW know* knew told tell* say* said says tells dice dijo dij* decir digo contar supo
FRIGHT scared scare* afraid terrif* frighten* fear* petrified miedo asust* aterr* panic*
HURRY now rn asap tonight tonite today ahorita ahora hoy ya urgent* immediately anoche
MORNING morning manana tomorrow tmrw midnight sunrise
NIGHT night nite nights noche anoche evening
AGO ago used years yrs decade* antes hace back anos
AGAIN again otra vez another volvi volver volvio regres* return* nuevamente back backslid*
ALONE alone lonely solo sola solos solas isolated
OVER over done finished end ends ended ending acab* termin*
LAST last final ultim* goodbye goodbyes farewell bye adios desped* despid*
LETTER letter letters note notes carta* nota testament* testamento insurance
GIVE give gave giving given regal*
CARE care* cuid*
SORRY sorry apolog* forgive* perdon*
LOVE love* quiero amo
DIE die died dies dying dead death dyin morir* muer* murio* mori* deceased kms kys unaliv* alive
    fallec* perish*
LIVE live* living alive vivir vivo viva exist* existence breathing survive* viviendo
LIFE life vida lives
KILL kill* suicid* mata matar* mato maten matame matarme matarse murdered murder
HANG hang hanged hanging hung ahorc* colgar* shoot* drown* ahog*
EXIST exist* born naci* existencia
BURDEN burden* carga estorb* worthless useless unwanted inutil
WORLD world mundo earth planet tierra
MISS miss* extran*
GONE gone leave leaving disappear* vanish* desaparec* irme marcharme
REST sleep* asleep peace descans* dorm* duerm* paz rest resting
WAKE wake* woke* waking awake despert* despiert* levant* rouse* reacc* respond* conscious*
    answer* contest* responsive
UNWAKING unresponsive unconscious* inconscient* limp lifeless slump* collaps* desmay* desvanec*
    faint* passed flacid* tieso tirad* floor piso fell motionless dropped drooling babea
BREATH breath* breathing respir* aire gasp* gurgl* snor* ronc* rattl* choke choking chokin pulse
    pulso airway wheez*
BLUE blue purple gray grey pale ashen azul* morad* palid* clammy cold frio fria helad* icy ashy
LIPS lips lip face fingernail* nails labio* cara fingers skin piel unas
NARCAN narcan* naloxon* cpr ambulan* 911 epi paramedic* resuscitat*
VOMIT vomit* puk* puke throw* foam* espuma bile heav* nause* gag* spew*
SEIZE seiz* convuls* twitch* ataque jerk* epilep*
HEART heart chest corazon pecho palpit* pounding latid*
BODY hand hands arm arms leg legs wrist* vein* throat neck head stomach wrists manos mano brazo*
    pierna* cuello cabeza muneca* venas thigh* estomago
NUMB numb numbing tingl* entumid* dizz* blurr* faint* weak* debil confus* confund* slur* stiff
    mareo maread*
OD overdos* od oded sobredosis odied ods
PILL pill pills tablet* tabs meds medic* pastilla* pildora* xanax* xans xan klonopin* valium
    ativan benzo* percs perc percocet* vicodin norco* oxy* oxys tylenol advil ibuprofen aspirin*
    acetaminophen benadryl seroquel ambien trazodone gabapentin* gabas lorazepam diazepam
    clonazepam rivotril tramadol adderall insulin* prescription* script paracetamol zoloft
    methadone metadona suboxone subs somas barbs lyrica hydrocodone oxycodone painkiller*
    capsul* sleeping phenobarb* zolpidem alprazolam dose* dosis antidepress* edible* gummies
DRUG heroin* fent fentanyl* fentanilo meth crystal cristal tina crack coke cocain* coca perico
    dope molly mdma ketamine weed pot mota marihuana marijuana thc kratom tranq shrooms lsd k2
    drug* drog* tar chiva piedra opioid* opiate* stash baggie foil substance* phenibut ghb pcp
    lean codeine morphine roxy* dab tusi popper* duster whippet* nitrous vape kush joint blunt
    toque porro bong goma
ALCOHOL alcohol* booze liquor licor* vodka whiskey whisky tequila rum gin wine vino beer*
    cerveza* cheve* chela* caguama* drink drinks drank drunk bottle* botella* bourbon shots pint
    fifth handle sixpack six everclear moonshine copas trago* borrach* pedo crudo champagne
    cocktail* margarita* brew* tomado hooch scotch brandy cider hennessy coors bud cantina
    fourloko seltzer*
DRINK drink* drank drunk tomar* tome tomo tomando toma tomo* beber beb* emborrach* sip* swig*
    chug* guzzl* chupar chupando pistear*
USE use used using usin usar usando consum* drogar* meti meto metio metiend*
PICK pick picked picking score scored scoring cop copped copping
INJECT inject* inyect* shot shoot* snort* smok* fum* popped popping slam slammed slamming huffed
    huffing sniffed sniffing
TAKE took take taken taking swallow* ate eaten popped downed ingest* tome tomo tomado tragu*
    trago traga comio tomaste
MUCH much many whole entire bunch handful lot tons bottle* box all every everything demasiad*
    mucho mucha muchas muchos todo toda todos todas frasco punado monton extra double bagful too
HIGH high stoned wasted buzzed drunk tweak* drogado drogada cruzado borracho nodding smashed
    plastered sloshed nodded nods
CRAVE crav* urge* urges itch* fiend* jones* ansia* antoj* desperat* obsess* tempt* trigger*
    ganas cave caving caved salivat* yearn* thirst*
RELAPSE relaps* recai* recae* recay* recaid* wagon slip slipped slipping lapse lapsed cai caer
SOBER sober* clean limpi* sobri* recover* recuper* abstinen* chip* medallion ficha sobrio streak
MEETING meeting* meetin* mtg* meet group* grupo* junta* reunion* sponsor* padrino madrina aa na
    rehab detox* anexo fellowship steps program*
BAR bar club casino party fiesta dispensary cantina licoreria aisle gas* pub tavern bars store
    tienda
DEALER dealer* plug dealin conecte tirador connect connection* puntero trap
MILESTONE day days dia dias month* months mes meses week weeks semana* years ano anos
QUIT quit* stop* stopped stopping turkey kick* taper* wean* withdr* dej* dejar off abstin*
    detox* desintox* acab* cold ran
WITHDRAW withdraw* wd wds dts dopesick malilla mono sindrome abstin* detox* desintox* delirium
    kickin
SHAKE shak* shook trembl* tremor* tembl* tiembl* sweat* chill* escalofr* jitter* convuls*
    shiver* goosebump* drench* soaked fever* fiebre calambr* cramp* crawl* sudo suda sudando
    sudor sudores sude
SEEING hallucin* alucin* seeing voices voces bugs bichos spider* aranas shadows sombras snakes
    oigo oye veo hearing hear delir* ghost* insect* rats paranoi*
SICK sick* ill ache* aching enferm* pain* dolor* duele* duelen hurt* hurts suffer* sufr*
    unbearable mal malo mala
PAIN pain* dolor* suffer* sufr* agony misery hurting torment* ache
SLEEPLESS insomni* slept
HIT hit hits hitting hittin beat* beats beaten slap* punch* kicked kick kicks shov* push*
    strangl* chok* bruis* pega pego pegan pegaba pegar* golpe* patea* pateo empuj* cachetad*
    madrea* moret* bites drag* threw throws slam* burned beatin swings swung headbutt* stab*
    apunal* picaron jalo jalone* scratches smacked
BROKE broke broken rompio rompi quebro
RAPE rape* raped assault* molest* grop* abus* oblig* manose* consent naked traffick* prostitu*
    harass* acos* aprovech* rape rapes raping rapist sex sexual sexually violo violaron violada
    violado violar forced forces force forzo
TOUCH touch touched touches touching toca tocaba toco tocan manosea*
THREAT threat* amenaz* stalk* persig* sigue following follow* hunt* revenge burn* quem*
TRAP locked lock locks encerr* trapped hide* hiding hid escond* won atrapad* escap* cornered
LET let lets deja dejan
JEALOUS jealous* celos* controlling controls controla revisa permission permiso tracker
OUTSIDE outside afuera door puerta ventana driveway banging
BRUISE bruis* moret* bleed* blood* sangr* ribs costill* tooth teeth
FACE eye eyes ojo ojos nose nariz mouth boca
COPS police cops policia restraining protective shelter albergue refugio
WEAPON gun guns cuchilla* gatillo revolver pistol* rifle* shotgun revolver* knife knives blade*
    cuchillo* machete bat bullet* razor* navaja* weapon* arma armas balazo tiro glock 9mm ammo
    trigger bala balas balaceo balacearon 45
ROPE rope* mecate lazo sabanas noose* soga* cuerda belt cable cord rafters rafter beam
BRIDGE bridge* puente* roof* azotea techo ledge cliff edificio tracks vias train tren highway
    overpass balcony balcon river rio ocean water traffic truck tree semi jump* aventar* brinc*
    barranco tall rooftop cornisa rail railing guardrail parapet oncoming platform
CUT cut* slit* slash* cort* scar* razor* burn* scratch* carve* carving
HURT hurt* harm* dano lastim* injur* punish*
HOPELESS hopeless* point reason* purpose meaning* sense esperanza sentido salida razon razones
    future futuro worth valgo vale merezco deserve* pointless proposito
TIRED tired exhaust* weary cansad* hart* agot*
CANT anymore longer handle cope aguant* soport*
LOST lost lose losing perdi perd* blew threw
EMPTY empty vacio vacia numb nothing hollow void darkness dark oscur* abyss
HATE hate* odio odi* disgust* loath* asco
SHAME asham* shame* guilt* verguenza culpa failure fracas* fault
DEPRESS depress* deprim* deprei* sad triste miser* broken crying cry* llor* grief despair*
BETTEROFF better mejor off without sin easier burden* carga free facil relief alivio
GOD god dios heaven cielo jesus lord diosito reunite*
STUPID stupid* crazy tonteria locura dumb permanent* drastic
SAFE safe* segur* trust confi* salvo protect*
STARE staring stare front enfrente eyeing pocket fridge counter table freezer stares starin
    stared
BUY buy* bought compr* cop purchased order* pour* sirv*
SECRET secret* hid* hiding escond* lie* lied lying menti* sneak* escondid* behind confess*
FALL fell fall* drop* cai cayo tumb*
HUNDREDS hundred mg milligrams
FUN lol lmao haha* jaja* jeje* hehe rofl lmfao jk
QUESTION what when where which how who que cual donde cuando como cuanto quien why
THANKS thank* thx ty gracias
GREET hi hey hello hola
PLACE church address street parking library downtown iglesia direccion calle centro near around
    cerca zip school office hall
SCHEDULE list schedule time starts start horario noon pm hora oclock monday tuesday wednesday
    thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo zoom
    link online reminder* remind* recorda*
GOOD good great happy glad proud grateful blessed feliz content* orgullos* bien excited nice
    awesome amazing
WORK work* job boss shift trabaj* school class jefe
FOOD food hungry hambre pizza taco* coffee cafe cake burger* dinner lunch breakfast eat
    chocolate sugar candy tea soda bbq
CAR car drive driving ride bus carro camion uber troca
PHONE phone* battery text* number wifi app website internet call* telefono mensaje*
GAME game* movie* song* book* show team play* watch* read* paper* film* series pelicul* cancion
    libro history story documentary class
"""
