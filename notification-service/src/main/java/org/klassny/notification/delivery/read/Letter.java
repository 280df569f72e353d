package org.klassny.notification.delivery.read;

/**
 * A letter as it leaves.
 *
 * @param id of the delivery: the same at each attempt, and with it the Message-ID
 * @param to e-mail address
 * @param unsubscribe page on which the guardian can stop the letters
 */
public record Letter(String id, String to, String subject, String text, String html, String unsubscribe) {

    /** Whoever prints this prints nothing of a person. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
