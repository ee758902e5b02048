//! The meaning of expressions, and robustness against odd texts.

mod mistakes;

use super::super::event::{Event, Execution, Half};
use super::super::fence::{Fence, Pairs};
use super::super::text::Model;
use super::names::{FUNCTIONS, KNOWN};
use annotate_snippets::Renderer;

/// Message passing with a fence, an exchange, an exclusive pair and a dependency.
fn execution() -> Execution {
    let half = Half::Exclusive;
    let events = vec![
        Event::write(0, 0),
        Event::fence(0, Fence { cumulative: true, ..Fence::keeping(Pairs::WRITE_WRITE) }),
        Event { writes: true, half: Half::Atomic, ..Event::read(0, 1) },
        Event::read(1, 1),
        Event::fence(1, Fence::INSTRUCTION),
        Event { half, partner: Some(6), address: 1 << 3, ..Event::read(1, 0) },
        Event { half, partner: Some(5), data: 1 << 5, control: 1 << 3, ..Event::write(1, 0) },
    ];
    let reads_from = vec![None, None, None, Some(2), None, Some(0), None];
    Execution { events, reads_from, coherence: vec![0, 0, 0, 0, 0, 0, 1] }
}

fn model(text: &str) -> Model {
    Model::parse(text, "mine.cat").unwrap_or_else(|mistake| panic!("{}", mistake.render(&Renderer::plain())))
}

/// Whether two expressions are equal.
fn is_same(definitions: &str, one: &str, other: &str) -> bool {
    let text = format!("{definitions}\nempty ({one}) \\ ({other}) as less\nempty ({other}) \\ ({one}) as more");
    model(&text).allows(&execution())
}

#[test]
fn operators_mean_what_they_should() {
    for (one, other) in [
        ("po", "po^+"),
        ("po", "(po | po ; po) & int \\ id"),
        ("po ; po", "fencerel(_)"),
        ("po | id", "po^?"),
        ("po?", "po^*"),
        ("po*", "po^+^?"),
        ("po^-1^-1", "po"),
        ("int", "po | po^-1 | id"),
        ("ext", "~int"),
        ("~ext", "int"),
        ("_ * _", "ext | int"),
        ("id", "[_]"),
        ("[R] ; po ; [W]", "po & (R * W)"),
        ("[R]; (_ * _) ;[W]", "R * W"),
        ("po-loc", "po & loc"),
        ("loc", "loc^-1 | [M]"),
        ("rf", "rfe | rfi"),
        ("fr", "fre | fri"),
        ("co", "coe | coi"),
        ("rfe", "rf & ext"),
        ("fr", "rf^-1 ; co | ([R] \\ [range(rf)]) ; loc ; [W] \\ id"),
        ("rmw", "amo | lxsx"),
        ("amo", "id & (AMO * AMO)"),
        ("lxsx", "[X & R] ; po ; [X & W]"),
        ("data", "lxsx"),
        ("addr ; lxsx", "ctrl"),
        ("domain(rf)", "W \\ range(lxsx)"),
        ("range(addr)", "domain(lxsx)"),
        ("M", "R | W"),
        ("F", "~M"),
        ("F.WW", "F & F.CUM"),
        ("F.I", "F \\ F.WW"),
        ("F.RR | F.WR | F.RW", "emptyset"),
        ("NoRet | LOCKED | A | Q | L | Lpc | ACQ | REL | SC", "~RLX"),
        ("0", "po & id"),
        ("emptyset", "R & F"),
        // `;` binds less tightly than `\`, which binds less tightly than `&`, and that less than `*`.
        ("po \\ po ; po", "(po \\ po) ; po"),
        ("po \\ R * W & int", "po \\ ((R * W) & int)"),
        ("po | po ; po & id", "po"),
    ] {
        assert!(is_same("", one, other), "{one} is not {other}");
    }
    assert!(!is_same("", "po", "rf"));
}

