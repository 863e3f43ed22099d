package org.commonhall.storage.contract;

import org.commonhall.storage.Schema;

/** The record types the contract is asserted on: between them every value type, kind of key and kind of reference. */
public final class Probes {
    /** All probe types. */
    public static final Schema SCHEMA =
            Schema.of(ProbeSample.TYPE, ProbeWhole.TYPE, ProbePart.TYPE, ProbeLeaf.TYPE, ProbePin.TYPE);

    private Probes() {}
}
