"""Small changes of real documents, each of one kind, the same ones in every run.

    python3 tests/semver/mutations.py OUT FOLDER...

Writes OUT/old/NAME.json, OUT/new/NAME.json and OUT/index.json (NAME → document, kind, what was changed). Documents are
taken from the folders in the order of their names; those that are large are left out, because each becomes a module of a
crate that rustdoc reads.
"""

import copy
import json
import pathlib
import random
import sys

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
MAX_OPERATIONS = 30
MAX_SCHEMAS = 45
MAX_BYTES = 120_000


def schemas(document):
    if "swagger" in document:
        return document.setdefault("definitions", {})
    return document.setdefault("components", {}).setdefault("schemas", {})


def reference(document, name):
    folder = "#/definitions/" if "swagger" in document else "#/components/schemas/"
    return {"$ref": folder + name}


def operations(document):
    for path in sorted(document.get("paths", {})):
        item = document["paths"][path]
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def objects(document):
    """Schemas that are plain objects with properties, and not part of an allOf."""
    text = json.dumps([s.get("allOf") for s in walk(document) if "allOf" in s])
    for name, schema in sorted(schemas(document).items()):
        if isinstance(schema.get("properties"), dict) and schema["properties"] and "allOf" not in schema:
            if json.dumps(reference(document, name)) not in text:
                yield name, schema


def walk(value):
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from walk(child)
    elif isinstance(value, list):
        for child in value:
            yield from walk(child)


def typed(document, kind):
    """A parameter's or property's type, as the dialect writes it in a parameter."""
    return {"type": kind} if "swagger" in document else {"schema": {"type": kind}}


def used(document, name):
    return json.dumps(reference(document, name)["$ref"]) in json.dumps(document["paths"])


def properties(document, keep=lambda schema, name: True):
    return [(owner, schema, name) for owner, schema in objects(document)
            for name in sorted(schema["properties"]) if keep(schema, name)]


def used_properties(document, keep=lambda schema, name: True):
    return [site for site in properties(document, keep) if used(document, site[0])]


# Every mutation takes a document and a source of chance, changes the document and says what; None when it finds no place.

def property_add(document, chance):
    sites = [site for site in objects(document) if used(document, site[0])]
    if not sites:
        return None
    owner, schema = chance.choice(sites)
    schema["properties"]["addedLater"] = {"type": "string"}
    return f"{owner}.addedLater"


def property_add_required(document, chance):
    sites = [site for site in objects(document) if used(document, site[0])]
    if not sites:
        return None
    owner, schema = chance.choice(sites)
    schema["properties"]["addedLater"] = {"type": "string"}
    schema["required"] = list(schema.get("required", [])) + ["addedLater"]
    return f"{owner}.addedLater"


def property_remove(document, chance):
    sites = used_properties(document)
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    del schema["properties"][name]
    schema["required"] = [other for other in schema.get("required", []) if other != name]
    if not schema["required"]:
        del schema["required"]
    return f"{owner}.{name}"


def property_rename(document, chance):
    sites = used_properties(document)
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["properties"]["renamed" + name] = schema["properties"].pop(name)
    if name in schema.get("required", []):
        schema["required"] = [("renamed" + o if o == name else o) for o in schema["required"]]
    return f"{owner}.{name}"


def property_retype(document, chance):
    sites = used_properties(document, lambda schema, name: schema["properties"][name].get("type") == "string"
                            and "enum" not in schema["properties"][name])
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["properties"][name] = {"type": "integer"}
    return f"{owner}.{name}: string → integer"


def property_format(document, chance):
    sites = used_properties(document, lambda schema, name: schema["properties"][name].get("type") == "integer")
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    before = schema["properties"][name].get("format")
    schema["properties"][name]["format"] = "int64" if before == "int32" else "int32"
    return f"{owner}.{name}: {before} → {schema['properties'][name]['format']}"


def property_require(document, chance):
    sites = used_properties(document, lambda schema, name: name not in schema.get("required", []))
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["required"] = list(schema.get("required", [])) + [name]
    return f"{owner}.{name}"


def property_unrequire(document, chance):
    sites = used_properties(document, lambda schema, name: name in schema.get("required", []))
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["required"] = [other for other in schema["required"] if other != name]
    if not schema["required"]:
        del schema["required"]
    return f"{owner}.{name}"


def property_nullable(document, chance):
    key = "x-nullable" if "swagger" in document else "nullable"
    sites = used_properties(document, lambda schema, name: "type" in schema["properties"][name])
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["properties"][name][key] = not schema["properties"][name].get(key, False)
    return f"{owner}.{name}: {key} = {schema['properties'][name][key]}"


def enums(document):
    # An example that looks like a schema is none.
    return [schema for schema in walk({"paths": document["paths"], "schemas": schemas(document)})
            if isinstance(schema.get("enum"), list) and schema.get("type") == "string" and len(schema["enum"]) > 1
            and all(isinstance(value, str) for value in schema["enum"])]


def enum_value_add(document, chance):
    sites = enums(document)
    if not sites:
        return None
    site = chance.choice(sites)
    site["enum"] = site["enum"] + ["addedLater"]
    return f"{site['enum'][:3]}…"


