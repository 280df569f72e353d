package org.klassny.people.imports.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Known.Thing;

/** One change of a plan: what is commanded, and what was before, from which its undoing is made. */
public sealed interface Step {

    record SaveClass(
            String classId,
            String name,
            int gradeLevel,
            int seen,
            @Nullable String nameBefore,
            @Nullable Integer levelBefore)
            implements Step {}

    record SaveGroup(
            String groupId,
            String name,
            int gradeLevel,
            List<String> classIds,
            boolean wholeClass,
            @Nullable String nameBefore,
            @Nullable Integer levelBefore,
            @Nullable List<String> classesBefore)
            implements Step {}

    record SaveCard(
            Thing kind,
            String personId,
            Card card,
            int seen,
            @Nullable Card before) implements Step {}

    record Assign(
            String classId, String teacherId, @Nullable String before) implements Step {}

    record Enroll(String studentId, String classId, LocalDate from) implements Step {}

    record Transfer(String studentId, String classBefore, String classId, LocalDate from) implements Step {}

    /** {@code until} is the last day, {@code since} the first. */
    record Depart(String studentId, String classId, LocalDate since, LocalDate until) implements Step {}

    record Link(
            String guardianId,
            String studentId,
            String kinship,
            @Nullable String before) implements Step {}

    record Unlink(String guardianId, String studentId, String before) implements Step {}

    /** {@code givenById} is a guardian, or the student. */
    record SignConsent(
            String consentId,
            String studentId,
            String givenById,
            String decision,
            LocalDate documentDate,
            @Nullable String documentNumber)
            implements Step {}

    record Join(String groupId, String studentId, LocalDate from) implements Step {}

    record Leave(String groupId, String studentId, LocalDate since, LocalDate until) implements Step {}

    /** A school year, or a term where {@code schoolYearId} says of which; schedule-service makes it. */
    record TellSession(String sessionId, @Nullable String schoolYearId, String title, LocalDate from, LocalDate until)
            implements Step {}

    record TellCourse(String subjectId, String title) implements Step {}

    record TellTeaching(
            String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            @Nullable BigDecimal hoursAWeek) implements Step {}

    /** The other system's name of a thing: a row, no command. */
    record KeepSource(
            Entity entity,
            String sourcedId,
            @Nullable String id,
            Map<String, String> metadata,
            @Nullable Map<String, String> before)
            implements Step {}

    /** Of undoing alone, each against one of the above. */
    sealed interface Undoing extends Step {}

    record RemovePerson(Thing kind, String personId) implements Undoing {}

    record DissolveClass(String classId) implements Undoing {}

    record DissolveGroup(String groupId) implements Undoing {}

    record AnnulEnrollment(String studentId, String classId, LocalDate from) implements Undoing {}

    record RevertTransfer(String studentId, String classBefore, String classId, LocalDate from) implements Undoing {}

    record Readmit(String studentId, String classId, LocalDate since, LocalDate until) implements Undoing {}

    record AnnulConsent(String consentId) implements Undoing {}

    record NeverJoined(String groupId, String studentId, LocalDate from) implements Undoing {}

    record JoinAgain(String groupId, String studentId, LocalDate since, LocalDate until) implements Undoing {}

    record ForgetSource(
            Entity entity, String sourcedId, @Nullable Map<String, String> before) implements Undoing {}
}
