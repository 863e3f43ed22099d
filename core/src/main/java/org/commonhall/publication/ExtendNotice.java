package org.commonhall.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Makes the period of a notice longer, such as after an objection. The seen version is that of the notice.
 *
 * @param notice which notice
 * @param days how many days more, in the unit of its period
 * @param reason why, told to everybody
 */
public record ExtendNotice(
        @NotNull Id<PublicNotice> notice,
        @Positive @Max(365) long days,
        @NotBlank @Size(max = 1000) String reason) implements NoticeCommand {

    @Override
    public Permission permission() {
        return NoticeAction.EXTEND.permission();
    }
}
