package org.passeport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    private final Durability durability = new Durability();

    private Connection kept;

    @BeforeEach
    void open() throws SQLException {
        FilePath.register(new CountedFiles());
        database.setURL("jdbc:h2:counted:" + folder.resolve("rows") + ";WRITE_DELAY=0");
        kept = database.getConnection();
        execute("create table answer (id int primary key)");
        durability.database = database;
        durability.flush();
        CountedFiles.FORCED.set(0);
    }

    @AfterEach
    void close() throws SQLException {
        kept.close();
    }

    @Test
    void a_commit_alone_does_not_reach_the_disk() throws SQLException {
        execute("insert into answer values (1)");

        assertThat(CountedFiles.FORCED).hasValue(0);
    }

    @Test
    void what_was_committed_is_forced_to_the_disk() throws SQLException {
        execute("insert into answer values (1)");
        durability.flush();

        assertThat(CountedFiles.FORCED).hasPositiveValue();
    }

    @Test
    void many_at_once_share_the_forcing() throws Exception {
        execute("insert into answer values (0)");
        durability.flush();
        int once = CountedFiles.FORCED.getAndSet(0);
        int people = 64;
        var all = new CountDownLatch(people);
        try (var executor = Executors.newFixedThreadPool(people)) {
            var calls = IntStream.rangeClosed(1, people)
                    .mapToObj(number -> executor.submit(() -> {
                        execute("insert into answer values (" + number + ")");
                        all.countDown();
                        all.await();
                        durability.flush();
                        return number;
                    }))
                    .toList();
            for (var call : calls) {
                call.get();
            }
        }

        assertThat(CountedFiles.FORCED.get()).isBetween(once, once * people / 2);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
