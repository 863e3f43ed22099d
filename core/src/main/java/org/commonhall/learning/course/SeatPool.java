package org.commonhall.learning.course;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.capacity.Quota;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Seats of a run that are kept for an audience, or open to all (名额池).
 *
 * @param id the identity
 * @param version the version
 * @param run which run
 * @param audience the code of an audience, absent for those that are open to all
 * @param seats how many, absent for no limit of its own
 * @param quota their quota
 */
@Inner
@Unique(
        name = "audience",
        of = {"run", "audience"})
@Index("run")
public record SeatPool(
        Id<SeatPool> id,
        long version,
        Id<CourseRun> run,
        @Size(max = 40) @Nullable String audience,
        @Nullable Long seats,
        Id<Quota> quota) {
    /** How it is stored. */
    public static final RecordType<SeatPool> TYPE = RecordType.of(MethodHandles.lookup(), SeatPool.class);
    /** Which run. */
    public static final Attribute<SeatPool, Id<CourseRun>> RUN = TYPE.attribute("run", SeatPool::run);

    SeatPool with(@Nullable Long size) {
        return new SeatPool(id, version, run, audience, size, quota);
    }
}
