package org.klassny.people.config;

import org.klassny.people.consent.write.ConsentCommand;
import org.klassny.people.consent.write.ConsentCommand.Decision;
import org.klassny.people.group.write.GroupCommand;
import org.klassny.people.guardian.write.GuardianCommand;
import org.klassny.people.guardian.write.Kinship;
import org.klassny.people.imports.read.Imports.Import;
import org.klassny.people.imports.read.Step;
import org.klassny.people.imports.web.StepCommands;
import org.klassny.people.imports.write.ImportCommand;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.schoolclass.write.ClassCommand;
import org.klassny.people.staff.write.RemoveStaffMember;
import org.klassny.people.staff.write.SaveStaffCard;
import org.klassny.people.student.write.StudentCommand;
import org.klassny.people.student.write.StudentCommand.Order;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** An import speaks to every feature; each step is the command that a screen would send. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ImportConfiguration {

    @Bean
    StepCommands stepCommands() {
        return ImportConfiguration::command;
    }

    private static Object command(Step step, Import row) {
        var order = new Order(row.order().number(), row.order().date());
        return switch (step) {
            case Step.SaveClass it -> new ClassCommand.FormClass(it.classId(), it.name(), it.gradeLevel(), it.seen());
            case Step.SaveGroup it ->
                new GroupCommand.FormGroup(it.groupId(), it.name(), it.gradeLevel(), it.classIds(), it.wholeClass());
            case Step.SaveCard it -> card(it);
            case Step.Assign it -> new ClassCommand.AssignHomeroom(it.classId(), it.teacherId());
            case Step.Enroll it -> new StudentCommand.EnrollStudent(it.studentId(), it.classId(), it.from(), order);
            case Step.Transfer it -> new StudentCommand.TransferStudent(it.studentId(), it.classId(), it.from(), order);
            case Step.Depart it -> new StudentCommand.LetStudentDepart(it.studentId(), it.until(), order);
            case Step.Link it ->
                new GuardianCommand.LinkChild(it.guardianId(), it.studentId(), Kinship.valueOf(it.kinship()));
            case Step.Unlink it -> new GuardianCommand.UnlinkChild(it.guardianId(), it.studentId());
            case Step.SignConsent it ->
                new ConsentCommand.RegisterConsent(
                        it.consentId(),
                        it.studentId(),
                        it.givenById(),
                        Decision.valueOf(it.decision()),
                        it.documentDate(),
                        it.documentNumber());
            case Step.Join it -> new GroupCommand.AddMember(it.groupId(), it.studentId(), it.from());
            case Step.Leave it -> new GroupCommand.RemoveMember(it.groupId(), it.studentId(), it.until());
            case Step.TellSession it ->
                new ImportCommand.TellSession(
                        row.importId(), it.sessionId(), it.schoolYearId(), it.title(), it.from(), it.until());
            case Step.TellCourse it -> new ImportCommand.TellCourse(row.importId(), it.subjectId(), it.title());
            case Step.TellTeaching it ->
                new ImportCommand.TellTeaching(
                        row.importId(), it.loadId(), it.groupId(), it.subjectId(), it.teacherId(), it.hoursAWeek());
            case Step.Undoing it -> command(it, order);
            case Step.KeepSource _ -> throw new IllegalArgumentException("a source is a row, no command");
        };
    }

    private static Object card(Step.SaveCard it) {
        return switch (it.kind()) {
            case STUDENT -> new StudentCommand.SaveStudentCard(it.personId(), it.card(), it.seen());
            case GUARDIAN -> new GuardianCommand.SaveGuardianCard(it.personId(), it.card(), it.seen());
            case STAFF -> new SaveStaffCard(it.personId(), it.card(), it.seen());
            case CLASS -> throw new IllegalArgumentException("a class has no card");
        };
    }

    private static Object command(Step.Undoing step, Order order) {
        return switch (step) {
            case Step.RemovePerson it -> remove(it.kind(), it.personId());
            case Step.DissolveClass it -> new ClassCommand.DissolveClass(it.classId());
            case Step.DissolveGroup it -> new GroupCommand.DissolveGroup(it.groupId());
            case Step.AnnulEnrollment it ->
                new StudentCommand.AnnulEnrollment(it.studentId(), it.classId(), it.from(), order);
            case Step.RevertTransfer it ->
                new StudentCommand.RevertTransfer(it.studentId(), it.classBefore(), it.classId(), it.from(), order);
            case Step.Readmit it -> new StudentCommand.ReadmitStudent(it.studentId(), it.classId(), it.until(), order);
            case Step.AnnulConsent it -> new ConsentCommand.AnnulConsent(it.consentId());
            case Step.NeverJoined it -> new GroupCommand.AnnulMembership(it.groupId(), it.studentId(), it.from());
            case Step.JoinAgain it ->
                new GroupCommand.AddMember(
                        it.groupId(), it.studentId(), it.until().plusDays(1));
            case Step.ForgetSource _ -> throw new IllegalArgumentException("a source is a row, no command");
        };
    }

    private static Object remove(Thing kind, String person) {
        return switch (kind) {
            case STUDENT -> new StudentCommand.RemoveStudent(person);
            case GUARDIAN -> new GuardianCommand.RemoveGuardian(person);
            case STAFF -> new RemoveStaffMember(person);
            case CLASS -> throw new IllegalArgumentException("a class is dissolved");
        };
    }
}
