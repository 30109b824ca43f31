"""What docs/vectors holds: one of everything on the wire, from the little world, for whoever writes another reader."""

import json
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ecabinet.domain.private import Share
from ecabinet.protocol import (
    base64url,
    canonical,
    chain,
    checkpoint,
    envelope,
    hpke,
    keys,
    merkle,
    messages,
    receipts,
    recovery,
    words,
)
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.messages import ExchangeRequest, KnownHead, SentAct
from ecabinet.protocol.private import EpochKey, Place
from ecabinet.protocol.recovery import Statement
from ecabinet.protocol.register_keys import Handover, RegisterKeys, Witnessed
from ecabinet.protocol.requests import Call, Claim
from tests.protocol import hpke_recipe
from tests.protocol.little_store import START, a_key, an_id
from tests.protocol.little_world import CODE, ITEM_FEED, LOG_KEY, MINISTER, MINISTER_KEY, MINISTER_LAPTOP, LittleWorld

Vector = dict[str, Any]

REFUSED_TEXTS = {
    "a key twice": b'{"a":1,"a":1}',
    "keys not sorted": b'{"b":1,"a":2}',
    "white space": b'{"a": 1}',
    "a fraction": b'{"a":1.0}',
    "an exponent": b'{"a":1e3}',
    "minus zero": b'{"a":-0}',
    "a number others would round": b'{"a":9007199254740992}',
    "true": b'{"a":true}',
    "null": b'{"a":null}',
    "a lone surrogate": b'"\\ud800"',
    "a needless escape": b'"\\u0041"',
    "NUL": b'"\\u0000"',
    "decomposed text": '"e\u0302\u0301"'.encode(),
    "a letter that NFC replaces": '"\u212b"'.encode(),
    "seventeen lists in each other": b"[" * 17 + b"]" * 17,
    "not UTF-8": b'"\xff"',
}
ACCEPTED_VALUES = {
    "keys by UTF-16": {"\u20ac": 1, "\r": 2, "1": 3, "\U0001f600": 4, "\u00f6": 5},
    "text with escapes": '\u20ac$\u000f\nA\'B"\\\\"/',
    "Vietnamese in NFC": "Nghị quyết số 01/NQ-CP",
    "a mark behind a line end": "n\n\u0303",
    "the largest numbers": [-9007199254740991, 9007199254740991],
    "empty things": [[], {}, "", 0],
}


def _sealed(sealed: Envelope, public: str) -> Vector:
    return {
        "bytes": sealed.bytes.decode(),
        "hash": sealed.hash,
        "sig": base64url.encode(sealed.sig),
        "public_key": public,
    }


def _hex(hashes: tuple[bytes, ...]) -> list[str]:
    return [value.hex() for value in hashes]


def _canonical(_: LittleWorld) -> Vector:
    return {
        "accepted": {name: canonical.encode(value).decode() for name, value in ACCEPTED_VALUES.items()},
        "refused_base64url": {name: base64url.encode(data) for name, data in REFUSED_TEXTS.items()},
    }


def _keys(_: LittleWorld) -> Vector:
    key = a_key(1)
    contexts = {"act": keys.ACT, "receipt": keys.RECEIPT, "request": keys.REQUEST, "join": keys.JOIN}
    contexts["invited"] = keys.INVITED
    return {
        "seed": base64url.encode(key.seed),
        "public_key": key.public,
        "data": "{}",
        "signatures": {
            name: {"context_hex": context.hex(), "sig": base64url.encode(key.sign(context, b"{}"))}
            for name, context in contexts.items()
        },
    }


def _genesis(world: LittleWorld) -> Vector:
    return {"body": world.body, "words": list(words.of(world.body)), **_sealed(world.founding, a_key(2).public)}


def _acts(world: LittleWorld) -> Vector:
    return {
        "stance": _sealed(world.stance, MINISTER_KEY.public),
        "with_every_field": _sealed(world.late, MINISTER_KEY.public),
        "on_an_older_text": _sealed(world.edit, a_key(2).public),
    }


