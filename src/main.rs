//! asm-matrix
use asm_matrix::*;
fn main() {
    let runner = process::Runner { timeout: std::time::Duration::from_secs(600), interrupted: Default::default() };
    let toolchain = toolchain::Toolchain::find(&toolchain::Selection::Default, &runner).unwrap();
    let cache = cache::Cache::open(std::path::Path::new("/tmp/amcache")).unwrap();
    let session = session::Session { toolchain, cache, runner };
    let targets = target::rows(target::DEFAULT_FILE, "targets.toml").unwrap().into_iter().map(|r| r.target).collect();
    let t = std::time::Instant::now();
    let request = pipeline::Request { targets, core: None, dialect: asm::Dialect::Intel, sizes: false, jobs: 2 };
    let product = pipeline::run(&request, &session, &|name| eprintln!("{name} {:?}", t.elapsed())).unwrap();
    let m = &product.matrix;
    for (c, o) in m.columns.iter().zip(&m.outcomes) {
        let n = |s: &str| o.iter().filter(|o| o.status() == s).count();
        let unknown = m.bodies.iter().flat_map(|b| b.operations()).filter(|o| o.class == isa::Class::Unknown).count();
        eprintln!(
            "{} {:?} ok {} absent {} rejected {} failed {} unknown {unknown}",
            c.name,
            c.failure,
            n("ok"),
            n("absent"),
            n("rejected"),
            n("failed")
        );
    }
    eprintln!("bodies {} {:?}", m.bodies.len(), t.elapsed());
    for f in report::Format::Json.files(m) {
        std::fs::write(format!("/tmp/{}", f.name), f.content).unwrap();
    }
    eprintln!("{:?}", t.elapsed());
}
