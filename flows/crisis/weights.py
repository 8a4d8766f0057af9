"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0
for it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 2 3 -4 -1 -1
# AGAIN 2 2 2 2 6
# AGO -6 -6 -5 -6 -7
# GONE 4 2 4 4 11
# HE 4 7 2 3 0
# HURRY -6 -7 -7 -6 -9
# ME 9 3 4 5 8
# MEETING 5 8 4 5 7
# MILESTONE 2 6 8 10 15
# NOT 2 -3 -2 -2 -4
# PILL 15 1 3 1 2
# QUIT 3 8 4 5 2
# SOBER -5 0 -5 -4 -12
# a -3 1 -5 -2 -3
# and -2 1 -3 -4 -6
# dollar 3 2 2 3 7
# for 2 -1 2 2 7
# from -4 -5 -4 -8 -5
# hrs 3 2 3 9 3
# in 5 10 7 6 10
# to -3 2 -2 -2 -6
#zip ME 1 3 1 1 1
'1 0 -2 -1 0 7
'10 -5 -10 -8 -6 -5
'100 -3 -1 -5 -7 -6
'12 4 5 5 4 10
'14 2 3 6 2 5
'14th 1 8 2 2 -1
'15 4 2 1 1 0
'17 0 5 0 0 -1
'2 0 3 -1 7 -3
'2015 -7 -6 -6 -8 -8
'3 -3 -3 -2 4 2
'30 1 -1 -1 -1 -2
'5 -11 -11 -14 -13 -10
'50 -4 -5 -4 -4 -7
'6 -4 -6 -4 -4 1
'60 1 2 1 -2 8
'68102 -12 -15 -14 -11 -14
'7 4 -1 2 1 1
'70 -4 -4 -5 -4 -8
'8 4 2 -1 1 5
'9 -8 -8 -5 -6 -6
'90 -6 -9 -6 -6 -7
'90001 -6 -7 -6 -5 -7
'911 8 1 2 3 2
'aa -7 -10 -7 -6 -8
'abren -6 -6 -6 -5 -7
'abri 9 16 9 10 15
'abstin 5 4 4 19 2
'abt 3 6 4 2 2
'abus 0 -2 -2 0 7
'abusiv 3 3 9 3 2
'acab 2 -1 2 2 15
'acabar 1 2 1 1 4
'acabo 5 -1 0 -2 -1
'accide 9 11 6 6 8
'acros 5 9 5 6 9
'addict 1 -1 1 2 9
'adio 3 7 3 4 7
'afraid -3 -4 -4 -3 -2
'after 18 9 5 6 1
'afuera 2 -3 5 2 7
'aga 4 3 2 5 11
'agarr 7 6 7 7 16
'agarra 4 4 12 5 3
'agarro 8 4 8 4 1
'ago 4 -1 -3 -1 -5
'agua -4 -5 5 -2 -7
'aguant 6 5 8 9 12
'aguja 9 1 2 3 2
'ahi -7 -11 -7 -7 -9
'ahorca 5 8 10 6 4
'aid 1 -1 9 2 1
'air 4 7 2 4 0
'alanon -3 -4 -3 -3 -4
'alarm -6 -7 -6 -6 -8
'alatee -4 -4 -4 -3 -4
'alcoho 6 -2 -5 1 -11
'alguie -2 -4 -5 -2 2
'aliv -11 -16 -11 -10 -11
'all 0 2 -3 3 1
'allerg -15 -15 -12 -12 -13
'almost 1 7 2 3 5
'alon 6 -1 -1 2 -1
'amanec 7 17 8 8 11
'amanez 8 21 7 9 7
'amaz -2 -5 -3 -3 -5
'ambula 18 8 6 8 6
'amenaz 4 2 12 4 4
'amor -6 -9 -6 -7 -7
'anda 11 12 16 12 20
'annive -3 -5 -3 -4 -4
'ano -7 -7 -8 -11 -4
'anoch 8 15 14 9 16
'anon -1 -3 -3 -2 -4
'anonim -9 -10 -9 -9 -11
'anonym -10 -9 -12 -9 -10
'anothe 2 3 0 1 3
'answer -10 -7 -10 -8 -11
'ant -2 1 3 5 -2
'antoja -5 -5 -5 -4 -7
'any -6 -6 -7 -6 -5
'anymor -3 -2 -2 -3 -3
'anyon 2 8 4 2 0
'anyth -3 -2 -3 0 -6
'anyway 0 -2 2 1 8
'app 3 2 2 4 12
'aprend -5 -8 -6 -5 -6
'arm 5 7 5 3 -3
'arma 3 2 7 3 2
'around 9 13 15 10 14
'arrast 4 4 10 5 4
'asham 5 3 4 5 13
'ask -7 -3 -3 -5 -5
'asleep -5 -3 -4 -4 -3
'ataqu 4 3 3 10 -1
'ate 3 -5 -2 -5 3
'attack 11 6 15 7 6
'attemp 5 14 4 6 5
'aventa 9 15 15 10 9
'avient 2 7 4 3 1
'aviso -4 -7 -4 -4 -5
'awak 6 -2 1 2 6
'away 3 12 8 6 12
'ayer 3 9 4 8 9
'baby -1 1 2 -2 -3
'babysi -6 -6 -8 -5 -5
'back -7 -9 -8 -7 -5
'bad 9 6 4 15 8
'bag 9 3 2 6 11
'bail 1 1 7 1 1
'ball 1 -5 -6 -2 1
'bang 3 6 10 4 3
'bank -3 -4 -2 -6 -4
'bano 5 0 5 0 -1
'bar 3 3 3 4 15
'barten 4 3 4 4 12
'bath 9 5 3 4 2
'bathro 8 0 1 4 5
'batter -6 -9 -5 -5 -6
'battl 2 7 2 2 0
'beach -5 -6 -5 -5 -7
'beat -7 -7 -5 -7 -9
'beauti -7 -13 -8 -7 -8
'beb 2 -6 0 1 -2
'beber 3 2 3 6 7
'becaus -1 -1 7 4 5
'bed -3 -2 3 7 -1
'beer 2 0 1 5 9
'befor -1 -1 0 -2 1
'behind -4 -9 -8 -7 -9
'believ -6 -10 -4 -6 -8
'bendig -2 -6 -4 -3 -4
'benzo 2 1 2 6 2
'best -6 -3 -6 -6 -8
'bet 2 1 2 2 8
'better -8 -7 -9 -8 -9
'bici -5 -5 -7 -4 -3
'bien 4 3 -4 4 7
'big -4 0 -4 -3 -6
'bill -3 -1 -3 -3 -5
'birthd -5 -4 -5 -5 -6
'bit -1 -5 3 -2 -4
'black 3 0 5 2 4
'blad 1 8 0 1 -4
'ble 5 12 3 5 4
'bleach 13 3 3 3 -2
'bleed 3 3 6 2 1
'blew 5 4 5 5 14
'block 5 3 6 5 12
'blood 5 -5 -4 -2 -5
'blu 7 -2 -3 -2 -2
'boat -7 -9 -7 -7 -5
'boca 8 5 2 3 9
'boda -5 -6 -4 -4 -1
'bodega 7 6 9 7 12
'body 9 6 7 8 10
'boleto -6 -10 -3 -6 -7
'bolsa 7 5 5 5 10
'bomber -5 -7 -8 -5 -4
'book 3 0 -1 0 -2
'boot 2 9 3 3 2
'booz 3 2 3 7 4
'bor -3 -8 -3 -3 1
'borrac 7 3 8 5 12
'bos -2 -6 -3 -3 -1
'botell 2 3 0 5 7
'both -4 -5 -5 -4 -5
'bother -4 -5 -4 -4 -4
'bottl -1 1 2 3 6
'bought -2 3 -3 -2 -1
'box -4 -6 -2 -2 1
'boy 6 12 6 7 9
'bra 5 6 4 5 11
'brazo 2 5 -2 -1 -3
'break 1 8 4 2 -1
'breath 14 4 2 3 7
'bridg -3 -5 -5 -2 -4
'brinca 3 8 3 3 2
'bring -5 -4 -6 -4 -5
'brok -4 -5 -2 -3 0
'broken -5 -5 -5 -5 -5
'brothe 1 2 3 1 -3
'brough 2 7 2 3 1
'bruis -6 -7 -3 -5 -5
'buck -5 -5 -5 -4 -6
'buddy -2 0 -1 1 4
'buena -3 -4 -3 -3 -4
'bueno -3 -5 -2 -3 -5
'bullet 0 4 -4 0 -1
'burn 5 2 -4 0 -2
'bury 5 11 7 5 3
'bus -5 3 -3 -3 -4
'busco -1 -4 -1 -1 -1
'busy -1 -7 -3 -4 -4
'ca -6 -7 -6 -5 -7
'cabeza 0 7 -2 4 3
'cabine 10 8 5 6 9
'cabl -2 -7 1 -2 -2
'cada 1 17 4 5 3
'caf -3 -4 -3 -3 0
'cai -7 -8 -4 -7 -14
'caigo 5 3 5 5 16
'cak -2 -5 -1 -2 -3
'call 5 4 4 6 8
'calor -10 -12 -11 -11 -11
'cam 9 8 7 4 12
'cama -3 -5 -1 4 -5
'cambia -1 -8 -4 -4 -5
'camion -5 -6 -5 -4 -5
'cancel -3 0 -1 -2 -5
'cans 3 8 3 3 3
'cansad -3 -3 -3 -3 -4
'cantin 2 1 1 2 6
'car -2 0 0 -3 -4
'cara 6 2 12 4 2
'carcel 3 2 6 5 2
'card -2 -5 1 -2 -4
'carro -4 -1 -7 -4 -3
'cart 5 4 3 5 13
'carta 0 6 0 2 0
'casa 2 -3 10 1 1
'cash 4 3 3 5 13
'casi 4 3 1 2 4
'casino 1 0 1 2 6
'cat -7 -6 -5 -6 -7
'cav -5 -7 -5 -5 -6
'cayo 10 2 -2 2 1
'celebr -7 -8 -7 -7 -11
'celula -7 -8 -3 -6 -8
'cerca -5 -7 -3 -5 -7
'cero 7 5 6 7 19
'cerrad -4 -6 -4 -4 -3
'cervez -1 -1 -2 -1 12
'chair -9 -5 -7 -9 -12
'chang -1 -1 -3 -2 -1
'charge 1 -1 7 2 1
'check -2 5 0 -5 -6
'chest 7 0 1 1 0
'chew 13 5 5 5 5
'chicke -4 10 1 1 0
'chip -6 -5 -4 -5 -7
'chist -6 -10 -7 -6 -7
'chok -1 3 7 1 0
'choqu -6 -8 -6 -6 -7
'cigare 1 7 -1 2 1
'city 0 -2 -2 -2 -4
'ciudad -3 -2 -3 -4 -5
'clas -14 -14 -11 -11 -11
'clean -9 -10 -8 -9 -5
'clear -5 -1 -4 -6 -7
'cloro 11 2 2 2 -4
'clos -5 -11 -6 -1 2
'closet -3 -3 0 -3 -5
'cloth 1 0 8 1 -1
'cocina -6 -9 -3 -6 -8
'coffe -7 -7 -3 -3 -5
'coin -5 -5 -5 -4 -8
'cold -7 -8 -6 -8 -6
'collap 7 5 4 4 3
'colleg -2 -3 -2 -2 1
'color -7 -8 -6 -6 -9
'com -2 3 4 5 2
'comer -2 0 1 -1 -5
'compan 2 -1 -3 -1 0
'compr 1 2 0 2 7
'compra 0 -6 -6 -4 -4
'compul 1 0 0 1 5
'concer -6 -6 -6 -5 -7
'concie -7 -6 -7 -5 -8
'confid -6 -7 -7 -5 -7
'consum 0 0 1 8 4
'conten -7 -10 -6 -8 -8
'contes -5 -4 -6 -4 -3
'contra 6 14 8 6 5
'contro -10 -8 -3 -7 -9
'convul 12 4 4 3 4
'cook -4 -10 -4 -3 4
'cooki -7 -8 -8 -7 -10
'cop 3 4 7 2 5
'corazo 5 5 2 5 1
'corner -1 -3 3 0 1
'cortar 0 1 -2 -1 -5
'cosa 3 6 9 6 2
'couch -4 -6 -6 -5 -7
'count 4 14 7 6 10
'counte 2 0 5 3 9
'court -4 -5 -4 -4 -5
'cous 4 3 0 1 6
'crack 0 -1 -1 1 8
'crash -6 -9 -7 -6 -8
'crav 6 6 5 6 13
'cravin -2 -4 -4 -3 1
'crazy -6 -8 -5 -5 -6
'credit -5 -5 -6 -5 -7
'creo 21 8 8 12 10
'crista 2 2 2 2 5
'crudo 2 1 2 2 7
'cry 0 -1 -1 3 5
'crysta -8 -7 -7 -7 -10
'cuarto 7 10 17 10 9
'cuchil -4 -6 -2 -4 -5
'cuenta 2 2 2 3 10
'cuerda -5 -6 -5 -4 -6
'cuesta 2 6 2 4 1
'cumplo -3 -4 -3 -4 -5
'cut -4 2 -3 -2 -4
'cutt 0 8 0 1 -1
'dad 2 2 -1 0 -4
'dalla -3 -3 -3 -3 -6
'dan -2 1 -3 3 -7
'danc -9 -16 -9 -9 -11
'danger 5 6 6 7 2
'dano 3 9 4 4 3
'dar 2 5 5 3 2
'dat 2 6 1 3 9
'daught -6 4 1 -2 -1
'day 0 1 1 9 1
'dead 3 6 4 1 -3
'dealer 8 6 14 9 16
'death -2 -4 -3 -2 1
'deep -1 8 1 2 2
'dej -9 1 -10 -6 -10
'deja -1 -4 2 5 -1
'dejar -1 2 0 3 1
'dejo 5 14 7 15 7
'delet 1 0 5 1 2
'deliri 2 2 3 8 3
'dentis -7 -9 -5 -6 -6
'depres 4 10 3 3 2
'desapa 6 15 6 6 4
'desd 5 4 6 18 8
'desint 2 0 1 7 2
'desped 3 8 3 3 3
'desper 7 22 19 11 9
'despid 1 7 0 1 0
'despie 9 0 0 2 0
'despu 3 2 -3 -2 -1
'detox -2 3 -2 -7 -2
'di -1 0 -3 0 6
'dia 0 5 -1 4 4
'die 0 3 -2 -4 -2
'died -5 -4 -6 -4 -3
'dieron 6 0 -1 0 -1
'diet -8 -9 -8 -8 -11
'dieta -5 -7 -5 -6 -8
'diez 2 0 2 2 9
'diganl 4 10 2 4 3
'dinero 4 4 4 5 13
'dinner 5 5 1 2 1
'dio 3 -4 3 1 -7
'disapp -1 11 3 2 -1
'dish -4 -6 -6 -4 -3
'dmv -4 -5 -5 -4 -6
'doc 4 3 4 4 11
'doctor -2 1 -1 -2 0
'docume -7 -8 -7 -7 -9
'dog 1 6 -3 0 -2
'doing 5 4 -1 4 1
'dollar 1 1 1 2 5
'dolor -5 -3 -4 -4 -1
'domest 5 4 15 5 5
'don -1 9 0 1 -3
'door -9 -4 -6 -7 -12
'dop -2 0 0 12 5
'dopesi 3 3 3 10 3
'dormid 0 -10 -3 -6 -5
'dormir -7 -8 -5 -4 -3
'dos 3 -3 4 3 -2
'down 8 9 13 14 9
'drank 23 7 10 4 7
'dream -4 -6 -4 -4 -4
'drink -1 -2 0 2 7
'driv -2 4 -1 0 0
'driver 3 4 7 3 2
'droga 5 -1 4 -1 5
'drogad 2 2 3 3 6
'drogar 2 0 4 2 6
'drogu 1 2 2 3 8
'drop -4 -4 -5 -4 -4
'dropp -4 -4 -5 -3 -6
'drug -1 0 6 1 0
'drunk -13 -3 -2 -9 -15
'dry 0 0 -2 15 -4
'dts 2 1 2 10 1
'duel -3 -4 -5 -5 -7
'duelen 4 8 4 6 4
'dump 5 7 5 5 10
'dura 2 2 2 9 1
'dying 8 -1 -1 1 0
'early -2 -3 -3 -2 1
'earth 2 6 2 2 2
'easier -4 -3 -4 -5 -4
'eat 2 9 4 1 2
'ech 2 2 2 3 9
'edg 1 7 1 2 1
'egg -6 -6 -6 -6 -9
'either 3 11 2 3 0
'elevad -6 -7 -8 -6 -8
'elot -6 -6 -6 -5 -8
'els 1 6 1 2 1
'em -4 -6 -5 -3 -6
'emborr 3 3 3 4 9
'empiez 3 2 4 2 10
'empti 16 4 5 5 2
'encerr 3 7 9 4 1
'encont 14 7 17 10 13
'encuen 3 3 1 8 1
'end -3 10 -2 0 -3
'enferm 0 1 0 8 -1
'enfren 5 7 8 5 6
'engin 3 6 3 3 5
'enough 6 23 9 9 8
'er 3 2 8 5 2
'ere -2 -7 -3 -2 0
'escale -7 -5 3 -4 -5
'escond 2 2 9 3 5
'escrib 3 3 12 7 11
'escuel -4 -4 -4 -3 -6
'espano -5 -7 -5 -4 -4
'esposo -1 5 -1 0 -1
'estaba -4 -9 -6 -8 -9
'estan 4 11 6 6 12
'estar 0 10 -1 0 -2
'estari 7 15 6 7 7
'estudi -8 -12 -11 -8 -9
'ever -3 4 -4 -3 -5
'every 10 14 7 11 9
'everyo 0 5 -1 0 2
'everyt 4 11 9 6 5
'ex -5 -5 -4 -4 -3
'exam -6 -8 -6 -6 -6
'examen -7 -6 -5 -5 -5
'exist 2 5 2 3 2
'eye 11 4 8 4 1
'fac -3 -7 3 -3 -9
'fad 13 17 10 10 12
'fail -5 -4 -5 -2 5
'fall -1 0 -1 1 7
'famili 2 10 1 2 0
'family 3 7 9 4 3
'favor 4 7 8 3 -1
'fecha 2 8 2 3 2
'fell -1 -4 3 -1 3
'felt 0 8 1 2 1
'fent 5 0 1 1 0
'fentan 9 1 1 4 -2
'fever -2 -4 -4 -4 -4
'few 4 1 3 5 7
'ficha 0 -1 0 0 4
'fiebr -9 -6 -6 -7 -6
'fiesta -6 -10 -8 -7 -7
'fight 4 8 5 5 12
'fin -8 0 -4 -5 -5
'final -8 -11 -10 -7 -7
'finall 0 0 5 1 0
'find 5 10 6 3 -1
'finger 4 6 3 4 6
'finish 2 2 -4 -1 -2
'fir 2 2 1 2 4
'first -3 1 -3 -1 2
'fish -4 -10 -7 -7 -7
'fiv -8 -10 -8 -10 -9
'fix 3 8 7 3 4
'floor -1 1 -3 1 -2
'flu -11 -10 -11 -10 -13
'fly -7 -8 -6 -6 -8
'fold 7 9 6 7 12
'follow -3 -1 -3 -3 -5
'food -3 -3 -3 -2 -4
'forc 2 1 7 2 1
'foreve 0 6 0 1 0
'forget -1 -1 -4 -2 -4
'forgot -2 -4 -4 -3 -5
'form -5 -6 -7 -4 -5
'found 10 5 14 6 13
'four -5 -6 -7 -4 -6
'frasco 17 3 4 5 3
'fre -4 -5 -4 -4 -5
'freez -5 -8 -5 -3 -5
'friday 3 9 8 3 6
'fridg -7 -8 -7 -7 -8
'friend 6 -1 2 1 2
'front -4 -5 -3 -3 -1
'fueron 5 5 5 5 12
'fuert -7 -9 -8 -5 -9
'fuerza 4 8 13 5 2
'fui 2 1 4 2 7
'full -5 -4 -3 -4 0
'fum 4 3 3 4 9
'fumar 4 6 4 3 9
'fun -4 -10 -7 -6 -9
'funera 5 16 4 6 6
'gam 2 3 2 2 6
'gambl 3 1 3 3 9
'gana 1 8 1 1 2
'gano 4 4 4 5 12
'garag -2 3 -3 -1 -3
'gas 2 11 5 1 -5
'gav 5 5 2 3 9
'giv 0 2 2 -1 -4
'glad -5 -9 -5 -4 -5
'glas 6 9 5 7 16
'glass -5 -7 -6 -5 -5
'go -2 8 5 1 4
'god -1 -5 -4 -4 -4
'goe 11 12 4 6 6
'golp 5 4 13 9 2
'golpea 3 3 9 4 3
'gon 0 0 1 1 7
'good 0 6 0 0 4
'goodby 2 12 2 2 1
'googl 3 10 3 4 3
'grabb 3 2 10 3 2
'gracia -6 -6 -7 -7 -9
'grad -4 -5 -6 -4 -5
'great -3 -6 1 -3 -5
'grey 10 3 3 4 4
'gripa -16 -13 -12 -12 -15
'group -7 -7 -8 -7 -8
'grupo -6 -9 -6 -6 -6
'gues 6 9 6 6 11
'gun 3 9 11 4 1
'gusta -4 -5 -5 -3 -2
'guy 3 1 1 1 6
'gym -11 -12 -10 -13 -12
'hablar -5 -6 -2 -6 -9
'hablo 2 -3 0 1 8
'hac 1 5 4 1 -4
'hacer -4 5 -2 -1 -3
'hacerl 3 8 3 3 2
'hacerm 3 10 1 3 2
'hago 4 9 1 3 2
'haha -1 -2 -3 -2 -5
'hair -1 0 4 0 -2
'half 1 -3 1 1 7
'hand -4 -8 -3 1 6
'hang 0 5 -1 0 0
'happen 6 11 8 4 2
'hard 7 1 4 6 13
'hat -3 -2 -4 -2 0
'hear 0 2 6 5 3
'heart 1 0 -6 1 -5
'heat -8 -12 -8 -8 -9
'heaven 2 7 2 2 1
'held 2 0 7 2 1
'hell 4 2 15 5 1
'her -1 3 4 0 -3
'herman -1 -5 -4 -3 -4
'hi -5 -6 -6 -5 -7
'hid -1 4 0 -1 -3
'high 2 -2 3 3 9
'highwa -6 -12 -3 -6 -6
'hija 4 4 0 1 1
'hijo 4 5 2 4 4
'hik -4 -7 -5 -4 -5
'hit 4 -1 -1 -1 10
'hizo 3 4 2 3 8
'hold 6 4 11 11 16
'hom -5 -1 7 -2 -8
'hombr 2 0 12 3 1
'homewo -4 -6 -4 -4 -5
'hop -1 6 -1 -1 -3
'hora -4 -10 -4 -5 -4
'hospit 1 5 4 3 3
'hot -3 -2 0 -4 1
'hotel 4 4 3 5 13
'hour 0 -4 -5 0 0
'hous 4 1 11 2 3
'hrs 3 2 3 9 3
'hubier 6 16 6 6 6
'huff 6 3 4 5 13
'hurt -2 0 8 -1 1
'husban -4 2 -4 0 2
'iba 2 1 6 2 1
'ice -4 -2 0 -2 -2
'ill 0 2 3 -2 4
'import -4 -1 -2 -4 -5
'instea -2 4 -1 -2 -5
'insul -6 8 -1 -1 -4
'insuli 4 15 5 3 4
'insura -3 -5 -3 1 -6
'intent -5 0 -7 -5 -6
'intern -7 -9 -7 -6 -8
'interv -8 -10 -8 -7 -8
'inyect 11 4 8 8 0
'ir -4 -14 -6 -9 -9
'irm 4 13 1 4 5
'iron 5 8 8 5 5
'itch 3 2 3 2 6
'jail 9 6 5 5 6
'jaja -10 -11 -11 -8 -4
'jef -5 -8 -2 -4 -5
'jering 13 5 6 7 9
'job -5 -2 -3 -4 -6
'jok -5 -7 -5 -5 -6
'joven -3 1 -2 -2 -3
'jump 1 1 5 6 1
'junta -5 -2 -1 -3 -5
'keep 4 7 6 4 1
'key -3 -1 -2 -2 -1
'kick 0 -4 -5 6 -5
'kid 1 3 7 -2 1
'kill -3 -1 2 0 -3
'kitche -3 -5 -2 -2 0
'kms 5 12 5 5 5
'kne -10 -10 -9 -9 -11
'knock -1 -5 8 0 -2
'knuckl 14 9 10 9 17
'lado -5 -5 -4 -5 -8
'laptop -3 -5 -3 -3 -4
'last 3 -4 5 5 6
'lastim 3 4 10 3 1
'lat -3 -9 -6 -5 -6
'lata 6 2 1 2 1
'later -7 -7 -8 -7 -11
'laugh -8 -5 -10 -6 -6
'leav -7 -13 4 -6 -11
'left -5 5 -5 -2 -5
'leg -5 -4 -8 -1 -4
'let -5 0 -2 -4 -7
'letter -1 3 -1 0 0
'libro -5 -5 -5 -5 -7
'licore 3 3 2 3 9
'lied 6 10 9 6 9
'lif -6 2 -4 -4 -11
'light -8 -11 -8 -7 -8
'lik 12 8 -2 7 1
'lin 7 0 -2 2 7
'linea 0 1 -1 1 4
'link -2 -4 -2 -2 0
'list -7 -6 -7 -8 -10
'listen -5 -8 -6 -6 -7
'liv 0 8 4 2 2
'llamen 3 2 8 3 3
'llamo 6 2 2 2 2
'llega 1 1 7 2 1
'llegar -2 6 -1 -2 -3
'llego -5 -11 -2 -5 -6
'llegu 1 3 6 2 0
'llevar -6 -10 -7 -6 -6
'llevo 0 0 4 0 4
'lluev -4 -5 -4 -4 -7
'load 3 0 5 4 15
'lock 0 -3 3 2 -2
'long -1 7 -3 2 -7
'look -2 10 2 0 -5
'lost -7 -5 -8 -4 -9
'lot 0 -5 -5 -4 -6
'loud 0 0 -2 1 8
'lov -5 -6 -7 -6 -8
'luck -4 -8 -5 -4 -5
'lun -1 -4 -1 0 1
'luz -6 -6 -5 -6 -9
'mad 0 6 9 2 -2
'mak 0 -2 3 -2 -1
'mal 6 4 2 0 9
'malill 5 4 4 13 4
'malo 2 3 2 6 1
'mama 0 -5 -5 -2 2
'man 3 0 12 2 1
'manana -8 -5 -8 -5 -9
'manda -8 -12 -8 -8 -11
'mando 4 9 2 4 6
'mano 2 0 0 1 6
'many -2 -13 -8 -8 -11
'marath -4 -3 -3 -3 -5
'marido 8 3 1 3 3
'mart -2 -5 -2 0 -4
'mat 3 6 7 3 2
'mata -6 -11 -3 -6 -6
'matar -1 -6 7 3 -1
'matarm 6 19 7 7 5
'mato 3 7 6 3 -1
'mean -1 9 0 0 -2
'meant 5 16 6 7 6
'med -7 -6 -2 -3 -5
'medici -13 -4 -9 -11 -14
'meet -5 -5 -5 -8 -7
'meetin -3 -5 -1 -4 -6
'meetng 3 1 3 3 9
'mejor -5 0 -6 -5 -4
'men 1 1 8 2 -2
'mensaj -2 -4 0 -1 2
'mes 1 4 0 0 -3
'mess 2 2 2 3 8
'messag -8 -13 -9 -8 -11
'metado 7 2 2 4 2
'methad 9 0 3 5 0
'meti 7 -1 -1 -1 -2
'metio 2 1 4 -1 -7
'mexico -5 -7 -5 -6 -7
'miedo 6 8 8 3 2
'mil -4 -4 -3 -5 -3
'milk -10 -13 -11 -10 -15
'min 3 0 -1 1 5
'mind -3 -1 -3 -2 -5
'miniba 8 7 6 8 18
'mis 1 3 1 1 7
'miss -5 -7 -6 -4 -7
'mix 9 2 2 2 0
'molly 8 2 2 2 2
'mom -3 -2 0 -1 -3
'money 3 2 9 5 7
'mono -9 -10 -9 -8 -12
'month -2 -3 -1 -2 3
'mor -1 1 -2 -2 6
'morado -4 -1 4 2 0
'morir 5 14 5 6 4
'morirm 5 15 5 5 4
'morn 5 11 5 11 8
'motel 2 6 3 7 6
'mouth 6 1 -1 2 4
'mov 4 -5 -5 2 -4
'movi -7 -9 -7 -6 -8
'mtg 3 5 3 3 4
'much 1 -3 -5 -5 -5
'mucha 4 1 2 2 3
'mucho -9 -9 -5 -7 -6
'mudar -5 -5 -5 -4 -5
'muero -2 3 -1 0 1
'muert 5 12 11 7 6
'muerto 6 3 1 4 0
'mujer -1 0 8 1 1
'mundo 1 7 1 1 -1
'murder -5 -9 -6 -5 -5
'murio -7 -15 -5 -7 -4
'na -2 -2 -3 -2 -1
'nadi -2 5 -1 0 1
'nail -6 -9 -6 -5 -6
'nam 0 6 -3 3 -1
'nap -4 4 -3 -2 -4
'narcan 16 4 3 4 0
'nariz -8 -4 -1 -3 -4
'navida 0 2 3 1 -1
'near -5 -5 -5 -5 -4
'neighb 0 4 4 1 2
'nervio -4 -7 -5 -3 -6
'nervou -7 -9 -7 -8 -9
'new -7 -13 -1 -6 -5
'next 5 14 10 5 2
'nic 6 16 6 6 5
'night -6 -9 -2 -5 -6
'nino -5 -7 1 -4 -4
'nobody 3 4 3 1 1
'noch 0 1 -2 0 -1
'nodd 12 2 3 3 3
'noma 2 2 3 4 16
'noon -2 -3 -3 -1 -4
'normal 3 2 3 9 4
'not 3 12 2 3 2
'noth 1 3 -1 2 -1
'notic 1 7 0 1 0
'novio -4 -1 -5 -3 -5
'nueva -2 -5 -2 -2 0
'nuevo -3 -6 -3 -2 0
'number -4 2 -4 -4 0
'nyquil 3 2 3 3 9
'od 18 7 7 7 7
'odio 4 10 4 4 3
'off -1 -4 -2 -5 4
'offer 0 0 1 1 8
'offic -7 -10 -8 -7 -9
'oficin -4 -8 -5 -4 -4
'ofreci 1 0 -2 1 9
'oh 0 -5 -4 -3 -4
'ojala 7 20 8 9 8
'ojo 6 0 5 1 -1
'ok -7 1 -8 -5 -8
'old -4 -3 -1 -3 2
'omaha -6 -9 -4 -5 -8
'one 0 6 0 0 14
'onlin -5 -6 -5 -5 -7
'only 6 12 5 6 3
'open 6 1 -3 3 10
'orang -6 -11 -6 -6 -6
'orden 4 2 13 4 2
'order 0 -1 6 0 0
'orilla 3 8 3 3 2
'other -3 -6 -7 -5 -1
'otra 0 2 1 1 4
'otro -3 -1 -3 -3 -6
'outsid 5 3 5 4 9
'over 0 -5 2 2 3
'overdo 17 6 2 4 0
'own 1 8 -2 1 0
'oxy 3 2 3 5 5
'pa 2 6 2 2 4
'padras 2 2 8 3 2
'padrin -6 -8 -6 -5 -5
'paid 2 1 1 2 7
'pain 3 4 0 -1 4
'paint -3 -8 -4 -3 -1
'palo 3 3 4 3 7
'papa -2 -6 -3 -2 -2
'paper -8 -3 0 -5 -8
'par 5 9 7 10 9
'parent 3 7 3 3 2
'park -4 -3 -6 -4 -3
'partid -6 -7 -6 -5 -8
'party -3 -3 1 -4 -4
'pas 12 4 1 1 6
'pasado -3 -5 -3 -3 -3
'pasand 2 1 1 2 6
'paso 3 0 -2 -1 -4
'pass -10 -4 -7 -6 -1
'passwo -2 -1 -3 -2 -4
'past 5 10 4 5 8
'pastel -5 -7 -5 -4 -6
'pastil 4 7 0 -1 2
'patch 25 8 9 10 9
'patio -7 -7 -8 -6 -11
'patron -3 -4 -7 -4 -4
'pay -1 -4 8 -1 -4
'payday 5 6 4 5 11
'peacef 3 13 3 4 3
'peda 4 5 4 4 11
'pedo 1 1 1 2 5
'pega 3 3 10 3 3
'peli -6 -10 -7 -6 -8
'pelicu -6 -8 -7 -6 -6
'peopl -11 -8 -6 -4 -2
'perc 5 4 5 5 12
'perdi -8 -6 -9 -7 -7
'perdon 1 6 6 2 2
'permis -5 -6 -7 -4 -5
'perro -5 0 -2 -3 0
'person -7 -6 -3 -5 -8
'pharma -6 -6 -5 -5 -8
'phon -2 -2 2 -3 -7
'pick -1 2 2 3 1
'pie 2 8 2 2 0
'piedra 6 9 5 6 10
'pill 10 12 2 2 6
'pillow 2 -1 6 0 -1
'pinch 5 3 8 4 3
'pip 12 7 8 9 18
'piqu 6 1 2 2 5
'pizza -4 -5 -4 -4 -5
'play -1 -5 -2 1 2
'plug -2 -2 -1 -1 3
'point 2 2 4 2 5
'poison 26 9 10 10 8
'popp -5 -2 -2 -1 4
'porqu 0 -1 5 1 1
'positi 4 4 4 4 12
'potluc -3 -4 -3 -3 -5
'pound -7 -6 -4 -3 -5
'pour 4 2 9 6 9
'power 2 10 0 2 0
'practi 1 9 1 2 0
'pray -6 -7 -5 -5 -5
'prayer -4 -8 -4 -4 -4
'prefie 3 10 3 3 3
'prend -7 -8 -6 -6 -6
'presen -4 -6 -5 -4 -6
'pressu -10 -8 -7 -7 -7
'primer -4 -6 -4 -4 -5
'primo -3 -5 -5 -3 -4
'proble -4 -5 -4 -4 -6
'prom -4 -4 -4 -4 -7
'protec 3 3 9 3 3
'proud -3 -1 -3 -4 -6
'pud 2 3 2 2 7
'pueblo -4 -7 -4 -4 -4
'pued -3 -7 -4 -1 -5
'puedo -3 -4 -4 -1 -2
'puent 2 10 0 2 3
'puerta -4 -2 -3 -5 -6
'puls 8 3 3 4 3
'pulso 7 0 2 2 1
'punch 1 7 0 2 2
'puppy -5 -7 -5 -5 -8
'purpl 7 3 3 3 3
'purpos 1 9 5 3 4
'pus 5 5 3 5 13
'push 1 0 5 1 1
'puso 10 10 11 11 7
'put 7 10 11 10 6
'putt 5 8 4 5 9
'q 7 6 8 5 4
'qued -4 -5 -4 -3 -4
'queda 1 -1 6 1 2
'quedo 12 0 2 3 3
'quick 7 17 7 7 6
'quiero 1 12 3 1 10
'quiet 6 9 2 3 0
'quiso 2 5 12 4 3
'quit -4 -4 -3 7 -1
'quitar 3 5 4 7 3
'quito 4 0 13 2 3
'quitt 1 1 1 5 0
'rain -7 -9 -7 -7 -8
'rais -2 -5 -3 -2 2
'ran -3 -10 -2 -5 -5
'rap 2 1 9 2 1
'raro -8 -6 -6 -5 -6
'rasura -3 -10 -5 -6 -5
'rather 3 8 3 3 2
'rattl 3 2 4 16 4
'razon 5 11 5 4 4
'razor -3 -5 -6 -3 0
'reacci 6 0 1 1 1
'read 11 22 14 11 10
'real 8 7 3 5 6
'reason -2 0 -2 -2 -4
'recaer 4 2 3 4 12
'recai 2 1 2 2 7
'recaid 3 4 3 3 7
'recayo 3 2 2 3 7
'recip -6 -8 -6 -8 -7
'recogi -4 -5 -5 -4 -4
'recove -6 -5 -7 -6 -8
'red -7 -8 -7 -6 -8
'refill -6 -5 -5 -5 -6
'rehab 6 10 3 6 12
'relaps -3 1 -3 -3 5
'remind -8 -11 -7 -8 -10
'report -4 -7 -4 -4 -5
'reset 6 5 5 6 16
'resist 3 2 3 4 11
'respir 7 7 0 2 0
'respon 1 -8 -6 -4 -5
'return -3 -2 -3 -3 -7
'reunio -4 -6 -2 -3 -4
'right 5 0 2 -2 0
'ring 7 8 5 6 10
'risa -6 -7 -5 -5 -7
'riunio -4 -5 -5 -4 -6
'river -5 -8 -6 -5 -4
'robot -6 -9 -8 -6 -7
'roll 2 -5 -3 -2 -4
'roller -6 -6 -7 -5 -5
'rompio 7 5 19 8 9
'ron 3 3 3 3 7
'room -3 -9 4 -3 -7
'roomma -4 -4 7 -3 -5
'root -4 -4 -4 -4 -7
'rop -3 0 -3 -4 -1
'ros -8 -12 -8 -7 -7
'rug -4 -7 -4 -4 -6
'ruido -7 -7 -7 -6 -8
'run -3 4 -5 -2 -3
'runn 7 15 6 9 11
'sab 5 7 9 9 8
'sabado -4 -6 -4 -2 -4
'saf -4 -2 1 -3 -7
'sal -10 -14 -9 -7 -11
'sali 7 7 6 8 19
'salida -4 -1 -3 -3 -4
'salio 4 3 11 4 3
'salir -4 -6 -3 -5 -5
'salt -6 -7 -6 -6 -7
'sam 3 4 1 2 5
'sat -4 -3 -5 -2 -5
'sav 5 15 4 5 3
'saw -5 -7 -1 -4 -6
'scar 0 2 -1 5 -2
'scary -4 -7 -4 -4 -4
'school -3 6 -5 -1 -2
'scor -2 -5 -5 -2 3
'scratc -2 -4 -1 -2 3
'scream -1 -3 5 0 2
'screen -3 -2 -4 -3 -6
'script -3 2 3 3 14
'season -7 -10 -8 -7 -8
'seat -9 -10 -10 -9 -13
'second 0 2 -1 2 -4
'secret -7 -9 -7 -6 -8
'see -4 2 -3 -3 -9
'seguir 6 16 6 7 7
'segund -5 -2 -4 -5 -5
'sei 2 2 2 3 8
'seiz 7 2 2 7 2
'seizur 6 2 4 10 2
'sell 2 2 7 3 3
'semest -6 -9 -5 -5 -6
'send 5 4 7 3 1
'senor 4 0 6 2 1
'senora -5 -11 -8 -6 -7
'sentid -4 -7 -4 -3 -2
'seri -6 -7 -6 -5 -6
'seria 2 7 3 3 3
'servi 6 4 6 6 14
'set -5 -3 -5 -4 -6
'seven -4 -6 -5 -4 -5
'shak 12 6 7 13 6
'shar -10 -14 -10 -10 -12
'shav 2 -1 8 3 4
'shelf -6 -7 -7 -6 -7
'shelte 3 2 8 3 2
'shift 3 5 1 3 8
'sho -6 -10 -5 -6 -3
'shoot -8 -3 -9 -6 -9
'short -4 -6 -4 -4 -4
'shot 4 2 10 -1 -4
'should 0 5 0 0 -2
'show 0 -3 6 0 0
'shower -4 -3 -6 -4 -4
'sick 1 3 -1 11 -3
'sid 6 -2 1 0 -1
'sign 0 0 -2 -2 -4
'sigo 6 12 11 6 10
'sigu 5 5 12 5 5
'sin 3 6 10 11 1
'sinc 1 5 1 14 9
'sink -5 -4 -6 -4 -5
'sip 1 0 1 2 7
'sitt 3 6 1 3 7
'six -5 -8 -6 -5 -3
'skin 5 4 -2 1 -3
'sleep 4 2 7 2 -2
'sleepy 8 5 3 3 2
'slept -6 -5 -6 -5 -6
'slic -3 2 -3 -3 -10
'slid 6 1 1 1 -2
'slip -4 -4 -4 -3 -5
'slipp 4 3 4 4 10
'small -9 -15 -9 -8 -9
'smell 3 2 1 4 12
'smil -3 1 -3 -3 -8
'smok -1 -6 -5 -4 3
'snack -3 -4 -4 -3 -5
'snow -1 1 -1 2 -3
'soak 3 3 3 7 3
'sober -5 -6 -3 -8 -6
'sobred 14 0 2 3 2
'sobrev 4 10 4 4 3
'sobrie 8 10 7 8 16
'sobrio -3 -3 -2 -4 -3
'soga 2 8 0 2 1
'som -10 -13 -12 -9 -9
'somebo 7 5 0 2 2
'someon 4 3 7 3 6
'someth 4 -3 -5 -5 -9
'son 3 5 -6 1 4
'soon -4 0 -3 -1 -5
'sor -4 -7 -4 -4 -4
'sorry -4 -1 -1 -3 -5
'sound 18 21 10 11 11
'soup -6 -6 -6 -5 -5
'spac 5 14 5 6 5
'spanis -3 -3 -3 -3 -4
'speake -4 -2 -4 -3 -7
'spoon 4 4 4 5 10
'st -3 -3 -3 -3 -3
'stabb 4 4 9 4 4
'stair -7 -5 -6 -5 -5
'stand 6 7 2 5 0
'start 2 3 4 3 3
'statio -1 -4 -4 -2 -1
'stay 3 2 0 -1 1
'step -3 -2 -4 -3 -3
'stepda 3 2 6 3 3
'stiff 9 2 2 3 1
'stitch 3 6 7 3 1
'stop -1 -4 -2 0 -5
'stopp 3 4 -2 -3 0
'stor -6 -9 -6 -4 -3
'story 3 6 1 2 1
'street 3 1 6 3 6
'stress -5 -6 -6 -5 -6
'strugg 9 8 9 9 22
'stuck 4 -6 -2 -3 0
'stuff 5 3 9 1 4
'stupid -2 -5 -2 -2 2
'suboxo 1 -1 0 4 -2
'sui 5 12 5 5 5
'suicid 7 23 5 8 7
'sun -4 -2 -4 -4 -5
'sunday 1 8 2 5 3
'sur 1 6 1 1 -1
'surger -4 -9 -6 -6 -5
'surpri -5 -8 -6 -5 -6
'swallo 17 10 7 5 2
'sweat -3 -3 -3 -3 -4
'sweet -3 -5 -4 -3 -3
'swing -6 -8 -1 -5 -7
'tag 3 3 3 3 8
'tak -10 9 -2 0 -6
'talk 1 -2 0 4 0
'tanto -2 -5 -3 -2 -4
'tap 6 10 6 6 10
'tard -8 -9 -7 -7 -11
'tarea -7 -6 -6 -6 -6
'tast 3 2 3 4 10
'tattoo -6 -10 -7 -6 -6
'teache -7 -6 -11 -7 -8
'team -2 -2 -3 -1 0
'telefo -1 2 -1 -1 -3
'tembla 0 2 2 12 -1
'temblo 1 0 0 6 0
'tempra -8 -10 -7 -6 -6
'ten -1 -5 -1 -1 4
'termin -6 -10 -7 -5 -8
'terrib -5 -8 -5 -5 -5
'test -4 -1 -4 -3 0
'text 2 1 4 1 2
'thank -1 1 -1 0 0
'ther -5 -4 -7 -5 -6
'thes -9 -10 -5 -7 -8
'theyd 5 14 3 5 3
'thi -7 3 -5 -1 -3
'third 12 6 5 5 5
'thos -1 -2 -2 -3 -7
'thre 8 -1 10 6 5
'threw 6 3 9 4 6
'throat -1 -8 8 -1 -1
'throug 0 5 -1 1 3
'throw 1 -1 7 2 3
'tia -5 -5 -4 -4 -6
'ticket -7 -12 -7 -7 -7
'tie -3 -6 -4 -4 -2
'tied 7 12 6 7 11
'tiembl 0 3 1 4 2
'tiempo -1 -7 0 -2 3
'tienda -4 -4 -5 -4 -5
'tienen 2 2 11 4 3
'til 3 14 5 7 3
'till 3 5 3 3 6
'tim 7 13 5 8 13
'tir 1 6 3 2 3
'tirado 5 3 3 4 9
'tirarm 9 20 9 9 8
'tiro -2 1 -4 -1 -2
'toca -1 3 -5 -1 -1
'toda -4 3 -3 -2 -7
'todo -1 6 4 2 0
'tom -7 -9 -10 -9 -3
'tomado -3 -1 3 3 1
'tomand 2 2 3 2 11
'tomar -3 -1 -4 4 5
'tomarm 1 8 2 2 1
'tomo 1 -1 -1 2 -5
'tomorr -5 -5 -3 -5 -6
'too -1 -2 -2 -3 -7
'took 8 2 11 2 5
'tooth -5 -6 -6 -4 -5
'top 0 -1 4 0 1
'tortil 0 -4 -3 -2 -4
'touch 1 -1 8 2 0
'tour -5 -5 -5 -4 -7
'town -3 -5 -3 -2 3
'tra -2 -10 -1 -3 -5
'trabaj 0 -6 3 -3 -6
'track 3 1 8 3 4
'tradit -3 -4 -3 -3 -4
'traffi -7 -15 -4 -5 -8
'trafic -6 -8 -5 -5 -6
'trago 14 8 8 17 21
'tramad 4 1 3 2 9
'trash 4 2 4 3 11
'tre 2 9 3 4 8
'tri 3 4 9 3 1
'trigge 2 -1 1 0 11
'trip -7 -10 -8 -7 -8
'troca 3 5 8 3 2
'truck 3 -3 -2 -2 -1
'trust 1 -3 0 1 7
'try -2 -2 -1 -2 1
'tub 6 10 3 4 3
'turn 7 7 6 4 5
'tv -6 -9 -3 -5 -7
'twic 7 8 5 6 10
'two -8 -11 -7 -3 -5
'ultimo -3 -4 -3 -2 -4
'una 6 7 5 6 18
'unaliv 5 12 5 6 5
'uncl -1 -3 0 -4 -6
'under 12 5 7 7 3
'unles 2 2 5 3 7
'until 1 12 6 2 -4
'use -6 -7 -8 -7 -6
'used 6 3 1 3 8
'using 13 15 9 10 18
'vacaci -12 -19 -12 -12 -14
'vacati -5 -6 -5 -5 -7
'van 1 0 1 1 5
'vaso 6 6 6 8 12
'vecino -2 -3 3 -1 -2
'venden 8 6 17 8 11
'veneno 10 18 6 7 2
'veo 7 4 0 6 -1
'ver -2 4 -1 -1 -4
'vestid -7 -8 -5 -7 -7
'vetera -2 -4 -4 -3 -4
'vez 0 2 1 0 3
'vicio 3 3 4 5 9
'vida 5 11 2 2 7
'vien -1 -4 5 0 -1
'viendo -3 -7 1 -2 -6
'vino -9 -10 -9 -6 -10
'violen 11 11 34 12 8
'visit -6 -8 -6 -5 -6
'visita -4 -5 -4 -3 -4
'vista 0 -6 -2 -3 -4
'vivir 4 16 3 4 2
'vivo -5 -8 2 -4 -6
'vodka 7 5 3 5 3
'voic 2 9 1 2 0
'volunt -5 -6 -4 -4 -4
'volvi 2 4 -1 2 8
'volvio 5 3 14 6 7
'vomita 7 3 3 5 3
'vuelv 17 7 7 8 8
'vuelvo 4 8 4 6 8
'wait 2 9 -1 0 -2
'wak 11 8 2 5 2
'walk 0 6 3 1 5
'wall 4 9 8 8 4
'watch -3 -7 -1 -3 0
'water 3 2 9 8 6
'way 3 9 -2 0 1
'weak 1 2 2 2 8
'wear -4 -6 -4 -4 -4
'weathe -5 -10 -5 -5 -6
'wed -5 -8 -6 -5 -8
'wedd -2 -3 -2 -2 -2
'weed -6 -5 -6 -5 -4
'week 0 -6 -5 -3 -1
'weeken -1 -7 -2 0 5
'weird -3 -7 -7 -5 -7
'well 0 2 -2 4 0
'wer -6 -2 -7 -8 -9
'wet -5 -5 -4 -4 -5
'whatev 5 14 5 6 5
'wheel 3 6 3 2 5
'wheelc -3 -4 -4 -3 -4
'whit 1 0 1 1 7
'whol 1 -2 0 -1 4
'wif -1 8 2 3 5
'win -1 2 -4 -1 4
'wind -4 -7 -5 -5 -5
'window 1 5 4 2 0
'wish -1 7 1 1 2
'withdr 3 3 5 22 4
'withou 2 0 6 7 4
'wok -2 -3 6 0 4
'women -2 -4 1 -2 -4
'won -2 -3 -6 -2 3
'work -1 0 3 0 3
'world -1 4 -1 0 -1
'worry -5 -1 -5 -4 -5
'wrong 3 -2 -5 -5 -7
'wrot 3 14 3 4 2
'xanax 4 1 2 4 -1
'year -6 -3 -4 -5 2
'yes 5 2 11 6 12
'yester 2 5 3 5 5
'yet 0 3 1 0 6
'yrs 1 3 2 1 9
'zapato -8 -9 -7 -9 -12
'zero 7 5 6 7 16
'zoom -8 -12 -10 -9 -14
(12 words) -14 -18 -17 -16 -16
(16 words) -5 -6 -5 -7 -6
(3 words) -4 -1 -5 -1 -3
(5 words) -4 -1 -8 5 -5
(8 words) -7 -10 -11 -10 -7
(always) -43 -33 -38 -61 -30
(child) -4 -1 2 -2 -6
(harmless) -5 -5 -7 -2 -10
(home) 3 6 21 5 0
(maybe suicide) 4 15 9 7 2
(past) -6 -9 -10 -12 -9
(quitting) -3 -2 -5 15 -2
(symptom) 7 -2 -2 20 0
ABUSER 3 2 17 5 3
ABUSER HE 1 4 -1 1 0
ABUSER ME -3 -6 2 -2 -2
ABUSER NOT -5 -7 -3 -4 -4
ABUSER dio -6 -6 -11 -6 -6
ABUSER is 2 5 6 3 2
ABUSER the -5 -4 -8 -5 -5
AGAIN -2 7 3 1 12
AGAIN AGAIN 4 1 3 2 9
AGAIN DRUG 3 3 3 3 6
AGAIN ME 1 5 1 2 3
AGAIN MORNING -3 -4 -4 -3 -4
AGAIN QUESTION 2 10 2 2 -2
AGAIN SOBER 7 7 7 7 15
AGAIN a -1 -2 -3 -1 6
AGAIN and 6 5 9 7 9
AGAIN in -3 -7 -5 -4 -7
AGAIN on 1 0 0 2 7
AGAIN out 6 2 3 4 9
AGAIN the -5 -4 -3 -3 -3
AGAIN to -1 -4 0 -1 4
AGO 2 -2 -2 -10 1
AGO # -5 -5 -6 -6 -12
AGO AGO -12 -9 -10 -10 -15
AGO HE 13 16 8 10 8
AGO HIT -3 -1 -8 -3 -2
AGO LAST -4 -5 -4 -4 -6
AGO ME -1 2 -5 -1 3
AGO MILESTONE -1 3 -1 -1 -4
AGO NOT -5 -6 -5 -5 -8
AGO OUTSIDE 3 3 7 3 2
AGO QUESTION 7 14 12 7 6
AGO SCHEDULE 0 -2 -3 -2 -7
AGO WILL 4 8 4 4 4
AGO a 1 -3 3 2 6
AGO and 1 -3 3 1 -1
AGO de 1 4 3 2 1
AGO did 5 6 5 5 10
AGO in -2 -4 -3 -3 -3
AGO on 0 0 -2 0 4
AGO out 6 2 3 4 9
AGO the -3 0 -5 -2 -2
AGO to 0 -3 0 0 4
AGO y -5 -4 -5 -5 -9
ALCOHOL 10 -3 3 15 21
ALCOHOL HE -7 -7 -4 -8 -9
ALCOHOL HURRY -3 4 -1 0 -1
ALCOHOL LAST -5 -4 -4 -4 -6
ALCOHOL ME 2 -3 -2 2 3
ALCOHOL MILESTONE -2 -4 -4 -3 -7
ALCOHOL NIGHT -5 -4 -4 -4 -5
ALCOHOL PILL 6 5 1 -1 -5
ALCOHOL SCHEDULE -1 -2 -1 4 -5
ALCOHOL agua -4 -5 -4 -4 -8
ALCOHOL and -6 -3 5 1 -12
ALCOHOL at -5 -4 -4 -4 -4
ALCOHOL de -6 -8 -8 -9 -14
ALCOHOL for -6 -7 -6 -6 -10
ALCOHOL in 4 3 4 5 12
ALCOHOL is -7 -5 -5 -4 -2
ALCOHOL of -2 1 -2 -2 -5
ALCOHOL on -10 -11 -11 -11 -18
ALCOHOL sinc -1 -1 0 4 -4
ALCOHOL the -3 -2 3 2 0
ALCOHOL then 0 1 5 0 -1
ALCOHOL with -1 -2 -4 -5 -11
ALCOHOL y 7 7 3 7 11
ALONE 6 3 -5 3 2
ALONE ME 5 3 1 2 2
ALONE and 8 2 3 4 3
BAR -7 -10 -7 -8 7
BAR ME 1 0 5 1 0
BAR NOT 5 6 7 5 7
BAR de -5 -5 -5 -5 -8
BAR for -4 -4 -4 -4 -6
BAR is -3 -6 -4 -4 -5
BAR on 3 5 7 3 1
BETTEROFF -10 0 -4 -1 -8
BETTEROFF ALCOHOL 3 -3 1 2 2
BETTEROFF BETTEROFF 1 5 3 1 1
BETTEROFF DIE 5 11 5 5 5
BETTEROFF DRINK -4 -4 -4 -7 -5
BETTEROFF DRUG 1 1 1 5 1
BETTEROFF HE -4 -2 -4 -1 -4
BETTEROFF ME 0 6 1 0 -5
BETTEROFF MUCH 3 -4 0 2 1
BETTEROFF NOT 4 8 5 4 8
BETTEROFF PHONE -2 -2 -2 -2 -2
BETTEROFF PILL 1 -1 2 7 2
BETTEROFF QUESTION 4 8 4 4 3
BETTEROFF QUIT 1 6 1 -1 1
BETTEROFF SCHEDULE -4 -6 -4 -4 -4
BETTEROFF YOU -3 -4 -3 -3 -3
BETTEROFF and 1 0 1 -2 -1
BETTEROFF on -4 -6 -5 -4 -6
BETTEROFF the 3 -2 5 -2 1
BETTEROFF thi 4 7 3 4 3
BETTEROFF y -2 -7 3 -4 -4
BLUE 18 -11 -5 -5 -10
BLUE HE 6 6 3 3 4
BLUE and 4 1 2 3 2
BLUE in 10 3 3 3 2
BLUE y 5 3 4 8 4
BODY 5 4 10 3 -4
BODY AGAIN 2 7 1 3 3
BODY HE -9 -3 -8 -6 -7
BODY KNOW 4 9 3 5 12
BODY ME -4 -7 1 -5 -7
BODY MILESTONE -6 -8 -5 -6 -6
BODY SICK -5 -6 -6 -4 -1
BODY WILL 4 7 5 9 1
BODY a 3 4 3 4 7
BODY and -1 -3 -4 -5 -8
BODY are -6 -10 -9 -12 -11
BODY is -3 -8 -3 -4 -5
BODY on -3 -5 -5 -4 -7
BODY the -7 -4 -4 -7 -9
BREATH 30 5 4 14 3
BREATH BETTEROFF -6 -4 -4 -4 -4
BREATH HE -7 -4 -4 -4 -4
BREATH ME 3 15 10 6 6
BREATH por -9 -5 -5 -5 -5
BREATH profun -7 -5 -5 -5 -5
BRIDGE -6 8 1 2 -9
BRIDGE BRIDGE 2 8 2 4 2
BRIDGE HE -3 -3 -4 -3 -4
BRIDGE HURRY 4 9 3 5 3
BRIDGE ME 7 13 13 7 5
BRIDGE NOT 3 9 3 4 2
BRIDGE WEAPON -5 -12 -7 -5 -2
BRIDGE a -5 -6 -5 -5 -6
BRIDGE de 3 3 11 4 4
BRIDGE in -4 -2 -6 -4 -5
BRIDGE is -3 -5 1 -3 -5
BRIDGE the -5 -6 -7 -5 -3
BRIDGE y 3 12 2 3 2
BROKE -4 -8 7 -3 4
BROKE BODY -4 -5 -2 -4 -5
BROKE HE -3 -4 1 -2 -4
BROKE ME 0 1 2 -1 3
BROKE PHONE -3 -3 -3 -3 -5
BRUISE 11 12 9 3 -4
BRUISE ME 3 8 0 1 1
BURDEN 1 8 0 2 0
BUY 0 -1 3 -1 8
BUY ALCOHOL 3 3 3 4 10
BUY HE -3 -4 -3 -3 -5
BUY HURRY 3 2 2 3 9
BUY ME 1 0 0 2 7
BUY ROPE 1 9 1 1 0
BUY a -1 -1 -2 0 2
BUY una 2 4 1 3 6
CANT -1 4 2 3 4
CANT ME -2 3 -3 -1 -4
CANT and 3 7 3 3 3
CAR -8 -1 3 -6 -11
CAR HE -8 -10 -13 -8 -8
CAR ME 3 4 8 4 11
CAR and 4 10 4 5 6
CAR hom 7 12 9 7 7
CAR the -4 -2 -8 -4 -7
CARE -5 1 -5 -4 -1
CARE ME 4 7 6 4 5
CARE a 1 6 -2 1 0
CARE of 1 4 1 1 1
COPS 10 4 18 5 1
COPS BUY 5 5 13 5 4
COPS ME 2 2 6 2 1
CRAVE 5 5 3 7 33
CRAVE BUY -5 -6 -5 -5 -10
CRAVE are 5 4 5 5 12
CRAVE de -1 6 -2 -1 -5
CRAVE to -4 -5 -4 -4 -8
CUT 3 15 -1 -2 -8
CUT AGAIN 6 11 6 6 7
CUT BODY 1 7 0 1 1
CUT HE -2 -4 1 -2 -1
CUT LIPS 1 1 8 2 2
CUT ME -4 -4 1 -4 -4
CUT the -4 -7 0 -3 -3
DEALER 2 -3 3 3 14
DEALER KNOW 3 3 12 3 -1
DEALER ME 2 1 2 2 5
DEPRESS -8 -1 -10 -4 -6
DEPRESS ME -4 -1 -4 -5 -4
DEPRESS is 5 10 5 5 5
DIE 14 28 7 7 -1
DIE AGO 6 11 6 6 6
DIE HE -8 -9 -7 -7 -7
DIE KIN -2 1 1 1 4
DIE ME -1 6 -3 -3 3
DIE MILESTONE -6 -7 -5 -5 -6
DIE MUCH -4 -3 -3 -3 -4
DIE NOT 8 7 4 3 4
DIE QUIT -3 -6 -3 0 -3
DIE WANT 4 9 4 4 4
DIE and -5 -1 -5 -7 -3
DIE be 2 7 3 1 2
DIE by 2 1 7 2 2
DIE in -2 -7 -5 -3 -1
DIE is -5 -7 -6 -5 -5
DIE of -6 -10 -6 -5 -6
DIE that 3 8 3 3 3
DIE the -3 -5 -3 -3 -1
DRINK 31 11 16 23 34
DRINK # 0 -4 -3 -6 -5
DRINK AGAIN 1 1 -1 1 6
DRINK ALCOHOL 11 3 3 2 0
DRINK HE -2 -5 2 4 -1
DRINK HURRY 2 8 5 4 8
DRINK ME -10 -5 -7 -7 -8
DRINK MUCH 5 4 2 2 6
DRINK PILL -15 -5 -11 -16 -18
DRINK SCHEDULE -1 0 0 4 -1
DRINK WANT -4 -7 -4 -4 -4
DRINK a -2 -4 -2 -2 -2
DRINK algo -6 -7 -7 -7 -13
DRINK de 4 1 1 4 1
DRINK desd 2 1 2 5 2
DRINK en -7 -6 -5 -6 -5
DRINK in 1 1 1 1 7
DRINK las 5 7 3 3 1
DRINK una -11 -6 -6 -4 -6
DRINK veneno 5 8 2 2 -2
DRINK y -2 -3 -3 -3 -1
DRUG 28 5 13 24 29
DRUG HE 6 3 5 3 1
DRUG ME 6 1 6 4 2
DRUG NOT 8 3 0 4 -1
DRUG and 8 3 7 5 6
DRUG anonym -4 0 -3 -3 -7
DRUG in -1 -4 -5 -2 3
EMPTY 10 10 -1 5 4
EMPTY HE 10 2 3 3 2
EMPTY in -6 -10 -6 -6 -6
EVERYONE -3 6 0 -1 5
EVERYONE ME 0 -2 2 0 5
EVERYONE MIGHT 2 6 2 2 2
EVERYONE is -3 -2 -3 -3 -4
EXIST 6 17 6 8 5
FACE 24 7 13 9 8
FACE BLUE -8 -5 -1 -4 -4
FACE ME 3 2 9 3 2
FACE gripa -9 -5 -5 -5 -5
FACE open 8 1 1 2 1
FALL 4 -7 8 -1 0
FALL BETTEROFF 3 2 1 3 10
FALL HE -5 -1 5 -1 -1
FALL ME 1 1 1 2 6
FALL QUIT 3 2 1 3 10
FALL REST -7 -6 -8 -5 -6
FALL a 5 5 5 5 11
FOOD -20 -27 -18 -19 -17
FRIGHT 1 -1 4 5 1
FRIGHT ME 3 3 4 1 1
FRIGHT QUESTION 1 1 5 1 0
FRIGHT de 2 6 2 2 4
FRIGHT of 4 9 5 4 3
FRIGHT the -7 -9 -10 -7 -7
FUN -8 -13 -13 -10 -8
FUN ME 3 2 1 1 0
FUN NOT 2 5 2 2 2
GAME -15 -11 -8 -10 -16
GAME GAME -4 -5 -4 -4 -5
GAME KILL -7 -12 -7 -7 -6
GAME KNOW 3 7 3 3 3
GAME ME 6 5 11 5 9
GAME WILL 3 9 2 3 2
GAME a -4 -6 -4 -4 -5
GAME and 6 12 5 6 6
GAME de -4 -6 -4 -4 -4
GAME for 8 13 8 8 14
GAME the 0 0 0 0 4
GIVE 0 4 -3 -2 -1
GIVE HE 3 7 0 1 -4
GIVE ME -3 2 0 -2 -2
GIVE in 2 1 2 2 8
GIVE the -5 -7 -4 -4 -5
GIVE up 5 9 5 5 8
GOD 2 14 -1 1 -6
GOD ME 9 21 9 10 9
GOD WANT 2 6 2 2 2
GOD YOU -4 -6 -4 -4 -4
GOD bendig -2 -6 -4 -3 -4
GONE -2 7 2 -1 -1
GONE ME 1 5 1 1 0
GONE the -5 -8 -3 -5 -6
GOOD -11 -13 -18 -14 -16
GOOD HE 4 5 9 4 4
GOOD ME -2 2 -3 -2 -5
GOOD MORNING -3 -6 -3 -3 -3
GOOD YOU 3 7 3 3 3
GOOD be -4 -7 -4 -4 -4
GREET -8 -8 -9 -8 -10
HANG 7 16 10 6 3
HANG ME -2 3 -1 -1 -3
HANG SELF 2 13 0 3 0
HATE -2 5 -3 -1 -4
HATE ME 4 10 3 4 3
HATE that 4 10 4 4 4
HE # -6 -2 -9 -6 -7
HE AGAIN -1 -2 1 -2 -5
HE AGO 0 -3 3 -2 -5
HE ALCOHOL -1 2 8 6 7
HE BAR 2 6 3 2 6
HE BETTEROFF -4 -4 -6 -5 -6
HE BLUE 4 1 5 0 1
HE BODY 10 5 6 6 4
HE BREATH 8 -1 3 -1 1
HE BRIDGE 3 0 10 0 0
HE BROKE 3 1 12 3 3
HE BUY 3 4 10 5 3
HE CAR 0 3 9 1 -2
HE CUT -4 -10 1 -2 3
HE DEALER 5 4 4 6 15
HE DIE 10 1 1 3 1
HE DRINK 0 0 5 2 0
HE DRUG 8 5 5 10 11
HE EVERYONE 3 6 4 4 9
HE FACE 7 3 6 2 5
HE FALL 6 4 3 4 9
HE FUN -5 -9 -6 -5 -6
HE GAME 0 -4 5 -1 -3
HE HE 11 11 11 11 20
HE HEART 15 4 5 7 4
HE HIGH 2 -3 -1 -2 -6
HE HIT 0 -2 16 1 -4
HE HOPELESS -10 -9 -8 -8 -9
HE HURT 1 -3 7 1 1
HE INJECT 8 2 12 5 3
HE KILL 4 1 13 4 4
HE KIN -2 -8 -2 -5 -4
HE KNOW 3 2 19 4 3
HE LET -4 -6 -7 -4 -4
HE LIFE 6 11 2 3 1
HE LIPS 9 3 13 9 1
HE LIVE -4 -12 -7 -7 -6
HE LOST -5 -6 -6 -5 -7
HE MATE 1 5 6 3 3
HE ME 11 9 14 8 9
HE MEETING -1 -4 -2 -1 3
HE MIGHT 4 0 7 1 -2
HE MILESTONE 2 1 -1 -2 -4
HE MUCH 13 -4 11 5 8
HE NARCAN 12 4 4 5 2
HE NIGHT 0 6 0 2 1
HE NOBODY 0 -1 5 1 0
HE OUTSIDE 3 5 13 3 1
HE PAIN -1 -1 4 -1 2
HE PHONE 4 8 5 2 -3
HE PILL -2 -5 -4 1 -1
HE PLACE -2 -5 -1 -2 -2
HE QUESTION 7 16 6 5 12
HE QUIT 12 9 7 8 2
HE RAPE 1 1 7 2 2
HE ROPE 1 8 2 2 0
HE SCHEDULE -3 -2 -3 2 -3
HE SEEING 6 10 18 8 7
HE SHAKE 2 2 2 7 1
HE SICK 3 2 13 0 3
HE SOBER 6 6 4 16 7
HE TAKE 6 4 15 9 6
HE THINK -3 5 -1 0 -3
HE THREAT -4 -6 -3 0 -4
HE TRAP 3 1 9 3 6
HE TRY -6 -7 -6 -6 -8
HE UNWAKING 9 0 0 1 0
HE USE 8 -1 2 2 2
HE WAKE -2 -8 -5 -4 -4
HE WANT 7 6 10 8 17
HE WEAPON 0 12 2 1 -4
HE WILL 1 -3 7 -4 -9
HE WITHDRAW 1 1 1 9 1
HE aguja 9 1 2 3 2
HE are 2 2 9 4 6
HE boda -5 -6 -4 -4 -1
HE cama -4 -7 -5 2 -8
HE carcel 3 2 6 5 2
HE casa 1 0 9 1 0
HE celula -3 -3 0 -3 -4
HE check 3 3 8 4 3
HE com -3 -1 8 0 -2
HE de -4 -5 -4 -4 -4
HE del 9 5 10 7 15
HE desd 2 1 2 6 5
HE did 5 1 17 4 -1
HE dio 8 2 1 2 1
HE empti 10 3 3 4 3
HE escrib 4 8 4 4 7
HE escuel -4 -4 -4 -3 -6
HE fin 5 3 5 3 8
HE found 5 3 17 6 4
HE get 0 -3 7 0 -3
HE got 2 -1 -1 1 6
HE gripa -12 -8 -8 -8 -10
HE has 3 1 11 3 -1
HE hav 6 12 6 6 6
HE hom 2 2 7 3 2
HE hospit -3 -3 1 -2 -6
HE is 17 -4 17 6 3
HE keep 7 3 13 5 3
HE lata 6 2 1 2 1
HE look 4 3 9 4 4
HE mad 4 1 14 4 4
HE mak 5 -1 7 1 0
HE mov -6 -9 -7 -6 -7
HE nam 2 8 0 2 2
HE oficin -4 -8 -5 -4 -4
HE on 13 6 9 6 4
HE one 3 10 1 3 2
HE orilla 3 8 3 3 2
HE par 4 5 7 8 3
HE partid -4 -4 -4 -4 -6
HE perro -5 0 -5 -3 -2
HE put 2 6 8 5 8
HE vestid -3 -5 -2 -3 -3
HE was 5 4 5 2 3
HEART 14 4 -3 7 -4
HEART SICK 7 3 3 2 2
HEART WILL 12 5 5 7 6
HEART is 5 3 1 3 1
HIGH 7 -2 9 3 14
HIGH LIFE -6 -6 -6 -5 -8
HIGH and 4 -2 5 2 4
HIGH at -6 -6 -6 -6 -11
HIGH in 4 4 3 4 9
HIGH on -7 -7 -7 -6 -10
HIGH the -5 -5 -5 -5 -9
HIT 1 -4 22 2 -2
HIT AGAIN 0 -2 5 0 -4
HIT BODY -7 -3 -16 -7 -9
HIT HE 1 0 -2 -1 -3
HIT KIN 2 2 7 2 1
HIT ME 2 5 18 5 0
HIT MUCH 0 -5 8 1 1
HIT a -12 -13 -12 -10 -10
HIT and 2 6 1 3 5
HIT the 3 5 -4 0 -3
HIT un 2 8 -1 2 2
HIT up 1 -1 -1 -1 -4
HOPELESS 0 19 -3 0 -2
HOPELESS LIVE 3 7 3 3 3
HOPELESS a -6 -10 -6 -6 -7
HOPELESS of 3 2 2 3 6
HOPELESS para 5 10 5 5 5
HOPELESS to -4 -1 -3 -3 -4
HURRY # -4 -3 -4 -3 -6
HURRY BRIDGE -4 -9 -4 -3 -4
HURRY HE 8 1 -2 4 0
HURRY ME -1 -3 -8 -3 4
HURRY NOT -2 2 -3 -1 -3
HURRY after 4 4 4 4 9
HURRY and 0 -1 1 2 9
HURRY es 3 6 3 3 3
HURRY is 6 13 5 6 6
HURT 5 18 10 6 2
HURT ME -2 2 0 -1 -4
HURT SELF 2 9 -2 2 1
INJECT 16 -1 7 4 16
INJECT # -3 0 -3 -3 -4
INJECT AGAIN 3 1 2 3 9
INJECT BODY 1 0 6 1 0
INJECT DRUG 3 3 2 2 8
INJECT HE -4 -4 0 -3 -8
INJECT HURRY -5 -6 -5 -5 -5
INJECT ME 2 2 10 2 1
INJECT OUTSIDE -4 -4 -3 -3 -6
INJECT a -1 0 5 1 4
INJECT and 9 4 0 3 5
INJECT it 4 4 3 4 9
INJECT the -8 -5 -4 -5 -8
INJECT up 8 2 5 2 7
INJECT y 8 2 2 2 1
JEALOUS 10 17 21 11 9
KILL -1 20 11 8 -6
KILL HE -5 0 -7 -5 -5
KILL ME 3 3 11 3 3
KILL SELF 7 23 1 7 5
KILL a -3 -8 -1 -3 -4
KIN -1 -5 3 -5 -9
KIN # -1 5 0 1 2
KIN ABUSER 1 -1 6 1 1
KIN AGAIN -2 -4 -2 -2 -1
KIN AGO 3 4 7 4 4
KIN ALCOHOL 2 -4 -5 -5 -6
KIN CUT 1 6 -2 1 1
KIN DIE -2 -7 -2 0 0
KIN DRINK 4 -1 0 -1 -1
KIN DRUG 2 10 3 3 2
KIN GIVE -7 -9 -8 -7 -9
KIN GOOD -7 -8 -12 -7 -8
KIN HE -1 4 7 7 0
KIN HIT 2 -2 8 1 0
KIN HURRY 9 14 10 8 9
KIN KILL -3 -5 -1 -3 -3
KIN KIN 6 11 10 6 5
KIN KNOW -5 -2 -6 -4 -4
KIN LAST 2 6 2 2 1
KIN ME 3 4 6 0 6
KIN MEETING -3 -4 -3 -3 -3
KIN MIGHT 1 6 -1 1 1
KIN MILESTONE -3 -3 -3 -2 -5
KIN MUCH 2 8 3 2 1
KIN NOT 1 -4 -6 -3 -5
KIN PILL 4 5 4 3 13
KIN QUESTION -9 3 -5 -5 -6
KIN QUIT -5 -4 -8 1 -6
KIN RELAPSE 3 2 2 3 8
KIN REST -8 -7 -8 -7 -6
KIN SICK 1 3 4 5 0
KIN TAKE 7 4 1 3 3
KIN THREAT 1 -1 5 1 1
KIN TOUCH 2 0 6 2 2
KIN TRAP 4 5 5 4 7
KIN UNWAKING -3 -6 -6 -4 -4
KIN USE 2 1 5 3 7
KIN WANT -3 -3 0 -2 -3
KIN WILL -10 -6 -10 -7 -9
KIN a 1 8 3 0 -2
KIN and -3 0 -2 -2 1
KIN are -6 -9 -6 -6 -7
KIN ask 3 9 3 4 4
KIN can 3 7 3 3 3
KIN did 7 9 13 7 6
KIN for -7 -12 -7 -6 -6
KIN got 0 -6 -4 -3 -5
KIN has -2 3 -3 -2 -2
KIN hav 10 9 5 3 5
KIN if 3 5 4 3 2
KIN in 4 6 9 3 1
KIN is 1 0 -6 -3 -2
KIN it 1 4 -1 1 3
KIN keep 2 5 2 2 2
KIN left 2 4 2 3 9
KIN por 5 7 1 2 -1
KIN se 15 7 6 6 6
KIN the -3 -3 -10 -2 -11
KIN tien -7 -4 -7 -5 -5
KIN to -5 -2 -6 -4 -7
KIN un -5 -10 -4 -5 -7
KIN up 9 2 4 4 6
KIN with -5 -6 -7 -4 -5
KIN y 4 8 8 6 13
KNOW # -4 -5 -4 -4 -6
KNOW EVERYONE 2 1 4 2 4
KNOW HE 1 4 5 -1 0
KNOW KIN 8 15 8 9 12
KNOW ME -2 4 7 0 -4
KNOW MEETING 4 8 3 5 7
KNOW MUCH 4 10 6 5 5
KNOW NOBODY 6 2 16 7 9
KNOW NOT -1 -2 2 1 6
KNOW QUESTION 14 12 26 18 13
KNOW WILL 3 3 10 3 2
KNOW hell 2 3 7 3 2
KNOW if 2 2 6 1 0
KNOW it -2 3 -2 -1 -2
KNOW one 1 0 6 3 7
KNOW the -3 2 -2 -1 -1
KNOW yes 4 3 9 5 8
LAST 1 20 0 9 -1
LAST EVERYONE 3 7 3 3 2
LAST MILESTONE -6 -9 -6 -7 -7
LAST NIGHT 9 0 9 4 13
LAST PHONE 4 9 3 4 3
LAST a 2 0 2 2 6
LAST and 3 6 5 3 4
LAST en -3 -5 -3 -3 -4
LAST on -4 -3 -6 -4 -4
LAST to -8 -14 -9 -9 -9
LET -6 -3 0 1 -6
LET ME -3 0 0 -2 -4
LET de 2 2 4 8 0
LETTER -4 9 -5 2 -8
LETTER MATE -4 -8 -4 -4 -5
LIFE -1 10 -3 -2 -5
LIFE NOT 5 7 5 5 7
LIFE es -7 -13 -7 -6 -5
LIFE is 2 6 3 3 2
LIPS 15 1 14 9 5
LIPS BLUE 19 7 7 7 7
LIPS ME -5 -4 -3 -1 -4
LIVE 3 15 3 1 -4
LIVE HURRY -10 -11 -7 -7 -8
LIVE ME 0 4 2 1 -1
LIVE and -1 -5 -3 -2 -2
LIVE aqui -6 -11 -7 -6 -6
LIVE in -5 -9 -5 -5 -6
LIVE is 6 7 3 4 4
LIVE the -7 -10 -7 -6 -6
LOST 7 2 4 5 13
LOST # 7 9 7 8 14
LOST HE 4 -3 -2 -1 -1
LOST ME 0 1 2 4 6
LOST MUCH 6 9 6 6 8
LOST it 3 2 3 3 8
LOST the -4 1 -4 -4 -8
LOST up -3 -4 -8 -5 -7
LOVE -6 3 -6 -7 -5
LOVE DIE 2 6 2 2 1
LOVE DRINK 2 1 2 3 9
LOVE HE -2 1 -4 -4 -4
LOVE LIFE -4 -8 -4 -4 -5
LOVE LIVE 3 6 2 3 2
LOVE ME 4 3 3 1 -1
LOVE MUCH -2 -4 -2 -2 -3
LOVE NOT -3 -5 -3 -2 -2
LOVE QUESTION -3 -4 2 -2 -5
LOVE REST 3 7 3 3 2
LOVE USE 2 1 2 3 7
LOVE ir -1 -4 1 -1 -1
LOVE los -4 -7 -4 -4 -5
MATE 11 8 8 2 3
MATE DRUG -1 0 10 1 -2
MATE HE 3 4 4 3 10
MATE KNOW -4 1 -7 -3 -3
MATE ME -10 0 -1 -3 2
MATE OD 6 1 2 2 2
MATE PHONE -5 -8 -6 -5 -6
MATE UNWAKING 11 4 5 5 3
MATE WILL -1 -5 -2 -1 3
MATE a 2 6 1 2 7
MATE and -5 -3 -5 -2 -1
MATE are -4 -4 -4 -1 -2
MATE at 4 5 -1 2 1
MATE do 2 6 2 2 2
MATE esta 5 5 8 4 4
MATE from 3 7 7 2 3
MATE in 11 4 4 3 0
MATE is 11 7 13 7 7
MATE on 1 3 1 2 4
MATE out 10 2 2 3 3
MATE se 5 7 0 2 1
MATE talk 3 6 2 4 6
MATE the 4 -2 1 1 -1
MATE to 0 9 -1 1 1
MATE with 1 -1 2 2 6
ME # 2 -10 0 -3 0
ME ABUSER -2 0 2 0 -1
ME AGAIN -1 5 0 0 2
ME AGO 2 2 14 3 2
ME ALCOHOL 6 1 5 0 7
ME ALONE 4 0 -6 0 2
ME BETTEROFF -3 -1 3 -4 1
ME BODY 6 12 8 3 4
ME BREATH 3 -1 -1 5 -3
ME BRIDGE 5 7 13 11 6
ME BROKE 3 5 8 5 9
ME BRUISE 3 7 9 4 3
ME BUY -2 -1 -4 -2 1
ME CANT 3 2 2 3 9
ME CAR -5 -10 0 -5 -7
ME CARE 5 5 7 5 9
ME CRAVE 0 1 0 1 9
ME CUT 7 10 1 1 1
ME DEALER 7 6 8 7 17
ME DEPRESS -1 4 -2 0 -1
ME DIE -7 -4 -1 2 -2
ME DRINK -2 -6 -3 -3 -6
ME DRUG 3 0 8 0 4
ME EVERYONE 5 11 6 6 5
ME FACE -11 -2 -6 -6 -7
ME FALL -4 -2 6 -1 -5
ME FOOD 4 -1 8 1 0
ME FRIGHT 5 8 6 4 5
ME GAME 3 9 3 3 4
ME GIVE 1 0 -3 -1 1
ME GONE 3 13 0 3 1
ME GOOD -6 -7 -11 -3 -2
ME HANG 5 3 16 5 2
ME HE 11 11 5 14 26
ME HEART 1 3 -2 0 -2
ME HIGH 11 9 12 9 18
ME HIT 2 9 5 1 -1
ME HOPELESS 2 7 2 2 1
ME HURRY -3 1 -5 -2 2
ME HURT 0 2 4 1 1
ME INJECT 4 3 8 8 10
ME JEALOUS 5 6 10 5 4
ME KILL 3 10 6 6 0
ME KIN 5 12 6 4 7
ME KNOW -7 -3 4 -2 4
ME LAST 6 14 12 9 1
ME LET 5 8 8 5 11
ME LIFE -5 -9 -3 -5 0
ME LIPS 1 7 9 6 15
ME LIVE -1 -1 3 -1 -1
ME LOST -2 4 -1 0 -2
ME LOVE 4 11 7 5 5
ME MATE 4 3 7 5 2
ME ME 6 6 4 2 2
ME MEETING 2 -1 6 0 9
ME MIGHT 3 10 1 1 3
ME MILESTONE 1 8 4 3 6
ME MISS 1 1 1 2 6
ME MUCH 8 3 9 8 10
ME NARCAN 6 3 2 2 2
ME NEED -2 1 -4 1 0
ME NIGHT 1 1 5 2 -2
ME NOT 0 7 6 3 3
ME NUMB 4 1 2 1 4
ME OD 0 4 -1 0 0
ME OUTSIDE 1 4 1 2 7
ME OVER 7 4 8 1 6
ME PHONE 0 2 7 3 2
ME PICK 7 12 10 8 12
ME PILL 4 4 -2 6 -1
ME PLACE 1 2 4 1 3
ME QUESTION 9 3 5 7 4
ME QUIT 4 5 17 11 2
ME RAPE 1 0 7 2 4
ME RELAPSE 4 0 6 4 13
ME REST -4 -8 1 -3 -5
ME SAFE 1 1 7 1 1
ME SCHEDULE -2 4 -2 -3 -3
ME SECRET 4 6 13 4 3
ME SEEING 5 2 12 8 9
ME SHAKE -4 -3 -2 -3 -1
ME SHAME -3 -6 -2 -3 -2
ME SICK 6 5 -4 6 -1
ME SOBER 2 1 2 1 13
ME SORRY 1 5 3 2 1
ME STARE -5 -6 -5 -4 -4
ME TAKE 9 2 -3 2 4
ME THANKS 2 6 2 2 2
ME THINK 12 7 3 7 0
ME THREAT 2 -1 9 1 0
ME TIRED 0 4 0 0 -1
ME TOUCH 4 7 9 4 2
ME TRAP 2 1 9 3 2
ME TRY -3 -3 -4 -4 -3
ME UNWAKING -3 -2 8 0 0
ME USE 4 -2 4 1 6
ME WAKE -7 3 -1 -2 -2
ME WANT 3 6 5 -2 5
ME WEAPON 5 11 6 5 7
ME WILL 4 10 8 1 -4
ME WISH -8 -4 -6 -5 -7
ME WITHDRAW 4 2 3 12 3
ME WORK 2 -1 8 1 -1
ME a -4 -4 1 -1 3
ME addict 6 5 6 7 16
ME after 9 12 10 7 6
ME agarra 4 3 12 4 3
ME agarro 7 4 8 4 2
ME aid 4 2 12 4 4
ME am 2 5 2 7 3
ME and -2 -2 5 2 -4
ME anda 7 6 7 8 18
ME are -10 -14 -10 -9 -13
ME arrast 4 4 10 5 4
ME ask 3 6 4 3 3
ME avient 3 7 7 4 3
ME aviso -3 -5 -3 -3 -4
ME away 5 8 8 5 5
ME bed 5 4 10 4 7
ME body 8 3 6 7 9
ME bring -6 -7 -7 -6 -10
ME can 2 5 4 1 2
ME cans 3 8 3 3 3
ME casa 1 3 6 3 3
ME cat 1 6 4 2 2
ME chair -3 -5 -4 -4 -4
ME chang 2 7 1 2 1
ME com 1 1 0 3 10
ME con 5 7 4 10 9
ME contra 0 -3 5 0 0
ME cuarto -2 -8 1 -3 -1
ME cuenta -1 -2 -1 0 4
ME da -4 -4 0 -3 -4
ME dat 6 6 6 6 14
ME di 5 5 5 5 13
ME did 4 0 1 1 1
ME diet -5 -6 -5 -5 -8
ME dio 1 1 9 6 1
ME do 11 11 17 14 7
ME dog 2 5 8 4 -1
ME down 9 17 23 13 8
ME early -4 -7 -4 -4 -4
ME en -8 -7 -5 -5 1
ME esta 12 11 15 15 9
ME fecha 2 8 2 3 2
ME fin -4 -4 -4 -4 -6
ME find -4 -4 -8 -4 -5
ME finish -5 -8 -5 -5 -5
ME first -4 -4 -5 -4 -7
ME flu -5 -5 -5 -4 -4
ME for 3 0 4 1 -2
ME forgot -6 -6 -5 -5 -6
ME fui 1 0 0 1 6
ME funera 7 16 7 7 7
ME gano 4 4 4 5 12
ME get -5 -3 -4 -3 -8
ME go 7 10 10 9 11
ME goe -5 -7 -4 -4 -5
ME got -5 -4 4 -4 -6
ME gues 5 4 5 5 10
ME gusta -5 -4 -5 -4 -6
ME had -4 -4 -4 -2 2
ME hair 0 -2 5 0 -2
ME hav -6 5 0 -1 -7
ME her 1 5 0 1 0
ME hold 6 12 7 6 8
ME hom -4 2 0 -3 -5
ME hous 6 8 9 5 3
ME if -1 -5 3 -1 -2
ME import -4 0 -5 -3 -4
ME in 7 14 14 11 9
ME ir 10 2 7 4 3
ME keep 10 17 9 7 9
ME kne -7 -7 -6 -6 -7
ME left -1 -4 -3 -2 2
ME lik -4 -4 -5 -5 -6
ME llama 3 9 3 4 10
ME llego 5 4 9 5 8
ME mad -2 -1 -3 -2 -3
ME mak -5 -1 -3 -3 -6
ME mando 4 9 2 4 6
ME mess 2 2 2 3 8
ME mind 2 6 2 3 1
ME mom 0 2 1 3 6
ME mor 1 1 1 2 5
ME new -2 -5 3 -2 -3
ME next 1 3 4 1 0
ME nuevo -4 -5 -4 -4 -5
ME ofreci 1 0 -2 1 9
ME old -4 -3 -3 -3 0
ME one 2 5 7 4 7
ME out 7 15 15 10 14
ME own 1 8 -2 1 0
ME pas 11 -2 -1 1 -2
ME piqu 6 1 2 2 5
ME pus 5 7 4 6 15
ME put 1 -11 -5 -1 -2
ME qued -4 -5 -4 -3 -4
ME rather 2 6 2 2 1
ME right 2 2 1 2 8
ME run -9 -10 -13 -8 -10
ME runn -4 -4 -4 -4 -7
ME saw -4 -6 -1 -4 -4
ME see -5 -7 -5 -4 -6
ME set 2 5 2 2 2
ME shar -5 -6 -5 -5 -6
ME sho -1 -4 0 -1 4
ME ther -5 -6 -4 -4 -5
ME thi -6 -12 -7 -6 -2
ME tiempo 5 5 5 6 13
ME tien 5 5 14 6 5
ME til 4 10 7 5 4
ME to 2 8 11 3 -2
ME turn 3 13 2 4 1
ME un 7 15 6 7 12
ME up -1 1 4 0 -4
ME viejo 5 10 5 7 4
ME was 1 3 1 -2 0
ME went 0 5 -2 0 1
ME with 7 7 16 7 7
ME year -4 -6 -5 -5 -7
MEETING -16 -13 -10 -18 -9
MEETING AGO 2 2 2 3 7
MEETING HE 5 6 13 6 7
MEETING HURRY 1 4 1 2 0
MEETING KIN -4 -6 -4 -4 -4
MEETING KNOW 4 13 3 4 2
MEETING MATE -2 -4 -2 -1 1
MEETING ME 8 5 11 7 8
MEETING MORNING 1 0 1 1 4
MEETING NEED 3 2 2 3 7
MEETING NOT 3 9 3 4 9
MEETING PLACE -1 -1 -2 -4 -2
MEETING QUESTION 2 7 1 2 1
MEETING SCHEDULE -4 -6 -4 -5 -5
MEETING TAKE 2 0 2 2 7
MEETING THANKS 7 16 6 7 7
MEETING WANT 2 2 2 2 5
MEETING WILL -3 -6 -1 -2 0
MEETING a -5 -6 -5 -4 -6
MEETING do 2 4 3 2 2
MEETING en 1 0 3 2 -1
MEETING es -4 -5 -6 -4 -6
MEETING for -1 3 -3 -1 -4
MEETING in -3 -2 -5 -2 -1
MEETING it 4 7 3 4 5
MEETING on -1 -4 -1 -1 0
MEETING para -3 -4 -5 -3 -4
MEETING the -4 -8 -5 -4 -4
MEETING thi 4 7 4 4 7
MEETING was 4 12 3 5 3
MIGHT DIE 6 0 0 1 1
MIGHT LET 3 7 5 3 2
MIGHT ME 5 6 1 5 4
MIGHT MISS 3 6 2 3 2
MIGHT MUCH 2 7 2 2 2
MIGHT NOT 3 9 10 4 10
MIGHT QUIT 2 5 9 1 1
MIGHT YOU -6 -7 -6 -5 -6
MIGHT be 4 10 -2 -1 -5
MIGHT do -1 6 -1 0 -2
MIGHT fin 4 9 4 4 4
MIGHT get 3 6 3 4 6
MIGHT hav -4 12 0 2 1
MIGHT lik 3 6 2 2 2
MIGHT rather 2 6 2 2 1
MILESTONE -7 -1 -8 1 7
MILESTONE # 6 3 5 6 11
MILESTONE AGO -7 -3 -6 -4 -8
MILESTONE BETTEROFF -6 -9 -7 -4 -8
MILESTONE CANT -4 -7 -4 -4 -5
MILESTONE DRINK -1 -2 -2 -5 -1
MILESTONE HE -4 -2 -4 -4 -4
MILESTONE HURRY -2 -6 -4 -4 -3
MILESTONE LAST 5 12 5 4 4
MILESTONE ME 0 -1 -1 -2 0
MILESTONE MILESTONE 3 7 2 2 1
MILESTONE MUCH -4 -4 -4 -3 -8
MILESTONE NEED -4 -6 -4 -4 -5
MILESTONE NOT 1 1 1 7 4
MILESTONE OVER 4 3 4 4 10
MILESTONE QUESTION -7 -5 -6 -5 -6
MILESTONE QUIT -3 -2 -4 -2 -4
MILESTONE SOBER -5 -2 -5 -6 -10
MILESTONE WILL -3 -3 -3 -3 -5
MILESTONE WORK 3 7 3 3 2
MILESTONE a -5 -8 -5 -2 -9
MILESTONE and 4 -1 1 4 -5
MILESTONE at -4 -3 -4 -4 -7
MILESTONE but -5 -5 -5 -5 -7
MILESTONE de -2 -5 -3 -4 -2
MILESTONE for 5 4 5 4 12
MILESTONE in 2 1 2 2 6
MILESTONE one 3 2 3 3 7
MILESTONE then 6 13 6 6 7
MILESTONE til -2 -2 -3 0 -7
MILESTONE to -4 -3 -3 -4 -5
MILESTONE y 0 7 0 1 1
MISS -5 -3 -7 -3 0
MISS ME 0 5 -1 0 -4
MISS MUCH 1 0 1 1 6
MISS it 1 0 1 1 5
MORNING -7 2 -5 2 -6
MORNING ME 1 2 4 2 -1
MORNING NOT 2 7 2 4 2
MORNING WILL -5 -10 -5 -5 -5
MORNING is 1 -2 0 -2 5
MUCH 6 3 -6 0 -2
MUCH # 3 0 2 1 6
MUCH AGAIN -5 -5 -5 -5 -8
MUCH ALCOHOL 3 0 -1 -1 -2
MUCH DRUG 8 1 1 0 -1
MUCH GOOD -5 -8 -5 -5 -5
MUCH HE -2 -3 0 -1 -2
MUCH KIN -7 -7 -6 -5 -6
MUCH MATE -5 -6 -5 -4 -5
MUCH ME -1 1 2 0 3
MUCH MIGHT 4 8 4 4 4
MUCH MILESTONE -4 -5 -6 -9 -11
MUCH MUCH 8 5 1 0 0
MUCH NIGHT -5 -4 -5 0 -2
MUCH NOT -3 -6 -4 -3 -6
MUCH PILL 9 10 3 3 -2
MUCH QUESTION 4 7 5 4 5
MUCH SCHEDULE 1 -1 3 5 9
MUCH WANT 1 -3 0 1 7
MUCH WILL 5 1 0 0 -2
MUCH and 0 6 0 2 -4
MUCH can -3 -5 -2 -2 1
MUCH do -5 -6 -5 -5 -5
MUCH for -2 -4 -3 -2 2
MUCH in 0 -2 -1 -1 3
MUCH is 5 3 2 2 4
MUCH las -12 -7 -7 -7 -8
MUCH lat 5 8 4 4 5
MUCH of -2 -1 -3 -5 -5
MUCH para -4 -4 -3 -3 -3
MUCH that 1 4 2 2 8
MUCH the -4 2 -1 -1 0
MUCH to -1 7 -1 1 -3
MUCH y 10 5 4 5 6
NARCAN 34 8 7 10 3
NARCAN NOT 5 1 2 2 1
NEED MATE -1 -4 -5 -2 -3
NEED ME 11 12 21 11 13
NEED MEETING 1 2 3 1 1
NEED NEED 4 2 8 4 7
NEED SCHEDULE 2 1 2 2 5
NEED TAKE 2 4 2 3 6
NEED a -2 -5 1 0 7
NEED and 11 3 3 4 3
NEED anyth -2 -3 0 -3 -6
NEED find -6 -8 -7 -6 -7
NEED to 3 8 12 8 5
NEED una 3 6 3 4 8
NIGHT -1 2 5 0 5
NIGHT ME 1 4 3 3 5
NOBODY 0 8 2 1 2
NOBODY ALCOHOL -4 -4 -4 -4 -5
NOBODY KNOW 1 -1 0 2 8
NOBODY ME -4 1 -6 -3 -4
NOBODY MIGHT 2 4 1 2 3
NOBODY MISS 3 7 3 3 2
NOBODY NEED 4 13 3 5 3
NOBODY QUESTION 2 6 1 3 1
NOBODY WAKE -5 -8 -5 -5 -5
NOBODY WILL 6 8 9 6 8
NOBODY aviso -3 -5 -3 -3 -4
NOBODY hom 8 6 1 3 2
NOT # -2 -4 -1 5 -4
NOT AGAIN -2 0 0 -1 -5
NOT AGO 5 13 4 5 2
NOT ALCOHOL -3 4 -7 12 -6
NOT BETTEROFF -5 -6 -6 -5 -9
NOT BREATH 19 3 5 6 5
NOT CANT -2 -2 1 0 -3
NOT CAR -3 -1 -4 -2 -3
NOT CRAVE -8 -11 -8 -8 -12
NOT CUT -5 -9 -5 -5 -5
NOT DEPRESS 2 5 2 4 1
NOT DRINK -9 -2 -3 3 -2
NOT DRUG 1 1 2 9 0
NOT EXIST 7 14 6 8 6
NOT FOOD -1 -4 1 -1 1
NOT GAME 3 2 8 5 3
NOT GONE 5 5 13 6 4
NOT HE 15 16 3 7 1
NOT HOPELESS -4 1 -3 -2 -3
NOT HURT -2 -7 -4 -2 2
NOT KIN 5 10 4 8 5
NOT KNOW 1 -4 -2 -2 1
NOT LET 4 -2 16 4 7
NOT LIVE 2 5 1 3 0
NOT LOVE 3 0 4 2 2
NOT ME -5 2 3 3 -8
NOT MISS -5 -5 -3 -3 -2
NOT MORNING 4 11 4 5 4
NOT NEED 2 13 1 2 -2
NOT OVER -5 -7 -5 -5 -6
NOT PHONE -5 -9 2 -4 -10
NOT PILL 3 2 5 19 2
NOT QUIT 2 -1 7 0 11
NOT REST -6 -4 -6 -3 -5
NOT SAFE 7 15 9 8 13
NOT SCHEDULE -4 -5 -4 -4 -4
NOT SEEING -3 6 -3 -1 -1
NOT SICK 1 4 -1 0 5
NOT SOBER 5 8 5 5 11
NOT TAKE -11 3 -5 1 -12
NOT THINK 0 13 0 1 -4
NOT USE -2 -2 -2 5 -2
NOT WAKE 22 14 -2 5 0
NOT WANT 2 -3 5 -2 3
NOT WILL 1 9 -3 0 -4
NOT WORK 7 11 4 7 3
NOT YOU -8 -14 -8 -8 -7
NOT anyon 3 6 6 3 2
NOT anyth -4 -5 -5 -4 -5
NOT be -4 6 -5 -2 -5
NOT becaus -9 -6 -7 -5 -6
NOT believ -4 -6 -4 -4 -4
NOT com 0 4 -2 -4 -4
NOT desd 1 0 1 6 0
NOT do 4 12 5 4 1
NOT encuen 3 3 1 8 1
NOT es 3 1 2 3 11
NOT estar 3 8 3 2 3
NOT find -1 -8 -4 -4 -4
NOT fix 5 11 4 4 4
NOT get 1 0 2 1 7
NOT go 0 0 6 -2 0
NOT had -8 -8 -8 -7 -16
NOT hav -1 8 -3 1 -4
NOT hay 1 -2 -3 1 -4
NOT her 4 9 4 4 5
NOT hubier 5 14 6 6 6
NOT import -4 -2 -1 -4 -5
NOT jok -4 -6 -4 -4 -5
NOT keep 6 7 2 8 2
NOT left 0 7 2 3 2
NOT llamen 3 2 8 3 3
NOT look 2 6 2 2 1
NOT mind -4 -6 -4 -4 -5
NOT mor 1 6 0 1 -2
NOT mov 9 -1 0 1 3
NOT one -1 6 2 0 -5
NOT par 3 2 3 3 8
NOT pud 2 3 2 2 7
NOT puedo 8 6 5 7 5
NOT resist 3 2 3 4 11
NOT right 8 5 3 1 1
NOT se 5 -1 -4 0 -6
NOT see 5 9 5 3 1
NOT seguir 4 8 4 4 5
NOT sinc 1 -1 3 4 1
NOT stay 6 6 4 4 8
NOT talk 4 -3 4 0 -1
NOT tien 5 6 3 3 5
NOT to -3 -1 -7 -3 -1
NOT wait -5 -8 -6 -5 -5
NOT worry -4 -6 -4 -4 -4
NOT yes 4 3 12 4 1
NOT yet 1 -1 1 0 8
NUMB 12 -4 0 1 3
NUMB and 8 3 3 3 2
OD 38 10 7 11 5
OD NEED 11 4 4 5 4
OUTSIDE 0 0 13 0 3
OUTSIDE NOT -8 -8 -10 -7 -9
OUTSIDE QUESTION 3 1 10 3 3
OUTSIDE TRAP -2 -2 -5 -2 -1
OUTSIDE del 9 6 7 7 12
OUTSIDE is -3 -3 -5 -3 -2
OUTSIDE the 12 14 12 10 15
OUTSIDE was -4 -6 -5 -4 -4
OVER 2 6 -4 -1 7
OVER HE -6 -8 -7 -5 -2
OVER LIFE 4 9 4 4 4
OVER ME 2 4 5 6 4
OVER con 2 7 1 2 1
OVER de 2 -9 -4 -6 -8
OVER in 3 3 3 4 8
OVER it 3 16 3 4 -1
OVER of -3 -4 -3 -3 -5
OVER the 4 3 0 1 0
OVER with 1 5 1 1 1
PAIN 1 7 5 0 -1
PAIN ME 3 5 8 6 3
PAIN PILL 1 -1 1 1 7
PAIN SELF 3 10 2 3 3
PHONE -5 -2 -2 -7 0
PHONE # 8 11 5 6 8
PHONE HE 6 6 7 5 7
PHONE KIN -2 3 -3 -1 -4
PHONE ME 2 -4 4 -1 2
PHONE MEETING -4 -4 -4 -4 -7
PHONE PHONE -4 -6 -5 -4 -6
PHONE QUESTION -3 -5 -5 -3 -3
PHONE YOU 5 7 10 5 8
PHONE and 6 4 14 5 4
PHONE at -3 -6 -4 -4 -4
PHONE from 3 2 4 3 6
PHONE in -8 -9 -8 -8 -11
PHONE is -9 -12 -10 -8 -10
PHONE that 6 6 1 4 3
PICK 1 2 4 6 12
PICK ME -5 -4 -5 -5 -9
PICK YOU -5 -6 -5 -5 -7
PICK a 0 1 4 0 -3
PICK the 1 8 1 1 -2
PICK up -6 -14 -7 -5 4
PILL 22 11 1 20 15
PILL ALCOHOL 1 -7 -5 -6 -11
PILL HE -5 -4 -3 -4 1
PILL HURRY -14 -12 -9 -9 -10
PILL KIN -6 -6 -6 -5 -7
PILL ME -7 -9 -3 1 5
PILL MUCH -5 -7 -6 -4 -10
PILL NOT 4 6 4 7 4
PILL PILL 8 4 4 4 7
PILL a 7 3 4 4 10
PILL and 4 2 1 7 1
PILL cabine 4 10 4 4 4
PILL de -3 -5 -4 -1 -3
PILL do 3 11 5 5 4
PILL en -1 9 2 2 3
PILL in 1 5 0 0 3
PILL is -3 -7 -5 -5 -8
PILL para -3 6 1 1 1
PILL the 5 -3 4 2 -3
PILL with -7 -11 -3 -7 -9
PILL y -7 -5 -5 -5 -8
PLACE -9 -7 -5 -10 -10
PLACE #zip -4 -5 -4 -4 -4
PLACE HE -3 -5 -3 -3 -3
PLACE ME -3 3 1 1 3
PLACE and 0 7 4 3 7
PLACE for 2 8 2 0 2
PLACE the 6 3 0 1 -1
QUESTION ALCOHOL 2 4 9 2 -1
QUESTION BETTEROFF 3 7 3 3 3
QUESTION BRIDGE 5 12 3 5 4
QUESTION DIE 10 4 2 2 1
QUESTION DRINK -1 2 5 6 2
QUESTION HE 5 3 10 6 -3
QUESTION HURRY 4 5 3 4 8
QUESTION KIN -4 -3 -5 0 -1
QUESTION LIVE 4 5 11 5 3
QUESTION MATE 5 5 7 4 4
QUESTION ME 3 13 10 11 4
QUESTION MIGHT -6 -9 -7 -6 -7
QUESTION MUCH 5 2 0 1 -1
QUESTION NOBODY 4 4 10 4 3
QUESTION NOT 5 7 14 16 4
QUESTION OVER -4 -3 -3 -3 -4
QUESTION PILL 5 5 3 3 2
QUESTION QUIT 0 -1 -1 1 -3
QUESTION RELAPSE 2 2 8 2 -1
QUESTION SCHEDULE -7 -8 -6 -6 -7
QUESTION SORRY 6 8 11 6 6
QUESTION TAKE -3 -1 1 2 1
QUESTION WILL -5 -5 -6 -5 -4
QUESTION WORK 3 2 7 3 3
QUESTION YOU -9 -12 -11 -8 -9
QUESTION can -1 0 0 2 3
QUESTION did -7 0 -7 -5 -7
QUESTION do 6 8 2 5 3
QUESTION dura 2 2 2 9 1
QUESTION es -7 -9 -8 -6 -9
QUESTION hac -6 -9 -6 -5 -6
QUESTION hacer -7 -11 -4 -6 -6
QUESTION hago -5 -7 -5 -4 -2
QUESTION happen 6 7 6 3 2
QUESTION hay 0 0 0 6 0
QUESTION is -9 -9 -11 -8 -6
QUESTION it 2 4 6 3 2
QUESTION llegu -1 -6 4 -1 -1
QUESTION long 5 2 2 6 0
QUESTION se 4 11 -4 4 -3
QUESTION si 5 4 14 5 8
QUESTION to -7 -7 -9 -8 -7
QUESTION y 6 15 6 6 4
QUIT 1 9 -1 17 3
QUIT ALCOHOL 3 -5 -1 7 -4
QUIT BETTEROFF 3 3 9 3 2
QUIT BREATH 9 5 3 2 4
QUIT BRIDGE 2 6 2 3 8
QUIT DRINK -5 -9 -6 1 -9
QUIT DRUG -4 -4 -3 2 -6
QUIT FOOD -4 -4 -4 -7 -4
QUIT HE -5 -4 4 7 -4
QUIT INJECT -3 -1 -2 -3 -4
QUIT KNOW 2 8 2 1 2
QUIT LIFE 3 7 3 3 3
QUIT LIVE 5 2 1 1 2
QUIT ME 4 11 8 5 7
QUIT MUCH 10 13 7 10 4
QUIT NOT -1 0 1 -3 4
QUIT PHONE -4 -5 0 -5 -5
QUIT PILL -1 -2 1 14 1
QUIT SCHEDULE 7 3 5 10 8
QUIT SHAKE 3 2 2 6 1
QUIT THINK 2 6 1 1 5
QUIT USE 3 3 3 1 8
QUIT WILL -3 -4 -4 -5 -4
QUIT a -3 -2 -3 1 -5
QUIT and 7 0 -1 2 -1
QUIT at 4 1 4 8 8
QUIT can 1 3 2 3 4
QUIT con 4 10 4 4 3
QUIT de 2 -1 -1 1 -1
QUIT of -1 -3 -3 -4 -4
QUIT on -5 -10 -6 -3 -8
QUIT out -3 -4 -3 3 -7
QUIT send -3 -5 -3 -3 -3
QUIT the 7 9 9 2 9
QUIT thes -5 -8 -6 -6 -7
QUIT with -4 -7 -4 -4 -3
RAPE 12 12 43 15 12
RAPE ME 2 3 5 3 6
RAPE a 2 0 8 2 -1
RAPE de 3 3 8 3 3
RELAPSE 6 10 7 8 35
RELAPSE HE -6 -6 -8 -6 -9
RELAPSE and -5 -4 -4 -4 -6
RELAPSE can 3 3 3 3 7
RELAPSE on 5 12 5 5 6
RELAPSE slid -5 -5 -4 -4 -7
REST 4 7 3 0 -7
REST ME 0 -3 -1 -2 -3
REST MUCH -4 -8 -4 -4 -4
REST en -7 -4 -5 -4 -4
REST por 4 5 8 4 4
REST the -4 -6 -5 -4 -5
ROPE 7 28 11 7 3
ROPE for -4 -7 -4 -4 -4
ROPE para -4 -7 -5 -4 -5
ROPE the 2 7 2 2 1
SAFE 3 12 11 5 5
SAFE HE -1 -8 3 -1 2
SAFE HURRY 2 10 -1 3 3
SAFE ME 4 7 5 4 9
SAFE SELF 4 5 1 4 10
SAFE en 2 8 1 2 1
SCHEDULE -13 -12 -15 -6 -10
SCHEDULE # 2 1 2 2 8
SCHEDULE AGAIN -4 -5 -4 -4 -6
SCHEDULE HE 0 1 6 4 0
SCHEDULE ME -5 -2 -5 -5 -5
SCHEDULE MEETING 1 1 1 1 2
SCHEDULE NIGHT 2 8 1 2 -2
SCHEDULE NOT 7 14 7 6 7
SCHEDULE OVER 8 10 7 8 15
SCHEDULE QUESTION -4 -6 -4 -4 -5
SCHEDULE SCHEDULE 0 -1 0 -2 4
SCHEDULE and 4 9 5 3 9
SCHEDULE can -3 -5 -3 -3 -3
SCHEDULE doe -3 -3 -3 -3 -5
SCHEDULE is 4 10 3 3 2
SCHEDULE one -3 -5 -3 -3 -3
SCHEDULE to 3 8 4 3 3
SECRET 4 3 11 6 14
SECRET ALCOHOL 3 3 1 3 9
SECRET HE 2 2 10 3 1
SECRET ME 3 8 1 3 6
SECRET the 6 6 7 6 1
SECRET to 6 11 5 6 8
SEEING 5 1 2 13 -6
SEEING HE 2 4 7 6 0
SEEING HOPELESS 2 5 2 2 2
SEEING ME 3 11 1 4 4
SEEING PHONE 4 3 3 6 8
SEEING SEEING 1 1 1 6 0
SEEING from 3 7 3 3 3
SEEING it 2 1 3 2 7
SEEING the -7 -10 -9 -5 -7
SEIZE 19 4 5 21 2
SELF HURT 2 9 2 2 -2
SELF and 6 8 9 9 7
SELF in -3 0 -7 0 -5
SHAKE -3 -9 -6 19 -10
SHAKE HE -5 -2 -3 -3 -2
SHAKE SHAKE 3 4 4 10 3
SHAKE and 5 2 3 6 2
SHAKE bad 6 3 3 5 3
SHAKE en -4 -2 -4 -7 -4
SHAME 2 5 4 3 9
SHAME ME -4 -7 -3 -4 -6
SICK -4 -3 -2 8 -3
SICK BETTEROFF 3 3 3 9 3
SICK BODY -5 -7 -5 -4 -5
SICK HE -4 -10 -6 -5 -5
SICK ME 5 0 10 4 5
SICK MUCH -3 -1 -5 -3 -4
SICK NOT 2 4 2 15 0
SICK PILL 1 -1 1 1 7
SICK SELF 2 9 -2 2 1
SICK be 1 -1 5 0 -1
SICK de -5 -8 -6 -6 -6
SICK it 7 11 8 10 7
SICK of -3 8 -1 -4 -2
SICK the -4 -7 -3 -4 -2
SICK to -4 -5 -5 -4 -5
SLEEPLESS -6 -5 -6 -5 -6
SOBER -2 -3 2 8 14
SOBER # -2 -1 -2 -1 -6
SOBER HURRY -4 -5 -4 -5 -5
SOBER LIVE 3 2 5 3 7
SOBER ME -1 5 -1 4 -2
SOBER SCHEDULE 1 0 1 1 3
SOBER WANT 4 9 5 5 4
SOBER a -6 -6 -8 -6 -11
SOBER and 1 6 1 2 0
SOBER from 2 10 2 2 -3
SOBER if 2 6 4 2 0
SOBER in -5 -6 -5 -5 -7
SOBER is -5 -6 -5 -5 -7
SOBER on 2 2 2 2 6
SOBER the 3 2 3 2 6
SORRY -5 6 3 -2 -6
SORRY MUCH 3 9 4 4 4
SORRY for 2 7 2 3 2
STARE 4 5 10 4 11
STARE ME -2 -7 1 -2 1
STARE at 2 6 5 3 4
STARE the 5 12 5 5 5
STUPID 2 11 3 3 4
TAKE 16 1 1 5 9
TAKE # 12 1 2 0 -1
TAKE HE 9 6 -1 0 -6
TAKE HURRY 1 2 2 2 7
TAKE ME -9 -2 -3 -6 -8
TAKE MILESTONE -4 -5 -4 -4 -5
TAKE MUCH 17 2 1 2 1
TAKE PILL -3 -8 -7 -9 -11
TAKE SCHEDULE -6 -6 -5 -6 -6
TAKE WEAPON 1 6 -1 1 1
TAKE a -9 -3 -7 -6 1
TAKE en -7 -7 -7 -5 -7
TAKE nap 1 9 1 2 1
TAKE of 2 5 3 3 11
TAKE one 3 5 3 3 8
TAKE the 5 -13 3 -1 -5
TAKE to -2 -9 -5 -4 -5
TAKE two -7 -4 -4 -4 -2
TAKE una -11 -7 -6 -5 -8
THANKS -11 -10 -12 -10 -13
THANKS GOD -7 -11 -7 -8 -9
THANKS a -5 -6 -5 -5 -7
THANKS for 4 9 5 5 7
THINK AGAIN 7 23 6 7 0
THINK AGO 3 7 2 3 1
THINK BUY -1 -5 -4 -3 -6
THINK DIE 4 11 5 4 4
THINK DRINK 1 0 2 2 8
THINK HE 5 -7 1 0 -2
THINK ME 4 5 1 7 5
THINK QUESTION -3 -6 -1 -3 -5
THINK WILL 0 13 1 2 7
THINK de 0 8 1 2 2
THINK en 8 17 5 7 10
THINK it 16 8 6 6 2
THINK of 6 14 6 7 11
THREAT 5 1 17 7 -3
THREAT ME 3 6 12 4 3
THREAT con 3 8 2 3 2
THREAT the -3 -6 -1 -3 -3
TIRED -4 5 -4 -3 -5
TIRED WORK -3 -4 -3 -3 -3
TIRED de 1 4 1 2 2
TIRED from -4 -7 -5 -4 -4
TIRED of 1 8 2 2 1
TIRED thi -4 -7 -4 -4 -4
TOUCH 0 -2 7 0 -2
TOUCH HE -7 -9 -10 -7 -7
TOUCH ME 4 4 11 4 4
TRAP 0 5 8 4 1
TRAP ALCOHOL 2 1 -1 2 6
TRAP HE 2 5 6 2 2
TRAP ME 0 -1 5 2 -1
TRAP in 5 7 13 8 4
TRAP out -4 -5 -6 -4 -5
TRAP the -3 -1 -2 -3 -1
TRY 1 12 5 2 1
TRY AGAIN -1 1 -2 -1 -4
TRY and 1 5 0 0 3
TRY to 7 5 20 10 10
UNWAKING 28 -3 3 7 1
UNWAKING BETTEROFF -1 -1 -2 0 6
UNWAKING ME -6 -3 -7 -6 -10
UNWAKING QUIT 0 0 -1 1 7
UNWAKING and 4 -1 -1 0 0
UNWAKING en 7 2 2 3 2
UNWAKING in 2 -2 -2 -1 -1
UNWAKING out 13 5 5 5 5
UNWAKING the 1 -6 -6 -4 -9
USE 21 8 10 15 31
USE AGAIN 0 1 1 1 4
USE HE -5 2 0 -3 -3
USE ME 1 2 5 2 4
USE MUCH 7 2 2 2 0
VOMIT 17 -3 4 8 -1
VOMIT BRUISE 11 2 3 2 1
VOMIT MUCH 1 0 2 2 6
WAKE 14 7 5 1 -2
WAKE HE -8 -6 -1 -4 -5
WAKE ME 0 -8 -6 -4 -4
WAKE NOT 2 3 6 2 2
WAKE up 4 9 8 5 7
WANT ALCOHOL 0 -2 0 0 5
WANT BETTEROFF 0 4 0 1 1
WANT CUT 3 7 2 3 1
WANT DIE -2 6 -1 0 -1
WANT DRINK -1 -3 -1 -1 4
WANT GONE 2 7 3 2 0
WANT GOOD -3 -2 -3 -3 -4
WANT HIT 2 2 2 2 5
WANT HURT 3 7 2 3 3
WANT KILL 6 7 12 6 5
WANT LIVE 2 5 -2 0 -1
WANT MATE 4 11 3 4 3
WANT ME 7 -9 -3 -4 -8
WANT MEETING -3 -4 -3 -2 -2
WANT MUCH 1 1 1 2 10
WANT NUMB 3 -1 3 4 13
WANT QUESTION -2 -2 3 -1 -4
WANT QUIT -3 0 -5 -10 -9
WANT REST 3 12 3 4 3
WANT SAFE 3 2 10 3 2
WANT TAKE 1 1 3 2 10
WANT USE 5 5 5 5 11
WANT a -3 -6 -2 -3 -2
WANT com -3 -6 -3 -2 -4
WANT de -1 6 -2 -1 -6
WANT go -9 -10 -10 -7 -8
WANT ir -4 -7 -2 -4 -6
WANT is 5 3 4 5 12
WANT it 8 8 4 6 11
WANT lik 3 3 3 10 5
WANT see 3 7 3 3 2
WANT the 4 12 3 4 3
WANT to -7 16 -5 -2 6
WEAPON 2 22 16 4 -1
WEAPON BRIDGE -5 -9 -5 -5 -5
WEAPON CUT -7 -13 -8 -7 -7
WEAPON HE 1 2 12 3 -2
WEAPON ME 1 8 0 1 -2
WEAPON a 4 4 3 4 10
WEAPON and 3 9 8 2 4
WEAPON de -6 -10 -7 -6 -6
WEAPON in 2 9 1 3 2
WEAPON is 3 8 1 2 -1
WEAPON para -2 -6 -5 -3 -4
WEAPON the 5 12 2 5 4
WEAPON y 6 8 12 6 6
WILL ALCOHOL 4 4 4 3 12
WILL BRIDGE 3 10 2 3 2
WILL DIE 2 -3 6 0 0
WILL DRINK -4 -1 -3 -3 -3
WILL HANG 3 12 0 3 3
WILL HE 3 -1 -3 -2 -4
WILL HIT 3 2 7 3 2
WILL HURT 4 4 6 4 8
WILL KILL 2 5 10 3 1
WILL LET 1 4 3 1 0
WILL ME 1 6 1 2 5
WILL MEETING 1 6 -1 0 -2
WILL MUCH 6 7 3 4 3
WILL NOT 12 8 7 6 1
WILL OVER 1 5 1 2 4
WILL QUIT 6 6 3 5 11
WILL REST -5 -7 -6 -5 -2
WILL SICK 4 7 5 5 7
WILL TAKE -6 1 -2 -2 0
WILL USE 3 -2 3 3 13
WILL WAKE 2 -4 -4 -2 -2
WILL a -5 6 5 -3 -1
WILL be 5 11 8 5 3
WILL com -4 -6 -6 -5 -7
WILL de 2 5 1 2 5
WILL find 2 2 8 3 1
WILL for 0 4 -1 0 -2
WILL go -5 -8 -6 -5 -5
WILL hacer 5 14 5 6 4
WILL ir -3 -6 -3 -3 -3
WILL it 4 12 3 5 6
WILL keep -4 -7 -5 -4 -4
WILL on 1 7 1 1 -1
WILL out 12 0 3 3 2
WILL por 1 1 1 1 7
WILL see -3 -5 -3 -3 -3
WILL the -5 -4 -4 -5 -8
WILL to -1 15 1 4 9
WILL under 15 4 5 6 5
WISH -6 12 -4 -2 -6
WISH ME -2 6 0 0 1
WISH MIGHT -6 -9 -6 -5 -6
WISH MUCH -6 -8 -5 -5 -5
WISH YOU -4 -7 -4 -4 -4
WISH for -4 -8 -5 -4 -5
WISH it -5 -8 -5 -5 -5
WISH the 4 9 4 4 3
WITHDRAW 9 8 10 55 3
WITHDRAW ME 1 0 0 4 1
WORK -11 -11 -5 -11 -9
WORK HE 6 7 7 4 3
WORK ME -2 2 0 -1 -2
WORK MUCH 4 7 4 3 5
WORK SCHEDULE 3 7 3 3 2
WORK a 7 11 9 7 9
WORK and 1 5 0 2 2
WORK had 5 9 5 5 7
WORK the 2 1 6 2 1
WORK y 6 8 6 6 11
WORLD 1 14 0 1 -4
YOU DRINK -4 -4 -4 -4 -7
YOU HURRY -5 -6 -5 -4 -6
YOU KIN 2 7 1 2 1
YOU KNOW -5 -3 -7 -5 -6
YOU LAST 3 7 3 3 3
YOU LETTER -6 -10 -7 -6 -6
YOU LOVE -3 -6 -3 -3 -4
YOU ME -5 -8 -5 -5 -5
YOU MIGHT -5 -8 -5 -5 -5
YOU MISS 2 -2 -2 -1 -3
YOU MUCH -4 -5 -4 -4 -3
YOU NEED -4 -5 -5 -4 -5
YOU PHONE -5 -7 -6 -5 -6
YOU WANT -4 -7 -4 -4 -5
YOU a -5 -8 -5 -5 -5
YOU are -5 -6 -1 -4 -6
YOU do 1 -6 -3 -3 -5
YOU get -2 -3 -4 -3 -3
YOU hav -2 -2 -3 -2 -3
YOU in -3 -5 -4 -3 -4
YOU right -6 -10 -7 -6 -7
YOU thi 3 6 2 3 2
YOU up -6 -7 -7 -6 -10
a # -3 -4 -7 -3 1
a AGAIN 6 12 6 6 6
a ALCOHOL 1 3 1 5 7
a BAR 3 3 6 2 4
a BETTEROFF 5 10 4 6 2
a BLUE -3 -4 -3 -5 -4
a BREATH -1 -5 -4 -3 -4
a BRIDGE 4 11 3 5 6
a BUY 2 1 8 2 1
a COPS 6 5 15 6 6
a DRINK -3 0 -2 -1 2
a DRUG 2 4 2 4 16
a GAME -8 -7 -7 -7 -9
a GOD -3 -2 -3 -3 -5
a GOOD -4 -6 -4 -4 -4
a HE 6 -1 7 4 12
a HIT 4 6 4 5 13
a HOPELESS 5 12 2 5 4
a KIN -3 2 6 -1 0
a LETTER -1 2 -1 0 -1
a LIFE -4 -7 -4 -4 -4
a MATE -1 -4 4 -1 -6
a ME 2 6 15 5 8
a MEETING 2 2 5 2 10
a MILESTONE 3 7 3 6 5
a MORNING 4 7 3 4 7
a MUCH 3 3 4 -1 2
a NEED 13 5 4 5 4
a NOT 5 8 5 5 9
a OVER 1 -4 4 1 5
a PILL 1 -1 1 2 12
a QUESTION -4 -4 -3 -4 -2
a QUIT -6 -10 -7 -9 -4
a REST -4 -3 -4 -3 -1
a ROPE 5 16 5 6 5
a SCHEDULE 1 1 0 0 0
a SEIZE 1 -3 -1 4 -3
a SOBER -2 -3 -1 -2 0
a USE 3 1 5 3 7
a WEAPON 5 6 17 6 3
a WILL 9 20 7 9 12
a WORK -2 -5 -3 -2 0
a bag 6 5 5 6 16
a bit -1 -6 -3 -3 -3
a bump 7 4 4 4 8
a casa -7 -8 -5 -6 -8
a down 8 10 3 5 4
a escuel -4 -4 -4 -3 -6
a full 3 3 3 3 7
a glas 3 2 2 3 7
a hacer 4 11 4 5 4
a ir -2 -5 -3 -3 -3
a las -1 0 0 0 3
a lin 6 3 3 3 7
a littl -4 -6 -5 -4 -5
a llegar -2 -1 -3 -2 -4
a los 2 6 1 2 2
a new -5 -6 -4 -4 -4
a run 2 6 0 2 5
a sinc -3 -3 -3 0 -6
a surpri -4 -6 -4 -4 -5
a tiempo -5 -8 -6 -5 -6
a year 2 1 2 2 7
abri HE 6 16 6 6 5
addict is 6 5 6 6 15
after # 0 3 3 6 9
after AGO 3 4 4 3 10
after DRUG 7 1 2 2 0
after HIT 7 1 6 3 3
after HURRY 2 7 2 2 2
after INJECT 5 0 0 0 0
after ME 4 8 11 6 6
after MEETING 1 1 5 1 1
after MILESTONE -6 -5 -3 0 0
after that 6 -6 -3 -2 -3
after the -7 -6 -5 -5 -4
agarr HE 7 6 7 7 16
agua HE -6 -6 -9 -6 -5
al anon -1 -3 -3 -2 -4
am # 3 8 9 3 -1
am ALONE 7 2 5 2 -2
am BETTEROFF 2 6 2 2 3
am CRAVE 2 1 2 2 8
am DIE -3 -8 -2 -1 -5
am DRINK 1 2 2 2 5
am FRIGHT 5 4 7 6 8
am GOOD -7 -11 -7 -7 -8
am HIGH 4 -1 -1 1 6
am LOST 1 6 2 3 0
am NOT 3 8 1 1 0
am PHONE 4 7 7 5 3
am QUIT 2 1 2 5 2
am SEEING 4 7 4 5 4
am SHAKE 3 4 2 0 6
am SICK 2 6 0 3 -1
am SOBER -7 -9 -7 -8 -10
am SORRY -6 -7 -6 -5 -6
am TAKE -5 -9 -4 -5 2
am TIRED 2 6 2 2 2
am TRAP 2 0 7 2 1
am WILL 14 7 0 5 5
am a 5 15 7 8 7
am an -6 -6 -6 -5 -7
am at -2 -3 -4 -2 1
am com 0 7 2 5 1
am her -3 -4 -3 -2 -4
am hom 1 6 4 2 2
am in 0 0 3 3 6
am lat -5 -8 -6 -5 -6
am next 3 5 7 3 2
am ok -5 -5 -4 -4 -4
am out 5 14 5 5 3
an AGO 6 2 2 2 2
an ALCOHOL -7 -8 -6 -7 -7
an RAPE 2 1 6 2 1
an accide 6 14 6 6 5
an hour 8 9 3 5 8
and AGAIN 4 1 2 3 9
and ALCOHOL 3 2 1 0 2
and BLUE 7 2 2 2 5
and BODY -3 -7 -7 -3 -5
and BUY -1 -1 -2 -2 -5
and DEPRESS 4 4 3 4 9
and EMPTY 9 7 4 1 3
and GIVE 4 11 3 4 3
and HE 11 7 16 8 0
and HIT 6 4 12 5 7
and HURRY 8 3 1 6 6
and KIN -5 -7 -3 -5 -9
and KNOW 9 15 15 9 9
and LAST 4 10 4 4 3
and ME 11 7 5 14 13
and MEETING -2 -1 -3 -2 -3
and MUCH -2 2 3 1 0
and NOBODY 5 11 7 6 7
and NOT 6 10 4 4 6
and PHONE 6 6 3 4 5
and PILL 3 6 2 2 2
and QUIT 3 0 0 4 2
and SHAKE 6 1 1 4 1
and TAKE -3 5 5 1 1
and THANKS -4 -7 -4 -4 -4
and THINK 2 6 2 3 3
and UNWAKING 8 3 3 4 1
and WANT 6 0 1 4 9
and WILL 8 5 6 3 2
and a 3 9 2 2 0
and can 8 3 4 2 9
and did 12 8 13 9 13
and got 2 4 3 3 7
and is 10 1 3 5 1
and it -1 6 -3 1 1
and its 11 16 9 13 5
and keep 1 4 4 2 0
and left 2 6 1 2 1
and mak 4 9 5 4 4
and out 10 1 2 2 -1
and slid 6 1 1 1 -2
and the 6 17 6 6 14
and walk -5 -6 -5 -5 -9
anonym PLACE 6 8 5 6 9
are MATE -4 -9 -4 -4 -1
are WILL -7 -8 -7 -6 -7
are YOU -8 -9 -9 -7 -9
are on -3 -7 -8 -7 -7
ask ME -5 -3 -3 -3 -3
ask QUESTION 2 7 2 2 2
at # -6 -9 -7 -6 0
at BAR 6 6 9 5 8
at BRIDGE 9 10 7 6 8
at KIN 3 4 3 4 9
at ME 0 -2 16 6 3
at MEETING 4 6 0 2 3
at NIGHT 3 4 8 3 5
at OVER -4 -8 -4 -4 -2
at PLACE -2 1 -5 -2 -4
at WORK 0 6 -1 1 2
at a 1 -1 3 -1 1
at dmv -4 -5 -5 -4 -6
at hom 6 7 12 10 6
at lak -3 -4 -3 -3 -3
at the -5 -7 -10 -9 1
at thi -3 -6 -3 -3 -1
away # -4 -4 -5 -4 -7
away HE 3 6 8 4 2
away a -6 -9 -7 -6 -9
bad HURRY 6 13 6 8 9
bad ME 2 1 4 4 8
bag in 4 3 3 4 9
bag of -5 -5 -5 -5 -7
bano HE 7 4 4 4 9
be BETTEROFF -6 -7 -6 -7 -6
be CANT 3 2 3 3 7
be DEPRESS 6 12 6 6 5
be DIE 8 4 9 4 4
be ME 5 12 4 5 4
be PLACE 5 11 5 5 4
be SOBER 6 4 6 6 17
be her 0 7 -2 0 -1
be lat -7 -10 -8 -7 -7
be long -5 -10 -6 -5 -5
be ok 10 22 9 10 10
be ther -3 -11 -6 -5 -6
be with 5 11 4 5 3
becaus HE -1 0 5 -1 -1
becaus ME -1 4 -1 1 4
becaus the -4 -7 -4 -4 -4
been AGAIN 3 6 3 4 6
been CUT 3 7 3 3 2
been DRINK 6 1 3 1 4
been SECRET 3 2 2 3 7
been SOBER 3 3 3 2 6
been a -3 -7 -4 -2 -4
befor ME 2 6 1 2 7
befor the -2 -5 -3 -2 -4
being DIE 6 12 6 6 6
being LIVE 6 12 6 6 6
being RAPE 3 3 8 4 3
being her 5 11 5 5 5
believ ME -4 -6 -4 -4 -5
bit ME 3 4 9 4 3
black out 2 2 2 2 7
boy ME 5 11 4 5 5
bury ME 5 10 7 5 3
but HE -10 -8 -9 -7 -7
but ME -3 -6 -12 -5 -5
but QUESTION -5 -5 -6 -4 -4
but YOU -6 -7 -6 -5 -7
but it 3 6 3 3 7
by # -8 -6 -5 -5 -6
by ME 4 7 14 11 7
by SCHEDULE 2 3 5 1 -1
by a 5 6 5 5 10
by the -7 -8 -4 -6 -8
cam HURRY 4 7 2 2 2
can DRUG -5 -4 -5 -4 -7
can GONE 5 5 10 5 5
can MATE -2 -4 -3 -2 1
can ME -6 -11 -10 -6 -5
can NOT 6 2 2 6 2
can PICK -3 -4 -3 -3 -3
can QUIT 0 5 -1 6 10
can REST -4 -4 -3 -3 -3
can WAKE 5 -1 0 1 0
can YOU -8 -10 -10 -8 -11
can believ -4 -6 -4 -4 -4
can com -5 -6 -5 -6 -3
can do -3 -5 -1 -3 -5
can find 0 -2 -4 -2 -4
can go 2 3 7 3 4
can keep 6 7 2 8 2
can mak -3 -8 -4 -4 0
can open -10 -7 -7 -7 -10
can see 5 3 5 2 2
can stay 6 6 4 4 8
can thi -5 -8 -5 -5 -5
cans de 3 8 3 3 3
chang ME 3 2 1 1 4
check out 6 14 5 6 5
clas de -10 -11 -9 -8 -9
com AGAIN 5 6 7 6 7
com AGO 5 7 7 5 8
com BETTEROFF 3 0 3 9 3
com ME -1 -1 5 -1 -3
com QUIT 3 0 3 9 3
com down 0 -2 0 -1 6
com hom 3 3 6 3 5
com if -5 -5 -7 -5 -7
com in 2 1 6 2 2
com to 3 6 3 2 1
com with -6 -8 -6 -6 -8
con ALCOHOL 5 7 2 2 5
con HE 5 4 6 5 4
con KIN -1 4 2 2 -3
con ME 1 7 5 4 -1
con PILL 13 4 4 3 2
con QUESTION 0 5 0 0 -2
con WEAPON 2 0 8 2 2
con los 0 -5 0 1 8
con un 2 4 5 2 2
credit PICK -4 -4 -6 -4 -6
creo QUESTION 15 -3 3 4 5
cuarto ME 4 2 13 4 4
cumplo MILESTONE -3 -4 -3 -4 -5
dat HURRY 3 2 3 3 8
dat ME 2 6 2 3 3
de BAR 4 3 2 4 10
de DRINK 4 0 1 8 4
de HE -4 -6 3 -3 -4
de HURRY 4 12 5 5 8
de KIN 5 7 5 5 11
de LIVE 4 9 4 4 3
de ME -1 0 2 -2 -3
de MEETING -2 -3 0 -2 -2
de MUCH 6 2 1 0 1
de NOT 3 15 5 5 4
de PILL 7 2 2 2 0
de SHAKE 2 2 2 7 1
de WAKE -7 -2 -1 -3 -4
de agua -6 -7 -6 -6 -10
de ayer -4 -5 -4 -4 -6
de comer -1 1 2 -1 -4
de las 2 -1 8 2 2
de los 5 3 13 6 4
de mas 13 1 4 4 4
de sueno -7 -7 -7 -6 -9
de tanto 4 6 3 2 2
de un 3 3 6 4 6
de vista -3 -6 -2 -3 -3
del BODY -2 -6 3 -2 -2
del BRIDGE 8 17 7 8 7
del MEETING 7 8 9 7 9
del WILL 5 4 4 5 15
delet ME -4 -3 -4 -3 -5
delet thi 3 1 9 3 2
desd HE 5 5 5 8 8
desd QUESTION 3 4 3 11 1
desd SCHEDULE 4 4 4 8 8
despu de 9 9 3 5 6
di HE 2 0 2 2 5
di un 3 3 4 4 10
did DIE -6 -10 -6 -6 -6
did HE 2 10 3 3 3
did ME 4 3 -2 1 0
did NOT 2 7 9 1 5
did YOU -8 -8 -8 -7 -8
did a 18 13 8 10 13
did bump 6 4 4 4 8
did it 8 14 14 8 6
diganl ME 4 10 2 4 3
diganl a 4 10 2 4 3
dio JEALOUS -6 -6 -11 -6 -6
dio una 10 9 20 10 9
do AGAIN -4 -6 -2 -4 -6
do HE -11 -12 -12 -9 -15
do ME -4 -14 -10 -8 -4
do NOT -7 1 -13 -2 -7
do PHONE 2 3 6 2 1
do QUESTION 2 3 6 2 1
do SAFE 2 -1 1 3 9
do SCHEDULE -4 -5 -4 -5 -5
do YOU -5 -3 -7 -5 -9
do it 2 15 1 4 3
do see 4 12 4 4 4
do send 1 7 3 3 6
do someth 1 7 3 2 6
do thing 2 0 11 3 2
doctor ME -5 -6 -5 -5 -8
doe NOT 7 10 12 11 8
doe SICK 3 5 3 7 2
doe count 3 2 3 4 10
doe it -5 -5 -5 -5 -4
doe the -6 -6 -6 -5 -9
dog HE -5 -7 -7 -5 -5
dog ME 1 -5 -7 -4 -7
down ME -2 3 10 2 5
down and 1 -1 6 5 3
down the 7 0 4 4 2
dry and 2 2 1 9 2
dry out 1 -2 -1 8 1
dura HE 2 2 2 9 1
edg of -2 -5 -2 -2 -1
empti the 16 4 5 5 2
en AGO -6 -6 -5 -8 -7
en BODY 10 11 7 9 9
en BRIDGE 3 11 1 2 3
en DRINK 11 2 2 3 1
en HE 4 2 1 8 10
en ME -1 4 3 1 -2
en OUTSIDE -5 -8 -3 -5 -6
en WORLD 3 7 3 3 3
en YOU -6 -8 -5 -5 -6
en bano 8 3 9 4 3
en casa 1 -3 -2 -1 -4
en hospit -3 -3 1 -2 -6
en las 5 7 6 5 8
en linea -3 -2 -4 -3 -5
en mesa -1 8 1 1 1
en oficin -3 -5 -3 -3 -3
en orilla 3 8 3 3 2
en pueblo -4 -7 -4 -4 -4
enough to 2 11 4 4 3
es HE -9 -13 -8 -8 -9
es LAST 1 4 1 1 0
es LIFE -5 -7 -4 -4 -5
es ME 0 3 -1 0 -3
es SCHEDULE -2 -3 -2 -2 -4
espera HE -5 -9 -5 -6 -5
est WORLD 5 11 5 5 5
est calor -4 -6 -5 -4 -5
esta BLUE 18 7 7 8 7
esta DIE 6 -4 0 0 0
esta LIFE 5 10 5 5 4
esta NIGHT 2 5 2 2 1
esta REST 4 0 6 1 2
esta SEIZE 10 3 3 2 3
esta SHAKE 10 3 3 2 3
esta UNWAKING 24 9 9 9 8
esta VOMIT 11 4 4 4 4
esta en 0 1 2 -1 -2
estar SOBER -3 -5 -3 -3 -5
estar aqui 5 11 5 5 5
estar para -4 -7 -4 -4 -5
estari BETTEROFF 3 6 2 3 3
fin HE 0 3 6 1 -1
fin ME 9 13 7 7 7
fin with 5 10 5 5 5
find ME 8 17 14 9 6
find the -4 -7 -4 -4 -4
first MEETING -7 -10 -7 -6 -8
first SCHEDULE 6 11 7 6 10
first in 4 5 5 4 10
fix the -7 -10 -9 -7 -8
flu INJECT -5 -5 -5 -4 -4
for # 4 1 2 2 5
for FOOD 4 0 0 1 2
for GAME 3 7 3 3 3
for GOOD 11 27 11 11 9
for KIN -2 0 -4 -1 -2
for MATE -5 -8 -6 -5 -5
for ME -7 9 3 -2 -11
for MILESTONE 6 3 3 3 5
for MUCH 2 4 3 3 6
for SCHEDULE -3 -4 -3 -3 -5
for YOU -5 -7 -5 -4 -5
for a -6 -2 -5 -4 4
for an 0 7 -1 -2 -1
for bag 5 5 5 5 11
for hour -5 -6 -5 -5 -7
for real 3 7 3 3 3
for the -12 -11 -13 -4 -14
for thi -3 -6 -4 -3 -4
forget ME 3 8 3 3 3
forget it -8 -7 -7 -6 -6
found ME 6 9 14 6 7
found a 3 2 2 2 6
found it -7 -7 -9 -6 -7
from KIN 2 0 6 3 6
from ME 6 10 2 3 5
from MEETING 6 8 13 5 4
from the -7 -8 -1 -7 -3
fui de 4 3 3 4 10
garag with 3 8 3 4 3
get ALCOHOL -4 -5 -2 -4 -6
get BETTEROFF -3 -2 -3 -3 -7
get HIGH 5 9 7 6 10
get ME 1 6 2 3 1
get a -4 -5 -2 -3 -5
get away 4 1 12 4 3
get out 4 4 11 3 1
get the 0 4 -1 -1 -2
get throug 3 4 3 2 7
get up -5 -9 -6 -5 -6
gett HIGH 5 4 4 5 12
go AGAIN -2 -5 -2 -2 -2
go AGO -2 -5 -2 -2 -2
go HE 4 6 2 4 9
go ME -1 -5 0 -1 0
go MEETING 3 5 0 3 8
go PICK 4 2 3 4 9
go hom 6 10 9 6 5
go the -3 -4 -4 -1 -5
go to -2 2 -5 0 -4
goe to -5 -8 -4 -4 -5
got ALCOHOL -7 -6 -7 -6 -8
got DRINK -7 -6 -7 -6 -8
got HIGH 1 -1 -3 0 5
got ME -1 -3 -5 -3 -2
got a -3 -10 -5 -5 -6
got flu -5 -5 -5 -4 -4
got hom -3 -3 -6 -3 -3
got paid 4 1 4 4 11
got stuck 9 2 2 3 1
got the 0 4 0 3 2
grabb ME 3 2 10 4 3
had # 7 7 6 6 15
had ALCOHOL -3 -1 -2 -2 -4
had LAST -2 1 -2 -2 -8
had MILESTONE 4 5 4 4 9
had NOT 7 8 5 5 7
had a -2 -3 -2 6 2
had one 2 1 2 2 6
had the 6 15 6 7 4
had to 2 5 2 3 5
half and 2 1 2 2 7
happen ME 3 8 3 3 2
has ME 4 6 8 3 3
has NOT 4 8 3 3 1
hasta QUESTION 6 8 12 7 9
hasta aqui 11 28 11 12 10
hasta las 7 5 11 7 12
hav CAR -3 -6 -3 -3 -3
hav ME 1 6 2 2 1
hav NOT -1 4 -1 1 1
hav PHONE -3 -6 -4 -3 -4
hav a 1 1 0 1 -5
hav bag 3 7 2 3 3
hav been -3 -2 -4 -2 -2
hav enough 3 6 5 3 2
hav got 1 5 1 1 0
hav had 2 4 3 2 1
hav one 4 2 3 4 10
hav open 4 3 4 4 9
hav the 0 5 0 2 0
hav to 0 1 3 2 3
hay HOPELESS 4 9 4 4 4
hay MEETING -4 -4 -5 -3 -7
hay algo -6 -7 -5 -5 -5
held ME 2 1 8 2 1
her ME 4 7 4 3 3
her and 2 6 2 2 2
hom ME -3 -5 -2 -2 -1
hom from 5 8 8 5 5
hom to 4 7 4 4 4
hospit ME 2 -1 6 3 7
hospit con -4 -5 -4 -3 -5
hour AGO 6 1 2 2 2
hous ME 5 9 7 6 9
if GONE 1 0 5 1 1
if ME 0 8 4 10 3
if YOU 5 3 0 0 -1
if it 3 10 4 4 5
in # -14 -14 -11 -12 -12
in AGAIN -4 -4 -4 -3 -6
in AGO -3 -3 -3 -3 -3
in ALCOHOL 6 1 4 5 1
in BODY 6 10 1 5 11
in CAR 3 -2 -3 0 7
in HE 10 2 1 1 -1
in KIN 1 2 1 1 6
in LIFE -5 -8 -5 -5 -5
in LIPS -4 -5 -4 -4 -5
in ME 1 7 7 4 13
in MIGHT 3 7 2 3 2
in MILESTONE -8 -7 -6 -7 -7
in MORNING -4 -5 -3 -1 -5
in OUTSIDE 3 1 8 3 2
in REST 6 5 1 3 2
in SOBER -2 -4 1 -3 -5
in STARE 1 -2 2 1 10
in WORLD -4 -7 -4 -4 -4
in a -4 -6 -3 0 2
in an 3 6 5 4 6
in and 10 2 1 3 8
in bathro 5 6 4 4 5
in cas -7 -2 -5 -5 -8
in garag 5 14 5 6 5
in hospit 1 5 4 2 1
in hotel 4 4 4 4 10
in hour 1 1 1 2 5
in hous 7 -2 5 1 -3
in it 4 5 1 1 0
in omaha -3 -6 -2 -3 -5
in room 3 5 12 6 6
in that 2 7 1 1 1
in the 9 5 10 8 8
in tub 5 9 3 4 3
in wood -4 -2 -4 -3 -6
into BRIDGE 5 11 5 5 5
into the 5 11 3 2 2
ir a -2 -3 -4 -2 0
ir al -4 -4 -6 -4 -6
is # -3 -6 -7 -5 -6
is AGAIN 4 -1 9 2 3
is AGO 5 4 9 4 10
is ALCOHOL 2 -1 2 2 7
is BETTEROFF 2 4 2 2 10
is BLUE 3 -3 -4 -5 -5
is BREATH -4 -4 -4 -3 -3
is CUT 0 -2 -1 0 6
is DEPRESS -4 -6 -4 -5 -5
is DIE 7 -10 -5 -2 -4
is DRINK 1 0 2 2 5
is DRUG -6 -7 -8 -5 -10
is EMPTY 5 4 2 2 1
is GONE -6 -8 -5 -5 -8
is HIGH -3 -4 -4 -2 -8
is HIT 5 10 8 5 5
is HOPELESS 2 0 2 2 6
is HURRY 2 6 2 2 2
is ME -6 -6 -7 -5 -3
is MEETING -3 -3 -4 -2 -3
is MILESTONE 0 -1 -1 1 -4
is MUCH -3 1 -2 1 0
is NIGHT 3 9 3 4 2
is NOT 6 8 0 5 0
is OD 7 1 2 2 1
is OVER 8 17 7 8 9
is PAIN 4 6 9 5 4
is PHONE 4 11 3 5 9
is PLACE -4 -6 -4 -4 -5
is QUIT 11 14 9 13 20
is SCHEDULE -5 -7 -5 -5 -6
is SHAKE 6 1 1 0 1
is SICK -3 -1 -4 -3 -5
is THREAT -4 -7 -3 -5 -4
is UNWAKING 11 2 2 3 3
is WAKE 4 6 3 4 10
is WILL 3 -8 0 -2 -2
is a -11 -11 -12 -10 -10
is after 5 1 7 3 2
is at -1 -3 5 -1 -2
is bad -2 3 -3 -1 -7
is fin -7 -5 -8 -5 -6
is full -6 -5 -4 -4 -4
is in -6 -10 -4 -4 -1
is it 2 1 -1 6 0
is look 2 2 7 3 3
is mov 4 3 3 8 3
is next 6 1 6 4 9
is ok -4 -6 -4 -4 -1
is on 1 -2 -3 -2 -2
is only 2 6 2 2 2
is open 2 1 2 2 6
is out 2 -8 -5 -4 -5
is right 6 7 12 7 11
is strong 4 8 3 4 4
is stuck -5 -9 -5 -5 -5
is talk -1 1 0 5 0
is that -3 0 -3 -3 -4
is the -6 1 -6 -4 -3
is ther -1 1 2 -1 -1
is thi -3 -3 -4 -1 -6
is wrong 6 6 3 3 2
it AGAIN -3 -2 3 -3 -10
it AGO 3 7 2 3 2
it BETTEROFF -2 0 -3 -2 -4
it BLUE -7 -5 -5 -4 -5
it DRUG 5 -1 0 1 4
it HURRY 2 5 2 2 4
it HURT 3 8 3 3 3
it ME 0 1 -3 1 -2
it MIGHT -4 -2 -4 -4 -6
it MORNING 4 10 4 4 3
it MUCH 3 5 1 2 7
it QUIT 2 4 1 1 5
it SCHEDULE -2 0 -2 -2 -3
it SICK 1 6 -1 1 0
it WILL 6 6 8 4 1
it anyway 5 5 8 6 15
it happen 4 10 6 5 5
it in 3 6 2 3 6
it is -9 -5 -8 -5 -11
it on -2 0 -1 1 11
it out -1 3 -1 1 6
it rain -2 -3 -2 -2 -4
it tak 6 12 6 6 6
it thi 3 9 3 3 2
it to 2 12 2 4 6
it up 1 1 1 2 7
it was 8 2 -1 0 0
its # 3 4 3 1 9
its ME 3 9 5 4 3
its MUCH 9 21 9 9 9
its OVER 2 8 2 3 1
its PHONE 8 5 8 8 20
its in 6 4 6 6 16
keep KNOW 2 5 -1 2 6
keep ME 1 3 8 0 -3
keep WILL 2 6 3 3 8
keep at 3 5 4 4 9
keep it -5 -4 -6 -4 -5
keep the 1 7 0 2 0
key and 4 5 8 4 3
key the 2 7 0 2 2
las # -6 -6 -7 -6 -8
las BODY 4 -1 1 0 1
las CRAVE 3 4 2 3 7
las MEETING 4 7 11 5 3
las PILL 8 8 5 8 6
lat ME 6 8 5 6 6
left ME -5 -5 -1 -3 -4
left a 1 6 0 1 2
left the 1 8 0 1 -2
lik ME 3 0 2 5 0
lik a 1 -1 -3 -2 -3
lik to 3 8 3 3 3
lin up 4 8 5 5 8
llegar a 6 14 6 6 4
llegar tard -3 -3 -4 -3 -4
llegar tiempo -5 -8 -6 -5 -6
llevo un -3 -3 -3 -4 -5
look ME 3 4 10 4 3
look at 1 3 5 2 5
look for -8 -13 -6 -8 -11
los BODY 4 11 3 4 4
los FACE 17 5 5 6 5
los KIN -6 -7 -5 -5 -5
los QUESTION 4 5 7 5 8
los SCHEDULE -5 -8 -5 -5 -6
mad HE 3 9 2 3 3
mad ME -1 1 4 0 -2
mad it -4 -4 -6 -4 -3
mad up 4 9 3 4 4
mak HURRY -5 -8 -5 -5 -5
mak ME 7 8 21 9 13
mak do 1 0 7 2 1
mak it 0 5 -2 0 1
mess up 2 2 2 3 8
mor SCHEDULE 5 5 5 4 11
mov to -5 -5 -4 -5 -5
next ME 2 4 2 3 6
next MEETING 4 2 3 4 9
next MILESTONE -2 5 -2 -2 -7
next OUTSIDE -4 -5 -4 -4 -7
of # 3 3 2 2 6
of ALCOHOL 4 1 1 0 7
of CAR 2 0 7 2 2
of HE 7 5 14 5 3
of KIN 4 4 4 3 2
of LIVE 2 13 5 5 7
of MATE 0 7 -1 2 2
of ME -1 4 5 1 1
of PILL 5 7 3 4 3
of SOBER 1 -1 1 1 5
of a -4 -4 -5 -4 -6
of it 3 5 3 3 6
of the -5 -3 -2 -4 -2
offer ME 1 1 1 2 7
old MATE 2 3 4 2 4
on BODY 3 7 5 3 2
on BRIDGE 5 8 7 6 7
on CAR -1 -4 4 -1 -3
on DRUG -2 1 5 2 10
on HE 8 6 5 4 4
on HOPELESS 1 9 5 3 4
on ME 3 5 17 6 7
on SCHEDULE -5 -9 -5 -3 -6
on STARE 5 11 9 6 7
on UNWAKING 5 3 3 4 5
on a 3 -1 3 4 17
on go 3 3 3 3 7
on left -5 -8 -5 -5 -7
on the -3 0 -4 2 2
on way -1 -2 -1 0 3
one LAST 5 9 5 5 9
one ME -1 1 -3 -1 -3
one MIGHT 5 10 5 5 8
one OVER 4 9 4 4 3
one SCHEDULE 4 4 4 3 9
one SOBER -3 -3 -3 -3 -6
one and 0 5 2 2 4
one in -4 -4 -5 -4 -6
one is -2 -6 -4 -4 -6
one mor -2 -1 -2 -3 -2
one of 0 -4 2 -3 -5
one to 2 1 1 2 6
one year -3 -5 -4 -3 -6
only a -1 -5 -2 0 -2
only one 3 9 3 4 3
only thing 3 7 2 3 2
open it -1 1 2 2 9
orden de 4 2 13 4 2
out AGAIN 8 2 8 4 5
out LAST 3 2 2 3 7
out ME 4 -2 7 1 -1
out MEETING 2 1 1 2 6
out MUCH 8 11 6 7 5
out and 4 6 -1 6 2
out early 3 6 3 3 2
out for 6 8 5 4 5
out of 5 7 3 6 5
out on 4 11 2 4 3
out sinc 4 3 4 4 9
out ther 2 1 2 2 6
out thi 3 3 3 3 9
out to 2 3 5 3 6
paid ME 4 5 3 3 7
paid and 4 1 4 4 11
para HE -13 -20 -12 -8 -10
para KIN -2 3 -1 0 0
para ME 0 7 2 2 0
para NOT 3 11 5 7 7
para QUESTION 9 21 18 12 8
para seguir 4 10 4 4 4
pas HOPELESS -3 -5 -3 -3 -3
pasand HE 2 1 1 2 6
past the 2 6 2 3 3
pero ME 2 6 2 2 1
perro ME 2 8 5 4 6
por DRINK 2 3 3 5 7
por DRUG 9 6 4 5 11
por HE -5 -5 5 -4 -1
por ME 4 6 8 4 3
por NOT -2 -2 -1 6 0
por QUESTION 8 14 6 8 13
por favor 4 7 3 3 2
por una 2 1 7 2 9
puedo NOT 3 2 3 9 1
puedo QUIT 2 2 2 1 7
puedo con -5 -5 -5 -5 -6
puedo de 2 3 3 2 9
puedo ir -5 -4 -4 -4 -1
puedo mas -1 6 1 1 1
put BODY 3 3 9 3 3
put HE 14 6 12 7 6
put ME -1 6 2 1 2
put a 4 6 9 4 3
put in 4 -4 4 -2 -8
put the -7 -8 -5 1 -2
putt ME 4 4 3 4 8
q ME 1 1 3 1 5
recogi ME -4 -5 -5 -4 -4
recogi a -4 -5 -5 -4 -4
refill ME -6 -5 -5 -5 -6
refill PILL -6 -5 -5 -5 -6
right HURRY 9 5 8 6 14
right ME 8 5 3 3 1
sab QUESTION 5 4 9 6 6
salt HE -4 -7 -4 -4 -4
sam MILESTONE 4 3 4 4 9
sat the 4 9 3 4 3
se CRAVE -5 -5 -5 -4 -7
se DIE -4 -10 -3 -4 -2
se DRINK 0 2 -2 -3 -4
se FALL 6 0 -3 0 0
se ME 1 -6 -2 2 -5
se MUCH -1 5 0 0 -2
se OVER -3 2 -2 -3 -1
se QUESTION 2 3 1 4 5
se QUIT -2 5 -1 1 -1
se TAKE 13 -4 0 -1 -3
se UNWAKING 5 2 2 3 2
se USE -1 -2 -6 -5 -8
se WANT 4 13 2 4 4
se WILL 0 5 -3 0 0
se esta 21 7 8 8 8
se fue 4 3 -4 0 1
se fueron 4 4 4 4 10
se hizo 4 5 4 4 9
se puso 8 4 5 8 4
se quedo 12 1 2 3 3
see YOU -4 -3 -5 -4 -5
see the 0 4 0 1 -1
sell ME 3 4 9 4 4
send ME 1 -2 7 1 0
send it -5 -7 -5 -5 -6
seria BETTEROFF 2 7 3 3 3
set a 3 6 3 3 2
should been 2 8 2 2 1
si ME 0 6 6 3 4
si NOT 7 13 11 14 14
si TAKE -2 1 1 1 5
sigo ME 5 9 8 5 3
sinc HE -5 -2 -6 -3 -6
sinc ME 1 3 3 10 1
sinc QUIT 2 1 2 6 1
sinc SCHEDULE 6 5 6 7 13
smell it 6 6 5 7 17
someth ME 7 7 4 2 -2
someth and 8 1 2 3 8
someth to 4 11 5 4 3
stand the 3 8 4 4 3
stay HURRY 8 4 5 5 8
stay ME 8 1 4 3 2
stay SOBER 1 1 1 1 6
stay hom -7 -8 -7 -6 -7
stay with 7 -2 1 1 2
stuck in -5 -9 -5 -6 -1
su KIN 5 7 10 5 5
sui THINK 5 12 5 5 5
talk MATE 2 1 0 3 5
talk ME 1 5 0 3 5
talk to -2 -5 -2 1 3
ten MILESTONE -2 -5 -2 -2 0
that AGAIN -5 -7 -5 -5 -7
that GAME -3 -5 -2 -3 -3
that ME -5 0 -1 -2 -3
that MUCH -3 -5 -4 -4 -5
that is -3 5 -2 1 -4
that one -5 -8 -6 -5 -7
the 14th 1 8 2 2 -1
the AGAIN -1 -1 -3 3 1
the AGO -7 -9 -7 -7 -10
the ALCOHOL 2 4 3 4 4
the BAR 4 3 1 1 11
the BETTEROFF 0 2 4 -1 3
the BLUE -4 -5 -4 -4 -4
the BRIDGE 0 9 -1 2 1
the BUY 3 2 9 4 4
the CAR 1 1 4 0 2
the COPS 4 3 4 1 -1
the CRAVE 3 4 2 3 8
the CUT -4 -9 -4 -4 -1
the DRUG 0 1 1 1 7
the GAME -4 -8 -5 -4 -1
the GOOD 4 1 4 4 13
the HOPELESS 2 1 1 2 5
the KIN -4 -1 0 -2 -2
the LAST -7 -6 -9 -7 -8
the LETTER 5 12 5 5 4
the MATE -8 -7 -8 -7 -7
the MEETING 8 8 6 4 9
the MILESTONE -3 -6 -5 -4 -2
the MORNING 1 4 1 4 -2
the MUCH 4 -2 -1 0 -1
the NIGHT 3 8 3 3 1
the OUTSIDE -4 -3 1 -2 -2
the OVER -4 -9 -5 -4 -1
the PAIN 4 8 4 4 9
the PHONE -2 -3 -2 -2 -2
the PILL -3 4 -3 -1 -8
the PLACE 4 2 1 1 1
the QUIT -3 -2 2 -2 1
the ROPE 1 4 0 1 2
the SCHEDULE -1 0 -1 -1 3
the SHAKE 4 4 4 13 4
the SICK 1 4 0 1 5
the THINK 4 10 4 4 4
the TRAP 2 3 -1 2 6
the UNWAKING 3 2 -1 3 0
the WANT 8 12 7 8 13
the WEAPON 1 5 5 0 5
the WILL 2 7 0 7 -3
the WITHDRAW 2 4 2 8 1
the WORLD -8 -12 -8 -7 -8
the after 4 7 6 4 5
the bag 6 2 1 1 2
the bathro 3 -1 -2 2 -1
the bed 2 5 3 2 2
the big 4 10 4 4 2
the cabine 6 0 1 2 3
the closet 2 3 5 2 2
the com 3 9 3 4 3
the concer -5 -5 -6 -5 -8
the cooki -3 -3 -3 -3 -5
the dish -5 -7 -7 -5 -6
the dmv -4 -5 -4 -3 -5
the dog -6 -7 -12 -7 -5
the down 2 1 6 6 6
the edg 2 8 2 3 2
the first 4 9 4 3 4
the flu -4 -4 -4 -4 -6
the garag -1 5 -2 0 -2
the hospit -4 -1 -3 -3 -7
the hour -3 -5 -3 -2 -1
the hous 2 -3 4 0 3
the lak 3 7 3 3 2
the light -5 -8 -6 -5 -7
the lin -8 -9 -7 -7 -8
the mak -4 -8 -4 -4 -4
the new -1 -2 2 -1 -4
the next 2 -1 5 3 5
the one -11 -12 -11 -10 -16
the only 7 16 7 7 7
the other 0 0 0 0 4
the park -2 -5 -3 -2 0
the right 4 7 3 3 3
the room -2 -1 4 2 0
the sam 3 6 1 2 1
the shower -1 -1 -4 -2 -2
the speake -4 -5 -5 -4 -6
the spot 3 5 2 3 5
the tub 6 10 3 4 3
the under 6 12 9 6 6
the wall 3 8 7 6 3
the way -3 3 -8 -3 -3
the wedd -4 -4 -4 -4 -5
the went -5 -7 -6 -5 -7
the wheel 3 6 3 2 5
the wind -4 -7 -5 -5 -5
the window 4 8 7 5 3
the wrong -6 -6 -6 -5 -6
then mor 5 7 4 4 4
ther ME 2 7 4 3 6
ther MEETING 8 11 10 7 13
ther NOT 4 11 4 4 3
ther a 2 1 5 1 5
ther is 8 9 3 6 4
ther to 6 12 5 6 5
thi BAR 1 -1 1 1 5
thi CANT 3 7 3 3 2
thi CAR 3 7 3 3 3
thi GAME -5 -7 -5 -5 -6
thi LIFE 4 9 4 4 4
thi ME -2 -5 -3 -2 1
thi MILESTONE -2 -7 -4 -4 -5
thi MORNING 0 1 1 4 0
thi SCHEDULE 5 14 5 5 3
thi WORLD 5 11 5 5 5
thi is 2 7 0 1 1
thi weathe -4 -7 -4 -4 -4
thi weeken 5 7 4 5 13
thre MILESTONE 4 5 4 6 7
tien LIPS 8 3 3 3 2
tien TRAP 3 2 9 4 3
tien los 8 3 2 3 3
til SCHEDULE -4 -8 -4 -2 -5
til the 8 10 8 8 15
tir HE 4 4 4 4 9
to # -7 -6 -8 -6 -10
to AGAIN 3 8 4 3 1
to ALCOHOL 0 -3 0 1 7
to BAR -4 -5 -4 -4 -6
to BETTEROFF 5 11 4 4 4
to BODY -2 -4 0 -2 -4
to BREATH 6 4 3 3 1
to BRIDGE 3 9 2 3 2
to BUY -3 -6 -4 -3 0
to DIE 6 3 2 3 5
to DRINK -4 -6 -4 -4 -2
to EMPTY 5 4 4 9 13
to GONE -2 -3 -2 -2 -3
to HIGH 5 5 4 5 14
to KIN -3 1 -5 -2 -2
to KNOW -8 -7 -7 -6 -3
to LIVE 3 13 2 4 3
to MATE 1 5 4 4 4
to ME 0 9 5 4 9
to MEETING 6 7 10 7 8
to MILESTONE 4 2 4 4 10
to MUCH -9 -8 -7 -7 -9
to OVER 2 8 2 3 4
to PHONE -5 -8 -4 -5 -6
to PICK 6 2 9 6 16
to QUIT -2 7 -2 5 -3
to SCHEDULE -1 -4 -2 -1 3
to SELF 3 10 3 3 4
to TAKE 3 14 6 10 9
to TRAP 4 6 9 4 4
to TRY -2 -1 -3 -2 -4
to USE 0 2 1 2 8
to VOMIT 4 1 9 4 7
to WAKE 7 8 3 4 3
to a 0 -1 3 0 -2
to be -4 2 -6 -3 -6
to break 5 11 8 6 5
to com -4 -4 -4 -4 -5
to concer -3 -3 -4 -3 -4
to do 3 9 0 2 6
to get -7 -12 0 0 -3
to go 1 4 6 4 6
to hold 1 8 1 2 0
to hom -3 -6 2 -3 -5
to mak -1 -1 -2 0 3
to one -5 -11 -6 -5 -4
to see 1 7 1 2 1
to shar -5 -8 -5 -5 -6
to stay 3 5 6 3 4
to talk -4 -3 -5 -4 -5
to the -4 -6 -6 -1 7
to thi -1 -5 4 -1 -2
town and 3 1 3 4 11
turn BLUE 11 4 4 5 4
turn ME -2 -7 -2 -2 3
turn at -4 -4 -4 -4 -7
turn into 5 4 5 5 13
un MATE 6 6 5 3 2
un MEETING -4 -5 -5 -4 -5
un MILESTONE -2 0 -3 -2 0
un MUCH 7 1 2 2 1
un SOBER 0 -1 0 1 4
un TAKE 2 2 4 4 14
un WEAPON 8 12 15 8 8
un WILL 3 10 2 3 2
un hombr 4 4 12 5 4
un paso 5 13 5 6 5
una ALCOHOL -3 -1 -2 -2 4
una MEETING 2 3 3 2 3
una PILL -4 -2 -2 -3 1
una ROPE 2 6 2 2 1
up # -1 -5 -3 -3 -5
up ME 2 8 6 2 -3
up MILESTONE 3 3 3 3 6
up QUESTION -4 -2 -4 -3 -6
up UNWAKING 8 3 3 3 3
up after 8 3 5 5 11
up and 7 3 5 5 12
up at -2 -5 3 -1 -2
up mind 5 10 5 5 5
up on 5 3 -1 0 -1
up the -4 -4 -4 -4 -5
up to -3 -5 -3 -3 -4
violen ME 3 1 9 3 3
wait for 1 2 -1 -1 -4
walk in -3 -4 -3 -3 -4
walk into 4 11 4 3 3
walk out 6 9 6 6 10
walk the -1 3 -2 -2 -2
was # 2 0 2 2 6
was DRINK -4 -7 -4 -4 -5
was GOOD 3 5 3 3 6
was NOT 4 14 4 5 7
was RAPE 3 2 9 3 2
was a -6 -8 -6 -5 -6
was fin 6 3 7 3 1
way out 3 10 5 3 1
way to 6 9 6 6 11
went AGAIN 6 1 2 3 4
went out 7 3 2 5 13
went to 4 7 9 5 5
whit knuckl 5 5 6 6 14
with HE 1 5 9 3 -1
with KIN -6 -7 -7 -4 1
with MATE -5 -2 -2 -3 -6
with ME 2 7 1 2 -4
with ROPE -3 -6 -4 -3 -2
with a 7 1 4 0 8
with the -4 2 1 -4 -6
with thi -3 -4 -3 -3 -2
wrong PHONE -4 -5 -4 -6 -4
wrot a -5 -9 -5 -5 -5
y AGAIN 6 7 14 7 6
y BLUE 10 4 4 4 4
y HE 6 8 10 7 13
y KNOW 6 9 11 11 7
y LAST 2 6 2 2 2
y LIVE -8 -12 -8 -7 -7
y LOVE 5 7 4 5 11
y ME 24 13 24 24 23
y NOT 24 22 17 19 17
y QUESTION 5 12 4 5 4
y QUIT 3 5 4 3 7
y SEEING 13 5 7 8 6
y SHAKE -1 2 2 7 2
y WAKE 7 3 1 2 2
y WANT 6 9 7 6 10
y con 5 9 5 6 5
y esta 10 2 10 4 3
y par 3 2 3 3 8
y se 9 8 7 6 9
yester and 4 9 4 6 4
yet but 5 4 6 5 15
~already 1 4 -3 -1 -2
~always 0 -3 -2 0 5
~even 0 6 -1 1 -1
~just -2 3 -8 3 4
~lol -27 -33 -30 -28 -31
~muy 7 -2 1 3 -3
~please -1 5 -1 -3 -14
~really 1 2 0 1 6
~siempre 0 10 -1 2 1
~so -8 -3 -1 5 -1
~solo 0 5 -6 1 -2
~still -2 0 -7 -4 -5
~todavia -7 -6 -6 -7 -8
~ya -3 13 -7 0 4
"""
