# Outlives the launcher. Standard input carries one process id per line, in the order of starting; it ends when
# the launcher ends, however it ends. Then whatever is left is asked to stop, last started first, and reminded
# once. PostgreSQL takes TERM as "when the last client has left" and INT as "now".
pids=
while read -r pid; do pids="$pid $pids"; done

remaining() {
  left=
  for pid in $pids; do kill -0 "$pid" 2>/dev/null && left="$left $pid"; done
  pids=$left
}

for pid in $pids; do kill -TERM "$pid" 2>/dev/null; done
tries=0
remaining
while [ -n "$pids" ] && [ "$tries" -lt 50 ]; do
  sleep 0.2
  tries=$((tries + 1))
  remaining
done
for pid in $pids; do kill -INT "$pid" 2>/dev/null; done
