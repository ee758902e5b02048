//! The words of the lists, and their meanings. An unknown word does not compile.

macro_rules! word {
    (kind load) => {
        $crate::probe::OperationKind::Load
    };
    (kind store) => {
        $crate::probe::OperationKind::Store
    };
    (kind exchange) => {
        $crate::probe::OperationKind::ReadModifyWrite($crate::probe::Modification::Exchange)
    };
    (kind add) => {
        $crate::probe::OperationKind::ReadModifyWrite($crate::probe::Modification::Add)
    };
    (kind min_max) => {
        $crate::probe::OperationKind::ReadModifyWrite($crate::probe::Modification::MinMax)
    };
    (kind read_modify_write) => {
        $crate::probe::OperationKind::ReadModifyWrite($crate::probe::Modification::Other)
    };
    (kind compare_exchange) => {
        $crate::probe::OperationKind::CompareExchange { weak: false }
    };
    (kind weak_compare_exchange) => {
        $crate::probe::OperationKind::CompareExchange { weak: true }
    };
    (kind update_loop) => {
        $crate::probe::OperationKind::Update { may_end: false }
    };
    (kind try_update_loop) => {
        $crate::probe::OperationKind::Update { may_end: true }
    };
    (kind fence) => {
        $crate::probe::OperationKind::Fence
    };
    (kind compiler_fence) => {
        $crate::probe::OperationKind::CompilerFence
    };
    (kind hint) => {
        $crate::probe::OperationKind::Hint
    };
    (kind plain) => {
        $crate::probe::OperationKind::Plain
    };
    (operand none) => {
        $crate::probe::Operand::None
    };
    (operand register) => {
        $crate::probe::Operand::Register
    };
    (operand const_1) => {
        $crate::probe::Operand::Const1
    };
    (operand const_10) => {
        $crate::probe::Operand::Const10
    };
    (operand single_bit) => {
        $crate::probe::Operand::SingleBit
    };
    (operand bit_0) => {
        $crate::probe::Operand::Bit0
    };
    (operand top_bit) => {
        $crate::probe::Operand::TopBit
    };
    (operand variable_bit) => {
        $crate::probe::Operand::VariableBit
    };
    (operand shifted_mask) => {
        $crate::probe::Operand::ShiftedMask
    };
    (operand negated) => {
        $crate::probe::Operand::Negated
    };
    (operand idempotent) => {
        $crate::probe::Operand::Idempotent
    };
    (types none) => {
        $crate::probe::types::Types::None
    };
    (types all) => {
        $crate::probe::types::Types::All
    };
    (types integers) => {
        $crate::probe::types::Types::Integers
    };
    (types constants) => {
        $crate::probe::types::Types::Constants
    };
    (types bool) => {
        $crate::probe::types::Types::One($crate::probe::Type::BOOL)
    };
    (types ptr) => {
        $crate::probe::types::Types::One($crate::probe::Type::PTR)
    };
    (types i32) => {
        $crate::probe::types::Types::One($crate::probe::Type::I32)
    };
    (types u32) => {
        $crate::probe::types::Types::One($crate::probe::Type::U32)
    };
    (types u64) => {
        $crate::probe::types::Types::One($crate::probe::Type::U64)
    };
    (types usize) => {
        $crate::probe::types::Types::One($crate::probe::Type::USIZE)
    };
    (needs nothing) => {
        $crate::probe::Requirement::Nothing
    };
    (needs load_store) => {
        $crate::probe::Requirement::LoadStore
    };
    (needs all) => {
        $crate::probe::Requirement::All
    };
    (group idiom) => {
        $crate::probe::Group::Idiom
    };
    (group listing) => {
        $crate::probe::Group::Listing
    };
}
