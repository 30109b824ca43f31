"""Members come from a spreadsheet; a right that cannot be read is not given."""

from pathlib import Path

import pytest

from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused
from ecabinet.exports.member_sheet import MemberSheet, read_members


def _read(folder: Path, *lines: str) -> MemberSheet:
    (folder / "members.csv").write_text("\n".join(lines), "utf-8")
    return read_members(folder / "members.csv")


def test_members_are_read_in_vietnamese_with_roles_and_votes(tmp_path: Path) -> None:
    sheet = _read(
        tmp_path,
        "DANH SÁCH THÀNH VIÊN",
        "STT|Họ và tên|Chức vụ|Cơ quan|Vai trò|Biểu quyết".replace("|", "\t"),
        "1|Nguyễn Văn A|Thủ tướng|Chính phủ|Chủ trì, Thành viên|Có".replace("|", "\t"),
        "2|Trần Thị B|Vụ trưởng|Văn phòng|Thư ký; quản trị|".replace("|", "\t"),
    )
    chair, secretary = sheet.rows
    assert (chair.name, chair.title, chair.agency, chair.order) == ("Nguyễn Văn A", "Thủ tướng", "Chính phủ", 1)
    assert (chair.roles, chair.voting) == (frozenset({Role.CHAIR, Role.MEMBER}), True)
    assert (secretary.roles, secretary.voting) == (frozenset({Role.SECRETARY, Role.ADMINISTRATOR}), False)
    assert sheet.problems == ()


def test_without_columns_for_them_everybody_is_a_voting_member_in_the_order_of_rows(tmp_path: Path) -> None:
    sheet = _read(tmp_path, "Name,Position", "Ann,Minister", "Ben,Minister")
    assert [(row.order, row.voting, row.roles) for row in sheet.rows] == [
        (1, True, frozenset({Role.MEMBER})),
        (2, True, frozenset({Role.MEMBER})),
    ]


def test_an_unknown_role_and_an_unclear_vote_give_no_right_and_are_told(tmp_path: Path) -> None:
    sheet = _read(tmp_path, "Name,Role,Voting", "Ann,Emperor,perhaps")
    assert (sheet.rows[0].roles, sheet.rows[0].voting) == (frozenset(), False)
    assert [problem.code for problem in sheet.problems] == ["member_role_unknown", "member_voting_unreadable"]


@pytest.mark.parametrize(("mark", "voting"), [("✓", True), ("x", True), ("có", True), ("☐", False), ("-", False)])
def test_a_vote_may_be_ticked(tmp_path: Path, mark: str, voting: bool) -> None:
    sheet = _read(tmp_path, "Họ tên;Biểu quyết", f"An;{mark}")
    assert (sheet.rows[0].voting, sheet.problems) == (voting, ())


def test_a_person_who_stands_twice_and_a_row_without_a_name_are_told(tmp_path: Path) -> None:
    sheet = _read(tmp_path, "Name,Position", "Ann,Minister", ",Minister", "ANN,minister")
    assert [(problem.code, problem.row) for problem in sheet.problems] == [
        ("member_without_name", 3),
        ("member_twice", 4),
    ]


def test_a_sheet_without_members_is_refused(tmp_path: Path) -> None:
    for lines in (("Notes,of today", "a,b"), ("Name,Position",)):
        with pytest.raises(Refused, match="sheet_no_members"):
            _read(tmp_path, *lines)
