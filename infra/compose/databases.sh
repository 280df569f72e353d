#!/usr/bin/env bash
# Runs once, when the cluster is made: a database for each service, owned by a role of the same name, no superuser.
# The same as org.klassny.local.server.Superuser.createDatabase does in the embedded stack.
set -euo pipefail

database() { # name, longest transaction; the password comes from <NAME>_DB_PASSWORD
    local secret="${1^^}_DB_PASSWORD"
    PASSWORD="${!secret:?}" psql --no-psqlrc --quiet --username="$POSTGRES_USER" --dbname=postgres \
        --set=ON_ERROR_STOP=1 --set=name="$1" --set=longest="$2" <<'SQL'
\getenv password PASSWORD
create role :"name" login password :'password';
alter role :"name" set transaction_timeout = :'longest';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

# The event log relies on it: no writer outlives 30 s (decision 0003).
for service in people schedule journal reporting notification gateway; do
    database "$service" 30s
done
# Keycloak migrates its own in long transactions.
database keycloak 0
