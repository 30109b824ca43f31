"""How dates, spans and numbers are said, in both languages."""

from datetime import UTC, datetime

import pytest

from ecabinet.application.messages import Language
from ecabinet.desktop.wording import INDOCHINA, Wording

ENGLISH, VIETNAMESE = Wording(Language.ENGLISH), Wording(Language.VIETNAMESE)


def at(text: str) -> int:
    """A moment in Hà Nội as milliseconds UTC."""
    return int(datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=INDOCHINA).timestamp() * 1000)


NOW = at("2026-03-26 14:13")  # a Thursday


@pytest.mark.parametrize(
    ("moment", "english", "vietnamese"),
    [
        ("2026-03-26 17:00", "17:00 today", "17:00 hôm nay"),
        ("2026-03-27 08:00", "08:00 tomorrow", "08:00 ngày mai"),
        ("2026-03-25 23:59", "23:59 yesterday", "23:59 hôm qua"),
        ("2026-03-31 17:00", "17:00 on Tuesday", "17:00 Thứ Ba"),
        ("2026-03-29 09:00", "09:00 on Sunday", "09:00 Chủ nhật"),
        ("2026-04-02 17:00", "17:00 on 2 April", "17:00 ngày 2/4"),
        ("2027-01-05 07:30", "07:30 on 5 January 2027", "07:30 ngày 5/1/2027"),
        ("2026-03-12 10:00", "10:00 on 12 March", "10:00 ngày 12/3"),
    ],
)
def test_a_deadline_is_said_as_seen_from_today(moment: str, english: str, vietnamese: str) -> None:
    assert ENGLISH.moment(at(moment), NOW) == english
    assert VIETNAMESE.moment(at(moment), NOW) == vietnamese


def test_dates_are_those_of_the_bodys_zone_not_of_the_machine() -> None:
    just_after_midnight = int(datetime(2026, 3, 25, 17, 30, tzinfo=UTC).timestamp() * 1000)
    assert ENGLISH.weekday_and_date(just_after_midnight) == "Thursday 26 March 2026"
    assert VIETNAMESE.weekday_and_date(just_after_midnight) == "Thứ Năm, 26/3/2026"
    assert ENGLISH.day(just_after_midnight, NOW) == "today"


def test_short_forms_leave_out_what_is_clear() -> None:
    assert ENGLISH.short_date(at("2026-03-27 08:00"), NOW) == "Fri 27 Mar"
    assert VIETNAMESE.short_date(at("2026-03-27 08:00"), NOW) == "T6 27/3"
    assert ENGLISH.stamp(at("2026-03-26 11:20"), NOW) == "11:20"
    assert ENGLISH.stamp(at("2026-03-25 11:20"), NOW) == "Wed 11:20"
    assert VIETNAMESE.stamp(at("2026-03-12 11:20"), NOW) == "12/3"
    assert ENGLISH.stamp(at("2025-12-30 11:20"), NOW) == "30 Dec 2025"
    assert ENGLISH.span(at("2026-03-27 08:00"), at("2026-03-27 11:30")) == "08:00–11:30"


def test_durations_are_never_nothing() -> None:
    assert ENGLISH.duration(130 * 60_000) == "2 h 10 min"
    assert VIETNAMESE.duration(130 * 60_000) == "2 giờ 10 phút"
    assert VIETNAMESE.duration(120 * 60_000) == "2 giờ"
    assert ENGLISH.duration(20_000) == "1 min"


def test_numbers_take_the_signs_of_the_language() -> None:
    assert (ENGLISH.number(22_000), VIETNAMESE.number(22_000)) == ("22,000", "22.000")
    assert (ENGLISH.percent(3, 47), VIETNAMESE.percent(3, 47)) == ("6.4 %", "6,4 %")
    assert (ENGLISH.percent(1, 2), ENGLISH.percent(0, 0)) == ("50 %", "0 %")
    assert (ENGLISH.megabytes(168_000_000), VIETNAMESE.megabytes(1_440_000)) == ("168 MB", "1,4 MB")
    assert (ENGLISH.megabytes(12_400), ENGLISH.megabytes(3), ENGLISH.megabytes(0)) == ("12 kB", "1 kB", "0 kB")
    assert ENGLISH.megabytes_of(112_000_000, 168_000_000) == "112 of 168 MB"
    assert VIETNAMESE.megabytes_of(400_000, 168_000_000) == "400 kB trên 168 MB"
    assert ENGLISH.megabytes_of(168_000_000, 168_000_000) == "168 MB"


def test_counted_units_agree_with_their_number() -> None:
    assert [ENGLISH.count(number, "working day") for number in (1, 3)] == ["1 working day", "3 working days"]
    assert VIETNAMESE.count(3, "working day") == "3 ngày làm việc"


def test_greetings_follow_the_hour() -> None:
    said = [ENGLISH.greeting(at(f"2026-03-26 {hour}:00")) for hour in ("08", "14", "20")]
    assert said == ["Good morning", "Good afternoon", "Good evening"]
    assert VIETNAMESE.greeting(NOW) == "Chào buổi chiều"
