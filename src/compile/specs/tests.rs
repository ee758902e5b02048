//! Specifications, as compilers print them.

use super::*;

/// Two of rustc 1.95, shortened, and one of a compiler that writes widths as text.
const ANSWER: &str = r#"{
  "avr-none": {
    "arch": "avr", "atomic-cas": false, "llvm-target": "avr-unknown-unknown", "max-atomic-width": 16,
    "metadata": { "description": null, "host_tools": false, "std": false, "tier": 3 },
    "need-explicit-cpu": true, "target-pointer-width": 16
  },
  "wasm32-wasip1-threads": {
    "arch": "wasm32", "features": "+atomics,+bulk-memory", "llvm-target": "wasm32-wasi", "max-atomic-width": 64,
    "metadata": { "description": "WebAssembly with WASI", "host_tools": false, "std": true, "tier": 2 },
    "min-atomic-width": 8, "target-pointer-width": "32"
  }
}"#;

#[test]
fn a_specification_says_what_a_triple_is() {
    let specs = parse(ANSWER).expect("it is an answer");
    let [avr, wasm] = &specs[..] else { panic!("two triples: {specs:?}") };
    assert_eq!((avr.triple.as_str(), avr.isa.as_str(), avr.pointer_width), ("avr-none", "avr", 16));
    assert_eq!((&avr.load_stores[..], &avr.atomics[..]), (&[8, 16][..], &[][..]));
    assert_eq!((avr.tier, avr.has_std, avr.needs_cpu), (Some(3), Some(false), true));
    assert_eq!(wasm.pointer_width, 32);
    assert_eq!((&wasm.load_stores[..], &wasm.atomics[..]), (&[8, 16, 32, 64][..], &[8, 16, 32, 64][..]));
    assert_eq!(wasm.features, ["+atomics", "+bulk-memory"]);
    assert_eq!(wasm.description, "WebAssembly with WASI");
    assert!(!wasm.needs_cpu);
}

#[test]
fn what_is_no_answer_is_refused() {
    for text in ["", "error: unknown print request", "{\"x\": {}}", "{\"x\": {\"arch\": \"avr\"}}"] {
        assert_eq!(parse(text), None, "{text}");
    }
}

/// What is only for the linker makes no difference; what is unknown here makes one.
#[test]
fn triples_differ_by_what_reaches_code_generation() {
    let code = |fields: &str| {
        let text = format!(
            r#"{{"x": {{ "arch": "aarch64", "llvm-target": "aarch64-unknown-linux-gnu", "target-pointer-width": 64{fields} }}}}"#
        );
        parse(&text).expect("it is an answer").remove(0).code
    };
    let plain = code("");
    assert_eq!(code(r#", "linker": "clang", "os": "redox", "metadata": { "tier": 3 }"#), plain);
    for field in [r#""features": "+lse""#, r#""relocation-model": "static""#, r#""a-field-of-tomorrow": true"#] {
        assert_ne!(code(&format!(", {field}")), plain, "{field}");
    }
}

/// The operating system counts where LLVM asks it, and nowhere else.
#[test]
fn the_operating_system_counts_on_some() {
    let code = |isa: &str, target: &str| {
        let text = format!(r#"{{"x": {{ "arch": "{isa}", "llvm-target": "{target}", "target-pointer-width": 32 }}}}"#);
        parse(&text).expect("it is an answer").remove(0).code
    };
    assert_eq!(code("aarch64", "aarch64-unknown-linux-gnu"), code("aarch64", "aarch64-unknown-netbsd"));
    assert_ne!(code("aarch64", "aarch64-unknown-linux-gnu"), code("aarch64", "aarch64_be-unknown-linux-gnu"));
    assert_ne!(code("arm", "armv6-unknown-linux-gnueabihf"), code("arm", "armv6-unknown-netbsdelf-eabihf"));
    assert_ne!(code("x86", "i686-unknown-linux-gnu"), code("x86", "i686-unknown-netbsdelf"));
}
