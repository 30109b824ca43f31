"""Somebody who has only docs/protocol.md, a shell with `openssl` and `sha256sum`, and no reason to trust this program.

Nothing of `ecabinet` is imported here: what it gets wrong, this must not get wrong in the same way.
"""

import base64
import hashlib
import io
import json
import subprocess
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ACT = b"ecabinet/act/v1\0"
RECEIPT = b"ecabinet/receipt/v1\0"
_SPKI = bytes.fromhex("302a300506032b6570032100")
"""What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410 section 4)."""


class DoubtError(Exception):
    """What the third party found to be wrong."""


def from_base64url(text: str) -> bytes:
    """Bytes of base64url text without padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Shell:
    """The two commands, and a folder for the files that they read."""

    folder: Path

    def sha256(self, data: bytes) -> str:
        """The digest as `sha256sum` prints it."""
        (self.folder / "summed").write_bytes(data)
        done = subprocess.run(["sha256sum", "summed"], check=True, capture_output=True, text=True, cwd=self.folder)
        return done.stdout.split()[0]

    def signed_by(self, public: str, context: bytes, data: bytes, sig: bytes) -> bool:
        """Whether `openssl` finds that the key signed context and data."""
        files = {"key.der": _SPKI + from_base64url(public), "signed": context + data, "sig": sig}
        for name, content in files.items():
            (self.folder / name).write_bytes(content)
        command = "openssl pkeyutl -verify -rawin -pubin -keyform DER -inkey key.der -in signed -sigfile sig"
        done = subprocess.run(command.split(), check=False, capture_output=True, text=True, cwd=self.folder)
        return done.returncode == 0 and done.stdout.strip() == "Signature Verified Successfully"

    def require(self, public: str, context: bytes, data: bytes, sig: bytes) -> None:
        """Raise `DoubtError` unless the key signed."""
        if not self.signed_by(public, context, data, sig):
            raise DoubtError("a signature does not hold")


@dataclass
class Evidence:
    """An evidence file as anybody unpacks it."""

    files: Mapping[str, bytes]
    manifest: Mapping[str, Any]

    @classmethod
    def unpacked(cls, data: bytes) -> "Evidence":
        """The files of a ZIP and its table of contents."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
        return cls(files, json.loads(files.pop("manifest.json")))

    def feeds(self) -> Iterator[tuple[str, list[dict[str, bytes]]]]:
        """Each feed with its entries, the body's first because it brings the keys."""
        for name in sorted(self.files, key=lambda name: (name != "feeds/body.jsonl", name)):
            if name.startswith("feeds/"):
                lines = self.files[name].splitlines()
                entries = [{key: from_base64url(text) for key, text in json.loads(line).items()} for line in lines]
                yield name.removeprefix("feeds/").removesuffix(".jsonl").replace(".", ":"), entries


