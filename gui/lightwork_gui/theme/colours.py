"""Colours by role. Together with the style sheet the only place that names one."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Colours:
    """What each role looks like. Text meets 4.5:1 on window and surface, controls 3:1 (WCAG 2.2)."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    done: str
    noted: str
    failed: str
    dark: bool


LIGHT = Colours(
    window="#F6F7F9",
    surface="#FFFFFF",
    text="#1B1F24",
    muted="#5B6570",
    line="#D9DEE5",
    accent="#0072B2",
    on_accent="#FFFFFF",
    selected="#ECEFF4",
    done="#007A59",  # #009E73, darkened until it meets 4.5:1 as text
    noted="#8A5A00",
    failed="#B84A00",
    dark=False,
)
DARK = Colours(
    window="#16191D",
    surface="#1E2227",
    text="#E8EBEF",
    muted="#9AA4AF",
    line="#313740",
    accent="#56B4E9",
    on_accent="#10161C",
    selected="#282E36",
    done="#2CC79A",
    noted="#F0B429",
    failed="#FF8A4C",
    dark=True,
)

STRONG_LIGHT = replace(
    LIGHT, window="#FFFFFF", text="#000000", muted="#2B3138", line="#5B6570", accent="#005A8E", selected="#DCE6F2",
    done="#005C43", noted="#6B4600", failed="#8F3A00",
)  # fmt: skip
STRONG_DARK = replace(
    DARK, window="#000000", surface="#000000", text="#FFFFFF", muted="#D5DBE2", line="#8B96A2", accent="#7CC8F2",
    on_accent="#000000", selected="#26323F",
)  # fmt: skip
"""For people whose system says that they want more contrast: text meets 7:1, lines 3:1."""

PHASE_COLOURS = {
    "read": "#999999",
    "decode": "#56B4E9",
    "resample": "#0072B2",
    "encode": "#E69F00",
    "write": "#009E73",
}
"""Okabe-Ito colours by `lightwork.events.Phase`, told apart by colour-blind people, and different in gray."""

_shown = [LIGHT]
"""What was applied last."""


def colours() -> Colours:
    """The colours that the application shows now."""
    return _shown[0]


def show(look: Colours) -> None:
    """Says which ones the application shows from now on."""
    _shown[0] = look
