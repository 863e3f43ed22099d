package org.commonhall.storage.jdbc;

/**
 * How a database holds a value: its SQL and the codec that goes with it.
 *
 * @param sql the type of a column, or the expression of a figure
 * @param codec binds and reads its values
 */
public record Column(String sql, Codec codec) {}
