package org.commonhall.scenario;

import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.storage.RecordType;

/** Looks a record up in the store, past every right: for what a test holds of the record itself. */
public final class Stored {
    private Stored() {}

    /** Gives the record that a receipt is about, as it is now. */
    public static <T extends Record> T of(Commonhall hall, RecordType<T> type, Receipt<T> receipt) {
        return of(hall, type, receipt.id());
    }

    /** Gives a record as it is now. */
    public static <T extends Record> T of(Commonhall hall, RecordType<T> type, Id<T> id) {
        return hall.corridor().read(Actor.system("test"), reading -> reading.get(type, id));
    }
}
