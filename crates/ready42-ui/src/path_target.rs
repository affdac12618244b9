//! What somebody asks of a path, as it is written into fields.

use ready42_core::{id::FrameworkId, path::PathTarget, threshold::Threshold, verdict::Stage};

use crate::store::Store;

/// The most days that can be asked for.
const MOST_DAYS: u64 = 100_000;

/// Which kind of target is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Stage 1.
    First,
    /// Stage 2.
    Second,
    /// A readiness.
    Readiness,
    /// Another framework's readiness.
    Framework,
    /// So many days.
    Budget,
}

impl Kind {
    /// Those that an assessment has, in the order of the page.
    pub fn of(store: &Store) -> Vec<Self> {
        let stages = store.report.verdict.is_some().then_some([Self::First, Self::Second]);
        let mut kinds: Vec<Self> = stages.into_iter().flatten().collect();
        kinds.push(Self::Readiness);
        if frameworks(store).next().is_some() {
            kinds.push(Self::Framework);
        }
        kinds.push(Self::Budget);
        kinds
    }

    /// What tells it from the others.
    pub const fn value(self) -> &'static str {
        match self {
            Self::First => "stage-1",
            Self::Second => "stage-2",
            Self::Readiness => "readiness",
            Self::Framework => "framework",
            Self::Budget => "budget",
        }
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::First => "path-choose-stage-1",
            Self::Second => "path-choose-stage-2",
            Self::Readiness => "path-choose-readiness",
            Self::Framework => "path-choose-framework",
            Self::Budget => "path-choose-budget",
        }
    }
}

/// The frameworks of which something is assessed: identifier and short name.
pub fn frameworks(store: &Store) -> impl Iterator<Item = (&FrameworkId, &str)> {
    let assessed = store.report.frameworks.iter().filter(|it| it.readiness.is_some());
    assessed.map(|it| (&it.id, &*it.short))
}

/// What is written into the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which kind of target is chosen.
    pub kind: Kind,
    /// The readiness in percent.
    pub percent: String,
    /// The framework.
    pub framework: Option<FrameworkId>,
    /// The days.
    pub days: String,
}

impl Wish {
    /// What comes next for an assessment: the stage that it has not reached, or a readiness.
    pub fn next(store: &Store) -> Self {
        let kind = match store.report.verdict.as_ref().map(|it| it.stage) {
            Some(Stage::NotReady) => Kind::First,
            Some(Stage::Stage1Ready) => Kind::Second,
            Some(Stage::Stage2Ready) | None => Kind::Readiness,
        };
        let framework = frameworks(store).next().map(|(id, _)| id.clone());
        Self { kind, percent: "85".to_owned(), framework, days: "60".to_owned() }
    }

    /// The target, or the message that says what is wrong with the field.
    ///
    /// # Errors
    ///
    /// The identifier of that message.
    pub fn target(&self) -> Result<PathTarget, &'static str> {
        let percent = self.percent.trim().trim_end_matches('%').trim_end().replace(',', ".");
        let share = || Threshold::read(&format!("{percent}%")).ok_or("path-fault-percent");
        Ok(match self.kind {
            Kind::First => PathTarget::Stage { stage: Stage::Stage1Ready },
            Kind::Second => PathTarget::Stage { stage: Stage::Stage2Ready },
            Kind::Readiness => PathTarget::Readiness { share: share()? },
            Kind::Framework => PathTarget::Framework {
                framework: self.framework.clone().ok_or("path-fault-none")?,
                share: share()?,
            },
            Kind::Budget => {
                let days = self.days.trim().parse().ok().filter(|days| *days <= MOST_DAYS);
                PathTarget::Budget { days: days.ok_or("path-fault-days")? }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(kind: Kind, percent: &str, days: &str) -> Result<PathTarget, &'static str> {
        let framework = Some("nist-csf-2.0".into());
        Wish { kind, percent: percent.into(), framework, days: days.into() }.target()
    }

    #[test]
    fn a_readiness_is_read_as_people_write_it() {
        let share = |text| Threshold::read(text).expect("a share");
        for written in ["85", "85%", " 85 % ", "85,0"] {
            let found = wish(Kind::Readiness, written, "").expect("a readiness");
            let PathTarget::Readiness { share: found } = found else { panic!("{found:?}") };
            assert_eq!(found.ratio(), share("85%").ratio(), "{written}");
        }
        // One percent, and not all of it.
        let found = wish(Kind::Framework, "1", "");
        let framework = "nist-csf-2.0".into();
        assert_eq!(found, Ok(PathTarget::Framework { framework, share: share("1%") }));
    }

    #[test]
    fn what_is_no_number_is_told() {
        for written in ["", "much", "101", "-1"] {
            assert_eq!(wish(Kind::Readiness, written, ""), Err("path-fault-percent"), "{written}");
        }
        for written in ["", "1.5", "-1", "100001"] {
            assert_eq!(wish(Kind::Budget, "", written), Err("path-fault-days"), "{written}");
        }
        assert_eq!(wish(Kind::Budget, "", " 60 "), Ok(PathTarget::Budget { days: 60 }));
        assert!(wish(Kind::First, "", "").is_ok());
    }
}
