"""People who take the assistant for a police desk: to report a crime to it, or to send it pictures."""

CERTAIN = {
    "reporting_crime": """
        reporting a|an|the .. theft|robbery|assault|hit|crime|stolen|burglary|break|incident|damage|quad
        make a report here
        ^ crime to report
        take my statement
        statement .. on|to|that|at .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|police|pm|am
        please log|record|note|file|take|register
        log this
        send this to
        need police to know
        give|have|got|has|pass|share you? .. information|info .. about|who|on|for .. crime|did|robbery|murder|who|stole|theft|him|dealer|it
        i .. witnessed|saw a|an|the|man|someone .. robbery|assault|theft|steal|stealing|fight|crime|attack|stabbing|break .. and|where|tell|who|report|want|police
        like it|this to? be? recorded|logged|noted
        want this on record
        like|want it recorded
        for the attention of
        dear sir|madam|officer .. inform|report|police
        please note
        reported online .. not|send|did .. you|send
        do i tell you
        add to my report
        i .. report .. name is|his|address
        where do i tell you
        animal cruelty .. report
    """,
    "images_pasted": """
        here is|are|s|the a|the|my|his|some|it|this|pictures? .. photo|picture|screenshot|screenshots|video|image|pictures|photos|images|link|clip|footage|evidence|pics|of
        here is|are .. photo|picture|pictures|photos|screenshot|screenshots|video|link|clip
        ^ see? attached $
        evidence attached
        am attaching|sending|uploading|pasting|posting .. photo|picture|screenshot|screenshots|video|image|evidence|pictures|you|clip|photos
        send|sending|sent you .. photo|picture|screenshot|screenshots|video|image|nudes|pictures|photos|clip
        want me to send
        screenshot|photo|image|video|img|pic png|jpg|mp4|jpeg|pdf|heic|mov
        whatsapp image|video
        photo|picture|video|footage|clip of the|him|her|my|them|man|it .. man|door|thief|bruises|injuries|guy|here|van .. $|here|send|you|me|attached
        ^ photo|picture|screenshot|video|link of|to|here
        look|check|have at|a|out|look .. this|these|the|at picture|photo|image|pics|pictures|photos|screenshot|video|images
        this is his|her|the|my|their|a picture|photo|profile|car|face|pic
        dashcam|cctv|doorbell|ring .. clip|footage|video .. where|send|here|want|you|of .. send|it|you|want|$|thief|here
        cctv footage here
        where do you want .. it|them|pictures|this
        child|children|kid|kids|minor|underage|girl|boy|year|pupil .. abuse|porn|nude|nudes|naked|indecent|sexual|explicit|sex .. images|image|pictures|pics|photo|photos|video|videos|material|on|someone|of|to
        images|pictures|photos|video|videos|image|photo|pics|nudes|nude|porn|pic of .. a|naked|wee|little? .. child|children|kid|kids|minor|girl|lassie|boy|pupil|baby .. on|in|phone|laptop|me|sent|naked|with|abused|being|being|no|computer|drive|he|$|it
        indecent|sexual|explicit|naked|abuse images|photos|pictures|videos|picture|photo|image|video .. child|children|kids|minor|minors|girl|boy|pupil
        child porn|pornography|abuse images|material|videos
        sent|airdropped|send|showed|got .. me|us? .. child|kid|children|minor|pupil .. porn|nude|video|images|picture|naked
        being abused .. link|children|video|opened
        website|site|link .. with|was|of .. children|kids .. naked|abused|on|being|paste|address
        delete .. pictures|photos|images|video .. child|police|girl|keep
        forward .. photo|picture|video|it to you|police
        screenshotted .. nude|naked|child|year
        daughter|son|pupil|girl .. sent|showed .. photo|nude|picture|naked .. here|do|phone|it|have
        group|class chat .. pic|picture|nude|naked|video|image .. girl|boy|child|clothes|kid
        girl .. no clothes
        pictures|photos of my bruises|injuries
        add|see|open them|messages|attachments|the
        link to his|her|the profile|video|account
        paste here|the|it|picture
        full of images|pictures|photos of kids|children
        photos|pictures of children on|in
        horrible|awful video .. child|animal
    """,
}
CERTAIN["images_pasted"] = CERTAIN["images_pasted"].replace("\n        add|see|open them|messages|attachments|the\n", "\n        can you open attachments\n")

DOUBT: dict[str, str] = {}
