"""The second step of signing in: a code works once, a wrong one counts, and a locked account takes none."""

from __future__ import annotations

from flask_security import Totp
from flask_security.forms import TwoFactorVerifyCodeForm
from flask_security.recovery_codes import MfRecoveryForm

from bot.accounts.models import User


class CodeForm(TwoFactorVerifyCodeForm):
    """The code from the app. Somebody with several browsers at this step gets no more attempts than with one."""

    def validate(self, **options) -> bool:
        """Tell whether the code is right and the account not locked."""
        return not _is_locked(self) and super().validate(**options)


class RecoveryForm(MfRecoveryForm):
    """A recovery code: a wrong one counts like a wrong code from the app."""

    def validate(self, **options) -> bool:
        """Tell whether the code is right and the account not locked."""
        if _is_locked(self):
            return False
        if super().validate(**options):
            return True
        if self.user and self.code.data:
            self.user.track_failed_authn("recovery", True)
        return False


class CodesOnce(Totp):
    """Takes each code from an app once, as RFC 6238 asks in section 5.2."""

    def get_last_counter(self, user: User) -> int | None:
        """Return the half minute of the last code that was taken."""
        return user.tf_last_counter

    def set_last_counter(self, user: User, tmatch) -> None:
        """Note the half minute of a code that was taken."""
        user.tf_last_counter = tmatch.counter


def _is_locked(form: CodeForm | RecoveryForm) -> bool:
    said: list[str] = []
    if form.user is None or not form.user.is_locked(said):
        return False
    form.code.errors = said
    return True
