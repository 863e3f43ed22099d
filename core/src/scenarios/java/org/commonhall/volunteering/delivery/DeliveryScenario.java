package org.commonhall.volunteering.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.figure.By;
import org.commonhall.report.Figure;
import org.commonhall.report.ImpactQuery;
import org.commonhall.report.ImpactReport;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.commonhall.scenario.TestShifts;
import org.commonhall.trace.TraceRelation;
import org.commonhall.trace.TraceView;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.CloseDay;
import org.commonhall.volunteering.meal.ConfirmDay;
import org.commonhall.volunteering.meal.DietKind;
import org.commonhall.volunteering.meal.DietLine;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.OrderStatus;
import org.commonhall.volunteering.meal.Portion;
import org.commonhall.volunteering.meal.PortionSize;
import org.commonhall.volunteering.meal.ScheduleStatus;
import org.commonhall.volunteering.service.ServiceStatus;
import org.commonhall.volunteering.volunteer.ChangeVolunteer;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.commonhall.volunteering.volunteer.VolunteerStatus;
import org.commonhall.volunteering.welfare.CheckOutcome;
import org.commonhall.volunteering.welfare.CheckView;
import org.commonhall.volunteering.welfare.ResolveWelfareCheck;
import org.commonhall.volunteering.welfare.Rung;
import org.commonhall.volunteering.welfare.WelfareReads;
import org.junit.jupiter.api.Test;

/** Who brings which meal to which door, and what became of it. */
@StoreTest
class DeliveryScenario {
    private static final LocalDate WEDNESDAY = TestMeals.WEDNESDAY;

    private final TestMeals given;
    private final Deliveries deliveries;
    private final Actor coordinator;
    private final Actor rider;

    DeliveryScenario(TestHall hall) {
        given = new TestMeals(hall);
        deliveries = given.hall.volunteering().deliveries();
        coordinator = given.coordinator;
        rider = given.rider;
    }

    private static Id<Person> person(Actor somebody) {
        return new Id<>(Objects.requireNonNull(somebody.person()));
    }

    /** Somebody who gets a main dish each Wednesday, from the rider. */
    private Id<MealClient> client(String name) {
        Id<MealClient> client = given.client(name, given.first, List.of(), Portion.of("main"));
        deliveries.fix(coordinator, new FixCarriers(client, List.of(person(rider))));
        return client;
    }

    /** The day, cooked, with every line looked at. */
    private Id<MealDay> cooked() {
        Id<MealDay> day = given.menu(WEDNESDAY);
        given.generate(WEDNESDAY);
        given.meals.confirm(coordinator, new ConfirmDay(day));
        deliveries.confirm(coordinator, ConfirmRoute.asProposed(day, given.first));
        return day;
    }

    private List<RouteSheet.Door> doors(Actor who, Id<MealDay> day) {
        return deliveries.reads().myRound(who, day).stream()
                .flatMap(sheet -> sheet.doors().stream())
                .toList();
    }

    private Id<MealDrop> drop(Id<MealDay> day, Id<MealClient> client) {
        return deliveries.reads().routeSheets(coordinator, day).stream()
                .flatMap(sheet -> sheet.doors().stream())
                .filter(door -> door.client().equals(client))
                .findFirst()
                .orElseThrow()
                .drop();
    }

    private Id<RouteDay> round(Id<MealDay> day) {
        return deliveries.reads().progress(coordinator, day).get(0).round();
    }

    private OrderStatus order(Id<MealDay> day, Id<MealClient> client) {
        return given.orders(day, client).get(0).status();
    }

    private List<String> events(Id<MealDay> day, Id<MealClient> client) {
        return given.hall.journal().history(given.admin, drop(day, client).value()).stream()
                .map(Event::event)
                .toList();
    }

    private static List<String> names(RouteProposal line) {
        return line.clients().stream().map(RouteProposal.Stop::name).toList();
    }

