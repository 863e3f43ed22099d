package org.commonhall.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.directory.building.Building;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a public notice. */
@StoreTest
class PublicationScenario {
    private static final UUID SUBJECT = new UUID(7, 7);
    private static final PageRequest FIRST = PageRequest.first(2);

    private Publication publication;
    private Actor secretary;

    private final TestRequests given;
    private final Commonhall hall;
    private final SettableClock clock;
    private final Actor admin;
    private final Actor asker;
    private final Actor other;
    private final Id<Building> tower;

    PublicationScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        clock = given.clock;
        admin = given.admin;
        asker = given.asker;
        other = given.other;
        tower = given.tower;
    }

    /** A secretary of the property manager, who posts. */
    @BeforeEach
    void appoint() {
        publication = hall.publication();
        secretary = given.somebody("Secretary", Role.SECRETARY, given.manager.value());
    }

    /**
     * Posted on Monday for five working days: objections until Monday evening, an outcome only after that (Civil Code
     * 201).
     */
    @Test
    void thePeriodRunsBeforeThereIsAnOutcome() {
        PublicNotice notice = posted(ClockLimit.workingDays(5));
        assertThat(notice.endsAt()).isEqualTo("2026-03-09T10:00:00Z");
        refused("publication.outcome.early", () -> confirm(notice));
        refused(
                "publication.outcome.early",
                () -> publication.decide(secretary, new DecideNotice(notice.id(), NoticeStatus.WITHDRAWN, "Mistake")));
        clock.set(notice.endsAt());
        refused("publication.outcome.early", () -> confirm(notice));
        Receipt<Objection> last = publication.object(
                asker, RaiseObjection.of(notice.id(), "At the last moment").build());
        clock.advance(Duration.ofSeconds(1));
        refused(
                "publication.objection.late",
                () -> publication.object(
                        other, RaiseObjection.of(notice.id(), "Too late").build()));
        refused("publication.outcome.unanswered", () -> confirm(notice));
        reply(notice, last, false);
        refused("publication.objection.answered", () -> reply(notice, last, true));
        refused("publication.outcome.unproven", () -> confirm(notice));
        prove(notice);
        PublicNotice confirmed = confirm(notice);
        assertThat(confirmed.status()).isEqualTo(NoticeStatus.CONFIRMED);
        assertThat(confirmed.nextDueAt()).isNull();
        refused("publication.state", () -> confirm(notice));
        refused(
                "publication.state",
                () -> publication.object(
                        other, RaiseObjection.of(notice.id(), "Again").build()));
        assertThat(told(notice)).containsExactly("posted", "replied", "proved", "confirmed");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** Natural days end on the next working day where the last is a rest day (Civil Code 203). */
    @Test
    void everyPeriodHasItsUnit() {
        assertThat(posted(ClockLimit.calendarDays(5)).endsAt()).isEqualTo("2026-03-09T10:00:00Z");
        assertThat(posted(ClockLimit.calendarDays(3)).endsAt()).isEqualTo("2026-03-05T10:00:00Z");
        assertThat(posted(ClockLimit.workingDays(3)).endsAt()).isEqualTo("2026-03-05T10:00:00Z");
        refused("input.invalid", () -> posted(ClockLimit.minutes(3)));
    }

    /** An upheld objection bars the outcome until the notice is posted again, and its period begins anew. */
    @Test
    void anUpheldObjectionPostsAgain() {
        PublicNotice notice = posted(ClockLimit.workingDays(2));
        prove(notice);
        Receipt<Objection> objection = publication.object(
                asker, RaiseObjection.of(notice.id(), "The figure is wrong").build());
        reply(notice, objection, true);
        clock.advance(Duration.ofDays(4));
        refused("publication.outcome.upheld", () -> confirm(notice));
        PublicNotice again = stored(publication.repost(
                secretary,
                RepostNotice.of(notice.id(), "600 m2", "The figure was wrong").build()));
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.endsAt()).isEqualTo("2026-03-10T10:00:00Z");
        assertThat(again.unproven()).isEqualTo(1);
        clock.set(again.endsAt().plusSeconds(1));
        refused("publication.outcome.unproven", () -> confirm(notice));
        prove(notice);
        assertThat(confirm(notice).text()).isEqualTo("600 m2");
        assertThat(view(asker, notice).reason()).isEqualTo("The figure was wrong");
    }

    /** After an upheld objection what was posted may be changed or taken back at once, with words. */
    @Test
    void anUpheldObjectionMayEndItEarly() {
        PublicNotice notice = posted(ClockLimit.workingDays(5));
        reply(
                notice,
                publication.object(
                        asker, RaiseObjection.of(notice.id(), "Not eligible").build()),
                true);
        refused(
                "publication.outcome.words",
                () -> publication.decide(secretary, new DecideNotice(notice.id(), NoticeStatus.CHANGED, " ")));
        PublicNotice changed = stored(
                publication.decide(secretary, new DecideNotice(notice.id(), NoticeStatus.CHANGED, "One name less")));
        assertThat(changed.status()).isEqualTo(NoticeStatus.CHANGED);
        assertThat(changed.outcomeText()).isEqualTo("One name less");
    }

    /** Longer is counted from the day of posting; what would be over all the same is refused. */
    @Test
    void extendingCountsFromTheFirstDay() {
        PublicNotice notice = posted(ClockLimit.workingDays(5));
        assertThat(extend(notice, 2).endsAt()).isEqualTo("2026-03-11T10:00:00Z");
        clock.advance(Duration.ofDays(14));
        refused("publication.extend.past", () -> extend(notice, 1));
        assertThat(extend(notice, 10).extendedDays()).isEqualTo(12);
    }

    /** The clock tells that a reply is overdue and that the period is over, each once, whoever ticks. */
    @Test
    void theClockTellsWhatIsDue() {
        PublicNotice notice = posted(ClockLimit.workingDays(10));
        publication.object(asker, RaiseObjection.of(notice.id(), "Why").build());
        Receipt<Objection> second =
                publication.object(other, RaiseObjection.of(notice.id(), "How").build());
        given.pass(Duration.ofDays(8));
        hall.tick(clock.instant(), 100);
        assertThat(told(notice)).containsExactly("posted", "reply_overdue");
        reply(notice, second, false);
        given.pass(Duration.ofDays(8));
        hall.tick(clock.instant(), 100);
        assertThat(told(notice)).containsExactly("posted", "reply_overdue", "replied", "period_over", "reply_overdue");
    }

    /** Everybody reads a notice and what was said against it; only the publisher's staff read by whom. */
    @Test
    void whoObjectsIsNotMadePublic() {
        PublicNotice notice = posted(ClockLimit.workingDays(5));
        prove(notice);
        publication.object(asker, RaiseObjection.of(notice.id(), "Too dear").build());
        refused(
                "publication.objection.contact",
                () -> publication.object(
                        Actor.visitor(),
                        RaiseObjection.of(notice.id(), "Who am I").build()));
        Receipt<Objection> visitor = publication.object(
                Actor.visitor(), new RaiseObjection(notice.id(), "Too late", "Mr Lin", "13800000000"));
        reply(notice, visitor, false);
        for (Actor by : ImmutableList.of(Actor.visitor(), other, given.auditor, given.desk)) {
            assertThat(view(by, notice).places()).singleElement().satisfies(place -> {
                assertThat(place.proved()).isTrue();
                assertThat(place.proof()).isNull();
            });
            assertThat(objections(by, notice)).hasSize(2).allSatisfy(shown -> {
                assertThat(shown.person()).isNull();
                assertThat(shown.name()).isNull();
                assertThat(shown.contact()).isNull();
                assertThat(shown.own()).isFalse();
            });
        }
        assertThat(objections(asker, notice)).extracting(ObjectionView::own).containsExactly(true, false);
        assertThat(Stored.entries(hall, visitor.id().value()))
                .extracting(JournalEntry::event)
                .doesNotContain("publication.objection_read");
        List<ObjectionView> staff = objections(secretary, notice);
        assertThat(Stored.entries(hall, visitor.id().value()))
                .extracting(JournalEntry::event)
                .endsWith("publication.objection_read");
        assertThat(staff.get(0).person()).isEqualTo(new Id<>(Objects.requireNonNull(asker.person())));
        assertThat(staff.get(1).name()).isEqualTo("Mr Lin");
        assertThat(staff.get(1).reply()).isEqualTo("Considered");
        assertThat(staff.toString()).doesNotContain("Mr Lin", "13800000000");
        assertThat(view(secretary, notice).places().get(0).proof()).isEqualTo("photo 1");
        assertThat(Stored.entries(hall, visitor.id().value()).toString()).doesNotContain("Mr Lin", "13800000000");
    }

    /** What hangs at a place now is a list in pages; what is decided no longer hangs. */
    @Test
    void aPlaceListsWhatHangsThere() {
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(1));
            posted(ClockLimit.workingDays(1));
        }
        PublicNotice online = post(post(ClockLimit.workingDays(1))
                .places(ImmutableList.of(PostingPlace.online("portal")))
                .build());
        assertThat(publication.reads().posted(null, FIRST).items())
                .extracting(NoticeRow::id)
                .containsExactly(online.id());
        var first = publication.reads().posted(tower, FIRST);
        assertThat(first.items()).hasSize(2);
        var rest = publication.reads().posted(tower, FIRST.after(first.next().orElseThrow()));
        assertThat(rest.items()).hasSize(1);
        clock.advance(Duration.ofDays(3));
        assertThat(confirm(online).status()).isEqualTo(NoticeStatus.CONFIRMED);
        assertThat(publication.reads().posted(null, FIRST).items()).isEmpty();
        assertThat(publication.reads().about(SUBJECT, PageRequest.first(10)).items())
                .hasSize(4);
        assertThat(publication
                        .reads()
                        .of(secretary, given.manager, NoticeStatus.POSTED, PageRequest.first(10))
                        .items())
                .hasSize(3);
        refused("access.denied", () -> publication.reads().of(asker, given.manager, NoticeStatus.POSTED, FIRST));
    }

    /** A notice that was on the wall before it was entered needs its proof; none is from the future. */
    @Test
    void anEarlierPostingNeedsProof() {
        Instant friday = MONDAY.minus(Duration.ofDays(3));
        refused(
                "publication.posted.unproven",
                () -> post(post(ClockLimit.workingDays(5)).postedAt(friday).build()));
        refused(
                "publication.posted.future",
                () -> post(post(ClockLimit.workingDays(5))
                        .postedAt(MONDAY.plusSeconds(60))
                        .build()));
        PublicNotice notice = post(post(ClockLimit.workingDays(5))
                .postedAt(friday)
                .places(ImmutableList.of(PostingPlace.in(tower, "board").proved("photo 1")))
                .build());
        // Saturday, 28 February, was worked for the Spring Festival.
        assertThat(notice.endsAt()).isEqualTo("2026-03-05T10:00:00Z");
        assertThat(notice.unproven()).isZero();
    }

    /** Others than the publisher's staff post, reply and decide nothing; a button says why not. */
    @Test
    void onlyThePublishersStaffAct() {
        PublicNotice notice = posted(ClockLimit.workingDays(5));
        Actor elsewhere = given.somebody("Elsewhere", Role.SECRETARY, given.street.value());
        for (Actor by : ImmutableList.of(Actor.visitor(), asker, given.desk, elsewhere)) {
            refused("access.denied", () -> publication.decide(by, DecideNotice.confirmed(notice.id())));
            assertThat(publication.reads().actions(by, notice.id()))
                    .filteredOn(Option::possible)
                    .extracting(option -> option.action().action())
                    .containsExactly(NoticeAction.OBJECT);
        }
        assertThat(publication.reads().actions(secretary, notice.id()))
                .filteredOn(state -> state.action().outcome() != null)
                .allSatisfy(state ->
                        assertThat(state.whyNot()).extracting(no -> no.code()).isEqualTo("publication.outcome.early"));
        refused("record.missing", () -> publication.decide(secretary, DecideNotice.confirmed(new Id<>(SUBJECT))));
    }

    /** The paper is in both languages, and takes no text for markup. */
    @Test
    void theNoticeIsPrinted() {
        PublicNotice notice =
                post(post(ClockLimit.workingDays(5)).title("Lobby <b>roof</b>").build());
        NoticePaper paper = publication.reads().paper(notice.id());
        assertThat(paper.text(Locale.ENGLISH))
                .contains("Posted by: Tower Services", "Period ends: 2026-03-09 18:00", "Harbour Tower board")
                .contains("5 working days");
        assertThat(paper.text(Locale.CHINESE)).contains("公示截止：2026-03-09 18:00", "表决结果公示", "5 个工作日");
        assertThat(paper.html(Locale.CHINESE))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"zh-CN\"", "Lobby &lt;b&gt;roof&lt;/b&gt;")
                .doesNotContain("<b>", "http");
        assertThat(paper.html(Locale.ENGLISH))
                .contains("lang=\"en\"", "<td>5 working days</td>", "<td>2026-03-09 18:00</td>")
                .contains(".signatures { display: flex; gap: 32px; margin-top: 48px; break-before: avoid;");
        NoticePaper bilingual = new NoticePaper(
                paper.kind(),
                paper.title(),
                paper.text(),
                "塔楼物业",
                "Tower Services",
                paper.places(),
                paper.postedAt(),
                paper.endsAt(),
                paper.period(),
                paper.zone(),
                null,
                paper.status(),
                null);
        assertThat(bilingual.text(Locale.ENGLISH)).doesNotContain("塔楼物业");
        assertThat(bilingual.text(Locale.CHINESE)).doesNotContain("Tower Services");
    }

    private PublicNotice posted(ClockLimit period) {
        return post(post(period).build());
    }

    private PublicNotice post(PostNotice command) {
        return stored(publication.post(secretary, command));
    }

    private PostNoticeBuilder post(ClockLimit period) {
        return PostNoticeBuilder.builder(PostNotice.of(
                        NoticeKind.RESULT,
                        SUBJECT,
                        given.manager,
                        "Roof of the lobby",
                        "Adopted with 17000 of 30000 m2",
                        period,
                        PostingPlace.in(tower, "board"))
                .build());
    }

    private PublicNotice confirm(PublicNotice notice) {
        return stored(publication.decide(secretary, DecideNotice.confirmed(notice.id())));
    }

    private PublicNotice stored(Receipt<PublicNotice> receipt) {
        return Stored.of(hall, PublicNotice.TYPE, receipt);
    }

    private PublicNotice extend(PublicNotice notice, long days) {
        return stored(publication.extend(secretary, new ExtendNotice(notice.id(), days, "Holidays")));
    }

    private void reply(PublicNotice notice, Receipt<Objection> objection, boolean upheld) {
        publication.reply(secretary, new AnswerObjection(notice.id(), objection.id(), upheld, "Considered"));
    }

    private void prove(PublicNotice notice) {
        publication.prove(
                secretary,
                new ProvePosting(
                        notice.id(), view(secretary, notice).places().get(0).id(), "photo 1"));
    }

    private NoticeView view(Actor by, PublicNotice notice) {
        return publication.reads().get(by, notice.id());
    }

    private List<ObjectionView> objections(Actor by, PublicNotice notice) {
        return publication
                .reads()
                .objections(by, notice.id(), PageRequest.first(10))
                .items();
    }

    private List<String> told(PublicNotice notice) {
        return hall.journal().history(admin, notice.id().value()).stream()
                .map(entry -> entry.event().replace("publication.notice.", ""))
                .collect(ImmutableList.toImmutableList());
    }
}
