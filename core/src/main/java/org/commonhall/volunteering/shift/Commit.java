package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Commits somebody to every shift of a series that is made from now on. Fill in the builder of {@link #of}.
 *
 * @param series which series
 * @param role in which role
 * @param person whom staff commit, null for oneself
 * @param startsOn the first day, null for today
 * @param endsOn the first day it no longer holds, null for none
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record Commit(
        @NotNull Id<ShiftSeries> series,
        @NotNull Id<ProgrammeRole> role,
        @Nullable Id<Person> person,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    /**
     * Begins to commit oneself.
     *
     * @param series which series
     * @param role in which role
     * @return a builder with everything else at its default
     */
    public static CommitBuilder of(Id<ShiftSeries> series, Id<ProgrammeRole> role) {
        return CommitBuilder.builder().series(series).role(role);
    }

    @Override
    public Permission permission() {
        return person == null ? ShiftRights.SIGN_UP : ShiftRights.SIGN_UP_OTHERS;
    }
}
