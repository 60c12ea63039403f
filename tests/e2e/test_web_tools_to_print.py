"""The card for the door is filled in in the browser, and nothing leaves it."""


def test_what_is_written_on_the_card_is_printed_and_sent_to_nobody(page, door):
    page.goto(f"{door}/tools/neighbour_card", wait_until="networkidle")
    requests = []
    page.on("request", lambda request: requests.append(request.url))

    page.get_by_label("Please go to my neighbour").fill("Morag")
    page.get_by_label("At", exact=True).fill("2 High Street")
    page.keyboard.press("Enter")
    page.emulate_media(media="print")

    assert requests == []
    assert page.get_by_label("Please go to my neighbour").input_value() == "Morag"
    assert page.get_by_label("Please go to my neighbour").is_visible()
    assert not page.locator("#stays").is_visible() and not page.get_by_role("button", name="Print").is_visible()
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0


def test_the_chat_leads_to_the_page(page, ask):
    ask(page, "tool with a card")

    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open it to fill in and print").click()

    opened.value.wait_for_load_state()
    assert opened.value.locator("h1").inner_text() == "Nominated neighbour card"


def test_a_tool_fits_a_narrow_screen(new_page, door):
    page = new_page(viewport={"width": 320, "height": 700})

    for key in ("neighbour_card", "phone_toolkit"):
        page.goto(f"{door}/tools/{key}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
