"""The laptop's keys open with the right PIN on the right computer only, and wrong attempts are slowed down."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.invitations import Code
from ecabinet.signing.vault import Unlocked, Vault, _master
from ecabinet.signing.vault_file import Cost, Mode, VaultFile

CHEAP = Cost(1, 8, 1)
PIN = "295104"
PASSPHRASE = "bốn từ khó đoán nhất"


class MemoryStore:
    """A key store for tests: a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def read(self, account: str) -> bytes | None:
        return self.kept.get(account)

    def write(self, account: str, secret: bytes) -> None:
        self.kept[account] = secret

    def forget(self, account: str) -> None:
        self.kept.pop(account, None)


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 1_000_000_000_000

    def now(self) -> int:
        return self.at


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def vault(tmp_path: Path, store: MemoryStore, clock: Hand) -> Vault:
    return Vault(tmp_path, store, clock)


@pytest.fixture
def made(vault: Vault) -> tuple[Unlocked, Code]:
    return vault.create(PIN, CHEAP)


def _again(tmp_path: Path, store: MemoryStore | None, clock: Hand) -> Vault:
    return Vault(tmp_path, store, clock)


def test_the_right_pin_gives_the_same_keys_after_a_restart(
    made: tuple[Unlocked, Code], tmp_path: Path, store: MemoryStore, clock: Hand
) -> None:
    assert _again(tmp_path, store, clock).open(PIN) == made[0]


