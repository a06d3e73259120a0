//! rustdoc's JSON → the lines of `api.txt`. What fits none of its forms is a line of its own, so that nothing is lost.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// Options that every request has, made by the runtime's macro.
const OPTIONS: [&str; 5] = ["header", "response", "retry", "send", "timeout"];

struct Rustdoc<'a> {
    index: &'a serde_json::Map<String, Value>,
    paths: &'a serde_json::Map<String, Value>,
    /// Generated items by id, with the longest of their public paths.
    public: BTreeMap<u64, String>,
}

/// The lines of the generated part of a crate, sorted.
pub fn lines(document: &Value) -> Vec<String> {
    let table = |key: &str| {
        document[key]
            .as_object()
            .unwrap_or_else(|| panic!("rustdoc's JSON has no {key}"))
    };
    let mut rustdoc = Rustdoc {
        index: table("index"),
        paths: table("paths"),
        public: BTreeMap::new(),
    };
    rustdoc.walk(document["root"].as_u64().expect("a root"), "", 0);
    let mut lines = Vec::new();
    for (&id, path) in &rustdoc.public {
        let item = rustdoc.item(id);
        if path.contains("::") {
            rustdoc.generated(item, path, &mut lines);
        } else if item["name"] == "Client" {
            lines.extend(rustdoc.accessors(item));
        }
    }
    lines.sort();
    lines
}

fn inner<'v>(item: &'v Value, kind: &str) -> Option<&'v Value> {
    item["inner"].get(kind)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

