package org.klassny.people.reference.read;

/** A command that brings a card and answers its version: the row is written in the transaction of the command. */
public interface CarriesCard {

    String personId();

    Card card();
}
