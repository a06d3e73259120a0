#!/usr/bin/env python3
"""The share of public fields that hold any JSON value, in Rust code of any generator.

usage: value_share.py FOLDER...    (the whole `src`, the runtime's aliases are looked up as well)

A field is a line `pub name: Type,` or `pub name: Type` within the braces of a struct; it counts as erased when its type
mentions `serde_json::Value`, by whatever path or alias the generator calls it: the aliases are looked up in the same
folder (`pub type X = serde_json::Value`, `pub use serde_json::Value`, a struct around it counts as well). Fields that take
what the document does not name (`#[serde(flatten)]`, or the runtime's `Extra`) erase nothing and are counted apart.
Prints a line a folder: fields, erased ones, their share, and those that take the rest.
"""
import pathlib
import re
import sys

FIELD = re.compile(r"^\s+pub (?:r#)?\w+\s*:\s*(.+?),?\s*(?://.*)?$")
STRUCT = re.compile(r"^\s*pub struct (\w+)[^{;]*\{")
ALIAS = re.compile(r"pub type (\w+)(?:<[^=]*>)?\s*=\s*([^;]+);")
NEWTYPE = re.compile(r"pub struct (\w+)\s*\(\s*(?:pub(?:\([^)]*\))?\s+)?([^;]+?)\s*,?\s*\)\s*;")


def mentions(ty, names):
    # What stands behind `super::` is a type of the document, whatever it is called.
    return any(word in names for word in re.findall(r"\w+", re.sub(r"super::\w+", "", ty)))


def erased_names(source):
    """`Value` of serde_json and everything that is only another name of it, a map or a list of it among them."""
    names = {"Value"} if re.search(r"serde_json::(?:\{[^}]*\b)?Value\b", source) else set()
    aliases = ALIAS.findall(source) + NEWTYPE.findall(source)
    while True:
        more = {name for name, ty in aliases if mentions(ty, names)} - names
        if not more:
            return names
        names |= more


def fields(text):
    """The fields' types, and whether each takes what no other field does."""
    inside = rest = False
    for line in text.splitlines():
        if STRUCT.match(line):
            inside, rest = not line.rstrip().endswith("}"), False
        elif inside and line.startswith("}"):
            inside = False
        elif inside and (match := FIELD.match(line)):
            yield match[1], rest or re.search(r"\bExtra$", match[1]) is not None
            rest = False
        elif inside and "serde(flatten" in line:
            rest = True


def main(folders):
    for folder in folders:
        texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).rglob("*.rs"))]
        names = erased_names("\n".join(texts))
        found = [field for text in texts for field in fields(text)]
        named = [ty for ty, rest in found if not rest]
        erased = [ty for ty in named if mentions(ty, names)]
        share = 100 * len(erased) / len(named) if named else 0.0
        print(f"{folder}: {len(named)} fields, {len(erased)} of any value, {share:.2f} %; {len(found) - len(named)} for the rest")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
