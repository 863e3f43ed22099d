package org.commonhall.station.visit;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Audience;

/**
 * Counts people at a door, without asking who.
 *
 * @param place the station or one of its amenities
 * @param audience which audience they look like
 * @param in how many came in
 * @param out how many went out
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RecordMovement(
        @NotNull UUID place,
        @NotNull Audience audience,
        @PositiveOrZero @Max(100000) long in,
        @PositiveOrZero @Max(100000) long out)
        implements Command {

    /**
     * Counts people who came in.
     *
     * @param place the station or one of its amenities
     * @param audience which audience
     * @param people how many
     * @return the command
     */
    public static RecordMovement in(UUID place, Audience audience, long people) {
        return new RecordMovement(place, audience, people, 0);
    }

    /**
     * Counts people who went out.
     *
     * @param place the station or one of its amenities
     * @param audience which audience
     * @param people how many
     * @return the command
     */
    public static RecordMovement out(UUID place, Audience audience, long people) {
        return new RecordMovement(place, audience, 0, people);
    }

    @Override
    public Permission permission() {
        return VisitRights.COUNT;
    }
}
