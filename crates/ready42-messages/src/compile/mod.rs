//! From a message file to a pack, with everything that is wrong told at once.

mod fault;
mod numbers;
mod pseudo;

use std::{collections::BTreeMap, fmt::Write as _};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::{
    fill::{CLOSE, END, KEY, PLACE, SELECT, VARIANT},
    read::FORMAT,
};

pub use fault::{CompileError, Fault};
pub use pseudo::{accented, pseudo};

use fault::fault;
use numbers::numbers;

/// How deep messages and terms may name one another.
const DEPTH: usize = 8;

/// Reads a message file in Fluent and packs it.
///
/// Of Fluent it takes messages and terms, places, selections by a variable, literals, and messages
/// or terms within others. It refuses functions and attributes, which nothing here would call; a
/// line that goes on in the next one is one line.
///
/// # Errors
///
/// Everything that is wrong: what does not parse, stands twice, says nothing, names what is not
/// there, or asks for what this takes no part of; a language that CLDR does not know.
pub fn pack(language: &str, text: &str) -> Result<String, CompileError> {
    let mut faults = vec![];
    let (resource, errors) = match fluent_syntax::parser::parse_runtime(text) {
        Ok(resource) => (resource, vec![]),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
        faults.push(Fault { message: String::new(), detail: format!("line {line}: {error}") });
    }
    let mut compiler = Compiler::default();
    compiler.gather(&resource.body, &mut faults);
    let mut messages = BTreeMap::new();
    for (id, pattern) in &compiler.messages {
        let mut packed = String::new();
        match compiler.pattern(pattern, &mut packed, 0) {
            Ok(()) if packed.trim().is_empty() => {
                faults.push(fault(id, "says nothing, expected a text"));
            }
            Ok(()) => drop(messages.insert(*id, packed)),
            Err(detail) => faults.push(fault(id, &detail)),
        }
    }
    let numbers = numbers(language).map_err(|detail| faults.push(fault("", &detail)));
    let (Ok(numbers), true) = (numbers, faults.is_empty()) else {
        faults.sort();
        return Err(CompileError { faults });
    };
    let mut pack = format!("{FORMAT} {language}\n{numbers}\n");
    for (id, message) in messages {
        writeln!(pack, "{id}\t{message}").expect("a text grows");
    }
    Ok(pack)
}

/// The variables of each message of a pack, in order and each once.
pub fn variables(pack: &str) -> BTreeMap<&str, Vec<&str>> {
    let entries = pack.lines().skip(2).filter_map(|line| line.split_once('\t'));
    entries
        .map(|(id, pattern)| {
            let places = pattern.split(PLACE).skip(1).filter_map(|it| it.split_once(END));
            let choices = pattern.split(SELECT).skip(1).filter_map(|it| it.split_once(VARIANT));
            let mut names: Vec<&str> = places.chain(choices).map(|(name, _)| name).collect();
            names.sort_unstable();
            names.dedup();
            (id, names)
        })
        .collect()
}

/// What a file holds, by name.
#[derive(Default)]
struct Compiler<'a> {
    messages: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
}

impl<'a> Compiler<'a> {
    fn gather(&mut self, body: &'a [Entry<&'a str>], faults: &mut Vec<Fault>) {
        for entry in body {
            let (id, pattern, attributes, into) = match entry {
                Entry::Message(it) => {
                    (it.id.name, it.value.as_ref(), &it.attributes, &mut self.messages)
                }
                Entry::Term(it) => (it.id.name, Some(&it.value), &it.attributes, &mut self.terms),
                _ => continue,
            };
            if !attributes.is_empty() {
                faults.push(fault(id, "has an attribute, expected a text alone"));
            }
            let Some(pattern) = pattern else {
                faults.push(fault(id, "says nothing, expected a text"));
                continue;
            };
            if into.insert(id, pattern).is_some() {
                faults.push(fault(id, "stands twice, expected it once"));
            }
        }
    }

    /// Packs a pattern, or says what is wrong with it.
    fn pattern(&self, it: &Pattern<&str>, packed: &mut String, deep: usize) -> Result<(), String> {
        for element in &it.elements {
            match element {
                PatternElement::TextElement { value } => text(value, packed)?,
                PatternElement::Placeable { expression } => {
                    self.expression(expression, packed, deep)?;
                }
            }
        }
        Ok(())
    }

    fn expression(
        &self,
        it: &Expression<&str>,
        packed: &mut String,
        deep: usize,
    ) -> Result<(), String> {
        match it {
            Expression::Inline(inline) => self.inline(inline, packed, deep),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                packed.push(SELECT);
                packed.push_str(id.name);
                // The one for everything else comes last, wherever it was written.
                let (last, first): (Vec<_>, Vec<_>) = variants.iter().partition(|it| it.default);
                for Variant { key, value, default: _ } in first.into_iter().chain(last) {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = key;
                    packed.push(VARIANT);
                    packed.push_str(key);
                    packed.push(KEY);
                    self.pattern(value, packed, deep)?;
                }
                packed.push(CLOSE);
                Ok(())
            }
            Expression::Select { .. } => {
                Err("selects by something else, expected a variable".to_owned())
            }
        }
    }

    fn inline(
        &self,
        it: &InlineExpression<&str>,
        packed: &mut String,
        deep: usize,
    ) -> Result<(), String> {
        let (known, name) = match it {
            InlineExpression::StringLiteral { value } => {
                let value = fluent_syntax::unicode::unescape_unicode_to_string(value);
                return text(&value, packed);
            }
            InlineExpression::NumberLiteral { value } => return text(value, packed),
            InlineExpression::VariableReference { id } => {
                packed.extend([PLACE]);
                packed.push_str(id.name);
                packed.push(END);
                return Ok(());
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, packed, deep);
            }
            InlineExpression::FunctionReference { id, .. } => {
                return Err(format!("calls '{}', expected no function", id.name));
            }
            InlineExpression::MessageReference { id, .. } => (&self.messages, id.name),
            InlineExpression::TermReference { id, .. } => (&self.terms, id.name),
        };
        let pattern =
            known.get(name).ok_or_else(|| format!("names '{name}', which is not there"))?;
        if deep == DEPTH {
            return Err(format!("names '{name}', expected {DEPTH} names within names at most"));
        }
        self.pattern(pattern, packed, deep + 1)
    }
}

/// Adds a text on one line.
fn text(text: &str, packed: &mut String) -> Result<(), String> {
    if let Some(found) = text.chars().find(|it| it.is_control() && *it != '\n') {
        return Err(format!("holds U+{:04X}, expected characters that can be seen", found as u32));
    }
    packed.push_str(&text.replace('\n', " "));
    Ok(())
}
