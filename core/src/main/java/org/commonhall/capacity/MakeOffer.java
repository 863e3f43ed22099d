package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Keeps room for one person for a while.
 * Fill in the builder of {@link #of}.
 *
 * @param person for whom
 * @param place of what
 * @param span when, null where the place is a counter
 * @param amount how much each use takes
 * @param uses how often it can be used
 * @param expiresAt until when, later than now
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record MakeOffer(
        @NotNull Id<Person> person,
        @NotNull UUID place,
        @Nullable Span span,
        @Positive long amount,
        @Positive long uses,
        @NotNull Instant expiresAt)
        implements Command {

    /**
     * Begins an offer of one use of one place.
     *
     * @param person for whom
     * @param place of what
     * @param expiresAt until when
     * @return a builder; unless it is told otherwise it is one use of one place
     */
    public static MakeOfferBuilder of(Id<Person> person, UUID place, Instant expiresAt) {
        return MakeOfferBuilder.builder()
                .person(person)
                .place(place)
                .amount(1)
                .uses(1)
                .expiresAt(expiresAt);
    }

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}
