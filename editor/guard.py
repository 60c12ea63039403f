"""Who may see what. Every view says which roles it is for; a view that says nothing is refused to everybody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flask import Flask, abort, current_app, redirect, request, url_for

from editor.context import me

View = TypeVar("View", bound=Callable)
_ALLOWED = "allowed_roles"
FOR_STRANGERS = {
    "static",
    "health.report",
    "security.login",
    "security.forgot_password",
    "security.reset_password",
    "security.two_factor_setup",
    "security.two_factor_token_validation",
    "security.mf_recovery",
    "security.tf_select",
}
"""What is open before somebody has signed in: the steps of signing in."""
FOR_THE_SIGNED_IN = {
    "security.logout",
    "security.verify",
    "security.change_password",
    "security.two_factor_setup_validate",
    "security.mf_recovery_codes",
}
"""Flask-Security's own pages for everybody who has an account, whatever their roles."""


def allows(*roles: str) -> Callable[[View], View]:
    """Say which roles a view is for; one of them is enough. Put it next to the function, below `route`."""

    def declare(view: View) -> View:
        setattr(view, _ALLOWED, frozenset(roles))
        return view

    return declare


def roles_of(endpoint: str) -> frozenset[str] | None:
    """Return the roles that an endpoint is for, or None when it declares none."""
    return getattr(current_app.view_functions.get(endpoint), _ALLOWED, None)


def may(endpoint: str) -> bool:
    """Tell whether the editor who asks may see an endpoint: pages show no link that leads to a refusal."""
    roles = roles_of(endpoint)
    return bool(roles and me.is_authenticated and me.may(*roles))


def guard(app: Flask) -> None:
    """Stand at the door of an app."""
    app.jinja_env.globals["may"] = may

    @app.before_request
    def stand_at_the_door():
        endpoint = request.endpoint
        if endpoint is None or endpoint in FOR_STRANGERS:
            return None
        if not me.is_authenticated:
            return _to_the_sign_in()
        if endpoint in FOR_THE_SIGNED_IN or may(endpoint):
            return None
        return abort(403)


def _to_the_sign_in():
    """Lead to the sign-in and back again; a part of a page that is asked for alone leads the whole page there."""
    back = request.full_path if request.method == "GET" and not request.headers.get("HX-Request") else None
    address = url_for("security.login", next=back)
    if request.headers.get("HX-Request"):
        return "", 401, {"HX-Redirect": address}
    return redirect(address)
