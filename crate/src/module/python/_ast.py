"""The classes of the nodes of syntax trees, made from Python's abstract grammar."""

import warnings as _warnings

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_OPTIMIZED_AST = 0x8000 | PyCF_ONLY_AST

# As the documentation writes it: a kind is a choice of classes, or a class itself. `?` may be None, `*` is a list.
_GRAMMAR = """\
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)
stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
     | Return(expr? value)
     | Delete(expr* targets)
     | Assign(expr* targets, expr value, string? type_comment)
     | TypeAlias(expr name, type_param* type_params, expr value)
     | AugAssign(expr target, operator op, expr value)
     | AnnAssign(expr target, expr annotation, expr? value, int simple)
     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | While(expr test, stmt* body, stmt* orelse)
     | If(expr test, stmt* body, stmt* orelse)
     | With(withitem* items, stmt* body, string? type_comment)
     | AsyncWith(withitem* items, stmt* body, string? type_comment)
     | Match(expr subject, match_case* cases)
     | Raise(expr? exc, expr? cause)
     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | Assert(expr test, expr? msg)
     | Import(alias* names)
     | ImportFrom(identifier? module, alias* names, int? level)
     | Global(identifier* names)
     | Nonlocal(identifier* names)
     | Expr(expr value)
     | Pass
     | Break
     | Continue
expr = BoolOp(boolop op, expr* values)
     | NamedExpr(expr target, expr value)
     | BinOp(expr left, operator op, expr right)
     | UnaryOp(unaryop op, expr operand)
     | Lambda(arguments args, expr body)
     | IfExp(expr test, expr body, expr orelse)
     | Dict(expr* keys, expr* values)
     | Set(expr* elts)
     | ListComp(expr elt, comprehension* generators)
     | SetComp(expr elt, comprehension* generators)
     | DictComp(expr key, expr value, comprehension* generators)
     | GeneratorExp(expr elt, comprehension* generators)
     | Await(expr value)
     | Yield(expr? value)
     | YieldFrom(expr value)
     | Compare(expr left, cmpop* ops, expr* comparators)
     | Call(expr func, expr* args, keyword* keywords)
     | FormattedValue(expr value, int conversion, expr? format_spec)
     | JoinedStr(expr* values)
     | Constant(constant value, string? kind)
     | Attribute(expr value, identifier attr, expr_context ctx)
     | Subscript(expr value, expr slice, expr_context ctx)
     | Starred(expr value, expr_context ctx)
     | Name(identifier id, expr_context ctx)
     | List(expr* elts, expr_context ctx)
     | Tuple(expr* elts, expr_context ctx)
     | Slice(expr? lower, expr? upper, expr? step)
expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern = MatchValue(expr value)
        | MatchSingleton(constant value)
        | MatchSequence(pattern* patterns)
        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        | MatchStar(identifier? name)
        | MatchAs(pattern? pattern, identifier? name)
        | MatchOr(pattern* patterns)
type_ignore = TypeIgnore(int lineno, string tag)
type_param = TypeVar(identifier name, expr? bound, expr? default_value)
           | ParamSpec(identifier name, expr? default_value)
           | TypeVarTuple(identifier name, expr? default_value)
"""

_PLACES = 'lineno', 'col_offset', 'end_lineno', 'end_col_offset'
_PLACED = 'stmt', 'expr', 'excepthandler', 'arg', 'keyword', 'alias', 'pattern', 'type_param'
_BUILTIN = {'identifier': str, 'string': str, 'int': int, 'constant': object}
_NOT_GIVEN = object()


def _deprecated(message):
    _warnings.warn(f'{message}Python 3.15.', DeprecationWarning, stacklevel=3)


class AST:
    _fields = ()
    __match_args__ = ()
    _attributes = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        fields = self._fields
        if len(args) > len(fields):
            plural = 's' if len(fields) != 1 else ''
            raise TypeError(f'{cls.__name__} constructor takes at most {len(fields)} positional argument{plural}')
        missing = set(fields[len(args):])
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields:
                if name not in missing:
                    raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
                missing.remove(name)
            elif name not in self._attributes:
                _deprecated(f'{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. '
                            'Support for arbitrary keyword arguments is deprecated and will be removed in ')
            setattr(self, name, value)
        kinds = getattr(cls, '_field_types', None)
        if kinds is None:
            return
        for name in fields:
            if name not in missing:
                continue
            kind = kinds.get(name, _NOT_GIVEN)
            if kind is _NOT_GIVEN:
                _deprecated(f'Field {name!r} is missing from {cls.__name__}._field_types. This will become an error in ')
            elif isinstance(kind, _union):
                pass  # the class has None
            elif isinstance(kind, _list):
                setattr(self, name, [])
            elif kind is _kinds['expr_context']:
                setattr(self, name, _NODES['Load'])
            else:
                _deprecated(f'{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. '
                            'This will become an error in ')

    def __reduce__(self):
        # A node may only be made with what it must have: `None` for each of the first fields, which the state replaces.
        state = dict(vars(self))
        cls = type(self)
        kinds = getattr(cls, '_field_types', {})
        args = []
        for name in self._fields:
            if name not in state or isinstance(kinds.get(name), (_union, _list)):
                break
            args.append(None)
        return (cls, tuple(args), state) if state else (cls, tuple(args))


AST.__module__ = 'ast'
_union = type(int | None)
_list = type(list[int])
_kinds = {}
# What the engine makes trees of, by name: classes; nodes without anything in them, which all trees share.
_NODES = {}


def _define(name, base, doc, placed):
    namespace = {'__module__': 'ast', '__doc__': doc}
    if placed:
        namespace['_attributes'] = _PLACES
        if name != 'type_param':
            namespace |= {'end_lineno': None, 'end_col_offset': None}
    cls = type(name, (base,), namespace)
    cls._fields = cls.__match_args__ = ()
    globals()[name] = cls
    return cls


def _fill(cls, fields):
    """Gives a class its fields: pairs of a kind with its mark, and a name."""
    names = tuple(name for _, name in fields)
    kinds = {}
    for written, name in fields:
        mark = written[-1]
        bare = written.rstrip('?*')
        kind = _BUILTIN.get(bare) or _kinds[bare]
        if mark == '?':
            kind = kind | None
            setattr(cls, name, None)
        elif mark == '*':
            kind = list[kind]
        kinds[name] = kind
    cls._fields = cls.__match_args__ = names
    cls._field_types = kinds
    cls.__annotations__ = kinds


def _read():
    grammar = []
    for line in _GRAMMAR.splitlines():
        if line[0] == ' ':
            grammar[-1] += '\n' + line
        else:
            grammar.append(line)
    to_fill = []
    for rule in grammar:
        kind, is_choice, choices = rule.partition(' = ')
        if is_choice:
            base = _kinds[kind] = _define(kind, AST, rule, kind in _PLACED)
        else:
            kind, base, choices = rule.partition('(')[0], AST, rule
        for choice in choices.split('|'):
            choice = choice.strip()
            name, _, fields = choice.partition('(')
            cls = _define(name, base, choice, kind in _PLACED and not is_choice)
            if not is_choice:
                _kinds[kind] = cls
            fields = [field.split() for field in fields.rstrip(')').split(', ')] if fields else []
            to_fill.append((cls, fields))
    for cls, fields in to_fill:
        _fill(cls, fields)
        is_shared = not fields and not cls._attributes
        _NODES[cls.__name__] = cls() if is_shared else cls


_read()
