//! The command `asm-matrix`: all of it is in the library.

fn main() -> std::process::ExitCode {
    asm_matrix::cli::run()
}
