package org.klassny.people.imports.read;

/** A file that no row can be read of. */
final class Unreadable extends Exception {

    private final transient Fault fault;

    Unreadable(String file, Fault.Rule rule) {
        super(rule.name(), null, false, false);
        this.fault = Fault.ofFile(file, rule);
    }

    Fault fault() {
        return fault;
    }
}