    @Test
    void aStoredLineCountsForTheClientsItWasMadeFor() {
        Id<MealClient> a = given.client("a", given.first, List.of(), Portion.of("main"));
        Id<MealClient> c = given.client(
                "c",
                given.first,
                List.of(new DietLine(DietKind.AVOID, "chicken", false)),
                TestMeals.main(PortionSize.LARGE, 2));
        Id<MealClient> d = given.client("d", given.first, List.of(), Portion.of("main"));
        Id<MealClient> b = given.client("b", given.second, List.of(), Portion.of("main"));
        refused(
                "delivery.route.other",
                () -> deliveries.arrange(coordinator, new ArrangeRoute(given.first, List.of(a, d))));
        refused(
                "delivery.route.other",
                () -> deliveries.arrange(coordinator, new ArrangeRoute(given.first, List.of(a, d, d))));
        deliveries.arrange(coordinator, new ArrangeRoute(given.first, List.of(a, d, c)));
        deliveries.arrange(coordinator, new ArrangeRoute(given.second, List.of(b)));
        Id<MealDay> day = given.menu(WEDNESDAY);
        given.generate(WEDNESDAY);
        assertThat(deliveries.reads().lines(coordinator, day))
                .allMatch(RouteProposal::settled)
                .satisfiesExactly(
                        first -> assertThat(names(first)).containsExactly("a", "d", "c"),
                        second -> assertThat(names(second)).containsExactly("b"));
        given.meals.schedule(
                coordinator,
                ScheduleStatus.of(d, ClientStatus.PAUSED, WEDNESDAY, "Away")
                        .until(WEDNESDAY.plusDays(1))
                        .build());
        assertThat(deliveries.reads().lines(coordinator, day))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.settled()).isFalse();
                            assertThat(names(first)).containsExactly("a", "c");
                        },
                        second -> assertThat(second.settled()).isTrue());

        given.meals.confirm(coordinator, new ConfirmDay(day));
        refused("delivery.day.unarranged", () -> deliveries.reads().routeSheets(coordinator, day));
        refused(
                "delivery.route.other",
                () -> deliveries.confirm(coordinator, new ConfirmRoute(day, given.first, List.of(c, a, d))));
        deliveries.confirm(coordinator, new ConfirmRoute(day, given.first, List.of(c, a)));
        RouteSheet sheet = deliveries.reads().routeSheets(coordinator, day).get(0);
        assertThat(sheet.doors()).extracting(RouteSheet.Door::name).containsExactly("c", "a");
        assertThat(sheet.doors().get(0)).satisfies(door -> {
            assertThat(door.label()).isEqualTo("chicken");
            assertThat(door.meals()).isEqualTo(2);
            assertThat(door.carrier()).isNull();
        });
        assertThat(sheet.text(Locale.CHINESE))
                .contains("忌口")
                .contains("chicken")
                .contains("Lane 12, c");
        assertThat(sheet.html(Locale.ENGLISH)).contains("Route sheet").contains("<td>Lane 12, a</td>");
        refused("access.denied", () -> deliveries.reads().routeSheets(given.admin, day));
    }

    @Test
    void aNewFaceServesOnlyWhereTheClientWasToldInTime() {
        Actor engaged = given.volunteer("Engaged");
        Actor stranger = given.volunteer("Stranger");
        Id<Programme> other = given.running("other", ProgrammeTerms.standard());
        Id<ProgrammeRole> role = given.role(other, "helper");
        given.signUp(engaged, given.shift(other, role, "2026-03-04T11:00", 60, 1), role);
        Id<MealClient> never = client("a");
        Id<MealClient> told = client("b");
        Id<MealClient> late = client("c");
        refused(
                "delivery.carrier.twice",
                () -> deliveries.fix(coordinator, new FixCarriers(never, List.of(person(stranger), person(stranger)))));
        for (Id<MealClient> client : List.of(never, told, late)) {
            deliveries.fix(
                    coordinator, new FixCarriers(client, List.of(person(rider), person(engaged), person(stranger))));
            deliveries.tell(coordinator, new TellClient(client, person(engaged)));
        }
        given.at(TestShifts.at("2026-03-03T11:00:00"));
        deliveries.tell(coordinator, new TellClient(told, person(stranger)));
        given.at(TestShifts.at("2026-03-03T11:00:01"));
        deliveries.tell(coordinator, new TellClient(late, person(stranger)));
        given.volunteers.change(
                rider,
                ChangeVolunteer.of(given.volunteers
                                .reads()
                                .volunteer(rider, person(rider))
                                .orElseThrow()
                                .id())
                        .status(VolunteerStatus.RESTING)
                        .build());
        Id<MealDay> day = cooked();
        assertThat(deliveries.reads().routeSheets(coordinator, day).get(0).doors())
                .extracting(RouteSheet.Door::carrierName)
                .containsExactly(null, "Stranger", null);

        Id<RouteDay> round = round(day);
        refused(
                "delivery.carrier.unqualified",
                () -> deliveries.assign(
                        coordinator, AssignCarrier.of(round, person(rider)).build()));
        refused(
                "delivery.carrier.busy",
                () -> deliveries.assign(
                        coordinator, AssignCarrier.of(round, person(engaged)).build()));
        AssignCarrier.Builder whole = AssignCarrier.of(round, person(stranger));
        refused("delivery.carrier.unknown", () -> deliveries.assign(coordinator, whole.build()));
        deliveries.setTerms(
                coordinator, SetDeliveryTerms.of(given.programme).maxMeals(2).build());
        refused(
                "delivery.carrier.full",
                () -> deliveries.assign(
                        coordinator, whole.why("Nobody else can").build()));
        deliveries.setTerms(coordinator, SetDeliveryTerms.of(given.programme).build());
        deliveries.assign(coordinator, whole.why("Nobody else can").build());
        assertThat(deliveries.reads().progress(coordinator, day).get(0).open()).isZero();
        assertThat(given.hall
                        .engagements()
                        .of(
                                stranger,
                                person(stranger),
                                new Span(
                                        given.clock.instant(),
                                        given.clock.instant().plus(Duration.ofDays(2)))))
                .hasSize(1);
    }

    @Test
    void aMealIsHandedOverWhileItIsWarm() {
        Id<MealClient> a = client("a");
        Id<MealClient> b = client("b");
        Id<MealClient> c = client("c");
        Id<MealClient> d = client("d");
        Id<MealDay> day = cooked();
        given.at(TestShifts.at("2026-03-03T17:59:59"));
        assertThat(doors(rider, day)).hasSize(4).allSatisfy(door -> {
            assertThat(door.name()).isNull();
            assertThat(door.door()).isNull();
        });
        given.at(TestShifts.at("2026-03-03T18:00:00"));
        assertThat(doors(rider, day)).extracting(RouteSheet.Door::name).containsExactly("a", "b", "c", "d");
        Actor stranger = given.volunteer("Stranger");
        assertThat(doors(stranger, day)).isEmpty();

        given.at(TestShifts.at("2026-03-04T11:00:00"));
        refused(
                "delivery.drop.state",
                () -> deliveries.step(
                        rider, DropStep.handedOver(drop(day, a), HandedTo.SELF).build()));
        PickUp all = PickUp.all(round(day));
        refused("access.denied", () -> deliveries.pickUp(stranger, all));
        refused("access.denied", () -> deliveries.pickUp(coordinator, all));
        deliveries.pickUp(rider, all);
        refused("delivery.drop.none", () -> deliveries.pickUp(rider, all));
        refused("delivery.day.running", () -> given.meals.close(coordinator, new CloseDay(day)));
        DropStep leave = DropStep.leftAsAgreed(drop(day, b)).build();
        refused("delivery.agreed.none", () -> deliveries.step(rider, leave));
        refused(
                "delivery.agreed.none",
                () -> deliveries.step(
                        rider,
                        DropStep.handedOver(drop(day, b), HandedTo.AGREED_PLACE).build()));
        deliveries.agree(coordinator, new AgreePlace(b, "The box at the door"));
        assertThat(doors(rider, day).get(1).agreed()).isEqualTo("The box at the door");
        deliveries.step(rider, leave);

        given.at(TestShifts.at("2026-03-04T11:40:00"));
        deliveries.step(rider, DropStep.notAnswered(drop(day, c)).build());
        assertThat(order(day, c)).isEqualTo(OrderStatus.COOKED);
        WelfareReads checks = given.hall.volunteering().welfare().reads();
        assertThat(checks.open(coordinator, given.programme)).singleElement().satisfies(check -> {
            assertThat(check.client()).isEqualTo(c);
            assertThat(check.deadlineAt()).isEqualTo(given.clock.instant().plus(Duration.ofMinutes(30)));
            assertThat(check.told()).extracting(Rung::code).containsExactly("coordinator");
        });
        given.settle(Duration.ofMinutes(30).minusSeconds(1));
        CheckView check = checks.checks(coordinator, c).get(0);
        assertThat(check.told()).extracting(Rung::code).containsExactly("coordinator", "family");
        given.hall
                .volunteering()
                .welfare()
                .resolve(coordinator, new ResolveWelfareCheck(check.id(), CheckOutcome.HOME_LATE));
        assertThat(checks.checks(coordinator, c).get(0).late()).isFalse();
        given.settle(Duration.ofMinutes(5));
        assertThat(events(day, d)).doesNotContain("delivery.drop_cooling");
        given.settle(Duration.ofSeconds(1));
        assertThat(events(day, d)).contains("delivery.drop_cooling");
        assertThat(events(day, b)).doesNotContain("delivery.drop_cooling");

        given.at(TestShifts.at("2026-03-04T12:30:00"));
        deliveries.step(
                rider, DropStep.handedOver(drop(day, c), HandedTo.FAMILY).build());
        deliveries.step(
                rider,
                DropStep.handedOver(drop(day, a), HandedTo.SELF).seen(Seen.WELL).build());
        given.at(TestShifts.at("2026-03-04T12:30:01"));
        refused(
                "delivery.drop.cold",
                () -> deliveries.step(
                        rider, DropStep.handedOver(drop(day, d), HandedTo.SELF).build()));
        deliveries.step(rider, DropStep.discarded(drop(day, d)).build());
        deliveries.step(rider, DropStep.concern(drop(day, a), "Looked pale").build());
        assertThat(checks.open(coordinator, given.programme))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("Looked pale"));
        assertThat(List.of(order(day, a), order(day, b), order(day, c), order(day, d)))
                .containsExactly(
                        OrderStatus.DELIVERED, OrderStatus.DELIVERED, OrderStatus.DELIVERED, OrderStatus.FAILED);
        assertThat(deliveries.reads().progress(coordinator, day).get(0).meals())
                .containsOnly(
                        Map.entry(DropStatus.HANDED_OVER, 2L),
                        Map.entry(DropStatus.LEFT_AS_AGREED, 1L),
                        Map.entry(DropStatus.DISCARDED, 1L));
        given.meals.close(coordinator, new CloseDay(day));
        assertThat(given.hall
                        .volunteering()
                        .serviceRecords()
                        .reads()
                        .account(rider, person(rider))
                        .records())
                .singleElement()
                .satisfies(record -> {
                    assertThat(Duration.between(record.startsAt(), record.endsAt()))
                            .isEqualTo(Duration.ofMinutes(90));
                    assertThat(record.status()).isEqualTo(ServiceStatus.REPORTED);
                    assertThat(given.hall
                                    .traces()
                                    .of(coordinator, record.id().value())
                                    .links())
                            .contains(new TraceView.Link(
                                    round(day).value(), record.id().value(), TraceRelation.RESTS_ON));
                });
        given.at(TestShifts.at("2026-03-05T00:59:59"));
        assertThat(doors(rider, day).get(0).name()).isEqualTo("a");
        given.at(TestShifts.at("2026-03-05T01:00:00"));
        assertThat(doors(rider, day).get(0).name()).isNull();
    }

    @Test
    void aRoundGoesOnWithoutWhoIsAwayAndByWhoTakesItOver() {
        Id<MealClient> a = client("a");
        Id<MealClient> b = client("b");
        Id<MealClient> c = client("c");
        Id<MealClient> d = client("d");
        Actor second = given.volunteer("Second");
        for (Id<MealClient> client : List.of(a, b, c, d)) {
            deliveries.tell(coordinator, new TellClient(client, person(second)));
        }
        Id<MealDay> day = cooked();
        Id<MealDrop> forA = drop(day, a);
        Id<MealDrop> forD = drop(day, d);
        given.meals.schedule(
                coordinator,
                ScheduleStatus.of(b, ClientStatus.PAUSED, WEDNESDAY, "In hospital")
                        .until(WEDNESDAY.plusDays(7))
                        .build());
        Id<Person> elder = given.meals.reads().client(coordinator, c).person();
        given.erase(Actor.person(elder));
        given.at(TestShifts.at("2026-03-04T11:00:00"));
        deliveries.pickUp(rider, new PickUp(round(day), List.of(forA)));
        deliveries.pickUp(rider, PickUp.all(round(day)));
        assertThat(order(day, b)).isEqualTo(OrderStatus.FAILED);
        assertThat(order(day, c)).isEqualTo(OrderStatus.FAILED);
        assertThat(doors(rider, day)).extracting(RouteSheet.Door::drop).containsExactly(forA, forD);
        deliveries.step(rider, DropStep.handedOver(forA, HandedTo.NEIGHBOUR).build());

        refused(
                "access.denied",
                () -> deliveries.step(second, DropStep.notAnswered(forD).build()));
        deliveries.assign(
                coordinator, AssignCarrier.of(round(day), person(second)).build());
        refused(
                "delivery.drop.other",
                () -> deliveries.step(rider, DropStep.notAnswered(forD).build()));
        refused(
                "access.denied",
                () -> deliveries.step(second, DropStep.cancelled(forD).build()));
        refused(
                "delivery.drop.state",
                () -> deliveries.step(coordinator, DropStep.cancelled(forD).build()));
        deliveries.step(second, DropStep.notAnswered(forD).build());
        given.erase(second);
        given.meals.close(coordinator, new CloseDay(day));
        assertThat(order(day, a)).isEqualTo(OrderStatus.DELIVERED);
        assertThat(order(day, d)).isEqualTo(OrderStatus.FAILED);
        assertThat(deliveries.reads().progress(coordinator, day).get(0).meals())
                .containsOnly(
                        Map.entry(DropStatus.HANDED_OVER, 1L),
                        Map.entry(DropStatus.RETURNED, 1L),
                        Map.entry(DropStatus.CANCELLED, 2L));
        ImpactReport figures = given.hall
                .reports()
                .impact(
                        given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT),
                        ImpactQuery.of(Scopes.DISTRICT, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"))
                                .by(By.MONTH));
        assertThat(List.of(
                        "meal.figure.cooked",
                        "meal.figure.delivered",
                        "meal.figure.failed",
                        "delivery.figure.handed",
                        "delivery.figure.unanswered",
                        "welfare.figure.opened"))
                .extracting(code -> figures.figure(code).value())
                .containsExactly(4L, 1L, 3L, 1L, 1L, 1L);
        assertThat(figures.figure("meal.figure.elders").suppressed()).isTrue();
        assertThat(figures.figure("meal.figure.delivered").parts())
                .extracting(Figure.Part::group)
                .containsExactly("2026-03");
    }
}
