"""The numbers of answered updates go once Telegram repeats them no more."""

import time

from bot.conversations.answered import TWO_DAYS, forget_answered, is_answered, note_answered
from bot.database import session_scope


def test_a_number_is_known_for_two_days_and_then_dropped(database):
    with session_scope(database) as session:
        note_answered(session, update_id=7)

    with session_scope(database) as session:
        assert forget_answered(session, now=time.time() + TWO_DAYS - 60) == 0 and is_answered(session, update_id=7)
        assert forget_answered(session, now=time.time() + TWO_DAYS + 60) == 1 and not is_answered(session, update_id=7)
