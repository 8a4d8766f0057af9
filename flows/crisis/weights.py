"""What each clue says of overdose, suicide, violence, withdrawal and relapse, in tenths: above 0
for it, below 0 against it. A row is a clue, as flows.crisis.evidence names them, and five numbers.

Learned by `make lessons`; what is changed here by hand is lost there.
"""

WEIGHTS = """\
# # 0 -5 -8 -2 -4
# AGAIN 3 2 7 3 10
# AGO -13 -9 -12 -7 -10
# ALCOHOL 3 4 2 1 4
# BETTEROFF -2 6 -1 0 -3
# DIE 7 17 8 8 7
# GONE 9 8 8 8 17
# HE -2 1 1 1 -4
# HURRY -9 -10 -9 -9 -9
# KIN -5 -2 -4 -3 -3
# KNOW 4 8 6 4 9
# MATE 2 1 -3 -1 -4
# ME 10 4 10 4 4
# MEETING -2 -2 -4 -2 -3
# MILESTONE 9 7 12 11 19
# NEED 7 0 0 1 4
# NOT 8 4 10 10 6
# OVER 0 -3 0 1 6
# PHONE 5 3 9 4 9
# PILL 13 1 1 0 1
# QUESTION -2 2 0 -1 0
# QUIT -1 3 -2 3 -6
# SCHEDULE 8 8 7 1 8
# SOBER 1 7 -2 -4 -8
# WILL -2 -8 -6 -7 -5
# a -7 -7 -11 -8 -8
# am -1 2 -1 1 8
# and -3 -1 1 -3 -5
# at 1 1 2 0 6
# away 1 1 2 2 9
# befor -5 -5 -4 -4 -6
# buck -4 -6 -6 -4 -2
# can 9 4 6 2 4
# coin -2 -4 -3 -3 -5
# de 1 -4 -4 -2 -7
# do -4 -5 -8 -5 -6
# dolar -2 1 -2 -2 -8
# dry 5 9 5 7 4
# en -2 1 -2 -4 2
# for 5 7 5 5 8
# from -4 -6 -5 -8 -5
# got 1 7 1 3 3
# hour -2 -3 -2 6 -3
# hrs 1 3 1 12 0
# in 1 10 5 2 7
# is 5 2 1 0 -4
# its 2 3 2 3 1
# lat -6 -9 -6 -6 -7
# min 4 1 -4 2 6
# mo 7 9 4 5 10
# mor 7 13 7 7 10
# of 9 6 2 4 -2
# old 3 5 7 4 -5
# or 3 -3 0 -1 -4
# out 4 10 11 4 2
# pa 2 10 2 3 4
# pack 2 0 0 2 7
# se 7 6 2 2 2
# sinc -4 -3 -2 -9 -6
# that -9 -2 -7 -3 -8
# the 0 -4 9 2 3
# tim -4 1 7 0 -8
# to -8 -4 -6 -6 -12
# was 6 9 10 6 10
# with -1 -4 8 2 7
# wks 1 2 2 2 7
# y -6 -9 -5 0 -1
# yr -3 1 -5 -3 -7
#zip ME 0 2 0 0 0
'0 3 -1 1 1 12
'1 -3 -1 -5 -6 -1
'10 -2 -2 -8 -6 -2
'100 -7 -7 -9 -8 -10
'11 3 2 1 6 4
'12 5 -2 -7 0 1
'13 -3 -2 -3 -3 -6
'14 -1 3 8 2 2
'15 7 4 0 2 3
'16 3 2 4 1 0
'17 0 7 -2 0 1
'18 -7 -2 -8 -6 -13
'19 7 3 6 1 1
'1st 2 1 1 0 8
'2 0 2 1 14 8
'20 7 9 0 12 2
'200 -1 -5 -2 -2 4
'2009 -8 -13 -8 -7 -7
'2011 -9 -13 -9 -9 -11
'22 2 2 7 0 -2
'23 3 6 3 3 3
'29 -8 -10 -9 -10 -13
'3 -1 -6 -2 4 3
'30 -4 -3 -10 -5 -11
'31 -5 -1 -1 -4 -8
'3rd 2 -4 -2 6 3
'4 0 -3 5 -1 3
'40 6 7 2 2 7
'43 -7 -9 -8 -9 -10
'4th -3 -5 1 -5 -2
'5 -7 -4 -7 -10 -2
'50 -2 -1 -4 1 -8
'5th -5 -9 -6 -5 -7
'6 -7 -17 -11 -9 -5
'60 -1 0 -3 -2 3
'68102 -3 -9 -9 -8 -13
'6pm -6 -9 -6 -6 -8
'7 -2 -3 0 -4 -1
'70 -5 -5 -8 -8 -9
'7pm -3 -11 -7 -6 -9
'8 4 -5 0 1 -1
'80 -3 -6 -1 0 -4
'8pm -11 -12 -7 -9 -10
'9 -3 -3 -7 -3 -6
'90 -3 -8 -8 -9 -11
'90001 -4 -5 -3 -3 -5
'911 7 1 -2 1 0
'9pm 5 9 4 5 7
'aa -3 -6 -2 -5 -6
'abajo 3 8 7 7 7
'abiert -2 4 -4 -3 -7
'abrazo -8 -9 -8 -8 -9
'abren -6 -7 -6 -6 -5
'abri 10 16 10 11 17
'abstin 8 7 8 27 5
'abuela 1 0 0 7 7
'abuelo -2 -6 -5 -4 -2
'abus -1 -4 -9 -2 4
'abusiv 3 3 11 4 2
'ac -6 -9 -6 -8 -5
'acab -1 -8 -2 -2 13
'acaba -2 6 0 1 -2
'acabar 3 4 3 5 7
'acabo 9 1 -1 -1 6
'accide 9 12 5 7 8
'acros 4 8 5 5 11
'addera 0 1 -4 0 8
'addict 2 -1 2 2 9
'addres -1 -3 6 -1 0
'adio 8 16 5 8 13
'advil -10 -9 -8 -8 -10
'affair 5 12 4 5 4
'after 17 7 5 2 4
'afuera 2 -6 6 2 7
'aga 4 -1 -3 0 11
'agarr 7 8 7 7 17
'agarra 4 7 11 9 -2
'agarro 7 3 11 6 2
'ago 8 0 -2 3 -4
'agua -6 -6 8 1 -7
'aguant 9 9 13 13 16
'aguja 8 0 1 2 2
'ahi -15 -17 -17 -13 -13
'ahorca 2 6 5 2 -1
'aid -3 -8 1 -4 -1
'air 10 12 6 11 0
'alanon -11 -14 -11 -11 -15
'alarm -9 -9 -7 -8 -8
'alatee -7 -6 -7 -6 -6
'alcanz 5 13 4 5 4
'alcoho 2 -9 -11 -3 -15
'alguie -2 -1 -5 -1 7
'aliv -9 -12 -8 -8 -8
'all 2 4 -8 1 -2
'allerg -14 -13 -10 -10 -8
'allow -3 -3 2 -2 -5
'almost 0 8 2 3 6
'alon 10 1 0 9 0
'along -5 -8 -8 -5 -4
'alta 5 13 5 5 4
'amanec 11 19 8 12 10
'amanez 7 20 11 9 6
'amaril 5 3 5 5 12
'amaz -8 -9 -8 -9 -12
'ambula 19 9 7 11 7
'amenaz 6 7 13 6 6
'amor -9 -11 -12 -9 -11
'amount 15 2 3 3 -2
'anda 6 5 14 11 10
'anduv 8 7 8 7 16
'anexo 9 11 5 9 11
'angel -3 -1 -8 -3 -1
'aniver -6 -6 -12 -6 -7
'annive -7 -6 -6 -6 -7
'ano -10 -10 -12 -11 -6
'anoch 8 12 11 11 17
'anon -9 -14 -9 -9 -12
'anonim -6 -4 -5 -4 -4
'anonym -14 -14 -15 -12 -18
'anothe 3 5 1 2 5
'ansia 6 6 6 6 13
'ansied 1 6 2 -1 10
'answer -9 -6 -2 -5 -4
'ant -4 3 -6 4 1
'any -6 -7 -8 -7 -6
'anybod -6 -10 -6 -5 -4
'anymor -4 -2 -5 -4 -3
'anyon -1 11 2 1 -5
'anyth -10 -6 -12 -7 -10
'anyway -2 -5 2 0 7
'anywhe 2 14 7 10 2
'apagar 4 9 3 4 3
'app 0 -4 -2 0 7
'aprend -10 -13 -9 -9 -12
'area -4 -6 -6 -7 -8
'argu -5 -7 -6 -5 -6
'arm 8 7 8 8 -1
'around 12 16 12 9 15
'arranc 5 4 12 9 4
'arrast 6 5 13 7 6
'arregl -5 -2 -6 -5 -7
'arrepe 7 3 4 4 9
'arroz -6 -9 -7 -6 -7
'asham 5 4 4 5 15
'ask -8 -6 -7 -6 -1
'asleep -3 -2 0 -5 -4
'aspiri -12 -9 -9 -9 -12
'ataqu 9 3 4 14 1
'ate 1 -11 -4 -7 5
'atra 3 -2 5 0 1
'attack 8 3 12 5 4
'attemp 8 19 8 8 7
'aventa 9 15 19 10 10
'avento 5 4 11 5 5
'avient 3 8 9 4 3
'awak 11 3 8 11 10
'away 4 10 9 6 9
'awful 2 2 2 3 8
'awkwar -6 -8 -9 -6 -8
'ayer -2 1 1 8 4
'azotea 7 12 3 4 3
'azul 1 -6 -3 -2 1
'baby -1 0 0 -2 -5
'babysi -5 -7 -7 -5 -4
'back -2 -9 -7 -8 -8
'bad 9 10 7 15 9
'bag 14 15 10 13 17
'bail 3 2 14 1 -2
'bajand 6 8 6 7 15
'bajar 3 8 8 5 7
'bajo -6 -4 -1 -5 -4
'balcon -3 3 -2 -2 -3
'ball 2 -7 -4 -5 3
'band 3 5 7 5 8
'bang 10 3 8 4 2
'bank -3 -2 -1 -5 -4
'bano 5 3 2 0 -2
'bar 8 2 4 11 18
'barn 5 9 8 6 7
'barten 4 0 4 5 15
'baseme -4 -8 -6 -3 -4
'basura 6 13 7 7 13
'bat 3 1 11 3 1
'bath 9 3 1 1 0
'bathro 7 -1 -4 0 5
'batter -6 -4 -3 -4 -7
'battl 1 6 1 2 0
'bbq 0 7 2 2 0
'beach -6 -9 -7 -6 -9
'beat -11 -8 -7 -9 -13
'beauti -8 -13 -8 -7 -8
'beb 1 -12 -1 -1 -3
'beber -2 -5 -2 2 6
'bebien 3 3 2 4 11
'bebio 16 3 4 4 1
'becaus -3 1 6 2 2
'bed 1 -2 6 12 0
'beer 2 -6 -2 -1 7
'befor -3 -2 -2 -2 -1
'behind -3 -7 -14 -10 -10
'believ -9 -15 -5 -9 -12
'belt 4 3 12 4 3
'bender 7 6 6 6 15
'benzo 4 0 2 8 1
'best -9 -7 -9 -10 -13
'bet 2 -1 3 3 10
'bett 8 8 8 8 17
'better -8 -3 -8 -7 -7
'betwee -2 -6 0 -1 2
'bici -11 -13 -12 -10 -13
'bien 7 2 -1 6 10
'big -3 0 -3 -3 -7
'bik -5 -1 -4 -3 -7
'bill -6 -10 -4 -6 -8
'birthd -3 -1 -5 -3 -4
'bit -3 -7 -1 -3 -8
'black 8 -1 7 -1 7
'blad -1 6 -7 -1 -2
'ble 4 13 0 4 3
'bleach 15 8 4 5 1
'bleed 3 7 7 3 1
'blew 8 5 6 8 23
'block 5 2 5 4 15
'blood 6 -1 0 -2 -4
'blu 11 0 0 3 3
'board 0 -5 -3 -3 -4
'boat -4 -8 1 -6 -3
'boca 8 7 -3 1 5
'boda -7 -7 -6 -7 -4
'bodega 8 14 12 9 15
'body 12 13 10 11 10
'boil 4 3 10 4 2
'boleto -7 -13 -7 -7 -6
'bolsa 8 5 1 3 16
'bolsit 4 3 3 5 15
'bomb -8 -7 -9 -8 -10
'bomber -7 -9 -9 -7 -7
'bonito -5 -8 -5 -5 -5
'book -5 -4 -6 -3 -4
'boot -1 8 -2 0 -1
'booz 2 2 6 7 3
'bor -1 -4 -2 -2 3
'borrac 8 13 8 8 17
'borrar 11 25 10 11 10
'bos -5 -9 -8 -8 -7
'botell 7 3 -2 8 6
'both 5 -1 -7 1 2
'bottl -1 5 6 4 7
'bought -4 3 -5 -4 -4
'bowl -5 -9 -4 -4 0
'box -6 -4 -1 -1 4
'boy 12 13 8 11 18
'boyfri 3 0 7 2 3
'bra 1 1 0 6 9
'brazo 4 6 -3 0 -2
'break 2 5 8 4 1
'breath 16 4 -1 2 7
'bridg -5 0 -2 -6 -5
'brind 4 4 4 5 12
'bring 0 -1 -3 -2 1
'brok -7 -3 -3 -4 -3
'brothe -3 3 -1 -3 -3
'brough 2 6 3 3 8
'bruis -10 -13 -8 -10 -11
'buck -10 -11 -11 -9 -12
'buddy 0 -1 -3 0 -2
'buena -8 -12 -9 -8 -5
'bueno -10 -15 -11 -10 -12
'build -7 -3 -6 -5 -5
'bullet -5 -3 -10 -5 -5
'bunch 1 -7 -2 -4 0
'buri 1 8 3 3 2
'burn 5 -1 -8 -3 -2
'bury 6 10 11 6 3
'bus -9 -6 -6 -7 -7
'busco -7 -11 -8 -7 -6
'bust 6 5 13 6 5
'buy -7 -11 -8 -7 -4
'bye 6 10 2 3 2
'ca -6 -8 -6 -6 -8
'cab 1 1 2 5 5
'cabeza -3 6 -3 3 3
'cabine 12 11 5 7 13
'cabl -3 -7 -1 -2 -3
'cada -1 12 7 4 -4
'caguam 1 2 1 2 9
'cai -8 -9 -4 -8 -15
'caigo 7 4 7 8 22
'cak -7 -10 -9 -7 -8
'calien 4 2 13 5 5
'call 9 5 7 6 8
'calm 4 17 4 5 6
'calor -6 -5 -3 -5 -7
'cam 1 -2 -5 -4 4
'cama -1 -6 0 3 -8
'cambi 2 1 2 2 9
'cambia -5 -8 -1 -4 -6
'camina -2 -5 -5 -1 1
'camino -6 -10 -8 -3 -5
'cancel -7 -4 -7 -6 -9
'cans 3 10 3 4 3
'cantin 5 2 5 3 6
'cap 0 -1 0 1 6
'car -8 -2 0 -7 -9
'cara 7 1 9 -1 -1
'carcel 5 2 7 8 2
'card -5 -10 0 -3 0
'carpet 5 2 3 9 2
'carro -2 -1 -4 -5 -8
'cart 2 3 0 3 10
'carta 2 9 2 3 1
'casa -4 -3 7 -2 -6
'cash 1 0 0 2 12
'casi 4 5 0 2 7
'casino 5 5 8 4 8
'caso -5 0 -6 -3 -4
'cat -1 3 0 -1 -6
'caus 16 4 15 7 14
'cayo 9 -2 0 0 -1
'ceil 7 5 6 8 3
'celebr -9 -12 -9 -9 -11
'celula -8 -10 -2 -5 -9
'center -2 -1 -5 -3 1
'cerca -2 0 -2 -2 -3
'cero 8 5 8 8 22
'cerrad -4 -5 -6 -3 -7
'cervez 2 2 -3 -1 10
'chair -10 -8 -9 -12 -16
'chang 0 -6 -3 -4 -5
'charge 5 4 14 6 4
'check 1 6 7 -2 -1
'chees -8 -9 -7 -6 -8
'chest 11 1 7 4 4
'chew 13 4 8 6 7
'chicag -5 -6 -5 -4 -5
'chicke -6 11 0 1 -1
'childc -4 -7 -4 -4 -4
'chill -4 -4 -3 -5 -3
'chin -2 -4 -9 -4 -4
'chip -7 -2 -4 -6 -8
'chipp 6 6 7 9 13
'chist -5 -7 -6 -5 -6
'chok -5 0 6 -2 -4
'christ 2 9 7 4 4
'church 0 -5 5 -2 1
'circl 8 8 7 7 20
'city -6 -10 -7 -6 -7
'ciudad -7 -9 -7 -6 -9
'clas -10 -8 -9 -8 -14
'clean -6 -8 -2 -7 -2
'clear -3 2 -2 -4 -6
'cliff -6 -9 -5 -6 -1
'clock 4 7 3 3 3
'cloro 12 2 2 2 -6
'clos -5 -10 -8 0 3
'closer -4 -6 -5 -4 -6
'closet -2 -8 3 -2 -5
'cloth 2 6 7 1 -1
'club -5 -7 -2 -5 -6
'clubho -6 -5 -7 -6 -6
'co 5 11 4 5 5
'cobrar 4 9 2 4 3
'cocain -5 -4 -5 -4 -7
'cocina -5 -9 -6 -8 -11
'coffe -4 -7 -3 -2 -5
'coin -6 -6 -11 -8 -11
'cok 3 -3 -1 0 3
'cold -7 -7 -5 -6 -7
'collap 10 8 5 5 4
'colleg -7 -2 -6 -4 -5
'color -6 -9 -9 -9 -15
'com -3 3 0 4 2
'comer 0 2 2 1 0
'compad -12 -15 -13 -8 -11
'compan -2 -4 -4 3 -5
'compr 1 3 -1 2 8
'compra -4 -10 -6 -4 3
'compro -2 2 -3 -1 -4
'compul 2 1 2 3 9
'concer -9 -10 -12 -9 -12
'concie -7 -8 -7 -7 -8
'conect 3 -1 1 3 12
'confer 0 1 2 1 9
'connec -9 -7 -6 -6 -6
'conoci 21 7 6 7 5
'consej -7 -7 -6 -8 -7
'consum 4 3 5 14 13
'conten -4 -4 -5 -5 -7
'contes -6 -4 -5 -4 1
'contra 6 14 12 6 1
'contro -10 -6 -2 -5 -4
'conviv -4 -5 -5 -4 -5
'convul 13 4 4 1 4
'cook -5 -11 -2 -3 9
'cooki -9 -12 -7 -9 -10
'cool -6 -9 -9 -7 -9
'cooler 5 -3 0 1 5
'coordi -8 -11 -12 -8 -8
'cop 8 11 16 8 7
'cord 6 3 17 6 5
'corner 1 -3 7 2 6
'cort -5 1 -4 0 -5
'cortar 3 8 4 4 -5
'corto 5 8 11 5 4
'cosa 9 8 15 11 4
'couch -8 -14 -7 -8 -10
'counse -6 -6 -3 -5 -9
'count -1 8 5 2 11
'counte 6 5 9 7 17
'county -3 -6 -2 -1 -5
'court -2 1 -4 0 -4
'cous 5 -1 -2 0 4
'cowork -2 -5 -5 -4 -3
'crack 0 -2 4 0 11
'crash -5 -4 -5 -3 -4
'crav 6 9 6 7 17
'cravin -3 -6 -3 -4 -1
'crawl 5 11 5 4 4
'crazy -8 -10 -8 -6 -8
'cre 4 3 9 6 2
'credit -7 -4 -7 -6 -9
'creer -5 -8 -5 -5 -6
'creo 18 7 4 11 5
'crew -1 -5 -2 -3 -1
'cri -4 -5 -2 -4 -6
'crim -10 -14 -11 -10 -13
'crista 3 4 3 0 11
'cry 4 2 6 6 14
'crysta -10 -8 -9 -7 -9
'cuarto 2 11 15 12 6
'cuchil -3 -3 -2 -3 -4
'cuello 4 -4 22 4 1
'cuenta 4 5 5 4 13
'cumpl -4 -7 -6 -4 -5
'cumplo -5 -5 -4 -4 -4
'cup 2 -5 -1 4 9
'curta 8 23 8 12 5
'cut -3 4 -1 2 -5
'cutt 7 18 9 7 9
'dad 0 -2 0 -3 -8
'daddy 8 8 16 8 11
'daily 0 -1 0 6 -1
'dan -1 -2 -3 7 -2
'danc -10 -16 -8 -8 -12
'dando 4 4 7 5 13
'danger 11 13 11 15 7
'dano 7 17 9 8 7
'dar 2 6 3 3 4
'dark 4 6 0 2 -2
'dat 3 13 2 4 8
'daught -7 0 0 -6 -5
'day -2 -2 2 11 1
'dead 6 7 6 3 -3
'dealer 10 4 15 9 19
'death 0 -3 -3 -2 -1
'deep 1 9 3 3 5
'deer -3 -2 -7 -4 -5
'dej -4 3 -7 0 -11
'deja -1 -6 4 9 4
'dejar -3 4 -5 1 -4
'dejo -4 4 -4 12 1
'delet 4 3 11 5 7
'dentis -7 -9 -5 -7 -4
'depres 5 14 5 5 3
'desapa 8 14 13 8 4
'descan 2 10 0 3 3
'desd 4 3 8 14 4
'deserv -6 2 -4 -3 -6
'desint 3 2 2 9 2
'desir -4 -4 -5 -5 -8
'desped 1 4 1 1 1
'desper 9 21 18 10 7
'despid 4 9 3 3 1
'despie 2 -7 -4 -3 -5
'despu 4 -1 -1 1 2
'detox 1 6 1 -6 6
'di 4 -1 1 4 14
'dia 2 4 2 12 3
'dialys 5 13 5 4 2
'dicen 11 13 17 9 11
'die 3 5 1 -3 -4
'died -5 -6 -7 -4 0
'dieron 0 -9 -6 -5 -3
'diet -9 -12 -10 -10 -14
'dieta -9 -10 -10 -8 -13
'diez 2 -3 0 1 9
'differ -2 -8 -4 -4 -7
'diganl 4 11 3 4 4
'dinero 2 -2 5 3 9
'dinner -8 -10 -12 -8 -6
'dio 9 -1 4 4 -3
'direcc -2 -5 -3 -3 -3
'direct -7 -8 -7 -6 -8
'dirty 8 5 6 5 15
'dis 3 3 3 9 3
'disapp -4 10 1 1 -4
'diseas 6 5 6 6 12
'dish -7 -12 -10 -8 -3
'dispar 2 1 12 3 0
'dmv -11 -15 -12 -10 -14
'doc -4 -5 -2 2 7
'doctor -11 -1 -5 -3 -3
'docume -4 -5 -4 -4 -6
'dog 4 8 -2 -1 -3
'doing 8 1 0 8 4
'dolar -3 1 -3 -3 -9
'doll 12 4 3 4 3
'domest 1 -3 9 0 0
'doming -5 -3 -3 -2 -3
'don -4 4 -4 -1 -5
'donut -8 -13 -7 -8 -11
'door -4 -1 -4 -6 -13
'dop 3 3 4 20 8
'dopesi 4 5 5 14 4
'dormid 4 -10 -3 -1 -1
'dormir -9 -10 -7 -4 -7
'dos 13 1 11 11 4
'dosi 5 3 3 3 6
'doubl 3 -6 -4 -4 -6
'down 9 10 6 9 4
'dr -5 -3 -7 -8 -1
'dra 5 1 1 2 4
'drank 24 1 5 -1 -1
'dream -7 -9 -6 -3 -4
'dres 3 10 6 4 1
'drill -4 -5 0 -3 -5
'drink -5 -2 -1 3 5
'driv -3 3 -1 -2 1
'driver 6 4 7 4 4
'droga 6 2 9 2 7
'drogad 5 2 3 3 8
'drogar 4 3 5 4 9
'drogu 2 3 3 4 12
'drop -1 1 -2 3 1
'dropp -3 -3 -6 -2 -4
'drov 2 9 3 2 -1
'drug -3 0 7 -1 -5
'drunk -14 2 4 -9 -21
'dry 2 6 -1 19 1
'dts 0 -2 0 12 -3
'duel -5 2 -3 -3 -3
'dulc -8 -9 -8 -8 -13
'dump 2 5 9 4 9
'dura 1 0 2 9 1
'duty 4 8 4 4 5
'dying 10 -2 -2 5 -1
'each 6 11 2 6 2
'ear 1 -4 0 -1 -5
'early -9 -11 -10 -9 -5
'earth 4 10 4 4 4
'easier -6 -4 -6 -6 -6
'easy 2 8 1 2 1
'eat 2 11 9 0 -4
'ech 9 3 4 5 12
'echa 0 -2 10 1 -1
'echo 5 6 18 7 7
'edg 0 7 0 2 0
'edibl 6 5 5 4 12
'egg -5 -6 -3 -4 -5
'either 3 13 1 2 0
'elevad -9 -12 -10 -10 -12
'elevat -6 -6 -6 -5 -8
'em 5 6 0 2 4
'embara 1 -2 5 2 3
'emborr 8 8 8 8 19
'emocio -6 -8 -8 -7 -6
'empiez 2 -1 2 0 9
'empti 18 5 6 6 3
'empty 6 9 1 4 11
'encerr 7 10 11 9 6
'encima 5 -1 8 0 2
'encont 20 7 17 10 14
'encuen 5 8 1 10 3
'end -1 12 1 1 -6
'enferm 1 6 0 9 -1
'enfren 0 1 0 1 4
'engin 10 11 6 7 10
'enough 5 22 6 8 5
'entera 9 9 17 9 9
'enterr 5 3 8 4 4
'entier 5 10 4 5 4
'entr 12 7 16 8 12
'entrad -12 -14 -15 -14 -14
'entrar -6 -6 -7 -7 -6
'equivo -4 -9 -5 -4 -2
'er 2 0 6 5 2
'eras 7 18 8 8 7
'ere -7 -12 -7 -7 -8
'escogi 3 10 2 3 -1
'escond 3 5 13 5 9
'escope 6 13 12 6 4
'escrib 2 1 6 2 5
'escuch -5 -6 -2 -5 -8
'escuel -9 -11 -10 -9 -13
'espano -8 -12 -9 -5 -8
'espera 2 5 6 3 5
'esposa 1 -4 -1 0 3
'esposo -2 3 -6 1 0
'espuma 13 3 4 4 3
'estaba 0 -8 -4 -7 -6
'estan 9 10 16 9 13
'estar 2 13 2 2 -1
'estari 8 19 8 8 7
'estudi -6 -10 -4 -6 -8
'even -3 -8 -5 -3 -7
'ever -2 6 2 -2 -2
'every 3 14 12 9 7
'everyb 1 4 1 1 2
'everyo 0 11 -1 1 4
'everyt 9 12 8 7 0
'everyw -7 -7 -4 -6 -9
'ex -1 -2 -1 -3 -3
'exactl 3 10 3 2 2
'exam -11 -18 -11 -11 -12
'examen -10 -10 -7 -5 -8
'exist 1 2 1 3 1
'existi 4 8 3 4 4
'extra -7 1 -3 -1 3
'extran -3 -1 -2 -1 2
'eye 6 -2 6 2 -6
'fac -1 3 9 1 -4
'fad 21 22 13 13 10
'fail -2 1 -1 1 10
'fall 0 2 3 7 11
'fallec -6 -11 -6 -6 -6
'falta -5 2 -3 0 -3
'famili -2 3 -2 -2 -5
'family 2 5 6 2 0
'fast 5 6 5 6 12
'fault -2 1 -1 -2 -8
'favor 8 9 14 6 2
'fecha 7 19 7 7 3
'feed -6 -8 -6 -5 -7
'feet 8 -2 0 2 5
'feliz -2 -4 -3 -2 0
'fell -1 -6 2 0 5
'felt 2 8 0 4 -1
'fent 7 0 1 1 1
'fentan 10 2 1 6 -2
'fever -3 -3 -5 -5 -4
'few 9 5 13 13 18
'ficha 1 2 1 1 8
'fiebr -8 -7 -5 -4 -5
'fiend 5 3 5 5 13
'fiesta -1 -8 -8 -4 -6
'fifth 3 1 3 9 6
'fight 3 7 2 4 9
'fill -2 -1 -7 1 6
'fin -10 -4 -8 -6 -9
'final -7 -11 -10 -7 -6
'finall -6 -6 -2 -5 -10
'find 2 10 3 0 -3
'finger 8 8 13 7 7
'finish 1 -1 -7 -3 0
'first -4 -6 -7 -6 -3
'fish -6 -11 -11 -6 -14
'fit 0 -1 -4 3 -7
'fiv -8 -11 -9 -9 -9
'fix 5 3 3 1 2
'flinch 7 5 16 6 5
'floor 1 6 1 2 0
'flu -14 -12 -14 -11 -15
'flush 8 7 10 10 18
'fly -6 -7 -5 -4 -2
'foam 7 1 0 1 -1
'fold 13 12 6 8 13
'folk -7 -8 -6 -7 -6
'follow -6 -4 -3 -5 -6
'food -1 -1 -3 -2 -6
'foot 2 8 2 2 1
'forc 4 4 9 4 3
'foreve -2 12 -1 -2 -5
'forget 0 0 -4 -2 -5
'forgot -9 -11 -11 -10 -11
'form -6 -9 -9 -6 -6
'forwar 6 14 6 7 8
'found 13 7 12 5 14
'four -4 -7 -6 -1 -5
'frasco 25 10 8 12 7
'fre -8 -9 -11 -8 -11
'freez -5 -8 -5 -3 -6
'fri -8 -6 -6 -4 -7
'friday -5 -6 -1 -6 2
'fridg -6 -7 -7 -5 -6
'friend 5 1 2 3 4
'front 0 -3 -2 0 -1
'fuck 5 3 4 5 14
'fue -1 -1 -2 -2 -4
'fueron 13 3 6 7 15
'fuerza 8 11 16 8 5
'fui -5 -8 2 -5 1
'full -6 -11 -6 -5 -4
'fum 4 1 4 3 12
'fumar 6 4 3 3 9
'fumo 8 2 2 2 0
'fun -9 -7 -10 -8 -10
'funera 4 15 3 6 7
'ga -1 -5 -5 -2 5
'gallet -12 -11 -7 -8 -8
'gallo 6 9 11 5 11
'gam -2 1 6 1 3
'gambl 5 7 4 5 11
'gana 5 15 5 6 10
'ganand 2 3 2 3 10
'gano 6 5 5 6 15
'gas 4 12 6 0 -4
'gav 8 5 2 4 10
'gent -3 -7 -10 -5 -8
'gett 4 4 1 2 0
'girl 3 1 9 4 -1
'girlfr 3 10 8 5 5
'giv -2 -3 6 2 -2
'glad -9 -13 -9 -8 -11
'glas 8 11 4 8 20
'glass -3 -5 1 -2 -4
'go -1 6 7 0 3
'god 1 -1 -3 1 -4
'goe 10 10 6 4 5
'golp 6 3 11 11 0
'golpea 3 1 11 3 2
'gon 2 7 -3 3 8
'good -1 9 4 1 5
'goodby 2 17 3 3 1
'googl 2 7 1 1 1
'grab -5 -4 -5 -5 -9
'grabb 1 -1 9 3 1
'gracia -6 -5 -8 -6 -8
'grad -5 -5 -7 -6 -5
'gradua -8 -7 -8 -6 -3
'gram 6 5 6 6 14
'gramo 9 7 9 9 20
'grandm -5 0 -7 -2 -4
'grandp 0 -9 -3 -2 -3
'gratef -5 -7 -4 -4 -5
'grav -1 9 -4 0 -3
'great -11 -15 -12 -11 -14
'grey 15 10 7 8 7
'gri 16 4 3 3 4
'gripa -16 -14 -12 -9 -16
'ground 4 2 0 0 1
'group -13 -15 -12 -10 -14
'grumpy -7 -11 -8 -9 -9
'grupo -8 -11 -7 -7 -8
'guaro 2 0 0 4 8
'gues 5 10 0 5 10
'gun 2 8 10 -2 0
'gusta -7 -10 -5 -6 -7
'guy 2 -1 5 -3 8
'gym -12 -11 -11 -11 -8
'habia 12 0 4 1 21
'habla -2 -6 -4 1 -6
'hablar -1 -2 -7 -6 -8
'hablo 0 -2 2 3 8
'hac 1 1 5 4 -3
'hacer -1 5 -3 0 1
'hacerl -2 10 1 1 -3
'hacerm 6 15 4 6 6
'hago 13 18 6 5 7
'haha -5 -5 -6 -4 -6
'hair -2 1 7 -1 -2
'half 2 -7 -1 -2 8
'hall -5 -10 -3 -8 -8
'halluc 2 2 2 6 2
'hammer 6 4 10 6 12
'hand -5 -9 -4 6 11
'handl -3 -7 -4 -4 -5
'happen 2 11 3 1 -5
'happy -6 -9 -4 -5 -6
'hard 6 -4 5 10 9
'hat -4 -5 -7 -3 3
'head -4 -3 -4 -8 -5
'hear 4 5 13 6 9
'heart 4 3 -7 3 -7
'heat -11 -16 -11 -11 -13
'heaven 2 8 2 2 0
'hed 4 11 7 5 4
'held 4 4 16 5 4
'hell 8 8 20 12 7
'her -7 1 -1 -5 -1
'herman 1 -2 1 -2 1
'hero -2 -1 0 8 1
'heroin 0 -3 0 8 -2
'hid -4 4 -2 -2 0
'hielo 4 1 0 3 8
'high -2 -4 -4 1 9
'highwa -4 -11 -1 -4 -4
'hija -1 -7 -11 -8 -11
'hijo 4 6 -1 4 1
'hik -6 -10 -7 -6 -6
'histor -4 -5 -4 -4 -5
'hit 9 0 -2 3 9
'hizo -2 -6 0 -1 5
'hoja 2 9 1 4 -3
'hol 6 3 11 8 11
'hold 10 8 16 14 18
'hom -5 -4 1 -2 -8
'hombr 4 0 18 2 3
'homewo -7 -9 -7 -6 -8
'hop -2 6 -4 -1 -5
'hora -2 -11 -8 -1 5
'hospit 0 1 1 6 0
'hot -1 -4 -1 -3 -5
'hotel 6 1 1 6 10
'hour 0 -7 -5 5 -4
'hous 1 0 10 2 0
'hr 4 -2 2 3 10
'hrs 1 2 1 11 -1
'hubier 5 15 5 6 6
'huel 7 3 3 3 8
'huff 8 8 8 8 19
'hug -4 -5 -4 -4 -4
'hung 3 5 1 2 6
'hurry 10 -1 3 3 3
'hurt -3 -5 3 -5 1
'husban -10 2 -9 -2 1
'iba 8 7 14 9 19
'ice -5 -7 -3 -3 -4
'ill 2 8 8 -2 8
'incons 9 0 1 1 1
'info -6 -8 -6 -5 -7
'ingl -4 -7 -5 -5 -4
'instea -2 7 -2 -2 -4
'insul -7 8 -1 -2 -6
'insuli -1 10 2 0 0
'insura -3 -5 -3 2 -4
'intent -6 0 -6 -5 -8
'interg -4 -6 -5 -4 -5
'intern -4 -6 -6 -7 -7
'interv -9 -13 -9 -8 -10
'intoxi 10 2 3 2 2
'invita 5 5 5 5 12
'inyect 11 3 8 10 0
'ir -1 -15 -8 -8 -7
'irm 8 19 8 7 7
'irs 4 13 4 2 3
'itch 4 4 4 4 8
'jail 10 4 2 9 7
'jaja -7 -8 -12 -8 -4
'jajaja -9 -8 -7 -7 -8
'jaw 9 6 15 8 6
'jealou 4 14 3 5 4
'jef -3 -5 0 -3 -4
'jering 17 5 5 7 10
'jerk -6 -4 -3 2 -4
'job -1 -1 -2 -3 -4
'join 3 11 4 4 3
'jok -6 -6 0 -5 -7
'jones 2 2 2 2 5
'joven -7 -8 -8 -7 -8
'juev -3 -9 -6 -4 -6
'jump 1 4 2 3 -2
'junta -10 -15 -9 -9 -11
'junto 1 0 8 2 5
'k 1 -1 -1 1 6
'k2 10 2 2 2 -2
'keep 8 14 8 7 2
'kept -8 -9 -4 -9 -10
'key -7 -7 -4 -6 -5
'kick -2 -7 -8 6 -6
'kid -1 3 5 -3 1
'kill -3 -5 3 1 -3
'killer -4 -8 -5 -4 -5
'kind -5 -2 -2 -5 -11
'kitche -2 -3 -2 -1 -4
'kms 8 20 8 9 8
'kne -14 -15 -8 -12 -11
'knock -1 -7 7 0 1
'knuckl 19 15 13 13 23
'lado 0 4 0 -3 -8
'lady 0 -3 -3 -3 -2
'lak 5 11 4 4 4
'landlo 1 2 2 3 2
'lap -1 0 -8 -2 -1
'last 2 -6 8 6 7
'lastim 6 10 13 7 5
'lat -6 -16 -10 -8 -9
'later -11 -12 -11 -10 -16
'laugh -9 -10 -4 -7 -13
'laundr -3 -8 -4 -4 -2
'lawyer -8 -4 -7 -6 -10
'lead -3 -2 -4 -3 -4
'leagu -9 -11 -9 -9 -12
'learn -8 -6 -8 -6 -8
'leas 3 9 2 3 2
'leav 0 -6 10 -2 1
'ledg 4 9 4 4 4
'left -4 7 1 -1 -5
'leg -3 -10 -11 -1 -5
'let -3 4 -2 -6 -9
'lett 4 15 4 4 0
'letter -4 2 -4 -3 -5
'librar 0 5 -2 0 -2
'libro -7 -6 -6 -5 -2
'lick 7 5 4 4 12
'licore 4 4 1 5 16
'lied 7 9 10 7 10
'lif -5 6 -4 -3 -11
'lift -1 -6 -6 -4 -8
'light -8 -9 -2 -5 -6
'lighte 5 6 0 4 12
'lik 10 4 -4 8 1
'limpia 4 -1 10 2 4
'limpio 3 0 4 0 3
'lin 11 2 4 7 16
'linea -2 -2 -3 0 6
'link -6 -8 -6 -6 -7
'lip 5 0 5 2 1
'list -9 -6 -8 -9 -14
'listen -6 -8 -7 -6 -8
'lit 7 0 9 5 17
'litera -8 -7 -6 -3 -8
'littl 3 -4 1 3 1
'liv 4 8 4 1 6
'llamen 4 3 11 4 4
'llamo 10 6 7 7 7
'llega -8 -11 -1 -7 -10
'llegar -1 6 3 0 -3
'llego 2 -7 3 1 0
'lleva 0 -2 -3 -2 -10
'llevar -4 -9 -6 -3 2
'llevo -2 -5 5 -3 2
'lluev -8 -9 -9 -7 -11
'load 5 7 10 7 19
'lock 4 1 6 6 -3
'long 1 7 4 2 -9
'longer -4 3 -3 -2 -6
'look -3 9 1 -1 -6
'los 0 1 6 2 -1
'lost -8 -2 -10 -6 -11
'lot -3 -6 -4 -5 -7
'loud -1 0 2 1 4
'lov -4 -7 -9 -6 -7
'lovely -5 -6 -5 -5 -9
'luck 0 -6 -2 -2 -3
'luego -5 -6 2 -1 3
'lun -1 -3 -4 3 1
'lunch 3 -1 0 2 9
'luz -7 -8 -5 -6 -9
'machet 1 -3 10 2 0
'mad -4 2 5 -5 -7
'madrin -8 -10 -9 -7 -10
'mak 1 -1 2 -2 1
'maker 7 14 6 7 6
'mal 6 4 0 1 5
'malill 6 6 6 16 6
'malisi 2 1 1 10 1
'malo 0 4 1 6 -2
'mama 1 -4 -5 3 2
'man 5 3 16 6 0
'manana -8 -6 -7 -6 -9
'manda -8 -13 -3 -7 -9
'mandar -6 -9 -7 -6 -7
'maneja -5 -4 -6 -6 -8
'mano 0 2 -2 2 7
'many 1 -9 -6 -4 -10
'mar -4 -1 -5 -3 -6
'marath -4 -4 -4 -4 -6
'march -5 -8 -6 -1 -5
'marido 14 4 6 9 7
'mark 6 10 15 7 3
'marri -3 -4 1 -3 -6
'marria 5 5 5 6 12
'marry 7 6 16 7 6
'mart -4 -4 -5 -1 -7
'mask -5 -10 -8 -6 -8
'mat 4 7 5 3 1
'mata -5 -13 1 -4 -2
'matar 5 1 12 11 4
'matarm 5 20 6 7 4
'mato 5 10 10 5 1
'mean -4 3 2 -2 -2
'meant 8 14 7 4 1
'med -9 -1 2 -1 -4
'medall -8 -7 -12 -10 -10
'medici -14 -1 -11 -12 -14
'medita -5 -7 -5 -5 -3
'meet 1 -8 -4 -3 -3
'meetin -7 -6 -4 -9 -15
'meetng 8 7 8 8 19
'mejor -4 6 -5 -3 -2
'men 2 5 8 5 -4
'mensaj -3 -7 2 -3 -3
'mes -4 1 0 -5 -2
'mesa -8 -1 -9 -8 -8
'mess 3 0 0 2 5
'messag -8 -12 -10 -8 -7
'met 4 -2 16 2 4
'metado 12 4 2 8 2
'meterm 9 10 7 10 23
'meth 7 9 6 -2 5
'methad 11 2 11 8 6
'method 3 6 3 3 4
'meti 8 -1 -1 0 -4
'metio 5 1 5 0 -5
'metro -2 4 -5 -2 -5
'mexico -6 -8 -6 -7 -8
'mezcl 15 10 4 5 5
'midnig 3 2 2 8 5
'miedo 11 12 9 7 6
'mil -1 1 -2 -3 0
'milk -12 -15 -12 -12 -18
'min 6 5 -3 4 8
'mind 4 2 -3 1 -2
'miniba 8 7 7 8 20
'minut 5 -1 5 3 0
'mira 12 8 5 5 3
'mirror 5 16 4 5 6
'mis 3 6 3 2 4
'miss -8 -12 -9 -8 -8
'mix 15 1 0 2 0
'mo 5 5 1 3 8
'molly 9 2 2 2 5
'mom -3 2 -1 -1 0
'monday -2 -2 -4 5 -2
'money -1 -2 4 1 4
'mono -5 -11 -5 -11 -12
'mont 2 11 -3 5 2
'month -1 -5 -4 -7 -1
'mor 5 6 -4 -4 7
'morado -2 1 7 7 1
'morir 5 12 4 6 6
'morirm 6 16 6 7 6
'morn 7 10 7 10 11
'mornin -4 -6 -4 -4 -4
'morphi 5 9 2 4 4
'motel 7 9 5 11 5
'mother 0 1 5 3 1
'mouth 4 -1 -5 -1 2
'mov 2 -9 -10 1 -7
'movi -9 -9 -11 -10 -11
'mtg 4 13 1 4 9
'much 6 -4 -3 -6 -4
'muchac 9 7 1 3 4
'mucho -2 -4 -6 -5 -8
'muert 1 4 6 2 1
'muerta 4 8 4 8 4
'muerto 1 2 -2 2 -2
'muev 15 2 10 6 2
'mujer 6 6 10 7 7
'mundo 1 8 2 1 3
'muneco 14 6 6 6 5
'murder -7 -11 -9 -7 -7
'murien 12 7 4 5 3
'murio -10 -17 -10 -9 -5
'na -4 -4 -1 -3 0
'nadi -1 7 -1 4 1
'nail -4 -8 0 -3 -5
'nam -3 -2 3 3 -3
'nap -11 1 -4 -5 -9
'narcan 18 6 2 5 -1
'narcot -4 -5 -4 -4 -3
'near -5 -8 -7 -4 -3
'neares 6 3 3 3 5
'neck 3 1 5 1 0
'negro 14 9 10 7 6
'neighb 4 5 14 4 3
'nen 6 7 12 5 3
'nephew -4 -7 -2 -4 -5
'nervio -2 -7 -3 -1 -4
'nervou -12 -14 -12 -14 -15
'new -11 -16 0 -8 -7
'newcom -4 -6 -5 -4 -3
'next 3 11 9 0 -1
'nic 5 14 10 6 4
'nieta -3 -2 -6 -2 -4
'night -2 -6 -1 -4 -4
'nina 3 7 5 4 3
'ningun 6 8 6 5 11
'nino -3 -2 8 1 -7
'nit -2 -4 0 0 4
'nobody 6 11 6 7 2
'noch 1 6 0 -1 -1
'nodd 15 1 2 3 0
'noma -1 7 -1 1 10
'nombr -4 -6 -4 -3 -7
'noon 0 -1 -2 0 1
'nooner -6 -8 -7 -5 -6
'noos 3 4 6 4 2
'normal 1 5 0 6 0
'not 6 18 4 6 3
'noth -2 -1 -3 -2 -1
'notic 2 9 2 1 0
'novio -4 -4 -3 -5 -5
'nueva -7 -10 -4 -6 -7
'nuevo 0 -3 -1 0 6
'number -7 -1 -6 -7 -2
'numero -3 1 -5 -2 -2
'nurs -3 -1 -9 -1 -9
'nyquil 5 4 4 4 10
'od 15 3 3 5 2
'odio 6 15 5 6 5
'off 4 -5 2 -5 2
'offic -5 -5 -6 -5 -9
'ofreci -3 -3 -6 -2 6
'oh 0 -7 -7 -4 -5
'oigo 4 1 12 5 5
'ojala 10 26 11 11 10
'ojo 8 -1 9 4 0
'ok -9 -4 -4 -7 -9
'old -8 -7 -7 -6 -2
'oliend 5 6 5 6 16
'omaha -6 -5 -6 -5 -8
'onc 6 8 6 7 3
'one 0 4 -3 0 10
'onlin -8 -10 -8 -9 -8
'only 0 5 3 1 -6
'open 4 -1 -5 -3 9
'orador -7 -7 -7 -9 -7
'orang -9 -14 -13 -9 -9
'orden 2 2 10 3 -1
'order -1 0 6 0 -1
'orilla 5 13 5 6 5
'other -3 1 -3 -3 2
'otra 4 4 3 3 6
'otro -1 7 0 0 0
'outsid 4 -3 4 2 7
'over 3 -2 8 6 2
'overdo 23 12 6 8 2
'overpa 3 11 3 4 2
'own 6 22 1 9 6
'oxy 5 3 2 5 6
'oxygen -9 -9 -9 -8 -14
'oye 0 5 12 0 2
'pa -7 7 -2 3 -4
'pack 2 -6 3 0 6
'padrin -4 -3 -2 -3 -4
'pag 0 5 0 0 -2
'pagina -8 -8 -7 -6 -7
'paid 5 6 5 5 11
'pain 3 1 -2 -3 2
'paint -1 -8 -4 -5 -2
'pal -9 -8 -10 -9 -10
'palo 4 7 4 5 9
'pan -7 -8 -8 -6 -8
'papa -1 0 4 1 -7
'papel 5 1 6 1 1
'paper -7 -6 0 -5 -8
'par 11 10 11 16 7
'parada 10 12 9 7 4
'parar 2 4 4 6 13
'parch 10 4 4 7 4
'parent 5 3 4 4 10
'park -2 -3 -6 -5 -2
'parran 8 7 8 8 20
'part 3 4 4 3 6
'partid -5 -7 -3 -5 -7
'partne 1 8 3 3 6
'party -5 -10 -8 -6 -5
'pas 14 8 2 5 15
'pasa 4 3 4 2 1
'pasand 3 3 3 4 8
'pasar 8 10 6 4 9
'paso -2 0 -9 -6 -8
'pass -11 -10 -8 -8 -5
'passwo -3 1 -4 -2 -5
'past 12 20 11 11 17
'pasta 8 7 12 8 13
'pastel -10 -12 -9 -8 -10
'pastil 5 10 0 -2 2
'pastor 1 0 8 2 5
'patch 29 8 7 9 6
'patio -5 0 -1 -3 -10
'patron -2 -2 -4 -2 -3
'pawn 8 6 8 9 20
'pay 8 10 14 7 7
'payday 8 12 7 8 15
'paz -5 -4 -6 -4 -6
'peac 2 12 1 3 2
'peacef 6 16 6 6 6
'peda 7 7 7 7 18
'pedi -1 -3 -4 -1 8
'pedo 2 1 1 2 6
'pega 5 4 9 4 3
'pegaba -3 -4 -9 -3 0
'pegand 4 4 17 5 1
'pego 2 10 3 3 1
'pelicu -10 -14 -10 -11 -11
'pena -4 1 -6 0 2
'peopl -9 -7 -8 -4 -1
'perc 8 2 4 4 11
'perdi -4 0 -5 -4 -3
'perdid 2 0 1 2 7
'perdio 5 1 -1 -1 -4
'perdon 0 4 2 1 -1
'perico 6 2 1 2 8
'period 9 17 12 8 9
'perman 7 20 7 7 7
'perro -10 -5 -4 -10 -9
'person 3 0 1 1 2
'pesa 6 13 6 6 6
'pharma -13 -13 -12 -10 -12
'phon -5 -2 -3 -1 -6
'pick 0 7 0 3 1
'picnic -2 -4 -3 -3 -1
'pictur 2 9 9 3 -1
'pid 3 -3 15 1 2
'pido 4 11 3 4 1
'pie -1 -5 -6 -4 -10
'piedra 4 10 6 4 8
'pierna 6 0 1 -2 -5
'pill 6 10 2 -3 2
'pinch 6 3 10 4 4
'pink -5 -8 -7 -6 -5
'pint 6 3 4 3 9
'pip 17 12 10 12 23
'pipa 4 2 4 4 13
'piqu 6 2 2 2 8
'piso 4 5 8 2 4
'pistol -1 1 3 -1 -2
'pizza -2 -4 1 -2 -3
'plac -4 -5 3 -4 0
'platic -12 -9 -11 -5 -10
'play -1 -5 1 2 2
'plug 3 7 2 4 10
'pm 0 -8 -3 -4 -4
'po 0 -6 -1 0 0
'pocket 4 4 4 4 11
'poco -7 -9 -6 -5 -4
'point 3 4 5 1 6
'poison 26 5 7 9 6
'pon 0 4 4 0 -2
'pongo 1 6 -2 2 -1
'popp -9 -4 -4 -4 1
'porch 2 -1 8 1 -1
'porfa -5 -7 -6 -5 -5
'porqu 8 -2 10 1 5
'positi 7 6 7 6 15
'post 1 2 9 1 3
'pot -9 -8 -8 -7 -12
'potluc -5 -4 -4 -3 -3
'pound -8 -7 -4 -4 -5
'pour 6 2 11 8 10
'power -4 3 -5 -2 -5
'practi -1 5 -1 0 2
'pray -10 -14 -9 -9 -8
'prayer -4 -9 -4 -3 2
'prefie 6 15 5 6 6
'pregna -3 -3 -2 -1 -1
'pregun -3 5 -1 -5 -6
'prend -8 -10 -7 -7 -7
'prendi 9 18 6 9 16
'prescr -7 -9 -8 -8 -9
'presen -3 -5 -4 -3 -3
'pressu -14 -11 -11 -10 -8
'pric -8 -13 -9 -8 -9
'primer -7 -11 -7 -9 -8
'primo 6 6 5 4 6
'print -7 -8 -7 -7 -10
'prison -6 -8 -5 -6 -4
'proble -9 -3 -4 -6 -11
'progra -4 -9 -2 -3 2
'prom 0 6 -1 0 -7
'promis 7 10 1 6 9
'promot -4 -5 -5 -4 -7
'pronto 4 11 4 4 4
'protec 3 2 8 3 2
'proud -9 -11 -11 -9 -12
'pud 4 6 4 5 11
'pued -4 -7 -5 1 -6
'puedo -6 -9 -4 2 -11
'puent 1 8 1 2 1
'puerta -7 -5 -1 -6 -4
'puesta 13 9 8 8 10
'puesto 11 5 11 2 0
'puk 4 2 2 5 2
'pull 1 3 7 2 2
'puls 9 2 2 6 2
'pulso 9 1 2 3 1
'punch 2 11 1 3 5
'puppy -9 -13 -12 -10 -13
'puro -11 -18 -12 -10 -11
'purpos 2 13 7 5 6
'purs 7 0 13 5 3
'pus 9 7 4 5 14
'push 4 0 5 1 2
'puso 14 12 20 20 7
'put 5 13 11 9 6
'putt 8 3 6 4 12
'q -6 11 -3 -7 2
'quebro 5 4 13 5 3
'queda 2 2 6 2 2
'quedo 7 -4 0 3 -3
'queria -5 -6 -6 -6 -8
'quick 10 25 10 13 11
'quiero 0 12 7 5 9
'quiet 8 7 2 2 0
'quiso 3 9 15 6 5
'quit -5 -5 1 7 -4
'quitar 0 4 1 6 0
'quito 3 1 18 -1 4
'quitt 2 2 2 8 4
'r 2 -6 -8 -5 -3
'rac -1 -3 0 -1 6
'rack -5 -6 -5 -3 -1
'rail 11 10 10 14 9
'rain -6 -11 -6 -6 -4
'rais -2 -5 -4 -2 3
'ran 4 -5 4 0 0
'rap 3 1 11 3 2
'raro -3 -4 -5 -1 -5
'rasura -9 -17 -11 -10 -10
'rat 6 0 1 7 0
'rather 4 9 5 4 3
'rattl 8 4 7 21 6
'raya 4 9 0 5 10
'razor -3 1 -6 -2 -3
'reacci 8 1 2 2 1
'read 7 16 11 7 7
'real 5 6 2 7 10
'reason -5 -2 -5 -4 -6
'recaer 4 2 2 4 14
'recai 3 -1 2 3 11
'recayo 4 4 3 4 11
'recip -7 -8 -7 -10 -10
'record -8 -9 -9 -9 -13
'recove -10 -11 -12 -10 -11
'red -6 -9 -6 -7 -11
'refill -5 -6 -6 -3 -4
'refri 4 0 8 4 10
'regal 1 7 0 1 -1
'regres -4 -10 -3 -4 -1
'regu 2 3 3 3 8
'rehab 5 10 -1 6 13
'relaps 2 9 1 3 16
'relief 6 14 5 6 6
'reliev 6 17 5 6 4
'religi -4 -5 -4 -3 -4
'rememb -5 -6 1 -4 -6
'remind -12 -15 -13 -13 -16
'rent 1 3 4 2 2
'renta 4 3 9 5 8
'report -7 -11 -5 -7 -9
'reset 9 8 7 9 22
'resett 6 5 6 6 14
'resist 5 3 4 5 14
'respir 11 11 1 1 -1
'respon 4 -7 -6 -4 -7
'restra 3 3 7 3 3
'retir -3 -2 -9 -4 -6
'return -6 -3 -6 -5 -11
'reunio -5 -5 -4 -4 -8
'revisa 6 4 18 6 4
'revolv 5 11 4 5 5
'rib 2 0 9 2 0
'rid 0 -1 -4 0 -1
'rifl -1 6 -4 0 0
'rig 9 5 4 6 14
'right 3 -4 -3 -4 -2
'ring 2 2 -2 0 5
'rio -4 -6 -2 -4 -5
'risa -7 -8 -8 -7 -10
'river -9 -13 -10 -6 -10
'road -1 6 3 2 -3
'rob 1 1 2 2 9
'robot -4 -9 -9 -7 -9
'roll -2 -5 -3 -2 -6
'roller -7 -6 -7 -6 -6
'rompi -2 -5 -10 -5 0
'rompio 7 6 17 8 11
'ron 5 -1 -1 7 14
'roof -5 -4 -5 0 0
'room -2 -9 0 -1 -10
'roomi 1 6 1 0 2
'roomma 1 3 6 1 0
'root -7 -7 -7 -7 -13
'rop -4 1 -6 -2 -6
'ropa 0 1 6 2 -1
'ros -9 -15 -9 -8 -8
'round 4 8 -3 3 0
'row -6 -7 -4 -6 -7
'run -2 7 3 2 -3
'runn 3 9 0 5 8
'sab 3 4 12 10 5
'sabado -3 -5 1 -4 -4
'sad -5 -2 -5 -3 -5
'saf -3 2 5 -2 -6
'sal -7 -9 -3 -7 -5
'salgo -3 -4 -1 1 -5
'sali -1 -3 0 1 11
'salio 6 -2 6 0 -2
'salir -5 -7 -1 -5 -8
'salirm 7 10 14 7 6
'salon -17 -16 -14 -14 -12
'salt -6 -8 -9 -7 -8
'salvad 2 6 2 3 2
'sam 3 2 -1 0 -4
'san -2 -5 -4 -1 0
'sangra 7 18 6 9 7
'santa 3 6 2 2 2
'sat -6 -5 -8 -2 -7
'saturd -5 -7 -3 -2 -1
'sav 2 17 1 3 -2
'saw -3 -7 -2 -2 -3
'scar 2 5 -2 5 4
'scen -6 -11 -6 -6 -7
'school -3 9 2 1 -1
'scor 0 -6 -1 0 9
'scratc -3 -5 -6 -5 6
'scream -3 -6 3 -2 0
'screen -5 -4 -5 -5 -7
'script -5 -3 -2 0 8
'seal 10 18 9 10 14
'season -7 -5 -9 -7 -11
'seat -4 -9 -8 -6 -8
'secret -9 -13 -9 -8 -9
'see 0 3 -1 0 -9
'seen -4 -7 -3 -3 -2
'seguir 7 19 6 7 8
'segund -4 -7 -6 -5 -7
'seguro 4 10 4 7 4
'seiz 9 1 1 10 1
'seizur 9 4 5 12 3
'sell 3 3 7 3 12
'semana -4 0 -2 1 -4
'semest -5 -5 -5 -5 -8
'send 4 5 8 3 0
'senor 5 3 6 3 1
'senora 0 3 -4 -1 0
'sent -3 4 -3 0 -2
'sepa 5 1 15 5 4
'sereni -1 3 -2 -1 -3
'seri -5 -8 -6 -5 -6
'seria 4 9 4 4 4
'servi 7 4 7 7 17
'servic -4 -4 -5 -4 -5
'servid 3 2 -1 0 4
'set -5 1 -1 -4 -8
'seven -5 -6 -6 -6 -7
'shak 12 7 11 13 0
'shar -14 -15 -11 -13 -12
'shav 3 0 9 5 3
'sheet 2 11 -1 4 -3
'shelf -11 -8 -10 -8 -8
'sherry 7 6 7 8 13
'shift -1 2 -5 -1 4
'sho -6 -14 -4 -7 -6
'shoot -4 -2 -3 -2 -7
'shop -4 0 -4 -1 2
'short -7 -12 -7 -7 -9
'shot 5 2 4 -7 -8
'should 3 9 3 4 3
'show 4 -3 8 2 3
'shower -5 -7 -4 -5 0
'shut 9 13 18 10 8
'shy -5 -7 -6 -5 -6
'sick 2 4 2 16 -2
'sid 6 1 2 -1 -4
'sign 0 2 -3 2 2
'sigo 10 27 10 13 14
'sigu 7 5 19 7 7
'siguie 3 2 10 3 3
'silla 0 -1 1 -1 -7
'silly -5 -7 -5 -5 -7
'sin 4 3 6 16 5
'sinc 5 8 10 22 12
'singl 3 10 2 4 7
'sink -10 -9 -4 -9 -6
'sip 1 1 3 3 9
'sirv -5 -6 -6 -5 -9
'sister -2 0 1 4 -2
'sit 4 -1 6 1 0
'sitt 5 10 3 6 12
'six -4 -7 -4 -4 -2
'skin 7 6 -4 5 1
'slap 4 2 8 3 1
'sleep 0 0 3 -4 -6
'sleepy 14 10 4 6 3
'slept -6 -6 -2 -3 -7
'slic -2 6 -3 -1 -9
'slid 13 -2 1 1 -2
'slip -6 -9 -7 -6 -9
'slipp 15 9 10 10 17
'slow 5 -2 -6 -2 -4
'slump 7 1 1 2 1
'slurr 7 1 1 2 0
'small -8 -12 -9 -8 -10
'smell 5 5 5 6 17
'smh 4 4 4 4 10
'smil -4 2 -4 -3 -10
'smok -2 -3 -6 -4 5
'snack -4 -4 -4 -4 -6
'sneak 4 3 4 4 11
'snor -10 -11 -8 -9 -6
'snort 5 3 2 4 8
'sober -7 -9 -5 -10 -8
'sobred 20 2 5 9 5
'sobrev 6 14 6 6 5
'sobrie 9 10 8 8 23
'sobrio -9 -11 -10 -9 -12
'sock 2 3 6 3 5
'softba -5 -1 -3 -3 -4
'soga 1 10 -4 1 -1
'sol -9 -13 -12 -9 -11
'sola 2 5 -4 3 6
'sold 9 10 9 6 15
'soltar 7 18 7 7 4
'som -4 -13 -8 -7 3
'somebo 11 3 -2 5 3
'someon 4 2 7 2 7
'someth 11 1 -3 -2 -7
'son -6 -2 -6 -2 2
'song -6 -9 -6 -6 -9
'soon -1 10 1 4 1
'sor -8 -10 -8 -8 -8
'sorry -4 -2 0 -2 -1
'sound 17 21 10 13 10
'spac 8 20 8 8 7
'spanis -5 -7 -6 -5 -7
'speak -10 -9 -8 -8 -6
'speake -8 -8 -9 -8 -13
'spokan 6 6 6 6 12
'sponse -4 -1 -5 -3 -7
'sponso -2 -4 -4 -3 -3
'spoon 8 5 4 5 11
'spot 3 3 -1 -1 5
'spray 12 -1 0 2 -1
'squar 7 10 5 7 11
'st 2 -5 -3 -2 0
'stabb 2 0 7 1 1
'staff 5 11 4 5 8
'stair -6 -4 -1 -3 -6
'stall 6 -2 -4 0 4
'stand 10 10 7 10 6
'start -2 -4 0 -3 0
'stat -2 -1 2 -2 -6
'stay 9 10 7 2 6
'step -5 3 -7 -4 -5
'stepp 5 16 4 5 3
'stiff 10 2 3 4 2
'stitch 3 9 9 4 0
'stol 6 6 8 7 18
'stomac 0 -2 -2 -2 -5
'stood 4 8 12 5 1
'stop -3 -3 -3 0 -8
'stopp 3 1 -6 0 -3
'stor -8 -6 -4 -3 -7
'story -2 0 -4 -2 -3
'stov 3 9 3 5 2
'str 5 13 7 7 13
'streak 8 7 8 8 19
'street 3 2 9 3 4
'strip 9 -2 0 1 1
'strong 8 4 2 2 6
'strugg 12 11 12 12 25
'stuck 5 -7 -3 -4 -1
'studen -3 2 -4 -2 -5
'study -1 -4 1 -1 0
'stuff -5 -7 2 -8 -7
'stupid 0 -2 0 1 6
'sub 3 6 6 5 7
'suboxo 0 0 -1 3 -5
'suegra 1 7 7 4 6
'suegro 6 4 14 4 5
'suicid 7 28 4 7 6
'sun -7 -1 -8 -7 -12
'sunday 1 6 4 9 2
'suppor -6 -7 -6 -5 -6
'suppos 2 4 6 4 11
'sur 1 7 2 1 -2
'surger -2 -8 -4 -4 2
'surpri -8 -10 -11 -8 -9
'surviv -6 -10 -6 -6 -7
'swallo 22 10 7 5 -1
'sweat 0 0 -3 -1 2
'sweet -7 -8 -8 -7 -9
'swing -7 -9 1 -5 -8
'switch 5 11 4 4 6
'tab 13 16 12 13 24
'tabl 2 5 -1 0 5
'taco -6 -7 -6 -6 -7
'tag 9 13 11 9 13
'tak -13 5 4 0 -6
'taken 10 15 8 8 5
'talk -1 -5 -2 3 -5
'tallbo 4 4 4 4 10
'tanto 4 -3 1 7 6
'tap 7 12 6 7 13
'tard -13 -17 -13 -12 -9
'tarea -11 -12 -11 -9 -10
'tarjet -5 -8 -1 -5 -9
'tast 0 -3 -1 0 8
'teach 3 1 7 3 3
'teache -7 -11 -11 -8 -8
'team -4 -3 -6 -4 -4
'techo -5 -8 -6 -1 -5
'teeth -2 -5 0 -1 -1
'telefo -3 1 -3 -3 -7
'tembla 3 2 4 13 0
'temblo -1 -3 2 3 -1
'tempra -8 -10 -7 -7 -8
'tempt 3 2 3 3 7
'ten 0 -5 0 -1 1
'tenia 6 8 4 5 16
'tequil 5 8 3 3 6
'termin -5 -5 -5 -4 -4
'test -9 -1 -11 -5 -6
'text 0 1 4 1 -1
'thank -2 3 -3 -1 -3
'thc 5 4 5 5 12
'ther -5 -8 -2 -4 -9
'therap 2 7 -1 2 1
'thes -7 -9 1 -5 -7
'theyd 5 16 2 5 4
'theyll 10 23 9 10 10
'thi -9 4 -6 -5 1
'thigh 2 9 2 2 -1
'thinne 15 15 6 6 14
'third 9 8 3 5 11
'tho -4 -6 0 -4 -6
'thos -5 -7 -3 -6 -11
'thre 14 1 9 10 11
'threat 5 6 10 5 9
'threw 4 1 7 9 5
'throat 0 -7 9 0 -1
'throug 2 6 9 7 10
'throw 0 -2 8 0 7
'thumb -2 -6 1 -2 -1
'thur -5 -9 -6 -1 -2
'thursd -1 -3 2 -1 2
'thx -9 -11 -9 -8 -13
'tia -8 -8 -11 -9 -13
'ticket -7 -14 -7 -6 -4
'tie -4 -7 -9 -5 -6
'tied 6 12 6 6 8
'tiembl -2 -4 -2 5 -3
'tiempo -2 -7 -2 -1 5
'tienen -5 1 4 -1 -3
'tieso 8 9 6 12 6
'til -4 7 0 6 4
'till 5 7 9 7 9
'tim 5 5 4 1 6
'timer -2 0 -1 -3 -6
'tio 3 0 1 6 -1
'tipo 4 1 11 2 6
'tir -4 2 -2 -1 -1
'tirado 8 4 3 4 12
'tirarm 10 21 9 10 9
'toast 4 5 3 2 12
'toca -3 1 -5 -3 -4
'toco 1 -2 8 1 0
'toda 2 4 2 0 -5
'toddle 14 3 2 3 -2
'todo 1 7 2 1 -1
'togeth 3 -2 5 2 8
'tom 1 -5 -6 -4 4
'toma -3 1 6 6 -5
'tomado -2 5 6 3 5
'tomand 1 -3 0 -1 11
'tomar -4 -4 0 2 3
'tomarm 2 11 3 3 2
'tomo -3 3 -4 1 -9
'tomorr -7 -4 -5 -8 -6
'too 2 1 0 2 -4
'took 11 6 14 3 8
'tool 0 8 -1 1 0
'tooth -6 -10 -5 -4 -6
'top 4 5 7 2 0
'topic -8 -9 -8 -8 -15
'toqu -1 -4 -1 5 7
'tortil -6 -9 -8 -4 -3
'touch 3 1 7 6 5
'town -5 -5 -5 -3 3
'tra -4 -10 -2 -5 -7
'trabaj -3 -10 -1 -5 -8
'track 8 8 13 7 8
'trad 8 6 7 7 19
'tradit -4 -6 -4 -4 -6
'traffi -7 -19 -5 -9 -9
'trafic -11 -16 -11 -10 -10
'trago 9 0 1 16 17
'train -10 -6 -7 -7 -8
'tramad 10 3 6 5 14
'trapo 20 8 8 9 7
'trash 5 3 5 6 13
'tre 11 19 14 15 18
'treatm -1 2 0 0 5
'trembl 0 1 1 5 1
'tremen 1 1 -1 10 0
'tremor 3 3 4 9 4
'tri 7 8 10 12 3
'trigge -3 -6 -5 -3 3
'trip -8 -10 -8 -7 -9
'trist -5 -8 -5 -6 -6
'truck -1 -9 -2 -6 -2
'trust -4 -9 -7 -4 1
'try -6 -8 -6 -6 0
'tub 7 11 4 8 4
'tue -1 -4 3 -2 2
'tuesda -2 -1 -1 5 -1
'turkey -1 -3 0 7 0
'turn 7 9 10 3 5
'turno -5 -9 1 -6 -9
'tuv 7 5 7 6 19
'tv -6 -10 -4 -3 -8
'twelv 2 -1 1 2 8
'twic 12 4 1 11 9
'two -2 -10 1 -3 5
'txt 6 5 12 5 4
'tyleno 0 -7 -3 -4 -4
'typ -1 -7 -2 -2 -4
'uber 3 -4 5 1 4
'ultimo -9 -7 -3 -1 -6
'una 4 3 2 8 21
'unaliv 11 25 12 12 11
'uncl 3 3 10 4 3
'uncons 11 3 3 4 2
'under 15 7 9 10 2
'unico 5 12 4 5 5
'unit 4 10 3 4 4
'unles 5 7 8 5 10
'unlock 11 15 5 7 7
'unplug 12 27 12 13 12
'until 0 10 5 2 -4
'updat 5 11 4 5 4
'upstai -4 -2 -5 -4 -7
'use -3 -3 -9 -6 -5
'used 7 -2 -3 1 7
'using 7 8 8 4 10
'vaca 7 7 7 12 10
'vacaci -11 -17 -6 -10 -12
'vacati -4 -5 -5 -5 -6
'vacio 11 6 3 4 1
'val -4 -7 -4 -4 -4
'van -6 -6 0 -1 -8
'vap -7 -3 -4 -4 1
'vaso 5 5 5 8 10
've 7 -2 -1 9 -2
'vec 5 6 7 3 8
'vemo 3 8 1 2 1
'vend 5 3 7 5 12
'venden 11 6 23 11 15
'vendio 5 7 5 10 5
'veneno 8 15 2 4 -4
'vengo -4 -5 -5 -2 -1
'vent 4 11 5 5 4
'ventan 6 13 10 10 6
'veo 9 1 0 7 -4
'ver -4 2 2 -5 -8
'vergue 0 -5 0 -2 6
'versio 4 11 3 4 4
'vet -6 2 -8 -5 -4
'vetera -4 -4 -5 -4 -5
'vez -1 3 1 4 -1
'vi -7 -12 -3 -6 -6
'vicio 3 1 3 5 9
'vida 2 8 2 0 2
'video 3 7 10 6 5
'vieja 4 7 -1 4 9
'viejo 0 6 -1 2 -2
'vien 1 -4 14 0 4
'viern 1 5 6 2 -2
'vin 9 14 8 9 16
'vino -9 -9 -6 -6 -8
'violen 10 6 33 9 7
'visit -16 -13 -15 -13 -19
'vitami -9 -7 -6 -4 -7
'vivir 2 13 0 1 -1
'vivo -4 -5 6 0 -3
'vodka 12 10 2 9 10
'voic -7 3 -6 -7 -10
'volunt -13 -15 -18 -13 -14
'volver 5 9 7 5 3
'volvi 4 8 4 4 12
'volvio 6 6 10 7 14
'vomit -1 -3 -3 -1 -6
'vomita 5 4 3 11 4
'vuelta 8 6 8 8 18
'vuelto 4 3 1 4 15
'vuelv 13 6 7 8 15
'vuelvo 6 11 6 8 10
'wait 2 10 10 3 1
'wak 11 7 1 4 -2
'walk -1 1 -1 1 -1
'wall 7 13 8 10 -2
'walmar 6 7 14 6 7
'wast 0 5 0 1 4
'watch -8 -11 -9 -8 -8
'water 5 1 4 10 13
'wax 12 2 3 4 3
'way 6 11 2 -1 1
'weak 2 7 1 3 13
'wear -3 -10 -2 -4 -2
'wed -4 -9 -4 -2 -2
'wedd -1 0 -5 -4 0
'wednes -5 -5 -5 -5 -7
'weed -10 -8 -5 -9 -6
'week -4 -11 -5 -11 -7
'weekda -5 -8 -6 -6 -6
'weeken 1 0 0 2 10
'weird -2 -3 -8 -5 -9
'welcom -4 -5 -6 -4 -2
'well -3 2 -1 3 -3
'went 6 0 -1 1 5
'wer -7 -7 -5 -9 -12
'whatev 7 19 6 8 7
'wheel 8 6 8 5 7
'wheelc -5 -6 -2 -4 -3
'whil 2 -5 8 -1 -1
'whiske 5 4 10 8 14
'whit 3 -3 1 0 8
'whoeve 4 11 3 4 3
'whol 2 -2 0 2 7
'wif -2 6 1 4 3
'win -10 -8 -10 -7 -1
'window 3 9 8 5 6
'wish -2 11 1 2 -1
'withdr 2 1 4 24 4
'withou 1 -4 3 4 -2
'wk -2 0 0 0 -4
'wks 1 2 2 2 7
'wok -6 -7 2 -1 3
'women -5 -7 -2 -5 -9
'won -4 -5 -7 -3 1
'word 4 -2 2 2 -4
'work -2 -5 -2 -3 0
'world -2 3 -4 -2 -4
'worry -5 -1 -6 -4 -6
'worth -1 -9 -4 -4 -4
'wow -8 -15 -8 -8 -8
'wrist 6 16 3 6 5
'writ -7 -1 -6 -5 -7
'wrong 5 -1 -2 -3 -4
'wrot -4 12 -1 0 -5
'x 7 11 6 7 14
'xan 1 3 3 3 8
'xanax 7 2 2 6 3
'year 1 0 0 4 1
'yell -5 -6 0 -3 -7
'yes 3 -3 10 4 13
'yester 9 8 7 11 7
'yet -1 2 3 -1 3
'yoga -6 -7 -5 -5 -6
'yr -11 -5 -15 -11 -11
'yrs -12 -6 -7 -10 1
'zapato 0 2 3 0 -4
'zero 11 11 11 12 26
'zip -1 -5 -4 -1 -6
'zona -5 -7 -5 -4 -4
'zoom -12 -17 -11 -11 -15
(12 words) 1 -4 -10 -1 -3
(16 words) -9 -15 -12 -13 -18
(3 words) -8 -2 -6 -4 -4
(5 words) -1 -1 -2 3 -3
(8 words) 5 6 0 7 6
(always) -48 -38 -42 -67 -35
(child) -2 0 9 -2 -4
(harmless) 0 -2 -3 0 -7
(home) 0 4 21 7 -1
(maybe suicide) 4 14 4 2 2
(past) -8 -10 -12 -10 -8
(quitting) -6 -3 -2 17 4
(symptom) 6 -2 -3 18 -2
3rd MILESTONE 5 4 5 10 6
ABUSER 5 5 23 6 8
ABUSER # -3 -4 -4 -3 -5
ABUSER HE 5 7 1 4 4
ABUSER ME -8 -13 0 -6 -4
ABUSER NOT -4 -4 -2 -3 -5
ABUSER QUIT -3 -6 -5 -2 -3
ABUSER and -3 -7 -3 -4 -6
ABUSER in -1 -6 -4 -4 -6
ABUSER is 0 0 6 1 -3
ABUSER the -5 -4 -14 -2 -3
ABUSER y -6 -5 -11 -6 -7
AGAIN 1 10 5 -1 16
AGAIN # -5 -3 -9 -7 -9
AGAIN AGAIN 6 1 5 7 15
AGAIN DRINK 1 2 0 1 4
AGAIN HE 3 1 4 0 -2
AGAIN HURRY 5 7 2 2 -1
AGAIN KNOW 3 6 11 4 1
AGAIN ME -2 5 3 2 2
AGAIN MILESTONE 4 7 3 4 6
AGAIN NEED 2 2 9 3 1
AGAIN QUESTION 3 4 4 0 -2
AGAIN SOBER 8 6 8 8 19
AGAIN USE 4 4 4 4 9
AGAIN WORK -5 -5 -7 -5 -10
AGAIN a 0 -5 -5 -1 8
AGAIN after -1 -2 -2 0 5
AGAIN and 10 6 8 10 10
AGAIN for -2 -4 0 -1 -1
AGAIN in 1 -4 -2 -2 -1
AGAIN is -3 -6 -3 -4 -5
AGAIN it -1 -1 -3 0 6
AGAIN las 9 7 9 9 21
AGAIN on 1 -2 2 2 11
AGAIN out 0 -1 0 1 4
AGAIN the -10 -9 -4 -9 -14
AGAIN to -1 -3 0 3 3
AGO 2 -1 -7 -11 2
AGO # 0 -6 -4 0 -5
AGO AGAIN -1 -3 -2 -2 -4
AGO AGO -12 -11 -13 -7 -17
AGO BETTEROFF -3 -4 -3 -4 1
AGO HE 9 6 0 6 3
AGO HIT -4 -5 -9 -4 -4
AGO HURRY -2 -4 -4 -1 -5
AGO ME 0 4 2 3 2
AGO MILESTONE -2 -5 -3 0 -4
AGO MUCH -3 -1 -3 -3 -7
AGO NEED 4 4 11 5 4
AGO NOT -4 -5 -2 -6 -3
AGO OUTSIDE 3 2 10 4 2
AGO QUESTION 6 7 7 4 2
AGO QUIT -1 -5 -2 2 -5
AGO SOBER 0 6 3 -3 4
AGO WANT -5 -9 -5 -5 -5
AGO WILL 7 12 7 6 5
AGO WORK -4 -6 -5 -4 -6
AGO a 8 1 4 4 9
AGO and 0 -7 -1 -4 -8
AGO at 1 -1 0 1 9
AGO de -1 8 -1 0 0
AGO did 6 9 6 7 12
AGO hav 7 11 7 7 9
AGO in 2 -1 -2 -2 -1
AGO is -2 -4 -2 -1 0
AGO it 1 5 1 7 6
AGO of 4 7 4 9 2
AGO on 0 -1 -6 -2 4
AGO out 1 1 2 2 7
AGO the 5 8 8 3 1
AGO then 6 6 6 6 12
AGO to 0 -2 1 0 5
ALCOHOL 10 -1 4 16 28
ALCOHOL # -3 -5 -4 -5 -9
ALCOHOL ALCOHOL 2 -5 -5 -6 -3
ALCOHOL HE -11 -8 -8 -8 -9
ALCOHOL HURRY 0 7 -1 3 4
ALCOHOL ME 0 2 4 2 1
ALCOHOL MILESTONE -1 -2 -2 5 -4
ALCOHOL MUCH 0 4 -1 -1 5
ALCOHOL NIGHT -4 -3 -4 -2 -4
ALCOHOL NOT 0 -3 -5 0 -3
ALCOHOL PILL 8 11 2 2 -5
ALCOHOL QUESTION -5 -7 1 -5 -3
ALCOHOL SCHEDULE 0 1 0 5 -1
ALCOHOL a -4 -4 -4 -3 -8
ALCOHOL agua -5 -5 -5 -5 -9
ALCOHOL and -4 -5 3 0 -14
ALCOHOL are -9 -9 -8 -7 -12
ALCOHOL arrepe 4 4 4 4 11
ALCOHOL at -7 -7 -7 -5 -1
ALCOHOL de 4 -9 -8 -8 -10
ALCOHOL for -4 -1 -3 -1 -4
ALCOHOL in -3 -1 -1 1 4
ALCOHOL is -11 -9 -8 -6 -5
ALCOHOL it -3 -4 -3 -2 7
ALCOHOL of -5 1 -5 -5 -5
ALCOHOL on -6 -9 -8 -6 -7
ALCOHOL or 2 10 2 -1 1
ALCOHOL sinc -3 -3 -2 4 -4
ALCOHOL the 0 0 3 4 4
ALCOHOL then 3 7 12 3 -1
ALCOHOL with -1 -5 -4 -4 -11
ALCOHOL y 10 9 6 6 8
ALONE 8 1 -7 7 1
ALONE ME 6 4 3 2 2
ALONE and 8 2 1 3 8
BAR -8 -14 -8 -8 5
BAR # 2 2 6 3 7
BAR AGAIN 4 3 4 4 8
BAR ME 4 1 9 5 6
BAR NOT 4 7 4 4 7
BAR a 2 2 1 2 6
BAR and 3 2 -2 0 3
BAR is -3 -6 -4 -4 -2
BAR on 4 8 10 5 2
BAR the -2 -4 4 -1 -5
BETTEROFF -7 0 -8 1 -4
BETTEROFF ALCOHOL 1 0 -1 2 -2
BETTEROFF BETTEROFF 0 4 -1 -1 -1
BETTEROFF DIE 5 11 5 5 5
BETTEROFF DRINK -5 -4 -6 -7 -4
BETTEROFF DRUG 3 9 4 9 3
BETTEROFF HE -2 -2 1 -4 -1
BETTEROFF HURRY -5 -6 -5 -7 -5
BETTEROFF ME -1 8 -1 1 -4
BETTEROFF MUCH 1 -6 -1 2 2
BETTEROFF NOT 3 7 3 3 8
BETTEROFF PILL 2 2 5 7 1
BETTEROFF QUESTION 2 7 1 2 3
BETTEROFF QUIT 1 6 1 0 0
BETTEROFF RELAPSE 3 3 3 4 11
BETTEROFF SCHEDULE -5 -7 -5 -5 -6
BETTEROFF a -5 -5 -5 -5 -2
BETTEROFF and -2 -4 -3 -3 2
BETTEROFF for 4 5 3 4 7
BETTEROFF hay -9 -10 -6 -8 -12
BETTEROFF it 5 6 8 10 6
BETTEROFF on -3 1 -2 -2 -6
BETTEROFF than 4 9 4 3 4
BETTEROFF the 5 2 4 2 0
BETTEROFF thi 3 8 3 4 0
BETTEROFF y -4 -5 3 -7 -5
BLUE 20 -10 -3 -2 -11
BLUE BLUE 10 3 4 4 3
BLUE HE -5 -3 -10 -7 -8
BLUE ME 10 4 2 3 4
BLUE QUIT 4 4 4 11 4
BLUE in 9 2 3 4 5
BLUE out -11 -6 -6 -6 -6
BLUE y 9 5 4 5 7
BODY 13 10 13 10 -2
BODY AGAIN 7 16 5 5 5
BODY HE 0 -1 -7 -6 -7
BODY KNOW 7 11 9 6 15
BODY ME -4 2 9 -1 -6
BODY MILESTONE -7 -9 -5 -6 -4
BODY NOT -1 3 -5 2 -7
BODY SICK -5 -11 -8 -7 -6
BODY WILL 6 6 2 10 10
BODY a 3 7 1 5 5
BODY and -5 -6 -5 -7 -11
BODY are -8 -13 -10 -11 -9
BODY con -1 -8 -10 -6 -8
BODY if 1 -1 0 1 7
BODY in 12 11 10 7 3
BODY is -2 -6 -2 -2 -4
BODY keep 3 0 3 2 10
BODY out -11 -7 -7 -6 -7
BODY sor -6 -6 -8 -6 -5
BODY the -4 -7 -2 -6 -5
BODY with -2 5 -3 -2 -4
BODY y 3 6 -2 5 3
BREATH 31 5 2 14 2
BREATH HE -6 -6 -5 -5 -5
BREATH ME 7 15 13 10 7
BREATH and 7 0 1 1 1
BREATH bad 3 1 3 10 2
BREATH thi -4 -7 -3 3 -4
BRIDGE -2 10 1 3 -9
BRIDGE BRIDGE 0 8 1 2 1
BRIDGE HE -1 -1 -5 -3 -6
BRIDGE ME 12 14 21 10 11
BRIDGE MUCH -7 -8 -7 -7 -9
BRIDGE NOT 6 11 5 7 7
BRIDGE QUESTION -5 -12 -5 -6 -6
BRIDGE QUIT 2 -5 -2 -3 1
BRIDGE a -6 -10 -6 -2 -5
BRIDGE at 5 13 9 6 3
BRIDGE but 6 12 6 6 6
BRIDGE de 5 7 10 5 5
BRIDGE in -2 -8 -6 -6 -2
BRIDGE is 0 -3 0 -2 -2
BRIDGE the -3 -1 -2 -4 3
BRIDGE with 2 -5 1 2 13
BRIDGE y 2 11 0 5 2
BROKE -2 -3 8 -3 4
BROKE BODY -6 -8 -3 -5 -5
BROKE HE -2 -4 1 -4 -9
BROKE ME 3 5 8 3 9
BRUISE 9 10 16 5 -7
BRUISE ME -1 8 -10 -6 -4
BURDEN 2 14 2 0 -1
BURDEN ME 5 11 5 5 5
BUY -5 -2 2 -1 12
BUY AGAIN 3 8 2 3 3
BUY ALCOHOL 1 1 2 2 5
BUY HURRY 3 6 2 4 8
BUY ME 0 -4 7 0 -1
BUY ROPE 3 13 2 4 2
BUY a -2 -6 0 -1 3
BUY bag 6 11 6 6 8
BUY it -1 -2 -4 3 5
BUY out 4 5 5 6 3
BUY the -3 -2 -5 -2 -4
CANT 0 5 3 4 4
CANT HE 5 6 3 8 0
CANT ME -2 7 -1 -1 -5
CANT and 4 8 5 4 4
CAR -2 -3 0 -8 -8
CAR AGAIN -11 -14 -12 -11 -17
CAR HE -2 -3 -8 -4 -2
CAR ME 7 7 12 6 8
CAR NOT 6 -2 4 1 0
CAR and 4 12 2 5 10
CAR by 4 4 10 4 4
CAR for -4 -6 -5 -4 -7
CAR into 2 8 1 2 0
CAR out 11 10 16 11 8
CAR sinc -8 -10 -12 -8 -8
CAR the 1 0 -4 -1 -1
CAR to -4 -7 -9 -5 -3
CARE -9 0 -7 -5 -5
CARE ME 6 8 11 10 9
CARE a 3 14 1 4 4
CARE of 0 6 -1 0 -1
COPS 7 6 18 7 -1
COPS BUY 4 4 11 4 3
COPS ME 1 2 1 4 -1
CRAVE 7 9 6 10 38
CRAVE BUY -7 -7 -7 -7 -13
CRAVE ME 1 -1 0 1 6
CRAVE any 7 7 7 7 15
CRAVE are 6 4 5 6 15
CRAVE de -3 4 -4 -3 -9
CRAVE hard 3 3 3 3 7
CRAVE is 4 4 3 4 9
CRAVE to -6 -6 -6 -6 -12
CUT -5 13 -3 1 -10
CUT AGAIN 7 18 7 7 6
CUT BODY 0 9 -1 -1 0
CUT HE -2 0 3 6 -1
CUT LIPS 3 0 10 3 3
CUT ME -4 -1 2 -6 -9
CUT lin 3 -3 2 3 14
CUT on 2 0 3 2 7
CUT the -3 -5 -1 -4 -4
DEALER 3 0 6 5 21
DEALER HE 3 2 7 2 1
DEALER KNOW 2 1 14 2 -5
DEALER ME 4 4 3 4 11
DEALER the -8 -9 -10 -8 -13
DEPRESS -11 -2 -9 -5 -5
DEPRESS HE -4 -5 -4 -3 -4
DEPRESS ME -3 -1 -1 -3 -4
DEPRESS for -7 -10 -8 -7 -7
DEPRESS is 7 14 6 7 7
DEPRESS pero -4 -7 -4 -4 -4
DIE 16 30 6 11 -4
DIE # -7 -11 -6 -6 -8
DIE AGAIN -7 -15 -8 -8 -10
DIE AGO 6 11 5 5 4
DIE HE -4 -3 -9 -6 -5
DIE ME -5 4 -7 -6 1
DIE MILESTONE -4 -6 -5 -4 -5
DIE MUCH -6 -9 -6 -6 -6
DIE NOT 10 12 6 6 6
DIE QUESTION 1 -2 -5 -3 -3
DIE SCHEDULE -3 -6 -3 -3 -3
DIE by 0 -3 6 1 0
DIE de -2 -5 -3 1 -2
DIE in -6 -8 -6 -6 -4
DIE is -4 -3 -6 -3 -4
DIE of -6 -10 -6 -6 -6
DIE that 1 7 2 2 1
DIE the -8 -11 -8 -7 -7
DIE thi 2 1 2 2 7
DRINK 34 13 16 23 38
DRINK # 8 2 6 -1 -2
DRINK AGAIN 0 3 0 2 5
DRINK ALCOHOL 4 -1 -1 -1 -2
DRINK HE -3 5 5 8 1
DRINK HURRY 0 2 -4 3 4
DRINK ME -4 -3 -3 -5 -4
DRINK MUCH 5 7 5 3 3
DRINK PILL -14 0 -10 -16 -20
DRINK QUESTION 2 2 1 0 11
DRINK SCHEDULE 2 3 1 9 -2
DRINK SECRET 2 3 3 4 10
DRINK SEEING 11 3 3 4 2
DRINK SELF -3 -7 -6 -5 -10
DRINK algo -7 -9 -8 -8 -12
DRINK and -3 1 3 4 3
DRINK de 7 1 0 4 0
DRINK del 10 1 1 2 -3
DRINK desd 1 1 1 5 6
DRINK en -5 -5 -2 -6 2
DRINK in 0 2 4 2 11
DRINK las 2 7 3 -1 -2
DRINK the 2 3 1 1 4
DRINK una -9 -6 -3 1 -1
DRINK veneno 8 10 2 4 -1
DRUG 30 4 9 18 28
DRUG HE 1 1 0 4 4
DRUG ME 0 -1 3 6 3
DRUG NOT 8 2 4 2 -3
DRUG QUESTION -4 -7 0 -3 -6
DRUG SICK 3 2 3 13 1
DRUG and 4 1 7 5 8
DRUG anonym -5 -5 -5 -5 -8
DRUG in 1 -2 -2 0 4
DRUG it 9 4 2 3 1
DRUG y 2 0 2 9 4
EMPTY 11 10 2 2 7
EMPTY HE 12 1 7 5 2
EMPTY ME -2 -4 -6 -4 0
EMPTY in -4 -9 -6 -6 -5
EMPTY left 2 9 2 4 1
EMPTY the -10 -7 -8 -8 -13
EVERYONE -11 -2 -5 -6 -2
EVERYONE KNOW -4 -5 -5 -4 -7
EVERYONE MIGHT 3 8 3 3 3
EVERYONE at -4 -8 -4 -4 -4
EVERYONE be 6 12 6 6 5
EVERYONE the -7 -11 -7 -7 -11
EXIST 3 14 3 4 1
EXIST ME -6 -8 -6 -6 -9
FACE 22 0 9 8 5
FACE BLUE -9 -3 3 -4 -3
FACE are -8 -10 -9 -7 -8
FACE is 2 1 7 2 2
FACE open 14 4 4 4 3
FALL 4 -4 2 4 -1
FALL BETTEROFF 0 -1 0 -1 7
FALL HE -5 -5 3 -3 -4
FALL ME 0 5 2 1 3
FALL QUIT 2 2 2 2 11
FALL REST -7 -5 -10 -7 -4
FALL out 7 1 -1 5 0
FALL the -9 -10 -8 -8 -8
FOOD -15 -20 -12 -15 -13
FOOD HE 4 6 6 2 8
FOOD ME 10 9 6 4 7
FOOD NOT 2 8 3 3 6
FOOD is -1 -1 -4 -3 -5
FOOD on -4 -5 -4 -4 -7
FRIGHT 2 0 5 4 -2
FRIGHT HE 1 5 5 0 0
FRIGHT ME 7 4 6 3 7
FRIGHT QUESTION 2 6 6 3 1
FRIGHT de 3 8 3 4 5
FRIGHT go 2 0 7 1 0
FRIGHT of 2 12 5 3 -2
FRIGHT the -7 -10 -12 -8 -7
FRIGHT to 1 -1 3 4 1
FUN -21 -21 -25 -20 -19
FUN ME 8 13 7 8 12
GAME -22 -9 -11 -14 -14
GAME GAME -3 -4 1 -3 -7
GAME HE 1 7 -1 1 -1
GAME HURRY 3 8 3 3 3
GAME KILL -5 -10 -5 -5 -5
GAME KNOW 7 12 6 7 11
GAME ME 5 1 11 5 8
GAME OVER 7 10 11 7 6
GAME WILL 2 10 2 1 1
GAME a -8 -13 -8 -8 -10
GAME and 6 4 3 3 0
GAME at -4 -5 -4 -4 -5
GAME de -5 -7 -5 -6 -6
GAME for 10 20 8 10 15
GAME is -3 -2 -4 -3 -5
GAME it 4 10 3 4 2
GAME tap 5 6 5 5 12
GAME the 1 -5 2 -2 3
GIVE 1 5 -2 3 2
GIVE HE 2 3 -5 -1 -7
GIVE ME -4 2 -1 1 -5
GIVE a 3 3 7 2 1
GIVE in 3 2 4 4 11
GIVE it -6 -8 -6 -4 -7
GOD 2 17 -3 2 -4
GOD ME 7 16 7 10 5
GOD TAKE 4 8 4 4 4
GONE 3 10 7 1 4
GONE # -5 -4 -7 -5 -7
GONE hous 1 -1 8 2 0
GONE the -9 -11 -12 -9 -12
GOOD -20 -18 -21 -18 -19
GOOD HIGH 7 3 5 5 12
GOOD HURRY -6 -5 -5 -4 -2
GOOD KNOW 3 8 3 3 1
GOOD ME 6 9 1 2 9
GOOD MORNING -3 -5 -3 -3 -3
GOOD YOU 5 10 4 5 5
GOOD be -4 -8 -4 -4 -4
GOOD for 5 6 4 5 9
GOOD of -5 -7 -5 -5 -6
GOOD pero 5 11 4 5 7
GOOD y 4 3 5 7 15
GREET -1 -4 -3 -4 -4
HANG 6 12 10 4 0
HANG HE -9 -10 -15 -10 -13
HANG ME 0 5 0 0 -2
HANG OVER 1 -1 0 1 6
HANG SELF 3 17 -1 3 1
HATE 1 11 0 2 3
HATE ME 2 10 2 3 0
HATE that 5 12 4 5 3
HE # -7 -4 -15 -7 -12
HE #zip -5 -6 -5 -4 -6
HE ABUSER -1 -1 8 0 2
HE AGAIN -6 -4 -3 1 -1
HE AGO 2 -3 2 -2 -4
HE ALCOHOL 4 4 6 10 8
HE BAR 2 2 -1 -2 -2
HE BETTEROFF 0 -3 -5 -5 -7
HE BLUE -1 -8 6 -3 -2
HE BODY 13 5 10 3 5
HE BREATH 12 -5 6 0 3
HE BRIDGE 1 2 12 5 -6
HE BROKE 7 4 18 7 9
HE BUY 6 7 16 8 11
HE CAR 3 2 8 1 1
HE COPS 8 4 2 3 2
HE CUT -6 -11 -5 2 0
HE DEALER 7 7 10 8 14
HE DIE 6 -6 -4 0 -2
HE DRINK 1 3 8 8 0
HE DRUG 2 1 -4 4 -2
HE EMPTY 7 2 0 1 -2
HE EVERYONE 2 7 3 4 10
HE FACE 10 9 13 6 12
HE FALL 9 10 3 12 15
HE FUN -8 -7 -8 -7 -9
HE GAME -3 -6 4 -4 -4
HE GIVE 5 1 5 1 -2
HE GOOD 0 -1 7 0 -3
HE HE 9 16 8 11 17
HE HEART 5 -5 -3 1 -7
HE HIGH 2 -3 -2 -2 -6
HE HIT 3 -1 20 5 2
HE HOPELESS -11 -9 -8 -8 -11
HE HURT 3 -3 12 3 2
HE INJECT 11 4 18 7 5
HE KILL 4 -1 14 3 3
HE KIN -6 -2 -2 -1 -4
HE KNOW 5 1 18 6 0
HE LAST -3 -5 -6 -1 -4
HE LET -5 -7 -4 -5 -6
HE LIFE 9 11 2 3 2
HE LIPS 7 -4 7 4 -7
HE LIVE -4 -13 -6 -6 -8
HE LOST 0 0 -2 -1 -5
HE LOVE -5 -5 -7 -5 -5
HE MATE 9 14 12 9 9
HE ME 4 7 19 2 4
HE MEETING -4 -2 -7 0 -5
HE MIGHT 8 -1 14 8 0
HE MILESTONE 8 9 2 2 3
HE MORNING -1 1 0 1 -3
HE MUCH 4 -3 7 2 4
HE NARCAN 16 6 5 6 2
HE NEED 5 3 8 4 4
HE NIGHT 0 7 1 1 -4
HE NOT 19 3 13 9 3
HE OUTSIDE 3 5 13 5 3
HE OVER 4 5 6 2 2
HE PAIN 2 -8 0 -8 -1
HE PHONE 3 6 2 -1 -3
HE PILL -1 -10 -6 0 -2
HE PLACE -4 -8 0 -3 -5
HE QUESTION 0 9 8 3 4
HE QUIT 11 1 11 8 -4
HE REST 6 -3 7 5 4
HE ROPE 4 9 9 6 2
HE SAFE 5 8 7 4 4
HE SCHEDULE -5 -7 -3 6 -2
HE SEEING 3 9 12 6 7
HE SEIZE 6 1 -1 0 0
HE SHAKE -3 -3 -2 7 -3
HE SICK 0 -6 5 -9 -7
HE SOBER 8 7 1 16 2
HE TAKE 6 7 16 7 3
HE THINK -3 3 0 4 2
HE THREAT -2 -8 3 3 -1
HE TRAP 5 3 14 4 7
HE TRY -8 -9 -5 -6 -9
HE UNWAKING 8 3 3 5 3
HE USE 8 -3 2 3 5
HE VOMIT 8 2 1 4 2
HE WAKE 2 -5 0 -1 -2
HE WANT 9 12 16 10 19
HE WEAPON 0 12 -1 2 -2
HE WILL 2 -2 5 -3 -3
HE WITHDRAW -2 -3 -2 9 -2
HE abri 4 1 4 4 13
HE agua 0 0 10 3 0
HE aguja 8 0 1 2 2
HE and 5 2 5 2 0
HE are 2 1 10 6 9
HE bano 5 3 1 0 -2
HE basura 3 7 5 5 11
HE bit 6 5 14 6 5
HE boda -5 -5 -4 -3 -1
HE bolsit 3 3 2 4 12
HE bring 3 2 5 3 8
HE brough 4 10 3 4 3
HE cama -1 -6 -2 4 -9
HE can 9 13 13 8 10
HE carcel 6 2 7 8 3
HE casa 1 2 8 0 1
HE check 7 6 15 6 5
HE com -2 -2 14 1 -3
HE conoci 25 10 9 11 10
HE contra 1 6 -3 1 1
HE cuarto 4 5 6 7 3
HE dan 4 -1 2 9 0
HE de -2 -2 -2 -2 3
HE del 1 7 6 5 12
HE desd 1 -1 1 9 1
HE despu 10 10 7 7 10
HE did 12 1 21 7 5
HE dio 7 0 0 0 -1
HE do 3 4 3 5 0
HE doctor -12 -13 -11 -12 -14
HE doe 0 2 4 5 -1
HE encima 3 3 11 4 5
HE encuen 5 10 3 3 3
HE entr 2 1 7 4 9
HE entrad -10 -11 -11 -12 -11
HE escope 6 13 12 6 4
HE escrib 2 5 1 2 5
HE escuel -9 -11 -10 -9 -13
HE esta 6 6 17 7 8
HE fin 7 4 6 5 11
HE find 4 4 8 4 4
HE found 5 8 19 6 0
HE fuerza 2 4 13 4 2
HE get 1 0 13 1 -1
HE goe 14 9 8 6 7
HE got 4 -6 8 3 9
HE grabb 1 0 6 3 2
HE gripa -14 -10 -10 -9 -12
HE habia 9 2 4 3 13
HE had 20 18 25 17 19
HE has 8 7 14 5 6
HE held 5 6 12 5 5
HE hom 2 -1 5 3 9
HE in 5 0 1 2 8
HE is 22 8 20 13 1
HE jering 13 5 5 6 9
HE keep 6 -5 10 3 -1
HE lat 12 5 5 5 5
HE lay -5 -10 -5 -5 -5
HE look 3 3 9 3 0
HE mad 4 1 16 2 3
HE mak 8 0 8 2 0
HE medall -7 -8 -10 -9 -7
HE mov -6 -10 -8 -7 -8
HE nam 6 13 3 6 4
HE on 12 6 5 4 1
HE one 5 10 3 3 0
HE only 9 4 11 5 7
HE orilla 5 13 5 6 5
HE own 1 6 -3 2 1
HE pa 6 12 7 12 14
HE par 4 5 10 10 2
HE partid -4 -5 -4 -4 -7
HE paso -6 -8 -9 -6 -6
HE peda 5 3 4 4 12
HE perro -8 -10 -6 -10 -8
HE porqu 10 5 11 6 12
HE prendi 4 14 2 5 5
HE puesta 11 4 6 6 7
HE pull 1 -4 7 3 1
HE put 6 10 20 9 10
HE q -2 6 -3 -2 -2
HE regu 2 3 3 3 8
HE renta 4 3 9 5 8
HE risa -5 -6 -6 -5 -7
HE rob 3 2 3 4 10
HE salon -6 -7 -5 -6 -4
HE sav 6 13 6 6 6
HE sinc -9 -10 -14 -8 -8
HE sol -7 -9 -9 -7 -8
HE stand 3 2 11 4 4
HE start 4 4 15 4 2
HE tard 4 3 3 4 10
HE to 4 5 5 -1 -1
HE turn 2 -1 13 3 2
HE unico 5 12 4 5 5
HE vaso 5 5 5 8 10
HE veneno 6 11 3 4 -1
HE was 8 8 7 5 9
HE yes -7 -7 -10 -7 -10
HEART 15 4 -3 8 -8
HEART SICK 9 2 3 2 1
HEART WILL 13 8 7 10 7
HEART is 9 1 0 4 0
HIGH 8 2 6 2 15
HIGH ME -2 -3 3 0 -2
HIGH a 4 2 2 3 8
HIGH and 5 0 10 4 8
HIGH at -6 -6 -6 -6 -10
HIGH in 6 5 4 6 13
HIGH on -11 -12 -10 -10 -16
HIGH the -4 -3 -4 -3 -6
HIT 2 -5 23 6 1
HIT # 3 0 -1 0 7
HIT AGAIN 1 0 8 1 -3
HIT BODY -5 8 -15 -4 -3
HIT HE 8 -2 -5 -1 -4
HIT KIN 5 6 15 6 4
HIT ME -2 3 16 3 1
HIT QUESTION 2 1 9 2 2
HIT WEAPON 2 8 -2 2 2
HIT a -12 -12 -16 -10 -14
HIT and 5 6 3 4 7
HIT ball -6 -6 -11 -6 -7
HIT but -7 -8 -12 -7 -8
HIT con 6 3 15 6 6
HIT en 0 11 -4 1 1
HIT in -2 -5 -4 -4 -5
HIT it 1 8 2 3 8
HIT on -2 2 -6 -2 -3
HIT out -2 2 -8 -2 5
HIT the 0 -1 -7 -1 -8
HIT un 2 8 -1 2 2
HOPELESS 1 23 -1 2 3
HOPELESS HE 6 -2 3 3 10
HOPELESS LIVE 2 5 2 3 2
HOPELESS ME -5 -1 -5 -4 -9
HOPELESS a -5 -8 -6 -5 -5
HOPELESS of 2 2 2 2 4
HOPELESS to -6 0 -4 -3 -4
HURRY # -8 -7 -7 -6 -9
HURRY #zip -2 -3 -1 -2 -4
HURRY AGO 2 6 1 5 -1
HURRY GOOD -2 -6 -4 -4 -6
HURRY HE 16 2 3 5 4
HURRY KIN -6 -4 -3 -6 -7
HURRY ME 0 3 -9 -1 4
HURRY MEETING 1 -1 1 1 6
HURRY MUCH 3 9 5 5 6
HURRY NOT 7 4 -3 2 -1
HURRY QUESTION -6 -8 -6 -5 -1
HURRY TAKE -9 -1 -5 -4 -5
HURRY WANT 2 3 3 2 9
HURRY after 6 7 5 6 11
HURRY and 1 0 5 6 9
HURRY by 7 13 8 7 7
HURRY con 7 5 11 7 11
HURRY do 6 8 6 6 11
HURRY es 1 3 0 1 1
HURRY is 4 10 3 4 5
HURRY its 1 3 7 3 3
HURRY or 5 13 4 5 4
HURRY paso 6 12 6 6 6
HURRY se 5 10 3 9 4
HURT 1 16 7 3 -2
HURT ME -1 3 3 -1 -2
HURT SELF 4 12 2 4 2
INJECT 18 -1 6 3 21
INJECT # -6 -5 -4 -4 -2
INJECT AGAIN 3 3 3 4 9
INJECT DRUG 0 0 -2 -1 5
INJECT HE -4 0 -4 -4 -8
INJECT ME 4 4 15 5 5
INJECT MUCH -3 -9 -4 -6 -9
INJECT OUTSIDE -7 -6 -8 -6 -10
INJECT SELF -2 9 -6 0 -3
INJECT and 5 3 -2 1 -1
INJECT at 5 4 13 4 0
INJECT it 9 3 4 4 11
INJECT the -10 -8 -2 -6 -8
INJECT up 14 2 9 4 18
INJECT y 8 2 4 1 1
JEALOUS 10 15 23 11 9
JEALOUS HE 7 8 15 7 6
KILL -1 22 9 8 -8
KILL ME 3 1 13 2 4
KILL QUESTION -6 -10 -7 -6 -6
KILL SELF 11 33 4 11 10
KILL a -3 -8 1 -3 -3
KILL and 3 6 5 2 3
KILL in -5 -10 -6 -5 -6
KIN 0 -5 4 -2 -3
KIN ABUSER 2 -1 10 2 2
KIN AGAIN 2 1 4 3 7
KIN AGO 0 0 6 2 4
KIN ALCOHOL 4 5 -6 -5 -8
KIN BREATH -6 -7 -5 -5 -3
KIN BROKE -6 -6 -7 -5 -7
KIN CUT 0 9 -3 0 1
KIN DIE -4 -9 -5 0 2
KIN DRINK 6 -1 -3 1 -3
KIN DRUG 2 9 3 3 2
KIN GIVE -3 -6 -5 -3 0
KIN GOOD -3 -2 -8 -5 -6
KIN HE -5 1 5 6 1
KIN HIGH -6 -2 -8 -5 -6
KIN HIT -3 -1 6 -2 -6
KIN HURRY 6 12 11 6 1
KIN KIN 7 11 10 8 5
KIN KNOW -9 2 -3 -3 -5
KIN LAST 5 12 4 5 4
KIN LOVE 3 11 1 3 3
KIN ME -1 0 3 -4 -1
KIN MEETING -1 -10 -4 -2 -1
KIN MIGHT 2 11 -1 2 2
KIN MILESTONE -2 -3 -2 1 -5
KIN MUCH 0 4 4 0 0
KIN NEED 3 1 8 2 1
KIN NOT -3 -9 -11 3 -6
KIN OD 13 3 4 5 4
KIN OVER -3 -5 0 -4 -6
KIN PILL 5 3 2 1 7
KIN PLACE -4 -2 -5 -4 -7
KIN QUESTION -10 3 -4 -5 -4
KIN QUIT -3 -6 -7 2 -4
KIN RELAPSE 3 4 3 4 10
KIN REST -9 -9 -9 -9 -5
KIN SCHEDULE -3 -2 -3 -1 -3
KIN TAKE 6 2 -1 1 -1
KIN THREAT 2 0 8 2 2
KIN TOUCH 5 3 14 5 5
KIN TRAP 5 5 4 5 10
KIN TRY 3 10 2 5 2
KIN UNWAKING 0 -4 -2 -3 1
KIN USE -4 -1 2 0 2
KIN WAKE 7 0 3 2 1
KIN WANT -5 -4 -5 -4 -5
KIN WEAPON 5 10 7 5 5
KIN WILL -10 -5 -6 -7 -12
KIN WORK -5 -3 -6 -5 -8
KIN a 1 5 7 -3 8
KIN am -4 -6 -4 -4 0
KIN and -4 -4 -2 -4 -4
KIN are -3 -9 -2 -2 -1
KIN ask 4 12 3 4 3
KIN be 4 9 3 4 4
KIN cam -6 -8 -4 -5 -4
KIN can 1 8 0 2 1
KIN con 8 9 10 7 3
KIN de 9 10 5 9 4
KIN did 9 12 15 8 7
KIN en -5 -3 -7 -1 -3
KIN es -2 -3 -5 -4 -4
KIN esta 3 2 0 5 2
KIN for -6 -7 -5 -6 -6
KIN from 3 8 0 3 5
KIN get 0 1 4 0 -2
KIN goe -5 -8 -6 -5 -7
KIN got 2 -6 -5 -2 -5
KIN has -3 3 -2 0 -2
KIN hav 9 9 4 2 4
KIN in 3 5 4 4 -1
KIN into 10 4 5 4 4
KIN is 3 -2 -3 0 2
KIN it -2 2 -3 -2 -5
KIN keep -3 4 -1 -1 -7
KIN left 2 6 -2 1 6
KIN of -2 -5 -3 -4 -4
KIN put 2 5 8 7 0
KIN q 2 1 2 1 5
KIN saw 4 4 11 5 6
KIN se 21 14 7 7 4
KIN the 10 4 -5 4 1
KIN ther 5 3 8 5 8
KIN tien -7 -10 -6 -5 1
KIN to -5 -8 -1 -3 -3
KIN un -3 -6 -2 -3 -4
KIN up 12 1 1 5 13
KIN was 1 4 7 1 -4
KIN went 4 12 1 2 5
KIN with -4 -5 -2 -1 1
KIN y 6 6 10 8 12
KNOW # 0 1 -1 -1 -4
KNOW BETTEROFF 4 5 4 4 10
KNOW BRIDGE 5 15 0 5 8
KNOW EVERYONE 3 4 5 3 6
KNOW GREET -7 -9 -8 -7 -9
KNOW HE -5 9 2 1 3
KNOW KIN 10 10 -2 6 11
KNOW KNOW 6 15 9 6 3
KNOW LAST 0 5 -5 -1 -3
KNOW MATE 3 1 9 3 2
KNOW ME -5 2 15 4 4
KNOW MEETING 8 12 4 10 10
KNOW MUCH 2 7 1 2 3
KNOW NOBODY 6 0 17 6 11
KNOW NOT 4 0 9 1 7
KNOW PHONE -3 -4 -2 -3 -5
KNOW QUESTION 16 15 27 21 14
KNOW SICK 5 -1 16 4 4
KNOW SORRY 3 0 10 3 3
KNOW WILL 7 8 15 7 7
KNOW WORK 4 3 12 6 1
KNOW YOU 0 5 -4 0 0
KNOW a 1 2 7 3 7
KNOW exactl 4 8 4 4 4
KNOW hell 3 3 8 3 3
KNOW if 7 8 13 7 6
KNOW it 2 13 6 4 9
KNOW its 1 6 6 1 -1
KNOW one 4 1 7 4 12
KNOW q -5 -1 1 -4 -4
KNOW that -4 -5 -5 -4 -1
KNOW the 4 16 12 5 7
KNOW way -7 -8 -13 -7 -5
KNOW yes 6 2 12 7 16
LAST -2 20 0 9 -3
LAST ALCOHOL -5 -8 -5 1 -11
LAST EVERYONE 1 6 1 2 0
LAST HE 0 4 5 3 -1
LAST ME 0 -1 1 -2 5
LAST MILESTONE -7 -6 -7 -10 -9
LAST MUCH 5 5 6 3 1
LAST NIGHT 7 1 9 1 13
LAST PHONE 4 11 2 4 1
LAST SCHEDULE -4 -6 -3 -3 -6
LAST THANKS 6 12 6 6 6
LAST a 0 -3 0 0 4
LAST and 4 4 1 2 8
LAST de -5 -4 -4 -4 -6
LAST en -3 -6 -3 -3 -2
LAST to -8 -16 -9 -9 -10
LET -5 -1 2 2 -5
LET HE 0 -3 -8 -2 -5
LET ME -2 1 2 -1 0
LET NOT 4 2 5 3 10
LET in 5 5 7 5 10
LET out 3 7 8 4 0
LET the 3 10 1 2 3
LETTER -4 11 -7 2 -9
LETTER and 3 7 3 3 3
LETTER is 7 13 7 7 6
LETTER the -5 -8 -6 -5 -7
LETTER to -3 -5 -3 -3 -3
LIFE 3 14 -2 -1 -6
LIFE ME 4 4 10 4 3
LIFE NOT 8 14 9 9 12
LIFE OVER 4 10 5 5 4
LIFE a 3 7 3 3 3
LIFE es -5 -9 -5 -5 -5
LIFE is 1 5 1 2 1
LIPS 16 0 10 9 2
LIPS BLUE 17 6 4 5 4
LIPS HE -6 1 -11 -6 -9
LIPS and 7 4 6 2 2
LIPS is -4 -3 3 -3 -5
LIPS it -11 -4 -6 -7 -6
LIPS lik 12 1 3 4 3
LIVE -1 15 1 -3 -7
LIVE AGAIN -6 -11 -6 -6 -6
LIVE HE -4 -5 -5 -5 -4
LIVE HURRY -14 -15 -10 -10 -10
LIVE MUCH 6 12 6 6 6
LIVE a 9 8 5 5 5
LIVE and 4 -5 0 0 5
LIVE is 8 10 5 5 5
LIVE lik 8 3 3 3 3
LIVE the -14 -11 -10 -9 -9
LIVE with -4 -9 -1 -4 -5
LOST 3 3 2 6 12
LOST # 5 6 4 4 13
LOST HE 2 -2 -4 -2 -6
LOST ME 2 5 2 10 10
LOST MUCH 0 5 2 2 4
LOST SOBER 6 5 10 6 8
LOST it 0 0 1 1 5
LOST the -2 1 -1 -3 -6
LOST up -3 -3 -9 -4 -6
LOVE -9 1 -5 -6 -7
LOVE DIE 3 7 3 3 3
LOVE DRINK 6 3 3 5 13
LOVE HE 5 9 6 3 2
LOVE LIVE 2 7 2 2 1
LOVE MATE 2 8 2 2 2
LOVE ME -4 1 -6 -3 -6
LOVE NOT -6 -10 -6 -6 -6
LOVE QUIT 5 5 4 2 7
LOVE REST 3 8 3 3 3
LOVE USE 2 1 1 3 9
LOVE YOU 2 4 1 1 1
LOVE apagar 5 10 5 5 4
LOVE de -6 -8 -4 -5 -6
LOVE ir 1 -2 7 4 2
LOVE se -3 -7 1 -4 -5
LOVE seguir -3 -8 -4 -3 -1
LOVE una 1 -2 5 1 1
MATE 5 3 2 -4 1
MATE # -2 -2 -1 -2 2
MATE AGAIN 1 0 2 3 13
MATE AGO 3 8 5 4 13
MATE ALCOHOL -2 3 -3 1 6
MATE BETTEROFF -4 -8 -2 -4 -3
MATE DRUG -5 -2 9 -2 -3
MATE GIVE -6 -8 -6 -6 -7
MATE GOOD 4 9 4 4 3
MATE HE -4 -6 -1 1 -3
MATE HURRY -6 -5 -5 -5 -5
MATE KIN 5 3 11 4 4
MATE KNOW 0 10 -4 2 0
MATE ME -2 8 7 -2 6
MATE MEETING -2 0 -2 -1 -4
MATE NOT 2 -3 -2 1 -8
MATE QUESTION -4 -4 5 -3 -5
MATE QUIT 0 4 6 -1 -3
MATE TAKE -8 -8 -8 -7 -9
MATE UNWAKING 12 7 6 6 3
MATE WANT -3 -3 -7 -4 2
MATE WILL 6 -3 0 1 5
MATE a 5 6 1 3 8
MATE am 4 11 4 4 2
MATE and -6 -5 -4 -4 1
MATE are -5 -7 -7 -4 -5
MATE ask -4 -1 -5 -3 -7
MATE at 4 7 2 1 -2
MATE de 6 9 3 6 5
MATE del 3 6 2 6 0
MATE do -1 6 -4 -1 -1
MATE down 10 4 3 4 4
MATE en 3 -2 -5 -2 -2
MATE for -3 -1 -1 -2 -6
MATE from 4 11 5 2 12
MATE in 10 0 2 2 0
MATE is 14 7 16 10 10
MATE on 8 10 5 8 5
MATE out 7 -2 1 3 -1
MATE put 10 2 7 3 -1
MATE q 1 -2 -3 -2 -5
MATE se 8 9 2 5 6
MATE talk 4 11 4 5 8
MATE the 8 7 -1 5 -3
MATE ther -5 -7 -4 -5 -6
MATE to 5 8 -4 1 0
MATE was 5 7 6 6 9
MATE with 0 -8 1 -2 0
ME # -2 1 4 1 5
ME ABUSER -2 -4 -2 -4 -3
ME AGAIN 0 4 4 2 2
ME AGO 5 5 19 11 2
ME ALCOHOL 4 1 10 2 8
ME ALONE 5 6 -5 2 1
ME BETTEROFF -6 -5 1 -2 1
ME BODY 4 11 7 2 0
ME BRIDGE 8 10 15 14 11
ME BROKE 5 7 15 7 10
ME BRUISE -2 1 8 2 1
ME BUY 1 -2 -5 -1 5
ME CANT 0 -3 -2 1 8
ME CAR -5 -9 0 -4 -3
ME CARE 4 3 6 4 9
ME CRAVE -2 0 -2 0 8
ME CUT 8 11 7 9 7
ME DEALER 7 5 9 7 18
ME DEPRESS -3 4 -3 0 -3
ME DIE -8 -3 0 2 1
ME DRINK -11 -9 -10 -12 -13
ME DRUG 7 2 12 3 7
ME EVERYONE 6 12 7 6 6
ME FACE -8 -4 -1 -4 -3
ME FALL 2 4 13 10 4
ME FOOD -1 -1 3 0 -6
ME FRIGHT 5 5 4 3 2
ME FUN -4 -7 -7 -6 -6
ME GAME -2 5 0 -1 -2
ME GIVE 6 8 0 4 6
ME GONE 1 11 -7 0 -3
ME GOOD -6 -9 -4 -3 -1
ME HANG -2 -2 8 0 -3
ME HATE -6 -3 -6 -5 -8
ME HE 10 19 7 15 26
ME HEART 6 6 6 5 0
ME HIGH 11 11 17 10 19
ME HIT 5 11 6 -1 -2
ME HURRY 1 9 -3 1 5
ME HURT 0 2 6 1 0
ME INJECT 5 -3 6 6 7
ME KILL 2 4 5 5 -1
ME KIN 3 8 2 0 2
ME KNOW -11 -6 4 -2 8
ME LAST 4 11 5 3 -6
ME LET 6 7 7 4 13
ME LETTER 1 6 1 1 0
ME LIFE -6 -10 -4 -5 -3
ME LIPS 3 4 9 5 15
ME LIVE 3 1 10 2 3
ME LOST 2 8 3 5 -1
ME LOVE 2 13 3 5 2
ME MATE 7 4 4 4 5
ME ME 14 12 17 7 6
ME MEETING 5 1 7 4 5
ME MIGHT 1 9 1 3 3
ME MILESTONE -1 3 2 -1 3
ME MISS 1 2 2 3 9
ME MUCH 8 3 3 7 5
ME NARCAN 7 2 1 2 0
ME NEED -2 1 -1 3 5
ME NIGHT 5 2 10 4 0
ME NOT 5 13 7 5 6
ME NUMB 1 2 0 2 2
ME OUTSIDE -1 -1 2 0 3
ME OVER 7 5 5 1 6
ME PAIN 3 9 0 2 1
ME PHONE -3 2 6 2 -3
ME PICK 7 12 13 8 13
ME PILL 2 3 3 2 0
ME QUESTION 9 1 3 3 4
ME QUIT 1 4 12 7 1
ME RAPE 3 -1 11 0 7
ME RELAPSE 4 -4 4 1 8
ME REST -4 -7 4 -4 -10
ME SAFE 2 3 9 2 2
ME SCHEDULE -2 6 3 -1 1
ME SECRET 2 1 13 1 -2
ME SEEING 7 6 12 8 10
ME SEIZE 0 0 0 4 0
ME SHAKE -2 -7 -6 -3 -1
ME SHAME -3 -2 -3 -2 -3
ME SICK 8 2 -4 6 1
ME SOBER 1 0 3 3 12
ME STARE -3 -4 -4 -1 2
ME TAKE 8 2 0 3 8
ME THANKS 1 5 0 1 0
ME THINK 9 6 0 3 -5
ME THREAT -2 2 4 -1 -3
ME TIRED 0 5 -1 1 -1
ME TOUCH 3 6 11 3 1
ME TRAP 1 -3 11 4 1
ME TRY -1 -1 -7 3 -3
ME UNWAKING -2 -4 5 2 1
ME USE -1 0 3 0 7
ME WAKE -4 2 2 1 -1
ME WANT 2 9 7 -2 4
ME WEAPON 4 5 9 5 9
ME WILL 6 13 15 1 2
ME WISH -10 -7 -8 -7 -10
ME WITHDRAW 5 4 4 17 3
ME WORK -1 -1 7 -2 -6
ME a -3 -2 5 0 5
ME addict 6 5 6 6 14
ME after 7 12 9 7 6
ME agarra 3 2 11 3 1
ME agarro 9 2 10 5 3
ME am 4 6 0 7 6
ME and 1 3 5 3 0
ME anda 3 3 0 3 12
ME annive -5 -5 -7 -4 -6
ME are -5 -16 -8 -7 -10
ME arranc 6 7 13 8 5
ME arrast 6 5 13 7 6
ME ask 2 5 1 2 7
ME at 0 8 3 0 3
ME avento 5 4 11 5 5
ME avient 5 8 12 5 4
ME away 5 9 8 6 6
ME ayer 6 13 5 6 7
ME bad -5 -7 -2 -5 -6
ME bag -8 -9 -7 -4 -10
ME bday 5 9 5 5 7
ME bed 6 5 11 6 9
ME been 9 6 -2 11 14
ME befor 3 12 2 3 2
ME bleach 16 5 5 5 1
ME body 7 0 5 9 8
ME both 3 -3 -2 0 1
ME boy 7 9 3 6 4
ME bring -9 -5 -8 -7 -11
ME but -2 -5 -14 -7 -7
ME by 6 9 9 6 7
ME can 2 6 4 2 -2
ME cans 3 9 3 4 3
ME casa 3 4 9 4 4
ME cat -4 -3 1 -2 -5
ME chair -5 -6 -5 -5 -5
ME chang 3 8 6 3 1
ME check 3 2 2 3 7
ME coach 4 4 10 4 4
ME com 4 4 10 8 14
ME con 8 14 7 13 14
ME cook -4 -9 -2 -4 -4
ME count 3 9 3 2 1
ME cri -6 -8 -3 -5 -6
ME cuenta 1 -4 0 1 8
ME cumpl -4 -8 -5 -4 -4
ME da -3 -3 6 0 -2
ME dan -2 1 -4 -1 -6
ME dat 4 2 4 5 14
ME de -7 -10 -7 -6 -6
ME di 8 4 5 6 14
ME did 3 -3 -3 -3 6
ME dieron -2 -9 -7 -5 -4
ME diet -4 -4 -4 -4 -6
ME dinero 6 5 4 6 16
ME dio 6 5 12 9 4
ME do 12 13 15 11 4
ME dog -1 5 7 2 -2
ME doing 7 6 1 8 2
ME down 10 15 28 15 11
ME early -7 -10 -7 -7 -8
ME echa -1 -2 10 1 -1
ME echo 5 6 18 7 7
ME em 11 9 9 8 9
ME en -4 -5 -10 -8 8
ME esta 17 8 16 16 12
ME ever -8 -7 -6 -7 -8
ME exactl 4 8 4 4 4
ME fecha 1 6 2 2 1
ME feet -4 -8 -4 -3 1
ME fin -2 1 -3 -2 -4
ME find -4 -7 -8 -5 -4
ME first -8 -9 -8 -9 -10
ME flinch 5 4 11 5 5
ME for -1 -4 6 1 -2
ME found -3 -5 -3 -3 2
ME fui 4 4 6 3 9
ME funera 11 23 11 11 12
ME ganand 2 3 2 3 10
ME gano 6 5 5 6 15
ME get -1 -3 6 1 -4
ME gett 4 3 3 3 6
ME glass -4 -6 1 -3 -6
ME go 0 3 4 2 5
ME goe -5 -7 -4 -4 -6
ME got -4 0 3 -3 2
ME gues 6 3 6 5 10
ME ha 8 7 20 9 11
ME hablar -4 -6 -4 -4 -5
ME hablo 4 7 2 6 11
ME had -4 -4 1 0 11
ME hair -1 -2 6 0 -1
ME hard -4 -5 -6 -5 -5
ME hav 2 11 8 5 4
ME her 4 10 6 4 2
ME hizo -5 -6 -3 -4 -5
ME hold 4 6 4 5 9
ME hom -2 8 2 1 -2
ME hous 4 2 5 5 7
ME hubier 5 12 5 5 5
ME if 2 3 7 2 1
ME in 4 11 16 10 2
ME ir 17 5 10 6 3
ME keep 11 14 6 11 17
ME kne -9 -11 -4 -8 -6
ME las 6 -1 -3 2 4
ME lat -3 3 -1 2 -2
ME laugh -4 -2 -7 -4 -6
ME left -3 -6 0 -2 3
ME lik -11 -8 -5 -6 -4
ME lin 3 5 12 5 4
ME littl 1 4 5 2 -1
ME llama 6 13 5 7 12
ME llego -1 -2 9 2 4
ME lleva -3 -6 -7 -1 -8
ME load 5 7 4 5 10
ME look -1 2 0 1 5
ME luck -4 -7 -4 -4 -5
ME mad -5 -3 -7 -3 -4
ME malisi 2 1 1 10 1
ME mando 9 11 8 7 8
ME marria 7 7 7 8 18
ME mean -5 -1 -5 -4 -4
ME mess 7 4 5 6 12
ME mind 12 14 6 9 7
ME mov -6 -4 -5 -3 2
ME nam -1 -1 8 4 3
ME new 1 -3 9 1 0
ME next 4 13 10 5 6
ME nuevo -2 1 -2 -2 -4
ME ofreci -3 -3 -6 -2 6
ME ok 4 12 8 5 3
ME old -1 -2 -5 -3 1
ME on 3 2 6 3 10
ME one 1 2 5 7 3
ME only -9 -7 -4 -8 -14
ME open 5 10 3 3 3
ME out 7 15 17 9 15
ME own -5 -4 -7 -3 -5
ME para 3 3 4 12 9
ME pas 11 -1 -1 -1 -5
ME pass 11 8 5 6 4
ME pastor 4 3 11 4 3
ME pay 0 -3 6 0 -1
ME perro 5 12 8 5 5
ME pesa 6 13 6 6 6
ME piqu 6 2 2 2 8
ME po -1 -8 -2 -2 -3
ME pongo 1 6 -1 2 0
ME practi 8 18 8 8 7
ME pregun -5 -2 -8 -7 -8
ME primer 0 -3 -4 -2 -3
ME purs 7 0 13 4 4
ME pus 9 6 5 7 16
ME puso -3 -1 7 -1 -2
ME put 2 -6 -3 0 -1
ME q -1 -5 1 -1 3
ME quiso 5 3 14 6 5
ME r 1 -2 -3 -1 2
ME rather 4 12 3 4 3
ME ring 6 7 6 6 13
ME room -2 -1 5 0 2
ME run -9 -11 -10 -7 -11
ME runn -5 -5 -6 -5 -10
ME see -3 -8 5 -1 -4
ME sho 2 -2 6 3 9
ME smil -6 -6 -6 -6 -11
ME sock 0 -3 2 1 8
ME start 5 12 4 9 7
ME suppos 0 2 4 2 0
ME surger 4 1 3 1 9
ME talk -1 -3 3 -2 3
ME tast 3 3 3 3 8
ME teache -4 -4 -8 -4 -4
ME that 4 8 -1 3 1
ME the -2 -6 -9 -3 -3
ME ther -2 -3 4 -1 -4
ME therap 1 8 -1 1 -1
ME thi -5 -12 -5 -5 4
ME thing -9 -14 -9 -9 -11
ME thumb -5 -8 -6 -5 -4
ME tiempo 7 6 6 7 15
ME tien 7 7 23 6 8
ME tienen 6 6 13 6 6
ME til 6 16 6 9 7
ME to 0 3 6 0 -8
ME tra 0 -2 9 3 0
ME turn -3 11 -5 -1 -7
ME two -6 -5 -1 -4 -7
ME un 6 15 7 7 15
ME una 5 10 4 5 9
ME under 11 5 10 4 7
ME up 0 0 6 0 -5
ME van 3 5 9 3 -1
ME vemo 3 9 2 3 1
ME vieja 5 8 0 4 10
ME visit -8 -10 -9 -8 -8
ME volunt -8 -10 -12 -8 -8
ME walk -1 2 -2 -1 -1
ME was 4 7 2 0 6
ME way -3 -5 -7 -3 1
ME went -1 1 -3 -1 4
ME with 6 7 15 6 2
ME y 11 4 10 5 4
ME yr -4 -3 -6 -4 -8
MEETING -19 -10 -10 -22 -6
MEETING # 3 1 -3 1 1
MEETING #zip 4 2 -2 0 -5
MEETING AGAIN -5 -2 -7 -5 -7
MEETING AGO 2 2 2 3 8
MEETING DRINK 3 3 4 5 14
MEETING FUN -3 -6 -3 -3 -4
MEETING GIVE -7 -11 -7 -5 -9
MEETING HE 1 3 4 5 0
MEETING HURRY -2 -1 -4 1 2
MEETING KIN -6 -7 -5 -6 -4
MEETING KNOW -7 0 -9 -4 -11
MEETING MATE -5 -4 -7 -5 -7
MEETING ME 9 2 6 4 4
MEETING MEETING -2 0 -3 -3 -1
MEETING MIGHT -4 -3 -5 -4 -7
MEETING NEED 7 2 2 4 7
MEETING NOT -2 6 0 3 -3
MEETING PLACE 4 7 3 3 9
MEETING QUESTION 1 4 8 2 2
MEETING QUIT 4 8 4 4 3
MEETING SCHEDULE 7 9 9 4 6
MEETING THANKS 9 18 8 9 9
MEETING TOUCH 5 4 12 5 4
MEETING USE 4 4 4 4 10
MEETING WANT 3 2 11 4 3
MEETING WILL 0 1 0 1 4
MEETING a 0 -3 2 0 0
MEETING after -7 -9 -7 -7 -9
MEETING am 5 3 4 5 13
MEETING and 1 5 -3 1 3
MEETING at -1 -4 -5 0 -3
MEETING becaus 6 11 5 7 5
MEETING befor 4 6 3 4 7
MEETING de -3 -3 -3 -5 -9
MEETING do 10 16 8 8 8
MEETING doe 5 6 12 6 6
MEETING en 0 1 -1 3 2
MEETING espano 4 7 4 4 7
MEETING for -3 4 -3 -2 -2
MEETING hay -5 -5 -4 -4 -4
MEETING in 1 1 -5 0 4
MEETING is -2 -3 -7 -3 -2
MEETING its 3 8 2 3 3
MEETING las 5 2 0 1 -4
MEETING los 2 7 1 2 1
MEETING mujer 5 7 7 4 6
MEETING o 2 6 2 3 2
MEETING or 2 6 1 2 0
MEETING para -7 -9 -9 -7 -9
MEETING por 1 -1 5 1 2
MEETING room -5 -5 -5 -4 -7
MEETING se -6 -5 -7 -6 -6
MEETING the 0 -6 -6 -1 1
MEETING to -5 -7 -4 -5 -7
MEETING was 1 4 -7 -3 -2
MEETING with 1 5 8 2 -2
MEETING y -2 -9 -6 -5 -5
MIGHT # 6 12 10 9 8
MIGHT BRIDGE 6 12 5 6 5
MIGHT DIE 9 4 3 3 2
MIGHT KNOW 3 4 3 2 7
MIGHT ME 3 4 -1 4 0
MIGHT MUCH 4 14 10 7 6
MIGHT NOT 7 16 11 12 15
MIGHT QUIT 3 9 16 3 4
MIGHT TAKE -1 -1 -3 -2 -8
MIGHT YOU -6 -6 -6 -5 -7
MIGHT be 2 8 -1 0 -2
MIGHT do -1 10 0 0 -3
MIGHT fin 6 13 6 6 6
MIGHT get 3 6 4 3 6
MIGHT hav 0 15 1 4 5
MIGHT it 7 7 2 3 2
MIGHT lik 2 5 6 2 -1
MIGHT rather 3 7 6 3 2
MIGHT stay 0 10 2 3 3
MIGHT till 6 13 5 6 5
MILESTONE -9 -1 -6 2 4
MILESTONE # 6 2 4 7 12
MILESTONE AGAIN 4 5 7 3 7
MILESTONE AGO -9 -4 -7 -5 -11
MILESTONE ALCOHOL 0 1 0 5 -6
MILESTONE BETTEROFF -9 -7 -11 -9 -10
MILESTONE DRINK 1 -2 -1 -5 1
MILESTONE HE 0 -5 5 6 -6
MILESTONE HURRY -2 -11 -2 -6 -7
MILESTONE KIN 4 9 4 4 3
MILESTONE KNOW 1 2 7 2 1
MILESTONE LAST 4 11 4 4 3
MILESTONE ME 5 -1 2 -2 -2
MILESTONE MEETING -5 -7 -4 -5 -8
MILESTONE MUCH -4 -4 -4 -3 -9
MILESTONE NEED 0 -7 -4 -3 -2
MILESTONE NOT -2 5 3 8 3
MILESTONE OVER 1 -3 1 1 7
MILESTONE QUESTION -6 -3 -3 -1 -5
MILESTONE QUIT 0 -1 -4 1 -4
MILESTONE SOBER 0 -2 -2 -5 -10
MILESTONE WANT 1 -1 -2 -2 -6
MILESTONE WILL -3 -1 -3 -3 -5
MILESTONE a -5 -8 -7 -2 -4
MILESTONE and 3 -4 2 2 -6
MILESTONE but -4 -4 0 -3 -5
MILESTONE de -3 3 -5 -4 -6
MILESTONE did 8 6 6 6 11
MILESTONE dry 5 4 5 16 4
MILESTONE en -4 -5 -5 -5 4
MILESTONE for 5 4 3 6 9
MILESTONE in 2 6 2 2 5
MILESTONE is 2 3 3 0 3
MILESTONE nuevo 4 6 4 5 9
MILESTONE of -2 0 -3 -2 -7
MILESTONE one 11 12 9 10 15
MILESTONE or 5 11 5 4 3
MILESTONE the 2 -1 -1 1 5
MILESTONE then 10 17 10 9 15
MILESTONE y 2 4 -3 3 1
MISS -7 -8 -8 -5 0
MISS ME -1 6 -1 0 -5
MISS MUCH 3 2 3 3 8
MISS it 3 -1 1 1 6
MISS the -5 -7 -5 -5 -9
MORNING -6 3 -4 3 -3
MORNING ME 2 3 5 4 3
MORNING MEETING -5 -7 -5 -7 -5
MORNING NOT -1 6 -1 1 -1
MORNING QUESTION -7 -9 -8 -8 -10
MORNING is 1 -2 0 -1 5
MUCH 8 2 -4 0 -1
MUCH # -2 -13 -6 -8 -5
MUCH AGAIN -4 -5 -4 -3 -2
MUCH ALCOHOL 2 -1 -3 -1 -6
MUCH DRUG 8 0 1 0 -1
MUCH FOOD -7 -8 -6 -5 -6
MUCH GOOD -10 -13 -10 -11 -12
MUCH HE 0 -5 3 -1 -4
MUCH HURRY 2 4 8 5 4
MUCH KIN -10 -8 -8 -8 -9
MUCH MATE -7 -4 -5 -4 -6
MUCH ME 1 5 2 2 6
MUCH MIGHT 4 10 4 3 3
MUCH MILESTONE 0 -3 -2 -6 -4
MUCH MORNING -4 -5 -6 -4 -4
MUCH MUCH 8 4 -2 -4 -7
MUCH NIGHT -7 -5 -3 0 -4
MUCH NOT 3 4 6 5 0
MUCH OVER -6 0 -4 4 -6
MUCH PILL 15 11 3 3 -2
MUCH QUIT -2 5 0 2 1
MUCH SCHEDULE -5 -9 2 4 5
MUCH WANT 3 5 1 3 7
MUCH WILL 5 2 1 1 -2
MUCH and -6 3 -5 0 -9
MUCH at -5 1 -3 -1 -7
MUCH can -3 -4 -2 -3 5
MUCH con -10 -18 -11 -10 -11
MUCH de -5 -7 -9 -6 -7
MUCH en -8 -7 -7 -7 -10
MUCH in 5 6 2 3 13
MUCH is 5 4 1 4 4
MUCH it 5 11 6 5 1
MUCH las -12 -8 -7 -5 -11
MUCH lat 4 8 4 4 3
MUCH los -1 10 0 1 -2
MUCH of -3 -2 -4 -6 -1
MUCH on 4 3 5 4 9
MUCH that 2 0 2 0 9
MUCH the -4 3 -4 -2 2
MUCH to -3 4 -2 4 -4
MUCH with -5 -6 4 -3 -4
MUCH y 13 6 3 7 4
NARCAN 34 9 6 12 4
NARCAN ME 9 10 6 7 11
NARCAN NOT 7 1 2 2 2
NEED CAR -6 -6 -7 -5 -6
NEED HE 1 0 7 1 -1
NEED MATE 2 -3 -6 1 5
NEED ME 10 7 13 3 9
NEED MEETING 4 4 2 4 4
NEED NARCAN 11 4 4 4 4
NEED NEED 6 6 13 6 10
NEED QUIT -6 -6 -5 -5 -8
NEED SCHEDULE 1 2 0 1 4
NEED a 1 -6 7 0 4
NEED and 14 5 5 6 7
NEED find -6 -8 -6 -6 -8
NEED fix 6 6 6 6 14
NEED in 6 1 1 2 1
NEED to 4 10 14 6 4
NEED una 4 7 3 5 11
NIGHT -3 4 1 1 6
NIGHT HURRY 2 -2 12 3 4
NIGHT KNOW 3 9 3 3 0
NIGHT ME 2 11 5 2 7
NIGHT MEETING -4 -6 -4 -4 -4
NIGHT NOT 3 4 4 6 1
NIGHT QUESTION 5 9 5 8 6
NIGHT for -7 -10 -6 -5 -9
NOBODY 2 11 2 8 0
NOBODY KNOW 1 -3 0 6 8
NOBODY ME -2 1 -3 -2 -1
NOBODY MIGHT 4 5 3 4 10
NOBODY MISS 3 8 3 3 2
NOBODY NEED 5 14 5 5 2
NOBODY WAKE -9 -12 -9 -8 -9
NOBODY WILL 10 16 15 10 12
NOBODY hom 11 9 4 5 4
NOBODY se 6 8 10 6 7
NOT # -2 -11 -2 2 -1
NOT AGAIN -3 2 -2 -4 -6
NOT AGO 1 9 -1 0 -3
NOT ALCOHOL -9 0 -7 7 -8
NOT BETTEROFF -5 -5 -7 -7 -12
NOT BREATH 19 1 3 2 3
NOT BRIDGE 2 -3 1 4 6
NOT BUY -4 -5 -2 -3 -4
NOT CAR -6 -2 -6 -3 -1
NOT CRAVE -14 -19 -14 -14 -21
NOT DEPRESS 4 10 3 6 1
NOT DIE 2 8 2 3 3
NOT DRINK -11 -5 -8 1 -7
NOT DRUG 5 8 4 10 2
NOT EXIST 2 5 2 4 2
NOT GAME 3 4 9 7 9
NOT GONE 1 -1 9 2 1
NOT GOOD 7 0 3 4 6
NOT HE 17 16 12 15 5
NOT HIT 8 6 11 10 8
NOT HOPELESS -3 6 -2 -1 -4
NOT HURT -2 -7 -3 -2 4
NOT INJECT 1 -1 -1 6 -3
NOT KIN 5 12 4 11 7
NOT KNOW 3 -3 -3 -1 1
NOT LAST 6 11 6 6 6
NOT LET 5 -4 24 5 9
NOT LETTER 4 8 4 4 4
NOT LIFE 4 9 4 3 4
NOT LIVE 1 5 -4 1 -2
NOT LOVE 4 5 5 3 5
NOT MATE -9 -7 -6 -6 -8
NOT ME -6 7 1 4 -8
NOT MEETING 0 3 -1 -1 1
NOT MISS -2 -7 -4 -5 -8
NOT MORNING 4 13 4 5 4
NOT NEED 6 12 -1 3 0
NOT NOT 2 11 4 5 4
NOT OVER -7 -15 -6 -5 -4
NOT PHONE -6 -11 3 -4 -9
NOT PICK 5 12 3 5 4
NOT PILL 3 5 6 23 1
NOT QUESTION -4 -7 -1 -3 -1
NOT QUIT 6 -2 10 -2 15
NOT REST -9 -3 -9 -2 2
NOT SAFE 10 21 10 11 16
NOT SCHEDULE -5 -8 -6 -5 -3
NOT SEEING -5 3 -4 -4 -3
NOT SHAKE 2 -1 5 3 1
NOT SHAME 1 8 1 2 -2
NOT SICK 2 8 3 1 9
NOT SOBER 8 9 8 8 19
NOT TAKE -13 -2 -9 -4 -18
NOT THANKS -7 -8 -7 -7 -11
NOT THINK 1 9 -3 -3 -7
NOT USE -4 -4 -3 6 -5
NOT WAKE 23 15 0 5 2
NOT WANT 5 0 9 -1 3
NOT WILL -2 10 -2 0 -3
NOT WORK 12 13 5 9 1
NOT YOU -10 -17 -10 -10 -12
NOT a 5 4 3 2 7
NOT anyon 4 6 8 4 3
NOT ask -7 -10 -7 -7 -8
NOT be 1 16 3 3 4
NOT becaus -15 -13 -11 -10 -11
NOT been -2 0 -3 1 -6
NOT clos -5 -8 -7 -5 -5
NOT com 6 11 -1 -2 -5
NOT desd 2 1 1 9 3
NOT do 2 9 4 2 2
NOT em 2 13 0 3 -2
NOT encuen 2 2 0 8 1
NOT es 1 7 6 5 6
NOT estar 0 4 -1 0 -1
NOT find -1 -9 0 -4 -6
NOT fix 3 13 4 3 3
NOT for -6 0 -6 -4 -6
NOT fue 7 11 9 7 9
NOT get 10 -3 3 3 3
NOT go 6 6 10 5 12
NOT ha 2 0 2 9 1
NOT haber 1 12 3 4 3
NOT hacerl 6 14 6 6 3
NOT had -11 -10 -11 -8 -19
NOT hav 1 12 -3 3 -2
NOT hay 1 7 0 9 -3
NOT her 1 6 1 2 1
NOT hold 7 5 10 13 11
NOT hubier 4 12 4 5 6
NOT in -5 -3 -8 -4 -6
NOT keep 7 7 1 7 2
NOT laugh 5 5 7 5 10
NOT left 2 9 2 5 1
NOT llamen 4 3 11 4 4
NOT llegar 9 20 9 9 9
NOT look 1 9 3 2 1
NOT mean 7 10 6 6 11
NOT mind -7 -9 -8 -7 -7
NOT mor 3 13 5 2 1
NOT mov 14 3 7 3 0
NOT ningun 6 7 5 5 11
NOT one 1 11 5 3 -6
NOT open -6 -5 -5 -3 -3
NOT par 3 3 3 4 10
NOT paso 6 14 6 7 7
NOT pud 4 6 4 5 11
NOT puedo 17 11 16 20 12
NOT resist 5 3 4 5 14
NOT right 9 -2 1 1 4
NOT sab 4 5 2 9 4
NOT se -2 -3 -9 -5 -10
NOT see 8 11 5 7 4
NOT seguir 5 11 5 5 8
NOT sinc 1 3 3 11 5
NOT stay 9 7 4 5 8
NOT talk 5 2 2 1 0
NOT the -2 5 -3 -2 -8
NOT tien 4 2 1 2 4
NOT to -4 3 -10 -4 -4
NOT togeth 5 4 5 5 11
NOT vuelv 11 3 3 4 2
NOT wait -3 -7 1 -3 -4
NOT worry -5 -9 -5 -5 -6
NOT yes 4 4 14 4 -1
NOT yet 0 6 2 1 7
NUMB 13 -2 0 6 2
NUMB and 12 4 4 5 2
OD 42 11 7 14 3
OD # -10 -7 -6 -6 -6
OD ME 1 0 -2 -1 -1
OD NEED 10 3 4 4 4
OD on -8 -6 -5 -5 -5
OUTSIDE 3 3 16 2 4
OUTSIDE AGAIN 5 5 14 6 3
OUTSIDE ME 0 0 -1 4 -4
OUTSIDE NOT -2 -4 -6 -4 -6
OUTSIDE QUESTION 1 0 8 2 1
OUTSIDE at 5 4 6 5 11
OUTSIDE del 8 11 5 8 17
OUTSIDE is -5 -4 -10 -6 -5
OUTSIDE on 2 -1 11 3 2
OUTSIDE shut 7 13 10 7 7
OUTSIDE the 11 6 4 7 14
OUTSIDE unlock 6 14 4 6 7
OVER 1 6 -2 -3 8
OVER # -3 -5 -4 -3 -4
OVER BAR -5 -7 -5 -5 -8
OVER HE -4 -6 -1 -4 2
OVER HURRY 4 10 3 4 2
OVER LIFE 5 11 5 5 4
OVER ME 2 5 7 10 2
OVER MUCH -3 4 -2 -2 -5
OVER THANKS 5 10 5 5 5
OVER a 1 -1 0 2 7
OVER and -5 -8 -5 -4 -3
OVER being 8 14 8 8 12
OVER by -5 -7 -5 -5 -9
OVER can -7 -12 -7 -7 -8
OVER con 1 9 1 2 -1
OVER de 3 -11 -6 -6 -8
OVER it 9 20 5 8 6
OVER the 0 -7 -3 -6 -6
OVER up 3 -1 3 3 12
OVER with 2 9 7 5 1
PAIN 7 15 10 1 1
PAIN ME 6 16 12 12 6
PAIN SELF 3 11 2 3 1
PHONE -6 -3 -2 -8 -1
PHONE # 9 13 3 5 11
PHONE AGAIN -8 -8 -8 -7 -9
PHONE DIE -6 -8 -5 -5 -5
PHONE HE 5 0 4 2 3
PHONE KIN -2 3 -5 -1 0
PHONE MATE 9 10 9 7 16
PHONE ME 2 -3 1 -1 7
PHONE MEETING -2 1 -4 -2 -6
PHONE PHONE 0 4 3 1 -2
PHONE QUESTION -5 -8 -3 -6 -6
PHONE WILL -5 -11 -3 -5 -6
PHONE YOU 4 0 9 4 9
PHONE a 5 10 4 6 10
PHONE and 9 8 22 7 9
PHONE for 3 3 -3 1 3
PHONE from -1 -4 -1 -1 2
PHONE in -4 -4 1 -3 -9
PHONE is -5 -12 -2 -3 0
PHONE keep -5 -7 -4 -7 -7
PHONE on -4 -4 -6 -4 -6
PHONE the -1 2 0 2 0
PHONE thi 8 5 13 6 3
PHONE to -3 -5 -2 -3 -2
PHONE y 4 9 6 4 3
PICK 2 6 1 5 14
PICK ME -9 -7 -13 -9 -13
PICK YOU -6 -8 -6 -6 -8
PICK a 1 2 6 1 -5
PICK up -4 -10 -7 -4 4
PILL 23 10 1 22 16
PILL ALCOHOL 1 -6 -6 -6 -14
PILL HE -8 -7 0 -3 -5
PILL HURRY -15 -12 -11 -10 -10
PILL ME -7 -11 -7 2 1
PILL MILESTONE -2 -1 0 4 -2
PILL MUCH -3 -6 -5 -4 -14
PILL PILL 4 3 0 2 5
PILL SCHEDULE 6 -1 3 4 7
PILL WILL 3 9 2 1 0
PILL a 1 -4 0 2 6
PILL and 0 -1 -1 3 -1
PILL cabine 7 13 5 6 5
PILL de -6 -7 -8 -7 -5
PILL en -3 14 2 3 1
PILL for -8 -2 -4 -5 1
PILL from 5 1 2 2 5
PILL in -5 5 8 1 3
PILL is -3 -10 -4 -8 -12
PILL on -2 1 -1 3 -5
PILL para 0 15 5 9 5
PILL the 2 -1 8 4 -4
PILL with -8 -13 -5 -9 -12
PILL y -11 -13 -9 -3 -11
PLACE -11 -13 -4 -13 -10
PLACE # -3 -6 -4 -2 -4
PLACE #zip -2 -1 -4 -4 -10
PLACE AGAIN -5 -5 -5 -5 -8
PLACE HE -3 2 -5 -2 -2
PLACE HURRY 4 5 9 5 6
PLACE KIN 2 1 2 1 6
PLACE ME -4 2 0 0 6
PLACE NOT 3 4 6 3 2
PLACE and 0 5 1 0 4
PLACE de 6 10 9 7 8
PLACE deck 6 9 4 5 4
PLACE for 2 6 1 1 3
PLACE is -1 7 -3 0 0
PLACE the 7 5 1 3 3
PLACE with 4 5 9 5 4
QUESTION # 9 1 3 3 4
QUESTION AGAIN 4 1 6 4 10
QUESTION ALCOHOL 1 0 8 3 0
QUESTION BETTEROFF 2 7 0 1 3
QUESTION BRIDGE 4 11 3 4 2
QUESTION DIE 13 9 5 7 6
QUESTION DRINK 1 3 7 11 5
QUESTION DRUG 10 8 5 5 3
QUESTION FALL -1 1 10 2 -2
QUESTION HE -1 1 10 -1 -5
QUESTION HURRY 9 11 5 8 12
QUESTION KILL 2 7 1 2 2
QUESTION KIN -3 4 -1 -1 -4
QUESTION KNOW -10 -13 -8 -9 -9
QUESTION LET 3 3 2 12 1
QUESTION LIVE 2 0 9 2 0
QUESTION MATE -1 -1 5 -1 -4
QUESTION ME 1 12 10 6 1
QUESTION MEETING 5 -1 -2 1 7
QUESTION MIGHT -8 -10 -8 -7 -10
QUESTION MILESTONE -2 0 -5 0 -6
QUESTION MUCH 5 4 2 3 2
QUESTION NOBODY 5 7 10 5 3
QUESTION NOT 10 4 10 18 8
QUESTION OUTSIDE -5 -6 -6 -5 -5
QUESTION QUIT -2 -3 1 -4 -3
QUESTION RELAPSE 4 5 10 4 3
QUESTION REST 1 4 1 1 1
QUESTION SCHEDULE -9 -15 -7 -10 -9
QUESTION SEEING 5 4 15 5 6
QUESTION SORRY 2 -2 8 2 1
QUESTION TAKE 1 -2 3 2 2
QUESTION TRAP -6 -7 -11 -9 -1
QUESTION WAKE -2 7 -3 -1 -4
QUESTION WILL -10 -10 -13 -11 -9
QUESTION WORK 4 3 12 4 3
QUESTION YOU -7 -10 -10 -4 -2
QUESTION can 0 2 0 3 6
QUESTION did -9 1 -10 -6 -12
QUESTION do 5 6 7 4 -1
QUESTION doe -5 -6 -6 -5 -8
QUESTION dura 1 1 2 9 1
QUESTION empiez -5 -7 -4 -7 -7
QUESTION era -5 -11 -8 -8 -10
QUESTION es -6 -10 -4 -3 -9
QUESTION esta 2 -2 -2 -1 -7
QUESTION hago -1 -12 -5 -9 -5
QUESTION happen 5 6 5 2 1
QUESTION hay -1 -1 -5 3 1
QUESTION if -6 -7 -4 -6 -10
QUESTION is -10 -11 -15 -11 -7
QUESTION it 2 9 6 3 0
QUESTION llegu -2 -7 2 -2 -3
QUESTION long 7 2 5 6 -3
QUESTION one -3 -3 -1 -3 -7
QUESTION puedo -6 -7 -9 -7 -5
QUESTION se 2 9 -1 2 -3
QUESTION si 8 7 22 9 10
QUESTION tak 6 13 6 6 6
QUESTION the 5 10 3 3 3
QUESTION thi -2 -6 -2 -2 1
QUESTION to -7 -4 -5 -8 -10
QUIT 0 9 1 16 5
QUIT # 4 2 6 6 7
QUIT ALCOHOL 0 -4 1 11 -3
QUIT BETTEROFF 0 2 6 2 0
QUIT BREATH 13 8 4 1 3
QUIT DRINK -12 -11 -9 -1 -15
QUIT DRUG -10 -2 -9 -3 -10
QUIT FOOD -6 -6 -7 -9 -5
QUIT HE -2 3 1 7 -4
QUIT HURRY 2 9 -1 -1 -1
QUIT INJECT -9 -8 -8 -9 -12
QUIT KNOW 4 10 4 4 4
QUIT LAST 4 2 4 6 8
QUIT LIFE 2 7 2 0 2
QUIT LIVE 9 6 3 0 2
QUIT ME 4 10 9 3 11
QUIT MUCH 5 4 2 5 1
QUIT NOT -6 -1 -9 -10 1
QUIT PHONE -1 -2 3 -2 -5
QUIT PILL -3 2 2 16 -1
QUIT QUESTION -5 -6 -2 -7 -8
QUIT QUIT 0 0 5 10 3
QUIT RELAPSE 5 9 4 5 9
QUIT SCHEDULE 8 2 4 8 7
QUIT SELF 4 12 2 4 0
QUIT SHAKE 3 2 7 7 2
QUIT TAKE -5 2 -6 -6 -4
QUIT THINK 2 12 3 2 6
QUIT USE -6 -8 -6 -7 -5
QUIT a -6 -2 -9 -1 1
QUIT and 7 -1 -2 3 3
QUIT at 4 2 7 9 9
QUIT con 1 6 1 1 -1
QUIT de 4 0 -2 -2 -2
QUIT do -6 -9 -7 0 -6
QUIT eat 0 8 -2 -3 -4
QUIT for 4 5 4 4 9
QUIT in 7 -5 -3 -1 -1
QUIT las -1 2 3 3 -5
QUIT of -2 -2 -4 -3 -6
QUIT on -5 -6 -6 0 -9
QUIT out -1 -2 -3 5 -5
QUIT the 8 7 9 3 3
QUIT with -4 -7 -5 2 -3
RAPE 11 10 43 13 6
RAPE ME 6 10 10 4 10
RAPE a 3 7 10 3 -3
RAPE de 4 2 10 4 3
RELAPSE 9 11 12 9 37
RELAPSE HE -3 -3 -3 -3 -2
RELAPSE and -5 -6 -4 -4 -3
RELAPSE en -4 -7 -5 -4 -4
RELAPSE of -7 -8 -7 -8 -12
RELAPSE on 1 8 0 1 0
RELAPSE the -6 -5 -4 -6 -11
REST 9 7 6 2 -3
REST HE -2 -3 3 1 2
REST ME 3 3 2 2 -1
REST MUCH -5 -9 -2 -4 -5
REST NOT 5 10 8 3 7
REST en -8 -5 -7 -5 -5
REST in -2 6 -1 -1 1
REST is 8 4 7 5 4
REST por 4 6 9 4 4
REST the -6 -8 -6 -8 -6
REST with 5 2 10 4 2
REST y 5 9 8 4 5
ROPE 10 28 15 11 -1
ROPE MATE -5 -9 -6 -5 -5
ROPE ME 5 5 11 5 5
SAFE 0 11 8 5 -1
SAFE HE -1 -7 7 -1 -1
SAFE ME 6 9 8 6 11
SAFE SELF 6 9 2 6 12
SAFE is 2 11 -1 2 -1
SCHEDULE -11 -7 -10 -4 -6
SCHEDULE # 0 0 0 1 2
SCHEDULE AGAIN 1 -6 -5 -4 -9
SCHEDULE AGO 5 5 1 2 -3
SCHEDULE HE 4 7 15 7 10
SCHEDULE HURRY 3 0 2 8 5
SCHEDULE ME 2 2 -5 -5 2
SCHEDULE MEETING 3 4 7 4 5
SCHEDULE MILESTONE 6 6 9 3 4
SCHEDULE NIGHT 0 5 -1 0 -6
SCHEDULE NOT 4 12 6 6 1
SCHEDULE OVER 10 14 9 10 21
SCHEDULE PLACE 3 2 7 3 2
SCHEDULE QUESTION -4 -7 -6 -4 -4
SCHEDULE SCHEDULE 3 3 1 4 8
SCHEDULE THINK 3 8 3 3 2
SCHEDULE WILL 4 8 3 4 6
SCHEDULE WORK 8 12 13 8 8
SCHEDULE am -2 -4 1 -3 0
SCHEDULE and 9 11 9 10 13
SCHEDULE de 3 5 1 4 8
SCHEDULE doe -4 -4 -4 -4 -6
SCHEDULE en -3 0 -4 -4 -4
SCHEDULE es 3 4 2 2 6
SCHEDULE for -1 0 -2 -1 -1
SCHEDULE in 5 2 1 1 0
SCHEDULE is 0 7 0 1 -2
SCHEDULE it 4 -4 5 1 3
SCHEDULE its 6 11 6 6 8
SCHEDULE on -3 -5 -4 -3 -4
SCHEDULE one -6 -10 -6 -6 -7
SCHEDULE or 7 15 10 7 2
SCHEDULE por -6 -8 -7 -6 -8
SCHEDULE se 5 4 9 5 7
SCHEDULE that 2 -2 2 2 8
SCHEDULE the 3 8 3 3 6
SCHEDULE thi 4 -2 7 1 4
SCHEDULE to 8 9 4 4 3
SCHEDULE with 8 2 10 4 2
SCHEDULE y 4 3 4 10 7
SECRET 5 6 10 4 13
SECRET ALCOHOL 4 3 1 3 10
SECRET HE 1 4 9 3 1
SECRET ME 6 8 5 5 8
SECRET in 3 0 10 2 4
SECRET the 9 5 8 5 4
SECRET to 7 12 6 7 11
SEEING 8 8 4 18 -6
SEEING HE 5 4 7 7 1
SEEING ME 2 11 2 4 6
SEEING PHONE 5 4 4 7 12
SEEING SEEING 0 -1 0 6 0
SEEING YOU -7 -8 -10 -6 -8
SEEING a -3 -1 -1 1 -4
SEEING aid -8 -8 -8 -7 -9
SEEING it 3 8 1 4 9
SEEING negro 11 4 4 4 4
SEEING the -9 -11 -9 -6 -7
SEIZE 22 5 7 31 3
SELF # -7 -12 -6 -5 -7
SELF HURRY 2 10 -2 2 2
SELF HURT 2 11 2 2 -3
SELF ME 3 8 3 3 4
SELF and 8 10 8 9 7
SELF in -5 -4 -11 0 -6
SELF til 5 15 3 5 4
SHAKE 1 -6 -1 24 -9
SHAKE BODY -10 -9 -9 -12 -8
SHAKE HE -1 -1 -1 0 6
SHAKE HURRY -6 -10 -6 -7 -6
SHAKE ME -3 -7 -6 -4 -8
SHAKE MILESTONE 4 4 4 9 3
SHAKE MUCH 1 -1 0 5 0
SHAKE NOT 0 -1 4 0 -1
SHAKE QUIT 2 2 2 6 3
SHAKE SHAKE 2 3 3 8 2
SHAKE and 7 2 3 7 2
SHAKE de -6 -5 -5 -8 -5
SHAKE en -3 -2 1 -6 2
SHAKE the 1 5 0 -1 0
SHAKE y 2 0 1 6 0
SHAME 3 14 4 4 13
SHAME ME -8 -10 -8 -8 -11
SICK -6 -1 -3 8 -7
SICK BETTEROFF 3 5 4 8 1
SICK BODY -12 -13 -10 -11 -10
SICK HE -3 -4 -5 -4 -3
SICK KIN 5 4 14 5 5
SICK LIVE 4 13 6 5 6
SICK ME 7 4 8 4 5
SICK NOT 9 7 6 21 4
SICK PILL 0 -5 -1 -3 5
SICK SELF 4 12 2 4 2
SICK YOU 9 16 14 8 10
SICK be 5 7 11 5 4
SICK de -8 -9 -8 -8 -8
SICK it 2 2 3 5 0
SICK of 0 11 2 -2 0
SICK the -7 -8 -6 -4 -3
SLEEPLESS -6 -6 -2 -3 -7
SOBER -6 0 -3 2 10
SOBER # 1 5 -3 -1 -8
SOBER AGAIN 3 2 3 3 8
SOBER HE -4 -3 1 -5 -7
SOBER HIT 4 5 10 3 1
SOBER KNOW 5 10 9 6 5
SOBER LIVE 3 0 6 1 7
SOBER ME 2 10 3 9 6
SOBER MILESTONE -1 0 -6 -2 -12
SOBER SCHEDULE 4 2 6 6 6
SOBER WANT 5 9 5 7 5
SOBER a -5 -4 -5 -4 -5
SOBER and 1 -1 -6 -3 -6
SOBER can -10 -12 -11 -10 -15
SOBER dat 3 7 8 3 1
SOBER de 3 -1 -2 -1 -6
SOBER en -3 -5 -2 -1 -2
SOBER from 3 13 3 3 -3
SOBER hous 0 1 -1 -2 -7
SOBER if 3 8 6 4 3
SOBER in 1 -2 0 1 5
SOBER is -2 -7 -5 -4 -6
SOBER on 3 3 2 3 9
SOBER sinc -5 -6 -5 -4 -5
SOBER the 1 -1 1 1 6
SOBER y -4 1 -5 -4 -10
SORRY -3 8 2 0 -3
SORRY HE 6 13 6 6 4
SORRY ME -6 -3 -6 -4 -3
SORRY MUCH 3 12 4 5 5
SORRY NOT -5 -5 -8 -5 -5
SORRY WILL -7 -11 -8 -7 -9
SORRY the 6 14 5 6 6
STARE 1 1 5 2 9
STARE ME 0 -7 5 0 3
STARE at 2 7 7 5 3
STARE de 2 0 9 3 3
STARE the 11 24 11 12 15
STUPID 3 14 2 6 8
TAKE 19 2 -2 4 12
TAKE # 11 -6 -7 -3 -8
TAKE HE 6 -2 -3 -6 -6
TAKE HURRY 2 5 4 4 10
TAKE KIN 2 2 2 2 2
TAKE ME -11 -3 -5 -4 -17
TAKE MILESTONE -7 -7 -6 -6 -9
TAKE MUCH 19 7 2 5 -2
TAKE PILL 2 -8 -6 -4 -8
TAKE SCHEDULE -7 -8 -5 -4 -6
TAKE SOBER 5 5 5 4 9
TAKE WEAPON -1 6 -3 1 0
TAKE WORK -7 -12 -7 -6 -7
TAKE a -12 -13 -13 -10 -4
TAKE en -8 -7 -8 -6 -7
TAKE las 3 -6 -3 -4 -6
TAKE nap 4 15 4 5 3
TAKE of 3 7 2 3 11
TAKE one 2 5 2 3 7
TAKE out -1 10 0 1 -2
TAKE the 4 -8 0 2 -4
TAKE to -3 -8 -5 -5 -6
TAKE two -7 -5 -5 -4 -3
TAKE una -12 -9 -6 -2 -5
TAKE y -8 -7 -7 1 5
TAKE yet 2 13 4 5 3
THANKS -15 -11 -18 -13 -22
THANKS GOD -7 -12 -7 -8 -8
THANKS ME -3 -6 -3 -3 -4
THANKS a -4 -6 -4 -4 -4
THANKS for 4 10 4 4 4
THANKS por 4 10 4 4 4
THINK AGAIN 8 29 8 6 3
THINK AGO 3 10 3 0 2
THINK DIE 5 13 5 4 5
THINK DRINK 0 -1 1 2 9
THINK HE 14 -1 5 2 1
THINK KILL 3 8 2 3 2
THINK ME 4 2 1 8 11
THINK OVER 5 9 4 4 3
THINK WILL 0 19 1 1 11
THINK de 2 16 5 5 4
THINK en 10 31 9 10 16
THINK it 18 5 6 8 5
THINK of 5 17 4 7 10
THINK the 2 8 2 4 2
THREAT 13 5 18 6 -2
THREAT ME 3 4 17 5 4
THREAT con 3 13 1 3 3
THREAT in -9 -10 -14 -9 -8
THREAT the -4 -7 -1 -3 -4
TIRED -4 7 -4 -3 -5
TIRED LIVE 2 8 3 3 2
TIRED WORK -2 -4 -3 -2 -3
TIRED de 5 11 5 5 5
TIRED del -3 -5 -3 -3 -3
TIRED from -4 -6 -4 -4 -4
TIRED of 0 4 1 0 2
TOUCH 3 0 11 5 2
TOUCH HE -8 -10 -11 -8 -8
TOUCH ME 7 8 14 7 5
TRAP -4 1 4 -1 -2
TRAP ALCOHOL 0 0 -2 1 6
TRAP HURRY 6 6 8 6 11
TRAP ME 4 3 9 10 7
TRAP in 6 8 16 12 7
TRAP the -7 -2 -9 -7 -9
TRY 2 15 4 8 0
TRY AGAIN -4 -3 -5 -4 -9
TRY NOT -1 -3 0 0 7
TRY to 12 9 22 16 16
UNWAKING 26 -2 4 13 3
UNWAKING BAR -7 -6 -6 -6 -10
UNWAKING BETTEROFF -2 -2 -1 -1 5
UNWAKING HE 0 0 5 -4 -3
UNWAKING ME -8 -3 -8 -6 -8
UNWAKING QUIT -2 -2 -1 -1 5
UNWAKING and 1 -2 3 -2 -6
UNWAKING en 3 -1 -1 0 -1
UNWAKING in 9 1 2 2 4
UNWAKING is -6 -5 -2 -4 -6
UNWAKING on -5 -6 -7 -5 -7
UNWAKING out 14 4 7 10 4
UNWAKING the 0 -9 -7 -4 -8
USE 23 7 10 15 33
USE AGAIN 3 -1 -2 1 8
USE DRUG -3 -6 -6 -7 -11
USE HE -6 8 7 0 -5
USE HURRY 0 0 0 2 9
USE LAST -5 -5 -5 -5 -7
USE ME 6 5 6 5 9
USE MUCH 6 0 1 0 1
VOMIT 22 -1 6 16 2
VOMIT BRUISE 12 3 3 5 1
VOMIT and 5 2 2 4 1
WAKE 18 10 7 6 3
WAKE HE -6 -9 -4 -3 -6
WAKE ME -1 -7 -5 -4 0
WAKE NOT 3 6 9 2 2
WAKE QUESTION -3 -5 -2 -3 -6
WAKE the -6 -9 -7 -5 -2
WAKE up 7 12 10 7 9
WANT AGAIN -2 -8 2 -2 0
WANT ALCOHOL 2 2 1 1 6
WANT BETTEROFF 0 5 0 1 0
WANT BRUISE 5 11 4 5 4
WANT BUY -4 -4 -1 -3 -9
WANT CUT 3 8 3 3 3
WANT DIE 3 8 0 1 0
WANT DRINK 0 -5 -3 -1 3
WANT FALL 6 7 12 6 6
WANT FOOD 2 2 8 2 1
WANT GOOD -5 -7 -5 -5 -7
WANT HE 3 5 10 1 4
WANT HURT 6 12 5 6 5
WANT KILL 8 12 15 8 7
WANT LIVE 6 14 0 4 2
WANT MATE 5 12 4 5 3
WANT ME 6 -7 -8 -6 -4
WANT MEETING -3 -2 -4 -3 -4
WANT MORNING 5 9 5 5 7
WANT MUCH 4 2 2 3 12
WANT NUMB 4 2 5 5 14
WANT QUESTION 3 5 7 4 2
WANT QUIT -3 -1 -8 -13 -8
WANT RELAPSE 3 1 3 3 8
WANT REST 2 15 2 4 3
WANT SAFE 1 -2 9 2 1
WANT TAKE 2 3 3 3 7
WANT USE 7 8 6 7 16
WANT a -3 -5 -1 -1 4
WANT apagar 5 10 5 5 4
WANT com -4 -6 -6 2 -6
WANT de -3 3 -4 -3 -7
WANT go -10 -10 -8 -5 -11
WANT ir -1 0 4 2 -1
WANT is 13 12 13 14 31
WANT it 14 14 7 10 17
WANT lik 7 6 5 12 8
WANT mor 3 1 4 4 12
WANT out 3 7 5 1 1
WANT the 3 15 1 4 2
WANT to -4 12 -6 1 8
WANT una 4 3 9 4 3
WANT uno -4 -4 -1 -4 -10
WEAPON -2 25 14 -4 -9
WEAPON CUT -10 -19 -11 -10 -10
WEAPON HE 6 8 18 7 5
WEAPON ME 0 3 2 -1 -4
WEAPON NOT -4 1 -9 -9 -5
WEAPON al -6 -10 -5 -6 -6
WEAPON and 2 8 3 3 2
WEAPON de -11 -17 -15 -11 -11
WEAPON en 0 6 1 1 -1
WEAPON from 3 15 0 -1 3
WEAPON in 5 14 4 6 5
WEAPON is 4 16 3 5 2
WEAPON on -5 -3 -5 -5 -9
WEAPON the 5 15 5 5 6
WEAPON y 6 6 14 5 5
WILL AGAIN 1 3 -2 1 1
WILL ALCOHOL 4 3 5 5 13
WILL BRIDGE 2 7 2 2 1
WILL BRUISE 4 2 11 4 4
WILL CAR 3 9 1 2 0
WILL CUT 3 3 9 4 4
WILL DIE 2 -5 5 -3 -2
WILL DRINK -5 -7 -1 -4 -2
WILL GAME 3 2 9 3 3
WILL GOOD -5 -8 -6 -5 -7
WILL HANG 4 13 4 5 3
WILL HE -1 0 -8 -6 -10
WILL HURT 5 5 8 5 6
WILL KILL 5 5 13 5 6
WILL LET 0 0 4 0 -2
WILL MATE 1 8 2 1 3
WILL ME 1 8 0 2 5
WILL MEETING -5 -3 -5 -3 -7
WILL MISS -2 1 -2 -2 -6
WILL MUCH 8 10 11 8 11
WILL NOT 14 11 4 10 2
WILL OVER 3 5 5 3 5
WILL PHONE -2 -2 -7 -4 -8
WILL QUESTION 1 8 0 1 -3
WILL QUIT 8 7 -1 2 7
WILL REST -6 -7 -5 -5 -6
WILL SEEING 7 13 9 7 9
WILL SICK 8 12 10 8 9
WILL TAKE -7 6 -1 -1 0
WILL THREAT 3 2 8 3 3
WILL USE 3 0 3 4 16
WILL WAKE -2 -5 -6 -4 -4
WILL a -4 10 6 -1 2
WILL be 1 8 3 1 -1
WILL com -3 -11 -9 -7 -7
WILL de 6 9 6 8 12
WILL en -3 -6 -6 -5 3
WILL find 5 7 12 5 2
WILL for 0 4 -1 0 1
WILL go -2 -4 -2 -2 -2
WILL hacer 5 9 4 5 8
WILL it 0 7 -4 -2 -1
WILL mak -4 -3 -6 -4 -4
WILL on 6 18 6 6 3
WILL out 12 -2 2 2 1
WILL para 1 9 0 2 2
WILL por 3 0 2 2 11
WILL the -8 -5 -6 -8 -10
WILL to -4 15 2 1 9
WILL under 17 4 4 6 5
WISH -6 16 -4 1 -1
WISH ME -3 4 0 1 4
WISH MIGHT -9 -15 -9 -9 -10
WISH luck -4 -7 -4 -4 -5
WISH the 4 11 3 4 3
WISH to -3 -5 -4 -3 -4
WITHDRAW 11 7 11 58 5
WITHDRAW # -6 -6 -6 -10 -5
WITHDRAW AGAIN 4 4 8 4 2
WITHDRAW ME -3 -6 -6 -2 0
WITHDRAW NOT 5 10 4 7 3
WORK -6 -4 -5 -10 -6
WORK # 0 2 0 0 -3
WORK HE 5 6 5 5 5
WORK HURRY -6 -7 -7 -4 -1
WORK KNOW 9 7 4 8 14
WORK ME -3 2 -2 -4 -4
WORK MILESTONE 3 7 2 2 3
WORK MUCH 4 9 4 5 9
WORK NIGHT 2 -2 -1 0 2
WORK NOT 4 11 8 5 11
WORK WANT -4 -8 -6 -5 -2
WORK and 2 2 4 3 7
WORK but 3 8 3 3 2
WORK can -4 -7 -4 -4 -4
WORK en -6 5 -5 -2 -4
WORK in 10 3 4 6 12
WORK on 0 -4 -6 -3 -5
WORK the 9 4 16 7 6
WORK y 5 5 3 4 8
WORLD 3 19 2 4 1
YOU HURRY -6 -8 -8 -6 -7
YOU KIN 4 9 5 5 4
YOU KNOW -6 -5 -9 -6 -4
YOU LAST 3 9 3 4 2
YOU LETTER -6 -10 -7 -6 -8
YOU LOVE -1 -8 -3 -3 -4
YOU MATE -1 6 0 1 -1
YOU MEETING 8 11 8 7 8
YOU MIGHT -6 -10 -6 -6 -7
YOU MUCH -4 -5 -5 -5 -7
YOU PHONE -3 -5 0 -3 -6
YOU WANT -5 -7 -5 -5 -6
YOU a -7 -9 -7 -6 -8
YOU are -4 -4 -3 -2 -1
YOU do 5 -4 -3 -1 -3
YOU get -7 -8 -8 -6 -8
YOU hav -1 2 -3 -1 0
YOU right -9 -13 -10 -9 -10
YOU send 2 4 9 4 3
YOU ther 3 9 3 3 2
YOU thi 3 9 4 2 -1
YOU up -7 -11 -10 -8 -11
a # -2 7 -2 0 1
a AGAIN 4 8 4 8 3
a AGO -3 -5 -3 -6 -5
a ALCOHOL 4 3 6 5 9
a BAR 7 1 8 4 8
a BETTEROFF 5 6 5 7 5
a BLUE -5 -2 -3 -5 -1
a BRIDGE 1 13 -2 1 -2
a BUY 2 2 6 3 4
a CAR 1 2 1 1 7
a COPS 8 6 15 6 8
a DRINK -3 1 3 -1 2
a DRUG 1 4 1 3 13
a EVERYONE -4 -6 1 -3 -4
a FACE 3 3 10 4 3
a FALL 0 6 -1 4 0
a FOOD -2 -4 -3 -2 0
a GAME -9 -9 -8 -7 -6
a GONE 5 8 7 5 4
a GOOD -7 -5 -7 -7 -11
a HE 7 6 9 11 12
a HIT 8 14 4 9 21
a HOPELESS 5 13 3 5 8
a INJECT 0 5 -3 0 1
a KIN -2 2 5 -2 -5
a LIFE -6 -10 -6 -6 -6
a MATE 5 1 9 2 -3
a ME 7 5 16 3 8
a MEETING 2 4 1 3 7
a MILESTONE 8 9 4 11 9
a MISS 3 7 3 3 3
a MORNING 3 7 3 5 3
a MUCH 6 8 13 2 5
a NEED 17 4 5 6 11
a NIGHT 3 10 2 3 0
a NOT 7 9 10 8 13
a OUTSIDE 3 1 11 3 1
a OVER 1 -1 6 2 6
a PILL 1 -1 1 2 13
a QUESTION -5 -7 -3 -4 -1
a QUIT -7 -11 -9 -9 -1
a RELAPSE 1 2 1 0 5
a REST -5 -2 -3 -3 -5
a ROPE 8 21 10 9 8
a SCHEDULE 2 8 -1 2 5
a SEIZE 5 0 1 7 0
a SOBER -1 -2 4 2 -2
a WEAPON 6 8 19 5 3
a WILL 10 28 8 11 12
a WORK -3 -5 -5 -3 -1
a after -5 -6 -4 -2 -6
a bag 1 4 7 4 10
a basura 5 4 5 5 11
a befor 3 8 3 3 7
a black 5 9 11 6 4
a casa -9 -9 -7 -9 -10
a dat 1 7 1 1 -3
a desd 5 4 3 5 12
a dog 2 7 4 3 3
a down 9 10 4 5 5
a estar 0 -1 4 0 -2
a fan -5 -11 -5 -5 -3
a few 6 4 6 8 14
a full 5 4 6 5 11
a glas 3 1 2 3 10
a hacer 5 8 4 5 9
a las -4 -4 -3 0 -2
a lin 7 6 3 3 4
a los 0 9 1 1 -3
a one -7 -10 -8 -6 -5
a pack 2 1 5 3 10
a plac -4 -5 -3 -3 -7
a room 3 1 7 5 4
a run 4 11 1 4 8
a sinc -1 -5 -4 -1 -6
a sound 6 11 5 5 5
a surpri -6 -8 -9 -6 -7
a tallbo 4 4 4 4 10
a tard -5 -8 -6 -5 -7
a una 3 0 4 3 12
a ver 3 12 1 4 -1
a wk -6 -6 -8 -6 -8
a year 7 3 4 4 13
abri HE 6 14 6 6 6
acros the -3 -8 -2 -2 4
addict is 5 5 5 5 13
affair BUY 5 12 4 5 4
affair in 5 12 4 5 4
after # -3 -4 1 2 7
after AGO 8 8 12 9 18
after DRUG 10 3 3 3 1
after HE 5 9 6 4 2
after HIT 8 1 6 3 2
after HURRY 5 11 4 5 4
after INJECT 6 1 2 2 0
after ME 4 14 14 8 12
after MILESTONE -8 -3 -6 -3 -5
after WORK -7 -4 -7 -6 -8
after that 7 -6 1 0 0
after the -3 -6 -4 -3 0
agarr HE 6 6 6 6 14
aid ME 4 2 13 4 4
al BRIDGE 5 13 3 5 5
al MEETING 5 4 8 5 11
al anon -7 -12 -5 -7 -9
algo en 7 1 6 1 -3
algun MEETING 3 1 3 3 9
allerg PILL -10 -7 -7 -6 -7
am # -3 -3 2 -2 -10
am AGAIN 1 -1 -3 -2 -6
am AGO -6 -11 -3 -4 0
am ALONE 7 2 5 1 0
am CRAVE 2 0 2 2 6
am DIE -1 -5 -2 0 -4
am DRINK 2 2 2 4 10
am FRIGHT 3 -1 6 5 8
am GOOD -10 -15 -10 -11 -12
am HE 4 13 4 5 4
am HIGH 4 0 -2 2 7
am KIN 2 9 0 3 5
am LOST 2 7 1 4 -1
am ME 5 6 1 3 2
am MUCH -9 -5 -7 -5 -3
am NOT 14 17 13 13 7
am OVER 0 9 1 1 -2
am PHONE 5 10 7 7 2
am QUIT 3 3 4 7 2
am REST -7 -10 -8 -7 -9
am SECRET 0 -1 4 -1 -1
am SHAKE 8 5 4 0 6
am SICK 2 3 -2 4 -3
am SOBER -5 -6 -5 -4 -8
am TIRED 3 8 3 3 2
am WILL 11 4 -4 3 5
am a 7 13 4 5 4
am an -8 -11 -8 -8 -10
am at 0 1 -2 1 7
am being 7 7 16 7 6
am by -4 -7 -8 -6 -6
am com 5 8 1 7 1
am down -3 -9 -6 -5 -2
am her -4 -4 -4 -3 -5
am hold 2 -1 -1 3 10
am hom 2 8 5 2 3
am in -3 -7 4 2 5
am load 4 3 3 4 9
am next 4 5 10 5 5
am on 4 7 1 2 8
am out 6 18 7 5 3
am suppos 2 2 6 3 3
am under 10 1 5 3 1
an AGO 7 2 3 3 2
an ALCOHOL -9 -5 -7 -8 -11
an accide 8 18 8 8 7
an hour 4 7 -2 0 3
an hr 4 7 4 5 9
an old 5 5 11 8 10
and # 5 3 4 4 8
and AGAIN 5 2 4 4 13
and AGO 1 0 1 2 7
and ALCOHOL 4 4 4 6 2
and BAR 2 -1 2 4 6
and BETTEROFF 1 -3 -5 0 -3
and BLUE 8 6 3 4 2
and BODY -3 -3 -1 4 -2
and CUT 6 10 11 7 5
and DEPRESS 3 3 2 4 12
and DRINK 1 4 2 1 8
and EMPTY 9 13 5 4 2
and GIVE 3 13 2 5 1
and HATE 4 10 3 4 3
and HE 13 9 14 9 6
and HIGH 5 5 6 5 11
and HIT -2 -3 6 -1 -2
and HURRY 14 5 3 13 8
and KIN -1 -6 8 -2 -4
and KNOW 8 18 21 11 12
and LAST 5 8 8 5 4
and LETTER 2 9 3 3 3
and LIPS -5 -7 -6 -8 -7
and MATE 4 -5 -1 0 8
and ME 13 8 7 18 16
and MEETING -7 -6 -6 -5 -7
and MIGHT 1 5 5 1 -1
and MUCH 0 2 5 4 2
and NEED 3 3 2 2 11
and NOBODY 5 9 9 5 6
and NOT 10 21 7 8 9
and OVER 13 11 7 7 11
and PHONE 6 6 2 5 5
and PILL 9 10 4 8 5
and QUESTION 7 11 7 7 8
and QUIT 5 0 -1 5 -5
and SEEING 7 0 2 4 1
and SHAKE 3 2 0 6 -1
and SHAME 2 0 2 2 7
and SOBER -4 -4 -4 -5 -7
and TAKE 5 8 16 4 6
and THANKS -6 -11 -6 -6 -6
and THINK 4 13 4 4 3
and UNWAKING 13 4 5 8 -1
and WANT 3 -2 -2 1 6
and WILL 9 5 3 3 2
and a 9 15 11 8 8
and be 3 9 3 3 3
and can 5 -8 -3 -3 6
and com 1 5 3 2 3
and did 12 5 13 6 10
and down 7 6 2 3 0
and go -5 -4 -10 -6 -8
and got 4 4 8 8 13
and is 9 4 4 6 5
and it -2 10 -3 1 0
and its 9 13 5 13 5
and keep 3 6 5 3 3
and key 3 2 7 3 5
and left -1 3 -5 0 0
and look -3 -7 3 -3 -5
and mak 6 12 9 6 6
and one 3 1 7 3 3
and out 13 3 4 4 1
and the 19 19 16 15 22
and then 4 -3 0 -1 0
and ther 8 6 6 12 4
and walk -5 -7 -6 -6 -10
and went 4 5 4 4 14
any MEETING 3 6 1 3 6
any SCHEDULE 7 10 7 7 11
any for 4 5 5 6 13
anyon WAKE 5 11 5 5 8
are MATE -4 -10 -3 -3 0
are NOT 0 2 -1 6 -1
are WILL -6 -5 -6 -5 -6
are YOU -12 -15 -14 -12 -16
are on 1 -3 -5 -3 2
argu with -5 -7 -6 -5 -6
as hell 6 8 5 8 9
ask ME -2 2 -5 -3 1
ask QUESTION 2 9 1 4 9
ask for 3 10 3 6 5
ask if 2 7 6 2 0
ask to 0 1 -4 0 3
at # -4 -7 -5 -3 -2
at BAR 9 8 17 6 7
at BRIDGE 5 7 2 1 2
at CAR 2 4 2 1 5
at HE 0 -3 -3 -5 -2
at KIN 0 3 -1 3 6
at LAST -4 -8 -4 -4 -4
at ME 7 3 17 10 12
at MEETING -2 3 -3 1 -4
at MILESTONE 9 6 6 6 12
at NIGHT 3 1 12 3 4
at OUTSIDE -3 -8 -6 -5 -6
at OVER -5 -10 -3 -5 -6
at PLACE -7 -6 -12 -8 -11
at SCHEDULE -6 -6 -8 -5 -2
at WORK 2 7 1 4 9
at a 3 1 7 1 3
at funera 4 11 3 4 2
at hom 3 3 10 12 4
at it 1 3 1 1 7
at lak -4 -8 -5 -4 -5
at sam -4 -6 -6 -6 -8
at the -3 -6 -6 -10 -1
attack ME 4 2 11 4 3
away HE 3 5 7 4 1
away a -5 -7 -7 -6 -8
bad HURRY 6 9 9 6 9
bad ME 1 7 5 4 12
bag in 2 1 0 2 7
bag of -2 0 -2 -3 -7
ball the 4 1 3 1 6
bano HE 4 4 1 3 5
bath and 15 10 6 6 5
bathro UNWAKING 9 6 4 6 2
be # 8 17 6 6 7
be BETTEROFF -6 -2 -7 -6 -7
be DIE 12 10 11 8 7
be GONE 3 8 2 2 2
be LIVE -2 -3 -2 -2 -2
be ME 4 10 3 3 3
be NEED 4 13 4 4 4
be OVER -1 4 -1 -1 -6
be PLACE 3 8 2 3 3
be SOBER 5 4 5 5 14
be a -7 -6 -7 -4 -12
be at 5 5 9 5 4
be her -1 7 -3 0 -3
be lat -9 -15 -12 -10 -7
be long -6 -12 -6 -6 -6
be ok 10 20 10 10 10
be reliev 5 13 5 5 5
be the 2 4 3 2 2
be ther -7 -10 -7 -6 -7
be thi -5 -8 -6 -5 -6
be with 7 16 6 7 5
becaus ME 1 6 -1 -1 7
been # 3 4 -1 0 -1
been AGAIN 4 6 4 4 9
been CUT 4 11 4 4 3
been DRINK 10 4 4 0 6
been SECRET 5 4 4 5 11
been a 3 -4 -2 1 -1
been on 4 4 1 7 2
been sinc 2 2 -5 -2 2
been sitt 3 11 3 3 1
been up 6 4 5 5 10
befor # -4 -8 -5 -6 -7
befor HE 6 9 9 5 4
befor ME 1 9 1 1 8
being DIE 5 12 6 6 6
being LIVE 5 11 5 6 6
being SOBER 6 4 6 6 15
being her 7 14 7 7 6
believ ME -4 -7 -5 -4 -5
best MATE 2 7 3 1 0
bett PHONE 8 8 8 8 17
big GAME -4 -5 -6 -4 -5
bit ME 6 9 9 6 4
black FACE -2 -1 8 1 -1
black ME 12 2 4 4 4
black out 3 2 3 0 12
boy is 10 6 6 7 7
break ME 5 3 7 4 3
bring ME 3 7 -1 1 -4
brough ME 4 10 5 4 3
buri ME 4 13 5 6 5
bury ME 7 12 12 7 5
busco MEETING -3 -3 -4 -3 -4
but HE -12 -12 -11 -11 -9
but ME -4 -8 -10 -4 -6
but TRY -7 -11 -10 -7 -7
but its -3 -6 -1 -2 -1
but the -3 -3 -3 -2 -5
by # -8 -6 -5 -4 -2
by BODY 5 -2 13 3 3
by MATE 0 -2 8 1 -1
by ME 2 1 16 10 3
by SCHEDULE 2 5 5 1 2
by SELF -6 -6 -6 2 -5
by accide -8 -11 -7 -6 -4
by hair 6 5 13 6 6
by own 6 12 5 6 5
by the -4 -8 -7 -8 -11
cada QUESTION 3 5 9 4 4
cam in 3 4 8 3 8
cam to 6 2 -1 2 1
can GAME -6 -10 -8 -6 -7
can GONE 2 3 6 2 0
can MATE -6 -7 -8 -5 -4
can ME -13 -21 -13 -9 -11
can NOT 12 7 2 11 5
can PHONE -4 -3 -4 -4 -7
can PICK -3 -6 -3 -3 -3
can QUIT 0 4 0 3 11
can REST -4 -2 -4 -2 3
can SEEING 2 -5 7 -3 2
can TAKE 4 5 5 5 3
can WANT 8 2 4 4 9
can YOU -11 -12 -7 -6 -10
can com -3 -3 -1 -3 1
can do -3 -3 -2 -3 -5
can find -2 -4 -4 -4 -6
can go 2 3 7 2 5
can hav 4 6 5 4 9
can hold 3 5 3 9 1
can keep 5 5 -1 4 -3
can mak -7 -13 -8 -6 -4
can mov -10 -6 -6 -6 -6
can see 9 1 9 2 0
can send 3 4 10 4 3
can stay 11 6 9 6 7
can talk 5 1 9 3 7
can tast 5 3 5 5 15
cancel SCHEDULE 4 8 4 4 4
cans de 3 9 3 4 3
casa con 8 8 11 8 15
casa de 2 1 9 1 1
casa y 6 10 8 6 9
casi avient 6 14 6 6 5
caus ME 5 2 1 1 7
chang ME 8 5 6 4 7
check out 9 22 8 8 8
check the 3 -1 6 3 7
chew the 11 4 9 5 1
chicke out -6 10 1 1 0
clas de -9 -9 -8 -8 -11
clock out 4 8 4 4 4
clos to 4 3 3 4 10
com AGAIN 7 3 6 6 5
com AGO 7 4 6 5 5
com BETTEROFF 2 -1 2 9 3
com ME -4 -6 8 -2 -3
com QUIT 2 -1 2 9 3
com a 6 6 11 6 9
com at 3 7 5 3 3
com down 2 2 2 1 8
com for 6 8 12 6 4
com if -7 -7 -10 -8 -10
com the -4 -4 -6 -5 -6
com to 7 11 8 7 4
com up 4 10 3 4 7
com with -9 -9 -9 -8 -10
con ALCOHOL 7 -2 -1 -1 0
con HE 9 8 11 7 8
con KIN 5 5 8 5 2
con LIFE 4 10 4 4 4
con ME -3 -2 -6 -2 -7
con MEETING -5 -1 -4 -4 -9
con PILL 15 4 5 4 5
con QUESTION 0 9 -3 0 -3
con ROPE 3 10 1 3 3
con WEAPON 3 0 10 3 2
con ese -4 -13 -6 -6 -7
con las 6 2 -1 0 0
con los -2 -5 -5 -1 8
con perro -3 -5 5 -4 -3
con un 6 9 19 9 10
con una 8 8 5 6 16
conven de 5 10 3 5 6
cost ME 4 2 10 5 10
count ME -7 1 -4 -4 -7
creo QUESTION 9 -6 0 0 0
cumplo MILESTONE -5 -5 -4 -4 -4
dan CRAVE 3 8 3 3 3
dan WANT 3 8 3 3 3
dando vuelta 5 4 6 5 10
dat HURRY 6 4 6 6 16
dat ME 9 14 9 9 13
dat is -7 -8 -7 -7 -12
dat the -4 -1 -4 -4 -9
de # -2 1 -3 3 -1
de AGO 2 -5 -1 2 3
de ALCOHOL 2 6 3 5 -3
de BAR 8 5 4 5 13
de CUT 2 5 1 1 1
de DIE -2 -6 3 -1 -1
de DRINK -1 -4 -2 2 -4
de HE 5 -1 8 1 6
de HIT 3 1 1 9 0
de HURRY -3 3 -1 0 -1
de KIN 3 7 1 1 4
de LIVE 4 12 4 4 4
de MATE -3 -6 -3 -3 0
de ME 3 3 4 -2 4
de MEETING 3 0 3 1 1
de MILESTONE -3 -9 -3 0 -9
de MORNING -2 -2 -3 -3 -4
de MUCH 11 10 4 6 10
de NARCAN -8 -5 -5 -5 -5
de NIGHT -8 -12 -8 -6 -4
de NOT -4 7 -1 -1 -7
de OD -13 -6 -6 -3 -6
de PILL 10 5 2 5 -2
de SHAKE 5 4 3 10 3
de agua -5 -5 -5 -5 -9
de comer 0 4 3 0 -4
de emocio -6 -8 -8 -7 -6
de hacerm 3 9 1 3 3
de ir -6 -8 -6 -6 -10
de las 1 -4 5 1 -2
de los 7 -4 15 2 -1
de mas 15 3 4 5 3
de mujer 2 2 5 1 3
de nuevo 5 3 5 5 13
de q -12 -10 -10 -9 -13
de un 10 13 17 13 14
de vacaci -5 -8 -6 -5 -5
del # 0 -8 -5 -6 -8
del BAR 2 1 1 1 10
del BRIDGE 3 8 2 3 4
del MEETING 4 1 8 3 2
del SCHEDULE 1 8 1 1 -4
del WILL 5 4 4 6 15
del WORK -2 -3 -6 -2 -1
del salon -8 -7 -7 -5 -3
delet ME -4 -1 -6 -3 -6
delet thi 3 2 9 3 2
desd HE 8 12 8 9 11
desd QUESTION 7 4 11 14 12
desd SCHEDULE 5 4 6 10 9
despu # 8 4 6 8 12
despu de 11 5 -1 6 7
dicen QUESTION 6 4 10 3 -1
did # 8 1 1 1 3
did AGAIN 2 -1 9 2 2
did ALCOHOL -8 -2 -6 -7 -11
did DRUG 0 1 1 2 7
did HE 2 8 2 7 3
did ME 7 -4 -1 0 0
did MUCH 6 -3 -2 -2 0
did NOT 0 8 11 2 2
did QUIT 9 5 12 6 2
did WAKE 3 10 4 4 4
did YOU -10 -13 -11 -9 -10
did a 28 11 9 11 18
did anyway 6 4 12 6 10
did it 9 18 13 7 1
did lin 7 2 3 3 5
did the -4 -6 -6 -3 3
dieron en 9 2 1 0 -1
diganl ME 4 11 3 4 4
diganl a 4 11 3 4 4
dio una 11 10 26 11 10
do AGAIN -6 -9 -4 -7 -10
do ALCOHOL -4 -3 -7 -3 -5
do GONE 6 5 11 5 3
do HE -13 -16 -17 -9 -16
do LET 7 7 3 3 2
do MATE -2 -2 -5 -4 -7
do ME -5 -16 -13 -11 -9
do NOT -3 2 -6 3 -2
do PHONE 8 10 9 5 0
do QUESTION 5 3 7 3 0
do QUIT -8 -5 -7 -6 -10
do SAFE 4 1 3 4 12
do SCHEDULE -4 -6 -3 -5 -5
do YOU -2 -7 -5 -5 -6
do ask -6 -10 -6 -6 -6
do it 7 27 6 8 10
do mean 6 10 5 6 11
do see 5 16 8 6 12
do send 4 16 6 9 11
do someth 1 6 2 3 5
do the -5 -6 -4 -3 -4
do thi 1 4 -1 1 1
do thing 3 1 11 3 2
doc KNOW -5 -6 -5 -4 -6
doctor ME -4 -1 -4 -4 -7
doe MEETING 4 7 3 3 2
doe NOT 7 11 8 10 7
doe count 5 5 5 6 15
doe it -8 -6 -7 -6 -8
doe that 3 8 2 3 5
doe the -7 -7 -8 -7 -12
dog HE -6 -4 -3 -4 -1
dog ME 2 -3 -6 -2 -4
doing it 4 9 4 9 3
doing thi 6 14 5 7 5
dos MILESTONE -3 -5 -4 1 -7
down ME 0 2 9 1 -1
down and 0 0 5 6 3
down dra 3 3 3 4 11
down for 3 10 7 4 3
down on -6 -6 -10 -6 -8
down the 7 1 3 3 -1
down to -3 -3 -6 -5 -6
drov to 6 12 6 7 8
dura HE 2 2 3 10 2
early MEETING -4 -7 -5 -4 -5
em MUCH 8 -4 -1 -1 -3
empti the 19 5 6 6 3
en # -13 -16 -10 -14 -14
en #zip -6 -7 -9 -8 -7
en BODY 7 14 6 8 8
en BRIDGE 9 18 6 10 4
en CAR 1 6 2 2 4
en DRINK 13 2 9 4 3
en HE 6 3 2 6 9
en ME -5 -1 -1 -5 -7
en MEETING -1 -1 8 3 2
en MILESTONE -4 -6 -6 -2 -3
en MORNING -4 -6 -4 -2 -6
en NIGHT -3 -1 0 -2 -5
en OUTSIDE -5 -6 -2 -4 2
en PLACE 4 6 6 5 9
en QUIT 3 10 3 1 -1
en UNWAKING 5 2 6 2 4
en bano 10 9 7 5 3
en casa -1 -2 3 0 -4
en cuarto 5 8 8 10 3
en espano -3 -3 -4 0 -3
en las 2 12 2 2 -1
en linea -4 -4 -6 -4 -5
en mesa -2 6 -6 -2 -1
en orilla 5 13 5 6 5
en pueblo -3 -6 -4 -3 -4
en q 3 8 3 3 3
en si 10 3 3 4 2
en su 10 11 15 9 9
en un 4 -1 4 7 8
en una 10 8 16 9 12
encont una 6 4 10 5 8
encuen ME 3 2 2 11 2
enough to 3 12 4 5 4
entrar a -7 -7 -7 -7 -11
entrar al 5 5 5 5 11
era HE -2 -7 -4 -4 -3
es HE -11 -8 -10 -11 -13
es LAST 7 14 6 7 6
es ME -2 5 -7 -3 -9
es MUCH 5 4 3 4 9
es normal 4 8 4 9 2
es un 1 -3 -4 -2 -5
escrib del 3 2 2 3 9
espano PLACE 7 11 7 7 11
espano de 6 9 6 6 9
espera HE -9 -15 -9 -9 -10
est MILESTONE -8 -3 -5 -4 -5
est WORLD 4 12 4 4 4
esta BLUE 19 7 7 7 6
esta GOOD 11 9 6 7 11
esta LIFE 4 10 4 4 4
esta NIGHT 4 12 2 4 2
esta REST 7 -2 6 1 1
esta SEIZE 11 3 3 1 3
esta SHAKE 11 3 3 1 3
esta UNWAKING 19 7 7 8 6
esta VOMIT 13 4 3 2 3
esta cerrad -3 -4 -5 -3 -4
esta en 2 2 5 0 -4
esta murien 11 3 3 3 1
estar HE 2 -1 7 2 1
estar aqui 4 11 3 4 3
estar con 6 8 10 6 5
estari BETTEROFF 3 8 3 2 1
exactl QUESTION 4 11 3 2 3
fight the 3 2 3 3 8
fin ME 10 17 7 8 7
fin with 6 13 5 6 6
finall ME 2 1 9 2 -1
find ME 5 15 16 7 1
find a 5 1 -2 1 5
find the -7 -13 -8 -7 -8
finish it 4 11 4 5 4
finish the 4 8 2 4 9
fir and 3 3 3 4 12
first MEETING -3 -5 -3 -3 -3
first SCHEDULE 11 9 4 3 3
first SOBER -4 -5 -4 -4 -7
first in 7 10 8 8 17
flinch HE 5 4 11 5 5
flinch QUESTION 5 4 11 5 5
flu INJECT -9 -7 -9 -6 -7
foot the 7 15 6 6 6
for # 0 0 -5 1 0
for DRUG 4 3 9 4 6
for FOOD -3 -5 0 -5 -4
for GAME 4 8 4 4 4
for GOOD 11 25 12 10 7
for HE 2 8 2 9 3
for HOPELESS -6 -11 -6 -6 -7
for KIN -4 -3 -4 -2 1
for MATE -6 -9 -6 -5 -5
for ME -11 7 -2 -5 -9
for MEETING 0 4 -1 0 -1
for MILESTONE 10 11 6 8 9
for MUCH 1 7 2 2 1
for SCHEDULE -3 -6 -5 -4 -6
for SOBER 2 2 7 2 0
for TRY 5 10 4 5 5
for WORK 1 6 -1 2 3
for YOU -5 -7 -5 -5 -7
for a -6 -1 -6 -2 2
for an -3 4 -5 -4 -3
for bag 4 2 4 4 11
for being 6 7 14 6 4
for big 5 11 5 6 5
for first -3 2 -4 -3 -8
for hour -7 -8 -7 -7 -8
for it -1 2 5 0 3
for real 6 9 6 6 12
for that 1 6 2 1 1
for the -14 -9 -10 -6 -9
for weeken -6 -8 -6 -6 -8
forget ME 5 12 5 5 4
forget it -10 -9 -8 -7 -7
found ME 17 17 17 13 14
found a 1 1 -1 0 5
found in 4 4 0 2 7
found it -10 -11 -9 -9 -11
from ALCOHOL 5 9 9 7 3
from BRIDGE -5 -8 -6 -5 -6
from DRUG 9 5 3 4 3
from HE -1 2 10 3 4
from KIN 6 4 11 6 11
from ME 6 6 3 0 0
from MEETING 8 8 18 2 3
from the -3 -7 1 -6 -2
fue HE -1 -6 8 -4 1
fui de 4 4 3 4 10
fui por 4 3 3 4 10
gambl ME 3 2 2 3 9
garag with 6 6 12 6 5
get # 4 5 2 4 15
get ALCOHOL -4 -6 -4 -4 -6
get HIGH 7 13 8 8 12
get ME 5 15 8 9 6
get QUIT -3 -9 -2 -5 -6
get SOBER -3 -4 -5 -1 -3
get a -1 -4 -1 -4 -5
get along -6 -8 -8 -6 -6
get away 4 2 16 4 2
get in 1 -1 10 1 -2
get it -6 -4 -4 -5 -9
get out 3 3 13 1 0
get the -2 5 -3 -4 -5
get throug 7 3 3 2 11
get to 3 11 7 5 6
get up -2 -5 -7 -4 -5
gett HIGH 6 5 6 6 15
go AGAIN -4 -3 -5 -3 -2
go AGO -4 -5 -4 -3 -2
go HE 4 4 -2 2 9
go ME -4 -8 -6 -4 -7
go MEETING 4 3 4 3 8
go get 3 2 2 3 11
go hom 6 13 7 5 4
go in -1 0 -4 0 -1
go the -1 0 0 3 -5
go to 0 2 4 4 -1
goe ME 4 3 4 4 8
goe to -9 -11 -9 -9 -8
googl QUESTION 5 10 4 4 5
got # -11 -7 -6 -6 -6
got ALCOHOL -8 -7 -9 -8 -9
got DRINK -8 -8 -10 -8 -11
got GOOD 5 5 5 5 12
got HE 4 -2 -2 -1 -2
got HIGH 3 1 -1 3 11
got HIT 3 3 8 3 2
got KILL -5 -6 -6 -4 -5
got ME -6 -10 -10 -7 2
got SOBER -3 0 -3 -4 -8
got a -1 -6 -3 -1 3
got into 9 2 2 3 3
got load 6 5 6 6 13
got out 9 15 11 12 11
got paid 5 0 4 4 14
got the -1 4 0 3 4
got to 0 0 0 1 5
got up 6 2 4 4 9
grabb ME 1 1 6 1 1
had # 16 11 14 12 32
had AGO 3 2 4 3 7
had ALCOHOL -3 -2 -4 0 4
had MILESTONE 2 4 3 2 6
had NOT 4 10 4 4 5
had SEIZE 2 3 3 7 2
had a -5 -4 -3 7 2
had few 6 4 6 6 15
had one 4 1 3 4 11
had the 7 18 4 8 5
had to 6 3 0 4 0
halfwa hous 4 0 3 4 9
hard ME 4 -2 3 5 3
hard is 4 4 5 4 10
hard to 7 6 5 8 5
has # -6 -7 -7 -7 -10
has ME 7 11 16 8 10
has NOT 1 10 7 5 1
has WEAPON 3 1 11 4 4
has a 0 0 5 0 0
has been -4 -2 -6 -3 -6
has the -4 -4 1 -1 -5
hasta BRUISE 5 14 4 6 5
hasta QUESTION 7 9 22 10 11
hasta aqui 12 28 11 12 10
hasta las 6 6 12 10 13
hav # 1 -5 2 -2 3
hav ME 2 8 2 2 1
hav NOT -2 1 -3 6 7
hav PHONE -5 -8 -8 -6 -5
hav TAKE 4 10 3 3 3
hav WILL 6 13 6 6 5
hav a -3 -3 -4 -2 -5
hav been -5 -3 -9 -5 -2
hav delet 6 3 11 6 10
hav enough 2 7 2 2 1
hav got 2 10 0 5 7
hav had 8 9 6 7 9
hav it 5 8 4 5 9
hav one 3 0 2 3 11
hav open 7 9 6 7 11
hav the 0 7 -3 1 -4
hav to -3 -2 0 3 0
hay MEETING 2 3 4 2 6
hay PLACE -3 -1 -4 -2 -6
hay algo -7 -10 -7 -7 -9
hay q -8 -11 -8 -8 -10
held down 2 1 10 2 1
her HE 3 0 6 4 9
her KIN 7 7 6 6 9
her ME 1 4 1 -1 4
her NEED 2 1 2 2 6
her and 4 11 5 4 3
her at -4 -4 -6 -5 -8
her the -1 -1 -1 -2 -5
hold ME -1 -3 4 -1 -5
hold the -5 -11 -5 1 -6
hom HE -2 -5 0 3 -3
hom ME -3 -5 -6 -3 -6
hom MEETING 3 2 0 3 8
hom and 0 2 -1 1 6
hom from 7 6 3 5 7
hom the 2 0 4 1 0
hom to 4 9 5 5 5
hombr HE 4 3 13 2 6
hot INJECT 5 11 4 4 3
hot on 7 4 12 6 9
hous HE -3 -6 -3 -1 7
hous ME 2 4 1 3 8
hous is 7 0 -1 2 -4
if ALCOHOL -4 -4 -5 -4 -8
if DIE 4 8 4 4 4
if HE 8 7 14 9 9
if ME 2 11 12 14 6
if NOT 4 9 4 4 4
if YOU 5 13 3 3 1
if go 0 6 -3 0 -2
in # -14 -16 -13 -12 -10
in #zip -4 -7 -5 -4 -5
in AGAIN 1 -6 2 -2 -7
in AGO -1 -9 -1 -4 -6
in ALCOHOL 5 -1 4 3 1
in BODY 8 12 -1 7 16
in BRIDGE 2 -7 -3 2 2
in BUY 1 7 0 0 -1
in CAR 9 7 1 6 15
in EMPTY -7 -13 -9 -8 -11
in FACE -8 -6 -9 -6 -7
in HE 12 10 4 6 8
in KIN -1 6 -2 0 2
in LAST 8 7 13 8 8
in LIFE -7 -12 -7 -7 -7
in LIPS -15 -11 -12 -10 -12
in MATE -3 -4 -4 -3 -5
in ME 10 9 11 11 17
in MEETING -6 -5 -7 -3 -2
in MIGHT 3 9 2 3 2
in MILESTONE -10 -7 -6 -7 -7
in MUCH -8 -2 -2 -4 -4
in OVER -8 -11 -8 -8 -10
in PLACE 2 -5 1 -2 2
in REST 4 8 -1 3 3
in SCHEDULE -5 -6 -6 -4 -7
in SOBER -2 -4 3 -3 -4
in STARE -1 4 1 2 7
in a -1 -6 -1 2 3
in an 4 13 10 8 13
in and 8 -3 -4 0 2
in bathro 8 4 6 3 3
in cart 6 5 5 6 13
in cas -8 -2 -6 -6 -10
in garag 5 17 5 6 8
in ground 2 5 6 2 1
in her -4 -7 -4 -4 -5
in hotel 5 4 5 5 11
in hour 0 0 0 3 5
in hous 3 0 4 0 -5
in it 5 9 0 3 0
in law -7 -7 -2 -3 -8
in new 3 3 8 3 2
in room 0 7 8 5 1
in sock 5 8 7 6 11
in spokan 6 6 6 6 12
in that 1 9 1 2 2
in the 10 4 8 12 10
in thi -1 -1 2 1 6
in tub 6 12 5 6 4
instea of 2 8 1 2 1
into BRIDGE 3 9 3 3 1
into PILL 9 3 2 3 3
into the 4 10 5 4 3
ir DRINK -5 -5 -5 -5 -8
ir HE 0 3 2 4 -2
ir ME 4 3 -2 1 -1
ir a 2 1 2 4 12
is # 1 2 -7 -5 -3
is AGAIN 0 -1 5 2 6
is AGO -1 0 5 2 5
is ALCOHOL 1 1 1 0 11
is BETTEROFF 6 4 2 1 6
is BLUE 15 2 2 3 2
is BREATH -3 -5 -5 -5 -5
is CAR -5 -8 -6 -5 -5
is CUT 5 -1 -1 0 5
is DEPRESS -5 -8 -6 -6 -6
is DIE 9 -10 -5 -2 -3
is DRINK 1 4 1 1 4
is DRUG -4 -7 -5 -5 -4
is EMPTY 6 6 2 3 -2
is GONE -8 -8 -10 -7 -9
is GOOD -5 -6 -3 -4 -4
is HE 10 8 3 5 3
is HIGH -1 -3 -4 -1 -8
is HIT 6 8 7 4 5
is HOPELESS 1 2 1 2 3
is HURRY 2 4 2 4 5
is KIN -4 0 -1 -2 -4
is MATE 4 -1 0 2 6
is ME -9 -4 -14 -8 -6
is MEETING -1 -5 -4 -1 -3
is MILESTONE -8 -11 -8 -6 -12
is MORNING 4 8 3 4 4
is MUCH -9 -2 -6 1 -1
is NIGHT 5 12 5 5 4
is NOT 10 9 -5 8 4
is OD 6 1 1 2 0
is OVER 8 17 7 7 6
is PAIN 5 5 13 5 5
is PHONE 2 9 4 4 10
is PLACE -2 -3 -2 -1 0
is QUESTION 1 3 -4 1 2
is QUIT 12 13 10 11 17
is REST 3 3 2 1 -1
is SCHEDULE -3 -1 -4 -4 0
is SECRET -5 -9 -5 -5 -7
is SEIZE 6 0 -1 -1 0
is SHAKE 4 1 1 -1 1
is SICK -7 -6 -9 -7 -8
is SOBER -3 -6 0 -3 -4
is TRAP -3 -3 -6 -4 -1
is UNWAKING 16 3 5 5 2
is USE 2 3 1 3 8
is VOMIT 4 2 2 3 1
is WAKE 6 2 3 7 10
is WEAPON 4 2 3 3 11
is WILL -2 -6 -1 -4 -3
is a -6 -2 -10 -5 -1
is at -5 -5 6 -1 -4
is bad 3 10 1 4 -1
is been 4 11 8 3 5
is bring 1 1 1 2 7
is bust 5 5 13 6 5
is com -6 -2 -4 -3 -5
is down -6 -10 -8 -10 -8
is fin -9 -12 -13 -9 -10
is first 9 4 5 6 10
is full -7 -7 -6 -5 -8
is got 4 5 6 2 1
is hav 10 1 1 0 -1
is her 1 -3 5 1 2
is in 3 -2 3 1 1
is it -4 0 -6 3 -11
is left 6 13 6 7 5
is look 4 3 9 3 3
is mak 7 1 -2 1 1
is mov 4 1 3 9 2
is next 5 3 5 4 9
is normal 3 4 6 4 2
is ok -5 -11 -6 -6 1
is on 3 7 -1 0 -2
is one 1 3 0 1 2
is only 3 8 4 3 3
is open 0 -1 0 0 5
is out 9 -4 -1 0 -4
is right 7 9 14 6 11
is scream 5 4 12 7 11
is strong 4 10 4 4 4
is stuck -6 -12 -8 -8 -10
is talk 2 4 1 5 1
is that -4 2 -5 -2 -8
is the -5 3 -6 -4 -5
is ther -1 -1 -2 -3 3
is thi -4 -4 -4 2 -7
is under -8 -5 -5 -5 -5
is warm 9 7 2 4 5
is wrong 8 10 4 5 3
it AGAIN -5 -7 -2 -6 -14
it AGO 5 9 2 4 9
it BETTEROFF 3 2 -2 1 -5
it GOOD 0 5 0 0 -3
it HURRY 0 3 0 2 5
it HURT 5 12 5 5 5
it ME 0 0 -4 3 -2
it MEETING -6 -8 -8 -7 -7
it MIGHT -7 -6 -4 -6 -12
it MORNING 4 13 4 4 0
it MUCH 2 5 1 5 13
it QUIT 4 5 1 2 3
it SCHEDULE -6 -7 -6 -2 -9
it SICK 3 9 1 2 2
it WILL 2 6 7 3 0
it WORK -5 -7 -5 -5 -6
it and 8 6 9 3 5
it anyway 8 7 14 10 19
it at 1 4 1 2 2
it bad 5 4 4 5 11
it but 4 9 4 4 4
it do 4 10 3 4 3
it gett 4 9 4 5 4
it happen 8 17 8 8 8
it if 6 7 11 6 5
it is -7 -7 -8 -1 -9
it its 2 2 -2 2 10
it lik 4 7 3 8 3
it look 4 11 1 5 9
it normal 4 2 2 6 1
it ok -4 -8 -4 -4 3
it on -4 -3 -4 0 9
it out -3 -1 -2 7 3
it past 5 13 5 6 6
it right 6 7 5 6 12
it tak 4 10 4 5 4
it thi 1 6 1 1 -1
it to -1 10 -1 4 6
it up -5 -9 -7 -3 -3
it was 14 4 11 8 14
its # 4 11 5 5 10
its ALCOHOL 5 8 5 2 12
its ME 9 10 13 8 13
its MUCH 7 21 9 8 8
its NOT 3 11 1 3 3
its OVER 3 8 2 3 1
its PHONE 8 6 7 8 19
its a -4 4 -5 -2 -3
its in 7 5 8 8 20
its quiet 4 10 4 4 3
its the 1 5 0 6 5
keep CAR 4 3 10 5 7
keep DIE -6 -9 -7 -6 -6
keep KNOW 3 9 -1 3 6
keep ME 5 6 10 0 -4
keep WILL 0 1 2 2 11
keep at 2 6 3 3 8
keep com -3 -6 -5 -4 -6
keep down -4 -9 -4 -1 -4
keep it -4 4 -2 -2 -3
key and 5 10 8 5 5
key the 1 5 -2 1 3
kind ME 7 15 7 7 7
kitche ME -8 -4 -7 -8 -12
lado HE -4 -7 -7 -6 -10
las # -7 -9 -4 -4 -2
las BODY 4 -3 -1 3 0
las CRAVE 3 3 3 3 8
las MEETING 6 9 13 6 5
las PILL 3 10 1 9 1
last # 5 6 6 6 14
lat HE 8 4 4 6 4
lat ME 9 13 8 9 14
lat for 3 8 4 4 3
laugh ME 5 6 5 5 10
law ME 3 2 9 3 3
lay down 0 9 1 0 0
learn to -7 -5 -7 -5 -7
left ME -3 -4 -5 -3 -3
left a 3 12 3 4 10
left and 4 5 8 4 5
left in -4 -5 -6 -4 -5
left the 0 9 1 2 -2
lick the 5 5 5 5 12
lik DIE 2 10 3 3 3
lik ME 2 1 1 7 -2
lik a -4 -3 0 -1 -4
lik the 2 6 8 3 7
lik thi 4 8 3 4 5
lik to 0 6 0 0 -2
lik wax 12 2 3 4 3
lin is -4 -10 -5 -5 -5
lin up 3 12 4 5 5
littl KIN 2 4 6 3 2
llav HE 4 1 11 6 4
llegar a 5 10 5 4 5
llegar tard -1 -4 2 -1 -1
llego tard -5 -6 -9 -5 -4
llevar ME -5 -7 -7 -5 -7
llevar a -5 -8 -7 -5 -7
llevo # -4 -4 -3 -2 -9
load and 4 11 5 5 4
look GOOD 8 9 8 8 14
look ME 5 8 12 5 9
look a -3 -3 -5 -4 -5
look at 1 6 4 1 3
look for -4 -9 -2 -5 -2
look lik -3 -3 -6 -2 -7
look the 6 14 5 5 3
look up 3 8 4 4 4
los # -3 0 0 -1 -2
los BODY 7 17 2 5 4
los FACE 19 2 1 8 5
los KIN -9 -5 -7 -8 -6
los MUCH 7 13 7 7 8
los QUESTION 2 2 5 2 6
los SCHEDULE -6 -6 -7 -6 -7
los del 5 -2 -1 -1 7
los doming -9 -12 -10 -11 -11
los pa 1 -2 10 1 -3
los q -5 -7 -6 -5 -8
loud HURRY 5 7 5 5 10
mad ME -1 3 9 -2 -4
mad a -3 -1 -5 -3 -3
mad at -9 -10 -13 -9 -11
mad do 5 3 12 6 8
mad it -2 0 -4 -1 -2
mak BREATH 5 1 1 2 1
mak HURRY -7 -13 -7 -7 -7
mak ME 2 3 18 5 12
mak a -2 -6 -7 -4 -3
mak do 2 2 10 3 2
mak it 0 6 -2 2 3
mak to 2 7 1 4 1
maneja y 4 11 4 4 3
mean ME -6 -6 -4 -5 -6
mess up 3 0 0 2 6
mor ME 5 4 2 -1 -1
mor MEETING 6 14 6 5 5
mor MILESTONE 3 11 3 2 0
mor SCHEDULE 6 7 6 6 13
mor than 1 -6 -6 -6 -9
mov ME 2 4 6 3 4
mov to -2 4 -3 0 2
nam the -4 -7 -6 -5 -5
nap ME 3 10 3 2 2
nap and -9 -11 -8 -8 -10
new one -4 -5 -6 -4 -6
next ME -1 3 -1 -3 1
next MEETING 2 0 2 3 8
next MILESTONE 0 6 -3 0 -4
next OUTSIDE -4 -2 -7 -4 -4
next one -5 -6 -6 -5 -7
next to 5 2 1 1 4
noma una 5 4 5 6 18
o ME 7 9 5 5 5
of ALCOHOL 2 -5 -4 -1 2
of BRIDGE 2 -6 -1 -2 -3
of CAR 2 1 8 3 2
of DIE 3 7 3 2 3
of DRUG 4 2 4 10 4
of FOOD -4 -2 -4 -3 -7
of GAME 2 5 2 2 2
of HE 18 7 17 8 7
of KIN 9 11 14 8 9
of LIFE -3 -2 -6 -3 -3
of LIVE 4 16 6 6 7
of MATE -1 7 -3 0 0
of ME 2 5 13 3 3
of MEETING -1 2 0 -3 1
of PICK 6 5 6 7 15
of PILL 8 7 3 9 1
of QUESTION 2 9 1 1 -2
of SCHEDULE 1 -4 -2 -3 -4
of SOBER 0 -1 0 0 3
of WITHDRAW -5 -4 -5 -6 -8
of WORK 1 0 1 1 7
of a -2 -2 -6 -3 -2
of being 5 7 5 5 9
of fight 7 16 7 7 5
of it 2 5 3 4 0
of the -2 2 1 0 2
ok ME 0 -1 -3 0 1
ok at 3 10 3 3 1
old MATE 3 4 6 2 7
old ME 9 3 2 4 6
old is 4 4 3 3 9
old with 4 3 4 5 12
on # -4 -7 -7 -7 -6
on AGAIN 5 7 8 7 3
on ALCOHOL 5 7 11 6 10
on BODY 5 15 9 6 4
on BRIDGE -4 1 -2 -4 -4
on DRUG 3 5 8 6 10
on FOOD -2 -4 -4 -3 -5
on HE 14 5 11 9 11
on HEART 4 5 8 3 8
on HOPELESS 2 13 7 5 6
on LAST 2 0 4 2 7
on ME 1 2 15 4 8
on MUCH 2 -1 1 3 9
on OUTSIDE 4 0 8 2 1
on SCHEDULE -7 -11 -5 -5 -11
on STARE 7 8 9 5 11
on UNWAKING 2 -6 -2 1 8
on a 1 -10 6 2 16
on christ -7 -6 -5 -5 -6
on it -4 4 -5 -2 2
on left -5 -6 -2 -5 -9
on that -5 -4 -5 -5 -10
on the 1 -1 -3 4 2
one ALCOHOL 3 5 3 2 4
one BETTEROFF 7 9 7 7 12
one HE 2 8 1 2 1
one HIT 7 3 1 4 11
one KNOW 5 12 5 5 5
one LAST 5 11 5 4 5
one ME 1 1 -5 0 1
one MIGHT 6 11 8 6 8
one MILESTONE -2 0 -3 0 -4
one NOT -1 -6 -1 0 7
one OVER 5 8 10 5 4
one QUESTION -2 -7 -5 -4 -6
one SCHEDULE 4 6 4 4 10
one WILL 6 4 9 7 12
one and 9 10 4 8 6
one for 3 3 3 3 7
one in -6 1 -7 -4 -5
one is -1 -2 -4 -3 -6
one of 4 0 6 1 -1
one on 4 2 6 3 8
one open 2 -3 1 1 6
one the 0 3 -1 -1 2
one to 4 11 4 5 6
one turn 4 3 4 4 10
one way 4 11 5 5 4
only had 3 2 4 4 13
only one 10 13 7 8 12
only thing 5 13 4 4 5
open BAR 3 3 3 3 7
open MEETING -4 -6 -4 -4 -5
open OUTSIDE -4 -8 -5 -4 -5
open and 2 5 2 4 2
open it -1 2 4 4 15
or BRIDGE 4 9 4 5 4
or ME 4 10 6 7 2
orden de 4 3 12 4 1
out AGAIN 8 2 8 2 8
out ALCOHOL 8 1 4 -1 -3
out BLUE 6 2 8 1 2
out GOOD 3 9 3 3 1
out HE 12 10 7 6 2
out LAST 4 4 3 4 8
out MEETING -2 -3 -3 -4 4
out MUCH 5 12 6 7 7
out NIGHT 5 4 4 5 11
out QUIT 3 1 6 -4 0
out SCHEDULE -4 -8 -5 -2 -6
out and 5 10 -1 9 5
out for 8 10 6 7 12
out in -1 4 -4 0 -5
out of 3 6 3 4 4
out on 3 11 5 6 1
out sinc 8 6 7 6 15
out the -4 6 -1 -1 -3
out ther 1 0 1 1 4
out thi 3 1 8 4 10
own BODY 6 16 2 6 6
pa HE -2 -5 -2 5 6
pa QUESTION 10 14 18 9 8
paid and 4 -1 5 4 13
para HE -8 -21 -8 -7 -9
para KIN 0 3 0 0 0
para ME 1 6 5 2 1
para MUCH 3 9 3 3 2
para NOT 7 19 3 9 10
para QUESTION 14 30 21 18 11
para SHAKE 5 5 5 11 5
pasand HE 3 3 3 4 8
paso # -6 -9 -6 -6 -7
paso HE 11 2 4 5 7
paso y 0 4 -1 0 -2
past the 4 6 3 4 8
payday ME 5 3 4 5 12
pero ME -4 -4 -3 -4 -4
poison ME 13 5 6 6 5
por DRINK 2 4 3 6 10
por DRUG 12 11 10 8 15
por HE -4 -4 5 1 2
por KIN -3 -7 2 -2 -3
por ME 3 7 9 4 2
por NOT 0 -1 1 8 2
por QUESTION 2 8 1 3 6
por SCHEDULE -3 -6 -1 -3 -3
por eso 0 8 9 2 -1
por favor 5 7 3 4 3
por los -5 1 -10 -5 -9
por si 4 10 9 5 1
por un 12 13 15 12 22
por una -1 0 6 1 9
post a 3 10 3 4 6
prefie DIE 4 10 5 5 4
primer AGAIN -9 -12 -11 -9 -12
puedo NOT 2 1 1 10 -1
puedo QUIT 2 2 2 0 8
puedo con -2 -2 -4 -2 -3
puedo de -1 0 0 0 8
puedo ir -5 -3 -5 -3 -4
puedo mas 1 6 1 1 1
pull the -4 -1 -5 -4 -8
put # 7 12 6 7 10
put BODY 4 4 13 5 3
put HE 17 8 15 11 8
put a 6 5 12 4 3
put in 2 -10 3 -2 -6
put it 5 7 1 5 10
put the -7 -6 -3 4 5
putt ME 8 1 7 4 12
q HE 5 8 8 5 5
q KNOW -8 -9 -8 -8 -8
q ME 4 8 8 4 10
q NOT 1 4 3 4 2
q SCHEDULE 5 10 4 4 5
q las 4 4 3 4 10
q se 0 5 -6 -3 -3
q si 4 0 12 6 10
rais BODY 3 2 1 3 9
rais ME 1 -1 -1 1 7
rasura ME -8 -14 -10 -8 -8
rather be 1 6 0 2 1
refill ME -7 -6 -7 -6 -7
resett ME 6 5 6 6 14
right AGAIN -5 -5 -7 -4 -3
right HURRY 10 5 13 8 16
right ME 8 13 1 5 -1
right her 3 3 16 5 4
rob PILL 2 2 3 4 10
room ME -1 5 -3 -3 -2
room NIGHT 2 1 6 1 1
room and 2 6 4 3 6
room is 8 3 3 4 2
ropa y 5 6 12 6 5
runn out 4 10 3 4 2
sab QUESTION 6 6 16 9 3
sam MILESTONE 6 6 13 8 10
se CUT -2 5 0 0 0
se DIE -9 -14 -9 -8 -4
se DRINK 4 1 -3 -4 -6
se FALL 5 -3 0 0 -3
se HE 2 -4 3 1 2
se INJECT 9 3 3 3 6
se KILL -6 -5 -9 -6 -7
se ME 5 -11 -4 3 -4
se MUCH 1 9 2 3 -1
se OVER 0 7 0 4 6
se QUESTION 7 -1 11 7 15
se QUIT -7 -2 -6 -3 -8
se REST 3 8 1 2 2
se TAKE 20 -5 1 -2 -4
se UNWAKING 0 -1 -1 8 -1
se USE 6 0 -6 -2 -4
se WANT 6 17 3 6 6
se WILL 3 13 2 3 1
se esta 24 7 7 8 7
se fue 2 1 -5 -3 5
se fueron 7 1 4 4 12
se ha 6 9 0 0 0
se hizo 5 4 5 5 13
se muev 15 2 3 5 4
se murien 10 7 5 5 4
se pued -6 -8 -6 -6 -6
se puso 13 6 4 16 6
se quedo 13 1 5 7 3
se si 3 8 3 4 -2
see HE 4 0 15 2 -1
see YOU -7 -6 -6 -7 -8
seguir LIVE 4 9 4 4 4
seguir asi 4 10 4 4 5
sell ME 4 6 10 5 6
send ME 1 -1 6 0 0
send it -10 -15 -12 -11 -15
send the -4 -6 0 -3 -6
send to -5 -6 -3 -4 -4
seria BETTEROFF 4 9 4 4 4
set it 6 5 11 6 10
shav BODY 5 6 12 4 5
should been 5 13 5 6 4
si HE -1 6 5 1 1
si ME -2 15 6 5 9
si MUCH 3 8 3 3 5
si NOT 7 17 18 16 10
si TAKE -3 7 2 3 4
si amanez 6 14 4 6 5
sigo ME 5 12 6 5 4
sinc # -6 -6 -6 -6 -8
sinc HE 0 2 -1 2 -5
sinc ME -2 -2 1 4 -2
sinc SCHEDULE 6 2 3 9 7
sinc the 1 -4 6 5 6
sitt in -1 6 -2 -1 -4
smell it 10 15 9 11 23
smell on 5 3 4 5 12
someth ME 7 2 0 0 -2
someth and 9 4 4 5 7
someth to 5 10 5 6 8
soon ME 2 6 2 2 3
spray HE 10 1 1 2 -1
stand the 2 7 2 2 1
start AGAIN 4 0 3 3 7
start in 4 8 4 4 4
stay ME 4 1 1 1 2
stay SOBER -3 -5 -2 -2 4
stay hom -7 -8 -8 -9 -7
stay the 3 8 3 3 1
stay with 4 -2 0 1 3
step # -5 -6 -5 -5 -6
step is -2 -6 -2 -3 1
stood the 4 10 5 5 5
strugg to 5 5 5 5 12
stuck ME -8 -12 -7 -7 -8
stuck in -2 -6 -2 -3 6
stuff ME -3 0 7 -2 -2
su KIN 1 6 9 7 3
suppos be 0 0 0 1 6
suppos to 2 4 6 4 11
tab is 7 12 7 7 10
tak ME 5 6 10 5 4
talk HE 0 1 3 1 -1
talk MATE 5 2 1 6 9
talk ME -2 7 -3 0 4
talk WILL 0 0 1 -1 -4
talk out 4 8 4 5 9
talk to -2 -6 0 5 3
tast it 5 2 5 5 14
teache ME -2 -3 -7 -4 -5
tenia # 2 1 2 0 6
tenia MILESTONE 2 0 1 1 10
than ME 5 5 1 4 9
than the 2 12 0 2 -4
that # -6 -8 -7 -6 -6
that AGAIN -6 -2 -6 -5 -10
that GAME -7 -10 -8 -7 -8
that HIT -2 -4 -6 -4 -6
that ME -1 9 2 1 -2
that MEETING -3 -7 -2 -3 -4
that MUCH -8 -14 -9 -9 -9
that SCHEDULE 3 3 2 3 8
that is -5 1 0 2 2
that one -12 -17 -11 -9 -13
that was -3 -7 -4 -3 2
the # 1 1 7 6 2
the AGAIN 1 3 0 9 5
the AGO -6 -7 -8 -7 -11
the ALCOHOL 2 1 4 5 7
the BAR 6 7 6 3 11
the BETTEROFF -1 3 9 -2 -1
the BLUE -8 -3 -2 -4 -6
the BODY -5 -7 2 -2 -2
the BRIDGE 2 15 1 3 -2
the BRUISE 3 4 8 3 4
the BUY 2 -1 12 3 3
the CAR 6 1 4 3 0
the COPS 3 1 4 5 -2
the CRAVE 1 5 2 2 8
the DEALER 6 6 0 3 5
the DRUG -4 7 -2 1 3
the EMPTY -2 4 -3 -3 -8
the GAME 1 -9 3 -3 1
the GIVE -3 -6 -5 -3 3
the GOOD 3 2 2 3 10
the HIT 5 0 5 2 4
the HOPELESS 4 7 3 4 6
the KILL -4 -7 -4 -4 -4
the KIN 2 3 7 -1 2
the LAST -6 -5 -6 -6 -7
the LETTER 4 13 2 3 1
the MATE -2 -8 -2 -2 -1
the MEETING 12 11 14 11 8
the MILESTONE -2 2 -3 -4 -3
the MORNING 1 5 3 3 -3
the MUCH 7 1 4 3 2
the NEED 8 1 5 6 9
the NIGHT 6 10 0 5 3
the OUTSIDE -6 -7 3 -2 -3
the OVER -4 -7 0 -3 -3
the PAIN 6 9 5 5 10
the PHONE -2 -4 1 3 -1
the PILL 3 5 6 3 -1
the PLACE -2 2 -4 -6 0
the QUIT -5 -5 6 2 1
the RELAPSE -8 -8 -5 -5 -5
the REST 10 15 8 9 15
the ROPE 1 5 7 2 -1
the SCHEDULE 4 5 11 5 4
the SECRET 2 8 4 3 3
the SHAKE 7 8 5 15 10
the SICK 2 8 -3 1 4
the SOBER 10 14 9 7 11
the STARE -5 -6 -2 -5 -6
the THINK 5 13 4 5 4
the TRAP 1 2 0 2 8
the USE -6 -1 -4 -4 -9
the WANT 8 12 8 8 14
the WEAPON -6 -3 1 -5 -10
the WILL 2 10 0 6 4
the WITHDRAW 3 2 3 12 2
the WORK 0 2 -3 -1 2
the WORLD -6 -7 -6 -5 -7
the after 10 11 7 6 6
the bag 8 3 4 4 8
the ball -6 -6 -11 -6 -7
the bank -6 -7 -6 -8 -6
the baseme -2 -6 -5 -3 -3
the bed 6 10 6 7 4
the big 5 9 3 4 2
the cabine 6 0 0 1 5
the cam -1 0 -9 -4 -4
the cart 5 6 5 5 11
the ceil 7 5 6 8 3
the clos 8 6 7 8 17
the closet 5 6 5 4 6
the clubho -5 -5 -7 -6 -6
the com 2 13 -4 2 1
the concer -9 -9 -11 -9 -13
the couch -7 -9 -10 -7 -4
the dish -6 -10 -9 -6 -3
the dog -9 -12 -13 -10 -6
the down 2 3 12 9 2
the edg 0 8 0 3 1
the fan 3 10 5 3 0
the first 4 6 7 6 11
the garag 0 8 3 1 -3
the glas 5 4 4 5 10
the ground 8 6 5 3 0
the hom 6 -1 5 7 7
the hospit -3 0 0 -2 -5
the hous 3 -2 3 0 2
the ice 6 12 10 9 6
the key 2 10 1 3 2
the kitche 0 0 -4 1 3
the lak 3 6 1 1 1
the left -2 -7 2 -4 -5
the light -3 -6 4 -1 -3
the lighte 4 8 1 4 10
the lik 4 10 4 7 4
the lin -9 -4 -8 -4 -10
the mirror 4 12 5 6 6
the money 2 -1 2 2 8
the new 1 2 1 0 1
the next 5 5 6 3 8
the one -7 -13 -12 -7 -8
the only 8 20 8 7 8
the open -5 -8 -5 -4 -5
the other 2 7 5 1 6
the passwo 2 7 1 2 2
the patch 6 2 3 2 -1
the picnic -3 -4 -3 -4 -3
the pip 10 10 7 9 18
the plac -2 3 -3 -2 -6
the porch -2 -5 1 -3 -5
the potluc -4 -2 -2 -2 -1
the real 6 7 6 6 9
the right 1 8 1 2 1
the room 4 3 4 5 4
the sal -4 -7 -3 -3 -1
the sam 9 7 7 4 4
the sat -6 -9 -5 -5 -4
the shop -7 -7 -9 -5 -6
the speake -4 -5 -4 -4 -5
the spot 2 3 1 2 6
the statio 4 0 -4 -2 -2
the stov 2 9 2 3 2
the stuff 8 12 5 7 11
the tap 3 2 3 3 9
the til -5 -3 -10 -1 -8
the trash 6 5 5 5 13
the tub 7 12 5 6 4
the under 4 15 9 8 7
the vent 5 11 5 6 4
the wall 7 10 8 8 -2
the way -4 -2 -2 -2 0
the wedd -4 -6 -5 -5 -9
the wheel 9 8 9 6 9
the window 2 7 9 5 2
the wrong -8 -8 -8 -7 -6
then HE 10 10 8 4 1
then ME 4 5 7 2 10
then mor 6 9 5 5 4
then the 2 -4 -1 0 2
then went 9 1 4 4 5
ther # 5 4 7 4 1
ther ME 5 10 5 6 8
ther MEETING 7 15 7 6 11
ther NOT 3 11 5 7 2
ther SCHEDULE 1 -1 1 1 6
ther a 2 0 5 0 4
ther an -4 -3 -1 -3 -6
ther is 14 14 8 9 7
ther one -4 -8 -4 -4 -1
ther to 8 15 9 8 8
thi CANT 0 3 0 1 0
thi CAR 4 12 4 3 3
thi GAME -7 -11 -7 -7 -9
thi LIFE 4 9 4 4 4
thi ME 0 -2 4 2 2
thi MIGHT 5 12 5 5 5
thi MILESTONE 0 0 5 -2 -7
thi MORNING 3 -1 5 5 4
thi PHONE -1 2 -1 -1 -6
thi QUIT -2 -8 -2 -3 5
thi SCHEDULE 7 20 8 9 9
thi WORK -4 -9 -4 -3 -5
thi WORLD 6 15 5 6 6
thi a -5 -7 -5 -5 -7
thi is 3 11 3 5 6
thi lin -5 -7 -6 -5 -6
throug # 6 15 5 6 3
throug MUCH -11 -9 -8 -8 -10
throug the 0 0 -3 -2 -2
tien HE 16 10 10 7 3
tien LIPS 9 3 2 3 3
tien TRAP 4 3 9 4 3
tien los 12 5 4 5 5
til # -8 -8 -6 -6 -6
til SCHEDULE -3 -8 -4 -1 -2
til the 5 10 5 5 10
till ME 2 1 7 4 2
till the 4 4 4 4 9
tim ME 0 4 9 3 2
tir HE 3 3 2 5 8
to # -3 -7 -5 -4 -6
to #zip -5 -6 -5 -5 -6
to AGAIN 4 11 5 4 5
to ALCOHOL -1 -1 -2 0 5
to BAR -2 -4 1 -2 -3
to BETTEROFF 8 15 7 9 10
to BODY -5 -8 -2 -6 -8
to BREATH 6 6 2 3 0
to BRIDGE 4 17 2 5 5
to BRUISE 3 8 3 3 3
to BUY -2 -5 -1 -2 -1
to CUT 5 10 5 5 4
to DIE 6 2 -1 0 0
to DRINK -3 -9 -4 -4 -3
to EMPTY 5 10 5 10 10
to EVERYONE 6 13 6 6 6
to GAME -9 -16 -7 -9 -10
to GOD 4 8 3 6 1
to HANG 1 5 0 1 4
to HE 5 4 6 2 1
to HIGH 8 12 7 8 16
to HIT -6 -7 -7 -5 -8
to KILL -1 -2 4 0 -1
to KIN -5 0 -8 -1 -3
to KNOW -2 -4 -5 -3 -2
to LAST 4 8 4 5 3
to LET 6 14 5 6 5
to LIVE 3 16 1 4 2
to MATE 1 4 6 5 4
to ME -3 1 2 -3 8
to MEETING 8 7 14 10 5
to MILESTONE 3 -1 3 3 10
to MUCH -12 -9 -8 -7 -9
to NOT 0 10 3 7 -4
to OVER 2 1 1 1 2
to PHONE 0 -11 -3 -5 -3
to PICK 4 -1 8 5 14
to QUIT -4 2 1 3 -3
to REST 0 6 -1 1 -2
to SELF 3 12 0 3 1
to TAKE 0 8 4 11 12
to TRAP 5 6 11 6 3
to USE -2 1 0 -1 5
to VOMIT 6 4 13 7 10
to WAKE 7 9 2 3 -1
to WANT 5 13 5 4 5
to WILL 0 6 -1 0 -3
to WORK -2 -3 3 -2 -3
to a -1 1 6 2 -4
to ask -3 -5 1 -3 -9
to be -3 5 -7 -2 -6
to break 7 9 10 7 12
to com -1 0 -2 -2 1
to do 5 4 -1 -1 2
to find 1 6 -2 0 -1
to get -4 -11 2 2 -1
to go 2 10 7 7 8
to hold 3 7 2 7 2
to hom 3 -6 4 -1 -2
to keep 0 5 -1 0 -1
to lat -3 -6 -3 -3 -4
to lik 5 5 9 5 8
to mak 1 3 -2 1 3
to old 3 3 1 3 8
to one -7 -15 -5 -6 -5
to open -4 -9 -5 -4 -4
to reset 4 4 4 5 10
to see 4 7 2 3 3
to shar -6 -10 -7 -6 -7
to spot 4 3 4 4 11
to stay 9 8 3 3 1
to talk -3 -2 -2 -4 -9
to the -7 -4 -5 0 4
to thi 1 5 4 3 -3
to twelv 5 3 5 5 11
town and 3 1 4 3 11
tre MILESTONE 6 -1 3 7 4
turn BETTEROFF -6 -7 -7 -6 -9
turn BLUE 14 5 4 5 5
turn ME -2 -5 0 0 8
turn QUIT -6 -7 -7 -6 -9
turn into 9 8 10 10 22
turn is 6 13 6 6 6
turn the 4 7 7 4 3
un DRUG 1 0 2 2 7
un MATE 5 2 6 4 -1
un MEETING -2 -3 -5 -2 0
un MILESTONE 0 2 1 -2 4
un SOBER 2 1 2 2 7
un TAKE 6 5 7 6 18
un WEAPON 8 13 11 8 8
un WILL 4 13 3 4 2
un hombr 4 4 9 4 3
un pas 7 5 5 6 13
un paso 7 13 7 7 7
una ALCOHOL -2 -1 -1 -1 7
una LETTER 1 6 1 0 1
una MATE 8 8 8 6 5
una MEETING -1 0 1 0 2
una ROPE 1 6 0 2 0
una STUPID 6 15 6 6 4
una linea 4 3 5 5 12
una y 6 7 8 8 19
up # -6 -10 -7 -6 -6
up HE 8 2 0 1 0
up ME 0 0 0 -2 0
up NIGHT 4 2 3 4 12
up QUESTION -2 0 -1 -2 -4
up SCHEDULE 5 5 5 7 10
up UNWAKING 12 5 4 4 3
up after 12 9 7 8 12
up and 6 11 1 7 10
up at -3 -5 1 -3 -4
up in 5 7 0 4 -1
up on 9 8 2 5 0
up the 6 3 -4 -1 -3
up with -7 -8 0 -4 -2
van # -6 -8 -7 -3 -10
van a 2 8 2 1 -1
vaso servid 5 5 5 5 12
ver HE -7 -8 -9 -9 -9
violen domest 2 0 7 1 2
vuelv en 11 3 3 4 2
vuelv si 10 3 3 4 2
wait HE 6 6 17 7 7
wait ME -5 -8 -4 -5 -8
wait for -5 1 -5 -4 -9
walk ME 3 5 2 4 9
walk in -3 -4 -5 -6 -7
walk into 8 17 10 8 5
walk of 4 4 4 3 9
walk on 8 12 13 8 7
walk out 7 13 7 6 11
walk to 2 1 2 4 8
was # 9 4 6 11 13
was AGO 2 2 3 3 9
was DRINK -10 -13 -5 -9 -17
was GOOD 5 7 8 5 11
was MUCH 1 -7 -3 -2 -1
was NOT 6 19 3 7 15
was RAPE 2 1 9 3 2
was SOBER 9 5 5 5 14
was WILL 6 9 10 6 6
was a -6 -7 -1 -7 -11
was in 4 9 2 2 4
way hom 4 -1 7 3 7
way out 3 10 9 4 0
way to 5 10 1 4 5
went AGAIN 7 -1 4 4 5
went AGO 5 0 4 4 7
went BETTEROFF -4 -5 -4 -3 -6
went QUIT -4 -5 -4 -3 -6
went a 5 3 10 5 9
went after -5 -7 -7 -7 -13
went away -6 -3 -7 -6 -14
went for -6 -5 -4 -2 -3
went out 8 6 4 7 17
went the 4 3 3 3 9
wer GOOD 6 12 6 6 5
wer to 6 12 6 6 5
whit knuckl 7 7 7 7 18
with # -3 -3 -3 -1 -2
with ABUSER 4 3 4 4 9
with ALCOHOL 5 1 7 4 4
with CAR 4 10 2 4 6
with FOOD 1 1 2 3 9
with GAME -3 -2 -3 -3 -6
with HE 1 3 10 2 -2
with KIN -11 -13 -9 -8 0
with MATE -6 -6 -2 -5 -7
with ME 5 10 4 4 3
with MEETING -7 -9 -8 -6 -9
with NOT -3 -5 5 4 -7
with PILL 2 8 2 2 1
with SCHEDULE -5 -5 -9 -5 -5
with SELF 1 6 -1 1 0
with WEAPON 3 1 9 3 3
with YOU -5 -9 -5 -5 -6
with a 7 8 9 4 11
with dog -6 -7 -9 -6 -6
with it 8 13 5 7 12
with nam 7 10 14 8 8
with that -6 -8 -6 -5 -6
with the -1 4 0 -6 -3
with thi -7 -9 -7 -6 -7
writ a -10 -11 -8 -7 -8
writ to 3 8 2 3 2
wrot a -8 -15 -8 -8 -8
y # -6 -4 -4 -7 -5
y AGAIN 10 7 10 7 9
y BLUE 8 3 3 3 3
y DRINK 3 2 2 2 9
y FALL 11 4 4 4 3
y GOOD -5 -6 -5 -5 -2
y HE 15 12 9 16 17
y HIT 3 3 7 4 3
y HURRY 23 14 6 19 10
y KIN -8 -4 -3 -2 -10
y KNOW 16 18 19 18 11
y LAST 0 5 4 4 2
y LOVE 0 1 -6 0 6
y ME 16 5 19 16 16
y MUCH 9 7 6 5 4
y NOT 19 16 13 15 15
y OVER 4 9 4 4 10
y QUESTION 6 14 9 10 9
y QUIT 1 2 2 -2 5
y SEEING 7 -2 1 3 1
y WAKE 15 8 1 5 3
y WANT 1 4 5 2 3
y WILL 2 0 5 2 6
y a 5 7 10 4 -2
y arrepe 7 3 4 4 9
y con 9 13 12 9 9
y esta 16 3 14 13 8
y negro 11 4 4 4 4
y puedo 7 8 3 4 5
y q 2 10 5 2 3
y se 13 13 14 12 1
y si -5 -7 -3 -6 -8
y sigo 2 5 3 4 5
y una 7 11 3 7 1
y ve 4 -1 1 8 1
yester and 5 8 2 4 1
yester was 7 12 12 8 7
yet ME 5 4 5 5 13
yet but 5 4 5 4 14
~ahorita 8 5 6 6 9
~already 7 9 3 2 8
~always -2 -2 2 0 3
~even -1 5 0 3 -2
~just 4 4 -4 0 5
~kinda 1 -2 -3 -2 -6
~lol -32 -31 -38 -28 -33
~muy 7 -5 3 6 -1
~please 1 7 0 -2 -8
~pls 0 -4 -1 -5 -7
~quite 5 8 7 14 12
~really 0 -2 -2 0 2
~siempre 5 14 -1 3 3
~so -7 -1 -1 3 1
~solo 2 0 -9 3 1
~still 5 3 -7 -2 0
~todavia -8 -6 -5 -7 -2
~ya 1 16 -4 3 9
"""
