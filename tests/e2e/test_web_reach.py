"""Who can use the chat: by keyboard alone, by ear, on a narrow screen, at 400 % zoom, in their own colours (WCAG 2.2)."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect
from scripted_assistant import every_kind_of_card

PHONE, ZOOM = {"width": 320, "height": 640}, {"width": 320, "height": 256}
WEATHER = "https://www.bbc.co.uk/weather"


@pytest.fixture
def with_every_card(new_page, door, ask, corpus):
    """Open the chat with every kind of card on it and every fold open."""

    def open_chat(**options):
        page = new_page(**options)
        page.goto(door)
        for name in every_kind_of_card(corpus):
            ask(page, name)
        page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
        return page

    return open_chat


def test_the_keyboard_alone_is_enough(page):
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to your question")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab") if page.evaluate("document.activeElement.id") != "text" else None
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.type("advice")
    page.keyboard.press("Enter")
    page.locator(".reply.advice").wait_for()

    for _ in range(80):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.type") == "checkbox":
            break
    page.keyboard.press("Space")
    assert page.locator("[data-step]:checked").count() == 1
    page.locator("#text").focus()

    for name in ("Who can help me?", "The law in Scotland"):
        for _ in range(60):
            page.keyboard.press("Shift+Tab")
            if page.evaluate("document.activeElement.textContent") == name:
                break
        page.keyboard.press("Enter")

    expect(page.locator(".reply.partners")).to_be_visible()
    expect(page.locator(".reply.advice details[open]")).to_contain_text("The law in Scotland")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.className") == "exit":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(WEATHER)


def test_focus_stays_where_it_was_when_an_answer_comes(page, ask):
    ask(page, "advice")
    expect(page.locator("#text")).to_be_focused()

    page.get_by_role("button", name="Online and scams").click()
    page.locator(".reply.suggestions").wait_for()

    expect(page.get_by_role("button", name="Online and scams (chosen)")).to_be_focused()


def test_an_answer_is_read_out_once_as_plain_words_and_then_gone(page, ask, corpus):
    heard = []
    page.expose_function("heard", lambda words: heard.append(words))
    page.evaluate(
        "new MutationObserver(() => heard(document.getElementById('heard').textContent)).observe(document.getElementById('heard'), {childList: true})"
    )

    ask(page, "danger")

    expect(page.locator("#heard")).to_have_text("", timeout=4000)
    assert heard == [every_kind_of_card(corpus)["danger"].text.replace("\n• ", "\n"), ""]
    assert page.locator("#heard").get_attribute("aria-live") == "polite"
    assert page.get_by_role("log", name="Your conversation").get_attribute("aria-live") == "off"


def test_every_control_has_a_name_and_headings_step_down_one_at_a_time(with_every_card):
    page = with_every_card()

    nameless = page.evaluate("[...document.querySelectorAll('a, button, summary')].filter(e => !e.textContent.trim()).map(e => e.outerHTML)")
    levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map(e => Number(e.localName[1]))")

    assert nameless == []
    expect(page.get_by_label("Your question")).to_be_visible()
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later - earlier <= 1 or earlier == 2 for earlier, later in pairwise(levels))
    assert page.locator("html").get_attribute("lang") == "en-GB"


@pytest.mark.parametrize("viewport", [PHONE, ZOOM], ids=["narrow phone", "400 % zoom"])
def test_nothing_scrolls_sideways(with_every_card, viewport):
    page = with_every_card(viewport=viewport)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    too_wide = "[...document.querySelectorAll('main *, form *, header *')].filter(e => e.getBoundingClientRect().right > 321).map(e => e.outerHTML)"
    assert page.evaluate(too_wide) == []


def test_a_page_written_from_right_to_left_fits_too(with_every_card):
    page = with_every_card(viewport=PHONE)

    page.evaluate("document.documentElement.dir = 'rtl'")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    who, words = page.locator(".said").first.bounding_box(), page.locator(".reply.danger h3").first.bounding_box()
    assert who["x"] < 100
    assert page.locator(".reply.danger").first.evaluate("e => getComputedStyle(e).borderRightWidth") == "8px"
    assert words["x"] + words["width"] > 280


@pytest.mark.parametrize("viewport", [PHONE, ZOOM], ids=["narrow phone", "400 % zoom"])
def test_the_way_out_and_the_emergency_number_are_always_on_screen(with_every_card, viewport):
    page = with_every_card(viewport=viewport)

    for where in ("0", "document.body.scrollHeight / 2", "document.body.scrollHeight"):
        page.evaluate(f"window.scrollTo(0, {where})")
        expect(page.locator("header .exit")).to_be_in_viewport(ratio=1)
        expect(page.locator("header .always")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("viewport", [PHONE, ZOOM, {"width": 1280, "height": 900}], ids=["narrow phone", "400 % zoom", "desktop"])
def test_what_has_the_keyboard_is_never_hidden_behind_something(with_every_card, viewport):
    page = with_every_card(viewport=viewport)
    hidden = """() => {
        const focused = document.activeElement, box = focused.getBoundingClientRect();
        const x = box.left + Math.min(box.width / 2, 40), y = box.top + box.height / 2;
        const top = document.elementFromPoint(x, y);
        return top && (focused.contains(top) || top.contains(focused)) ? "" : `${focused.textContent} at ${Math.round(y)}`;
    }"""

    page.locator("body").evaluate("window.scrollTo(0, 0); document.activeElement.blur()")
    for key in ("Tab", "Shift+Tab"):
        for _ in range(90):
            page.keyboard.press(key)
            if page.evaluate("document.activeElement === document.body"):
                continue
            assert page.evaluate(hidden) == ""


def test_targets_are_large_enough_for_shaking_hands(with_every_card):
    page = with_every_card(viewport=PHONE)

    small = """[...document.querySelectorAll('a, button, summary, textarea')].filter(e => e.getClientRects().length && e.id !== 'close')
        .map(e => [e.textContent.trim(), e.getBoundingClientRect()]).filter(([, box]) => box.height < 24 || box.width < 24)
        .map(([text, box]) => `${text} ${box.width}x${box.height}`)"""

    assert [target for target in page.evaluate(small) if "Skip to" not in target] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_on_the_page_stands_out_from_its_ground(with_every_card, scheme):
    page = with_every_card(color_scheme=scheme)
    page.locator("#text").press("Enter")
    expect(page.locator("#error")).to_be_visible()
    faint = """() => {
        const brightness = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
            .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const parts = colour => colour.match(/[\\d.]+/g).map(Number);
        const clear = colour => colour.length === 4 && colour[3] === 0;
        const ground = e => { const own = parts(getComputedStyle(e).backgroundColor); return clear(own) ? ground(e.parentElement) : own; };
        return [...document.body.querySelectorAll("*")]
            .filter(e => e.getClientRects().length && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
            .map(e => [e, brightness(parts(getComputedStyle(e).color)), brightness(ground(e))])
            .map(([e, a, b]) => [e, (Math.max(a, b) + .05) / (Math.min(a, b) + .05)])
            .filter(([, contrast]) => contrast < 4.5).map(([e, contrast]) => `${e.className} ${e.textContent.trim()} ${contrast}`);
    }"""

    assert page.evaluate(faint) == []


@pytest.mark.parametrize("colours", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_own_colours_and_less_movement_leave_everything_readable(new_page, door, ask, colours):
    page = new_page(**colours)
    page.goto(door)
    ask(page, "danger")

    number = page.locator(".reply.danger .call").first
    expect(number).to_be_in_viewport(ratio=1)
    words, ground = number.evaluate("e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor]")
    assert words != ground
    assert page.evaluate("document.getAnimations().length") == 0


def test_words_may_be_spaced_out_without_loss(with_every_card):
    page = with_every_card(viewport=PHONE)
    spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
    page.evaluate(f"const sheet = new CSSStyleSheet(); sheet.replaceSync({spacing!r}); document.adoptedStyleSheets = [sheet];")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
