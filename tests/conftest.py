"""The option that writes the expected texts anew, which files are begun with, and that generated values are the same on every machine."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

os.environ["KOMMUNRAPPORT_CACHE"] = (
    ""  # no test rests on what another run has kept; those of the caches name their own
)
for name in ("KOMMUNRAPPORT_JAVA", "KOMMUNRAPPORT_WEBBLASARE"):
    os.environ[name] = ""  # what is published in a test is not tried; tests of the proof name their own


settings.register_profile(
    "same everywhere",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],  # what a loaded machine does is no fault of a test's
)
settings.load_profile("same everywhere")
if not hasattr(providers, "_get_local_constants"):
    raise pytest.UsageError("Hypothesis has changed: see what else it draws values from in tests/conftest.py")
providers._get_local_constants = lambda: (
    providers._local_constants
)  # no values from the modules that happen to be loaded


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
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False  # or the files of few tests, the slow ones, come last


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that have slow tests, so that none of them is left when the other workers are done."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether the expected texts are to be written anew."""
    return bool(request.config.getoption("--update-golden"))
