//! The compiler's facts about a target: `rustc --print cfg` is the only reliable description of one.

use super::toolchain::Toolchain;
use crate::base::mistake;
use crate::base::process::Invocation;
use crate::compile::cache::{Codec, Key};
use crate::compile::session::Session;
use crate::compile::toolchain::{ToolchainError, answer};
use crate::target::{Part, Target};
use std::path::{Path, PathBuf};

/// A target as the compiler describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// `target_arch`
    pub isa: String,
    /// `target_pointer_width`, in bits
    pub pointer_width: u16,
    /// `target_feature`, all enabled ones
    pub features: Vec<String>,
    /// `target_has_atomic`: the widths with all operations, `8` to `128` and `ptr`
    pub atomics: Vec<String>,
    /// `target_has_atomic_load_store`: the widths that can at least be loaded and stored
    pub load_stores: Vec<String>,
    /// All lines of the answer, for conditions in cargo's configuration.
    pub cfg: Vec<String>,
    /// Where the target's libraries are, if they are installed.
    pub library_folder: PathBuf,
}

/// The key of the line that is added to the compiler's answer.
const LIBRARY_FOLDER: &str = "library_folder";

/// Why a target has no facts.
#[derive(Debug, thiserror::Error)]
pub enum FactsError {
    /// The compiler does not know a part of the target.
    #[error("{title}")]
    Unknown {
        /// Which part of the target.
        part: Part,
        /// The offending word in it.
        word: String,
        /// What is wrong.
        title: String,
        /// The label under the marked word.
        label: &'static str,
        /// A hint.
        help: Option<String>,
    },
    /// The compiler gave no answer.
    #[error(transparent)]
    Toolchain(#[from] ToolchainError),
}

impl FactsError {
    /// Whether the error is about the target and not the user's mistake, so that the others can be compiled.
    #[must_use]
    pub fn is_of_target(&self) -> bool {
        match self {
            FactsError::Unknown { .. } => false,
            FactsError::Toolchain(error) => error.is_of_question(),
        }
    }
}

impl Facts {
    /// The compiler's facts about a target, from the cache if possible.
    pub fn of(target: &Target, session: &Session) -> Result<Facts, FactsError> {
        Facts::with(target, &[], session)
    }

    /// The facts about a target that is compiled with these rustflags, which can change its features.
    pub fn with(target: &Target, rustflags: &[String], session: &Session) -> Result<Facts, FactsError> {
        check_emptiness(target)?;
        check_triple(target)?;
        let cpu = target.cpu.as_deref().unwrap_or_default();
        let features = target.features.as_deref().unwrap_or_default();
        let flags = rustflags.join("\n");
        let key = Key::of(&["facts", &session.toolchain.identity, &target.triple, cpu, features, &flags]);
        let codec = Codec {
            encode: |text: &String| parse(text).is_some().then(|| text.clone()),
            decode: |text| Some(text.to_owned()),
        };
        let key = (!target.is_native() && !flags.contains("target-cpu=native")).then_some(&key);
        let text = session.cache.remembered("facts", key, &codec, || ask(target, rustflags, session))?;
        let facts = parse(&text).ok_or_else(|| ToolchainError::Garbage {
            command: format!("{} --print cfg --target {}", session.toolchain.rustc.display(), target.triple),
            answer: text.chars().take(60).collect(),
            expected: "target_arch=…",
        })?;
        match &target.isa {
            Some(isa) if *isa != facts.isa => Err(FactsError::Unknown {
                part: Part::Isa,
                word: isa.clone(),
                title: format!("the isa of {} is `{}`, not `{isa}`", target.triple, facts.isa),
                label: "another one",
                help: Some(format!("write isa = \"{}\"", facts.isa)),
            }),
            Some(_) | None => Ok(facts),
        }
    }

