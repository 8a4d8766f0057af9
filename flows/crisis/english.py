"""What people write in English. To teach the reader a phrase, add a row.

flows.crisis.matcher says how a row is written. Contractions are written out ("do not"), words that
say nothing ("really", "just") are left out, and a spelling in SHORT need not be repeated here.
"""

SHORT = {
    "im": "i am",
    "iam": "i am",
    "ive": "i have",
    "id": "i would",
    "imma": "i am going to",
    "ima": "i am going to",
    "imm": "i am",
    "gonna": "going to",
    "gunna": "going to",
    "gona": "going to",
    "gon": "going to",
    "finna": "going to",
    "bouta": "about to",
    "boutta": "about to",
    "tryna": "trying to",
    "tryin": "trying",
    "wanna": "want to",
    "wana": "want to",
    "wannna": "want to",
    "wanto": "want to",
    "wan": "want",
    "gotta": "got to",
    "hafta": "have to",
    "dont": "do not",
    "dnt": "do not",
    "don": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "wont": "will not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "isnt": "is not",
    "arent": "are not",
    "aint": "am not",
    "wasnt": "was not",
    "werent": "were not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "hes": "he is",
    "shes": "she is",
    "theyre": "they are",
    "youre": "you are",
    "whats": "what is",
    "thats": "that is",
    "theres": "there is",
    "idk": "i do not know",
    "idc": "i do not care",
    "idek": "i do not know",
    "dunno": "do not know",
    "u": "you",
    "ur": "your",
    "n": "and",
    "w": "with",
    "bf": "boyfriend",
    "gf": "girlfriend",
    "bby": "baby",
    "cuz": "because",
    "bc": "because",
    "coz": "because",
    "thru": "through",
    "anymor": "anymore",
    "nemore": "anymore",
    "nomore": "anymore",
    "2nite": "tonight",
    "tonite": "tonight",
    "tonit": "tonight",
    "2night": "tonight",
    "2day": "today",
    "2morrow": "tomorrow",
    "2moro": "tomorrow",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "b4": "before",
    "sumone": "someone",
    "som1": "someone",
    "no1": "nobody",
    "noone": "nobody",
    "any1": "anyone",
    "every1": "everyone",
    "liv": "live",
    "lyf": "life",
    "lyfe": "life",
    "wrld": "world",
    "mysel": "myself",
    "myslef": "myself",
    "mysef": "myself",
    "mself": "myself",
    "meself": "myself",
    "dieing": "dying",
    "dyin": "dying",
    "sewerslide": "suicide",
    "sewercide": "suicide",
    "sooicide": "suicide",
    "suacide": "suicide",
    "suiside": "suicide",
    "suisidal": "suicidal",
    "suicidle": "suicidal",
    "oded": "overdosed",
    "odd'd": "overdosed",
    "ods": "overdosed",
    "oding": "overdosing",
    "odin": "overdosing",
    "odied": "overdosed",
    "relaps": "relapse",
    "relasped": "relapsed",
    "relasp": "relapse",
    "relapsd": "relapsed",
    "releapsed": "relapsed",
    "unalived": "unalive",
    "unaliving": "unalive",
    "abit": "a bit",
    "alot": "a lot",
    "lotta": "lot of",
    "outta": "out of",
    "gettin": "getting",
    "killin": "killing",
    "cuttin": "cutting",
    "hittin": "hitting",
    "hurtin": "hurting",
    "livin": "living",
    "drinkin": "drinking",
    "usin": "using",
    "breathin": "breathing",
    "breathe": "breathe",
    "breath": "breathe",
    "shakin": "shaking",
    "thinkin": "thinking",
    "cravin": "craving",
    "feelin": "feeling",
    "goin": "going",
    "doin": "doing",
    "hubby": "husband",
    "fiance": "fiancee",
    "stepdads": "stepdad",
    "wds": "withdrawals",
    "withdrawl": "withdrawal",
    "withdrawls": "withdrawals",
    "withdraws": "withdrawals",
    "wding": "withdrawing",
}

SILENT = frozenset(
    """
    absolutely actually already always basically bloody completely constantly damn deadass
    definitely desperately eff effing even freaking frickin friggin fucking fuckin fkin fkn
    genuinely goddamn hella honestly just kinda legit legitimately literally lmao lol lowkey ngl
    often omg please pls plz pretty probably quite really realy rly seriously simply so soo
    sometimes sorta still tbh totally truly tryly very also
    """.split()
)

# "2" and the like where a row has the word.
ALIASES = {
    "to": "2 too ta",
    "for": "4",
    "are": "r",
    "be": "b",
    "see": "c",
    "you": "ya",
    "the": "da tha",
    "my": "mi",
    "with": "wit wid",
    "this": "dis",
    "that": "dat",
    "because": "cos cause",
    "him": "em",
    "them": "em",
}

CLASSES = """
SELF = myself | my self | himself | him self | herself | her self | themselves | themself |
    oneself | ones self | one self
ME = me | us
WISH = want to | wants to | wanted to | wanting to | want | wish to | wish i could | wish i would |
    would like to | would love to | need to | ready to | deserve to | deserves to | rather |
    feel like | feeling like | hope to | hope i | hope i will | hoping to | prefer to | hoping i |
    praying to | pray to | pray i | beg to | begging to | long to | longing to | dream of | let me |
    lemme | should | wishing to | could | help me
GOING = going to | am going to | about to | planning to | planning on | plan to | plan on |
    decided to | will | i am gonna | ready to | trying to | try to | tried to | thinking of |
    thinking about | thought about | thought of | thoughts of | thoughts about | considering |
    contemplating | contemplated | close to | urge to | urges to | tempted to | want to |
    wanted to | wants to | wanting to | might | may | rather | feel like | feel like i might |
    feel like i could | should | could | have to | had to | got to | need to | intend to |
    intending to | debating on | debating | debating whether to | fantasize about |
    fantasizing about | dreaming of | daydream about | obsessed with | planned to | let me |
    threatening to | threatened to | threatens to | attempted to | attempting to | how to
NOT = not | never | no longer | nor
NOMORE = anymore | any more | no more | any longer | much longer | no longer
LIVE = live | live anymore | be alive | exist | be here anymore | be here any more |
    be here no more | be around anymore | be around any more | be on this earth |
    be on this planet | be in this world | be in this life | be on earth | wake up |
    wake up anymore | wake up again | wake up tomorrow | go on | go on living | keep living |
    continue living | carry on living | keep going | carry on anymore | carry on like this |
    stay alive | see tomorrow | see another day | see the next | survive | breathe anymore |
    be a part of this world | fight anymore | fight to live | do life | do life anymore |
    do this life | live like this | stay here anymore
DEAD = die | be dead | dead | be gone forever | not exist | stop existing | stop living |
    cease to exist | disappear | disappear forever | vanish forever | not be alive | be not alive |
    not be here anymore | not be here | not wake up | never wake up | sleep forever |
    leave this world | leave this earth | leave this life | leave this planet | leave the world |
    leave earth | give up on life | quit life | be done with life | go to sleep and not wake up |
    go to sleep and never wake up | sleep and not wake up | sleep and never wake up |
    fall asleep and never wake up | fall asleep and not wake up | fall asleep forever |
    stop breathing | be six feet under | be in the ground | be buried | be killed |
    get hit by a car | get hit by a bus | go to sleep forever | dying | stop being alive |
    be out of this world | be out of this life | get cancer
LIFE = life | my life | this life | everything | living | it all | existing | existence |
    my existence | being alive | this world | the world | being here | being on this earth |
    trying | fighting | this shit | this pain | the pain | breathing | waking up | pretending |
    my own life | this existence
GONE = i die | i died | i was dead | i were dead | i was gone | i were gone | i disappeared |
    i disappear | i killed myself | i kill myself | i did not exist | i was not here |
    i was not around | i was not alive | i am gone | i am dead | i did it | i ended it |
    i vanished | i left | i never existed | i was never born | i never woke up
TRAFFIC = train | trains | traffic | truck | bus | car | subway | cars | lorry | semi | metro
HEIGHT = bridge | building | roof | rooftop | cliff | balcony | window | ledge | overpass |
    parking garage | highway | tower | freeway | tallest building | water tower
LIMB = wrist | wrists | veins | vein | throat | arm | arms | leg | legs | thigh | thighs | skin |
    neck | forearm | forearms | artery | arteries | stomach | hips
TOOL = gun | pistol | rifle | shotgun | revolver | pills | rope | noose | razor | blade | knife |
    blades | razors | bottle of pills
SOON = tonight | today | now | right now | tomorrow | this weekend | soon | this week |
    in the morning | this time | at midnight
NOBODY = nobody | no one | nobody would even | no body | not a soul | not one person | who |
    would anyone | would anybody | will anyone | does anyone | would u | they
SHE = he | she | they | friend | mom | mum | mother | dad | father | son | daughter | brother |
    sister | husband | wife | boyfriend | girlfriend | partner | roommate | baby | kid | uncle |
    aunt | cousin | grandma | grandpa | ex | someone | somebody | neighbor | man | woman | guy |
    girl | person | child | mate | buddy | homie | fiancee
PARTNER = husband | wife | boyfriend | girlfriend | partner | ex | ex husband | ex boyfriend |
    ex wife | ex girlfriend | fiancee | spouse | man | baby daddy | baby dad | babys father | he |
    she | they | brother | uncle | roommate | cousin | guy | dude | boss | pimp | dealer | son |
    daughter | sister | someone | somebody | stepfather | father | dad | mom | mother | stepdad |
    stepmom | grandfather | so | hubs | old man | neighbor | landlord | coach | teacher | date |
    stranger | bf | gf
PARENT = dad | father | mom | mother | mum | stepdad | step dad | stepfather | stepmom | step mom |
    stepmother | daddy | mommy | mama | moms boyfriend | mother boyfriend | mom boyfriend |
    mum boyfriend | grandpa | grandfather | uncle | stepbrother | step brother | foster dad |
    foster mom | parents | papa
HITS = hit | hits | hitting | beat | beats | beating | beaten | slap | slaps | slapped | slapping |
    punch | punches | punched | punching | kick | kicks | kicked | kicking | choke | chokes |
    choked | choking | strangle | strangles | strangled | strangling | shove | shoves | shoved |
    throw | throws | threw | stab | stabbed | stabs | attack | attacks | attacked | attacking |
    assault | assaults | assaulted | abuse | abuses | abused | abusing | rape | rapes | raped |
    raping | molest | molests | molested | molesting | hurts | hurting | burned | burns | grope |
    gropes | groped | bit | bites | spits on | spit on | grabbed | grabs | grabbing | pinned |
    pins | dragged | drags | tortures | torturing | smacked | smacks | smack | smacking | whips |
    whipped | belts | headbutted | suffocated | suffocates | smothered | backhanded | body slammed |
    tackled | trafficked | drugged | roofied | kidnapped | pushes | pushed
HITTEN = beaten | beaten up | beat up | slapped | punched | choked | strangled | kicked | stabbed |
    attacked | assaulted | sexually assaulted | physically assaulted | abused | sexually abused |
    physically abused | physically attacked | raped | gang raped | date raped | molested | groped |
    jumped | drugged | roofied | kidnapped | trafficked | sex trafficked | threatened | stalked |
    held hostage | held captive | battered | harassed | sexually harassed | robbed at gunpoint |
    pimped out | shoved | tortured | touched inappropriately
PILLS = pills | pill | tablets | tabs | meds | medication | medications | medicine | xanax | xans |
    xanny | xannies | bars | tylenol | advil | ibuprofen | aspirin | acetaminophen | paracetamol |
    benadryl | oxy | oxys | oxycodone | percs | perc | percocet | percocets | vicodin | norcos |
    hydros | klonopin | klonopins | valium | ativan | benzos | adderall | seroquel | ambien |
    antidepressants | sleeping pills | sleeping tablets | pain pills | painkillers | pain killers |
    tramadol | gabapentin | gabs | trazodone | prozac | zoloft | lexapro | lithium | insulin |
    methadone | suboxone | subs | blood pressure pills | heart meds | nyquil | dramamine |
    prescription | prescriptions | bottle | sleepers
DRUG = heroin | dope | fent | fentanyl | fetty | meth | crystal | tina | coke | cocaine | crack |
    molly | mdma | ecstasy | ketamine | oxy | oxys | percs | perc | xanax | xans | benzos |
    opiates | opioids | pills | drugs | drug | weed | thc | pot | cannabis | marijuana | alcohol |
    booze | liquor | vodka | whiskey | whisky | rum | tequila | gin | wine | beer | beers |
    adderall | kratom | suboxone | methadone | subs | speed | ice | black tar | tar | smack | blow |
    oxycodone | morphine | roxys | roxies | blues | h | shots | nitrous | spice | k2 | tranq |
    lean | codeine | a drink | a bottle | nicotine | porn | hydros | gabapentin | klonopin |
    valium | ativan | tramadol | the bottle | getting high | being high | dxm | gambling | dabs |
    stims | uppers | downers | dilaudid | bars
HARD = heroin | dope | fent | fentanyl | fetty | meth | crystal meth | crack | cocaine | coke |
    opiates | opioids | molly | black tar | oxy | percs | xanax | benzos | drugs | tranq |
    ketamine | oxycodone | methadone | suboxone | pills
ALCOHOL = alcohol | booze | liquor | vodka | whiskey | whisky | rum | tequila | gin | wine | beer |
    beers | a fifth | a handle | a bottle | the bottle | a drink | drinks | shots | drinking |
    a 12 pack | a six pack | a twelve pack | a sixer | moonshine | fireball | bourbon | a pint |
    jack daniels | hennessy
POISON = bleach | antifreeze | poison | rat poison | detergent | drain cleaner | pesticide |
    batteries | cyanide | rubbing alcohol | hand sanitizer | ammonia | paint thinner |
    lighter fluid | gasoline
QUIT = quit | stopped | stopping | quitting | came off | coming off | getting off | got off |
    cold turkey | detox | detoxing | detoxed | tapering | weaning off | last drink | last dose |
    last used | last use | without a drink | without drinking | without using | without alcohol |
    no alcohol | off alcohol | off benzos | off xanax | off opiates | off heroin | off dope |
    off methadone | off suboxone | off subs | off kratom | jumped off | since drinking | not drank |
    not drunk | not had a drink | not used | not had alcohol | not had any | ran out of |
    run out of | clean off | kicking | stop drinking | sober | kick
TOOK = took | taken | swallowed | popped | ate | eaten | downed | ingested | chugged | have taken
AFRAID = afraid | scared | terrified | frightened | fearful | petrified | fear
URGE = urge to | urges to | tempted to | temptation to | want to | wants to | wanting to |
    wanted to | need to | going to | about to | ready to | thinking of | thinking about |
    thought about | close to | almost | might | trying not to | try not to | struggling not to |
    fighting not to | how not to | desperate to | itching to | dying to | want | need |
    think i will | afraid i will | scared i will | am afraid of | considering | craving | crave |
    feel like | feeling like
SHAKES = shaking | shaky | the shakes | shakes | sweating | sweats | night sweats | cold sweats |
    trembling | tremors | tremor | hallucinating | hallucinations | hallucinate | seeing things |
    seeing bugs | seeing shadows | hearing things | hearing voices | bugs on me | bugs crawling |
    fever | seizure | seizures | vomiting | throwing up | puking | convulsing | heart racing |
    heart is racing | heart pounding | chills | goosebumps | restless legs | brain zaps | confused |
    delirious | so sick | cramps | the runs | diarrhea | can not sleep | have not slept |
    not slept | no sleep | insomnia | skin crawling | crawling skin | nausea | twitching
"""

