package org.klassny.people.reference.read;

/** A command after which nothing is known of a person: the row of the card goes in its transaction. */
public interface ErasesCard {

    String personId();
}
