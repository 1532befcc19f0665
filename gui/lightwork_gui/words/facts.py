"""Every fact that has words, and its words. Sentences with an ending are whole; the others stand in a line.

Every text in these tables is for translators: `packaging/translations.py` gathers them.
"""

from lightwork.events import FailureKind, Phase, What
from lightwork.journal import Kept
from lightwork.plan import NoteKind
from lightwork.recipe import Fit
from lightwork.scan import SkipReason
from lightwork.usage import Idle, Part

FAILURES = {
    FailureKind.NOT_AN_IMAGE: "This is not a picture.",
    FailureKind.EMPTY: "The file is empty.",
    FailureKind.CUT_SHORT: "The file is cut short: its end is missing.",
    FailureKind.BROKEN: "The picture is damaged and cannot be decoded.",
    FailureKind.TOO_LARGE: "The picture is too large.",
    FailureKind.NOT_FOUND: "The file is no longer there.",
    FailureKind.NOT_ALLOWED: "There is no permission to read or write it.",
    FailureKind.NO_SPACE: "The disk is full. Free some space and try again.",
    FailureKind.TARGET_EXISTS: "Another file has taken the name of the result; it was left as it is.",
    FailureKind.FORMAT_LIMIT: "The result is too large for its format.",
    FailureKind.CANNOT_READ: "The file cannot be read.",
    FailureKind.CANNOT_WRITE: "The result cannot be written.",
    FailureKind.OUT_OF_MEMORY: "There is not enough memory for this picture.",
    FailureKind.WORKER_DIED: "The worker that had this picture died, twice.",
    FailureKind.TIMED_OUT: "It took too long and was given up.",
    FailureKind.CREW_LOST: "The other computers cannot be reached.",
    FailureKind.INTERNAL: "This is a mistake of ours; please report it.",
}

SHORT_FAILURES = {
    FailureKind.NOT_AN_IMAGE: "not a picture",
    FailureKind.EMPTY: "empty file",
    FailureKind.CUT_SHORT: "cut short",
    FailureKind.BROKEN: "damaged",
    FailureKind.TOO_LARGE: "too large",
    FailureKind.NOT_FOUND: "gone",
    FailureKind.NOT_ALLOWED: "no permission",
    FailureKind.NO_SPACE: "disk full",
    FailureKind.TARGET_EXISTS: "name taken",
    FailureKind.FORMAT_LIMIT: "too large",
    FailureKind.CANNOT_READ: "cannot be read",
    FailureKind.CANNOT_WRITE: "cannot be written",
    FailureKind.OUT_OF_MEMORY: "no memory",
    FailureKind.WORKER_DIED: "worker died",
    FailureKind.TIMED_OUT: "took too long",
    FailureKind.CREW_LOST: "out of reach",
    FailureKind.INTERNAL: "our mistake",
}

SKIPS = {
    SkipReason.NOT_AN_IMAGE: "not a picture",
    SkipReason.HIDDEN: "hidden",
    SkipReason.NOT_A_FILE: "not a file",
    SkipReason.NOT_FOUND: "not there",
    SkipReason.NOT_ALLOWED: "no permission",
    SkipReason.CANNOT_READ: "cannot be read",
    SkipReason.LINK_LOOP: "leads back",
    SkipReason.OUTPUT_FOLDER: "output folder",
    SkipReason.LEFTOVER: "leftover",
    SkipReason.TWICE: "given twice",
    SkipReason.TARGET_EXISTS: "already there",
    SkipReason.TARGET_NEWER: "result is newer",
    SkipReason.ALREADY_FITS: "already fits",
    SkipReason.NEVER_REPLACED: "a camera RAW",
    SkipReason.FORMAT_LIMIT: "too large for the format",
    SkipReason.ALREADY_DONE: "done already",
    SkipReason.SOURCE_CHANGED: "changed since",
    SkipReason.RESULT_CHANGED: "result was changed",
    SkipReason.FAILED_BEFORE: "failed before",
}

NOTES = {
    NoteKind.ENLARGED: "%n photo(s) would be enlarged and look blurry",
    NoteKind.FITS: "%n photo(s) will be copied unchanged: small enough already",
    NoteKind.RENAMED: "%n result(s) will get a number: the name is taken",
    NoteKind.REPLACED: "%n existing file(s) will be replaced",
    NoteKind.ORIGINALS: "%n original(s) will be replaced",
    NoteKind.UNREADABLE: "%n photo(s) cannot be read and will fail",
    NoteKind.FIRST_FRAME: "%n picture(s) will keep only the first of several frames or pages",
    NoteKind.CONVERTED: "%n picture(s) will change format: the old one can only be read",
    NoteKind.INK: "%n photo(s) in printing colours (CMYK) will become sRGB",
    NoteKind.DEPTH: "%n photo(s) with 16 bits a channel will get 8 bits",
    NoteKind.NOT_ALL_SIZES: "%n photo(s) will not be made in every size",
    NoteKind.SOURCE_CHANGED: "%n photo(s) have changed since, and will be made as they are now",
    NoteKind.NO_SPACE: "The results may not fit on the disk",
}

LOSSES = frozenset(
    {
        What.FLATTENED,
        What.DEPTH,
        What.PROFILE_DROPPED,
        What.REDUCED,
        What.FRAMES,
        What.NOT_KEPT,
        What.OVER_TARGET,
        What.NOT_SHARPENED,
    }
)
"""What was lost, or is not as it was asked for; everything else was put right."""

