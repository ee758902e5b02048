//! Mistakes in texts: each is shown where it is, and none ends the program.

use super::super::super::text::{Model, TEXTS};
use super::{Renderer, execution};

fn check(text: &str, expected: &[&str]) {
    let mistake = Model::parse(text, "mine.cat").expect_err(text);
    let message = mistake.render(&Renderer::plain());
    for part in expected {
        assert!(message.contains(part), "no {part:?} in\n{message}");
    }
}

#[test]
fn names() {
    check("let a = po\nlet b = a | addrr", &["mine.cat:2:13", "there is no `addrr`", "did you mean `addr`?"]);
    check("let mine = po let a = mien", &["mine.cat:1:23", "did you mean `mine`?"]);
    check("acyclic something-else as a", &["there is no `something-else`", "define it with `let`"]);
    check("let a = po | a", &["mine.cat:1:14", "`a` is not defined yet", "let rec"]);
    check("let a = b let b = po", &["mine.cat:1:9", "`b` is not defined yet"]);
    check("let f(x) = y\nlet y = po", &["mine.cat:1:12", "`y` is not defined yet"]);
    check("acyclic po as a acyclic rf as a", &["mine.cat:1:31", "two axioms have the name `a`"]);
    check("include \"x86-tso.cat\" acyclic po as coherence", &["two axioms have the name `coherence`"]);
    check("include \"armv8.cat\"\ninclude \"armv8.cat\"", &["mine.cat:2:9", "two axioms", "included here"]);
    check("include \"stdlib.cat\"", &["mine.cat:1:9", "no built-in text `stdlib.cat`", "x86-tso.cat, armv8.cat"]);
    check("include \"arm8.cat\"", &["did you mean `armv8.cat`?"]);
}

#[test]
fn sets_and_relations() {
    check("acyclic R as a", &["mine.cat:1:9", "`acyclic` needs a relation here, but this is a set", "[S]"]);
    check("let a = po ; R", &["mine.cat:1:14", "`;` needs a relation"]);
    check("let a = [po]", &["mine.cat:1:10", "`[ ]` needs a set", "domain(r)"]);
    check("let a = R | po", &["mine.cat:1:13", "`|` needs a set here, but this is a relation"]);
    check("let a = po & W", &["mine.cat:1:14", "`&` needs a relation"]);
    check("let a = R * po", &["`*` needs a set"]);
    check("let a = R * W * F", &["mine.cat:1:9", "`*` needs a set here, but this is a relation"]);
    check("let a = R^+", &["mine.cat:1:9", "`^+` needs a relation"]);
    check("let a = domain(R)", &["mine.cat:1:16", "`domain` needs a relation"]);
    check("let a = fencerel(po)", &["`fencerel` needs a set"]);
    check("let local = R", &["mine.cat:1:13", "`local` needs a relation"]);
    check("let rec a = R", &["`let rec` needs a relation"]);
}

#[test]
fn functions() {
    check("let a = domain", &["mine.cat:1:9", "`domain` is a function", "write `domain(…)`"]);
    check("let a = po(rf)", &["mine.cat:1:9", "`po` is no function"]);
    check("let a = po let b = a(rf)", &["`a` is no function"]);
    check("let f(x, y) = x | y\nlet a = f(po)", &["mine.cat:2:9", "`f` takes 2 arguments, but gets 1"]);
    check("let a = range(po, rf)", &["`range` takes 1 argument, but gets 2"]);
    check(
        "let f(x) = x ; po\nlet a = f(R)",
        &["mine.cat:2:9", "`f` does not take these arguments: `;` needs a relation"],
    );
    check("let f(x) = [x] ; x", &["mine.cat:1:13", "`[ ]` needs a set"]);
    check("let f(x, x) = x", &["mine.cat:1:10", "two parameters have the name `x`"]);
    check("let f(a, b, c, d, e) = a", &["at most 4 parameters"]);
    check("let rec f(x) = x", &["mine.cat:1:9", "a function cannot be recursive"]);
    check("let rec a = po \\ a", &["mine.cat:1:18", "a recursive definition is an operand of `\\`"]);
    check("let rec a = ~b and b = a", &["mine.cat:1:14", "a recursive definition is an operand of `~`"]);
    check("let n(x) = ~x\nlet rec a = n(a)", &["mine.cat:2:13", "operand of `~`"]);
}

