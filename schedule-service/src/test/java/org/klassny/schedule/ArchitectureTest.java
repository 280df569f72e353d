package org.klassny.schedule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klassny.teststack.architecture.HouseRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.ofService("org.klassny.schedule").tests();
    }
}
