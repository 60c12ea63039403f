"""Signs of suicide and self-harm: goodbyes, means, acts, places, what is said about somebody else, and weariness of life."""

from __future__ import annotations

SIGNS = """
    tired of being|living|fighting|trying|hurting|existing|everything
    crossing|stepping in front
    in front of a|the train|bus|lorry|car
    throw|throwing myself off|under|in|from|out
    walk|walking|drive|driving into the|a|traffic|wall|sea|river|loch|water|tree
    one last|final time|goodbye|night
    written|writing letters|letter|notes|note to .. kids|family|mum
    writing|wrote my will|note|letters .. tonight|now|and
    giving away my|his|her .. things|stuff
    put my affairs|things in order
    be gone by|soon|tomorrow|tonight|when
    look after my .. kids|dog|cat|mum|when i
    please look after my
    stash|stashed|saved|hoarded .. pills|tablets
    enough pills|tablets|insulin
    bottle of .. pills|tablets|paracetamol|bleach
    pills|tablets in front|my hand
    relapsed|relapse and|cut|i
    blade|razor in|to|on|against my
    thinking of cutting|jumping|ending|death|dying
    urge|urges to .. cut|hurt|jump|die|harm|end
    intrusive|dark|bad thoughts .. about|of|again|hurting|tonight|killing
    <loved>|he|she is|s|feels|been suicidal|self
    <loved> .. tried|trying|attempted|wants|going to kill|hang|hurt|end|jump|die|overdose
    <loved> .. tried|trying|attempted|wants|going to take .. life|overdose|pills|tablets|himself|herself|themselves
    <loved> .. on|off the|a bridge|roof|ledge|cliff
    <loved>|he|she|they .. wants|want to die
    he|she has|s taken|locked .. overdose|bathroom|pills|tablets|razor
    cutting himself|herself|themselves
    tried to hang|drown|kill|overdose|cut|end
    attempted suicide
    suicide attempt|pact|letter
    thinking|thought|thoughts|planning|considering|googling|looking .. hanging|hang|jumping|overdosing|overdose|drowning|suicide|dying
    got|have|bought|found|holding|keep a|the|my|some rope|noose
    scratching|burning|cutting|hitting|hurting|slashing|punching|harming|biting|starving myself
    scratching|burning|cutting|slashing .. my arms|legs|wrists|skin|arm|thighs
    thank|sorry|thanks for everything .. $|bye|goodbye|love|i|tonight
    last message|text|note .. sorry|bye|goodbye
    goodbye tell|everyone|all|my|love|for|i
    lined up .. pills|tablets
    taken|took|take an overdose
    taken|took all .. <pills>
    want|wants|going|ready|plan|planning|tried|trying to kill|hang|drown|hurt|cut|shoot|burn myself|himself|herself|themselves|themself
    <i>|he|she|they|to .. kill|killing|hang|hanging|drown myself|himself|herself|themself
    hurt|hurting|cut|cutting|harm|harming|burning|starving myself
    wants|going|threatening|says|said .. kill|hurt|hang|harm himself|herself|themself|themselves
    cut|slit|cutting|slitting|slashed my|his|her wrists|wrist|arms|arm|throat|leg|legs|thighs
    i am|feel|feeling|get|been|was .. suicidal
    ^ suicidal .. $
    ^ feeling|feel|getting|been|being .. suicidal
    ^ having|have|had|got|getting .. suicidal thoughts|feelings|urges
    he|she is|feels|feeling suicidal
    suicidal and|tonight|now|again|right
    suicide note
    thinking of|about ending|ways|suicide|killing|death
    think|thinking|thoughts .. about|of dying|suicide|ending
    i? am done tell|goodbye|with|love|i $|my|life|everything|it|them|living|love
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
    i|am|is|he|she|standing|sitting on|at the|a bridge|roof|ledge|edge|railway|tracks|cliff|multistorey $|and|looking|going|now|wrong
    standing on .. bridge|ledge|roof|edge|tracks
    looking at the .. tracks|river|water|bridge|edge|drop
    should|going|want|will|ready to? jump .. $|now|off|from|in
    he|she|they .. going to jump
    topping|top himself|herself|myself|themselves
    ready to go .. goodbyes|goodbye
    been drinking and .. razor|rope|pills|tablets|bridge|blade
    gun|shotgun|rope|tablets|pills .. low|depressed|suicidal
    been talking about .. suicide|dying|killing|topping|ending|death
    has|he|she .. gone out with the .. shotgun|gun|rope|tablets
    on the edge|side|parapet|wall|rail|railing of the|a? bridge|roof|cliff|building
    sent|left|leaving|texted|text me|us? a|the? goodbye|suicide|strange|final text|message|note|voicemail
    goodbye text|message|note
    says|saying|said he|she|they is|are|will ending|going|end|do .. it|jump|himself|herself
    locked himself|herself in the .. bathroom|room|toilet .. says|pills|razor|knife|not
    written|wrote|writing the|a|my|goodbye letter|note|notes|letters already|tonight|to|for|$
    no point in|of going|carrying|trying on|$|anymore
    can not do|take|go|cope|face this|it|on anymore|any|longer
"""

WEARINESS = """
    world|family|everyone|kids|they|mum is|are|would|will be better off|without
    everyone|family|kids would be better
    i am a burden
    just a burden
    so tired of|i life|want|everything
    nobody would|will|d care|notice|miss|find
    nobody would|will care|notice|miss|find
    who would miss|care
    nobody needs|wants|loves me
    nobody .. miss|notice|even .. me|about|if|i|here
    sleep .. never|not .. wake
    nothing|nobody left|to for|live me|for|$
    sick|tired of living|life|being alive|being here|everything|existing|it all
    tired of life|living|everything
    had|have enough of life|everything|living|it all
    want to sleep|go and|to .. not|never|sleep wake
    better off .. without me|dead|if i|with insurance
    be better without me
    better off without me
    will|would|be be? better off with the
    world .. better without|me
    nobody|they would|will miss|care|notice|even .. me|if|$
    nobody would miss me
    everyone hates me .. dead|die|should
    nobody cares .. die|dead|if|live
    <i>|want to go to sleep .. not|never
    nobody needs|wants|loves me .. here|any|anymore|$
    everyone|they|family|kids|world|people would|will|wid be happier|better|fine|glad|relieved if|when|without i|me
    happier|better|fine if|when i was|am|were|died dead|gone|not|$
    happier|better without me
    nothing|nobody left for|to me|live|lose|give
"""
