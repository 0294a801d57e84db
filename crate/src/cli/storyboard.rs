//! `yieldscope storyboard FILE`: the key moments of a run as one picture, for print and for readers without scripts.

use std::fmt::Write;
use std::process::ExitCode;
use std::rc::Rc;

use yieldscope::observe::events::events;
use yieldscope::observe::state::state;
use yieldscope::observe::view::{GeneratorState, StateView};
use yieldscope::session::Session;
use yieldscope::session::host::Host;
use yieldscope::session::step::Step;
use yieldscope::trace::event::{Event, EventKind};

/// Moments shown unless told otherwise.
const MOMENTS: usize = 6;
/// Events of a run that are looked through for moments.
const LONGEST: usize = 20_000;

pub fn storyboard(args: &[String]) -> ExitCode {
    let (mut file, mut out, mut moments) = (None, None, MOMENTS);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--svg" => out = args.next().cloned(),
            "--steps" => moments = args.next().and_then(|n| n.parse().ok()).unwrap_or(MOMENTS).clamp(1, 24),
            _ => file = Some(arg.clone()),
        }
    }
    let Some(file) = file else {
        eprintln!("{}", super::USAGE);
        return ExitCode::from(2);
    };
    let source = match super::read_program(&file) {
        Ok(source) => source,
        Err(code) => return code,
    };
    let svg = draw(&source, &panels(&source, moments));
    match out {
        Some(path) => match std::fs::write(&path, svg) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("yieldscope: can't write '{path}': {error}");
                ExitCode::FAILURE
            }
        },
        None => {
            print!("{svg}");
            ExitCode::SUCCESS
        }
    }
}

const PROGRAM: &str = "main.py";

/// A moment of the run.
struct Panel {
    /// What has just happened.
    caption: String,
    state: StateView,
}

/// The moments worth showing: where generators are made, yield and end, evenly thinned.
fn panels(source: &str, count: usize) -> Vec<Panel> {
    let host = || {
        let mut host = Host::new(Box::new(|_| {}), Box::new(|_| {}));
        host.real_files = true;
        host
    };
    let mut session = Session::new(source, PROGRAM, Rc::new(host));
    session.observe();
    session.go_to(LONGEST);
    let all = events(&session.machine, 0, session.time());
    let told: Vec<(usize, String)> = all.iter().filter_map(|event| Some((event.time, caption(event, &all)?))).collect();
    let chosen = thinned(told.len(), count);
    chosen
        .into_iter()
        .map(|at| {
            let (time, caption) = &told[at];
            session.go_to(*time);
            // What runs next is what the moment leads to.
            session.step(Step::Into, i64::MAX);
            Panel { caption: caption.clone(), state: state(&session.machine) }
        })
        .collect()
}

/// `count` places of so many, the first and the last among them.
fn thinned(all: usize, count: usize) -> Vec<usize> {
    if all <= count {
        return (0..all).collect();
    }
    if count == 1 {
        return vec![all - 1];
    }
    let mut chosen: Vec<usize> = (0..count).map(|n| n * (all - 1) / (count - 1)).collect();
    chosen.dedup();
    chosen
}

/// Characters of a value.
const SHORT: usize = 24;

fn caption(event: &Event, all: &[Event]) -> Option<String> {
    let name = |stage: Option<u64>| {
        let made = all.iter().find(|other| other.kind == EventKind::Create && other.stage == stage);
        made.and_then(|made| made.name.clone())
    };
    let who = name(event.stage);
    let value = short(event.value.as_deref().unwrap_or(""), SHORT);
    Some(match event.kind {
        EventKind::Create => format!("{} is made; nothing of it runs yet", event.name.clone().or(who)?),
        EventKind::Yield => format!("{} yields {value}", who?),
        EventKind::Exhaust => format!("{} ends and returns {value}", who?),
        EventKind::Fail => format!("{} ends by {value}", who?),
        EventKind::Close => format!("{} is closed", who?),
        EventKind::Input => format!("reads {}", short(event.value.as_deref()?.trim_end(), SHORT)),
        EventKind::Output => format!("prints {}", short(event.value.as_deref()?.trim_end(), SHORT)),
        _ => return None,
    })
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most { text.to_string() } else { text.chars().take(most - 1).chain(['…']).collect() }
}

// Sizes in user units; a character of the code is 6.6 wide at this size of letters.
const COLUMNS: usize = 3;
const PANEL: f64 = 320.0;
const GAP: f64 = 16.0;
const LINE: f64 = 15.0;
const CHARS: usize = 44;
/// Lines of the program, and generators below it, that a panel shows.
const LINES: usize = 18;
const CARDS: usize = 4;

