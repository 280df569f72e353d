package org.klassny.people.guardian.write;

/** What a guardian is to the child: мать, отец, опекун, иное. */
public enum Kinship {
    MOTHER,
    FATHER,
    GUARDIAN,
    OTHER
}
