"""Ways to spoil a request: chance decides how, and the same seed always decides the same."""

import base64
import copy
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ecabinet.protocol import base64url, keys, requests
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.requests import Call
from tests.exchange.front_door import Asked
from tests.exchange.wire_story import Sample

Json = Any
"""Whatever a text of JSON may hold."""


@dataclass(frozen=True)
class Raw:
    """A piece of JSON text that no library would write."""

    text: str


HOSTILE: tuple[Json, ...] = (
    0,
    -1,
    1,
    2**31,
    2**53 - 1,
    2**53,
    -(2**53),
    2**63,
    2**64,
    10**30,
    10**400,
    253_402_300_800_000,
    1.5,
    Raw("1e3"),
    Raw("-0"),
    Raw("1e999"),
    Raw("NaN"),
    Raw("01"),
    True,
    False,
    None,
    "",
    [],
    {},
    "a" * 70_000,
    "\x00",
    "\u202e",
    "e\u0302\u0301",
    "\ufeff",
    "..",
    "../../etc/passwd",
    "C:\\CON",
    "%00",
    "body",
    "item:",
    "ballot:x:y:z",
    "opinions:a:b",
    "zebra:1",
    "ab" * 32,
    "AB" * 32,
    "ab" * 31,
    "=",
    "+/==",
    "A" * 43,
    "A" * 86,
    "01a1ed0c-0000-7000-8000-000000000599",
    "01A1ED0C-0000-7000-8000-000000000599",
    "{{7*7}}",
    "' OR 1=1 --",
    "=cmd|' /C calc'!A0",
    "<script>",
    Raw('"\\ud800"'),
    Raw('"\\udfff\\ud800"'),
    Raw('"\\u0000"'),
    Raw('"\\/"'),
    Raw("[" * 3_000 + "]" * 3_000),
    Raw('{"a":' * 3_000 + "1" + "}" * 3_000),
    [[]],
    [{}],
    [0] * 300,
    ["x"] * 300,
    {"a": 1},
    {"": ""},
    [0, "ab" * 32],
    [2**60, "ab" * 32],
    [-1, ""],
    [1],
    {"size": 0, "root": ""},
)

ODD_NAMES = ("x", "", "é", "e\u0301", "__class__", "v", "a" * 5_000)
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X")
ODD_BYTES = (b'"', b"{", b"[", b"\\", b",", b"\0", b"\xff", b"\xed\xa0\x80")
CONDITIONS = (b"", b"x", b'"x"', b'W/"x"', b"\xff", b"Mon, 01 Jun 2026 03:00:00 GMT")
RANGES = (
    "bytes=0-",
    "bytes=0-0",
    "bytes=-1",
    "bytes=-0",
    "bytes=5-2",
    "bytes=99999999-",
    "bytes=0-999999999999999999",
    "bytes=-",
    "bytes=",
    "bytes=0-1,4-5",
    "bytes=0-" + "9" * 30,
    "bytes=" + "9" * 19 + "-",
    "bytes=-" + "9" * 18,
    "lines=1-2",
    "bytes=a-b",
    "bytes=1-2 ",
    "\xff",
)
TARGETS = (
    "/",
    "/v1",
    "/v1/",
    "//v1/exchange",
    "/v1/exchange/",
    "/v1/exchange?",
    "/v1/exchange?x=%00",
    "/v1/%65xchange",
    "/v1/../v1/exchange",
    "*",
    "/v1/papers/",
    "/v1/papers/..%2f..%2fcentral.sqlite3",
    "/v1/papers/%00",
    "/v1/uploads/../x",
    "/v1/proofs/0",
    "/v1/consistency/0/0",
    "/v1/consistency/1/99999999999999999999999999",
    "/v1/consistency/9/1",
    "/v1/consistency/-1/2",
    "/v1/consistency/1.0/2",
    "/v1/consistency/%31/2",
    "/v1/pokes?x=1",
    "http://other/v1/exchange",
    "/v1/uploads/%2e%2e/commit",
    "/v1/papers/" + "a" * 5_000,
    "/%ff%fe",
    "/v1/enrol#x",
)


