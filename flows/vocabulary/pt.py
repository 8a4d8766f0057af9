"""Portuguese."""

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart
from flows.vocabulary.language import Vocabulary

PORTUGUESE = Vocabulary(
    code="pt",
    name="Português",
    language_names={
        "en": "inglês",
        "es": "espanhol",
        "fr": "francês",
        "pt": "português",
        "it": "italiano",
    },
    home_countries=frozenset({"BR", "PT"}),
    twelve_hour_countries=frozenset(),
    h_notation=True,
    decimal_comma=True,
    decimal_point_countries=frozenset(),
    names_behind_venues=True,
    detection={
        "sure": """
            agora, ajuda, alguém, amanhã, custa, estou, gostaria, hoje, mensagens, mulheres,
            obrigada, obrigado, perto, preciso, procuro, quero, reuniao, reunioes, também, tenho,
            você, vocês""",
        "likely": """
            alguma, boa, bom, como, com, custa, dia, domingo, em, favor, homens, mais, manhã, meu,
            minha, na, nao, no, noite, nova, novo, oi, olá, onde, para, por, próxima, quando,
            quanto, que, religioso, sábado, sou, tarde, tem, uma""",
        "telling": """
            diga, fala, escreva, escreve, mande, manda, responda, responde, repita, explique""",
        "accented": "é, olá",
        "asking": "a, do, em, favor, idioma, me, mudar, para, por, fala, falam, falar, falo",
    },
    whole={
        Intent.STOP: """
            parar, pare, parem, sair, chega, basta, cancelar, cancela, cancele,
            descadastrar, remover, me remova, me tire, não quero mais,
            encerrar, fim, me descadastra, me remove, desinscrever""",
        Intent.START: "começar, iniciar, recomeçar, retomar, voltar a receber, inscrever",
        Intent.HELP: """
            ajuda, me ajuda, me ajude, socorro, preciso de ajuda, ajude-me, ajudem-me,
            informação, informações, como funciona, emergência, crise, apoio, quero
            ajuda, pode me ajudar, podem me ajudar, ajuda por favor, preciso ajuda, me
            ajudem""",
        Intent.HOTLINE: """
            números, telefones, números de telefone, reabilitação, desintoxicação,
            tratamento, recursos, clínica, internação""",
        Intent.LANGUAGE: """
            português, em português, portugues por favor, portuguese, in portuguese,
            idioma, idiomas, língua, mudar idioma""",
        Intent.PRIVACY: """
            privacidade, política de privacidade, é anônimo, é anónimo, é confidencial, é sigiloso,
            sigilo, meus dados, dados, confidencial, é seguro""",
        Intent.FORGET: """
            esquecer, me esqueça, esqueça-me, me esquece, apagar, apagar tudo, apague
            tudo, me apague, me apaga""",
        Intent.TALK: """
            falar, conversar, pessoa, uma pessoa, um humano, padrinho, madrinha,
            atendente, voluntário, me liga, me ligue, me liguem""",
        Intent.OFFICE: """
            escritório, o escritório, telefone do escritório, número do escritório,
            escritório de aa, número do aa, telefone do aa, número do na, telefone do na,
            intergrupo, site""",
        Intent.ABOUT: """
            sobre, quem é você, quem é, o que é isso, o que é isto, quem são vocês, você
            é um robô, é um robô, é um bot, quem é vc, vc é um robô""",
        Intent.REMIND: "me lembra, me lembre, lembrar, lembrete, lembra-me, lembre-me",
        Intent.REMINDERS: "lembretes, meus lembretes, ver lembretes",
        Intent.MENU: """
            menu, opções, início, olá, oi, bom dia, boa tarde, boa noite, oie, oii, e
            aí, tudo bem, alô, oi tudo bem, tem alguém aí""",
        Intent.CHAT: """
            tá frio, está frio, tá muito frio, que frio, faz frio, tá calor, está calor, que
            calor, tá quente, tá chovendo, está chovendo, chove, chovendo aqui, tá nevando, que
            tempo, tempo bom, conta uma piada, me conta uma piada, conta outra piada, outra
            piada, sabe piadas, me faz rir, fala algo engraçado, canta uma música, me conta uma
            história""",
        Intent.THANKS: """
            obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, obg, obgd,
            obrigado por tudo, obrigada por tudo, valeu por tudo,
            valeu, vlw, tchau, deus abençoe, deus te abençoe, agradeço, perfeito, ótimo, beleza,
            até logo, não obrigado, não obrigada, até mais, desculpa, desculpe, me desculpa, me
            desculpe, foi mal, perdão, sinto muito, agora não, agora não dá, agora não posso,
            espera, espera aí, espera um pouco, peraí, pera aí, um momento, um minuto, um
            segundo, só um minuto, só um momento, tô dirigindo, estou dirigindo, vejo depois,
            vejo mais tarde, depois eu vejo, depois vejo, vou pensar, vou ver, vamos ver, tô
            ocupado, tô ocupada, estou ocupado, estou ocupada""",
    },
    anywhere={
        Intent.STOP: """
            me descadastrar, me descadastre, quero sair da lista, sair dessa lista, sair
            desta lista, me deixa em paz, me deixe em paz, me deixem em paz, cancelar
            mensagens, cancelar inscrição, parem de incomodar, sair da
            lista, quero cancelar""",
        Intent.START: "",
        Intent.HOTLINE: """
            linha de crise, linha de ajuda, número de crise, números de crise, telefone
            de ajuda, número para ligar, para quem ligar, pra quem ligar, centro de
            reabilitação, clínica de reabilitação, linha de apoio, números de
            emergência, telefone de apoio""",
        Intent.LANGUAGE: """
            fala português, você fala português, falam português, em português por
            favor, responda em português, não falo inglês, mudar idioma, outro idioma,
            mudar para português, muda para português""",
        Intent.PRIVACY: """
            isso é anônimo, isto é anónimo, é anônimo, é confidencial, isso é
            confidencial, quem vê, quem lê, quem pode ver, vocês guardam, guardam meu,
            guardam meus, guardam o meu, compartilham meu, compartilham meus, partilham
            os meus, que dados, meus dados pessoais, minha privacidade, é sigiloso,
            alguém vai saber""",
        Intent.FORGET: """
            esqueça de mim, esquece de mim, apague meus, apaga meus, apagar meus,
            apaguem meus, exclua meus, excluir meus, delete meus, apague os meus, apagar
            os meus, apague meu número, apaga meu número, excluir meu, apague tudo,
            apaga tudo, esqueça meu número, apaguem os meus, elimine os meus""",
        Intent.TALK: """
            falar com alguém, falar com uma pessoa, conversar com alguém, falar com um
            humano, preciso falar, preciso conversar, quero falar, quero conversar,
            alguém para conversar, alguém pra conversar, podem me ligar, pode me ligar,
            pessoa de verdade, pessoa real, preciso de um padrinho, posso falar, falar
            com um atendente""",
        Intent.ABOUT: """
            quem é você, quem são vocês, quem fala, com quem estou falando, com quem
            falo, você é um robô, é um robô, é um bot, você é uma pessoa, você é humano,
            você é real, isso é automático, de quem é este número, de quem é esse
            número, que número é esse, que serviço é esse, vc é um robô, vc é robô, és
            um robô, és uma pessoa""",
        Intent.REMIND: """
            me lembra, me lembre, me lembrar, lembre-me, lembra-me, me manda um lembrete, me
            avisa antes, me avise antes, criar lembrete, mande um lembrete, pode me lembrar, me
            põe um lembrete, coloca um lembrete, põe um lembrete, pode me avisar, me avisa, me
            avise""",
        Intent.REMINDERS: """
            meus lembretes, os meus lembretes, cancelar lembrete, cancelar lembretes,
            cancelar meus lembretes, chega de lembretes, apagar lembrete, cancelar meu
            lembrete""",
        Intent.THANKS: "obrigado por, obrigada por, obrigado pela, obrigada pela",
    },
    classes={
        "ambiguous stop": "parar",
        "alone": "parem, pare, para, chega, basta",
        "cease": """
            parem de, pare de, para de, parem, pare, chega de, chega, basta de, parar
            de, sem mais, não quero mais, parar, cancelar, cancelem, já não quero,
            deixem de, deixe de""",
        "struggle": """
            não consigo parar de, quero parar de, como parar de, como paro de, preciso
            parar de, para parar de, ajuda para parar, não consigo parar, quero parar,
            queria parar""",
        "sending": """
            me mandar, me enviar, mandar, enviar, me escrever, escrever, me incomodar,
            me ligar, mandar-me, enviar-me, escrever-me, receber, incomodar""",
        "send": """
            mande, mandem, envie, enviem, manda, envia, escreva, escrevam, ligue,
            liguem, incomode, incomodem, contactem, contate""",
        "texts": "mensagens, mensagem, sms, textos, notificações, torpedos",
        "receive": "receber, recebendo",
        "me": "me, mim, meu número",
        "not": "não, nunca mais, nunca, nao me, não me, não quero mais",
        "want": "quero, desejo, gostaria",
        "away": """
            me tira, me tire, me tirem, me remova, me remove, me removam, tirem,
            removam, remova-me, tire-me, retirem, me retire, me exclua, me apague""",
        "again": "",
        "list": "da lista, desta lista, dessa lista, de sua lista, da sua lista, a lista, lista",
        "my age": "tenho",
        "years of age": "anos, aninhos",
        "after age": """
            e, mas, meu, minha, meus, nao, que, em, de, moro, posso, onde, como, ele,
            ela, estou, quero""",
        "website": "site, página da internet, página na internet",
        "recovery books": "livro azul, texto básico, big book, a literatura",
        "chips": "ficha, fichas, chaveiro, chaveiros, medalha, medalhas",
        "moderation": "beber menos, usar menos, moderação, moderar",
        "no answer": """
            não responda, não responde, não me responda, não me responde, não precisa responder""",
        "helps other": """
            ajudo meu, ajudo minha, ajudar meu, ajudar minha, faço meu, faço minha""",
        "younger relative": """
            meu filho, minha filha, meus filhos, nosso filho, nossa filha, meu neto, minha neta,
            meu sobrinho, minha sobrinha, meu enteado, minha enteada, meu menino, minha menina""",
        "relative": """
            meu marido, minha mulher, minha esposa, meu esposo, meu namorado, minha namorada,
            meu filho, minha filha, minha mae, meu pai, meu irmao, minha irma, um familiar, meus
            pais, meu ex, minha ex, meu tio, minha tia, minha avó, meu avô, moro com, meu irmão,
            minha irmã, minha mãe""",
        "beside relative": """
            é, por, para, pro, pra, de, outra, vez, ajuda, favor, com, e, o, a, oi, sobre, novo""",
        "drinks": """
            bebe, bebe muito, bebendo, e alcoolatra, alcoolatra,
            bebe todo dia, bebe demais, chega bêbado, chega bêbada, bêbado, não para de
            beber, alcoolismo, alcoólatra,
            bebe de novo, voltou a beber, anda bebendo, se embebeda, é alcoólatra,
            bêbada""",
        "uses": """
            usa drogas, usa droga, se droga, e viciado, viciado, viciada, nas drogas,
            usa crack, usa cocaína, fuma maconha, drogas, cocaína, crack, heroína""",
        "gambles": """
            joga, aposta, no cassino""",
        "": """
            sou alcoolatra, eu bebo""",
        "asking": "o que é, o que são, o que significa, o que quer dizer, que é, explica",
        "courtesy": """
            por favor, pf, pfv, pfvr, obrigado, obrigada, agora, já, isso, tudo, logo,
            de, com, isto""",
    },
    courtesy={
        "polite": "oi, olá, obrigado, obrigada, favor, por, pfv, pf",
        "thanks": "obrigado, obrigada",
        "help": "ajuda, socorro",
        "greeting": "oi, olá",
    },
    denial={
        "words": "não",
        "unwanted": """
            não, menos, menos de, exceto, em vez de, sem, que não seja, que não seja de, que não
            seja só de, que não seja só para, nada de, não só de""",
        "excluded": """
            não em, não no, não na, não nos, não nas, não o, não a, não aos, não às,
            não é, não é em, que não seja, que não seja em, que não seja no, mas
            não, mas não em, mas não no, mas não na, qualquer dia menos, todos os
            dias menos, menos, menos em, menos no, menos na, exceto, exceto em,
            exceto no, exceto na, em vez de, no lugar de, tudo menos, qualquer coisa
            menos, não estou em, não moro em""",
        "disliked": """
            não quero, não gosto de, não gosto do, não posso no, não posso na, não posso em,
            odeio, não preciso de, não posso, não consigo, trabalho, trabalho na, trabalho
            no, não dá""",
        "harmless": """
            por que não, se não, não só, não muito longe, não tão longe, não longe,
            mais ou menos, pelo menos, ao menos, não a mesma, não o mesmo, não é
            longe, não é para mim, a menos de, menos de""",
        "behind": """
            não, não posso, não dá, não vai dar, não serve, não rola, não me serve, trabalho,
            não consigo, não dá pra mim, estou ocupado, estou ocupada, me mata, me matam, é
            difícil, é complicado, é ruim pra mim""",
        "shown": """
            nenhuma dessas, nenhum desses, nenhuma delas, nenhum deles, essas não, esses
            não, essa não, esse não, nenhuma me serve, nenhuma dá, não nenhuma, não posso
            nesse horário, não posso nesses horários, não dá nesse horário, nesse horário
            não, nesse horário não posso, não posso nessa hora, já conheço essas, já fui
            nessas, outro horário, outra hora, outros horários, em outro horário""",
        "declined": """
            não posso ir a, não posso ir nessas, não dá para, não gosto de, não
            gostei de, não quero, já conheço, já fui a, já fui em, já vi, perdi""",
        "those": """
            essas, esses, estas, estes, dessas, desses, essas reuniões, esses
            grupos, esses horários, esse horário, nesse horário, nesses horários,
            essa hora, nessa hora""",
        "unfit": """
            não servem, não serve, não dão, não dá, não me servem, não posso, não
            consigo""",
        "relaxed": """
            não precisa ser, não tem que ser, não precisam ser, esquece, esqueça,
            não necessariamente, sem ser só""",
        "is": "é, que é, porque é, esse dia é",
        "told": """
            era um, era uma, era, ia a um, ia a uma, tínhamos um, tínhamos uma, era um
            grupo de, era uma reunião de, ia a um grupo de""",
        "any other": "qualquer outra, outra",
        "any day": "qualquer dia, qualquer outro dia, tanto faz o dia, quando for",
        "any gender": """
            mista, misto, mistas, homens e mulheres, misto tá bom, mista tá bom, homens ou
            mulheres""",
        "any language": """
            em inglês também, inglês também serve, qualquer idioma, qualquer língua""",
    },
    meeting="""
        reunião, reuniões, grupo, grupos, encontro, encontros, reuniao de, sala, salas,
        reunioes, grupo de apoio, grupos de apoio, sessão""",
    meeting_words={
        "open": "",
        "closed": "",
        "told closed": "está, estava, tá, tava, porta, tudo",
        "of": "de",
        "article": "na",
        "before name": "de, do, da",
        "behind name": "hoje, amanhã, agora, perto, em, no, aqui, online, por, para, às, a, ou, e",
    },
    types={
        "11": "passo 11, décimo primeiro passo, 11º passo, 11o passo",
        "12X12": "12 e 12, doze e doze, 12 passos e 12 tradições",
        "A": """
            secular, agnóstico, agnósticos, ateu, ateus, laico, sem religião, não religioso,
            laica, sem deus, não religiosa, sem padre, sem padres, sem reza, sem rezas, menos
            religioso, menos religiosa, que não seja religioso, nada religioso, sem tanta
            religião""",
        "ASL": """
            libras, língua de sinais, linguagem de sinais, língua gestual, surdo,
            surdos, surda""",
        "B": "livro azul, livro grande, estudo do livro",
        "BA": "creche, babá, cuidam de crianças, berçário",
        "BE": """
            iniciantes, principiantes, novatos, recém-chegados, para iniciantes, novos
            membros, ingressantes""",
        "BRK": "café da manhã, pequeno-almoço",
        "C": "fechada, fechadas, reunião fechada, reuniões fechadas",
        "CAN": "luz de velas, velas, à luz de velas, vela",
        "CF": """
            com crianças, crianças bem-vindas, levar crianças, levar meus filhos, aceita
            crianças, com meus filhos, posso levar crianças, posso levar meus filhos""",
        "D": "discussão, debate",
        "DD": "diagnóstico duplo",
        "DR": "reflexões diárias",
        "FF": "sem perfume, sem fragrância",
        "G": "gays, homossexual, homossexuais",
        "H": "aniversário, aniversários",
        "L": "lésbica, lésbicas",
        "LGBTQ": "lgbt, lgbtqia, lgbti",
        "LIT": "literatura, leitura",
        "LS": "viver sóbrio",
        "M": """
            homens, homem, para homens, só homens, masculina, masculino, só para homens,
            de homens, rapazes""",
        "MED": "meditação",
        "NB": "não binário, não-binário, não binárie",
        "NDG": "indígena, indígenas",
        "O": "aberta, abertas, reunião aberta, reuniões abertas, aberta ao público",
        "OUT": "ao ar livre, no parque, ar livre",
        "P": "profissionais",
        "POA": """
            comprovante de presença, prova de presença, atestado de presença, declaração
            de presença, comprovante de comparecimento""",
        "POC": "pessoas de cor, negros, pessoas negras",
        "SEN": "idosos, terceira idade, pessoas idosas, seniores",
        "SM": "pode fumar, fumantes, fumadores",
        "SP": "orador, palestrante, oradores, partilha, temática",
        "ST": "estudo dos passos, estudo de passos, passos, dos passos, de passos",
        "T": "transgênero, trans, transexual, transgénero, transexuais",
        "TR": "tradições, tradição, estudo das tradições",
        "W": """
            mulheres, mulher, para mulheres, só mulheres, feminina, feminino, só para
            mulheres, de mulheres, senhoras, moças, femininas""",
        "X": """
            cadeira de rodas, cadeirante, cadeirantes, acessível, acesso para
            cadeirantes, acessibilidade, deficientes, deficiente, rampa, sem escadas,
            acesso para cadeira de rodas, mobilidade reduzida, uso cadeira de rodas""",
        "Y": "jovens, para jovens, jovem, adolescentes, gente jovem, juventude, de jovens",
        "S": "em espanhol, espanhol",
        "EN": "em inglês, inglês",
        "FR": "em francês, francês",
        "POR": """
            em português, português, língua portuguesa, que falem português, brasileira,
            brasileiros, de língua portuguesa""",
        "ITA": "em italiano",
        "DE": "em alemão",
        "VET": "veteranos, militares, ex-militares, veterano",
        "GRIEF": "luto, de luto",
        "BILINGUAL": "bilíngue, em inglês e português",
        "RESPONDERS": "bombeiros, policiais, socorristas",
        "MARATHON": "maratona",
        "CHRISTIAN": "cristã, cristão, cristãos, evangélica",
        "SMOKEFREE": "não fumantes, sem fumo",
        "DOGS": "aceita cachorro, aceitam cães",
    },
    ways={
        "online": """
            on-line, online, virtual, virtuais, pelo zoom, por zoom, no zoom, pela internet, à
            distância, remota, remoto, por vídeo, pelo computador, por videochamada, de casa, por
            videoconferência, digital, pelo celular""",
        "phone": """
            por telefone, telefônica, telefônicas, pelo telefone, sem internet, telefone fixo, por
            ligação, teleconferência, não tenho internet""",
        "in person": """
            presencial, presenciais, pessoalmente, cara a cara, em pessoa, não online,
            não virtual, física""",
        "hybrid": "híbrida, híbrido, híbridas, híbridos",
    },
    fellowships={
        "AA": """
            alcoólicos anônimos, alcoólicos anónimos, alcoólatras anônimos, alcoolicos,
            alcolicos anonimos""",
        "NA": """
            narcóticos anônimos, narcóticos anónimos, narcoticos, drogas, drogados,
            reunião de na, reuniões de na, grupo de na, grupos de na, sala de na, salas de na,
            vício em drogas""",
        "AL-ANON": """
            familiares de alcoólicos, famílias de alcoólicos, familiares de alcoólatras,
            famílias de alcoólatras, para familiares, para famílias, para a família,
            para pais, para esposas, esposas de alcoólicos, maridos de alcoólicos, pais
            de alcoólicos, esposas de alcoólatras, para maridos""",
        "ACA": """
            filhos adultos de alcoólicos, filhos adultos, filhos de alcoólicos, filhos
            de alcoólatras""",
        "CA": """
            cocainômanos anônimos, cocaína anônimos, cocaína, cocainômanos, viciados em
            cocaína, vício em cocaína, dependentes de cocaína""",
        "CODA": "codependentes anônimos, codependentes, codependência",
        "DA": """
            devedores anônimos, devedores anónimos, devedores, dívidas, endividados,
            compradores compulsivos, compras compulsivas, gastos compulsivos, gasta
            demais, gastam demais, gastadores compulsivos""",
        "GA": """
            jogadores anônimos, jogadores anónimos, jogadores compulsivos, jogadores,
            vício em jogo, vício em apostas, apostas, jogos de azar, viciados em jogo,
            viciados em apostas, jogo compulsivo, apostadores, ludopatia""",
        "MA": """
            maconha anônimos, marijuana anônimos, maconheiros, vício em maconha,
            dependentes de maconha""",
        "NAR-ANON": """
            familiares de dependentes, famílias de dependentes, familiares de adictos,
            familiares de viciados, pais de dependentes, mães de dependentes, esposas de
            dependentes, familiares de usuários, famílias de viciados""",
        "NICA": """
            nicotina anônimos, fumantes anônimos, parar de fumar, deixar de fumar,
            fumantes, fumadores""",
        "OA": """
            comedores compulsivos anônimos, comedores compulsivos anónimos, comedores
            compulsivos, compulsão alimentar, vício em comida""",
        "SAA": """
            dependentes de sexo anônimos, viciados em sexo, vício em sexo, dependência
            de sexo, vício em pornografia, pornografia""",
        "SLAA": "dependentes de amor e sexo anônimos, dasa, dependentes de amor e sexo, mada",
        "NEUROTICS": "neuróticos anônimos, neuróticos anónimos",
        "EMOTIONS-A": "emocionais anônimos",
        "WORKAHOLICS": "trabalhadores compulsivos anônimos",
        "FAMILIES": "famílias anônimas, amor exigente",
        "CMA": "metanfetamina, cristal meth",
    },
    days={
        Day.NOW: """
            agora, já, agora mesmo, neste momento, imediatamente, o quanto antes, o mais
            rápido possível, agorinha, logo, nesse momento""",
        Day.NEXT: "próxima reunião, próximas reuniões, a próxima, próxima, próximas, próximo grupo",
        Day.TODAY: "hoje, hj, dia de hoje, oje",
        Day.TOMORROW: "amanhã, amanha, amnh, amanhan",
        Day.AFTER_TOMORROW: "depois de amanhã",
        Day.MON: """
            segunda-feira, segunda feira, segunda, 2a feira""",
        Day.TUE: """
            terça-feira, terça, 3a feira""",
        Day.WED: """
            quarta-feira, quarta, 4a feira""",
        Day.THU: """
            quinta-feira, quinta, 5a feira""",
        Day.FRI: """
            sexta-feira, sexta, 6a feira""",
        Day.SAT: "sábado, sábados",
        Day.SUN: "domingo, domingos",
        Day.WEEKEND: """
            fim de semana, final de semana, este fim de semana, neste fim de semana,
            fds, fins de semana, nesse fim de semana""",
        Day.NEXT_WEEKEND: "próximo fim de semana, no próximo fim de semana, fim de semana que vem",
        Day.WEEK: "esta semana, semana, essa semana, nesta semana",
        Day.NEXT_WEEK: "próxima semana, na próxima semana, semana que vem",
    },
    today={
        DayPart.MORNING: "esta manhã, hoje de manhã, hoje pela manhã",
        DayPart.NOON: "hoje ao meio-dia",
        DayPart.AFTERNOON: "esta tarde, hoje à tarde, hoje de tarde, hj à tarde",
        DayPart.EVENING: "",
        DayPart.NIGHT: """
            esta noite, hoje à noite, hoje de noite, hj à noite, hj a noite, essa noite,
            hoje noite""",
    },
    short_days={
        Day.MON: "seg",
        Day.TUE: "ter",
        Day.WED: "qua",
        Day.THU: "qui",
        Day.FRI: "sex",
        Day.SAT: "sáb, sab",
        Day.SUN: "dom",
    },
    parts={
        DayPart.EARLY: "cedo, bem cedo, madrugada, de madrugada, antes do trabalho, cedinho",
        DayPart.MORNING: """
            de manhã, da manhã, pela manhã, na parte da manhã, manhã, manhãs, na manhã,
            à manhã""",
        DayPart.NOON: """
            meio-dia, ao meio-dia, meio dia, almoço, hora do almoço, na hora do almoço,
            no almoço""",
        DayPart.AFTERNOON: (
            "à tarde, de tarde, da tarde, pela tarde, tarde, na parte da tarde, tardes"
        ),
        DayPart.EVENING: "depois do trabalho, fim de tarde, final da tarde, à tardinha",
        DayPart.NIGHT: """
            à noite, de noite, da noite, pela noite, noite, noites, na parte da noite, a
            noite""",
        DayPart.LATE: "tarde da noite, bem tarde, muito tarde",
        DayPart.MIDNIGHT: "meia-noite, à meia-noite, meia noite",
    },
    clock={
        "at": "às, as, à, por volta das, lá pelas, a partir, pelas",
        "after": """
            depois das, depois da, depois de, após as, após, a partir das, a partir da, a
            partir de, desde as, mais tarde que, saio às, saio do trabalho às, saio do
            serviço às, largo às, acabo às, termino às, trabalho até as, no trabalho até as,
            ocupado até as, ocupada até as, livre às, livre a partir das, não antes das,
            saio da aula às, saio da escola às, chego em casa às, meu turno acaba às, só
            saio às""",
        "before": """
            antes das, antes da, antes de, até as, até às, até, entro às, entro no
            trabalho às, preciso estar em casa às, tenho que sair às""",
        "between": "entre as, entre, das, de",
        "and": "e, e as, às, até, até as",
        "am": "da manhã, am, da madrugada, de manhã",
        "pm": "da tarde, da noite, pm, à noite, à tarde",
        "hour": "horas, hora, h, hrs, em ponto",
        "half": "e meia",
        "or later": "ou mais tarde, em diante, ou depois",
    },
    hour_marks={
        "prefix": "às",
        "weak prefix": "a",
        "am": "",
        "pm": "",
        "letter": "h",
        "hours": "hs, hrs",
        "about": "",
    },
    moments={720: "meio dia", 0: "meia noite"},
    time_words={
        "ahead": "em, dentro de, daqui a",
        "within": "",
        "from now": "",
        "about": "",
        "of": "de, da",
        "unit": "horas, hora, passos",
        "hour count": "",
        "morning": "",
        "until": "até as, até às, até",
        "busy": """
            trabalho, estou no, estou na, tenho aula, aula, escola, serviço,
            ocupado, ocupada, não saio, não posso, não estou livre""",
        "same": "mesma hora, mesmo horário",
        "day behind": "o dia seguinte, no dia seguinte",
    },
    date_words={"yesterday": "ontem", "filler": "o, de, do, desde, dia, a"},
    months={},
    moves={
        "more": """
            mais, mais reuniões, outras, outros, outra, ver mais, próximas, seguinte, mostrar
            mais, tem mais, mais opções, outras reuniões, mais alguma, outra reunião, tem
            outras, tem outra, mostra outras, outras opções, quais outras, mostra mais, me
            mostra mais, manda mais, me manda mais, manda outras, mais algumas, as próximas, as
            outras, outra coisa, outras diferentes, continua""",
        "back": """
            voltar, volta, lista, anterior, de novo, a lista, repetir, ver lista, outra vez, o
            mesmo, o mesmo de ontem, o mesmo de sempre, o mesmo de antes, a mesma, as mesmas, a
            mesma de ontem, as mesmas de ontem, a mesma de sempre, a de ontem, as de ontem, a de
            sempre, igual ontem, igual a ontem, como ontem, a mesma coisa, mesma coisa, a mesma
            lista, mesma lista, a mesma busca, mesma busca, a mesma pergunta, mesma pergunta,
            manda de novo, manda a lista de novo, me manda a lista de novo, reenvia, ainda tô
            procurando, ainda estou procurando, mais uma vez, a que você mandou, as que você
            mandou, aquela que você mandou, de novo a mesma, de novo o mesmo, o mesmo de novo, a
            mesma de novo, como sempre, igual sempre""",
        "later": """
            mais tarde, depois, algo mais tarde, um pouco mais tarde, mais tarde um pouco, muito
            cedo, cedo demais, muito cedo para mim, mais tarde que isso, não tão cedo, é muito
            cedo, um pouquinho mais tarde""",
        "earlier": """
            mais cedo, antes, algo mais cedo, muito tarde, tarde demais, tarde demais para mim,
            mais cedo que isso, não tão tarde, é muito tarde, um pouco mais cedo, um pouquinho
            mais cedo, mais cedinho""",
        "closer": """
            mais perto, mais próxima, mais próximo, mais perto de mim, a mais próxima, muito
            longe, é muito longe, mais próximas, a mais perto, longe demais, perto, mais
            pertinho, um pouco mais perto, algo mais perto, menos longe, é longe, não tão longe,
            mais perto de casa""",
        "all": "todas, todos, tudo, qualquer, qualquer uma, todas as reuniões, tanto faz",
        "ok": """
            sim, claro, isso, isso mesmo, tá bom, certo, ok, pode ser, sim por favor, ta
            bom, exato, ss""",
        "no": """
            não, nao, essa não, esse não, n, não muito, na verdade não""",
        "farther": """
            mais longe, um pouco mais longe, mais distante, mais distantes, mais
            quilômetros, raio maior, área maior, ampliar, longe""",
        "latest": """
            a mais tarde, a última reunião, última reunião, últimas reuniões, reunião mais
            tarde, a última da noite, a última do dia, a última de hoje""",
        "other day": """
            outro dia, outros dias, um dia diferente, dia diferente, mudar o dia, outra data,
            outra noite, qualquer outra noite, qualquer outro dia, algum outro dia, alguma outra
            noite, não tem outro dia, tem outro dia, tem outros dias, outra tarde, outra manhã,
            em outro dia, que outros dias tem, quais outros dias""",
        "other place": """
            outra cidade, outro lugar, outro local, em outra cidade, mudar de cidade,
            cidade errada, noutra cidade""",
        "longest": """
            a mais longa, mais longa, mais longas, as mais longas, a reunião mais
            longa, a que dura mais, qual dura mais, as que duram mais""",
        "shortest": """
            a mais curta, mais curta, mais curtas, as mais curtas, a reunião mais
            curta, a que dura menos, qual dura menos""",
    },
    reminding={
        "end that": """
            cancela isso, cancela esse, cancela este, cancele isso, cancele esse, tira
            esse, tira isso, apaga esse, apaga isso, apague esse, remove esse, remove
            isso, remova esse, para com esse, cancela ele""",
        "remind": """
            lembrar, me lembra, me lembre, lembra-me, lembre-me, lembrete, lembra, me lembrar,
            lembrar da""",
        "letter": "",
        "show": "lembretes, ver lembretes, lista de lembretes",
        "drop": "tirar, tira, tirar lembrete, tirar o lembrete",
        "drop all": "tirar todos, tirar tudo, tirar todas, tirar todos os lembretes",
        "skip": "pular, pula, pular essa, pular esta, pular esta semana, pular essa semana",
        "pause": "pausa, pausar, pausar lembretes, pausar os lembretes, suspender",
        "resume": "retomar, retomar lembretes, retomar os lembretes",
        "where": """
            onde, onde é, onde fica, endereço, onde é isso, onde que é, qual é o endereço, qual o
            endereço, o endereço, me manda o endereço, como chego lá""",
        "name": "nome, renomear",
        "ending": "cancelar, cancela, apagar, chega de, tirar, excluir, remover, não quero mais",
        "one": "lembrete",
        "around": """
            o, a, os, as, meu, meus, por favor, lembrete, lembretes, número, de, da, do, para, esta,
            essa, este, semana, reunião, sobre, antes, e, obrigado, obrigada, que""",
        "once": """
            uma vez, uma só vez, só uma vez, só desta vez, só dessa vez, única, único, só esta
            semana, só essa semana, apenas uma vez, apenas desta vez, somente desta vez, somente
            uma vez, não toda semana, não todas as semanas""",
        "once on": """
            só nesta, só nessa, só esta, só essa, apenas nesta, somente nesta, só neste, só nesse,
            só este, só esse, apenas neste""",
        "weekly": """
            semanal, toda semana, todas as semanas, cada semana, sempre, toda vez, uma vez por
            semana""",
        "until": "até, até o, até a",
        "before": "antes",
        "minute": "minutos, minuto, min, mins",
        "hour": "horas, hora, h",
        "day": "dias, dia",
        "week": "semanas, semana, sem",
        "month": "meses, mês",
        "year": "anos, ano",
        "a": "um, uma",
        "half": "meia hora",
        "and a half": "e meia",
    },
    counting_days={
        "since": """
            sóbrio, sóbria, sóbrio desde, sóbria desde, limpo desde, limpa desde, estou sóbrio
            desde, estou sóbria desde, sem beber desde, data de sobriedade, conta meus dias, conte
            meus dias, contar meus dias, quero contar meus dias, começa a contar,
            recomeçar meus dias, reiniciar meus dias, zerar meus dias, zerar minha
            contagem""",
        "day": "dia, hoje é o dia, hoje é dia",
        "told": """
            tenho, já tenho, faço, hoje faço, completei, hoje completo, estou com, faz, hoje faz,
            cheguei a""",
        "told behind": """
            hoje, já, sóbrio, sóbria, limpo, limpa, sem beber, sem usar, de sobriedade, graças a
            deus, ficha""",
        "when": """
            quando faço, quando chego a, quando chego aos, quando completo, quando é
            meu, quando são meus, quanto falta para meus, quando vou ter, quando vou
            fazer""",
        "count": """
            dias, meus dias, quantos dias, quantos dias tenho, há quantos dias, contador,
            contagem""",
        "marks": """
            etapas, minhas etapas, avisos de etapas, me avisa em cada marco, me avise em cada
            marco""",
        "no marks": "sem etapas, chega de etapas",
        "forget": "esquecer dias, esquecer meus dias, esqueça meus dias, apagar meus dias",
    },
    daily_texts={
        "read": "ler",
        "reading": """
            leitura diária, a leitura, as leituras, leitura de hoje, a leitura de hoje, leitura do
            dia, a leitura do dia, uma leitura, minha leitura, a minha leitura, minha leitura
            diária, a leitura diária, uma leitura diária, leituras diárias, as leituras diárias,
            leituras, pensamento do dia""",
        "checkin": """
            checkin, check in, o checkin, meu checkin, me pergunta como estou, me pergunte como
            estou, pergunta-me como estou, pergunte como estou, pergunta como eu estou, me pergunta
            como eu estou, me perguntar como estou, a pergunta do dia, pergunta do dia, a pergunta
            diária, pergunta diária""",
        "wish": """
            me manda, me mande, manda, mande, me envia, me envie, envia-me, envie, me dá, quero,
            queria, gostaria de, quero receber, gostaria de receber, receber, você pode, pode,
            podem, me mandar, me enviar, começar, ativar, qual é, hoje, me, mudar, muda, mude, a
            hora, para, mais""",
        "daily": """
            todo dia, todos os dias, cada dia, diário, diariamente, uma vez por dia, todo o dia,
            por dia""",
        "morning": "toda manhã, todas as manhãs, cada manhã, de manhã, pela manhã, toda a manhã",
        "evening": """
            toda noite, todas as noites, cada noite, à noite, de noite, toda a noite, toda tarde,
            todas as tardes, à tarde, de tarde""",
        "off": """
            off, não, fim, chega de, chega, não quero mais, não quero, sem, para, pare, parar,
            parar com, terminar, cancelar, cancela, não me mande mais, não me mande, não manda
            mais, não me manda mais, não me envie mais, desligar, desativar, pare de""",
    },
    reminder_words={
        "all": """
            tudo, todos, todas, todos os lembretes, todos os meus lembretes, os dois, as duas,
            ambos, todos eles, nenhum""",
        "one": "lembrete, aviso, alarme, reunião",
        "many": "lembretes, avisos, alarmes",
        "ending": "me lembrar, me avisar, me lembre, me lembra, me mandar, me escrever",
        "earlier": "mais cedo",
        "later": "mais tarde",
        "next": "quando, a que horas, próximo, próxima, que dia",
        "late": "atrasado, atrasada, me atrasar, preso no trânsito",
        "call": "chame de, chama de, chame ele de, dê o nome, renomeie, renomeia",
        "as": "como, de, para",
        "agree": """
            tá bom, está bom, tudo bem, perfeito, beleza, combinado, pode ser, fechado, claro, com
            certeza, ótimo, de acordo, pode fazer, sim pode ser, sim perfeito, pode sim, isso
            mesmo, tá ótimo, tá certo, está ótimo, claro que sim, sim por favor, aceito, concordo,
            manda ver, pode mandar, bora""",
        "decline": """
            deixa pra lá, deixa para lá, esquece, não obrigado, não obrigada, não precisa, não
            preciso, agora não, depois, mais tarde, outro dia, mudei de ideia, eu lembro, vou
            lembrar, melhor não, não quero, deixa quieto""",
        "beside answer": """
            então, isso, assim, pra mim, para mim, muito, por favor, por enquanto, desculpa, na
            verdade, aí, né, e, mas, hora, nessa hora, viu""",
        "asks": """
            você pode, vc pode, pode, poderia, dá pra, dá para, quero, queria, preciso, vamos,
            espera, não, desculpa, na verdade, só, por favor, como""",
        "send": """
            manda, me manda, mande, me mande, envia, me envia, me avisa, me avise, me escreve,
            quero que chegue, que chegue, mandar, me mandar, avisar, me avisar, quero ele""",
        "set": """
            põe, coloca, bota, deixa, que seja, tem que ser, deve ser, deveria ser, mais tempo,
            com mais tempo, de antecedência, mais cedo, é muito tarde, muito tarde, muito cedo""",
        "end": """
            não quero mais, não preciso mais, não preciso, não me lembre mais, não me avise mais,
            não me avisa mais, para de me lembrar, pare de me lembrar, tira, apaga, exclui,
            cancela, desliga, desativa, esquece, me tira, chega""",
        "away": """
            viajando, de viagem, de férias, fora, no hospital, internado, internada, ausente, não
            vou estar, não posso ir""",
        "back": """
            voltei, já voltei, estou de volta, já cheguei, saí do hospital, estou melhor, pode
            voltar, pode começar de novo, volta a avisar""",
        "how often": """
            com que frequência, de quanto em quanto tempo, quantas mensagens, quantas vezes, a que
            horas você, quando você manda, é toda semana, quando chega, quando você vai, quando
            vai me, custa alguma coisa, tem custo""",
    },
    sober_words={
        "sober": """
            sóbrio, sóbria, limpo, limpa, sobriedade, sem beber, sem usar, sem
            álcool, sem consumir, parei de beber, parei de usar, último gole""",
        "of whom": "de, do, da, para, pro, pra",
        "first": "primeiro dia, dia um, dia 1, começo hoje, comecei hoje",
        "first chip": "ficha branca, ficha amarela, ficha de 24 horas, chaveiro branco",
        "chip": "ficha, fichas, medalha, chaveiro",
        "age": "de idade, completou, faz anos",
        "birthday": "aniversário",
        "hour": "horas, hora",
        "marks": "etapa, etapas",
        "off": "não, sem, chega, parar, pare, chega de",
        "old": "desde os, desde que eu tinha",
        "restart": """
            recomeçar, recomeço, começar de novo, começo de novo, do zero, de volta ao dia um, de
            volta ao dia 1, dia um de novo, dia 1 de novo, reiniciar, reinicia, zerar, zera, perdi
            meus dias, nova data""",
        "correct": """
            não, espera, desculpa, desculpe, quis dizer, é, foi, era, são, desde, o, na verdade,
            aliás, errei, correção, ops, tenho, me enganei""",
    },
    number_words={
        0: "zero",
        1: "um",
        2: "dois",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis, meia",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "quatorze, catorze",
        15: "quinze",
        16: "dezesseis, dezasseis",
        17: "dezessete, dezassete",
        18: "dezoito",
        19: "dezenove, dezanove",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta, cinqüenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem, cento",
        200: "duzentos",
        300: "trezentos",
        400: "quatrocentos",
        500: "quinhentos",
        600: "seiscentos",
        700: "setecentos",
        800: "oitocentos",
        900: "novecentos",
        1000: "mil",
    },
    speech={
        "filler": "ahn, hum, mmm",
        "mark": "vírgula, ponto de interrogação, nova linha",
        "end mark": "ponto, ponto final, ponto de interrogação",
        "joint": "e",
        "code": "código postal, cep, código, zip",
    },
    holidays={
        Holiday.NEW_YEARS_DAY: "ano novo, dia de ano novo, primeiro de janeiro",
        Holiday.EPIPHANY: "dia de reis",
        Holiday.VALENTINES_DAY: "são valentim, dia de são valentim",
        Holiday.GOOD_FRIDAY: "sexta-feira santa, sexta santa",
        Holiday.EASTER: "domingo de páscoa, páscoa",
        Holiday.MOTHERS_DAY: "dia das mães, dia da mãe",
        Holiday.FATHERS_DAY: "dia dos pais, dia do pai",
        Holiday.INDEPENDENCE_DAY: "dia da independência, quatro de julho",
        Holiday.LABOR_DAY: "dia do trabalho, dia do trabalhador",
        Holiday.ALL_SAINTS: "todos os santos, dia de todos os santos",
        Holiday.ALL_SOULS: "finados, dia de finados",
        Holiday.THANKSGIVING: "ação de graças, dia de ação de graças",
        Holiday.BLACK_FRIDAY: "sexta-feira negra",
        Holiday.CHRISTMAS_EVE: "véspera de natal, noite de natal, ceia de natal",
        Holiday.CHRISTMAS: "dia de natal, no natal, feriado de natal",
        Holiday.NEW_YEARS_EVE: """
            véspera de ano novo, réveillon, passagem de ano, fim de ano, virada do ano,
            último dia do ano, virada""",
    },
    date_phrases={
        "on": "no dia, dia, em, para o dia, no, o dia, do dia, na, de, desde o dia, para",
        "the": "dia, no dia, para o dia, do dia, o dia",
        "of": "de, do",
        "to": "ao, a, até o dia, até, e",
        "next": "próximo, próxima, na próxima, no próximo",
        "next behind": "que vem, próximo, próxima",
        "in": "em, daqui a, dentro de",
        "from today": "a partir de hoje, a contar de hoje",
        "from": "",
        "ordinal": "o, a",
        "weak month": "",
        "of next week": "da semana que vem, da próxima semana",
        "after next": "",
        "day before": """
            véspera de, na véspera de, véspera do, dia antes de, um dia antes de, dia antes do""",
        "day after": "dia depois de, um dia depois de, dia depois do, dia seguinte ao",
        "eve": "",
        "weekend of": "fim de semana do dia, fim de semana de, fim de semana do",
        "until": "até, até o, até o dia, até dia",
        "engaged": """
            trabalho, trabalhando, ocupado, ocupada, não, fechado, fechada, livre, aberto,
            aberta""",
    },
    days_ahead={
        7: "daqui a uma semana, em uma semana, daqui a oito dias, dentro de uma semana",
        14: "daqui a quinze dias, daqui a duas semanas, em duas semanas, em quinze dias",
    },
    distances={
        "within": """
            a menos de, menos de, máximo, no máximo, não mais de, até, dentro de, num raio
            de, em um raio de, a, mais perto que, mais perto do que""",
        "behind": """
            no máximo, máximo, ou menos, de raio, está bom, tá bom, tudo bem""",
        "mile": "milhas, milha",
        "km": "km, kms, quilômetros, quilômetro, quilómetros, quilómetro",
        "a": "uma, um",
        "half": "meia, meio",
        "couple": "um par de, umas",
        "walking": "a pé, caminhando, andando, dá para ir a pé",
    },
    lead_phrases={
        "day": "um dia antes, no dia anterior, o dia anterior, na véspera, 1 dia antes, dia antes",
        "morning": "na manhã anterior, de manhã no dia anterior",
        "night": "na noite anterior, a noite anterior, na noite antes, uma noite antes",
        "same day": "nesse dia, no mesmo dia, no próprio dia, nessa manhã, naquela manhã, no dia",
    },
    relations={
        "child": """
            meu filho, minha filha, meus filhos, minhas filhas, meu menino, minha menina,
            meu adolescente""",
        "partner": """
            meu marido, minha mulher, minha esposa, meu esposo, meu namorado, minha namorada,
            meu parceiro, minha parceira, meu ex, minha ex, meu noivo, minha noiva,
            meu companheiro, minha companheira""",
        "parent": "minha mãe, meu pai, meus pais, minha mamãe, meu papai, meu padrasto",
        "friend": """
            meu amigo, minha amiga, um amigo, uma amiga, meus amigos, meu vizinho, minha vizinha,
            meu colega, meu afilhado, meu padrinho""",
        "family": """
            meu irmão, minha irmã, meu avô, minha avó, meu tio, minha tia, meu primo, minha prima,
            meu sobrinho, minha sobrinha, minha família, um familiar, meu neto, minha neta,
            meu cunhado, minha cunhada, um ente querido, alguém que amo""",
        "self": """
            eu, sou, estou, me, mim, tenho, comigo, faço, fiz, completo, tô, completei, consegui""",
    },
    verbs={
        "stop": """
            tira, tirar, cancela, cancelar, cancele, apaga, apagar, remove, remover, para de, parar,
            chega de, não mais, exclui""",
        "change": "muda, mudar, mude, troca, trocar, altera, alterar, coloca para, melhor, corrige",
        "show": "mostra, mostrar, mostre, ver, lista, quais, qual, me diz, me mostra, exibe",
        "add": "adiciona, adicionar, coloca, colocar, põe, me lembra, lembra, cria, avisa, agenda",
        "skip": "pula, pular, essa semana não, não posso ir, hoje não, não vou poder, salta",
    },
    wellbeing={
        "no": "não, nao, nem, n, nunca, nada",
        "unsafe": """
            não estou a salvo, não está a salvo, não estamos a salvo, não me sinto a salvo, não
            estou em segurança, em perigo""",
        "doubt": """
            não estou bem, não está bem, não sei, acho que não, preciso de ajuda, me ajuda, me
            ajude, tenho medo, mal, talvez""",
        "help": "ajuda",
        "yes": "sim, ss, claro, com certeza, acho que sim",
        "ok": "tá, tá bom, ok, beleza",
        "safe": """
            estou bem, tô bem, to bem, tudo bem, tudo certo, estou a salvo, a salvo, estou seguro,
            estou segura, está bem, está a salvo, ela está bem, ele está bem, estamos bem, bem,
            não se preocupe, sem problema, brincadeira, é brincadeira, foi brincadeira, tô
            brincando, estou brincando, kkk, rs, rsrs""",
        "filler": "obrigado, obrigada, por favor, agora, e, hoje, por enquanto",
        "contradiction": "mas, não, nunca",
        "syllable": "",
        "laugh": "kkk+, (?:rs)+",
    },
    erasing={
        "verb": "apagar, apaga, apague, apaguei, apagado, excluir, exclua, excluí, deletar",
        "filler": """
            o, os, isso, isto, este, esse, texto, mensagem, mensagens, já, ok, por, favor, como""",
    },
    reactions={
        "verb": """
            amou, adorou, amei, adorei, gostou de, gostou, gostei de, curtiu, curti, não gostou
            de, não gostou, não curtiu, riu de, riu, ri de, enfatizou, destacou, questionou,
            perguntou sobre, removeu um coração de, removeu uma curtida de, removeu um gostei de,
            removeu uma reação de, removeu a reação de, deu ênfase a, achou graça de, achou graça
            em, deu risada de""",
        "verb with emoji": """
            reagiu com {} a, reagiu {} a, reagiu com {} à, reagiu com {} para, removeu {} de,
            removeu a reação {} de, {} a, {} para""",
        "object": """
            uma imagem, imagens, um vídeo, um anexo, uma foto, uma mensagem, uma mensagem de voz,
            uma mensagem de áudio, um contato, um link, uma localização""",
    },
    message_forms={
        "tag": """
            resposta automática, mensagem automática, fora do escritório, enviado automaticamente,
            enviada automaticamente, resposta auto""",
        "automatic": """
            esta é uma mensagem automática, essa é uma mensagem automática, esta é uma resposta
            automática, mensagem enviada automaticamente, enviado automaticamente, enviada
            automaticamente, esta mensagem foi enviada automaticamente, não responda a esta
            mensagem, não responda esta mensagem, por favor não responda, não estou recebendo
            notificações, minhas notificações estão silenciadas, estou dirigindo com o, estou
            dirigindo com não perturbe, obrigado por entrar em contato, obrigada por entrar em
            contato, obrigado por contatar, agradecemos o seu contato, agradecemos seu contato,
            recebemos sua mensagem, recebemos a sua mensagem, sua mensagem foi recebida, sua
            mensagem é importante, nosso horário de atendimento, estamos fechados no momento,
            mensagem não entregue, sua mensagem não pôde ser entregue, não foi possível entregar,
            estou fora do escritório, estarei fora do escritório, estou ausente do escritório""",
        "away": """
            estou dirigindo, estou dirigindo agora, estou a conduzir, estou ao volante, estou em
            reunião, estou em uma reunião, estou numa reunião, estou ocupado, estou ocupada, não
            estou disponível, estou indisponível, estou trabalhando, estou no trabalho, estou em
            aula, estou de férias, obrigado pela mensagem, obrigada pela mensagem, obrigado pela
            sua mensagem, obrigado por sua mensagem""",
        "later": """
            te respondo, respondo assim, responderei, te responderei, te ligo, ligo mais tarde,
            retorno assim, retorno mais tarde, retornarei, te retorno, respondo mais tarde,
            entrarei em contato, entraremos em contato, responderemos, vejo sua mensagem, verei sua
            mensagem, respondo quando""",
        "receipt": "entregue, mensagem entregue, mensagem lida",
        "receipt heading": """
            entregue, mensagem entregue, mensagem lida, confirmação de entrega, confirmação de
            leitura""",
        "code": """
            seu código de verificação é, é seu código de verificação, é o seu código de
            verificação, seu código de segurança é""",
        "request": """
            você pode, vc pode, pode me, pode mandar, poderia, preciso, quero, me ajuda, me manda,
            manda depois""",
        "footer": """
            envie stop para, responda stop para, envie sair para, responda sair para, mande stop
            para, envie parar para, responda parar para, para cancelar responda, para cancelar
            envie, para sair da lista responda, para deixar de receber, para não receber mais, para
            parar de receber, podem ser cobradas taxas, esta mensagem pode ser confidencial, esta
            mensagem é confidencial, esta mensagem e seus, esta mensagem pode conter, este e mail
            e, este email e, este e mail pode conter, as informações contidas nesta, as informações
            contidas neste, aviso de confidencialidade, se você não é o destinatário, se você
            recebeu esta mensagem por engano, caso tenha recebido esta mensagem por engano,
            desculpe os erros, desculpa os erros""",
        "notice": """
            destinatário, confidencial, proibida, proibido, anexos, divulgação, apague, exclua""",
        "sender": "enviado por, enviada por, mensagem enviada por, esta mensagem foi enviada por",
        "device": """
            enviado do meu, enviado da minha, enviado a partir do meu, enviado de meu, enviado
            pelo, enviado pelo meu, enviado via, enviado com, obter o outlook para""",
        "wrote": "escreveu",
        "wrote opening": "em, no dia",
        "original": """
            mensagem original, mensagem encaminhada, início da mensagem encaminhada, mensagem
            reencaminhada""",
        "field": "de, enviado, para, data, assunto, cc",
    },
    refusals={
        "others": "ele, ela, eles, dele, dela",
        "please": "por favor, pfv, porfavor",
        "word": """
            parem, pare, parar, chega, basta, descadastrar, descadastre, descadastra, me
            descadastra, me descadastre, desinscrever, sair, me tira da lista, me remove, me
            remova, stop""",
        "weak": "para, fim, cancelar, cancela, cancele, encerrar, remover, já chega",
        "sentence": """
            não me escreva mais, não me escrevam mais, não me escreve mais, não me mande mais, não
            me mandem mais, não me manda mais, não me mande mais mensagens, não me mandem mais
            mensagens, não me manda mais mensagem, não me manda mais mensagens, não mande mais
            mensagens, não mandem mais mensagens, não manda mais mensagem, não envie mais
            mensagens, não me envie mais mensagens, não me enviem mais mensagens, não me contate
            mais, não me contatem mais, não me perturbe, não me perturbem, não me incomode, não me
            incomodem, me deixa em paz, me deixe em paz, me deixem em paz, não tenho interesse,
            não estou interessado, não estou interessada, não me interessa, sem interesse, apague
            meu número, apaga meu número, apaguem meu número, apague o meu número, delete meu
            número, deleta meu número, exclua meu número, exclui meu número, remova meu número,
            tira meu número, vou te bloquear, vou bloquear, vou bloquear você, te bloqueei,
            bloqueado, vai se foder, vai te foder, vai à merda, vai pra puta que pariu, foda se,
            eu disse para parar, eu disse pra parar, já disse para parar, já disse pra parar,
            falei para parar, falei pra parar, já falei pra parar, eu disse chega, eu disse para,
            para por favor, pare por favor, parem por favor, para com isso, para de mandar
            mensagem, pare de mandar mensagens, parem de mandar mensagens, para de me mandar
            mensagem, pare de me escrever, parem de me escrever, para de escrever, pare de
            escrever, não quero mais mensagens, não quero mensagens, não quero receber mensagens,
            não quero mais receber, não quero mais receber mensagens, sem mais mensagens, chega de
            mensagens, quero cancelar, quero sair, quero sair da lista, me tira dessa lista, me
            tirem da lista, me tire da lista, vou denunciar, vou te denunciar, envie stop, mande
            stop, como cancelo, como faço para cancelar, como faço para sair da lista, não quero
            que me mandem mensagens, não me mandem mais nada, não quero mais que me escrevam""",
        "threat": "ou eu, ou vou, ou te, antes que eu",
        "reason": """
            não quero, não sou, não conheço, não me, não estou, número errado, este número, esse
            número, isso é, isto é, vou te, vou bloquear, já disse, já falei, eu não, quem é, quem
            são, por favor, de me mandar, de me escrever, de mandar, você tem, vocês""",
        "keep": """
            beber, bebendo, usar, usando, fumar, fumando, drogas, álcool, chorar, pensar, dor,
            reunião, reuniões, ônibus, viver, morrer, jogar, ele, ela, bater, mim, encontrar""",
        "compound": "",
        "reminder": "lembrete, lembretes, lembrar, lembre, lembrem",
        "limit": """
            esta semana, essa semana, este fim de semana, semana que vem, semanas, por enquanto,
            até, hoje à noite, à noite, de noite, amanhã, na segunda, na terça, na quarta, na
            quinta, na sexta, no sábado, no domingo""",
        "hedge": "eu não queria, não queria, preciso, se eu",
        "negated": "não quero, eu não quero",
        "told others": """
            eu disse pro, eu disse pra, disse pro, disse pra, falei pro, falei pra, fala pro""",
        "opt out of": "",
        "ours": "",
        "listed": "reunião, reuniões, grupo, grupos, zoom, igreja",
    },
    wrong_numbers={
        "whole": """
            número errado, numero erado, pessoa errada, telefone errado, engano, foi engano, é
            engano, isso é engano, mandei errado, mandei para a pessoa errada, mandei pra pessoa
            errada, errei o número, não sou essa pessoa, não sou a pessoa que você procura, não sou
            quem você procura, essa mensagem não é para mim, era para outra pessoa, era pra outra
            pessoa, mensagem errada, mandei para o número errado, mandei pro número errado""",
        "anywhere": """
            você está com o número errado, você tem o número errado, vocês têm o número errado, vc
            tem o número errado, vc está com o número errado, você ligou para o número errado, é o
            número errado, este é o número errado, esse é o número errado, você errou o número, vc
            errou o número, vocês erraram o número, você errou de pessoa, vocês erraram de pessoa,
            você se enganou de número, enganou se no número, acabei de pegar este número, acabei de
            pegar esse número, acabei de receber este número, acabei de receber esse número, acabei
            de comprar este número, acabei de comprar esse número, acabei de adquirir este número,
            peguei este número agora, peguei esse número agora, este número é novo para mim, esse
            número é novo pra mim, este número agora é meu, esse número agora é meu, esse número é
            meu agora, este número é meu agora, agora este número é meu, agora esse número é meu,
            sou o novo dono deste, sou a nova dona deste, sou o novo dono desse, sou a nova dona
            desse, novo dono deste número, nova dona deste número, novo dono desse número, nova
            dona desse número, o antigo dono deste número, o antigo dono desse número, a pessoa que
            tinha este número, a pessoa que tinha esse número, ninguém com esse nome, não tem
            ninguém com esse nome, não conheço ninguém com esse nome, nunca mandei mensagem para
            vocês, nunca mandei mensagem pra vocês, nunca escrevi para vocês, nunca escrevi pra
            vocês""",
        "denial": """
            não sou, não sou o, não sou a, eu não sou, eu não sou o, eu não sou a, aqui não é, aqui
            não é o, aqui não é a, não é, não é o, não é a, este não é o, esta não é a, meu nome
            não é, não me chamo, aqui não tem, não tem nenhum, não tem nenhuma, não conheço, não
            conheço o, não conheço a, não conheço nenhum, não conheço nenhuma, este não é o número
            da, este não é o número do, esse não é o número da, esse não é o número do, este não é
            mais o número da, este não é mais o número do, esse não é mais o número da, esse não é
            mais o número do, não é o número da, não é o número do, não é o telefone da, não é o
            telefone do, não é mais o número da, não é mais o número do, este número não é mais da,
            este número não é mais do, esse número não é mais da, esse número não é mais do, este
            número não é mais de, esse número não é mais de""",
        "behind name": "aqui, não, desculpa, desculpe, mais, neste número, nesse número",
        "owner": "dele, dela",
        "owned": "",
        "has left": """
            não tem mais este número, não tem mais esse número, mudou de número, trocou de número,
            não mora mais aqui, não mora aqui, não usa mais este número, não usa mais esse número,
            não está aqui""",
        "filler": """
            desculpa, desculpe, oi, olá, acho, que, você, vc, vocês, é, foi, sim, não, mas,
            obrigado, obrigada, por, favor, moço, moça, senhor, senhora, opa, ih, ei, ok, aqui, o,
            a, um, uma, amigo, amiga, bom, boa, dia, tarde, noite, está, com, tem""",
        "source": """
            como conseguiram meu número, como conseguiu meu número, como você conseguiu meu número,
            como vc conseguiu meu número, como vocês conseguiram meu número, como conseguiram o meu
            número, como você tem meu número, como vc tem meu número, como vocês têm meu número,
            onde conseguiu meu número, onde conseguiram meu número, de onde tiraram meu número, de
            onde você tirou meu número, quem te deu meu número, quem deu meu número, quem passou
            meu número, quem te passou meu número, por que você tem meu número, por que vocês têm
            meu número, pq vc tem meu número""",
        "about something else": """
            reunião, reuniões, grupo, lista, site, igreja, endereço, padrinho, linha, se, liguei,
            de um, de uma, do meu, da minha, com""",
    },
    near="""
        sou de, venho de,
        perto de, perto do, perto da, próximo a, próximo de, próximo ao, próximo à, em, no,
        na, nos, nas, ao redor de, por, pela, pelo, estou em, moro em, moro no, moro na,
        estou no, estou na, vou para, viajando para, viajo para, cep, código postal, região
        de, na região de, cidade de, zona de, para, pra, de, do, da, a caminho de, nos
        arredores de, moro perto de, estou perto de, em volta de, junto a, visitando, indo
        para, indo pra, vou pra, bairro, pertinho de, área de, na área de, vivo em""",
    here="""
        perto de mim, aqui perto, por aqui, aqui, perto daqui, na minha região, na minha
        área, onde estou, minha localização, perto da minha casa, perto de casa, no meu
        bairro, na minha cidade, próximas de mim, próxima de mim, próximo de mim, pertinho,
        ao meu redor, perto, por perto, próximo daqui, na minha zona, próximo a mim""",
    place_words={
        "article": "o, os, as, são",
        "between": "",
        "inside": "em, a",
        "weak": "a, de, do, da, para, pra, por, pela, pelo",
        "from": "sou de, venho de",
        "particle": "de, do, da, dos, das",
        "crossing": "e",
        "street": "",
        "tail": "",
        "leading": "",
        "trailing": "",
        "state": "",
        "initials": "",
        "elided": "",
        "ordinal": "",
        "talk": """
            não sei, nao sei, sei lá, sem ideia, espera, espere, um momento, o de
            sempre, mesmo lugar, qualquer lugar, em qualquer lugar, por que, por quê,
            para quê, nenhum, nenhuma, nada, o quê, talvez, tanto faz, não importa""",
        "whereabouts": """
            trabalho, no trabalho, casa, em casa, minha casa, aqui, aqui mesmo, o
            hospital, a igreja, a escola, dirigindo, tô dirigindo, sem teto, não tenho
            endereço, não tenho cep, ddd, na rua, moro na rua, não sei onde estou, onde estou,
            não tenho, não sou daqui, sou novo aqui, sou nova aqui, de passagem, de visita, o
            cep, meu cep, qual cep, o que é cep""",
    },
    scene={
        "fixed": "",
        "article": "",
        "high": "ponte, telhado, sacada, varanda, trilhos",
        "preposition": "em, num",
        "determiner": "um, uma, meu, minha",
    },
    counting="""
        o, a, os, as, número, opção, por favor, para, sobre, endereço, do, da, detalhes,
        mais, quero, me, dá, informações, escolho, link, onde, fica, é""",
    numerals="um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze",
    ordinals="primeira, segunda, terceira, quarta, quinta, sexta, sétima, oitava, nona, décima",
    other_ordinals="""
        primeiro, segundo, terceiro, quarto, quinto, sexto, sétimo, oitavo, nono, décimo""",
    one="",
    ordinal_forms={
        1: "primeiro",
        2: "segundo",
        3: "terceiro",
        4: "quarto",
        5: "quinto",
        6: "sexto",
        7: "sétimo",
        8: "oitavo",
        9: "nono",
        10: "décimo",
    },
    choosing={
        "joint": "e, também, mas, depois",
        "or": "ou, ou de",
        "top": "a de cima, o de cima, a primeira da lista, de cima",
        "middle": "a do meio, o do meio",
        "last": """
            a última, o último, última, último, a de baixo, o de baixo, a última da lista,
            últimos, últimas""",
        "both": "as duas, os dois, ambas, ambos",
        "first": "primeiros, primeiras, primeiro, primeira",
        "and": "e, ou, nem",
        "also": "também",
        "instead": "não espera, espera, não, desculpa, aliás, quer dizer, melhor",
        "yours": """
            escolhe você, você escolhe, vc escolhe, escolhe uma, qualquer uma, tanto faz, a que
            for, pode escolher, decide você, você decide""",
        "compare": "melhor, perto, próxima, diferença, cedo, grande, pequena, recomenda, escolho",
        "label": "número, num, opção, números",
        "before": "a, o, é, de, da, do, em, na, no, tem, para, sobre, e, ou, as, os, com",
        "counted": """
            pessoas, pessoa, crianças, criança, filhos, filhas, amigos, amigas, cachorros, km,
            milhas, quadras, vezes, vez, mais, horas, hora, minutos, minuto, dias, dia,
            semanas, meses, anos, passo, passos, andar, h""",
        "article": "a, o, as, os, da, do",
        "ordinal ending": "a, o",
        "one": "reunião, grupo, opção",
        "pronoun": "",
        "this": "esta, essa, este, esse, aquela",
        "pointing": """
            a de, o de, a da, o da, a do, o do, a das, o das, a que, o que, a mais, o mais""",
        "hour": "das, às, as",
        "closest": "perto, próxima, próximo, mais perto",
        "group": "grupo, grupos, reunião",
        "named": "grupo, grupos",
        "generic": """
            grupo, grupos, reunião, reuniões, o, a, os, as, de, da, do, em, e, um, uma, novo,
            nova, vida, viver, casa, dia, hoje, só, primeiro, endereço, onde, como, que, qual,
            quando, é, está, tem, fica""",
        "biggest": "grande, maior, principal",
        "state": "estado, no, do, província",
        "none": "nenhuma, nenhum, nenhuma delas",
    },
    buildings={
        "church": "igreja, capela, catedral, paróquia, templo",
        "library": "biblioteca",
        "school": "escola, colégio, universidade",
        "hospital": "hospital, clínica",
        "club": "clube",
        "center": "centro, centro comunitário",
    },
    question_words={
        "address": "endereço, onde, mapa, localização",
        "end": "termina, acaba, dura",
        "start": "que horas, começa, quando",
        "guests": "levar, trazer, acompanhar",
    },
    subjects={
        "parking": "estacionamento, estacionar, estaciono, vaga, vagas, garagem",
        "access": """
            cadeira de rodas, cadeirante, rampa, elevador, escada, escadas, acessível,
            acessibilidade, deficientes, subsolo""",
        "entrance": """
            porta, portas, entrada, entrar, portão, campainha, interfone, bater, andar, sala,
            subsolo""",
        "children": "criança, crianças, filho, filha, filhos, filhas, bebê, creche",
        "pets": "cachorro, cachorra, cão, cães, animal, animais, gato",
        "food": "café, comida, comer, jantar, almoço, lanche, biscoitos, refeição",
        "smoking": "fumar, fumam, fumo, cigarro, cigarros, fumantes",
        "passcode": "senha, código de acesso, código da reunião, código do zoom",
        "signature": """
            assinar, assina, assinam, assinatura, assinaturas, comprovante, presença,
            declaração""",
        "far": """
            qual a distância, distância, longe, quilômetros, km, mais perto, milhas, fica
            longe, mais próxima""",
        "holiday": """
            feriado, feriados, natal, véspera de natal, ano novo, réveillon, páscoa, carnaval""",
        "called off": """
            cancelada, cancelado, suspensa, suspenso, não há reunião, não haverá reunião,
            fechada até""",
        "open or closed": "aberta, aberto, fechada, fechado",
    },
    spellings={},
    venues="""
        igreja, capela, catedral, paróquia, salão, estação, escola, biblioteca, clube, hotel,
        hospital, clínica, prédio, universidade, aeroporto, rua, avenida, praça,
        centro comunitário""",
    fillers="""
        bom dia, boa tarde, boa noite, o, a, os, as, um, uma, uns, umas, de, do, da, dos,
        das, em, no, na, nos, nas, num, numa, ao, à, às, por, pela, pelo, para, pra, pro,
        com, sem, e, ou, que, qual, quais, quando, onde, como, quem, quanto, há, tem, têm,
        tenho, temos, ter, teria, haverá, vai, vou, ir, estou, está, estão, estar, sou, é,
        são, ser, eu, tu, você, vocês, vc, vcs, ele, ela, nós, me, mim, meu, minha, meus,
        minhas, seu, sua, se, te, lhe, isso, isto, este, esta, esse, essa, aquele, aquela,
        algum, alguma, alguns, algumas, alguém, algo, qualquer, muito, mais, menos, também,
        só, já, sim, não, por favor, pf, pfv, favor, obrigado, obrigada, oi, olá, bom, boa,
        dia, noite, procuro, procurando, procurar, preciso, precisa, precisamos, quero,
        queria, gostaria, posso, pode, podem, poderia, achar, encontrar, encontro, buscar,
        busco, buscando, mostrar, mostre, me mostra, diga, diz, dizer, saber, sabe, sabem,
        ver, participar, frequentar, assistir, moro, vivo, visitando, viajando, viagem,
        hora, horas, horário, horários, dia, dias, lugar, lugares, local, locais, endereço,
        cidade, bairro, região, área, zona, estado, código, postal, cep, informação,
        informações, info, ajuda, urgente, sobre, entre, desde, até, mas, porque, pois,
        então, próximo, próxima, próximos, próximas, perto, disponível, disponíveis,
        recuperação, anônimos, anónimos, amigo, amiga, esposa, marido, filho, filha, irmão,
        família, tipo, álcool, droga, drogas, beber, bebendo, bebida, dependente,
        alcoólatra, centro, outro, outra, aberto, começa, começam, acontece, acontecem, vai
        ter, vai haver, gente, pessoal, tô, ta, tá, to, q, alguma coisa, rola, rolando,
        conhece, conhecem, existe, existem, daqui a, melhor, em vez disso, então, igual""",
    faq={
        Topic.COST: """
            quanto custa, quanto custam, = quanto e, quanto se paga, tem que pagar,
            tenho que pagar, precisa pagar, preciso pagar, e de graca, e gratis, e
            gratuito""",
        Topic.RELIGION: """
            e religioso, e religiosa, sao religiosas, e uma religiao, e uma seita,
            acreditar em deus, nao acredito em deus, nao creio em deus, tem que
            rezar, tenho que rezar, sou ateu, sou ateia""",
        Topic.OPEN_CLOSED: """
            o que e uma reuniao aberta, o que e reuniao aberta, o que e uma reuniao
            fechada, o que e reuniao fechada, o que significa aberta, o que
            significa reuniao aberta, o que quer dizer aberta, o que significa
            fechada, diferenca entre aberta e fechada, diferenca entre reuniao
            aberta, diferenca entre uma reuniao aberta, quem pode ir""",
        Topic.GUESTS: """
            minha familia pode, a familia pode, minha esposa pode, meu marido pode,
             posso levar alguem, posso levar um amigo, posso ir com minha, posso
            ir com meu, posso ir acompanhado, posso ir acompanhada,
            levar minha esposa, levar meu marido, levar minha família, levar minha mãe,
            levar meu pai, levar minha namorada, levar meu namorado""",
        Topic.PETS: """
            levar meu cachorro, levar o meu cachorro, levar meu cão, aceitam cachorro,
            aceitam animais""",
        Topic.CHILDREN: """
            levar meu filho, levar minha filha, levar meus filhos, levar meu bebê, levar
            crianças, aceitam crianças, sou menor de idade""",
        Topic.SPEAK: """
            tenho que falar na, tenho que falar nas, tem que falar, precisa falar, =
            preciso falar, preciso falar na reuniao, obrigado a falar, obrigada a
            falar, obrigatorio falar, tenho que compartilhar, posso so ouvir, posso
            apenas ouvir, posso so escutar""",
        Topic.JOIN: """
            o que devo levar, o que preciso levar, preciso me inscrever, preciso me
            cadastrar, tenho que me inscrever, preciso marcar, precisa marcar, tenho
            que dizer meu nome""",
        Topic.DRINKING: """
            preciso estar sobrio, preciso estar sobria, tenho que estar sobrio, tem
            que estar sobrio, posso ir bebado, posso ir bebada, posso ir se bebi,
            posso ir se ainda""",
        Topic.ANONYMITY: """
            as reunioes sao anonimas, sao anonimas, sao confidenciais, e se alguem
            me vir, e se alguem me ver, alguem vai saber""",
        Topic.AM_I: """
            sera que sou alcoolatra, se sou alcoolatra, se eu sou alcoolatra, = sou
            alcoolica, se sou alcoolico, se sou alcoolica, se sou dependente, se
            tenho problema, se eu tenho problema, sera que bebo demais""",
        Topic.WELCOME: """
            = novo, = sou novo, = sou nova, sou novo nisso, sou nova nisso,
            sou novo aqui, sou nova aqui, minha primeira vez, minha primeira
            reuniao, nunca fui a uma, nunca fui em uma, = iniciante, = recem
            chegado, = como comeco, = por onde comeco""",
        Topic.LENGTH: """
            quanto tempo dura""",
        Topic.WHAT_HAPPENS: """
            o que acontece em uma, o que acontece na, o que acontece nas, o que
            acontece numa, como e uma reuniao, como sao as reunioes, como funciona
            uma reuniao, como funciona a reuniao, como funcionam as reunioes, o que
            fazem nas reunioes, o que e uma reuniao, o que esperar""",
        Topic.SIGNATURE: """
            assinar minha folha, assinam a folha, comprovante de presença, ordem do
            juiz, mandado pelo juiz""",
    },
    faq_hints={
        Topic.COST: """
            sao gratuitas""",
        Topic.RELIGION: """
            e religiao""",
        Topic.GUESTS: """
            posso levar, posso trazer""",
        Topic.SPEAK: """
            preciso falar na, tenho de falar, tenho que falar""",
        Topic.DRINKING: """
            posso ir se""",
        Topic.AM_I: """
            sou viciado, sou um alcoolico, sou alcoolatra, sou alcoolico, sou
            dependente""",
        Topic.WELCOME: """
            nunca fui, primeira reuniao, tenho medo de ir, sou novo no, sou nova no,
            primeira vez""",
        Topic.LENGTH: """
            quanto tempo duram""",
        Topic.WHAT_HAPPENS: """
            o que acontece em, como e uma, como sao as, como funciona uma, como
            funcionam as, como funciona o aa""",
    },
    question_forms={
        "open": """
            o que, quanto, quanta, quantas, quantos, quando, onde, por que, qual, quem, que devo,
            que preciso, que posso""",
        "may": """
            posso, podemos, poderia, a gente pode, minha família pode, tudo bem se,
            é permitido, dá para ir""",
        "must": """
            tenho que, tenho de, vou ter que, preciso, precisa, devo, é preciso, é necessário,
            é obrigatório, é obrigatória, obrigatório, me obrigam""",
    },
    volunteering={
        "agree": "aceito, concordo",
        "on": "presente, disponível, estou disponível, de plantão",
        "off": "ausente, indisponível, não disponível",
        "shift": "turno, turnos, meu turno, meus turnos, plantão, próximo turno",
        "cannot": "impossível, não posso, não posso ir, não consigo ir",
        "swap": "troca, trocar, troca de turno, trocar turno",
        "cover": "cubro, eu cubro, cobrir",
    },
    sharing={
        "keyword": """
            compartilhar, compartilhe, compartilha, partilhar, encaminhar, encaminha, mandar
            para um amigo, enviar para um amigo""",
        "verb": """
            compartilhar, compartilha, compartilhe, partilhar, manda, mandar, mande, envia,
            enviar, envie, encaminha, encaminhar""",
        "oneself": "me, mim",
    },
    complaints={
        "keyword": """
            erro, erros, error, reportar, reportar erro, está errado, está errada, tá errado,
            errado, errada, dados errados""",
        "door": """
            porta, portas, a porta, as portas, igreja, prédio, lugar, local, sala, salão,
            portão, tudo, escola, biblioteca""",
        "shut": """
            fechada, fechadas, fechado, fechados, trancada, trancadas, trancado, trancados, com
            cadeado, lacrado""",
        "ruined": """
            demoliram, demolido, derrubaram, pegou fogo, à venda, para alugar, fechou de vez,
            fechou definitivamente, fechou para sempre, fechado para sempre, fechado
            definitivamente, interditado, interditada""",
        "rooms": """
            estacionamento, igreja, prédio, lugar, local, sala, salão, luzes, tudo, lá dentro""",
        "dark": """
            vazio, vazia, escuro, escura, luzes apagadas, apagadas, apagado, deserto, no escuro""",
        "group": """
            reunião, reuniões, grupo, grupos, essa, esse, esta, este, ela, eles, foi, placa,
            papel""",
        "ended": """
            cancelada, canceladas, cancelado, cancelaram, suspensa, suspenso,
            suspenderam, dissolveu, se desfez, não existe mais, não existe, não se
            reúnem mais, não se reúne mais, não se reúnem, pararam de se reunir, parou
            de se reunir, não funciona há, não funciona mais, não tem mais, não há mais,
            não teve reunião, não tinha reunião, não houve, não há reuniões, não há
            reunião, sem reunião""",
        "link": """
            link, links, zoom, senha, código, id, endereço do zoom, anfitrião, sala do zoom,
            site, sala de espera""",
        "broken": """
            não funciona, não funcionam, não abre, inválido, inválida, não é válido, não é
            válida, quebrado, quebrada, expirado, expirou, morto, errado, errada, incorreta,
            incorreto, não leva a nada, não leva a lugar nenhum, nunca nos deixou, nunca me
            deixou, não nos deixou, não me deixou, nunca deixaram, não deixaram, deixou entrar,
            deixaram entrar""",
        "address": "endereço, localização, mapa, pino",
        "elsewhere": """
            é um, é uma, é outro, me levou, nos levou, me mandou, leva a, leva para, não tem
            igreja, não há igreja, não existe, errado, errada, incorreto, incorreta, antigo""",
        "hours": "hora, horário, horas, horários, dia",
        "list": "lista, listagem, informação, informações, dados, ficha, anúncio, info, cadastro",
        "mistaken": """
            errado, errada, errados, erradas, incorreto, incorreta, incorretos, não está certo,
            não está certa, desatualizado, desatualizada, desatualizados, desatualizadas,
            antigo, antiga, um erro""",
        "nobody": "ninguém, nem uma alma, nenhuma pessoa, uma alma",
        "came": """
            aqui, lá, ali, veio, vem, chega, chegou, apareceu, aparece, tinha, tem, na igreja,
            lá dentro, no prédio, mais veio""",
        "says nobody": """
            sou o único aqui, sou a única aqui, o único que veio, não tinha reunião, não teve
            reunião, não tem reunião aqui, não tinha nenhuma reunião, não houve reunião, não tem
            uma alma, uma alma, alma viva,
            ninguém mais veio, ninguém mais apareceu""",
        "says closed": """
            até novo aviso, placa dizendo, placa na porta, papel na porta, não é mais aqui,
            aviso na porta, fechou definitivamente, fechou de vez, fechou para sempre, não se
            reúnem mais, não se reúne mais, pararam de se reunir, parou de se reunir""",
        "says moved": """
            se mudaram, mudaram de lugar, mudou de lugar, mudou de endereço, mudaram de
            endereço, em outra igreja, para outra igreja, em outro prédio, em outro endereço, em
            outro lugar, para outro lugar, endereço errado, prédio errado, lugar errado, igreja
            errada, terreno baldio, casa de alguém, casa de uma pessoa, não é mais na, não é
            mais no, não tem igreja""",
        "says time": """
            horário errado, hora errada, já estavam terminando, já estava terminando, já tinha
            acabado, já tinha terminado, mudaram para quinta, mudaram para segunda, mudaram para
            terça, mudaram para quarta, mudaram para sexta, mudaram para sábado, mudaram para
            domingo, sua lista diz, a lista diz, eles começam, não às, terminou há, dia errado,
            já estavam terminando, já estava terminando, já estava acabando""",
        "says link": "link não funciona, link quebrado, link está quebrado",
        "says other": "lista está errada, está desatualizada, dados errados",
        "life": """
            meu casamento, casamento, minha vida, na vida, a vida, para mim, por mim,
            comigo, em mim, amor, aniversário, visita, visitas, meu trabalho, meu
            coração, minha família, minha mulher, minha esposa, meu marido, minha mãe,
            meu pai, meus filhos, meu filho, minha filha, na cara, mundo, me resta, me
            deixou sozinho, me deixou sozinha, me sinto, sinto, por dentro, preso,
            presa, me mudei, nos mudamos, me mudar, caminho errado, eu errei, errei, em
            tudo, me ama, falar com, me ajudar, estou muito, conheço ninguém, tenho
            ninguém, falar, uma pessoa, com quem, entre nós, tudo acabou, mais nada, me
            ajude, me emocionou""",
        "i am": "estou, sou, me sinto, fiquei",
        "doubt": """
            e se, medo, tomara, espero que, vai estar, estaria, poderia, deveria, antes de, a
            menos, ainda, será que, manda, me manda, qual, outra reunião, tem outra, procura,
            tenta""",
    },
    relaying={
        "goodbye": "tchau, tchau tchau, adeus, bye, encerrar a conversa",
        "report": "denunciar, denúncia, reportar",
        "hand over": "passar, passo",
        "done": "feito, concluído",
        "block": "bloquear, bloqueio",
        "more time": "mais tempo, mais 30",
    },
    small_talk={
        "prayer": """
            ore por, orem por, reze por, rezem por, uma oração, orações, deus te abençoe,
            deus abençoe, amém""",
        "insult": """
            vai se foder, vai à merda, idiota, imbecil, burro, burra, inútil, cala a boca, não
            serve para nada, lixo, merda, otário, porcaria, lerdo, lerda, não serve pra nada,
            vai se danar, vai pro inferno, vai tomar, perda de tempo, não entende nada, máquina
            burra, robô de merda, merda de, inúteis, idiotas""",
        "joke": """
            piada, piadas, kkk, kkkk, kkkkk, haha, hahaha, rsrs, me faz rir, charada, conta uma
            piada, me conta uma piada, uma música, canta, um poema, engraçado, engraçada, algo
            engraçado, adivinha, hahah, me conta uma história""",
        "flirting": """
            casa comigo, te amo, eu te amo, você é solteira, você é solteiro, solteira, sexy, um
            beijo, beijos, sua foto, meu amor, gata, gatinha, gostosa, gostoso, linda, lindo,
            namora, namorado, namorada, solteiro, gostei de você, sair comigo, fofo, fofa,
            casado, casada, meu bem""",
        "trial": "teste, testando, isto é um teste, isso funciona, está funcionando",
    },
    courtesies={
        "later": """
            espera, espera aí, espera um pouco, peraí, pera aí, um momento, um minuto, um
            segundo, só um minuto, só um momento, agora não, agora não dá, agora não posso,
            dirigindo, tô dirigindo, no volante, no ônibus, no trânsito, no trabalho agora, numa
            ligação, vejo depois, vejo mais tarde, leio depois, leio mais tarde, depois eu vejo,
            depois vejo, vou pensar, vou ver, vamos ver, te falo depois, outra hora eu vejo, tô
            ocupado, tô ocupada, estou ocupado, estou ocupada, estou dirigindo""",
        "thanks": """
            obrigado, obrigada, obg, brigado, brigada, valeu, vlw, agradeço, agradecido,
            agradecida, abençoe, gentil, ajudou, gratidão""",
        "goodbye": "tchau, até logo, até mais, até amanhã, adeus, se cuida, bye",
        "good_night": "boa noite",
        "decline": """
            não obrigado, não obrigada, deixa pra lá, esquece, estou bem, to bem, talvez depois,
            não precisa mais, não precisa, já achei""",
        "sorry": """
            desculpa, desculpe, foi mal, perdão, me desculpe, sinto muito, me desculpa""",
        "agreed": "ok, tá, tá bom, tá bem, beleza, blz, perfeito, ótimo, certo, sim, legal, rs",
        "greeting": "olá, oi, oie, oii, bom dia, boa tarde, e aí, oi tudo bem, alô, oi de novo",
    },
    needs={
        "assault": "estupro, abuso sexual",
        "violence": "violência doméstica, violência",
        "poison": "veneno, envenenamento",
        "treatment": """
            tratamento, desintoxicação, reabilitação, clínica de reabilitação, clínica,
            internação, casa de recuperação""",
        "suicide": "suicídio",
        "local": """
            comida, cesta básica, abrigo, albergue, onde dormir, roupa, emprego,
            trabalho, estou com fome, tenho fome""",
        "legal": "advogado, advogada, ajuda jurídica, defensoria pública, fui preso",
        "money": "aluguel, pagar o aluguel, despejo, ajuda financeira",
        "mental_health": "psicólogo, psicóloga, psiquiatra, terapeuta",
        "smoking": "parar de fumar",
    },
    hotline_words={
        "office": """
            escritório de aa, escritório do aa, escritório de na, escritório de serviços,
            intergrupo, escritório central, escritório local""",
        "number": "número, números, telefone, telefones, linha",
        "filler": """
            um, uma, de, da, para, eu, quero, preciso, o, a, os, as, do, em, no, na,
            por, favor, onde, encontrar, tem, qual, é, meu, minha, hoje, grátis, não,
            tenho, com, estou""",
        "sufficient": "cesta básica, albergue, onde dormir, tenho fome, estou com fome",
    },
    privacy={
        "show": """
            dados, meus dados, ver meus dados, os meus dados, que dados, o que vocês sabem de mim,
            o que guardam de mim""",
        "ambiguous": "esquecer",
        "object": """
            dados, informações, número, telefone, histórico, mensagens, tudo, de, mim, agora""",
        "polite": "por, favor",
    },
)
