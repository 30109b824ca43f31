"""How words are compared when people look for them: "nghi quyet" finds "Nghị quyết"."""

import unicodedata


class _Folding(dict[int, str]):
    """Maps a character to the one it is searched as; filled as characters are met."""

    def __missing__(self, number: int) -> str:
        sign = chr(number)
        folded = unicodedata.normalize("NFD", sign.casefold())
        base = "".join(part for part in folded if not unicodedata.combining(part)).replace("đ", "d")
        self[number] = result = " " if sign.isspace() else base if len(base) == 1 else sign
        return result


_FOLDING = _Folding()


def fold(text: str) -> str:
    """The text as it is searched: no case, no tone marks, đ as d, any space as a space; always of the same length."""
    return text.translate(_FOLDING)