impl<'a> Rustdoc<'a> {
    fn item(&self, id: u64) -> &'a Value {
        &self.index[&id.to_string()]
    }

    /// Finds what can be named from outside, through `pub use` and globs.
    fn walk(&mut self, module: u64, prefix: &str, depth: usize) {
        assert!(depth < 12, "modules of a generated crate are not so deep");
        for child in list(&self.item(module)["inner"]["module"]["items"]) {
            let Some(id) = child.as_u64() else { continue };
            let Some(item) = self.index.get(&id.to_string()) else {
                continue;
            };
            if item["visibility"] != "public" {
                continue;
            }
            let (mut id, mut name) = (id, item["name"].as_str().unwrap_or_default());
            let mut item = item;
            if let Some(reexport) = inner(item, "use") {
                let Some(target) = reexport["id"].as_u64() else {
                    continue;
                };
                let Some(found) = self.index.get(&target.to_string()) else {
                    continue;
                };
                (id, item) = (target, found);
                name = reexport["name"].as_str().unwrap_or_default();
                if reexport["is_glob"] == true {
                    self.walk(target, prefix, depth + 1);
                    continue;
                }
            }
            let path = if prefix.is_empty() {
                name.to_owned()
            } else {
                format!("{prefix}::{name}")
            };
            if inner(item, "module").is_some() {
                self.walk(id, &path, depth + 1);
            } else {
                let entry = self.public.entry(id).or_default();
                if path.len() > entry.len() {
                    *entry = path;
                }
            }
        }
    }

    fn generated(&self, item: &Value, path: &str, lines: &mut Vec<String>) {
        if let Some(alias) = inner(item, "type_alias") {
            lines.push(format!("{path} = {}", self.ty(&alias["type"])));
        } else if let Some(structure) = inner(item, "struct") {
            self.structure(item, structure, path, lines);
        } else if let Some(enumeration) = inner(item, "enum") {
            self.enumeration(item, enumeration, path, lines);
        } else {
            lines.push(format!("{path}: unknown kind of item {}", item["inner"]));
        }
    }

    fn structure(&self, item: &Value, structure: &Value, path: &str, lines: &mut Vec<String>) {
        let (traits, mut methods) = self.impls(structure);
        let kind = &structure["kind"];
        if let Some(fields) = kind.get("tuple") {
            let field = list(fields)
                .first()
                .and_then(Value::as_u64)
                .map(|id| self.item(id));
            let inner = field.map_or(String::new(), |field| self.ty(&field["inner"]["struct_field"]));
            lines.push(format!("{path} newtype({inner})"));
            let own = format!("From<{inner}>");
            let expected = [
                "Clone",
                "Debug",
                "Default",
                "Deref",
                "DerefMut",
                "Deserialize<'de>",
                "PartialEq",
                "Serialize",
                &own,
            ];
            self.expect(path, &traits, &expected, lines);
            return;
        }
        let fields = list(&kind["plain"]["fields"]);
        if kind["plain"]["has_stripped_fields"] == true {
            if traits.contains("IntoFuture") {
                self.request(structure, path, methods, lines);
                self.expect(path, &traits, &["Clone", "Debug", "IntoFuture"], lines);
            } else {
                for (name, method) in methods {
                    let (arguments, output) = self.signature(method, true);
                    let mark = if method["deprecation"].is_null() {
                        ""
                    } else {
                        ", deprecated"
                    };
                    lines.push(format!("{path}.{name}({arguments}) -> {output}{mark}"));
                }
                self.expect(path, &traits, &["Clone", "Debug"], lines);
            }
            return;
        }
        let new = methods
            .remove("new")
            .map(|new| self.signature(new, true).0)
            .unwrap_or_else(|| "no new".to_owned());
        for id in fields.iter().filter_map(Value::as_u64) {
            let field = self.item(id);
            let name = field["name"].as_str().unwrap_or_default();
            let ty = self.ty(&field["inner"]["struct_field"]);
            let setter = format!("set_{}", name.trim_end_matches('_'));
            match methods.remove(setter.as_str()) {
                Some(method) => {
                    let (argument, output) = self.signature(method, false);
                    assert_eq!(output, "Self", "{path}::{setter}");
                    lines.push(format!("{path}.{name}: {ty}, {setter}({argument})"));
                }
                None => lines.push(format!("{path}.{name}: {ty}")),
            }
        }
        let mut expected = vec!["Clone", "Debug", "Deserialize<'de>", "PartialEq", "Serialize"];
        if new.is_empty() {
            lines.push(format!("{path} struct(), Default"));
            expected.push("Default");
        } else {
            lines.push(format!("{path} struct({new})"));
        }
        self.expect(path, &traits, &expected, lines);
        self.leftovers(path, &methods, lines);
        non_exhaustive(item, path, lines);
    }

    fn request(
        &self,
        structure: &Value,
        path: &str,
        methods: BTreeMap<&str, &Value>,
        lines: &mut Vec<String>,
    ) {
        // An associated type is written without its aliases; the method's signature keeps them.
        let sending = methods
            .get("send")
            .map_or(&Value::Null, |send| &send["inner"]["function"]["sig"]["output"]);
        let arguments = list(&sending["resolved_path"]["args"]["angle_bracketed"]["args"]);
        let output = arguments
            .first()
            .map_or(String::new(), |first| self.ty(&first["type"]));
        let awaited = self.associated(structure, "IntoFuture", "Output");
        if !awaited.is_some_and(|awaited| self.ty(awaited).starts_with("Result<")) {
            lines.push(format!("{path}: awaiting it does not give a Result"));
        }
        lines.push(format!("{path} request -> {output}"));
        for option in OPTIONS {
            if !methods.contains_key(option) {
                lines.push(format!("{path}: a request without {option}"));
            }
        }
        let paged = methods.get("pages").map(|pages| self.signature(pages, false).1);
        let item = paged
            .as_deref()
            .and_then(|pages| pages.strip_prefix("Pages<")?.strip_suffix('>'))
            .unwrap_or_default();
        if methods.contains_key("pages") {
            lines.push(format!("{path} pages -> {item}"));
        }
        for (name, method) in methods {
            let (arguments, given) = self.signature(method, false);
            let expected = match name {
                "pages" => ("", format!("Pages<{item}>")),
                "stream" => ("", format!("ItemStream<{item}>")),
                "header" => ("&str, &str", "Self".to_owned()),
                "retry" => ("RetryPolicy", "Self".to_owned()),
                "timeout" => ("Duration", "Self".to_owned()),
                "send" => ("", format!("Sending<{output}>")),
                "response" => ("", format!("Sending<Response<{output}>>")),
                _ => {
                    assert_eq!(given, "Self", "{path}::{name}");
                    lines.push(format!("{path}.{name}({arguments})"));
                    continue;
                }
            };
            if (arguments.as_str(), &given) != (expected.0, &expected.1) {
                lines.push(format!("{path}: {name}({arguments}) -> {given}"));
            }
        }
    }

    fn enumeration(&self, item: &Value, enumeration: &Value, path: &str, lines: &mut Vec<String>) {
        let (traits, mut methods) = self.impls(enumeration);
        let mut holds = false;
        let mut unknown = None;
        for id in list(&enumeration["variants"]).iter().filter_map(Value::as_u64) {
            let variant = self.item(id);
            let name = variant["name"].as_str().unwrap_or_default();
            let kind = &variant["inner"]["variant"]["kind"];
            let held = list(&kind["tuple"])
                .first()
                .and_then(Value::as_u64)
                .map(|id| self.ty(&self.item(id)["inner"]["struct_field"]));
            if name == "UnknownValue" {
                unknown = held;
                continue;
            }
            match held {
                Some(held) => {
                    holds = true;
                    lines.push(format!("{path}::{name}({held})"));
                }
                None => lines.push(format!("{path}::{name}")),
            }
        }
        let common = ["Clone", "Debug", "Deserialize<'de>", "PartialEq", "Serialize"];
        let values = !holds && methods.remove("ALL").is_some();
        let (kind, more): (&str, &[&str]) = match (values, unknown.as_deref()) {
            (true, Some("String")) => {
                methods.remove("as_str");
                (
                    "text enum",
                    &["Display", "Eq", "From<&str>", "From<String>", "FromStr", "Hash"],
                )
            }
            (true, Some("i64")) => {
                methods.remove("value");
                ("integer enum", &["Display", "Eq", "From<i64>", "FromStr", "Hash"])
            }
            (true, Some("Value")) => {
                methods.remove("value");
                ("value enum", &["Display", "From<Value>"])
            }
            (false, Some("Value")) => ("union", &[]),
            (false, None) => ("answers", &[]),
            (values, unknown) => {
                lines.push(format!("{path}: unknown kind of enum: {values}, {unknown:?}"));
                return;
            }
        };
        lines.push(format!("{path} {kind}"));
        let expected: Vec<&str> = match kind {
            "answers" => vec!["Clone", "Debug", "PartialEq"],
            _ => common.iter().chain(more).copied().collect(),
        };
        self.expect(path, &traits, &expected, lines);
        self.leftovers(path, &methods, lines);
        non_exhaustive(item, path, lines);
    }

    /// The client's methods that generated code adds: they give a handle.
    fn accessors(&self, client: &Value) -> Vec<String> {
        let (_, methods) = self.impls(&client["inner"]["struct"]);
        methods
            .into_iter()
            .filter_map(|(name, method)| {
                let (arguments, output) = self.signature(method, true);
                (arguments.is_empty() && output.contains("::"))
                    .then(|| format!("Client.{name}() -> {output}"))
            })
            .collect()
    }

    /// Traits that are implemented by hand or derived, and inherent methods and constants.
    fn impls(&self, of: &Value) -> (BTreeSet<String>, BTreeMap<&'a str, &'a Value>) {
        let (mut traits, mut methods) = (BTreeSet::new(), BTreeMap::new());
        for id in list(&of["impls"]).iter().filter_map(Value::as_u64) {
            let implementation = &self.item(id)["inner"]["impl"];
            if implementation["is_synthetic"] == true || !implementation["blanket_impl"].is_null() {
                continue;
            }
            if implementation["trait"].is_null() {
                for id in list(&implementation["items"]).iter().filter_map(Value::as_u64) {
                    let item = self.item(id);
                    if item["visibility"] == "public" {
                        methods.insert(item["name"].as_str().unwrap_or_default(), item);
                    }
                }
            } else {
                traits.insert(self.path(&implementation["trait"]));
            }
        }
        // The compiler's own mark of a derived comparison.
        traits.remove("StructuralPartialEq");
        (traits, methods)
    }

    fn associated(&self, of: &Value, wanted: &str, name: &str) -> Option<&'a Value> {
        for id in list(&of["impls"]).iter().filter_map(Value::as_u64) {
            let implementation = &self.item(id)["inner"]["impl"];
            if implementation["trait"].is_null() || self.path(&implementation["trait"]) != wanted {
                continue;
            }
            for id in list(&implementation["items"]).iter().filter_map(Value::as_u64) {
                let item = self.item(id);
                if item["name"] == name {
                    return Some(&item["inner"]["assoc_type"]["type"]);
                }
            }
        }
        None
    }

    /// Arguments without the receiver, with or without their names, and what is given back.
    fn signature(&self, method: &Value, names: bool) -> (String, String) {
        let signature = &method["inner"]["function"]["sig"];
        let arguments: Vec<String> = list(&signature["inputs"])
            .iter()
            .filter(|input| input[0] != "self")
            .map(|input| {
                let ty = self.ty(&input[1]);
                if names {
                    format!("{}: {ty}", input[0].as_str().unwrap_or_default())
                } else {
                    ty
                }
            })
            .collect();
        (arguments.join(", "), self.ty(&signature["output"]))
    }

    fn ty(&self, ty: &Value) -> String {
        if ty.is_null() {
            return "()".to_owned();
        }
        if let Some(name) = ty["primitive"].as_str().or(ty["generic"].as_str()) {
            return name.to_owned();
        }
        if let Some(path) = ty.get("resolved_path") {
            return self.path(path);
        }
        if let Some(reference) = ty.get("borrowed_ref") {
            return format!("&{}", self.ty(&reference["type"]));
        }
        if let Some(item) = ty.get("slice") {
            return format!("[{}]", self.ty(item));
        }
        if let Some(items) = ty.get("tuple") {
            let items: Vec<String> = list(items).iter().map(|item| self.ty(item)).collect();
            return format!("({})", items.join(", "));
        }
        if let Some(bounds) = ty.get("impl_trait") {
            let bounds: Vec<String> = list(bounds)
                .iter()
                .map(|bound| self.path(&bound["trait_bound"]["trait"]))
                .collect();
            return format!("impl {}", bounds.join(" + "));
        }
        ty.to_string()
    }

    /// A path with its arguments: generated items by their module, all others by their last segment.
    fn path(&self, path: &Value) -> String {
        let id = path["id"].as_u64().unwrap_or_default();
        let known = self.public.get(&id).cloned();
        let name = known.unwrap_or_else(|| {
            let listed = self
                .paths
                .get(&id.to_string())
                .and_then(|entry| list(&entry["path"]).last());
            let written = path["path"].as_str().unwrap_or_default();
            let last = written.rsplit("::").next().unwrap_or(written);
            listed.and_then(Value::as_str).unwrap_or(last).to_owned()
        });
        let arguments: Vec<String> = list(&path["args"]["angle_bracketed"]["args"])
            .iter()
            .map(|argument| match argument["lifetime"].as_str() {
                Some(lifetime) => lifetime.to_owned(),
                None => self.ty(&argument["type"]),
            })
            .collect();
        if arguments.is_empty() {
            name
        } else {
            format!("{name}<{}>", arguments.join(", "))
        }
    }

    fn expect(&self, path: &str, traits: &BTreeSet<String>, expected: &[&str], lines: &mut Vec<String>) {
        let expected: BTreeSet<String> = expected.iter().map(|name| (*name).to_owned()).collect();
        if *traits != expected {
            lines.push(format!("{path}: implements {traits:?}, not {expected:?}"));
        }
    }

    fn leftovers(&self, path: &str, methods: &BTreeMap<&str, &Value>, lines: &mut Vec<String>) {
        lines.extend(methods.keys().map(|name| format!("{path}: method {name}")));
    }
}

fn non_exhaustive(item: &Value, path: &str, lines: &mut Vec<String>) {
    if !list(&item["attrs"])
        .iter()
        .any(|attribute| attribute == "non_exhaustive")
    {
        lines.push(format!("{path}: not #[non_exhaustive]"));
    }
}
