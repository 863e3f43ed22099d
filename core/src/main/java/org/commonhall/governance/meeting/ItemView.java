package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.directory.file.FileView;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with what it means for a vote.
 *
 * @param id the identity
 * @param position the place on the agenda, from 1
 * @param title one line
 * @param text the matter in full, null if the title says it all
 * @param status what became of it
 * @param noticedAt when it was made known, null before the notice
 * @param settledAt when it was last said what became of it, null before
 * @param carriedFrom the item of an earlier meeting, null where it is new
 * @param subject the record it is about, such as a request, a proposal or a motion; null if none
 * @param whyNoVote why it may not be voted on, null where it may
 * @param quorum whether enough attend for it, with its recused members gone
 * @param recused how many members left it as interested
 * @param papers its papers, the oldest first; a paper that not everybody may see is shown to members only
 */
public record ItemView(
        Id<AgendaItem> id,
        long position,
        String title,
        @Nullable String text,
        ItemStatus status,
        @Nullable Instant noticedAt,
        @Nullable Instant settledAt,
        @Nullable Id<AgendaItem> carriedFrom,
        @Nullable UUID subject,
        @Nullable Explanation whyNoVote,
        MeetingQuorum quorum,
        long recused,
        ImmutableList<FileView> papers) {}
