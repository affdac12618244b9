//! Names of files handed out.

use ready42_core::date::Date;

/// The longest part of a name that comes from the organisation.
const LONGEST: usize = 40;

/// `ready42-<organisation>-<day>.<ending>`, in ASCII whatever the organisation is called.
pub(crate) fn file_name(organisation: &str, day: Date, ending: &str) -> String {
    format!("ready42-{}-{day}.{ending}", slug(organisation))
}

/// The organisation in lower-case letters, digits and single hyphens.
fn slug(organisation: &str) -> String {
    let mut slug = String::new();
    for letter in organisation.chars() {
        if slug.len() >= LONGEST {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "assessment".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_ascii_and_short_whatever_the_organisation_is_called() {
        let day = Date::new(2026, 11, 21).expect("it is a day");
        for (organisation, name) in [
            ("Northwind & Sons, Ltd.", "ready42-northwind-sons-ltd-2026-11-21.json"),
            ("", "ready42-assessment-2026-11-21.json"),
            ("../../etc/passwd", "ready42-etc-passwd-2026-11-21.json"),
            ("株式会社", "ready42-assessment-2026-11-21.json"),
        ] {
            assert_eq!(file_name(organisation, day, "json"), name);
        }
        assert!(file_name(&"x".repeat(400), day, "md").len() < 70);
    }
}
