package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationRelation;
import org.commonhall.directory.directory.OrganizationRelation.Kind;
import org.commonhall.storage.Query;

/** The books of bodies, and motions that go from one body to another. */
final class MotionBookSteps {
    /** What one of the two bodies must be to the other; who founded whom says nothing about their work. */
    private static final ImmutableSet<Kind> LINKS = ImmutableSet.of(Kind.PART_OF, Kind.LEADS, Kind.AFFILIATED);

    private final Corridor corridor;
    private final MotionPolicy policy;

    MotionBookSteps(Corridor corridor, MotionPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<MotionBook> open(Call by, OpenMotionBook command) {
        return corridor.run(by, command, MotionEvent.BOOK_OPENED.code(), MotionBook.TYPE, change -> {
            change.authorise(false, command.body().value());
            policy.graphs().require(command.graph());
            policy.graphs().require(command.amendmentGraph());
            if (change.count(Query.of(MotionBook.TYPE).where(MotionBook.BODY.is(command.body()))) > 0) {
                throw new RuleViolation("motion.book.twice");
            }
            return change.insert(
                    MotionBook.TYPE,
                    new MotionBook(
                            change.newId(),
                            0,
                            command.body(),
                            command.prefix(),
                            command.digits(),
                            command.amendmentPrefix(),
                            command.graph(),
                            command.amendmentGraph(),
                            0));
        });
    }

    Receipt<MotionCategory> name(Call by, NameMotionCategory command) {
        return corridor.run(by, command, MotionEvent.CATEGORY_NAMED.code(), MotionCategory.TYPE, change -> {
            MotionBook book = change.lock(MotionBook.TYPE, command.book());
            change.authorise(false, book.body().value());
            change.update(MotionBook.TYPE, book);
            return change.insert(
                    MotionCategory.TYPE,
                    new MotionCategory(change.newId(), 0, book.id(), command.name(), command.prefix(), 0));
        });
    }

    Receipt<Motion> forward(Call by, ForwardMotion command) {
        return corridor.run(by, command, MotionEvent.FORWARDED.code(), Motion.TYPE, change -> {
            Motion motion = change.lockSubject(Motion.TYPE, command.motion());
            change.authorise(false, motion.body().value());
            Motion next = MotionLife.forwarded(motion, change.now());
            requireLinked(change, motion.body(), command.to());
            if (change.count(Query.of(Motion.TYPE)
                            .where(Motion.ORIGIN.is(motion.id()).and(Motion.BODY.is(command.to()))))
                    > 0) {
                throw new RuleViolation("motion.forward.twice");
            }
            MotionBook book = MotionDraftSteps.book(change, command.to());
            Motion copy = MotionDraftSteps.begun(change, policy.graphs().require(book.graph()), book)
                    .origin(motion.id())
                    .chain(motion.chain())
                    .subject(motion.subject())
                    .title(motion.title())
                    .text(motion.currentText())
                    .reason(motion.reason())
                    .submitter(motion.submitter())
                    .build();
            change.update(Motion.TYPE, next);
            return MotionDraftSteps.stored(change, copy, null);
        });
    }

    private void requireLinked(Change change, Id<Organization> from, Id<Organization> to) {
        if (change.count(Query.of(OrganizationRelation.TYPE)
                        .where(OrganizationRelation.between(from, to, LINKS, change.today())))
                == 0) {
            throw new RuleViolation("motion.forward.unlinked");
        }
    }
}
