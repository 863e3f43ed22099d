package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Brand;
import org.commonhall.station.station.Station;
import org.jspecify.annotations.Nullable;

/**
 * A run as it stands in the catalogue.
 *
 * @param id the run
 * @param course its course
 * @param brand the name it goes by
 * @param brandName that name, in both languages
 * @param title the title
 * @param state where it stands
 * @param station where it takes place
 * @param stationName its name, in both languages
 * @param room the name of its usual room
 * @param timeZone the zone of its wall clock
 * @param startsAt when its first session begins
 * @param endsAt when its last session ends
 * @param sessions how many sessions it has
 * @param seats how many seats there are, null for no limit
 * @param free how many are left in all, null for no limit
 * @param freeToMe how many the reader could take, null for no limit
 * @param signUp whether one signs up
 * @param enrolFrom since when one can enrol
 * @param enrolUntil the first moment one can no longer enrol
 * @param missing what keeps the reader from enrolling now, in words; empty where nothing does
 */
public record CatalogueRow(
        Id<CourseRun> id,
        Id<Course> course,
        @Nullable Id<Brand> brand,
        @Nullable Name brandName,
        String title,
        RunState state,
        @Nullable Id<Station> station,
        @Nullable Name stationName,
        @Nullable String room,
        String timeZone,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        long sessions,
        @Nullable Long seats,
        @Nullable Long free,
        @Nullable Long freeToMe,
        SignUpMode signUp,
        @Nullable Instant enrolFrom,
        @Nullable Instant enrolUntil,
        ImmutableList<Explanation> missing) {}