SUICIDE = """
think|thinking|thought about|of dying|death
living is|hurts too|painful|hell|pain
should i end it
just end it all
standing|sitting on the|a bridge|ledge|roof|edge|tracks
i have nothing left
only thing|reason stopping|keeping me ~ alive|is|from
only reason i am alive|here|still
NOT going to make it through|past ~ tonight|night|week|day
do not know ~ how much longer i can
how much longer i can take|hold|do|go|keep
might as well be dead|die|end
better off being dead
my depression is winning|killing
nothing matters NOMORE
bought|buying|tied|tying a rope|noose|gun
want|going|about|ready to jump $
will not have to worry about me
will not have to deal with me
losing the fight|battle
end|ending my suffering|misery|pain
# Saying it.
kill|killing|killed|kills|kil SELF
kill|killing me myself
off|offing|offed|unalive|unaliv|delete|deleting SELF
self delete
unalive
how to kill yourself
ways|way to kill yourself
hang|hanging|hung|hanged|shoot|shooting|shot|drown|drowning|drowned|stab|stabbing|stabbed|strangle|
    strangling|starve|starving|poison|poisoning|choke|choking|gas|electrocute|suffocate|suffocating|
    smother SELF
kms|ctb
suicide|suicides|suicidal|suicidality|suicidally
jump|jumping|leap|leaping off today|tonight|$
let me die
kys
catch the bus tonight|soon
commit|committing|committed suicide
attempt|attempts|attempted again|tonight
my next|last|second|third|previous attempt
tried|try|trying to die
took|take|taking|takes|taken my|his|her|their own? life|lives
take my own life
end|ending|ended|ends my|his|her|their|this own? life|lives|existence|misery|suffering
end|ending it|this all
end|ending it|this|things|everything|all tonight|today|now|tomorrow|soon|forever|completely
decided|going|ready to end it|things|everything
end|ending this ~ life
ending everything
end everything
end it ~ myself
end the pain|suffering|misery forever|once|tonight|now
WISH end it
WISH it to? end|be over
WISH it all to? end|stop|be
WISH everything|life|this|the to? end|stop|be over
WISH everything|life to be over
everything|life to stop|end
the|my|this pain|hurting|suffering|misery to stop|end
the|my|this pain|hurting|suffering|misery to go away
make|made it|this|everything all? stop|end
make the|my|this pain|thoughts|voices stop|end|go
# Wishing it.
WISH DEAD
WISH ~ be dead
i want ~ die
want me dead
WISH out of life|this
WISH out of this life|world
want out of|from life
want death
death over
GOING dying|suicide
GOING death
thoughts of|about death|dying|suicide|ending|killing|jumping|self|not
dying thoughts
let me die
wish i|he|she was|were dead
wish|wished ~ was|were never born
wish ~ never been born
wish i had|have never existed|born|woken
wish|wished i was|were not alive|here|born|around|living
wish i did not exist|wake
wish|hope|hoping|pray|praying|prayed i would|will|do|can|could not|never wake
wish|hope|pray i never wake
wish|hope|pray i do not|never wake|survive
hope|hoping|wish|pray|praying ~ die|dies|died in my|tonight|soon
hope i die|died|crash
wish i could die|disappear|vanish|end|stop|cease
wish ~ would kill me
wish|hope|pray someone|somebody|god|it|something would|will kill|take|end me
god take me
someone|somebody kill|shoot|end|murder me
rather die|dead than live|be|keep|go|face|continue|deal|wake
rather be dead
rather not be|exist|live|wake|alive
better off dead|gone
be better|happier dead
better dead
be better if|when i|im die|died|dead|gone|disappeared
better off without me
better off if i was|were|am|be gone|dead|not|never
GOING end it tonight|today|tomorrow|soon|this|all|now|myself|$
GOING ending it tonight|today|tomorrow|soon|this|all|now|$
i ~ bought|got|found a|some? rope|noose|razor|blades $
i ~ bought|got|found a|some? rope|noose|razor|blades today|tonight|yesterday $
nobody|no one needs|wants|loves|likes me|m here|$|anymore|around
hope|hoping|wish i do not wake up
standing|am|sitting|stood on|at the|a edge|ledge|overpass|rooftop|tracks|cliff $|and|about|now
driving|drive|crash into|off a|the tree|bridge|cliff|wall|truck|traffic
NOT think ~ will|would be here|alive|around tomorrow|anymore|long|tonight|much|by
i will NOT be here|alive|around tomorrow|anymore|tonight|much|by
tell my mom|mum|mother|dad|father|family|kids|wife|husband|son|daughter|sister|brother ~ sorry ~
    goodbye|bye
thinking|think|thought about|of swallowing|taking all|these|those|my|the|whole ~ PILLS
better|easier|happier|happy without me
better place|off without me
world|everyone|everybody|family|kids|they|people|life ~ better ~ without me
nothing but a burden
burden to|on everyone|everybody|my|people|others|you|them|all|anyone
such? a burden to|on
i am a|such burden
NOBODY would|will|d ~ miss|notice|care ~ GONE
NOBODY would|will|wud ever? miss me
NOBODY would|will care|notice if|when i
if GONE ~ would|will|nobody
if i died|die|disappeared|vanished tonight|tomorrow|today|right|nobody|no|would
when i am dead|gone
after i am dead|gone
by the time you|u read
not going to be here|around|alive ~ NOMORE|tomorrow|tonight
not be here|alive tomorrow|NOMORE
will not be here|around|alive NOMORE|tomorrow|long
not be around much|for
gone by tomorrow|morning|tonight
i will be dead|gone
be dead by|soon|tonight|tomorrow
i am already dead inside
dead inside
i should be|have dead|died|been
should have|of died|been dead
i should die
deserve|deserves to die
do not deserve to live|be alive|life|exist
not deserve life
not meant to live|be alive|be here|exist
not worth living
not worth it? being alive
worth living NOMORE
is life worth
life worth living
life ~ not worth
life is pointless|meaningless|hopeless|worthless|hell|useless
my life is over|done|finished|nothing|worthless|meaningless|pointless|hopeless
life has no meaning|purpose|point|value|worth
life is|has not worth|point
no reason|reasons|point|purpose|use|will|desire|motivation|meaning in|to|of|for ~ live|living|life|
    existing|exist|alive|being|going|go|stay|continue|continuing|keep|wake|waking|anything|trying|
    try
no|any|one|single|a reason ~ not to do it|this
no|any|one|single|a reason not to? kill|die|end|jump|hang
no|any|one|single reason not to $
a|any|one|find|need|single reason to live|stay|keep|go|wake|continue|be
reason|reasons to|for live|living|stay|die|alive
reason not to die|jump|end|kill
what is the point of|in living|existing|being|trying|it
what is the point NOMORE
point of|in living|life|existing|being alive|going on
why am i still? alive|living|here|breathing
why|y should|do i live|go on|exist|keep living|bother living|stay alive|keep going
why live NOMORE?
nothing|nobody|no left|one to live for|left
nothing to live for
nothing left for me|to
not ~ anything to live for
no will to live
lost|lose|losing|no my|the|all|any will|desire|reason|hope|motivation|passion|interest ~ live|
    living|life|alive|go
lost all|my hope
lost hope in|of everything|life|my
no|any|without hope left|for|NOMORE
i am hopeless
there is no hope
given|giving|give|gave up on|with life|living|myself|everything|it
give|giving up my|this life
ready to give up
i have given up
i quit life
quit on life
tired|sick|exhausted|done|fed|finished|weary|over|sickened|through|drained|bored of|up|with|from|by
    ~ LIFE
tired of it|this|being|feeling alive|all|like|this|everything|here
tired of me
too|so tired to live|go|keep|fight|continue|carry
hate being alive|me|myself|living|existing|here
hate my|this life|existence|living
hate living $
hate living like|with
hate existing
hate that i am alive|still|here
hate waking up
i hate myself
i am ~ done ~ with life|everything|living|this world|it all
i am done i|bye|goodbye
can|could not go|carry|keep|live|cope|continue|survive|hold on? NOMORE
can|could not do|take|handle|stand|bear|deal|face|fight|endure|tolerate with? it|this|life|shit|
    pain|anything|all|living|my|these ~ NOMORE
can not|nt go|carry on
can not keep going|living|fighting|pretending
can not live|cope|survive|exist like|with|without|this|in
can not live $
can not continue ~ like|this|living
can not do life|it|this|living NOMORE|ever|any|much
can not take|stand|bear|handle this|the|my pain|life|life
can not find a|any reason|will|hope|way|point
can not see a|any way|future|point|reason|end
do not see a|any|the way|future|point|reason|end
do not have a|any future|reason
no way|other out|way|option|choice
no other way|option
only way|escape|solution out|left
only way to|out|i end|stop|escape
i see no
i have no future
no future for
running out of reasons|hope
NOT ~ WISH ~ LIVE
NOT WISH be|stay|live here|alive|around|living NOMORE
NOT WISH do this|it|life NOMORE
NOT WISH be alive|here
NOT feel|feeling like living|being|going|existing|waking|life
NOT interested in living|life|being
NOT ~ live|living|exist|alive NOMORE
NOT WISH wake
NOT WISH exist
no desire to|for live|be|life|exist|living
NOT enjoy living|life
NOT afraid|scared of|to die|death|dying
NOT care if|whether i live|die|am|lived|died|wake
NOT mind|care dying|if i die
NOT make it through|to|past the? tonight|tomorrow|night|this|another
NOT survive|last the|tonight|another|much|this
NOT going|plan|planning|want|expect to be|live|make|see ~ tomorrow|birthday|christmas|30|morning|
    another|long
last|final day|days|night|hours|goodbye|goodbyes|words|text|message|msg|post|note|tweet|letter|time
    on|alive|ever|you|here|to|from|i|bye|with|before|for
my last|final text|message|msg|post|note|goodbye|words|tweet|letter|night|day
this is my last|final ~ text|message|goodbye|night|day|post|note|words
this is it for me|i
this is goodbye
say|saying|said|tell|telling my|the|u|you|a|one|goodbye|bye last|final|goodbye|goodbyes|farewell|bye
came|come|want|wanted|going|time|here|write|writing to say ~ goodbye|bye|farewell
goodbye|bye|byebye|farewell|goodnight everyone|everybody|world|forever|cruel|life|family|reddit|
    twitter|mom
goodbye ~ not your fault
goodbye cruel world
bye world|life|everyone|forever
fuck this|my|the|life world|life|bye|everything
fuck life|living
tonight is the|my night|last
see you on the other|in other|heaven|hell
suicide|goodbye|final|farewell note|letter|message|video
wrote|writing|written|left|leaving|typed|typing my ~ note|notes|letter|letters|goodbyes|will
wrote|writing|writting|written goodbye|letters
giving|gave|give away all? my things|stuff|belongings|pets|everything
made peace with|dying death|dying|it
at peace with dying|death
have|got|holding|found|bought|getting|get|has|grabbed|loaded|buy|need a|my|the|his|her|dads|loaded ~
    gun|pistol|rifle|shotgun|revolver|rope|noose|razor|blade|pills|knife ~ ready|head|mouth|loaded|
    hand|lap|temple|end|die|myself|here|beside|bedside|throat|neck|chest
gun|pistol|knife|blade|rope|noose|pills|razor|bottle ready|loaded|is|are|beside|beside|in|to my|
    beside|loaded|ready|head|hand|next
gun|pistol|barrel|rifle|shotgun in|to|at|against my|his|her mouth|head|temple|chin
TOOL in my hand|mouth|lap|hands
the|my pills|gun|rope|noose ~ in front of me
noose
bullet in|through|to my|the head|brain|skull|mouth|temple
put|putting|stick a bullet|gun
blow|blowing|blew my|his|her brains|head|brain|mouth
brains out
pull|pulling the trigger|plug
jump|jumping|leap|leaping|step|stepping|walk|walking|throw|throwing|dive|fling|hurl|drive|driving|
    crash|crashing|swerve|swerving ~ off|into|infront|front|under ~ TRAFFIC|HEIGHT|tree|wall|pole|
    oncoming
jump|jumping|leap|leaping off|front today|tonight|now|the|a|my|something
leap off
on|at|standing|sitting the|a|on edge|top|side|ledge|bridge|roof of ~ HEIGHT
standing|sitting|walking|going on|to|at|by the|a ledge|edge|bridge|rooftop|roof|overpass|cliff ~
    jump|end|over|now|alone|thinking|ready|tonight
off a|the|this|my HEIGHT
slit|slitting|slash|slashing|slashed|slice|slicing|cut|cutting|cuts|opening|open my|his|her|their
    own? LIMB
slit|slitting|slash|slashing SELF
bleed|bleeding out
bleed|bleeding to death
drink|drinking|drank|drinking myself|himself|herself to death
overdose on purpose
GOING take|swallow ~ all|whole|bottle ~ PILLS
take|swallow all my|the|these PILLS tonight|and|at|right|now|$
how|easiest|best|painless|quickest|fastest|quick|easy|peaceful|least|good|ways|way|right ~ way|ways|
    painful|method|methods|to ~ die|death|suicide|kill|end
how to|do|can|would i? die
best|easiest|painless|quickest|fastest|peaceful|easy|quick|ways|way|place|less|how|least|painful
    way|to|ways|place to|die|of|die ~ die
painless|peaceful|quick|easy death|suicide|exit
easy|quick|painless way out
ways|way|how|want|ready|time|place|plan to die
way|ways|best to go out
put|get me out of my|this misery
end me
end my shit
time to die
ready to die
die alone tonight
i am|will|wanna dying|die tonight
going to die tonight|today|by|soon|alone
die in my|the sleep
die tonight|today|now
not|never waking|wake up again|tomorrow|NOMORE|one
sleep and|n never|not wake
sleep forever|eternal
never waking up
fall asleep|sleep and|n never|not wake
go to sleep and|n never|not wake
disappear|vanish forever|from|off
would|could disappear
stop existing|being alive|living
cease to exist
not exist|existing NOMORE
leave|leaving|escape|exit|leaving this world|earth|life|planet
leave the|this world|earth
going to heaven|hell tonight|soon
be|join|with|see|meet|reunite|reunited ~ in heaven ~ soon|tonight|now
going to do it tonight|now|today|this|soon|tomorrow|for
do|doing it tonight
do the deed
should i do it
about to do it|the|something same|stupid|bad
doing it tonight|today|now|soon
going to do something stupid|bad|drastic|permanent|to
might|may|could do something stupid|bad|drastic
talk|convince|stop me out of|not|from ~ it|this|killing|doing|dying|suicide|myself|jumping
talk me off|down the|this ledge
stop me from|before i
survived|surviving|failed|failing|another|after ~ attempt
attempted|attempt|attempting ~ last|again|to|yesterday|this ~ night|die|end|week|kill
tried|try|trying|attempted to kill|end|hang|overdose|die|drown|jump|off|od|cut ~ SELF|it|my
i survived my
psych ward|hospital because|for|again suicidal|suicide|tried|attempt
plan|planned|planning|plans to|my|for|how ~ suicide|death|kill|die
planning my|own death|funeral|exit|suicide
my own? funeral
have|got a plan ~ die|kill|end|tonight|suicide|means|how|date
not safe with|from|by myself|by
not safe to be alone
am not safe
i am a|in danger to|from myself
danger to myself|herself|himself
afraid|scared|worried of|i|what ~ will|might|hurt|i ~ do to? SELF
scared of myself
scared|afraid i|of ~ hurt|kill|harm|do ~ SELF
# Hurting oneself.
cut|cutting|cuts|hurt|hurting|hurts|harm|harming|harmed|harms|burn|burning|burns|burned|injure|
    injuring|injured|punish|punishing|scratch|scratching|hit|hitting|punch|punching|mutilate|
    mutilating SELF
self harm|harming|harmed|harms|injury|injure|injuring|mutilation|mutilate|injurious|hurt
selfharm|selfharming|selfharmed
cutting again|deep|deeper|tonight|because
cut again|deep|deeper|too
started|stop|stopped|relapsed|urge|urges|want|back|wanting|quit|love|need|addicted|clean|miss ~
    cutting|self|selfharm
started|urge|urges|want|need|wanting to cut
relapsed on|with|in sh|cutting|self|selfharm
clean from|of sh|cutting|self
sh relapse|again|urges
razor|blade to|on|across|against my LIMB|wrist
# Somebody dying.
end of my rope
wanting|dying to die|be dead
prefer death
death is|seems|sounds|looks|would the|better|easier|only|like|peaceful|nice|good|be
i crave|want|need|welcome|await|deserve|invite|choose death
death please
no life|longer to|want live|to
life is not for
not for this world
done with life|living|everything
done living
i am|feel so? done with|living
checking|check out of|for life|good
losing the|my will|battle|fight|mind
lost|losing the|my battle|fight
drown|drowning in|my pain|sorrows|depression|despair
depressed and|n want|suicidal|alone|lonely|tired|hopeless|i
severely|deeply|extremely|clinically|majorly depressed
"""

