package org.commonhall.volunteering.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.RecordKind;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.report.ImpactQuery;
import org.commonhall.report.ImpactReport;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestPairings;
import org.commonhall.volunteering.meal.ClientDetails;
import org.commonhall.volunteering.meal.EnrolClient;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.service.ServiceView;
import org.commonhall.volunteering.service.VerifyService;
import org.junit.jupiter.api.Test;

/** When a contact is due, who is told that it is missing, and what a contact does. */
@StoreTest
class PairingAlarmScenario {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final Leaves leaves = new Leaves();
    private final TestPairings given;
    private final Pairings pairings;
    private final Actor rider;
    private final Id<Pairing> pair;

    PairingAlarmScenario(TestHall hall) {
        given = new TestPairings(hall.with(builder -> builder.listener(heard::add)
                .capability(Capability.of("scenario", Leaves.class)
                        .needs(Engagements.CAPABILITY)
                        .offers(EngagementSource.class, parts -> leaves)
                        .make(parts -> leaves))));
        pairings = given.pairings;
        rider = given.companion("Companion", 3);
        pair = given.tried("A", rider);
    }

    /** Leaves that a host knows of. */
    private static final class Leaves implements EngagementSource {
        private ImmutableMap<Id<Person>, Span> all = ImmutableMap.of();

        @Override
        public ImmutableSet<RecordKind> kinds() {
            return ImmutableSet.of();
        }

        @Override
        public ImmutableList<Engagement> of(Reading reading, Id<Person> person, Span span) {
            Span leave = all.get(person);
            return leave == null || !leave.overlaps(span)
                    ? ImmutableList.of()
                    : ImmutableList.of(new Engagement(Person.TYPE, person.value(), leave, true));
        }

        @Override
        public Map<UUID, UUID> scopes(Reading reading, RecordKind kind, Set<UUID> subjects) {
            return ImmutableMap.of();
        }
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(SHANGHAI).toInstant();
    }

