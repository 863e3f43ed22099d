package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.RelateOrganizationsBuilder;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.EditMotion;
import org.commonhall.governance.motion.FinaliseMotion;
import org.commonhall.governance.motion.FollowRecommendation;
import org.commonhall.governance.motion.ForwardMotion;
import org.commonhall.governance.motion.JumpMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionAction;
import org.commonhall.governance.motion.MotionActionState;
import org.commonhall.governance.motion.MotionBook;
import org.commonhall.governance.motion.MotionOutcome;
import org.commonhall.governance.motion.MotionRow;
import org.commonhall.governance.motion.MotionView;
import org.commonhall.governance.motion.Motions;
import org.commonhall.governance.motion.NameMotionCategory;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.governance.motion.RankAmendments;
import org.commonhall.governance.motion.RecommendMotion;
import org.commonhall.governance.motion.SupportMotion;
import org.commonhall.governance.motion.WithdrawMotion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Motions and amendments, from the draft to the decision and on to other bodies, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class MotionScenario extends MotionHall {
    private static final PageRequest TEN = PageRequest.first(10);

    /** For adapters' tests. */
    protected MotionScenario() {}

    /** From the draft that nobody else sees to the decision, with its number, its dates and its history. */
    @Test
    public final void aMotionGoesFromDraftToDecision() {
        Motion draft = motions.create(worker, CreateMotion.of(body, "Quiet room", "One room is kept quiet"));
        assertThat(draft.state()).isEqualTo("in_progress");
        assertThat(draft.number()).isNull();
        for (Actor stranger : ImmutableList.of(Actor.visitor(), other)) {
            refused("record.missing", () -> motions.reads().get(stranger, draft.id()));
            assertThat(motions.reads().of(stranger, body, TEN).items()).isEmpty();
            refused("record.missing", () -> motions.reads().history(stranger, draft.id()));
            refused("record.missing", () -> motions.reads().actions(stranger, draft.id()));
        }
        assertThat(motions.reads().of(worker, body, TEN).items()).hasSize(1);
        assertThat(motions.reads().of(secretary, body, TEN).items()).hasSize(1);
        motions.edit(worker, EditMotion.of(draft.id(), "Quiet room", "Two rooms are kept quiet"));
        refused("access.denied", () -> motions.edit(other, EditMotion.of(draft.id(), "Mine", "Mine")));
        refused("motion.next", () -> move(worker, draft, "permitted"));
        Motion submitted = move(worker, draft, "submitted");
        assertThat(submitted.submittedAt()).isEqualTo(clock.instant());
        refused("motion.submitter", () -> move(worker, draft, "permitted"));
        refused("motion.submitter", () -> motions.edit(worker, EditMotion.of(draft.id(), "More", "More")));
        refused("access.denied", () -> move(other, draft, "permitted"));
        Motion permitted = move(secretary, draft, "permitted");
        assertThat(permitted.number()).isEqualTo("M001");
        refused("motion.withdraw.state", () -> motions.withdraw(worker, WithdrawMotion.of(draft.id())));
        Motion accepted = move(secretary, draft, "accepted");
        assertThat(accepted.live()).isNull();
        assertThat(accepted.endedAt()).isNotNull();
        refused("motion.next", () -> move(secretary, draft, "rejected"));
        refused("motion.ended", () -> motions.edit(secretary, EditMotion.of(draft.id(), "More", "More")));
        assertThat(motions.reads().get(Actor.visitor(), draft.id())).satisfies(view -> {
            assertThat(view.outcome()).isEqualTo(MotionOutcome.ADOPTED);
            assertThat(view.text()).isEqualTo("Two rooms are kept quiet");
            assertThat(view.submitter()).isNull();
            assertThat(view.row().label().zh()).isEqualTo("通过");
        });
        assertThat(motions.reads().get(worker, draft.id()).submitter()).isNotNull();
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
    public final void aStaleMoveIsRefused() {
        Motion motion = at("submitted");
        move(secretary, motion, "permitted");
        refused("motion.next", () -> move(secretary, motion, "not_permitted"));
        refused(
                "record.stale",
                () -> motions.withdraw(secretary, new WithdrawMotion(motion.id(), motion.version(), null)));
    }

    /** Withdrawal is a date as well as a state; a jump needs a reason that everybody reads, and takes the date away again. */
    @Test
    public final void aJumpIsExplained() {
        Motion motion = at("submitted");
        Motion withdrawn = motions.withdraw(worker, WithdrawMotion.of(motion.id()));
        assertThat(withdrawn.withdrawnAt()).isEqualTo(clock.instant());
        refused("input.invalid", () -> motions.jump(secretary, JumpMotion.of(motion.id(), "submitted", " ")));
        refused("access.denied", () -> motions.jump(worker, JumpMotion.of(motion.id(), "submitted", "I erred")));
        refused("motion.same", () -> motions.jump(secretary, JumpMotion.of(motion.id(), "withdrawn", "So")));
        refused("motion.state.unknown", () -> motions.jump(secretary, JumpMotion.of(motion.id(), "nowhere", "So")));
        Motion again = motions.jump(secretary, JumpMotion.of(motion.id(), "submitted", "Taken back by mistake"));
        assertThat(again.withdrawnAt()).isNull();
        assertThat(again.live()).isTrue();
        assertThat(motions.reads().history(Actor.visitor(), motion.id()))
                .last()
                .extracting(MotionView.Step::note)
                .isEqualTo("Taken back by mistake");
    }

    /** Workers support what they see, once each and not their own; a graph may ask for a number of them. */
    @Test
    public final void supportersAreCounted() {
        Id<Organization> small = organization("building_committee", "Small committee");
        motions.openBook(admin, OpenMotionBook.of(small, "S").withGraphs("supported", "amendment"));
        Motion motion = motions.create(worker, CreateMotion.of(small, "Bicycles", "A rack for bicycles"));
        refused("access.denied", () -> motions.support(Actor.visitor(), SupportMotion.of(motion.id())));
        refused("motion.support.own", () -> motions.support(worker, SupportMotion.of(motion.id())));
        refused("motion.support.none", () -> motions.support(other, SupportMotion.takenBack(motion.id())));
        assertThat(motions.support(other, SupportMotion.of(motion.id())).supporters())
                .isEqualTo(1);
        refused("motion.support.twice", () -> motions.support(other, SupportMotion.of(motion.id())));
        refused("motion.supporters", () -> move(admin, motion, "open"));
        motions.support(secretary, SupportMotion.of(motion.id()));
        motions.support(secretary, SupportMotion.takenBack(motion.id()));
        refused("motion.supporters", () -> move(admin, motion, "open"));
        motions.support(secretary, SupportMotion.of(motion.id()));
        assertThat(motions.reads().supporters(worker, motion.id(), TEN).items())
                .containsExactly(new Id<>(person(other)), new Id<>(person(secretary)));
        refused("access.denied", () -> motions.reads().supporters(other, motion.id(), TEN));
        move(admin, motion, "open");
        refused("motion.support.state", () -> motions.support(asker, SupportMotion.of(motion.id())));
        Motion hidden = motions.create(worker, CreateMotion.of(body, "Draft", "Draft"));
        refused("record.missing", () -> motions.support(other, SupportMotion.of(hidden.id())));
    }

    /** A recommendation is an end state, set before the decision and followed in one act. */
    @Test
    public final void aRecommendationIsFollowed() {
        Motion motion = at("permitted");
        refused(
                "motion.recommendation.none",
                () -> motions.followRecommendation(secretary, FollowRecommendation.of(motion.id())));
        refused(
                "motion.recommendation.state",
                () -> motions.recommend(secretary, RecommendMotion.of(motion.id(), "submitted")));
        motions.recommend(
                secretary, new RecommendMotion(motion.id(), "referred", "The street decides that", null, null));
        assertThat(motions.reads().get(Actor.visitor(), motion.id()).row().recommendation())
                .satisfies(name -> assertThat(name.en()).isEqualTo("Referral"));
        refused("access.denied", () -> motions.followRecommendation(worker, FollowRecommendation.of(motion.id())));
        assertThat(motions.followRecommendation(secretary, FollowRecommendation.of(motion.id()))
                        .state())
                .isEqualTo("referred");
        refused("motion.ended", () -> motions.recommend(secretary, RecommendMotion.of(motion.id(), "accepted")));
    }

    /** Numbers count by category, by lead motion and by body; a clash counts up. */
    @Test
    public final void numbersCountUp() {
        var budget = motions.nameCategory(secretary, NameMotionCategory.of(book.id(), "Budget", "B-"));
        var clash = motions.nameCategory(secretary, NameMotionCategory.of(book.id(), "Same letter", "M"));
        refused(
                "record.taken",
                () -> motions.nameCategory(secretary, NameMotionCategory.of(book.id(), "Budget", "C-")));
        assertThat(at("permitted").number()).isEqualTo("M001");
        assertThat(numbered(CreateMotion.of(body, "Paint", "Blue").in(budget.id())))
                .isEqualTo("B-001");
        assertThat(numbered(CreateMotion.of(body, "Roof", "Mend").in(budget.id())))
                .isEqualTo("B-002");
        assertThat(numbered(CreateMotion.of(body, "Clash", "Clash").in(clash.id())))
                .isEqualTo("M002");
        assertThat(numbered(CreateMotion.of(body, "Next", "Next"))).isEqualTo("M003");
        Motion lead = at("permitted");
        assertThat(amendment(lead, "One").number()).isEqualTo("M004-A001");
        assertThat(amendment(lead, "Two").number()).isEqualTo("M004-A002");
        Id<Organization> other = organization("building_committee", "Other committee");
        var foreign = motions.openBook(admin, OpenMotionBook.of(other, "M"));
        var theirs = motions.nameCategory(admin, NameMotionCategory.of(foreign.id(), "Theirs", "T"));
        refused(
                "motion.category",
                () -> motions.create(worker, CreateMotion.of(body, "No", "No").in(theirs.id())));
        refused("motion.book.twice", () -> motions.openBook(secretary, OpenMotionBook.of(body, "N")));
        refused(
                "motion.graph.unknown",
                () -> motions.openBook(secretary, OpenMotionBook.of(body, "N").withGraphs("none", "none")));
        refused("motion.book", () -> motions.create(worker, CreateMotion.of(street, "No", "No")));
    }

    /** Amendments are voted on from the furthest-reaching to the main text; an adopted one becomes the final text. */
    @Test
    public final void amendmentsComeBeforeTheMainText() {
        Motion lead = at("permitted");
        Motion near = amendment(lead, "One room, at noon");
        Motion far = amendment(lead, "No room at all");
        refused("motion.amendment.nested", () -> amendment(far, "Nested"));
        refused("motion.amendments.open", () -> move(secretary, lead, "accepted"));
        refused(
                "motion.order.missing",
                () -> motions.rankAmendments(secretary, RankAmendments.of(lead.id(), ImmutableList.of(far.id()))));
        refused(
                "motion.order.twice",
                () -> motions.rankAmendments(
                        secretary, RankAmendments.of(lead.id(), ImmutableList.of(far.id(), far.id()))));
        refused(
                "motion.order.foreign",
                () -> motions.rankAmendments(
                        secretary, RankAmendments.of(lead.id(), ImmutableList.of(far.id(), lead.id()))));
        motions.rankAmendments(secretary, RankAmendments.of(lead.id(), ImmutableList.of(far.id(), near.id())));
        assertThat(motions.reads().voteOrder(Actor.visitor(), lead.id()))
                .extracting(MotionRow::id)
                .containsExactly(far.id(), near.id(), lead.id());
        move(secretary, near, "permitted");
        move(secretary, far, "permitted");
        refused("motion.order", () -> move(secretary, near, "accepted"));
        refused("motion.order", () -> opened(near));
        settled(far, MotionOutcome.REJECTED);
        assertThat(opened(near).id()).isEqualTo(near.id());
        refused("motion.amendments.open", () -> opened(lead));
        settled(near, MotionOutcome.ADOPTED);
        assertThat(motions.reads().get(Actor.visitor(), lead.id())).satisfies(view -> {
            assertThat(view.finalText()).isEqualTo("One room, at noon");
            assertThat(view.text()).isEqualTo("One room is kept quiet");
            assertThat(view.openAmendments()).isZero();
            assertThat(view.amendments()).isEqualTo(2);
        });
        refused(
                "motion.edit.final",
                () -> motions.edit(secretary, EditMotion.of(lead.id(), "Quiet room", "Otherwise")));
        opened(lead);
        settled(lead, MotionOutcome.ADOPTED);
        refused("motion.amendment.state", () -> amendment(lead, "Too late"));
        assertThat(motions.reads().get(Actor.visitor(), lead.id()).decidedBy())
                .isEqualTo(book.id().value());
        assertThat(motions.reads().history(Actor.visitor(), lead.id()))
                .anyMatch(MotionView.Step::words)
                .last()
                .satisfies(step -> assertThat(step.event()).isEqualTo("test.ballot.closed"));
    }

    /** Two adopted amendments of one text are not laid over one another: the staff write the final text. */
    @Test
    public final void noAdoptedTextIsLost() {
        Motion lead = at("permitted");
        Motion first = amendment(lead, "First");
        Motion second = amendment(lead, "Second");
        Motion third = amendment(lead, "Third");
        move(secretary, first, "permitted");
        move(secretary, second, "permitted");
        move(secretary, third, "permitted");
        move(secretary, first, "accepted");
        move(secretary, second, "accepted");
        assertThat(motions.reads().get(secretary, lead.id())).satisfies(view -> {
            assertThat(view.finalText()).isEqualTo("First");
            assertThat(view.unmerged()).isEqualTo(1);
        });
        motions.edit(secretary, EditMotion.of(third.id(), "Third", "First and third"));
        move(secretary, third, "rejected");
        refused("motion.unmerged", () -> move(secretary, lead, "accepted"));
        refused("motion.unmerged", () -> motions.forward(secretary, ForwardMotion.of(lead.id(), street)));
        motions.finalise(secretary, FinaliseMotion.of(lead.id(), "First and second"));
        assertThat(move(secretary, lead, "accepted").currentText()).isEqualTo("First and second");
        refused("motion.final.none", () -> motions.finalise(secretary, FinaliseMotion.of(lead.id(), "Else")));
        refused("motion.lead.ended", () -> motions.jump(secretary, JumpMotion.of(third.id(), "accepted", "After all")));
        motions.jump(secretary, JumpMotion.of(first.id(), "permitted", "Counted wrongly"));
        assertThat(motions.reads().get(secretary, lead.id()).unmerged()).isEqualTo(1);
        assertThat(motions.reads().get(secretary, lead.id()).openAmendments()).isEqualTo(1);
    }

    /** A vote settles what its state lets it, and nothing else. */
    @Test
    public final void aVoteSettlesAMotion() {
        Motion motion = at("submitted");
        refused("motion.ballot.state", () -> opened(motion));
        refused("motion.outcome", () -> settled(motion, MotionOutcome.ADOPTED));
        move(secretary, motion, "permitted");
        refused("motion.outcome", () -> settled(motion, MotionOutcome.NOT_PERMITTED));
        Motion rejected = settled(opened(motion), MotionOutcome.REJECTED);
        assertThat(rejected.state()).isEqualTo("rejected");
        assertThat(rejected.decidedBy()).isEqualTo(book.id().value());
    }

    /** To a body that is related, once, from a state that lets it; both sides see the line as far as they may. */
    @Test
    public final void aMotionIsForwarded() {
        Motion motion = at("submitted");
        refused("motion.forward.state", () -> forward(motion));
        move(secretary, motion, "permitted");
        refused("motion.forward.unlinked", () -> forward(motion));
        relate(OrganizationRelation.Kind.FOUNDED_BY);
        refused("motion.forward.unlinked", () -> forward(motion));
        relate(OrganizationRelation.Kind.LEADS);
        refused("motion.book", () -> forward(motion));
        motions.openBook(admin, OpenMotionBook.of(street, "D"));
        Motion amendment = amendment(motion, "Otherwise");
        refused("motion.forward.amendment", () -> forward(amendment));
        refused("access.denied", () -> motions.forward(worker, ForwardMotion.of(motion.id(), street)));
        Motion copy = forward(motion);
        refused("motion.forward.twice", () -> forward(motion));
        assertThat(copy.origin()).isEqualTo(motion.id());
        assertThat(copy.body()).isEqualTo(street);
        assertThat(copy.state()).isEqualTo("in_progress");
        refused("access.denied", () -> move(worker, copy, "submitted"));
        refused("record.missing", () -> motions.reads().get(worker, copy.id()));
        for (Actor by : ImmutableList.of(admin, auditor)) {
            assertThat(line(by, motion)).containsExactly(motion.id(), copy.id());
            assertThat(line(by, copy)).containsExactly(motion.id(), copy.id());
        }
        assertThat(line(Actor.visitor(), motion)).containsExactly(motion.id());
        refused("record.missing", () -> line(Actor.visitor(), copy));
        move(admin, copy, "submitted");
        assertThat(line(Actor.visitor(), copy)).containsExactly(motion.id(), copy.id());
        assertThat(told(secretary, motion)).contains("forwarded");
    }

    /** A later change of a graph changes nothing for the motions that run. */
    @Test
    public final void aRunningMotionKeepsItsGraph() {
        Id<Organization> small = organization("building_committee", "Small committee");
        motions.openBook(admin, OpenMotionBook.of(small, "S").withGraphs("supported", "amendment"));
        Motion before = motions.create(worker, CreateMotion.of(small, "Before", "Before"));
        changeGraphs(OWN.replace("supported,open", "supported,later").replace("open gone", "later gone"));
        Motion after = motions.create(worker, CreateMotion.of(small, "After", "After"));
        assertThat(after.graphText()).isNotEqualTo(before.graphText());
        motions.support(other, SupportMotion.of(before.id()));
        motions.support(asker, SupportMotion.of(before.id()));
        assertThat(move(admin, before, "open").state()).isEqualTo("open");
        refused("motion.state.unknown", () -> move(admin, after, "open"));
    }

    /** What can be done, by whom, and why not. */
    @Test
    public final void actionsSayWhyNot() {
        Motion motion = at("permitted");
        amendment(motion, "Otherwise");
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
        MotionActionState state = motions.reads().actions(by, motion.id()).stream()
                .filter(one -> one.action() == action && Objects.equals(one.to(), to))
                .findFirst()
                .orElseThrow();
        return state.whyNot() == null ? null : state.whyNot().code();
    }

    private String numbered(CreateMotion command) {
        Motion motion = motions.create(worker, command);
        move(worker, motion, "submitted");
        return Objects.requireNonNull(move(secretary, motion, "permitted").number());
    }

    private Motion forward(Motion motion) {
        return motions.forward(secretary, ForwardMotion.of(motion.id(), street));
    }

    private void relate(OrganizationRelation.Kind kind) {
        hall.directory()
                .relate(
                        admin,
                        RelateOrganizationsBuilder.builder()
                                .organization(street)
                                .kind(kind)
                                .other(body)
                                .startsOn(LocalDate.parse("2026-03-01"))
                                .build());
    }

    private List<Id<Motion>> line(Actor by, Motion motion) {
        return motions.reads().chain(by, motion.id()).stream()
                .map(MotionRow::id)
                .toList();
    }

    private List<String> told(Actor by, Motion motion) {
        return motions.reads().history(by, motion.id()).stream()
                .map(step -> step.event().replace("motion.", "")
                        + (step.to() == null ? "" : " -> " + step.to().en()))
                .toList();
    }

    private static UUID person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    /** A vote is opened on a motion, as another capability does. */
    private Motion opened(Motion motion) {
        return hall.corridor().run(secretary, new Vote(), "test.ballot.opened", Motion.TYPE, change -> {
            change.authorise(false, body.value());
            return Motions.votable(change, motion.id());
        });
    }

    /** A vote is closed, as another capability does; the book stands for the ballot, which the entry is about. */
    private Motion settled(Motion motion, MotionOutcome outcome) {
        hall.corridor().run(secretary, new Vote(), "test.ballot.closed", MotionBook.TYPE, change -> {
            change.authorise(false, body.value());
            MotionBook ballot = change.lock(MotionBook.TYPE, book.id());
            Motions.settle(change, motion.id(), outcome, ballot.id().value());
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
}
