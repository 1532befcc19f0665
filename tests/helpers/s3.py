"""An S3 on the loopback address, by moto in a process of its own, that can be told to fail.

`python -m helpers.s3` serves until its standard input ends, and prints its port first. Beside S3 it knows

    /-/fail?method=GET&kind=503&key=007.jpg&times=1     a refusal, or with kind=cut an answer that breaks off
    /-/hold?after=5         the sixth upload and all later ones wait until their clients are gone
    /-/free                 no more of it
    /-/fill?bucket=a&count=9        so many empty objects many/0000.jpg ..., quicker than by requests
    /-/count                how many requests there were, by method; listings count as LIST
"""

import contextlib
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qs
from urllib.request import urlopen

KEYS = {"AWS_ACCESS_KEY_ID": "one", "AWS_SECRET_ACCESS_KEY": "two", "AWS_DEFAULT_REGION": "us-east-1"}


class Server:
    """A server that runs.

    Attributes:
        url: its address.
        client: boto3's, to look at it without what is tested.
    """

    def __init__(self, port: int) -> None:
        import boto3  # noqa: PLC0415 - half a second, for these tests alone

        self.url = f"http://127.0.0.1:{port}"
        own = {"aws_access_key_id": "one", "aws_secret_access_key": "two", "region_name": "us-east-1"}
        self.client = boto3.client("s3", endpoint_url=self.url, **own)
        self._buckets = 0

    def bucket(self) -> str:
        """A new bucket."""
        self._buckets += 1
        name = f"bucket-{self._buckets}"
        self.client.create_bucket(Bucket=name)
        return name

    def put(self, bucket: str, key: str, data: bytes) -> None:
        """Writes an object."""
        self.client.put_object(Bucket=bucket, Key=key, Body=data)

    def objects(self, bucket: str, prefix: str = "") -> dict[str, bytes]:
        """Every object below a prefix, by its key without it."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        keys = [entry["Key"] for page in pages for entry in page.get("Contents", ())]
        return {key.removeprefix(prefix): self.client.get_object(Bucket=bucket, Key=key)["Body"].read() for key in keys}

    def tell(self, what: str) -> None:
        """Tells it to fail, or what else it knows."""
        with urlopen(f"{self.url}/-/{what}") as answer:
            answer.read()

    def count(self) -> Counter[str]:
        """How many requests there were."""
        with urlopen(f"{self.url}/-/count") as answer:
            return Counter(json.load(answer))


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    """A server, ended afterwards."""
    command = [sys.executable, "-m", "helpers.s3"]
    from helpers.commands import surroundings  # noqa: PLC0415 - the server itself needs none of it

    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings(**KEYS)
    ) as program:
        assert program.stdout is not None
        assert program.stdin is not None
        server = Server(int(program.stdout.readline()))
        try:
            yield server
        finally:
            server.client.close()
            program.stdin.close()
            program.kill()


class Moody:
    """A WSGI application that fails as it was told, and otherwise asks another one."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self._faults: list[dict[str, str]] = []
        self._after: int | None = None
        self._lock = threading.Lock()
        self._free = threading.Event()
        self._count: Counter[str] = Counter()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answers."""
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        asked = {name: values[0] for name, values in parse_qs(environ.get("QUERY_STRING", "")).items()}
        if path.startswith("/-/"):
            start_response("200 OK", [("Content-Type", "application/json")])
            return [json.dumps(self._order(path[3:], asked)).encode()]
        with self._lock:
            self._count["LIST" if "list-type" in asked else method] += 1
            fault = next((one for one in self._faults if one["method"] == method and path.endswith(one["key"])), None)
            if fault is not None and not (times := int(fault["times"]) - 1):
                self._faults.remove(fault)
            elif fault is not None:
                fault["times"] = str(times)
            held = method == "PUT" and self._after is not None and self._count["PUT"] > self._after
        if held:
            self._free.wait()
        if fault is not None and fault["kind"] == "503":
            environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            start_response("503 Service Unavailable", [("Content-Type", "application/xml")])
            return [b"<Error><Code>ServiceUnavailable</Code><Message>not now</Message></Error>"]
        body: Iterable[bytes] = self._app(environ, start_response)
        return body if fault is None else _cut(b"".join(body))

    def _order(self, what: str, asked: dict[str, str]) -> Any:
        with self._lock:
            if what == "fail":
                self._faults.append({"times": "1", "key": "", **asked})
            elif what == "hold":
                self._after, self._free = int(asked["after"]) + self._count["PUT"], threading.Event()
            elif what == "free":
                self._after = None
                self._faults.clear()
                self._free.set()
            elif what == "fill":
                _fill(asked["bucket"], int(asked["count"]))
            return dict(self._count)


def _fill(bucket: str, count: int) -> None:
    from moto.s3.models import s3_backends  # noqa: PLC0415 - light at import

    backend = s3_backends["123456789012"]["aws"]
    for number in range(count):
        backend.put_object(bucket, f"many/{number:04}.jpg", b"")


def _cut(body: bytes) -> Iterator[bytes]:
    yield body[: len(body) // 2]
    raise ConnectionAbortedError


def main() -> None:
    """The server."""
    from moto.moto_server.werkzeug_app import (  # noqa: PLC0415 - light at import
        DomainDispatcherApplication,
        create_backend_app,
    )
    from werkzeug.serving import make_server  # noqa: PLC0415

    server = make_server("127.0.0.1", 0, Moody(DomainDispatcherApplication(create_backend_app)), threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.port, flush=True)  # noqa: T201 - for who started it
    sys.stdin.read()


if __name__ == "__main__":
    main()
