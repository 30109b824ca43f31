"""The figures of minutes keep their form and know when they contradict themselves."""

from dataclasses import replace

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes import Arrival, Counted, MinutesFigures
from ecabinet.domain.minutes_count import contradictions, recount
from tests.minutes_builder import answers, figures, opinion_ballot


def test_figures_are_read_back_as_they_were_written() -> None:
    written = figures()
    assert MinutesFigures.from_data(written.to_data()) == written


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "ecabinet/minutes/v2"),
        (("extra",), 1),
        (("minutes", "revision"), "2"),
        (("minutes", "revision"), True),
        (("minutes", "votes"), {}),
        (("minutes", "votes", 0, "carried"), 2),
        (("minutes", "votes", 0, "answers", 0, "counted"), "yes"),
        (("minutes", "body", "extra"), ""),
        (("minutes", "body"), []),
    ],
)
def test_figures_of_another_form_are_refused(place: tuple[str | int, ...], value: object) -> None:
    data = figures().to_data()
    inner: object = data
    for step in place[:-1]:
        inner = inner[step]  # type: ignore[index]  # the test walks plain values
    inner[place[-1]] = value  # type: ignore[index]  # as above
    with pytest.raises(Refused, match="figures_malformed"):
        MinutesFigures.from_data(data)


def test_invented_minutes_agree_with_themselves() -> None:
    assert contradictions(figures()) == ()


def test_a_recount_keeps_every_kind_of_voice_apart() -> None:
    tally = opinion_ballot(27).tally
    assert (tally.electorate, tally.agree, tally.agree_with_remark, tally.deemed) == (27, 21, 1, 4)
    assert (tally.disagree, tally.other, tally.not_voting, tally.recused) == (1, 0, 1, 0)
    assert (tally.late, tally.stale, tally.recorded_for) == (1, 1, 1)
    assert tally.in_favour == 25


def _with_vote(**changes: object) -> MinutesFigures:
    whole = figures()
    return replace(whole, votes=(replace(whole.votes[0], **changes), *whole.votes[1:]))  # type: ignore[arg-type]  # any


def test_a_changed_number_is_noticed() -> None:
    tally = figures().votes[0].tally
    found = contradictions(_with_vote(tally=replace(tally, disagree=tally.disagree + 1)))
    assert [problem.code for problem in found] == ["figures_recount"]


def test_a_member_named_twice_in_a_vote_is_noticed() -> None:
    given = answers(27)
    given = (*given[:-1], given[0])
    found = contradictions(_with_vote(answers=given, tally=recount(given)))
    assert [problem.code for problem in found] == ["figures_person_twice"]


def test_an_answer_received_after_the_close_must_not_count() -> None:
    given = answers(27)
    given = (replace(given[0], arrival=Arrival.AFTER_CLOSE), *given[1:])
    found = contradictions(_with_vote(answers=given, tally=recount(given)))
    assert [problem.code for problem in found] == ["figures_late_counted"]


def test_a_result_without_its_majority_is_noticed() -> None:
    given = answers(27, against=20)
    wrong = _with_vote(answers=given, tally=recount(given), carried=True)
    assert [problem.code for problem in contradictions(wrong)] == ["figures_result"]


def test_a_tie_may_carry() -> None:
    given = tuple(
        replace(answer, counted=Counted.AGREE if place < 13 else Counted.DISAGREE)
        for place, answer in enumerate(answers(26, 0, 0, 0))
    )
    tied = _with_vote(answers=given, tally=recount(given), needed=14, carried=True)
    assert contradictions(tied) == ()


def test_an_item_decided_by_a_vote_that_is_not_there_is_noticed() -> None:
    whole = figures()
    wrong = replace(whole, items=(replace(whole.items[0], vote="gone"), *whole.items[1:]))
    assert [problem.code for problem in contradictions(wrong)] == ["figures_unknown_vote"]


def test_an_attendant_listed_twice_and_a_role_signing_twice_are_noticed() -> None:
    whole = figures()
    wrong = replace(whole, attendance=(whole.attendance[0], *whole.attendance), signers=(whole.signers[0],) * 2)
    assert {problem.code for problem in contradictions(wrong)} == {"figures_person_twice", "figures_signers"}