# Signs that may mean less: the answer to the text itself comes first.
SUICIDE_FAINT = """
^ kill me $
just kill me
i give up $
giving up $
^ i am done $
^ i give up $
i need someone to talk
do not know what to do NOMORE
i want out $
i want to give up
do not want to be here
do not want to do this
NOT WISH be here
^ what is the point $
what is the point in|of this|anything|it $
can not do this $
can not go|carry on
can not take|stand|handle it|this|everything $
can not cope $
i can not anymore
at my breaking point
at my wits|rope end
at the end of my|the rope
i am|feel|feeling hopeless|worthless|helpless
i am worthless|useless|hopeless|nothing
nobody|no loves|cares|wants about? me
nobody one? cares|loves
everyone|everybody hates me
i have nobody $
i have no one $
i am all? alone $
i feel empty|numb|dead|nothing|trapped|invisible
hate my life
i hate life
fml
i want to disappear
i am broken
i am falling apart
lost everything
no hope
^ hopeless $
suicide hotline|lifeline|line|number|help
hotline|number|helpline|lifeline ~ suicide
^ save me $
i am a failure|disappointment|waste|mistake
i do not belong here|anywhere
i need help right now
i need help now|bad|badly
in a? crisis $
mental breakdown
i am done and
"""

OVERDOSE = """
breathing slow|slowly|weird|shallow|funny|hard|badly
can not feel my heartbeat|heart|pulse|legs
can not feel my heart|face ~ TOOK|taking|after
TOOK POISON
TOOK ~ PILLS ~ lots|all|whole|many|handful|entire
overdose|overdosed|overdosing|overdoses
od on|again|tonight|last|yesterday
i|he|she|they|think|friend|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|mom|dad|
    roommate|might|may|who|accidentally od
SHE ~ od
going|want|trying|tried to od
have|having|may|might|will|could an? od
TOOK ~ too many|much ~ PILLS|DRUG
TOOK way? too many|much
TOOK all my|of|the|his|her|them|those|these ~ PILLS
TOOK all PILLS
TOOK all of them|it
TOOK a|the|my|an|his|her ~ whole|entire|full|bottle|bunch|handful|lot|ton|shitload|box|pack|load|
    fistful|cocktail ~ PILLS
TOOK a|the bunch|handful|lot|ton|bottle of PILLS|DRUG
TOOK MANY ~ PILLS
TOOK NUMBER|MANY|two|three|four|five bottles|boxes|packs|packets|handfuls|strips of? PILLS
TOOK too|to many|much of my|the|his|her PILLS
drank|drinking ~~ and|with|plus|then TOOK|take|taking ~ PILLS
TOOK like|about|around|almost MANY ~ PILLS
TOOK the|those|these pills
TOOK pills to|and|because|with
i|he|she TOOK pills
i TOOK something
TOOK something and
TOOK more than prescribed|i
accidentally TOOK ~ PILLS
TOOK too|to much|many
baby|kid|child|toddler|son|daughter|dog ~ swallowed|ate|drank ~ PILLS|POISON
mixed|mixing|mix|combined|combining ~ PILLS ~~ ALCOHOL
mixed|mixing|mix|combined|combining ~ ALCOHOL ~ PILLS
TOOK ~ PILLS ~ and|with|plus|on ALCOHOL
did|used|shot|snorted|smoked|injected|slammed|had|done too much ~ HARD
did|shot|snorted|injected|slammed too much
too much fent|fentanyl|heroin|dope|tylenol|xanax|insulin|methadone|meth|molly|acetaminophen|oxy|
    morphine
drank|drink|drinking|swallowed|swallowing|ate|drunk POISON
swallowed a|the|some? poison|chemical|cleaner
poisoned SELF|me
alcohol poisoning
NOT wake|waking|wakes|waken up
NOT wake|waking|wakes|rouse him|her|them
NOT wake my ~ up
can not get|wake him|her|them ~ up|awake
NOT responding|responsive
unresponsive|unconscious
NOT breathe|breathing
stopped|barely|hardly|struggling|trouble|difficulty|shallow breathing
barely|hardly breathe
no pulse
NOT have|find|feel a? pulse
lips|face|fingers|skin|fingernails|nails|he|she ~ blue|purple|gray|grey|ashen
blue|purple|gray|grey lips|face|fingers
turning|turned|going|went blue|purple|gray|grey
gurgling|gurgle
foam|foaming at|from
fainted
choking on|and
bleeding ~ heavily|badly|lot|profusely|stop
need an? ambulance
medical emergency
passed out ~ not|cold|drugs|pills|bathroom|needle|breathing
collapsed
he|she|friend|husband|son|daughter|boyfriend|brother|just fell out
nodding|nodded|nod out
nodding|nodded|nod off ~ DRUG
needle in his|her|the|their|my arm
got|did|given|took a? hot shot
bad|strong batch ~ DRUG|town|going
laced ~ fent|fentanyl
narcan|naloxone|narcaned
cold and blue|clammy
seizure|seizures|seizing|convulsing|convulsions|convulsion
chest pain|pains
chest hurts|hurt|hurting|tight
heart ~ stopped|stopping
heart attack
having a stroke
coughing|throwing|vomiting|puking up? blood
how many|much ~ to|would|will|until ~ die|kill|overdose|od|fatal|lethal|dead
how many|much PILLS|DRUG|mg ~ die|kill|overdose|od|fatal|lethal|end
lethal|fatal dose|amount|dosage|combination|combo
is it enough to kill|die
dying of|from an overdose
double|doubled|tripled my dose
i am dying ~ TOOK
losing consciousness
in and out of consciousness
can not|hardly stay|keep awake|conscious
"""

