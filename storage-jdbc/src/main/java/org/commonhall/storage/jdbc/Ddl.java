package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.OnDelete;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/** Makes a record type's table: one column a component, keys and indices with speaking names. */
final class Ddl {
    // PostgreSQL cuts names at 63 bytes, MariaDB refuses them at 64.
    private static final int NAME_LENGTH = 60;
    private static final int HASH_LENGTH = 8;

    private Ddl() {}

    static ImmutableList<String> create(RecordType<?> type, Schema schema, Dialect dialect) {
        String id = dialect.name(type.id().column());
        List<String> parts = new ArrayList<>();
        for (Attribute<?, ?> attribute : type.attributes()) {
            parts.add(dialect.name(attribute.column()) + " "
                    + dialect.column(attribute).sql() + (attribute.optional() ? "" : " not null"));
        }
        parts.add("constraint " + identifier("pk_" + type) + " primary key (" + id + ")");
        type.uniqueKeys()
                .forEach(key -> parts.add("constraint " + identifier(key.constraint()) + " unique ("
                        + columns(key.attributes(), dialect) + ")"));
        Schema.references(type)
                .forEach(reference -> parts.add("constraint " + identifier("fk_" + type + "_" + reference.column())
                        + " foreign key (" + dialect.name(reference.column()) + ") references "
                        + dialect.name(schema.target(reference).table()) + " (" + id + ")"
                        + (reference.onDelete() == OnDelete.Rule.CASCADE ? " on delete cascade" : "")));
        return dialect.create(dialect.name(type.table()), ImmutableList.copyOf(parts), indices(type, dialect));
    }

    /** The declared indices, and one for each reference that leads none: deleting its target looks it up. */
    private static ImmutableList<Dialect.TableIndex> indices(RecordType<?> type, Dialect dialect) {
        Map<String, Dialect.TableIndex> indices = new LinkedHashMap<>();
        for (RecordType.Key<?> key : type.indices()) {
            put(indices, key.constraint(), key.attributes(), dialect);
        }
        Schema.references(type)
                .filter(reference -> type.uniqueKeys().stream().noneMatch(key -> leads(key, reference))
                        && type.indices().stream().noneMatch(key -> leads(key, reference)))
                .forEach(reference ->
                        put(indices, "ix_" + type + "_" + reference.column(), ImmutableList.of(reference), dialect));
        return ImmutableList.copyOf(indices.values());
    }

    private static void put(
            Map<String, Dialect.TableIndex> indices,
            String name,
            Collection<? extends Attribute<?, ?>> attributes,
            Dialect dialect) {
        String columns = attributes.stream()
                .map(attribute -> dialect.order(dialect.name(attribute.column()), attribute.optional(), false))
                .collect(Collectors.joining(", "));
        indices.put(
                name,
                new Dialect.TableIndex(
                        identifier(name),
                        columns + ", " + dialect.name("id"),
                        attributes.stream()
                                .limit(1)
                                .filter(Attribute::optional)
                                .map(attribute -> dialect.name(attribute.column()))
                                .findAny()));
    }

    static String columns(Collection<? extends Attribute<?, ?>> attributes, Dialect dialect) {
        return attributes.stream()
                .map(attribute -> dialect.name(attribute.column()))
                .collect(Collectors.joining(", "));
    }

    private static boolean leads(RecordType.Key<?> key, Attribute<?, ?> reference) {
        return key.attributes().get(0).equals(reference);
    }

    /** A constraint's name as the database knows it: a long one keeps its beginning and gets a hash. */
    static String identifier(String name) {
        return name.length() <= NAME_LENGTH
                ? name
                : name.substring(0, NAME_LENGTH - HASH_LENGTH - 1) + "_"
                        + fingerprint(name).substring(0, HASH_LENGTH);
    }

    /** The key's columns as SQLite names them. */
    static String qualified(String table, ImmutableList<? extends Attribute<?, ?>> attributes) {
        return attributes.stream()
                .map(attribute -> table + "." + attribute.column())
                .collect(Collectors.joining(", ", ": ", ")"));
    }

    static String fingerprint(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
