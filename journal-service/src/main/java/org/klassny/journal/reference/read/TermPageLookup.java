package org.klassny.journal.reference.read;

import java.util.Optional;

/** Finds a page of a school with what setting its term marks needs. */
@FunctionalInterface
public interface TermPageLookup {

    Optional<TermPage> find(String school, PageKey page);
}
