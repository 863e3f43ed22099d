package org.commonhall.directory.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Adds a file to a person, organization, building, unit or request.
 *
 * @param subject the record it belongs to
 * @param file the file
 * @param audience who may see it
 */
public record AttachFile(
        @NotNull UUID subject,
        @NotNull @Valid FileUpload file,
        @NotNull Attachment.Visibility audience) implements Command {

    @Override
    public Permission permission() {
        return AttachmentRights.ATTACH;
    }
}
