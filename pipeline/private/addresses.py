"""Whether an address may be published: one that only works inside a network, or that leads to a person, is not; one in wrapping is unwrapped."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, parse_qs, parse_qsl, quote, unquote, urlsplit, urlunsplit

from pipeline.private.persons import spans

_WEB: Final = frozenset({"http", "https"})
_FILE: Final = re.compile(r"(?:file:|smb:|afp:|nfs:|\\\\|//[^/]+/|[a-z]:[\\/])", re.IGNORECASE)
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_WRAPPED: Final[Mapping[str, tuple[str, ...]]] = {
    "safelinks.protection.outlook.com": ("url",),
    "statics.teams.cdn.office.net": ("url",),
    "urldefense.proofpoint.com": ("u",),
    "linkprotect.cudasvc.com": ("a",),
    "www.google.com": ("url", "q"),
    "www.google.se": ("url", "q"),
    "l.facebook.com": ("u",),
    "lm.facebook.com": ("u",),
    "l.instagram.com": ("u",),
}
"""Hosts that wrap other addresses, with the parameter that holds them."""
_DEFENDED: Final = re.compile(r"https?://urldefense\.(?:com|us)/v3/__(.+?)__;", re.IGNORECASE)
_DEEPEST: Final = 5  # wrappings inside each other
_TRACKING: Final = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|"
    r"vero_id|oly_(?:anon|enc)_id|_ga|_gl|at_campaign|at_medium|wt_mc|cmpid|s_cid|sc_channel|trk|li_fat_id",
    re.IGNORECASE,
)
_PERSONAL: Final = re.compile(r"/(?:personal|users|user|hem|home)/|/~|/onedrive", re.IGNORECASE)
_SHARED: Final = re.compile(
    r"(?:^|\.)(?:sharepoint\.com|sharepoint\.us|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|teams\.live\.com|outlook\.office\.com|"
    r"outlook\.office365\.com|outlook\.live\.com|onedrive\.com|office\.com|office365\.com|drive\.google\.com|dropbox\.com|"
    r"icloud\.com|mail\.google\.com)$",
    re.IGNORECASE,
)
"""Places where files are shared with those who log in."""
_INSIDE: Final = re.compile(
    r"(?:^|\.)(?:localhost|local|localdomain|lan|intranet|internal|intra|corp|home|home\.arpa|private|test|invalid)$"
)
_NAMES: Final = re.compile(
    r"(?:^|\.)(?:intranet|intranat|intranät|insidan|inloggad|vpn|citrix)\.", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Judged:
    """An address as it may be published, empty when it may not; ``why`` it may not, and how it was ``cleaned``, as parts of a sentence."""

    href: str
    why: str = ""
    cleaned: str = ""


def judged(href: str) -> Judged:
    """Return an address as it may be published. An anchor in the document (``#rubrik``) stays as it is; nothing is asked of the net."""
    address = "".join(sign for sign in href if sign.isprintable()).strip()
    if not address or address.startswith("#"):
        return Judged(address)
    try:
        return _judged(address, 0)
    except ValueError:  # brackets and ports that are none
        return Judged("", "något som inte är en webbadress")


def _judged(address: str, depth: int) -> Judged:
    if _FILE.match(address):
        return Judged("", "en fil på en egen dator eller filserver")
    if re.match(r"www\.[^\s/]+\.", address, re.IGNORECASE):
        address = f"https://{address}"
    scheme = _SCHEME.match(address)
    kind = scheme[1].lower() if scheme else ""
    if kind in {"mailto", "tel"}:
        return _person(kind, address)
    if kind not in _WEB:
        return Judged("", "något som inte är en webbadress" if kind else "en fil bredvid dokumentet")
    inner = _inner(address) if depth < _DEEPEST else ""
    if inner:
        found = _judged(inner, depth + 1)
        return Judged(
            found.href, found.why, "" if found.why else "länken var omskriven av ett skydd eller en söktjänst"
        )
    return _web(address)


def _person(kind: str, address: str) -> Judged:
    """Return a mail address without what a mail would be filled with, or a telephone number, when it is no person's own."""
    plain = unquote(address.partition("?")[0])
    plain = re.sub(r"[-.\s]", "", plain) if kind == "tel" else plain
    if next(spans(plain), None):
        return Judged(
            "", "en persons egen e-postadress" if kind == "mailto" else "en persons eget telefonnummer"
        )
    return Judged(address.partition("?")[0] if kind == "mailto" else address)


def _inner(address: str) -> str:
    """Return the address that another one wraps, empty when it wraps none."""
    if defended := _DEFENDED.match(address):
        return re.sub(r"^(https?):/(?!/)", r"\1://", unquote(defended[1]))
    parts = urlsplit(address)
    host = (parts.hostname or "").removesuffix(".")
    names = next((names for end, names in _WRAPPED.items() if host == end or host.endswith(f".{end}")), ())
    if "google" in host and parts.path != "/url":
        return ""
    asked = parse_qs(parts.query.replace("&amp;", "&"))
    inner = next((asked[name][0] for name in names if name in asked), "")
    if host == "urldefense.proofpoint.com" and "/v2/" in parts.path:
        inner = unquote(inner.translate({ord("-"): "%", ord("_"): "/"}))
    return inner.strip()


def _web(address: str) -> Judged:
    parts = urlsplit(address)
    host, path = (parts.hostname or "").removesuffix("."), unquote(parts.path)
    _ = parts.port  # one that is no number is none
    if why := _inward(parts, host, path) or (
        "en adress med en persons uppgifter" if next(spans(unquote(address)), None) else ""
    ):
        return Judged("", why)
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name)
    ]
    if len(kept) == len(parse_qsl(parts.query, keep_blank_values=True)):
        return Judged(address)
    query = "&".join(f"{quote(name)}={quote(value)}" if value else quote(name) for name, value in kept)
    return Judged(urlunsplit(parts._replace(query=query)), cleaned="länken bar uppgifter som följer läsaren")


def _inward(parts: SplitResult, host: str, path: str) -> str:
    """Return why the place of an address is not for everybody, empty when it is."""
    if not host:
        return "något som inte är en webbadress"
    if _is_inside(host):
        return "en adress som bara går att nå inifrån ett nät"
    if parts.username is not None:
        return "en adress med användarnamn"
    if not _SHARED.search(host):
        return ""
    return (
        "en persons egen mapp"
        if _PERSONAL.search(path) or "-my." in host
        else "en delad fil eller mapp som kräver inloggning"
    )


def _is_inside(host: str) -> bool:
    """Tell whether a host is known only inside a network."""
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or bool(_INSIDE.search(host)) or bool(_NAMES.search(host))
    return not number.is_global
