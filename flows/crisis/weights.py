"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0
for it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 4 9 -1 4 7
# AGAIN 2 1 1 2 6
# AGO -11 -9 -9 -10 -10
# BETTEROFF -4 0 -4 -4 -5
# DIE 5 12 6 5 5
# GONE 5 4 5 6 14
# HE 4 7 6 3 2
# HURRY -5 -5 -6 -5 -6
# ME 9 -2 6 2 1
# MILESTONE 4 6 7 7 14
# NOT 5 1 1 1 4
# PHONE 3 2 4 1 8
# PILL 12 4 3 0 3
# QUESTION -1 6 -1 2 7
# QUIT 1 4 2 6 1
# SOBER 1 3 -3 -3 -8
# WILL -3 -6 -4 -5 -5
# a -6 -5 -10 -6 -8
# after 0 -4 -3 -2 -7
# am 4 7 4 4 8
# and -1 3 -3 -6 -8
# de 0 -7 -3 -3 -1
# from -4 -3 -4 -7 -4
# hrs 5 4 4 12 5
# in 0 7 1 1 4
# is 0 -2 -3 -3 -6
# min 4 0 0 3 8
# mo 4 3 2 3 9
# old 2 6 2 1 -2
# that -10 -9 -7 -8 -10
# the -4 -4 -4 -3 -6
# to -8 -4 -7 -7 -14
# y -3 1 -3 -2 -6
# year -5 -5 -7 -6 -8
# yr -4 -2 -7 -5 -8
'0 2 1 -1 2 9
'1 -4 -3 -3 -5 1
'10 -4 -5 -10 -6 -5
'11 4 2 2 2 7
'12 4 1 2 0 5
'14 1 3 6 2 6
'15 8 5 2 4 3
'16 1 1 5 2 4
'17 0 7 -2 0 -2
'2 0 0 0 9 3
'20 9 12 3 4 3
'200 3 0 2 2 8
'3 -3 -5 -2 3 -2
'30 -1 -5 -6 -4 -8
'4 3 0 0 0 3
'40 4 1 3 0 5
'5 -7 -11 -9 -11 -2
'50 -3 -5 -4 -4 -7
'6 -5 -3 -8 -4 -2
'60 0 0 0 -1 7
'68102 -14 -14 -13 -12 -18
'7 -3 -6 -2 -5 -5
'70 -3 -2 -3 -3 -7
'8 5 -2 -5 -2 1
'9 -5 -6 -5 -4 -5
'90 -6 -8 -6 -7 -8
'90001 -5 -6 -5 -4 -6
'911 8 4 1 3 1
'9pm 5 10 4 5 8
'aa -5 -3 -5 -5 -7
'abren -7 -6 -8 -6 -5
'abri 11 16 11 12 20
'abstin 5 5 5 23 2
'abt 3 7 2 3 3
'abuela -1 -1 -1 7 3
'abus 2 -1 -4 1 8
'abusiv 4 4 11 4 3
'acab 4 -2 3 2 18
'acabo 7 -5 -4 -4 1
'accide 9 13 7 7 10
'acros 6 8 6 6 10
'addict 4 1 3 4 14
'addres -1 -4 3 -2 -1
'adio 4 9 1 4 7
'advil -9 -7 -6 -7 -8
'affair 4 9 3 4 2
'after 16 8 3 3 3
'afuera 2 -3 4 1 8
'aga 3 2 2 1 10
'agarr 7 7 7 6 16
'agarra 3 6 11 6 0
'agarro 9 6 9 5 4
'ago 4 -1 -3 1 -8
'agua -6 -6 4 -1 -9
'aguant 5 4 7 10 13
'aguja 8 0 1 2 2
'ahi -8 -9 -7 -5 -6
'ahorca 5 7 10 5 4
'air 4 5 3 6 -1
'alanon -7 -8 -6 -5 -6
'alarm -7 -10 -8 -7 -10
'alatee -4 -6 -5 -4 -5
'alcoho 4 -5 -6 3 -11
'aliv -9 -13 -9 -9 -9
'all 2 1 -5 0 0
'allerg -15 -13 -12 -11 -12
'almost 1 6 2 3 7
'alon 8 0 -2 5 -1
'amanec 9 21 10 10 12
'amanez 8 21 13 10 5
'ambula 16 8 7 9 6
'amenaz 5 6 13 6 5
'amor -2 -5 -3 -3 -3
'anda 9 10 15 10 16
'anduv 7 7 7 7 16
'anexo 6 6 5 5 9
'annive -5 -6 -6 -5 -7
'ano -8 -9 -10 -10 -4
'anoch 10 17 16 12 18
'anon -4 -6 -2 -3 -5
'anonim -9 -8 -8 -7 -10
'anonym -12 -12 -15 -11 -15
'anothe 2 9 1 2 5
'ansied 4 5 5 4 15
'answer -12 -8 -10 -9 -12
'ant -1 0 -2 6 -1
'any -9 -9 -9 -7 -3
'anymor -2 -1 -3 -3 -5
'anyon 1 8 3 2 -1
'anyth -5 -2 -8 -3 -9
'anyway -1 -2 3 1 9
'anywhe 0 3 3 6 -1
'apagar 6 14 6 6 5
'app 2 0 1 2 9
'argu -5 -8 -5 -5 -6
'arm 9 8 5 5 -2
'around 11 16 14 11 14
'arrast 5 3 10 5 4
'asham 5 5 4 6 14
'ask -9 -6 -8 -7 -2
'asleep -7 -4 -6 -5 -6
'ataqu 5 3 3 12 -1
'ate 0 -8 -4 -6 6
'attack 11 8 18 9 7
'attemp 7 19 6 8 7
'aventa 8 12 14 8 8
'avient 3 7 7 3 1
'awak 7 -2 2 3 6
'away 2 11 8 5 9
'ayer 3 8 8 9 12
'azotea 5 12 4 5 4
'azul 1 -2 -4 -2 -3
'baby -3 -4 0 -4 -7
'babysi -6 -7 -8 -5 -5
'back -6 -13 -9 -9 -9
'bad 11 9 8 17 9
'bag 9 5 4 6 13
'bail 1 0 6 1 -1
'bajo -8 -5 -6 -7 -6
'ball 2 -4 -6 -2 3
'bang 6 3 9 3 1
'bano 7 2 4 1 0
'bar 4 3 6 5 17
'barten 2 0 2 3 11
'basura 6 10 6 7 12
'bat 1 1 7 2 1
'bath 8 4 2 2 0
'bathro 8 1 -1 3 6
'batter -5 -7 -4 -4 -5
'bday 3 7 3 3 3
'beach -5 -7 -5 -5 -8
'beat -10 -9 -7 -9 -12
'beauti -8 -14 -8 -8 -8
'beb 0 -7 1 -1 -3
'beber 1 -1 1 4 6
'bebio 11 3 3 3 1
'becaus -3 3 6 5 3
'bed -2 -2 4 9 -1
'beer 2 0 2 6 11
'befor -4 -3 -4 -2 -7
'behind -4 -7 -9 -9 -12
'believ -9 -16 -5 -9 -12
'belt 2 0 7 2 2
'bender 5 5 5 6 12
'benzo 2 0 2 5 1
'best -8 -4 -7 -8 -10
'bet 2 0 2 1 6
'better -7 -3 -8 -7 -8
'betwee 0 -3 -1 0 4
'bien 8 2 0 6 10
'big -2 0 -4 -3 -4
'bill -5 -5 -6 -5 -6
'birthd -5 -5 -6 -5 -6
'bit -2 -7 2 -2 -5
'black 6 0 8 1 7
'blad 0 7 -3 0 -2
'ble 5 15 2 5 5
'bleach 12 3 3 3 -1
'bleed 2 3 7 1 0
'blew 5 4 5 5 15
'block 3 1 3 3 12
'blood 4 -3 -5 -3 -7
'blu 10 -1 -2 0 -2
'boat -8 -9 -9 -9 -8
'boca 10 6 2 4 8
'boda -3 -3 -1 -3 1
'bodega 6 5 8 6 10
'body 11 11 10 11 10
'boleto -4 -7 -4 -5 -6
'bolsa 8 6 6 3 15
'bomber -5 -7 -5 -5 -5
'book -4 -4 -4 -3 -2
'booz 4 4 5 8 9
'bor -4 -8 -4 -3 2
'borrac 9 8 10 6 14
'borrar 11 26 11 11 10
'bos -3 -4 -3 -3 0
'botell 2 1 -2 5 3
'both -2 -4 -5 -3 -4
'bottl -1 0 1 3 5
'bought -1 3 -4 -2 -2
'box -6 -6 -4 -3 0
'boy 8 8 4 6 7
'bra 3 3 3 8 10
'brazo -1 3 -6 -3 -5
'break 4 9 8 4 3
'breath 13 3 0 2 5
'bridg -4 -3 -3 -6 -5
'bring -1 2 -6 -3 -7
'brok -5 -3 -4 -3 -1
'brothe -1 2 -2 -2 -2
'brough 3 7 2 3 2
'bruis -8 -8 -5 -7 -8
'buck -7 -9 -8 -7 -6
'buena -2 -3 -2 -3 -4
'bueno -4 -7 -4 -4 -5
'build -8 -1 -5 -4 -5
'bullet -2 1 -6 0 -2
'bunch 3 -5 -2 -3 -2
'buri 3 9 3 4 3
'burn 4 -3 -5 -4 -6
'bury 4 9 8 4 2
'bus -6 -1 -5 -6 -6
'busco -3 -3 -5 -3 -2
'buy -4 -5 -4 -3 -4
'ca -5 -6 -5 -4 -6
'cabeza 0 6 -3 6 1
'cabine 10 9 5 6 9
'cada 6 18 6 6 4
'cai -10 -10 -4 -8 -16
'caigo 5 3 5 6 18
'cak -3 -5 -3 -3 -4
'call 6 6 6 5 10
'calm 5 12 5 5 3
'calor -8 -10 -5 -8 -8
'cam 8 4 4 4 7
'cama -3 -4 -1 5 -5
'camino -3 -7 -4 -3 -1
'camion -5 -9 -3 -5 -6
'cancel -5 -2 -6 -5 -7
'cans 3 8 2 3 2
'car -3 -2 2 -4 -5
'cara 7 3 13 4 2
'card -3 -7 0 -2 0
'carro 1 -1 -5 -3 -5
'cart 3 2 1 3 10
'carta 0 6 -1 -1 0
'cas -6 -1 -4 -3 -3
'casa -1 -7 8 -1 -1
'cash 2 0 1 3 12
'casi 2 7 0 2 4
'casino 1 0 1 2 5
'cat -6 -4 -2 -4 -6
'caus 11 5 9 4 8
'cayo 10 1 1 3 3
'celebr -7 -9 -7 -7 -11
'celula -5 -9 -4 -6 -9
'cerca -5 -4 -5 -4 -7
'cero 7 4 7 7 20
'cerrad -5 -7 -7 -5 -6
'cervez 4 0 -1 1 12
'chair -11 -11 -6 -10 -16
'chang 0 -6 -7 -5 -4
'check 1 9 4 -3 -3
'chest 12 -1 2 3 0
'chew 13 5 5 6 10
'chicke -6 10 0 1 -1
'chip -9 -5 -5 -7 -9
'chist -6 -7 -6 -6 -6
'chok -3 3 5 1 3
'christ -5 -3 2 -1 -1
'church -1 -5 -1 -3 -5
'cigare 2 7 1 2 2
'circl 8 7 8 7 19
'city -4 -7 -5 -4 -5
'clas -10 -9 -8 -8 -11
'clean -7 -8 -7 -7 -4
'climb 1 7 1 3 1
'clock 4 9 4 4 4
'cloro 9 1 2 2 -2
'clos -2 -8 -5 1 3
'closer -4 -7 -4 -4 -5
'closet 1 -1 4 -1 -5
'clubho -4 -5 -3 -3 -5
'coach -3 -3 -4 -3 -3
'cocina -10 -13 -11 -9 -12
'coff 4 10 8 5 3
'coffe -5 -4 1 1 -1
'coin -5 -3 -8 -4 -7
'cold -7 -6 -3 -6 -6
'collap 8 6 4 4 3
'colleg -4 -2 -4 -4 -5
'color -5 -8 -7 -6 -10
'com 0 6 4 7 3
'comer -3 -1 0 -2 -6
'compr 1 5 -1 1 7
'compra -7 -12 -9 -7 -5
'compro -3 0 -4 -3 -5
'concer -7 -7 -8 -6 -9
'concie -9 -8 -8 -7 -8
'conect 3 2 3 3 9
'consum 4 2 4 12 11
'conten -3 -6 -4 -5 -5
'contes -7 -3 -7 -5 -3
'contra 7 14 12 7 5
'contro -10 -7 -3 -5 -6
'conven 3 7 3 4 8
'convul 12 4 4 4 4
'cook -1 -10 -4 -2 8
'cooki -8 -9 -8 -7 -9
'cop 5 6 11 5 7
'corazo 3 4 3 3 3
'cord 5 2 13 5 4
'corto 2 2 7 2 2
'cosa 6 8 11 9 4
'couch -5 -9 -7 -6 -8
'count 4 12 7 7 15
'counte 5 3 7 6 15
'county -3 -3 -3 -1 -6
'court -4 -4 -4 -3 -5
'crack 1 0 7 2 8
'crash -6 -6 -7 -5 -7
'crav 7 6 6 7 16
'cravin -5 -7 -6 -6 -4
'crazy -6 -8 -7 -5 -8
'creo 24 14 9 14 11
'crim -7 -9 -7 -6 -8
'crista 1 2 2 2 6
'crudo 4 3 4 4 10
'cry 1 1 0 5 8
'crysta -8 -6 -7 -6 -10
'cuarto 4 7 16 14 4
'cuchil -3 -4 -2 -3 -4
'cuello 3 -4 21 5 3
'cuenta 4 6 4 5 14
'cuerda -5 -7 -7 -5 -6
'cut 2 3 -1 0 -3
'cutt 2 15 2 3 3
'dad 0 -2 -1 -1 -3
'dan -6 -1 -6 2 -3
'danc -8 -14 -8 -8 -8
'dando 4 4 6 5 9
'danger 7 8 8 12 4
'dano 5 13 6 6 5
'dar 2 5 4 2 1
'dat 3 13 1 4 8
'daught -5 5 0 -1 -2
'day 1 0 5 10 4
'dead 3 5 4 3 -2
'dealer 9 6 15 9 17
'deep 0 8 1 2 2
'dej -8 -1 -9 -7 -10
'deja -2 -5 0 4 -2
'dejo 2 10 4 14 3
'delet 1 0 6 1 4
'deliri 2 2 3 8 2
'dentis -7 -8 -6 -6 -2
'deport 5 6 8 4 4
'depres 6 12 6 6 7
'desapa 8 14 14 8 6
'desd 4 2 5 19 6
'desint 1 1 1 5 1
'desped 3 7 3 3 3
'desper 9 22 21 12 11
'despid 1 6 0 1 0
'despie 7 0 0 1 1
'despu 4 2 -1 1 4
'detox 0 5 2 -8 3
'di 1 -1 -2 1 7
'dia 1 6 -1 8 2
'die 4 5 -1 -5 -4
'died -5 -5 -6 -4 0
'diet -11 -13 -11 -11 -17
'dieta -8 -10 -8 -7 -10
'diez 0 -5 -1 0 7
'diganl 4 10 2 4 3
'dinero 4 4 3 5 14
'dinner 2 1 0 2 6
'dio 3 -4 3 3 -5
'dirty 8 5 6 4 13
'disapp -2 11 2 1 -3
'dish -6 -9 -7 -6 -7
'dmv -7 -9 -7 -7 -9
'doc 0 -3 1 3 7
'doctor -4 1 -2 -3 1
'dog 1 7 -2 1 -1
'doing 5 6 -3 5 4
'doll 12 3 3 4 3
'domest 1 0 7 2 1
'don -3 3 -3 0 -3
'door -9 -4 -4 -9 -12
'dop -1 1 1 15 5
'dopesi 3 3 3 10 3
'dormid 2 -9 -3 -4 -5
'dormir -7 -9 -6 -6 -5
'dos 6 -3 6 5 -1
'down 8 10 13 12 7
'drank 21 1 6 0 1
'dream -4 -6 -4 -4 -4
'drink -1 -3 2 4 9
'driv -3 4 -3 -1 1
'droga 2 -2 4 -2 1
'drogad 5 3 4 4 9
'drogu 2 2 1 2 8
'drop -4 -5 -4 -2 -4
'dropp -2 -2 -6 -2 -2
'drov 0 4 0 0 -1
'drunk -12 3 2 -7 -16
'dry 2 3 -1 19 0
'dts 1 1 1 12 -1
'dulc -6 -7 -6 -6 -10
'dump 4 7 5 5 10
'dura 2 1 2 7 1
'dying 9 -1 -1 5 0
'early -7 -9 -7 -5 -4
'earth 5 12 4 5 5
'eat 2 11 3 -1 0
'ech 5 0 1 2 7
'edg -1 5 0 0 0
'egg -7 -7 -7 -6 -9
'either 2 11 2 2 -1
'elevad -6 -7 -8 -6 -7
'els 2 4 0 2 5
'em 3 -3 -3 -3 -6
'emborr 4 4 4 4 10
'empiez -1 -2 -1 -3 6
'empti 15 4 5 4 4
'encerr 3 8 8 4 1
'encont 17 10 19 11 13
'encuen 5 5 2 9 2
'end -3 9 -3 0 -7
'enferm 2 2 -1 9 -3
'enfren 4 4 8 4 6
'engin 6 10 6 6 9
'enough 6 23 7 8 7
'entera 7 7 13 7 8
'entr 4 4 10 4 4
'eras 5 14 5 5 5
'ere -4 -11 -2 -5 -7
'escogi 2 8 2 2 0
'escond 1 1 9 2 4
'escope 6 11 12 6 5
'escrib 3 1 11 6 9
'escuch -5 -7 -2 -5 -8
'escuel -6 -4 -8 -6 -9
'espano -4 -5 -4 -4 -5
'esposa 2 -2 3 2 6
'esposo -2 5 -4 1 -1
'estaba -2 -7 -3 -6 -6
'estan 7 9 11 8 14
'estar 2 10 4 3 -1
'estari 7 16 7 7 7
'estudi -13 -16 -14 -11 -9
'ever 0 6 2 0 1
'every 10 15 13 12 9
'everyb 3 7 3 3 5
'everyo 2 7 -1 1 3
'everyt 6 9 6 6 1
'ex 0 -3 -5 -2 2
'exam -7 -11 -7 -7 -8
'examen -7 -6 -5 -5 -2
'exist 2 5 2 4 2
'extran -1 1 0 0 3
'eye 13 4 11 6 3
'fac -2 -6 6 -3 -7
'fad 18 18 11 11 10
'fail -3 -2 -2 -1 6
'fall 0 1 3 7 9
'famili 2 8 0 3 3
'family 5 7 6 4 3
'favor 4 5 8 3 -1
'fecha 5 15 5 6 5
'fell -2 -5 2 -3 1
'felt -1 8 0 3 -1
'fent 6 0 1 2 1
'fentan 9 1 0 3 -3
'fever -2 -4 -4 -4 -4
'few 5 1 4 6 11
'fiebr -9 -6 -6 -7 -6
'fiend 4 4 4 4 10
'fiesta -5 -9 -7 -6 -7
'fight 4 8 3 5 12
'fin -7 1 -4 -3 -4
'final -4 -10 -9 -6 -6
'finall -3 -1 0 -2 -2
'find 2 9 2 1 -1
'finger 5 7 8 5 8
'finish -1 -2 -7 -4 -5
'fir 4 1 2 4 6
'first 0 0 -1 -2 3
'fish -1 -7 -5 -5 -6
'fiv -8 -10 -8 -8 -8
'fix 5 5 2 3 3
'flinch 5 3 14 5 5
'float -5 -5 -5 -5 -10
'floor -1 1 -1 0 -4
'flu -14 -12 -13 -12 -15
'flush 8 7 7 8 19
'foam 8 1 0 2 1
'fold 7 9 7 7 13
'follow -3 0 -2 -2 -3
'food -3 -3 -3 -2 -4
'forc 3 2 8 3 2
'foreve -2 10 -1 -3 -3
'forget 0 0 -2 -2 -4
'forgot -6 -6 -6 -6 -10
'found 15 5 14 7 16
'four -3 -4 -5 -2 -2
'frasco 21 5 6 7 4
'fre -4 -5 -4 -3 -3
'freez -5 -8 -6 -5 -6
'fri -7 -9 -6 -4 -7
'friday 1 5 3 -1 6
'fridg -7 -8 -7 -7 -9
'friend 6 3 4 2 3
'front -4 -6 -5 -4 -4
'fueron 3 1 3 3 10
'fuert -8 -9 -8 -6 -8
'fuerza 5 9 15 6 4
'full -6 -5 -4 -2 0
'fum 4 4 4 5 11
'fumar 2 0 1 1 6
'fun -7 -10 -7 -8 -10
'funera 6 17 6 6 7
'gam 7 7 3 4 5
'gana 3 9 3 4 6
'gano 3 3 3 3 12
'garag -1 5 -4 -1 -1
'gas 5 9 6 1 -4
'gav 7 5 4 3 9
'gett 3 2 2 3 2
'girlfr 0 5 1 1 -1
'giv -3 -1 -1 0 -3
'glad -6 -9 -5 -5 -6
'glas 6 8 5 7 16
'glass -4 -7 -2 -4 -5
'go -4 2 4 -2 2
'god 1 -2 -2 -3 -3
'goe 9 9 3 3 5
'golp 5 4 13 11 3
'golpea 5 5 13 5 5
'gon -1 1 -5 0 5
'good -1 4 -2 -1 7
'goodby 4 18 4 5 3
'googl 2 8 2 3 2
'grabb 3 1 10 5 2
'gracia -7 -6 -8 -7 -7
'grad -5 -6 -8 -5 -5
'gradua -4 -3 -3 -3 -2
'great -7 -9 -7 -7 -10
'grey 13 7 5 6 6
'gripa -12 -11 -10 -10 -14
'group -12 -14 -15 -11 -13
'grupo -6 -7 -4 -6 -6
'gues 7 11 8 7 12
'gun 2 5 9 2 -1
'gusta -8 -11 -8 -7 -8
'guy 1 -4 1 -3 5
'gym -10 -12 -10 -11 -12
'hablar -3 0 0 -3 -6
'hablo 1 -5 1 -1 3
'hac 2 2 5 2 -1
'hacer -2 7 -4 -1 -2
'hacerl 5 15 5 5 4
'hacerm 4 12 1 4 3
'hago 9 13 3 3 4
'haha -5 -4 -5 -5 -6
'hair -2 -4 7 -1 -3
'half 0 -5 -2 -1 3
'hall -5 -6 -2 -4 -3
'halluc 2 2 2 6 2
'hammer 5 4 9 5 9
'hand -6 -6 -1 3 11
'handl -2 -5 -4 -4 -6
'hang -4 0 -8 -4 -5
'happen 3 11 5 2 -2
'happy -3 -5 -6 -4 -5
'hard 8 1 5 11 12
'hat -2 0 -3 -1 3
'head -5 -2 -3 -5 -6
'hear 0 4 8 6 5
'heart 4 0 -6 3 -6
'heat -9 -14 -9 -9 -10
'held 5 5 15 5 5
'hell 5 6 16 10 5
'her -5 2 3 -1 0
'herman -1 -4 -3 -4 -5
'heroin 2 1 1 7 0
'hi -1 -5 -4 -3 -3
'hid -4 4 1 -2 0
'high 0 -5 -1 2 11
'highwa -6 -14 -3 -6 -6
'hija -1 -3 -8 -5 -4
'hijo 6 9 3 5 6
'histor -5 -5 -5 -4 -5
'hit 6 -1 -2 0 9
'hitt -1 -3 -2 -1 3
'hizo 0 -1 -1 0 4
'hold 7 8 14 14 17
'hom -4 -2 5 0 -6
'hombr 3 1 15 4 1
'homewo -4 -5 -4 -4 -5
'hop -1 4 -3 -2 -5
'hora -4 -8 -5 -4 0
'hotel 3 2 2 4 12
'hour 3 -1 -4 2 -1
'hous 5 1 12 2 4
'hr 8 4 6 6 13
'hrs 5 4 4 12 5
'hubier 6 15 6 6 6
'huff 6 5 5 5 11
'hurry 10 0 2 3 3
'hurt 0 0 6 -2 0
'husban -5 -1 -4 0 0
'ice -4 -6 -5 -5 -3
'ill 0 7 4 -3 2
'import -5 0 0 -3 -4
'info -7 -9 -8 -6 -7
'ingl -5 -8 -6 -5 -6
'instea -1 8 0 -1 -3
'intent -5 1 -6 -4 -7
'intern -7 -9 -8 -6 -8
'interv -8 -10 -7 -7 -8
'inyect 14 5 10 10 4
'ir -1 -10 -5 -5 -7
'irm 5 14 4 4 6
'itch 3 3 3 3 7
'jail 8 5 5 5 4
'jaja -10 -13 -12 -7 -7
'jering 12 3 3 5 7
'jerk -6 -4 -3 0 -4
'job -2 -1 0 -3 -5
'joven -6 -6 -7 -5 -3
'jump 0 0 4 2 -2
'jun -4 -3 -5 -4 -8
'junta -4 -1 -2 0 -3
'keep 6 11 7 7 3
'key -4 -4 -4 -4 -2
'kick 1 -4 -6 7 0
'kid 0 2 6 -1 2
'kill -2 0 5 2 -2
'kind -1 3 -2 -2 -3
'kitche -5 -5 -6 -5 -1
'kms 7 16 7 7 7
'kne -11 -9 -9 -9 -11
'knif -3 -6 0 -3 -3
'knuckl 14 10 10 10 19
'lado -5 -5 -5 -5 -11
'lady -2 -1 -5 -3 -3
'lak 1 3 0 0 -2
'last 0 -4 6 5 5
'lastim 5 8 13 6 3
'lat -5 -13 -9 -10 -8
'later -5 -4 -6 -5 -9
'laugh -9 -7 -9 -8 -9
'laundr -2 -5 -3 -3 -4
'law -3 -5 1 -2 -3
'lay -7 -6 -6 -6 -7
'leav -4 -11 7 -4 -7
'lech -5 -7 -5 -5 -6
'left -5 7 -6 -1 -4
'leftov -5 -2 -6 -4 -8
'leg -7 -8 -9 -2 -5
'let -5 2 -2 -5 -7
'lett 2 9 2 2 -1
'librar 2 5 2 2 1
'libro -5 -5 -5 -4 -5
'lick 6 5 6 6 13
'licore 5 5 4 5 12
'lied 7 9 10 7 9
'lif -4 5 -3 -3 -8
'light -9 -12 -6 -8 -9
'lik 9 4 -6 5 0
'limpio -6 -7 -4 -4 -2
'lin 9 1 0 3 11
'linea 1 0 0 2 10
'lip 4 0 1 1 2
'list -6 -7 -9 -8 -4
'listen -7 -11 -8 -7 -8
'lit 4 3 5 4 11
'liv 3 9 5 1 6
'llamen 3 2 9 3 3
'llegar -1 5 -1 0 -5
'llego -6 -11 -1 -7 -5
'llevar -7 -11 -8 -7 -5
'llevo -4 -5 1 -3 0
'lluev -5 -7 -6 -5 -7
'load 3 0 4 4 16
'lock 0 -3 0 2 -6
'long 2 7 2 6 -1
'look -3 10 -1 -1 -5
'los 0 3 7 3 0
'lost -11 -7 -11 -7 -11
'lot 0 -4 -1 -3 -5
'loud 0 3 -3 1 6
'lov -2 -3 -4 -3 -2
'luck -3 -7 -1 -3 -4
'lun -4 -6 -4 -2 -5
'mad -2 5 7 -3 -4
'mak 0 -2 1 -3 0
'mal 7 8 4 4 11
'malill 5 5 5 14 5
'malo 2 4 3 8 2
'mama 1 0 -3 0 3
'man 5 4 16 6 3
'manana -1 -3 -6 -3 -9
'manda -6 -10 -3 -5 -8
'mano 2 2 0 0 7
'many -2 -13 -8 -8 -10
'marido 8 0 1 2 -2
'mart -4 -6 -4 -1 -6
'mat 2 7 6 3 2
'mata -6 -13 0 -6 -6
'matar 1 -2 7 5 1
'matarm 5 17 6 6 3
'mato 2 5 6 2 -1
'mean -1 7 1 1 1
'meant 5 18 6 7 5
'med -9 -3 -3 -5 -5
'medici -12 -3 -9 -12 -13
'meet -2 -7 -5 -6 -4
'meetin -9 -8 -6 -9 -13
'mejor -5 3 -6 -5 -6
'men 3 3 8 4 -1
'mes -5 -3 -5 -5 -3
'mess 2 2 2 4 9
'messag -10 -12 -11 -9 -11
'metado 9 3 3 6 3
'meterm 8 5 8 8 20
'meth 4 1 2 -2 3
'methad 12 3 5 8 4
'meti 4 -1 -2 -1 -4
'metio 2 1 2 -1 -6
'mexico -6 -9 -6 -6 -8
'miedo 7 9 9 5 5
'mil -4 -5 -4 -3 -4
'milk -8 -10 -6 -7 -10
'min 4 3 0 4 9
'mind 0 -6 -6 -3 -7
'miniba 7 6 6 7 18
'mis 1 2 1 1 6
'miss -7 -8 -7 -6 -9
'mix 8 1 2 2 1
'mo 4 3 1 2 8
'molly 9 3 2 2 2
'mom -1 0 1 -1 2
'money 1 -2 8 3 7
'mono -9 -11 -9 -10 -10
'month 1 -3 0 -2 3
'mor 3 5 -2 -6 3
'morado 0 1 7 6 2
'morir 3 10 3 4 3
'morirm 4 14 5 5 5
'morn 6 12 6 11 11
'motel 3 6 3 8 5
'mouth 5 0 -3 0 3
'mov 3 -14 -9 -1 -4
'movi -8 -10 -8 -7 -9
'mtg 2 5 3 2 3
'much 2 -3 -4 -5 -6
'mucha 4 -1 1 1 4
'mucho 0 -4 -4 -4 -7
'muert 2 5 8 3 3
'muerto 8 7 4 6 3
'mujer 3 4 4 3 5
'mundo 1 6 0 1 -1
'murder -2 -8 -5 -4 -4
'murien 14 6 4 5 3
'murio -6 -15 -5 -6 -3
'nadi -4 4 -2 -1 -1
'nap -7 -1 -5 -4 -7
'narcan 18 5 1 4 0
'near -4 -7 -4 -3 0
'negro 12 5 7 5 5
'neighb 1 2 5 0 0
'nervou -8 -10 -9 -11 -10
'new -9 -16 -1 -8 -6
'next 3 9 7 1 -1
'nic 6 18 7 7 6
'night -5 -7 -6 -5 -7
'ningun 4 5 4 5 9
'nino -6 -9 0 -2 -6
'nit -2 -4 1 -2 2
'nobody 5 8 5 4 2
'noch 0 8 2 1 0
'nodd 14 2 3 3 3
'noma 2 5 2 3 14
'noon -1 -1 3 2 2
'normal 9 9 8 16 10
'not 3 11 1 3 2
'notic 1 7 0 1 -1
'novio -6 -2 -5 -5 -5
'nueva 0 -3 3 1 4
'nuevo 2 1 1 3 9
'number -6 -1 -10 -7 -1
'nurs -1 1 0 -1 -5
'nyquil 4 3 3 4 9
'od 17 5 6 7 6
'odio 4 10 3 4 3
'off 1 -5 -3 -5 3
'offer 1 0 2 2 9
'offic -5 -6 -7 -5 -6
'oficin -5 -9 -5 -5 -6
'ofreci 1 1 -1 2 9
'oh -1 -7 -7 -4 -5
'oigo 3 1 10 4 6
'ojala 7 20 8 9 8
'ojo 5 2 7 2 1
'ok -7 -2 -7 -8 -7
'old -4 -5 -1 -3 3
'omaha -7 -8 -7 -6 -8
'onc 3 3 1 4 0
'one -1 5 -3 -3 13
'onlin -6 -7 -7 -8 -10
'only 1 9 5 1 -5
'open 4 -3 -6 -1 9
'orang -5 -10 -5 -5 -6
'orden 3 2 10 3 1
'order 0 -1 6 1 1
'other -5 -4 -7 -7 0
'otra 5 5 4 4 7
'otro -5 -3 -4 -5 -9
'outsid 5 0 4 2 5
'over -1 -6 6 4 3
'overdo 17 7 2 5 0
'own 2 11 -1 3 1
'oxygen -7 -7 -6 -7 -10
'pa 1 10 -2 1 2
'pack 0 -4 2 -1 4
'padrin -7 -11 -2 -6 -11
'pag 3 9 3 3 2
'paid 5 8 4 5 12
'paint -4 -8 -4 -3 -2
'pan -9 -13 -10 -9 -13
'paper -6 -3 2 -2 -3
'par 5 9 8 12 8
'parar 3 4 3 4 10
'park -5 -2 -8 -4 -5
'parran 6 4 6 6 16
'part 5 5 5 5 10
'partid -7 -7 -8 -7 -10
'partne 4 7 6 4 6
'party -4 -7 -3 -5 -5
'pas 16 9 5 5 14
'paso 2 1 -3 -1 -6
'pass -10 -6 -6 -6 0
'passwo -4 -1 -4 -3 -7
'past 5 11 5 6 12
'pastel -10 -12 -10 -10 -12
'pastil 8 10 2 0 5
'patch 24 6 8 9 7
'patron -5 -5 -7 -5 -5
'pay 1 1 10 1 -4
'payday 6 8 4 6 12
'peac 1 6 1 2 1
'peacef 3 10 2 3 3
'peda 7 7 7 7 18
'pega 5 4 14 5 4
'pegaba -4 -2 -9 -4 -4
'pegand 4 3 16 5 1
'pelicu -5 -11 -7 -6 -6
'pena -5 -7 -5 -5 -4
'peopl -15 -14 -10 -9 -7
'perc 4 2 4 4 11
'perdi -9 -6 -8 -7 -8
'perdon 0 6 5 1 1
'perman 5 13 5 3 4
'perro -4 1 -4 -3 -6
'person -8 -7 -5 -6 -8
'pharma -8 -5 -7 -8 -10
'phon -1 -3 2 -2 -4
'pick -2 6 -3 3 0
'picnic -5 -6 -5 -5 -6
'pictur 2 9 1 3 3
'pid 3 1 8 3 3
'piedra 7 10 5 6 12
'pill 5 8 0 -3 -1
'pillow 2 1 8 2 0
'pip 12 5 8 8 14
'pizza -2 -4 0 -2 -3
'plac -1 0 3 0 -1
'platfo 6 8 4 4 3
'platic -8 -5 -4 -4 -4
'play 0 -4 -1 3 3
'plug 0 -1 0 0 6
'point 3 3 5 3 8
'poison 25 8 9 10 8
'popp -8 -4 -4 -3 -1
'positi 3 2 3 3 8
'potluc -5 -4 -4 -4 -8
'pound -8 -6 -4 -3 -5
'pour 6 2 13 7 11
'power -2 5 -2 -1 -3
'pray -6 -8 -6 -5 -6
'prayer -5 -8 -5 -5 -5
'prefie 5 14 4 5 5
'prend -6 -9 -7 -6 -6
'presen -4 -6 -5 -4 -5
'pressu -11 -9 -8 -6 -9
'primer -5 -6 0 -4 -4
'primo -4 -6 -6 -4 -1
'prob 5 10 4 4 4
'prom -4 -3 -4 -4 -8
'promis 4 9 4 5 7
'proud -6 -6 -5 -5 -8
'pud 4 5 4 4 10
'puedo -3 -7 -5 -1 -6
'puent 1 10 -1 2 1
'puerta -6 -4 -7 -6 -9
'puk 1 0 0 4 0
'pull 2 3 10 1 2
'puls 8 3 3 5 2
'pulso 9 2 3 3 3
'punch 1 9 1 1 1
'puppy -6 -8 -7 -6 -10
'pura -5 -9 -6 -5 -6
'purpl 9 3 3 4 3
'purpos 3 11 5 5 6
'pus 10 4 4 6 14
'puso 15 9 11 13 8
'put 5 10 12 9 2
'putt 6 8 4 5 11
'q 6 9 11 6 10
'quebra 3 1 9 1 2
'quebro 4 3 10 4 2
'quedo 13 4 3 7 3
'queria -4 -4 -4 -4 -5
'quick 8 20 7 8 7
'quiero -3 9 2 2 6
'quiet 4 5 3 1 0
'quis 5 4 12 5 4
'quiso 2 6 11 4 3
'quit -8 -5 -5 8 -1
'quitar 2 4 3 5 1
'quito 6 1 20 4 6
'quitt 2 1 2 5 3
'r -2 -8 -4 -4 -2
'rain -8 -12 -8 -8 -8
'rais 3 2 1 3 10
'ran -2 -7 0 -2 -5
'rap 1 1 7 2 1
'rather 3 7 5 3 2
'rattl 3 2 4 15 3
'razor -5 -4 -8 -4 -4
'reacci 6 1 2 1 2
'read 9 20 15 10 7
'real 7 6 2 5 5
'reason -4 -2 -4 -4 -7
'recaer 4 1 2 4 12
'recai 3 2 3 4 11
'recip -7 -8 -8 -9 -10
'record -3 -3 -2 -4 -4
'recove -7 -8 -7 -6 -8
'red -5 -8 -7 -5 -7
'rehab 3 11 -1 4 8
'relaps 0 4 0 0 10
'reliev 6 15 6 6 5
'remind -11 -12 -13 -11 -14
'renta 4 4 9 5 8
'report -7 -11 -5 -7 -8
'reset 6 5 5 6 16
'resist 5 3 5 4 13
'respir 9 6 -1 1 -1
'respon 2 -9 -7 -5 -6
'restra 3 3 7 3 3
'retir -4 -2 -6 -4 -5
'reunio -2 -4 -4 -3 -3
'revisa 6 4 15 6 6
'rib 1 -1 9 2 1
'right 2 -3 -2 -2 -1
'ring 6 9 5 5 8
'risa -8 -8 -9 -8 -10
'riunio -4 -5 -4 -4 -5
'river -5 -6 -6 -5 -6
'robot -5 -6 -8 -5 -6
'roller -8 -7 -8 -6 -7
'rompi -3 -4 -7 -3 -1
'rompio 7 5 17 7 9
'ron 4 3 4 4 10
'roof -5 -8 -5 -4 -4
'room -2 -5 6 2 -4
'roomma -3 -2 0 -3 1
'rop -4 0 -6 -3 -5
'ros -8 -14 -8 -8 -8
'run -2 4 -2 -1 -3
'runn 3 8 2 4 7
'sab 3 5 8 10 6
'sabado -5 -9 0 -3 -4
'saf -2 2 3 -1 -5
'sal -9 -12 -9 -7 -11
'saldo -3 -6 -6 -5 -8
'salgo -5 -8 -2 -2 -5
'sali 6 8 3 6 13
'salio 4 0 10 4 5
'salir -4 -8 -3 -5 -5
'salirm 5 4 15 4 5
'salon -5 -6 -4 -6 -2
'salt -5 -6 -6 -5 -6
'salvad 3 8 3 3 3
'sangra 7 17 6 7 7
'sat -2 -5 -6 0 -8
'saturd -5 -8 -5 -5 -6
'sav 3 16 3 5 3
'saw -3 -6 -1 -3 -6
'scar 1 4 -1 5 -1
'school -2 4 -6 -2 -5
'scor -1 -5 -2 -1 7
'scratc -3 -5 0 -3 3
'scream 1 -1 11 3 5
'script -3 0 2 1 11
'seal 10 17 9 10 15
'season -7 -10 -9 -7 -8
'seat -7 -11 -11 -8 -9
'secret -7 -9 -7 -7 -7
'see -1 3 -1 -2 -11
'seguir 6 17 6 7 7
'segund -6 -6 -6 -5 -8
'seguro 4 9 3 4 4
'seiz 9 2 2 8 1
'seizur 8 2 4 11 3
'sell 3 4 8 3 5
'semana 3 7 5 4 5
'semest -5 -9 -5 -5 -6
'send 4 4 10 2 2
'senora -3 -5 -7 -4 -4
'sent 0 7 -2 1 -2
'sepa 4 2 12 4 4
'seria 4 8 3 4 5
'servi 5 3 5 6 14
'set -4 0 -7 -4 -6
'shak 13 7 9 12 4
'shar -11 -14 -10 -11 -13
'shav 0 -3 6 1 0
'sherry 6 8 6 4 13
'shift 0 2 -2 1 6
'sho -8 -12 -5 -6 -6
'shoot -6 -1 -5 -4 -7
'short -6 -9 -6 -5 -6
'shot 4 0 8 -3 -5
'show 1 0 8 2 3
'shower -5 -5 -7 -5 -5
'shut 6 9 11 6 5
'sick 2 4 2 11 -3
'sid 6 0 0 -1 -2
'sign -3 -7 -7 -5 -8
'sigo 7 21 8 9 10
'sigu 8 4 16 7 7
'sin 3 8 8 11 1
'sinc -1 5 1 14 9
'sink -8 -8 -7 -7 -9
'sip 1 0 2 2 7
'sister 1 1 4 1 0
'sitt 6 12 5 6 10
'six -5 -8 -7 -5 -4
'skin 10 6 -1 4 0
'sleep 2 -1 7 0 -4
'sleepy 11 6 4 4 3
'slept -6 -6 -3 -4 -6
'slic -3 3 -3 -3 -10
'slid 10 0 1 1 -3
'slip -5 -7 -5 -5 -7
'slipp 10 5 6 6 10
'small -9 -16 -9 -9 -9
'smell 5 5 4 5 14
'smil -5 -3 -6 -5 -10
'smok -1 -6 -5 -3 6
'sneak 4 4 4 4 9
'snow -3 -2 -5 0 -6
'sober 0 -4 -2 -9 -6
'sobred 17 0 2 4 3
'sobrev 5 11 5 5 6
'sobrie 11 14 11 11 22
'sobrio -3 -3 -5 -5 -5
'soga 3 11 -1 3 2
'sola 3 9 -2 3 6
'som -6 -8 -7 -6 -3
'somebo 8 4 -2 1 -3
'someon 6 3 9 4 8
'someth 6 2 -3 -4 -10
'son -1 3 -4 -1 -1
'song -4 -5 -4 -4 -5
'soon 0 9 2 3 -2
'sor -8 -11 -7 -8 -8
'sorry -6 -4 -2 -5 -8
'sound 17 22 10 13 11
'soup -6 -6 -6 -5 -6
'spac 6 14 6 6 5
'spanis -5 -8 -6 -5 -7
'speak -7 -6 -5 -5 -5
'speake -8 -9 -9 -7 -10
'sponse 1 5 1 3 3
'sponso -4 -4 -1 0 -1
'spoon 5 4 4 4 11
'spot 3 3 -1 -1 6
'squar 5 9 4 5 9
'st 0 -3 -3 -2 -4
'stabb 2 1 7 2 2
'stair -9 -7 -7 -7 -8
'stand 6 6 5 5 -1
'star 1 2 7 1 -1
'stay 6 6 1 0 3
'step -4 1 -4 1 -6
'stepp 6 13 6 6 5
'stol 5 4 6 6 17
'stomac -1 -5 -4 -5 -7
'stop -3 -5 -4 -2 -8
'stopp 3 5 -5 -3 -3
'stor -6 -7 -9 -4 -4
'street 4 3 7 4 6
'stress -4 -4 -5 -4 -5
'strong 4 4 1 2 4
'strugg 10 9 10 10 23
'stuck 1 -10 -5 -5 -1
'stuff 0 -1 7 -4 -2
'sueno 0 -1 -3 -3 -6
'sufro 4 3 12 4 4
'suicid 7 25 5 7 8
'summer -4 -6 -4 -4 -4
'sun -5 -1 -5 -4 -6
'sunday -2 4 -2 7 3
'suppor -5 -8 -5 -5 -5
'suppos 3 5 8 5 9
'surger -5 -9 -7 -6 -4
'surpri -7 -9 -9 -7 -7
'swallo 20 8 8 6 2
'sweat -3 -4 -3 -3 -3
'sweet -5 -6 -8 -5 -5
'swing -3 -5 3 -2 -5
'switch 3 7 3 3 2
'tak -13 7 0 0 -7
'taken 9 13 7 7 7
'talk -2 -3 -2 3 -3
'tard -11 -14 -12 -9 -13
'tarea -11 -13 -13 -11 -11
'tast 4 -1 4 4 15
'tattoo -7 -13 -8 -7 -8
'teache -5 -6 -10 -5 -3
'telefo -4 -1 -3 -3 -6
'tembla 2 4 3 13 1
'temblo 1 0 0 7 1
'tempra -8 -11 -8 -7 -9
'ten -2 -6 -2 -2 2
'tenia 4 7 2 4 9
'termin -7 -7 -8 -7 -9
'test -6 -2 -6 -4 -4
'text 1 1 5 2 2
'thank -2 4 -2 -1 -3
'thc 2 2 3 3 9
'ther -6 -7 -6 -3 -5
'thes -7 -10 0 -5 -7
'theyd 3 12 1 3 2
'theyll 7 15 5 7 6
'thi -8 3 -7 -2 -2
'third 11 3 6 4 5
'thos -7 -11 -6 -8 -11
'thre 8 1 10 8 6
'threat 4 6 9 4 4
'threw 5 3 7 4 6
'throat -1 -7 6 -1 -1
'throug 2 8 1 6 9
'throw 0 -2 7 2 3
'thursd 1 -2 4 3 2
'tia -5 -5 -6 -5 -6
'ticket -8 -14 -8 -8 -8
'tied 6 13 6 7 9
'tiempo -1 -7 -2 0 8
'tienen -1 0 9 2 1
'til 0 9 4 6 7
'till 10 16 13 9 11
'tim 7 6 4 4 10
'tir -1 5 1 0 1
'tirado 6 3 2 4 10
'tirarm 5 12 5 5 5
'tiro -1 1 0 -2 -2
'toast 4 4 4 2 13
'toco 0 -3 6 0 -1
'toda -2 5 -1 0 -1
'toddle 11 4 3 4 2
'todo 0 7 5 4 1
'togeth -1 -3 1 0 6
'tom -4 -7 -8 -8 1
'tomado -4 4 5 3 0
'tomand 1 0 2 2 11
'tomar -3 -4 -4 3 4
'tomo 1 1 -2 3 -5
'tomorr -8 -5 -5 -7 -8
'too 0 -1 -2 -3 -7
'took 8 3 12 0 4
'top 1 3 5 1 2
'tortil -5 -6 -7 -5 -6
'touch 0 -3 8 1 -1
'town -4 -1 -4 -1 4
'tra -3 -8 2 -1 -5
'trabaj 0 -10 4 -3 -5
'track 5 5 11 5 6
'trad 5 5 5 5 11
'traffi -8 -16 -2 -7 -8
'trafic -7 -12 -8 -7 -7
'trago 15 9 9 20 21
'tramad 5 0 3 2 9
'trash 7 6 7 7 17
'tre 4 11 4 6 11
'trembl 2 3 2 6 2
'tri 4 6 11 6 3
'trigge 1 -2 -1 -1 8
'trip -8 -11 -9 -8 -9
'trist -5 -8 -6 -5 -6
'truck 3 -8 -2 -2 0
'trust 1 -3 0 1 7
'try -5 -7 -4 -3 -1
'tub 7 10 4 5 4
'turn 8 9 7 5 6
'tuv 5 4 6 6 14
'tv -7 -10 -4 -4 -9
'twic 9 6 4 5 7
'two -11 -14 -5 -7 -6
'typ 0 -5 -3 -2 1
'ultimo -6 -8 -6 -3 -6
'una 1 1 -1 3 17
'unaliv 9 20 9 9 9
'uncl 3 3 8 1 -1
'under 14 5 6 5 0
'unles 5 7 9 6 11
'until 0 8 4 1 -5
'use -5 -5 -10 -7 -6
'used 9 4 2 4 10
'using 8 9 11 6 14
'vacaci -11 -17 -13 -11 -13
'vacati -5 -5 -5 -4 -7
'van 3 3 9 3 6
'vaso 5 5 5 8 10
've 8 5 3 9 1
'vec 7 12 6 6 5
'venden 11 8 24 11 14
'veneno 8 17 4 5 0
'ventan 3 2 8 3 2
'veo 6 4 -2 3 -5
'ver 0 4 2 1 -1
'vestid -8 -10 -7 -6 -7
'vez 3 4 1 1 2
'vicio 4 4 4 5 9
'vida 3 8 1 0 1
'viejo 2 8 4 7 3
'vien 0 -5 8 0 -1
'viern 2 9 2 2 1
'vino -9 -11 -11 -8 -9
'violen 10 8 32 11 7
'visit -7 -11 -8 -6 -4
'vista -2 -7 -4 -4 -5
'vitami -6 -6 -5 -7 -5
'vivir 3 15 2 2 1
'vivo -2 -6 5 -2 -3
'vodka 8 6 0 6 6
'voic 0 7 -1 0 -3
'volunt -6 -6 -6 -5 -6
'volvi -2 -1 -2 1 4
'volvio 5 3 9 5 7
'vomita 5 4 3 8 4
'vuelta 5 4 5 5 12
'vuelv 15 6 6 6 7
'wait 0 8 4 0 -4
'wak 13 7 3 4 1
'walk -3 3 5 0 0
'wall 6 10 6 7 3
'wast 0 6 0 1 2
'watch -5 -8 -5 -5 -2
'water 0 -3 2 6 3
'way 7 13 4 1 5
'weak 1 3 0 3 13
'wear -2 -7 -1 -4 -5
'weathe -7 -12 -7 -7 -8
'wedd -3 -2 -4 -3 -4
'weed -8 -5 -7 -8 -5
'week 0 -6 -2 -4 -3
'weeken 1 -4 1 3 8
'weird -2 -5 -7 -5 -7
'went 3 4 -2 -1 1
'wer -8 -5 -10 -10 -12
'wet -6 -7 -6 -3 -6
'whatev 6 16 5 6 6
'wheel 3 5 6 3 5
'whiske 2 -1 4 3 5
'whit 2 0 0 1 6
'whoeve 3 9 3 4 3
'whol 1 1 0 1 6
'wif 1 9 5 2 5
'win -8 -7 -7 -3 0
'window 1 8 4 3 -1
'wish -1 7 1 1 1
'withdr 0 -1 2 20 1
'withou 2 -1 5 7 4
'wok -3 -4 5 1 6
'women -4 -6 0 -3 -7
'won -1 -3 -6 -2 3
'world -2 1 -4 -2 -4
'worry -4 1 -4 -2 -4
'worth 0 -5 -2 -2 -2
'wrist 3 9 2 3 3
'writ -6 4 -2 -2 -4
'wrong 4 -2 -6 -5 -5
'wrot 1 13 1 3 1
'xanax 6 1 2 4 -2
'year -3 -3 -6 -5 0
'yell -2 -3 1 0 -2
'yes 5 2 10 6 14
'yester 8 8 8 10 8
'yet -1 3 2 0 5
'yr 0 4 -3 0 0
'yrs -3 1 -1 -3 6
'zapato -8 -10 -7 -8 -12
'zero 6 5 6 6 15
'zip -4 -6 -4 -4 -5
'zoom -4 -8 -8 -6 -8
(12 words) -11 -10 -12 -10 -10
(16 words) -9 -13 -9 -8 -9
(3 words) -4 -1 -3 -1 -2
(5 words) 0 0 -2 6 -3
(8 words) 0 -4 -5 0 -5
(always) -44 -34 -39 -62 -31
(child) -4 -4 2 -3 -6
(harmless) -1 -8 -6 -1 -10
(home) 1 4 20 5 0
(maybe suicide) 6 15 9 6 4
(past) -3 -6 -9 -9 -6
(quitting) -4 -3 -5 15 0
(symptom) 9 -3 1 21 2
ABUSER 5 4 22 6 5
ABUSER HE 3 8 3 3 3
ABUSER ME -6 -6 0 -5 -6
ABUSER NOT -7 -11 -9 -6 -8
ABUSER WILL -4 -7 -3 -5 -5
ABUSER dio -7 -7 -11 -6 -7
ABUSER is 0 2 3 1 -1
ABUSER the -1 1 -6 -2 -2
AGAIN -2 6 3 -2 13
AGAIN AGAIN 5 1 4 4 9
AGAIN DRINK 1 1 1 1 4
AGAIN HE 6 4 5 3 2
AGAIN HURRY 8 7 3 4 3
AGAIN ME 3 12 4 6 7
AGAIN QUESTION 0 7 0 1 -2
AGAIN SOBER 5 5 5 5 12
AGAIN a 2 -3 -1 1 6
AGAIN and 8 4 7 9 9
AGAIN in 2 -3 -2 -1 -4
AGAIN las 3 3 4 4 11
AGAIN on 1 -2 0 1 10
AGAIN out 3 2 3 3 7
AGAIN the -6 -5 -4 -5 -7
AGAIN to -1 -1 0 0 4
AGO 5 -1 -3 -8 3
AGO # -3 -7 -7 -5 -10
AGO AGAIN -4 -4 -5 -4 -7
AGO AGO -14 -12 -14 -10 -19
AGO HE 8 12 3 6 6
AGO HIT -4 -4 -9 -4 -3
AGO HURRY -1 -3 -5 -4 -7
AGO LAST -5 -6 -5 -5 -6
AGO ME -3 0 -2 0 1
AGO MILESTONE -3 -4 -4 -1 -2
AGO MUCH -3 -5 -4 -4 -7
AGO NOT -3 -4 -1 -4 -6
AGO QUESTION 4 11 8 4 3
AGO SCHEDULE -3 -7 -6 -6 -10
AGO SOBER -2 2 1 -2 2
AGO WANT -4 -7 -3 -3 -1
AGO a 6 0 3 3 4
AGO and 6 -5 3 2 -2
AGO de 1 5 0 1 3
AGO in 2 -2 -2 -1 -3
AGO on 0 -1 -1 0 6
AGO out 3 2 3 3 7
AGO the -2 0 -5 -2 -1
AGO to -1 -1 0 0 4
AGO y -1 0 -2 -2 -8
ALCOHOL 9 -3 0 16 23
ALCOHOL # 1 0 1 0 -7
ALCOHOL ALCOHOL -6 -8 -7 -6 -7
ALCOHOL HE -7 -9 -3 -8 -13
ALCOHOL ME 1 -5 0 -1 2
ALCOHOL MILESTONE -3 -5 -5 -3 -8
ALCOHOL PILL 5 6 1 -1 -4
ALCOHOL a -4 -5 -4 -4 -3
ALCOHOL agua -5 -4 -4 -3 -7
ALCOHOL and -6 -3 3 -1 -12
ALCOHOL at -6 -6 -5 -4 -3
ALCOHOL de -5 -10 -9 -9 -16
ALCOHOL float -5 -5 -5 -5 -10
ALCOHOL in 1 2 4 2 9
ALCOHOL is -10 -8 -8 -8 -9
ALCOHOL of -4 1 -3 -3 -5
ALCOHOL on -7 -10 -9 -9 -12
ALCOHOL the -1 2 3 5 2
ALCOHOL with -2 -5 -5 -6 -11
ALCOHOL y 10 7 4 6 14
ALONE 8 5 -7 5 4
ALONE ME 5 5 3 2 1
ALONE and 8 0 0 4 6
BAR -6 -12 -9 -8 7
BAR ME 0 -1 5 1 0
BAR NOT 6 7 6 5 6
BAR is -2 -5 -3 -3 -3
BAR on 3 7 7 4 2
BETTEROFF -10 -1 -7 -2 -6
BETTEROFF ALCOHOL 8 5 5 6 5
BETTEROFF BETTEROFF 1 8 1 1 0
BETTEROFF DIE 5 10 4 5 5
BETTEROFF DRINK -3 -2 -4 -5 -1
BETTEROFF DRUG 1 2 2 7 2
BETTEROFF HE -5 -3 -5 -2 -5
BETTEROFF ME 0 10 -1 1 -3
BETTEROFF MUCH 4 -5 0 3 4
BETTEROFF PILL 1 0 2 7 2
BETTEROFF QUESTION 5 11 4 5 5
BETTEROFF QUIT 3 8 2 1 2
BETTEROFF RELAPSE 2 3 3 3 8
BETTEROFF SCHEDULE -4 -7 -5 -4 -4
BETTEROFF it 7 10 7 12 7
BETTEROFF on -4 -6 -5 -4 -7
BETTEROFF the 1 -4 4 -3 -2
BETTEROFF y -2 -6 5 -3 -4
BLUE 18 -11 -6 -4 -14
BLUE BLUE 10 4 4 4 4
BLUE ME 5 3 0 1 1
BLUE y 4 4 4 9 4
BODY 10 9 12 8 0
BODY AGAIN 3 10 1 5 6
BODY HE -4 0 -8 -5 -5
BODY KNOW 5 8 6 6 12
BODY ME -1 0 6 -2 -2
BODY MILESTONE -7 -8 -6 -6 -7
BODY NOT 1 4 0 4 -2
BODY SICK -4 -9 -5 -5 -4
BODY WILL 1 6 2 8 0
BODY and -5 -4 -6 -6 -10
BODY are -5 -10 -8 -9 -8
BODY from 4 10 5 5 4
BODY in 13 4 10 6 2
BODY is -6 -8 -5 -5 -8
BODY on -1 -4 -2 0 1
BODY the -6 -6 -4 -5 -5
BREATH 29 4 3 14 3
BREATH HE -8 -5 -5 -5 -5
BREATH ME 4 13 9 5 5
BRIDGE -3 10 3 3 -11
BRIDGE BRIDGE 1 6 0 1 1
BRIDGE HURRY 3 7 2 2 1
BRIDGE ME 9 15 16 10 8
BRIDGE NOT 5 11 5 7 6
BRIDGE a -6 -10 -7 -6 -7
BRIDGE de 5 6 10 5 5
BRIDGE in -4 -7 -4 -4 -1
BRIDGE the -6 0 -5 -4 -4
BRIDGE y 1 8 -1 1 1
BROKE -5 -6 7 -3 2
BROKE ME 1 3 3 0 6
BRUISE 10 10 13 3 -3
BRUISE ME 2 9 -4 0 0
BURDEN 3 13 2 2 1
BUY -4 -1 3 -2 9
BUY ALCOHOL 1 0 3 1 5
BUY HE -4 -1 0 -3 -7
BUY HURRY 3 4 1 3 7
BUY ROPE 4 15 4 5 3
BUY a 0 0 -2 -1 3
BUY the -4 -4 -4 -3 -6
CANT 1 6 2 5 5
CAR -4 0 0 -8 -11
CAR HE -7 -7 -12 -7 -7
CAR ME 2 1 7 3 10
CAR and 4 9 2 4 4
CAR sinc -9 -11 -14 -9 -9
CAR the 0 3 -5 -1 -2
CARE -7 1 -6 -5 -2
CARE ME 4 8 7 5 6
CARE a 1 8 -3 1 1
CARE of 3 8 3 3 3
COPS 10 5 20 5 0
COPS BUY 4 4 11 4 3
CRAVE 5 3 3 8 35
CRAVE are 6 5 6 6 14
CRAVE de -2 7 -2 -1 -6
CRAVE to -5 -5 -5 -5 -9
CUT -3 11 -5 -4 -14
CUT AGAIN 7 14 7 7 9
CUT BODY 6 9 4 3 3
CUT ME 0 2 2 -2 -5
DEALER 3 -4 4 2 15
DEALER KNOW 4 4 15 4 0
DEPRESS -8 -2 -12 -5 -4
DEPRESS ME -7 -4 -7 -7 -7
DEPRESS is 5 10 4 5 5
DIE 12 26 2 7 -4
DIE AGAIN -7 -12 -7 -7 -8
DIE AGO 3 8 3 3 2
DIE HE -7 -5 -6 -5 -7
DIE KIN -3 0 0 2 6
DIE ME -2 5 -4 -5 3
DIE MILESTONE -5 -7 -5 -5 -6
DIE MUCH -4 -5 -4 -4 -5
DIE NOT 8 6 4 4 3
DIE QUESTION -1 -2 -6 -3 -4
DIE QUIT -3 -7 -3 0 -3
DIE and -5 1 -5 -7 -3
DIE at -4 -7 -4 -4 -4
DIE by 2 0 8 3 4
DIE in -4 -7 -5 -4 -3
DIE of -5 -10 -5 -5 -5
DIE that 1 6 2 2 1
DIE the -4 -8 -4 -4 -2
DRINK 28 12 17 22 34
DRINK AGAIN 0 3 -2 1 6
DRINK ALCOHOL 7 -1 -1 -1 -4
DRINK HE -3 2 3 6 1
DRINK HURRY 2 7 4 5 10
DRINK MUCH 6 9 2 3 4
DRINK PILL -14 -2 -10 -15 -18
DRINK SCHEDULE 2 1 2 8 0
DRINK WANT -5 -10 -5 -5 -5
DRINK a 0 -4 -3 -1 1
DRINK algo -5 -5 -5 -5 -9
DRINK and -4 -6 -1 1 2
DRINK cloro 9 2 2 2 -2
DRINK de 8 2 2 5 2
DRINK desd 3 1 3 6 5
DRINK en -6 -5 -5 -5 -4
DRINK in 0 1 4 1 6
DRINK las 4 6 2 2 0
DRINK the 1 3 2 3 8
DRINK una -10 -7 -4 -1 -3
DRINK veneno 5 9 2 2 -2
DRUG 29 2 12 23 28
DRUG ME 3 1 4 5 3
DRUG NOT 7 6 5 4 -1
DRUG SICK 2 2 2 10 0
DRUG and 5 -1 2 0 3
DRUG anonym -4 -3 -3 -3 -5
EMPTY 11 11 -2 6 3
EMPTY HE 11 2 5 4 3
EMPTY ME -3 -3 -5 -5 -6
EMPTY in -5 -9 -5 -5 -6
EVERYONE -3 3 -1 -2 3
EVERYONE KNOW -2 -6 -5 -5 -7
EVERYONE is -5 -4 -5 -4 -7
EXIST 5 16 4 7 4
FACE 22 7 15 9 9
FACE BLUE -10 -2 3 -4 -3
FACE open 10 2 2 3 3
FALL 3 -4 6 3 -1
FALL BETTEROFF 2 2 0 2 10
FALL HE -5 -4 0 -3 -3
FALL ME 2 2 4 2 5
FALL QUIT 2 2 0 2 10
FALL REST -6 -6 -8 -6 -6
FALL out 7 2 0 2 1
FALL the -5 -6 -6 -5 -6
FOOD -22 -29 -19 -20 -22
FOOD ME 2 2 4 -2 -1
FOOD is -3 -4 -3 -3 -5
FRIGHT 1 1 5 5 -1
FRIGHT ME 3 3 3 1 0
FRIGHT QUESTION 4 5 10 3 3
FRIGHT de 4 9 4 4 5
FRIGHT of 5 12 6 5 4
FRIGHT the -7 -11 -11 -8 -7
FRIGHT to 0 -2 3 3 -1
FUN -15 -16 -17 -12 -14
FUN ME 5 5 4 5 9
GAME -14 -12 -10 -10 -13
GAME GAME -6 -8 -6 -6 -7
GAME KILL -4 -8 -4 -4 -3
GAME ME 5 5 14 6 8
GAME OVER 4 10 4 4 4
GAME WILL 1 9 1 2 1
GAME a -5 -8 -5 -5 -7
GAME and 6 14 6 6 6
GAME de -1 -6 -3 -3 -3
GAME for 7 13 5 7 12
GIVE 1 4 -4 0 1
GIVE HE 5 9 0 2 -3
GIVE ME -5 3 -1 -1 -3
GIVE in 2 1 3 3 9
GIVE the 1 -5 -3 -2 -5
GIVE up 5 9 5 5 8
GOD 1 18 -2 -1 -4
GOD ME 7 17 7 9 7
GONE 1 9 9 0 1
GONE ME 2 7 5 2 2
GONE the -7 -11 -7 -7 -9
GOOD -14 -15 -20 -15 -18
GOOD HIGH 6 2 4 5 10
GOOD ME 2 5 -1 0 -1
GOOD MORNING -4 -6 -3 -4 -4
GOOD YOU 3 6 3 3 3
GOOD be -3 -7 -3 -3 -3
GOOD to -3 -3 -3 -3 -4
GREET -4 -7 -9 -7 -7
HANG 7 14 8 4 3
HANG SELF 2 12 0 2 0
HATE -1 7 -2 0 -1
HATE ME 4 11 3 4 4
HE # -3 0 -10 -5 -6
HE AGAIN -3 -2 -1 -1 -5
HE AGO -1 -5 0 -4 -6
HE ALCOHOL -2 6 8 6 6
HE BAR 2 3 2 1 5
HE BETTEROFF -5 -5 -5 -5 -6
HE BLUE 2 1 5 0 1
HE BODY 7 5 5 4 1
HE BREATH 9 -8 4 -2 1
HE BRIDGE 2 0 11 2 -3
HE BROKE 4 2 15 6 4
HE BUY 2 2 10 4 3
HE CAR 1 5 7 1 0
HE CUT -2 -8 2 -2 4
HE DEALER 5 5 4 6 15
HE DIE 12 4 2 5 3
HE DRINK 1 3 10 6 0
HE DRUG 7 4 4 10 12
HE FACE 4 3 6 2 4
HE FALL 4 0 0 1 7
HE FUN -4 -6 -4 -4 -6
HE GAME -2 -5 5 -2 -4
HE HE 9 14 8 9 14
HE HEART 9 1 2 3 -1
HE HIGH 1 -3 -1 -3 -6
HE HIT 1 -2 19 2 -1
HE HOPELESS -13 -14 -11 -11 -13
HE HURT 3 -2 11 3 2
HE INJECT 12 5 18 8 5
HE KILL 3 1 11 3 4
HE KIN -1 -4 2 -1 -1
HE KNOW 4 2 20 4 3
HE LAST -7 -6 -9 -6 -8
HE LET -3 -1 -6 -2 -3
HE LIFE 5 10 0 0 -1
HE LIPS 9 2 13 10 1
HE LIVE -1 -9 -2 -5 -4
HE LOST -4 -5 -3 -4 -6
HE MATE 1 4 7 2 1
HE ME 11 13 18 10 12
HE MEETING -4 -4 -6 -1 -2
HE MIGHT 6 2 13 3 -1
HE MILESTONE 4 2 0 0 -2
HE MUCH 9 -1 9 3 5
HE NARCAN 14 5 5 5 4
HE NIGHT 1 9 1 1 -2
HE NOT 8 2 7 4 1
HE OUTSIDE 2 6 13 3 0
HE PHONE 5 9 8 3 2
HE PILL -1 -5 -5 0 -2
HE PLACE -1 -5 -2 -2 -2
HE QUESTION 4 13 6 4 11
HE QUIT 13 5 10 8 1
HE REST 6 -2 4 1 1
HE ROPE 2 8 5 3 1
HE SCHEDULE -6 -4 -1 3 -3
HE SEEING 0 4 10 2 2
HE SEIZE 5 0 0 0 -1
HE SHAKE 0 1 1 7 0
HE SHAME 3 9 3 4 2
HE SICK 1 -3 8 -1 1
HE SOBER 3 5 2 13 3
HE TAKE 6 6 13 7 5
HE THINK -5 4 -1 2 -1
HE THREAT 0 -4 6 3 1
HE TRAP 2 2 8 2 6
HE TRY -4 -3 -2 -3 -5
HE UNWAKING 10 2 5 4 3
HE USE 7 -1 1 3 3
HE WAKE 2 -6 -4 -2 -3
HE WANT 9 11 13 10 18
HE WEAPON 1 14 3 3 -2
HE WILL -1 -5 3 -5 -11
HE WITHDRAW 4 2 3 12 5
HE aguja 8 0 1 2 2
HE are 4 2 10 5 8
HE bano 6 1 1 0 -1
HE basura 4 4 4 4 10
HE boda -5 -5 -3 -4 -2
HE cama -6 -7 -7 2 -8
HE can 2 1 8 1 0
HE casa 0 0 7 0 1
HE check 4 4 10 4 3
HE com -2 -3 8 0 -3
HE cuarto 4 4 7 8 3
HE del 6 8 9 6 12
HE despu 10 6 5 5 6
HE did 8 4 22 7 1
HE dio 11 3 0 2 1
HE do 3 4 5 2 1
HE doe 1 5 6 7 0
HE escope 6 11 12 6 5
HE escrib 2 5 1 2 5
HE escuel -6 -4 -8 -6 -9
HE esta 4 4 11 4 3
HE fin 6 2 6 4 10
HE find 2 2 7 3 3
HE found 5 4 18 6 4
HE get 1 2 7 1 -2
HE goe 11 7 5 4 5
HE grabb 2 1 7 4 2
HE gripa -12 -8 -8 -8 -10
HE had 5 8 10 6 5
HE has 10 6 15 6 3
HE in 6 2 1 2 3
HE is 18 1 19 8 2
HE jering 9 3 3 4 7
HE keep 7 2 15 6 3
HE lat 9 2 3 3 3
HE mad 4 1 16 1 4
HE mak 7 -1 7 2 0
HE mov -6 -8 -8 -7 -8
HE nam 3 9 0 4 2
HE oficin -5 -9 -5 -5 -6
HE on 11 4 7 4 2
HE par 4 5 7 8 3
HE perro -6 -5 -8 -5 -6
HE put 2 3 10 3 6
HE q -5 2 -7 -3 -6
HE renta 4 4 9 5 8
HE salon -4 -5 -3 -5 -1
HE stand 3 1 9 3 3
HE to 4 5 3 2 1
HE vaso 5 5 5 7 10
HE vestid -3 -6 -3 -3 -4
HE was 8 5 11 5 7
HEART 15 2 -2 6 -5
HEART SICK 9 3 4 3 3
HEART WILL 14 7 7 9 6
HEART is 2 2 -1 3 -1
HIGH 9 -1 7 3 14
HIGH and 4 -1 5 2 4
HIGH at -5 -5 -5 -5 -8
HIGH in 3 4 3 4 9
HIGH on -7 -8 -7 -7 -11
HIGH the -5 -4 -5 -5 -9
HIT 0 -6 23 1 -2
HIT AGAIN 1 -1 9 1 -2
HIT BODY -6 2 -15 -6 -7
HIT HE 0 -2 -3 -1 -5
HIT KIN 4 2 13 4 3
HIT ME -2 2 14 2 -1
HIT WEAPON 2 10 -4 2 2
HIT a -12 -12 -14 -11 -14
HIT and 3 6 4 4 7
HIT but -5 -4 -7 -4 -5
HIT con 4 3 11 4 4
HIT out -3 -1 -8 -1 5
HIT the 1 0 -8 -3 -3
HIT un 2 9 -3 2 2
HOPELESS 0 22 -2 2 -1
HOPELESS ME -1 5 0 0 -3
HOPELESS a -7 -10 -7 -7 -7
HOPELESS of 3 3 3 3 6
HOPELESS to -6 0 -4 -3 -5
HURRY # -6 -6 -5 -6 -7
HURRY BRIDGE -5 -9 -5 -5 -5
HURRY HE 10 8 4 9 4
HURRY KIN -4 -6 -7 -7 -6
HURRY ME -3 -2 -7 -2 1
HURRY TAKE -8 -1 -5 -5 -6
HURRY THANKS 2 3 8 2 3
HURRY after 4 5 4 4 8
HURRY and -5 -9 -7 -3 3
HURRY en -1 -1 -4 -4 -4
HURRY is 5 13 5 5 5
HURRY its 5 9 7 5 6
HURRY or 5 12 5 5 4
HURT 3 17 10 5 0
HURT ME -1 1 4 -1 -4
HURT SELF 3 11 1 3 2
INJECT 17 -3 6 2 15
INJECT AGAIN 2 3 3 3 8
INJECT BODY 0 0 6 1 0
INJECT DRUG 0 0 0 0 4
INJECT HE -3 -4 -1 -3 -9
INJECT HURRY -7 -7 -7 -5 -5
INJECT ME 0 1 10 1 -1
INJECT OUTSIDE -6 -5 -6 -5 -9
INJECT SELF 0 9 -2 2 0
INJECT and 5 2 -3 0 1
INJECT at 2 1 6 2 -2
INJECT the -7 -4 -1 -3 -7
INJECT up 10 1 5 1 12
INJECT y 6 2 1 1 1
JEALOUS 7 14 18 9 7
KILL 0 19 9 6 -9
KILL ME 3 -2 8 0 1
KILL QUESTION -4 -7 -5 -4 -4
KILL SELF 8 27 1 8 6
KILL a -3 -7 0 -3 -3
KIN 1 -5 3 -5 -6
KIN # 0 10 2 4 4
KIN ABUSER 1 -3 7 1 0
KIN AGAIN 1 -2 2 1 6
KIN AGO 2 4 9 3 7
KIN ALCOHOL 3 -4 -4 -5 -6
KIN CUT 2 8 -1 2 2
KIN DIE -1 -8 -1 1 4
KIN DRINK 5 -1 0 1 -2
KIN DRUG 0 6 1 2 2
KIN GIVE -5 -6 -7 -5 -6
KIN GOOD -7 -10 -12 -8 -9
KIN HE -4 1 4 5 1
KIN HIT -2 -4 4 -2 -4
KIN HURRY 9 17 10 8 9
KIN KIN 7 10 10 6 5
KIN KNOW -3 1 0 -1 -1
KIN ME 3 3 8 -1 2
KIN MEETING -3 -6 -3 -3 -2
KIN MIGHT 1 8 -1 1 1
KIN MUCH 4 10 7 6 9
KIN NOT 2 -4 -3 2 2
KIN OD 10 3 3 4 4
KIN PILL 6 4 3 2 10
KIN QUESTION -10 4 -10 -6 -9
KIN QUIT -6 -4 -6 2 -6
KIN RELAPSE 4 3 3 4 11
KIN REST -8 -6 -12 -7 -7
KIN TAKE 4 1 -2 0 1
KIN THREAT 2 1 7 3 3
KIN TOUCH 3 0 9 3 2
KIN TRAP 3 6 3 3 8
KIN USE 0 1 6 2 7
KIN WANT -2 -5 -1 -2 -1
KIN WILL -6 -1 -5 -6 -7
KIN a 2 3 4 -2 -3
KIN and -5 -2 -4 -4 -3
KIN are -6 -8 -6 -6 -7
KIN at -3 -2 -5 -3 -3
KIN be 4 10 4 4 4
KIN can 4 6 4 4 5
KIN did 7 11 12 7 6
KIN for -7 -11 -5 -6 -5
KIN goe -5 -7 -4 -4 -5
KIN got 2 -7 -5 -4 -6
KIN hav 12 9 5 3 5
KIN if 4 6 7 4 4
KIN in -1 4 4 1 -2
KIN into 10 3 6 4 4
KIN is 2 -1 -4 -2 1
KIN keep 2 8 3 3 1
KIN left 1 3 -1 2 7
KIN out -1 -1 -4 -1 1
KIN por 4 8 0 2 0
KIN se 16 9 5 5 2
KIN the 1 0 -7 1 -9
KIN tien -9 -10 -5 -7 -7
KIN to -3 -2 -6 -2 -4
KIN up 10 1 3 4 8
KIN y 5 10 10 6 11
KNOW HE 1 9 7 0 0
KNOW KIN 11 15 5 8 11
KNOW ME 3 4 11 2 1
KNOW MEETING 6 12 4 6 7
KNOW MUCH 4 9 5 4 4
KNOW NOBODY 5 -1 14 5 9
KNOW NOT -1 -3 2 -2 4
KNOW QUESTION 12 14 25 17 14
KNOW SICK 5 4 14 5 5
KNOW WILL 2 1 10 3 1
KNOW if 6 6 11 6 4
KNOW it 2 11 4 4 5
KNOW one 4 1 8 4 11
KNOW the 2 10 7 5 5
KNOW yes 4 4 10 5 10
LAST 0 22 2 8 -2
LAST ALCOHOL 1 4 2 7 -1
LAST MILESTONE -6 -7 -5 -6 -6
LAST NIGHT 5 -2 6 0 15
LAST PHONE 6 14 6 6 6
LAST en -5 -9 -5 -5 -5
LAST to -9 -15 -9 -9 -10
LET -7 -2 -1 0 -6
LET de 4 4 6 9 2
LET go 1 0 5 -1 0
LET out 2 2 6 2 0
LETTER -5 10 -7 1 -9
LETTER is 5 11 5 5 5
LETTER the -5 -8 -5 -5 -5
LIFE 0 11 -2 -3 -5
LIFE ME 5 6 8 5 4
LIFE NOT 4 8 4 4 4
LIFE OVER 7 11 6 6 6
LIPS 13 -3 11 7 4
LIPS BLUE 17 7 6 6 6
LIPS is -4 -4 -1 -4 -5
LIVE 2 15 2 -3 -5
LIVE HURRY -10 -8 -7 -6 -7
LIVE ME 0 4 2 1 0
LIVE and 0 -6 -1 -2 3
LIVE aqui -7 -13 -7 -7 -7
LIVE in -3 -8 -5 -4 -6
LIVE is 8 8 4 5 4
LIVE the -6 -8 -7 -6 -6
LOST 9 1 4 6 12
LOST # 7 10 7 7 15
LOST HE 11 1 1 2 3
LOST ME 2 3 3 6 8
LOST MUCH 5 10 7 7 8
LOST SOBER 4 3 8 4 5
LOST it 2 0 2 2 8
LOST the -2 4 0 -1 -6
LOST up -1 -4 -9 -4 -6
LOVE -8 4 -6 -4 -3
LOVE DIE 2 8 2 3 2
LOVE DRINK 3 2 3 4 10
LOVE HE 1 4 -1 -1 -1
LOVE MATE 3 8 4 4 4
LOVE ME -1 4 -1 -1 -3
LOVE NOT -2 -5 -3 -2 -1
LOVE QUESTION -2 -3 4 -2 -9
LOVE REST 3 7 3 3 2
LOVE ir 0 -3 3 3 0
MATE 11 9 7 2 5
MATE DRUG -1 0 8 1 -1
MATE HE -3 1 1 0 6
MATE KNOW 0 7 -7 -1 -2
MATE ME -10 1 0 -6 -1
MATE MEETING -2 0 0 -3 -4
MATE NEED -4 -3 -5 -4 -6
MATE OVER -6 -9 -8 -6 -7
MATE UNWAKING 10 3 3 5 2
MATE a 4 4 0 3 6
MATE and -3 -3 -5 0 8
MATE are -7 -7 -6 -5 -6
MATE at 4 7 -4 1 1
MATE de 10 10 2 5 4
MATE do 2 11 1 3 0
MATE from 5 12 8 4 4
MATE in 8 2 2 4 -2
MATE is 9 3 12 7 3
MATE on 2 4 1 0 1
MATE out 8 2 2 4 2
MATE se 4 5 -1 2 3
MATE talk 4 10 3 5 9
MATE the 5 0 1 3 0
MATE to 7 10 0 2 0
MATE with 4 0 8 4 8
ME # -2 -5 1 -2 2
ME ABUSER -6 -4 -4 -4 -2
ME AGAIN 1 7 2 2 3
ME AGO 2 4 14 5 1
ME ALCOHOL 6 2 6 0 10
ME ALONE 4 2 -6 -1 -1
ME BETTEROFF -4 -2 2 -4 1
ME BODY 6 7 6 0 -1
ME BREATH 4 -1 0 5 -2
ME BRIDGE 3 6 8 12 9
ME BROKE 5 4 14 6 8
ME BRUISE 1 4 8 3 3
ME BUY -1 0 -1 0 4
ME CANT 0 -1 0 1 9
ME CAR -6 -11 -1 -5 -4
ME CARE 6 6 9 6 10
ME CRAVE -4 -1 -3 -2 4
ME CUT 2 10 1 0 -2
ME DEALER 8 7 10 8 18
ME DEPRESS -1 4 -2 0 -1
ME DIE -6 -3 -2 2 -1
ME DRINK -5 -5 -5 -8 -9
ME DRUG 3 1 10 0 4
ME EVERYONE 4 9 4 4 3
ME FACE -10 -5 -4 -6 -7
ME FALL 1 3 13 7 2
ME FOOD 0 -3 5 2 0
ME FRIGHT 6 8 8 5 4
ME FUN -5 -6 -6 -6 -5
ME GAME 10 12 5 5 6
ME GIVE 0 -1 -4 -1 0
ME GONE 0 10 -6 -1 -3
ME GOOD -6 -7 -6 -2 -3
ME HANG 0 -2 12 2 2
ME HE 11 15 6 12 26
ME HEART 3 4 -1 3 -3
ME HIGH 9 11 13 8 16
ME HIT 5 13 6 3 4
ME HURRY 1 7 0 1 5
ME HURT -2 -1 2 -1 -1
ME INJECT 6 2 6 8 10
ME JEALOUS 1 2 6 2 1
ME KILL 2 7 9 6 -1
ME KIN 2 9 4 3 4
ME KNOW -3 -2 7 0 7
ME LAST 8 14 10 7 1
ME LET 4 11 8 6 12
ME LIFE -6 -11 -5 -7 -7
ME LIPS 3 8 10 6 14
ME LIVE 0 -2 4 1 0
ME LOST -3 7 0 1 -2
ME LOVE 3 10 4 5 1
ME MATE 6 3 4 4 3
ME ME 8 6 8 0 -2
ME MEETING 4 3 7 3 8
ME MIGHT 1 11 -2 2 5
ME MILESTONE 1 7 4 1 4
ME MISS 2 2 2 2 8
ME MUCH 6 1 4 7 6
ME NARCAN 6 1 1 2 0
ME NEED -1 -1 -2 1 1
ME NIGHT 2 1 6 3 -2
ME NOT 0 9 6 2 2
ME NUMB 6 3 3 4 8
ME OUTSIDE -1 1 0 1 7
ME OVER 6 1 4 0 5
ME PAIN 0 6 -1 0 -1
ME PHONE -1 3 6 2 -1
ME PICK 5 7 9 6 10
ME PILL -2 0 -5 0 -6
ME PLACE 0 2 2 0 0
ME QUESTION 9 1 4 6 6
ME QUIT 5 2 15 9 2
ME RAPE 1 -3 7 -2 4
ME RELAPSE 4 -5 4 2 8
ME REST -4 -9 0 -4 -7
ME SAFE 1 2 8 2 1
ME SCHEDULE -1 4 2 -3 1
ME SECRET 3 5 13 3 1
ME SEEING 5 5 11 7 11
ME SHAKE -4 0 -4 -4 -2
ME SHAME -3 0 -5 -3 -3
ME SICK 6 3 -4 4 0
ME SOBER -1 0 2 0 8
ME SORRY 2 6 1 2 0
ME TAKE 10 1 -2 4 5
ME THINK 9 7 1 6 -3
ME THREAT 0 0 3 -1 -2
ME TIRED 2 7 2 2 1
ME TOUCH 6 10 11 6 4
ME TRAP 1 -2 10 0 1
ME TRY -4 -2 -7 -3 -4
ME UNWAKING -2 -1 7 0 1
ME USE 2 -2 0 -1 4
ME WAKE -9 3 2 -2 -4
ME WANT 1 8 5 -1 5
ME WEAPON 6 8 10 7 10
ME WILL 5 11 11 2 -2
ME WISH -7 -1 -6 -4 -6
ME WITHDRAW 3 1 2 13 1
ME WORK -2 -4 3 -2 -6
ME a -3 -4 -1 -1 6
ME after 10 9 8 6 4
ME agarra 3 1 10 3 2
ME agarro 9 6 9 5 4
ME am 5 8 1 8 5
ME and -3 -1 5 0 -5
ME anda 5 4 5 5 14
ME are -6 -14 -10 -8 -12
ME arrast 5 3 10 5 4
ME ask 5 8 6 5 11
ME avient 4 5 11 4 2
ME away 5 7 8 5 5
ME bag -7 -8 -6 -5 -12
ME bed 5 5 12 5 7
ME been 4 3 -1 5 11
ME befor 4 12 5 5 5
ME bleach 13 3 4 4 0
ME body 7 1 6 7 7
ME boy 7 7 4 5 7
ME bring -9 -9 -8 -8 -12
ME but 1 -1 -8 -2 -3
ME can 1 4 2 0 -2
ME cans 3 7 3 3 2
ME casa 4 6 10 5 3
ME chang 2 8 2 3 2
ME com 3 3 4 6 13
ME con 5 9 3 9 9
ME cook -4 -8 -4 -4 -4
ME cosa 4 5 9 4 3
ME cuenta 2 2 2 3 8
ME da -5 -7 -1 -3 -4
ME dando 4 4 4 5 10
ME dat 5 4 5 6 15
ME deport 5 6 8 4 4
ME di 4 4 5 5 12
ME did 6 2 5 2 10
ME diet -6 -7 -6 -6 -9
ME dio 2 0 12 9 3
ME do 9 13 16 12 3
ME dog 1 5 6 3 -1
ME down 7 12 20 11 6
ME early -4 -9 -4 -4 -4
ME em 11 4 4 4 4
ME en -9 -5 -10 -6 -1
ME esta 15 10 16 15 12
ME ever -5 -8 -6 -6 -7
ME fin -4 -2 -5 -4 -5
ME find -6 -8 -10 -6 -6
ME first -5 -5 -4 -6 -8
ME for -2 -2 6 2 -5
ME forgot -6 -8 -5 -6 -9
ME fui 1 0 1 1 6
ME funera 9 19 9 9 10
ME gano 3 3 3 3 12
ME get -3 -3 -1 1 -8
ME go 5 7 10 5 9
ME goe -6 -10 -5 -5 -6
ME got -4 0 2 -3 -4
ME gues 5 5 7 5 10
ME hablar -9 -12 -10 -9 -11
ME had -4 -5 -5 1 4
ME hair -2 -6 4 -1 -3
ME hav 0 12 7 3 3
ME her 1 7 1 2 0
ME hold 5 8 4 5 11
ME hom -4 2 -1 -3 -3
ME hous 2 1 5 1 0
ME if 0 -4 5 0 -1
ME in 7 13 16 13 8
ME ir 13 0 8 4 3
ME keep 11 16 5 6 11
ME kne -8 -7 -6 -7 -7
ME las 7 1 1 0 1
ME left -4 -6 -3 -4 -1
ME lik -12 -7 -5 -6 -8
ME llego -1 1 8 3 5
ME look 4 9 4 4 7
ME mad -5 -4 -5 -4 -6
ME mak -5 -1 -2 -3 -4
ME mando 4 9 1 4 7
ME mess 2 2 2 3 9
ME mind 8 4 3 4 1
ME mom 1 4 2 4 7
ME mov -5 -5 -5 -4 -5
ME nam 2 2 6 5 2
ME new -2 -4 2 -2 -4
ME next 3 6 8 3 3
ME ofreci 1 1 -1 2 9
ME ok 1 8 0 2 0
ME old -1 -3 -3 -3 -2
ME on 1 3 11 3 1
ME one 1 4 4 1 4
ME only -8 -9 -8 -7 -7
ME out 5 12 15 8 12
ME own 1 6 -1 2 -1
ME paid -4 -5 -5 -4 -3
ME para 6 3 5 9 7
ME pas 13 -1 0 1 -2
ME pay 3 2 10 3 0
ME perro 5 11 8 5 4
ME primer -7 -9 -8 -7 -9
ME pus 12 11 8 10 19
ME put 0 -11 -5 -2 -3
ME quiso 3 1 10 3 3
ME rather 3 9 2 3 2
ME run -10 -12 -14 -9 -12
ME runn -4 -3 -4 -4 -7
ME see -4 -6 -1 -1 -4
ME start 5 13 3 8 6
ME the -4 -2 -5 -4 -4
ME ther -5 -7 -4 -5 -6
ME thi -4 -10 -3 -3 4
ME tiempo 9 8 8 9 20
ME tien 7 5 19 7 7
ME til 4 12 7 8 2
ME to -2 4 4 -1 -8
ME turn 2 13 1 3 0
ME un 7 15 5 8 14
ME up 0 2 7 1 -1
ME van 3 6 9 2 1
ME viejo 3 9 5 8 4
ME walk -1 2 1 0 -2
ME was 3 3 3 -4 3
ME went 0 4 0 1 4
ME with 8 9 17 7 4
ME year -6 -8 -8 -7 -9
MEETING -17 -8 -9 -17 -5
MEETING # 3 7 3 2 7
MEETING #zip -3 1 -4 -3 -7
MEETING AGO 3 2 3 4 10
MEETING DRINK 6 6 6 6 13
MEETING HE 4 5 9 5 3
MEETING HURRY -1 2 -2 0 1
MEETING KIN -3 -5 -2 -3 0
MEETING KNOW 2 12 2 5 0
MEETING ME 9 7 13 8 11
MEETING MEETING -2 -1 -2 -3 -4
MEETING NEED 7 5 3 4 7
MEETING NOT 3 13 2 6 2
MEETING PLACE 4 7 3 3 10
MEETING QUESTION 2 4 0 0 0
MEETING SCHEDULE 1 5 1 0 1
MEETING THANKS 8 18 6 8 8
MEETING USE 5 5 5 6 12
MEETING WANT 2 1 8 2 3
MEETING WILL 2 4 0 3 6
MEETING a -5 -6 -4 -5 -7
MEETING after -4 -11 -6 -6 -7
MEETING am 1 -1 1 1 7
MEETING at -2 -4 -2 1 -2
MEETING befor 6 7 5 6 12
MEETING de -4 -5 -5 -4 -4
MEETING del 3 7 3 3 3
MEETING do 4 10 6 4 3
MEETING doe 2 1 8 3 3
MEETING en -1 1 -2 -1 -4
MEETING for -1 3 -2 -1 0
MEETING in -5 -5 -8 -3 -3
MEETING is 3 0 0 2 6
MEETING los 5 12 5 5 5
MEETING on -3 -4 -3 -3 -3
MEETING para -5 -4 -5 -4 -6
MEETING the -4 -11 -7 -5 0
MEETING to -5 -6 -5 -4 -6
MEETING with -4 -4 0 -3 -8
MIGHT DIE 9 5 4 4 4
MIGHT ME 4 6 2 5 5
MIGHT MUCH 3 11 3 4 3
MIGHT NOT 5 12 10 6 11
MIGHT QUIT 4 6 12 3 3
MIGHT YOU -5 -7 -6 -4 -4
MIGHT as 3 9 3 3 3
MIGHT be 3 10 0 1 -3
MIGHT fin 5 11 5 5 5
MIGHT hav -2 11 0 3 5
MIGHT lik 2 7 6 3 1
MIGHT rather 2 6 4 3 2
MIGHT well 3 8 3 3 3
MILESTONE -9 0 -7 4 6
MILESTONE # 7 4 7 5 12
MILESTONE AGAIN 1 4 0 1 1
MILESTONE AGO -8 -4 -6 -5 -10
MILESTONE ALCOHOL 1 0 1 4 0
MILESTONE BETTEROFF -5 -7 -6 -2 -6
MILESTONE DRINK -1 0 -2 -4 1
MILESTONE HURRY -3 -6 -4 -4 -4
MILESTONE LAST 5 12 5 4 3
MILESTONE ME -1 -4 -1 -3 -2
MILESTONE MEETING -5 -6 -5 -5 -7
MILESTONE MIGHT 3 7 3 3 3
MILESTONE NOT 1 1 2 7 3
MILESTONE OVER 3 2 3 3 9
MILESTONE QUESTION -5 0 -2 -3 -2
MILESTONE QUIT -3 -4 -3 -2 -3
MILESTONE SOBER -3 -2 -6 -6 -11
MILESTONE WILL -5 -7 -6 -5 -8
MILESTONE a -6 -9 -5 -3 -8
MILESTONE and 6 1 1 2 -6
MILESTONE but -6 -6 -2 -6 -8
MILESTONE dry 5 5 5 14 4
MILESTONE en -4 -3 -3 -3 -3
MILESTONE for 6 9 6 6 12
MILESTONE of -1 -1 -3 -3 -4
MILESTONE one 4 3 4 4 8
MILESTONE then 6 11 6 5 7
MILESTONE y 0 5 -1 1 0
MISS -8 -6 -7 -5 0
MISS ME -1 3 0 -1 -6
MISS MUCH 2 1 2 2 7
MISS the -3 -4 -3 -3 -5
MORNING -3 2 -6 1 -4
MORNING HE 7 -1 1 1 0
MORNING ME -1 1 3 2 -1
MORNING NOT 1 5 1 3 -1
MORNING WILL -1 -6 -3 -2 -3
MORNING is 1 -2 2 -1 5
MUCH 6 3 -5 0 -2
MUCH # -3 -8 -5 -4 0
MUCH AGAIN -6 -7 -6 -6 -7
MUCH ALCOHOL 5 3 1 1 -1
MUCH DRINK 0 7 1 1 1
MUCH DRUG 9 2 3 2 1
MUCH GOOD -6 -8 -6 -6 -6
MUCH HE -1 0 2 1 -2
MUCH KIN -9 -10 -8 -7 -8
MUCH ME 1 5 5 2 5
MUCH MIGHT 3 8 3 3 3
MUCH MILESTONE -4 -7 -5 -11 -10
MUCH MUCH 10 4 -1 -1 -2
MUCH NIGHT -4 -3 -5 1 -1
MUCH OVER -6 -5 -5 2 -5
MUCH PILL 11 8 3 4 -2
MUCH QUIT -1 5 1 3 0
MUCH SCHEDULE 0 -2 5 5 6
MUCH WANT 2 3 1 2 6
MUCH WILL 6 2 3 2 -1
MUCH and -4 1 -4 -1 -9
MUCH at 2 7 3 5 4
MUCH can 0 -3 -1 -2 4
MUCH do -3 -5 -1 -2 -3
MUCH for -3 -4 -3 -2 1
MUCH in 1 2 0 0 5
MUCH is 4 3 1 2 3
MUCH las -13 -7 -7 -7 -6
MUCH lat 4 8 4 4 4
MUCH of -2 -1 -1 -4 -4
MUCH on 6 5 8 6 12
MUCH that 1 1 4 1 8
MUCH the 0 7 3 3 7
MUCH to -2 4 -1 -1 -4
MUCH y 9 5 3 5 5
NARCAN 30 7 3 9 0
NARCAN HE 6 0 1 1 0
NEED CAR -4 -5 -6 -4 -3
NEED MATE 0 -2 -7 -1 0
NEED ME 9 8 14 4 10
NEED MEETING 4 0 2 2 4
NEED NARCAN 10 3 4 4 4
NEED NEED 4 2 9 4 8
NEED QUIT -6 -7 -6 -7 -8
NEED a 1 -1 5 -1 7
NEED and 9 3 3 3 2
NEED anyth -5 -5 -5 -5 -9
NEED find -5 -7 -6 -5 -7
NEED in 7 1 1 2 3
NEED to 3 8 11 7 5
NEED una 2 4 1 2 7
NIGHT -1 4 5 1 6
NIGHT ME 2 7 4 0 5
NIGHT de 1 7 2 2 3
NOBODY 1 11 3 2 1
NOBODY KNOW 1 -1 -1 2 9
NOBODY ME 1 5 0 1 1
NOBODY MIGHT 2 3 3 2 6
NOBODY MISS 4 9 4 4 4
NOBODY NEED 3 11 3 4 1
NOBODY WAKE -5 -8 -5 -5 -5
NOBODY WILL 8 12 12 9 11
NOBODY is -5 -8 -5 -5 -6
NOT # 0 -5 0 7 4
NOT AGAIN -6 -4 -4 -6 -7
NOT AGO 4 12 3 2 -1
NOT ALCOHOL -6 2 -8 11 -9
NOT BETTEROFF -6 -6 -6 -6 -10
NOT BREATH 18 2 4 5 4
NOT CAR -4 -2 -6 -4 -1
NOT CRAVE -8 -12 -8 -8 -12
NOT DIE 3 8 3 3 2
NOT DRINK -5 1 -1 4 -2
NOT DRUG 1 1 2 8 0
NOT EXIST 6 14 6 8 6
NOT GAME 4 4 9 6 3
NOT GONE 5 5 14 6 7
NOT HE 18 20 9 11 3
NOT HIT 4 3 9 4 6
NOT HOPELESS -5 2 -4 -3 -5
NOT HURT -4 -10 -5 -3 3
NOT KIN 4 9 3 6 4
NOT KNOW 1 -4 -2 -3 -1
NOT LET 4 -3 20 5 7
NOT LIVE 3 5 1 4 1
NOT LOVE -2 2 0 -1 -2
NOT ME -1 5 2 5 -6
NOT MEETING 6 8 5 4 9
NOT MORNING 6 14 6 6 6
NOT NEED 2 7 -3 -1 -6
NOT OVER -6 -12 -7 -7 -5
NOT PHONE -3 -8 7 -2 -6
NOT PILL 2 3 5 19 1
NOT QUIT 4 0 10 0 14
NOT REST -9 -5 -7 -4 -2
NOT SAFE 7 14 9 8 13
NOT SCHEDULE -2 -5 -2 -2 1
NOT SEEING -5 4 -5 -2 -3
NOT SHAKE 3 -1 4 3 0
NOT SICK 4 7 3 4 10
NOT SOBER 7 9 7 7 16
NOT TAKE -13 -1 -9 -2 -18
NOT THINK 0 9 -2 -1 -1
NOT USE -3 -3 -3 6 -4
NOT WAKE 21 10 -6 3 -2
NOT WANT 3 0 5 -2 3
NOT WILL 0 9 -4 -3 -5
NOT WORK 9 11 5 7 2
NOT YOU -11 -18 -11 -10 -11
NOT anyon 3 6 6 3 2
NOT be -3 10 -4 -1 -4
NOT com 3 6 -3 -2 -5
NOT desd 2 1 2 7 1
NOT do 5 12 7 6 4
NOT encuen 5 5 2 9 2
NOT es -1 3 4 2 9
NOT estar 1 4 -1 1 0
NOT find -1 -6 0 -3 -3
NOT fix 5 11 5 5 4
NOT get 9 4 3 3 4
NOT go 3 3 8 2 6
NOT had -7 -7 -7 -5 -15
NOT hav 3 12 -2 3 -2
NOT hay -2 0 -2 2 -4
NOT her 2 6 1 3 2
NOT hold 5 3 6 10 7
NOT keep 7 6 1 7 1
NOT llamen 3 2 9 3 3
NOT look 1 8 1 2 1
NOT mind -7 -10 -8 -6 -7
NOT mor -1 9 0 -2 -4
NOT mov 12 2 1 1 1
NOT one 2 10 7 4 0
NOT paso 5 10 5 6 5
NOT pud 4 5 4 4 10
NOT puedo 8 5 8 10 4
NOT resist 5 3 5 4 13
NOT right 7 -2 2 2 6
NOT sab 4 4 3 8 4
NOT se 7 -3 2 1 0
NOT see 6 8 6 6 -1
NOT seguir 6 12 6 6 8
NOT send 4 10 3 4 4
NOT stay 8 6 5 4 8
NOT talk 3 -4 0 -2 -2
NOT tien 3 3 0 1 1
NOT to -4 -4 -8 -4 0
NOT vuelv 14 5 5 5 4
NOT wait -6 -8 -8 -6 -6
NOT worry -4 -6 -4 -4 -5
NOT yes 3 3 12 3 0
NOT yet 1 3 2 2 7
NUMB 19 -2 4 8 7
NUMB and 12 3 4 4 2
OD 38 8 6 10 4
OD # -7 -5 -4 -4 -4
OD ME 6 2 2 2 2
OUTSIDE 0 -1 13 -1 1
OUTSIDE HE 1 1 0 1 6
OUTSIDE NOT -9 -8 -10 -8 -10
OUTSIDE QUESTION 4 3 11 4 4
OUTSIDE del 10 7 8 8 13
OUTSIDE is -5 -5 -8 -4 -4
OUTSIDE on 2 0 10 3 1
OUTSIDE the 13 14 9 10 17
OVER 3 8 -2 -1 9
OVER DRINK 6 0 1 1 3
OVER HE -8 -9 -6 -8 -4
OVER LIFE 4 9 4 4 4
OVER ME 2 4 9 8 2
OVER MILESTONE 5 7 5 5 10
OVER THANKS 5 10 5 5 5
OVER a 2 0 2 4 8
OVER being 5 6 5 5 9
OVER con 0 9 -1 1 -1
OVER de 3 -8 -6 -6 -9
OVER it 8 18 5 6 3
OVER the 2 -1 -4 -3 -5
OVER with 0 4 4 2 -3
PAIN 2 10 6 1 -1
PAIN ME 6 11 11 9 6
PAIN PILL 1 -1 0 0 5
PAIN SELF 4 11 2 4 2
PHONE -7 -4 -3 -8 -4
PHONE # 7 13 3 6 5
PHONE AGAIN -4 -4 -6 -4 -5
PHONE DIE -4 -6 -3 -4 -3
PHONE HE 7 8 10 7 8
PHONE MATE 11 16 9 9 18
PHONE ME 2 0 4 -1 6
PHONE MEETING -3 -1 -3 -3 -7
PHONE PHONE -4 -6 -3 -4 -5
PHONE QUESTION -5 -8 -3 -3 -6
PHONE YOU 5 6 10 6 11
PHONE a 4 6 1 4 9
PHONE and 5 3 12 5 4
PHONE at -5 -8 -5 -5 -6
PHONE for 5 8 2 4 5
PHONE from 2 -2 3 2 7
PHONE in -6 -4 -8 -5 -7
PHONE is -6 -9 -5 -6 -6
PICK 1 5 1 6 14
PICK ME -10 -8 -12 -10 -18
PICK a 1 -1 5 1 0
PICK up -6 -13 -9 -5 5
PILL 24 11 1 20 16
PILL ALCOHOL 4 -5 -3 -5 -9
PILL HE -5 -4 -5 -7 -2
PILL HURRY -12 -8 -8 -8 -10
PILL ME 0 -8 -2 6 7
PILL MUCH -3 -5 -4 -2 -9
PILL NOT 5 2 3 5 2
PILL PILL 8 5 3 4 4
PILL a 4 -1 2 3 10
PILL and 0 1 -1 6 -2
PILL at -5 -7 -4 -3 -2
PILL cabine 5 11 4 4 4
PILL de -1 -7 -4 -2 -1
PILL en -2 12 2 1 1
PILL for -6 0 -3 -3 -2
PILL in -2 4 4 0 4
PILL is -4 -9 -6 -5 -8
PILL para 2 11 4 5 4
PILL the 4 1 9 3 -2
PILL with -6 -10 -3 -7 -8
PILL y -6 -4 -4 -1 -5
PLACE -9 -8 -6 -11 -10
PLACE #zip 0 6 -2 0 -3
PLACE ME -7 0 -5 -3 0
PLACE de 3 7 3 3 2
PLACE for 3 6 5 1 2
PLACE the 7 4 7 5 3
QUESTION ALCOHOL 0 2 8 1 -2
QUESTION BRIDGE 7 15 7 7 6
QUESTION CARE 4 10 1 4 3
QUESTION DIE 6 3 1 2 2
QUESTION DRINK 1 4 5 6 2
QUESTION HE 5 3 15 4 2
QUESTION HURRY 6 9 3 5 8
QUESTION KIN -4 -1 -4 0 -3
QUESTION LET 3 3 3 11 1
QUESTION LIVE 2 1 8 3 1
QUESTION MATE 3 6 5 2 1
QUESTION ME 5 13 12 10 4
QUESTION MEETING 3 -1 1 2 6
QUESTION MIGHT -8 -10 -8 -7 -8
QUESTION MUCH 4 2 1 0 -2
QUESTION NARCAN 14 6 7 7 7
QUESTION NEED 1 2 6 3 -2
QUESTION NOBODY 2 3 9 3 1
QUESTION NOT 2 4 9 14 6
QUESTION QUIT -4 -9 -4 -6 -5
QUESTION SCHEDULE -7 -11 -7 -8 -6
QUESTION SORRY 7 11 11 7 7
QUESTION WILL -4 -4 -5 -4 -3
QUESTION WORK 4 4 10 4 3
QUESTION YOU -8 -8 -11 -6 -11
QUESTION are -3 -3 -3 1 -5
QUESTION did -8 0 -7 -5 -9
QUESTION do 5 7 4 7 0
QUESTION dura 2 1 2 7 1
QUESTION empiez -5 -6 -5 -8 -6
QUESTION es -8 -9 -7 -6 -11
QUESTION hacer -6 -7 -5 -5 -5
QUESTION hago -3 -10 -7 -7 -4
QUESTION happen 4 7 5 3 1
QUESTION hay 0 -1 -2 5 0
QUESTION is -6 -8 -10 -7 -7
QUESTION it 4 9 8 5 2
QUESTION long 4 -2 -2 4 -5
QUESTION se 1 11 -1 3 -7
QUESTION si 7 4 17 7 10
QUESTION the 4 8 -2 2 4
QUESTION to -7 -6 -3 -7 -6
QUIT 0 12 1 18 3
QUIT ALCOHOL 5 -4 1 9 -2
QUIT BETTEROFF 3 4 6 2 1
QUIT BREATH 12 6 5 3 4
QUIT DRINK -12 -12 -11 -3 -15
QUIT DRUG -11 -9 -9 -6 -12
QUIT FOOD -3 -3 -3 -6 -4
QUIT HE -4 -1 3 8 -3
QUIT HURRY 1 7 -1 2 0
QUIT KNOW 2 7 2 1 2
QUIT LIFE 3 9 3 1 3
QUIT LIVE 7 2 2 1 2
QUIT ME 3 8 8 3 10
QUIT MUCH 10 14 8 9 6
QUIT NOT -1 -2 -2 -5 8
QUIT PHONE -1 -2 2 -3 -2
QUIT PILL -3 -2 -1 14 -1
QUIT QUIT -1 -1 5 5 3
QUIT SCHEDULE 7 4 4 8 7
QUIT SELF 3 9 2 4 0
QUIT SHAKE 4 3 6 6 2
QUIT THINK 3 9 2 2 6
QUIT USE -7 -9 -7 -9 -6
QUIT WILL -3 -5 -3 -4 -2
QUIT a -5 -3 -5 -1 -5
QUIT and 5 -2 -3 1 1
QUIT at 6 2 2 8 7
QUIT can 1 4 2 2 2
QUIT con 4 10 4 4 3
QUIT de 3 -1 -2 -2 -4
QUIT en 3 3 2 2 9
QUIT in 7 -3 -2 0 -3
QUIT on -6 -10 -6 -2 -9
QUIT out -3 -3 -3 3 -6
QUIT send -6 -9 -7 -7 -7
QUIT the 7 11 10 4 10
RAPE 13 10 47 12 11
RAPE ME 2 3 6 -1 5
RAPE a 2 2 10 2 -3
RAPE de 3 3 9 4 3
RELAPSE 7 8 7 8 35
RELAPSE HE -4 -4 -4 -3 -1
RELAPSE en -8 -8 -8 -7 -8
RELAPSE is -5 -5 -4 -4 -6
RELAPSE on 3 10 2 3 2
REST 7 10 4 2 -5
REST HE -1 -4 -1 -4 -3
REST MUCH -5 -8 -5 -5 -6
REST NOT 0 5 1 1 1
REST en -8 -3 -5 -4 -5
REST por 2 3 8 3 3
REST the -6 -6 -5 -5 -5
REST with 4 4 8 4 4
ROPE 6 24 14 8 1
ROPE para -5 -8 -6 -5 -6
SAFE 2 11 10 5 2
SAFE HE -1 -7 5 -1 -2
SAFE ME 4 9 3 5 9
SAFE SELF 5 8 2 5 10
SCHEDULE -11 -8 -14 -5 -6
SCHEDULE # 0 2 1 1 4
SCHEDULE AGAIN 3 -3 1 -1 -8
SCHEDULE HE 4 6 14 8 8
SCHEDULE ME -5 1 -6 -5 -1
SCHEDULE MEETING 5 12 11 8 9
SCHEDULE NIGHT 1 7 0 1 -3
SCHEDULE NOT -2 5 1 -1 0
SCHEDULE OVER 7 9 7 7 16
SCHEDULE WILL 5 9 4 4 8
SCHEDULE WORK 4 8 4 3 4
SCHEDULE and 6 9 6 6 10
SCHEDULE doe -3 -3 -3 -3 -5
SCHEDULE es 1 2 0 0 3
SCHEDULE in 7 5 4 5 4
SCHEDULE is 1 4 1 1 -1
SCHEDULE or 4 10 5 4 0
SCHEDULE the 1 0 0 1 4
SCHEDULE then 6 6 5 4 9
SCHEDULE thi 5 0 3 3 7
SCHEDULE to 8 7 3 5 9
SECRET 6 5 11 5 15
SECRET ALCOHOL 3 2 1 2 9
SECRET HE 1 1 10 1 0
SECRET ME 3 6 3 3 8
SECRET in 3 2 8 3 5
SECRET the 9 10 7 6 1
SECRET to 6 11 5 6 8
SEEING 6 2 3 16 -5
SEEING HE 1 3 6 6 1
SEEING HOPELESS -1 1 -1 -1 -1
SEEING ME 2 10 0 3 3
SEEING PHONE 5 5 4 6 12
SEEING SEEING 2 2 2 7 1
SEEING it 4 4 4 4 11
SEEING the -4 -7 -6 2 -4
SEIZE 18 3 4 25 0
SELF # -6 -11 -6 -6 -6
SELF HURRY 2 10 -1 2 1
SELF HURT 2 10 2 2 -3
SELF and 6 7 7 8 7
SELF in -4 -2 -10 1 -5
SHAKE -6 -12 -8 19 -13
SHAKE BODY -8 -6 -8 -10 -7
SHAKE HE -5 -3 -4 -4 -2
SHAKE HURRY -6 -6 -6 -6 -6
SHAKE NIGHT -3 -4 -3 -2 -3
SHAKE QUESTION 2 2 2 6 2
SHAKE QUIT 3 3 3 6 3
SHAKE SHAKE 3 4 4 10 3
SHAKE and 7 3 4 8 3
SHAKE bad 5 2 2 4 2
SHAKE en -4 -3 -3 -6 -3
SHAKE y 0 1 2 5 1
SHAME 3 10 3 4 9
SHAME ME -7 -9 -8 -6 -8
SICK -5 -1 -5 9 -4
SICK BETTEROFF 3 2 5 8 3
SICK BODY -6 -9 -6 -6 -6
SICK HE -1 -3 -6 -4 -1
SICK KIN 3 3 9 3 4
SICK LIVE 4 13 6 5 6
SICK ME 6 1 6 4 4
SICK NOT 2 4 3 15 0
SICK PILL 1 -1 0 0 5
SICK SELF 3 11 1 3 2
SICK be 1 2 5 1 0
SICK de -3 -7 -5 -7 -7
SLEEPLESS -6 -6 -3 -4 -6
SOBER -3 -2 -2 6 16
SOBER # -4 -1 -4 -4 -8
SOBER AGAIN 4 3 4 4 9
SOBER LIVE 3 0 6 3 6
SOBER ME 8 8 3 10 2
SOBER SCHEDULE 3 2 3 3 7
SOBER WANT 3 5 5 5 2
SOBER a -8 -9 -8 -7 -9
SOBER and 2 1 -3 -2 -3
SOBER can -7 -6 -8 -7 -9
SOBER dat 3 8 3 3 2
SOBER de -6 -5 -7 -8 -10
SOBER from 2 10 2 2 -3
SOBER in -4 -7 -5 -4 -6
SOBER is 0 -1 -1 -2 -5
SORRY -5 5 2 -3 -7
SORRY MUCH 3 11 4 4 4
STARE 4 5 9 3 9
STARE ME -1 -8 1 -2 2
STARE the 7 15 7 8 12
STUPID 3 12 3 3 7
TAKE 19 3 0 6 11
TAKE # 12 -3 -1 -4 -3
TAKE HE 6 1 0 -2 -10
TAKE ME -6 -1 1 -3 -10
TAKE MILESTONE -7 -7 -6 -6 -8
TAKE MUCH 14 2 -2 1 0
TAKE NOT 5 -4 1 0 1
TAKE PILL -2 -9 -7 -7 -9
TAKE SCHEDULE -7 -7 -6 -5 -9
TAKE WEAPON 2 12 0 3 4
TAKE a -8 -6 -8 -6 0
TAKE cloro 9 2 2 2 -2
TAKE en -7 -7 -7 -6 -5
TAKE nap 1 9 2 2 0
TAKE of 2 3 1 2 10
TAKE out 1 10 2 3 5
TAKE the 3 -12 -2 -1 -3
TAKE to -2 -7 -5 -4 -5
TAKE una -10 -8 -5 -2 -5
THANKS -11 -8 -9 -10 -13
THANKS GOD -8 -13 -6 -8 -9
THANKS a -6 -10 -6 -6 -7
THANKS for 4 11 3 4 4
THANKS por 6 11 9 6 6
THINK AGAIN 6 24 5 4 1
THINK AGO 3 10 3 1 1
THINK DIE 4 11 5 4 4
THINK DRINK 0 -1 2 1 9
THINK HE 6 -5 1 -1 -3
THINK KILL 3 8 3 3 2
THINK ME 5 2 2 8 8
THINK OVER 5 8 4 3 3
THINK WILL -1 17 0 1 8
THINK de 1 12 4 4 4
THINK en 8 24 6 6 11
THINK it 14 6 5 6 5
THINK of 6 17 7 8 12
THINK the 3 7 3 5 3
THREAT 8 4 16 6 -2
THREAT ME 5 7 17 7 6
THREAT con 3 10 1 3 3
THREAT in -7 -7 -11 -7 -7
THREAT the -3 -7 -1 -3 -3
THREAT to 4 7 7 4 4
TIRED -4 7 -3 -3 -6
TIRED LIVE 2 6 2 2 2
TIRED WORK -4 -6 -4 -4 -4
TIRED de 3 7 3 3 3
TIRED del -3 -5 -3 -3 -3
TIRED of 3 10 3 3 2
TOUCH 2 1 10 3 0
TOUCH HE -4 -3 -9 -4 -4
TOUCH ME 5 5 12 5 4
TRAP -2 5 8 3 1
TRAP ALCOHOL 1 1 -1 0 6
TRAP HE 2 6 3 1 6
TRAP ME -1 -3 5 4 -1
TRAP in 4 5 12 9 3
TRAP out -5 -6 -7 -5 -6
TRAP the -6 -5 -8 -6 -9
TRY 1 15 5 5 1
TRY AGAIN -2 2 -2 -2 -5
TRY to 9 7 22 14 12
UNWAKING 27 -4 4 11 3
UNWAKING BETTEROFF -1 -1 -3 -1 6
UNWAKING ME -7 0 -2 -3 -6
UNWAKING QUIT -1 -1 -3 -1 6
UNWAKING and 2 1 4 1 -1
UNWAKING in 4 -1 -1 0 0
UNWAKING out 11 5 8 6 5
UNWAKING the -1 -8 -9 -6 -11
USE 20 7 11 16 31
USE AGAIN 0 2 -3 1 7
USE DRUG -1 -4 -4 -5 -9
USE HE -8 2 5 -2 -4
USE HURRY -2 -2 -2 0 6
USE ME 2 2 4 2 5
USE MUCH 9 1 3 2 3
VOMIT 21 -1 4 12 -1
VOMIT BRUISE 12 2 2 2 1
VOMIT MUCH 2 0 2 2 6
WAKE 15 9 3 3 0
WAKE HE -10 -6 -3 -5 -6
WAKE ME 1 -6 -4 -2 0
WAKE NOT 4 8 10 4 5
WAKE up 7 10 11 7 9
WANT AGAIN -3 -7 -3 -2 0
WANT ALCOHOL 0 -2 0 0 4
WANT BUY -6 -7 -6 -6 -9
WANT CUT 4 9 4 4 3
WANT DIE 2 7 0 1 0
WANT DRINK -1 -4 -1 0 6
WANT GONE 2 6 2 2 0
WANT GOOD -3 -2 -3 -3 -4
WANT KILL 6 10 12 6 5
WANT LIVE 6 12 1 3 2
WANT MATE 2 9 1 2 2
WANT ME 9 -7 -4 -1 1
WANT MEETING -2 -4 -2 -2 -4
WANT MUCH 1 0 2 2 9
WANT QUESTION -1 -2 5 -1 -8
WANT QUIT -1 1 -4 -9 -4
WANT REST 5 15 4 6 6
WANT SAFE 2 -1 9 2 2
WANT USE 7 7 7 7 16
WANT a -1 -3 1 1 7
WANT bad 0 -2 -2 -1 5
WANT com -4 -6 -4 -2 -4
WANT de -2 7 -2 -1 -7
WANT go -8 -7 -9 -7 -10
WANT ir -3 -4 0 0 -5
WANT is 12 12 12 12 27
WANT it 11 11 7 8 14
WANT lik 5 5 4 14 10
WANT mor 5 4 5 5 12
WANT the 4 10 3 4 3
WANT to -4 12 -2 -2 6
WEAPON 0 23 15 4 -4
WEAPON CUT -7 -13 -7 -7 -7
WEAPON HE 3 7 10 4 1
WEAPON ME 4 8 5 3 0
WEAPON and 2 13 4 3 4
WEAPON de -6 -9 -7 -6 -6
WEAPON in 3 10 -1 3 2
WEAPON is 3 14 2 4 1
WEAPON the 4 11 2 4 4
WEAPON y 4 3 11 4 3
WILL ALCOHOL 4 2 4 4 12
WILL BRIDGE 2 6 4 3 2
WILL DIE 0 -4 4 -4 -2
WILL HANG 4 12 4 5 4
WILL HE 1 2 -4 -3 -7
WILL HURT 4 3 8 4 7
WILL KILL 2 4 11 3 1
WILL LET 0 1 5 1 -1
WILL ME 0 5 -2 1 4
WILL MEETING -2 3 -5 -2 -5
WILL MUCH 4 8 6 4 4
WILL NOT 17 12 11 11 2
WILL OVER 3 5 5 3 3
WILL QUIT 6 4 2 3 10
WILL RELAPSE 2 0 2 3 8
WILL REST -5 -9 -7 -6 -7
WILL SEEING 7 12 10 7 7
WILL SICK 8 12 9 8 11
WILL TAKE -5 5 0 0 2
WILL TRY -4 -4 -5 -4 -7
WILL USE 3 0 2 3 13
WILL WAKE 2 0 -2 0 -1
WILL a -6 5 2 -3 -2
WILL al 1 7 0 2 1
WILL be 5 14 7 6 3
WILL com -4 -7 -8 -6 -8
WILL de 1 3 0 2 8
WILL find 2 3 7 2 0
WILL for 0 6 0 0 -2
WILL hacer 4 10 3 4 3
WILL it 1 9 0 1 2
WILL keep -6 -10 -6 -6 -6
WILL mak -3 1 -4 -3 -3
WILL on 4 13 4 4 2
WILL out 11 -1 3 3 2
WILL the -7 -6 -5 -6 -10
WILL to -3 14 2 3 11
WILL under 15 4 5 5 5
WISH -4 13 -2 0 -3
WISH ME -3 3 0 -1 -1
WISH MIGHT -6 -9 -7 -6 -7
WISH MUCH -4 -8 -4 -3 -1
WISH do 3 9 4 4 4
WISH for -6 -8 -5 -5 -5
WISH it -4 -7 -4 -4 -4
WISH the 5 11 4 5 4
WITHDRAW 8 7 10 54 6
WITHDRAW ME -3 -6 -5 -2 0
WITHDRAW NOT 3 7 3 6 3
WORK -8 -10 -5 -12 -8
WORK HE 6 10 7 5 3
WORK ME -1 5 1 -1 0
WORK MILESTONE 3 8 3 3 3
WORK MUCH 6 11 6 6 11
WORK NOT 6 10 9 6 7
WORK SCHEDULE 1 4 0 1 -1
WORK a 4 8 6 3 4
WORK is -4 -3 -4 -4 -2
WORK on 0 -5 -8 -4 -5
WORK the 8 4 13 6 7
WORLD 3 18 0 4 -1
YOU HURRY -7 -8 -9 -6 -7
YOU KNOW -5 -2 -8 -5 -6
YOU LETTER -6 -10 -7 -6 -6
YOU ME -8 -12 -7 -7 -6
YOU MIGHT -6 -10 -6 -6 -7
YOU MUCH -6 -5 -5 -5 -7
YOU PHONE -3 -2 -3 -3 -5
YOU WANT -4 -7 -5 -4 -5
YOU a -5 -8 -5 -5 -6
YOU are -6 -7 -6 -5 -7
YOU do 3 -5 -2 -1 -4
YOU get -5 -8 -6 -5 -5
YOU right -6 -10 -6 -6 -7
YOU up -7 -7 -8 -7 -11
a # -3 -4 -8 -5 7
a AGAIN 6 13 6 6 6
a AGO -2 -6 -3 -4 -6
a ALCOHOL 3 3 1 6 9
a BAR 3 -1 7 2 3
a BETTEROFF 6 9 7 8 9
a BLUE -4 -4 -4 -5 -3
a BRIDGE 5 13 4 6 8
a BUY 0 -1 5 1 -1
a CAR 2 6 4 3 2
a COPS 7 5 14 6 5
a DRINK 0 5 1 1 8
a DRUG 3 3 3 4 13
a EVERYONE 1 1 6 1 1
a FOOD 6 5 11 6 9
a GAME -10 -8 -7 -6 -5
a GOD -2 -1 -3 -2 -3
a GOOD -6 -7 -6 -5 -7
a HE 7 -1 8 7 12
a HIT 4 9 2 6 14
a HOPELESS 5 14 3 5 5
a INJECT 1 7 -2 2 -1
a KIN -4 1 3 -2 0
a LETTER 1 5 1 1 1
a LIFE -3 -4 -3 -3 -3
a MATE 1 -1 8 4 -6
a ME 2 5 15 4 7
a MEETING 3 2 3 6 5
a MILESTONE 4 7 3 7 7
a MUCH 5 4 8 0 2
a NEED 14 6 6 6 4
a NOT 4 7 4 4 7
a OVER 0 -4 2 0 4
a PILL 0 0 1 3 14
a QUESTION -3 -4 -1 -3 -2
a QUIT -9 -12 -9 -12 -5
a REST -4 -6 -6 -4 -5
a ROPE 7 16 9 7 6
a SCHEDULE 2 6 1 1 6
a SEEING -5 -4 -7 -5 -4
a SHAKE -6 -5 -5 -3 -4
a SOBER -3 -5 -3 -3 -3
a WEAPON 5 7 17 7 3
a WILL 9 23 8 10 14
a WORK -4 -5 -5 -4 -3
a bag 2 5 5 4 15
a basura 4 4 4 4 10
a cada 3 8 3 3 3
a casa -6 -8 -6 -6 -8
a dog 1 6 0 2 1
a down 9 9 3 4 4
a estar 1 1 4 1 0
a few 4 2 3 4 9
a glas 3 1 2 2 7
a hacer 4 9 3 4 3
a las -3 -2 -3 -3 2
a lin 6 3 3 4 7
a los 2 9 1 2 2
a nap -4 3 -2 -2 -5
a new -4 -7 -5 -4 -3
a one -4 -7 -5 -4 -5
a quebra 3 1 9 1 2
a sinc -4 -5 -4 0 -8
a surpri -5 -6 -6 -4 -5
a year 9 3 5 5 12
addict is 6 5 5 6 13
affair BUY 4 9 3 4 2
affair in 4 9 3 4 2
after # 2 0 2 5 9
after AGO 5 6 6 6 15
after HIT 10 2 7 4 3
after HURRY 3 11 4 4 4
after ME 1 9 10 5 6
after MEETING -1 -2 3 -2 5
after MILESTONE -6 -6 -4 -2 -5
after that 5 -6 -4 -2 -4
after the -7 -4 -5 -5 -2
agarr HE 7 6 7 6 16
agua HE -6 -6 -10 -5 -5
al BRIDGE 5 11 4 5 5
al anon -3 -5 -1 -3 -4
am # -2 0 6 0 -8
am AGO -4 -8 -2 -4 -4
am CRAVE 2 2 3 3 8
am DIE -1 -6 -1 0 -3
am DRINK 3 3 3 3 9
am FRIGHT 6 2 9 7 9
am GOOD -8 -14 -12 -10 -11
am HIGH 4 -1 0 1 6
am NOT 5 9 4 4 2
am OVER 0 7 1 1 2
am PHONE 6 11 9 7 4
am QUIT 1 0 1 5 2
am SHAKE 6 5 4 0 6
am SICK 1 6 0 4 -1
am SOBER -5 -7 -5 -6 -7
am TIRED 2 5 2 2 1
am TRAP 1 0 6 1 1
am WILL 13 6 -1 5 7
am a 7 15 7 8 7
am an -6 -7 -4 -5 -8
am at -2 -2 -2 -1 5
am down -4 -10 -6 -6 -5
am hold 2 -1 -1 2 9
am in -3 -4 1 0 1
am next 5 8 12 5 6
am out 4 15 6 4 1
an AGO 5 1 2 2 1
an ALCOHOL -9 -4 -5 -7 -9
an RAPE 3 2 7 3 2
an accide 7 18 8 8 9
an hour 4 8 0 3 4
an old 2 3 7 3 4
and AGAIN 4 2 3 3 9
and ALCOHOL 6 2 1 0 3
and BLUE 6 1 1 2 1
and DEPRESS 2 0 2 2 9
and EMPTY 9 7 3 2 2
and GIVE 4 11 3 4 3
and HE 6 7 11 5 -1
and HIT 2 1 7 3 3
and HURRY 10 2 -3 5 1
and KIN -4 -9 3 -3 -4
and KNOW 12 18 24 12 13
and LAST 5 11 5 5 4
and ME 9 6 5 15 12
and MEETING -2 -3 -3 -2 -2
and MUCH -4 -3 1 0 0
and NEED 4 3 3 3 10
and NOBODY 3 7 3 2 4
and NOT 8 13 5 5 8
and OVER 6 8 3 3 1
and PHONE 6 8 4 5 7
and PILL 6 10 4 4 5
and QUIT 6 2 1 7 0
and SHAKE 4 2 2 7 1
and SHAME 4 2 4 4 10
and TAKE -3 6 11 2 4
and THINK 3 11 2 4 2
and UNWAKING 9 3 3 5 1
and WANT 6 0 2 5 13
and WILL 9 9 5 4 3
and a 4 8 2 2 4
and can 4 -7 -4 -4 3
and com 4 8 4 5 3
and did 12 8 15 7 14
and got 4 5 4 5 11
and is 9 6 5 6 3
and it -4 3 -7 -2 -1
and its 11 15 8 14 4
and look -4 -8 -2 -4 -6
and mak 6 11 7 5 6
and one 3 2 6 3 3
and out 8 -1 0 0 -2
and the 9 18 7 7 14
and walk -5 -3 -5 -5 -10
any MEETING 3 5 3 3 7
any PLACE 5 7 5 5 9
are NOT 3 4 2 6 1
are WILL -6 -7 -6 -4 -6
are YOU -9 -11 -10 -8 -12
as hell 3 6 3 6 6
as well 3 8 3 3 3
ask ME -3 1 -4 -2 0
ask QUESTION 1 7 1 1 0
at # -12 -8 -11 -8 -5
at BAR 7 3 10 4 5
at BRIDGE 6 7 4 4 4
at KIN 0 1 -1 1 6
at ME 3 2 17 8 5
at MEETING 1 8 0 2 0
at NIGHT 2 0 8 2 3
at PLACE -2 1 -3 -2 -4
at SCHEDULE -4 -3 -4 -4 -6
at WORK 2 9 2 2 5
at a 2 -2 5 -1 1
at dmv -7 -9 -7 -7 -9
at funera 4 11 2 4 2
at hom 3 2 7 8 3
at the -5 -7 -10 -10 0
away # -4 -4 -5 -4 -6
away HE 2 8 6 4 2
away a -6 -8 -7 -6 -10
bad HURRY 4 7 8 4 6
bad ME -1 3 2 0 7
bag in 4 3 3 4 11
bag of -4 -5 -4 -4 -7
bano HE 5 8 4 4 9
bathro UNWAKING 8 8 4 7 4
be BETTEROFF -7 -8 -8 -8 -8
be DEPRESS 5 12 5 5 4
be DIE 10 6 10 6 5
be ME 6 15 6 6 6
be OVER -1 5 -1 -1 -6
be PLACE 4 9 4 4 4
be SOBER 5 2 4 5 15
be a -4 -1 -3 -3 -6
be her 0 6 -3 -1 -4
be lat -8 -11 -9 -10 -8
be long -5 -9 -5 -5 -5
be ok 9 18 9 9 12
be ther -5 -11 -2 -5 -6
be with 4 10 3 4 3
becaus ME 1 4 3 1 5
becaus WILL 5 11 5 5 5
been # 6 11 3 4 0
been AGAIN 4 5 3 4 7
been AGO 6 10 6 6 7
been CUT 5 12 5 5 5
been DRINK 6 0 2 0 3
been SECRET 4 3 3 4 10
been a -4 -9 -4 -2 0
befor ME -2 2 -2 -2 5
being DIE 5 11 5 5 5
being LIVE 5 10 5 5 5
being her 6 13 6 6 6
bit ME 5 6 11 6 4
black out 1 0 1 0 8
bury ME 5 9 9 5 4
busco MEETING -1 1 -4 -2 -2
but HE -7 -9 -10 -8 -8
but ME -2 -5 -11 -5 -3
but YOU -6 -9 -7 -6 -6
by # -10 -8 -7 -6 -7
by BODY 4 4 10 4 4
by ME 3 6 16 12 4
by SCHEDULE 2 6 3 2 1
by a 5 5 5 5 12
by accide -5 -7 -5 -4 -3
by hair 5 4 12 5 5
by the -7 -8 -4 -7 -9
cada MILESTONE 4 10 4 4 2
can GONE 5 5 10 5 5
can MATE -5 -9 -6 -5 -3
can ME -11 -15 -13 -9 -7
can NOT 9 5 3 8 6
can PHONE -4 -5 -4 -4 -6
can QUIT 0 4 0 4 8
can WANT 7 1 4 3 9
can YOU -10 -11 -7 -6 -9
can com -4 -3 -3 -5 -2
can do -4 -6 -2 -4 -6
can find -2 -5 -3 -4 -5
can go -1 0 4 0 1
can hold 2 4 2 8 0
can keep 7 6 1 7 1
can mak -4 -7 -4 -2 -1
can open -10 -7 -7 -7 -10
can see 6 2 3 2 0
can stay 9 5 5 4 7
can talk 2 -1 6 1 3
cans de 3 7 3 3 2
casa con 6 5 8 6 12
check out 7 17 7 6 6
clas de -9 -12 -9 -8 -10
clos to 2 4 2 3 6
com AGAIN 4 4 8 6 7
com AGO 4 5 8 5 8
com BETTEROFF 2 0 2 8 2
com ME -2 -4 6 -2 -4
com QUIT 2 0 2 8 2
com down 2 3 2 2 8
com hom 4 5 7 3 4
com if -7 -7 -10 -7 -9
com the -4 -6 -4 -4 -4
com to 6 8 4 4 3
com with -9 -12 -9 -8 -10
con ALCOHOL 8 6 2 2 2
con HE 6 4 9 4 2
con KIN -1 4 1 1 -2
con LIFE 4 10 4 4 5
con ME -4 1 0 -1 -4
con PILL 15 4 5 3 3
con QUESTION 3 10 3 3 1
con WEAPON 2 2 8 2 2
con jering 8 1 1 2 2
con los -2 -7 -2 0 4
con un 3 1 11 3 4
count ME 2 9 3 3 2
creo QUESTION 14 -3 3 3 3
dat HURRY 4 2 3 4 9
de # 0 3 -1 0 0
de BAR 6 5 4 6 13
de DRINK 3 -1 0 6 -1
de HE -3 -5 3 -4 0
de HIT 1 2 2 8 2
de HURRY 3 9 4 4 5
de KIN 5 6 6 4 10
de LIVE 2 6 2 2 2
de ME 2 2 -1 -1 3
de MILESTONE -3 -6 -2 -3 -4
de MUCH 7 1 -1 0 4
de NARCAN -8 -6 -6 -5 -5
de NIGHT -5 -8 -3 -3 0
de OD -12 -8 -7 -7 -7
de PILL 9 2 2 2 0
de SHAKE 2 2 2 7 1
de agua -5 -5 -5 -5 -8
de comer -4 -1 0 -2 -6
de las -2 -5 3 -1 -2
de los 6 5 14 8 6
de mas 16 2 4 4 3
de sueno -5 -5 -5 -5 -7
de un 6 6 9 7 14
del BRIDGE 6 14 6 6 6
del MEETING 3 3 6 3 7
del WILL 4 3 3 4 13
delet ME -5 -4 -6 -5 -6
delet thi 4 2 10 4 3
desd HE 2 2 2 6 3
desd NOT 2 2 2 7 0
desd QUESTION 3 4 3 13 2
desd SCHEDULE 3 2 3 6 5
despu de 9 6 2 4 6
di HE 2 2 2 2 6
di un 2 1 2 3 8
did DIE -7 -12 -6 -6 -6
did HE 2 10 2 3 3
did ME 8 3 -2 1 -2
did MUCH 5 -2 -1 -1 -2
did NOT 1 9 10 1 5
did YOU -9 -9 -8 -7 -8
did a 24 13 9 11 13
did it 8 14 12 6 4
diganl ME 4 10 2 4 3
diganl a 4 10 2 4 3
dio JEALOUS -7 -7 -11 -6 -7
dio una 10 9 19 9 9
do AGAIN -5 -7 -4 -5 -7
do HE -12 -12 -14 -10 -12
do ME -6 -15 -12 -8 -7
do NOT -4 1 -11 -2 -5
do PHONE 3 7 6 3 -1
do QUESTION 3 3 9 3 1
do QUIT -9 -8 -7 -10 -11
do SAFE 3 -1 2 3 10
do SCHEDULE -4 -5 -5 -6 -6
do YOU -3 -2 -6 -4 -10
do go -1 -5 3 -1 -3
do it 4 21 4 7 6
do see 5 13 9 5 5
do send 3 12 5 6 9
do thing 3 0 12 3 3
doe NOT 7 10 9 10 9
doe count 3 3 4 4 11
doe it -5 -3 -6 -4 -4
doe the -10 -12 -10 -9 -16
dog HE -4 -3 -6 -4 -4
dog ME 1 -2 -7 -2 -5
doing it 5 8 5 8 4
down ME 0 3 13 3 2
down the 8 0 6 4 2
em MUCH 11 1 3 3 4
empti the 15 4 5 4 4
en # -7 -9 -7 -7 -9
en BODY 8 12 7 10 11
en BRIDGE 4 17 1 4 3
en DRINK 12 -1 8 3 0
en HE 6 2 4 9 11
en ME 1 6 6 4 0
en NIGHT -5 -5 -4 -4 -6
en OUTSIDE -3 -7 2 -3 -5
en bano 11 6 8 5 4
en cuarto 4 6 6 8 3
en las 6 11 8 6 9
en linea -5 -4 -6 -5 -8
en mesa 0 9 -2 1 0
en su 5 5 8 4 3
enough to 2 11 3 4 2
es HE -6 -6 -5 -5 -3
es LAST 2 6 2 2 2
est WORLD 5 11 5 5 5
est calor -5 -7 -6 -5 -6
esta BLUE 18 8 7 8 8
esta LIFE 4 10 4 5 4
esta NIGHT 6 14 5 6 5
esta REST 6 4 6 3 3
esta SEIZE 11 4 4 2 4
esta SHAKE 12 4 4 2 4
esta UNWAKING 22 9 8 9 7
esta VOMIT 10 3 3 3 3
esta en 0 2 4 1 0
estar aqui 5 11 5 5 5
estari BETTEROFF 4 9 4 3 3
fin ME 9 14 6 7 6
fin with 5 10 4 5 4
find ME 7 18 16 8 4
find a 4 -1 -2 1 6
find the -4 -7 -5 -4 -4
finish it 4 11 4 5 4
fir and 3 2 3 4 10
first MEETING -7 -11 -7 -7 -8
first SCHEDULE 9 12 7 5 4
first in 5 7 6 6 11
fix the -6 -9 -7 -5 -6
flu INJECT -7 -6 -7 -5 -5
for # 3 -2 -1 1 7
for FOOD -4 -5 -4 -4 -6
for GAME 3 7 3 3 3
for GOOD 12 29 12 12 9
for HE 1 6 3 1 -1
for KIN -5 -4 -9 -6 -3
for MATE -7 -9 -8 -6 -6
for ME -6 11 4 -1 -8
for MEETING -3 -2 -5 -3 -5
for MILESTONE 7 2 1 3 8
for SCHEDULE -1 -5 2 -1 0
for a -3 -3 -6 -4 4
for hour -5 -6 -5 -4 -6
for real 7 13 6 6 6
for the -11 -12 -11 -6 -11
forget ME 4 10 4 4 4
forget it -8 -7 -6 -6 -6
found ME 12 11 14 8 7
found a 3 2 2 2 6
found it -7 -8 -6 -6 -7
from HE 1 1 7 2 1
from KIN 4 1 9 4 9
from ME 5 9 0 1 1
from MEETING 5 8 11 0 1
from the -5 -9 -4 -7 -5
fui de 3 2 3 3 8
get # 5 3 5 4 14
get ALCOHOL -4 -5 -3 -4 -6
get BETTEROFF 1 3 -2 -1 -5
get HIGH 6 8 8 6 12
get ME 2 5 5 4 2
get QUIT -3 -6 -6 -5 -9
get SOBER -4 -4 -4 -3 -5
get away 4 2 13 4 4
get out 4 4 14 4 2
get the -2 6 -1 -3 -5
get up -2 -5 -6 -4 -5
gett HIGH 4 2 4 4 12
go AGAIN -4 -3 -5 -4 -5
go HE 5 8 3 5 9
go MEETING 1 0 3 1 4
go hom 5 9 7 4 3
go the 0 1 -2 1 -4
go to -2 3 -2 2 -3
goe to -5 -5 -4 -6 -5
got ALCOHOL -6 -5 -7 -5 -7
got DRINK -6 -5 -7 -5 -7
got HIGH 2 0 -1 2 8
got ME -5 -10 -11 -7 -8
got a -2 -6 -8 -6 -5
got out 6 9 6 7 9
got paid 4 2 4 4 12
got the 1 4 -1 8 4
got to 2 2 1 2 7
grabb ME 2 1 6 2 1
had # 11 11 10 10 23
had AGO 4 3 4 4 9
had ALCOHOL -5 -4 -3 -2 -1
had MILESTONE 4 6 4 3 6
had NOT 5 10 5 6 6
had a -2 -6 -4 6 -1
had one 4 2 3 4 10
had the 7 17 6 8 7
half and 4 2 3 3 8
hard ME 4 2 6 7 3
has ME 5 8 8 5 6
has NOT 2 4 4 2 0
has WEAPON 3 3 8 3 3
has been -5 -5 -6 -6 -6
has the -4 -4 -1 -1 -5
hasta QUESTION 4 6 14 7 6
hasta aqui 9 22 8 9 8
hav ME 6 8 3 4 3
hav NOT -1 2 -1 2 5
hav PHONE -6 -8 -9 -6 -8
hav TAKE 7 11 5 5 4
hav WILL 4 9 4 4 4
hav a -2 -1 0 -2 -10
hav been -4 -5 -8 -4 -2
hav got 3 10 1 3 2
hav had 3 4 2 2 6
hav one 3 2 3 4 10
hav open 4 3 4 4 8
hav the 0 5 -2 1 -2
hav to -2 -4 1 3 4
hay MEETING -4 -3 -6 -4 -6
hay algo -8 -9 -7 -6 -7
held ME 3 1 9 3 2
held down 2 1 7 2 2
her QUESTION 2 6 2 2 2
her and 2 8 3 2 4
hom ME -6 -5 -2 -4 -4
hom MEETING 3 5 2 3 6
hom from 8 6 7 5 7
hom to 3 7 1 3 3
hospit ME -3 -4 1 0 0
hous ME 4 8 6 5 7
hous is 9 2 2 3 1
if HE 3 2 6 4 2
if ME -2 10 6 10 2
if YOU 3 10 0 2 -2
in # -14 -19 -11 -14 -15
in AGAIN -4 -5 -5 -4 -6
in AGO -4 -3 -3 -2 -3
in BODY 7 7 0 3 11
in BRIDGE 11 5 4 6 9
in BUY 3 8 2 3 3
in CAR 5 0 -2 1 5
in HE 11 4 2 3 1
in KIN 6 5 2 4 8
in LIPS -9 -8 -8 -7 -9
in ME 1 7 5 6 13
in MEETING -6 -5 -7 -4 -4
in MILESTONE -6 -4 -2 -5 -2
in MORNING -4 -6 -4 -2 -6
in OUTSIDE 2 1 8 2 2
in PLACE 8 6 5 4 4
in REST 7 6 1 3 3
in SOBER -2 -1 3 -2 -5
in STARE 2 6 2 3 10
in a -2 -8 -6 0 -5
in an 4 6 8 5 11
in and 10 2 1 3 6
in bathro 4 2 3 2 4
in cas -7 -2 -5 -5 -8
in garag 5 13 4 5 6
in her -5 -8 -6 -5 -5
in hous 5 -2 4 1 -2
in it 5 10 2 3 3
in law -3 -5 1 -2 -3
in omaha -4 -5 -4 -3 -4
in room 1 5 11 4 2
in that 3 9 3 3 6
in the 10 6 9 11 10
in tub 6 10 4 4 4
into BRIDGE 4 11 4 4 3
into the 3 8 5 3 -1
ir ME 5 1 0 1 2
ir al -8 -7 -8 -6 -8
is # 3 2 -1 -1 -2
is AGAIN 3 3 7 3 7
is AGO 1 -1 8 1 6
is ALCOHOL 2 3 2 2 8
is BETTEROFF 3 3 1 2 6
is BLUE 14 2 2 2 2
is BREATH -5 -5 -5 -4 -4
is CUT 4 -1 -1 0 6
is DIE 5 -11 -6 -3 -4
is DRINK 0 2 0 1 4
is DRUG -5 -7 -7 -5 -6
is EMPTY 6 5 2 2 1
is GONE -8 -9 -9 -7 -10
is GOOD -5 -6 -4 -4 -5
is HIGH -1 -5 -4 -2 -7
is HIT 5 10 8 6 5
is HURRY 3 6 3 3 5
is ME -8 -7 -10 -7 -5
is MEETING -1 -1 -4 -2 -4
is MILESTONE -4 -5 -4 -2 -8
is MUCH -4 2 -2 1 -1
is NIGHT 3 9 3 3 2
is NOT 10 8 0 6 4
is OD 6 1 1 2 0
is OVER 8 13 6 7 9
is PAIN 5 5 12 5 5
is PHONE 6 11 6 7 15
is PLACE -2 -4 0 -2 -5
is QUIT 11 13 7 14 17
is REST 5 1 4 2 2
is SCHEDULE -4 -7 -4 -4 -3
is SEIZE 5 -1 -1 -2 -2
is SHAKE 5 2 1 1 1
is SICK -3 -2 -4 -3 -5
is UNWAKING 11 2 5 3 2
is USE 4 5 1 4 11
is WAKE 4 2 2 4 8
is WILL 2 -5 -1 -3 -2
is a -11 -10 -11 -8 -8
is after 6 1 7 3 2
is at -1 1 6 0 -1
is bad 0 5 -1 2 -1
is bring 3 3 3 3 9
is com -5 -3 -3 -2 -4
is fin -8 -9 -10 -7 -9
is in -2 -5 1 -1 0
is it -2 1 -5 5 -6
is look 3 2 9 3 3
is mak 8 4 1 3 3
is mov 3 1 2 8 0
is next 4 3 5 3 8
is ok -5 -10 -5 -5 -1
is on -2 -1 -4 -4 -7
is one 1 4 -1 0 -5
is only 2 6 1 0 2
is open 1 0 1 2 5
is out 2 -9 -5 -5 -5
is right 11 13 18 12 15
is stuck -7 -12 -7 -7 -8
is talk 2 3 1 8 2
is that -6 -3 -6 -6 -7
is the -5 1 -6 -5 -5
is ther 1 2 0 -2 3
is thi -3 -2 -1 1 -7
is wrong 12 12 8 8 10
it AGAIN -4 -2 1 -4 -11
it AGO 2 9 1 2 2
it BLUE -11 -8 -7 -7 -7
it GOOD 2 6 2 2 1
it HURRY 1 6 1 2 5
it HURT 4 9 3 4 4
it ME 1 1 -3 1 -3
it MIGHT -4 0 -4 -4 -9
it MORNING 4 11 4 4 2
it MUCH 1 3 1 3 8
it QUIT 1 3 0 -1 2
it SCHEDULE -3 -3 -3 -3 -4
it SICK 1 7 0 1 0
it WILL 2 4 6 2 0
it anyway 7 6 11 8 17
it bad 4 5 4 5 9
it happen 6 13 6 6 6
it is -3 -2 -7 -2 -4
it ok -2 -5 -2 -2 2
it on -2 0 -1 1 12
it tak 6 11 8 6 6
it thi 1 5 1 1 -1
it to 1 12 1 5 5
it was 8 2 3 2 4
its # 1 0 1 -1 6
its ME 3 12 5 5 3
its MUCH 7 18 8 7 3
its OVER 1 5 1 1 0
its PHONE 9 7 9 9 22
its in 9 7 8 9 23
its only 4 7 4 5 3
its the 4 8 3 5 3
keep KNOW 2 5 -1 2 6
keep ME 2 7 9 2 -2
keep WILL 2 4 2 3 8
keep at 4 7 5 5 10
key and 4 7 8 5 4
key the 1 7 -1 1 1
las # -7 -7 -7 -7 -7
las BODY 5 -1 -2 -1 -3
las CRAVE 3 4 3 4 8
las MEETING 4 6 10 5 4
las PILL 6 11 5 11 4
lat ME 8 11 7 8 12
laugh ME 5 6 4 4 8
left ME -4 -5 0 -2 -2
left a 1 6 1 2 3
left the -1 7 -3 0 -5
lick the 6 5 6 6 13
lik ME 2 1 0 4 0
lik a 0 -1 0 -3 -4
lik thi 3 7 2 3 2
lik to 2 8 3 3 1
lin is -3 -9 -4 -4 -5
lin up 3 10 5 5 6
llegar a 4 11 4 4 2
look ME 4 6 14 5 5
look at 1 4 5 2 4
look for -6 -12 -3 -6 -6
look the 2 9 1 2 -1
los BODY 4 13 2 5 4
los FACE 17 5 4 6 4
los KIN -6 -7 -5 -5 -5
los QUESTION 4 3 7 4 8
los SCHEDULE -7 -9 -7 -6 -8
mad HE 4 9 2 4 3
mad ME -3 0 3 -5 -4
mad it -3 -4 -5 -3 -3
mak HURRY -5 -7 -5 -5 -5
mak ME 4 6 19 7 10
mak do 3 1 10 3 2
mak it -2 5 -3 1 2
mess up 2 2 2 4 9
mor ME 0 -2 -3 -5 -6
mor MILESTONE 5 15 5 5 3
mor SCHEDULE 4 5 4 4 9
mor than 1 -5 -4 -6 -7
mov ME 2 5 2 3 5
next HE 7 4 3 3 2
next MEETING 2 1 2 2 7
next MILESTONE -2 4 -4 -2 -5
next OUTSIDE -4 -4 -3 -3 -5
next to 6 6 3 2 4
of ALCOHOL 3 -1 0 -1 4
of CAR 4 3 10 4 3
of HE 6 5 15 5 2
of KIN 4 6 7 4 3
of LIVE 4 15 6 6 6
of MATE 1 8 -1 2 2
of ME 1 4 6 1 2
of PILL 10 7 5 7 5
of a -3 0 -5 -3 -5
of being 5 5 5 5 11
of it 5 9 4 4 6
of the -6 -1 -1 -4 -4
offer ME 2 1 3 2 9
ok at 4 11 3 4 3
old MATE 3 3 5 3 4
old ME 8 7 3 4 4
on ALCOHOL 3 2 5 3 7
on BODY 5 12 8 6 4
on BRIDGE 0 5 -1 0 0
on DRUG 2 2 5 3 8
on HE 11 6 8 7 9
on HOPELESS 3 11 5 5 6
on ME 1 7 15 6 9
on MUCH 1 1 2 2 5
on SCHEDULE -5 -7 -5 -3 -7
on STARE 5 8 4 4 6
on UNWAKING 5 -4 4 1 0
on WORK 5 4 4 5 11
on a 3 -1 1 4 17
on the -2 3 -6 3 4
one HIT 5 4 3 4 10
one LAST 5 9 5 4 5
one MILESTONE -2 0 -3 -3 -6
one SCHEDULE 2 3 2 2 5
one WILL 4 3 7 4 5
one and 3 8 3 3 6
one is -5 -9 -7 -6 -9
one of 6 1 9 2 1
only one 6 12 5 6 8
only thing 4 11 3 3 4
open it -1 0 3 2 11
or ME 3 7 3 5 0
orden de 3 2 10 3 1
out AGAIN 6 2 7 3 9
out LAST 2 2 2 3 7
out ME -3 -7 1 -3 -4
out MEETING 0 -1 -1 -4 4
out MUCH 6 13 8 9 11
out NIGHT 3 3 4 4 10
out and 2 5 -3 7 3
out for 6 9 6 5 6
out in -1 4 -1 0 -2
out of 5 6 3 4 6
out on 4 11 3 4 2
out thi 3 3 3 5 8
pa HE -4 -7 -6 -4 -2
paid and 4 2 4 4 11
pan dulc -5 -5 -5 -5 -8
para HE -11 -20 -11 -7 -11
para ME 3 10 6 4 2
para MUCH 0 5 0 0 -1
para NOT 4 14 7 9 9
para QUESTION 9 21 16 12 7
para seguir 3 8 3 3 3
paso # -6 -9 -6 -5 -6
past the 5 8 5 5 9
pero GOOD -4 -5 -4 -4 -4
platic OD -8 -5 -4 -4 -4
platic de -8 -5 -4 -4 -4
por DRINK 3 4 3 6 9
por DRUG 9 7 8 6 12
por HE -2 -3 5 -3 2
por ME 4 9 11 5 4
por QUESTION 6 12 5 6 10
por favor 4 5 4 2 1
por un 9 10 7 9 19
por una 2 0 7 2 9
primer AGAIN -7 -9 -8 -7 -9
puedo NOT 3 3 3 11 1
puedo QUIT 2 2 2 0 8
puedo WAKE 9 -3 1 1 1
puedo de 1 2 2 1 8
puedo ir -6 -5 -4 -5 -2
put BODY 3 2 11 3 1
put HE 15 6 12 8 6
put ME 0 6 2 2 3
put a 5 7 11 4 3
put in 4 -6 7 -2 -9
put the -6 -5 -5 3 0
putt ME 4 4 4 4 11
q HE 3 0 8 2 2
q ME 5 8 9 7 14
rais BODY 2 1 0 2 7
right HURRY 11 9 13 9 17
right her 2 1 9 3 2
room # 3 2 3 3 10
ropa NOT -3 -11 3 -3 -4
runn lat -5 -6 -4 -4 -5
runn of 3 10 3 3 2
runn out 3 9 3 3 2
sab QUESTION 5 7 10 7 7
sam MILESTONE 4 5 4 4 9
sat the 4 11 3 4 4
se DIE -5 -13 -4 -5 -1
se DRINK 2 0 -3 -3 -5
se FALL 5 -1 0 0 -2
se HE 10 1 8 4 2
se INJECT 8 3 2 3 2
se KILL -6 -4 -10 -5 -6
se ME 3 -9 -1 3 -4
se OVER -3 3 -2 -1 1
se QUESTION 4 4 3 6 15
se QUIT -2 5 -1 3 1
se TAKE 14 -3 0 -1 -2
se USE -1 -1 -8 -4 -8
se WANT 5 15 3 6 5
se WILL 1 9 -4 1 0
se esta 25 7 8 9 8
se fueron 3 0 2 2 8
se hizo 4 4 4 4 10
se puso 14 4 5 10 6
se quedo 11 0 3 6 3
see YOU -6 -6 -7 -7 -8
seguir LIVE 4 9 4 4 4
sell ME 5 6 10 5 6
send ME 2 1 8 1 0
send it -7 -10 -8 -8 -10
send the -4 -5 -5 -5 -6
seria BETTEROFF 4 8 3 4 4
should been 3 10 2 3 3
si DRINK -7 2 -2 -1 -1
si HE 3 4 9 2 2
si ME 0 15 6 5 8
si NOT 8 16 13 17 17
si TAKE -5 4 1 2 4
sigo ME 3 10 4 4 2
sinc ME 0 4 4 6 1
sinc QUIT 3 6 3 5 5
sinc SCHEDULE 8 5 8 10 15
sinc the 0 -3 1 5 7
smell it 7 6 6 7 18
someth ME 9 7 6 4 1
someth and 8 3 4 4 9
spot ME 4 5 3 4 7
stand the 4 9 6 5 4
stay SOBER -1 -1 0 0 5
stay hom -6 -8 -7 -7 -6
step # -4 -6 -4 -4 -4
stuck ME -7 -11 -7 -7 -7
stuff ME 0 2 9 0 0
suppos to 3 5 8 5 9
talk MATE 1 0 0 2 7
talk out 3 6 2 4 8
talk to -1 -4 2 5 5
than ME 10 11 9 9 19
that GAME -5 -6 -5 -4 -1
that ME -5 1 -1 -1 -1
that MUCH -3 -4 -4 -4 -5
that is -8 0 -3 -2 -3
that one -9 -13 -9 -8 -12
that was -4 -6 -5 -4 -3
the # 3 -3 0 1 3
the AGAIN -1 1 -2 4 3
the AGO -5 -4 -5 -4 -6
the ALCOHOL 4 4 2 5 6
the BAR 3 2 -2 1 8
the BETTEROFF 0 4 4 -1 3
the BLUE -7 -2 -4 -3 -4
the BRIDGE 2 14 1 -1 -2
the BUY 3 2 8 3 2
the CAR 6 4 9 4 4
the CRAVE 4 4 3 3 9
the FOOD 1 2 3 2 5
the GAME -9 -10 -9 -7 -7
the GOOD 5 2 5 5 14
the KIN 3 0 6 0 1
the LAST -8 -9 -8 -8 -11
the LETTER 2 8 2 2 1
the MATE -7 -9 -9 -6 -4
the MEETING 8 5 9 8 5
the MORNING 1 6 1 3 -2
the MUCH 6 -2 4 0 1
the NIGHT 4 8 4 4 6
the OUTSIDE -6 -5 0 -4 -3
the OVER -5 -9 -4 -4 -4
the PAIN 2 6 3 2 8
the PHONE 0 -5 -4 1 0
the PILL 1 9 1 2 0
the PLACE 1 2 3 -1 1
the QUIT -3 -2 5 4 2
the REST 9 17 9 9 12
the ROPE 1 3 2 1 0
the SAFE 4 9 1 3 3
the SCHEDULE -1 0 4 1 5
the SHAKE 4 2 5 12 3
the SICK 0 4 -1 0 5
the THINK 4 11 4 5 4
the TRAP 1 4 -1 1 5
the UNWAKING 3 3 3 3 -1
the WANT 7 13 7 8 11
the WEAPON -2 4 4 -1 0
the WILL 2 8 -1 7 0
the WITHDRAW 2 1 2 10 1
the WORK -2 4 0 -1 1
the WORLD -8 -11 -8 -7 -9
the after 6 6 7 5 7
the bathro 0 1 -1 1 1
the bed 3 7 4 5 4
the big 3 7 2 2 -1
the boat -5 -6 -6 -6 -5
the cabine 6 0 1 1 2
the clubho -4 -5 -3 -3 -5
the com 5 11 4 5 4
the concer -6 -7 -8 -6 -10
the couch -3 -5 -4 -4 -4
the dish -5 -7 -6 -5 -6
the dog -6 -7 -10 -7 -9
the edg 0 6 1 1 1
the first 5 10 5 4 6
the garag -1 6 -3 0 0
the hospit -3 -1 -4 -3 -6
the hous 5 1 4 2 6
the key 1 6 0 1 0
the kitche -4 -2 -5 -3 1
the lak 2 5 1 1 0
the left -5 -9 -6 -6 -8
the light -5 -8 -5 -5 -7
the lin -5 -2 -4 -4 -8
the next 1 -2 7 2 7
the one -10 -9 -10 -9 -12
the only 5 16 3 3 3
the pip 8 5 4 5 11
the potluc -5 -4 -4 -4 -8
the room 2 3 6 3 2
the speake -4 -4 -5 -4 -6
the stuff 4 5 3 4 9
the tub 7 10 4 5 4
the under 6 13 6 6 6
the wall 6 9 7 6 3
the way -2 -1 -7 -2 3
the wedd -6 -6 -6 -6 -10
the wheel 4 6 7 4 7
the window 4 11 7 6 2
the wrong -8 -9 -9 -7 -9
then mor 7 8 5 5 5
then went 9 1 4 4 7
ther ME 3 4 3 2 6
ther MEETING 6 12 8 6 9
ther NOT 6 16 7 9 5
ther a 0 -1 2 0 3
ther is 9 9 3 7 4
ther to 6 11 7 6 6
thi CANT 3 8 3 3 3
thi CAR 4 10 3 2 3
thi GAME -6 -9 -6 -6 -8
thi MILESTONE -2 -5 -2 -3 -7
thi PHONE 0 0 2 -1 -4
thi SCHEDULE 8 21 7 8 4
thi WORLD 5 11 3 5 5
thi is 2 9 0 2 4
thi weeken 2 4 1 2 5
throug the -3 -2 -5 -3 -1
tien HE 9 2 4 3 2
tien LIPS 9 4 3 4 3
tien TRAP 4 2 10 4 4
tien los 10 4 3 4 3
til # -4 -6 -3 -4 -5
til SCHEDULE -3 -8 -4 -1 -3
til the 7 9 7 7 15
to # -2 -3 -5 -3 -2
to AGAIN 3 9 3 3 4
to ALCOHOL 0 -3 -1 1 5
to BETTEROFF 5 12 4 4 3
to BODY -6 -7 -4 -6 -8
to BREATH 5 6 2 2 0
to BRIDGE 4 12 3 4 4
to BUY -3 -6 -3 -3 -1
to DIE 4 0 -2 -2 -2
to DRINK -4 -5 -3 -3 -3
to EMPTY 4 7 3 9 9
to HIGH 5 5 5 6 15
to HURT 3 6 3 3 2
to KILL -4 -5 1 -3 -5
to KIN -2 6 -6 -1 0
to KNOW -4 -8 -8 -6 -4
to LIVE 4 15 2 5 4
to MATE 0 6 3 3 5
to ME 0 7 5 2 8
to MEETING 2 4 9 7 2
to MILESTONE 4 1 4 4 12
to MUCH -9 -7 -5 -5 -7
to OVER 4 2 4 2 3
to PHONE -6 -11 -8 -7 -8
to PICK 3 -3 6 3 10
to QUIT -3 1 -4 2 -3
to SELF 3 10 3 4 4
to TAKE 0 9 4 7 5
to TRAP 3 4 9 5 2
to USE -4 -4 -3 -3 2
to VOMIT 4 2 10 6 8
to WAKE 4 7 1 2 1
to WILL 2 8 1 2 -1
to a -2 -1 1 0 -3
to be -7 2 -7 -3 -7
to break 7 12 7 7 10
to com -1 -2 -4 -2 -3
to concer -4 -4 -5 -4 -6
to do 1 2 0 -1 4
to get -6 -14 0 1 -3
to go 1 5 7 4 7
to lik 6 9 6 7 12
to one -5 -8 -5 -5 -3
to see 2 6 0 2 2
to shar -6 -9 -7 -6 -7
to stay 3 6 5 3 3
to talk -5 -4 -4 -4 -7
to the -3 -5 -6 2 5
town and 4 2 3 4 11
turn BLUE 10 4 4 4 4
turn into 5 5 6 6 15
turn is 4 8 3 4 3
un DRUG 2 1 3 3 9
un MATE 7 5 7 4 3
un MEETING -4 -7 -6 -4 -2
un SOBER 1 -3 0 0 5
un TAKE 4 3 5 6 16
un WEAPON 7 11 12 8 7
un WILL 3 10 2 3 2
un hombr 3 3 10 4 3
una ALCOHOL -1 1 0 0 8
una STUPID 5 13 5 6 4
una y 6 7 8 8 21
up # 1 -6 -2 -1 -4
up HE 5 2 0 1 1
up ME 2 7 1 1 0
up QUESTION -4 -3 -2 -3 -6
up UNWAKING 9 4 3 3 3
up after 9 2 5 5 10
up and 7 2 3 5 11
up in 8 4 0 5 3
up on 9 7 2 3 2
up the -3 -1 -6 -4 -5
up to -3 -5 -3 -3 -4
van a 4 8 9 3 2
viendo HE -6 -7 -7 -6 -9
violen domest 1 1 5 1 1
walk in -7 -7 -5 -7 -8
walk into 6 11 10 6 5
walk on 6 9 11 6 5
walk out 5 11 5 6 10
walk to 2 1 1 4 8
was # 0 -4 1 3 13
was DRINK -5 -10 -3 -5 -8
was GOOD 3 3 3 3 9
was NOT 5 13 2 5 8
was RAPE 2 1 7 2 2
was a -6 -8 -6 -4 -8
way out 5 11 9 6 3
way to 4 8 3 4 6
went AGAIN 8 0 3 4 5
went AGO 7 0 3 4 6
went a 7 6 11 7 10
went for -5 -4 -3 -4 -6
went out 9 4 4 7 17
went to -1 -1 3 0 1
whit knuckl 6 6 7 7 15
with ABUSER 2 1 1 2 8
with ALCOHOL 3 1 8 4 2
with HE -1 5 7 1 -2
with KIN -9 -11 -11 -7 -2
with MATE -4 -4 -3 -2 -4
with ME 1 6 5 2 -3
with NOT -3 -7 6 0 -4
with SCHEDULE -3 -4 -5 -3 -4
with WEAPON 2 2 7 3 2
with a 6 3 4 2 10
with that -5 -6 -6 -3 -6
with the -7 -1 0 -5 -8
with thi -6 -5 -5 -4 -3
writ GAME -9 -6 -6 -6 -6
wrot a -4 -7 -4 -4 -4
y AGAIN 10 9 11 7 9
y BETTEROFF -4 -7 -5 -4 -6
y BLUE 8 3 3 3 3
y BUY 2 1 0 2 6
y HE 7 9 8 8 17
y HURRY 5 9 4 6 4
y KNOW 5 9 8 9 4
y LIVE -8 -12 -8 -9 -8
y LOVE 4 7 2 5 10
y ME 18 8 18 20 18
y NOT 22 19 16 16 17
y OVER 3 7 4 4 6
y QUESTION 6 14 4 6 5
y QUIT 3 4 3 1 11
y SEEING 12 4 5 6 5
y SHAKE -1 1 1 6 1
y WAKE 9 4 2 3 3
y WANT 4 6 4 4 7
y con 6 8 4 5 4
y esta 11 3 9 12 4
y se 14 9 13 12 10
yester and 5 10 5 6 5
yet but 5 3 5 5 14
~already 1 5 -2 -1 1
~even 3 9 3 3 6
~just -1 4 -6 2 4
~kinda -3 -2 -3 -3 -5
~lol -27 -30 -34 -27 -27
~muy 6 -3 3 7 -2
~please 1 4 1 -2 -8
~pls 1 -3 1 -3 -6
~really 0 -3 -2 -1 3
~siempre 0 9 -1 1 1
~so -10 -5 -1 4 -2
~solo 2 5 -6 5 3
~still 3 2 -5 2 -2
~todavia -8 -4 -6 -6 -9
~verdad 3 3 3 3 8
~ya -1 14 -4 2 6
"""
