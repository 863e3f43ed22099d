package org.commonhall.station.advice;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.desk.Appointment;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * That there is a confidential note, without its words.
 *
 * @param id the identity
 * @param version the version, for {@code seen}
 * @param appointment the appointment
 * @param adviser who wrote it
 * @param adviserName the person's name
 * @param writtenAt when
 * @param releasedTo who else may read it, or null
 * @param releasedToName the person's name, or null
 */
public record AdviceView(
        Id<AdviceNote> id,
        long version,
        Id<Appointment> appointment,
        Id<Person> adviser,
        @Personal("contact") @Nullable String adviserName,
        Instant writtenAt,
        @Nullable Id<Person> releasedTo,
        @Personal("contact") @Nullable String releasedToName) {

    static AdviceView of(AdviceNote note, Names names) {
        return new AdviceView(
                note.id(),
                note.version(),
                note.appointment(),
                note.adviser(),
                names.plain(Person.TYPE, note.adviser()),
                note.writtenAt(),
                note.releasedTo(),
                names.plain(Person.TYPE, note.releasedTo()));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
