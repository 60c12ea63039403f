"""What was laid out while somebody worked is gone afterwards, even when the process was killed."""

import multiprocessing
import os
import signal

from bot.scratch import scratch


def _work_and_die(var_dir) -> None:
    with scratch(var_dir) as folder:
        (folder / "not_public_yet.yml").write_text("title: Not yet", "utf-8")
        os.kill(os.getpid(), signal.SIGKILL)


def test_a_folder_is_gone_at_the_end(tmp_path):
    with scratch(tmp_path) as folder:
        assert folder.is_dir() and not list(folder.iterdir())

    assert not folder.exists() and not list(tmp_path.rglob("not_public_yet.yml"))


def test_what_a_killed_process_left_is_cleared_up_and_what_others_work_in_stays(tmp_path):
    process = multiprocessing.get_context("fork").Process(target=_work_and_die, args=(tmp_path,))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL and list(tmp_path.rglob("not_public_yet.yml"))

    with scratch(tmp_path) as mine, scratch(tmp_path) as other:
        assert mine.is_dir() and other.is_dir() and not list(tmp_path.rglob("not_public_yet.yml"))