CHANGES = {
    What.TURNED: ("It was turned upright.", "It was turned upright ({detail})."),
    What.ENLARGED: ("It was enlarged.", "It was enlarged ({detail})."),
    What.FLATTENED: ("Its transparency was filled.", "Its transparency was filled with {detail}."),
    What.DEPTH: ("It has fewer bits a channel.", "Bits a channel: {detail}."),
    What.COLOURS: ("Its colours were converted.", "Its colours were converted: {detail}."),
    What.PROFILE: ("Its colour profile was changed.", "Colour profile: {detail}."),
    What.PROFILE_DROPPED: ("Its colour profile was left out.", "Its colour profile was left out: {detail}."),
    What.PALETTE: ("Its palette became full colour.", "Its palette became full colour ({detail})."),
    What.REDUCED: ("It was reduced to a palette.", "It was reduced to a palette ({detail})."),
    What.FRAMES: ("Not all of its frames or pages were kept.", "Frames or pages: {detail}."),
    What.REMOVED: ("Some of what was written in it was removed.", "Removed: {detail}."),
    What.NOT_KEPT: ("Some of what was written in it could not be kept.", "Could not be kept: {detail}."),
    What.QUALITY: ("The quality was lowered.", "The quality was lowered to {detail}."),
    What.OVER_TARGET: ("It is larger than you asked for.", "It is larger than you asked for: {detail}."),
    What.KEPT_ORIGINAL: (
        "The original was kept, because the result was bigger.",
        "The original was kept, because the result was bigger ({detail}).",
    ),
    What.NOT_SHARPENED: (
        "It was not sharpened, because it has 16 bits a channel.",
        "It was not sharpened, because it has 16 bits a channel ({detail}).",
    ),
    What.RAW: ("It comes from a camera RAW file.", "It comes from a camera RAW file: {detail}."),
}
"""What was done to a photo: the sentence alone, and the sentence with its detail."""

DETAILS = (
    "180\u00b0",
    "90\u00b0 left",
    "90\u00b0 right",
    "flipped",
    "mirrored",
    "transposed",
    "transversed",
    "EXIF",
    "HDR gain map",
    "IPTC",
    "XMP",
    "PNG texts",
    "comment",
    "developed",
    "extended XMP",
    "it does not work",
    "it is about other pixels",
    "it is broken",
    "location",
    "maker note",
    "metadata",
    "motion photo",
    "private EXIF tags",
    "the camera's preview",
    "too long for a JPEG",
    "without a profile",
)
"""What the core says of a change beside figures and the names of formats and profiles."""

PHASES = {
    Phase.READ: "read",
    Phase.DECODE: "decode",
    Phase.RESAMPLE: "resample",
    Phase.ENCODE: "encode",
    Phase.WRITE: "write",
}

IDLES = {
    Idle.STARTING: "starting",
    Idle.HANDOVER: "between two photos",
    Idle.DISK: "waiting for the disk",
    Idle.MEMORY: "held back by memory",
    Idle.PAUSED: "paused",
    Idle.ONE_LONG: "one long photo holds the end",
    Idle.NOTHING_LEFT: "no work left",
    Idle.REPLACED: "worker being replaced",
}

PARTS = {
    Part.IDEAL: "work in equal shares",
    Part.START: "start-up",
    Part.HANDOVER: "hand-over",
    Part.WAITING: "waiting for disk or memory",
    Part.PAUSED: "paused",
    Part.TAIL: "the last photos",
    Part.TURNS: "taking turns: more workers than cores",
    Part.CONTENTION: "sharing cores, memory and clock",
}

FITS = {
    Fit.INSIDE: "Fit inside",
    Fit.FILL: "Fill and crop",
    Fit.PAD: "Fit with bars",
    Fit.STRETCH: "Stretch",
    Fit.LONG_EDGE: "Long edge",
    Fit.SHORT_EDGE: "Short edge",
    Fit.WIDTH: "Width",
    Fit.HEIGHT: "Height",
    Fit.PERCENT: "Percent",
    Fit.MEGAPIXELS: "Megapixels",
}

FIELDS = {
    "scheduler": "The address of the scheduler",
    "tls_ca": "The certificate of the authority",
    "tls_cert": "The certificate or its key",
    "alias": "A folder that has another name there",
    "size": "The size",
    "also": "The further sizes",
    "crop": "The crop",
    "fit": "The fit",
    "format": "The format",
    "quality": "The quality",
    "target_kb": "The largest file",
    "tries": "The number of tries",
    "colours": "The number of colours",
    "sharpen": "The sharpening",
    "dpi": "The resolution",
    "output": "The folder for the results",
    "name": "The name",
    "preset": "The name of the preset",
    "file": "The file",
    "prefix": "The text before the name",
    "suffix": "The text after the name",
    "background": "The background",
    "replace": "The choice for originals",
    "backup": "The folder for the originals",
    "workers": "The number of cores",
}


KEPT = {
    Kept.CHANGED: "changed since",
    Kept.LATER: "written again by a later run",
    Kept.NO_TRASH: "cannot be moved to the trash",
    Kept.NO_ORIGINAL: "its original cannot be brought back",
}

OUTAGES = {
    FailureKind.NO_SPACE: "The disk is full. Free some space and press Resume.",
    FailureKind.NOT_ALLOWED: "There is no permission to write to {folder}. Allow it and press Resume.",
    FailureKind.NOT_FOUND: "The folder {folder} is no longer there. Bring it back and press Resume.",
    FailureKind.CREW_LOST: "The other computers cannot be reached ({detail}). Mend that and press Resume.",
}
"""Why a run has paused by itself. The rest is `OUTAGE`."""

OUTAGE = "Nothing can be written to {folder} ({detail}). Mend that and press Resume."
