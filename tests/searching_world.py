"""Papers of a few pages whose words are known, for tests of searching."""

from collections.abc import Iterator, Sequence

from ecabinet.domain.faults import Refused
from tests.session_world import SampleItem, SamplePaper

DRAFT = SamplePaper("Dự thảo Luật Quy hoạch", "draft", b"draft", 3)
BUDGET = SamplePaper("Báo cáo ngân sách", "report", b"budget", 2)
WORDS = {
    DRAFT.sha256: ["Điều 1. Phạm vi điều chỉnh", "Điều 5. Căn cứ Luật số 15/2008/QH12", "Quy hoạch vùng ven biển"],
    BUDGET.sha256: ["Thu ngân sách nhà nước", "Chi ngân sách vùng ven biển"],
}

STANDARD = (
    SampleItem("Luật Quy hoạch", agency="Bộ Xây dựng", papers=(DRAFT,)),
    SampleItem("Dự toán ngân sách", agency="Bộ Tài chính", papers=(BUDGET,)),
)


class Pages:
    """Reads papers out of a table, and notes which."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self.breaks: set[str] = set()

    def count(self, sha256: str) -> int:
        return len(WORDS[sha256])

    def read(self, sha256: str, after: int) -> Iterator[Sequence[str]]:
        self.asked.append((sha256, after))
        if sha256 in self.breaks:
            raise Refused("paper_breaks_reader")
        for text in WORDS[sha256][after:]:
            yield [text]
