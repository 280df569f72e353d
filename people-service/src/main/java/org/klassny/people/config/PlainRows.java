package org.klassny.people.config;

import org.axonframework.commandhandling.CommandBus;
import org.klassny.kit.event.Metadata;
import org.klassny.people.reference.read.Cards;
import org.klassny.people.reference.read.CarriesCard;
import org.klassny.people.reference.read.CarriesLogin;
import org.klassny.people.reference.read.ErasesCard;
import org.klassny.people.reference.read.Logins;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Writes the personal data that a command brings, in its transaction and after it was decided: refused, nothing of it
 * stays; committed, card and event are there together.
 */
@Configuration(proxyBeanMethods = false)
class PlainRows {

    @Bean
    SmartInitializingSingleton plainRowKeeping(CommandBus bus, Cards cards, Logins logins) {
        return () -> bus.registerHandlerInterceptor((work, chain) -> {
            var result = chain.proceed();
            var command = work.getMessage();
            var school = String.valueOf(command.getMetaData().get(Metadata.SCHOOL));
            if (command.getPayload() instanceof CarriesCard carrier && result instanceof Integer version) {
                cards.keep(school, carrier.personId(), carrier.card(), version);
            }
            if (command.getPayload() instanceof ErasesCard eraser) {
                cards.erase(school, eraser.personId());
            }
            if (command.getPayload() instanceof CarriesLogin account) {
                logins.keep(school, account);
            }
            return result;
        });
    }
}
