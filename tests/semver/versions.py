"""Whether what `xtask diff` reports of two versions of a document is there, read from the documents themselves.

    cargo build --release -p xtask
    python3 tests/semver/versions.py OLD NEW

OLD and NEW are OpenAPI 3 documents in JSON, such as two versions of a package that ships one. Every change is looked up under
its pointers by the rule it is reported with; the other way round, the operations, operationIds, deprecations and component
schemas that differ are counted and must have been reported. Prints the time of the whole program, a table by rule, and
every change that is not there; exits with 1 if there is one, or if the comparison takes a second or longer.
"""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
XTASK = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release/xtask"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
MISSING = object()


class Document:
    def __init__(self, path):
        self.root = json.loads(pathlib.Path(path).read_text())
        self.uses = uses(self)
        self.twins = collections.Counter(whole(node) for node in objects(self.root))

    def resolve(self, node):
        seen = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            target = node["$ref"]
            if target in seen:
                return MISSING
            seen.add(target)
            node = self.plain(target)
        return node

    def plain(self, pointer):
        """What a pointer leads to."""
        node = self.root
        for step in pointer.removeprefix("#").split("/")[1:]:
            node = child(self.resolve(node), step.replace("~1", "/").replace("~0", "~"))
        return node

    def at(self, pointer):
        """The same, with a reference at its end followed."""
        return self.resolve(self.plain(pointer))

    def parameter(self, owners, place, name):
        for owner in owners:
            found = owner.get("parameters", []) if isinstance(owner, dict) else []
            for parameter in found if isinstance(found, list) else []:
                parameter = self.resolve(parameter)
                if (parameter.get("in"), parameter.get("name")) == (place, name):
                    return parameter
        return MISSING

    def members(self, schema, seen=()):
        """Properties and required names of a schema, with those of its allOf."""
        schema = self.resolve(schema)
        if not isinstance(schema, dict) or id(schema) in seen:
            return {}, set()
        properties, required = dict(schema.get("properties", {})), set(schema.get("required", []))
        for part in schema.get("allOf", []):
            more, needed = self.members(part, (*seen, id(schema)))
            properties = {**more, **properties}
            required |= needed
        return properties, required

    def operations(self):
        for path, item in self.root.get("paths", {}).items():
            for method, operation in self.resolve(item).items():
                if method in METHODS:
                    yield f"{method.upper()} {path}", operation

    def closure(self, node, depth=0, inside=()):
        """The node with everything it leads to, to compare two of them; a recursion is cut at its name."""
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str):
                if target in inside:
                    return target
                return self.closure(self.plain(target), depth + 1, (*inside, target))
            return {key: self.closure(value, depth + 1, inside) for key, value in node.items()
                    if key not in ("description", "example", "examples", "externalDocs", "title", "summary")}
        if isinstance(node, list):
            return [self.closure(value, depth + 1, inside) for value in node]
        return node


def whole(node):
    return hash(json.dumps(own(node), sort_keys=True))


def objects(node):
    """All objects below a node, references not followed."""
    if isinstance(node, dict):
        yield node
    for below in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects(below)


def nodes(document, node, depth=0):
    """A node and what it leads to, some steps deep."""
    for found in objects(document.resolve(node)):
        yield found
        if "$ref" in found and depth < 3:
            yield from nodes(document, found, depth + 1)


def texts(document, schema):
    """The values of an enum; the lists of alternatives count as one."""
    schema = document.resolve(schema)
    if not isinstance(schema, dict):
        return set()
    found = {str(value) for value in schema.get("enum", [])}
    for key in ("oneOf", "anyOf"):
        for part in schema.get(key, []):
            found |= texts(document, part)
    return found


def items(document, operation):
    """(path…, "property", name) and (path…, "value", text) of all that an operation sends and answers, some levels deep."""
    found = set()

    def walk(schema, path, depth):
        schema = document.resolve(schema)
        if not isinstance(schema, dict) or depth > 6:
            return
        found.update((*path, "value", str(value)) for value in schema.get("enum", []))
        for part in [*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])]:
            walk(part, path, depth)
        walk(schema.get("items"), (*path, "items"), depth + 1)
        for name, below in schema.get("properties", {}).items():
            found.add((*path, "property", name))
            walk(below, (*path, name), depth + 1)

    for side, holder in [("sent", operation.get("requestBody")), *operation.get("responses", {}).items()]:
        holder = document.resolve(holder)
        for media in (holder.get("content", {}) if isinstance(holder, dict) else {}).values():
            walk(media.get("schema"), (side,), 0)
    for parameter in operation.get("parameters", []):
        parameter = document.resolve(parameter)
        walk(parameter.get("schema"), ("parameter", parameter.get("name")), 0)
    return found


