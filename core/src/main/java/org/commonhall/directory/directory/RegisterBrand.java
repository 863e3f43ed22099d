package org.commonhall.directory.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 */
public record RegisterBrand(
        @NotNull Id<Organization> owner,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn)
        implements Command {

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
