package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A planned change of where a client stands (状态变更计划). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param client whose
 * @param toStatus where the client stands then
 * @param startsOn from which day on
 * @param endsOn the first day it is over, absent for good
 * @param reason why
 * @param state where it stands itself
 */
@Index("client")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ClientChange(
        Id<ClientChange> id,
        long version,
        @Subject Id<MealClient> client,
        ClientStatus toStatus,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Personal("meal.diet") @Size(max = 200) String reason,
        ChangeState state) {
    /** How it is stored. */
    public static final RecordType<ClientChange> TYPE = RecordType.of(MethodHandles.lookup(), ClientChange.class);
    /** Whose. */
    public static final Attribute<ClientChange, Id<MealClient>> CLIENT = TYPE.attribute("client", ClientChange::client);

    StatusPlan.Step step() {
        return new StatusPlan.Step(toStatus, startsOn, endsOn);
    }

    /** Gives it in another state. */
    ClientChange as(ChangeState next) {
        return ClientChangeBuilder.builder(this).state(next).build();
    }

    /** Gives it with an earlier end; what begins later is given up. */
    ClientChange until(LocalDate end) {
        return end.isBefore(startsOn)
                ? as(ChangeState.CANCELLED)
                : ClientChangeBuilder.builder(this).endsOn(end).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
