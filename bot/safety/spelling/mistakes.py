"""Common misspellings, and how children spell. Single slips in longer words are mended by `normalise` without a table."""

from bot.safety.word_set import word_set

MISTAKES = """
is: iz
was: wos woz
what: wot wat
were: wer
where: wair
there: ther thare
their: thier
said: sed
says: ses
some: sum
me: mee
my: miy
he: hee
have: hav hve av
has: haz
of: ov
come: kum
coming: comeing cuming
they: thay dey
this: dis
that: dat
the: teh
with: wif
friend: freind frend
school: scool skool skul schl
door: doar dore
house: howse hous hause
right: rite
night: nite
knife: nife knif nyfe knifes knive
knives: nives
stabbed: stabed stabt
stabbing: stabing
hit: hitt hited
hitting: hiting hittin hiten
hits: hitts
hurt: hert hurtt hirt hurted
hurting: herting hurtting hirting
hurts: herts
kicked: kiked
punched: punchd puncht
scared: scard scaird scaredd skared scarde
kill: kil kyll
killing: kiling
killed: kild kiled
dying: dieing
dead: ded
bleeding: bleding bledin
blood: blod
breathe: breeth brethe breave breve
breathing: brething breething breathin
unconscious: unconcious unconsious unconshus uncontious
suicide: suiside sucide suicde suacide
suicidal: suisidal sucidal
overdose: overdos overdoes od
overdosed: oded overdossed
raped: rapd
rape: rpe
burglar: burgler burglur burglers
intruder: intrudor
stranger: strager stanger
following: folowing follwing followin follwoing foloing
followed: folowed follwed
threatening: threatning thretening threatenin thretning
threatened: threatend thretened
threat: thret
threats: threts
strangling: strangleing
strangled: strangeld
choking: chokeing
violent: vilent violant
abusing: abuseing
abused: abusd
hiding: hideing hidding
hide: hied
behind: behnd behin
cupboard: cubord cuboard cuberd cupbord cubbard
upstairs: upstares upstair upstaris
downstairs: downstares downstair downstaris
toilet: toylet
bathroom: bathrom
window: windo windwo
trying: tryin tring
open: opn opin
moving: moveing
arrow: arow
banging: bangin
shouting: showting
screaming: screming screemin
crying: crieing cryin
husband: huband husbnd husbend hubby huby husban
boyfriend: boyfrend boyfreind
girlfriend: girlfrend girlfreind
mum: mumm mam
uncle: unkle
cousin: cuzin
teacher: teecher
police: plice ploice pollice polise polic
ambulance: amblance ambulence ambulanse
emergency: emergancy emergensy emergancey emergncy
transferred: transfered transferd tranferred
sent: sendt
money: mony monney muney
fire: fier fyre
smoke: smok
weapon: wepon weppon
bomb: bom
gun: gunn
missing: mising missin
running: runing
waiting: wating waitin
watching: waching
after: aftr
away: awy awai
leave: leav leeve
alone: alon aloan
naked: nekid naket
nudes: noods newds nudez
blackmail: blakmail blackmale
blackmailed: blackmaled
blackmailing: blackmaling
hackers: hakers
hacked: haked
everyone: evryone evrybody evry1
hate: h8
should: shud
could: cud
would: wud
cut: cutt
stop: stopp
years: yrs
old: owld
found: fund
think: fink
get: git
wake: wak
believe: beleve belive
yesterday: yesturday
marry: marrie mary
married: merrit maried
passport: pasport
"""

NOT_MISTAKES = word_set(
    "baking battles battling beasts bother bowing braking breaths bullies bullying buzzes cashing casing chained checking clever"
    " coaches coping creaked cruising divers diving downing drafting drilled dudes expulsion failing filing flushing forearms funds"
    " greetings hanover healing howling manger marred medial mediation motors mounted noting oversees painting panted patent pausing"
    " paying planing posing pouches priced pulsing relation relying replying reused reusing revolt riders roaming sacked scaled sealing"
    " searing serves serving signing silvery singing sipped slipping spotting stared staring started stated stepping sterling strained"
    " striking stronger swearing temples thanking traced trades trough tuning violet warning welding whether widows withdrew wondered"
    " wondering"
)
"""Ordinary words that are one slip away from a word of the tables, and are not to be mended."""
