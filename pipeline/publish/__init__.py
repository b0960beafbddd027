"""Publishing: all-or-nothing writing, problems.json, and the manifest."""

from __future__ import annotations

from pipeline.publish.earlier import previous as previous
from pipeline.publish.edition import Edition as Edition
from pipeline.publish.fingerprint import fingerprint as fingerprint
from pipeline.publish.write import is_current as is_current
from pipeline.publish.write import main_files as main_files
from pipeline.publish.write import mended as mended
from pipeline.publish.write import publish as publish