#[test]
fn form() {
    check("", &["this model has no axiom"]);
    check("let a = po\nflag empty a as b", &["this model has no axiom"]);
    check("let a = po (* b (* c *)", &["mine.cat:1:12", "this comment has no end"]);
    check("\"title", &["mine.cat:1:1", "this text in quotes has no end"]);
    check("let a = po $ rf", &["mine.cat:1:12", "`$` has no meaning here"]);
    check("let a = {}", &["the empty set is `emptyset`"]);
    check("let a = ü", &["mine.cat:1:9", "`ü` has no meaning here"]);
    check("let a = (po", &["mine.cat:1:10", "expected `)` after this, found the end of the text"]);
    check("let a = po )", &["mine.cat:1:12", "expected a statement, found `)`"]);
    check("let a = | po", &["mine.cat:1:9", "expected an expression, found `|`"]);
    check("let = po", &["mine.cat:1:5", "expected the name that is defined"]);
    check("let and = po", &["expected the name that is defined, found `and`"]);
    check("let a po", &["expected `=`, found `po`"]);
    check("acyclic po", &["mine.cat:1:9", "this axiom has no name", "… as name"]);
    check("acyclc po as a", &["mine.cat:1:1", "found `acyclc`", "did you mean `acyclic`?"]);
    check("procedure a() = po", &["`procedure` is not in this subset of cat"]);
    check("include armv8", &["expected the name of a model in quotes"]);
}

#[test]
fn what_is_too_large_is_refused() {
    check(&format!("let a = {}po{}", "(".repeat(1000), ")".repeat(1000)), &["more than 64 levels deep"]);
    check(&format!("let a = {}po", "~".repeat(100_000)), &["more than 64 levels deep"]);
    check(&format!("let a = {}po{}", "[domain(".repeat(60), ")]".repeat(60)), &["more than 64 levels deep"]);
    let twice = |at: usize| format!("let f{}(x) = f{at}(f{at}(x))\n", at + 1);
    let calls: String = (0..40).map(twice).collect();
    check(&format!("let f0(x) = x\n{calls}acyclic f40(po) as a"), &["the model is too large"]);
    let chain = |at: usize| format!("let f{}(x) = [domain(f{at}(x))]\n", at + 1);
    let calls: String = (0..900).map(chain).collect();
    check(&format!("let f0(x) = x\n{calls}acyclic f900(po) as a"), &["the model is too large"]);
    let many = vec!["let a = po"; 2000].join("\n");
    check(&many, &["mine.cat:1001:5", "more than 1000 definitions"]);
    let many: Vec<String> = (0..200).map(|at| format!("acyclic po as a{at}")).collect();
    check(&many.join("\n"), &["mine.cat:101:15", "more than 100 axioms"]);
    // What is long and not deep is read.
    let long = format!("acyclic {} as a", vec!["po"; 3000].join(" | "));
    assert!(Model::parse(&long, "mine.cat").is_ok());
    let postfix = format!("empty 0 as a let b = po{}", "^-1^+".repeat(500));
    assert!(Model::parse(&postfix, "mine.cat").is_ok());
}

/// Parts of the built-in texts and signs of the language, thrown together at random: each text that comes of it is read or
/// refused, what is read is evaluated, and what is refused is shown.
#[test]
fn no_text_ends_the_program() {
    const PIECES: [&str; 24] = [
        "let rec ",
        "and ",
        " | ",
        " ; ",
        " \\ ",
        "(",
        ")",
        "[",
        "]",
        "~",
        "^+",
        "^-1",
        "*",
        "\"",
        "(*",
        "*)",
        "ü",
        "\n",
        " as a",
        "po",
        "R",
        "local",
        "include \"c20.cat\"",
        "f(x) = x\0",
    ];
    let mut state = 5u64;
    let mut below = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % most.max(1) as u64).expect("it is below")
    };
    let execution = execution();
    let mut good = 0;
    for round in 0..4000 {
        let mut text = TEXTS[round % TEXTS.len()].1.to_owned();
        for _ in 0..=below(4) {
            let place = |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
            let (start, length) = (place(below(text.len())), below(12));
            let end = place((start + length).min(text.len()));
            let piece = if below(3) == 0 { String::new() } else { PIECES[below(PIECES.len())].to_owned() };
            text.replace_range(start..end, &piece);
        }
        match Model::parse(&text, "mine.cat") {
            Ok(model) => {
                good += 1;
                assert_eq!(model.allows(&execution), model.forbidding(&execution).is_none());
                let _ = model.local_order(&execution);
            }
            Err(mistake) => assert!(mistake.render(&Renderer::plain()).contains("mine.cat:"), "{mistake}"),
        }
    }
    assert!(good > 100 && good < 3900, "{good} texts were good");
}
