"""What one of the processes that share the tests gets at a time: a file, or all that use one running service, so that it is started once."""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling

_SHARED = {
    "tests/service/": "the service",
    "tests/e2e/test_editor_goes_public.py": "the live office",
    "tests/e2e/test_editor_tested_changes.py": "the live office",
}


class ShareByService(LoadFileScheduling):
    """Gives out files, and those that share a service together."""

    def _split_scope(self, nodeid: str) -> str:
        return next((service for start, service in _SHARED.items() if nodeid.startswith(start)), super()._split_scope(nodeid))
