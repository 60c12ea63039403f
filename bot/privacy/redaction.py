"""Personal details are replaced by what they were, before a message goes anywhere.

Kept on purpose: short numbers that people ask about (999, 101, 159, 7726), amounts, dates, and the first half of a postcode.
"""

from __future__ import annotations

import re

import phonenumbers

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CARD = re.compile(r"(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)")
_ACCOUNT = re.compile(r"(?<!\d)(\d{2}-\d{2}-\d{2}|\d{8})(?!\d)")
_INSURANCE = re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2} ?(?:\d{2} ?){3}[A-D]\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)
_PLATE = re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b", re.IGNORECASE)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)


def redact(text: str) -> str:
    """Return `text` with email and web addresses, card, account, telephone and National Insurance numbers, device numbers,
    number plates and the second half of postcodes replaced by what they were."""
    text = _LINK.sub("[link]", text)
    text = _EMAIL.sub("[email address]", text)
    text = _INSURANCE.sub("[National Insurance number]", text)
    text = _CARD.sub(_long_number, text)
    text = _telephone_numbers(text)
    text = _ACCOUNT.sub("[account number]", text)
    text = _PLATE.sub("[number plate]", text)
    return _POSTCODE.sub(lambda match: match.group(1).upper(), text)


def _long_number(match: re.Match) -> str:
    """A card number and a phone's IMEI both end in a check digit."""
    digits = re.sub(r"\D", "", match.group())
    if not _luhn(digits):
        return match.group() if len(digits) < 14 else "[long number]"
    return "[IMEI]" if len(digits) == 15 else "[card number]"


def _luhn(digits: str) -> bool:
    """Tell whether the last digit is right by the Luhn formula (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def _telephone_numbers(text: str) -> str:
    matches = list(phonenumbers.PhoneNumberMatcher(text, "GB", leniency=phonenumbers.Leniency.POSSIBLE))
    for match in reversed([match for match in matches if sum(map(str.isdigit, match.raw_string)) >= 10]):
        text = text[: match.start] + "[phone number]" + text[match.end :]
    return text
