"""The presets that come with Lightwork."""

from lightwork.presets.preset import Preset
from lightwork.recipe import Chroma, Colour, Filter, Fit, Format, Jpeg, Recipe, Sizing, Speed, Tags

_PROGRESSIVE = Jpeg(progressive=True, optimise=True)
_FULL_CHROMA = Jpeg(chroma=Chroma.FULL)


def _shared(box: tuple[int, int], quality: int) -> Recipe:
    """For other people's eyes: JPEG, because everything shows it, in sRGB, and without the place."""
    return Recipe(
        sizing=Sizing(box=box),
        format=Format.JPEG,
        quality=quality,
        colour=Colour.SRGB,
        tags=Tags.NO_LOCATION,
        jpeg=_PROGRESSIVE,
    )


def _screen(box: tuple[int, int]) -> Recipe:
    """For one's own screens: JPEG, because every television and frame shows it, with all that is known of the photo."""
    return Recipe(sizing=Sizing(box=box), format=Format.JPEG, quality=90)


def _learning(sizing: Sizing) -> Recipe:
    """For training: every picture has the same size and colour space, small ones too, and hardly any JPEG artefacts."""
    return Recipe(
        sizing=sizing,
        format=Format.JPEG,
        quality=95,
        speed=Speed.BEST,
        colour=Colour.SRGB,
        tags=Tags.NONE,
        jpeg=_FULL_CHROMA,
    )


BUILT_IN: tuple[Preset, ...] = (
    Preset("web-1600", "Web 1600", _shared((1600, 1600), 82)),
    Preset("e-mail-1024", "E-mail 1024", _shared((1024, 1024), 78)),
    Preset("full-hd", "Full HD", _screen((1920, 1080))),
    Preset("4k", "4K", _screen((3840, 2160))),
    Preset(
        "instagram-square",
        "Instagram square",
        Recipe(
            sizing=Sizing(fit=Fit.FILL, box=(1080, 1080)),
            format=Format.JPEG,
            quality=88,
            colour=Colour.SRGB,
            tags=Tags.NO_LOCATION,
        ),
    ),
    Preset(
        "thumbnails-256",
        "Thumbnails 256",
        Recipe(sizing=Sizing(box=(256, 256)), format=Format.JPEG, quality=75, colour=Colour.SRGB, tags=Tags.NONE),
    ),
    Preset(
        "ml-600x600-stretch",
        "ML 600x600 stretch",
        _learning(Sizing(fit=Fit.STRETCH, box=(600, 600), enlarge=True)),
    ),
    # The usual evaluation crop of ImageNet models (torchvision: Resize(256), CenterCrop(224), bilinear, antialiased) in
    # one step: 224/256 of the largest square. torchvision rounds the long edge to whole pixels in between and crops
    # between whole pixels, so its scale along that edge differs by up to half a pixel of the edge, and its crop lies up
    # to half a pixel elsewhere.
    Preset(
        "ml-224",
        "ML 224",
        _learning(Sizing(fit=Fit.FILL, box=(224, 224), crop=100 * 224 / 256, enlarge=True, filter=Filter.BILINEAR)),
    ),
)
"""In the order of lists."""