    /// Whether there are atomics of 128 bits.
    #[must_use]
    pub fn has_128_bits(&self) -> bool {
        self.load_stores.iter().any(|width| width == "128")
    }
}

/// The `-C` options that choose the processor and its features.
#[must_use]
pub fn code_generation(target: &Target) -> Vec<String> {
    let mut options = Vec::new();
    if let Some(cpu) = &target.cpu {
        options.push(format!("-Ctarget-cpu={cpu}"));
    }
    if let Some(features) = &target.features {
        options.push(format!("-Ctarget-feature={features}"));
    }
    options
}

fn ask(target: &Target, rustflags: &[String], session: &Session) -> Result<String, FactsError> {
    let Session { toolchain, runner, .. } = session;
    // On a stable compiler, `target_has_atomic_load_store` and the unstable features are visible only with the
    // bootstrap variable. Nothing is compiled here.
    let question: Invocation = toolchain
        .invocation()
        .arguments(["--print", "cfg", "--print", "target-libdir", "--target", &target.triple])
        .arguments(rustflags.iter().cloned())
        .arguments(code_generation(target))
        .variable("RUSTC_BOOTSTRAP", "1");
    let answer = match answer(&question, runner) {
        Ok(answer) => answer,
        Err(error) => return Err(explain(target, session, error)),
    };
    check_words(target, toolchain, session)?;
    // The answers are in the order of the questions, and the second is one line.
    let (cfg, folder) = answer.trim_end().rsplit_once('\n').unwrap_or_default();
    Ok(format!("{cfg}\n{LIBRARY_FOLDER}=\"{}\"\n", folder.trim()))
}

/// Finds out why the compiler refused a target: usually it does not know the triple.
fn explain(target: &Target, session: &Session, error: ToolchainError) -> FactsError {
    match session.toolchain.triples(&session.runner) {
        Ok(triples) if !triples.contains(&target.triple) => FactsError::Unknown {
            part: Part::Triple,
            word: target.triple.clone(),
            title: format!("the compiler has no target `{}`", target.triple),
            label: UNKNOWN,
            help: mistake::suggestion(&target.triple, triples.iter().map(String::as_str))
                .or_else(|| Some("`rustc --print target-list` prints them all".to_owned())),
        },
        Ok(_) | Err(_) => FactsError::Toolchain(error),
    }
}

/// rustc only warns about an unknown processor or feature, and continues without it.
fn check_words(target: &Target, toolchain: &Toolchain, session: &Session) -> Result<(), FactsError> {
    if let Some(cpu) = target.cpu.as_ref().filter(|_| !target.is_native()) {
        let known = toolchain.cpus(&target.triple, &session.runner)?;
        check_word(&target.triple, Part::Cpu, cpu, &known)?;
    }
    let Some(features) = &target.features else { return Ok(()) };
    let known = toolchain.features(&target.triple, &session.runner)?;
    for feature in features.split(',') {
        check_word(&target.triple, Part::Features, switched(feature, features)?, &known)?;
    }
    Ok(())
}

/// The name of a feature that is switched on or off; `features` is the list that it is from.
fn switched<'a>(feature: &'a str, features: &str) -> Result<&'a str, FactsError> {
    let plain = feature.trim();
    let words: Vec<&str> = plain.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|word| word.starts_with(['+', '-'])) {
        let title = format!("there is a comma missing in `{features}`");
        return Err(odd(plain, "in here", title, &words.join(",")));
    }
    match plain.strip_prefix(['+', '-']) {
        Some(name) if plain == feature => Ok(name),
        // rustc would take the space as part of the name.
        Some(_) => Err(odd(feature, "a space", format!("there is a space in `{features}`"), plain)),
        None if plain.is_empty() => {
            let features: Vec<&str> = features.split(',').filter(|feature| !feature.trim().is_empty()).collect();
            let title = "there is a comma too many in target-feature".to_owned();
            Err(odd(feature, "here", title, &features.join(",")))
        }
        None => {
            let title = format!("the target-feature `{plain}` is neither switched on nor off");
            Err(odd(feature, "neither + nor -", title, &format!("+{plain}` or `-{plain}")))
        }
    }
}

