//! AMD's GPUs: the bits of scalar registers, which are masks of lanes where comparisons wrote them.
//!
//! The manual, "SOP1" and "SOP2".

use super::operand::{EXEC, registers, values};
use crate::isa::effect::Register;
use crate::isa::exact::terms::complement;
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// The registers of each half, with the value that it gets.
pub(super) type Each = Vec<(Register, Expression)>;

/// The bits of two values by the name of the instruction: `andn2` takes the second one's opposite.
fn put_together(name: &str, one: Expression, other: Expression) -> Option<Expression> {
    let name = name.strip_prefix("s_")?;
    let name = name.strip_suffix("_saveexec").unwrap_or(name);
    let (function, other) = match name {
        "and" => (Function::And, other),
        "or" => (Function::Or, other),
        "xor" => (Function::Xor, other),
        "andn2" | "and_not1" => (Function::And, complement(32, other)),
        "orn2" | "or_not1" => (Function::Or, complement(32, other)),
        _ => return None,
    };
    Some(Expression::apply(function, 32, [one, other]))
}

/// `s_and_b64 s[4:5], vcc, exec`
pub(super) fn bits(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Each> {
    let [to, one, other] = operands else { return None };
    let to = registers(to)?;
    let (one, other) = (values(one, to.len())?, values(other, to.len())?);
    if one.len() != to.len() || other.len() != to.len() {
        return None;
    }
    let halves = to.into_iter().zip(one.into_iter().zip(other));
    halves.map(|(to, (one, other))| Some((to, put_together(mnemonic.base, one.into(), other.into())?))).collect()
}

/// `s_and_saveexec_b64 s[4:5], vcc`: the register gets the lanes that executed, and those that go on are what is put together
/// of the operand and of them.
pub(super) fn saved(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Each> {
    let [to, one] = operands else { return None };
    let to = registers(to)?;
    let one = values(one, to.len())?;
    let mut each = Vec::new();
    for (number, (to, one)) in (EXEC..).zip(to.into_iter().zip(one)) {
        let exec = Register::General(number);
        each.push((to, Expression::Register(exec)));
        each.push((exec, put_together(mnemonic.base, one.into(), Expression::Register(exec))?));
    }
    Some(each)
}

/// A copy of one or of two registers: `s_mov_b64 s[4:5], exec`, `v_mov_b64_e32 v[0:1], 1`.
pub(super) fn copied(operands: &[&str]) -> Option<Each> {
    let [to, from] = operands else { return None };
    let to = registers(to)?;
    let from = values(from, to.len())?;
    (from.len() == to.len()).then(|| to.into_iter().zip(from.into_iter().map(Expression::from)).collect())
}

/// `v_pk_mov_b32 v[2:3], v[4:5], v[6:7] op_sel:[0,1]`: a half of the one, and a half of the other. The modifier says which, and
/// without it both are the lower ones ("AMD Instinct MI300 Instruction Set Architecture", `V_PK_MOV_B32`).
pub(super) fn packed(operands: &[&str]) -> Option<Each> {
    let [to, one, last] = operands else { return None };
    let to = <[Register; 2]>::try_from(registers(to)?).ok()?;
    let (other, halves) = match last.split_once(' ') {
        None => (*last, [0, 0]),
        Some((other, "op_sel:[0,1]")) => (other, [0, 1]),
        Some((other, "op_sel:[1,0]")) => (other, [1, 0]),
        Some((other, "op_sel:[1,1]")) => (other, [1, 1]),
        Some(_) => return None,
    };
    let half = |text: &str, half: usize| values(text, 2)?.get(half).copied();
    Some(vec![(to[0], half(one, halves[0])?.into()), (to[1], half(other, halves[1])?.into())])
}
