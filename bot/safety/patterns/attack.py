"""Bombs, suspicious things and attacks on many people."""

CERTAIN = {
    "bomb_attack": """
        driven|drove|driving|ploughed|ramming|rammed|mounted|crashed .. into|through|onto .. crowd|people|pedestrians|pavement|market|queue|shoppers
        leave|leaves|left|put|dropped|planted|hid a .. <bag> .. and|in|at .. run|ran|walked|shopping|station|centre|school|off
        someone|he|man|they|people .. shooting|firing|shot .. in|at|mall|school|centre|station|everyone|people
        people|kids|students|everyone are|is|being|getting being? shot|stabbed|killed|attacked|run
        making|building|make|build|made|got .. pipe|nail|petrol|home bombs|bomb
        school|office|shop|work|church|mosque|pub|station has|had|got|received|is .. bomb|threat
        left|planted|hidden|put|phoned|planting a bomb
        <bag> with wires|ticking|a
        suspicious <bag>|item|object|device|vehicle at|in|on|outside|near|left
        wires under|in|on .. car|seat|van
        do an attack|bombing
        ^ bomb|bombs|explosion|gunman|unexploded|explosives $
        ^ attack $
        there is|are a|some? .. bomb|grenade|explosive|explosives|gunman|shooter
        bomb threat|scare .. $|at|in|phoned|just|from|has|received|made
        just|had|got|received a bomb threat
        bomb in|at|on|under|inside my|the|our|school|a
        bomb|device under .. car|van|seat
        wearing|has|carrying|planted|found|left|with a bomb|grenade|device
        phoned|called|emailed|email|caller|text|message .. bomb
        someone|he|they says|say|said|phoned .. bomb
        dodgy|suspicious looking <bag>|item|object
        <bag> .. been? left|abandoned|unattended|dumped|sitting at|in|on|under|outside|by|with|against .. station|train|bus|airport|subway|court|platform|wires|nobody|no|seat|mosque|church
        someone|man|guy has? left|dumped|put|leave a|his|their .. <bag> .. outside|at|on|in|under|against|by and|court|station|train|the|a|seat
        left .. <bag> and walked|ran|run|went off|away|out
        <bag> .. wires|ticking|wire|fuse ..
        <bag> .. nobody|no one claiming|near
        <bag> .. no one near
        is|and it? is ticking
        parcel .. ticking
        wires coming|sticking|hanging out
        white powder in|from|came|inside .. envelope|letter|parcel|post|mail
        powder in a envelope|letter|parcel
        ^ terrorist attack .. $
        terrorist|terror attack happening|now|in|at|here
        people being|getting|are stabbed|shot|attacked|run|killed
        van|car|lorry|truck driven|drove|driving|ploughed|ramming|rammed|mounted into|through|the people|crowd|pavement|market
        explosion at|in|near|outside|just|and|downstairs
        massive|big|huge|loud .. bang|explosion|blast .. smoke|screaming|people|at
        shooter in|at|here|inside|outside
        gunman in|at|outside|here|inside|on
        <i> .. hear|heard .. shooting|shots
        there are|is shots|shooting|gunfire .. outside|in|inside|here
        shots outside|fired|downstairs
        ^ they are shooting
        shooting at|up people|us|everyone|the|his|my
        run hide tell .. happening|now|is
        wearing a bomb|suicide|vest
        suicide vest|bomber
        will|going|says|said|wants|guy|threatening|shouting .. blow|bomb|blaw .. up? school|mosque|church|chapel|people|college|march|building|everyone|place|the
        be blown up
        shoot up .. school|college|work|mosque|church
        going to attack|bomb .. mosque|church|synagogue|school|people|march
        locked in the|our .. classroom|school|office|building .. someone|shooter|out|there
        taking pictures|notes of the .. cameras|doors|exits|security|guards
        acting weird|strange|suspicious|funny near|outside|at .. parliament|station|airport|mosque|taking
        cash for .. chemicals
        loads of chemicals .. cash|shop|wires|bought|paid
        fertiliser bags and|with
        full of .. fertiliser|chemicals .. wires|and
        bomb instructions|making|parts|recipe
        nail|pipe|petrol bomb|bombs
        making|make|made a? bombs|bomb
        drone hovering|over|above .. crowd|dropping
        factory .. gone up
        war bomb|shell|mine|grenade
        bomb from the war
        shell|mortar|grenade|ordnance|mine .. garden|beach|field|live|found
        found .. mortar|grenade|shell|ordnance
        unexploded
        martyrdom|martyr|jihad .. knife|bought|town|attack|gun
        petrol cans .. left|stairwell|purpose|in
        gas cylinder and petrol
        minutes to get out
        parked .. airport|parliament .. smoking|nobody|no one
        case|bag|box no one near
        bag under .. chair|seat .. run|ran|away|left
        bomb|explosives .. school|station|airport|train|building
        bang at the .. centre|station|and smoke|screaming|people
    """,
}

DOUBT = {
    "bomb_attack": """
        a bomb
        suspicious bag|package|parcel|device|rucksack|holdall|case .. left|at|in|on
        terrorist attack
        explosion
        blow up .. house|school|place
    """,
}
