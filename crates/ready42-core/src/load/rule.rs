//! The rules that content has to keep.

/// A rule that content has to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// A file is JSON of the expected shape.
    Shape,
    /// A file says which format and version it is of.
    Format,
    /// Every file that has to be there is there once.
    File,
    /// Identifiers are unique.
    DuplicateId,
    /// Identifiers that others print but the documents do not have are refused.
    KnownWrongId,
    /// What is named exists.
    UnknownId,
    /// A question's identifier is its unit and a running number: from 1 to 999 in the bank, from
    /// 1000 for one's own.
    QuestionNumber,
    /// Identifiers of one's own begin with `own-`, and those of the bank do not.
    Own,
    /// No text is empty or has blanks around it.
    EmptyText,
    /// No text uses the standard's verb of requirement.
    StandardWording,
    /// Parents exist and come before their children.
    Parent,
    /// A framework has the number of items its document has.
    Count,
    /// Only sub-clauses say whether a record is asked for, and each does.
    Documented,
    /// The five levels of a question differ.
    Levels,
    /// A question reads as one question.
    Wording,
    /// Weights are 1 to 3 and those above 1 have a reason.
    Weight,
    /// The weights of a unit, and the strengths of an item, sum to 32 at most.
    Sum,
    /// Every unit has a question.
    Unasked,
    /// Every question has remedies to level 3 and to level 4.
    Unraised,
    /// A list has as many entries as the format asks for.
    Length,
    /// A remedy raises to 3 or 4.
    RaiseLevel,
    /// Estimates grow from low to high and from small to large.
    Effort,
    /// Prerequisites form no circle.
    Circle,
    /// A remedy cites every unit it serves, and a source anyone can open.
    Citation,
    /// Exactly one remedy completes the Statement of Applicability.
    Statement,
    /// Strengths are 1 to 3.
    Strength,
    /// A pair stands once.
    DuplicateEdge,
    /// An item is either mapped or said to be unmapped; where any is, all are decided.
    Unmapped,
    /// An article says from when it applies, and nothing else does.
    AppliesFrom,
    /// A crosswalk for reuse says when something can be reused, and no other does.
    Purpose,
    /// Every question is asked by a questionnaire.
    Unselected,
    /// A condition of a contradiction can hold and can fail, and all of a rule can hold at once.
    Condition,
    /// A questionnaire that gives a verdict asks about every unit; one's own asks all that the
    /// bank's full one does.
    Verdict,
    /// A questionnaire that gives a band says how far that was measured to be off, and no other
    /// does; one's own gives none.
    Measured,
    /// The bands of a policy begin at 0 and rise.
    Bands,
    /// Stage 2 asks for no lower level than Stage 1.
    Stages,
    /// The history introduces every question of the bank once, withdraws none of them, and ends
    /// with the version of the content.
    History,
}

impl Rule {
    /// Every rule, in the order in which this page states them.
    pub const ALL: [Self; 37] = [
        Self::Shape,
        Self::Format,
        Self::File,
        Self::DuplicateId,
        Self::KnownWrongId,
        Self::UnknownId,
        Self::QuestionNumber,
        Self::Own,
        Self::EmptyText,
        Self::StandardWording,
        Self::Parent,
        Self::Count,
        Self::Documented,
        Self::Levels,
        Self::Wording,
        Self::Weight,
        Self::Sum,
        Self::Unasked,
        Self::Unraised,
        Self::Length,
        Self::RaiseLevel,
        Self::Effort,
        Self::Circle,
        Self::Citation,
        Self::Statement,
        Self::Strength,
        Self::DuplicateEdge,
        Self::Unmapped,
        Self::AppliesFrom,
        Self::Purpose,
        Self::Unselected,
        Self::Condition,
        Self::Verdict,
        Self::Measured,
        Self::Bands,
        Self::Stages,
        Self::History,
    ];

    /// The rule's name in messages to other programs; part of the format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::Format => "format",
            Self::File => "file",
            Self::DuplicateId => "duplicate-id",
            Self::KnownWrongId => "known-wrong-id",
            Self::UnknownId => "unknown-id",
            Self::QuestionNumber => "question-number",
            Self::Own => "own",
            Self::EmptyText => "empty-text",
            Self::StandardWording => "standard-wording",
            Self::Parent => "parent",
            Self::Count => "count",
            Self::Documented => "documented",
            Self::Levels => "levels",
            Self::Wording => "wording",
            Self::Weight => "weight",
            Self::Sum => "sum",
            Self::Unasked => "unasked",
            Self::Unraised => "unraised",
            Self::Length => "length",
            Self::RaiseLevel => "raise-level",
            Self::Effort => "effort",
            Self::Circle => "circle",
            Self::Citation => "citation",
            Self::Statement => "statement",
            Self::Strength => "strength",
            Self::DuplicateEdge => "duplicate-edge",
            Self::Unmapped => "unmapped",
            Self::AppliesFrom => "applies-from",
            Self::Purpose => "purpose",
            Self::Unselected => "unselected",
            Self::Condition => "condition",
            Self::Verdict => "verdict",
            Self::Measured => "measured",
            Self::Bands => "bands",
            Self::Stages => "stages",
            Self::History => "history",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rule;

    /// Does not compile when a rule is added: it belongs into [`Rule::ALL`] too.
    const fn place(rule: Rule) -> usize {
        match rule {
            Rule::Shape
            | Rule::Format
            | Rule::File
            | Rule::DuplicateId
            | Rule::KnownWrongId
            | Rule::UnknownId
            | Rule::QuestionNumber
            | Rule::Own
            | Rule::EmptyText
            | Rule::StandardWording
            | Rule::Parent
            | Rule::Count
            | Rule::Documented
            | Rule::Levels
            | Rule::Wording
            | Rule::Weight
            | Rule::Sum
            | Rule::Unasked
            | Rule::Unraised
            | Rule::Length
            | Rule::RaiseLevel
            | Rule::Effort
            | Rule::Circle
            | Rule::Citation
            | Rule::Statement
            | Rule::Strength
            | Rule::DuplicateEdge
            | Rule::Unmapped
            | Rule::AppliesFrom
            | Rule::Purpose
            | Rule::Unselected
            | Rule::Condition
            | Rule::Verdict
            | Rule::Measured
            | Rule::Bands
            | Rule::Stages
            | Rule::History => rule as usize,
        }
    }

    #[test]
    fn every_rule_is_listed_in_order() {
        assert!(Rule::ALL.into_iter().map(place).eq(0..Rule::ALL.len()));
        assert_eq!(Rule::ALL.last(), Some(&Rule::History));
    }
}
