//! The terms of one remedy, each down to the questions, items and facts that it comes from.

use serde::Serialize;

use super::{
    PlanEntry, Planner, Shift, Terms,
    planner::{MILLION, raised},
};
use crate::{
    explain::{Credit, Rounding, Subject, Sum, Summed, TRILLION, Term, Weight, per},
    id::{RemedyId, Text},
    instrument::{Prepared, Target},
    projection::Projection,
    ratio::{EVEN, Portion, Ratio, WHOLE, even_by},
    verdict::STATEMENT_UNIT,
};

/// What the place of a remedy in the plan rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    /// Its place, from 1.
    pub rank: usize,
    /// What was computed: gate first, then value for each likely day of effort.
    pub terms: Terms,
    /// The remedy that it stands before because that one needs it.
    pub ahead_of: Option<RemedyId>,
    /// The remedies in the plan that have to be done first.
    pub after: Vec<RemedyId>,
    /// Which weight would move it, were it a fifth higher or lower.
    pub moved_by: Vec<Shift>,
}

impl Order {
    /// What the place of an entry rests on.
    pub fn of(entry: PlanEntry) -> Self {
        let PlanEntry { rank, terms, ahead_of, after, moved_by, .. } = entry;
        Self { rank, terms, ahead_of, after, moved_by }
    }
}

