package org.commonhall.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
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
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
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
     * @return a builder with everything else at its default
     */
    public static RaiseObjectionBuilder of(Id<PublicNotice> notice, String text) {
        return RaiseObjectionBuilder.builder().notice(notice).text(text);
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
}
