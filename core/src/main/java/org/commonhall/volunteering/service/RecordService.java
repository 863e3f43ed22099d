package org.commonhall.volunteering.service;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.shift.SignUp;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Records service of somebody. A second person verifies it. Fill in the builder of {@link #of}.
 *
 * @param programme in which programme
 * @param person who
 * @param signUp in which shift, null for none
 * @param details what was done
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RecordService(
        @NotNull Id<Programme> programme,
        @NotNull Id<Person> person,
        @Nullable Id<SignUp> signUp,
        @NotNull @Valid ServiceDetails details)
        implements Command {

    /**
     * Begins with service besides the shifts of a programme.
     *
     * @param programme in which programme
     * @param person who
     * @param details what was done
     * @return a builder
     */
    public static RecordServiceBuilder of(Id<Programme> programme, Id<Person> person, ServiceDetails details) {
        return RecordServiceBuilder.builder()
                .programme(programme)
                .person(person)
                .details(details);
    }

    @Override
    public Permission permission() {
        return ServiceRights.RECORD;
    }
}
