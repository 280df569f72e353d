package org.klassny.people.reference.read;

import org.klassny.kit.problem.RuleCode;

/** The rules that can stand against a request, with the paragraph of the catalogue. */
public enum PeopleRule implements RuleCode {
    /** There is no such thing, or it is another school's. */
    NOT_FOUND(Kind.UNKNOWN),
    /** The school was not registered yet. */
    UNKNOWN_SCHOOL(Kind.UNKNOWN),
    UNKNOWN_CLASS(Kind.UNKNOWN),
    UNKNOWN_GROUP(Kind.UNKNOWN),
    UNKNOWN_STUDENT(Kind.UNKNOWN),
    UNKNOWN_STAFF_MEMBER(Kind.UNKNOWN),
    /** The account belongs to nobody who has a card, or the person is not there. */
    UNKNOWN_PERSON(Kind.UNKNOWN),
    UNKNOWN_ACCOUNT(Kind.UNKNOWN),
    /** Ids are 1 to 64 letters, digits and {@code _ . : -}. */
    MALFORMED_ID(Kind.MALFORMED),
    /** The id stands for something else already. */
    ID_TAKEN(Kind.RULE),
    /** Somebody else changed it since it was read. */
    STALE(Kind.STALE),
    UNKNOWN_TIME_ZONE(Kind.MALFORMED),
    /** P7: a group that follows its class has exactly one. */
    WHOLE_CLASS_NEEDS_ONE_CLASS(Kind.MALFORMED),
    /** P7: the roster is the class's own and is changed by enrollment only. */
    GROUP_FOLLOWS_ITS_CLASS(Kind.RULE),
    /** P6: on the roster at that time already. */
    ALREADY_MEMBER(Kind.RULE),
    NOT_A_MEMBER(Kind.RULE),
    /** P6, P7: on that day the student is in none of the group's classes. */
    STUDENT_NOT_IN_CLASS(Kind.RULE),
    /** P6: in a class already; a transfer changes it. */
    ALREADY_ENROLLED(Kind.RULE),
    /** P6: in no class. */
    NOT_ENROLLED(Kind.RULE),
    /** P6: a transfer leads to another class. */
    SAME_CLASS(Kind.RULE),
    /** P6: the day lies before what holds already. */
    DATE_BEFORE_ENROLLMENT(Kind.RULE),
    /** P1: neither teacher of the group, nor today's substitute, nor homeroom teacher of a class of it. */
    NOT_YOUR_GROUP(Kind.FORBIDDEN),
    /** P1: not the homeroom teacher of the class. */
    NOT_YOUR_CLASS(Kind.FORBIDDEN),
    /** P8: a guardian decides for the child, a student from 16 on for themselves. */
    CONSENT_NOT_THEIRS(Kind.RULE),
    /** P8: a decision is not rewritten; another one is registered beside it. */
    CONSENT_DECIDED(Kind.RULE),
    /** P8: only what was given can be withdrawn, and not before. */
    CONSENT_NOT_GIVEN(Kind.RULE),
    /** P2, P3: staff have roles of staff, students and guardians their own one. */
    ROLES_MISFIT(Kind.MALFORMED),
    /** P2: the login is somebody else's. */
    LOGIN_TAKEN(Kind.RULE),
    /** P2: the person has an account by another login. */
    ACCOUNT_EXISTS(Kind.RULE),
    /** P11: what was to be undone is not what stands now. */
    CHANGED_SINCE(Kind.RULE),
    UNKNOWN_IMPORT(Kind.UNKNOWN),
    /** P11: a file is at most so many bytes. */
    IMPORT_TOO_LARGE(Kind.MALFORMED),
    IMPORT_EMPTY(Kind.MALFORMED),
    /** P11: nothing is applied as long as a row is faulty. */
    IMPORT_FAULTY(Kind.RULE),
    /** P11: it is in another state. */
    IMPORT_NOT_READY(Kind.RULE),
    /** P11: one import at a time. */
    IMPORT_RUNNING(Kind.RULE),
    /** P11: since the preview the school has changed; what would be done now is another thing. */
    IMPORT_OUTDATED(Kind.RULE),
    /** P11: later changes stand on it. */
    UNDO_REFUSED(Kind.RULE),
    /** P11: it can be undone so many days. */
    UNDO_TOO_LATE(Kind.RULE);

    private final Kind kind;

    PeopleRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
