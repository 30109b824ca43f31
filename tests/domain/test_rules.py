"""Rule sets and calendars: dated data with their source, and what follows from them."""

import hashlib
from datetime import date

import pytest

from ecabinet.application import catalogue
from ecabinet.domain.calendars import Calendar, WorkingDays, local_day
from ecabinet.domain.deadlines import deadline
from ecabinet.domain.digests import digest
from ecabinet.domain.faults import Refused
from ecabinet.domain.rules import Choice, Majority, Mode, PaperRules, RuleSet, Tie, for_day
from ecabinet.protocol import canonical

GOVERNMENT, FORMER, BOARD = (catalogue.rule_set(name) for name in ("vn-gov-2026", "vn-gov-2016", "board-neutral"))
DAYS = WorkingDays.of(catalogue.calendars())


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=code)


def test_the_rules_of_2026_are_those_of_the_decree() -> None:
    assert (GOVERNMENT.majority, GOVERNMENT.tie) == (Majority.ALL_MEMBERS, Tie.CHAIR)
    assert GOVERNMENT.quorum.needed(27) == 18
    assert GOVERNMENT.window is not None
    assert (GOVERNMENT.window.min_days, GOVERNMENT.window.max_days) == (2, 5)
    assert (GOVERNMENT.silence_is_consent, GOVERNMENT.stand_in_votes) == (True, False)
    assert GOVERNMENT.dossier is not None
    assert (GOVERNMENT.dossier.submission_pages, GOVERNMENT.dossier.summary_pages) == (10, 6)


def test_what_the_decree_of_2016_leaves_open_is_not_invented() -> None:
    assert FORMER.open_fields == {"closes_at", "dossier", "grace", "silence_is_consent", "stand_in_votes", "window"}
    assert FORMER.silence_is_consent is None
    assert not FORMER.deems_silence(Mode.OPINION)


def test_silence_never_agrees_in_session() -> None:
    assert GOVERNMENT.deems_silence(Mode.OPINION)
    assert not GOVERNMENT.deems_silence(Mode.SESSION)


@pytest.mark.parametrize(("members", "needed"), [(1, 1), (3, 2), (26, 18), (27, 18), (28, 19), (120, 80)])
def test_two_thirds_are_rounded_up(members: int, needed: int) -> None:
    assert GOVERNMENT.quorum.needed(members) == needed


@pytest.mark.parametrize(
    ("day", "rules"),
    [("2019-06-24", "vn-gov-2016"), ("2022-06-18", "vn-gov-2016"), ("2026-05-29", "vn-gov-2026")],
)
def test_each_day_has_the_rules_of_its_day(day: str, rules: str) -> None:
    assert for_day((FORMER, GOVERNMENT), date.fromisoformat(day)).id == rules


@pytest.mark.parametrize("day", ["2016-09-30", "2022-06-19", "2026-05-28"])
def test_a_day_without_rules_is_refused_and_not_guessed(day: str) -> None:
    with refused("no_rule_set"):
        for_day((FORMER, GOVERNMENT), date.fromisoformat(day))


def test_of_several_rules_in_force_the_one_adopted_last_holds() -> None:
    day = date(2026, 6, 1)
    assert for_day((BOARD, GOVERNMENT), day) == GOVERNMENT
    assert for_day((GOVERNMENT, BOARD), day) == BOARD


@pytest.mark.parametrize("rules", catalogue.rule_sets(), ids=lambda rules: rules.id)
def test_shipped_rules_say_where_they_come_from_and_name_every_choice(rules: RuleSet) -> None:
    assert rules.source
    assert rules.note
    for mode in Mode:
        assert set(rules.labels[mode]) - {"deemed"} == set(Choice)
    assert "deemed" in rules.labels[Mode.OPINION] or not rules.silence_is_consent


@pytest.mark.parametrize("rules", catalogue.rule_sets(), ids=lambda rules: rules.id)
def test_rules_survive_the_way_through_an_act(rules: RuleSet) -> None:
    data = canonical.decode(canonical.encode(rules.to_data()))
    assert RuleSet.from_data(data) == rules


def test_the_digest_is_that_of_the_canonical_form() -> None:
    for value in (GOVERNMENT.to_data(), {"b": ['é\u0301\n"\\\u007f\u2028', 1, -2], "a": {"z": "Đ", "A": ""}}):
        assert digest(value) == hashlib.sha256(canonical.encode(value)).hexdigest()


@pytest.mark.parametrize(
    "wrong",
    [
        {"silence_is_consent": 2},
        {"open": ["window"]},
        {"window": {"min_days": 5, "max_days": 2}},
        {"quorum": {"numerator": 3, "denominator": 2}},
        {"grace": {"default_minutes": 0, "min_minutes": 0, "max_minutes": 10}},
        {"valid_to": "2026-05-28"},
        {"valid_from": "2026-13-01"},
        {"surprise": 1},
        {"tie": "coin"},
    ],
    ids=str,
)
def test_rules_that_contradict_themselves_are_refused(wrong: dict[str, object]) -> None:
    with refused("bad_rules"):
        RuleSet.from_data(GOVERNMENT.to_data() | wrong)


