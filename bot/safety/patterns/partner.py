"""A partner or ex who is violent, threatens or imprisons; danger that has been and may come back counts too."""

CERTAIN = {
    "domestic_abuse_now": """
        <partner> .. <harming>|<harmed>|<harms> me|us
        <partner> .. <harming>|<harmed>|<harms> my|our .. <child>|face|head|arm|ribs|dog|cat|son|daughter|mum
        <partner> .. <killing>|<kill>|<kills> me|us
        <partner> is|gets|was|has violent
        he|she is|keeps|keep|just|has|had|was|are <harming>|<harmed> me|us
        he|she just|has|had? <harmed> me|us .. again|now|last|tonight|and|with|down
        he|she <harmed>|<harms> me|us $
        he|she <harms> me|us
        he|she choked|strangled|throttled|punched|stabbed|battered|beat me|us
        he|she has|had|got me|us? pinned|trapped|cornered|locked|by the|hair|throat|neck
        had|has me|us by the hair|throat|neck
        <partner> .. locked|trapped|barricaded|shut|keeps|kept|holding|held .. me|us|in|house|room|hostage|out
        <partner> .. will not let me|us|go|out
        <partner> .. not let me|us leave|out|go|see|use|of|have
        <partner> .. has|took|taken|takes my|the phone|keys|passport|kids|children|bank .. and|will|i|locked|cant
        he|she .. took|taken|takes|hid|has my|the .. phone|keys|shoes|card .. leave|locked|and|on|cant|not|ipad|tablet
        he|she is|keeps|started|has|are .. smashing|smashed|throwing|breaking|chucking|destroying|wrecking|burning|trashing .. place|house|everything|things|plates|clothes|stuff|me|up|furniture|my
        <partner> .. at|outside|in|by|near|turned|come|came|back|found|kicking|knows|on|waiting .. outside|door|house|garden|car|work|flat|window .. not|kicking|banging|in|and|will|now|shouting|$
        <partner> .. kicking|battering|breaking .. door|in
        ex is|has|just|was .. outside|here|back|turned|house|garden|kitchen
        ex .. parked|behind|following|outside .. me|my
        restraining|harassment|protection order .. he|she|is|and|garden|outside|here|door|again|house
        he|she is|gets|got|was|comes|coming|came .. drunk|steaming|home .. again|and|smashing|he|kill|hit|violent|shouting|going|says
        drunk again and
        <partner> .. steaming|drunk|raging|violent|rage|lost .. and|again|i|now|he|scared|shouting|coming|it|going|please|smashing
        in one of his|her rages|moods|tempers
        <partner> .. threatened|threatening|threatens .. me|us|kill|hurt|my|with|now|to|kids
        threatened by my|the <partner>|family|son|dad|brother
        <partner> .. says|said|told|texted .. will|going|is|would .. kill|find|hurt|finish|burn|get|dead|next|take|batter
        <partner> .. says|said .. kill|dead|finish|batter|burn
        he|she .. says|said .. next time|kill|dead|finish|last
        says|said|saying i am|will|would|be|is next|dead
        next time .. kill|finish|dead|me|worse
        only the start|beginning
        will find us|me wherever|if|and|when|anywhere
        he|she will|is|going? .. be|due|home|back .. soon|minutes|now|hour|scared|and i|in|before .. minutes|hour|scared|said|kill|hit|please|$
        before he|she gets|comes|is back|home|in
        packed a? bag|bags and he|she
        barricaded|locked myself|ourselves|us|me in
        locked in the bathroom|bedroom|toilet|room
        i am in the bathroom|toilet|bedroom|shed|car|cupboard with|he|hiding|and he|she
        scared|terrified|frightened|feared of my|him|her <partner>
        scared|terrified|frightened|feared to go home
        <partner> .. scared|terrified|frightened .. now|here|home|right
        killed my|the|our cat|dog|pet
        poured petrol
        pillow on|over my
        my|the <parent> is|are|keeps|keep|just|has|was? .. <harming>|<harms>|<harmed> .. my|up <parent>|sister|brother|mum|dad|granny
        mum|dad|mummy|daddy .. beating|hitting|strangling|attacking|battering .. mum|dad|mummy|daddy|her|him
        <family> .. boyfriend|husband|partner|wife|ex .. <harming>|<harms> .. her|him|them
        i am? pregnant and|he|she .. <harmed>|kicked|pushed|punched
        <harmed>|kicked|punched .. me|i .. pregnant
        he|she|<partner> .. <harms>|<harmed>|<harming> me|us .. kids|children|bairns|ones|wee|little|front
        hits|beats|hurts|hit me|us and? he|she|i|what|again|every|if|when
        between me and the door
        held a knife|blade|gun|scissors to|at|against me|my
        threw|pushed|kicked|dragged|punched me|us .. stairs|window|wall|floor|room|out|down
        wife|girlfriend .. goes|went|goes for me|us with
        he|she is|are raging and|again|please
        he|she is violent
        face .. swollen|bruised|bleeding .. he|she
        forces|makes|forced|makes me .. sex|things .. beats|hits|say no
        i .. violent|abusive <partner>|home|house|relationship .. now|escape|tonight|leave|get
        lost it .. throwing|chucking|smashing|shouting|scared
        my man .. drunk|coming|raging|says|said|home
        he|she .. did it again|tonight|last
        do .. not|never been this bad
        <harmed>|hurt|<harms> me|us again
        if he|she|they sees|finds|catches|reads|hears|knows this|me|out|i
        kill me|us if he|she|they
        escape|get away from .. <partner>|him|her now|tonight|before
        need to get|leave out|before|now|tonight .. he|she|before|him|house
    """,
}

DOUBT = {
    "domestic_abuse_now": """
        <partner> .. <harming>|<harmed>|<harms>
        <partner> .. outside|violent|raging|threatening|abusive|drunk
        he|she <harmed>|hurt|hurts me|us
        he|she .. <harming> me|us
        he|she .. raging|rage|violent|drunk
        hits|beats|punches|kicks me|us
        <partner> .. kill
        reading my messages
        lost his|her temper .. me|now|again
        find us|me wherever
    """,
}
