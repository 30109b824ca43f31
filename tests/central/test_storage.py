"""Where a store is kept: settings for their owner's eyes alone, and no secret on a command line."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.central import storage
from ecabinet.central.bootstrap import make_store, open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.central.storage import IN_FOLDER, Storage
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.envelope import new_id
from tests.postgres_server import PostgresServer
from tests.s3_server import S3Server, s3  # noqa: F401 - the fixture is found by its name

ELSEWHERE = Storage("service=ecabinet", is_pooled=True, papers="s3://cabinet/papers", s3={"access_key_id": "me"})


@pytest.fixture
def folder(tmp_path: Path) -> StoreFolder:
    made = StoreFolder(tmp_path / "store")
    made.make()
    return made


def test_what_was_said_at_the_founding_is_read_by_every_process(folder: StoreFolder) -> None:
    storage.keep(folder, ELSEWHERE)
    assert storage.kept(folder) == ELSEWHERE
    assert stat.S_IMODE(folder.storage.stat().st_mode) == 0o600
    assert folder.is_there


def test_a_store_in_its_folder_needs_no_settings(folder: StoreFolder) -> None:
    storage.keep(folder, IN_FOLDER)
    assert not folder.storage.exists()
    assert storage.kept(folder) == IN_FOLDER


@pytest.mark.skipif(os.name == "nt", reason="rights are kept elsewhere")
def test_settings_that_others_may_read_are_not_taken(folder: StoreFolder) -> None:
    storage.keep(folder, ELSEWHERE)
    folder.storage.chmod(0o640)
    with pytest.raises(Unavailable, match="storage_exposed"):
        open_store(folder)


@pytest.mark.parametrize("text", ["", "{", '{"database": 1}', '{"databse": ""}', '{"papers": "https://x"}'])
def test_settings_that_make_no_sense_are_said_so(folder: StoreFolder, text: str) -> None:
    folder.storage.write_text(text, "utf-8")
    folder.storage.chmod(0o600)
    with pytest.raises(Unavailable, match="storage_unreadable"):
        storage.kept(folder)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (Storage(database="postgresql://me:secret@host/name"), "password_exposed"),
        (Storage(database="not an address"), "database_address_unreadable"),
        (Storage(papers="https://cabinet"), "bucket_address_unreadable"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_made(tmp_path: Path, said: Storage, code: str) -> None:
    folder = StoreFolder(tmp_path / "store")
    with pytest.raises(Refused, match=code):
        make_store(folder, said)
    assert not folder.root.exists()


def test_nothing_secret_is_shown_where_settings_are(folder: StoreFolder) -> None:
    assert "hidden" not in repr(replace(ELSEWHERE, s3={"secret_access_key": "hidden"}))


def test_the_keys_of_a_bucket_come_from_the_environment(
    postgres: PostgresServer,
    s3: S3Server,  # noqa: F811 - the fixture, not the import
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = {
        "endpoint": "AWS_ENDPOINT_URL",
        "region": "AWS_REGION",
        "access_key_id": "AWS_ACCESS_KEY_ID",
        "secret_access_key": "AWS_SECRET_ACCESS_KEY",
    }
    for setting, name in names.items():
        monkeypatch.setenv(name, s3.settings[setting])
    said = Storage(postgres.address(postgres.create()), papers=s3.address())
    with make_store(StoreFolder(tmp_path / "store"), said) as store:
        assert store.vault.append("aa" * 32, new_id(), 0, b"bytes") == 5
    assert not any(value in (tmp_path / "store" / "storage.json").read_text("utf-8") for value in s3.settings.values())


def test_a_database_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="store_unavailable"):
        make_store(StoreFolder(tmp_path / "store"), Storage(database="host=/nowhere dbname=x"))
    assert list(tmp_path.iterdir()) == [], "and nothing is made"
