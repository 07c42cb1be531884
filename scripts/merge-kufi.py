"""
Makes one variable font of the two static Noto Kufi Arabic faces, so that a page asks for one file instead of two.
Their outlines match point for point, for both are instances of the same design.

    apt-get install python3-fonttools
    /usr/bin/python3 scripts/merge-kufi.py REGULAR.ttf BOLD.ttf OUT.ttf      (scripts/subset-fonts.ts calls it)
"""

import sys

from fontTools import varLib
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.ttLib import TTFont

LIGHTEST, BOLDEST = 400, 700
# Tables that hold for one instance only.
OF_AN_INSTANCE = ("STAT", "prep", "gasp")


def source(path: str, weight: int) -> SourceDescriptor:
    font = TTFont(path)
    for table in OF_AN_INSTANCE:
        if table in font:
            del font[table]
    made = SourceDescriptor()
    made.font = font
    made.location = {"Weight": weight}
    made.copyInfo = weight == LIGHTEST
    return made


def main(regular: str, bold: str, out: str) -> None:
    document = DesignSpaceDocument()
    axis = AxisDescriptor()
    axis.name, axis.tag = "Weight", "wght"
    axis.minimum = axis.default = LIGHTEST
    axis.maximum = BOLDEST
    document.addAxis(axis)
    document.addSource(source(regular, LIGHTEST))
    document.addSource(source(bold, BOLDEST))
    font, _, _ = varLib.build(document)
    font.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
