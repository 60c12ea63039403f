"""People who take the assistant for a police desk: to report a crime to it, or to send it pictures."""

CERTAIN = {
    "reporting_crime": """
        how|can|could|may|do i|we log|report|record|register .. crime|this|incident|theft .. with|to|here you|here|now
        complaint of|about .. assault|theft|against
        statement from me
        please report this|him|her|my|that|a|it
        registration|reg is|number .. and|please|$
        report this man|woman|guy|person|car|driver|to
        report it to you|the police for
        i .. to report a .. crime|theft|robbery|burglary|assault
        send an officer to take
        do i tell|report .. you
        make|file|give|lodge a? .. report here|to you
        want|like|need|wish|wanting|have to report a|the|some|my|that|damage|this|racist|antisocial|something|stolen .. <crime>|stolen|damage|car|quad|bike|wallet|theft|someone|abuse|break|fight|attack|hit|company|parcel|something|incident|crime|bin
        ^ i? am? reporting a|the|my|damage|racist|stolen|theft|vandalism|fraud|assault|robbery|housebreaking|antisocial ..
        reporting a .. hit and run|theft|robbery|stolen|break
        ^ report|reporting <crime>|stolen|damage|antisocial|racist .. $
        crime to report
        ^ statement on|that|my|at
        can|could|please you? log|record|note|register|file this|a|that|my|it .. incident|crime|report|theft|for|please|$|down|fence|damage|broken|he
        log this please|for|$
        ^ please note|record|log
        please note it|this|that|$
        crime|incident|police number|reference|report please
        ^ tell the officer|police what
        tell|inform the police about|that|what .. i saw|a|my|had
        want|wanting to tell the police about
        inform the police that
        pass|send|forward this on? to .. police|officer
        this to the police .. for|$|please
        police to know what
        i? have|got some? information about a crime
        i saw|witnessed a .. steal|stealing|robbery|assault|theft|fight|attack .. where|want .. tell|report
        where do i tell you
        witnessed a .. and want to tell
        like it|this to be? recorded|logged
        want|like this|it on record|recorded
        for the attention of
        dear sir|madam|officer .. inform|report|police
        ^ where is the report|reporting form
        did not send .. can you take
        can you take it|this|my|a|the statement|report|$|details|down
        add to my report
        ^ make a police report
        ^ police report .. $
        ^ report a|the drunk|crime|theft|robbery|assault|hit i|that|from|to|on|at
        report .. i saw yesterday|today|last
        report .. their name|number .. below|is|are
        his|her|their name is|s and .. address|lives|reg
        wish to lodge|report|complain
        report someone for animal
        lodge a complaint of
        removed on the night
        suspicious .. seen in|at
        in .. between .. please note
        i am report crime
    """,
    "images_pasted": """
        can|could|would|did you see|look|view|open|check|get|read this|the|my|these|that|a .. photo|picture|image|screenshot|video|pictures|attachment|file|screenshots
        will|can|could|ill|let me send|show|upload|share|attach|forward you|it|the|a|my|this|them|some .. picture|pictures|video|photo|footage|images|screenshots|you|evidence
        image|picture|photo|file|video|screenshot attached|uploaded|below|above
        have|got a|the .. video|picture|photo|clip|footage|recording of .. send|show|you|it|want|upload
        send you a|the|my|some|it|this|pictures
        sent me a .. picture|video|photo|image|pictures of .. child|kid|girl|boy|children|baby
        here is|are|s? a|the|my|his|some|our|her|their|this? .. photo|picture|screenshot|screenshots|video|image|pictures|photos|images|link|clip|footage
        ^ see? attached $
        evidence|photo|picture|screenshot|file is? attached
        i have|am|ve attached|attaching|uploaded|uploading|sent .. photo|picture|screenshot|screenshots|video|image|evidence|pictures|photos|clip|file
        can|could|should|may|how|do|where i|to|we can|do? .. send|upload|attach|show|paste|forward|submit|share you|the|a|my|evidence|photos|this|it|pictures|these|them .. picture|photo|video|image|evidence|images|pictures|photos|screenshot|screenshots|footage|clip|here|you|proof
        can i put it|them|this|a|photo in here
        send|sending|show you|this the|a|my|some? .. photo|picture|screenshot|screenshots|video|image|nudes|pictures|photos|clip .. $|now|of|as|here
        do|want you|me want? me|to|you .. send|see .. nudes|photo|photos|pictures|screenshots|video|messages
        do you want to see
        do you want me to send
        screenshot|photo|image|video|img|picture|file png|jpg|mp4|jpeg|pdf|heic|mov
        ^ whatsapp image|video
        ^ photo|picture|video|footage|clip|pictures|photos of the|him|her|my man|guy|door|thief|bruises|injuries|car|person|van .. 
        look|looking|check at|out this|these|the picture|photo|image|pictures|photos|screenshot|video|images
        have a look at .. pictures|photo|photos|picture|video
        look at this|these picture|image|photo|pictures
        this is his|her|their picture|photo|profile|face
        got the .. dashcam|cctv|clip|footage .. where|send|you|want|here
        dashcam|cctv|doorbell clip|footage|video .. send you|here|want it|you
        cctv footage here
        how do i send you
        child abuse|porn|pornography|sexual images|pictures|photos|videos|material|video .. on|phone|sent|someone|me|my|from|$
        sent me child porn|abuse
        child porn
        indecent|naked|explicit|sexual|nude images|photos|pictures|videos|picture|photo|image|video of .. child|children|kids|minor|girl|boy|kid
        pictures|photos|images|video|videos|nude|picture|photo of .. naked|young|little|a? child|children|kids|girl|boy|kid on|naked|in .. it|his|my|phone|laptop|no|drive|abused|computer
        got|was|been sent .. video|picture|image|images|nude|photo of a .. girl|child|kid|boy
        sent a video of a little|young? .. girl|boy|child|kid
        airdropped me
        children|kids|child being abused .. $|online|video|link|and
        website with children|kids
        delete the .. pictures|photos|images|video of the child|girl|boy|kid
        delete .. or keep .. for the police
        forward the .. photo|picture|video to you
        screenshotted .. nude .. police|show
        sent a? .. boy|girl|him|her a photo .. i have it here
        naked photo|picture|video of another|a|my pupil|girl|boy|child|kid|student|classmate
        chat .. there is .. picture|video|photo of .. no clothes|naked
        girl|boy with no clothes
        bad video of a|kid
        pictures|photos of my bruises|injuries|face|arm
        took photos of my injuries
        link to his|her|the profile
        paste here|it the|picture|photo
        i paste
        full of images|pictures|photos of
        photos of children on
        video of .. animal .. child
        can you open attachments
        horrible video of
        explicit picture of a
        link to the video of
        have|ve got it on my phone
        see the messages
        where do you want it
    """,
}

DOUBT: dict[str, str] = {}
