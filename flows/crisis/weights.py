"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0
for it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 3 4 -1 2 5
# AGAIN 2 1 2 2 5
# AGO -13 -12 -8 -10 -11
# BETTEROFF -3 0 -3 -3 -5
# DIE 6 13 6 6 6
# GONE 5 3 5 5 13
# HE 1 3 2 -1 -4
# HURRY -8 -10 -9 -8 -10
# ME 8 -3 6 0 -3
# MILESTONE 5 6 11 9 17
# NOT 3 -3 -2 -1 3
# PHONE 4 4 3 2 9
# PILL 13 5 4 1 3
# QUESTION -2 2 -2 1 5
# QUIT 2 8 3 7 2
# SOBER 2 6 3 -1 -6
# a -6 -4 -9 -6 -8
# after 0 -5 -5 -4 -8
# am 5 8 5 5 11
# and 0 3 -2 -6 -5
# de -3 -9 -6 -5 -7
# from -4 -4 -4 -7 -5
# hrs 4 3 4 12 4
# in 1 7 1 2 5
# is 1 1 -1 -2 -3
# min 3 -1 0 2 7
# mo 4 2 0 2 8
# mor 4 9 4 4 5
# old 2 6 2 1 -3
# that -9 -8 -7 -7 -8
# to -7 -4 -7 -7 -14
# y -4 -2 -5 -4 -7
# year -6 -7 -7 -6 -8
# yr -5 -3 -8 -5 -9
'0 4 3 2 4 11
'1 -7 -10 -6 -8 -2
'10 -2 -4 -7 -5 -3
'11 4 1 1 2 6
'12 4 1 0 0 5
'15 8 5 2 4 5
'16 0 1 3 2 5
'17 0 8 -2 0 -2
'2 -1 -1 -1 8 1
'20 6 10 1 2 1
'200 3 1 2 2 8
'29 -6 -8 -6 -6 -9
'3 -1 -3 -2 3 -1
'30 -3 -7 -8 -6 -13
'4 4 1 1 2 5
'40 5 3 4 1 6
'5 -10 -12 -13 -14 -7
'50 -3 -5 -5 -4 -8
'5th -4 -6 -4 -4 -5
'6 -5 -5 -8 -2 -3
'60 0 0 0 -1 6
'68102 -9 -13 -14 -11 -14
'7 -1 -4 0 -2 -4
'70 -2 0 -3 -2 -5
'8 3 -5 -4 -3 0
'9 -6 -8 -7 -6 -6
'90 -8 -9 -7 -8 -9
'90001 -5 -6 -5 -5 -6
'911 8 4 1 3 1
'aa -3 -1 -2 -3 -5
'abren -7 -6 -6 -5 -4
'abri 8 13 6 8 14
'abstin 5 5 5 23 1
'abt 2 7 3 2 1
'abuela -1 -4 -2 5 0
'abus 2 -1 -4 0 8
'abusiv 4 4 10 4 3
'acab 4 0 3 2 19
'acaba -1 8 5 2 -2
'acabo 8 -3 -1 -3 3
'accide 9 13 6 6 8
'acros 5 8 5 5 9
'addict 2 -1 2 3 12
'addres -1 -4 1 -3 0
'adio 5 8 3 5 12
'advil -9 -8 -6 -7 -8
'afraid -3 -4 -4 -3 -3
'after 16 9 4 3 3
'afuera 0 -4 4 1 6
'aga 3 2 1 1 10
'agarr 9 8 8 8 20
'agarra 3 6 11 6 0
'agarro 9 8 9 5 3
'ago 4 -1 -4 0 -8
'agua -2 -2 12 1 -6
'aguant 5 4 7 10 14
'aguja 7 0 1 2 2
'ahi -6 -9 -7 -6 -7
'ahorca 4 8 9 5 3
'air 4 6 3 6 -1
'alanon -7 -7 -5 -5 -6
'alarm -7 -10 -8 -7 -10
'alatee -4 -5 -5 -4 -4
'alcoho 4 -4 -5 2 -11
'alguie 0 3 -2 1 4
'aliv -10 -14 -10 -9 -9
'all 0 3 -4 -1 0
'allerg -13 -12 -11 -10 -11
'almost 1 7 3 3 6
'alon 7 -3 -3 3 -2
'amanec 9 22 10 10 12
'amanez 8 22 14 10 6
'ambula 18 8 7 10 7
'amenaz 4 4 12 5 4
'amor -3 -4 -3 -4 -3
'anda 9 12 16 10 17
'anduv 9 8 8 8 18
'anexo 5 4 5 4 9
'annive -5 -6 -6 -6 -7
'ano -7 -8 -6 -8 -1
'anoch 9 14 14 12 17
'anon 1 -5 -2 -2 -5
'anonim -6 -4 -6 -5 -8
'anonym -11 -10 -13 -10 -12
'anothe 6 8 2 4 5
'ansied 2 3 2 2 9
'answer -13 -9 -11 -10 -13
'ant 0 2 1 5 -3
'any -7 -10 -9 -7 -5
'anymor 1 0 -3 -3 -5
'anyon 1 8 3 2 0
'anyth -6 -3 -8 -4 -11
'anyway 0 -2 4 1 8
'anywhe 1 4 4 7 1
'apagar 4 11 4 4 2
'app 2 0 1 2 9
'argu -6 -9 -6 -6 -8
'arm 5 7 3 4 -3
'around 12 15 16 11 15
'arrast 6 5 14 7 5
'asham 7 7 6 6 17
'ask -8 -5 -7 -6 -3
'asleep -4 0 -4 -3 -1
'assaul 0 -1 6 0 -3
'ataqu 4 4 3 12 -1
'ate 1 -9 -4 -6 6
'attack 11 8 19 9 7
'attemp 7 17 6 7 6
'aventa 9 14 16 9 9
'avento 4 3 12 4 4
'avient 3 7 9 4 2
'awak 6 -1 2 4 6
'away 4 12 9 6 10
'ayer 2 4 5 7 8
'azotea 6 15 5 6 6
'azul 3 -2 -4 -1 -2
'baby -3 -2 0 -4 -6
'babysi -7 -8 -8 -6 -5
'back -7 -15 -10 -11 -10
'bad 11 9 8 17 10
'bag 9 5 4 7 12
'bajo -9 -6 -7 -7 -6
'ball 2 -3 -6 -2 4
'bang 6 4 9 4 2
'bano 8 2 4 1 0
'bar 6 5 6 6 16
'barten 5 1 5 6 14
'basura 6 9 5 6 11
'bat 2 1 8 2 1
'bath 9 4 3 3 1
'bathro 8 1 -1 3 6
'batter -4 -6 -3 -4 -5
'bday 4 7 4 4 3
'beach -5 -7 -5 -5 -7
'beat -9 -6 -6 -7 -10
'beauti -8 -14 -8 -8 -8
'beb 2 -8 3 1 0
'beber 1 0 2 5 9
'becaus -3 3 6 5 5
'bed -1 -2 4 9 0
'beer 1 -1 1 4 9
'befor -2 -2 -4 -4 -5
'behind -4 -8 -10 -9 -13
'believ -9 -16 -6 -9 -12
'belt 2 1 7 2 2
'bender 5 5 5 5 12
'benzo 2 0 1 5 1
'best -7 -2 -6 -7 -9
'better -7 -3 -8 -7 -8
'betwee -2 -6 -3 -2 3
'bien 9 2 -2 6 11
'big -2 1 -4 -2 -4
'bill -6 -7 -7 -6 -8
'birthd -4 -4 -5 -4 -5
'bit -2 -8 0 -3 -6
'black 6 0 7 1 6
'blad 2 10 -1 2 -1
'ble 5 16 2 6 5
'bleach 15 3 4 4 -3
'bleed 2 2 6 1 -1
'blew 5 5 5 6 15
'block 3 1 3 3 11
'blood 6 -2 -4 -1 -5
'blu 11 1 -1 1 1
'boat -8 -10 -9 -9 -9
'boca 9 6 1 4 9
'bodega 7 6 9 7 11
'body 11 10 10 12 10
'boleto -4 -6 -4 -4 -5
'bolsa 8 6 5 6 12
'bomber -7 -12 -9 -7 -8
'book -3 -2 -3 -2 -1
'booz 2 2 3 7 5
'bor -4 -8 -4 -3 2
'borrac 8 7 9 6 14
'botell 2 3 -2 6 5
'both -1 -3 -4 -3 -4
'bottl -1 1 2 4 7
'bought -2 1 -4 -3 -3
'box -6 -6 -4 -3 1
'boy 9 8 5 6 8
'bra 4 5 4 8 11
'brazo 0 4 -4 -2 -4
'break 4 6 9 3 1
'breath 14 4 1 2 6
'bridg -4 -2 -3 -5 -4
'bring -3 -2 -6 -3 -9
'brok -6 -6 -5 -4 -3
'broken -5 -6 -6 -7 -6
'brothe -1 2 -2 -1 -2
'brough 4 9 3 4 3
'bruis -7 -6 -4 -6 -8
'buck -6 -8 -6 -6 -6
'buena -2 -7 0 -3 -3
'bueno -4 -7 -4 -4 -4
'build -9 -2 -5 -4 -5
'bullet -3 -1 -7 -3 -3
'buri 3 9 4 4 3
'burn 5 -3 -6 -4 -7
'bury 5 9 8 5 3
'bus -9 -1 -7 -7 -9
'busco -2 -4 -4 -1 0
'ca -6 -8 -6 -6 -9
'cabeza 1 10 0 7 4
'cabine 10 10 5 6 10
'cada 4 16 5 5 1
'caf -4 -4 -5 -4 -4
'cai -6 -6 -1 -6 -12
'caigo 5 3 5 6 18
'call 7 7 7 5 12
'calm 4 11 4 4 2
'calor -8 -10 -3 -8 -10
'cam 8 3 3 3 6
'cama -3 -6 -1 3 -7
'camino -5 -11 -4 -6 -4
'camion -2 -6 1 -1 -4
'cancel -6 -3 -6 -6 -7
'cans 2 7 2 3 2
'car -3 -1 2 -3 -6
'cara 7 3 12 4 1
'card -2 -5 0 -2 0
'carro -2 -1 -7 -4 -4
'cart 3 1 1 3 10
'carta 0 6 0 -1 0
'cas -6 -1 -4 -3 -4
'casa -4 -6 5 -3 -2
'cash 2 0 0 2 11
'casi 2 4 2 2 6
'casino 1 1 1 1 6
'cat -6 -5 -1 -4 -6
'caus 11 4 9 4 7
'cayo 10 4 2 3 3
'celebr -6 -7 -6 -6 -10
'celula -7 -9 -5 -6 -8
'cerca -6 -7 -7 -6 -8
'cero 8 6 8 8 21
'cerrad -7 -9 -7 -6 -7
'cervez 3 0 -1 1 12
'chair -8 -9 -5 -10 -15
'chang 1 -6 -5 -4 -2
'check 0 8 3 -4 -4
'chest 11 -1 2 2 1
'chew 12 4 4 5 8
'chicke -6 10 0 1 -1
'chip -8 -3 -5 -6 -9
'chist -5 -6 -6 -5 -7
'chok -5 1 3 -1 -1
'christ -5 -2 2 -2 -1
'church 0 -1 0 -2 -3
'cigare 2 7 0 2 2
'circl 8 7 8 7 18
'city -6 -9 -7 -6 -8
'clas -13 -9 -9 -8 -11
'clean -6 -6 -7 -6 -4
'climb 1 7 1 3 0
'clock 3 9 4 4 3
'cloro 7 1 1 1 -2
'clos -5 -9 -6 0 3
'closet 1 -1 5 0 -5
'clubho -4 -6 -4 -4 -6
'coach -2 -2 -4 -2 -2
'cocina -12 -13 -10 -10 -12
'coff 4 9 8 4 2
'coffe -8 -8 -4 -1 -5
'coin -4 -3 -7 -4 -7
'cold -9 -8 -6 -6 -6
'collap 8 6 4 4 3
'colleg -3 -1 -3 -3 -4
'color -4 -7 -6 -5 -10
'com 1 5 4 6 3
'comer -4 -4 0 -3 -8
'compr 2 3 -1 2 8
'compra -5 -9 -7 -5 -2
'compro -3 0 -4 -3 -4
'concer -7 -7 -8 -6 -9
'consum 3 1 4 11 10
'conten -3 -5 -1 -4 -4
'contes -8 -5 -7 -5 -5
'contra 7 15 13 7 5
'contro -9 -6 -2 -4 -5
'conven 4 6 2 4 11
'convul 12 4 4 3 4
'cook -2 -12 -5 -3 8
'cooki -9 -10 -10 -9 -13
'cop 5 7 11 5 6
'cord 5 2 15 5 4
'corner -3 -6 2 -1 0
'cortar -4 -1 -2 -3 -7
'cosa 5 7 11 9 4
'couch -7 -12 -9 -8 -9
'count 1 9 3 3 10
'counte 5 3 8 6 15
'court -6 -6 -5 -5 -7
'crack 2 0 7 3 11
'crash -7 -7 -8 -7 -9
'crav 6 5 5 7 17
'cravin -3 -4 -4 -3 -1
'crazy -6 -9 -7 -5 -8
'credit -4 -3 -4 -4 -7
'creo 24 16 10 15 12
'crim -6 -9 -6 -6 -8
'crista 2 2 1 2 5
'crudo 4 4 4 4 11
'cry 2 2 1 6 10
'crysta -9 -7 -8 -7 -11
'cuarto 5 6 16 14 4
'cuchil -6 -9 -4 -5 -7
'cuello 2 -4 18 3 2
'cuenta 2 0 0 0 8
'cumplo -3 -3 -3 -3 -4
'cut -4 1 -4 -3 -6
'cutt 2 12 1 2 1
'dad 0 -1 -1 -2 -3
'dalla -4 -5 -4 -3 -7
'dan -7 -3 -5 2 -5
'danc -7 -10 -7 -6 -9
'dando 5 4 8 5 10
'danger 8 11 9 12 5
'dano 3 11 4 4 3
'dar 3 6 7 4 3
'dat 3 13 1 4 8
'daught -5 5 0 -1 -1
'day 1 -1 2 11 3
'dead 5 5 4 2 -2
'dealer 9 8 15 9 18
'deep 0 7 1 2 2
'dej -9 0 -12 -7 -12
'deja -1 -4 1 8 0
'dejo 1 8 3 12 2
'delet 1 -2 8 1 3
'deliri 2 2 2 8 2
'dentis -6 -8 -6 -6 -3
'depres 4 10 4 4 3
'desapa 9 17 14 10 8
'desd 2 -1 2 14 1
'desint 3 2 3 8 4
'desped 2 6 3 2 2
'desper 9 22 21 12 11
'despid 2 7 2 2 1
'despie 7 0 0 1 0
'despu 3 0 -3 -1 2
'detox 0 5 1 -8 4
'di 2 0 -2 1 8
'dia 1 4 -1 6 0
'die 3 5 -2 -5 -6
'died -5 -4 -6 -5 -1
'diet -10 -12 -10 -10 -16
'dieta -7 -9 -8 -7 -11
'diez 1 -2 1 1 6
'diganl 3 8 2 3 2
'dinero 5 5 7 6 15
'dinner 1 0 -1 1 4
'dio 6 -5 2 4 -4
'dirty 8 6 6 4 13
'disapp -2 8 1 1 -3
'dish -6 -8 -7 -5 -6
'dispar 5 4 10 5 5
'dmv -6 -9 -7 -6 -8
'doc -1 -3 0 2 6
'docume -6 -6 -5 -5 -7
'dog 1 7 -1 2 1
'doing 5 6 -3 5 4
'domest 2 1 10 1 2
'don -4 2 -4 -1 -3
'donut -5 -5 -5 -5 -7
'door -9 -6 -4 -9 -12
'dop 0 2 2 16 5
'dopesi 3 3 4 10 3
'dormid 0 -11 -3 -6 -7
'dormir -7 -7 -4 -4 -7
'dos 3 -4 5 4 -3
'down 8 9 12 12 6
'drank 21 1 6 0 1
'dream -3 -5 -3 -3 -3
'drink -1 -4 2 4 8
'driv -3 4 -2 -1 0
'driver 3 4 6 2 1
'droga 3 -1 5 -2 2
'drogad 5 2 3 4 8
'drogu 2 3 2 4 11
'drop -5 -6 -5 -3 -6
'dropp -2 2 -5 -1 -4
'drov 0 5 0 0 0
'drunk -13 0 2 -8 -18
'dry 3 3 0 19 0
'dts 1 0 1 12 -1
'duel -3 1 -4 -4 -4
'dulc -4 -5 -5 -4 -7
'dump 4 8 5 5 10
'dura 2 1 2 7 0
'dying 8 -3 -1 5 0
'early -6 -8 -6 -5 -4
'earth 4 10 4 4 4
'eat 1 9 2 -1 -1
'ech 5 1 1 2 6
'echa 0 -1 10 1 -2
'edg 0 5 0 1 1
'edibl 3 3 4 2 9
'egg -7 -7 -7 -6 -10
'either 2 10 1 2 -1
'elevad -7 -8 -8 -7 -8
'elevat -7 -6 -6 -5 -7
'els 1 4 1 2 6
'em 2 -2 -4 -3 -6
'emborr 4 4 4 4 10
'empiez 0 -2 -1 -3 6
'empti 15 3 4 5 4
'encerr 3 8 8 4 0
'encont 18 11 19 11 13
'encuen 4 4 1 8 2
'end -3 9 -3 -1 -8
'enferm 0 2 0 8 -2
'enfren 4 4 8 4 6
'engin 6 10 6 6 9
'enough 5 21 6 7 7
'entera 6 7 13 7 7
'entr 5 5 10 5 5
'equivo -6 -9 -6 -5 -5
'er 4 2 11 7 2
'eras 5 14 5 6 5
'ere -6 -6 -5 -5 -6
'escogi 3 9 3 3 0
'escond 0 0 8 2 3
'escope 6 12 10 6 5
'escrib 3 3 11 4 9
'escuel -7 -6 -9 -7 -10
'espano -1 -2 -2 0 3
'espera 2 3 1 1 5
'esposa 1 -1 3 3 6
'esposo -2 5 -4 0 -2
'estaba -3 -8 -5 -6 -7
'estan 7 9 12 8 13
'estar 1 10 4 3 0
'estari 7 16 7 7 7
'estudi -11 -14 -11 -9 -9
'ever -1 7 2 0 0
'every 8 13 11 12 8
'everyb 1 6 1 1 0
'everyo 1 9 0 2 5
'everyt 6 9 5 6 0
'ex 0 -3 -3 0 2
'exam -7 -12 -8 -7 -8
'examen -9 -9 -12 -9 -9
'exist 3 7 3 4 3
'extran -1 0 -3 -1 2
'eye 14 4 11 5 1
'fac -1 -4 7 -1 -3
'fad 18 19 11 11 10
'fail -3 -2 -1 -1 7
'fall -1 0 2 6 9
'famili 2 8 1 2 3
'family 2 8 6 3 3
'favor 4 4 8 3 -1
'fecha 7 15 5 6 3
'feliz -4 -6 -5 -5 -5
'fell -2 -6 2 -3 1
'felt 0 10 0 4 -1
'fent 6 0 1 1 0
'fentan 9 0 0 2 -5
'fever -5 -7 -7 -6 -7
'few 6 2 5 7 12
'fiebr -9 -6 -6 -7 -6
'fiend 4 4 4 4 10
'fiesta -6 -9 -9 -7 -8
'fight 5 9 5 6 13
'fin -7 1 -5 -4 -4
'final -7 -11 -9 -7 -4
'finall -1 1 1 -1 -2
'find 3 10 4 2 -1
'finger 6 6 10 6 8
'finish 0 -1 -7 -5 -5
'fir 3 0 3 4 6
'first 0 -1 -2 -3 2
'fish -1 -7 -5 -5 -5
'fit 0 1 -1 5 -3
'fiv -7 -9 -7 -8 -8
'fix 7 6 2 3 4
'flinch 5 3 14 5 5
'floor -2 1 -2 0 -6
'flu -14 -12 -13 -12 -15
'fly -6 -6 -4 -4 -1
'foam 7 1 0 2 0
'fold 7 10 7 7 13
'folk -4 -6 -4 -4 -5
'food -3 -4 -3 -2 -4
'forc 3 2 9 3 3
'foreve -2 8 -2 -4 -5
'forget -2 -1 -5 -3 -6
'forgot -8 -8 -6 -8 -11
'found 15 6 14 8 16
'four -4 -6 -5 -3 -4
'frasco 21 5 5 6 4
'fre -4 -5 -6 -3 -2
'freez -4 -6 -3 -3 -5
'fri -6 -5 -5 -4 -7
'friday 1 4 5 -1 7
'fridg -7 -8 -7 -7 -8
'friend 6 3 5 3 3
'front -5 -7 -5 -4 -4
'fue -1 -5 -2 -1 2
'fueron 3 -1 2 2 9
'fuerza 5 11 14 7 4
'fum 4 4 5 5 11
'fumar 3 1 2 1 6
'fun -8 -10 -7 -7 -9
'funera 5 15 4 5 7
'gallet -7 -3 -4 -4 -4
'gam 3 6 3 3 3
'gana 3 8 2 3 5
'gano 3 2 2 3 10
'garag -1 5 -3 -1 -1
'gas 5 10 7 3 -4
'gav 6 5 4 4 9
'gett 4 3 5 3 2
'girlfr 0 5 1 1 0
'giv -1 1 0 0 -3
'glad -7 -10 -6 -6 -7
'glas 7 9 5 7 17
'go -4 2 4 -3 1
'god 0 -3 -3 -3 -4
'goe 8 8 2 3 4
'golp 5 4 13 12 3
'golpea 6 5 15 6 5
'gon -1 1 -5 -1 4
'good -3 3 0 -1 7
'goodby 3 15 3 4 2
'googl 3 8 2 3 2
'grabb 3 2 10 5 2
'gracia -5 -5 -6 -3 -1
'grad -5 -5 -7 -4 -5
'great -4 -4 -2 -4 -7
'grey 12 4 4 5 5
'gripa -15 -12 -12 -11 -14
'group -12 -13 -14 -11 -13
'grupo -5 -7 -4 -4 -4
'gues 6 10 7 7 13
'gun 3 6 12 4 1
'gusta -8 -10 -7 -7 -8
'guy 2 -5 1 -3 6
'gym -8 -7 -8 -11 -11
'hablar -4 -2 -1 -4 -7
'hablo 2 -3 2 1 5
'hac 4 2 7 4 0
'hacer -2 9 -5 -1 -2
'hacerl 4 13 4 4 2
'hacerm 3 10 0 3 2
'hago 11 14 5 4 6
'haha -5 -5 -6 -4 -6
'hair -2 -4 6 -1 -3
'half 0 -5 -2 -1 2
'hall -5 -6 -2 -4 -3
'halluc 2 2 2 6 2
'hand -4 -6 -1 4 11
'handl -2 -4 -3 -4 -5
'hang -3 2 -8 -3 -3
'happen 4 11 5 3 -2
'happy 0 0 -3 -1 -2
'hard 8 2 6 10 13
'hat -2 -2 -3 -1 2
'head -5 -4 -3 -6 -7
'hear 0 2 8 4 4
'heart 4 0 -6 3 -6
'heat -8 -13 -8 -8 -7
'held 6 6 17 6 5
'hell 6 7 17 10 6
'her -5 3 5 0 0
'herman -1 -6 -3 -4 -6
'heroin 0 1 1 7 -1
'hi -4 -5 -5 -4 -4
'hid -4 4 0 -2 0
'high -1 -6 -2 1 10
'highwa -5 -12 -2 -6 -6
'hija 0 0 -7 -3 -1
'hijo 6 7 2 5 5
'histor -5 -5 -5 -4 -6
'hit 5 -2 -2 0 8
'hitt -2 -4 -3 -2 3
'hizo 1 -1 0 1 6
'hold 8 9 15 15 20
'hom -4 -1 5 0 -6
'hombr 2 1 11 2 0
'homewo -4 -6 -3 -4 -5
'hop -2 5 -3 -2 -5
'hora -5 -8 -2 -3 -2
'hospit 0 5 2 2 -1
'hotel 3 2 2 3 12
'hour -1 -4 -8 0 -1
'hous 5 1 12 3 4
'hr 6 3 4 4 9
'hrs 4 3 4 12 4
'hubier 6 16 6 7 6
'huff 5 5 5 5 10
'hurry 7 0 2 2 2
'hurt 1 1 7 -1 1
'husban -5 1 -4 0 0
'ice -6 -6 -6 -5 -4
'ill 0 8 5 -1 1
'import -4 1 0 -2 -5
'info -4 -7 -4 -4 -5
'ingl -8 -12 -9 -8 -9
'instea -2 4 -2 -2 -4
'intent -4 1 -5 -4 -6
'intern -7 -10 -9 -7 -9
'interv -8 -12 -7 -7 -6
'inyect 14 5 10 10 3
'ir 0 -11 -7 -5 -7
'irm 6 15 6 5 6
'itch 3 2 3 3 7
'jacket -6 -11 -6 -6 -6
'jail 9 4 5 5 4
'jaja -11 -15 -12 -11 -10
'jef -4 -5 -1 -3 -4
'jering 14 5 5 7 10
'jerk -6 -4 -3 0 -4
'job -2 -1 -3 -3 -2
'joven -6 -7 -6 -5 -4
'jump 0 1 4 2 -3
'junta -4 -2 0 -1 -5
'keep 8 12 8 7 3
'key -4 -3 -4 -3 -2
'kick 0 -6 -6 7 -1
'kid 0 2 7 -2 2
'kill -1 -1 4 1 -3
'killer -4 -6 -4 -4 -4
'kind -1 3 -2 -2 -3
'kitche -6 -6 -7 -5 -3
'kms 6 16 7 7 7
'kne -11 -9 -9 -9 -12
'knock 0 -3 8 1 -1
'knuckl 19 11 11 12 20
'lado -4 -4 -4 -4 -9
'last 0 -6 6 4 4
'lastim 5 8 12 5 3
'lat -6 -13 -8 -11 -9
'later -6 -6 -7 -6 -10
'laugh -8 -6 -6 -6 -6
'laundr -3 -7 -4 -4 -5
'law -3 -5 1 -2 -3
'leav -4 -11 8 -4 -7
'lech -6 -10 -6 -6 -7
'left -6 5 -7 -3 -6
'leftov -4 -1 -5 -4 -7
'leg -5 -5 -9 -1 -5
'let -4 2 -3 -5 -8
'lett 2 9 2 3 0
'librar 2 5 1 2 1
'libro -6 -7 -7 -6 -8
'lick 5 5 5 6 13
'licore 5 5 3 5 12
'lied 7 9 9 7 11
'lif -3 5 -2 -2 -6
'light -8 -12 -8 -8 -8
'lik 8 3 -5 6 -1
'lin 9 2 1 3 11
'linea -4 -2 -3 -2 4
'link -3 -3 -3 -3 -4
'lip 4 0 1 1 2
'list -7 -6 -10 -8 -5
'listen -7 -12 -8 -7 -8
'liv 1 8 4 0 6
'llamen 4 3 10 4 3
'llega -1 -4 8 0 -1
'llegar -3 3 -3 -4 -7
'llego -6 -9 0 -4 -5
'llegu 3 5 5 2 0
'llevar -6 -9 -7 -5 -4
'llevo -1 -2 5 -1 2
'lluev -5 -6 -5 -5 -8
'load 4 2 5 5 18
'lock 1 -3 1 2 -5
'long 2 6 0 4 0
'look -3 11 1 -1 -4
'los 1 3 7 3 1
'lost -9 -6 -10 -5 -10
'lot -1 -5 0 -3 -5
'loud 0 3 -3 1 5
'lov -5 -5 -8 -6 -9
'luck -5 -9 -6 -5 -6
'luego -2 0 5 -1 7
'lun -2 -4 -2 -1 -1
'mad -1 6 8 -2 -2
'mak 0 -1 2 -2 0
'mal 6 4 1 2 7
'malill 5 5 5 14 4
'malo 3 6 3 9 2
'mama 0 -2 -6 -2 2
'man 4 3 14 5 3
'manana -9 -7 -9 -6 -8
'manda -6 -11 -4 -6 -9
'mano 1 -1 -1 -1 6
'many -2 -12 -8 -7 -11
'marath -4 -4 -3 -3 -5
'march -4 -4 -5 -4 -5
'marido 6 -2 -1 0 -4
'mark 5 8 10 5 3
'marria 7 9 7 8 17
'mart -4 -6 -4 -2 -5
'mat 3 8 7 4 3
'mata -5 -12 0 -5 -5
'matar 2 -1 6 6 1
'matarm 4 17 5 6 3
'mato 2 4 7 2 -2
'mean -2 3 -1 -1 -3
'meant 5 19 6 7 5
'med -6 -2 0 -3 -3
'medici -12 -3 -9 -12 -14
'meet -6 -7 -5 -6 -6
'meetin -5 -6 -4 -7 -10
'meetng 8 7 8 8 18
'mejor -4 5 -2 -2 -4
'men 2 2 7 4 -2
'mensaj 1 1 7 2 2
'mes -8 -2 -5 -6 -4
'mess 2 2 2 3 8
'messag -9 -14 -10 -9 -10
'metado 8 2 2 5 3
'meterm 8 4 8 8 20
'methad 12 2 5 8 3
'meti 7 0 0 1 -1
'metio 2 1 2 -1 -6
'mexico -5 -7 -5 -6 -7
'miedo 8 11 9 6 5
'milk -8 -10 -7 -7 -9
'min 4 2 0 4 8
'mind 0 -5 -6 -3 -6
'miniba 6 5 5 7 17
'mis 1 3 1 1 6
'miss -7 -9 -7 -6 -9
'mix 8 1 2 2 0
'mo 3 1 0 1 8
'molly 11 4 4 4 4
'mom -1 1 2 0 2
'monday -1 4 -3 2 -1
'money 0 -3 7 2 7
'mono -10 -13 -11 -11 -14
'month 2 0 1 0 4
'mor 5 4 -1 -6 7
'morado 0 2 8 5 2
'morir 5 11 7 6 4
'morirm 5 14 5 6 5
'morn 6 11 7 11 9
'motel 3 6 3 7 5
'mouth 4 -2 -4 0 2
'mov 2 -13 -10 -2 -6
'movi -7 -8 -7 -6 -8
'mtg 1 4 1 1 1
'much 2 -2 -6 -5 -6
'mucho 2 -2 0 -3 -6
'muero -2 1 0 -2 -4
'muert 2 5 7 4 5
'muerto 6 7 3 5 3
'mundo 2 8 1 2 -1
'murder -4 -7 -5 -4 -4
'murien 14 6 4 5 3
'murio -8 -15 -8 -9 -5
'musica -7 -7 -7 -5 -7
'na -3 -3 -4 -2 1
'nadi -2 5 -1 0 1
'nail -5 -8 -6 -5 -5
'nam 0 3 2 3 0
'nap -7 0 -5 -4 -8
'narcan 18 6 3 5 1
'near -3 -4 -3 -2 1
'negro 12 5 7 5 5
'neighb -1 1 5 0 0
'nervou -8 -9 -8 -10 -10
'new -9 -16 -2 -8 -7
'next 2 8 6 0 -2
'nic 6 17 6 6 5
'night -5 -6 -5 -4 -6
'nino -5 -9 3 -2 -3
'nit 0 -3 3 0 4
'nobody 5 7 4 5 1
'noch -1 7 0 0 -2
'nodd 15 3 3 4 3
'noma 1 5 1 2 13
'noon 0 1 4 4 4
'normal 9 8 7 16 7
'not 2 9 0 2 0
'notic 0 6 -1 1 -2
'novio -5 -1 -1 -4 -5
'nueva -6 -8 -6 -6 -7
'nuevo 2 0 1 3 9
'number -5 0 -9 -6 0
'nyquil 5 4 4 4 10
'od 17 6 6 7 6
'odio 5 11 4 5 4
'off 2 -5 -3 -5 4
'offer 0 0 1 1 8
'offic -7 -10 -8 -7 -9
'oficin -3 -9 -5 -4 -4
'oh -1 -8 -7 -4 -5
'oigo 4 3 10 4 6
'ojala 8 22 9 9 8
'ojo 6 1 7 2 0
'ok -7 -3 -7 -9 -8
'old -4 -4 1 -3 4
'omaha -8 -10 -8 -7 -10
'onc 3 3 2 5 0
'one -1 4 -4 -4 12
'onlin -6 -7 -6 -5 -8
'only 1 9 3 1 -5
'open 5 -1 -6 0 10
'orang -6 -11 -6 -6 -6
'orden 3 2 9 3 1
'order 1 4 7 2 2
'orilla 4 10 4 4 3
'other -6 -5 -8 -7 -1
'otra 4 6 4 4 6
'otro -3 1 -4 -3 -6
'outsid 6 1 4 3 6
'over 0 -4 6 4 3
'overdo 18 7 2 5 0
'overpa 2 7 2 2 1
'own 2 11 -2 3 1
'oxy 3 1 2 4 4
'oxygen -7 -6 -6 -6 -10
'pa 0 11 -1 1 3
'pack 0 -4 3 -1 5
'padrin -3 -7 0 -4 -6
'paid 5 8 4 5 11
'paint -5 -11 -6 -4 -3
'pan -8 -12 -9 -8 -11
'paper -7 -4 -1 -4 -5
'par 5 9 8 11 7
'parar 3 4 3 3 10
'park -3 -2 -6 -4 -5
'parran 5 3 5 5 15
'part 5 4 5 4 10
'partid -6 -5 -6 -5 -9
'partne 3 6 4 3 4
'party -5 -7 -3 -4 -4
'pas 16 10 3 7 16
'paso 0 -2 -4 -3 -7
'pass -11 -7 -7 -6 -3
'past 4 10 4 5 10
'pastel -8 -11 -9 -8 -10
'pastil 5 8 0 -1 2
'patch 26 8 9 10 8
'paus -4 -4 -4 -4 -6
'pay 0 0 9 0 -6
'payday 5 7 4 5 11
'peac 0 5 0 1 1
'peacef 3 10 2 3 3
'peda 5 6 6 6 15
'pega 3 3 10 4 2
'pegaba -6 -6 -12 -4 -6
'pegand 4 4 17 5 1
'pego 0 5 0 0 -2
'pelicu -1 -4 -2 -3 -3
'peopl -14 -13 -9 -8 -6
'perc 4 3 4 4 11
'perdi -5 -4 -7 -5 -5
'perdon 2 8 6 3 4
'perman 4 13 4 3 3
'perro -5 -2 -4 -4 -6
'person -7 -5 -5 -5 -8
'pharma -8 -5 -7 -7 -9
'phon 0 1 3 1 -6
'pick -1 7 -2 3 1
'picnic -4 -4 -4 -4 -6
'pictur 1 9 0 2 -1
'pid 4 2 10 4 5
'piedra 6 7 5 5 11
'pill 5 9 0 -2 0
'pip 13 5 7 8 14
'pizza -3 -5 -2 -3 -2
'plac -1 -3 3 0 1
'plug -1 -1 -1 0 5
'point 3 3 5 3 7
'poison 25 8 9 10 8
'popp -8 -4 -4 -3 -1
'potluc -5 -5 -5 -4 -8
'pound -9 -7 -4 -4 -5
'pour 5 2 13 7 9
'power -2 5 -2 -1 -3
'pray -6 -9 -5 -4 -2
'prayer -5 -10 -5 -5 -3
'prefie 4 11 3 4 3
'pressu -12 -9 -8 -6 -9
'primer -5 -7 -6 -5 -5
'primo -1 -3 -4 -2 0
'prob 7 13 6 5 6
'prom -5 -4 -5 -5 -8
'promis 4 8 3 4 6
'protec 3 2 7 3 2
'proud -6 -7 -6 -6 -8
'pud 4 5 4 5 10
'puedo -2 -5 -4 1 -4
'puent 2 10 -1 2 1
'puerta -6 -3 -4 -5 -7
'puk 0 -1 -1 3 -1
'pull 2 3 11 1 0
'puls 8 2 3 4 2
'pulso 9 1 2 3 2
'punch 0 8 1 1 0
'puppy -6 -7 -6 -6 -9
'pura -6 -10 -6 -6 -4
'purpl 8 3 3 3 3
'purpos 3 12 6 5 6
'pus 10 4 4 6 13
'push 2 1 5 2 1
'puso 15 9 12 12 7
'put 5 12 13 10 4
'putt 6 9 5 5 11
'q 2 4 7 2 5
'quedo 13 9 5 8 5
'quick 8 20 6 8 7
'quiero -1 10 4 3 9
'quiet 4 5 3 1 0
'quis 4 3 11 5 4
'quiso 2 7 11 4 3
'quit -6 -3 -5 8 -1
'quito 5 1 18 4 5
'quitt 2 1 2 5 3
'r -2 -8 -4 -4 -2
'rain -5 -13 -7 -8 -7
'rais 1 -2 -1 1 7
'ran 0 -7 1 -2 -5
'rap 1 1 6 2 1
'rather 3 7 5 3 2
'rattl 3 2 4 15 3
'razor -4 -2 -6 -3 -3
'reacci 7 1 2 2 2
'read 8 18 15 9 7
'real 3 5 1 4 6
'reason -4 -2 -4 -4 -7
'recaer 4 1 3 4 15
'recai 3 1 2 3 9
'recayo 3 3 2 2 7
'recip -7 -8 -8 -8 -10
'record -3 -1 -3 -3 -5
'recove -7 -7 -7 -7 -11
'red -5 -7 -6 -5 -7
'refill -6 -5 -5 -6 -7
'rehab 3 10 -2 4 8
'relaps 0 4 0 0 10
'reliev 6 15 6 7 6
'remind -9 -13 -9 -10 -10
'rent 4 6 5 4 7
'renta 5 4 11 6 9
'report -6 -10 -3 -6 -7
'reset 6 5 5 6 16
'respir 7 4 -2 0 -2
'respon 4 -11 -5 -3 -2
'restra 3 3 8 3 3
'retir -5 -4 -8 -5 -5
'return -4 -2 -4 -4 -7
'reunio -5 -9 -6 -6 -6
'revisa 6 4 16 6 5
'rib 1 -1 8 1 0
'right 3 -3 -3 -2 -2
'ring 6 10 6 5 9
'risa -6 -7 -8 -6 -8
'river -5 -7 -6 -5 -6
'robot -6 -7 -8 -6 -7
'rompio 7 6 16 7 9
'ron 4 3 4 4 9
'roof -5 -8 -5 -3 -2
'room -2 -6 4 0 -5
'roomma -3 -2 2 -2 1
'rop -4 0 -5 -3 -6
'ropa -2 -3 6 -1 -3
'ros -8 -13 -8 -7 -7
'rug -5 -9 -5 -5 -6
'run -4 4 0 0 -1
'runn 4 9 5 5 8
'sab 5 6 9 9 7
'sabado -3 -7 -3 -2 -3
'saf -3 2 2 -1 -5
'sal -9 -15 -10 -8 -13
'saldo -3 -6 -5 -7 -7
'salgo -6 -9 -3 -3 -9
'sali 4 3 2 6 12
'salio 5 1 10 3 4
'salir -3 -6 1 -4 -3
'salon -5 -7 -5 -7 -4
'salt -5 -5 -6 -5 -7
'sam 0 4 -3 0 0
'sangra 7 17 6 7 7
'sat -6 -6 -7 -1 -7
'saturd -6 -8 -6 -5 -5
'sav 4 17 4 6 4
'saw -3 -7 -3 -4 -7
'scar 1 6 0 6 0
'school -6 3 -6 -3 -6
'scor -1 -5 -2 -1 5
'scratc -1 -4 0 -2 3
'scream 1 -2 10 2 5
'script -3 0 2 1 12
'season -7 -10 -9 -7 -9
'seat -8 -11 -10 -8 -8
'secret -6 -8 -7 -6 -6
'see 1 3 1 -2 -9
'seguir 5 17 5 6 4
'seguro 4 9 3 4 4
'seiz 9 2 2 8 1
'seizur 8 2 4 10 2
'sell 3 4 9 3 6
'semest -5 -9 -5 -5 -6
'send 5 4 10 3 3
'sentid -6 -10 -5 -5 -2
'seri -6 -9 -7 -6 -7
'seria 4 8 3 4 3
'set -3 2 -6 -3 -5
'seven -5 -7 -6 -5 -6
'shak 11 1 5 8 1
'shar -11 -14 -11 -11 -14
'shav 2 0 8 2 2
'sherry 7 9 7 5 14
'shift 0 1 -2 0 5
'sho -6 -11 -5 -6 -5
'shoot -7 -2 -6 -5 -8
'short -7 -10 -7 -6 -7
'shot 4 0 7 -4 -6
'show 1 0 7 1 3
'shower -6 -7 -8 -6 -6
'shut 5 10 11 6 4
'sick 2 4 2 12 -3
'sid 5 -1 -2 -2 -3
'sign -5 -9 -8 -7 -10
'sigo 8 22 9 9 11
'sigu 7 4 17 6 7
'sin 4 8 9 12 2
'sinc 0 5 1 14 9
'sink -7 -4 -6 -4 -7
'sister 2 2 6 2 2
'sitt 5 12 5 6 10
'six -5 -8 -6 -5 -4
'skin 6 6 -2 2 -2
'sleep 3 0 7 1 -4
'sleepy 11 7 4 5 4
'slept -6 -7 -3 -5 -7
'slic -3 3 -4 -3 -11
'slid 8 -2 0 0 -6
'slipp 10 5 6 6 11
'small -9 -16 -10 -9 -10
'smell 5 6 4 5 14
'smil -5 -3 -6 -5 -9
'smok 0 -5 -4 -3 6
'sneak 4 4 4 4 10
'snow -2 -1 -5 1 -6
'soak 3 3 3 7 3
'sober -3 -4 -1 -9 -7
'sobred 17 -1 4 4 2
'sobrev 5 11 5 5 4
'sobrie 7 10 6 7 15
'sobrio -5 -3 -6 -5 -7
'soga 3 12 -1 3 2
'sola 3 10 -1 4 7
'som -6 -9 -8 -6 -3
'somebo 9 6 0 3 0
'someon 4 3 8 3 6
'someth 5 0 -5 -4 -11
'son -2 0 -6 -3 -2
'song -3 -4 -3 -3 -3
'soon -1 9 2 4 -2
'sor -7 -10 -7 -7 -7
'sorry -6 -5 -3 -5 -7
'sound 18 22 11 14 12
'soup -6 -7 -6 -5 -6
'spac 6 15 6 6 5
'spanis -5 -8 -5 -5 -7
'speak -6 -6 -5 -4 -5
'speake -7 -7 -8 -7 -11
'sponse 1 6 2 4 4
'sponso -3 -4 -1 -2 -1
'spoon 5 4 5 5 12
'spot 4 3 -1 -2 6
'squar 5 10 5 6 9
'st 0 -3 -3 -2 -4
'stabb 2 1 7 2 2
'stair -9 -7 -6 -6 -8
'stand 5 6 4 4 -1
'star 1 1 7 1 -1
'stay 6 5 0 0 2
'step -6 -1 -6 -5 -9
'stepp 7 14 7 7 6
'stitch 4 8 10 4 2
'stol 5 4 6 6 16
'stomac 0 -3 -3 -4 -5
'stop -3 -6 -4 -2 -9
'stopp 3 3 -5 -4 -3
'stor -7 -7 -8 -4 -3
'story 3 6 0 3 5
'street 4 2 7 3 5
'stress -5 -6 -6 -5 -7
'strong 4 4 2 2 4
'strugg 14 9 11 10 24
'stuck 2 -8 -3 -4 1
'stuff -1 -1 5 -5 -2
'sufro 5 4 12 4 5
'suicid 6 22 3 6 7
'sunday -1 6 -2 7 4
'suppor -6 -9 -4 -6 -6
'suppos 2 4 7 4 7
'surger -4 -9 -6 -6 -3
'surpri -6 -10 -8 -6 -4
'swallo 21 9 9 7 4
'sweat -3 -4 -4 -4 -3
'sweet -5 -6 -7 -4 -5
'swing -3 -5 2 -3 -7
'tak -12 9 2 1 -7
'taken 9 13 6 7 6
'talk -2 -4 -2 4 -2
'tard -7 -10 -5 -6 -7
'tarea -11 -12 -12 -11 -11
'tast 3 -1 4 4 14
'tattoo -6 -9 -6 -6 -6
'teache -3 -5 -6 -3 -1
'team -3 -3 -4 -3 -2
'techo -5 -6 -6 -5 -6
'telefo -7 -4 -5 -7 -9
'tembla 0 1 1 10 -2
'temblo 2 4 1 6 2
'tempra -6 -7 -6 -5 -7
'ten 0 -5 -1 -1 3
'tenia 4 6 2 4 9
'termin -6 -6 -6 -2 -8
'test -5 0 -5 -4 -3
'text 1 1 4 2 3
'thank -1 4 0 -1 -4
'ther -5 -6 -7 -3 -6
'thes -8 -9 1 -5 -8
'theyd 4 14 1 4 2
'theyll 7 16 6 7 6
'thi -8 3 -7 -3 -2
'third 8 2 2 2 3
'thos -6 -10 -5 -8 -9
'thre 9 1 9 8 6
'threat 5 6 9 5 5
'threw 5 3 6 4 6
'throat -2 -8 5 -2 -2
'throug 2 8 0 6 6
'throw 1 -1 7 2 4
'thursd 1 -2 3 2 2
'ticket -8 -14 -8 -8 -8
'tied 8 14 7 8 10
'tiempo -2 -7 -2 -1 5
'tienen -2 0 7 0 -1
'tight -4 -5 -5 -4 -7
'til 2 11 6 9 10
'till 10 16 13 10 12
'tim 8 8 5 4 10
'tir -3 4 -1 -1 0
'tirado 7 4 2 5 11
'tirarm 7 16 7 7 6
'toast 5 5 5 3 14
'toca 0 5 -4 0 0
'toco 0 -2 6 0 -1
'toda 0 6 0 1 -2
'toddle 11 4 3 4 2
'todo -2 7 2 3 0
'togeth 0 -2 1 1 6
'tom -7 -10 -9 -9 0
'tomado -4 3 3 3 0
'tomand 1 0 2 1 10
'tomar -4 -6 -7 1 1
'tomo 1 1 -3 3 -4
'tomorr -7 -5 -4 -7 -8
'too 0 0 -2 -2 -8
'took 10 4 13 0 7
'top 0 3 5 1 1
'tortil -3 -3 -5 -3 -4
'touch 1 -3 7 1 -1
'town -5 -3 -4 -2 4
'tra 0 -5 4 1 -2
'trabaj 1 -8 3 -2 -4
'track 5 6 12 6 7
'trad 5 5 5 6 12
'traffi -8 -16 -3 -7 -8
'trafic -6 -10 -5 -6 -7
'trago 14 8 9 19 21
'tramad 5 1 3 2 8
'trash 7 5 6 6 16
'tre 4 10 4 6 10
'trembl 2 2 2 5 2
'tri 4 7 10 6 3
'trigge 2 2 0 1 7
'trip -8 -11 -8 -8 -9
'trist -5 -11 -7 -6 -7
'truck 2 -8 -3 -3 -2
'trust 1 -3 0 1 8
'try -5 -7 -4 -3 -1
'tub 7 11 4 5 4
'turn 8 8 6 4 5
'tuv 6 6 7 7 18
'tv -7 -10 -5 -5 -10
'twic 9 7 5 6 8
'two -11 -14 -7 -7 -5
'ultimo -3 -6 -4 -2 -5
'una 3 3 1 4 19
'unaliv 9 19 9 9 9
'uncl 3 3 7 0 -1
'under 16 6 8 6 2
'unico 3 9 2 3 3
'unles 6 8 9 6 11
'unlock 4 11 2 4 4
'until 0 8 5 1 -5
'usar 2 2 2 3 9
'use -6 -5 -9 -7 -6
'used 7 2 0 2 7
'using 9 8 11 6 14
'vacaci -10 -15 -11 -10 -12
'vacati -5 -5 -5 -4 -7
'van 4 5 11 4 4
'vaso 5 4 5 8 10
've 6 5 3 9 3
'vec 6 11 5 5 5
'venden 8 5 17 8 11
'veneno 9 17 5 6 2
'veo 7 5 -1 6 -2
'vestid -7 -9 -7 -6 -7
'vez 3 4 2 3 3
'vicio 5 4 5 5 11
'vida 3 8 0 -1 -2
'viejo 3 8 4 7 3
'vien 2 -2 12 2 1
'vino -10 -10 -11 -7 -9
'violen 8 7 29 8 5
'visit -7 -7 -7 -6 -6
'vitami -6 -7 -6 -7 -7
'vivir 3 15 0 3 -1
'vivo -2 -4 4 -2 -4
'vodka 9 7 0 6 8
'voic 0 6 -1 0 -2
'volvi 1 3 0 2 8
'volvio 4 3 9 4 5
'vomita 8 4 3 9 4
'vuelta 4 4 4 5 11
'vuelv 15 6 6 6 8
'wait 0 8 5 1 -4
'wak 13 8 3 5 1
'walk -3 3 6 0 0
'wall 5 11 6 7 3
'wast 0 6 0 2 3
'watch -5 -8 -5 -4 -3
'water 0 -3 3 5 2
'way 7 13 2 0 4
'weak 1 3 0 2 13
'wear -3 -8 -1 -4 -5
'weathe -7 -13 -7 -7 -9
'wedd -3 -2 -4 -3 -4
'weed -10 -7 -8 -9 -9
'week 0 -6 -3 -4 -3
'weeken 0 -5 0 1 7
'weird -2 -5 -7 -5 -7
'went 4 4 -2 0 2
'wer -9 -7 -11 -10 -13
'whatev 6 19 6 7 7
'wheel 3 6 6 3 6
'whil -3 -8 1 -7 -7
'whiske 2 -2 4 3 6
'whit 3 2 1 2 6
'whol 1 -1 -1 1 5
'wif 2 10 5 3 7
'win -7 -6 -8 -3 0
'window 1 7 4 4 0
'wish 1 8 0 1 2
'withdr 0 0 2 19 1
'withou 1 -2 4 6 2
'wok -3 -4 5 0 6
'women -2 -5 3 -2 -5
'won -3 -3 -7 -2 2
'work 0 -1 2 -1 2
'world -3 1 -5 -3 -4
'worry -3 0 -4 -4 -5
'worth 0 -6 -2 -2 -2
'wrist 4 9 2 4 4
'writ -6 3 -3 -3 -5
'wrong 5 -2 -4 -4 -4
'wrot 2 14 4 4 3
'xanax 6 1 1 5 -2
'year -3 -1 -7 -6 -1
'yes 4 2 10 6 14
'yester 7 4 6 8 6
'yet 0 4 3 1 8
'yr 0 4 -3 0 0
'yrs -7 -2 -4 -5 2
'zapato -5 -6 -5 -5 -8
'zero 7 6 7 7 17
'zip -3 -5 -3 -3 -3
'zoom -9 -11 -9 -9 -12
(12 words) -9 -12 -12 -11 -8
(16 words) -6 -8 -7 -7 -6
(3 words) -5 -1 -4 -1 -3
(5 words) -1 -1 -3 5 -3
(8 words) -2 -8 -5 -2 -6
(always) -44 -35 -39 -62 -32
(child) -2 -1 8 0 -2
(harmless) -3 -7 -5 -2 -10
(home) 1 4 20 6 -2
(maybe suicide) 7 18 9 8 6
(past) -4 -8 -8 -8 -7
(quitting) -5 -4 -7 14 -1
(symptom) 9 1 2 22 3
ABUSER 5 4 20 7 5
ABUSER HE 2 8 1 2 1
ABUSER HIT -2 -4 -1 0 -2
ABUSER ME -6 -9 -1 -3 -5
ABUSER NOT -7 -9 -7 -5 -7
ABUSER WILL -4 -6 -2 -4 -3
ABUSER is -1 -1 3 0 -3
ABUSER the -2 -2 -5 -3 -3
AGAIN -1 7 2 -2 15
AGAIN AGAIN 3 -1 3 3 7
AGAIN HE 5 5 3 3 1
AGAIN HURRY 7 7 3 4 3
AGAIN ME 2 9 3 5 6
AGAIN PLACE 0 4 0 0 -2
AGAIN QUESTION -1 3 -1 0 -3
AGAIN SOBER 5 4 5 5 12
AGAIN a 1 -3 -3 0 6
AGAIN and 8 5 7 9 10
AGAIN en 3 4 3 3 7
AGAIN in 3 -3 -2 -1 -3
AGAIN las 3 2 3 3 10
AGAIN on 2 -1 1 2 10
AGAIN out 3 2 3 3 8
AGAIN the -6 -5 -5 -5 -7
AGAIN to -1 -3 -1 -1 4
AGO 4 -1 0 -10 3
AGO # -1 -7 0 -1 -7
AGO AGO -12 -12 -9 -7 -18
AGO HE 9 13 6 7 5
AGO HURRY 0 -2 -4 -3 -5
AGO ME 1 7 3 3 4
AGO MILESTONE -2 -4 1 2 -2
AGO NOT -4 -6 -4 -6 -6
AGO QUESTION 3 6 7 5 4
AGO SOBER 0 3 4 -2 2
AGO WANT -4 -7 -4 -3 -3
AGO a 6 0 3 3 5
AGO and 3 -4 5 1 -2
AGO de 1 5 4 2 1
AGO in 2 -2 -2 -2 -5
AGO it 0 -1 -1 1 8
AGO on -1 -2 -2 0 5
AGO out 3 3 3 3 8
AGO the -2 -1 -5 -2 -2
AGO to -1 -3 -1 -1 4
AGO y -3 -2 -5 -4 -9
ALCOHOL 10 -2 1 16 23
ALCOHOL # -1 -1 0 0 -7
ALCOHOL ALCOHOL -4 -7 -5 -5 -6
ALCOHOL HE -7 -10 -2 -9 -11
ALCOHOL ME -1 -6 -1 -2 0
ALCOHOL MILESTONE -2 -4 -4 -1 -7
ALCOHOL PILL 5 6 1 -2 -5
ALCOHOL a -3 -2 -4 -3 -3
ALCOHOL and -6 -2 3 0 -12
ALCOHOL at -5 -5 -4 -4 -1
ALCOHOL de -5 -8 -9 -8 -15
ALCOHOL in 1 2 4 2 9
ALCOHOL is -8 -7 -7 -6 -7
ALCOHOL it 0 -1 0 1 7
ALCOHOL of -4 1 -3 -4 -6
ALCOHOL on -7 -9 -9 -9 -12
ALCOHOL the 0 2 4 5 2
ALCOHOL with -2 -5 -5 -5 -10
ALCOHOL y 10 6 4 6 14
ALONE 10 7 -5 7 6
ALONE ME 5 5 2 2 0
ALONE and 8 1 0 4 6
ALONE on 4 9 3 4 5
BAR -6 -13 -9 -8 8
BAR ME 2 1 7 3 3
BAR de -3 -3 -3 -3 -7
BAR is -2 -5 -3 -3 -4
BAR on 6 11 9 6 5
BETTEROFF -10 -2 -7 -2 -6
BETTEROFF ALCOHOL 7 2 3 4 3
BETTEROFF BETTEROFF 0 5 0 0 -1
BETTEROFF DIE 5 11 5 5 5
BETTEROFF DRINK -4 -3 -4 -6 -3
BETTEROFF DRUG 2 2 2 7 2
BETTEROFF HE -5 -3 -4 -2 -5
BETTEROFF ME -1 8 -1 1 -3
BETTEROFF NOT -1 3 -1 -1 1
BETTEROFF PILL 1 0 2 7 2
BETTEROFF QUESTION 3 8 2 2 3
BETTEROFF QUIT 3 8 3 1 3
BETTEROFF RELAPSE 2 3 3 3 8
BETTEROFF SCHEDULE -4 -7 -2 -4 -4
BETTEROFF de -4 -8 -4 -4 -4
BETTEROFF it 7 9 6 11 6
BETTEROFF on -5 -7 -5 -4 -7
BETTEROFF the 1 -4 2 -5 -3
BETTEROFF y -2 -6 6 -3 -4
BLUE 17 -10 -6 -4 -13
BLUE BLUE 10 4 4 4 4
BLUE ME 9 8 4 5 3
BLUE in 6 1 0 1 0
BLUE y 5 4 4 9 4
BODY 11 10 14 9 1
BODY AGAIN 4 11 2 5 8
BODY HE -4 0 -8 -6 -6
BODY KNOW 5 9 6 6 12
BODY ME -1 0 6 -2 -2
BODY MILESTONE -6 -8 -5 -5 -6
BODY NOT -1 4 -1 4 -2
BODY SICK -3 -7 -5 -5 -3
BODY WILL 3 8 4 9 1
BODY and -3 -3 -4 -5 -9
BODY are -7 -12 -10 -10 -8
BODY is -6 -9 -5 -6 -8
BODY on 0 -4 -1 0 1
BODY the -5 -4 -3 -5 -4
BREATH 29 4 2 15 1
BREATH HE -8 -5 -6 -6 -5
BREATH ME 4 11 8 6 4
BRIDGE -4 9 0 1 -11
BRIDGE BRIDGE 2 9 2 3 3
BRIDGE HE -5 -7 -7 -5 -5
BRIDGE ME 9 17 16 10 6
BRIDGE NOT 5 11 5 7 7
BRIDGE a -6 -9 -7 -6 -6
BRIDGE in -3 -6 -2 -3 -1
BRIDGE is 0 2 3 0 -2
BRIDGE the -6 0 -7 -5 -4
BRIDGE y 1 9 -1 2 1
BROKE -3 -5 9 -2 3
BROKE BODY -6 -8 -5 -5 -6
BROKE HE -3 -2 1 -2 -5
BROKE ME 0 -1 4 0 4
BROKE PHONE -4 -4 -7 -4 -6
BRUISE 9 10 12 2 -4
BRUISE ME 2 9 -4 0 0
BURDEN 3 14 2 3 1
BUY -4 -1 2 -1 9
BUY ALCOHOL 2 1 4 2 5
BUY HE -5 -4 -3 -5 -8
BUY HURRY 4 6 3 4 8
BUY ROPE 2 12 2 3 0
BUY a 1 0 0 0 6
CANT 2 6 2 5 5
CANT MILESTONE -6 -10 -6 -6 -7
CAR -5 1 1 -4 -10
CAR # -7 -3 -5 -4 -3
CAR HE -6 -7 -12 -6 -6
CAR ME 1 -2 6 1 8
CAR and 4 10 3 4 5
CAR past 3 2 3 3 8
CAR sinc -9 -12 -14 -10 -10
CAR the -2 1 -6 -2 -4
CAR to -4 -6 -4 -4 -3
CARE -2 4 -3 -2 0
CARE ME 5 6 6 4 3
CARE a 2 9 -1 2 1
CARE of 3 8 3 3 3
COPS 10 7 21 5 2
COPS BUY 4 4 10 4 3
CRAVE 6 8 5 10 36
CRAVE any 7 7 7 7 15
CRAVE are 8 7 7 8 18
CRAVE de -1 6 -2 -1 -7
CRAVE to -5 -6 -5 -5 -10
CUT -3 11 -4 -4 -11
CUT AGAIN 6 12 6 6 8
CUT BODY 1 8 2 1 1
CUT LIPS 3 2 8 3 3
CUT ME -3 2 1 -3 -6
CUT is 3 8 3 2 3
DEALER 3 -2 4 3 16
DEALER KNOW 4 3 14 4 -1
DEPRESS -8 -2 -12 -5 -5
DEPRESS ME -6 -3 -6 -7 -6
DEPRESS is 5 10 5 5 5
DIE 13 27 3 8 -3
DIE AGAIN -8 -14 -8 -8 -9
DIE AGO 4 9 4 4 4
DIE HE -7 -3 -8 -6 -5
DIE ME -5 4 -6 -6 0
DIE MILESTONE -6 -7 -6 -6 -7
DIE MUCH -5 -6 -5 -5 -6
DIE NOT 8 5 3 3 3
DIE and -6 -2 -5 -8 -4
DIE at -5 -7 -5 -4 -5
DIE by 1 -1 6 1 1
DIE do -5 -10 -5 -5 -5
DIE in -3 -5 -4 -3 -1
DIE is -5 -6 -6 -5 -4
DIE of -5 -9 -5 -5 -5
DIE the -4 -6 -5 -4 -4
DRINK 28 13 18 23 35
DRINK AGAIN 0 3 -2 1 5
DRINK ALCOHOL 7 0 0 0 -3
DRINK HE -4 1 2 6 1
DRINK HURRY 1 6 4 4 9
DRINK ME -4 -3 -4 -3 -1
DRINK MUCH 5 8 3 3 4
DRINK PILL -14 -3 -10 -15 -19
DRINK SCHEDULE 2 1 3 7 1
DRINK WANT -6 -10 -6 -6 -6
DRINK a 0 -3 -3 -1 0
DRINK algo -4 -5 -5 -5 -9
DRINK and -4 -5 -1 2 0
DRINK cloro 8 2 2 2 -2
DRINK de 7 1 1 3 0
DRINK del 8 1 1 1 -2
DRINK desd 3 1 3 6 6
DRINK en -5 -4 -4 -4 -2
DRINK in 1 2 5 3 10
DRINK las 4 7 2 2 -1
DRINK the 3 4 3 3 11
DRINK una -11 -8 -5 -2 -5
DRINK veneno 6 10 2 3 -2
DRINK y -1 0 7 -1 1
DRUG 31 3 15 24 30
DRUG ME 3 0 4 5 0
DRUG NOT 7 6 4 4 1
DRUG SICK 2 2 2 11 0
DRUG and 4 -1 2 0 3
DRUG anonym -4 -4 -4 -4 -6
DRUG in 1 -1 -2 0 6
EMPTY 10 10 -3 5 3
EMPTY HE 10 2 5 4 3
EMPTY in -5 -8 -5 -5 -5
EVERYONE -5 2 -2 -3 3
EVERYONE KNOW -5 -7 -6 -5 -6
EVERYONE is -4 -3 -4 -4 -5
EXIST 5 17 5 7 5
FACE 24 6 14 9 11
FACE BLUE -8 -2 4 -2 1
FACE ME 2 2 8 3 1
FACE is 1 2 8 3 5
FALL 3 -5 5 3 0
FALL BETTEROFF 2 1 0 2 10
FALL HE -5 -2 1 -4 -4
FALL QUIT 2 1 0 2 10
FALL REST -7 -6 -8 -6 -5
FALL out 7 2 1 2 1
FALL the -5 -6 -7 -5 -6
FOOD -22 -28 -17 -18 -22
FOOD ME 3 3 6 0 1
FOOD a 3 5 6 3 2
FOOD is -3 -4 -2 -3 -4
FRIGHT 1 0 8 6 0
FRIGHT QUESTION 2 4 5 2 1
FRIGHT de 4 10 4 5 6
FRIGHT of 5 14 6 6 5
FRIGHT the -9 -11 -11 -8 -7
FRIGHT to 0 -3 4 3 -1
FUN -15 -17 -17 -15 -15
GAME -16 -11 -9 -9 -13
GAME GAME -6 -8 -5 -5 -6
GAME KILL -4 -9 -5 -4 -3
GAME ME 6 5 12 6 9
GAME WILL 2 10 2 3 1
GAME a -5 -8 -5 -5 -7
GAME and 7 14 7 7 6
GAME de -1 -6 0 -2 -2
GAME for 9 16 7 9 14
GAME on -1 5 4 3 6
GAME the -2 0 -1 -1 3
GIVE 1 4 -4 0 1
GIVE HE 5 9 0 2 -3
GIVE ME -6 4 -1 0 -3
GIVE in 2 1 2 2 9
GIVE the 1 -6 -3 -3 -6
GIVE up 5 9 5 5 9
GOD 2 17 -3 0 -6
GOD ME 7 16 6 7 7
GOD YOU -6 -11 -7 -6 -7
GONE 1 9 7 0 2
GONE HE 6 7 5 5 6
GONE ME 1 4 4 1 0
GONE the -7 -10 -6 -6 -9
GOOD -14 -14 -20 -15 -17
GOOD HIGH 7 3 8 6 13
GOOD ME 1 7 0 1 -1
GOOD MORNING -3 -6 -3 -3 -4
GOOD YOU 3 7 3 3 3
GOOD be -4 -8 -4 -4 -4
GOOD to -3 -4 -4 -3 -5
GREET -3 -4 -4 -1 -4
HANG 9 14 9 5 3
HANG SELF 2 13 0 3 1
HATE -1 6 -2 0 -1
HATE ME 4 10 3 4 3
HE # -5 2 -9 -6 -9
HE AGAIN -3 -3 -1 -2 -6
HE AGO 3 -1 8 0 -3
HE ALCOHOL -2 8 8 7 6
HE BAR 0 0 0 -1 3
HE BETTEROFF -5 -4 -6 -5 -6
HE BLUE 1 0 4 0 0
HE BODY 7 4 3 4 1
HE BREATH 13 -2 8 2 5
HE BRIDGE 2 -1 11 0 -3
HE BROKE 6 5 16 7 7
HE BUY 4 4 11 5 4
HE CAR 0 4 8 1 -2
HE CUT -2 -8 2 -2 4
HE DEALER 6 5 4 6 15
HE DIE 13 3 2 4 3
HE DRINK 1 4 10 7 0
HE DRUG 7 5 3 10 12
HE FACE 2 3 5 2 5
HE FALL 7 3 3 3 7
HE FUN -1 -3 -1 -2 0
HE GAME -1 -5 5 -1 -1
HE HE 9 15 9 9 14
HE HEART 9 1 2 3 0
HE HIGH 2 -3 -1 -2 -6
HE HIT 0 -2 18 1 -1
HE HOPELESS -13 -14 -11 -11 -11
HE HURT 3 -2 11 3 2
HE INJECT 11 3 17 7 4
HE KILL 3 1 11 3 3
HE KIN -3 -6 0 -3 -2
HE KNOW 2 1 18 3 1
HE LAST -4 -5 -7 -4 -2
HE LET -3 -1 -7 -3 -3
HE LIFE 8 12 5 4 3
HE LIPS 10 1 12 10 2
HE LIVE -4 -13 -7 -8 -7
HE LOST -5 -6 -4 -4 -7
HE LOVE 0 -6 -1 -3 -1
HE MATE -1 2 6 1 1
HE ME 9 13 16 9 12
HE MEETING -4 -3 -4 0 -2
HE MIGHT 7 3 14 4 -1
HE MILESTONE 4 3 0 -1 -3
HE MUCH 9 -3 6 3 6
HE NARCAN 15 6 5 6 4
HE NIGHT -1 5 0 -1 -4
HE NOT 7 1 5 3 2
HE OUTSIDE 2 4 12 2 0
HE PAIN 0 -2 3 -1 2
HE PHONE 3 6 5 1 0
HE PILL 0 -5 -5 1 -2
HE PLACE -4 -7 -3 -4 -3
HE QUESTION 4 12 6 4 11
HE QUIT 11 3 9 7 0
HE REST 6 -2 5 1 1
HE ROPE 2 8 5 3 1
HE SCHEDULE -5 -3 -4 2 -5
HE SEEING 1 5 11 3 3
HE SEIZE 5 1 0 0 -1
HE SHAKE 0 1 0 7 -1
HE SHAME 4 9 3 4 3
HE SICK 0 -2 8 -1 2
HE SOBER 3 4 1 12 6
HE TAKE 6 4 13 7 4
HE THINK -5 3 -2 1 -2
HE THREAT 1 -3 7 4 1
HE TRAP 3 2 8 2 6
HE TRY -5 -5 -3 -4 -6
HE UNWAKING 9 6 6 5 4
HE USE 6 -2 1 3 2
HE WAKE 1 -7 -4 -2 -3
HE WANT 10 12 14 10 18
HE WEAPON -1 12 1 1 -4
HE WILL 0 -5 3 -3 -10
HE WITHDRAW 2 1 1 10 0
HE aguja 7 0 1 2 2
HE are 2 0 8 3 7
HE bano 7 1 3 1 0
HE basura 4 4 4 5 10
HE cama -6 -9 -7 0 -10
HE can 2 1 8 2 0
HE casa 2 2 10 1 2
HE celula -4 -6 -2 -4 -4
HE check 4 3 10 4 3
HE com -1 -2 9 0 -2
HE cuarto 6 6 7 8 4
HE de 2 -1 -1 1 4
HE del 8 9 10 7 16
HE desd 2 1 2 6 2
HE despu 8 6 4 5 5
HE did 8 5 22 7 3
HE dio 11 3 1 3 1
HE do 2 5 6 3 1
HE doe 0 3 4 6 -1
HE escope 6 12 10 6 5
HE escrib 0 3 -1 -2 3
HE escuel -7 -6 -9 -7 -10
HE esta 4 4 13 5 3
HE fin 7 3 7 5 10
HE find 2 1 7 2 3
HE found 5 4 18 6 4
HE get 1 1 8 1 -2
HE goe 10 6 5 4 4
HE grabb 2 1 7 4 2
HE gripa -12 -8 -9 -8 -10
HE had 7 10 11 7 7
HE has 7 5 13 4 1
HE hav 0 5 0 0 0
HE in 7 3 1 3 4
HE is 18 1 18 8 1
HE keep 5 2 13 6 2
HE lat 10 3 4 4 4
HE mad 4 1 15 1 6
HE mak 6 -1 7 2 0
HE mov -6 -9 -9 -8 -9
HE nam 4 10 2 5 3
HE oficin -3 -9 -5 -4 -4
HE on 13 5 8 6 3
HE one 3 7 3 3 1
HE orilla 4 10 4 4 3
HE perro -6 -5 -8 -6 -6
HE put 3 4 11 4 7
HE q -6 -3 -9 -7 -8
HE renta 5 4 11 6 9
HE salon -5 -6 -4 -7 -3
HE stand 2 1 10 3 3
HE unico 3 9 2 3 3
HE vaso 5 4 5 7 10
HE was 9 5 11 5 7
HEART 15 4 -3 7 -3
HEART SICK 8 3 3 2 2
HEART WILL 12 6 6 8 5
HEART is 4 3 0 4 0
HIGH 8 -1 7 3 14
HIGH and 4 -1 5 3 5
HIGH at -5 -6 -6 -6 -9
HIGH in 4 4 4 4 10
HIGH on -11 -10 -10 -9 -14
HIGH the -4 -3 -4 -4 -7
HIT 1 -4 24 4 -1
HIT AGAIN 0 -1 6 0 -4
HIT BODY -6 2 -15 -6 -7
HIT KIN 4 2 15 5 3
HIT ME 0 2 15 2 0
HIT WEAPON 2 10 -4 2 2
HIT a -12 -12 -15 -11 -14
HIT and 4 7 4 4 7
HIT but -5 -5 -7 -5 -5
HIT con 4 3 12 5 4
HIT it 1 7 0 2 5
HIT out -4 -2 -8 -1 4
HIT the 2 0 -7 -1 -2
HIT up 1 -2 -3 -2 -2
HOPELESS 0 23 -2 1 2
HOPELESS LIVE 3 6 3 3 3
HOPELESS ME -2 3 -2 -1 -5
HOPELESS a -7 -9 -7 -6 -7
HOPELESS of 3 3 3 3 6
HOPELESS para 4 8 4 4 4
HOPELESS to -6 0 -4 -3 -5
HURRY # -2 -2 0 -2 -5
HURRY HE 11 8 5 10 4
HURRY KIN -5 -7 -6 -6 -4
HURRY ME -3 -2 -6 -2 3
HURRY and -3 -8 -6 -3 3
HURRY en -1 -2 -2 -2 -4
HURRY is 5 11 5 5 6
HURRY its 5 9 6 5 7
HURRY or 5 11 5 5 4
HURRY se 4 10 3 5 4
HURT 2 16 9 4 0
HURT ME 1 5 5 1 -2
HURT SELF 2 10 0 3 1
INJECT 17 -3 6 2 16
INJECT AGAIN 2 3 3 3 8
INJECT DRUG -1 0 0 0 3
INJECT HE -5 -5 -4 -6 -10
INJECT HURRY -6 -6 -7 -5 -5
INJECT ME 0 1 10 -1 -3
INJECT OUTSIDE -6 -5 -6 -5 -8
INJECT SELF 1 9 -1 2 1
INJECT and 5 2 -2 0 1
INJECT at 3 1 6 1 -2
INJECT the -7 -4 -3 -4 -7
INJECT up 9 1 4 0 10
INJECT y 6 2 1 1 0
JEALOUS 9 15 18 10 11
JEALOUS HE 4 6 8 5 6
KILL -1 20 11 8 -8
KILL ME 0 -3 7 -1 -1
KILL QUESTION -4 -7 -5 -4 -4
KILL SELF 8 28 1 8 7
KIN 0 -4 3 -4 -6
KIN # 1 8 2 3 2
KIN ABUSER 1 -3 7 1 0
KIN AGAIN 3 1 4 3 7
KIN AGO 2 5 6 3 6
KIN ALCOHOL 3 -4 -4 -4 -6
KIN CUT 3 9 0 3 3
KIN DIE -1 -7 -1 2 4
KIN DRINK 4 -2 -1 0 -3
KIN DRUG 0 8 2 2 2
KIN GIVE -6 -6 -7 -5 -7
KIN GOOD -5 -8 -11 -7 -8
KIN HE -5 2 3 7 0
KIN HIT -2 -6 4 -1 -5
KIN HURRY 10 18 10 9 9
KIN KIN 6 9 9 5 5
KIN KNOW -4 0 -1 -2 -1
KIN ME 4 3 7 -1 1
KIN MEETING -2 -5 -3 -2 -2
KIN MIGHT 1 6 -2 0 0
KIN MUCH 3 10 7 5 9
KIN NOT 1 -6 -6 -1 -2
KIN OD 11 3 3 4 4
KIN PHONE 5 8 6 4 2
KIN PILL 5 5 3 2 10
KIN QUESTION -10 5 -9 -6 -9
KIN QUIT -8 -6 -10 0 -8
KIN RELAPSE 3 2 3 3 9
KIN REST -5 -3 -7 -4 -4
KIN SCHEDULE -3 -5 -3 -3 -4
KIN TAKE 5 1 -2 1 2
KIN THREAT 2 0 7 2 2
KIN TOUCH 3 0 9 3 2
KIN TRAP 3 6 3 3 8
KIN UNWAKING -2 -5 -6 -3 -3
KIN USE 0 1 7 3 7
KIN WANT -5 -6 -4 -5 -8
KIN WILL -5 -2 -6 -6 -7
KIN a 1 5 4 -1 -3
KIN and -4 -2 -4 -4 -2
KIN are -6 -9 -6 -6 -7
KIN at -4 -5 -5 -5 -5
KIN be 4 9 3 4 4
KIN cam -7 -8 -4 -5 -5
KIN can 4 7 4 4 5
KIN did 8 13 14 8 7
KIN for -5 -11 -3 -4 1
KIN goe -5 -7 -4 -4 -6
KIN got 4 -6 -3 -3 -5
KIN hav 12 9 5 2 4
KIN in 0 5 4 2 1
KIN into 10 2 5 4 3
KIN is 2 0 -5 -2 0
KIN keep 2 8 3 3 1
KIN left -1 -2 -4 -1 5
KIN out -2 -2 -4 -1 2
KIN por 4 9 0 2 -2
KIN saw 2 3 8 3 3
KIN se 16 10 5 6 4
KIN the 0 -1 -8 0 -9
KIN tien -6 -8 -5 -7 -6
KIN to -3 -2 -6 -1 -1
KIN up 10 1 2 4 7
KIN y 4 9 9 5 11
KNOW HE -1 9 6 0 -1
KNOW KIN 11 14 6 8 11
KNOW ME 0 5 10 2 0
KNOW MEETING 6 13 5 6 7
KNOW MUCH 4 10 4 4 3
KNOW NOBODY 5 -1 14 5 8
KNOW NOT -2 -4 2 -2 3
KNOW PHONE -4 -2 -7 -4 -5
KNOW QUESTION 13 15 25 18 15
KNOW SICK 5 4 13 5 5
KNOW WILL 2 0 9 2 0
KNOW if 5 5 10 5 3
KNOW it 7 14 8 7 13
KNOW one 5 1 9 6 13
KNOW the 2 8 7 4 5
KNOW yes 5 5 11 6 12
LAST 0 22 0 8 -2
LAST ALCOHOL 2 3 2 7 -1
LAST HE 2 8 6 4 1
LAST MILESTONE -4 -8 -4 -6 -6
LAST NIGHT 6 -2 7 0 15
LAST PHONE 6 14 5 6 5
LAST en -3 -9 -5 -5 -6
LAST to -9 -15 -9 -9 -11
LET -4 -3 -1 2 -5
LET ME -3 -1 1 -2 0
LET de 4 5 8 10 2
LET go 0 -1 4 -1 -1
LET out 2 2 6 2 0
LETTER -5 11 -6 2 -7
LETTER MATE -3 -8 -3 -4 -2
LETTER is 5 10 5 5 5
LETTER the -4 -6 -4 -4 -5
LIFE 0 11 -3 -3 -7
LIFE ME 3 3 9 4 3
LIFE NOT 4 9 4 4 4
LIFE es -6 -10 -6 -6 -6
LIPS 12 -1 11 7 4
LIPS BLUE 18 7 6 7 6
LIPS is -4 -4 -2 -4 -6
LIVE 2 15 1 -2 -5
LIVE HURRY -12 -11 -8 -8 -8
LIVE ME 0 3 2 1 0
LIVE and 1 -6 -1 -1 3
LIVE aqui -7 -13 -7 -7 -7
LIVE is 9 10 6 5 5
LIVE the -7 -7 -8 -6 -6
LOST 7 1 5 7 13
LOST # 7 9 7 7 16
LOST HE 5 -1 -2 0 -1
LOST ME 2 2 2 6 9
LOST MUCH 4 9 6 6 8
LOST SOBER 4 4 8 4 5
LOST it 2 0 2 2 8
LOST the -2 5 -1 -1 -6
LOST up -1 -4 -9 -5 -5
LOVE -6 5 -5 -4 -4
LOVE DIE 3 7 3 3 2
LOVE DRINK 3 2 3 3 11
LOVE HE 2 5 0 0 0
LOVE MATE 4 10 4 5 4
LOVE ME -2 3 -2 -1 -3
LOVE NOT -3 -6 -4 -3 -3
LOVE QUESTION 2 -4 6 0 -4
LOVE REST 2 5 2 2 1
LOVE ir -1 -3 2 2 0
MATE 10 7 6 2 3
MATE DRUG -1 1 10 1 -2
MATE HE -1 3 4 1 6
MATE HURRY -4 -7 -5 -4 -4
MATE KNOW -1 4 -8 -2 -3
MATE ME -10 1 0 -6 1
MATE MEETING -2 0 0 -2 -4
MATE PHONE -3 -5 -5 -4 -5
MATE QUESTION -3 -2 1 -1 -2
MATE UNWAKING 10 3 3 5 1
MATE WILL 0 -6 -3 -2 3
MATE a 3 4 0 2 6
MATE and -2 -2 -3 1 9
MATE are -7 -8 -6 -5 -6
MATE at 3 5 -5 0 -1
MATE de 10 9 2 4 3
MATE do 2 9 1 3 1
MATE from 4 12 6 3 3
MATE in 8 0 3 4 -2
MATE is 8 4 11 5 3
MATE on 4 7 2 3 2
MATE out 7 2 2 5 2
MATE talk 2 8 2 4 7
MATE the 7 1 1 4 1
MATE to 5 9 0 2 -2
MATE with 3 -1 7 3 8
ME # 1 -2 2 1 4
ME ABUSER -5 -3 -1 -2 -1
ME AGAIN 1 6 2 2 3
ME AGO 2 1 11 5 1
ME ALCOHOL 6 6 7 1 11
ME ALONE 4 3 -5 -1 -1
ME BETTEROFF -3 -4 1 -4 1
ME BODY 4 7 6 0 -1
ME BRIDGE 4 7 11 11 10
ME BROKE 5 5 12 6 9
ME BRUISE 1 3 9 3 6
ME BUY 1 0 0 1 7
ME CANT 1 -2 0 1 8
ME CAR -6 -11 -1 -5 -4
ME CARE 5 5 8 5 7
ME CRAVE -3 0 0 -1 4
ME CUT 4 10 1 0 1
ME DEALER 7 5 9 7 17
ME DEPRESS 1 6 1 2 4
ME DIE -6 -2 2 3 -1
ME DRINK -7 -6 -7 -9 -10
ME DRUG 2 0 9 0 4
ME EVERYONE 5 11 6 5 5
ME FACE -10 -4 -2 -6 -7
ME FALL -2 0 8 4 -2
ME FOOD -1 -4 4 0 -2
ME FRIGHT 5 6 6 4 4
ME FUN -5 -6 -5 -5 -4
ME GAME 3 10 2 3 3
ME GIVE 2 0 -3 0 1
ME GONE 0 10 -5 -1 -3
ME GOOD -8 -6 -12 -3 -2
ME HANG -1 -3 11 1 0
ME HE 13 17 8 15 28
ME HEART 4 6 0 4 -1
ME HIGH 7 10 11 8 15
ME HIT 4 12 6 4 4
ME HURRY -1 4 -3 0 4
ME HURT -1 1 2 0 1
ME INJECT 6 2 5 8 9
ME JEALOUS 2 2 5 2 4
ME KILL 4 8 9 8 0
ME KIN 3 7 3 3 0
ME KNOW -5 -3 7 0 8
ME LAST 6 14 10 6 -2
ME LET 5 10 8 6 13
ME LIFE -7 -11 -5 -8 -7
ME LIPS 3 8 10 6 13
ME LIVE 1 -2 5 0 0
ME LOST -1 7 1 1 -2
ME LOVE 3 11 3 5 5
ME MATE 5 2 3 3 2
ME ME 10 8 9 2 2
ME MEETING 1 1 7 1 5
ME MIGHT 1 12 -2 3 6
ME MILESTONE 3 4 3 -1 1
ME MISS 3 3 3 3 11
ME MUCH 6 2 5 9 6
ME NARCAN 6 3 1 2 1
ME NEED 0 1 -2 3 3
ME NIGHT 3 1 7 3 -1
ME NOT 3 12 7 4 4
ME NUMB 6 3 3 4 7
ME OUTSIDE -2 2 0 1 6
ME OVER 5 1 5 -1 4
ME PAIN 2 8 4 1 1
ME PHONE 0 4 8 2 -1
ME PICK 6 7 10 7 12
ME PILL -2 0 -3 1 -5
ME PLACE 2 4 3 2 3
ME QUESTION 8 1 4 5 5
ME QUIT 6 4 15 10 2
ME RAPE 3 -1 10 -1 6
ME RELAPSE 3 -7 2 -1 6
ME REST -5 -10 0 -4 -7
ME SAFE 1 2 8 2 1
ME SCHEDULE -2 3 0 -4 -2
ME SECRET 3 6 14 4 1
ME SEEING 6 5 11 9 11
ME SEIZE 0 0 1 4 1
ME SHAKE -4 -5 -2 -5 -3
ME SHAME -3 -2 -4 -4 -3
ME SICK 6 3 -1 4 0
ME SOBER 0 0 2 1 10
ME TAKE 9 0 -2 3 4
ME THANKS 0 5 0 1 -1
ME THINK 9 7 1 5 -2
ME THREAT 2 1 4 -1 -2
ME TIRED 0 4 3 1 -1
ME TOUCH 6 10 13 6 5
ME TRAP 1 0 10 2 1
ME TRY -3 -1 -5 -2 -4
ME UNWAKING -1 -2 7 0 2
ME USE 1 -3 -1 -2 2
ME WAKE -8 5 3 -1 -3
ME WANT 1 7 6 -1 4
ME WEAPON 6 9 9 6 10
ME WILL 7 12 14 3 1
ME WISH -5 -2 -5 -4 -4
ME WITHDRAW 4 2 3 13 2
ME WORK -3 -7 2 -4 -8
ME a -2 -4 0 0 6
ME after 8 11 8 6 5
ME agarra 3 2 11 3 2
ME agarro 9 7 9 5 3
ME am 5 7 0 7 5
ME and -4 -3 4 -2 -7
ME anda 4 3 4 5 15
ME are -6 -15 -10 -9 -13
ME arrast 6 5 14 7 5
ME ask 5 9 6 6 9
ME avento 4 3 12 4 4
ME avient 5 8 11 5 3
ME away 5 8 9 6 6
ME bag -7 -7 -6 -5 -12
ME bed 6 5 13 5 8
ME been 5 6 0 6 11
ME befor 4 12 4 5 4
ME body 8 1 7 8 7
ME boy 9 8 5 6 7
ME bring -8 -7 -6 -5 -11
ME but 1 -1 -8 -3 -3
ME can 0 3 2 0 -3
ME cans 2 7 2 3 2
ME casa 2 5 7 4 2
ME com 5 1 3 5 13
ME con 7 11 5 13 11
ME cook -4 -8 -5 -4 -5
ME cosa 3 3 9 3 3
ME cuenta 2 1 2 3 9
ME da -4 -6 0 -2 -6
ME dat 4 2 4 4 12
ME desd -3 -6 -5 -5 -9
ME di 5 4 5 5 13
ME did 4 1 3 0 8
ME diet -6 -7 -6 -5 -9
ME dio 3 1 11 9 7
ME do 10 13 16 13 4
ME dog 1 6 8 4 -2
ME down 5 12 19 10 6
ME early -3 -7 -3 -4 -4
ME em 10 4 4 5 5
ME en -9 -7 -10 -7 0
ME esta 14 10 16 15 13
ME ever -7 -7 -6 -6 -8
ME fecha 2 7 2 2 1
ME fin -5 -3 -6 -4 -6
ME find -5 -8 -9 -6 -6
ME first -5 -4 -5 -5 -7
ME for -1 -1 8 2 -5
ME forgot -7 -8 -6 -7 -10
ME fui 1 0 0 1 5
ME funera 11 22 11 11 12
ME gano 3 2 2 3 10
ME get -3 -4 -2 -1 -8
ME go 5 7 11 6 11
ME goe -6 -10 -5 -6 -7
ME got -3 0 2 -3 -4
ME gues 5 5 7 6 11
ME hablar -8 -10 -9 -8 -10
ME had -3 -3 -4 1 5
ME hair -2 -7 3 -2 -4
ME hav 1 12 6 4 2
ME her 1 6 0 2 0
ME hold 5 8 5 5 11
ME hom -4 3 0 -3 -2
ME hous 3 2 6 2 0
ME hubier 5 11 5 5 5
ME if 0 -3 6 0 -1
ME in 7 12 16 12 9
ME ir 12 -3 3 2 2
ME keep 9 16 5 5 10
ME kne -7 -7 -6 -6 -8
ME las 8 2 1 0 2
ME left -5 -8 -4 -4 -2
ME lik -8 -6 -3 -4 -6
ME llego 0 2 9 3 6
ME look 4 9 4 4 8
ME mad -4 -4 -4 -4 -6
ME mak -6 -1 -2 -4 -5
ME mando 5 10 1 5 7
ME mess 2 2 2 3 8
ME mind 8 5 3 4 1
ME mom 2 3 2 4 7
ME mov -7 -6 -6 -6 -7
ME nam 1 2 5 4 3
ME new -1 -3 4 -1 -3
ME next 3 5 8 3 3
ME ok 1 8 0 2 1
ME old -3 -4 -4 -4 -2
ME on 1 3 10 2 0
ME one 2 5 5 2 4
ME only -7 -7 -6 -6 -5
ME out 4 11 13 7 11
ME own 0 6 -1 2 -1
ME paid -4 -6 -5 -4 -4
ME pas 10 -4 -2 -1 -5
ME pay 1 -1 7 1 -3
ME perro 6 13 10 7 5
ME pid 4 2 9 4 5
ME primer -7 -11 -7 -7 -8
ME pus 12 10 7 9 17
ME put -1 -12 -6 -3 -4
ME quiso 3 2 10 3 3
ME rather 3 9 2 3 2
ME room 0 -2 4 1 2
ME run -9 -12 -13 -9 -11
ME runn -3 -3 -1 -3 -7
ME see -2 -5 -1 -1 -4
ME start 5 13 4 8 5
ME teache -5 -5 -9 -5 -5
ME the -4 -3 -5 -4 -4
ME ther -4 -8 -3 -5 -6
ME thi -4 -10 -3 -3 4
ME tien 6 5 17 7 6
ME tienen 5 5 13 5 5
ME til 3 10 4 6 0
ME to -1 5 5 -1 -7
ME turn 3 16 3 5 1
ME un 9 18 8 9 15
ME una 3 7 4 4 7
ME under 10 5 8 3 5
ME up 0 1 7 1 -2
ME viejo 3 9 5 8 4
ME walk 0 3 2 0 -2
ME was 3 3 3 -4 2
ME went -1 2 -2 0 3
ME with 8 9 16 7 5
ME year -5 -7 -6 -5 -8
MEETING -18 -9 -11 -19 -5
MEETING # 2 4 2 1 6
MEETING #zip -3 0 -3 -2 -6
MEETING AGO 3 3 3 4 8
MEETING DRINK 5 5 5 5 10
MEETING HE 5 7 8 5 3
MEETING HURRY -1 -1 -2 0 1
MEETING KNOW 1 10 0 4 0
MEETING ME 8 5 14 8 10
MEETING MEETING -2 0 -2 -3 -4
MEETING NEED 8 5 4 5 7
MEETING NOT 2 10 1 4 1
MEETING PLACE 3 3 2 1 8
MEETING QUESTION 3 7 1 0 -1
MEETING SCHEDULE 2 6 1 0 2
MEETING THANKS 7 15 7 7 7
MEETING USE 6 6 6 6 13
MEETING WANT 3 0 8 3 3
MEETING WILL 3 6 1 3 5
MEETING a -6 -5 -4 -5 -8
MEETING after -5 -9 -4 -4 -6
MEETING am 1 -2 2 1 5
MEETING at -2 -3 -2 1 -1
MEETING befor 4 5 3 4 9
MEETING de -1 -5 -1 1 3
MEETING do 6 12 6 6 6
MEETING doe 3 3 8 4 3
MEETING en -1 3 -2 -1 -4
MEETING for -1 3 -3 -1 -1
MEETING in -1 0 -4 0 3
MEETING is 2 0 -3 1 5
MEETING its 3 7 2 3 2
MEETING los 4 8 3 4 5
MEETING on -2 -4 -2 -2 -2
MEETING para -4 -4 -5 -4 -6
MEETING the -4 -11 -3 -4 -1
MEETING to -5 -9 -6 -5 -6
MEETING was 2 6 1 2 -1
MEETING with -5 -5 0 -3 -8
MIGHT DIE 9 5 3 4 3
MIGHT ME 5 6 1 5 3
MIGHT MUCH 3 11 3 4 3
MIGHT NOT 5 14 11 7 13
MIGHT QUIT 4 6 11 3 3
MIGHT YOU -6 -8 -7 -6 -7
MIGHT as 2 9 3 3 3
MIGHT be 2 9 -1 0 -4
MIGHT fin 5 11 4 5 5
MIGHT hav -1 10 0 3 6
MIGHT lik 1 5 6 2 -1
MIGHT rather 3 6 5 3 2
MIGHT stay 0 10 2 3 2
MIGHT well 3 8 3 4 3
MILESTONE -11 -1 -8 3 5
MILESTONE # 5 2 3 3 10
MILESTONE AGAIN 3 7 2 3 4
MILESTONE AGO -8 -3 -6 -5 -10
MILESTONE ALCOHOL 2 1 2 5 1
MILESTONE BETTEROFF -5 -7 -6 -2 -8
MILESTONE DRINK -1 -1 -2 -4 1
MILESTONE HE -1 -6 1 -4 -7
MILESTONE HURRY -5 -6 -6 -6 -8
MILESTONE LAST 4 11 4 3 2
MILESTONE ME 0 -3 4 -3 -2
MILESTONE MEETING -4 -5 -4 -4 -6
MILESTONE MIGHT 5 11 5 5 5
MILESTONE NOT -3 0 -1 5 -1
MILESTONE OVER 2 0 2 2 7
MILESTONE QUESTION -5 -1 -3 -2 -3
MILESTONE QUIT -3 -3 -3 -3 -4
MILESTONE SOBER -4 -3 -7 -7 -14
MILESTONE WILL -4 -6 -5 -5 -7
MILESTONE a -4 -6 -4 -1 -6
MILESTONE and 4 1 -1 1 -7
MILESTONE but -7 -6 -3 -6 -9
MILESTONE dry 6 5 5 14 4
MILESTONE en 1 -2 -1 -1 -1
MILESTONE for 6 8 6 5 12
MILESTONE one 5 4 5 5 10
MILESTONE the 2 3 2 3 6
MILESTONE then 5 9 5 5 7
MILESTONE til -3 -4 -3 -1 -8
MILESTONE y -1 5 -3 1 -1
MISS -7 -5 -8 -5 0
MISS ME -1 5 -2 0 -5
MISS MUCH 3 1 2 2 7
MISS YOU -4 -5 -4 -4 -5
MISS a -3 -4 -4 -4 -5
MISS the -4 -6 -4 -4 -6
MORNING -5 2 -7 0 -4
MORNING ME -2 0 3 1 -2
MORNING NOT 1 5 1 3 1
MORNING is 1 -2 0 -1 5
MUCH 7 4 -5 1 -2
MUCH # -4 -11 -8 -5 -2
MUCH AGAIN -6 -7 -6 -5 -7
MUCH ALCOHOL 4 3 0 1 -1
MUCH DRINK 1 8 2 1 1
MUCH DRUG 8 2 2 1 1
MUCH GOOD -7 -10 -7 -7 -7
MUCH HE -1 0 3 1 -2
MUCH KIN -8 -7 -6 -7 -6
MUCH ME 0 4 2 2 4
MUCH MIGHT 5 11 5 5 5
MUCH MILESTONE -3 -5 -5 -10 -9
MUCH MUCH 9 4 -1 -1 -3
MUCH NIGHT -5 -3 -5 1 -1
MUCH OVER -6 -4 -4 2 -5
MUCH PILL 12 8 3 3 -1
MUCH SCHEDULE -1 -3 6 5 6
MUCH WANT 2 2 0 2 5
MUCH WILL 6 2 1 1 0
MUCH and -5 1 -3 -1 -9
MUCH at 2 6 3 4 3
MUCH can 2 -4 0 -2 5
MUCH do -5 -6 -5 -4 -5
MUCH gallet -7 -3 -4 -4 -4
MUCH in 2 3 1 0 6
MUCH is 3 4 1 3 3
MUCH las -8 -2 -4 -4 -5
MUCH lat 4 8 4 4 4
MUCH of -2 -1 -1 -5 -5
MUCH on 5 4 7 5 11
MUCH that 1 2 2 2 7
MUCH the -1 5 4 2 7
MUCH to -1 7 0 1 -3
MUCH y 10 5 3 6 8
NARCAN 28 5 3 8 -1
NARCAN HE 6 1 2 2 1
NARCAN NOT 6 2 2 2 2
NEED CAR -2 -2 -3 -1 1
NEED HE 0 -1 5 0 -2
NEED MATE 0 -2 -7 -1 -1
NEED ME 9 7 13 3 9
NEED MEETING 7 3 3 4 5
NEED NARCAN 11 4 4 4 4
NEED NEED 3 3 8 4 8
NEED PLACE 3 3 3 4 8
NEED QUIT -5 -7 -5 -5 -7
NEED a 2 -3 4 -1 7
NEED anyth -4 -4 -4 -4 -8
NEED find -6 -8 -7 -6 -8
NEED fix 5 4 4 5 12
NEED in 7 1 1 2 4
NEED to 2 6 9 6 3
NEED una 0 2 -2 0 4
NIGHT -2 4 3 -1 4
NIGHT ME 1 5 4 0 6
NOBODY 2 12 4 5 2
NOBODY KNOW 1 -1 -1 2 9
NOBODY ME 0 4 -1 0 0
NOBODY MIGHT 3 3 3 3 7
NOBODY NEED 3 11 3 4 1
NOBODY WAKE -6 -9 -6 -5 -6
NOBODY WILL 8 11 11 8 11
NOBODY is -4 -7 -4 -4 -5
NOT # 0 -5 0 7 4
NOT AGAIN -5 -3 -4 -5 -4
NOT AGO 4 11 2 3 -1
NOT ALCOHOL -7 1 -8 10 -9
NOT BETTEROFF -4 -4 -5 -4 -8
NOT BREATH 17 2 4 4 3
NOT CRAVE -9 -13 -9 -9 -13
NOT DIE 3 8 3 3 3
NOT DRINK -5 2 -2 5 -1
NOT DRUG 1 1 2 8 1
NOT EXIST 6 13 6 7 5
NOT GAME 4 4 10 7 4
NOT GONE 5 4 13 6 6
NOT HE 17 20 8 10 3
NOT HIT 4 3 8 4 5
NOT HOPELESS -5 3 -3 -2 -2
NOT HURT -3 -8 -4 -2 4
NOT KIN 4 9 4 8 4
NOT KNOW 3 -3 -2 -2 0
NOT LAST 5 11 5 5 5
NOT LET 2 -5 18 3 6
NOT LIVE 3 6 2 3 2
NOT ME -4 5 1 1 -7
NOT MEETING 5 8 4 4 8
NOT MISS -3 -5 -3 -3 -5
NOT MORNING 4 10 4 5 4
NOT NEED 2 7 -3 -1 -8
NOT OVER -7 -13 -8 -7 -6
NOT PHONE -4 -10 6 -3 -7
NOT PILL 2 2 4 19 1
NOT QUIT 3 -1 9 0 12
NOT REST -9 -7 -8 -5 -6
NOT SAFE 7 15 10 8 13
NOT SCHEDULE -2 -5 -2 -2 1
NOT SEEING -5 4 -5 -1 -3
NOT SHAKE 3 0 5 4 0
NOT SICK 4 7 3 4 10
NOT SOBER 7 9 7 6 15
NOT TAKE -12 1 -8 -1 -18
NOT THINK 0 9 -1 -1 -1
NOT USE -3 -2 -2 6 -3
NOT WAKE 22 11 -5 4 1
NOT WANT 2 0 5 -2 3
NOT WILL -1 11 -5 -1 -3
NOT WORK 9 10 2 7 0
NOT YOU -9 -15 -9 -9 -9
NOT be -2 9 -4 -1 -1
NOT com 4 8 -2 -2 -4
NOT desd 2 1 2 7 1
NOT do 4 11 7 5 3
NOT encuen 4 4 1 8 2
NOT es 0 4 5 3 9
NOT estar 1 5 -1 1 -1
NOT fix 4 10 3 4 3
NOT get 9 3 3 3 3
NOT go 4 4 8 4 7
NOT had -6 -6 -6 -4 -14
NOT hav 0 11 -2 2 -4
NOT hay -2 1 -2 2 -4
NOT her 1 5 0 2 1
NOT hold 5 3 7 11 7
NOT in -3 -2 -3 -3 -5
NOT keep 6 6 1 7 1
NOT left 1 7 2 3 2
NOT llamen 4 3 10 4 3
NOT look 1 7 1 2 0
NOT mean 8 12 6 7 13
NOT mind -7 -10 -9 -7 -7
NOT mor -1 8 0 -2 -5
NOT mov 12 3 2 2 2
NOT one 2 10 7 4 -1
NOT paso 5 10 5 6 4
NOT pud 4 5 4 5 10
NOT puedo 12 7 12 15 9
NOT right 6 -2 2 2 5
NOT se 6 -3 2 0 -2
NOT see 6 9 6 6 0
NOT seguir 4 8 4 4 5
NOT send 3 9 2 3 3
NOT sinc 0 -1 3 5 0
NOT stay 7 5 3 3 5
NOT talk 2 -4 0 -2 -4
NOT tien 6 7 4 4 7
NOT to -5 -4 -8 -6 0
NOT vuelv 13 5 4 5 3
NOT wait -6 -8 -8 -6 -5
NOT worry -7 -10 -7 -8 -7
NOT yes 3 2 11 3 -1
NOT yet 1 4 2 2 6
NUMB 19 -1 3 8 7
NUMB and 12 4 3 4 2
OD 39 8 7 11 4
OD # -7 -5 -4 -4 -4
OD ME 7 3 2 3 2
OUTSIDE 0 -3 13 -1 1
OUTSIDE HE 1 1 1 2 6
OUTSIDE NOT -9 -7 -9 -7 -9
OUTSIDE QUESTION 5 2 13 5 5
OUTSIDE del 10 7 7 7 13
OUTSIDE is -5 -6 -8 -5 -4
OUTSIDE on 3 1 11 3 2
OUTSIDE the 13 13 10 10 17
OUTSIDE unlock 4 11 2 4 4
OVER 3 9 -1 0 9
OVER HE -9 -10 -4 -8 -5
OVER HURRY 1 5 1 1 0
OVER LIFE 5 11 5 5 5
OVER ME 3 3 8 8 3
OVER MILESTONE 7 10 7 7 11
OVER THANKS 5 10 5 5 4
OVER a 1 0 1 3 6
OVER being 4 4 4 4 8
OVER con 2 11 2 2 0
OVER de 4 -6 -5 -5 -7
OVER it 8 19 5 6 4
OVER the 4 -1 -1 -2 -4
OVER with -1 4 4 2 -3
PAIN 1 8 4 -1 0
PAIN ME 3 6 7 7 3
PAIN SELF 3 10 2 3 1
PHONE -7 -3 -3 -8 -3
PHONE # 10 16 6 8 8
PHONE AGAIN -3 -3 -4 -3 -4
PHONE DIE -4 -6 -4 -4 -4
PHONE HE 6 7 9 6 7
PHONE KIN -4 0 -4 -3 -5
PHONE MATE 11 16 9 9 19
PHONE ME 0 -1 2 -2 5
PHONE MEETING -1 4 -3 -1 -5
PHONE PHONE -2 -4 0 -2 -4
PHONE QUESTION -4 -7 -4 -3 -5
PHONE YOU 5 4 9 6 9
PHONE a 3 5 0 3 9
PHONE and 5 3 12 5 6
PHONE at -4 -7 -5 -4 -5
PHONE for 4 6 1 3 5
PHONE from 2 -1 4 2 6
PHONE in -8 -7 -9 -7 -12
PHONE is -7 -11 -6 -7 -9
PICK 2 7 3 7 15
PICK ME -10 -7 -11 -10 -19
PICK YOU -4 -5 -5 -4 -7
PICK a 1 -1 6 1 0
PICK the 1 7 0 1 -2
PICK up -7 -14 -10 -6 5
PILL 24 13 2 20 16
PILL ALCOHOL 5 -4 -3 -4 -8
PILL HE -7 -4 -6 -9 -3
PILL HURRY -9 -11 -8 -7 -10
PILL ME -1 -7 -3 4 6
PILL MUCH -2 -5 -4 -1 -9
PILL PILL 8 5 4 4 4
PILL WILL 2 6 1 -1 0
PILL a 4 0 3 4 10
PILL and 2 3 -1 7 -2
PILL at -5 -6 -4 -3 -3
PILL cabine 5 10 4 4 4
PILL de -3 -7 -5 -3 -2
PILL en -1 12 3 2 2
PILL for -7 0 -3 -2 -2
PILL in -2 4 4 0 6
PILL is -5 -10 -7 -6 -10
PILL para 0 11 3 4 2
PILL the 5 1 10 4 -2
PILL with -6 -9 -2 -6 -7
PILL y -6 -5 -5 -3 -6
PLACE -12 -11 -7 -12 -11
PLACE #zip -3 0 -3 -2 -5
PLACE HURRY 2 4 2 2 4
PLACE ME -5 4 -4 0 2
PLACE the 9 8 6 5 5
QUESTION ALCOHOL 1 3 9 2 -1
QUESTION BRIDGE 6 13 6 6 5
QUESTION CARE 4 10 2 4 3
QUESTION DIE 8 3 2 2 3
QUESTION DRINK 0 3 4 5 0
QUESTION HE 6 4 16 5 1
QUESTION HURRY 6 7 3 5 8
QUESTION KIN -4 -1 -5 1 -2
QUESTION LIVE 3 3 10 4 2
QUESTION MATE 3 5 5 1 1
QUESTION ME 4 12 12 10 3
QUESTION MEETING 2 -2 -1 1 5
QUESTION MIGHT -7 -9 -7 -7 -8
QUESTION MUCH 4 2 0 0 -2
QUESTION NOBODY 4 5 10 5 4
QUESTION NOT 4 8 10 15 9
QUESTION QUIT -6 -9 -7 -7 -7
QUESTION RELAPSE 3 3 9 3 1
QUESTION SCHEDULE -8 -13 -5 -9 -9
QUESTION SORRY 6 7 11 6 6
QUESTION TRAP -3 -2 -6 -3 0
QUESTION WILL -4 -3 -3 -4 -3
QUESTION YOU -8 -9 -11 -6 -10
QUESTION are -3 -3 -3 1 -6
QUESTION did -9 -1 -10 -6 -11
QUESTION do 6 7 5 6 1
QUESTION dura 2 1 2 7 0
QUESTION empiez -5 -6 -5 -8 -6
QUESTION es -5 -7 -7 -1 -8
QUESTION hacer -6 -8 -5 -5 -6
QUESTION hago 0 -8 -5 -6 -2
QUESTION happen 5 8 6 4 3
QUESTION is -5 -7 -11 -7 -6
QUESTION it 4 10 8 5 2
QUESTION long 4 -1 -2 3 -5
QUESTION se 4 12 -1 5 -1
QUESTION si 9 8 18 9 13
QUESTION to -8 -8 -3 -8 -7
QUIT 1 11 1 18 3
QUIT # -1 -4 -3 -3 -3
QUIT ALCOHOL 5 -4 0 8 -3
QUIT BETTEROFF 2 3 6 2 1
QUIT BREATH 11 7 5 4 5
QUIT DRINK -13 -13 -15 -4 -17
QUIT DRUG -11 -9 -7 -6 -12
QUIT HE -4 -1 5 9 -3
QUIT HURRY 2 7 0 3 1
QUIT KNOW 2 8 2 1 2
QUIT LIFE 2 7 2 1 2
QUIT LIVE 6 2 2 1 2
QUIT ME 5 8 8 2 8
QUIT MUCH 7 8 4 7 1
QUIT NOT -1 -1 -1 -5 6
QUIT PILL -3 -3 -2 12 -2
QUIT QUIT 0 0 6 6 4
QUIT RELAPSE 3 8 4 4 6
QUIT SCHEDULE 7 1 3 8 5
QUIT SELF 3 9 1 5 1
QUIT SHAKE 5 3 7 7 3
QUIT THINK 3 9 2 2 6
QUIT USE -6 -9 -7 -8 -7
QUIT WILL -3 -4 -4 -4 -2
QUIT a -4 -2 -6 -1 -5
QUIT and 5 -1 -2 1 2
QUIT at 5 1 2 7 8
QUIT can 1 4 2 3 3
QUIT con 4 11 4 4 3
QUIT de 0 -3 -7 -3 -5
QUIT en 2 3 1 1 7
QUIT in 6 -3 -2 -1 -4
QUIT las -2 -3 2 2 -5
QUIT los 2 5 5 2 3
QUIT on -6 -11 -7 -3 -9
QUIT out -2 -3 -4 3 -7
QUIT send -5 -8 -6 -6 -5
QUIT the 7 11 9 3 8
RAPE 14 10 47 13 12
RAPE ME 2 3 6 0 5
RAPE a 1 1 9 1 -3
RAPE de 3 2 8 3 2
RELAPSE 8 10 8 8 35
RELAPSE HE -5 -6 -5 -5 -4
RELAPSE en -6 -8 -7 -6 -9
RELAPSE on 3 10 2 2 1
REST 6 10 5 1 -6
REST MUCH -5 -9 -6 -6 -6
REST en -9 -6 -7 -6 -7
REST is 9 11 6 7 6
REST por 3 4 8 3 3
REST the -7 -8 -6 -6 -6
REST with 4 4 8 4 4
ROPE 6 24 14 8 0
ROPE ME 3 7 2 3 2
ROPE for -4 -11 -2 -4 -5
SAFE 1 10 10 4 1
SAFE HE -3 -9 3 -3 -4
SAFE HURRY 2 7 0 3 4
SAFE ME 5 9 4 5 10
SAFE SELF 4 6 1 4 11
SCHEDULE -12 -8 -14 -5 -7
SCHEDULE # -1 -2 0 0 2
SCHEDULE AGAIN 1 -5 -3 -3 -7
SCHEDULE HE 5 8 14 8 7
SCHEDULE ME -6 -1 -8 -7 -5
SCHEDULE MEETING 4 12 8 8 6
SCHEDULE NIGHT 2 7 1 1 -3
SCHEDULE NOT 2 8 4 2 3
SCHEDULE OVER 8 10 11 8 16
SCHEDULE QUESTION -4 -5 -5 -5 -5
SCHEDULE QUIT 1 3 5 4 0
SCHEDULE WILL 4 9 4 4 6
SCHEDULE and 6 9 6 5 10
SCHEDULE es 1 1 -1 0 3
SCHEDULE in 8 5 5 6 4
SCHEDULE is 1 5 0 1 0
SCHEDULE one -4 -6 -4 -4 -5
SCHEDULE or 3 8 5 3 -1
SCHEDULE the 1 0 2 3 4
SCHEDULE then 6 6 5 5 9
SCHEDULE to 9 9 6 5 10
SECRET 7 4 11 5 16
SECRET ALCOHOL 3 3 1 3 11
SECRET HE 2 1 13 3 1
SECRET ME 3 8 2 3 7
SECRET in 4 3 8 4 6
SECRET the 9 8 8 6 2
SECRET to 6 10 5 6 10
SEEING 7 2 3 17 -6
SEEING HE 1 2 6 5 1
SEEING HOPELESS -2 -1 -1 -2 -1
SEEING ME 2 11 0 3 3
SEEING SEEING 2 2 2 7 1
SEEING it 3 3 4 4 9
SEEING the -5 -9 -7 1 -5
SEIZE 18 2 4 24 0
SELF # -6 -11 -6 -6 -7
SELF HURRY 1 8 -1 1 2
SELF HURT 2 10 2 2 -3
SELF ME 4 7 3 3 6
SELF and 5 6 6 8 7
SELF in -4 -1 -10 1 -5
SHAKE -4 -9 -6 19 -12
SHAKE BODY -8 -8 -8 -10 -8
SHAKE HE -4 -1 -3 -4 -2
SHAKE HURRY -6 -8 -6 -7 -7
SHAKE QUIT 1 1 1 4 1
SHAKE SHAKE 3 4 4 10 3
SHAKE and 7 4 4 7 3
SHAKE en -5 -5 -5 -9 -4
SHAME 5 13 5 6 12
SHAME ME -7 -10 -7 -8 -9
SICK -5 -3 -6 9 -4
SICK BETTEROFF 6 7 7 11 6
SICK BODY -6 -6 -6 -5 -5
SICK HE -3 -7 -7 -7 -5
SICK KIN 4 3 10 4 4
SICK ME 4 -2 4 1 2
SICK NOT 1 4 3 15 -2
SICK QUIT 6 8 9 3 9
SICK SELF 2 10 0 3 1
SICK be 2 2 6 1 1
SICK de -5 -7 -6 -7 -6
SICK of -2 7 0 -4 -2
SLEEPLESS -6 -7 -3 -5 -7
SOBER -5 -2 -2 5 15
SOBER # -6 -1 -6 -6 -12
SOBER CANT 4 2 5 5 12
SOBER HE -2 -6 2 -3 -4
SOBER LIVE 3 1 7 3 7
SOBER ME 0 5 2 6 -3
SOBER MILESTONE 3 8 3 4 0
SOBER SCHEDULE 1 0 1 1 4
SOBER a -7 -11 -9 -8 -10
SOBER and 2 -1 -1 -2 -5
SOBER can -8 -9 -9 -8 -10
SOBER dat 1 5 0 1 -3
SOBER de -6 -6 -7 -7 -8
SOBER from 2 10 2 1 -4
SOBER in -4 -6 -4 -4 -4
SOBER is -2 -4 -3 -4 -8
SOBER sinc -3 -5 -3 -4 -3
SOBER the 5 7 5 5 8
SORRY -4 8 3 0 -4
SORRY MUCH 4 14 4 5 5
STARE 3 4 9 2 9
STARE ME -1 -8 0 -2 1
STARE of 1 3 2 2 4
STARE the 7 15 8 8 11
STUPID 4 12 3 4 8
TAKE 18 3 -1 6 10
TAKE # 16 0 2 -1 0
TAKE HE 5 -1 1 -3 -10
TAKE HURRY 0 1 2 2 6
TAKE ME -6 -1 1 -3 -8
TAKE MILESTONE -8 -8 -8 -7 -8
TAKE MUCH 15 3 -2 1 -1
TAKE PILL -3 -11 -9 -7 -10
TAKE SCHEDULE -7 -7 -5 -4 -8
TAKE WEAPON 1 10 -1 2 2
TAKE a -7 -6 -6 -6 2
TAKE cloro 8 2 2 2 -2
TAKE del 8 1 1 1 -2
TAKE en -7 -7 -8 -5 -5
TAKE nap 1 9 2 2 0
TAKE of 1 3 2 2 10
TAKE out 1 10 2 4 5
TAKE the 4 -11 0 0 -2
TAKE to -3 -7 -5 -4 -6
TAKE una -11 -8 -6 -3 -7
THANKS -12 -10 -12 -10 -13
THANKS GOD -8 -13 -8 -8 -11
THANKS a -5 -6 -5 -5 -7
THANKS for 4 11 4 4 3
THANKS por 3 7 2 3 2
THINK AGAIN 5 24 5 4 0
THINK AGO 3 10 2 1 1
THINK BUY -5 -7 -5 -5 -8
THINK DIE 5 12 5 5 5
THINK DRINK 0 -1 1 2 9
THINK HE 8 -5 1 -1 -2
THINK KILL 2 8 2 3 2
THINK ME 7 4 2 9 10
THINK WILL 0 19 1 2 8
THINK de 1 11 3 4 3
THINK en 9 26 8 8 12
THINK it 15 7 5 6 4
THINK of 7 18 7 9 13
THINK the 3 8 3 5 4
THREAT 9 5 16 6 -2
THREAT ME 5 7 16 6 5
THREAT con 3 10 2 3 3
THREAT in -7 -8 -11 -7 -7
THREAT the -3 -4 -1 -2 -2
THREAT to 5 7 8 5 5
TIRED -3 6 -2 -3 -6
TIRED WORK -3 -4 -3 -3 -3
TIRED de 3 6 3 3 2
TIRED of 3 11 4 4 2
TOUCH 2 0 12 2 0
TOUCH HE -7 -7 -11 -7 -7
TOUCH ME 6 6 12 6 5
TRAP -3 5 8 3 0
TRAP ALCOHOL 2 2 0 1 7
TRAP HE 5 10 8 5 9
TRAP ME 2 1 7 6 2
TRAP in 4 5 12 8 3
TRAP the -6 -4 -7 -6 -8
TRY 2 15 6 5 1
TRY AGAIN -3 -2 -4 -3 -7
TRY to 9 7 20 13 12
UNWAKING 29 -3 5 12 2
UNWAKING BETTEROFF -1 -2 -2 -1 6
UNWAKING ME -9 -3 -3 -5 -10
UNWAKING QUIT -1 -2 -2 -1 7
UNWAKING and 2 2 5 2 0
UNWAKING in 4 -2 -1 0 -1
UNWAKING out 13 6 9 8 6
UNWAKING the 1 -2 -7 -3 -8
USE 21 7 11 16 31
USE AGAIN 0 1 -2 1 6
USE DRUG -2 -4 -5 -5 -9
USE HE -7 2 4 -2 -4
USE HURRY -2 -1 -1 0 6
USE ME 6 3 7 5 10
USE MUCH 5 -1 1 1 2
VOMIT 19 -2 3 11 -2
VOMIT BRUISE 11 2 2 2 1
VOMIT MUCH 2 0 2 3 6
WAKE 15 9 4 3 0
WAKE HE -10 -8 -3 -5 -3
WAKE ME -1 -8 -6 -4 -4
WAKE NOT 4 7 10 4 4
WAKE up 8 12 11 7 10
WANT ALCOHOL -1 -3 -1 -1 3
WANT BETTEROFF 0 6 -1 0 -1
WANT BRIDGE 3 9 3 4 4
WANT BUY -6 -7 -6 -6 -10
WANT CUT 4 10 4 4 4
WANT DIE 1 5 -1 0 -3
WANT DRINK 0 -3 0 0 6
WANT GONE 3 7 3 3 2
WANT GOOD -4 -4 -4 -4 -6
WANT HURT 3 7 2 3 2
WANT KILL 7 11 13 7 6
WANT LIVE 5 10 1 3 2
WANT ME 9 -8 -5 -2 -1
WANT MEETING -5 -6 -6 -5 -6
WANT MUCH 0 -1 1 2 9
WANT QUESTION 2 -3 7 0 -3
WANT QUIT -1 0 -2 -9 -5
WANT REST 2 11 2 3 2
WANT SAFE 1 -1 9 2 2
WANT USE 7 7 7 7 17
WANT a -2 -3 0 0 6
WANT bad 1 -1 -1 -1 5
WANT com -4 -6 -4 -3 -5
WANT de -2 6 -2 -2 -7
WANT go -8 -6 -9 -7 -9
WANT ir -4 -6 -1 -1 -5
WANT is 12 12 12 12 27
WANT it 10 11 6 8 14
WANT lik 7 7 5 14 10
WANT mor 5 4 5 5 11
WANT saber -7 -8 -7 -7 -11
WANT the 4 10 3 3 3
WANT to -5 12 -6 -2 6
WEAPON -2 21 14 2 -7
WEAPON CUT -8 -13 -9 -7 -7
WEAPON HE 3 7 10 4 0
WEAPON ME -1 2 2 0 -3
WEAPON and 2 11 3 2 3
WEAPON de -6 -10 -8 -6 -7
WEAPON in 3 10 0 3 3
WEAPON is 3 13 1 3 1
WEAPON the 6 15 4 6 6
WEAPON to -4 -6 -5 -5 -6
WEAPON y 5 4 12 5 4
WILL ALCOHOL 4 1 4 3 13
WILL BRIDGE 3 7 4 3 5
WILL DIE 0 -5 4 -3 -2
WILL DRINK -5 -3 -4 -5 -4
WILL GAME 2 2 8 3 2
WILL HANG 3 12 5 4 3
WILL HE 1 1 -4 -2 -6
WILL HURT 4 3 8 4 8
WILL KILL 3 4 11 3 1
WILL LET -1 -1 3 0 -2
WILL ME 1 5 2 2 5
WILL MEETING -2 2 -4 -2 -4
WILL MISS -1 1 -2 -1 -4
WILL MUCH 4 9 8 5 4
WILL NOT 15 12 10 11 3
WILL OVER 2 5 4 2 2
WILL PHONE -5 -4 -7 -4 -6
WILL QUIT 6 5 2 3 10
WILL REST -6 -6 -7 -5 -6
WILL SEEING 6 11 9 7 7
WILL SICK 8 12 9 8 12
WILL TAKE -4 7 2 1 3
WILL USE 3 0 2 3 12
WILL WAKE 0 -1 -3 -1 -2
WILL a -5 6 2 -5 -1
WILL be 5 15 8 6 3
WILL blow 4 9 3 4 5
WILL com -4 -6 -7 -5 -7
WILL de 3 5 2 4 9
WILL find 3 4 7 3 1
WILL for -1 4 -1 0 -3
WILL go -1 -4 -2 0 -3
WILL hacer 4 11 3 4 3
WILL it 2 12 2 3 4
WILL keep -6 -10 -7 -6 -6
WILL mak -3 0 -5 -3 -4
WILL on 3 11 3 3 1
WILL out 11 -1 2 3 1
WILL para 0 5 -1 0 0
WILL the -6 -5 -3 -5 -9
WILL to -4 13 1 2 11
WILL under 16 4 5 6 5
WISH -3 13 -3 -1 0
WISH ME -4 3 -2 -2 0
WISH MIGHT -1 -9 -5 -5 -1
WISH MUCH -7 -10 -6 -6 -6
WISH for -2 -6 -2 -2 1
WISH the 5 12 5 5 3
WITHDRAW 8 6 10 55 5
WITHDRAW ME -3 -6 -5 -2 2
WITHDRAW NOT 3 7 3 6 3
WORK -8 -10 -5 -11 -8
WORK HE 5 9 6 6 4
WORK ME -2 5 3 -1 -1
WORK MILESTONE 3 8 3 3 3
WORK MUCH 4 9 5 4 9
WORK NOT 5 8 7 5 5
WORK SCHEDULE 2 7 1 2 0
WORK a 2 5 4 1 1
WORK on 0 -4 -8 -3 -5
WORK the 10 6 15 8 9
WORLD 2 18 -1 3 -2
YOU HURRY -6 -7 -9 -6 -7
YOU KNOW -6 -3 -8 -5 -5
YOU LOVE -4 -7 -4 -4 -4
YOU MATE 1 9 1 2 1
YOU ME -6 -11 -6 -6 -5
YOU MIGHT -5 -10 -6 -5 -4
YOU MISS -3 -5 -4 -3 -2
YOU MUCH -5 -6 -5 -5 -8
YOU PHONE -4 -4 -6 -4 -6
YOU WANT -4 -6 -4 -4 -5
YOU a -6 -9 -6 -5 -6
YOU are -6 -7 -6 -5 -7
YOU do 4 -5 -2 -2 -4
YOU get -5 -9 -6 -5 -6
YOU right -6 -10 -6 -6 -7
YOU up -6 -7 -7 -6 -10
a # -2 0 -6 -3 6
a AGAIN 6 13 7 6 7
a ALCOHOL 3 5 2 6 8
a BAR 3 -1 6 2 3
a BETTEROFF 7 10 8 9 9
a BLUE -6 -6 -5 -7 -5
a BRIDGE 4 12 3 5 4
a BUY -1 -2 3 0 -2
a COPS 6 4 13 5 5
a DRINK -3 3 -1 -1 6
a DRUG 3 3 3 4 13
a EVERYONE 2 2 8 3 2
a FOOD 3 4 5 3 4
a GAME -10 -9 -7 -7 -5
a GOD -2 0 -2 -2 -4
a GOOD -7 -9 -7 -7 -9
a HE 6 -3 10 5 10
a HIT 4 11 2 6 15
a HOPELESS 4 14 2 4 4
a INJECT 1 6 -2 1 -1
a KIN -3 3 4 -1 1
a KNOW 4 3 4 4 12
a LETTER 1 5 1 1 0
a LIFE -2 -3 0 -1 -1
a MATE 1 -2 7 3 -7
a ME 4 5 16 4 6
a MEETING 6 4 6 5 6
a MILESTONE 4 7 3 7 5
a MUCH 2 1 6 -1 1
a NEED 16 6 6 7 5
a NOT 4 7 5 5 7
a OVER 1 -3 3 1 4
a PHONE 2 4 -1 3 2
a PILL -1 -2 0 1 12
a QUESTION -3 -5 2 -3 -2
a QUIT -10 -12 -9 -13 -5
a REST -5 -2 -5 -4 -5
a ROPE 8 18 9 8 7
a SCHEDULE 2 4 4 2 7
a SEEING -5 -4 -6 -4 -4
a WEAPON 7 10 19 7 5
a WILL 10 24 9 11 15
a WORK -4 -4 -5 -3 -2
a bag 1 4 4 4 13
a basura 4 4 4 5 10
a casa -8 -10 -8 -7 -10
a dog 1 5 0 1 1
a estar 0 -1 4 1 1
a few 5 3 4 4 10
a glas 3 2 3 3 8
a hacer 4 10 3 4 3
a las -1 2 0 0 0
a lin 6 3 3 4 7
a los 1 7 0 1 1
a new -6 -7 -6 -5 -7
a one -5 -8 -6 -5 -5
a run 3 8 1 3 7
a sinc -3 -4 -3 1 -7
a year 9 3 5 6 13
abri HE 4 11 2 4 4
addict is 6 6 6 6 14
after # 2 0 0 4 9
after AGO 6 6 6 6 14
after DRUG 8 2 2 2 1
after HE 2 7 6 3 2
after HIT 9 2 7 3 4
after HURRY 3 10 4 4 3
after ME 2 10 11 6 6
after MILESTONE -7 -7 -5 -3 -6
after that 4 -7 -5 -4 -5
after the -9 -6 -5 -6 -4
agua HE -6 -5 -9 -5 -4
al BRIDGE 4 9 3 4 4
al MEETING 3 1 4 3 7
al anon -5 -6 -3 -5 -6
algo en 7 1 6 2 -4
am # -4 0 3 0 -8
am AGAIN 2 -1 -3 -1 -5
am AGO -5 -9 -3 -4 -3
am CRAVE 3 1 3 3 9
am DIE -2 -7 -2 -1 -3
am DRINK 2 2 3 3 8
am FRIGHT 6 4 9 7 10
am GOOD -10 -14 -11 -9 -11
am HIGH 2 -2 -2 0 6
am NOT 6 9 4 4 3
am OVER -1 7 1 1 2
am PHONE 7 12 9 8 5
am QUIT 2 1 2 6 2
am SHAKE 7 5 5 1 7
am SICK 3 6 1 4 -1
am SOBER -5 -7 -5 -5 -6
am TIRED 2 6 2 2 2
am TRAP 2 0 8 2 2
am WILL 14 6 -1 5 7
am a 8 15 8 8 8
am an -7 -8 -4 -6 -9
am at -3 -3 -3 -2 3
am com 1 4 1 5 -1
am next 4 6 10 5 5
am out 4 14 6 4 1
am suppos 3 1 8 4 6
an AGO 6 0 1 2 1
an ALCOHOL -8 -4 -4 -7 -9
an RAPE 2 1 7 2 2
an accide 7 18 7 8 6
an hour 6 11 2 5 7
and AGAIN 4 2 3 3 9
and ALCOHOL 6 2 1 0 3
and BLUE 6 1 1 3 1
and DEPRESS 2 -1 1 2 9
and EMPTY 9 6 3 2 1
and GIVE 3 12 3 4 3
and HE 5 5 10 5 -3
and HIT 1 0 7 3 2
and HURRY 10 3 -4 5 0
and KIN -4 -8 4 -3 -5
and KNOW 10 17 22 10 11
and LAST 4 9 4 4 4
and ME 10 7 4 15 13
and MEETING -3 -4 -4 -3 -5
and MUCH -3 -2 2 1 1
and NOBODY 2 6 3 2 3
and NOT 9 14 6 6 8
and OVER 6 8 3 3 1
and PHONE 6 7 4 4 6
and PILL 6 9 4 3 4
and QUIT 4 -1 0 5 -2
and SHAKE 3 1 0 6 0
and SOBER -2 -3 -3 -3 -5
and TAKE -3 7 12 3 4
and THINK 3 12 3 4 3
and UNWAKING 9 3 3 6 1
and WANT 7 1 3 5 14
and WILL 9 9 6 4 2
and a 3 8 1 2 1
and can 2 -9 -6 -5 2
and com 4 9 4 5 3
and did 12 7 14 7 13
and got 5 5 5 5 12
and is 10 5 4 6 2
and it -4 3 -6 -2 -2
and its 11 15 8 14 5
and keep 3 6 3 2 0
and look -2 -5 2 -2 -3
and mak 6 12 7 5 5
and one 3 2 7 3 2
and out 9 1 2 2 -1
and the 9 19 7 8 14
and walk -8 -8 -9 -8 -15
any MEETING 5 3 3 3 5
are NOT 2 5 2 7 1
are WILL -6 -8 -6 -5 -6
are YOU -10 -11 -10 -9 -13
as well 3 8 3 4 3
ask ME -4 1 -4 -2 -1
ask QUESTION 1 7 2 2 0
at # -10 -7 -10 -6 -3
at BAR 7 3 10 4 5
at BRIDGE 7 9 5 5 6
at ME 4 4 17 8 8
at MEETING 3 10 4 4 2
at NIGHT 2 0 8 2 3
at OVER -4 -8 -5 -4 -5
at PLACE -2 2 -2 -1 -4
at SCHEDULE -4 -3 -4 -4 -6
at WORK 4 11 2 3 7
at a 4 1 7 1 3
at dmv -6 -9 -7 -6 -8
at funera 4 11 3 4 2
at hom 3 3 8 9 4
at it 1 3 1 2 8
at the -5 -5 -12 -10 0
at thi -4 -4 -4 -5 -4
away # -4 -4 -5 -4 -6
away HE 2 8 6 3 2
bad HURRY 4 8 9 4 6
bad ME 0 4 2 1 9
bag in 5 4 4 5 12
be BETTEROFF -6 -7 -7 -7 -7
be DEPRESS 6 12 6 6 5
be DIE 10 7 10 6 6
be ME 6 13 6 6 5
be OVER 0 5 0 0 -6
be PLACE 4 9 4 4 4
be SOBER 4 1 3 4 12
be a -4 -1 -4 -4 -7
be her 0 6 -3 0 -3
be lat -9 -10 -9 -10 -9
be long -5 -11 -5 -4 0
be ok 9 18 9 9 12
be ther -6 -10 -5 -6 -7
be with 4 11 4 4 3
been # 5 9 3 4 0
been AGAIN 4 6 4 4 8
been CUT 4 11 4 5 4
been DRINK 6 0 2 0 2
been SECRET 3 3 3 3 8
been a -2 -7 -3 0 1
been sinc 1 1 -1 -2 4
befor ME 1 3 -2 -1 4
being DIE 6 13 6 6 6
being LIVE 6 13 6 6 6
being her 5 10 4 5 4
bit ME 4 4 9 4 3
black out 1 0 1 0 8
boy is 8 5 5 5 7
bury ME 5 10 9 6 4
but HE -7 -9 -9 -8 -8
but ME -4 -7 -12 -6 -5
but it 1 3 0 1 4
by # -10 -9 -7 -6 -8
by BODY 4 4 10 5 4
by ME 4 4 16 12 5
by hair 5 4 12 5 5
by the -8 -12 -5 -8 -11
cada MILESTONE 4 10 4 4 2
can GONE 4 4 9 4 4
can MATE -4 -9 -5 -4 -2
can ME -8 -12 -11 -6 -7
can NOT 9 5 3 9 7
can PHONE -3 -6 -4 -4 -6
can QUIT 0 3 0 4 9
can YOU -9 -9 -6 -5 -6
can com -5 -4 -4 -6 -4
can find -2 -6 -4 -4 -6
can go -1 0 4 0 1
can hold 3 5 3 8 1
can keep 6 5 1 7 1
can mak -3 -8 -4 -2 -1
can open -11 -8 -8 -8 -11
can see 6 2 2 2 -1
can stay 7 3 3 3 4
can talk 1 -1 7 1 2
cans de 2 7 2 3 2
casa con 5 4 6 5 8
check out 7 17 7 6 6
clas de -7 -8 -6 -5 -7
clos to 1 1 1 1 5
com AGAIN 5 5 8 7 8
com AGO 5 5 8 5 9
com BETTEROFF 1 0 2 8 2
com ME 0 -5 5 -3 -5
com QUIT 1 0 2 8 2
com down 2 3 2 2 8
com for 4 6 9 4 3
com if -7 -7 -9 -6 -9
com to 4 5 2 2 1
com with -9 -12 -10 -9 -10
con ALCOHOL 9 6 2 2 2
con HE 7 4 9 5 3
con KIN 0 4 2 3 1
con ME -1 4 2 2 -2
con PILL 15 5 5 3 4
con QUESTION 3 8 3 3 1
con WEAPON 2 4 8 3 2
con los 0 -6 1 1 7
con un 3 1 11 4 5
credit PICK -3 -3 -4 -3 -6
creo QUESTION 12 -3 3 3 3
cumplo MILESTONE -3 -3 -3 -3 -4
dat HURRY 4 2 4 5 13
dat is -6 -7 -6 -6 -11
de # 0 6 0 0 1
de BAR 4 4 3 4 11
de DIE -2 -5 2 -2 -2
de DRINK 3 -1 -1 6 -1
de HE -2 -5 7 -2 -1
de HIT 1 2 2 8 2
de HURRY 3 10 5 5 6
de KIN 8 10 8 7 14
de LIVE 3 8 3 3 3
de ME 0 2 0 -2 1
de MILESTONE -3 -6 -3 -4 -5
de MUCH 8 3 0 1 5
de NIGHT -4 -3 -4 -4 0
de OD -16 -10 -6 -8 -8
de PILL 7 1 2 1 -1
de SHAKE 2 2 1 7 0
de agua -6 -6 -6 -6 -10
de las -1 -4 5 -1 -1
de los 7 7 17 9 7
de mas 14 1 2 4 2
de parran 3 1 3 4 12
de sueno -7 -7 -6 -6 -10
de un 6 6 9 8 14
del BRIDGE 4 10 4 4 4
del MEETING 5 3 9 5 9
delet ME -4 -4 -5 -4 -5
delet thi 3 2 8 3 2
desd HE 3 3 3 6 6
desd QUESTION 4 5 5 15 3
desd SCHEDULE 3 3 3 6 6
despu de 8 4 1 3 6
di HE 2 1 2 2 6
di un 3 3 4 4 11
did AGAIN 1 -3 7 1 1
did DIE -6 -12 -6 -6 -6
did DRUG 4 4 4 4 9
did HE 2 10 3 4 3
did ME 7 2 -3 1 -2
did MUCH 6 -1 0 0 -1
did NOT 3 11 12 3 7
did YOU -9 -9 -9 -7 -9
did a 22 12 8 10 11
did it 7 13 11 6 4
diganl ME 3 8 2 3 2
diganl a 3 8 2 3 2
dio una 10 9 20 9 8
do AGAIN -5 -8 -4 -5 -8
do HE -13 -11 -13 -9 -12
do ME -5 -15 -13 -10 -7
do NOT -5 1 -11 -2 -6
do PHONE 4 8 7 3 -1
do QUESTION 3 3 8 2 0
do QUIT -9 -7 -8 -7 -10
do SAFE 3 -1 2 3 11
do SCHEDULE -3 -2 -3 -3 -4
do YOU -3 -4 -9 -6 -11
do it 5 21 4 7 6
do mean 8 12 6 7 13
do see 4 13 9 6 5
do send 3 12 5 6 9
do thing 3 0 13 4 3
doe NOT 8 11 10 11 11
doe count 3 4 5 5 13
doe it -5 -2 -6 -4 -4
doe the -10 -11 -10 -9 -15
dog ME 1 -3 -7 -3 -5
doing it 5 8 5 8 3
down ME -1 2 12 2 2
down the 10 1 8 5 4
dura HE 3 2 3 8 1
em MUCH 9 0 2 3 3
empti the 15 3 4 5 4
en # -7 -9 -7 -7 -10
en BODY 8 12 6 9 10
en BRIDGE 5 18 1 5 3
en DRINK 11 -1 7 3 1
en HE 5 0 2 9 11
en MEETING -4 -6 -4 -4 -4
en NIGHT -4 -3 -3 -3 -5
en OUTSIDE -3 -6 1 -3 -4
en bano 13 7 10 6 6
en casa -2 -4 0 -2 -4
en cuarto 5 8 5 9 4
en las 6 12 8 7 8
en mesa 1 10 0 1 0
en orilla 4 10 4 4 3
en su 4 5 7 4 3
enough to 1 10 3 3 2
es HE -10 -12 -11 -9 -7
es LAST 3 9 3 3 3
es ME -1 2 -2 -2 -3
es un -5 -7 -5 -5 -5
escrib HE 3 4 2 4 9
espera HE -5 -10 -5 -5 -5
est WORLD 4 8 4 4 4
est calor -7 -8 -7 -6 -7
esta BLUE 18 8 7 8 7
esta LIFE 5 12 5 5 5
esta NIGHT 3 9 2 3 2
esta REST 9 3 9 4 4
esta SEIZE 11 3 3 1 4
esta SHAKE 11 4 4 2 4
esta UNWAKING 21 7 7 8 6
esta VOMIT 13 3 2 3 2
esta cerrad -6 -8 -7 -5 -5
esta en 1 5 4 1 -2
estar DIE 6 12 6 6 6
estar aqui 6 12 5 6 5
estar con 6 10 10 6 6
fin ME 9 12 6 6 5
fin with 5 10 4 5 4
find ME 6 16 15 8 4
find a 4 -2 -2 1 4
finish it 4 10 4 5 4
fir and 4 3 4 4 11
first MEETING -5 -9 -6 -5 -6
first SCHEDULE 9 10 7 5 5
first in 5 8 6 6 11
fix the -7 -10 -8 -7 -7
flu INJECT -7 -6 -7 -5 -6
for # 5 1 -1 1 5
for FOOD -2 -2 0 -1 -3
for GAME 3 7 3 3 3
for GOOD 13 29 15 13 10
for HE 1 5 4 2 0
for KIN -4 -6 -8 -5 0
for MATE -7 -8 -7 -6 -6
for ME -6 10 3 0 -6
for MEETING -3 -3 -5 -3 -5
for MILESTONE 7 5 1 2 7
for SCHEDULE -2 -8 -3 -2 1
for YOU -5 -6 -7 -5 -7
for a -2 -2 -6 -5 5
for hour -4 -5 -5 -4 -6
for real 6 11 6 6 8
for the -12 -13 -13 -7 -10
forget ME 2 9 3 3 3
forget it -8 -8 -7 -6 -6
found ME 11 10 13 8 6
found a 2 2 2 2 7
from HE 1 2 7 2 1
from KIN 4 1 9 4 10
from ME 5 10 0 1 1
from MEETING 5 7 11 0 1
from the -7 -11 -5 -8 -5
fue HE 2 1 6 1 -3
fui de 3 2 2 2 7
get # 5 3 4 5 14
get ALCOHOL -4 -5 -3 -3 -5
get BETTEROFF 1 3 -2 -2 -4
get HIGH 7 8 9 7 13
get ME 1 6 4 4 2
get QUIT -3 -6 -6 -6 -8
get SOBER -4 -6 -5 -4 -5
get away 3 1 13 4 4
get out 4 3 14 4 1
get the -1 7 -3 -3 -4
gett HIGH 5 3 4 5 12
go AGAIN -3 -1 -3 -3 -4
go AGO -3 -4 -3 -3 -4
go HE 5 8 3 4 8
go MEETING 2 0 3 1 4
go hom 4 9 6 4 2
go the -1 -1 -3 0 -6
go to -2 2 -3 1 -4
goe to -5 -6 -5 -6 -6
got ALCOHOL -7 -7 -8 -6 -8
got DRINK -7 -7 -8 -6 -8
got HIGH 2 -1 -1 1 8
got ME -5 -8 -10 -7 -9
got a 0 -4 -7 -5 -5
got out 5 8 6 6 7
got paid 4 3 4 5 12
got the 2 6 0 9 4
got to 3 3 2 3 8
grabb ME 2 2 7 2 1
had # 10 11 10 10 22
had AGO 4 3 4 4 10
had ALCOHOL -3 -2 -2 -1 0
had MILESTONE 3 5 3 3 5
had NOT 3 8 4 4 5
had a -4 -8 -6 4 -2
had one 4 2 4 4 11
had the 6 16 6 8 6
half and 3 1 3 3 8
hard ME 5 3 6 8 3
has ME 5 8 9 5 6
has NOT 2 5 3 2 0
has WEAPON 3 2 7 3 3
has the -4 -4 -1 -2 -5
hasta QUESTION 4 6 13 7 7
hasta aqui 10 25 9 11 9
hav NOT -2 2 -1 2 5
hav PHONE -6 -7 -8 -5 -7
hav TAKE 7 12 5 5 4
hav WILL 4 9 4 4 4
hav a -1 0 1 -2 -10
hav been -5 -6 -8 -5 -3
hav got 2 7 0 2 0
hav had 3 4 2 2 6
hav one 3 1 3 3 9
hav open 4 3 4 4 8
hav the -1 5 -2 1 -3
hav to 0 -4 1 4 4
hay MEETING -4 -3 -5 -4 -2
hay algo -3 -2 -3 -3 -4
held ME 3 2 10 3 2
hom ME -6 -5 -3 -4 -5
hom from 8 7 6 5 8
hom to 3 9 2 3 4
hospit ME -4 -7 0 -2 -2
hous ME 3 7 5 5 7
hous is 11 3 3 4 2
if HE 4 3 7 5 3
if ME -2 10 6 10 3
if YOU 3 11 1 2 -2
if it 3 8 3 3 4
in # -16 -16 -13 -15 -14
in AGAIN -2 -4 -3 -3 -5
in ALCOHOL 4 -2 5 4 -2
in BODY 7 10 1 4 11
in BRIDGE 10 4 3 5 9
in CAR 5 -1 -2 1 6
in FACE -6 -5 -8 -5 -6
in HE 10 5 3 3 1
in LIFE -4 -8 -4 -4 -4
in LIPS -9 -8 -8 -7 -8
in ME 1 7 4 6 13
in MEETING -4 -3 -5 -2 -1
in MILESTONE -6 -5 -3 -6 -4
in MORNING -3 -5 -3 -1 -5
in PLACE 2 5 3 2 2
in REST 7 5 0 2 2
in SOBER 0 0 4 -1 -5
in STARE 2 5 2 2 9
in a -1 -7 -5 0 -4
in an 5 8 7 6 10
in and 10 2 1 3 6
in bathro 4 2 3 3 6
in cas -7 -1 -5 -4 -8
in garag 5 13 4 5 6
in her -5 -9 -6 -5 -5
in hous 4 -2 3 1 -3
in it 5 10 3 3 1
in law -3 -5 1 -2 -3
in omaha -5 -6 -5 -4 -6
in room 2 6 12 5 2
in that 3 10 3 3 7
in the 9 6 10 11 10
in tub 6 11 4 5 4
instea of 2 7 2 2 0
into BRIDGE 4 10 4 4 3
into the 3 8 5 3 0
ir al -9 -10 -12 -9 -9
is # 2 0 -4 -4 -5
is AGAIN 3 2 7 3 8
is AGO 0 -1 4 0 5
is ALCOHOL 3 3 3 2 8
is BETTEROFF 5 5 3 4 11
is BLUE 13 2 1 2 3
is BREATH -6 -6 -6 -5 -5
is CUT 4 0 0 0 7
is DIE 7 -11 -5 -4 -4
is DRINK 1 2 0 1 4
is DRUG -6 -7 -7 -6 -8
is EMPTY 6 4 2 2 0
is GONE -8 -11 -10 -8 -11
is GOOD -5 -7 -4 -4 -5
is HIGH 0 -4 -3 -1 -7
is HIT 5 11 9 6 5
is HURRY 1 4 1 2 3
is ME -7 -7 -9 -7 -6
is MEETING 2 1 -2 0 -1
is MILESTONE -4 -5 -4 -2 -8
is MUCH -5 2 -3 1 -1
is NIGHT 4 10 4 4 3
is NOT 12 9 2 6 4
is OD 7 2 2 2 1
is OVER 8 15 7 8 10
is PAIN 5 6 12 5 5
is PHONE 5 10 6 7 13
is PLACE -3 -6 -3 -3 -3
is QUIT 13 13 9 15 20
is REST 4 0 3 1 1
is SCHEDULE -3 -7 -3 -3 0
is SEIZE 5 -1 -1 -2 -1
is SHAKE 4 1 0 -1 0
is SICK -3 -1 -4 -3 -5
is UNWAKING 12 2 5 3 2
is USE 3 4 2 4 9
is VOMIT 6 3 2 2 3
is WAKE 5 2 2 4 8
is WILL 2 -5 1 -2 -1
is a -10 -9 -11 -8 -6
is after 4 0 6 2 1
is any 9 6 7 7 12
is at -1 0 6 0 -2
is bad 2 7 0 3 0
is bring 3 3 4 4 10
is com -5 -4 -3 -3 -4
is fin -8 -9 -11 -8 -9
is in -1 -4 0 -1 1
is it -3 2 -5 5 -4
is look 3 2 10 4 3
is mak 7 3 1 2 2
is mov 4 1 2 8 1
is next 5 4 6 5 9
is ok -6 -12 -6 -6 -4
is on -3 -3 -5 -5 -8
is one 1 4 -1 0 -5
is only 2 6 1 1 2
is open 2 2 2 2 6
is out 3 -9 -5 -4 -5
is right 10 13 18 12 15
is stuck -7 -12 -7 -7 -8
is talk 2 4 1 8 2
is that -5 -2 -5 -4 -5
is the -7 0 -9 -7 -6
is ther 0 2 1 -2 3
is thi -4 -3 -4 -1 -7
is wrong 12 12 8 8 11
it AGAIN -4 -1 0 -4 -12
it AGO 2 8 1 2 1
it BLUE -11 -7 -7 -7 -6
it GOOD 1 5 1 1 1
it HURRY 0 4 0 1 4
it HURT 4 10 3 4 4
it ME -1 0 -6 0 -4
it MIGHT -2 -1 -4 -4 -9
it MILESTONE -2 -7 -3 -3 1
it MORNING 4 10 3 3 1
it MUCH 1 3 1 2 7
it QUIT 1 3 -1 -1 3
it SCHEDULE -3 -3 -3 -3 -3
it SICK 1 8 0 1 0
it WILL 2 3 5 2 2
it anyway 6 5 9 7 16
it bad 4 5 4 4 9
it happen 5 11 5 5 5
it is -4 -4 -7 -3 -8
it on -2 -1 -1 1 11
it out -3 2 -3 1 6
it tak 5 11 5 5 7
it thi 1 4 1 1 0
it to 0 10 0 4 4
it was 9 2 5 2 4
its # 2 1 2 1 8
its ME 4 13 7 6 5
its MUCH 7 18 7 7 5
its OVER 3 10 3 3 3
its PHONE 9 7 9 10 22
its in 9 7 8 9 22
its only 5 8 5 7 5
its the 4 8 4 6 6
keep CAR 4 2 9 4 6
keep KNOW 2 5 -1 2 6
keep ME 3 7 10 2 -2
keep WILL 1 3 1 2 7
keep at 3 6 5 5 10
key and 4 7 8 4 4
key the 2 8 0 2 1
las # -7 -4 -7 -6 -10
las BODY 5 -2 -1 -1 -2
las CRAVE 3 4 3 4 8
las PILL 7 13 5 11 5
las gallet -7 -3 -4 -4 -4
lat ME 5 7 5 4 7
left ME -4 -6 -1 -3 -4
left a 1 7 1 2 4
left the 0 7 -2 0 -4
lick the 5 5 5 6 13
lik DIE 2 9 3 3 3
lik ME 6 4 2 7 0
lik a -1 -3 0 -3 -5
lik to 3 8 4 3 0
lin is -3 -9 -4 -4 -5
lin up 3 10 4 4 5
llegar a 4 11 5 4 2
llevar ME -3 -5 -4 -3 -4
llevar a -4 -5 -5 -4 -4
look ME 2 5 12 4 3
look for -5 -12 0 -5 -4
look the 2 9 1 2 0
los BODY 4 14 2 5 4
los FACE 17 5 4 6 4
los KIN -6 -7 -5 -5 -6
los QUESTION 4 4 7 4 8
los SCHEDULE -6 -9 -7 -6 -9
mad HE 3 9 2 3 3
mad ME -3 0 2 -4 -2
mad it -4 -4 -5 -4 -3
mak HURRY -6 -10 -7 -6 -7
mak ME 4 5 18 6 11
mak do 2 1 10 3 2
mak it -1 6 -2 1 1
march # -4 -5 -4 -5 -8
mess up 2 2 2 3 8
mor ME 2 0 -2 -4 -5
mor MILESTONE 5 14 5 5 2
mor SCHEDULE 4 5 4 3 8
next HE 7 4 3 3 2
next ME 1 3 3 1 4
next MEETING 3 1 2 3 8
next MILESTONE -2 3 -4 -3 -6
next to 6 5 2 2 3
of ALCOHOL 4 0 1 1 6
of HE 8 6 16 6 3
of KIN 4 7 7 4 4
of LIVE 4 15 6 6 6
of MATE 1 9 0 3 4
of ME 0 3 7 1 2
of PILL 9 7 4 6 3
of being 5 5 5 5 11
of it 4 10 4 4 6
of the -8 -4 -3 -5 -5
offer ME 1 0 1 2 8
ok at 5 11 4 5 4
old MATE 3 3 7 3 5
old ME 8 8 4 5 4
on ALCOHOL 4 2 6 4 9
on BODY 5 12 7 6 5
on BRIDGE -1 5 -1 0 -1
on DRUG 5 4 8 5 13
on HE 11 8 10 7 9
on HOPELESS 3 12 6 5 6
on ME 1 5 15 6 9
on SCHEDULE -5 -8 -5 -3 -8
on STARE 5 7 5 4 6
on UNWAKING 5 -5 4 2 0
on WORK 6 4 5 5 12
on a 3 -2 1 3 16
on the -3 3 -7 3 4
one HIT 5 4 3 4 10
one MILESTONE -2 0 -3 -3 -6
one WILL 4 4 8 5 7
one and 2 7 2 3 5
one is -4 -8 -6 -5 -8
one mor -5 -5 -4 -4 -5
one of 6 0 9 2 1
one turn 4 3 4 4 10
only one 7 14 7 7 10
only thing 4 11 4 3 4
open it 0 0 2 2 12
or ME 3 7 3 6 0
or the 1 8 1 2 1
orden de 3 2 9 3 1
out AGAIN 6 3 8 3 10
out LAST 3 2 3 3 7
out ME 0 -6 1 -2 -3
out MEETING 0 0 0 -3 5
out MUCH 5 11 7 8 9
out NIGHT 4 3 4 4 10
out and 2 5 -2 8 3
out for 7 9 6 4 6
out in -2 3 -3 -1 -3
out of 6 6 3 5 6
out on 4 13 4 4 3
out sinc 5 4 5 5 11
out thi 3 3 3 4 8
pa HE -5 -8 -7 -5 -3
paid and 4 2 4 4 11
pan dulc -3 -2 -3 -3 -6
para HE -12 -18 -12 -7 -11
para ME 0 6 4 2 -1
para NOT 5 14 7 8 11
para QUESTION 8 21 15 12 6
para SHAKE 5 5 5 11 4
para seguir 3 8 3 3 2
paso # -6 -9 -5 -5 -6
past the 2 5 2 2 5
por DRINK 3 4 3 6 9
por DRUG 8 8 7 6 12
por HE -2 -4 6 -3 1
por ME 6 11 13 7 6
por NOT -1 -2 0 7 2
por QUESTION 5 11 4 6 9
por favor 3 4 3 2 1
por un 9 10 8 9 19
primer AGAIN -7 -10 -7 -7 -8
puedo NOT 2 2 2 10 0
puedo QUIT 1 0 1 -2 6
puedo WAKE 8 -3 1 1 1
puedo a -3 -4 -4 -3 -2
puedo con -4 -2 -4 -5 -3
puedo de 0 0 0 -2 7
puedo ir -5 -5 -4 -4 -1
pull the -5 -5 -6 -5 -5
put BODY 3 2 12 4 2
put HE 15 6 12 8 6
put ME 2 9 4 3 6
put a 5 9 11 5 4
put in 4 -7 6 -1 -6
put the -8 -9 -7 1 -2
putt ME 4 4 4 4 11
q HE 2 1 7 2 1
q ME 3 7 6 5 10
rais BODY 3 2 1 3 9
refill ME -6 -5 -5 -6 -7
right HURRY 10 8 11 9 17
right her 2 1 10 3 2
room # 2 2 2 2 8
runn out 3 10 3 3 1
sab QUESTION 5 5 10 8 6
sam MILESTONE 5 6 5 5 10
sat the 4 11 3 4 4
se DIE -6 -12 -7 -6 -3
se DRINK 2 1 -2 -3 -4
se FALL 5 1 1 0 -2
se HE 10 2 8 4 3
se INJECT 8 2 2 3 2
se KILL -6 -5 -11 -6 -6
se ME 4 -4 3 4 -1
se MUCH -1 5 0 1 -4
se OVER -2 4 4 0 2
se QUESTION 1 4 2 5 14
se QUIT -1 6 4 3 2
se TAKE 17 -1 1 0 -3
se USE 0 -1 -6 -3 -8
se WANT 4 13 2 5 4
se WILL 1 11 -4 1 1
se esta 22 6 6 8 6
se fueron 2 -2 1 1 7
se puso 14 4 4 9 5
se quedo 9 0 1 5 1
see ME 1 -5 0 1 -3
see YOU -6 -6 -4 -6 -7
seguir LIVE 5 11 5 5 5
seguir asi 5 10 5 5 6
sell ME 5 6 10 6 7
send ME 2 2 9 3 1
send it -7 -10 -7 -7 -9
seria BETTEROFF 3 7 3 3 3
set a 6 12 6 6 6
should been 4 11 3 4 3
si DRINK -6 3 -1 1 0
si ME 0 17 7 5 7
si NOT 8 16 12 17 16
si TAKE -4 5 1 3 4
sigo ME 3 10 5 4 2
sinc # -4 -4 -6 -4 -6
sinc HE -2 1 -5 -1 -3
sinc ME 0 3 4 6 1
sinc QUIT 2 5 0 5 4
sinc SCHEDULE 6 4 6 8 12
sinc the 0 -2 -1 4 7
smell it 7 6 6 7 18
someth ME 8 8 6 4 1
someth and 8 4 4 5 10
stand the 5 9 6 5 4
stand up 6 2 2 3 0
stay SOBER -1 -3 -1 -1 5
stay hom -6 -8 -7 -6 -6
step # -4 -6 -4 -4 -4
stuff ME 1 3 9 0 1
suppos be 1 1 1 2 7
suppos to 2 4 7 4 7
talk MATE 1 0 0 2 5
talk WILL -2 0 -2 -2 -5
talk out 3 6 2 3 8
talk to -1 -5 1 6 6
teache ME -2 -1 -7 -2 -3
than ME 8 8 6 8 16
that AGAIN -6 -8 -6 -6 -9
that GAME -6 -7 -8 -6 -6
that HIT -1 -4 -8 -5 -6
that MUCH -4 -4 -4 -4 -6
that is -6 1 -4 -1 -3
that one -7 -13 -8 -8 -11
the # 3 2 2 2 4
the AGAIN -1 1 -2 4 2
the AGO -5 -1 -4 -4 -7
the ALCOHOL 3 2 0 3 5
the BAR 4 3 -1 2 9
the BETTEROFF 0 3 4 -1 2
the BLUE -7 -2 -4 -3 -1
the BRIDGE 3 14 4 1 2
the BUY 3 1 9 3 3
the CAR 6 4 6 3 3
the CRAVE 3 3 2 3 8
the CUT -6 -8 -6 -5 -5
the FOOD 2 6 2 3 7
the GAME -6 -7 -6 -5 -2
the GOOD 4 1 4 4 14
the KIN 0 1 5 -1 0
the LAST -8 -8 -7 -8 -11
the LETTER 3 9 2 3 3
the MATE -7 -5 -9 -5 -1
the MEETING 9 5 12 9 5
the MORNING 1 5 0 3 -3
the MUCH 7 -1 4 1 1
the NIGHT 5 10 4 5 7
the OUTSIDE -5 -4 1 -3 -2
the OVER -5 -10 -4 -5 -5
the PAIN 3 7 4 3 9
the PHONE -1 -4 -2 2 -1
the PILL 1 9 0 2 0
the PLACE 4 6 4 2 5
the QUIT -4 -4 4 3 3
the REST 9 16 8 9 11
the ROPE 2 5 5 2 1
the SCHEDULE -1 3 3 2 6
the SHAKE 3 2 3 11 2
the SICK 1 5 1 1 6
the THINK 4 11 4 5 4
the TRAP 2 5 -1 2 6
the WANT 7 13 6 7 10
the WEAPON -3 3 3 -2 -4
the WILL 3 10 1 9 2
the WITHDRAW 2 1 2 10 1
the WORLD -6 -9 -7 -6 -8
the after 4 4 5 3 6
the bathro 0 0 -2 0 0
the bed 4 8 4 5 4
the big 6 12 5 5 2
the boat -5 -7 -6 -6 -5
the cabine 6 0 1 1 2
the clubho -4 -6 -4 -4 -6
the com 4 10 3 4 3
the concer -6 -7 -7 -6 -9
the dish -5 -6 -6 -5 -5
the dog -4 -6 -9 -5 -3
the edg 1 6 1 2 2
the first 4 8 4 4 6
the funera -2 -6 -2 -2 2
the garag 0 7 -2 0 0
the hospit -2 1 -2 -1 -5
the hous 5 0 4 2 5
the left -5 -8 -6 -5 -7
the light -5 -8 -5 -5 -7
the lin -5 -1 -4 -4 -7
the next 1 -2 6 1 6
the one -11 -10 -12 -10 -13
the only 5 16 4 4 4
the open -5 -5 -5 -4 -7
the other 1 3 1 -1 6
the pip 8 5 4 6 11
the potluc -5 -5 -4 -4 -8
the room 3 3 6 4 2
the sat -4 -6 -4 -4 -5
the stuff 4 6 3 4 9
the tub 7 11 4 5 4
the under 7 13 8 7 6
the wall 5 10 7 6 3
the way -2 0 -7 -1 4
the wedd -6 -6 -6 -6 -11
the wheel 4 7 8 4 8
the window 4 10 7 6 3
the wrong -9 -11 -8 -7 -9
then mor 6 7 4 4 3
then went 9 1 4 4 7
ther ME 4 5 4 4 6
ther MEETING 6 10 8 6 10
ther NOT 6 16 6 8 5
ther a 2 3 5 3 6
ther an -8 -8 -7 -6 -9
ther is 9 9 3 7 4
ther to 6 12 7 7 6
thi CANT 3 8 3 3 3
thi CAR 4 10 4 3 4
thi GAME -5 -8 -6 -5 -7
thi MILESTONE -1 -4 -1 -3 -4
thi MORNING 1 1 1 4 5
thi PHONE -2 -3 0 -2 -5
thi SCHEDULE 8 23 8 9 4
thi WORLD 5 12 3 5 4
thi is 2 9 0 2 3
thi weeken 2 4 1 2 6
throug the -4 -3 -6 -3 -3
tien HE 7 2 4 2 0
tien LIPS 9 4 3 4 3
tien TRAP 3 3 8 3 3
tien los 10 3 3 4 3
til # -4 -6 -3 -3 -6
til SCHEDULE -3 -7 -2 -1 -2
til the 5 6 5 5 12
to # -2 0 -4 -3 -2
to AGAIN 2 7 3 2 3
to ALCOHOL 0 -2 0 2 6
to BETTEROFF 5 13 5 5 4
to BODY -6 -8 -4 -6 -9
to BREATH 5 7 3 3 0
to BRIDGE 3 11 2 3 3
to BUY -3 -6 -2 -2 0
to CUT 5 9 5 5 5
to DIE 5 3 0 0 0
to DRINK -3 -4 -3 -3 -2
to EMPTY 5 8 3 9 10
to HIGH 6 5 5 6 15
to KILL -2 -3 3 -1 -3
to KIN -3 4 -7 -2 -2
to KNOW -4 -7 -8 -5 -5
to LIVE 2 14 0 4 3
to MATE 0 5 4 3 4
to ME 0 8 5 2 9
to MEETING 2 5 10 8 1
to MILESTONE 4 1 4 4 10
to MUCH -9 -5 -5 -4 -6
to OVER 3 2 3 1 4
to PHONE -6 -12 -8 -7 -8
to PICK 1 -4 5 2 8
to QUIT 1 2 -3 3 -3
to SELF 4 12 4 5 5
to TAKE 0 9 6 8 6
to TRAP 2 4 7 4 2
to USE -2 -4 -2 -1 4
to VOMIT 4 2 10 6 8
to a -2 -3 1 0 -4
to be -7 1 -8 -4 -8
to blow 4 9 3 4 5
to break 6 9 7 6 9
to do 2 4 0 0 3
to get -6 -14 1 1 -3
to go 1 6 8 4 7
to lik 6 9 6 6 12
to mak 3 6 2 3 4
to one -6 -10 -6 -6 -4
to see 0 4 -1 1 1
to shar -6 -9 -6 -6 -6
to stay 4 6 4 3 3
to talk -7 -5 -6 -6 -9
to the -5 -7 -7 0 7
top of 3 4 9 4 3
turn BLUE 9 4 4 4 3
turn into 5 5 6 6 15
turn the -1 5 -1 0 -4
un DRUG 2 1 2 2 8
un MATE 6 3 5 4 0
un MEETING -2 -3 -5 -3 -5
un SOBER 1 -3 1 1 6
un TAKE 3 2 4 4 14
un WEAPON 8 12 13 8 7
un hombr 4 4 12 4 3
un paso 6 12 6 6 7
una ALCOHOL -3 -1 -1 -1 6
una STUPID 5 12 5 5 4
una y 5 5 7 7 18
up # 0 -7 -3 -2 -5
up HE 5 1 -1 1 0
up ME 1 6 1 1 -1
up QUESTION -4 -3 -2 -3 -6
up UNWAKING 8 3 3 3 3
up after 9 2 5 5 10
up and 8 3 3 5 12
up at -3 -6 2 -2 -2
up in 10 6 1 6 5
up on 6 4 -1 1 0
up the -4 -3 -7 -4 -5
up to -4 -5 -3 -3 -4
up with -5 -7 -1 -3 1
van a 7 10 13 6 5
viendo HE -7 -9 -7 -7 -11
violen domest 2 1 8 1 2
vuelv en 13 4 4 5 4
walk in -7 -8 -5 -7 -8
walk into 7 11 11 7 5
walk on 6 9 11 6 5
walk out 6 12 5 6 10
walk to 3 1 1 4 8
was # 0 -5 0 3 12
was DRINK -5 -10 -3 -5 -9
was GOOD 3 4 3 3 9
was NOT 4 12 3 6 9
was RAPE 3 3 9 4 3
was a -5 -7 -5 -4 -7
way to 3 7 2 3 5
went AGAIN 8 0 3 3 5
went AGO 7 0 3 3 6
went a 8 7 12 8 12
went out 8 5 4 7 17
went to -1 0 3 0 1
whit knuckl 5 5 5 6 14
with ABUSER 2 1 1 2 7
with ALCOHOL 4 1 7 4 3
with HE 0 6 8 2 -2
with KIN -9 -11 -11 -7 -2
with MATE -6 -6 -3 -4 -5
with ME 1 7 5 2 -3
with NOT -2 -5 7 2 -2
with SCHEDULE -4 -5 -6 -4 -4
with WEAPON 4 3 9 4 4
with a 7 2 4 2 10
with dog -5 -6 -8 -5 -6
with that -4 -6 -6 -5 -6
with the -6 -2 1 -6 -9
with thi -6 -6 -5 -5 -5
writ GAME -10 -8 -7 -6 -7
wrot a -4 -7 -4 -4 -5
y AGAIN 9 8 11 7 9
y BLUE 7 3 3 3 3
y HE 8 11 10 10 18
y HURRY 4 8 3 5 3
y KNOW 4 9 6 9 6
y LIVE -8 -14 -8 -8 -8
y LOVE 4 8 1 4 8
y ME 20 9 20 22 21
y MUCH 6 9 6 8 8
y NOT 20 18 16 17 17
y QUESTION 5 11 5 5 4
y QUIT 3 4 4 1 11
y SEEING 11 4 5 6 5
y SHAKE 0 2 2 7 1
y WAKE 9 5 2 3 3
y WANT 3 6 3 3 7
y con 6 9 5 5 4
y esta 11 2 8 12 3
y se 13 10 10 12 10
yester and 6 10 5 6 4
yet but 5 3 5 5 14
~already 2 3 -3 -1 3
~even 3 11 3 4 6
~just -2 4 -6 1 4
~lol -28 -29 -34 -29 -29
~muy 8 -2 5 8 -1
~please 0 6 1 -1 -7
~pls 2 -2 3 -1 -4
~really 2 0 -1 1 6
~siempre -1 9 0 1 0
~so -11 -5 -2 4 -3
~solo -2 3 -7 3 0
~still 4 2 -4 2 0
~todavia -5 -1 -4 -4 -5
~verdad 4 4 4 4 9
~ya -1 13 -6 1 5
"""
