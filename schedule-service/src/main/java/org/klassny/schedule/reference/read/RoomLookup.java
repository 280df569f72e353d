package org.klassny.schedule.reference.read;

@FunctionalInterface
public interface RoomLookup {

    boolean knowsRoom(String school, String roomId);
}
