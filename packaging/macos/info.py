#!/usr/bin/env python3
"""Writes the Info.plist of Lightwork.app: info.py VERSION FILE."""

import plistlib
import sys
from pathlib import Path
from typing import Any

TYPES = (
    "public.jpeg",
    "public.png",
    "org.webmproject.webp",
    "public.tiff",
    "public.avif",
    "public.heic",
    "public.heif",
)
"""Uniform type identifiers of the photos that it offers itself for; never public.folder."""

LANGUAGES = ("en", "de", "fr", "es", "pt-BR", "ja", "zh-Hans")


def told(version: str) -> dict[str, Any]:
    """What macOS is to know."""
    return {
        "CFBundleIdentifier": "io.github.lightwork.Lightwork",
        "CFBundleName": "Lightwork",
        "CFBundleDisplayName": "Lightwork",
        "CFBundleExecutable": "lightwork-gui",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Photo",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(TYPES),
            }
        ],
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Lightwork authors, MIT licence",
        "NSRequiresAquaSystemAppearance": False,
    }


def main(version: str, file: Path) -> None:
    """Writes the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(plistlib.dumps(told(version)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
