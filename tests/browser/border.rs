//! What a page gets when it calls the engine, asked in a real browser.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yieldscope::wasm::{check, check_syntax, last_panic, version};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_engine_tells_its_version() {
    assert_eq!(version(), "0.1.0");
}

#[wasm_bindgen_test]
fn python_has_no_problems() {
    let check = check("def f():\n    yield 1\n\nprint(*f())\n");
    assert_eq!(check.statements, 2);
    assert!(check.problems.is_empty(), "{:?}", check.problems);
}

#[wasm_bindgen_test]
fn a_problem_has_its_place_in_utf16() {
    let check = check("x = '😀' + * 2\n");
    let problem = &check.problems[0];
    assert_eq!((problem.line, problem.column), (1, 11), "{problem:?}");
}

#[wasm_bindgen_test]
fn an_answer_is_a_plain_object() {
    let answer = check_syntax("x = 1\n").expect("an object").js_value();
    let text = js_sys::JSON::stringify(&answer).map(String::from);
    assert_eq!(text.as_deref(), Ok(r#"{"statements":1,"problems":[]}"#));
}

#[wasm_bindgen_test]
fn no_panic_leaves_no_message() {
    assert_eq!(last_panic(), None);
}