def test_a_gap_in_the_rules_must_be_named() -> None:
    data = GOVERNMENT.to_data()
    del data["window"]
    with refused("bad_rules"):
        RuleSet.from_data(data)
    assert RuleSet.from_data(data | {"open": ["window"]}).window is None


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2019-05-04", True),  # a Saturday worked for 29 April
        ("2019-04-29", False),
        ("2019-09-02", False),
        ("2019-06-22", False),
        ("2019-06-24", True),
        ("2026-01-02", False),  # off for Saturday 10 January
        ("2026-01-10", True),
        ("2026-08-22", True),
        ("2026-08-31", False),
        ("2026-11-24", False),
        ("2026-11-25", True),
    ],
)
def test_holidays_and_saturdays_worked_are_known(day: str, *, working: bool) -> None:
    assert DAYS.is_working(date.fromisoformat(day)) is working


@pytest.mark.parametrize(
    ("issued", "days", "ends"),
    [
        ("2026-06-01", 3, "2026-06-04"),
        ("2026-06-05", 2, "2026-06-09"),  # over a weekend
        ("2026-11-23", 2, "2026-11-26"),  # over the holiday of 24 November
        ("2026-08-21", 2, "2026-08-24"),  # Saturday 22 August is worked
        ("2026-02-13", 2, "2026-02-24"),  # over the new year of the moon
    ],
)
def test_a_window_counts_working_days_and_not_the_day_of_issue(issued: str, days: int, ends: str) -> None:
    at = deadline(DAYS, GOVERNMENT, date.fromisoformat(issued), days)
    assert at == DAYS.instant(date.fromisoformat(ends), 17 * 60)
    assert local_day(at, 420).isoformat() == ends
    assert at % 86_400_000 == 10 * 3_600_000  # 17:00 at +07:00 is 10:00 UTC
    assert DAYS.between(date.fromisoformat(issued), date.fromisoformat(ends)) == days


def test_a_window_outside_the_rules_is_refused() -> None:
    for days in (-1, 0, 1, 6):
        with refused("bad_window"):
            deadline(DAYS, GOVERNMENT, date(2026, 6, 1), days)


def test_a_year_without_calendar_is_refused_and_not_guessed() -> None:
    with refused("no_calendar"):
        deadline(DAYS, GOVERNMENT, date(2026, 12, 30), 2)
    with refused("no_calendar"):
        DAYS.is_working(date(2020, 1, 1))


def test_summer_time_moves_a_deadline() -> None:
    data = catalogue.calendar("vn-2026").to_data() | {
        "offsets": [{"from": "2026-01-01", "minutes": 0}, {"from": "2026-03-29", "minutes": 60}]
    }
    days = WorkingDays.of([Calendar.from_data(data)])
    winter, summer = days.instant(date(2026, 3, 28), 1020), days.instant(date(2026, 3, 29), 1020)
    assert summer - winter == 23 * 3_600_000


@pytest.mark.parametrize("calendar", catalogue.calendars(), ids=lambda calendar: calendar.id)
def test_calendars_survive_the_way_through_an_act(calendar: Calendar) -> None:
    data = canonical.decode(canonical.encode(calendar.to_data()))
    assert Calendar.from_data(data) == calendar
    assert "holidays" in calendar.source


@pytest.mark.parametrize(
    "wrong",
    [
        {"holidays": [{"day": "2025-01-01", "vi": "x", "en": "x"}]},
        {"holidays": [{"day": "2026-02-30", "vi": "x", "en": "x"}]},
        {"workdays": [{"day": "2026-09-02", "note": ""}]},
        {"weekend": [8]},
        {"weekend": [6, 6]},
        {"offsets": []},
    ],
    ids=str,
)
def test_calendars_that_contradict_themselves_are_refused(wrong: dict[str, object]) -> None:
    with refused("bad_calendar"):
        Calendar.from_data(catalogue.calendar("vn-2026").to_data() | wrong)


def test_a_clock_gone_wild_still_names_a_day() -> None:
    assert local_day(2**60, 420).year == 9999
    assert local_day(-(2**60), 420) == date(1970, 1, 1)


def test_what_does_not_ship_is_refused() -> None:
    with refused("no_such_rules"):
        catalogue.rule_set("moon")
    with refused("no_such_calendar"):
        catalogue.calendar("moon")


def test_what_carries_a_vote_is_known_beforehand_only_where_all_members_count() -> None:
    assert [GOVERNMENT.votes_to_carry(members) for members in (1, 26, 27)] == [1, 14, 14]
    assert BOARD.votes_to_carry(27) == 0


def test_rules_that_say_nothing_about_papers_allow_nothing_and_keep_their_digest() -> None:
    assert GOVERNMENT.papers is None
    assert "papers" not in GOVERNMENT.to_data()


@pytest.mark.parametrize(("printing", "taking_out"), [(0, 0), (1, 0), (0, 1), (1, 1)])
def test_rules_say_what_may_be_done_with_papers(printing: int, taking_out: int) -> None:
    data = GOVERNMENT.to_data() | {"papers": {"printing": printing, "taking_out": taking_out}}
    rules = RuleSet.from_data(data)
    assert rules.papers == PaperRules(bool(printing), bool(taking_out))
    assert rules.to_data() == data


@pytest.mark.parametrize("papers", [{}, {"printing": 2, "taking_out": 0}, {"printing": 1}, 1])
def test_rules_about_papers_are_whole_or_not_there(papers: object) -> None:
    with refused("bad_rules"):
        RuleSet.from_data(GOVERNMENT.to_data() | {"papers": papers})
