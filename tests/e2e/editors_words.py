"""What editors write again and again: a topic that is not on the shelf yet, and what people ask that no topic answers."""

NEW_TOPIC = "doorstep/fake_meter_readers"
NEW_WORDS = {
    "title": "Meter readers who are not real",
    "summary": "A real meter reader has a card and can wait outside. Ring the company to check before you let anybody in.",
    "steps-now-0-text": "Keep the door shut while you ring the company. If you feel in danger, ring {emergency_999}.",
    "steps-after-0-text": "Ring the police on {police_101} and say what they looked like.",
    "steps-before-0-text": "Send your reading in yourself, so that nobody has to come in.",
    "contact-0-when": "Somebody tried to get in.",
    "contact-0-number": "police_101",
    "partners-0": "police_scotland",
}
"""By the ids of the fields of its draft; examples and test sentences are still to be added."""
ASKED_IN_VAIN = ("how do I get a parking badge for my mum", "how can I get a parking badge for mum", "where do I get a parking badge for my mother")
