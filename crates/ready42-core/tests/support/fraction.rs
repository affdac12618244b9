//! Exact fractions in lowest terms, so that equal ones look alike.

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    numerator: u128,
    denominator: u128,
}

const fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Fraction {
    pub(crate) const NONE: Self = Self { numerator: 0, denominator: 1 };

    /// `numerator / denominator`, where the latter is not 0.
    pub(crate) const fn of(numerator: u128, denominator: u128) -> Self {
        let common = gcd(numerator, denominator);
        Self { numerator: numerator / common, denominator: denominator / common }
    }

    /// Whether it is `numerator / denominator` or more.
    pub(crate) const fn reaches(self, numerator: u128, denominator: u128) -> bool {
        self.numerator * denominator >= numerator * self.denominator
    }

    pub(crate) const fn plus(self, other: Self) -> Self {
        let common = gcd(self.denominator, other.denominator);
        let (mine, theirs) = (other.denominator / common, self.denominator / common);
        Self::of(self.numerator * mine + other.numerator * theirs, self.denominator * mine)
    }

    pub(crate) const fn times(self, factor: u128) -> Self {
        let common = gcd(factor, self.denominator);
        Self::of(self.numerator * (factor / common), self.denominator / common)
    }

    pub(crate) const fn over(self, divisor: u128) -> Self {
        let common = gcd(self.numerator, divisor);
        Self::of(self.numerator / common, self.denominator * (divisor / common))
    }
}

/// The mean of weighted fractions; `None` when the weights sum to nothing.
pub(crate) fn mean(terms: impl IntoIterator<Item = (u128, Fraction)>) -> Option<Fraction> {
    let (mut sum, mut weights) = (Fraction::NONE, 0);
    for (weight, term) in terms {
        sum = sum.plus(term.times(weight));
        weights += weight;
    }
    (weights > 0).then(|| sum.over(weights))
}
