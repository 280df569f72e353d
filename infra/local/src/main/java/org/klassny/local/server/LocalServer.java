package org.klassny.local.server;

/** A server that is a process of this machine. */
public interface LocalServer extends Server {

    RecordedProcess process();
}
