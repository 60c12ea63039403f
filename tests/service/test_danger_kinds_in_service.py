"""Which danger the release in service takes a message for: the rules and the trained classifier together."""

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he is threatening to post my nudes and I just want to die", "suicide_self_harm"),
        ("they have my nudes and i want to kill myself", "suicide_self_harm"),
        ("i sent all my savings to a scammer and i cant go on", "suicide_self_harm"),
        ("can you send police my ex is here", "domestic_abuse_now"),
        ("reporting a break in happening now at 14 high street", "break_in_now"),
        ("note this down: man with gun at tesco", "weapon"),
        ("they locked our computers at work and said they will bomb the building", "bomb_attack"),
        ("my neighbour's wee boy has been taken and they are asking for money", "ransom_call"),
        ("dad is hitting me", "child_user"),
        ("my boyfriend keeps hitting me and now he follows me to work", "domestic_abuse_now"),
    ],
)
def test_the_worst_of_it_is_answered(understander, text, kind):
    understood = understander.understand(text)

    assert (understood.kind, understood.danger, understood.danger_certain) == ("danger", kind, True)
