# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tools/* and .ci/run: a known environment, the cache folder, step lines.
# shellcheck shell=bash disable=SC2034

export LC_ALL=C.UTF-8
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/lightningbolt
SERVER_TOOL=$ROOT/tools/server/neo4j
# The account of every server that the project starts; they listen on the loopback address only.
SERVER_USER=neo4j
SERVER_PASSWORD=${NEO4J_PASSWORD:-testtest1}

# Prints a step with the seconds since the script started.
step()
{
    printf '[%4d s] %s\n' "$SECONDS" "$*"
}

fail()
{
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Runs a command up to three times, for those that fetch over a network.
retry()
{
    local attempt
    for attempt in 1 2 3; do
        "$@" && return 0
        [ "$attempt" = 3 ] || sleep $((attempt * 5))
    done
    return 1
}

# Makes the folder $1 from what the rest of the command line writes into the folder that is
# appended to it: the folder appears whole or not at all, and is made once however many ask for it.
make_once()
{
    local target=$1
    shift
    [ -d "$target" ] && return 0
    mkdir -p "$(dirname "$target")"
    (
        flock 9
        [ -d "$target" ] && exit 0
        rm -rf "$target.part"
        mkdir "$target.part"
        "$@" "$target.part" && mv "$target.part" "$target"
    ) 9> "$target.lock"
}

# Starts Xvfb with a window manager on a free display and exports DISPLAY; $1 is the screen size.
# Both end with the shell that called it if that calls stop_xvfb in its EXIT trap.
start_xvfb()
{
    local number
    exec {xvfb_ready}< <(exec Xvfb -displayfd 1 -screen 0 "$1" -nolisten tcp 2> /dev/null)
    XVFB_PID=$!
    read -r -t 30 -u "$xvfb_ready" number || fail "Xvfb did not start"
    export DISPLAY=:$number QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY
    # A window shown while the manager is still taking over may never appear.
    exec {openbox_ready}< <(exec openbox --startup "echo ready" 2> /dev/null)
    read -r -t 30 -u "$openbox_ready" _ || fail "openbox did not start"
}

stop_xvfb()
{
    [ -z "${XVFB_PID:-}" ] || kill "$XVFB_PID" 2> /dev/null || true
}
