"""Every topic is reached by what people typically ask about it, with the model that serves."""

from pathlib import Path

import pytest
import yaml

TYPICAL = yaml.safe_load((Path(__file__).parent / "typical_questions.yml").read_text("utf-8"))


def topics_within_reach(understanding, content) -> set[str | None]:
    """The topics that the reply to a message shows or offers by a button."""
    danger = content.danger.get(understanding.danger) if understanding.danger else None
    notice = content.notices.get(understanding.notice)
    return {understanding.topic, *understanding.offers, danger.topic if danger else None, *(notice.topics if notice else [])}


def test_every_topic_has_its_typical_questions(corpus):
    assert set(TYPICAL) == set(corpus.advice)
    assert all(len(set(questions)) >= 3 for questions in TYPICAL.values())


@pytest.mark.parametrize("topic", TYPICAL)
def test_its_typical_questions_lead_to_a_topic(topic, understander, corpus):
    lost = [question for question in TYPICAL[topic] if topic not in topics_within_reach(understander.understand(question), corpus)]

    assert not lost
