"""An invitation survives mail, paper, keyboards and mistyping, and vouches for one laptop at one body."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, invitations, keys, limits, words
from ecabinet.protocol.invitations import Code
from tests.protocol.little_store import START, a_key
from tests.protocol.little_world import CODE, MINISTER, LittleWorld

WORLD = LittleWorld()
INVITATION = WORLD.invitation
JOINED = {"person": MINISTER, "key": a_key(3).public, "label": "Máy số 3"}


def refusal(text: str) -> str:
    with pytest.raises(Refused) as caught:
        Code.typed(text)
    return caught.value.code


@given(st.integers(0, 20**24 - 1))
def test_a_code_is_typed_as_26_letters(number: int) -> None:
    code = Code(number.to_bytes(13, "big"))
    assert len(code.letters.replace(" ", "")) == 26
    assert [len(group) for group in code.letters.split()] == [6, 6, 6, 6, 2]
    assert Code.typed(code.letters) == code


def test_a_code_holds_more_than_a_hundred_bits() -> None:
    assert (20**24 - 1).bit_length() > 100
    assert len({Code.fresh().seed for _ in range(50)}) == 50


@given(st.integers(0, 20**24 - 1), st.integers(0, 25), st.sampled_from("BCDFGHJKLMNPQRSTVWXZ"))
def test_every_single_wrong_letter_is_noticed(number: int, place: int, letter: str) -> None:
    letters = Code(number.to_bytes(13, "big")).letters.replace(" ", "")
    if letters[place] != letter:
        assert refusal(letters[:place] + letter + letters[place + 1 :]) == "code_mistyped"


@given(st.integers(0, 20**24 - 1), st.integers(0, 22))
def test_every_swapped_pair_is_noticed(number: int, place: int) -> None:
    letters = Code(number.to_bytes(13, "big")).letters.replace(" ", "")
    one, other = letters[place], letters[place + 1]
    if one != other:
        assert refusal(letters[:place] + other + one + letters[place + 2 :]) == "code_mistyped"


@pytest.mark.parametrize(
    "typed",
    [
        CODE.letters.lower(),
        CODE.letters.replace(" ", ""),
        CODE.letters.replace(" ", "-"),
        "\n  " + CODE.letters.replace(" ", " – ") + "\t.",
    ],
)
def test_case_and_separators_do_not_matter(typed: str) -> None:
    assert Code.typed(typed) == CODE


def test_what_a_vietnamese_keyboard_makes_of_the_letters_is_understood() -> None:
    """Telex turns a doubled D into Đ and a lone W into Ư; marks need vowels, and there are none."""
    code = next(code for code in map(a_code, range(10_000)) if {"DD", "W"} <= pairs(code))
    typed = code.letters.replace(" ", "").lower().replace("dd", "đ").replace("w", "ư")
    assert Code.typed(typed) == code
    assert Code.typed(unicodedata.normalize("NFD", typed)) == code


def a_code(number: int) -> Code:
    return Code((20**24 // 10_007 * number).to_bytes(13, "big"))


def pairs(code: Code) -> set[str]:
    letters = code.letters.replace(" ", "")
    return {letters[place : place + 2] for place in range(len(letters) - 1)} | set(letters)


@pytest.mark.parametrize("typed", ["", "B" * 25, "B" * 27, "A" * 26, "B" * 25 + "1", "ß" * 26, "Z" * 26])
def test_what_is_no_code_is_said_so(typed: str) -> None:
    assert refusal(typed) == "code_mistyped"


def test_the_file_and_the_link_hold_the_whole_invitation() -> None:
    assert invitations.read_file(INVITATION.file) == INVITATION
    assert invitations.read_link(INVITATION.link) == INVITATION
    assert INVITATION.link.startswith("ecabinet:")
    assert len(INVITATION.link) < 700  # a QR code that a cheap camera reads


def test_a_link_that_mail_broke_into_lines_is_read() -> None:
    broken = " " + "\r\n  ".join(INVITATION.link[at : at + 70] for at in range(0, len(INVITATION.link), 70)) + "\n"
    assert invitations.read_link(broken) == INVITATION
    assert invitations.read_link(INVITATION.link.replace("ecabinet:", "ECABINET:")) == INVITATION


@pytest.mark.parametrize(
    "changed",
    [
        {"v": 2},
        {"more": 1},
        {"seed": "AAAA"},
        {"seed": "_" * 17 + "w"},
        {"body": ""},
        {"address": "ftp://a"},
        {"address": "https://a b"},
        {"address": "https://" + "a" * 500},
        {"tls": "zz"},
        {"person": ""},
        {"name": 7},
        {"expires": -1},
    ],
)
def test_an_invitation_with_a_wrong_field_is_unreadable(changed: dict[str, object]) -> None:
    value = {**canonical.decode(INVITATION.file), **changed}
    with pytest.raises(Refused) as caught:
        invitations.read_file(canonical.encode(value))
    assert caught.value.code == "invitation_unreadable"


@pytest.mark.parametrize("text", ["", "https://a", "ecabinet:", "ecabinet:!!", "ecabinet:" + "A" * 40])
def test_what_is_no_link_is_said_so(text: str) -> None:
    with pytest.raises(Refused) as caught:
        invitations.read_link(text)
    assert caught.value.code == "invitation_unreadable"


def test_the_secret_is_not_shown() -> None:
    assert repr(CODE.seed) not in repr(INVITATION)
    assert "seed" not in repr(INVITATION)


def test_an_invitation_vouches_for_exactly_one_laptop_at_one_body() -> None:
    data = invitations.vouch(JOINED, WORLD.body, CODE)
    assert data["invite_key"] == CODE.key.public
    assert invitations.is_vouched(data, WORLD.body)
    assert not invitations.is_vouched(data, "cd" * 32)
    for changed in (
        {"person": "somebody"},
        {"key": a_key(9).public},
        {"label": "Other"},
        {"invite_key": a_key(9).public},
        {"invite_sig": "A" * 86},
        {"invite_sig": ""},
        {"invite_sig": 7},
        {"invite_key": 7},
        {"more": 1},
    ):
        assert not invitations.is_vouched({**data, **changed}, WORLD.body)
    for name in data:
        assert not invitations.is_vouched({key: data[key] for key in data if key != name}, WORLD.body)


def test_the_key_of_an_invitation_is_not_its_seed() -> None:
    assert CODE.key.public == Code.typed(CODE.letters).key.public
    assert CODE.seed not in CODE.key.seed
    assert CODE.key.public != Code((1).to_bytes(13, "big")).key.public


def test_only_the_holder_of_the_code_may_ask_whom_it_invites() -> None:
    asked = invitations.ask(CODE, START)
    assert invitations.may_ask(asked, START + limits.CLOCK_SKEW_MS)
    assert not invitations.may_ask(asked, START + limits.CLOCK_SKEW_MS + 1)
    other = invitations.ask(Code.fresh(), START)
    assert not invitations.may_ask(type(asked)(asked.invite_key, asked.time, other.sig), START)
    assert not invitations.may_ask(type(asked)(asked.invite_key, asked.time + 1, asked.sig), START)
    assert keys.is_public_key(asked.invite_key)


def test_the_words_stay_different_without_their_marks() -> None:
    """Who does not read Vietnamese compares the letters."""

    def bare(word: str) -> str:
        decomposed = unicodedata.normalize("NFD", word.replace("đ", "d"))
        return "".join(sign for sign in decomposed if not unicodedata.combining(sign))

    assert len(words.WORDS) == 256
    assert len({bare(word) for word in words.WORDS}) == 256
    assert all(unicodedata.is_normalized("NFC", word) and word == word.lower() for word in words.WORDS)
    assert all(bare(word).isascii() and bare(word).isalpha() for word in words.WORDS)


def test_the_words_depend_on_the_body_and_on_the_certificate() -> None:
    shown = words.of(WORLD.body, INVITATION.tls)
    assert len(shown) == 6
    assert set(shown) <= set(words.WORDS)
    assert shown == words.of(WORLD.body, INVITATION.tls)
    assert len({shown, words.of(WORLD.body), words.of("cd" * 32, INVITATION.tls)}) == 3
    assert words.line(("sông", "mai")) == "sông · mai"


def test_an_invitation_keeps_what_it_was_made_with() -> None:
    renamed = replace(INVITATION, name=unicodedata.normalize("NFD", "Trần Văn Mẫu"))
    assert invitations.read_file(renamed.file).name == unicodedata.normalize("NFC", "Trần Văn Mẫu")
