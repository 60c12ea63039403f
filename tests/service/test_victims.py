"""Somebody to whom something was done is told where support is, and never answered as if they had done it."""

import pytest

TOLD_AFTERWARDS = {
    "I was followed home last night and I'm shaking": "safety/stalking",
    "I was mugged last night and I can't stop crying": "justice/victims_rights",
    "I was threatened at work today and I'm shaking": "justice/victims_rights",
    "I was groped on the bus this morning and I'm shaking": "safety/sexual_violence",
    "I sent a photo to my boyfriend and we broke up": "cyber/intimate_images",
    "got an email with my password in it asking for bitcoin": "cyber/sextortion",
    "my boy took cash out of my purse": "young/young_people",
}


@pytest.mark.parametrize("text", TOLD_AFTERWARDS)
def test_what_was_done_to_somebody_is_answered_as_that(understander, text):
    understood = understander.understand(text)

    assert (understood.kind, understood.topic) == ("advice", TOLD_AFTERWARDS[text])
