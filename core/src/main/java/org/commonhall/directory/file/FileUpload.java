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
 * Fill in the builder of {@link #of}.
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
    /**
     * Begins the record with what it needs.
     *
     * @param fileName the name it came with
     * @param mediaType such as {@code image/jpeg}
     * @param content the content
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(String fileName, String mediaType, Bytes content) {
        return new Builder(fileName, mediaType, content);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final String fileName;
        private final String mediaType;
        private final Bytes content;
        private @Nullable Bytes sha256;

        private Builder(String fileName, String mediaType, Bytes content) {
            this.fileName = fileName;
            this.mediaType = mediaType;
            this.content = content;
        }

        /**
         * Sets {@code sha256}.
         *
         * @param sha256 the SHA-256 the sender took, null if none
         * @return this builder
         */
        public Builder sha256(@Nullable Bytes sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public FileUpload build() {
            return new FileUpload(fileName, mediaType, content, sha256);
        }
    }
}
