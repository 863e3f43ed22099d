package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.directory.file.FileView;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.inbox.Duplicate;
import org.commonhall.request.inbox.DuplicateQuery;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestFilterBuilder;
import org.commonhall.request.inbox.RequestRow;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.request.rates.Rate;
import org.commonhall.request.rates.RateMethod;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.rates.ThreeRates;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.Test;

/** What people see of requests. */
@StoreTest
class RequestReadScenario {
    private static final PageRequest FIRST = PageRequest.first(2);

    private final TestRequests given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Requests requests;
    private final Inbox inbox;
    private final Actor desk;
    private final Actor handler;
    private final Actor reviewer;
    private final Actor auditor;
    private final Actor asker;
    private final Actor other;
    private final Id<Organization> manager;
    private final ServiceCategory lifts;

    RequestReadScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        clock = given.clock;
        requests = given.requests;
        inbox = given.hall.request().inbox();
        desk = given.desk;
        handler = given.handler;
        reviewer = given.reviewer;
        auditor = given.auditor;
        asker = given.asker;
        other = given.other;
        manager = given.manager;
        lifts = given.lifts;
    }

    /** Everybody sees what is theirs to see, and the two anonymities are two. */
    @Test
    void everyAudienceSeesItsOwnFields() {
        ServiceRequest request = given.inHandling(asker);
        requests.note(handler, new AddNote(request.id(), "Ask the maker"));
        requests.update(handler, new PublishUpdate(request.id(), "Parts ordered", true));
        requests.update(handler, new PublishUpdate(request.id(), "We call on Friday", false));
        RequestReads reads = requests.reads();
        RequestView everybody = reads.get(other, request.id());
        assertThat(everybody.audience()).isEqualTo(RequestAudience.PUBLIC);
        assertThat(everybody.updates()).extracting(RequestView.Word::text).containsExactly("Parts ordered");
        assertThat(everybody.names()).isEmpty();
        assertThat(everybody.asked()).isNull();
        assertThat(everybody.work()).isNull();
        RequestView own = reads.get(asker, request.id());
        assertThat(own.audience()).isEqualTo(RequestAudience.REQUESTER);
        assertThat(own.updates()).hasSize(2);
        assertThat(own.work()).isNull();
        assertThat(contact(own).phone()).isEqualTo("13800000000");
        RequestView work = reads.get(handler, request.id());
        assertThat(work.audience()).isEqualTo(RequestAudience.HANDLER);
        assertThat(contact(work).name()).isEqualTo("Mr Lin");
        assertThat(work.work()).isNotNull();
        RequestView audit = reads.get(auditor, request.id());
        assertThat(audit.audience()).isEqualTo(RequestAudience.AUDITOR);
        assertThat(contact(audit)).isEqualTo(Contact.NONE);
        assertThat(audit.toString() + work + own).doesNotContain("13800000000", "Mr Lin", "maker");
        assertThat(reads.get(desk, request.id()).audience()).isEqualTo(RequestAudience.DESK);
    }

    /** Who was shown the contact of somebody else is in the journal, and nobody for whom there was nothing to see. */
    @Test
    void readsOfContactAreJournaled() {
        ServiceRequest request = given.inHandling(asker);
        RequestReads reads = requests.reads();
        long version = request.version();
        for (Actor by : ImmutableList.of(asker, other, auditor, Actor.visitor())) {
            reads.get(by, request.id());
        }
        assertThat(contactReads(request)).isEmpty();
        reads.get(desk, request.id());
        reads.numbered(handler, request.number());
        hall.inTransaction(inside -> inside.requests().reads().get(reviewer, request.id()));
        assertThat(contactReads(request))
                .extracting(event -> event.actor().person())
                .containsExactlyInAnyOrder(desk.person(), handler.person(), reviewer.person());
        assertThat(contactReads(request)).allSatisfy(event -> {
            assertThat(event.version()).isEqualTo(version);
            assertThat(hall.journal().changes(auditor, event.id())).isEmpty();
        });
        requests.changeAnonymity(
                asker,
                ChangeAnonymity.of(request.id())
                        .anonymousToPublic(true)
                        .anonymousToHandler(true)
                        .build());
        reads.get(handler, request.id());
        assertThat(contactReads(request)).hasSize(3);
        assertThat(hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    private List<Event> contactReads(ServiceRequest request) {
        return hall.journal().history(given.admin, request.id().value()).stream()
                .filter(entry -> entry.event().equals(RequestEvent.CONTACT_READ.code()))
                .toList();
    }

    /** Anonymous to the units is not anonymous to the desk; private is private to everybody else. */
    @Test
    void anonymityAndPrivacyHold() {
        ServiceRequest request = given.stored(requests.submit(
                        asker,
                        SubmitRequest.of(
                                        Matter.of("Noise").building(given.tower).build())
                                .category(lifts.id())
                                .visibility(RequestVisibility.PRIVATE)
                                .contact(Contact.of()
                                        .name("Mr Lin")
                                        .phone("13800000000")
                                        .build())
                                .anonymousToHandler(true)
                                .build())
                .receipt());
        requests.dispatch(desk, DispatchRequest.of(request.id()).unit(manager).build());
        RequestReads reads = requests.reads();
        assertThat(contact(reads.get(handler, request.id()))).isEqualTo(Contact.NONE);
        assertThat(contact(reads.get(desk, request.id())).name()).isEqualTo("Mr Lin");
        refused("record.missing", () -> reads.get(other, request.id()));
        refused("record.missing", () -> reads.get(given.streetHandler, request.id()));
        refused(
                "record.missing",
                () -> requests.follow(
                        other, FollowRequest.of(request.id()).meToo(true).build()));
        assertThat(inbox.published(RequestFilter.ALL, RequestSort.NEWEST, FIRST).items())
                .isEmpty();
    }

    /**
     * Files are read by the desk, the units that handle the request and whoever gave them, and listed for no one else.
     */
    @Test
    void theFilesOfARequestAreReadByThoseWhoWorkOnItAndTheirRequester() {
        SubmitRequest withPhoto = SubmitRequest.of(
                        Matter.of("Lift").building(given.tower).build())
                .category(lifts.id())
                .files(ImmutableList.of(text("note.txt", "stuck")))
                .build();
        ServiceRequest request = given.stored(requests.submit(asker, withPhoto).receipt());
        requests.dispatch(desk, DispatchRequest.of(request.id()).unit(manager).build());
        RequestReads reads = requests.reads();
        Id<Attachment> file = reads.get(desk, request.id()).files().get(0).id();
        for (Actor by : ImmutableList.of(desk, handler, asker, reviewer)) {
            assertThat(reads.get(by, request.id()).files()).singleElement().satisfies(view -> {
                assertThat(view.fileName()).isEqualTo("note.txt");
                assertThat(view.mediaType()).isEqualTo("text/plain");
                assertThat(view.length()).isEqualTo(5);
            });
            assertThat(hall.directory().files().contentOf(by, file)).isEqualTo(content("stuck"));
            assertThat(hall.directory().files().filesOf(by, request.id().value()))
                    .hasSize(1);
        }
        Actor registrar = given.somebody("Registrar", Role.REGISTRAR, given.tower.value());
        for (Actor by : ImmutableList.of(other, given.streetHandler, auditor, registrar, Actor.visitor())) {
            assertThat(reads.get(by, request.id()).files()).isEmpty();
            refused("access.denied", () -> hall.directory().files().contentOf(by, file));
            assertThat(hall.directory().files().filesOf(by, request.id().value()))
                    .isEmpty();
        }
    }

    /** Staff add files later, for the requester or for themselves, and never for everybody. */
    @Test
    void staffAddFilesToARequest() {
        ServiceRequest request = given.inHandling(asker);
        Receipt<Attachment> shown = attach(handler, request, Attachment.Visibility.OWNER);
        Receipt<Attachment> kept = attach(desk, request, Attachment.Visibility.STAFF);
        assertThat(hall.directory().files().contentOf(asker, shown.id())).isEqualTo(content("done"));
        assertThat(hall.directory().files().contentOf(handler, kept.id())).isEqualTo(content("done"));
        refused("access.denied", () -> hall.directory().files().contentOf(asker, kept.id()));
        RequestReads reads = requests.reads();
        assertThat(reads.get(asker, request.id()).files())
                .extracting(FileView::id)
                .containsExactly(shown.id());
        assertThat(reads.get(handler, request.id()).files()).hasSize(2);
        refused("file.public", () -> attach(desk, request, Attachment.Visibility.PUBLIC));
        refused("access.denied", () -> attach(given.streetHandler, request, Attachment.Visibility.STAFF));
        refused("access.denied", () -> attach(asker, request, Attachment.Visibility.OWNER));
    }

    /** Merged requests share their handling and not their files; a tracking code shows the files of its request. */
    @Test
    void aRequesterSeesNoFilesOfAnother() {
        var lift = SubmitRequest.of("Lift").category(lifts.id()).files(ImmutableList.of(text("a.txt", "a")));
        ServiceRequest target =
                given.stored(requests.submit(asker, lift.build()).receipt());
        ServiceRequest source =
                given.stored(requests.submit(other, lift.build()).receipt());
        requests.merge(desk, new MergeRequest(source.id(), target.id()));
        RequestReads reads = requests.reads();
        assertThat(reads.get(other, target.id()).audience()).isEqualTo(RequestAudience.REQUESTER);
        assertThat(reads.get(other, target.id()).files()).isEmpty();
        assertThat(reads.get(other, source.id()).files()).hasSize(1);
        Submitted tracked = requests.submit(Actor.visitor(), lift.build());
        assertThat(reads.track(tracked.number(), Objects.requireNonNull(tracked.trackingCode()))
                        .files())
                .hasSize(1);
        assertThat(reads.get(Actor.visitor(), tracked.receipt().id()).files()).isEmpty();
    }

    private Receipt<Attachment> attach(Actor by, ServiceRequest request, Attachment.Visibility audience) {
        return hall.directory()
                .files()
                .attach(by, new AttachFile(request.id().value(), text("report.txt", "done"), audience));
    }

    private static FileUpload text(String name, String content) {
        return FileUpload.of(name, "text/plain", content(content)).build();
    }

    private static Bytes content(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Number and code find a request without an account, and nothing else does. */
    @Test
    void trackingNeedsNumberAndCode() {
        Submitted submitted = requests.submit(
                Actor.visitor(), SubmitRequest.of("Lift").category(lifts.id()).build());
        String number = submitted.number();
        String code = Objects.requireNonNull(submitted.trackingCode());
        RequestReads reads = requests.reads();
        assertThat(reads.track(number, code.toLowerCase(Locale.ROOT).replace("-", " "))
                        .audience())
                .isEqualTo(RequestAudience.REQUESTER);
        refused("request.tracking", () -> reads.track(number, "0000-0000-0000-0000"));
        refused("request.tracking", () -> reads.track("20260302-0000000", code));
        requests.dispatch(desk, DispatchRequest.of(submitted.receipt().id()).build());
        ServiceRequest request = given.stored(submitted.receipt());
        given.step(handler, request, RequestAction.SIGN);
        given.answer(request, AnswerOutcome.RESOLVED);
        var visit = RecordVisit.of(
                        submitted.receipt().id(),
                        VisitReply.answered()
                                .contacted(true)
                                .resolved(true)
                                .satisfied(true)
                                .build())
                .code(code)
                .build();
        assertThat(given.stored(requests.visit(Actor.visitor(), visit)).status())
                .isEqualTo(RequestStatus.CLOSED);
        assertThat(submitted.toString()).doesNotContain(code);
    }

    /** Lists page, filter, sort and search, in Chinese too. */
    @Test
    void listsFilterSortAndSearch() {
        for (String title : new String[] {"电梯停运", "电梯异响", "Ｌift　noise", "门禁"}) {
            clock.advance(Duration.ofMinutes(1));
            given.received(asker, title);
        }
        var page = inbox.published(RequestFilter.ALL, RequestSort.NEWEST, FIRST);
        assertThat(page.items()).extracting(RequestRow::title).containsExactly("门禁", "Ｌift　noise");
        assertThat(inbox.published(
                                RequestFilter.ALL,
                                RequestSort.NEWEST,
                                FIRST.after(page.next().orElseThrow()))
                        .items())
                .extracting(RequestRow::title)
                .containsExactly("电梯异响", "电梯停运");
        var text = RequestFilterBuilder.builder(RequestFilter.ALL).text("异响").build();
        assertThat(inbox.queue(desk, text, RequestSort.OLDEST, FIRST).items()).hasSize(1);
        var folded = RequestFilterBuilder.builder(RequestFilter.ALL)
                .text("LIFT NOISE")
                .build();
        assertThat(inbox.queue(desk, folded, RequestSort.DUE, FIRST).items()).hasSize(1);
        var units = RequestFilterBuilder.builder(RequestFilter.ALL)
                .leadUnit(manager)
                .build();
        refused("access.denied", () -> inbox.queue(given.streetHandler, units, RequestSort.DUE, FIRST));
        assertThat(inbox.mine(asker, PageRequest.first(10)).items()).hasSize(4);
        assertThat(inbox.mine(other, FIRST).items()).isEmpty();
        assertThat(inbox.todo(desk, PageRequest.first(10)).items()).hasSize(4);
        assertThat(inbox.todo(handler, FIRST).items()).isEmpty();
        given.inHandling(other);
        assertThat(inbox.todo(handler, FIRST).items()).hasSize(1);
        assertThat(inbox.todo(asker, FIRST).items()).isEmpty();
        given.contented(other, given.answered(other));
        assertThat(inbox.totals(desk, RequestFilter.ALL))
                .isEqualTo(new Page.Totals<>(
                        6,
                        ImmutableMap.of(
                                RequestStatus.RECEIVED, 4L, RequestStatus.IN_HANDLING, 1L, RequestStatus.CLOSED, 1L)));
        assertThat(inbox.publishedTotals(filter().open(true).build()).all()).isEqualTo(5);
        assertThat(inbox.publishedTotals(filter().open(false).build()).in(RequestStatus.CLOSED))
                .isOne();
        assertThat(inbox.published(filter().open(false).build(), RequestSort.NEWEST, FIRST)
                        .items())
                .hasSize(1);
        assertThat(inbox.publishedTotals(filter().zone("elsewhere").build()).all())
                .isZero();
        refused("access.denied", () -> inbox.totals(given.streetHandler, units));
    }

    private static RequestFilterBuilder filter() {
        return RequestFilterBuilder.builder(RequestFilter.ALL);
    }

    /** What can be done, and why not. */
    @Test
    void actionsSayWhatStandsAgainstThem() {
        ServiceRequest request = given.inHandling(asker);
        var actions = requests.reads().actions(handler, request.id());
        assertThat(actions)
                .filteredOn(Option::possible)
                .extracting(Option::action)
                .containsExactlyInAnyOrder(
                        RequestAction.CONTACT,
                        RequestAction.PAUSE,
                        RequestAction.ESCALATE,
                        RequestAction.ANSWER,
                        RequestAction.UPDATE,
                        RequestAction.NOTE,
                        RequestAction.FOLLOW);
        assertThat(requests.reads()
                        .actions(
                                asker,
                                given.contented(asker, given.answer(request, AnswerOutcome.RESOLVED))
                                        .id()))
                .filteredOn(Option::possible)
                .extracting(Option::action)
                .containsExactlyInAnyOrder(
                        RequestAction.REOPEN, RequestAction.ASK_REVIEW, RequestAction.MESSAGE, RequestAction.FOLLOW);
        assertThat(requests.reads().explainDue(asker, request.id()).text(Locale.CHINESE))
                .contains("办结时限");
    }

    /** Suggestions are public, near in place, kind and time, and say why. */
    @Test
    void suggestionsAreNearAndPublic() {
        var here = Matter.of("Lift")
                .building(given.tower)
                .zone("east")
                .latitude(new BigDecimal("31.230400"))
                .longitude(new BigDecimal("121.473700"))
                .build();
        var near = Matter.of("Lift")
                .latitude(new BigDecimal("31.231300"))
                .longitude(new BigDecimal("121.473700"))
                .build();
        var far = Matter.of("Lift")
                .latitude(new BigDecimal("31.240000"))
                .longitude(new BigDecimal("121.473700"))
                .build();
        submit(here, RequestVisibility.PUBLIC);
        submit(here, RequestVisibility.PRIVATE);
        submit(near, RequestVisibility.PUBLIC);
        submit(far, RequestVisibility.PUBLIC);
        var found = inbox.duplicates(new DuplicateQuery(lifts.id(), here, 30, 250));
        assertThat(found).extracting(Duplicate::score).containsExactly(14L, 9L);
        assertThat(found.get(1).reasons().get(0).arguments()).containsExactly(100L);
        clock.advance(Duration.ofDays(31));
        assertThat(inbox.duplicates(new DuplicateQuery(lifts.id(), here, 30, 250)))
                .isEmpty();
    }

    /** The three rates are whole numbers with what was left out; nothing to count is not 0 %. */
    @Test
    void ratesCountWhatCanBeCounted() {
        assertThat(rates(RateMethod.CLOCK).response().notApplicable()).contains("rates.none");
        given.contented(asker, given.answered(asker));
        given.visit(
                other,
                given.answered(other),
                VisitReply.answered()
                        .contacted(false)
                        .resolved(false)
                        .satisfied(false)
                        .words("It stopped again")
                        .build());
        ServiceRequest refused = given.received(asker, "x");
        requests.refuse(
                desk,
                RefuseRequest.of(refused.id(), RefusalReason.OUT_OF_SCOPE)
                        .channel("Street")
                        .build());
        ServiceRequest unreached = given.answered(other);
        for (int i = 0; i < 3; i++) {
            given.visit(given.surveyor, unreached, VisitReply.NOT_REACHED);
        }
        ServiceRequest target = given.received(asker, "y");
        requests.merge(desk, new MergeRequest(given.received(other, "z").id(), target.id()));
        ThreeRates clocked = rates(RateMethod.CLOCK);
        // Three first runs in time; the reopened run and the target are not due yet.
        assertThat(clocked.response())
                .isEqualTo(rate(3, 3, Map.of("refused.out_of_scope", 1L, "merged", 1L, "not_due", 2L)));
        var left = Map.of("refused.out_of_scope", 1L, "not_reached", 1L);
        assertThat(clocked.resolution()).isEqualTo(rate(1, 2, left));
        assertThat(clocked.satisfaction()).isEqualTo(rate(1, 2, left));
        assertThat(rates(RateMethod.VISIT).response()).isEqualTo(rate(1, 2, left));
        assertThat(clocked.weighted(10, 45, 45).orElseThrow().toString()).contains("11", "20");
        clock.advance(Duration.ofDays(10));
        assertThat(rates(RateMethod.CLOCK).response().denominator()).isEqualTo(4);
    }

    private static Rate rate(long numerator, long denominator, Map<String, Long> left) {
        return new Rate(numerator, denominator, com.google.common.collect.ImmutableSortedMap.copyOf(left));
    }

    private ThreeRates rates(RateMethod method) {
        return hall.request()
                .rates()
                .of(
                        auditor,
                        RateQuery.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), method)
                                .build())
                .all();
    }

    private void submit(Matter matter, RequestVisibility visibility) {
        requests.submit(
                asker,
                SubmitRequest.of(matter)
                        .category(lifts.id())
                        .visibility(visibility)
                        .build());
    }

    private static Contact contact(RequestView view) {
        AskedView asked = Objects.requireNonNull(view.asked());
        return asked.people().get(0).contact();
    }
}
