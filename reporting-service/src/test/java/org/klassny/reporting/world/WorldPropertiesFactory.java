package org.klassny.reporting.world;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** The same properties for all tests, so that they share one context: two would share its consumer groups. */
final class WorldPropertiesFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new World();
    }

    private record World() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "world",
                            Map.of(
                                    "KLASSNY_JOURNAL",
                                    JournalPages.url(),
                                    "KLASSNY_PEOPLE",
                                    PeopleStandIn.url(),
                                    "KLASSNY_SCHEDULE",
                                    EventStore.of("schedule").url(),
                                    "KLASSNY_NOTIFICATION",
                                    EventStore.of("notification").url(),
                                    "KLASSNY_CLOCK",
                                    Times.NOW.toString(),
                                    "klassny.verification.grace",
                                    "2s",
                                    "springdoc.api-docs.enabled",
                                    "true")));
        }
    }
}
