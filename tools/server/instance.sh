# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tools of this folder: the life of one server process. A tool has NAME and PORT,
# INSTANCE (the folder of that instance), SERVER_USER, SERVER_PASSWORD, and the functions
#   is_server PID   true when that process is this instance's server
#   describe        the server's name, version and address
#   uri             its address
# shellcheck shell=bash disable=SC2034
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
HERE=$ROOT/tools/server

# Prints how the tool is used: the head of its file.
usage()
{
    sed -n '/^#   tools/,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//' >&2
    exit 2
}

check_name()
{
    [[ $1 =~ ^[a-zA-Z0-9._-]+$ ]] || fail "a name has letters, digits, dots and dashes: '$1'"
}

pid()
{
    cat "$INSTANCE/pid" 2> /dev/null || true
}

# True while the process of the pid file is this instance's server, not a later owner of its number.
alive()
{
    local p
    p=$(pid)
    [ -n "$p" ] && is_server "$p"
}

# True when the process $1 has given up all that it held, its port too; it may stay a zombie until
# its parent looks.
ended()
{
    ! grep -qs '^State:[[:space:]]*[^ZX]' "/proc/$1/status"
}

# Waits up to $2 tenths of a second for the end of the process $1.
await_end()
{
    local _
    for _ in $(seq "$2"); do
        ! ended "$1" || return 0
        sleep 0.1
    done
    return 1
}

port_taken()
{
    (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null
}

choose_port()
{
    local first=${PORT%+}
    if [ "$first" = "$PORT" ]; then
        ! port_taken "$PORT" || fail "port $PORT is in use by another program"
        return
    fi
    for ((PORT = first; PORT < first + 100; PORT++)); do
        port_taken "$PORT" || return 0
    done
    fail "no free port from $first on"
}

# Waits for the server, which the command line $@ asks whether it answers.
await_bolt()
{
    local _
    for _ in $(seq 900); do
        "$@" && return 0
        ! ended "$(pid)" || break
        sleep 0.2
    done
    tail -n 30 "$INSTANCE/logs/console.log" >&2
    fail "the server ended at its start or did not answer within three minutes"
}

status()
{
    if ! alive; then
        echo "$NAME: stopped"
        return 3
    fi
    echo "$NAME: $(describe), pid $(pid), pid file $INSTANCE/pid"
}

stop()
{
    local p
    alive || { echo "$NAME: not running"; return; }
    p=$(pid)
    # A stopped process would keep the signal for later.
    kill -CONT "$p"
    kill "$p"
    if ! await_end "$p" 600; then
        kill -9 "$p"
        await_end "$p" 100
    fi
    rm -f "$INSTANCE/pid"
    echo "$NAME: stopped"
}

kill_hard()
{
    local p
    if alive; then
        p=$(pid)
        kill -9 "$p"
        await_end "$p" 100
    fi
    rm -f "$INSTANCE/pid"
    echo "$NAME: killed"
}

wipe()
{
    kill_hard > /dev/null && rm -rf "$INSTANCE" && echo "$NAME: wiped"
}

find_lbolt()
{
    local preset
    for preset in release ci dev; do
        [ -x "$ROOT/build/$preset/src/cli/lbolt" ] || continue
        echo "$ROOT/build/$preset/src/cli/lbolt"
        return
    done
    fail "lbolt is not built: cmake --build --preset release --target lbolt"
}

# Runs the Cypher file $1 in lbolt; further arguments are a command that runs it where it can reach
# the server.
load()
{
    local file=$1 lbolt=${LBOLT:-} certificate=$INSTANCE/certificate-${TLS:-off}/public.crt trust=() output
    shift
    alive || fail "$NAME is not running"
    [ -n "$lbolt" ] || lbolt=$(find_lbolt)
    [ ! -e "$certificate" ] || trust=(--trust-fingerprint
        "$(openssl x509 -in "$certificate" -noout -fingerprint -sha256 | cut -d= -f2)")
    if ! output=$(NEO4J_PASSWORD=$SERVER_PASSWORD "$@" "$lbolt" -a "$(uri)" -u "$SERVER_USER" \
        "${trust[@]}" -f "$file" 2>&1); then
        fail "$NAME: $file failed: $output"
    fi
    echo "$NAME: loaded $(basename "$file")"
}
