"""Scots and Doric words. One line for each plain English word or phrase, then the spellings that stand for it."""

SCOTS = """
i: ah aa eh
i am: ahm aam
i have: ahve aave
i will: ahll aall
my: ma mah mi
do not: dinnae dinna dinny dinni dinae dinnay
did not: didnae didna didny didni
can not: cannae canna canny canni cannay
could not: couldnae couldna cudnae cudna
would not: wouldnae wouldna widnae widna wudnae
should not: shouldnae shouldna shidnae
is not: isnae isna isny
are not: arenae arny
was not: wasnae wasna wisnae wisna wisny
were not: werenae werena
does not: doesnae doesna disnae disna doesny
have not: havenae havena haena hinna hivnae hivna hivny
has not: hasnae hasna hisnae hisna
had not: hadnae hadna hidnae
will not: willnae willna wullnae winna winnae wulny
going to: gonnae gonny gaunnae gaunny gonae
going: gaun gaan gaen
do: dae div
does: diz dis
done: daen
have: hae hiv huv
has: hiz huz
was: wis wiz
so: sae
to: tae
too: tee
off: aff
all: aw
out: oot
about: aboot
outside: ootside ootby
inside: inby
down: doon
downstairs: doonstairs
around: roon roond aroond
house: hoose hooses
home: hame
with: wi wae
from: fae frae
of: o ae
over: ower
under: unner
behind: ahint ahin
after: efter
before: afore
against: agin
between: atween
in: intae
on: oan
now: noo
the now: thenoo
tonight: thenight
night: nicht nite
yesterday: yestreen
tomorrow: morra
just: jist jis
right: richt
right now: richtnoo
know: ken
knows: kens
knew: kent
what: whit
who: wha
where: whaur
how: hoo foo
more: mair mare
anymore: onymair
any: ony
anyone: onybody
one: yin ane
little: wee peerie
old: auld aul
big: muckle
nobody: naebody
nothing: naethin nuthin naething
nowhere: naewhere
not: nae nut
someone: somebody sumbody
something: somethin summit sumthin
give: gie gies
gave: gied gien
card: caird
pills: peels
take: tak
taken: taen tain
took: tuk
make: mak
making: makkin makin
made: makkit
let: lat
leave: lea
leaving: leavin
hold: haud
holding: haudin
get: git
getting: gittin gettin
come: cum
coming: comin cummin
say: seh
says: sez
told: telt tellt tolt
think: hink
thinking: hinkin
stop: stoap
open: appen
break: brak
breaking: brakkin brekkin breakin
broke: bruk
knocking: chappin chapping knockin
knocked: chapped
hit: skelp skelps
hitting: skelpin skelping
hit by: skelpit
beat: malky malkie
beaten: leathered malkied clattered
beating: leatherin leathering
stab: chib
stabbed: chibbed
stabbing: chibbin chibbing
blade: bladdie
swinging: swingin
throttling: thrapplin thropplin
throat: thrapple
shouting: shoutin bawlin bawling roarin roaring
screaming: screamin skirlin skreichin
crying: greetin greeting greetan
cry: greet
scared: feart feared fleggit fearty frichtened frichtit
afraid: afeart
hiding: hidin hidan hiddin
hurting: hurtin
hurt: hurted
pushed: shoved
child: wean bairn wain wane bairnie weeane loonie
children: weans bairns wains bairnies
boy: laddie loon loun lad
boys: laddies loons lads
girl: lassie quine lass lassy
girls: lassies quines
woman: wifie wummin wumman
women: weemin
man: mannie mannnie bloke fella fellow fellae gadgie gadge geezer chappie dude bodach boay
men: mannies blokes fellas gadgies fellows geezers
mum: maw mam mither maither mammy mummie mom mama
dad: da faither fether dada papa
brother: brither bro bruv
sister: sis
daughter: dochter dother
granny: gran grannie nana nan nanna grannies
grandad: granda granpa grandpa grampa granpaw deedaw
neighbour: neebor neebour neibour neighbor
neighbours: neebors neighbors
partner: bidiein bidie burd
police: polis poliss pollis polisman feds cops polus poleece rozzers
ambulance: ambulans
head: heid
hand: haun haund han
hands: hauns haunds
arm: airm
arms: airms
floor: flair
door: dorr dor
window: windae windie winda windaes
windows: windaes
stairs: stair stairheid
ground: grun
dead: deid
die: dee
dying: deein
blood: bluid blud bludd
bleeding: bleedin bluidin bleedan
drunk: steamin steaming blootered fou minced pished paralytic wasted
drinking: drinkin bevvyin
car: motor
dog: dug
money: siller dosh
thousand: thoosan thoosand
hundred: hunner hunder
work: wark
school: scule skail
asleep: sleepin
sleeping: sleepan
alone: masel alane themsels
myself: mysel masel masell
himself: himsel hissel himsell
herself: hersel
themselves: themsel thursels
your: yer
you: ye yous youse
our: oor wur wir
they: thay
them: thaim
their: thur
those: thae yon thon
live: bide
lives: bides
living: bidin
stay: stey
angry: ragin raging radge crabbit
mad: radgin
went: gaed
go: ging
gone: gaen
arrested: huckled
quiet: wheesht
wheel: wheil
wanted: wantit
wants: wantin
work people: wurkies
water: watter
enough: eneuch
drown: droon
drowning: droonin
burning: burnin
away: awa
mouse: moose
own: ain
one: wan
and: n
workmen: workies
knocks: chaps
fighting: fechtin fechting
wrong: wrang
sweets: sweeties
"""
