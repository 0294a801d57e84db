//! Measuring a program's memory, as JavaScript asks for it.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

use super::session::{VirtualFile, host_of};
use crate::memory::account::LIMIT;
use crate::session::input::Given;
use crate::session::measure::{self, Place};
use crate::session::twin::{self, Outcome};

/// How a program is measured: the first file is the program.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MeasureOptions {
    pub files: Vec<VirtualFile>,
    /// Text for `input()`.
    #[tsify(optional)]
    #[serde(default)]
    pub input: String,
    /// Whether it is the eager twin that runs.
    pub eager: bool,
    /// Charged bytes beyond which the program gets a MemoryError; 0: 256 MB.
    pub limit: f64,
}

/// What was measured so far.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Measured {
    /// "running" (call `run` again) or "ended".
    pub status: String,
    /// The most bytes that were charged at once; when (the number of events), and at which line.
    pub peak_bytes: f64,
    pub peak_time: usize,
    pub peak_place: MemoryPlace,
    pub live_bytes: f64,
    pub time: usize,
    pub samples: Vec<MemorySample>,
    /// Names of the types that the samples count.
    pub type_names: Vec<String>,
    /// What the peak was made of, most bytes first.
    pub by_type: Vec<TypeShare>,
    pub by_line: Vec<LineShare>,
    /// Of an eager run: what was kept lazy.
    pub kept_lazy: Vec<KeptLazy>,
    pub hit_limit: bool,
    pub output: String,
    /// Last line of the traceback, if there was one.
    pub error: Option<String>,
    pub exit_code: Option<u8>,
}

/// A line of the program; line 0 is none.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MemoryPlace {
    pub file: String,
    pub line: u32,
}

/// A stretch of the run: the lowest and the highest that was charged in it.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MemorySample {
    /// When it was highest.
    pub time: usize,
    pub low: f64,
    pub high: f64,
    /// The line that made it highest.
    pub file: String,
    pub line: u32,
    /// Bytes by type when it was highest.
    pub types: Vec<f64>,
}

/// A type's share of the peak.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TypeShare {
    pub name: String,
    pub objects: f64,
    pub bytes: f64,
}

/// A line's share of the peak.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LineShare {
    pub file: String,
    pub line: u32,
    pub objects: f64,
    pub bytes: f64,
}

/// Something that the eager run kept lazy; `why` goes on with the sentence that the name begins.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct KeptLazy {
    pub name: String,
    pub line: u32,
    pub why: String,
}

/// A number by which the size of a program can be varied. Offsets are in UTF-16 units.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Size {
    pub name: String,
    pub value: f64,
    pub line: u32,
    pub start: usize,
    pub end: usize,
}

/// The sizes of a program.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Sizes {
    pub sizes: Vec<Size>,
}

/// A program that runs with its account open.
#[wasm_bindgen]
pub struct Measurement {
    inner: measure::Measurement,
}

#[wasm_bindgen]
impl Measurement {
    /// Reads the program; nothing of it runs yet.
    ///
    /// # Errors
    /// Where there is no program among the files.
    #[wasm_bindgen(constructor)]
    pub fn new(options: Ts<MeasureOptions>) -> Result<Measurement, JsError> {
        let options: MeasureOptions = options.to_rust()?;
        let Some(program) = options.files.first().cloned() else {
            return Err(JsError::new("a measurement needs a program"));
        };
        let limit = if options.limit > 0.0 { options.limit as u64 } else { LIMIT };
        // What a reader sees is what the objects take, not what `tracemalloc` misses.
        let how = measure::Options { limit, timed: true, eager: options.eager, reuses: false };
        let (files, input) = (options.files, options.input);
        let given = Rc::new(RefCell::new(Given::new(&input, false)));
        let make_host = move || host_of(&files, given.clone(), Box::new(|_| {}), Box::new(|_| {}));
        Ok(Measurement { inner: measure::Measurement::new(&program.text, &program.path, make_host, how) })
    }

    /// Goes on for at most `fuel` steps of the machine.
    ///
    /// # Errors
    /// Where the answer cannot be made into a JavaScript object, which would be a bug.
    pub fn run(&mut self, fuel: f64) -> Result<Ts<Measured>, JsError> {
        self.inner.run(fuel as i64);
        Ok(measured(self.inner.measured()).into_ts()?)
    }

    /// Whether the run waits for the library: hand it in (`provideLibrary`), then go on.
    #[wasm_bindgen(js_name = needsLibrary)]
    #[must_use]
    pub fn needs_library(&self) -> bool {
        self.inner.needs_library()
    }
}

fn measured(run: measure::Measured) -> Measured {
    let nowhere = Place::default();
    let place = |place: &Place| MemoryPlace { file: place.file.clone(), line: place.line };
    let samples = run.samples.iter().map(|sample| {
        let MemoryPlace { file, line } = place(run.lines.get(sample.line as usize).unwrap_or(&nowhere));
        let types = sample.kinds.iter().map(|bytes| *bytes as f64).collect();
        MemorySample { time: sample.time, low: sample.low as f64, high: sample.high as f64, file, line, types }
    });
    Measured {
        status: if run.ended { "ended" } else { "running" }.into(),
        peak_bytes: run.peak_bytes as f64,
        peak_time: run.peak_time,
        peak_place: place(&run.peak_place),
        live_bytes: run.live_bytes as f64,
        time: run.time,
        samples: samples.collect(),
        by_type: run
            .by_type
            .into_iter()
            .map(|share| TypeShare { name: share.of, objects: share.objects as f64, bytes: share.bytes as f64 })
            .collect(),
        by_line: run
            .by_line
            .into_iter()
            .map(|share| LineShare {
                file: share.of.file,
                line: share.of.line,
                objects: share.objects as f64,
                bytes: share.bytes as f64,
            })
            .collect(),
        kept_lazy: run
            .kept_lazy
            .into_iter()
            .map(|kept| KeptLazy { name: kept.name, line: kept.line, why: kept.why.words().into() })
            .collect(),
        type_names: run.types,
        hit_limit: run.hit_limit,
        output: run.output,
        error: run.error,
        exit_code: run.exit_code,
    }
}

/// The numbers by which the size of a program can be varied.
///
/// # Errors
/// Where the answer cannot be made into a JavaScript object, which would be a bug.
#[wasm_bindgen(js_name = sizesOf)]
pub fn sizes_of(source: &str) -> Result<Ts<Sizes>, JsError> {
    let units = |bytes: usize| source.get(..bytes).map_or(0, |text| text.encode_utf16().count());
    let sizes = crate::syntax::sizes::sizes(source)
        .into_iter()
        .map(|size| Size {
            name: size.name,
            value: size.value as f64,
            line: size.line,
            start: units(size.start),
            end: units(size.end),
        })
        .collect();
    Ok(Sizes { sizes }.into_ts()?)
}

/// In a sentence how the results of a lazy and an eager run differ; nothing if they do not.
#[wasm_bindgen(js_name = compareRuns)]
#[must_use]
pub fn compare_runs(
    lazy_output: &str,
    lazy_error: Option<String>,
    eager_output: &str,
    eager_error: Option<String>,
    eager_hit_limit: bool,
) -> Option<String> {
    twin::difference(
        Outcome { output: lazy_output, error: lazy_error.as_deref(), hit_limit: false },
        Outcome { output: eager_output, error: eager_error.as_deref(), hit_limit: eager_hit_limit },
    )
}