VIOLENCE = """
got|gets|getting|been physical with me
HITS ME with a|his|her|the bottle|belt|bat|fist|fists|stick|phone|chair|shoe|object|cord|pan|hammer|
    hand|pole|glass|remote|plate
threw|throws|throwing|chucked|hurled a|the|his|her|things|stuff|something ~ at me
threw|throws|throwing things|stuff|objects at
PARTNER ~ HITS ME
PARTNER ~ HITS her|his|him|my|the kids|kid|mom|mother|sister|children|wife|girlfriend|baby|brother|
    son|daughter
HITS ME $
HITS ME again|every|when|last|up|because|in|and|hard|until|today|tonight|yesterday|down|so|if|for|
    with|on|while|around|often|till|at
HITS my face|head|stomach|arm|ribs
was|got|been|being|get|gets|getting|am|were HITTEN
hit|beaten|beat|hurt|attacked by my|a? PARTNER
raped|molested
^ rape $
rape me|victim|survivor|crisis|kit
my|attempted rape
sexual|sexually|domestic|physical|physically|spousal|partner|child|emotional|emotionally|mental|
    mentally|verbal|verbally abuse|abused|abusive|assault|assaulted|violence|abuser|violent|abusing|
    abuses
abusive|violent|controlling relationship|husband|wife|boyfriend|girlfriend|partner|ex|marriage|dad|
    father|mom|mother|home|household|man|spouse|parent|parents|person|guy|stepdad|family|towards|
    toward
is|was|being|gets|became|turned|turns|getting|becomes|got|been violent|abusive|physical
physically attacked|hurts|hurt
my abuser|rapist|stalker|attacker|molester
abuse|abuses|abusing ME
victim|survivor of abuse|domestic|violence|rape|assault|sexual|dv
dv situation|shelter|victim|relationship
resort|resorts|resorted to violence
put|puts|putting|laid|lays|lay|laying|raised|raises his|her|their|a ~ hand|hands|fist|fists on|
    around|over|to|at ~ ME|my
put|puts|putting|laid|lays|lay|laying|raised|raises his|her|their|a hand|hands|fist|fists on|around|
    over|to|at ME|my|her|him
his|her|their hands around|on my
hands around my neck|throat
AFRAID of|for my? PARTNER|him|her|life|safety
AFRAID of|for my|the kids|childrens|family
fear for my
AFRAID to|of go|going|be|being|leave|leaving home|him|her|because
AFRAID to|of go|going|be|being home
AFRAID ~ PARTNER is|will|might|would|going|could ~ kill|hurt|hit|beat|find|come|rape|attack
threatens|threatened|threatening|threaten ~ kill|hurt|beat|shoot|stab|rape|harm|take|burn
threatened|threatens|threatening ME
death threats
threatened|threatens|threatening ~ gun|knife|weapon
PARTNER|hell|shell ~ kill|murder|shoot|stab|strangle|rape|harm|hurt ME
tried|trying|tries|wants|wanted|threatened|said to kill|murder|strangle|choke|rape|drown|stab|shoot|
    suffocate|smother|poison ME|her|us
will find|hurt|kill|beat ME if|when|and
NOT let|lets|letting|allow|allows|allowed ME ~ leave|go|out|call|sleep|eat|work|talk|see|have|use|
    drive
can not|afraid leave|escape ~ him|her|husband|boyfriend|relationship|house
locked|locks|locking|trapped|trapping|chained|tied ME ~ in|up|out|inside|against|room|closet|
    bathroom|here|car
holding|kept|keeps|keeping|held ME ~ hostage|prisoner|captive|locked|inside
locked in|inside the|a|my ~ bathroom|closet|room|bedroom|car
locked SELF in the|my|a bathroom|closet|room|bedroom|car
hiding|hid|hide ~ in|inside|under ~ bathroom|closet|car|bedroom|room|basement|garage|bed
hiding from my? him|her|them|PARTNER
broke|breaking|kicked|kicking|busted down|in ~ door ~ hiding|scared|afraid|help
he|she|they|ex|husband|boyfriend|someone|dad|brother|man|guy ~ has|have|got|pulled|grabbed|with|
    pointed|waving|holding a|his|the|her|my gun|knife|weapon|machete|bat
gun|knife|blade|machete|weapon to|at|on|against my|me|her throat|neck|head|face|back|stomach
gun|knife|weapon to|at|on me
pulled|pointed|points|pulls a|his|the|her gun|knife
forces|forced|forcing|made|making|makes|coerced|pressured ME ~ sex|sleep|sexual|naked|strip|undress|
    touch|prostitute
forces|forced|forcing himself|herself on|onto|into
NOT take no for
without my consent
touches|touched|touching|rubs|gropes|fondled|fondles ME ~ inappropriately|sexually|there|private|
    privates|night|sleep|bed|when
touches|touching me
had sex with|to me while|when|without|against
taking|took|takes advantage of ME ~ drunk|asleep|sexually
broke|breaks|broken|fractured|busted|bruised|dislocated|cracked my nose|arm|ribs|rib|jaw|wrist|
    finger|face|lip|tooth|teeth|collarbone
black eye|eyes
covered in|with bruises
bruises|bruise|marks on|all my|over|from|him
restraining|protective|protection order
order of protection
stalking|stalks|stalked ME
keeps following me
follows|followed|following me home|everywhere
stalker
leave|leaving|left|escape|escaping|escaped|flee|fleeing|fled|away|out|safe ~ abusive|abuser|violent|
    abuse|domestic
controls ~ everything|money
throws|threw|throwing|smashed|smashes|breaking|punches|punched|punching things|stuff|plates|walls|
    furniture
threw|throws|shoved|pushed|pushes|slammed|slams|dragged|drags|knocked|kicked ME
pulled|pulls|pulling|yanked|grabbed|grabs my|me by? hair|neck|throat|the
HITS|hit|beat|beats the shit|crap|hell|living|fuck out of ME|her|him
HITS the shit|crap|hell|living|fuck out of ME|her|him
HITS his|her|their|the ~ wife|girlfriend|kids|kid|child|children|mom|mother|partner|boyfriend|
    husband
beats|abuses her|him
not safe at|with|around ~ home|house|him|her|husband|boyfriend|ex|partner
NOT feel safe at|with|around|in|here
am i being|getting abused
is this|it abuse|rape|assault|abusive
was it|this|that|i ~ rape|raped|assault|assaulted
held|holds|holding me|us hostage|down|captive
trafficking|trafficker|pimp
being followed|stalked|trafficked|threatened|blackmailed|groomed
someone|somebody|man|guy|he broke|is|breaking|trying ~ into|in my|the|to house|home|apartment|room|
    kill|hurt
he found me|us
he is outside|drunk ~ scared|hide|kill|hurt|gun|door
my life|safety is in danger
i am in danger
fight|argument turned|got|became|gets physical|violent
strangled|strangulation
punched|slapped|kicked|choked|strangled|headbutted in the face|stomach|head|jaw|gut|ribs
hit|hits|slapped|punched me in|on|across the|my face|head|stomach|jaw|arm
violent with|towards|toward|to ME
press|pressing charges
battered women|woman|womens|wife
domestic shelter|shelters
"""

VIOLENCE_FAINT = """
domestic violence|abuse
he|she scares me
he hurts me
not safe $
abuse $
emotionally abusive
"""

