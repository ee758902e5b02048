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
    for (i, c) in m.columns.iter().enumerate() {
        let col = &a.columns[i];
        let Some(model) = col.model else { continue };
        let f = col.fillings();
        let judge = analysis::Judge::new(model, &f);
        let t = std::time::Instant::now();
        let (tally, wrong) = judge.mapping();
        println!("{} fillings {} mapping {tally:?} {:?}", c.name, f.len(), t.elapsed());
        let show = |w: analysis::Test| {
            println!(
                "   WRONG {} {:?} {:?}",
                w.shape.name,
                w.fillings.iter().map(|f| m.probes[f.probe].name()).collect::<Vec<_>>(),
                w.fences.iter().map(|f| f.map(|f| m.probes[f.probe].name())).collect::<Vec<_>>()
            )
        };
        wrong.map(show);
        if std::env::args().nth(2).is_some() {
            let t = std::time::Instant::now();
            let mut n = 0;
            for x in &f {
                let (tally, wrong) = judge.around(x);
                n += tally.forbidden + tally.allowed;
                wrong.map(show);
            }
            println!("  around {n} {:?}", t.elapsed());
        }
        let mut seen = std::collections::HashSet::new();
        for (p, probe) in m.probes.iter().enumerate() {
            let Some(j) = col.judgement(p) else { continue };
            if let analysis::Verdict::Weaker(_) = &j.verdict {
                for x in col.fillings_of(p, j) {
                    if !seen.insert((x.role, x.ordering, x.sequence.clone())) {
                        continue;
                    }
                    let (_, wrong) = judge.around(&x);
                    print!("  weaker {} -> ", probe.name());
                    match wrong {
                        Some(w) => show(w),
                        None => println!("no witness"),
                    }
                }
            }
        }
    }
}
