//! The parameters of types and functions, and what is given for them.

use super::InstanceError;
use super::path::Instance;
use super::types::Substitution;
use rustdoc_types::{GenericArg, GenericArgs, GenericParamDefKind, Generics};

/// The type and const arguments of a path.
pub(super) fn generic_arguments(arguments: Option<&GenericArgs>) -> impl Iterator<Item = &GenericArg> {
    let arguments = match arguments {
        Some(GenericArgs::AngleBracketed { args, .. }) => args.as_slice(),
        Some(GenericArgs::Parenthesized { .. } | GenericArgs::ReturnTypeNotation) | None => &[],
    };
    arguments.iter().filter(|argument| !matches!(argument, GenericArg::Lifetime(_)))
}

pub(super) fn is_lifetime(kind: &GenericParamDefKind) -> bool {
    matches!(kind, GenericParamDefKind::Lifetime { .. })
}

/// A type with its arguments.
pub(super) fn typed(path: &str, arguments: &[String]) -> String {
    if arguments.is_empty() { path.to_owned() } else { format!("{path}<{}>", arguments.join(", ")) }
}

/// Gives the parameters of a function their values.
pub(super) fn bind(
    generics: &Generics,
    arguments: &[String],
    substitution: &mut Substitution,
    instance: &Instance,
) -> Result<(), InstanceError> {
    let refused = |what: String| InstanceError::Refused { text: instance.text.clone(), what };
    let mut parameters = Vec::new();
    for parameter in &generics.params {
        match &parameter.kind {
            GenericParamDefKind::Type { is_synthetic: true, .. } => {
                return Err(refused(format!("it takes `{}`, which has no name", parameter.name)));
            }
            GenericParamDefKind::Type { .. } | GenericParamDefKind::Const { .. } => parameters.push(&parameter.name),
            GenericParamDefKind::Lifetime { .. } => {}
        }
    }
    if parameters.len() != arguments.len() {
        let names = parameters.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
        return Err(refused(format!(
            "it has {} type parameters of its own ({names}), and {} are given (a closure has no name, and cannot be)",
            parameters.len(),
            arguments.len()
        )));
    }
    substitution.values.extend(parameters.into_iter().cloned().zip(arguments.iter().cloned()));
    Ok(())
}