def uses(document):
    """The directions in which operations use each component: sent, sent by PUT or PATCH, answered."""
    found = collections.defaultdict(set)
    for name, operation in document.operations():
        update = name.split(" ")[0] in ("PUT", "PATCH")
        sent = {"sent", "update"} if update else {"sent"}
        for side, node in [("sent", operation.get("parameters")), ("update", operation.get("requestBody")),
                           ("answered", operation.get("responses"))]:
            directions = {"answered"} if side == "answered" else sent if side == "update" else {"sent"}
            waiting = [node]
            while waiting:
                node = waiting.pop()
                if isinstance(node, dict):
                    target = node.get("$ref")
                    if isinstance(target, str) and not directions <= found[target]:
                        found[target] |= directions
                        waiting.append(document.plain(target))
                    waiting.extend(node.values())
                elif isinstance(node, list):
                    waiting.extend(node)
    return found


def child(node, step):
    if isinstance(node, dict):
        return node.get(step, MISSING)
    if isinstance(node, list) and step.isdigit() and int(step) < len(node):
        return node[int(step)]
    return MISSING


def split(pointer):
    parent, _, name = pointer.rpartition("/")
    return parent, name.replace("~1", "/").replace("~0", "~")


def quoted(text):
    return re.findall(r"`([^`]*)`", text)