class Spoiler:
    """Makes requests out of good ones; `counter` tells how far the store has counted a device's acts, and its hash."""

    def __init__(
        self,
        chance: random.Random,
        samples: list[Sample],
        body: str,
        now: int,
        counter: Callable[[str], tuple[int, str]],
    ) -> None:
        self._chance = chance
        self._samples = samples
        self._body = body
        self._now = now
        self._counter = counter
        self._with_acts = [one for one in samples if _carries_acts(one)]

    def replace(self, device: str, other: str, key: SigningKey) -> None:
        """Let another laptop go on asking what one asked that may write no more."""
        self._samples = [
            replace(one, device=other, key=key) if one.device == device and one.target != "/v1/enrol" else one
            for one in self._samples
        ]
        self._with_acts = [one for one in self._samples if _carries_acts(one)]

    def next(self) -> Asked:
        """A request that is wrong in one way or in several."""
        chance = self._chance
        sample = chance.choice(self._samples)
        ways = (
            self._bytes,
            self._bytes,
            self._structure,
            self._structure,
            self._structure,
            self._text,
            self._act,
            self._act,
            self._act,
            self._target,
            self._method,
            self._range,
            self._header,
            self._header,
            self._as_it_was,
        )
        return chance.choice(ways)(sample)

    def signed(self, sample: Sample, *extra: tuple[bytes, bytes]) -> Asked:
        """A request signed with the key of its laptop, so that it gets past the door."""
        call = Call.of(sample.method, sample.target, sample.content)
        header = requests.sign(call, sample.key, body=self._body, device=sample.device, now=self._now)
        headers = [(b"authorization", header["Authorization"].encode()), (b"content-type", b"application/json"), *extra]
        if sample.range:
            headers.append((b"range", sample.range.encode("latin-1")))
        if sample.content:
            headers.append((b"content-length", str(len(sample.content)).encode()))
        return Asked(sample.method, sample.target.encode("ascii"), tuple(headers), sample.content)

    def _as_it_was(self, sample: Sample) -> Asked:
        return self.signed(sample)

    def _bytes(self, sample: Sample) -> Asked:
        return self.signed(replace(sample, content=self._bent(sample.content)))

    def _bent(self, content: bytes) -> bytes:
        chance, data = self._chance, bytearray(content)
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            place = chance.randrange(len(data) + 1)
            what = chance.randrange(5)
            if what == 0 and place < len(data):
                data[place] ^= 1 << chance.randrange(8)
            elif what == 1:
                data[place:place] = chance.randbytes(chance.choice((1, 2, 40)))
            elif what == 2:
                del data[place : place + chance.choice((1, 2, 100, 10**6))]
            elif what == 3:
                data[place:place] = data[place : place + chance.choice((1, 20, 500))]
            else:
                data[place : place + 1] = chance.choice(
                    (b'"', b"{", b"[", b"\\", b",", b"\0", b"\xff", b"\xed\xa0\x80")
                )
        return bytes(data)

    def _structure(self, sample: Sample) -> Asked:
        try:
            value = json.loads(sample.content)
        except ValueError:
            return self._bytes(sample)
        return self.signed(replace(sample, content=written(self._spoilt(value)).encode("utf-8", "surrogatepass")))

    def _text(self, sample: Sample) -> Asked:
        """A key twice, white space, a second value behind the first."""
        text = sample.content.decode("latin-1")
        keys_at = [place for place, sign in enumerate(text) if sign == "{"]
        if not keys_at:
            return self._bytes(sample)
        place = self._chance.choice(keys_at) + 1
        end = text.find(",", place)
        first = text[place:end] if end > 0 else '"epoch":1'
        inserted = self._chance.choice((first + ",", " \n\t", '"epoch":2,', '"x":{},', "\ufeff", "/**/"))
        behind = self._chance.choice(("", "", "{}", "\n", ",", "\0"))
        return self.signed(replace(sample, content=(text[:place] + inserted + text[place:] + behind).encode()))

    def _act(self, sample: Sample) -> Asked:
        """An act spoilt inside and signed again, mostly as the device's next one."""
        sample = self._chance.choice(self._with_acts)
        asked = json.loads(sample.content)
        sent = asked["act"] if "act" in asked else self._chance.choice(asked["acts"])
        act = json.loads(_decoded(sent["bytes"]))
        seq, prev = self._counter(sample.device)
        if sample.target != "/v1/enrol" and self._chance.random() < 0.95:
            act |= {"id": new_id(), "device": sample.device, "device_seq": seq + 1, "device_prev": prev}
            asked["acts"] = [sent]
        if self._chance.random() < 0.04:
            act |= self._chance.choice(({"device_seq": seq}, {"device_seq": seq + 2}, {"device_prev": "ab" * 32}))
        for _ in range(self._chance.choice((0, 1, 1, 1, 3))):
            act = self._spoilt(act, keep=("device_seq", "device_prev") if self._chance.random() < 0.9 else ())
        data = written(act, sort=self._chance.random() < 0.9).encode("utf-8", "surrogatepass")
        if self._chance.random() < 0.1:
            data = self._bent(data)
        sent["bytes"] = base64url.encode(data)
        sent["sig"] = base64url.encode(sample.key.sign(keys.ACT, data))
        if self._chance.random() < 0.1:
            sent["sig"] = self._chance.choice(("", "A" * 86, base64url.encode(sample.key.sign(keys.RECEIPT, data))))
        return self.signed(replace(sample, content=written(asked).encode()))

    def _spoilt(self, value: Json, keep: tuple[str, ...] = ()) -> Json:
        """The same value with one place spoilt."""
        spoilt = copy.deepcopy(value)
        places = [place for place in _places(spoilt) if not keep or place[1] not in keep]
        if not places:
            return self._chance.choice(HOSTILE)
        inside, key = self._chance.choice(places)
        what = self._chance.randrange(6)
        if what == 0:
            del inside[key]
        elif what == 1 and isinstance(inside, dict):
            inside[self._chance.choice(("x", "", "é", "e\u0301", "__class__", "v", "a" * 5_000))] = self._chance.choice(
                HOSTILE
            )
        elif what == 2 and isinstance(inside[key], str):
            inside[key] = self._neighbour(inside[key])
        elif what == 3 and isinstance(inside[key], int):
            inside[key] += self._chance.choice((-1, 1, 1000, 2**53, -(2**60)))
        elif what == 4 and isinstance(inside[key], list):
            inside[key] = inside[key] * self._chance.choice((0, 2, 250))
        else:
            inside[key] = self._chance.choice(HOSTILE)
        return spoilt

    def _neighbour(self, text: str) -> str:
        """A text that is nearly the same."""
        place = self._chance.randrange(len(text) + 1)
        return self._chance.choice(
            (text.upper(), text + " ", text[:place], text[:place] + "0" + text[place + 1 :], text * 2, "\u00a0" + text)
        )

    def _target(self, sample: Sample) -> Asked:
        chance, target = self._chance, sample.target
        if chance.random() < 0.5:
            target = chance.choice(TARGETS)
        elif "?" in target:
            asked = chance.choice(("", "0", "-1", "1e3", "９", "%00", "9" * 12, "9" * 13, "9" * 400, "5", "100", "+5"))
            target = f"{target.partition('?')[0]}?{chance.choice(('offset', 'Offset', 'offset=0&offset'))}={asked}"
        else:
            place = chance.randrange(len(target)) + 1
            target = (
                target[:place]
                + chance.choice(("0", "/", "%", "%2f", ".", "?", "a", "-", "~"))
                + target[place + chance.randrange(2) :]
            )
        ascii_only = target.encode("ascii", "ignore").decode().replace(" ", "")
        return self.signed(replace(sample, target=ascii_only or "/"))

    def _method(self, sample: Sample) -> Asked:
        return self.signed(replace(sample, method=self._chance.choice(METHODS)))

    def _range(self, sample: Sample) -> Asked:
        papers = [one for one in self._samples if one.target.startswith("/v1/papers/")]
        condition = (
            b"if-range",
            self._chance.choice((b"", b"x", b'"x"', b'W/"x"', b"\xff", b"Mon, 01 Jun 2026 03:00:00 GMT")),
        )
        extra = (condition,) if self._chance.random() < 0.5 else ()
        return self.signed(replace(self._chance.choice(papers), range=self._chance.choice(RANGES)), *extra)

    def _header(self, sample: Sample) -> Asked:
        chance, asked = self._chance, self.signed(sample)
        (_, value), *others = asked.headers
        what = chance.randrange(4)
        if what == 0:
            place = chance.randrange(len(value))
            value = value[:place] + chance.randbytes(1) + value[place + 1 :]
        elif what == 1:
            value = chance.choice(
                (
                    b"",
                    b"Basic QTpC",
                    b"Bearer x",
                    value + value,
                    value[:-1],
                    value.upper(),
                    b"eCabinet " * 2_000,
                    b"\xff" * 50,
                )
            )
        elif what == 2:
            fields = (b"time=1" + b"0" * 14, b"time=0", b"time=9" * 3, b"nonce=" + b"A" * 22, b"body=" + b"ab" * 32)
            field = chance.choice(fields)
            name = field.partition(b"=")[0]
            start = value.index(name)
            value = value[:start] + field + value[value.find(b",", start) :]
        else:
            others.append(chance.choice(ODD_HEADERS))
        return replace(asked, headers=((b"authorization", value), *others))


