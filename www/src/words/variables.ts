// Which variables are worth showing.

import type { Variable } from "../engine/protocol.js";

/** Functions and classes are the code, which is in sight anyway; a name that begins with a dot is Python's own. */
export const isShown = ({ name, value }: Variable): boolean => !/^<(function|class|built-?in|builtin_function)/.test(value) && !name.startsWith(".");
