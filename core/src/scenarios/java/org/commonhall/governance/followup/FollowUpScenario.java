package org.commonhall.governance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a decision. */
@StoreTest
class FollowUpScenario {
    private static final UUID DECISION = new UUID(7, 7);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");
    private static final PageRequest TEN = PageRequest.first(10);

    private FollowUps followUps;
    private Actor secretary;
    private Actor owner;

    private final TestRequests given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Id<Organization> street;

    FollowUpScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        clock = given.clock;
        street = given.street;
    }

    /** A secretary of the street office, whose decisions these are, and an owner. */
    @BeforeEach
    void appoint() {
        followUps = hall.governance().followUps();
        secretary = given.somebody("Secretary", Role.SECRETARY, street.value());
        owner = given.somebody("Owner", null, street.value());
    }

    /** Progress rolls up with normalised weights, exactly; dropped parts count for nothing. */
    @Test
    void progressRollsUp() {
        FollowUp whole = planned(null, null);
        FollowUp roof = planned(whole, "2");
        FollowUp paint = planned(whole, null);
        FollowUp extra = planned(whole, "97");
        refused("followup.parts", () -> report(whole, 1, 2));
        report(roof, 1, 3);
        step(extra, FollowUpAction.DROP);
        assertThat(shown(whole).progress()).isEqualTo(Progress.of(2, 9));
        refused("followup.parts.open", () -> step(whole, FollowUpAction.FINISH));
        step(roof, FollowUpAction.FINISH);
        assertThat(shown(whole).progress().percent()).isEqualTo("66.66");
        step(paint, FollowUpAction.FINISH);
        assertThat(shown(whole).progress()).isEqualTo(Progress.WHOLE);
        assertThat(shown(whole).status()).isEqualTo(FollowUpStatus.UNDERWAY);
        assertThat(step(whole, FollowUpAction.FINISH).status()).isEqualTo(FollowUpStatus.DONE);
        refused("followup.state", () -> planned(whole, null));
        refused("followup.state", () -> reopen(paint));
        reopen(whole);
        reopen(paint);
        assertThat(shown(whole).progress()).isEqualTo(Progress.of(2, 3));
        refused("followup.state", () -> step(roof, FollowUpAction.FINISH));
        refused("followup.range", () -> report(paint, 2, 1));
        assertThat(hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** The clock reminds before the day and tells once it is over; the next agenda lists what is late. */
    @Test
    void whatIsLateComesUpAgain() {
        FollowUp action = planned(null, null);
        assertThat(overdue()).isEmpty();
        given.pass(Duration.ofDays(1));
        hall.tick(clock.instant(), 100);
        assertThat(told(action)).containsExactly("planned", "reminded");
        given.pass(Duration.ofDays(4));
        hall.tick(clock.instant(), 100);
        assertThat(told(action)).containsExactly("planned", "reminded", "overdue");
        assertThat(overdue()).extracting(FollowUp::id).containsExactly(action.id());
        assertThat(shown(action).overdue()).isTrue();
        refused("followup.due.past", () -> reschedule(action, FRIDAY));
        reschedule(action, FRIDAY.plusDays(7));
        assertThat(overdue()).isEmpty();
        given.pass(Duration.ofDays(30));
        hall.tick(clock.instant(), 100);
        step(action, FollowUpAction.FINISH);
        assertThat(overdue()).isEmpty();
        assertThat(told(action))
                .containsExactly("planned", "reminded", "overdue", "rescheduled", "reminded", "overdue", "done");
    }

    /** A due date is a day of the hall: what is over in Shanghai goes on until midnight of a hall in New York. */
    @Test
    void daysAreThoseOfTheHall() {
        Commonhall far = given.later(given.settings().zone(ZoneId.of("America/New_York")));
        far.governance()
                .followUps()
                .plan(
                        secretary,
                        PlanFollowUp.of(DECISION, street, "Paint", person(owner), FRIDAY)
                                .build());
        given.pass(Duration.between(clock.instant(), Instant.parse("2026-03-07T04:59:59Z")));
        assertThat(far.governance().followUps().reads().of(secretary, DECISION))
                .extracting(FollowUpView::overdue)
                .containsExactly(false);
        given.pass(Duration.ofSeconds(1));
        assertThat(far.governance().followUps().reads().of(secretary, DECISION))
                .extracting(FollowUpView::overdue)
                .containsExactly(true);
    }

    /** Everybody reads of visible actions; who does them and the rest is for those whose they are. */
    @Test
    void thePublicSeesWhatIsVisible() {
        FollowUp action = planned(null, null);
        FollowUp hidden = stored(followUps.plan(
                secretary,
                PlanFollowUp.of(DECISION, street, "Ask the lawyer", person(owner), FRIDAY)
                        .text("Which")
                        .visible(false)
                        .build()));
        report(action, 1, 4);
        followUps.step(
                secretary,
                FollowUpStep.of(action.id(), FollowUpAction.NOTE, "The firm is slow")
                        .visible(false)
                        .build());
        for (Actor by : ImmutableList.of(Actor.visitor(), given.asker, given.handler)) {
            assertThat(followUps.reads().of(by, DECISION)).singleElement().satisfies(view -> {
                assertThat(view.title()).isEqualTo("Mend the roof");
                assertThat(view.ownerPerson()).isNull();
                assertThat(view.text()).isNull();
            });
            assertThat(followUps.reads().timeline(by, action.id(), TEN).items())
                    .extracting(FollowUpView.Line::text)
                    .containsExactly("Begun");
            refused("record.missing", () -> followUps.reads().timeline(by, hidden.id(), TEN));
        }
        assertThat(followUps.reads().of(owner, DECISION))
                .hasSize(2)
                .allSatisfy(view -> assertThat(view.ownerPerson()).isNotNull());
        assertThat(followUps.reads().of(secretary, DECISION)).hasSize(2);
        assertThat(followUps.reads().timeline(secretary, action.id(), TEN).items())
                .hasSize(2);
        assertThat(followUps.reads().mine(owner, TEN).items()).hasSize(2);
        assertThat(followUps.reads().open(secretary, street, TEN).items()).hasSize(2);
        refused("access.denied", () -> followUps.reads().open(given.asker, street, TEN));
        refused(
                "access.denied",
                () -> followUps.step(
                        given.asker,
                        FollowUpStep.of(action.id(), FollowUpAction.FINISH, "Done")
                                .build()));
        refused(
                "access.denied",
                () -> followUps.step(
                        owner,
                        FollowUpStep.of(action.id(), FollowUpAction.DROP, "No").build()));
    }

    /** A part belongs to the decision of its whole; nothing is due in the past. */
    @Test
    void aPartIsOfTheSameDecision() {
        FollowUp whole = planned(null, null);
        refused(
                "followup.whole",
                () -> followUps.plan(
                        secretary,
                        PlanFollowUp.of(new UUID(7, 8), street, "Paint", person(owner), FRIDAY)
                                .parent(whole.id())
                                .build()));
        refused(
                "followup.due.past",
                () -> followUps.plan(
                        secretary,
                        PlanFollowUp.of(DECISION, street, "Paint", person(owner), LocalDate.parse("2026-03-01"))
                                .build()));
        refused(
                "input.invalid",
                () -> followUps.plan(
                        secretary,
                        PlanFollowUp.of(DECISION, street, "Paint", person(owner), FRIDAY)
                                .parent(whole.id())
                                .weight(BigDecimal.ZERO)
                                .build()));
    }

    private FollowUp planned(@Nullable FollowUp whole, @Nullable String weight) {
        return stored(followUps.plan(
                secretary,
                PlanFollowUp.of(DECISION, street, "Mend the roof", person(owner), FRIDAY)
                        .parent(whole == null ? null : whole.id())
                        .weight(weight == null ? null : new BigDecimal(weight))
                        .build()));
    }

    private FollowUp report(FollowUp action, long done, long outOf) {
        return stored(followUps.step(
                owner, FollowUpStep.report(action.id(), done, outOf, "Begun").build()));
    }

    private FollowUp step(FollowUp action, FollowUpAction what) {
        return stored(followUps.step(
                secretary, FollowUpStep.of(action.id(), what, "So it is").build()));
    }

    private FollowUp reopen(FollowUp action) {
        return stored(followUps.step(
                secretary,
                FollowUpStep.of(action.id(), FollowUpAction.REOPEN, "Not done")
                        .dueOn(FRIDAY)
                        .build()));
    }

    private FollowUp reschedule(FollowUp action, LocalDate day) {
        return stored(followUps.step(
                secretary,
                FollowUpStep.of(action.id(), FollowUpAction.RESCHEDULE, "Rain")
                        .dueOn(day)
                        .build()));
    }

    private FollowUp stored(Receipt<FollowUp> receipt) {
        return Stored.of(hall, FollowUp.TYPE, receipt);
    }

    private FollowUpView shown(FollowUp action) {
        return followUps.reads().of(secretary, DECISION).stream()
                .filter(view -> view.id().equals(action.id()))
                .findAny()
                .orElseThrow();
    }

    private List<FollowUp> overdue() {
        return hall.corridor().read(secretary, reading -> reading.select(FollowUp.late(street, reading.today(), 10)));
    }

    private List<String> told(FollowUp action) {
        return hall.journal().history(given.admin, action.id().value()).stream()
                .map(entry -> entry.event().replace("followup.", ""))
                .collect(ImmutableList.toImmutableList());
    }

    private static Holder person(Actor actor) {
        return Holder.person(new Id<>(Objects.requireNonNull(actor.person())));
    }
}
