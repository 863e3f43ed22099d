package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Option;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.catalogue.DefineCategory;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said once to somebody who submits, what a repeat says, and what a receipt says of the outcome. */
@StoreTest
class SubmissionScenario {
    private static final UUID KEY = new UUID(7, 70);

    private final TestRequests given;
    private final Requests requests;

    SubmissionScenario(TestHall hall) {
        given = new TestRequests(hall);
        requests = given.requests;
    }

    /** A visitor whose answer was lost asks again and gets a new code; the one that was lost ends. */
    @Test
    void aVisitorWhoseAnswerWasLostGetsANewCode() {
        Call visitor = Actor.visitor().once(KEY);
        Submitted lost = requests.submit(visitor, given.about("Lift"));
        given.clock.advance(Duration.ofHours(24));
        Submitted again = requests.submit(visitor, given.about("Lift"));
        assertThat(again.number()).isEqualTo(lost.number());
        assertThat(again.receipt().id()).isEqualTo(lost.receipt().id());
        assertThat(again.receipt().version()).isEqualTo(lost.receipt().version());
        assertThat(again.receipt().event()).isEqualTo("request.submitted");
        assertThat(again.receipt().state()).isEqualTo("RECEIVED");
        assertThat(tracked(again)).isEqualTo(RequestAudience.REQUESTER);
        refused("request.tracking", () -> tracked(lost));
        assertThat(given.events(given.stored(lost.receipt()))).containsExactly("submitted", "tracking_renewed");
        assertThat(again.toString()).doesNotContain(code(again));
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** After a day a repeat says no code any more, and the last one said stays. */
    @Test
    void afterADayNoCodeIsSaidAgain() {
        Call visitor = Actor.visitor().once(KEY);
        Submitted first = requests.submit(visitor, given.about("Lift"));
        given.clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertThat(requests.submit(visitor, given.about("Lift")).trackingCode()).isNull();
        assertThat(tracked(first)).isEqualTo(RequestAudience.REQUESTER);
        assertThat(given.events(given.stored(first.receipt()))).containsExactly("submitted");
    }

    /** A person with an account needs no code, and a repeat of the desk says none of somebody else's. */
    @Test
    void aPersonGetsNoCodeOnARepeat() {
        Call asker = given.asker.once(KEY);
        assertThat(requests.submit(asker, given.about("Lift")).trackingCode()).isNull();
        assertThat(requests.submit(asker, given.about("Lift")).trackingCode()).isNull();
        Call desk = given.desk.once(new UUID(7, 71));
        SubmitRequest call = SubmitRequest.of("Lift")
                .channel(RequestChannel.HOTLINE)
                .behalf(true)
                .consented(true)
                .build();
        Submitted first = requests.submit(desk, call);
        assertThat(requests.submit(desk, call).trackingCode()).isNull();
        assertThat(tracked(first)).isEqualTo(RequestAudience.REQUESTER);
    }

    /** The desk asks for nobody who was erased. */
    @Test
    void nobodyAsksForSomebodyWhoWasErased() {
        given.erase(given.other);
        refused(
                "record.person.gone",
                () -> requests.submit(
                        given.desk,
                        SubmitRequest.of("Lift")
                                .channel(RequestChannel.HOTLINE)
                                .behalf(true)
                                .behalfOf(Person.idOf(given.other))
                                .consented(true)
                                .build()));
    }

    /** Nobody is told that a request is public which then is not. */
    @Test
    void onlyWhatTheCatalogueMakesPublicIsPublic() {
        SubmitRequestBuilder open = SubmitRequest.of("Lift").visibility(RequestVisibility.PUBLIC);
        refused("request.visibility.category", () -> requests.submit(given.asker, open.build()));
        DefineCategory quiet =
                given.entry("quiet").visibility(RequestVisibility.PRIVATE).build();
        var entry = given.hall.request().catalogue().define(given.admin, quiet);
        refused(
                "request.visibility.private",
                () -> requests.submit(given.asker, open.category(entry.id()).build()));
        requests.submit(given.asker, open.category(given.lifts.id()).build());
    }

    /** The desk sees who asked also where somebody with an account wrote no name, units only where they may. */
    @Test
    void theDeskSeesWhoAsked() {
        Submitted made = requests.submit(
                given.asker,
                SubmitRequest.of(Matter.of("Lift").building(given.tower).build())
                        .category(given.lifts.id())
                        .anonymousToHandler(true)
                        .build());
        requests.dispatch(
                given.desk,
                DispatchRequest.of(made.receipt().id()).unit(given.manager).build());
        assertThat(named(given.desk, made)).isEqualTo("Asker");
        assertThat(named(given.auditor, made)).isNull();
        assertThat(named(given.handler, made)).isNull();
        assertThat(requests.reads().actions(Actor.visitor(), made.receipt().id()))
                .as("a visitor cannot follow")
                .noneMatch(Option::possible);
    }

    private @Nullable String named(Actor by, Submitted made) {
        AskedView asked = Objects.requireNonNull(
                requests.reads().get(by, made.receipt().id()).asked());
        return asked.people().get(0).contact().name();
    }

    /** Where a rule chose, the receipt says what decided. */
    @Test
    void theReceiptSaysWhatDecided() {
        Receipt<ServiceRequest> unsolved = visited(VisitReply.answered()
                .contacted(true)
                .resolved(false)
                .satisfied(false)
                .words("It stopped again")
                .build());
        assertThat(unsolved.state()).isEqualTo("REOPENED");
        assertThat(why(unsolved).code()).isEqualTo("request.visit.unsolved");
        Receipt<ServiceRequest> solved = visited(VisitReply.answered()
                .contacted(true)
                .resolved(true)
                .satisfied(true)
                .build());
        assertThat(solved.state()).isEqualTo("CLOSED");
        assertThat(why(solved).arguments()).containsExactly(1L);
        Submitted repeated = requests.submit(
                given.asker,
                SubmitRequest.of("Lift")
                        .earlier(Earlier.of(solved.id()).build())
                        .build());
        assertThat(repeated.receipt().event()).isEqualTo("request.refused");
        assertThat(why(repeated.receipt()).text(Locale.ENGLISH)).contains("nothing new was said");
        assertThat(requests.submit(given.asker, given.about("Lift")).receipt().why())
                .isNull();
    }

    private Receipt<ServiceRequest> visited(VisitReply reply) {
        return requests.visit(
                given.asker,
                RecordVisit.of(given.answered(given.asker).id(), reply).build());
    }

    private static Explanation why(Receipt<ServiceRequest> receipt) {
        return Objects.requireNonNull(receipt.why());
    }

    private RequestAudience tracked(Submitted submitted) {
        return requests.reads().track(submitted.number(), code(submitted)).audience();
    }

    private static String code(Submitted submitted) {
        return Objects.requireNonNull(submitted.trackingCode());
    }
}
