"""Someone is after the person who writes, has a weapon, or is hurting somebody else."""

CERTAIN = {
    "danger_now": """
        please? someone|anyone help me|us
        ^ please help me|us $
        help he|she|they|someone is|are|has
        ^ please? send|get the|a? police
        ^ police now|quick|quickly|please|fast
        need the? police|help now|the|right|asap|urgently|quick|quickly|immediately
        need police help? $
        ^ he|she|they is|are? here .. $
        he|she|they is|are here right? now
        he|she|they found|tracked me|us
        he|she|they is|are coming $
        he|she|they|<stranger> is|are? coming|came|comes|running|walking|charging for|after|at|down|towards me|us
        he|she|they is|are coming now|closer|back|again|here
        he|she|they|<person> is? right|still|standing|walking right? behind me|us
        <person> .. been? behind me|us since|for|all|the|and
        getting|coming|getting closer|nearer to? me|us?
        am|are|is|keep|getting? being|getting followed|chased|attacked|mugged|robbed|jumped|surrounded|stalked|tracked|beaten|battered|assaulted|shot|hunted|kidnapped
        am|are|getting followed|chased|attacked|mugged|jumped|surrounded|battered|cornered now|by|at|here|and|$
        being followed|chased|attacked|mugged now|home|by|$
        being followed and
        <person> chasing|following me|us
        <stranger>|someone|they|he is|are? after me|us
        has|have surrounded|cornered|trapped me|us
        is|are surrounding|cornering me|us
        my? life is? in danger
        ^ i? am? in danger
        i|we am|are in danger
        in danger now|please|help
        i|we am|are|do .. not feel? safe now|here|tonight|at|and|please|$
        scared|fear|fearing|afraid|running for my|our life|lives
        can not get|escape away|out|past|off|free he|she|they|them|him|from|$
        can not|never .. escape|run|get away from him|her|them|$
        locked|trapped|shut|barricaded me|us in|inside
        locks|locking me|us in|inside
        <person> will|would|can not let me|us .. go|leave|out|off|past|away|home
        blocking|blocked|blocks my|the|me|us way|exit|door|path|in|from|and
        going to|will|gonna|wants|want|trying|tried|tries to? kill|murder|stab|shoot|batter|beat|hurt|attack|get|rape|strangle|drown|smash|harm|jump me|us
        will|going|says|gonna to? do|sort|end me|us in|out|$
        will kill|murder|stab|shoot|batter|beat|hurt|strangle me|us all? if|when|$|tonight|the|and|for
        waiting for|on me|us outside|at|down|downstairs|in|there|after|near|when|now|and|$
        is|are waiting for|on me|us
        just|only been|got|was|were|getting mugged|attacked|jumped|assaulted|beaten|battered|kidnapped|held
        i .. got|been|was jumped|attacked|mugged|surrounded .. still|now|minutes|here|tonight
        is|are|am|getting|being robbed|raided|attacked .. now|the|by|$
        <stranger> .. pulled|pulling|dragging|dragged|pushing|grabbing me|us
        is|are|am hiding|hidden in|under|behind|from|at|up|with|upstairs|here
        am|are hiding
        hiding in|under|behind the|a|my <hiding_place>
        ran|running|run away? from him|her|them|a|the and|he|she|they|man|right|please
        trying to run|knock|push|force me|us off|down|over
        locked|locks all? the doors? .. will|going|would|driving
        threatening|threatened me|us now|outside|with|he|she|they|right|tonight|just|in
        says|said he|she|they will|is|are|would going? to? kill|batter|stab|beat|hurt|do|shoot|break|smash|burn me|us|my|the
        kicking|smashing|banging|battering the|my|our car|window|door|windows|van|taxi .. and|in|we|i|now|$
        no time please|send|he
        still standing|there|here|outside|coming at|over|and|outside|with
        attacked|hit|punched|beaten|threatened|mugged|robbed me|us and? is|are|he|they still
        punching|kicking|battering|beating .. hell|shit|lumps|fuck|crap out
        is|are .. following me|us
        men|boys|guys|man|guy|car|van|someone follow|follows me|us
        my? stalker is|has here|outside|in|at|turned|found|parked
        have nowhere to? go|run .. following|he|and
        on|to the ground kicking|punching|beating
        can anyone|someone|you hear me
        please|just send someone|help
        they|he|she is|are going to get|find|catch|grab me|us
        he|she|they is|are right? outside $|now|and|he|my|please|help|waiting|the
        he|she|they will|is|are find|going me|to|us find? me?
        threatening|threatened my|our life|lives|family|kids|children
        quick quick
        is|are trying to get|take|rob|attack|hurt|grab me|us|my
    """,
    "weapon": """
        <person>|with|has|have|had|got a|the|an|his|her|their <sharp>
        <person> has|have|had|got|is|are|with|wi|carrying|holding|waving|pulled|pulling|brought|bringing .. <weapon>
        carrying|holding|waving|pulled|pulling|brandishing|swinging|wielding|pointing|pointed a|an|the|his|her|their <weapon>
        pulled|pulling|waving|brandishing|swinging|wielding|pointing|pointed .. <weapon>
        threatened|threatening|attacked|coming|came|come|chasing|hit|waiting|outside|round .. with|at a|an|the|his|her|some <weapon>
        threatened me? with
        i|me .. carry|carrying|have|got|taking|take .. a|my|this <sharp> .. on|me|with|because|to|and|cause|now
        i am? carry|carrying a|my <sharp>
        have|has|got|with .. <sharp> on|with me|him|her|them
        <sharp> on|with me|him|her|them
        found|find a|an|some|the <sharp>|grenade
        <sharp> in|under|hidden my|his|her|the|a|their .. bag|room|bed|schoolbag|wardrobe|waistband|house|car|jacket|pocket|bush|bushes|park
        gunshots|gunshot|gunfire
        someone|they|he|people|man|guy|is|are shooting|firing at|in|outside|people|the|a
        ^ shooting in|at|outside|on
        is|are shooting $
        ^ a? <sharp> $
        weapon|weapons outside|in|here|at|on|and
        hold|hide|keep|mind|look|take after? his|her|a|the|their|my|this <sharp> .. for|in|him|them
        made|make|makes|want|wants|asked|told me .. hide|keep|hold|look|take|mind .. <sharp>
        bring|bringing|taking <sharp> to|into
        <sharp> at|to my|his|her|the|our throat|neck|face|head|me|school
        held|holding a|the|his <sharp> to
        bottle|bucket of acid
        throw|threw|throwing|thrown .. acid
        has|have|got a shooter|piece|weapon
        zombie|samurai|hunting|butterfly knife|sword|blade in|at|outside|on|$
        stabbed|slashed|cut someone|him|her|a|my|people|them .. still|running|he|now|outside
        someone|people|he|boy|boys|man|guy .. been|getting|is|are stabbed
    """,
    "danger_to_someone_else": """
        <other>|<someone_weak>|<family>|<person> is|are|was|were? being|getting? beaten|battered|attacked|hit|hurt|kicked|mugged|robbed|dragged|assaulted|leathered|punched|threatened|strangled|stabbed|followed|chased|abused|raped now|by|up|in|outside|across|at|on|there|$
        <other>|<someone_weak>|<family>|someone|person is|are|was|were? being|getting beaten|battered|attacked|hit|hurt|kicked|mugged|robbed|dragged|assaulted|leathered|punched|threatened|strangled|stabbed|followed|chased|raped|killed
        <other>|<someone_weak>|<family>|someone .. getting a|his|her beating|leathering|kicking|doing|head|hiding
        getting his|her|their head kicked|stamped|smashed
        <partner>|<family>|<stranger>|he|she|they|<other> is|are|keeps|keep just? <harming> her|him|them|<other>|another|someone|a|an|the|some|people
        <partner>|<family>|<stranger>|he|she is|are <harming> his|her|my|their <partner>|<other>|<family>|<child>
        <stranger> beating|attacking|punching|kicking|dragging|hitting|stabbing|robbing|chasing|strangling a|an|some|another|the|someone|up|people
        is|are beating|beat|kicking|punching|hitting|battering|attacking up? a|an|some|another|someone|people|each|his|her
        <stranger> beat|beats|hits|attacks .. woman|wife|girl|girlfriend|man
        dragging|dragged|drag her|him|them|a .. by|into|along|to|out
        hear|hearing|heard .. screaming|screams|scream|shouting|crying|begging|hitting .. help|next|through|wall|upstairs|downstairs|neighbour|neighbours|door|flat|stop|her|him|outside|above|below|now|tonight|street
        i? can hear a|the|my .. woman|girl|lady|man|someone|child|her|him|neighbour .. screaming|crying|shouting|begging
        woman|girl|lady|man|someone|boy|person|neighbour|people .. screaming|shouting|crying|begging|calling for? help
        woman|girl|lady|man|someone|boy|person|neighbour|lad .. shout|shouts|screams|scream|cry for? help
        has|have|got|had a|the|my|her|him .. by the throat|neck|hair
        fighting|fight|screaming|beating|banging next|upstairs|downstairs|across door|again|now|and|the|from
        begging him|her|them to? stop
        my? <other>|<family> is|are in danger|trouble
        <other>|<family> .. sent|texted|text|message .. sos|help
        whispered|slipped|wrote|mouthed .. help
        screamed|screaming|scream|said stop|help|no .. line|phone|stop
        someone|<other>|<person> being|is|are held|set|threatened|attacked against|upon|hostage|captive|down|on
        climbing|breaking|broke|break into|in next|neighbour|neighbours
        girl|woman|lady .. carried|dragged|taken|pulled out|into|away|off
        going to|will|wants kill|stab|hurt|murder|shoot|beat his|her|their|someone|him|them|my|<other>|<family>|a|the|people|everyone
        man|woman|person|someone|guy|people lying|laying in|on|there
        <other>|<someone_weak> .. lying|laid on|in the|a|my|his .. street|road|pavement|floor|close|ground|rain
        <other>|old|elderly|neighbour .. not .. seen|answering|answered|answer .. days|milk|door
        not seen .. neighbour|old|elderly .. days|week
        they|he|she is|are kicking|beating|punching|stamping|attacking a|the|some|him|her|on|my
        gang|group|mob|boys|lads|men .. chasing|beating|kicking|attacking|throwing .. a|the|my|him|her|at|someone|boy|door
        <stranger>|teenagers throwing .. at .. bus|house|driver|family|car|people|window|windows
        not let|letting her|him|them|my .. speak|leave|out|go|breathe
        <other>|<family> .. locked|locks|trapped in|inside|her|him
        <other>|<family> .. hiding|hides .. he|him|ex|from|in|her|upstairs|bathroom
        is|are|was in her|his house|flat .. hiding|ex|not
    """,
}

