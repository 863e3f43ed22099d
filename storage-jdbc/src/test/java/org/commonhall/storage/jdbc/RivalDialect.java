package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.StorageFeature;

/** A service that matches what {@link QuotingDialect} matches; only a class loader of a test finds it. */
public final class RivalDialect implements Dialect {
    @Override
    public String family() {
        return "rival";
    }

    @Override
    public boolean matches(DatabaseMetaData metadata) throws SQLException {
        return metadata.getURL().startsWith(QuotingDialect.PLACE);
    }

    @Override
    public Failure meaning(SQLException failure) {
        return Failure.OTHER;
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
    public Undo limitWaiting(Connection connection, Duration limit) throws SQLException {
        return Dialects.H2.limitWaiting(connection, limit);
    }

    @Override
    public String violated(String message) {
        return message;
    }
}
