package org.commonhall.scenario;

import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;

/** Looks a record up in the store, past every right: for what a test holds of the record itself. */
public final class Stored {
    private Stored() {}

    /** Gives the record that a receipt is about, as it is now. */
    public static <T extends Record> T of(Commonhall hall, RecordType<T> type, Receipt<T> receipt) {
        return of(hall, type, receipt.id());
    }

    /** Gives every entry of the journal in order, sealed first. */
    public static List<JournalEntry> entries(Commonhall hall) {
        hall.corridor().seal();
        return hall.corridor()
                .read(
                        Actor.system("test"),
                        reading ->
                                reading.select(Query.of(JournalEntry.TYPE).orderBy(JournalEntry.POSITION.ascending())));
    }

    /** Gives the journal entries of one record by version. */
    public static List<JournalEntry> entries(Commonhall hall, UUID subject) {
        return hall.corridor()
                .read(
                        Actor.system("test"),
                        reading -> reading.select(Query.of(JournalEntry.TYPE)
                                .where(JournalEntry.SUBJECT.is(subject))
                                .orderBy(JournalEntry.SUBJECT_VERSION.ascending())));
    }

    /** Gives a record as it is now. */
    public static <T extends Record> T of(Commonhall hall, RecordType<T> type, Id<T> id) {
        return hall.corridor().read(Actor.system("test"), reading -> reading.get(type, id));
    }
}
