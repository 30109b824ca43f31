"""Which language the command line speaks."""

import os
from collections.abc import Mapping

from ecabinet.application.messages import Language


def chosen_language(environment: Mapping[str, str] = os.environ) -> Language:
    """The terminal's language as POSIX has it (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), else English."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wanted := environment.get(name, ""):
            code = wanted.partition(":")[0].partition("_")[0].partition(".")[0].lower()
            return Language(code) if code in set(Language) else Language.ENGLISH
    return Language.ENGLISH
