package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestRooms.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.Quota;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.testing.ScanCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the pages of courses have to look at among many runs and enrolments of others: the database's own count. */
class CourseScanTest {
    private static final int MANY = 20_000;
    private static final int BATCH = 2_000;

    private final ScanCount scans = new ScanCount();
    private final Storage store = scans.store();
    private final TestCourses given = new TestCourses(TestHall.on(store));

    private final List<Actor> others = List.of(given.admin, given.organiser);

    /** What a page scans. */
    private record Pages(long catalogue, long run, long mine, long roster, long seat) {}

    @Test
    void everyPageScansTheSameAmongManyAsAmongFew() throws Exception {
        Id<CourseRun> run = given.published(given.run("one").seats(40L), "2026-03-12T19:00");
        given.published(given.run("two").seats(40L), "2026-03-13T19:00");
        given.enrolments.enrol(given.rider, Enrol.of(run).build());
        Pages few = pages(run, given.keeper);
        fill(run);
        Pages many = pages(run, given.attendant);
        assertThat(many.catalogue()).isLessThanOrEqualTo(few.catalogue() + 10);
        assertThat(many.run()).isLessThanOrEqualTo(few.run() + 10);
        assertThat(many.mine()).isLessThanOrEqualTo(few.mine() + 10);
        assertThat(many.roster()).isLessThanOrEqualTo(few.roster() + 10);
        assertThat(many.seat()).isLessThanOrEqualTo(few.seat() + 40);
    }

    private Pages pages(Id<CourseRun> run, Actor newcomer) throws Exception {
        CatalogueFilter filter = CatalogueFilter.everything().build();
        return new Pages(
                scans.of(() -> given.courses.reads().catalogue(given.rider, filter, PageRequest.first(20))),
                scans.of(() -> given.courses.reads().run(given.rider, run)),
                scans.of(() -> given.enrolments.reads().overview(given.rider, PageRequest.first(20))),
                scans.of(() -> given.enrolments.reads().roster(given.organiser, run)),
                scans.of(() -> given.enrolments.enrol(newcomer, Enrol.of(run).build())));
    }

    /** Runs that are over, each with enrolments of others and their claims. */
    private void fill(Id<CourseRun> run) {
        CourseRun like = store.inTransaction(
                transaction -> transaction.find(CourseRun.TYPE, run).orElseThrow());
        Enrolment seat = store.inTransaction(transaction -> transaction.select(Query.of(Enrolment.TYPE)))
                .get(0);
        Claim claim = store.inTransaction(transaction -> transaction.select(
                        Query.of(Claim.TYPE).where(Claim.SUBJECT.is(seat.id().value()))))
                .get(0);
        Quota quota = store.inTransaction(
                transaction -> transaction.find(Quota.TYPE, like.root()).orElseThrow());
        for (int done = 0; done < MANY; done += BATCH) {
            List<Quota> quotas = new ArrayList<>();
            List<CourseRun> runs = new ArrayList<>();
            List<Enrolment> seats = new ArrayList<>();
            List<Claim> claims = new ArrayList<>();
            for (int i = done; i < done + BATCH; i++) {
                UUID elsewhere = UUID.randomUUID();
                Actor other = others.get(i % others.size());
                UUID root = UUID.randomUUID();
                UUID enrolment = UUID.randomUUID();
                Instant from = at("2025-01-01T19:00").plus(Duration.ofMinutes(i));
                quotas.add(copy(Quota.TYPE, quota, root, values -> values[Quota.PLACE.position()] = elsewhere));
                runs.add(copy(CourseRun.TYPE, like, elsewhere, values -> {
                    values[CourseRun.STARTS_AT.position()] = from;
                    values[CourseRun.ENDS_AT.position()] = from.plus(Duration.ofHours(1));
                    values[CourseRun.TYPE.attribute("code").position()] =
                            elsewhere.toString().substring(0, 30);
                    values[CourseRun.TYPE.attribute("root").position()] = root;
                    values[CourseRun.TYPE.attribute("nextDueAt").position()] = null;
                }));
                seats.add(copy(Enrolment.TYPE, seat, enrolment, values -> {
                    values[Enrolment.RUN.position()] = elsewhere;
                    values[Enrolment.PERSON.position()] = other.person();
                }));
                claims.add(copy(Claim.TYPE, claim, UUID.randomUUID(), values -> {
                    values[Claim.SUBJECT.position()] = enrolment;
                    values[Claim.ROOT.position()] = root;
                    values[Claim.QUOTA.position()] = root;
                }));
            }
            store.inTransaction(transaction -> {
                transaction.insert(Quota.TYPE, quotas);
                transaction.insert(CourseRun.TYPE, runs);
                transaction.insert(Enrolment.TYPE, seats);
                return transaction.insert(Claim.TYPE, claims);
            });
        }
    }

    /** Changes what is stored of a copy. */
    private interface Otherwise {
        void change(@Nullable Object[] values);
    }

    private static <T extends Record> T copy(RecordType<T> type, T like, UUID id, Otherwise otherwise) {
        @Nullable Object[] values = type.toStored(type.withVersion(like, 0));
        values[type.id().position()] = id;
        otherwise.change(values);
        return type.fromStored(values);
    }
}
