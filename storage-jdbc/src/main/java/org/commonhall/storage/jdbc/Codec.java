package org.commonhall.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Moves one kind of stored value into a parameter and out of a column. Immutable and thread-safe. */
public interface Codec {

    /**
     * Sets a parameter.
     *
     * @param statement the statement
     * @param index the parameter, from one
     * @param value a stored value, null where absent
     * @throws SQLException if the driver refuses
     */
    void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException;

    /**
     * Reads a column.
     *
     * @param row the current row
     * @param index the column, from one
     * @return the stored value, null where absent
     * @throws SQLException if the driver refuses
     */
    @Nullable Object read(ResultSet row, int index) throws SQLException;
}
