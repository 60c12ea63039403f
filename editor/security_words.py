"""What Flask-Security says, in plain English. Names: https://flask-security.readthedocs.io/en/stable/configuration.html"""

from __future__ import annotations

_WRONG = "error"
_DONE = "done"
_INFO = "info"
_AGAIN = "Ask for a new link below."

WORDS = {
    "GENERIC_AUTHN_FAILED": ("The mail address or the password is not right. Check both and try again.", _WRONG),
    "GENERIC_RECOVERY": ("If that address has an account, a mail with a link is on its way to it.", _INFO),
    "UNAUTHENTICATED": ("Sign in to see this page.", _INFO),
    "UNAUTHORIZED": ("Your role does not allow it. Ask an administrator if you need it.", _WRONG),
    "LOGIN": ("Sign in to see this page.", _INFO),
    "REAUTHENTICATION_REQUIRED": ("It has been a while. Type your password once more.", _INFO),
    "REAUTHENTICATION_SUCCESSFUL": ("Thank you. Go on.", _DONE),
    "REFRESH": ("It has been a while. Type your password once more.", _INFO),
    "EMAIL_NOT_PROVIDED": ("Write your mail address.", _WRONG),
    "INVALID_EMAIL_ADDRESS": ("Write a whole mail address, such as name@example.scot.", _WRONG),
    "USER_DOES_NOT_EXIST": ("The mail address or the password is not right. Check both and try again.", _WRONG),
    "DISABLED_ACCOUNT": ("This account is closed. Ask an administrator.", _WRONG),
    "PASSWORD_NOT_PROVIDED": ("Write your password.", _WRONG),
    "INVALID_PASSWORD": ("That is not your password. Try again.", _WRONG),
    "INVALID_PASSWORD_CODE": ("That password or code is not right. Try again.", _WRONG),
    "PASSWORD_MISMATCH": ("The two are not alike. Type the same password twice.", _WRONG),
    "RETYPE_PASSWORD_MISMATCH": ("The two are not alike. Type the same password twice.", _WRONG),
    "PASSWORD_INVALID_LENGTH": ("Use at least %(length)s characters.", _WRONG),
    "PASSWORD_TOO_SIMPLE": ("That is easy to guess. Choose another.", _WRONG),
    "PASSWORD_IS_THE_SAME": ("That is the password you have. Choose another.", _WRONG),
    "PASSWORD_CHANGE": ("Your password is changed. You are signed out everywhere else.", _DONE),
    "PASSWORD_RESET_REQUEST": ("If %(email)s has an account, a mail with a link is on its way to it.", _INFO),
    "PASSWORD_RESET_NO_LOGIN": ("Your password is saved. Sign in with it.", _DONE),
    "PASSWORD_RESET_EXPIRED": (f"That link is too old. {_AGAIN}", _WRONG),
    "INVALID_RESET_PASSWORD_TOKEN": (f"That link has been used already, or is not whole. {_AGAIN}", _WRONG),
    "INVALID_REDIRECT": ("That leads out of the back office.", _WRONG),
    "ANONYMOUS_USER_REQUIRED": ("You are signed in already.", _INFO),
    "INVALID_CODE": ("That code is not right. Type the six digits that the app shows now.", _WRONG),
    "TWO_FACTOR_INVALID_TOKEN": ("That code is not right, or was used already. Type the six digits that the app shows now.", _WRONG),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": ("You are signed in.", _DONE),
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": ("Your code is set up.", _DONE),
    "TWO_FACTOR_DISABLED": ("You sign in without a code from now on.", _DONE),
    "TWO_FACTOR_PERMISSION_DENIED": ("Type your mail address and password first.", _INFO),
    "TWO_FACTOR_METHOD_NOT_AVAILABLE": ("Choose one of the ways on the page.", _WRONG),
    "TWO_FACTOR_SETUP_EXPIRED": ("That took too long. Scan the new picture.", _WRONG),
    "INVALID_RECOVERY_CODE": ("That code is not right, or was used already. Try another.", _WRONG),
    "NO_RECOVERY_CODES_SETUP": ("You have no recovery codes yet. Make some.", _INFO),
}


def words() -> dict[str, tuple[str, str]]:
    """Return the settings that put our words in place of Flask-Security's."""
    return {f"SECURITY_MSG_{name}": said for name, said in WORDS.items()}
