//! `asm-matrix claims`: decides claims, and prints the cells that decide them.

use super::arguments::{self, Selection, TextFormat, UserCode};
use super::failure::Hinted;
use super::settings::Settings;
use super::{Context, Verdict, product, terminal, user};
use crate::base::input;
use crate::judge::claims::{self, Claims, Ruling};
use crate::report;

pub(super) fn claims(arguments: &arguments::Claims, context: &Context) -> anyhow::Result<Verdict> {
    let is_user_code = user::is_given(&arguments.user);
    let claims = read(arguments, is_user_code)?;
    let (selection, is_narrowed) = selection(arguments, &claims, is_user_code)?;
    let user = functions(&arguments.user, &claims);
    let product = product::make_with(
        &selection,
        &arguments.compilation,
        Some(&user),
        product::Extra::sizes(claims.needs_sizes()),
        context,
    )?;
    // A filter leaves functions out on purpose.
    let claims = if arguments.user.filter.is_some() { claims.within(&product.matrix) } else { claims };
    anyhow::ensure!(!claims.claims.is_empty(), "no claim is about the functions that --filter selects");
    if is_user_code {
        claims.fit(&product.matrix, is_narrowed)?;
    }
    let rulings = claims.decide(&product.matrix, is_narrowed)?;
    let matrix = &product.matrix;
    match arguments.format {
        TextFormat::Text => terminal::print(&report::claims::text(matrix, &rulings, context.verbose))?,
        TextFormat::Markdown => terminal::print_content(&report::claims::markdown(matrix, &rulings))?,
        TextFormat::Json => terminal::print_content(&report::claims::json(matrix, &rulings))?,
    }
    let is_unexpected = rulings.iter().any(Ruling::is_unexpected);
    Ok(if is_unexpected { Verdict::Unexpected } else { Verdict::Expected })
}

/// The claims of the named file; without one, the assertions beside user code, or the claims of the book.
fn read(arguments: &arguments::Claims, is_user_code: bool) -> anyhow::Result<Claims> {
    let Some(path) = &arguments.file else {
        // A filter without code is a mistake that is reported where the code is looked for.
        if !is_user_code || arguments.user.probes.is_none() && arguments.compilation.asm.is_none() {
            return Ok(Claims::parse(claims::BOOK, "book.toml (built in)")?);
        }
        let settings = Settings::beside(&arguments.user)?;
        return settings.and_then(|settings| settings.assertions).ok_or_else(|| {
            let title = "there is nothing to decide about this code".to_owned();
            let help = "write `[[assert]]` tables into `asm-matrix.toml` beside it, or name a file of claims: docs/claims.md \
                        describes both";
            Hinted { title, help: help.to_owned() }.into()
        });
    };
    let (text, origin) = (input::text(path, input::Kind::Written)?, path.display().to_string());
    Ok(if is_user_code { Claims::parse_for_user_code(&text, &origin)? } else { Claims::parse(&text, &origin)? })
}

/// The user code; without a filter, its rows are the functions that the claims name.
fn functions(user: &UserCode, claims: &Claims) -> UserCode {
    let filter = match &user.filter {
        None if user.probes.is_some() => claims.functions(),
        filter => filter.clone(),
    };
    UserCode { filter, ..user.clone() }
}

/// The targets to compile for: those that the command line names, or else those that the claims name; and whether they
/// are fewer than the claims name.
fn selection(arguments: &arguments::Claims, claims: &Claims, is_user_code: bool) -> anyhow::Result<(Selection, bool)> {
    let given = &arguments.selection;
    let is_narrowed = !given.target.is_empty();
    if is_user_code && (is_narrowed || !claims.has_targets()) {
        return Ok((given.clone(), is_narrowed));
    }
    let file = product::targets_file(given, Some(&arguments.user))?;
    let mut known = file.targets();
    if is_narrowed {
        known.extend(file.select(given)?);
    }
    let meant = claims.targets(&known)?;
    let is_chosen = is_narrowed || arguments.compilation.asm.is_some();
    let names = || meant.iter().map(|target| target.name.clone()).collect();
    let target = if is_chosen { given.target.clone() } else { names() };
    Ok((Selection { target, ..given.clone() }, is_narrowed))
}
