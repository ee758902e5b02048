//! The page in a real browser.

use crate::support::{Extra, absent, folder, program, run};
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// The page after its script has run, from the browser.
fn document(page: &Path, anchor: &str) -> Option<String> {
    let browser = ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| which::which(name).ok())?;
    let profile = folder();
    let mut command = Command::new(browser);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync", "--virtual-time-budget=10000", "--dump-dom"]);
    command.arg(format!("--user-data-dir={}", profile.path().display()));
    let run = run(command.arg(format!("file://{}#{anchor}", page.display())));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    Some(run.stdout)
}

/// The text of an element, by its id, without markup.
fn text(document: &str, id: &str) -> String {
    let begin = document.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("there is no element {id}"));
    let rest = &document[begin..];
    let open = rest.find('>').expect("a tag ends") + 1;
    let close = rest.find("</pre>").or_else(|| rest.find("</h2>")).expect("an element ends");
    let mut text = String::new();
    for part in rest[open..close].split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    text
}

#[test]
fn a_cell_is_found_by_its_anchor_and_shows_its_instructions() {
    let out = folder();
    let built = run(program().args(["build", "--format", "html", "--out"]).arg(out.path()));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let page = out.path().join("index.html");
    let Some(document) = document(&page, "aarch64_lse/fetch_or::u64::acq_rel::used") else {
        return absent(Extra::Browser);
    };
    assert!(document.contains("id=\"aarch64_lse/fetch_or::u64::acq_rel::used\""));
    assert!(document.contains("<h2 id=\"detail-title\">fetch_or::u64::acq_rel::used on aarch64_lse</h2>"));
    let listing = text(&document, "detail-listing");
    let lines: Vec<&str> = listing.lines().map(str::trim).collect();
    assert_eq!(lines.len(), 2, "{listing}");
    assert!(lines[0].starts_with("ldsetal x1, x0, [x0]") && lines[0].ends_with("read modify write"), "{listing}");
    assert!(lines[1].starts_with("ret"), "{listing}");
    // The filters were changed so that the cell is in the table, which has the other targets too.
    assert!(document.contains("id=\"x86_64/fetch_or::u64::acq_rel::used\""));
    assert!(document.contains("differs from Relaxed"));
    // So does the non-atomic baseline, under the name that `show` uses.
    assert!(document.contains("id=\"x86_64/swap::u64::plain::used\""));
    // An empty cell says why it is empty.
    let document = self::document(&page, "x86_64/load::u32::release::used").expect("there was a browser before");
    assert!(document.contains("atomic loads cannot have `Release` or `AcqRel` ordering"));
}

/// The page shows how to reproduce probes but not user code, since it does not know where that is.
#[test]
fn own_functions_have_no_command() {
    let out = folder();
    let build = |more: &[&str]| {
        let mut command = program();
        command.args(["build", "--format", "html", "--target", "x86_64", "--out"]).arg(out.path()).args(more);
        let built = run(&mut command);
        assert_eq!(built.code, Some(0), "{}", built.stderr);
        out.path().join("index.html")
    };
    let page = build(&["--probes", "examples/pinned"]);
    let Some(document) = document(&page, "x86_64/unlock::release") else { return absent(Extra::Browser) };
    assert!(document.contains("unlock::release on x86_64") && !document.contains("<dt>reproduce</dt>"));
    let document = self::document(&build(&[]), "x86_64/fence::acquire").expect("there was a browser before");
    assert!(document.contains("asm-matrix show fence::acquire --target x86_64 --command"));
    assert!(document.contains("<dd>1 instruction</dd>"));
}

#[test]
fn text_from_outside_stays_text() {
    let out = folder();
    let assembly = "\t.globl\tfence__seq_cst\nfence__seq_cst:\n\tmov\t<script>document.title='run'</script>, %rax\n\
                    \t<img src=x onerror=\"document.title='run'\">\n\tretq\n.Lfunc_end0:\n";
    fs::write(out.path().join("x86_64.s"), assembly).expect("the folder can be written");
    let built =
        run(program().args(["build", "--format", "html", "--asm"]).arg(out.path()).arg("--out").arg(out.path()));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let page = out.path().join("index.html");
    let source = fs::read_to_string(&page).expect("it was written");
    assert!(!source.contains("document.title='run'"), "text from outside stands in the source");
    let Some(document) = document(&page, "x86_64/fence::seq_cst") else { return absent(Extra::Browser) };
    assert!(document.contains("&lt;script&gt;document.title='run'&lt;/script&gt;"));
    assert!(!document.contains("<title>run</title>"));
    assert!(!document.contains("<img"));
}

#[test]
fn the_page_refers_to_nothing_outside() {
    let out = folder();
    let built =
        run(program().args(["build", "--format", "html", "--target", "thumbv6m-none-eabi", "--out"]).arg(out.path()));
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    let source = fs::read_to_string(out.path().join("index.html")).expect("it was written");
    for word in ["http:", "https:", "src=", "@import", "url(", "fetch(", "XMLHttpRequest", "import("] {
        assert!(!source.contains(word), "{word}");
    }
    let shell =
        source.len() - source.split("id=\"data\">").nth(1).and_then(|rest| rest.find('<')).expect("there are data");
    assert!(shell < 60_000, "the page without its data has {shell} bytes");
}
