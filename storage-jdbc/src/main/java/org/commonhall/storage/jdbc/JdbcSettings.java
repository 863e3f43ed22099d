package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageFeature;

/**
 * What an opened store knows.
 *
 * @param dialect the database family
 * @param options the host's choices
 * @param isolation the isolation that connections of this data source come with
 * @param readOnly whether they come as read-only; both are asked once, because asking costs a statement on some drivers
 * @param manual whether they come with autocommit off
 * @param features what the database is declared to do
 * @param schema the record types
 * @param tables their statements
 */
record JdbcSettings(
        Dialect dialect,
        JdbcOptions options,
        int isolation,
        boolean readOnly,
        boolean manual,
        ImmutableSet<StorageFeature> features,
        Schema schema,
        ImmutableMap<Class<?>, Table<?>> tables) {

    static ImmutableMap<Class<?>, Table<?>> tables(Schema schema, Dialect dialect) {
        ImmutableMap.Builder<Class<?>, Table<?>> tables = ImmutableMap.builder();
        schema.types().forEach(type -> tables.put(type.javaType(), new Table<>(type, dialect)));
        return tables.buildOrThrow();
    }

    @SuppressWarnings("unchecked")
    <T extends Record> Table<T> table(RecordType<T> type) {
        Table<?> table = tables.get(type.javaType());
        if (table == null) {
            throw new IllegalArgumentException(type + " is not registered: no capability of the hall declares it");
        }
        return (Table<T>) table;
    }
}
