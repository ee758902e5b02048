//! The threads of a program, and the places that they share.

use super::{Place, Scalar, Thread, last_word, span};
use crate::base::mistake::{Mistake, Written};
use syn::{FnArg, ItemFn, Pat, ReturnType, Type};

/// How the names of threads begin.
const THREAD: &str = "thread_";

/// The functions that are threads, each with what it takes and returns, and the places.
type Threads<'a> = (Vec<(&'a ItemFn, Thread)>, Vec<Place>);

/// The functions that are threads, in their order, and the places.
pub(super) fn threads<'a>(functions: &[&'a ItemFn], written: Written<'_>) -> Result<Threads<'a>, Mistake> {
    let mut numbered: Vec<(usize, &ItemFn)> = Vec::new();
    for function in functions {
        let name = function.sig.ident.to_string();
        if let Some(number) = name.strip_prefix(THREAD).and_then(|number| number.parse().ok()) {
            numbered.push((number, function));
        }
    }
    numbered.sort_by_key(|(number, _)| *number);
    if numbered.is_empty() {
        let title = "there is no thread: no function `thread_0`".to_owned();
        let help =
            "each thread is a function at the top of the file: `pub fn thread_0(x: &AtomicU32) -> u32`".to_owned();
        return Err(written.mistake(0..0, title, "in this file", Some(help)));
    }
    let (mut threads, mut places) = (Vec::new(), Vec::new());
    for (index, (number, function)) in numbered.into_iter().enumerate() {
        if number != index {
            let title = format!("there is a function `thread_{number}`, and no `thread_{index}`");
            let help = "threads have the numbers from 0 on".to_owned();
            return Err(written.mistake(span(&function.sig.ident), title, "here", Some(help)));
        }
        threads.push((function, thread(function, &mut places, written)?));
    }
    Ok((threads, places))
}

fn thread(function: &ItemFn, places: &mut Vec<Place>, written: Written<'_>) -> Result<Thread, Mistake> {
    if let Some(generic) = function.sig.generics.type_params().next() {
        let title = "a thread is no generic function".to_owned();
        return Err(written.mistake(span(generic), title, "here", Some("name the type".to_owned())));
    }
    let parameters = function
        .sig
        .inputs
        .iter()
        .map(|input| parameter(input, places, written))
        .collect::<Result<Vec<usize>, Mistake>>()?;
    let (results, is_tuple) = match &function.sig.output {
        ReturnType::Default => (Vec::new(), false),
        ReturnType::Type(_, one) => results(one, written)?,
    };
    Ok(Thread { parameters, results, is_tuple })
}

/// The place of a parameter, which may be new.
fn parameter(input: &FnArg, places: &mut Vec<Place>, written: Written<'_>) -> Result<usize, Mistake> {
    let help = || Some("a parameter of a thread is a shared place: `x: &AtomicU32`".to_owned());
    let FnArg::Typed(typed) = input else {
        return Err(written.mistake(span(input), "a thread takes no `self`".to_owned(), "here", help()));
    };
    let Pat::Ident(name) = &*typed.pat else {
        return Err(written.mistake(span(&typed.pat), "this parameter has no name".to_owned(), "here", help()));
    };
    let name = name.ident.to_string();
    let Some(scalar) = atomic(&typed.ty) else {
        let text = written.source.get(span(&typed.ty)).unwrap_or_default();
        let title = format!("a parameter of the type `{text}` is not supported");
        return Err(written.mistake(span(&typed.ty), title, "no reference to an atomic integer or bool", help()));
    };
    if let Some(place) = places.iter().position(|place| place.name == name) {
        if places[place].scalar != scalar {
            let title = format!("`{name}` has another type in another thread");
            let help = "parameters with one name are one place".to_owned();
            return Err(written.mistake(span(&typed.ty), title, "here", Some(help)));
        }
        return Ok(place);
    }
    places.push(Place { name, scalar, initial: 0 });
    Ok(places.len() - 1)
}

/// The type of the values of `&AtomicU32`, `&AtomicBool`, ….
fn atomic(of: &Type) -> Option<Scalar> {
    let Type::Reference(reference) = of else { return None };
    let Type::Path(path) = &*reference.elem else { return None };
    let name = last_word(&path.path);
    let name = name.strip_prefix("Atomic")?;
    if name == "Bool" { Some(Scalar::Bool) } else { Scalar::named(&name.to_lowercase()).filter(|_| name != "bool") }
}

/// The types of the results, and whether they are in a tuple.
fn results(of: &Type, written: Written<'_>) -> Result<(Vec<Scalar>, bool), Mistake> {
    match of {
        Type::Tuple(tuple) => {
            let all = tuple.elems.iter().map(|one| result(one, written)).collect::<Result<Vec<Scalar>, Mistake>>()?;
            let is_tuple = !all.is_empty();
            Ok((all, is_tuple))
        }
        Type::Never(_) => Ok((Vec::new(), false)),
        one => Ok((vec![result(one, written)?], false)),
    }
}

fn result(of: &Type, written: Written<'_>) -> Result<Scalar, Mistake> {
    scalar(of).ok_or_else(|| {
        let text = written.source.get(span(of)).unwrap_or_default();
        let title = format!("a result of the type `{text}` is not supported");
        let help = "a thread returns an integer, a bool, or a tuple of these".to_owned();
        written.mistake(span(of), title, "here", Some(help))
    })
}

/// The scalar type that is written so.
pub(super) fn scalar(of: &Type) -> Option<Scalar> {
    match of {
        Type::Path(path) if path.qself.is_none() => Scalar::named(&path.path.get_ident()?.to_string()),
        Type::Paren(inner) => scalar(&inner.elem),
        _ => None,
    }
}

/// The name of a parameter, if it has one.
pub(super) fn name(pattern: &Pat) -> Option<String> {
    if let Pat::Ident(name) = pattern { Some(name.ident.to_string()) } else { None }
}
