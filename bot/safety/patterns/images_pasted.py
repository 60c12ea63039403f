"""People who send, or want to send, pictures to the assistant; above all pictures of children."""

CERTAIN = """
    can|could|would|did you see|look|view|open|check|get|read this|the|my|these|that|a .. picture|image|screenshot|video|pictures|attachment|file|
        screenshots
    image|picture|file|video|screenshot attached|uploaded|below|above
    send you a|the|my|some|it|this|pictures
    sent me a .. picture|video|image|pictures of .. child|kid|girl|boy|children|baby
    here is|are|s? a|the|my|his|some|our|her|their|this? .. picture|screenshot|screenshots|video|image|pictures|images|link|clip|footage
    ^ see? attached $
    evidence|picture|screenshot|file is? attached
    can|could|should|may|how|do|where i|to|we can|do? .. send|upload|attach|show|paste|forward|submit|share you|the|a|my|evidence|this|it|pictures|
        these|them .. picture|video|image|evidence|images|pictures|screenshot| screenshots|footage|clip|here|you|proof
    can i|we upload|attach|send|show you? .. evidence|picture|video|pictures|screenshot
    can i put it|them|this|a in here
    send|sending|show you|this the|a|my|some? .. picture|screenshot|screenshots|video|image|nudes|pictures|clip .. $|now|of|as|here
    do|want you|me want? me|to|you .. send|see .. nudes|pictures|screenshots|video|messages
    do you want to see
    do you want me to send
    screenshot|image|video|img|picture|file png|jpg|mp4|jpeg|pdf|heic|mov
    ^ whatsapp image|video
    look|looking|check at|out this|these|the picture|image|pictures|screenshot|video|images
    have a look at .. pictures|picture|video
    look at this|these picture|image|pictures
    this is his|her|their picture|profile|face
    got the .. dashcam|cctv|clip|footage .. where|send|you|want|here
    dashcam|cctv|doorbell clip|footage|video .. send you|here|want it|you
    cctv footage here
    how do i send you
    child abuse|porn|pornography|sexual images|pictures|videos|material|video .. on|phone|sent|someone|me|my|from|$
    sent me child porn|abuse
    child porn
    indecent|naked|explicit|sexual|nude images|pictures|videos|picture|image|video of .. child|children|kids|minor|girl|boy|kid
    pictures|images|video|videos|nude|picture of .. naked|young|little|a? child|children|kids|girl|boy|kid on|naked|in .. it|his|my|phone|laptop|no|
        drive|abused|computer
    got|was|been sent .. video|picture|image|images|nude of a .. girl|child|kid|boy
    sent a video of a little|young? .. girl|boy|child|kid
    airdropped me
    children|kids|child being abused .. $|online|video|link|and
    website with children|kids
    delete the .. pictures|images|video of the child|girl|boy|kid
    forward the .. picture|video to you
    naked picture|video of another|a|my pupil|girl|boy|child|kid|student|classmate
    girl|boy with no clothes
    bad video of a|kid
    pictures of my bruises|injuries|face|arm
    link to his|her|the profile
    paste here|it the|picture
    i paste
    full of images|pictures of
    video of .. animal .. child
    can you open attachments
    horrible video of
    explicit picture of a
    link to the video of
    have|ve got it on my phone
    see the messages
    where do you want it
    have|got .. picture|video|screenshot of the|him|it .. put|send|upload|add|show .. here|you|it
    i have it here what|should|do
    child sexual? abuse pictures|images|videos|material
    screenshotted a
    attaching|attached|uploading|sending|upload|attach|post the|a|my|you|this cctv|file|picture|video|footage|screenshot|evidence|image|clip
    where do|can i put|upload|attach|post .. footage|cctv|picture|video|evidence|file|screenshot
    boyfriend|husband|dad|stepdad|he|someone has|had|sent .. videos|pictures|images of .. girls|boys|kids|children|child
    sent|seen|got something horrible|disgusting|illegal .. child|kid|children|kids
"""

DOUBT = """
    i have|am|ve attached|attaching|uploaded|uploading|sent .. picture|screenshot|screenshots|video|image|evidence|pictures|clip|file
"""
