"""A Dask cluster of a test's own: scheduler and nodes as separate processes on the loopback address."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

QUICK = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "2s"}
"""What is gone is given up soon."""

SECONDS = 60.0
"""For anything of it to come up."""


class Dask:
    """A scheduler and its nodes; ended by `close`.

    Attributes:
        address: of the scheduler.
        nodes: the processes of those that were started, living or not.
    """

    def __init__(self, folder: Path, *security: str) -> None:
        """Starts a scheduler.

        Args:
            folder: for what the processes write.
            security: options of Dask's commands, for TLS.
        """
        self._folder = folder
        self._security = security
        self._port = "0"
        self._count = 0
        self.nodes: list[subprocess.Popen[bytes]] = []
        self.address = ""
        self._scheduler = self._start_scheduler()

    def add_node(self, threads: int = 1) -> subprocess.Popen[bytes]:
        """Starts a node; it joins when it is up."""
        self.nodes.append(
            self._start(
                "dask_worker", self.address, "--nthreads", str(threads), "--no-nanny", "--no-dashboard",
                "--host", "127.0.0.1", "--local-directory", str(self._folder), "--death-timeout", "60",
            )
        )  # fmt: skip
        return self.nodes[-1]

    @property
    def pid(self) -> int:
        """Of the scheduler."""
        return self._scheduler.pid

    def kill_scheduler(self) -> None:
        """Ends it as a power cut would."""
        _kill(self._scheduler)

    def start_scheduler_again(self) -> None:
        """Starts another at the same address."""
        self._scheduler = self._start_scheduler()

    def close(self) -> None:
        """Ends all of it."""
        for process in (*self.nodes, self._scheduler):
            _kill(process)

    def _start_scheduler(self) -> subprocess.Popen[bytes]:
        self._count += 1
        told = self._folder / f"scheduler-{self._count}.json"
        process = self._start(
            "dask_scheduler", "--host", "127.0.0.1", "--port", self._port, "--no-dashboard", "--no-show",
            "--scheduler-file", str(told),
        )  # fmt: skip
        until = time.monotonic() + SECONDS
        while not (told.exists() and told.read_text().endswith("}")):
            assert process.poll() is None, "the scheduler has ended"
            assert time.monotonic() < until, "the scheduler does not come up"
            time.sleep(0.02)
        self.address = json.loads(told.read_text())["address"]
        self._port = self.address.rpartition(":")[2]
        return process

    def _start(self, command: str, *arguments: str) -> subprocess.Popen[bytes]:
        with (self._folder / "dask.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{command}", *arguments, *self._security],
                stdout=log,
                stderr=log,
                env=os.environ | QUICK | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )


def kill_node(node: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Kills a node as a power cut would, and gives its worker processes, which are to end by themselves."""
    children = psutil.Process(node.pid).children(recursive=True)
    _kill(node)
    return children


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    process.wait()


def certificates(folder: Path) -> tuple[str, str]:
    """An authority of a test's own, and a certificate with its key for everybody: two PEM files."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "lightwork-test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "cert.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return str(certificate), str(private)
