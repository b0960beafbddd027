"""Signs of symbol fonts as the characters that they look like: Word keeps them as places in a font, which no other program shows.

``Insert > Symbol`` and bullets out of other programs give such signs: an element with a font and a place, text set in a symbol font, or
characters of the private use area from U+F020, where Word puts such a font.
"""

from __future__ import annotations

import re
from typing import Final

_HOLE: Final = "¿"  # a place that holds nothing
_FIRST: Final = 0x20
_AREA: Final = 0xF000  # where Word puts the places of a symbol font
_PRIVATE: Final = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_FONTS: Final = {
    "symbol": (
        " !∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩ"
        "ΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿"
        "¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩"
        "∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭¿"
    ),
    "webdings": (
        " 🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼🗕🗖🗗⏴⏵⏶⏷⏪⏩⏮⏭⏸⏹⏺🗚🗳🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂🏞🏕🛤🏟🛳🕬🕫🕨"
        "🔈🎔🎕🗬🙽🗭🗪🗫⮔✔🚲⬜🛡📦🛱⬛🚑🛈🛩🛰🟈🕴⬤🛥🚔🗘🗙❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲¿🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠"
        "🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻🖥🖦🖧🕹🎮🕻🕼📟"
        "🖁🖀🖨🖩🖿🖪🗜🔒🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊"
    ),
    "wingdings": (
        " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈"
        "✠✡☪☯🕉☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵⚫○■□□❑❒◆◆◆◆◆⌧⮹⌘🏵🏶🙶🙷▯🄋➀➁➂➃➄➅➆➇➈➉🄌➊➋➌➍"
        "➎➏➐➑➒➓🙢🙠🙡🙣🙞🙜🙝🙟·•·○🞆🞈🞊🞋□▪□★★★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴"
        "⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦►►⮙►⮈⮊⮉⮋←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭✗✓☑☑¿"
    ),
    "wingdings 2": (
        " 🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗✓☑☑⮽☑⮾⮿🛇"
        "⦸🙱🙴🙲🙳‽🙹🙺🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿¿☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤"
        "🕥🕦🕧🙨🙩⋅🞄⦁●○🞅🞇🞉⊙⦿🞌🞍■■□🞑🞒🞓🞔▣🞕🞖🞗🞘◆◆♦🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁⬟⯂⬣⬢⯃⯄🞡🞢"
        "🞣🞤🞥🞦🞧🞨🞩🞪🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒✹🟃🟇✯🟍🟔⯌⯍※⁂¿¿¿¿¿¿"
    ),
    "wingdings 3": (
        " ←→↑↓↖↗↙↘←→↑↓⭶⭸⭻⭽↔↕⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌⭮⭯⎋⌤⌃⌥␣⍽"
        "⇪⮸←↑→↓←↑→↓🢨🢩🢪🢫←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷◣◢◤◥🞀🞂🞁¿🞃⯅⯆⯇⯈⮜⮞⮝⮟←→↑↓←→↑"
        "↓←→↑↓←→↑↓←→↑↓←→↑↓←→↑↓←→←→←→←←↑→↓→←→←→←→↑↓←→↑↓←→↑↓←→↑↓←→↑"
        "↓⮨⮩⮪⮫⮬⮭⮮⮯←→↑↓↖↗↙↘←→↑↓↖↗↙↘←→↑↓↖↗↙↘←→↑↓←→↑↓¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿"
    ),
}
"""The characters from place 32 on of each font, by its name in lower case: of those that look alike, one that the pages can show."""
_OTHER_NAMES: Final = {"symbol mt": "symbol", "wingdings-regular": "wingdings"}
_DOT: Final = 0xB7  # the bullet of Word's own lists, in Symbol


def is_symbol(font: str) -> bool:
    """Tell whether a font's places are signs and not letters."""
    return _named(font) in _FONTS


def sign(font: str, place: int) -> str:
    """Return the character that a place in a font looks like; "" when nobody knows.

    A place of the private use area in a font of letters is a sign that has lost its font: it is taken for Word's usual one.
    """
    name = _named(font)
    at = place - _AREA if _AREA <= place < _AREA + 256 else place
    if name not in _FONTS:
        if not is_private(chr(place)):
            return chr(place)
        name = "symbol" if at == _DOT else "wingdings"
    signs = _FONTS[name]
    found = signs[at - _FIRST] if 0 <= at - _FIRST < len(signs) else _HOLE
    if found == _HOLE:
        return "" if is_private(chr(place)) or place < 256 else chr(place)  # noqa: PLR2004
    return found


def is_private(char: str) -> bool:
    """Tell whether a character means something else in every font."""
    return _PRIVATE.match(char) is not None


def shown(words: str, font: str) -> tuple[str, bool]:
    """Return words set in a font as the characters that they look like, and whether a sign had to be left out."""
    if not is_symbol(font):
        if _PRIVATE.search(words) is None:
            return words, False
        signs = [sign(font, ord(char)) if is_private(char) else char for char in words]
    else:
        signs = [char if char.isspace() else sign(font, ord(char)) for char in words]
    return "".join(signs), not all(signs)


def _named(font: str) -> str:
    name = font.strip().casefold()
    return _OTHER_NAMES.get(name, name)
