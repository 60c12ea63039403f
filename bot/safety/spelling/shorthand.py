"""Text-speak, and words run together. Apostrophes are gone before these tables are read: `he's` and `hes` are one."""

CONTRACTIONS = """
i am: im iam
i have: ive
he is: hes hees hez
she is: shes shees
it is: its
that is: thats
there is: theres thers theirs thres
what is: whats wots
who is: whos
where is: wheres
here is: heres
how is: hows
someone is: someones somebodys sumones sum1s
everyone is: everyones everybodys
nobody is: nobodys noones
we are: weare
they are: theyre theyr thayre
you are: youre ur
they have: theyve
we have: weve
you have: youve
he will: hell
they will: theyll
it will: itll
you will: youll
he would: hed
they would: theyd
let us: lets
can not: cannot cant carnt cnt cnot cantt
could not: couldnt cudnt couldn
will not: wont
would not: wouldnt wudnt woudnt
should not: shouldnt shudnt
do not: dont dnt dunt donot
does not: doesnt dosent doesent dosnt dusnt
did not: didnt dint didn didint
is not: isnt aint int
are not: arent
was not: wasnt wasent
were not: werent
have not: havent havnt ahvent
has not: hasnt hasent
had not: hadnt
must not: mustnt
should have: shoulda
would have: woulda
could have: coulda
going to: gonna gona gunna goingto guna
want to: wanna wana
have to: hafta
got to: gotta gota
out of: outta
kind of: kinda
give me: gimme
let me: lemme
do not know: dunno idk
i do not care: idc
i can not: icant
"""

SHORTHAND = """
please: pls plz plss pleas plees plese pleeze plx plse
help: hlp helpp hlep halp hepl pomocy pomoz ayuda socorro ajutor cuideachadh cuidich hilfe
help me: helpme hlpme
with: w
you: u yu yuh
your: yr
are: r
because: cos coz cuz bcos becos bc bcuz cause becuz
thanks: thx ty
someone: sum1 some1 sumone somone summone somwun somebdy sombody
anyone: any1 anybody
everyone: every1 evry1 everybody
nobody: noone no1 nobuddy

people: ppl peeps
message: msg
messages: msgs
kill myself: kms
kill yourself: kys
kill: unalive
killed: unalived
want to die: wtd
before: b4
late: l8
boyfriend: bf boyf bfriend
girlfriend: gf girlf
friend: m8 frend freind frnd bff
father: fatha
right now: rn
as soon as possible: asap
oh my god: omg
picture: pic pik photie photo photy
pictures: pics piccies photies photos
police: popo
though: tho
through: thru
tonight: tonite 2nite tonyt 2night
tomorrow: tmrw tmw tomoz 2moro 2morrow tomorow tommorow
today: 2day
great: gr8
really: rly
probably: prob
them: em
going: goin
nothing: nuffin nowt
something: sumthing sumfin
want: wnt
very: v
okay: ok k
whatsapp: wapp
facebook: fb
instagram: insta
snapchat: snap
computer: pc
"""

WITH_APOSTROPHE = """
i will: i'll
we will: we'll
she will: she'll
i would: i'd
we would: we'd
she would: she'd
we are: we're
"""
"""What would be another word without its apostrophe."""
