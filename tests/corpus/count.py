#!/usr/bin/env python3
"""Counts operations in documents and in the crates generated from them, without any code of the generator.

usage: count.py DOCUMENTS CRATES

CRATES/<name>/ is the crate of DOCUMENTS/<name>.<json|yaml>, as `cargo xtask corpus` leaves them. For every document:
its operations (methods under `paths`), the operations in the source (`Operation::new(`), and whether every path template
stands in the source. Exit code 1 when they differ anywhere.
"""
import json
import pathlib
import re
import sys

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def read(path):
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml  # PyYAML

    class Loader(yaml.SafeLoader):
        """Keys stay what they are, dates stay text."""

    Loader.yaml_implicit_resolvers = {
        key: [(tag, regexp) for tag, regexp in value if tag != "tag:yaml.org,2002:timestamp"]
        for key, value in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)


def item(document, value):
    """A path item, through references within the document."""
    for _ in range(8):
        reference = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return value
        target = document
        for token in reference[2:].split("/"):
            target = target.get(token.replace("~1", "/").replace("~0", "~"), {}) if isinstance(target, dict) else {}
        value = {**target, **{k: v for k, v in value.items() if k != "$ref"}}
    return value


def unescape(literal):
    """The text of a string literal of Rust."""
    text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), literal)
    return text.replace('\\"', '"').replace("\\\\", "\\")


def main(documents, crates):
    different = 0
    total = 0
    for path in sorted(p for p in documents.iterdir() if p.suffix in {".json", ".yaml", ".yml"}):
        document = read(path)
        paths = {p: item(document, v) for p, v in (document.get("paths") or {}).items() if not str(p).startswith("x-")}
        expected = sum(1 for v in paths.values() if isinstance(v, dict) for m in v if m in METHODS)
        crate = crates / f"{path.stem}-{path.suffix[1:]}"
        source = "".join(p.read_text(encoding="utf-8") for p in sorted((crate / "src" / "api").rglob("*.rs")))
        strings = re.findall(r'\bOperation::new\(\s*[^,]+,\s*"[^"]*",\s*[\w:]+,\s*"((?:[^"\\]|\\.)*)"', source)
        found = len(strings)
        plain = {unescape(s) for s in strings}
        used = [p for p, v in paths.items() if isinstance(v, dict) and any(m in METHODS for m in v)]
        missing = [p for p in used if (p if p.startswith("/") else "/" + p) not in plain]
        total += expected
        if found != expected or missing:
            different += 1
            print(f"{path.name}: {expected} operations, {found} generated, paths not found: {missing[:3]}")
    print(f"{total} operations, {different} documents differ")
    return 1 if different else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
