"""try in every form, with jumps through it."""


def bare(a):
    try:
        a()
    except:
        pass


def typed(a):
    try:
        return a()
    except ValueError:
        return 1
    except (TypeError, KeyError) as e:
        return e


def with_else(a):
    try:
        a()
    except ValueError:
        x = 1
    else:
        x = 2
    return x


def with_finally(a):
    try:
        a()
    finally:
        a.close()


def everything(a):
    try:
        a()
    except ValueError as e:
        print(e)
    except:
        raise
    else:
        print(a)
    finally:
        print(1)
    return a


def return_through_finally(a):
    try:
        return a()
    finally:
        print(a)


def return_in_finally(a):
    try:
        a()
    finally:
        return 1


def break_through(items):
    for i in items:
        try:
            if i:
                break
            continue
        finally:
            print(i)


def continue_in_handler(items):
    while items:
        try:
            items.pop()
        except IndexError as e:
            continue
        except ValueError:
            break
        else:
            return items


def nested(a):
    try:
        try:
            a()
        except ValueError:
            a.b()
        finally:
            a.c()
    except TypeError as e:
        try:
            a.d(e)
        finally:
            del a


def nested_finally(a):
    try:
        try:
            return a
        finally:
            a.x()
    finally:
        a.y()


def return_from_with_in_try(a):
    try:
        with a as b:
            return b
    except ValueError:
        with a:
            return 2
    finally:
        with a:
            pass


def star(a):
    try:
        a()
    except* ValueError as e:
        print(e)
    except* (TypeError, KeyError):
        a = 1
    else:
        a = 2
    finally:
        a = 3
    return a


def star_nested(a):
    try:
        a()
    except* ValueError as e:
        try:
            raise e
        except* TypeError:
            pass
        for x in a:
            break


def raise_in_handler(a):
    try:
        a()
    except ValueError as e:
        raise TypeError(a) from e


def try_in_loop(items):
    for i in items:
        try:
            i()
        except ValueError:
            pass
    return items


def try_while_true(a):
    while True:
        try:
            x = a()
        except StopIteration:
            return x
        yield x


def handler_with_comprehension(a):
    try:
        x = [y for y in a]
    except ValueError as y:
        x = [y for y in a]
    return x, y


def lambda_in_finally(a):
    try:
        return lambda: a
    finally:
        a = lambda: 1


def deep(a):
    for b in a:
        with b as c:
            try:
                while c:
                    try:
                        return c
                    except ValueError as d:
                        if d:
                            break
                        continue
                    finally:
                        print(c)
            finally:
                print(b)
