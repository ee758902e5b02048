//! The compiler that made the assembly.

/// The compiler that made the assembly. Unknown parts are absent: assembly that was read from files only names its
/// compiler in a comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Compiler {
    /// `1.95.0`, `1.97.0-nightly`
    pub release: Option<String>,
    /// The commit of rustc, in full.
    pub commit: Option<String>,
    /// The date of that commit.
    pub commit_date: Option<String>,
    /// The version of LLVM.
    pub llvm: Option<String>,
    /// The triple that it runs on.
    pub host: Option<String>,
}

impl Compiler {
    /// `stable`, `beta`, `nightly` or `dev`, from the release.
    #[must_use]
    pub fn channel(&self) -> Option<&'static str> {
        let suffix = self.release.as_ref()?.split_once('-').map(|(_, suffix)| suffix);
        Some(match suffix {
            None => "stable",
            Some(beta) if beta.starts_with("beta") => "beta",
            Some("nightly") => "nightly",
            Some(_) => "dev",
        })
    }

    /// One line that names the compiler: release, commit, date and LLVM.
    #[must_use]
    pub fn title(&self) -> String {
        let release = self.release.as_deref().unwrap_or("of unknown version");
        let mut title = format!("rustc {release}");
        match (&self.commit, &self.commit_date) {
            (Some(commit), Some(date)) => title.push_str(&format!(" ({} {date})", commit.get(..9).unwrap_or(commit))),
            (Some(commit), None) => title.push_str(&format!(" ({})", commit.get(..9).unwrap_or(commit))),
            (None, _) => {}
        }
        if let Some(llvm) = &self.llvm {
            title.push_str(&format!(", LLVM {llvm}"));
        }
        title
    }
}
