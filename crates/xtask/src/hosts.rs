//! The files that make a static host send the headers: one per kind of host.

use serde_json::{Value, json};

use crate::headers::{ASK_AGAIN, FOR_EVER, HEADERS};

/// The names of the files written here. They configure a host and are not part of the page.
pub(crate) const NAMES: [&str; 5] =
    ["_headers", ".htaccess", "nginx.conf", "vercel.json", "staticwebapp.config.json"];

/// Every host file, with its name. `hashed` are the files named after their content.
pub(crate) fn all(hashed: &[String]) -> [(&'static str, String); 5] {
    let [netlify, apache, nginx, vercel, azure] = NAMES;
    [
        (netlify, headers_file(hashed)),
        (apache, htaccess()),
        (nginx, nginx_conf()),
        (vercel, pretty(&vercel_json(hashed))),
        (azure, pretty(&azure_json(hashed))),
    ]
}

/// Netlify and Cloudflare Pages.
fn headers_file(hashed: &[String]) -> String {
    let mut text = block("/*", &HEADERS);
    for page in ["/", "/index.html"] {
        text += &block(page, &[("Cache-Control", ASK_AGAIN)]);
    }
    for name in hashed {
        text += &block(&format!("/{name}"), &[("Cache-Control", FOR_EVER)]);
    }
    text
}

/// One path of a `_headers` file.
fn block(path: &str, headers: &[(&str, &str)]) -> String {
    let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

/// Apache, with `mod_headers`, `mod_mime`, and `mod_brotli` or `mod_deflate` where they are.
fn htaccess() -> String {
    let headers = HEADERS.map(|(name, value)| format!("  Header always set {name} \"{value}\"\n"));
    let headers = headers.concat();
    format!(
        r#"AddType application/wasm .wasm
AddType text/javascript .js
<IfModule mod_headers.c>
{headers}  Header set Cache-Control "{ASK_AGAIN}"
  <FilesMatch "-[0-9a-f]{{16}}\.(css|js|svg|txt|wasm)$">
    Header set Cache-Control "{FOR_EVER}"
  </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE {COMPRESSED}
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS;DEFLATE {COMPRESSED}
</IfModule>
"#
    )
}

/// What is worth compressing, by type.
const COMPRESSED: &str =
    "text/html text/css text/javascript text/plain image/svg+xml application/wasm";

/// A snippet for the inside of nginx's `server`.
///
/// No location has an `add_header` of its own: one would drop all those above it.
fn nginx_conf() -> String {
    let headers = HEADERS.map(|(name, value)| format!("add_header {name} \"{value}\" always;\n"));
    let headers = headers.concat();
    format!(
        r#"# Include this inside the server block that serves the folder.
{headers}gzip_static on;
gzip_vary on;
# brotli_static on; where the module ngx_brotli is there.
expires -1;
location ~ "-[0-9a-f]{{16}}\.(css|js|svg|txt)$" {{ expires 1y; }}
location ~ "-[0-9a-f]{{16}}\.wasm$" {{ types {{ }} default_type application/wasm; expires 1y; }}
"#
    )
}

/// Vercel.
fn vercel_json(hashed: &[String]) -> Value {
    let mut rules = vec![json!({ "source": "/(.*)", "headers": vercel_pairs(&HEADERS) })];
    rules.extend(hashed.iter().map(|name| {
        let source = format!("/{}", name.replace('.', "\\."));
        json!({ "source": source, "headers": vercel_pairs(&[("Cache-Control", FOR_EVER)]) })
    }));
    json!({ "headers": rules })
}

/// Headers in Vercel's shape.
fn vercel_pairs(headers: &[(&str, &str)]) -> Vec<Value> {
    headers.iter().map(|(name, value)| json!({ "key": name, "value": value })).collect()
}

/// Azure Static Web Apps.
fn azure_json(hashed: &[String]) -> Value {
    let mut global: serde_json::Map<String, Value> =
        HEADERS.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    global.insert("Cache-Control".to_owned(), json!(ASK_AGAIN));
    let routes = hashed.iter().map(
        |name| json!({ "route": format!("/{name}"), "headers": { "Cache-Control": FOR_EVER } }),
    );
    json!({
        "globalHeaders": global,
        "mimeTypes": { ".wasm": "application/wasm" },
        "routes": routes.collect::<Vec<_>>(),
    })
}

/// JSON as a person reads it, with an end of line.
fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_host_file_has_every_header_word_for_word() {
        for (name, text) in all(&["boot-0123456789abcdef.js".to_owned()]) {
            for (header, value) in HEADERS {
                assert!(text.contains(header) && text.contains(value), "{name}: {header}");
            }
            assert!(!text.contains("  \n") && text.ends_with('\n'), "{name}");
        }
    }

    #[test]
    fn nothing_but_hashed_files_is_kept_for_ever() {
        let text = headers_file(&["boot-0123456789abcdef.js".to_owned()]);
        let (page, boot) = text.split_once("/boot-0123456789abcdef.js").expect("it has a block");
        assert!(page.contains(ASK_AGAIN) && !page.contains(FOR_EVER));
        assert!(boot.contains(FOR_EVER));
    }
}
