package org.klassny.teststack.service;

import java.util.function.IntSupplier;
import org.klassny.teststack.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The service under test, spoken to as somebody of a school. */
public final class Api {

    private final IntSupplier port;
    private final String base;

    /** The service of this context, whose port is known when it has started. */
    @Autowired
    public Api(Environment environment) {
        this(() -> environment.getRequiredProperty("local.server.port", Integer.class), "");
    }

    private Api(IntSupplier port, String base) {
        this.port = port;
        this.base = base;
    }

    public static Api at(int port) {
        return new Api(() -> port, "");
    }

    /** The same with paths that begin behind this one. */
    public Api below(String path) {
        return new Api(port, base + path);
    }

    /** Somebody of school-1 */
    public Session as(String person, String... roles) {
        return of("school-1", person, roles);
    }

    public Session of(String school, String person, String... roles) {
        return new Session(
                this::address, Tokens.of(roles).person(person).school(school).sign());
    }

    public Session anonymous() {
        return new Session(this::address, null);
    }

    private String address() {
        return "http://127.0.0.1:" + port.getAsInt() + base;
    }
}
