"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0 for
it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and the five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 0 -3 -7 -3 -2
# AGAIN 3 3 3 3 7
# AGO -5 -5 -1 -5 -4
# BETTEROFF -2 -2 -1 0 -3
# HURRY -10 -14 -10 -9 -11
# ME 6 1 1 2 4
# MILESTONE 2 6 8 12 14
# NEED 5 2 2 2 2
# NOT 2 -4 -2 1 -5
# PILL 10 0 1 2 -1
# SOBER -6 -5 -7 -5 -12
# a -6 -3 -8 -5 -7
# after 0 -2 -2 -1 -4
# and -1 2 -2 0 -4
# for 2 -2 0 1 5
# from -5 -5 -5 -8 -5
# old 4 2 5 2 0
# the -2 -3 -2 -2 -3
# to -4 -4 -4 -3 -5
#zip ME 5 3 3 3 6
#zip the 1 1 1 1 3
'1 3 2 2 2 10
'10 -3 -4 -8 -5 -3
'100 -4 -3 -5 -5 -5
'11 7 5 3 4 4
'12 0 -1 1 0 4
'14 1 0 4 2 3
'15 0 -1 -2 -1 -3
'17 1 5 1 2 1
'2 -4 -2 -1 4 -1
'20 6 1 2 2 3
'2015 -3 -4 -4 -4 -4
'3 -8 -8 -8 -2 -9
'30 4 3 2 4 2
'4 1 -3 0 0 2
'5 -8 -11 -12 -8 -9
'50 -3 -3 -3 -3 -5
'5th -4 -6 -4 -4 -6
'6 -6 -7 -6 -6 -8
'60 -2 1 -1 -5 1
'68102 -11 -10 -13 -10 -11
'7 2 0 -2 -1 -1
'8 -2 -1 -2 -2 -1
'9 -6 -7 -7 -5 -7
'90 -6 -7 -6 -7 -10
'90001 -6 -8 -7 -6 -7
'911 6 1 2 2 2
'aa -4 -5 -2 -3 -5
'abstin 7 7 7 21 4
'abus 0 -1 -2 0 7
'abusiv 3 3 9 3 2
'ac -2 -3 -2 -4 -2
'acab -2 -4 -2 -3 -3
'acabar 6 7 5 5 10
'acabo -1 -4 -3 -3 -2
'accide 7 10 4 5 5
'addict 2 -1 -1 2 12
'addres 2 2 4 0 1
'adio 3 8 3 4 6
'advil -7 -5 -5 -5 -6
'after 17 8 3 6 1
'afuera 1 0 1 2 8
'aga 1 3 -1 2 8
'agarro 3 6 5 3 2
'ago 3 -2 -3 -2 -4
'agua -4 -4 -4 -3 -4
'aguant 7 5 7 9 12
'ahorca 4 6 11 5 4
'air 4 5 2 5 0
'alarm -5 -7 -6 -5 -7
'alatee -3 -4 -3 -3 -4
'albequ 2 2 6 3 2
'alberg 5 3 2 2 2
'alcoho 4 -2 -6 1 -14
'alguie -3 -3 -6 -3 -2
'aliv -11 -15 -10 -10 -11
'all 2 4 0 3 4
'allerg -8 -7 -7 -6 -7
'almost 2 9 3 3 5
'alon 7 1 1 3 2
'am 10 8 11 9 10
'amanec 3 4 4 4 11
'amaz -5 -5 -5 -5 -9
'ambula 16 7 6 6 5
'amen -3 -3 -3 -2 -3
'amenaz 4 4 12 4 4
'americ -3 -3 -3 -2 -4
'amigo 4 0 0 0 1
'amo -4 -6 -4 -4 -6
'anexo 0 -1 -1 0 2
'aniver -3 -3 -4 -3 -3
'annive -4 -5 -3 -4 -6
'ano -4 -6 -4 -8 -4
'anoch 4 5 7 4 9
'anon -2 -1 -2 -2 -3
'anonim -8 -8 -9 -9 -11
'anonym -11 -12 -13 -10 -11
'anothe -3 -5 -4 -4 -8
'ansia 3 2 2 3 7
'answer -6 -5 -5 -5 -5
'ant -1 3 -2 2 0
'antoja -5 -5 -4 -5 -7
'any -8 -9 -8 -8 -12
'anymor -4 3 -3 -2 -1
'anyon 0 4 3 1 -1
'anyth 0 -2 -2 1 -1
'arm 8 11 10 6 1
'around 3 11 11 7 11
'asham 1 -1 1 1 5
'ask -6 -4 -4 -4 -3
'asleep -4 -5 -1 -3 -3
'ataqu 5 3 3 11 -1
'ate 1 -6 -2 -4 1
'attack 10 6 15 7 6
'attemp 8 18 8 8 7
'aventa 8 10 17 8 9
'awak 2 -5 -2 -2 -3
'away 2 7 9 4 10
'awkwar -3 -3 -4 -3 -4
'ayer -1 -1 1 3 6
'azul -1 0 -4 -2 -2
'baby -2 -2 -3 -3 -5
'back -5 -4 -3 -4 -1
'bad 7 7 4 14 7
'bag 3 3 1 3 9
'ball -4 -4 -5 -3 -4
'bang 3 3 8 3 2
'bano 1 -1 5 0 -3
'bar 4 4 4 4 14
'baseme -4 -4 -4 -4 -6
'bathro 5 1 1 2 1
'batter -5 -6 -5 -4 -6
'beach -6 -7 -6 -5 -8
'beat -4 -7 -2 -6 -8
'beauti -7 -11 -7 -6 -7
'beb -4 -6 -5 -5 -5
'beber 3 3 3 7 6
'bebida 6 1 1 3 -1
'becaus 2 4 3 3 5
'bed -4 -7 -5 5 -6
'beer 0 -1 0 6 5
'befor 2 6 4 2 4
'behind 0 -6 -5 -4 -6
'believ -5 -7 -4 -5 -5
'bendig -2 -3 -3 -2 -3
'best -2 0 -2 -2 -4
'bet 2 0 2 2 7
'better -8 -10 -8 -8 -9
'bien 1 0 -2 3 5
'big -5 -6 -5 -5 -7
'bill -4 -2 -4 -4 -5
'bit -2 -7 0 -3 -5
'black 2 -2 5 1 5
'blanco 6 -2 -1 0 -1
'bleach 13 2 3 3 -3
'bleed 5 8 7 4 3
'blew 4 3 3 4 10
'block 5 3 5 5 14
'blood 4 -5 -4 -3 -6
'blu 3 -4 -4 -4 -4
'boca 7 4 3 3 7
'boda -4 -2 -2 -2 -1
'body 8 4 8 8 10
'bolsa 4 4 5 5 12
'bonito -3 -4 -3 -3 -2
'book -2 -2 -1 0 -2
'bor 0 -2 0 -1 3
'borrac 1 1 2 2 7
'bos 0 -1 1 1 3
'botell -1 -1 -2 2 6
'bother -2 -2 -2 -2 -3
'bottl -1 -1 -1 1 3
'bought 1 3 0 1 2
'bowl -4 -3 -4 -3 -4
'box -4 -5 -3 -3 -4
'boyfri 1 -4 -1 -1 0
'brazo 12 12 10 7 7
'break 2 5 5 3 1
'breath 12 1 1 1 1
'bridg -3 -4 -3 -3 -4
'bring -3 -3 -3 -2 -1
'brok 0 1 2 0 6
'broken -3 -5 -2 -4 -3
'brothe 3 4 0 2 3
'bruis -4 -1 -3 -3 -3
'buck -6 -6 -6 -5 -8
'buddy -2 2 0 2 3
'bullet 1 5 0 1 1
'bunch 4 0 0 -1 0
'burn -1 -6 -7 -3 -5
'bus -6 -7 -6 -5 -6
'busco -2 -4 -2 -2 0
'buy -3 -4 -4 -3 -4
'ca -7 -10 -7 -7 -8
'cabeza -5 0 -8 -1 -1
'cai -7 -8 -8 -7 -9
'call 1 4 4 1 0
'calor -5 -7 -5 -6 -6
'cam 6 7 4 3 5
'cama -4 -6 -4 1 -5
'cambia -4 -5 -5 -4 -4
'camion -3 -3 -3 -3 -3
'cancel -8 -10 -8 -7 -8
'cansad 3 0 0 0 0
'cantin 4 4 4 4 9
'car -1 6 2 -1 -2
'carcel 2 2 6 4 2
'card -2 -3 -2 -2 -2
'carga 2 4 2 2 2
'carro -4 -4 -3 -4 -4
'cart 1 1 -1 1 6
'carta 1 6 1 2 1
'cas -6 0 -3 -3 -3
'casa -1 -5 9 -1 -4
'casi 1 -3 0 0 5
'casino 3 2 3 3 9
'caso -2 -2 -3 -2 -3
'cat -4 0 -2 -2 -3
'cav 7 1 2 2 1
'cayo 11 2 2 3 3
'celebr -3 -3 -3 -3 -6
'celula -1 -3 5 -1 -3
'cena -2 0 -2 -2 -5
'cerca -1 -3 -2 -1 -1
'cerrad -3 -4 -3 -3 -4
'cervez -1 1 1 0 10
'chair -7 -1 -4 -6 -8
'chang -3 -2 -3 -2 -1
'check -4 -1 -1 -7 -5
'chest 6 -1 0 2 0
'chicag -4 -7 -5 -4 -5
'chicke -5 6 -1 -1 -2
'chip -7 -7 -4 -5 -11
'chist -5 -8 -6 -5 -6
'chok -4 2 0 -1 -1
'choqu -6 -8 -7 -6 -7
'christ 0 4 0 1 1
'cigare 4 11 3 4 3
'circl 3 3 3 3 8
'city -3 -4 -3 -3 -4
'ciudad -4 -7 -4 -5 -5
'clas -8 -7 -6 -6 -7
'clean -7 -9 -8 -8 -6
'cliff -3 -5 -3 -3 -3
'clock 4 8 3 4 3
'cloro 8 1 2 2 -2
'clos -4 -8 -2 -2 2
'coach 4 6 8 4 4
'coat -4 -4 -4 -3 -3
'cocain -4 -4 -4 -4 -6
'cocina -6 -7 -7 -6 -7
'coffe -2 -3 -4 -1 -3
'cold 1 -3 -1 -6 -3
'collap 7 6 3 3 2
'colleg -3 -4 -3 -3 -3
'color -3 -3 -3 -3 -4
'com -2 4 1 1 -1
'comer -3 -4 -4 -2 -6
'comist -3 -5 -3 -3 -3
'compr 1 5 1 3 9
'concer -4 -7 -5 -4 -2
'concie -3 -3 -3 -3 -4
'consum 6 5 6 13 14
'conten -3 -4 -3 -5 -5
'contes -6 -5 -4 -3 -1
'contra 5 13 5 5 4
'contro -10 -7 -3 -6 -9
'convul 14 6 6 7 6
'cooki -7 -6 -7 -6 -10
'cop 2 4 5 3 6
'corner 1 1 5 1 1
'cort -1 -3 -2 -1 1
'cortar 0 5 -1 0 -2
'cosa 4 7 8 7 3
'couch -7 -11 -8 -10 -10
'count 7 13 8 8 16
'counte 2 0 6 3 6
'court -3 -3 -3 -3 -4
'cous 0 -3 -2 -2 2
'crack -4 -6 -5 -5 -7
'crash -5 -8 -6 -5 -6
'crav 3 3 3 3 10
'cravin -2 -3 -3 -2 0
'crazy -6 -8 -6 -6 -6
'credit -4 -4 -4 -4 -6
'creo 20 13 9 14 9
'crudo 3 3 3 3 8
'cry -4 -5 -3 -2 0
'crysta -8 -8 -8 -7 -11
'cuarto 0 -2 5 1 -1
'cucara -7 -8 -8 -6 -7
'cuchil -4 -6 -5 -4 -3
'cuenta 3 6 3 4 8
'cuida -3 -5 -3 -3 -3
'cuidar 3 8 1 3 2
'cumpl -4 -4 -4 -3 -5
'cumplo -3 -3 -3 -4 -5
'cut -4 0 -4 -3 -5
'cutt 2 12 2 3 -2
'dad -2 -1 -7 -2 -6
'dan 0 4 -1 5 -4
'danger 7 7 7 9 3
'dano 3 8 2 3 2
'dar 2 2 6 2 2
'dark 0 6 0 1 -2
'dat 1 4 1 1 3
'daught 1 5 4 2 2
'day -2 1 0 9 2
'dead 4 6 0 1 -1
'dealer 5 3 11 6 13
'death 1 4 2 2 4
'dej -6 0 -3 -3 -9
'deja -1 -5 3 4 -3
'dejar 0 0 1 4 4
'dejo 2 6 3 12 7
'delet -2 -3 2 -2 -5
'deliri 2 2 2 8 2
'dentis -6 -7 -6 -5 -6
'deport 5 4 8 4 3
'depres 3 9 3 3 2
'des 2 5 2 2 2
'desapa 5 13 5 5 4
'desd 6 6 6 16 9
'deserv -3 -1 -3 -2 -3
'desint 2 2 2 6 2
'desk -3 -5 -5 -4 -8
'desmay 5 2 2 2 2
'desped 5 12 5 6 8
'desper 2 9 2 2 2
'despid 2 6 2 3 2
'despie 7 -2 0 0 -1
'despu 2 0 -1 0 1
'detox -5 -3 -6 -11 -5
'di 1 0 0 2 10
'dia -3 -6 -4 0 -1
'die 0 3 0 -1 -4
'died -3 -4 -3 -2 1
'dieron 4 0 0 0 -1
'diet -7 -10 -8 -8 -9
'dieta -4 -5 -4 -4 -7
'diez -1 -3 -2 0 5
'dinero 5 5 5 6 14
'dinner -2 -3 -3 -2 0
'dio 1 -3 6 0 -6
'disapp 1 7 1 1 -2
'discul -6 -6 -6 -5 -6
'dish -6 -8 -6 -5 -6
'dishwa -4 -6 -4 -4 -5
'dmv -4 -5 -5 -4 -6
'doctor -7 -4 -7 -5 -6
'docume -7 -4 -6 -5 -7
'dog -5 -1 -6 -2 -7
'doing 3 4 -1 3 -2
'domest 5 4 14 5 4
'don 2 4 0 1 1
'donut -2 -3 -3 -2 -3
'door -8 -7 -3 -7 -13
'dop -3 -2 -2 6 1
'dopesi 2 2 2 8 2
'dormid 2 -5 -3 -2 -4
'dormir -10 -10 -9 -8 -4
'dos 6 2 2 4 2
'dosi 7 6 6 9 10
'doubl -5 -5 -4 -3 -4
'down 9 5 10 11 7
'drank 20 6 8 4 2
'drawer -4 2 -2 -1 -1
'dream -3 -4 -2 -2 -1
'drink -3 -8 -4 1 6
'driv 1 9 0 2 3
'droga 5 -1 3 -3 1
'drogad 4 4 4 4 9
'drogu 3 4 3 4 10
'drop -5 -5 -6 -4 -5
'dropp -1 -1 -3 -1 -5
'drov 0 4 0 1 0
'drug 1 0 6 1 -1
'drunk -6 1 3 -4 -10
'dry -1 -3 -4 13 -3
'dts 2 2 2 9 2
'duel -3 -6 -4 -6 -4
'dying 13 4 2 3 2
'each -2 -1 -5 -2 -2
'easy 2 6 1 2 2
'eat 0 6 -1 0 -2
'ech 3 3 3 3 10
'edg 3 6 2 3 4
'egg -4 -4 -3 -3 -5
'elevad -5 -5 -8 -5 -6
'elevat -4 -4 -4 -3 -4
'em -4 -6 -3 -5 -7
'embarr -3 -3 -2 -2 -5
'empiez 3 2 2 1 9
'empty -2 -3 -3 -2 -1
'encant -3 -4 -3 -3 -3
'encerr 2 1 11 3 2
'encont 12 6 16 7 6
'encuen 3 2 1 1 1
'end -1 11 -1 1 1
'enferm -1 -1 0 7 -2
'engin 4 7 3 4 4
'enough 5 19 7 7 7
'entien -3 -3 -2 -3 -4
'entrar 2 2 2 2 5
'equivo -3 -3 -3 -2 -3
'ere -5 -9 -6 -5 -5
'escond 3 1 11 3 4
'escrib -4 -4 -4 -3 -3
'escuel -5 -5 -4 -5 -8
'esposo 1 7 2 2 1
'estaba -3 -5 -5 -6 -6
'estaci 2 1 2 2 7
'estar 2 13 1 3 1
'estari 4 8 3 3 4
'estudi -5 -6 -7 -5 -5
'ever 4 12 4 4 3
'every 8 9 5 8 9
'everyo -3 0 0 -2 0
'everyt -2 10 3 4 2
'ex -9 -8 -6 -5 -6
'exam -5 -8 -5 -5 -6
'examen -8 -6 -6 -7 -5
'existi 2 4 2 2 2
'exit -4 -5 -4 -4 -5
'extran -2 -4 -3 -2 2
'eye 2 -3 5 0 -4
'fac 0 -4 3 0 -5
'fail 0 1 1 1 5
'fallec -5 -8 -5 -5 -5
'famili 2 6 2 2 0
'family 8 11 11 7 5
'fault 1 4 0 1 0
'favor 2 8 9 3 -4
'feliz -2 -3 -3 -2 -2
'fell -2 -1 2 -1 3
'fentan 6 1 1 4 -2
'fever -3 -4 -5 -6 -5
'few 2 1 2 5 6
'fiebr -2 -1 -2 -3 -1
'fiesta -6 -8 -6 -6 -8
'fight 3 8 2 4 8
'fin -3 1 -1 -4 -4
'final -11 -16 -12 -11 -12
'finall -3 -5 -1 -3 -5
'find 5 5 6 2 -2
'finish 3 6 0 1 -2
'fir -1 -2 -2 -3 -1
'first -3 0 -2 0 4
'fish -3 -5 -3 -3 -3
'fit 0 1 -1 4 -3
'fiv -6 -9 -6 -5 -6
'fix 5 10 7 5 6
'float -5 -5 -5 -5 -9
'floor -4 -4 -4 -1 -3
'flu -5 -5 -5 -5 -7
'fly -3 -5 -1 -3 -3
'follow -2 1 0 -2 -3
'food -3 -2 -2 -2 -2
'forc 3 2 10 4 3
'foreve 3 9 3 3 2
'forget -7 -5 -5 -5 -5
'forgot -3 -4 -3 -3 -5
'form -5 -6 -7 -5 -5
'found 5 0 13 3 6
'frasco 7 1 2 2 1
'fre -1 -5 -3 -3 -3
'freewa -5 -7 -5 -5 -6
'freez -3 -6 -4 -2 -4
'friday 1 1 4 1 4
'fridg -5 -6 -5 -4 -5
'friend 5 -2 1 2 3
'frio 5 0 0 -1 0
'fue 3 1 -2 1 0
'fuert -6 -6 -4 -2 -6
'fuerza 6 7 11 6 5
'fum 2 2 2 2 7
'fumar 4 2 4 2 6
'fun -4 -5 -4 -3 -4
'funera 3 8 3 3 5
'funny 1 4 0 1 0
'gana 0 5 0 1 1
'gano 2 1 0 2 9
'garag 0 4 0 1 -1
'gas -2 1 0 -2 -4
'gat -4 -5 -4 -4 -5
'gav 4 6 4 4 9
'gett 0 5 0 3 2
'girlfr 1 2 6 2 3
'giv 0 4 2 0 -5
'glas 0 -1 -1 0 4
'go -2 6 4 3 2
'god 1 -2 -2 -1 -2
'goe 9 5 1 4 6
'golp 5 4 12 9 3
'golpea 3 3 9 4 3
'gon 1 6 1 2 5
'good 1 6 0 1 5
'goodby -1 7 -1 1 -1
'goodni 1 -3 -2 -2 -3
'gotera -4 -4 -4 -3 -3
'grab -2 -3 -3 -4 -6
'grabb 3 2 8 3 2
'gracia -8 -12 -8 -8 -8
'grad -4 -4 -7 -5 -5
'gradua -5 -5 -4 -4 -4
'grandm 3 3 1 2 1
'great -4 -5 -3 -4 -5
'gripa -10 -7 -7 -6 -7
'grita 1 1 5 2 1
'ground 3 4 5 3 6
'group -2 -7 -8 -5 -8
'grupo -8 -9 -8 -6 -7
'gues 4 7 4 4 6
'gun 4 9 13 5 1
'gusta -3 -5 -3 -3 -3
'guy 2 2 2 1 2
'gym -7 -7 -7 -8 -8
'hablar -2 -4 0 -2 -3
'hablo 4 1 1 2 6
'hac -4 -4 -3 -5 -6
'hacer 2 6 5 2 -1
'hacerm 3 11 0 3 2
'hair -7 -12 -6 -6 -7
'half -3 -4 -2 -3 -2
'hall 2 2 3 3 7
'halluc 2 1 2 4 1
'hand -8 -9 -4 -4 0
'hang 1 5 1 1 0
'happen 6 10 10 5 2
'hard 7 1 4 5 9
'hat -4 -3 -5 -4 -5
'head 0 5 -1 -1 -4
'hear 5 7 11 6 4
'heart 5 0 -1 5 2
'heat -4 -7 -3 -4 -4
'helado -3 -3 -3 -3 -5
'held 2 1 9 2 1
'hell 5 4 15 7 4
'her -1 6 4 -1 -6
'herman 2 3 2 2 3
'hero -2 0 0 3 2
'hey -3 -4 -4 -3 -3
'hi -5 -6 -6 -5 -6
'hid -5 0 -7 -5 -7
'high 3 -2 2 4 12
'highwa -3 -7 0 -3 -3
'hija 4 2 1 0 2
'hijo 7 8 4 6 1
'hit 0 -2 -4 -2 5
'hizo 7 6 7 8 19
'hold 2 4 3 7 7
'hom -7 -1 6 -3 -11
'hombr 0 0 8 2 -1
'homewo -3 -4 -3 -3 -3
'hop 1 9 1 2 1
'hora -10 -10 -7 -6 -7
'hospit -5 -5 -4 -4 -5
'hot -1 2 2 -1 -2
'hour 1 -6 -4 0 -1
'hous 4 2 10 1 0
'hubier 5 12 4 5 4
'hurt -2 -2 7 -3 0
'husban -1 3 0 1 4
'ice -7 -3 -6 -5 -6
'ill -3 -2 -3 -4 0
'incons 9 4 4 4 3
'info -3 -4 -3 -3 -4
'instea -2 5 -2 -1 -7
'insul -7 3 -2 -3 -4
'insura -2 0 -2 -2 -4
'intent 1 4 1 1 1
'intern -3 -3 -3 -3 -4
'interv -5 -6 -5 -4 -5
'inyect 11 4 4 7 1
'ir -13 -14 -10 -11 -11
'j -2 0 -2 -2 -4
'jail 7 4 5 4 5
'jaja -11 -14 -15 -9 -9
'jef -4 -5 -4 -4 -4
'jerk -4 -3 -3 -1 -3
'job -3 0 -3 -3 -3
'join 2 5 2 2 1
'jok -6 -8 -7 -6 -7
'jump 4 6 7 8 2
'jun -6 -8 -6 -6 -8
'junta 2 6 4 3 5
'keep 3 7 2 4 5
'key -2 -2 0 -2 0
'kick -1 -2 -7 3 -4
'kid -1 3 6 -1 -1
'kill -1 -1 4 2 -2
'killer -3 -5 -4 -3 -3
'kind 2 6 1 2 1
'kitche -4 -4 -3 -4 -4
'kms 4 9 4 4 4
'kne -9 -6 -6 -6 -6
'knif -2 -3 -1 -2 -2
'knuckl 7 6 6 7 15
'labio 6 1 0 1 1
'lado -4 -1 -3 -3 -9
'lak 1 5 2 2 1
'last 3 -1 4 7 6
'lastim 5 6 10 5 4
'lat -5 -8 -7 -6 -5
'later -5 -5 -5 -4 -6
'laugh -7 -8 -9 -6 -8
'lawyer -4 -5 -4 -4 -6
'leak -3 -5 -3 -3 -3
'leav -6 -11 0 -6 -9
'lech -3 -4 -4 -3 -2
'left -2 5 -4 1 -4
'leg -9 -13 -11 -8 -10
'lejo -4 -4 -4 -3 -4
'let -2 5 1 -1 -2
'libro -1 3 1 0 0
'lied 4 11 3 5 6
'lif -2 4 -3 -1 -3
'light -8 -11 -8 -7 -6
'lik -2 4 -6 5 -2
'limpio -4 -5 -5 -4 -7
'lin 4 0 -3 0 4
'linea -1 -1 -1 1 2
'link -3 -5 -3 -3 -4
'lip 8 3 5 4 2
'liquor 1 -1 0 -1 -4
'list -9 -12 -11 -10 -12
'listen -3 -5 -3 -3 -3
'litera -3 -4 -3 -3 -4
'littl -3 -4 -3 -2 -3
'liv 2 10 6 3 3
'llamem -4 -5 -4 -4 -4
'llamen 3 2 8 3 3
'llega 0 0 4 1 0
'llegar -2 6 -2 -1 -4
'llego -3 -5 -3 -3 -1
'llevar -4 -5 -4 -4 -4
'llevo -3 -4 1 -2 0
'lluev -3 -3 -3 -3 -5
'load 2 -4 3 3 13
'lock -2 -2 1 1 -4
'long 0 5 0 4 -1
'look 2 14 6 3 -2
'los 1 2 2 2 0
'lost -6 -4 -7 -4 -8
'lot 4 0 0 0 -2
'loud 0 2 -1 1 5
'lov -3 -2 -3 -2 -1
'luck -2 -3 -2 -2 -3
'lying 2 1 2 4 7
'mad -5 -2 -3 -4 -5
'mak 1 2 10 1 1
'maker 5 12 5 5 5
'mal 7 5 2 -1 4
'malill 4 3 4 11 4
'malo 1 4 1 5 1
'mama 2 -1 -5 -2 3
'man 2 -2 9 1 1
'manana -7 -3 -5 -4 -6
'maneja -4 -5 -4 -3 -4
'mano 3 1 2 2 3
'many -4 -9 -8 -7 -10
'marath -3 -3 -3 -3 -5
'marido 11 4 3 7 5
'mart -2 -5 -3 -3 -4
'mat -1 2 2 0 -1
'mata -1 -5 3 -1 -1
'matar -1 -5 8 2 -2
'matarm 1 11 1 3 0
'mato 0 6 1 2 1
'mean 2 10 3 3 0
'meant 4 11 4 4 4
'med -6 -6 -2 -6 -6
'medici -11 -5 -8 -8 -11
'meet -2 -2 -7 -7 -3
'meetin -4 -3 3 -4 -9
'meetng 8 7 8 8 18
'mejor -4 0 -5 -4 -3
'men 0 -2 4 1 -1
'mensaj -1 -3 -6 -3 -3
'mes 2 6 2 2 4
'mess 3 2 4 3 7
'messag -7 -10 -7 -7 -9
'metado 4 2 2 4 2
'meth 1 1 2 2 5
'methad 8 0 2 6 0
'meti 8 2 3 3 2
'mexico -5 -6 -5 -5 -7
'miedo 4 6 9 5 6
'milk -3 -4 -3 -3 -5
'mind 2 5 2 3 1
'minut 4 3 3 3 6
'mis 1 5 1 2 5
'miss -4 -4 -4 -4 -5
'mistak -4 -4 -5 -4 -4
'mix 2 -5 -3 -2 -4
'molly 5 1 2 2 2
'mom -2 3 3 -1 -2
'monday -1 -5 -2 0 2
'money 5 3 12 7 8
'month 1 1 -1 -1 1
'mor -2 4 -3 -2 0
'morado 3 2 5 5 0
'morir 5 12 4 8 4
'morirm 5 12 5 5 4
'morn 6 10 5 11 9
'motel -1 3 1 5 0
'mother -4 -6 -3 -3 -4
'mous -4 -4 -4 -4 -4
'mouth 7 4 2 4 8
'mov 4 -6 -4 -1 -1
'movi -6 -7 -7 -6 -8
'much 2 -1 -3 -3 -4
'mucha 3 -1 1 1 2
'mucho -8 -10 -6 -7 -9
'muero -6 -2 -4 -4 -5
'muert 3 6 9 4 4
'muerta 3 6 3 3 3
'mujer 3 2 8 3 4
'mundo 1 7 1 2 0
'murio -5 -12 -6 -6 -4
'musica -6 -5 -7 -2 -5
'na -2 -3 0 -2 -2
'nadi 0 9 -1 1 -1
'nam 0 4 0 1 0
'nap -4 -4 -4 -3 -5
'narcan 15 3 3 4 2
'nariz -5 -2 1 -2 -3
'navida 2 7 2 2 2
'near -5 -6 -5 -5 -7
'neares 1 3 1 1 1
'neighb -1 2 4 1 2
'nervio -6 -7 -6 -5 -7
'new -10 -14 -7 -8 -11
'next 3 13 8 4 1
'nic 5 14 6 6 5
'night -3 -5 -1 -4 -2
'nino -10 -12 -9 -9 -7
'nobody -1 2 0 2 0
'noch -3 3 -3 -2 -5
'nombr -4 -3 -3 -3 -4
'non -3 -3 -3 -3 -4
'normal 2 1 2 7 2
'not 0 3 -2 0 -1
'nota -2 -3 -2 -2 -3
'noth 2 5 -1 0 -1
'notic 3 9 2 3 2
'novio -4 -2 -3 -3 -5
'nueva -2 -4 -2 -2 1
'nuevo -4 -5 -4 -4 -4
'numb 1 -3 0 0 3
'number -3 -3 -4 -2 2
'numero -6 -5 -6 -5 -9
'od 15 8 6 7 6
'odio 3 10 2 2 3
'off -1 -5 -3 -4 2
'offer 0 0 1 1 7
'offic -6 -7 -6 -6 -10
'oficin -3 -5 -3 -3 -3
'ofreci 3 2 2 3 11
'oh 1 -5 -4 -2 -3
'ojala 2 10 4 4 3
'ojo 11 3 4 3 2
'ok -8 -2 -9 -7 -10
'old 0 -4 1 -1 9
'olvido -4 -4 -4 -3 -5
'omaha -4 -6 -3 -3 -2
'onc 2 4 2 3 2
'one 3 8 4 4 15
'onlin -2 -3 0 -2 -4
'only 5 13 4 5 2
'open -7 -9 -8 -4 -2
'opt -4 -5 -4 -4 -5
'orang -4 -8 -4 -4 -4
'order -3 -2 -1 -3 -6
'other -6 -6 -8 -5 -6
'otra 1 2 2 3 8
'otro -5 -4 -4 -3 -6
'outsid 2 3 1 3 9
'over -2 -3 2 2 4
'overdo 21 6 5 6 3
'owe -3 -5 -1 -2 -3
'own 2 7 0 2 1
'oxy 3 1 2 3 4
'oye -2 -4 1 -2 -2
'pack 4 -1 0 1 3
'padr -2 -1 -2 -1 -1
'padrin -1 -2 0 -1 -2
'pagar -3 -5 -3 -3 -3
'pain 2 0 -2 -2 4
'paint -3 -6 -3 -3 -3
'papa -2 -4 -2 0 -3
'paper -3 -1 -3 -3 -5
'par 0 3 2 4 1
'parar -5 -2 -5 -4 -5
'parent 1 4 1 1 1
'park -3 1 -5 -3 -4
'party -9 -10 -9 -8 -12
'pas 13 7 5 3 10
'paso 5 2 -1 0 -1
'pass -7 -3 -6 -4 -3
'passwo -2 0 -3 -2 -4
'pastel -5 -7 -5 -5 -6
'pastil -3 2 -4 -4 -6
'patron -6 -6 -10 -6 -6
'payday 5 6 4 5 10
'peac 2 6 2 2 2
'peacef 3 11 3 4 3
'peda 3 6 4 4 8
'pega 4 4 11 5 4
'pegaba -3 -4 -5 -3 -3
'pego -5 -6 -8 -5 -7
'pegu -2 -2 -3 -2 -2
'pelicu -6 -7 -7 -5 -6
'peopl -8 -6 -6 -4 -2
'perc 2 1 2 2 6
'perdi -3 -2 -4 -3 0
'perfec -2 -3 -2 -2 -3
'permis -6 -7 -9 -6 -6
'perro -5 -5 -2 -4 -5
'person -6 -7 -4 -5 -6
'pharma -4 -5 -4 -4 -7
'phon -5 -6 3 -5 -7
'pick 0 4 -1 3 4
'pictur -2 1 -3 -2 -4
'pie -4 -4 -5 -4 -4
'pierna 1 -3 -4 -2 -3
'pill 14 14 6 7 11
'pillow -2 -5 -1 -2 -2
'pintad -4 -3 -4 -3 -3
'pistol -2 2 -1 -1 -2
'pizza -2 -3 -2 -2 -3
'plac 0 3 -1 0 3
'play 3 1 3 4 9
'point 2 -1 5 2 5
'poison 25 9 10 10 8
'polic -3 -4 -3 -3 -3
'pon -2 -3 1 -2 -4
'portla -3 -3 -3 -3 -4
'potluc -3 -3 -3 -2 -4
'pound -3 -3 -2 0 -3
'pour 4 3 11 4 6
'pozol -2 -4 -3 -2 -3
'pray -7 -6 -5 -5 -6
'prefie 3 8 3 3 2
'presen -4 -6 -4 -4 -3
'pressu -8 -2 -4 -3 -4
'primo -2 -4 -5 -3 -3
'printe -5 -6 -6 -6 -8
'promis 4 10 4 5 4
'proud -3 -3 -3 -3 -4
'pud 2 1 1 2 7
'puedo 2 3 1 5 0
'puent -1 4 -4 -1 -1
'puerta 0 -2 2 -2 -3
'puk 3 0 0 1 0
'pull -1 4 -1 -1 -3
'puls 8 3 3 5 3
'pulso 8 2 3 3 3
'punch -3 -4 -4 -3 -4
'purpos 1 4 4 2 1
'put 9 6 15 11 4
'quedo 7 3 3 3 2
'quero -4 -4 -4 -4 -5
'quiero -4 8 0 -3 4
'quiet 0 7 0 1 -1
'quiso 4 1 12 4 3
'quit -3 -3 -3 3 0
'quitar 4 8 4 7 4
'quito 2 0 7 0 1
'quitt 2 1 2 7 1
'rain -8 -9 -7 -6 -8
'ran -1 -6 0 -1 -5
'rang -5 -6 -6 -5 -5
'rap 2 1 7 2 1
'read 10 19 15 10 8
'real 3 1 -1 0 0
'reason -7 -9 -7 -7 -8
'recaer 4 3 2 4 11
'recai 3 3 3 4 9
'recaid 3 3 3 3 7
'recayo 2 2 2 2 5
'recip -4 -5 -3 -7 -6
'recogi -4 -4 -7 -4 -4
'record -3 -4 -3 -3 -3
'recove -6 -5 -6 -5 -6
'recupe -4 -4 -5 -4 -4
'red -5 -4 -6 -4 -7
'refill -5 -5 -4 -4 -5
'refri 1 0 1 2 5
'refund -3 -5 -4 -3 -4
'rehab 3 5 0 4 11
'relaci 3 3 8 3 3
'relaps 3 6 2 4 10
'reliev 8 19 8 8 7
'remind -8 -11 -8 -8 -10
'remov -2 -3 -3 -2 -4
'reset 1 0 1 1 5
'respir 5 -3 -4 -3 -4
'respon 2 -6 -4 -2 -1
'restra 4 4 9 4 4
'return -7 -8 -7 -7 -11
'reunia -3 -3 -1 -3 -4
'reunio -2 -3 -3 -2 0
'rezo -2 -3 -2 -2 -2
'right 4 3 4 1 1
'risa -4 -4 -4 -4 -6
'riunio -5 -6 -5 -5 -6
'river -4 -5 -5 -4 -4
'road -1 0 2 -1 -2
'robaro -2 -3 -3 -2 -3
'robot -4 -6 -5 -3 -4
'rock -2 -1 -2 -2 -3
'roller -5 -5 -5 -4 -5
'rompi -4 -5 -6 -4 -4
'rompio 0 -1 7 1 -2
'roof 2 4 1 2 2
'room -4 -6 4 -3 -6
'roomma -3 -4 5 -2 -4
'root -3 -3 -3 -3 -5
'rop -2 -1 -3 -2 -3
'ruido -6 -7 -6 -6 -9
'run -5 -7 -7 -5 -6
'runn 7 15 5 6 6
'sab 2 0 7 4 5
'sabado -5 -8 -5 -4 -3
'sad 1 6 1 2 5
'saf -2 1 3 -1 -5
'sal -4 -6 -4 -4 -4
'salad -4 -4 -3 -3 -5
'sali 2 2 0 2 6
'salida -1 4 0 0 -2
'salir -5 -8 -3 -5 -5
'salt -4 -6 -5 -4 -5
'salvad 4 10 3 4 3
'sam 2 2 1 1 3
'sat -2 0 -2 -2 -6
'saturd -5 -6 -6 -5 -8
'sav 3 7 3 3 2
'saw -4 -6 -5 -5 -5
'scar -1 2 0 2 -2
'school 0 4 -3 0 -1
'scor -2 -4 -3 -1 3
'scratc -2 -5 1 -2 -2
'scream 0 -1 8 2 5
'screen -5 -6 -5 -5 -7
'sea -1 -4 4 -1 -2
'season -5 -8 -6 -5 -6
'seat -8 -8 -8 -6 -10
'see -1 1 -2 0 -6
'seguir 5 13 4 5 4
'seizur 5 2 3 9 1
'sell 1 1 8 2 -1
'send 6 5 5 2 0
'senor -1 -1 3 0 -1
'sentid -3 -3 -3 -3 -2
'seri -4 -7 -4 -4 -5
'seria 2 6 2 2 2
'ses -2 -5 -1 -2 -3
'set 0 5 0 0 -2
'seven -5 -8 -6 -3 -6
'sex -3 -3 -1 -2 -3
'shak 7 5 4 12 4
'shar -8 -10 -8 -8 -10
'shelte 1 0 4 1 1
'sho -6 -8 -6 -6 -8
'shoot -4 3 -4 -2 -5
'shot 2 -3 3 -4 -10
'should 2 9 2 3 0
'show -2 -5 -1 -2 -2
'sick 0 -3 -2 9 -3
'sid 5 0 0 1 1
'sign 2 3 0 1 0
'sigo 5 9 8 6 11
'sin -1 2 2 8 -4
'sinc 0 0 -3 11 2
'singl 1 4 1 1 1
'sink -6 -5 -6 -5 -5
'sip 1 1 2 2 6
'six -3 -5 -3 -2 2
'skin -2 -2 -3 -1 -4
'sleep 1 -5 3 -1 -5
'sleepy 7 5 2 3 3
'slept -5 -3 -4 -4 -5
'slipp 1 1 1 1 5
'small -6 -10 -6 -6 -6
'smell 0 1 1 1 5
'smok 1 -2 -1 0 7
'snack -3 -3 -3 -3 -5
'sober -5 -8 -5 -8 -5
'sobred 14 3 4 5 5
'sobrie 9 12 9 9 20
'sobrio -5 -7 -6 -6 -6
'sola -1 2 -5 -1 -1
'som -9 -11 -9 -9 -10
'somebo 6 8 0 2 -2
'someon 0 3 0 1 2
'someth 0 -8 -8 -7 -13
'son 4 7 -2 2 2
'song 3 8 3 3 3
'soon -4 0 -3 -1 -5
'sorry -1 2 -2 -2 -3
'sound 5 7 2 3 3
'spac 3 12 3 4 3
'spanis -3 -3 -3 -3 -4
'speake -5 -6 -6 -5 -8
'spider -4 -7 -4 -3 -4
'sponso -3 -3 0 -2 -2
'spot 2 2 1 2 7
'stair -6 -5 -5 -4 -5
'stand 1 4 -1 2 -3
'star -2 0 -1 -1 4
'start -2 -1 2 0 -1
'stay 0 -2 1 -2 0
'step -5 -10 -7 -6 -9
'stepda 3 2 6 3 2
'stomac -4 -3 -3 -3 -4
'stop -7 -2 -3 -5 -9
'stopp -1 2 -1 -1 2
'stor -2 -4 -2 -1 1
'story -3 -4 -3 -3 -3
'street 1 1 0 1 2
'strong 6 0 2 2 7
'strugg 11 10 10 11 23
'stuck -3 -4 -3 -3 0
'stuff 4 3 3 -1 -1
'stupid -3 -7 -3 -3 0
'suboxo 0 0 0 4 -1
'sueno -4 -4 -4 -4 -3
'suicid 7 22 4 8 6
'sun -4 -4 -3 -3 -4
'sunday -3 2 -2 1 -3
'surger -5 -7 -5 -4 -2
'swallo 12 6 3 3 0
'sweat -4 -4 -3 -3 -4
'sweet -4 -5 -4 -3 -4
'swing -5 -7 -1 -5 -6
'tabl 1 5 1 3 1
'taco -3 -3 -3 -3 -6
'tak -11 4 -1 -2 -7
'talk -1 -4 -1 2 -1
'tall -5 -6 -4 -4 -5
'tamal -3 -4 -3 -3 -4
'tank 0 4 0 1 -1
'tanto 0 -4 -3 -1 -4
'tard -8 -9 -8 -7 -10
'tarea -6 -10 -4 -6 -7
'tarjet -2 -3 -3 -3 -4
'tast 2 0 2 3 8
'tattoo -5 -6 -6 -4 -5
'teache -7 -8 -12 -8 -10
'techo -4 -2 -5 -3 -3
'telefo 0 3 2 1 1
'tembla -2 0 1 10 -1
'temblo -1 -1 -1 3 -2
'tempra -4 0 -3 -3 -4
'ten -1 -4 -1 0 5
'tent -4 -7 -4 -4 -4
'termin -6 -8 -6 -6 -7
'terrib -4 -5 -5 -4 -4
'test -6 -6 -5 -4 -4
'text 3 2 2 0 3
'thank -2 -1 -3 -2 -3
'ther -8 -4 -8 -6 -9
'thes -7 -8 -4 -6 -6
'thi -7 4 -5 0 -5
'third 10 7 5 5 5
'thos -2 -4 -2 -3 -4
'thre 6 1 5 3 5
'thread 2 3 2 2 5
'threw 3 3 4 3 6
'throat 0 -7 8 0 0
'throug 3 6 2 6 6
'throw 0 -1 3 3 4
'thursd 1 0 0 4 -1
'ticket -4 -6 -5 -4 -5
'tied 3 8 3 3 3
'tiembl 0 0 1 2 3
'tiempo 2 -1 2 2 9
'til -1 9 -4 2 -3
'tim 5 11 5 3 11
'tio -2 -3 -3 2 -3
'tir 1 7 4 2 3
'tirado 5 5 4 5 11
'tiro -1 5 -4 0 -1
'toca -2 -2 -3 -2 -2
'toco 0 -2 4 0 -1
'toda 4 5 2 2 -1
'todo 2 12 7 8 5
'togeth 2 2 1 2 6
'tom -6 -8 -8 -9 -2
'toma -3 -3 1 -2 -5
'tomado -1 -1 3 0 2
'tomand 2 2 3 3 12
'tomar -2 -1 -2 4 8
'tomarm 5 11 4 4 3
'tomo 1 -1 -1 5 -3
'tomorr -6 -6 -5 -6 -7
'too -1 -2 -2 -3 -7
'took 9 2 8 2 6
'tooth -4 -5 -4 -3 -3
'toqu 2 1 2 4 6
'tour -3 -3 -3 -3 -4
'town -3 -4 -3 -2 0
'tra -5 -8 -3 -5 -6
'trabaj -2 -8 -2 -4 -6
'track 3 0 9 3 5
'tradit -4 -5 -4 -4 -5
'traffi -8 -15 -7 -8 -6
'trafic -2 -3 0 -1 -2
'trago 7 6 7 15 17
'train -5 -5 -4 -4 -4
'trajo -3 -3 -3 -2 -1
'tran -4 -4 -6 -4 -5
'tre 2 7 2 3 2
'tri 1 0 7 1 0
'trigge 0 -1 -1 0 6
'trip -4 -4 -4 -3 -4
'trist -4 -5 -4 -4 -4
'truck 1 -2 -5 -1 -1
'trust 2 -2 1 1 8
'try 0 -1 0 0 3
'turn 9 11 3 4 6
'tv -5 -7 -2 -5 -7
'two -7 -7 -4 -1 -2
'ultimo -4 -5 -4 -2 -6
'umbrel -4 -6 -4 -5 -5
'una -1 2 0 1 8
'uncl 7 5 10 4 3
'under 2 2 0 1 -3
'unles 3 3 6 4 7
'unsubs -3 -3 -3 -2 -3
'until 2 11 7 3 -2
'usando 0 1 1 1 5
'usar -1 -1 -1 -1 2
'use -6 -7 -6 -5 -2
'used 5 -1 1 1 5
'using 9 10 5 6 12
'vacaci -7 -10 -6 -7 -8
'vacati -6 -8 -6 -6 -8
'van 4 4 4 5 9
'vecina -2 -3 -2 -2 -2
'vecino -2 1 1 0 1
'vega -3 -4 -4 -3 -4
'ventan -3 -4 -4 -3 -4
'veo -1 1 -2 1 -2
'ver -4 -1 -1 -3 -5
'vez -2 0 -1 1 2
'vi -7 -4 -6 -5 -7
'vicio 4 4 4 6 10
'vida -1 8 2 1 0
'vien 2 0 8 2 1
'view -3 -5 -4 -3 -4
'vino -4 -5 -5 -2 -4
'violen 9 8 31 10 7
'visit -6 -5 -5 -4 -5
'vitami -6 -4 -4 -4 -4
'vivir 0 10 -1 1 -1
'vivo -4 -10 2 -4 -5
'vodka 4 4 1 2 -1
'volunt -6 -5 -5 -4 -5
'volvi 2 2 0 2 9
'volvio 7 6 18 7 6
'vomita 8 4 4 6 4
'vomito 0 -3 -2 0 -2
'wait 1 1 -1 -1 0
'wak 11 6 2 4 1
'walk 4 12 5 5 8
'wall 2 6 5 6 4
'war 2 6 2 2 2
'wast -2 1 -3 -1 -1
'watch -3 -5 -4 -4 -4
'water -3 2 1 3 3
'way 4 11 2 3 3
'weak 2 2 3 3 11
'weathe -2 -4 -2 0 -2
'week -1 -6 -3 -1 -1
'weeken -3 -7 -6 -2 0
'weird -5 -9 -8 -6 -8
'well 0 3 -1 3 -1
'went -4 -2 -7 -4 -5
'wer -3 1 -4 -2 -2
'wheel 4 4 3 3 8
'whil -1 -4 -1 -2 -3
'whit 2 1 1 2 7
'whol 1 1 0 0 4
'wif 1 10 3 3 5
'win -7 -6 -7 -4 -4
'window -4 -5 -5 -3 -4
'wish -1 6 0 0 -1
'withdr 2 2 3 20 3
'withou 6 11 6 11 7
'wok 1 7 7 4 6
'women -3 -5 -1 -3 -5
'work 0 2 5 -1 4
'world 2 9 1 2 1
'worry -5 -2 -5 -4 -5
'wrong -1 1 -4 -3 -4
'wrot 1 8 1 2 1
'xanax 3 0 1 3 -1
'year -7 -2 -4 -6 -2
'yell -4 -4 -4 -4 -4
'yes -3 -5 -3 -3 0
'yester -5 -5 -4 -3 -5
'yet 2 7 3 3 9
'young -3 -3 -3 -2 -3
'yrs 3 4 4 4 9
'zapato -6 -7 -6 -6 -10
'zero 8 7 8 9 21
'zona -4 -5 -4 -4 -4
'zoom -7 -7 -8 -7 -10
(always) -43 -34 -38 -57 -31
(child) 0 1 4 0 -3
(harmless) -5 -6 -5 -2 -12
(home) 3 5 21 5 2
(maybe suicide) 4 16 5 6 1
(past) -1 -6 -6 -7 -6
(quitting) -3 0 -4 15 0
(symptom) 13 1 0 23 3
ABUSER 4 3 14 6 3
ABUSER DRINK -3 -3 -4 -2 -4
ABUSER GOOD -3 -4 -5 -3 -3
ABUSER HE 2 5 3 2 2
ABUSER ME -9 -13 -5 -6 -6
ABUSER NOT -2 -4 0 -1 -2
ABUSER RELAPSE 1 1 1 2 4
ABUSER TOUCH 3 3 6 3 3
ABUSER is 3 5 8 4 3
ABUSER the -4 -2 -7 -3 -3
ABUSER tien 0 3 1 1 0
AGAIN -3 4 4 0 11
AGAIN AGAIN -1 -4 1 1 8
AGAIN DRINK 1 1 1 2 5
AGAIN HE 3 2 0 2 -2
AGAIN ME 1 4 1 2 4
AGAIN MEETING 3 3 7 3 2
AGAIN MILESTONE 2 3 2 2 4
AGAIN NEED 1 2 7 2 0
AGAIN QUESTION -3 -3 -3 -3 -6
AGAIN SELF -2 -3 -2 -1 -5
AGAIN USE 1 1 1 1 3
AGAIN WORK -1 2 -2 -1 -4
AGAIN a 0 1 -2 0 6
AGAIN and 4 5 3 6 8
AGAIN at 7 10 6 7 13
AGAIN dieta -4 -4 -4 -4 -7
AGAIN en 2 2 2 2 6
AGAIN favor -5 -6 -5 -5 -7
AGAIN in 3 1 0 1 -3
AGAIN is -1 -3 -2 -2 -4
AGAIN las 5 5 5 5 12
AGAIN lluev -3 -3 -3 -3 -5
AGAIN on 2 2 1 2 6
AGAIN out 2 2 2 2 6
AGAIN por -5 -6 -5 -5 -7
AGAIN that -2 -3 -2 -2 -4
AGAIN the -4 -4 -5 -4 -4
AGAIN to 0 -1 1 0 5
AGO 0 -4 -5 -8 -1
AGO # 0 -2 0 -2 -5
AGO AGAIN -5 -5 -5 -5 -8
AGO AGO -7 -7 -6 -7 -10
AGO DRUG 2 3 2 3 6
AGO HE 15 14 7 9 9
AGO HIT -2 -3 -6 -2 0
AGO HURRY 4 0 1 0 2
AGO KILL -3 -4 -3 -3 -3
AGO LAST -3 -3 -3 -3 -4
AGO ME -5 -6 -5 -4 -4
AGO MILESTONE 0 0 1 -1 -2
AGO MUCH -2 -3 -3 -3 -5
AGO NOT -3 -2 -3 -3 -3
AGO QUESTION 1 6 2 1 2
AGO RELAPSE -3 -3 -3 -3 -5
AGO SCHEDULE -4 -4 -4 -4 -7
AGO SOBER -1 -1 -2 -2 -1
AGO WORK -2 -3 -3 -2 -3
AGO de 4 9 4 4 4
AGO in 0 -4 -3 -2 -5
AGO on 2 2 1 2 6
AGO out 2 2 2 3 7
AGO to 1 0 2 1 7
AGO y -2 -1 -2 -2 -5
ALCOHOL 8 -6 4 13 19
ALCOHOL # -1 -3 -3 -3 -6
ALCOHOL ALCOHOL 3 1 1 2 4
ALCOHOL HE -7 -7 -2 -4 -10
ALCOHOL HURRY -3 -2 -1 0 2
ALCOHOL LAST -5 -4 -4 -4 -7
ALCOHOL ME 6 2 0 3 7
ALCOHOL MILESTONE -4 -4 -4 -2 -8
ALCOHOL MUCH -4 -2 -2 -2 0
ALCOHOL NIGHT -4 -4 -4 -4 -5
ALCOHOL PILL 8 3 1 -1 -3
ALCOHOL SCHEDULE 6 0 4 11 4
ALCOHOL a -2 -2 -2 -1 -3
ALCOHOL and -7 -4 3 -1 -10
ALCOHOL at -4 -3 -2 -3 -4
ALCOHOL de -4 -5 -5 -4 -8
ALCOHOL del 3 0 0 0 -1
ALCOHOL float -5 -5 -5 -5 -9
ALCOHOL for -3 -4 -3 -4 -6
ALCOHOL in 2 4 4 5 14
ALCOHOL is -9 -8 -8 -7 -9
ALCOHOL of -1 1 -1 -2 -3
ALCOHOL on -6 -7 -8 -7 -13
ALCOHOL sinc 1 1 1 5 -1
ALCOHOL the -1 1 4 4 1
ALCOHOL with -1 -3 -3 -3 -6
ALCOHOL y 5 6 3 7 10
ALONE 5 1 -6 1 0
ALONE and 7 2 3 4 4
ALONE en -1 2 -5 -1 -1
BAR -9 -11 -9 -8 4
BAR ME 1 -1 3 1 1
BAR and -4 -4 -4 -4 -7
BAR clos 3 2 5 2 3
BAR on 2 6 5 2 0
BETTEROFF -7 0 -8 1 -6
BETTEROFF ALCOHOL 3 -1 1 1 0
BETTEROFF BRIDGE 2 5 2 2 2
BETTEROFF CAR 3 6 2 2 3
BETTEROFF DRINK -4 -4 -4 -6 -5
BETTEROFF DRUG 2 2 3 7 2
BETTEROFF HE -4 -5 -4 -2 -4
BETTEROFF ME 2 9 0 3 -1
BETTEROFF NOT 2 6 4 2 1
BETTEROFF PILL 1 -1 1 6 1
BETTEROFF SCHEDULE -2 -4 -2 -3 -2
BETTEROFF YOU -2 -4 1 -2 -2
BETTEROFF and 5 0 1 1 0
BETTEROFF for 2 5 2 2 2
BETTEROFF it 4 3 4 8 3
BETTEROFF on 0 -4 -2 -2 -2
BETTEROFF road 4 5 8 4 4
BETTEROFF the 0 -4 1 -3 -1
BETTEROFF thi 4 7 3 4 3
BETTEROFF with -4 -5 -3 -3 -3
BETTEROFF y -2 -2 -2 -3 -3
BLUE 11 -9 -6 -8 -13
BLUE HE 4 5 2 1 1
BLUE ME -3 -3 -3 -3 -4
BLUE NOT -1 -2 -2 -5 -2
BLUE SHAKE -2 1 1 4 0
BLUE and 2 1 1 1 1
BLUE y 9 5 5 9 5
BODY 7 8 5 2 1
BODY ME 1 0 10 2 4
BODY MILESTONE -3 -5 -3 -3 -3
BODY NOT -3 -3 -3 -2 -4
BODY SICK -3 -4 -3 -3 -2
BODY TIRED -2 -4 -3 -2 -2
BODY WILL 1 4 1 1 -1
BODY are -1 -3 -3 -5 -4
BODY is -4 -9 -3 -5 -7
BODY on 0 -4 3 -3 -3
BODY the -4 -3 1 -4 -1
BREATH 29 4 3 18 2
BREATH HE -5 -3 -3 -3 -3
BREATH por -7 -4 -4 -4 -4
BRIDGE -8 6 0 1 -12
BRIDGE BRIDGE 1 6 1 2 1
BRIDGE ME 4 5 10 5 3
BRIDGE MEETING -2 -3 -2 -2 -1
BRIDGE a -3 -6 -4 -3 -1
BRIDGE at -2 -3 -2 -2 -3
BRIDGE down -4 -5 -6 0 -5
BRIDGE esta -4 -7 -4 -4 -4
BRIDGE gotera -4 -4 -4 -3 -3
BRIDGE hay -4 -4 -4 -3 -3
BRIDGE in -3 -3 -3 -3 -4
BRIDGE is -5 -9 -6 -6 -6
BRIDGE on -1 -4 2 -1 1
BRIDGE the -2 -4 -3 -2 0
BROKE -6 -8 3 -5 -2
BROKE BODY -1 -2 6 0 -1
BROKE HE -1 0 6 0 -1
BROKE ME -1 0 2 -1 1
BROKE PHONE -3 -4 -5 -3 -5
BROKE out -3 -3 -3 -2 -4
BROKE up -3 -4 -4 -3 -2
BRUISE 10 6 7 2 -4
BRUISE ME 4 11 3 3 3
BRUISE MUCH -1 -2 4 0 0
BRUISE out 2 6 5 3 3
BURDEN 0 5 -1 0 -1
BURDEN ME 4 8 3 4 4
BUY 0 3 8 3 11
BUY ALCOHOL 4 4 3 4 10
BUY HE -5 -4 -4 -4 -5
BUY ME 2 2 1 2 6
BUY a 4 8 3 4 8
BUY and 4 7 3 3 3
BUY big -3 -3 -3 -3 -5
BUY it -6 -6 -5 -5 -10
BUY pastel -3 -3 -3 -3 -4
BUY the -5 -5 -5 -5 -8
BUY una 4 7 3 4 10
CANT 0 7 2 5 6
CANT ME -1 3 -1 -1 -3
CANT WANT 2 2 2 2 4
CANT calor -2 -5 -4 -4 -4
CANT los -1 -2 3 -1 -2
CAR -12 -5 -7 -10 -14
CAR HE -5 -7 -8 -5 -5
CAR ME 0 2 3 1 5
CAR QUESTION -3 -5 -4 -3 -3
CAR the -1 0 -5 -2 -3
CARE -6 0 -6 -5 -5
CARE ME 5 8 7 5 6
CARE a 2 8 -1 2 1
CARE of 1 3 1 1 0
COPS 6 2 14 3 0
COPS BUY 5 4 12 5 5
COPS ME 3 2 5 2 2
CRAVE 10 6 4 9 34
CRAVE BLUE -3 -3 -3 -3 -5
CRAVE DRINK -3 -5 -3 -3 -5
CRAVE are 5 4 5 5 13
CRAVE cocina -4 -6 -4 -4 -5
CRAVE de -2 5 -2 -1 -6
CRAVE un -3 -3 -3 -3 -5
CRAVE with -4 -4 -4 -4 -6
CUT -2 13 -3 -1 -10
CUT BODY 3 9 4 4 4
CUT HE 1 0 1 1 4
CUT ME 0 1 6 0 -2
CUT SCHEDULE 2 1 2 2 5
DEALER 11 7 13 11 26
DEALER PHONE 1 1 0 1 5
DEPRESS -9 0 -7 -6 -3
DEPRESS ME -9 -7 -8 -8 -8
DIE 16 30 6 9 2
DIE HE -9 -6 -6 -6 -7
DIE KIN 0 2 1 2 5
DIE ME 0 5 0 1 4
DIE MILESTONE -5 -7 -5 -5 -6
DIE NOT 5 1 1 1 1
DIE QUESTION 1 5 1 1 0
DIE SCHEDULE -1 -3 0 0 4
DIE a -4 -5 -3 -3 -3
DIE and -4 -2 -4 -3 -2
DIE at -3 -5 -3 -3 -3
DIE en 0 3 0 0 0
DIE for -2 -5 0 -2 -2
DIE in -1 -2 -2 -1 1
DIE som -2 -5 0 -2 -2
DIE that 2 6 2 3 2
DIE the -3 -3 -3 -3 -3
DRINK 26 10 14 23 35
DRINK # 0 -4 -3 -5 -6
DRINK AGAIN 1 1 1 2 7
DRINK ALCOHOL 7 2 2 1 1
DRINK GAME -3 -3 -3 -3 -6
DRINK HE -1 -3 3 3 -1
DRINK HURRY 2 7 4 3 9
DRINK ME -10 -5 -8 -8 -6
DRINK MUCH 4 4 3 2 5
DRINK PILL -10 -2 -8 -11 -14
DRINK SCHEDULE -1 -1 -1 2 -3
DRINK SECRET 0 0 1 1 4
DRINK THANKS -4 -5 -3 -4 -5
DRINK WANT -4 -7 -4 -4 -3
DRINK a -1 -3 -2 -1 -2
DRINK algo -7 -8 -7 -7 -12
DRINK at -4 -4 -3 -3 -6
DRINK cloro 8 1 2 2 -2
DRINK de 4 0 1 4 1
DRINK en -4 -4 -3 -4 -1
DRINK in 2 2 2 2 7
DRINK para 4 5 2 4 -2
DRINK un 7 6 2 2 -3
DRINK una -8 -5 -4 -1 -2
DRINK y -2 -1 -1 0 2
DRUG 23 2 10 20 24
DRUG HE 2 2 4 2 1
DRUG HURRY -4 -3 -3 -3 -2
DRUG ME 3 -1 0 0 -4
DRUG NOT 7 5 2 5 0
DRUG QUESTION -2 -3 4 -3 -5
DRUG and 3 1 1 3 3
DRUG anonim -4 -3 -3 -3 -5
DRUG anonym -4 -4 -4 -4 -5
DRUG can -3 -3 0 -3 -6
DRUG in 1 0 -2 1 6
DRUG is 3 1 1 1 1
DRUG the 0 1 1 1 5
EMPTY 9 12 0 4 5
EMPTY HE 7 1 1 2 2
EMPTY LIFE -3 -5 -2 -2 -3
EMPTY MUCH -1 -3 -1 -1 1
EMPTY in -3 -6 -3 -3 -4
EMPTY to 1 4 1 2 0
EVERYONE -1 5 4 0 3
EVERYONE ME 4 4 6 4 10
EVERYONE MIGHT 1 4 2 1 0
EXIST 5 15 5 6 5
FACE 20 5 15 8 10
FACE BLUE -9 -5 -3 -5 -5
FACE ME 2 1 8 2 0
FACE gripa -7 -4 -4 -4 -4
FALL -1 -10 -1 -5 -6
FALL AGAIN 3 2 2 2 5
FALL BETTEROFF 1 2 2 2 9
FALL HE -5 -4 4 -3 -5
FALL QUIT 1 2 2 2 9
FALL REST -4 -4 -3 -3 -4
FALL the -5 -4 -4 -3 -2
FOOD -19 -19 -22 -19 -20
FOOD ME -3 -2 -3 -5 -4
FOOD and -3 -3 -3 -5 -3
FOOD was 2 2 4 2 2
FRIGHT 1 2 9 5 1
FRIGHT HE 1 -1 6 1 1
FRIGHT ME 1 -1 3 0 0
FRIGHT QUESTION 2 3 6 2 2
FRIGHT de 2 4 1 2 3
FRIGHT go 1 0 4 1 1
FRIGHT of 3 7 4 4 3
FRIGHT to -2 -4 -1 -3 -2
FUN -11 -14 -15 -9 -9
GAME -15 -10 -13 -10 -15
GAME BLUE 0 4 2 1 1
GAME GAME -4 -5 -3 -3 -4
GAME KILL -4 -7 -4 -3 -4
GAME ME 3 4 6 3 3
GAME WILL 2 8 2 3 2
GAME at -2 -2 -2 -2 -4
GAME is -4 -6 -4 -4 -6
GAME the 3 4 3 2 7
GIVE -1 4 -3 -1 2
GIVE ME -2 2 1 -2 -5
GIVE a -1 -1 2 -1 -4
GIVE away 1 6 -1 1 -1
GIVE in 3 2 3 3 10
GIVE the -3 -4 -3 -3 -4
GIVE up 3 5 3 3 5
GOD 0 9 -4 -2 -8
GOD ME 3 10 3 4 2
GOD TAKE 4 9 4 4 3
GOD YOU -4 -6 -4 -4 -4
GOD bendig -2 -3 -3 -2 -3
GONE -3 5 2 -1 -4
GONE SCHEDULE -3 -5 -3 -3 -3
GONE for -2 -3 -2 -2 -1
GONE from 2 2 2 2 6
GOOD -11 -10 -18 -12 -15
GOOD ME 0 3 0 -1 -3
GOOD WILL 3 6 2 3 3
GOOD YOU 2 5 2 2 2
GOOD be -5 -10 -5 -5 -5
GOOD to -3 -4 -3 -3 -3
GREET -10 -11 -11 -9 -11
HANG 10 18 15 8 7
HANG SELF 0 9 -1 1 -1
HANG con 6 1 4 2 2
HATE -3 5 -4 -3 -4
HATE ME 5 10 5 5 5
HATE MUCH -2 -4 -2 -3 -2
HATE monday -3 -4 -3 -3 -3
HATE that 2 4 2 2 2
HE # -8 -9 -10 -6 -5
HE AGAIN 0 2 5 0 -1
HE AGO 3 1 4 0 -3
HE ALCOHOL -1 2 6 4 1
HE BAR 1 2 3 2 5
HE BETTEROFF -6 -2 -5 -5 -5
HE BLUE -2 -2 2 -3 -1
HE BODY 14 8 7 8 5
HE BREATH 9 3 2 1 2
HE BRIDGE 2 0 7 0 -1
HE BROKE 2 1 11 3 1
HE BUY 5 4 12 6 6
HE CAR -2 2 -4 -2 -3
HE CUT -2 -7 1 -3 -4
HE DEALER 5 5 4 6 14
HE DIE 11 2 2 3 3
HE DRINK 4 3 8 6 4
HE DRUG 10 4 5 9 10
HE EMPTY 6 0 1 2 1
HE FACE 6 3 9 2 5
HE FUN -5 -7 -9 -5 -5
HE GAME -1 -1 3 0 1
HE HEART 6 1 1 1 0
HE HIGH 2 -3 -2 -2 -6
HE HIT 0 -2 11 1 -3
HE HOPELESS -5 -2 -4 -4 -5
HE HURT 2 -1 6 2 2
HE INJECT 3 2 11 3 1
HE KILL 3 0 11 3 3
HE KIN -1 -1 3 -1 0
HE KNOW 1 -1 12 2 2
HE LAST 1 5 1 2 3
HE LIFE 0 4 3 2 2
HE LIPS 5 3 3 7 0
HE LIVE 0 -3 -2 -3 -2
HE LOST -2 -3 -1 -2 -4
HE MATE 2 3 9 4 7
HE ME 5 6 9 4 2
HE MIGHT 6 4 8 3 1
HE MILESTONE 0 1 -1 -1 -3
HE MUCH 7 -3 3 1 -1
HE NARCAN 12 7 5 6 5
HE NIGHT -1 0 2 -1 -2
HE OUTSIDE 2 1 4 0 -1
HE PAIN -1 0 4 0 -1
HE PHONE 6 12 7 5 4
HE PICK -4 -4 -4 -4 -8
HE PILL 0 -5 -4 -1 -4
HE PLACE 1 -3 0 -1 -2
HE QUESTION 7 15 7 5 12
HE QUIT 3 4 0 1 -2
HE RAPE 2 2 6 2 2
HE SCHEDULE -5 -9 -5 -1 -1
HE SEEING 7 7 15 9 7
HE SHAKE 3 1 1 5 0
HE SICK 0 -1 8 0 -2
HE TAKE 3 -2 7 5 1
HE THREAT -1 -2 3 -1 -1
HE TRAP 3 2 8 3 3
HE UNWAKING 9 2 1 2 4
HE WAKE -1 -5 -3 -4 -3
HE WANT 11 12 14 13 27
HE WEAPON -1 5 0 0 -2
HE WILL 3 -6 8 -1 -5
HE WITHDRAW 3 2 3 10 2
HE WORLD -3 -4 -4 -3 -5
HE and 4 3 3 2 1
HE are 3 4 12 4 1
HE bano 1 -1 5 0 -3
HE boda -4 -2 -2 -2 -1
HE calor -1 -2 -1 -1 -1
HE cama -4 -6 -4 1 -5
HE carcel 2 2 6 4 2
HE casa 5 4 13 5 5
HE celula 2 1 10 2 2
HE check 3 2 8 3 3
HE com 2 2 13 4 3
HE cuarto 2 2 6 3 3
HE desd 1 1 1 5 3
HE did 7 7 22 8 4
HE doe -1 -1 4 5 -2
HE escuel -5 -5 -4 -5 -8
HE estaci -4 -4 -4 -4 -5
HE fin 3 1 5 1 1
HE fue 3 -1 0 1 2
HE fuert -5 -4 -5 -3 -5
HE get 2 1 10 2 -1
HE got -1 -3 -4 -2 -3
HE gripa -7 -4 -4 -4 -4
HE has 4 1 13 4 1
HE hom 2 1 7 2 2
HE is 18 -2 17 6 1
HE mad -2 -4 2 -1 -1
HE oficin -3 -5 -3 -3 -3
HE on 8 0 0 1 1
HE par 4 6 6 8 4
HE perro -5 -4 -5 -4 -5
HE pie -2 -2 -3 -2 -2
HE put 2 1 6 2 1
HE refri 1 0 1 2 5
HE scream 1 1 5 2 1
HE to 1 0 6 2 1
HE ventan -3 -4 -4 -3 -4
HE vicio 4 4 4 6 10
HEART 7 -4 -5 2 -7
HEART QUIT -4 -5 -4 -5 -4
HEART SICK 8 2 3 3 2
HEART WILL 5 4 5 10 5
HIGH 8 0 9 5 18
HIGH ME -1 2 3 1 -2
HIGH SCHEDULE -3 -5 -4 -3 -4
HIGH and 3 0 2 3 4
HIGH the -4 -4 -4 -4 -7
HIT -1 -5 21 1 -2
HIT ABUSER -3 -3 -4 -3 -3
HIT AGAIN 0 0 5 0 -3
HIT BODY -2 3 -7 -2 -2
HIT HE 3 2 1 1 0
HIT KIN 1 0 5 1 1
HIT ME 7 9 24 9 6
HIT MUCH 0 -3 6 0 0
HIT a -8 -7 -9 -7 -8
HIT is -7 -7 -8 -8 -8
HIT it -1 -1 -3 -1 3
HIT the -5 -4 -8 -4 -5
HIT two -5 -6 -7 -5 -6
HIT with 3 2 6 2 1
HOPELESS -1 15 -2 0 -2
HOPELESS # -2 -4 -2 -2 -3
HOPELESS DIE 3 7 3 3 3
HOPELESS LIVE 2 5 2 2 2
HOPELESS ME 1 5 1 2 1
HOPELESS a -3 -4 -3 -3 -3
HOPELESS and 4 4 2 2 2
HOPELESS it -3 -5 -3 -3 -3
HOPELESS of 0 -1 0 0 4
HOPELESS pagar -3 -5 -3 -3 -3
HOPELESS to -1 3 -1 0 -1
HURRY #zip -1 -2 -1 -1 0
HURRY DRINK -3 -3 -3 -3 -2
HURRY GOOD -3 -4 -3 -3 -4
HURRY HE 7 2 0 6 0
HURRY MATE 4 0 0 1 0
HURRY ME 2 -2 -5 -3 -1
HURRY MEETING -2 -4 -2 -3 -2
HURRY MUCH 4 8 4 4 5
HURRY NOT -2 5 -2 2 -4
HURRY QUESTION -3 -3 -3 -2 1
HURRY QUIT 3 4 5 3 2
HURRY SCHEDULE 1 -2 -2 -2 -6
HURRY TAKE -6 0 -4 -4 -5
HURRY WANT 1 4 2 2 4
HURRY en -3 -1 -2 -2 -3
HURRY is 4 9 4 4 3
HURRY that -3 0 -2 -2 -3
HURRY was -6 -6 -6 -6 -10
HURRY y -2 -3 -3 -2 -3
HURT 4 16 10 5 0
HURT ME -3 -3 -2 -3 -4
HURT SELF 2 8 -1 2 2
INJECT 22 7 11 10 20
INJECT # -1 -2 0 -2 -4
INJECT AGAIN 1 1 1 1 4
INJECT DRUG 2 2 1 3 9
INJECT ME 4 2 10 2 1
INJECT a -6 -5 -6 -4 -5
INJECT and 10 2 2 4 6
INJECT at 0 1 8 1 -1
INJECT the -9 -7 -9 -7 -12
INJECT up 6 2 2 1 4
JEALOUS 7 5 19 6 6
JEALOUS ME 2 2 7 2 2
KILL 2 25 14 11 -1
KILL HURRY 0 0 -3 -1 2
KILL ME -2 -3 4 -2 -2
KILL SELF 5 19 1 5 4
KILL THINK 4 8 4 4 4
KILL cucara -7 -8 -8 -6 -7
KILL si -1 3 -5 -1 -1
KIN -6 -7 -1 -8 -15
KIN ALCOHOL 0 -3 -2 -2 -4
KIN CUT 0 6 -3 1 1
KIN DIE -5 -9 -5 -5 -3
KIN DRINK 4 2 3 2 7
KIN GOOD -3 -4 -6 -3 -3
KIN HE -2 0 0 4 -2
KIN HIT 1 0 8 2 1
KIN HURRY 7 8 8 6 8
KIN KIN 5 9 7 5 5
KIN KNOW 2 4 5 2 2
KIN LOVE 2 6 2 2 2
KIN ME -3 5 -1 -1 3
KIN MEETING -3 -4 -3 -2 -3
KIN MIGHT 4 10 4 4 3
KIN MUCH 0 4 1 1 -1
KIN NOT 3 -4 -1 -2 0
KIN QUESTION -5 3 -3 -2 -3
KIN QUIT -3 -2 -6 3 -3
KIN RELAPSE 2 2 2 3 7
KIN REST -5 -6 -5 -4 -4
KIN SCHEDULE -5 -7 -5 -5 -6
KIN SHAKE -3 -1 -2 -3 -2
KIN SICK 1 2 3 4 1
KIN TAKE 7 2 1 1 3
KIN THREAT 0 -2 4 1 0
KIN TOUCH 1 1 4 2 1
KIN UNWAKING -3 -3 -3 -3 -3
KIN USE 1 2 4 2 6
KIN WAKE 5 -2 0 -1 0
KIN WANT 0 2 0 0 3
KIN WILL -9 -6 -7 -6 -7
KIN a 0 3 2 0 0
KIN and 1 2 3 2 5
KIN are -5 -8 -6 -5 -6
KIN caso -2 -3 -4 -2 -3
KIN esta -2 0 -1 2 1
KIN for -6 -10 -6 -6 -6
KIN get 2 5 1 2 1
KIN got 2 -5 0 -1 -2
KIN gradua -5 -4 -4 -3 -4
KIN has -3 1 -5 -2 -3
KIN in -2 -1 1 -1 -4
KIN into 6 1 4 3 3
KIN is 2 0 -4 -3 -2
KIN it -4 -3 -3 -3 -6
KIN keep 3 4 7 3 3
KIN out -2 -1 -4 -2 -2
KIN se 15 6 2 6 2
KIN the -5 -6 -10 -1 -7
KIN tien -3 -2 -3 -5 -3
KIN una -4 -5 -7 -4 -3
KIN up 1 -1 2 1 5
KIN y 5 10 9 7 13
KNOW HE 2 7 10 3 -1
KNOW KIN 3 8 2 3 3
KNOW ME 1 10 11 3 -1
KNOW MEETING 7 11 6 7 10
KNOW MUCH 4 11 4 4 5
KNOW NOT -1 -1 4 1 4
KNOW QUESTION 13 14 20 16 12
KNOW SCHEDULE -1 -5 8 -1 -4
KNOW hell 2 3 4 2 2
KNOW it 0 6 1 1 0
KNOW the -5 -6 -8 -5 -6
LAST -3 14 -4 7 -3
LAST EVERYONE 3 8 1 3 2
LAST HURRY -5 -9 -5 -5 -6
LAST ME 1 3 0 1 4
LAST MEETING -3 -4 -3 -3 -3
LAST MILESTONE -4 -3 -4 -5 -5
LAST NIGHT 8 3 8 5 12
LAST PHONE 4 10 4 4 4
LAST a 3 4 2 3 6
LAST and 1 5 1 1 0
LAST de 2 7 2 3 5
LAST to -6 -8 -6 -5 -6
LET -4 -1 0 2 -4
LET LIVE -6 -9 -7 -6 -6
LET ME -1 1 1 -1 -3
LET de 1 1 2 7 0
LET go -1 0 3 0 -3
LET salir 0 -2 2 -1 1
LETTER -5 4 -6 -3 -8
LETTER LAST 1 5 2 2 2
LETTER the -2 -4 -3 -3 -3
LIFE -2 12 0 0 -3
LIFE BETTEROFF -4 -8 -4 -4 -4
LIFE NOT 0 4 1 1 0
LIFE SOBER -3 -4 -3 -3 -5
LIFE es -2 -6 2 0 -1
LIFE is -1 2 -1 0 -1
LIPS 9 -1 5 8 1
LIPS ALCOHOL 1 1 1 1 5
LIPS BLUE 22 9 9 9 9
LIPS is 3 1 4 1 0
LIPS pintad -4 -3 -4 -3 -3
LIVE 5 17 6 3 -3
LIVE BETTEROFF -4 -5 -3 -3 -3
LIVE HURRY -10 -9 -7 -7 -7
LIVE aqui -3 -4 -3 -3 -3
LIVE for 3 6 3 3 6
LIVE is 8 9 5 5 5
LIVE the -4 -6 -4 -4 -4
LOST -3 -1 -2 1 6
LOST # 7 6 7 7 16
LOST HE -4 -6 -4 -4 -4
LOST ME 0 -2 1 2 5
LOST MUCH 3 7 3 3 4
LOST SOBER 4 3 6 5 6
LOST bet -3 -4 -3 -3 -3
LOST it 5 4 4 4 11
LOST the 0 4 1 0 -4
LOST up -3 -2 -3 -3 -5
LOVE -8 3 -5 -7 -1
LOVE DIE 1 3 1 1 1
LOVE DRINK 4 2 4 4 10
LOVE HE -3 -1 -4 -5 -3
LOVE LIFE 0 -4 -1 0 4
LOVE LIVE 2 5 2 2 1
LOVE ME -1 -4 -1 -1 2
LOVE MEETING 1 0 3 1 -1
LOVE MORNING 1 3 1 1 1
LOVE QUIT -4 -2 -3 -6 -4
LOVE REST 3 7 3 3 2
LOVE SOBER -2 -4 -2 -2 -2
LOVE a -2 -3 -2 -2 -1
LOVE and 1 4 1 1 1
LOVE ir 0 -1 -1 0 1
LOVE un 2 1 5 2 4
LOVE una -2 -6 1 -2 -1
MATE 10 5 9 2 4
MATE DRUG 0 2 7 2 1
MATE HE -6 -8 -4 -4 2
MATE HIT -3 -4 -4 -3 -4
MATE KNOW -2 3 -4 -1 -3
MATE ME -12 -3 -3 -5 -4
MATE MEETING 3 4 6 3 3
MATE NEED -3 -1 -3 -2 -3
MATE NOT -1 -2 -2 -2 -3
MATE PILL -3 -3 0 -1 -2
MATE QUESTION 0 2 2 1 -1
MATE QUIT 3 4 3 5 3
MATE STARE -4 -6 -4 -4 -6
MATE UNWAKING 12 4 6 5 2
MATE WANT 1 4 -1 1 0
MATE WILL 2 -1 0 1 4
MATE a 0 2 0 1 5
MATE and -6 -5 -6 -3 -2
MATE are -4 -5 -4 -3 -1
MATE at 3 3 -1 1 0
MATE do 1 4 1 1 1
MATE esta 7 6 9 4 5
MATE from 3 6 5 3 3
MATE in 3 -1 -1 -1 -2
MATE is 9 2 11 5 5
MATE it 2 6 1 2 1
MATE on -2 -1 0 -2 -4
MATE talk 3 5 1 3 5
MATE the 2 -2 -1 0 -3
MATE to 1 7 -1 2 3
MATE trajo -2 -4 -3 -2 -3
ME # 0 -6 -5 -3 0
ME ABUSER 2 2 6 3 1
ME AGAIN -1 3 1 0 5
ME AGO 1 4 5 2 1
ME ALCOHOL 6 2 6 3 11
ME ALONE 1 -1 -8 -3 -3
ME BETTEROFF -1 4 4 -1 -1
ME BODY 3 9 5 2 -2
ME BREATH 1 0 1 7 0
ME BRIDGE 5 3 12 9 5
ME BROKE 3 6 6 5 12
ME BRUISE -1 2 3 0 -1
ME BURDEN 2 6 2 2 2
ME BUY -1 -2 -2 -1 2
ME CAR -4 -8 3 -4 -5
ME CRAVE -1 0 -1 0 7
ME CUT 4 6 -1 1 2
ME DEALER 3 1 5 4 10
ME DEPRESS 0 6 1 1 2
ME DIE -7 -4 -4 0 -3
ME DRINK -4 -10 -7 -7 -10
ME DRUG 0 1 8 0 10
ME FACE 0 -1 -3 -1 0
ME FOOD 2 4 4 2 2
ME FRIGHT 0 3 5 2 0
ME GAME -2 0 -2 -2 -2
ME GIVE 4 5 0 2 6
ME GONE 3 10 6 4 2
ME GOOD -5 -11 -8 -2 -2
ME HANG 4 3 15 5 3
ME HATE 0 2 0 0 0
ME HE -1 10 3 8 7
ME HEART 3 2 0 1 -1
ME HIGH 10 5 12 8 19
ME HIT 4 7 8 3 3
ME HOPELESS 1 2 0 1 0
ME HURRY -3 1 -6 -2 1
ME HURT 0 1 4 0 -1
ME INJECT 4 3 5 7 9
ME JEALOUS 2 1 8 2 2
ME KILL 3 8 9 6 3
ME KIN 9 9 6 4 6
ME KNOW -6 -5 3 -2 0
ME LAST 5 14 8 7 0
ME LET 6 9 8 5 9
ME LETTER 0 5 0 1 -2
ME LIFE -3 -3 -4 -3 -1
ME LIPS 2 6 11 8 12
ME LIVE -4 -7 -1 -4 -5
ME LOST 0 5 2 2 1
ME LOVE 2 5 4 2 5
ME MATE 8 10 8 8 6
ME ME 4 10 7 5 4
ME MEETING -3 -2 0 -6 5
ME MIGHT 4 14 6 5 8
ME MILESTONE 6 10 6 6 11
ME MISS 0 0 0 0 5
ME MORNING -5 -5 -4 -5 -4
ME MUCH 9 4 8 7 7
ME NARCAN 6 1 1 2 1
ME NEED -1 1 0 -1 3
ME NIGHT 2 0 8 3 0
ME NOBODY 2 6 3 2 2
ME NOT 2 11 1 4 7
ME NUMB 5 3 3 4 8
ME OD 3 3 2 2 1
ME OUTSIDE 2 4 0 2 7
ME OVER 0 2 5 1 2
ME PHONE 2 3 11 2 8
ME PICK 3 7 4 4 9
ME PILL 4 -2 -1 2 3
ME PLACE 2 0 7 2 3
ME QUESTION 7 6 0 6 -4
ME QUIT -3 4 13 10 -1
ME RAPE 2 1 8 3 7
ME RELAPSE -1 -4 -2 0 9
ME REST -3 -5 -3 -4 -5
ME SAFE 2 3 6 2 1
ME SCHEDULE 4 9 3 4 3
ME SECRET 6 10 14 7 6
ME SEEING 4 2 11 5 3
ME SEIZE 1 1 2 4 2
ME SHAKE -8 -8 -7 -7 -7
ME SHAME -4 -6 -3 -4 -3
ME SICK 3 -4 -6 2 -3
ME SOBER 3 0 4 3 16
ME SORRY 1 3 1 1 0
ME STARE 1 0 1 1 4
ME TAKE 15 8 3 7 9
ME THANKS 4 8 3 3 2
ME THINK 12 0 1 3 -3
ME THREAT 7 4 9 4 3
ME TIRED 2 3 0 0 0
ME TOUCH 3 4 10 4 2
ME TRAP 2 1 12 3 2
ME TRY -3 -4 -4 -3 -4
ME UNWAKING -4 -2 3 -2 -5
ME USE 5 -3 0 1 7
ME WAKE -6 -4 0 -3 -3
ME WANT 6 11 5 -1 7
ME WEAPON 4 7 4 5 10
ME WILL 9 14 6 4 3
ME WISH -4 5 -2 -2 -3
ME WITHDRAW 2 1 1 9 1
ME WORK -2 -4 6 -2 -5
ME a 2 3 8 3 10
ME after 7 10 4 5 3
ME agarro 3 6 5 3 2
ME alarm -3 -5 -4 -3 -4
ME and 6 10 12 9 5
ME are -10 -12 -11 -9 -12
ME bad -3 -4 -2 -3 -4
ME bag -5 -5 -4 -4 -6
ME befor 2 4 2 2 3
ME body 8 4 8 8 10
ME bring -7 -6 -6 -6 -9
ME by 4 4 9 4 4
ME can 3 6 0 0 4
ME card -2 -3 -2 -2 -2
ME cart 1 1 -1 1 6
ME casa 0 2 5 1 -1
ME cat -1 3 1 0 0
ME com -3 0 -2 -4 0
ME contra -1 -4 4 -1 -1
ME credit -4 -4 -4 -4 -6
ME cuenta 2 1 2 2 7
ME da -3 -7 1 -2 -6
ME dan -1 2 -3 -1 -3
ME dat 2 4 3 3 6
ME deport 5 4 8 4 3
ME did 1 -2 -3 -2 -1
ME dieron 4 0 0 0 -1
ME diet -3 -3 -4 -3 -5
ME dio 6 6 15 9 5
ME do 7 5 11 10 3
ME dog 5 10 6 6 4
ME down 5 6 14 7 3
ME en -2 -1 -2 -3 2
ME encant -3 -4 -3 -3 -3
ME esta 14 14 19 18 11
ME find -2 -2 -4 -2 -3
ME finish -6 -9 -6 -5 -7
ME first -2 -4 -3 -2 0
ME fly -3 -5 -3 -3 -3
ME for -1 0 4 -1 -5
ME forgot -3 -4 -3 -3 -5
ME from -4 -5 -5 -4 -5
ME funera 7 15 7 7 6
ME gano 2 1 0 2 9
ME get 1 1 5 4 1
ME go 8 12 10 9 14
ME goe -3 -4 -3 -3 -4
ME got -3 -1 6 -2 -1
ME grita 1 1 5 2 1
ME gues 3 3 3 3 7
ME had -4 1 -4 -2 -3
ME hair -4 -7 -3 -4 -4
ME hav -1 9 4 2 -5
ME her 1 3 2 1 0
ME hom -4 1 1 -2 -6
ME hous 5 8 7 4 4
ME hubier 5 12 5 5 4
ME if 2 1 5 2 1
ME in 4 8 12 8 4
ME instea -4 -4 -4 -4 -7
ME ir -3 -3 -2 -2 -2
ME keep 4 10 7 4 7
ME key 0 0 -2 0 3
ME kne -4 -3 -3 -3 -2
ME left -1 4 0 1 3
ME lik 0 0 -2 0 0
ME mad -3 -4 -3 -3 -3
ME mak -1 2 4 1 0
ME mess 2 2 4 3 7
ME mind 3 7 3 4 3
ME money 1 0 5 1 1
ME mov -5 -6 -4 -4 -5
ME new 0 -1 3 0 -1
ME next 4 10 6 4 3
ME ofreci 3 2 2 3 11
ME old -4 -5 -3 -4 -1
ME olvido -4 -4 -4 -3 -5
ME one 3 7 6 3 5
ME out 10 15 18 11 12
ME own 2 7 0 2 1
ME pas 12 3 3 4 3
ME pegu -2 -2 -3 -2 -2
ME perro 1 1 5 1 1
ME pozol -2 -4 -3 -2 -3
ME put 7 4 3 5 2
ME robaro -2 -3 -3 -2 -3
ME run -8 -9 -12 -8 -10
ME salir 0 -2 2 -1 1
ME saw -4 -6 -5 -5 -5
ME screen -3 -4 -4 -3 -5
ME see -5 -7 -5 -3 -6
ME shar -4 -3 -3 -3 -4
ME sho -2 -2 -2 -2 -3
ME should -3 -1 -3 -2 -5
ME step -3 -4 -3 -3 -4
ME tarjet -2 -3 -3 -3 -4
ME teache -5 -5 -9 -5 -5
ME thi -6 -10 -8 -7 -4
ME til 0 4 -3 -1 0
ME to 4 11 12 5 0
ME trajo -3 -3 -3 -2 -1
ME turn 5 15 4 5 3
ME two -4 -2 -2 -2 0
ME un 6 16 7 7 10
ME una 2 5 3 3 5
ME up -1 -1 1 -1 -5
ME was -1 -2 2 -3 -2
ME way 1 -1 0 1 6
ME went 2 5 1 3 5
ME with 3 2 6 3 5
ME wrot 3 6 3 3 3
ME year -3 -3 -3 -3 -5
MEETING -15 -15 -10 -20 -12
MEETING # 3 1 1 1 0
MEETING #zip 1 2 -1 0 -1
MEETING HE 5 11 7 6 5
MEETING HURRY 0 -2 2 1 4
MEETING KNOW 3 9 4 3 1
MEETING LIFE -1 -3 -1 -1 2
MEETING MATE -3 -5 -3 -2 -1
MEETING ME 3 3 6 4 6
MEETING MEETING 0 2 1 0 0
MEETING MORNING -2 -4 -3 -3 -3
MEETING NOT -1 0 0 0 3
MEETING PLACE -2 -2 -2 -3 -1
MEETING QUESTION 1 2 -1 0 -1
MEETING SCHEDULE -2 -2 -3 -3 -2
MEETING a -2 -2 -1 -2 -2
MEETING at -2 -3 -2 0 -2
MEETING de 1 -1 1 1 4
MEETING en -1 0 0 -1 -3
MEETING for 0 4 -1 0 -1
MEETING in -1 0 -3 -1 -2
MEETING it 3 7 3 3 3
MEETING omaha 3 2 4 3 5
MEETING para -3 -1 -4 -2 -4
MEETING por 3 5 3 3 5
MEETING right 2 5 1 2 1
MEETING the -5 -7 -5 -4 -5
MEETING to -2 0 -2 -2 -4
MIGHT BETTEROFF -1 4 0 -2 0
MIGHT DIE 7 2 4 2 1
MIGHT LET 3 7 4 3 3
MIGHT LOVE -3 -5 -2 -3 -3
MIGHT ME 6 9 3 7 5
MIGHT MUCH 2 6 2 2 2
MIGHT NOT 9 14 16 10 16
MIGHT QUIT 1 -2 7 0 -1
MIGHT REST -4 -6 -4 -4 -4
MIGHT SICK 2 7 2 3 2
MIGHT YOU -4 -5 -5 -4 -5
MIGHT be 11 23 7 7 8
MIGHT do 2 8 1 2 2
MIGHT hav 3 9 3 3 3
MIGHT it 9 10 5 5 6
MIGHT see -2 -5 0 -2 -3
MIGHT thi -3 -5 -3 -3 -3
MILESTONE -8 -4 -7 1 6
MILESTONE # 4 3 4 4 12
MILESTONE AGAIN 2 4 1 1 2
MILESTONE AGO -8 -5 -7 -6 -10
MILESTONE ALCOHOL 1 0 1 3 0
MILESTONE BETTEROFF -5 -6 -5 -2 -8
MILESTONE DRINK 1 0 0 -2 1
MILESTONE HE -3 -2 -5 -3 -2
MILESTONE HURRY -4 -5 -4 -4 -3
MILESTONE LAST 6 13 6 5 5
MILESTONE ME 2 -1 0 -2 1
MILESTONE MILESTONE 4 9 4 3 3
MILESTONE MUCH -2 -3 -2 -1 -6
MILESTONE NOT -1 0 -1 3 -1
MILESTONE OVER 2 2 2 2 5
MILESTONE QUESTION -3 -4 -3 -2 -4
MILESTONE QUIT -4 -5 -4 -3 -6
MILESTONE RELAPSE -3 -3 -3 -3 -5
MILESTONE SOBER -3 -3 -4 -4 -3
MILESTONE a -2 -3 0 0 -5
MILESTONE after -2 -1 -2 -1 -5
MILESTONE and 5 -1 3 5 -5
MILESTONE at -4 -5 -4 -4 -6
MILESTONE but -6 -5 -5 -5 -4
MILESTONE dry 3 4 3 10 2
MILESTONE en -1 -5 -1 -1 2
MILESTONE for 7 5 6 7 17
MILESTONE is -1 1 -1 0 -3
MILESTONE it -2 -3 -2 -1 -3
MILESTONE of -1 1 -1 -1 -3
MILESTONE one 2 1 2 3 5
MILESTONE then 5 10 5 5 5
MILESTONE til -2 -1 -2 0 -6
MISS -5 -4 -5 -4 2
MISS ME -1 3 -2 -1 -5
MISS MUCH 1 0 1 1 5
MISS YOU -4 -5 -4 -4 -5
MISS it 2 2 2 2 6
MORNING -5 2 -3 3 -4
MORNING #zip -1 -3 -2 -2 -2
MORNING ME 2 2 5 3 2
MORNING NOT -3 -5 -3 -1 -3
MORNING SCHEDULE 2 4 2 2 4
MORNING WILL -5 -10 -5 -5 -5
MORNING is 2 0 0 -1 6
MUCH 8 6 -3 3 -1
MUCH # 1 -1 1 0 4
MUCH AGAIN -4 -4 -4 -4 -6
MUCH ALCOHOL 4 4 2 3 4
MUCH BETTEROFF -3 -5 -3 -3 -3
MUCH CANT 1 6 2 2 1
MUCH DRUG 9 2 2 1 -1
MUCH EMPTY 6 2 2 3 2
MUCH HE -3 -1 1 -1 -1
MUCH KIN -6 -6 -6 -5 -5
MUCH LAST 4 8 4 4 4
MUCH ME -4 3 0 1 5
MUCH MEETING -3 1 -2 -2 -4
MUCH MIGHT 6 14 6 6 7
MUCH MILESTONE -3 -4 -6 -8 -12
MUCH MUCH 6 7 1 1 1
MUCH NIGHT -5 -4 -3 -2 -2
MUCH NOT -4 -8 -4 -3 -6
MUCH OVER -2 -5 0 2 -2
MUCH PILL 5 6 1 1 -3
MUCH QUIT 1 4 2 2 1
MUCH SCHEDULE 1 0 2 2 7
MUCH WANT 3 4 2 3 7
MUCH and 1 5 -1 3 -5
MUCH in -1 -1 -1 0 4
MUCH lat 5 7 3 3 3
MUCH of 5 6 2 1 4
MUCH that 0 4 2 2 5
MUCH the -4 0 -1 -2 -2
MUCH thi -3 -5 -4 -4 -4
MUCH to 2 7 3 3 2
MUCH with -3 -5 -3 -3 -3
NARCAN 33 8 7 10 5
NARCAN NOT 6 1 2 2 1
NEED ALCOHOL 2 2 1 2 5
NEED HE 3 1 8 1 1
NEED MATE -3 -1 -4 -1 -3
NEED ME 5 2 16 6 8
NEED MEETING -4 -2 -5 -7 -2
NEED NEED 0 -3 3 0 3
NEED NOT 7 3 3 3 4
NEED PILL 1 1 2 1 7
NEED QUIT -6 -8 -6 -8 -9
NEED a -3 -4 -3 -1 8
NEED find -3 -1 -4 -3 -4
NEED talk -4 -5 -5 -4 -6
NEED to 2 5 10 6 3
NEED un 1 1 5 2 6
NEED una 2 4 2 3 8
NIGHT -2 2 2 -3 3
NIGHT ME -2 -4 1 -1 4
NOBODY -1 10 -1 3 0
NOBODY ME 1 5 1 2 3
NOBODY MIGHT 4 11 4 5 4
NOBODY MISS 3 8 3 3 3
NOBODY NEED 7 15 8 7 6
NOBODY WAKE -4 -6 -4 -4 -4
NOT # -4 -5 -3 0 -6
NOT AGAIN 1 7 0 1 -2
NOT AGO 4 10 3 3 1
NOT ALCOHOL -3 2 -5 4 -4
NOT BREATH 18 5 4 6 5
NOT CANT -3 -6 -1 -1 -4
NOT CRAVE -6 -8 -6 -6 -10
NOT CUT -3 -5 -3 -3 -3
NOT DEPRESS 2 4 2 2 1
NOT DRINK -10 -5 -7 -4 -9
NOT DRUG 3 3 4 11 3
NOT EXIST 6 13 6 6 6
NOT HE 11 12 3 7 2
NOT HOPELESS 0 9 0 1 0
NOT HURT -1 -4 -1 -1 5
NOT KNOW 1 -5 -5 -3 4
NOT LET 1 -5 12 1 1
NOT LIVE -1 1 -2 -1 -3
NOT LOVE 0 2 0 1 2
NOT ME 0 10 11 10 3
NOT MORNING 6 13 6 6 6
NOT NEED 5 13 4 5 5
NOT NOBODY -3 -6 -3 -3 -4
NOT OVER -3 -2 -3 -3 -4
NOT PHONE -3 -9 -1 -5 -9
NOT PILL 1 0 2 12 0
NOT QUIT -1 -1 6 -2 13
NOT REST -1 1 -1 1 2
NOT SAFE 8 16 9 8 13
NOT SCHEDULE -3 -5 -5 -7 -6
NOT SEEING -1 3 -3 -1 -1
NOT SHAKE 2 1 2 5 1
NOT SICK 1 2 0 1 6
NOT SOBER 4 5 4 3 10
NOT TAKE -6 3 -3 0 -9
NOT THINK -2 4 -4 -2 -5
NOT USE -3 -5 -3 3 -6
NOT WAKE 22 15 5 8 9
NOT WANT 4 -1 2 0 4
NOT WILL -1 5 -1 -1 -6
NOT WORK 6 12 4 4 3
NOT YOU -2 -4 0 -2 -4
NOT anyon 1 2 4 1 0
NOT anyth -4 -6 -4 -4 -5
NOT be 1 7 0 1 0
NOT been -2 2 -2 -1 -5
NOT believ -4 -6 -4 -4 -5
NOT com -1 4 -1 -3 -3
NOT do 4 14 7 6 5
NOT encuen 3 2 1 1 1
NOT entien -3 -3 -2 -3 -4
NOT es 5 3 7 5 13
NOT estar 7 15 7 7 6
NOT ever -3 -5 -3 -3 -4
NOT get 3 3 4 4 12
NOT go 2 3 6 3 3
NOT had -7 -7 -7 -6 -14
NOT hav 0 10 0 3 -3
NOT her 2 7 2 2 2
NOT hubier 4 11 4 5 4
NOT import -3 2 -4 -2 -3
NOT in -2 -5 -2 -2 -2
NOT ir -2 -2 -2 -2 -1
NOT keep 8 7 4 8 3
NOT llamen 3 2 8 3 3
NOT look 2 5 2 2 1
NOT mor 1 7 1 2 0
NOT mov 4 0 -1 0 0
NOT on -3 -5 -3 -3 -3
NOT one 0 4 2 0 -4
NOT open -2 0 -1 0 4
NOT pud 2 1 1 2 7
NOT puedo 9 6 7 7 5
NOT se 3 -7 -4 -3 -5
NOT see 6 10 7 6 1
NOT stand -1 -4 -2 0 -5
NOT stay 5 5 3 3 6
NOT talk 4 -3 4 0 -2
NOT tempra -4 -2 -2 -2 -2
NOT ther -3 -4 -2 -2 -3
NOT thi -4 -1 -1 -2 -3
NOT tien 6 6 3 3 4
NOT to -3 -1 -5 -2 0
NOT wait -3 -7 -4 -5 -5
NOT worry -5 -8 -5 -5 -5
NOT yet 0 -2 1 0 8
NUMB 11 2 4 6 4
NUMB and 9 4 4 5 3
OD 40 13 11 14 9
OUTSIDE -4 -5 2 -3 2
OUTSIDE BAR 3 3 3 3 7
OUTSIDE ME -3 -4 -4 -3 -3
OUTSIDE NOT -4 0 -4 -3 -7
OUTSIDE YOU -3 -3 -3 -3 -5
OUTSIDE de -1 -3 -2 -1 0
OUTSIDE del 7 7 7 7 16
OUTSIDE is -4 -5 -3 -4 -5
OUTSIDE on 6 5 15 6 5
OUTSIDE the 7 7 10 7 12
OVER -4 2 -6 -4 2
OVER BAR -2 -4 -3 -2 -3
OVER DRINK 4 1 2 2 6
OVER HE -3 -7 -4 -3 -1
OVER HURRY 1 4 1 1 -1
OVER LIFE 5 11 5 5 5
OVER ME 0 1 2 3 -1
OVER MUCH 1 5 1 1 0
OVER NEED -2 -4 -3 -2 -2
OVER SCHEDULE -3 -5 -3 -3 -3
OVER it 3 17 4 5 4
OVER of -4 -6 -4 -3 -4
OVER the -1 -4 -4 -4 -6
OVER up 1 0 1 1 5
OVER with 0 4 0 1 -1
PAIN 6 15 10 5 6
PAIN ME 3 8 7 4 2
PAIN PILL -1 -3 -1 -1 7
PAIN the -4 -5 -5 -4 -5
PHONE -8 -7 -5 -11 -8
PHONE # 3 -1 0 1 4
PHONE AGAIN -2 -1 -3 -2 -5
PHONE AGO -1 1 -2 -1 -4
PHONE HE 4 5 6 4 6
PHONE KIN -5 -6 -8 -5 -5
PHONE ME 3 0 3 1 4
PHONE PHONE -2 -2 -2 -2 -3
PHONE QUESTION -4 -5 -5 -4 -5
PHONE WILL 2 -1 7 2 1
PHONE YOU 0 0 3 0 -2
PHONE at -3 -5 -3 -3 -4
PHONE in -5 -5 -5 -4 -6
PHONE is -5 -7 -6 -5 -6
PHONE keep -4 -5 -5 -5 -5
PICK 3 4 5 7 15
PICK ME -9 -8 -9 -9 -16
PICK a -1 0 -1 -1 -3
PICK someth -4 -4 -4 -3 -6
PICK the 1 7 1 1 -2
PICK up -1 -3 -1 0 8
PILL 20 12 2 16 8
PILL # -1 3 0 2 -3
PILL ALCOHOL 1 -7 -4 -5 -8
PILL DRINK 2 4 2 2 2
PILL HE -5 -4 -3 -2 -4
PILL HURRY -14 -9 -8 -8 -7
PILL KIN -2 -4 -4 -3 -3
PILL ME -3 -4 -3 0 1
PILL MILESTONE 0 2 0 3 -1
PILL MUCH -8 -8 -6 -4 -9
PILL PILL 5 -1 1 0 -1
PILL and 7 3 3 6 5
PILL at 1 0 1 2 6
PILL for -3 2 -1 -2 -2
PILL in -3 1 -4 -3 -7
PILL is -4 -6 -4 -4 -6
PILL it 6 3 3 3 3
PILL mak -4 -4 -4 -3 -3
PILL para -5 3 -2 0 -5
PILL the 5 2 5 1 0
PILL with -3 -6 1 -3 -4
PILL y -1 -3 -2 1 -5
PLACE -11 -8 -7 -9 -8
PLACE #zip -3 -4 -3 -3 -3
PLACE ME -6 -2 -4 -2 2
PLACE for 1 3 1 0 1
PLACE is -3 -4 -3 -2 -2
PLACE thi 3 7 3 3 2
QUESTION ALCOHOL 2 2 7 2 0
QUESTION DIE 6 1 1 0 0
QUESTION DRINK 0 2 6 7 3
QUESTION GIVE 5 0 4 1 -1
QUESTION HE 5 1 12 3 -3
QUESTION KIN -3 -2 -2 -2 -1
QUESTION LIVE 7 9 15 7 6
QUESTION MATE 5 5 6 4 4
QUESTION ME 8 13 10 7 8
QUESTION MUCH 5 3 1 1 -1
QUESTION NEED 2 2 6 3 0
QUESTION NOT 5 4 8 13 5
QUESTION PILL 4 5 3 3 2
QUESTION QUIT 3 3 2 4 1
QUESTION SCHEDULE -5 -3 -4 -5 -11
QUESTION TAKE -3 -4 1 1 0
QUESTION WILL -2 -2 1 -2 2
QUESTION YOU -3 -3 -3 -3 -3
QUESTION are -3 -4 -4 -1 -5
QUESTION can 1 3 1 2 5
QUESTION did -6 -2 -6 -4 -6
QUESTION do 7 2 2 2 -2
QUESTION empiez -3 -3 -3 -4 -3
QUESTION es -2 -6 -4 -2 -5
QUESTION esta 3 0 1 1 -2
QUESTION happen 4 2 8 2 0
QUESTION hay 2 3 3 8 3
QUESTION is -4 -3 -5 -2 0
QUESTION long 1 -4 1 4 -4
QUESTION se 6 5 -2 3 -2
QUESTION the 3 8 -2 1 1
QUESTION to -3 -1 -4 -4 -3
QUIT -2 4 -3 14 -2
QUIT ALCOHOL 2 -2 0 7 -1
QUIT BAR -2 -4 -3 -2 -3
QUIT BETTEROFF 2 2 7 2 2
QUIT BLUE 5 1 2 3 2
QUIT BREATH 7 1 2 1 2
QUIT DRINK -9 -8 -9 -3 -14
QUIT DRUG -3 -2 -1 3 -3
QUIT FOOD -3 -4 -3 -7 -4
QUIT HE 0 1 8 10 0
QUIT INJECT -3 -4 -2 -4 -5
QUIT LIFE 4 9 3 3 4
QUIT LIVE 7 2 3 2 3
QUIT ME 3 10 6 2 4
QUIT MUCH 7 6 4 9 3
QUIT NOT 1 3 1 0 5
QUIT PHONE -2 -3 0 -3 -3
QUIT PILL -4 -2 0 11 0
QUIT PLACE -3 -4 -3 -4 -3
QUIT QUIT -1 -4 4 1 -1
QUIT SCHEDULE 3 2 3 7 5
QUIT SELF 2 6 2 3 1
QUIT SHAKE 1 1 1 5 0
QUIT WILL -2 -3 -2 -3 -2
QUIT and 5 0 0 4 0
QUIT at 5 3 5 8 10
QUIT can 1 2 1 2 4
QUIT de 0 -1 -1 2 0
QUIT do 1 -1 1 3 4
QUIT eat -3 -4 -3 -4 -4
QUIT for 3 6 3 3 3
QUIT hom 2 2 2 5 2
QUIT in 4 -3 -1 -2 -4
QUIT is 0 2 3 2 1
QUIT of -2 -4 -4 -5 -6
QUIT on -2 -6 -3 -2 -4
QUIT out 1 -2 -1 2 -3
QUIT road 4 5 8 4 4
QUIT send -2 -3 -3 -3 -3
QUIT the 8 12 9 4 12
QUIT thes -2 -4 -2 -3 -3
QUIT thi 2 6 2 3 2
QUIT una -2 -3 -2 -2 -3
RAPE 12 13 41 15 13
RAPE ME 2 2 5 2 5
RAPE a 2 2 7 3 2
RAPE de 3 2 7 3 2
RELAPSE 8 7 5 10 37
RELAPSE HE -5 -5 -6 -4 -6
RELAPSE REST -2 -3 -2 -2 -3
RELAPSE on 4 13 4 4 1
RELAPSE y -3 -3 -3 -3 -6
REST -1 3 -5 -2 -8
REST HE -1 -4 2 -1 -2
REST ME 1 -2 0 -1 -3
REST MUCH -5 -9 -5 -5 -6
REST NOT 0 6 2 3 1
REST and -2 -4 -3 -2 -3
REST out 4 10 5 5 4
ROPE 7 25 7 8 4
ROPE for -5 -8 -5 -5 -5
ROPE the 1 5 1 2 1
SAFE -1 4 6 2 2
SAFE HE -3 -5 1 -2 -3
SAFE HURRY 2 9 1 3 2
SAFE ME 4 5 3 3 9
SAFE SELF 3 3 0 2 8
SAFE with 2 1 4 2 5
SCHEDULE -12 -11 -10 -5 -9
SCHEDULE # -1 -1 4 1 1
SCHEDULE #zip 2 4 2 2 2
SCHEDULE AGO 4 3 6 4 6
SCHEDULE ALONE 8 1 4 2 -3
SCHEDULE BETTEROFF 3 6 3 3 4
SCHEDULE BROKE -4 -6 -5 -4 -6
SCHEDULE CRAVE 4 4 4 4 9
SCHEDULE DRINK 2 2 2 2 5
SCHEDULE FRIGHT 2 3 4 3 1
SCHEDULE GAME 4 9 4 4 4
SCHEDULE GOOD -4 -8 -4 -4 -5
SCHEDULE HE -2 -3 2 -2 -4
SCHEDULE HIGH 3 -2 -1 0 4
SCHEDULE LAST -4 -3 -4 -4 -7
SCHEDULE LOST 3 8 3 5 2
SCHEDULE ME 0 -2 -5 -5 -8
SCHEDULE MILESTONE 3 1 4 2 1
SCHEDULE NEED 5 3 4 4 9
SCHEDULE NIGHT 2 8 2 2 -1
SCHEDULE NOT 3 7 2 1 2
SCHEDULE OVER 1 1 1 1 6
SCHEDULE PHONE 2 2 6 2 0
SCHEDULE QUESTION -3 -4 -3 -3 -3
SCHEDULE QUIT 2 1 2 4 1
SCHEDULE RAPE 1 1 6 2 3
SCHEDULE REST -3 -6 -2 -3 -3
SCHEDULE SCHEDULE -2 -3 -2 -3 1
SCHEDULE SEEING 3 5 2 2 2
SCHEDULE SHAKE 0 0 -1 -1 -2
SCHEDULE SICK 2 -1 0 1 4
SCHEDULE SOBER -7 -9 -7 -8 -10
SCHEDULE TAKE -3 -4 -2 -2 0
SCHEDULE TIRED 1 4 1 1 1
SCHEDULE WILL 9 3 -2 0 -1
SCHEDULE WITHDRAW 2 3 2 4 2
SCHEDULE YOU 0 0 4 0 -3
SCHEDULE a 6 17 6 7 8
SCHEDULE an -6 -6 -4 -6 -8
SCHEDULE and 10 15 7 9 13
SCHEDULE at -7 -8 -9 -7 -4
SCHEDULE being 6 5 10 6 9
SCHEDULE com 1 6 1 1 4
SCHEDULE doe -2 -2 0 -2 -7
SCHEDULE down 0 -4 -1 -1 4
SCHEDULE for 0 6 -1 0 -2
SCHEDULE hom 1 5 4 2 0
SCHEDULE if 0 -2 0 0 3
SCHEDULE in 2 3 8 5 10
SCHEDULE is -3 -4 -4 -3 -5
SCHEDULE its 2 5 1 2 2
SCHEDULE llegar -3 -3 -3 -3 -3
SCHEDULE next 1 2 3 1 -1
SCHEDULE of 1 6 2 1 -1
SCHEDULE ok -6 -8 -5 -5 -5
SCHEDULE on -7 -6 -7 -7 -12
SCHEDULE out 9 13 6 5 3
SCHEDULE the 0 3 3 1 7
SCHEDULE to -1 4 1 3 10
SCHEDULE up 5 0 -1 0 0
SCHEDULE with -4 -2 -3 -5 -4
SECRET 8 9 11 9 16
SECRET ALCOHOL 2 3 1 3 8
SECRET ME 4 9 6 5 7
SECRET in 1 0 5 1 1
SECRET the 3 1 1 2 -3
SEEING -5 0 0 8 -6
SEEING HE 3 3 7 8 3
SEEING HOPELESS 3 6 3 3 3
SEEING ME 3 12 1 5 1
SEEING SEEING 3 2 3 8 3
SEEING from 2 5 2 2 2
SEEING on -2 -2 -2 -2 -4
SEEING the -6 -9 -6 -4 -7
SEIZE 18 4 5 16 2
SEIZE por 1 2 1 8 0
SELF ME 4 7 6 4 4
SELF and 4 6 7 7 3
SELF comer -2 -3 -2 -1 -5
SELF in -4 -3 -7 -1 -4
SELF thi 1 1 0 1 5
SHAKE 0 -6 -5 20 -7
SHAKE BLUE -3 -2 -2 -3 -2
SHAKE HE -3 -2 -2 -2 1
SHAKE MILESTONE 1 1 1 3 0
SHAKE QUIT 1 2 2 4 1
SHAKE SHAKE 3 3 3 8 3
SHAKE and 3 1 2 4 1
SHAKE bad 4 2 2 4 2
SHAKE de -5 -5 -5 -7 -4
SHAKE en -3 -3 -4 -6 -4
SHAKE y 1 1 1 3 1
SHAME 3 8 2 3 7
SICK -2 -3 -4 11 -4
SICK AGAIN -3 -5 -4 -3 -4
SICK BODY -5 -5 -4 -5 -5
SICK HE -1 -4 -2 -2 -2
SICK HIT -3 -4 -5 -3 -3
SICK ME 6 4 10 3 2
SICK MUCH -5 -3 -6 -4 -5
SICK NOT 0 0 1 12 -2
SICK PILL -1 -3 -1 -1 7
SICK QUIT 4 6 4 4 7
SICK SELF 2 8 -1 2 2
SICK be -2 -1 -3 -2 -3
SICK is -3 -3 -2 -4 -3
SICK it 3 4 2 6 2
SICK the -3 -6 -1 -3 -2
SICK to 1 4 0 1 1
SICK with -3 -3 -2 -5 -3
SLEEPLESS -5 -3 -4 -4 -5
SOBER -3 -3 -2 9 12
SOBER # -1 -1 -1 0 -4
SOBER HURRY -2 -2 -3 -3 -1
SOBER ME 1 6 1 7 1
SOBER MILESTONE 0 0 0 1 -3
SOBER a -4 -4 -5 -4 -4
SOBER and 1 3 1 1 0
SOBER dat 2 3 2 2 3
SORRY -7 0 -5 -5 -7
SORRY ME -5 -6 -4 -4 -4
STARE -1 2 2 2 9
STARE ME -3 -8 -4 -3 2
STARE at 1 5 1 2 3
STARE the 3 10 3 3 1
STUPID 1 10 1 2 2
TAKE 17 7 4 9 12
TAKE # 11 0 1 1 -2
TAKE ALCOHOL -1 -2 -1 0 -3
TAKE CAR 1 4 1 2 1
TAKE CARE -3 -4 -3 -3 -4
TAKE HE 0 0 -5 -4 -9
TAKE HURRY 0 1 1 1 6
TAKE ME -7 -3 1 -5 -11
TAKE MILESTONE -5 -4 -4 -4 -6
TAKE MUCH 15 1 1 2 -2
TAKE PILL 4 -5 -3 -2 -1
TAKE QUIT -3 0 -2 -3 -2
TAKE SCHEDULE -3 -3 -3 -3 -3
TAKE SECRET 0 0 1 1 4
TAKE WEAPON 0 5 -1 1 1
TAKE WORK -3 -5 -3 -3 -3
TAKE YOU -4 -4 -3 -3 -3
TAKE a -9 -7 -7 -6 3
TAKE cloro 8 1 2 2 -2
TAKE dos -3 -3 -3 -4 -5
TAKE en -5 -6 -5 -6 -5
TAKE for -5 -3 -3 0 -5
TAKE heat -3 -6 -1 -3 -3
TAKE it 0 5 2 2 4
TAKE of -1 5 3 3 11
TAKE para 4 5 2 4 -2
TAKE the 2 -7 -2 -1 -2
TAKE thi -3 -6 -1 -3 -3
TAKE to 0 -7 -2 -3 -4
TAKE two -6 -3 -3 -3 0
TAKE una -8 -6 -5 -2 -6
TAKE y -2 -2 -1 3 1
THANKS -13 -15 -13 -13 -14
THANKS GOD -6 -8 -6 -7 -9
THANKS YOU -2 -2 -2 -2 -2
THANKS a -6 -8 -6 -6 -9
THANKS for 5 12 5 5 5
THINK AGAIN 4 15 4 5 2
THINK DIE 3 9 4 3 4
THINK DRINK 2 1 2 2 7
THINK HE 5 -7 0 -1 -3
THINK KILL 1 5 0 1 -1
THINK ME -1 3 0 3 4
THINK OVER 3 6 3 2 2
THINK WILL 1 13 1 3 6
THINK en 9 22 9 9 14
THINK gett -3 -5 -3 -3 -2
THINK it 17 5 6 6 3
THINK of 1 7 1 2 3
THINK with -4 -4 -4 -4 -6
THREAT 5 3 17 5 0
THREAT HE 3 7 4 3 2
THREAT ME 3 2 11 3 2
THREAT con 2 8 0 2 2
THREAT the -4 -5 -3 -4 -4
THREAT with -3 -2 -4 -3 -3
TIRED 1 5 -3 -2 -5
TIRED LIVE 3 7 3 3 3
TIRED PAIN -2 -4 -3 -2 -2
TIRED SICK -2 -4 -3 -2 -2
TIRED from -2 -3 -2 -2 -2
TIRED of 1 6 0 1 -1
TIRED thi -4 -8 -4 -4 -5
TOUCH -1 -2 7 0 -3
TOUCH HE -6 -7 -9 -6 -7
TOUCH ME 4 2 10 4 3
TOUCH OUTSIDE -3 -3 -5 -3 -3
TOUCH ventan -3 -4 -4 -3 -4
TRAP -1 1 6 3 2
TRAP ME 0 -1 3 2 -2
TRAP SELF 2 4 -1 5 2
TRAP a -4 -5 -4 -4 -4
TRAP en -2 -3 -1 -1 -2
TRAP estudi -4 -5 -7 -4 -4
TRAP in 6 8 16 9 3
TRAP out -5 -6 -6 -5 -5
TRAP the -5 -2 -6 -4 -7
TRAP under -3 -2 -5 -3 -4
TRY 10 20 14 11 10
TRY KILL -3 -3 -4 -3 -3
TRY MEETING -3 -6 -3 -2 -3
TRY and 4 7 3 3 5
TRY to 7 6 18 10 10
UNWAKING 29 0 4 9 7
UNWAKING BETTEROFF -3 -1 -1 -1 5
UNWAKING HE 5 2 3 1 0
UNWAKING ME -5 -3 -6 -5 -8
UNWAKING QUIT -3 -1 -1 -1 5
UNWAKING and 5 0 0 0 0
UNWAKING in 5 0 1 1 1
UNWAKING out 13 5 6 5 3
UNWAKING the 3 -2 -3 0 -4
UNWAKING y 5 2 2 3 2
USE 23 10 12 19 37
USE AGAIN 0 0 0 1 4
USE DRUG -1 -2 -2 -2 -4
USE HURRY -4 -3 -2 -2 -1
USE LAST -3 -3 -3 -3 -5
USE ME 2 4 4 3 4
USE MUCH 6 1 1 1 -3
USE nombr -4 -3 -3 -3 -4
USE otro -4 -3 -3 -3 -4
VOMIT 16 -3 0 7 0
VOMIT BRUISE 12 3 3 3 1
VOMIT HE 3 0 0 2 -1
VOMIT and 4 2 2 3 1
VOMIT the -6 -4 -4 -4 -4
WAKE 13 2 -4 -2 -4
WAKE HE -1 -4 -2 -2 0
WAKE ME 0 -4 -5 -3 -2
WAKE MORNING -1 3 0 -1 0
WAKE SCHEDULE -5 -6 -4 -4 -4
WAKE de -1 3 0 1 0
WAKE tempra -4 -2 -2 -2 -2
WAKE up 4 14 8 6 7
WANT ALCOHOL 3 2 3 3 11
WANT BETTEROFF 4 6 3 3 2
WANT BLUE -3 -3 -3 -3 -5
WANT BRIDGE 4 10 4 4 4
WANT CUT 4 9 4 4 3
WANT DIE -3 4 -1 -1 -4
WANT DRINK 0 -2 0 0 5
WANT FOOD -2 -2 -2 -2 -4
WANT GONE 5 12 5 5 3
WANT KILL 4 6 9 4 3
WANT LIVE 0 4 -2 0 -2
WANT MATE 2 6 1 2 1
WANT ME 14 -4 0 1 -2
WANT MEETING -2 -3 0 -2 -4
WANT MORNING 1 3 1 1 1
WANT MUCH 2 1 2 2 9
WANT QUIT -2 1 -4 -9 -7
WANT RELAPSE 1 1 2 2 5
WANT REST 4 11 4 4 5
WANT SAFE 3 2 9 3 2
WANT SCHEDULE -3 -4 -3 -3 -3
WANT SELF 13 3 4 5 3
WANT SOBER -2 -4 -2 -2 -2
WANT TAKE 3 4 4 4 11
WANT USE 3 1 4 4 11
WANT a -4 -5 -6 -3 -1
WANT bad -1 -4 -2 -2 1
WANT cocina -4 -6 -4 -4 -5
WANT de -2 5 -2 -1 -6
WANT go -7 -9 -7 -5 -4
WANT ir -4 -5 -4 -3 -4
WANT is 6 6 6 6 14
WANT it 8 8 6 5 12
WANT lik 4 5 3 9 6
WANT the 3 8 3 3 3
WANT to -9 8 -11 -6 3
WANT un 0 -1 4 1 2
WEAPON 0 17 12 3 0
WEAPON CUT -4 -8 -5 -5 -5
WEAPON HE 2 1 8 2 3
WEAPON ME 4 8 6 4 3
WEAPON NOT -3 -5 -3 -3 -3
WEAPON and 1 7 1 1 1
WEAPON de -6 -8 -6 -5 -5
WEAPON in 4 12 2 4 3
WEAPON on 2 6 -1 2 2
WEAPON the 3 8 1 3 3
WEAPON y 2 4 5 2 2
WILL AGAIN 2 3 1 1 3
WILL ALCOHOL 5 4 5 5 12
WILL BETTEROFF 2 5 1 1 1
WILL BRIDGE 3 8 3 3 3
WILL DRINK -4 1 -3 -2 -2
WILL HANG 2 12 0 3 2
WILL HE -5 -3 -7 -4 -8
WILL HURT 4 4 4 3 8
WILL KILL 4 6 16 5 3
WILL LET -1 0 1 -1 -3
WILL ME 2 3 1 0 4
WILL MEETING 2 7 3 2 0
WILL MILESTONE 2 0 2 5 4
WILL MISS -3 -4 -3 -3 -4
WILL NOT 7 7 4 2 0
WILL OVER 2 2 2 2 5
WILL PHONE -6 -8 -6 -6 -8
WILL QUIT 1 1 0 2 4
WILL REST -9 -11 -7 -7 -6
WILL SICK 8 14 9 8 13
WILL TAKE -4 2 -2 -1 -2
WILL USE 1 -1 2 2 8
WILL WAKE 9 3 1 3 3
WILL a -6 6 0 -1 1
WILL com -3 -7 -4 -4 -5
WILL de 3 6 4 3 5
WILL go -3 -5 -4 -3 -3
WILL hacer 5 13 4 5 4
WILL it 0 3 0 1 1
WILL mak -3 -1 -5 -3 -4
WILL on 3 9 3 3 2
WILL por -3 -3 -3 -3 -4
WILL stay -3 -6 -5 -4 -4
WILL the -3 -6 -6 -5 -5
WILL to 1 18 3 6 12
WISH -8 12 -5 -3 -7
WISH EVERYONE -2 -3 -2 -2 -2
WISH ME -7 -5 -6 -6 -7
WISH MIGHT -4 -5 -4 -3 -4
WISH MUCH -6 -7 -5 -5 -5
WISH NOT 1 8 3 3 3
WISH YOU -3 -6 -3 -3 -3
WISH had 5 11 5 4 4
WISH it -2 -4 -2 -2 -2
WISH por -2 -3 -2 -2 -2
WISH the 5 11 5 5 5
WISH to -3 -5 -3 -3 -3
WITHDRAW 12 12 13 57 10
WITHDRAW ME 1 0 1 4 1
WORK -12 -11 -11 -14 -12
WORK HE 4 4 9 4 3
WORK ME -5 -2 -7 -4 -6
WORK MILESTONE 4 9 4 3 3
WORK MUCH 4 7 4 4 5
WORK SCHEDULE 1 5 1 1 1
WORK a 6 7 11 6 7
WORK and 2 4 1 2 2
WORK thi 2 5 2 2 2
WORK to 3 6 2 3 4
WORLD 1 13 0 2 -2
WORLD ME -2 -4 -3 -2 -3
YOU DRINK -4 -3 -4 -3 -6
YOU HURRY -6 -8 -6 -5 -7
YOU KIN 2 6 2 2 2
YOU KNOW -5 -8 -4 -5 -5
YOU LOVE -3 -5 -3 -3 -4
YOU MATE 0 5 -1 1 -1
YOU MUCH -4 -3 -4 -3 -6
YOU PHONE -3 -4 -3 -3 -3
YOU WAKE -4 -3 -3 -3 -4
YOU WANT -3 -5 -3 -3 -4
YOU WILL 1 6 1 1 1
YOU a -3 -4 -3 -3 -2
YOU are -4 -6 -4 -4 -3
YOU bendig -2 -3 -3 -2 -3
YOU do 4 -1 -1 -1 -3
YOU for 2 5 2 2 2
YOU get -3 -4 -3 -3 -3
YOU her -3 -5 -3 -3 -3
YOU right -6 -11 -6 -6 -7
YOU turn -2 -7 -4 -4 -5
YOU up -3 -3 -4 -3 -4
YOU wer -2 -3 -3 -2 -3
a # 0 -1 -3 1 8
a AGAIN 0 6 0 0 -4
a ALCOHOL -1 1 0 1 2
a BAR -1 -1 0 0 3
a BETTEROFF 2 4 1 2 -1
a BLUE -5 -4 -4 -6 -4
a BREATH -2 -5 -5 -4 -5
a BRIDGE 0 3 -2 0 -1
a BUY 1 0 5 1 0
a CAR -4 -8 -1 -4 -4
a COPS 8 5 14 6 6
a CUT 1 8 0 2 0
a DRINK -3 3 -2 -1 2
a DRUG 3 4 2 4 13
a EVERYONE 2 3 4 2 2
a GAME -6 -8 -5 -5 -8
a GOD -2 1 -2 -3 -5
a GOOD -3 -4 -4 -3 -2
a HE 7 3 10 6 15
a HIT 9 10 12 10 18
a HOPELESS 2 7 -1 2 2
a INJECT -4 0 -5 -3 -3
a KILL 1 2 4 1 1
a KIN -1 1 7 0 -2
a LAST 0 2 1 1 4
a LIFE -5 -10 -6 -5 -5
a MATE 0 -3 3 -2 -4
a ME -3 -4 8 -1 -2
a MEETING -5 -4 -9 -6 -4
a MILESTONE 3 8 2 5 3
a MORNING 1 4 1 1 1
a MUCH 6 9 7 3 3
a OVER 2 0 2 2 6
a PILL -1 3 4 4 17
a PLACE -2 -2 1 -2 -4
a QUESTION -4 -5 -4 -5 -5
a QUIT -4 -7 -4 -7 -1
a REST -6 -6 -5 -4 -3
a ROPE 4 10 3 4 3
a SCHEDULE 0 1 1 0 -2
a SEEING -3 -3 -4 -3 -4
a SEIZE 1 -1 -1 4 -2
a USE 2 0 2 2 6
a WEAPON 9 14 19 9 6
a WILL 8 18 7 8 10
a WORK 2 1 1 2 8
a bag 7 9 6 7 16
a bit 0 -4 -2 -2 -3
a cama -4 -7 -5 -4 -5
a dieta -4 -4 -4 -4 -7
a escuel -5 -5 -4 -5 -8
a estudi -3 -3 -4 -3 -3
a glas 4 4 4 4 10
a hacer 4 10 4 4 4
a las -2 -2 -1 -1 3
a lin 7 3 3 4 8
a littl -3 -5 -4 -3 -3
a nap -3 -3 -3 -3 -4
a new -4 -4 -4 -2 -5
a pagar -3 -5 -3 -3 -3
a perro 1 1 5 1 1
a right 1 6 1 1 0
a sinc -2 -3 -2 0 -4
a tanto -3 -5 -3 -3 -3
a thread 4 5 3 4 7
a tiempo -6 -8 -6 -5 -7
a year 2 2 2 2 8
after # 0 -1 0 4 6
after AGO 4 4 5 5 11
after HIT 5 0 4 2 1
after INJECT 4 0 0 0 -1
after ME 4 6 10 5 4
after MILESTONE -3 -6 -2 1 -1
after PILL 6 -1 1 1 -1
after RELAPSE -5 -6 -5 -5 -10
after WORK -5 -4 -4 -4 -5
after that 6 -1 1 1 2
after the -4 -1 -3 -2 0
al anon -2 -1 -2 -2 -3
al concie -3 -3 -3 -3 -4
albequ MEETING 2 2 6 3 2
allerg PILL -7 -6 -6 -5 -5
an ALCOHOL -5 -5 -4 -5 -4
an RAPE 2 1 6 2 1
an accide 3 9 3 3 3
an hour 4 -1 0 1 4
and # -3 -4 -3 -3 -4
and AGAIN 5 3 3 4 9
and AGO 1 0 0 1 4
and ALCOHOL 0 2 0 0 3
and BLUE 9 2 2 3 2
and BRIDGE 2 6 1 2 2
and BUY -3 -4 -4 -4 -7
and EMPTY 6 7 3 3 3
and FRIGHT 3 3 5 3 2
and GOOD -3 -3 -2 -3 -4
and HE 15 8 17 10 5
and HIT 5 5 14 6 7
and HURRY 3 4 -1 5 -4
and KIN -7 -10 -8 -7 -11
and KNOW 3 4 7 3 4
and LET -4 -7 -4 -4 -2
and ME 8 4 4 9 9
and MEETING -3 -4 -3 -3 -5
and MIGHT 1 2 4 1 0
and MUCH -5 -5 2 -2 -3
and NOT 7 9 4 5 3
and PHONE 6 4 3 4 6
and QUIT 4 2 2 5 1
and SCHEDULE 7 4 0 10 4
and SHAKE 4 2 2 6 2
and TAKE -4 4 3 0 1
and THINK 1 4 1 2 1
and UNWAKING 3 1 2 2 0
and USE 2 2 2 2 6
and WANT 2 2 1 4 4
and WILL 5 3 5 2 1
and a 4 9 3 3 2
and can 5 2 4 5 10
and get 2 1 4 2 4
and got 3 3 3 3 7
and is 6 1 2 4 2
and it -2 -3 -5 -2 0
and its 7 7 4 9 4
and keep 3 5 4 3 2
and out 11 3 3 3 1
and the 6 21 7 8 11
anonym #zip -3 -3 -3 -2 -3
any MEETING -1 0 -1 -1 -2
are BLUE 4 1 0 1 1
are DRINK -3 -3 -3 -3 -4
are GONE -2 -4 -1 -2 -2
are MATE -3 -7 -3 -3 0
are TIRED -2 -4 -3 -2 -2
are YOU -6 -7 -7 -6 -7
at # -6 -6 -6 -5 -2
at ALCOHOL -3 -3 -4 -2 -1
at BAR 6 5 6 6 13
at LAST -3 -6 -3 -3 -3
at ME 7 3 22 12 11
at MEETING 6 6 4 4 4
at NIGHT 1 1 3 1 3
at OVER -4 -7 -4 -4 -5
at PLACE 1 5 -1 1 2
at SCHEDULE -3 -3 -3 -3 -5
at WORK 0 5 -3 0 1
at a 0 -1 0 0 3
at colleg -3 -3 -3 -2 -3
at dmv -4 -5 -5 -4 -6
at hom 4 4 8 7 4
at lak -3 -5 -3 -3 -4
at screen -3 -3 -3 -3 -5
at the -4 -8 -10 -7 -1
at wedd 2 2 2 2 5
away # -4 -4 -4 -4 -6
away MILESTONE 2 2 2 2 5
away a -4 -7 -4 -4 -5
bad HURRY 5 11 5 7 5
bad ME 1 0 2 4 5
bag of -4 -5 -4 -4 -6
be BETTEROFF -3 -3 -3 -5 -3
be DEPRESS 5 13 5 5 4
be DIE 5 1 1 1 1
be LIVE -5 -8 -5 -5 -5
be PLACE 4 8 4 4 4
be SOBER 4 5 3 3 9
be her 1 6 -1 1 0
be lat -4 -6 -5 -4 -4
be look -3 -5 -3 -3 -3
be ther -6 -10 -5 -5 -6
be with 2 7 2 2 0
becaus ME -2 3 -1 1 5
becaus of -4 -6 -4 -4 -4
been SECRET 3 2 2 3 8
been SOBER 2 2 2 2 5
been to -4 -4 -5 -4 -8
befor ME 0 3 0 -1 3
being DIE 4 9 4 4 4
being LIVE 4 9 4 4 4
being RAPE 3 2 7 2 1
bendig HURRY -2 -3 -3 -2 -3
bendig y -2 -3 -3 -2 -3
black and -3 -3 4 -1 -2
black out 2 1 2 2 8
block ME 1 0 1 2 7
bring a -2 -4 -3 -2 -3
but GOOD 6 3 4 4 7
but HE -6 -7 -7 -6 -6
but ME -3 -7 -8 -5 -3
but QUESTION -5 -4 -6 -4 -5
but SCHEDULE -6 -7 -5 -5 -4
but it 4 6 3 3 9
but its -1 -3 -1 -1 4
by # -7 0 -4 -4 -4
by ME 3 4 8 8 5
by SCHEDULE 1 4 5 1 -1
by SELF -1 -2 -1 4 0
by a 4 5 3 4 7
by the -2 -1 2 -2 -6
by thread 4 5 3 4 7
cambia ME -4 -5 -5 -4 -4
can MATE -4 -6 -5 -4 -5
can ME -7 -9 -9 -5 -6
can NOT 6 7 1 6 5
can QUIT -1 2 -4 2 8
can THINK 1 0 1 1 5
can YOU -9 -9 -8 -7 -10
can believ -5 -7 -5 -5 -5
can com -6 -8 -6 -8 -5
can find 0 -3 -2 -2 -3
can go 4 5 8 5 8
can keep 8 7 4 8 3
can open -8 -6 -6 -6 -8
can see 5 5 3 4 0
can stand -1 -4 -2 0 -5
can stay 5 5 3 3 6
can talk 1 -2 4 1 2
can thi -4 -5 -4 -3 -4
carcel y 2 2 6 2 2
casi ME -4 -6 -4 -3 -3
casi cumplo -2 -2 -2 -2 -3
casi un -2 -2 -2 -2 -3
chair HURRY -6 -7 -5 -5 -6
check ME 0 -1 4 0 0
chicke out -5 6 0 0 0
clas NARCAN -5 -3 -3 -3 -3
clas de -5 -3 -3 -3 -3
com AGAIN 3 7 4 3 1
com AGO 3 7 4 3 1
com BETTEROFF 3 1 3 8 3
com ME -1 0 4 0 -2
com QUIT 3 1 3 8 3
com down 1 -2 1 1 9
com for 2 4 6 3 2
com in 1 1 4 1 1
com the -4 -6 -2 -5 -5
com to 4 6 3 3 2
com with -4 -6 -4 -4 -5
con ALCOHOL 5 5 1 1 -1
con HE 5 5 5 4 0
con ME 3 8 4 2 3
con WEAPON 3 3 7 3 3
con los 4 3 2 4 12
con su 7 3 2 2 2
con un 3 3 7 3 3
contra HE 2 5 4 3 2
contra ME 1 4 0 1 0
contra par 2 5 4 3 2
cosa y 1 1 5 1 1
couch ME -1 -3 -2 -4 -2
creo QUESTION 14 0 3 4 4
cuarto ME 0 -1 3 0 0
cuarto con 2 2 6 3 2
cumplo MILESTONE -3 -3 -3 -4 -5
cumplo un -2 -2 -2 -2 -3
dan CRAVE 3 5 2 3 3
dan ME -3 -1 -3 -3 -5
dan SOBER -2 -1 -3 -2 -5
dan WANT 3 5 2 3 3
dan de 3 5 2 3 3
dat HURRY 3 3 3 3 7
dat jun -2 -2 -2 -2 -4
de # -4 -4 -5 -3 -4
de #zip -4 -4 -4 -3 -5
de AGO 3 2 4 2 2
de ALCOHOL -1 2 2 6 4
de BAR 5 8 4 5 8
de BLUE -3 -2 -2 -4 -2
de DRINK 3 0 0 7 2
de HE -4 -2 3 -2 -2
de HIT 0 -1 -1 4 -1
de INJECT 2 -1 1 -2 -3
de LIVE 5 14 5 6 5
de ME 0 0 3 -1 -4
de NARCAN -5 -3 -3 -3 -3
de OD -6 -3 -3 -3 -2
de PILL 8 0 1 1 -1
de QUESTION 3 6 5 3 3
de SHAKE 1 1 1 5 0
de THANKS -3 -5 -3 -3 -5
de YOU -3 -3 -3 -3 -5
de agua -4 -4 -4 -4 -5
de carcel 2 2 6 2 2
de cocina -4 -6 -4 -4 -5
de comer -3 -4 -4 -2 -6
de est 1 3 1 1 1
de esta 2 7 3 3 3
de estar -4 -5 -3 -2 -3
de hacerm 2 8 -1 2 1
de ir -3 -4 -3 -3 -4
de las 3 2 11 3 5
del BRIDGE 9 20 9 9 9
del MEETING 6 9 9 6 7
del WORK 4 0 0 1 0
delet ME -5 -4 -6 -5 -7
desd HE 2 4 3 4 4
desd QUESTION 2 4 2 10 0
desd ayer 2 1 2 3 6
despu WORK -2 -2 -2 -2 -4
despu de 3 1 -1 0 0
did DIE -5 -9 -5 -5 -5
did HE 3 10 4 4 4
did ME -7 -9 -8 -6 -7
did NOT -2 3 1 -1 -2
did YOU -4 -8 -5 -6 -6
did a 15 5 7 7 11
did it 5 6 12 5 3
do ALCOHOL 1 4 -2 1 3
do HE -7 -9 -9 -6 -10
do ME -1 -11 -8 -7 -4
do MEETING 3 3 6 4 3
do NOT -1 8 -4 3 -3
do PHONE 2 0 7 2 1
do QUESTION 3 3 7 2 1
do SAFE 2 -1 1 2 9
do STUPID 0 -1 0 0 3
do WAKE -4 -4 -3 -3 -3
do YOU -4 -5 -6 -5 -8
do it 5 17 6 6 2
do see 3 9 2 3 3
do someth 1 4 1 2 4
do worry -2 -5 -3 -2 -3
doe NOT 7 10 9 11 6
doe count 4 4 4 4 11
doe it -5 -6 -3 -5 -4
doe the -6 -8 -4 -6 -11
dog ME -2 -3 -3 -2 -3
doing it 2 4 2 5 1
dos BETTEROFF 2 2 2 5 2
dos MILESTONE 1 0 0 3 1
dos NOT 2 2 2 5 1
down ME 0 -1 3 1 4
down and 3 2 7 7 6
down the 11 7 6 8 7
down with -3 -4 1 -2 -3
dry and 1 1 -1 7 1
en # -3 -3 -3 -5 -4
en ALCOHOL 3 3 3 3 8
en BAR 2 2 2 2 5
en BODY 7 5 2 6 4
en BRIDGE 4 13 2 4 4
en HE 6 3 0 9 5
en ME 4 10 5 4 3
en MILESTONE -3 -3 -3 -3 -4
en NIGHT -1 0 2 0 -2
en OUTSIDE -1 -3 -3 -3 -4
en boda -4 -2 -2 -2 -1
en ciudad -3 -6 -4 -4 -4
en cuarto 2 2 6 4 2
en estaci -4 -4 -4 -4 -5
en pie -2 -2 -3 -2 -2
en refri 1 0 1 2 5
encant LIVE -3 -4 -3 -3 -3
encant aqui -3 -4 -3 -3 -3
entrar al 2 2 2 2 5
ere LIFE -4 -7 -4 -4 -4
ere ME -3 -6 -3 -3 -2
es HE -2 -8 -2 -4 -3
es LAST 4 10 4 4 4
es ME 0 5 -1 0 -3
eso NOT -4 -8 -4 -4 -3
esta BLUE 21 9 9 10 9
esta GOOD 4 5 3 3 3
esta HE -2 -3 -3 -2 -2
esta LIFE 3 7 3 3 2
esta OUTSIDE -1 -4 0 -1 0
esta REST 6 1 1 2 2
esta UNWAKING 17 7 7 7 6
esta bano -2 -3 -3 -2 -2
esta en -4 -2 -6 -4 -5
estar DIE 1 4 1 2 1
estar SOBER -3 -5 -3 -3 -3
estar aqui 4 10 4 5 4
estari BETTEROFF 4 8 3 3 4
examen HE -5 -3 -3 -3 -2
fight BROKE -3 -3 -3 -2 -4
fight out -3 -3 -3 -2 -4
fin ME 6 7 4 4 4
find ME 3 5 8 3 1
find MEETING 1 3 0 0 0
find a 5 4 2 3 3
first HURRY -4 -6 -4 -4 -5
first MEETING -6 -9 -6 -6 -8
first SCHEDULE 3 7 4 3 6
first in 3 4 4 4 9
fix the -5 -6 -7 -5 -6
for # 2 0 2 3 6
for FOOD -1 -1 -1 -1 -2
for GOOD 10 24 10 10 8
for HE 0 1 5 0 -1
for HOPELESS -4 -7 -4 -4 -4
for KIN -1 2 -2 -1 -1
for MATE -5 -6 -6 -5 -6
for ME -3 11 2 0 -4
for MEETING -1 -3 -3 -3 -4
for MILESTONE 7 5 5 4 9
for a -6 -6 -6 -5 2
for an 2 5 1 1 2
for hour -4 -5 -4 -4 -4
for som -2 -5 0 -2 -2
for the -7 -9 -9 -7 -10
found ME 5 6 13 5 10
from DRUG 6 1 1 2 1
from ME 7 12 9 6 5
from MEETING 4 3 9 4 3
from PAIN -2 -4 -3 -2 -2
from SICK -2 -4 -3 -2 -2
from the -3 -4 0 -3 1
gano HE 2 1 0 2 9
gano sueno -4 -4 -4 -4 -7
garag is -3 -5 -4 -3 -5
get ALCOHOL -4 -5 -4 -4 -5
get HIGH 5 5 7 5 12
get ME 3 7 5 4 1
get SOBER -3 -4 -3 -4 -5
get a -2 -4 0 -1 -3
get in -4 -3 -2 -3 -5
get it -4 -6 -5 -4 -5
get the 3 10 3 4 3
gett HIGH 4 4 4 4 10
go ME -2 -4 0 -1 -3
go and -3 -4 -4 -2 -3
go hom 5 8 8 5 5
go in -3 -4 -4 -2 -4
go on 2 5 2 2 2
go the -2 -3 -3 -1 -2
go to -3 2 -6 -1 -3
goe to -3 -4 -3 -3 -4
got AGAIN 0 0 0 1 6
got ALCOHOL -5 -4 -4 -4 -7
got DRINK -5 -4 -4 -4 -7
got ME -5 -7 -3 -4 -2
got a -1 -6 -5 -3 -4
got hom -6 -5 -8 -5 -5
got out -3 -6 -2 -1 0
got the -1 3 -1 2 -1
grab a -2 -3 -3 -4 -6
grabb ME 3 2 8 3 3
had ALCOHOL -4 -4 -3 -3 -3
had SEIZE 0 1 1 5 0
had a 1 1 1 9 6
had one 3 0 2 2 9
had the 5 14 5 5 5
has ME 2 2 5 1 2
has WEAPON 3 2 7 3 3
has a 1 0 5 1 1
hav ME 2 5 2 2 2
hav NOT 6 18 7 9 8
hav PHONE -4 -7 -4 -4 -4
hav SEIZE 5 1 2 4 2
hav a 2 2 1 2 -1
hav been 1 5 0 1 2
hav got 3 7 2 3 2
hav to 2 4 7 4 5
hay MATE -2 -5 -5 -4 -5
hay MEETING -3 -1 -1 -2 -4
hay NOBODY -3 -6 -3 -3 -3
hay gotera -4 -4 -4 -3 -3
her QUESTION 2 5 2 2 2
hockey BROKE -3 -3 -3 -2 -4
hockey fight -3 -3 -3 -2 -4
hold ME 2 5 4 2 1
hom MEETING 1 4 1 1 1
hom it 2 4 1 2 2
hom the 1 0 5 1 1
hom to 3 5 3 3 2
hospit ME -4 -5 -4 -4 -3
hous ME 2 7 2 3 5
if ALCOHOL -3 -3 -3 -3 -5
if HE 2 0 4 1 1
if ME 5 16 6 13 7
if SCHEDULE 1 6 0 0 0
in # -16 -19 -14 -14 -15
in AGAIN -3 -3 -3 -3 -4
in AGO -3 -3 -3 -3 -3
in ALCOHOL 3 0 2 0 -1
in BODY 6 7 2 4 11
in CAR -2 -2 -6 -3 -1
in FACE -4 -2 -5 -3 -4
in HE 6 -1 -4 -1 -2
in LIFE -5 -7 -5 -4 -4
in LIPS -4 -5 -3 -4 -5
in ME 7 10 6 6 17
in MEETING -2 0 -3 -1 0
in MIGHT 3 8 3 3 3
in MILESTONE -8 -6 -6 -7 -9
in MORNING -1 -2 -1 0 -3
in MUCH -7 -5 -6 -5 -7
in REST 4 6 3 3 2
in STARE 1 1 1 1 6
in WORLD -2 -3 -3 -2 -3
in a -1 -1 0 4 3
in an 3 6 5 4 6
in and 10 3 3 4 3
in bag -5 -5 -4 -4 -6
in bathro 7 8 8 6 7
in garag 4 10 4 4 5
in her -3 -4 -4 -4 -3
in hour 2 2 2 3 5
in hous 5 0 2 1 0
in it 6 8 3 4 4
in omaha -6 -7 -6 -5 -6
in room 2 4 8 3 2
in that 4 10 3 3 3
in the 3 -3 2 5 2
in thi 1 1 1 3 4
in town 0 -1 0 1 5
into BRIDGE 5 10 5 5 5
into a 1 5 0 1 1
into the 7 11 4 5 3
ir DRINK -4 -2 -3 -3 -5
ir ME 2 4 3 3 5
ir TAKE -4 -2 -3 -3 -5
ir a 1 1 2 1 3
ir al -3 -3 -3 -3 -4
ir concie -3 -3 -3 -3 -4
is # -2 -4 -5 -1 -1
is AGAIN -2 -5 2 -3 -3
is AGO 1 1 7 2 2
is BLUE 9 2 2 0 2
is BREATH -5 0 -4 -3 -3
is DEPRESS -2 -2 -1 -3 -2
is DIE 3 -12 -6 -5 -5
is DRINK 0 0 1 1 5
is DRUG -7 -6 -7 -6 -8
is EMPTY -4 -5 -4 -3 -4
is GONE -2 -4 -2 -1 1
is GOOD -3 -4 -3 -3 -5
is HIT 4 2 5 2 1
is HOPELESS 0 -2 0 0 4
is KIN -3 -5 -4 -4 -4
is MATE -3 -6 -5 -4 -5
is ME -3 -2 -5 -3 0
is MEETING -3 -3 -3 -2 -4
is MILESTONE -1 -2 -1 2 -3
is MUCH -2 -2 -2 -2 -2
is NOT 10 6 1 3 1
is OD 5 1 1 1 0
is OUTSIDE -2 -3 -3 -2 -1
is OVER 6 14 4 5 4
is PAIN 3 3 7 3 3
is PHONE 1 8 -1 2 0
is QUIT 3 4 1 2 1
is REST 7 4 5 3 4
is SCHEDULE -3 -3 -3 -2 -3
is SEIZE 5 0 0 -1 1
is SHAKE 3 1 1 -1 1
is SICK 0 2 -2 0 -2
is UNWAKING 10 2 2 3 2
is WAKE 3 0 1 1 1
is WILL -3 -6 0 -2 -5
is a -5 -10 -8 -7 -6
is at -3 -3 -2 -3 -4
is bad 0 7 0 0 -4
is fin -10 -8 -8 -8 -8
is gett 1 5 1 2 1
is hav 6 0 1 1 1
is her -1 -4 2 -1 -3
is in -4 -6 -3 -4 -5
is it -1 2 -2 6 -4
is jun -2 -2 -2 -2 -4
is left 3 6 3 3 3
is mad 0 0 3 0 0
is next 2 -1 5 2 6
is normal 0 -1 0 2 0
is ok -5 -6 -5 -5 -5
is on 3 3 2 2 2
is only 3 8 3 3 3
is open 1 1 1 1 3
is out 3 -5 -4 -3 -6
is talk -1 2 0 4 0
is that -5 -6 -4 -4 -5
is the -3 1 -5 -1 -1
is ther -1 3 1 0 1
is thi -4 -4 -4 -3 -6
is tortur 2 6 2 2 2
is wrong 9 13 7 6 6
it AGAIN 0 -2 7 0 -3
it GOOD 2 5 2 2 1
it HURRY 0 3 0 0 2
it ME -1 -6 -1 1 2
it MEETING -4 -7 -4 -4 -5
it MUCH 6 3 5 4 10
it OVER 1 2 1 1 4
it QUIT 8 5 4 3 7
it SAFE -4 -5 -4 -3 -4
it SCHEDULE -3 -6 -3 -3 -1
it SICK 1 5 0 1 1
it TAKE 4 0 3 1 0
it WORK -3 -4 -3 -3 -3
it down -4 -6 -3 -4 -5
it is -2 1 -3 0 -3
it normal 4 2 3 5 3
it ok -3 -4 -3 -3 -3
it out -6 -2 -5 -3 -3
it thi 4 11 4 4 3
it to 0 8 1 1 -1
it up -5 -4 -4 -4 -6
it was 11 7 2 2 2
its GOOD -4 -5 -4 -4 -7
its MUCH 7 17 7 8 7
its a -4 -5 -5 -4 -5
jail and 8 4 5 4 5
jun # -2 -2 -2 -2 -4
jun ME -3 -5 -3 -3 -3
keep ME 1 4 3 0 -1
keep PHONE -4 -5 -4 -3 -4
keep WILL 4 6 3 4 8
keep down -2 -5 -3 1 -3
keep it -4 -5 -4 -3 -4
key ME -3 -4 -3 -3 -4
knock out 2 1 8 3 4
las # -5 -5 -6 -4 -5
las BODY 4 1 1 2 2
las CRAVE 1 2 1 2 6
las PILL 3 1 1 4 1
las WANT 1 1 1 2 4
lat ME 5 5 3 3 3
left LETTER 3 5 2 3 2
left ME -3 -3 1 0 1
left the -1 3 -1 -1 -5
lik ME 5 3 2 8 1
lik YOU -4 -6 -5 -4 -5
lik a -3 0 -4 -4 -4
lik thi 2 5 2 2 2
lin the 0 -1 0 0 4
llamem favor -4 -5 -4 -4 -4
llamem por -4 -5 -4 -4 -4
llegar a 4 14 5 5 4
llegar tard -2 -3 -3 -2 -3
llegar tiempo -6 -8 -6 -5 -7
llevar ME -3 -3 -4 -3 -3
llevar a -3 -3 -4 -3 -3
llevo MILESTONE 0 0 0 0 2
long doe 2 1 4 6 1
long it -5 -4 -1 -3 -4
look HOPELESS -3 -5 -3 -3 -3
look ME 2 0 6 1 0
look a -3 -4 -4 -3 -4
look for -8 -13 -7 -8 -11
look the 3 9 3 3 3
los KIN -8 -6 -7 -6 -7
los SCHEDULE -2 -4 -3 -3 -4
mad ME -3 1 -4 -3 -4
mad it -2 -4 -2 -2 -1
mad up 4 9 4 4 4
mak ME 3 1 18 5 3
mak a -1 -6 -5 -3 -3
mak it 3 10 1 3 5
mess up 3 2 4 3 7
mor PHONE -3 -4 -3 -3 -3
mor than 1 5 1 1 0
mor then 3 4 3 2 6
narcot anonym 2 2 2 2 5
neares MEETING 1 3 1 1 1
next MEETING 3 2 2 3 7
next MILESTONE -2 0 -3 -2 -5
next OUTSIDE -4 -5 -4 -4 -6
next to 1 3 -1 0 0
of ALCOHOL 6 3 3 4 10
of BAR 0 -1 0 0 4
of DRINK 2 6 2 2 2
of HE 5 3 5 2 0
of KIN 2 2 3 2 1
of ME -1 5 2 2 6
of MEETING 3 1 2 3 8
of MILESTONE -1 -3 2 -1 -1
of MUCH 2 4 2 1 1
of PILL 2 6 3 3 5
of SCHEDULE -4 -5 -4 -4 -5
of SOBER 3 1 2 2 8
of WORK -3 -4 -3 -3 -3
of YOU -3 -4 -3 -3 -3
of a -3 -4 -3 -3 -4
of dog 3 6 3 3 3
of it 0 5 0 1 1
of the -3 -1 0 -1 -1
offer ME 0 0 1 1 7
ok ME -3 -5 -4 -4 -5
old MATE 1 1 3 2 4
on BRIDGE 2 6 2 2 4
on CAR 3 2 8 3 3
on DRUG 3 3 5 3 6
on HE 7 4 4 3 1
on HOPELESS 1 4 4 2 1
on ME -2 2 2 0 0
on PHONE -4 -5 -4 -3 -5
on PLACE 4 9 4 4 4
on SCHEDULE -4 -8 -4 -3 -5
on SOBER 2 2 2 2 5
on STARE 5 9 9 6 8
on UNWAKING 1 -3 -1 1 2
on a 6 4 5 6 20
on left -4 -6 -5 -4 -6
on the -1 4 -3 0 3
on thi -2 -2 -2 -2 -3
on way -3 -4 -1 -2 -1
one ALCOHOL 2 3 2 1 4
one ME -1 -1 -3 -2 -5
one MIGHT 2 6 2 2 2
one MILESTONE -4 -3 -4 -4 -7
one SCHEDULE 3 1 3 2 9
one SOBER -2 -1 -2 -2 -5
one mor -3 -5 -3 -4 -2
one the 3 3 4 3 9
one to 4 6 4 4 8
one turn 4 3 4 4 9
one year -2 -2 -2 -3 -5
only one 6 12 6 6 8
only thing 3 8 3 3 3
open BAR 3 3 3 3 6
open it -2 -1 0 0 5
or ME 3 4 3 4 1
otro nombr -4 -3 -3 -3 -4
out AGAIN 5 2 7 3 3
out LAST 4 5 4 4 9
out MEETING 4 3 4 4 10
out and 0 2 -3 4 1
out for 6 9 4 4 5
out of 6 7 6 5 8
out thi 5 7 5 5 10
pagar tanto -3 -5 -3 -3 -3
para DRINK 0 4 1 2 0
para HE -7 -10 -7 -3 -8
para ME 2 7 4 3 1
para NOT 4 14 6 8 8
para QUESTION 5 14 12 9 4
para seguir 3 7 3 3 3
parar DRINK -7 -6 -6 -6 -8
parar de -7 -6 -6 -6 -8
pegu HE -2 -2 -3 -2 -2
pegu en -2 -2 -3 -2 -2
pero GOOD -4 -4 -4 -3 -3
por DRINK 2 4 4 6 8
por DRUG 8 1 1 1 0
por EVERYONE -2 -3 -2 -2 -2
por HE -2 -4 -5 -6 -4
por LIPS -6 -7 -6 -6 -7
por ME 3 4 7 3 3
por MUCH -2 -3 -2 -2 -2
por NOT -1 0 1 6 1
por PHONE -3 -3 -3 -2 -3
por favor 1 8 3 1 -3
por una 2 -2 8 1 6
prefie DIE 3 8 3 3 2
puedo HE 2 2 5 3 1
puedo NOT 1 1 2 7 1
puedo QUIT 4 4 4 3 11
puedo USE -4 -3 -3 -3 -4
puedo de 0 1 1 -2 7
puedo ir -3 0 -2 -1 0
puedo mas -1 3 -1 0 -1
puedo otro -4 -3 -3 -3 -4
put BODY 3 2 10 4 3
put HE 12 4 11 6 5
put ME -2 -3 0 -2 -2
put in 7 4 8 3 -1
put the -1 2 0 6 4
recogi ME -4 -4 -7 -4 -4
recogi a -4 -4 -7 -4 -4
refill ME -5 -5 -4 -4 -5
refill PILL -5 -5 -4 -4 -5
remov ME -2 -3 -3 -2 -4
reset ME 2 1 2 2 6
right HURRY 5 5 5 3 6
right ME 7 5 2 3 2
right that -3 -5 -3 -3 -3
riunio a -2 -3 -2 -3 -3
robaro HE -2 -3 -3 -2 -3
robaro celula -2 -3 -3 -2 -3
salir ME -3 -4 -3 -3 -2
sam MILESTONE 4 3 4 4 9
sav LIFE -3 -5 -3 -3 -3
sav ME 3 7 3 3 2
scream ME -3 -4 -3 -3 -4
screen MILESTONE -3 -3 -3 -3 -5
screen MUCH -3 -3 -3 -3 -5
se BROKE -3 -4 -6 -3 -4
se CRAVE -5 -5 -4 -5 -7
se DIE -5 -12 -6 -6 -4
se DRINK 4 1 1 1 -1
se FALL 4 -1 -1 0 1
se HE 9 1 3 3 3
se ME 1 -2 -2 3 5
se MUCH 5 7 3 3 1
se OVER -5 -4 -5 -5 -5
se QUIT -2 3 -2 -2 -2
se TAKE 9 2 3 3 0
se UNWAKING 8 3 3 4 2
se WANT 2 9 1 3 3
se WILL -3 0 -4 -2 -2
se caso -2 -3 -4 -2 -3
se esta 22 8 8 8 8
se fue 5 5 0 2 2
se gradua -5 -4 -4 -3 -4
se olvido -4 -4 -4 -3 -5
see HE -3 -6 -2 -3 -4
see HOPELESS 2 6 2 2 2
see MATE -3 -5 -3 -3 -3
see SCHEDULE -2 -3 -2 -2 -2
see YOU -3 -1 -3 -2 -3
sell ME 1 1 8 2 -1
send ME 0 0 4 0 0
seria BETTEROFF 2 6 2 2 2
shar HURRY -4 -6 -4 -4 -5
si DIE 0 5 1 1 0
si DRINK -3 -1 -1 0 -2
si ME -4 -1 2 -1 -1
si NOT 3 4 4 9 8
sinc ME 1 0 1 9 1
sinc QUIT 4 3 3 9 3
small ME -4 -7 -4 -4 -4
som MATE -3 -2 -5 -3 -3
someth ME 5 5 2 1 -3
someth STUPID 0 -1 0 0 3
someth and 6 0 1 2 5
someth to 3 8 3 3 3
someth up -4 -4 -4 -3 -6
stand on 2 8 1 2 1
stand the 5 12 4 5 5
stay SOBER 3 5 5 3 7
stay hom -7 -9 -9 -7 -8
stuff ME 1 5 5 2 1
talk ME 1 3 -1 3 6
talk WILL -2 -1 -3 -2 -5
talk a -2 -3 -3 -3 -3
talk out 2 5 2 3 6
talk to -2 -2 -1 1 3
that GAME -3 -4 -3 -3 -3
that HIT -3 -5 -6 -6 -6
that ME -2 3 0 0 -1
that MUCH 0 -5 -3 -3 -5
that is -4 0 -4 -3 -4
that one -3 -2 -4 -3 -5
the # 2 -3 -2 -1 -3
the AGAIN -3 -5 -3 1 -4
the AGO -4 -5 -4 -4 -6
the ALCOHOL 6 8 5 7 6
the BAR 4 5 5 4 13
the BLUE -1 -4 -3 -3 -3
the BRIDGE 1 10 -1 2 2
the BUY 1 0 8 1 -2
the CAR 2 2 5 1 1
the CRAVE 2 3 1 2 4
the DEALER 4 2 2 3 7
the FOOD -3 -3 -4 -3 -3
the GONE -2 -4 -3 -3 -3
the HIT -2 -3 -3 -2 -4
the HOPELESS 0 -2 0 0 3
the KIN -1 0 0 -1 -3
the LAST -2 -2 -3 -2 -3
the MATE -2 -3 0 -1 0
the MEETING 4 1 3 1 3
the MILESTONE -2 -1 -2 -6 0
the MORNING -1 2 -1 1 -4
the MUCH 4 -2 -3 0 -1
the NIGHT 3 8 3 3 2
the OUTSIDE -2 -2 2 -2 -5
the OVER -3 -5 -3 -3 -1
the PAIN 1 4 1 1 4
the PHONE -4 -5 -4 -3 -5
the PILL -2 5 -3 -1 -5
the PLACE 1 1 -1 0 3
the QUIT -2 -4 -1 0 1
the ROPE 0 3 -1 0 -1
the SCHEDULE -3 -3 -4 -3 2
the SHAKE 3 3 3 9 3
the SOBER -2 -3 -3 -3 -6
the STARE -4 -4 -1 -3 -5
the TRAP 2 1 0 2 7
the UNWAKING 4 -1 0 3 1
the WEAPON 3 11 8 4 3
the WILL 2 6 2 5 0
the WITHDRAW 1 1 1 7 1
the WORK -1 3 0 -1 -1
the WORLD -6 -10 -7 -6 -7
the bathro 5 2 1 3 1
the beach -3 -4 -3 -3 -4
the bet -3 -4 -3 -3 -3
the big -3 -3 -3 -3 -5
the compan -3 -5 -4 -3 -3
the couch -2 -4 -3 -4 -3
the dish -6 -8 -6 -5 -6
the dog -6 -8 -9 -6 -7
the down 2 3 5 6 6
the edg 4 8 3 4 5
the embarr -2 -2 -2 -2 -4
the engin 4 8 3 4 3
the first 3 7 3 2 2
the garag 1 6 0 1 0
the her -3 -5 -3 -3 -3
the hospit -3 -2 -2 -2 -4
the hous 2 -3 4 0 1
the key -3 -3 -3 -3 -4
the kitche -4 -4 -3 -4 -4
the lak 1 5 1 2 1
the left -4 -6 -5 -4 -6
the light -4 -5 -4 -4 -6
the lin -8 -9 -7 -7 -8
the mak -2 -4 -2 -2 -3
the next 4 2 6 4 9
the one -4 -5 -4 -4 -6
the only 3 8 2 2 2
the plac 1 5 1 0 -1
the potluc -3 -3 -3 -3 -4
the road -1 -2 2 -2 -2
the room 2 1 8 4 2
the sam 3 4 1 2 1
the speake -5 -5 -5 -5 -7
the stair -3 -3 -2 -2 -2
the tent -4 -7 -4 -4 -4
the tv -2 -2 1 -1 -4
the wall 2 5 4 5 3
the way -4 0 -7 -4 -4
the wedd -2 -3 -2 -2 -2
the wer -3 -4 -3 -4 -4
the wheel 4 4 3 3 8
the wrong -5 -6 -6 -4 -5
then ME 2 5 2 1 2
ther ME 1 3 1 2 4
ther MEETING 5 8 5 5 11
ther NOT 1 7 1 2 1
ther a 9 6 7 6 12
ther an -3 -4 -3 -3 -4
ther is 7 9 4 4 6
thi BAR 2 0 2 2 7
thi CANT 0 5 1 1 1
thi GAME -2 -6 -3 -3 -3
thi ME -3 -5 -2 -4 -4
thi MILESTONE -2 -8 -2 -2 -5
thi MORNING -1 -2 0 5 -1
thi SCHEDULE 6 14 6 6 7
thi WORLD 4 10 4 4 4
thi and 1 -1 1 0 5
thi is -1 2 -2 -1 -1
thi the 3 8 2 3 3
thi weeken 2 2 0 2 6
tien # 1 4 1 1 0
tien AGO 1 4 1 1 0
tien HOPELESS 1 4 2 2 2
tien MILESTONE 1 4 1 1 0
tien SHAKE -3 -2 -2 -4 -2
til ME -3 0 -6 -3 -5
til SCHEDULE -4 -6 -4 -3 -5
til the 6 10 6 6 11
to # -4 -3 -4 -3 -6
to AGAIN 2 6 1 2 0
to AGO -2 -4 -3 -2 -3
to ALCOHOL 1 -1 1 3 6
to ALONE -5 -5 -5 -5 -5
to BETTEROFF 3 6 2 2 3
to BODY -3 -6 -2 -3 -4
to BRIDGE 1 5 0 1 1
to BUY -2 -4 -3 -2 0
to CAR -3 -3 -4 -3 -3
to DIE 4 3 1 1 1
to DRINK -2 -5 -2 0 1
to EMPTY 3 3 2 3 9
to GAME -2 -3 -3 -3 -3
to GONE -2 -3 -2 -2 -3
to HIGH 2 2 1 3 10
to HURT 3 6 6 3 3
to KILL -1 -2 1 -1 -2
to KIN 0 4 -2 0 0
to KNOW -4 0 -3 -2 0
to LIVE 1 6 -1 1 1
to MATE 0 3 4 2 2
to ME 0 8 6 4 4
to MEETING 4 8 4 5 6
to MILESTONE 2 1 2 2 6
to MORNING -4 -7 -4 -4 -5
to MUCH -6 -7 -6 -6 -7
to OVER 0 5 0 1 1
to PICK 2 -1 2 3 12
to PLACE 2 6 2 2 2
to QUIT -1 2 -2 2 -7
to SCHEDULE 0 -2 0 0 4
to SELF 4 11 3 4 3
to SOBER -3 -5 -4 -4 -1
to TAKE 1 11 4 6 4
to USE -4 -6 -4 -4 0
to VOMIT 1 0 2 3 6
to WAKE 4 6 2 3 2
to WANT 6 12 6 5 6
to WILL 1 5 0 1 -2
to WORK -3 -1 1 -1 -3
to a -2 -3 -4 -2 -1
to be 1 9 0 2 0
to com -4 -5 -4 -4 -5
to do 4 11 1 2 3
to foreve 3 7 3 3 3
to get -2 -7 7 4 1
to go 0 4 5 3 1
to hom 0 -1 3 0 1
to join 2 5 2 2 1
to mak -3 -7 -3 -3 1
to one -4 -4 -4 -3 -5
to shar -5 -7 -5 -5 -6
to talk -4 -2 -5 -3 -5
to the -4 -3 -8 -3 -1
to thi 3 0 7 2 1
trajo pozol -2 -4 -3 -2 -3
turn BLUE 6 2 2 2 1
turn ME -1 -4 -1 -1 3
turn into 4 3 4 4 9
turn the 2 6 1 2 0
two MILESTONE 0 0 0 3 -1
un BLUE -3 -3 -3 -3 -5
un COPS -1 0 3 0 0
un MATE 1 3 3 1 0
un MEETING -1 -2 1 -1 -2
un MILESTONE -2 -1 -3 -2 0
un SOBER 2 2 2 3 7
un WEAPON 8 14 12 8 8
un pastel -3 -3 -3 -3 -4
una AGAIN 3 8 3 3 2
una ALCOHOL -4 -1 -1 -2 5
una BETTEROFF 2 5 2 2 2
una BURDEN 2 5 2 2 2
una LETTER -2 -1 -2 -1 -3
una MEETING -2 0 -3 -2 -2
una PILL -1 -1 1 0 5
una SCHEDULE -3 -3 -3 -3 -3
una despu -2 -2 -2 -2 -4
una llegar -3 -3 -3 -3 -3
up # -6 -7 -6 -5 -9
up DRINK 1 2 2 2 5
up LIFE 3 6 3 3 3
up ME 2 6 3 1 -4
up PILL 2 6 2 2 2
up QUESTION -4 -2 -4 -3 -5
up after 5 3 3 3 5
up and 6 3 4 4 9
up at -2 -4 -1 -2 -1
up in 3 5 3 5 2
up mind 4 9 4 4 4
up on -1 0 -2 -2 -2
up the -4 -5 -2 -3 -6
up with -3 -5 1 -1 1
ver HE -4 -5 -4 -3 -5
walk on 3 6 6 3 2
walk to 2 0 1 2 7
was GOOD 0 2 0 0 0
was ME -3 -5 -4 -3 -3
was NOT 5 12 5 5 5
was RAPE 2 2 7 2 1
was a -4 -7 -5 -4 -5
was lat 2 2 4 2 2
was out 4 1 2 2 5
way to 3 7 2 3 5
went AGAIN 4 2 4 3 5
went AGO 2 2 4 3 6
went out 8 5 5 6 15
whit knuckl 7 6 6 7 15
with HE -1 0 5 0 -2
with KIN -4 -3 -5 -2 3
with MATE -5 -4 -2 -3 -5
with ME 1 10 5 3 1
with ROPE -4 -7 -4 -4 -4
with WEAPON 2 4 5 2 2
with YOU -3 -6 -3 -3 -3
with a 1 0 3 -1 5
with the -3 -1 -3 -5 -4
with thi -4 -8 -4 -4 -1
wrot LETTER 2 8 3 3 3
y AGAIN 9 8 20 9 10
y HIT 1 1 4 1 0
y KIN 0 1 4 1 0
y KNOW 2 5 4 7 2
y LOVE 5 6 8 6 9
y ME 19 6 16 15 18
y NOBODY 3 6 2 3 4
y NOT 13 17 10 10 12
y SHAKE -2 2 2 9 2
y WAKE 7 7 2 3 2
y WANT 3 3 3 3 7
y esta 4 0 8 3 3
y sab 3 6 2 4 4
y se 2 4 1 2 6
yell ME -4 -4 -4 -3 -4
yell at -4 -4 -4 -3 -4
~already -3 2 -3 -3 -5
~always -2 -5 -2 -1 3
~even 0 6 0 1 0
~just 0 6 -3 7 7
~lol -25 -31 -28 -23 -25
~muy 9 2 5 7 -1
~please 3 7 2 0 -6
~really 3 3 2 3 7
~siempre 3 9 3 4 5
~so -9 -1 1 6 1
~solo 1 -3 -5 -2 -5
~still 0 1 -6 -2 -3
~todavia -4 -2 -3 -3 -5
~verdad 5 5 5 5 10
~ya 0 17 0 2 6
"""
