package org.commonhall.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Replies to an objection, once. The seen version is that of the notice.
 *
 * @param notice which notice
 * @param objection which objection to it
 * @param upheld whether the objection is right
 * @param text the reply, told to everybody
 */
public record AnswerObjection(
        @NotNull Id<PublicNotice> notice,
        @NotNull Id<Objection> objection,
        boolean upheld,
        @Personal("objection") @NotBlank @Size(max = 4000) String text)
        implements NoticeCommand {

    @Override
    public Permission permission() {
        return NoticeAction.REPLY.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
