"""Whether a tree is one that can be compiled: every field is what the grammar says, and what the grammar does not say is so too."""

from _ast import *
from _ast import _NODES, _list, _union

_MODES = {'exec': Module, 'eval': Expression, 'single': Interactive}
_STORED = {(Assign, 'targets'), (AugAssign, 'target'), (AnnAssign, 'target'), (For, 'target'), (AsyncFor, 'target'),
           (comprehension, 'target'), (withitem, 'optional_vars'), (NamedExpr, 'target'), (TypeAlias, 'name')}
_LISTED = {'expr': 'expression', 'stmt': 'statement'}
# Fields that are texts, but no names.
_TEXTS = 'kind', 'type_comment', 'tag'
_CONSTANTS = None, True, False
# What a node costs of the depth that a tree may have: where operands follow each other to the left, next to nothing.
_DEPTH = 30000
_LEVEL = 100
_CLASSES = {node if isinstance(node, type) else type(node) for node in _NODES.values()}


def _number(node):
    """The place of an expression's class in the grammar."""
    return list(_NODES).index(type(node).__name__) - list(_NODES).index('BoolOp') + 1


def _required(name, what):
    raise TypeError(f'required field "{name}" missing from {what}')


def _check_place(node, kind):
    places = []
    for name in node._attributes:
        value = getattr(node, name, None)
        if value is None:
            if name.startswith('end_'):
                value = places[-2]
            elif not hasattr(node, name):
                _required(name, kind.__name__)
        _check_int(value)
        places.append(value)
    if not places:
        return
    line, column, end_line, end_column = places
    if line > end_line:
        raise ValueError(f'AST node line range ({line}, {end_line}) is not valid')
    if line < 0 and end_line != line or column < 0 and end_column != column:
        raise ValueError(f'AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid')
    if line == end_line and column > end_column:
        raise ValueError(f'line {line}, column {column}-{end_column} is not a valid range')


def _check_int(value):
    if not isinstance(value, int):
        raise ValueError(f'invalid integer value: {value!r}')
    if not -0x8000_0000 <= value < 0x8000_0000:
        raise OverflowError('Python int too large to convert to C int')


def _check_constant(value):
    todo = [value]
    while todo:
        value = todo.pop()
        if type(value) in (tuple, frozenset):
            todo += value
        elif not (value is None or value is ... or type(value) in (bool, int, float, complex, str, bytes)):
            raise TypeError(f'got an invalid type in Constant: {type(value).__name__}')


def _check_value(value, kind, owner, name):
    """A value that stands in a field by itself or in a list."""
    if value is None and owner is not None and kind is not object:
        raise ValueError(f'field {name!r} is required for {owner.__name__}')
    if kind is str:
        if name in _TEXTS:
            if not isinstance(value, (str, bytes)):
                raise TypeError('AST string must be of type str')
            return
        if not isinstance(value, str):
            raise TypeError('AST identifier must be of type str')
        if value in ('None', 'True', 'False') and name != 'module':
            raise ValueError(f"identifier field can't represent {value!r} constant")
    elif kind is int:
        _check_int(value)
    elif kind is object:
        _check_constant(value)
    elif not isinstance(value, kind):
        if value is None:
            raise ValueError(f'None disallowed in {_LISTED.get(kind.__name__, kind.__name__)} list')
        for needed in (*kind._fields, *kind._attributes):
            if not hasattr(kind, needed) and not hasattr(value, needed):
                _required(needed, kind.__name__)
        raise TypeError(f'expected some sort of {kind.__name__}, but got {value!r}')


def _check_rest(node):
    """What the grammar does not say."""
    cls = type(node).__name__
    match node:
        case FunctionDef() | AsyncFunctionDef() | ClassDef() | If() | While() | For() | AsyncFor() | With() | AsyncWith() | \
                Try() | TryStar() | ExceptHandler() | match_case() if not node.body:
            raise ValueError(f'empty body on {cls}')
        case With() | AsyncWith() if not node.items:
            raise ValueError(f'empty items on {cls}')
        case Match() if not node.cases:
            raise ValueError('empty cases on Match')
        case Assign() | Delete() if not node.targets:
            raise ValueError(f'empty targets on {cls}')
        case Import() | ImportFrom() | Global() | Nonlocal() if not node.names:
            raise ValueError(f'empty names on {cls}')
        case ImportFrom() if (node.level or 0) < 0:
            raise ValueError('Negative ImportFrom level')
        case AnnAssign() if not isinstance(node.target, (Name, Attribute, Subscript)):
            raise SystemError(f'invalid node type ({_number(node.target)}) for annotated assignment')
        case AnnAssign() if node.simple and not isinstance(node.target, Name):
            raise TypeError('AnnAssign with simple non-Name target')
        case AugAssign() if not isinstance(node.target, (Name, Attribute, Subscript)):
            raise SystemError(f'invalid node type ({_number(node.target)}) for augmented assignment')
        case NamedExpr() | TypeAlias() if not isinstance(node.target if cls == 'NamedExpr' else node.name, Name):
            raise TypeError(f'{cls} with non-Name {'target' if cls == 'NamedExpr' else 'name'}')
        case Try() | TryStar() if not node.handlers and not node.finalbody:
            raise ValueError(f'{cls} has neither except handlers nor finalbody')
        case Try() | TryStar() if not node.handlers and node.orelse:
            raise ValueError(f'{cls} has orelse but no except handlers')
        case Raise() if node.cause and not node.exc:
            raise ValueError('Raise with cause but no exception')
        case BoolOp() if len(node.values) < 2:
            raise ValueError('BoolOp with less than 2 values')
        case Compare() if not node.comparators:
            raise ValueError('Compare with no comparators')
        case Compare() if len(node.comparators) != len(node.ops):
            raise ValueError('Compare has a different number of comparators and operands')
        case Dict() if len(node.keys) != len(node.values):
            raise ValueError("Dict doesn't have the same number of keys as values")
        case ListComp() | SetComp() | DictComp() | GeneratorExp() if not node.generators:
            raise ValueError('comprehension with no generators')
        case FormattedValue() if node.conversion not in (-1, 115, 114, 97):
            raise SystemError(f'Unrecognized conversion character {node.conversion}')
        case arguments() if len(node.defaults) > len(node.posonlyargs) + len(node.args):
            raise ValueError('more positional defaults than args on arguments')
        case arguments() if len(node.kw_defaults) != len(node.kwonlyargs):
            raise ValueError('length of kwonlyargs is not the same as kw_defaults on arguments')
        case MatchSingleton() if not any(node.value is value for value in _CONSTANTS):
            raise ValueError('MatchSingleton can only contain True, False and None')
        case MatchClass() if not isinstance(node.cls, (Name, Attribute)):
            raise ValueError('MatchClass cls field can only contain Name or Attribute nodes.')
        case MatchMapping() if len(node.keys) != len(node.patterns):
            raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
        case MatchClass() if len(node.kwd_attrs) != len(node.kwd_patterns):
            raise ValueError("MatchClass doesn't have the same number of keyword attributes as patterns")
        case MatchOr() if len(node.patterns) < 2:
            raise ValueError('MatchOr requires at least 2 patterns')
        case MatchAs() if node.pattern is not None and node.name is None:
            raise ValueError('MatchAs must specify a target name if a pattern is given')
        case MatchAs() | MatchStar() if node.name == '_':
            raise ValueError("can't capture name '_' in patterns")
        case MatchValue():
            _check_matched(node.value)
        case MatchMapping():
            for key in node.keys:
                if not (isinstance(key, Constant) and any(key.value is value for value in _CONSTANTS)):
                    _check_matched(key)


