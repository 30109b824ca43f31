"""Tells people about refusals and failures in a sentence of their language."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ecabinet.application.messages import Catalogue
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.widgets.banner import Banner, BannerKind
from ecabinet.domain.faults import Fault, Unavailable


class FaultTeller:
    """Turns faults into sentences; the catalogue is read when the first one is needed."""

    def __init__(self, translating: Translating, catalogue: Callable[[], Catalogue] = Catalogue.shipped) -> None:
        self._translating = translating
        self._read = catalogue
        self._catalogue: Catalogue | None = None

    def sentence(self, fault: Fault) -> str:
        """What to tell the person."""
        return self.say(fault.code, fault.details)

    def say(self, code: str, details: Mapping[str, str | int] = MappingProxyType({})) -> str:
        """The sentence of a code that is no fault, such as a finding."""
        if self._catalogue is None:
            self._catalogue = self._read()
        return self._catalogue.sentence(code, self._translating.language, **details)

    def on_banner(self, banner: Banner, fault: Fault, action: str = "") -> None:
        """Show a fault across a page: what is unavailable in amber, what the rules refuse in red."""
        kind = BannerKind.WARN if isinstance(fault, Unavailable) else BannerKind.ERROR
        banner.tell(kind, self.sentence(fault), action)
