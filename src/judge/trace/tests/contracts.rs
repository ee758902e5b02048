//! Calls of functions with a contract, as compilers print them.

use super::{check, walked};

/// Of `riscv32imc-esp-espidf`: the orderings are the last arguments.
#[test]
fn orderings_are_arguments() {
    let framed = |code: &str| format!("addi sp, sp, -16\nsw ra, 12(sp)\n{code}lw ra, 12(sp)\naddi sp, sp, 16\nret\n");
    let load = |order: u8| framed(&format!("li a1, {order}\ncall __atomic_load_4\n"));
    for (order, events) in [(0, "R"), (2, "RF"), (5, "FRF")] {
        check("riscv32", &load(order), &[events]);
    }
    let add = |order: u8| framed(&format!("li a2, {order}\ncall __atomic_fetch_add_4\n"));
    for (order, events) in [(0, "M"), (2, "MF"), (3, "FM"), (4, "FMF"), (5, "FMF")] {
        check("riscv32", &add(order), &[events]);
    }
    let exchange = |success: u8, failure: u8| {
        framed(&format!(
            "sw a1, 8(sp)\naddi a1, sp, 8\nli a3, {success}\nli a4, {failure}\ncall __atomic_compare_exchange_4\n\
             lw a1, 8(sp)\nxori a0, a0, 1\n"
        ))
    };
    check("riscv32", &exchange(4, 2), &["FMF", "FRF"]);
    check("riscv32", &exchange(3, 0), &["FM", "FR"]);
    check("riscv32", &exchange(0, 5), &["FM", "FRF"]);
    let unknown = framed("mv a1, s0\ncall __atomic_load_4\n");
    assert_eq!(
        walked("riscv32", &unknown).unwrap_err(),
        "the ordering that it passes to `__atomic_load_4` is not known"
    );
    let elsewhere = framed("mv a0, a5\nli a1, 0\ncall __atomic_load_4\n");
    assert!(walked("riscv32", &elsewhere).unwrap_err().contains("first argument of `__atomic_load_4`"));
}

/// Of `thumbv6m-nuttx-eabi`: the fifth argument is on the stack, and the loop ends by the result of the function.
#[test]
fn arguments_and_results_are_followed() {
    let update = "push {r4, r5, r6, r7, lr}\nadd r7, sp, #12\nsub sp, #20\nmov r4, r0\nldr r1, [r0]\n.LBB0_1:\nstr r1, [sp, #12]\n\
                  movs r3, #0\nstr r3, [sp]\nadds r2, r1, #1\nadd r1, sp, #12\nmov r0, r4\nbl __atomic_compare_exchange_4\n\
                  ldr r1, [sp, #12]\ncmp r0, #0\nbeq .LBB0_1\nadd sp, #20\npop {r4, r5, r6, r7, pc}\n";
    check("arm", update, &["RRRW", "RRW"]);
    // The value that it expects takes two registers, from an even one on.
    let wide = "push {r4, lr}\nsub sp, #8\nmovs r4, #5\nstr r4, [sp]\nbl __atomic_store_8\nadd sp, #8\npop {r4, pc}\n";
    check("arm", wide, &["FWF"]);
}

/// Of `armv5te-unknown-linux-gnueabi`: a full barrier on both sides, and whether the old value was the expected one is found out
/// by the number of leading zeros of their difference.
#[test]
fn what_takes_no_ordering_is_sequentially_consistent() {
    check("arm", "push {r11, lr}\nbl __sync_fetch_and_add_4\npop {r11, pc}\n", &["FRWF"]);
    check("arm", "push {r11, lr}\nbl __sync_synchronize\npop {r11, pc}\n", &["F"]);
    // Of `thumbv4t-none-eabi`, which cannot return by a pop.
    check("arm", "push {r7, lr}\nadd r7, sp, #0\nbl __sync_synchronize\npop {r7}\npop {r0}\nbx r0\n", &["F"]);
    let update = "push {r4, r5, r6, lr}\nldr r6, [r0]\nmov r4, r1\nmov r5, r0\n.LBB0_1:\nadd r2, r6, r4\nmov r0, r5\nmov r1, r6\n\
                  bl __sync_val_compare_and_swap_4\nsub r1, r0, r6\nmov r6, r0\nclz r1, r1\nlsr r1, r1, #5\ncmp r1, #1\n\
                  bne .LBB0_1\npop {r4, r5, r6, pc}\n";
    check("arm", update, &["RFRFRWF", "RFRWF"]);
}

/// A called function keeps the registers that it has to keep, and no other.
#[test]
fn registers_of_a_call() {
    let kept = "push {r4, lr}\nmov r4, r0\nmov r1, #0\nbl __atomic_load_4\nmov r0, r4\nldr r0, [r0]\npop {r4, pc}\n";
    check("arm", kept, &["RR"]);
    let lost = kept.replace("r4, r0", "r3, r0").replace("r0, r4", "r0, r3");
    assert!(walked("arm", &lost).unwrap_err().contains("cannot tell where the address in `r0` points"));
}

/// Of `thumbv6-none-eabi` and `riscv32imc-esp-espidf`: a narrow value, a carry and a branch say what is equal.
#[test]
fn what_compilers_make_of_equality() {
    let carry = "push {r4, r5, r6, lr}\nmov r6, r1\nmov r5, r0\n.LBB0_1:\nmov r0, r5\nmov r1, r6\nbl __sync_val_compare_and_swap_1\n\
                 subs r1, r0, r6\nrsbs r2, r1, #0\nadcs r2, r1\ncmp r2, #1\nbne .LBB0_1\npop {r4, r5, r6, pc}\n";
    check("arm", carry, &["FRFRWF", "FRWF"]);
    check("arm", &carry.replace("adcs r2, r1", "adc r2, r1, r2"), &["FRFRWF", "FRWF"]);
    // Another comparison before it takes the carry away.
    check(
        "arm",
        &carry.replace("adcs r2", "cmp r4, #3\nadcs r2"),
        &["FRF", "FRFRF", "FRFRWF", "FRWF", "FRWFRF", "FRWFRWF"],
    );
    let mask = "push {r4, r5, r6, lr}\nldrb r6, [r0]\nmov r5, r0\n.LBB0_1:\nmov r0, r5\nmov r1, r6\n\
                bl __sync_val_compare_and_swap_1\nand r1, r6, #255\nmov r6, r0\nsub r1, r0, r1\nclz r1, r1\nlsr r1, r1, #5\n\
                cmp r1, #1\nbne .LBB0_1\npop {r4, r5, r6, pc}\n";
    check("arm", mask, &["RFRFRWF", "RFRWF"]);
    let wide = mask
        .replace("mov r5, r0\n", "mov r5, r0\nmov r7, #255\norr r7, r7, #65280\n")
        .replace("#255\nmov r6", "r7\nmov r6");
    check("arm", &wide.replace("swap_1", "swap_2"), &["RFRFRWF", "RFRWF"]);
    let zero = "addi sp, sp, -16\nsw ra, 12(sp)\nbnez a2, .LBB0_1\nli a1, 0\ncall __atomic_exchange_1\n.LBB0_1:\nlw ra, 12(sp)\n\
                addi sp, sp, 16\nret\n";
    check("riscv32", zero, &["", "M"]);
}
