package org.klassny.people.imports.read;

import java.util.Set;

/** What holds things of the register that an import has made: accounts, consents, teaching load, entries of the journal. */
public record Ties(
        Set<String> accounts,
        Set<String> consents,
        Set<String> taughtGroups,
        Set<String> teachers,
        Set<String> enteredStudents) {}
