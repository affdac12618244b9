//! Takes a table into the register, and says beforehand what that changes.

use ready42_core::{
    id::SystemId,
    system::{MOST, System, free_id},
};

use super::{
    COLUMNS,
    cell::{
        Fault, read_day, read_flag, read_lines, read_months, read_text, read_word, read_words,
        shown,
    },
};
use crate::{
    assessment::{check_id, limit},
    csv::read::{self, Row},
    problem::{Problem, Refused},
};

/// What taking a table into a register does.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The rows that are right, in the order of the table.
    pub rows: Vec<TakenRow>,
    /// What is wrong, by line and column; nothing of such a row is taken.
    pub refused: Vec<Problem>,
    /// The columns that the register does not have; they are left out.
    pub ignored: Vec<String>,
}

/// A row that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenRow {
    /// The line it begins in.
    pub line: u64,
    /// The system as it will be.
    pub system: System,
    /// What becomes of the register.
    pub fate: Fate,
}

/// What becomes of the register by a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A system is added.
    Added,
    /// A system that is there becomes another.
    Changed,
    /// Nothing.
    Same,
}

impl Taken {
    /// The systems that are added or changed.
    pub fn systems(&self) -> Vec<System> {
        let new = self.rows.iter().filter(|row| row.fate != Fate::Same);
        new.map(|row| row.system.clone()).collect()
    }

    /// How many rows have this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }
}

/// Reads a table against a register, which it leaves as it is.
///
/// A row belongs to the system with its identifier; without one, to the system with its name, if
/// one alone has it; else it is a new one. Columns may stand in any order and be missing: what a
/// table has no column for stays as it is. Systems that the table does not name stay too.
///
/// # Errors
///
/// [`Refused`] if it is no such table at all: too large, no heading, no column for the name, or a
/// column twice.
pub fn take(text: &str, register: &[System]) -> Result<Taken, Refused> {
    let table = read::read(text, |name| column(name).is_some())?;
    let columns: Vec<Option<usize>> = table.heading.iter().map(|name| column(name)).collect();
    for (place, found) in columns.iter().enumerate() {
        if found.is_some() && columns[..place].contains(found) {
            let found = format!("column {} a second time", shown(&table.heading[place]));
            return Err(read::refused("twice", found, "each column once".to_owned()));
        }
    }
    if !columns.contains(&column("name")) {
        let expected =
            format!("a heading with 'name', and what you have of {}", COLUMNS.join(", "));
        return Err(read::refused("no-heading", "no column 'name'".to_owned(), expected));
    }
    let unknown = table
        .heading
        .iter()
        .zip(&columns)
        .filter(|(name, column)| column.is_none() && !name.trim().is_empty());
    let ignored = unknown.map(|(name, _)| name.trim().to_owned()).collect();
    let mut taking = Taking { register, known: register.to_vec(), rows: vec![], refused: vec![] };
    for row in &table.rows {
        taking.take(row, &columns);
    }
    Ok(Taken { rows: taking.rows, refused: taking.refused, ignored })
}

