"""What the fields of the forms are called, by model and attribute, in plain English; and which keys a field may name."""

from __future__ import annotations

_CHECKED = ("Last checked", "The day somebody compared it with its sources.")
_NEXT = ("Read again by", "From that day on it is on the list of what to read again.")
_SOURCES = ("Sources", "The pages that say so. Add a page to the sources first when it is not offered.")
_CONTACTS = ("Numbers to ring or text", "The most urgent first.")
_PARTNERS = ("Partners", "Who else can help, the best first.")

WORDS: dict[str, tuple[str, str]] = {
    "Organisation.name": ("Name", "As it names itself."),
    "Organisation.does": ("What it does", "In short sentences. Begin with a verb: Gives, Helps, Runs."),
    "Organisation.serves": ("Whom it helps", "Such as: People of 50 and over, and their families."),
    "Organisation.who": ("Groups it is there for", "Tick “anyone” when everybody may ask."),
    "Organisation.area": ("Where it helps", ""),
    "Organisation.numbers": ("Numbers", "The best number first. A new number goes into the numbers first."),
    "Organisation.web": ("Web address", "Begins with https://"),
    "Organisation.other": ("Other ways to reach it", "Such as a web chat or a drop-in."),
    "Organisation.topics": ("Topics it helps with", ""),
    "Organisation.sources": _SOURCES,
    "Organisation.checked": _CHECKED,
    "OtherWay.how": ("How", "Such as: Web chat on its website."),
    "OtherWay.note": ("Note", "Such as: Weekdays only."),
    "Number.number": ("Number", "In groups, as people read it: 0800 1111."),
    "Number.kind": ("What it is for", ""),
    "Number.name": ("Whose number it is", "As people read it beside the number."),
    "Number.say": ("How to say it", "For people who listen: oh eight hundred, one one one one."),
    "Number.cost": ("What it costs", "Such as: free. Leave it empty when nobody has confirmed it."),
    "Number.hours": ("Hours in words", "As people read them: weekdays, 9am to 5pm."),
    "Number.open": ("When it is answered", "From this the assistant says “open now” or “shut now”."),
    "Number.partner": ("Partner", "The organisation that answers."),
    "Number.sources": _SOURCES,
    "Opening.days": ("Days", ""),
    "Opening.start": ("From", ""),
    "Opening.to": ("To", "Midnight is 00:00. An earlier time than the first is on the next day."),
    "Opening.bank_holidays": ("On bank holidays", ""),
    "Campaign.title": ("Title", "Up to 45 characters."),
    "Campaign.message": ("Message", "Shown with the greeting. Up to 200 characters."),
    "Campaign.start": ("First day", "Leave the year empty to show it every year."),
    "Campaign.to": ("Last day", "With a year when the first day has one, without when it has none."),
    "Campaign.topics": ("Topics it leads to", "One to four. An alert made from it leads to the first."),
    "Campaign.sources": _SOURCES,
    "Check.title": ("Title", "As the button says it. Up to 45 characters."),
    "Check.lead": ("Before the first question", "What it is about and how long it takes."),
    "Check.questions": ("Questions", "Six to ten."),
    "Check.outcomes": ("What is said of the result", "From the most points down to 0."),
    "Check.not_checked": ("What it does not look at", "A sentence on each line, up to four."),
    "Check.contact": _CONTACTS,
    "Check.partners": _PARTNERS,
    "Check.topics": ("Topics whose answers offer it", ""),
    "Question.ask": ("Question", "Up to 140 characters."),
    "Question.help": ("A word of help", "Below the question, where it needs one."),
    "Question.options": ("Answers to tap", "Two to five."),
    "Question.well": ("Said of those who do it well", "Needed when an answer is “done well”."),
    "Question.sign": ("A sign to watch for", "Only for checks that look for signs of a scam."),
    "Question.do": ("What to do", "Goes into the plan of those who do not do it yet."),
    "Question.why": ("Why", "One short reason."),
    "Question.topic": ("Topic", "Where the plan leads for more."),
    "Question.weight": ("Weight", "1 to 9. What weighs most comes first in the plan."),
    "Question.sources": _SOURCES,
    "Option.say": ("Answer", "Up to 40 characters."),
    "Option.means": ("What it means", ""),
    "Option.now": ("Said at once", "Above the next question, where it cannot wait."),
    "Outcome.from_points": ("From points", "The weights of what is still to do, added up."),
    "Outcome.say": ("What is said", ""),
    "Tool.title": ("Title", "Up to 45 characters."),
    "Tool.lead": ("What it is for", ""),
    "Tool.parts": ("Parts", "One to six, each with a heading."),
    "Tool.card": ("Card to fill in", "What people write on it stays in their browser."),
    "Tool.paper": ("Lines to write on by hand", "After printing."),
    "Tool.contact": _CONTACTS,
    "Tool.partners": _PARTNERS,
    "Tool.topics": ("Topics whose answers lead to it", ""),
    "Part.heading": ("Heading", ""),
    "Part.items": ("Steps", "One to eight."),
    "Step.text": ("Step", "Begin with a verb. Up to 200 characters."),
    "Step.sources": _SOURCES,
    "CardToFill.above": ("Above the blanks", ""),
    "CardToFill.fields": ("Blanks", "One to four."),
    "CardToFill.below": ("Below the blanks", ""),
    "Blank.label": ("What belongs there", ""),
    "Blank.hint": ("Hint", ""),
    "Contact.number": ("Number", ""),
    "Contact.when": ("When to ring or text it", "Up to 140 characters."),
    "Phrase.text": ("Words", "Keep [topic] and [check] where they stand: a title takes their place."),
    "TelegramText.text": ("Words", "A line is a paragraph, *stars* make bold. Keep the names in curly brackets."),
    "TelegramText.fills": ("Gaps that the program fills", "Change these only together with the program."),
    "TelegramCommand.en": ("In English", "Up to 100 characters."),
    "TelegramCommand.gd": ("In Gaelic", "Read by a fluent speaker first. Empty: everybody reads the English."),
    "Source.publisher": ("Publisher", ""),
    "Source.title": ("Title of the page", ""),
    "Source.url": ("Web address", "Begins with https://"),
    "Source.date_shown": ("Date the page shows", "As it stands there, or: none shown."),
    "Doubt.about": ("What it is about", "Topics and partners that it concerns."),
    "Doubt.claim": ("What is claimed", ""),
    "Doubt.ask": ("Whom to ask", ""),
    "Doubt.question": ("What to ask them", ""),
    "Doubt.sources": _SOURCES,
    "WordTable.wrong_words": ("Words that must not stand in public texts", ""),
    "Style.wrong_words": ("Words that must not stand in public texts", ""),
    "Style.names": ("Names that count as one word", "One on each line. They do not count against the reading age."),
    "Style.irregular_participles": ("Irregular participles", "One on each line, such as: taken. They show who did what."),
    "Style.not_passive": ("Words that only look passive", "One on each line."),
    "Style.web_addresses": ("Web addresses that texts may name", "One on each line."),
    "WordRule.words": ("Words", "One on each line."),
    "WordRule.instead": ("Write instead", ""),
    "WordRule.why": ("Why", ""),
    "WordRule.exact": ("Only in exactly these capitals", ""),
    "WordRule.but_not": ("Right in these longer phrases", "One on each line."),
    "WordRule.except_": ("Files that have to name it", "One on each line, such as organisations/report_fraud."),
    **{f"{name}.checked": _CHECKED for name in ("Campaign", "Check", "Tool")},
    **{f"{name}.next_review": _NEXT for name in ("Campaign", "Check", "Tool")},
}
"""Label and hint."""

