package org.commonhall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Makes the first administrator of a hall, once.
 *
 * @param name how the person wants to be called
 */
public record FoundHall(
        @Personal("contact") @NotBlank @Size(max = 100) String name) implements Command {

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
