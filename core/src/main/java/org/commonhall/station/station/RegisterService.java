package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Adds a service to a desk.
 * Fill in the builder of {@link #of}.
 *
 * @param desk which
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param minutes how long it usually takes
 * @param walkIn whether people may come without an appointment
 * @param appointments whether it can be booked
 * @param confidential whether what is said stays between visitor and adviser
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterService(
        @NotNull Id<Desk> desk,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Positive @Max(1440) long minutes,
        boolean walkIn,
        boolean appointments,
        boolean confidential)
        implements Command {

    /**
     * Begins the command with what it needs. People may come without an appointment and cannot book one, and nothing is
     * confidential, unless the builder says otherwise.
     *
     * @param desk which
     * @param name the name
     * @param minutes how long it usually takes
     * @return a builder with everything else at its default
     */
    public static RegisterServiceBuilder of(Id<Desk> desk, String name, long minutes) {
        return RegisterServiceBuilder.builder()
                .desk(desk)
                .name(name)
                .minutes(minutes)
                .walkIn(true);
    }

    @Override
    public Permission permission() {
        return StationRights.RUN_DESK;
    }
}