    private Event heard(String code) {
        return heard.stream()
                .filter(event -> event.event().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private long count(String code) {
        return heard.stream().filter(event -> event.event().equals(code)).count();
    }

    private ImmutableSet<UUID> told(Event event, Told group) {
        return Objects.requireNonNull(
                given.hall.journal().people(given.admin, event).get(group));
    }

    private void visited() {
        given.at(LocalDateTime.parse("2026-03-03T21:00"));
        given.visit(rider, pair, "2026-03-03T19:40");
    }

    /** P1: due on the day, alarm at the midnight after it; a contact in its last minute prevents it. */
    @Test
    void theAlarmIsRaisedAfterTheLastDay() {
        visited();
        assertThat(given.see(pair).dueOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(pairings.reads().myPairs(rider).get(0).address()).isNull();
        given.until("2026-03-10T23:59:59");
        assertThat(given.see(pair).alarmAt()).isNull();
        given.until("2026-03-11T00:00");
        assertThat(given.see(pair).alarmAt()).isEqualTo(at("2026-03-11T00:00"));
        assertThat(pairings.reads().overdue(given.proposer, given.visits))
                .extracting(PairingView::id)
                .containsExactly(pair);
        // A visit of the last minute that is entered late counts from its own day, and ends the alarm.
        given.at(LocalDateTime.parse("2026-03-11T00:40"));
        given.visit(rider, pair, "2026-03-10T23:59");
        assertThat(pairings.reads().history(rider, pair).get(0).late()).isTrue();
        assertThat(pairings.reads().overdue(given.proposer, given.visits)).isEmpty();
        given.until("2026-03-17T23:59:59");
        assertThat(given.see(pair).dueOn()).isEqualTo(LocalDate.parse("2026-03-17"));
        assertThat(count("pairing.alarm_raised")).isEqualTo(1);
        given.attempt(rider, pair, "2026-03-16T17:00");
        ImpactReport figures = given.hall
                .reports()
                .impact(
                        given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT),
                        ImpactQuery.of(
                                given.visits.value(), LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01")));
        assertThat(figures.figure("pairing.figure.made").value()).isEqualTo(2);
        assertThat(figures.figure("pairing.figure.attempts").value()).isEqualTo(1);
        assertThat(figures.figure("pairing.figure.between").value()).isEqualTo(7);
        assertThat(figures.figure("pairing.figure.elders").suppressed()).isTrue();
    }

    /** P2 and P9: an attempt moves nothing; the second one in a row is told at once. */
    @Test
    void attemptsDoNotMoveTheAlarm() {
        visited();
        given.until("2026-03-04T18:00");
        given.attempt(rider, pair, "2026-03-04T17:00");
        assertThat(count("pairing.not_reached")).isZero();
        given.until("2026-03-05T18:00");
        given.attempt(rider, pair, "2026-03-05T17:00");
        assertThat(count("pairing.not_reached")).isEqualTo(1);
        assertThat(told(heard("pairing.not_reached"), Told.REQUESTERS))
                .containsExactly(person(rider).value());
        given.until("2026-03-09T18:00");
        given.attempt(rider, pair, "2026-03-09T17:00");
        assertThat(count("pairing.not_reached")).isEqualTo(1);
        assertThat(given.see(pair).attempts()).isEqualTo(3);
        assertThat(given.see(pair).dueOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        given.until("2026-03-11T00:00");
        assertThat(count("pairing.alarm_raised")).isEqualTo(1);
    }

    /** P3: days that lie wholly in a pause do not count; a pause with an end is over by itself. */
    @Test
    void aPauseMovesTheAlarm() {
        visited();
        given.until("2026-03-05T00:00");
        refused(
                "pairing.pause.past",
                () -> pairings.pause(
                        rider,
                        PausePairing.of(pair).until(at("2026-03-04T00:00")).build()));
        pairings.pause(
                rider, PausePairing.of(pair).until(at("2026-03-08T00:00")).build());
        assertThat(given.see(pair).dueOn()).isNull();
        given.until("2026-03-08T00:00");
        assertThat(given.see(pair).status()).isEqualTo(PairingStatus.TRIAL);
        assertThat(given.see(pair).dueOn()).isEqualTo(LocalDate.parse("2026-03-13"));
        given.until("2026-03-13T23:59:59");
        assertThat(count("pairing.alarm_raised")).isZero();
        given.until("2026-03-14T00:00");
        assertThat(count("pairing.alarm_raised")).isEqualTo(1);
    }

    /** P7: a supervisor who is away is passed over, and a silent deputy is followed by the coordinators, each once. */
    @Test
    void anAlarmIsPassedUpUntilSomebodyAnswers() {
        Actor head = given.volunteer("Head");
        Actor deputy = given.volunteer("Deputy");
        refused(
                "pairing.supervisor.self",
                () -> pairings.supervise(
                        given.proposer,
                        SuperviseVolunteer.of(given.visits, person(rider), person(rider))
                                .build()));
        pairings.supervise(
                given.proposer,
                SuperviseVolunteer.of(given.visits, person(rider), person(head))
                        .deputy(person(deputy))
                        .build());
        leaves.all = ImmutableMap.of(person(head), new Span(at("2026-03-11T00:00"), at("2026-03-12T00:00")));
        visited();
        given.until("2026-03-11T00:00");
        Event alarm = heard("pairing.alarm_raised");
        assertThat(told(alarm, Told.REQUESTERS)).containsExactly(person(rider).value());
        assertThat(told(alarm, Told.STAFF)).containsExactly(person(deputy).value());
        given.until("2026-03-11T23:59:59");
        assertThat(count("pairing.passed_up")).isZero();
        given.until("2026-03-12T00:00");
        assertThat(told(heard("pairing.passed_up"), Told.STAFF))
                .containsExactlyInAnyOrder(
                        person(given.proposer).value(), person(given.activator).value());
        given.until("2026-03-14T00:00");
        assertThat(count("pairing.passed_up")).isEqualTo(1);
        refused("access.denied", () -> pairings.answer(rider, new AnswerAlarm(pair)));
        given.visit(rider, pair, "2026-03-13T10:00");
        refused("pairing.alarm.none", () -> pairings.answer(head, new AnswerAlarm(pair)));
        given.until("2026-03-21T00:00");
        assertThat(given.see(pair).rung()).isEqualTo(AlarmRung.SUPERVISOR);
        pairings.answer(head, new AnswerAlarm(pair));
        given.until("2026-03-25T00:00");
        assertThat(given.see(pair).rung()).isEqualTo(AlarmRung.SUPERVISOR);
        assertThat(given.see(pair).answered()).isTrue();
    }

    /** P8: minutes with an elder are service; what overlaps is credited once. */
    @Test
    void aContactBecomesARecordOfService() {
        given.at(LocalDateTime.parse("2026-03-03T18:00"));
        refused("pairing.contact.future", () -> given.visit(rider, pair, "2026-03-03T17:30"));
        refused("pairing.contact.early", () -> given.visit(rider, pair, "2026-03-02T09:00"));
        pairings.contact(
                rider,
                RecordContact.made(pair, at("2026-03-03T15:45"), 45, Medium.PHONE)
                        .build());
        given.visit(rider, pair, "2026-03-03T15:30");
        ImmutableList<ServiceView> mine = given.hall
                .volunteering()
                .serviceRecords()
                .reads()
                .account(rider, person(rider))
                .records();
        assertThat(mine).hasSize(2);
        for (ServiceView one : mine) {
            given.hall.volunteering().serviceRecords().verify(given.organiser, new VerifyService(one.id()));
        }
        // 15:00 to 15:45, and of 15:30 to 16:10 what that does not cover
        assertThat(given.hall
                        .volunteering()
                        .serviceRecords()
                        .reads()
                        .account(rider, person(rider))
                        .credited()
                        .toMinutes())
                .isEqualTo(70);
    }

    /** A concern is told at once, and opens a welfare check of somebody who gets meals; words need the consent. */
    @Test
    void aConcernOpensAWelfareCheck() {
        given.at(LocalDateTime.parse("2026-03-03T21:00"));
        RecordContact pale = RecordContact.made(pair, at("2026-03-03T19:40"), 40, Medium.HOME)
                .seen(ContactSeen.CONCERN)
                .words("Looked pale")
                .build();
        pairings.contact(rider, pale);
        assertThat(told(heard("pairing.concern"), Told.STAFF))
                .contains(person(given.proposer).value());
        assertThat(heard("pairing.concern").also()).extracting(Event::event).doesNotContain("welfare.check_opened");
        Id<MealClient> client = given.meals
                .enrol(
                        given.coordinator,
                        new EnrolClient(
                                given.programme,
                                given.see(pair).elder(),
                                ClientDetails.of().build()))
                .id();
        pairings.contact(rider, pale);
        assertThat(heard("pairing.concern").also()).extracting(Event::event).contains("welfare.check_opened");
        assertThat(given.hall
                        .volunteering()
                        .welfare()
                        .reads()
                        .checks(given.coordinator, client)
                        .get(0)
                        .words())
                .isEqualTo("Looked pale");
        refused("access.denied", () -> pairings.reads().history(given.admin, pair));
        assertThat(pairings.reads().history(given.proposer, pair).get(0).words())
                .isEqualTo("Looked pale");
    }
}
