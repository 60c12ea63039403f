"""The process that makes a candidate: `python -m bot.release.making FOLDER NOTE`. It reads its shelf by DATA_DIR and HELD_OUT_DIR."""

from __future__ import annotations

import fcntl
import json
import logging
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.clock import now
from bot.content.corpus import Corpus
from bot.content.examples import Example
from bot.errors import BotError, ContentError
from bot.logs import set_up_logs
from bot.release.candidate import ABOUT, Candidate
from bot.release.comparing import compare
from bot.release.digests import code_digest, understanding_digest, wording_digest
from bot.release.evaluate import in_short
from bot.release.gate_words import names_of
from bot.release.judging import Judged, judge
from bot.release.margins import edge_between
from bot.release.progress import tell
from bot.release.publish import checked_corpus
from bot.release.report.report import Earlier, read_earlier
from bot.release.store import CONTENT, MODEL, REPORT, Releases, file_digest
from bot.release.trial import Trial, try_out
from bot.settings import get_settings

logger = logging.getLogger(__name__)


def main() -> None:
    """Make the candidate; whatever happens, the folder says how it ended, unless the process is killed."""
    folder, note = Path(sys.argv[1]), sys.argv[2]
    set_up_logs("candidate")
    logging.getLogger("rasa").setLevel(logging.WARNING)
    try:
        with (folder.parent / ".turn").open("wb") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            make(folder, note)
    except ContentError as error:
        tell(folder, "failed", f"This has {len(error.problems)} problems to mend first.", tuple(map(str, error.problems)))
    except BotError as error:
        tell(folder, "failed", str(error))
    except Exception:
        logger.exception("The candidate could not be made")
        tell(folder, "failed", "Something went wrong. The log says what.")
        raise


def make(folder: Path, note: str) -> Candidate:
    """Check, train, test, compare; the candidate is whole with the last file."""
    settings = get_settings()
    releases = Releases(settings.releases_dir)
    _tell(folder, "checking", "Checking the words ...")
    corpus = checked_corpus(settings)
    in_service = releases.current()
    earlier = read_earlier(releases.path(in_service.id) / REPORT, f"release {in_service.id}")
    trial = try_out(settings, corpus, folder, f"Candidate {folder.name}", earlier, partial(_tell, folder))
    _tell(folder, "comparing", f"Comparing with release {in_service.id} ...")
    before, new = _answers_in_service(releases, in_service.id, corpus.held_out, earlier)
    by_a_hair = edge_between(releases.path(in_service.id) / MODEL, trial.model)
    gate = compare(in_service.id, before, trial.report.judged, new, names_of(corpus), by_a_hair)
    gate.write(folder)
    candidate = _put_together(folder, note, in_service.id, corpus, trial)
    for line in (*in_short(trial.report), gate.headline, gate.verdict):
        print(line, flush=True)
    tell(folder, "ready", gate.headline)
    return candidate


def _tell(folder: Path, step: str, says: str) -> None:
    """Tell a step, in the log too."""
    print(f"{now():%H:%M:%S} {says}", flush=True)
    tell(folder, step, says)


def _answers_in_service(
    releases: Releases, release_id: str, held_out: Sequence[Example], earlier: Earlier | None
) -> tuple[list[Judged], set[tuple[str, str]]]:
    """Return the answers of the release in service to all that is asked, and which of it is new; only what is new is asked again.

    A release that does not load is judged by its report alone.
    """
    known = list(earlier.judged) if earlier else []
    asked = {(item.expected, item.text) for item in known}
    new = [example for example in held_out if (example.label, example.text) not in asked]
    if not new:
        return known, set()
    from bot.release.understand import Understander

    try:
        understand = Understander(releases.model(release_id)).understand
        known += [judge(example, understand(example.text)) for example in new]
    except Exception as error:
        # An older release may fail to load in any way that Rasa or its libraries know.
        logger.warning("The release in service could not be asked (%s)", type(error).__name__)
    return known, {(example.label, example.text) for example in new}


def _put_together(folder: Path, note: str, against: str, corpus: Corpus, trial: Trial) -> Candidate:
    trial.model.replace(folder / MODEL)
    (folder / CONTENT).write_text(corpus.to_json(), "utf-8")
    candidate = Candidate(
        id=folder.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        note=note,
        against=against,
        understanding=understanding_digest(get_settings().data_dir),
        wording=wording_digest(corpus),
        code=code_digest(),
        model_sha256=file_digest(folder / MODEL),
    )
    for rest in ("tmp", "model"):
        shutil.rmtree(folder / rest, ignore_errors=True)
    draft = folder / f".{ABOUT}"
    draft.write_text(json.dumps(asdict(candidate), indent=2) + "\n", "utf-8")
    draft.replace(folder / ABOUT)
    return candidate


if __name__ == "__main__":
    main()
