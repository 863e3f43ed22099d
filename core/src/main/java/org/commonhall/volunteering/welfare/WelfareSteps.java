package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.volunteer.Programme;

/** Opens welfare checks, lets them climb, and has somebody answer for them. Every change holds the check. */
final class WelfareSteps {
    private final Corridor corridor;

    WelfareSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<WelfareLadder> ladder(Call by, SetLadder command) {
        return corridor.run(by, command, WelfareEvent.LADDER_SET.code(), WelfareLadder.TYPE, change -> {
            Programme programme = change.lock(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            Optional<WelfareLadder> known = WelfareLadder.find(change, programme.id());
            WelfareLadder next = new WelfareLadder(
                    known.map(WelfareLadder::id).orElseGet(change::newId),
                    known.map(WelfareLadder::version).orElse(0L),
                    programme.id(),
                    command.aloneMinutes(),
                    command.otherMinutes(),
                    WelfareLadder.write(command.rungs()));
            return known.isEmpty() ? change.insert(WelfareLadder.TYPE, next) : change.update(WelfareLadder.TYPE, next);
        });
    }

    Receipt<WelfareCheck> open(Call by, OpenWelfareCheck command) {
        try {
            return corridor.run(by, command, WelfareEvent.CHECK_OPENED.code(), WelfareCheck.TYPE, change -> {
                MealClient client = change.get(MealClient.TYPE, command.client());
                change.authorise(false, client.programme().value());
                change.requireActing(client.person().value());
                WelfareCheck check = WelfareCheck.opened(
                        change.newId(), client, WelfareLadder.of(change, client.programme()), change.now());
                return change.insert(
                        WelfareCheck.TYPE,
                        WelfareCheckBuilder.builder(check)
                                .words(command.words())
                                .build());
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, WelfareCheck.TYPE, "client")
                    ? new Conflict("welfare.check.open", taken)
                    : taken;
        }
    }

    Receipt<WelfareCheck> resolve(Call by, ResolveWelfareCheck command) {
        return corridor.run(by, command, WelfareEvent.CHECK_RESOLVED.code(), WelfareCheck.TYPE, change -> {
            WelfareCheck check = change.lockSubject(WelfareCheck.TYPE, command.check());
            UUID scope = check.programme().value();
            change.authorise(told(change, check.climbed(change.now()), scope), scope);
            return change.update(
                    WelfareCheck.TYPE, check.resolved(command.outcome(), Person.idOrNull(change.by()), change.now()));
        });
    }

    /** Whether the actor holds a role that was told of the check. */
    private static boolean told(Change change, WelfareCheck check, UUID scope) {
        ImmutableSet<Role> held = change.roles(scope);
        return check.told().stream().map(rung -> new Role(rung.code())).anyMatch(held::contains);
    }

    boolean settle(Due due) {
        SettleCheck command = new SettleCheck(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, WelfareEvent.CHECK_RUNG.code(), WelfareCheck.TYPE, change -> {
            WelfareCheck check = change.lock(WelfareCheck.TYPE, command.check());
            change.authorise(false, check.programme().value());
            // Somebody has answered for it meanwhile.
            return command.at().equals(check.nextDueAt())
                    ? change.update(WelfareCheck.TYPE, check.climbed(change.now()))
                    : check;
        });
    }
}
