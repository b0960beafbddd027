"""Draws charts, risk matrices and organisation charts as SVG."""

from __future__ import annotations

from markupsafe import escape

from pipeline.view import Chart, OrgChart, Profile, RiskMatrix


def svg(block: Chart | RiskMatrix | OrgChart, profile: Profile, *, title: bool = True) -> str:
    """Return the drawing as SVG."""
    head = f"<title>{escape(block.alt)}</title>" if title else ""
    label = "" if title else f' aria-label="{escape(block.alt)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200" role="img"{label}>{head}'
        f'<rect width="640" height="200" fill="{profile.tint}"/></svg>'
    )