#[test]
fn definitions_mean_what_they_should() {
    for (definitions, one, other) in [
        ("let a = po | rf", "a", "rf | po"),
        ("let rec a = po | a ; a", "a", "po^+"),
        ("let rec a = rf | b and b = a ; po | b ; po", "b", "rf ; po^+"),
        ("let rec a = a", "a", "0"),
        ("let rec a = po and b = rf let c = b", "a | c", "po | rf"),
        ("let f(x) = x ; x", "f(po)", "po ; po"),
        ("let f(x, s) = [s] ; x let g(x) = f(x, R)", "g(po)", "[R] ; po"),
        ("let a = po let f(x) = x | a let a = rf", "f(co)", "co | po"),
        ("let both(x, y) = x & y", "both(R, W)", "R & W"),
        ("let fr = rf^-1 ; co let po-loc = po", "fr | po-loc", "po | rf^-1 ; co"),
        ("let rec a = po | a ; rf let rec b = a | b ; po", "b", "po ; (rf | po)^* | po"),
        ("let rec a = po | a ; rf & ext", "a", "po ; rfe^*"),
        ("let rec a = po and b = a^-1 let rec c = b ; c | a", "c", "po | po^-1 ; (po^-1)^* ; po"),
        ("(* a (* b *) \" *) show po, rf as x unshow co let a = po (* c *)", "a", "po"),
    ] {
        assert!(is_same(definitions, one, other), "{definitions}: {one} is not {other}");
    }
}

#[test]
fn axioms_forbid() {
    for (text, forbids) in [
        ("acyclic po as a", None),
        ("acyclic po | po^-1 as a", Some("a")),
        ("irreflexive po | co as a irreflexive amo as b", Some("b")),
        ("empty R & F as a ~empty R as b", None),
        ("~empty R & F as a", Some("a")),
        ("~acyclic po as a ~irreflexive id as b", Some("a")),
        ("empty rf as a acyclic id as b", Some("a")),
        ("flag ~empty R as noted empty 0 as a", None),
        ("include \"x86-tso.cat\" empty rf as a", Some("a")),
    ] {
        assert_eq!(model(text).forbidding(&execution()), forbids, "{text}");
        assert_eq!(model(text).allows(&execution()), forbids.is_none(), "{text}");
    }
}

#[test]
fn a_model_says_what_it_is() {
    let text = "Mine \"My model\"\nlet local = po\nlet f(x) = x\nflag empty rf as seen\nacyclic f(local) as order";
    let mine = Model::parse(text, "folder/mine.cat").expect("it is good");
    assert_eq!((mine.name(), mine.title(), mine.has_local()), ("mine", "My model", true));
    assert_eq!(mine.parts(), ["local", "f", "order"]);
    let without = mine.without("local").expect("it is a part");
    assert!(without.local_order(&execution()).is_acyclic() && without != mine && mine == mine.clone());
    assert_eq!(format!("{without:?}"), "mine without local");
    assert_eq!(mine.without("seen"), None);
    assert!(!model("acyclic po as a").has_local());
    assert!(mine.is_validated() && mine.caveat().is_none());
    let with = |wanted: fn(&Model) -> bool| {
        let models = Model::names().map(|name| Model::named(name).expect("it is built in"));
        models.filter(wanted).map(|model| model.name().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(with(|model| !model.has_local()), "power armv7 ptx wasm bpf c20");
    assert_eq!(with(Model::is_validated), "x86-tso armv8 rvwmo power sc one-core c20");
    // An execution without events.
    let nothing = Execution { events: Vec::new(), reads_from: Vec::new(), coherence: Vec::new() };
    assert!(Model::named("armv8").expect("it is built in").allows(&nothing));
}

/// docs/models.md has every name, and its example is a model.
#[test]
fn the_page_is_right() {
    let page = include_str!("../../../docs/models.md");
    let functions = FUNCTIONS.iter().map(|(name, _)| format!("`{name}("));
    for name in KNOWN.iter().map(|(name, _)| format!("`{name}`")).chain(functions) {
        assert!(page.contains(&name), "docs/models.md says nothing of {name}");
    }
    for name in Model::names() {
        assert!(page.contains(&format!("(../src/model/{name}.cat)")), "docs/models.md says nothing of {name}.cat");
    }
    let example = page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("there is one");
    assert!(model(example).has_local());
}
