"""Asks for a PIN or passphrase: never an argument, which others could read, and never shown."""

import sys
import warnings
from getpass import GetPassWarning

import typer

from ecabinet.domain.faults import Refused


def ask_secret(question: str, *, twice: bool = False) -> str:
    """What is typed at the terminal; where there is none, the next line of the input.

    Raises `Refused("secret_not_typed")` where nothing comes, and `typer.Abort` where the person thinks better of it.
    """
    try:
        with warnings.catch_warnings():
            # Without a terminal getpass would warn in its own words and go on; the line is read here instead.
            warnings.simplefilter("error", GetPassWarning)
            typed: str = typer.prompt(question, hide_input=True, confirmation_prompt=twice, err=True)
            return typed
    except GetPassWarning:
        typer.echo(err=True)
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise Refused("secret_not_typed")
    return line
