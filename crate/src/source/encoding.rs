//! From the bytes of a source file to its text: byte order mark, the declared encoding (PEP 263).

const MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a source file, or what is wrong with it: the message of CPython's SyntaxError.
pub fn decode(data: &[u8], filename: &str) -> Result<String, String> {
    let (marked, data) = match data.strip_prefix(MARK) {
        Some(rest) => (true, rest),
        None => (false, data),
    };
    let declared = declared(data);
    match declared.as_deref().unwrap_or("utf-8") {
        "utf-8" => {}
        other if marked => return Err(format!("encoding problem: {other} with BOM")),
        "iso-8859-1" => return Ok(data.iter().map(|&byte| char::from(byte)).collect()),
        "ascii" | "us-ascii" if data.is_ascii() => {}
        other => return Err(format!("encoding problem: {other}")),
    }
    std::str::from_utf8(data).map(str::to_string).map_err(|error| {
        let at = error.valid_up_to();
        let line = data[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        match declared {
            None => format!(
                "Non-UTF-8 code starting with '\\x{:02x}' in file {filename} on line {line}, but no encoding declared; \
                 see https://peps.python.org/pep-0263/ for details",
                data[at]
            ),
            Some(_) => format!("(unicode error) 'utf-8' codec can't decode byte 0x{:02x} in position {at}", data[at]),
        }
    })
}

/// The encoding that a comment in the first two lines declares, by its usual name.
fn declared(data: &[u8]) -> Option<String> {
    for line in data.split(|&byte| byte == b'\n').take(2) {
        let line = String::from_utf8_lossy(line);
        let text = line.trim_matches([' ', '\t', '\x0c', '\r']);
        if let Some(comment) = text.strip_prefix('#') {
            let name = comment.match_indices("coding").find_map(|(at, word)| {
                let rest = comment[at + word.len()..].strip_prefix([':', '='])?.trim_start_matches([' ', '\t']);
                let end = rest.find(|c: char| !(c.is_alphanumeric() || "-_.".contains(c))).unwrap_or(rest.len());
                (end > 0).then(|| rest[..end].to_string())
            });
            if let Some(name) = name {
                return Some(usual(&name));
            }
        } else if !text.is_empty() {
            return None;
        }
    }
    None
}

fn usual(name: &str) -> String {
    let plain = name.to_lowercase().replace('_', "-");
    let is = |known: &str| plain == known || plain.strip_prefix(known).is_some_and(|rest| rest.starts_with('-'));
    if is("utf-8") || plain == "utf8" {
        "utf-8".to_string()
    } else if ["latin-1", "iso-8859-1", "iso-latin-1", "latin1"].into_iter().any(is) {
        "iso-8859-1".to_string()
    } else {
        name.to_string()
    }
}