def _receipts(world: LittleWorld) -> Vector:
    made = {"accepted": world.stance_receipt, "conflict": world.edit_receipt, "refused": world.late_receipt}
    return {
        name: {**_sealed(sealed, LOG_KEY.public), "leaf": receipts.leaf(sealed).hex()} for name, sealed in made.items()
    }


def _chain(world: LittleWorld) -> Vector:
    chains = [chain.start(world.body, ITEM_FEED)]
    hashes = [sealed.hash for sealed, _ in world.store.feeds[ITEM_FEED]]
    for act_hash in hashes:
        chains.append(chain.step(chains[-1], act_hash))
    return {"body": world.body, "feed": ITEM_FEED, "acts": hashes, "chains": _hex(tuple(chains))}


def _merkle(_: LittleWorld) -> Vector:
    leaves = [merkle.leaf_hash(f"receipt {number}".encode()) for number in range(7)]
    nodes = merkle.MemoryNodes(leaves)
    return {
        "leaves": _hex(tuple(leaves)),
        "roots": [merkle.root(nodes, size).hex() for size in range(8)],
        "inclusion": {"index": 3, "size": 7, "proof": _hex(merkle.inclusion_proof(nodes, 3, 7))},
        "consistency": {"old": 3, "new": 7, "proof": _hex(merkle.consistency_proof(nodes, 3, 7))},
        "batch": {"indexes": [1, 4, 5], "size": 7, "proof": _hex(merkle.batch_proof(nodes, [1, 4, 5], 7))},
    }


def _checkpoint(world: LittleWorld) -> Vector:
    head = world.store.head
    return {
        "body": world.body,
        "public_key": LOG_KEY.public,
        "size": head.size,
        "root": head.root,
        "note": checkpoint.seal(head, world.body, LOG_KEY),
    }


def _recovery(world: LittleWorld) -> Vector:
    kept, head = Head(5, "ab" * 32), Head(9, "cd" * 32)
    statement = Statement(world.body, 2, kept, head, 10, ((6, 8),), 1_780_282_800_000)
    return {
        **_sealed(recovery.seal(statement, LOG_KEY), LOG_KEY.public),
        "body": world.body,
        "lost_leaf": {"index": 6, "hash": recovery.lost_leaf(world.body, 6).hex()},
    }


def _invitation(world: LittleWorld) -> Vector:
    return {
        "letters": CODE.letters,
        "seed": base64url.encode(CODE.seed),
        "invite_key": CODE.key.public,
        "file": world.invitation.file.decode(),
        "link": world.invitation.link,
        "words": list(words.of(world.body, world.invitation.tls)),
        "joining": _sealed(world.joining, MINISTER_KEY.public),
    }


def _request(world: LittleWorld) -> Vector:
    content = b'{"epoch":1}'
    call = Call.of("POST", "/v1/exchange?full=1", content)
    claim = Claim(world.body, MINISTER_LAPTOP, START, "AAECAwQFBgcICQoLDA0ODw").by(MINISTER_KEY, call)
    return {
        "method": call.method,
        "target": call.target,
        "content": content.decode(),
        "signed": claim.signed(call).decode(),
        "authorization": claim.header,
        "public_key": MINISTER_KEY.public,
    }


def _exchange(world: LittleWorld) -> Vector:
    body = world.store.chains["body"].hex()
    request = ExchangeRequest(
        epoch=1,
        checkpoint=KnownHead.of(world.known),
        acts=[SentAct.of(world.stance), SentAct.of(world.late)],
        since=world.known.size,
        want={ITEM_FEED: (0, chain.start(world.body, ITEM_FEED).hex()), "body": (4, body)},
    )
    own = [envelope.peek(sealed.bytes).id for sealed in (world.stance, world.late)]
    answer = world.store.answer(world.known, own, {ITEM_FEED: 0})
    upload = messages.UploadRequest(ITEM_FEED, "5e" * 32, 123_456)
    problem = messages.Problem("gap", {"expected": 3}, 0)
    return {
        "body": world.body,
        "log_key": LOG_KEY.public,
        "request": _plain(messages.encode(request)),
        "answer": _plain(messages.encode(answer)),
        "problem": _plain(messages.encode(problem)),
        "upload": _plain(messages.encode(upload)),
        "poke": _plain(messages.encode(messages.Poke([ITEM_FEED]))),
    }


