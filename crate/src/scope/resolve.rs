//! The second walk: where each name is found. Sets of names are handed down (what is bound around, what is
//! global) and up (what inner scopes take from around). Comprehensions that are inlined give their names to
//! the scope around them (PEP 709).

use hashbrown::{HashMap, HashSet};

use super::table::{Place, Scope, ScopeKind, Symbol, occurs};
use crate::syntax::error::{Checked, Fault};
use crate::syntax::tree::{ComprehensionKind, Name, ScopeId};

type Names = HashSet<Name>;

/// What the scopes around have to say, copied for each inner scope.
#[derive(Clone, Default)]
struct Around {
    /// None at module level.
    bound: Option<Names>,
    global: Names,
    type_params: Names,
}

pub(super) fn resolve(scopes: &mut [Scope]) -> Checked<()> {
    block(scopes, 0, Around::default(), None)?;
    Ok(())
}

/// Resolves a scope and all in it; what remains free is returned.
fn block(scopes: &mut [Scope], id: ScopeId, mut around: Around, class: Option<ScopeId>) -> Checked<Names> {
    let at = id as usize;
    let kind = scopes[at].kind;
    let function_like = scopes[at].is_function_like();
    let mut local = Names::new();
    let mut free = Names::new();
    let mut places: HashMap<Name, Place> = HashMap::new();
    let mut inlined_cells = Names::new();
    let mut inner = Around::default();
    let nested_bound = around.bound.clone();
    if kind == ScopeKind::Class {
        // Names of a class are not seen by the functions in it: hand on what was around the class.
        inner.global = around.global.clone();
        inner.bound = around.bound.clone();
    }
    let symbols: Vec<(Name, Symbol)> = scopes[at].symbols.iter().map(|(n, s)| (n.clone(), s)).collect();
    for (name, symbol) in &symbols {
        let class_flags = class.map_or(0, |c| scopes[c as usize].symbols.flags(name));
        let place = resolve_name(&scopes[at], name, symbol.flags, &mut around, &mut local, &mut free, class_flags)?;
        places.insert(name.clone(), place);
    }
    if kind == ScopeKind::Class {
        let bound = inner.bound.get_or_insert_default();
        bound.insert(Name::from("__class__"));
        bound.insert(Name::from("__classdict__"));
    } else {
        let mut bound = Names::new();
        if function_like {
            bound.extend(local.iter().cloned());
        }
        bound.extend(around.bound.iter().flatten().cloned());
        inner.bound = Some(bound);
        inner.global = around.global.clone();
    }
    inner.type_params = around.type_params.clone();

    let children = scopes[at].children.clone();
    let mut kept = Vec::with_capacity(children.len());
    for child in children {
        let entry = &scopes[child as usize];
        let child_class = match (entry.sees_class, kind) {
            (false, _) => None,
            (true, ScopeKind::Class) => Some(id),
            (true, _) => class,
        };
        let inline = entry.comprehension.is_some_and(|c| c != ComprehensionKind::Generator) && !scopes[at].sees_class;
        let mut child_free = block(scopes, child, inner.clone(), child_class)?;
        if inline {
            scopes[child as usize].inlined = true;
            inline_comprehension(scopes, id, child, &mut places, &mut child_free, &mut inlined_cells);
            kept.extend(scopes[child as usize].children.iter().copied());
        } else {
            kept.push(child);
        }
        free.extend(child_free);
    }
    scopes[at].children = kept;

    if function_like {
        for (name, place) in places.iter_mut() {
            if *place == Place::Local && (free.contains(name) || inlined_cells.contains(name)) {
                *place = Place::Cell;
                free.remove(name);
            }
        }
    } else if kind == ScopeKind::Class {
        scopes[at].needs_class_cell |= free.remove("__class__");
        scopes[at].needs_class_dict |= free.remove("__classdict__");
    }
    record(&mut scopes[at], &places, nested_bound.as_ref(), &free, &inlined_cells);
    Ok(free)
}

