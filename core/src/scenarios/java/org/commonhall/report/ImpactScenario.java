package org.commonhall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestShifts.at;
import static org.commonhall.scenario.TestStation.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.RelateOrganizations;
import org.commonhall.figure.By;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestShifts;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.volunteering.service.RecordService;
import org.commonhall.volunteering.service.ServiceDetails;
import org.commonhall.volunteering.service.ServiceRecord;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.service.VerifyService;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures across capabilities: what counts in which window, as it was known when, and who may read how much of it. */
@StoreTest
class ImpactScenario {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String CREDITED = "service.figure.credited";
    private static final String REPORTED = "service.figure.reported";

    private final TestShifts given;
    private final Reports reports;
    private final ServiceRecords services;
    private final Id<Programme> meals;
    private final Actor leader;
    private final Actor auditor;

    ImpactScenario(TestHall hall) {
        given = new TestShifts(hall);
        reports = given.hall.reports();
        services = given.hall.volunteering().serviceRecords();
        meals = given.running("meals", ProgrammeTerms.standard());
        leader = given.somebody("Leader", Role.ORGANISER, meals.value());
        auditor = given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
    }

    private static Instant moment(String wall) {
        return at(wall).atZone(SHANGHAI).toInstant();
    }

    private Id<ServiceRecord> served(Actor who, String from, String until) {
        return services.record(
                        given.organiser,
                        RecordService.of(
                                        meals,
                                        person(who),
                                        ServiceDetails.of(moment(from), moment(until), "送餐")
                                                .statement("手工登记")
                                                .build())
                                .build())
                .id();
    }

    private static ImpactQuery months(String from, String until) {
        return ImpactQuery.of(Scopes.DISTRICT, LocalDate.parse(from + "-01"), LocalDate.parse(until + "-01"));
    }

    private long value(ImpactQuery query, String code) {
        return Objects.requireNonNull(
                reports.impact(auditor, query).figure(code).value());
    }

    /** Two hours of 31 March that are verified on 5 April are of March, but nobody knew them on the first. */
    @Test
    void hoursCountAsTheyWereKnown() {
        given.at(at("2026-03-31T12:00"));
        Id<ServiceRecord> record = served(given.rider, "2026-03-31T09:00", "2026-03-31T11:00");
        given.at(at("2026-04-05T09:00"));
        services.verify(leader, new VerifyService(record));
        ImpactQuery march = months("2026-03", "2026-04");
        assertThat(value(march.asOf(moment("2026-04-01T09:00")), CREDITED)).isZero();
        assertThat(value(march.asOf(moment("2026-04-01T09:00")), REPORTED)).isEqualTo(7_200);
        assertThat(value(march.asOf(moment("2026-04-06T00:00")), CREDITED)).isEqualTo(7_200);
        assertThat(value(march.asOf(moment("2026-04-06T00:00")), REPORTED)).isZero();
        assertThat(value(march, CREDITED)).isEqualTo(7_200);
        assertThat(value(months("2026-04", "2026-05"), CREDITED)).isZero();
        assertThat(reports.impact(auditor, march).figure(CREDITED).provisional())
                .isFalse();
        assertThat(reports.impact(auditor, months("2026-04", "2026-05"))
                        .figure(CREDITED)
                        .provisional())
                .isTrue();
        assertThat(reports.impact(auditor, march).figure("service.figure.volunteers"))
                .satisfies(few -> {
                    assertThat(few.value()).isNull();
                    assertThat(few.suppressed()).isTrue();
                });
    }