def enum_value_remove(document, chance):
    sites = enums(document)
    if not sites:
        return None
    site = chance.choice(sites)
    gone = site["enum"][-1]
    site["enum"] = site["enum"][:-1]
    if site.get("default") == gone:
        del site["default"]
    return f"{gone}"


def parameter_add(document, chance, required=False):
    sites = list(operations(document))
    if not sites:
        return None
    path, method, operation = chance.choice(sites)
    added = {"name": "addedLater", "in": "query", **typed(document, "string")}
    if required:
        added["required"] = True
    operation["parameters"] = list(operation.get("parameters", [])) + [added]
    return f"{method} {path}"


def parameter_add_required(document, chance):
    return parameter_add(document, chance, required=True)


def parameters(document, keep):
    return [(path, method, operation, index) for path, method, operation in operations(document)
            for index, parameter in enumerate(operation.get("parameters", []))
            if "$ref" not in parameter and parameter.get("in") in ("query", "header") and keep(parameter)]


def parameter_remove(document, chance):
    sites = parameters(document, lambda parameter: True)
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    gone = operation["parameters"].pop(index)
    return f"{method} {path} {gone['name']}"


def parameter_require(document, chance):
    sites = parameters(document, lambda parameter: not parameter.get("required"))
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    operation["parameters"][index]["required"] = True
    return f"{method} {path} {operation['parameters'][index]['name']}"


def parameter_unrequire(document, chance):
    sites = parameters(document, lambda parameter: parameter.get("required"))
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    operation["parameters"][index]["required"] = False
    return f"{method} {path} {operation['parameters'][index]['name']}"


def parameter_retype(document, chance):
    sites = parameters(document, lambda p: p.get("schema", p).get("type") == "string" and "enum" not in p.get("schema", p))
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    parameter = operation["parameters"][index]
    schema = parameter.get("schema", parameter)
    schema["type"] = "integer"
    for key in ("format", "default", "pattern", "minLength", "maxLength"):
        schema.pop(key, None)
    return f"{method} {path} {parameter['name']}"


def bodies(document):
    for path, method, operation in operations(document):
        if "requestBody" in operation and "$ref" not in operation["requestBody"]:
            yield path, method, operation, None
        for index, parameter in enumerate(operation.get("parameters", [])):
            if parameter.get("in") == "body":
                yield path, method, operation, index


def body_remove(document, chance):
    sites = list(bodies(document))
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    if index is None:
        del operation["requestBody"]
    else:
        operation["parameters"].pop(index)
    return f"{method} {path}"


def body_require(document, chance):
    sites = list(bodies(document))
    if not sites:
        return None
    path, method, operation, index = chance.choice(sites)
    body = operation["requestBody"] if index is None else operation["parameters"][index]
    body["required"] = not body.get("required", False)
    return f"{method} {path}: required = {body['required']}"


def body_add(document, chance):
    sites = [site for site in operations(document) if site[1] in ("post", "put", "patch")
             and "requestBody" not in site[2] and not any(p.get("in") in ("body", "formData") or "$ref" in p
                                                          for p in site[2].get("parameters", []))]
    if not sites:
        return None
    path, method, operation = chance.choice(sites)
    schema = {"type": "object", "properties": {"note": {"type": "string"}}}
    if "swagger" in document:
        operation["parameters"] = list(operation.get("parameters", [])) + [
            {"in": "body", "name": "body", "schema": schema}]
    else:
        operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return f"{method} {path}"


def answers(document):
    for path, method, operation in operations(document):
        for status, answer in sorted(operation.get("responses", {}).items()):
            if not str(status).startswith("2"):
                continue
            if "schema" in answer:
                yield path, method, answer, answer
            elif "application/json" in answer.get("content", {}) and "schema" in answer["content"]["application/json"]:
                yield path, method, answer, answer["content"]["application/json"]


def response_list(document, chance):
    sites = list(answers(document))
    if not sites:
        return None
    path, method, _, holder = chance.choice(sites)
    holder["schema"] = {"type": "array", "items": holder["schema"]}
    return f"{method} {path}"


def response_body_remove(document, chance):
    sites = list(answers(document))
    if not sites:
        return None
    path, method, answer, _ = chance.choice(sites)
    answer.pop("schema", None)
    answer.pop("content", None)
    return f"{method} {path}"


def tag_change(document, chance):
    sites = [site for site in operations(document) if site[2].get("tags")]
    if not sites:
        return None
    path, method, operation = chance.choice(sites)
    operation["tags"] = ["changed later"]
    return f"{method} {path}"


def operation_id_change(document, chance):
    sites = list(operations(document))
    if not sites:
        return None
    path, method, operation = chance.choice(sites)
    operation["operationId"] = "changedLater"
    return f"{method} {path}"


def path_rename(document, chance):
    sites = sorted(document.get("paths", {}))
    if not sites:
        return None
    path = chance.choice(sites)
    document["paths"]["/changed-later" + path] = document["paths"].pop(path)
    return path


