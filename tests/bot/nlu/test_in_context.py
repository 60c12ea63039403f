"""A message is read with what was talked about before it: it goes on, changes the subject, or has nothing to do with it."""

from dataclasses import replace

import pytest

from bot.nlu.context import Context
from bot.nlu.details import find_details
from bot.nlu.in_context import in_context
from bot.nlu.questions import asked_about, meant_instead, parts_of
from bot.nlu.understanding import Understanding

STOLEN = Context(topic="phones/just_stolen", moment="after", shown=("now/0",), said="phone nicked")
UNSURE = Understanding(kind="suggestions", confidence=0.3, ranking=[{"name": "cyber/hi_mum", "confidence": 0.3}])


def _unsure(label: str, share: float) -> Understanding:
    return Understanding(kind="suggestions", confidence=share, ranking=[{"name": label, "confidence": share}])


def test_a_follow_up_is_about_the_last_topic_and_its_moment(corpus):
    done = in_context(
        Understanding(kind="follow_up", notice="follow_up/prevent", confidence=0.95), "how do I stop it happening again", STOLEN, corpus
    )

    assert (done.kind, done.topic, done.moment, done.shown) == ("follow_up", "phones/just_stolen", "after", ["now/0"])


def test_a_message_that_names_a_topic_changes_the_subject(corpus):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.97)

    assert in_context(named, "how do I mark my bike so it is not stolen", STOLEN, corpus) == named


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what number do they need from it", "IMEI"),
        ("ok. and my bank apps?", "bank"),
        ("will insurance want anything", "insur"),
        ("it's on a map at some flat, im going round", "Do not go"),
    ],
)
def test_a_question_about_a_step_is_answered_with_that_step(corpus, question, words):
    done = in_context(UNSURE, question, STOLEN, corpus)

    assert done.kind == "detail"
    assert any(words in step for step in _texts(corpus, done))


def test_a_question_that_moves_on_to_another_moment_is_told_what_to_do_then_from_the_beginning(corpus):
    alone = replace(UNSURE, moment="after")

    done = in_context(alone, "what about if someone already got in", Context(topic="cyber/passwords_2sv", moment="before"), corpus)

    assert (done.kind, done.steps) == ("detail", ["after/0", "after/1", "after/2"])


@pytest.mark.parametrize("topic", ["cyber/passwords_2sv", "phones/just_stolen", "doorstep/bogus_callers", "rural/rural_crime_dog_theft"])
@pytest.mark.parametrize("nonsense", ["the weather", "a lasagne", "my hairdresser's piano", "trigonometry"])
def test_what_has_nothing_to_do_with_it_is_said_not_to(corpus, topic, nonsense):
    sounds_like = Understanding(kind="follow_up", notice="follow_up/for_a_business", confidence=0.95)

    done = in_context(sounds_like, f"what about {nonsense}", Context(topic=topic), corpus, rest=UNSURE)

    assert done.kind == "not_related"


@pytest.mark.parametrize(("text", "notice"), [("what about my mum", "for_someone_else"), ("and my shop?", "for_a_business")])
def test_somebody_else_and_a_business_are_who_they_say_they_are(corpus, text, notice):
    alone = Understanding(kind="follow_up", notice=f"follow_up/{notice}", confidence=0.95)

    assert in_context(alone, text, STOLEN, corpus).notice == f"follow_up/{notice}"


def test_a_topic_after_what_about_is_followed(corpus):
    car = Understanding(kind="advice", topic="home/vehicles", confidence=0.9)
    alone = Understanding(kind="follow_up", notice="follow_up/for_a_business", confidence=0.95)

    assert in_context(alone, "what about my car", Context(topic="home/bicycles"), corpus, rest=car).topic == "home/vehicles"


def test_danger_comes_before_any_context(corpus):
    danger = Understanding(kind="danger", danger="caller_at_door", danger_certain=True)

    assert in_context(danger, "he won't go away", STOLEN, corpus) == danger


def test_after_a_matter_that_is_not_ours_what_is_unclear_is_still_about_it(corpus):
    case = Context(notice="out_of_scope/case_progress")

    done = in_context(UNSURE, "reference PS-2024-001122", case, corpus)

    assert (done.kind, done.notice) == ("out_of_scope", "out_of_scope/case_progress")


def test_an_unclear_message_may_be_a_follow_up_that_is_not_quite_certain(corpus):
    done = in_context(_unsure("follow_up/report", 0.5), "he's gone now. should i still tell someone?", STOLEN, corpus)

    assert done.notice == "follow_up/report"


