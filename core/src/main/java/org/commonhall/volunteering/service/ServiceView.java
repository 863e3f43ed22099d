package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A record of service as the volunteer and organisers see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param person who
 * @param programme in which programme
 * @param title its title
 * @param organiser who offered it
 * @param organiserName its name
 * @param startsAt from when
 * @param endsAt until when
 * @param pause how long the breaks were
 * @param content what was done
 * @param place where, in words
 * @param recipient which organization it was done for
 * @param recipientName its name
 * @param recipientKind what sort of people it was done for
 * @param evidence what it rests on
 * @param statement why it was as it says where nobody checked in and out
 * @param status where it stands
 * @param reason why it was doubted, corrected or rejected
 * @param revision which revision it is
 * @param recordedBy who recorded it, null where checking in and out did
 * @param verifiedBy who verified it, null while nobody has
 * @param credited how much is credited
 * @param covered how much earlier records have taken
 * @param coveredBy those of them that the reader may see
 */
public record ServiceView(
        Id<ServiceRecord> id,
        long version,
        Id<Person> person,
        Id<Programme> programme,
        @Nullable Name title,
        Id<Organization> organiser,
        @Nullable Name organiserName,
        Instant startsAt,
        Instant endsAt,
        Duration pause,
        String content,
        @Nullable String place,
        @Nullable Id<Organization> recipient,
        @Nullable Name recipientName,
        @Nullable String recipientKind,
        ServiceEvidence evidence,
        @Personal("service") @Nullable String statement,
        ServiceStatus status,
        @Personal("service") @Nullable String reason,
        long revision,
        @Nullable Id<Person> recordedBy,
        @Nullable Id<Person> verifiedBy,
        Duration credited,
        Duration covered,
        ImmutableList<Id<ServiceRecord>> coveredBy) {

    static ServiceView of(
            ServiceRecord one,
            ServiceCredit.@Nullable Credited credit,
            Predicate<Id<ServiceRecord>> shown,
            Names names) {
        return new ServiceView(
                one.id(),
                one.version(),
                one.person(),
                one.programme(),
                names.of(Programme.TYPE, one.programme()),
                one.organiser(),
                names.of(Organization.TYPE, one.organiser()),
                one.startsAt(),
                one.endsAt(),
                Duration.ofSeconds(one.pause()),
                one.content(),
                one.place(),
                one.recipient(),
                names.of(Organization.TYPE, one.recipient()),
                one.recipientKind(),
                one.evidence(),
                one.statement(),
                one.status(),
                one.reason(),
                one.revision(),
                one.recordedBy(),
                one.verifiedBy(),
                Duration.ofSeconds(one.credited()),
                credit == null ? Duration.ZERO : credit.covered(),
                credit == null
                        ? ImmutableList.of()
                        : credit.coveredBy().stream()
                                .map(Id::<ServiceRecord>valueOf)
                                .filter(shown)
                                .collect(ImmutableList.toImmutableList()));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
