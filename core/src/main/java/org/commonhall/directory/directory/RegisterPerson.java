package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person known.
 * Fill in the builder of {@link #of}.
 *
 * @param details what is known of the person
 * @param scope the place whose registrar keeps the person, null for the district
 * @param identity by which account of the host the person signs in, null if by none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RegisterPerson(
        @NotNull @Valid PersonDetails details,
        @Nullable UUID scope,
        @Valid @Nullable HostIdentity identity) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param details what is known of the person
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static RegisterPersonBuilder of(PersonDetails details) {
        return RegisterPersonBuilder.builder().details(details);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.KEEP;
    }
}
