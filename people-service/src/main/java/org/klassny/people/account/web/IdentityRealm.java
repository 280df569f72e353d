package org.klassny.people.account.web;

/** Where accounts live, and how people-service proves itself there; asked at the first use. */
public interface IdentityRealm {

    /** Such as {@code http://127.0.0.1:8090/realms/klassny}. */
    String url();

    String secret();
}
