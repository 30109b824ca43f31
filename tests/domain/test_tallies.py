"""Counting: every voice in one column, majority, tie and quorum by the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.application import catalogue
from ecabinet.domain.rules import Mode
from ecabinet.domain.tallies import TALLY, Column, Tally, Voice, count

GOVERNMENT, BOARD = catalogue.rule_set("vn-gov-2026"), catalogue.rule_set("board-neutral")
BY_COLUMN = {
    "+": Column.AGREE,
    "r": Column.AGREE_WITH_REMARK,
    "d": Column.DEEMED,
    "-": Column.DISAGREE,
    "o": Column.OTHER,
    ".": Column.NOT_VOTING,
    "x": Column.RECUSED,
}


def voices(columns: str) -> list[Voice]:
    """A voice per sign: + agrees, r with a remark, d deemed, - disagrees, o other, . not voting, x recused."""
    answered = "+r-o"
    return [Voice(f"p{n}", BY_COLUMN[sign], has_answered=sign in answered) for n, sign in enumerate(columns)]


def test_every_voice_is_counted_in_its_own_column() -> None:
    tally = count(voices("++r ddd -- o . xx".replace(" ", "")), GOVERNMENT, Mode.SESSION, "nobody")
    assert tally.to_data() == {
        "electorate": 12,
        "agree": 3,
        "agree_with_remark": 1,
        "deemed": 3,
        "disagree": 2,
        "other": 1,
        "not_voting": 1,
        "recused": 2,
        "late": 0,
        "stale": 0,
        "recorded_for": 0,
        "needed": 7,
        "carried": 0,
    }


@pytest.mark.parametrize(
    ("columns", "carried"),
    [
        ("+++++.....", False),  # half of all members is not more than half
        ("++++++....", True),
        ("+++-------", False),
        ("++++++----", True),
        ("+++++dxxxx", True),
    ],
)
def test_a_majority_of_all_members_counts_who_stayed_away(columns: str, *, carried: bool) -> None:
    assert count(voices(columns), GOVERNMENT, Mode.SESSION, "nobody").carried is carried


@pytest.mark.parametrize(
    ("columns", "carried"),
    [("+.........", True), ("+-........", False), ("++-.......", True), ("..........", False), ("+o........", False)],
)
def test_a_majority_of_votes_cast_leaves_abstentions_out(columns: str, *, carried: bool) -> None:
    assert count(voices(columns), BOARD, Mode.SESSION, "p0").carried is carried


@pytest.mark.parametrize(
    ("columns", "presiding", "carried"),
    [
        ("+++---", "p0", True),
        ("+++---", "p5", False),
        ("+++---", "absent", False),
        ("r++---", "p0", True),
        ("d++---", "p0", False),
        ("+++...", "p0", True),
        ("++----", "p0", False),
    ],
)
def test_a_tie_goes_to_the_side_the_chair_voted(columns: str, presiding: str, *, carried: bool) -> None:
    assert count(voices(columns), GOVERNMENT, Mode.SESSION, presiding).carried is carried


def test_a_tie_does_not_carry_where_the_rules_say_so() -> None:
    assert count(voices("++--"), BOARD, Mode.SESSION, "p0").carried is False


@pytest.mark.parametrize(("columns", "carried"), [("+++.......", False), ("++++......", False), ("+++++.....", True)])
def test_an_opinion_ballot_needs_a_quorum_of_answers(columns: str, *, carried: bool) -> None:
    assert count(voices(columns), BOARD, Mode.OPINION, "p0").carried is carried


def test_who_is_deemed_to_agree_took_part() -> None:
    assert count(voices("dddddd...."), GOVERNMENT, Mode.OPINION, "p0").carried is False
    assert count(voices("ddddddd..."), GOVERNMENT, Mode.OPINION, "p0").carried is True


@given(st.text(alphabet="+rd-o.x", max_size=150), st.sampled_from([GOVERNMENT, BOARD]), st.sampled_from(Mode))
def test_the_columns_add_up_to_the_electorate(columns: str, rules: object, mode: Mode) -> None:
    tally = count(voices(columns), rules, mode, "p0")  # type: ignore[arg-type]
    total = tally.agree + tally.deemed + tally.disagree + tally.other + tally.not_voting + tally.recused
    assert total == tally.electorate == len(columns)
    assert tally.agree_with_remark <= tally.agree
    assert Tally.from_data(tally.to_data()) == tally
    assert TALLY.fits(tally.to_data())


@given(st.text(alphabet="+rd-o.x", min_size=1, max_size=60), st.integers(0, 59))
def test_one_more_voice_in_favour_never_defeats_a_question(columns: str, place: int) -> None:
    place %= len(columns)
    before = count(voices(columns), GOVERNMENT, Mode.SESSION, "p0").carried
    after = columns[:place] + "+" + columns[place + 1 :]
    assert count(voices(after), GOVERNMENT, Mode.SESSION, "p0").carried >= before
