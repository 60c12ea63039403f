"""Who writes in the directory."""

import pytest


@pytest.fixture
def author(sign_in):
    """Isla, who writes."""
    return sign_in("author", name="Isla")
