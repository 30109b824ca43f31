"""What a laptop records after it was shut out is refused and kept, and read by who keeps the store."""

import pytest
from typer.testing import CliRunner

from ecabinet.central.quarantining import listed
from ecabinet.cli.main import app
from tests.central.store_world import AN, World

COMMENT = {"comment": "c1", "audience": "all", "text": "Tôi phản đối.", "tier": "must", "proposed_wording": ""}


@pytest.fixture
def shut_out(world: World) -> World:
    """Bình's laptop was withdrawn, An has left; both recorded something afterwards."""
    meeting, item = world.publish()
    world.submit(world.guest, world.guest.seal(item, "comment.made", COMMENT))
    world.do(world.office, "body", "device.revoked", {"device": world.binh.device, "reason": "Mất."})
    world.do(world.office, "body", "person.changed", {**AN.to_data(), "voting": 0, "roles": []})
    for pen in (world.binh, world.an):
        world.submit(pen, pen.seal(item, "comment.made", COMMENT))
    world.submit(world.binh, world.binh.seal(meeting, "attendance.joined", {"where": "room"}))
    return world


def test_only_what_came_from_who_was_shut_out_is_in_quarantine_and_whole(shut_out: World) -> None:
    shut_out.store.close()
    found = [one for _, one in listed(shut_out.folder.root)]
    assert [(one.name, one.kind, one.code) for one in found] == [
        (shut_out.binh.person.name, "comment.made", "device_revoked"),
        (AN.name, "comment.made", "not_permitted"),
        (shut_out.binh.person.name, "attendance.joined", "device_revoked"),
    ]
    assert "Tôi phản đối." in found[0].content


def test_the_command_names_who_and_when_and_what_only_where_it_is_asked_for(
    shut_out: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    shut_out.store.close()
    monkeypatch.setenv("LANGUAGE", "en")
    words = ["central", "quarantine", str(shut_out.folder.root)]
    plain = CliRunner().invoke(app, words)
    assert plain.exit_code == 0, plain.output
    assert "laptop withdrawn" in plain.output
    assert "person had left" in plain.output
    assert "In quarantine: 3." in plain.output
    assert "phản đối" not in plain.output
    whole = CliRunner().invoke(app, [*words, "--contents"])
    assert whole.output.count("Tôi phản đối.") == 2
