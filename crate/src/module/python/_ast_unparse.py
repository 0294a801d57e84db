"""Syntax trees written as source text again (`ast.unparse`)."""

import sys
from _ast import *

# How tightly an expression binds: what binds less than its place asks for stands in parentheses.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BITOR, _BITXOR, _BITAND, _SHIFT, _SUM, _TERM, _FACTOR,
 _POWER, _AWAIT, _ATOM) = range(18)

_BINARY = {
    'Add': ('+', _SUM), 'Sub': ('-', _SUM), 'Mult': ('*', _TERM), 'MatMult': ('@', _TERM), 'Div': ('/', _TERM),
    'Mod': ('%', _TERM), 'LShift': ('<<', _SHIFT), 'RShift': ('>>', _SHIFT), 'BitOr': ('|', _BITOR),
    'BitXor': ('^', _BITXOR), 'BitAnd': ('&', _BITAND), 'FloorDiv': ('//', _TERM), 'Pow': ('**', _POWER),
}
_UNARY = {'Invert': ('~', _FACTOR), 'Not': ('not ', _NOT), 'UAdd': ('+', _FACTOR), 'USub': ('-', _FACTOR)}
_BOOLEAN = {'And': (' and ', _AND), 'Or': (' or ', _OR)}
_COMPARISON = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
               'In': 'in', 'NotIn': 'not in'}
_QUOTES = "'", '"', '"""', "'''"
_TRIPLE = _QUOTES[2:]
# A number that is too large for a float.
_INFINITY = f'1e{sys.float_info.max_10_exp + 1}'


def _name(node):
    return type(node).__name__


def _escaped(text, keep):
    """As the inside of a literal, without regard to quotes; the characters in `keep` as they are."""
    return ''.join(c if c in keep or c != '\\' and c.isprintable() else c.encode('unicode_escape').decode('ascii')
                   for c in text)


def _literal(text, quotes, keep=''):
    """The inside of a literal, and the quotes of which one may stand around it."""
    inside = _escaped(text, keep)
    fitting = [quote for quote in quotes if quote not in inside and (quote in _TRIPLE or '\n' not in inside)]
    if not fitting:
        written = repr(text)
        return written[1:-1], [next((quote for quote in quotes if written[0] in quote), written[0])]
    if inside:
        last = inside[-1]
        fitting.sort(key=lambda quote: quote[0] == last)
        if fitting[0][0] == last:
            inside = f'{inside[:-1]}\\{last}'
    return inside, fitting


