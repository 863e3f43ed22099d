package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Summary;
import org.commonhall.storage.TransactionCancelled;
import org.jspecify.annotations.Nullable;

/** One transaction over one connection. */
final class JdbcTransaction implements StorageTransaction {
    private static final int BATCH = 1_000;
    // SQLite takes 32,766 parameters, PostgreSQL 65,535.
    private static final int MOST_PARAMETERS = 32_000;

    private final JdbcSettings settings;
    private final Session session;
    private final Translator translator;

    JdbcTransaction(JdbcSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
        this.translator = new Translator(settings.dialect());
    }

    /** Marks the present state by a savepoint. */
    GuardedTransaction.Mark mark() {
        Session.Point point;
        try {
            point = session.mark();
        } catch (SQLException refused) {
            throw translator.ofSavepoint(refused);
        }
        return new GuardedTransaction.Mark() {
            @Override
            public void undo() {
                end(point::undo);
            }

            @Override
            public void release() {
                end(point::release);
            }
        };
    }

    private void end(Session.Step step) {
        try {
            step.run();
        } catch (SQLException lost) {
            throw translator.ofUndoing(lost);
        }
    }

    @Override
    public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
        Table<T> table = settings.table(type);
        return call(
                type,
                id.value(),
                false,
                () -> one(table, prepare(session.reading().prepareStatement(table.find)), id));
    }

    @Override
    public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
        Table<T> table = settings.table(type);
        return call(
                type,
                id.value(),
                false,
                () -> one(table, prepare(session.writing().prepareStatement(table.lock)), id));
    }

    private <T extends Record> Optional<T> one(Table<T> table, PreparedStatement prepared, Id<T> id)
            throws SQLException {
        try (PreparedStatement statement = prepared) {
            table.codec(0).bind(statement, 1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(table.read(row)) : Optional.empty();
            }
        }
    }

    @Override
    public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
        Table<T> table = settings.table(type);
        return call(type, single(type, records), false, () -> new Writes<>(table, this).insert(records));
    }

    @Override
    public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
        Table<T> table = settings.table(type);
        return call(type, single(type, records), false, () -> new Writes<>(table, this).update(records));
    }

    @Override
    public <T extends Record> void delete(RecordType<T> type, List<T> records) {
        Table<T> table = settings.table(type);
        call(type, single(type, records), true, () -> new Writes<>(table, this).delete(records));
    }

    private static <T extends Record> @Nullable UUID single(RecordType<T> type, List<T> records) {
        return records.size() == 1 ? type.idOf(records.get(0)).value() : null;
    }

    @Override
    public <T extends Record> List<T> select(Query<T> query) {
        Table<T> table = settings.table(query.type());
        Sql sql = new SelectSql<>(table, settings.dialect(), query).select();
        if (sql.parameters() > MOST_PARAMETERS) {
            return QueryEvaluator.select(query, select(Query.of(query.type())));
        }
        return call(query.type(), null, false, () -> rows(sql, table::read));
    }

    @Override
    public List<Record> selectAll(List<? extends Query<?>> queries) {
        List<Record> found = new ArrayList<>();
        for (List<? extends Query<?>> some : Lists.partition(queries, TogetherSql.MOST)) {
            found.addAll(together(some));
        }
        return found;
    }

    private List<Record> together(List<? extends Query<?>> queries) {
        TogetherSql writer = new TogetherSql(settings, queries);
        Sql sql = writer.write();
        if (queries.size() == 1 || sql.parameters() > MOST_PARAMETERS) {
            return StorageTransaction.super.selectAll(queries);
        }
        List<Record> rows = call(queries.get(0).type(), null, false, () -> rows(sql, writer::read)).stream()
                .flatMap(Optional::stream)
                .toList();
        List<Record> found = new ArrayList<>();
        queries.forEach(query -> found.addAll(ordered(query, rows)));
        return found;
    }

    private static <T extends Record> List<T> ordered(Query<T> query, List<Record> rows) {
        return QueryEvaluator.select(query, Iterables.filter(rows, query.type().javaType()));
    }

    @Override
    public <T extends Record> Map<Id<T>, T> findAll(RecordType<T> type, Set<Id<T>> ids) {
        Map<Id<T>, T> found = new HashMap<>();
        for (List<Id<T>> some : Lists.partition(ImmutableList.copyOf(ids), BATCH)) {
            select(Query.of(type).where(type.id().in(some))).forEach(record -> found.put(type.idOf(record), record));
        }
        return found;
    }

    @Override
    public <T extends Record> boolean adjust(
            RecordType<T> type, Id<T> id, Attribute<T, Long> counter, long delta, Condition<T> guard) {
        Table<T> table = settings.table(type);
        Sql sql = new Sql()
                .add("update " + table.name + " set " + table.name(counter) + " = " + table.name(counter))
                .add(" + ?, " + table.counted(), table.codec(1), delta)
                .add(" where " + table.name(type.id()) + " = ? and ", table.codec(0), id.value());
        new ConditionSql<>(table, settings.dialect(), sql).write(guard.and(counter.present()));
        return call(type, id.value(), false, () -> {
            try (PreparedStatement statement = prepare(session.writing().prepareStatement(sql.toString()))) {
                sql.bind(statement);
                return statement.executeUpdate() == 1;
            }
        });
    }

    @Override
    public <T extends Record> long count(Query<T> query) {
        Table<T> table = settings.table(query.type());
        Sql sql = new SelectSql<>(table, settings.dialect(), query).count();
        return sql.parameters() > MOST_PARAMETERS
                ? select(query.all()).size()
                : call(query.type(), null, false, () -> rows(sql, row -> row.getLong(1)))
                        .get(0);
    }

    @Override
    public <T extends Record> List<Summary.Row> summarise(Summary<T> summary) {
        SummarySql<T> writer = new SummarySql<>(settings.table(summary.type()), settings.dialect(), summary);
        Sql sql = writer.write();
        if (sql.parameters() > MOST_PARAMETERS) {
            return StorageTransaction.super.summarise(summary);
        }
        ImmutableList<Codec> codecs = writer.codecs();
        int groups = summary.groups().size();
        return call(
                summary.type(),
                null,
                false,
                () -> rows(sql, row -> {
                    ImmutableList.Builder<Optional<Object>> values = ImmutableList.builder();
                    for (int i = 0; i < codecs.size(); i++) {
                        values.add(Optional.ofNullable(codecs.get(i).read(row, i + 1)));
                    }
                    ImmutableList<Optional<Object>> all = values.build();
                    return new Summary.Row(all.subList(0, groups), all.subList(groups, all.size()));
                }));
    }

    private <R> List<R> rows(Sql sql, RowReader<R> reader) throws SQLException {
        try (PreparedStatement statement = prepare(session.reading().prepareStatement(sql.toString()))) {
            sql.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<R> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    PreparedStatement write(String sql) throws SQLException {
        return prepare(session.writing().prepareStatement(sql));
    }

    private <S extends Statement> S prepare(S statement) throws SQLException {
        Optional<Duration> limit = settings.options().statementTimeout();
        if (limit.isPresent()) {
            statement.setQueryTimeout(
                    (int) Math.max(1, limit.get().plusMillis(999).toSeconds()));
        }
        return statement;
    }

    private <R> R call(RecordType<?> type, @Nullable UUID id, boolean deleting, Call<R> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new TransactionCancelled("the thread was interrupted", null);
        }
        try {
            return work.run();
        } catch (SQLException refused) {
            throw translator.ofStatement(refused, type, id, deleting);
        }
    }

    /** Work on the connection. */
    @FunctionalInterface
    private interface Call<R> {
        R run() throws SQLException;
    }

    /** Reads the current row. */
    @FunctionalInterface
    private interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
