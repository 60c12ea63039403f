"""What an editor writes of a new topic beside its words: sentences to learn and to be tested on."""

THEME, NAME = "doorstep", "fake meter readers"
ASKED = "the meter lady had no badge and wanted to see my fuse box"
LEARNED = """\
a man said he had to read my meter but he had no card
is the meter reader real
meter reader with no badge
fake meter reader
how do I check a meter reader
someone came to read the meter twice this week
the meter man wanted to see every room
do meter readers make appointments
she said my smart meter was broken and she had to come in
meter reading at nine at night
he said the smart meter was faulty and asked for my bank card
what does a real meter reader carry
meter reader asked for cash
can I send the reading in myself
a meter reader looked through my drawers
two people came for one meter
the company says they sent nobody to read it
he photographed my fuse box and then my hall
my gran let a meter reader in and her purse is gone
somebody rang about the meter and then turned up
they said it was the last day to change my meter
no uniform but said he reads meters
meter reader would not wait outside
I do not want to let the meter reader in
is there a password for meter readers
is it safe to let someone read the gas meter
the meter lady had no lanyard
a boy with a clipboard wanted the electric meter
they came about the prepay key meter
pretend smart meter engineer"""
HELD_OUT = """\
some guy wants to look at my electric meter is he genuine
how can I tell that the meter woman is who she says
meter man no ID
he came for the reading but we have a smart meter
wife let the meter chap in, now the cash tin is empty
should I let a meter reader in on my own
they phoned about changing the meter and came an hour later
meter reader wanted paid"""
