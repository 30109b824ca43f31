"""Starts the program: `python -m ecabinet`, the installed command and the frozen program all begin here."""

import sys


def main() -> None:
    """Run the command line, or be the child that looks into papers, which loads nothing else."""
    if sys.argv[1:2] == ["--child"]:
        from ecabinet.papers.child import main as look_into_papers  # noqa: PLC0415 - a child must not load the rest

        look_into_papers(sys.argv[2:])
        return
    from ecabinet.papers.sandbox import forbid_dumps  # noqa: PLC0415 - a child forbids them with the rest

    forbid_dumps()
    from ecabinet.cli.main import main as command_line  # noqa: PLC0415 - as above

    command_line()


if __name__ == "__main__":
    main()
