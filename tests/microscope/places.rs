//! Where events happen: ranges as an editor counts them.

use yieldscope::trace::event::EventKind;

use super::program::{all_events, ran};

#[test]
fn columns_are_counted_in_utf16() {
    // The emoji is one character, four bytes, two units of UTF-16.
    let session = ran("def f():\n    x = '😀'; yield len(x)\n\nnext(f())\n");
    let events = all_events(&session);
    let place = &events.iter().find(|e| e.kind == EventKind::Yield).expect("it yields").place;
    assert_eq!((place.line, place.column, place.end_line, place.end_column), (2, 14, 2, 26));
    assert_eq!(place.file, "main.py");
}

#[test]
fn a_pull_is_at_the_expression_that_pulls() {
    let session = ran("def f():\n    yield 1\n\nx = 0 + sum(f())\n");
    let events = all_events(&session);
    let place = &events.iter().find(|e| e.kind == EventKind::Resume).expect("it is resumed").place;
    assert_eq!((place.line, place.column, place.end_column), (4, 8, 16));
}

#[test]
fn the_items_of_a_container_are_at_the_loop_that_asks() {
    let session = ran("def f(xs):\n    for x in xs:\n        yield x\n\nlist(f([3]))\n");
    let events = all_events(&session);
    let asked: Vec<_> = events
        .iter()
        .filter(|e| matches!(e.kind, EventKind::Pull | EventKind::Item | EventKind::Done))
        .map(|e| (e.kind, e.place.line, e.place.column))
        .collect();
    assert_eq!(
        asked,
        [(EventKind::Pull, 2, 13), (EventKind::Item, 2, 13), (EventKind::Pull, 2, 13), (EventKind::Done, 2, 13)]
    );
}

#[test]
fn lines_are_those_that_run() {
    let session = ran("def f():\n    yield 1\n\nfor x in f():\n    pass\n");
    let events = all_events(&session);
    let lines: Vec<_> = events.iter().filter(|e| e.kind == EventKind::Line).map(|e| e.place.line).collect();
    // The resumed generator shows the line where it wakes.
    assert_eq!(lines, [1, 4, 2, 5, 4, 2]);
}
