"""CPython's code objects as text, in the form of listing.rs. Instructions that CPython has fused are listed apart."""

import dis
import opcode
import types

FUSED = {
    "LOAD_FAST_LOAD_FAST": ("LOAD_FAST", "LOAD_FAST"),
    "STORE_FAST_LOAD_FAST": ("STORE_FAST", "LOAD_FAST"),
    "STORE_FAST_STORE_FAST": ("STORE_FAST", "STORE_FAST"),
}
BY_NAME = set(
    "LOAD_NAME STORE_NAME DELETE_NAME STORE_GLOBAL DELETE_GLOBAL STORE_ATTR DELETE_ATTR IMPORT_NAME IMPORT_FROM "
    "LOAD_FROM_DICT_OR_GLOBALS".split()
)
BY_SLOT = set(
    "LOAD_FAST LOAD_FAST_CHECK LOAD_FAST_AND_CLEAR STORE_FAST DELETE_FAST MAKE_CELL LOAD_DEREF STORE_DEREF "
    "DELETE_DEREF LOAD_FROM_DICT_OR_DEREF".split()
)
HIDDEN, LOCAL, CELL, FREE = 0x10, 0x20, 0x40, 0x80


def text(constant):
    if isinstance(constant, types.CodeType):
        return f"<code {constant.co_name}>"
    if isinstance(constant, frozenset):
        return f"frozenset({{{', '.join(sorted(map(repr, constant)))}}})"
    if isinstance(constant, tuple):
        items = ", ".join(map(text, constant))
        return f"({items},)" if len(constant) == 1 else f"({items})"
    if isinstance(constant, (float, complex)):
        return repr(constant).replace("inf", "1e309")
    return repr(constant)


def place(positions):
    line, end_line, column, end_column = positions
    if not line:
        return "-"
    if column is None:
        return str(line)
    return f"{line}:{column}-{end_line}:{end_column}"


def operand(code, instruction):
    name, arg = instruction.opname, instruction.arg
    if name in ("LOAD_CONST", "RETURN_CONST"):
        return text(code.co_consts[arg])
    if name in BY_NAME:
        return code.co_names[arg]
    if name in ("LOAD_GLOBAL", "LOAD_ATTR"):
        return f"{code.co_names[arg >> 1]} {arg & 1}"
    if name == "LOAD_SUPER_ATTR":
        return f"{code.co_names[arg >> 2]} {arg & 3}"
    if name in BY_SLOT:
        return code._varname_from_oparg(arg)
    if name == "BINARY_OP":
        return opcode._nb_ops[arg][1]
    if name == "COMPARE_OP":
        return f"{dis.cmp_op[arg >> 5]} {int(bool(arg & 16))}"
    if name == "CALL_INTRINSIC_1":
        return dis._intrinsic_1_descs[arg]
    if name == "CALL_INTRINSIC_2":
        return dis._intrinsic_2_descs[arg]
    return str(arg or 0)


def slots(code):
    count = code.co_nlocals + len(set(code.co_cellvars) - set(code.co_varnames)) + len(code.co_freevars)
    listed = []
    for number in range(count):
        name = code._varname_from_oparg(number)
        if number < code.co_nlocals:
            kind = "local+cell" if name in code.co_cellvars else "local"
        else:
            kind = "cell" if name in code.co_cellvars else "free"
        listed.append(f"{name}:{kind}")
    return listed


def listing(code):
    """Lines of the listing. A place that CPython has lost is "?" after its line."""
    yield (
        f"code {code.co_qualname} line {code.co_firstlineno} flags {code.co_flags:#x} "
        f"args {code.co_argcount} {code.co_posonlyargcount} {code.co_kwonlyargcount} stack {code.co_stacksize}"
    )
    yield "slots " + " ".join(slots(code))
    yield "names " + " ".join(code.co_names)
    lines, index = [], {}
    for instruction in dis.get_instructions(code):
        index[instruction.offset] = index[instruction.start_offset] = len(lines)
        name, arg, at = instruction.opname, instruction.arg, place(instruction.positions)
        if name == "EXTENDED_ARG":
            continue
        if name in FUSED:
            first, second = FUSED[name]
            lines.append([first, code._varname_from_oparg(arg >> 4), at])
            lines.append([second, code._varname_from_oparg(arg & 15), "?"])
        elif instruction.jump_target is not None:
            lines.append(["JUMP" if name == "JUMP_FORWARD" else name, instruction.jump_target, at])
        else:
            lines.append([name, operand(code, instruction), at])
    index[len(code.co_code)] = len(lines)
    for number, (name, arg, at) in enumerate(lines):
        if isinstance(arg, int):
            arg = index[arg]
        if name == "LOAD_CONST" and number + 1 < len(lines) and lines[number + 1][1] == "__static_attributes__":
            arg = ", ".join(sorted(map(repr, eval(arg))))
        yield f"{name} {arg} {at}"
    for entry in dis._parse_exception_table(code):
        lasti = " lasti" if entry.lasti else ""
        yield (
            f"guard {index[entry.start]}-{index[entry.end]} by {index[entry.target]} at depth {entry.depth}{lasti}"
        )
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from listing(constant)
