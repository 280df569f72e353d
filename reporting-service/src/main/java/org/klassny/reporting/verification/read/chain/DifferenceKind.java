package org.klassny.reporting.verification.read.chain;

/** How store, topic and chain can differ. */
public enum DifferenceKind {
    /** The event in the store is not the one that was numbered. */
    STORE_ALTERED,
    /** The event or its number is gone from the store. */
    STORE_MISSING,
    /** The record of the topic is not the event that was numbered. */
    TOPIC_ALTERED,
    /** The event never came to the topic, or is gone from it. */
    TOPIC_MISSING,
    /** An event that the chain does not know. */
    INSERTED,
    /** The event is there, in another place. */
    REORDERED,
    /** Store and topic don't follow from the hash before, or each follows a chain of its own. */
    CHAIN_BROKEN,
}
