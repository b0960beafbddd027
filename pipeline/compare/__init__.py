"""Comparing: two builds by their manifests, or two deliveries; which numbers and texts changed, from which cell, and what follows."""

from __future__ import annotations

from pipeline.compare.builds import compared as compared
from pipeline.compare.change import Comparison as Comparison
from pipeline.compare.files import compared_files as compared_files
from pipeline.compare.whole import lacking as lacking
