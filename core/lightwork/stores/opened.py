"""Stores as they are opened: one for each scheme, when it is first met."""

import importlib
import threading
from collections.abc import Mapping
from typing import Any

from lightwork.errors import RecipeError
from lightwork.stores.address import WEB, scheme
from lightwork.stores.files import FileStore
from lightwork.stores.s3 import S3Store
from lightwork.stores.store import Store

S3 = frozenset({"s3", "s3a"})


class Stores:
    """Every store of a command, with what it was told about them.

    Credentials are found as fsspec's own libraries find them: environment, profiles, the machine's role. What is given
    here is handed on to them, and written down nowhere.
    """

    def __init__(self, options: Mapping[str, str] | None = None) -> None:
        """Opens nothing yet.

        Args:
            options: for the library of the store, as `{"endpoint_url": "https://..."}`.
        """
        self._options = dict(options or {})
        self._open: dict[str, Store] = {}
        self._lock = threading.Lock()

    def of(self, url: str) -> Store:
        """The store that has an URL's objects.

        Raises:
            RecipeError: there is no such kind of store, its library is missing, or it does not know an option.
        """
        kind = scheme(url)
        with self._lock:
            if kind not in self._open:
                self._open[kind] = self._opened(kind, url)
            return self._open[kind]

    def _opened(self, kind: str, url: str) -> Store:
        try:
            fsspec = importlib.import_module("fsspec")
        except ImportError as error:
            raise RecipeError("path", url, 'a path of this computer, or pip install "lightwork[stores]"') from error
        try:
            made = fsspec.filesystem(kind, use_listings_cache=False, skip_instance_cache=True, **self._settings(kind))
        except ImportError as error:  # it says which package is missing
            raise RecipeError("path", url, "of a store whose library is there ({why})", why=str(error)) from error
        except ValueError as error:
            raise RecipeError("path", url, "of a store that there is ({why})", why=str(error)) from error
        except TypeError as error:
            names = ", ".join(sorted(self._options))
            raise RecipeError("store-option", names, "what the library of the store knows") from error
        return S3Store(made, kind) if kind in S3 else FileStore(made, kind)

    def _settings(self, kind: str) -> dict[str, Any]:
        """The options as the library wants them: those words that stand for yes, no and numbers as such."""
        plain: dict[str, Any] = {"true": True, "false": False}
        told = {name: plain.get(value.lower(), value) for name, value in self._options.items()}
        return {} if kind in WEB or kind == "memory" else told
