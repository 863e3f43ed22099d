package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a name known that an organization's services go by.
 * Fill in the builder of {@link #of}.
 *
 * @param owner the organization
 * @param name the name
 * @param nameEn the English name, null if it has none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterBrand(
        @NotNull Id<Organization> owner,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param owner the organization
     * @param name the name
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterBrandBuilder of(Id<Organization> owner, String name) {
        return RegisterBrandBuilder.builder().owner(owner).name(name);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
