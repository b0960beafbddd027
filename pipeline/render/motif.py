"""The drawn motif of covers and chapter openers, cut to the frame that it stands in."""

from __future__ import annotations

import re
from typing import Final

from pipeline.render.look.colours import palette, shades
from pipeline.render.templates import Templates
from pipeline.view import Profile

_TEMPLATE: Final = "print_motif.html.j2"
_WIDTH: Final = 210.0  # the motif's own measures
_BOTTOM: Final = 140.0
_BAND_TOP: Final = 56.0  # a low frame shows the motif from here: hills and trees below the sun
_VIEW: Final = re.compile(r'viewBox="[^"]*"( preserveAspectRatio="[^"]*")?')


def motif(profile: Profile, templates: Templates, frame: str) -> str:
    """Return the motif as SVG; ``frame`` is what it shows and how large it is, as attributes of the element."""
    module = templates.html.get_template(_TEMPLATE).module
    drawn = module.motif(profile.motif, shades(profile), palette(profile)["sun"])  # type: ignore[attr-defined]  # a macro of the template
    return _VIEW.sub(frame, str(drawn).strip(), count=1)


def proportioned(width: float, height: float) -> str:
    """Return a frame of a width and a height: a tall one shows more sky, a low one a middle strip."""
    tall = _WIDTH * height / width
    top = min(_BOTTOM - tall, _BAND_TOP)
    return f'viewBox="0 {top:.2f} {_WIDTH:.0f} {tall:.2f}" width="{_WIDTH:.0f}" height="{tall:.2f}"'
