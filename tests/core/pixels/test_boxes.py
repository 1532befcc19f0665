import pytest

from helpers.pictures import encoded, scene
from lightwork.pixels import boxes
from lightwork.recipe import Size

pillow_jxl = pytest.importorskip("pillow_jxl")


@pytest.mark.parametrize("size", [(8, 8), (256, 256), (255, 7), (640, 480), (1920, 1080), (1000, 1), (513, 2000)])
@pytest.mark.parametrize("container", [False, True])
def test_size_of_a_jpeg_xl_is_read_without_its_decoder(size: Size, container: bool) -> None:
    """Small and large, of a usual shape and of none, bare and in a container."""
    data = encoded(scene(size), "JXL", use_container=container)

    assert boxes.jxl_size(data) == size


@pytest.mark.parametrize(
    "data", [b"", b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n", b"\0\0\0\0jxlc", b"\0\0\0\1jxlc\0\0\0"]
)
def test_no_size_where_there_is_none(data: bytes) -> None:
    """What has no header has no size, and nothing is raised."""
    assert boxes.jxl_size(data) is None


@pytest.mark.parametrize("format", ["AVIF", "JXL"])
def test_cut_file_is_told_by_its_boxes(format: str) -> None:
    """Wherever it ends too early, the last box is longer than what is there."""
    data = encoded(scene((64, 48)), format, **({"use_container": True} if format == "JXL" else {}))

    assert not boxes.is_cut(data)
    assert all(boxes.is_cut(data[:end]) for end in range(len(data) // 2, len(data), 7))
