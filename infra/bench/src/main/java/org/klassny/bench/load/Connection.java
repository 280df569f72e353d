package org.klassny.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * One keep-alive connection of one caller. HTTP/1.1 with as little work as can be: what the load costs is taken from the
 * servers on the same processors.
 */
public final class Connection implements AutoCloseable {

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private boolean ended;
    private final byte[] buffer = new byte[65_536];
    private int position;
    private int limit;

    /** @param identity headers that say who asks */
    public Connection(int port, Map<String, String> identity) throws IOException {
        this.port = port;
        socket = open();
        in = socket.getInputStream();
        var lines = new StringBuilder(" HTTP/1.1\r\nHost: 127.0.0.1:" + port);
        identity.forEach(
                (name, value) -> lines.append("\r\n").append(name).append(": ").append(value));
        headers = lines.append("\r\nContent-Type: application/json\r\nContent-Length: ")
                .toString();
    }

    public static Connection bearer(int port, String token) throws IOException {
        return new Connection(port, Map.of("Authorization", "Bearer " + token));
    }

    private Socket open() throws IOException {
        var opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        opened.setSoTimeout(30_000);
        return opened;
    }

    public Answer send(String method, String path, String body) throws IOException {
        if (ended) {
            // servers end a connection after so many requests, and say so
            socket.close();
            socket = open();
            in = socket.getInputStream();
            ended = false;
        }
        byte[] data = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = (method + " " + path + headers + data.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + data.length);
        System.arraycopy(data, 0, request, head.length, data.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    /** The same, where anything but success is an error. */
    public Answer succeed(String method, String path, String body) throws IOException {
        var answer = send(method, path, body);
        if (answer.status() / 100 != 2) {
            throw new IOException(method + " " + path + " answers " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.contains("chunked");
            } else if (header.startsWith("connection:")) {
                ended = header.contains("close");
            }
        }
        return new Answer(status, chunked ? chunks() : bytes(length));
    }

    private byte[] chunks() throws IOException {
        byte[] body = {};
        while (true) {
            byte[] chunk = bytes(Integer.parseInt(line(), 16));
            line();
            if (chunk.length == 0) {
                return body;
            }
            int end = body.length;
            body = Arrays.copyOf(body, end + chunk.length);
            System.arraycopy(chunk, 0, body, end, chunk.length);
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            if (position == limit) {
                fill();
            }
            byte next = buffer[position++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            if (position == limit) {
                fill();
            }
            int part = Math.min(count - done, limit - position);
            System.arraycopy(buffer, position, bytes, done, part);
            position += part;
            done += part;
        }
        return bytes;
    }

    private void fill() throws IOException {
        limit = in.read(buffer);
        position = 0;
        if (limit < 0) {
            throw new EOFException("the service has closed the connection");
        }
    }
}