class Check:
    def __init__(self, old, new):
        self.old, self.new = old, new
        self.operations = [dict(document.operations()) for document in (old, new)]

    def both(self, change):
        return self.old.at(change["old"]), self.new.at(change["new"])

    def property_state(self, change):
        """(present, required, nullable, schema) of a property in the old and in the new document."""
        states = []
        for document, pointer in ((self.old, change["old"]), (self.new, change["new"])):
            parent, name = split(pointer or change["old"] or change["new"])
            holder = document.at(parent.removesuffix("/properties"))
            if holder is MISSING:
                states.append(None)
                continue
            properties, required = document.members(holder)
            schema = document.at(pointer) if pointer else document.resolve(properties.get(name, MISSING))
            states.append((schema is not MISSING, name in required, nullable(document, schema), schema))
        return states

    def holds(self, change):
        """Whether the change is there; a text says what is found instead."""
        rule, text = change["rule"], change["text"]
        for document, pointer in ((self.old, change["old"]), (self.new, change["new"])):
            if pointer and document.at(pointer) is MISSING:
                return f"{pointer} leads to nothing"
        names = quoted(text)
        if rule == "endpoint-added":
            return names[0] in self.operations[1] and names[0] not in self.operations[0]
        if rule.startswith("api-removed"):
            was = self.operations[0].get(names[0])
            return was is not None and names[0] not in self.operations[1] and \
                bool(was.get("deprecated")) == (rule == "api-removed-with-deprecation")
        if rule in ("endpoint-deprecated", "endpoint-reactivated"):
            now = rule == "endpoint-deprecated"
            return [bool(side.get("deprecated")) for side in self.both(change)] == [not now, now]
        if rule in ("request-parameter-deprecated", "request-property-deprecated", "response-property-deprecated"):
            now = "no longer" not in text
            return [bool(side.get("deprecated")) for side in self.both(change)] == [not now, now]
        if rule in ("api-tag-added", "api-tag-removed"):
            tag = names[0]
            having = [any(tag in operation.get("tags", []) for operation in side.values()) for side in self.operations]
            return having == ([False, True] if rule == "api-tag-added" else [True, False])
        if rule == "api-operation-id-changed":
            return [side.get("operationId") for side in self.both(change)] == names[1:3]
        if rule in ("api-path-changed", "api-path-spelling-changed"):
            return change["old"] != change["new"] and split(change["old"])[1] == split(change["new"])[1]
        if rule == "schema-added":
            return self.old.at(change["new"]) is MISSING
        if rule == "schema-removed":
            return self.new.at(change["old"]) is MISSING
        if rule == "schema-moved":
            return change["old"] != change["new"]
        if "enum-value" in rule:
            return self.value(change, names[-1], rule.endswith("added"))
        if "one-of" in rule:
            return self.alternative(change)
        if re.search(r"(property|properties)-(added|removed)$|new-(optional|required)-request-property$", rule):
            return self.member(change)
        if re.search("property-became-(required|optional)$", rule):
            before, after = self.property_state(change)
            return before[0] and after[0] and [before[1], after[1]] == [rule.endswith("optional"), rule.endswith("required")]
        if re.search("property-became-(not-)?nullable$", rule):
            before, after = self.property_state(change)
            now = not rule.endswith("not-nullable")
            return [before[2], after[2]] == [not now, now]
        if rule in ("request-constraint-loosened", "request-constraint-tightened"):
            word = names[0]
            before, after = (side.get(word) for side in self.both(change))
            return before != after
        if rule in ("new-optional-request-parameter", "new-required-request-parameter", "request-parameter-removed"):
            return self.request_parameter(change, names)
        if rule == "path-parameter-renamed":
            return [side.get("name") for side in self.both(change)] == [names[2], names[1]]
        if rule in ("response-non-success-status-added", "response-success-status-added"):
            return self.old.at(change["new"]) is MISSING
        if rule in ("response-non-success-status-removed", "response-success-status-removed"):
            return self.new.at(change["old"]) is MISSING
        if rule.startswith("request-body-added"):
            return self.old.at(change["new"]) is MISSING
        if rule == "request-body-removed":
            return self.new.at(change["old"]) is MISSING
        if rule == "description-changed" and change["new"] is None and "of tag" in text:
            told = [{tag["name"]: tag.get("description") for tag in document.root.get("tags", [])}.get(names[-1])
                    for document in (self.old, self.new)]
            return told[0] != told[1]
        if rule == "description-changed":
            return words(self.old, change["old"]) != words(self.new, change["new"])
        if rule == "rust-form-follows-use":
            used = [document.uses.get(change[side]) for document, side in ((self.old, "old"), (self.new, "new"))]
            return used[0] != used[1] or self.closure_differs(change["old"], change["new"])
        if rule in ("rust-type-added", "rust-form-follows"):
            pointers = [change["old"] or change["new"], change["new"] or change["old"]]
            return self.closure_differs(*pointers) or self.shared_differently(*pointers)
        return self.closure_differs(change["old"], change["new"])

    def shared_differently(self, old, new):
        """Inline schemas that say the same are one type: another schema that did, or a part of it, does no longer."""
        groups = []
        for document, pointer in ((self.old, old), (self.new, new)):
            inside = (node for node in nodes(document, document.at(pointer)))
            groups.append([document.twins[whole(node)] for node in inside])
        return groups[0] != groups[1]

    def closure_differs(self, old, new):
        def whole(document, pointer):
            node = document.at(pointer) if pointer else MISSING
            return None if node is MISSING else json.dumps(document.closure(node), sort_keys=True)
        return whole(self.old, old) != whole(self.new, new)

    def value(self, change, value, added):
        pointer = change["new"] if added else change["old"]
        having = [value in texts(document, document.at(pointer)) for document in (self.old, self.new)]
        return having == [not added, added] or self.on_the_wire(change, ("value", value), added)

    def on_the_wire(self, change, item, added):
        """Whether the item is new (or gone) somewhere in an operation that is said to be reached: two schemas are compared
        too when one took the other's place."""
        for name in change["operations"]:
            if name in self.operations[0] and name in self.operations[1]:
                before, after = (items(document, listed[name]) for document, listed
                                 in zip((self.old, self.new), self.operations))
                found = after - before if added else before - after
                if any(path[-2:] == item for path in found):
                    return True
        return False

    def alternative(self, change):
        added = change["rule"].endswith("added")
        parent, _ = split(change["new"] if added else change["old"])
        listed = []
        for document in (self.old, self.new):
            found = document.at(parent)
            if not isinstance(found, list):
                return "the alternatives are only in one of the documents"
            listed.append({json.dumps(document.closure(item), sort_keys=True) for item in found})
        return bool(listed[1] - listed[0] if added else listed[0] - listed[1])

    def member(self, change):
        added = change["old"] is None
        _, name = split(change["new"] if added else change["old"])
        before, after = self.property_state(change)
        if before is None or after is None or [before[0], after[0]] != [not added, added]:
            return self.on_the_wire(change, ("property", name), added)
        state = after if added else before
        if "required" in change["rule"]:
            return state[1]
        return not state[1] if "optional" in change["rule"] else True

    def request_parameter(self, change, names):
        operation, name = names[0], names[1]
        place = re.search(r": (path|query|header|cookie) parameter", change["text"]).group(1)
        having = []
        for document, listed in zip((self.old, self.new), self.operations):
            if operation not in listed:
                return "the operation is only in one of the documents"
            item = document.root["paths"][operation.split(" ", 1)[1]]
            found = document.parameter([listed[operation], document.resolve(item)], place, name)
            having.append(None if found is MISSING else bool(found.get("required")))
        if change["rule"] == "request-parameter-removed":
            return having[0] is not None and having[1] is None
        return having == [None, change["rule"] == "new-required-request-parameter"]

    def unreported(self, changes):
        """Differences found here that must be among the changes."""
        said = collections.defaultdict(set)
        for change in changes:
            said[change["rule"]].add((quoted(change["text"]) or [""])[0])
        removed = said["api-removed-with-deprecation"] | said["api-removed-without-deprecation"]
        renamed = {quoted(change["text"])[1] for change in changes if change["rule"] == "api-path-changed"}
        respelled = {pointed(change["old"]) for change in changes if change["rule"] == "api-path-spelling-changed"}
        moved = said["api-path-changed"] | said["api-path-spelling-changed"]
        old, new = self.operations
        for name in sorted(old.keys() - new.keys() - removed - renamed - respelled):
            yield f"{name} is gone"
        for name in sorted(new.keys() - old.keys() - said["endpoint-added"] - moved):
            yield f"{name} is new"
        for name in sorted(old.keys() & new.keys()):
            was, now = bool(old[name].get("deprecated")), bool(new[name].get("deprecated"))
            if was != now and name not in said["endpoint-deprecated" if now else "endpoint-reactivated"]:
                yield f"{name}: deprecated {was} → {now}"
            if old[name].get("operationId") != new[name].get("operationId") and name not in said["api-operation-id-changed"]:
                yield f"{name}: operationId"
        where = {change[side] for change in changes for side in ("old", "new") if change[side]}
        for pointer in sorted(self.schemas_that_differ()):
            if not any(seen == pointer or seen.startswith(pointer + "/") for seen in where):
                yield f"{pointer} differs"

    def schemas_that_differ(self):
        before, after = (document.root.get("components", {}).get("schemas", {}) for document in (self.old, self.new))
        used = [reached(document) for document in (self.old, self.new)]
        for name in before.keys() | after.keys():
            pointer = f"#/components/schemas/{name.replace('~', '~0').replace('/', '~1')}"
            if own(before.get(name)) != own(after.get(name)) and (pointer in used[0] or pointer in used[1]):
                yield pointer


