"""Syntax trees: parsed, looked at, changed, written as text again."""

import re
import warnings
from _ast import *
from _ast import _NODES, _list
from collections import deque

import _syntax_tree

_DOCUMENTED = AsyncFunctionDef, FunctionDef, ClassDef, Module


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source text."""
    if isinstance(feature_version, tuple):
        major, _ = feature_version
        if major != 3:
            raise ValueError(f'Unsupported major version: {major}')
    return compile(source, filename, mode, PyCF_OPTIMIZED_AST if optimize > 0 else PyCF_ONLY_AST, optimize=optimize)


def _compiled(source, filename, mode, flags):
    """What `compile` gives with `PyCF_ONLY_AST`, or for a tree."""
    only_tree = flags & PyCF_ONLY_AST
    if isinstance(source, AST):
        if only_tree:
            return source
        from _ast_check import check

        check(source, mode)
        return _syntax_tree.compile(source, filename, mode, _NODES)
    if not only_tree:
        raise TypeError('compile() arg 1 must be a string, bytes or AST object')
    if mode not in ('exec', 'eval', 'single', 'func_type'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if mode == 'func_type':
        raise ValueError('Yieldscope does not read the type comments of functions')
    return _syntax_tree.parse(source, filename, mode, _NODES, flags & PyCF_OPTIMIZED_AST == PyCF_OPTIMIZED_AST)


def _malformed(node):
    line = getattr(node, 'lineno', None)
    place = f' on line {line}' if line else ''
    raise ValueError(f'malformed node or string{place}: {node!r}')


def _number(node):
    if isinstance(node, Constant) and type(node.value) in (int, float, complex):
        return node.value
    _malformed(node)


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number(node)


def literal_eval(node_or_string):
    """The value of an expression that is made of literals alone."""

    def value(node):
        match node:
            case Constant():
                return node.value
            case Tuple():
                return tuple(map(value, node.elts))
            case List():
                return list(map(value, node.elts))
            case Set():
                return set(map(value, node.elts))
            case Call(func=Name(id='set'), args=[], keywords=[]):
                return set()
            case Dict():
                if len(node.keys) != len(node.values):
                    _malformed(node)
                return dict(zip(map(value, node.keys), map(value, node.values)))
            case BinOp(op=Add() | Sub()):
                left, right = _signed_number(node.left), _number(node.right)
                if isinstance(left, (int, float)) and isinstance(right, complex):
                    return left + right if isinstance(node.op, Add) else left - right
        return _signed_number(node)

    node = node_or_string
    if isinstance(node, str):
        node = parse(node.lstrip(' \t'), mode='eval')
    return value(node.body if isinstance(node, Expression) else node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as text: the calls that make it."""

    def is_left_out(cls, name, value):
        if value is None:
            return getattr(cls, name, ...) is None
        return not show_empty and value == [] and isinstance(getattr(cls, '_field_types', {}).get(name), _list)

    def line_end(depth):
        return '\n' + indent * depth if indent is not None else ''

    def written(value, depth):
        """The text, and whether it is as simple as a name."""
        comma = f',{line_end(depth + 1)}' if indent is not None else ', '
        if isinstance(value, list):
            if not value:
                return '[]', True
            items = comma.join([written(item, depth + 1)[0] for item in value])
            return f'[{line_end(depth + 1)}{items}]', False
        if not isinstance(value, AST):
            return repr(value), True
        cls = type(value)
        named = annotate_fields
        arguments = []
        left_out = []
        for name in value._fields:
            inner = getattr(value, name, _MISSING)
            if inner is _MISSING or inner is None and is_left_out(cls, name, inner):
                named = True
                continue
            if is_left_out(cls, name, inner):
                # A place is only needed where another follows.
                left_out.append(('[]', True))
                continue
            if not named:
                arguments += left_out
                left_out = []
            text, is_simple = written(inner, depth + 1)
            arguments.append((f'{name}={text}' if named else text, is_simple))
        if include_attributes:
            for name in value._attributes:
                inner = getattr(value, name, _MISSING)
                if inner is not _MISSING and not (inner is None and is_left_out(cls, name, inner)):
                    text, is_simple = written(inner, depth + 1)
                    arguments.append((f'{name}={text}', is_simple))
        texts = [text for text, _ in arguments]
        if len(arguments) <= 3 and all([is_simple for _, is_simple in arguments]):
            return f'{cls.__name__}({', '.join(texts)})', not arguments
        return f'{cls.__name__}({line_end(depth + 1)}{comma.join(texts)})', False

    if not isinstance(node, AST):
        raise TypeError(f'expected AST, got {type(node).__name__!r}')
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent
    return written(node, 0)[0]


