//! The two imports that could lead away from the page, narrowed to what the page needs them for.
//!
//! Both are needed, so that forbidding them is no choice: Yew sets properties of elements by
//! name, and saving a file is a click on a link. The guards are put into the generated text, so
//! that the module can do no more whatever it is made to ask for.

use std::path::Path;

use crate::fault::Fault;

/// A call that is let through only on a condition.
#[derive(Debug)]
struct Guard {
    /// How each such call begins.
    call: &'static str,
    /// The call as wasm-bindgen writes it.
    written: &'static str,
    /// The call behind its condition.
    guarded: &'static str,
    /// The function that is the condition.
    condition: &'static str,
}

/// What is guarded.
///
/// - By name, properties are set of elements, and of objects that are only data. Of others,
///   `window.location = …` and `location.href = …` would ask a server for a page. What an
///   element has in its `src` or `action` is refused by the policy and the lock of the page.
/// - Clicked are buttons and fields, which have no protocol, and links to what is in the browser
///   already. A link to anywhere else is followed when a person clicks it, and not otherwise.
const GUARDS: [Guard; 2] = [
    Guard {
        call: "Reflect.set(",
        written: "Reflect.set(arg0, arg1, arg2)",
        guarded: "settable(arg0) && Reflect.set(arg0, arg1, arg2)",
        condition: "const settable = (it) => it instanceof Element || Object.getPrototypeOf(it) === Object.prototype;",
    },
    Guard {
        call: ".click(",
        written: "arg0.click();",
        guarded: "clickable(arg0) && arg0.click();",
        condition: "const clickable = (it) => it.protocol === undefined || it.protocol === \"blob:\";",
    },
];

/// Puts the guards around the calls that are there.
///
/// # Errors
///
/// [`Fault::Content`] if one is written in another way than the guard knows.
pub(crate) fn put(path: &Path, text: &str) -> Result<String, Fault> {
    let mut text = text.to_owned();
    for Guard { call, written, guarded, condition } in GUARDS {
        let times = text.matches(call).count();
        if times != text.matches(written).count() {
            return Err(Fault::content(path, format!("expected `{call}` only as `{written}`")));
        }
        if times > 0 {
            text = text.replace(written, guarded) + "\n" + condition + "\n";
        }
    }
    Ok(text)
}

/// The text without the calls that are guarded, for whoever looks for those that are not.
pub(crate) fn without(text: &str) -> String {
    GUARDS.iter().fold(text.to_owned(), |left, guard| left.replace(guard.guarded, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_let_through_on_a_condition() {
        let path = Path::new("ready42.js");
        let text = put(path, "const ret = Reflect.set(arg0, arg1, arg2);").expect("as known");
        assert!(text.starts_with("const ret = settable(arg0) && Reflect.set(arg0, arg1, arg2);\n"));
        assert!(text.contains("const settable = ") && !text.contains("clickable"));
        assert!(!without(&text).contains("Reflect.set"));
    }

    #[test]
    fn a_call_of_another_shape_is_a_fault() {
        let fault = put(Path::new("ready42.js"), "arg1.click();").expect_err("not as known");
        assert_eq!(fault.to_string(), "ready42.js: expected `.click(` only as `arg0.click();`");
    }

    #[test]
    fn text_without_such_calls_is_left_alone() {
        assert_eq!(put(Path::new("ready42.js"), "nothing").expect("as known"), "nothing");
    }
}
