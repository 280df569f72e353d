package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void countsAllPortsFromTheBase() {
        PortPlan ports = new PortPlan(9_080);
        assertThat(ports.url(Service.GATEWAY)).isEqualTo("http://127.0.0.1:9080");
        assertThat(ports.of(Service.NOTIFICATION)).isEqualTo(9_085);
        assertThat(ports.managementOf(Service.GATEWAY)).isEqualTo(9_100);
        assertThat(ports.managementOf(Service.NOTIFICATION)).isEqualTo(9_105);
    }

    @Test
    void givesNoPortTwice() {
        // A map by port: a port given twice would leave fewer than the two of each service and seven of the others.
        assertThat(new PortPlan(8_080).all()).hasSize(2 * Service.values().length + 7);
    }

    @Test
    void refusesABaseWithoutRoomAbove() {
        assertThatThrownBy(() -> new PortPlan(65_530))
                .isInstanceOf(LaunchFailed.class)
                .message()
                .hasLineCount(1);
    }
}
