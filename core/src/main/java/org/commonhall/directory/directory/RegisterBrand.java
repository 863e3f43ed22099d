package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a name known that an organization's services go by.
 *
 * @param owner the organization
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param commandId makes a repeat safe, or null
 */
public record RegisterBrand(
        @NotNull Id<Organization> owner,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
