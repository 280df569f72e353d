package org.klassny.teststack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The first class of the run: nothing has asked for Kafka yet. */
@WithStack
@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = StackPropertiesTest.Empty.class)
@Order(1)
@Timeout(120)
class StackPropertiesTest {

    @Autowired
    private Environment environment;

    @Test
    void aContextHasADatabaseOfItsOwn() throws SQLException {
        try (var connection = DriverManager.getConnection(
                environment.getRequiredProperty("KLASSNY_DB_URL"),
                environment.getRequiredProperty("KLASSNY_DB_USER"),
                environment.getRequiredProperty("KLASSNY_DB_PASSWORD"))) {
            assertThat(connection
                            .getMetaData()
                            .getTables(null, "public", "%", null)
                            .next())
                    .isFalse();
        }
    }

    @Test
    void aContextThatDoesNotReadTheBrokersAddressDoesNotStartIt() {
        assertThat(environment.containsProperty("KLASSNY_KAFKA")).isTrue();
        assertThat(Files.exists(RunFolder.ofThisRun().kafka())).isFalse();
    }

    @Test
    void theKeyOfTheTokensIsAFile() {
        assertThat(environment.getProperty("spring.security.oauth2.resourceserver.jwt.public-key-location"))
                .startsWith("file:/");
    }

    @Configuration
    static class Empty {}
}
