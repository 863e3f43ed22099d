package org.commonhall.governance.motion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What people write and sign: drafts, amendments, support, and the staff's order of votes and final text. */
final class MotionDraftSteps {
    private final Corridor corridor;
    private final MotionPolicy policy;

    MotionDraftSteps(Corridor corridor, MotionPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Motion> create(Call by, CreateMotion command) {
        return corridor.run(by, command, MotionEvent.CREATED.code(), Motion.TYPE, change -> {
            Id<Person> submitter = person(change, command.permission().code());
            Id<Motion> leadId = command.leadMotion();
            Motion lead = leadId == null ? null : change.lock(Motion.TYPE, leadId);
            if (lead != null) {
                requireSeen(change, lead);
                if (!lead.body().equals(command.body())) {
                    throw new RuleViolation("motion.lead.body");
                }
                lead = MotionLife.amended(lead, change.now());
            }
            MotionBook book = book(change, command.body());
            if (command.category() != null
                    && !change.get(MotionCategory.TYPE, command.category())
                            .book()
                            .equals(book.id())) {
                throw new RuleViolation("motion.category");
            }
            MotionBuilder draft = begun(
                            change, policy.graphs().require(lead == null ? book.graph() : book.amendmentGraph()), book)
                    .category(command.category())
                    .leadMotion(leadId)
                    .subject(command.subject())
                    .title(command.title())
                    .text(command.text())
                    .reason(command.reason())
                    .submitter(submitter)
                    .basedOn(lead == null ? 0 : lead.textRound());
            return stored(change, draft.build(), lead);
        });
    }

    Receipt<Motion> edit(Call by, EditMotion command) {
        return corridor.run(by, command, MotionEvent.EDITED.code(), Motion.TYPE, change -> {
            Motion motion = change.lockSubject(Motion.TYPE, command.motion());
            boolean staff = MotionSteps.authorised(change, motion, command);
            Id<Motion> lead = motion.leadMotion();
            long basedOn = lead == null ? 0 : change.get(Motion.TYPE, lead).textRound();
            return change.update(Motion.TYPE, MotionLife.edited(motion, command, staff, basedOn, change.now()));
        });
    }

    Receipt<Motion> support(Call by, SupportMotion command) {
        return corridor.run(by, command, MotionEvent.SUPPORTED.code(), Motion.TYPE, change -> {
            Motion motion = change.lock(Motion.TYPE, command.motion());
            Id<Person> person = person(change, command.permission().code());
            requireSeen(change, motion);
            MotionSupport earlier = support(change, motion, person);
            Motion next = MotionLife.supported(
                    motion,
                    command.supports(),
                    by.actor().is(motion.submitter().value()),
                    earlier != null,
                    change.now());
            if (earlier == null) {
                change.insert(
                        MotionSupport.TYPE, new MotionSupport(change.newId(), 0, motion.id(), person, change.now()));
            } else {
                change.event(MotionEvent.SUPPORT_TAKEN_BACK.code());
                change.delete(MotionSupport.TYPE, earlier);
            }
            return change.update(Motion.TYPE, next);
        });
    }

    Receipt<Motion> rank(Call by, RankAmendments command) {
        return corridor.run(by, command, MotionEvent.AMENDMENTS_RANKED.code(), Motion.TYPE, change -> {
            if (new HashSet<>(command.amendments()).size()
                    < command.amendments().size()) {
                throw new RuleViolation("motion.order.twice");
            }
            // Amendments before their lead motion, as in every move of one.
            List<Motion> amendments = new ArrayList<>();
            command.amendments().stream().sorted().forEach(id -> amendments.add(change.lock(Motion.TYPE, id)));
            Motion lead = change.lockSubject(Motion.TYPE, command.motion());
            change.authorise(false, lead.body().value());
            for (Motion amendment : amendments) {
                if (!lead.id().equals(amendment.leadMotion()) || amendment.live() == null) {
                    throw new RuleViolation("motion.order.foreign", amendment.title());
                }
            }
            if (amendments.size() < lead.openAmendments()) {
                throw new RuleViolation("motion.order.missing", amendments.size(), lead.openAmendments());
            }
            change.updateAll(
                    Motion.TYPE,
                    amendments.stream()
                            .map(one -> one.next()
                                    .voteOrder(command.amendments().indexOf(one.id()) + 1L)
                                    .changedAt(change.now())
                                    .build())
                            .toList());
            return change.update(
                    Motion.TYPE, lead.next().changedAt(change.now()).build());
        });
    }

    Receipt<Motion> finalise(Call by, FinaliseMotion command) {
        return corridor.run(by, command, MotionEvent.TEXT_FINAL.code(), Motion.TYPE, change -> {
            Motion motion = change.lockSubject(Motion.TYPE, command.motion());
            change.authorise(false, motion.body().value());
            return change.update(Motion.TYPE, MotionLife.finalised(motion, command.text(), change.now()));
        });
    }

    /** The beginning of a motion of a body, still without words. */
    static MotionBuilder begun(Change change, MotionGraph graph, MotionBook book) {
        Id<Motion> id = change.newId();
        MotionState initial = graph.initial();
        return MotionBuilder.builder()
                .id(id)
                .body(book.body())
                .book(book.id().value())
                .chain(id.value())
                .graph(graph.code())
                .graphText(graph.text())
                .state(initial.code())
                .visibility(initial.visibility())
                .live(true)
                .createdAt(change.now())
                .changedAt(change.now())
                .submittedAt(initial.has(MotionFlag.TIMESTAMP) ? change.now() : null);
    }

    /** Stores a new motion, numbered if it begins so, and its lead motion. The book is held before, never after. */
    static Motion stored(Change change, Motion motion, @Nullable Motion lead) {
        Motion next = motion;
        Motion counted = lead;
        if (MotionLife.state(motion).has(MotionFlag.NUMBER)) {
            MotionNumbers.Given given = MotionNumbers.next(change, motion, lead);
            next = motion.next().number(given.number()).build();
            counted = given.lead();
        }
        if (counted != null) {
            change.update(Motion.TYPE, counted);
        }
        return change.insert(Motion.TYPE, next);
    }

    static MotionBook book(Change change, Id<Organization> body) {
        return change.select(Query.of(MotionBook.TYPE).where(MotionBook.BODY.is(body))).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("motion.book"));
    }

    private static @Nullable MotionSupport support(Change change, Motion motion, Id<Person> person) {
        return change
                .select(Query.of(MotionSupport.TYPE)
                        .where(MotionSupport.MOTION.is(motion.id()).and(MotionSupport.PERSON.is(person))))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Hides what the actor must not know of. */
    private static void requireSeen(Change change, Motion motion) {
        boolean hidden = motion.visibility() == MotionVisibility.SUBMITTER;
        if (hidden
                && !change.allows(
                        MotionRights.READ,
                        motion.isSubmitter(change.by()),
                        motion.body().value())) {
            throw new NotFound("record.missing", Motion.TYPE.table());
        }
    }

    private static Id<Person> person(Change change, String permission) {
        change.authorise(false);
        if (change.by().person() == null) {
            throw new NotAllowed("access.denied", permission);
        }
        return new Id<>(Objects.requireNonNull(change.by().person()));
    }
}
