//! A log that is made while it is read: as long as one likes, and no longer in memory than what was asked for.

use std::fmt::Write;

/// Lines made at a time.
const CHUNK: u64 = 256;

/// What is still to come of a generated log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Generated {
    next: u64,
    lines: u64,
}

impl Generated {
    pub fn new(lines: u64) -> Generated {
        Generated { next: 0, lines }
    }

    /// Writes the next lines behind `data`. Whether there were any.
    pub fn more(&mut self, data: &mut Vec<u8>) -> bool {
        let end = self.lines.min(self.next.saturating_add(CHUNK));
        let mut text = String::new();
        for number in self.next..end {
            line(number, &mut text);
        }
        data.extend_from_slice(text.as_bytes());
        let any = end > self.next;
        self.next = end;
        any
    }
}

/// A line of a server's log, a function of its number alone.
fn line(number: u64, text: &mut String) {
    // SplitMix64's last steps: neighbours get unlike values.
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    let (level, status) = match mixed % 100 {
        0 | 1 => ("ERROR", 500),
        2..=7 => ("WARNING", 404),
        _ => ("INFO", 200),
    };
    let (server, item, took) = ((mixed >> 8) % 4 + 1, (mixed >> 16) % 1000, (mixed >> 32) % 300 + 1);
    let (seconds, thousandths) = (number / 1000 * 37 + number % 1000 * 37 / 1000, number % 1000 * 37 % 1000);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{seconds}.{thousandths:03} {level} web-{server} GET /items/{item} {status} {took} ms");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_as_far_as_they_are_wanted() {
        let mut log = Generated::new(CHUNK + 1);
        let mut data = Vec::new();
        assert!(log.more(&mut data));
        assert_eq!(data.iter().filter(|b| **b == b'\n').count(), CHUNK as usize);
        assert!(log.more(&mut data));
        assert!(!log.more(&mut data));
        let text = String::from_utf8(data).expect("it is text");
        assert_eq!(text.lines().count(), CHUNK as usize + 1);
        assert!(text.lines().any(|line| line.contains("ERROR")));
        assert_eq!(text.lines().nth(1).map(|line| line.starts_with("0.037 ")), Some(true));
    }

    #[test]
    fn a_log_of_any_length_begins_at_once() {
        let mut data = Vec::new();
        assert!(Generated::new(u64::MAX).more(&mut data));
        line(u64::MAX, &mut String::new());
    }
}
