package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.directory.building.Building;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of requests that are handled together, who follows them, and what they were promised. */
@StoreTest
class MergedRequestScenario {
    private final TestRequests given;
    private final Requests requests;
    private ServiceCategory quiet;

    MergedRequestScenario(TestHall hall) {
        given = new TestRequests(hall);
        requests = given.requests;
    }

    /** A kind of request that only those who ask and handle it may see. */
    @BeforeEach
    void define() {
        quiet = Stored.of(
                given.hall,
                ServiceCategory.TYPE,
                given.hall
                        .request()
                        .catalogue()
                        .define(
                                given.admin,
                                given.entry("quiet")
                                        .visibility(RequestVisibility.PRIVATE)
                                        .build()));
    }

    private ServiceRequest hidden(Actor by) {
        return given.stored(requests.submit(
                        by,
                        SubmitRequest.of(Matter.of("A secret matter")
                                        .building(given.tower)
                                        .build())
                                .category(quiet.id())
                                .contact(Contact.of()
                                        .name("Ms Secret")
                                        .phone("13900000000")
                                        .build())
                                .build())
                .receipt());
    }

    private void merge(ServiceRequest source, ServiceRequest target) {
        requests.merge(given.desk, new MergeRequest(source.id(), target.id()));
    }

    private RequestView seen(Actor by, ServiceRequest request) {
        return requests.reads().get(by, request.id());
    }

    private void handled(ServiceRequest request) {
        requests.dispatch(
                given.desk, DispatchRequest.of(request.id()).unit(given.manager).build());
        given.step(given.handler, request, RequestAction.SIGN);
    }

    /** A public request merged into a private one shows nothing of the private one. */
    @Test
    void aPrivateTargetStaysPrivate() {
        ServiceRequest open = given.received(given.other, "A public matter");
        ServiceRequest target = hidden(given.asker);
        handled(target);
        merge(open, target);
        requests.update(given.handler, new PublishUpdate(target.id(), "The secret is out", true));
        given.answer(target, AnswerOutcome.RESOLVED);
        for (Actor by : new Actor[] {Actor.visitor(), given.somebody("Reader", null, given.tower.value())}) {
            RequestView view = seen(by, open);
            assertThat(view.updates()).isEmpty();
            assertThat(view.mergedInto()).isNull();
            assertThat(view.status()).isEqualTo(RequestStatus.MERGED);
            assertThat(view.outcome()).isNull();
            refused("record.missing", () -> seen(by, target));
        }
        RequestView own = seen(given.other, open);
        assertThat(own.updates()).hasSize(2);
        assertThat(own.mergedInto()).isNull();
        refused("record.missing", () -> seen(given.other, target));
        refused("record.missing", () -> requests.reads().actions(given.other, target.id()));
        refused("record.missing", () -> requests.reads().explainDue(given.other, target.id()));
    }

