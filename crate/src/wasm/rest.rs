//! The engine's second part. The build parts the module in two (see `build/postlink`): the first is what most programs need; the
//! rest is loaded when something first calls it.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The worker's function that loads the rest, without returning before it is there. The build looks for it by this name.
    #[wasm_bindgen(js_name = loadRestOfEngine)]
    fn load_rest_of_engine();
}

/// Loads the second part now, for a program that will surely need it.
#[wasm_bindgen(js_name = loadRest)]
pub fn load_rest() {
    load_rest_of_engine();
}
