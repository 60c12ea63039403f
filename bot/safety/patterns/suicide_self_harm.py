"""Suicide and self-harm, said outright or hinted at, by the person or about somebody else."""

CERTAIN = """
    not handle|bear|stand|endure it|this|life|living|the pain anymore|any|$
    rather be|not be dead|die|alive|here
    hope i die|do not wake
    nothing to live for
    no future for|left
    no hope left|for|$
    world|family|everyone|kids|they|mum is|are|would|will be better off|without
    everyone|family|kids would be better
    i am a burden
    just a burden
    tired of being|living|fighting|trying|hurting|existing|everything
    so tired of|i life|want|everything
    want|wish to not exist|be
    wish i did not exist
    no will to live
    given|giving|give up on|hope|$|trying|now
    lost the will|all hope
    crossing|stepping in front
    in front of a|the train|bus|lorry|car
    throw|throwing myself off|under|in|from|out
    walk|walking|drive|driving into the|a|traffic|wall|sea|river|loch|water|tree
    one last|final time|goodbye|night
    written|writing letters|letter|notes|note to .. kids|family|mum
    writing|wrote my will|note|letters .. tonight|now|and
    giving away my|his|her .. things|stuff
    put my affairs|things in order
    i will|am not be here|alive
    be gone by|soon|tomorrow|tonight|when
    when|after|once i am gone|dead
    look after my .. kids|dog|cat|mum|when i
    please look after my
    it will all be over
    over soon|tonight
    make it|them|everything|this stop|go away .. $|please|i
    drown|bury|lose myself
    stash|stashed|saved|hoarded .. pills|tablets
    enough pills|tablets|insulin
    bottle of .. pills|tablets|paracetamol|bleach
    pills|tablets in front|my hand
    relapsed|relapse and|cut|i
    blade|razor in|to|on|against my
    thinking of cutting|jumping|ending|death|dying
    urge|urges to .. cut|hurt|jump|die|harm|end
    intrusive|dark|bad thoughts .. about|of|again|hurting|tonight|killing
    want to be with|join .. $|heaven|him|her
    no one would|will|d care|notice|miss|find
    nobody would|will care|notice|miss|find
    who would miss|care
    <loved>|he|she is|s|feels|been suicidal|self
    <loved> .. tried|trying|attempted|wants|going to kill|hang|hurt|end|jump|die|overdose|take
    <loved> .. on|off the|a bridge|roof|ledge|cliff
    <loved>|he|she|they .. wants|want to die
    he|she has|s taken|locked .. overdose|bathroom|pills|tablets|razor
    cutting himself|herself|themselves
    tried to hang|drown|kill|overdose|cut|end
    attempted suicide
    suicide attempt|pact|letter
    see|seeing the|any|a|no point|reason|future .. being|living|going|life|here|anymore|in
    thinking|thought|thoughts|planning|considering|googling|looking .. hanging|hang|jumping|overdosing|overdose|drowning|suicide|dying
    got|have|bought|found|holding|keep a|the|my|some rope|noose
    scratching|burning|cutting|hitting|hurting|slashing|punching|harming|biting|starving myself
    scratching|burning|cutting|slashing .. my arms|legs|wrists|skin|arm|thighs
    can not do|face|take|handle|live life|this|living|another .. any|anymore|more|longer|day
    out of this life|world
    no one|nobody .. needs|wants|loves|cares|miss|notice|even .. me|about|if|i|here
    thank|sorry|thanks for everything .. $|bye|goodbye|love|i|tonight
    sorry for everything
    tonight is the night
    decided .. tonight|end|die
    ready|going|about|want to end|finish|leave it|this|everything|all|world|life
    ready to end it
    wish|hope|pray .. dead|die|dies|never born|not wake|gone
    last message|text|note .. sorry|bye|goodbye
    goodbye tell|everyone|all|my|love|for|i
    tell my .. sorry|love|loved
    sleep .. never|not .. wake
    lined up .. pills|tablets
    be dead $|by|soon|tonight
    wish i was|were dead
    taken|took|take an overdose
    taken|took all .. <pills>
    want|wants|wanted|wanting|going|ready|wish|planning|tried|trying|thinking|feel|feels|like to|of|about|like die|dying
    want|wants|going|ready|plan|planning|tried|trying to kill|hang|drown|hurt|cut|shoot|burn myself|himself|herself|themselves|themself
    <i>|he|she|they|to .. kill|killing|hang|hanging|drown myself|himself|herself|themself
    kill|killing myself
    hurt|hurting|cut|cutting|harm|harming|burning|starving myself
    wants|going|threatening|says|said .. kill|hurt|hang|harm himself|herself|themself|themselves
    cut|slit|cutting|slitting|slashed my|his|her wrists|wrist|arms|arm|throat|leg|legs|thighs
    i am|feel|feeling|get|been|was .. suicidal
    ^ suicidal .. $
    he|she is|feels|feeling suicidal
    suicidal and|tonight|now|again|right
    suicide note
    end|ending|ended my|his|her|their|own life|own|lives
    going|want|wants|wanted|like|need|plan to end it|things|everything
    ^ end it all
    going|about to finish|end it|this|myself all|now|tonight|$
    i will end|finish it|myself|everything
    i want|wish|need to finish $
    thinking of|about ending|ways|suicide|killing|death
    think|thinking|thoughts .. about|of dying|suicide|ending
    ways|way to end|kill|die|do it|myself|$
    ways to do it
    do not|never want to live|exist|wake|be alive|be here
    do not want to be here|alive anymore|any|$|now
    not want to live|exist|wake
    not want to be here|alive
    can not|could go on $|any|like|anymore|much|living|with|another
    can not carry on $|any|like|anymore|living|with
    can not do this|it anymore|any|$
    can not take|cope|live .. anymore|any more|longer|this|the|with|much|life
    can not live with
    can not live|cope|go with|on .. shame|this|anymore
    can not see a|any|the|no .. way out|point|future
    do not see a|any|the .. way out|point|future
    not see .. way out
    no way out .. $|for|of
    no point in .. living|life|anything|going
    no reason|nothing left|to live|for|$
    nothing|no one|nobody left|to for|live me|for|$
    what is the use|point .. living|life|anymore|going|any|never|left
    life is not worth
    not worth living
    my life is|s? over|finished|ruined .. $|and|i|end|die|point
    done with everything|life|living|it all|this life
    i? am done tell|goodbye|with|love|i $|my|life|everything|it|them|living|love
    ^ i am|m? so? done $
    tell my|the .. i love|loved
    sick|tired of living|life|being alive|being here|everything|existing|it all
    tired of life|living|everything
    had|have enough of life|everything|living|it all
    want it all to|just? stop|end
    want it to all stop
    want to|just disappear|vanish .. forever|for|$|and
    want to sleep|go and|to .. not|never|sleep wake
    hope|wish|pray|want i|to .. never|not wake up
    wish i .. not|was|were|never .. wake|dead|born|not|alive|here
    wish i was|were dead|never|not
    better off .. without me|dead|if i|with insurance
    be better without me
    better off without me
    will|would|be be? better off with the
    world .. better without|me
    nobody|no one|they would|will miss|care|notice|even .. me|if|$
    nobody would miss me
    everyone hates me .. dead|die|should
    i should|deserve be|to dead|die
    i should be dead
    this is goodbye|it .. $|goodbye
    said|say|saying|written|writing my goodbyes|goodbye|note|letter
    goodbye everyone|world|forever|cruel
    left|wrote|found|written a suicide|goodbye note
    dad|mum|son|daughter|brother|sister|friend|husband|wife left a note
    taken|took|swallowed|had|take|taking|eaten all|too|a|the|loads|lots|whole|my|her|his .. of|my|many|the|bunch|lot|bottle|pack|her|his .. <pills>
    took|taken|swallowed all|my|the my|the|her|his <pills>
    <i> .. took|taken|take overdose
    self harm|harmed|harming|harms .. since|again|tonight|now|started|i|$
    been|am|started|keep self harming|cutting
    <i> .. selfharm|selfharming
    ^ cutting again|myself|tonight
    razor|blade|rope|noose .. out|ready|wrist|hand
    on the wrong side of
    i|am|is|he|she|standing|sitting on|at the|a bridge|roof|ledge|edge|railway|tracks|cliff|multistorey $|and|looking|going|now|wrong
    standing on .. bridge|ledge|roof|edge|tracks
    looking at the .. tracks|river|water|bridge|edge|drop
    should|going|want|will|ready to? jump .. $|now|off|from|in
    he|she|they .. going to jump
    going to do it|something tonight|now|$|stupid|myself
    nearly|almost did something|it tonight|last|and|again
    topping|top himself|herself|myself|themselves
    i .. have|got a plan .. and|to|for|what|kill|end|die
    not safe from|with|by myself
    do not trust myself .. alone|tonight|night
    only one way out|left
    there is only one way
    one reason not|to .. live|stay|not|to|$
    give me one reason
    ready to go .. goodbyes|goodbye
    everything is finished|over .. me|$
    unless|until i am|was gone|dead
    it hurts too much to
    hurts too much .. living|going|keep|live
    been drinking and .. razor|rope|pills|tablets|bridge|blade
    not be here|around tomorrow|much|anymore|longer|next
    not be here tomorrow|anymore
    gun|shotgun|rope|tablets|pills .. low|depressed|suicidal
    been talking about .. suicide|dying|killing|topping|ending|death
    give|giving|given up on|with life|living|$
    giving|given up $|on|completely
    hate my life .. want|die|end
    will kill myself|me $
    i will|ll kill myself
    kill myself
    if .. does|do not|nt? stop .. end it|kill|die
    die tonight|alone|now
    let me die
    going to die tonight|soon $
    disappear forever
    want to dye $
    everything i love is gone
    no one|nobody cares .. die|dead|if|live
    lost everything|all|it .. no point|nothing left live|want to die
    no use living|going
    <i>|want to go to sleep .. not|never
    off myself
    make it all stop
    stop .. pain forever
    shame .. can live|die|kill|not
    i .. rather be dead|die
    do myself in
    no point in living|life|going|it|anything|being
    there is no point in|to|anymore|any|living
    nobody|no one needs|wants|loves me .. here|any|anymore|$
    want it to? .. stop all|now|forever
    just want it to stop
    can not see the|a|any point|future
    has|he|she .. gone out with the .. shotgun|gun|rope|tablets
    one reason not
    done with everything|life|living
    i am so? done with
    on the edge|side|parapet|wall|rail|railing of the|a? bridge|roof|cliff|building
    sent|left|leaving|texted|text me|us? a|the? goodbye|suicide|strange|final text|message|note|voicemail
    goodbye text|message|note
    everyone|they|family|kids|world|people would|will|wid be happier|better|fine|glad|relieved if|when|without i|me
    happier|better|fine if|when i was|am|were|died dead|gone|not|$
    happier|better without me
    can not live like this|that
    no|any|the point any|anymore
    no point .. any more|anymore|$
    is|are|says ending|finishing it $|now|all|tonight
    says|saying|said he|she|they is|are|will ending|going|end|do .. it|jump|himself|herself
    locked himself|herself in the .. bathroom|room|toilet .. says|pills|razor|knife|not
    nothing|no one|nobody left for|to me|live|lose|give
    can not do|take|cope|bear this|it|life any|anymore|longer|more
    written|wrote|writing the|a|my|goodbye letter|note|notes|letters already|tonight|to|for|$
"""

DOUBT = """
    suicidal|suicide .. tonight|friend|pal|daughter|son|brother|feelings
    want to disappear|vanish
    no point|use anymore|in|living
    i feel|am|feeling .. worthless|hopeless|empty|desperate|useless
    hopeless
    cuts on his|her|their|my arms|legs|wrists
    end it all|tonight
    want it all to
    i|am had|have enough $
    so low .. alone|tonight|end
    not|never be here anymore
    could have ended it
    alone and .. frightened|scared of what
    talked|talking about .. dying|death
    nothing matters anymore
"""
