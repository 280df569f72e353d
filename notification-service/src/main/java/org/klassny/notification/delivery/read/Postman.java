package org.klassny.notification.delivery.read;

/** The way out of the house. */
public interface Postman {

    Answer post(Letter letter);

    /** What the mail server said. */
    enum Answer {
        TAKEN,
        /** It knows no such address. */
        UNKNOWN_ADDRESS,
        /** It does not want this letter, now or later. */
        NOT_WANTED,
        /** It did not answer, or asks to come again. */
        LATER
    }
}
