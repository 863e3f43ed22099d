package org.commonhall.station.advice;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.Appointment;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser writes down in confidence (咨询保密记录). Only the adviser reads it, or the person the adviser released it
 * to with the client's consent; no role, no export and no journal shows the words, and each reading is journaled.
 *
 * @param id the identity
 * @param version the version
 * @param appointment the appointment
 * @param client whom it is about
 * @param adviser who wrote it
 * @param text the words
 * @param writtenAt when
 * @param releasedTo who else may read it, absent for nobody
 * @param readings not counted, always 0: the journal has an entry for each reading
 * @param readAt absent for the same reason
 */
@Index("appointment")
@Index("client")
@Index("adviser")
@Index("writtenAt")
public record AdviceNote(
        Id<AdviceNote> id,
        long version,
        Id<Appointment> appointment,
        @Subject(Subject.Erasure.DELETE) Id<Person> client,
        Id<Person> adviser,

        @Personal(value = "advice", confidential = true) @Size(max = 8000) String text,

        Instant writtenAt,
        @Nullable Id<Person> releasedTo,
        long readings,
        @Nullable Instant readAt) {
    /** How it is stored. */
    public static final RecordType<AdviceNote> TYPE = RecordType.of(MethodHandles.lookup(), AdviceNote.class);
    /** When it was written. */
    public static final Attribute<AdviceNote, Instant> WRITTEN_AT = TYPE.attribute("writtenAt", AdviceNote::writtenAt);
    /** The appointment. */
    public static final Attribute<AdviceNote, Id<Appointment>> APPOINTMENT =
            TYPE.attribute("appointment", AdviceNote::appointment);

    boolean isReadBy(Actor by) {
        return by.is(adviser.value()) || (releasedTo != null && by.is(releasedTo.value()));
    }

    AdviceNote released(Id<Person> to) {
        return new AdviceNote(id, version, appointment, client, adviser, text, writtenAt, to, readings, readAt);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
