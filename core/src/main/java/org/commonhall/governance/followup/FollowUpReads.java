package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.commonhall.trace.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * What people see of actions: everybody sees visible ones, the body's staff and the owners see all of theirs.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class FollowUpReads {
    private final Corridor corridor;

    FollowUpReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Lists the actions of a decision with their progress. Costs one statement for visitors, one more if the actor's rights
     * are asked for, and another if those are held above.
     *
     * @param by anybody
     * @param subject the decision
     * @return the actions that are no parts of others, the oldest first
     */
    public ImmutableList<FollowUpView> of(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            List<FollowUp> all = reading.select(Query.of(FollowUp.TYPE)
                    .where(FollowUp.SUBJECT.is(subject))
                    .orderBy(FollowUp.CREATED_AT.ascending()));
            // Any body can plan an action on any decision, so that each is judged by its own body.
            LocalDate today = reading.today();
            return Names.shown(reading, names -> tree(all, action -> wide(reading, action), today, names));
        });
    }

    /**
     * Lists the timeline of an action, the newest first. Costs two statements for visitors, more for rights as {@link #of}
     * does.
     *
     * @param by anybody
     * @param id which action
     * @param page which page
     * @return the page, for others than staff and the owner without what is not for everybody
     * @throws NotFound with {@code record.missing}, also for an action that the actor must not know of
     */
    public Page<FollowUpView.Line> timeline(Actor by, Id<FollowUp> id, PageRequest page) {
        return corridor.read(by, reading -> {
            FollowUp action = reading.get(FollowUp.TYPE, id);
            boolean staff = wide(reading, action);
            if (!staff && !action.visible()) {
                throw new NotFound("record.missing", FollowUp.TYPE);
            }
            Condition<FollowUpNote> mine = FollowUpNote.FOLLOW_UP.is(id);
            return reading.page(
                            Query.of(FollowUpNote.TYPE)
                                    .where(staff ? mine : mine.and(FollowUpNote.VISIBLE.is(true)))
                                    .orderBy(FollowUpNote.AT.descending()),
                            page)
                    .map(note -> new FollowUpView.Line(
                            note.at(), note.status(), Progress.of(note.done(), note.outOf()), note.text()));
        });
    }

    /**
     * Lists the open actions of a body by their due date. Costs two statements, one more if the role is held above.
     *
     * @param by staff of the body, or an auditor
     * @param body the body
     * @param page which page
     * @return the page; progress is each action's own, without its parts
     */
    public Page<FollowUpView> open(Actor by, Id<Organization> body, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(FollowUpRights.READ, false, body.value());
            return listed(reading, FollowUp.BODY.is(body).and(FollowUp.LIVE.is(true)), page);
        });
    }

    /**
     * Lists the actions of a body that are done or dropped, by the date they were due. Costs two statements, one more if the role
     * is held above.
     *
     * @param by staff of the body, or an auditor
     * @param body the body
     * @param page which page
     * @return the page
     */
    public Page<FollowUpView> over(Actor by, Id<Organization> body, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(FollowUpRights.READ, false, body.value());
            return listed(reading, FollowUp.BODY.is(body).and(FollowUp.LIVE.absent()), page);
        });
    }

    /**
     * Counts the actions of a body by state: one statement besides the rights.
     *
     * @param by staff of the body, or an auditor
     * @param body the body
     * @return how many there are
     */
    public Page.Totals<FollowUpStatus> totals(Actor by, Id<Organization> body) {
        return corridor.read(by, reading -> {
            reading.authorise(FollowUpRights.READ, false, body.value());
            return Summary.totals(FollowUp.STATUS, FollowUp.BODY.is(body), reading::summarise);
        });
    }

    /**
     * Lists what the actor has to do, by due date. Costs one statement.
     *
     * @param by a person
     * @param page which page
     * @return the page; progress is each action's own, without its parts
     */
    public Page<FollowUpView> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(by, reading -> {
            reading.authorise(FollowUpRights.READ, true);
            return listed(
                    reading, FollowUp.OWNER_PERSON.is(new Id<Person>(person)).and(FollowUp.LIVE.is(true)), page);
        });
    }

    /** What it is called by those who may see it. */
    static @Nullable Name named(Reading reading, FollowUp action) {
        return action.visible() || wide(reading, action) ? Name.of(action.title(), null) : null;
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(FollowUp.TYPE, new Id<FollowUp>(id))
                .map(action -> SubjectRights.Known.of(
                        FollowUp.TYPE, action.body().value(), action.visible() || wide(reading, action)));
    }

    /** What a trace shows of it. */
    static TraceSource.Shown traced(Reading reading, FollowUp action) {
        return TraceSource.Shown.of(
                action.visible() || wide(reading, action),
                action.title(),
                action.status().said(),
                action.createdAt());
    }

    static boolean wide(Reading reading, FollowUp action) {
        return reading.allowsAny(FollowUpRights.READ, action.isOwner(reading.by()), action.scopes());
    }

    private Page<FollowUpView> listed(Reading reading, Condition<FollowUp> which, PageRequest page) {
        LocalDate today = reading.today();
        return Names.page(
                reading,
                reading.page(Query.of(FollowUp.TYPE).where(which).orderBy(FollowUp.DUE_ON.ascending()), page),
                (action, names) -> view(action, true, today, ImmutableList.of(), action.progress(), names));
    }

    private static ImmutableList<FollowUpView> tree(
            List<FollowUp> all, Predicate<FollowUp> staff, LocalDate today, Names names) {
        ImmutableListMultimap<Optional<Id<FollowUp>>, FollowUp> parts =
                Multimaps.index(all, action -> Optional.ofNullable(action.parent()));
        ImmutableList.Builder<FollowUpView> roots = ImmutableList.builder();
        for (FollowUp root : parts.get(Optional.empty())) {
            show(root, parts, staff, today, names, roots);
        }
        return roots.build();
    }

    /** Shows an action if the actor may see it, and gives its progress in any case: hidden actions count as well. */
    private static Progress show(
            FollowUp action,
            ImmutableListMultimap<Optional<Id<FollowUp>>, FollowUp> parts,
            Predicate<FollowUp> staff,
            LocalDate today,
            Names names,
            ImmutableList.Builder<FollowUpView> shown) {
        ImmutableList.Builder<FollowUpView> below = ImmutableList.builder();
        List<Progress.Part> counted = new ArrayList<>();
        for (FollowUp part : parts.get(Optional.of(action.id()))) {
            Progress progress = show(part, parts, staff, today, names, below);
            if (part.status() != FollowUpStatus.DROPPED) {
                counted.add(new Progress.Part(progress, part.weight()));
            }
        }
        Progress progress = action.status() == FollowUpStatus.DONE || counted.isEmpty()
                ? action.progress()
                : Progress.rolledUp(counted);
        boolean own = staff.test(action);
        if (own || action.visible()) {
            shown.add(view(action, own, today, below.build(), progress, names));
        }
        return progress;
    }

    private static FollowUpView view(
            FollowUp action,
            boolean staff,
            LocalDate today,
            ImmutableList<FollowUpView> parts,
            Progress progress,
            Names names) {
        return new FollowUpView(
                action.id(),
                action.version(),
                action.subject(),
                action.body(),
                names.of(Organization.TYPE, action.body()),
                action.title(),
                action.ownerUnit(),
                names.of(Organization.TYPE, action.ownerUnit()),
                action.dueOn(),
                action.status().open() && action.dueOn().isBefore(today),
                action.status(),
                progress,
                action.changedAt(),
                parts,
                staff ? action.ownerPerson() : null,
                names.plain(Person.TYPE, staff ? action.ownerPerson() : null),
                staff ? action.text() : null);
    }

    /** The actions that somebody has to do: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(FollowUp.TYPE)
                        .where(FollowUp.OWNER_PERSON.is(person))
                        .where(FollowUp.LIVE.is(true))
                        .orderBy(FollowUp.DUE_ON.ascending())
                        .limit(most))
                .stream()
                .map(action -> Todo.of(
                                FollowUp.TYPE,
                                action.id(),
                                action.title(),
                                action.dueOn()
                                        .plusDays(1)
                                        .atStartOfDay(reading.zone())
                                        .toInstant(),
                                TodoAction.REPORT)
                        .of(Organization.TYPE, action.body()))
                .collect(ImmutableList.toImmutableList());
    }
}
