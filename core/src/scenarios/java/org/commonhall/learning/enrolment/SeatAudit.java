package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunSeats;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Query;

/** What holds of the seats of a run whatever has happened, once what was due is done. */
final class SeatAudit {
    private final Reading reading;
    private final CourseRun run;

    private SeatAudit(Reading reading, CourseRun run) {
        this.reading = reading;
        this.run = run;
    }

    static void sound(Commonhall hall, Actor by, Id<CourseRun> run) {
        hall.corridor().read(by, reading -> {
            SeatAudit audit = new SeatAudit(reading, reading.get(CourseRun.TYPE, run));
            audit.nothingIsSoldTwice();
            audit.nothingIsEmptyWhileSomebodyWaits();
            audit.nobodyWaitsBesideASeat();
            return true;
        });
    }

    private void nothingIsSoldTwice() {
        List<Claim> claims =
                reading
                        .select(Query.of(Claim.TYPE)
                                .where(Claim.ROOT.is(run.root()))
                                .where(Claim.LIVE.is(true)))
                        .stream()
                        .filter(claim -> claim.blocks(reading.now()))
                        .toList();
        Quota root = reading.get(Quota.TYPE, run.root());
        assertThat(sum(claims)).as("seats taken").isEqualTo(root.taken()).isLessThanOrEqualTo(size(root));
        ImmutableListMultimap<Id<Quota>, Claim> byQuota = claims.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Claim::quota, Function.identity()));
        byQuota.asMap()
                .forEach((quota, some) -> assertThat(sum(some))
                        .as("seats of a pool")
                        .isLessThanOrEqualTo(size(reading.get(Quota.TYPE, quota))));
        ImmutableMap<UUID, Enrolment> seated = reading
                .select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.RUN.is(run.id()))
                        .where(Enrolment.LIVE.is(true)))
                .stream()
                .collect(ImmutableMap.toImmutableMap(one -> one.id().value(), Function.identity()));
        assertThat(seated.values()).extracting(Enrolment::person).doesNotHaveDuplicates();
        assertThat(claims)
                .extracting(Claim::subject)
                .containsAll(seated.keySet())
                .doesNotHaveDuplicates();
        assertThat(claims).allSatisfy(claim -> assertThat(claim.amount()).isEqualTo(amount(claim, seated)));
    }

    /** What is taken is that of an enrolment, or of an offer that stands. */
    private long amount(Claim claim, Map<UUID, Enrolment> seated) {
        Enrolment enrolment = seated.get(claim.subject());
        if (enrolment != null) {
            return enrolment.party();
        }
        PlaceOffer offer = reading.get(PlaceOffer.TYPE, new Id<>(claim.subject()));
        return offer.stands(reading.now()) ? offer.amount() : 0;
    }

    private static long sum(Iterable<Claim> claims) {
        return Streams.stream(claims).mapToLong(Claim::amount).sum();
    }

    private static long size(Quota quota) {
        return quota.size() == null ? Long.MAX_VALUE : quota.size();
    }

    /** Whoever is first in line does not fit, for else there would be an offer. */
    private void nothingIsEmptyWhileSomebodyWaits() {
        CapacityKernel.KERNEL.line(reading, run.root()).stream().findFirst().ifPresent(first -> {
            WaitlistEntry entry = reading.get(WaitlistEntry.TYPE, first);
            assertThat(places(first))
                    .allSatisfy(place -> assertThat(CapacityKernel.KERNEL.free(reading, place, null, false))
                            .as("seats free for the first in line")
                            .isLessThan(entry.amount()));
        });
    }

    private void nobodyWaitsBesideASeat() {
        Set<Id<Person>> waiting = CapacityKernel.KERNEL.line(reading, run.root()).stream()
                .map(entry -> reading.get(WaitlistEntry.TYPE, entry).person())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(reading.select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.RUN.is(run.id()))
                        .where(Enrolment.LIVE.is(true))))
                .as("who has a seat and waits")
                .noneMatch(one -> waiting.contains(one.person()));
    }

    private Stream<QuotaRef> places(Id<WaitlistEntry> entry) {
        return reading.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.is(entry))).stream()
                .map(item -> item.place().equals(run.id().value())
                        ? RunSeats.ref(run, null)
                        : RunSeats.ref(run, reading.get(SeatPool.TYPE, new Id<>(item.place()))));
    }
}
