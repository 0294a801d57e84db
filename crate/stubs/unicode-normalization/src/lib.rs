//! Stands in for the crate of this name, whose tables add 50 KB (gzip) to the engine: the parser normalizes identifiers
//! that are not ASCII (PEP 3131), and a browser can do that itself.

/// Normalization of text.
pub trait UnicodeNormalization {
    /// Normalization form KC of the text.
    fn nfkc(self) -> std::vec::IntoIter<char>;
}

impl UnicodeNormalization for &str {
    fn nfkc(self) -> std::vec::IntoIter<char> {
        normalize(self).chars().collect::<Vec<_>>().into_iter()
    }
}

#[cfg(target_arch = "wasm32")]
fn normalize(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

#[cfg(not(target_arch = "wasm32"))]
fn normalize(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(text).into_owned()
}