_MISSING = object()


def copy_location(new_node, old_node):
    """Gives a node the place of another."""
    for name in 'lineno', 'col_offset', 'end_lineno', 'end_col_offset':
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or name.startswith('end_') and hasattr(old_node, name):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node around them."""
    todo = [(node, {'lineno': 1, 'col_offset': 0, 'end_lineno': 1, 'end_col_offset': 0})]
    while todo:
        here, around = todo.pop()
        places = {}
        for name, place in around.items():
            own = getattr(here, name, None) if name in here._attributes else place
            # What has no end may say so with None.
            is_missing = own is None if name.startswith('end_') else not hasattr(here, name)
            if name in here._attributes and is_missing:
                setattr(here, name, place)
                own = place
            places[name] = own
        todo += [(child, places) for child in iter_child_nodes(here)]
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by so many lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore) or 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes:
            end = getattr(child, 'end_lineno', 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def iter_fields(node):
    """Names and values of the fields that are there."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """A node and all below it, level by level."""
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The docstring of a function, class or module; None where there is none."""
    if not isinstance(node, _DOCUMENTED):
        raise TypeError(f"{type(node).__name__!r} can't have docstrings")
    match node.body:
        case [Expr(value=Constant(value=str(text))), *_]:
            if clean:
                import inspect

                return inspect.cleandoc(text)
            return text


def get_source_segment(source, node, *, padded=False):
    """The part of a source text that a node was made from; None where its place is not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    # `str.splitlines` knows more line ends than Python's grammar.
    lines = [line.encode() for line in re.findall(r'.*?(?:\r\n|\n|\r|\Z)', source, re.DOTALL)][first:last + 1]
    padding = re.sub(r'[^\f\t]', ' ', lines[0][:start].decode()) if padded else ''
    lines[-1] = lines[-1][:end]
    lines[0] = lines[0][start:]
    return padding * (first != last) + b''.join(lines).decode()


class NodeVisitor:
    """Calls `visit_<Class>` for nodes; what has no such method is gone through."""

    def visit(self, node):
        return getattr(self, f'visit_{type(node).__name__}', self.generic_visit)(node)

    def generic_visit(self, node):
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        for cls, name in _OLD_CONSTANTS.items():
            if isinstance(node.value, cls):
                visitor = getattr(self, f'visit_{name}', None)
                if visitor is not None:
                    warnings.warn(f'visit_{name} is deprecated; add visit_Constant', DeprecationWarning, 2)
                    return visitor(node)
                break
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    """What a method gives takes the place of its node: None removes it, several take its place in a list."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


def unparse(ast_obj):
    """Source text that gives this tree when it is parsed."""
    from _ast_unparse import unparse

    return unparse(ast_obj)


# Classes of constants that Python 3.8 gave up, and the methods of visitors for them.
_OLD_CONSTANTS = {bool: 'NameConstant', type(None): 'NameConstant', int: 'Num', float: 'Num', complex: 'Num', str: 'Str',
                  bytes: 'Bytes', type(...): 'Ellipsis'}


def _deprecated(what, instead):
    message = f'{what} is deprecated and will be removed in Python 3.14; use {instead} instead'
    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _alias_of_value(letter):
    def get(self):
        _deprecated(f'Attribute {letter}', 'value')
        return self.value

    def set(self, value):
        _deprecated(f'Attribute {letter}', 'value')
        self.value = value

    return property(get, set)


Constant.n = _alias_of_value('n')
Constant.s = _alias_of_value('s')


def __getattr__(name):
    import _ast_old

    return _ast_old.find(name)
