"""Sizing: the rule for the size of a result."""

import re

import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe.choices import Filter, Fit, Gravity, settle_choices

Size = tuple[int, int]
"""(width, height) in pixels."""

LARGEST_EDGE = 65_500
"""The longest edge that may be asked for, in pixels: what a JPEG can hold (libjpeg's JPEG_MAX_DIMENSION)."""

LARGEST_CROP = 100
"""Percent: all that the shape of the box leaves of a photo."""


class Sizing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The rule for the size of the result.

    Attributes:
        fit: how the photo is brought to the size.
        box: (width, height) in pixels, read by `inside`, `fill`, `pad` and `stretch`.
        amount: pixels for the edges, percent of the original's edges, or megapixels, by `fit`.
        enlarge: whether a photo that is smaller is made larger.
        filter: the resampling kernel.
        gravity: which part `fill` keeps, and where `pad` lays the photo.
        crop: percent of the largest crop that `fill` could take; less comes nearer.

    Raises:
        RecipeError: a number is out of its range.
    """

    fit: Fit = Fit.INSIDE
    box: Size = (1600, 1600)
    amount: float = 1600
    enlarge: bool = False
    filter: Filter = Filter.LANCZOS
    gravity: Gravity = Gravity.CENTRE
    crop: float = 100

    def __post_init__(self) -> None:
        settle_choices(self, "sizing.", fit=Fit, filter=Filter, gravity=Gravity)
        if self.fit is Fit.FILL and not 1 <= self.crop <= LARGEST_CROP:
            raise RecipeError("crop", self.crop, "from {low} to {high} percent", low=1, high=LARGEST_CROP)
        if self.fit.takes_box:
            if not all(1 <= edge <= LARGEST_EDGE for edge in self.box):
                asked = f"{self.box[0]}x{self.box[1]}"
                allowed = "two whole numbers of pixels, each from {low} to {high}"
                raise RecipeError("size", asked, allowed, low=1, high=LARGEST_EDGE)
            return
        low, high, allowed = _amounts(self.fit)
        if not low <= self.amount <= high:
            raise RecipeError("size", self.amount, allowed, low=f"{low:g}", high=f"{high:g}", fit=self.fit.value)
        if self.fit not in {Fit.PERCENT, Fit.MEGAPIXELS} and self.amount != int(self.amount):
            allowed = "a whole number of pixels with the fit '{fit}'"
            raise RecipeError("size", self.amount, allowed, fit=self.fit.value)

    @property
    def label(self) -> str:
        """The size as it was asked for, fit for a file name: "600x400", "1600", "50"."""
        if self.fit.takes_box:
            return f"{self.box[0]}x{self.box[1]}" if self.box[0] != self.box[1] else str(self.box[0])
        return f"{self.amount:g}"

    def sized(self, text: str) -> "Sizing":
        """The same rule with another size, read as people write it: "600x600", "1600" (a square box), "50", "2".

        Raises:
            RecipeError: it cannot be read, or does not go with the fit.
        """
        match = re.fullmatch(r"\s*([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*(?:[xX×]\s*([0-9]{1,9})\s*)?", text)  # noqa: RUF001 - the real sign
        if match is None and self.fit.takes_box:
            raise RecipeError("size", text, "a size such as 600x600 or 1600")
        if match is None or (match[2] is not None and not self.fit.takes_box):
            raise RecipeError("size", text, "one number with the fit '{fit}'", fit=self.fit.value)
        first, second = match.groups()
        if not self.fit.takes_box:
            return msgspec.structs.replace(self, amount=float(first))
        if "." in first:
            raise RecipeError("size", text, "a whole number of pixels")
        return msgspec.structs.replace(self, box=(int(first), int(second or first)))

    @classmethod
    def parse(
        cls, text: str, fit: Fit = Fit.INSIDE, *, enlarge: bool = False, filter: Filter = Filter.LANCZOS,
        gravity: Gravity = Gravity.CENTRE,
    ) -> "Sizing":  # fmt: skip
        """A rule from a size as people write it, see `sized`.

        Raises:
            RecipeError: it cannot be read, or does not go with the fit.
        """
        start = {Fit.PERCENT: 100.0, Fit.MEGAPIXELS: 1.0}  # the default is out of their range
        return cls(fit, amount=start.get(fit, cls().amount), enlarge=enlarge, filter=filter, gravity=gravity).sized(
            text
        )


def _amounts(fit: Fit) -> tuple[float, float, str]:
    """The least and the most that a fit takes, and how that is said."""
    match fit:
        case Fit.PERCENT:
            return 0.1, 10_000, "from {low} to {high} percent with the fit '{fit}'"
        case Fit.MEGAPIXELS:
            return 0.0001, 1_000, "from {low} to {high} megapixels with the fit '{fit}'"
        case _:
            return 1, LARGEST_EDGE, "from {low} to {high} pixels with the fit '{fit}'"
