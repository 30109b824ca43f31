"""The service as one ASGI application: the routes, and how failures are answered."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from ecabinet.domain.faults import Fault
from ecabinet.service import problems
from ecabinet.service.calls import Calls
from ecabinet.service.papers import Papers
from ecabinet.service.recovering import Recovering
from ecabinet.service.services import Services

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]
"""What runs as long as the application does."""


def create_app(services: Services, *, lifespan: Lifespan | None = None) -> Starlette:
    """The application: nothing in it answers before it has seen a signature."""
    app = Starlette(
        lifespan=lifespan,
        routes=[*Calls(services).routes, *Papers(services).routes, *Recovering(services).routes],
        exception_handlers={Fault: problems.on_fault, HTTPException: problems.on_http},
    )
    app.router.redirect_slashes = False  # a signature is for one target: nobody is sent to another
    return app