    /**
     * What the requester of a merged request says is said to the one it is handled with, and the receipt is of that one; it
     * opens nothing. The right is that of a requester of the merged one; who has none leaves nothing on either.
     */
    @Test
    void aRequesterActsOnWhatTheRequestIsHandledWith() {
        ServiceRequest open = given.received(given.other, "A public matter");
        ServiceRequest target = hidden(given.asker);
        handled(target);
        merge(open, target);
        Receipt<ServiceRequest> said = requests.message(
                given.other, SendMessage.of(open.id(), "Still so").build());
        assertThat(said.id()).isEqualTo(target.id());
        refused("record.missing", () -> seen(given.other, target));
        assertThat(Objects.requireNonNull(seen(given.asker, target).asked()).people())
                .allSatisfy(asker -> assertThat(asker.said()).isEmpty());
        given.answer(target, AnswerOutcome.RESOLVED);
        List<String> before = given.events(target);
        for (Actor stranger : new Actor[] {given.asker, Actor.visitor(), given.streetHandler}) {
            refused("access.denied", () -> given.contented(stranger, open));
            refused(
                    "access.denied",
                    () -> requests.askReview(
                            stranger, AskReview.of(open.id(), "No").build()));
            refused(
                    "access.denied",
                    () -> requests.reopen(
                            stranger, ReopenRequest.of(open.id(), "No").build()));
        }
        refused("access.denied", () -> given.contented(given.other, target));
        assertThat(given.events(target)).isEqualTo(before);
        given.contented(given.other, open);
        assertThat(given.contented(given.asker, target).status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(given.stored(requests.reopen(
                                given.other,
                                ReopenRequest.of(open.id(), "It is back").build()))
                        .id())
                .isEqualTo(target.id());
    }

    /** A merge is taken back where both are: what leaves changes what it leaves. */
    @Test
    void aMergeIsTakenBackByWhoMayChangeBoth() {
        Id<Building> annexe = given.building("Annexe");
        ServiceRequest source = inAnnexe(annexe);
        ServiceRequest target = given.received(given.other, "One");
        merge(source, target);
        Actor here = given.somebody("Desk of the annexe", Role.DESK, annexe.value());
        List<String> before = given.events(target);
        refused("access.denied", () -> requests.undoMerge(here, new UndoMerge(source.id())));
        assertThat(given.events(target)).isEqualTo(before);
        assertThat(seen(given.desk, source).status()).isEqualTo(target.status());
        requests.undoMerge(given.desk, new UndoMerge(source.id()));
        assertThat(seen(given.desk, target).requesters()).isEqualTo(1);
    }

    /** A public target is pointed to, with its state; a private request merged into it leaves no name there. */
    @Test
    void aPublicTargetIsPointedTo() {
        ServiceRequest target = given.inHandling(given.asker);
        ServiceRequest open = given.received(given.other, "The same");
        ServiceRequest secret = hidden(given.other);
        merge(open, target);
        merge(secret, target);
        RequestView view = seen(Actor.visitor(), open);
        assertThat(view.mergedInto()).isEqualTo(target.id());
        assertThat(view.status()).isEqualTo(RequestStatus.IN_HANDLING);
        assertThat(seen(Actor.visitor(), target).names()).doesNotContain("Ms Secret");
        refused("record.missing", () -> seen(Actor.visitor(), secret));
    }

    /** An earlier request is named by those who may see it: for others there is none, whatever is said of the new one. */
    @Test
    void anEarlierRequestIsOneThatTheActorMaySee() {
        Id<Building> annexe = given.building("Annexe");
        Actor here = given.somebody("Desk of the annexe", Role.DESK, annexe.value());
        ServiceRequest secret = hidden(given.other);
        ServiceRequest fresh = inAnnexe(annexe);
        refused(
                "record.missing",
                () -> requests.refuse(
                        here,
                        RefuseRequest.of(fresh.id(), RefusalReason.SECRET)
                                .channel("The court")
                                .earlier(secret.id())
                                .build()));
        SubmitRequest again = SubmitRequest.of(
                        Matter.of("Again").building(annexe).build())
                .behalfOf(new Id<>(Objects.requireNonNull(given.other.person())))
                .consented(true)
                .earlier(Earlier.of(secret.id()).build())
                .build();
        refused("record.missing", () -> requests.submit(here, again));
        requests.submit(
                given.other,
                SubmitRequest.of("Again")
                        .earlier(Earlier.of(secret.id()).build())
                        .build());
        assertThat(given.events(fresh)).containsExactly("submitted");
    }

    private ServiceRequest inAnnexe(Id<Building> annexe) {
        return given.stored(requests.submit(
                        given.asker,
                        SubmitRequest.of(Matter.of("The same").building(annexe).build())
                                .category(given.lifts.id())
                                .build())
                .receipt());
    }

    private void follow(Actor by, ServiceRequest request, boolean meToo, boolean on) {
        requests.follow(by, new FollowRequest(request.id(), meToo, on));
    }

    private long followers(ServiceRequest request) {
        return seen(given.desk, request).followers();
    }

    /** Who followed either follows the target, once, and can stop there. */
    @Test
    void followersAreCarriedOverAsASet() {
        Actor both = given.somebody("Both", null, given.tower.value());
        Actor one = given.somebody("One", null, given.tower.value());
        ServiceRequest target = given.received(given.asker, "One");
        ServiceRequest source = given.received(given.other, "The same");
        follow(both, target, true, true);
        follow(both, source, true, true);
        follow(one, source, true, true);
        merge(source, target);
        assertThat(followers(target)).isEqualTo(2);
        follow(one, target, false, false);
        assertThat(followers(target)).isEqualTo(1);
        follow(both, target, false, false);
        assertThat(followers(target)).isZero();
    }

    /** Who has the same trouble and follows has it still; it ends with the following. */
    @Test
    void followingTakesNoTroubleBack() {
        ServiceRequest request = given.received(given.asker, "Lift");
        follow(given.other, request, true, true);
        follow(given.other, request, false, true);
        assertThat(followers(request)).isEqualTo(1);
        follow(given.other, request, false, false);
        assertThat(followers(request)).isZero();
        follow(given.other, request, false, true);
        assertThat(followers(request)).isZero();
    }

    /** Who follows what was merged into something private stops where he began, and nobody begins there. */
    @Test
    void aFollowerStopsWhereHeBegan() {
        Actor one = given.somebody("One", null, given.tower.value());
        Actor late = given.somebody("Late", null, given.tower.value());
        ServiceRequest source = given.received(given.other, "A public matter");
        ServiceRequest target = hidden(given.asker);
        follow(one, source, true, true);
        merge(source, target);
        assertThat(followers(target)).isEqualTo(1);
        refused("record.missing", () -> follow(late, source, true, true));
        refused("record.missing", () -> follow(late, source, true, false));
        follow(one, source, false, false);
        assertThat(followers(target)).isZero();
    }

    /** A merge taken back leaves both as they were: who follows, who asks, what was promised, and where each stood. */
    @Test
    void aMergeTakenBackLeavesNothing() {
        Actor one = given.somebody("One", null, given.tower.value());
        ServiceRequest source = given.inHandling(given.asker);
        given.pass(Duration.ofDays(30));
        ServiceRequest target = given.inHandling(given.other);
        follow(one, source, true, true);
        Instant due = seen(given.desk, target).dueAt();
        RequestStatus stood = seen(given.desk, source).status();
        merge(source, target);
        assertThat(seen(given.desk, target).dueAt())
                .isEqualTo(seen(given.desk, source).dueAt())
                .isNotEqualTo(due);
        refused("request.extend.merged", () -> requests.extend(given.desk, new ExtendRequest(target.id(), 1, "More")));
        requests.undoMerge(given.desk, new UndoMerge(source.id()));
        assertThat(seen(given.desk, target)).satisfies(view -> {
            assertThat(view.dueAt()).isEqualTo(due);
            assertThat(view.requesters()).isEqualTo(1);
            assertThat(view.followers()).isZero();
        });
        assertThat(seen(given.desk, source)).satisfies(view -> {
            assertThat(view.status()).isEqualTo(stood);
            assertThat(view.followers()).isEqualTo(1);
            assertThat(view.mergedInto()).isNull();
        });
    }

    /** The same person in two requests is one, and is asked once; what is worked on can be merged as well. */
    @Test
    void aPersonWhoAskedTwiceIsOne() {
        ServiceRequest target = given.inHandling(given.asker);
        ServiceRequest own = given.inHandling(given.asker);
        ServiceRequest others = given.inHandling(given.other);
        merge(own, target);
        assertThat(seen(given.desk, target).requesters()).isEqualTo(1);
        merge(others, target);
        assertThat(seen(given.desk, target).requesters()).isEqualTo(2);
        given.answer(target, AnswerOutcome.RESOLVED);
        assertThat(given.contented(given.asker, own).status()).isEqualTo(RequestStatus.ANSWERED);
        refused("request.visit.done", () -> given.contented(given.asker, target));
        assertThat(given.contented(given.other, others).status()).isEqualTo(RequestStatus.CLOSED);
    }

    /** A late request merged into a fresh one is not in time: the earliest promise governs. */
    @Test
    void theEarliestPromiseGoverns() {
        ServiceRequest late = given.inHandling(given.asker);
        given.pass(Duration.ofDays(30));
        ServiceRequest fresh = given.inHandling(given.other);
        merge(late, fresh);
        ServiceRequest answered = given.answer(fresh, AnswerOutcome.RESOLVED);
        assertThat(answered.dueAt()).isEqualTo(late.dueAt());
        assertThat(answered.answeredInTime()).isFalse();
        assertThat(requests.reads().explainDue(given.desk, fresh.id()).code()).isEqualTo("request.due.merged");
    }
}
