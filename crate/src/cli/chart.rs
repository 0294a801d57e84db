//! The chart of `yieldscope mem --svg`: charged bytes along the run, on a logarithmic scale.

use std::fmt::Write;

use yieldscope::session::measure::Measured;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 320.0;
/// Room for labels.
const LEFT: f64 = 72.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 36.0;

/// One run, or a program and its eager twin over each other.
pub fn svg(lazy: &Measured, eager: Option<&Measured>) -> String {
    let highest = eager.map_or(0, |run| run.peak_bytes).max(lazy.peak_bytes).max(1000);
    let decades = (highest as f64).log10().ceil().max(3.0);
    let scale = Scale { decades };
    let mut out = String::new();
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">"
    );
    out.push_str("<title>Bytes that the program's objects take, along the run</title>");
    let _ = write!(out, "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>");
    for decade in 2..=decades as i32 {
        let bytes = 10_f64.powi(decade);
        let y = scale.y(bytes);
        let _ = write!(
            out,
            "<path d=\"M{LEFT} {y:.1}H{}\" stroke=\"#ddd\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"#555\">{}</text>",
            WIDTH - RIGHT,
            LEFT - 8.0,
            y + 4.0,
            short(bytes as u64)
        );
    }
    if let Some(eager) = eager {
        curve(&mut out, &scale, eager, "#b4541a", "eager", 0);
    }
    curve(&mut out, &scale, lazy, "#1f6f8b", "lazy", usize::from(eager.is_some()));
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#555\">share of the run</text></svg>",
        WIDTH - RIGHT,
        HEIGHT - 12.0
    );
    out
}

struct Scale {
    decades: f64,
}

impl Scale {
    /// From 100 bytes on.
    fn y(&self, bytes: f64) -> f64 {
        let share = (bytes.max(100.0).log10() - 2.0) / (self.decades - 2.0);
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    }
}

fn curve(out: &mut String, scale: &Scale, run: &Measured, color: &str, name: &str, row: usize) {
    let end = run.time.max(1) as f64;
    let mut path = String::new();
    for sample in &run.samples {
        let x = LEFT + (sample.time as f64 / end).min(1.0) * (WIDTH - LEFT - RIGHT);
        let pen = if path.is_empty() { 'M' } else { 'L' };
        let _ = write!(path, "{pen}{x:.1} {:.1}L{x:.1} {:.1}", scale.y(sample.low as f64), scale.y(sample.high as f64));
    }
    let y = 18.0 + 16.0 * row as f64;
    let _ = write!(
        out,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"1.5\"/><text x=\"{LEFT}\" y=\"{y}\" fill=\"{color}\">{name}: peak {} bytes</text>",
        run.peak_bytes
    );
}

/// A round number of bytes in few letters.
fn short(bytes: u64) -> String {
    match bytes {
        0..1000 => format!("{bytes} B"),
        1000..1_000_000 => format!("{} kB", bytes / 1000),
        1_000_000..1_000_000_000 => format!("{} MB", bytes / 1_000_000),
        _ => format!("{} GB", bytes / 1_000_000_000),
    }
}
