//! The command `asm-matrix`: everything is in the library.

fn main() -> std::process::ExitCode {
    asm_matrix::cli::run()
}
