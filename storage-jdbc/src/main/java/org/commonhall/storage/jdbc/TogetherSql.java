package org.commonhall.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhall.storage.Query;

/**
 * Writes a few queries as one statement. Numbers are joined to what the query of each number finds: columns keep their types in
 * every database without a cast, and a row has the record of one query at most.
 */
final class TogetherSql {
    /** So many queries at most, because planning takes longer than asking where many tables are joined. */
    static final int MOST = 4;

    private final JdbcSettings settings;
    private final List<? extends Query<?>> queries;
    private final List<Table<?>> tables = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    TogetherSql(JdbcSettings settings, List<? extends Query<?>> queries) {
        this.settings = settings;
        this.queries = queries;
    }

    Sql write() {
        Sql sql = new Sql().add("select q.n");
        int columns = 1;
        for (Query<?> query : queries) {
            Table<?> table = settings.table(query.type());
            for (String name : table.names()) {
                sql.add(", q" + tables.size() + "." + name);
            }
            tables.add(table);
            offsets.add(columns);
            columns += table.names().size();
        }
        sql.add(" from (select 0 as n");
        for (int i = 1; i < tables.size(); i++) {
            sql.add(" union all select " + i);
        }
        sql.add(") q");
        for (int i = 0; i < tables.size(); i++) {
            sql.add(" left join (").add(select(queries.get(i))).add(") q" + i + " on q.n = " + i);
        }
        return sql;
    }

    private <T extends Record> Sql select(Query<T> query) {
        return new SelectSql<>(settings.table(query.type()), settings.dialect(), query).select();
    }

    /** The record of a row, none where the query of its number finds nothing. */
    Optional<Record> read(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        Table<?> table = tables.get(number);
        int others = offsets.get(number);
        return table.stands(row, others) ? Optional.of(table.read(row, others)) : Optional.empty();
    }
}
