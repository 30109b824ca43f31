"""One person's comments on an item that are not meant for all."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ecabinet.domain.comments import Audience, Comment


@dataclass(frozen=True, slots=True)
class OpinionsState:
    """An `opinions:<item>:<person>` feed, folded."""

    seq: int = 0
    item: str = ""
    person: str = ""
    comments: Mapping[str, Comment] = field(default_factory=dict)

    @property
    def addresses_chair(self) -> bool:
        """Whether any of the comments is meant for the chair, who may then read them all."""
        return any(comment.audience is Audience.CHAIR for comment in self.comments.values())
