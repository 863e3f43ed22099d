package org.commonhall.governance.followup;

import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;

/** How actions are planned and carried out. */
final class FollowUpSteps {
    private final Corridor corridor;
    private final FollowUpPolicy policy;

    FollowUpSteps(Corridor corridor, FollowUpPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<FollowUp> plan(Call by, PlanFollowUp command) {
        return corridor.run(by, command, "followup.planned", FollowUp.TYPE, change -> {
            change.authorise(false, command.body().value());
            change.requireOwn(command.subject(), command.body().value());
            Id<FollowUp> parent = command.parent();
            if (parent != null) {
                FollowUp whole = change.lock(FollowUp.TYPE, parent);
                if (!whole.subject().equals(command.subject()) || !whole.body().equals(command.body())) {
                    throw new RuleViolation("followup.whole");
                }
                change.update(FollowUp.TYPE, FollowUpLife.withParts(whole, 1, 1, change.now()));
            }
            Holder owner = command.owner();
            owner.requireActing(change);
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
            return change.insert(
                    FollowUp.TYPE, FollowUpLife.due(planned, command.dueOn(), policy, change.now(), change.hallZone()));
        });
    }

    /** Reminds the owner of an action, or tells that it is late. */
    boolean settle(Due due) {
        SettleFollowUp command = new SettleFollowUp(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, "followup.overdue", FollowUp.TYPE, change -> {
            FollowUp action = change.lockSubject(FollowUp.TYPE, command.followUp());
            change.requireAny(false, action.scopes());
            if (!due.at().equals(action.nextDueAt())) {
                return action; // Somebody was faster: what was due is no more.
            }
            FollowUp told = FollowUpLife.told(action, due.at(), change.hallZone());
            if (told.nextDueAt() != null) {
                change.event("followup.reminded");
            }
            return change.update(FollowUp.TYPE, told);
        });
    }

    Receipt<FollowUp> step(Call by, FollowUpStep command) {
        return corridor.run(by, command, event(FollowUpAction.NOTE), FollowUp.TYPE, change -> {
            change.event(event(command.action()));
            FollowUp known = change.get(FollowUp.TYPE, command.followUp());
            Id<FollowUp> parent = known.parent();
            // The whole is held before its part, so that no end of it overlooks a part that opens again.
            FollowUp whole = parent == null ? null : change.lock(FollowUp.TYPE, parent);
            FollowUp action = change.lockSubject(FollowUp.TYPE, command.followUp());
            change.requireAny(action.isOwner(by.actor()), action.scopes());
            FollowUp next = FollowUpLife.stepped(action, command, policy, change.now(), change.hallZone());
            long opened = (next.status().open() ? 1L : 0L) - (action.status().open() ? 1L : 0L);
            if (whole != null && opened != 0) {
                change.update(FollowUp.TYPE, FollowUpLife.withParts(whole, 0, opened, change.now()));
            }
            note(change, next, command.text(), command.visible());
            return change.update(FollowUp.TYPE, next);
        });
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
                        Person.idOrNull(change.by())));
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
