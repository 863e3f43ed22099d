package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A day of meals, without any name.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param programme which programme
 * @param title its title
 * @param servedOn the date
 * @param status where it stands
 * @param generatedAt when orders were last made of standing ones, null if never
 * @param confirmedAt when it was confirmed, null before
 * @param orders how many orders were cooked, 0 before it was confirmed
 * @param meals how many main dishes were cooked, 0 before it was confirmed
 * @param menu the codes of the dishes of each part of a meal, the one that is cooked first
 */
public record DayView(
        Id<MealDay> id,
        long version,
        Id<Programme> programme,
        @Nullable Name title,
        LocalDate servedOn,
        DayStatus status,
        @Nullable Instant generatedAt,
        @Nullable Instant confirmedAt,
        long orders,
        long meals,
        ImmutableMap<String, ImmutableList<String>> menu) {}
