//! The formats that several commands write in.

/// A document.
#[derive(Clone, Copy)]
pub(super) enum Document {
    Text,
    Json,
    Markdown,
    Html,
}

impl Document {
    /// Each with its name.
    pub(super) const ALL: &[(&str, Self)] = &[
        ("text", Self::Text),
        ("json", Self::Json),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
    ];
}

/// A document that can be had as a table, too.
#[derive(Clone, Copy)]
pub(super) enum Sheet {
    Text,
    Json,
    Markdown,
    Html,
    Csv,
}

impl Sheet {
    /// Each with its name.
    pub(super) const ALL: &[(&str, Self)] = &[
        ("text", Self::Text),
        ("json", Self::Json),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
        ("csv", Self::Csv),
    ];
}
