"""Accounts: who may sign in and what they may do. For administrators."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask_security.recoverable import generate_reset_link
from flask_wtf import FlaskForm
from wtforms import BooleanField, EmailField, SelectMultipleField, StringField
from wtforms.validators import Email, InputRequired, Length
from wtforms.widgets import CheckboxInput, ListWidget

from bot.accounts import people
from bot.accounts.models import ADMINISTRATOR, AUTHOR, PUBLISHER, REVIEWER, User
from bot.audit.record import record
from bot.errors import AccountRefused
from editor.context import me, session
from editor.guard import allows
from editor.mail import send

blueprint = Blueprint("accounts", __name__, url_prefix="/accounts")

ROLES = [
    (AUTHOR, "Author: writes and hands in"),
    (REVIEWER, "Reviewer: checks what others wrote"),
    (PUBLISHER, "Publisher: puts in service and rolls back"),
    (ADMINISTRATOR, "Administrator: looks after accounts and switches"),
]


class AccountForm(FlaskForm):
    """An editor's account."""

    name = StringField("Name", [InputRequired("Write the name."), Length(max=80)], description="As colleagues know them.")
    roles = SelectMultipleField("Roles", choices=ROLES, widget=ListWidget(prefix_label=False), option_widget=CheckboxInput())
    active = BooleanField("Works here and may sign in", default=True)


class NewAccountForm(AccountForm):
    """A new editor's account."""

    email = EmailField("Mail address", [InputRequired("Write the address."), Email("This is no mail address."), Length(max=255)])


@blueprint.get("/")
@allows(ADMINISTRATOR)
def list_accounts():
    """Show everybody."""
    return render_template("accounts/list.html", users=people.everybody(session))


@blueprint.route("/new", methods=["GET", "POST"])
@allows(ADMINISTRATOR)
def add():
    """Add somebody and send them the link to choose a password."""
    form = NewAccountForm()
    del form.active
    if form.validate_on_submit():
        try:
            user = people.add(session, name=form.name.data, email=form.email.data, roles=form.roles.data, by=me)
        except AccountRefused as error:
            form.email.errors = [*form.email.errors, str(error)]
        else:
            return _invite(user)
    return render_template("accounts/edit.html", form=form, user=None)


@blueprint.route("/<int:user_id>", methods=["GET", "POST"])
@allows(ADMINISTRATOR)
def edit(user_id: int):
    """Change somebody's name, roles, or whether they may sign in."""
    user = _user(user_id)
    form = AccountForm(name=user.name, roles=[role.name for role in user.roles], active=user.active)
    if form.validate_on_submit():
        try:
            people.change(session, user, name=form.name.data, roles=form.roles.data, active=form.active.data, by=me)
        except AccountRefused as error:
            session.rollback()
            form.roles.errors = [*form.roles.errors, str(error)]
        else:
            flash(f"{user.name}'s account is changed.", "done")
            return redirect(url_for("accounts.list_accounts"))
    return render_template("accounts/edit.html", form=form, user=user)


@blueprint.post("/<int:user_id>/invite")
@allows(ADMINISTRATOR)
def invite(user_id: int):
    """Send the link to choose a password once more."""
    return _invite(_user(user_id))


@blueprint.post("/<int:user_id>/new-code")
@allows(ADMINISTRATOR)
def new_code(user_id: int):
    """Let somebody who lost their phone set up a new code."""
    user = _user(user_id)
    people.forget_second_factor(session, user, by=me)
    flash(f"{user.name} sets up a new code at the next sign-in.", "done")
    return redirect(url_for("accounts.edit", user_id=user.id))


def _invite(user: User):
    """Mail the link, or show it where no mail gets through: it is good for one day and for one use."""
    link, _token = generate_reset_link(user)
    record(session, who=me, action="account.invite", subject=user.email)
    text = f"Hello {user.name},\n\nchoose a password for the back office of Keep Safe Assistant:\n\n{link}\n\nThe link works for one day.\n"
    try:
        send(user.email, "Your account for Keep Safe Assistant", text)
    except OSError:
        flash("The mail could not be sent. Hand over the link yourself.", "warning")
    else:
        flash(f"A link to choose a password is on its way to {user.email}.", "done")
    return render_template("accounts/invited.html", user=user, link=link)


def _user(user_id: int) -> User:
    return session.get(User, user_id) or abort(404)
