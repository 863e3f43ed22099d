package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import org.commonhall.Explanation;
import org.commonhall.directory.file.FileView;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item with what it means for a vote.
 *
 * @param item the item
 * @param whyNoVote why it may not be voted on, null where it may
 * @param quorum whether enough attend for it, with its recused members gone
 * @param recused how many members left it as interested
 * @param papers its papers, the oldest first; what not everybody may see for members only
 */
public record ItemView(
        AgendaItem item,
        @Nullable Explanation whyNoVote,
        MeetingQuorum quorum,
        long recused,
        ImmutableList<FileView> papers) {}
