package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Role;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.procedure.ListOrder;
import org.commonhall.procedure.Openness;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * What people see of motions. The submitter and the body's staff see everything of theirs; others see what the state shows.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class MotionReads {
    private static final int MOST = 1_000;

    private final Corridor corridor;

    MotionReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Shows one motion. Costs one statement for visitors, one more if the actor's rights are asked for, and another if those
     * are held above.
     *
     * @param by anybody
     * @param id which
     * @return the view
     * @throws NotFound with {@code record.missing}, also for a motion that the actor must not know of
     */
    public MotionView get(Actor by, Id<Motion> id) {
        return corridor.read(by, reading -> {
            Motion motion = reading.get(Motion.TYPE, id);
            boolean staff = staff(reading, motion);
            return Names.shown(reading, names -> MotionView.of(motion, staff, names));
        });
    }

    /**
     * Lists the motions of a body, amendments too, the newest first. Costs one statement for visitors, one more for the
     * actor's rights, and another if those are held above.
     *
     * @param by anybody
     * @param body the body
     * @param page which page
     * @return the page, of those that the actor may see
     */
    public Page<MotionRow> of(Actor by, Id<Organization> body, PageRequest page) {
        return of(by, body, Openness.ANY, ListOrder.LATEST, page);
    }

    /**
     * Lists the motions of a body that are not decided yet, or those that have ended; otherwise as
     * {@link #of(Actor, Id, PageRequest)}.
     *
     * @param by anybody
     * @param body the body
     * @param openness which of them
     * @param order in which order
     * @param page which page
     * @return the page, of those that the actor may see
     */
    public Page<MotionRow> of(Actor by, Id<Organization> body, Openness openness, ListOrder order, PageRequest page) {
        InvalidInput.present("openness", openness);
        InvalidInput.present("order", order);
        return corridor.read(
                by,
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(Motion.TYPE)
                                        .where(listed(reading, body))
                                        .where(openness.of(Motion.LIVE))
                                        .orderBy(order.by(Motion.CREATED_AT)),
                                page),
                        MotionRow::of));
    }

    /**
     * Counts the motions of a body by the code of their state, as {@link #of(Actor, Id, PageRequest)} lists them: one statement
     * besides the rights.
     *
     * @param by anybody
     * @param body the body
     * @return how many there are that the actor may see
     */
    public Page.Totals<String> totals(Actor by, Id<Organization> body) {
        return corridor.read(by, reading -> Summary.totals(Motion.STATE, listed(reading, body), reading::summarise));
    }

    private static Condition<Motion> listed(Reading reading, Id<Organization> body) {
        Condition<Motion> theirs = Motion.BODY.is(body);
        boolean staff = reading.by().person() != null && reading.allows(MotionRights.READ, false, body.value());
        return staff ? theirs : theirs.and(shown(reading));
    }

    /**
     * Lists the motions that the actor has brought in any body, the newest first. Costs one statement.
     *
     * @param by a person
     * @param page which page
     * @return the page
     */
    public Page<MotionRow> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(
                by,
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(Motion.TYPE)
                                        .where(Motion.SUBMITTER
                                                .is(new Id<Person>(person))
                                                .and(Motion.ORIGIN.absent()))
                                        .orderBy(Motion.CREATED_AT.descending()),
                                page),
                        MotionRow::of));
    }

    /**
     * Lists a motion and its amendments in the order of votes: the furthest-reaching amendment first, amendments without a
     * place after the others, the main text last. Costs two statements for visitors, more for rights as {@link #get} does.
     *
     * @param by anybody
     * @param id the lead motion
     * @return the amendments that the actor may see, and the motion
     * @throws NotFound as in {@link #get}
     */
    public ImmutableList<MotionRow> voteOrder(Actor by, Id<Motion> id) {
        return corridor.read(by, reading -> {
            Motion lead = reading.get(Motion.TYPE, id);
            boolean staff = by.person() != null
                    && reading.allows(MotionRights.READ, false, lead.body().value());
            if (!staff && !lead.isSubmitter(by) && !openTo(reading, lead)) {
                throw missing();
            }
            Condition<Motion> its = Motion.LEAD_MOTION.is(id);
            List<Motion> amendments = reading.select(Query.of(Motion.TYPE)
                    .where(staff ? its : its.and(shown(reading)))
                    .orderBy(Motion.CREATED_AT.ascending())
                    .limit(MOST));
            return Stream.of(
                            amendments.stream()
                                    .filter(one -> one.voteOrder() != null)
                                    .sorted(Comparator.comparing(Motion::voteOrder)),
                            amendments.stream().filter(one -> one.voteOrder() == null),
                            Stream.of(lead))
                    .flatMap(some -> some)
                    .collect(Names.listed(reading, MotionRow::of));
        });
    }

    /**
     * Lists the line of forwarding that a motion stands in, from the first motion on, as far as the actor may see it. Costs
     * two statements, and those for rights in each body with a motion that is not public.
     *
     * @param by anybody
     * @param id any motion of the line
     * @return the motions, the oldest first; {@link MotionRow#origin} says which came from which
     * @throws NotFound as in {@link #get}
     */
    public ImmutableList<MotionRow> chain(Actor by, Id<Motion> id) {
        return corridor.read(by, reading -> {
            Motion motion = reading.get(Motion.TYPE, id);
            Map<Id<Organization>, ImmutableSet<Role>> held = new HashMap<>();
            if (!seen(reading, motion, held)) {
                throw missing();
            }
            return reading
                    .select(Query.of(Motion.TYPE)
                            .where(Motion.CHAIN.is(motion.chain()))
                            .orderBy(Motion.CREATED_AT.ascending())
                            .limit(MOST))
                    .stream()
                    .filter(one -> seen(reading, one, held))
                    .collect(Names.listed(reading, MotionRow::of));
        });
    }

    /**
     * Tells what happened to a motion, from the last 1,000 entries of the journal: what it became, when and why, also by votes
     * and amendments. Costs two statements, more for rights as {@link #get} does and if it has amendments or was forwarded.
     *
     * @param by anybody
     * @param id which
     * @return the oldest first; for others than staff and the submitter without what happened before they could see it
     * @throws NotFound as in {@link #get}
     */
    public ImmutableList<MotionView.Step> history(Actor by, Id<Motion> id) {
        return corridor.read(by, reading -> {
            Motion motion = reading.get(Motion.TYPE, id);
            return MotionHistory.of(reading, motion, staff(reading, motion));
        });
    }

    /**
     * Lists the supporters of a motion, the first first. Costs two statements, one more for rights as {@link #get} does.
     *
     * @param by the submitter, or the body's staff
     * @param id which
     * @param page which page
     * @return the page
     */
    public Page<MotionView.Supporter> supporters(Actor by, Id<Motion> id, PageRequest page) {
        return corridor.read(by, reading -> {
            Motion motion = reading.get(Motion.TYPE, id);
            reading.authorise(
                    MotionRights.READ_SUPPORTERS,
                    motion.isSubmitter(by),
                    motion.body().value());
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(MotionSupport.TYPE)
                                    .where(MotionSupport.MOTION.is(id))
                                    .orderBy(MotionSupport.AT.ascending()),
                            page),
                    MotionView.Supporter::of);
        });
    }

    /**
     * Lists what can be done next, and what stands against the rest.
     *
     * @param by anybody
     * @param id which motion
     * @return every act, moving once for each next state
     * @throws NotFound as in {@link #get}
     */
    public ImmutableList<Option<MotionAct>> actions(Actor by, Id<Motion> id) {
        return corridor.read(by, reading -> {
            Motion motion = reading.get(Motion.TYPE, id);
            Map<Id<Organization>, ImmutableSet<Role>> held = new HashMap<>();
            held.put(motion.body(), reading.roles(motion.body().value()));
            if (!seen(reading, motion, held)) {
                throw missing();
            }
            Motion lead = motion.leadMotion() == null ? null : reading.get(Motion.TYPE, motion.leadMotion());
            return MotionActions.of(reading, motion, held.getOrDefault(motion.body(), ImmutableSet.of()), lead);
        });
    }

    /** What it is called by those who may see it. */
    static @Nullable Name named(Reading reading, Motion motion) {
        return seen(reading, motion, new HashMap<>()) ? Name.of(motion.title(), null) : null;
    }

    /**
     * Reads the book of a body with its categories: two statements.
     *
     * @param by anybody
     * @param body the body
     * @return the book
     * @throws NotFound {@code record.missing} if the body has none
     */
    public MotionBookView book(Actor by, Id<Organization> body) {
        return corridor.read(by, reading -> {
            MotionBook book = reading.select(Query.of(MotionBook.TYPE).where(MotionBook.BODY.is(body))).stream()
                    .findAny()
                    .orElseThrow(() -> new NotFound("record.missing", MotionBook.TYPE));
            ImmutableList<MotionCategory> categories = ImmutableList.copyOf(reading.select(Query.of(MotionCategory.TYPE)
                    .where(MotionCategory.BOOK.is(book.id()))
                    .orderBy(MotionCategory.NAME.ascending())));
            return Names.shown(reading, names -> MotionBookView.of(book, categories, names));
        });
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(Motion.TYPE, new Id<Motion>(id))
                .map(motion -> SubjectRights.Known.of(
                        Motion.TYPE, motion.body().value(), seen(reading, motion, new HashMap<>())));
    }

    /** What a trace shows of it. */
    static TraceSource.Shown traced(Reading reading, Motion motion) {
        return TraceSource.Shown.of(
                seen(reading, motion, new HashMap<>()),
                motion.title(),
                Explanation.of(
                        "trace.said.state",
                        motion.ownGraph().require(motion.state()).label()),
                motion.createdAt());
    }

    /** Says whether the actor sees everything of a motion; refuses an actor who must not know of it. */
    private static boolean staff(Reading reading, Motion motion) {
        boolean staff = reading.allows(
                MotionRights.READ,
                motion.isSubmitter(reading.by()),
                motion.body().value());
        if (!staff && !openTo(reading, motion)) {
            throw missing();
        }
        return staff;
    }

    private static boolean seen(Reading reading, Motion motion, Map<Id<Organization>, ImmutableSet<Role>> held) {
        return openTo(reading, motion)
                || reading.allows(
                        MotionRights.READ,
                        motion.isSubmitter(reading.by()),
                        held.computeIfAbsent(motion.body(), body -> reading.roles(body.value())));
    }

    private static boolean openTo(Reading reading, Motion motion) {
        return switch (motion.visibility()) {
            case EVERYBODY -> true;
            case PEOPLE -> reading.hasAccount();
            case SUBMITTER -> false;
        };
    }

    /** What the actor sees of any body's motions without a role. */
    private static Condition<Motion> shown(Reading reading) {
        UUID person = reading.by().person();
        if (person == null || !reading.acts()) {
            return Motion.VISIBILITY.is(MotionVisibility.EVERYBODY);
        }
        return Motion.VISIBILITY
                .in(ImmutableSet.of(MotionVisibility.EVERYBODY, MotionVisibility.PEOPLE))
                .or(Motion.SUBMITTER.is(new Id<Person>(person)).and(Motion.ORIGIN.absent()));
    }

    private static NotFound missing() {
        return new NotFound("record.missing", Motion.TYPE);
    }
}
