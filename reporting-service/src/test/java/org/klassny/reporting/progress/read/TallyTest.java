package org.klassny.reporting.progress.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void weighsMarksAsTheCatalogueSays() {
        var tally = new Tally(10, 10, 8, 5, 2, 3, 3, 2, 0, 1);
        assertThat(tally.sou(false)).isEqualTo((200 + 192 + 108 + 32) / 10.0);
        assertThat(tally.sou(true)).isEqualTo((200 + 192 + 108 + 32 + 7) / 11.0);
    }

    @Test
    void hasNoDegreeOfNothing() {
        assertThat(new Tally(25, 0, 0, 0, 0, 0, 0, 0, 0, 0).sou(false)).isNaN();
    }
}
