package org.klassny.people.config;

import org.klassny.people.account.web.IdentityRealm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RealmConfiguration.Realm.class)
class RealmConfiguration {

    /**
     * The realm of the accounts.
     *
     * @param url its issuer
     * @param secret of the client klassny-people
     */
    @ConfigurationProperties("klassny.realm")
    record Realm(String url, String secret) {

        @Override
        public String toString() {
            return url;
        }
    }

    @Bean
    IdentityRealm identityRealm(Realm realm) {
        return new IdentityRealm() {
            @Override
            public String url() {
                return realm.url();
            }

            @Override
            public String secret() {
                return realm.secret();
            }
        };
    }
}
