package org.klassny.people.imports.read;

import java.util.Set;

/**
 * What holds things of the register that an import has made.
 *
 * @param taughtGroups those with teaching load
 * @param days whole days since the import was applied: what is taken back on the same day, no lesson was planned upon
 */
public record Ties(
        Set<String> accounts, Set<String> consents, Set<String> taughtGroups, Set<String> teachers, long days) {}