def _check_matched(value):
    """A pattern's value: a constant, a number with a sign, or names with dots."""
    match value:
        case Constant(value=int() | float() | complex() | str() | bytes() as constant) if not isinstance(constant, bool):
            return
        case UnaryOp(op=USub(), operand=Constant()) | BinOp(op=Add() | Sub(), right=Constant()) | JoinedStr():
            return
        case Attribute():
            while isinstance(value, Attribute):
                value = value.value
            if isinstance(value, Name):
                return
    raise ValueError('patterns may only match literals and attribute lookups')


def _context_of(node, wanted):
    """The context of what is in a node that stands in the context `wanted`."""
    if not isinstance(node, expr):
        return None
    if not isinstance(node, (Name, Attribute, Subscript, Starred, List, Tuple)):
        if wanted is not Load:
            raise ValueError(f"expression which can't be assigned to in {wanted.__name__} context")
    elif not isinstance(node.ctx, wanted):
        raise ValueError(f'expression must have {wanted.__name__} context but has {type(node.ctx).__name__} instead')
    return wanted if isinstance(node, (Starred, List, Tuple)) else Load


def check(tree, mode):
    expected = _MODES.get(mode)
    if expected is None:
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    if not isinstance(tree, expected):
        raise TypeError(f'expected {expected.__name__} node, got {type(tree).__name__}')
    todo = [(tree, mod, Load, 0)]
    while todo:
        node, kind, context, depth = todo.pop()
        # One of a class that a program has derived counts as one of the grammar's.
        cls = next((cls for cls in type(node).__mro__ if cls in _CLASSES), type(node))
        if depth > _DEPTH and cls._fields:
            raise RecursionError(f'maximum recursion depth exceeded while traversing {kind.__name__!r} node')
        if cls not in _CLASSES or not hasattr(cls, '_field_types'):
            raise TypeError(f'expected some sort of {kind.__name__}, but got {node!r}')
        children = []
        for name, written in cls._field_types.items():
            value = getattr(node, name, None)
            if isinstance(written, _list):
                inner = written.__args__[0]
                if not isinstance(value, list):
                    if not hasattr(node, name):
                        _required(name, cls.__name__)
                    raise TypeError(f'{cls.__name__} field "{name}" must be a list, not a {type(value).__name__}')
                may_be_none = name in ('keys', 'kw_defaults') and cls in (Dict, arguments)
                values = [item for item in value if not (may_be_none and item is None)]
            else:
                if not hasattr(node, name):
                    _required(name, cls.__name__)
                is_optional = isinstance(written, _union)
                inner = written.__args__[0] if is_optional else written
                values = [] if is_optional and value is None else [value]
            for value in values:
                _check_value(value, inner, None if isinstance(written, _list) else cls, name)
                if isinstance(value, AST):
                    children.append((name, value, inner))
        _check_place(node, kind)
        _check_rest(node)
        of_elements = _context_of(node, context)
        # What is iterated is looked at before what is made of it.
        children.sort(key=lambda child: child[0] == 'generators')
        for name, child, inner in reversed(children) if 'generators' not in cls._fields else children:
            if (cls, name) in _STORED:
                wanted = Store
            elif cls is Delete:
                wanted = Del
            elif cls in (List, Tuple, Starred) and name != 'ctx':
                wanted = of_elements
            else:
                wanted = Load
            is_left = (cls, name) in _TO_THE_LEFT
            is_elif = cls is If and name == 'orelse' and len(node.orelse) == 1
            todo.append((child, inner, wanted, depth + (1 if is_left or is_elif else _LEVEL)))


_TO_THE_LEFT = {(BinOp, 'left'), (Attribute, 'value'), (Subscript, 'value'), (Call, 'func')}
