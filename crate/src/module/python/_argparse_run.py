"""One command line taken apart by a parser of `argparse`."""

import sys

from argparse import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, ArgumentError, ArgumentTypeError, _is_negative_number,
)

# How many arguments each takes: least and most.
_COUNTS = {None: (1, 1), OPTIONAL: (0, 1), ZERO_OR_MORE: (0, sys.maxsize), ONE_OR_MORE: (1, sys.maxsize), SUPPRESS: (0, 0)}


def _counts(action):
    if action.nargs in _COUNTS:
        return _COUNTS[action.nargs]
    if action.nargs == REMAINDER:
        return 0, sys.maxsize
    if action.nargs == PARSER:
        return 1, sys.maxsize
    return action.nargs, action.nargs


class Run:
    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.namespace = namespace
        self.args = args if parser.fromfile_prefix_chars is None else self._from_files(args)
        self.seen = set()
        self.seen_non_default = set()
        self.extras = []
        self.positionals = [action for action in parser._actions if not action.option_strings]
        # By place: what the options there may be; "O" where one is, "A" an argument, "-" the end of options.
        self.options = {}
        self.pattern = ""
        self._classify()

    def _from_files(self, args):
        result = []
        for arg in args:
            if not arg or arg[0] not in self.parser.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as e:
                raise ArgumentError(None, str(e)) from None
            inner = [a for line in lines for a in self.parser.convert_arg_line_to_args(line)]
            result.extend(self._from_files(inner))
        return result

    def _classify(self):
        marks = []
        after_end = False
        for index, arg in enumerate(self.args):
            if after_end:
                marks.append("A")
            elif arg == "--":
                marks.append("-")
                after_end = True
            else:
                found = self._option(arg)
                if found is None:
                    marks.append("A")
                else:
                    self.options[index] = found
                    marks.append("O")
        self.pattern = "".join(marks)

    def _option(self, arg):
        """The options that an argument may mean, as (action, option, separator, value); None if it is no option."""
        parser = self.parser
        if not arg or arg[0] not in parser.prefix_chars:
            return None
        known = parser._option_string_actions
        if arg in known:
            return [(known[arg], arg, None, None)]
        if len(arg) == 1:
            return None
        option, sep, value = arg.partition("=")
        if sep and option in known:
            return [(known[option], option, sep, value)]
        found = list(self._abbreviated(arg))
        if found:
            return found
        if _is_negative_number(arg) and not parser._has_negative_number_optionals:
            return None
        if " " in arg:
            return None
        return [(None, arg, None, None)]

    def _abbreviated(self, arg):
        parser, chars = self.parser, self.parser.prefix_chars
        known = parser._option_string_actions
        if arg[0] in chars and arg[1] in chars:
            if parser.allow_abbrev:
                prefix, sep, value = arg.partition("=")
                for option in known:
                    if option.startswith(prefix):
                        yield known[option], option, sep or None, value if sep else None
            return
        prefix, sep, value = arg.partition("=")
        short, rest = arg[:2], arg[2:]
        for option in known:
            if option == short:
                yield known[option], option, "", rest
            elif parser.allow_abbrev and option.startswith(prefix):
                yield known[option], option, sep or None, value if sep else None

    def all(self):
        """Takes all arguments; those that nobody wants."""
        last = max(self.options, default=-1)
        start = 0
        while start <= last:
            following = start
            while following <= last and following not in self.options:
                following += 1
            if start != following:
                end = self._take_positionals(start)
                if end > start:
                    start = end
                    continue
                start = end
            if start not in self.options:
                self.extras.extend(self.args[start:following])
                start = following
            start = self._take_option(start)
        stop = self._take_positionals(start)
        self.extras.extend(self.args[stop:])
        self._finish()
        return self.extras

    def _finish(self):
        parser, missing = self.parser, []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_name(action))
            elif action.default is not None and isinstance(action.default, str) and hasattr(self.namespace, action.dest):
                if action.default is getattr(self.namespace, action.dest):
                    setattr(self.namespace, action.dest, self._value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_non_default for action in group._group_actions):
                names = [_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")

    def _act(self, action, arg_strings, option=None):
        self.seen.add(action)
        values = self._values(action, arg_strings)
        if values is not action.default:
            self.seen_non_default.add(action)
            for group in self.parser._mutually_exclusive_groups:
                if action not in group._group_actions:
                    continue
                for other in group._group_actions:
                    if other is not action and other in self.seen_non_default:
                        raise ArgumentError(action, f"not allowed with argument {_name(other)}")
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _take_option(self, start):
        found = self.options[start]
        if len(found) > 1:
            matches = ", ".join(option for _, option, _, _ in found)
            raise ArgumentError(None, f"ambiguous option: {self.args[start]} could match {matches}")
        action, option, sep, value = found[0]
        known, chars = self.parser._option_string_actions, self.parser.prefix_chars
        acts = []
        while True:
            if action is None:
                self.extras.append(self.args[start])
                return start + 1
            if value is None:
                count = self._count(action, self.pattern[start + 1:])
                stop = start + 1 + count
                acts.append((action, self.args[start + 1:stop], option))
                break
            count = self._count(action, "A")
            if count == 0 and option[1] not in chars and value != "":
                # Options of one letter in a row.
                if sep or value[0] in chars:
                    raise ArgumentError(action, f"ignored explicit argument {value!r}")
                acts.append((action, [], option))
                following = option[0] + value[0]
                if following not in known:
                    self.extras.append(option[0] + value)
                    stop = start + 1
                    break
                option, action = following, known[following]
                value = value[1:]
                if not value:
                    sep = value = None
                elif value[0] == "=":
                    sep, value = "=", value[1:]
                else:
                    sep = ""
            elif count == 1:
                stop = start + 1
                acts.append((action, [value], option))
                break
            else:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
        for action, arg_strings, option in acts:
            if action.deprecated:
                self.parser._print_message(f"{self.parser.prog}: warning: option '{option}' is deprecated\n", sys.stderr)
            self._act(action, arg_strings, option)
        return stop

    def _count(self, action, pattern):
        """How many of the arguments that follow an option are its own."""
        low, high = _counts(action)
        if action.nargs in (PARSER, REMAINDER):
            available = len(pattern) if action.nargs == REMAINDER or pattern[:1] == "A" else 0
        else:
            available = len(pattern) - len(pattern.lstrip("A"))
        if available < low:
            if action.nargs is None:
                message = "expected one argument"
            elif action.nargs == ONE_OR_MORE:
                message = "expected at least one argument"
            else:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return min(available, high)

    def _take_positionals(self, start):
        rest = self.pattern[start:]
        counts = self._shares(rest)
        for action, count in zip(self.positionals, counts):
            args = self.args[start:start + count]
            if action.nargs == PARSER:
                if self.pattern[start:start + 1] == "-":
                    args.remove("--")
            elif action.nargs != REMAINDER and "-" in self.pattern[start:start + count]:
                args.remove("--")
            start += count
            self._act(action, args)
        self.positionals = self.positionals[len(counts):]
        return start

    def _shares(self, pattern):
        """For as many positionals as can have theirs: how many arguments each takes, the first as many as it may."""
        for size in range(len(self.positionals), 0, -1):
            shares = self._matched(self.positionals[:size], pattern)
            if shares is not None:
                return shares
        return []

    def _matched(self, actions, pattern):
        if not actions:
            return []
        action, rest = actions[0], actions[1:]
        low, high = _counts(action)
        if action.nargs in (PARSER, REMAINDER):
            reach = pattern if action.nargs == REMAINDER or pattern.lstrip("-")[:1] == "A" else ""
        else:
            end = 0
            while end < len(pattern) and pattern[end] in "A-":
                end += 1
            reach = pattern[:end]
        # Longest first, as a regular expression would have it; a "--" is no argument of its own.
        for end in range(len(reach), -1, -1):
            count = len(reach[:end].replace("-", ""))
            if action.nargs in (PARSER, REMAINDER):
                count = end if action.nargs == REMAINDER else len(reach[:end].replace("-", "", 1))
            if not low <= count <= high:
                continue
            shares = self._matched(rest, pattern[end:])
            if shares is not None:
                return [end, *shares]
        return None

    def _values(self, action, args):
        if not args and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._value(action, value)
            return value
        if not args and action.nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if len(args) == 1 and action.nargs in (None, OPTIONAL):
            value = self._value(action, args[0])
            self._check(action, value)
            return value
        if action.nargs == REMAINDER:
            return [self._value(action, arg) for arg in args]
        if action.nargs == PARSER:
            values = [self._value(action, arg) for arg in args]
            self._check(action, values[0])
            return values
        if action.nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, arg) for arg in args]
        for value in values:
            self._check(action, value)
        return values

    def _value(self, action, text):
        convert = self.parser._registry_get("type", action.type, action.type)
        try:
            return convert(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check(self, action, value):
        choices = action.choices
        if choices is not None and value not in (iter(choices) if isinstance(choices, str) else choices):
            shown = ", ".join(map(repr, choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")


def _name(action):
    from argparse import _argument_name

    return _argument_name(action)
