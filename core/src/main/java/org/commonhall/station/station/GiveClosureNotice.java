package org.commonhall.station.station;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Says that a place is closed for once.
 *
 * @param place the station, a zone, an amenity or a desk
 * @param startsAt from when
 * @param endsAt up to when, two years later at most
 * @param reason why, for everybody to read
 */
public record GiveClosureNotice(
        @NotNull UUID place,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 400) String reason)
        implements Command {

    @Override
    public Permission permission() {
        return StationRights.CLOSE;
    }
}
