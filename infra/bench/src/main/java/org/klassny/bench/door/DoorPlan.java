package org.klassny.bench.door;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param heat of the JVMs, in rounds of each kind of request
 * @param round of the heat
 * @param warmUp of each row
 * @param time of each row
 * @param rawTime of the limit
 * @param mixed load of a school in the evening
 */
public record DoorPlan(
        Duration heat, Duration round, Duration warmUp, Duration time, Duration rawTime, Duration mixed) {

    public static final DoorPlan FULL = new DoorPlan(
            Duration.ofSeconds(90),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(8),
            Duration.ofSeconds(4),
            Duration.ofMinutes(2));

    public static final DoorPlan QUICK = new DoorPlan(
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(4),
            Duration.ofSeconds(3),
            Duration.ofSeconds(20));
}
