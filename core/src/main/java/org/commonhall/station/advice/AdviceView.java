package org.commonhall.station.advice;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * That there is a confidential note, without its words.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param appointment the appointment
 * @param adviser who wrote it
 * @param writtenAt when
 * @param releasedTo who else may read it, or null
 */
public record AdviceView(
        Id<AdviceNote> id,
        long version,
        Id<Appointment> appointment,
        Id<Person> adviser,
        Instant writtenAt,
        @Nullable Id<Person> releasedTo) {

    static AdviceView of(AdviceNote note) {
        return new AdviceView(
                note.id(), note.version(), note.appointment(), note.adviser(), note.writtenAt(), note.releasedTo());
    }
}
