package org.klassny.notification.delivery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klassny.notification.delivery.read.Telling.News;
import org.klassny.notification.delivery.read.Telling.Standing;
import org.klassny.notification.delivery.read.Telling.Told;
import org.klassny.notification.delivery.read.Telling.Waiting;
import org.klassny.notification.settings.events.NoticeKind;

class TellingTest {

    @Test
    void tellsWhatStandsWhereNothingWasTold() {
        assertThat(fresh(mark("5"))).contains(new News(NoticeKind.MARK, "5", null));
        assertThat(fresh(mark(null))).isEmpty();
    }

    @Test
    void correctsWhatWasTold() {
        assertThat(told("3", mark("4"))).contains(new News(NoticeKind.CORRECTION, "4", "3"));
        assertThat(told("3", mark(null))).contains(new News(NoticeKind.CORRECTION, null, "3"));
        assertThat(told(null, mark("4"))).contains(new News(NoticeKind.CORRECTION, "4", null));
        assertThat(told("3", mark("3"))).isEmpty();
    }

    @Test
    void callsNewHomeworkAndAnotherMoveNoCorrection() {
        var homework = new Standing(NoticeKind.HOMEWORK, "2026-11-24 2", null, false);
        assertThat(told("2026-11-23 1", homework))
                .contains(new News(NoticeKind.HOMEWORK, "2026-11-24 2", "2026-11-23 1"));
    }

    @Test
    void tellsOfACorrectionEvenWhereTheFirstValueWasNotWanted() {
        assertThat(fresh(corrected("3", "4"))).contains(new News(NoticeKind.CORRECTION, "4", "3"));
        assertThat(fresh(corrected("3", null))).contains(new News(NoticeKind.CORRECTION, null, "3"));
    }

    @Test
    void tellsALateEntryByCorrectionAsTheMarkThatItIs() {
        assertThat(fresh(corrected(null, "4"))).contains(new News(NoticeKind.MARK, "4", null));
    }

    @Test
    void tellsOnlyTheLastOfWhatWaits() {
        assertThat(waiting(NoticeKind.MARK, null, corrected("3", "4"))).contains(new News(NoticeKind.MARK, "4", null));
        assertThat(waiting(NoticeKind.MARK, null, mark(null))).isEmpty();
        assertThat(waiting(NoticeKind.CORRECTION, "2", corrected("3", "4")))
                .contains(new News(NoticeKind.CORRECTION, "4", "2"));
        assertThat(waiting(NoticeKind.CORRECTION, "2", corrected("3", "2"))).isEmpty();
    }

    @Test
    void saysNothingOfALessonThatIsBackInItsPlace() {
        assertThat(fresh(new Standing(NoticeKind.TIMETABLE, "2026-11-23 2 09:00", "2026-11-23 2 09:00", false)))
                .isEmpty();
    }

    private static Optional<News> fresh(Standing now) {
        return Telling.of(now, Optional.empty(), Optional.empty());
    }

    private static Optional<News> told(@Nullable String before, Standing now) {
        return Telling.of(now, Optional.of(new Told(before)), Optional.empty());
    }

    private static Optional<News> waiting(NoticeKind kind, @Nullable String was, Standing now) {
        return Telling.of(now, Optional.empty(), Optional.of(new Waiting(kind, was)));
    }

    private static Standing mark(@Nullable String value) {
        return new Standing(NoticeKind.MARK, value, null, false);
    }

    private static Standing corrected(@Nullable String was, @Nullable String value) {
        return new Standing(NoticeKind.MARK, value, was, true);
    }
}
