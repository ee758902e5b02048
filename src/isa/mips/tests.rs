//! Instructions as compilers print them, and their classes.
