package org.commonhall.volunteering.volunteer;

import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as the register shows it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param name how the person wants to be called
 * @param number the national number of the volunteer
 * @param status where the volunteer stands
 * @param skills what the volunteer can do
 * @param emergencyContact whom to call if something happens
 * @param shifts how many shifts were done
 * @param credited how much service is credited
 * @param registeredAt since when
 */
public record VolunteerView(
        Id<Volunteer> id,
        long version,
        Id<Person> person,
        @Personal("contact") String name,
        @Personal("volunteer") @Nullable String number,
        VolunteerStatus status,
        @Personal("volunteer") @Nullable String skills,
        @Personal("volunteer") @Nullable String emergencyContact,
        long shifts,
        Duration credited,
        Instant registeredAt) {

    static VolunteerView of(Volunteer volunteer, Person person) {
        return new VolunteerView(
                volunteer.id(),
                volunteer.version(),
                volunteer.person(),
                person.name(),
                volunteer.number(),
                volunteer.status(),
                volunteer.skills(),
                volunteer.emergencyContact(),
                volunteer.shifts(),
                Duration.ofSeconds(volunteer.credited()),
                volunteer.registeredAt());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
