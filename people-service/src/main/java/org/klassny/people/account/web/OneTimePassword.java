package org.klassny.people.account.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Twelve characters, 59 bits, none that is taken for another one on paper (P2). */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private OneTimePassword() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
