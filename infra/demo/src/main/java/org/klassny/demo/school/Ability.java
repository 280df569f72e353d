package org.klassny.demo.school;

/** How well a student does: in all, in a subject, and on one day. */
final class Ability {

    private static final int LOWEST = 2;
    private static final int HIGHEST = 5;

    private Ability() {}

    static int mark(String student, String subject, String occasion) {
        return rounded(of(student) + inSubject(student, subject) + 0.8 * Dice.lean(student, occasion, "mark"));
    }

    static int termMark(String student, String subject) {
        return rounded(of(student) + inSubject(student, subject));
    }

    static boolean weak(String student) {
        return of(student) < 3.2;
    }

    private static double of(String student) {
        return 3.85 + Dice.lean(student, "ability");
    }

    private static double inSubject(String student, String subject) {
        return 0.5 * Dice.lean(student, subject, "talent");
    }

    private static int rounded(double value) {
        return Math.clamp(Math.round(value), LOWEST, HIGHEST);
    }
}
