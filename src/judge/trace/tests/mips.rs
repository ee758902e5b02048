//! MIPS as rustc 1.95 compiles it: delay slots, success that is 1, and bytes in words.

use super::check;

/// `swap::u32::seq_cst`
#[test]
fn a_store_conditional_gives_one() {
    let swap = "sync\n.LBB0_1:\nll $2, 0($4)\nmove $1, $5\nsc $1, 0($4)\nbeqz $1, .LBB0_1\nnop\nsync\njr $ra\nnop";
    check("mips", swap, &["FRWF"]);
    check("mips", &swap.replace("beqz", "bnez"), &["FRF?", "FRWRF?"]);
}

/// `load::u32::plain`, `store::u32::plain`
#[test]
fn accesses_in_delay_slots() {
    check("mips", "jr $ra\nlw $2, 0($4)", &["R"]);
    check("mips64", "jr $ra\nsw $5, 0($4)", &["W"]);
    check("mips64r6", "sw $5, 0($4)\nsync\njrc $ra", &["WF"]);
}

/// `update::i8::relaxed::relaxed`: whether the byte in the word was as expected is asked twice, the second time of the byte that was
/// shifted down. It ends only where it wrote.
#[test]
fn a_byte_that_is_compared_in_its_word_and_behind() {
    let update = "addiu $1, $zero, -4\nlb $3, 0($4)\nand $6, $4, $1\nandi $1, $4, 3\nxori $1, $1, 3\nsll $4, $1, 3\n\
                  ori $1, $zero, 255\nsllv $7, $1, $4\nnor $8, $zero, $7\n.LBB0_1:\naddu $1, $3, $5\nandi $2, $3, 255\n\
                  andi $1, $1, 255\nsllv $9, $2, $4\nsllv $1, $1, $4\n.LBB0_2:\nll $10, 0($6)\nand $11, $10, $7\n\
                  bne $11, $9, .LBB0_4\nnop\nand $10, $10, $8\nor $10, $10, $1\nsc $10, 0($6)\nbeqz $10, .LBB0_2\nnop\n\
                  .LBB0_4:\nsrlv $2, $11, $4\nseb $2, $2\nseb $1, $3\nbne $2, $1, .LBB0_1\nmove $3, $2\njr $ra\nnop";
    check("mips", update, &["RRRW", "RRW"]);
    // Another byte than the one that was compared.
    let other = update.replace("srlv $2, $11, $4", "srlv $2, $11, $5");
    check("mips", &other, &["RR", "RRR", "RRRW", "RRW", "RRWR", "RRWRW"]);
}

/// The address of a function of the runtime is in the linker's table.
#[test]
fn calls_through_the_linkers_table() {
    let load = "lui $2, %hi(_gp_disp)\naddiu $2, $2, %lo(_gp_disp)\naddu $gp, $2, $25\naddiu $sp, $sp, -24\n\
                sw $ra, 20($sp)\nlw $25, %call16(__atomic_load_4)($gp)\njalr $25\naddiu $5, $zero, 0\nlw $ra, 20($sp)\n\
                jr $ra\naddiu $sp, $sp, 24";
    check("mips", load, &["R"]);
}