class _Expressions:
    """Each method is named after a class of nodes, and gives how tightly the text binds and the text."""

    def expr(self, node, place=_TEST):
        binds, text = getattr(self, _name(node))(node)
        return text if place <= binds else f'({text})'

    def exprs(self, nodes, place=_TEST):
        return ', '.join([self.expr(node, place) for node in nodes])

    def items(self, nodes):
        return self.exprs(nodes) + (',' if len(nodes) == 1 else '')

    def Expression(self, node):
        return _ATOM, self.expr(node.body)

    def FunctionType(self, node):
        return _ATOM, f'({self.exprs(node.argtypes)}) -> {self.expr(node.returns)}'

    def NamedExpr(self, node):
        return _NAMED, f'{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}'

    def Yield(self, node):
        return _YIELD, f'yield {self.expr(node.value, _ATOM)}' if node.value else 'yield'

    def YieldFrom(self, node):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _YIELD, f'yield from {self.expr(node.value, _ATOM)}'

    def Await(self, node):
        return _AWAIT, f'await {self.expr(node.value, _ATOM)}' if node.value else 'await'

    def Name(self, node):
        return _ATOM, node.id

    def Constant(self, node):
        text = self.constant(node.value)
        return _ATOM, 'u' + text if node.kind == 'u' else text

    def constant(self, value):
        if value is ...:
            return '...'
        if isinstance(value, tuple):
            return f'({', '.join(map(self.constant, value))}{',' * (len(value) == 1)})'
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace('inf', _INFINITY).replace('nan', f'({_INFINITY}-{_INFINITY})')
        return text

    def List(self, node):
        return _ATOM, f'[{self.exprs(node.elts)}]'

    def Set(self, node):
        # `{}` is a dict.
        return _ATOM, f'{{{self.exprs(node.elts) or '*()'}}}'

    def Tuple(self, node):
        return (_TUPLE, self.items(node.elts)) if node.elts else (_ATOM, '()')

    def Dict(self, node):
        items = [f'**{self.expr(value, _BITOR)}' if key is None else f'{self.expr(key)}: {self.expr(value)}'
                 for key, value in zip(node.keys, node.values)]
        return _ATOM, f'{{{', '.join(items)}}}'

    def clauses(self, node):
        return ''.join(map(self.comprehension, node.generators))

    def comprehension(self, node):
        text = f' {'async ' * bool(node.is_async)}for {self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _OR)}'
        return text + ''.join([f' if {self.expr(test, _OR)}' for test in node.ifs])

    def ListComp(self, node):
        return _ATOM, f'[{self.expr(node.elt)}{self.clauses(node)}]'

    def SetComp(self, node):
        return _ATOM, f'{{{self.expr(node.elt)}{self.clauses(node)}}}'

    def GeneratorExp(self, node):
        return _ATOM, f'({self.expr(node.elt)}{self.clauses(node)})'

    def DictComp(self, node):
        return _ATOM, f'{{{self.expr(node.key)}: {self.expr(node.value)}{self.clauses(node)}}}'

    def IfExp(self, node):
        return _TEST, f'{self.expr(node.body, _OR)} if {self.expr(node.test, _OR)} else {self.expr(node.orelse)}'

    def Lambda(self, node):
        parameters = self.parameters(node.args)
        return _TEST, f'lambda{' ' * bool(parameters)}{parameters}: {self.expr(node.body)}'

    def BoolOp(self, node):
        word, binds = _BOOLEAN[_name(node.op)]
        # What stands further to the right has to bind more tightly.
        values = [self.expr(value, min(binds + at, _ATOM)) for at, value in enumerate(node.values, 1)]
        return binds, word.join(values)

    def UnaryOp(self, node):
        sign, binds = _UNARY[_name(node.op)]
        return binds, sign + self.expr(node.operand, binds)

    def BinOp(self, node):
        sign, binds = _BINARY[_name(node.op)]
        to_the_right = sign == '**'
        left, right = self.expr(node.left, binds + to_the_right), self.expr(node.right, binds + (not to_the_right))
        return binds, f'{left} {sign} {right}'

    def Compare(self, node):
        rest = [f' {_COMPARISON[_name(op)]} {self.expr(value, _BITOR)}'
                for op, value in zip(node.ops, node.comparators)]
        return _COMPARE, self.expr(node.left, _BITOR) + ''.join(rest)

    def Call(self, node):
        arguments = [self.expr(arg) for arg in node.args] + [self.keyword(keyword) for keyword in node.keywords]
        return _ATOM, f'{self.expr(node.func, _ATOM)}({', '.join(arguments)})'

    def keyword(self, node):
        return f'**{self.expr(node.value)}' if node.arg is None else f'{node.arg}={self.expr(node.value)}'

    def Attribute(self, node):
        value = self.expr(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            value += ' '  # `1.real` would be a float
        return _ATOM, f'{value}.{node.attr}'

    def Subscript(self, node):
        slice = node.slice
        index = self.items(slice.elts) if isinstance(slice, Tuple) and slice.elts else self.expr(slice)
        return _ATOM, f'{self.expr(node.value, _ATOM)}[{index}]'

    def Slice(self, node):
        lower, upper = [self.expr(end) if end else '' for end in (node.lower, node.upper)]
        return _ATOM, f'{lower}:{upper}' + (f':{self.expr(node.step)}' if node.step else '')

    def Starred(self, node):
        return _ATOM, f'*{self.expr(node.value, _BITOR)}'

    def arguments(self, node):
        return _ATOM, self.parameters(node)

    def parameters(self, node):
        def one(parameter, default=None, stars=''):
            return f'{stars}{self.arg(parameter)}' + (f'={self.expr(default)}' if default else '')

        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        parts = list(map(one, positional, defaults))
        if node.posonlyargs:
            parts.insert(len(node.posonlyargs), '/')
        if node.vararg:
            parts.append(one(node.vararg, stars='*'))
        elif node.kwonlyargs:
            parts.append('*')
        parts += map(one, node.kwonlyargs, node.kw_defaults)
        if node.kwarg:
            parts.append(one(node.kwarg, stars='**'))
        return ', '.join(parts)

    def arg(self, node):
        return f'{node.arg}: {self.expr(node.annotation)}' if node.annotation else node.arg

    def FormattedValue(self, node):
        return _ATOM, self.field(node)

    def JoinedStr(self, node):
        pieces = self.pieces(node)
        quotes = _QUOTES
        inside = []
        for text, is_field in pieces:
            if is_field:
                if '\n' in text:
                    quotes = [quote for quote in quotes if quote in _TRIPLE]
            else:
                text, fitting = _literal(text, quotes)
                if not set(fitting) & set(quotes):
                    break
                quotes = fitting
            inside.append(text)
        else:
            return _ATOM, f'f{quotes[0]}{''.join(inside)}{quotes[0]}'
        # No quote goes around all of it: escaped for this one.
        inside = [text if is_field else repr('"' + text)[2:-1] for text, is_field in pieces]
        return _ATOM, f"f'''{''.join(inside)}'''"

    def pieces(self, node):
        """The pieces of an f-string in order, each with whether it is a field."""
        pieces = []
        for value in node.values:
            match value:
                case JoinedStr():
                    pieces += self.pieces(value)
                case FormattedValue():
                    pieces.append((self.field(value), True))
                case Constant(value=str(text)):
                    pieces.append((text.replace('{', '{{').replace('}', '}}'), False))
                case _:
                    raise ValueError(f'Unexpected node inside JoinedStr, {value!r}')
        return pieces

    def field(self, node):
        text = self.expr(node.value, _OR)
        text = f'{' ' * text.startswith('{')}{text}'  # `{{` would be a brace
        if node.conversion != -1:
            text += f'!{chr(node.conversion)}'
        if node.format_spec:
            text += ':' + ''.join(map(self.in_spec, getattr(node.format_spec, 'values', [node.format_spec])))
        return f'{{{text}}}'

    def in_spec(self, node):
        if isinstance(node, FormattedValue):
            return self.field(node)
        if isinstance(node, JoinedStr):
            return ''.join(map(self.in_spec, node.values))
        text = node.value.replace('{', '{{').replace('}', '}}')
        for plain, written in ('\\', '\\\\'), ("'", "\\'"), ('"', '\\"'), ('\n', '\\n'):
            text = text.replace(plain, written)
        return text

    def MatchValue(self, node):
        return _ATOM, self.expr(node.value)

    def MatchSingleton(self, node):
        return _ATOM, self.constant(node.value)

    def MatchSequence(self, node):
        return _ATOM, f'[{self.exprs(node.patterns)}]'

    def MatchStar(self, node):
        return _ATOM, f'*{node.name or '_'}'

    def MatchMapping(self, node):
        parts = [f'{self.expr(key)}: {self.expr(pattern)}' for key, pattern in zip(node.keys, node.patterns)]
        if node.rest:
            parts.append(f'**{node.rest}')
        return _ATOM, f'{{{', '.join(parts)}}}'

    def MatchClass(self, node):
        parts = [self.expr(pattern) for pattern in node.patterns]
        parts += [f'{name}={self.expr(pattern)}' for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return _ATOM, f'{self.expr(node.cls, _ATOM)}({', '.join(parts)})'

    def MatchAs(self, node):
        if node.pattern is None or node.name is None:
            return _ATOM, node.name or '_'
        return _TEST, f'{self.expr(node.pattern, _BITOR)} as {node.name}'

    def MatchOr(self, node):
        return _BITOR, ' | '.join([self.expr(pattern, _BITXOR) for pattern in node.patterns])

    def alias(self, node):
        return _ATOM, f'{node.name} as {node.asname}' if node.asname else node.name

    def withitem(self, node):
        text = self.expr(node.context_expr)
        return _ATOM, f'{text} as {self.expr(node.optional_vars)}' if node.optional_vars else text

    def TypeVar(self, node):
        bound = f': {self.expr(node.bound)}' if node.bound else ''
        return _ATOM, node.name + bound + self.default(node)

    def TypeVarTuple(self, node):
        return _ATOM, f'*{node.name}{self.default(node)}'

    def ParamSpec(self, node):
        return _ATOM, f'**{node.name}{self.default(node)}'

    def default(self, node):
        return f' = {self.expr(node.default_value)}' if node.default_value else ''


class _Unparser(_Expressions):
    """Statements: each method adds its lines."""

    def __init__(self):
        self.lines = []
        self.depth = 0
        self.ignored = {}

    def visit(self, node):
        if isinstance(node, list):
            self.statements(node)
        elif isinstance(node, (stmt, Module, Interactive, excepthandler, match_case)):
            getattr(self, _name(node))(node)
        else:
            written = getattr(self, _name(node))(node)
            self.lines.append(written if isinstance(written, str) else self.expr(node))
        return '\n'.join(self.lines)

    def line(self, text):
        self.lines.append('    ' * self.depth + text)

    def statements(self, body):
        for statement in body:
            getattr(self, _name(statement))(statement)

    def block(self, head, body, comment=''):
        self.line(f'{head}:{comment}')
        self.depth += 1
        self.statements(body)
        self.depth -= 1

    def documented(self, body):
        """The statements of a body that may begin with a docstring."""
        match body:
            case [Expr(value=Constant(value=str(text)) as doc), *rest]:
                inside, quotes = _literal(text, _TRIPLE, keep='\n\t')
                self.line(f'{'u' * (doc.kind == 'u')}{quotes[0]}{inside}{quotes[0]}')
                self.statements(rest)
            case _:
                self.statements(body)

    def type_comment(self, node):
        comment = self.ignored.get(getattr(node, 'lineno', None)) or node.type_comment
        return f' # type: {comment}' if comment else ''

    def Module(self, node):
        self.ignored = {ignore.lineno: f'ignore{ignore.tag}' for ignore in node.type_ignores}
        self.documented(node.body)

    def Interactive(self, node):
        self.statements(node.body)

    def definition(self, node, head, comment=''):
        if self.lines:
            self.lines.append('')
        for decorator in node.decorator_list:
            self.line(f'@{self.expr(decorator)}')
        self.line(f'{head}:{comment}')
        self.depth += 1
        self.documented(node.body)
        self.depth -= 1

    def type_params(self, node):
        return f'[{self.exprs(node.type_params)}]' if node.type_params else ''

    def FunctionDef(self, node, word='def'):
        returns = f' -> {self.expr(node.returns)}' if node.returns else ''
        head = f'{word} {node.name}{self.type_params(node)}({self.parameters(node.args)}){returns}'
        self.definition(node, head, self.type_comment(node))

    def AsyncFunctionDef(self, node):
        self.FunctionDef(node, 'async def')

    def ClassDef(self, node):
        arguments = [self.expr(base) for base in node.bases] + [self.keyword(keyword) for keyword in node.keywords]
        arguments = f'({', '.join(arguments)})' if arguments else ''
        self.definition(node, f'class {node.name}{self.type_params(node)}{arguments}')

    def Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def Return(self, node):
        self.line(f'return {self.expr(node.value)}' if node.value else 'return')

    def Delete(self, node):
        self.line(f'del {self.exprs(node.targets)}')

    def Assign(self, node):
        targets = ''.join([f'{self.expr(target, _TUPLE)} = ' for target in node.targets])
        self.line(f'{targets}{self.expr(node.value)}{self.type_comment(node)}')

    def AugAssign(self, node):
        self.line(f'{self.expr(node.target)} {_BINARY[_name(node.op)][0]}= {self.expr(node.value)}')

    def AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f'({target})'
        value = f' = {self.expr(node.value)}' if node.value else ''
        self.line(f'{target}: {self.expr(node.annotation)}{value}')

    def TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.type_params(node)} = {self.expr(node.value)}')

    def orelse(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def For(self, node, word='for'):
        head = f'{word} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}'
        self.block(head, node.body, self.type_comment(node))
        self.orelse(node)

    def AsyncFor(self, node):
        self.For(node, 'async for')

    def While(self, node):
        self.block(f'while {self.expr(node.test)}', node.body)
        self.orelse(node)

    def If(self, node):
        self.block(f'if {self.expr(node.test)}', node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block(f'elif {self.expr(node.test)}', node.body)
        self.orelse(node)

    def With(self, node, word='with'):
        self.block(f'{word} {self.exprs(node.items)}', node.body, self.type_comment(node))

    def AsyncWith(self, node):
        self.With(node, 'async with')

    def Match(self, node):
        self.block(f'match {self.expr(node.subject)}', node.cases)

    def match_case(self, node):
        guard = f' if {self.expr(node.guard)}' if node.guard else ''
        self.block(f'case {self.expr(node.pattern)}{guard}', node.body)

    def Raise(self, node):
        if not node.exc and node.cause:
            raise ValueError("Node can't be used without an exception to be raised.")
        cause = f' from {self.expr(node.cause)}' if node.cause else ''
        self.line(f'raise {self.expr(node.exc)}{cause}' if node.exc else 'raise')

    def Try(self, node, star=''):
        self.block('try', node.body)
        for handler in node.handlers:
            self.ExceptHandler(handler, star)
        self.orelse(node)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def TryStar(self, node):
        self.Try(node, '*')

    def ExceptHandler(self, node, star=''):
        kind = f' {self.expr(node.type)}' if node.type else ''
        name = f' as {node.name}' if node.name else ''
        self.block(f'except{star}{kind}{name}', node.body)

    def Assert(self, node):
        self.line(f'assert {self.exprs([node.test, node.msg] if node.msg else [node.test])}')

    def Import(self, node):
        self.line(f'import {self.exprs(node.names)}')

    def ImportFrom(self, node):
        self.line(f'from {'.' * (node.level or 0)}{node.module or ''} import {self.exprs(node.names)}')

    def Global(self, node):
        self.line(f'global {', '.join(node.names)}')

    def Nonlocal(self, node):
        self.line(f'nonlocal {', '.join(node.names)}')

    def Pass(self, node):
        self.line('pass')

    def Break(self, node):
        self.line('break')

    def Continue(self, node):
        self.line('continue')


def unparse(node):
    return _Unparser().visit(node)
