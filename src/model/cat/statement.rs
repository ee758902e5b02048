//! Parses statements.

use super::expression::{KEYWORDS, Parser};
use super::syntax::{Axiom, Definition, Statement, Test};
use super::token::TokenKind;
use crate::base::mistake::{Mistake, Written, suggestion};

/// A whole text.
pub(super) struct Text {
    /// Its title, if it has one.
    pub(super) title: Option<String>,
    /// Its statements.
    pub(super) statements: Vec<Statement>,
}

/// Keywords of *cat* that are not in this subset.
const OTHERS: [&str; 16] = [
    "procedure",
    "call",
    "forall",
    "match",
    "with",
    "fun",
    "try",
    "if",
    "enum",
    "instructions",
    "default",
    "debug",
    "undefined_unless",
    "from",
    "in",
    "end",
];

/// Reads a text.
pub(super) fn text(file: Written<'_>) -> Result<Text, Mistake> {
    let mut parser = Parser::new(file)?;
    let title = title(&mut parser);
    let mut statements = Vec::new();
    while parser.peek() != TokenKind::End {
        statements.extend(statement(&mut parser)?);
    }
    Ok(Text { title, statements })
}

/// `"A title"`, or `Name "A title"`.
fn title(parser: &mut Parser<'_>) -> Option<String> {
    if let (TokenKind::Word(word), TokenKind::Text(_)) = (parser.peek(), parser.ahead(1).kind)
        && !KEYWORDS.contains(&word)
    {
        parser.next();
    }
    let TokenKind::Text(title) = parser.peek() else { return None };
    parser.next();
    Some(title.to_owned())
}

/// A statement; `show` yields none.
fn statement(parser: &mut Parser<'_>) -> Result<Option<Statement>, Mistake> {
    if parser.accept("let") {
        return definitions(parser).map(Some);
    }
    if parser.accept("include") {
        let TokenKind::Text(name) = parser.peek() else {
            return Err(parser.unexpected("the name of a model in quotes"));
        };
        let span = parser.next().span;
        return Ok(Some(Statement::Include(super::syntax::Name { text: name.to_owned(), span })));
    }
    if parser.accept("show") || parser.accept("unshow") {
        return shown(parser).map(|()| None);
    }
    let is_flag = parser.accept("flag");
    let is_negated = parser.accept("~");
    let test = match parser.peek() {
        TokenKind::Word("acyclic") => Test::Acyclic,
        TokenKind::Word("irreflexive") => Test::Irreflexive,
        TokenKind::Word("empty") => Test::Empty,
        _ => return Err(unknown_statement(parser)),
    };
    parser.next();
    let of = parser.expression()?;
    if !parser.accept("as") {
        let help = Some("name it, so that a report can name the axiom: `… as name`".to_owned());
        return Err(parser.file.mistake(
            of.span,
            "this axiom has no name".to_owned(),
            "`as` is missing after this",
            help,
        ));
    }
    let name = parser.name("the name of the axiom")?;
    Ok(Some(Statement::Axiom(Axiom { test, is_negated, is_flag, of, name })))
}

/// The mistake of something that is not a statement.
fn unknown_statement(parser: &Parser<'_>) -> Mistake {
    let statements = ["let", "acyclic", "irreflexive", "empty", "flag", "show", "include"];
    let mut mistake = parser.unexpected("a statement");
    if let TokenKind::Word(word) = parser.peek() {
        if OTHERS.contains(&word) {
            mistake.title = format!("`{word}` is not in this subset of cat");
        }
        mistake.help = suggestion(word, statements);
    }
    mistake.help.get_or_insert_with(|| format!("a statement begins with one of {}", statements.join(", ")));
    mistake
}

/// `a = e`, `rec a = e and f(x, y) = e`
fn definitions(parser: &mut Parser<'_>) -> Result<Statement, Mistake> {
    let is_recursive = parser.accept("rec");
    let mut definitions = vec![definition(parser)?];
    while parser.accept("and") {
        definitions.push(definition(parser)?);
    }
    Ok(Statement::Let { is_recursive, definitions })
}

fn definition(parser: &mut Parser<'_>) -> Result<Definition, Mistake> {
    let name = parser.name("the name that is defined")?;
    let mut parameters = None;
    if parser.accept("(") {
        let mut names = vec![parser.name("the name of a parameter")?];
        while parser.accept(",") {
            names.push(parser.name("the name of a parameter")?);
        }
        parser.expect(")")?;
        parameters = Some(names);
    }
    parser.expect("=")?;
    Ok(Definition { name, parameters, body: parser.expression()? })
}

/// `show a, b`, `show e as name`: for drawings, which are not made here.
fn shown(parser: &mut Parser<'_>) -> Result<(), Mistake> {
    loop {
        parser.expression()?;
        if parser.accept("as") {
            parser.name("the name that is shown")?;
        }
        if !parser.accept(",") {
            return Ok(());
        }
    }
}
