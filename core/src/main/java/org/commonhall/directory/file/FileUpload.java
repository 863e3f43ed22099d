package org.commonhall.directory.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonhall.Bytes;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A file as it comes in.
 *
 * @param fileName the name it came with
 * @param mediaType such as {@code image/jpeg}
 * @param content the content
 * @param sha256 the SHA-256 the sender took, null if none
 */
public record FileUpload(
        @Personal("evidence") @NotBlank @Size(max = 200) String fileName,

        @NotNull @Pattern(regexp = "[a-z0-9.+-]{1,49}/[a-z0-9.+-]{1,49}") String mediaType,

        @Personal("evidence") @NotNull Bytes content,
        @Nullable Bytes sha256) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