def test_keys_are_three_times_32_random_bytes(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    keys = made[0]
    assert {len(key) for key in (keys.database, keys.papers, keys.device_seed)} == {32}
    assert len({keys.database, keys.papers, keys.device_seed}) == 3
    assert vault.mode is Mode.KEY_STORE


def test_no_key_and_no_pin_stands_in_any_file_nor_in_a_repr(made: tuple[Unlocked, Code], tmp_path: Path) -> None:
    keys = made[0]
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for secret in (keys.database, keys.papers, keys.device_seed, PIN.encode(), made[1].seed):
        assert secret not in written
        assert secret.hex().encode() not in written
        assert repr(secret) not in repr(made)


def test_the_file_belongs_to_its_owner_alone(made: tuple[Unlocked, Code], tmp_path: Path) -> None:
    assert made
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0


def test_a_wrong_pin_is_refused(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    with pytest.raises(Refused, match="wrong_pin"):
        vault.open("295105")
    assert vault.open(PIN) == made[0]


def test_the_pin_alone_opens_nothing_on_another_computer(
    made: tuple[Unlocked, Code], tmp_path: Path, clock: Hand
) -> None:
    assert made
    with pytest.raises(Unavailable, match="key_store_emptied"):
        _again(tmp_path, MemoryStore(), clock).open(PIN)
    with pytest.raises(Unavailable, match="key_store_missing"):
        _again(tmp_path, None, clock).open(PIN)


def test_the_master_key_needs_the_secret_of_the_computer_and_the_pin(
    made: tuple[Unlocked, Code], tmp_path: Path
) -> None:
    assert made
    file = VaultFile.from_bytes((tmp_path / "keys.json").read_bytes())
    one, other = b"1" * 32, b"2" * 32
    assert len({_master(file, PIN, one), _master(file, PIN, other), _master(file, "000111", one)}) == 3


def test_another_secret_in_the_key_store_is_not_taken_for_a_wrong_pin(
    vault: Vault, made: tuple[Unlocked, Code], store: MemoryStore
) -> None:
    assert made
    store.kept = dict.fromkeys(store.kept, b"0" * 32)
    with pytest.raises(Unavailable, match="key_store_other"):
        vault.open(PIN)
    assert vault.wait_s() == 0


def test_without_a_key_store_a_passphrase_is_asked_for(tmp_path: Path, clock: Hand) -> None:
    vault = Vault(tmp_path, None, clock)
    with pytest.raises(Refused, match="passphrase_too_short"):
        vault.create(PIN, CHEAP)
    keys, _ = vault.create(PASSPHRASE, CHEAP)
    assert vault.mode is Mode.PASSPHRASE
    assert vault.open(PASSPHRASE) == keys


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it(tmp_path: Path, clock: Hand) -> None:
    vault = Vault(tmp_path, None, clock)
    keys, _ = vault.create("tiếng Việt có dấu", CHEAP)
    assert vault.open("tie\u0302\u0301ng Vie\u0323\u0302t co\u0301 da\u0302\u0301u") == keys


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("12345", "pin_too_short"),
        ("123456", "pin_too_simple"),
        ("987654", "pin_too_simple"),
        ("777777", "pin_too_simple"),
    ],
)
def test_an_easy_pin_is_refused(vault: Vault, pin: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        vault.create(pin, CHEAP)
    assert not vault.exists


def test_keys_are_never_replaced_by_creating_again(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    with pytest.raises(Refused, match="vault_exists"):
        vault.create("731902", CHEAP)
    assert vault.open(PIN) == made[0]


# The growing wait


def _wrong(vault: Vault, times: int) -> None:
    for _ in range(times):
        with pytest.raises(Refused, match="wrong_pin"):
            vault.open("000111")


def test_after_three_wrong_pins_a_growing_time_must_pass(
    vault: Vault, made: tuple[Unlocked, Code], clock: Hand
) -> None:
    assert made
    _wrong(vault, 3)
    for seconds in (5, 15, 60, 300, 900, 900):
        assert vault.wait_s() == seconds
        clock.at += seconds * 1000 - 1
        with pytest.raises(Refused, match="pin_wait"):
            vault.open(PIN)
        clock.at += 1
        _wrong(vault, 1)


def test_the_wait_outlives_a_restart(
    vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path, store: MemoryStore, clock: Hand
) -> None:
    assert made
    _wrong(vault, 3)
    with pytest.raises(Refused, match="pin_wait"):
        _again(tmp_path, store, clock).open(PIN)


def test_setting_the_clock_back_does_not_shorten_the_wait_nor_prolong_it_for_ever(
    vault: Vault, made: tuple[Unlocked, Code], clock: Hand
) -> None:
    _wrong(vault, 3)
    clock.at -= 86_400_000
    with pytest.raises(Refused, match="pin_wait"):
        vault.open(PIN)
    clock.at += 5000
    assert vault.open(PIN) == made[0]


def test_the_right_pin_starts_the_count_again(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    assert made
    _wrong(vault, 2)
    vault.check(PIN)
    _wrong(vault, 3)


def test_an_attempt_counts_even_if_the_program_is_ended_in_the_middle(
    made: tuple[Unlocked, Code], tmp_path: Path, clock: Hand
) -> None:
    """The store that fails after the attempt was counted stands for a killed process."""
    assert made
    counted = json.loads((tmp_path / "pin.json").read_bytes()) if (tmp_path / "pin.json").exists() else {"wrong": 0}
    file = VaultFile.from_bytes((tmp_path / "keys.json").read_bytes())
    assert counted["wrong"] == 0
    (tmp_path / "keys.json").write_bytes(replace(file, mode=Mode.PASSPHRASE, mark=b"").to_bytes())
    with pytest.raises(Refused, match="wrong_pin"):
        _again(tmp_path, None, clock).open(PASSPHRASE)
    assert json.loads((tmp_path / "pin.json").read_bytes())["wrong"] == 1


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"wrong":"x","last":0}', b"\xff"])
def test_a_count_that_cannot_be_read_counts_as_many(
    vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path, clock: Hand, content: bytes
) -> None:
    (tmp_path / "pin.json").write_bytes(content)
    with pytest.raises(Refused, match="pin_wait"):
        vault.open(PIN)
    clock.at += 900_000
    assert vault.open(PIN) == made[0]


# Another PIN, the recovery key


def test_another_pin_opens_the_same_keys_and_the_old_one_no_more(
    vault: Vault, made: tuple[Unlocked, Code], store: MemoryStore
) -> None:
    vault.change(PIN, "846173")
    assert vault.open("846173") == made[0]
    assert len(store.kept) == 1
    with pytest.raises(Refused, match="wrong_pin"):
        vault.open(PIN)


def test_changing_the_pin_needs_the_old_one(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    with pytest.raises(Refused, match="wrong_pin"):
        vault.change("000111", "846173")
    assert vault.open(PIN) == made[0]


def test_the_printed_recovery_key_sets_a_new_pin(made: tuple[Unlocked, Code], tmp_path: Path, clock: Hand) -> None:
    vault = _again(tmp_path, MemoryStore(), clock)
    typed = Code.typed(made[1].letters.lower().replace(" ", "-"))
    assert vault.recover(typed, "846173") == made[0]
    assert vault.open("846173") == made[0]


def test_the_recovery_key_still_works_after_the_pin_was_changed(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    vault.change(PIN, "846173")
    assert vault.recover(made[1], "519372") == made[0]


def test_a_joining_begun_again_takes_the_last_pin_and_prints_a_new_recovery_key(
    vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path, store: MemoryStore, clock: Hand
) -> None:
    recovery = vault.renew(made[0], "519372")
    restarted = Vault(tmp_path, store, clock)
    assert restarted.open("519372") == made[0]
    for refused in (lambda: restarted.open(PIN), lambda: restarted.recover(made[1], "846173")):
        with pytest.raises(Refused, match="wrong_"):
            refused()
    assert restarted.recover(recovery, "846173") == made[0]
    with pytest.raises(Refused, match="pin_too_simple"):
        restarted.renew(made[0], "111111")


def test_recovery_on_a_computer_without_key_store_asks_for_a_passphrase(
    made: tuple[Unlocked, Code], tmp_path: Path, clock: Hand
) -> None:
    vault = _again(tmp_path, None, clock)
    with pytest.raises(Refused, match="passphrase_too_short"):
        vault.recover(made[1], PIN)
    assert vault.recover(made[1], PASSPHRASE) == made[0]
    assert vault.mode is Mode.PASSPHRASE


def test_another_recovery_key_is_refused_and_counts(vault: Vault, made: tuple[Unlocked, Code]) -> None:
    assert made
    for _ in range(3):
        with pytest.raises(Refused, match="wrong_recovery"):
            vault.recover(Code.fresh(), "846173")
    with pytest.raises(Refused, match="pin_wait"):
        vault.recover(made[1], "846173")


# A damaged or missing file


def test_a_profile_without_keys_says_so(vault: Vault) -> None:
    assert not vault.exists
    with pytest.raises(Unavailable, match="vault_missing"):
        vault.open(PIN)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\0" * 100, b'{"v":2}'])
def test_a_damaged_file_says_so(vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path, content: bytes) -> None:
    assert made
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(Unavailable, match="vault_damaged"):
        vault.open(PIN)


def test_a_cost_that_would_never_end_is_not_paid(vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path) -> None:
    assert made
    file = VaultFile.from_bytes((tmp_path / "keys.json").read_bytes())
    (tmp_path / "keys.json").write_bytes(replace(file, cost=Cost(10**6, 8, 1)).to_bytes())
    with pytest.raises(Unavailable, match="vault_damaged"):
        vault.open(PIN)


def test_a_changed_header_opens_nothing(vault: Vault, made: tuple[Unlocked, Code], tmp_path: Path) -> None:
    assert made
    file = VaultFile.from_bytes((tmp_path / "keys.json").read_bytes())
    (tmp_path / "keys.json").write_bytes(replace(file, vault="another").to_bytes())
    with pytest.raises(Refused, match="wrong_pin"):
        vault.open(PIN)


def test_a_disk_that_cannot_be_written_says_so(tmp_path: Path, store: MemoryStore, clock: Hand) -> None:
    with pytest.raises(Unavailable, match="profile_unwritable"):
        Vault(tmp_path / "gone", store, clock).create(PIN, CHEAP)


def test_a_key_store_that_forgets_is_not_used(tmp_path: Path, clock: Hand) -> None:
    class Forgetful(MemoryStore):
        def write(self, account: str, secret: bytes) -> None:
            pass

    vault = Vault(tmp_path, Forgetful(), clock)
    with pytest.raises(Unavailable, match="key_store_forgets"):
        vault.create(PIN, CHEAP)
    assert not vault.exists


def test_the_shipped_cost_is_the_one_promised(tmp_path: Path, store: MemoryStore, clock: Hand) -> None:
    Vault(tmp_path, store, clock).create(PIN)
    assert VaultFile.from_bytes((tmp_path / "keys.json").read_bytes()).cost == Cost(3, 65536, 4)


def test_a_new_recovery_key_opens_the_same_keys_and_the_former_one_nothing(
    vault: Vault, made: tuple[Unlocked, Code]
) -> None:
    keys, former = made
    code = Code.fresh()
    vault.renew_sheet(keys, code)
    assert vault.open(PIN) == keys
    with pytest.raises(Refused, match="wrong_recovery"):
        vault.recover(former, PIN)
    assert vault.recover(code, PIN) == keys
