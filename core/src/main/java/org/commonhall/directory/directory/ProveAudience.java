package org.commonhall.directory.directory;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says that a person is one of an audience, and what was shown for it.
 * Fill in the builder of {@link #of}.
 *
 * @param person the person
 * @param audience which
 * @param kind what was shown; a person declares for himself, the rest is for the registrar
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ProveAudience(
        @NotNull Id<Person> person,
        @NotNull Audience audience,
        @NotNull AudienceProof.Kind kind,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param person the person
     * @param audience which
     * @param kind what was shown; a person declares for himself, the rest is for the registrar
     * @param startsOn the first day
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ProveAudienceBuilder of(
            Id<Person> person, Audience audience, AudienceProof.Kind kind, LocalDate startsOn) {
        return ProveAudienceBuilder.builder()
                .person(person)
                .audience(audience)
                .kind(kind)
                .startsOn(startsOn);
    }

    @Override
    public Permission permission() {
        return DirectoryRights.DECLARE;
    }
}
