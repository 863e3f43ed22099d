package org.commonhall.volunteering.shift;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to a series, as the volunteer and organisers see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param personName how the person wants to be called
 * @param role in which role
 * @param roleName its name
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null for none
 * @param pausedFrom the first day it pauses, null for none
 * @param pausedUntil the first day it holds again, null while nobody knows
 */
public record CommitmentView(
        Id<Commitment> id,
        long version,
        Id<Person> person,
        @Personal("contact") String personName,
        Id<ProgrammeRole> role,
        @Nullable Name roleName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate pausedUntil) {

    static CommitmentView of(Commitment one, Person person, Names names) {
        return new CommitmentView(
                one.id(),
                one.version(),
                one.person(),
                person.name(),
                one.role(),
                names.of(ProgrammeRole.TYPE, one.role()),
                one.startsOn(),
                one.endsOn(),
                one.pausedFrom(),
                one.pausedUntil());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
