from collections.abc import Iterator

import pytest

from helpers.s3 import KEYS, Server, serving


@pytest.fixture(autouse=True)
def _swept(swept: None) -> None:
    """See there."""


@pytest.fixture(scope="session")
def s3_server() -> Iterator[Server]:
    """An S3 of its own, for all tests of this process."""
    with serving() as server:
        yield server


@pytest.fixture
def s3(s3_server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """An S3 that fails no more, and what commands need to find it."""
    for name, value in {**KEYS, "AWS_ENDPOINT_URL": s3_server.url, "AWS_MAX_ATTEMPTS": "2"}.items():
        monkeypatch.setenv(name, value)
    yield s3_server
    s3_server.tell("free")
