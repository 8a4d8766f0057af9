"""English."""

from flows.domain.holidays import Holiday
from flows.domain.intents import Intent, Topic
from flows.domain.time_window import Day, DayPart
from flows.vocabulary.language import Vocabulary

ENGLISH = Vocabulary(
    code="en",
    name="English",
    language_names={
        "en": "english",
        "es": "spanish",
        "fr": "french",
        "pt": "portuguese",
        "it": "italian",
    },
    home_countries=frozenset(),
    twelve_hour_countries=frozenset({"US", "PR", "CA", "AU", "NZ", "IN", "PK", "PH"}),
    h_notation=False,
    decimal_comma=False,
    decimal_point_countries=frozenset(),
    names_behind_venues=False,
    detection={
        "sure": "",
        "likely": """
            an, any, are, can, closest, do, evening, find, have, hello, how, i, im, is, looking,
            me, meeting, meetings, mens, morning, my, near, nearby, nearest, need, next, please,
            thank, thanks, the, there, this, to, today, tomorrow, tonight, want, what, when,
            where, women, womens, you""",
        "telling": """
            say, say that, send, send it, write, put, tell, tell me, repeat, answer, reply,
            respond, explain, give""",
        "accented": "",
        "asking": """
            a, change, do, i, in, language, languages, me, please, pls, speak, switch, talk, text,
            the, to, you, write, prefer""",
    },
    whole={
        Intent.STOP: """
            stop it, stop this, make it stop texting, remove, remove me, take me off,
            unsub, opt me out, lose my number, alto""",
        Intent.START: """
            start again, restart, resubscribe, opt in, opt me in, subscribe, subscribe
            me, rejoin, sign me back up, sign me up, unstop, resume, resume texts, come
            back""",
        Intent.HELP: """
            help, info, help me, i need help, need help, can you help, can you help me,
            can someone help me, can anyone help, can anyone help me, someone help,
            somebody help me, i want help, get help, sos, emergency, crisis, support,
            i need support, information, how does this work, how do i use this,
            how do you work, what can you do, commands, instructions, what do i do,
            what should i text, what do i text, 911, 988, i need some help,
            i really need help, hlp, hepl, instructions please, how to use this""",
        Intent.HOTLINE: """
            numbers, phone numbers, phone number, rehab, rehabs, detox, treatment,
            treatment center, resources, other resources, call, 800 number""",
        Intent.LANGUAGE: """
            language, languages, change language, english, in english, english please""",
        Intent.PRIVACY: """
            privacy, privacy policy, policy, terms, anonymous, confidential, anonymity,
            my data, data, is this safe, is it safe, is it private, is it anonymous, is
            it confidential""",
        Intent.FORGET: "forget, forget me, delete me, erase, erase me, delete, delete everything",
        Intent.TALK: """
            talk, person, human, a person, a human, real person, live person, agent,
            operator, volunteer, sponsor, chat, call me, talk now, someone to talk to,
            representative""",
        Intent.OFFICE: """
            office, the office, office number, office phone, office phone number, aa office,
            aa office number, aa number, aa phone, aa phone number, na office, na number,
            na phone, na phone number, central office, central office number, intergroup,
            intergroup number, intergroup office, district office, area office, your website,
            website, web site""",
        Intent.ABOUT: """
            about, about you, who is this, who r u, who dis, who this, whos this, who u,
            what is this, whats this, wat is this, what are you, bot, robot, are you a
            bot, are you real, you real, is this a bot, is this real, is this legit, is
            this spam, is this a scam, what is this thing, what is this number, whose
            number is this, what number is this, who are you with, what do you do""",
        Intent.REMIND: "remind, remind me, reminder, set reminder, set a reminder",
        Intent.REMINDERS: "reminders, my reminders, list reminders, show reminders, drop, drop all",
        Intent.MENU: """
            menu, main menu, options, home, start over, hi, hii, hello, helo, hey, heya,
            hiya, hi there, hello there, hey there, yo, sup, wassup, whats up, howdy,
            good day, greetings, good morning, good afternoon, good evening, gm, test,
            hi again, hello again, testing, how are you, how r u, hows it going, anyone there,
            anybody there,
            is anyone there, you there, are you there, u there, hi hello,
            what can this thing do, what can you do, what can this do""",
        Intent.CHAT: """
            its cold, its so cold, its really cold, its cold out, its cold out here, its cold
            outside, so cold, so cold today, so cold out, cold out, its freezing, its freezing
            out, its freezing outside, freezing out here, brr, brrr, its hot, its so hot, its
            hot out, so hot today, its raining, its pouring, raining here, raining again, its
            snowing, snowing here, nice weather, nice day, nice day out, nice weather huh, what
            weather, this weather, tell me a joke, tell me another joke, tell us a joke, got any
            jokes, know any jokes, know a joke, another joke, say something funny, make me
            laugh, tell me something funny, sing me a song, sing for me, tell me a story, whats
            up buttercup, wazzup, wassup, i am groot, beep boop""",
        Intent.THANKS: """
            no more, no more thanks, that was great, that was a great meeting, great meeting,
            that was a good meeting, no more for now, thats plenty, thats enough for now,
            thanks, thank you, thank u, thank you so much, thanks so much, thanks a lot, thanks
            a million, thankyou, thnx, thanx, thx, tx, ty, tysm, tyvm, much appreciated,
            appreciate it, i appreciate it, appreciated, many thanks, bye, goodbye, good bye,
            good night, goodnight, gn, see you, see ya, later gator, god bless, god bless you,
            bless you, youre the best, you rock, awesome, great, cool, perfect, nice, got it,
            gotcha, sounds good, that helps, this helps, that helped, very helpful, helpful, you
            saved my life, amen, nevermind, never mind, nvm, no thanks, no thank you, im good,
            all good, all set, fine, ok fine, thats fine, will do, lol, haha, have a good day,
            have a good night, have a great day, wonderful, love you, sorry, im sorry, i am
            sorry, so sorry, sorry about that, sorry bout that, sry, my bad, oops, whoops, my
            apologies, apologies, sorry to bother you, sorry for bothering you, oops sorry, not
            now, not right now, not rn, cant now, cant right now, hold on, hold up, hang on,
            wait, wait a sec, wait a min, wait a minute, one sec, 1 sec, one second, one moment,
            just a sec, just a minute, just a min, give me a sec, give me a min, give me a
            minute, gimme a sec, gimme a min, gimme a minute, brb, bbl, cant talk now, cant
            talk, cant talk right now, cant look now, driving, im driving, driving rn, im
            driving rn, busy, im busy, busy rn, im busy rn, busy now, busy right now, will look
            later, ill look later, will check later, ill check later, look later, some other
            time, another time, maybe another time, in a bit, well see, we will see, ill sleep
            on it, sleep on it, ill think about it, let me think, let me think about it, take
            your time, no rush""",
    },
    anywhere={
        Intent.STOP: """
            unsubscribe, unsubscribe me, opt out, unsubcribe, unsuscribe, unsubscibe,
            unsubscribed, take me off, remove me, opt me out, leave me alone, lose my
            number, take me off your list, take me off the list, take me off this
            list, remove my number, take my number off, do not contact me, dont contact
            me, quit bothering me, stop bothering me, stop spamming""",
        Intent.START: "start texting me again, sign me back up",
        Intent.HOTLINE: """
            hotline, hotlines, hot line, helpline, helplines, help line, lifeline,
            crisis line, crisis lines, crisis number, crisis numbers, crisis hotline,
            suicide hotline, number to call, numbers to call, number i can call, anyone
            i can call, anybody i can call, somebody i can call, someone i can call,
            phone number for, need rehab, find rehab, rehab near, detox near, detox
            center, treatment center, treatment centers, need detox, who can i call,
            rehab center, emergency numbers""",
        Intent.LANGUAGE: """
            do you speak english, do you speak spanish, do you speak french, do you
            speak portuguese, do you speak italian, i only speak, switch to spanish,
            switch to french, change to spanish, speak english, switch to english,
            change to english, change language, in english please, change the language,
            reply in english, answer in english, other languages, another language, what
            languages""",
        Intent.PRIVACY: """
            is this anonymous, is this confidential, is this private, is this line anonymous,
            is this text anonymous, are these texts private, are my texts private,
            is my number private, is this secure, who sees this, who can see my,
            who can see this, who reads this, who reads these, who will see,
            will anyone know, will anybody know, will my, do you keep my, do you save my,
            do you store, do you share my, do you sell my, are you tracking me,
            what do you keep, what do you know about me, what data, what information do you,
            my privacy, do you have my number, is my information, is my info,
            keep my information, share my information, share my number, save my number,
            who has access, who has my, do you record, is this being recorded,
            stays anonymous, stay anonymous, can the police see, can my boss see,
            can my wife see, can my employer see, can my po see, will my po see,
            can my parole officer, can my husband see, can anyone see, can anybody see,
            see these texts, see my texts, give out my number, will anybody find out,
            will anyone find out, anyone find out, find out i texted,
            will it say, can the cops, can cops, could the cops, could the police, can
            police see, can my
            ex, can my parents see, do my parents see, can my mom see, find out i text,
            phone plan, phone bill, on the bill, show up on the bill, show on my bill,
            on my bill""",
        Intent.FORGET: """
            forget me, forget about me, forget everything, forget my number, forget my
            info, delete my data, delete my info, delete my information, delete my
            history, delete my messages, delete my texts, delete my records, delete my
            account, delete everything about me, delete all my, delete everything you,
            erase my, erase everything, erase me, wipe my data, clear my data, clear my
            history, wipe everything, clear everything, remove everything,
            remove my data, remove my information, remove my info, forget i
            texted, forget i was here, delete what you have, delete me""",
        Intent.TALK: """
            talk to someone, talk to somebody, talk to some one, talk to anyone,
            talk to a person, talk to a real person, talk to a human, talk with someone,
            talk with somebody, talk with a person, speak to someone, speak to somebody,
            speak to a person, speak to a human, speak with someone, speak with a person,
            speak to a real person, chat with someone, someone to talk to,
            somebody to talk to, someone i can talk to, somebody i can talk to,
            i need to talk, i want to talk, wanna talk, need to talk, can we talk,
            can i talk, can you call me, can someone call me, can somebody call me,
            please call me, have someone call me, call me back, i need a sponsor,
            need a sponsor, find a sponsor, get a sponsor, talk to an addict,
            talk to an alcoholic, talk to another alcoholic, talk to a member,
            connect me with, real human, live person, text with someone,
            someone to chat with, talk on the phone, speak to an operator, talk 2 someone,
            talk to sum1, find me a sponsor, get me a sponsor, looking for a sponsor,
            hear a human voice""",
        Intent.ABOUT: """
            who are you, who r u, who is this, who am i talking to, who am i texting,
            am i talking to, is this a bot, is this a robot, are you a bot, are you a robot,
            r u a bot, u a bot, are you real, r u real, are you human, are you a human,
            are you a person, are you a real person, is this a person, is this a real person,
            is this a human, are you ai, are you an ai, is this ai, is this automated,
            is this an automated, are you automated, who runs this, who made this,
            who is behind this, who operates, what is this number, whose number is this,
            what is this service, what is this line, how did you get my number,
            are you a computer, why are you texting, why am i getting, who gave you,
            is this chatgpt, are you with aa, are you part of, are you affiliated,
            talking to a bot, talking to a robot, talking to a human,
            talking to a real person, talking to a machine, is a real person,
            is there a human, who pays for this, affiliated with, affiliated w""",
        Intent.REMIND: """
            remind me, set a reminder, send me a reminder, send a reminder, give me a reminder,
            text me before, let me know before, notify me, alert me, can you remind, set
            reminder, ping me before, hit me up before, buzz me before, nudge me before, text me
            an hour before, give me a heads up before, heads up before, shoot me a text before,
            dont let me forget""",
        Intent.REMINDERS: """
            my reminders, show reminders, show me my reminders, list my reminders, what
            reminders, stop reminders, stop reminding me, stop the reminders, stop my
            reminders, no more reminders, cancel reminder, cancel reminders, cancel my
            reminder, cancel my reminders, delete reminder, delete reminders, delete my
            reminder, remove my reminder, change my reminder, pause reminders, stop the
            reminder, stop my reminder, dont remind me, turn off reminders""",
        Intent.THANKS: "thank you so much for, thanks for the help, thank you for your help",
    },
    classes={
        "ambiguous stop": "stop, end, quit, cancel, stop it, stop now",
        "alone": "stop, stopp, stpo, sotp, stoppit, unsubscribe, stopall, optout, cancel",
        "cease": """
            stop, quit, cease, end, no more, stop all, stop with, stop this,
            discontinue, knock off, cut off, cancel, stpo, halt, stahp""",
        "struggle": """
            cant stop, cannot stop, can not stop, couldnt stop, could not stop, how do i
            stop, how to stop, how can i stop, how do you stop, want to stop, wanna
            stop, need to stop, have to stop, trying to stop, tried to stop, try to
            stop, help me stop, wish i could stop, unable to stop, wont stop, will not
            stop, never stop, dont stop, ready to stop, time to stop, like to stop, got
            to stop, gotta stop, should stop, could stop, must stop, cant quit, want to
            quit, wanna quit, how do i quit, how to quit, trying to quit, need to quit,
            help me quit, want to end, want it to end, cant get them to stop""",
        "": """
            stop by, stop in, stop at, stop off, stop over, stopping by, bus stop, next stop,
            one stop, last stop, truck stop, pit stop, train stop, subway stop, metro stop,
            tram stop, non stop, nonstop, dont stop, stop light, stop sign, end up, ended up,
            end of, dead end, west end, east end, north end, south end, quit drinking,
            quit using, quit smoking, stop drinking, stop using, stop smoking, to text,
            to message, a text, by text, over text, via text, why dont, did you stop,
            stop me, stop myself, stop him, stop her, stop them, my drinking, my using,
            my addiction, my gambling, i drink, i was drinking, i been drinking,
            ive been drinking, i use, i was using, im an alcoholic, i am an alcoholic,
            im an addict, i am an addict, im addicted, i am addicted, im drunk, i gamble,
            im drinking, i keep drinking, stopped drinking, off this stuff, off that stuff""",
        "sending": """
            texting, messaging, contacting, bothering, spamming, sending, writing,
            txting, msging, harassing, annoying, calling, emailing, pinging, bugging,
            reminding, blowing up""",
        "send": "text, txt, message, msg, contact, send, write, call, bother, spam, ping, bug",
        "texts": """
            texts, messages, msgs, txts, sms, text messages, spam, notifications,
            alerts, your texts, your messages, subscription""",
        "receive": "getting, receiving, get, receive, hear, hearing, have",
        "me": "me, my number, my phone, this number, this phone",
        "not": "dont, do not, never, no longer",
        "want": "want, wish, like, interested in, sign up for, ask for, subscribe to, need, wanna",
        "away": "remove, take, delete, drop, get, cut, scratch, erase, pull, unsubscribe, leave",
        "again": "any more, anymore, again, ever again",
        "list": """
            off list, off the list, off this list, off your list, off of this list, off
            of your list, from list, from the list, from this list, from your list, from
            your database, from the database, from this, from your texts, from these
            texts, from your system, off this, off your texts, off of this, this list,
            your list, mailing list, text list, contact list""",
        "my age": "im, i am, age, aged",
        "years of age": "years old, yrs old, year old, yo, y o, yr old",
        "after age": """
            and, but, my, i, so, what, help, in, from, near, at, live, can, is, do,
            where, she, he, they, we, please, who, how,
            am, not, scared, idk, its, and my, just, me, mom, dad, when""",
        "website": "website, web site, webpage, web page, homepage",
        "recovery books": "big book, the book, basic text, 12 and 12, 12x12, the literature",
        "chips": """
            chip, chips, coin, coins, key tag, key tags, keytag, keytags, medallion,
            medallions""",
        "moderation": "cut down, cut back, drink less, use less, moderation, moderate",
        "no answer": """
            dont text back, dont text me back, do not text back, do not text me back,
            not text me back,
            not text back, dont reply, do not reply, not reply, dont write back, not write back,
            dont respond, do not respond, not respond, dont msg back, dont message back,
            dont message me back, dont answer this, dont answer me""",
        "helps other": """
            get my, make my, help my, helping my, get him, get her, get them, make
            him, make her, make
            them, help him, help her, help them""",
        "younger relative": """
            my son, my sons, my daughter, my daughters, my kid, my kids, my child, my children,
            my boy, my girl, our son, our daughter, our kid, my teen, my teenager, my grandson,
            my granddaughter, my grandkid, my grandkids, my nephew, my niece, my stepson,
            my stepdaughter, my student""",
        "relative": """
            my husband, my wife, husband, wife, hubby, boyfriend, girlfriend, bf, gf, my bf, my
            gf, fiance, fiancee, my son, my daughter, son, daughter, my kid, my child, grandson,
            granddaughter, my mom, my mother, mom, mother, my dad, my father, dad, father,
            stepdad, stepmom, my parents, parents, my brother, my sister, brother, sister,
            spouse, my spouse, partner, my partner, loved one, family member, my ex, my nephew,
            my niece, grandma, grandmother, grandpa, grandfather, my uncle, my aunt, my cousin,
            i live with, living with, my parent, my stepdad, my stepmom, my stepson, my
            grandson, my granddaughter, my grandkids, my grandpa, my grandma, my boyfriend, my
            girlfriend, my fiance, my fiancee, my kids, my children, my teen, my teenager, my in
            laws, my father in law, my mother in law, my brother in law, my sister in law, my
            best friend, my friend, my roommate, my hubby, my baby daddy, married to, dating an,
            someone i love, dads, moms, mums, my mum, mum, husbands, wives, wifes, hubbys, sons,
            daughters, brothers, sisters, boyfriends, girlfriends, my nana, my roommates, my
            bfs, my gfs, my girls, my guy, my old man, my boss, my coworker, my grandkid, my
            grandchild, my girl, my boy, my man, my pops, my ma, my pa, my mama, my momma, my
            daddy, my sis, my bro, my babe, my stepfather, my stepmother, my roomie, my bestie,
            my stepdaughter, spouses, partners, mothers, fathers, siblings""",
        "beside relative": """
            its, it, is, about, for, on, again, help, please, pls, so, um, and, ok, with, to,
            do, now, man, hi, hello, hey, problem""",
        "drinks": """
            drinks, drink too much, drinks too much, drinking, is drinking, is an alcoholic, are
            alcoholics, of alcoholics, an alcoholic, alcoholic, a drunk, is drunk, drunk, drinkin,
            wont stop drinking, keeps drinking, drinks every, drinking again, hides bottles, hiding
            bottles, hides her bottles, hides his bottles, comes home drunk, passes out drunk,
            passed out drunk, wont quit drinking, cant quit drinking, cant stop drinking, has a
            drinking problem, alcoholism, fell off the wagon, boozing, boozes, hits the bottle,
            hitting the bottle, on the bottle, on the sauce, gets wasted, is wasted, blackout
            drunk, bottle again, second bottle, 2nd bottle, drinks again, drinkin again, wasted,
            hammered, plastered, sloshed, came home drunk, came home wasted, passes out, drunk
            on the couch""",
        "uses": """
            is using, is an addict, an addict, addict, addicted, is addicted, on drugs,
            does drugs, doing drugs, drug problem, drug addict, on meth, on heroin,
            on fentanyl, on pills, smokes meth, shoots up, uses drugs, using again, using drugs,
            addicts, drug addicts, drug users, smokes weed, smoking weed, smokes pot, smoking pot,
            does meth, does coke,
            on crack, on coke, on cocaine, on drugs again, hooked on, strung out, high all the
            time, gets high, on fent, on dope, on xanax, on opioids, using heroin, using meth,
            popping pills, takes pills, stealing pills, using fentanyl, smoking meth, smoking crack,
            shooting up, drug use, drug addiction, druggie, junkie, vaping weed""",
        "gambles": """
            gambles, gambling, slot machines, slots, casino, betting, bets""",
        "asking": """
            what is, whats, what does, wat is, wats, meaning of, what means, explain,
            what exactly is""",
        "courtesy": """
            please, pls, plz, plse, thanks, thank you, thx, ty, ok, okay, now, it, this,
            that, all, everything, just, right, already, immediately, at once, damn,
            fucking, fuckin, fuck, you, the, yes, i said, said, seriously, hey, hi,
            hello, bot, so, and, no, again, omg, wtf, ffs, bro, dude, man, sir, maam,
            forever""",
    },
    courtesy={
        "polite": """
            hi, hello, hey, please, pls, plz, thanks, thx, ty, ok, okay, so, um, well, and, yo""",
        "thanks": "thanks, thank, thx, ty, thankyou",
        "help": "help",
        "greeting": "hi, hello, hey",
    },
    denial={
        "words": "no, not, dont",
        "unwanted": """
            not, not an, not the, not on, not a, no, no more, dont want, dont want an, dont want
            a, dont want any, do not want, do not want an, do not want a, dont do, hate, i hate,
            sick of, besides, except, except for, other than, instead of, rather than, anything
            but, everything but, all but, without, isnt, isnt a, isnt just, that isnt, thats
            not, not just, not all, not only, nothing, nothing with, no all, no only""",
        "excluded": """
            not, but not, and not, its not, not in, not on, not near, not at, not
            around, not for, not this, not the, not a, not an, not any, not another, im
            not in, no longer in, never, except, except for, except on, any day but, any
            day except, any day besides, every day but, any time but, any town but,
            anywhere but, anyplace but, anything but, everything but, all but, other
            than, any day other than, anything other than, besides, instead of, rather
            than, dont live in, not live in, moved away from, wrong""",
        "disliked": """
            dont want, dont want a, dont want an, dont want any, do not want, do not want a,
            do not want any, dont like, do not like, dont do, dont need, dont need a, dont
            need any, hate, i hate, cant do, cant make, cannot make, can not make, cant go
            on, cant make it on, cant do it on, not interested in, not looking for, done
            with, avoid, cant, cant go, cant come, not free, im not free, not free
            on, busy, im busy, busy on, im busy on, im working, working, i work, i work on,
            have work, i have work, got work, cant on, cant go, not available, not around""",
        "harmless": """
            why not, if not, or not, not only, not just, not far, not too far, not
            so far, not sure, im not sure, not yet, not working, not now, not well,
            not ok, not okay, not good, not doing, not able, not religious, not
            drinking, not using, not even, not really, not that, not too, not so,
            not to, not an option, not a problem, not the best, not the same, not
            the only, not a member, not an alcoholic, not an addict""",
        "behind": """
            wont work, doesnt work, dont work, does not work, is no good, are no good, no good,
            is out, are out, isnt good, not good, not an option, i cant, is bad, are bad, no
            good for me, is no good for me, are no good for me, dont work for me, doesnt work
            for me, wont work for me, isnt good for me, not good for me, is bad for me, cant,
            cant do it, is too soon, wont do, is a no, is no go, no go, doesnt suit me, is not
            good, is not good for me, im busy, im working, i work, no, kill me, are killing me,
            is killing me, suck, sucks, suck for me, are rough, is rough, are tough, is tough,
            are hard, is hard, are hard for me, is hard for me, never work, never works, are out
            for me, is out for me, are impossible, is impossible, arent happening, isnt
            happening, aint happening, aint gonna work, arent good, wont happen, is bowling, is
            my kids practice""",
        "shown": """
            none of those, none of these, none of them, not those, not these, not that one,
            not this one, not any of those, not any of these, cant make those, cant make any
            of those, cant make these, cant make any of these, dont like those, dont like
            these, dont like any of those, neither of those, neither of these, dont want
            those, dont want these, none work, none of that works, cant make any, cant do
            any, cant make it to any, cant make it to those, cant make it then, cant go
            then, cant make that, not those ones, no not those, something other than those,
            something other than these, besides those, besides these, other than those,
            other than these, dont like any, already went to those, went to those, different
            from those, nothing there works, nothing works for me, nothing works, different
            time, a different time, different times, other times, any other times, what
            other times, whats the other times""",
        "declined": """
            cant make, cant do, cant get to, cannot make, cant attend, dont like,
            dont want, not interested in, been to, ive been to, already been to,
            been to all, seen, ive seen, already seen, know, i know, already know,
            did, ive done, done, tried, ive tried, already tried, missed, i missed,
            hate, not feeling, not, no to, skip, tired of, sick of, dont need""",
        "those": """
            those, these, any of those, any of these, any of them, all of those, all
            of these, all of them, all those, all these, those ones, these ones, any
            of em, those times, these times, that time, those days, those hours""",
        "unfit": """
            dont work, wont work, doesnt work, dont work for me, wont work for me,
            are no good, arent good, no good, suck, are full, are all full, dont
            fit, arent for me, are out, dont help""",
        "relaxed": """
            doesnt have to be, dont have to be, does not have to be, doesnt need to be, dont
            need to be, do not have to be, neednt be, it doesnt have to be, not necessarily,
            drop the, drop, forget, forget the, forget about, forget about the, nevermind
            the, never mind the, nvm the, scratch the, scratch, lose the, without the, no
            need for, dont need the, dont have to do, doesnt gotta be, dont gotta be, does
            it have to be, do they have to be, does it need to be, could it not be""",
        "is": "thats, that is, thats also, its, it is, cause its, because its, since its, which is",
        "told": """
            it was a, it was an, it was, was a, used to go to a, used to do a, used to
            have a, i went to a, we had a, i had a, that was a, back home it was a""",
        "any other": "any other, another, some other, a different, a diff, any different",
        "any day": """
            any day, any day then, whatever day, whichever day, whatever day works, day doesnt
            matter, doesnt matter what day, any day of the week, any time, anytime, any other
            day""",
        "any gender": """
            any gender, either gender, coed, co ed, mixed gender, men or women is fine, women or
            men is fine, men or women doesnt matter, women or men doesnt matter, gender doesnt
            matter, men and women, mixed, mixed is fine, mixed is ok, mixed ok, mixed works,
            mixed group, mixed groups, coed is fine, coed is ok, with men and women, both men
            and women, anybody welcome, any gender is fine""",
        "any language": """
            english is fine, english is ok, english too, english works, any
            language, english ones are fine, english is good, in english is fine, in
            english is ok, english is okay""",
    },
    meeting="""
        meeting, meetings, mtg, mtgs, mtng, mtgz, meet, meets, meeeting, meting, metting,
        mettings, meetin, meetins, meeting place, meetng, meetup, meetups, meet up, mtings,
        mting, meating, meetigs, meetig, meeitng, meeitngs, support group, support groups,
        recovery group, recovery groups, home group, group meeting, group meetings, groups,
        recovery meeting, recovery meetings, 12 step meeting, 12 step meetings, twelve step
        meeting, twelve step meetings, recovery meetings, sober meeting, sobriety meeting,
        sobriety meetings""",
    meeting_words={
        "open": "open",
        "closed": "closed",
        "told closed": """
            it, its, is, was, are, been, got, they, theyre, be, has, door, doors,
            church, building, place, place is""",
        "of": "",
        "article": "",
        "before name": "",
        "behind name": "",
    },
    types={
        "11": "11th step, eleventh step, step 11, 11th step meditation, step eleven",
        "12X12": """
            12x12, 12 x 12, 12 and 12, 12 12, 12&12, twelve and twelve, 12 steps and 12
            traditions, 12 steps & 12 traditions, twelve steps and twelve traditions,
            12n12, steps and traditions""",
        "A": """
            secular, agnostic, agnostics, atheist, atheists, non religious, without all the god
            stuff, without the god stuff, no god stuff, w o all the god stuff, w o the god
            stuff, w o god, without god, no god talk, less god, minus the god stuff, less
            religious, not so religious, not too churchy, less churchy, no praying, without the
            praying, without prayer, w o prayer, nonreligious, no god, godless, freethinkers,
            free thinkers, not religious, without religion, non god, nontheist, we agnostics, no
            religion, not churchy, less preachy, not preachy, non religious kind, no prayers, no
            preaching""",
        "ABSI": "as bill sees it, absi",
        "AL": "with alateen, concurrent with alateen",
        "AL-AN": "with al-anon, concurrent with al-anon, with alanon",
        "ASL": """
            asl, american sign language, sign language, deaf, sign language interpreter,
            interpreter, asl interpreted, hearing impaired, hard of hearing, im deaf,
            deaf friendly, hearing loss, deaf people, interpreted, hearing aid, hearing
            aids, sign interpreter""",
        "B": "big book, bigbook, book study, big book study, bb study, bb meeting, bb",
        "BA": """
            babysitting, babysitter, childcare, child care, daycare, day care, baby
            sitting, baby sitter, someone to watch my kids, sitter, kids room, nursery,
            child minding, childminding, kid care, kids care, child watch, watch my
            kids, watch my kid, sitters, babysit, baby sit, babysiting""",
        "BE": """
            beginner, beginners, begginers, beginer, beginers, newcomers, newcomer
            meeting, newcomers meeting, newcomer meetings, new comers, newcommers,
            beginner friendly, newcomer friendly, new people, new members, newbies, for
            newcomers, for a newcomer, newcomer mtg, beginners meeting, for new people,
            for beginners, newcommer, for first timers""",
        "BI": "bisexual, bisexuals, bi sexual",
        "BRK": "breakfast",
        "C": """
            closed meeting, closed meetings, closed mtg, closed mtgs, closed, alcoholics
            only, addicts only, members only""",
        "CAN": "candlelight, candle light, candle lit, candlelit, candles, by candlelight, candle",
        "CF": """
            child friendly, kid friendly, kids friendly, family friendly, kids welcome,
            children welcome, with kids, with children, with my kids, with my kid, with
            my baby, with a baby, bring my kids, bring my kid, bring my baby, bring
            kids, bring children, bring my children, bring my daughter, bring my son,
            bring a baby, where i can bring my kids, kids allowed, children allowed,
            kids ok, kids okay, allows kids, allow kids""",
        "D": "discussion, discussions, open discussion, topic discussion, sharing meeting",
        "DB": "digital basket",
        "DD": "dual diagnosis, double trouble, dual diagnosed, co occurring, mental illness",
        "DR": "daily reflections, daily reflection",
        "FF": "fragrance free, scent free, no perfume, perfume free, unscented",
        "G": "gay, gays, gay men, gay mens, gay man",
        "GR": "grapevine",
        "H": "birthday, birthdays, birthday night, anniversary meeting",
        "L": "lesbian, lesbians, gay women, gay womens",
        "LGBTQ": """
            lgbt, lgbtq, lgbtqia, lgbtqia+, lgbtq+, lgbt+, lgtb, lgtbq, lgbqt, glbt,
            glbtq, queer, queers, rainbow, pride, gay friendly, lgbt friendly, lgbtq
            friendly, queer friendly, gay and lesbian, gay or lesbian, gay lesbian,
            gay/lesbian""",
        "LIT": "literature, lit study, lit meeting, reading meeting, literature study",
        "LS": "living sober",
        "M": """
            men, mens, men only, mens only, only men, guys, guys only, dudes, for men,
            all men, all male, mens group, mens stag, stag, male, males, gentlemen,
            mans, just men, just guys""",
        "MED": "meditation, meditate, meditative, mindfulness, meditations, meditating",
        "N": "native american, native americans, american indian, first nations, wellbriety",
        "NB": "non binary, nonbinary, enby, genderqueer, non-binary, gender non conforming",
        "NDG": "indigenous, aboriginal",
        "O": "",
        "OUT": """
            outdoor, outdoors, outside meeting, outside meetings, meeting outside,
            meetings outside, in the park, open air, at the park, park meeting, beach
            meeting, on the beach""",
        "P": """
            professionals, professional, for professionals, doctors, nurses, pilots,
            lawyers, attorneys, physicians, healthcare workers, health care workers""",
        "POA": """
            proof of attendance, court card, court cards, court slip, court slips, sign
            my court card, sign my paper, sign my slip, sign my card, court ordered,
            court mandated, attendance sheet, get my paper signed, sign papers, signs
            court cards, court paper, court papers, signature sheet, sign my sheet,
            attendance slip, attendance slips, attendance card, sign slips, sign court
            slips, signed for court, court papers signed""",
        "POC": """
            people of color, people of colour, poc, bipoc, black, african american,
            black people, person of color, minorities, blacks, african americans, brown
            people, bame""",
        "SEN": """
            seniors, senior, senior citizens, older people, older adults, over 50, over
            60, elderly, over 70, oldtimers, old timers, older folks, elderly folks,
            elders""",
        "SM": """
            smoking permitted, smoking allowed, smoking ok, smoking meeting, smokers,
            where i can smoke, smoke friendly, smoking group, somewhere i can smoke, i
            can smoke at, can smoke, smoke at, let you smoke, lets you smoke, allow
            smoking, allows smoking""",
        "SP": "speaker, speakers, speaker meeting, speaker meetings, guest speaker",
        "ST": """
            step study, step studies, steps study, step meeting, step meetings, steps
            meeting, step mtg, step, steps, 12 step study, twelve step study, step work,
            step workshop, step group, 12 steps study""",
        "T": """
            trans, transgender, transgendered, trans friendly, transsexual, trans women,
            trans men""",
        "TR": "tradition, traditions, tradition study, traditions study, tradition meeting",
        "W": """
            women, womens, woman, womans, women only, womens only, only women, woman
            only, ladies, ladies only, girls, girls only, female, females, females
            only, for women, all women, all female, wemen, womans only, wimmin, just
            women, womyn, womens stag, gals, womens group, womans group""",
        "X": """
            wheelchair, wheel chair, wheelchair accessible, wheelchair access,
            wheelchairs, wheelchair friendly, handicap, handicapped, handicap
            accessible, handicapped accessible, accessible, ada, ada accessible,
            disabled, disabled access, disability access, no stairs, without stairs,
            ramp, wheel chair accessible, mobility scooter, step free, in a wheelchair,
            im in a wheelchair, use a wheelchair, i use a wheelchair, walker, i use a
            walker, use a walker, cane, crutches, cant do stairs, on a scooter""",
        "XB": """
            wheelchair accessible bathroom, accessible bathroom, accessible restroom,
            ada bathroom""",
        "XT": "cross talk, crosstalk",
        "Y": """
            young people, young peoples, young persons, young people in aa, ypaa, youth,
            young adults, young adult, teen, teens, teenagers, younger people, younger
            crowd, young, yp, 20s, college age, students, kids my age, people my age,
            under 30, twenties, ppl my age, young ppl, young crowd, teenager, in my 20s,
            in their 20s, college kids, college students""",
        "BT": "basic text",
        "JFT": "just for today",
        "S": """
            spanish, spanish speaking, in spanish, spanish language, spanish only,
            hispanic, latino, latina, latinx, latinos, spanish speakers""",
        "EN": "english speaking, english language, english meeting, english meetings, english mtg",
        "FR": "french, french speaking, in french, french language",
        "POR": "portuguese, portuguese speaking, in portuguese, brazilian",
        "ITA": "italian, italian speaking, in italian, italian language",
        "DE": "german, german speaking, in german",
        "RUS": "russian, russian speaking, in russian",
        "POL": """
            in polish, polish speaking, polish meeting, polish meetings, polish
            language, polish""",
        "JA": "japanese, japanese speaking, in japanese",
        "KOR": "korean, korean speaking, in korean",
        "AR": "arabic, arabic speaking, in arabic",
        "FA": "farsi, persian, in farsi, farsi speaking, persian speaking",
        "PUN": "punjabi, in punjabi, punjabi speaking",
        "HI": "hindi, in hindi, hindi speaking",
        "HE": "hebrew, in hebrew, hebrew speaking",
        "NL": "dutch, in dutch",
        "SV": "swedish, in swedish",
        "FI": "finnish, in finnish",
        "NO": "norwegian, in norwegian",
        "DA": "danish, in danish",
        "LT": "lithuanian, in lithuanian",
        "TL": "tagalog, filipino, in tagalog",
        "UK": "ukrainian, in ukrainian",
        "EL": "greek, in greek",
        "TUR": "turkish, in turkish",
        "AM": "amharic, in amharic",
        "HU": "hungarian, in hungarian",
        "HR": "croatian, in croatian",
        "AF": "afrikaans, in afrikaans",
        "TH": "in thai, thai speaking, thai language",
        "IS": "icelandic, in icelandic",
        "VET": """
            veterans, veteran, vets, military, for veterans, veterans group, im a
            veteran, ex military, veteran group, military veterans, ex-military, former
            military, vet friendly, veterans meeting""",
        "RESPONDERS": """
            first responders, first responder, 1st responders, 1st responder, police
            officers, firefighters, firemen, emts, paramedics""",
        "GRIEF": "grief, grieving, grief group, bereavement, for grief, widows, widowers, mourning",
        "MARATHON": """
            marathon, marathons, marathon meeting, marathon meetings, alkathon,
            alcathon, alkathons, alcathons""",
        "CHRISTIAN": "christian, christians, christian based, christ centered, faith based",
        "ASIAN": "asian, asians, asian american, aapi",
        "SMOKEFREE": """
            non smoking, nonsmoking, smoke free, no smoking, smokefree, no smokers,
            where nobody smokes""",
        "DOGS": "dog friendly, pet friendly, dogs allowed, dogs welcome, pets allowed",
        "DOUBLE": "double winners, double winner",
        "BILINGUAL": """
            bilingual, english and spanish, spanish and english, in english and spanish,
            in both languages""",
    },
    ways={
        "online": """
            online, on line, on-line, zoom, zooms, virtual, virtually, remote, remotely, by video,
            video, video meeting, on zoom, via zoom, web, internet, from home, from my couch,
            webinar, skype, google meet, on my phone, on my computer, cyber, e-meeting, zoom link,
            virtual only, online only, zoom only, zom, zoon, onlin, onlne, onine, livestream,
            without leaving the house, without leaving home, from bed, on the phone""",
        "phone": """
            by phone, phone meeting, phone meetings, over the phone, over phone, on the phone,
            telephone, telephone meeting, telephone meetings, dial in, dial-in, call in, call-in,
            conference call, phone mtg, by telephone, teleconference, phone in, landline, land
            line, flip phone, no internet, without internet, no data, phone only, phone number
            meeting, phone mtgs, dial in meeting, dial in meetings, call in meeting, call in
            meetings, dial into, call into, conference calls, phone conference, telephone
            conference, no smartphone, dont have internet, audio only, dial in number, phone
            bridge, over the telephone, phone based""",
        "in person": """
            in person, in-person, inperson, face to face, f2f, ftf, physical, live, live
            meeting, live meetings, not online, not zoom, no zoom, not virtual, not on
            zoom, face-to-face, in the flesh, irl, in real life, no online, brick and
            mortar, physically, non zoom, offline, i can walk to, walk to, walking
            distance, real life""",
        "hybrid": "hybrid, hybrids, both online and in person, online and in person, hybird",
    },
    fellowships={
        "AA": """
            alcoholics anonymous, alcholics anonymous, alcoholic anonymous, alcoholics
            annonymous, alcoholics anonymus, alchoholics anonymous, aa, a a, a.a., alky,
            friends of bill, friends of bill w, alcohol meeting, alcohol meetings,
            alcohol support group, drinking support group, alcoholic meeting, alcoholics
            meeting, drinking meeting, alcoholic support group, alcohol group""",
        "NA": """
            narcotics anonymous, na, n a, narcotics annonymous, narcotic anonymous,
            narcs anonymous, narcotics anonymus, narcotics, drug meeting, drug meetings, the drug
            one, the drug ones, the drugs one, the one for drugs, the ones for drugs,
            drugs meeting, drug addiction meeting, drug addict meeting, drug addiction,
            drug recovery meeting, drug support group, heroin meeting, heroin meetings,
            heroin addiction, opioid meeting, opioid meetings, opiate meeting, opioids,
            opiates, fentanyl meeting, meeting for drugs, narcotic meeting, drug group,
            opioid support group, opioid group, opioid addiction, opiate addiction,
            heroin support group, heroin group, drugs anonymous, drug addicts, fentanyl
            addiction""",
        "AL-ANON": """
            al-anon, alanon, al anon, al-non, alonon, alanom, al anan, alnon, al-annon,
            alannon, family of alcoholics, for families of alcoholics, families of
            alcoholics, for spouses of alcoholics, family groups, for family of
            alcoholics, for wives of alcoholics, for families, for wives, for husbands,
            for spouses, for parents of alcoholics, family of an alcoholic, family of
            alcoholic, spouse of an alcoholic, al anon meeting, family meeting, family
            meetings, family group, for parents, for family members, for family, for
            moms, for mothers, for dads, for loved ones, al-anon family groups, al anon
            family group, alanon family groups, loved ones of alcoholics, moms of
            alcoholics, mothers of alcoholics, partners of alcoholics, girlfriends of
            alcoholics, friends of alcoholics, for partners""",
        "ALATEEN": "alateen, ala teen, al ateen, ala-teen, al-ateen, allateen",
        "ACA": """
            aca, acoa, adult children of alcoholics, adult child of alcoholics, adult
            children, adult child, acas, dysfunctional families, adult children
            anonymous, aca meeting, children of alcoholics, grew up with alcoholic
            parents, acoas""",
        "CA": """
            cocaine anonymous, cocaine, coke, coke anonymous, coke meeting, crack meeting,
            cocaine meeting, cocaine addiction, crack cocaine, coke addicts, coke
            addict, coke addiction, cocaine addicts, crack addiction, crack addicts""",
        "CELEBRATE": "celebrate recovery, celebrate, celebrate recover, celebrate recoverey",
        "CMA": """
            crystal meth anonymous, cma, crystal meth, meth anonymous, crystal
            anonymous, meth, meth meeting, meth addiction, tweakers, meth addicts,
            crystal meth meeting""",
        "CODA": """
            coda, co da, co-dependents anonymous, codependents anonymous, codependent,
            codependents, co dependent, co dependents, codependency, codependant
            anonymous, codependant, codependants, codependance, codependence,
            co-dependency""",
        "DA": """
            debtors anonymous, debtor anonymous, debtors, debters anonymous, shopping
            addiction, shopaholics, shopaholic, compulsive spending, overspending,
            spending addiction, debt, compulsive shopping, spenders anonymous, shopping
            addict, money addiction, overspenders, spenders""",
        "EDA": "eating disorders anonymous, eda, eating disorder, eating disorders, anorexics",
        "FA": "food addicts in recovery, food addicts, food addicts anonymous",
        "GA": """
            gamblers anonymous, gambling, gamblers, gambler anonymous, gambling
            anonymous, gambling addiction, gambling problem, compulsive gambling,
            gamblers anon, sports betting, betting addiction, casino addiction, gambling
            addict, gambling addicts""",
        "GAM-ANON": "gam-anon, gamanon, gam anon",
        "HA": "heroin anonymous, heroine anonymous, heroin anon",
        "LIFERING": "lifering, life ring, lifering secular recovery, life rings",
        "MA": """
            marijuana anonymous, marijuana, weed anonymous, cannabis anonymous, pot
            anonymous, weed meeting, weed addiction, marijuana addiction, cannabis
            meeting, pot meeting, weed addicts, potheads, marijuana addicts, weed
            addict, cannabis addiction, pot addiction""",
        "NAR-ANON": """
            nar-anon, naranon, nar anon, narc anon, nar-non, families of addicts,
            parents of addicts, for parents of addicts, wives of addicts, spouses of
            addicts, family of addicts, family of an addict, families of an addict,
            family of addict, family of drug addicts, parents of an addict, husbands of
            addicts, moms of addicts, mothers of addicts, partners of addicts, loved
            ones of addicts, friends of addicts, girlfriends of addicts, boyfriends of
            addicts""",
        "NICA": """
            nicotine anonymous, nica, smokers anonymous, nic anonymous, vaping,
            nicotine, nicotine addiction, quit smoking, quit vaping, vape, stop smoking,
            tobacco""",
        "OA": """
            overeaters anonymous, over eaters anonymous, overeaters, oa, o a,
            overeating, over eaters, overeater anonymous, food addiction, food addict,
            binge eating, compulsive eating, binge eaters, emotional eating, sugar
            addiction, food addiction group, overeater""",
        "RCA": "recovering couples anonymous, recovering couples, rca",
        "RD": """
            recovery dharma, dharma, dharma recovery, buddhist, buddhist recovery,
            recovery dharma meeting, dharma group, buddhist meeting""",
        "REFUGE": "refuge recovery, refuge",
        "SA": "sexaholics anonymous, sexaholics, sexaholic",
        "SAA": """
            sex addicts anonymous, saa, sex addicts, sex addict, s a a, sex addict
            anonymous, porn addiction, porn addict, porn addicts, porn, pornography, sex
            addiction, sexual addiction, sexual addicts, porn addicts anonymous,
            pornography addiction, sex addicts anon""",
        "SCA": "sexual compulsives anonymous",
        "SIA": "survivors of incest anonymous, incest survivors",
        "SLAA": """
            slaa, s.l.a.a., s l a a, sex and love addicts anonymous, sex & love addicts
            anonymous, sex and love addicts, sex & love addicts, sex love addicts, love
            addicts, love addiction, sex and love, love addict, sex love addicts, sex
            love addiction, love and sex addicts, love addicts anonymous""",
        "SMART": """
            smart recovery, smart, smart meeting, smart recovry, smart recov,
            smartrecovery, smart group, non 12 step""",
        "UA": "underearners anonymous, under earners anonymous",
        "WFS": "women for sobriety, wfs, women 4 sobriety",
        "PAA": """
            pills anonymous, paa, pill meeting, pills meeting, pill addiction, pill
            addicts, pill addict, painkiller addiction""",
        "FAMILIES": "families anonymous, family anonymous",
        "DRA": "dual recovery anonymous, dual recovery, dra, dual diagnosis anonymous",
        "MODERATION-M": "moderation management",
        "CO-ANON": "co-anon, coanon",
        "S-ANON": "s-anon, sanon",
        "NEUROTICS": "neurotics anonymous",
        "DAA": "drug addicts anonymous",
        "CGAA": """
            gaming addiction, gaming addicts, video game addiction, video game addicts,
            computer gaming addicts anonymous, gaming addicts anonymous""",
        "ITAA": """
            itaa, internet addiction, internet addicts, phone addiction, screen
            addiction, social media addiction, technology addiction, internet and
            technology addicts anonymous""",
        "CLUTTERERS": """
            clutterers anonymous, clutterers, hoarders anonymous, hoarders, hoarding,
            hoarder, clutter""",
        "EMOTIONS-A": "emotions anonymous, emotional anonymous",
        "WORKAHOLICS": "workaholics anonymous, workaholic, work addiction",
    },
    days={
        Day.NOW: """
            now, right now, rn, asap, soon, immediately, this minute, at the moment,
            happening now, going on now, in progress, going on right now, currently, as
            soon as possible, starting now, starting soon, right this second, in a bit,
            this hour, within the hour, next hour, next 2 hours, next couple hours, in
            the next hour, in the next two hours, in the next couple of hours, in the
            next 2 hours, in the next few hours, within 2 hours, in the next
            couple hours, happening rn, pronto, this instant, this second, soonish, at
            this moment, open now, open right now""",
        Day.NEXT: """
            next meeting, next meetings, next mtg, next one, next available, next
            available meeting, soonest, soonest meeting, earliest, upcoming, coming up,
            next up, next aa meeting, next na meeting, earliest meeting, first
            available, first meeting i can, next meetng, nxt meeting, nxt mtg, whats
            next, what is next, next closest meeting""",
        Day.TODAY: """
            today, 2day, todays, later today, to day, this day, tday, rest of the day,
            rest of today, sometime today, still today, any time today, anytime today,
            today still""",
        Day.TOMORROW: """
            tomorrow, tomorow, tommorow, tommorrow, tomorrows, tmrw, tmw, tmr, tmmrw,
            tom, 2morrow, 2moro, 2mrw, tomorro, tomarrow, tomorrw, tomrw, tommorw, tomm,
            tmro, tmorrow, tmoro, the next day, to morrow, tomoro, tomo, tomor, tomarow,
            tommarow""",
        Day.AFTER_TOMORROW: """
            day after tomorrow, the day after tomorrow, the day after tmrw, day after tmrw, day
            after tmr, day after tmw, day after tmrrw, day after tomorow, day after tommorow""",
        Day.MON: "monday, mondays, mon, monday's, mondy",
        Day.TUE: "tuesday, tuesdays, tue, tues, teusday, tusday, tuseday, tuesdy",
        Day.WED: "wednesday, wednesdays, wed, weds, wensday, wednsday, wendsday, wedsday, wednes",
        Day.THU: "thursday, thursdays, thu, thur, thurs, thrusday, thursdy, thirsday",
        Day.FRI: "friday, fridays, fri, firday, freitag, fryday, firday, frday",
        Day.SAT: "saturday, saturdays, sat, saterday, satuday, satur, saturdy, sataurday, staurday",
        Day.SUN: "sunday, sundays, sun, sundy, sunady",
        Day.WEEKEND: """
            weekend, weekends, this weekend, wknd, wkend, week end, over the weekend, on
            the weekend, at the weekend, coming weekend, weeknd, this wknd, this week
            end""",
        Day.NEXT_WEEKEND: "next weekend, next wknd, next week end",
        Day.WEEK: """
            this week, week, rest of the week, coming week, all week, during the week,
            weekly""",
        Day.NEXT_WEEK: "next week, nxt week",
    },
    today={
        DayPart.MORNING: "this morning, this am, this mornin",
        DayPart.NOON: "today at noon, this noon",
        DayPart.AFTERNOON: "this afternoon, this aft, this arvo",
        DayPart.EVENING: "this evening, this eve",
        DayPart.NIGHT: """
            tonight, tonite, tonights, 2nite, 2night, tnite, tnight, this night,
            tonihgt, tonigh, tonght, tonigt, tonigth, to night, to nite, tongiht,
            toinght, tonit, 2nit, later tonight, later on tonight""",
    },
    short_days={},
    parts={
        DayPart.EARLY: """
            early, early morning, early bird, crack of dawn, before work, sunrise, dawn,
            at dawn""",
        DayPart.MORNING: """
            morning, mornings, in the morning, am, in the am, a.m., mornin, morn, late
            morning, mornng, moring, monring, mid morning""",
        DayPart.NOON: """
            noon, at noon, lunch, lunchtime, lunch time, midday, mid day, lunch hour,
            around noon, noontime, on my lunch, at lunch, on my lunch break, lunch
            break, nooner, noonish, 12 noon, noon time""",
        DayPart.AFTERNOON: """
            afternoon, afternoons, in the afternoon, aft, arvo, afternon, afternoons,
            after lunch, aftrnoon, afternoon time""",
        DayPart.EVENING: """
            evening, evenings, in the evening, eve, after work, evenin, evning, dinner
            time, dinnertime, early evening, evenig, evng""",
        DayPart.NIGHT: """
            night, nights, at night, nite, nites, in the night, nighttime, night time,
            nightime, pm, in the pm, p.m., nigth, nighht, nihgt""",
        DayPart.LATE: """
            late, late night, late at night, late nite, latenight, late tonight, middle
            of the night, late evening, graveyard, after dark, night owl, super late,
            real late""",
        DayPart.MIDNIGHT: "midnight, at midnight, midnite, 12 midnight",
    },
    clock={
        "at": """
            at, around, about, by, starting at, @, like, round, approximately, roughly,
            starts at""",
        "after": """
            after, past, later than, from, since, starting after, not before, any time
            after, anytime after, sometime after, no earlier than, beginning at, get off at,
            close at, i close at, close up at, clock out at, i clock out at, shift ends at, my
            shift ends at, off shift at, class ends at, class gets out at, practice ends at,
            i get off at, get off work at, off work at, off at, im off at, get out at, get
            out of work at, get done at, done with work at, work til, work till, work until,
            at work til, at work till, at work until, working til, working till, working
            until, busy til, busy till, busy until, not free til, not free till, not free
            until, not til, not till, not until, cant til, cant till, cant until, cant make
            it til, cant make it till, cant make it until, cant make it before, cant get
            there before, cant get there til, cant get there until, free at, free after,
            available after, clock out at, i clock out at, clock off at, i finish at, finish
            work at, finish at, im done at, shift ends at, shift is over at, class ends at,
            class gets out at, out of class at, out of school at, out of work at, school
            lets out at, off around, get off around, get off by, i get off by, home at, get
            home at, get home around, im home by, home from work at, home by, off by, done
            with class at, done with school at""",
        "before": """
            before, b4, until, till, til, by, earlier than, no later than, sometime
            before, have to be at work at, have to be home by, need to be home by,
            have to be back by, need to be back by, start work at, work starts at,
            have to leave by, need to leave by, gotta be home by, gotta leave by,
            over by, done by""",
        "between": "between, btwn, from",
        "and": "and, to, until, til, till, thru, through, n",
        "am": "am, a m, a.m., in the morning, morning, oclock am, this morning",
        "pm": """
            pm, p m, p.m., in the afternoon, in the evening, at night, tonight, evening,
            afternoon, night, oclock pm, pms""",
        "hour": "oclock, o clock, o'clock, ish, hrs, sharp",
        "half": "half past, 1/2 past",
        "or later": "or later, and later, or after, and after, onward, onwards, and on, or so on",
    },
    hour_marks={
        "prefix": "at, by",
        "weak prefix": "",
        "am": "am, a",
        "pm": "pm, p",
        "letter": "",
        "hours": "hrs",
        "about": "ish",
    },
    moments={720: "noon, midday", 780: "lunch", 0: "midnight", 1020: "work", 1140: "dinner"},
    time_words={
        "ahead": "in, within, next",
        "within": "within, next",
        "from now": "from now",
        "about": "about, around, like",
        "of": "from",
        "unit": """
            miles, mile, mi, km, kms, kilometers, days, day, years, year, months, month, weeks,
            week, minutes, mins, blocks, hours, hrs, hour, people, of, steps, step""",
        "hour count": "hrs",
        "morning": "",
        "until": "until, till, til",
        "busy": """
            i have, i got, ive got, i work, im at, im in, im on, im with, my class,
            my shift, school, class, classes, dont get off, dont get out, dont get
            home, dont finish, not off, not done, not out, wont be off, wont be
            done, wont be free, wont be home, stuck, tied up, busy, working, shift,
            appointment, kids, i cant, we have, were at, not home""",
        "same": "same time, same hour",
        "day behind": """
            the day after, day after that, next day, the following day, following
            day""",
    },
    date_words={
        "yesterday": "yesterday",
        "filler": "the, of, on, in, since, from, my, date, is, was, day",
    },
    months={9: "sept"},
    moves={
        "more": """
            gimme some others, give me some others, some others, show me others, more, m, n,
            next, more please, more meetings, show more, see more, gimme the next 3, show me
            more, more options, any more, anymore, others, any others, other meetings, other
            options, what else, anything else, next page, keep going, next 3, next three, more
            results, another, another one, any other, send more, give me more, moar, mroe, more
            mtgs, other ones, load more, next ones, a few more, something else, different ones,
            what else you got, what else do you have, what else is there, whats else, a
            different one, different one, any different ones, got any more, what other ones, got
            others, got any others, got anything else, have anything else, do you have others,
            do you have any others, any more options, show others, show me other ones, other
            choices, whats next, more choices, show me some more, show some more, give me some
            more, gimme some more, gimme more, some more, hit me with more, hit me with some
            more, send me more, send me some more, any others then, anything else then, the
            rest, show me the rest, next batch, what are the others, keep em coming""",
        "back": """
            back, b, list, go back, previous, again, back to list, back to the list, show list,
            show the list, the list, list again, last page, repeat, send again, resend, say
            again, prev, see list, same, same again, same thing, same thing again, same deal,
            same as before, same as last time, same as last night, same as yesterday, same as
            usual, the same, the same again, the same one, the same ones, the same thing, the
            same list, same list, same search, same search again, same question, same question
            again, same q, my usual, the usual, the usual please, usual, resend it, resend that,
            resend the list, send it again, send that again, send list again, send the list
            again, send me the list again, send that list again, can you send that list again,
            can you resend, can u resend, run it back, do that again, continue, carry on, pick
            up where we left off, where were we, still looking, im still looking, i am still
            looking, still need one, still need a meeting, last search, my last search, that
            list again, those again, one more time, last nights list, yesterdays list, the one
            from last night, the ones from last night, the one from yesterday, the ones from
            yesterday, the ones from before, the ones you sent, the one you sent, the one you
            sent me, the ones you sent me, that one you sent, that one you sent me, same
            question as before, same question as earlier, same thing as before, same as earlier,
            same as the other day, same as this morning, same as last week, like last time, like
            last night, like yesterday, same place, same one again, same ones again, same ones
            as before, same ones as yesterday, same ones as last night, run that again, repeat
            that, again pls, do it again""",
        "later": """
            later, later one, later ones, something later, anything later, later meetings, later
            meeting, later time, a later one, a later meeting, even later, later in the day,
            later on, any later, after that, after those, too early, too soon, not so early,
            thats too early, those are too early, theyre too early, too early for me, thats
            early, a bit later, a little later, later than that, later than those, not that
            early, still too early, little later, bit later, too soon for me, thats too soon,
            late late, lil later, the later the better, later the better, an hour later, same
            but later, same thing but later, same but late, way later""",
        "earlier": """
            earlier, earlier one, earlier ones, something earlier, anything earlier, earlier
            meetings, earlier meeting, sooner, any sooner, something sooner, anything sooner,
            too late, before that, any earlier, an earlier one, too late for me, theyre too
            late, those are too late, thats too late, not that late, not so late, not too late,
            that late, thats late, thats a bit late, earlier than that, earlier than those, a
            bit earlier, a little earlier, thats kinda late, still too late, theyre all too
            late, a bit sooner, lil earlier, little earlier, bit earlier, an hour earlier""",
        "closer": """
            closer, closest, nearer, nearest, closer to me, closer ones, something closer,
            anything closer, too far, thats too far, those are too far, closer by, closer
            please, closest one, nearest one, closer meetings, closer meeting, the closest, the
            nearest, sort by distance, by distance, nothing closer, any closer, closest first,
            nearest first, which is closest, which one is closest, whats closest, not so far,
            too far away, closest to me, nearest to me, nearest me, too far to walk, thats far,
            minutes away, min away, mins away, minute drive, minutes drive, min drive, minute
            walk, minutes walk, closer in, closer to home, a bit closer, a little closer, lil
            closer, little closer, bit closer, bit nearer, anything nearer, something nearer,
            too much of a hike, thats a hike""",
        "all": """
            never mind any, nevermind any, nvm any, never mind anything, nvm anything,
            all, all meetings, all of them, everything, any kind, any type, all types,
            anything, any, no filter, clear filters, whatever, all kinds, doesnt matter,
            dont care, any meeting at all, any meeting is fine""",
        "ok": """
            ok, okay, k, kk, yes, yep, yeah, yea, ya, yup, sure, correct, right, thats
            it, thats right, that one, y, yes please, ok please, please do, sounds
            right, ok yes, exactly, sure thing, okey, okk, thats the one, affirmative""",
        "no": """
            no, nope, nah, n o, not that one, wrong, wrong one, wrong place, no thats wrong,
            neither, nooo, not really, nah not really, no not really, not really no, meh""",
        "farther": """
            farther, further, farther out, further out, farther away, further away, farther
            ones, something farther, anything farther, bigger radius, larger radius, wider
            radius, wider area, bigger area, wider, widen, expand, look farther, go farther,
            a bit farther, little farther, out of town, more miles, i dont mind driving,
            dont mind driving, dont mind the drive, i can drive, i have a car, can drive
            further, can drive farther, further is fine, farther is fine, further is ok,
            farther is ok, not that close, not so close, too close, too close to home, away
            from here""",
        "latest": """
            latest, latest meeting, latest meetings, latest one, the latest, last meeting,
            last meetings, latest first, latest mtg, last mtg, latest one tonight, last one
            tonight, last one of the night, last one of the day, last meeting of the night,
            last meeting of the day, last meeting tonight, last meeting today, latest
            tonight, latest you have, latest you got, latest possible, as late as possible,
            last of the night""",
        "other day": """
            different day, another day, other day, other days, different days, some other day, a
            different day, change the day, not that day, any other day, any other night, another
            night, a different night, different night, some other night, other nights, any other
            evening, another evening, a different evening, different evening, some other
            evening, other evening, other evenings, any other morning, another morning, any
            other afternoon, another afternoon, another day maybe, another night maybe, another
            evening maybe, any other days, any other nights, what other days, which other days,
            what other days are there, what other nights, on another day, on another night, on a
            different day, on a different night, any night but tonight, any day but today, diff
            day, diff night, a diff day, not tonight another night, not today another day""",
        "other place": """
            other town, another town, different town, other city, another city,
            different city, different place, another place, other place, different
            location, another location, change town, change city, change location, wrong
            city, wrong town, somewhere else""",
        "longest": """
            longest, longest one, the longest, longest meeting, longest meetings,
            last the longest, lasts the longest, last longest, lasts longest, longer
            meeting, longer one, longer ones, a longer one, longer meetings, longest
            first, a longer meeting""",
        "shortest": """
            shortest, shortest one, the shortest, shortest meeting, shortest
            meetings, shorter meeting, shorter one, shorter ones, a shorter one,
            shorter meetings, a short one, short one, a quick one, a short meeting,
            shortest first""",
    },
    reminding={
        "end that": """
            cancel it, cancel that, cancel this, cancel that one, cancel this one, end
            it, end that, end that one, end this one, quit that, quit it, delete it,
            delete that, delete that one, delete this one, remove it, remove that,
            remove that one, drop it, drop that, drop that one, undo that, undo it,
            stop it, stop that, stop that one, stop this one, scrap it, scrap that,
            forget that one, nvm cancel it, nevermind cancel it, no cancel it, no
            cancel that, take it off, take that one off, lose that one""",
        "remind": """
            remind, remind me, reminder, set reminder, set a reminder, notify me, alert me,
            rmnd""",
        "letter": "r",
        "show": """
            reminders, list reminders, list my reminders, show reminders, show my reminders,
            reminder list""",
        "drop": "drop, drop reminder, drop my reminder",
        "drop all": "drop all, drop all of them, drop every one, drop all reminders, drop them all",
        "skip": """
            skip, skipping, skip this week, skip this one, skip next, skip this weeks""",
        "pause": "pause, snooze, pause reminders, pause my reminders, pause all, put on pause",
        "resume": "resume, unpause, resume reminders, resume my reminders, resume texts",
        "where": """
            where, where is it, wheres it, where at, address, directions, where to, where is this,
            where is this at, where is it at, wheres this, wheres this at, wheres it at, where at
            is it, where is that, where is that at, wheres that, whats the address, whats the
            address again, what is the address, address again, address please, send me the
            address, where do i go, where am i going, where was it, where is it again, wheres it
            again, how do i get there""",
        "name": "name, rename",
        "ending": """
            stop, cancel, delete, remove, no more, off, dont, quit, drop, end, unsubscribe, turn
            off, get rid of, not""",
        "one": "reminder",
        "around": """
            the, my, please, pls, reminder, reminders, number, no, for, of, this, it, that, one,
            week, next, on, me, text, texts, meeting, about, before, and, thanks, ok, hi, i, im,
            ill, will""",
        "once": """
            once, one time, just once, only once, this once, just this time, only this time, this
            time only, one time only, just this one, only this one, today only, only this week,
            just this week, this week only, only the next one, just the next one, just one time,
            only one time, a one time thing, one time thing, this time, just for this week, just
            the one time, just the once, not every week, not weekly, not each week""",
        "once on": """
            just this, only this, just for this, only for this, just on this, only on this, just
            for, just the next, only the next""",
        "weekly": """
            weekly, every week, each week, every time, every single week, all weeks, once a week,
            every single time, weekly please, each time, keep doing it every week""",
        "until": "until, till, til",
        "before": "before, ahead, earlier, prior",
        "minute": "minutes, minute, mins, min, m",
        "hour": "hours, hour, hrs, hr, h",
        "day": "days, day, d",
        "week": "weeks, week, wks, wk, w",
        "month": "months, month, mos, mo",
        "year": "years, year, yrs, yr",
        "a": "a, an",
        "half": "half an hour, half hour, half a hour",
        "and a half": "and a half",
    },
    counting_days={
        "since": """
            sober, sober since, sober date, sobriety date, clean since, clean date, sober on,
            clean on, im sober since, i am sober since, ive been sober since, i have been sober
            since, im clean since, ive been clean since, my sober date, my clean date, my sobriety
            date, my sobriety date is, my sober date is, my clean date is, day count since, count
            days since, count my days since, count my days, start counting, start counting my
            days, i want to count my days, i want to start counting, keep track of my days, track
            my days, count my sober days, help me count my days, can you count my days, start a
            count, start my count,
            restart my days, reset my days, restart my count, reset my count, how do i
            restart my days, how do i reset my days, how do i reset my count, start my
            days over, start my count over, restart count, reset count, restart my day
            count, reset my day count, start over my days""",
        "day": "day, its day, today is day, im on day, i am on day",
        "told": """
            i have, i got, ive got, ive, i now have, i just got, just got, just hit, i hit, i just
            hit, hit, got, today makes, today is, that makes, this makes, celebrating, i made it
            to, made it to, made, im at, i am at, at, im on, been, its been, it has been, i
            celebrate, celebrate, i picked up, picked up, i completed, completed, i finished,
            coming up on""",
        "told behind": """
            today, sober, clean, now, sober today, clean today, sober now, clean now, already, in,
            of sobriety, of recovery, clean and sober, clean n sober, sober and clean, under my
            belt, sober time, clean time, without a drink, without drinking, without using,
            tonight, yesterday, off drugs, drug free, alcohol free, lol, yay, woohoo, finally, in
            recovery, in aa, in na, free, without alcohol, without a drop, without drugs, no
            alcohol, no booze, no drugs, not drinking, not using, chip, coin,
            medallion, day chip, days in""",
        "when": """
            when is my, whens my, when s my, when do i get my, when do i get to, when
            do i hit, when do i reach, when do i have, when will i have, when will i
            hit, when will i reach, when will i be at, when am i at, when am i, how
            long til my, how long till my, how long until my, how long til i hit, how
            long until i hit, what day is my, what date is my, what day do i hit, when
            do i make""",
        "count": """
            days, my days, how many days, day count, my day count, count, days sober,
            days clean, how many days sober, how many days clean, how many days do i have,
            how long have i been sober, how long have i been clean,
            how many days have i been sober, days counter, how many days sober am i,
            how many days clean am i""",
        "marks": """
            milestones, milestone, milestone texts, text me milestones, milestones on, tell me at
            every milestone, tell me at each milestone, tell me my milestones, text me at every
            milestone, text me at each milestone, text me at milestones, text me on my milestones,
            text me every milestone, let me know at every milestone, let me know at milestones,
            let me know when i hit a milestone, tell me when i hit a milestone, text me when i hit
            a milestone, remind me of my milestones, celebrate my milestones, yes milestones,
            milestones please""",
        "no marks": "no milestones, milestones off, stop milestones, no more milestones",
        "forget": """
            forget days, forget my days, forget the days, forget day count, forget my date, forget
            my sober date, stop counting, stop counting days, stop counting my days""",
    },
    daily_texts={
        "read": "read",
        "reading": """
            daily reading, daily readings, the reading, the readings, todays reading, reading for
            today, the reading for today, reading of the day, the reading of the day, a reading, my
            reading, my readings, my daily reading, readings, a daily reading, the daily reading,
            the daily readings, reading today, todays readings, thought for the day, thought of the
            day""",
        "checkin": """
            checkin, check in, checkins, check ins, check in with me, daily checkin, daily check
            in, a daily checkin, a daily check in, the checkin, the check in, my checkin, my check
            in, the checkins, the check ins, daily checkins, daily check ins, checking in with me,
            ask me how i am, ask me how i am doing, ask me how im doing, ask how im doing, ask me
            how my day was, ask me how my day is""",
        "wish": """
            send me, send, text me, text, give me, get, show me, i want, i would like, id like, can
            i get, can i have, could i get, could i have, may i have, sign me up for, subscribe me
            to, start, start sending me, set up, turn on, whats, what is, can you, could you, would
            you, i want you to, id like you to, me, to me, on, for me, want, where is, wheres, now,
            today, change, move, switch, to, the hour, the time""",
        "daily": "daily, every day, everyday, each day, once a day, a day, every single day",
        "morning": """
            every morning, each morning, in the morning, in the mornings, mornings, every day in
            the morning""",
        "evening": """
            every evening, every night, each evening, each night, in the evening, in the evenings,
            at night, evenings, nights, nightly, every afternoon""",
        "off": """
            off, end, no more, stop, stop sending me, stop sending, stop asking me, dont send,
            dont send me, dont want, i dont want, i dont want any more, no, cancel, turn off, end
            the, quit, unsubscribe from, unsubscribe me from, any more, anymore, without""",
    },
    reminder_words={
        "all": """
            all, all of them, everything, every one, every reminder, all reminders, all my
            reminders, both, both of them, the whole lot, em all, all of em, them all, every last
            one, the lot, all the reminders, all these, all those, all of these, all of those, any
            of them, any of em, both reminders""",
        "one": "reminder, alert, alarm, notification, one, ones, meeting",
        "many": "reminders, alerts, alarms, notifications, text reminders",
        "ending": "reminding me, remind me, texting me, text me, messaging me, sending me",
        "earlier": "earlier, sooner, more before, ahead of that",
        "later": "later, closer to it, less before",
        "next": "when, what time, next, which day, what day, how long until",
        "late": "late, running behind, behind schedule, delayed, stuck in traffic",
        "call": """
            call it, call this one, call that one, call, name it, name this one,
            name, rename it, rename this one, rename, label it, label""",
        "as": "as, to, to say, with, instead, is",
        "agree": """
            sounds good, sounds great, sounds perfect, perfect, great, good, fine, thats fine,
            thats good, that works, works for me, works, do it, lets do it, lets do that, go
            ahead, set it, set it up, please set it, i agree, agreed, cool, absolutely, of course,
            definitely, for sure, lets go, ok sure, ok great, alright, all right, ok sounds good,
            yes sounds good, yes that works, yes do it, yes i agree, ok do it, go for it, yes
            please do, please do it, please do, thats ok, thats okay, thats perfect, thats great,
            its fine, fine by me, fine with me, ok with me, okay with me, good with me, im ok with
            that, im fine with that, im good with that, that would be great, thatd be great, that
            would be good, that would be perfect, id like that, i would like that, lets do this,
            set it up please, make it so, why not, i guess so, i guess, bet, word, aight, ight,
            yessir, yes sir, yes maam, you bet, okie dokie, okey dokey, roger, send it, send them,
            do that, i do, i will, im in, count me in, sign me up""",
        "decline": """
            forget it, forget about it, never mind, nevermind, nvm, no thanks, no thank you, not
            now, not right now, not today, maybe later, maybe another time, dont bother, dont
            worry about it, ill remember, i will remember, ill be fine, i wont forget, changed my
            mind, i changed my mind, skip it, leave it, i dont want it, i dont want that, dont
            want it, i dont need it, dont need it, dont need one, i dont need one, i dont want
            one, no need, im good, im fine, im ok, dont, dont do it, dont set it, id rather not,
            rather not, not interested, no way, forget that, scratch that, cancel that, hold off,
            i pass, pass, no bueno""",
        "beside answer": """
            actually, that, thats, this, it, its, is, for me, with me, then, lol, haha, man, bro,
            dude, girl, hun, u, you, so much, very much, a lot, now, for now, again, with that, at
            that time, that time, time, really, oh, hmm, hm, mm, uh, umm, just, i think, today,
            all, there, and, sorry, my bad, but""",
        "asks": """
            can you, can u, could you, could u, can we, would you, will you, you can, u can, can,
            i want to, i wanna, i need to, i have to, i gotta, id like to, i would like to, lets,
            let me, just, go ahead and, you should, you need to, i want you to, want to, wanna,
            try to, maybe, actually, instead, nvm, never mind, no, nah, wait, sorry, oh, how do i,
            how can i""",
        "send": """
            send it, send that, send this, send mine, send me it, send me that, send the reminder,
            send my reminder, send them, text it, text me, ping me, message me, buzz me, nudge me,
            notify me, alert me, give me a heads up, have it come, let it come, have it sent, can
            it come, make it come, come, i want it, i need it, want it, bump it, bring it""",
        "set": """
            make, make it, make that, make the, put, put it, set, set it, set the, should be,
            needs to be, need to be, has to be, be, move the, push, push the, bump the, shift,
            give me more time, more time, more notice, more warning, more of a heads up, bit
            earlier, little earlier, little sooner, is too late, is too early, too early, too
            late, too soon, isnt enough, is not enough, not enough time, not enough notice""",
        "end": """
            lose, ditch, scrap, nix, axe, kill, take out, take away, take off, get rid of, do away
            with, no longer need, dont need, i dont need, i dont want, dont want, no longer want,
            i no longer need, i no longer want, done with, im done with, enough with, enough of,
            no more, quit texting me about, quit texting me, stop texting me about, stop texting
            me, stop messaging me about, stop bugging me about, dont text me about, dont remind me
            about, dont remind me of, stop telling me about, shut off, switch off, turn off,
            unsubscribe me from, unsubscribe from, sign me off of, take me off, take me off of,
            remove me from, clear, clear out, toss, undo, cut, cut off""",
        "away": """
            out of town, out of state, out of the country, on vacation, on holiday, traveling,
            travelling, away, on a trip, in the hospital, in hospital, in rehab, in detox, im
            gone, gone, visiting family, visiting my, cant go, cant make any, not around, wont be
            around, laid up, recovering from surgery""",
        "back": """
            im back, i am back, im home, back home, im home again, home again, back in town, im
            back in town, im back now, back now, im out of the hospital, im out, im better, im
            better now, im better again, feeling better, vacations over, trip is over, start them
            again, turn them on, turn them back on, back again, start up again, start it up again,
            start back up, start again, text me again, texting me again, turn back on, unpause""",
        "how often": """
            how often, how many texts, how many times, how many messages, when will you text, when
            would you text, when do you text, what time will you, what time would you, what time
            do you, when will it come, when does it come, every week or, just once or, is that
            every week, is it every week, so every week, when are you gonna text, when are you
            going to text, when are you texting, when do i get, when will i get, when would i get,
            is there a charge, is there a fee, will i be charged, does it cost anything, does this
            cost anything""",
    },
    sober_words={
        "sober": """
            sober, clean, sobriety, clean time, recovery, without drinking, without using, no
            drinking, no alcohol, not drinking, drink free, off the sauce, alcohol free, drug
            free, since i drank, since i used, without a drink, quit, stopped drinking, stopped
            using, last drink, last used, in the program, without alcohol, without a drop, without
            drugs, no booze""",
        "of whom": "for, of, by, with",
        "first": """
            first day, 1 st day, day one, day 1, brand new day, starting today,
            starting over today, start today""",
        "first chip": """
            white chip, newcomer chip, desire chip, surrender chip, 24 hour chip, 24
            hr chip, starter chip, welcome chip, beginner chip, newcomer key tag,
            white key tag, white keytag""",
        "chip": "chip, chips, coin, medallion, key tag, keytag, token",
        "age": "old, turned, turning, turns, birthday party, bday party",
        "birthday": "birthday, bday, b day, anniversary",
        "hour": "hours, hour, hrs, hr",
        "marks": "milestone, milestones",
        "off": "no, not, stop, dont, off, end, cancel, quit, without, no more",
        "old": "since i was, age",
        "restart": """
            back to day one, back to day 1, back at day one, back at day 1, day one again, day 1
            again, starting over, start over, start again, starting again, start all over,
            starting all over, back to zero, back at zero, back to square one, reset, restart,
            lost my days, lost all my days, lost my time, new sober date, new clean date, new
            sobriety date, begin again, over again, start from scratch, count over, days over""",
        "correct": """
            no, nope, nah, wait, oops, whoops, sorry, actually, i meant, i mean, meant, its, it
            is, it was, it should be, should be, make it, make that, thats wrong, wrong, thats not
            right, not right, change it to, change it, more like, the, on, since, from, it, that,
            is, was, my date is, my date was, my sobriety date is, my clean date is, correction,
            typo, my bad, scratch that, im at, i have, i got, i was off, off by one, hold on, hmm,
            oh""",
    },
    number_words={
        0: "zero, oh, o, nought, naught",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine, niner",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety, ninty",
        100: "hundred",
        1000: "thousand",
    },
    speech={
        "filler": "uh, uhh, uhm, umm, ummm, er, erm, hmm, hmmm, mmm",
        "mark": "comma, question mark, exclamation point, exclamation mark, new line, newline",
        "end mark": "period, full stop, question mark, exclamation point",
        "joint": "and",
        "code": "zip, zipcode, zip code, postal code, postcode",
    },
    holidays={
        Holiday.NEW_YEARS_DAY: "new years day, new year's day, new years, new year, january first",
        Holiday.EPIPHANY: "epiphany, three kings day",
        Holiday.MARTIN_LUTHER_KING: "martin luther king day, mlk day, mlk, martin luther king",
        Holiday.VALENTINES_DAY: "valentine's day, valentines day, valentines",
        Holiday.PRESIDENTS_DAY: "presidents day, president's day",
        Holiday.ST_PATRICKS_DAY: """
            st patrick's day, saint patricks day, st pattys day, st paddys day""",
        Holiday.GOOD_FRIDAY: "good friday",
        Holiday.EASTER: "easter sunday, easter day, easter",
        Holiday.EASTER_MONDAY: "easter monday",
        Holiday.MOTHERS_DAY: "mother's day, mothers day",
        Holiday.MEMORIAL_DAY: "memorial day",
        Holiday.FATHERS_DAY: "father's day, fathers day",
        Holiday.JUNETEENTH: "juneteenth",
        Holiday.CANADA_DAY: "canada day",
        Holiday.INDEPENDENCE_DAY: "independence day, fourth of july, 4th of july",
        Holiday.LABOR_DAY: "labor day, labour day",
        Holiday.COLUMBUS_DAY: "columbus day, indigenous peoples day",
        Holiday.HALLOWEEN: "halloween",
        Holiday.ALL_SAINTS: "all saints day",
        Holiday.ALL_SOULS: "all souls day",
        Holiday.VETERANS_DAY: "veterans day, veteran's day, remembrance day",
        Holiday.THANKSGIVING: """
            thanksgiving day, thanksgiving, turkey day, thxgiving, tgiving, thanks giving,
            thankgiving, thanksgivin""",
        Holiday.BLACK_FRIDAY: """
            black friday, day after thanksgiving, the day after thanksgiving, friday after
            thanksgiving, the friday after thanksgiving""",
        Holiday.CHRISTMAS_EVE: "christmas eve, xmas eve, x mas eve",
        Holiday.CHRISTMAS: "christmas day, xmas day, christmas, xmas, x mas, x mas day",
        Holiday.BOXING_DAY: "boxing day, day after christmas, the day after christmas",
        Holiday.NEW_YEARS_EVE: """
            new years eve, new year's eve, new year eve, nye, last day of the year, last
            night of the year""",
    },
    date_phrases={
        "on": "on, on the, for, for the, by, the, this, this coming, from the, from",
        "the": "the, on the, for the, by the, from the",
        "of": "of",
        "to": "to, to the, through, thru, through the, until, till, til, and",
        "next": "next",
        "next behind": "",
        "in": "in, in about, in like",
        "from today": "from today, from now, out",
        "from": "from, from this",
        "ordinal": "st, nd, rd, th",
        "weak month": "may, march, mar, set, ago, sept",
        "of next week": "next week, of next week, next week on, nxt week",
        "after next": "after next",
        "day before": """
            day before, the day before, night before, the night before, evening before, eve of,
            the eve of""",
        "day after": "day after, the day after",
        "eve": "eve, eve day",
        "weekend of": "weekend of, weekend of the, the weekend of",
        "until": """
            until, till, til, thru, through, until the, till the, til the, thru the, through
            the, up until, up till""",
        "engaged": """
            work, working, works, busy, cant, off, closed, free, not, dont, school, class,
            unavailable, wait, open, booked""",
    },
    days_ahead={
        7: """
            a week from today, one week from today, a week from now, week from today, in a week,
            a week today, this day next week, same day next week, a week from tonight, one
            week from tonight, a week from tonite""",
        2: "in a couple days, in a couple of days, a couple days from now, couple days from now",
        3: "in a few days, a few days from now",
        14: "two weeks from today, 2 weeks from today, two weeks from now, a fortnight from now",
    },
    distances={
        "within": """
            within, within about, max, maximum, under, less than, no more than, not more
            than, no farther than, no further than, not farther than, up to, at most, inside
            of, closer than, nearer than, not over, not past, under about, no further away
            than, nothing over, nothing past, nothing more than, nothing farther than,
            nothing further than""",
        "behind": """
            max, maximum, or less, tops, at most, radius, or closer, or under, is ok, is
            okay, is fine, is good, are ok, ok, okay, fine, works, away at most, away max,
            or so is ok, limit, is my limit, away or less, away tops""",
        "mile": "miles, mile, mi, mis",
        "km": "km, kms, kilometers, kilometer, kilometres, kilometre, k",
        "a": "a, one",
        "half": "half a, half",
        "couple": "a couple, couple, a couple of, couple of",
        "walking": """
            walking distance, walkable, can walk to, i can walk, walk to, on foot, by foot,
            within walking distance, im walking, im on foot, ill walk, i have to walk, gotta
            walk, have to walk""",
    },
    lead_phrases={
        "day": "day before, the day before, 1 day before, a day before, day prior, day ahead",
        "morning": "morning before, the morning before, the day before in the morning",
        "night": """
            night before, the night before, evening before, the evening before, night prior""",
        "same day": """
            that day, that morning, same day, the same day, day of, the day of, morning of,
            the morning of, that evening, that afternoon, that night""",
    },
    relations={
        "child": """
            my son, my sons, my daughter, my daughters, my kid, my kids, my child, my children,
            my boy, my teen, my teenager, my baby, my stepson, my stepdaughter, my step son,
            my step daughter, our son, our daughter, for my son, son of mine, my adult child""",
        "partner": """
            my husband, my wife, hubby, my hubby, my wifey, my boyfriend, my girlfriend, my bf,
            my gf, bf, gf, my spouse, my partner, my fiance, my fiancee, my ex, my ex husband,
            my ex wife, my man, my other half, my so""",
        "parent": """
            my mom, my mum, my mama, my momma, my mother, my dad, my daddy, my papa, my father,
            my parents, my parent, my stepdad, my stepmom, my step dad, my step mom, my folks""",
        "friend": """
            my friend, my friends, a friend, a friend of mine, my buddy, my best friend, my bestie,
            my roommate, my coworker, my co worker, my neighbor, my neighbour, my boss, my sponsee,
            my sponsor""",
        "family": """
            my brother, my sister, my bro, my sis, my grandma, my grandpa, my grandmother,
            my grandfather, my grandson, my granddaughter, my uncle, my aunt, my cousin, my nephew,
            my niece, my family, family member, a family member, a loved one, my loved one,
            loved one, loved ones, a relative, my relative, someone i love, somebody i love,
            my brother in law, my sister in law, my mother in law, my father in law""",
        "self": "i, im, ive, i am, me, myself, id, ill",
    },
    verbs={
        "stop": """
            stop, cancel, drop, end, delete, remove, quit, no more, turn off, get rid of, forget,
            take off, unsubscribe, dont remind me, stop reminding me""",
        "change": """
            change, move, make it, make that, switch, update, edit, reschedule, set it to, adjust,
            push it, correct""",
        "show": "show, show me, list, see, view, which, what are, what is, tell me, check, display",
        "add": """
            add, set, set up, create, remind me, remind, put, also remind me, start, make a, save,
            schedule""",
        "skip": """
            skip, not this week, cant make it, cant come, wont make it, miss, not today, pass on,
            leave out""",
    },
    wellbeing={
        "no": """
            no, nope, nah, na, nuh uh, naw, never, n, nooo, noo, n0, nein, not really, not at all,
            not even, not right now, not now, not anymore, no more, um no, uh no, hmm no, i am
            not, im not, were not, we are not, he is not, hes not, she is not, shes not, they are
            not, theyre not, barely, hardly, reply no""",
        "unsafe": "not safe, isnt safe, arent safe, unsafe, dont feel safe, in danger, hell no",
        "doubt": """
            not ok, not okay, not fine, not alright, not good, not well, not sure, dont know, idk,
            dont think so, kinda, sort of, i wish, maybe not, guess not, im scared, need help,
            help me, help now, please help, save me, maybe""",
        "help": "help, help help, help pls, sos, info",
        "yes": """
            yes, yeah, yea, yep, yup, ya, y, ye, yes we are, yes i am, yes they are, yes he is,
            yes she is, i am, we are, they are, he is, she is, sure, of course, definitely,
            absolutely, for now, i think so, i guess so, i guess""",
        "ok": "ok, okay, k, kk, okey, alright then, got it",
        "safe": """
            im fine, i am fine, fine, im ok, i am ok, im okay, i am okay, im good, i am good, im
            safe, i am safe, safe, im alright, alright, all right, all good, its all good, were
            fine, we are fine, were ok, we are ok, were safe, we are safe, hes fine, hes ok, hes
            safe, shes fine, shes ok, shes safe, theyre fine, theyre ok, theyre safe, they are
            safe, they are fine, he is safe, she is safe, he is fine, she is fine, im well, doing
            fine, doing ok, doing good, everything is fine, everythings fine, never mind,
            nevermind, nvm, no worries, no problem, np, no biggie, dont worry, lol, lmao, lmfao,
            rofl, haha, hehe, hah, jk, j k, just kidding, kidding, im kidding, im joking, joking,
            just joking, was joking, just a joke, a joke, it was a joke, im just tired, figure of
            speech, just venting, didnt mean it, not like that, not in danger, im not in danger,
            not suicidal, im not suicidal, just an expression, false alarm""",
        "filler": """
            thanks, thank you, thx, ty, please, pls, right now, now, really, just, so, and, but
            thanks, but thank you, man, bro, sir, maam, dude, oh, haha, here, at home, too, well,
            today, tonight""",
        "contradiction": "but, not, no, dont, cant, wont, isnt, arent, though, except, never",
        "syllable": "ha, he, hi, ah",
        "laugh": "lo+l+, lma+o+",
    },
    erasing={
        "verb": "delete, erase, deleted, erased, remove, clear, wipe",
        "filler": """
            it, this, that, text, texts, the, message, messages, i, ill, will, please, ok, how,
            to""",
    },
    reactions={
        "verb": """
            loved, liked, disliked, laughed at, emphasized, emphasised, questioned, removed a
            heart from, removed a like from, removed a dislike from, removed a laugh from, removed
            an exclamation from, removed a question mark from, removed an exclamation mark from,
            removed a reaction from, removed an emphasis from, removed a haha from, removed a
            sticker from, you loved, you liked, you disliked, you laughed at, you emphasized, you
            questioned""",
        "verb with emoji": """
            reacted {} to, reacted with {} to, you reacted {} to, you reacted with {} to, removed
            {} from, removed a {} from, removed {} reaction from, removed a {} reaction from,
            removed the {} reaction from, removed their {} reaction from, {} to, a {} to""",
        "object": """
            an image, images, a movie, movies, a video, videos, an attachment, attachments, an
            audio message, a voice message, a contact, a photo, photos, a picture, a link, a
            location, a sticker, a gif, a message, your message, a file""",
    },
    message_forms={
        "tag": """
            auto reply, auto-reply, autoreply, automatic reply, automated reply, auto response,
            autoresponse, automatic response, automated response, auto responder, autoresponder,
            auto text, automatic text, automatic message, automated message, auto message, auto,
            automated, out of office, out of office reply, ooo, away message, vacation reply, sent
            automatically, do not disturb, driving mode""",
        "automatic": """
            sent automatically, this message was sent automatically, this is an automatic reply,
            this is an automatic message, this is an automatic response, this is an automated
            message, this is an automated response, this is an automated reply, this is an
            automated text, this is an automated notification, this is an automated email, this is
            an auto reply, this is an autoreply, this is an auto response, do not reply to this
            message, please do not reply to this, replies to this number are not monitored, replies
            to this message are not monitored, this mailbox is not monitored, this inbox is not
            monitored, this number is not monitored, this number does not accept text messages,
            this number does not receive text messages, this number cannot receive text messages,
            im not receiving notifications, i am not receiving notifications, if this is urgent
            reply urgent, i have notifications silenced, i have my notifications silenced, my
            notifications are silenced, my notifications are turned off, im driving with do not
            disturb, i am driving with do not disturb, im driving with focus, i am driving with
            focus, im driving with driving focus, i have driving focus on, i will see your message
            when i get where im going, ill see your message when i get where im going, thank you
            for contacting, thanks for contacting, we have received your message, we received your
            message, your message has been received, your message is important to us, you have
            reached the automated, you have reached an automated, our office is currently closed,
            our offices are closed, our office is closed, our business hours are, our office hours
            are, your message could not be delivered, your message was not delivered, message not
            delivered, message could not be delivered, unable to deliver your message, delivery
            status notification, delivery failure, undeliverable, free msg unable to send, message
            blocking is active, you are now subscribed to, you have been subscribed to, you have
            successfully subscribed, you have been unsubscribed from, you have successfully been
            unsubscribed, i am out of the office, im out of the office, i am currently out of the
            office, im currently out of the office, i will be out of the office, i am out of
            office, im out of office, i am away from the office, im away from the office, i am
            currently away from my desk, im currently away from my desk""",
        "away": """
            im driving, i am driving, im driving right now, im driving now, i am driving right now,
            im currently driving, i am currently driving, currently driving, cant talk im driving,
            im in a meeting, i am in a meeting, im in a meeting right now, im currently in a
            meeting, im busy, im busy right now, im busy at the moment, im unavailable, i am
            unavailable, im currently unavailable, i am currently unavailable, im not available
            right now, i am not available right now, im away from my phone, i am away from my
            phone, im away from my phone right now, my phone is off, my phone is on silent, my
            phone is silenced, im working, im at work, im at work right now, im in class, im in
            class right now, im asleep, im sleeping, im out of town, im on vacation, i am on
            vacation, im traveling, im at the gym, im working out, im at the movies, im in focus
            mode, thank you for your message, thanks for your message, thank you for your text,
            thank you for reaching out, thanks for reaching out, thank you for your email""",
        "later": """
            ill get back to you, i will get back to you, will get back to you, well get back to
            you, we will get back to you, get back to you, ill reply later, i will reply later,
            will reply later, will answer later, ill answer later, i will answer later, ill respond
            later, i will respond, ill respond, will respond, ill text you back, i will text you
            back, will text you back, ill text you later, i will text you later, ill call you back,
            i will call you back, will call you back, ill call you later, i will call you later,
            ill contact you, i will contact you, will contact you, ill message you, i will message
            you, ill see your message, i will see your message, will see your message, ill see
            this, someone will be with you, a team member will, a member of our team, we will
            respond, well respond, we will reply, well be in touch, will be in touch, reply to you
            as soon as, respond as soon as""",
        "receipt": """
            delivered, message delivered, your message was delivered, message read, your message
            was read, message sent, sms delivered, delivery receipt, read receipt""",
        "receipt heading": """
            delivered, delivery receipt, read receipt, message delivered, message read, sms
            delivered""",
        "code": """
            your verification code is, is your verification code,
            verification code is, your security code is, is your
            security code, your login code is, is your login code, your one time passcode is, is
            your one time passcode, your one time code is""",
        "request": """
            can you, could you, can u, could u, would you, will you, can i, could i, do you, is
            there, i need, help me, where is, when is, looking for, text me, send me, send it,
            remind me""",
        "footer": """
            text stop to, reply stop to, send stop to, txt stop to, reply with stop to, text stop
            at any time, reply stop at any time, reply stop anytime, text stop anytime, to
            unsubscribe reply, to unsubscribe text, to unsubscribe send, to opt out reply, to opt
            out text, to opt out send, to optout reply, to end texts reply, to stop reply, to stop
            receiving, to stop these messages, to cancel reply, to cancel text, reply help for,
            text help for, help for help, msg data rates may apply, msg and data rates may apply,
            msg freq varies, msg frequency varies, message and data rates may apply, message data
            rates may apply, this message may be confidential, this message is confidential, this
            message may contain, this message contains confidential, this message and any, this
            email and any, this e mail and any, this email may contain, this e mail may contain,
            this email is confidential, this communication may contain, this communication is, this
            transmission may contain, the information contained in this, the contents of this
            email, confidentiality notice, if you are not the intended, if you have received this
            message in error, if you received this message in error, if you have received this
            email in error, if you received this email in error, please consider the environment,
            please excuse typos, please excuse any typos, please excuse the brevity, please excuse
            my brevity, please forgive typos, please pardon typos, excuse typos, excuse any typos,
            excuse the typos, excuse my brevity, pardon typos, pardon any typos, sorry for typos,
            sorry for any typos""",
        "notice": """
            unauthorized, prohibited, recipient, attachments, attachment, privileged, disclosure,
            confidential, dissemination, intended, delete, virus, viruses""",
        "sender": "sent by, sent on behalf of, sent via, message sent by, this message was sent by",
        "device": """
            sent from my, sent from a, sent from an, sent from, sent via, sent using, sent with,
            get outlook for, get yahoo mail for, typed on my""",
        "wrote": "wrote, writes",
        "wrote opening": "on",
        "original": """
            original message, original text, forwarded message, begin forwarded message, reply
            message, quoted text, original sms""",
        "field": "from, sent, to, date, subject, cc",
    },
    refusals={
        "others": "him, her, he, she, them, they, his",
        "please": "please, pls, plz, plse",
        "word": """
            stop, stops, unsubscribe, unsubscribed, unsub, stopall, optout, stpo, sotp, tsop,
            stopp, sttop, sstop, stoop it, stoip, stiop, stopo, sotop, stpp, dtop, atop, stap,
            stahp, stopit, stopnow, stopplease, stopmessages, stoptexting, unsuscribe,
            unsubcribe, unsubscibe, unscubscribe, unsubscribr, opt out, un subscribe, opt me
            out, stop all, unsubscribe me, stp, stip, unsub me""",
        "weak": "end, quit, cancel, revoke, endall, finish",
        "sentence": """
            not interested, im not interested, i am not interested, no longer interested, im no
            longer interested, fuck off, fuk off, f off, eff off, piss off, bugger off, sod off,
            get lost, go away, block me, blocked, youre blocked, you are blocked, im blocking you,
            i am blocking you, i blocked you, i will block you, ill block you, blocking you,
            reporting you, i am reporting you, im reporting you, i will report you, ill report
            you, reported, reported as spam, delete my number, delete this number, erase my
            number, erase this number, remove this number, remove my number, lose this number,
            lose my number, i told you to stop, i already told you to stop, told you to stop, i
            said stop, i already said stop, said stop, i asked you to stop, i have asked you to
            stop, asked you to stop, i said to stop, i want you to stop, i need you to stop, you
            need to stop, you must stop, just stop, would you stop, will you stop, can you stop,
            can u stop, could you stop, can you just stop, please can you stop, text stop, reply
            stop, send stop, stop it now, stop now, stop everything, stop all texts, stop all
            messages, stop the texts, stop the messages, stop these texts, stop these messages,
            stop your texts, stop texts, stop messages, stop sms, stop text, stop texting, stop
            service, stop this service, stop subscription, stop alerts, stop all alerts, end
            texts, end messages, end alerts, end service, end subscription, end my subscription,
            end this subscription, cancel texts, cancel messages, cancel alerts, cancel service,
            cancel subscription, cancel my subscription, cancel this subscription, cancel this
            service, quit texting, quit it, quit texting me, cease and desist, cease, stop
            contacting me, do not text me, dont text me, dont text me again, do not text me again,
            do not text this number, dont text this number, never text me again, dont message me,
            do not message me, dont contact this number, take me off, take me off this, take my
            name off, i want to unsubscribe, i want to opt out, i wish to unsubscribe, i wish to
            opt out, i would like to unsubscribe, how do i unsubscribe, how do i opt out, how can
            i unsubscribe, how to unsubscribe, how do i stop these texts, how do i stop these
            messages, how do i stop these, how do i get off this list, how do i stop getting
            these, i dont want these texts, i dont want these messages, i dont want these, i dont
            want your texts, i dont want texts, i dont want any texts, i do not want these texts,
            i never signed up for this, i never signed up, i didnt sign up for this, i did not
            sign up for this, no more texts, no more messages, no more texting, enough texts,
            please no more texts, leave me the fuck alone, leave me the hell alone, stop blowing
            up my phone, discontinue, cut it out, knock it off, stop these, stop it all, enough
            with the texts, let me off this list, could you just stop, would you just stop, i want
            these to stop, i want these texts to stop, i want the texts to stop, i want the
            messages to stop, make these stop, i want to stop getting these, i want to stop
            receiving these, i want to stop getting texts, i want to stop getting messages, you
            have been told to stop, youve been told to stop, for the last time stop, last time
            stop, cease all communication, cease all communications, cease all contact, cease
            communication, cease contact, end all communication, i would like to opt out, id like
            to opt out, id like to unsubscribe, i need to opt out, i need to unsubscribe, i wanna
            unsubscribe, i wanna opt out, let me opt out, let me unsubscribe""",
        "threat": """
            or i, or ill, or im, or we, or well, before i, before we, youre harassing, you are
            harassing, this is harassment, its harassment""",
        "reason": """
            i will, ill, im going to, i told, i said, i already, i dont, i do not, i never, i
            didnt, i did not, i am not, im not, i asked, i have asked, i have no idea, this is
            not, this isnt, this is a new, this is my, this is spam, this is harassment, this is
            the wrong, this number, you have, youve, you got, you are, youre, u have, u got, u
            r, who is, who are, who r, whos, who this, wrong, no more, dont, do not, please,
            already, sending, texting, messaging, harassing, bothering, spamming, contacting, or
            i, or ill, before i, not interested, its the wrong, its not, not, we dont, we are
            not, were not, nobody, no one, she doesnt, he doesnt, she isnt, he isnt, she is not,
            he is not, she moved, he moved, its, his, i moved, i only, i just, i was only, i was
            just, i no longer, only needed, just needed, me i only, me i just, me i was, me i
            moved, me i dont need, me i no longer, me we moved, me im home, me im back, me im
            not, me i am not""",
        "keep": """
            drinking, drink, drank, using, use, smoking, smoke, gambling, gamble, vaping, pills,
            crying, shaking, thinking, pain, hurting, hurt, hurts, bleeding, breathe, him, her,
            them, myself, bus, train, truck, sign, signs, light, lights, working, eating, binge,
            relapsing, lying, fighting, hitting, beating, craving, cravings, addiction, meeting,
            meetings, living, live, alive, die, dying, meant""",
        "compound": "stop by, stop in, stop at, stop off, stop over, stop on, stop for, stop near",
        "reminder": "remind, reminding, remindin, reminded, reminder, reminders",
        "limit": """
            this week, this weekend, next week, for a week, weeks, for a while, for a few days,
            until, till, tonight, tomorrow, on monday, on tuesday, on wednesday, on thursday, on
            friday, on saturday, on sunday, this monday, this tuesday, this wednesday, this
            thursday, this friday, this saturday, this sunday, at night, in the morning, on
            weekends, on my""",
        "hedge": """
            did i, have i, i didnt, i did not, i didnt mean to, i did not mean to, didnt mean to,
            do i need to, do i have to, how do i know if i, i accidentally, accidentally, if i,
            when i""",
        "negated": """
            dont, do not, never, dont want to, do not want to, i dont want to, i do not want to,
            dont wanna, dont you dare, didnt want to, not trying to, not asking to, wasnt trying
            to""",
        "told others": """
            i told him, i told her, told him, told her, i told my, told my, i tell my, tell my,
            tell him, tell her, i say to my""",
        "opt out of": "opt out of, opting out of",
        "ours": """
            texts, messages, msgs, txts, sms, spam, notifications, alerts, subscription, list,
            lists, service, this, these, it, them, here, everything, all, any, your, ur,
            receiving, getting, texting, messaging, communications, communication, future, the
            list, the texts, the service, the messages, the alerts, the program""",
        "listed": "meeting, meetings, group, groups, zoom, church, clubhouse, mtg, mtgs, contacts",
    },
    wrong_numbers={
        "whole": """
            wrong number, wrong person, wrong phone, wrong phone number, wrong contact, wrong guy,
            wrong girl, wrong lady, wrong recipient, wrong human, wrong individual, wrong number
            again, you texted the wrong number, you texted the wrong person, i texted the wrong
            number, i texted the wrong person, texted the wrong number, texted the wrong person,
            texted wrong number, texted wrong person, meant to text someone else, i meant to text
            someone else, meant for someone else, that was meant for someone else, this was meant
            for someone else, sent to the wrong person, sent to wrong number, sent to wrong person,
            oops wrong number, new number new owner, not my text, wrong no, wrong nbr, wrong num,
            rong number, worng number, wrong numer, wrong numbr, not the right person, not the
            right number, not the person you are looking for, im not the person you are looking
            for, im not who you think i am, im not who you think, i am not who you think i am, im
            not that person, i am not that person, im not him, im not her, this isnt him, this isnt
            her, this is not him, this is not her, wrong text""",
        "anywhere": """
            you have the wrong number, you have the wrong person, you have a wrong number, you have
            wrong number, you have wrong person, you have the wrong phone, u have the wrong number,
            u have the wrong person, u have wrong number, youve got the wrong number, youve got the
            wrong person, youve got the wrong guy, you got the wrong number, you got the wrong
            person, you got wrong number, u got the wrong number, u got the wrong person, u got
            wrong number, got the wrong number, got the wrong person, you are texting the wrong
            number, you are texting the wrong person, youre texting the wrong number, youre texting
            the wrong person, ur texting the wrong person, you text the wrong number, this is the
            wrong number, this is the wrong person, this is a wrong number, its the wrong number,
            its the wrong person, must be the wrong number, must have the wrong number, must have
            the wrong person, have the wrong number, have the wrong person, think its the wrong
            number, i just got this number, just got this number, i just got this phone number, i
            just got this phone, i recently got this number, i only just got this number, i got
            this number last, i got this number yesterday, i got this number today, i got this
            number recently, i got this number from my carrier, i was assigned this number, this is
            a new number for me, this number is new to me, this number is mine now, this is my
            number now, this number belongs to me now, this number now belongs to, i am the new
            owner of this, im the new owner of this, new owner of this number, new owner of this
            phone, different person has this number, somebody else has this number now, someone
            else has this number now, this number belongs to someone else, this number belongs to
            somebody else, this number used to belong to, number was reassigned, number has been
            reassigned, number got reassigned, old owner of this number, previous owner of this
            number, whoever had this number before, person who had this number before, had this
            number before me, used to have this number, no one by that name, nobody by that name,
            no one here by that name, nobody here by that name, no one named, nobody named, no such
            person here, dont know anyone by that name, i never texted you, i have never texted
            you, i never texted this number, i have never texted this number, i didnt text you, i
            did not text you, you have the wrong text, you got the wrong text, you got the wrong
            guy, you have the wrong guy, you have somebody elses number, you have someone elses
            number, reached the wrong party, reached the wrong person, reached the wrong number""",
        "denial": """
            this isnt, this is not, this aint, im not, i am not, i aint, my name isnt, my name is
            not, not, there is no, theres no, no, i dont know, i dont know a, i dont know any, i do
            not know, we dont know, this is no longer, this isnt the, its not, it isnt, this number
            is no longer, this number isnt, this number is not, this phone isnt""",
        "behind name": """
            anymore, any more, here, phone, number, cell, phone number, phone anymore, number
            anymore, phone number anymore, sorry, at this number, on this number, in this number""",
        "owner": "his, her, their, hers",
        "owned": """
            phone, number, cell, phone number, phone anymore, number anymore, phone any more,
            number any more, phone number anymore, cell phone""",
        "has left": """
            doesnt have this number, does not have this number, doesnt have this phone, no longer
            has this number, no longer has this phone, changed her number, changed his number,
            changed their number, has a new number, got a new number, doesnt live here, does not
            live here, isnt at this number, is not at this number, moved and this, is not here,
            isnt here""",
        "filler": """
            sorry, im, i, think, hi, hey, hello, yo, um, uh, oh, oops, you, u, please, pls, thanks,
            thank, thx, ty, dude, bro, man, sir, maam, afraid, ok, okay, so, but, well, just, yes,
            yeah, yea, no, nope, my, friend, lol, haha, guess, believe, actually, again, dear,
            buddy, honey, hun, miss, folks, guys, stop, the, a, hmm, its, seems, like, here, have,
            got, bye, omg, wtf, ya, umm, it""",
        "source": """
            how did you get my number, how did u get my number, how did you get this number, how
            did u get this number, how did you get my phone number, how do you have my number, how
            do u have my number, how come you have my number, how you got my number, how did you
            find my number, where did you get my number, where did u get my number, where did you
            get this number, where did you find my number, where do you have my number from, who
            gave you my number, who gave u my number, who gave you this number, who gave out my
            number, why do you have my number, why do u have my number, how did i get on this list,
            how did i get on your list, why am i on this list, why am i on your list, did someone
            give you my number, did somebody give you my number, who signed me up""",
        "about something else": """
            for, listing, listed, website, site, meeting, meetings, group, church, hotline, gave,
            address, sponsor, sponsors, dial, zoom, passcode, is, did, do, what, if, called, call,
            from a, from my, from the, at the, in the""",
    },
    near="""
        near, nearby to, around, in, at, close to, by, closest to, nearest to, nearest,
        within, next to, outside of, outside, from, to, for, of, on, off, through, into,
        visiting, visit, live in, living in, im in, i am in, located in, zip, zip code,
        zipcode, postal code, postcode, near to, not far from, not too far from, close by,
        in or near, in or around, in and around, over in, down in, up in, out in, here in,
        staying in, staying at, staying near, traveling to, travelling to, going to,
        headed to, heading to, moving to, moved to, im at, i am at, arriving in, flying to,
        flying into, driving to, stuck in, en route to, closest, nr, arnd, area of, city of,
        town of, county of, anywhere in, anywhere near, somewhere in, somewhere near,
        my zip is, my zip code is, zip is, located at, based in, based out of, im near,
        i am near, i live in, i live near, i live at, currently in, rn in, neer, nere,
        passing through, coming to, downtown, downtown of""",
    here="""
        near me, nearby, near by, around me, around here, close to me, close by, by me, near
        here, close to here, in my area, my area, in the area, here, where i am, my
        location, nearest me, around my area, in this area, locally, local, close, in my
        neighborhood, my neighborhood, in my town, in my city, my town, my city, my zip, my
        zip code, near my house, near my home, near my location, close to my house, close to
        home, near home, near my work, near me please, round here, in town, my current
        location, near my place, nearme, arund me, close 2 me, near us, by my house, nearest
        to me, closest to me, my neck of the woods""",
    place_words={
        "article": "the",
        "between": "a, downtown, zip, code, area, city, of",
        "inside": "in, into, is, zip, zipcode, code, visiting, visit",
        "weak": "to, for, of, on, from, off, by, zip",
        "from": "from",
        "particle": "of, the, by, on, in, and, upon",
        "crossing": "",
        "street": "st",
        "tail": "city",
        "leading": """
            a, an, any, around, area, at, by, close, closest, find, for, from, i, im, in, is, me,
            my, near, nearby, nearest, need, of, on, please, show, the, there, to, want, what,
            where""",
        "trailing": "area, please, pls, plz, thanks, thx, ty, zip",
        "state": "me",
        "initials": "la",
        "elided": "",
        "ordinal": "st, nd, rd, th",
        "talk": """
            idk, i dont know, dont know, dunno, not sure, im not sure, no idea, wait,
            hold on, one sec, one second, hang on, the usual, usual, same, same place,
            anywhere, wherever, everywhere, all over, nowhere, why, why do you need
            that, why do you ask, none, nothing, what, huh, hmm, maybe, later, soon,
            fine, is fine, doesnt matter, dont care, up to you, you choose, you pick,
            holiday, the holiday, father in law, mother in law, brother in law, sister in law,
            son in law, daughter in law, in laws, cool, ok cool, nice, sweet, awesome, great""",
        "whereabouts": """
            work, at work, home, at home, my house, in my car, in the car, on the road,
            here, right here, the hospital, the church, the school, school, hospital,
            downtown, uptown, the mall, the bus stop, the library, jail, rehab,
            treatment, outside, the shelter, a shelter, the store, a friends house,
            sober living, driving, im driving, homeless, im homeless, no address, no
            zip, no zip code, dont have a zip, dont know the zip, area code, mile
            marker, the highway, exit, airport, the airport, the station, bus station,
            layover, traveling, travelling, on vacation, on a trip, for work, with family,
            for the holidays, a layover, stopover, delayed, stranded, on campus, campus,
            dont have one, i dont have one, i have none, dont have a zip code, no zipcode,
            dont know it, i dont know it, on the street, on the streets, in the woods, in my
            van, in my truck, where am i, where i am, dont know where i am, i dont know
            where i am, not from here, im not from here, not from around here, just
            visiting, im visiting, im just visiting, new here, new in town, just moved here,
            whats a zip code, whats a zip, what zip, what zip code, my zip, my zip code, the
            zip, the zip code, at a bus stop, at the bus stop, a bus stop, the walmart,
            walmart, the gas station, a gas station, a motel, the motel, a hotel, the hotel,
            my hotel""",
    },
    scene={
        "fixed": "in law, in laws",
        "article": "the",
        "high": "bridge, overpass, roof, rooftop, ledge, cliff, edge, balcony, railing, tracks",
        "preposition": "on, in, at, off, under, inside",
        "determiner": "a, an, my, his, her, our, this, some",
    },
    counting="""
        number, no, nr, num, option, choice, item, meeting, the, one, please, pls, for,
        more, details, detail, info, information, about, on, address, of, tell, me, give,
        show, select, pick, choose, ill, take, want, i, directions, to, where, is, link,
        text, open, send, #, whats, what, it, go, with, lets, do, and, get, my, thanks,
        location, phone, map, zoom, call, how, there, see, view""",
    numerals="one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
    ordinals="first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
    other_ordinals="first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
    one="one",
    ordinal_forms={},
    choosing={
        "joint": "and, also, plus, n, but, then",
        "or": "or",
        "top": """
            top one, the top, the upper one, first one listed, first on the list, first
            listed, top""",
        "middle": "middle one, the middle",
        "last": """
            last one, the last, bottom one, the bottom, last on the list, last listed, the
            lower one, final one, last, bottom, final""",
        "both": "both, both of them, the two, them both, both please, both of those",
        "first": "first",
        "and": "and, or, n, nor, plus",
        "also": "also, too",
        "instead": """
            no wait, wait, no, i mean, i meant, actually, scratch that, oops, sorry, make it, make
            that, rather, nvm, never mind, hold on""",
        "yours": """
            you pick, u pick, you choose, u choose, your pick, your choice, pick one, pick one for
            me, pick for me, choose for me, surprise me, whichever, dealers choice, doesnt matter
            which, dont care which, idc which, either one, either is fine, just pick, you decide,
            u decide""",
        "compare": """
            better, best, closer, closest, nearest, difference, vs, versus, bigger, smaller,
            sooner, earlier, later, quieter, nicer, compare, pick, choose, rather""",
        "label": "number, no, nr, num, option, choice, item, numbers, options",
        "before": """
            is, does, for, about, the, of, on, to, has, at number, if, do, are, and, or, with""",
        "counted": """
            people, person, persons, kids, kid, children, friends, friend, guests, dogs, dog,
            miles, mile, mi, blocks, block, stops, times, time, steps, step, more, of us,
            years, floors, floor, feet, doors, am, pm, oclock, hours, hour, hrs, hr, minutes,
            minute, mins, min, days, day, weeks, week, months, month, yr, yrs, yo""",
        "article": "the",
        "ordinal ending": "st, nd, rd, th",
        "one": "one, ones, meeting, meetings, group, option, choice, mtg",
        "pronoun": "one, ones",
        "this": "this, that",
        "pointing": "",
        "hour": "at",
        "closest": "closest, nearest, nearer, closer, close",
        "group": "group, groups, meeting, meetings, mtg, fellowship, aa, na",
        "named": "group, groups",
        "generic": """
            group, groups, meeting, meetings, recovery, home, the, a, an, of, and, in, at, on,
            to, for, aa, na, anonymous, fellowship, one, this, that, it, door, way, time,
            room, house, life, live, street, back, front, side, early, right, left, work, day,
            night, free, clean, new, first, open, closed, come, keep, just, hall, step, steps,
            how, where, what, when, who, address, phone, link, zoom, number, please, still,
            there, here, go, get, is, support, self, help, sober, sobriety, alcoholic, alcoholics,
            addict, addicts, drug, drugs, alcohol, local, good, great, nice, safe, chill, another,
            other, different, next, last, closest, nearest, best, old, little, large, your, their,
            some, started, starting, meet, meets, happening, going, really, actually, called,
            named, name""",
        "biggest": "big, bigger, biggest, largest, larger, main",
        "state": "state, in the state, the state",
        "none": "none, none of them, neither, no, not any",
    },
    buildings={
        "church": """
            church, chapel, cathedral, parish, lutheran, methodist, presbyterian, baptist,
            episcopal, catholic, ucc, unitarian""",
        "library": "library",
        "school": "school, college, university",
        "hospital": "hospital, clinic, medical",
        "club": "club, clubhouse",
        "center": "center, centre, community center",
    },
    question_words={
        "address": """
            address, addy, where, wheres, directions, located, location, map, get there, get to""",
        "end": "end, ends, over, finish, finishes, how long, get out, done",
        "start": "what time, start, starts, begin, begins, when, whens",
        "guests": "bring, come, come along, come with, tag along, allowed, come too",
    },
    subjects={
        "parking": """
            parking, parked, park on, park at, park behind, park across, park in front, park
            your car, parking lot, garage, car park""",
        "access": """
            wheelchair, wheelchairs, accessible, accessibility, ramp, ramps, elevator,
            elevators, lift, stairs, handicap, handicapped, ada, upstairs, downstairs,
            basement, step free, walker""",
        "entrance": """
            door, doors, entrance, entrances, enter, gate, buzzer, buzz, ring, knock,
            doorbell, unlocked, locked, upstairs, downstairs, basement, room, floor""",
        "children": """
            child, children, childcare, kid, kids, babysitting, babysitter, baby, babies,
            nursery, family friendly, my son, a son, sons, daughter, daughters""",
        "pets": "dog, dogs, pet, pets, puppy, cat, cats, animal, animals",
        "food": """
            coffee, food, snack, snacks, potluck, dinner, breakfast, lunch, meal, meals,
            pizza, donuts, cookies, tea, eat, refreshments, supper""",
        "smoking": "smoke, smoking, smokers, vape, vaping, nonsmoking, smokefree, cigarettes",
        "passcode": """
            passcode, passcodes, password, pass code, pass word, pw, pwd, p w, pword, passwd,
            pcode""",
        "signature": """
            sign, signed, signs, signature, signatures, court slip, court slips, court card,
            court cards, attendance, verification, papers, slip, slips""",
        "far": """
            how far, far, distance, distances, miles, mileage, kilometers, kilometres, km,
            closest, nearest, how close, far away""",
        "holiday": """
            holiday, holidays, thanksgiving, christmas, xmas, christmas eve, new years, new
            years eve, easter, fourth of july, 4th of july, july 4, july 4th, labor day,
            memorial day""",
        "called off": """
            cancelled, canceled, suspended, closed until, no meeting, not meeting, will not
            meet, on hold, on hiatus, discontinued""",
        "open or closed": "open, closed, open or closed",
    },
    spellings={"you": "u", "are": "r", "your": "ur"},
    venues="""
        church, churches, chapel, cathedral, parish, temple, synagogue, mosque, lutheran,
        methodist, presbyterian, baptist, episcopal, episcopalian, catholic, unitarian,
        congregational, ucc, hall, meeting hall, station, terminal, center, centre, school,
        library, clubhouse, club house, club, hotel, motel, inn, casino, hospital, clinic,
        mall, campus, college, university, building, bldg, cafe, coffee shop, gym, ymca,
        airport, barracks, jail, prison, shelter, street, avenue, ave, blvd, boulevard, road,
        rd, drive, lane, highway, hwy, pkwy, parkway, plaza, square, marriott, hilton,
        sheraton, hyatt, holiday inn, hampton inn, best western, days inn, motel 6, super 8,
        walmart, hy vee, starbucks, mcdonalds, burger king, dairy queen, salvation army,
        trailer, parking lot, bus stop, bus station, train station, fire station,
        police station, community center, rec center, senior center, courthouse, plane, ship""",
    fillers="""
        a, an, any, anything, anyone, anybody, are, is, am, be, been, being, was, were,
        will, would, can, could, should, may, might, must, do, does, did, done, has, have,
        had, having, i, im, ive, id, ill, you, u, ur, your, youre, he, she, it, its, we, us,
        our, they, them, their, my, mine, me, myself, this, that, these, those, there,
        theres, the, some, something, someone, somebody, somewhere, anywhere, what, whats,
        which, who, whos, when, whens, where, wheres, how, hows, why, and, or, but, so, if,
        then, than, as, at, by, for, from, in, into, of, off, on, onto, out, over, to, too,
        up, with, without, about, also, just, only, even, still, yet, really, very, please,
        pls, plz, plss, thanks, thank, thx, ty, ok, okay, hi, hello, hey, yo, good, great,
        find, finding, found, look, looking, lookin, search, searching, need, needs, needed,
        want, wants, wanted, wanna, like, get, getting, got, gotta, give, gimme, go, goes,
        going, gonna, goin, went, come, coming, comes, tell, show, send, text, list, know,
        see, hear, let, lets, help, helping, make, take, try, trying, attend, attending,
        hit, catch, join, visit, visiting, travel, traveling, travelling, trip, vacation,
        work, working, business, stay, staying, live, living, moved, moving, move, driving,
        walk, walking, bus, train, car, ride, stuck, headed, heading, currently, possible,
        possibly, available, availability, time, times, day, days, date, hour, hours,
        minute, minutes, schedule, schedules, scheduled, info, information, details,
        address, location, locations, place, places, spot, town, city, area, areas, state,
        zip, zipcode, code, postal, neighborhood, downtown, district, closest, nearest,
        close, near, nearby, around, within, miles, mile, mi, km, radius, distance, far,
        away, new, best, one, ones, another, other, others, more, lot, lots, many, few,
        several, start, starts, starting, begin, begins, beginning, happening, open, held,
        offered, group, recovery, recovering, sober, sobriety, clean, addict, addicts,
        addiction, alcoholic, alcoholics, alcohol, drunk, last night, where i live, i live,
        good morning, good afternoon, good evening, good night, good day, drinking, drink,
        drugs, drug, using, use, addicted, struggling, craving, cravings, desperate,
        desperately, bad, badly, emergency, urgent, urgently, tired, scared, alone, lonely,
        anxious, today, im in recovery, in recovery, in need, in trouble, in early recovery,
        early recovery, in early sobriety, early sobriety, year sober, days sober, days
        clean, months sober, years sober, year, years, month, months, friend, wife, husband,
        son, daughter, mom, dad, brother, sister, kid, guy, girl, person, people, folks,
        family, kind, kinds, type, types, sort, preferably, preferred, prefer, maybe,
        perhaps, actually, guess, hoping, hope to, wondering, wonder, question, wat, wut, r,
        n, 4, 2, da, teh, yall, plan, planning, next, every, each, all, both, either, time
        zone, been a while, its been a while, same, no, not, dont, doesnt, isnt, arent,
        cant, wont, yes, yeah, yep, sure, ya, sorry, oh, ah, well, um, uh, hmm, lol, omg,
        god, jesus, lord, dear, sir, maam, you guys, u guys, call, calling, anonymous,
        pills, pain, thing, staying at a hotel, room, rooms, half, in front of, in front,
        off of, able, again, back, right, soon as, ppl, sumthing, sumwhere, smth, wanting,
        needing, 12 step, twelve step, 12 steps, 12step, program, programs, workshop, speak,
        speaking, chance, options, option, which ones, nice, things, stuff, hurting, hurt,
        relapse, relapsed, slipped, gf, bf, buddy, check, checking, thats, appreciated,
        appreciate, im just, called, name, named, number, zip code, based, located, visitor,
        tourist, guest, vet, veteran, ask, asking, fast, quick, quickly, asap please, walk
        in, show up, doors, sit, hang, bus line, transit, usual, stop, stops, stopping,
        quit, quitting, behind, supposed, supposed to be, upstairs, downstairs, meant, i
        meant, oops, door, instead, rather, latest, same but, also, too""",
    faq={
        Topic.COST: """
            how much does it cost, how much do meetings cost, how much is it, how
            much are meetings, how much do i have to pay, what does it cost, what do
            meetings cost, what is the cost, whats the cost, does it cost, do
            meetings cost, do i have to pay, do you have to pay, do i need to pay,
            is it free, are they free, are meetings free, are the meetings free, is
            aa free, is na free, is there a fee, is there a charge, need insurance,
            is this free, is it for free, this is free, does this cost, does it cost
            money, cost money,
            cost me anything, cost me money, do u have to pay, do you guys have to pay, have to pay
            every, pay to go, pay to get in, what is the price, whats the price, is there any cost,
            are there fees, any fees""",
        Topic.RELIGION: """
            is it religious, is this religious, are meetings religious, are the
            meetings religious, are they religious, is aa religious, is na
            religious, is it christian, is aa christian, is it a religion, is it a
            cult, is aa a cult, is na a cult, is it about god, is it church, is it a
            church thing, have to believe in god, need to believe in god, have to be
            religious, have to pray, dont believe in god, do not believe in god, im
            an atheist, i am an atheist, im not religious, i am not religious, what
            is a higher power, need a higher power,
            do they make you pray, make you say a prayer, make me pray, believe in
            jesus, about jesus,
            is it catholic, is it a catholic, are they christian, is it like a cult, like a cult,
            push religion, push god""",
        Topic.OPEN_CLOSED: """
            what is an open meeting, whats an open meeting, what is a closed
            meeting, whats a closed meeting, what are open meetings, what are closed
            meetings, what does open mean, what does closed mean, what does open
            meeting mean, what does closed meeting mean, what does an open meeting
            mean, = what is open, = what is closed, difference between open and
            closed, difference between closed and open, difference between an open
            and a closed, difference between an open meeting, = open vs closed, =
            open or closed, who can come, who can go, can anyone come, can anyone
            go, can anybody come, can anybody go""",
        Topic.GUESTS: """
            can my family come, can family come, can my wife come, can my husband
            come, can my partner come, can my girlfriend come, can my boyfriend
            come, can my mom come, can my mother come, can my dad come, can my
            friend come, can i bring someone, can i bring somebody,
            can i bring a friend,  can i come with my, is family
            allowed, are families allowed, are families welcome, is my family
            welcome,
            bring my wife, bring my husband, bring my mom, bring my dad, bring my
            girlfriend, bring my boyfriend, bring my partner, bring my family, bring my
            sister, bring my brother, bring my friend, bring my sponsor""",
        Topic.CHILDREN: """
            can my kids come,
            can my child come, bring my kid, bring my kids, bring my child, bring my children, bring
            my baby, bring my son, bring my daughter, bring my toddler, bring kids, bring a baby,
            are kids allowed, are children allowed, kids allowed, am i too young, too young to go,
            too young for, old enough to go, can teens go, can teenagers go, can minors go, year old
            go, age limit, how old do you have to be, how old do i have to be""",
        Topic.PETS: """
            bring my dog, bring a dog, bring my cat, bring my pet, bring pets, take my
            dog, come with my
            dog, service dog, service animal, emotional support animal, are dogs allowed, dogs
            allowed, are pets allowed, pets allowed, dog friendly""",
        Topic.SPEAK: """
            do i have to talk, do i have to speak, do i have to share, do i have to
            say, do you have to talk, do you have to speak, do you have to share,
            will i have to talk, will i have to speak, will i have to share, do i
            need to talk, do i need to speak, do i need to share, if i have to talk,
            have to talk at, have to speak at, have to share at, make me talk, make
            me speak, make me share, must i talk, must i speak, can i just listen,
            can i just sit, can i only listen, can i just watch, is sharing
            required, is talking required,
            anyone make me talk, they make me talk, they make you talk, they make you share, made to
            talk, forced to talk, forced to share, have to say anything, have to share my story""",
        Topic.JOIN: """
            do i need to register, do i have to register, do i need to sign up, do i
            have to sign up, do i need an appointment, do i have to join, do i just
            show up, can i just show up, can i just walk in, what should i bring,
            what do i bring, what do i need to bring,
            need a covid shot, need a vaccine, need to be vaccinated, need a mask, need
            an id, need id,
            bring id, bring an id, need a referral, need to bring anything, bring anything with me,
            where do i sign up, how do i sign up""",
        Topic.DRESS: """
            what should i wear, what do i wear, is there a dress code""",
        Topic.DRINKING: """
            do i have to be sober, do i need to be sober, do i have to be clean, do
            i need to be clean, do you have to be sober, can i come drunk, can i go
            drunk, can i come high, can i go high, can i come if ive been drinking,
            can i go if ive been drinking, can i come if im drunk, can i come if im
            still drinking, can i go if im still drinking, do i have to quit first,
            do i have to stop first, do i have to stop drinking first, if ive been
            drinking, if i have been drinking, if i drank today, if i had a drink,
            if ive been using, if i used today, if im high, if im drunk, come to a
            meeting high, go to a meeting high, come to a meeting drunk, go to a
            meeting drunk, show up drunk, show up high, if i relapsed can i, still
            drinking can i, still using can i, go to a meeting if ive been drinking,
            come to a meeting if ive been drinking, go to a meeting if i drank, come
            to a meeting if i drank, go to a meeting if im drunk, go to a meeting if
            ive been using, go to aa drunk, go to na high, go to a meeting if i used""",
        Topic.ANONYMITY: """
            is it really anonymous, are meetings anonymous, are meetings
            confidential, are the meetings confidential, is aa anonymous, is na
            anonymous, is aa confidential, what if i see someone, what if someone
            sees me, will anyone know, will anybody know, will people know i,
            if i run into, what if i know someone, what if my boss, see my boss there, do they take
            attendance, take attendance, will they tell, use my real name, give my real name, my
            full name, my last name,
            do i have to say my name, have to give my name, do i give my name""",
        Topic.AM_I: """
            am i an alcoholic, am i alcoholic, am i an addict, am i addicted, if im
            an alcoholic, if i am an alcoholic, if im an addict, if i am an addict,
            if im alcoholic, might be an alcoholic, may be an alcoholic, might be an
            addict, do i have a problem, do i have a drinking problem, do i drink
            too much, if i have a problem, if i have a drinking problem, do i have
            to be an alcoholic, do i need to be an alcoholic,
            not sure im an alcoholic, not sure if im an alcoholic, not sure im an
            addict, not sure if
            im an addict, not sure i am an alcoholic, not sure if i am, dont know if im
            an alcoholic,
            dont think im an alcoholic, not sure i have a problem, not sure if i have a
            problem, dont
            know if i have a problem, only smoke weed, just smoke weed, only drink beer, only drink
            on weekends, only drink wine, its only weed, its just weed, just want to cut down, want
            to cut down, want to cut back, want to drink less, = moderation,
            i only smoke weed, i just smoke weed, i just want to cut down, i just want
            to cut back""",
        Topic.WELCOME: """
            = new, = newcomer, = new here, = im new, = i am new, = im new here, = i
            am new here, new to this, new to aa, new to na, = first meeting, my
            first meeting, my first time, never been to a meeting, never been to
            one, = how do i start, where do i start, = newbie, = first timer, =
            newcomer info, = what now,
            im new what do i do, im new what should i do, im new how does, will i be ok,
            will i be okay,
            will i be welcome, will i fit in, will they accept me, will they let me in, do they
            accept gay, do they accept trans, im gay is it, im trans is it, im gay can i, im trans
            can i, is it safe for me, will i be safe, will they judge me, will people judge me, will
            anyone judge me,
            im gay will i be ok, im gay will i be okay, im trans will i be ok, im
            trans is it safe, im trans
            am i safe, im gay is it safe, im lesbian will i be ok, im queer will i be ok""",
        Topic.LENGTH: """
            how long is a meeting, how long are meetings, how long do meetings last,
            how long does a meeting, how long do they last, how long does it last,
            show up late, come late, be late, is it ok to be late, walk in late, leave
            early, stay the
            whole time, how long do i have to stay""",
        Topic.HOW_OFTEN: """
            how often should i go, how often do i have to go, how often do people go,
            how many times a
            week, how many meetings a week, how many meetings should, how many meetings do i, 90 in
            90, 90 meetings in 90, ninety in ninety, go every day""",
        Topic.STEPS: """
            what is step, whats step, what are the steps, what are the 12 steps, what are the twelve
            steps, do i have to do the steps, how do i make amends, what is an amends, what is a
            fifth step, what is a moral inventory""",
        Topic.SIGNATURE: """
            sign court cards, sign my court card, sign my card, sign my paper, sign my
            slip, sign papers,
            court card signed, sheet signed, paper signed, email my po, email my probation officer,
            proof of attendance, need a signature""",
        Topic.MEDICINE: """
            im on methadone, im on suboxone, im on subs, im on vivitrol, im on antidepressants,
            im on naltrexone, im on buprenorphine, im on medication, im on meds, i take
            suboxone, i take methadone, i take meds, i take medication, take my meds, still
            take my, on methadone can i, on suboxone can i, on meds can i, while on methadone,
            while on suboxone, while on meds""",
        Topic.WHAT_HAPPENS: """
            what happens at, what happens in a meeting, what happens in meetings,
            what do you do at a meeting, what do they do at, what goes on at,
            meeting like, meetings like, what is an aa meeting, what is an na
            meeting, what is a meeting, whats a meeting, what to expect, what should
            i expect, what can i expect, how do meetings work, how does a meeting
            work, how does aa work, how does na work, = how does it work""",
        Topic.SIGNATURE: """
            court cards signed, sign court card, sign my court, sign my sheet,
            signed for court, papers signed, slip signed, slips signed, signature
            for court, signature for probation, proof i went, proof that i went,
            prove i went, proof for court, proof for my po, = court, = court card, =
            court cards, = court ordered, = court order, = probation, = parole, = on
            probation, = on parole, = attendance sheet, = my po""",
        Topic.RIDE: """
            = no ride, = no car, = need a ride, = i need a ride, = dont have a ride, = i
            dont have a ride, = no transportation, = need transportation, = no way to
            get there, = cant drive, = i cant drive, = i dont drive, = uber, = no bus""",
    },
    faq_hints={
        Topic.COST: """
            how much does a meeting cost, how much does aa cost, how much do you
            charge, cost anything""",
        Topic.RELIGION: """
            is it a church, is this a church thing, religious, believe in god, have
            to believe, about god""",
        Topic.GUESTS: """
            can i bring, bring a friend, bring someone, bring my""",
        Topic.SPEAK: """
            do i need to say, have to talk, have to speak, have to share, will i
            have to, what do i say, do i have to stand, do i have to introduce, do
            they make you, will they make me""",
        Topic.JOIN: """
            have to use my name, how to join, do i need to bring, do i have to
            bring, how do i join""",
        Topic.DRINKING: """
            can i come if, can i go if""",
        Topic.AM_I: """
            am i a alcoholic, how do i know if, is my drinking a problem, think im
            an alcoholic, think i am an alcoholic, might have a problem, think i
            have a problem, think i have a drinking problem, think im an addict, do
            i qualify""",
        Topic.WELCOME: """
            never been to, never been, never went to, first meeting ever, first aa
            meeting, first na meeting, am i welcome, nervous about going, scared to
            go, afraid to go, nervous to go, im nervous, i am nervous, new to
            recovery, new to sobriety, new to all this, first time""",
        Topic.WHAT_HAPPENS: """
            what happens in, what happens during, what goes on in, what do i expect,
            what are they like, can i leave early, is it ok if i, is it okay if i,
            does aa work, what is a chip, what are chips, drug test, what is it like,
            whats it like""",
        Topic.FELLOWSHIPS: "difference between, whats the difference",
        Topic.SPONSOR: """
            what is a sponsor, whats a sponsor""",
        Topic.HOME_GROUP: """
            what is a home group, whats a home group""",
    },
    question_forms={
        "open": "what, whats, how, hows, who, whos, when, whens, where, wheres, which, why",
        "may": """
            can i, can we, can you, can my, could i, may i, am i allowed, are we allowed,
            is it ok, is it okay, is it alright, ok if i, okay if i, alright if i,
            can people, is anyone allowed""",
        "must": """
            do i have to, do u have to, do you have to, do we have to, will i have to,
            would i have to, if i have to, do i need, do you need, do we need, will i need,
            must i, must you, make me, am i required, is it required, required to, mandatory,
            do i gotta, does it cost, is there a fee, is there a charge""",
    },
    volunteering={
        "agree": "agree, i agree, agreed, i accept",
        "on": "on, i'm on, on duty, on shift, i'm here",
        "off": "off, i'm off, off duty, off shift",
        "shift": "shift, shifts, my shift, my shifts, next shift, my next shift",
        "cannot": """
            can't, cannot, can not, i can't, i cannot, can't come, can't make it, i can't make it,
            i can't come, can't do it, can't do shift""",
        "swap": "swap, swap shift, swap shifts, trade shift, trade shifts",
        "cover": "cover, i'll cover, i cover, i can cover, cover it",
    },
    sharing={
        "keyword": """
            share, share it, share this, share that, share this one, share meeting, forward,
            forward it, forward this, send to a friend, send it to a friend, share with a friend""",
        "verb": "share, send, text, forward, message",
        "oneself": "me, us, text back",
    },
    complaints={
        "keyword": """
            wrong, error, report, report it, report this, report a problem, report wrong
            listing, report this meeting, wrong listing, wrong meeting info, this is wrong, this
            one is wrong, its wrong""",
        "door": """
            door, doors, church, building, place, gate, gates, hall, clubhouse, school, library,
            windows""",
        "shut": """
            locked, locked up, all locked, all locked up, bolted, chained, chained up,
            padlocked, boarded up, shut tight, closed, shut""",
        "ruined": """
            torn down, demolished, knocked down, condemned, burned down, burnt down, for sale,
            for lease, out of business, closed for good, shut down for good, closed down, shut
            down, permanently closed, closed permanently""",
        "rooms": """
            lot, parking lot, church, building, place, room, hall, lights, inside, its, theres""",
        "dark": """
            dark, empty, lights off, lights are off, lights were off, lights out, lights are
            out, deserted, vacant""",
        "group": """
            meeting, meetings, group, groups, this one, that one, it, they, its, one, thats,
            that ones""",
        "ended": """
            cancelled, canceled, called off, folded, disbanded, discontinued, suspended,
            defunct, doesnt exist, does not exist, dont exist, not exist, no longer exists, no
            longer meets, no longer meet, no longer there, doesnt meet, dont meet, do not meet,
            does not meet, not meeting, isnt meeting, arent meeting, stopped meeting, quit
            meeting, no more meetings, been gone, long gone, wasnt happening, isnt happening,
            not happening, didnt happen, no meetings""",
        "link": """
            link, links, zoom, url, meeting id, passcode, pass code, password, host, waiting
            room, room id, webpage, site, website""",
        "broken": """
            dead, broken, expired, invalid, not valid, isnt valid, doesnt work, does not work,
            dont work, didnt work, wont work, not working, isnt working, wont open, doesnt open,
            goes nowhere, goes to nothing, leads nowhere, wrong, bad, incorrect, never let us
            in, never let me in, wont let us in, wont let me in, didnt let us in, didnt let me
            in, wouldnt let us in, wouldnt let me in""",
        "address": """
            address, location, map, directions, the pin, your pin, street number, isnt at, arent
            at, not at""",
        "elsewhere": """
            is a, is an, is just, is only, is some, is now, took me to, took us to, brought me
            to, led me to, sent me to, leads to, goes to, no church, no such, doesnt exist, does
            not exist, wrong, incorrect, is off, way off, not right, isnt right, old one, any
            more, anymore, now on, now at""",
        "hours": "time, times, hour, hours, start time, schedule",
        "list": """
            list, listing, listings, info, information, details, entry, record, data, schedule""",
        "mistaken": """
            wrong, incorrect, is off, way off, off by, mistaken, outdated, out of date, not
            right, isnt right, not correct, isnt correct, very old, too old, a mistake, an error""",
        "nobody": "nobody, no one, noone, no body, not a soul, no people, none",
        "came": """
            here, there, came, come, coming, showed, showed up, shows up, show up, inside,
            turned up, arrived, at the church, at the meeting, in the room, in the building""",
        "says nobody": """
            only one here, only person here, only one there, was no meeting, wasnt a meeting,
            wasnt any meeting, there is no meeting here, theres no meeting here, theres no
            meeting going on, no meeting was held, no meeting tonight here, not a soul, theres
            not a soul""",
        "says closed": """
            sign on the door says no meeting, sign says no meeting, sign says no meetings, note
            on the door, until further notice, dont meet here, closed for good, permanently
            closed, closed permanently, shut down for good, its locked, its all locked,
            everything is locked, everythings locked, all locked up""",
        "says moved": """
            they moved, it moved, theyve moved, has moved, meeting moved, group moved, a
            different church, different church now, at another church, in another church, a
            different building now, in a different building, in another building, at another
            building, different address now, at a different address, different location now,
            wrong address, wrong building, wrong church, wrong location, vacant lot, someones
            house, somebodys house, no church at, there is no church, theres no church, not at
            this address, not at that address, moved across, moved to another, moved to a
            different""",
        "says time": """
            wrong day for this, wrong time for this, wrong time listed, the time is
            wrong, already finishing, already ending, already over when, was already
            over, just ended when, they changed it to, changed the time, changed the
            day, starts earlier than, starts later than, your list says, your listing
            says, the list says""",
        "says link": """
            link is dead, dead link, broken link, link doesnt work, zoom doesnt work, invalid
            meeting id""",
        "says other": """
            list is wrong, listing is wrong, info is wrong, information is wrong, out of date,
            is outdated, not up to date""",
        "life": """
            my marriage, marriage, my life, in life, life, for me, to me, with me, on
            me, understands, in love, love, birthday, visitation, my job, my heart, my
            family, my wife, my husband, my mother, my mom, my dad, my father, my kids,
            my son, my daughter, my face, my world, whole world, left me, no one left,
            nobody left, closed off, shut off, inside me, i feel, feel, feeling, i was
            locked, locked up for, i moved, we moved, moved out, moved in, moved here,
            moved back, i know no one, know nobody, to quit, i know, everything i, about
            everything, wrong path, wrong places, wrong crowd, wrong people, wrong in
            my, cares, cared, loves me, talk to, help me, to live, to be me, alone in,
            dark place, in a dark, talk, someone to, somebody to, i can, moved me, to
            tears, judged, judges, likes me, between us, great, my wifi, my phone""",
        "i am": "im, i am, i feel, ive been, i was, i have been",
        "doubt": """
            what if, if, afraid, worried, scared, hope, hoping, would, might, could, should, is
            it, are they, do they, does it, is there, can i, can you, unless, did they, did
            this, have they, has it, has this, how do, where do, is that, is the, is this,
            checking, sure, u sure, send again, send it, send me, so whats, whats another, what
            else, who changes, how it, fix mine, quit nudging, so skip, skip it""",
    },
    relaying={
        "goodbye": "bye, bye bye, goodbye, good bye, bye now, end talk, end the talk",
        "report": "report, report this, report them",
        "hand over": "pass, hand over",
        "done": "done, im done, talk done",
        "block": "block, block them",
        "more time": "more time, 30 more, 30 more minutes",
    },
    small_talk={
        "prayer": """
            pray for, pray with, a prayer, prayers, say a prayer, god bless, bless you,
            bless u, amen, serenity prayer""",
        "insult": """
            fuck you, fuck u, fuck off, fuk u, you suck, u suck, this sucks, suck my, useless,
            stupid bot, stupid robot, you are stupid, youre stupid, ur stupid, you are dumb,
            dumb bot, idiot, moron, shut up, go to hell, bullshit, asshole, no help at all,
            waste of time, piece of crap, piece of shit, garbage, screw you, trash, worthless,
            pathetic, terrible, you blow, u blow, bite me, eat my shorts, eat dirt, kiss my ass,
            kiss my, dumbass, dumb, loser, piece of junk, hate you, hate u, hate this, shut it,
            stfu, get bent, joke of a, waste of my time, dummy, jackass, hate bots, hate robots,
            lame, your mom, ur mom, screw off, eff off, eff you""",
        "joke": """
            joke, jokes, lol, lmao, rofl, haha, hahaha, ha ha, funny, knock knock, make me
            laugh, riddle, buttercup, chicken cross, whos there, dad joke, make me smile,
            something funny, sing, a song, rap, a poem, tell me a story, beep boop, roses are
            red, lmfao, riddle me, walk into a bar, walk into a meeting""",
        "flirting": """
            marry me, love you, love u, are you single, r u single, date me, sexy, nudes, kiss,
            your picture, pic of you, what are you wearing, be my girlfriend, be my boyfriend,
            you are cute, ur cute, youre cute, you are hot, ur hot, cute, hey sexy, hey good
            lookin, good looking, handsome, hottie, girlfriend, boyfriend, single, go out with
            me, come over, netflix and chill, talk dirty, selfie, i like you, kisses, wanna
            date, married, are you hot, hey cutie, sweet thing, your body""",
        "trial": """
            test, testing, this is a test, hello world, does this work, is this working, ping,
            just checking, checking this""",
    },
    courtesies={
        "later": """
            take your time, hold on, hold up, hang on, wait, wait a sec, wait a min, wait a
            minute, one sec, 1 sec, one second, one moment, one minute, one min, just a sec,
            just a minute, just a min, give me a sec, give me a min, give me a minute, gimme a
            sec, gimme a min, gimme a minute, brb, bbl, not now, not right now, not rn, cant
            now, cant talk, cant talk now, cant look now, cant read now, cant right now, busy
            now, im driving, driving, behind the wheel, in traffic, on the road, at the wheel,
            on a call, on the bus, on the train, look later, check later, read later, will look,
            look it over, will check, read it later, look when, ill look, im at work, at work
            rn, on the clock, some other time, another time, in a bit, back later, get back to
            you, get back to u, ask me later, ask u later, ask you later, ask again later, ask u
            again later, ask you again later, let me think, think about it, sleep on it, well
            see, we will see""",
        "thanks": """
            thanks, thank, thankyou, thank you, thx, thnx, thanx, tx, ty, tysm, tyvm,
            appreciate, appreciated, appreciate it, helpful, helped, helps, that helps, bless,
            blessed, saved my life, lifesaver, life saver, love you, youre the best, youre
            awesome, you rock, rock, awesome, grateful, cheers, welcome, kind, kind of you, good
            job, nice job, great job, good bot, well done, great meeting, good meeting, was
            great""",
        "goodbye": """
            bye, goodbye, good bye, bye bye, see you, see ya, see u, later gator,
            talk later, ttyl, take care, have a good day, have a great day, have a
            good one""",
        "good_night": "good night, goodnight, gn, nite, have a good night",
        "decline": """
            nevermind, never mind, nvm, no thanks, no thank you, no more, im good, all good, im
            fine, im ok, im okay, all set, not today, maybe later, maybe not, im set, im
            covered, skip it, skip that, pass, ill pass, no need, dont need it, no longer need,
            staying home, staying in""",
        "sorry": """
            sorry, im sorry, so sorry, my bad, my apologies, apologies, sry, oops
            sorry, oops, whoops, sorry to bother you, sorry for bothering you, sorry
            about that, sorry bout that""",
        "agreed": """
            ok, okay, k, kk, okey, okie, okey dokey, alright, all right, yes, yeah, yep, yup, sure,
            cool, great, nice, perfect, awesome, wonderful, got it, gotcha, sounds good, will do,
            ok cool, ok great, ok good, good, fine, ok fine, thats fine, fine thanks, lol, haha,
            hahaha, amen""",
        "greeting": """
            hi, hii, hello, helo, hey, heya, hiya, hi there, hello there, hey there, yo, howdy, good
            day, greetings, good morning, good afternoon, good evening, gm, hi again, hello again,
            hey again""",
    },
    needs={
        "veterans": """
            veterans, veteran, vets, vet, military, army, service member, veterans
            crisis, vets crisis, vet crisis, va crisis""",
        "lgbt": "lgbtq, lgbt, lgbtqia, gay, lesbian, queer, trevor, lgbt youth, gay teen",
        "trans": "transgender, trans",
        "assault": "sexual assault, rape, assault, rainn, rape crisis, sexual abuse, molested",
        "violence": """
            domestic violence, domestic abuse, abuse, dv, violence, abusive
            relationship, battered women, womens shelter, shelter for women, shelter for
            battered women""",
        "teen_dating": "teen dating, dating abuse, loveisrespect",
        "native": "native american, native, stronghearts",
        "poison": "poison control, poison, poisoning",
        "treatment": """
            rehabs, rehab, detox, treatment, treatment center, rehabilitation, samhsa,
            sober living, sober living home, sober house, sober houses, sober home,
            sober homes, recovery house, recovery houses, recovery home, halfway house,
            halfway houses, half way house, oxford house, oxford houses, three quarter
            house, inpatient, outpatient, iop, methadone clinic, suboxone clinic,
            suboxone doctor, mat clinic, detox center, detoxes, detox facility, drug
            treatment, alcohol treatment, residential treatment, rehab center, addiction
            treatment""",
        "minor": "child abuse, childhelp, child, children, kids, kid, teens, teen",
        "disaster": "disaster, hurricane, tornado, flood",
        "local": """
            food, shelter, housing, food bank, homeless, 211, food pantry, food
            pantries, food stamps, groceries, eviction, evicted, free food, hot meal,
            soup kitchen, place to sleep, place to stay, bed for the night, warming
            center, cooling center, clothes, clothing, winter coat, diapers, baby
            formula, bus pass, bus passes, bus ticket, bus tickets, bus fare, bus
            tokens, gas card, gas money, job help, find a job, need a job, job training,
            dentist, dental care, free clinic, health clinic, furniture, snap benefits,
            ebt, wic, job, jobs, need clothes, free clothes, need work, transportation
            help""",
        "gambling": """
            gambling, gambler, problem gambling, gamblers, betting, sports betting,
            compulsive gambling""",
        "alone": "never use alone, using alone, use alone",
        "deaf": "deaf, hard of hearing, tty",
        "family": "al-anon helpline, families, family",
        "suicide": "suicide, suicidal, suicide prevention",
        "crisis": "crisis, mental health, crisis text",
        "legal": """
            legal aid, legal help, legal advice, lawyer, attorney, free lawyer, public
            defender, got arrested, arrested, arrested last night, dui class, dui
            classes, dwi class, dwi classes, dui, dwi, anger management, anger
            management class, anger management classes, victim impact panel,
            expungement, bail, bail money, bail bond, immigration lawyer""",
        "money": """
            rent help, rent assistance, rental assistance, help with rent, help paying
            rent, pay rent, pay my rent, utility bills, electric bill, light bill,
            utilities, financial help, financial assistance""",
        "mental_health": """
            therapist, counselor, counseling, therapy, psychiatrist, nami, mental health
            help""",
        "maternal": """
            postpartum, postpartum depression, maternal mental health, pregnant and
            depressed""",
        "runaway": "runaway, run away, ran away from home",
        "trafficking": "human trafficking, trafficking, trafficked, sex trafficking",
        "smoking": """
            quit smoking, stop smoking, quitting smoking, quit vaping, stop vaping,
            quitline""",
    },
    hotline_words={
        "office": """
            aa office, na office, aa offices, central office, intergroup, intergroup office, service
            office, aa central office, district office, area office, regional office,
            al anon office, office of aa, office for aa""",
        "number": """
            hotline, hotlines, helpline, helplines, lifeline, lifelines, line, lines, number,
            numbers, phone, telephone""",
        "hotline": "hotline, hotlines, helpline, helplines, lifeline",
        "filler": """
            call, text, national, the, can, you, give, have, looking, want, someone,
            somebody, who, whom, is, what, whats, for, people, about, help, center,
            centers, services, service, support, youth, young, person, people, get, go,
            get, in, into, my, friend, sister, brother, mom, dad, son, daughter, wife,
            husband, a, an, any, there, where, how, do, does, i, cheap, free, nearby,
            local, no insurance, insurance, without, tonight, today, now, last, night,
            again, been, pls, please, u, know, of, find, takes, accepts, medicaid,
            medicare, ok, hi, hello, hey, yo, number, info, contact, reach, cost, open,
            good, need, needs, am, are, or, and, got, was, just""",
        "sufficient": """
            child abuse, childhelp, never use alone, suicide prevention, mental health,
            food bank, food banks, food pantry, food pantries, food stamps, soup
            kitchen, free food, homeless shelter, place to sleep, place to stay, warming
            center, bus pass, bus passes, bus ticket, bus tickets, bus fare, gas card,
            job help, dentist, free clinic, diapers, baby formula, winter coat,
            clothing, need a job, find a job, need clothes, free clothes, need work,
            transportation help""",
        "meeting": "aa, na, al-anon, nar-anon, one, ones",
    },
    privacy={
        "show": """
            data, my data, mydata, show my data, show me my data, see my data, what data do you
            have, what data do you keep, what data do you have on me, what do you know about me,
            what do you have on me, what do you keep about me, what do you keep, what info do you
            have on me, what information do you have on me, what information do you have about
            me""",
        "ambiguous": "forget, delete",
        "object": """
            data, info, information, number, phone, history, messages, texts, records, account,
            everything, all, stuff, details, conversation, conversations, about, me, of, mine, you,
            have, know, from, your, system, here, now""",
        "polite": "please, pls, plz, thanks, hi, hello, ok",
    },
)
