//! A crate as rustdoc describes it in JSON: its public paths, and the functions behind them.

use super::InstanceError;
use super::parameters::{bind, generic_arguments, is_lifetime, typed};
use super::path::{Instance, Segment};
use super::types::{Names, Substitution};
use crate::base::mistake::nearest;
use rustdoc_types::{Crate, FORMAT_VERSION, Function, GenericArg, GenericParamDefKind};
use rustdoc_types::{Id, Impl, Item, ItemEnum, Type, Visibility};
use std::collections::{BTreeMap, HashSet};

/// A documented crate.
pub(super) struct Documented {
    pub(super) krate: Crate,
    /// What can be named from outside, by its path.
    paths: BTreeMap<String, Id>,
}

/// A function with what it needs to be called.
pub(super) struct Callable<'a> {
    pub(super) function: &'a Function,
    /// What to write before the arguments.
    pub(super) call: String,
    /// What stands for type parameters, and for `Self`.
    pub(super) substitution: Substitution,
    /// The name of the type that it belongs to.
    pub(super) owner: Option<String>,
}

impl Documented {
    /// Reads rustdoc's JSON.
    pub(super) fn parse(text: &str) -> Result<Documented, InstanceError> {
        #[derive(serde::Deserialize)]
        struct Version {
            format_version: u32,
        }
        let version = serde_json::from_str::<Version>(text).map(|version| version.format_version).unwrap_or_default();
        let krate = match serde_json::from_str::<Crate>(text) {
            Ok(krate) if version == FORMAT_VERSION => krate,
            Ok(_) | Err(_) => return Err(InstanceError::Version { found: version, known: FORMAT_VERSION }),
        };
        let mut documented = Documented { krate, paths: BTreeMap::new() };
        let root = documented.krate.root;
        let name = documented.krate.index[&root].name.clone().unwrap_or_default();
        documented.walk(root, &name, &mut HashSet::new());
        Ok(documented)
    }

    /// Collects what a module makes public.
    fn walk(&mut self, module: Id, path: &str, open: &mut HashSet<Id>) {
        let Some(Item { inner: ItemEnum::Module(content), .. }) = self.krate.index.get(&module) else { return };
        if !open.insert(module) {
            return;
        }
        for id in content.items.clone() {
            let Some(item) = self.krate.index.get(&id) else { continue };
            if item.visibility != Visibility::Public {
                continue;
            }
            let below = |name: &str| format!("{path}::{name}");
            match (&item.inner, &item.name) {
                (ItemEnum::Use(import), _) => match (import.id, import.is_glob) {
                    (Some(target), true) => self.walk(target, path, open),
                    (Some(target), false) => {
                        let path = below(&import.name);
                        self.add(target, path, open);
                    }
                    (None, _) => {}
                },
                (_, Some(name)) => {
                    let path = below(name);
                    self.add(id, path, open);
                }
                (_, None) => {}
            }
        }
        open.remove(&module);
    }

    fn add(&mut self, id: Id, path: String, open: &mut HashSet<Id>) {
        self.walk(id, &path, open);
        self.paths.entry(path).or_insert(id);
    }

    /// The shortest public path of an item.
    pub(super) fn public_path(&self, id: Id) -> Option<&str> {
        let own = self.paths.iter().filter(|(_, other)| **other == id).map(|(path, _)| path.as_str());
        own.min_by_key(|path| (path.matches("::").count(), path.len()))
    }

    /// The names for the types of a signature.
    pub(super) fn names<'a>(&'a self, substitution: &'a Substitution) -> Names<'a> {
        Names::new(self, substitution)
    }

