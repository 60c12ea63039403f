"""Someone who cannot speak, or writes in code because another person is reading."""

CERTAIN = """
    ^ i? can not make|answer .. phone|call $
    ^ i? can not really|even|just|safely|actually|dare? make|ring|phone|call|say|speak|talk .. $
    reply|answer with|out .. loud
    anything loud
    asleep beside|next me|to
    he|she is asleep|sleeping beside|next|in .. me|to|help|now
    is|are|he|she near|beside|listening $|to|now|by|at
    listening at the|my door
    be|keep|stay silent|quiet|still
    large|medium|small|12|10|inch .. pizza|pepperoni|hawaiian|margherita
    pizza|pepperoni|hawaiian .. for delivery|sent
    whispering .. can|not
    he|she|they is|are in the room|bed|next|car .. with|now|$|and
    can not .. he|she|they is|are .. room|near|listening|beside
    ^ can not speak|talk .. $
    ^ i can not speak|talk .. $
    can not talk|speak|phone|ring|say|call he|she|they|or|out|loud|safely|because is|are|will|can|loud|$|he|they
    can not talk|speak .. hear|listening|next|room|here
    can|could not talk|speak can|could not phone|ring|call
    ^ can not phone|ring|call .. $
    can not say anything|it|a|any $|he|she|word|right|out
    can not|dare not make|say a|any noise|sound|word
    dare not say|speak|move
    not say a word
    not|never safe|able to talk|speak|phone
    he|she|they|someone will|would|can|might hear me|us|this|$|if
    he|she|they is|are listening|watching|reading $|to|me|now|my
    if i speak|talk|make|phone|ring .. he|she|they|will|come
    ^ shh|ssh|shush|whisht|quiet .. he|she|they|$
    shh|ssh
    ^ whispering|whisper $
    be|keep quiet he|she|they
    quiet he|she|they is|are right|in|here|coming|outside|near
    have|need|got to be|keep|stay quiet|silent
    hiding .. quiet
    please? do not ring|call|phone me|back|$
    text only please|$
    type|typing only do|$|please|no
    yes or no only|please
    no noise please|$|he
    no phone no talk
    noise he|she|they finds|hears
    without me? talking|speaking he|she|they|is|$|can|out
    need|want|get police|help|999 .. can not|without .. speak|talk|talking|speaking
    can i|you text .. police .. can not
    ^ pizza .. $
    ^ i? .. would? .. pizza|pepperoni
    want|order|like|have|get a|some|the|one|large|my? .. pizza|pepperoni|margherita|takeaway|chinese .. delivered|please|to|quick|hurry|$
    a? pizza .. please|delivered|hurry|quick
    pepperoni and hurry
    takeaway delivered to
    ^ 55 .. $
    pressed 55
    operator|lady .. asked|told me to cough|tap|press
    rang|phoned|called 999 and|but .. say|speak|talk|nothing
    ^ silent call|$
    silent call he|help|please|$
    i am|be|being silent $
    he|she|they is|are right? next to|beside me
    right next to|beside me
    in the next|other room .. can|he|they|hear|not
    i am pretending
    he|she checks|reads|watches|sees my|over .. screen|phone|shoulder|messages .. .. so|can|quick|delete|help|now|text|here
    thinks i am on|playing|texting|asleep|talking
    can only type|text
    type for a|one
    took the phone off
    ear to the door
    am|hiding|hid under the desk|bed|table|stairs
    deaf .. danger|help|attacked|him
    no voice and
    come|help without .. talking|speaking
    say|type okay|yes if
    ^ hello? hi? mum|dad yes
    yes i am fine can you come
    come and get|collect me now
    cancel .. appointment .. tonight|please
    ^ is auntie|aunt|uncle .. there $
    ^ is angela
    keep it quick he|she|they
    cough|tap|blink|press once|twice
    ^ y $
    to the usual house|place
    thing we spoke about
    not make|making a|any|the? noise|sound
    i can not|never make a sound|noise
    can not speak .. next room
    is in the room with me
    he|she|they|someone can see|read my screen|phone|messages|chat
    rang|phoned|called 999 .. could|can not .. speak|say|talk
    deaf .. with him|help|alone|own
    need|have|got|only to|can? whisper|whispering
    no|not voice|phone calls|call|calling
    please he|she|they is|are here|near|close|listening
    no calls please
    he|she|they is|are .. next to me|us
    without calling|ringing|phoning|speaking|talking|noise|sound .. me|please|police|him|$
    phone|it|mobile must|can not ring|buzz|sound
    do not ring|call|phone me|back|my
    margherita|margheritas|pizzas|takeaway|pepperoni please|delivered|to
    two|one|large|small|2|1 .. margherita|margheritas|pizzas|pizza|pepperoni .. delivered|please|to|hurry
    he|she|they will|could|can hear|see me|this|it|us
"""

DOUBT = """
    he|she checks|reads|watches|sees my|over .. screen|phone|shoulder|messages
    ^ can not talk|speak|say
    he|she|they .. hear me|us
    ^ pizza
    keep it quiet|quick
    have to whisper
    text the police
    keep it|this silent|quiet
    ^ yes or no $
"""
