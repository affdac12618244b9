//! What a browser asks for, read without trusting it.

use std::io::{self, BufRead, Read as _};

/// The longest request line, or header line, that is read.
const LINE: u64 = 8 * 1024;

/// The most header lines that are read.
const LINES: usize = 100;

/// A request, as far as a server of static files cares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Request {
    /// `GET`, `HEAD` or anything else.
    pub(crate) method: String,
    /// The target as sent.
    pub(crate) target: String,
    /// The `Accept-Encoding` header.
    pub(crate) accept_encoding: String,
    /// The `If-None-Match` header.
    pub(crate) if_none_match: String,
    /// Whether another request may follow on the connection.
    pub(crate) keep_alive: bool,
}

/// Why nothing could be answered as asked.
#[derive(Debug)]
pub(crate) enum RequestError {
    /// The connection ended, or was silent for too long.
    Gone,
    /// What was sent is not a request, or too long for one.
    Malformed,
}

impl From<io::Error> for RequestError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::InvalidData { Self::Malformed } else { Self::Gone }
    }
}

/// Reads the next request of a connection, up to the empty line that ends its headers.
///
/// # Errors
///
/// [`RequestError`]; the connection is of no more use then.
pub(crate) fn read(from: &mut impl BufRead) -> Result<Request, RequestError> {
    let first = line(from)?;
    let mut words = first.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(RequestError::Malformed);
    };
    if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
        return Err(RequestError::Malformed);
    }
    let mut request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        keep_alive: version == "HTTP/1.1",
        ..Request::default()
    };
    for _ in 0..LINES {
        let header = line(from)?;
        if header.is_empty() {
            return Ok(request);
        }
        let Some((name, value)) = header.split_once(':') else {
            return Err(RequestError::Malformed);
        };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => value.clone_into(&mut request.accept_encoding),
            "if-none-match" => value.clone_into(&mut request.if_none_match),
            "connection" if value.eq_ignore_ascii_case("close") => request.keep_alive = false,
            // A body is not read, so what follows it would be taken for a request.
            "content-length" if value != "0" => request.keep_alive = false,
            "transfer-encoding" => request.keep_alive = false,
            _ => {}
        }
    }
    Err(RequestError::Malformed)
}

/// One line without its end.
fn line(from: &mut impl BufRead) -> Result<String, RequestError> {
    let mut text = String::new();
    let read = from.by_ref().take(LINE).read_line(&mut text)?;
    match text.strip_suffix('\n') {
        Some(line) => Ok(line.strip_suffix('\r').unwrap_or(line).to_owned()),
        None if read == 0 => Err(RequestError::Gone),
        None => Err(RequestError::Malformed),
    }
}

impl Request {
    /// The path asked for, without `/` in front, decoded; `None` if it decodes to no text.
    pub(crate) fn path(&self) -> Option<String> {
        let path = self.target.split(['?', '#']).next()?.strip_prefix('/')?;
        let mut bytes = Vec::with_capacity(path.len());
        let mut rest = path.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'%' => digit(rest.next()?)? * 16 + digit(rest.next()?)?,
                plain => plain,
            });
        }
        String::from_utf8(bytes).ok()
    }

    /// Whether the browser takes an encoding.
    pub(crate) fn accepts(&self, encoding: &str) -> bool {
        self.accept_encoding.split(',').any(|item| {
            let mut parts = item.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
            let refused = |part: &str| {
                let weight = part.strip_prefix("q=").and_then(|it| it.trim().parse::<f32>().ok());
                weight.is_some_and(|weight| weight <= 0.0)
            };
            named && !parts.any(refused)
        })
    }
}

/// The value of a hexadecimal digit.
fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(text: &str) -> Result<Request, RequestError> {
        read(&mut text.as_bytes())
    }

    #[test]
    fn a_plain_request_is_read() {
        let request =
            request("GET /a%20b.js?x HTTP/1.1\r\nAccept-Encoding: gzip, br;q=0.5\r\n\r\n")
                .expect("it is a request");
        assert_eq!(request.path().as_deref(), Some("a b.js"));
        assert!(request.accepts("br") && request.accepts("gzip") && request.keep_alive);
    }

    #[test]
    fn an_encoding_of_no_weight_is_refused() {
        let request =
            Request { accept_encoding: "br;q=0, gzip;q=0.0".into(), ..Request::default() };
        assert!(!request.accepts("br") && !request.accepts("gzip") && !request.accepts("zstd"));
    }

    #[test]
    fn nonsense_is_malformed_and_never_a_panic() {
        let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(9000));
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(200));
        for text in
            ["\r\n\r\n", "GET\r\n", "GET / HTTP/2\r\n", "GET http://a/ HTTP/1.1\r\n", &long, &many]
        {
            assert!(matches!(request(text), Err(RequestError::Malformed)), "{text:.40}");
        }
        assert!(matches!(read(&mut &b"GET /\xff HTTP/1.1\r\n"[..]), Err(RequestError::Malformed)));
        assert!(matches!(request(""), Err(RequestError::Gone)));
        for target in ["/%", "/%f", "/%zz", "/%ff", "/%+1"] {
            let request = Request { target: target.into(), ..Request::default() };
            assert_eq!(request.path(), None, "{target}");
        }
    }

    #[test]
    fn nothing_follows_a_request_with_a_body() {
        let request = request("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello");
        assert!(!request.expect("it is a request").keep_alive);
    }
}
