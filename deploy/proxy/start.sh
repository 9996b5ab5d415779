#!/bin/sh
# Turns TRUSTED_TERMINATORS (addresses or CIDR ranges, separated by commas) into the rules that the template takes, which
# knows no lists, and goes on as the image does.
set -eu
rules=''
for range in $(printf '%s' "${TRUSTED_TERMINATORS:-}" | tr ',' ' '); do
  case $range in
    *[!0-9a-fA-F.:/]*)
      echo "TRUSTED_TERMINATORS: $range is neither an address nor a CIDR range" >&2
      exit 1
      ;;
  esac
  rules="${rules}set_real_ip_from $range; "
done
export TRUSTED_TERMINATOR_RULES="$rules"
exec /docker-entrypoint.sh "$@"