MINOR = """
PARENT ~ HITS my mom|mother|mum|sister|brother|siblings|mama|mommy
PARENT ~ touches|touching|molests|molested|rapes|raped|gropes|fondles ME
PARENT comes into my room|bed
home|alone|stuck alone? with my? drunk|high|drinking PARENT
home|alone|stuck alone? with ~ drunk|high PARENT
home alone ~ PARENT ~ drunk|high|drinking|passed
PARENT is|are|gets|always drunk|high ~ scared|alone|hide|hiding|afraid|yelling|screaming|hitting
AFRAID of my PARENT
teacher|coach|priest|pastor|babysitter|neighbor ~ touches|touched|touching ME
child|kid|baby|niece|nephew is being abused|hurt|hit|neglected|molested|beaten
"""

# A child says their age ...
CHILD = """
i am CHILD
i am CHILD years|yrs|yo|year|y|and
i am a? CHILD year|yr old
i am only? a kid|minor|child
CHILD years|yrs|yr|year|yo old
i am in middle|elementary|8th|7th|6th school|grade
"""

# ... and what is wrong.
HOME = """
PARENT ~ HITS ME
PARENT ~ drunk|high|drinking|yells|screams|hurts|mean|beats|abusive|drugs
home? alone
AFRAID
NOT safe
abused|abuse|beaten|touched|touches
"""

WITHDRAWAL = """
withdrawal|withdrawals|withdrawing
wd symptoms|sucks|hell|day|from|sick|is
from|through|in|bad|opiate|alcohol|benzo|have|having wd
dts
having|have|got|the|getting dt
delirium tremens
detoxing
detox|detoxed at|from|alone|cold|by|myself|symptoms|off|sucks
dopesick|junksick|pillsick
dope|junk|pill|heroin|fent|opiate|oxy sick|sickness
cold turkey
kicking at|cold|alone
kicking|kick dope|heroin|subs|methadone|opiates|suboxone|fent|benzos|xanax|oxy|oxys
coming|came|come|getting|weaning|tapering|taper|wean|jumping|jumped|jump off|down|from of? HARD|
    alcohol|booze|subs|kratom|gabapentin|klonopin|valium|ativan|percs|tramadol
sick|shaking|shakes without dope|heroin|pills|fent|alcohol|drink|drinking
acute|paws withdrawals
having|have|with|from|through paws
can|will|could i ~ die|seizure from ~ quitting|stopping|withdrawal|detox
dangerous|safe|safely to? stop|quit|detox|stopping|quitting ~ drinking|alcohol|benzos|xanax|cold
NUMBER days|hours|hrs off HARD|alcohol|booze|kratom
need|want|get|how|into medical|to detox ~ alcohol|benzos|shaking|sick|now
getting|have|got|having|with|bad the? shakes
shakes|shaking ~ need|want ~ drink
"""

# What the body does ...
SYMPTOM = """
SHAKES
seeing|hearing|see|hear things|bugs|stuff|spiders|people|voices|shadows
feel|feeling like dying|death|shit|hell
feel|feeling|i ~ sick
going crazy|insane
"""

# ... when somebody has stopped.
QUITTING = """
QUIT
day NUMBER|one|two|three|four|five|six
first|second|third|fourth|last day|drink
NOT drank|drunk|drink|used|drinking|using ~ days|drink|since|hours|NUMBER|yesterday
NOT had a? drink|alcohol|dope|beer|pills
NUMBER days|hours|hrs|day sober|clean|off|without|since|no
"""

RELAPSE = """
i blew it
i|just had|drank|took a|one|some|another drink|beer|shot|hit|sip|glass last|after|today|yesterday|
    tonight|again|and
i had a|one|some|another drink|beer|shot|hit $
had a drink last|after|again|today|yesterday
ended up drinking|using|drunk|high|smoking|relapsing
ended up ~ ALCOHOL|HARD
gave in and
messed|fucked|screwed up and? got|drank|used|smoked|drunk|high
got high last|today|yesterday|again|tonight|after
i did a? few? line|lines|bump|bumps|bag|shot|hit
did ~ after ~ clean|sober
can only think about|of drinking|using
all i can think about|of is drinking|using|getting|a|DRUG
can not ~~ without drinking|using|getting|DRUG
afraid|scared|do not want to relapse
i bought beer|vodka|whiskey|wine|liquor|booze|alcohol|weed|HARD
offered me DRUG
offered me a? drink|hit|line ~ want|tempted|almost|took
lost|threw|blew|gave ~ NUMBER|years|months|days ~ sobriety|clean|sober|recovery
lost my NUMBER years|months|days
threw away ~ sobriety|clean|sober|recovery
NUMBER days|months|years|weeks gone $
NUMBER days|months|years|weeks down the drain
drinking|using every day|night
relapse|relapsed|relapsing|relapses
lapsed
i slipped
slipped up
slipped ~ drank|used|drink|last|yesterday|after|again|drinking|today
had|have|having a slip|lapse
fell|fall|falling off the wagon
off the wagon
went|going|go back out
used|using|use again
i used $
i used yesterday|tonight|last|after|today
i used ~ HARD
i used ~ after ~ clean|sober|months|years|days
using HARD
smoked|shot|did|snorted|used|hit|bought|scored|copped|injected|slammed ~ HARD
smoked weed|pot again|after
shot up
smoked again
i smoked $
i smoked last|yesterday|today|tonight
i caved
i gave in
picked|picking|pick up again|last|today|yesterday|tonight|after
picked|picking|pick up the|that|first drink|bottle|pipe
picked|picking up a drink
i picked up $
broke|lost|blew|ruined|threw|fucked|messed|screwed|losing|lose|reset away|up? my|our|the sobriety|
    sober|clean|streak|recovery|cleantime
broke|lost|blew|threw|reset ~ sobriety|clean|sober|streak
back to|at day|square one|1|zero|0
back on|at day|square one|1|zero
day one|1|zero|0 again
starting|start over ~ day|again|sober|1|one
drank|drunk|drinking again
i drank $
i drank last|yesterday|after|tonight|today|again|because
i drank ~ ALCOHOL
drank last night $
drank ~ after ~ sober|clean|months|years|days|sobriety
drank the whole|entire
got|getting|ended drunk|high|wasted|loaded|plastered|hammered ~ again|after|sober
i got drunk|wasted|loaded|hammered|plastered
i got high
back on HARD
back on the bottle|needle|drugs|pipe|sauce|booze
back to drinking|using
started|starting|start drinking|using|smoking again
gave in|into to|the cravings|urge|temptation|craving|urges
gave in and? drank|used
caved and|in drank|used|bought|again|last
craving|cravings|crave|craved
jonesing|jonsing|fiending|feening|fiendin|feenin|feining
i URGE use $
^ URGE use $
at the bar ~ order|ordering|drink|drinking
i URGE use right|now|because|or|but
URGE use again|tonight|bad|badly|drugs|today|HARD|after
URGE using ~ $
URGE using again|tonight|today|HARD|drugs
URGE relapse|relapsing|score|scoring|cop
URGE get|getting|be high|drunk|loaded|wasted|fucked|stoned
URGE get|getting fucked up
URGE drink|drinking $
URGE drink|drinking again|tonight|now|right|bad|badly|ALCOHOL|today|after|because|over|alone|away|
    myself|until|but|or
URGE drink|smoke|use myself|away
URGE pick|picking up again|$|today|tonight
URGE smoke|smoking|snort|shoot|shooting HARD|weed|up|pot|again
URGE ALCOHOL
about|tempted|urge|urges to have a drink $
need|want|needing a|another drink|shot|fix|hit|bump|line|beer bad|badly|now|right|$|today|tonight|
    or|but
need|want|wanting HARD $
need|want|wanting HARD bad|badly|now|again|tonight|right
would kill for a drink|beer|hit|fix|shot
need|want|get my? a? fix
miss|missing drinking|using|HARD
miss|missing being|getting|the high|drunk
urge|urges to|for|are|is|were|bad|strong
much temptation
temptation is|was|to|strong|bad
tempted to drink|use|smoke|get|buy|relapse
almost|nearly used|drank|relapsed|smoked|caved $
almost|nearly used|drank|relapsed|smoked today|tonight|last|yesterday|again|after|but
strong|bad|huge|intense|crazy|having urge|urges
triggered ~ drink|use|using|drinking|relapse
bottle|beer|drink|whiskey|vodka|wine|fifth|liquor|dope|bag|pills|needle|pipe in front of me
bottle|beer|drink|vodka|whiskey|wine|needle|pipe|bag in my hand|hands|lap
holding|staring|looking ~ a|the bottle|beer|drink|vodka|whiskey|needle|pipe
bought|buying|buy|got|grabbed a|the|some|another fifth|handle|vodka|whiskey|liquor|booze
bought|buying|buy|got|grabbed a|the|some|another bottle|pint|case|pack of ALCOHOL
bought a bottle
my old? dealer|plug
dealer|plug ~ texted|called|text|calling|here|outside
call|called|text|texted|hit up? my dealer|plug
at|outside|near|inside|by|in|to the|a liquor store
at|outside|in|inside|to the|a|my bar ~ sober|relapse|tempted|drink|help
NOT stop|quit drinking|using|smoking|HARD
can not control|quit my? drinking|using|alcohol|drugs
can not|hard|struggling|struggle|difficult ~ stay|staying|get|getting|remain sober|clean
struggling|struggle with|to ~ sobriety|sober|alcohol|addiction|cravings|clean
thinking|thought|considering|obsessing about|of using|drinking|scoring|picking $
thinking|thought|considering|obsessing about|of using|drinking again|tonight|today
thinking|thought about|of a drink|hit|beer
thinking|thought about|of DRUG $
just? one drink|hit|beer ~ hurt
one more hit|drink|high|run
off the wagon
bender
binge|binged|binging|bingeing drinking|drank|drink|again|on|last
binged
chasing the|that high|dragon
white knuckling
i am drunk|wasted|hammered|loaded|tweaking|plastered
i am high again|right|and|$
i am using|drinking again|$|right
^ going to use|drink|relapse $
can not stop thinking about|of using|drinking|drugs|heroin|alcohol|meth|coke|crack|dope|weed
can not stop thinking about|of getting high|drunk|loaded|wasted
hiding|hide my drinking|relapse|using|use|addiction
my|his|her addiction|drinking is|has|got|getting ~ bad|worse|control|killing|back
NUMBER days|months|years|weeks|yrs|mos sober|clean ~ drank|used|want|drink|craving|gone|threw|
    ruined|urge|tempted|blew|slipped
"""

# Sayings, and what only sounds alike. A phrase that overlaps one of these is not a sign.

