package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A request for the erasure of a person's data and what came of it, as the person and registrars see it.
 *
 * @param id the identity, for {@link DecideErasure}
 * @param version the version, for {@link org.commonhall.Call#seen(long)}
 * @param person the person whose data it is about
 * @param personName that person's name
 * @param askedBy the person who asked, null if the system did
 * @param askedByName that person's name, or null
 * @param askedAt when it was asked
 * @param decidedBy the person who decided, null before
 * @param decidedByName that person's name, or null
 * @param decidedAt when it was decided, null before
 * @param reason why it was refused, null for nothing said
 * @param erasure what went and what stayed, null unless the data are erased
 */
public record DataRequestView(
        Id<PersonalDataRequest> id,
        long version,
        UUID person,
        @Personal("contact") @Nullable String personName,
        @Nullable UUID askedBy,
        @Personal("contact") @Nullable String askedByName,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Personal("contact") @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Personal("privacy") @Nullable String reason,
        @Nullable ErasureReport erasure) {

    static DataRequestView of(PersonalDataRequest request, ImmutableList<KeptWords> kept, Names names) {
        return new DataRequestView(
                request.id(),
                request.version(),
                request.person(),
                names.person(request.person()),
                request.askedBy(),
                names.person(request.askedBy()),
                request.askedAt(),
                request.decidedBy(),
                names.person(request.decidedBy()),
                request.decidedAt(),
                request.reason(),
                request.erasure(kept).orElse(null));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
