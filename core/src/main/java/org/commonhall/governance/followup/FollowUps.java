package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** What becomes of decisions (决议落实): actions with owner, due date and progress. Thread-safe. */
public final class FollowUps implements DueWork {
    private static final String KIND = "followup.due";
    private static final Actor CLOCK = Actor.system("follow-up clock");

    private final Corridor corridor;
    private final FollowUpPolicy policy;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param policy the hall's figures
     */
    public FollowUps(Corridor corridor, FollowUpPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    /**
     * The kinds of records of following up.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(FollowUp.TYPE, FollowUpNote.TYPE);
    }

    /**
     * What people see of actions.
     *
     * @return the reads
     */
    public FollowUpReads reads() {
        return new FollowUpReads(corridor, policy);
    }

    /**
     * The open actions of a body that are late, the latest first: what its next agenda lists. One statement, for use inside
     * another capability's transaction.
     *
     * @param reading the transaction
     * @param body whose decisions
     * @param policy whose days count
     * @param limit how many at most
     * @return the actions
     */
    public static ImmutableList<FollowUp> overdue(
            Reading reading, Id<Organization> body, FollowUpPolicy policy, int limit) {
        Condition<FollowUp> late = FollowUp.BODY
                .is(body)
                .and(FollowUp.LIVE.is(true))
                .and(FollowUp.DUE_ON.below(policy.today(reading.now())));
        return ImmutableList.copyOf(reading.select(Query.of(FollowUp.TYPE)
                .where(late)
                .orderBy(FollowUp.DUE_ON.ascending())
                .limit(limit)));
    }

    /**
     * Plans an action, or a part of one.
     *
     * @param by staff of the body
     * @param command what, by whom, until when
     * @return the action as stored
     * @throws RuleViolation {@code followup.due.past}; for a part {@code followup.state} if the whole is
     *     finished, {@code followup.whole} if it is of another decision
     */
    public FollowUp plan(Call by, PlanFollowUp command) {
        return corridor.stored(by, command, "followup.planned", FollowUp.TYPE, change -> {
            change.authorise(false, command.body().value());
            Id<FollowUp> parent = command.parent();
            if (parent != null) {
                FollowUp whole = change.lock(FollowUp.TYPE, parent);
                if (!whole.subject().equals(command.subject()) || !whole.body().equals(command.body())) {
                    throw new RuleViolation("followup.whole");
                }
                change.update(FollowUp.TYPE, Following.withParts(whole, 1, 1, change.now()));
            }
            Holder owner = command.owner();
            FollowUp planned = FollowUpBuilder.builder()
                    .id(change.newId())
                    .subject(command.subject())
                    .body(command.body())
                    .parent(parent)
                    .title(command.title())
                    .text(command.text())
                    .visible(command.visible())
                    .ownerPerson(owner.person())
                    .ownerUnit(owner.organization())
                    .dueOn(command.dueOn())
                    .weight(command.weight())
                    .status(FollowUpStatus.PLANNED)
                    .outOf(1)
                    .live(true)
                    .createdAt(change.now())
                    .changedAt(change.now())
                    .build();
            return change.insert(FollowUp.TYPE, Following.due(planned, command.dueOn(), policy, change.now()));
        });
    }

    /**
     * Takes a step: a report of progress, a note, the end, another date, or opening it again.
     *
     * @param by the owner or the body's staff, as {@link FollowUpAction} says
     * @param command which step, with its words
     * @return the action as stored
     * @throws RuleViolation {@code followup.state} from another state, {@code followup.parts} for a
     *     report on an action with parts, {@code followup.parts.open} for its end while a part is open, {@code
     *     decision.followup.range} for more than the whole, {@code followup.due.past}, {@code
     *     decision.followup.due.missing}
     */
    public FollowUp step(Call by, FollowUpStep command) {
        return corridor.stored(by, command, event(command.action()), FollowUp.TYPE, change -> {
            FollowUp known = change.get(FollowUp.TYPE, command.followUp());
            Id<FollowUp> parent = known.parent();
            // The whole is held before its part, so that no end of it overlooks a part that opens again.
            FollowUp whole = parent == null ? null : change.lock(FollowUp.TYPE, parent);
            FollowUp action = change.lockSubject(FollowUp.TYPE, command.followUp());
            change.authorise(isOwner(by.actor(), action), scopes(action));
            FollowUp next = Following.stepped(action, command, policy, change.now());
            long opened = (next.status().open() ? 1L : 0L) - (action.status().open() ? 1L : 0L);
            if (whole != null && opened != 0) {
                change.update(FollowUp.TYPE, Following.withParts(whole, 0, opened, change.now()));
            }
            note(change, next, command.text(), command.visible());
            return change.update(FollowUp.TYPE, next);
        });
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(KIND, FollowUp.NEXT_DUE_AT, now, limit));
    }

    @Override
    public void settle(Due due, Instant now) {
        SettleFollowUp command = new SettleFollowUp(new Id<>(due.id()), due.at());
        corridor.stored(CLOCK.once(due.commandId()), command, "followup.overdue", FollowUp.TYPE, change -> {
            FollowUp action = change.lockSubject(FollowUp.TYPE, command.followUp());
            change.authorise(false, scopes(action));
            if (!due.at().equals(action.nextDueAt())) {
                return action; // Somebody was faster: what was due is no more.
            }
            FollowUp told = Following.told(action, due.at(), policy);
            if (told.nextDueAt() != null) {
                change.event("followup.reminded");
            }
            return change.update(FollowUp.TYPE, told);
        });
    }

    static boolean isOwner(Actor by, FollowUp action) {
        return action.ownerPerson() != null && by.is(action.ownerPerson().value());
    }

    static UUID[] scopes(FollowUp action) {
        Id<Organization> unit = action.ownerUnit();
        return unit == null
                ? new UUID[] {action.body().value()}
                : new UUID[] {action.body().value(), unit.value()};
    }

    private static void note(Change change, FollowUp action, String text, boolean visible) {
        change.insert(
                FollowUpNote.TYPE,
                new FollowUpNote(
                        change.newId(),
                        0,
                        action.id(),
                        action.status(),
                        action.done(),
                        action.outOf(),
                        visible,
                        text,
                        change.now(),
                        person(change.by())));
    }

    private static @Nullable Id<Person> person(Actor by) {
        return by.person() == null ? null : new Id<>(by.person());
    }

    private static String event(FollowUpAction action) {
        return "followup."
                + switch (action) {
                    case PLAN -> "planned";
                    case REPORT -> "reported";
                    case NOTE -> "noted";
                    case FINISH -> "done";
                    case RESCHEDULE -> "rescheduled";
                    case DROP -> "dropped";
                    case REOPEN -> "reopened";
                };
    }
}
