package org.commonhall.volunteering.service;

import java.time.Duration;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What is credited in one programme.
 *
 * @param programme which programme
 * @param title its title
 * @param credited how much is credited
 * @param hours the same in hours, rounded down; sums of programmes round down apart
 */
public record ServiceSum(Id<Programme> programme, @Nullable Name title, Duration credited, String hours) {}
