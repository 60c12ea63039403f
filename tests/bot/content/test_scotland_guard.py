"""English words for Scottish things never reach the public, and are left alone where people type them."""

import pytest
from small_shelf import ADVICE, CAMPAIGN, NOTICE, ORGANISATION, TOPIC, shelf_of, with_step

from bot.content.scotland import no_english_word_for_a_scottish_thing, no_exception_is_made_for_nothing


def _found(corpus) -> list[str]:
    return [str(problem) for problem in no_english_word_for_a_scottish_thing(corpus)]


@pytest.mark.parametrize(
    ("says", "scottish"),
    [
        ("Tell Action Fraud.", "{police_101}"),
        ("Tell Report Fraud.", "{police_101}"),
        ("Ring the Citizens Advice consumer helpline.", "Advice Direct Scotland"),
        ("Ring 0808 223 1133.", "Advice Direct Scotland"),
        ("National Trading Standards can act.", "Trading Standards Scotland"),
        ("Ask under Clare’s Law.", "DSDAS"),
        ("The CPS decides.", "procurator fiscal"),
        ("It goes to the magistrates' court.", "sheriff court"),
        ("It goes to the Crown Court.", "sheriff court"),
        ("The complainant gets a screen.", "complainer"),
        ("The defendant may plead guilty.", "accused"),
        ("They may get a police caution.", "recorded police warning"),
        ("Ask for a restraining order.", "non-harassment order"),
        ("Ask for a stalking protection order.", "non-harassment order"),
        ("Burglaries rise in winter.", "housebreaking"),
        ("Criminal damage is a crime.", "vandalism"),
        ("Handling stolen goods is a crime.", "reset"),
        ("It is an offence under the Fraud Act 2006.", "common law"),
        ("Write to your PCC.", "Scottish Police Authority"),
        ("Complain to the IOPC.", "PIRC"),
        ("Ask for a PSPO.", "Antisocial Behaviour"),
        ("The Channel panel can help.", "Multi-Agency Panel"),
        ("Ring the MASH.", "social work"),
        ("Ring a SARC.", "SARCS"),
        ("Ring the National Domestic Abuse Helpline.", "Domestic Abuse and Forced Marriage Helpline"),
        ("Ring the 24/7 Rape and Sexual Abuse Support Line.", "Rape Crisis Scotland"),
        ("Look at the Victims' Code.", "Victims' Code for Scotland"),
        ("Check with the Charity Commission.", "OSCR"),
        ("You get 45 days of support.", "90 days"),
        ("This is modern slavery.", "human trafficking"),
        ("The limit is 80 milligrams.", "50 milligrams"),
    ],
)
def test_an_english_word_is_named_with_the_scottish_one(tmp_path, says, scottish):
    [problem, *_] = _found(shelf_of(tmp_path, {TOPIC: with_step(says)}))

    assert problem.startswith("data/advice/doorstep/test.yml:5:")
    assert "is not right in Scotland" in problem and scottish in problem


@pytest.mark.parametrize(
    "says",
    [
        "You want to report fraud to the police.",
        "Ring SARCS at any hour.",
        "Read the Victims' Code for Scotland.",
        "Ring the Modern Slavery Helpline.",
        "Go to scotland.police.uk.",
        "Drive with caution.",
        "A burglar alarm helps.",
        "They normally finish within 45 days.",
    ],
)
def test_a_right_word_that_only_looks_english_passes(tmp_path, says):
    assert _found(shelf_of(tmp_path, {TOPIC: with_step(says)})) == []


def test_everything_the_public_reads_is_looked_at(tmp_path):
    corpus = shelf_of(
        tmp_path,
        {
            TOPIC: {**ADVICE, "law": [{"text": "The CPS decides.", "sources": []}]},
            "advice/smalltalk/test.yml": {**NOTICE, "text": "Ask the CPS."},
            "partners/organisations/helpers.yml": {**ORGANISATION, "serves": "Friends of the CPS"},
            "campaigns/winter.yml": {**CAMPAIGN, "message": "Meet the CPS."},
        },
    )

    assert {problem.partition(":")[0] for problem in _found(corpus)} == {
        "data/advice/doorstep/test.yml",
        "data/advice/smalltalk/test.yml",
        "data/partners/organisations/helpers.yml",
        "data/campaigns/winter.yml",
    }


def test_what_people_type_may_be_english(tmp_path):
    examples = {"version": "3.1", "nlu": [{"intent": "doorstep/test", "examples": "- do I ring Action Fraud\n- burglary\n"}]}

    assert _found(shelf_of(tmp_path, {"nlu/doorstep/test.yml": examples})) == []


def test_a_file_that_must_name_the_thing_is_spared_and_no_other(tmp_path):
    says = {**ORGANISATION, "does": "Takes the place of Action Fraud."}

    assert _found(shelf_of(tmp_path, {"partners/organisations/report_fraud.yml": says})) == []
    assert len(_found(shelf_of(tmp_path, {"partners/organisations/helpers.yml": says}))) == 1


def test_an_exception_for_a_file_that_is_gone_is_named(tmp_path):
    problems = [str(problem) for problem in no_exception_is_made_for_nothing(shelf_of(tmp_path, {}))]

    assert any("data/style/scotland.yml" in problem and "`organisations/report_fraud`" in problem for problem in problems)


def test_the_shelf_as_it_stands_is_scottish(corpus):
    assert _found(corpus) == []
    assert list(no_exception_is_made_for_nothing(corpus)) == []
