package org.commonhall.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Text and parameters of one statement under construction; equal shapes give equal text. Used by one thread. */
final class Sql {
    private final StringBuilder text = new StringBuilder(256);
    private final List<Codec> codecs = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Sql add(String part) {
        text.append(part);
        return this;
    }

    /** Writes the text's parameter, which stands in it as a question mark. */
    Sql add(String part, Codec codec, Object value) {
        codecs.add(codec);
        values.add(value);
        return add(part);
    }

    /** Writes another text with its parameters. */
    Sql add(Sql part) {
        codecs.addAll(part.codecs);
        values.addAll(part.values);
        return add(part.toString());
    }

    int parameters() {
        return values.size();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            codecs.get(i).bind(statement, i + 1, values.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
