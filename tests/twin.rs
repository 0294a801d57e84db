//! The eager twin and the limit of the account: what was worked out by hand for small programs.

use yieldscope::session::host::Host;
use yieldscope::session::measure::{Measured, Options, measure};
use yieldscope::session::twin::difference;
use yieldscope::vm::eager::Why;

fn run(source: &str, options: Options) -> Measured {
    let host = || {
        let host = Host::new(Box::new(|_| {}), Box::new(|_| {}));
        host.files.borrow_mut().insert("numbers.txt".into(), b"1\n2\n3\n".to_vec());
        host
    };
    measure(source, "main.py", host, options)
}

fn lazy(source: &str) -> Measured {
    run(source, Options::default())
}

fn eager(source: &str) -> Measured {
    run(source, Options { eager: true, ..Options::default() })
}

fn kept(run: &Measured) -> Vec<(&str, u32, Why)> {
    run.kept_lazy.iter().map(|kept| (kept.name.as_str(), kept.line, kept.why)).collect()
}

const LOUD: &str = "\
def numbers(n):
    for i in range(n):
        print('makes', i)
        yield i

for i in numbers(2):
    print('uses', i)
";

#[test]
fn a_generator_runs_to_its_end_when_it_is_made() {
    assert_eq!(lazy(LOUD).output, "makes 0\nuses 0\nmakes 1\nuses 1\n");
    assert_eq!(eager(LOUD).output, "makes 0\nmakes 1\nuses 0\nuses 1\n");
    let why = difference((&lazy(LOUD)).into(), (&eager(LOUD)).into()).expect("they differ");
    assert!(why.contains("in another order"), "{why}");
}

#[test]
fn results_are_the_same_where_nothing_else_can_be_seen() {
    let source = "\
from itertools import accumulate, chain, islice

def inner():
    got = yield from (i * i for i in range(5))
    return 'end'

def outer():
    print((yield from inner()))
    yield 'last'

print(list(outer()), sum(map(int, open('numbers.txt'))), list(zip('ab', reversed([1, 2]))))
print([next(enumerate('xyz'))], list(filter(None, [0, 1])), list(islice(accumulate([1, 2, 3]), 2)), *chain('a', 'b'))
gen = (i for i in range(3))
print(next(gen), gen.close(), list(gen))
";
    let (a, b) = (lazy(source), eager(source));
    let expected = "end\n[0, 1, 4, 9, 16, 'last'] 6 [('a', 2), ('b', 1)]\n[(0, 'x')] [1] [1, 3] a b\n0 None []\n";
    assert_eq!((a.error.as_deref(), a.output.as_str()), (None, expected));
    assert_eq!((b.error.as_deref(), b.output.as_str()), (None, expected));
    assert_eq!(kept(&b), []);
    assert_eq!(difference((&a).into(), (&b).into()), None);
}

#[test]
fn what_cannot_be_eager_is_kept_lazy_and_named() {
    let source = "\
from itertools import count, groupby, islice, takewhile
from contextlib import contextmanager

def naturals():
    n = 0
    while True:
        yield n
        n += 1

def doubled(xs):
    for x in xs:
        yield 2 * x

def average():
    total = count = 0
    while count < 10:
        total += yield
        count += 1

async def later():
    return 1

@contextmanager
def opened():
    print('in')
    yield
    print('out')

print(list(islice(doubled(naturals()), 3)))
a = average(); next(a); a.send(1)
print(list(zip(count(5), 'ab')), list(takewhile(lambda n: n < 2, map(abs, count()))))
print([(k, len(list(g))) for k, g in groupby('aab')])
later().close()
with opened():
    print('body')
";
    let run = eager(source);
    assert_eq!(run.error, None);
    assert_eq!(run.output, "[0, 2, 4]\n[(5, 'a'), (6, 'b')] [0, 1]\n[('a', 2), ('b', 1)]\nin\nbody\nout\n");
    assert_eq!(
        kept(&run),
        [
            ("naturals", 4, Why::Endless),
            ("doubled", 10, Why::Endless),
            ("average", 14, Why::Sent),
            ("count", 31, Why::Endless),
            ("map", 31, Why::Endless),
            ("groupby", 32, Why::Grouping),
            ("later", 20, Why::Async),
        ]
    );
}

#[test]
fn the_eager_run_pays_for_all_items_at_once() {
    let source = "total = sum(i * i for i in range(100_000))";
    let (a, b) = (lazy(source), eager(source));
    assert!(a.peak_bytes < 1000, "{}", a.peak_bytes);
    // 100,000 ints of 32 bytes, but for the small ones, and a list that has grown to 100,116 slots.
    let list = 56 + 8 * 100_116;
    assert!(b.peak_bytes.abs_diff(100_000 * 32 + list) < 2000, "{}", b.peak_bytes);
    assert_eq!(b.by_type.iter().map(|share| share.bytes).sum::<i64>() as u64, b.peak_bytes);
    assert_eq!(b.peak_place.line, 1);
}

const HOARDER: &str = "\
kept = []
try:
    while True:
        kept.append(bytes(100_000))
except MemoryError:
    count = len(kept)
    kept = None
    print('caught', count)
print('goes on')
";

#[test]
fn beyond_the_limit_is_a_memory_error_that_can_be_caught() {
    let run = run(HOARDER, Options { limit: 10_000_000, ..Options::default() });
    assert_eq!(run.output, "caught 100\ngoes on\n");
    assert!(run.hit_limit);
    assert!(run.peak_bytes.abs_diff(10_000_000) < 200_000, "{}", run.peak_bytes);
}

#[test]
fn an_eager_run_that_does_not_fit_shows_it() {
    let source = "print(sum(i for i in range(10_000_000)))";
    let run = run(source, Options { limit: 1_000_000, eager: true, ..Options::default() });
    assert!(run.hit_limit);
    assert_eq!(run.error.as_deref(), Some("MemoryError"));
    assert_eq!(run.exit_code, Some(1));
}

#[test]
fn samples_lose_no_peak() {
    let source = "\
small = [0] * 1000
large = [0] * 100_000
del large
for i in range(10_000):
    x = [i]
";
    let run = run(source, Options { timed: true, ..Options::default() });
    let highest = run.samples.iter().max_by_key(|sample| sample.high).expect("there are samples");
    assert_eq!(highest.high, run.peak_bytes);
    assert_eq!(run.lines[highest.line as usize].line, 2);
    assert!(run.samples.len() <= 601);
    for sample in &run.samples {
        assert_eq!(sample.kinds.iter().sum::<i64>() as u64, sample.high, "what the types add up to");
    }
    assert!(run.samples.is_sorted_by_key(|sample| sample.time));
}
