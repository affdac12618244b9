//! The closed lists that an entry of the register draws on.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Why a word was not taken: the list does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchWord;

impl fmt::Display for NoSuchWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a word of the list")
    }
}

impl std::error::Error for NoSuchWord {}

/// A closed list whose words are written the same in every file.
pub trait Word: Copy + Ord + 'static {
    /// All words, in the order in which they are shown.
    const ALL: &'static [Self];

    /// The word as files write it.
    fn as_str(self) -> &'static str;

    /// Reads what [`as_str`](Self::as_str) writes.
    fn read(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }

    /// Words each once, in the order of the list.
    fn ordered(words: &[Self]) -> Vec<Self> {
        // A list is short, and code that sorts is long.
        Self::ALL.iter().copied().filter(|word| words.contains(word)).collect()
    }

    /// All words as messages list them.
    fn listed() -> String {
        Self::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
    }
}

macro_rules! lists {
    ($($(#[$about:meta])* $list:ident { $($(#[$of:meta])* $word:ident = $text:literal,)+ })+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $list {
            $($(#[$of])* #[serde(rename = $text)] $word,)+
        }

        impl Word for $list {
            const ALL: &'static [Self] = &[$(Self::$word),+];

            fn as_str(self) -> &'static str {
                match self {
                    $(Self::$word => $text,)+
                }
            }
        }

        impl FromStr for $list {
            type Err = NoSuchWord;

            fn from_str(text: &str) -> Result<Self, NoSuchWord> {
                Self::read(text).ok_or(NoSuchWord)
            }
        }
    )+};
}

lists! {
    /// Where a system is in its life.
    SystemState {
        /// It is not in use yet.
        Planned = "planned",
        /// It is in use.
        InUse = "in-use",
        /// It is in use no more.
        Retired = "retired",
    }

    /// What the organisation does with a system.
    SystemRole {
        /// It makes or adapts it.
        Produce = "produce",
        /// It offers it to others.
        Provide = "provide",
        /// It uses it in its own work.
        Use = "use",
    }

    /// A kind of data that a system works on.
    DataKind {
        /// Data about identifiable people.
        Personal = "personal",
        /// Origin, beliefs, union membership, sex life and the like.
        SpecialCategory = "special-category",
        /// Data about children.
        Children = "children",
        /// Data about health.
        Health = "health",
        /// Faces, voices, fingerprints, gait.
        Biometric = "biometric",
        /// Data about work and those who do it.
        Employment = "employment",
        /// Accounts, income, payments.
        Financial = "financial",
        /// Secrets of the organisation or of its customers.
        Confidential = "confidential",
        /// What anyone can read.
        Public = "public",
        /// What was made and describes nobody.
        Synthetic = "synthetic",
    }

    /// A group of people whom the results of a system reach.
    AffectedGroup {
        /// Those who work there.
        Employees = "employees",
        /// Those who want to.
        Applicants = "applicants",
        /// Those who buy or borrow.
        Customers = "customers",
        /// Those who use a service of the state.
        Citizens = "citizens",
        /// Those who are treated.
        Patients = "patients",
        /// Those who learn.
        Pupils = "pupils",
        /// Those under age.
        Children = "children",
        /// Anyone.
        Public = "public",
        /// Nobody outside the team that runs it.
        Nobody = "nobody",
    }

    /// Why a wrong result of a system would weigh heavily.
    ImpactReason {
        /// It bears on whether somebody gets a job, a place, a credit, a benefit.
        Eligibility = "eligibility",
        /// It moves or prices money.
        Money = "money",
        /// It grants or refuses access to places, systems or services.
        Access = "access",
        /// Life, health or property may come to harm.
        Safety = "safety",
        /// It works on data that a law protects in particular.
        RegulatedData = "regulated-data",
        /// Somebody has looked, and it is none of these; counts only by itself.
        None = "none",
    }

    /// A use that Regulation (EU) 2024/1689 names, in short words of our own.
    UseArea {
        /// Influencing people without their knowledge so that they harm themselves.
        Manipulation = "manipulation",
        /// Making use of age, disability or need to harm people.
        ExploitingWeakness = "exploiting-weakness",
        /// Rating people by behaviour or traits, to their disadvantage elsewhere.
        SocialScoring = "social-scoring",
        /// Foretelling crimes from a person's profile alone.
        CrimePrediction = "crime-prediction",
        /// Building collections of faces from the internet or from cameras.
        FaceScraping = "face-scraping",
        /// Recognising people in public places at once, for law enforcement.
        LiveIdentification = "live-identification",
        /// Recognising people from a distance.
        BiometricIdentification = "biometric-identification",
        /// Sorting people by traits of their body.
        BiometricCategorisation = "biometric-categorisation",
        /// Reading feelings or intentions from face, voice or body.
        EmotionRecognition = "emotion-recognition",
        /// Keeping traffic, water, gas, heat, power or digital networks safe.
        CriticalInfrastructure = "critical-infrastructure",
        /// Admitting, marking, placing or watching those who learn.
        Education = "education",
        /// Choosing, promoting, dismissing, assigning or watching those who work.
        Employment = "employment",
        /// Granting, reducing or taking back public benefits and services.
        PublicBenefits = "public-benefits",
        /// Judging whether a person is creditworthy.
        Credit = "credit",
        /// Judging or pricing the risk of a person in life or health insurance.
        Insurance = "insurance",
        /// Sorting emergency calls, or sending and ranking help.
        EmergencyCalls = "emergency-calls",
        /// Work of police and prosecution.
        LawEnforcement = "law-enforcement",
        /// Migration, asylum, borders.
        Migration = "migration",
        /// Helping courts, or settling disputes, on facts and law.
        Justice = "justice",
        /// Influencing how people vote.
        Elections = "elections",
        /// A safety component of a product, or a product, that the law has tested by others.
        ProductSafety = "product-safety",
        /// Speaking or writing with people.
        TalksWithPeople = "talks-with-people",
        /// Making text, images, sound or video.
        MakesContent = "makes-content",
        /// Making images, sound or video that pass for real, or text that informs the public.
        DeepFakes = "deep-fakes",
        /// Somebody has looked, and it is none of these; counts only by itself.
        None = "none",
    }
}
