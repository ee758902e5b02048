//! The formats for programs: CSV and JSON.

use super::matrix;
use crate::judge::analysis::Analysis;
use crate::report::{Format, Report};
use snapbox::{IntoData as _, assert_data_eq, str};

#[test]
fn csv() {
    let (matrix, analysis) = (matrix(), Analysis::of(&matrix()));
    let report = Report { has_listings: true, ..Report::new(&matrix, &analysis, None) };
    assert_data_eq!(report.render(Format::Csv), str![[r#"
target,triple,isa,probe,group,operation,type,width,success,failure,result,operand,status,reason,shape,progress,verdict,authority,why,follows,instructions,size,essence,text,source,parts
one,aarch64-unknown-none,aarch64,load::u32::relaxed::used,operation,load,u32,32,relaxed,,used,,ok,,plain,bounded,conforms,model,,"Arm, C/C++ Atomics ABI for the Arm 64-bit Architecture: load Relaxed",2,8,ldr,"ldr w0, [x0]; ret",,
one,aarch64-unknown-none,aarch64,load::u32::acquire::used,operation,load,u32,32,acquire,,used,,ok,,plain,unknown,unknown,,it calls `<b>&|`x``,,2,,bl <b>&|`x`,bl <b>&|`x`; ret,,
one,aarch64-unknown-none,aarch64,load::u32::release::used,operation,load,u32,32,release,,used,,rejected,"no `Release` loads, <really>",,,,,,,,,,,,
one,aarch64-unknown-none,aarch64,swap::u32::relaxed::dropped,operation,swap,u32,32,relaxed,,dropped,register,ok,,ll_sc_loop,ll_sc_loop,conforms,model,,"Arm, C/C++ Atomics ABI for the Arm 64-bit Architecture: modify Relaxed",4,,ldxr; stxr,".L1:; ldxr w8, [x0]; stxr w9, w1, [x0]; cbnz w9, .L1; ret",,
one,aarch64-unknown-none,aarch64,spin_loop,operation,spin_loop,,0,,,,,ok,,nothing,bounded,,,,,1,,,ret,,
two,riscv64-unknown-none,riscv64,load::u32::relaxed::used,operation,load,u32,32,relaxed,,used,,absent,there is no such thing,,absent,,,,,,,,,,
two,riscv64-unknown-none,riscv64,load::u32::acquire::used,operation,load,u32,32,acquire,,used,,absent,there is no such thing,,absent,,,,,,,,,,
two,riscv64-unknown-none,riscv64,load::u32::release::used,operation,load,u32,32,release,,used,,rejected,"no `Release` loads, <really>",,,,,,,,,,,,
two,riscv64-unknown-none,riscv64,swap::u32::relaxed::dropped,operation,swap,u32,32,relaxed,,dropped,register,failed,LLVM ERROR: \u{1b}[31mno,,,,,,,,,,,,
two,riscv64-unknown-none,riscv64,spin_loop,operation,spin_loop,,0,,,,,failed,LLVM ERROR: \u{1b}[31mno,,,,,,,,,,,,

"#]].raw());
}

#[test]
fn json() {
    let json = Format::Json.render(&matrix(), &Analysis::of(&matrix()));
    let _: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_data_eq!(json, str![[r#"
{"schema":2,
"generator":{"name":"asm-matrix","version":"0.1.0"},
"toolchain":{"rustc":"1.95.0","commit":"59807616e1fa2540724bfbac14d7976d7e4a3860","commit_date":"2026-04-14","llvm":"22.1.2","host":"x86_64-unknown-linux-gnu","channel":"stable"},
"targets":[
{"name":"one","triple":"aarch64-unknown-none","isa":"aarch64","cpu":"","features":"+lse","effective_features":["lse","<u>|"],"opt_level":"3","flags":["-Copt-level=3"],"core":"embedded","syntax":"default","pointer_width":64,"failure":null},
{"name":"two","triple":"riscv64-unknown-none","isa":"riscv64","cpu":"","features":"+lse","effective_features":["lse","<u>|"],"opt_level":"3","flags":["-Copt-level=3"],"core":"embedded","syntax":"default","pointer_width":64,"failure":"it <fails>"}
],
"programs":[
],
"rows":[
{"probe":"load::u32::relaxed::used","group":"operation","operation":"load","type":"u32","width":32,"success":"relaxed","failure":null,"result":"used","operand":null,"cells":{"one":{"status":"ok","body":0,"judgement":0},"two":{"status":"absent","reason":0,"judgement":1}}},
{"probe":"load::u32::acquire::used","group":"operation","operation":"load","type":"u32","width":32,"success":"acquire","failure":null,"result":"used","operand":null,"cells":{"one":{"status":"ok","body":1,"judgement":2},"two":{"status":"absent","reason":0,"judgement":1}}},
{"probe":"load::u32::release::used","group":"operation","operation":"load","type":"u32","width":32,"success":"release","failure":null,"result":"used","operand":null,"cells":{"one":{"status":"rejected","reason":1,"judgement":3},"two":{"status":"rejected","reason":1,"judgement":3}}},
{"probe":"swap::u32::relaxed::dropped","group":"operation","operation":"swap","type":"u32","width":32,"success":"relaxed","failure":null,"result":"dropped","operand":"register","cells":{"one":{"status":"ok","body":2,"judgement":4},"two":{"status":"failed","reason":2,"judgement":3}}},
{"probe":"spin_loop","group":"operation","operation":"spin_loop","type":null,"width":0,"success":null,"failure":null,"result":null,"operand":null,"cells":{"one":{"status":"ok","body":3,"judgement":5},"two":{"status":"failed","reason":2,"judgement":3}}}
],
"reasons":[
"there is no such thing",
"no `Release` loads, <really>",
"LLVM ERROR: \u001b[31mno"
],
"judgements":[
{"progress":"bounded","verdict":"conforms","authority":"model","reasons":[],"follows":"Arm, C/C++ Atomics ABI for the Arm 64-bit Architecture: load Relaxed"},
{"progress":"absent","verdict":null,"authority":null,"reasons":[],"follows":null},
{"progress":"unknown","verdict":"unknown","authority":null,"reasons":["it calls `<b>&|`x``"],"follows":null},
{"progress":null,"verdict":null,"authority":null,"reasons":[],"follows":null},
{"progress":"ll_sc_loop","verdict":"conforms","authority":"model","reasons":[],"follows":"Arm, C/C++ Atomics ABI for the Arm 64-bit Architecture: modify Relaxed"},
{"progress":"bounded","verdict":null,"authority":null,"reasons":[],"follows":null}
],
"bodies":[
{"instructions":[0,1],"shape":"plain","has_loop":false,"size":8},
{"instructions":[2,1],"shape":"plain","has_loop":false,"size":null},
{"instructions":[3,4,5,1],"labels":[{"at":0,"text":".L1:"}],"shape":"ll_sc_loop","has_loop":true,"size":null},
{"instructions":[1],"shape":"nothing","has_loop":false,"size":null}
],
"instructions":[
{"mnemonic":"ldr","operands":["w0","[x0]"],"class":"load"},
{"mnemonic":"ret","operands":[],"class":"branch"},
{"mnemonic":"bl","operands":["<b>&|`x`"],"class":"call"},
{"mnemonic":"ldxr","operands":["w8","[x0]"],"class":"load_exclusive"},
{"mnemonic":"stxr","operands":["w9","w1","[x0]"],"class":"store_exclusive"},
{"mnemonic":"cbnz","operands":["w9",".L1"],"class":"branch"}
]}

"#]].raw());
}
