//! Parses expressions.
//!
//! From the lowest precedence to the highest: `|`, `;`, `\`, `&`, `*`, then prefix `~` and postfix `^+ ^* ^? ^-1`, as
//! in herd.

use super::syntax::{Expression, ExpressionKind, Infix, Name, Postfix};
use super::token::{Token, TokenKind};
use crate::base::mistake::{Mistake, Written};

/// The binary operators, the lowest precedence first.
const LEVELS: [(&str, Infix); 5] =
    [("|", Infix::Or), (";", Infix::Then), ("\\", Infix::Without), ("&", Infix::And), ("*", Infix::Product)];

/// The maximal depth of brackets.
const MOST_NESTED: usize = 64;

/// The keywords that begin or join statements. An expression ends before them.
pub(super) const KEYWORDS: [&str; 10] =
    ["let", "rec", "and", "acyclic", "irreflexive", "empty", "flag", "show", "unshow", "include"];

/// The parser of a text.
pub(super) struct Parser<'a> {
    pub(super) file: Written<'a>,
    tokens: Vec<Token<'a>>,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn new(file: Written<'a>) -> Result<Parser<'a>, Mistake> {
        Ok(Parser { file, tokens: super::token::tokens(file)?, at: 0, depth: 0 })
    }

    /// The next token.
    pub(super) fn peek(&self) -> TokenKind<'a> {
        self.ahead(0).kind
    }

    /// The token at this distance; past the end, the end.
    pub(super) fn ahead(&self, offset: usize) -> &Token<'a> {
        &self.tokens[(self.at + offset).min(self.tokens.len() - 1)]
    }

    /// Takes the next token.
    pub(super) fn next(&mut self) -> Token<'a> {
        let token = self.ahead(0).clone();
        self.at += 1;
        token
    }

    /// Takes the next token if it is this word or sign.
    pub(super) fn accept(&mut self, text: &str) -> bool {
        let is_it = matches!(self.peek(), TokenKind::Word(word) | TokenKind::Sign(word) if word == text);
        self.at += usize::from(is_it);
        is_it
    }

    /// Takes this sign, which is required here.
    pub(super) fn expect(&mut self, sign: &str) -> Result<(), Mistake> {
        if self.accept(sign) { Ok(()) } else { Err(self.unexpected(&format!("`{sign}`"))) }
    }

    /// Takes a name, which is required here.
    pub(super) fn name(&mut self, what: &str) -> Result<Name, Mistake> {
        match self.peek() {
            TokenKind::Word(word) if !KEYWORDS.contains(&word) && word != "_" => {
                Ok(Name { text: word.to_owned(), span: self.next().span })
            }
            _ => Err(self.unexpected(what)),
        }
    }

    /// The mistake of an unexpected token.
    pub(super) fn unexpected(&self, expected: &str) -> Mistake {
        let title = match self.peek() {
            TokenKind::Word(word) | TokenKind::Sign(word) => format!("expected {expected}, found `{word}`"),
            TokenKind::Text(text) => format!("expected {expected}, found `\"{}\"`", text.escape_debug()),
            TokenKind::End => format!("expected {expected} after this, found the end of the text"),
        };
        self.file.mistake(self.ahead(0).span.clone(), title, "here", None)
    }

    /// Whether an expression can begin at a token.
    fn begins_expression(token: &Token<'_>) -> bool {
        match token.kind {
            TokenKind::Word(word) => !KEYWORDS.contains(&word) && word != "as",
            TokenKind::Sign(sign) => matches!(sign, "(" | "[" | "~"),
            TokenKind::Text(_) | TokenKind::End => false,
        }
    }

    /// An expression.
    pub(super) fn expression(&mut self) -> Result<Expression, Mistake> {
        self.nested(|parser| parser.infix(0))
    }

    /// Enters a nested expression, up to the maximal depth.
    fn nested(&mut self, parse: impl FnOnce(&mut Self) -> Result<Expression, Mistake>) -> Result<Expression, Mistake> {
        if self.depth == MOST_NESTED {
            let title = format!("expressions are nested more than {MOST_NESTED} levels deep");
            let help = Some("name a part of it with `let`".to_owned());
            return Err(self.file.mistake(self.ahead(0).span.clone(), title, "too deep", help));
        }
        self.depth += 1;
        let expression = parse(self);
        self.depth -= 1;
        expression
    }

    /// A chain of expressions with one operator.
    fn infix(&mut self, level: usize) -> Result<Expression, Mistake> {
        let Some((sign, infix)) = LEVELS.get(level) else { return self.prefix() };
        let first = self.infix(level + 1)?;
        let start = first.span.start;
        let mut parts = vec![first];
        while self.accept(sign) {
            parts.push(self.infix(level + 1)?);
        }
        let end = parts.last().map_or(start, |last| last.span.end);
        Ok(match (parts.len(), parts.pop()) {
            (1, Some(only)) => only,
            (_, last) => {
                parts.extend(last);
                Expression { kind: ExpressionKind::Infix(*infix, parts), span: start..end }
            }
        })
    }

    fn prefix(&mut self) -> Result<Expression, Mistake> {
        let start = self.ahead(0).span.start;
        if !self.accept("~") {
            return self.postfix();
        }
        let of = self.nested(Parser::prefix)?;
        Ok(Expression { span: start..of.span.end, kind: ExpressionKind::Complement(Box::new(of)) })
    }

    fn postfix(&mut self) -> Result<Expression, Mistake> {
        let of = self.primary()?;
        let start = of.span.start;
        let (mut signs, mut end) = (Vec::new(), of.span.end);
        while let TokenKind::Sign(sign) = self.peek() {
            signs.push(match sign {
                "^+" | "+" => Postfix::Closure,
                "^?" | "?" => Postfix::OrSame,
                "^-1" => Postfix::Inverse,
                "^*" => Postfix::ClosureOrSame,
                // Between two expressions it is their product.
                "*" if !Parser::begins_expression(self.ahead(1)) => Postfix::ClosureOrSame,
                _ => break,
            });
            end = self.next().span.end;
        }
        if signs.is_empty() {
            return Ok(of);
        }
        Ok(Expression { kind: ExpressionKind::Postfix(Box::new(of), signs), span: start..end })
    }

    fn primary(&mut self) -> Result<Expression, Mistake> {
        if !Parser::begins_expression(self.ahead(0)) {
            return Err(self.unexpected("an expression"));
        }
        let Token { kind, span } = self.next();
        match kind {
            TokenKind::Sign("[") => {
                let of = self.expression()?;
                let end = self.ahead(0).span.end;
                self.expect("]")?;
                Ok(Expression { kind: ExpressionKind::Identity(Box::new(of)), span: span.start..end })
            }
            TokenKind::Word(word) if self.accept("(") => {
                let mut arguments = vec![self.expression()?];
                while self.accept(",") {
                    arguments.push(self.expression()?);
                }
                let end = self.ahead(0).span.end;
                self.expect(")")?;
                let name = Name { text: word.to_owned(), span: span.clone() };
                Ok(Expression { kind: ExpressionKind::Call(name, arguments), span: span.start..end })
            }
            TokenKind::Word(word) => Ok(Expression { kind: ExpressionKind::Name(word.to_owned()), span }),
            TokenKind::Sign(_) | TokenKind::Text(_) | TokenKind::End => {
                let of = self.expression()?;
                self.expect(")")?;
                Ok(of)
            }
        }
    }
}
