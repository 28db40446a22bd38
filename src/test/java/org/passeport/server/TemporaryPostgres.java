package org.passeport.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL for the time of the tests, from binaries that come as a jar. PostgreSQL refuses to run as root; there
 * it runs as {@code nobody}, which is why it lives in the system's temporary folder and not under {@code target}.
 */
public final class TemporaryPostgres implements AutoCloseable {

    private static final String BINARIES = "/postgres-linux-x86_64.txz";

    private static final String OWNER = "passeport";

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private static final String NOBODY = "65534";

    /** The bit of a file's mode that lets its owner run it. */
    private static final int EXECUTABLE = 0100;

    private final Path folder;

    private final int port;

    private boolean running;

    private TemporaryPostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static TemporaryPostgres start() {
        try {
            var postgres = new TemporaryPostgres(Files.createTempDirectory("passeport-postgres"), TheServer.freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            postgres.prepare();
            postgres.create("passeport");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() throws IOException {
        unpack();
        if (ROOT) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
        call("initdb", "-D", rows(), "-U", OWNER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        running = true;
        String options =
                "-p %d -k '' -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off".formatted(port);
        call("pg_ctl", "start", "-w", "-D", rows(), "-l", folder.resolve("log").toString(), "-o", options);
    }

    private String rows() {
        return folder.resolve("rows").toString();
    }

    /** Runs one of PostgreSQL's programs, and waits for its end. */
    private void call(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("passeport-postgres", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int outcome = process.onExit().join().exitValue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        if (outcome != 0) {
            throw new IllegalStateException(command + " failed: " + said);
        }
    }

    private void unpack() throws IOException {
        try (InputStream jar = TemporaryPostgres.class.getResourceAsStream(BINARIES);
                var archive = new TarArchiveInputStream(new XZInputStream(jar))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(InputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(archive, file);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** An empty database of its own. */
    public void create(String database) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), OWNER, OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The three settings that make Passeport use that database. */
    public Map<String, String> settings(String database) {
        return Map.of("PASSEPORT_DB_URL", url(database), "PASSEPORT_DB_USER", OWNER, "PASSEPORT_DB_PASSWORD", OWNER);
    }

    @Override
    public synchronized void close() {
        if (!running) {
            return;
        }
        running = false;
        try {
            call("pg_ctl", "stop", "-w", "-m", "fast", "-D", rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TheServer.remove(folder);
    }
}
