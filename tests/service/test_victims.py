"""Somebody to whom something was done is told where support is, and whoever did it is not answered as if it had been done to them."""

import pytest

TOLD_AFTERWARDS = {
    "I was followed home last night and I'm shaking": "safety/stalking",
    "I was mugged last night and I can't stop crying": "justice/victims_rights",
    "I was threatened at work today and I'm shaking": "justice/victims_rights",
    "I was groped on the bus this morning and I'm shaking": "safety/sexual_violence",
    "I sent a photo to my boyfriend and we broke up": "cyber/intimate_images",
    "got an email with my password in it asking for bitcoin": "cyber/sextortion",
    "my boy took cash out of my purse": "young/young_people",
    "I was punched in the face by a guy outside a chip shop": "justice/victims_rights",
    "a bouncer threw me down the stairs a fortnight ago": "justice/victims_rights",
    "the carer is taking money from my mum's purse": "safety/adult_at_risk",
    "ive seen my stolen bike on gumtree": "home/bicycles",
}


@pytest.mark.parametrize("text", TOLD_AFTERWARDS)
def test_what_was_done_to_somebody_is_answered_as_that(understander, text):
    understood = understander.understand(text)

    assert (understood.kind, understood.topic) == ("advice", TOLD_AFTERWARDS[text])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I raped a girl when I was at uni", "own_offending"),
        ("I grabbed a woman's bum in a nightclub and now she's told the police", "own_offending"),
        ("i put a tracker on my wifes car", "own_offending"),
        ("been fantasising about forcing a woman to have sex and its getting worse", "may_hurt_someone"),
        ("I can't stop thinking about putting a pillow over my mother's face", "may_hurt_someone"),
        ("shes going to hurt me", "domestic_abuse_now"),
        ("someone is going to hurt my mum", "danger_to_someone_else"),
        ("my wife hits me. im a man so who would believe me", "domestic_abuse_now"),
    ],
)
def test_who_did_it_and_to_whom_it_is_done_get_the_answer_that_is_theirs(understander, text, kind):
    understood = understander.understand(text)

    assert (understood.danger, understood.danger_certain) == (kind, True)
