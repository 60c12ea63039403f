"""Steps to tick off, the pages of advice, and the strip that stays after danger, in a real browser."""

from playwright.sync_api import expect


def test_a_step_that_was_ticked_stays_ticked_in_this_tab_only(page, ask, new_page, door):
    sent = []
    ask(page, "advice")
    page.on("request", lambda request: sent.append(request))

    page.get_by_role("checkbox").first.check()

    page.reload()
    expect(page.get_by_role("checkbox").first).to_be_checked()
    assert [request.url for request in sent if request.method != "GET"] == []
    other = new_page()
    other.goto(f"{door}/advice/doorstep/at_the_door_now")
    assert other.locator("[data-step]:checked").count() == 0


def test_forgetting_takes_the_ticks_away(page, ask):
    ask(page, "advice")
    page.get_by_role("checkbox").first.check()

    page.get_by_role("button", name="Forget this conversation").click()
    expect(page.locator("#log .note")).to_have_text("This conversation is forgotten.")

    ask(page, "advice")
    expect(page.get_by_role("checkbox").first).not_to_be_checked()


def test_an_answers_own_page_opens_beside_the_conversation_and_shares_its_address(page, ask, door):
    ask(page, "advice")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    with page.expect_popup() as opened:
        page.locator(".share a").click()
    topic = opened.value
    topic.get_by_role("button", name="Copy the link").click()

    expect(topic.locator("#tools")).to_contain_text("The link is copied.")
    assert topic.evaluate("navigator.clipboard.readText()") == f"{door}/advice/doorstep/at_the_door_now"
    expect(topic.get_by_role("heading", level=1)).to_have_text("Someone is at my door right now")


def test_a_topic_prints_as_its_words_alone(page, door):
    page.goto(f"{door}/advice/doorstep/bogus_callers")
    page.emulate_media(media="print")

    for unwanted in (".exit", ".links", "#tools"):
        expect(page.locator(unwanted).first).to_be_hidden()
    expect(page.locator(".always")).to_be_visible()
    expect(page.locator(".topic")).to_contain_text("Where this comes from")


def test_somebody_finds_advice_by_searching_without_javascript(new_page, door, rasa):
    rasa.status = 500
    page = new_page(java_script_enabled=False)
    page.goto(f"{door}/advice/")
    page.get_by_label("Search the advice").fill("mark my bicycle")
    page.get_by_role("button", name="Search").click()

    page.locator(".found a").first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Bike and e-bike theft")


def test_the_number_stays_in_sight_until_it_is_hidden(page, ask):
    ask(page, "danger")
    ask(page, "advice")
    pinned = page.locator("#pinned")
    for where in ("0", "document.body.scrollHeight"):
        page.evaluate(f"window.scrollTo(0, {where})")
        expect(pinned.get_by_role("link", name="Ring 999")).to_be_in_viewport(ratio=1)
    pinned.get_by_text("I can’t talk").click()
    expect(pinned.get_by_text("press 55").first).to_be_in_viewport()

    page.reload()
    expect(pinned).to_be_visible()
    pinned.get_by_role("button", name="Hide this").click()

    expect(pinned).to_be_hidden()
    expect(page.locator("#text")).to_be_focused()
    page.reload()
    expect(pinned).to_be_hidden()
    expect(page.locator(".reply.danger")).to_be_visible()
