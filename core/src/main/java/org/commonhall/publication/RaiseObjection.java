package org.commonhall.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Objects to what is posted. Everybody reads the words, and only the publisher's staff who it was. No seen version is
 * compared.
 * Fill in the builder of {@link #of}.
 *
 * @param notice which notice
 * @param text the objection
 * @param name who objects, needed from people without an account
 * @param contact where to reach them, needed from people without an account
 */
public record RaiseObjection(
        @NotNull Id<PublicNotice> notice,
        @Personal("objection") @NotBlank @Size(max = 4000) String text,
        @Personal("contact") @Size(max = 100) @Nullable String name,
        @Personal("contact") @Size(max = 254) @Nullable String contact)
        implements NoticeCommand {

    /**
     * An objection of a person with an account.
     *
     * @param notice which notice
     * @param text the objection
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<PublicNotice> notice, String text) {
        return new Builder(notice, text);
    }

    @Override
    public Permission permission() {
        return NoticeAction.OBJECT.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<PublicNotice> notice;
        private final String text;
        private @Nullable String name;
        private @Nullable String contact;

        private Builder(Id<PublicNotice> notice, String text) {
            this.notice = notice;
            this.text = text;
        }

        /**
         * Sets {@code name}.
         *
         * @param name who objects, needed from people without an account
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code contact}.
         *
         * @param contact where to reach them, needed from people without an account
         * @return this builder
         */
        public Builder contact(@Nullable String contact) {
            this.contact = contact;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public RaiseObjection build() {
            return new RaiseObjection(notice, text, name, contact);
        }
    }
}