def _register_keys(world: LittleWorld) -> Vector:
    """Two changes of the register's key, the second by two signers, and an answer that hands both over."""
    store, pen, second, third = world.store, world.secretary, a_key(21), a_key(22)
    handovers = [Handover(_witnessed(world, pen.seal("body", "log_key.changed", {"log_key": second.public})))]
    store.log_key = second
    named = _witnessed(world, pen.seal("body", "log_key.changed", {"log_key": third.public}))
    seconding = {"act": envelope.peek(named.act.bytes).id}
    handovers.append(Handover(named, _witnessed(world, pen.seal("body", "grant.seconded", seconding))))
    store.log_key = third
    answer = store.answer(world.known, wanted={"body": 0})
    answer.keys.extend(map(messages.KeyChange.of, handovers))
    keys = RegisterKeys.founded(LOG_KEY.public).follow(handovers, world.body)
    return {
        "body": world.body,
        "first": LOG_KEY.public,
        "known": {"size": world.known.size, "root": world.known.root},
        "answer": _plain(messages.encode(answer)),
        "terms": [{"key": term.key, "start": term.start} for term in keys.terms],
        "words": list(words.of_register_key(world.body, second.public)),
    }


def _witnessed(world: LittleWorld, act: Envelope) -> Witnessed:
    return Witnessed(act, world.store.decide(act))


def _private(_: LittleWorld) -> Vector:
    """A key of notes wrapped for a laptop, and a note under it; what is random elsewhere is fixed here."""
    seed, secret, nonce = a_key(3).seed, bytes(range(32)), bytes(range(12))
    mine = WrapKey.derived(seed, hpke.DEVICE)
    place = Place("ab" * 32, MINISTER, Share.OWN, an_id(0x601))
    key, device, note = EpochKey(place, secret), MINISTER_LAPTOP, an_id(0x602)
    wrapped = hpke_recipe.seal(secret, bytes(range(32, 64)), base64url.decode(mine.public), place.bound("wrap", device))
    content = {"about": ITEM_FEED, "content": {"text": "Điều 5 chưa rõ"}}
    text = canonical.encode(content)
    padded = (len(text).to_bytes(4, "big") + text).ljust(512, b"\0")
    bound = place.bound("note", note)
    return {
        "device_seed": base64url.encode(seed),
        "wrap_key": mine.public,
        "body": place.body,
        "person": place.person,
        "share": place.share.value,
        "epoch": place.epoch,
        "key": base64url.encode(secret),
        "check": key.check,
        "to": device,
        "wrap_info_hex": place.bound("wrap", device).hex(),
        "wrapped": base64url.encode(wrapped),
        "note": note,
        "note_bound_hex": bound.hex(),
        "nonce": base64url.encode(nonce),
        "sealed": base64url.encode(AESGCM(secret).encrypt(nonce, padded, bound)),
        "says": content,
    }


def _plain(data: bytes) -> object:
    return json.loads(data)


MAKERS: dict[str, Callable[[LittleWorld], Vector]] = {
    "acts": _acts,
    "canonical": _canonical,
    "chain": _chain,
    "checkpoint": _checkpoint,
    "exchange": _exchange,
    "genesis": _genesis,
    "invitation": _invitation,
    "keys": _keys,
    "merkle": _merkle,
    "private": _private,
    "receipts": _receipts,
    "recovery": _recovery,
    "register_keys": _register_keys,
    "request": _request,
}


def text(name: str) -> str:
    """The content of docs/vectors/<name>.json as it should be."""
    return json.dumps(MAKERS[name](LittleWorld()), ensure_ascii=False, indent=1) + "\n"
