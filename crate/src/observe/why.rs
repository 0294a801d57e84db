//! Why does the current line run? The chain of pulls from the program's own line down to it.

use super::place::Places;
use super::state::place_of;
use super::view::{WhyLink, WhyStep};
use crate::object::Frame;
use crate::object::frame::ReturnTo;
use crate::trace::event::Role;
use crate::trace::stage::{Object, Stage};
use crate::vm::Machine;
use crate::vm::machine::Activation;

struct Chain<'a, 'b> {
    machine: &'a Machine,
    places: &'a mut Places<'b>,
    steps: Vec<WhyStep>,
}

/// The links, outermost first; the last is the current line.
pub(super) fn why(machine: &Machine, places: &mut Places) -> Vec<WhyStep> {
    let mut chain = Chain { machine, places, steps: Vec::new() };
    for activation in machine.activations() {
        match activation {
            Activation::Native(native) => chain.asked_by_return(&native.return_to),
            Activation::Python(frame) => chain.frame(frame),
        }
    }
    chain.steps
}

impl Chain<'_, '_> {
    fn stage(&self, number: u64) -> Option<&Stage> {
        self.machine.recorder.as_ref()?.stages.get(number)
    }

    fn frame(&mut self, frame: &Frame) {
        let top = self.machine.python_frame().is_some_and(|f| std::ptr::eq(f, frame));
        let next = top && self.machine.is_at_instruction();
        let place = (!frame.code.library).then(|| place_of(frame, next, self.places));
        if let Some(g) = &frame.generator {
            let mut at = frame.root.clone().unwrap_or_else(|| g.clone());
            let mut link = WhyLink::Asked;
            self.wanted(at.number);
            while !std::rc::Rc::ptr_eq(&at, g) {
                let parked = at.frame.borrow().as_ref().map(|f| place_of(f, false, self.places));
                self.step(link, at.number, parked);
                link = WhyLink::Answers;
                let below = at.delegate.borrow().clone();
                let Some(below) = below else { break };
                at = below;
            }
            self.step(link, g.number, place);
            return;
        }
        self.asked_by_return(&frame.return_to);
        let Some(place) = place else { return };
        let is_next_method = matches!(&frame.return_to, ReturnTo::Watched(w)
            if self.stage(w.stage).is_some_and(|s| s.role == Role::Object));
        if is_next_method && let Some(last) = self.steps.last_mut() {
            last.place = Some(place);
            return;
        }
        let link = if self.steps.is_empty() { WhyLink::Runs } else { WhyLink::Called };
        let name = frame.code.code.qualname.to_string();
        self.steps.push(WhyStep { link, name, stage: None, place: Some(place) });
    }

    fn asked_by_return(&mut self, return_to: &ReturnTo) {
        match return_to {
            ReturnTo::Watched(watch) => {
                self.wanted(watch.stage);
                self.step(WhyLink::Asked, watch.stage, None);
            }
            ReturnTo::Hand => {
                self.steps.push(WhyStep { link: WhyLink::Wants, name: "you".to_string(), stage: Some(0), place: None })
            }
            _ => {}
        }
    }

    /// If a sink asks this stage, it is a link of its own.
    fn wanted(&mut self, number: u64) {
        let Some(by) = self.stage(number).and_then(|s| s.output) else { return };
        let Some(sink) = self.stage(by) else { return };
        if let Object::Sink { file, span, .. } = &sink.object {
            let (name, file, span) = (sink.name.to_string(), file.clone(), *span);
            let place = Some(self.places.place(&file, span));
            self.steps.push(WhyStep { link: WhyLink::Wants, name, stage: Some(by), place });
        }
    }

    fn step(&mut self, link: WhyLink, number: u64, place: Option<crate::trace::event::Place>) {
        let Some(stage) = self.stage(number).filter(|s| !s.hidden) else { return };
        let name = stage.name.to_string();
        self.steps.push(WhyStep { link, name, stage: Some(number), place });
    }
}
