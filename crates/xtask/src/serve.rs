//! Serves the built site as a good host would: the same bytes, the same headers.

use std::io::{self, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::args::ServeOptions;
use crate::fault::Fault;
use crate::project::Project;
use crate::reply::{Reply, Site};
use crate::request::{self, RequestError};
use crate::site;

/// How long a connection may say nothing.
const SILENCE: Duration = Duration::from_secs(30);

/// How many connections are served at a time; one more is closed at once.
const CONNECTIONS: usize = 64;

/// Builds the site unless told not to, and serves it until stopped.
///
/// # Errors
///
/// What the build has to say, or [`Fault::Listen`] if the port is taken.
pub(crate) fn run(project: &Project, options: ServeOptions) -> Result<(), Fault> {
    let ServeOptions { port, log, build, kind } = options;
    if build {
        site::build(project, kind)?;
    }
    let folder = kind.folder(project).join("site");
    let site = Arc::new(Site::load(&folder, kind.policy())?);
    let listen = |source| Fault::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(listen)?;
    let address = listener.local_addr().map_err(listen)?;
    let shown = folder.strip_prefix(project.root()).unwrap_or(&folder).display();
    say(&format!("serving {shown} at http://{address}/ (stop with Ctrl+C)"));

    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming().flatten() {
        if open.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
            open.fetch_sub(1, Ordering::Relaxed);
            continue;
        }
        let (site, open_here) = (Arc::clone(&site), Arc::clone(&open));
        let served = thread::Builder::new().spawn(move || {
            // A connection that breaks is the browser's business.
            let _gone = connection(&site, &stream, log);
            open_here.fetch_sub(1, Ordering::Relaxed);
        });
        if served.is_err() {
            open.fetch_sub(1, Ordering::Relaxed);
        }
    }
    Ok(())
}

/// Answers the requests of one connection, one after the other.
fn connection(site: &Site, stream: &TcpStream, log: bool) -> io::Result<()> {
    stream.set_read_timeout(Some(SILENCE))?;
    stream.set_write_timeout(Some(SILENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    loop {
        let request = match request::read(&mut reader) {
            Ok(request) => request,
            Err(RequestError::Gone) => return Ok(()),
            Err(RequestError::Malformed) => return send(stream, &site.malformed(), false, true),
        };
        let reply = site.reply(&request);
        if log {
            let code = &reply.status[..3];
            let (method, target) = (&request.method, request.target.escape_debug());
            say(&format!("{} {target} {code} {}", method.escape_debug(), reply.encoding));
        }
        send(stream, &reply, request.keep_alive, request.method != "HEAD")?;
        if !request.keep_alive {
            return Ok(());
        }
    }
}

/// Sends an answer in one piece.
fn send(mut to: &TcpStream, reply: &Reply<'_>, keep_alive: bool, body: bool) -> io::Result<()> {
    let mut bytes = format!("HTTP/1.1 {}\r\n", reply.status).into_bytes();
    for (name, value) in &reply.headers {
        write!(bytes, "{name}: {value}\r\n")?;
    }
    let connection = if keep_alive { "keep-alive" } else { "close" };
    if !reply.status.starts_with("304") {
        write!(bytes, "Content-Length: {}\r\n", reply.body.len())?;
    }
    write!(bytes, "Connection: {connection}\r\n\r\n")?;
    if body {
        bytes.extend_from_slice(reply.body);
    }
    to.write_all(&bytes)
}

/// Prints a line at once, even to a reader at the other end of a pipe. That nobody reads any
/// more is no reason to stop serving.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    let _closed = writeln!(out, "{line}").and_then(|()| out.flush());
}
