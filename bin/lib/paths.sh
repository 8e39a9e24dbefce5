# Folders and names. Each can be set from outside.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# What tests build and download; git ignores it.
: "${KEY_HEALTH_CACHE:=$root/.cache}"

# Copies that a machine may keep for all projects: WordPress versions in wordpress/, released plugins in plugins/. Only read.
: "${KEY_HEALTH_SHARED_CACHE:=${XDG_CACHE_HOME:-$HOME/.cache}/key-health}"

# One run's servers, sites and logs; its name is the id of the process that owns it. Two runs never share anything.
: "${KEY_HEALTH_RUN:=$KEY_HEALTH_CACHE/run/$$}"

# Which WordPress the PHP tests run on: version:single or version:multisite; the oldest that is supported and the newest. The longest
# first: two run at a time.
: "${KEY_HEALTH_MATRIX:=7.1:single 6.6:single 7.1:multisite 6.6:multisite}"

# Versions that the npm package @wp-playground/wordpress-builds carries: they can always be had.
npm_versions='6.6 6.7'

cache=$KEY_HEALTH_CACHE
shared_cache=$KEY_HEALTH_SHARED_CACHE
run=$KEY_HEALTH_RUN
export KEY_HEALTH_CACHE KEY_HEALTH_SHARED_CACHE KEY_HEALTH_RUN