    /** The organiser stands by the party of the building until the end of June, and by that of the residents from July on. */
    @Test
    void anOrganizationIsOfTheNetworkOfTheDay() {
        affiliated("building_party_committee", "2026-01-01", LocalDate.parse("2026-07-01"));
        affiliated("residents_committee", "2026-07-01", null);
        given.at(at("2026-07-02T12:00"));
        for (String day : new String[] {"2026-06-30", "2026-07-01"}) {
            services.verify(leader, new VerifyService(served(given.rider, day + "T09:00", day + "T10:00")));
        }
        Figure figure = reports.impact(auditor, months("2026-06", "2026-08").by(By.NETWORK))
                .figure(CREDITED);
        assertThat(figure.parts())
                .extracting(Figure.Part::group, part -> named(part.name()).en(), Figure.Part::value)
                .containsExactly(
                        tuple("building", "buildings", 3_600L), tuple("residents", "residents' areas", 3_600L));
        assertThat(figure.value()).isEqualTo(7_200);
        assertThat(reports.impact(auditor, months("2026-06", "2026-08").by(By.MONTH))
                        .figure(CREDITED)
                        .parts())
                .extracting(Figure.Part::group)
                .containsExactly("2026-06", "2026-07");
        assertThat(reports.impact(auditor, months("2026-06", "2026-08").by(By.PROGRAMME))
                        .figure(CREDITED)
                        .parts())
                .extracting(part -> named(part.name()).zh(), Figure.Part::value)
                .containsExactly(tuple("为老送餐", 7_200L));
    }

    private static Name named(@Nullable Name name) {
        return Objects.requireNonNull(name);
    }

    private void affiliated(String kind, String from, @Nullable LocalDate until) {
        Id<Organization> other = given.organization(kind, kind);
        given.hall
                .directory()
                .people()
                .relate(
                        given.admin,
                        RelateOrganizations.of(
                                        given.host, OrganizationRelation.Kind.AFFILIATED, other, LocalDate.parse(from))
                                .endsOn(until)
                                .build());
    }

    @Test
    void whoReadsFiguresReadsThoseOfTheScopeAndEverybodyElseWhatIsPublished() {
        enter(Audience.RIDER, 40);
        enter(Audience.OFFICE_WORKER, 7);
        enter(Audience.PASSER_BY, 3);
        given.hall
                .requests()
                .submit(given.rider, SubmitRequest.of("The lift stops").build());
        ImpactQuery march = months("2026-03", "2026-04").by(By.AUDIENCE);
        ImpactReport all = reports.impact(auditor, march);
        Figure entries = all.figure("visit.figure.entries");
        assertThat(entries.value()).isEqualTo(50);
        assertThat(entries.parts())
                .extracting(Figure.Part::group, Figure.Part::value)
                .containsExactly(tuple("rider", 40L));
        assertThat(entries.rest()).isEqualTo(10);
        assertThat(entries.hidden()).isEqualTo(2);
        assertThat(all.figure("request.figure.asked").value()).isEqualTo(1);
        refused("access.denied", () -> reports.impact(Actor.visitor(), march));
        refused("access.denied", () -> reports.impact(given.rider, march));
        ImpactReport published = reports.published(Actor.visitor(), march);
        assertThat(published.figure("request.figure.asked").value()).isNull();
        assertThat(published.figure("visit.figure.entries").value()).isEqualTo(50);
        ImpactQuery station =
                new ImpactQuery(given.station.id().value(), march.from(), march.until(), null, By.STATION);
        assertThat(named(reports.impact(auditor, station).scopeName()).zh()).isEqualTo("Harbour Station");
        assertThat(reports.impact(auditor, station)
                        .figure("visit.figure.entries")
                        .value())
                .isEqualTo(50);
        ImpactQuery elsewhere = new ImpactQuery(given.union.value(), march.from(), march.until(), null, By.NONE);
        assertThat(reports.impact(auditor, elsewhere)
                        .figure("visit.figure.entries")
                        .value())
                .isZero();
        refused("report.window", () -> ImpactQuery.of(Scopes.DISTRICT, march.until(), march.until()));
        assertThat(all.html(Locale.CHINESE)).contains("到站人次", "骑手", "其余 2 个小组合计");
    }

    private void enter(Audience audience, long people) {
        given.hall
                .station()
                .visits()
                .move(given.attendant, RecordMovement.in(given.station.id().value(), audience, people));
    }
}