fn resolve_name(
    scope: &Scope,
    name: &Name,
    flags: u16,
    around: &mut Around,
    local: &mut Names,
    free: &mut Names,
    class_flags: u16,
) -> Checked<Place> {
    let complain = |message: String| {
        let span = scope.directives.iter().find(|(n, _)| n == name).map(|(_, span)| *span).unwrap_or_default();
        Err(Fault::new(span, message))
    };
    if flags & occurs::GLOBAL != 0 {
        if flags & occurs::NONLOCAL != 0 {
            return complain(format!("name '{name}' is nonlocal and global"));
        }
        around.global.insert(name.clone());
        if let Some(bound) = &mut around.bound {
            bound.remove(name);
        }
        return Ok(Place::GlobalExplicit);
    }
    if flags & occurs::NONLOCAL != 0 {
        let Some(bound) = &around.bound else {
            return complain("nonlocal declaration not allowed at module level".to_string());
        };
        if !bound.contains(name) {
            return complain(format!("no binding for nonlocal '{name}' found"));
        }
        if around.type_params.contains(name) {
            return complain(format!("nonlocal binding not allowed for type parameter '{name}'"));
        }
        free.insert(name.clone());
        return Ok(Place::Free);
    }
    if flags & occurs::BOUND != 0 {
        local.insert(name.clone());
        around.global.remove(name);
        if flags & occurs::TYPE_PARAM != 0 {
            around.type_params.insert(name.clone());
        } else {
            around.type_params.remove(name);
        }
        return Ok(Place::Local);
    }
    if class_flags & occurs::GLOBAL != 0 {
        return Ok(Place::GlobalExplicit);
    }
    if class_flags & occurs::BOUND != 0 && class_flags & occurs::NONLOCAL == 0 {
        return Ok(Place::GlobalImplicit);
    }
    if around.bound.as_ref().is_some_and(|bound| bound.contains(name)) {
        free.insert(name.clone());
        return Ok(Place::Free);
    }
    Ok(Place::GlobalImplicit)
}

/// Gives the names of an inlined comprehension to the scope around it.
fn inline_comprehension(
    scopes: &mut [Scope],
    outer: ScopeId,
    comprehension: ScopeId,
    places: &mut HashMap<Name, Place>,
    child_free: &mut Names,
    inlined_cells: &mut Names,
) {
    let symbols: Vec<(Name, Symbol)> =
        scopes[comprehension as usize].symbols.iter().map(|(n, s)| (n.clone(), s)).collect();
    let outer_is_class = scopes[outer as usize].kind == ScopeKind::Class;
    let mut dropped_class = false;
    for (name, symbol) in symbols {
        if symbol.is(occurs::PARAM) {
            continue;
        }
        if symbol.place == Place::Cell || symbol.is(occurs::COMP_CELL) {
            inlined_cells.insert(name.clone());
        }
        match scopes[outer as usize].symbols.get(&name) {
            None => {
                let mut place = symbol.place;
                if place == Place::Free && outer_is_class && &*name == "__class__" {
                    place = Place::GlobalImplicit;
                    child_free.remove(&name);
                    dropped_class = true;
                }
                scopes[outer as usize].symbols.set(&name, Symbol { flags: symbol.flags, place: Place::Unknown });
                places.insert(name, place);
            }
            Some(_) if symbol.place == Place::Free && outer_is_class && &*name == "__class__" => {
                child_free.remove(&name);
                let symbol = Symbol { place: Place::GlobalImplicit, ..symbol };
                scopes[comprehension as usize].symbols.set(&name, symbol);
            }
            Some(existing) => {
                // Free in the comprehension and local around it: simply local now, unless a function inside the
                // comprehension needs a cell.
                if existing.is(occurs::BOUND) && !outer_is_class {
                    let taken = scopes[comprehension as usize]
                        .children
                        .iter()
                        .any(|c| scopes[*c as usize].place(&name) == Place::Free);
                    if !taken {
                        child_free.remove(&name);
                    }
                }
            }
        }
    }
    if dropped_class {
        scopes[comprehension as usize].symbols.remove("__class__");
    }
}

/// Writes the results into the table; free names of inner scopes pass through.
fn record(scope: &mut Scope, places: &HashMap<Name, Place>, bound: Option<&Names>, free: &Names, cells: &Names) {
    let class_like = scope.kind == ScopeKind::Class || scope.sees_class;
    for at in 0..scope.symbols.len() {
        if let Some((name, symbol)) = scope.symbols.entry_mut(at) {
            symbol.place = places.get(name).copied().unwrap_or_default();
            if cells.contains(name) {
                symbol.flags |= occurs::COMP_CELL;
            }
        }
    }
    let mut passing: Vec<&Name> = free.iter().collect();
    passing.sort();
    for name in passing {
        match scope.symbols.get(name) {
            Some(symbol) => {
                if class_like {
                    scope.symbols.set(name, Symbol { flags: symbol.flags | occurs::FREE_CLASS, ..symbol });
                }
            }
            None => {
                if bound.is_none_or(|bound| bound.contains(name)) {
                    scope.symbols.set(name, Symbol { flags: 0, place: Place::Free });
                }
            }
        }
    }
}
