package org.klassny.reporting.progress.read;

/**
 * Term marks counted.
 *
 * @param students who could have a term mark: on the roster of a graded page
 * @param assessed those who have at least one
 * @param notBelow3 those whose term marks are all 3 and above
 * @param good those whose term marks are all 4 and above
 * @param notAssessed how often a student was not assessed, with the reason written down
 */
public record Tally(
        int students,
        int assessed,
        int notBelow3,
        int good,
        long fives,
        long fours,
        long threes,
        long twos,
        long ones,
        long notAssessed) {

    public static final Tally OF_NOBODY = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public long marks() {
        return fives + fours + threes + twos + ones;
    }

    public long points() {
        return 5 * fives + 4 * fours + 3 * threes + 2 * twos + ones;
    }

    /**
     * СОУ, the degree to which students have learnt: (100·n5 + 64·n4 + 36·n3 + 16·n2 + 7·n1) / n (R3).
     *
     * @param withNotAssessed whether one who was not assessed counts 7 as well, as some schools have it
     * @return 0 to 100, or NaN of nothing
     */
    public double sou(boolean withNotAssessed) {
        var sevens = ones + (withNotAssessed ? notAssessed : 0);
        var all = fives + fours + threes + twos + sevens;
        return all == 0 ? Double.NaN : (100.0 * fives + 64 * fours + 36 * threes + 16 * twos + 7 * sevens) / all;
    }
}
