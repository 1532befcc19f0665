from collections.abc import Iterator
from typing import Any

import pytest

from lightwork.scan import Skip, SkipReason, Source
from lightwork.stores import Stores, listing
from lightwork.stores.s3 import S3Store


class Keys:
    """The keys of a bucket as an S3 tells of them, so many at a time; counts how often it was asked."""

    def __init__(self, *keys: str, page: int = 1000) -> None:
        self.keys = sorted(keys, key=str.encode)
        self.page = page
        self.asked: list[dict[str, Any]] = []

    def call_s3(self, method: str, **asked: Any) -> dict[str, Any]:
        """One page."""
        assert method == "list_objects_v2"
        self.asked.append(asked)
        after = asked.get("ContinuationToken") or asked.get("StartAfter", "")
        behind = [key for key in self.keys if key.startswith(asked["Prefix"]) and key.encode() > after.encode()]
        shown = behind[: min(self.page, asked["MaxKeys"])]
        contents = [{"Key": key, "Size": len(key), "LastModified": 7, "ETag": f'"{key}"'} for key in shown]
        more = len(behind) > len(shown)
        return {"Contents": contents, "IsTruncated": more, **({"NextContinuationToken": shown[-1]} if more else {})}

    def info(self, path: str) -> dict[str, Any]:
        """One object."""
        if path.partition("/")[2] not in self.keys:
            raise FileNotFoundError(path)
        return {"name": path, "size": 1}

    def _strip_protocol(self, url: str) -> str:
        return url.partition("://")[2]


class OneStore(Stores):
    """Stores of which there is one."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._open["s3"] = S3Store(keys, "s3")


def found(keys: Keys, *urls: str, output: str = "") -> Iterator[Source | Skip]:
    """What is found."""
    return listing(OneStore(keys), urls, output)


def test_keys_that_lead_out_of_a_folder_are_left_alone() -> None:
    """Whatever a bucket holds, no result is written beside the output folder."""
    odd = ["in/../../x.jpg", "in//etc/x.jpg", "in/a/./x.jpg", "in/a/../x.jpg", "in/nul\0.jpg"]

    items = list(found(Keys("in/a/b.jpg", *odd), "s3://bucket/in"))

    assert [item.relative for item in items if isinstance(item, Source)] == ["a/b.jpg"]
    assert [item.why for item in items if isinstance(item, Skip)] == [SkipReason.NOT_A_FILE] * len(odd)


def test_a_listing_is_asked_for_as_it_is_read() -> None:
    """No more than the page that is looked at."""
    keys = Keys(*(f"{number:05}.jpg" for number in range(10_000)))
    items = found(keys, "s3://bucket")

    next(items)
    asked = len(keys.asked)
    assert len(list(items)) == 9999

    assert asked == 1
    assert len(keys.asked) == 10


def test_a_neighbour_with_a_longer_name_is_no_part_of_a_folder() -> None:
    """`in` is not `inside`, and a single object is found by its own key."""
    keys = Keys("in/a.jpg", "inside/b.jpg", "in.jpg")

    items = list(found(keys, "s3://bucket/in", "s3://bucket/in.jpg"))

    assert [item.path for item in items] == ["s3://bucket/in/a.jpg", "s3://bucket/in.jpg"]
    assert all(isinstance(item, Source) for item in items)


def test_results_are_not_taken_for_originals() -> None:
    """What lies below the output is told once; a folder whose name only begins like it is looked at."""
    keys = Keys("a.jpg", "small/a.jpg", "small/b.jpg", "smaller/c.jpg")

    items = list(found(keys, "s3://bucket/", output="s3://bucket/small/"))

    assert [item.path for item in items] == ["s3://bucket/a.jpg", "s3://bucket/small", "s3://bucket/smaller/c.jpg"]


def test_another_state_has_another_time() -> None:
    """Stores count seconds; an object that was written twice within one still is another."""
    (first,) = found(Keys("in/a.jpg"), "s3://bucket/in")
    (other,) = found(Keys("in/b.jpg"), "s3://bucket/in")

    assert isinstance(first, Source)
    assert isinstance(other, Source)
    assert first.mtime_ns // 10**9 == other.mtime_ns // 10**9 == 7
    assert first.mtime_ns != other.mtime_ns
    assert first.identity != other.identity


def test_questions_in_order_take_one_request_in_a_thousand() -> None:
    """For keys that are there and for keys that are not, before, between and behind the others."""
    keys = Keys(*(f"out/{number:05}.jpg" for number in range(0, 6000, 2)))
    store = S3Store(keys, "s3")

    there = []
    for number in range(6100):
        try:
            there.append(store.glance(f"s3://bucket/out/{number:05}.jpg").mark)
        except FileNotFoundError:
            assert number % 2 or number >= 6000

    assert there == keys.keys
    assert len(keys.asked) <= 5


def test_a_key_far_behind_its_likes_is_found() -> None:
    """Where more keys than a page has lie between it and its own beginning."""
    store = S3Store(Keys(*(f"out/1{number:04}" for number in range(3000)), "out/1:"), "s3")

    assert store.glance("s3://bucket/out/1:").bytes == 1
    with pytest.raises(FileNotFoundError):
        store.glance("s3://bucket/out/1;")


@pytest.mark.parametrize("key", ["a", "out/0", "out/00001.jpg", "out/9", "z"])
def test_a_key_that_is_not_there_is_not_found(key: str) -> None:
    """Wherever it would stand."""
    store = S3Store(Keys("out/00000.jpg", "out/00002.jpg", "x"), "s3")

    with pytest.raises(FileNotFoundError):
        store.glance(f"s3://bucket/{key}")