/// Which column a heading names, whatever case it has and whatever parts its words.
fn column(name: &str) -> Option<usize> {
    let plain = |name: &str| {
        let letters = name.chars().filter(|it| it.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let name = plain(name);
    COLUMNS.iter().position(|column| plain(column) == name)
}

/// A table being taken.
struct Taking<'a> {
    register: &'a [System],
    /// The register with what the rows so far add to it.
    known: Vec<System>,
    rows: Vec<TakenRow>,
    refused: Vec<Problem>,
}

impl Taking<'_> {
    fn take(&mut self, row: &Row, columns: &[Option<usize>]) {
        let before = self.refused.len();
        let cell = |name: &str| {
            let place = columns.iter().position(|it| *it == column(name));
            place.map(|place| row.cells.get(place).map_or("", |cell| &**cell))
        };
        let (id, name) = (cell("id").unwrap_or_default().trim(), cell("name").unwrap_or_default());
        if name.trim().is_empty() {
            self.wrong(row, "name", ("nothing".to_owned(), "the name of the system".to_owned()));
        }
        let Some(mut system) = self.belongs_to(row, id, name) else { return };
        let is_new = self.register.iter().all(|it| it.id != system.id);
        for (place, cell) in row.cells.iter().enumerate() {
            match columns.get(place) {
                Some(Some(found)) => {
                    if let Err(fault) = set(&mut system, COLUMNS[*found], cell) {
                        self.wrong(row, COLUMNS[*found], fault);
                    }
                }
                Some(None) => {}
                None if cell.trim().is_empty() => {}
                None => {
                    let found = format!("{} in column {}", shown(cell), place + 1);
                    self.wrong(row, "row", (found, format!("{} cells at most", columns.len())));
                }
            }
        }
        if is_new && self.known.len() >= MOST {
            self.wrong(row, "row", ("one system more".to_owned(), format!("{MOST} at most")));
        }
        if self.refused.len() > before {
            return;
        }
        let was = self.register.iter().find(|it| it.id == system.id);
        let fate = match was {
            None => Fate::Added,
            Some(was) if *was == system => Fate::Same,
            Some(_) => Fate::Changed,
        };
        if is_new {
            self.known.push(system.clone());
        }
        self.rows.push(TakenRow { line: row.line, system, fate });
    }

    /// The system that a row is about, as it is so far.
    fn belongs_to(&mut self, row: &Row, id: &str, name: &str) -> Option<System> {
        if !id.is_empty()
            && let Err(found) = check_id(id)
        {
            self.wrong(row, "id", (found, "an identifier such as S1".to_owned()));
            return None;
        }
        let mut named = self.known.iter().filter(|it| it.name.trim() == name.trim());
        let system = match (id.is_empty(), named.next(), named.next()) {
            (false, ..) => self.register.iter().find(|it| it.id.as_str() == id).cloned(),
            (true, Some(one), None) => Some(one.clone()),
            (true, ..) => None,
        };
        let system = system.unwrap_or_else(|| {
            let id = if id.is_empty() { free_id(&self.known) } else { SystemId::from(id) };
            System::new(id, name.into())
        });
        let taken = self.rows.iter().find(|it| it.system.id == system.id);
        if let Some(taken) = taken {
            let found = format!("'{}', which line {} is about", system.id, taken.line);
            self.wrong(row, "id", (found, "each system once".to_owned()));
            return None;
        }
        Some(system)
    }

    fn wrong(&mut self, row: &Row, column: &str, (found, expected): Fault) {
        let pointer = format!("line {}, {column}", row.line);
        self.refused.push(Problem { pointer, code: "bad-cell", found, expected });
    }
}

/// Puts what a cell says into a system.
fn set(system: &mut System, column: &str, cell: &str) -> Result<(), Fault> {
    let text = |cell| read_text(cell, limit::TEXT);
    match column {
        "name" => system.name = read_text(cell, limit::ITEM)?,
        "purpose" => system.purpose = text(cell)?,
        "owner" => system.owner = text(cell)?,
        "objective" => system.objective = text(cell)?,
        "state" => system.state = read_word(cell)?,
        "roles" => system.roles = read_words(cell)?,
        "reviewMonths" => system.review_months = read_months(cell)?,
        "reviewed" => system.reviewed = read_day(cell)?,
        "supplier" => system.supplier = text(cell)?,
        "agreement" => system.agreement = text(cell)?,
        "data" => system.data = read_words(cell)?,
        "affected" => system.affected = read_words(cell)?,
        "profiling" => system.profiling = read_flag(cell)?,
        "generative" => system.generative = read_flag(cell)?,
        "agents" => system.agents = read_flag(cell)?,
        "connectors" => system.connectors = read_lines(cell)?,
        "identities" => system.identities = read_lines(cell)?,
        "impact" => system.impact = read_words(cell)?,
        "uses" => system.uses = read_words(cell)?,
        "note" => system.note = text(cell)?,
        // The identifier, which decides what the row is about.
        _ => {}
    }
    Ok(())
}
