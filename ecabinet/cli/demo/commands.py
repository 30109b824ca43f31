"""`ecabinet demo`: the demonstration, by hand in a window or by itself."""


def crowd() -> None:
    """Play the members without a window; started by the demonstration itself."""
    from ecabinet.cli.demo.crowd import main  # noqa: PLC0415 - other commands need none of it

    main()
