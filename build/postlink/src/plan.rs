//! Which function goes where, and by which slot of the table the first part reaches the rest.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::TableType;

use crate::Failure;
use crate::facts::Facts;

pub struct Plan {
    /// Functions of the first part, in the order that they have there.
    pub kept: Vec<u32>,
    /// Functions of the rest, in the order that they have there.
    pub moved: Vec<u32>,
    /// New slots of the table, one for each moved function that the first part calls.
    pub new_slots: BTreeMap<u32, u32>,
    /// Moved functions that the table held already, by their slots.
    pub old_slots: BTreeMap<u32, u32>,
    /// Functions of the first part, or imported by it, that the rest calls.
    pub called_by_rest: BTreeSet<u32>,
}

impl Plan {
    /// A plan that keeps `kept` in the first part, and what JavaScript calls.
    ///
    /// # Errors
    /// Where a body cannot be read, or the module does not import what loads the rest.
    pub fn new(facts: &Facts<'_>, kept: &BTreeSet<u32>) -> Result<Self, Failure> {
        facts.loader.ok_or("the module imports nothing that loads the rest")?;
        let stays =
            |function: &u32| *function < facts.imported || kept.contains(function) || facts.exported.contains(function);
        let mut called_by_rest = BTreeSet::new();
        let mut called_by_first = BTreeSet::new();
        for (function, body) in facts.functions() {
            let calls = facts.calls(body)?.into_iter();
            if stays(&function) {
                called_by_first.extend(calls.filter(|callee| !stays(callee)));
            } else {
                called_by_rest.extend(calls.filter(stays));
            }
        }
        let (mut kept, mut moved) = facts.functions().map(|(function, _)| function).partition::<Vec<_>, _>(stays);
        for part in [&mut kept, &mut moved] {
            part.sort_by_key(|function| facts.likeness(*function));
        }
        let end = facts.tables[facts.function_table()? as usize].initial as u32;
        Ok(Plan {
            kept,
            moved,
            new_slots: called_by_first.into_iter().zip(end..).collect(),
            old_slots: facts
                .slots
                .iter()
                .filter(|(_, function)| !stays(function))
                .map(|(slot, function)| (*slot, *function))
                .collect(),
            called_by_rest,
        })
    }

    /// A table as it has to be: that of functions has room for the new slots.
    ///
    /// # Errors
    /// Where there is no table of functions.
    pub fn table(&self, facts: &Facts<'_>, index: u32) -> Result<TableType, Failure> {
        let mut table = facts.tables[index as usize];
        if index == facts.function_table()? {
            let more = self.new_slots.len() as u64;
            table.initial += more;
            table.maximum = table.maximum.map(|most| most + more);
        }
        Ok(table)
    }

    /// Moved functions that something of the first part can call: they have stand-ins there.
    pub fn stand_ins(&self) -> BTreeMap<u32, u32> {
        let mut slots = self.old_slots.iter().map(|(slot, function)| (*function, *slot)).collect::<BTreeMap<_, _>>();
        slots.extend(&self.new_slots);
        slots
    }

    /// Every slot that the rest fills, with its function.
    pub fn filled(&self) -> BTreeMap<u32, u32> {
        let mut filled = self.old_slots.clone();
        filled.extend(self.new_slots.iter().map(|(function, slot)| (*slot, *function)));
        filled
    }
}

/// Name of what the first part exports for the rest.
pub fn name(kind: char, index: u32) -> String {
    format!("{kind}{index}")
}
