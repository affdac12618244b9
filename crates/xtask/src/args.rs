//! The command line.

use lexopt::prelude::*;

use crate::fault::Fault;
use crate::site::Kind;

/// What `cargo xtask` without a command prints.
pub(crate) const USAGE: &str = "\
cargo xtask serve   build the site and serve it on 127.0.0.1:8042
    --port N          another port; 0 takes a free one
    --log             print a line for each request
    --no-build        serve what is in target/dist as it is
    --mutant          serve the leaking site of `dist --mutant`
cargo xtask dist    build everything that is published into target/dist
    --accept-imports  take the imports found as the ones wanted
    --mutant          build the leaking site into target/dist-mutant instead
cargo xtask test    everything CI runs
    --skip-browser    without the steps that need Node and Chromium
cargo xtask bench   figures as a table, and as JSON in target/bench.json
    --json            the JSON instead of the table
cargo xtask snapshot  how far the snapshot is from the full result
    --choose N        choose N questions anew first, and measure these";

/// A command with its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print the usage.
    Help,
    /// Build and serve the site.
    Serve(ServeOptions),
    /// Build what is published.
    Dist(DistOptions),
    /// Run what CI runs.
    Test {
        /// Leave out the steps that need a browser.
        skip_browser: bool,
    },
    /// Measure.
    Bench {
        /// Print JSON instead of the table.
        json: bool,
    },
    /// Measure the snapshot.
    Snapshot {
        /// How many questions to choose anew, if any.
        choose: Option<u8>,
    },
}

/// How to serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    /// The port; 0 takes a free one.
    pub(crate) port: u16,
    /// Print a line for each request.
    pub(crate) log: bool,
    /// Build first.
    pub(crate) build: bool,
    /// Which site.
    pub(crate) kind: Kind,
}

/// How to build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DistOptions {
    /// Rewrite the import manifest.
    pub(crate) accept_imports: bool,
    /// Which site.
    pub(crate) kind: Kind,
}

/// Reads the command line.
///
/// # Errors
///
/// [`Fault::Usage`] for a command, option or value that is not known.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command, Fault> {
    let mut command = match parser.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Command::Help),
        Some(Value(name)) if name == "serve" => {
            Command::Serve(ServeOptions { port: 8042, log: false, build: true, kind: Kind::Site })
        }
        Some(Value(name)) if name == "dist" => {
            Command::Dist(DistOptions { accept_imports: false, kind: Kind::Site })
        }
        Some(Value(name)) if name == "test" => Command::Test { skip_browser: false },
        Some(Value(name)) if name == "bench" => Command::Bench { json: false },
        Some(Value(name)) if name == "snapshot" => Command::Snapshot { choose: None },
        Some(other) => return Err(other.unexpected().into()),
    };
    while let Some(argument) = parser.next()? {
        match (&mut command, argument) {
            (_, Long("help") | Short('h')) => return Ok(Command::Help),
            (Command::Serve(options), Long("port")) => options.port = parser.value()?.parse()?,
            (Command::Serve(options), Long("log")) => options.log = true,
            (Command::Serve(options), Long("no-build")) => options.build = false,
            (Command::Serve(options), Long("mutant")) => options.kind = Kind::Mutant,
            (Command::Dist(options), Long("mutant")) => options.kind = Kind::Mutant,
            (Command::Dist(options), Long("accept-imports")) => options.accept_imports = true,
            (Command::Test { skip_browser }, Long("skip-browser")) => *skip_browser = true,
            (Command::Bench { json }, Long("json")) => *json = true,
            (Command::Snapshot { choose }, Long("choose")) => {
                *choose = Some(parser.value()?.parse()?);
            }
            (_, other) => return Err(other.unexpected().into()),
        }
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Command, Fault> {
        parse(lexopt::Parser::from_args(words))
    }

    #[test]
    fn the_port_is_8042_unless_told() {
        let Ok(Command::Serve(options)) = parsed(&["serve"]) else { panic!("serve is a command") };
        assert_eq!(options.port, 8042);
        let Ok(Command::Serve(options)) = parsed(&["serve", "--port", "0", "--log"]) else {
            panic!("serve takes a port")
        };
        assert_eq!((options.port, options.log), (0, true));
    }

    #[test]
    fn an_unknown_word_is_a_usage_fault() {
        let wrong = [
            &["publish"][..],
            &["test", "--port"],
            &["serve", "--port", "http"],
            &["snapshot", "--choose", "some"],
        ];
        for words in wrong {
            assert!(matches!(parsed(words), Err(Fault::Usage(_))), "{words:?}");
        }
    }
}
