//! Types of rustdoc's JSON as Rust source, with parameters replaced.

use super::InstanceError;
use super::documented::Documented;
use rustdoc_types::{AssocItemConstraint, GenericArg, GenericArgs, GenericBound, Id, Path, Type};
use std::collections::{BTreeMap, BTreeSet};

/// The values of type and const parameters, as source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Substitution {
    pub(super) values: BTreeMap<String, String>,
    /// `Self`
    pub(super) this: Option<String>,
}

/// Writes types, and remembers the lifetimes that they name.
pub(super) struct Names<'a> {
    documented: &'a Documented,
    substitution: &'a Substitution,
    pub(super) lifetimes: BTreeSet<String>,
}

/// What the prelude has: shorter to read.
const PRELUDE: [(&str, &str); 2] = [("core::option::Option", "Option"), ("core::result::Result", "Result")];

impl<'a> Names<'a> {
    pub(super) fn new(documented: &'a Documented, substitution: &'a Substitution) -> Names<'a> {
        Names { documented, substitution, lifetimes: BTreeSet::new() }
    }

    /// A type as source.
    pub(super) fn text(&mut self, of: &Type) -> Result<String, InstanceError> {
        let mutable = |is_mutable: bool| if is_mutable { "mut " } else { "" };
        Ok(match of {
            Type::ResolvedPath(path) => self.path(path)?,
            Type::Generic(name) if name == "Self" => match &self.substitution.this {
                Some(this) => this.clone(),
                None => return Err(refused("`Self`")),
            },
            Type::Generic(name) => match self.substitution.values.get(name) {
                Some(value) => value.clone(),
                None => return Err(refused(&format!("the parameter `{name}`, which has no value"))),
            },
            Type::Primitive(name) if name == "never" => "!".to_owned(),
            Type::Primitive(name) => name.clone(),
            Type::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.text(part)).collect::<Result<Vec<_>, _>>()?;
                if let [part] = parts.as_slice() { format!("({part},)") } else { format!("({})", parts.join(", ")) }
            }
            Type::Slice(inner) => format!("[{}]", self.text(inner)?),
            Type::Array { type_, len } => {
                let length = self.substitution.values.get(len).unwrap_or(len).clone();
                format!("[{}; {length}]", self.text(type_)?)
            }
            Type::RawPointer { is_mutable, type_ } => {
                format!("*{} {}", if *is_mutable { "mut" } else { "const" }, self.text(type_)?)
            }
            Type::BorrowedRef { lifetime, is_mutable, type_ } => {
                let lifetime = lifetime.as_ref().map(|lifetime| self.lifetime(lifetime) + " ").unwrap_or_default();
                format!("&{lifetime}{}{}", mutable(*is_mutable), self.text(type_)?)
            }
            Type::QualifiedPath { name, self_type, trait_: Some(of_trait), .. } if !of_trait.path.is_empty() => {
                format!("<{} as {}>::{name}", self.text(self_type)?, self.path(of_trait)?)
            }
            Type::QualifiedPath { name, self_type, .. } => format!("<{}>::{name}", self.text(self_type)?),
            Type::FunctionPointer(pointer) => {
                let inputs =
                    pointer.sig.inputs.iter().map(|(_, input)| self.text(input)).collect::<Result<Vec<_>, _>>()?;
                let output = pointer.sig.output.as_ref().map(|output| self.text(output)).transpose()?;
                let output = output.map(|output| format!(" -> {output}")).unwrap_or_default();
                format!("fn({}){output}", inputs.join(", "))
            }
            Type::DynTrait(object) => {
                let traits =
                    object.traits.iter().map(|bound| self.path(&bound.trait_)).collect::<Result<Vec<_>, _>>()?;
                format!("dyn {}", traits.join(" + "))
            }
            Type::ImplTrait(bounds) => {
                let name = bounds.iter().find_map(|bound| match bound {
                    GenericBound::TraitBound { trait_, .. } => Some(trait_.path.clone()),
                    GenericBound::Outlives(_) | GenericBound::Use(_) => None,
                });
                return Err(refused(&format!("`impl {}`, which has no name", name.unwrap_or_default())));
            }
            Type::Infer | Type::Pat { .. } => return Err(refused("a type that has no name")),
        })
    }

    /// A generic argument as source.
    pub(super) fn argument(&mut self, argument: &GenericArg) -> Result<String, InstanceError> {
        match argument {
            GenericArg::Lifetime(lifetime) => Ok(self.lifetime(lifetime)),
            GenericArg::Type(of) => self.text(of),
            GenericArg::Const(constant) => {
                Ok(self.substitution.values.get(&constant.expr).unwrap_or(&constant.expr).clone())
            }
            GenericArg::Infer => Ok("_".to_owned()),
        }
    }

    fn lifetime(&mut self, lifetime: &str) -> String {
        if lifetime != "'static" && lifetime != "'_" {
            self.lifetimes.insert(lifetime.to_owned());
        }
        lifetime.to_owned()
    }

    fn path(&mut self, path: &Path) -> Result<String, InstanceError> {
        let name = self.name(path.id, &path.path)?;
        let inner = match path.args.as_deref() {
            Some(GenericArgs::AngleBracketed { args, constraints }) => {
                let mut parts = args.iter().map(|part| self.argument(part)).collect::<Result<Vec<_>, _>>()?;
                if let Some(AssocItemConstraint { name, .. }) = constraints.first() {
                    return Err(refused(&format!("a constraint of `{name}`")));
                }
                parts.retain(|part| part != "'_" || path.path.is_empty());
                parts
            }
            Some(GenericArgs::Parenthesized { .. } | GenericArgs::ReturnTypeNotation) => {
                return Err(refused(&format!("`{}`, which a closure implements", path.path)));
            }
            None => Vec::new(),
        };
        Ok(if inner.is_empty() { name } else { format!("{name}<{}>", inner.join(", ")) })
    }

    /// The path by which an item can be named.
    fn name(&self, id: Id, shown: &str) -> Result<String, InstanceError> {
        if let Some(path) = self.documented.public_path(id) {
            return Ok(path.to_owned());
        }
        let summary = self.documented.krate.paths.get(&id).map(|summary| summary.path.join("::"));
        let path = summary.unwrap_or_else(|| shown.to_owned());
        if !["core", "alloc", "std"].contains(&path.split("::").next().unwrap_or_default()) {
            return Err(refused(&format!("`{path}`, to which there is no public path")));
        }
        let short = PRELUDE.iter().find(|(long, _)| *long == path).map(|(_, short)| (*short).to_owned());
        Ok(short.unwrap_or(path))
    }
}

/// A signature that cannot be written.
fn refused(what: &str) -> InstanceError {
    InstanceError::Refused { text: String::new(), what: format!("its signature has {what}") }
}
