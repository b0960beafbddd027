"""The drawn motif of cover and chapter openers: the one of the printed report, cut to the frame in the Word template."""

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


def motif(profile: Profile, templates: Templates, width: float, height: float) -> str:
    """Return the motif as SVG with the proportion of a frame; a tall frame gets more sky, a low one a middle strip."""
    module = templates.html.get_template(_TEMPLATE).module
    draw = module.motif  # type: ignore[attr-defined]  # a macro of the template
    shape = draw(profile.motif, shades(profile), palette(profile)["sun"])
    tall = _WIDTH * height / width
    top = min(_BOTTOM - tall, _BAND_TOP)
    view = f'viewBox="0 {top:.2f} {_WIDTH:.0f} {tall:.2f}" width="{_WIDTH:.0f}" height="{tall:.2f}"'
    return _VIEW.sub(view, str(shape).strip(), count=1)
