package org.klassny.notification.delivery.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.notification.PeopleStandIn.PEOPLE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.kit.replay.Replay;
import org.klassny.notification.Mail;
import org.klassny.notification.NotificationTest;
import org.klassny.notification.School;
import org.klassny.notification.delivery.read.Deliveries;
import org.klassny.notification.reference.inbound.PeopleFact.ConsentWithdrawn;
import org.klassny.notification.reference.inbound.PeopleFact.GuardianLinked;
import org.klassny.notification.reference.inbound.PeopleFact.GuardianUnlinked;
import org.klassny.teststack.Stack;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class DeliveryTest {

    private static final Duration SETTLED = Duration.ofMinutes(15);
    private static final Duration EVENING = Duration.ofHours(8);
    private static final Duration DAY = Duration.ofDays(1);

    private final School school;

    DeliveryTest(@Autowired School school) {
        this.school = school;
    }

    @BeforeEach
    void open() {
        school.open();
    }

    @Test
    void recordsThatALetterWasSent() {
        toldOfAFive();
        assertThat(states()).isEqualTo("SENT 1 MARK");
        assertThat(school.letters()).hasSize(1);
    }

    @Test
    void letsNothingLeaveWithoutConsentAndAsksForNoAddress() {
        school.say(school.id("consent"), new ConsentWithdrawn(school.id("consent"), school.id("student")));
        school.mark("mark-1", "5");
        school.mark("mark-2", "4");
        school.after(SETTLED);
        school.after(EVENING);
        school.after(DAY);
        assertThat(school.letters()).isEmpty();
        assertThat(PEOPLE.asked()).doesNotContain(school.id("student"));
        assertThat(states()).isEqualTo("NO_CONSENT 1 MARK no-consent");
    }

    @Test
    void believesPeopleServiceThatThereIsNoConsent() {
        school.guardian("guardian", null, false);
        toldOfAFive();
        assertThat(school.letters()).isEmpty();
        assertThat(states()).isEqualTo("NO_CONSENT 1 MARK no-consent");
    }

    @Test
    void refusesWhereThereIsNoAddress() {
        school.guardian("guardian", null, true);
        toldOfAFive();
        assertThat(states()).isEqualTo("REFUSED 1 MARK no-address");
    }

    @Test
    void tellsAnewWhatALostLetterDidNotTell() {
        school.guardian("guardian", null, true);
        toldOfAFive();
        school.guardian("guardian", school.address(), true);
        school.change("mark", "4");
        school.after(SETTLED);
        school.after(DAY);
        assertThat(school.letters())
                .singleElement()
                .extracting(Mail::text)
                .asString()
                .contains("): 4")
                .doesNotContain("исправлено");
    }

    @Test
    void writesToNobodyWhoIsNoGuardianAnyMore() {
        school.mark("mark", "5");
        school.after(SETTLED);
        school.say(school.id("guardian"), new GuardianUnlinked(school.id("guardian"), school.id("student")));
        school.after(EVENING);
        assertThat(school.letters()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void writesToEveryGuardian() {
        school.say(school.id("father"), new GuardianLinked(school.id("father"), school.id("student")));
        school.guardian("father", "papa" + school.address(), true);
        toldOfAFive();
        assertThat(school.letters()).hasSize(1);
        assertThat(school.letters("papa" + school.address())).hasSize(1);
    }

    @Test
    void comesAgainWherePeopleServiceDoesNotAnswer() {
        PEOPLE.failNext(1);
        toldOfAFive();
        assertThat(states()).isEqualTo("RETRYING 1 MARK people-away");
        school.after(Duration.ofMinutes(2));
        assertThat(states()).isEqualTo("SENT 2 MARK");
    }

    @Test
    void comesAgainLaterAndLaterWhereTheMailServerIsAwayAndGivesUpAfterADay() {
        Stack.smtp().stop();
        try {
            toldOfAFive();
            assertThat(states()).isEqualTo("RETRYING 1 MARK mail-away");
            for (var tries = 2; tries < 40; tries++) {
                school.after(Duration.ofHours(1));
            }
            assertThat(states()).isEqualTo("REFUSED 28 MARK gave-up");
        } finally {
            Stack.smtp().start();
        }
    }

    @Test
    void postsUnderTheSameMessageIdWhatSomebodyDiedOf(@Autowired Deliveries deliveries) {
        school.policy("notices.digest.at", "10:00");
        school.mark("mark", "5");
        school.prepareAfter(DAY);
        var attempt = deliveries
                .begin(school.clock().instant(), Duration.ofMinutes(15), 1)
                .getFirst();
        school.after(Duration.ofMinutes(14));
        assertThat(states()).isEqualTo("RETRYING 1 MARK");
        school.after(Duration.ofMinutes(1));
        assertThat(states()).isEqualTo("SENT 2 MARK");
        assertThat(school.letters())
                .singleElement()
                .extracting(Mail::id)
                .isEqualTo("<" + attempt.id() + "@school.example>");
    }

    @Test
    void writesOneLetterHoweverManyInstancesWork() throws Exception {
        for (var guardian = 0; guardian < 10; guardian++) {
            var name = "guardian-" + guardian;
            school.say(school.id(name), new GuardianLinked(school.id(name), school.id("student")));
            school.guardian(name, guardian + school.address(), true);
        }
        school.mark("mark-1", "5");
        school.mark("mark-2", "4");
        school.advance(SETTLED);
        inFourThreads(() -> school.after(Duration.ZERO));
        school.advance(EVENING);
        inFourThreads(() -> school.after(Duration.ZERO));
        for (var guardian = 0; guardian < 10; guardian++) {
            assertThat(school.letters(guardian + school.address()))
                    .singleElement()
                    .extracting(Mail::text)
                    .asString()
                    .contains("): 5", "): 4");
        }
    }

    @Test
    void rebuildsWhatWasSaidAndTellsNothingTwice(@Autowired Replay replay) {
        toldOfAFive();
        var result = replay.run("facts", school.id("school"), _ -> {});
        assertThat(result.equal()).as(result.toString()).isTrue();
        school.after(DAY);
        assertThat(school.letters()).hasSize(1);
    }

    @Test
    void tellsNothingTwiceWhereTheLogIsReadAgainFromZero() {
        toldOfAFive();
        // what a consumer that starts from zero writes
        school.rows()
                .sql("update change set changed_at = changed_at where school_id = ?")
                .param(school.id("school"))
                .update();
        school.after(SETTLED);
        school.after(DAY);
        assertThat(school.letters()).hasSize(1);
    }

    private void toldOfAFive() {
        school.mark("mark", "5");
        school.after(SETTLED);
        school.after(EVENING);
    }

    /** State, attempts, kinds and reason of each. */
    private String states() {
        return String.join(
                "; ",
                school.rows()
                        .sql("""
                        select concat_ws(' ', state, attempts, array_to_string(kinds, ' '), reason)
                        from delivery where school_id = ? order by made_at
                        """)
                        .param(school.id("school"))
                        .query(String.class)
                        .list());
    }

    private static void inFourThreads(Runnable work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < 4; i++) {
                running.add(threads.submit(work));
            }
            for (var one : running) {
                one.get();
            }
        }
    }
}
