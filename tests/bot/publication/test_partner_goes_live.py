"""A partner that was changed is so in the partner search once its change is public, without a restart."""

from bot.accounts.models import User
from bot.changes import review
from bot.changes.drafting import open_change, save
from bot.changes.kinds import Kind
from bot.database import session_scope
from bot.partners.in_step import DirectoryInStep
from bot.partners.queries import find_partners
from bot.publication.going_live import go_live
from bot.release.store import Releases

KEY = "organisations/sdafmh"


def _names(database) -> dict[str, str]:
    with session_scope(database) as session:
        return {key: partner.name for key, partner in find_partners(session, topic="safety/domestic_abuse", limit=99)}


def test_a_changed_partner_is_found_under_its_new_name(settings, database, people):
    directory = DirectoryInStep(Releases(settings.releases_dir), database)
    directory.look()
    with session_scope(database) as session:
        author, reviewer = (session.get(User, people[name]) for name in ("author", "reviewer"))
        change = open_change(session, settings=settings, kind=Kind.organisation, key=KEY, by=author)
        [file] = change.files
        save(session, change, by=author, version=change.version, texts={file.path: file.text.replace("name: ", "name: The ", 1)})
        review.submit(session, change, by=author, why="They renamed themselves")
        review.approve(session, change, by=reviewer)
        number = change.id
    before = _names(database)["sdafmh"]

    go_live(settings, number, by_id=people["publisher"])

    assert directory.look()
    assert _names(database)["sdafmh"] == f"The {before}"
