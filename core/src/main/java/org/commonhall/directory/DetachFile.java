package org.commonhall.directory;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Command;
import org.commonhall.Id;
import org.commonhall.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a file with its content.
 *
 * @param file which
 * @param commandId makes a repeat safe, or null
 */
public record DetachFile(
        @NotNull Id<Attachment> file, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.DETACH;
    }
}
