package org.commonhall.storage;

/**
 * One order of a query. Descending is the exact reverse of ascending, so absent values come last.
 *
 * @param <T> the record
 * @param attribute what to order by
 * @param descending whether the greatest comes first
 */
public record Order<T extends Record>(Attribute<T, ?> attribute, boolean descending) {}
