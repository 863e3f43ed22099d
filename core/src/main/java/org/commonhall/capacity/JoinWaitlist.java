package org.commonhall.capacity;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Waits for room, in one of several places that would do.
 * Fill in the builder of {@link #of}.
 *
 * @param person who
 * @param places for what, the most wanted first, at most 20
 * @param span when, null where the places are counters
 * @param amount how many places together: all or none
 * @param whole whether it has to be the whole place, with nothing else in it; only for a span, and only for staff
 * @param skipIfTooLarge whether others may go first while there is some room, but too little for all
 * @param priority higher goes first; only staff may say anything but 0
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record JoinWaitlist(
        @NotNull Id<Person> person,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> places,
        @Nullable Span span,
        @Positive long amount,
        boolean whole,
        boolean skipIfTooLarge,
        long priority)
        implements Command {

    /**
     * Keeps a copy of the places.
     *
     * @param person who
     * @param places for what, the most wanted first, at most 20
     * @param span when, null where the places are counters
     * @param amount how many places together: all or none
     * @param whole whether it has to be the whole place, with nothing else in it; only for a span, and only for staff
     * @param skipIfTooLarge whether others may go first while there is some room, but too little for all
     * @param priority higher goes first; only staff may say anything but 0
     */
    public JoinWaitlist {
        places = Copies.list(places);
    }

    /**
     * Begins a wish for one place.
     *
     * @param person who
     * @param places for what, the most wanted first
     * @return a builder; unless it is told otherwise one place is wanted, and others go before where more places are
     *     wanted than are free
     */
    public static JoinWaitlistBuilder of(Id<Person> person, UUID... places) {
        return JoinWaitlistBuilder.builder()
                .person(person)
                .places(ImmutableList.copyOf(places))
                .amount(1)
                .skipIfTooLarge(true);
    }

    @Override
    public Permission permission() {
        return priority == 0 && !whole ? CapacityRights.JOIN : CapacityRights.KEEP;
    }
}
