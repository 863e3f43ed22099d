package org.commonhall.volunteering.service;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;

/**
 * The hours of a volunteer, as far as the reader may see them (时长账户).
 *
 * @param person who
 * @param credited how much is credited
 * @param hours the same in hours, rounded down to a tenth
 * @param programmes what is credited in each programme
 * @param records the records that were not rejected, the latest first
 */
public record ServiceAccount(
        Id<Person> person,
        Duration credited,
        String hours,
        ImmutableList<ServiceSum> programmes,
        ImmutableList<ServiceView> records) {}
