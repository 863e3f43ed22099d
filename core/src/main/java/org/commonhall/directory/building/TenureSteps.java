package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Holder;
import org.commonhall.storage.Query;

/** Keeps who holds which unit. Every change locks the unit first and raises its version. */
final class TenureSteps {
    private final Corridor corridor;

    TenureSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Tenure> begin(Call by, BeginTenure command) {
        return corridor.run(by, command, "building.tenure.begun", Tenure.TYPE, change -> {
            TenureRules unit = open(change, command.unit());
            command.holding().holder().requireActing(change);
            return change.insert(
                    Tenure.TYPE, unit.begun(change.newId(), command.holding(), command.startsOn(), command.endsOn()));
        });
    }

    Receipt<Tenure> end(Call by, EndTenure command) {
        return corridor.run(by, command, "building.tenure.ended", Tenure.TYPE, change -> {
            TenureRules unit =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            return change.update(Tenure.TYPE, unit.ended(newest(unit, command.tenure()), command.endsOn()));
        });
    }

    Receipt<Unit> transfer(Call by, TransferUnit command) {
        return corridor.run(by, command, "building.tenure.transferred", Unit.TYPE, change -> {
            TenureRules unit =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            Tenure ended = change.update(Tenure.TYPE, unit.ended(newest(unit, command.tenure()), command.day()));
            unit = unit.with(ended);
            for (Holding next : command.next()) {
                next.holder().requireActing(change);
                Tenure begun = change.insert(Tenure.TYPE, unit.begun(change.newId(), next, command.day(), null));
                unit = unit.with(begun);
            }
            return unit.unit();
        });
    }

    Receipt<Tenure> correct(Call by, CorrectTenure command) {
        return corridor.run(by, command, "building.tenure.corrected", Tenure.TYPE, change -> {
            TenureRules unit =
                    open(change, change.get(Tenure.TYPE, command.tenure()).unit());
            Tenure before = newest(unit, command.tenure());
            Holder holder = command.holding().holder();
            if (!Objects.equals(holder.person(), before.person())) {
                holder.requireActing(change);
            }
            return change.update(
                    Tenure.TYPE,
                    unit.corrected(before, command.holding(), command.startsOn(), command.endsOn(), command.reason()));
        });
    }

    private static TenureRules open(Change change, Id<Unit> id) {
        Unit unit = change.lockSubject(Unit.TYPE, id);
        change.authorise(false, unit.building().value());
        return new TenureRules(
                change.update(Unit.TYPE, unit),
                ImmutableList.copyOf(change.select(Query.of(Tenure.TYPE).where(Tenure.UNIT.is(id)))));
    }

    private static Tenure newest(TenureRules unit, Id<Tenure> id) {
        return unit.tenures().stream()
                .filter(each -> each.id().equals(id))
                .findAny()
                .orElseThrow();
    }
}
