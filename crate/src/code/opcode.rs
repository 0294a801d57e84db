//! The opcodes: those of CPython 3.13 (see the `dis` module's reference), with our encoding.
//!
//! What differs from CPython: one operand of 32 bits (no `EXTENDED_ARG`), jumps name the absolute index of the
//! target instruction (also backward ones), inline caches live outside the instructions, and the bits which
//! CPython packs into an operand are in `flag`. Stack pictures are written bottom → top.

macro_rules! opcodes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal,)*) => {
        /// An opcode.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Op {
            $($(#[doc = $doc])* $name,)*
        }

        impl Op {
            /// The name that `dis` prints.
            pub fn name(self) -> &'static str {
                match self { $(Op::$name => $text,)* }
            }
        }
    };
}

opcodes! {
    /// Does nothing.
    Nop = "NOP",
    /// Start of a body or of a resumed one; `arg` as in CPython (0 start, 1 after yield, 2 after yield from, 3 after await).
    Resume = "RESUME",
    /// Makes the generator (coroutine, async generator) of this frame and returns it to the caller; on the first resume goes on with the next instruction and one (sent) value on the stack.
    ReturnGenerator = "RETURN_GENERATOR",
    PopTop = "POP_TOP",
    PushNull = "PUSH_NULL",
    /// Pushes a copy of the value `arg` places from the top (1 = top).
    Copy = "COPY",
    /// Swaps the top with the value `arg` places from the top (2 = next).
    Swap = "SWAP",
    LoadConst = "LOAD_CONST",
    /// `x` from slot `arg`; the compiler is sure that it is bound.
    LoadFast = "LOAD_FAST",
    /// As `LOAD_FAST`, raises UnboundLocalError if unbound.
    LoadFastCheck = "LOAD_FAST_CHECK",
    /// Pushes slot `arg` (or NULL when unbound) and unbinds it: entry of an inlined comprehension.
    LoadFastAndClear = "LOAD_FAST_AND_CLEAR",
    StoreFast = "STORE_FAST",
    DeleteFast = "DELETE_FAST",
    /// `arg`: index in names.
    LoadName = "LOAD_NAME",
    StoreName = "STORE_NAME",
    DeleteName = "DELETE_NAME",
    /// `arg`: index in names; with `flag` 1 pushes NULL after the value (for a call).
    LoadGlobal = "LOAD_GLOBAL",
    StoreGlobal = "STORE_GLOBAL",
    DeleteGlobal = "DELETE_GLOBAL",
    /// Wraps slot `arg` (its value or unbound) in a cell.
    MakeCell = "MAKE_CELL",
    /// Copies the closure's `arg` cells into the frame's last `arg` slots.
    CopyFreeVars = "COPY_FREE_VARS",
    /// Value of the cell in slot `arg`, NameError/UnboundLocalError if empty.
    LoadDeref = "LOAD_DEREF",
    StoreDeref = "STORE_DEREF",
    DeleteDeref = "DELETE_DEREF",
    /// Pops a mapping; looks there first, then in the cell of slot `arg` (class bodies).
    LoadFromDictOrDeref = "LOAD_FROM_DICT_OR_DEREF",
    /// Pops a mapping; looks there first, then as LOAD_GLOBAL of name `arg`.
    LoadFromDictOrGlobals = "LOAD_FROM_DICT_OR_GLOBALS",
    /// Pushes the frame's locals mapping (class bodies, module).
    LoadLocals = "LOAD_LOCALS",
    LoadBuildClass = "LOAD_BUILD_CLASS",
    LoadAssertionError = "LOAD_ASSERTION_ERROR",
    /// `arg`: index in names; `flag` 1: a method call follows: pushes (function, self) or (value, NULL).
    LoadAttr = "LOAD_ATTR",
    StoreAttr = "STORE_ATTR",
    DeleteAttr = "DELETE_ATTR",
    /// [super, class, self] → attribute `arg` (index in names); `flag` bit 0: method call as in LOAD_ATTR; bit 1: two-argument super.
    LoadSuperAttr = "LOAD_SUPER_ATTR",
    BinarySubscr = "BINARY_SUBSCR",
    /// [value, container, key] → []
    StoreSubscr = "STORE_SUBSCR",
    /// [container, key] → []
    DeleteSubscr = "DELETE_SUBSCR",
    /// [container, start, stop] → [container[start:stop]]
    BinarySlice = "BINARY_SLICE",
    /// [value, container, start, stop] → []
    StoreSlice = "STORE_SLICE",
    /// `arg` 2 or 3.
    BuildSlice = "BUILD_SLICE",
    /// `arg`: a [`BinaryOp`].
    BinaryOp = "BINARY_OP",
    UnaryNegative = "UNARY_NEGATIVE",
    UnaryInvert = "UNARY_INVERT",
    /// Logical not of a bool (the compiler puts TO_BOOL before).
    UnaryNot = "UNARY_NOT",
    ToBool = "TO_BOOL",
    /// `arg`: a [`Comparison`]; `flag` 1: the result is turned into a bool.
    CompareOp = "COMPARE_OP",
    /// `arg` 1: `is not`.
    IsOp = "IS_OP",
    /// [item, container] → bool; `arg` 1: `not in`.
    ContainsOp = "CONTAINS_OP",
    BuildTuple = "BUILD_TUPLE",
    BuildList = "BUILD_LIST",
    BuildSet = "BUILD_SET",
    /// `arg` pairs.
    BuildMap = "BUILD_MAP",
    /// [values…, tuple of keys] → dict; `arg` values.
    BuildConstKeyMap = "BUILD_CONST_KEY_MAP",
    BuildString = "BUILD_STRING",
    /// Appends the popped top to the list `arg` places down (after the pop, 1 = top).
    ListAppend = "LIST_APPEND",
    SetAdd = "SET_ADD",
    /// [.., key, value]: adds to the dict `arg` places down (after both pops).
    MapAdd = "MAP_ADD",
    ListExtend = "LIST_EXTEND",
    SetUpdate = "SET_UPDATE",
    DictUpdate = "DICT_UPDATE",
    /// As DICT_UPDATE for `**kwargs` of a call: a duplicate key is a TypeError naming the callable, which is `arg`+3 below (as CPython: [callable, null, args, dict] with arg 1).
    DictMerge = "DICT_MERGE",
    UnpackSequence = "UNPACK_SEQUENCE",
    /// `arg`: low byte = targets before the star, next bits = after it.
    UnpackEx = "UNPACK_EX",
    /// [value] → [str]; `arg` 1 str, 2 repr, 3 ascii.
    ConvertValue = "CONVERT_VALUE",
    FormatSimple = "FORMAT_SIMPLE",
    FormatWithSpec = "FORMAT_WITH_SPEC",
    Jump = "JUMP",
    /// A jump to an earlier instruction (a loop's end).
    JumpBackward = "JUMP_BACKWARD",
    /// As JUMP_BACKWARD, in a loop that waits (await, yield from).
    JumpBackwardNoInterrupt = "JUMP_BACKWARD_NO_INTERRUPT",
    /// Pops a bool (the compiler puts TO_BOOL or a comparison with flag 1 before).
    PopJumpIfTrue = "POP_JUMP_IF_TRUE",
    PopJumpIfFalse = "POP_JUMP_IF_FALSE",
    PopJumpIfNone = "POP_JUMP_IF_NONE",
    PopJumpIfNotNone = "POP_JUMP_IF_NOT_NONE",
    GetIter = "GET_ITER",
    /// For `yield from`: a coroutine is left as it is where allowed, else an iterator.
    GetYieldFromIter = "GET_YIELD_FROM_ITER",
    /// [iterator] → [iterator, next value]; when exhausted jumps to `arg` (which is END_FOR) with [iterator, anything].
    ForIter = "FOR_ITER",
    /// Pops one value (the compiler puts POP_TOP after, for the iterator).
    EndFor = "END_FOR",
    /// [receiver, value] → [receiver, yielded]; on return of the receiver jumps to `arg` with [receiver, result].
    Send = "SEND",
    /// [receiver, value] → [value]
    EndSend = "END_SEND",
    /// [receiver, value, exception]: after throw() into a delegation: StopIteration → [none, value] (as CPython: pushes None, the value), else re-raises.
    CleanupThrow = "CLEANUP_THROW",
    /// `arg`: bit 0 set in a `yield from`/await loop is not used; the value on top is yielded, the sent value takes its place.
    YieldValue = "YIELD_VALUE",
    /// `arg`: 0 await, 1 `__aenter__`, 2 `__aexit__` (for the message).
    GetAwaitable = "GET_AWAITABLE",
    GetAiter = "GET_AITER",
    /// [async iterator] → [async iterator, awaitable]
    GetAnext = "GET_ANEXT",
    /// [async iterator, exception]: StopAsyncIteration → [], else re-raises.
    EndAsyncFor = "END_ASYNC_FOR",
    ReturnValue = "RETURN_VALUE",
    ReturnConst = "RETURN_CONST",
    /// [callable, self or NULL, args…]; `arg` arguments.
    Call = "CALL",
    /// [callable, self or NULL, args…, tuple of keyword names]; `arg` arguments in all, the last ones by keyword.
    CallKw = "CALL_KW",
    /// [callable, NULL, args tuple/iterable, (dict if `arg` 1)].
    CallFunctionEx = "CALL_FUNCTION_EX",
    /// [value] → [value]; `arg`: an [`Intrinsic`].
    CallIntrinsic1 = "CALL_INTRINSIC_1",
    /// [a, b] → [value]; `arg`: an [`Intrinsic`].
    CallIntrinsic2 = "CALL_INTRINSIC_2",
    /// [code] → function.
    MakeFunction = "MAKE_FUNCTION",
    /// [attribute, function] → [function]; `arg`: 1 defaults tuple, 2 keyword defaults dict, 4 annotations (dict or tuple), 8 closure tuple.
    SetFunctionAttribute = "SET_FUNCTION_ATTRIBUTE",
    /// [level, fromlist] → module; `arg`: name.
    ImportName = "IMPORT_NAME",
    /// [module] → [module, attribute]
    ImportFrom = "IMPORT_FROM",
    /// `arg` 0 re-raise, 1 exception, 2 exception and cause.
    RaiseVarargs = "RAISE_VARARGS",
    /// [.., lasti if `arg`, .., exception] re-raises the top; with `arg` n>0 the instruction index n places down becomes the frame's.
    Reraise = "RERAISE",
    /// [exc] → [previous handled exception, exc]
    PushExcInfo = "PUSH_EXC_INFO",
    /// Pops the previous handled exception and makes it the handled one.
    PopExcept = "POP_EXCEPT",
    /// [exc, type] → [exc, bool]
    CheckExcMatch = "CHECK_EXC_MATCH",
    /// [exc group or exc, type] → [rest or None, match or None]
    CheckEgMatch = "CHECK_EG_MATCH",
    /// [context manager] → [__exit__ bound, __enter__ result]
    BeforeWith = "BEFORE_WITH",
    BeforeAsyncWith = "BEFORE_ASYNC_WITH",
    /// [exit, lasti, previous exc, exc] → [.., result of exit(type, exc, tb)]
    WithExceptStart = "WITH_EXCEPT_START",
    SetupAnnotations = "SETUP_ANNOTATIONS",
    /// [subject] → [subject, len]
    GetLen = "GET_LEN",
    MatchMapping = "MATCH_MAPPING",
    MatchSequence = "MATCH_SEQUENCE",
    /// [subject, keys] → [subject, keys, tuple of values or None]
    MatchKeys = "MATCH_KEYS",
    /// [subject, class, keyword names] → [tuple or None]; `arg` positional patterns.
    MatchClass = "MATCH_CLASS",
    // Fused instructions (see `vm::fuse`): each stands in the place of the first of the instructions that it does at once;
    // those that follow are left where they are and hold the operands, so that it can fall back to the first one alone.
    /// LOAD_FAST, LOAD_FAST
    FastFast = "LOAD_FAST+LOAD_FAST",
    /// LOAD_FAST, LOAD_FAST, BINARY_OP
    FastFastBinary = "LOAD_FAST+LOAD_FAST+BINARY_OP",
    /// LOAD_FAST, LOAD_CONST, BINARY_OP
    FastConstBinary = "LOAD_FAST+LOAD_CONST+BINARY_OP",
    /// LOAD_FAST, LOAD_FAST, BINARY_OP, STORE_FAST
    FastFastBinaryStore = "LOAD_FAST+LOAD_FAST+BINARY_OP+STORE_FAST",
    /// LOAD_FAST, LOAD_CONST, BINARY_OP, STORE_FAST
    FastConstBinaryStore = "LOAD_FAST+LOAD_CONST+BINARY_OP+STORE_FAST",
    /// LOAD_FAST, LOAD_FAST, COMPARE_OP, POP_JUMP_IF_FALSE
    FastFastCompareJump = "LOAD_FAST+LOAD_FAST+COMPARE_OP+POP_JUMP_IF_FALSE",
    /// LOAD_FAST, LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE
    FastConstCompareJump = "LOAD_FAST+LOAD_CONST+COMPARE_OP+POP_JUMP_IF_FALSE",
    /// LOAD_CONST, BINARY_OP
    ConstBinary = "LOAD_CONST+BINARY_OP",
    /// LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE
    ConstCompareJump = "LOAD_CONST+COMPARE_OP+POP_JUMP_IF_FALSE",
    /// COMPARE_OP, POP_JUMP_IF_FALSE
    CompareJump = "COMPARE_OP+POP_JUMP_IF_FALSE",
    /// BINARY_OP, STORE_FAST
    BinaryStore = "BINARY_OP+STORE_FAST",
    /// FOR_ITER, STORE_FAST
    ForIterStore = "FOR_ITER+STORE_FAST",
    /// LOAD_FAST, LOAD_ATTR (no method)
    FastAttr = "LOAD_FAST+LOAD_ATTR",
    /// LOAD_FAST, YIELD_VALUE
    FastYield = "LOAD_FAST+YIELD_VALUE",
    /// LOAD_FAST, RETURN_VALUE
    FastReturn = "LOAD_FAST+RETURN_VALUE",
}

