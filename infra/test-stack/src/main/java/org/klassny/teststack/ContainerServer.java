package org.klassny.teststack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.time.Duration;
import java.util.Objects;
import org.klassny.local.server.Poll;
import org.klassny.local.server.Server;
import org.klassny.local.server.ServerFailed;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** A container that keeps its port on the host when it is started again. */
abstract class ContainerServer implements Server {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final GenericContainer<?> container;
    private final int port;

    ContainerServer(String image, int port, int innerPort) {
        this.port = port;
        PortBinding binding = PortBinding.parse("127.0.0.1:" + port + ":" + innerPort);
        this.container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(innerPort)
                .withCreateContainerCmdModifier(
                        create -> Objects.requireNonNullElseGet(create.getHostConfig(), HostConfig::newHostConfig)
                                .withPortBindings(binding));
    }

    abstract boolean answers();

    final GenericContainer<?> container() {
        return container;
    }

    final int port() {
        return port;
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else if (!running()) {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
        if (!Poll.until(LONGEST_START, this::answers)) {
            throw new ServerFailed(container.getDockerImageName() + " does not answer: " + container.getLogs());
        }
    }

    @Override
    public void stop() {
        if (running()) {
            docker().stopContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public void kill9() {
        docker().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public boolean running() {
        return container.getContainerId() != null && container.isRunning();
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }
}
