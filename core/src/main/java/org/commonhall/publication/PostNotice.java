package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Posts a notice. No seen version is compared.
 * Fill in the builder of {@link #of}.
 *
 * @param kind what sort of thing is posted
 * @param subject the record that is posted, of any kind
 * @param publisher who posts it
 * @param title one line
 * @param text the text in full
 * @param period the period in its unit, days only
 * @param places where it hangs
 * @param postedAt when it was posted, or null for now; earlier than now only with proof at every building
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PostNotice(
        @NotNull @Valid NoticeKind kind,
        @NotNull UUID subject,
        @NotNull Id<Organization> publisher,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull ClockLimit period,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid PostingPlace> places,

        @Nullable Instant postedAt)
        implements Command {

    /**
     * Copies the places.
     *
     * @param kind what sort of thing is posted
     * @param subject the record that is posted
     * @param publisher who posts it
     * @param title one line
     * @param text the text in full
     * @param period the period in its unit
     * @param places where it hangs
     * @param postedAt when it was posted
     */
    public PostNotice {
        places = Copies.list(places);
    }

    /**
     * A notice posted now.
     *
     * @param kind what sort of thing is posted
     * @param subject the record that is posted
     * @param publisher who posts it
     * @param title one line
     * @param text the text in full
     * @param period the period in its unit
     * @param places where it hangs
     * @return a builder; unless it is told otherwise it begins now and runs in its period
     */
    public static PostNoticeBuilder of(
            NoticeKind kind,
            UUID subject,
            Id<Organization> publisher,
            String title,
            String text,
            ClockLimit period,
            PostingPlace... places) {
        return PostNoticeBuilder.builder()
                .kind(kind)
                .subject(subject)
                .publisher(publisher)
                .title(title)
                .text(text)
                .period(period)
                .places(ImmutableList.copyOf(places));
    }

    @Override
    public Permission permission() {
        return NoticeAction.POST.permission();
    }
}
