"""The option that writes the expected texts anew."""

from __future__ import annotations

import os

import pytest

os.environ["KOMMUNRAPPORT_CACHE"] = (
    ""  # no test rests on what another run has kept; those of the caches name their own
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the expected texts in tests/golden anew; read what changed before it is kept",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and os.environ.get("CI"):
        raise pytest.UsageError(
            "--update-golden is refused where CI is set: expected texts are written by hand"
        )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether the expected texts are to be written anew."""
    return bool(request.config.getoption("--update-golden"))
