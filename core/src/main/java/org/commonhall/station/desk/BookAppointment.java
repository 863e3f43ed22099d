package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Makes an appointment.
 * Fill in the builder of {@link #of}.
 *
 * @param line which line
 * @param service what for
 * @param startsAt the begin of a slot
 * @param person whose, or null for the actor's own
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BookAppointment(
        @NotNull Id<DeskLine> line,
        @NotNull Id<DeskService> service,
        @NotNull Instant startsAt,
        @Nullable Id<Person> person)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param line which line
     * @param service what for
     * @param startsAt the begin of a slot
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static BookAppointmentBuilder of(Id<DeskLine> line, Id<DeskService> service, Instant startsAt) {
        return BookAppointmentBuilder.builder().line(line).service(service).startsAt(startsAt);
    }

    @Override
    public Permission permission() {
        return DeskRights.BOOK;
    }
}