DOUBT = {
    "danger_now": """
        help|emergency now|please|urgent|quick
        in danger
        i|we .. am|feel not|never safe
        quick|quickly please|quick|$
        <person> is|are waiting outside|for|on
        keeps turning|showing up where|everywhere|at|outside
        he|she|they .. outside .. my|work|window|house|flat|school
        going to batter|beat|jump|get|kick|do|smash me|us|my
        feel|am|are unsafe .. now|here|tonight
        hurt and i|can
        got|get me|us trapped|cornered
        is|are .. <angry> .. and i|me|us
        nowhere|no where to go|run
        screaming|shouting at me|us
        i|we can not get|leave|move|escape away|out|up|past|home
        bottle|bottles at me|us
        ^ 999 $
        ^ police $
        phone|call|ring 999|police|the for|police me|please
        please someone|somebody|anyone|anybody
    """,
    "weapon": """
        threatened|threaten|threatens .. with
        <weapon> .. bag|pocket|jacket|room|waistband
        has|have|got|with|wi|keeps|keep|had|a <sharp>
        <sharp> .. outside|school|street|park|fight|gang|person|bus
        shooting|shots|gunman
        person .. weapon
    """,
    "danger_to_someone_else": """
        shouting|crying|screaming for? help
        being|getting beaten|battered|attacked|hurt|kicked|abused|threatened|mugged
        <other>|<family> .. in danger|trouble
        is|are|just|keeps <harming> her|him|them
        is|are going to kill|hurt|stab her|him|them|my|his
        fighting in|outside|next|upstairs|on|with
        someone|<other> else? .. is|are in trouble
        she|he .. black eye
        let her|him speak|out|go
        had a|her|his .. by the throat|neck|hair
        something is? wrong .. next|neighbour|her|inside
    """,
}
