package org.klassny.notification.delivery.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.notification.NotificationTest;
import org.klassny.notification.School;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class LetterTest {

    private static final Duration UNTIL_DIGEST = Duration.ofHours(8);

    @Autowired
    School school;

    @BeforeEach
    void open() {
        school.open();
    }

    @Test
    void tellsAMarkInTheDigestOfTheDay() throws Exception {
        school.mark("mark", "5");
        school.after(Duration.ofMinutes(16));
        assertThat(school.letters()).isEmpty();
        school.after(UNTIL_DIGEST);
        assertThat(school.letters()).singleElement().satisfies(letter -> assertThat(text(letter))
                .contains("5"));
    }

    private static String text(MimeMessage letter) throws Exception {
        return com.icegreen.greenmail.util.GreenMailUtil.getBody(letter);
    }
}
