"""What goes out with ``build --publish``: a folder that stands alone, without anything that is the house's own, and the same as one zip."""

from __future__ import annotations

from pipeline.outward.proved import Prove as Prove
from pipeline.outward.proved import going_out as going_out
