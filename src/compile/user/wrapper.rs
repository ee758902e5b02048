//! The programs that cargo runs instead of the compiler, with the compiler as their first argument: a file in the crate's folder
//! is enough to name one, so it is said which it is.

use super::configuration::Configuration;
use super::package::cargo;
use crate::base::process::{Invocation, RunError};
use crate::compile::session::Session;
use std::path::Path;

/// The settings, with the variables that replace them.
pub(super) const WRAPPERS: [(&str, [&str; 2]); 2] = [
    ("rustc-wrapper", ["RUSTC_WRAPPER", "CARGO_BUILD_RUSTC_WRAPPER"]),
    ("rustc-workspace-wrapper", ["RUSTC_WORKSPACE_WRAPPER", "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER"]),
];

/// Says which programs cargo runs instead of the compiler, and what names them.
pub(super) fn say(configuration: &Configuration, folder: &Path, session: &Session) -> Result<(), RunError> {
    for (setting, variables) in WRAPPERS {
        let Some((program, variable)) = configuration.wrapper(setting, &variables) else { continue };
        let origin = match variable {
            Some(variable) => format!("the variable {variable}"),
            None => origin(setting, folder, session)?,
        };
        tracing::warn!("{origin} names `{program}` as {setting}: cargo runs it instead of the compiler");
    }
    Ok(())
}

/// The file that has a setting.
fn origin(setting: &str, folder: &Path, session: &Session) -> Result<String, RunError> {
    let question = Invocation::new(cargo(&session.toolchain))
        .arguments(["-Zunstable-options", "config", "get", "--show-origin"])
        .argument(format!("build.{setting}"))
        .variable("RUSTC", &session.toolchain.rustc)
        .variable("RUSTC_BOOTSTRAP", "1")
        .directory(folder);
    let output = session.runner.run(&question)?;
    // `build.rustc-wrapper = "program" # /folder/.cargo/config.toml`
    let file = output.stdout.lines().find_map(|line| Some(line.rsplit_once("\" # ")?.1.to_owned()));
    Ok(file.unwrap_or_else(|| "cargo's configuration".to_owned()))
}
