package org.klassny.teststack;

import org.klassny.local.server.Kafka;
import org.klassny.local.server.KafkaBroker;
import org.klassny.local.server.Ports;
import org.klassny.local.server.Postgres;
import org.klassny.local.server.PostgresServer;

/** Child processes from Maven artifacts; needs nothing on the machine. */
final class EmbeddedServers implements Servers {

    @Override
    public Postgres postgres() {
        return new PostgresServer(RunFolder.ofThisRun().postgres(), Ports.free());
    }

    @Override
    public Kafka kafka() {
        return new KafkaBroker(RunFolder.ofThisRun().kafka(), Ports.free(), Ports.free());
    }
}
