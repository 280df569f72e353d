package org.klassny.notification;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.delivery.policy.WhenChangeSettledThenQueueNotices;
import org.klassny.notification.delivery.policy.WhenDeliveryDueThenPostLetter;
import org.klassny.notification.delivery.policy.WhenNoticesDueThenPrepareLetter;
import org.klassny.notification.reference.inbound.Fact;
import org.klassny.notification.reference.inbound.JournalFact.MarkChanged;
import org.klassny.notification.reference.inbound.JournalFact.MarkGiven;
import org.klassny.notification.reference.inbound.JournalFact.PolicySet;
import org.klassny.notification.reference.inbound.PeopleFact.ConsentGiven;
import org.klassny.notification.reference.inbound.PeopleFact.GuardianLinked;
import org.klassny.notification.reference.inbound.PeopleFact.RosterMemberAdded;
import org.klassny.notification.reference.inbound.PeopleFact.SchoolRegistered;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonScheduled;
import org.klassny.notification.reference.inbound.ScheduleFact.SubjectSet;
import org.klassny.teststack.Stack;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A school of a test's own: algebra for group-7b on Friday and Monday, one student with one guardian who has consented.
 * Schools differ by number, so that tests do not meet.
 */
@TestComponent
public final class School {

    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient db;
    private final TestClock clock;
    private final WhenChangeSettledThenQueueNotices settling;
    private final WhenNoticesDueThenPrepareLetter preparing;
    private final WhenDeliveryDueThenPostLetter posting;
    private String number = "0";

    School(
            JdbcClient db,
            TestClock clock,
            WhenChangeSettledThenQueueNotices settling,
            WhenNoticesDueThenPrepareLetter preparing,
            WhenDeliveryDueThenPostLetter posting) {
        this.db = db;
        this.clock = clock;
        this.settling = settling;
        this.preparing = preparing;
        this.posting = posting;
    }

    /** Begins a test: Friday, ten o'clock, nothing said yet. */
    public School open() {
        number = String.valueOf(NUMBERS.incrementAndGet());
        clock.reset();
        say(id("school"), new SchoolRegistered("Europe/Moscow"));
        say(id("subject"), new SubjectSet(id("subject"), "Алгебра"));
        lesson("friday", FRIDAY, 2);
        lesson("monday", FRIDAY.plusDays(3), 2);
        say(id("group"), new RosterMemberAdded(id("group"), id("student"), LocalDate.of(2026, 9, 1)));
        say(id("guardian"), new GuardianLinked(id("guardian"), id("student")));
        say(id("consent"), new ConsentGiven(id("consent"), id("student")));
        guardian("guardian", address(), true);
        return this;
    }

    /** What people-service knows of one. */
    public void guardian(String guardian, @Nullable String email, boolean consent) {
        PeopleStandIn.PEOPLE.knows(id(guardian), id("student"), "Паша", email, consent);
    }

    private void lesson(String day, LocalDate date, int period) {
        var lesson = id("lesson-" + day);
        say(lesson, new LessonScheduled(lesson, id("group"), id("subject"), date, period, LocalTime.of(9, 0)));
    }

    /** {@code student} becomes {@code student-3} in the third test. */
    public String id(String what) {
        return what + "-" + number;
    }

    public String address() {
        return "mama" + number + "@example.org";
    }

    public JdbcClient rows() {
        return db;
    }

    public Clock clock() {
        return clock;
    }

    public void mark(String mark, String value) {
        say(id("lesson-friday"), new MarkGiven(id("lesson-friday"), id(mark), id("student"), "ORAL_ANSWER", value));
    }

    public void change(String mark, String value) {
        say(id("lesson-friday"), new MarkChanged(id("lesson-friday"), id(mark), id("student"), "ORAL_ANSWER", value));
    }

    public void policy(String policy, String value) {
        say(id("policy"), new PolicySet(policy, value, LocalDate.of(2026, 9, 1)));
    }

    /** Says something on Kafka and waits until the service has read it. */
    public String say(String subject, Fact fact) {
        return say(subject, "ui", fact);
    }

    /** As a register that was kept before is taken over. */
    public void transfer(String subject, Fact fact) {
        var _ = say(subject, "import", fact);
    }

    private String say(String subject, String origin, Fact fact) {
        var event = Facts.write(id("school"), subject, clock.instant(), origin, fact);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .until(this::readAll);
        return event;
    }

    /** Positions are committed with the rows. */
    private boolean readAll() {
        return Facts.last()
                <= db.sql("select coalesce(max(log_index), 0) from inbox_position")
                        .query(Long.class)
                        .single();
    }

    public void advance(Duration time) {
        clock.advance(time);
    }

    /** Lets time pass, and the service do its work at the end of it. */
    public void after(Duration time) {
        prepareAfter(time);
        posting.run();
    }

    /** The same up to the letters that are ready for the post. */
    public void prepareAfter(Duration time) {
        advance(time);
        settling.run();
        preparing.run();
    }

    /** Letters to the guardian of this test, in their order. */
    public List<Mail> letters() {
        return letters(address());
    }

    public List<Mail> letters(String address) {
        return Arrays.stream(Stack.smtp().getReceivedMessages())
                .map(Mail::of)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
