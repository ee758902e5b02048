# The words of asm-matrix, for bash.
_asm_matrix() {
    # As they stand in the line: bash itself takes names apart at their colons.
    local line=${COMP_LINE:0:COMP_POINT} IFS=$' \t\n' words last
    read -ra words <<<"$line"
    case $line in *[[:space:]]) words+=("") ;; esac
    last=${words[${#words[@]} - 1]}
    IFS=$'\n'
    COMPREPLY=($(ASM_MATRIX_COMPLETE=bash _CLAP_IFS=$'\n' _CLAP_COMPLETE_INDEX=$((${#words[@]} - 1)) \
        asm-matrix -- "${words[@]}" 2>/dev/null))
    # What bash replaces begins behind the last of its own breaks.
    local start=
    case $COMP_WORDBREAKS in *:*) case $last in *:*) start=${last%"${last##*:}"} ;; esac ;; esac
    case $COMP_WORDBREAKS in *=*) case $last in *=*) start=${last%"${last##*=}"} ;; esac ;; esac
    COMPREPLY=("${COMPREPLY[@]#"$start"}")
    # A part of a name goes on.
    case ${COMPREPLY[*]} in *[:/]) compopt -o nospace 2>/dev/null ;; esac
}
complete -o bashdefault -F _asm_matrix asm-matrix
