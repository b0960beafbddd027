"""Writes what the program is made of as CycloneDX 1.6 JSON, out of requirements.lock: the same lock gives the same bytes.

Run ``make sbom``. Licences and who needs whom come from the installed packages; one that this platform does not install has neither.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path
from typing import Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from locked import RUNTIME, locked
from packageurl import PackageURL

_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_PROGRAM: Final = "kommunrapport"


def bom() -> Bom:
    """Return the locked packages with their versions, licences and needs, below the program itself."""
    pinned = locked()
    parts = {name: _component(name, version) for name, version in pinned}
    program = Component(
        name=_PROGRAM, version=metadata(_PROGRAM)["Version"], type=ComponentType.APPLICATION, bom_ref=_PROGRAM
    )
    digest = hashlib.sha256(RUNTIME.read_bytes()).hexdigest()
    made = Bom(components=parts.values(), serial_number=uuid.uuid5(uuid.NAMESPACE_OID, digest))
    made.metadata.component = program
    made.metadata.properties.add(Property(name="kommunrapport:requirements.lock:sha256", value=digest))
    for name, part in {_PROGRAM: program, **parts}.items():
        made.register_dependency(part, _needed(name, parts))
    return made


def _component(name: str, version: str) -> Component:
    url = PackageURL("pypi", None, name, version)
    licences = [LicenseFactory().make_from_string(said)] if (said := _licence(name)) else ()
    return Component(name=name, version=version, purl=url, bom_ref=str(url), licenses=licences)


def _licence(name: str) -> str:
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return ""
    classes = [
        one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if one.startswith("License ::")
    ]
    said = [*(about.get_all("License-Expression") or ()), *classes, *(about.get_all("License") or ())]
    return said[0].partition("\n")[0].strip() if said else ""


def _needed(name: str, parts: Mapping[str, Component]) -> list[Component]:
    try:
        asked = requires(name) or []
    except PackageNotFoundError:
        return []
    names = (
        found[0].lower().replace("_", "-").replace(".", "-") for one in asked if (found := _NAME.match(one))
    )
    return [parts[each] for each in sorted(set(names)) if each in parts]


def text() -> str:
    """Return the list as JSON, two blanks to a level, with a line feed at the end."""
    made = json.loads(JsonV1Dot6(bom()).output_as_string())
    made["metadata"].pop("timestamp")  # no clock: the lock alone decides
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "dist/sbom.json")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{place}\n")