fn draw(source: &str, panels: &[Panel]) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let shown = lines.len().min(LINES);
    let cards = panels.iter().map(|panel| panel.state.generators.len().min(CARDS)).max().unwrap_or(0);
    let height = 34.0 + shown as f64 * LINE + 10.0 + cards as f64 * 20.0 + 6.0;
    let columns = panels.len().clamp(1, COLUMNS);
    let rows = panels.len().div_ceil(COLUMNS).max(1);
    let (width, total) = (columns as f64 * (PANEL + GAP) + GAP, rows as f64 * (height + GAP) + GAP);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {total}\" role=\"img\">\n<title>{}</title>\n",
        escaped(&panels.iter().map(|panel| panel.caption.clone()).collect::<Vec<_>>().join("; "))
    );
    out.push_str(STYLE);
    for (at, panel) in panels.iter().enumerate() {
        let (x, y) = (GAP + (at % COLUMNS) as f64 * (PANEL + GAP), GAP + (at / COLUMNS) as f64 * (height + GAP));
        let _ = write!(out, "<g transform=\"translate({x} {y})\">");
        draw_panel(&mut out, at + 1, panel, &lines, height);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

/// States differ in colour and in kind of line, so that a print in grey says the same.
const STYLE: &str = "<style>
.box{fill:#fff;stroke:#d6dae0}.says{font:600 12px sans-serif;fill:#171c22}.number{font:600 12px sans-serif;fill:#a84700}
.code{font:11px monospace;fill:#171c22;white-space:pre}.now{fill:#ffeedb}.edge{fill:#a84700}.asleep{fill:#7ba7dc}
.card{font:11px sans-serif;fill:#55606c}.card b,.name{font:600 11px monospace;fill:#171c22}
@media (prefers-color-scheme:dark){.box{fill:#171b20;stroke:#2b323a}.says,.code,.name{fill:#e8ebef}.number,.edge{fill:#ffb066}.now{fill:#3b2a16}.card{fill:#a3adb8}}
@media print{.box{fill:#fff}.says,.code,.name{fill:#000}}
</style>
";

fn draw_panel(out: &mut String, number: usize, panel: &Panel, lines: &[&str], height: f64) {
    let _ = write!(out, "<rect class=\"box\" width=\"{PANEL}\" height=\"{height:.0}\" rx=\"6\"/>");
    let _ = write!(
        out,
        "<text class=\"number\" x=\"12\" y=\"22\">{number}</text><text class=\"says\" x=\"28\" y=\"22\">{}</text>",
        escaped(&short(&panel.caption, 38))
    );
    let here = |place: &yieldscope::trace::event::Place| (place.file == PROGRAM).then_some(place.line as usize);
    let current = panel.state.frames.last().and_then(|frame| here(&frame.place)).unwrap_or(0);
    let asleep: Vec<usize> = panel
        .state
        .generators
        .iter()
        .filter(|g| matches!(g.state, GeneratorState::Suspended | GeneratorState::Delegating))
        .filter_map(|g| g.place.as_ref().and_then(here))
        .collect();
    // Of a long program the part around the current line.
    let first = current.saturating_sub(LINES * 2 / 3).min(lines.len().saturating_sub(LINES));
    let mut y = 34.0;
    for (at, line) in lines.iter().enumerate().skip(first).take(LINES) {
        if at + 1 == current {
            let _ = write!(
                out,
                "<rect class=\"now\" x=\"1\" y=\"{y}\" width=\"{}\" height=\"{LINE}\"/><rect class=\"edge\" x=\"1\" y=\"{y}\" width=\"3\" height=\"{LINE}\"/>",
                PANEL - 2.0
            );
        } else if asleep.contains(&(at + 1)) {
            let _ = write!(out, "<rect class=\"asleep\" x=\"1\" y=\"{y}\" width=\"3\" height=\"{LINE}\"/>");
        }
        let _ = write!(out, "<text class=\"code\" x=\"12\" y=\"{}\">{}</text>", y + 11.0, escaped(&short(line, CHARS)));
        y += LINE;
    }
    y += 18.0;
    for g in panel.state.generators.iter().take(CARDS) {
        let line = g.place.as_ref().map_or(0, |place| place.line);
        let how = match g.state {
            GeneratorState::Created => "not started".to_string(),
            GeneratorState::Running => format!("▶ runs at line {line}"),
            GeneratorState::Suspended => format!("❚❚ asleep at line {line}"),
            GeneratorState::Delegating => format!("⇢ delegates at line {line}"),
            GeneratorState::Finished | GeneratorState::Closed => "✓ over".to_string(),
        };
        let locals: Vec<String> =
            g.locals.iter().take(2).map(|local| format!("{} = {}", local.name, short(&local.value, 8))).collect();
        let _ = write!(
            out,
            "<text class=\"card\" x=\"12\" y=\"{y}\"><tspan class=\"name\">{}</tspan> {} {}</text>",
            escaped(&short(&g.name, 16)),
            how,
            escaped(&short(&locals.join(", "), 22))
        );
        y += 20.0;
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
