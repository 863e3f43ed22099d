package org.commonhall.volunteering.shift;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to a series, as the volunteer and organisers see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param role in which role
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null for none
 * @param pausedFrom the first day it pauses, null for none
 * @param pausedUntil the first day it holds again, null while nobody knows
 */
public record CommitmentView(
        Id<Commitment> id,
        long version,
        Id<Person> person,
        Id<ProgrammeRole> role,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate pausedUntil) {

    static CommitmentView of(Commitment one) {
        return new CommitmentView(
                one.id(),
                one.version(),
                one.person(),
                one.role(),
                one.startsOn(),
                one.endsOn(),
                one.pausedFrom(),
                one.pausedUntil());
    }
}
