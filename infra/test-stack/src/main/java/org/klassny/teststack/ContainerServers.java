package org.klassny.teststack;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.klassny.local.server.Kafka;
import org.klassny.local.server.Ports;
import org.klassny.local.server.Postgres;
import org.klassny.local.server.Superuser;

/** The official images on a Docker engine, by Testcontainers. */
final class ContainerServers implements Servers {

    static final String POSTGRES_IMAGE = "postgres:18";
    static final String KAFKA_IMAGE = "apache/kafka:4.3.1";

    @Override
    public Postgres postgres() {
        return new ContainerPostgres(Ports.free());
    }

    @Override
    public Kafka kafka() {
        return new ContainerKafka(Ports.free());
    }

    private static final class ContainerPostgres extends ContainerServer implements Postgres {

        ContainerPostgres(int port) {
            super(POSTGRES_IMAGE, port, 5_432);
            container()
                    .withEnv("POSTGRES_PASSWORD", "test")
                    .withCommand("postgres", "-c", "max_connections=200", "-c", "timezone=UTC");
        }

        @Override
        public Superuser superuser() {
            return new Superuser(container().getHost(), port(), "postgres", "test");
        }

        @Override
        boolean answers() {
            Superuser user = superuser();
            try (var connection = DriverManager.getConnection(user.url("postgres"), user.user(), user.password())) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                return false;
            }
        }
    }

    private static final class ContainerKafka extends ContainerServer implements Kafka {

        ContainerKafka(int port) {
            super(KAFKA_IMAGE, port, port);
            container()
                    .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
                    .withEnv("KAFKA_NODE_ID", "1")
                    .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@127.0.0.1:9093")
                    .withEnv("KAFKA_LISTENERS", "PLAINTEXT://:" + port + ",CONTROLLER://:9093")
                    .withEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + bootstrap())
                    .withEnv("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT")
                    .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
                    .withEnv("KAFKA_INTER_BROKER_LISTENER_NAME", "PLAINTEXT")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                    .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
                    .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
                    .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        }

        @Override
        public String bootstrap() {
            return container().getHost() + ":" + port();
        }

        @Override
        boolean answers() {
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
                return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
            } catch (ExecutionException | TimeoutException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
