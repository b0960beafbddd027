"""What the program is made of: the list is whole, valid and the same each time, and nothing in it is known to be vulnerable."""

from __future__ import annotations

import json
import re
from pathlib import Path

import audit
import pytest
import sbom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from locked import RUNTIME, WITH_TOOLS, locked


def test_every_pinned_package_has_its_hashes() -> None:
    for lock in (RUNTIME, WITH_TOOLS):
        blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
        assert all(re.match(r"[a-z0-9._-]+==", block) and "--hash=sha256:" in block for block in blocks)
        assert len(blocks) == len(locked(lock))


def test_the_list_is_valid_and_the_same_each_time() -> None:
    written = sbom.text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None
    assert sbom.text() == written
    assert "timestamp" not in json.loads(written)["metadata"]


def test_the_list_holds_every_locked_package_and_who_needs_it() -> None:
    made = json.loads(sbom.text())
    assert {part["name"]: part["version"] for part in made["components"]} == dict(locked())
    assert made["metadata"]["component"]["name"] == "kommunrapport"
    needs = {one["ref"]: one.get("dependsOn", []) for one in made["dependencies"]}
    pillow, weasyprint = (f"pkg:pypi/{name}@{dict(locked())[name]}" for name in ("pillow", "weasyprint"))
    assert weasyprint in needs["kommunrapport"]
    assert pillow in needs[weasyprint]
    licensed = [part["name"] for part in made["components"] if part.get("licenses")]
    assert {"lxml", "pillow", "weasyprint", "jinja2"} <= set(licensed)


def test_nothing_locked_has_a_stored_vulnerability() -> None:
    assert list(audit.stored(locked(WITH_TOOLS))) == []


@pytest.mark.parametrize(
    ("version", "count"), [("69.9", 1), ("68.1", 2), ("67.0", 3), ("70.0", 0), ("100", 0)]
)
def test_a_vulnerable_version_is_told(version: str, count: int, tmp_path: Path) -> None:
    assert len(list(audit.stored([("weasyprint", version), ("unknown", "1")]))) == count
    (tmp_path / "other.csv").write_text(
        "package;id;fixed_in;what\nunknown;X-1;1.1;a fault\n", encoding="utf-8"
    )
    assert list(audit.stored([("unknown", "1")], tmp_path / "other.csv")) == [
        "unknown 1: X-1, fixed in 1.1: a fault"
    ]