def test_without_anything_talked_about_a_message_is_what_it_is_alone(corpus):
    assert in_context(UNSURE, "and my bank apps?", Context(), corpus) == UNSURE


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("no, I meant my bank card", "my bank card"),
        ("naw a meant ma bike", "ma bike"),
        ("sorry I mean the text message", "the text message"),
        ("not my phone but my laptop", "my laptop"),
        ("actually it's my gran who got the call", "my gran who got the call"),
        ("actually what about my caravan when I'm away", "my caravan when I'm away"),
        ("oh what about my caravan", None),
        ("no thanks", None),
        ("it's about a man at my door", None),
        ("no one came", None),
    ],
)
def test_a_correction_is_taken_apart(text, meant):
    assert meant_instead(text) == meant


@pytest.mark.parametrize(
    ("text", "rest"),
    [("what about if he is in", "he is in"), ("whit aboot ma bike", "ma bike"), ("ok. and my bank apps?", "my bank apps"), ("who is it", None)],
)
def test_what_comes_after_what_about_is_looked_at_by_itself(text, rest):
    assert asked_about(text) == rest


def test_several_questions_are_told_apart_and_a_single_one_is_left_whole():
    assert parts_of("how do I lock my phone and how do I report it") == ["how do I lock my phone", "how do I report it"]
    assert parts_of("my phone was nicked, will I get my money back") == ["my phone was nicked", "will I get my money back"]
    assert parts_of("bread and butter") == []


def test_the_likeliest_step_comes_first(corpus):
    found = find_details(corpus, "phones/just_stolen", "where do I find the IMEI without the phone")

    assert found == sorted(found, reverse=True)
    assert found[0][1] == "after/2"


REPORTING = Understanding(
    kind="danger", danger="reporting_crime", danger_certain=True, confidence=1.0, ranking=[{"name": "follow_up/report", "confidence": 0.99}]
)
KNIFE = Context(danger="weapon", said="he pulled a knife on me")


def test_who_to_report_it_to_is_a_question_on_what_is_talked_about(corpus):
    done = in_context(REPORTING, "who do I report this to", STOLEN, corpus)

    assert (done.kind, done.notice, done.topic, done.danger) == ("follow_up", "follow_up/report", "phones/just_stolen", None)


def test_by_itself_it_is_a_wish_to_report_a_crime(corpus):
    assert in_context(REPORTING, "who do I report this to", Context(), corpus) == REPORTING


def test_a_question_in_which_the_classifier_alone_hears_danger_is_answered_below_the_line_with_999(corpus):
    heard = replace(REPORTING, danger="cannot_speak", ranking=[{"name": "follow_up/prevent", "confidence": 0.8}])

    done = in_context(heard, "how do I make him stop", Context(topic="cyber/romance"), corpus)

    assert (done.kind, done.notice, done.danger, done.danger_certain) == ("follow_up", "follow_up/prevent", "cannot_speak", False)


@pytest.mark.parametrize(("text", "danger"), [("how do I stop, I want to die", "suicide_self_harm"), ("he has a knife, what now", "weapon")])
def test_danger_to_life_and_what_the_rules_hear_are_never_doubted(corpus, text, danger):
    heard = replace(REPORTING, danger=danger, ranking=[{"name": "follow_up/prevent", "confidence": 0.8}])

    assert in_context(heard, text, Context(topic="cyber/romance"), corpus) == heard


def test_after_a_danger_that_leads_to_no_topic_what_to_do_is_said_again(corpus):
    asked = Understanding(kind="follow_up", notice="follow_up/what_now", confidence=0.99)

    done = in_context(asked, "what do I do now", KNIFE, corpus)

    assert (done.kind, done.danger, done.topic) == ("danger", "weapon", None)


def test_after_it_those_who_help_victims_can_help(corpus):
    assert in_context(Understanding(kind="partners"), "who can help", KNIFE, corpus).topic == "justice/victims_rights"


def test_still_there_is_no_goodbye_after_a_warning(corpus):
    goodbye = Understanding(kind="smalltalk", notice="smalltalk/goodbye", confidence=0.7)

    done = in_context(goodbye, "still there", Context(topic="safety/stalking", danger="danger_now"), corpus)

    assert (done.kind, done.danger) == ("danger", "danger_now")


def test_what_if_it_has_happened_already_is_told_what_to_do_from_the_beginning(corpus):
    alone = replace(UNSURE, moment="after")
    before = Context(topic="cyber/account_hacked", moment="before")

    done = in_context(alone, "what about if someone already got in", before, corpus, rest=UNSURE)

    assert (done.kind, done.steps) == ("detail", ["now/0", "now/1", "now/2"])


