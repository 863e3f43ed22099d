package org.commonhall.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.commonhall.Id;

/** The work as one would write it by hand, for databases with a uuid type. */
record RawWork(DataSource dataSource) implements Work {
    private static final String SELECT =
            "select id, version, building, status, created_at, title, note from bench_case where ";
    // The equality columns stand in the order for H2, which otherwise sorts the whole partition.
    private static final String PAGE = SELECT + "building = ? and status = ?"
            + " order by building desc, status desc, created_at desc, id desc limit 20";
    private static final String INSERT =
            "insert into bench_case (id, version, building, status, created_at, title, note)"
                    + " values (?, 1, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "update bench_case set building = ?, status = ?, created_at = ?, title = ?,"
            + " note = ?, version = version + 1 where id = ? and version = ?";
    private static final int BATCH = 1_000;

    @Override
    public Optional<BenchCase> find(Id<BenchCase> id) {
        return with(connection -> find(connection, id));
    }

    private static Optional<BenchCase> find(Connection connection, Id<BenchCase> id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT + "id = ?")) {
            statement.setObject(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    @Override
    public List<BenchCase> page(UUID building) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
                statement.setObject(1, building);
                statement.setString(2, BenchCase.Status.NEW.name());
                try (ResultSet rows = statement.executeQuery()) {
                    List<BenchCase> page = new ArrayList<>();
                    while (rows.next()) {
                        page.add(read(rows));
                    }
                    return page;
                }
            }
        });
    }

    @Override
    public BenchCase insert(BenchCase fresh) {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                bind(statement, fresh);
                statement.executeUpdate();
            }
            return atVersion(fresh, 1);
        });
    }

    @Override
    public BenchCase move(Id<BenchCase> id, BenchCase.Status next) {
        return inTransaction(connection -> {
            BenchCase moved = find(connection, id).orElseThrow().moved(next);
            try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
                statement.setObject(1, moved.building());
                statement.setString(2, moved.status().name());
                statement.setObject(3, moved.createdAt().atOffset(ZoneOffset.UTC));
                statement.setString(4, moved.title());
                statement.setString(5, moved.note());
                statement.setObject(6, moved.id().value());
                statement.setLong(7, moved.version());
                if (statement.executeUpdate() != 1) {
                    throw new IllegalStateException("stale");
                }
            }
            return atVersion(moved, moved.version() + 1);
        });
    }

    @Override
    public void insertAll(List<BenchCase> fresh) {
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < fresh.size(); i++) {
                    bind(statement, fresh.get(i));
                    statement.addBatch();
                    if (i % BATCH == BATCH - 1 || i == fresh.size() - 1) {
                        statement.executeBatch();
                    }
                }
            }
            return fresh.size();
        });
    }

    private static void bind(PreparedStatement statement, BenchCase fresh) throws SQLException {
        statement.setObject(1, fresh.id().value());
        statement.setObject(2, fresh.building());
        statement.setString(3, fresh.status().name());
        statement.setObject(4, fresh.createdAt().atOffset(ZoneOffset.UTC));
        statement.setString(5, fresh.title());
        statement.setString(6, fresh.note());
    }

    private static BenchCase read(ResultSet row) throws SQLException {
        return new BenchCase(
                new Id<>(row.getObject(1, UUID.class)),
                row.getLong(2),
                row.getObject(3, UUID.class),
                BenchCase.Status.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7));
    }

    private static BenchCase atVersion(BenchCase of, long version) {
        return new BenchCase(of.id(), version, of.building(), of.status(), of.createdAt(), of.title(), of.note());
    }

    private <R> R with(Step<R> step) {
        try (Connection connection = dataSource.getConnection()) {
            return step.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <R> R inTransaction(Step<R> step) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                R result = step.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    /** Work on a connection. */
    @FunctionalInterface
    private interface Step<R> {
        R on(Connection connection) throws SQLException;
    }
}
