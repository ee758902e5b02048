use asm_matrix::*;
use std::collections::BTreeMap;
fn main() {
    let dir = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let rows: Vec<_> = target::rows(target::DEFAULT_FILE, "t").unwrap().into_iter().map(|r| r.target).collect();
    let (m, _) = stored::read(&rows, &dir).unwrap();
    let t = std::time::Instant::now();
    let a = analysis::Analysis::of(&m);
    let e = t.elapsed();
    for (i, c) in m.columns.iter().enumerate() {
        let mut n = BTreeMap::<&str, usize>::new();
        let mut why = BTreeMap::<String, Vec<String>>::new();
        let mut rowed = 0;
        for (p, probe) in m.probes.iter().enumerate() {
            let Some(j) = a.judgement(i, p) else { continue };
            *n.entry(j.verdict.name()).or_default() += 1;
            rowed += usize::from(j.row.is_some());
            let key = match &j.verdict {
                analysis::Verdict::Conforms => continue,
                v => format!("{v:?}"),
            };
            why.entry(key).or_default().push(probe.name());
        }
        println!("{} {n:?} rows {rowed}", c.name);
        for (r, v) in why {
            println!("   {} {}: {} {}", v.len(), &r[..r.len().min(230)], v[0], v[v.len() - 1]);
        }
    }
    println!("{e:?}");
}