macro_rules! numbered {
    ($(#[$meta:meta])* $name:ident { $($(#[$vm:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$vm])* $variant,)* }

        impl $name {
            const ALL: &[$name] = &[$($name::$variant),*];

            /// The operand as an instruction carries it.
            pub fn from_arg(arg: u32) -> Option<$name> {
                Self::ALL.get(arg as usize).copied()
            }

            /// As source or `dis` writes it.
            pub fn text(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

numbered! {
    /// Operand of BINARY_OP: the operator; those from `InplaceAdd` on try the in-place method first.
    BinaryOp {
        Add = "+", And = "&", FloorDivide = "//", Lshift = "<<", MatrixMultiply = "@", Multiply = "*", Remainder = "%",
        Or = "|", Power = "**", Rshift = ">>", Subtract = "-", TrueDivide = "/", Xor = "^",
        InplaceAdd = "+=", InplaceAnd = "&=", InplaceFloorDivide = "//=", InplaceLshift = "<<=", InplaceMatrixMultiply = "@=",
        InplaceMultiply = "*=", InplaceRemainder = "%=", InplaceOr = "|=", InplacePower = "**=", InplaceRshift = ">>=",
        InplaceSubtract = "-=", InplaceTrueDivide = "/=", InplaceXor = "^=",
    }
}

numbered! {
    /// Operand of COMPARE_OP.
    Comparison {
        Lt = "<", Le = "<=", Eq = "==", Ne = "!=", Gt = ">", Ge = ">=",
    }
}

numbered! {
    /// Operand of CALL_INTRINSIC_1 and CALL_INTRINSIC_2.
    Intrinsic {
        /// Prints the repr of an expression statement (interactive mode) and stores `_`.
        Print = "INTRINSIC_PRINT",
        /// `from m import *`.
        ImportStar = "INTRINSIC_IMPORT_STAR",
        /// Turns StopIteration (StopAsyncIteration) on its way out of a generator into RuntimeError (PEP 479).
        StopIterationError = "INTRINSIC_STOPITERATION_ERROR",
        /// Wraps a value yielded by an async generator.
        AsyncGenWrap = "INTRINSIC_ASYNC_GEN_WRAP",
        UnaryPositive = "INTRINSIC_UNARY_POSITIVE",
        ListToTuple = "INTRINSIC_LIST_TO_TUPLE",
        TypeVar = "INTRINSIC_TYPEVAR",
        ParamSpec = "INTRINSIC_PARAMSPEC",
        TypeVarTuple = "INTRINSIC_TYPEVARTUPLE",
        /// [tuple of type parameters] → Generic[…].
        SubscriptGeneric = "INTRINSIC_SUBSCRIPT_GENERIC",
        /// [(name, type parameters or None, function that computes the value)] → type alias.
        TypeAlias = "INTRINSIC_TYPEALIAS",
        /// Two operands: [original exception, list of raised and unhandled] → what `except*` raises on, or None.
        PrepReraiseStar = "INTRINSIC_PREP_RERAISE_STAR",
        TypeVarWithBound = "INTRINSIC_TYPEVAR_WITH_BOUND",
        TypeVarWithConstraints = "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
        /// Two operands: [function, type parameters] → function.
        SetFunctionTypeParams = "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
        SetTypeParamDefault = "INTRINSIC_SET_TYPEPARAM_DEFAULT",
    }
}

impl BinaryOp {
    /// The plain operator of an in-place one, and itself else.
    pub fn plain(self) -> BinaryOp {
        let at = self as usize;
        let first = BinaryOp::InplaceAdd as usize;
        if at >= first { Self::ALL[at - first] } else { self }
    }

    /// Whether the statement was an augmented assignment.
    pub fn in_place(self) -> bool {
        self as usize >= BinaryOp::InplaceAdd as usize
    }
}
