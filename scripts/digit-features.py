"""
Gives a face of both kinds of digits two features that draw one kind as the other: ARAB draws 40 as ٤٠, LATN ٤٠ as 40.
The text stays what it is, and so do its order (bidi classes), what is copied, found and spoken: see styles/digits.css.

    apt-get install python3-fonttools
    /usr/bin/python3 scripts/digit-features.py IN.ttf OUT.ttf      (scripts/subset-fonts.ts calls it)
"""

import sys
from copy import deepcopy

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont

LATIN, ARABIC = "0123456789", "٠١٢٣٤٥٦٧٨٩"
# Of two points or commas with up to so many digits between them neither is a decimal point: 08.11.2023, 3.12.1.
LONGEST_PART = 4


def features(font: TTFont) -> str:
    """The source of both features, in Adobe's feature language. A sign between digits is told by what stands around it."""
    names = font.getBestCmap()
    glyph = lambda letter: names[ord(letter)]
    digits = lambda letters: " ".join(map(glyph, letters))
    point, comma = glyph("."), glyph(",")
    parts = ["@D " * count for count in range(1, LONGEST_PART + 1)]
    chains = ", ".join(f"@D {point}' {part}{point} @D, @D {point} {part}{point}' @D" for part in parts)
    return f"""
@L = [{digits(LATIN)}];
@D = [{digits(ARABIC)}];
lookup decimal {{ sub [{point} {comma}] by {glyph("٫")}; }} decimal;
lookup group {{ sub {comma} by {glyph("٬")}; }} group;
feature ARAB {{
  lookup arabic {{ sub @L by @D; sub {glyph("%")} by {glyph("٪")}; }} arabic;
  lookup signs {{
    ignore sub {chains};
    sub @D {point}' lookup decimal @D;
    # 2010,2011 are two years; 2,500 is in thousands; 15,3 has a decimal comma.
    ignore sub @D {comma}' @D @D @D @D;
    sub @D {comma}' lookup group @D @D @D;
    sub @D {comma}' lookup decimal @D;
  }} signs;
}} ARAB;
feature LATN {{
  sub @D by @L;
  sub {glyph("٫")} by {point};
  sub {glyph("٬")} by {comma};
  sub {glyph("٪")} by {glyph("%")};
}} LATN;
"""


def lookup_records(table):
    """Every reference from one lookup to another, wherever it stands in a table."""
    if isinstance(table, list):
        for item in table:
            yield from lookup_records(item)
    elif type(table).__name__ == "SubstLookupRecord":
        yield table
    elif hasattr(table, "__dict__"):
        for value in vars(table).values():
            yield from lookup_records(value)


def append(made, to) -> None:
    """Puts the lookups and features of one GSUB table behind those of another, for every script and language of it."""
    before = len(to.LookupList.Lookup)
    for record in lookup_records(made.LookupList):
        record.LookupListIndex += before
    to.LookupList.Lookup += made.LookupList.Lookup
    first = len(to.FeatureList.FeatureRecord)
    for record in made.FeatureList.FeatureRecord:
        feature = record.Feature
        feature.LookupListIndex = [index + before for index in feature.LookupListIndex]
    to.FeatureList.FeatureRecord += made.FeatureList.FeatureRecord
    added = list(range(first, len(to.FeatureList.FeatureRecord)))
    for script in to.ScriptList.ScriptRecord:
        systems = [script.Script.DefaultLangSys, *(record.LangSys for record in script.Script.LangSysRecord)]
        for system in filter(None, systems):
            system.FeatureIndex = [*system.FeatureIndex, *added]
            system.FeatureCount = len(system.FeatureIndex)


def main(source: str, out: str) -> None:
    font = TTFont(source)
    bare = deepcopy(font)
    addOpenTypeFeaturesFromString(bare, features(font), tables=["GSUB"])
    append(bare["GSUB"].table, font["GSUB"].table)
    font.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:3])
