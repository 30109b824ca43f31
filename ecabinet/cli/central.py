"""`ecabinet central …`: make a central store, serve it, and invite people to it."""

from pathlib import Path
from typing import Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli import tending
from ecabinet.cli.asking import ask_secret
from ecabinet.cli.identity import identity
from ecabinet.cli.language import chosen_language
from ecabinet.cli.quarantine import quarantine
from ecabinet.cli.register_key import register_key

app = typer.Typer(help="The central store: make one, serve it, invite people, keep it safe.", no_args_is_help=True)
for command in (tending.backup, tending.restore, tending.recover, tending.check, quarantine, identity, register_key):
    app.command()(command)

Folder = Annotated[Path, typer.Argument(help="The store's folder.", file_okay=False)]
KeyFile = Annotated[Path | None, typer.Option(help="The founder's key file; in the store's folder if not said.")]
Roles = Annotated[list[str] | None, typer.Option("--role", help="A role, such as member or secretary; repeatable.")]
Days = Annotated[int, typer.Option(min=1, max=90, help="How many days the invitation lets a laptop in.")]
"""Options that several commands share."""

PublicCertificate = Annotated[
    bool, typer.Option(help="A public authority vouches for the certificate at that address.")
]
Database = Annotated[
    str, typer.Option(help="Keep acts in PostgreSQL: service=NAME or postgresql://USER@HOST/NAME, no password.")
]
"""Options of `init` that take many words to explain."""


def _say(code: str, **details: str) -> str:
    return Catalogue.shipped().sentence(code, chosen_language(), **details)


@app.command()
def init(
    folder: Folder,
    *,
    name: Annotated[str, typer.Option(help="Full name of the body.")] = "",
    short_name: Annotated[str, typer.Option(help="Short name of the body.")] = "",
    founder: Annotated[str, typer.Option(help="Name of the first administrator.")] = "",
    title: Annotated[str, typer.Option(help="Office of the first administrator.")] = "",
    role: Roles = None,
    seat: Annotated[str, typer.Option(help="Town that the body's documents are dated from.")] = "",
    phone: Annotated[str, typer.Option(help="Telephone of the Secretariat, shown where somebody is stuck.")] = "",
    address: Annotated[str, typer.Option(help="Address at which laptops reach the store.")] = "",
    public_certificate: PublicCertificate = False,
    timezone: Annotated[str, typer.Option(help="Time zone of the body.")] = "Asia/Ho_Chi_Minh",
    sample: Annotated[bool, typer.Option(help="A body for trying things out.")] = False,
    rules: Annotated[list[str] | None, typer.Option(help="A shipped rule set; repeatable, all if not said.")] = None,
    database: Database = "",
    pooled: Annotated[bool, typer.Option(help="A pooler such as PgBouncer stands before that database.")] = False,
    papers: Annotated[str, typer.Option(help="Keep papers in a bucket: s3://BUCKET/PREFIX.")] = "",
    key_file: KeyFile = None,
) -> None:
    """Make a store and found a body in it; the passphrase of the founder's key is asked for, never given here."""
    from ecabinet.central import commands  # noqa: PLC0415 - the command line starts without a web server in it
    from ecabinet.central.storage import Storage  # noqa: PLC0415 - as above

    plan = commands.Plan(
        name=name or typer.prompt(_say("central_asks_name")),
        short_name=short_name or typer.prompt(_say("central_asks_short_name")),
        founder=founder or typer.prompt(_say("central_asks_founder")),
        title=title,
        roles=tuple(role or ("administrator", "secretary")),
        seat=seat,
        phone=phone,
        address=address or typer.prompt(_say("central_asks_address")),
        public_certificate=public_certificate,
        timezone=timezone,
        is_sample=sample,
        rules=tuple(rules or ()),
    )
    passphrase = ask_secret(_say("central_asks_new_passphrase"), twice=True)
    storage = Storage(database, pooled, papers)
    made = commands.init(folder, plan, passphrase, key_file=key_file, language=chosen_language(), storage=storage)
    typer.echo(
        _say(
            "central_founded",
            name=plan.name,
            folder=str(folder),
            key_file=str(made.key_file),
            invitation=str(made.papers.file),
        )
    )


@app.command()
def serve(
    folder: Folder,
    *,
    host: Annotated[str, typer.Option(help="Address to listen on; others than this machine's need TLS.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for any free one.")] = 8443,
    certificate: Annotated[Path | None, typer.Option(help="A certificate in PEM form, with its chain.")] = None,
    key: Annotated[Path | None, typer.Option(help="The certificate's key in PEM form.")] = None,
    clock_file: Annotated[
        Path | None, typer.Option(help="Milliseconds to move the clock by; sample bodies only.")
    ] = None,
    processes: Annotated[
        int, typer.Option(min=1, max=64, help="How many processes serve; more than one need a database and a bucket.")
    ] = 1,
    until_input_ends: Annotated[bool, typer.Option(help="End when standard input ends.")] = False,
    inherited: Annotated[int | None, typer.Option("--socket", hidden=True, help="A socket that listens.")] = None,
) -> None:
    """Serve a store until it is told to end; prints `ready ADDRESS` once laptops can come."""
    from ecabinet.central import commands  # noqa: PLC0415 - the command line starts without a web server in it

    where = commands.Where(host, port, certificate, key, processes, inherited)
    commands.serve(folder, where, clock_file=clock_file, until_input_ends=until_input_ends)


@app.command()
def invite(
    folder: Folder,
    name: Annotated[str, typer.Argument(help="Who is invited: a name, or the id of somebody known.")],
    *,
    role: Roles = None,
    title: Annotated[str, typer.Option(help="Office of somebody new.")] = "",
    agency: Annotated[str, typer.Option(help="Agency of somebody new.")] = "",
    order: Annotated[int, typer.Option(min=0, help="Place of somebody new in protocol order.")] = 0,
    days: Days = 14,
    account: Annotated[
        str, typer.Option(help="Account at the body's OpenID provider: a mailbox, or the subject of its tokens.")
    ] = "",
    out: Annotated[Path, typer.Option(help="Folder for the invitation.", file_okay=False)] = Path(),
    key_file: KeyFile = None,
) -> None:
    """Invite somebody to join with a laptop, and take them into the body where they are new."""
    from ecabinet.central import commands  # noqa: PLC0415 - the command line starts without a web server in it

    guest = commands.Guest(name, tuple(role or ("member",)), title, agency, order, days, account)
    passphrase = ask_secret(_say("central_asks_passphrase"))
    made = commands.invite(folder, guest, passphrase, key_file=key_file, out=out, language=chosen_language())
    typer.echo(
        _say("central_invited", name=made.name, invitation=str(made.file), sheet=str(made.sheet), until=made.until)
    )
    if made.waits:
        typer.echo(_say("central_invitation_waits", name=made.name))