# What nothing else in a text takes back: at least the question whether they are safe.
SUICIDE_CERTAIN = """
kill|killing SELF
WISH|GOING hang|shoot|drown|end|hurt SELF
WISH|GOING die|dying
WISH|GOING be dead
NOT want to LIVE
end|ending|take|taking my own? life
suicidal
thinking of|about suicide
wish i was|were dead
i wish i would|could die
better off dead
cut|cutting my wrists|wrist|veins|throat
commit|committing suicide
SHE wants|threatens|threatened|threatening to die
"""
OVERDOSE_CERTAIN = """
i|SHE TOOK ~ all|whole|entire|bottle|handful ~ PILLS|DRUG
i|SHE TOOK ~ too many|much ~ PILLS|DRUG
i|SHE TOOK all of? my|the|his|her|them|it
i|SHE ~ TOOK MANY ~ PILLS
TOOK a whole|entire|full bottle|box|pack|sheet of
i|SHE overdosed|overdosing|od
i|SHE am|is|has|have|just overdosed|overdosing
i think i overdosed|od
SHE can|will|does|is|still not ~ wake|waking up
can|could not ~ wake ~ SHE|him|her|them
SHE is|are not ~ breathing
SHE ~ stopped|barely|hardly breathing
not breathing
lips ~ blue|purple|gray|grey|bluish
SHE is unresponsive
"""
VIOLENCE_CERTAIN = """
PARTNER|PARENT|boss|coach|he|she|they HITS ME
PARTNER|PARENT is|was|keeps ~ HITS ME
husband|boyfriend|ex|he|stepdad|someone is|keeps|will|wants|trying|tried|threatened|threatens|going
    ~ kill|murder|shoot|stab|strangle|rape ME
husband|wife|boyfriend|girlfriend|ex|he|she|they|dad|stepdad has|have|got|pulled a|his|the|her
    gun|knife|machete
i was|got|am|been raped|beaten|strangled|assaulted|molested
husband|boyfriend|ex|he|she|they ~ raped|strangled|choked ME
PARENT|uncle|teacher|coach ~ touches|molests|touched|molested ME
"""
WITHDRAWAL_CERTAIN = """
i am in? withdrawal|withdrawals|withdrawing
SHE is in? withdrawal|withdrawals
SHAKES ~~ since|stopped|quit|without ~~ drinking|drink|alcohol|benzos|xanax|heroin|opiates
stopped|quit|quitting drinking|alcohol|xanax|benzos ~~ SHAKES
"""
RELAPSE_CERTAIN = """
i|SHE ~ relapsed|relapsing
i drank|used|smoked|shot again|tonight|today|yesterday
i drank|used|smoked|shot up? last night
am going|about to relapse|use|drink
i want to drink|use|get
"""

# What is meant stands in the saying itself: where it is all of a sentence, there is no declaration.
MEANT = """
kill|killing SELF laughing
die|dying of? laughing|laughter|boredom|hunger|embarrassment|cuteness|curiosity|thirst|heat|cold
die|dying|dead tired
die|dying to see|know|hear|meet|try|find|tell|ask|read|watch|visit ~~ $
to die for $
kill time|it
hit ME up|back|with a text
beat|beats|beating ME to it
beat|beats|beating ME at chess|cards|darts|pool|it|golf|tennis|fifa|checkers|poker|bowling
"""

