/** Who gets in: the login at Keycloak, the tokens it gives, the logout, and what a browser is refused. */
@NullMarked
package org.klassny.gateway.login;

import org.jspecify.annotations.NullMarked;
