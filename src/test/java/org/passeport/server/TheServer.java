package org.passeport.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Passeport, started as people start it: {@code ./run}, on a free port, with a data folder of its own. It can be
 * stopped, killed and started again on the same data.
 */
public final class TheServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    private static final Duration STOP = Duration.ofSeconds(60);

    private static final Pattern ACCOUNT = Pattern.compile("Demonstration account: .* (\\S+) / (\\S+)");

    /** The port itself, and those above it that ./run takes for HTTPS and management. */
    private static final List<Integer> PORT_OFFSETS = List.of(0, 1_000, 2_000);

    private static final int HIGHEST_PORT = 30_000;

    private static final int LOWEST_PORT = 10_000;

    private final Path data;

    private final Map<String, String> settings;

    private final int port;

    private final Map<String, String> secrets = new HashMap<>();

    private Process process;

    private List<String> said = List.of();

    private TheServer(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /**
     * A server with an empty data folder, ready to answer.
     *
     * @param name     of the folder under {@code target/it}
     * @param settings environment variables, as an operator sets them
     */
    public static TheServer start(String name, Map<String, String> settings) {
        Path data = Path.of("target", "it", name).toAbsolutePath();
        remove(data);
        var server = new TheServer(data, freePort(), settings);
        server.start();
        return server;
    }

    private void start() {
        var command = new ProcessBuilder(
                Path.of("run").toAbsolutePath().toString(),
                "--built",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        command.redirectErrorStream(true);
        command.environment().putAll(settings);
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        said = new CopyOnWriteArrayList<>();
        var ready = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> listen(process, said, ready));
        if (!ready.completeOnTimeout(false, START.toSeconds(), TimeUnit.SECONDS).join()) {
            killTree();
            throw new IllegalStateException("Passeport did not start. ./run said: " + String.join("\n", said));
        }
        said.stream()
                .map(ACCOUNT::matcher)
                .filter(Matcher::find)
                .forEach(account -> secrets.put(account.group(1), account.group(2)));
    }

    /** Until the end, so that ./run never waits for a reader; ready with the last line that it says before it waits. */
    private static void listen(Process process, List<String> said, CompletableFuture<Boolean> ready) {
        process.inputReader().lines().forEach(line -> {
            said.add(line);
            if (line.startsWith("Ctrl-C")) {
                ready.complete(true);
            }
        });
        ready.complete(false);
    }

    /** Everything that ./run printed at the last start. */
    public List<String> said() {
        return said;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** What the server wrote since its last start. */
    public String log() {
        try {
            return Files.readString(data.resolve("log").resolve("server-" + port + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Address of WildFly's own health and management answers. */
    public URI management() {
        return URI.create("http://localhost:" + (port + PORT_OFFSETS.getLast()));
    }

    /** Somebody with a browser and no cookie yet. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    /** A visitor who signed in with a demonstration account. */
    public Visitor signedIn(String userName) {
        return visitor().signIn(userName, secretOf(userName));
    }

    /** An application that calls the API and presents no token. */
    public ApiClient api() {
        return new ApiClient(this, null);
    }

    /** An application that calls the API as the holder of a demonstration account. */
    public ApiClient api(String userName) {
        return new ApiClient(this, signedIn(userName).token());
    }

    /** The same for the holder of any account. */
    public ApiClient api(String userName, String secret) {
        return new ApiClient(this, visitor().signIn(userName, secret).token());
    }

    public String secretOf(String userName) {
        return requireNonNull(secrets.get(userName), () -> "No demonstration account " + userName + " in " + said);
    }

    /** As a power cut would: nothing is told, nothing is finished. */
    public void kill() {
        killTree();
        await();
    }

    private void killTree() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Starts again on the same data and the same port, after a stop or a kill. */
    public void restart() {
        stop();
        start();
    }

    /** As Ctrl-C or a service manager does; returns the exit code of ./run. */
    public int stop() {
        if (process.isAlive()) {
            // Of the handle: that of the process also closes the pipe it still writes to.
            process.toHandle().destroy();
            await();
        }
        return process.exitValue();
    }

    private void await() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                killTree();
                throw new IllegalStateException("Passeport did not stop within " + STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Below the range that the system gives to outgoing connections, so that nobody takes one in between. */
    static int freePort() {
        int first = LOWEST_PORT + (int) (ProcessHandle.current().pid() * 37 % (HIGHEST_PORT - LOWEST_PORT));
        for (int port = first; port < HIGHEST_PORT + LOWEST_PORT; port += 7) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port");
    }

    private static boolean isFree(int port) {
        for (int offset : PORT_OFFSETS) {
            try (var probe = new ServerSocket(port + offset)) {
                probe.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