HARMLESS = """
we had|grabbed|got drinks
my last text|message|msg go|get|send|come|did|was
did|does|has|where|what ~ my last text|message|msg
heart stopped when i saw|heard|opened
my heart stopped when i saw|heard|opened
standing|waiting on|at the bridge|river street|st|road|rd|ave|corner
have|got|made an? od appointment|appt
want|going to disappear into|under my|the ~ couch|bed|covers|blanket|sofa
dying|die to see|know|hear|meet|try|get|go|find|tell|have|eat|ask|read|watch|play|visit|show|live
die|dying|died|dies ~ laughing|laughter|embarrassment|boredom|hunger|shame|cringe|cuteness|
    curiosity|heat|cold|excitement|thirst|happiness|joy|anticipation|awkwardness|jealousy|
    starvation|suspense|fomo
die|dying laughing|inside
dead tired|serious|set|beat|sexy|gorgeous|line|lift|on|weight|end|battery|phone|last|wrong|center
die hard
to die for
drop dead gorgeous
or die trying
rather die|dead than eat|go|watch|wear|see|do|listen|work|date|take|talk|use|drive|have|be seen|
    caught
my|the|this|her|his|your phone|laptop|battery|car|computer|plant|plants|plane|tv|tablet|watch|game|
    engine|grass|lawn|printer|internet|wifi|app|charger|pc|mower|truck|headphones ~~ die|dead|died|
    dying|dies|responding|unresponsive|up|blue|crash|crashed
kill|killing|killed|kills time|it|zone|the|two|bugs|weeds|mosquitoes|mosquito|spiders|ants|process|
    bill|mockingbird
killer deal|whale|whales|abs|app
killed|killing|kill myself laughing|working|at
kill SELF laughing
suicide squad|doors|door|hotwings|wings|bridge|awareness|prevention|month|squeeze|burger|king|
    bomber|bombers|drill|drills|run|runs|race|silence|girls|machine|hill|pact|rates|rate|statistics|
    training|bombing|attack|boys|forest|mission|door
political|career|social|financial|professional suicide
NUMBER kms|km
kms away|from|per|run|ran|to|left
assisted suicide law|laws|bill|debate
overdose of cuteness|fun|vitamins|sugar|love|information
helped me ~ cravings|craving|urges
through cravings when
overdose awareness|day|prevention|training|deaths|statistics|crisis|death|rates|memorial
vitamin|sugar|caffeine|chocolate|cuteness|information|carb overdose
od|overdose|overdosed|overdosing|oding on ~ coffee|tacos|taco|chocolate|sugar|caffeine|netflix|
    candy|pizza|cuteness|cheese|memes|food|carbs|turkey|sushi|cookies|ice|cake|tv|vitamins|vitamin|
    football|anime|games|work|icecream|donuts|bacon|homework|garlic|sunshine|tiktok
NOT od|overdose on ~ coffee|tacos|chocolate
od exam|doctor|appointment|degree|optometrist|md
dr|doctor|smith|optometry|optometrist od
shoot me an|a email|text|message|dm|line|note
shoot|shooting hoops|pool|for|photos|pictures|video|film|the|guns|ducks
hang|hanging|hung out|in|tight|on|up|around|with|pictures|curtains|laundry|clothes|loose|the
jump|jumping on|in ~ call|zoom|meeting|bandwagon
jump|jumping off|from|into ~ diving|trampoline|dock|swing|pool|page|conversation|deep|bungee|couch|
    topic
bungee|base jump|jumping|jumped
cut|cutting|cuts my|his|her|their|your|the hair|hours|budget|nails|bangs|grass|losses|pay|lawn|
    salary|expenses|steak|cake|vegetables|costs|sugar|carbs|finger|teeth
cut|cutting|burn|burned|burnt|hurt|hurting|injured|poked|scratched|bit|hit SELF ~ shaving|cooking|
    chopping|accidentally|accident|slicing|kitchen|oven|stove|gym|running|football|soccer|
    basketball|lifting|skiing|skating|work|playing|paper|gardening|hiking|dancing|baking|knife|iron|
    curling|workout|weights|fell|falling|bike|toe|thumb|coffee|tea|exercising|practice
accidentally cut|burn|burned|burnt|hurt|injured|poked|scratched SELF
hurt SELF at|playing|running|lifting|skating
punch SELF|yourself
kick|kicking|kicked|hate SELF for missing|forgetting|not
kick|kicking SELF
hit|hits|slap|slaps|smack me up|back|at|to|if|on my cell|later|when|like|that|hard|your|ur
hits|hit me up
hit me back|later|when|if|on
hit me with a|the|your|that|it ~ question|details|idea|news|number|price|best|facts|link
it|that|this|reality|song|realization|grief|truth|news|wave|idea|sun|line|movie|thought|flu|smell|
    wind|ball|cold|fever|jetlag|tiredness|hunger|caffeine|coffee|nostalgia|feels|depression|sadness|
    inspiration|food|episode ~ hit|hits|hitting|slapped|slaps|attacked|bit|kicked|kicking|threw|
    killing|bites|struck ME
mosquito|mosquitos|dog|cat|bug|spider|tick|bee|snake|horse|puppy|goose|wasp|bird|kitten|ant|fish ~
    bit|bites|attacked|kicked|scratched|hit|attacks ME
beat|beats|beaten|beating me to|at|in|by chess|it|the|work|poker|game|mario|scrabble|pool|race|
    tennis|golf|video|uno|cards|that|points|NUMBER|a
beat|beats|beaten|beating me to|at|in|by
beat|beats|beating|beaten traffic|the|it|eggs|level|game
broke|breaks|hit my phone|car|record|heart|computer|screen|glasses|laptop|window|leg|watch|foot|toe|
    fast|diet|arm skiing|falling|skateboarding
knocked me down a peg
knocked|kicked|hit|threw my|it|out socks|park
threw|throws|throwing me a|off|for|under party|the|loop|surprise|bone
threw|throws|throwing me a|off|for
pushed|pushes|push|pushing ME to be|do|try|work|finish|study|become|succeed|apply|go|keep
pushed|pushes|push|pushing me harder|to|out|toward|towards|forward
dragged|drags|drag me to|into|out|along|shopping
grabs|grabbed|grab me a|some|one|coffee|lunch|food|dinner
pulled me aside|over|in|up|out
killing|kills|killed me $
exam|exams|test|class|job|work|meeting|homework|traffic|boss|heat|commute|shift|finals is|are going
    to kill me
traffic|feet|foot|back|legs|head|headache|heels|shoes|heat|boss|homework|exam|job|work|hangover|
    tooth|allergies|bills|commute|stomach|class|knees|suspense|wait|neck|pain|math|schedule|silence|
    cramps|shoulders|humidity|diet|it|this|that|traffic|leg|test|school|curiosity|hair|cold|flu|
    cough|smell|weather|deadline|prices|gas|rent|workout|eyes|arms|muscles|smile|joke|show|jokes|
    puns|meme|game|editing|is killing|kills|killed|killin me
you are killing ME
i could kill|murder a|for|him|her|that|my|you
could|would|will|going|gonna kill|murder|strangle|choke|slap|punch you|u|him|her|that|my|the|them|
    for
mom|mum|mother|dad|father|parents|boss|teacher|wife|husband|girlfriend|boyfriend|coach|she|he|they|
    sister|roommate|landlord|brother|you|everyone|manager|professor|editor|doctor ~ kill|kills|
    murder ME if|when|for|because|once|bc|over|after|lol|cuz|next i|she|he|they|this|forgetting|
    being|missing|not|losing|breaking|that|the|it|my
kills|kill me to ~ say|admit|see|watch|hear|leave|miss
kill me but|to|with|softly|how|that|inside
what does not kill
dressed to kill
buzz kill
road|over kill
dress|hair dye|die
die my|her hair
roll|rolled|rolling|cast|sided|d20|6 a? die
as i|we live and breathe
do not breathe a
take|need|catch a|my|some breath|breathe|breather
out of breathe
breathe easy|in|exercise|exercises|deep|deeply|of
breathing exercise|exercises|technique|room|space|down|heavy|heavily|treatment|machine
NOT breathe ~ nose|stuffy|congested|allergies|laughing|mask|cold|word
laughing|laughed ~~ breathe|die|dying|breathing
NOT wake|waking up early|at|for|yet|late|before|to|from|with|until|til|till|in|on|next|when|by|
    NUMBER|after|this|because
can|could not wake up ~ morning|alarm|work|school|class|early|today
alarm ~ wake
kid|kids|teenager|husband|son|daughter|brother|boyfriend|roommate ~ wake up ~ school|class|alarm|
    time|church
let|letting sleeping
black friday
chest|heart ~ workout|bench|day|press|exercise|exercises|hair|freezer
heart attack grill|movie|when|almost|nearly|risk
almost|nearly|about|gave|giving|gives|near|scared had? a|me heart attack
gave|gives|giving me a heart attack
fell|fall|falling|fallen out of ~ love|bed|favor|tree|window|chair|car|my|his|her
hair|tooth|teeth|filling|phone|wallet|keys|contact|we|it ~ fell|falling out
fell out with|over|of
nodding|nodded|nod off in|during|at|on|while|watching
narcan|naloxone training|class|kit|kits|available|free|where|vending|nasal|work|expire|carry
carry|get|where|have|free|buy|keep|trained|training|learn ~ narcan|naloxone
seizure meds|medication|disorder|dog|history|salad
epilepsy ~~ seizure|seizures
collapsed lung|bridge|tent|roof|table|in|into|on bed|couch|laughing|chair
collapsed lung|bridge|tent|roof|economy|building|bank
passed out ~ candy|flyers|food|papers|sleep|couch|early
take|took|takes|taking all? my? meds|pills|medication|medications|medicine|vitamins|tablets ~
    morning|breakfast|bed|daily|dinner|lunch|noon|night|day|food|water|every|prescribed|schedule|
    bedtime|regularly|same|hours|evening|antibiotics
take|takes|taking my|his|her meds|pills|medication
need to take all my meds|pills|medication
TOOK too|to many|much pictures|photos|time|pics|notes|screenshots|classes|shots|selfies|food|pizza|
    cake|candy|coffee|work|on|breaks|sugar|pie|turkey|bread|cookies|effort|tacos|screenshots|
    risks|space|longer|stuff|at|water|trips|advice|hours|chocolate|ice|sushi|salt|spicy|carbs|junk|
    dessert|tea|cheese|fries|popcorn
TOOK a|the lot|bunch|ton of time|pictures|photos|notes|effort|work|courage|pics|practice|classes|
    pizza|cookies|candy|water|energy|food
TOOK it? all|too of them|it seriously|back|home|literally|for|to|out|away|long|far|personally
TOOK a bunch|lot|ton|handful of pictures|photos|notes|time|pics|grapes|chips|nuts|candy
TOOK the whole day|week|bag|pizza|cake|class|thing|afternoon|bus|family|team|weekend|morning|month|
    time|year|box|pie
TOOK something for|to|off|out|from ~ headache|cold|pain|sleep|allergies|fever|cramps|stomach
TOOK MANY|NUMBER ~ minutes|hours|days|pictures|photos|years|miles|steps|mins|weeks|months|times|
    people
blue|purple lipstick|hair|shirt|light|car|moon
face|nails|skin|he|she|lips|fingers ~ blue|purple|gray|grey ~ hair|polish|paint|dress|shirt|
    lipstick|marker|makeup|face paint|eyes|popsicle|candy|shoes|car|jacket|coat
going|went|turned gray|grey|purple|blue hair|early|at|naturally
he|she ~ blue|gray|purple|grey dress|shirt|car|eyes|hair|jacket|coat|hat|house|sky
withdrawal|withdrawals from|of ~ bank|account|atm|class|course|savings|ira|401k|school|checking|
    fund|cash|money|funds|semester|university|troops|coffee|sugar|social|netflix|phone|paypal|
    retirement
bank|cash|atm|make|made|money|ira|early|limit|daily|troop|savings|withdraw|fee|pending|account|401k|
    course|class|semester|minimum|processing|caffeine|sugar|chocolate|netflix|concert|vacation
    withdrawal|withdrawals
withdrawal|withdrawals fee|fees|limit|form|slip|penalty|request|date|deadline|amount|pending|method|
    of
withdrawing from ~ class|course|school|bank|account|college|savings
withdrawing money|cash|funds
paws ~ dog|cat|muddy|puppy|dirty|kitten
dog|cat|dogs|cats|puppy|muddy|dirty|kitty|bear|little|his|her|hands paws
dt fitness|class
cold turkey ~ sandwich|sandwiches|leftovers|leftover|wrap|lunch|cuts
shake|shakes|shaking hands|head|milk|protein|chocolate|my head|things|strawberry|vanilla
milk|protein|chocolate|vanilla|strawberry|shamrock shakes|shake
detox tea|diet|water|smoothie|juice|cleanse|foot|bath|week|drink|digital|from social|phone|mask
digital|social|phone|sugar|juice|skin|liver detox|detoxing
relapse prevention|group|plan|skills|workbook|triggers|rate|rates|meeting|class|rehearsal|warning
NOT relapse|relapsed|relapsing|crave|craving|slipped
no|without|avoid|prevent|preventing|avoiding|against|since|zero a|my|any|another|last relapse|
    relapses|craving|cravings|slip
no|without|avoid|prevent|preventing|avoiding|zero relapse|relapses|relapsing|craving|cravings|urges
NUMBER years|months|days|yrs|weeks since|without|after ~ relapse|relapsed
since ~ last relapse|drink|slip
last relapse was NUMBER
last|first relapse|relapsed was? ~ ago|in|years
relapsing ms|remitting|fever
relapse of ms|cancer|leukemia|lymphoma|my ms
cancer|ms|leukemia|lymphoma|tumor ~ relapse|relapsed|relapsing
slipped|slip|slipping on|in|off|away|out|disc|my|through|into|under ~ ice|wet|stairs|snow|mud|floor|
    banana|shower|sidewalk|mind|disc|tongue|disk|cracks|driveway|steps|rain|dms|puddle|rug
slipped my|a disc|disk|mind
slipped on
crave|craves|craved|craving|cravings ~ pizza|chocolate|coffee|sushi|food|tacos|taco|sugar|ice|
    cheese|burger|burgers|fries|chicken|chips|pickles|sweets|sweet|chinese|mexican|salt|salty|pasta|
    soup|cake|cookies|icecream|ramen|thai|bbq|steak|candy|indian|donuts|bacon|mcdonalds|nachos|
    noodles|pho|attention|carbs|fruit|watermelon|bread|curry|pancakes|popcorn|boba|tea|starbucks|
    affection|hugs|junk|spicy|brownies|italian|milkshake|seafood|protein|adventure|mac|cereal|
    mangoes|mango|avocado|peanut|crab|wings|ribs|pie|smoothie|kfc|fish|waffles|wendys|knowledge|
    summer|quiet|sleep|meat
food|pregnancy|sugar|chocolate|pizza|sweet|salt|midnight|late snack craving|cravings
pregnant ~ craving|cravings
used|use|using to|the|this|it|my|that|your|a|an|as|for|his|her|our|up|by|same|these|those|some|all
used again car|cars|by|as|in|for|the|this|it
used car|cars|books|clothes|furniture|condition|tires|bike|book|phone
drinking|drink|drank|drunk ~ water|tea|coffee|milk|juice|soda|coke|smoothie|tap|milkshake|lemonade|
    kombucha|cocoa|boba|gatorade|pepsi|sprite|espresso|latte|chocolate|smoothies|shake|chai|fluids|
    kool|matcha|mocha|frappuccino
coke zero|can|diet|cherry|machine|with|bottle
diet|cherry|vanilla|can|rum|cup|bottle|drink|drinking|large of? coke
drinking|drink water|fountain|age
drink enough|more|lots|plenty|your|less|responsibly
picked|pick|picking up a|the|my|his|her|some|from|your ~ kids|kid|kids|groceries|package|dinner|
    milk|food|prescription|son|daughter|laundry|mail|pizza|phone|call|tab|slack|pace|check|order|
    cake|guitar|book|hobby|girls|dog|coffee|keys|car|mom|dry|lunch|bread|wife|husband|friend|slack|
    paper|shift|shifts|trash|brother|sister
get|got|gets|getting|getting high school|score|marks|scores|blood|grades|grade|five|ground|speed|
    fever|rating|end|chair|fiber|praise
high school|score|five|quality|blood|speed|fever|heels|tide|rent|prices|gas|bill|grades|fiber|risk|
    demand|end|resolution|notes|note|power|priced
dope song|car|beat|shoes|outfit|movie|party|shirt|show|track|music|playlist|spot|video|album|idea
ice cream|water|cubes|skating|hockey|coffee|cold|cube|pack|rink|tea|bag
on ice
crack|cracks|cracked|cracking up|open|jokes|joke|screen|me|knuckles|egg|eggs|of|in|the|code|pepper
speed|blow limit|up|dating|bump|test|drying|out|of|through|dryer|nose|hair|candles|bubbles
blow my nose|hair|candles
pot|pots of|roast|luck|hole|pie|coffee|plant|holes|soil|sticker
weed|weeds killer|garden|yard|out|whacker|eater
speed up
line bar|up
bar exam|soap|mitzvah|code|stool|graph|chart|association|tab
gray|grey area
bottle of water|ketchup|milk|shampoo|lotion|juice|perfume|soda|coke
water|baby|milk|shampoo bottle
i am done with work|school|class|homework|exam|exams|finals|dinner|lunch|it|this|the|my|that|
    shopping|shift|classes|dishes|packing|test|laundry|eating|cooking|project|report|paper|here|
    dating|finals|winter|chores|semester|year|book|game|show|men|cleaning|shower
done with my|the|this|work|class|that homework|class|exams|exam|shift|paper|project|book|meeting|
    show|season|test|job|semester|winter|dinner|lunch
sick of|tired of|hate this|the|waking|my|all weather|rain|snow|cold|job|traffic|up|homework|heat|
    winter|early|commute|boss|hair|ads|phone|emails|politics|game|song
sick|tired of this|the|all|everything weather|rain|snow|cold|job|traffic|heat|winter|game|homework|
    being sick|being broke|diet
tired|sick of being sick|broke|cold|hungry|single|wet|late
hate waking up early|at|for
hate myself for eating|forgetting|not|missing|procrastinating
ended|end|ending|ends it|things with|him|her|my|amicably|on|in|badly|up|after|between|good
ended it $
ended things
end it with|there|here|on|at|by|in|early
end it with|there|here|early|on
end|ending this|the|it|my call|chat|conversation|meeting|subscription|contract|relationship|lease|
    class|shift|day|trial|membership|friendship|service|plan|night|week|email|season|semester|
    marriage|sentence|essay
end ~ debate|argument|discussion|meeting|call|contract|lease
end of my|the day|week|shift|class|semester
say|said|saying|tell|wave ~ goodbye|bye|farewell to ~ summer|winter|friends|coworkers|old|car|house|
    class|pounds|money|weekend|bank|savings|school|kids|dog
live|living a|traditional|normal|different|healthy|my ~ life|lives
living in the|a|an|my ~ country|city|town|apartment|dorms|suburbs|house|place|area|neighborhood
time to go to
goodbye party|lunch|dinner|kiss|hug|card|gift|for now
farewell party|dinner|lunch|speech
goodnight everyone|all|guys
last|final night|day of|at|in|on|before|here|with ~ vacation|school|work|class|trip|summer|beach|
    hotel|town|camp|tour|college|sale|term|semester|exams|conference
last|final night|day|days|message|text|post|time i|we|he|she|you|was|of|on|at|in|to|is|did|for|
    about|from|here|were|my|the
last|final night|day|time was|i|we|he|she|you
last|first|second|third|failed attempt to call|reach|deliver|at
another|failed|after|last|second|third|first ~ attempt at|to ~ call|cake|bread|baking|reach|deliver|
    exam|driving|test|knitting|cooking|sobriety|quit|sober
failed attempts
leave|leaving this world|place better|alone
better off|place without him|her|them|it|you
better place
world better place
gun show|range|violence|control|laws|safety|shop|nerf|glue|hot|staple|water|massage|lake|metal|store
nerf|glue|staple|water|hot|massage|price|radar gun
hot glue gun
top gun
rope jump|course|tow|light
jump rope
walk|walking|walked|driving|drive|drove|step|stepped|stepping|fall|fell|jump|jumped ~ in|into|from|
    off|on|front ~ car|bus|train|truck|building|roof|bridge|traffic|water|river|lake|ocean|sea|pool
    ~ to work|every|daily|home|class|gym|with|stopped|beautiful|view|sunset|safely|stuck|swim|for
stuck in|waiting ~ traffic
drive|driving|drove in|into|through traffic|town|work
get|got|getting|hop|jump|hopped|jumped|step|stepped off|on|in|into the|a|my ~ bus|train|car|subway|
    truck|metro|tram|plane|highway|boat
throw|throwing ~ off|from|into|in ~ pool|lake|ball|trash|bin
river|lake|ocean|sea|water walk|trip|view|swim|cruise|house|fishing
parking garage|lot
window seat|shopping|cleaner|display|shop
cut my arm|leg|thigh|finger|skin|stomach ~ kitchen|cooking|glass|accident|fence|fell|cat|work|metal|
    shaving|thorn
cutting edge|board|down|back|out|corners|class|grass|costs|onions|it|calories|trees|carbs|sugar
cut down|back|out|off|class|corners|scene|it|me|to
harm reduction
hurting my|the feelings|back|knee
hurts to walk|swallow|sit
risk|harm none
walk off a cliff in|fortnite|game
do it tonight|today|now|tomorrow|this|soon ? ~ homework|laundry|dishes|paper|project|report|essay|
    assignment
something stupid like|i love
make it stop|end raining|beeping|ringing|snowing
can not take|stand|handle the heat|noise|cold|weather|diet|rain|joke|smell|snow
take it NOMORE of|to
lost|losing|lose my voice|phone|keys|mind|will|wallet|job power
life is good|great|beautiful|short|amazing
not worth|worth it|the|my money|time
no reason|point|use in|to|for going|go|trying|waiting|rush|call|panic|worry|worries|stay|stay up|
    staying|there|that|it|driving|wait|buying|living there|him|her|us
point|reason to? living|live in|with|near|there|alone
NOT|no ~ live|living in|with|near|there|at|on|alone|far|together|off|here|up|by|close
want|wants|like|going to live in|with|near|there|at|on|alone|closer|together
stay alive in|until the|game
live without|with you|my phone|coffee|it|chocolate|him|her|them|music|internet
can not live without
NOT be here|around NOMORE? tomorrow|today|next|for|until|till|on|at|when|monday|tuesday|wednesday|
    thursday|friday|saturday|sunday|this|in|by|after
NOT want to be here ~ work|office|class|meeting|school|party|wedding
NOT going to be here|around|there on|until|for|till|next|monday|tuesday|wednesday|thursday|friday|
    saturday|sunday|this|in|at|today
NOT exist|existing in|yet|on|there|that|this|page|as|before|file|in our
NOT see|have a|any|the way|future|point of|in|that ~ fixing|contact|arguing|discussing
going to heaven|hell with
baby shower|blanket
meet|see you on the other side|soon
see you in heaven
god willing
suicidal empathy
disappear|disappears|vanish from my|the screen|page|list|app|inbox|fridge|closet|desktop
disappear for|into ~ week|weekend|days|woods|vacation|mountains
depression glass|era|great|in|cake|naps
great|postpartum_ depression
tropical|economic depression
stop motion|sign|by|there|here|it|that
abuse of|the|coffee|caffeine|power|system|privileges|sugar
drug|substance|alcohol abuse|abuser
verbally|physically fit|therapist|demanding|active|tired|exhausted|distanced
physical therapy|therapist|education|exam|copy|address
got|get|getting|gets|is|was|becomes physical therapy|exam|copy|mail|education
controlling for|the|my|weight|blood|sugar|temperature|thermostat
violent movie|movies|storm|game|video|storms|film|crime|crimes|weather|cough|video games
touched me|my ~ heart|kindness|words|story|song|speech
touching me emotionally|story
story|song|speech|movie|words|kindness|sermon|message|letter ~ touched me
locked|lock out|myself out|my of|keys|car|in|account|phone
locked me out|in of? my|the account|bank|email|app|system
followed|following me on|instagram|twitter|back|tiktok|home
following|stalking me on
stalking|stalked|stalk ~ instagram|facebook|ig|profile|deer|page|fb|linkedin|twitter|social
press charges|press|coffee
hiding in|under|from ~ plain|seek|sun|spoilers|rain|responsibilities|cat|boss|paparazzi|heat|work|
    coworkers|sight|kids
hide and seek
scared|afraid of|to spiders|heights|dark|snakes|clowns|needles|flying|dogs|ask|try|the|public|bugs|
    driving|commitment|water|ghosts|fail|failing|speak|being|missing|losing|lose|miss
scared|afraid|terrified|fear of ~ heights|dark|spiders|flying|public|clowns|dentist|dogs|snakes|
    interview|test|exam|needles|failure
afraid i|so can|not|will|to
threatened|threatening|threatens to rain|snow|strike|sue|quit|leave|species|shut|cancel
bitten|attacked|hit|beat|beaten|robbed|pushed|kicked|threatened|harassed by ~ dog|bee|mosquito|bug|
    lightning|ball|team|bus|car|traffic|deadline|mosquitoes|reality|flu|jellyfish|goose|rain|storm
got|was|been|being|get|am|were hit|beaten|beat|attacked|kicked|jumped|bitten|pushed|jumped|
    threatened|tortured|harassed|shoved by? ~ emails|spam|calls|work|out|off|in|at|car|truck|ball|
    hail|reality|to|on|back|deer|scheduled|with|flu|cold|covid|tax|fees|fee|price|late
got beat|beaten at|by|in|last
was drugged up|for surgery|dentist
raped|rape seed|culture|oil|field
forced|forces|forcing|force me to ~ update|eat|watch|work|exercise|study|go|wait|pay|choose|read|
    play|restart|change|sign|reset|use|learn|buy|wear|clean|try|join|listen|run|sit|cook
makes|made|making me sleepy|naked|strip
makes|made|making|forced me touch|sleep base|grass|well|better|in|early|like
date rape drug test
he|she|they|man ~ has|have|got|holding a|the|his bat|gun ~ baseball|cave|costume|hunting|range|
    license|toy|nerf|batman
let|lets|letting|allow|allows|allowed|allowing NOT me ~ log|login|sign|in|post|connect|access|
    update|download|open|pay|edit
not|will|does|would let|allow me ~ log|login|sign|in|post|connect|access|update|download|upload|
    open|pay|edit|reset|print|enter|register|type|save|skip|submit|transfer
website|app|site|page|system|computer|phone|it|bank|account|game|server|printer|car ~ let|allow|
    allows|letting me
i can not leave|escape work|the|until|yet|before|now|early|him alone
black eye peas|pea|bean|liner|makeup
black eyes peas|susan
he|she is hiding|drunk|outside|here
in danger of|mouse
i am in danger meme|of|ralph
last house on the block
dying to live
stab|stabs|stabbed|stabbing me in the back
make|making|made|selected a|another|my ~ withdrawal|withdrawals
living in apartments|hotels|cities|dorms|new|los|san
day NUMBER of|at|in|here ~ vacation|trip|school|work|camp|diet|challenge|class|job|conference|tour|
    beach|festival
alone time
home alone movie|NUMBER|watching
depressed about|that|because ~ game|weather|ending|movie|score
i am alone in|on|at
i am lonely|alone $
lost everything on|hard|my|backup|drive|files|data|in game|when computer
save me a|some|the|from|one|seat|time|money|that|spot|slice|piece|NUMBER
give|gave up ~ meat|sugar|seat|chocolate|coffee|soda|lent|smoking|caffeine|dairy|carbs|my|your|his|
    on|trying to|the|looking|seat
worthless|useless phone|car|team|warranty|app|piece|referee|information
am i useless|hopeless at|with|in ~ math|cooking|directions|technology|golf|names|romantic
hopeless romantic|case|at|with
mental breakdown over|about
what is the point of|in|on this|the|a meeting|game|app|rule|class|buying|having|getting|going|email|
    show|report|that
whats the point
at|from|hit my breaking point guard
i want to be dead|alive weight
i hate life cereal
"""