ODD_HEADERS = (
    (b"content-encoding", b"gzip"),
    (b"content-encoding", b"deflate, identity"),
    (b"content-length", b"9" * 30),
    (b"content-length", b"-1"),
    (b"content-length", b"\xb2"),
    (b"content-length", b"0"),
    (b"content-type", b"text/html; charset=\xff"),
    (b"transfer-encoding", b"chunked"),
    (b"host", b"\xff"),
    (b"x-forwarded-for", b"1.2.3.4"),
    (b"authorization", b"eCabinet"),
    (b"expect", b"100-continue"),
    (b"cookie", b"a=" * 3_000),
    (b"x-http-method-override", b"DELETE"),
    (b"upgrade", b"websocket"),
    (b"accept", b"text/html"),
)


def _carries_acts(sample: Sample) -> bool:
    return b'"acts":[{' in sample.content or sample.target == "/v1/enrol"


def _places(value: Json) -> list[tuple[Json, Any]]:
    """Every entry of every list and map inside a value."""
    found: list[tuple[Json, Any]] = []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        found.append((value, key))
        found += _places(inner)
    return found


def written(value: Json, *, sort: bool = False) -> str:
    """JSON text without white space, with `Raw` pieces as they are."""
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, dict):
        pairs = (
            sorted(value.items(), key=lambda pair: pair[0].encode("utf-16-be", "surrogatepass"))
            if sort
            else value.items()
        )
        return (
            "{"
            + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{written(inner, sort=sort)}" for key, inner in pairs)
            + "}"
        )
    if isinstance(value, list):
        return "[" + ",".join(written(inner, sort=sort) for inner in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
