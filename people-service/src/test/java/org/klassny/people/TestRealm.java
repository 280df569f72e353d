package org.klassny.people;

import org.klassny.people.account.web.IdentityRealm;
import org.klassny.teststack.Stack;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Tokens are signed by the test; accounts live in a real Keycloak, which starts when the first one is asked for. */
@TestConfiguration(proxyBeanMethods = false)
class TestRealm {

    @Bean
    @Primary
    IdentityRealm lazyRealm(IdentityRealm configured) {
        return new IdentityRealm() {
            @Override
            public String url() {
                return Stack.keycloak().realmUrl();
            }

            @Override
            public String secret() {
                return configured.secret();
            }
        };
    }
}
