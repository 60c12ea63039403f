"""The page's script and its templates show every kind of card in the same words, in the same order."""

from scripted_assistant import every_kind_of_card

from web_widget import turn


def _shown(page) -> list[str]:
    """Return the words of each reply, folds included, with the addresses of its links and the names of its parts."""
    return page.locator("#log > .reply:not(.greeting)").evaluate_all(
        """replies => replies.map(reply => {
            const parts = [...reply.querySelectorAll("*")].filter(part => part.type !== "hidden");
            return [reply.className, ...parts.map(part => [
                part.localName, part.className, part.getAttribute("href"), part.getAttribute("rel"),
                part.childElementCount ? "" : part.textContent.replace(/\\s+/g, " ").trim(),
            ].join("|"))].join("\\n");
        })"""
    )


def test_script_and_template_show_the_same(page, ask, corpus, monkeypatch):
    # Self-checks are not kept for a reload; here they are, so that both can be seen.
    for forgetting in ("forget_check", "leave_checks"):
        monkeypatch.setattr(turn, forgetting, lambda *_, **__: None)
    monkeypatch.setattr(turn, "_kept", lambda door, reply: reply)
    kinds = every_kind_of_card(corpus)
    for name in kinds:
        ask(page, name)
    by_script = _shown(page)

    page.reload()

    by_template = _shown(page)
    assert len(by_script) == len(kinds)
    for name, scripted, written in zip(kinds, by_script, by_template, strict=True):
        assert scripted == written, name


def test_every_word_of_a_card_is_shown(page, ask, corpus):
    not_shown = {
        "kind",
        "key",
        "say",
        "link",
        "level",
        "danger",
        "topic",
        "moment",
        "shown",
        "leads_to",
        "about",
        "url",
        "web",
        "date_shown",
        "checked",
        "next_review",
        "council",
        "check",
        "state",
        # What is filled in or written on paper stands on the tool's own page.
        "tool",
        "fill_in",
        "paper",
    }

    def words(part) -> list[str]:
        if isinstance(part, dict) and part.get("items") == []:
            return []
        if isinstance(part, dict):
            return [word for key, value in part.items() if key not in not_shown for word in words(value)]
        if isinstance(part, list):
            return [word for each in part for word in words(each)]
        return [part] if isinstance(part, str) and part else []

    for name, reply in every_kind_of_card(corpus).items():
        ask(page, name)
        shown = " ".join(page.locator("#log > .reply").last.text_content().split())
        card = {
            key: value
            for key, value in reply.card.items()
            if key not in ("topics", "area") and not (key == "title" and reply.card["kind"] == "smalltalk")
        }
        if "campaigns" in card:
            card["campaigns"] = [{**campaign, "topics": []} for campaign in card["campaigns"]]
        if reply.card.get("level") == "emergency":
            card["contacts"] = [{"number": card["contacts"][0]["number"], "name": card["contacts"][0]["name"]}, *card["contacts"][1:]]
        for word in words(card):
            assert " ".join(word.split()) in shown, (name, word)


def test_a_helpline_that_is_shut_says_so_and_when_it_opens(page, ask):
    ask(page, "numbers open and shut")

    numbers = page.locator("#log > .reply").last.locator(".number").all_inner_texts()
    assert [[line for line in number.splitlines() if line] for number in numbers] == [
        ["Ring 0800 1", "Shut now. Opens Monday at 9am.", "Weekdays, 9am to 5pm, free"],
        ["Ring 0800 2", "Shut now."],
        ["Ring 0800 3", "Any time, free"],
        ["Ring 0800 4", "Open now, weekdays, free"],
    ]
