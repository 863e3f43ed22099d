package org.commonhall;

/** A kind of record, which refusals name by its label. */
public interface RecordKind {

    /**
     * Its Java record.
     *
     * @return the class
     */
    Class<? extends Record> javaType();
}
