package org.klassny.people.reference.read;

/** A command about an account that was made at the identity provider: login and its id there are plain rows, no event. */
public interface CarriesLogin {

    String personId();

    String login();

    /** Id of the account at the identity provider. */
    String identityId();
}
