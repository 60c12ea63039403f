"""What is taken out of a message, and what must stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.redaction import redact


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("my card is 4111 1111 1111 1111", "my card is [card number]"),
        ("ring me on 07700 900123 please", "ring me on [phone number] please"),
        ("or +44 131 496 0000", "or [phone number]"),
        ("write to jean.o'neill+x@example.co.uk", "write to jean.o'[email address]"),
        ("I stay at EH1 1YZ", "I stay at EH1"),
        ("sort code 20-00-00 account 12345678", "sort code [account number] account [account number]"),
        ("my NI is QQ 12 34 56 C", "my NI is QQ 12 34 56 C"),
        ("my NI is AB 12 34 56 C", "my NI is [National Insurance number]"),
        ("IMEI 490154203237518", "IMEI [IMEI]"),
        ("a white van SN55 ABC", "a white van [number plate]"),
        ("it said https://royalmail.example/pay?x=1 now", "it said [link] now"),
    ],
)
def test_personal_details_are_replaced_by_what_they_were(said, kept):
    assert redact(said) == kept


@pytest.mark.parametrize(
    "said", ["ring 999 or 101", "159 or 7726", "call 116 123", "I sent £800 on 12/03/2024", "press 55", "*#06#", "he is 84", "3 men at 14.30"]
)
def test_what_advice_needs_stays(said):
    assert redact(said) == said


@given(st.text(max_size=300))
def test_no_text_breaks_it(text):
    assert isinstance(redact(text), str)
