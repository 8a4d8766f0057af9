"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0
for it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 3 3 -2 0 -1
# AGAIN 3 2 3 3 8
# AGO -6 -7 -5 -8 -7
# GONE 4 2 4 4 11
# HE 3 5 1 1 -1
# HURRY -7 -9 -8 -7 -9
# ME 8 1 3 3 5
# MEETING 5 8 5 5 8
# MILESTONE 2 7 9 10 16
# NOT 2 -4 -3 -2 -4
# PILL 12 0 2 -1 0
# QUIT 3 7 4 5 6
# SCHEDULE 4 2 5 0 8
# SOBER -3 2 -3 -2 -9
# a -6 -4 -9 -6 -8
# and 1 3 -1 -2 -3
# dollar 3 2 3 3 7
# en 3 1 3 3 9
# from -4 -4 -4 -8 -5
# hrs 4 4 4 10 4
# in 4 9 5 5 9
# to -3 0 -2 -2 -5
'1 1 0 0 1 8
'10 -4 -9 -8 -7 -5
'12 1 1 3 1 5
'14 2 2 6 2 4
'14th 0 8 1 1 -1
'17 1 5 0 1 0
'2 -2 0 -2 6 -5
'3 -3 -3 -2 4 2
'5 -12 -15 -15 -14 -10
'50 -3 -4 -4 -4 -6
'6 -4 -5 -4 -4 2
'60 0 2 1 -3 7
'68102 -9 -12 -11 -11 -14
'7 5 -2 3 1 0
'70 -5 -5 -6 -6 -10
'8 3 0 -3 -1 2
'9 -8 -9 -6 -7 -9
'90 -7 -9 -7 -8 -10
'90001 -6 -7 -6 -5 -8
'911 8 0 2 2 2
'aa -8 -12 -9 -7 -9
'abri 9 16 9 10 14
'abstin 5 4 4 18 1
'abus 0 -1 -2 1 7
'abusiv 3 3 9 3 2
'acab 2 -2 1 0 14
'acabar 4 6 4 3 7
'acabo 4 -3 -3 -2 -1
'accide 8 12 6 6 8
'addict 2 -1 2 2 10
'adio 3 7 3 4 6
'afraid -3 -4 -3 -3 -2
'after 18 9 6 7 2
'afuera 0 -7 4 -1 6
'aga 5 5 2 6 12
'agarra 4 3 14 5 3
'agarro 8 2 9 4 2
'ago 4 -2 -2 -1 -5
'agua -1 -3 7 -1 -5
'aguant 7 5 8 10 11
'aguja 9 1 2 3 3
'ahi -6 -9 -6 -6 -7
'ahorca 5 7 9 5 4
'aid 0 -3 6 0 0
'air 7 7 3 6 1
'alanon -4 -4 -3 -3 -3
'alarm -7 -9 -7 -6 -10
'alcoho 6 -2 -2 2 -10
'alguie -3 -5 -5 -3 1
'aliv -11 -17 -11 -11 -11
'all -2 2 -4 1 0
'allerg -11 -11 -10 -9 -10
'almost 2 8 3 3 5
'alon 6 -1 -1 2 -1
'amanec 7 17 8 8 11
'amanez 9 22 8 10 8
'amaz -4 -5 -4 -4 -7
'ambula 17 8 6 7 5
'amenaz 3 2 10 3 3
'amor -3 -6 -3 -5 -1
'anda 9 10 14 10 16
'anduv 5 5 5 5 11
'annive -3 -5 -4 -3 -4
'ano -7 -9 -8 -11 -3
'anoch 9 14 16 9 19
'anon -4 -5 -4 -3 -4
'anonim -6 -8 -5 -5 -5
'anonym -13 -15 -15 -13 -15
'anothe 2 4 1 1 3
'ansia 3 3 2 3 7
'ansied 2 2 3 2 8
'answer -12 -7 -10 -8 -11
'ant -3 -1 1 4 -1
'antoja -3 -4 -4 -4 -6
'any -9 -9 -9 -8 -11
'anymor -4 -2 -4 -3 -2
'anyon 3 9 5 3 1
'anyth -5 -3 -6 -2 -7
'anyway 1 -2 2 2 9
'apagar 4 9 4 4 3
'app 4 2 2 4 12
'aprend -6 -9 -5 -6 -7
'argu -6 -8 -6 -5 -7
'arm 6 9 4 3 2
'around 10 15 15 10 14
'arrast 4 3 9 5 3
'asham 5 4 4 5 13
'ask -7 -4 -5 -5 -5
'ataqu 4 4 3 12 0
'ate 2 -8 -3 -7 2
'attack 11 7 16 8 7
'attemp 6 14 5 6 5
'aventa 9 14 13 9 9
'avento 4 3 13 5 4
'avient 2 6 5 2 1
'aviso -5 -8 -4 -4 -5
'awak 6 -3 1 2 5
'away 3 12 8 5 10
'ayer 1 10 3 8 8
'azotea 7 15 6 7 6
'baby -2 -1 0 -3 -4
'babysi -4 -4 -5 -4 -3
'back -8 -11 -8 -7 -5
'bad 9 6 4 15 8
'bag 10 5 3 7 11
'bail 1 0 6 1 0
'ball 0 -5 -7 -3 2
'bang 4 5 9 4 3
'bano 5 -2 3 0 -2
'bar 3 0 3 5 14
'barten 3 -1 3 3 12
'bath 10 6 4 4 2
'bathro 7 -1 0 3 6
'batter -5 -8 -5 -5 -6
'battl 2 8 2 2 1
'beach -3 -5 -4 -4 -4
'beat -9 -8 -6 -8 -11
'beauti -8 -14 -9 -8 -9
'beb 3 -7 -1 1 -2
'beber 3 2 3 7 7
'becaus -3 -1 6 3 4
'bed -2 -1 3 7 -2
'beer 1 -1 0 4 8
'behind -4 -8 -8 -7 -9
'believ -5 -10 -3 -3 -7
'bendig -3 -5 -3 -3 -3
'benzo 2 0 2 5 1
'best -5 -2 -5 -5 -7
'bet 3 2 2 2 7
'better -6 -4 -7 -7 -8
'bici -5 -5 -6 -4 -2
'bien 5 1 0 4 8
'big -3 3 -3 -2 -4
'bill -3 -1 -3 -3 -5
'birthd -5 -5 -6 -5 -6
'bit -2 -8 1 -3 -5
'black 2 -1 5 1 4
'ble 5 13 3 5 4
'bleach 12 3 3 3 -3
'bleed 3 2 6 2 1
'blew 4 4 4 5 13
'block 5 2 5 5 12
'blood 3 -6 -4 -3 -7
'blu 9 -2 -2 -1 -2
'boat -7 -7 -7 -7 -6
'boca 6 5 2 3 8
'boda -5 -5 -3 -4 -1
'bodega 7 6 10 7 12
'body 9 6 8 8 10
'boleto -4 -9 -2 -5 -5
'bolsa 7 5 5 5 11
'bomber -7 -9 -9 -6 -7
'book -3 -3 -3 -3 -4
'booz 3 3 3 7 5
'bor -4 -9 -5 -4 -1
'borrac 5 3 7 4 12
'bos -3 -5 -3 -3 -1
'botell 2 4 0 6 8
'bother -4 -5 -4 -4 -4
'bottl 0 3 3 4 7
'bought -1 3 -3 -3 0
'boy 6 12 6 6 8
'bra 6 6 5 6 13
'brazo 1 4 -4 -1 -3
'break 1 9 4 2 0
'breath 15 4 3 3 7
'bridg -3 -4 -5 -4 -5
'bring -4 -1 -6 -3 -4
'brok -5 -6 -2 -4 -1
'broken -3 -2 -4 -5 -5
'brothe 1 3 2 1 -2
'bruis -6 -7 -3 -6 -5
'buck -4 -3 -4 -3 -6
'buddy -1 1 0 2 6
'buena -4 -6 -5 -4 -4
'bueno -5 -5 -5 -4 -6
'build -6 -3 -4 -3 -4
'bullet 0 4 -4 0 0
'burn 6 3 -5 0 2
'bury 5 12 7 5 4
'bus -8 -4 -8 -6 -7
'busco -2 -4 -3 -2 -1
'buzzer -5 -4 -3 -3 -5
'ca -4 -6 -4 -4 -5
'cabeza -1 7 -3 4 2
'cabine 10 9 5 6 10
'cabl -2 -7 1 -2 -2
'cada 3 16 4 5 3
'caf -3 -4 -3 -3 -4
'cai -8 -8 -3 -8 -14
'caigo 5 3 5 6 18
'cak -3 -5 -3 -3 -4
'call 6 4 3 5 8
'calor -7 -8 -9 -8 -10
'cam 9 9 7 5 12
'cama -3 -5 -1 4 -5
'cambia 0 -7 -1 -3 -5
'camion -4 -5 -5 -4 -4
'cancel -4 -2 -4 -3 -3
'cans 3 8 2 3 2
'cantin 2 2 2 2 6
'car -3 -2 -1 -4 -4
'cara 6 1 13 4 2
'card -2 -3 0 -2 -4
'cargu 4 9 4 4 3
'carro -2 0 -5 -3 -2
'cart 5 4 3 5 13
'carta 3 6 0 0 0
'cas -5 0 -4 -3 -2
'casa -2 -5 10 -1 -1
'cash 4 3 3 5 13
'casi 3 2 0 1 3
'casino 2 0 2 2 7
'cat -5 -5 -2 -4 -5
'cav -4 -5 -4 -4 -6
'cayo 11 2 -1 2 -1
'celebr -6 -9 -6 -7 -9
'celula -6 -8 -3 -5 -7
'cerca -5 -6 -4 -5 -6
'cero 8 5 8 8 22
'cerrad -4 -6 -4 -4 -5
'cervez -2 -1 -2 0 11
'chair -8 -4 -6 -6 -12
'chang -3 -3 -4 -3 -1
'charge 2 0 8 2 2
'chat 2 2 2 2 5
'check -1 7 1 -2 -4
'chest 7 -1 1 1 0
'chew 11 3 4 4 4
'chicke -5 10 1 1 0
'chip -5 -2 -2 -4 -6
'chist -6 -8 -6 -6 -6
'chok -2 3 6 1 0
'choqu -2 -4 0 -3 -3
'christ -2 -5 2 -2 -2
'cigare 2 8 0 2 1
'city -5 -7 -5 -5 -7
'ciudad -4 -3 -4 -5 -5
'clas -13 -13 -10 -11 -12
'clean -9 -10 -8 -9 -5
'clear -6 -3 -5 -7 -8
'cloro 11 2 2 2 -3
'clos -4 -11 -5 -1 1
'closet -2 -2 1 -2 -4
'cloth 1 0 7 1 -2
'cocina -9 -11 -12 -9 -11
'coffe -6 -5 -4 -2 -2
'coin -4 -4 -5 -4 -7
'cold -7 -9 -7 -9 -9
'collap 8 6 4 4 4
'colleg -5 -6 -4 -4 -6
'color -5 -5 -5 -4 -7
'com -1 2 3 4 1
'comer -1 0 1 -1 -5
'comio 5 -1 0 1 1
'compan 0 -1 -4 -1 1
'compr 2 4 1 3 8
'compra -5 -7 -7 -5 -4
'compul 2 1 2 1 7
'concer -6 -7 -7 -6 -8
'concie -6 -6 -7 -5 -7
'confid -5 -7 -4 -4 -6
'consum 2 2 3 11 7
'conten -6 -7 -6 -7 -7
'contes -5 -2 -6 -3 -3
'contra 7 15 11 8 6
'contro -10 -7 -3 -6 -8
'conven 6 13 5 7 9
'convul 13 4 4 3 4
'cook -3 -10 -4 -3 4
'cooki -8 -8 -8 -7 -10
'cop 2 5 7 3 3
'corazo 4 6 2 5 1
'corner 0 -2 4 0 2
'cortar -4 -1 -3 -3 -7
'cosa 4 9 8 8 4
'couch -2 -9 -7 -6 -6
'count 3 12 5 6 9
'counte 3 0 6 3 9
'court -5 -5 -5 -4 -6
'cous 3 3 -1 1 4
'crack 2 1 1 2 11
'crash -6 -10 -7 -6 -6
'crav 6 7 6 7 14
'crazy -7 -10 -7 -6 -8
'credit -4 -5 -5 -4 -7
'creo 20 10 9 13 10
'crista 1 2 2 2 6
'cry 0 0 0 4 6
'crysta -7 -7 -7 -6 -10
'cuarto 7 10 19 10 7
'cuchil -2 -3 0 -2 0
'cuenta 1 3 2 3 11
'cuerda -6 -8 -7 -6 -7
'cuerpo 2 2 8 4 3
'cuidar 2 7 -1 2 1
'cumpl -5 -7 -6 -6 -7
'cumplo -4 -5 -4 -4 -6
'cut -2 2 -2 -2 -6
'cutt 0 8 0 1 -2
'dad 3 2 -1 0 -4
'dan -2 2 -3 5 -5
'danc -9 -15 -9 -9 -11
'danger 6 7 7 9 3
'dano 3 12 3 4 3
'dar 2 6 5 3 1
'dat 3 8 2 4 10
'daught -4 5 1 -1 1
'day -2 -2 0 9 0
'dead 4 6 4 2 -2
'dealer 7 6 12 8 16
'death -2 -5 -3 -2 1
'deep -1 7 1 2 2
'dej -7 0 -9 -4 -9
'deja -2 -4 2 5 -1
'dejar -4 1 1 0 -2
'dejo 1 10 3 12 4
'delet 1 0 6 1 2
'deliri 3 2 3 7 3
'dentis -6 -7 -4 -5 -4
'depres 3 10 3 4 3
'desapa 7 16 7 7 5
'desd 5 4 6 18 7
'desint 2 1 2 6 2
'desped 5 9 5 5 8
'desper 7 23 20 11 9
'despid 1 7 1 2 1
'despie 9 0 0 0 0
'despu 5 4 -2 0 1
'deteng 9 19 9 10 12
'detox -2 1 -3 -7 -3
'di -1 0 -2 0 7
'dia 2 6 1 6 6
'die 1 4 -1 -3 -4
'died -5 -5 -6 -4 -3
'diet -8 -10 -8 -8 -11
'dieta -6 -6 -6 -6 -10
'diez 2 -1 2 2 10
'diganl 3 8 1 3 3
'dinero 4 4 4 5 13
'dinner -2 -1 -3 -2 -3
'dio 3 -1 3 3 -7
'disapp -1 9 2 2 -2
'dish -4 -5 -5 -4 -4
'dmv -5 -7 -5 -5 -6
'doc 5 4 4 5 12
'doctor -3 0 -1 -2 0
'docume -7 -7 -7 -6 -8
'dog 1 5 -3 0 -4
'doing 5 4 0 4 2
'dollar 2 1 2 2 6
'domest 5 3 14 5 4
'don -1 9 1 0 -3
'door -8 -2 -5 -6 -12
'dop -2 1 0 12 5
'dopesi 3 3 3 9 3
'dormid 0 -11 -4 -5 -6
'dormir -6 -7 -3 -3 -2
'dos 7 -3 6 5 -1
'dosi 2 0 1 4 3
'down 8 10 13 13 9
'drank 25 8 11 6 7
'dream -4 -5 -4 -3 -3
'drink -1 -3 -1 2 8
'driv -2 5 -2 0 -1
'driver 3 4 7 3 2
'droga 5 -2 2 -2 3
'drogad 2 1 2 2 6
'drogu 1 2 2 3 11
'drop -4 -4 -4 -4 -5
'dropp -4 -3 -5 -2 -5
'drunk -12 -3 -2 -9 -15
'dry -1 0 -3 14 -4
'dts 2 1 2 10 1
'duel -2 -1 -1 -4 -4
'dump 5 7 5 6 11
'dura 2 2 2 7 0
'dying 10 0 -1 2 1
'early -4 -6 -5 -4 -1
'easier -5 -4 -4 -6 -5
'eat 2 9 3 0 0
'ech 3 2 2 3 9
'edg 1 7 1 2 1
'egg -6 -6 -6 -6 -9
'either 3 10 3 3 1
'elevad -5 -3 -7 -5 -7
'elot -3 -5 -5 -4 -8
'els 1 6 1 2 1
'em -3 -6 -5 -5 -7
'empiez 3 1 3 2 13
'empti 15 4 5 5 2
'encant -4 -7 -5 -5 -5
'encerr 5 10 10 6 2
'encima 4 3 10 4 4
'encont 14 6 16 9 12
'encuen 3 3 1 9 1
'end -3 10 -2 1 -5
'enferm 2 3 1 9 1
'enfren 5 7 8 5 6
'engin 3 6 3 3 5
'enough 5 22 7 8 7
'entr 5 5 13 6 5
'equivo -4 -6 -5 -4 -5
'er 2 1 7 5 1
'ere -5 -9 -5 -5 -6
'escale -5 -4 3 -2 -3
'escond 3 3 10 4 5
'escope 2 7 3 3 2
'escrib 8 3 12 7 11
'escuel -3 -3 -4 -2 -6
'espano -4 -6 -5 -4 -5
'esposa -3 -5 -6 -3 1
'esposo -1 6 1 1 0
'estaba -3 -7 -4 -6 -7
'estan 6 11 7 7 15
'estar -1 9 -2 0 -4
'estari 7 14 6 7 7
'estudi -9 -13 -11 -9 -10
'ever -3 3 -4 -3 -3
'every 9 13 6 10 8
'everyo 0 5 -1 0 2
'everyt 3 10 7 5 2
'ex -6 -6 -4 -4 -4
'exam -7 -11 -7 -7 -7
'examen -8 -6 -6 -6 -6
'exist 2 4 2 3 2
'eye 12 3 9 4 1
'fac -2 -7 3 -3 -8
'fad 13 18 10 10 12
'fail -5 -3 -4 -2 6
'fall -1 -1 -2 1 8
'falta -2 3 -1 2 -2
'famili 3 12 3 4 2
'family 3 8 9 4 3
'favor 4 7 9 3 0
'fecha 3 7 3 3 2
'feed -3 -5 -3 -3 -4
'fell 0 -3 4 -1 5
'felt -1 6 -1 1 -1
'fent 7 0 1 2 0
'fentan 9 1 0 3 -3
'fever -3 -5 -5 -5 -6
'few 4 0 3 5 7
'fiebr -9 -6 -5 -6 -5
'fiend 4 4 4 4 10
'fiesta -3 -7 -6 -5 -5
'fight 4 6 4 5 12
'fin -7 0 -3 -5 -5
'final -7 -11 -10 -8 -9
'finall -2 -4 3 -1 -5
'find 4 5 3 2 1
'finger 3 6 3 3 7
'finish 1 1 -4 -2 -2
'first -2 2 -2 0 2
'fish -3 -9 -6 -6 -6
'fiv -7 -8 -7 -8 -9
'fix 2 6 5 3 3
'floor -2 -1 -3 0 -3
'flu -12 -11 -11 -10 -13
'fly -8 -8 -7 -6 -8
'fold 7 9 7 7 12
'follow -2 0 -2 -2 -2
'foot 4 9 3 4 3
'forc 1 0 6 2 1
'foreve 1 6 0 1 0
'forget -1 -1 -4 -2 -4
'forgot -4 -4 -4 -4 -6
'form -5 -5 -7 -4 -5
'found 10 5 16 8 15
'four -5 -6 -6 -4 -4
'frasco 18 3 5 5 3
'fre -3 -4 -3 -3 -3
'freez -4 -8 -4 -2 -5
'fri -5 -4 -3 -3 -5
'friday 4 10 7 3 7
'fridg -7 -8 -7 -7 -9
'friend 7 2 2 2 3
'front -2 -4 -2 -2 0
'fue 0 0 -1 1 -4
'fueron 6 6 6 6 13
'fuert -8 -8 -7 -4 -8
'fuerza 5 9 14 6 3
'fui 1 -1 6 1 4
'fum 4 3 3 3 9
'fumar 3 4 3 2 7
'fumo 6 1 1 1 -2
'fun -7 -8 -7 -6 -10
'funera 4 15 3 5 6
'gallet -7 -6 -4 -5 -4
'gam 3 6 2 3 5
'gambl 2 1 2 2 7
'gana 1 7 0 1 2
'ganand 4 4 4 4 10
'gano 3 2 3 3 11
'garag -1 6 -3 -1 -3
'gas 2 8 3 0 -7
'gav 5 4 3 3 8
'giv 0 2 4 1 -4
'glad -4 -8 -4 -4 -4
'glas 7 9 6 7 16
'glass -6 -8 -7 -5 -6
'go -3 7 3 -1 3
'god -1 -6 -5 -3 -5
'goe 11 10 4 5 6
'golp 5 5 13 11 4
'golpea 3 3 9 4 3
'gon -1 -1 -1 0 7
'good 0 4 1 1 4
'goodby 2 13 2 3 2
'goodni -1 -5 -2 -2 -3
'googl 2 6 2 2 1
'grab -5 -5 -4 -4 -8
'grabb 4 3 10 4 2
'gracia -1 -8 -6 -6 -8
'grad -5 -4 -6 -4 -5
'gramo 2 2 2 3 7
'grand 2 6 2 2 2
'grandp -2 -4 1 -1 -1
'grati -5 -5 -6 -4 -7
'great -2 0 -2 -1 -1
'grey 11 3 4 4 4
'gripa -15 -14 -12 -12 -15
'ground -2 0 0 -2 -5
'group -7 -7 -5 -4 -9
'grupo -8 -13 -3 -7 -7
'gues 6 9 6 5 10
'gun 2 8 10 3 -1
'gurgl -6 -7 -5 -5 -5
'gusta -7 -7 -8 -7 -8
'guy 3 2 1 1 5
'gym -10 -12 -10 -12 -10
'hablar -6 -8 -2 -7 -9
'hablo 4 -1 2 3 10
'hac -1 1 1 -1 -5
'hacer -4 5 -2 -2 -3
'hacerl 5 13 4 5 4
'hago 5 9 2 1 4
'hair -1 0 4 0 -3
'half 0 -5 -1 0 5
'hand -5 -7 -3 1 5
'hang 0 4 -1 0 -1
'happen 6 10 7 4 1
'happy -2 -3 -3 -2 -3
'hard 6 1 3 5 12
'hat -3 -1 -4 -2 0
'head 2 4 2 1 2
'hear 1 2 8 5 4
'heart 2 1 -5 2 -4
'heat -8 -11 -8 -7 -9
'held 1 0 7 1 0
'hell 6 4 18 6 2
'her -2 5 3 -1 -2
'herman 0 -5 -1 -2 -3
'hi -5 -6 -5 -4 -5
'hid -1 4 1 -1 -3
'high 2 0 1 3 9
'highwa -6 -13 -3 -6 -6
'hija 3 5 -1 1 1
'hijo 6 5 3 7 6
'hik -4 -7 -5 -4 -4
'hit 4 -3 -2 -1 7
'hizo 2 2 2 2 7
'hold 6 6 11 11 16
'hom -4 -3 6 -3 -9
'hombr 0 -3 10 1 -2
'hondo -7 -6 -6 -5 -5
'hop -2 5 -2 -1 -4
'hora -5 -6 -2 -4 -4
'hospit 1 5 5 2 0
'hot -3 -4 0 -5 -3
'hotel 4 4 3 5 14
'hour 0 -4 -5 0 -1
'hous 3 -1 11 1 2
'hrs 4 4 4 10 4
'hubier 6 15 6 6 6
'huff 7 6 7 7 15
'hurt -2 -1 4 -2 1
'husban -3 2 -4 0 2
'iba 2 1 8 2 1
'ice -5 -2 -3 -2 -1
'ill 0 1 3 -3 4
'import -4 -2 -3 -5 -6
'ingl -4 -5 -4 -4 -4
'instea -1 5 -1 -1 -4
'insuli 6 17 7 5 6
'insura -2 -3 -2 2 -5
'intent -4 2 -6 -3 -5
'intern -7 -10 -7 -7 -8
'interv -7 -9 -7 -6 -7
'inyect 11 4 8 8 1
'ir -5 -12 -7 -5 -7
'irm 5 14 1 4 5
'itch 3 2 3 2 6
'jail 9 7 6 5 6
'jaja -11 -13 -13 -10 -9
'jef -3 -6 -1 -3 -5
'jering 12 4 5 6 8
'job -4 -2 -3 -5 -5
'jok -5 -8 -5 -5 -5
'jump 1 1 7 6 -1
'jun -3 -2 -3 -3 -7
'junta -5 -3 -1 -3 -1
'keep 4 10 8 5 3
'key -3 -1 -2 -1 1
'kick 0 -3 -3 7 -4
'kid 1 4 6 -3 3
'kill -3 -1 2 1 -3
'killer -2 -4 0 -2 -2
'kitche -2 -4 -2 -2 1
'kms 5 12 5 5 5
'kne -11 -10 -9 -9 -12
'knif -3 -5 -1 -3 -3
'knock -1 -5 8 0 -2
'knuckl 17 10 11 11 19
'lado -5 -5 -5 -5 -10
'lak 1 4 1 1 0
'laptop -4 -6 -4 -4 -5
'last 3 -3 6 6 6
'lastim 4 3 12 4 3
'lat 1 -7 -7 -6 -6
'later -6 -6 -7 -6 -10
'laugh -10 -9 -12 -9 -11
'laundr -4 -6 -4 -4 -5
'law -3 -5 0 -3 -4
'leav -7 -14 5 -7 -12
'left -5 6 -4 -2 -6
'leg -5 -5 -9 -1 -5
'let -4 1 -2 -3 -6
'letter -1 3 -1 0 -1
'licore 3 3 2 3 10
'lied 7 10 9 7 9
'lif -5 3 -4 -3 -10
'light -8 -10 -8 -7 -8
'lik 13 8 -2 9 3
'lin 7 0 -1 2 8
'link -3 -5 -3 -4 -1
'list -7 -6 -9 -8 -10
'listen -3 -6 -5 -4 -6
'liv 0 8 4 1 2
'llamen 4 2 11 4 3
'llamo 7 5 3 3 3
'llega -3 -6 4 -2 -2
'llegar -1 6 2 0 -4
'llego -4 -9 -3 -5 -4
'llegu 2 2 8 2 1
'llevar -5 -8 -6 -5 -3
'llevo -2 -4 2 -1 4
'lluev -1 -6 -4 -4 -7
'load 3 2 5 5 14
'lock -1 -5 2 0 -5
'long -1 7 -3 5 -6
'look -3 10 2 -1 -4
'lost -6 -3 -7 -3 -8
'lot -2 -6 -5 -4 -7
'loud 2 0 -2 1 8
'lov -4 -5 -7 -5 -7
'luck -4 -6 -4 -4 -4
'lunch -3 -3 -4 -3 -5
'luz -6 -6 -5 -6 -8
'mad -1 6 8 1 -3
'mak 0 -2 4 -2 -1
'mal 6 4 2 1 7
'malill 5 4 4 13 4
'malo 2 3 1 6 1
'mama -2 -7 -7 -4 0
'man 4 0 13 3 3
'manana -9 -7 -10 -6 -7
'manda -5 -11 -7 -6 -9
'mando 4 8 3 4 5
'mano 3 1 2 1 6
'many -2 -13 -8 -8 -10
'marath -4 -4 -4 -3 -5
'marido 8 3 1 4 3
'mat 3 7 6 3 2
'mata -6 -13 -4 -6 -6
'matar 2 -2 8 5 2
'matarm 5 17 5 6 4
'mato 2 7 6 2 -1
'mean -3 6 -1 -2 -5
'meant 6 17 6 7 6
'med -5 -5 -2 -2 -3
'medici -12 -5 -9 -11 -13
'meet -7 -7 -7 -9 -9
'meetin -2 -8 -2 -6 -8
'mejor -3 4 -3 -2 0
'men 1 2 8 2 -2
'mensaj -2 -5 0 -2 -2
'mero 3 2 3 3 9
'mess 2 2 2 3 8
'messag -9 -13 -9 -9 -11
'metado 10 4 4 5 3
'meterm 10 6 10 10 24
'meth 1 1 4 1 4
'methad 8 0 2 5 -1
'meti 6 -1 -1 0 -2
'metio 2 2 5 0 -5
'mexico -6 -8 -6 -6 -7
'miedo 9 12 9 6 6
'mil -3 -3 -3 -3 -3
'milk -10 -12 -11 -10 -14
'mind -4 -4 -4 -3 -6
'miniba 8 7 7 8 19
'mis 3 1 0 0 5
'miss -4 -4 -5 -4 -6
'mix 7 1 1 1 0
'molly 9 2 2 3 2
'mom -2 -4 1 -1 -2
'money 3 2 10 5 7
'mono -9 -11 -9 -10 -12
'month -2 -3 -1 -3 0
'mor -2 2 -2 -2 7
'morado 0 1 5 3 1
'morir 6 15 5 7 5
'morirm 5 14 4 6 4
'morn 6 11 5 11 10
'motel 4 9 5 10 10
'mov 5 -9 -7 1 -3
'movi -7 -10 -7 -7 -9
'much 0 -4 -3 -5 -6
'mucho -4 -8 -1 -4 -5
'muero -5 3 -2 -1 -3
'muert 6 12 11 7 6
'muerto 6 5 3 6 6
'muev 7 -1 2 2 1
'mujer 0 1 7 1 -1
'mundo 2 7 2 2 0
'murder -5 -9 -6 -5 -5
'murio -7 -12 -7 -7 -4
'nadi -2 5 -3 -2 0
'nam -1 4 -3 4 -2
'nap -3 3 -2 -1 -3
'narcan 17 5 3 4 0
'nariz -6 -3 0 -3 -4
'navida 1 3 3 1 0
'ne -3 -5 -3 -3 -4
'near -5 -6 -5 -5 -5
'neighb -1 2 4 0 2
'nervio -7 -11 -7 -5 -8
'nervou -6 -8 -6 -7 -8
'new -8 -14 -1 -7 -8
'next 5 14 11 4 2
'nic 5 15 5 6 4
'night -5 -7 -1 -4 -5
'nino -5 -9 1 -5 -6
'nobody 4 6 5 4 3
'noch -5 -2 -5 -4 -7
'nodd 12 2 3 3 3
'noma 2 1 2 4 17
'noon -3 -2 -4 -2 -4
'normal 3 3 4 10 5
'not 1 7 0 1 0
'nota -4 -8 -4 -4 -4
'noth 1 2 -2 2 -1
'notic 1 6 0 1 0
'novio -5 -2 -6 -4 -6
'nueva -3 -6 -3 -3 0
'number -3 2 -4 -4 2
'nyquil 3 2 3 3 9
'od 15 6 6 6 6
'odio 3 10 3 4 3
'oferta -3 -4 -3 -4 -5
'off 0 -2 -2 -4 4
'offer 1 1 1 2 9
'offic -7 -9 -8 -7 -9
'oficin -5 -8 -5 -6 -6
'ofreci 1 0 -2 1 9
'oh 1 -5 -4 -2 -3
'ojala 8 21 9 9 8
'ojo 6 0 4 0 0
'ok -7 1 -7 -5 -4
'old -4 -3 -1 -1 4
'omaha -5 -6 -5 -4 -5
'one 0 7 2 -1 13
'onlin -5 -6 -6 -6 -7
'only 5 12 4 5 1
'open 3 -3 -5 0 8
'orang -5 -11 -4 -5 -6
'order -1 -1 5 0 -1
'orilla 4 9 4 4 3
'other -5 -7 -7 -5 -2
'otra 3 4 2 2 7
'outsid 5 3 5 4 8
'over -1 -6 3 2 4
'overdo 19 7 4 5 0
'own 0 8 -2 0 -1
'oxy 4 3 4 7 7
'pa 1 5 1 1 2
'padras 3 2 9 3 3
'padrin -7 -8 -5 -6 -7
'paid 2 1 1 2 8
'pain 3 5 0 -1 3
'paint -4 -7 -4 -3 -1
'papa -4 -8 -5 -1 -2
'paper -9 -6 -2 -5 -9
'par 5 8 9 10 8
'parent 4 8 4 4 3
'park -3 -1 -4 -2 0
'parran 6 4 6 6 16
'partid -5 -6 -6 -5 -9
'party -5 -8 0 -5 -6
'pas 12 6 2 2 6
'paso 0 -2 -5 -4 -7
'pass -9 -2 -6 -2 0
'passwo -2 -1 -2 -2 -5
'past 5 11 4 5 8
'pastel -3 -6 -4 -3 -3
'pastil 7 8 2 0 3
'patch 25 7 8 9 8
'patio -6 -6 -6 -6 -9
'patron -3 -4 -7 -4 -4
'pay -1 -4 7 -1 -4
'payday 5 6 5 5 11
'peac 0 3 -1 0 0
'peacef 4 12 3 4 3
'peda 7 8 7 8 18
'pega 3 3 8 3 3
'pegaba -4 -4 -7 -4 -4
'pego -1 1 -1 -1 -3
'pelicu -3 -3 -4 -3 -1
'peopl -10 -9 -7 -5 -3
'perc 5 3 4 4 10
'perdi -5 -4 -7 -5 -4
'perdon 2 6 6 2 3
'perman 3 9 4 4 3
'permis -5 -6 -6 -5 -5
'perro -5 -4 -3 -4 -4
'person -7 -7 -4 -6 -8
'pharma -5 -6 -5 -4 -7
'phon -3 -1 2 -3 -7
'piano -4 -7 -3 -4 -4
'pick -2 3 1 2 1
'piedra 6 8 5 5 9
'pill 10 11 2 2 5
'pip 12 7 8 9 18
'pistol -1 1 -1 -2 -5
'play 1 -6 -3 0 1
'plug 0 0 1 1 8
'point 2 2 4 2 5
'poison 25 9 10 10 8
'popp -8 -4 -4 -3 0
'porqu 0 -1 4 1 1
'positi 4 3 4 4 12
'pound -6 -5 -3 -3 -4
'pour 5 2 9 6 10
'power 3 12 0 3 1
'pray -5 -4 -4 -4 -5
'prayer -3 -7 -3 -1 -3
'prefie 4 11 4 4 3
'prend -5 -8 -5 -4 -3
'presen -4 -6 -5 -4 -5
'pressu -11 -9 -8 -7 -8
'primo -5 -9 -7 -6 -7
'proble -4 -4 -4 -4 -5
'prom -4 -4 -4 -4 -7
'protec 4 3 10 4 3
'proud -4 -5 -4 -4 -5
'pud 3 3 3 4 9
'pueblo -4 -7 -4 -4 -4
'pued -2 -5 -3 0 -4
'puedo -3 -5 -2 -1 -6
'puent 0 5 -2 0 -1
'puerta -5 -2 -5 -6 -8
'puk 3 2 4 4 1
'pull 0 3 2 -2 -4
'puls 8 3 3 4 3
'pulso 6 0 2 2 1
'punch 0 6 -1 1 1
'puppy -6 -8 -6 -6 -9
'purpl 6 2 2 2 2
'purpos 2 10 6 4 5
'pus 6 5 4 6 16
'push 0 0 5 1 0
'puso 10 9 11 11 7
'put 7 12 12 11 6
'putt 5 8 4 5 10
'q 4 8 7 5 7
'queda 1 1 5 2 3
'quedo 11 1 1 3 1
'quick 8 17 8 8 7
'quiero 0 10 3 1 9
'quiet 7 9 3 5 6
'quiso 2 6 11 4 2
'quit -3 -4 -3 7 1
'quitar 4 7 5 8 4
'quito 4 1 13 3 4
'quitt 2 1 2 7 0
'rain -5 -11 -7 -6 -5
'rais -3 -7 -4 -2 1
'ran -1 -8 1 -2 0
'rap 2 0 9 2 0
'rasura -6 -10 -6 -7 -6
'rather 4 12 4 4 3
'rattl 3 2 3 15 3
'razon 4 9 4 3 3
'razor -5 -6 -8 -5 -5
'reacci 6 1 2 1 1
'read 10 19 14 10 8
'real 7 7 3 4 7
'reason -1 -2 -3 -4 -4
'recaer 3 2 2 4 12
'recai 2 1 2 3 10
'recaid 3 4 3 3 7
'recayo 2 2 1 2 7
'recip -7 -8 -7 -9 -7
'recove -7 -8 -8 -7 -9
'red -7 -8 -7 -6 -7
'refill -6 -5 -5 -5 -6
'rehab 6 11 3 6 13
'relaps -2 1 -3 -3 5
'remind -8 -12 -7 -9 -9
'report -4 -7 -3 -4 -5
'reset 5 4 5 6 16
'resist 4 3 3 4 11
'respir 9 9 1 2 1
'respon 1 -10 -5 -3 -2
'return -3 -1 -3 -2 -6
'reunio 3 -1 4 1 2
'right 4 0 2 -2 0
'ring 6 8 5 5 10
'risa -5 -6 -5 -5 -7
'river -7 -10 -7 -6 -7
'road -2 -1 2 -1 -4
'robot -7 -9 -9 -7 -8
'rock -2 -4 -2 -1 2
'roll 3 -4 -2 -1 -3
'roller -7 -6 -5 -5 -6
'rompio 6 4 17 7 8
'roof 1 0 0 1 5
'room -2 -8 5 -2 -6
'roomma -4 -5 6 -3 -5
'root -4 -4 -4 -4 -7
'rop -4 -1 -4 -5 -4
'ropa 0 -1 5 0 -2
'ros -6 -9 -6 -5 -6
'ruido -6 -6 -6 -6 -6
'run -2 3 -4 -1 -3
'runn 6 14 6 8 10
'sab 5 6 11 9 9
'sabado -4 -7 -2 -2 -2
'saf -4 -1 1 -2 -6
'sal -9 -13 -9 -6 -10
'sali 7 7 7 8 18
'salida -4 1 -2 -2 -3
'salio 5 3 13 5 5
'salir -4 -7 -2 -5 -5
'salt -7 -9 -8 -7 -9
'sam 2 3 0 1 4
'sangr 0 -7 -4 -3 -3
'saturd -4 -7 -4 -3 -3
'sav 5 15 5 5 4
'saw -6 -7 -3 -5 -7
'scar 1 1 -1 5 0
'school -6 1 -7 -4 -5
'scor -1 -4 -3 -1 5
'scratc -2 -5 0 -2 4
'scream 0 -2 8 1 3
'screen -5 -6 -5 -4 -6
'script -3 1 3 2 13
'season -8 -10 -8 -7 -8
'seat -8 -6 -8 -7 -12
'secret -8 -10 -8 -7 -7
'see -5 1 -3 -3 -10
'seguir 6 15 6 6 6
'segund -4 -1 -3 -3 -5
'sei 1 1 1 0 6
'seiz 7 2 2 7 2
'seizur 6 2 4 10 2
'sell 3 3 8 4 5
'semest -6 -9 -6 -6 -6
'send 5 5 6 2 2
'senora -4 -8 -5 -4 -4
'sentid -6 -9 -5 -5 -5
'seri -5 -7 -5 -5 -6
'seria 2 6 2 2 2
'set -3 -1 -3 0 -5
'shak 12 6 7 14 6
'shar -10 -13 -10 -10 -11
'shav 0 -3 5 0 0
'shelf -7 -7 -7 -6 -8
'shelte 2 1 7 2 2
'shift 4 5 1 3 5
'sho -5 -9 -2 -5 -2
'shoot -8 -2 -9 -6 -9
'short -4 -7 -5 -4 -4
'shot 4 -1 8 -2 -5
'show -1 -3 6 -1 -1
'shower -3 -1 -4 -3 -1
'sick 3 2 -1 11 -2
'sid 6 -1 2 0 -1
'sign -1 0 -3 -2 -5
'sigo 6 14 10 7 11
'sigu 5 5 12 5 5
'sin 1 5 7 8 -3
'sinc 2 7 2 14 8
'sink -8 -8 -7 -6 -6
'sip 0 1 2 2 8
'sitt 3 6 2 3 7
'six -5 -7 -5 -4 -3
'skin 10 6 0 3 -1
'sleep 5 1 8 2 -3
'sleepy 8 5 3 3 2
'slept -6 -5 -2 -5 -6
'slic -3 3 -3 -3 -10
'slid 8 0 1 1 -2
'slip -3 -3 -3 -4 -6
'slipp 4 4 4 4 10
'slump 6 2 1 2 2
'small -9 -15 -9 -8 -9
'smell 3 2 1 3 12
'smil -3 0 -3 -3 -7
'smok 0 -6 -4 -3 5
'soak 4 4 4 8 4
'sober -4 -5 -3 -6 -5
'sobred 14 0 1 3 2
'sobrev 4 10 3 4 3
'sobrie 9 11 8 9 18
'sobrio -4 -5 -2 -4 -5
'soga 3 9 1 3 2
'som -10 -13 -12 -10 -9
'somebo 6 5 -1 2 -1
'someon 4 4 7 4 7
'someth 4 -3 -5 -4 -10
'son -1 2 -8 -2 2
'soon -3 1 -2 0 -4
'sor -4 -7 -4 -4 -4
'sorry -3 1 0 -2 -5
'sound 17 19 9 11 10
'soup -5 -4 -5 -4 -5
'spac 5 14 5 6 5
'spanis -1 1 -1 -1 -3
'speake -6 -7 -7 -6 -7
'sponse 2 3 1 3 6
'sponso 1 3 3 1 4
'squar 6 8 9 6 9
'st -3 -4 -3 -3 -3
'stabb 4 4 9 4 4
'stair -7 -4 -6 -5 -5
'stand 6 7 3 5 1
'start 2 2 3 1 1
'stash 5 -1 -2 -1 -1
'statio -1 -4 -4 -3 -1
'stay 2 2 -1 -1 1
'step -5 -2 -5 -4 -8
'stiff 9 3 3 3 1
'stitch 2 6 7 3 1
'stomac -3 -2 -2 -3 -4
'stop -3 -4 -3 -2 -9
'stopp 3 5 -1 -2 0
'stor -6 -5 -8 -4 -3
'story 2 5 -1 1 0
'street 3 2 5 3 5
'stress -4 -4 -5 -4 -4
'strong 3 2 0 -1 0
'strugg 10 8 10 10 23
'stuck 3 -7 -3 -4 0
'stuff 4 4 9 1 3
'stupid -1 -5 -1 -1 2
'sueno -5 -2 -5 -5 -6
'sui 4 11 4 4 3
'suicid 7 24 5 7 7
'summer -4 -5 -4 -3 -3
'sunday 0 4 0 3 3
'sur 1 6 1 1 0
'surger -5 -9 -6 -6 -5
'surpri -5 -7 -5 -5 -6
'swallo 18 11 8 7 3
'sweat -4 -3 -3 -2 -4
'sweet -4 -5 -5 -3 -3
'swing -5 -7 0 -4 -6
'tab 9 11 9 9 18
'tabl 0 4 -1 0 -1
'taco -3 -5 -3 -3 -5
'tag 8 4 4 6 13
'tak -10 9 -2 -1 -6
'taken 4 12 5 5 5
'talk 0 -3 -1 3 0
'tanto -5 -10 -5 -3 -6
'tard -11 -13 -8 -10 -14
'tarea -6 -5 -7 -5 -6
'tarjet 4 -3 3 -1 -1
'tast 4 2 4 4 10
'tattoo -6 -10 -6 -6 -6
'teache -7 -9 -11 -7 -8
'team -3 -3 -4 -3 -2
'tear 2 1 2 1 5
'techo -5 -5 -7 -5 -6
'telefo -2 1 -2 -2 -4
'tembla 0 2 2 13 -1
'temblo -1 0 -1 5 -2
'tempra -7 -8 -7 -6 -8
'ten -1 -5 -1 0 6
'termin -6 -7 -7 -7 -8
'test -4 -2 -5 -3 0
'text 1 2 4 1 2
'thank -3 1 -3 -3 -4
'ther -8 -7 -9 -5 -9
'thes -9 -11 -5 -8 -10
'theyd 5 14 3 5 3
'thi -7 2 -6 -2 -3
'third 12 6 5 5 5
'thos -6 -11 -5 -9 -10
'thre 7 0 10 5 5
'threw 5 3 8 4 6
'throat 0 -6 8 0 -1
'throug 1 5 0 2 4
'throw 0 -2 7 2 4
'thursd 4 0 5 5 3
'tia -5 -6 -4 -4 -6
'ticket -7 -12 -7 -7 -5
'tied 6 11 5 6 8
'tiempo -1 -7 0 -1 5
'tienen 2 4 11 3 3
'til 3 14 5 7 4
'till 4 6 4 4 7
'tim 6 11 3 8 11
'tir 0 6 2 2 3
'tirado 5 3 3 4 9
'tirarm 9 19 8 9 8
'toca -1 2 -4 -1 -1
'toda -2 3 -2 -2 -7
'todo -2 5 3 1 -1
'tom -7 -10 -9 -9 -3
'tomand 1 2 2 2 11
'tomar -2 -1 -1 3 6
'tomarm 1 8 2 2 1
'tomo 2 2 -1 3 -3
'tomorr -6 -5 -3 -5 -7
'too -2 -2 -1 -3 -9
'took 9 2 11 2 5
'tooth -5 -7 -5 -4 -5
'top 1 0 5 1 4
'tortil -4 -7 -6 -5 -6
'touch 1 0 7 3 0
'town -2 -4 -3 -2 2
'tra -3 -11 0 -4 -5
'trabaj 1 -6 5 0 -4
'track 3 0 8 3 4
'traffi -6 -15 -4 -7 -8
'trafic -5 -9 -3 -5 -5
'trago 14 7 7 16 19
'tramad 3 1 3 3 9
'trapo 24 10 10 11 10
'tre 2 9 2 3 7
'tri 2 2 10 3 1
'trigge 1 -1 0 -1 7
'trip -7 -9 -7 -6 -6
'troca 3 6 7 4 4
'truck 3 -2 -2 -2 -1
'trust 1 -3 0 1 7
'try -2 -3 -1 -2 1
'tub 6 11 4 5 4
'tuesda 1 0 0 3 1
'turkey -3 -5 0 0 -2
'turn 7 7 7 4 5
'tv -6 -10 -4 -6 -8
'twic 6 8 5 5 10
'two -11 -11 -9 -5 -2
'ultimo -4 -4 -3 -3 -4
'una 5 7 3 6 18
'unaliv 5 12 5 5 5
'uncl 0 -2 1 -3 -4
'under 11 5 7 7 3
'unles 3 4 6 4 9
'until 1 9 6 2 -3
'usar -1 -2 -2 -1 2
'use -4 -2 -5 -5 -3
'used 8 3 1 3 8
'using 8 8 6 5 12
'vacaci -12 -20 -13 -12 -14
'vacati -4 -5 -5 -4 -7
'van 3 3 3 3 9
'vaso 5 4 5 6 10
've 8 8 5 7 3
'vemo 3 6 1 1 0
'venden 7 6 16 8 11
'veneno 9 18 5 7 1
'veo 7 5 0 6 -1
'ver -2 6 0 -2 -4
'vestid -5 -6 -5 -5 -5
'vez 1 3 0 0 2
'vicio 4 3 4 6 9
'vida 3 9 1 0 4
'vien 1 -2 8 1 0
'viendo -3 -7 1 -1 -6
'vino -8 -10 -10 -8 -10
'violen 12 11 35 13 9
'visit -6 -7 -6 -5 -4
'vista -2 -8 -6 -5 -5
'vivir 3 15 1 4 1
'vivo -4 -7 5 -2 -2
'vodka 7 5 3 5 3
'voic 1 7 0 1 -1
'volvi 4 4 6 4 9
'volvio 6 4 12 6 8
'vomita 6 3 3 5 3
'vuelv 12 5 5 6 7
'vuelvo 4 7 4 6 8
'wait 0 10 -1 -1 -3
'wak 11 8 2 5 2
'walk 0 6 3 3 5
'wall 4 9 8 8 4
'wast 1 5 1 2 3
'watch -4 -8 -4 -4 -2
'water 3 1 7 7 3
'way 2 9 -2 0 0
'weak 1 3 3 3 9
'wear -4 -6 -4 -4 -4
'weathe -6 -10 -6 -6 -7
'wedd -3 -4 -3 -3 -4
'weed -5 -6 -6 -5 -4
'week -1 -6 -5 -3 -2
'weeken -2 -9 -4 -2 3
'weird -3 -6 -6 -5 -6
'well 0 2 -1 4 1
'wer -6 -2 -7 -7 -8
'wet -6 -8 -5 -5 -6
'whatev 6 16 5 6 5
'wheelc -3 -3 -3 -3 -2
'whit 0 0 0 1 6
'whol 1 -2 -1 -1 4
'wif -1 6 1 2 4
'win -4 -4 -6 -2 2
'window 2 6 4 3 0
'wish -1 5 0 1 3
'withdr 3 3 5 23 4
'withou 3 0 5 8 7
'wok -3 -3 4 0 3
'women -2 -4 1 -2 -4
'won -3 -5 -8 -3 2
'work -2 -2 2 -1 2
'world 0 6 -1 0 -1
'worry -6 -2 -6 -5 -5
'writ -5 3 -1 -1 -2
'wrong 4 -1 -4 -4 -3
'wrot 4 16 4 5 4
'xanax 4 1 1 3 -1
'year -6 -3 -5 -6 2
'yes 5 3 12 6 13
'yester 1 4 2 5 4
'yet -1 2 0 0 5
'yrs 2 5 4 3 10
'zapato -8 -11 -7 -8 -11
'zero 8 6 7 7 16
'zoom -8 -7 -7 -8 -13
(12 words) -15 -19 -16 -13 -13
(3 words) -4 -1 -5 -1 -3
(5 words) -2 -1 -6 6 -5
(8 words) -7 -11 -13 -9 -8
(always) -44 -33 -38 -62 -30
(child) -3 0 3 -2 -6
(harmless) -5 -6 -6 -4 -11
(home) 2 7 22 7 1
(maybe suicide) 6 15 10 8 2
(past) -5 -7 -9 -10 -6
(quitting) -6 -4 -6 14 -1
(symptom) 7 -3 -2 19 -1
ABUSER 5 2 17 5 3
ABUSER GOOD -4 -4 -7 -4 -4
ABUSER ME -4 -8 1 -4 -5
ABUSER NOT -5 -7 -3 -4 -4
ABUSER WILL -2 -5 0 -2 -2
ABUSER dio -6 -6 -10 -5 -6
ABUSER is 2 5 6 3 2
ABUSER the -5 -4 -9 -4 -3
AGAIN -2 5 3 0 11
AGAIN # 2 4 2 2 5
AGAIN AGAIN 5 0 2 2 8
AGAIN ME 2 8 3 3 4
AGAIN MILESTONE 2 2 2 2 4
AGAIN QUESTION 0 5 0 1 -4
AGAIN SOBER 7 7 7 7 15
AGAIN a -1 -4 1 -1 6
AGAIN and 6 6 9 8 11
AGAIN in -4 -8 -5 -4 -7
AGAIN is -1 -3 -3 -2 -6
AGAIN on 1 0 0 1 7
AGAIN out 6 3 4 4 10
AGAIN the -6 -4 -3 -4 -6
AGAIN to -1 -2 0 -1 4
AGO 2 -1 -3 -10 2
AGO # -7 -10 -8 -8 -13
AGO AGO -11 -9 -9 -9 -13
AGO HE 12 14 7 8 8
AGO HIT -4 -4 -8 -4 -3
AGO LAST -4 -4 -4 -4 -5
AGO ME -3 -3 -6 -4 1
AGO MILESTONE -2 -2 -2 -3 -4
AGO NOT -5 -5 -4 -4 -7
AGO OUTSIDE 3 3 8 4 2
AGO QUESTION 8 15 12 8 8
AGO SCHEDULE 0 -2 -3 -3 -8
AGO a 2 -1 2 2 6
AGO and 1 -3 4 1 1
AGO de 1 4 1 2 2
AGO did 5 6 5 5 10
AGO hav 6 12 6 7 8
AGO in -1 -4 -3 -2 -3
AGO on 2 2 0 2 8
AGO out 6 3 4 4 10
AGO the -4 -2 -5 -3 -4
AGO to 0 0 1 0 5
AGO y -4 -4 -4 -5 -9
ALCOHOL 8 -4 1 15 21
ALCOHOL # 2 -2 -1 -1 -4
ALCOHOL HE -9 -9 -5 -10 -12
ALCOHOL HURRY -3 4 -2 -1 -3
ALCOHOL ME 3 -2 0 3 2
ALCOHOL MILESTONE -2 -4 -4 -2 -6
ALCOHOL PILL 6 4 0 -2 -6
ALCOHOL SCHEDULE -2 -2 -2 3 -5
ALCOHOL a -5 -4 -4 -4 -4
ALCOHOL and -7 -3 5 1 -13
ALCOHOL at -5 -4 -4 -4 -4
ALCOHOL de -5 -8 -8 -7 -15
ALCOHOL for -6 -6 -6 -6 -10
ALCOHOL in 4 4 4 6 12
ALCOHOL is -8 -6 -6 -5 -3
ALCOHOL of -1 2 -2 -2 -5
ALCOHOL on -10 -10 -11 -10 -17
ALCOHOL sinc -1 -1 0 3 -4
ALCOHOL the -1 0 3 3 2
ALCOHOL then 0 3 6 1 0
ALCOHOL to 4 3 4 7 7
ALCOHOL with -3 -6 -6 -6 -12
ALCOHOL y 5 6 2 5 10
ALONE 5 2 -6 2 1
ALONE ME 5 3 0 2 1
ALONE and 9 2 3 4 3
BAR -7 -9 -8 -6 7
BAR ME 1 7 5 2 0
BAR NOT 5 5 7 4 4
BAR and -1 -2 -1 -2 -1
BAR for -4 -4 -4 -4 -6
BAR is -2 -5 -3 -3 -3
BAR on 4 8 7 4 3
BETTEROFF -9 1 -4 -1 -7
BETTEROFF ALCOHOL 4 -2 1 1 2
BETTEROFF DIE 4 9 4 4 3
BETTEROFF DRINK -4 -4 -4 -6 -4
BETTEROFF DRUG 1 2 2 7 2
BETTEROFF HE -6 -3 -6 -2 -5
BETTEROFF ME 1 7 1 1 -2
BETTEROFF MUCH 3 -4 0 2 1
BETTEROFF NOT 2 4 1 2 6
BETTEROFF PILL 1 -1 1 5 1
BETTEROFF QUESTION 3 8 3 3 2
BETTEROFF QUIT 1 6 1 -1 1
BETTEROFF SCHEDULE -4 -7 -5 -5 -5
BETTEROFF YOU -2 -4 -2 -3 -3
BETTEROFF on -5 -7 -6 -5 -8
BETTEROFF road 4 6 8 4 4
BETTEROFF the 4 -1 6 -1 2
BETTEROFF thi 4 8 4 5 4
BETTEROFF y -3 -7 3 -3 -4
BLUE 19 -7 -4 -2 -10
BLUE HE 6 6 3 3 3
BLUE ME -8 -5 -6 -6 -6
BLUE in 11 4 4 5 4
BLUE y 4 3 3 7 3
BODY 5 5 11 4 -1
BODY AGAIN 2 7 1 3 3
BODY HE -10 -4 -10 -7 -8
BODY KNOW 5 9 5 7 15
BODY ME -2 -6 1 -5 -7
BODY NOT -2 1 -1 4 -2
BODY SICK -7 -6 -6 -5 -2
BODY WILL 3 7 4 9 1
BODY a 3 4 3 3 5
BODY and 0 -1 -3 -3 -7
BODY are -5 -9 -9 -10 -11
BODY is -5 -9 -4 -6 -8
BODY on -4 -11 -7 -5 -6
BODY the -8 -10 -6 -8 -7
BREATH 30 6 4 16 3
BREATH ME 5 13 9 6 5
BREATH hondo -7 -6 -6 -5 -5
BREATH por -7 -4 -4 -4 -4
BRIDGE -6 8 0 2 -12
BRIDGE BRIDGE 2 8 1 2 1
BRIDGE FALL -5 -7 -5 -5 -2
BRIDGE HE -5 -6 -6 -5 -6
BRIDGE HURRY 4 8 3 3 3
BRIDGE ME 9 13 16 8 8
BRIDGE WEAPON -5 -10 -7 -5 -5
BRIDGE a -7 -11 -7 -7 -7
BRIDGE esta -5 -8 -5 -5 -5
BRIDGE in -4 -3 -6 -4 -5
BRIDGE is -5 -5 1 -3 -4
BRIDGE the -7 -6 -8 -6 -6
BRIDGE y 3 11 2 4 3
BROKE -4 -5 6 -3 3
BROKE BODY -2 -2 0 -1 -3
BROKE HE -3 -4 2 -2 -4
BROKE ME -1 -1 1 -2 3
BRUISE 10 13 9 3 -4
BRUISE ME 3 8 0 1 1
BURDEN 3 10 2 3 1
BUY -3 -1 2 -2 9
BUY ALCOHOL 1 1 1 1 5
BUY HE -4 -4 -2 -3 -5
BUY HURRY 3 2 2 3 9
BUY ROPE 2 9 1 1 0
BUY a 0 0 -1 0 5
BUY para -3 -3 -3 -3 -6
BUY una 2 4 1 2 4
CANT 1 5 2 4 4
CANT ME -1 5 -2 -1 -4
CANT MILESTONE -4 -7 -4 -4 -5
CANT and 3 7 3 3 3
CAR -6 1 3 -5 -9
CAR AGAIN -7 -10 -8 -7 -10
CAR HE -8 -10 -12 -7 -7
CAR ME 3 1 11 4 10
CAR QUESTION -1 -1 -5 -2 -3
CAR and 4 9 4 4 6
CAR hom 7 11 9 7 7
CAR is -4 -7 -5 -4 -4
CAR the -3 0 -6 -3 -6
CARE -5 0 -4 -4 -1
CARE ME 3 7 5 3 4
CARE a 3 8 2 3 2
COPS 10 5 19 6 1
COPS BUY 5 5 13 5 5
CRAVE 7 6 3 8 34
CRAVE BUY -5 -6 -5 -5 -10
CRAVE HURRY 4 4 4 4 9
CRAVE are 5 3 4 5 13
CRAVE cocina -3 -5 -3 -3 -4
CRAVE de -2 5 -2 -1 -5
CRAVE to -4 -4 -4 -4 -8
CUT 1 12 -3 -4 -9
CUT AGAIN 5 10 5 5 7
CUT BODY 1 7 1 1 1
CUT HE -1 -4 1 -2 -2
CUT LIPS 2 1 10 3 3
CUT ME -4 -1 1 -4 -6
CUT is 5 6 3 3 3
CUT the -3 -6 1 -2 -3
DEALER 1 -4 1 1 11
DEALER KNOW 3 2 11 3 -1
DEALER ME 2 1 3 2 5
DEPRESS -9 -1 -10 -5 -5
DEPRESS ME -5 -3 -5 -6 -4
DEPRESS is 6 11 6 6 7
DIE 13 28 6 8 -1
DIE AGO 5 9 5 5 5
DIE HE -10 -8 -8 -7 -7
DIE KIN -1 0 1 1 4
DIE ME -1 3 -1 -3 2
DIE MILESTONE -4 -7 -4 -4 -3
DIE NOT 6 5 2 1 3
DIE QUIT -2 -6 -2 1 -2
DIE and -4 0 -4 -6 -1
DIE be 2 7 3 1 2
DIE by 3 2 8 3 3
DIE in -3 -7 -4 -3 -2
DIE is -5 -6 -6 -4 -5
DIE of -5 -8 -5 -5 -5
DIE that 4 8 3 4 4
DIE thi 3 2 3 3 8
DRINK 30 10 16 23 34
DRINK # 0 -3 -2 -4 -4
DRINK AGAIN 1 1 -1 1 7
DRINK ALCOHOL 10 3 3 2 0
DRINK HE -1 -5 2 5 -2
DRINK HURRY 3 7 5 4 10
DRINK LAST 3 3 3 2 8
DRINK ME -6 -1 -5 -5 -4
DRINK MUCH 5 5 3 3 7
DRINK PILL -14 -3 -9 -13 -16
DRINK SCHEDULE 1 1 1 6 0
DRINK WANT -4 -7 -4 -4 -4
DRINK a -2 -3 -2 -2 -2
DRINK algo -5 -5 -4 -5 -11
DRINK de 6 2 2 5 1
DRINK en -6 -5 -5 -5 -3
DRINK in 1 1 1 2 6
DRINK las 4 7 3 3 1
DRINK the 0 0 0 0 3
DRINK una -12 -7 -6 -3 -6
DRINK veneno 5 8 1 2 -2
DRUG 27 3 12 24 27
DRUG ME 6 1 6 4 3
DRUG NOT 8 5 1 4 -1
DRUG and 8 2 6 4 3
DRUG anonym -4 -4 -3 -4 -5
DRUG in 1 -2 -4 -1 4
EMPTY 10 11 -1 4 2
EMPTY HE 11 2 3 3 3
EMPTY in -5 -9 -5 -5 -6
EVERYONE -3 5 2 -1 4
EVERYONE ME 0 -2 2 0 5
EVERYONE MIGHT 2 6 2 2 2
EVERYONE is -4 -3 -4 -4 -5
EXIST 6 17 6 8 6
FACE 24 6 14 9 9
FACE BLUE -9 -5 -1 -5 -4
FACE ME 0 0 8 1 0
FACE gripa -7 -4 -4 -4 -4
FACE open 8 1 1 2 1
FALL 4 -8 4 -3 0
FALL BETTEROFF 3 2 1 2 9
FALL HE -4 -1 3 -3 -4
FALL QUIT 3 2 1 2 9
FALL REST -7 -6 -7 -5 -4
FALL a 5 5 4 5 11
FOOD -24 -26 -20 -21 -18
FOOD ME 0 -1 3 -3 3
FRIGHT 1 -1 3 4 -1
FRIGHT ME 4 3 2 2 4
FRIGHT QUESTION 3 5 8 3 2
FRIGHT de 3 6 3 3 6
FRIGHT of 3 8 5 3 2
FRIGHT the -6 -8 -9 -6 -6
FRIGHT to 0 -2 3 4 -1
FUN -13 -13 -16 -11 -12
GAME -13 -8 -9 -8 -14
GAME KILL -6 -11 -6 -6 -6
GAME KNOW 2 6 1 2 2
GAME ME 5 4 11 5 9
GAME WILL 2 9 2 3 2
GAME a -4 -6 -4 -4 -6
GAME and 6 13 6 6 5
GAME de -4 -7 -4 -4 -2
GAME for 8 12 7 8 14
GAME the -1 -2 -1 -1 3
GIVE -1 2 -4 -1 -1
GIVE HE 3 8 0 2 -3
GIVE ME -1 3 1 1 -2
GIVE in 2 1 3 3 8
GIVE the -6 -8 -6 -6 -7
GIVE up 6 11 6 6 10
GOD 1 15 -3 2 -6
GOD ME 5 13 4 5 3
GOD bendig -3 -5 -3 -3 -3
GONE -2 7 3 -1 0
GONE the -5 -8 -4 -5 -6
GOOD -13 -11 -18 -13 -14
GOOD HE 5 5 4 3 2
GOOD ME 1 7 -1 1 1
GOOD MORNING -4 -8 -4 -4 -4
GOOD YOU 1 6 2 2 1
GOOD be -5 -9 -5 -5 -5
GOOD of -5 -5 -4 -4 -6
GOOD to -2 -4 -3 -2 -3
GREET -8 -8 -9 -5 -8
HANG 8 15 9 5 3
HANG SELF 3 14 0 3 0
HATE -3 4 -4 -2 -4
HATE ME 4 11 4 4 4
HATE that 5 12 5 5 5
HE # -6 -1 -9 -4 -4
HE AGAIN -1 0 3 -1 -4
HE AGO 0 -3 1 -2 -5
HE ALCOHOL -1 3 6 6 6
HE BAR 3 7 4 5 7
HE BETTEROFF -6 -7 -8 -7 -8
HE BLUE 2 0 5 -1 1
HE BODY 10 6 5 5 3
HE BREATH 9 -5 3 -1 1
HE BRIDGE 4 1 13 2 1
HE BROKE 3 1 12 3 3
HE BUY 3 3 9 5 3
HE CAR -2 4 6 0 -3
HE CUT -4 -9 1 -2 2
HE DEALER 6 5 5 6 15
HE DIE 10 1 1 3 4
HE DRINK 2 2 6 4 2
HE DRUG 10 5 6 11 9
HE FACE 7 4 6 2 5
HE FALL 6 4 3 4 9
HE FUN -5 -7 -6 -4 -5
HE GAME 2 -2 5 1 3
HE HE 11 13 10 10 19
HE HEART 8 0 2 4 0
HE HIGH 2 -4 -1 -2 -7
HE HIT 0 -2 15 1 -5
HE HOPELESS -12 -12 -9 -10 -10
HE HURT 2 -1 7 2 1
HE INJECT 8 2 12 5 3
HE KILL 4 3 13 4 5
HE KIN -2 -7 -2 -5 -4
HE KNOW 4 3 19 5 3
HE LIFE 7 11 4 4 5
HE LIPS 8 1 12 8 1
HE LIVE -5 -9 -6 -6 -3
HE LOST -5 -7 -6 -5 -7
HE LOVE -3 -5 -3 -4 -4
HE MATE 3 7 8 4 5
HE ME 10 9 14 7 9
HE MEETING 2 2 4 3 7
HE MIGHT 4 0 8 2 -2
HE MILESTONE 3 1 0 -1 -2
HE MUCH 13 -5 9 3 5
HE NARCAN 13 5 5 5 3
HE NIGHT 1 8 0 1 1
HE OD -4 -6 -6 -5 -7
HE OUTSIDE 1 5 11 1 -1
HE OVER 2 7 1 2 0
HE PAIN -1 -1 4 -1 3
HE PHONE 4 7 5 2 -3
HE PILL 0 -5 -4 2 -1
HE PLACE -2 -4 -1 -2 -2
HE QUESTION 6 16 6 5 12
HE QUIT 10 7 6 6 0
HE RAPE 1 1 6 2 1
HE ROPE 1 8 2 2 0
HE SCHEDULE -2 -4 -1 4 2
HE SEEING 3 6 16 5 4
HE SHAKE 3 2 3 8 1
HE SHAME 4 9 4 4 4
HE SICK 0 -1 9 -1 2
HE SOBER 6 7 5 15 7
HE TAKE 4 3 15 9 5
HE THINK -4 4 -2 0 -3
HE TRAP 2 0 7 2 2
HE TRY -6 -6 -4 -5 -7
HE UNWAKING 9 1 0 1 0
HE USE 7 0 2 2 1
HE WAKE -3 -9 -6 -6 -6
HE WANT 8 8 11 9 17
HE WEAPON 1 11 3 2 0
HE WILL 2 -5 6 -4 -8
HE WITHDRAW 2 1 1 10 1
HE WORK -1 -1 -4 -2 -1
HE aguja 9 1 2 3 3
HE are 2 2 9 3 6
HE boda -5 -5 -3 -4 -1
HE cama -5 -7 -5 2 -8
HE casa 1 1 8 0 1
HE celula -4 -5 0 -3 -3
HE check 3 3 8 3 3
HE com -4 -2 8 0 -1
HE contra 3 9 0 3 3
HE dan 0 0 0 6 -1
HE del 9 5 9 7 16
HE desd 1 -1 1 4 4
HE did 6 2 19 5 1
HE dio 10 3 2 3 2
HE empti 9 2 3 3 3
HE encima 4 3 10 4 4
HE escope 2 7 3 3 2
HE escrib 4 7 3 4 6
HE escuel -3 -3 -4 -2 -6
HE fin 4 3 6 3 7
HE find 2 -1 7 2 2
HE found 5 3 16 5 3
HE get 1 -1 9 1 -1
HE got 2 -3 -1 0 6
HE gripa -11 -8 -8 -7 -9
HE had 3 8 4 4 3
HE hago -3 0 -3 -5 -5
HE has 4 2 13 4 0
HE hav 5 10 5 5 5
HE hom 2 1 8 3 3
HE is 18 -2 17 8 5
HE keep 7 3 13 5 3
HE look 4 3 9 4 4
HE mad 4 5 15 5 4
HE mak 5 -1 7 2 0
HE mov -5 -4 -6 -4 -6
HE nam 1 7 0 2 1
HE oferta -3 -4 -3 -4 -5
HE oficin -5 -8 -5 -6 -6
HE on 12 7 8 6 6
HE one 2 7 0 1 0
HE orilla 4 9 4 4 3
HE par 5 6 9 9 4
HE perro -5 -5 -4 -4 -5
HE put 2 6 8 5 7
HE vaso 5 4 4 5 10
HE vestid -3 -4 -3 -3 -3
HE was 6 3 5 3 2
HEART 13 3 -3 6 -5
HEART SICK 8 3 3 2 2
HEART WILL 12 6 6 8 6
HEART is 6 2 1 3 1
HIGH 7 0 7 3 16
HIGH LIFE -5 -6 -5 -5 -7
HIGH ME -4 0 0 -1 -4
HIGH and 5 -1 6 3 5
HIGH at -6 -6 -6 -6 -11
HIGH in 4 4 3 4 9
HIGH on -7 -8 -7 -6 -10
HIGH the -5 -5 -5 -5 -10
HIT 1 -3 22 3 -1
HIT ABUSER -4 -4 -7 -4 -4
HIT AGAIN -1 -2 5 0 -3
HIT BODY -6 -2 -16 -6 -3
HIT HE 1 1 -1 -2 -4
HIT KIN 0 -2 7 1 1
HIT ME 3 5 20 6 4
HIT MUCH 0 -5 6 0 1
HIT WEAPON 2 10 -2 3 2
HIT a -11 -13 -11 -9 -11
HIT and 2 7 1 3 5
HIT the 4 5 -4 1 -3
HIT un 2 9 0 3 2
HIT up 1 -2 -1 -2 -5
HOPELESS 2 20 -2 0 -2
HOPELESS LIVE 3 6 2 3 3
HOPELESS a -7 -9 -6 -6 -7
HOPELESS of 3 2 2 2 6
HOPELESS para 4 9 4 4 4
HOPELESS to -5 -3 -4 -4 -4
HURRY # -4 -4 -4 -4 -7
HURRY BRIDGE -3 -8 -4 -4 -4
HURRY HE 7 1 -2 5 -1
HURRY ME -3 -1 -8 -4 1
HURRY NOT 1 3 -2 0 -2
HURRY after 4 5 4 4 9
HURRY and 0 -2 1 1 8
HURRY en -2 1 -3 -2 -4
HURRY es 2 5 2 2 2
HURRY is 6 13 5 6 6
HURT 5 17 10 5 0
HURT ME 0 -2 3 -1 -4
HURT SELF 2 11 -2 2 1
INJECT 16 1 8 5 16
INJECT # -5 -4 -5 -4 -6
INJECT AGAIN 4 4 5 5 11
INJECT DRUG 4 3 3 3 9
INJECT HE -4 -3 1 -2 -6
INJECT HURRY -5 -6 -5 -4 -5
INJECT ME 1 2 10 1 -1
INJECT OUTSIDE -4 -4 -5 -4 -7
INJECT algo 8 3 3 2 1
INJECT and 8 3 -2 2 3
INJECT at 0 1 7 1 -1
INJECT it 6 5 5 5 11
INJECT the -7 -4 -3 -4 -7
INJECT up 8 2 5 2 7
INJECT y 8 2 2 2 1
JEALOUS 10 17 22 11 9
KILL 0 19 12 8 -5
KILL HE -5 1 -8 -4 -5
KILL ME 4 4 11 4 3
KILL SELF 6 21 0 6 4
KILL a -5 -11 -3 -5 -5
KIN -1 -5 3 -4 -7
KIN # 2 8 2 2 3
KIN ABUSER 1 0 5 2 1
KIN AGO 1 3 4 2 3
KIN ALCOHOL 4 -4 -5 -4 -7
KIN CUT 2 8 0 2 2
KIN DIE -2 -7 -2 1 0
KIN DRUG 1 7 1 2 0
KIN GIVE -7 -8 -7 -6 -8
KIN GOOD -6 -8 -10 -7 -6
KIN HE -2 4 5 6 3
KIN HIT -1 -4 6 0 -2
KIN HURRY 10 17 12 10 10
KIN KILL -2 -4 0 -2 -2
KIN KIN 7 10 9 5 4
KIN KNOW -4 -2 -4 -3 -2
KIN ME 2 3 5 -1 5
KIN MEETING -2 -4 -2 -2 -3
KIN MIGHT 1 6 -1 1 1
KIN MILESTONE -4 -4 -4 -3 -6
KIN MUCH 2 7 4 2 2
KIN NEED -4 -5 -4 -3 -5
KIN NOT -1 -7 -7 -4 -7
KIN OD 5 1 1 2 1
KIN PILL 3 5 4 2 12
KIN QUESTION -9 3 -5 -5 -6
KIN QUIT -2 -1 -6 5 -3
KIN RELAPSE 2 1 1 3 8
KIN REST -6 -6 -7 -5 -3
KIN TAKE 6 1 -1 1 2
KIN TOUCH 2 0 6 2 2
KIN TRAP 4 4 5 4 7
KIN UNWAKING -3 -4 -6 -4 -4
KIN USE 2 2 5 3 8
KIN WAKE 4 -4 -1 0 -1
KIN WILL -10 -9 -10 -9 -11
KIN a 1 6 5 -1 -3
KIN and -2 2 0 -1 0
KIN are -6 -7 -6 -6 -7
KIN ask 3 8 3 3 3
KIN can 3 7 4 3 3
KIN de 0 2 -1 4 2
KIN did 7 10 12 7 6
KIN for -6 -9 -5 -6 -5
KIN got -1 -6 -5 -4 -6
KIN has 0 5 0 0 3
KIN hav 11 10 5 4 5
KIN if 2 4 3 2 2
KIN in 1 4 6 2 0
KIN is 1 0 -6 -3 -2
KIN keep 2 5 2 2 2
KIN left 2 4 3 3 9
KIN por 7 9 5 4 0
KIN saw 2 2 8 3 3
KIN se 16 9 7 7 7
KIN the -2 -5 -11 -3 -10
KIN tien -7 -5 -8 -6 -6
KIN to -5 -4 -6 -5 -7
KIN un -4 -7 -3 -4 -6
KIN up 9 1 4 3 5
KIN with -4 -5 -6 -4 -4
KIN y 4 7 7 6 13
KNOW EVERYONE 3 3 6 3 4
KNOW HE 1 5 5 0 0
KNOW KIN 8 13 7 8 11
KNOW ME -3 3 7 0 -3
KNOW MEETING 3 8 2 3 6
KNOW MUCH 4 11 5 5 3
KNOW NOBODY 7 2 17 7 10
KNOW NOT 0 0 3 1 6
KNOW QUESTION 14 12 26 18 12
KNOW SCHEDULE -3 -6 -3 -3 -3
KNOW WILL 2 1 8 2 0
KNOW hell 2 2 7 2 2
KNOW if 3 4 6 2 1
KNOW one 3 2 8 5 11
KNOW the -2 2 -1 -1 0
KNOW yes 4 3 11 5 9
LAST 0 20 -2 6 -2
LAST EVERYONE 3 6 2 3 2
LAST MILESTONE -7 -10 -8 -9 -8
LAST NIGHT 9 2 10 5 16
LAST PHONE 4 9 3 4 3
LAST a 1 0 1 1 4
LAST and 4 8 6 3 5
LAST en -4 -6 -4 -4 -4
LAST to -8 -14 -8 -8 -9
LET -6 -3 0 1 -6
LET DRINK 2 3 3 8 4
LET ME -3 -3 0 -2 -4
LET de 2 3 5 9 2
LETTER -3 8 -6 -1 -8
LETTER MATE -4 -8 -4 -4 -4
LETTER is 5 11 5 5 5
LIFE -2 10 -4 -3 -7
LIFE ME 2 1 3 3 4
LIFE NOT 3 6 3 3 3
LIFE de 6 0 2 3 4
LIFE es -6 -11 -6 -6 -5
LIFE is 1 3 3 1 1
LIPS 15 0 14 9 4
LIPS BLUE 18 7 6 7 7
LIVE 3 15 3 0 -4
LIVE HURRY -12 -13 -8 -8 -9
LIVE ME 0 5 2 1 0
LIVE MUCH 4 7 3 3 3
LIVE aqui -5 -9 -5 -5 -5
LIVE for 4 7 4 4 5
LIVE in -4 -7 -4 -4 -4
LIVE is 6 7 4 4 4
LIVE the -6 -10 -6 -6 -6
LOST 7 1 3 5 13
LOST # 8 10 7 8 15
LOST HE 4 -4 -2 -1 -1
LOST ME 1 2 2 4 6
LOST MUCH 6 9 6 6 9
LOST SOBER 3 2 6 3 6
LOST celula -4 -4 -4 -4 -7
LOST it 4 2 4 3 10
LOST on 2 2 2 3 8
LOST the -4 1 -4 -3 -8
LOST up -4 -5 -8 -5 -8
LOVE -6 2 -7 -6 -5
LOVE DIE 3 7 2 3 2
LOVE DRINK 3 2 3 3 10
LOVE HE -3 1 -4 -4 -4
LOVE LIVE 2 6 2 2 2
LOVE MUCH -3 -5 -3 -3 -4
LOVE NOT -5 -8 -5 -4 -5
LOVE QUESTION -3 -5 3 -3 -5
LOVE REST 3 8 3 3 3
LOVE USE 2 1 2 2 6
LOVE a -2 1 -5 0 -3
LOVE apagar 4 9 4 4 3
LOVE ir -1 -4 1 1 -1
MATE 11 8 8 3 3
MATE DRUG -1 1 9 1 -2
MATE HE 2 4 3 3 10
MATE HURRY -5 -8 -5 -5 -5
MATE KNOW -3 3 -6 -2 -2
MATE ME -11 -3 -2 -2 0
MATE NOT -2 -3 -4 -2 -5
MATE OD 6 2 2 2 2
MATE PHONE -5 -8 -6 -5 -6
MATE UNWAKING 12 5 6 5 4
MATE WILL 0 -5 -3 -1 3
MATE a 2 6 1 2 7
MATE and -4 -3 -4 -1 1
MATE are -4 -4 -4 -2 -2
MATE at 5 6 0 2 2
MATE do 2 6 3 2 2
MATE from 4 7 8 2 3
MATE in 12 5 4 5 3
MATE is 9 6 12 6 6
MATE it 2 7 2 2 2
MATE on 1 6 1 1 2
MATE out 8 2 1 2 1
MATE se 7 8 1 3 2
MATE talk 3 6 2 3 6
MATE the 4 -1 1 2 -1
MATE to 0 9 -1 0 -1
MATE with 2 -1 2 2 6
ME # 0 -11 -1 -5 -1
ME ABUSER -1 0 3 0 -1
ME AGAIN -2 3 1 0 2
ME AGO 3 5 15 4 4
ME ALCOHOL 9 5 11 3 11
ME ALONE 4 0 -7 -1 0
ME BETTEROFF -4 -3 3 -5 -2
ME BODY 6 12 8 3 3
ME BREATH 3 -1 0 5 -2
ME BRIDGE 2 6 9 9 5
ME BROKE 4 4 8 5 10
ME BRUISE 2 8 8 3 3
ME BUY 0 1 -2 0 4
ME CANT 2 0 1 2 7
ME CAR -5 -9 0 -5 -5
ME CARE 5 6 7 5 9
ME CRAVE 1 2 0 1 9
ME CUT 5 12 0 1 0
ME DEALER 7 5 9 7 15
ME DEPRESS -1 5 -2 0 -1
ME DIE -8 -4 -1 2 -4
ME DRINK -4 -8 -7 -8 -10
ME DRUG 1 -1 8 0 4
ME EVERYONE 5 10 7 5 5
ME FACE -9 -5 -7 -6 -7
ME FALL -2 -3 7 -2 -7
ME FOOD 3 1 8 3 3
ME FRIGHT 4 6 3 2 3
ME GAME 5 8 3 3 4
ME GIVE 2 2 -2 2 2
ME GONE 2 12 1 3 1
ME GOOD 0 -5 -2 2 3
ME HANG 3 2 15 4 1
ME HATE -1 3 -1 0 -1
ME HE 8 9 3 12 22
ME HEART 3 5 -1 1 -1
ME HIGH 11 9 14 9 19
ME HIT 1 6 4 0 -2
ME HOPELESS 3 8 3 3 1
ME HURRY -3 1 -5 -2 2
ME HURT 1 1 3 0 -2
ME INJECT 2 0 4 5 7
ME JEALOUS 5 6 12 5 4
ME KILL 3 10 7 6 1
ME KIN 6 11 5 5 6
ME KNOW -7 -4 5 -2 3
ME LAST 6 14 13 9 1
ME LET 6 10 9 6 11
ME LETTER 2 8 2 2 1
ME LIFE -5 -7 -4 -6 -3
ME LIPS -1 4 6 4 14
ME LIVE 0 -2 3 0 -1
ME LOST -2 4 -1 0 -2
ME LOVE 2 9 5 3 2
ME MATE 3 3 7 5 4
ME ME 8 7 6 4 5
ME MEETING 0 -2 4 0 9
ME MIGHT 1 11 0 2 4
ME MILESTONE 1 8 4 2 5
ME MISS 2 3 2 3 9
ME MUCH 6 1 6 7 8
ME NARCAN 7 5 3 3 3
ME NEED -2 2 -2 2 1
ME NIGHT 2 3 6 3 -1
ME NOT -1 6 5 2 1
ME NUMB 5 2 3 3 5
ME OUTSIDE 1 0 0 1 6
ME OVER 6 3 5 0 5
ME PHONE 2 3 9 4 4
ME PICK 7 11 11 8 13
ME PILL 4 3 -3 5 -1
ME PLACE 1 2 4 2 3
ME QUESTION 11 6 9 9 6
ME QUIT 1 4 15 9 -1
ME RAPE 1 -2 8 1 4
ME RELAPSE 2 -2 5 2 10
ME REST -4 -6 1 -3 -6
ME SAFE 1 1 5 1 0
ME SCHEDULE -2 3 -3 -5 -6
ME SECRET 4 7 13 4 3
ME SEEING 7 3 17 9 11
ME SHAKE -5 -4 -2 -2 -2
ME SHAME -5 -8 -5 -5 -5
ME SICK 6 3 -4 5 -1
ME SOBER 3 2 3 2 13
ME SORRY 2 6 3 2 1
ME STARE -5 -7 -5 -4 -4
ME TAKE 11 3 -1 5 7
ME THINK 11 5 2 4 -1
ME THREAT 3 -1 9 2 2
ME TIRED 2 6 1 2 5
ME TOUCH 5 9 10 5 3
ME TRAP 2 3 10 3 2
ME TRY -2 -2 -4 -3 -3
ME UNWAKING -2 0 9 1 0
ME USE 2 -1 3 0 2
ME WAKE -7 4 3 -1 -1
ME WANT 2 6 5 -2 4
ME WEAPON 4 9 5 5 8
ME WILL 5 12 12 1 -3
ME WISH -6 -3 -3 -4 -5
ME WITHDRAW 3 2 2 12 2
ME WORK 1 -3 7 -1 -3
ME a -4 -4 1 -2 3
ME after 10 13 10 7 6
ME agarra 4 3 14 5 3
ME agarro 7 2 9 4 2
ME am 3 6 2 8 4
ME and -3 -2 5 2 -5
ME anda 5 4 5 5 13
ME are -11 -16 -13 -11 -14
ME arrast 4 3 9 5 3
ME ask 3 7 4 3 3
ME avento 4 3 13 5 4
ME avient 3 7 7 4 3
ME aviso -4 -6 -4 -4 -4
ME away 6 9 9 6 6
ME bed 6 5 11 5 8
ME befor 2 5 3 2 2
ME body 8 3 7 8 9
ME boy 6 10 5 6 8
ME bring -6 -4 -7 -5 -9
ME but 2 -2 -5 -2 -3
ME caigo -4 -6 -5 -4 -5
ME can 1 3 4 0 2
ME cans 3 8 3 3 2
ME casa 2 4 7 4 3
ME chair -5 -6 -6 -6 -6
ME chang 2 5 1 2 1
ME com 2 1 1 4 12
ME con 4 8 3 9 8
ME cuenta -1 0 0 1 6
ME da -5 -5 0 -2 -6
ME dan -2 1 -3 -2 -4
ME dat 6 7 6 6 15
ME di 3 5 5 5 14
ME did 4 -1 -1 0 -1
ME diet -6 -6 -6 -5 -9
ME dio 1 0 8 6 0
ME do 10 11 16 13 8
ME dog 3 5 9 4 2
ME doing 4 6 4 7 6
ME down 10 19 23 14 8
ME early -3 -7 -4 -4 -4
ME en -9 -8 -8 -5 2
ME encant -4 -7 -5 -5 -5
ME esta 14 14 16 17 12
ME fecha 3 7 3 3 2
ME fin -5 -4 -4 -4 -6
ME find -5 -7 -9 -6 -6
ME finish -6 -11 -6 -6 -6
ME first -4 -3 -4 -4 -6
ME for -1 0 3 -1 -4
ME forgot -5 -6 -5 -4 -6
ME fui 1 -1 3 1 4
ME funera 7 14 7 7 7
ME ganand 4 4 4 4 10
ME gano 3 2 3 3 11
ME get -3 -1 -3 -2 -7
ME go 7 12 10 9 12
ME goe -5 -7 -4 -4 -5
ME got -4 -3 4 -3 -5
ME gramo 2 2 2 3 7
ME gues 5 4 5 5 10
ME hablar -7 -8 -7 -6 -8
ME had -1 -1 0 2 7
ME hair 0 -3 5 0 -2
ME hav -5 6 0 1 -7
ME her 1 5 0 1 0
ME hold 7 14 7 7 7
ME hom -3 4 2 -1 -1
ME hous 5 6 8 4 2
ME if 0 -4 4 -1 -1
ME import -5 1 -7 -4 -5
ME in 8 15 15 13 10
ME ir 9 2 7 4 3
ME keep 8 14 7 5 7
ME kne -7 -7 -6 -6 -8
ME las 8 -1 0 1 4
ME lat -6 -3 -5 -4 -7
ME left -3 -6 -4 -3 1
ME lik -10 -5 -8 -7 -6
ME llego 3 2 5 3 6
ME look 1 1 1 0 5
ME luck -3 -5 -3 -3 -3
ME mad -4 -4 -4 -3 -4
ME mak -4 1 -2 -2 -4
ME mando 4 8 3 4 5
ME mess 2 2 2 3 7
ME mind 2 5 1 3 0
ME mom 1 2 1 3 5
ME mov 0 -4 -2 -2 -2
ME new -1 -3 4 -1 -2
ME ofreci 1 0 -2 1 9
ME old -5 -4 -4 -3 -1
ME one 4 7 8 5 8
ME only 0 -4 -2 -1 1
ME open 2 6 2 2 0
ME out 7 16 15 10 14
ME own 0 8 -2 0 -1
ME pas 11 -2 -1 1 -1
ME perro 4 9 6 4 3
ME pus 8 10 7 9 20
ME put 1 -10 -5 -1 -2
ME queda 1 2 6 1 0
ME quiso 3 1 9 3 3
ME rather 3 7 2 3 2
ME right 2 2 1 3 9
ME run -9 -11 -13 -8 -10
ME runn -4 -5 -5 -5 -7
ME saw -5 -6 -2 -4 -5
ME see -5 -6 -4 -3 -5
ME set 5 8 4 7 4
ME ther -6 -8 -5 -5 -7
ME thi -4 -9 -6 -4 0
ME tien 7 6 18 7 7
ME til 5 12 9 6 5
ME to 2 8 9 3 -2
ME turn 4 13 4 4 1
ME two -5 -3 -4 -3 -5
ME un 5 13 4 6 11
ME up 0 1 5 1 -3
ME vemo 3 6 1 1 0
ME viejo 4 8 4 7 3
ME was 0 2 0 -3 0
ME went 0 5 -1 1 3
ME with 5 6 14 6 5
ME year -5 -7 -6 -5 -7
MEETING -14 -11 -7 -16 -10
MEETING #zip 2 2 0 0 -1
MEETING HE 8 10 16 10 12
MEETING HURRY 0 2 -2 0 2
MEETING KIN -1 -4 1 -1 -2
MEETING KNOW 3 11 2 3 1
MEETING ME 4 4 9 4 5
MEETING NEED 4 4 3 4 10
MEETING NOT 2 8 2 4 8
MEETING PLACE -2 -2 -2 -3 -2
MEETING QUESTION 7 9 3 7 3
MEETING SCHEDULE -4 -6 -5 -5 -4
MEETING THANKS 7 16 6 7 7
MEETING TOUCH 3 3 9 4 3
MEETING USE 4 4 4 4 10
MEETING WILL -2 -4 0 -1 0
MEETING a -3 -4 -3 -3 -4
MEETING and 3 7 3 4 3
MEETING befor 3 4 2 3 5
MEETING do 3 7 3 3 2
MEETING doe 3 4 9 4 5
MEETING for -1 3 -1 0 -2
MEETING in -1 2 -3 0 1
MEETING the -4 -8 -4 -4 -4
MEETING was 5 13 4 5 4
MIGHT BETTEROFF -2 -1 -2 -3 -2
MIGHT DIE 7 2 2 3 2
MIGHT LET 4 8 6 4 3
MIGHT ME 6 7 2 6 4
MIGHT MISS 2 6 2 2 2
MIGHT MUCH 2 7 2 3 3
MIGHT NOT 4 9 10 5 8
MIGHT QUIT 2 6 9 1 1
MIGHT YOU -6 -8 -6 -5 -6
MIGHT be 2 10 -2 -1 -6
MIGHT do -1 4 -2 0 -2
MIGHT fin 5 12 5 5 5
MIGHT get 3 6 3 4 7
MIGHT hav -2 11 0 2 3
MIGHT lik 2 6 2 3 3
MILESTONE -7 1 -7 2 7
MILESTONE # 5 4 5 6 11
MILESTONE AGO -9 -6 -7 -6 -11
MILESTONE BETTEROFF -6 -11 -7 -4 -9
MILESTONE CANT -4 -7 -4 -4 -5
MILESTONE DRINK -1 -2 -2 -4 0
MILESTONE GOOD -2 -3 -2 -2 -4
MILESTONE HE -6 -6 -6 -7 -5
MILESTONE HURRY -2 -5 -3 -3 -2
MILESTONE LAST 5 12 5 4 4
MILESTONE ME -1 -1 -1 -3 -2
MILESTONE MILESTONE 3 8 3 3 2
MILESTONE MUCH -4 -4 -4 -3 -7
MILESTONE NOT 1 1 1 8 3
MILESTONE OVER 2 1 2 2 6
MILESTONE QUESTION -6 -3 -4 -4 -5
MILESTONE QUIT -2 -3 -3 -2 -4
MILESTONE SOBER -5 -1 -5 -6 -8
MILESTONE WILL -5 -7 -5 -5 -7
MILESTONE WORK 3 8 3 3 2
MILESTONE a -4 -8 -4 -1 -7
MILESTONE and 4 -2 1 3 -7
MILESTONE at -3 -1 -3 -3 -6
MILESTONE but -7 -6 -6 -5 -7
MILESTONE de -2 -4 -2 -3 -1
MILESTONE dry 5 4 5 12 4
MILESTONE for 5 5 4 4 10
MILESTONE in 2 1 2 2 5
MILESTONE one 3 3 3 4 7
MILESTONE then 6 13 6 6 6
MILESTONE til -3 -4 -3 -1 -8
MILESTONE to -6 -6 -5 -5 -6
MILESTONE y 0 6 0 0 1
MISS -5 -4 -7 -5 0
MISS HE 2 2 3 2 8
MISS ME -1 3 -2 -1 -5
MISS MUCH 2 0 2 2 6
MISS it 0 -3 0 0 4
MISS the -4 -5 -4 -4 -6
MORNING -7 2 -6 1 -3
MORNING HE -4 -3 -5 -5 -5
MORNING ME -1 -1 3 1 -3
MORNING MEETING 2 5 3 3 4
MORNING NOT 3 12 4 7 3
MORNING WILL -4 -8 -4 -4 -4
MORNING is 3 0 2 0 10
MUCH 8 5 -4 1 -2
MUCH # 3 1 2 1 5
MUCH AGAIN -5 -3 -4 -4 -9
MUCH ALCOHOL 1 -2 -2 -1 -4
MUCH DRUG 8 2 2 1 0
MUCH GOOD -5 -9 -5 -5 -6
MUCH HE -2 -3 -1 -1 -4
MUCH KIN -8 -10 -7 -7 -7
MUCH MATE -6 -6 -6 -5 -5
MUCH ME -2 1 1 -1 2
MUCH MIGHT 3 8 4 3 3
MUCH MILESTONE -5 -7 -7 -9 -11
MUCH MUCH 8 6 4 1 1
MUCH NIGHT -4 -3 -5 1 -2
MUCH NOT -1 -6 -3 -2 -5
MUCH OVER -3 -5 -1 1 -4
MUCH PILL 9 11 3 3 -1
MUCH QUESTION 4 7 4 4 4
MUCH SCHEDULE 1 -1 2 5 9
MUCH WANT 3 2 2 2 6
MUCH WILL 6 3 1 2 0
MUCH and 0 7 1 2 -4
MUCH do -4 -6 -5 -4 -5
MUCH for -2 -3 -3 -2 2
MUCH gallet -7 -6 -4 -5 -4
MUCH in 1 -2 -2 -1 3
MUCH is 5 2 2 2 3
MUCH las -10 -6 -6 -6 -7
MUCH lat 4 8 3 4 3
MUCH of -1 1 -2 -5 -4
MUCH para -4 -4 -4 -4 -5
MUCH that 1 3 2 1 7
MUCH the -4 3 -1 -1 -1
MUCH to 0 9 0 1 -3
MUCH y 9 3 2 4 4
NARCAN 34 9 7 10 3
NARCAN NOT 6 0 1 2 1
NEED HE 1 -2 5 0 -2
NEED MATE -1 -4 -6 -2 -4
NEED ME 8 7 17 4 9
NEED MEETING 0 1 1 1 2
NEED NEED 4 2 9 5 10
NEED QUIT -6 -6 -6 -8 -7
NEED a -3 -5 -1 -4 7
NEED and 8 2 2 2 0
NEED anyth -4 -4 -4 -3 -7
NEED find -5 -7 -6 -5 -7
NEED to 2 6 11 7 6
NEED una 2 5 1 3 8
NEED with -3 -5 -4 -1 -3
NIGHT -4 2 4 -2 3
NIGHT ME -1 -1 1 0 3
NOBODY 1 9 2 1 2
NOBODY KNOW 1 -1 0 1 9
NOBODY ME -5 1 -6 -3 -4
NOBODY MIGHT 1 3 0 1 3
NOBODY MISS 3 7 3 3 2
NOBODY NEED 3 12 2 2 2
NOBODY QUESTION 2 6 1 3 2
NOBODY WAKE -5 -7 -5 -4 -5
NOBODY WILL 5 7 8 5 7
NOBODY aviso -4 -6 -4 -4 -4
NOBODY her -4 -7 -4 -4 -5
NOBODY hom 7 7 2 4 2
NOBODY is -5 -7 -5 -4 -5
NOBODY sab 1 5 0 2 4
NOT # -2 -4 -1 4 -4
NOT AGAIN -3 -1 0 -2 -6
NOT AGO 6 14 4 5 3
NOT ALCOHOL -5 1 -8 11 -7
NOT BETTEROFF -6 -7 -6 -6 -10
NOT BREATH 19 3 5 5 5
NOT CANT 0 -2 2 3 -2
NOT CAR -2 -3 -5 -3 -3
NOT CRAVE -7 -8 -7 -6 -10
NOT DEPRESS 2 5 2 4 -1
NOT DIE 3 8 3 3 2
NOT DRINK -7 -1 -3 5 -3
NOT DRUG 1 1 2 9 1
NOT EXIST 5 11 5 6 5
NOT FOOD -2 -4 -2 -2 1
NOT GAME 3 1 8 4 2
NOT GONE 5 5 13 5 4
NOT HE 16 18 5 8 2
NOT HOPELESS -3 4 -2 -1 -3
NOT HURT -3 -8 -4 -3 2
NOT INJECT -1 -3 -3 1 -9
NOT KIN 4 8 4 7 4
NOT KNOW 1 -3 -1 -2 0
NOT LET 3 -5 17 4 5
NOT LIVE 3 6 1 3 1
NOT LOVE 2 0 3 2 -1
NOT ME -4 3 4 5 -7
NOT MORNING 7 15 7 7 7
NOT NEED 0 12 0 1 -4
NOT OVER -5 -8 -5 -6 -6
NOT PHONE -5 -8 2 -4 -10
NOT PILL 3 3 5 19 2
NOT QUIT 4 1 9 2 15
NOT REST -6 -4 -4 -3 -4
NOT SAFE 7 14 9 8 13
NOT SCHEDULE -4 -5 -4 -4 -5
NOT SEEING -2 7 -3 -1 -1
NOT SICK 3 7 1 2 8
NOT SOBER 6 8 6 5 12
NOT TAKE -11 2 -5 0 -14
NOT THINK 0 11 0 0 -5
NOT USE -2 -1 -2 6 -2
NOT WAKE 20 12 -3 5 1
NOT WANT 3 -1 7 1 3
NOT WILL 4 12 0 2 0
NOT WORK 7 12 4 8 3
NOT YOU -8 -15 -7 -8 -8
NOT anyon 3 5 5 3 2
NOT be -3 8 -4 -2 -5
NOT believ -4 -6 -4 -4 -4
NOT com 0 3 -3 -3 -5
NOT desd 0 -1 0 6 -3
NOT do 4 13 5 5 2
NOT encuen 3 3 1 9 1
NOT es 3 2 2 3 11
NOT estar 2 6 1 1 1
NOT find 1 -6 -2 -1 2
NOT fix 4 10 4 4 4
NOT get 1 0 2 2 7
NOT go 0 1 6 -2 0
NOT had -8 -8 -8 -7 -16
NOT hav -1 9 -2 1 -4
NOT hay -1 -3 -4 1 -3
NOT her 5 11 5 5 6
NOT hold 3 1 2 6 6
NOT hubier 5 14 5 6 6
NOT keep 6 7 2 7 2
NOT left 0 6 2 3 2
NOT llamen 4 2 11 4 3
NOT look 3 7 2 3 2
NOT mor 0 5 0 1 -2
NOT mov 10 0 1 2 3
NOT muev 7 -1 2 2 1
NOT one 0 6 3 1 -4
NOT open -3 -3 -4 -3 -2
NOT pud 3 3 3 4 9
NOT puedo 12 8 9 13 10
NOT resist 4 3 3 4 11
NOT right 5 0 1 0 0
NOT se 2 0 -4 0 -5
NOT see 5 9 5 3 1
NOT seguir 4 8 4 4 4
NOT sinc 0 -1 2 4 0
NOT stay 6 6 4 4 7
NOT talk 3 -5 2 -1 -2
NOT tien 5 8 3 3 4
NOT to -4 -3 -9 -5 -1
NOT vuelv 11 3 3 4 3
NOT wait -4 -7 -5 -4 -3
NOT worry -5 -8 -5 -5 -6
NOT yet 1 0 2 1 8
NUMB 13 -2 1 2 2
NUMB and 8 3 3 3 2
OD 38 10 7 11 5
OUTSIDE 0 0 13 -1 3
OUTSIDE ME 0 -1 3 0 0
OUTSIDE NOT -7 -11 -11 -8 -11
OUTSIDE QUESTION 2 0 6 1 0
OUTSIDE TRAP -2 -2 -5 -2 0
OUTSIDE del 8 7 7 7 13
OUTSIDE the 11 13 11 10 14
OUTSIDE was -4 -6 -5 -4 -4
OVER 2 7 -4 0 7
OVER HE -7 -11 -9 -7 -4
OVER LIFE 5 10 5 5 4
OVER ME 2 4 5 5 3
OVER con 1 6 0 1 -1
OVER de 2 -9 -6 -5 -7
OVER it 3 15 3 6 -1
OVER of -2 -3 -2 -2 -4
OVER the 4 3 1 2 -1
OVER with 1 7 2 2 1
PAIN 1 7 6 1 1
PAIN ME 5 9 9 8 5
PAIN PILL 1 0 1 1 6
PAIN SELF 2 8 2 3 2
PAIN de -4 -5 -5 -5 -5
PHONE -5 -2 -3 -7 -1
PHONE # 8 10 5 6 6
PHONE BETTEROFF 4 4 3 4 8
PHONE HE 6 7 8 5 7
PHONE HURRY 2 5 2 2 3
PHONE KIN -3 1 -3 -2 -4
PHONE ME 0 -4 4 -1 2
PHONE MEETING -4 -4 -4 -4 -7
PHONE PHONE -4 -6 -4 -4 -5
PHONE QUESTION -4 -4 -6 -4 -5
PHONE WILL 0 -1 4 0 -1
PHONE YOU 4 5 9 4 6
PHONE a 2 4 2 3 5
PHONE and 6 5 14 6 5
PHONE for 4 3 3 3 6
PHONE from 2 2 4 3 7
PHONE in -6 -6 -7 -6 -9
PHONE is -7 -13 -10 -10 -11
PHONE thi -1 -4 1 -1 -2
PICK 1 2 4 5 11
PICK ME -7 -4 -6 -6 -13
PICK YOU -5 -6 -5 -5 -7
PICK a 1 3 5 1 -2
PICK the 1 7 1 1 -2
PICK up -6 -13 -7 -5 4
PILL 23 12 1 20 15
PILL # 1 3 2 3 1
PILL ALCOHOL 1 -7 -5 -7 -10
PILL HE -5 -3 -2 -2 1
PILL HURRY -13 -9 -8 -8 -9
PILL ME -5 -8 -3 1 6
PILL MUCH -5 -7 -5 -4 -9
PILL PILL 7 2 3 3 6
PILL WANT -7 -6 -5 -5 -7
PILL a 7 3 4 4 10
PILL and 4 2 2 7 2
PILL cabine 4 10 4 4 4
PILL de -2 -5 -4 -1 -2
PILL in 1 6 -1 0 2
PILL is -4 -8 -5 -5 -9
PILL para -2 6 1 2 1
PILL the 7 -1 5 3 -2
PILL with -8 -12 -2 -7 -8
PILL y -8 -7 -6 -6 -9
PLACE -9 -9 -5 -10 -9
PLACE #zip -3 -4 -3 -3 -4
PLACE ME -2 3 2 1 5
PLACE and -1 6 2 2 5
PLACE for 2 4 1 0 1
PLACE the 7 6 2 3 3
QUESTION ALCOHOL 2 5 9 3 1
QUESTION BETTEROFF 3 6 2 3 2
QUESTION BRIDGE 5 12 3 5 5
QUESTION DIE 6 3 2 1 1
QUESTION DRINK 0 2 6 7 3
QUESTION HE 4 3 9 4 -4
QUESTION HURRY 3 5 2 3 7
QUESTION KIN -5 -4 -6 -1 -2
QUESTION LET 2 3 3 8 2
QUESTION LIVE 4 5 11 5 3
QUESTION MATE 4 4 5 2 2
QUESTION ME 4 14 10 11 5
QUESTION MIGHT -6 -9 -6 -6 -8
QUESTION MUCH 5 2 -1 0 -1
QUESTION NOBODY 4 5 10 5 4
QUESTION NOT 6 7 14 16 5
QUESTION QUIT -3 -3 3 -5 -10
QUESTION RELAPSE 2 3 8 3 0
QUESTION SCHEDULE -2 -2 3 1 -3
QUESTION SORRY 6 8 10 6 6
QUESTION WILL -3 -2 -2 -3 -1
QUESTION WORK 2 1 7 2 2
QUESTION YOU -9 -10 -12 -9 -11
QUESTION are 0 -3 -3 0 -5
QUESTION can -2 -4 -2 -1 1
QUESTION did -8 -2 -8 -6 -8
QUESTION do 4 6 1 1 0
QUESTION dura 2 2 2 7 0
QUESTION empiez -4 -6 -4 -6 -5
QUESTION es -4 -7 -6 -6 -8
QUESTION esta 1 -2 -2 0 -4
QUESTION hacer -7 -10 -3 -6 -5
QUESTION hago -4 -7 -5 -6 -1
QUESTION happen 5 6 5 2 1
QUESTION hay 0 1 1 6 0
QUESTION is -7 -7 -8 -7 -4
QUESTION it 4 5 7 4 3
QUESTION llegu 0 -5 6 0 -1
QUESTION long 4 1 2 7 -1
QUESTION puedo -2 -1 1 -4 -2
QUESTION se 4 10 -5 3 -4
QUESTION si 6 3 15 6 8
QUESTION to -7 -4 -8 -7 -7
QUESTION y 8 18 8 7 6
QUIT 0 9 -1 17 2
QUIT ALCOHOL 4 -4 0 7 -3
QUIT BETTEROFF 4 5 8 4 6
QUIT BREATH 9 6 4 3 4
QUIT DRINK -11 -15 -11 -7 -17
QUIT DRUG -9 -7 -6 -2 -11
QUIT FOOD -4 -4 -4 -7 -5
QUIT HE -2 -2 9 10 -2
QUIT INJECT -3 -2 -3 -4 -4
QUIT KNOW 2 8 2 1 2
QUIT LETTER 0 2 -1 -1 0
QUIT LIFE 4 10 4 4 4
QUIT LIVE 5 2 2 1 1
QUIT ME 4 12 8 4 9
QUIT MUCH 10 12 6 10 3
QUIT NOT 0 0 0 -2 7
QUIT PHONE -4 -6 -1 -5 -6
QUIT PILL -1 -2 0 12 0
QUIT QUIT -1 -2 4 3 -1
QUIT SCHEDULE 8 3 6 11 9
QUIT SHAKE 4 2 3 6 2
QUIT THINK 3 7 2 2 7
QUIT USE -6 -8 -5 -5 -4
QUIT a -4 -2 -4 0 -4
QUIT and 7 0 0 1 -1
QUIT at 4 2 3 7 7
QUIT con 4 10 4 4 3
QUIT de -2 -5 -5 -3 -6
QUIT in 5 -2 -1 -1 -1
QUIT las -2 -1 3 0 -3
QUIT los 4 8 4 4 4
QUIT of -1 -2 -2 -4 -4
QUIT on -6 -10 -8 -4 -10
QUIT out -4 -4 -3 2 -7
QUIT send -4 -6 -4 -5 -5
QUIT the 8 9 9 2 9
QUIT with -5 -7 -4 -4 -5
RAPE 12 12 43 14 12
RAPE ME 1 2 4 2 5
RAPE a 2 0 10 1 -1
RAPE de 3 3 9 3 2
RELAPSE 7 10 7 8 36
RELAPSE HE -5 -5 -6 -5 -7
RELAPSE and -4 -5 -5 -4 -7
RELAPSE on 5 12 4 4 4
REST 5 9 4 1 -4
REST HE -1 -6 -1 -3 -3
REST MUCH -5 -9 -5 -5 -6
REST NOT -1 3 0 1 0
REST en -6 -4 -5 -4 -4
REST in -5 -6 -4 -4 -4
REST por 2 3 6 2 2
REST the -4 -5 -4 -3 -4
ROPE 6 28 10 7 1
ROPE for -4 -8 -4 -4 -4
ROPE para -4 -7 -4 -4 -5
ROPE the 2 7 2 2 2
SAFE 3 13 13 6 4
SAFE HE -2 -6 3 -2 -3
SAFE HURRY 2 8 -1 2 3
SAFE ME 5 10 5 6 11
SAFE SELF 3 4 1 4 10
SAFE at 2 -1 8 2 2
SCHEDULE -13 -11 -11 -5 -9
SCHEDULE # 3 2 3 3 7
SCHEDULE AGAIN -4 -5 -4 -4 -7
SCHEDULE GAME 4 5 4 4 7
SCHEDULE HE 3 8 10 6 2
SCHEDULE ME -4 -1 -3 -3 -4
SCHEDULE MEETING 3 3 3 5 5
SCHEDULE NIGHT 1 8 1 2 -2
SCHEDULE NOT 6 16 7 6 6
SCHEDULE OVER 7 10 6 7 13
SCHEDULE QUESTION -4 -5 -4 -4 -6
SCHEDULE SCHEDULE 1 -1 1 -1 5
SCHEDULE and 4 9 5 3 8
SCHEDULE can -3 -5 -3 -3 -3
SCHEDULE doe -3 -3 -3 -3 -5
SCHEDULE es 3 9 2 3 3
SCHEDULE is 1 6 1 1 -1
SCHEDULE one -3 -5 -3 -3 -4
SCHEDULE to 4 8 4 3 6
SECRET 3 2 10 5 14
SECRET ALCOHOL 3 3 1 3 9
SECRET HE 2 2 10 3 1
SECRET ME 2 7 1 2 5
SECRET the 6 5 6 5 0
SECRET to 6 11 5 6 8
SEEING 6 2 4 13 -4
SEEING HE 1 3 7 6 0
SEEING HOPELESS 1 5 1 1 2
SEEING ME 5 13 7 5 6
SEEING PHONE 4 4 3 6 10
SEEING SEEING 1 1 1 6 0
SEEING a -4 -1 -4 -1 -4
SEEING from 4 7 3 3 3
SEEING it 3 3 3 3 9
SEEING the -6 -9 -8 -5 -7
SEIZE 18 4 5 23 2
SELF HURT 2 9 2 2 -2
SELF and 6 8 8 8 6
SELF in -4 -1 -9 0 -6
SHAKE -2 -8 -5 20 -10
SHAKE NOT -1 0 0 2 -1
SHAKE QUIT 3 3 3 7 3
SHAKE SHAKE 3 3 3 9 3
SHAKE and 5 2 3 6 2
SHAKE bad 6 3 3 6 3
SHAKE en -2 1 -2 -4 -2
SHAKE the -4 -4 -4 -6 -4
SHAME 2 6 4 4 10
SHAME ME -7 -10 -7 -7 -9
SICK -4 -3 -2 9 -3
SICK BETTEROFF 3 3 3 9 3
SICK BODY -5 -4 -5 -4 -4
SICK HE -4 -7 -3 -4 -3
SICK ME 5 0 6 2 4
SICK MUCH -4 -3 -6 -4 -4
SICK NOT 2 4 2 16 0
SICK PILL 1 0 1 1 6
SICK QUIT 3 5 4 5 6
SICK SELF 2 11 -2 2 1
SICK be 0 0 6 0 -1
SICK de -5 -8 -6 -6 -5
SICK it 5 8 5 8 5
SICK of -4 6 -1 -5 -3
SICK the -5 -6 -2 -3 -1
SLEEPLESS -6 -5 -2 -5 -6
SOBER -2 -2 1 7 14
SOBER AGAIN 3 2 2 2 6
SOBER HURRY -3 -4 -4 -4 -3
SOBER LIVE 2 0 4 2 6
SOBER ME 0 7 -1 4 -2
SOBER SCHEDULE 2 2 2 2 5
SOBER WANT 4 8 4 6 4
SOBER a -6 -8 -8 -7 -8
SOBER and 1 3 1 2 2
SOBER from 2 10 2 1 -3
SOBER in -4 -5 -4 -4 -6
SOBER is -4 -5 -4 -4 -6
SOBER on 3 2 3 3 7
SORRY -3 7 4 -1 -4
SORRY HE 2 6 2 3 2
SORRY ME -1 5 -2 0 -2
SORRY MUCH 4 10 4 5 5
SORRY for 3 8 3 3 3
STARE 4 6 11 5 12
STARE ME -2 -8 1 -2 1
STARE of 1 1 2 2 4
STARE the 5 13 5 6 6
STUPID 2 11 3 4 4
TAKE 17 2 2 6 9
TAKE # 12 -1 1 -1 -2
TAKE HE 6 2 -4 -4 -11
TAKE HURRY 2 3 3 3 8
TAKE ME -9 -3 -4 -6 -11
TAKE MILESTONE -5 -5 -4 -4 -6
TAKE MUCH 17 2 1 2 1
TAKE PILL -3 -7 -7 -9 -12
TAKE SCHEDULE -5 -6 -4 -5 -5
TAKE WEAPON 0 5 -1 1 1
TAKE a -9 -4 -7 -6 2
TAKE en -7 -7 -6 -4 -5
TAKE nap 1 8 1 2 0
TAKE of 2 6 4 3 11
TAKE one 3 5 3 4 9
TAKE the 5 -13 3 -1 -4
TAKE to -1 -8 -4 -4 -5
TAKE two -6 -1 -3 -4 -2
TAKE una -10 -8 -6 -3 -7
THANKS -5 -7 -9 -9 -9
THANKS GOD -8 -11 -8 -8 -11
THANKS QUESTION 10 8 4 5 5
THANKS YOU 1 2 1 2 4
THANKS a -6 -7 -5 -5 -8
THANKS for 4 10 4 4 4
THANKS por 2 6 2 3 2
THINK AGAIN 7 22 6 7 1
THINK AGO 5 9 4 4 3
THINK BUY -4 -5 -5 -4 -7
THINK DIE 4 11 4 4 4
THINK DRINK 1 0 2 2 7
THINK HE 5 -7 1 -1 -2
THINK ME 2 4 0 5 5
THINK WILL 1 14 1 3 7
THINK de -1 8 1 2 2
THINK en 5 17 5 5 10
THINK it 16 8 6 6 2
THINK of 6 14 6 7 10
THREAT 5 2 16 7 -2
THREAT ME 3 5 12 4 2
THREAT con 4 9 3 4 3
THREAT the -3 -6 -1 -3 -1
TIRED -3 6 -3 -1 -2
TIRED WORK -3 -5 -4 -3 -4
TIRED de 1 4 1 1 2
TIRED from -4 -6 -4 -4 -4
TIRED of 0 6 0 1 -1
TOUCH 0 0 7 2 -2
TOUCH HE -6 -7 -10 -6 -6
TOUCH ME 4 4 10 4 4
TRAP -2 3 7 2 -1
TRAP ALCOHOL 2 2 0 2 6
TRAP HE 2 6 4 2 2
TRAP ME 1 1 7 5 1
TRAP en 1 5 1 2 0
TRAP in 4 6 12 8 4
TRAP out -4 -5 -6 -4 -6
TRAP the -4 -2 -4 -4 -6
TRY 1 13 6 3 1
TRY AGAIN -2 0 -2 -1 -4
TRY and 2 6 1 0 3
TRY to 8 6 20 10 11
UNWAKING 28 -3 3 8 1
UNWAKING BETTEROFF 0 0 -1 0 6
UNWAKING ME -7 -1 -6 -6 -10
UNWAKING QUIT 0 0 -1 0 6
UNWAKING and 3 1 0 0 1
UNWAKING in 3 -1 -1 0 -1
UNWAKING out 13 5 5 5 4
UNWAKING the 1 -5 -6 -3 -9
USE 20 6 9 15 29
USE DRUG -1 -4 -4 -4 -7
USE HE -5 4 2 -1 -1
USE ME 2 3 6 2 5
USE MUCH 7 1 1 1 -1
USE de 2 -5 -3 -2 -6
VOMIT 18 -3 5 9 0
VOMIT BRUISE 11 3 3 2 1
VOMIT and 4 2 2 4 2
WAKE 14 7 4 2 -2
WAKE HE -9 -8 -3 -5 -4
WAKE ME 0 -8 -3 -5 -4
WAKE NOT 2 4 7 2 3
WAKE con 5 3 10 4 4
WAKE up 3 11 8 6 7
WANT ALCOHOL 1 -1 1 1 6
WANT BETTEROFF 0 3 0 0 0
WANT CUT 3 8 3 3 2
WANT DIE -1 6 1 1 0
WANT DRINK -1 -3 -1 0 5
WANT GONE 2 8 3 2 0
WANT GOOD -4 -5 -4 -4 -6
WANT HIT 2 2 1 2 6
WANT HURT 4 9 3 4 3
WANT KILL 5 7 11 5 4
WANT LIVE 2 4 -3 0 -1
WANT MATE 1 5 0 1 0
WANT ME 7 -9 -4 -4 -7
WANT MEETING -2 -4 -3 -3 -4
WANT MUCH 1 0 1 2 10
WANT NUMB 3 1 4 4 12
WANT QUESTION -2 -3 4 -2 -4
WANT QUIT -3 1 -5 -9 -9
WANT REST 4 12 5 4 3
WANT SAFE 2 0 8 2 1
WANT TAKE 1 2 3 3 9
WANT USE 6 6 6 6 14
WANT WAKE 3 8 4 4 4
WANT a -3 -6 -2 -3 -1
WANT apagar 4 9 4 4 3
WANT cocina -3 -5 -3 -3 -4
WANT com -3 -6 -3 -2 -3
WANT de -2 5 -2 -1 -5
WANT go -10 -11 -10 -8 -9
WANT ir -3 -3 0 -1 -4
WANT is 4 3 4 4 11
WANT it 8 8 4 6 12
WANT lik -1 2 0 8 3
WANT see 3 7 3 3 3
WANT the 5 13 5 5 5
WANT to -6 15 -5 -2 6
WEAPON 4 25 17 5 -1
WEAPON BRIDGE -7 -13 -8 -7 -7
WEAPON CUT -6 -14 -7 -6 -2
WEAPON HE 3 4 13 3 -1
WEAPON ME 1 8 -1 1 -1
WEAPON and 4 10 7 3 4
WEAPON de -4 -9 -6 -6 -5
WEAPON in 3 10 1 3 3
WEAPON is 2 9 1 3 1
WEAPON para -4 -6 -5 -4 -4
WEAPON the 5 12 3 5 5
WEAPON y 4 5 9 4 4
WILL AGAIN 0 3 -2 0 0
WILL ALCOHOL 4 3 4 4 10
WILL BRIDGE 2 8 1 2 2
WILL DIE 2 -3 6 0 0
WILL DRINK -3 0 -1 -2 -2
WILL HANG 3 11 0 3 3
WILL HE 0 -3 -6 -3 -7
WILL HIT 2 2 7 3 2
WILL HURT 4 3 8 4 8
WILL KILL 1 3 9 2 0
WILL LET 1 3 4 2 0
WILL ME 3 8 3 3 8
WILL MEETING 5 7 0 2 0
WILL MUCH 2 6 2 2 2
WILL NOT 13 9 8 7 1
WILL OVER 2 4 2 2 4
WILL QUIT 6 5 2 3 10
WILL REST -6 -7 -7 -5 -3
WILL SCHEDULE 2 3 4 1 0
WILL SICK 7 12 8 7 11
WILL TAKE -5 2 -1 -1 0
WILL USE 4 3 4 5 14
WILL WAKE 2 -3 -4 -2 -2
WILL a -7 4 4 -3 -2
WILL and 1 5 1 2 1
WILL be 5 13 8 6 3
WILL com -4 -6 -6 -5 -6
WILL de 7 7 2 5 7
WILL find 2 3 7 2 0
WILL for 0 5 -1 0 -2
WILL go -6 -10 -7 -6 -5
WILL hacer 5 13 3 5 4
WILL ir -3 -4 -3 -2 -1
WILL it 3 10 2 2 5
WILL on 2 7 1 1 0
WILL out 11 1 3 3 2
WILL para 3 7 2 3 5
WILL por 0 1 1 1 6
WILL see -3 -5 -3 -3 -3
WILL the -4 -5 -4 -4 -6
WILL to -3 13 1 3 9
WILL under 16 4 5 6 5
WISH -5 12 -1 1 -4
WISH ME -2 6 -1 0 1
WISH MIGHT -4 -7 -5 -4 -3
WISH MUCH -5 -9 -2 -4 -5
WISH YOU -4 -7 -4 -4 -4
WISH for -4 -6 -5 -4 -5
WISH it -4 -7 -4 -4 -3
WISH luck -3 -5 -3 -3 -3
WISH the 5 9 4 7 4
WITHDRAW 8 7 9 55 3
WITHDRAW ME 1 1 0 5 1
WORK -9 -11 -5 -9 -6
WORK HE 6 5 7 4 4
WORK ME -1 3 1 0 -2
WORK MUCH 4 9 4 4 6
WORK QUESTION -3 -4 -4 -3 -4
WORK SCHEDULE 2 5 2 2 1
WORK a 3 5 5 3 3
WORK the 3 2 7 3 5
WORK to 3 5 2 3 7
WORK y 5 7 5 5 10
WORLD 2 17 1 3 -2
YOU DRINK -5 -4 -4 -4 -7
YOU KIN 1 7 4 2 1
YOU KNOW -6 -3 -8 -6 -8
YOU LAST 2 6 2 2 2
YOU LOVE -4 -7 -4 -4 -4
YOU ME -6 -9 -5 -5 -5
YOU MIGHT -5 -7 -5 -5 -6
YOU MUCH -5 -5 -5 -5 -6
YOU PHONE -5 -4 -6 -4 -7
YOU SCHEDULE -3 -5 -3 -3 -3
YOU WANT -5 -8 -5 -5 -6
YOU a -5 -8 -5 -5 -6
YOU are -3 -3 -3 -3 -2
YOU do 1 -7 -4 -3 -5
YOU ever -5 -8 -5 -5 -5
YOU get -3 -4 -5 -3 -4
YOU hav -3 -3 -3 -3 -4
YOU in -2 -3 -3 -2 -3
YOU right -7 -10 -7 -6 -8
YOU up -6 -7 -7 -6 -10
a # -2 -3 -7 -2 2
a AGAIN 5 13 5 5 4
a ALCOHOL 2 3 2 5 7
a BAR 2 0 6 1 3
a BETTEROFF 6 11 5 6 2
a BLUE -3 -4 -3 -5 -4
a BODY 3 8 3 3 1
a BRIDGE 4 11 3 3 5
a BUY 2 2 8 3 2
a COPS 6 4 14 6 6
a DIE -5 -3 -6 -3 -2
a DRINK -3 1 -1 -1 2
a DRUG 2 4 2 4 13
a EVERYONE 2 4 4 2 2
a FOOD 2 4 2 2 4
a GAME -13 -12 -11 -10 -12
a GOOD -4 -6 -4 -4 -5
a HANG 3 8 2 3 3
a HE 8 -2 7 5 13
a HIT 3 5 3 5 13
a HOPELESS 4 12 2 4 4
a KIN -3 2 7 -1 0
a LETTER 0 3 -1 -1 -1
a LIFE -5 -10 -3 -4 -5
a MATE 0 -1 6 1 -4
a ME 1 5 14 3 7
a MEETING 3 4 4 4 10
a MILESTONE 3 6 2 4 5
a MORNING 4 7 3 4 6
a MUCH 1 2 3 -2 0
a NEED 12 4 4 5 3
a NOT 6 9 6 6 10
a OVER 2 -2 5 2 6
a PILL 0 -3 1 1 9
a QUIT -9 -12 -9 -14 -7
a REST -5 -5 -5 -4 -2
a ROPE 5 15 4 6 4
a SCHEDULE -1 5 1 0 0
a SEIZE 1 -2 -1 3 -3
a SHAKE -5 -4 -3 -2 -4
a USE 3 2 5 4 8
a WEAPON 5 7 16 6 3
a WILL 8 20 7 9 11
a WORK -1 -3 -3 0 1
a bag 6 7 6 7 18
a casa -5 -7 -3 -5 -7
a escuel -3 -3 -4 -2 -6
a fight 3 1 3 3 10
a glas 3 3 3 3 7
a hacer 4 10 3 4 3
a ir -2 -3 -2 -1 0
a las -2 -2 -1 -2 2
a lin 5 2 3 3 7
a littl -4 -5 -4 -3 -4
a los 2 6 1 2 2
a nap -2 3 -1 -1 -3
a new -5 -6 -6 -5 -7
a right 4 9 3 2 1
a run 1 4 -1 1 4
a sinc -2 -3 -2 0 -6
a sound 6 8 4 4 4
a surpri -4 -6 -4 -4 -4
a year 1 1 2 1 7
abri HE 5 14 5 6 5
after # 1 4 3 7 9
after AGO 4 4 4 4 11
after DRUG 7 1 1 1 0
after HURRY 1 7 2 2 2
after ME 3 4 9 4 4
after MEETING 1 1 5 2 1
after MILESTONE -6 -4 -2 0 -1
after that 8 -4 -1 0 2
after the -7 -4 -2 -4 -3
agua HE -7 -6 -10 -5 -5
al anon -3 -4 -4 -3 -3
allerg PILL -9 -7 -7 -6 -7
am # 3 8 10 3 0
am AGAIN -4 -4 -5 -4 -5
am ALONE 8 2 5 2 -2
am BETTEROFF 2 6 2 2 3
am CRAVE 2 1 2 2 6
am DIE -2 -8 -3 -2 -5
am DRINK 1 2 2 2 5
am FRIGHT 6 4 7 7 10
am GOOD -9 -16 -10 -9 -11
am HIGH 6 2 2 3 10
am LOST 2 6 2 3 0
am NOT 3 6 0 1 -2
am PHONE 4 7 7 5 3
am SEEING 4 7 4 5 4
am SHAKE 2 3 1 0 4
am SICK 2 6 0 3 -1
am SOBER -7 -9 -7 -7 -10
am SORRY -5 -7 -5 -5 -5
am TAKE -6 -10 -5 -5 0
am THINK -5 -1 -4 -4 -9
am TIRED 1 5 1 1 0
am TRAP 2 0 7 2 1
am WILL 13 7 -1 4 3
am a 5 15 7 8 6
am an -6 -6 -6 -6 -8
am at -2 -2 -4 -1 2
am com 1 5 1 5 1
am hom 1 7 5 2 1
am in 2 3 6 5 7
am lat 2 -6 -3 -2 -3
am next 3 5 7 2 3
am ok -5 -5 -4 -4 -4
am out 4 12 4 4 2
an AGO 7 2 2 3 2
an ALCOHOL -8 -7 -7 -7 -9
an RAPE 2 0 6 2 1
an accide 6 15 6 6 6
an hour 7 7 2 4 6
and AGAIN 4 0 2 2 8
and ALCOHOL 4 2 2 1 4
and BLUE 6 1 1 2 1
and BODY -4 -6 -6 -2 -5
and DEPRESS 1 0 1 2 6
and EMPTY 9 7 4 2 3
and GIVE 4 12 4 5 4
and HE 10 8 14 7 -1
and HIT 5 5 11 5 8
and HURRY 6 0 -1 4 3
and KIN -4 -4 -2 -4 -7
and KNOW 8 14 14 9 8
and LAST 2 7 3 3 3
and ME 11 7 5 14 13
and MEETING -3 -4 -4 -3 -4
and MUCH -2 1 4 1 0
and NOBODY 5 10 7 5 6
and NOT 8 11 5 5 6
and PHONE 6 6 3 4 7
and PILL 3 5 2 1 2
and QUIT 2 -1 -1 3 -3
and SHAKE 7 2 2 5 1
and SOBER -3 -3 -3 -3 -5
and TAKE -4 5 4 1 2
and THANKS -4 -8 -4 -4 -4
and THINK 2 6 2 3 3
and UNWAKING 8 3 3 4 0
and WANT 5 -2 -1 3 8
and WILL 8 8 7 4 3
and a 3 12 2 3 1
and can 8 3 4 3 10
and did 13 9 14 10 15
and got 3 3 3 3 7
and is 9 2 2 4 1
and it -1 4 -3 0 1
and its 10 15 8 13 4
and keep 1 5 4 3 0
and left 2 6 2 2 2
and mak 4 9 5 4 4
and out 10 2 2 2 -2
and the 9 20 8 8 17
and then -1 -1 -1 -3 -4
anda ganand 4 4 4 4 10
are MATE -5 -9 -4 -4 -2
are WILL -6 -6 -6 -5 -6
are YOU -5 -7 -8 -7 -9
are on -2 -6 -7 -7 -6
ask ME -4 -3 -3 -3 -2
ask QUESTION 2 7 2 2 1
at # -5 -9 -7 -6 -2
at BAR 5 5 9 5 7
at BRIDGE 8 9 6 6 5
at KIN 3 4 3 3 9
at LAST -4 -7 -4 -4 -4
at ME 0 -2 16 5 3
at MEETING 5 7 1 3 5
at NIGHT 3 4 7 3 6
at OUTSIDE -3 -4 -4 -3 -4
at OVER -3 -7 -3 -1 -3
at PLACE -3 0 -6 -3 -5
at WORK 0 7 -2 1 2
at a 1 -3 3 -2 1
at dmv -5 -7 -5 -5 -6
at hom 7 10 13 11 7
at lak -4 -7 -4 -4 -5
at the -5 -6 -11 -7 -1
at thi -3 -7 -3 -4 -2
away # -4 -4 -4 -4 -6
away HE 3 6 8 4 2
away a -6 -8 -7 -6 -8
bad HURRY 6 13 6 8 8
bad ME 2 1 5 5 8
bad and 6 0 0 -1 1
bag in 3 3 3 3 8
bag of -6 -7 -6 -5 -8
bano HE 6 3 1 2 7
bano con 6 4 4 4 7
be BETTEROFF -6 -8 -6 -7 -6
be DEPRESS 6 13 6 6 5
be DIE 9 4 9 5 4
be GOOD -4 -6 -4 -4 -4
be LIVE -2 -4 -2 -2 -2
be ME 5 12 5 5 5
be OVER -2 1 -2 -2 -8
be PLACE 5 12 5 5 5
be SOBER 6 5 6 6 18
be a -4 -2 -3 -3 -5
be fin 3 7 2 3 3
be her 1 7 0 1 -1
be lat -6 -9 -8 -6 -7
be long -5 -10 -5 -5 -5
be ther -6 -10 -6 -5 -5
be with 3 9 3 3 2
becaus ME -2 2 -2 0 4
becaus the -3 -5 -3 -3 -3
been AGAIN 3 6 3 4 6
been DRINK 7 1 4 1 5
been SECRET 2 2 2 2 7
been a -2 -7 -3 0 0
been up 2 2 2 2 6
befor ME 2 5 0 0 3
being DIE 6 12 6 6 6
being LIVE 6 12 6 6 6
being RAPE 3 3 8 3 3
being her 4 9 4 4 4
believ ME -4 -7 -5 -4 -5
bit ME 4 5 10 4 3
black out 2 2 2 3 7
bring ME 2 7 1 2 2
bury ME 5 11 7 5 4
but HE -8 -7 -7 -6 -6
but ME -3 -7 -12 -5 -4
but YOU -5 -6 -5 -4 -5
but it 4 6 3 3 8
by # -9 -7 -5 -4 -6
by BRIDGE -4 -6 -4 -4 -4
by ME 5 8 14 11 7
by a 5 6 5 5 11
by the -6 -8 -3 -6 -8
caigo de -4 -6 -5 -4 -5
can DRUG -5 -5 -5 -5 -8
can GONE 5 5 9 5 4
can MATE -1 -4 -2 -1 2
can ME -8 -12 -12 -8 -6
can NOT 7 5 2 7 4
can PICK -2 -4 -2 -2 -2
can QUIT 0 3 -1 5 8
can YOU -12 -12 -12 -10 -13
can believ -4 -6 -5 -4 -4
can com -6 -6 -5 -6 -2
can go 2 3 8 4 5
can keep 6 7 2 7 2
can mak -4 -7 -4 -3 0
can open -10 -8 -7 -7 -10
can see 5 3 5 3 2
can stay 6 6 4 4 7
can talk 2 0 5 2 3
can thi -5 -9 -5 -5 -6
cans de 3 8 3 3 2
cargu HE 4 9 4 4 3
check out 6 15 6 6 5
clas de -10 -11 -7 -8 -9
closet HE 3 2 7 3 3
com AGAIN 5 6 6 6 8
com AGO 5 7 6 5 9
com BETTEROFF 2 1 2 9 3
com ME 2 -1 6 -1 -2
com QUIT 2 1 2 9 3
com down 0 -1 1 0 7
com hom 6 3 6 2 3
com if -5 -5 -7 -5 -8
com in 2 1 6 2 1
com to 3 6 3 2 1
com with -7 -9 -7 -6 -8
con ALCOHOL 5 7 3 2 5
con HE 5 4 5 4 2
con KIN -1 2 2 2 -2
con LIFE 3 7 3 3 2
con ME 1 5 4 5 -2
con PILL 12 4 3 2 1
con WEAPON 2 0 9 3 2
con los 2 -2 2 4 12
con un 4 7 10 5 5
credit PICK -4 -4 -4 -4 -6
creo QUESTION 13 -1 3 4 5
cumplo MILESTONE -4 -5 -4 -4 -6
danger to 4 6 4 8 3
dat HURRY 3 2 3 3 8
dat ME 3 6 3 3 3
de # -1 3 -1 0 2
de BAR 3 3 2 4 11
de DIE 1 -2 6 2 3
de DRINK 1 -4 -1 3 0
de HE -4 -6 2 -4 -3
de HIT 2 2 2 7 2
de HURRY 5 12 6 6 7
de KIN 4 6 6 4 9
de LIVE 3 8 3 3 2
de ME 0 0 1 -2 1
de MEETING 5 -1 1 1 -1
de MUCH 6 2 0 0 1
de NIGHT -5 -7 -5 -4 -3
de PILL 6 1 2 2 0
de SHAKE 2 2 2 7 1
de agua -3 -5 -5 -5 -8
de ayer -5 -5 -4 -4 -6
de cocina -3 -5 -3 -3 -4
de comer -1 0 2 -1 -4
de las -1 -3 5 -1 0
de los 7 8 14 8 8
de mas 11 1 3 4 3
de sueno -5 -6 -5 -5 -7
de un 2 3 5 4 5
del BRIDGE 7 16 7 7 7
del MEETING 6 8 9 6 9
delet ME -4 -4 -5 -4 -6
delet the 2 2 2 3 7
delet thi 4 1 10 4 3
desd HE 4 5 4 8 7
desd NOT 2 2 2 7 1
desd QUESTION 4 5 4 12 3
desd SCHEDULE 4 4 4 7 7
despu de 9 6 2 3 4
di HE 4 1 3 3 8
di un 2 3 3 3 8
did AGAIN 0 -3 7 1 -1
did DIE -6 -11 -6 -6 -6
did HE 2 10 3 3 3
did ME 4 3 -2 0 1
did NOT 1 7 8 1 4
did YOU -8 -9 -9 -7 -9
did a 19 13 8 10 12
did it 7 14 13 7 5
diganl ME 3 8 1 3 3
diganl a 3 8 1 3 3
dio JEALOUS -6 -6 -10 -6 -6
dio una 10 9 20 10 9
do AGAIN -4 -7 -3 -4 -6
do HE -10 -13 -12 -7 -14
do ME -3 -11 -9 -6 -4
do NOT -7 1 -14 -2 -9
do PHONE 3 3 7 3 1
do QUESTION 2 2 8 2 0
do QUIT -10 -10 -10 -13 -13
do SAFE 3 -1 2 2 10
do SCHEDULE -4 -6 -5 -6 -5
do YOU -5 -3 -5 -5 -9
do it 3 17 2 4 4
do keep -4 -7 -4 -4 -4
do see 3 12 4 4 3
do send 2 8 3 4 6
do someth 3 9 4 5 8
do thing 2 0 11 3 2
doctor ME -4 -5 -4 -4 -6
doe NOT 9 10 12 11 9
doe SICK 4 6 3 7 3
doe count 3 3 4 4 11
doe it -4 -4 -5 -4 -3
doe the -9 -12 -9 -8 -11
dog ME 2 -4 -6 -3 -5
down ME 0 4 10 3 5
down and 1 -2 5 4 3
down the 7 1 5 5 3
dry and 2 1 0 8 2
dry out 1 -2 -2 7 1
dura HE 2 2 2 7 0
edg of -3 -6 -3 -3 -2
empti the 15 4 5 5 2
en ALCOHOL 2 1 2 1 6
en BAR -1 -4 -2 -1 -3
en BODY 11 12 8 9 10
en BRIDGE 3 12 0 4 5
en DRINK 11 2 2 3 0
en DRUG 1 1 1 1 5
en HE 5 2 1 7 9
en ME 0 6 4 2 -1
en NIGHT -4 -3 -4 -3 -4
en OUTSIDE -4 -7 1 -4 -5
en bano 9 2 9 4 3
en casa -3 -3 -2 -2 -4
en esta -10 -7 -7 -6 -7
en las 6 7 8 6 9
en mesa 1 7 1 2 1
en oficin -5 -7 -5 -5 -5
en orilla 4 9 4 4 3
en pueblo -4 -7 -4 -4 -4
en si 11 3 3 4 3
enough to 2 10 3 3 3
es HE -4 -4 -5 -4 -2
es LAST 1 4 0 0 0
es LIFE -5 -8 -5 -5 -5
es ME -3 0 -3 -2 -4
es SCHEDULE -4 -3 -2 -3 -1
escrib de 8 4 4 5 3
espera HE -5 -9 -5 -5 -5
est WORLD 6 12 6 6 6
est calor -2 -3 -5 -3 -5
esta BLUE 17 7 7 7 7
esta LIFE 4 9 4 4 4
esta REST 5 0 7 3 4
esta SEIZE 10 3 3 1 3
esta SHAKE 10 3 3 1 3
esta UNWAKING 19 7 6 7 5
esta VOMIT 10 4 3 4 3
esta cerrad -3 -5 -4 -3 -4
estar SOBER -4 -6 -4 -4 -5
estar aqui 5 11 5 5 5
estar para -5 -7 -5 -5 -6
estari BETTEROFF 3 6 2 3 3
favor NOT 4 1 11 4 6
fin HE 0 2 6 0 -1
fin ME 10 12 7 7 7
fin with 6 12 5 6 6
find ME 8 18 14 8 5
find MEETING -3 -5 -4 -3 -4
find a 0 -5 -5 -2 -1
first MEETING -6 -9 -6 -6 -7
first SCHEDULE 5 11 6 5 10
first in 4 5 5 5 10
fix the -6 -8 -8 -6 -6
for # 1 -3 0 1 4
for FOOD -3 -4 -3 -3 -3
for GAME 3 7 3 3 3
for GOOD 10 25 10 10 8
for KIN -2 0 -3 -1 -2
for MATE -4 -5 -4 -3 -1
for ME -6 9 3 -1 -9
for MILESTONE 4 3 3 3 5
for YOU -6 -8 -7 -6 -7
for a -5 -2 -5 -4 5
for an -1 3 -2 -2 -2
for first 3 6 3 3 3
for hour -4 -6 -4 -4 -6
for real 4 8 3 4 4
for the -12 -12 -10 -3 -13
for thi -4 -7 -4 -3 -4
forget ME 3 8 3 4 3
forget it -8 -7 -8 -6 -6
found ME 5 8 13 6 6
found a 3 2 3 3 7
from KIN 1 -1 6 2 5
from ME 6 10 2 3 5
from MEETING 6 8 13 4 5
from the -6 -8 1 -4 -2
fui de 4 3 5 3 8
garag with 3 8 2 3 3
get ALCOHOL -4 -5 -3 -4 -6
get BETTEROFF -3 -2 -4 -4 -7
get HIGH 6 7 7 6 11
get ME 1 5 2 4 1
get QUIT -4 -3 -4 -4 -7
get SOBER -3 -3 -3 -3 -4
get a -2 -1 -1 -2 -4
get away 4 2 13 5 5
get out 3 4 9 3 0
get to 2 2 2 2 6
get up -4 -6 -5 -4 -5
gett HIGH 4 2 4 4 10
go AGAIN -3 -4 -3 -3 -3
go AGO -3 -4 -3 -3 -3
go ME -1 -5 0 -1 -1
go hom 5 8 8 5 3
go the -2 -2 -3 -1 -4
go to -2 4 -4 1 -3
goe to -5 -6 -4 -4 -5
got ALCOHOL -7 -6 -8 -6 -8
got DRINK -7 -6 -8 -6 -8
got HIGH 1 -1 -3 0 5
got ME -3 -7 -7 -5 -6
got a -2 -8 -4 -4 -4
got hom -4 -3 -7 -4 -4
got paid 4 2 4 4 12
got the 0 4 0 3 2
grabb ME 4 3 10 4 3
gramo HE 2 2 2 3 7
gramo en 2 2 2 3 7
had # 7 8 6 6 14
had ALCOHOL -2 -2 0 -1 -1
had MILESTONE 5 7 5 4 9
had NOT 4 9 5 5 7
had a -2 -3 -3 5 1
had one 3 2 3 3 9
had the 5 13 5 7 4
half and 2 1 2 2 6
happen ME 3 8 2 3 1
has # -4 -5 -4 -4 -8
has ME 4 6 7 4 3
hasta QUESTION 6 7 11 7 6
hasta aqui 9 21 8 9 8
hav CAR -4 -8 -4 -4 -4
hav NOT -1 4 -1 1 0
hav PHONE -4 -6 -4 -4 -4
hav SEIZE 6 1 2 4 2
hav TAKE 3 9 4 4 3
hav a 0 2 0 1 -4
hav bag 5 11 4 5 5
hav been -2 -2 -4 -2 2
hav enough 3 6 2 3 2
hav got 1 5 0 1 0
hav had 1 4 1 1 1
hav one 4 3 4 4 9
hav open 4 4 4 4 9
hav the 0 5 -1 2 -1
hav to 0 1 4 5 4
hay MEETING -5 -7 -6 -6 -5
hay algo -4 -6 -4 -4 -5
held ME 2 0 8 2 0
hell of 6 3 13 4 3
her ME 4 8 5 4 3
her and 2 7 3 2 2
her the -4 -5 -4 -4 -5
hom MEETING 3 7 2 3 4
hom from 4 6 7 4 4
hom to 4 8 5 4 5
hospit ME 0 -4 4 1 1
hour WILL 4 9 4 4 5
hous ME 3 8 4 4 8
if ME 0 8 4 10 1
if NOT 4 8 4 4 5
if it 4 7 4 4 7
in # -13 -13 -10 -11 -12
in AGAIN -4 -4 -4 -4 -6
in AGO -3 -3 -3 -3 -3
in ALCOHOL 5 1 4 5 0
in BODY 6 7 1 4 10
in BRIDGE 5 1 2 2 5
in CAR 4 -1 -3 1 8
in HE 11 2 2 2 0
in LIFE -4 -7 -4 -3 -4
in ME 2 4 6 4 13
in MIGHT 3 7 2 3 2
in MILESTONE -8 -7 -6 -7 -8
in MORNING -4 -5 -4 -1 -7
in OUTSIDE 3 1 9 3 2
in REST 5 5 0 2 2
in SOBER -1 -3 1 -2 -5
in STARE 1 -2 2 1 9
in WORLD -3 -5 -3 -3 -3
in a -5 -7 -4 -2 -1
in an 3 6 5 4 7
in and 11 2 1 4 12
in bathro 6 5 4 3 6
in cas -8 -3 -6 -6 -9
in garag 4 13 4 4 4
in hotel 4 4 4 4 9
in hour 2 2 2 2 6
in hous 7 -1 5 1 -3
in law -3 -5 0 -3 -4
in omaha -3 -4 -3 -3 -3
in room 2 4 11 5 6
in that 1 7 1 1 1
in the 8 3 9 7 8
in tub 6 10 3 4 3
into BRIDGE 5 12 5 5 5
into the 6 10 4 4 2
ir ME -3 -3 -4 -2 -1
ir al -6 -6 -7 -6 -7
is # 0 -1 -5 -2 -1
is AGAIN 4 0 8 2 4
is AGO 4 3 8 4 10
is ALCOHOL 2 -1 2 1 7
is BETTEROFF 1 3 1 1 6
is BLUE 2 -4 -4 -4 -4
is BREATH -3 -3 -4 -3 -3
is CUT 1 0 0 -1 6
is DIE 7 -9 -4 -2 -2
is DRINK 1 0 2 1 5
is DRUG -6 -7 -7 -5 -9
is EMPTY 6 3 3 3 2
is GONE -7 -9 -7 -6 -9
is HIGH -3 -4 -4 -2 -8
is HIT 5 9 7 5 4
is HOPELESS 1 -1 1 1 5
is KIN -5 -5 -6 -4 -5
is ME -7 -7 -8 -6 -4
is MEETING -3 -3 -4 -2 -3
is MILESTONE -2 -3 -2 0 -6
is MUCH -5 -1 -3 0 -2
is NIGHT 3 9 3 4 2
is NOT 7 9 1 5 0
is OD 6 1 2 2 1
is OVER 7 15 6 7 8
is PAIN 3 5 7 3 3
is PHONE 4 9 3 5 9
is PLACE -1 -5 -2 -2 -1
is QUIT 10 13 8 12 17
is SCHEDULE -4 -5 -4 -4 -6
is SEIZE 6 1 1 0 1
is SHAKE 7 2 2 1 2
is SICK 1 -1 -4 -2 -3
is THREAT -3 -6 -2 -5 -4
is UNWAKING 12 3 3 4 3
is WAKE 3 5 3 4 9
is WILL 4 -8 1 -1 0
is a -11 -11 -13 -10 -9
is after 5 2 6 3 1
is at -1 -3 5 -1 -2
is bad -2 4 -3 -1 -7
is com -4 1 0 -2 -4
is fin -8 -7 -9 -7 -7
is hav 7 1 2 1 1
is in -7 -13 -5 -6 -2
is it -1 2 -2 6 -4
is look 2 2 6 2 2
is mov 5 4 4 9 4
is next 6 1 6 4 9
is ok -4 -6 -4 -4 -2
is only 1 4 1 2 1
is open 1 0 1 1 5
is out 4 -6 -4 -2 -3
is right 6 7 12 7 10
is strong 3 8 3 3 3
is talk 0 2 0 5 1
is that -4 -1 -4 -3 -5
is the -3 2 -5 -4 -3
is ther -1 2 2 1 -1
is thi -3 -4 -2 -1 -6
is wrong 6 7 4 4 3
it # 4 3 6 4 7
it AGAIN -4 -2 2 -3 -10
it AGO 3 10 4 4 4
it HURRY 0 4 0 1 2
it HURT 3 8 3 3 3
it ME 0 0 -4 2 1
it MIGHT -3 -1 -2 -2 -4
it MORNING 4 9 3 4 3
it MUCH 2 5 0 2 7
it QUIT 2 5 1 0 6
it SCHEDULE -2 -1 -3 -3 -5
it SICK 0 5 -1 0 -1
it WILL 4 8 8 4 2
it anyway 5 4 8 6 14
it happen 5 11 6 5 5
it is -9 -5 -9 -5 -11
it on -1 1 -1 2 11
it out 0 5 0 2 7
it rain 0 -4 -2 -1 0
it tak 4 9 4 4 4
it thi 2 7 2 2 1
it to 2 12 2 4 7
it up 1 0 1 2 7
it was 8 4 0 1 1
its ME 3 10 6 4 3
its MUCH 9 21 9 10 9
its NOT -3 -6 -4 -4 -6
its OVER 3 8 2 3 2
its PHONE 7 4 6 7 18
its in 6 5 6 7 16
its only 4 7 4 6 4
keep KNOW 4 6 1 4 10
keep ME 0 2 8 0 -4
keep PHONE -5 -6 -5 -4 -6
keep WILL 3 5 3 4 9
keep at 3 6 4 4 8
keep the 2 7 1 2 0
key and 4 6 8 4 3
key the 2 7 -1 2 1
las # -9 -9 -10 -8 -10
las BODY 4 -1 1 0 1
las CRAVE 3 3 2 3 7
las DRUG -2 -5 -5 -6 -7
las MEETING 4 7 11 5 4
las PILL 8 9 5 8 6
las gallet -7 -6 -4 -5 -4
lat ME 4 6 3 3 3
left LETTER 2 4 2 2 2
left ME -5 -4 0 -2 -4
left a 2 7 2 2 3
left the 1 9 0 1 -3
lik ME 11 4 4 10 4
lik a -1 -2 -3 -3 -2
lik to 3 8 3 3 3
lin up 4 8 5 5 8
llegar a 5 12 5 5 4
llevo un -3 -3 -3 -3 -5
look ME 2 4 10 4 3
look at 1 3 5 2 6
look for -9 -15 -7 -9 -12
los BODY 4 12 4 5 4
los FACE 13 3 3 4 3
los KIN -6 -7 -5 -5 -5
los QUESTION 4 4 6 4 8
los SCHEDULE -4 0 -4 -3 -5
mad HE 4 13 2 5 3
mad ME -1 0 5 0 -2
mad QUESTION -4 -4 -7 -4 -4
mad it -4 -4 -6 -3 -3
mad up 4 8 3 3 3
mak ME 6 7 21 8 12
mak do 1 1 7 2 1
mak it -2 3 -3 -1 0
maneja y 1 9 2 2 1
mess up 2 2 2 3 8
mor SCHEDULE 4 5 4 3 9
mov to -1 -3 -3 -3 -4
new WEAPON -4 -7 -5 -4 -4
next ME 2 3 2 2 5
next MEETING 3 2 3 3 9
next MILESTONE -2 4 -3 -2 -7
next OUTSIDE -3 -5 -1 -3 -6
of # 2 2 2 0 6
of ALCOHOL 4 1 1 1 7
of DRINK 0 9 1 -1 1
of HE 9 6 15 6 3
of KIN 3 5 5 3 2
of LIVE 2 13 5 5 6
of MATE 0 7 -1 2 2
of ME -4 3 5 0 -1
of PICK 7 7 7 7 16
of PILL 6 8 4 4 3
of SOBER 1 0 1 1 6
of YOU -5 -6 -4 -4 -4
of a -3 -3 -6 -4 -6
of fight 6 14 6 6 4
of it 3 4 3 2 5
of the -6 -2 -3 -4 -2
offer ME 2 1 2 2 8
ok ME 4 6 4 3 7
old MATE 2 4 4 2 4
on BRIDGE 6 11 6 5 8
on CAR -1 -4 4 0 0
on DRUG -2 1 4 1 7
on HE 7 4 3 3 2
on HOPELESS 2 10 6 4 5
on ME 2 7 18 6 7
on SCHEDULE -4 -8 -4 -2 -2
on STARE 5 10 10 6 6
on UNWAKING 3 -3 0 1 2
on a 4 -1 3 3 16
on left -3 -5 -3 -3 -5
on the -2 -1 -6 0 2
one ME -1 0 -3 -2 -4
one MIGHT 4 8 4 4 7
one OVER 4 8 4 4 3
one SCHEDULE 3 4 3 2 7
one and 1 5 2 2 5
one in -3 -1 -4 -3 -5
one is -2 -6 -4 -4 -6
one mor -4 -4 -5 -6 -6
one of 0 -4 2 -2 -4
one the -1 -5 -2 -2 3
one to 1 1 1 2 6
one year -4 -5 -4 -4 -6
only one 4 9 3 4 3
only thing 3 7 2 3 3
open and 4 7 4 5 5
open it 0 2 3 2 10
out AGAIN 8 2 8 5 5
out BLUE 5 2 4 2 2
out LAST 3 2 2 3 7
out ME 3 -4 5 0 -3
out MEETING 3 2 2 3 8
out MUCH 4 11 4 6 4
out QUIT 5 2 4 2 2
out and 4 6 -2 6 2
out early 3 7 3 3 3
out for 7 10 5 5 6
out of 8 8 5 9 8
out on 4 11 3 4 3
out sinc 4 3 4 4 9
out ther 2 2 2 3 6
out thi 4 4 3 4 9
out to 2 3 5 3 6
paid ME 4 6 3 4 7
paid and 4 2 4 4 12
para HE -11 -20 -12 -6 -9
para ME 0 7 3 2 0
para NOT 3 11 5 8 8
para QUESTION 8 21 16 11 7
para seguir 4 9 3 4 3
pas HOPELESS -4 -5 -3 -3 -3
paso # -4 -7 -4 -4 -4
pero GOOD 1 1 4 1 0
pero ME 3 6 6 3 2
por DRINK 3 4 4 7 9
por DRUG 9 6 5 5 11
por HE -2 -2 6 -1 1
por LIPS -4 -4 -4 -4 -6
por ME 5 7 10 5 4
por QUESTION 6 12 5 6 11
por favor 3 7 4 2 2
por una 2 1 7 3 9
prefie DIE 3 7 3 3 2
pued NEED -4 -6 -5 -5 -5
puedo NOT 2 3 3 9 1
puedo QUIT 1 1 4 -2 6
puedo de 2 2 5 1 10
puedo ir -4 -4 -4 -3 -1
puedo mas 1 5 1 2 1
put BODY 3 3 9 3 3
put HE 14 5 12 7 6
put ME -1 6 2 1 2
put a 4 7 9 5 3
put in 4 -3 3 -1 -7
put the -6 -7 -5 1 -1
putt ME 4 4 3 4 9
q ME 2 1 4 2 8
refill ME -6 -5 -5 -5 -6
refill PILL -6 -5 -5 -5 -6
right HURRY 10 9 9 7 16
right ME 8 10 5 4 3
runn of 4 10 4 4 2
runn out 4 10 4 4 2
sab QUESTION 4 5 10 6 6
sam MILESTONE 4 3 4 4 10
sat the 3 8 2 3 3
sav LIFE -4 -6 -4 -3 -4
se CRAVE -3 -4 -4 -4 -6
se DIE -6 -9 -5 -5 -3
se DRINK -1 1 -3 -4 -5
se FALL 4 0 -2 0 -1
se KILL -4 -3 -6 -4 -4
se ME 3 -4 -1 3 -2
se MUCH 1 8 2 2 1
se OVER -2 1 -3 -3 -1
se QUIT 0 4 -1 1 -1
se TAKE 16 -3 1 0 -1
se USE -1 -1 -5 -4 -8
se WANT 4 11 2 4 4
se WILL 0 6 -3 0 0
se esta 23 8 9 9 8
se fue 2 0 -4 -1 -1
se hizo 3 3 3 3 9
se muev 7 -1 2 2 1
se puso 9 4 5 8 4
se quedo 11 1 2 3 2
seat up -5 -6 -8 -5 -5
see YOU -4 -3 -4 -4 -5
sell ME 4 5 9 5 6
send ME 1 -1 7 0 0
send it -5 -6 -5 -4 -6
send the -4 -5 -4 -5 -5
seria BETTEROFF 2 6 2 2 2
set a 4 9 4 4 4
shav ME 2 1 7 3 2
should been 3 10 3 3 2
si ME 4 9 8 4 6
si NOT 7 13 10 13 13
si TAKE 0 2 2 3 7
sigo ME 4 10 6 4 3
sinc HE -3 -1 -4 -1 -5
sinc ME 1 3 3 10 2
sinc QUIT 1 0 2 5 1
sinc SCHEDULE 4 3 4 5 10
smell it 6 6 5 7 17
someth ME 6 5 3 2 -2
someth and 7 0 2 3 7
stand the 3 8 4 4 3
stay HURRY 3 3 3 3 8
stay ME 7 2 4 3 2
stay SOBER 2 2 2 2 7
stay hom -5 -7 -7 -5 -6
stress WILL -3 -4 -3 -3 -5
stuck in -4 -8 -5 -6 -1
su KIN 5 7 9 5 4
sui THINK 4 11 4 4 3
talk MATE 2 1 1 3 7
talk ME 0 4 -1 2 4
talk out 3 5 2 3 7
talk to -3 -5 -3 0 2
than the 0 8 0 0 -7
that AGAIN -6 -7 -6 -5 -8
that GAME -5 -7 -5 -5 -5
that ME -5 0 -1 -2 -3
that MUCH -3 -6 -4 -4 -5
that is 0 5 -2 2 -3
that one -7 -12 -8 -7 -9
the 14th 0 8 1 1 -1
the AGAIN 0 1 -1 4 2
the AGO -7 -7 -7 -6 -9
the ALCOHOL 0 1 0 3 3
the BAR 3 5 0 3 10
the BLUE -5 -5 -4 -4 -4
the BRIDGE 0 11 -1 1 1
the BUY 5 3 11 5 6
the CAR 3 4 6 3 6
the COPS 3 3 3 1 -1
the CRAVE 4 4 3 4 10
the DRUG 1 1 1 1 7
the GAME -4 -6 -4 -4 -2
the GOOD 5 2 5 5 16
the HOPELESS 4 2 2 1 5
the KILL -3 -5 -3 -3 -3
the KIN -2 -2 -2 -3 -3
the LAST -8 -7 -9 -7 -10
the LETTER 5 11 4 5 4
the MATE -9 -7 -8 -7 -7
the MEETING 7 8 6 7 9
the MILESTONE -2 -3 -4 -3 -2
the MORNING 1 5 0 3 -3
the MUCH 5 -2 -1 0 0
the NIGHT 2 7 2 2 1
the OUTSIDE -4 -5 0 -3 -5
the OVER -4 -8 -5 -2 -3
the PAIN 4 7 4 3 8
the PHONE -2 -3 -2 -2 -3
the PILL -3 4 -2 0 -7
the PLACE 7 4 4 3 6
the QUIT -4 -7 1 0 -1
the ROPE 0 3 0 0 0
the SCHEDULE 1 2 1 1 4
the SHAKE 5 4 4 13 4
the SICK 0 3 -1 -1 4
the SOBER 0 -2 -1 -2 -5
the THINK 5 12 5 5 5
the TRAP 2 4 0 2 7
the UNWAKING 2 -1 -1 2 -1
the WANT 9 12 8 9 16
the WEAPON -2 2 2 -3 -4
the WILL 1 6 0 6 -3
the WITHDRAW 1 1 1 8 0
the WORK -1 5 -1 -1 -2
the WORLD -9 -13 -9 -8 -9
the after 6 8 7 5 5
the bathro 2 -2 -2 0 -1
the bed 3 6 4 3 2
the cabine 6 1 2 2 3
the com 3 8 2 3 2
the concer -6 -6 -7 -6 -8
the cooki -4 -4 -4 -4 -6
the dish -5 -6 -6 -5 -5
the dog -7 -8 -13 -8 -9
the down 2 1 6 5 5
the edg 2 8 2 3 2
the first 3 8 3 2 3
the flu -4 -4 -4 -4 -6
the hospit -3 -1 -3 -3 -7
the hous 2 -3 3 -1 2
the kitche -1 -1 -2 0 4
the lak 3 8 3 3 2
the left -3 -5 -3 -3 -5
the light -5 -7 -5 -5 -7
the lin -8 -8 -6 -6 -8
the new 0 0 4 0 -1
the next 1 -3 4 1 6
the one -10 -11 -10 -9 -14
the only 6 15 6 6 6
the other 0 -1 -1 0 4
the pharma -5 -6 -5 -4 -7
the room -1 0 6 2 0
the sam 2 5 0 1 0
the tub 6 11 4 5 4
the under 5 10 10 6 6
the wall 3 8 7 7 4
the way -2 3 -7 -2 -2
the went -6 -8 -6 -6 -8
the window 4 9 7 5 3
the wrong -6 -6 -6 -5 -6
then mor 6 8 4 4 5
ther ME 3 5 3 3 6
ther MEETING 7 10 8 7 13
ther NOT 3 9 3 3 2
ther a 1 -1 5 2 5
ther is 8 10 4 7 5
thi CANT 3 6 2 3 2
thi CAR 4 8 3 4 3
thi GAME -5 -8 -6 -6 -7
thi LIFE 4 9 4 4 4
thi ME -1 -3 -2 -1 2
thi MILESTONE -1 -7 -3 -3 -3
thi MORNING 2 2 2 6 4
thi SCHEDULE 6 16 5 6 3
thi WORLD 5 11 5 5 5
thi YOU 5 10 5 5 5
thi is 1 5 1 1 0
thi the 2 4 1 2 4
thi weathe -3 -6 -3 -3 -4
thi weeken 5 7 4 5 10
thre MILESTONE 4 4 4 6 7
throug the -1 -1 -3 -2 0
tien FACE 6 2 2 2 2
tien HE 5 -1 -1 0 -1
tien TRAP 5 4 13 5 5
tien los 9 3 3 3 3
til SCHEDULE -4 -8 -4 -2 -5
til the 8 10 8 8 16
to # -5 -4 -6 -5 -7
to AGAIN 3 8 3 3 1
to ALCOHOL 1 -2 0 2 7
to BAR -5 -4 -4 -4 -7
to BETTEROFF 5 11 4 4 4
to BODY -3 -4 -1 -3 -5
to BREATH 6 5 2 2 1
to BRIDGE 2 7 1 2 2
to BUY -3 -5 -4 -3 -2
to DIE 7 2 3 3 5
to DRINK -2 -3 -2 -1 1
to EMPTY 4 6 4 8 10
to HIGH 5 4 4 5 14
to HURT 2 5 3 2 1
to KIN -3 2 -5 -2 -2
to KNOW -9 -9 -8 -6 -4
to LIVE 2 13 1 4 3
to MATE -1 4 3 3 3
to ME 1 8 4 5 10
to MEETING 7 8 11 8 10
to MILESTONE 4 2 4 4 10
to MUCH -9 -9 -7 -7 -9
to OVER 2 8 2 3 4
to PHONE -4 -7 -5 -4 -5
to PICK 5 2 8 6 14
to PLACE 0 3 0 0 -2
to QUIT -3 5 -4 4 -5
to SCHEDULE -1 -4 -2 -1 3
to SELF 4 8 3 4 4
to TAKE 2 11 5 7 7
to TRAP 3 4 7 3 2
to TRY -2 -2 -3 -2 -4
to USE -3 -3 -1 -2 4
to VOMIT 4 2 9 5 9
to WAKE 8 9 4 5 4
to a 0 -1 4 0 -1
to be -5 3 -6 -3 -4
to break 5 10 7 5 5
to com -4 -4 -4 -3 -5
to do 3 9 0 2 6
to get -6 -15 -1 -1 -3
to go 0 3 5 3 6
to hold 2 7 0 2 0
to keep 4 9 4 4 4
to one -5 -10 -6 -5 -4
to see 1 6 0 2 1
to shar -5 -8 -5 -5 -6
to stay 5 7 7 4 3
to talk -4 -2 -5 -4 -5
to the -2 -5 -6 -2 6
to thi 0 -4 5 0 0
town and 3 1 3 4 11
tre MILESTONE 2 1 2 2 6
turn BLUE 11 4 4 4 4
turn ME 0 -6 1 1 7
turn into 5 4 5 5 12
twic HURRY 3 2 2 3 8
un MATE 5 7 5 3 2
un MEETING -4 -4 -5 -3 -5
un MILESTONE -3 -3 -4 -3 0
un MUCH 8 1 3 3 2
un SOBER 2 1 2 2 6
un TAKE 2 2 3 4 11
un WEAPON 9 12 16 9 8
un WILL 4 10 3 5 6
un hombr 5 5 14 6 5
un paso 5 12 6 6 6
una ALCOHOL -3 -1 -2 -2 4
up # 0 -5 -3 -2 -5
up ME 1 7 4 1 -3
up MORNING 3 6 3 3 3
up QUESTION -4 -2 -4 -3 -5
up UNWAKING 7 3 3 3 3
up after 8 3 5 5 11
up and 7 3 5 5 12
up at -2 -5 3 -2 -2
up on 5 4 -1 0 -1
up the -3 -4 -2 -3 -4
up to -3 -5 -4 -3 -3
up with -4 -7 0 -3 0
viendo HE -4 -5 -5 -3 -7
vuelv en 11 3 3 4 3
vuelv si 11 3 3 4 3
walk into 4 10 4 4 2
walk on 6 10 11 7 5
was # 2 1 2 3 7
was DIE 2 5 2 2 2
was DRINK -4 -7 -4 -3 -5
was GOOD 2 3 2 2 4
was NOT 4 13 4 5 7
was RAPE 2 2 8 3 2
was a -5 -9 -6 -6 -7
was her 3 7 3 3 3
was out 7 4 4 4 8
way out 3 10 4 4 2
way to 4 8 4 5 8
went AGAIN 6 1 2 3 4
went AGO 4 1 2 3 5
went for -4 -1 -4 -3 -5
went out 8 4 3 5 14
went to 3 6 8 4 4
whit knuckl 5 5 6 6 14
with ABUSER 0 -1 0 1 6
with HE 1 6 10 3 -1
with KIN -3 -8 -7 -5 1
with MATE -6 -4 -3 -4 -7
with ME 0 7 1 0 -5
with a 8 4 6 2 10
with it 2 5 4 4 11
with nam 3 9 2 4 5
with the -4 0 -1 -5 -11
with thi -4 -4 -3 -3 -3
wrot a -6 -10 -6 -5 -6
y AGAIN 6 7 12 6 6
y BLUE 10 4 4 4 4
y HE 6 9 12 8 16
y KNOW 5 9 7 10 6
y LAST 2 7 2 3 3
y LIVE -7 -10 -6 -5 -3
y LOVE 4 8 4 5 10
y ME 23 12 23 23 22
y NOT 21 20 15 17 15
y QUESTION 5 12 4 5 4
y QUIT 4 6 4 3 8
y SEEING 13 5 7 8 6
y SHAKE 0 2 2 7 2
y WAKE 8 5 2 3 2
y WANT 5 8 6 5 9
y con 6 11 6 7 6
y diez 4 2 4 4 12
y esta 9 1 7 3 2
y se 11 8 9 7 10
yester and 4 8 4 5 4
yet but 5 4 6 5 15
~already -1 3 -4 -2 -3
~always -1 -4 -2 0 4
~even 1 8 0 2 0
~just -2 3 -9 4 3
~lol -28 -33 -31 -29 -29
~muy 7 0 3 6 1
~please 0 7 0 -2 -12
~really 2 1 1 2 6
~siempre -3 4 -4 -1 -1
~so -9 -4 -1 4 -1
~solo -1 3 -9 -1 -4
~still -1 1 -7 -3 -3
~todavia -5 -4 -4 -4 -7
~ya -5 12 -7 -2 4
"""
