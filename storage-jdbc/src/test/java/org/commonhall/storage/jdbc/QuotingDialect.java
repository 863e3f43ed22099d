package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.StorageFeature;

/**
 * A dialect as somebody else writes one, found as a service: H2 as if every name were a reserved word and {@code limit}
 * unknown.
 */
public final class QuotingDialect implements Dialect {
    /** What the name of a database of this dialect begins with. */
    static final String PLACE = "jdbc:h2:mem:quoting";

    @Override
    public String family() {
        return "quoting";
    }

    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        return metadata.getURL().startsWith(PLACE);
    }

    @Override
    public Failure meaning(SQLException failure) {
        return Dialects.H2.meaning(failure);
    }

    @Override
    public String name(String identifier) {
        return '"' + identifier + '"';
    }

    @Override
    public String limit(int rows) {
        return " fetch first " + rows + " rows only";
    }

    @Override
    public Set<StorageFeature> features(String url) {
        return Dialects.H2.features(url);
    }

    @Override
    public Column column(Attribute<?, ?> attribute) {
        return Dialects.H2.column(attribute);
    }

    @Override
    public ImmutableList<String> create(String name, ImmutableList<String> parts, ImmutableList<TableIndex> indices) {
        return Dialects.H2.create(name, parts, indices);
    }

    @Override
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        return Dialects.H2.limitWaiting(connection, limit);
    }

    @Override
    public boolean forget(Connection connection, String table) throws SQLException {
        return Dialects.H2.forget(connection, table);
    }

    @Override
    public Optional<String> unfit(Connection connection) throws SQLException {
        return Dialects.H2.unfit(connection);
    }

    @Override
    public String violated(String message) {
        return Dialects.H2.violated(message);
    }
}
