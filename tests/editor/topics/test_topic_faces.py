"""A draft is shown as each door will show it, and as text; where it cannot be shown, that is said."""

from topic_form import ADVICE


def test_a_draft_has_three_faces(page):
    page.press("save", summary="Ring {police_101} and keep the door shut.")

    text = page.browser.get(f"{page.address}preview").text
    assert "Ring 101 and keep the door shut." in text
    assert "characters" in text and "of 64 bytes" in text
    assert "heading level 3, How to check a caller" in text and "tick box, not ticked" in text
    card = page.browser.get(f"{page.address}card")
    assert 'class="reply advice"' in card.text and "Ring 101 and keep the door shut." in card.text
    assert card.headers["X-Frame-Options"] == "SAMEORIGIN" and "script-src" not in card.headers["Content-Security-Policy"]


def test_a_draft_that_cannot_be_shown_says_so(page):
    page.press("save", summary="Ring {nobody}.")

    assert "cannot be shown yet" in page.browser.get(f"{page.address}preview").text


def test_what_an_editor_types_is_text_on_every_face(page):
    page.press("save", title="<script>alert(1)</script>")

    for address in ("", "preview", "card", "text"):
        assert "<script>alert" not in page.browser.get(f"{page.address}{address}").text


def test_a_draft_that_is_no_yaml_is_shown_as_text(page, draft):
    page.browser.post(f"{page.address}text", {"version": page.fields["version"], ADVICE: "title: [\n"})

    answer = page.browser.get(page.address)
    assert "as text" in answer.text and "not valid YAML" in answer.text
    page.browser.post(f"{page.address}text", {"version": "2", ADVICE: "title: Whole\r\n"})
    assert draft()[ADVICE] == "title: Whole\n"