/// An empty value is a mistake: rustc takes it as an unknown one, or as none.
fn check_emptiness(target: &Target) -> Result<(), FactsError> {
    let is_empty = |value: &Option<String>| {
        value.as_ref().is_some_and(|value| value.chars().all(|letter| letter == ',' || letter.is_whitespace()))
    };
    let (part, name) = match target {
        Target { cpu, .. } if is_empty(cpu) => (Part::Cpu, "target-cpu"),
        Target { features, .. } if is_empty(features) => (Part::Features, "target-feature"),
        _ => return Ok(()),
    };
    let (title, help) = (format!("{name} is empty"), Some("leave it out, if nothing is to be said".to_owned()));
    Err(FactsError::Unknown { part, word: String::new(), title, label: "nothing", help })
}

/// Target specification files have no name that could be a cache key for their `core`, and compilers require a
/// permission for them.
fn check_triple(target: &Target) -> Result<(), FactsError> {
    if Path::new(&target.triple).extension().is_none_or(|extension| extension != "json") {
        return Ok(());
    }
    Err(FactsError::Unknown {
        part: Part::Triple,
        word: target.triple.clone(),
        title: format!("`{}` is a file, not a triple", target.triple),
        label: "a file",
        help: Some("`rustc --print target-list` lists the triples".to_owned()),
    })
}

/// A target-feature that is not well formed.
fn odd(word: &str, label: &'static str, title: String, right: &str) -> FactsError {
    let help = Some(format!("write `{right}`"));
    FactsError::Unknown { part: Part::Features, word: word.to_owned(), title, label, help }
}

/// The label under a word that the compiler does not know.
const UNKNOWN: &str = "unknown to the compiler";

/// A compiler that lists nothing cannot be asked.
fn check_word(triple: &str, part: Part, word: &str, known: &[String]) -> Result<(), FactsError> {
    if known.is_empty() || known.iter().any(|known| known == word) {
        return Ok(());
    }
    let (what, list) = match part {
        Part::Cpu => ("target-cpu", "target-cpus"),
        Part::Features => ("target-feature", "target-features"),
        Part::Triple | Part::Isa => unreachable!("these are looked at elsewhere"),
    };
    Err(FactsError::Unknown {
        part,
        word: word.to_owned(),
        title: format!("{triple} has no {what} `{word}`"),
        label: UNKNOWN,
        help: mistake::suggestion(word, known.iter().map(String::as_str))
            .or_else(|| Some(format!("`rustc --print {list} --target {triple}` prints them all"))),
    })
}

/// None if the output is not an answer.
fn parse(text: &str) -> Option<Facts> {
    let values = |name: &str| -> Vec<String> {
        text.lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value.trim_matches('"').to_owned())
            .collect()
    };
    let value = |name: &str| values(name).into_iter().next();
    Some(Facts {
        isa: value("target_arch")?,
        pointer_width: value("target_pointer_width")?.parse().ok()?,
        features: values("target_feature"),
        atomics: values("target_has_atomic"),
        load_stores: values("target_has_atomic_load_store"),
        cfg: text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with(LIBRARY_FOLDER))
            .map(str::to_owned)
            .collect(),
        library_folder: PathBuf::from(value(LIBRARY_FOLDER)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cfg_as_rustc_prints_it() {
        let facts = parse(
            "debug_assertions\npanic=\"unwind\"\ntarget_arch=\"arm\"\ntarget_feature=\"mclass\"\ntarget_has_atomic_load_store\n\
             target_has_atomic_load_store=\"8\"\ntarget_pointer_width=\"32\"\n\nlibrary_folder=\"/x/lib\"\n",
        )
        .unwrap();
        assert_eq!(parse("hello\n"), None);
        assert_eq!(facts.isa, "arm");
        assert_eq!(facts.pointer_width, 32);
        assert_eq!(facts.features, ["mclass"]);
        assert_eq!(facts.load_stores, ["8"]);
        assert!(facts.atomics.is_empty());
        assert_eq!(facts.library_folder, PathBuf::from("/x/lib"));
    }
}
