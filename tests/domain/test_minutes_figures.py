"""The figures of minutes keep their form and know when they contradict themselves."""

from dataclasses import replace

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.domain.minutes_count import contradictions
from ecabinet.domain.tallies import Column
from tests.minutes_builder import answers, counted, figures, opinion_ballot


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
        (("minutes", "votes", 0, "tally", "carried"), 2),
        (("minutes", "votes", 0, "answers", 0, "column"), "yes"),
        (("minutes", "rules", 0, "majority"), "whoever"),
        (("minutes", "rules", 0), "vn-gov-2026"),
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
    assert (tally.in_favour, tally.needed, tally.carried) == (25, 14, True)


def _problems(**changes: object) -> list[str]:
    whole = figures()
    vote = replace(whole.votes[0], **changes)  # type: ignore[arg-type]  # any field, by name
    return [problem.code for problem in contradictions(replace(whole, votes=(vote, *whole.votes[1:])))]


def test_a_changed_number_is_noticed() -> None:
    tally = figures().votes[0].tally
    assert _problems(tally=replace(tally, disagree=tally.disagree + 1)) == ["figures_recount"]


def test_a_result_that_the_rules_do_not_give_is_noticed() -> None:
    assert _problems(tally=replace(figures().votes[0].tally, carried=False)) == ["figures_recount"]


def test_votes_of_another_kind_are_counted_by_the_rules_that_the_figures_hold() -> None:
    assert _problems(rules="0" * 64) == ["figures_recount"]


def test_a_member_named_twice_in_a_vote_is_noticed() -> None:
    given = answers(27, 0, 0, 2)
    twice = counted(replace(figures().votes[0], answers=(*given[:-1], replace(given[-1], person=given[-2].person))))
    assert _problems(answers=twice.answers, tally=twice.tally) == ["figures_person_twice"]


def test_a_voice_for_somebody_who_did_not_answer_is_noticed() -> None:
    given = answers(27, 0, 0, 2)
    invented = counted(replace(figures().votes[0], answers=(*given[:-1], replace(given[-1], column=Column.AGREE))))
    assert _problems(answers=invented.answers, tally=invented.tally) == ["figures_voice_without_answer"]


def test_a_tie_carries_with_the_side_of_who_presides() -> None:
    given = tuple(
        replace(answer, column=Column.AGREE if place < 13 else Column.DISAGREE, entered=())
        for place, answer in enumerate(answers(26, 0, 0, 0))
    )
    tied = counted(replace(figures().votes[0], answers=given))
    assert (tied.tally.in_favour, tied.tally.needed, tied.tally.carried) == (13, 14, True)
    assert not counted(replace(tied, presiding=given[-1].person)).tally.carried


def test_an_item_decided_by_a_vote_that_is_not_there_is_noticed() -> None:
    whole = figures()
    wrong = replace(whole, items=(replace(whole.items[0], vote="gone"), *whole.items[1:]))
    assert [problem.code for problem in contradictions(wrong)] == ["figures_unknown_vote"]


def test_an_attendant_listed_twice_and_a_role_signing_twice_are_noticed() -> None:
    whole = figures()
    wrong = replace(whole, attendance=(whole.attendance[0], *whole.attendance), signers=(whole.signers[0],) * 2)
    assert {problem.code for problem in contradictions(wrong)} == {"figures_person_twice", "figures_signers"}
