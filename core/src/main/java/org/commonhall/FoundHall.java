package org.commonhall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first administrator of a hall, once.
 *
 * @param name how the person wants to be called
 * @param commandId the caller's id, so that a host can found its hall at every start and gets the same person; null for
 *     none
 */
public record FoundHall(
        @Personal("contact") @NotBlank @Size(max = 100) String name,
        @Nullable UUID commandId) implements Command {

    /**
     * Without a command id.
     *
     * @param name how the person wants to be called
     */
    public FoundHall(String name) {
        this(name, null);
    }

    @Override
    public Permission permission() {
        return Permission.of("hall.found").orAnyone();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
