package org.commonhall.directory.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Why a person counts as one of an audience, as the registrar and the person may see it.
 *
 * @param id the proof
 * @param version the version, to be given as seen with {@link EndProof}
 * @param person the person
 * @param audience the code of an {@link Audience}
 * @param kind what was shown
 * @param startsOn the first day it counts
 * @param endsOn the first day it no longer counts, absent if it does not run out
 * @param checkedBy the person who looked at it, absent if nobody did
 * @param checkedByName that person's name, or null
 */
public record AudienceProofView(
        Id<AudienceProof> id,
        long version,
        Id<Person> person,
        String audience,
        AudienceProof.Kind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable UUID checkedBy,
        @Personal("contact") @Nullable String checkedByName) {

    static AudienceProofView of(AudienceProof proof, Names names) {
        return new AudienceProofView(
                proof.id(),
                proof.version(),
                proof.person(),
                proof.audience(),
                proof.kind(),
                proof.startsOn(),
                proof.endsOn(),
                proof.checkedBy(),
                names.person(proof.checkedBy()));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
