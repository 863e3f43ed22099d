package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.file.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Puts an item on the agenda. After the notice it may be discussed, and voted on only if it still keeps the notice
 * period. The seen version is that of the meeting.
 * Fill in the builder of {@link #of}.
 *
 * @param meeting which meeting
 * @param title one line
 * @param text the matter in full, or null
 * @param subject the record it is about, such as a request or an admitted proposal, or null
 * @param papers the papers, which everybody may read
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AddItem(
        @NotNull Id<Meeting> meeting,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) @Nullable String text,
        @Nullable UUID subject,

        @NotNull @Size(max = 10) List<@NotNull @Valid FileUpload> papers)
        implements MeetingCommand {

    /**
     * Copies the papers.
     *
     * @param meeting which meeting
     * @param title one line
     * @param text the matter in full, or null
     * @param subject the record it is about, such as a request or an admitted proposal, or null
     * @param papers the papers, which everybody may read
     */
    public AddItem {
        papers = Copies.list(papers);
    }

    /**
     * Adds an item without papers.
     *
     * @param meeting which meeting
     * @param title one line
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static AddItemBuilder of(Id<Meeting> meeting, String title) {
        return AddItemBuilder.builder().meeting(meeting).title(title).papers(List.of());
    }

    @Override
    public Permission permission() {
        return MeetingAction.ADD_ITEM.permission();
    }
}