# "I used to", "ten years ago": somebody looks back, and most often is well.
PAST = """
used to
years|yrs|months|decades ago
years|yrs|decade later
when i was NUMBER|younger|young|little|a|in
as a kid|teen|teenager|child
in the past
back in|then NUMBER|high|college|school|the|i
before i got sober|clean
before recovery|sobriety|i
in my 20s|twenties|teens|youth|30s|past
"""

# About a thing that was written, filmed, taught or told: no sign unless the writer is in it.
TOPIC = frozenset(
    """
    account atm bank cash checking deposit fee fees funds limit money savings transaction
    article articles awareness book books campaign chapter character class conference course
    documentary documentaries drama episode essay film films game history homework lecture
    lyrics magazine meme movie movies musical news newspaper novel paper podcast poem prevention
    presentation research seminar series show shows song songs speaker speech statistics survey
    trailer training tv video webinar workshop fundraiser volunteering policy assignment rates
    """.split()
)
NEGATIONS = frozenset("not never no without nor stop".split())
# What may stand between such a word and what it denies.
AUXILIARIES = frozenset(
    """
    a about an any am are be been being do feel feeling for going got had has have having i in
    is like my of on plan planning that the thinking to try trying want wanting was will would
    """.split()
)
SELVES = frozenset("i me my myself we us mine".split())
OTHERS = frozenset(
    """
    he she they him her his them their friend friends mom mum mother dad father son daughter
    brother sister husband wife boyfriend girlfriend partner roommate baby kid kids uncle aunt
    cousin grandma grandpa ex someone somebody neighbor himself herself themselves themself guy
    girl man woman child person people everyone student coworker nephew niece patient sponsee
    sponsor client fiancee stepdad stepmom parents mate buddy classmate
    """.split()
)
# Whom violence is told of, where it is not the writer.
HELPED = frozenset(
    """
    her his their friend friends neighbor sister mother mom daughter coworker cousin child kid
    kids student niece girl classmate sponsee grandma roommate aunt
    """.split()
)
CORE = frozenset(
    """
    abusive addiction breathing boyfriend committing craving cravings drinking girlfriend
    herself himself husband killing kill killed myself naloxone narcan overdose overdosed
    overdosing relapse relapsed relapsing suicidal suicide themselves unconscious unresponsive
    violence violent withdrawal withdrawals hallucinating molested strangled threatened anymore
    goodbye hopeless worthless depressed pills sober rape raped dying tonight seizure fentanyl
    heroin
    """.split()
)
# Not those, however near they come.
SPARED = frozenset(
    """
    calving caving
    addition additions additive violet quiver consumer released release releases carving ragged
    raged reclute reclutas recluta moleste odd too see bee add aa ee ii oo mm hmm off all well
    will good been soon food book look took feel keep need free tree feet week meet seem deep
    sleep beer deer door room moon school cool fool pool tool wood foot root boot shoot hood
    mood seed feed wedding willing filling killer skilled skills spilled pillow billing filled
    pulled called rolled telling selling therapist homeless overdoing overdone overdue relaxed
    relax collapse collapsed elapsed decide decided homicide insecticide pesticide killjoy
    dinner winner latter letter better butter bitter litter matter rapped wrapped dropped hopped
    kissed missed passed hissed apple happy hello yellow silly grill chill drill still bill fill
    hill pill till mill ill kiln dill gill skill thrill grille drilled filed piled tiled killed
    rapid drape grape raped taped paled ride dyeing lying tying trying crying drying buying
    eying dining husbandry themes breeding breading brewing
    """.split()
)
