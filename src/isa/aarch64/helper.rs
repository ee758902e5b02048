//! `AArch64`: the functions that do an atomic operation for the compiler.

use crate::isa::effect::{Access, AccessKind, Address, Helper, Operand, Register};
use crate::isa::exact::{Exact, Expression, Function};
use crate::model::Annotation;

/// The helper of this name: `__aarch64_ldadd4_acq_rel`. Its arguments are the value, then the address; a
/// compare-and-swap takes the expected value first. Its instructions are chosen at run time, so only its name is used.
/// (<https://gcc.gnu.org/onlinedocs/gcc/AArch64-Options.html>, `-moutline-atomics`.)
pub(super) fn helper(name: &str) -> Option<Helper> {
    let rest = name.strip_prefix("__aarch64_")?;
    let digit = rest.find(|character: char| character.is_ascii_digit())?;
    let (operation, rest) = rest.split_at(digit);
    let (bytes, order) = rest.split_once('_')?;
    let width = match bytes {
        "1" | "2" | "4" | "8" | "16" => bytes.parse::<u16>().ok()? * 8,
        _ => return None,
    };
    let (acquire, release) = match order {
        "relax" => (Annotation::None, Annotation::None),
        "acq" => (Annotation::Sc, Annotation::None),
        "rel" => (Annotation::None, Annotation::Sc),
        "acq_rel" => (Annotation::Sc, Annotation::Sc),
        _ => return None,
    };
    let is_swap = match operation {
        "cas" => true,
        "swp" | "ldadd" | "ldset" | "ldclr" | "ldeor" => false,
        _ => return None,
    };
    // A value of 128 bits takes two registers.
    let each = if width == 128 { 2 } else { 1 };
    let arguments =
        |first: u8| (first..first + each).map(|number| Operand::Register(Register::General(number))).collect();
    let (expected, from, place): (Vec<Operand>, Vec<Operand>, u8) =
        if is_swap { (arguments(0), arguments(each), 2 * each) } else { (Vec::new(), arguments(0), each) };
    let kind = if is_swap { AccessKind::CompareAndSwap } else { AccessKind::Modify };
    let exact = exact(operation, width, each, place);
    let address = Address { base: Some(Register::General(place)), ..Address::default() };
    let to = (0..each).map(Register::General).collect();
    let access = Access { acquire, release, to, from, expected, ..Access::new(kind, address, width) };
    // The procedure call standard lets it change these.
    let clobbers = (0..=18).map(Register::General).chain([Register::General(30), Register::Condition(0)]).collect();
    Some(Helper { access, clobbers, exact })
}

/// What a helper computes: `each` registers a value, and the address in the register `place`.
fn exact(operation: &str, width: u16, each: u8, place: u8) -> Exact {
    let bits = width.min(64);
    let register = |number: u8| Expression::Register(Register::General(number));
    let low = |value: Expression| Expression::apply(Function::ZeroExtend, bits, [value]);
    let arguments = |first: u8| (first..first + each).map(|number| low(register(number))).collect::<Vec<_>>();
    let loaded = |part: u8| Expression::Loaded(part.into());
    let modified = |part: u8| {
        let value = register(part);
        let (function, value) = match operation {
            "ldadd" => (Function::Add, value),
            "ldset" => (Function::Or, value),
            "ldeor" => (Function::Xor, value),
            "ldclr" => (Function::And, Expression::apply(Function::Xor, 64, [value, Expression::Constant(-1)])),
            _ => return low(value),
        };
        Expression::apply(function, bits, [loaded(part), value])
    };
    let is_swap = operation == "cas";
    Exact {
        address: Some(register(place)),
        values: (0..each).map(|part| (Register::General(part), loaded(part))).collect(),
        stored: if is_swap { arguments(each) } else { (0..each).map(modified).collect() },
        expected: if is_swap { arguments(0) } else { Vec::new() },
        taken: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn helpers_by_name() {
        let helper_of = |name: &str| helper(name).map(|helper| helper.access);
        let swap = helper_of("__aarch64_cas4_acq").unwrap();
        assert_eq!(
            (swap.kind, swap.width, swap.acquire, swap.release),
            (AccessKind::CompareAndSwap, 32, Annotation::Sc, Annotation::None)
        );
        assert_eq!(swap.address.base, Some(Register::General(2)));
        let add = helper_of("__aarch64_ldadd8_acq_rel").unwrap();
        assert_eq!(
            (add.kind, add.width, add.acquire, add.release),
            (AccessKind::Modify, 64, Annotation::Sc, Annotation::Sc)
        );
        assert_eq!(helper_of("__aarch64_cas16_relax").unwrap().address.base, Some(Register::General(4)));
        for name in ["__aarch64_ldadd4_weird", "__aarch64_ldmax4_acq", "__aarch64_cas3_acq", "__atomic_load_16"] {
            assert_eq!(helper(name), None, "{name}");
        }
    }
}
