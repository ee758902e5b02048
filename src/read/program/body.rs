//! The functions of a program, read as far as they are in the subset: the threads, and what they call.

use super::code::{Code, Function};
use super::expression::Reader;
use super::{Unread, line, signature, unread};
use syn::{Expr, File, FnArg, Item, ItemFn, ReturnType};

/// Reads the functions of these names, and those that they call.
pub(super) fn read(file: &File, names: &[String], source: &str) -> Result<Code, Unread> {
    let mut code = Code::default();
    for item in &file.items {
        if let Item::Const(constant) = item {
            // One that is not in the subset is missed where it is used.
            if let Ok(value) = (Reader { source, code: &mut code }).typed(&constant.expr, &constant.ty) {
                code.constants.push((constant.ident.to_string(), value));
            }
        }
    }
    let mut wanted: Vec<String> = names.to_vec();
    let mut next = 0;
    while let Some(name) = wanted.get(next).cloned() {
        next += 1;
        let known = file.items.iter().find_map(|item| match item {
            Item::Fn(function) if function.sig.ident == name => Some(function),
            _ => None,
        });
        // One that is not there is missed where it is called.
        let Some(known) = known else { continue };
        let function = function(known, &mut code, source)?;
        code.functions.push(function);
        for called in called(&known.block) {
            if !wanted.contains(&called) {
                wanted.push(called);
            }
        }
    }
    Ok(code)
}

fn function(known: &ItemFn, code: &mut Code, source: &str) -> Result<Function, Unread> {
    if let Some(generic) = known.sig.generics.type_params().next() {
        return Err(unread(generic, "a generic function is not in the subset"));
    }
    let mut parameters = Vec::new();
    for input in &known.sig.inputs {
        let FnArg::Typed(typed) = input else { return Err(unread(input, "`self` is not in the subset")) };
        let name = signature::name(&typed.pat).ok_or_else(|| unread(&typed.pat, "a parameter without a name"))?;
        parameters.push((name, signature::scalar(&typed.ty)));
    }
    let result = match &known.sig.output {
        ReturnType::Type(_, of) => signature::scalar(of),
        ReturnType::Default => None,
    };
    let body = Reader { source, code }.block(&known.block)?;
    Ok(Function { name: known.sig.ident.to_string(), line: line(&known.sig.ident), parameters, result, body })
}

/// The names of functions that a block calls by a single word.
fn called(block: &syn::Block) -> Vec<String> {
    struct Calls(Vec<String>);
    impl<'a> syn::visit::Visit<'a> for Calls {
        fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
            if let Expr::Path(path) = &*call.func
                && let Some(name) = path.path.get_ident()
            {
                self.0.push(name.to_string());
            }
            syn::visit::visit_expr_call(self, call);
        }
    }
    let mut calls = Calls(Vec::new());
    syn::visit::Visit::visit_block(&mut calls, block);
    calls.0
}