def path_parameter_rename(document, chance):
    sites = []
    for path, item in sorted(document.get("paths", {}).items()):
        every = list(item.get("parameters", [])) + [p for m in METHODS for p in item.get(m, {}).get("parameters", [])]
        if any("$ref" in parameter for parameter in every):
            continue
        for name in sorted({p["name"] for p in every if p.get("in") == "path"}):
            if "{" + name + "}" in path:
                sites.append((path, name, every))
    if not sites:
        return None
    path, name, every = chance.choice(sites)
    for parameter in every:
        if parameter.get("in") == "path" and parameter["name"] == name:
            parameter["name"] = "changedLater"
    renamed = path.replace("{" + name + "}", "{changedLater}")
    document["paths"][renamed] = document["paths"].pop(path)
    return f"{path} {name}"


def operation_add(document, chance):
    answer = {"description": "Done."}
    document["paths"]["/added-later"] = {"get": {"operationId": "addedLater", "responses": {"204": answer}}}
    return "get /added-later"


def operation_remove(document, chance):
    sites = list(operations(document))
    if len(sites) < 2:
        return None
    path, method, _ = chance.choice(sites)
    del document["paths"][path][method]
    return f"{method} {path}"


def operation_deprecate(document, chance):
    sites = [site for site in operations(document) if not site[2].get("deprecated")]
    if not sites:
        return None
    path, method, operation = chance.choice(sites)
    operation["deprecated"] = True
    return f"{method} {path}"


def schema_add(document, chance):
    schemas(document)["AddedLater"] = {"type": "object", "properties": {"note": {"type": "string"}}}
    return "AddedLater"


def schema_remove(document, chance):
    names = [name for name, _ in objects(document)]
    if not names:
        return None
    name = chance.choice(names)
    del schemas(document)[name]
    gone = reference(document, name)["$ref"]
    for value in walk(document):
        if value.get("$ref") == gone:
            del value["$ref"]
            value["type"] = "object"
    return name


def schema_rename(document, chance):
    names = [name for name, _ in objects(document)]
    if not names:
        return None
    name = chance.choice(names)
    schemas(document)["ChangedLater"] = schemas(document).pop(name)
    gone, now = reference(document, name)["$ref"], reference(document, "ChangedLater")["$ref"]
    for value in walk(document):
        if value.get("$ref") == gone:
            value["$ref"] = now
    return name


def description_change(document, chance):
    sites = used_properties(document)
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    if "$ref" in schema["properties"][name]:
        return None
    schema["properties"][name]["description"] = "Changed later."
    return f"{owner}.{name}"


def bound_tighten(document, chance):
    sites = used_properties(document, lambda schema, name: schema["properties"][name].get("type") == "string"
                            and "maxLength" not in schema["properties"][name] and "enum" not in schema["properties"][name])
    if not sites:
        return None
    owner, schema, name = chance.choice(sites)
    schema["properties"][name]["maxLength"] = 3
    return f"{owner}.{name}"


KINDS = [
    property_add, property_add_required, property_remove, property_rename, property_retype, property_format,
    property_require, property_unrequire, property_nullable, enum_value_add, enum_value_remove, parameter_add,
    parameter_add_required, parameter_remove, parameter_require, parameter_unrequire, parameter_retype, body_remove,
    body_require, body_add, response_list, response_body_remove, tag_change, operation_id_change, path_rename,
    path_parameter_rename, operation_add, operation_remove, operation_deprecate, schema_add, schema_remove, schema_rename,
    description_change, bound_tighten,
]


def documents(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).glob("*.json")):
            text = path.read_text(encoding="utf-8-sig")
            if len(text) > MAX_BYTES:
                continue
            try:
                document = json.loads(text)
            except ValueError:
                continue
            if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
                continue
            if len(list(operations(document))) > MAX_OPERATIONS or len(schemas(document)) > MAX_SCHEMAS:
                continue
            yield path, document


def main(out, folders, per_kind):
    out = pathlib.Path(out)
    for side in ("old", "new"):
        (out / side).mkdir(parents=True, exist_ok=True)
    index = {}
    counts = {kind.__name__: 0 for kind in KINDS}
    chance = random.Random(7)
    every = list(documents(folders))
    chance.shuffle(every)
    for number, (path, document) in enumerate(every):
        # Each document gets a few kinds, those first that have been used least.
        for kind in sorted(KINDS, key=lambda kind: (counts[kind.__name__], KINDS.index(kind)))[:6]:
            if counts[kind.__name__] >= per_kind:
                continue
            mutated = copy.deepcopy(document)
            what = kind(mutated, random.Random(f"{path.name} {kind.__name__}"))
            if what is None or mutated == document:
                continue
            counts[kind.__name__] += 1
            name = f"m{len(index):03}"
            index[name] = {"document": path.name, "kind": kind.__name__, "what": what}
            for side, value in (("old", document), ("new", mutated)):
                (out / side / f"{name}.json").write_text(json.dumps(value, indent=1, sort_keys=True))
    (out / "index.json").write_text(json.dumps(index, indent=1))
    print(f"{len(index)} mutations of {len({entry['document'] for entry in index.values()})} documents")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:], per_kind=8)
