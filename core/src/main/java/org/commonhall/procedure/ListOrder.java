package org.commonhall.procedure;

import org.commonhall.storage.Attribute;
import org.commonhall.storage.Order;

/** From which end of time a list is shown; both are one index, read from either end. */
public enum ListOrder {
    /** The latest first (最新在前). */
    LATEST,
    /** The earliest first (最早在前). */
    EARLIEST;

    /**
     * Orders by a moment; for capabilities.
     *
     * @param <T> the kind of record
     * @param moment the component that tells the moment
     * @return the order
     */
    public <T extends Record> Order<T> by(Attribute<T, ?> moment) {
        return this == LATEST ? moment.descending() : moment.ascending();
    }
}
