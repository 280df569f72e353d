package org.klassny.planted.good.reference.read;

public interface RosterLookup {

    boolean holds(String student);
}
