//! Content in another language than English.

use crate::{
    catalogue::{Catalogue, Content},
    id::{
        ContradictionId, EvidenceKindId, FactId, FrameworkId, ItemId, QuestionId, RemedyId, RoleId,
        Text,
    },
    order::sort,
};

/// The texts of a translation, each with what it belongs to.
///
/// Checked by [`load_translation`](crate::load::load_translation), which knows the fields of each
/// kind; here only their order is left, so that a page reads a translation with little code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// By kind and identifier, such as `questions/4.3-1`, and in the order of these: every text, in
    /// a stated order.
    pub texts: Vec<(Text, Vec<Text>)>,
}

/// What a translation lacks, so that it stands in English.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FellBack {
    /// What can be translated and is not, by key and in order.
    keys: Vec<String>,
}

/// What is translated together: its key, and every text of it in order.
#[derive(Debug)]
pub(crate) struct Translatable<'a> {
    pub(crate) key: String,
    pub(crate) texts: Vec<&'a mut Text>,
}

/// Everything in the content that can be translated, each text in a stated order: of a question
/// its text, why, the levels, the pitfall and the reason of its weight; of a remedy its title, the
/// steps, what it leaves, what the effort assumes and why now; of a contradiction its title, what it
/// says and what to check; of an item its title, summary and
/// what each day is for from which it applies, with the doubt; of a band its title and meaning; of
/// a fact its text, hint and options.
pub(crate) fn texts(content: &mut Content) -> Vec<Translatable<'_>> {
    let mut all = vec![];
    for it in &mut content.questions {
        let key = format!("questions/{}", it.id);
        let mut texts = vec![&mut it.text, &mut it.why];
        texts.extend(&mut it.levels);
        texts.extend(&mut it.pitfall);
        texts.extend(&mut it.weight_reason);
        all.push(Translatable { key, texts });
    }
    for it in &mut content.remedies {
        let key = format!("remedies/{}", it.id);
        let mut texts = vec![&mut it.title];
        texts.extend(&mut it.steps);
        texts.extend([&mut it.deliverable.text, &mut it.effort_assumes, &mut it.why_now]);
        all.push(Translatable { key, texts });
    }
    for it in &mut content.contradictions {
        let key = format!("contradictions/{}", it.id);
        all.push(Translatable { key, texts: vec![&mut it.title, &mut it.says, &mut it.check] });
    }
    for framework in &mut content.frameworks {
        for it in &mut framework.items {
            let key = format!("frameworks/{}/{}", framework.id, it.id);
            let mut texts = vec![&mut it.title, &mut it.summary];
            for day in &mut it.applies_from {
                texts.push(&mut day.scope);
                texts.extend(&mut day.doubt);
            }
            all.push(Translatable { key, texts });
        }
    }
    for policy in &mut content.policies {
        for it in &mut policy.bands {
            let key = format!("policies/{}/{}", policy.id, it.id);
            all.push(Translatable { key, texts: vec![&mut it.title, &mut it.meaning] });
        }
    }
    for it in &mut content.facts {
        let key = format!("facts/{}", it.id);
        let mut texts = vec![&mut it.text];
        texts.extend(&mut it.hint);
        texts.extend(it.options.iter_mut().map(|option| &mut option.title));
        all.push(Translatable { key, texts });
    }
    for it in &mut content.roles {
        let key = format!("roles/{}", it.id);
        all.push(Translatable { key, texts: vec![&mut it.title, &mut it.summary] });
    }
    for it in &mut content.evidence {
        let key = format!("evidence/{}", it.id);
        all.push(Translatable { key, texts: vec![&mut it.title, &mut it.good] });
    }
    for it in &mut content.questionnaires {
        let key = format!("questionnaires/{}", it.id);
        all.push(Translatable { key, texts: vec![&mut it.title, &mut it.summary] });
    }
    all
}

impl Translation {
    /// The catalogue in this language, from the content in English; what is not translated stays
    /// as it is, and the catalogue [tells](Catalogue::fell_back) so.
    pub fn of(&self, mut content: Content) -> Catalogue {
        let mut fell_back = FellBack::default();
        for Translatable { key, texts } in texts(&mut content) {
            match self.texts(&key) {
                Some(said) if said.len() == texts.len() => {
                    for (text, said) in texts.into_iter().zip(said) {
                        text.clone_from(said);
                    }
                }
                _ => fell_back.keys.push(key),
            }
        }
        sort(&mut fell_back.keys);
        Catalogue::new(content).with_fallbacks(fell_back)
    }

    /// What is said under a key.
    fn texts(&self, key: &str) -> Option<&[Text]> {
        let found = self.texts.binary_search_by(|(it, _)| (**it).cmp(key)).ok()?;
        Some(&self.texts[found].1)
    }
}

impl FellBack {
    /// Whether nothing did: so it is with English.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// How many questions stand in English.
    pub fn questions(&self) -> usize {
        self.keys.iter().filter(|key| key.starts_with("questions/")).count()
    }

    fn has(&self, kind: &str, id: &str) -> bool {
        !self.keys.is_empty() && self.keys.binary_search(&format!("{kind}/{id}")).is_ok()
    }

    /// Whether a question stands in English.
    pub fn question(&self, id: &QuestionId) -> bool {
        self.has("questions", id.as_str())
    }

    /// Whether a remedy stands in English.
    pub fn remedy(&self, id: &RemedyId) -> bool {
        self.has("remedies", id.as_str())
    }

    /// Whether a rule over answers stands in English.
    pub fn contradiction(&self, id: &ContradictionId) -> bool {
        self.has("contradictions", id.as_str())
    }

    /// Whether an item of a framework stands in English.
    pub fn item(&self, framework: &FrameworkId, id: &ItemId) -> bool {
        !self.keys.is_empty() && self.has("frameworks", &format!("{framework}/{id}"))
    }

    /// Whether a fact of the profile stands in English.
    pub fn fact(&self, id: &FactId) -> bool {
        self.has("facts", id.as_str())
    }

    /// Whether a role stands in English.
    pub fn role(&self, id: &RoleId) -> bool {
        self.has("roles", id.as_str())
    }

    /// Whether a kind of record stands in English.
    pub fn evidence(&self, id: &EvidenceKindId) -> bool {
        self.has("evidence", id.as_str())
    }
}
