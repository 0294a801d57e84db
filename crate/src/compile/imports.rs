//! `import` and `from … import`.

use super::module::Compiler;
use crate::code::constant::Constant;
use crate::code::opcode::{Intrinsic, Op};
use crate::source::span::Span;
use crate::syntax::error::Checked;
use crate::syntax::tree::*;

impl<'a> Compiler<'a> {
    pub(super) fn import(&mut self, span: Span, names: &[Alias]) -> Checked<()> {
        for alias in names {
            self.load(Constant::Int(0), span);
            self.load(Constant::None, span);
            self.emit_name(Op::ImportName, &alias.name, span);
            match &alias.asname {
                Some(target) => self.import_as(span, &alias.name, target)?,
                None => {
                    let first = alias.name.split('.').next().unwrap_or(&alias.name);
                    self.name_op(&Name::from(first), Context::Store, span)?;
                }
            }
        }
        Ok(())
    }

    /// `import a.b.c as target`: from the package down to the module.
    fn import_as(&mut self, span: Span, module: &Name, target: &Name) -> Checked<()> {
        let parts: Vec<&str> = module.split('.').skip(1).collect();
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                self.emit_arg(Op::Swap, 2, span);
                self.emit(Op::PopTop, span);
            }
            let number = self.unit.names.number(&Name::from(*part));
            self.emit_arg(Op::ImportFrom, number, span);
        }
        self.name_op(target, Context::Store, span)?;
        if !parts.is_empty() {
            self.emit(Op::PopTop, span);
        }
        Ok(())
    }

    pub(super) fn import_from(
        &mut self,
        span: Span,
        module: Option<&Name>,
        names: &[Alias],
        level: u32,
    ) -> Checked<()> {
        self.load(Constant::Int(i64::from(level)), span);
        let list = names.iter().map(|alias| Constant::Str(alias.name.clone())).collect();
        self.load(Constant::Tuple(list), span);
        let module = module.cloned().unwrap_or_else(|| Name::from(""));
        self.emit_name(Op::ImportName, &module, span);
        for alias in names {
            if &*alias.name == "*" {
                self.emit_arg(Op::CallIntrinsic1, Intrinsic::ImportStar as u32, span);
                self.emit(Op::PopTop, Span::NOWHERE);
                return Ok(());
            }
            self.emit_name(Op::ImportFrom, &alias.name, span);
            self.name_op(alias.asname.as_ref().unwrap_or(&alias.name), Context::Store, span)?;
        }
        self.emit(Op::PopTop, span);
        Ok(())
    }
}
