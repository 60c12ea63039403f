"""Every failure the house names, in one tree.

BotError
 ├─ ContentError            the editors' files do not fit together
 ├─ ReleaseError            a release is missing, broken or may not go live
 ├─ AssistantUnavailable    Rasa or its actions gave no answer
 ├─ SettingRefused          a setting that cannot be used as it is
 ├─ AlertRefused            an alert that may not be sent as it is
 │   ├─ AlertUnknown        there is no alert of that number
 │   ├─ AlertWordsRefused   its words break the editors' rules
 │   └─ AlertClosed         it went out, or was cancelled, before
 ├─ SwitchRefused           a door that may not be closed or opened so
 ├─ InboxRefused            a decision on questions that lacks something
 ├─ AccountRefused          an editor's account that may not be so
 ├─ ChangeRefused           a change of an editor that cannot go on as it is
 │   └─ ChangedMeanwhile    somebody else saved the same thing first
 ├─ HidingRefused           a partner or number that answers may not leave out
 ├─ CommentRefused          a comment or assigned work that may not be so
 └─ BadMessage              what came in cannot be taken as a message
     └─ PayloadRefused      a button that we never issued
"""


class BotError(Exception):
    """Something went wrong that a door can say in words."""


class ContentError(BotError):
    """The editors' files have problems; `problems` lists them all."""

    def __init__(self, problems: list) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class ReleaseError(BotError):
    """A release is missing, broken or may not go live."""


class AssistantUnavailable(BotError):
    """Rasa, or the action server behind it, gave no answer."""


class SettingRefused(BotError):
    """A setting cannot be used as it is; the text says what to set."""


class AlertRefused(BotError):
    """An alert may not be written, approved or sent as it is; the text says what to do."""


class AlertUnknown(AlertRefused):
    """There is no alert of that number."""


class AlertWordsRefused(AlertRefused):
    """An alert's words break the rules for every text that the public reads; `problems` lists in words how."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class AlertClosed(AlertRefused):
    """An alert went out, or was cancelled, before: the text says which. It cannot be changed any more."""


class AccountRefused(BotError):
    """An editor's account may not be added or changed so; the text says what to do."""


class ChangeRefused(BotError):
    """A change that an editor may not make, or not in this way; the text says what to do."""


class ChangedMeanwhile(ChangeRefused):
    """Somebody else saved first; nothing was overwritten. Compare the two before saving."""


class HidingRefused(BotError):
    """A partner or a number that may not be hidden, or not so; the text says why."""


class CommentRefused(BotError):
    """A comment cannot be written, or work assigned, so; the text says what to do."""


class SwitchRefused(BotError):
    """A door may not be closed or opened as it was asked; the text says what to do."""


class InboxRefused(BotError):
    """A decision on questions of the inbox lacks something; the text says what."""


class BadMessage(BotError):
    """What came in cannot be taken as a message; the text says why and what to do."""


class PayloadRefused(BadMessage):
    """A button payload that was not issued by us."""
