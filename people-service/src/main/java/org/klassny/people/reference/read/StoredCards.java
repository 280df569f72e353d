package org.klassny.people.reference.read;

import java.util.Optional;

/** Finds the card of a person of a school; another school's card is not there. */
@FunctionalInterface
public interface StoredCards {

    Optional<Card> find(String school, String personId);
}
