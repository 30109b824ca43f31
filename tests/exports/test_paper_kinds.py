"""What a paper is can be guessed from its name, with tone marks or without."""

import pytest

from ecabinet.exports.paper_kinds import guess_kind, title_from


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("01-a-du-thao-nghi-quyet-phien-hop.pdf", "draft"),
        ("Dự thảo Nghị định.pdf", "draft"),
        ("DU_THAO_LUAT.PDF", "draft"),
        ("02-b-to-trinh.pdf", "submission"),
        ("Tờ trình tóm tắt.pdf", "summary"),
        ("bao-cao-tham-dinh.pdf", "appraisal"),
        ("Báo cáo thẩm tra.pdf", "verification"),
        ("Tổng hợp ý kiến, tiếp thu, giải trình.pdf", "opinions"),
        ("12-b-phu-luc-ban-quet.pdf", "annex"),
        ("Phụ lục dự thảo Nghị định.pdf", "annex"),
        ("bao-cao-tinh-hinh.pdf", "report"),
        ("Quarterly report.pdf", "report"),
        ("Draft bill.pdf", "draft"),
        ("05-b-du-lieu.pdf", "other"),
        ("planet.pdf", "other"),
        ("", "other"),
    ],
)
def test_a_name_tells_the_kind(name: str, kind: str) -> None:
    assert guess_kind(name).value == kind


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("02-b-to-trinh.pdf", "To trinh"),
        ("3. Dự_thảo  Nghị-định.pdf", "Dự thảo Nghị định"),
        ("10.pdf", "10"),
        ("A.pdf", "A"),
    ],
)
def test_a_title_to_begin_with_is_the_name_without_numbering(name: str, title: str) -> None:
    assert title_from(name) == title
