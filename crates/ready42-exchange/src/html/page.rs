//! Pieces of a page, and text that stays text in it.

use ready42_core::ratio::Range;
use ready42_messages::{Arg, Messages, Piece};

use crate::{foreign, words::Column};

/// The text on one line, such that it can be neither a tag nor the end of an attribute.
pub(super) fn escape(text: &str) -> String {
    let line = foreign::line(text);
    let mut safe = String::with_capacity(line.len() + 8);
    for found in line.chars() {
        match found {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(found),
        }
    }
    safe
}

/// A piece of HTML that stands in English although the page does not.
pub(super) fn english(is: bool, html: String) -> String {
    if is && !html.is_empty() { format!("<span lang=\"en\">{html}</span>") } else { html }
}

/// A sentence of which a part stands in English although the page does not; mostly none does.
pub(super) fn english_within(sentence: &str, part: &str) -> String {
    match sentence.split_once(part) {
        Some((before, after)) if !part.is_empty() => {
            format!("{}{}{}", escape(before), english(true, escape(part)), escape(after))
        }
        _ => escape(sentence),
    }
}

/// A piece of a sentence, with the blanks at its ends.
pub(super) fn escape_within(text: &str) -> String {
    let blank = |is: bool| if is { " " } else { "" };
    let (before, after) = (text.starts_with(' '), text.ends_with(' '));
    format!("{}{}{}", blank(before), escape(text), blank(after))
}

/// A message with HTML in the places that `args` do not fill.
pub(super) fn sentence(
    m: Messages,
    id: &'static str,
    args: &[(&str, Arg<'_>)],
    place: impl Fn(&str) -> String,
) -> String {
    let pieces = m.pieces(id, args).into_iter().map(|piece| match piece {
        Piece::Said(text) => escape_within(&text),
        Piece::Place(name) => place(name),
    });
    pieces.collect()
}

/// What somebody else wrote, kept from turning the text around it; nothing for nothing.
pub(super) fn bdi(text: &str) -> String {
    let text = escape(text);
    if text.is_empty() { text } else { format!("<bdi dir=\"auto\">{text}</bdi>") }
}

/// A link that tells its target nothing, if the address is an `https` one; else the text alone.
pub(super) fn link(text: &str, address: Option<&str>) -> String {
    match address.filter(|address| address.starts_with("https://")) {
        Some(address) => format!(
            "<a href=\"{}\" rel=\"noreferrer noopener\">{}</a>",
            escape(address),
            escape(text)
        ),
        None => escape(text),
    }
}

/// A range as a bar; the number beside it says the same, so readers of screens pass it over.
pub(super) fn bar(range: Option<Range>) -> String {
    let Some(Range { low, high }) = range else { return String::new() };
    let (low, high) = (low.basis_points(), high.basis_points());
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 10000 1000\" preserveAspectRatio=\"none\" \
         aria-hidden=\"true\" focusable=\"false\"><rect class=\"rest\" width=\"10000\" \
         height=\"1000\"/><rect class=\"open\" width=\"{high}\" height=\"1000\"/>\
         <rect class=\"sure\" width=\"{low}\" height=\"1000\"/></svg>"
    )
}

/// A page being written.
#[derive(Debug, Default)]
pub(super) struct Page(pub(super) String);

impl Page {
    /// Adds a piece of HTML on a line of its own.
    pub(super) fn add(&mut self, html: &str) {
        self.0.push_str(html);
        self.0.push('\n');
    }

    /// Begins a section under a heading that the contents name.
    pub(super) fn section(&mut self, id: &str, class: &str, heading: &str) {
        self.add(&format!(
            "<section class=\"{class}\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>",
            escape(heading)
        ));
    }

    /// Ends the section.
    pub(super) fn end(&mut self) {
        self.add("</section>");
    }

    /// A paragraph of plain text.
    pub(super) fn text(&mut self, text: &str) {
        self.paragraph(&escape(text));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, html: &str) {
        self.add(&format!("<p>{html}</p>"));
    }

    /// Names with what they stand for; those that stand for nothing are left out.
    pub(super) fn facts(&mut self, facts: &[(&str, String)]) {
        self.add("<dl class=\"facts\">");
        for (name, said) in facts.iter().filter(|(_, said)| !said.is_empty()) {
            self.add(&format!("<dt>{}</dt><dd>{said}</dd>", escape(name)));
        }
        self.add("</dl>");
    }

    /// Begins a table that scrolls by itself where it is wider than the page.
    pub(super) fn table(&mut self, caption: &str, columns: &[Column]) {
        let caption = escape(caption);
        self.add(&format!(
            "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">\n\
             <table>\n<caption>{caption}</caption>\n<thead><tr>"
        ));
        for Column { title, number } in columns {
            let class = if *number { " class=\"number\"" } else { "" };
            self.add(&format!("<th scope=\"col\"{class}>{}</th>", escape(title)));
        }
        self.add("</tr></thead>\n<tbody>");
    }

    /// A row: what it is about, then its cells, each with a class or none.
    pub(super) fn row(&mut self, class: &str, about: &str, cells: &[(&str, String)]) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        let cells = cells.iter().map(|(class, cell)| match *class {
            "" => format!("<td>{cell}</td>"),
            class => format!("<td class=\"{class}\">{cell}</td>"),
        });
        let cells: String = cells.collect();
        self.add(&format!("<tr{class}><th scope=\"row\">{about}</th>{cells}</tr>"));
    }

    /// Ends the table.
    pub(super) fn end_table(&mut self) {
        self.add("</tbody>\n</table>\n</div>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_quotes_stay_text() {
        assert_eq!(escape("<script>'\"&amp;"), "&lt;script&gt;&#39;&quot;&amp;amp;");
        assert_eq!(bdi("a\u{202e}b\n<i>"), "<bdi dir=\"auto\">a[U+202E]b &lt;i&gt;</bdi>");
        assert_eq!(bdi(" \u{200b}"), "");
    }

    #[test]
    fn only_https_addresses_are_linked() {
        assert_eq!(link("x", Some("javascript:alert(1)")), "x");
        assert_eq!(
            link("x", Some("https://a\"b")),
            "<a href=\"https://a&quot;b\" rel=\"noreferrer noopener\">x</a>"
        );
    }
}
