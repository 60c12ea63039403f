"""Somebody who is missing, and people in danger outside Scotland."""

CERTAIN = {
    "missing_person": """
        my|our|a <family>|<partner>|<child>|<other>|granda|toddler|someone .. is|has|have|are|gone|went been|gone|went? missing
        <family>|<partner>|<child>|<other>|someone is|has|have|gone|went|been|are gone|went? missing
        ^ gone? missing please|help|child|person
        gone missing please|from|since|tonight|today|and|this
        <child>|toddler|bairn missing
        ^ lost child
        can|could not find .. my|our .. <family>|<partner>|<child>|wee|little|friend|<other>|anywhere
        can not find my|our <family>|<child>|<partner>|little|toddler
        lost|losing my|our .. <child>|little|mum|toddler|wife|granny .. in|at|shop|crowd|centre|here|and|$|boy|girl
        has|have|did|is|are not|never .. come|came|been|arrived|returned|turned|get|back home|back|here|up|in|to .. $|and|yet|since|it|tonight|now|from|she|he|is|last|for
        he|she|<family>|<child>|<partner> has|is|did not|never come|came|returned|been|back|home home|back|seen|$
        not come|came home|back
        not home|back .. midnight|3am|night|hours|late|phone|worried|dark|answering|after
        went|gone|walked|left|nipped|popped|gone out|off|for .. hours|not|and|never .. back|ago|home|phone|returned|come|answering|straight
        dementia .. gone|wandered|missing|left|lost|out|walked|not
        left|walked|wandered|got|escaped out|the|from|of .. care|home|hospital|ward|house .. nobody|no|not|and|know|where|gone
        nobody|no one|we|police .. knows|know|seen|idea .. where|him|her .. he|she|is|they|has|are|since
        has|been not? seen since|for|in
        not been seen
        has not been seen
        run|ran|running away from|home|again|with|and|$ .. 
        took|taken his|her passport and
        separated from .. us|me|friends|group
        was not on it|the bus|train|there
        school rang|phoned|called .. not|never
        not arrived|arrive|turned .. school|home|work|morning
        how long .. wait .. report .. missing
        wait 24 hours
        find someone who
        phone .. off|dead|voicemail|closed .. not|home|missing|hours|went|days|worried
        not|never answering .. phone|calls|texts .. worried|gone|days|river|location|not|car|took|depressed
        depressed|suicidal|note .. gone|took|left|car|answering|missing
        location|find .. stopped|phone at the? river|bridge|water
        hill|walker|hillwalker|climber|walking .. not|overdue .. back|returned|come|dark
        out in the boat|kayak|sea|canoe .. not|should|back|overdue
        should be|have in|back|been by now
        meant|supposed|due to? .. bring|back|home .. not|no|it|and|now|is|hours
        left .. phone|wallet|keys .. and .. away|gone|disappeared|not
        climbed out .. window
        <family>|<child>|he|she|client|resident|patient .. got|slipped|sneaked|walked out of|the .. house|window|hospital|care|home|ward
        slammed the door .. yesterday|not|gone
        went home with .. not|nothing|heard
        stopped answering|messaging|replying .. ago|week|days|stuff|landlord
        not been|in home|bed|work|school .. since|for|days|two|three|night
        is not in his|her|their bed|room|house
        not get hold of .. door|days|worried|and|granny|grandad|mum|dad
        can not|could reach|get her|him|hold|them|of .. worried|missing|club|lost|since|days
        nipping|nipped|popped out for
        is|has gone .. and|from .. house|home|bed|dementia|where|not
        she|he was|were right? here
        missing .. autistic|toddler|dementia|baby|insulin|medication
    """,
    "abroad": """
        in <abroad_place> and|my|with|being|someone|he|she|they .. 
        in|from|at <abroad_place> .. beating|hitting|hurt|killing|kill|threatening|missing|attacked|raped|robbed|lost|stolen|arrested|without|trapped|taken
        attacked|robbed|mugged|followed|raped|assaulted|stolen|stole|arrested|missing|lost|stuck|trapped|spiked|lifted|taken|kidnapped|snatched|threatened in|on|at|to .. <abroad_place>|holiday|cruise|hotel|embassy
        on holiday|vacation in|and|with .. attacked|robbed|assaulted|hit|raped|help|missing|mugged|followed
        am|are abroad
        arrested|attacked|robbed|assaulted|mugged|raped abroad|overseas|on
        <uk_place> .. followed|breaking|threatening|threatened|spiked|scammed|hitting|beating|attacked|robbed|snatched|raped|fight|stalking|stabbed|missing|mugged|killing|hit|hurting
        breaking|following|followed|hit|attacked|snatched|robbed|stolen|threatened|spiked|mugged|raped|missing in|from .. <uk_place>
        i live|am|based in england|wales|<uk_place>
        number|who|999|112|911 .. call|ring|work|is|for|use .. in|from <abroad_place>
        does|do|is 999|112|911 work|it|the .. <abroad_place>
        not|outside|out in|of|the? scotland|uk
        british embassy|consulate
        consulate|embassy number
        took|taken|take|taking|kept|keep my|our|the .. <child> .. to|in .. <abroad_place>|england|abroad
        took|taken .. kids|children|child|son|daughter|bairn .. england|abroad|country
        passport .. stolen|lost|stole in <abroad_place>
        police scotland .. in|help <abroad_place>
        cruise|ship .. attacked|assaulted|raped
        plane landed in
        am|are|stuck|in|from|trapped in <abroad_place> $
        i am in <abroad_place>
        in|from <abroad_place> .. says|said|going|saying .. kill|hurt|die|herself|himself
        do i|who call|ring|phone .. in <abroad_place>
        hotel room .. broken|robbed in
        police cell|jail|prison in <abroad_place>
        holding me .. until .. pay
        riot in
    """,
}

DOUBT = {
    "missing_person": """
        not come home|back
        not been home|seen|back
        lost my .. son|daughter|child|mum|dad|boy|girl
        wandered
        run|ran away
        not answering .. phone|and|days
        absconded
    """,
    "abroad": """
        abroad .. help|emergency|attacked|robbed
        on holiday .. attacked|robbed|stolen|assaulted
        <uk_place> .. police|attacked|stolen|robbed|door
    """,
}
