//! The whole system: cases in `suite/`, what they give in `ref/`.