@dataclass
class Auditor:
    """Reads one evidence file from front to back; raises `DoubtError` at the first thing that is not right."""

    shell: Shell
    evidence: Evidence
    laptops: dict[str, tuple[str, str]] = field(default_factory=dict)
    invited: dict[str, str] = field(default_factory=dict)
    leaves: dict[int, bytes] = field(default_factory=dict)
    log_key: str = ""
    signatures: int = 0

    def audit(self) -> None:
        """Everything: contents, root of trust, every signature, every chain, the register."""
        for told in self.evidence.manifest["files"]:
            if self.shell.sha256(self.evidence.files[told["name"]]) != told["sha256"]:
                raise DoubtError("a file is not the one of the table of contents")
        for feed, entries in self.evidence.feeds():
            self._feed(feed, entries)
        self._register()

    def _feed(self, feed: str, entries: Sequence[Mapping[str, bytes]]) -> None:
        body = self.evidence.manifest["body"]
        chain = hashlib.sha256(b"ecabinet/feed/v1\0" + body.encode() + feed.encode()).digest()
        for seq, entry in enumerate(entries, start=1):
            act, receipt = json.loads(entry["act"]), json.loads(entry["receipt"])
            act_hash = hashlib.sha256(entry["act"]).hexdigest()
            if feed == "body" and seq == 1:
                self._founded(act, act_hash)
            elif act["body"] != body:
                raise DoubtError("an act of another body")
            key = self._key_of(act)
            self.shell.require(key, ACT, entry["act"], entry["act_sig"])
            self.shell.require(self.log_key, RECEIPT, entry["receipt"], entry["receipt_sig"])
            self.signatures += 2
            chain = hashlib.sha256(chain + bytes.fromhex(act_hash)).digest()
            told = (receipt["act_id"], receipt["act_hash"], receipt["feed"], receipt["seq"], receipt["chain"])
            if told != (act["id"], act_hash, feed, seq, chain.hex()):
                raise DoubtError("a receipt for something else")
            if receipt["status"] == "accepted":
                self._learn(act)
            self.leaves[receipt["leaf_index"]] = hashlib.sha256(b"\0" + entry["receipt"]).digest()

    def _founded(self, act: Mapping[str, Any], act_hash: str) -> None:
        if act_hash != self.evidence.manifest["body"]:
            raise DoubtError("the body is not known by its first act")
        self.log_key = act["data"]["log_key"]
        for founder in act["data"]["founders"]:
            self.laptops[founder["device"]] = (founder["person"], founder["key"])

    def _key_of(self, act: Mapping[str, Any]) -> str:
        """The key of the laptop that made an act: one that joins brings its own, if its person was invited."""
        if act["kind"] == "device.joined":
            data = act["data"]
            if self.invited.get(data["invite_key"]) != act["author"] or data["device"] != act["device"]:
                raise DoubtError("a laptop that nobody invited")
            return str(data["key"])
        person, key = self.laptops.get(act["device"], ("", ""))
        if person != act["author"]:
            raise DoubtError("a laptop that is not its author's")
        return key

    def _learn(self, act: Mapping[str, Any]) -> None:
        data = act["data"]
        if act["kind"] == "person.invited":
            self.invited[data["invite_key"]] = data["person"]
        elif act["kind"] == "device.joined":
            self.laptops[act["device"]] = (act["author"], data["key"])

    def _register(self) -> None:
        register = json.loads(self.evidence.files["register.json"])
        size, root = self.checkpoint(register["checkpoint"])
        proven = set[int]()
        for batch in register["batches"]:
            hashes = iter([from_base64url(text) for text in batch["hashes"]])
            found = self._walked(0, size, sorted(batch["leaves"]), hashes)
            if found != root or next(hashes, None) is not None:
                raise DoubtError("receipts that do not stand in the register")
            proven.update(batch["leaves"])
        if proven != set(self.leaves):
            raise DoubtError("receipts without a proof")

    def checkpoint(self, note: str) -> tuple[int, bytes]:
        """Size and root of a signed note: text, empty line, signature; the key's first four bytes before it."""
        text, _, signature = note.rpartition("\n\n")
        text += "\n"
        name, size, root = text.splitlines()[:3]
        dash, signer, packed = signature.strip().split(" ")
        raw = base64.b64decode(packed)
        key_id = hashlib.sha256(name.encode() + b"\n\x01" + from_base64url(self.log_key)).digest()[:4]
        if (dash, signer, raw[:4]) != ("\u2014", name, key_id) or not name.endswith(self.evidence.manifest["body"]):
            raise DoubtError("a note of somebody else")
        self.shell.require(self.log_key, b"", text.encode(), raw[4:])
        return int(size), base64.b64decode(root)

    def _walked(self, first: int, end: int, wanted: Sequence[int], hashes: Iterator[bytes]) -> bytes:
        """The walk that docs/protocol.md describes: what holds no leaf in question is one hash of the proof."""
        inside = [leaf for leaf in wanted if first <= leaf < end]
        if not inside:
            return next(hashes, b"")
        if end - first == 1:
            return self.leaves[first]
        middle = first + (1 << (end - first - 1).bit_length() - 1)
        left = self._walked(first, middle, inside, hashes)
        return hashlib.sha256(b"\1" + left + self._walked(middle, end, inside, hashes)).digest()


def leads_to(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether a tree continues another, after RFC 9162 section 2.1.4.2, word for word."""
    if old == new:
        return old_root == new_root and not proof
    path = list(proof)
    if old & (old - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    fn, sn = old - 1, new - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for step in path[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            fr = hashlib.sha256(b"\1" + step + fr).digest()
            sr = hashlib.sha256(b"\1" + step + sr).digest()
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = hashlib.sha256(b"\1" + sr + step).digest()
        fn, sn = fn >> 1, sn >> 1
    return (fr, sr, sn) == (old_root, new_root, 0)