impl Planner<'_> {
    /// The title of a remedy, what it gives as it is weighed, and each term of that by itself: gate,
    /// gain, reach framework by framework, reach, risk. `None` where the catalogue has none such.
    pub(crate) fn breakdown(&self, id: &RemedyId) -> Option<(Text, Sum, Vec<Sum>)> {
        let mut remedies = self.instrument.remedies.iter();
        let prepared = remedies.find(|it| self.instrument.remedy(it).id == *id)?;
        let frameworks: Vec<Sum> = self
            .instrument
            .targets
            .iter()
            .zip(self.projections)
            .map(|(target, projection)| self.framework(prepared, target, projection))
            .collect();
        let assessed = self.projections.iter().filter(|it| it.total.possible > 0).count() as u64;
        let gain = self.gain(prepared);
        let reach = self.reach(&frameworks, assessed);
        let risk = self.risks(prepared);
        let value = self.value([gain.certain, reach.certain, risk.certain]);
        let mut parts = vec![self.gates(prepared), gain];
        parts.extend(frameworks.into_iter().filter(|it| it.certain > 0));
        parts.extend([reach, risk]);
        Some((self.instrument.remedy(prepared).title.clone(), value, parts))
    }

    fn question(&self, asked: usize) -> Term {
        let question = self.instrument.question(&self.instrument.asked[asked]);
        let opens = Subject::Question(question.id.clone()).to_string();
        term(question.id.as_str(), Some(&opens), &question.text)
    }

    fn gates(&self, prepared: &Prepared) -> Sum {
        let removes = self.removes(prepared);
        let mut terms: Vec<Term> =
            removes.map(|asked| Term { contribution: 1, ..self.question(asked) }).collect();
        if self.completes(prepared) {
            terms.push(Term { contribution: 1, ..term(STATEMENT_UNIT, None, "") });
        }
        sum(Summed::Gate, terms.len() as u64, terms)
    }

    fn gain(&self, prepared: &Prepared) -> Sum {
        let possible = self.scores.total.possible;
        let mut rounding = Rounding::new(possible, MILLION);
        let mut terms = vec![];
        for (asked, level) in &prepared.raises {
            let (unit, share) = self.adds(*asked, *level);
            if share == 0 {
                continue;
            }
            let weight = self.instrument.units[unit].weight;
            let it = &self.instrument.asked[*asked];
            let counts = weight * it.weight * 3 * self.scores.units[unit].third();
            let thirds = raised(self.standings, *asked, *level);
            terms.push(Term {
                weight: Some(Weight::Share(per(counts, possible, TRILLION))),
                credit: Ratio::of(thirds, 3).map(Credit::Share),
                contribution: rounding.add(weight * share),
                ..self.question(*asked)
            });
        }
        sum(Summed::Gain, rounding.sum(), terms)
    }

    /// What a remedy adds to one framework, item by item.
    fn framework(&self, prepared: &Prepared, target: &Target, projection: &Projection) -> Sum {
        let framework = &self.instrument.catalogue().content().frameworks[target.framework];
        let mut earned = vec![0_u128; target.outcomes.len()];
        for (asked, level) in &prepared.raises {
            let (unit, share) = self.adds(*asked, *level);
            let alone = EVEN * raised(self.standings, *asked, *level);
            for (edges, share) in
                [(&target.by_unit[unit], share), (&target.by_asked[*asked], alone)]
            {
                for (outcome, strength) in edges {
                    let strengths = projection.outcomes[*outcome].map_or(0, |it| it.strengths);
                    earned[*outcome] += strength * share * even_by(strengths);
                }
            }
        }
        let of = (projection.total.possible / (EVEN * WHOLE)).try_into().unwrap_or(u64::MAX);
        let mut rounding = Rounding::new(projection.total.possible, MILLION);
        let mut terms = vec![];
        for (outcome, earned) in target.outcomes.iter().zip(earned) {
            let contribution = rounding.add(earned);
            if earned == 0 {
                continue;
            }
            let item = &framework.items[outcome.item];
            let raised = Portion { earned, possible: EVEN * WHOLE }.per(MILLION);
            let opens = Subject::Item(item.id.clone()).to_string();
            terms.push(Term {
                weight: Some(Weight::Of(1, of)),
                credit: Some(Credit::Points(raised)),
                contribution,
                ..term(item.id.as_str(), Some(&opens), &item.title)
            });
        }
        let framework = Some(framework.id.clone());
        Sum { framework, ..sum(Summed::Framework, rounding.sum(), terms) }
    }

    /// The mean over the frameworks that are assessed, rounded down.
    fn reach(&self, frameworks: &[Sum], assessed: u64) -> Sum {
        let content = self.instrument.catalogue().content();
        let (mut gains, mut given) = (0, 0);
        let mut terms = vec![];
        for it in frameworks.iter().filter(|it| it.certain > 0) {
            let Some(id) = &it.framework else { continue };
            gains += it.certain;
            let upto = gains.checked_div(assessed).unwrap_or_default();
            let title = content.frameworks.iter().find(|framework| framework.id == *id);
            let opens = Subject::Framework(id.clone()).to_string();
            terms.push(Term {
                weight: Some(Weight::Of(1, assessed)),
                credit: Some(Credit::Points(it.certain)),
                contribution: upto - given,
                ..term(id.as_str(), Some(&opens), title.map_or("", |it| &it.short))
            });
            given = upto;
        }
        sum(Summed::Reach, given, terms)
    }

    fn risks(&self, prepared: &Prepared) -> Sum {
        let rules = self.pressed(prepared);
        let terms: Vec<Term> = rules
            .map(|rule| Term {
                contribution: rule.points.into(),
                ..term(rule.fact.as_str(), None, &rule.reason)
            })
            .collect();
        sum(Summed::Risk, terms.iter().map(|it| it.contribution).sum(), terms)
    }

    /// Gain, reach and risk, each as the policy weighs it.
    fn value(&self, amounts: [u64; 3]) -> Sum {
        let weights = self.instrument.policy().priority;
        let names = [Summed::Gain, Summed::Reach, Summed::Risk];
        let weights = [weights.gain, weights.reach, weights.risk];
        let (mut weighed, mut given) = (0_u128, 0);
        let mut terms = vec![];
        for ((of, weight), amount) in names.into_iter().zip(weights).zip(amounts) {
            weighed += u128::from(weight) * u128::from(amount);
            let upto = u64::try_from(weighed / 100).unwrap_or(u64::MAX);
            let name = match of {
                Summed::Gain => "gain",
                Summed::Reach => "reach",
                _ => "risk",
            };
            terms.push(Term {
                weight: Some(Weight::Share(u64::from(weight) * (TRILLION / 100))),
                credit: Some(Credit::Points(amount)),
                contribution: upto - given,
                ..term(name, None, "")
            });
            given = upto;
        }
        sum(Summed::Value, given, terms)
    }
}

fn term(id: &str, opens: Option<&str>, label: &str) -> Term {
    Term {
        id: id.into(),
        opens: opens.map(Into::into),
        label: label.into(),
        weight: None,
        credit: None,
        open: false,
        provenance: None,
        contribution: 0,
        at_best: 0,
    }
}

fn sum(of: Summed, certain: u64, terms: Vec<Term>) -> Sum {
    Sum { of, framework: None, figure: None, certain, at_best: certain, terms }
}
