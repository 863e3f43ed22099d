/** Storage over the JDBC {@link javax.sql.DataSource} of the caller. */
module org.commonhall.storage.jdbc {
    exports org.commonhall.storage.jdbc;

    requires transitive java.sql;
    requires transitive org.commonhall;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    uses org.commonhall.storage.jdbc.Dialect;
}
