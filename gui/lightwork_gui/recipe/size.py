"""The group "Size": what is made beside the one size, and how pixels become fewer."""

from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from lightwork.errors import RecipeError
from lightwork.recipe import Filter, Fit, Gravity, Recipe, Sizing, Speed
from lightwork_gui import override
from lightwork_gui.recipe.fields import Choice, Line, Tick
from lightwork_gui.recipe.group import Group, beside, muted
from lightwork_gui.recipe.numbers import Number, Share


class SizeGroup(Group):
    """Enlarging, gravity, further sizes, filter, speed, sharpening and linear light."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit.INSIDE
        self.enlarge = Tick(self.tr("&Enlarge smaller photos"))
        self.gravity = Choice(self._gravities(), self.tr("Which part stays, or where it lies"))
        self.crop = Share(self.tr("How much of the largest crop is taken, in percent"))
        self.crop.setToolTip(self.tr("100 is all that the shape of the size leaves of a photo; less comes nearer."))
        self.also = Line(self.tr("Further sizes"), self.tr("400, 200"))
        self.also.setToolTip(
            self.tr("Each photo is made in these sizes, too.\nA fit may stand before a size: 400, fill 200x200")
        )
        self.filter = Choice({kernel: kernel.value.capitalize() for kernel in Filter}, self.tr("Resampling filter"))
        self.speed = Choice(
            {Speed.DRAFT: self.tr("draft"), Speed.NORMAL: self.tr("normal"), Speed.BEST: self.tr("best quality")},
            self.tr("Speed"),
        )
        self.sharpen = Number(self.tr("Sharpening in percent"), self.tr("none"))
        self.linear = Tick(self.tr("Average as &light (linear)"))
        self.linear.setToolTip(self.tr("Keeps fine bright detail as bright as it is; takes longer."))
        self.bind("sizing.enlarge", self.enlarge)
        self.bind("sizing.gravity", self.gravity)
        self.bind("sizing.crop", self.crop)
        self.bind("sizing.filter", self.filter)
        self.bind("speed", self.speed)
        self.bind("sharpen", self.sharpen)
        self.bind("linear", self.linear)
        self.also.edited.connect(self.edited)
        self.row("", self.enlarge)
        self.row(self.tr("Part"), self.gravity, name="gravity")
        self.row(self.tr("Crop"), beside(self.crop, muted("%")), complaint="crop", name="crop")
        self.row(self.tr("Also in"), self.also, complaint="also")
        self.row(self.tr("Filter"), self.filter)
        self.row(self.tr("Speed"), self.speed)
        self.row(self.tr("Sharpen"), beside(self.sharpen, muted("%")), complaint="sharpen")
        self.row("", self.linear)

    def _gravities(self) -> dict[Gravity, str]:
        return {
            Gravity.CENTRE: self.tr("centre"),
            Gravity.TOP: self.tr("top"),
            Gravity.BOTTOM: self.tr("bottom"),
            Gravity.LEFT: self.tr("left"),
            Gravity.RIGHT: self.tr("right"),
            Gravity.TOP_LEFT: self.tr("top left"),
            Gravity.TOP_RIGHT: self.tr("top right"),
            Gravity.BOTTOM_LEFT: self.tr("bottom left"),
            Gravity.BOTTOM_RIGHT: self.tr("bottom right"),
        }

    def show_fit(self, fit: Fit) -> None:
        """Shows what only some fits need."""
        self._fit = fit
        self.show_row("gravity", fit.takes_gravity)
        self.show_row("crop", fit is Fit.FILL)

    @override
    def show_recipe(self, recipe: Recipe) -> None:
        super().show_recipe(recipe)
        self.also.show_value(text_of(recipe))

    @override
    def values(self) -> dict[str, Any]:
        hidden = {} if self._fit is Fit.FILL else {"sizing.crop": Sizing().crop}
        return {**super().values(), **hidden, "also": self.also.value()}


def text_of(recipe: Recipe) -> str:
    """The further sizes of a recipe, as a person would type them."""
    fit = recipe.sizing.fit
    return ", ".join(rule.label if rule.fit is fit else f"{rule.fit} {rule.label}" for rule in recipe.also)


def further_sizes(text: str, rule: Sizing) -> tuple[Sizing, ...]:
    """The further sizes that a person typed, each by the rule of the main size unless a fit stands before it.

    Raises:
        RecipeError: one of them cannot be followed.
    """
    parts = [part.strip() for part in text.replace(";", ",").split(",")]
    try:
        return tuple(_one(part, rule) for part in parts if part)
    except (RecipeError, ValueError) as error:
        raise RecipeError("also", text, "sizes such as 400, 200") from error


def _one(text: str, rule: Sizing) -> Sizing:
    fit, _, size = text.rpartition(" ")
    if not fit.replace("-", "").isalpha():  # "400 x 300", or no fit at all
        return rule.sized(text)
    return settled(msgspec.structs.replace(rule, fit=Fit(fit), box=Sizing().box, amount=FINE).sized(size))


FINE = 50.0
"""An amount that every fit takes, until the real one is read."""


def settled(rule: Sizing) -> Sizing:
    """The same rule with the usual values where its fit reads none, so that rules of one meaning are equal."""
    usual = Sizing()
    if rule.fit.takes_box:
        rule = msgspec.structs.replace(rule, amount=usual.amount)
    else:
        rule = msgspec.structs.replace(rule, box=usual.box)
    return rule if rule.fit is Fit.FILL else msgspec.structs.replace(rule, crop=usual.crop)
