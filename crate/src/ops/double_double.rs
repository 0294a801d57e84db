//! Arithmetic on sums of two floats, which hold twice the digits of one (T. J. Dekker, "A floating-point technique for extending
//! the available precision", 1971), and elementary functions in it. Their errors are less than a ten-thousandth of a float's
//! last digit, so what they give is correctly rounded but where that is harder than it ever gets by chance.

/// A number: the float next to it, and what that leaves.
#[derive(Clone, Copy)]
pub struct Double(pub f64, pub f64);

const LN_2: Double = Double(std::f64::consts::LN_2, 2.3190468138462996e-17);
pub const ONE_OVER_LN_2: Double = Double(std::f64::consts::LOG2_E, 2.0355273740931033e-17);
/// A quarter of the circle, in three floats: much of it is lost where it is subtracted.
const QUARTER: [f64; 3] = [std::f64::consts::FRAC_PI_2, 6.123233995736766e-17, -1.4973849048591698e-33];

/// Terms of the series of sine and cosine, up to an eighth of the circle.
const CIRCULAR: usize = 30;
/// Terms of the series of the exponential, below a 1500th.
const EXPONENTIAL: usize = 10;
/// Terms of the series of the logarithm, between the roots of a half and of two.
const LOGARITHM: usize = 23;

const fn inverse_factorials() -> [Double; CIRCULAR] {
    let mut all = [Double(1.0, 0.0); CIRCULAR];
    let mut n = 1;
    while n < CIRCULAR {
        all[n] = all[n - 1].over(n as f64);
        n += 1;
    }
    all
}

const fn inverse_odds() -> [Double; LOGARITHM] {
    let mut all = [Double(1.0, 0.0); LOGARITHM];
    let mut n = 1;
    while n < LOGARITHM {
        all[n] = Double(1.0, 0.0).over((2 * n + 1) as f64);
        n += 1;
    }
    all
}

const INVERSE_FACTORIALS: [Double; CIRCULAR] = inverse_factorials();
const INVERSE_ODDS: [Double; LOGARITHM] = inverse_odds();

impl Double {
    /// The sum of two floats.
    pub const fn sum(a: f64, b: f64) -> Double {
        let sum = a + b;
        let of_b = sum - a;
        Double(sum, (a - (sum - of_b)) + (b - of_b))
    }

    /// The sum of two floats of which the first is the greater one.
    const fn sum_ordered(a: f64, b: f64) -> Double {
        let sum = a + b;
        Double(sum, b - (sum - a))
    }

    /// The product of two floats.
    pub const fn product(a: f64, b: f64) -> Double {
        const SPLIT: f64 = 134_217_729.0; // 2 to the 27, and 1
        let (wide_a, wide_b) = (SPLIT * a, SPLIT * b);
        let (high_a, high_b) = (wide_a - (wide_a - a), wide_b - (wide_b - b));
        let (low_a, low_b) = (a - high_a, b - high_b);
        let product = a * b;
        Double(product, ((high_a * high_b - product) + high_a * low_b + low_a * high_b) + low_a * low_b)
    }

    pub const fn plus(self, other: Double) -> Double {
        let (high, low) = (Double::sum(self.0, other.0), Double::sum(self.1, other.1));
        let once = Double::sum_ordered(high.0, high.1 + low.0);
        Double::sum_ordered(once.0, once.1 + low.1)
    }

    pub const fn negative(self) -> Double {
        Double(-self.0, -self.1)
    }

    pub const fn minus(self, other: Double) -> Double {
        self.plus(other.negative())
    }

    pub const fn times(self, other: Double) -> Double {
        let product = Double::product(self.0, other.0);
        Double::sum_ordered(product.0, product.1 + (self.0 * other.1 + self.1 * other.0))
    }

    /// The product with a float.
    pub const fn by(self, factor: f64) -> Double {
        let product = Double::product(self.0, factor);
        Double::sum_ordered(product.0, product.1 + self.1 * factor)
    }

    /// The product with a power of two.
    const fn scaled(self, power: f64) -> Double {
        Double(self.0 * power, self.1 * power)
    }

    /// The quotient by a float.
    pub const fn over(self, divisor: f64) -> Double {
        self.divided(Double(divisor, 0.0))
    }

    pub const fn divided(self, divisor: Double) -> Double {
        let first = self.0 / divisor.0;
        let rest = self.minus(divisor.by(first));
        let second = rest.0 / divisor.0;
        let third = rest.minus(divisor.by(second)).0 / divisor.0;
        Double::sum_ordered(first, second).plus(Double(third, 0.0))
    }
}

/// The square root of a float.
pub fn root(x: f64) -> Double {
    let near = x.sqrt();
    let rest = Double(x, 0.0).minus(Double::product(near, near));
    Double::sum_ordered(near, rest.0 / (2.0 * near))
}

/// `e` to a power, as a number near 1 and the power of two that it is to be multiplied by.
pub fn exp(x: Double) -> (Double, i32) {
    const HALVINGS: i32 = 9;
    let twos = (x.0 * ONE_OVER_LN_2.0).round();
    let small = x.minus(LN_2.by(twos)).scaled(2f64.powi(-HALVINGS));
    let series = INVERSE_FACTORIALS[1..EXPONENTIAL].iter().rev();
    // What it is more than 1: twice as far it is as much again, and its square.
    let mut more = series.fold(Double(0.0, 0.0), |sum, factor| sum.plus(*factor).times(small));
    for _ in 0..HALVINGS {
        more = more.scaled(2.0).plus(more.times(more));
    }
    (more.plus(Double(1.0, 0.0)), twos as i32)
}

/// The natural logarithm of a normal float above 0.
pub fn log(x: f64) -> Double {
    let mut exponent = (x.to_bits() >> 52) as i64 - 1023;
    let mut mantissa = f64::from_bits(x.to_bits() & ((1 << 52) - 1) | 1023 << 52);
    if mantissa > std::f64::consts::SQRT_2 {
        mantissa *= 0.5;
        exponent += 1;
    }
    let ratio = Double(mantissa - 1.0, 0.0).divided(Double::sum(mantissa, 1.0));
    let square = ratio.times(ratio);
    let series = INVERSE_ODDS.iter().rev().fold(Double(0.0, 0.0), |sum, factor| sum.times(square).plus(*factor));
    LN_2.by(exponent as f64).plus(series.times(ratio).scaled(2.0))
}

/// Sine and cosine of a float of at most 2 to the 30.
pub fn sin_cos(x: f64) -> (Double, Double) {
    let quarters = (x / QUARTER[0]).round();
    let turned = QUARTER.map(|part| Double::product(quarters, part));
    let angle = Double(x, 0.0).minus(turned[0]).minus(turned[1]).minus(turned[2]);
    let square = angle.times(angle).negative();
    let series = |first: usize| {
        let terms = INVERSE_FACTORIALS[first..].iter().step_by(2).rev();
        terms.fold(Double(0.0, 0.0), |sum, factor| sum.times(square).plus(*factor))
    };
    let (sin, cos) = (series(1).times(angle), series(0));
    match quarters.rem_euclid(4.0) as u8 {
        0 => (sin, cos),
        1 => (cos, sin.negative()),
        2 => (sin.negative(), cos.negative()),
        _ => (cos.negative(), sin),
    }
}