def test_words_that_are_like_nothing_else_add_to_what_was_said(corpus):
    ranking = [{"name": "danger/none", "confidence": 0.4}, {"name": "out_of_scope/travel", "confidence": 0.1}]
    declined = Understanding(kind="out_of_scope", notice="out_of_scope/travel", confidence=0.5, ranking=ranking)

    done = in_context(declined, "in the bus every day", Context(topic="safety/hate_crime"), corpus)

    assert (done.topic, done.notice) != (None, "out_of_scope/travel")


def _texts(corpus, done):
    from bot.content.steps import step_text

    return [step_text(corpus.advice[done.topic], step) for step in done.steps]


ROMANCE = Context(topic="cyber/romance", moment="after")


@pytest.mark.parametrize("text", ["do I tell him I know", "he says he needs it by Friday", "hes 52", "they never answered"])
def test_who_speaks_of_somebody_the_talk_knows_goes_on_with_it(corpus, text):
    sounds_like = Understanding(
        kind="advice", topic="young/young_people", confidence=0.7, ranking=[{"name": "young/young_people", "confidence": 0.7}]
    )

    done = in_context(sounds_like, text, ROMANCE, corpus)

    assert (done.kind in ("follow_up", "detail"), done.topic) == (True, "cyber/romance")


@pytest.mark.parametrize("text", ["a man at my door wants my card", "my gran lost her purse", "somebody took my bike, he ran off"])
def test_who_brings_in_somebody_new_changes_the_subject(corpus, text):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.7)

    assert in_context(named, text, ROMANCE, corpus).topic == "home/bicycles"


def test_another_theme_that_is_certain_is_followed_whoever_is_spoken_of(corpus):
    named = Understanding(kind="advice", topic="home/bicycles", confidence=0.92)

    assert in_context(named, "they stole my bike", ROMANCE, corpus) == named


def test_danger_that_the_classifier_alone_hears_in_words_that_lean_on_the_talk_is_a_line_above_its_next_steps(corpus):
    heard = replace(REPORTING, danger="danger_now", ranking=[{"name": "danger/none", "confidence": 0.3}])

    done = in_context(heard, "he is not like that", ROMANCE, corpus)

    assert (done.topic, done.danger, done.danger_certain) == ("cyber/romance", "danger_now", False)


def test_an_assault_is_doubted_only_where_the_question_is_certain(corpus):
    asks = replace(REPORTING, danger="sexual_assault", ranking=[{"name": "follow_up/is_it_a_crime", "confidence": 0.94}])
    told = replace(asks, ranking=[{"name": "follow_up/is_it_a_crime", "confidence": 0.6}])
    warned = Context(danger="danger_now")

    assert in_context(asks, "but is it a crime? he did not hit", warned, corpus).kind == "follow_up"
    assert in_context(told, "but is it a crime? he did not hit", warned, corpus) == told


@pytest.mark.parametrize(("text", "notice"), [("how do I stop it", "what_now"), ("how do I stop it happening again", "prevent")])
def test_how_to_stop_it_in_the_midst_of_danger_is_about_now(corpus, text, notice):
    asked = Understanding(kind="follow_up", notice="follow_up/prevent", confidence=0.95)

    done = in_context(asked, text, Context(topic="cyber/remote_access", danger="remote_access_open"), corpus)

    assert done.notice == f"follow_up/{notice}"


def test_who_there_is_for_somebody_else_to_talk_to_are_those_who_help_with_the_topic(corpus):
    asked = Understanding(kind="smalltalk", notice="smalltalk/speak_to_person", confidence=0.7)

    done = in_context(asked, "is there a number he can phone himself", Context(topic="cyber/grooming"), corpus)

    assert (done.kind, done.topic) == ("partners", "cyber/grooming")


def test_in_a_talk_a_follow_up_question_that_comes_close_behind_another_theme_goes_on_with_the_talk(corpus):
    ranking = [{"name": "justice/how_to_report", "confidence": 0.5}, {"name": "follow_up/cannot_do_that", "confidence": 0.2}]
    alone = Understanding(kind="advice", topic="justice/how_to_report", confidence=0.64, ranking=ranking)

    done = in_context(alone, "there is no way for me to do so", STOLEN, corpus)
    far_behind = replace(alone, ranking=[{**ranking[0], "confidence": 0.9}, ranking[1]])

    assert (done.kind, done.topic, done.notice) == ("follow_up", STOLEN.topic, "follow_up/cannot_do_that")
    assert in_context(far_behind, "there is no way for me to do so", STOLEN, corpus).topic == "justice/how_to_report"
