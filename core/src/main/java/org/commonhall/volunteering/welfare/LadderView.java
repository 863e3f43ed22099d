package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody must answer for an unanswered door, and who is told meanwhile.
 *
 * @param programme which programme
 * @param title its title
 * @param aloneMinutes until when for a person who lives alone, or of whom nobody has said
 * @param otherMinutes until when for others
 * @param rungs who is told
 */
public record LadderView(
        Id<Programme> programme,
        @Nullable Name title,
        long aloneMinutes,
        long otherMinutes,
        ImmutableList<Rung> rungs) {}
