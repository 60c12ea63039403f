"""Suicide and self-harm, said outright or hinted at, by the person or about somebody else."""

from __future__ import annotations

from bot.safety.patterns.suicide_signs import SIGNS, WEARINESS

WISHES = """
    not handle|bear|stand|endure it|this|life|living|the pain anymore|any|$
    rather be|not be dead|die|alive|here
    hope i die|do not wake
    nothing to live for
    no future for|left
    no hope left|for|$
    want|wish to not exist|be
    wish i did not exist
    no will to live
    given|giving|give up on|hope|$|trying|now
    lost the will|all hope
    i will|am not be here|alive
    when|after|once i am gone|dead
    it will all be over
    over soon|tonight
    make it|them|everything|this stop|go away .. $|please|i
    drown|bury|lose myself
    want to be with|join .. $|heaven|him|her
    see|seeing the|any|a|no point|reason|future .. being|living|going|life|here|anymore|in
    can not do|face|take|handle|live life|this|living|another .. any|anymore|more|longer|day
    out of this life|world
    sorry for everything
    tonight is the night
    decided .. tonight|end|die
    ready|going|about|want to end|finish|leave it|this|everything|all|world|life
    ready to end it
    wish|hope|pray .. dead|die|dies|never born|not wake|gone
    tell my .. sorry|love|loved
    be dead $|by|soon|tonight
    wish i was|were dead
    want|wants|wanted|wanting|going|ready|wish|planning|tried|trying|thinking|feel|feels|like to|of|about|like die|dying
    kill|killing myself
    end|ending|ended my|his|her|their|own life|own|lives
    going|want|wants|wanted|like|need|plan to end it|things|everything
    ^ end it all
    going|about to finish|end it|this|myself all|now|tonight|$
    i will end|finish it|myself|everything
    i want|wish|need to finish $
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
    what is the use|point .. living|life|anymore|going|any|never|left
    life is not worth
    not worth living
    my life is|s? over|finished|ruined .. $|and|i|end|die|point
    done with everything|life|living|it all|this life
    ^ i am|m? so? done $
    tell my|the .. i love|loved
    want it all to|just? stop|end
    want it to all stop
    want to|just disappear|vanish .. forever|for|$|and
    hope|wish|pray|want i|to .. never|not wake up
    wish i .. not|was|were|never .. wake|dead|born|not|alive|here
    wish i was|were dead|never|not
    i should|deserve be|to dead|die
    i should be dead
    on the wrong side of
    going to do it|something tonight|now|$|stupid|myself
    nearly|almost did something|it tonight|last|and|again
    i .. have|got a plan .. and|to|for|what|kill|end|die
    not safe from|with|by myself
    do not trust myself .. alone|tonight|night
    only one way out|left
    there is only one way
    one reason not|to .. live|stay|not|to|$
    give me one reason
    everything is finished|over .. me|$
    unless|until i am|was gone|dead
    it hurts too much to
    hurts too much .. living|going|keep|live
    not be here|around tomorrow|much|anymore|longer|next
    not be here tomorrow|anymore
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
    lost everything|all|it .. no point|nothing left live|want to die
    no use living|going
    off myself
    make it all stop
    stop .. pain forever
    shame .. can live|die|kill|not
    i .. rather be dead|die
    do myself in
    no point in living|life|going|it|anything|being
    there is no point in|to|anymore|any|living
    want it to? .. stop all|now|forever
    can not see the|a|any point|future
    one reason not
    done with everything|life|living
    i am so? done with
    can not live like this|that
    no|any|the point any|anymore
    no point .. any more|anymore|$
    is|are|says ending|finishing it $|now|all|tonight
    can not do|take|cope|bear this|it|life any|anymore|longer|more
    better off if i was|were not? dead|gone|here|around
    posted|put|sent|written|wrote a|her|his|this goodbye .. story|status|online|snapchat|facebook|instagram|message|note|group
    goodbye on|in her|his|their story|status|snapchat|facebook|page|instagram
    <loved>|he|she has|just? left a? note saying|and .. goodbye|sorry|gone|missing|not
    will|want|going finish my life
    not want live any? more|anymore|$
    finished and so am i
    <i> .. finished .. .. .. .. shotgun|gun|rope|pills|keys
    sitting|sit with the|a|my shotgun|gun|rifle|pills|rope|tablets in|on|beside|to my|me
    shotgun|gun|rifle in|on my|the lap|knee|knees|mouth
    ending it .. .. .. pills|tablets|rope|tonight|now
    got|have|has the pills|tablets|rope|razor|blade here|ready|beside|with
    gone|went|going to|out|into|in the? shed|garage|loft|woods|bathroom|field .. with .. .. rope|gun|razor|pills|shotgun
    voices telling|tell|tells|saying|say .. me to? .. jump|die|end|kill|hurt myself|it|out|off|$
    sitting|lying|standing on the train|railway|rail tracks|track|line|lines
    locked .. in the? bathroom|toilet|room|bedroom .. .. with .. .. razor|razors|knife|pills|blade|rope
    says|said she|he is going to heaven
    nothing left .. .. .. .. .. cliff|cliffs|bridge|loch
    storey|roof|bridge .. on the ledge|edge|parapet|barrier
    going to? be with .. angels|god|jesus|heaven
    voices .. tell|telling me jump|die
"""

CERTAIN = WISHES + WEARINESS + SIGNS

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
    <loved>|he|she left a|me a? note $
    just want it to stop
"""
