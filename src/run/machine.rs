//! What is known of this machine: its processor, and what else runs on it.

use crate::base::input;
use crate::compile::facts::Facts;
use crate::compile::session::Session;
use crate::target::Target;
use std::path::Path;

/// The machine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Machine {
    /// The processor, as it names itself.
    pub model: Option<String>,
    /// What tells it from others of this name: family, model, stepping.
    pub details: Option<String>,
    /// How many processors this program may use.
    pub cores: usize,
    /// How its frequency is chosen.
    pub governor: Option<String>,
    /// Whether it is a virtual one.
    pub is_virtual: bool,
}

/// The keys of `/proc/cpuinfo` that name a processor: those of x86, Arm, RISC-V, Power and s390x.
const MODELS: [&str; 6] = ["model name", "Model Name", "uarch", "cpu", "machine", "Hardware"];

/// The keys of `/proc/cpuinfo` that tell processors of one name apart.
const DETAILS: [&str; 7] =
    ["cpu family", "model", "stepping", "CPU implementer", "CPU part", "CPU variant", "revision"];

impl Machine {
    /// This one.
    #[must_use]
    pub fn this() -> Machine {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
        let governor = system_file("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
        Machine { cores, governor, ..described(&system_file("/proc/cpuinfo").unwrap_or_default()) }
    }
}

/// The text of a file of the system, if there is one.
fn system_file(path: &str) -> Option<String> {
    let text = input::text(Path::new(path), input::Kind::Written).ok()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// What `/proc/cpuinfo` says.
fn described(text: &str) -> Machine {
    let value = |key: &str| {
        let of = |line: &str| {
            let (name, value) = line.split_once(':')?;
            (name.trim() == key && !value.trim().is_empty()).then(|| value.trim().to_owned())
        };
        text.lines().find_map(of)
    };
    let details: Vec<String> = DETAILS.iter().filter_map(|key| Some(format!("{key} {}", value(key)?))).collect();
    Machine {
        model: MODELS.iter().find_map(|key| value(key)),
        details: Some(details.join(", ")).filter(|details| !details.is_empty()),
        is_virtual: value("flags").is_some_and(|flags| flags.split(' ').any(|flag| flag == "hypervisor")),
        ..Machine::default()
    }
}

/// How much ran on this machine in the last minute, on average.
#[must_use]
pub fn load() -> Option<f64> {
    system_file("/proc/loadavg")?.split(' ').next()?.parse().ok()
}

/// Why code for a target does not run on this machine.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Foreign {
    /// It is for another system, and this one is named.
    #[error("it is not for this machine, which is {0}")]
    System(String),
    /// The processor does not have these features.
    #[error("this processor does not have {}", .0.join(", "))]
    Processor(Vec<String>),
    /// The compiler does not say.
    #[error("{0}")]
    Unknown(String),
}

/// Whether code for a target runs on this machine: the triple is that of the compiler's host but for its libraries, and the
/// processor has the features.
pub fn runs(target: &Target, session: &Session) -> Result<(), Foreign> {
    let host = session.toolchain.compiler.host.clone().unwrap_or_default();
    let system = |triple: &str| triple.split('-').take(3).map(str::to_owned).collect::<Vec<_>>();
    if system(&target.triple) != system(&host) {
        return Err(Foreign::System(host));
    }
    let native = Target { cpu: Some("native".to_owned()), ..Target::ad_hoc(&host) };
    let features = |target: &Target| {
        let facts = Facts::of(target, session);
        facts.map(|facts| facts.features).map_err(|error| Foreign::Unknown(error.to_string()))
    };
    let (wanted, has) = (features(target)?, features(&native)?);
    // What only the triple decides says nothing of the processor.
    let is_missing = |feature: &String| !has.contains(feature) && feature != "crt-static";
    let missing: Vec<String> = wanted.into_iter().filter(is_missing).collect();
    if missing.is_empty() { Ok(()) } else { Err(Foreign::Processor(missing)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processors_name_themselves() {
        let x86 = "processor\t: 0\nvendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 2\nmodel name\t: AMD EPYC\nstepping\t: 1\n\
                   flags\t\t: fpu hypervisor lahf_lm\n";
        let machine = described(x86);
        assert_eq!(machine.model.as_deref(), Some("AMD EPYC"));
        assert_eq!(machine.details.as_deref(), Some("cpu family 26, model 2, stepping 1"));
        assert!(machine.is_virtual);
        let arm =
            "processor\t: 0\nFeatures\t: fp atomics\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\n";
        let machine = described(arm);
        assert_eq!(machine.model, None);
        assert_eq!(machine.details.as_deref(), Some("CPU implementer 0x41, CPU part 0xd0c, CPU variant 0x3"));
        assert!(!machine.is_virtual);
        assert_eq!(described(""), Machine::default());
    }
}
