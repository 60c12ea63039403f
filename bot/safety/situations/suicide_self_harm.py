"""A life being put in order, a place or a day that is chosen, means that are at hand."""

from __future__ import annotations

LINES = """
    mortgage|debt|debts|loan if|when|once i was|am|were dead|gone
    says|said|saying he|she|they can not go|carry on $|and|any|anymore|like|much
    written|wrote|writing|left|finished|sealed the|my|our|all letters|notes|goodbyes .. and|for|to|on .. fed|cleaned|paid|tidied|fire|everyone|kids|
        girls|boys|family|wife|husband|table
    letters|goodbyes|note is|are? all? written|sealed|done|finished
    wrote|writing|written|left a letter|letters|note for|to .. kids|girls|wife|husband|mum|dad|everyone|family .. sorry|goodbye|tonight|when|gone
    affairs|insurance|will|policy|paperwork .. in order|place|sorted and|so|before .. tonight|gone|go|nobody|goodbye
    insurance|policy|pension will|would pay|clear|cover|look .. after|them|mortgage|family|kids .. gone|dead|die
    worth more to? .. dead than|to
    insurance .. pay .. if|when i die|am|go|jump|kill
    given|gave|giving|give my .. to .. cleaned|written|wrote|tidied|deleted|said .. goodbye|letters|room
    given|gave|giving|gifted|handed away|out|on .. my|all .. records|guitar|clothes|jewellery|tools|books|games|things|stuff .. need|gone|where
    not need them|it|any|anything|money where i am going
    where i am going i? will? not need
    cleaned|tidied my room .. unfollowed|deleted|goodbye|letters|written
    dog|cat|cats|dogs|pets|hens is|are .. with|to|at my .. and .. left|keys|letters|note
    someone|anyone|who|please .. take|have|look|feed my? .. dog|cat|cats|dogs|pets .. gone|when|after i .. am|gone|dead
    look after my .. dog|cat|kids|mum|boy|girl|girls|boys .. for|when|after .. me|gone
    look after my dog|cat|cats|kids|boys|girls and|then|before .. turned|phone|off|hung|gone
    one|just .. thing left to do and .. not|never .. scared|afraid
    not scared|afraid of|to dying|death|die|it anymore|now
    i .. picked|chosen|set|fixed a|the|my? day|date|place|bridge|tree|spot $|and|for|already|to|tonight
    i have picked|chosen sunday|saturday|friday|thursday|wednesday|tuesday|monday|tonight
    know it is|will be? nearly|soon|almost|all|finally over
    peace|calm|peaceful|happy|relief because|now|that .. soon|nearly|decided|decision|over|made .. over|mind|die|ends
    made|making my|a mind|decision|peace .. up|tonight .. goodbye|tonight|pills|bridge|end|die
    decision made .. $|bottle|whisky|pills|rope|tonight
    whisky|vodka|wine|bottle|gin and .. decision|goodbye|razor|rope|pills|tablets made|$|tonight|beside|next|in
    planned|know|worked|decided|rehearsed how|where|when .. i .. do|will|am|going .. it|end|die $|and|tonight
    i|if .. dead i mean it
    then i am dead .. mean|planned
    i mean it i have planned
    beam|rafters|rafter|banister|loft|hatch|hook in|and .. barn|shed|byre|garage|rope|strong|hold|will
    rope|belt|flex|noose|hose|hosepipe .. beam|rafter|rafters|branch|tree|banister|hook|garage|exhaust|boot|shed|ready|car .. $|and|waiting|tonight|
        i
    hose|hosepipe|pipe on|from|to|in .. exhaust|car|window
    engine running .. garage|picture|pictures|kids|girls|boys|note|goodbye|hose
    parked|sitting|drove|driven|sat at|up|by|near|above|on|beside .. cliff|cliffs|bridge|reservoir|quarry|edge|viaduct .. not|going|engine|want|end|
        life|sorry|goodbye
    wrong|other|far side of .. rail|railing|railings|barrier|fence|bridge|parapet
    bridge|cliff|railing|platform|ledge|roof|viaduct .. wrong side
    climbed|over the rail|railing|railings|barrier|parapet .. bridge|$|and|water|looking
    toes|feet|legs over .. edge|side|water|drop|line
    stood|standing|sat|sitting|stand on|by|at|near|beside the? edge|platform|tracks|line|parapet .. train|next|jump|end|want|goodbye|can
    next|the train .. comes|due|through .. step|jump|over|out|front
    saving|saved|collecting|hoarding|keeping|storing|stockpiling up? .. my|her|his|the|all|enough pills|tablets|meds|medication|insulin|painkillers
    counted|counting|laid|lined|emptied|popped out? all|my|the|his|her? .. pills|tablets|paracetamol .. out|table|bed|front|up|enough
    counting|counted out? my|the|his|her pills|tablets|meds
    the|my|all|these|her|his tablets|pills|paracetamol are? here? in front of me
    tablets|pills .. laid|lined|counted|poured|spread|sitting .. out|table|bed|front|beside .. $|me|and
    tried .. last night|before and|to|she|he|nobody|it|did .. again|not|woke|end|work
    tried to? do|end|finish it last|before|again
    tried last night
    woke up .. should|hoped|wish|meant .. not|have
    did not work .. try|again|pills|rope|tonight
    started|been|back|begun to? cutting|burning|scratching|harming .. again|$|myself
    burn|cut|scratch|hit|hurt|punch|starve myself so|to|just|until|because|when|and|with
    arms|legs|wrists|thighs|wrist|arm is|are covered in|with .. cuts|scars|burns|scratches|marks
    covered in fresh|new|deep cuts|burns|scars
    blood|razor|razors|blades|blade .. sleeves|sleeve|under|in her|his|my? .. bed|pillow|room|school .. cuts|arms|harm|cutting
    not want to be fifteen|sixteen|thirteen|fourteen|eighteen|twenty|thirty|alive|older
    not live|make|see|reach|get|be .. to|past|here .. my|his|her|next birthday|christmas|new|monday|morning
    not be here at|for|by|after|come .. when i|and i .. gone|mean
    not be here much|tomorrow|next
    there is not|no tomorrow|future for|$ me|us|$
    nothing left for me|us
    nothing|nobody to get up|wake|live|go on for|$
    nothing to get up for
    nothing to get out of bed for
    be gone|dead|away before|by|long|after that|then|christmas|monday|tomorrow|they|morning|sunday|friday .. $|anyway|and|i|so|mean|goodbye
    i will be gone|dead before|by then|that|christmas|monday|morning|it|they|court
    not see christmas|tomorrow|another
    last|final christmas|birthday|day|night on|with this|earth|alive
    before the? trial|court|they|police|it|hearing|everyone .. finds|find|out|comes|come|starts .. i .. gone|dead|end|die
    ready to go|leave .. this|the world|life|everyone|forever
    said|saying|says|post|text|texts|message|messages|put|video .. goodbye|bye to everyone|all|us|me .. and|thanks|thanking|sorry|then|on|$
    saying goodbye to everyone
    said|says|saying goodbye|bye|sorry|thanks for everything .. and|then .. phone|off|hung|gone|not|vanished
    post|posted|posting|story|status|message .. saying|that|about .. goodbye|sorry|end|ending|last|gone .. everyone|it|all|$|love
    tell my|the|our|his|her <family>|girls|boys|kids|wife|husband .. i|it am|was|is|not .. sorry|her|fault|love
    tell my|the <family> i am|was sorry
    tell|told my|the|our mum|dad|wife|husband|kids|girls|boys .. it is|was not .. her|his|their|them|fault
    just had enough .. tell|sorry|goodbye
    had enough .. of|and .. tell|goodbye|sorry my|to|everyone
    i? really? am going to do|finish it|this .. this|time|now|$|tonight
    going to do it this time
    do it|this this time .. $|properly|right|and|no
    head is? burst and|i
    wanting|want|need out of|for? .. beam|bridge|rope|pills|life|end
    selfish|coward|weak for|to|of|if me|i? .. wanting|want|ending|leaving .. out|it|everyone|them|die
    can not trust myself .. tonight|night|alone|$|now|with|anymore
    can not be trusted|left alone .. self|pills|knife|tonight
    samaritans|childline|breathing answer|open|ring|phone|there|call|up .. trust|end|now|tonight|please|busy|not
    on hold|queue to|with|for samaritans|crisis|mental
    not want|let|send anyone|help|ambulance .. only|just .. want|know|someone|tell .. know|sorry|it
    do not send anyone
    do not try|come|bother .. stop|save|find|look .. me|it is too
    too late to? .. save|stop|help|talk .. me|$|done|taken
    by the time you .. read|see|get|find|someone
    when|before|whoever|if|so that|who .. find|finds|found me|my|us body|hanging|here|it|her|him
    put|leave|leaving|hide|left|where a|the|my note .. .. .. find|finds|found it|me|and|him
    body .. found|find by .. kids|children|wife|mum|someone|stranger|flatmate|her|little
    who|what happens to my .. dog|cat|kids|children|house|mum|account .. when|if|after i .. die|dead|gone|kill|not
    quickest|painless|easiest|quick|least .. way|method .. die|end|go|dead|kill|do|out
    how many|much .. pills|tablets|paracetamol|insulin|it .. kill|die|fatal|lethal|dead|overdose|enough
    how long|far|high .. die|kill|dead|jump|drown|bleed|fall .. $|me|from|out|to|for
    taken|took|swallowed|drank|drunk .. what|everything|whatever|all .. was|in|had|left .. cupboard|cabinet|house|bathroom|drawer|box
    keep|kept|keeps|can not stop thinking|dreaming|picturing|looking|thinks|staring .. about|at|of .. bridge|river|rope|train|tracks|pills|water|
        edge|ending|tablets|dying|car|roof
    been up|stood|down|out at|on|to|by the? .. bridge|cliff|cliffs|rocks|river|tracks .. again|twice|thinking|tonight|times|all|want|not
    i would|will be with|see|join|meet .. him|her|my|wife|husband|mum|son|daughter|baby|them .. soon|tonight|heaven|again .. $|soon|now
    going to be with|see|join my? .. wife|husband|mum|dad|son|daughter|him|her .. soon|tonight|heaven|again
    soon be with|join|see him|her|them|my
    life|existence|everything is|s? pointless|meaningless|unbearable|empty
    pain|hurt|shame|guilt to|will|would|and|just stop|end|over $|tonight|please|forever|when|if
    only|one way to? .. stop|end|make .. pain|this|hurt|debt|shame
    everyone|family|kids|wife|husband|they will|would? .. cope|manage|better|fine without me|him|her
    they|everyone will|would get over it|me .. soon|in|eventually|$|gone
    hates being|to be alive
    hate being|waking alive|up .. every|alive|each|again|wish
    wish|hope|pray|hoping|praying .. do|will|would|to|i|did? not wake
    wish|hope the|a|that .. bus|lorry|car|train|cancer|tumour .. kill|hit|took|take|would|hits
    says|said|saying|told|messaged|texted .. me|us? .. he|she .. rather|better|not|worth|nothing|be dead|alive .. $|than|and
    he|she|they .. locked|shut|barricaded in|himself|herself|inside .. bathroom|room|bedroom|car|shed|garage .. note|pills|tablets|rope|razor|blade|
        knife|goodbye|gun
    he|she .. tried|attempted .. before|twice|already .. phone|gone|not|off|missing|and
    phone off .. tried before
    got|has|have|took|taken .. shotgun|gun|rope|tablets|pills .. and|with .. gone|went|walked|drove|driven|left|locked|out .. off|out|woods|hill|
        car|himself|herself|bottle
    left|leaving .. note|letter .. sorry|goodbye|love|end .. $|and|took|gone
"""
