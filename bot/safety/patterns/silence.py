"""Someone who cannot speak, or writes in code because another person is reading."""

CERTAIN = {
    "cannot_speak": """
        can not speak|talk he|she|they|now|right|out|because|or|is|they|$
        can|could not speak|talk|ring|phone|call|whisper .. hear|hears|listening|next|here|near|room|him|police
        can not say|make anything|it|a|any|noise|sound $
        can not say|make .. anything|noise|sound|word
        can not speak|talk|phone|call $
        no|not safe|able to talk|speak|phone|call|ring
        he|she|they will|would|can|might|could|is hear|hearing me|us|this|$|if|and
        he|she|they can|will hear
        he|she|they|someone is|are listening
        shh|ssh|shhh|sssh|shush|whisht
        ^ whispering $
        be quiet he|she|they
        quiet he|she|they is|are
        have|need|got to? be|keep|stay quiet|silent
        hiding .. quiet|silent
        not say a word
        do not|please ring|call|phone me|back|$
        text only
        type|typing only
        no noise|sound|talking|talk
        without talking|speaking|me talking
        need|want police|help|999|ambulance .. not|without .. speak|talk|talking|speaking
        ^ pizza $
        want|order|like|have|get .. pizza|pepperoni|takeaway|margherita .. please|delivered|to|quick|hurry|now|asap|$
        ^ i? would? .. pizza
        pizza|pepperoni .. please|hurry|asap|now
        ^ 55 $
        pressed 55
        pressing 55
        operator|999 .. asked|told .. cough|tap
        rang|phoned|called 999 .. not|could .. say|speak
        i am|be? silent $
        he|she|they is|are right? next to|beside me
        right next to|beside me
        sitting|lying|standing|asleep|sleeping next to|beside me
        thinks i am on|playing|texting|looking
        only type|text for|now
        took the phone .. already|once|before
        ear to the door
        next|other room .. hear
        noise he|she|they finds|hears|comes
        deaf .. danger|help|him|999|emergency|attacked
        no voice
        throat .. can not|sore|hurt .. speak|words|talk
        say|type|reply ok|okay|yes if
        ^ hello? hi? mum|dad yes .. fine .. come|get
        come and get|collect me now|$
        cancel .. appointment .. tonight|please
        ^ is auntie|aunt|uncle .. there $
        ^ is angela
        keep it quick
        do not make|call|phone|ring|speak noise|me|out|a
        please .. no phone|call|ring
        blink|nod|cough twice|if|once
        y
    """,
}
CERTAIN["cannot_speak"] = CERTAIN["cannot_speak"].replace("\n        y\n", "\n        ^ y $\n")

DOUBT = {
    "cannot_speak": """
        i have to|must whisper
        ^ pizza
        keep quiet
        he|she|they .. hear
        ^ shh
        usual house|place
    """,
}
