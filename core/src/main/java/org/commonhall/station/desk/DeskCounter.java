package org.commonhall.station.desk;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the counter of a line (窗口人员), and what they do there.
 *
 * @param id the identity
 * @param version the version
 * @param line the line
 * @param person who
 * @param state what they do, never {@link StaffState#SERVING}, which follows from the ticket
 * @param counter what the board calls the counter, such as {@code 3}
 * @param service what they call first, absent for anything
 * @param since since when
 */
@Unique(
        name = "person",
        of = {"line", "person"})
@Index("person")
public record DeskCounter(
        Id<DeskCounter> id,
        long version,
        Id<DeskLine> line,
        Id<Person> person,
        StaffState state,
        @Size(max = 20) @Nullable String counter,
        @Nullable Id<DeskService> service,
        Instant since) {
    /** How it is stored. */
    public static final RecordType<DeskCounter> TYPE = RecordType.of(MethodHandles.lookup(), DeskCounter.class);
    /** The line. */
    public static final Attribute<DeskCounter, Id<DeskLine>> LINE = TYPE.attribute("line", DeskCounter::line);
    /** Who. */
    public static final Attribute<DeskCounter, Id<Person>> PERSON = TYPE.attribute("person", DeskCounter::person);
}