def reached(document):
    """The references that operations lead to."""
    found, waiting = set(), [document.root.get("paths", {})]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str) and target not in found:
                found.add(target)
                waiting.append(document.plain(target))
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found


def own(schema):
    """What a schema says itself, without words that are for readers only."""
    if isinstance(schema, dict):
        return {key: own(value) for key, value in schema.items()
                if key not in ("description", "example", "examples", "externalDocs", "title", "default")
                and not key.startswith("x-") and (key, value) != ("format", "int64")}
    return [own(item) for item in schema] if isinstance(schema, list) else schema


def pointed(pointer):
    steps = pointer.split("/")
    return f"{steps[3].upper()} {steps[2].replace('~1', '/').replace('~0', '~')}"


def nullable(document, schema, depth=0):
    schema = document.resolve(schema)
    if not isinstance(schema, dict) or depth > 8:
        return False
    kinds = schema.get("type")
    if schema.get("nullable") or (isinstance(kinds, list) and "null" in kinds) or kinds == "null":
        return True
    if any(nullable(document, part, depth + 1) for key in ("oneOf", "anyOf") for part in schema.get(key, [])):
        return True
    parts = schema.get("allOf", [])
    return bool(parts) and all(nullable(document, part, depth + 1) for part in parts)


def words(document, pointer):
    """All that a reader is told at a place, and of the place itself."""
    if not pointer:
        return None
    node = document.at(pointer)
    keys = ("description", "summary", "title", "example", "examples", "externalDocs", "default", "format")
    return None if node is MISSING else json.dumps(
        [{key: node.get(key) for key in keys}, responses(document, node), document.at(split(pointer)[0]).get("description")
         if isinstance(document.at(split(pointer)[0]), dict) else None], sort_keys=True)


def responses(document, node):
    listed = node.get("responses", {}) if isinstance(node.get("responses"), dict) else {}
    body = document.resolve(node.get("requestBody", {}))
    return [{status: document.resolve(answer).get("description") for status, answer in listed.items()},
            body.get("description") if isinstance(body, dict) else None]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    start = time.monotonic()
    done = subprocess.run([XTASK, "diff", "--old", sys.argv[1], "--new", sys.argv[2], "--format", "json"],
                          capture_output=True, text=True, cwd=ROOT)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        sys.exit(done.stderr)
    changes = json.loads(done.stdout)["changes"]
    check = Check(Document(sys.argv[1]), Document(sys.argv[2]))
    table, bad = collections.defaultdict(lambda: [0, 0]), []
    for change in changes:
        found = check.holds(change)
        table[change["rule"]][0] += 1
        if found is not True:
            table[change["rule"]][1] += 1
            bad.append((change, found))
    print(f"{len(changes)} changes in {seconds:.2f} s\n\n| rule | changes | not found |\n|---|--:|--:|")
    for rule, (count, wrong) in sorted(table.items()):
        print(f"| {rule} | {count} | {wrong} |")
    for change, found in bad:
        print(f"not there: {change['rule']}: {change['text']}\n    {change['old']} → {change['new']}: {found}")
    silent = list(check.unreported(changes))
    for line in silent:
        print(f"not reported: {line}")
    sys.exit(1 if bad or silent or seconds >= 1 else 0)


main()