CHOICES: dict[str, dict[str, str]] = {
    "Organisation.area": {"scotland": "All of Scotland", "uk": "All of the UK"},
    "Organisation.topics": {"all": "Every topic"},
    "Number.kind": {"phone": "To ring", "text": "To text", "relay": "Text relay"},
    "Number.open": {"always": "At any time", "": "Nobody has confirmed the hours"},
    "Opening.bank_holidays": {"open": "Answered", "shut": "Not answered", "unknown": "Not known"},
    "Option.means": {"do": "Something to do", "well": "Done well", "nothing": "Neither"},
}
"""What fixed values are called; an empty one stands for no value."""

REFERENCES: dict[str, str] = {
    "Organisation.who": "groups",
    "Organisation.area": "councils",
    "Organisation.numbers": "numbers",
    "Number.partner": "organisations",
    "Contact.number": "numbers",
    "Question.topic": "topics",
    "Doubt.about": "subjects",
    **{f"{name}.topics": "topics" for name in ("Organisation", "Campaign", "Check", "Tool")},
    **{f"{name}.partners": "organisations" for name in ("Check", "Tool")},
    **{f"{name}.sources": "sources" for name in ("Organisation", "Number", "Campaign", "Question", "Step", "Doubt")},
}
"""The table whose keys a field names."""

TICKED = {"Organisation.who"}
"""Lists whose order means nothing and whose table is short."""

KINDS = {"Opening.days": "days", "Opening.start": "time", "Opening.to": "time"}
"""Texts that are typed in parts, or with a browser's own help."""

LONG = {"Phrase.text", "WordRule.instead"}
"""Texts whose shape names no length, and that are long."""

ROWS = {
    "Organisation.area": "council area",
    "Organisation.numbers": "number",
    "Organisation.other": "way",
    "Number.open": "opening time",
    "Check.questions": "question",
    "Check.outcomes": "result",
    "Question.options": "answer",
    "Tool.parts": "part",
    "Tool.card": "card",
    "Tool.paper": "line",
    "Part.items": "step",
    "CardToFill.fields": "blank",
    "Doubt.about": "subject",
    "WordTable.wrong_words": "rule",
    "Style.wrong_words": "rule",
    **{f"{name}.contact": "number" for name in ("Check", "Tool")},
    **{key: "topic" for key, table in REFERENCES.items() if table == "topics" and key != "Question.topic"},
    **{key: "partner" for key in ("Check.partners", "Tool.partners")},
    **{key: "source" for key, table in REFERENCES.items() if table == "sources"},
}
"""What one row of a list is called."""
