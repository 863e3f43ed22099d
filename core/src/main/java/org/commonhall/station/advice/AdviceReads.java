package org.commonhall.station.advice;

import com.google.common.collect.ImmutableList;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.station.desk.Appointment;
import org.commonhall.storage.Query;

/**
 * Reads confidential notes for those who may read them.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class AdviceReads {
    private final Corridor corridor;

    AdviceReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Lists the confidential notes on an appointment that the actor may read, without their words: one statement.
     *
     * @param by an adviser
     * @param appointment which
     * @return in no order; empty for everybody else
     */
    public ImmutableList<AdviceView> notes(Actor by, Id<Appointment> appointment) {
        return corridor.read(
                by,
                reading ->
                        reading.select(Query.of(AdviceNote.TYPE).where(AdviceNote.APPOINTMENT.is(appointment))).stream()
                                .filter(note -> note.isReadBy(by) && reading.allows(AdviceRights.READ, true))
                                .collect(Names.listed(reading, AdviceView::of)));
    }

    AdviceText text(Actor by, Id<AdviceNote> id) {
        return corridor.read(by, reading -> {
            AdviceNote note = reading.get(AdviceNote.TYPE, id);
            if (!note.isReadBy(by)) {
                throw new NotAllowed("access.denied", AdviceRights.READ);
            }
            reading.authorise(AdviceRights.READ, true);
            reading.disclosed("advice.read", AdviceNote.TYPE, ImmutableList.of(note));
            return Names.shown(reading, names -> new AdviceText(AdviceView.of(note, names), note.text()));
        });
    }
}
