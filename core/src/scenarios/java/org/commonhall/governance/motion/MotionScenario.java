package org.commonhall.governance.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestMotions.OWN;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.RelateOrganizations;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Motions and amendments, from the draft to the decision and on to other bodies. */
@StoreTest
class MotionScenario {
    private static final PageRequest TEN = PageRequest.first(10);

    private final TestMotions given;
    private final Commonhall hall;
    private final Actor admin;
    private final Id<Organization> body;
    private final Id<Organization> street;
    private final MotionBook book;
    private final Actor secretary;
    private final Actor worker;
    private final Actor other;

    MotionScenario(TestHall hall) {
        given = new TestMotions(hall);
        this.hall = given.hall;
        admin = given.admin;
        body = given.body;
        street = given.street;
        book = given.book;
        secretary = given.secretary;
        worker = given.worker;
        other = given.other;
    }

    /** From the draft that nobody else sees to the decision, with its number, its dates and its history. */
    @Test
    void aMotionGoesFromDraftToDecision() {
        Motion draft = created(body, "Quiet room", "One room is kept quiet");
        assertThat(draft.state()).isEqualTo("in_progress");
        assertThat(draft.number()).isNull();
        for (Actor stranger : ImmutableList.of(Actor.visitor(), other)) {
            refused("record.missing", () -> given.motions.reads().get(stranger, draft.id()));
            assertThat(given.motions.reads().of(stranger, body, TEN).items()).isEmpty();
            refused("record.missing", () -> given.motions.reads().history(stranger, draft.id()));
            refused("record.missing", () -> given.motions.reads().actions(stranger, draft.id()));
        }
        assertThat(given.motions.reads().of(worker, body, TEN).items()).hasSize(1);
        assertThat(given.motions.reads().of(secretary, body, TEN).items()).hasSize(1);
        assertThat(given.motions.reads().totals(worker, body).in("in_progress")).isEqualTo(1);
        assertThat(given.motions.reads().totals(other, body).all()).isZero();
        given.motions.edit(
                worker,
                EditMotion.of(draft.id(), "Quiet room", "Two rooms are kept quiet")
                        .build());
        refused(
                "access.denied",
                () -> given.motions.edit(
                        other, EditMotion.of(draft.id(), "Mine", "Mine").build()));
        refused("motion.next", () -> given.move(worker, draft, "permitted"));
        Motion submitted = given.move(worker, draft, "submitted");
        assertThat(submitted.submittedAt()).isEqualTo(given.clock.instant());
        refused("motion.submitter", () -> given.move(worker, draft, "permitted"));
        refused(
                "motion.submitter",
                () -> given.motions.edit(
                        worker, EditMotion.of(draft.id(), "More", "More").build()));
        refused("access.denied", () -> given.move(other, draft, "permitted"));
        Motion permitted = given.move(secretary, draft, "permitted");
        assertThat(permitted.number()).isEqualTo("M001");
        refused("motion.withdraw.state", () -> given.motions.withdraw(worker, new WithdrawMotion(draft.id())));
        Motion accepted = given.move(secretary, draft, "accepted");
        assertThat(accepted.live()).isNull();
        assertThat(accepted.endedAt()).isNotNull();
        refused("motion.next", () -> given.move(secretary, draft, "rejected"));
        refused(
                "motion.ended",
                () -> given.motions.edit(
                        secretary, EditMotion.of(draft.id(), "More", "More").build()));
        assertThat(given.motions.reads().get(Actor.visitor(), draft.id())).satisfies(view -> {
            assertThat(view.outcome()).isEqualTo(MotionOutcome.ADOPTED);
            assertThat(view.text()).isEqualTo("Two rooms are kept quiet");
            assertThat(view.submitter()).isNull();
            assertThat(view.row().label().zh()).isEqualTo("通过");
        });
        assertThat(given.motions.reads().get(worker, draft.id()).submitter()).isNotNull();
        assertThat(told(secretary, draft))
                .containsExactly(
                        "created -> in progress",
                        "edited",
                        "moved -> submitted",
                        "moved -> permitted",
                        "moved -> accepted");
        assertThat(told(Actor.visitor(), draft))
                .containsExactly("moved -> submitted", "moved -> permitted", "moved -> accepted");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** Two who move one motion after having seen the same: the second is told, and nothing is overwritten. */
    @Test
    void aStaleMoveIsRefused() {
        Motion motion = given.at("submitted");
        given.move(secretary, motion, "permitted");
        refused("motion.next", () -> given.move(secretary, motion, "not_permitted"));
        refused(
                "record.stale",
                () -> given.motions.withdraw(secretary.seen(motion.version()), new WithdrawMotion(motion.id())));
    }

    /**
     * Withdrawal is a date as well as a state; a jump needs a reason that everybody reads, and takes the date away
     * again.
     */
    @Test
    void aJumpIsExplained() {
        Motion motion = given.at("submitted");
        Motion withdrawn = stored(given.motions.withdraw(worker, new WithdrawMotion(motion.id())));
        assertThat(withdrawn.withdrawnAt()).isEqualTo(given.clock.instant());
        refused("input.invalid", () -> given.motions.jump(secretary, new JumpMotion(motion.id(), "submitted", " ")));
        refused("access.denied", () -> given.motions.jump(worker, new JumpMotion(motion.id(), "submitted", "I erred")));
        refused("motion.same", () -> given.motions.jump(secretary, new JumpMotion(motion.id(), "withdrawn", "So")));
        refused(
                "motion.state.unknown",
                () -> given.motions.jump(secretary, new JumpMotion(motion.id(), "nowhere", "So")));
        Motion again = stored(
                given.motions.jump(secretary, new JumpMotion(motion.id(), "submitted", "Taken back by mistake")));
        assertThat(again.withdrawnAt()).isNull();
        assertThat(again.live()).isTrue();
        assertThat(given.motions.reads().history(Actor.visitor(), motion.id()))
                .last()
                .extracting(MotionView.Step::note)
                .isEqualTo("Taken back by mistake");
    }

    /** Workers support what they see, once each and not their own; a graph may ask for a number of them. */
    @Test
    void supportersAreCounted() {
        Id<Organization> small = given.organization("building_committee", "Small committee");
        given.motions.openBook(admin, OpenMotionBook.of(small, "S").withGraphs("supported", "amendment"));
        Motion motion = created(small, "Bicycles", "A rack for bicycles");
        refused("access.denied", () -> given.motions.support(Actor.visitor(), SupportMotion.of(motion.id())));
        refused("motion.support.own", () -> given.motions.support(worker, SupportMotion.of(motion.id())));
        refused("motion.support.none", () -> given.motions.support(other, SupportMotion.takenBack(motion.id())));
        assertThat(stored(given.motions.support(other, SupportMotion.of(motion.id())))
                        .supporters())
                .isEqualTo(1);
        refused("motion.support.twice", () -> given.motions.support(other, SupportMotion.of(motion.id())));
        refused("motion.supporters", () -> given.move(admin, motion, "open"));
        given.motions.support(secretary, SupportMotion.of(motion.id()));
        given.motions.support(secretary, SupportMotion.takenBack(motion.id()));
        refused("motion.supporters", () -> given.move(admin, motion, "open"));
        given.motions.support(secretary, SupportMotion.of(motion.id()));
        assertThat(given.motions
                        .reads()
                        .supporters(worker, motion.id(), TEN)
                        .map(one -> one.person())
                        .items())
                .containsExactly(Person.idOf(other), Person.idOf(secretary));
        refused("access.denied", () -> given.motions.reads().supporters(other, motion.id(), TEN));
        given.move(admin, motion, "open");
        refused("motion.support.state", () -> given.motions.support(given.asker, SupportMotion.of(motion.id())));
        Motion hidden = created(body, "Draft", "Draft");
        refused("record.missing", () -> given.motions.support(other, SupportMotion.of(hidden.id())));
    }

    /** A recommendation is an end state, set before the decision and followed in one act. */
    @Test
    void aRecommendationIsFollowed() {
        Motion motion = given.at("permitted");
        refused(
                "motion.recommendation.none",
                () -> given.motions.followRecommendation(secretary, new FollowRecommendation(motion.id())));
        refused(
                "motion.recommendation.state",
                () -> given.motions.recommend(
                        secretary, RecommendMotion.of(motion.id(), "submitted").build()));
        given.motions.recommend(secretary, new RecommendMotion(motion.id(), "referred", "The street decides that"));
        assertThat(given.motions.reads().get(Actor.visitor(), motion.id()).row().recommendation())
                .satisfies(name -> assertThat(name.en()).isEqualTo("Referral"));
        refused(
                "access.denied",
                () -> given.motions.followRecommendation(worker, new FollowRecommendation(motion.id())));
        assertThat(given.motions
                        .followRecommendation(secretary, new FollowRecommendation(motion.id()))
                        .state())
                .isEqualTo("referred");
        refused(
                "motion.ended",
                () -> given.motions.recommend(
                        secretary, RecommendMotion.of(motion.id(), "accepted").build()));
    }

    /** Numbers count by category, by lead motion and by body; a clash counts up. */
    @Test
    void numbersCountUp() {
        var budget = given.motions.nameCategory(secretary, new NameMotionCategory(book.id(), "Budget", "B-"));
        var clash = given.motions.nameCategory(secretary, new NameMotionCategory(book.id(), "Same letter", "M"));
        refused(
                "record.taken",
                () -> given.motions.nameCategory(secretary, new NameMotionCategory(book.id(), "Budget", "C-")));
        assertThat(given.at("permitted").number()).isEqualTo("M001");
        assertThat(numbered(CreateMotion.of(body, "Paint", "Blue").category(budget.id())))
                .isEqualTo("B-001");
        assertThat(numbered(CreateMotion.of(body, "Roof", "Mend").category(budget.id())))
                .isEqualTo("B-002");
        assertThat(numbered(CreateMotion.of(body, "Clash", "Clash").category(clash.id())))
                .isEqualTo("M002");
        assertThat(numbered(CreateMotion.of(body, "Next", "Next"))).isEqualTo("M003");
        Motion lead = given.at("permitted");
        assertThat(given.amendment(lead, "One").number()).isEqualTo("M004-A001");
        assertThat(given.amendment(lead, "Two").number()).isEqualTo("M004-A002");
        Id<Organization> other = given.organization("building_committee", "Other committee");
        var foreign = given.motions.openBook(admin, OpenMotionBook.of(other, "M"));
        var theirs = given.motions.nameCategory(admin, new NameMotionCategory(foreign.id(), "Theirs", "T"));
        refused(
                "motion.category",
                () -> given.motions.create(
                        worker,
                        CreateMotion.of(body, "No", "No").category(theirs.id()).build()));
        refused("motion.book.twice", () -> given.motions.openBook(secretary, OpenMotionBook.of(body, "N")));
        refused(
                "motion.graph.unknown",
                () -> given.motions.openBook(
                        secretary, OpenMotionBook.of(body, "N").withGraphs("none", "none")));
        refused(
                "motion.book",
                () -> given.motions.create(
                        worker, CreateMotion.of(street, "No", "No").build()));
    }

    /** Amendments are voted on from the furthest-reaching to the main text; an adopted one becomes the final text. */
    @Test
    void amendmentsComeBeforeTheMainText() {
        Motion lead = given.at("permitted");
        Motion near = given.amendment(lead, "One room, at noon");
        Motion far = given.amendment(lead, "No room at all");
        refused("motion.amendment.nested", () -> given.amendment(far, "Nested"));
        refused("motion.amendments.open", () -> given.move(secretary, lead, "accepted"));
        refused(
                "motion.order.missing",
                () -> given.motions.rankAmendments(
                        secretary, new RankAmendments(lead.id(), ImmutableList.of(far.id()))));
        refused(
                "motion.order.twice",
                () -> given.motions.rankAmendments(
                        secretary, new RankAmendments(lead.id(), ImmutableList.of(far.id(), far.id()))));
        refused(
                "motion.order.foreign",
                () -> given.motions.rankAmendments(
                        secretary, new RankAmendments(lead.id(), ImmutableList.of(far.id(), lead.id()))));
        given.motions.rankAmendments(secretary, new RankAmendments(lead.id(), ImmutableList.of(far.id(), near.id())));
        assertThat(given.motions.reads().voteOrder(Actor.visitor(), lead.id()))
                .extracting(MotionRow::id)
                .containsExactly(far.id(), near.id(), lead.id());
        given.move(secretary, near, "permitted");
        given.move(secretary, far, "permitted");
        refused("motion.order", () -> given.move(secretary, near, "accepted"));
        refused("motion.order", () -> opened(near));
        settled(far, MotionOutcome.REJECTED);
        assertThat(opened(near).id()).isEqualTo(near.id());
        refused("motion.amendments.open", () -> opened(lead));
        settled(near, MotionOutcome.ADOPTED);
        assertThat(given.motions.reads().get(Actor.visitor(), lead.id())).satisfies(view -> {
            assertThat(view.finalText()).isEqualTo("One room, at noon");
            assertThat(view.text()).isEqualTo("One room is kept quiet");
            assertThat(view.openAmendments()).isZero();
            assertThat(view.amendments()).isEqualTo(2);
        });
        refused(
                "motion.edit.final",
                () -> given.motions.edit(
                        secretary,
                        EditMotion.of(lead.id(), "Quiet room", "Otherwise").build()));
        opened(lead);
        settled(lead, MotionOutcome.ADOPTED);
        refused("motion.amendment.state", () -> given.amendment(lead, "Too late"));
        assertThat(given.motions.reads().get(Actor.visitor(), lead.id()).decidedBy())
                .isEqualTo(book.id().value());
        assertThat(given.motions.reads().history(Actor.visitor(), lead.id()))
                .anyMatch(MotionView.Step::words)
                .last()
                .satisfies(step -> assertThat(step.event()).isEqualTo("test.ballot.closed"));
    }

    /** Two adopted amendments of one text are not laid over one another: the staff write the final text. */
    @Test
    void noAdoptedTextIsLost() {
        Motion lead = given.at("permitted");
        Motion first = given.amendment(lead, "First");
        Motion second = given.amendment(lead, "Second");
        Motion third = given.amendment(lead, "Third");
        given.move(secretary, first, "permitted");
        given.move(secretary, second, "permitted");
        given.move(secretary, third, "permitted");
        given.move(secretary, first, "accepted");
        Receipt<Motion> adopted = given.motions.move(secretary, new MoveMotion(second.id(), "accepted"));
        assertThat(adopted.state()).isEqualTo("accepted");
        assertThat(adopted.event()).isEqualTo("motion.merge_needed");
        assertThat(Objects.requireNonNull(adopted.why()).code()).isEqualTo("motion.unmerged");
        assertThat(given.motions.reads().get(secretary, lead.id())).satisfies(view -> {
            assertThat(view.finalText()).isEqualTo("First");
            assertThat(view.unmerged()).isEqualTo(1);
        });
        given.motions.edit(
                secretary, EditMotion.of(third.id(), "Third", "First and third").build());
        given.move(secretary, third, "rejected");
        refused("motion.unmerged", () -> given.move(secretary, lead, "accepted"));
        refused("motion.unmerged", () -> given.motions.forward(secretary, new ForwardMotion(lead.id(), street)));
        given.motions.finalise(secretary, new FinaliseMotion(lead.id(), "First and second"));
        assertThat(given.move(secretary, lead, "accepted").currentText()).isEqualTo("First and second");
        refused("motion.final.none", () -> given.motions.finalise(secretary, new FinaliseMotion(lead.id(), "Else")));
        refused(
                "motion.lead.ended",
                () -> given.motions.jump(secretary, new JumpMotion(third.id(), "accepted", "After all")));
        given.motions.jump(secretary, new JumpMotion(first.id(), "permitted", "Counted wrongly"));
        assertThat(given.motions.reads().get(secretary, lead.id()).unmerged()).isEqualTo(1);
        assertThat(given.motions.reads().get(secretary, lead.id()).openAmendments())
                .isEqualTo(1);
    }

    /** A vote settles what its state lets it, and nothing else. */
    @Test
    void aVoteSettlesAMotion() {
        Motion motion = given.at("submitted");
        refused("motion.ballot.state", () -> opened(motion));
        refused("motion.outcome", () -> settled(motion, MotionOutcome.ADOPTED));
        given.move(secretary, motion, "permitted");
        refused("motion.outcome", () -> settled(motion, MotionOutcome.NOT_PERMITTED));
        Motion rejected = settled(opened(motion), MotionOutcome.REJECTED);
        assertThat(rejected.state()).isEqualTo("rejected");
        assertThat(rejected.decidedBy()).isEqualTo(book.id().value());
    }

    /** To a body that is related, once, from a state that lets it; both sides see the line as far as they may. */
    @Test
    void aMotionIsForwarded() {
        Motion motion = given.at("submitted");
        refused("motion.forward.state", () -> forward(motion));
        given.move(secretary, motion, "permitted");
        refused("motion.forward.unlinked", () -> forward(motion));
        relate(OrganizationRelation.Kind.FOUNDED_BY);
        refused("motion.forward.unlinked", () -> forward(motion));
        relate(OrganizationRelation.Kind.LEADS);
        refused("motion.book", () -> forward(motion));
        given.motions.openBook(admin, OpenMotionBook.of(street, "D"));
        Motion amendment = given.amendment(motion, "Otherwise");
        refused("motion.forward.amendment", () -> forward(amendment));
        refused("access.denied", () -> given.motions.forward(worker, new ForwardMotion(motion.id(), street)));
        Motion copy = forward(motion);
        refused("motion.forward.twice", () -> forward(motion));
        assertThat(copy.origin()).isEqualTo(motion.id());
        assertThat(copy.body()).isEqualTo(street);
        assertThat(copy.state()).isEqualTo("in_progress");
        refused("access.denied", () -> given.move(worker, copy, "submitted"));
        refused("record.missing", () -> given.motions.reads().get(worker, copy.id()));
        for (Actor by : ImmutableList.of(admin, given.auditor)) {
            assertThat(line(by, motion)).containsExactly(motion.id(), copy.id());
            assertThat(line(by, copy)).containsExactly(motion.id(), copy.id());
        }
        assertThat(line(Actor.visitor(), motion)).containsExactly(motion.id());
        refused("record.missing", () -> line(Actor.visitor(), copy));
        given.move(admin, copy, "submitted");
        assertThat(line(Actor.visitor(), copy)).containsExactly(motion.id(), copy.id());
        assertThat(told(secretary, motion)).contains("forwarded");
    }

    /** A later change of a graph changes nothing for the motions that run. */
    @Test
    void aRunningMotionKeepsItsGraph() {
        Id<Organization> small = given.organization("building_committee", "Small committee");
        given.motions.openBook(admin, OpenMotionBook.of(small, "S").withGraphs("supported", "amendment"));
        Motion before = created(small, "Before", "Before");
        given.changeGraphs(OWN.replace("supported,open", "supported,later").replace("open gone", "later gone"));
        Motion after = created(small, "After", "After");
        assertThat(after.graphText()).isNotEqualTo(before.graphText());
        given.motions.support(other, SupportMotion.of(before.id()));
        given.motions.support(given.asker, SupportMotion.of(before.id()));
        assertThat(given.move(admin, before, "open").state()).isEqualTo("open");
        refused("motion.state.unknown", () -> given.move(admin, after, "open"));
    }

    @Test
    void actionsSayWhyNot() {
        Motion motion = given.at("permitted");
        given.amendment(motion, "Otherwise");
        assertThat(why(secretary, motion, MotionAction.MOVE, "accepted")).isEqualTo("motion.amendments.open");
        assertThat(why(secretary, motion, MotionAction.MOVE, "adjourned")).isNull();
        assertThat(why(secretary, motion, MotionAction.JUMP, null)).isNull();
        assertThat(why(secretary, motion, MotionAction.RANK, null)).isNull();
        assertThat(why(secretary, motion, MotionAction.FINALISE, null)).isEqualTo("motion.final.none");
        assertThat(why(worker, motion, MotionAction.EDIT, null)).isEqualTo("motion.submitter");
        assertThat(why(worker, motion, MotionAction.MOVE, "rejected")).isEqualTo("motion.submitter");
        assertThat(why(worker, motion, MotionAction.WITHDRAW, null)).isEqualTo("motion.withdraw.state");
        assertThat(why(worker, motion, MotionAction.FOLLOW, null)).isEqualTo("access.denied");
        assertThat(why(other, motion, MotionAction.AMEND, null)).isNull();
        assertThat(why(Actor.visitor(), motion, MotionAction.AMEND, null)).isEqualTo("access.denied");
        assertThat(why(secretary, motion, MotionAction.FOLLOW, null)).isEqualTo("motion.recommendation.none");
        assertThat(why(other, motion, MotionAction.SUPPORT, null)).isEqualTo("motion.support.state");
    }

    private @Nullable String why(Actor by, Motion motion, MotionAction action, @Nullable String to) {
        Option<MotionAct> option = given.motions.reads().actions(by, motion.id()).stream()
                .filter(one -> one.action().action() == action
                        && Objects.equals(one.action().to(), to))
                .findFirst()
                .orElseThrow();
        return option.whyNot() == null ? null : option.whyNot().code();
    }

    private String numbered(CreateMotionBuilder command) {
        Motion motion = given.created(worker, command.build());
        given.move(worker, motion, "submitted");
        return Objects.requireNonNull(given.move(secretary, motion, "permitted").number());
    }

    private Motion forward(Motion motion) {
        return stored(given.motions.forward(secretary, new ForwardMotion(motion.id(), street)));
    }

    private void relate(OrganizationRelation.Kind kind) {
        hall.directory()
                .people()
                .relate(
                        admin,
                        RelateOrganizations.of(street, kind, body, LocalDate.parse("2026-03-01"))
                                .build());
    }

    private List<Id<Motion>> line(Actor by, Motion motion) {
        return given.motions.reads().chain(by, motion.id()).stream()
                .map(MotionRow::id)
                .toList();
    }

    private List<String> told(Actor by, Motion motion) {
        return given.motions.reads().history(by, motion.id()).stream()
                .map(step -> step.event().replace("motion.", "")
                        + (step.to() == null ? "" : " -> " + step.to().en()))
                .toList();
    }

    private Motion stored(Receipt<Motion> receipt) {
        return Stored.of(hall, Motion.TYPE, receipt);
    }

    /** A vote is opened on a motion, as another capability does. */
    private Motion opened(Motion motion) {
        return stored(hall.corridor().run(secretary, new Vote(), "test.ballot.opened", Motion.TYPE, change -> {
            change.authorise(false, body.value());
            MotionVotes.hold(change, motion.id());
            return change.get(Motion.TYPE, motion.id());
        }));
    }

    /** A vote is closed, as another capability does; the book stands for the ballot, which the entry is about. */
    private Motion settled(Motion motion, MotionOutcome outcome) {
        hall.corridor().run(secretary, new Vote(), "test.ballot.closed", MotionBook.TYPE, change -> {
            change.authorise(false, body.value());
            MotionBook ballot = change.lock(MotionBook.TYPE, book.id());
            MotionVotes.settle(change, motion.id(), outcome, ballot.id().value());
            return ballot;
        });
        return hall.corridor().read(secretary, reading -> reading.get(Motion.TYPE, motion.id()));
    }

    /** What another capability commands. */
    public record Vote() implements Command {
        @Override
        public Permission permission() {
            return MotionAction.RANK.permission();
        }
    }

    private Motion created(Id<Organization> body, String title, String text) {
        return given.created(worker, CreateMotion.of(body, title, text).build());
    }
}
