//! From a message file to a pack, with everything that is wrong told at once.

use std::{collections::BTreeMap, fmt, fmt::Write as _};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::{
    fill::{CLOSE, END, KEY, PLACE, SELECT, VARIANT},
    number::{CATEGORIES, LISTED},
    read::FORMAT,
};

/// How deep messages and terms may name one another.
const DEPTH: usize = 8;

/// Up to where the plural categories of a language are checked to follow from its pack.
const CHECKED: usize = 10_000;

/// One thing wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The message; empty for the file as a whole.
    pub message: String,
    /// What was found, and what was expected.
    pub detail: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.message.is_empty() {
            write!(f, "{}: ", self.message)?;
        }
        f.write_str(&self.detail)
    }
}

/// Everything that is wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    /// At least one fault.
    pub faults: Vec<Fault>,
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.faults.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for CompileError {}

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

fn fault(message: &str, detail: &str) -> Fault {
    Fault { message: message.to_owned(), detail: detail.to_owned() }
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

/// The line that says how a language writes and counts numbers.
fn numbers(language: &str) -> Result<String, String> {
    let unknown = || format!("found '{language}', expected a language that CLDR knows");
    let locale: Locale = language.parse().map_err(|_| unknown())?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).map_err(|_| unknown())?;
    let options = DecimalFormatterOptions::default();
    let writer = DecimalFormatter::try_new(locale.into(), options).map_err(|_| unknown())?;
    let letter = |number: usize| {
        let word = match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        CATEGORIES.iter().find(|(_, it)| *it == word).map_or('x', |(letter, _)| char::from(*letter))
    };
    for number in LISTED..CHECKED {
        let stands_for = LISTED / 2 + number % (LISTED / 2);
        if letter(number) != letter(stands_for) {
            return Err(format!(
                "counts {number} unlike {stands_for}, expected that the last two digits decide"
            ));
        }
    }
    let digits: String =
        (0..10_u8).map(|it| writer.format(&Decimal::from(it)).to_string()).collect();
    let sign = |number: u32, tens: i16| {
        let mut number = Decimal::from(number);
        number.multiply_pow10(tens);
        let written = writer.format(&number).to_string();
        written.chars().filter(|it| !digits.contains(*it)).collect::<String>()
    };
    let plurals: String = (0..LISTED).map(letter).collect();
    Ok(format!("{}\t{}\t{digits}\t{plurals}", sign(5, -1), sign(12_345, 0)))
}

/// A pack that reads like no language, to see what is not in the message files: every letter has
/// an accent, every message is longer and in brackets, and the page runs from right to left.
pub fn pseudo(pack: &str) -> String {
    let mut lines = pack.lines();
    let numbers = lines.by_ref().take(2).last().unwrap_or_default();
    let mut pseudo = format!("{FORMAT} qps\n{numbers}\n");
    for (id, pattern) in lines.filter_map(|line| line.split_once('\t')) {
        let said = match id {
            "language-direction" => "rtl".to_owned(),
            "language-locale" => "qps".to_owned(),
            _ => format!("⟦{}·⟧", accented(pattern)),
        };
        writeln!(pseudo, "{id}\t{said}").expect("a text grows");
    }
    pseudo
}

/// A pattern with accents on what is said, and none on what names places and variants.
pub fn accented(pattern: &str) -> String {
    let mut named = false;
    let letter = |found: char| {
        named = match found {
            PLACE | SELECT | VARIANT => true,
            END | KEY | CLOSE => false,
            _ => named,
        };
        let plain = "aeiouAEIOUcnsyCNSY";
        let accents = [
            'á', 'é', 'í', 'ó', 'ú', 'Á', 'É', 'Í', 'Ó', 'Ú', 'ç', 'ñ', 'š', 'ý', 'Ç', 'Ñ', 'Š',
            'Ý',
        ];
        match plain.find(found) {
            Some(place) if !named => accents[place],
            _ => found,
        }
    };
    pattern.chars().map(letter).collect()
}
