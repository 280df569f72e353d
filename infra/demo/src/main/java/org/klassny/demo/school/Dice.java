package org.klassny.demo.school;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same at every run and in any order: each thing has dice of its own. */
final class Dice {

    private static final long SEED = 20_260_901;

    private Dice() {}

    static RandomGenerator of(String... words) {
        var seed = SEED;
        for (var word : words) {
            seed = seed * 1_000_003 + word.hashCode();
        }
        return new SplittableRandom(seed);
    }

    /** From 0 to 1 */
    static double share(String... words) {
        return of(words).nextDouble();
    }

    /** Around 0, seldom beyond 2 on either side */
    static double lean(String... words) {
        var random = of(words);
        return random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2;
    }
}