    /// The function that a path means.
    pub(super) fn function(&self, instance: &Instance) -> Result<Callable<'_>, InstanceError> {
        let plain = |segments: &[Segment]| -> String {
            segments.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::")
        };
        let (last, front) = instance.segments.split_last().unwrap_or_else(|| unreachable!("a path has two parts"));
        let not_found = || InstanceError::NotFound {
            text: instance.text.clone(),
            near: nearest(&plain(&instance.segments), self.paths.keys().map(String::as_str)).map(str::to_owned),
        };
        if let Some(Item { inner: ItemEnum::Function(function), .. }) = self.item(&plain(&instance.segments)) {
            let mut substitution = Substitution::default();
            bind(&function.generics, &last.arguments, &mut substitution, instance)?;
            return Ok(Callable { function, call: instance.text.clone(), substitution, owner: None });
        }
        let owner = self.item(&plain(front)).ok_or_else(not_found)?;
        let arguments = front.last().map(|segment| segment.arguments.clone()).unwrap_or_default();
        let this = typed(&plain(front), &arguments);
        let (owner, arguments) = self.unaliased(owner, arguments).ok_or_else(not_found)?;
        let arguments = self.with_defaults(owner, arguments);
        let impls = match &owner.inner {
            ItemEnum::Struct(inner) => &inner.impls,
            ItemEnum::Enum(inner) => &inner.impls,
            ItemEnum::Union(inner) => &inner.impls,
            _ => return Err(not_found()),
        };
        for id in impls {
            let Some(Item { inner: ItemEnum::Impl(implementation), .. }) = self.krate.index.get(id) else { continue };
            let Some(function) = self.method(implementation, &last.name, instance) else { continue };
            let mut substitution = Substitution { this: Some(this.clone()), ..Substitution::default() };
            if !self.fits(implementation, &arguments, &mut substitution) {
                continue;
            }
            bind(&function.generics, &last.arguments, &mut substitution, instance)?;
            let method = match last.arguments.as_slice() {
                [] => last.name.clone(),
                arguments => format!("{}::<{}>", last.name, arguments.join(", ")),
            };
            let call = match &implementation.trait_ {
                None => format!("<{this}>::{method}"),
                Some(of_trait) => {
                    let path = Type::ResolvedPath(of_trait.clone());
                    format!("<{this} as {}>::{method}", self.names(&substitution).text(&path)?)
                }
            };
            return Ok(Callable { function, call, substitution, owner: owner.name.clone() });
        }
        Err(self.no_method(impls, instance, &arguments))
    }

    /// Why none of the implementations of a type has a method: its arguments do not fit, or there is none of this name.
    fn no_method(&self, impls: &[Id], instance: &Instance, arguments: &[String]) -> InstanceError {
        let (last, front) = instance.segments.split_last().unwrap_or_else(|| unreachable!("a path has two parts"));
        let text = instance.text.clone();
        let impls = impls.iter().filter_map(|id| match &self.krate.index.get(id)?.inner {
            ItemEnum::Impl(implementation) => Some(implementation),
            _ => None,
        });
        let mut names: Vec<&str> = Vec::new();
        for implementation in impls {
            if self.method(implementation, &last.name, instance).is_some() {
                let parameters = implementation.generics.params.iter();
                let parameters = parameters.filter(|parameter| !is_lifetime(&parameter.kind));
                let parameters = parameters.map(|parameter| parameter.name.as_str()).collect::<Vec<_>>().join(", ");
                return InstanceError::Arguments { text, parameters, given: arguments.len() };
            }
            let items = implementation.items.iter().filter(|_| implementation.trait_.is_none());
            names.extend(items.filter_map(|id| self.krate.index.get(id)?.name.as_deref()));
        }
        let of_type = front.iter().map(|segment| segment.name.as_str()).collect::<Vec<_>>().join("::");
        let near = nearest(&last.name, names);
        InstanceError::NotFound { text, near: near.map(|near| format!("{of_type}::{near}")) }
    }

    fn item(&self, path: &str) -> Option<&Item> {
        self.krate.index.get(self.paths.get(path)?)
    }

    /// The type that an alias stands for, with its arguments.
    fn unaliased(&self, item: &'_ Item, arguments: Vec<String>) -> Option<(&Item, Vec<String>)> {
        let item = self.krate.index.get(&item.id)?;
        let ItemEnum::TypeAlias(alias) = &item.inner else { return Some((item, arguments)) };
        let Type::ResolvedPath(path) = &alias.type_ else { return None };
        let mut substitution = Substitution::default();
        let parameters = alias.generics.params.iter().filter(|parameter| !is_lifetime(&parameter.kind));
        let given = self.with_defaults(item, arguments);
        substitution.values.extend(parameters.map(|parameter| parameter.name.clone()).zip(given));
        let mut names = self.names(&substitution);
        let arguments = generic_arguments(path.args.as_deref()).map(|argument| names.argument(argument).ok());
        let arguments = arguments.collect::<Option<Vec<String>>>()?;
        self.unaliased(self.krate.index.get(&path.id)?, arguments)
    }

    /// The arguments of a type, completed by the defaults of its parameters.
    fn with_defaults(&self, item: &Item, mut arguments: Vec<String>) -> Vec<String> {
        let generics = match &item.inner {
            ItemEnum::Struct(inner) => &inner.generics,
            ItemEnum::Enum(inner) => &inner.generics,
            ItemEnum::Union(inner) => &inner.generics,
            ItemEnum::TypeAlias(inner) => &inner.generics,
            _ => return arguments,
        };
        let substitution = Substitution::default();
        let mut names = self.names(&substitution);
        let parameters = generics.params.iter().filter(|parameter| !is_lifetime(&parameter.kind));
        for parameter in parameters.skip(arguments.len()) {
            let default = match &parameter.kind {
                GenericParamDefKind::Type { default: Some(default), .. } => names.text(default).ok(),
                GenericParamDefKind::Const { default, .. } => default.clone(),
                GenericParamDefKind::Type { .. } | GenericParamDefKind::Lifetime { .. } => None,
            };
            let Some(default) = default else { break };
            arguments.push(default);
        }
        arguments
    }

    /// The method of this name in an implementation, or in the trait that it implements.
    fn method(&self, implementation: &Impl, name: &str, instance: &Instance) -> Option<&Function> {
        let of_trait = implementation.trait_.as_ref();
        let trait_name = of_trait.map(|path| path.path.rsplit("::").next().unwrap_or_default());
        let is_meant = instance.as_trait.is_none() || instance.as_trait.as_deref() == trait_name;
        if !is_meant || implementation.is_negative {
            return None;
        }
        let provided = of_trait.filter(|_| instance.as_trait.is_some()).and_then(|path| self.krate.index.get(&path.id));
        let provided = match provided.map(|item| &item.inner) {
            Some(ItemEnum::Trait(definition)) => definition.items.as_slice(),
            Some(_) | None => &[],
        };
        let items = implementation.items.iter().chain(provided).filter_map(|id| self.krate.index.get(id));
        items.filter(|item| item.name.as_deref() == Some(name)).find_map(|item| match &item.inner {
            ItemEnum::Function(function) => Some(function),
            _ => None,
        })
    }

    /// Whether an implementation is for a type with these arguments; if so, its parameters get their values.
    fn fits(&self, implementation: &Impl, arguments: &[String], substitution: &mut Substitution) -> bool {
        let Type::ResolvedPath(path) = &implementation.for_ else { return false };
        let of_impl: Vec<&GenericArg> = generic_arguments(path.args.as_deref()).collect();
        if of_impl.len() != arguments.len() {
            return false;
        }
        for (own, given) in of_impl.iter().zip(arguments) {
            let parameter = match own {
                GenericArg::Type(Type::Generic(name)) => Some(name),
                GenericArg::Const(constant) => Some(&constant.expr),
                GenericArg::Type(_) | GenericArg::Lifetime(_) | GenericArg::Infer => None,
            };
            let is_parameter =
                |name: &&String| implementation.generics.params.iter().any(|parameter| parameter.name == **name);
            if let Some(name) = parameter.filter(is_parameter) {
                substitution.values.insert(name.clone(), given.clone());
                continue;
            }
            let text = self.names(substitution).argument(own);
            if text.is_ok_and(|text| text.replace(' ', "") != given.replace(' ', "")) {
                return false;
            }
        }
        true
    }
}
