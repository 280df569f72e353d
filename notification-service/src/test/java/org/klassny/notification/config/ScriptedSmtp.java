package org.klassny.notification.config;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers one command as it is told: GreenMail takes everything. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final String verb;
    private final int code;

    /** {@code DATA} means the end of the letter. */
    ScriptedSmtp(String verb, int code) throws IOException {
        this.verb = verb;
        this.code = code;
        socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                talk(connection);
            } catch (IOException e) {
                // the test closes the socket, the client its connection
                continue;
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        var out = connection.getOutputStream();
        say(out, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            if (word.equals("DATA")) {
                say(out, "354 go on");
                while (!".".equals(line)) {
                    line = in.readLine();
                }
            }
            say(out, word.equals(verb) ? code + " scripted" : word.equals("QUIT") ? "221 bye" : "250 well");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
