//! The modules of printed code, and what names mean in them: own items, imports, globs, the prelude.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, UseTree, Visibility};

/// Names that mean something without an import: of the prelude, and primitive types.
const PRELUDE: [&str; 11] = [
    "Box", "Into", "Option", "String", "Vec", "bool", "f64", "i32", "i64", "str", "u64",
];

/// All modules below `src/api/`; the first one is the root.
pub struct Modules(Vec<Module>);

pub struct Module {
    pub items: Vec<Item>,
    name: String,
    parent: Option<usize>,
    public: bool,
    children: BTreeMap<String, usize>,
    /// Types that it defines.
    types: BTreeSet<String>,
    imports: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

/// What a path leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A module below `src/api/`.
    Module(usize),
    /// A generated type: its module and name.
    Type(usize, String),
    /// Something of the runtime or the standard library, by its name.
    Other(String),
}

impl Modules {
    /// Parses all files, given by path below `src/api/`.
    pub fn parse(files: &BTreeMap<String, String>) -> Self {
        let mut modules = Self(Vec::new());
        modules.add(files, None, "", "", true);
        assert_eq!(modules.0.len(), files.len(), "every file is a module");
        modules
    }

    fn add(
        &mut self,
        files: &BTreeMap<String, String>,
        parent: Option<usize>,
        folder: &str,
        name: &str,
        public: bool,
    ) -> usize {
        let (inner, path) = [format!("{folder}{name}/mod.rs"), format!("{folder}{name}.rs")]
            .into_iter()
            .map(|path| {
                (
                    format!("{folder}{name}/"),
                    path.trim_start_matches('/').to_owned(),
                )
            })
            .find(|(_, path)| files.contains_key(path))
            .unwrap_or_else(|| panic!("no file for the module {folder}{name}"));
        let inner = inner.trim_start_matches('/').to_owned();
        let file = syn::parse_file(&files[&path]).unwrap_or_else(|error| panic!("{path}: {error}"));
        let index = self.0.len();
        let mut module = Module {
            name: name.to_owned(),
            parent,
            public,
            children: BTreeMap::new(),
            types: BTreeSet::new(),
            imports: BTreeMap::new(),
            globs: Vec::new(),
            items: file.items,
        };
        let children = module.read_items();
        self.0.push(module);
        for (name, public) in children {
            let child = self.add(files, Some(index), &inner, &name, public);
            self.0[index].children.insert(name, child);
        }
        index
    }

    pub fn iter(&self) -> impl Iterator<Item = (usize, &Module)> {
        self.0.iter().enumerate()
    }

    /// The path by which callers name a type of a module.
    pub fn public_path(&self, module: usize, name: &str) -> String {
        match self.module_path(module).as_str() {
            "" => name.to_owned(),
            path => format!("{path}::{name}"),
        }
    }

    fn module_path(&self, index: usize) -> String {
        let module = &self.0[index];
        let Some(parent) = module.parent else {
            return String::new();
        };
        let above = self.module_path(parent);
        if !module.public {
            let exported = self.0[parent]
                .globs
                .iter()
                .any(|glob| glob[..] == ["self", &module.name]);
            assert!(exported, "{above}::{} can't be reached", module.name);
            return above;
        }
        if above.is_empty() {
            module.name.clone()
        } else {
            format!("{above}::{}", module.name)
        }
    }

    /// What a path means in a module; `absolute` when it begins with `::`.
    pub fn resolve(&self, module: usize, path: &[String], absolute: bool) -> Target {
        let found = if absolute {
            path.last().cloned().map(Target::Other)
        } else {
            self.find(module, path)
        };
        found.unwrap_or_else(|| panic!("{}: {} means nothing", self.module_path(module), path.join("::")))
    }

    fn find(&self, module: usize, path: &[String]) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "self" => Target::Module(module),
            "super" => Target::Module(self.0[module].parent?),
            "crate" => match rest.first()?.as_str() {
                "core" => return path.last().cloned().map(Target::Other),
                "api" => return self.follow(Target::Module(0), &rest[1..]),
                // The crate's root exports everything of `api`.
                _ => Target::Module(0),
            },
            "std" => return path.last().cloned().map(Target::Other),
            name => self
                .named(module, name)
                .or_else(|| PRELUDE.contains(&name).then(|| Target::Other(name.to_owned())))?,
        };
        self.follow(start, rest)
    }

    fn follow(&self, start: Target, rest: &[String]) -> Option<Target> {
        match (start, rest.split_first()) {
            (target, None) => Some(target),
            (Target::Module(module), Some((name, rest))) => self.follow(self.named(module, name)?, rest),
            _ => None,
        }
    }

    /// What a name means in a module, apart from the prelude.
    fn named(&self, index: usize, name: &str) -> Option<Target> {
        let module = &self.0[index];
        if let Some(path) = module.imports.get(name) {
            return self.find(index, path);
        }
        if let Some(child) = module.children.get(name) {
            return Some(Target::Module(*child));
        }
        self.exported(index, name)
    }

    /// A type that a module defines, or exports from a module below. What it imports for itself is not exported.
    fn exported(&self, index: usize, name: &str) -> Option<Target> {
        let module = &self.0[index];
        if module.types.contains(name) {
            return Some(Target::Type(index, name.to_owned()));
        }
        module
            .globs
            .iter()
            .find_map(|glob| match self.find(index, glob)? {
                Target::Module(below) => self.exported(below, name),
                _ => None,
            })
    }
}

impl Module {
    /// Takes note of types and imports; gives the modules below with whether they are public.
    fn read_items(&mut self) -> Vec<(String, bool)> {
        let mut children = Vec::new();
        for item in std::mem::take(&mut self.items) {
            match &item {
                Item::Struct(item) => drop(self.types.insert(item.ident.to_string())),
                Item::Enum(item) => drop(self.types.insert(item.ident.to_string())),
                Item::Type(item) => drop(self.types.insert(item.ident.to_string())),
                Item::Use(item) => self.import(&item.tree, &[]),
                Item::Mod(item) => {
                    children.push((item.ident.to_string(), matches!(item.vis, Visibility::Public(_))));
                }
                _ => {}
            }
            self.items.push(item);
        }
        children
    }

    fn import(&mut self, tree: &UseTree, prefix: &[String]) {
        let with = |name: String| [prefix, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(path.ident.to_string())),
            UseTree::Name(name) => {
                self.imports
                    .insert(name.ident.to_string(), with(name.ident.to_string()));
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, prefix)),
            UseTree::Glob(_) => self.globs.push(prefix.to_owned()),
            UseTree::Rename(rename) => panic!("{} is imported by another name", rename.ident),
        }
    }
}
